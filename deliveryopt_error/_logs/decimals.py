"""Where a text has numbers of ten digits that can be codes: by one search for their length in place of two for signs.

Dates and times are full of the digits and dashes that those two would stop at; ten digits in a row are rare.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .patterns import Patterns

_DIGIT_RUNS = bytes(0x64 if 0x30 <= byte <= 0x39 else 0x2E for byte in range(256))  # a table for bytes.translate
_TEN_DIGITS = b"d" * 10
_WINDOW = 28_000  # bytes: in more, `find` prepares a search that is slower for ten equal ones
_MANY_RUNS = 128  # of ten digits in one buffer: from there on the two searches are quicker


def decimal_spans(patterns: Patterns, buffer: bytes, begin: int, stop: int) -> list[tuple[int, int]]:
    """Begin and end of what `negative` and `unsigned` match from `begin` to `stop`, in no order."""
    spans: list[tuple[int, int]] = []
    runs = 0
    view = memoryview(buffer)
    # An unsigned number may begin before its 2, with a 3. Ten digits that the end of a window cuts are in the next.
    for window in range(max(begin - 1, 0), stop, _WINDOW - 9):
        # A bytearray does not look, as bytes do, whether each byte has changed.
        digits = bytearray(view[window : min(window + _WINDOW, stop)]).translate(_DIGIT_RUNS)
        found = digits.find(_TEN_DIGITS)
        while found >= 0:
            at = window + found
            runs += 1
            if runs > _MANY_RUNS:
                for pattern in (patterns.negative, patterns.unsigned):
                    spans += [match.span() for match in pattern.finditer(buffer, max(begin, at - 1), stop)]
                return spans
            end = digits.find(b".", found + 10)
            if end < 0:
                end = len(digits)
            if end == found + 10:  # the patterns refuse what goes on in the next window
                if buffer[at] == 0x33:  # 3
                    match = patterns.unsigned.match(buffer, at + 1, stop)
                elif at and buffer[at - 1] == 0x2D:  # -
                    match = patterns.negative.match(buffer, at - 1, stop)
                else:
                    match = patterns.unsigned.match(buffer, at, stop)
                if match and match.start() >= begin:
                    spans.append(match.span())
            found = digits.find(_TEN_DIGITS, end)
    return spans
