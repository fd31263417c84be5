"""Traces (.etl) to `LoggedEvent`s: the self-describing (TraceLogging) events, which carry their names and types.

Knows the format and no code. Holds one buffer. Must never raise for damage, or guess: what needs more than the trace
has goes to `losses`, with what reads it.
"""

from __future__ import annotations

from .evtx import VALUE_TYPES, ByteSource, LogFormatError, LoggedEvent, LogLoss, value_converters

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Iterable, Iterator, List, Tuple

    from .evtx import LogFilter

    _EtlField = Tuple[str, int, str, int, int, List[Any]]  # name, kind, type, how counted, count, a structure's fields

_ETL_FIRST = 0x48  # where a buffer's events begin
_ETL_LARGEST = 1 << 24  # size of a buffer
_ETL_SYSTEM = (1, 2, 3, 4, 16, 17)  # headers of the system's own events, the trace's description among them
_ETL_MORE = {22: "UnicodeString", 23: "AnsiString", 24: "Structure", 25: "Binary"}  # types that VALUE_TYPES has not
_ETL_STRUCTURE = 24
_ETL_IN_SCHEMA, _ETL_IN_DATA = 0x20, 0x40  # where an array's count is; both: values that only their maker can read
# How a number is to be shown, where that says more than its type.
_ETL_SHOWN = {3: "Boolean", 4: "HexInt32", 13: "Win32Error", 14: "NTStatus", 15: "HResult"}
# What is not read, and what reads it.
_ETL_UNREAD = {
    "compressed": "compressed buffers; on Windows, tracerpt FILE -of XML makes text of them",
    "manifest": "events that need a manifest; on Windows, tracerpt FILE -of XML makes text of them",
    "classic": "events of the classic kind; on Windows, tracerpt FILE -of XML makes text of them",
    "WPP": "events that need their maker's symbols; those of updates: Get-WindowsUpdateLog on the same Windows",
    "unknown": "events with a field of an unknown type, read up to it",
    "damaged": "damaged events",
}


def begins_trace(start: bytes) -> bool:
    """Whether data that begin so, with 160 bytes or more, are a trace: there is no magic number, but a description."""
    return (
        len(start) >= 160
        and _ETL_FIRST < int.from_bytes(start[:4], "little") <= _ETL_LARGEST
        and start[0x4A:0x4C] in (b"\1\xc0", b"\2\xc0")
        and start[0x4E:0x50] == b"\0\0"
        and 0x400 <= int.from_bytes(start[0x68:0x6C], "little") <= _ETL_LARGEST
        and start[0x94:0x98] in (b"\4\0\0\0", b"\x08\0\0\0")  # the size of pointers
    )


