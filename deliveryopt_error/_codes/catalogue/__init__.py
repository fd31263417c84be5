"""Rows of the catalogue of codes, by value and by name; a table beside this module is imported at its first look-up.

A table imports nothing and is one text with one row a line, so that an import builds no object for a row. Names and
values rest on the sources of the row, meanings and advice are our words for what they say. The columns, the last ones
left out where they are empty:

    value kind retry|name=another name|meaning|advice|sources

kind     `t` transient, `u` usage, `i` informational, `?` unknown; `p` or none: permanent
retry    as in an Explanation; none: that of the kind
sources  keys of the table's dictionary; none: the keys that its "" names, or else its first
`{key}` in a text stands for the words of that key.

A line without meaning and advice is of names only, whose source, where it gives none, is the first of the dictionary:
`value|NAME NAME 2 NAME`, of that value and of those that follow. A number leaves out so many values, and `BEGIN_:` is
the beginning of the names up to `:`.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Iterator

    Table = tuple[str, dict[str, str]]

# The tables that are keyed by HRESULT or NTSTATUS, each with the upper 16 bits of its values and the owner of its
# codes. Where tables share the upper bits, each is asked, in this order; the last two are asked for all other values.
TABLES: tuple[tuple[str, str, str], ...] = (
    ("do", "80D0", "Delivery Optimization"),
    ("bits", "0020 8020", "BITS"),
    ("http", "8019", "HTTP"),
    ("windows_update", "0024 8024", "Windows Update"),
    ("winget", "0A15 8A15", "winget (App Installer)"),
    ("configmgr", "07D0 8004 87D0 87D1 87D2 87D3", "Configuration Manager, Intune"),
    ("licensing", "4004 8004 803F C004 C0EA", "Windows licensing"),
    ("servicing", "000F 800F C004 C142 C151", "Windows servicing (CBS, DISM)"),
    ("setupapi", "800F", "SetupAPI"),
    ("windows_setup", "C180 C190 C770", "Windows Setup"),
    ("appx", "8008 8BAD", "app packages (AppX, MSIX)"),
    ("store", "8015 803F 8086 87AF 87DD 87E0 87E1 87E5 8924", "Microsoft Store, Xbox"),
    ("omaha", "8004 8043 A043", "Omaha (updater of Chrome, Edge, Brave)"),
    ("orchestrator", "8001 8024 8050 80D0", "Microsoft Defender, update orchestrator"),
    ("mdm", "8018 8600", "device management (MDM)"),
    ("intune", "87D1 87D3", "Intune"),
    ("entra", "CAA1 CAA2 CAA3 CAA5 CAA7 CAA8 CAA9", "Microsoft Entra sign-in"),
    ("dotnet", "8000 8013", ".NET"),
    ("wmi", "8004", "WMI"),
    ("device_registration", "801C 8103 C103", "device registration (Entra ID), Autopilot"),
    ("sql_setup", "84B2 84B3 84B4 84BB 851A", "SQL Server Setup"),
    ("bitlocker", "8028 8029 8031", "BitLocker, TPM"),
    ("containers", "8004 8037 803B C037", "Hyper-V, containers, WSL"),
    ("vss", "8004", "Volume Shadow Copy Service"),
    ("winrm", "8033", "Windows Remote Management"),
    ("common", "0000 0004 0008 0009 8000 8001 8002 8003 8004 8007 8008 8009 800B 800C 8022", ""),
    (
        "ntstatus",
        "4001 8000 C000 C001 C002 C003 C004 C00A C00B C013 C014 C015 C019 C01A C01B C01C C01D C01E C021 C022 C023 "
        "C036 C038 C03A C06D C0E9 E043 E06D",
        "Windows (NTSTATUS)",
    ),
)
# The tables keyed by the Win32 number, as GetLastError gives it; HRESULT_FROM_WIN32 follows by rule.
BY_NUMBER = ("winhttp", "win32")
ALL_TABLES = (*(table for table, _, _ in TABLES), *BY_NUMBER)
_OWNERS = {table: owner for table, _, owner in TABLES}
# In these tables a name that begins with `_` goes on after these words: `_FILE_NOT_FOUND` is ERROR_FILE_NOT_FOUND.
PREFIXES = {
    "dotnet": "COR_E",
    "http": "BG_E_HTTP_ERROR",
    "licensing": "SL_E",
    "mdm": "MENROLL_E",
    "ntstatus": "STATUS",
    "omaha": "GOOPDATE_E",
    "servicing": "CBS_E",
    "setupapi": "SPAPI_E",
    "win32": "ERROR",
    "windows_setup": "MOSETUP_E",
    "windows_update": "WU_E",
    "winget": "APPINSTALLER_CLI_ERROR",
    "winhttp": "ERROR",
    "wmi": "WBEM_E",
}
KINDS = {"": "permanent", "p": "permanent", "t": "transient", "u": "usage", "i": "informational", "?": "unknown"}


class Row:
    """One fact of the catalogue: `value` (as in its table: an HRESULT, or a Win32 number), `names` and the texts."""

    __slots__ = ("table", "value", "names", "kind", "retry", "meaning", "advice", "source")

    def __init__(self, table: str, value: int, line: str) -> None:
        sources = _table(table)[1]
        first = next(iter(sources))
        if "{" in line:
            for key, words in sources.items():
                line = line.replace(f"{{{key}}}", words)
        name_only = "|" not in line
        head, names, self.meaning, self.advice, keys = ["", line, "", "", first] if name_only else _columns(line)
        _, kind, self.retry = (head + "  ").split(" ", 2)
        self.table = table
        self.value = value
        self.names = _full_names(table, names)
        self.kind = KINDS[kind] if self.meaning else ""
        self.retry = self.retry.strip()
        self.source = "; ".join(sources[key] for key in (keys or sources.get("", first)).split())

    @property
    def owner(self) -> str:
        """Whose codes these are, in words; "" for the table of general codes."""
        return _OWNERS.get(self.table, "WinHTTP, WinINet" if self.table == "winhttp" else "Win32")


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
    if name == "servicing":
        from .servicing import SERVICING_ROWS, SERVICING_SOURCES

        return SERVICING_ROWS, SERVICING_SOURCES
    if name == "setupapi":
        from .setupapi import SETUPAPI_ROWS, SETUPAPI_SOURCES

        return SETUPAPI_ROWS, SETUPAPI_SOURCES
    if name == "windows_setup":
        from .windows_setup import WINDOWS_SETUP_ROWS, WINDOWS_SETUP_SOURCES

        return WINDOWS_SETUP_ROWS, WINDOWS_SETUP_SOURCES
    if name == "appx":
        from .appx import APPX_ROWS, APPX_SOURCES

        return APPX_ROWS, APPX_SOURCES
    if name == "store":
        from .store import STORE_ROWS, STORE_SOURCES

        return STORE_ROWS, STORE_SOURCES
    if name == "licensing":
        from .licensing import LICENSING_ROWS, LICENSING_SOURCES

        return LICENSING_ROWS, LICENSING_SOURCES
    if name == "omaha":
        from .omaha import OMAHA_ROWS, OMAHA_SOURCES

        return OMAHA_ROWS, OMAHA_SOURCES
    if name == "orchestrator":
        from .orchestrator import ORCHESTRATOR_ROWS, ORCHESTRATOR_SOURCES

        return ORCHESTRATOR_ROWS, ORCHESTRATOR_SOURCES
    if name == "mdm":
        from .mdm import MDM_ROWS, MDM_SOURCES

        return MDM_ROWS, MDM_SOURCES
    if name == "intune":
        from .intune import INTUNE_ROWS, INTUNE_SOURCES

        return INTUNE_ROWS, INTUNE_SOURCES
    if name == "entra":
        from .entra import ENTRA_ROWS, ENTRA_SOURCES

        return ENTRA_ROWS, ENTRA_SOURCES
    if name == "dotnet":
        from .dotnet import DOTNET_ROWS, DOTNET_SOURCES

        return DOTNET_ROWS, DOTNET_SOURCES
    if name == "wmi":
        from .wmi import WMI_ROWS, WMI_SOURCES

        return WMI_ROWS, WMI_SOURCES
    if name == "device_registration":
        from .device_registration import DEVICE_REGISTRATION_ROWS, DEVICE_REGISTRATION_SOURCES

        return DEVICE_REGISTRATION_ROWS, DEVICE_REGISTRATION_SOURCES
    if name == "sql_setup":
        from .sql_setup import SQL_SETUP_ROWS, SQL_SETUP_SOURCES

        return SQL_SETUP_ROWS, SQL_SETUP_SOURCES
    if name == "bitlocker":
        from .bitlocker import BITLOCKER_ROWS, BITLOCKER_SOURCES

        return BITLOCKER_ROWS, BITLOCKER_SOURCES
    if name == "containers":
        from .containers import CONTAINERS_ROWS, CONTAINERS_SOURCES

        return CONTAINERS_ROWS, CONTAINERS_SOURCES
    if name == "vss":
        from .vss import VSS_ROWS, VSS_SOURCES

        return VSS_ROWS, VSS_SOURCES
    if name == "winrm":
        from .winrm import WINRM_ROWS, WINRM_SOURCES

        return WINRM_ROWS, WINRM_SOURCES
    if name == "ntstatus":
        from .ntstatus import NTSTATUS_ROWS, NTSTATUS_SOURCES

        return NTSTATUS_ROWS, NTSTATUS_SOURCES
    if name == "win32":
        from .win32 import WIN32_ROWS, WIN32_SOURCES

        return WIN32_ROWS, WIN32_SOURCES
    from .common import COMMON_ROWS, COMMON_SOURCES

    return COMMON_ROWS, COMMON_SOURCES


_indexes: dict[str, dict[int, list[str]]] = {}  # table -> value -> its rows: lines, or the name where there is no more


_tables_by_upper: dict[int, list[str]] = {}  # of the 65,536 upper halves, those that were asked for


def _columns(line: str) -> list[str]:
    """The five columns of a row."""
    return (line + "||").split("|")[:5]


def _full_names(table: str, column: str) -> tuple[str, ...]:
    """The names in a column, in full."""
    prefix = PREFIXES.get(table, "")
    return tuple(prefix + name if name[0] == "_" else name for name in column.split("=") if name)


def _lines(table: str) -> list[str]:
    """The lines of a table; none in an edition that leaves the table out."""
    try:
        return _table(table)[0].split("\n")
    except ImportError:
        return []


def _index(table: str) -> dict[int, list[str]]:
    """The rows of a table by value; made at the first look-up, by two threads at once perhaps."""
    index = _indexes.get(table)
    if index is None:
        index = {}
        for line in filter(None, _lines(table)):
            head, names, texts = (line + "||").split("|", 2)
            if texts[0] != "|":
                index.setdefault(int(head.partition(" ")[0], 0), []).append(line)
            else:
                value, begin = int(head, 0), ""
                for word in names.split(" "):
                    if word[-1] == ":":
                        begin = word[:-1]
                    elif word.isdigit():
                        value += int(word)
                    else:
                        row = begin + word
                        index.setdefault(value, []).append(f"|{row}|{texts}" if texts != "|" else row)
                        value += 1
        _indexes[table] = index
    return index


def _rows_in(table: str, value: int) -> list[Row]:
    """The rows of one value: usually one; two where two components give one number different meanings."""
    return [Row(table, value, line) for line in _index(table).get(value, ())]


def tables_of(value: int) -> list[str]:
    """The tables that may hold an HRESULT or NTSTATUS, the most specific first."""
    tables = _tables_by_upper.get(value >> 16)
    if tables is None:
        upper = f"{value >> 16:04X}"
        tables = [table for table, words, _ in TABLES if upper in words] or ["common", "ntstatus"]
        _tables_by_upper[value >> 16] = tables
    return tables


def is_setupapi(value: int) -> bool:
    """Whether GetLastError gives this number for SetupAPI; HRESULT_FROM_SETUPAPI makes 0x800Fxxxx of it."""
    return value >> 12 == 0xE0000 or value == 0xE0001000


def owner_of_range(value: int) -> str:
    """Whose range of codes a value lies in, whether or not a table has the value itself; "" where none claims it.

    Servicing and SetupAPI share 0x800F: servicing begins at 0x800F0800 (Windows Update error codes by component). Of
    0xC004, DISM has the first numbers. What a family shares with the general codes is a facility's, not the family's.
    """
    upper = value >> 16
    if (upper == 0x800F and not value & 0x0800) or is_setupapi(value):
        return "SetupAPI"
    claims = {table: _OWNERS[table] for table in tables_of(value) if table != "ntstatus"}
    few = "licensing" if value >> 12 == 0xC0040 else "servicing" if upper == 0xC004 else "setupapi"
    for table in (few, "orchestrator", "intune"):  # where others have the range, these have a few numbers of it
        if len(claims) > 1:
            claims.pop(table, None)
    return "" if "common" in claims else " or ".join(claims.values())


def nt_status(value: int) -> int | None:
    """The NTSTATUS that a value is, or that it carries (HRESULT_FROM_NT); None where it is an HRESULT of another owner.

    An NTSTATUS of severity error begins with the bits 11. So do few HRESULTs: those of Windows Setup, licensing, Entra
    and servicing, which have tables of their own. SetupAPI's numbers 0xE0000xxx are neither. Of the other severities
    are those that have a row. Bit 28 is that of HRESULT_FROM_NT ([MS-ERREF] 2.1).
    """
    if value & 0x10000000:
        return value & ~0x10000000
    if is_setupapi(value):
        return None
    tables = tables_of(value)
    if "ntstatus" not in tables:
        return None
    owners = [table for table in tables if _index(table).get(value)]
    if value >> 30 == 3 and not owners:
        owners = [table for table in tables if table != "common"]
    return value if owners[:1] == ["ntstatus"] else None


def find_rows(value: int) -> list[Row]:
    """The rows of an unsigned HRESULT, the most specific first, those of the Win32 number in it or as it included."""
    if value & 0x10000000:
        value &= ~0x10000000
        return _rows_in("ntstatus", value) or (_rows_of_number(value) if value >> 16 == 0xC007 else [])
    if is_setupapi(value):
        value = 0x800F0000 | value & 0xFFFF
    rows = [Row(table, value, line) for table in tables_of(value) for line in _index(table).get(value, ())]
    if not rows and value >> 16 in (0x8019, 0xCAA8):  # enrolment and Entra, where WinINet gave them an error
        return _rows_in("winhttp", value & 0xFFFF)
    numbered = _rows_of_number(value)
    return rows + numbered if rows and any(row.meaning for row in rows) else numbered + rows


def names_of(rows: list[Row]) -> tuple[str, ...]:
    """All names of rows, each once."""
    return tuple(dict.fromkeys([name for row in rows for name in row.names]))


def _rows_of_number(value: int) -> list[Row]:
    """The rows of a Win32 number: as it is, in an HRESULT_FROM_WIN32 or in an NTSTATUS_FROM_WIN32."""
    number = value & 0xFFFF
    if (value >> 16 in (0x8007, 0xC007) and number) or 1 < value <= 0xFFFF:  # with number 0 it is no ERROR_SUCCESS
        return _rows_in("winhttp", number) or _rows_in("win32", number)
    return []


def value_named(name: str) -> int | None:
    """The HRESULT, unsigned, of a name in any case: a Win32 error's is the one of HRESULT_FROM_WIN32."""
    return _values_by_name().get(name.upper())


