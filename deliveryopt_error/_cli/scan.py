"""The command scan: the codes in logs, as lines, JSON, a summary or a page. Input of any size streams."""

from __future__ import annotations

import sys

from .._codes import explain
from .._logs import also_kinds, event_name, event_subject, scan_with_lines
from .._logs.binary import NotALogError
from .._logs.text_reader import LogFile, size_of, walk, why_unread
from .files import PAGE_START, OutputFile, is_page, stream_begins_with
from .options import add_common_options, lines_type, set_examples
from .terminal import FAILURES, OK, USAGE, TerminalWriter, print_error, print_json, safe, title

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from typing import Any, Callable, Iterable, Iterator

    from .._logs import Finding
    from .._logs.classifier import CodeClassifier
    from .._logs.summary import Summary
    from .scan_jobs import ScanAhead
    from .scan_unit import FoundPart

_MUCH = 32 << 20  # bytes for which other processes may be made
_MOST_PROCESSES = 60  # Windows waits for 63 objects at once
_NAMED = 20  # of files of one kind that are not read


def add_scan_options(command: ArgumentParser) -> None:
    add_common_options(command)
    command.add_argument("files", nargs="+", metavar="FILE", help="a log, also UTF-16 or packed; - for standard input")
    command.add_argument("--recursive", action="store_true", help="the files below directories, too")
    command.add_argument("--summary", action="store_true", help="codes by count, with first and last place and advice")
    command.add_argument(
        "--around", "--context", type=lines_type, metavar="N", help="N lines around each finding; --context is the same"
    )
    command.add_argument("--html", metavar="FILE", help="writes a page with chart, codes, advice and places instead")
    command.add_argument("--force", action="store_true", help="--html may replace a file that is not a page of ours")
    command.add_argument(
        "--machine-from",
        metavar="path|REGEX",
        help="for --html, whose log it is: the first folder below a directory that is given, or a group in the path",
    )
    command.add_argument(
        "--also",
        type=_also_type,
        default=frozenset(),
        metavar="KIND,...",
        help="finds more: nt (an NTSTATUS anywhere), win32 (exit code 1603), http (HTTP 404), names (E_ACCESSDENIED)",
    )
    command.add_argument(
        "--jobs", type=_jobs_type, metavar="N", help="processes for much data; as many as processors by default"
    )
    set_examples(command, "WindowsUpdate.log --summary", "--recursive logs --json --also nt,win32")


def _also_type(text: str) -> frozenset[str]:
    """The words of --also, separated by commas."""
    from argparse import ArgumentTypeError

    try:
        return also_kinds(word.strip().lower() for word in text.split(",") if word.strip())
    except ValueError as failure:
        raise ArgumentTypeError(str(failure)) from None


def _jobs_type(text: str) -> int:
    """A number of processes: 1 to 60."""
    from argparse import ArgumentTypeError

    if not text.isdecimal() or not 1 <= int(text) <= _MOST_PROCESSES:
        raise ArgumentTypeError(f"expected a number of processes, 1 to {_MOST_PROCESSES}, got {text!r:.60}")
    return int(text)


def run_scan(options: Namespace) -> int:
    """`scan FILE...|-`"""
    from .._logs.classifier import CodeClassifier

    classifier = CodeClassifier(options.also)
    options.status = OK  # so far: standard output may close early
    with _Progress() as progress:
        results = _Results(options, progress)
        with _ahead(options, results.report, progress) as ahead:
            for path in ahead:
                name = "<stdin>" if path == "-" else path
                parts = ahead.parts()
                if parts is None and path != "-" and is_page(path):
                    results.add_page(path)
                    continue
                machine = None if results.report is None else results.report.machine(name)
                why = None
                below = path not in options.files
                if parts is None:
                    failures: list[OSError] = []
                    for finding, around in _findings(path, progress, options, classifier, failures):
                        results.add(name, machine, finding, around)
                    if failures and isinstance(failures[0], _OwnOutput) and below:
                        continue
                    for failure in failures:
                        why = why_unread(path, failure, options.recursive)
                        results.add_unread(name, why, below and isinstance(failure, NotALogError))
                else:
                    for part in parts:
                        results.add_part(part)
                        why = part.why
                    if why is not None:
                        results.add_unread(name, why, below and part.is_no_log)
                if results.report is not None:
                    results.report.tally.add_file(machine, name, why)
        results.end()
    status: int = options.status
    return status


