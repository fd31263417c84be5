"""Writes small event logs, byte by byte after the format: whole ones, and each part alone for those that are damaged.

`event_log([event(...), ...], ...)` is a log of one chunk for each list. What no event has is written by hand, into a
`Chunk`.
"""

import functools
import hashlib
import struct
import zlib

TYPES = {
    **{"Null": 0, "UnicodeString": 1, "AnsiString": 2, "Int8": 3, "UInt8": 4, "Int16": 5, "UInt16": 6, "Int32": 7},
    **{"UInt32": 8, "Int64": 9, "UInt64": 10, "Float": 11, "Double": 12, "Boolean": 13, "Binary": 14, "GUID": 15},
    **{"Pointer": 16, "FILETIME": 17, "SYSTEMTIME": 18, "SID": 19, "HexInt32": 20, "HexInt64": 21, "Fragment": 0x21},
}
NUMBERS = dict(zip(range(3, 13), "bBhHiIqQfd"))
NUMBERS.update({13: "I", 16: "Q", 17: "Q", 20: "I", 21: "Q"})
SYSTEM = (  # of the template that Windows uses for all events: element, attribute ("": its content), type
    ("Provider", "Name", "UnicodeString"),
    ("EventID", "", "UInt16"),
    ("Level", "", "UInt8"),
    ("TimeCreated", "SystemTime", "FILETIME"),
    ("EventRecordID", "", "UInt64"),
    ("Execution", "ProcessID", "UInt32"),
    ("Execution", "ThreadID", "UInt32"),
    ("Channel", "", "UnicodeString"),
)
TIME = 132466418298968970  # 2020-10-08T14:43:49.896897Z


def encoded(kind, value):
    """The bytes of a value of this type; bytes stay as they are."""
    array = kind.endswith("[]")
    number = TYPES[kind.replace("[]", "")]
    if isinstance(value, bytes) or value is None:
        return value or b""
    if array and number in (1, 2):
        return b"".join(encoded(kind[:-2], item + "\0") for item in value)
    if array:
        return b"".join(encoded(kind[:-2], item) for item in value)
    if number in (1, 2):
        return value.encode("utf-16-le" if number == 1 else "cp1252")
    return struct.pack("<" + NUMBERS[number], value)