_by_name: dict[str, int] = {}


def _values_by_name() -> dict[str, int]:
    """Every name, upper-case, with its HRESULT; where tables share a name, the first of them has it."""
    if not _by_name:
        names: dict[str, int] = {}
        for table in ALL_TABLES:
            for value, lines in _index(table).items():
                for line in lines:
                    for name in _full_names(table, line.split("|", 2)[1] if "|" in line else line):
                        names.setdefault(name.upper(), _as_hresult(table, value))
        _by_name.update(names)
    return _by_name


def _as_hresult(table: str, value: int) -> int:
    """HRESULT_FROM_WIN32 for the tables of Win32 numbers, the value itself for the others."""
    return 0x80070000 | value & 0xFFFF if table in BY_NUMBER and value else value


def all_values() -> Iterator[int]:
    """Every HRESULT the catalogue knows, unsigned, each once."""
    seen = set()
    for table in ALL_TABLES:
        for number in _index(table):
            value = _as_hresult(table, number)
            if value not in seen:
                seen.add(value)
                yield value


def all_names() -> Iterator[str]:
    """Every name in the catalogue, upper-case; some rows have none."""
    return iter(_values_by_name())


def facility_name(number: int) -> str | None:
    """The full name of a facility that is no member of FACILITY, or None."""
    fields = fields_in("facilities", str(number))
    return fields[0] if fields else None


