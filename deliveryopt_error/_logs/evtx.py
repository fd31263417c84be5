"""Windows event logs (.evtx) to `LoggedEvent`s with typed values; binary XML without making XML.

Knows the format and no code. Holds one chunk of 64 KiB. Must never raise for damage, guess, or take more than linear
time: what is not read goes to `losses`.

How it is fast: a template is read once, kept by its GUID, which Windows makes of its content. Sizes and types of a
record's values recur; for each combination one `Struct` reads all of them.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, Iterable, Iterator, List, Tuple

    LogFilter = Callable[[str, "int | None"], bool]
    _EvtxInstance = Tuple["_EvtxPlan", List[Any], List[Tuple[int, int]], int]  # row, fragments' offset and size, its end
    _EvtxLayout = Tuple[Callable[[bytes, int], Tuple[Any, ...]], int, int, "_EvtxPlan", List[Tuple[int, int]]]
    _EvtxElement = Tuple[str, Dict[str, List[Any]], List[Any], List[bool]]  # tag, attributes, content, elements in it

_EVTX_CHUNK = 0x10000
_EVTX_FIRST = 0x200  # where a chunk's records begin
_EVTX_MOST = 2400  # records of a chunk: more do not fit
_EVTX_FRAGMENT = 0x21  # the type of binary XML
_EVTX_DEEP = 8  # fragments in fragments; Windows writes one
_EVTX_KEPT = 60000  # names, slots and such of all templates that are kept

# Types of values by their number, as manifests name them, and how Struct reads them.
VALUE_TYPES = (
    "Null UnicodeString AnsiString Int8=b UInt8=B Int16=h UInt16=H Int32=i UInt32=I Int64=q UInt64=Q Float=f Double=d "
    "Boolean=I Binary GUID=16s Pointer FILETIME=Q SYSTEMTIME=16s SID HexInt32=I HexInt64=Q"
)
_EVTX_SYSTEM = "Provider.Name EventID EventRecordID TimeCreated.SystemTime Channel Computer Level"
_EVTX_SYSTEM += " Execution.ProcessID Execution.ThreadID"


class LogFormatError(ValueError):
    """The data are not of the format."""


class LogLoss:
    """What was not read: `str()` is one line.

    offset, part  where: in the file, and the chunk or buffer (`chunk 3`)
    why           `wrong checksum`
    records       how many are missing; 0: all were read, they may be wrong; None: not known
    """

    def __init__(self, offset: int, part: str, why: str, records: int | None) -> None:
        self.offset, self.part, self.why, self.records = offset, part, why, records

    def __str__(self) -> str:
        count = self.records
        lost = "" if count is None else ", %d record%s not read" % (count, "s" * (count != 1))
        return "%s at offset 0x%X: %s%s" % (self.part, self.offset, self.why, lost if count != 0 else ", all records read")


class LoggedEvent:
    """A record of an event log, or an event of a trace.

    number            the record's, as the Event Viewer shows it; of a trace from 1
    time              UTC, `2020-10-08T14:43:49.896897Z`, or None
    provider, event   who wrote it ("" where not known) and the number of its kind, or None
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
    event: int | None
    channel: str
    machine: str
    level: int | None
    process: int | None
    thread: int | None
    values: list[tuple[str, str, Any]]

    def __init__(self, place: tuple[Any, ...], values: list[tuple[str, str, Any]], name: str = "", guid: str = "") -> None:
        self.number, self.time, self.provider, self.event, self.channel, self.machine = place[:6]
        self.level, self.process, self.thread = place[6:]
        self.values = values
        self.name = name
        self.guid = guid


def value_text(kind: str, value: Any) -> str:
    """A value as the Event Viewer prints it."""
    if value is None:
        return ""
    if type(value) is list:
        return ",".join(value_text(kind[:-2], item) for item in value)
    if type(value) is bool:
        return "true" if value else "false"
    if type(value) is bytes:
        return value.hex().upper()
    if kind in ("HexInt32", "HResult", "NTStatus") and type(value) is int:
        return "0x%x" % (value & 0xFFFFFFFF)
    return "0x%x" % value if kind in ("HexInt64", "Pointer") and type(value) is int else str(value)


