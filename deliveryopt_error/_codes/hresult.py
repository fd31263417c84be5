"""HRESULT: normalises 32 bits, takes them apart, reads them from text.

Imports the enumerations; the catalogue and re in calls. Must never refuse 32 bits, or ask the system what they mean.
"""

from __future__ import annotations

from .enums import FACILITY

_facilities: dict[int, FACILITY] = {}  # of at most 8192 numbers: to make one that is no member takes long


class HRESULT(int):
    """A COM status as the unsigned 32-bit number that the headers print; `str()` is `0x80D02002`.

    Takes the signed form as well, as pywin32, ctypes and log files give it. Anything else than an int between
    -0x80000000 and 0xFFFFFFFF is a ValueError. Text is read by `HRESULT.parse`. Immutable; equal to its unsigned int.
    """

    __slots__ = ()

    def __new__(cls, value: int) -> HRESULT:
        if not isinstance(value, int) or isinstance(value, bool) or not -0x80000000 <= value <= 0xFFFFFFFF:
            raise ValueError(f"expected an int from -0x80000000 to 0xFFFFFFFF, got {value!r:.60}")
        return int.__new__(cls, value & 0xFFFFFFFF)

    @classmethod
    def from_win32(cls, number: int) -> HRESULT:
        """HRESULT_FROM_WIN32 of winerror.h: 0 stays S_OK, an HRESULT stays itself, 5 becomes 0x80070005."""
        value = cls(number)
        return value if value == 0 or value.failed else cls(0x80070000 | value & 0xFFFF)

    @classmethod
    def parse(cls, text: str) -> HRESULT:
        """The HRESULT that a text names: strict, the text is one code and nothing else.

        Takes hexadecimal (`0x80D02002`, `80d02002`, `80D02002h`, `&H80D02002`, `0x80D02002L`, or 64 bits of it),
        decimal (`-2133843966`, `2161123330`, `0n-2133843966`), a name in any case (`DO_E_DOWNLOAD_NO_PROGRESS`;
        `ERROR_FILE_NOT_FOUND` means its HRESULT_FROM_WIN32) and a small number after its kind (`HTTP 404`,
        `win32 1603`, `winhttp 12007`). Brackets, quotes and punctuation around it do not matter.
        Eight decimal digits are read as hexadecimal where that is a failure of a known facility (`80246008`).
        ValueError says what was expected. The command `explain` reads more: phrases, lines and excerpts with several
        codes.
        """
        value = _plain_value(text)
        if value is not None:
            return int.__new__(cls, value)
        return read_code(text)[0]

    @property
    def failed(self) -> bool:
        """FAILED(hr): the severity bit is set."""
        return self >= 0x80000000

    @property
    def signed(self) -> int:
        """The same 32 bits as the signed number that many logs print."""
        return self - 0x100000000 if self >= 0x80000000 else int(self)

    @property
    def facility(self) -> FACILITY:
        """Who defined the code: HRESULT_FACILITY of winerror.h, bits 16 to 28."""
        number = self >> 16 & 0x1FFF
        found = _facilities.get(number)
        if found is None:
            found = _facilities[number] = FACILITY(number)
        return found

    @property
    def code(self) -> int:
        """HRESULT_CODE of winerror.h: the lower 16 bits."""
        return self & 0xFFFF

    @property
    def win32(self) -> int | None:
        """The Win32 error number inside an HRESULT_FROM_WIN32, else None."""
        return self & 0xFFFF if self & 0xFFFF0000 == 0x80070000 else None

    @property
    def http_status(self) -> int | None:
        """The HTTP status inside 0x8019xxxx, else None."""
        status = self & 0xFFFF
        return status if self & 0xFFFF0000 == 0x80190000 and 100 <= status <= 599 else None

    @property
    def name(self) -> str | None:
        """The symbolic name, a Win32 error's for an HRESULT_FROM_WIN32; None where the catalogue has none."""
        names = self.names
        return names[0] if names else None

    @property
    def names(self) -> tuple[str, ...]:
        """All names of the value, the most specific first."""
        from .catalogue import find_rows, names_of

        return names_of(find_rows(self))

    def __str__(self) -> str:
        return f"0x{self:08X}"

    def __repr__(self) -> str:
        return f"HRESULT(0x{self:08X})"


EXPECTED = "expected an HRESULT such as 0x80D02002 or -2133843966, a name such as DO_E_JOB_NOT_FOUND, or 'HTTP 404'"
# How to turn a number with its kind into an HRESULT, and the largest number of that kind.
_KINDS = {"HTTP": (0x80190000, 599), "WIN32": (0x80070000, 0xFFFF), "WINERROR": (0x80070000, 0xFFFF)}
_KINDS["WINHTTP"] = _KINDS["WININET"] = _KINDS["WIN32"]


