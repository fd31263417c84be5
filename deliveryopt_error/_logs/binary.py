"""Which binary files are read, by how they begin, and what to do about those that are not: never silence."""

from __future__ import annotations

EVENT_LOG = "evtx"
_UNPACK = "unpack it, then scan what it holds"
_NO_LOG = "it is no log: scan the logs of the same time"
_EXPLAIN = "read the code in it, and explain that"
_DEBUG = "open it in WinDbg (!analyze -v), and explain the code that it shows"
# Offset, magic number, what it is, what to do instead.
_MAGIC_NUMBERS = (
    (4, b"\xef\xcd\xab\x89", "an ESE database (qmgr.db, DataStore.edb)", "scan the event logs of the same time"),
    (4, b"LfLe", "an old event log (.evt)", "on Windows, make it new: wevtutil epl FILE NEW.evtx /lf:true"),
    (0, b"regf", "a registry hive", "on Windows, load it and export it as text (reg export), then scan that"),
    (0, b"PK\3\4", "a zip archive", _UNPACK),
    (0, b"PK\5\6", "an empty zip archive", _NO_LOG),
    (0, b"\x28\xb5\x2f\xfd", "a zstd archive", _UNPACK),
    (0, b"\x04\x22\x4d\x18", "an lz4 archive", _UNPACK),
    (0, b"\x1f\x9d", "a compress archive (.Z)", _UNPACK),
    (0, b"LZIP\1", "an lzip archive", _UNPACK),
    (0, b"]\0\0", "an lzma archive", _UNPACK),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7z archive", _UNPACK),
    (0, b"MSCF\0\0\0\0", "a cabinet file", "unpack it (expand -F:* FILE FOLDER), then scan what it holds"),
    (0, b"Rar!\x1a\7", "a RAR archive", _UNPACK),
    (0, b"MSWIM\0\0\0", "a Windows image", _NO_LOG),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an OLE file (.msi, .doc, .msg)", _NO_LOG),
    (0, b"MZ", "a Windows program", _NO_LOG),
    (0, b"\x7fELF", "a program", _NO_LOG),
    (0, b"SQLite format 3\0", "an SQLite database", "export its tables as text, then scan that"),
    (0, b"\x89PNG\r\n\x1a\n", "a picture", _EXPLAIN),
    (0, b"\xff\xd8\xff", "a picture", _EXPLAIN),
    (0, b"GIF8", "a picture", _EXPLAIN),
    (0, b"%PDF-", "a PDF document", _EXPLAIN),
    (0, b"MDMP\x93\xa7", "a crash dump", _DEBUG),
    (0, b"PAGEDU", "a crash dump of Windows", _DEBUG),
)


_CONTROLS = bytes([*range(1, 9), *range(14, 27), *range(28, 32)])  # no text has many of them


class NotALogError(OSError):
    """The data are of a kind that is not read; `str()` says which, and what to do about it."""


def kind_of(start: bytes) -> str | None:
    """EVENT_LOG or `etl` for data that EventLog or Trace reads, else None. `start`: their first 160 bytes or more."""
    if start[:8] == b"ElfFile\0":
        return EVENT_LOG
    if b"\0" not in start[:160]:  # a text needs no reader of traces
        return None
    from .etl import begins_trace

    return "etl" if begins_trace(start) else None


def what_is(start: bytes) -> tuple[str, str] | None:
    """What binary data that begin so are, and what to do about them; None for text, and for what is not known."""
    for offset, magic, name, what_to_do in _MAGIC_NUMBERS:
        # A text may begin with letters alone; it has no such control characters.
        if start[offset : offset + len(magic)] == magic and (not magic.isalnum() or min(start[:64]) < 9):
            return name, what_to_do
    return None


def is_no_text(start: bytes) -> bool:
    """Whether data that begin so, neither of a known kind nor UTF-16 or UTF-32, have too many control characters."""
    start = start.replace(b"\0", b"")
    return len(start) >= 256 and 20 * (len(start) - len(start.translate(None, _CONTROLS))) > len(start)
