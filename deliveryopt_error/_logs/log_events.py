"""What event logs and traces have in common: an event with typed values, and their texts."""

from __future__ import annotations

from .timestamps import MINUTES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Iterable, Sequence

    LogFilter = Callable[[str, "int | None"], bool]

# Types of values by their number: the name in manifests, and how Struct reads those of a fixed size.
_TYPES = (
    "Null UnicodeString AnsiString Int8=b UInt8=B Int16=h UInt16=H Int32=i UInt32=I Int64=q UInt64=Q Float=f Double=d "
    "Boolean=I Binary GUID=16s Pointer FILETIME=Q SYSTEMTIME=16s SID HexInt32=I HexInt64=Q"
)
VALUE_TYPES = [item.partition("=")[::2] for item in _TYPES.split()]
_BEFORE_1970 = 194_074_560  # minutes from 1601, where FILETIMEs begin


class EventFields(tuple):  # type: ignore[type-arg]
    """(name, type, place in the row) of the values of events."""

    plan: Any = None  # what EventFindings makes of it, once


class LoggedEvent:
    """A record of an event log, or an event of a trace.

    number            the record's, as the Event Viewer shows it; of a trace from 1
    ticks             its FILETIME, or None; `time` is the same as text
    provider, event   who wrote it ("" where not known), and the number of its kind, or None
    channel, machine  the log's and the computer's name; "" in a trace
    level             1 critical, 2 error, 3 warning, 4 information, 5 verbose, 0 always, or None
    process, thread   ids, or None
    values            (name, type, value) in order; a name may be ""; types as in manifests (`UInt32`), of a trace also
                      HResult, Win32Error, NTStatus; with `[]` the value is a list. Strings are str, numbers and
                      FILETIMEs int, all else bytes.
    fields, row       what `values` is made of
    name              of a trace: the event's name
    """

    def __init__(self, fields: EventFields, row: Sequence[Any], system: Iterable[Any], name: str = "") -> None:
        self.fields = fields
        self.row = row
        self.name = name
        # fmt: off
        (self.number, self.ticks, self.provider, self.channel, self.machine,
         self.event, self.level, self.process, self.thread) = system
        # fmt: on

    @property
    def values(self) -> list[tuple[str, str, Any]]:
        return [(name, kind, self.row[place]) for name, kind, place in self.fields]

    @property
    def time(self) -> str | None:
        """UTC, `2020-10-08T14:43:49.896897Z`, or None."""
        text = value_text("FILETIME", self.ticks)
        return text if text[10:11] == "T" else None


def unsigned(raw: bytes) -> int:
    return int.from_bytes(raw, "little")


def value_text(kind: str, value: Any) -> str:
    """A value as the Event Viewer prints it; a time as ISO 8601 in UTC, to the microsecond."""
    if value is None:
        return ""
    if type(value) is list:
        return ",".join([value_text(kind[:-2], item) for item in value])
    if kind == "Boolean":
        return "true" if value else "false"
    if kind == "FILETIME":
        minute, rest = divmod(value // 10, 60_000_000)
        try:
            return f"{MINUTES[minute - _BEFORE_1970]}{rest // 1_000_000:02}.{rest % 1_000_000:06}Z".replace(" ", "T")
        except OverflowError:  # after 9999
            return f"0x{value:x}"
    if kind == "Pointer" and type(value) is bytes:
        value = unsigned(value)
    if kind in ("HexInt32", "HResult", "NTStatus", "HexInt64", "Pointer"):
        return f"0x{value if value >= 0 else value & 0xFFFFFFFF:x}"
    if type(value) is not bytes:
        return str(value)
    if kind == "GUID":  # {8F97EFEC-9BDF-4726-90B9-8C56B76BDBD7}
        text = (value[3::-1] + value[5:3:-1] + value[7:5:-1] + value[8:]).hex().upper()
        return f"{{{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}}}"
    if kind == "SID":  # S-1-5-18
        numbers = [unsigned(value[at : at + 4]) for at in range(8, len(value) - 3, 4)]
        return "-".join(map(str, ["S", *value[:1], int.from_bytes(value[2:8], "big"), *numbers]))
    if kind == "SYSTEMTIME":
        year, month, _, *rest = [low | high << 8 for low, high in zip(value[::2], value[1::2])]
        return "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}000Z".format(year, month, *rest)
    return value.hex().upper()
