"""Windows event logs (.evtx) to `LoggedEvent`s: binary XML, read without making XML.

Holds one chunk of 64 KiB. Must never raise for damage, guess, or take more than linear time: what is not read goes to
`losses`. How it is fast: a template is read once and kept by its GUID, which Windows makes of its content; sizes and
types of a record's values recur, and for each combination, a layout, one `Struct` reads all of them.
"""

from __future__ import annotations

from .cache import Cache, string_cache
from .log_events import VALUE_TYPES, EventFields, LoggedEvent, unsigned
from .text_reader import ByteSource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Iterable, Iterator, List, Tuple

    from .log_events import LogFilter

    # How a row is read: Struct's function, size, cost; (place, converter)s; places of _SYSTEM; fields as (name,
    # type, place); fragments among them as (field, offset, size), size None: see the descriptor.
    _Layout = Tuple[Any, int, int, List[Any], List[int], EventFields, List[Any]]
    _Fragment = Tuple[_Layout, List[Any], int, int]

HEADER_SIZE, CHUNK_SIZE = 0x1000, 0x10000
_FIRST = 0x200  # where a chunk's records begin
_MOST = 2400  # records of a chunk: more do not fit
_DEEP = 8  # fragments in fragments; Windows writes one
_KEPT = 40000  # values of all layouts that are kept
# What <System> has for LoggedEvent, in its order: element and attribute, and the type.
_SYSTEM = (
    "EventRecordID UInt64 TimeCreatedSystemTime FILETIME ProviderName UnicodeString Channel UnicodeString Computer "
    "UnicodeString EventID UInt16 Level UInt8 ExecutionProcessID UInt32 ExecutionThreadID UInt32"
)
_XML_ENTITIES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}


class _Template:
    """Where all is in the row of an event: first the values of its slots, then the template's own texts."""

    def __init__(self) -> None:
        self.texts: list[str | None] = [None, ""]  # from the end of the row on; these two stand for what is not there
        self.elements: dict[str, int] = {}  # of <System>: place by element and attribute
        self.fields: list[tuple[str | None, int]] = []  # all else; None: it stands beside elements
        self.layouts: dict[bytes, _Layout] = {}  # by the descriptors
        self.shapes: dict[tuple[str, ...], Any] = {}  # what layouts of the same types share

    def add(self, path: list[str], attribute: str | None, parts: list[Any], label: str = "") -> None:
        """Takes in the parts of an attribute, of an element's content (""), or what is beside its elements (None)."""
        tag = path[-1]
        if path[1:2] == ["System"]:
            if parts and attribute is not None and len(path) == 3:
                self.elements[tag + attribute] = self._place(parts[0])
            return
        outer = tag in ("Event", "EventData", "UserData")
        name: str | None = "" if outer else label if tag == "Data" else tag
        if attribute is None:  # fragments; texts are white space
            name, parts = None, [part for part in parts if type(part) is int]
        elif attribute:
            if outer or tag == "Data" or attribute[:5] == "xmlns":
                return
            name = f"{tag}.{attribute}"
        elif not outer:
            parts = parts or [""]
        self.fields += [(name, self._place(part)) for part in parts]

    def _place(self, part: Any) -> int:
        if type(part) is int:
            return part
        self.texts.append(part)
        return -len(self.texts)