class _Results:
    """The results of a scan: printed, or counted for the summary and the page, which `end` prints and writes."""

    def __init__(self, options: Namespace, progress: _Progress) -> None:
        self._options, self._progress = options, progress
        self.report = _report(options)
        self._summary: Summary | None = None
        if options.summary:
            from .._logs.summary import Summary

            self._summary = Summary()
        self._no_logs: dict[str, list[str]] = {}  # below a directory: why each is not read, and their names

    def add(self, name: str, machine: str | None, finding: Finding, around: list[tuple[int, str]]) -> None:
        if self._options.status < FAILURES:
            self._options.status = FAILURES
        self._progress.clear()
        if self.report is not None:
            self.report.tally.add(name, machine, finding)
        if self._summary is not None:
            self._summary.add(name, finding)
        elif self._options.json or self.report is None:
            _print_found(self._options, name, finding, around)

    def add_part(self, part: FoundPart) -> None:
        """What another process has found, and printed as text."""
        self._options.status = max(self._options.status, FAILURES if part.count else OK)
        self._progress.clear()
        if self.report is not None and part.tally is not None:
            self.report.tally.merge(part.tally)
        if self._summary is not None and part.summary is not None:
            self._summary.merge(part.summary)
        sys.stdout.write(part.text)

    def add_page(self, path: str) -> None:
        """A page of findings is no log: said of one that is given, unless it is the page that is to be written."""
        if path in self._options.files and not (self.report is not None and self.report.is_target(path)):
            self.add_unread(path, "a page that --html has written, not a log")

    def add_unread(self, name: str, why: str, later: bool = False) -> None:
        """A file that is not read to its end; `later`: below a directory, no log, named at the end."""
        self._options.status = USAGE
        self._progress.clear()
        if later:
            self._no_logs.setdefault(why, []).append(name)
        else:
            print_error("deliveryopt-error: " + safe(f"{name}: {why}"))
        if self._options.json:
            print_json({"file": name, "unread": why})

    def end(self) -> None:
        for line in unread_lines(self._no_logs):
            print_error("deliveryopt-error: " + safe(line))
        if self.report is not None:
            self.report.write()
        if self._summary is not None:
            rows = self._summary.rows()
            for row in rows:
                if self._options.json:
                    print_json(row.to_dict())
                else:
                    _print_summary(TerminalWriter(self._options), row)
            if not rows and not self._options.json:
                print("no codes found")


def unread_lines(no_logs: dict[str, list[str]]) -> Iterator[str]:
    """A line for each kind of files that are not read: how many, what to do, and the names of the first."""
    for why, names in no_logs.items():
        more = [f"and {len(names) - _NAMED} more"] if len(names) > _NAMED else []
        yield f"{len(names)} x {why}: {', '.join(names[:_NAMED] + more)}"


def _findings(
    path: str, progress: _Progress, options: Namespace, classifier: CodeClassifier, failures: list[OSError]
) -> Iterator[tuple[Finding, list[tuple[int, str]]]]:
    """The findings of a file, with the lines around them; an OSError of reading it goes to `failures`."""
    try:
        with _Opened(path, progress) as stream:
            yield from scan_with_lines(stream, options.around, classifier)
    except OSError as failure:
        failures.append(failure)


class _OneProcess:
    """The files in their order, which this process scans."""

    def __init__(self, paths: Iterable[str]) -> None:
        self._paths = paths

    def __enter__(self) -> _OneProcess:
        return self

    def __exit__(self, *exception: object) -> None:
        pass

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def parts(self) -> None:
        """Nothing that another process has found."""


def _ahead(options: Namespace, report: _ReportFile | None, progress: _Progress) -> _OneProcess | ScanAhead:
    """The files in their order; with much data, other processes scan those that come next."""
    paths = walk(options.files, options.recursive)
    first: list[str] = []
    size = 0
    while size < _MUCH and options.jobs != 1:
        path = next(paths, None)
        if path is None:
            return _OneProcess(first)
        first.append(path)
        size += size_of(path)
    if options.jobs == 1:
        return _OneProcess(paths)
    from .scan_jobs import ScanAhead
    from .scan_unit import UnitScanner

    def may_go(path: str) -> list[str | None] | None:
        try:
            with LogFile(path) as stream:
                if _is_own_output(stream) or stream_begins_with(stream, PAGE_START):
                    return None
            return [None if report is None else report.machine(path)]
        except (OSError, ValueError):  # raised again in its turn
            return None

    scanner = UnitScanner(_print_found, options)
    return ScanAhead(first, paths, options.jobs, scanner, may_go, progress.advance)


def _report(options: Namespace) -> _ReportFile | None:
    if options.html is None:
        if options.machine_from is not None:
            raise ValueError("--machine-from is for the page that --html writes")
        return None
    if options.html == "-" and (options.summary or options.json):
        raise ValueError("--html - and the other output cannot both go to standard output")
    return _ReportFile(options)


