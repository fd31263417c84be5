"""Windows event logs (.evtx) to `LoggedEvent`s with typed values; binary XML without making XML.

Knows the format and no code. Holds one chunk of 64 KiB. Must never raise for damage, guess, or take more than linear
time: what is not read goes to `losses`.

How it is fast: a template is read once, kept by its GUID, which Windows makes of its content. Sizes and types of a
record's values recur; for each combination one `Struct` reads all of them.
"""

from __future__ import annotations

from .log_events import VALUE_TYPES, ByteSource, LogFormatError, LoggedEvent, LogLoss, value_converters

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, Iterable, Iterator, List, Tuple

    from .log_events import LogFilter

    # How a row is read: unpack, size, cost, where _EVTX_SYSTEM is, the types in it, converters by their place, and its
    # fragments: which field it is, its offset from the first value, and its size (-1: see the descriptor).
    _EvtxLayout = Tuple[Any, int, int, List[int], List[str], List[Tuple[int, Any]], List[Tuple[int, int, int]]]
    _EvtxInstance = Tuple["_EvtxTemplate", _EvtxLayout, List[Any], int, int]  # the row; where values begin and end
    _EvtxElement = Tuple[
        str, Dict[str, List[Any]], List[Any], List[int]
    ]  # tag, attributes, content; fields before it, elements

_EVTX_CHUNK = 0x10000
_EVTX_FIRST = 0x200  # where a chunk's records begin
_EVTX_MOST = 2400  # records of a chunk: more do not fit
_EVTX_FRAGMENT = 0x21  # the type of binary XML
_EVTX_DEEP = 8  # fragments in fragments; Windows writes one
_EVTX_KEPT = 40000  # names, slots and such of all templates that are kept
# What <System> has for LoggedEvent, element and attribute: the first is a number, then four texts, then numbers.
_EVTX_SYSTEM = "EventRecordID TimeCreatedSystemTime ProviderName Channel Computer EventID Level"
_EVTX_SYSTEM += " ExecutionProcessID ExecutionThreadID"
_EVTX_BESIDE = "#beside"  # for a name: content beside elements


