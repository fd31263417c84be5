"""What event logs and traces have in common: an event with typed values, what was lost, and bytes as they come.

Imports nothing of ours; struct and datetime in a call.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Iterable

    LogFilter = Callable[[str, "int | None"], bool]

# Types of values by their number, as manifests name them, and how Struct reads them.
VALUE_TYPES = (
    "Null UnicodeString AnsiString Int8=b UInt8=B Int16=h UInt16=H Int32=i UInt32=I Int64=q UInt64=Q Float=f Double=d "
    "Boolean=I Binary GUID=16s Pointer FILETIME=Q SYSTEMTIME=16s SID HexInt32=I HexInt64=Q"
)


class LogFormatError(ValueError):
    """The data are not of the format."""


class LogLoss:
    """What was not read: `str()` is one line.

    part, offset  where: `chunk 3`, and the offset in the file
    why           `wrong checksum`
    records       how many are missing; 0: none, but they may be wrong; None: not known
    """

    def __init__(self, part: str, offset: int, why: str, records: int | None = None) -> None:
        self.part, self.offset, self.why, self.records = part, offset, why, records

    def __str__(self) -> str:
        lost = "" if self.records is None else f", {self.records} not read" if self.records else ", all records read"
        return f"{self.part} at offset 0x{self.offset:X}: {self.why}{lost}"


class LoggedEvent:
    """A record of an event log, or an event of a trace.

    number            the record's, as the Event Viewer shows it; of a trace from 1
    time              UTC, `2020-10-08T14:43:49.896897Z`, or None
    provider, event   who wrote it ("" where not known), and the number of its kind, or None
    channel, machine  the log's and the computer's name; "" in a trace
    level             1 critical, 2 error, 3 warning, 4 information, 5 verbose, 0 always, or None
    process, thread   ids, or None
    values            (name, type, value) in order; a name may be ""; the types are those of manifests (`UInt32`), of a
                      trace also HResult, Win32Error, NTStatus; with `[]` the value is a list
    name, guid        of a trace: the event's name, the provider's GUID
    """

    __slots__ = (
        *("number", "time", "provider", "event", "channel", "machine", "level", "process", "thread", "values"),
        *("name", "guid"),
    )
    number: int
    time: str | None
    provider: str
    channel: str
    machine: str
    event: int | None
    level: int | None
    process: int | None
    thread: int | None
    name: str
    guid: str

    def __init__(self, values: list[tuple[str, str, Any]], *others: Any) -> None:
        self.values = values
        # fmt: off
        (self.number, self.time, self.provider, self.channel, self.machine,
         self.event, self.level, self.process, self.thread, self.name, self.guid) = others
        # fmt: on


def value_text(kind: str, value: Any) -> str:
    """A value as the Event Viewer prints it."""
    if type(value) is list:
        return ",".join(value_text(kind[:-2], item) for item in value)
    if type(value) is bool:
        return "true" if value else "false"
    if type(value) is bytes:
        return value.hex().upper()
    if type(value) is int and kind in ("HexInt32", "HResult", "NTStatus", "HexInt64", "Pointer"):
        return f"0x{value if value >= 0 else value & 0xFFFFFFFF:x}"
    return "" if value is None else str(value)


def guid_text(raw: bytes) -> str:
    """`{8F97EFEC-9BDF-4726-90B9-8C56B76BDBD7}`"""
    parts = raw[3::-1], raw[5:3:-1], raw[7:5:-1], raw[8:10], raw[10:]
    return f"{{{'-'.join([part.hex() for part in parts]).upper()}}}"


def sid_text(raw: bytes) -> str:
    """`S-1-5-18`"""
    parts = [int.from_bytes(raw[at : at + 4], "little") for at in range(8, len(raw) - 3, 4)]
    return "-".join(map(str, ["S", *raw[:1], int.from_bytes(raw[2:8], "big"), *parts]))


def value_converters() -> dict[str, Callable[[Any], Any]]:
    """What makes values of the types from what Struct reads; FILETIMEs become ISO 8601, or `0x7fffffffffffffff`."""
    from codecs import utf_16_le_decode
    from datetime import datetime, timedelta

    start = datetime(1601, 1, 1)
    days: dict[int, str] = {}

    def file_time(ticks: int) -> str:
        second = ticks // 10000000
        day = second // 86400
        text = days.get(day)
        if text is None:
            if not 0 <= day <= 3067670:  # the year has five digits
                return f"0x{ticks:x}"
            if len(days) >= 1024:
                days.clear()
            text = days[day] = (start + timedelta(day)).isoformat()[:11]
        return f"{text}{second // 3600 % 24:02}:{second // 60 % 60:02}:{second % 60:02}.{ticks // 10 % 1000000:06}Z"

    def system_time(raw: bytes) -> str:
        year, month, _, day, *clock = [low | high << 8 for low, high in zip(raw[::2], raw[1::2])]
        hour, minute, second, thousandth = clock
        return f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{thousandth:03}000Z"

    return {
        "UnicodeString": _EvtxCache(lambda raw: utf_16_le_decode(raw, "replace", True)[0].rstrip("\0")).__getitem__,
        "AnsiString": lambda raw: raw.decode("cp1252", "replace").rstrip("\0"),
        "Boolean": bool,
        "GUID": _EvtxCache(guid_text).__getitem__,
        "Pointer": lambda raw: int.from_bytes(raw, "little"),
        "FILETIME": file_time,
        "SYSTEMTIME": system_time,
        "SID": _EvtxCache(sid_text).__getitem__,
        "Null": lambda raw: None,
    }


class _EvtxCache(dict):  # type: ignore[type-arg]
    """Remembers what `make` makes of short values: a log has the same ones over and over."""

    def __init__(self, make: Callable[[bytes], str]) -> None:
        self._make = make

    def __missing__(self, raw: bytes) -> str:
        made = self._make(raw)
        if len(raw) <= 256:
            if len(self) >= 4096:
                self.clear()
            self[raw] = made
        return made


class ByteSource:
    """What blocks of any size hold, in pieces of the sizes that are asked for."""

    def __init__(self, blocks: Iterable[bytes]) -> None:
        self._blocks = iter(blocks)
        self._block = b""
        self._at = 0

    def take(self, size: int) -> bytes:
        """The next `size` bytes; fewer at the end."""
        parts = []
        while size > 0:
            part = self._block[self._at : self._at + size]
            parts.append(part)
            self._at += len(part)
            size -= len(part)
            if size > 0:
                block = next(self._blocks, None)
                if block is None:
                    break
                self._block, self._at = block, 0
        return b"".join(parts)
