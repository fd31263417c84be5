"""The command explain: reads codes from arguments or standard input, prints what they mean and what to do."""

from __future__ import annotations

import sys

from .._codes import explain
from .._codes.enums import BG_ERROR_CONTEXT
from .._codes.hresult import HRESULT, read_code
from .options import add_common_options, set_examples
from .terminal import (
    FAILURES,
    GREEN,
    OK,
    RED,
    USAGE,
    TerminalWriter,
    explanation_lines,
    print_error,
    print_json,
    safe,
    title,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from typing import Any, Iterable, Iterator, Union

    from .._codes.excerpt import Reading

    Code = Union[Reading, "_SingleCode"]

_MOST_CHARACTERS = 1 << 20  # of standard input: what is longer is a log


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
    options.status = OK  # so far: standard output may close early
    printed = 0
    for reading in _codes_in(options.texts) if options.texts else _from_stdin():
        if isinstance(reading, str):
            print_error(f"deliveryopt-error: {safe(reading)}")
            options.status = USAGE
            continue
        if printed and not options.json:
            print()
        printed += 1
        known = _print_reading(writer, reading, context, extended, options.json)
        if not known and options.status == OK:
            options.status = FAILURES
    if not printed and options.status == OK:
        raise ValueError("expected a CODE such as 0x80D02002, here or on standard input")
    status: int = options.status
    return status


def _print_reading(
    writer: TerminalWriter, reading: Code, context: BG_ERROR_CONTEXT | None, extended: HRESULT | None, json: bool
) -> bool:
    """Prints one code with its explanation; returns whether the catalogue has the code."""
    if not hasattr(reading, "hresult"):
        return _print_office_pair(writer, reading, json)
    hresult = reading.hresult
    if context is None:
        context = reading.context
    beside = reading.extended if reading.extend_code is None else reading.extend_code
    explanation = explain(hresult, context, beside if extended is None else extended)
    message = None
    if not explanation.source:
        from .._com import system_message

        message = system_message(hresult)
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


def _print_office_pair(writer: TerminalWriter, pair: Any, json: bool) -> bool:
    if json:
        print_json({**pair.to_dict(), "input": pair.text, "note": pair.note, "system_message": None})
    else:
        writer.heading(pair.text, RED)
        for name, value in pair.lines():
            writer.field(name, value)
    return bool(pair.to_dict()["source"])


class _SingleCode:
    """A text that is one code, with the fields of a Reading. ValueError where it is not."""

    extended = extend_code = context = None

    def __init__(self, text: str) -> None:
        self.text = text.strip()
        self.hresult, self.note = read_code(text)


def _codes_in(texts: list[str]) -> Iterator[Code | str]:
    """The codes in the texts, in order, and one line for each text that holds none."""
    if not all(map(_is_plain, texts)):
        try:
            yield from _pasted(texts)
            return
        except ImportError:  # an edition that reads codes alone, no phrases
            pass
    for text in texts:
        try:
            yield _SingleCode(text)
        except ValueError as failure:
            yield str(failure)


def _is_plain(text: str) -> bool:
    """Whether a text is a code as the headers print it, which needs no reader of phrases."""
    return len(text) == 10 and text[:2] == "0x" and not text[2:].strip("0123456789ABCDEFabcdef")


def _pasted(texts: list[str]) -> list[Any]:
    from .._codes.paste import read_texts

    return read_texts(texts)


def _from_stdin() -> Iterator[Code | str]:
    """The readings of standard input as one text; of a terminal line by line, as they are typed."""
    if sys.stdin.isatty():
        ends = "Ctrl+Z and Enter" if sys.platform == "win32" else "Ctrl+D"
        print(f"A code such as 0x80D02002, or a text with codes in it; {ends} ends.", file=sys.stderr)
        yield from _from_lines(sys.stdin)
        return
    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(errors="replace")  # a byte of another encoding spoils one word, not the whole input
    text = sys.stdin.read(_MOST_CHARACTERS + 1)
    if len(text) > _MOST_CHARACTERS:
        raise ValueError(f"standard input has more than {_MOST_CHARACTERS} characters: `scan -` reads logs")
    # PowerShell may put a byte order mark in front; its files are UTF-16, whose codes are ASCII with zeros between.
    text = text.replace("\0", "").strip("\ufeff\ufffd \t\r\n")
    if text:
        yield from _codes_in([text])


def _from_lines(lines: Iterable[str]) -> Iterator[Code | str]:
    """The readings of each line as it comes; of lines that hold no code, a reason for those of one word only."""
    for line in lines:
        for reading in _codes_in([line]):
            if not isinstance(reading, str) or len(line.split()) == 1:
                yield reading


def _context(text: str) -> BG_ERROR_CONTEXT:
    for member in BG_ERROR_CONTEXT:
        if text.upper() in (member.name, str(member)):
            return member
    try:
        return BG_ERROR_CONTEXT(int(text, 0))
    except ValueError:
        names = ", ".join(member.name for member in BG_ERROR_CONTEXT)
        raise ValueError(f"expected a number or one of {names} as context, got {text!r:.60}") from None