class Trace:
    """The self-describing events of a trace in the order of the file; iterate once.

    blocks  the file's bytes, in blocks of any size
    wants   asked with provider and event number; where it says no, the values are not read and the event is left out
    losses  what was not read; complete after the last event

    LogFormatError where it is none.
    """

    def __init__(self, blocks: Iterable[bytes], wants: LogFilter | None = None) -> None:
        import struct

        self.losses: list[LogLoss] = []
        self._source = ByteSource(blocks)
        self._wants = wants
        self._failures = (ValueError, LookupError, OverflowError, struct.error)
        self._head = struct.Struct("<8xIIq20xB").unpack_from  # thread, process, time, level
        self._clock = struct.Struct("<QQI").unpack_from
        self._u16 = struct.Struct("<H").unpack_from
        types = [item.partition("=")[::2] for item in VALUE_TYPES.split()]
        self._types = [(name, struct.Struct("<" + letters)) for name, letters in types]
        self._converters = value_converters()
        self._converters["AnsiString"] = _etl_text
        self._unread: dict[str, list[int]] = {}  # kind: where the first one is, how many there are
        self._schemas: dict[bytes, tuple[str, list[_EtlField]]] = {}
        self._kept = 0  # bytes of these
        self._begin = self._start = self._frequency = 0  # timestamp and FILETIME of the begin; timestamps a second
        self._value_budget = 0  # values of an event: arrays of nothing take no bytes

    def __iter__(self) -> Iterator[LoggedEvent]:
        start = self._source.take(160)
        if not begins_trace(start):
            raise LogFormatError("no trace: its first event does not describe one")
        size = first = int.from_bytes(start[:4], "little")
        offset = number = count = 0
        while start:
            buffer = start + self._source.take(size - len(start))
            count += 1
            for event in self._events(buffer, size, offset, f"buffer {count}"):
                number += 1
                event.number = number
                yield event
            offset += size
            start = self._source.take(4)
            size = int.from_bytes(start, "little")
            if not _ETL_FIRST <= size <= _ETL_LARGEST:
                size = first
        for kind, (place, records) in self._unread.items():
            self.losses.append(LogLoss("the first", place, _ETL_UNREAD[kind], records))

    def _skip(self, kind: str, place: int) -> None:
        self._unread.setdefault(kind, [place, 0])[1] += 1

    def _events(self, buffer: bytes, size: int, offset: int, part: str) -> Iterator[LoggedEvent]:
        """The events of one buffer."""
        if not buffer.strip(b"\0"):
            return None
        at, end = _ETL_FIRST, int.from_bytes(buffer[0x30:0x34], "little") or int.from_bytes(buffer[8:12], "little")
        if int.from_bytes(buffer[0x34:0x36], "little") & 0x40:
            return self._skip("compressed", offset)
        if buffer[:4] != size.to_bytes(4, "little") or end > size:
            end = -1
        while at + 8 <= min(end, len(buffer)):
            kind, mark = buffer[at + 2], buffer[at + 3]
            system = mark == 0xC0 and kind in _ETL_SYSTEM
            length = self._u16(buffer, at + 4 * system)[0]
            raw = buffer[at : at + length]
            if not mark & 0x80 or length < 8 or len(raw) < length:
                end = -1 if raw.strip(b"\xff") else end
                break
            place, at = offset + at, at + (length + 7 & ~7)
            if system:
                if kind < 3 and raw[6:8] == b"\0\0" and not self._frequency:
                    self._set_clock(raw, 0x120 if kind == 2 else 0x118)
            elif mark != 0xC0 or kind not in (18, 19):
                self._skip("WPP" if mark & 0xF0 == 0x90 else "classic", place)
            else:
                yield from self._event(raw, place)
        if (end < 0 or at > end + 7 or len(buffer) < size) and len(self.losses) < 1000:
            self.losses.append(LogLoss(part, offset, "damaged" if len(buffer) == size else "cut off"))
        return None

    def _set_clock(self, raw: bytes, at: int) -> None:
        """Takes from the trace's description what timestamps are: performance counter, FILETIME or processor cycles."""
        self._frequency, self._start, kind = self._clock(raw.ljust(at + 20, b"\0"), at)
        self._begin = int.from_bytes(raw[16:24], "little")
        if kind == 2:
            self._begin, self._start, self._frequency = 0, 0, 10000000
        elif kind == 3:
            self._frequency = 1000000 * int.from_bytes(raw[0x54:0x58], "little")

    def _event(self, raw: bytes, place: int) -> Iterator[LoggedEvent]:
        """One event, or none."""
        values: list[tuple[str, str, Any]] = []
        try:
            provider, number, schema, at = self._described(raw)
            described = schema and self._schema(schema)
        except self._failures:
            return self._skip("damaged", place)
        if not described:
            return self._skip("manifest", place)
        guid = self._converters["GUID"](raw[24:40])
        if self._wants is not None and not self._wants(provider or guid, number):
            return None
        try:
            self._value_budget = 256 + 2 * len(raw)
            if self._read(raw, at, described[1], values, "") < 0:
                self._skip("unknown", place)
            thread, process, ticks, level = self._head(raw)
        except self._failures:
            return self._skip("damaged", place)
        time = None
        if self._frequency:
            time = self._converters["FILETIME"](self._start + (ticks - self._begin) * 10000000 // self._frequency)
        time = time if time and time[10:11] == "T" else None
        yield LoggedEvent(values, 0, time, provider or guid, "", "", number, level, process, thread, described[0], guid)

    def _described(self, raw: bytes) -> tuple[str, int, bytes, int]:
        """Provider, event number, schema (b"": none), and where the values begin."""
        provider, schema, at, more = "", b"", 80, raw[4] & 1
        while more:
            kind, more, length = self._u16(raw, at + 2)[0], raw[at + 4] & 1, self._u16(raw, at + 6)[0]
            body, at = raw[at + 8 : at + 8 + length], at + (15 + length & ~7)
            if kind == 11:
                schema = body
            elif kind == 12:
                provider = body[2:].split(b"\0")[0].decode("utf-8", "replace")
        return provider, self._u16(raw, 40)[0], schema, at

    def _schema(self, raw: bytes) -> tuple[str, list[_EtlField]]:
        """The event's name and its fields."""
        known = self._schemas.get(raw)
        if known is None:
            at = _behind_tags(raw, 2)
            end = raw.index(b"\0", at)
            fields = self._fields(raw, end + 1, 1 << 16, 0)[0]
            if self._kept > 1 << 20:
                self._schemas.clear()
                self._kept = 0
            self._kept += len(raw)
            known = self._schemas[raw] = (raw[at:end].decode("utf-8", "replace"), fields)
        return known

    def _fields(self, raw: bytes, at: int, most: int, deep: int) -> tuple[list[_EtlField], int]:
        """Up to `most` fields from `at` on, and where they end."""
        fields: list[_EtlField] = []
        while at < len(raw) and len(fields) < most:
            end = raw.index(b"\0", at)
            name, kind, shown, count = raw[at:end].decode("utf-8", "replace"), raw[end + 1], 0, 0
            at = end + 2
            if kind & 0x80:
                shown = raw[at]
                at = _behind_tags(raw, at)
            counted, kind = kind & (_ETL_IN_SCHEMA | _ETL_IN_DATA), kind & 0x1F
            if counted & _ETL_IN_SCHEMA:
                count = self._u16(raw, at)[0]
                at += 2 + (count if counted & _ETL_IN_DATA else 0)
            inner: list[_EtlField] = []
            if kind == _ETL_STRUCTURE:
                if deep == 8:
                    raise ValueError
                inner, at = self._fields(raw, at, shown & 0x7F, deep + 1)
            kind_name = _ETL_MORE.get(kind) or self._types[kind][0]
            if kind in (3, 4, 5, 6, 7, 8, 20):
                kind_name = _ETL_SHOWN.get(shown & 0x7F, kind_name)
            fields.append((name, kind, kind_name, counted, count, inner))
        return fields, at

    def _read(self, raw: bytes, at: int, fields: list[_EtlField], values: list[Any], prefix: str) -> int:
        """Adds the values of fields from `at` on; where they end, or -1 where the rest cannot be read."""
        for name, kind, kind_name, counted, count, inner in fields:
            if counted == _ETL_IN_SCHEMA | _ETL_IN_DATA or kind_name == "Pointer":
                return -1
            if counted == _ETL_IN_DATA:
                count = self._u16(raw, at)[0]
                at += 2
            items = []
            for _ in range(count if counted else 1):
                self._value_budget -= 1
                if self._value_budget < 0:
                    raise ValueError
                if kind == _ETL_STRUCTURE:
                    at = self._read(raw, at, inner, values, prefix + name + ".")
                    if at < 0:
                        return -1
                else:
                    value, at = self._value(raw, at, kind, kind_name)
                    items.append(value)
            if kind != _ETL_STRUCTURE:
                name = prefix + name
                values.append((name, kind_name + "[]", items) if counted else (name, kind_name, items[0]))
        return at

    def _value(self, raw: bytes, at: int, kind: int, kind_name: str) -> tuple[Any, int]:
        """The value at `at`, and where it ends."""
        begin = at
        reader = None if kind in _ETL_MORE else self._types[kind][1]
        if reader and reader.size:
            (value,) = reader.unpack_from(raw, at)
            end = at = at + reader.size
        else:
            if kind == 1:  # up to a zero
                end = raw.find(b"\0\0", at)
                while (end - at) % 2 and end >= 0:
                    end = raw.find(b"\0\0", end + 1)
                end = len(raw) if end < 0 else end
                at = end + 2
            elif kind == 2:
                end = raw.find(b"\0", at)
                end = len(raw) if end < 0 else end
                at = end + 1
            elif kind == 19:
                at = end = at + 8 + 4 * raw[at + 1]
            elif kind:  # behind its size
                begin = at + 2
                at = end = begin + self._u16(raw, at)[0]
            else:
                end = at
            if not begin <= end <= len(raw):
                raise ValueError
            value = raw[begin:end]
        convert = self._converters.get(kind_name)
        return convert(value) if convert else value, at


def _behind_tags(raw: bytes, at: int) -> int:
    while raw[at] & 0x80:
        at += 1
    return at + 1


def _etl_text(raw: bytes) -> str:
    """An 8-bit string: UTF-8, as more and more of them are, else in the western code page."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")
