"""Compares the name and value of every row of the catalogue with the headers of mingw-w64.

The mingw compiler evaluates each macro, and its value is read from the assembly output: HRESULT casts, MAKE_HRESULT
and sums of bases count as in any C program. The tables are the files of the catalogue; there is no list to extend.

Exit status: 0 all rows are right; 1 a row is wrong, missing or badly formed; 2 no compiler or no headers here.
"""

from __future__ import annotations

from status import exit_with

import argparse
import re
import runpy
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from code_headers import HEADERS, Headers, UnusableError

if TYPE_CHECKING:
    from collections.abc import Iterator

CATALOGUE = Path(__file__).resolve().parent.parent / "deliveryopt_error" / "_codes" / "catalogue"
FREQUENT = Path(__file__).with_name("frequent_codes.txt")
BY_NUMBER = ("win32", "winhttp")  # the tables whose values are Win32 numbers, written in decimal
OTHER_FORMS = ("facilities", "office")
FORM = runpy.run_path(str(CATALOGUE / "__init__.py"))
PREFIXES: dict[str, str] = FORM["PREFIXES"]
KINDS: dict[str, str] = FORM["KINDS"]
# kind -> the values of retry that contradict it.
CONTRADICTIONS = {
    "transient": ("after fixing",),
    "permanent": ("automatic",),
    "usage": ("automatic",),
    "unknown": ("automatic",),
}
RETRIES = ("", "automatic", "later", "after fixing", "never")

# Macros of those headers that match those patterns and are left out, with the reason.
OMITTED: tuple[tuple[str, str], ...] = (
    (r"FACILITY_\w+|SEVERITY_\w+", "a part of a code, not a code"),
    (r"\w+_(?:FIRST|LAST)|\w+_CODES_BASE|INET_E_ERROR_\w+", "marks the ends of a range"),
    (r"DNS_ERROR_(?:RCODE_LAST|MASK|\w+_BASE)|WSABASEERR", "marks the ends of a range"),
    (r"(?:NTE_OP_OK|SCARD_S_SUCCESS|TBS_SUCCESS|NOERROR)", "another spelling of zero"),
)


class Row(NamedTuple):
    """One name of a value, the first with the columns of its row."""

    text: str
    value: int
    name: str
    second: bool
    kind: str
    retry: str
    meaning: str
    advice: str
    sources: tuple[str, ...]


class Table(NamedTuple):
    file: str
    decimal: bool
    sources: dict[str, str]
    rows: list[Row]


def check_text(text: str, wrong: list[str], file: str) -> None:
    if not text.startswith("\n") or not text.endswith("\n"):
        wrong.append(f"{file}: the rows must begin and end with a line feed")
    if not text.isascii():
        wrong.append(f"{file}: the rows must be ASCII")


def split_rows(text: str, columns: int, wrong: list[str], file: str) -> Iterator[list[str]]:
    """The lines of a table that has all of its columns; what is badly formed goes to `wrong`."""
    check_text(text, wrong, file)
    for number, line in enumerate(text.strip("\n").split("\n"), 1):
        fields = line.split("|")
        if len(fields) != columns:
            wrong.append(f"{file}: row {number} has {len(fields)} columns, not {columns}: {line}")
        elif any(field != field.strip() for field in fields):
            wrong.append(f"{file}: row {number} has a blank at the edge of a column: {line}")
        else:
            yield fields


