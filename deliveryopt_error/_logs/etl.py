"""Traces (.etl) to `LoggedEvent`s: the self-describing (TraceLogging) events, which carry their names and types.

Holds one buffer. Must never raise for damage, or guess: what needs more than the trace has goes to `losses`, with what
reads it.
"""

from __future__ import annotations

from .cache import Cache, string_cache
from .log_events import VALUE_TYPES, EventFields, LoggedEvent, unsigned, value_text
from .text_reader import ByteSource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Iterable, Iterator, List, Tuple

    from .log_events import LogFilter

    _Field = Tuple[str, int, str, int, int, List[Any]]  # name, kind, type, how counted, count, a structure's fields

_EVENTS = 0x48  # where a buffer's events begin
_LARGEST = 1 << 24  # size of a buffer
_OF_SYSTEM = (1, 2, 3, 4, 16, 17)  # headers of the system's own events, the trace's description among them
_MORE_TYPES = {22: "UnicodeString", 23: "AnsiString", 24: "Structure", 25: "Binary"}  # types that VALUE_TYPES has not
_STRUCTURE = 24
_IN_SCHEMA, _IN_DATA = 0x20, 0x40  # where an array's count is
# How a number is to be shown, where that says more than its type.
_SHOWN_AS = {3: "Boolean", 4: "HexInt32", 13: "Win32Error", 14: "NTStatus", 15: "HResult"}
_TRACERPT = "; on Windows, tracerpt FILE -of XML makes text of them"


def begins_trace(start: bytes) -> bool:
    """Whether data that begin so, with 160 bytes or more, are a trace: it describes itself, without a magic number."""
    return (
        len(start) >= 160
        and _EVENTS < unsigned(start[:4]) <= _LARGEST
        and start[0x4A:0x4C] in (b"\1\xc0", b"\2\xc0")
        and start[0x4E:0x50] == b"\0\0"
        and 0x400 <= unsigned(start[0x68:0x6C]) <= _LARGEST
        and start[0x94:0x98] in (b"\4\0\0\0", b"\x08\0\0\0")  # the size of pointers
    )


