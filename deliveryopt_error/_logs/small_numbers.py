"""The codes that are read only where they are asked for: Win32 and MSI numbers, HTTP statuses, names without a number.

They are too short, or too common, to be searched in every log: an exit code of 5 may be a count.
"""

from __future__ import annotations

from .._codes.catalogue import all_names, value_named
from .patterns import ANNOUNCES_FAILURE, shared_patterns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Callable, Pattern

_SMALLEST_EXIT_CODE = 100  # below it, programs use numbers of their own

# Named by what is found: source, all of re.VERBOSE
_SMALL_PATTERNS = (
    # up to five digits, no part of a word, of a longer number, of a time or of a version
    (
        "win32",
        rb"""(?<![0-9A-Za-z_.,:/\\#\t-])[1-9][0-9]{0,4}(?![0-9A-Za-z_%] | [.,:/-][0-9] | [ ]*:[ ]*(?:0x|-)
        | [ ]?(?:/|of)[ ]?[0-9] | [ ](?:errors|warnings|failures)\b)""",
    ),
    ("http", rb"(?<![0-9A-Za-z_.,/\\#-])[45][0-9]{2}(?![0-9A-Za-z_%] | [.,:/-][0-9])"),
    ("names", rb"(?<![0-9A-Za-z_.\\/-])[A-Z][A-Z0-9]{0,30}_[A-Z0-9_]{2,60}(?![0-9A-Za-z_.=]|[ ]?=)"),
)
_HTTP_BEFORE = rb"""(?: \bhttps?(?:/[0-9][0-9.]*)?["']? (?:[\s_-]*(?:error|status|response|result|return|server|code))*
    | \b(?:status|response|result)[\s_-]?code | \bserver[ ]returned ) [\s:="'(\[#]* (?:(?:is|was|of)[ ])? ["'(\[]? $"""
_HTTP_AFTER = rb"""[)\]"']?[\s:,-]{1,3}
    (?: bad[ ]request | unauthorized | forbidden | not[ ]found | method[ ]not[ ]allowed
    | proxy[ ]auth | request[ ]time-?out | conflict | gone\b | precondition[ ]failed | too[ ]many[ ]requests
    | internal[ ]server[ ]error | not[ ]implemented | bad[ ]gateway | service[ ](?:temporarily[ ])?unavailable
    | gateway[ ]time-?out | range[ ]not[ ]satisfiable | requested[ ]range )"""
_EXIT_BEFORE = rb"(?:exit|return|ret)[a-z]{0,2}[\s_]?(?:code|value|status)?[\s:=\"'(a-z]{0,12}$"


class SmallNumbers:
    """Finds what `also` asks for: "win32", "http", "names". `words_before` classifies the words before a number."""

    def __init__(self, also: frozenset[str], words_before: Callable[[bytes], str]) -> None:
        import re

        self._words_before = words_before
        self._shared = shared_patterns()
        self._patterns: dict[str, Pattern[bytes]] = {
            name: re.compile(source, re.VERBOSE) for name, source in _SMALL_PATTERNS if name in also
        }
        flags = re.VERBOSE | re.IGNORECASE
        self._http_before = re.compile(_HTTP_BEFORE, flags)
        self._http_after = re.compile(_HTTP_AFTER, flags)
        self._exit_before = re.compile(_EXIT_BEFORE, re.IGNORECASE)
        self._names = frozenset(all_names()) if "names" in also else frozenset()
        self._values: dict[str, int | None] = {}  # of the names that were met: a look-up searches the whole catalogue

    def candidates(self, buffer: bytes, begin: int, stop: int) -> list[tuple[int, int]]:
        """Begin and end of what may be such a code."""
        return [match.span() for pattern in self._patterns.values() for match in pattern.finditer(buffer, begin, stop)]

    def code(self, text: bytes, left: bytes, right: bytes) -> tuple[int, str] | None:
        """The HRESULT and the kind of a candidate with this text before and after it; None where it is not a code."""
        if not text.isdigit():
            return self._named(text, left, right)
        number = int(text)
        before = left[-60:]
        is_http = self._http_before.search(before) is not None
        asked = "http" in self._patterns and 400 <= number <= 599
        if asked and (is_http or self._http_after.match(right)):  # "HTTP status 503", "404 Not Found"
            return 0x80190000 | number, "http"
        if "win32" not in self._patterns or is_http or number == 1 or self._shared.units.match(right):
            return None  # "exit code 1" is any failure, "failed 3 times" a count
        value = 0x80070000 | number
        if value not in self._shared.known or number > 0xFFFF:
            return None
        if self._exit_before.search(before):  # "exit code: 1603", "returned 1618"
            return (value, "win32") if number >= _SMALLEST_EXIT_CODE else None
        # "ShellExecute installer failed: 5", "[WinError 12029]", "error in 'HttpQueryInfo' with '12150'"
        return (value, "win32") if self._words_before(left) == ANNOUNCES_FAILURE else None

    def _named(self, text: bytes, left: bytes, right: bytes) -> tuple[int, str] | None:
        name = text.decode("ascii")
        if name not in self._names:
            return None
        if name not in self._values:
            self._values[name] = value_named(name)
        value = self._values[name]
        if value is None or value < 0x80000000:
            return None
        # "0x80070005 (E_ACCESSDENIED)", "E_INVALIDARG 0x80070057": the number is the code
        spellings = (b"%08x" % value, b"%d" % value, b"%d" % (value - 0x100000000))
        around = left[-40:].lower() + b" " + right[:40].lower()
        return None if any(spelling in around for spelling in spellings) else (value, "name")