class Loader:
    """Reads one table and checks its form, by a parser of its own; what is wrong goes to `wrong`."""

    def __init__(self, file: str, prefix: str, decimal: bool, wrong: list[str]) -> None:
        module = runpy.run_path(str(CATALOGUE / file))
        self.file = file
        self.decimal = decimal
        self.words: dict[str, str] = module[prefix + "_SOURCES"]
        self.first = next(iter(self.words))
        self.usual = self.words.get("", self.first)
        self.sources = {key: words for key, words in self.words.items() if key}
        self.used: set[str] = set()
        self.rows: list[Row] = []
        self.wrong = wrong
        self.where = file
        text: str = module[prefix + "_ROWS"]
        check_text(text, wrong, file)
        for line in text.strip("\n").split("\n"):
            self.where = f"{file}: {line[:60]}:"
            columns = (line + "||||").split("|")
            if not columns[2] and not columns[3]:
                self.read_names(columns[0], columns[1], tuple(columns[4].split()))
            elif self.rows and not self.rows[-1].meaning and not self.rows[-1].second:
                self.bad("a row below the names")
            else:
                self.read_row(line)
        rows = [row for row in self.rows if row.meaning]
        for earlier, later in zip(rows, rows[1:]):
            if earlier.value > later.value:
                wrong.append(f"{file}: {later.text} {later.name}: not sorted by value")
        seen: set[tuple[int, str]] = set()
        for row in self.rows:
            if (row.value, row.name) in seen:
                wrong.append(f"{file}: {row.text} {row.name}: twice")
            seen.add((row.value, row.name))
        self.used.update(*(row.sources for row in self.rows))
        for key in sorted(self.used - set(self.words)):
            wrong.append(f"{file}: unknown source {key!r}")
        for key in sorted(set(self.sources) - self.used):
            wrong.append(f"{file}: source {key!r} is never used")

    def bad(self, what: str) -> None:
        self.wrong.append(f"{self.where} {what}")

    def value(self, text: str) -> int:
        if not re.fullmatch(r"0|[1-9]\d*" if self.decimal else r"0x[0-9A-F]{8}", text):
            self.bad("badly written value")
            return 0
        value = int(text, 0)
        if value > (0xFFFF if self.decimal else 0xFFFFFFFF):
            self.bad("value out of range")
        return value

    def full_names(self, column: str) -> list[str]:
        prefix = PREFIXES.get(self.file[:-3], "?")
        names = column.split("=") if column else []
        for name in names:
            if name.startswith(prefix + "_"):
                self.bad(f"{name}: write {name[len(prefix) :]}")
            if not re.fullmatch(r"[A-Za-z_]\w*", name):
                self.bad(f"badly written name {name!r}")
        return [prefix + name if name.startswith("_") else name for name in names]

    def read_names(self, head: str, words: str, sources: tuple[str, ...]) -> None:
        """A line of names only."""
        if sources == (self.first,):
            self.bad("the source of names where none is given: leave it out")
        value, begin = self.value(head), ""
        for word in words.split(" "):
            if word.endswith(":"):
                begin = word[:-1]
            elif word.isdigit():
                value += int(word)
            else:
                for at, name in enumerate(self.full_names(begin + word)):
                    shown = str(value) if self.decimal else f"0x{value:08X}"
                    self.rows.append(Row(shown, value, name, at > 0, "", "", "", "", sources or (self.first,)))
                value += 1

    def read_row(self, line: str) -> None:
        for key, words in self.words.items():
            if f"{{{key}}}" in line:
                self.used.add(key)
                line = line.replace(f"{{{key}}}", words)
        for key in re.findall(r"\{([a-z ]+)\}", line):
            self.bad(f"no words for {{{key}}}")
        fields = line.split("|")
        if len(fields) > 5:
            return self.bad(f"{len(fields)} columns, not 5")
        if any(field != field.strip() for field in fields) or (not fields[-1] and len(fields) > 3):
            self.bad("a blank at the edge of a column, or an empty last column")
        head, column, meaning, advice, keys = [*fields, "", ""][:5]
        text, kind, retry = (head + "  ").split(" ", 2)
        retry = retry.strip()
        value = self.value(text)
        names = self.full_names(column)
        if kind not in KINDS:
            return self.bad(f"unknown kind {kind!r}")
        if kind == "p" and not retry:
            self.bad("permanent is the kind of a row without one: leave it out")
        if retry not in RETRIES:
            self.bad(f"unknown retry {retry!r}")
        if not meaning:
            self.bad("an advice without a meaning")
        if keys == self.usual:
            self.bad(f"{keys} are the usual sources of the table: leave them out")
        if retry in CONTRADICTIONS.get(KINDS[kind], ()):
            self.bad(f"{KINDS[kind]} contradicts retry {retry}")
        for words in (meaning, advice):
            if words and not words.endswith((".", "!", "?", ")")):
                self.bad(f"text does not end like a sentence: {words}")
        sources = tuple((keys or self.usual).split())
        for at, name in enumerate(names or [""]):
            own = ("", "", "") if at else (retry, meaning, advice)
            self.rows.append(Row(text, value, name, at > 0, KINDS[kind], *own, sources))


def load(file: str, prefix: str, decimal: bool, wrong: list[str]) -> Table:
    """One table, with its form checked."""
    loader = Loader(file, prefix, decimal, wrong)
    return Table(file, decimal, loader.sources, loader.rows)


def check_frequent(tables: list[Table], wrong: list[str]) -> None:
    """Each of the codes that people ask about most has a meaning and an advice of its own."""
    by_number: dict[int, list[Row]] = {}
    by_hresult: dict[int, list[Row]] = {}
    for table in tables:
        for row in table.rows:
            (by_number if table.decimal else by_hresult).setdefault(row.value, []).append(row)
    for line in FREQUENT.read_text(encoding="ascii").splitlines():
        text = line.partition("#")[0].strip()
        if text:
            value = int(text, 0)
            rows = (by_hresult if text.startswith("0x") else by_number).get(value, [])
            if text.startswith("0x8007"):
                rows = rows + by_number.get(value & 0xFFFF, [])
            if not any(row.meaning and row.advice for row in rows):
                wrong.append(f"{FREQUENT.name}: {text} has no meaning, or no advice of its own")