class Trace:
    """The self-describing events of a trace in the order of the file; all else is as in EventLog."""

    def __init__(self, blocks: Iterable[bytes], wants: LogFilter | None = None) -> None:
        from struct import Struct, error

        self.losses: list[str] = []
        self._source = ByteSource(blocks)
        self._wants = wants
        self._failures = (ValueError, LookupError, OverflowError, error)
        self._head = Struct("<8xIIq20xB").unpack_from  # thread, process, time, level
        self._clock = Struct("<QQI").unpack_from
        self._u16 = Struct("<H").unpack_from
        self._readers = {at: Struct("<" + letters) for at, (_, letters) in enumerate(VALUE_TYPES) if letters}
        self._string = string_cache().__getitem__
        self._kept = Cache(EventFields, 256, 100)
        self._fields: list[tuple[str, str, int]] = []  # of an event
        self._row: list[Any] = []
        self._unread: dict[str, list[int]] = {}  # what: where the first one is, how many there are
        self._begin = self._start = self._frequency = 0  # timestamp and FILETIME of the begin; timestamps a second
        self._budget = 0  # values of an event: arrays of nothing take no bytes

    def __iter__(self) -> Iterator[LoggedEvent]:
        start = self._source.take(160)
        if not begins_trace(start):
            raise ValueError("no trace: its first event does not describe one")
        size = first = unsigned(start[:4])
        offset = number = 0
        while start:
            buffer = start + self._source.take(size - len(start))
            for event in self._events(buffer, size, offset):
                number += 1
                event.number = number
                yield event
            offset += size
            start = self._source.take(4)
            size = unsigned(start)
            if not _EVENTS <= size <= _LARGEST:
                size = first
        for what, (place, count) in self._unread.items():
            self.losses.append(f"the first at offset 0x{place:X}: {what}, {count} not read")

    def _skip(self, what: str, place: int) -> None:
        self._unread.setdefault(what, [place, 0])[1] += 1

    def _events(self, buffer: bytes, size: int, offset: int) -> Iterator[LoggedEvent]:
        """The events of one buffer."""
        if not buffer.strip(b"\0"):
            return
        at, end = _EVENTS, unsigned(buffer[0x30:0x34]) or unsigned(buffer[8:12])
        if unsigned(buffer[0x34:0x36]) & 0x40:
            self._skip("compressed buffers" + _TRACERPT, offset)
            return
        if buffer[:4] != size.to_bytes(4, "little") or end > size:
            end = -1
        while at + 8 <= min(end, len(buffer)):
            kind, mark = buffer[at + 2], buffer[at + 3]
            system = mark == 0xC0 and kind in _OF_SYSTEM
            length = self._u16(buffer, at + 4 * system)[0]
            raw = buffer[at : at + length]
            if not mark & 0x80 or length < 8 or len(raw) < length:
                end = -1 if raw.strip(b"\xff") else end
                break
            place, at = offset + at, at + (length + 7 & ~7)
            if system:
                if kind < 3 and raw[6:8] == b"\0\0" and not self._frequency:
                    self._set_clock(raw, 0x120 if kind == 2 else 0x118)
            elif mark == 0xC0 and kind in (18, 19):
                yield from self._event(raw, place)
            elif mark & 0xF0 == 0x90:
                self._skip("events that need their maker's symbols; those of updates: Get-WindowsUpdateLog", place)
            else:
                self._skip("events of the classic kind" + _TRACERPT, place)
        if end < 0 or at > end + 7 or len(buffer) < size:
            self._skip("buffers that are damaged or cut off", offset)

    def _set_clock(self, raw: bytes, at: int) -> None:
        """Timestamps are of the performance counter, FILETIMEs (2), or processor cycles (3)."""
        self._frequency, self._start, kind = self._clock(raw.ljust(at + 20, b"\0"), at)
        self._begin = unsigned(raw[16:24])
        if kind == 2:
            self._begin, self._start, self._frequency = 0, 0, 10000000
        elif kind == 3:
            self._frequency = 1000000 * unsigned(raw[0x54:0x58])

    def _event(self, raw: bytes, place: int) -> Iterator[LoggedEvent]:
        """One event, or none."""
        try:
            thread, process, stamp, level = self._head(raw)
            provider, schema, number, at, more = "", b"", self._u16(raw, 40)[0], 80, raw[4] & 1
            while more:  # the items behind the header
                kind, more, length = self._u16(raw, at + 2)[0], raw[at + 4] & 1, self._u16(raw, at + 6)[0]
                body, at = raw[at + 8 : at + 8 + length], at + (15 + length & ~7)
                if kind == 11:
                    schema = body
                elif kind == 12:
                    provider = body[2:].split(b"\0")[0].decode("utf-8", "replace")
            if not schema:
                return self._skip("events that need a manifest" + _TRACERPT, place)
            provider = provider or value_text("GUID", raw[24:40])
            if self._wants is not None and not self._wants(provider, number):
                return None
            begin = _behind_tags(schema, 2)
            end = schema.index(b"\0", begin)
            self._fields, self._row, self._budget = [], [], 256 + 2 * len(raw)
            self._read(raw, at, self._schema(schema, end + 1, 1 << 16, 0)[0], "")
        except self._failures:
            return self._skip("events that are damaged or have a field of an unknown type", place)
        ticks = self._start + (stamp - self._begin) * 10000000 // self._frequency if self._frequency else None
        name = schema[begin:end].decode("utf-8", "replace")
        system = 0, ticks, provider, "", "", number, level, process, thread
        yield LoggedEvent(self._kept[tuple(self._fields)], self._row, system, name)

    def _schema(self, raw: bytes, at: int, most: int, deep: int) -> tuple[list[_Field], int]:
        """Up to `most` fields of a schema from `at` on, and where they end."""
        fields: list[_Field] = []
        while at < len(raw) and len(fields) < most:
            end = raw.index(b"\0", at)
            name, kind, shown, count = raw[at:end].decode("utf-8", "replace"), raw[end + 1], 0, 1
            at = end + 2
            if kind & 0x80:
                shown = raw[at] & 0x7F
                at = _behind_tags(raw, at)
            counted, kind = kind & 0x60, kind & 0x1F
            if counted == 0x60 or kind == 16 or deep == 8:  # only their maker can read these
                raise ValueError
            if counted == _IN_SCHEMA:
                count = self._u16(raw, at)[0]
                at += 2
            inner: list[_Field] = []
            if kind == _STRUCTURE:
                inner, at = self._schema(raw, at, shown, deep + 1)
            type_name = _MORE_TYPES.get(kind) or VALUE_TYPES[kind][0]
            if kind in (3, 4, 5, 6, 7, 8, 20):
                type_name = _SHOWN_AS.get(shown, type_name)
            fields.append((name, kind, type_name, counted, count, inner))
        return fields, at

    def _read(self, raw: bytes, at: int, fields: list[_Field], prefix: str) -> int:
        """Adds the values of fields from `at` on; where they end."""
        for name, kind, type_name, counted, count, inner in fields:
            if counted == _IN_DATA:
                count = self._u16(raw, at)[0]
                at += 2
            self._budget -= count
            if self._budget < 0:
                raise ValueError
            items = []
            for _ in range(count):
                if kind == _STRUCTURE:
                    at = self._read(raw, at, inner, f"{prefix}{name}.")
                else:
                    value, at = self._value(raw, at, kind)
                    items.append(value)
            if kind != _STRUCTURE:
                self._fields.append((prefix + name, type_name + "[]" if counted else type_name, len(self._row)))
                self._row.append(items if counted else items[0])
        return at

    def _value(self, raw: bytes, at: int, kind: int) -> tuple[Any, int]:
        """The value at `at`, and where it ends."""
        if kind in self._readers:
            reader = self._readers[kind]
            return reader.unpack_from(raw, at)[0], at + reader.size
        behind = 0
        if kind in (1, 2):  # up to a zero, or to the end
            zero = bytes(3 - kind)
            end = raw.find(zero, at)
            while (end - at) % len(zero) and end >= 0:
                end = raw.find(zero, end + 1)
            size, behind = max((end if end >= 0 else len(raw)) - at, 0), len(zero)
        elif kind in (0, 19):  # nothing, or a SID
            size = kind and 8 + 4 * raw[at + 1]
        else:  # it follows its size
            size = self._u16(raw, at)[0]
            at += 2
        value = raw[at : at + size]
        if len(value) < size:
            raise ValueError
        text = self._string if kind in (1, 22) else _utf_8_text if kind in (2, 23) else bytes
        return text(value), at + size + behind


def _behind_tags(raw: bytes, at: int) -> int:
    while raw[at] & 0x80:
        at += 1
    return at + 1


def _utf_8_text(raw: bytes) -> str:
    """UTF-8, else the western code page."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")
