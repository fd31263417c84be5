"""The command explain: reads codes from arguments or standard input, prints what they mean and what to do."""

from __future__ import annotations

import sys

from .._codes import explain
from .._codes.enums import BG_ERROR_CONTEXT
from .._codes.hresult import HRESULT
from .._codes.paste import Reading, read_pasted, why_no_code
from .._com import system_message
from .options import add_common_options, set_examples
from .terminal import FAILURES, GREEN, OK, RED, USAGE, TerminalWriter, explanation_lines, print_json, safe, title

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from typing import Iterable, Iterator

_MOST_CHARACTERS = 1 << 20  # of standard input: what is longer is a log
# Words of a phrase that was typed without quotes, `explain exit code 1603`: no complaint about them alone.
_PHRASE_WORDS = """
    error errors err code codes exit exited return returned status hr hresult winerror win32 winhttp wininet http https
    exception failed failure fails with from is was of the a an in has occurred result number value
"""


def add_explain_options(command: ArgumentParser) -> None:
    add_common_options(command)
    command.add_argument(
        "texts",
        nargs="*",
        metavar="TEXT",
        help='a code (0x80D02002, -2133843966, a name, "HTTP 404"), or a text with codes in it; '
        "none: standard input, as one text",
    )
    command.add_argument("--context", help="the BG_ERROR_CONTEXT beside the code, number or name")
    command.add_argument("--extended", metavar="CODE", help="the ExtendedError beside the code: its cause")
    set_examples(command, '0x80d03002 -2147012867 "HTTP 404"', "0x80D05001 --extended 0x80072EE2 --json")


def run_explain(options: Namespace) -> int:
    """Exit status: 0 all codes are known, 1 one is not in the catalogue, 2 a text holds no code."""
    context = None if options.context is None else _context(options.context)
    extended = None if options.extended is None else HRESULT.parse(options.extended)
    writer = TerminalWriter(options)
    status = OK
    printed = 0
    for reading in _from_arguments(options.texts) if options.texts else _from_stdin():
        if isinstance(reading, str):
            print(f"deliveryopt-error: {safe(reading)}", file=sys.stderr)
            status = USAGE
            continue
        if printed and not options.json:
            print()
        printed += 1
        known = _print_reading(writer, reading, context, extended, options.json)
        if not known and status == OK:
            status = FAILURES
    if not printed and status == OK:
        raise ValueError("expected a CODE such as 0x80D02002, here or on standard input")
    return status


def _print_reading(
    writer: TerminalWriter, reading: Reading, context: BG_ERROR_CONTEXT | None, extended: HRESULT | None, json: bool
) -> bool:
    """Prints one code with its explanation; returns whether the catalogue has the code."""
    hresult = reading.hresult
    if context is None:
        context = reading.context
    beside = reading.extended if reading.extend_code is None else reading.extend_code
    explanation = explain(hresult, context, beside if extended is None else extended)
    message = None if explanation.source else system_message(hresult)
    if json:
        row = {"input": reading.text, "note": reading.note, "system_message": message}
        print_json({**explanation.to_dict(), **row})
        return bool(explanation.source)
    writer.heading(title(explanation), RED if hresult.failed else GREEN)
    if reading.note:
        writer.field("note", f"{reading.text} was {reading.note}")
    explanation_lines(writer, explanation)
    if message:
        writer.field("system_message", message)
    return bool(explanation.source)


def _from_arguments(texts: list[str]) -> Iterator[Reading | str]:
    """The readings of the arguments, a line of why for each that holds no code.

    Each argument is a text of its own. They are read as one text where that reads what they do not hold alone, as in
    a phrase without quotes: `exit code 1603`, `HTTP 404`.
    """
    alone = [read_pasted(text) for text in texts]
    unread = [text for text, readings in zip(texts, alone) if not readings]
    if unread and len(texts) > 1:
        joined = read_pasted(" ".join(texts))
        if _are_of_phrase(unread, joined) or len(unread) == len(texts):
            texts, alone = [" ".join(texts)], [joined]
    for text, readings in zip(texts, alone):
        yield from readings
        if not readings:
            yield why_no_code(text)


def _are_of_phrase(texts: list[str], readings: list[Reading]) -> bool:
    """Each of the texts is a word of a phrase, or part of what was read."""
    if not readings:
        return False
    words = {word for reading in readings for word in reading.text.split()}
    known = _PHRASE_WORDS.split()
    return all(text in words or text.strip("\"'()[]:;,.=").lower() in known for text in texts)


def _from_stdin() -> Iterator[Reading | str]:
    """The readings of standard input as one text; of a terminal line by line, as they are typed."""
    if sys.stdin.isatty():
        ends = "Ctrl+Z and Enter" if sys.platform == "win32" else "Ctrl+D"
        print(f"A code such as 0x80D02002, or a text with codes in it; {ends} ends.", file=sys.stderr)
        yield from _from_lines(sys.stdin)
        return
    text = sys.stdin.read(_MOST_CHARACTERS + 1)
    if len(text) > _MOST_CHARACTERS:
        raise ValueError(f"standard input has more than {_MOST_CHARACTERS} characters: `scan -` reads logs")
    if text.strip("\ufeff\0 \t\r\n"):  # PowerShell may put a byte order mark in front
        readings = read_pasted(text)
        yield from readings
        if not readings:
            yield why_no_code(text)


def _from_lines(lines: Iterable[str]) -> Iterator[Reading | str]:
    """The readings of each line as it comes; of lines that hold no code, a reason for those of one word only."""
    for line in lines:
        readings = read_pasted(line)
        yield from readings
        if not readings and len(line.split()) == 1:
            yield why_no_code(line)


def _context(text: str) -> BG_ERROR_CONTEXT:
    for member in BG_ERROR_CONTEXT:
        if text.upper() in (member.name, str(member)):
            return member
    try:
        return BG_ERROR_CONTEXT(int(text, 0))
    except ValueError:
        names = ", ".join(member.name for member in BG_ERROR_CONTEXT)
        raise ValueError(f"expected a number or one of {names} as context, got {text!r:.60}") from None