class EventLog:
    """The records of an event log in the order of the file; iterate once.

    blocks  the file's bytes, in blocks of any size
    wants   asked with provider and event number; where it says no, the values are not read and the record is left out
    losses  what was not read, a line each; complete after the last record

    ValueError where it is none. Records behind a chunk's end that follow its last one are read: the header of a log in
    use lags behind. Older ones that are left there are not.
    """

    def __init__(self, blocks: Iterable[bytes], wants: LogFilter | None = None) -> None:
        from struct import Struct, error

        self.losses: list[str] = []
        self._source = ByteSource(blocks)
        self._wants = wants or (lambda provider, event: True)
        self._struct = Struct
        self._failures = (ValueError, LookupError, OverflowError, error)
        self._head = Struct("<IIQQ").unpack_from  # of a record
        self._pair = Struct("<II").unpack_from
        string = string_cache().__getitem__
        self._slots = Cache(lambda descriptor: _slot(descriptor, Struct, string))
        self._templates: dict[bytes, _Template] = {}  # by GUID and size
        self._kept = 0  # how much is in them
        self._by_offset: dict[int, _Template | None] = {}  # the templates of the chunk; None: damaged
        self._names: dict[int, tuple[str, int]] = {}  # of the chunk
        self._intact = False  # its checksums are right
        self._budget = 0  # how many values may be read of it

    def __iter__(self) -> Iterator[LoggedEvent]:
        header = self._source.take(HEADER_SIZE)
        if header[:8] != b"ElfFile\0":
            raise ValueError("no event log: it does not begin with ElfFile")
        unchecked = unsigned(header[0x78:0x7C]) & 4  # written without checksums
        count, promised, chunk = 0, unsigned(header[0x2A:0x2C]), header
        while chunk:
            chunk = self._source.take(CHUNK_SIZE)
            count += 1
            part = f"chunk {count} at offset 0x{count * CHUNK_SIZE - 0xF000:X}"
            if chunk.strip(b"\0"):  # none that was made in advance
                yield from self._records(chunk, part, unchecked)
        if count <= promised or len(header) < HEADER_SIZE:
            self.losses.append(f"{part}: the file ends, its header has {promised} chunks")

    def _records(self, chunk: bytes, part: str, unchecked: int) -> Iterator[LoggedEvent]:
        """A chunk's records; what is lost of them is one of `losses`."""
        why, free, promised = self._checked(chunk, unchecked)
        self._intact, self._budget = not why, 2 * CHUNK_SIZE
        self._by_offset.clear()
        self._names.clear()
        if self._kept > _KEPT:
            self._kept = 0
            self._templates.clear()
        end = len(chunk)
        at, read, lost, last = _FIRST, 0, 0, -1
        while at + 28 <= end:
            sign, size, number, written = self._head(chunk, at)
            if sign != 0x2A2A or size < 28 or at + size > end or self._pair(chunk, at + size - 8)[1] != size:
                why = why or "damaged"
                at = chunk.find(b"**\0\0", at + 4, free or end)
                if at < 0:
                    break
                continue
            if at >= free and not last < number <= last + (1 if free else _MOST) and (free or last >= 0):
                break  # left over
            last = number
            try:
                layout, row, _, _ = fragment = self._fragment(chunk, at + 24, at + size - 4)
                system = [row[place] for place in layout[4]]
                values = self._wants(system[2], system[5]) and self._values(chunk, fragment, 0)
                read += 1
                if values:
                    if system[0] is None:
                        system[0] = number
                    if system[1] is None:
                        system[1] = written
                    yield LoggedEvent(*values, system)
            except self._failures:
                lost += 1
            at += size
        missing = max(lost, promised - read)
        if missing or (why and not promised):
            self.losses.append(f"{part}: {why or 'damaged'}" + (f", {missing} not read" if missing else ""))

    def _checked(self, chunk: bytes, unchecked: int) -> tuple[str, int, int]:
        """What is wrong with a chunk as a whole, or ""; where its records end and how many they are, 0: not known."""
        from zlib import crc32

        why = "" if len(chunk) == CHUNK_SIZE else "cut off"
        if len(chunk) < _FIRST or chunk[:8] != b"ElfChnk\0":
            return why or "damaged", 0, 0
        first, last, free, checksum, own = self._struct("<8xQQ24xII68xI").unpack_from(chunk)
        if not unchecked and own != crc32(chunk[0x80:0x200], crc32(chunk[:0x78])):
            return why or "wrong checksum of its header", 0, 0
        if not _FIRST <= free <= CHUNK_SIZE or not 0 <= last - first < _MOST:
            return why or "damaged", 0, 0
        if not unchecked and checksum != crc32(memoryview(chunk)[_FIRST:free]):
            why = why or "wrong checksum"
        return why, free, last - first + 1

    def _values(self, chunk: bytes, fragment: _Fragment, deep: int) -> tuple[EventFields, list[Any]]:
        """The fields and the row of a fragment; those of fragments in it are in their places."""
        (_, _, _, _, _, fields, fragments), row, base, end = fragment
        if not fragments:
            return fields, row
        outer: list[Any] = [*fields]
        for position, offset, size in fragments:
            begin = base + offset
            if size is None:
                size = chunk[base - 4] | chunk[base - 3] << 8
            if begin + size > end or deep == _DEEP:
                raise ValueError
            inner = self._fragment(chunk, begin, begin + size) if size else None
            names, values = self._values(chunk, inner, deep + 1) if inner else (EventFields(), [])
            if len(outer) == 1:  # almost always
                return names, values
            outer[position : position + 1] = [(name, kind, place + len(row)) for name, kind, place in names]
            row += values
        return EventFields(outer), row

    def _fragment(self, chunk: bytes, at: int, end: int) -> _Fragment:
        """The fragment at `at`, a template's instance or elements: layout, row, where the values begin and end."""
        if chunk[at] == 0x0F:
            at += 4
        base = at
        if chunk[at] == 0x0C:
            place, count = self._pair(chunk, at + 6)
            template = self._by_offset.get(place) or self._template(chunk, place)
            at += 10
            if at == place:  # its definition stands here
                at += 24 + self._pair(chunk, at + 20)[0]
                count = self._pair(chunk, at)[0]
            base = at + 4 + 4 * count
            if base > end:
                raise ValueError
            # Without the size of a fragment that comes last: it is another one in almost every record.
            key = chunk[at : base - 4 if chunk[base - 2] == 0x21 else base]
            layout = template.layouts.get(key)
            if layout is None:
                layout = self._layout(template, self._struct(f"<{count}I").unpack_from(chunk, at + 4))
                template.layouts[key] = layout
        else:
            self._budget -= end - at
            template = self._parse(chunk, at, end, 4)
            layout = self._layout(template, ())
        unpack, size, cost, converters, _, _, _ = layout
        self._budget -= cost
        if base + size > end or self._budget < 0:
            raise ValueError
        row = [*unpack(chunk, base), *template.texts]
        for place, convert in converters:
            row[place] = convert(row[place])
        return layout, row, base, end

    def _layout(self, template: _Template, descriptors: tuple[int, ...]) -> _Layout:
        """How values with these descriptors are read."""
        count = len(descriptors)
        cost = count + len(template.fields)
        self._kept += cost
        self._budget -= cost
        if self._budget < 0:
            raise ValueError
        slots = [self._slots[descriptor] for descriptor in descriptors]
        if slots and slots[-1][2] == "Fragment":
            slots[-1] = ("0s", 0, "Fragment", None)
        kinds = tuple([slot[2] for slot in slots])
        shape = template.shapes.get(kinds)
        if shape is None:
            types = [*kinds, *["UnicodeString"] * (len(template.texts) - 1), "Null"]
            places = [(name, place if place < count else -1) for name, place in template.fields]
            fields = [
                (name, types[at], at % len(types)) for name, at in places if name is not None or types[at] == "Fragment"
            ]
            words = iter(_SYSTEM.split())
            system = []
            for name, kind in zip(words, words):
                place = template.elements.get(name, -1)
                if place >= count or types[place] != kind:
                    place = -2 if kind == "UnicodeString" else -1
                system.append(place)
            converters = [(place, slot[3]) for place, slot in enumerate(slots) if slot[3]]
            shape = template.shapes[kinds] = converters, system, EventFields(fields)
        fragments = []
        if "Fragment" in kinds:
            begins = [0]
            for _, size, _, _ in slots:
                begins.append(begins[-1] + size)
            for position, (_, kind, place) in enumerate(shape[2]):
                if kind == "Fragment":
                    fragments.append((position, begins[place], slots[place][1] if place < count - 1 else None))
        reader = self._struct("<" + "".join([slot[0] for slot in slots]))
        return (reader.unpack_from, reader.size, cost + reader.size // 16, *shape, fragments[::-1])

    def _template(self, chunk: bytes, place: int) -> _Template:
        """The template that is defined at `place`."""
        if place in self._by_offset or place < _FIRST:
            raise ValueError
        self._by_offset[place] = None
        size = self._pair(chunk, place + 20)[0]
        key = chunk[place + 4 : place + 24]
        template = self._templates.get(key)
        if template is None:
            self._budget -= size // 4
            if self._budget < 0 or place + 24 + size > len(chunk):
                raise ValueError
            template = self._parse(chunk, place + 24, place + 24 + size, 6)
            self._kept += len(template.fields) + size // 64
            if self._intact:
                self._templates[key] = template
        self._by_offset[place] = template
        return template

    def _parse(self, chunk: bytes, at: int, end: int, before: int) -> _Template:
        """The elements from `at` to `end`; their names are `before` bytes behind their tokens: 4, in templates 6."""
        template = _Template()
        path: list[str] = []  # the elements that are open
        attributes: dict[str, list[Any]] = {}
        parts: list[Any] = []  # of the attribute or the content that is open: texts, and numbers of slots
        leaf = False  # the element that is open has no elements in it
        while at < end:
            token = chunk[at]
            kind = token & 0xBF
            at += 1
            if kind == 1:  # an element
                if path:
                    template.add(path, None, parts)
                tag, at = self._name(chunk, at + before)
                at += token >> 4 & 4  # the size of its attributes
                path.append(tag)
                attributes, parts = {}, []
            elif kind == 6:
                name, at = self._name(chunk, at)
                parts = attributes[name] = []
            elif kind in (2, 3, 4):
                if kind != 4:  # its attributes end
                    for name, value in attributes.items():
                        template.add(path, name, value)
                    parts, leaf = [], True
                if kind != 2:  # the element ends
                    label = [part for part in attributes.get("Name", []) if type(part) is str] if leaf else []
                    template.add(path, "" if leaf else None, parts, "".join(label))
                    path.pop()
                    parts, leaf = [], False
            elif kind in (13, 14):  # a slot
                parts.append(chunk[at] | chunk[at + 1] << 8)
                at += 3
            elif kind in (5, 7, 8, 9):  # text, CDATA, a character, an entity
                size = 2
                if kind < 8:
                    at += 3 if kind == 5 else 2
                    size = 2 * (chunk[at - 2] | chunk[at - 1] << 8)
                text = chunk[at : at + size].decode("utf-16-le", "replace")
                at += size
                if kind == 9:
                    name, at = self._name(chunk, at - size)
                    text = _XML_ENTITIES.get(name, "")
                if parts and type(parts[-1]) is str:
                    text = parts.pop() + text
                parts.append(text)
            elif kind == 15:
                at += 3
            elif kind == 0:
                break
            else:
                raise ValueError
        if at > end or path or parts or leaf:
            raise ValueError
        template.texts.reverse()
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


def _slot(descriptor: int, struct: Any, string: Any) -> tuple[str, int, str, Any]:
    """Of a value with this descriptor: letters for Struct, size, type, converter."""
    size, kind, many = descriptor & 0xFFFF, descriptor >> 16 & 0x7F, descriptor & 0x800000
    name, letters = VALUE_TYPES[kind] if kind < len(VALUE_TYPES) else ("Binary", "")
    reader = struct("<" + letters)
    convert: Any = None
    if kind == 1:
        convert = _text_list if many else string
    elif kind == 2 and not many:
        convert = _ansi_text
    elif many and letters and size % reader.size == 0:
        convert = lambda raw: [item for (item,) in reader.iter_unpack(raw)]  # noqa: E731
    elif kind == 0x21:
        name = "Fragment"
    elif not size:
        name, letters = "Null", ""
    elif letters and size != reader.size:
        name, letters = "Binary", ""
    if many:
        name, letters = name + "[]" if convert else "Binary", ""
    return letters or f"{size}s", size, name, convert


def _ansi_text(raw: bytes) -> str:
    return raw.decode("cp1252", "replace").rstrip("\0")


def _text_list(raw: bytes) -> list[str]:
    texts = raw.decode("utf-16-le", "replace").split("\0")
    return texts if texts[-1] else texts[:-1]