def _plain_value(text: str) -> int | None:
    """The value of plain hexadecimal (`0x80D02002`, `80d02002`) or decimal, without a regular expression; else None."""
    if type(text) is not str or not text.isascii():
        return None
    length = len(text)
    if 10 <= length <= 11 and text[0] == "-" and text[1:].isdigit():
        number = int(text)
        return number & 0xFFFFFFFF if number >= -0x80000000 else None
    if length == 10 and text.isdigit():
        number = int(text)
        return number if 0x80000000 <= number <= 0xFFFFFFFF else None
    if (length == 10 and text[1] in "xX" and text.isalnum()) or (length == 8 and text.isalnum() and not text.isdigit()):
        try:
            return int(text, 16)
        except ValueError:
            pass
    return None


def read_code(text: str) -> tuple[HRESULT, str | None]:
    """The code that `HRESULT.parse` returns, and a note where the reading was not the only possible one."""
    value = _plain_value(text)
    if value is not None:
        return HRESULT(value), None
    import re

    if isinstance(text, int):
        return HRESULT(text), None
    if not isinstance(text, str):
        raise ValueError(f"{EXPECTED}, got {text!r:.60}")
    word = text.strip().strip("\"'`()[]{}<>,;:.!?= \t\r\n\0").upper()
    if len(word) > 200:  # no name is as long, and nothing below has to mind its cost
        raise ValueError(f"{EXPECTED}, got {len(text)} characters")
    inner = re.match(r"HRESULT_FROM_WIN32\s*\(\s*([A-Z0-9_]+)$", word)
    if inner:
        word = ("WIN32 " if inner.group(1).isdigit() else "") + inner.group(1)
    kind = re.match(r"(HTTP|WIN32|WINERROR|WINHTTP|WININET)(?:[\s_/:=#-]|ERROR|STATUS)*?(-?[0-9]{1,10})$", word)
    if kind:
        return _of_kind(kind.group(1), int(kind.group(2)), text), None
    decimal = re.match(r"(?:0N)?([+-]?[0-9]+)$", word)
    if decimal:
        return _of_decimal(decimal.group(1), word, text)
    hexadecimal = re.match(r"(-)?(0X|&H|#)?(-)?([0-9A-F]+)(H)?U?L{0,2}&?$", word)
    if hexadecimal:
        minus, prefix, minus_inside, digits, suffix = hexadecimal.groups()
        if prefix or suffix or len(digits) in (7, 8, 16):
            return _of_hexadecimal(digits, bool(minus or minus_inside), text), None
    if re.match(r"[A-Z_][A-Z0-9_]*$", word):
        from .catalogue import all_names, value_named

        value = value_named(word)
        if value is not None:
            return HRESULT(value), None
        import difflib

        near = difflib.get_close_matches(word, all_names(), 3, 0.8)
        if near:
            raise ValueError(f"no code is named {word}; near it: {', '.join(near)}")
    raise ValueError(f"{EXPECTED}, got {text!r:.60}")


def _of_kind(kind: str, number: int, text: str) -> HRESULT:
    base, most = _KINDS[kind]
    if number < 0 and kind != "HTTP":  # [WinError -2147012866]: an HRESULT that Python printed as a Windows error
        return HRESULT(number)
    if not (100 if kind == "HTTP" else 0) <= number <= most:
        raise ValueError(f"expected a number up to {most:d} after {kind}, got {text!r:.60}")
    return HRESULT(base | number) if number else HRESULT(0)


def _of_decimal(digits: str, word: str, text: str) -> tuple[HRESULT, str | None]:
    number = int(digits) if len(digits) <= 11 else 1 << 64
    if len(word) == 8 and digits.isdigit():
        value = HRESULT(int(digits, 16))
        if value.failed and value.facility.name:
            return value, "read as hexadecimal"
    if -0x80000000 <= number < 0 or 0x80000000 <= number <= 0xFFFFFFFF:
        return HRESULT(number), None
    if 0 <= number <= 0xFFFF:
        raise ValueError(f"a small number needs its kind: 'HTTP {number}', 'win32 {number}' or 'winhttp {number}'")
    raise ValueError(f"{EXPECTED}; {text!r:.60} is not a 32-bit HRESULT in decimal")


def _of_hexadecimal(digits: str, negative: bool, text: str) -> HRESULT:
    if len(digits) == 7:
        from .catalogue import find_rows

        known = [candidate for candidate in _with_a_zero(digits) if find_rows(candidate)]
        likely = f"; perhaps {' or '.join(map(str, known))}" if known else ""
        raise ValueError(f"expected eight hexadecimal digits, got seven in {text!r:.60}{likely}")
    if len(digits) == 16 and (digits[:8] == "0" * 8 or digits[:9] > "F" * 8 + "7"):  # widened to 64 bits
        digits = digits[8:]
    if len(digits) > 8:
        raise ValueError(f"expected eight hexadecimal digits, got {len(digits)} in {text!r:.60}")
    number = int(digits, 16)
    if negative and number > 0x80000000:
        raise ValueError(f"{EXPECTED}; {text!r:.60} is below -0x80000000")
    return HRESULT(-number if negative else number)


def _with_a_zero(digits: str) -> list[HRESULT]:
    """The failures that seven digits can have been when a 0 was lost."""
    candidates = dict.fromkeys(int(digits[:at] + "0" + digits[at:], 16) for at in range(8))
    return [HRESULT(candidate) for candidate in candidates if candidate >= 0x80000000]
