"""[0] The catalogue of codes: finds rows in the tables beside it.

Imports a table when it is first asked for, never before.

A table is one text with one row a line, `value|name|kind|retry|meaning|advice|sources`, so that a look-up is a search
in that text and nothing has to be built or held. An empty retry is the default of the kind; `=` as kind marks another
name of the row above; the sources are keys of the table's dictionary, separated by blanks.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Iterator

    Table = tuple[str, dict[str, str]]


class Row:
    """One fact of the catalogue: `value` (as in its table: an HRESULT, or a Win32 number), `names` and the texts."""

    __slots__ = ("table", "value", "names", "kind", "retry", "meaning", "advice", "source")

    def __init__(self, table: str, lines: list[str]) -> None:
        first = lines[0].split("|")
        self.table = table
        self.value = int(first[0], 0)
        self.names = tuple(name for name in (line.split("|", 2)[1] for line in lines) if name)
        self.kind, self.retry, self.meaning, self.advice = first[2:6]
        sources = _table(table)[1]
        self.source = "; ".join(sources[key] for key in first[6].split())


def _table(name: str) -> Table:
    """The rows and the sources of one table, by the name of its file."""
    if name == "do":
        from .do import DO_ROWS, DO_SOURCES

        return DO_ROWS, DO_SOURCES
    if name == "bits":
        from .bits import BITS_ROWS, BITS_SOURCES

        return BITS_ROWS, BITS_SOURCES
    if name == "http":
        from .http import HTTP_ROWS, HTTP_SOURCES

        return HTTP_ROWS, HTTP_SOURCES
    if name == "winhttp":
        from .winhttp import WINHTTP_ROWS, WINHTTP_SOURCES

        return WINHTTP_ROWS, WINHTTP_SOURCES
    if name == "windows_update":
        from .windows_update import WINDOWS_UPDATE_ROWS, WINDOWS_UPDATE_SOURCES

        return WINDOWS_UPDATE_ROWS, WINDOWS_UPDATE_SOURCES
    if name == "winget":
        from .winget import WINGET_ROWS, WINGET_SOURCES

        return WINGET_ROWS, WINGET_SOURCES
    if name == "configmgr":
        from .configmgr import CONFIGMGR_ROWS, CONFIGMGR_SOURCES

        return CONFIGMGR_ROWS, CONFIGMGR_SOURCES
    if name == "win32":
        from .win32 import WIN32_ROWS, WIN32_SOURCES

        return WIN32_ROWS, WIN32_SOURCES
    from .common import COMMON_ROWS, COMMON_SOURCES

    return COMMON_ROWS, COMMON_SOURCES


# The tables keyed by HRESULT, with the facilities of which they hold every row; "common" holds all others.
_BY_HRESULT = (
    ("do", (208,)),
    ("bits", (32,)),
    ("http", (25,)),
    ("windows_update", (36,)),
    ("winget", (2581,)),
    ("configmgr", (2000, 2001, 2002, 2003)),
    ("common", ()),
)
# The tables keyed by the Win32 number, as GetLastError gives it; HRESULT_FROM_WIN32 follows by rule.
_BY_NUMBER = ("winhttp", "win32")
_ALL = tuple(table for table, _ in _BY_HRESULT) + _BY_NUMBER


# After 200 searches in a table a set of its keys is worth its memory: a search for a value that is not in it is slow.
_lookups: dict[str, int] = {}
_keys: dict[str, frozenset[str]] = {}


def _rows_in(table: str, value: str) -> list[Row]:
    """The rows of one value: usually one; two where two components give one number different meanings."""
    text = _table(table)[0]
    keys = _keys.get(table)
    if keys is None:
        _lookups[table] = _lookups.get(table, 0) + 1
        if _lookups[table] > 200:
            _keys[table] = frozenset(line.partition("|")[0] for line in text.split("\n"))
    elif value not in keys:
        return []
    start = text.find(f"\n{value}|") + 1
    if not start:
        return []
    groups: list[list[str]] = []
    while text.startswith(value + "|", start):
        end = text.index("\n", start)
        line = text[start:end]
        if line.split("|", 3)[2] == "=":
            groups[-1].append(line)
        else:
            groups.append([line])
        start = end + 1
    return [Row(table, lines) for lines in groups]


def find_rows(value: int) -> list[Row]:
    """The rows of an unsigned HRESULT, the most specific first, those of the Win32 number in it or as it included."""
    facility = value >> 16 & 0x1FFF
    table = next((table for table, facilities in _BY_HRESULT if facility in facilities), "common")
    rows = _rows_in(table, f"0x{value:08X}")
    if 0x80070000 < value <= 0x8007FFFF or 1 < value <= 0xFFFF:  # a failure with number 0 is no ERROR_SUCCESS
        numbered = _rows_in("winhttp", f"{value & 0xFFFF:d}") or _rows_in("win32", f"{value & 0xFFFF:d}")
        rows = rows + numbered if any(row.meaning for row in rows) else numbered + rows
    return rows


def value_named(name: str) -> int | None:
    """The HRESULT, unsigned, of a name in any case: a Win32 error's is the one of HRESULT_FROM_WIN32."""
    mark = f"|{name.upper()}|"
    for table in _ALL:
        text = _table(table)[0]
        at = text.find(mark)
        if at < 0:
            at = text.upper().find(mark)
        head = text[text.rfind("\n", 0, at) + 1 : at] if at >= 0 else "|"
        if "|" not in head:  # else the word stands in another column
            return _as_hresult(table, int(head, 0))
    return None


def _as_hresult(table: str, value: int) -> int:
    """HRESULT_FROM_WIN32 for the tables of Win32 numbers, the value itself for the others."""
    return 0x80070000 | value & 0xFFFF if table in _BY_NUMBER and value else value


def _table_lines() -> Iterator[tuple[str, str]]:
    """Every row with the name of its table."""
    for table in _ALL:
        for line in _table(table)[0].split("\n"):
            if line:
                yield table, line


def all_values() -> Iterator[int]:
    """Every HRESULT the catalogue knows, unsigned, each once."""
    seen = set()
    for table, line in _table_lines():
        value = _as_hresult(table, int(line.split("|", 1)[0], 0))
        if value not in seen:
            seen.add(value)
            yield value


def all_names() -> Iterator[str]:
    """Every name in the catalogue; some rows have none."""
    for _, line in _table_lines():
        name = line.split("|", 2)[1]
        if name:
            yield name


def facility_name(number: int) -> str | None:
    """The full name of a facility that is no member of FACILITY, or None."""
    from .facilities import FACILITY_ROWS

    start = FACILITY_ROWS.find(f"\n{number:d}|")
    return FACILITY_ROWS[start + 1 :].split("|", 2)[1] if start >= 0 else None
