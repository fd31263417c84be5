"""Where a text has numbers of ten digits that can be codes: by one search for their length in place of two for signs.

Dates and times are full of the digits and dashes that those two would stop at; ten digits in a row are rare.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .patterns import Patterns

_DIGIT_RUNS = bytes(0x64 if 0x30 <= byte <= 0x39 else 0x2E for byte in range(256))  # a table for bytes.translate
_TEN_DIGITS = b"d" * 10
_MANY_RUNS = 128  # of ten digits in one buffer: from there on the two searches are quicker


def decimal_spans(patterns: Patterns, buffer: bytes, begin: int, stop: int) -> list[tuple[int, int]]:
    """Begin and end of what `negative` and `unsigned` match from `begin` to `stop`, in no order."""
    first = max(begin - 1, 0)  # an unsigned number may begin before its 2, with a 3
    digits = buffer[first:stop].translate(_DIGIT_RUNS)
    spans: list[tuple[int, int]] = []
    found = digits.find(_TEN_DIGITS)
    for _ in range(_MANY_RUNS):
        if found < 0:
            return spans
        after = digits.find(b".", found + 10)
        if after == found + 10 or after < 0:
            at = first + found
            if buffer[at] == 0x33:  # 3
                match = patterns.unsigned.match(buffer, at + 1, stop)
            elif at and buffer[at - 1] == 0x2D:  # -
                match = patterns.negative.match(buffer, at - 1, stop)
            else:
                match = patterns.unsigned.match(buffer, at, stop)
            if match and match.start() >= begin:
                spans.append(match.span())
        if after < 0:
            return spans
        found = digits.find(_TEN_DIGITS, after)
    if found >= 0:
        at = max(begin, first + found - 1)
        spans += [match.span() for match in patterns.negative.finditer(buffer, at, stop)]
        spans += [match.span() for match in patterns.unsigned.finditer(buffer, at, stop)]
    return spans
