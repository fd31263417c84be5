"""[11] The commands that follow jobs and downloads, and put jobs right: watch, resume, cancel, complete."""

import sys

from .._codes import explain
from .._com import MtaCaller
from .._com.errors import AccessDeniedError, ComError, JobNotFoundError, ServiceUnavailableError
from .._transfer import Job, Manager, Service, connect
from .._transfer.download_watch import DownloadWatch
from .downloads import download_rows
from .jobs import (
    CLASS_NOT_REGISTERED,
    _losses,
    _report_lines,
    _services,
    complain_of,
    job_ids,
    transfer_head,
    where,
)
from .terminal import (
    FAILURES,
    GREEN,
    OK,
    RED,
    UNREACHABLE,
    USAGE,
    YELLOW,
    Page,
    complain,
    missing_lines,
    print_json,
    safe,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from typing import Any
    from uuid import UUID

    from .._transfer.reports import DownloadReport, ErrorReport

    Watched = tuple[Service, str, Any]  # whose, of which kind, and the Looker

_ANSWER_SECONDS = 30.0  # what one call to a service may take, with `--timeout` less
_LOOK_SECONDS = 1.0  # between two looks


class _Services:
    """The services asked for, as far as they are reached. Context manager."""

    def __init__(self, options: "Namespace") -> None:
        limit = getattr(options, "timeout", None)
        self.seconds = _ANSWER_SECONDS if limit is None else min(_ANSWER_SECONDS, max(5.0, limit))
        self.managers: list[Manager] = []
        self.failures: dict[Service, ComError] = {}
        for service in _services(options):
            try:
                self.managers.append(connect(service, self.seconds))
            except ComError as failure:
                self.failures[service] = failure
        unregistered = self.failures.get(Service.DELIVERY_OPTIMIZATION)
        self.has_downloads = options.service in ("do", "all") and not (
            unregistered and unregistered.hresult == CLASS_NOT_REGISTERED
        )

    def __enter__(self) -> "_Services":
        return self

    def __exit__(self, *exception: object) -> None:
        for manager in self.managers:
            manager.close()

    def job(self, job_id: "UUID") -> "tuple[Manager, Job]":
        """The job and whose it is; the most telling failure where nobody has it."""
        failures = list(self.failures.values())
        for manager in self.managers:
            try:
                return manager, manager.job(job_id)
            except ComError as failure:
                failures.append(failure)
        raise min(failures, key=lambda failure: not isinstance(failure, JobNotFoundError))

    def has_download(self, job_id: "UUID") -> bool:
        """Whether the newer API has a download of this id."""
        if not self.has_downloads:
            return False
        try:
            return any(row["job_id"] == job_id for row in download_rows(self.seconds))
        except ComError:
            return False


def run_watch(options: "Namespace") -> int:
    import time

    ids = job_ids(options.job)
    end = None if options.timeout is None else time.monotonic() + options.timeout
    status, lost = OK, OK
    with _Services(options) as services:
        try:
            watches, lost = _watches_of(services, ids) if ids else _watches_of_all(services)
        except ComError as failure:
            return _failed(failure)
        if watches and sys.stderr.isatty():
            worlds = ", ".join("%s %ss" % (service.value, kind) for service, kind, _ in watches)
            print("Watching: %s. Ctrl+C ends." % worlds, file=sys.stderr)
        try:
            while watches:
                for watched in list(watches):
                    service, kind, watch = watched
                    try:
                        reports = watch.look()
                    except ComError as failure:
                        lost = _failed(failure, where(service, kind, failure))
                        reports = []
                        watch.close()
                    for report in reports:
                        _print_failure(service, kind, report, options)
                        status = FAILURES
                    if watch.closed or watch.over:
                        watch.close()
                        watches.remove(watched)
                now = time.monotonic()
                if not watches or (end is not None and now >= end):
                    break
                time.sleep(_LOOK_SECONDS if end is None else min(_LOOK_SECONDS, end - now))
        except KeyboardInterrupt:
            pass  # its usual end
        finally:
            remaining = bool(watches)
            for _, _, watch in watches:
                watch.close()
    return status if status or remaining else lost


def _watches_of(services: _Services, ids: "list[UUID]") -> "tuple[list[Watched], int]":
    """Who watches these, jobs or downloads. ComError where one is nowhere."""
    jobs: dict[Manager, list[Job]] = {}
    downloads = set()
    try:
        for job_id in ids:
            try:
                manager, job = services.job(job_id)
            except ComError:
                if not services.has_download(job_id):
                    raise
                downloads.add(job_id)
            else:
                jobs.setdefault(manager, []).append(job)
        watches: list[Watched] = [(manager.service, "job", manager.watch(own)) for manager, own in jobs.items()]
    finally:
        for own in jobs.values():
            for job in own:
                job.close()  # the watches have references of their own
    if downloads:
        watches.append(_watched_downloads(services, downloads))
    return watches, OK


def _watches_of_all(services: _Services) -> "tuple[list[Watched], int]":
    """Who watches everything that is reached, and the status of what is not."""
    lost = OK
    watches: list[Watched] = [(manager.service, "job", manager.watch()) for manager in services.managers]
    failures = {service: {"job": failure} for service, failure in services.failures.items()}
    if services.has_downloads:
        try:
            watches.append(_watched_downloads(services, None))
        except ComError as failure:
            failures.setdefault(Service.DELIVERY_OPTIMIZATION, {})["download"] = failure
    for service, refusals in failures.items():
        lost = complain_of(service, refusals) or UNREACHABLE
    return watches, lost


def _watched_downloads(services: _Services, ids: "set[UUID] | None") -> "Watched":
    caller = MtaCaller(True, services.seconds)
    watch = DownloadWatch(caller, ids, timeout=None, poll=_LOOK_SECONDS, callbacks=False, take_over=False)
    return Service.DELIVERY_OPTIMIZATION, "download", watch


def _print_failure(service: Service, kind: str, report: "ErrorReport | DownloadReport", options: "Namespace") -> None:
    import time

    now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    if options.json:
        print_json({"service": service.value, "kind": kind, "time": now, **report.to_dict()})
    else:
        page = Page(options)
        parts = {part: getattr(report, part) for part in ("job_id", "job_name", "job_state")}
        transfer_head(page, service.value, kind, parts, RED)
        page.line("at", now)
        _report_lines(page, report)
        missing_lines(page, _losses(kind, report.unavailable))
        print()
    sys.stdout.flush()  # whoever reads a pipe wants it now


def run_change(options: "Namespace") -> int:
    """resume, cancel, complete: the command is the name of the method."""
    ids = job_ids(options.ids)
    if not options.yes and not sys.stdin.isatty():
        raise _nobody_to_ask(options.command)
    with _Services(options) as services:
        return max([_change_one(services, job_id, options) for job_id in ids])


def _change_one(services: _Services, job_id: "UUID", options: "Namespace") -> int:
    try:
        manager, job = services.job(job_id)
        with job:
            try:
                name = job.name
            except ComError:
                name = None
            if not options.yes and not _agreed(options.command, manager, job, name):
                return OK
            hresult = getattr(job, options.command)()
    except ComError as failure:
        if isinstance(failure, JobNotFoundError) and services.has_download(job_id):
            why = "%s is a download: only the program that made it can %s it" % (job_id, options.command)
            print("deliveryopt-error: %s" % why, file=sys.stderr)
            return USAGE
        return _failed(failure)
    told = explain(hresult)
    if options.json:
        row: dict[str, Any] = {"command": options.command, "service": manager.service.value, "job_id": str(job_id)}
        print_json({**row, "job_name": name, "hresult": str(hresult), "name": told.name, "meaning": told.meaning})
        return OK
    page = Page(options)
    done = {"resume": "resumed", "cancel": "cancelled", "complete": "completed"}[options.command]
    page.head("  ".join(filter(None, (done, name))), YELLOW if hresult else GREEN)
    page.line("job", "%s %s" % (manager.service.value, job_id))
    if hresult:  # a success worth telling
        page.line("told", str(told))
    return OK


def _agreed(command: str, manager: Manager, job: Job, name: "str | None") -> bool:
    try:
        state = str(job.state)
    except ComError:
        state = "state not known"
    parts = (command.capitalize(), "%s:" % manager.service.value, name, "(%s)?" % state, "[y/N]")
    print(safe(" ".join(part for part in parts if part)), end=" ", file=sys.stderr, flush=True)
    answer = sys.stdin.readline()
    if not answer:  # Windows takes NUL for a terminal
        raise _nobody_to_ask(command)
    return answer.strip().lower() in ("y", "yes")


def _nobody_to_ask(command: str) -> ValueError:
    return ValueError("%s changes jobs: --yes is needed where nobody can be asked" % command)


def _failed(failure: ComError, prefix: str = "") -> int:
    """One line, and the exit status: 1 where the service was reached and refused."""
    status = complain(failure, prefix)
    known = (AccessDeniedError, JobNotFoundError, ServiceUnavailableError)
    return status if isinstance(failure, known) else FAILURES
