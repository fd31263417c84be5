"""[8] The command line: main(argv) -> exit status. Imports everything below, and argparse and json when it runs.

Exit status: 0 nothing failed; 1 failures found, or a code that is not known; 2 wrong usage or unreadable input;
3 the service or COM cannot be reached; 4 access denied.
"""

import sys

from ._com import system_message
from ._enums import BG_ERROR_CONTEXT, BG_JOB_STATE
from ._errors import (
    AccessDeniedError,
    ComError,
    JobNotFoundError,
    ServiceUnavailableError,
    UnsupportedPlatformError,
    com_error,
)
from ._explain import Explanation, explain
from ._hresult import HRESULT, _read
from ._objects import Collector, ErrorReport, Job, Manager, Service, Unavailable, connect
from ._version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from typing import Any, Iterator, Sequence, TextIO

OK, FAILURES, USAGE, UNREACHABLE, DENIED = range(5)


def main(argv: "Sequence[str] | None" = None) -> int:
    """Runs one command and returns its exit status; `argv` without the program's name, None for sys.argv."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a console that lacks a character gets its escape, never an exception
            stream.reconfigure(errors="backslashreplace")
    parser = _parser()
    if not arguments:
        if sys.platform != "win32":
            parser.print_help()
            return OK
        arguments = ["jobs"]
    try:
        options = parser.parse_args([_guarded(argument) for argument in arguments])
    except SystemExit as exit:  # argparse has printed the help or its one line
        return int(exit.code or 0)
    try:
        status: int = options.run(options)
        sys.stdout.flush()
        return status
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # `| head` has seen enough
        import os

        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except (ComError, UnsupportedPlatformError) as failure:
        return _complain(failure)
    except (OSError, ValueError) as failure:
        print("deliveryopt-error: %s" % safe(str(failure)), file=sys.stderr)
        return USAGE


def _parser() -> "ArgumentParser":
    import argparse

    parser = argparse.ArgumentParser(
        prog="deliveryopt-error",
        description="Understand why a Windows download failed: Delivery Optimization, BITS and their codes.",
        epilog="Exit status: 0 nothing failed; 1 failures found, or a code not known; 2 wrong usage; "
        "3 service or COM not reached; 4 access denied.",
    )
    parser.add_argument("--version", action="version", version=__version__)
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--json", action="store_true", help="one JSON object a line")
    common.add_argument("--no-color", action="store_true", help="no colours, also with NO_COLOR set")
    commands = parser.add_subparsers(metavar="COMMAND", dest="command", required=True)

    command = commands.add_parser("explain", parents=[common], help="what codes mean, and what to do")
    command.add_argument("codes", nargs="+", metavar="CODE", help="0x80D02002, -2133843966, a name, 'HTTP 404'")
    command.add_argument("--context", help="the BG_ERROR_CONTEXT beside the code, number or name")
    command.add_argument("--extended", metavar="CODE", help="the ExtendedError beside the code: its cause")
    command.set_defaults(run=_explain)

    command = commands.add_parser("jobs", parents=[common], help="the transfer jobs of this machine and their errors")
    command.add_argument("ids", nargs="*", metavar="JOB-ID", help="only these jobs")
    command.add_argument("--service", choices=[*(service.value for service in Service), "all"], default="all")
    command.add_argument("--all-users", action="store_true", help="the jobs of everybody, an administrator's right")
    command.set_defaults(run=_jobs)

    command = commands.add_parser("selftest", parents=[common], help="proves this copy in place, on any system")
    command.set_defaults(run=_selftest)
    return parser


def _guarded(argument: str) -> str:
    """A negative number is a code, not an option: argparse takes what begins with a blank as an argument."""
    import re

    return " " + argument if re.match(r"-(0[xn])?[0-9A-Fa-f]{5,}h?$", argument, re.IGNORECASE) else argument


def _complain(failure: "ComError | UnsupportedPlatformError", prefix: str = "") -> int:
    """One line for a call that failed, and the exit status for it."""
    print("deliveryopt-error: %s%s" % (prefix, safe(str(failure))), file=sys.stderr)
    if isinstance(failure, JobNotFoundError):
        return USAGE
    return DENIED if isinstance(failure, AccessDeniedError) else UNREACHABLE


def safe(text: str) -> str:
    """Text without anything that steers a terminal: controls, bidirectional marks and lone surrogates are escaped."""
    return "".join(
        character
        if character.isprintable()
        else "\\x%02X" % ord(character)
        if ord(character) < 0x100
        else "\\u%04X" % ord(character)
        for character in text
    )


class _Page:
    """Text for a person: labelled lines, wrapped; coloured on a terminal only."""

    def __init__(self, options: "Namespace", stream: "TextIO | None" = None) -> None:
        import os
        import shutil

        self._stream = stream or sys.stdout
        terminal = self._stream.isatty()
        self._color = terminal and not options.no_color and not os.environ.get("NO_COLOR")
        self._width = max(40, shutil.get_terminal_size((80, 24)).columns - 1) if terminal else 80

    def head(self, text: str, color: int) -> None:
        line = safe(text)
        print("\033[1;%dm%s\033[0m" % (color, line) if self._color else line, file=self._stream)

    def line(self, label: str, text: str) -> None:
        import textwrap

        lines = textwrap.wrap(safe(text), self._width - 12, break_long_words=False, break_on_hyphens=False) or [""]
        for index, part in enumerate(lines):
            print("  %-10s%s" % (label if index == 0 else "", part), file=self._stream)


RED, GREEN, YELLOW = 31, 32, 33


def _print_json(value: "dict[str, Any]") -> None:
    import json

    print(json.dumps(value))  # ASCII only: no console can fail on it, no control character reaches one


def _explain(options: "Namespace") -> int:
    status = OK
    context = None if options.context is None else _context(options.context)
    extended = None if options.extended is None else HRESULT.parse(options.extended)
    page = _Page(options)
    for index, text in enumerate(options.codes):
        try:
            hresult, note = _read(text)
        except ValueError as failure:
            print("deliveryopt-error: %s" % safe(str(failure)), file=sys.stderr)
            status = USAGE
            continue
        explanation = explain(hresult, context, extended)
        if not explanation.source and status == OK:
            status = FAILURES
        message = None if explanation.source else system_message(hresult)
        if options.json:
            _print_json({**explanation.to_dict(), "input": text.strip(), "note": note, "system_message": message})
            continue
        if index:
            print()
        page.head(_title(explanation), RED if hresult.failed else GREEN)
        if note:
            page.line("note", "%s was %s" % (text, note))
        _explanation_lines(page, explanation)
        if message:
            page.line("Windows", message)
    return status


def _context(text: str) -> BG_ERROR_CONTEXT:
    for member in BG_ERROR_CONTEXT:
        if text.upper() in (member.name, str(member)):
            return member
    try:
        return BG_ERROR_CONTEXT(int(text, 0))
    except ValueError:
        names = ", ".join(member.name for member in BG_ERROR_CONTEXT)
        raise ValueError("expected a number or one of %s as context, got %.60r" % (names, text)) from None


def _title(explanation: Explanation) -> str:
    title = "%s (%d)" % (explanation.hresult, explanation.hresult.signed)
    return "%s %s" % (title, explanation.name) if explanation.name else title


def _explanation_lines(page: _Page, explanation: Explanation) -> None:
    extended = explanation.causes[0] if explanation.causes else None
    if extended is not None and extended.origin == "ExtendedError":
        page.line("cause", str(extended))
    page.line("means", explanation.meaning)
    if len(explanation.names) > 1:
        page.line("also", ", ".join(explanation.names[1:]))
    page.line("from", "%s, number %d" % (explanation.facility, explanation.hresult.code))
    if explanation.context is not None:
        page.line("where", "%s: %s" % (explanation.context, explanation.context_meaning))
    transient = {True: "transient", False: "not transient", None: "not known whether transient"}[explanation.transient]
    retry = explanation.retry or "not known"
    page.line("passes", "%s (%s); retry: %s" % (transient, explanation.transient_basis, retry))
    page.line("do", explanation.advice)


def _services(options: "Namespace") -> "Iterator[Service]":
    for service in Service:
        if options.service in (service.value, "all"):
            yield service


def _jobs(options: "Namespace") -> int:
    from uuid import UUID

    ids = []
    for text in options.ids:
        try:
            ids.append(UUID(text))
        except ValueError:
            raise ValueError("expected a job id (a GUID), got %.60r" % text) from None
    statuses = [_jobs_of(service, ids, options) for service in _services(options)]
    reached = [status for status in statuses if status in (OK, FAILURES)]
    return max(reached) if reached else max(statuses, key=(UNREACHABLE, DENIED, USAGE).index)


def _jobs_of(service: Service, ids: "Sequence[Any]", options: "Namespace") -> int:
    status = OK
    try:
        with connect(service) as manager:
            jobs = [manager.job(job_id) for job_id in ids] if ids else manager.jobs(options.all_users)
            for job in jobs:
                with job:
                    row = _row(manager, job)
                _print_row(row, options)
                for _, missing in row["unavailable"]:
                    failure = com_error(missing.hresult or 0, missing.method)
                    if isinstance(failure, ServiceUnavailableError):
                        return _complain(failure, "%s: " % service.value)
                if row["error"] is not None:
                    status = FAILURES
            if not jobs and not options.json:
                print("%s: no jobs" % service.value)
    except ComError as failure:
        return _complain(failure, "%s: " % service.value)
    return status


def _row(manager: Manager, job: Job) -> "dict[str, Any]":
    """One job as it is now; a part that cannot be read is None, with its reason under `unavailable`."""
    collector = Collector()
    row: dict[str, Any] = {"service": manager.service.value}
    row["job_id"] = collector.read(("job_id",), "IBackgroundCopyJob::GetId", lambda: job.id)
    row["job_name"] = collector.read(("job_name",), "IBackgroundCopyJob::GetDisplayName", lambda: job.name)
    row["job_state"] = collector.read(("job_state",), "IBackgroundCopyJob::GetState", lambda: job.state)
    parts = ("bytes_total", "bytes_transferred", "files_total", "files_transferred")
    progress = collector.read(parts, "IBackgroundCopyJob::GetProgress", lambda: job.progress)
    row.update((part, getattr(progress, part, None)) for part in parts)
    row["error"] = None
    try:
        row["error"] = job.error()
    except ComError as failure:
        collector.missing(("error",), failure.method, failure.hresult, str(failure))
    row["unavailable"] = collector.unavailable
    return row


def _print_row(row: "dict[str, Any]", options: "Namespace") -> None:
    error = row["error"]
    if options.json:
        plain = {**row, "job_id": row["job_id"] and str(row["job_id"]), "error": error and error.to_dict()}
        plain["job_state"] = None if row["job_state"] is None else str(row["job_state"])
        plain["unavailable"] = {part: missing.to_dict() for part, missing in row["unavailable"]}
        _print_json(plain)
        return
    page = _Page(options)
    color = RED if error is not None else GREEN
    state = "state not known" if row["job_state"] is None else str(row["job_state"])
    page.head("  ".join(filter(None, (state, row["job_name"]))), color)
    page.line("job", "%s %s" % (row["service"], row["job_id"] or "id not known"))
    if row["bytes_transferred"] is not None:
        page.line(
            "progress",
            "%s bytes, %d of %d files"
            % (_of(row["bytes_transferred"], row["bytes_total"]), row["files_transferred"], row["files_total"]),
        )
    if error is not None:
        _report_lines(page, error)
        _missing_lines(page, error.unavailable)
    _missing_lines(page, dict(row["unavailable"]))
    print()


def _of(transferred: int, total: "int | None") -> str:
    return "%d of %s" % (transferred, "unknown" if total is None else total)


def _report_lines(page: _Page, report: ErrorReport) -> None:
    if report.explanation is not None:
        page.line("error", _title(report.explanation))
        _explanation_lines(page, report.explanation)
    else:
        page.line("error", "the service gives no error information")
        if report.job_state is BG_JOB_STATE.TRANSIENT_ERROR:
            page.line("do", "Wait: in this state the service tries again by itself.")
        else:
            page.line("do", "Check that the server's name resolves and that it answers; then resume the job.")
    if report.remote_name is not None or report.local_name is not None:
        page.line("file", "%s" % report.remote_name)
        page.line("to", "%s" % report.local_name)
        if report.bytes_transferred is not None:
            state = "completed" if report.completed else "not completed"
            page.line("of it", "%s bytes, %s" % (_of(report.bytes_transferred, report.bytes_total), state))
    for label, text in (("says", report.description), ("says", report.context_description)):
        if text:
            page.line(label, text)


def _missing_lines(page: _Page, unavailable: "dict[str, Unavailable]") -> None:
    """What could not be read, one line for each reason."""
    reasons: dict[str, list[str]] = {}
    for part, missing in unavailable.items():
        reasons.setdefault(missing.why if missing.hresult is None else str(explain(missing.hresult)), []).append(part)
    for why, parts in reasons.items():
        page.line("not given", "%s: %s" % (", ".join(parts), why))


def _selftest(options: "Namespace") -> int:
    from ._selftest import run

    total = failed = 0
    for name, failure in run():
        total += 1
        failed += failure is not None
        if options.json:
            _print_json({"check": name, "ok": failure is None, "why": failure})
        else:
            print("%-6s %s%s" % ("FAILED" if failure else "ok", name, ": " + safe(failure) if failure else ""))
    if not options.json:
        print("%d checks, %d failed" % (total, failed))
    return FAILURES if failed else OK