class _ReportFile:
    """The page of `--html`: what is counted for it, and where it goes."""

    def __init__(self, options: Namespace) -> None:
        from .._logs.statistics import LogStatistics

        self.tally = LogStatistics()
        self.machine: Callable[[str], str | None] = lambda path: None
        if options.machine_from is not None:
            from .time_limit import limited_rule

            self.machine = limited_rule(options.machine_from, options.files)
        self._file = OutputFile(options.html, force=options.force)  # rather now than after an hour

    def is_target(self, path: str) -> bool:
        """Whether a path is that of the page itself, of the run before."""
        import os

        return not self._file.is_standard_output and os.path.realpath(path) == os.path.realpath(self._file.path)

    def write(self) -> None:
        from .html import report_page

        self._file.write(report_page(self.tally).encode())


class _OwnOutput(OSError):
    """The file is the standard output or error of this process."""


class _Opened:
    """A file, or standard input, as bytes; counts what is read."""

    def __init__(self, path: str, progress: _Progress) -> None:
        self._path = path
        self._progress = progress

    def __enter__(self) -> _Opened:
        self._stream: Any = sys.stdin.buffer if self._path == "-" else LogFile(self._path)
        self._read = getattr(self._stream, "read1", self._stream.read)  # a pipe's data as soon as they come
        self.fileno = self._stream.fileno
        if _is_own_output(self._stream):
            self.__exit__()
            raise _OwnOutput("the file that this command writes to: not read")
        return self

    def __exit__(self, *exception: object) -> None:
        if self._path != "-":
            self._stream.__exit__()

    def read(self, size: int = -1) -> bytes | None:
        data: bytes | None = self._read(size)
        self._progress.advance(len(data or b""))
        return data


def _is_own_output(stream: Any) -> bool:
    """Whether a file is a regular one that this process prints to: reading it would never end."""
    import os
    import stat

    try:
        state = os.fstat(stream.fileno())
    except (OSError, ValueError):  # no file of the system
        return False
    if not stat.S_ISREG(state.st_mode):
        return False
    for output in (sys.stdout, sys.stderr):
        try:
            if os.path.samestat(state, os.fstat(output.fileno())):
                return True
        except (OSError, ValueError):
            pass
    return False


class _Progress:
    """How much was read, on a terminal's standard error, from the second second on."""

    def __init__(self) -> None:
        import time

        self._shown = False
        self._read = 0
        self._clock = time.monotonic
        self._next = self._clock() + 1 if sys.stderr.isatty() else float("inf")

    def __enter__(self) -> _Progress:
        return self

    def __exit__(self, *exception: object) -> None:
        self.clear()

    def advance(self, size: int) -> None:
        self._read += size
        if self._clock() >= self._next:
            self._next = self._clock() + 0.2
            self._shown = True
            self._print(f"\r{self._read >> 20:d} MB read")

    def clear(self) -> None:
        if self._shown:
            self._shown = False
            self._print("\r\033[K")

    @staticmethod
    def _print(text: str) -> None:
        try:
            print(text, end="", file=sys.stderr, flush=True)
        except OSError:
            pass


def _print_found(options: Namespace, name: str, finding: Finding, around: list[tuple[int, str]]) -> None:
    if options.json:
        _print_finding_json(name, finding)
    else:
        _print_finding(name, finding, around)


def _print_finding(name: str, finding: Finding, around: list[tuple[int, str]]) -> None:
    causes = [cause for cause in finding.explanation.causes if cause.origin == "ExtendedError"]
    cause = str(causes[0]).replace("ExtendedError", " Cause:") if causes else ""
    place, event = f"{name}:{finding.line}:{finding.column}", event_name(finding)
    if event is not None:
        place = _place(name, finding.line, finding.time, event)
    subject = event_subject(finding)
    what = f"{explain(finding.hresult)}{cause}"
    print(safe(f"{place}: {what.rstrip('.')}: {subject}" if subject else f"{place}: {what}"))
    for number, text in around:
        print(safe(f"{number:8d}{':' if number == finding.line else '-'} {text[:500]}"))
    if around:
        print()


def _place(name: str, line: int, time: str | None, event: str | None) -> str:
    """`System.evtx: record 4711, 2026-11-02T08:15:02Z, WindowsUpdateClient 31`; for a line of text `a.log:12  time`."""
    if event is None:
        return f"{name}:{line}{'  ' + time if time else ''}"
    return ", ".join(filter(None, (f"{name}: record {line}", time, event)))


def _print_finding_json(name: str, finding: Finding) -> None:
    print_json({"file": name, **finding.to_dict(), "explanation": finding.explanation.to_dict()})


def _print_summary(page: TerminalWriter, row: Any) -> None:
    explanation = explain(row.hresult)
    page.heading(f"{row.count:d} x {title(explanation)}", 31)
    page.field("meaning", explanation.meaning)
    page.field("advice", explanation.advice)
    page.field("first", _place(row.first_file, row.first_line, row.first_time, row.first_event))
    page.field("last", _place(row.last_file, row.last_line, row.last_time, row.last_event))
    if len(row.files) > 1:
        page.field("files", ", ".join(row.files))
    print()
