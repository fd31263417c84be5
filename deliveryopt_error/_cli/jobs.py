"""[10] The transfers of this machine, in both worlds of Delivery Optimization and in BITS: the command jobs."""

from .._codes.enums import BG_JOB_STATE
from .._com.errors import ComError, JobNotFoundError, ServiceUnavailableError, com_error
from .._transfer import Job, Manager, Service, connect
from .._transfer.reports import Collector, DownloadReport, ErrorReport
from .terminal import (
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

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from typing import Any, Generator, Iterable, Iterator
    from uuid import UUID

    from .._transfer.reports import Unavailable

    Rows = Generator[dict[str, Any], None, None]

# What a transfer is, and who tells of it; BITS has the first kind only.
INTERFACES = {"job": "IBackgroundCopyManager", "download": "IDOManager"}
CLASS_NOT_REGISTERED = 0x80040154
ABSENT = (CLASS_NOT_REGISTERED, 0x80004002, 0x80004001)  # E_NOINTERFACE, E_NOTIMPL: this Windows does not have it


def _services(options: "Namespace") -> "Iterator[Service]":
    for service in Service:
        if options.service in (service.value, "all"):
            yield service


def kinds_of(service: Service) -> "list[str]":
    """The kinds of transfer that a service has."""
    return [*INTERFACES] if service is Service.DELIVERY_OPTIMIZATION else ["job"]


def where(service: Service, kind: str, failure: ComError) -> str:
    """What comes before the line about a failure: the service, and the interface where the call does not name it."""
    interface = ", " + INTERFACES[kind] if failure.method == "CoCreateInstance" else ""
    return "%s%s: " % (service.value, interface)


def counted(number: int, kind: str) -> str:
    """So many of a kind, in words."""
    return "%d %s%s" % (number, kind, "s" * (number != 1)) if number else "no %ss" % kind


def complain_of(service: Service, failures: "dict[str, ComError]") -> int:
    """Tells why kinds of a service cannot be read, in one line where it is the same for all; the worst exit status,
    OK where they are no more than absent."""
    worst = OK
    same = len(failures) == len(kinds_of(service)) and len(set(map(str, failures.values()))) == 1
    for kind, failure in list(failures.items())[: 1 if same else None]:
        whole = same or failure.hresult == CLASS_NOT_REGISTERED
        status = complain(failure, service.value + ": " if whole else where(service, kind, failure))
        worst = max(worst, OK if failure.hresult in ABSENT else status)
    return worst


class Shares:
    """Seconds for several to be asked in turn: who hangs leaves the others their equal shares."""

    def __init__(self, seconds: float, number: int) -> None:
        import time

        self._clock = time.monotonic
        self._end = self._clock() + seconds
        self._number = number

    def next(self) -> float:
        """The seconds of the next one."""
        left = max(0.0, self._end - self._clock()) / max(1, self._number)
        self._number -= 1
        return left


def job_ids(texts: "Iterable[str]") -> "list[UUID]":
    """Ids as the user gives them. ValueError where one is none."""
    from uuid import UUID

    ids = []
    for text in texts:
        try:
            ids.append(UUID(text))
        except ValueError:
            raise ValueError("expected a job id (a GUID), got %.60r" % text) from None
    return ids


def run_jobs(options: "Namespace") -> int:
    """`jobs`; an id that nobody has makes it wrong usage, a service that is not reached counts where none is."""
    wanted: dict[UUID, ComError | None] = dict.fromkeys(job_ids(options.ids))
    services = list(_services(options))
    options.rows = []  # for the page of --html
    shares = Shares(options.timeout, sum(len(kinds_of(service)) for service in services))
    statuses = [_jobs_of(service, shares, wanted, options) for service in services]
    nowhere = [failure for failure in wanted.values() if failure is not None]
    for failure in nowhere:
        complain(failure)
    reached = [status for status in statuses if status in (OK, FAILURES)]
    if options.html is not None and reached:
        _write_jobs_page(options)
    return USAGE if nowhere else max(reached) if reached else max(statuses)


def _write_jobs_page(options: "Namespace") -> None:
    from .html import jobs_page

    write_page(options.html, jobs_page(options.rows))


def _jobs_of(service: Service, shares: Shares, wanted: "dict[UUID, ComError | None]", options: "Namespace") -> int:
    """Prints what a service has; its worst status. A world that is absent does not count where the other answers."""
    statuses: list[int] = []
    failures: dict[str, ComError] = {}
    for kind in kinds_of(service):
        seconds = shares.next()
        try:
            statuses.append(_world(service, kind, seconds, wanted, options))
        except ComError as failure:
            failures[kind] = failure
            if failure.hresult == CLASS_NOT_REGISTERED:
                break
    lost = complain_of(service, failures)
    return max([*statuses, lost]) if statuses else lost or UNREACHABLE


def _world(
    service: Service, kind: str, seconds: float, wanted: "dict[UUID, ComError | None]", options: "Namespace"
) -> int:
    if options.ids and not wanted:
        return OK  # all of them were found
    if kind == "job":
        rows = _job_rows(service, seconds, wanted, options.all_users)
    else:
        rows = _download_rows(seconds)
        if wanted:
            rows = _only(rows, wanted)
    return show(rows, service, kind, options)


def show(rows: "Rows", service: Service, kind: str, options: "Namespace") -> int:
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
        print("%s: %s (%s)" % (service.value, counted(count, kind), INTERFACES[kind]))
    return status


def _job_rows(service: Service, seconds: float, wanted: "dict[UUID, ComError | None]", all_users: bool) -> "Rows":
    import time

    deadline = time.monotonic() + seconds
    with connect(service, seconds) as manager:
        manager._caller.deadline = deadline  # for all the calls together
        if not wanted:
            for job in manager.jobs(all_users):
                with job:
                    yield job_row(manager, job)
        for job_id in list(wanted):
            try:
                job = manager.job(job_id)
            except JobNotFoundError as failure:
                wanted[job_id] = wanted[job_id] or failure
                continue
            del wanted[job_id]
            with job:
                yield job_row(manager, job)


def _download_rows(seconds: float) -> "Rows":
    try:
        return _all_download_rows(seconds)
    except OSError as failure:  # an edition without them
        raise com_error(0x80004001, "IDOManager", str(failure)) from None


def _all_download_rows(seconds: float) -> "Rows":
    from .downloads import download_rows

    return download_rows(seconds)


def _only(rows: "Rows", wanted: "dict[UUID, ComError | None]") -> "Rows":
    for row in rows:
        if row["job_id"] in wanted:
            del wanted[row["job_id"]]
            yield row
    for job_id, failure in wanted.items():
        wanted[job_id] = failure or com_error(0x80D02003, "IDOManager::EnumDownloads")  # DO_E_JOB_NOT_FOUND


def job_row(manager: Manager, job: Job) -> "dict[str, Any]":
    """One job as it is now; a part that cannot be read is None, with its reason under `unavailable`."""
    collector = Collector()
    row: dict[str, Any] = {"service": manager.service.value, "kind": "job"}
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
    transfer_head(page, row["service"], row["kind"], row, RED if error is not None else GREEN)
    if row["bytes_transferred"] is not None:
        progress = "%s bytes" % _of(row["bytes_transferred"], row["bytes_total"])
        if row["files_total"] is not None:
            progress += ", %d of %d files" % (row["files_transferred"], row["files_total"])
        page.line("progress", progress)
    if error is not None:
        _report_lines(page, error)
        if row["kind"] == "job":
            missing_lines(page, error.unavailable)
    else:
        _file_lines(page, row.get("remote_name"), row.get("local_name"))
    missing_lines(page, _losses(row["kind"], dict(row["unavailable"])))
    print()


def _losses(kind: str, unavailable: "dict[str, Unavailable]") -> "dict[str, Unavailable]":
    """What is worth telling of what was not given: that a download, or this Windows, has no such property is not."""
    none = (0, 0x80070490, 0x80D02011) if kind == "download" else ()  # E_NOT_SET, DO_E_UNKNOWN_PROPERTY_ID
    return {part: missing for part, missing in unavailable.items() if missing.hresult not in none}


def transfer_head(page: Page, service: str, kind: str, parts: "dict[str, Any]", color: int) -> None:
    """State and name, then whose it is and its id."""
    state = "state not known" if parts["job_state"] is None else str(parts["job_state"])
    page.head("  ".join(filter(None, (state, parts["job_name"]))), color)
    page.line(kind, "%s %s" % (service, parts["job_id"] or "id not known"))


def _of(transferred: int, total: "int | None") -> str:
    return "%d of %s" % (transferred, "unknown" if total is None else total)


def _file_lines(page: Page, remote: "str | None", local: "str | None") -> None:
    for label, text in (("file", remote), ("to", local)):
        if text is not None:
            page.line(label, text)


def _report_lines(page: Page, report: "ErrorReport | DownloadReport") -> None:
    if report.explanation is not None:
        page.line("error", title(report.explanation))
        explanation_lines(page, report.explanation)
    else:
        page.line("error", "the service gives no error information")
        if report.job_state is BG_JOB_STATE.TRANSIENT_ERROR:
            page.line("do", "Wait: in this state the service tries again by itself.")
        else:
            page.line("do", "Check that the server's name resolves and that it answers; then resume the job.")
    _file_lines(page, report.remote_name, report.local_name)
    if isinstance(report, DownloadReport):
        if report.http_status is not None:
            page.line("server", "HTTP %d from %s" % (report.http_status, report.server_address or "an unknown address"))
        return
    if report.bytes_transferred is not None:
        state = "completed" if report.completed else "not completed"
        page.line("of it", "%s bytes, %s" % (_of(report.bytes_transferred, report.bytes_total), state))
    for label, text in (("says", report.description), ("says", report.context_description)):
        if text:
            page.line(label, text)
