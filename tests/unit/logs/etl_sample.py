"""Writes small traces, byte by byte after the format: buffers, the event that describes the trace, and events."""

import struct

IN = {
    **{"Null": 0, "UnicodeString": 1, "AnsiString": 2, "Int8": 3, "UInt8": 4, "Int16": 5, "UInt16": 6, "Int32": 7},
    **{"UInt32": 8, "Int64": 9, "UInt64": 10, "Float": 11, "Double": 12, "Boolean": 13, "Binary": 14, "GUID": 15},
    **{"Pointer": 16, "FILETIME": 17, "SYSTEMTIME": 18, "SID": 19, "HexInt32": 20, "HexInt64": 21},
    **{"CountedString": 22, "CountedAnsiString": 23, "CountedBinary": 25},
}
OUT = {"": 0, "Boolean": 3, "Hex": 4, "Win32Error": 13, "NTStatus": 14, "HResult": 15}
NUMBERS = {
    3: "b",
    4: "B",
    5: "h",
    6: "H",
    7: "i",
    8: "I",
    9: "q",
    10: "Q",
    11: "f",
    12: "d",
    13: "I",
    17: "Q",
    20: "I",
    21: "Q",
}
START = 134044309654479919  # 2025-10-08T21:02:45.447991Z
GUID = bytes(range(16))
FIRST = 1000000  # the performance counter at the start


def encoded(kind, value):
    """The bytes of a value of this type; bytes stay as they are, behind their count if the type has one."""
    number = IN[kind]
    if number in NUMBERS:
        return struct.pack("<" + NUMBERS[number], value)
    if number == 1:
        return value.encode("utf-16-le") + b"\0\0"
    if number == 22:
        value = value.encode("utf-16-le")
    if isinstance(value, str):
        value = value.encode()
    if number == 2:
        return value + b"\0"
    return struct.pack("<H", len(value)) + value if number in (14, 22, 23, 25) else value


def fields(items):
    """The schema and the values of fields: (name, in type, value), then the out type, and tags. A list as value is an
    array that is counted in the data, a tuple one that is counted in the schema; `Structure` has a list of fields,
    `Structures` a list of these.
    """
    schema = values = b""
    for name, kind, value, *more in items:
        shown = more[0] if more else ""
        tags = more[1] if len(more) > 1 else b""
        if kind in ("Structure", "Structures"):
            several = value if kind == "Structures" else [value]
            schema += name.encode() + b"\0" + bytes((24 | 0x80 | 0x40 * (kind == "Structures"), len(several[0])))
            schema += fields(several[0])[0]
            values += struct.pack("<H", len(several)) if kind == "Structures" else b""
            values += b"".join(fields(inner)[1] for inner in several)
            continue
        number = IN[kind]
        many = isinstance(value, (list, tuple))
        number |= (0x20 if isinstance(value, tuple) else 0x40) if many else 0
        schema += name.encode() + b"\0"
        if shown or tags:
            schema += bytes((number | 0x80, OUT[shown] | (0x80 if tags else 0))) + tags
        else:
            schema += bytes((number,))
        if number & 0x20:
            schema += struct.pack("<H", len(value))
        elif many:
            values += struct.pack("<H", len(value))
        values += b"".join(encoded(kind, item) for item in (value if many else [value]))
    return schema, values


def item(kind, data, more):
    """An extended item of an event, filled up to eight bytes."""
    size = 8 + len(data) + 7 & ~7
    return (struct.pack("<HHHH", size, kind, more, len(data)) + data).ljust(size, b"\0")


def event(
    name="Name",
    values=(),
    provider="Maker",
    ticks=FIRST,
    schema=None,
    data=None,
    number=0,
    level=4,
    tags=b"\0",
    kind=19,
):
    """A self-describing event; `schema` and `data` take the place of what `values` makes."""
    made_schema, made_data = fields(values)
    body = tags + name.encode() + b"\0" + made_schema if schema is None else schema
    extended = item(11, struct.pack("<H", len(body) + 2) + body, provider is not None) if body else b""
    if provider is not None:
        traits = provider.encode() + b"\0"
        extended += item(12, struct.pack("<H", len(traits) + 2) + traits, 0)
    raw = extended + (made_data if data is None else data)
    flags = 1 if extended else 0
    head = struct.pack("<HBBHHIIq16s", 80 + len(raw), kind, 0xC0, flags, 0, 5678, 1234, ticks, GUID)
    head += struct.pack("<HBBBBHQQ16s", number, 0, 11, level, 0, 0, 0, 0, bytes(16))
    return head + raw


def description(size, clock=1, pointer=8, frequency=10000000, mhz=2000, buffers=1):
    """The event that each trace begins with."""
    names = "logger\0trace.etl\0".encode("utf-16-le")
    head = struct.pack("<IIIIQIIIIIIII", size, 0x0502000A, 22631, 1, 0, 156250, 0, 0, buffers, 1, pointer, 0, mhz)
    body = head + bytes(2 * pointer + 172 + 4) + struct.pack("<QQQII", 0, frequency, START, clock, 0) + names
    return struct.pack("<HBBHHIIqQ", 2, 2 if pointer == 8 else 1, 0xC0, 32 + len(body), 0, 0, 0, FIRST, 0) + body


def buffer(events, size=4096, flags=0, filled=None):
    """A buffer of the trace."""
    data = b"".join(raw + bytes(-len(raw) % 8) for raw in events)
    end = 0x48 + len(data) if filled is None else filled
    head = struct.pack("<III36xIHH16x", size, end, end, end, flags, 0)
    return (head + data).ljust(size, b"\xff")[:size]


def trace(*buffers, size=4096, **described):
    """A trace: each buffer is a list of events, or bytes; the first one begins with the description."""
    first, rest = buffers[0] if buffers else [], buffers[1:]
    parts: list[bytes] = [buffer([description(size, buffers=len(buffers), **described), *first], size)]
    parts += [part if isinstance(part, bytes) else buffer(part, size) for part in rest]
    return b"".join(parts)
