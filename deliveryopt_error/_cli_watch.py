"""[8] The commands that follow jobs and put them right: watch, resume, cancel, complete."""

import sys

from ._cli_jobs import _report_lines, _services
from ._errors import AccessDeniedError, ComError, JobNotFoundError, ServiceUnavailableError
from ._explain import explain
from ._objects import Job, Manager, Service, connect
from ._page import FAILURES, GREEN, OK, RED, YELLOW, Page, complain, missing_lines, print_json, safe
from ._reports import ErrorReport

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from typing import Any, Iterable
    from uuid import UUID

_ANSWER_SECONDS = 30.0  # what one call to a service may take
_LOOK_SECONDS = 1.0  # between two looks


def _job_ids(texts: "Iterable[str]") -> "list[UUID]":
    from uuid import UUID

    ids = []
    for text in texts:
        try:
            ids.append(UUID(text))
        except ValueError:
            raise ValueError("expected a job id (a GUID), got %.60r" % text) from None
    return ids


class _Services:
    """The services asked for, as far as they are reached. Context manager."""

    def __init__(self, options: "Namespace") -> None:
        self.managers: list[Manager] = []
        self.failures: list[ComError] = []
        for service in _services(options):
            try:
                self.managers.append(connect(service, _ANSWER_SECONDS))
            except ComError as failure:
                self.failures.append(failure)

    def __enter__(self) -> "_Services":
        return self

    def __exit__(self, *exception: object) -> None:
        for manager in self.managers:
            manager.close()

    def job(self, job_id: "UUID") -> "tuple[Manager, Job]":
        """The job and whose it is; the most telling failure where nobody has it."""
        failures = list(self.failures)
        for manager in self.managers:
            try:
                return manager, manager.job(job_id)
            except ComError as failure:
                failures.append(failure)
        raise min(failures, key=lambda failure: not isinstance(failure, JobNotFoundError))


def run_watch(options: "Namespace") -> int:
    import time

    ids = _job_ids(options.job)
    end = None if options.timeout is None else time.monotonic() + options.timeout
    status, lost = OK, OK
    with _Services(options) as services:
        watched: dict[Manager, list[Job] | None] = {}
        if ids:
            for job_id in ids:
                try:
                    manager, job = services.job(job_id)
                except ComError as failure:
                    return _failed(failure)
                watched[manager] = [*(watched.get(manager) or ()), job]
        else:
            watched = dict.fromkeys(services.managers)
            for unreached in services.failures:
                lost = _failed(unreached)
        watches = [(manager.service, manager.watch(jobs)) for manager, jobs in watched.items()]
        for jobs in watched.values():
            for job in jobs or ():
                job.close()  # the watches have references of their own
        try:
            while watches:
                for service, watch in list(watches):
                    try:
                        reports = watch.look()
                    except ComError as failure:
                        lost = _failed(failure, "%s: " % service.value)
                        reports = []
                        watch.close()
                    for report in reports:
                        _print_failure(service, report, options)
                        status = FAILURES
                    if watch.closed or watch.over:
                        watches.remove((service, watch))
                now = time.monotonic()
                if not watches or (end is not None and now >= end):
                    break
                time.sleep(_LOOK_SECONDS if end is None else min(_LOOK_SECONDS, end - now))
        except KeyboardInterrupt:
            pass  # its usual end
        remaining = bool(watches)
        for _, watch in watches:
            watch.close()
    return status if status or remaining else lost


def _print_failure(service: Service, report: ErrorReport, options: "Namespace") -> None:
    import time

    now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    if options.json:
        print_json({"service": service.value, "time": now, **report.to_dict()})
    else:
        page = Page(options)
        state = "state not known" if report.job_state is None else str(report.job_state)
        page.head("  ".join(filter(None, (state, report.job_name))), RED)
        page.line("job", "%s %s" % (service.value, report.job_id or "id not known"))
        page.line("at", now)
        _report_lines(page, report)
        missing_lines(page, report.unavailable)
        print()
    sys.stdout.flush()  # whoever reads a pipe wants it now


def run_change(options: "Namespace") -> int:
    """resume, cancel, complete: the command is the name of the method."""
    ids = _job_ids(options.ids)
    if not options.yes and not (sys.stdin is not None and sys.stdin.isatty()):
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
