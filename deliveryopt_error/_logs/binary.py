"""Which binary files are read, by their begin, and what to do about those that are not: never silence."""

from __future__ import annotations

from .etl import begins_trace

_UNPACK = "unpack it, then scan what it holds"
_NO_LOG = "it is no log; scan the logs of the same time"
_EXPLAIN = "read the code in it, then explain that"
# offset, magic number, what it is, what to do instead
_MAGIC_NUMBERS = (
    (4, b"\xef\xcd\xab\x89", "an ESE database (qmgr.db, DataStore.edb)", "scan the event logs (*.evtx) of the same time"),
    (0, b"regf", "a registry hive", "load it on Windows, export it as text (reg export), and scan that"),
    (0, b"PK\3\4", "a zip archive", _UNPACK),
    (0, b"PK\5\6", "an empty zip archive", _UNPACK),
    (0, b"\xfd7zXZ\0", "an xz archive", _UNPACK),
    (0, b"BZh", "a bzip2 archive", _UNPACK),
    (0, b"\x28\xb5\x2f\xfd", "a zstd archive", _UNPACK),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7z archive", _UNPACK),
    (0, b"MSCF\0\0\0\0", "a cabinet file", "unpack it (expand -F:* FILE FOLDER), then scan what it holds"),
    (0, b"Rar!\x1a\7", "a RAR archive", _UNPACK),
    (0, b"MSWIM\0\0\0", "a Windows image", _NO_LOG),
    (0, b"MZ", "a Windows program", _NO_LOG),
    (0, b"\x7fELF", "a program", _NO_LOG),
    (0, b"SQLite format 3\0", "an SQLite database", "export its tables as text, and scan that"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an OLE file (.msi, .doc, .msg)", _NO_LOG),
    (0, b"\x89PNG\r\n\x1a\n", "a picture", _EXPLAIN),
    (0, b"\xff\xd8\xff", "a picture", _EXPLAIN),
    (0, b"GIF8", "a picture", _EXPLAIN),
    (0, b"%PDF-", "a PDF document", _EXPLAIN),
    (0, b"MDMP\x93\xa7", "a crash dump", "open it in WinDbg (!analyze -v), then explain the code"),
    (0, b"PAGEDU", "a crash dump of Windows", "open it in WinDbg (!analyze -v), then explain the code"),
    (4, b"LfLe", "an event log of the old kind (.evt)", "on Windows: wevtutil epl FILE NEW.evtx /lf:true, and scan that"),
)


def kind_of(start: bytes) -> str | None:
    """ "evtx" or "etl" for data that EventLog or Trace reads; `start`: their first 160 bytes or more."""
    return "evtx" if start[:8] == b"ElfFile\0" else "etl" if begins_trace(start) else None


def what_is(start: bytes) -> tuple[str, str] | None:
    """What binary data that begin so are, and what to do about them; None: text, or something that is not known."""
    for offset, magic, name, what_to_do in _MAGIC_NUMBERS:
        if start[offset : offset + len(magic)] == magic:
            if magic in (b"BZh", b"MZ", b"GIF8", b"LfLe") and not _is_binary(start):
                return None  # a text may begin so
            return name, what_to_do
    return None


def _is_binary(start: bytes) -> bool:
    return any(byte < 9 for byte in start[:64])
