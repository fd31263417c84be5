"""Reads the error codes that a pasted text holds: a token, a phrase, a line or a whole excerpt.

Pure text in, readings out: touches no file, no COM and no table but the catalogue. Imports re when it runs. Every
pattern is linear in the length of the text.
"""

from __future__ import annotations

from .excerpt import Excerpt, Reading, is_listed, is_plausible, reading_of, win32_note
from .hresult import EXPECTED, HRESULT, read_code
from .paste_patterns import (
    INSTALLER,
    PHRASE_WORDS,
    REBOOTS,
    TEXT_AROUND,
    WINHTTP_NUMBERS,
    plain_text,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .office_pairs import OfficePair


def read_pasted(text: str) -> list[Reading]:
    """The codes in `text`, in order, each once; an empty list where it holds none.

    Reads everything that `HRESULT.parse` takes, and what people paste: words around a code, several codes, the same
    code in two spellings (one reading), a code with its extended error or setup extend code (one reading), typography,
    escapes of HTML and JSON, and small numbers with a word for their kind (`exit code 1603`, `404 Not Found`). In a
    text of more than the code, numbers of other kinds are left out, and success codes where a failure stands too.
    """
    whole = _read_whole(text)
    if whole is not None:
        return [whole]
    plain, origins = plain_text(text)
    if plain != text:
        whole = _read_whole(plain)
        if whole is not None:
            return [Reading(**{**whole._fields(), "text": text.strip(), "start": 0, "end": len(text)})]
    return Excerpt(text, plain, origins).readings()


def why_no_code(text: str) -> str:
    """One line for a text in which `read_pasted` finds nothing: what was expected, and the nearest reading."""
    import re

    plain = plain_text(text[:2000])[0].strip()
    shown = repr(" ".join(text[:200].split()))[:60]
    for match in re.finditer(
        r"(?<![0-9A-Za-z_.-])(?:0[xX][0-9A-Fa-f]{7,}|[A-Za-z]{1,16}(?:_[A-Za-z0-9]{1,40}){1,12})", plain
    ):
        try:
            HRESULT.parse(match.group())
        except ValueError as failure:
            if not str(failure).startswith(EXPECTED):
                return str(failure)
    numbers = re.findall(r"(?<![0-9A-Za-z.:/$#-])[0-9]{1,10}(?![0-9A-Za-z]|[.,:/-][0-9])", plain)
    for digits in numbers[:10]:
        number = int(digits)
        if 0x70000000 < number < 0x80000000 and is_listed(0x100000000 - number):
            return f"no code in {shown}; -{digits}, with its minus sign, is {HRESULT(-number)}"
    if numbers == [plain] and 0 < int(plain) <= 0xFFFF:
        return f"a small number needs its kind: 'HTTP {plain}', 'win32 {plain}' or 'winhttp {plain}'"
    return f"{EXPECTED}, alone or in a text, got {shown}"


def read_texts(texts: list[str]) -> list[Reading | OfficePair | str]:
    """The readings of several texts, as the arguments of a command line; one line for each that holds no code.

    With those of read_pasted come the codes of Office's installer, which are no HRESULTs.

    They are read as one text where that reads what they do not hold alone, as in a phrase without quotes:
    `exit code 1603`, `HTTP 404`.
    """
    alone = [_read_every_kind(text) for text in texts]
    unread = [text for text, readings in zip(texts, alone) if not readings]
    if unread and len(texts) > 1:
        joined = _read_every_kind(" ".join(texts))
        if len(unread) == len(texts) or (joined and _are_of_phrase(unread, joined)):
            texts, alone = [" ".join(texts)], [joined]
    found: list[Reading | OfficePair | str] = []
    for text, readings in zip(texts, alone):
        found.extend(readings)
        if not readings:
            found.append(why_no_code(text))
    return found


def _read_every_kind(text: str) -> list[Reading | OfficePair]:
    """The readings of read_pasted and the codes of Office's installer; what stands in one of those is part of it."""
    readings = read_pasted(text)
    plain = plain_text(text)[0]
    if "-" not in plain and "1700" not in plain:
        return list(readings)
    from .office_pairs import read_office_pairs

    pairs = read_office_pairs(plain)
    return [*pairs, *(each for each in readings if not any(each.text in pair.text for pair in pairs))]


def _are_of_phrase(texts: list[str], readings: list[Reading | OfficePair]) -> bool:
    """Each of the texts is a word of a phrase, or part of what was read."""
    words = {*PHRASE_WORDS.split(), *(word for reading in readings for word in reading.text.split())}
    return all(text in words or text.strip("\"'()[]:;,.=").lower() in words for text in texts)


def _read_whole(text: str) -> Reading | None:
    """The reading of a text that is one code and nothing else, or None."""
    try:
        hresult, note = read_code(text)
    except ValueError:
        return _small_alone(text)
    word = text.strip().strip(TEXT_AROUND).upper()
    prefixed = word.lstrip("-")[:2] in ("0X", "&H") or word[-1:] == "H"
    kind = "name" if not prefixed and word.strip("0123456789ABCDEF+-NLU#&") else "hresult"
    if kind == "name" and word[-1:].isdigit():  # not a name, but the kind of a number: "HTTP 404"
        kind = "http" if word.startswith("HTTP") else "win32" if word.startswith("WIN") else kind
    if kind == "hresult" and not prefixed and not is_plausible(hresult):
        return None  # a phone number, a hash, a word of the letters a to f
    return reading_of(text.strip(), hresult, kind, note, 0, len(text))


def _small_alone(text: str) -> Reading | None:
    """A number without a word, of the ranges that speak for themselves: WinHTTP, Windows Installer."""
    digits = text.strip().strip(TEXT_AROUND)
    if not (digits.isascii() and digits.isdigit() and len(digits) in (4, 5)):
        return None
    number = int(digits)
    if (number not in WINHTTP_NUMBERS and number not in INSTALLER and number not in REBOOTS) or not is_listed(number):
        return None
    return reading_of(text.strip(), HRESULT.from_win32(number), "win32", win32_note(number), 0, len(text))
