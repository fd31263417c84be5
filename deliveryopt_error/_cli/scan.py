"""[9] The commands about texts and tables: scan, codes. Input of any size streams; a log's content is hostile."""

from __future__ import annotations

import sys

from .._codes import explain
from .._logs import also_kinds, scan
from .._logs.statistics import LogStatistics, machine_rule
from .._logs.summary import Summary
from .._logs.text_reader import lines_of, walk
from .options import add_common_options, lines_type, set_examples
from .terminal import FAILURES, OK, USAGE, TerminalWriter, print_json, safe, title, write_page

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from typing import IO, Any, Callable, Iterator

    from .._logs import Finding


def add_scan_options(command: ArgumentParser) -> None:
    add_common_options(command)
    command.add_argument("files", nargs="+", metavar="FILE", help="a log, also UTF-16 or .gz; - for standard input")
    command.add_argument("--recursive", action="store_true", help="the files below directories, too")
    command.add_argument("--summary", action="store_true", help="codes by count, with first and last place and advice")
    command.add_argument(
        "--around", "--context", type=lines_type, metavar="N", help="N lines around each finding; --context is the same"
    )
    command.add_argument("--html", metavar="FILE", help="writes a page with chart, codes, advice and places instead")
    command.add_argument(
        "--machine-from",
        metavar="path|REGEX",
        help="for --html, whose log it is: the first folder below a directory that is given, or a group in the path",
    )
    command.add_argument(
        "--also",
        type=_also_type,
        default=(),
        metavar="KIND,...",
        help="finds more: nt (an NTSTATUS anywhere), win32 (exit code 1603), http (HTTP 404), names (E_ACCESSDENIED)",
    )
    set_examples(command, "WindowsUpdate.log --summary", "--recursive logs --json --also nt,win32")


def _also_type(text: str) -> frozenset[str]:
    """The words of --also, separated by commas."""
    from argparse import ArgumentTypeError

    try:
        return also_kinds(word.strip().lower() for word in text.split(",") if word.strip())
    except ValueError as failure:
        raise ArgumentTypeError(str(failure)) from None


def run_scan(options: Namespace) -> int:
    """`scan FILE...|-`"""
    summary = Summary() if options.summary else None
    report = _report(options)
    page = TerminalWriter(options)
    found = unreadable = False
    with _Progress() as progress:
        for path in walk(options.files, options.recursive):
            name = "<stdin>" if path == "-" else path
            if report is not None and report.is_page(path):
                continue
            why = None
            failures: list[OSError] = []
            for finding, around in _findings(path, progress, options, failures):
                found = True
                progress.clear()
                if report is not None:
                    report.tally.add(name, report.machine(name), finding)
                if summary is not None:
                    summary.add(name, finding)
                elif options.json:
                    _print_finding_json(name, finding)
                elif report is None:
                    _print_finding(name, finding, around)
            for failure in failures:
                unreadable = True
                progress.clear()
                why = _why(path, failure)
                print("deliveryopt-error: " + safe(f"{name}: {why}"), file=sys.stderr)
            if report is not None:
                report.tally.add_file(report.machine(name), name, why)
    if report is not None:
        report.write()
    if summary is not None:
        for row in summary.rows():
            if options.json:
                print_json(row.to_dict())
            else:
                _print_summary(page, row)
        if not options.json and not found:
            print("no codes found")
    return USAGE if unreadable else FAILURES if found else OK


def _findings(
    path: str, progress: _Progress, options: Namespace, failures: list[OSError]
) -> Iterator[tuple[Finding, list[tuple[int, str]]]]:
    """What is found in a file; why it cannot be read goes to `failures`. One of the output is none of the file's."""
    try:
        with _Opened(path, progress) as stream:
            yield from _with_context(stream, options.around, options.also)
    except OSError as failure:
        failures.append(failure)


def _why(path: str, failure: OSError) -> str:
    """Why a file is not read, and what to do next."""
    import os

    if os.path.isdir(path):
        return "a directory: --recursive reads the files below it"
    why = failure.strerror or str(failure)
    return why + ": run this as administrator, or scan a copy" * isinstance(failure, PermissionError)