class _EvtxTemplate:
    """Where all is in the row of an event: its slots' values from 0 on, the template's own texts from the end."""

    def __init__(self) -> None:
        self.texts: list[Any] = []
        self.used: set[int] = set()  # slots that are in `system` or `fields`
        self.elements: dict[str, int] = {}  # of <System>
        self.system: list[int] = []  # of these, what _EVTX_SYSTEM names
        self.fields: list[tuple[str, int]] = []  # all else
        self.layouts: dict[bytes, _EvtxLayout] = {}  # by the descriptors

    def close(self, stack: list[_EvtxElement]) -> None:
        """Takes the innermost element off the stack, and what it holds in."""
        tag, attributes, parts, (begin, *elements) = stack.pop()
        if len(stack) > 1 and stack[1][0] == "System":
            for name, value in {"": parts, **attributes}.items():
                if value and len(stack) == 2:
                    self.elements[tag + name] = self._places(value)[0]
            return
        if tag == "Data":
            tag = "".join(part for part in attributes.get("Name", []) if type(part) is str)
            parts = parts or [""]
        elif tag in ("Event", "EventData", "UserData"):
            tag = ""
        else:
            named = [(tag + "." + name, value) for name, value in attributes.items() if name[:5] != "xmlns"]
            self.fields[begin:begin] = [(name, place) for name, value in named for place in self._places(value)]
            if not elements:
                parts = parts or [""]
        if elements:  # then the rest are fragments, or white space
            tag, parts = _EVTX_BESIDE, [part for part in parts if type(part) is int]
        self.fields += [(tag, place) for place in self._places(parts)]

    def _places(self, parts: list[Any]) -> list[int]:
        """Where content is in the row; texts side by side are one."""
        places = []
        texts: list[str] = []
        for at, part in enumerate(parts, 1):
            if type(part) is int:
                places.append(part)
                continue
            texts.append(part)
            if at == len(parts) or type(parts[at]) is int:
                self.texts.insert(0, "".join(texts))
                places.append(-len(self.texts))
                texts.clear()
        return places


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
        self._slots: dict[int, tuple[str, int, str, Any]] = {}  # of a descriptor: letters, size, type, converter
        self._answers: dict[tuple[Any, Any], bool] = {}
        self._templates: dict[bytes, _EvtxTemplate] = {}  # by GUID and size
        self._kept = 0
        self._by_offset: dict[int, _EvtxTemplate | None] = {}  # the templates of the chunk; None: damaged
        self._names: dict[int, tuple[str, int]] = {}
        self._intact = False  # the chunk's checksums are right
        self._parse_budget = 0  # bytes of the templates of the chunk: no two share any
        self._value_budget = 0  # of the record: no slot is used over and over

    def __iter__(self) -> Iterator[LoggedEvent]:
        header = self._source.take(0x1000)
        if header[:8] != b"ElfFile\0":
            raise LogFormatError("no event log: it does not begin with ElfFile")
        unchecked = int.from_bytes(header[0x78:0x7C], "little") & 4 != 0  # written without checksums
        offset, count, promised = 0x1000, 0, int.from_bytes(header[0x2A:0x2C], "little")
        while True:
            chunk = self._source.take(_EVTX_CHUNK)
            count += 1
            if not chunk:
                break
            if chunk.strip(b"\0"):  # none that was made in advance
                yield from self._records(chunk, f"chunk {count}", offset, unchecked)
            offset += _EVTX_CHUNK
        if count <= promised or len(header) < 0x1000:
            self.losses.append(LogLoss(f"chunk {count}", offset, f"the file ends, its header has {promised} chunks"))

    def _records(self, chunk: bytes, part: str, offset: int, unchecked: bool) -> Iterator[LoggedEvent]:
        """A chunk's records; what is lost of them is one of `losses`."""
        why, free, promised = self._checked(chunk, unchecked)
        self._intact = not why
        self._by_offset.clear()
        self._names.clear()
        self._parse_budget = 2 * _EVTX_CHUNK
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
            event, wanted = None, True
            self._value_budget = 8 * size + 4096
            try:
                if token == 0x0C and opening == b"\x0f\1\1\0":
                    instance = self._instance(chunk, place, count, at + 38, at + size - 4)
                else:
                    instance = self._fragment(chunk, at + 24, at + size - 4)
                if wants is not None:
                    system, row = instance[1][3], instance[2]
                    key = (row[system[2]], row[system[5]])
                    wanted = answers.get(key)  # type: ignore[assignment]
                if wanted:
                    event = self._event(chunk, number, written, instance)
            except failures:
                why = why or "damaged"
                lost += 1
            if wanted is None and wants is not None:  # outside: its failures are no damage; then this record again
                provider = self._converters["UnicodeString"](key[0]) if type(key[0]) is bytes else key[0] or ""
                answers[key] = bool(wants(provider, key[1]))
                continue
            last = number
            seen += 1
            at += size
            if event is not None:
                yield event
        missing = max(lost, promised - seen + lost)
        if why or missing:
            self.losses.append(LogLoss(part, offset, why or "damaged", missing if missing or promised else None))

    def _checked(self, chunk: bytes, unchecked: bool) -> tuple[str, int, int]:
        """What is wrong with a chunk as a whole, or ""; and by its header, if that can be trusted, else 0: where its
        records end, and how many they are.
        """
        from zlib import crc32

        why = "" if len(chunk) == _EVTX_CHUNK else "cut off"
        if len(chunk) < _EVTX_FIRST or chunk[:8] != b"ElfChnk\0":
            return why or "damaged", 0, 0
        first, last, free, checksum, own = self._struct("<8xQQ24xII68xI").unpack_from(chunk)
        if not unchecked and own != crc32(chunk[0x80:0x200], crc32(chunk[:0x78])):
            return why or "wrong checksum of its header", 0, 0
        if not _EVTX_FIRST <= free <= _EVTX_CHUNK or not 0 <= last - first < _EVTX_MOST:
            return why or "damaged", 0, 0
        if not unchecked and checksum != crc32(memoryview(chunk)[_EVTX_FIRST:free]):
            why = why or "wrong checksum"
        return why, free, last - first + 1

    def _event(self, chunk: bytes, number: int, written: int, instance: _EvtxInstance) -> LoggedEvent:
        values = self._values(chunk, instance, 0)
        row = instance[2]
        own, time, *names, event, level, process, thread = [row[at] for at in instance[1][3]]
        if not time or time[10:11] != "T":
            time = self._converters["FILETIME"](written)
        time = time if time[10:11] == "T" else None
        provider, channel, machine = [name or "" for name in names]
        number = number if own is None else own
        return LoggedEvent(values, number, time, provider, channel, machine, event, level, process, thread, "", "")

    def _values(self, chunk: bytes, instance: _EvtxInstance, deep: int) -> list[tuple[str, str, Any]]:
        """Converts a row: its (name, type, value)s, those of the fragments in it in their places."""
        template, (*_, types, converters, fragments), row, base, end = instance
        for at, convert in converters:
            row[at] = convert(row[at])
        values = [(name, types[at], row[at]) for name, at in template.fields]
        if not fragments:
            return values
        for position, offset, size in reversed(fragments):
            if size < 0:
                size = chunk[base - 4] | chunk[base - 3] << 8
            begin = base + offset
            if begin + size > end or deep >= _EVTX_DEEP:
                raise ValueError
            fragment = self._fragment(chunk, begin, begin + size) if size else None
            values[position : position + 1] = self._values(chunk, fragment, deep + 1) if fragment else []
        return values

    # Fragments: instances of templates.

    def _fragment(self, chunk: bytes, at: int, end: int) -> _EvtxInstance:
        """The fragment at `at`: a template's instance, or elements as they are."""
        if chunk[at] == 0x0F:
            at += 4
        if chunk[at] == 0x0C:
            place, count = self._pair(chunk, at + 6)
            return self._instance(chunk, place, count, at + 10, end)
        template = self._parse(chunk, at, end, 5)
        layout = self._layout(template, ())
        self._value_budget -= layout[2] + end - at
        if self._value_budget < 0:
            raise ValueError
        return template, layout, [*layout[0](b"", 0), *template.texts], at, end

    def _instance(self, chunk: bytes, place: int, count: int, at: int, end: int) -> _EvtxInstance:
        """An instance of the template at `place`. At `at` stands how many values there are, `count`; or the template's
        definition, and then that.
        """
        template = self._by_offset.get(place) or self._template(chunk, place)
        if at == place:
            at += 24 + self._pair(chunk, at + 20)[0]
            count = self._pair(chunk, at)[0]
        base = at + 4 + 4 * count
        if base > end:
            raise ValueError
        # The size of a fragment that comes last is no part of the layout: it is another one in almost every record.
        key = chunk[at : base - 4 if chunk[base - 2] == _EVTX_FRAGMENT else base]
        layout = template.layouts.get(key)
        if layout is None:
            layout = self._layout(template, self._struct(f"<{count}I").unpack_from(chunk, at + 4))
            template.layouts[key] = layout
        if base + layout[1] > end:
            raise ValueError
        self._value_budget -= layout[2]
        if self._value_budget < 0:
            raise ValueError
        return template, layout, [*layout[0](chunk, base), *template.texts], base, end

    def _layout(self, template: _EvtxTemplate, descriptors: tuple[int, ...]) -> _EvtxLayout:
        """How values with these descriptors are read."""
        count = len(descriptors)
        needed = max(template.used, default=-1) + 1
        cost = 16 * (count + needed + len(template.fields))
        if cost > self._value_budget:
            raise ValueError
        self._keep(1 + (count + len(template.texts)) // 2)
        slots = [self._slots.get(descriptor) or self._slot(descriptor) for descriptor in descriptors]
        slots += [("0s", 0, "Null", self._converters["Null"])] * (needed - count)
        letters, sizes, types, converters = map(list, zip(*slots)) if slots else ([], [], [], [])
        if count and types[count - 1] == "Fragment":
            letters[count - 1], sizes[count - 1] = "0s", -1
        begin, begins = 0, []
        for size in sizes:
            begins.append(begin)
            begin += size
        fragments = []
        for position, (name, at) in enumerate(template.fields):
            if at >= 0 and types[at] == "Fragment":
                fragments.append((position, begins[at], sizes[at]))
            elif name is _EVTX_BESIDE:
                fragments.append((position, 0, 0))
        reader = self._struct("<" + "".join(letters))
        convert = [(at, converters[at]) for at in template.used if converters[at]]
        types += ["UInt64" if type(text) is int else "UnicodeString" for text in template.texts]
        system = []
        for at, place in enumerate(template.system):  # of its usual type, or nothing
            kind = types[place]
            usual = kind == "UnicodeString" or kind == "FILETIME" * (at == 1) if 0 < at < 5 else kind[-1].isdigit()
            system.append(place if usual else -len(template.texts))
        return reader.unpack_from, reader.size, cost + reader.size, system, types, convert, fragments

    def _keep(self, size: int) -> None:
        """Starts the caches anew before they hold more than _EVTX_KEPT."""
        self._kept += size
        if self._kept > _EVTX_KEPT:
            self._kept = size
            self._templates.clear()
            for template in filter(None, self._by_offset.values()):
                template.layouts.clear()

    def _slot(self, descriptor: int) -> tuple[str, int, str, Any]:
        size, kind = descriptor & 0xFFFF, descriptor >> 16 & 0xFF
        name, letters = self._types[kind & 0x7F] if kind & 0x7F < len(self._types) else ("Binary", "")
        if kind & 0x80:
            name, letters = name + "[]", ""
        elif kind == _EVTX_FRAGMENT:
            name = "Fragment"
        elif not size and kind not in (1, 2):
            name, letters = "Null", ""
        elif letters and self._struct("<" + letters).size != size:
            name, letters = "Binary", ""
        if len(self._slots) >= 4096:
            self._slots.clear()
        slot = self._slots[descriptor] = (letters or f"{size}s", size, name, self._converters.get(name))
        return slot

    def _array(self, name: str, letters: str) -> Callable[[bytes], Any]:
        """What makes a list of an array's bytes."""
        convert = self._converters.get(name) or (lambda item: item)
        reader = self._struct("<" + letters)

        def items(raw: bytes) -> list[Any]:
            if name == "UnicodeString":
                texts = raw.decode("utf-16-le", "replace").split("\0")
                return texts if texts[-1] else texts[:-1]
            if not letters:
                return [raw]
            return [convert(item) for (item,) in reader.iter_unpack(raw[: len(raw) - len(raw) % reader.size])]

        return items

    # Templates: binary XML.

    def _template(self, chunk: bytes, place: int) -> _EvtxTemplate:
        """The template that is defined at `place`."""
        if place in self._by_offset or place < _EVTX_FIRST:
            raise ValueError
        self._by_offset[place] = None
        size = self._pair(chunk, place + 20)[0]
        key = chunk[place + 4 : place + 24]
        template = self._templates.get(key)
        if template is None:
            self._parse_budget -= size
            if self._parse_budget < 0 or place + 24 + size > len(chunk):
                raise ValueError
            template = self._parse(chunk, place + 24, place + 24 + size, 7)
            self._keep(2 * len(template.fields) + size // 64)
            if self._intact:
                self._templates[key] = template
        self._by_offset[place] = template
        return template

    def _parse(self, chunk: bytes, at: int, end: int, before: int) -> _EvtxTemplate:
        """The elements from `at` to `end`; their names stand `before` bytes behind their tokens: 5, in templates 7."""
        template = _EvtxTemplate()
        stack: list[_EvtxElement] = []
        parts: list[Any] = []  # of the attribute or element that is open
        while at < end:
            token = chunk[at]
            kind = token & 0xBF
            if kind == 1:  # an element
                tag, at = self._name(chunk, at + before)
                if stack:
                    stack[-1][3].append(1)
                stack.append((tag, {}, [], [len(template.fields)]))
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
        texts = template.texts
        texts.insert(0, None)  # what is not there
        template.system = [template.elements.get(name, -len(texts)) for name in _EVTX_SYSTEM.split()]
        for place in template.system[:1] + template.system[5:]:
            if place < 0 and texts[place] and texts[place].isdecimal() and len(texts[place]) < 20:
                texts[place] = int(texts[place])
        template.used = {at for at in [*template.system, *[at for _, at in template.fields]] if at >= 0}
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
