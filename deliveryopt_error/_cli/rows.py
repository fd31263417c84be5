"""Rows: one job or download of this machine as a dictionary, printed for a person or as JSON."""

from __future__ import annotations

from .._codes.enums import BG_JOB_STATE
from .._codes.errors import ComError, ServiceUnavailableError, com_error
from .._transfer import Manager, Service
from .._transfer.jobs import Job
from .._transfer.reports import DownloadReport, ErrorReport, PartReader
from .services import ALL_ACCOUNTS, INTERFACES, accounts_listed, counted
from .terminal import FAILURES, GREEN, OK, RED, TerminalWriter, explanation_lines, missing_lines, print_json, title

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from typing import Any, Callable, Generator

    from .._transfer.reports import Unavailable

    Rows = Generator[dict[str, Any], None, None]
    Sink = Callable[[dict[str, Any]], object]


def show(rows: Rows, service: Service, kind: str, options: Namespace, sink: Sink | None = None) -> int:
    """Prints the rows as they come, and whose they are; returns the exit status. `sink` gets each of them, JSON-ready.

    ComError where the service has gone meanwhile.
    """
    status = OK
    count = 0
    given = getattr(options, "ids", None)
    accounts = accounts_listed(service, kind, getattr(options, "all_users", False))
    try:
        for row in rows:
            if row["error"] is not None:  # also where the reader of standard output has gone
                options.status = FAILURES
            print_job_row({**row, "accounts": None if given else accounts}, options, sink)
            for _, missing in row["unavailable"]:
                failure = com_error(missing.hresult or 0, missing.method)
                if isinstance(failure, ServiceUnavailableError):
                    raise failure
            if row["error"] is not None:
                status = FAILURES
            count += 1
    finally:
        rows.close()  # a failure that is kept would keep what it has open
    if not options.json and not given:
        hidden = ": no all-clear for others" if not count and accounts != ALL_ACCOUNTS else ""
        print(f"{service.value}: {counted(count, kind, accounts)} ({INTERFACES[kind]}){hidden}")
    return status


def job_row(manager: Manager, job: Job) -> dict[str, Any]:
    """One job as it is now; a part that cannot be read is None, with its reason under `unavailable`."""
    reader = PartReader()
    fields = job._fields(reader)
    error_reader = PartReader()
    error_reader.notes.extend(reader.notes)
    row: dict[str, Any] = {"service": manager.service.value, "kind": "job", **fields}
    parts = ("bytes_total", "bytes_transferred", "files_total", "files_transferred")
    progress = reader.read(parts, "IBackgroundCopyJob::GetProgress", lambda: job.progress)
    row.update((part, getattr(progress, part, None)) for part in parts)
    row["error"] = None
    try:
        row["error"] = job._error_of(error_reader, fields)
    except ComError as failure:
        reader.missing(("error",), failure.method, failure.hresult, str(failure))
    row["unavailable"] = reader.unavailable
    return row


def print_job_row(row: dict[str, Any], options: Namespace, sink: Sink | None = None) -> None:
    """Prints one row, and gives it JSON-ready to `sink`."""
    error = row["error"]
    if options.json or sink is not None:
        plain = {**row, "job_id": row["job_id"] and str(row["job_id"]), "error": error and error.to_dict()}
        plain["job_state"] = None if row["job_state"] is None else str(row["job_state"])
        plain["unavailable"] = {part: missing.to_dict() for part, missing in row["unavailable"]}
        if sink is not None:
            sink(plain)
        if options.json:
            print_json(plain)
            return
    writer = TerminalWriter(options)
    transfer_heading(writer, row["service"], row["kind"], row, RED if error is not None else GREEN)
    for part in ("bytes", "files"):
        transferred, total = row[f"{part}_transferred"], row[f"{part}_total"]
        if transferred is not None:
            writer.field(f"{part}_transferred", _amount(transferred, total))
    if error is not None:
        report_lines(writer, error)
        if row["kind"] == "job":
            missing_lines(writer, error.unavailable)
    else:
        _file_lines(writer, row.get("remote_name"), row.get("local_name"))
    missing_lines(writer, losses(row["kind"], dict(row["unavailable"])))
    print()


def losses(kind: str, unavailable: dict[str, Unavailable]) -> dict[str, Unavailable]:
    """The parts whose absence is worth a line: not those that a download, or this Windows, does not have."""
    none = (0, 0x80070490, 0x80D02011) if kind == "download" else ()  # E_NOT_SET, DO_E_UNKNOWN_PROPERTY_ID
    return {part: missing for part, missing in unavailable.items() if missing.hresult not in none}


def transfer_heading(writer: TerminalWriter, service: str, kind: str, parts: dict[str, Any], color: int) -> None:
    """Prints state and name, then id, service and kind; the latter two in the heading where the state is not known."""
    whose = f"{service} {kind}"
    state = whose if parts["job_state"] is None else str(parts["job_state"])
    writer.heading("  ".join(filter(None, (state, parts["job_name"]))), color)
    if parts["job_id"] is not None:
        writer.field("job_id", f"{parts['job_id']} ({whose})")
    elif parts["job_state"] is not None:
        writer.field("service", whose)


def _amount(transferred: int, total: int | None) -> str:
    return f"{transferred:d}" if total is None else f"{transferred:d} of {total:d}"


def _file_lines(writer: TerminalWriter, remote: str | None, local: str | None) -> None:
    for label, text in (("remote_name", remote), ("local_name", local)):
        if text is not None:
            writer.field(label, text)


def report_lines(writer: TerminalWriter, report: ErrorReport | DownloadReport) -> None:
    """Prints the failure of a job or download, with the file that it belongs to."""
    if report.explanation is not None:
        writer.field("hresult", title(report.explanation))
        explanation_lines(writer, report.explanation)
    else:
        writer.field("hresult", "none: the service gives no error information")
        if report.job_state is BG_JOB_STATE.TRANSIENT_ERROR:
            writer.field("advice", "Wait: in this state the service tries again by itself.")
        else:
            writer.field("advice", "Check that the server's name resolves and that it answers; then resume the job.")
    _file_lines(writer, report.remote_name, report.local_name)
    if isinstance(report, DownloadReport):
        if report.http_status is not None:
            source = f" from {report.server_address}" if report.server_address else ""
            writer.field("http_status", f"{report.http_status:d}{source}")
        return
    if report.bytes_transferred is not None:
        amount = _amount(report.bytes_transferred, report.bytes_total)
        writer.field("completed", f"{'yes' if report.completed else 'no'}, {amount} bytes of this file")
    for label in ("description", "context_description"):
        if getattr(report, label):
            writer.field(label, getattr(report, label))
