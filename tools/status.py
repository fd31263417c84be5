"""The end of every tool: `exit_with(main)`, its last line."""

from __future__ import annotations

import contextlib
import os
import sys
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
            with contextlib.suppress(AttributeError, OSError):  # there may be no standard error
                sys.stderr.write(text.encode("ascii", "backslashreplace").decode() + "\n")
                sys.stderr.flush()
        if sys.stdout is not None:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python would fail again at its end
    sys.exit(status)
