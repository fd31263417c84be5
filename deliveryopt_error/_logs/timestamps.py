"""The time of a line, wherever its log writes it."""

from __future__ import annotations

from .cache import Cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .patterns import Patterns

_TIME_AT_END = 4096  # bytes of the longest line whose end is searched for a time


def time_of_line(patterns: Patterns, buffer: bytes, start: int) -> str | None:
    """The timestamp of the line that begins at `start`, as it stands there, a blank for a tab; None without one.

    Where the line has the time behind the text, as ConfigMgr writes it, the date comes before the time.
    """
    match = patterns.time_at_start.match(buffer, start, start + 160)
    if match:
        return text_of(match.group(1))
    end = buffer.find(b"\n", start, start + _TIME_AT_END)
    if end < 0:
        end = len(buffer) if len(buffer) - start <= _TIME_AT_END else start
    if buffer.startswith(b"<![LOG[", start):
        line_end = buffer.find(b"\n", start)
        end = len(buffer) if line_end < 0 else line_end
    if buffer.find(b"]LOG]!><time=", start, end) >= 0:
        match = patterns.time_of_cmtrace.search(buffer, start, end)
        return b" ".join((match.group(2), match.group(1))).decode("utf-8", "replace") if match else None
    match = None
    if buffer.find(b"$$<", start, end) >= 0:
        match = patterns.time_of_sms.search(buffer, start, end)
    elif buffer.find(b" (0x", max(start, end - 32), end) >= 0:
        match = patterns.time_in_column.search(buffer, max(start, end - 80), end)
    return match.group(1).decode("ascii") if match else None


def text_of(stamp: bytes) -> str:
    """A time at a line's beginning as a text."""
    return stamp.replace(b"\t", b" ").decode("ascii")


def _minute_text(minutes: int) -> str:
    from datetime import datetime, timedelta

    return str(datetime(1970, 1, 1) + timedelta(minutes=minutes))[:-2]


MINUTES = Cache(_minute_text)  # "2026-10-09 10:11:", by the minutes since 1970, which many times share
