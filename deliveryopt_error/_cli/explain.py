"""[10] The commands that need no service: explain, selftest."""

from __future__ import annotations

import sys

from .._codes import explain
from .._codes.enums import BG_ERROR_CONTEXT
from .._codes.hresult import HRESULT, _read
from .._com import system_message
from .options import add_common_options, set_examples
from .terminal import FAILURES, GREEN, OK, RED, USAGE, TerminalWriter, explanation_lines, print_json, safe, title

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from typing import Iterator


def add_explain_options(command: ArgumentParser) -> None:
    add_common_options(command)
    command.add_argument(
        "codes",
        nargs="*",
        metavar="CODE",
        help='0x80D02002, -2133843966, a name, "HTTP 404"; none: standard input, one or several a line',
    )
    command.add_argument("--context", help="the BG_ERROR_CONTEXT beside the code, number or name")
    command.add_argument("--extended", metavar="CODE", help="the ExtendedError beside the code: its cause")
    set_examples(command, '0x80d03002 -2147012867 "HTTP 404"', "0x80D05001 --extended 0x80072EE2 --json")


def run_explain(options: Namespace) -> int:
    status = OK
    context = None if options.context is None else _context(options.context)
    extended = None if options.extended is None else HRESULT.parse(options.extended)
    page = TerminalWriter(options)
    index = -1
    for index, text in enumerate(options.codes or _typed()):
        try:
            hresult, note = _read(text)
        except ValueError as failure:
            print(f"deliveryopt-error: {safe(str(failure))}", file=sys.stderr)
            status = USAGE
            continue
        explanation = explain(hresult, context, extended)
        if not explanation.source and status == OK:
            status = FAILURES
        message = None if explanation.source else system_message(hresult)
        if options.json:
            print_json({**explanation.to_dict(), "input": text.strip(), "note": note, "system_message": message})
            continue
        if index:
            print()
        page.heading(title(explanation), RED if hresult.failed else GREEN)
        if note:
            page.field("note", f"{text} was {note}")
        explanation_lines(page, explanation)
        if message:
            page.field("Windows", message)
    if index < 0:
        raise ValueError("expected a CODE such as 0x80D02002, here or on standard input")
    return status


def _typed() -> Iterator[str]:
    """The codes of standard input, as its lines come."""
    import re

    if sys.stdin.isatty():
        ends = "Ctrl+Z and Enter" if sys.platform == "win32" else "Ctrl+D"
        print(f"Codes such as 0x80D02002 or HTTP 404, one or several a line; {ends} ends.", file=sys.stderr)
    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(errors="replace")  # a byte of another encoding spoils one word, not the whole input
    for line in sys.stdin:
        # PowerShell may put a byte order mark in front; a kind and its number are one code.
        yield from re.findall(
            r"(?:(?:HTTP|WIN32|WINERROR|WINHTTP|WININET)[\s:=#]+(?=-?\d{1,10}\b))?[^\s,;\ufeff]+", line, re.IGNORECASE
        )


def _context(text: str) -> BG_ERROR_CONTEXT:
    for member in BG_ERROR_CONTEXT:
        if text.upper() in (member.name, str(member)):
            return member
    try:
        return BG_ERROR_CONTEXT(int(text, 0))
    except ValueError:
        names = ", ".join(member.name for member in BG_ERROR_CONTEXT)
        raise ValueError(f"expected a number or one of {names} as context, got {text!r:.60}") from None
