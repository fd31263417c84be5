"""Findings to figures that can be added up: of many logs, in any order, on many machines. Imports bisect, datetime
and re in a call. Must never depend on the order of what it is given, nor keep a finding.
"""

from __future__ import annotations

from . import event_subject
from .cache import Cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Iterable

    from . import Finding

LINES = 10  # of a place; one more is kept, to know whether there are more
UNREADABLE = 100  # files named, of those that could not be read
_CELLS = 20_000  # times kept apart
_STEPS = (60, 600, 3600, 86400, 604800)  # seconds; each divides the next


class Occurrences:
    """One code in one file: `count`, the first `lines`, and its `first` and `last` time, in seconds, or None."""

    __slots__ = ("count", "lines", "first", "last")

    def __init__(self) -> None:
        self.count = 0
        self.lines: tuple[int, ...] = ()
        self.first: int | None = None
        self.last: int | None = None

    def _add(self, count: int, lines: tuple[int, ...], first: int | None, last: int | None) -> None:
        self.count += count
        kept = self.lines
        if not kept:
            self.lines = lines
        elif len(kept) <= LINES or lines[0] < kept[-1]:
            self.lines = tuple(sorted({*kept, *lines})[: LINES + 1])
        if first is not None and (self.first is None or first < self.first):
            self.first = first
        if last is not None and (self.last is None or last > self.last):
            self.last = last


