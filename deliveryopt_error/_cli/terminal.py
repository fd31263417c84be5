"""Output of the commands: labelled text for a terminal, JSON lines, one line for a failure, the exit statuses.

The label of a line is the key of the same fact in the JSON. Nothing from outside (a job's name, a URL, a log) reaches a
terminal raw.
"""

from __future__ import annotations

import sys

from .._codes import Explanation, explain
from .._codes.errors import (
    AccessDeniedError,
    ComError,
    JobNotFoundError,
    ServiceUnavailableError,
    UnsupportedPlatformError,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from typing import Any, TextIO

    from .._transfer.reports import Unavailable

# Exit statuses.
OK, FAILURES, USAGE, UNREACHABLE, DENIED = range(5)


def safe(text: str) -> str:
    """The text with everything escaped that steers a terminal: controls, bidirectional marks and lone surrogates."""
    if text.isprintable():
        return text
    return "".join(
        character
        if character.isprintable()
        else f"\\x{ord(character):02X}"
        if ord(character) < 0x100
        else f"\\u{ord(character):04X}"
        for character in text
    )


class TerminalWriter:
    """Prints labelled lines for a person: wrapped; coloured on a terminal only."""

    def __init__(self, options: Namespace, stream: TextIO | None = None) -> None:
        import os

        self._stream = stream or sys.stdout
        terminal = self._stream.isatty()
        plain = not terminal or options.no_color or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
        self._color = not plain
        if self._color and sys.platform == "win32":
            from .._com.win32 import takes_colors

            self._color = takes_colors()
        self._width = max(40, _terminal_columns(self._stream) - 1) if terminal else 80

    def heading(self, text: str, color: int) -> None:
        line = safe(text)
        print(f"\033[1;{color:d}m{line}\033[0m" if self._color else line, file=self._stream)

    def field(self, label: str, text: str) -> None:
        """Prints one fact; `label` is its key in the JSON."""
        # The lines of textwrap, whose import and patterns take longer than the rest of `explain`.
        line = f"  {label:{_LABEL_WIDTH - 1}} "
        start, line = len(line), line + safe(text).strip(" ")
        while len(line) > self._width:
            cut = line.rfind(" ", start, self._width + 1)
            cut = cut if cut > 0 else line.find(" ", start)
            if cut < 0:
                break
            print(line[:cut].rstrip(), file=self._stream)
            start = _LABEL_WIDTH + 2
            line = " " * start + line[cut:].lstrip(" ")
        print(line.rstrip(), file=self._stream)


def _terminal_columns(stream: Any) -> int:
    """How many columns a terminal has: COLUMNS, or what the system says, or 80. An import of shutil takes longer."""
    import os

    try:
        return int(os.environ.get("COLUMNS", 0)) or os.get_terminal_size(stream.fileno()).columns or 80
    except (AttributeError, OSError, ValueError):
        return 80


_LABEL_WIDTH = 15  # the blank after the label included; a longer label moves its first line to the right
RED, GREEN, YELLOW = 31, 32, 33


def print_json(value: dict[str, Any]) -> None:
    import json

    print(json.dumps(value))  # ASCII only: no console can fail on it, no control character reaches one


def print_failure(failure: ComError | UnsupportedPlatformError, prefix: str = "") -> int:
    """One line for a call that failed, with what to do next, and the exit status for it."""
    print_error(f"deliveryopt-error: {prefix}{safe(str(failure))}{_next_step(failure)}")
    if isinstance(failure, JobNotFoundError):
        return USAGE
    return DENIED if isinstance(failure, AccessDeniedError) else UNREACHABLE


def _next_step(failure: ComError | UnsupportedPlatformError) -> str:
    if isinstance(failure, UnsupportedPlatformError):
        return ". These commands work on this system: explain, scan, codes, selftest."
    if isinstance(failure, AccessDeniedError):
        return " Run this as administrator, or as the account that made the job."
    if isinstance(failure, JobNotFoundError):
        return " Run `jobs` to list the jobs that exist."
    if failure.hresult == 0x800704DD:  # ERROR_NOT_LOGGED_ON
        return " A network logon cannot use it: run this in a session of the user, or as SYSTEM."
    if failure.hresult in (0x80070422, 0x80D01001):  # ERROR_SERVICE_DISABLED, DO_E_NO_SERVICE
        return " As administrator: `sc config NAME start= demand`, then `sc start NAME`; NAME is DoSvc or BITS."
    if isinstance(failure, ServiceUnavailableError):
        return " Run `doctor` to see which services answer on this machine."
    return ""


def title(explanation: Explanation) -> str:
    """The code in both spellings, and its name: `0x80D02002 (-2133843966) DO_E_DOWNLOAD_NO_PROGRESS`."""
    text = f"{explanation.hresult} ({explanation.hresult.signed:d})"
    return f"{text} {explanation.name}" if explanation.name else text


def explanation_lines(writer: TerminalWriter, explanation: Explanation) -> None:
    """Prints an explanation without its title. A fact that is not known has no line."""
    extended = explanation.causes[0] if explanation.causes else None
    if extended is not None and extended.origin in ("ExtendedError", "SetupExtendCode"):
        writer.field("causes", str(extended))
    writer.field("meaning", explanation.meaning)
    if len(explanation.names) > 1:
        writer.field("names", ", ".join(explanation.names[1:]))
    writer.field("owner", f"{explanation.owner}, number {explanation.hresult.code:d}")
    if explanation.context is not None:
        writer.field("context", f"{explanation.context}: {explanation.context_meaning}")
    transient = {True: "transient", False: "not transient", None: ""}[explanation.transient]
    basis = f"{transient} ({explanation.transient_basis})" if transient else ""
    if explanation.retry or basis:
        writer.field("retry", "; ".join(filter(None, (explanation.retry, basis))))
    writer.field("advice", explanation.advice)


def missing_lines(writer: TerminalWriter, unavailable: dict[str, Unavailable]) -> None:
    """Prints the parts that could not be read, one line for each reason."""
    reasons: dict[str, list[str]] = {}
    for part, missing in unavailable.items():
        why = str(explain(missing.hresult)) if missing.hresult else missing.why.partition(": ")[2] or missing.why
        reasons.setdefault(why, []).append(part)
    for why, parts in reasons.items():
        writer.field("unavailable", f"{', '.join(parts)}: {why}")


def print_error(text: str) -> None:
    """Prints a line on standard error. A closed or full one loses the line and changes nothing else."""
    import os

    try:
        print(text, file=sys.stderr, flush=True)
    except (OSError, ValueError):
        try:  # Python would try again at its end, and exit with 120
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())
        except (AttributeError, OSError, ValueError):
            pass
