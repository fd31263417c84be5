"""[10] The transfers of this machine, in both worlds of Delivery Optimization and in BITS: the command jobs."""

from __future__ import annotations

from .._codes.enums import BG_JOB_STATE
from .._codes.errors import ComError, ServiceUnavailableError, com_error
from .._transfer import Manager, Service
from .._transfer.jobs import Job
from .._transfer.reports import DownloadReport, ErrorReport, PartReader
from .services import INTERFACES, counted
from .terminal import FAILURES, GREEN, OK, RED, TerminalWriter, explanation_lines, missing_lines, print_json, title

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from typing import Any, Generator

    from .._transfer.reports import Unavailable

    Rows = Generator[dict[str, Any], None, None]


def show(rows: Rows, service: Service, kind: str, options: Namespace) -> int:
    """Prints the rows as they come; whether one has failed. ComError where the service has gone meanwhile."""
    status = OK
    count = 0
    try:
        for row in rows:
            print_job_row(row, options)
            for _, missing in row["unavailable"]:
                failure = com_error(missing.hresult or 0, missing.method)
                if isinstance(failure, ServiceUnavailableError):
                    raise failure
            if row["error"] is not None:
                status = FAILURES
            count += 1
    finally:
        rows.close()  # a failure that is kept would keep what it has open
    if not options.json and not getattr(options, "ids", None):
        print(f"{service.value}: {counted(count, kind)} ({INTERFACES[kind]})")
    return status


def job_row(manager: Manager, job: Job) -> dict[str, Any]:
    """One job as it is now; a part that cannot be read is None, with its reason under `unavailable`."""
    reader = PartReader()
    row: dict[str, Any] = {"service": manager.service.value, "kind": "job"}
    row["job_id"] = reader.read(("job_id",), "IBackgroundCopyJob::GetId", lambda: job.id)
    row["job_name"] = reader.read(("job_name",), "IBackgroundCopyJob::GetDisplayName", lambda: job.name)
    row["job_state"] = reader.read(("job_state",), "IBackgroundCopyJob::GetState", lambda: job.state)
    parts = ("bytes_total", "bytes_transferred", "files_total", "files_transferred")
    progress = reader.read(parts, "IBackgroundCopyJob::GetProgress", lambda: job.progress)
    row.update((part, getattr(progress, part, None)) for part in parts)
    row["error"] = None
    try:
        row["error"] = job.error()
    except ComError as failure:
        reader.missing(("error",), failure.method, failure.hresult, str(failure))
    row["unavailable"] = reader.unavailable
    return row


def print_job_row(row: dict[str, Any], options: Namespace) -> None:
    error = row["error"]
    html = getattr(options, "html", None) is not None
    if options.json or html:
        plain = {**row, "job_id": row["job_id"] and str(row["job_id"]), "error": error and error.to_dict()}
        plain["job_state"] = None if row["job_state"] is None else str(row["job_state"])
        plain["unavailable"] = {part: missing.to_dict() for part, missing in row["unavailable"]}
        if html:
            options.rows.append(plain)
        if options.json:
            print_json(plain)
            return
    page = TerminalWriter(options)
    transfer_head(page, row["service"], row["kind"], row, RED if error is not None else GREEN)
    if row["bytes_transferred"] is not None:
        progress = f"{_of(row['bytes_transferred'], row['bytes_total'])} bytes"
        if row["files_total"] is not None:
            progress += f", {row['files_transferred']:d} of {row['files_total']:d} files"
        page.field("progress", progress)
    if error is not None:
        report_lines(page, error)
        if row["kind"] == "job":
            missing_lines(page, error.unavailable)
    else:
        _file_lines(page, row.get("remote_name"), row.get("local_name"))
    missing_lines(page, losses(row["kind"], dict(row["unavailable"])))
    print()


def losses(kind: str, unavailable: dict[str, Unavailable]) -> dict[str, Unavailable]:
    """What is worth telling of what was not given: that a download, or this Windows, has no such property is not."""
    none = (0, 0x80070490, 0x80D02011) if kind == "download" else ()  # E_NOT_SET, DO_E_UNKNOWN_PROPERTY_ID
    return {part: missing for part, missing in unavailable.items() if missing.hresult not in none}


def transfer_head(page: TerminalWriter, service: str, kind: str, parts: dict[str, Any], color: int) -> None:
    """State and name, then whose it is and its id."""
    state = "state not known" if parts["job_state"] is None else str(parts["job_state"])
    page.heading("  ".join(filter(None, (state, parts["job_name"]))), color)
    page.field(kind, f"{service} {parts['job_id'] or 'id not known'}")


def _of(transferred: int, total: int | None) -> str:
    return f"{transferred:d} of {'unknown' if total is None else total}"


def _file_lines(page: TerminalWriter, remote: str | None, local: str | None) -> None:
    for label, text in (("file", remote), ("to", local)):
        if text is not None:
            page.field(label, text)


def report_lines(page: TerminalWriter, report: ErrorReport | DownloadReport) -> None:
    if report.explanation is not None:
        page.field("error", title(report.explanation))
        explanation_lines(page, report.explanation)
    else:
        page.field("error", "the service gives no error information")
        if report.job_state is BG_JOB_STATE.TRANSIENT_ERROR:
            page.field("do", "Wait: in this state the service tries again by itself.")
        else:
            page.field("do", "Check that the server's name resolves and that it answers; then resume the job.")
    _file_lines(page, report.remote_name, report.local_name)
    if isinstance(report, DownloadReport):
        if report.http_status is not None:
            page.field("server", f"HTTP {report.http_status:d} from {report.server_address or 'an unknown address'}")
        return
    if report.bytes_transferred is not None:
        state = "completed" if report.completed else "not completed"
        page.field("of it", f"{_of(report.bytes_transferred, report.bytes_total)} bytes, {state}")
    for label, text in (("says", report.description), ("says", report.context_description)):
        if text:
            page.field(label, text)
