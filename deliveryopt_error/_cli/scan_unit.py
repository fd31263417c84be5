"""What a process of `scan --jobs` does with one file or one part of it: it scans, and prints into memory."""

from __future__ import annotations

from .._logs import scan_stream, scan_with_lines
from .._logs.binary import EVENT_LOG, NotALogError
from .._logs.log_parts import TextPart, event_log_part, scan_part
from .._logs.statistics import LogStatistics
from .._logs.summary import Summary
from .._logs.text_reader import LogFile, why_unread
from .terminal import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from typing import Callable, Generator, Iterator

    from .._logs import Finding
    from .._logs.classifier import CodeClassifier

    # Prints a finding: options, file, finding, the lines around it.
    PrintFinding = Callable[[Namespace, str, Finding, "list[tuple[int, str]]"], None]

_TEXT = 1 << 20  # characters of output that are sent at once
_CHECKED = 1 << 20  # bytes after which a process looks whether the command is still there


class ScanUnit:
    """A file, or a part of it, that one process scans. `end` is None for a whole file; `kind`: see kind_of_parts()."""

    def __init__(self, path: str, machine: str | None, size: int) -> None:
        self.path, self.machine, self.size = path, machine, size
        self.begin, self.kind = 0, ""
        self.end: int | None = None


class FoundPart:
    """What was found in a file or a part, or in the first of it: more may follow.

    count           how many findings
    text            their output, where lines are counted from 1
    places          their output in a part that begins later: each its line, and what follows the line's number
    start           what comes before that number
    summary, tally  what was counted of them
    lines           of the part; this and what follows in the last result
    is_apart        False where the whole must be scanned for what comes next
    why             why the file is not read to its end
    is_no_log       whether it is of a kind that is not read
    """

    def __init__(self) -> None:
        self.count = self.lines = 0
        self.text = self.start = ""
        self.places: list[tuple[int, str]] = []
        self.is_apart, self.is_no_log = True, False
        self.summary: Summary | None = None
        self.tally: LogStatistics | None = None
        self.why: str | None = None

    def move(self, lines: int) -> None:
        """Moves all of it by the lines that come before the part."""
        if self.places:
            self.text = "".join([f"{self.start}{line + lines}{rest}" for line, rest in self.places])
            self.places = []
        for counted in (self.summary, self.tally):
            if counted is not None:
                counted.move(lines)


class UnitScanner:
    """Scans units: call it with one. Can be pickled, where `print_finding` is a function of a module."""

    def __init__(self, print_finding: PrintFinding, options: Namespace) -> None:
        from argparse import Namespace

        self._classifier: CodeClassifier | None = None  # of the process that scans
        names = ("json", "summary", "html", "around", "also", "recursive")
        self._options = Namespace(**{name: getattr(options, name) for name in names})
        self._print_finding = print_finding
        self.cuts = options.around is None  # whether it takes parts: they have no lines around them

    def __call__(self, unit: ScanUnit, skip: int = 0, check: Callable[[], object] = bool) -> Iterator[FoundPart]:
        """What is found, without the first `skip` findings. Calls `check` now and then."""
        from .._logs.classifier import CodeClassifier

        if self._classifier is None:
            self._classifier = CodeClassifier(self._options.also)
        at_end = FoundPart()
        findings = _findings_of(unit, self._options, self._classifier, check, at_end)
        return _scan_unit(self._print_finding, self._options, findings, at_end, unit, skip)


def _scan_unit(
    print_finding: PrintFinding,
    options: Namespace,
    findings: Iterator[tuple[Finding, list[tuple[int, str]]]],
    at_end: FoundPart,
    unit: ScanUnit,
    skip: int,
) -> Iterator[FoundPart]:
    from contextlib import redirect_stdout
    from io import StringIO

    prints = not options.summary and (options.json or options.html is None)
    more = True
    while more:
        found, output = FoundPart(), StringIO()
        found.summary = Summary() if options.summary else None
        found.tally = LogStatistics() if options.html is not None else None
        ends: list[tuple[int, int]] = []  # where the output of each finding ends, and its line
        with redirect_stdout(output):
            for finding, around in findings:
                if skip:
                    skip -= 1
                    continue
                found.count += 1
                if found.tally is not None:
                    found.tally.add(unit.path, unit.machine, finding)
                if found.summary is not None:
                    found.summary.add(unit.path, finding)
                if prints:
                    print_finding(options, unit.path, finding, around)
                    ends.append((output.tell(), finding.line))
                    if ends[-1][0] > _TEXT:
                        break
            else:
                more = False
                found.lines, found.is_apart = at_end.lines, at_end.is_apart
                found.why, found.is_no_log = at_end.why, at_end.is_no_log
        if unit.begin == 0 or unit.kind == EVENT_LOG:  # whose records have numbers
            found.text = output.getvalue()
        else:
            found.start, found.places = _places(output.getvalue(), ends, unit.path, options.json)
        yield found


def _places(text: str, ends: list[tuple[int, int]], path: str, json: bool) -> tuple[str, list[tuple[int, str]]]:
    """The output of findings without their lines' numbers, and what stands before each number."""
    if json:
        from json import dumps

        start = dumps({"file": path})[:-1] + ', "line": '
    else:
        start = safe(path) + ":"
    places = []
    at = 0
    for end, line in ends:
        after = at + len(start) + len(str(line))
        assert text[at:after] == f"{start}{line}", text[at:after]
        places.append((line, text[after:end]))
        at = end
    return start, places


def _findings_of(
    unit: ScanUnit, options: Namespace, classifier: CodeClassifier, check: Callable[[], object], at_end: FoundPart
) -> Generator[tuple[Finding, list[tuple[int, str]]], None, None]:
    """The findings of a file or a part; what is known at the end goes to `at_end`."""
    try:
        if unit.end is None:
            with _CheckedFile(unit.path, check) as stream:
                yield from scan_with_lines(stream, options.around, classifier)
        elif unit.kind == EVENT_LOG:
            from io import BytesIO

            try:
                log = BytesIO(event_log_part(unit.path, unit.begin, unit.end))
                yield from [(finding, []) for finding in scan_stream(log, classifier)]
            except OSError:  # the scan of the whole finds what is in it, and says what is lost
                at_end.is_apart = False
        else:
            with TextPart(unit.path, unit.begin, unit.end, unit.kind) as part:
                findings = scan_part(part, classifier)
                while True:
                    try:
                        finding = next(findings)
                    except StopIteration as end:
                        at_end.lines, at_end.is_apart = end.value, part.is_apart
                        return
                    yield finding, []
    except OSError as failure:
        at_end.why, at_end.is_no_log = (
            why_unread(unit.path, failure, options.recursive),
            isinstance(failure, NotALogError),
        )


class _CheckedFile(LogFile):
    """A file that calls `check` after each megabyte."""

    def __init__(self, path: str, check: Callable[[], object]) -> None:
        super().__init__(path)
        plain, left = self.read, _CHECKED

        def read(size: int) -> bytes | None:
            nonlocal left
            data = plain(size)
            left -= len(data or b"")
            if left < 0:
                left = _CHECKED
                check()
            return data

        if self._left:  # not a file whose first read says what it is
            self.read = read  # type: ignore[method-assign]