class LogStatistics:
    """Counts findings for the report page. Picklable; the same findings give the same tally, in whatever order and
    through however many partial tallies they come: `merge` adds another one up.

    places     {(code, machine, file, subject): Occurrences}; machine "" where it is not known, subject of an event its
               title, URL or job, "" of a line of text
    cells      {(time // step, code): count}, of the findings that carry a time
    step       seconds: a minute, and coarser where that makes more than 20,000 cells, up to a week
    untimed    how many findings carry no time that can be read
    extended   {(code, extended error): count}
    files      {machine: how many files were read}
    unreadable {(machine, file, why)}: the first 100 of them in their order; unread is how many there are

    Memory: about half a kilobyte for each file and code in it, whatever the number of findings; the rest is bounded,
    but for the number of machines and of different codes.
    """

    def __init__(self) -> None:
        self.places: dict[tuple[int, str, str, str], Occurrences] = {}
        self.histogram: dict[tuple[int, int], int] = {}
        self.step = _STEPS[0]
        self.untimed = 0
        self.extended: dict[tuple[int, int], int] = {}
        self.files: dict[str, int] = {}
        self.unreadable: set[tuple[str, str, str]] = set()
        self.unreadable_count = 0

    @property
    def count(self) -> int:
        """How many findings there are."""
        return sum(place.count for place in self.places.values())

    def add(self, file: str, machine: str | None, finding: Finding) -> None:
        """Counts one finding in a file of a machine; None: the one of the event, if there is one."""
        machine = machine or finding.machine
        code = int(finding.hresult)
        time = None if finding.time is None else seconds_of(finding.time)
        self._place((code, machine or "", file, event_subject(finding)))._add(1, (finding.line,), time, time)
        if time is None:
            self.untimed += 1
        else:
            _count(self.histogram, (time // self.step, code), 1)
            self._coarsen()
        if finding.extended is not None:
            _count(self.extended, (code, int(finding.extended)), 1)

    def add_file(self, machine: str | None, file: str = "", why: str | None = None) -> None:
        """Counts one file that was read, or that could not be read to its end, and `why`."""
        _count(self.files, machine or "", 1)
        if why is not None:
            self.unreadable_count += 1
            self._refuse({(machine or "", file, why)})

    def move(self, lines: int) -> None:
        """Moves the places of all findings, which were counted in a part of a file, by the lines before that part."""
        for place in self.places.values():
            place.lines = tuple([line + lines for line in place.lines])

    def merge(self, other: LogStatistics) -> LogStatistics:
        """Adds up another tally, which stays as it is; returns this one."""
        for key, place in other.places.items():
            self._place(key)._add(place.count, place.lines, place.first, place.last)
        self._widen(max(self.step, other.step))
        for (at, code), count in other.histogram.items():
            _count(self.histogram, (at * other.step // self.step, code), count)
        self._coarsen()
        self.untimed += other.untimed
        self.unreadable_count += other.unreadable_count
        self._refuse(other.unreadable)
        for pair, count in other.extended.items():
            _count(self.extended, pair, count)
        for machine, count in other.files.items():
            _count(self.files, machine, count)
        return self

    def _place(self, key: tuple[int, str, str, str]) -> Occurrences:
        place = self.places.get(key)
        if place is None:
            place = self.places[key] = Occurrences()
        return place

    def _refuse(self, more: set[tuple[str, str, str]]) -> None:
        self.unreadable |= more
        if len(self.unreadable) > UNREADABLE:
            self.unreadable = set(sorted(self.unreadable)[:UNREADABLE])

    def _coarsen(self) -> None:
        # The first step with few enough cells. A part has no more cells than the whole: the order makes no difference.
        while len(self.histogram) > _CELLS and self.step < _STEPS[-1]:
            too_many_codes = len({code for _, code in self.histogram}) > _CELLS
            self._widen(_STEPS[-1] if too_many_codes else _STEPS[_STEPS.index(self.step) + 1])

    def _widen(self, step: int) -> None:
        if step > self.step:
            cells: dict[tuple[int, int], int] = {}
            for (at, code), count in self.histogram.items():
                _count(cells, (at * self.step // step, code), count)
            self.histogram, self.step = cells, step


def _count(counts: dict[Any, int], key: Any, more: int) -> None:
    counts[key] = counts.get(key, 0) + more


def seconds_of(time: str) -> int | None:
    """A `Finding.time` in seconds since 1970, as if it were UTC: the log's own clock. None where it is not readable.

    Zones are not converted, for most logs give none. `23.11.2026` is read day first, `11/23/2026`, `11/23/26` and
    `11-23-2026` month first, as Windows and CMTrace write them, unless there is no such month. A year of two digits is
    of this century. `Fri Oct 9 10:11:12 2026` and `09/Oct/2026:10:11:12` are read; without a year it is None.
    """
    if len(time) == 19 and time[4:8:3] + time[13:17:3] == "--::" and time[17:].isdecimal():
        minute: int | None = _minutes[time[:16]]
        return None if minute is None else minute + min(int(time[17:]), 59)
    return _seconds_of_any(time)


def _seconds_of_any(time: str) -> int | None:
    import re
    from datetime import datetime

    match = re.match(
        r"(?:(\d{4})[-/.](\d\d?)[-/.](\d\d?)|(\d\d?)([-/.])(\d\d?)[-/.](\d{4}|\d\d(?!\d)))[T ,_]{1,2}"
        r"(\d\d?):(\d\d)(?::(\d\d))?[^ A-Z]*(?: ?([AP])M)?",
        time,
    )
    if match is None:
        return _seconds_of_named_month(time)
    year, month, day, one, mark, two, late_year, hour, minute, second, half = match.groups()
    if year is None:
        year, month, day = late_year if len(late_year) == 4 else "20" + late_year, one, two
        if mark == "." or int(one) > 12:
            month, day = two, one
    hours = int(hour)
    if half:
        hours = hours % 12 + (12 if half == "P" else 0)
    return _seconds(datetime, year, month, day, hours, minute, second)


_minutes = Cache(_seconds_of_any)  # `2026-10-09 10:11`, which many lines share


def _seconds_of_named_month(time: str) -> int | None:
    import re
    from datetime import datetime

    clock = r"(\d\d?):(\d\d)(?::(\d\d))?"
    match = re.match(r"(?:[A-Z][a-z]{2},? )([A-Z][a-z]{2}) +(\d\d?) " + clock + r"\S* (\d{4})", time)
    if match is not None:
        name, day, hour, minute, second, year = match.groups()
    else:
        match = re.match(r"(\d\d?)/([A-Z][a-z]{2})/(\d{4}):" + clock, time)
        if match is None:
            return None
        day, name, year, hour, minute, second = match.groups()
    months = "JanFebMarAprMayJunJulAugSepOctNovDec"
    at = months.find(name)
    return None if at % 3 else _seconds(datetime, year, at // 3 + 1, day, hour, minute, second)


def _seconds(datetime: Any, year: Any, month: Any, day: Any, hour: Any, minute: Any, second: Any) -> int | None:
    try:
        passed = datetime(int(year), int(month), int(day), int(hour), int(minute)) - datetime(1970, 1, 1)
    except ValueError:
        return None
    return int(passed.days * 86400 + passed.seconds + min(int(second or 0), 59))


def machine_rule(rule: str, roots: Iterable[str]) -> Callable[[str], str | None]:
    """How to tell the machine from the path of a log: a function that gives its name, or None.

    `path`: the first folder below the one of `roots` in which the file lies. Anything else is a regular expression that
    is searched in the path, with `/` between folders on every system: what its group `machine`, or its only group,
    matches. ValueError where it is none, or has no such group.
    """
    import os
    import re

    def slashes(path: str) -> str:
        return path.replace(os.sep, "/")

    if rule == "path":
        starts = sorted((slashes(root).rstrip("/") + "/" for root in roots), key=len, reverse=True)

        def below(path: str) -> str | None:
            path = slashes(path)
            for start in starts:
                if path.startswith(start):
                    folder, slash, _ = path[len(start) :].partition("/")
                    return folder if slash else None
            return None

        return below
    try:
        pattern = re.compile(rule)
    except (re.error, RecursionError, OverflowError) as failure:
        raise ValueError(f"expected `path` or a regular expression, got {rule!r:.200}: {failure}") from None
    if "machine" not in pattern.groupindex and pattern.groups != 1:
        raise ValueError(f"expected one group, or one named machine, in {rule!r:.200}")

    def searched(path: str) -> str | None:
        match = pattern.search(slashes(path))
        return match.group("machine" if "machine" in pattern.groupindex else 1) if match else None

    return searched