class Chunk:
    """64 KiB that grow: names and templates are written where they are first used, and found there after that."""

    def __init__(self):
        self.data = bytearray(0x200)
        self.names = {}
        self.templates = {}
        self.numbers = []
        self.last = 0x200

    def add(self, form, *values):
        self.data += struct.pack("<" + form, *values)

    def name(self, text):
        """A name's offset; the name behind it, if it is new."""
        here = len(self.data) + 4
        place = self.names.setdefault(text, here)
        self.add("I", place)
        if place == here:
            self.add("IHH", 0, 0, len(text))
            self.data += text.encode("utf-16-le") + b"\0\0"

    def parts(self, parts):
        """Content: a text, (slot, type), or bytes as they are."""
        for part in parts:
            if isinstance(part, str):
                self.add("BBH", 5, 1, len(part.encode("utf-16-le")) // 2)
                self.data += part.encode("utf-16-le")
            elif isinstance(part, bytes):
                self.data += part
            else:
                self.add("BHB", 0x0E, part[0], TYPES[part[1]])

    def element(self, tag, attributes=(), content=None, defined=True):
        """An element; content is a list of parts or a function that writes what is inside, None for none."""
        attributes = [item for item in attributes if item[1] is not None]
        self.add("B", 0x41 if attributes else 0x01)
        if defined:
            self.add("H", 0xFFFF)
        size_at = len(self.data)
        self.add("I", 0)
        self.name(tag)
        if attributes:
            attributes_at = len(self.data)
            self.add("I", 0)
            for at, (name, parts) in enumerate(attributes, 1):
                self.add("B", 0x06 if at == len(attributes) else 0x46)
                self.name(name)
                self.parts(parts)
            struct.pack_into("<I", self.data, attributes_at, len(self.data) - attributes_at - 4)
        if content is None:
            self.add("B", 3)
        else:
            self.add("B", 2)
            if callable(content):
                content()
            else:
                self.parts(content)
            self.add("B", 4)
        struct.pack_into("<I", self.data, size_at, len(self.data) - size_at - 4)

    def instance(self, key, define, values, place=None):
        """A template's instance: `define` writes the template if this chunk has none of this key; values are
        (type, value) or (type, function that writes the fragment).
        """
        self.add("4sBBI", b"\x0f\1\1\0", 0x0C, 1, zlib.crc32(repr(key).encode()))
        here = len(self.data) + 4
        known = self.templates.setdefault(key, here) if place is None else place
        self.add("I", known)
        if known == here:
            self.add("I16sI", 0, hashlib.md5(repr(key).encode()).digest(), 0)
            self.data += b"\x0f\1\1\0"
            define()
            self.add("B", 0)
            struct.pack_into("<I", self.data, here + 20, len(self.data) - here - 24)
        self.add("I", len(values))
        at = len(self.data)
        self.data += bytes(4 * len(values))
        for kind, value in values:
            begin = len(self.data)
            if callable(value):
                value()
            else:
                self.data += encoded(kind, value)
            number = TYPES[kind.replace("[]", "")] | (0x80 if kind.endswith("[]") else 0)
            struct.pack_into("<HBB", self.data, at, len(self.data) - begin, number if value is not None else 0, 0)
            at += 4

    def record(self, number, time, body):
        """A record: its header, what `body` writes, its size again."""
        at = self.last = len(self.data)
        self.add("IIQQ", 0x2A2A, 0, number, time)
        body()
        self.data += bytes(-(len(self.data) + 4 - at) % 8)
        size = len(self.data) + 4 - at
        self.add("I", size)
        struct.pack_into("<I", self.data, at + 4, size)
        self.numbers.append(number)

    def finished(self, checksums=True):
        """The 64 KiB, with their header."""
        free = len(self.data)
        assert free <= 0x10000, "too much for a chunk"
        data = self.data + bytes(0x10000 - free)
        first, last = (self.numbers[0], self.numbers[-1]) if self.numbers else (1, 0)
        struct.pack_into("<8sQQQQIII", data, 0, b"ElfChnk\0", first, last, first, last, 128, self.last, free)
        if checksums:
            sign(data)
        return bytes(data)


def sign(chunk):
    """Writes the checksums that fit what the chunk holds."""
    free = struct.unpack_from("<I", chunk, 0x30)[0]
    struct.pack_into("<I", chunk, 0x34, zlib.crc32(bytes(chunk[0x200:free])))
    sign_header(chunk)


def sign_header(chunk):
    struct.pack_into("<I", chunk, 0x7C, zlib.crc32(bytes(chunk[0x80:0x200]), zlib.crc32(bytes(chunk[:0x78]))))


def event(number, provider="Maker", event=1, values=(), **system):
    """One event: `values` are (name, type, value). system: `channel`, `computer`, `level`, `time`, `process`, `thread`;
    `user`: the values are elements of <UserData> under this tag; `whole`: without a template.
    """
    return {**system, "number": number, "provider": provider, "event": event, "values": list(values)}


def write(chunk, item):
    """An event as Windows writes it: <System> in the slots of a template, its values in a fragment of another one."""
    has = {
        **{"Name": item["provider"], "EventID": item["event"], "Level": item.get("level", 2)},
        **{
            "SystemTime": item.get("time_text", item.get("time", TIME)),
            "EventRecordID": item.get("own", item["number"]),
        },
        **{"ProcessID": item.get("process", 1234), "ThreadID": item.get("thread", 5678)},
        **{"Channel": item.get("channel", "Channel/Operational"), "Computer": item.get("computer", "PC")},
    }
    whole = item.get("whole", False)

    def system():
        tags = list(dict.fromkeys(tag for tag, _, _ in SYSTEM))
        for tag in tags:
            rows = [(at, name, kind) for at, (own, name, kind) in enumerate(SYSTEM) if own == tag]
            attributes = [(name, [str(has[name]) if whole else (at, kind)]) for at, name, kind in rows if name]
            content = [[str(has[tag]) if whole else (at, kind)] for at, name, kind in rows if not name]
            chunk.element(tag, attributes, content[0] if content else None, not whole)
        chunk.element("Computer", (), [has["Computer"]], not whole)

    def outer():
        def content():
            chunk.element("System", (), system, not whole)
            if whole:
                data(whole)
            else:
                chunk.parts([(len(SYSTEM), "Fragment")])

        chunk.element(
            "Event", [("xmlns", ["http://schemas.microsoft.com/win/2004/08/events/event"])], content, not whole
        )

    def data(text=False):
        def content():
            for at, (name, kind, value) in enumerate(item["values"]):
                parts: list = [str(value)] if text else [(at, kind.replace("[]", ""))]
                if item.get("user"):
                    chunk.element(name, (), parts, not text)
                else:
                    chunk.element("Data", [("Name", [name] if name else None)], parts, not text)

        if item.get("user"):
            chunk.element("UserData", (), lambda: chunk.element(item["user"], (), content, not text), not text)
        else:
            chunk.element("EventData", (), content, not text)

    def inner():
        key = ("inner", item.get("user"), tuple((name, kind) for name, kind, _ in item["values"]))
        chunk.instance(key, data, [(kind, value) for _, kind, value in item["values"]])

    if whole:
        chunk.data += b"\x0f\1\1\0"
        outer()
        chunk.add("B", 0)
        return
    values = [(kind, has[name or tag]) for tag, name, kind in SYSTEM]
    chunk.instance(("outer", has["Computer"]), outer, [*values, ("Fragment", inner if item["values"] else None)])


def chunk_of(events):
    """A chunk with these events."""
    chunk = Chunk()
    for item in events:
        chunk.record(item["number"], item.get("time", TIME), functools.partial(write, chunk, item))
    return chunk


def file_header(chunks, flags=0, next_record=1):
    header = bytearray(0x1000)
    struct.pack_into(
        "<8sQQQIHHHH", header, 0, b"ElfFile\0", 0, max(chunks - 1, 0), next_record, 128, 1, 3, 0x1000, chunks
    )
    struct.pack_into("<II", header, 0x78, flags, zlib.crc32(bytes(header[:0x78])))
    return bytes(header)


def event_log(*chunks, flags=0, promised=None):
    """A log: each chunk is a list of events, or bytes."""
    parts = [chunk if isinstance(chunk, (bytes, bytearray)) else chunk_of(chunk).finished() for chunk in chunks]
    return file_header(len(parts) if promised is None else promised, flags) + b"".join(map(bytes, parts))