def setup_extend_words(code: int) -> str | None:
    """When a feature update failed, by the extend code that Windows Setup prints after the result: 0x20017.

    None where the phase is not published; an operation that is not published is given as its number.
    """
    operation = code & 0xFFFF
    phase, doing = fields_in("setup phases", f"0x{code >> 16:X}"), fields_in("setup operations", f"0x{operation:02X}")
    if not phase:
        return None
    return f"{phase[1]}, {doing[1] if doing else f'during operation 0x{operation:02X}'}"


def office_pair(text: str) -> tuple[str, str] | None:
    """Meaning and advice of a pair of numbers that Office's Click-to-Run prints, `30125-1011`: it is no HRESULT."""
    fields = fields_in("office pairs", text) or fields_in("office pairs", text.partition("-")[0] + "-*")
    return (fields[2], fields[3]) if fields else None


def fields_in(table: str, key: str) -> list[str]:
    """The columns behind `key` in a table of another form than the others; [] where it has no such row."""
    try:
        text = _rows_of(table)
    except ImportError:  # an edition without it
        return []
    start = text.find(f"\n{key}|")
    return text[start + len(key) + 2 :].split("\n", 1)[0].split("|") if start >= 0 else []


def _rows_of(table: str) -> str:
    if table == "facilities":
        from .facilities import FACILITY_ROWS

        return FACILITY_ROWS
    if table == "office pairs":
        from .office import OFFICE_PAIR_ROWS

        return OFFICE_PAIR_ROWS
    from .windows_setup import SETUP_OPERATION_ROWS, SETUP_PHASE_ROWS

    return SETUP_PHASE_ROWS if table == "setup phases" else SETUP_OPERATION_ROWS