def guid_text(raw: bytes) -> str:
    """`{8F97EFEC-9BDF-4726-90B9-8C56B76BDBD7}`"""
    text = raw[3::-1].hex() + "-" + raw[5:3:-1].hex() + "-" + raw[7:5:-1].hex() + "-" + raw[8:10].hex()
    return ("{%s-%s}" % (text, raw[10:].hex())).upper()


def sid_text(raw: bytes) -> str:
    """`S-1-5-18`"""
    parts = [int.from_bytes(raw[at : at + 4], "little") for at in range(8, len(raw) - 3, 4)]
    return "-".join(map(str, ["S", *raw[:1], int.from_bytes(raw[2:8], "big"), *parts]))


def value_converters() -> dict[str, Callable[[Any], Any]]:
    """What makes values of types from what Struct reads; FILETIMEs become ISO 8601, or `0x7fffffffffffffff`."""
    from codecs import utf_16_le_decode
    from datetime import datetime, timedelta

    start = datetime(1601, 1, 1)
    seconds: dict[int, str] = {}

    def file_time(ticks: int) -> str:
        second = ticks // 10000000
        text = seconds.get(second)
        if text is None:
            if not 0 <= second <= 265046774399:  # the year has five digits
                return "0x%x" % ticks
            if len(seconds) >= 1024:
                seconds.clear()
            text = seconds[second] = (start + timedelta(seconds=second)).isoformat()
        return "%s.%06dZ" % (text, ticks // 10 % 1000000)

    def system_time(raw: bytes) -> str:
        year, month, _, day, *clock = memoryview(raw).cast("H").tolist()
        return "%04d-%02d-%02dT%02d:%02d:%02d.%03d000Z" % (year, month, day, *clock)

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
            if not part:
                block = next(self._blocks, None)
                if block is None:
                    break
                self._block, self._at = block, 0
                continue
            parts.append(part)
            self._at += len(part)
            size -= len(part)
        return b"".join(parts)


class _EvtxTemplate:
    """What an event has: `system` the content of <System>'s elements by name, `fields` that of all others with theirs.
    Content is a text, the number of a slot, or a list of both, which are one text together.
    """

    def __init__(self) -> None:
        self.system: dict[str, Any] = {}
        self.fields: list[tuple[str, Any]] = []
        self.size = 0  # of its texts
        self.plans: dict[tuple[str, ...], _EvtxPlan] = {}  # by the types of the slots
        self.layouts: dict[bytes, _EvtxLayout] = {}  # by the descriptors: unpack, size, cost, plan, fragments

    def close(self, stack: list[_EvtxElement]) -> None:
        """Takes the innermost element off the stack, and what it holds in."""
        tag, attributes, parts, elements = stack.pop()
        content = _evtx_content(parts)
        if len(stack) > 1 and stack[1][0] == "System":
            if len(stack) == 2:
                self.system.update((tag + "." + name, _evtx_content(value)) for name, value in attributes.items())
                self.system[tag] = content
        elif tag == "Data":
            name = _evtx_content(attributes.get("Name", []))
            self.fields.append((name if type(name) is str else "", content))
        else:
            if tag in ("Event", "EventData", "UserData"):
                tag = ""
            for name, value in attributes.items():
                if tag and name[:5] != "xmlns":
                    self.fields.append((tag + "." + name, _evtx_content(value)))
            if elements:
                self.fields += [("", part) for part in parts if type(part) is int]
            elif tag or parts:
                self.fields.append((tag, content))


def _evtx_content(parts: list[Any]) -> Any:
    return parts[0] if len(parts) == 1 else parts if any(type(part) is int for part in parts) else "".join(parts)


class _EvtxPlan:
    """Where everything is in the row that slots of these types, and the template's texts behind them, make."""

    def __init__(self, template: _EvtxTemplate, types: tuple[str, ...], convert: dict[str, Any]) -> None:
        self.types = types
        self.texts: list[str | None] = []
        self.mixed: list[tuple[int, list[Any]]] = []  # where in the row, and the parts
        used: set[int] = set()
        self.system = [self._place(template.system.get(name), used) for name in _EVTX_SYSTEM.split()]
        self.fields: list[tuple[str, str, int]] = []
        for name, parts in template.fields:
            at = self._place(parts, used)
            self.fields.append((name, types[at] if at < len(types) else "UnicodeString", at))
        self.fragments = [at for at, field in enumerate(self.fields) if field[1] == "Fragment"]
        self.converters = [(at, convert[types[at]]) for at in sorted(used) if types[at] in convert]

    def _place(self, parts: Any, used: set[int]) -> int:
        """Where in the row this content will be."""
        slots = len(self.types)
        inner = parts if type(parts) is list else [parts]
        used.update(part for part in inner if type(part) is int and part < slots)
        if type(parts) is int and parts < slots:
            return parts
        self.texts.append(parts if type(parts) is str else None)
        at = slots + len(self.texts) - 1
        if type(parts) is list:
            self.mixed.append((at, parts))
        return at


class EventLog:
    """The records of an event log in the order of the file; iterate once.

    blocks  the file's bytes, in blocks of any size
    wants   asked with provider and event number; where it says no, the values are not read and the record is left out
    losses  what was not read; complete after the last record

    LogFormatError where it is none. Records behind a chunk's end that follow its last one are read, since the header of
    a log in use lags behind; older ones that are left there are not.
    """

    def __init__(self, blocks: Iterable[bytes], wants: LogFilter | None = None) -> None:
        import struct

        self.losses: list[LogLoss] = []
        self._source = ByteSource(blocks)
        self._wants = wants
        self._struct = struct.Struct
        self._failures = (ValueError, LookupError, OverflowError, struct.error)
        self._head = struct.Struct("<IIQQ4sBxIII").unpack_from  # of a record, and of the template's instance in it
        self._pair = struct.Struct("<II").unpack_from
        self._types = [item.partition("=")[::2] for item in VALUE_TYPES.split()]
        self._converters = value_converters()
        for name, letters in self._types:
            self._converters[name + "[]"] = self._array(name, letters)
        self._slots: dict[int, tuple[str, str, int]] = {}  # of a descriptor: how Struct reads it, type, size
        self._answers: dict[tuple[Any, Any], bool] = {}
        self._templates: dict[bytes, _EvtxTemplate] = {}  # by GUID and size
        self._kept = 0
        self._here: dict[int, _EvtxTemplate | None] = {}  # the chunk's by offset; None: damaged
        self._names: dict[int, tuple[str, int]] = {}
        self._intact = False  # the chunk's checksums are right
        self._room = 0  # for the chunk's templates: no two share bytes
        self._budget = 0  # for a record's values: no slot is used over and over

    def __iter__(self) -> Iterator[LoggedEvent]:
        header = self._source.take(0x1000)
        if header[:8] != b"ElfFile\0":
            raise LogFormatError("no event log: it does not begin with ElfFile")
        unchecked = header[0x78:0x79] >= b"\4"  # written without checksums
        count = 0
        while True:
            chunk = self._source.take(_EVTX_CHUNK)
            if not chunk:
                break
            count += 1
            if chunk.strip(b"\0"):  # none that was made in advance
                yield from self._records(chunk, _EVTX_CHUNK * (count - 1) + 0x1000, "chunk %d" % count, unchecked)
        promised = int.from_bytes(header[0x2A:0x2C], "little")
        if count < promised:
            why = "the file ends, its header has %d chunks" % promised
            self.losses.append(LogLoss(_EVTX_CHUNK * count + 0x1000, "chunk %d" % (count + 1), why, None))

    def _records(self, chunk: bytes, offset: int, part: str, unchecked: bool) -> Iterator[LoggedEvent]:
        """A chunk's records; what is lost of them is one of `losses`."""
        why, free, promised = self._checked(chunk, unchecked)
        self._intact = not why
        self._here.clear()
        self._names.clear()
        self._room = 2 * _EVTX_CHUNK
        wants, answers, failures, head, pair = self._wants, self._answers, self._failures, self._head, self._pair
        end = len(chunk)
        at, seen, lost, last = _EVTX_FIRST, 0, 0, -1
        while at + 42 <= end:
            sign, size, number, written, opening, token, _, place, count = head(chunk, at)
            if sign != 0x2A2A or size < 42 or at + size > end or pair(chunk, at + size - 8)[1] != size:
                at = chunk.find(b"**\0\0", at + 4, free or end) if at < (free or end) else -1
                if at < 0:
                    break
                why = why or "damaged"
                continue
            if at >= free and not last < number <= last + (1 if free else _EVTX_MOST) and (free or last >= 0):
                break  # left over
            event = None
            self._budget = 8 * size + 4096
            try:
                if token == 0x0C and opening == b"\x0f\1\1\0":
                    instance = self._instance(chunk, place, count, at + 38, at + size - 4)
                else:
                    instance = self._fragment(chunk, at + 24, at + size - 4)
                plan, row = instance[:2]
                key = (row[plan.system[0]], row[plan.system[1]])
                wanted = wants is None or answers.get(key)
                if wanted:
                    event = self._event(chunk, number, written, instance)
                elif wanted is None:
                    provider = self._converters["UnicodeString"](key[0]) if type(key[0]) is bytes else key[0]
            except failures:
                why = why or "damaged"
                lost += 1
                wanted = False
            if wants is not None and wanted is None:  # outside, since its failures are no damage; then this record again
                if len(answers) >= 4096:
                    answers.clear()
                answers[key] = bool(wants(provider or "", _evtx_number(key[1])))
                continue
            last = number
            seen += 1
            at += size
            if event is not None:
                yield event
        missing = max(lost, promised - seen + lost)
        if why or missing:
            self.losses.append(LogLoss(offset, part, why or "damaged", missing if missing or promised else None))

    def _checked(self, chunk: bytes, unchecked: bool) -> tuple[str, int, int]:
        """What is wrong with a chunk as a whole, or ""; and by its header, if that can be trusted, else 0: where its
        records end, and how many they are.
        """
        from zlib import crc32

        _, first, last, _, _, _, _, free, checksum = self._struct("<8sQQQQIIII").unpack(chunk[:0x38].ljust(0x38, b"\0"))
        own = int.from_bytes(chunk[0x7C:0x80], "little")
        if len(chunk) < _EVTX_FIRST or chunk[:8] != b"ElfChnk\0":
            return "cut off" if len(chunk) < _EVTX_CHUNK else "damaged", 0, 0
        if not unchecked and own != crc32(chunk[0x80:0x200], crc32(chunk[:0x78])):
            return "wrong checksum of its header", 0, 0
        if not _EVTX_FIRST <= free <= _EVTX_CHUNK or not 0 <= last - first < _EVTX_MOST:
            return "damaged", 0, 0
        why = ""
        if len(chunk) < _EVTX_CHUNK:
            why = "cut off"
        elif not unchecked and checksum != crc32(memoryview(chunk)[_EVTX_FIRST:free]):
            why = "wrong checksum"
        return why, free, last - first + 1

    def _event(self, chunk: bytes, number: int, written: int, instance: _EvtxInstance) -> LoggedEvent:
        values = self._values(chunk, instance, 0)
        row = instance[1]
        provider, event, ident, time, *names, level, process, thread = [row[at] for at in instance[0].system]
        channel, machine = [name if type(name) is str else "" for name in names]
        if type(time) is not str or time[1:2] == "x":
            time = self._converters["FILETIME"](written)
        place = (
            ident if type(ident) is int else number,
            time if time[1:2] != "x" else None,
            provider if type(provider) is str else "",
            event if type(event) is int else _evtx_number(event),
            channel,
            machine,
            level if type(level) is int else _evtx_number(level),
            process if type(process) is int else _evtx_number(process),
            thread if type(thread) is int else _evtx_number(thread),
        )
        return LoggedEvent(place, values)

    def _values(self, chunk: bytes, instance: _EvtxInstance, deep: int) -> list[tuple[str, str, Any]]:
        """Converts a row: its (name, type, value)s, those of the fragments in it in their places."""
        plan, row, fragments, end = instance
        for at, convert in plan.converters:
            row[at] = convert(row[at])
        for at, parts in plan.mixed:
            texts = [part if type(part) is str else self._slot_text(plan, row, part) for part in parts]
            self._spend(sum(map(len, texts)))
            row[at] = "".join(texts)
        if not fragments:
            return [(name, kind, row[at]) for name, kind, at in plan.fields]
        values: list[tuple[str, str, Any]] = []
        done = 0
        for position, (begin, size) in zip(plan.fragments, fragments):
            values += [(name, kind, row[at]) for name, kind, at in plan.fields[done:position]]
            done = position + 1
            if size:
                if begin + size > end or deep >= _EVTX_DEEP:
                    raise ValueError
                values += self._values(chunk, self._fragment(chunk, begin, begin + size), deep + 1)
        return values + [(name, kind, row[at]) for name, kind, at in plan.fields[done:]]

    def _slot_text(self, plan: _EvtxPlan, row: list[Any], slot: int) -> str:
        text = value_text(plan.types[slot], row[slot]) if slot < len(plan.types) else ""
        self._spend(len(text))
        return text

    def _spend(self, cost: int) -> None:
        self._budget -= cost
        if self._budget < 0:
            raise ValueError

    def _keep(self, size: int) -> None:
        """Starts the caches anew before they hold more than _EVTX_KEPT."""
        self._kept += size
        if self._kept > _EVTX_KEPT:
            self._kept = size
            for template in self._here.values():
                if template:
                    template.plans.clear()
                    template.layouts.clear()
            self._templates.clear()

    # Fragments: instances of templates.

    def _fragment(self, chunk: bytes, at: int, end: int) -> _EvtxInstance:
        """The fragment at `at`: a template's instance, or elements as they are."""
        if chunk[at] == 0x0F:
            at += 4
        if chunk[at] == 0x0C:
            return self._instance(chunk, *self._pair(chunk, at + 6), at + 10, end)
        template = self._parse(chunk, at, end, 5)
        self._spend(16 * len(template.fields) + end - at)
        plan = _EvtxPlan(template, (), {})
        return plan, list(plan.texts), [], end

    def _instance(self, chunk: bytes, place: int, count: int, at: int, end: int) -> _EvtxInstance:
        """An instance of the template at `place`. At `at` stands how many values there are, `count`; or the template's
        definition, and then that.
        """
        template = self._here.get(place) or self._template(chunk, place)
        if at == place:
            at += 24 + self._pair(chunk, at + 20)[0]
            count = self._pair(chunk, at)[0]
        base = at + 4 + 4 * count
        if base > end:
            raise ValueError
        # The size of a fragment that comes last is no part of the layout: it is another one in almost every record.
        last = chunk[base - 2] == _EVTX_FRAGMENT
        key = chunk[at : base - 4 if last else base]
        layout = template.layouts.get(key)
        if layout is None:
            layout = template.layouts[key] = self._layout(template, chunk, at, count)
        unpack, size, cost, plan, fragments = layout
        if base + size > end:
            raise ValueError
        self._budget -= cost
        if self._budget < 0:
            raise ValueError
        row = [*unpack(chunk, base), *plan.texts]
        if fragments:
            fragments = [(base + offset, room) for offset, room in fragments]
            if last:
                fragments[-1] = (fragments[-1][0], chunk[base - 4] | chunk[base - 3] << 8)
        return plan, row, fragments, end

    def _layout(self, template: _EvtxTemplate, chunk: bytes, at: int, count: int) -> _EvtxLayout:
        """How `count` values are read whose descriptors stand behind `at`."""
        cost = 16 * (count + len(template.fields))
        if cost > self._budget:
            raise ValueError
        descriptors = self._struct("<%dI" % count).unpack_from(chunk, at + 4)
        slots = [self._slots.get(descriptor) or self._slot(descriptor) for descriptor in descriptors]
        types = tuple([slot[1] for slot in slots])
        plan = template.plans.get(types)
        if plan is None:
            self._keep(2 * count + len(template.fields))
            plan = template.plans[types] = _EvtxPlan(template, types, self._converters)
        self._keep(1 + count // 4)
        letters = [slot[0] for slot in slots]
        if types and types[-1] == "Fragment":
            letters[-1] = "0s"
        fragments = []
        for position in plan.fragments:
            slot = plan.fields[position][2]
            fragments.append((sum([size for _, _, size in slots[:slot]]), slots[slot][2]))
        reader = self._struct("<" + "".join(letters))
        return reader.unpack_from, reader.size, cost + reader.size, plan, fragments

    def _slot(self, descriptor: int) -> tuple[str, str, int]:
        size, kind = descriptor & 0xFFFF, descriptor >> 16 & 0xFF
        name, letters = self._types[kind & 0x7F] if kind & 0x7F < len(self._types) else ("Binary", "")
        if kind == _EVTX_FRAGMENT:
            name = "Fragment"
        elif kind & 0x80:
            name, letters = name + "[]", ""
        elif not size and kind not in (1, 2):
            name, letters = "Null", ""
        elif letters and self._struct("<" + letters).size != size:
            name, letters = "Binary", ""
        if len(self._slots) >= 4096:
            self._slots.clear()
        slot = self._slots[descriptor] = (letters or "%ds" % size, name, size)
        return slot

    def _array(self, name: str, letters: str) -> Callable[[bytes], Any]:
        """What makes a list of an array's bytes."""
        convert = self._converters.get(name)
        reader = self._struct("<" + letters)

        def items(raw: bytes) -> Any:
            if letters:
                found = [item for (item,) in reader.iter_unpack(raw[: len(raw) - len(raw) % reader.size])]
                return [convert(item) for item in found] if convert else found
            if name not in ("UnicodeString", "AnsiString"):
                return raw
            texts = raw.decode("utf-16-le" if name == "UnicodeString" else "cp1252", "replace").split("\0")
            return texts if texts[-1] else texts[:-1]

        return items

    # Templates: binary XML.

    def _template(self, chunk: bytes, place: int) -> _EvtxTemplate:
        """The template that is defined at `place`."""
        if place in self._here:
            raise ValueError
        self._here[place] = None
        size = self._pair(chunk, place + 20)[0]
        key = chunk[place + 4 : place + 24]
        template = self._templates.get(key)
        if template is None:
            self._room -= size
            if self._room < 0 or place + 24 + size > len(chunk):
                raise ValueError
            template = self._parse(chunk, place + 24, place + 24 + size, 7)
            self._keep(len(template.fields) + template.size // 16)
            if self._intact:
                self._templates[key] = template
        self._here[place] = template
        return template

    def _parse(self, chunk: bytes, at: int, end: int, before: int) -> _EvtxTemplate:
        """The elements from `at` to `end`; their names stand `before` bytes behind their tokens: 5, in definitions 7."""
        template = _EvtxTemplate()
        stack: list[_EvtxElement] = []
        parts: list[Any] = []  # of the attribute or element that is open
        while at < end:
            token = chunk[at]
            kind = token & 0xBF
            if kind == 1:  # an element
                tag, at = self._name(chunk, at + before)
                if stack:
                    stack[-1][3].append(True)
                stack.append((tag, {}, [], []))
                at += token >> 4 & 4  # the size of its attributes
            elif kind == 6:
                name, at = self._name(chunk, at + 1)
                parts = stack[-1][1][name] = []
            elif kind == 2:  # its content
                parts = stack[-1][2]
                at += 1
            elif kind in (3, 4):
                template.close(stack)
                parts = stack[-1][2] if stack else []
                at += 1
            elif kind in (5, 7, 11):  # text, CDATA, a processing instruction's text
                at += 4 if kind == 5 else 3
                size = 2 * (chunk[at - 2] | chunk[at - 1] << 8)
                if kind != 11:
                    parts.append(chunk[at : at + size].decode("utf-16-le", "replace"))
                template.size += size
                at += size
            elif kind == 8:
                parts.append(chunk[at + 1 : at + 3].decode("utf-16-le", "replace"))
                at += 3
            elif kind in (9, 10):  # an entity, a processing instruction
                name, at = self._name(chunk, at + 1)
                if kind == 9:
                    parts.append({"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}.get(name, ""))
            elif kind in (13, 14):  # a slot
                parts.append(chunk[at + 1] | chunk[at + 2] << 8)
                at += 4
            elif kind == 15:
                at += 4
            elif kind == 0:
                break
            else:
                raise ValueError
        if at > end or stack:
            raise ValueError
        return template

    def _name(self, chunk: bytes, at: int) -> tuple[str, int]:
        """The name whose offset stands at `at`, and where to go on: behind it, if it is stored here."""
        place = self._pair(chunk, at)[0]
        known = self._names.get(place)
        if known is None:
            begin = place + 8
            size = 2 * (chunk[place + 6] | chunk[place + 7] << 8)
            if size > 2048 or begin + size > len(chunk):
                raise ValueError
            known = self._names[place] = (chunk[begin : begin + size].decode("utf-16-le", "replace"), size + 10)
        return known[0], at + 4 + (known[1] if place == at + 4 else 0)


def _evtx_number(value: Any) -> int | None:
    if type(value) is int:
        return value
    return int(value) if type(value) is str and value.isdecimal() and len(value) < 10 else None