def _report(options: Namespace) -> _ReportFile | None:
    if options.html is None:
        if options.machine_from is not None:
            raise ValueError("--machine-from is for the page that --html writes")
        return None
    return _ReportFile(options)


class _ReportFile:
    """The page of `--html`: what is counted for it, and where it goes."""

    def __init__(self, options: Namespace) -> None:
        import os

        self.tally = LogStatistics()
        self.machine: Callable[[str], str | None] = lambda path: None
        if options.machine_from is not None:
            self.machine = machine_rule(options.machine_from, options.files)
        self._path = options.html
        self._full = os.path.realpath
        open(self._path, "a").close()  # rather now than after an hour

    def is_page(self, path: str) -> bool:
        """Whether a file is the page itself, of the run before."""
        return path != "-" and self._full(path) == self._full(self._path)

    def write(self) -> None:
        from .html import report_page

        write_page(self._path, report_page(self.tally))


class _Opened:
    """A file, or standard input, as bytes; counts what is read."""

    def __init__(self, path: str, progress: _Progress) -> None:
        self._path = path
        self._progress = progress

    def __enter__(self) -> _Opened:
        self._stream: IO[bytes] = sys.stdin.buffer if self._path == "-" else open(self._path, "rb")
        return self

    def __exit__(self, *exception: object) -> None:
        if self._path != "-":
            self._stream.close()

    def read(self, size: int = -1) -> bytes:
        # A pipe's data as soon as they come.
        data = getattr(self._stream, "read1", self._stream.read)(size)
        self._progress.advance(len(data))
        return data


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
            print(f"\r{self._read >> 20:d} MB read", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        if self._shown:
            self._shown = False
            print("\r\033[K", end="", file=sys.stderr, flush=True)


def _with_context(
    stream: Any, count: int | None, also: frozenset[str] = frozenset()
) -> Iterator[tuple[Finding, list[tuple[int, str]]]]:
    """The findings, each with the numbered lines around it where `count` asks for some."""
    if count is None:
        for finding in scan(stream, also):
            yield finding, []
        return
    from collections import deque

    window: deque[tuple[int, str]] = deque(maxlen=count + 1)  # the lines up to the one that is scanned
    waiting: deque[tuple[Finding, list[tuple[int, str]]]] = deque()  # findings whose following lines are to come
    lists: deque[tuple[int, list[tuple[int, str]]]] = deque()  # theirs: one for all findings of a line, by its number

    def numbered() -> Iterator[bytes]:
        for number, line in enumerate(lines_of(stream), 1):
            text = line.decode("utf-8", "replace").rstrip("\r\n")
            window.append((number, text))
            while lists and lists[0][0] + count < number:
                lists.popleft()
            for _, around in lists:
                around.append((number, text))
            yield line

    for finding in scan(numbered(), also):
        while waiting and waiting[0][0].line + count < finding.line:
            yield waiting.popleft()
        if not lists or lists[-1][0] != finding.line:
            lists.append((finding.line, list(window)))
        waiting.append((finding, lists[-1][1]))
    yield from waiting


def _print_finding(name: str, finding: Finding, around: list[tuple[int, str]]) -> None:
    causes = [cause for cause in finding.explanation.causes if cause.origin == "ExtendedError"]
    cause = str(causes[0]).replace("ExtendedError", " Cause:") if causes else ""
    print(safe(f"{name}:{finding.line:d}:{finding.column:d}: {explain(finding.hresult)}{cause}"))
    for number, text in around:
        print(safe(f"{number:8d}{':' if number == finding.line else '-'} {text[:500]}"))
    if around:
        print()


def _print_finding_json(name: str, finding: Finding) -> None:
    print_json({"file": name, **finding.to_dict(), "explanation": finding.explanation.to_dict()})


def _print_summary(page: TerminalWriter, row: Any) -> None:
    explanation = explain(row.hresult)
    page.heading(f"{row.count:d} x {title(explanation)}", 31)
    page.field("means", explanation.meaning)
    page.field("do", explanation.advice)
    for label, file, line, time in (
        ("first", row.first_file, row.first_line, row.first_time),
        ("last", row.last_file, row.last_line, row.last_time),
    ):
        page.field(label, f"{file}:{line:d}{'  ' + time if time else ''}")
    if len(row.files) > 1:
        page.field("files", ", ".join(row.files))
    print()