def load_facilities(wrong: list[str]) -> list[tuple[int, str, list[str]]]:
    """The facilities with their names and sources, their form checked."""
    file = "facilities.py"
    module = runpy.run_path(str(CATALOGUE / file))
    sources: dict[str, str] = module["FACILITY_SOURCES"]
    rows: list[tuple[int, str, list[str]]] = []
    used: set[str] = set()
    for fields in split_rows(module["FACILITY_ROWS"], 3, wrong, file):
        value = int(fields[0])
        keys = fields[2].split()
        used.update(keys)
        for key in keys:
            if key not in sources:
                wrong.append(f"{file}: {fields[1]}: unknown source {key!r}")
        if rows and rows[-1][0] > value:
            wrong.append(f"{file}: {fields[1]}: not sorted by number")
        if any(name == fields[1] for _, name, _ in rows):
            wrong.append(f"{file}: {fields[1]}: twice")
        rows.append((value, fields[1], [sources.get(key, "") for key in keys]))
    for key in sorted(set(sources) - used):
        wrong.append(f"{file}: source {key!r} is never used")
    return rows


def omission(name: str) -> str:
    """The reason why a macro is left out; empty if it is not."""
    for pattern, reason in OMITTED:
        if re.fullmatch(pattern, name):
            return reason
    return ""


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--headers", metavar="DIR", help="include directory that is searched first")
    parser.add_argument("-v", "--verbose", action="store_true", help="name the macros that are left out, too")
    options = parser.parse_args()

    wrong: list[str] = []
    stems = [path.stem for path in sorted(CATALOGUE.glob("[!_]*.py")) if path.stem not in OTHER_FORMS]
    tables = [load(f"{stem}.py", stem.upper(), stem in BY_NUMBER, wrong) for stem in stems]
    check_frequent(tables, wrong)
    facilities = load_facilities(wrong)
    try:
        headers = Headers(options.headers)
    except UnusableError as problem:
        for text in wrong:
            print(f"WRONG {text}")
        print(f"check_codes: {problem}", file=sys.stderr)
        return 2

    names = {row.name for table in tables for row in table.rows if row.name}
    names |= {name for _, name, _ in facilities}
    values = headers.values(names)
    checked = 0
    elsewhere = 0
    held: set[str] = set()

    def compare(file: str, name: str, value: int, shown: str, claims: list[str]) -> bool:
        """True if a header has the name; appends a wrong value to `wrong`."""
        held.add(name)
        actual = values.get(name)
        if actual is None:
            for claim in claims:
                if claim in HEADERS:
                    wrong.append(f"{file}: {shown} {name}: {claim} has no such name")
            return False
        where = headers.where[name]
        if actual != value:
            wrong.append(f"{file}: {shown} {name}: {where} says 0x{actual:08X} ({actual})")
        if claims and where not in claims:
            wrong.append(f"{file}: {shown} {name}: named by {claims[0]}, but it is in {where}")
        return True

    print("rows  meaning  advice  in headers  elsewhere  table")
    for table in tables:
        inside = outside = 0
        by_source: dict[str, int] = {}
        for row in table.rows:
            titles = [table.sources.get(key, "") for key in row.sources]
            claims = [] if row.second else [t.split(" ")[0] for t in titles if t.endswith("(mingw-w64)")]
            if row.name and compare(table.file, row.name, row.value, row.text, claims):
                inside += 1
            else:
                outside += 1
                title = titles[0] if titles else ""
                by_source[title] = by_source.get(title, 0) + 1
        meanings = sum(1 for row in table.rows if row.meaning)
        advices = sum(1 for row in table.rows if row.advice)
        counts = f"{len(table.rows):4}  {meanings:7}  {advices:6}  {inside:10}  {outside:9}"
        print(f"{counts}  {table.file}")
        for title in sorted(by_source):
            print(f"{'':23}{by_source[title]:20}  - {title}")
        checked += inside
        elsewhere += outside
    inside = 0
    for number, name, titles in facilities:
        claims = [title.split(" ")[0] for title in titles if title.endswith("(mingw-w64)")]
        inside += compare("facilities.py", name, number, str(number), claims)
    print(f"{len(facilities):4}{'':21}{inside:8}  {len(facilities) - inside:9}  facilities.py")
    checked += inside
    elsewhere += len(facilities) - inside

    missing: list[str] = []
    left_out: list[str] = []
    for name, (header, value) in sorted(headers.claimed().items(), key=lambda item: item[1][1]):
        if name in held:
            continue
        reason = omission(name)
        shown = f"{header}: {name} 0x{value:08X}"
        if reason:
            left_out.append(f"{shown} ({reason})")
        else:
            missing.append(shown)
    if options.verbose:
        for text in left_out:
            print(f"left out {text}")
    for text in missing:
        print(f"MISSING {text}")
    for text in wrong:
        print(f"WRONG {text}")
    print(f"{len(left_out)} names of these headers left out on purpose (-v names them)")
    print(
        f"{checked} rows checked against headers, {elsewhere} named only by other sources, "
        f"{len(wrong)} wrong, {len(missing)} missing"
    )
    return 1 if wrong or missing else 0


if __name__ == "__main__":
    exit_with(main)
