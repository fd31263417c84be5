"""The end of every tool: `exit_with(main)`, its last line.

A tool imports this first: from then on Ctrl+C ends its other imports with 130 and no traceback.
"""

from __future__ import annotations

import os
import sys

sys.excepthook = lambda kind, *rest, before=sys.excepthook: (
    sys.exit(130) if kind is KeyboardInterrupt else before(kind, *rest)
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import NoReturn


def exit_with(main: Callable[[], int]) -> NoReturn:
    """Ends the process with the status that `main` returns; 130 after Ctrl+C, without a traceback.

    Where standard output has no reader any more, as before `| head`, that is no failure: the status is that of `main`,
    or 1 where `main` came to no end. Any other OSError is one line and status 2.
    """
    status = 1
    try:
        status = main()
        if sys.stdout is not None:  # None: it was closed
            sys.stdout.flush()
    except KeyboardInterrupt:
        status = 130
    except OSError as failure:
        if not isinstance(failure, BrokenPipeError):
            status = 2
            name, why = failure.filename, failure.strerror
            text = f"{os.path.basename(sys.argv[0])}: {f'{name}: {why}' if name and why else failure}"
            try:
                sys.stderr.write(text.encode("ascii", "backslashreplace").decode() + "\n")
                sys.stderr.flush()
            except (AttributeError, OSError):  # there may be no standard error
                pass
        if sys.stdout is not None:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python would fail again at its end
    sys.exit(status)
