"""[8] The commands about jobs: jobs."""

from ._enums import BG_JOB_STATE
from ._errors import ComError, ServiceUnavailableError, com_error
from ._objects import Job, Manager, Service, connect
from ._page import (
    DENIED,
    FAILURES,
    GREEN,
    OK,
    RED,
    UNREACHABLE,
    USAGE,
    Page,
    complain,
    explanation_lines,
    missing_lines,
    print_json,
    title,
    write_page,
)
from ._reports import Collector, ErrorReport

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from typing import Any, Iterator, Sequence


def _services(options: "Namespace") -> "Iterator[Service]":
    for service in Service:
        if options.service in (service.value, "all"):
            yield service


def run_jobs(options: "Namespace") -> int:
    from uuid import UUID

    ids = []
    for text in options.ids:
        try:
            ids.append(UUID(text))
        except ValueError:
            raise ValueError("expected a job id (a GUID), got %.60r" % text) from None
    options.rows = []
    statuses = [_jobs_of(service, ids, options) for service in _services(options)]
    if options.html is not None:
        _write_jobs_page(options)
    reached = [status for status in statuses if status in (OK, FAILURES)]
    return max(reached) if reached else max(statuses, key=(UNREACHABLE, DENIED, USAGE).index)


def _write_jobs_page(options: "Namespace") -> None:
    from ._report_page import jobs_page

    write_page(options.html, jobs_page(options.rows))


def _jobs_of(service: Service, ids: "Sequence[Any]", options: "Namespace") -> int:
    import time

    status = OK
    deadline = time.monotonic() + options.timeout
    try:
        with connect(service, options.timeout) as manager:
            manager._caller.deadline = deadline  # for all the calls together
            jobs = [manager.job(job_id) for job_id in ids] if ids else manager.jobs(options.all_users)
            for job in jobs:
                with job:
                    row = job_row(manager, job)
                print_job_row(row, options)
                for _, missing in row["unavailable"]:
                    failure = com_error(missing.hresult or 0, missing.method)
                    if isinstance(failure, ServiceUnavailableError):
                        return complain(failure, "%s: " % service.value)
                if row["error"] is not None:
                    status = FAILURES
            if not jobs and not options.json:
                print("%s: no jobs" % service.value)
    except ComError as failure:
        return complain(failure, "%s: " % service.value)
    return status


def job_row(manager: Manager, job: Job) -> "dict[str, Any]":
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


def print_job_row(row: "dict[str, Any]", options: "Namespace") -> None:
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
    page = Page(options)
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
        missing_lines(page, error.unavailable)
    missing_lines(page, dict(row["unavailable"]))
    print()


def _of(transferred: int, total: "int | None") -> str:
    return "%d of %s" % (transferred, "unknown" if total is None else total)


def _report_lines(page: Page, report: ErrorReport) -> None:
    if report.explanation is not None:
        page.line("error", title(report.explanation))
        explanation_lines(page, report.explanation)
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
