"""Findings counted by code, for `scan --summary`."""

from __future__ import annotations

from .._codes import Record
from .._codes.hresult import HRESULT
from . import Finding, event_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class SummaryRow(Record):
    """One code over all files: `hresult, count`, the first and the last place of it, and the `files` that hold it.

    The line of an event is the number of its record; its name, as event_name() gives it, is None for a line of text.
    """

    __slots__ = (
        "hresult",
        "count",
        "first_file",
        "first_line",
        "first_time",
        "first_event",
        "last_file",
        "last_line",
        "last_time",
        "last_event",
        "files",
    )
    hresult: HRESULT
    count: int
    first_file: str
    first_line: int
    first_time: str | None
    first_event: str | None
    last_file: str
    last_line: int
    last_time: str | None
    last_event: str | None
    files: tuple[str, ...]


class Summary:
    """Counts findings by code: `add` each, then `rows()`."""

    def __init__(self) -> None:
        self._rows: dict[HRESULT, dict[str, Any]] = {}

    def add(self, path: str, finding: Finding) -> None:
        """Counts one finding of the file `path`."""
        line, time, event = finding.line, finding.time, event_name(finding)
        row = self._rows.get(finding.hresult)
        if row is None:
            first = {"first_file": path, "first_line": line, "first_time": time, "first_event": event}
            row = self._rows[finding.hresult] = {"hresult": finding.hresult, "count": 0, "files": {}, **first}
        row.update(last_file=path, last_line=line, last_time=time, last_event=event, count=row["count"] + 1)
        row["files"][path] = None

    def move(self, lines: int) -> None:
        """Moves the places of all findings, which were counted in a part of a file, by the lines before that part."""
        for row in self._rows.values():
            row["first_line"] += lines
            row["last_line"] += lines

    def merge(self, later: Summary) -> None:
        """Counts what another one has counted, in files that follow those of this one."""
        for hresult, theirs in later._rows.items():
            row = self._rows.setdefault(hresult, {**theirs, "count": 0, "files": {}})
            row.update((key, theirs[key]) for key in ("last_file", "last_line", "last_time", "last_event"))
            row["count"] += theirs["count"]
            row["files"].update(theirs["files"])

    def rows(self) -> list[SummaryRow]:
        """A row for each code, the most frequent first, then by code; first and last in the order of adding."""
        rows = sorted(self._rows.values(), key=lambda row: (-row["count"], row["hresult"]))
        return [SummaryRow(**{**row, "files": tuple(row["files"])}) for row in rows]
