"""The command jobs: the transfers of this machine, in both APIs of Delivery Optimization and in BITS."""

from __future__ import annotations

from .._codes.errors import AccessDeniedError, ComError, JobNotFoundError, com_error
from .._transfer import Service, connect
from .options import add_common_options, add_service_option, add_timeout_option, set_examples
from .rows import job_row, show
from .services import (
    ALL_ACCOUNTS,
    CLASS_NOT_REGISTERED,
    THIS_ACCOUNT,
    TimeBudget,
    job_ids,
    most_telling,
    print_failures,
    services_asked,
    transfers_of,
)
from .terminal import FAILURES, OK, UNREACHABLE, print_failure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from typing import Any
    from uuid import UUID

    from .files import OutputFile
    from .rows import Rows, Sink


def add_jobs_options(command: ArgumentParser) -> None:
    add_common_options(command)
    add_service_option(command)
    add_timeout_option(command)
    command.add_argument("ids", nargs="*", metavar="JOB-ID", help="only these jobs or downloads")
    command.add_argument("--all-users", action="store_true", help="the jobs of all accounts; needs an administrator")
    command.add_argument("--html", metavar="FILE", help="also writes them as one page")
    command.add_argument("--force", action="store_true", help="--html may replace a file that is not a page of ours")
    set_examples(command, "", "--service do --json")


def run_jobs(options: Namespace) -> int:
    """Exit status: 4 where access to an id is denied, 2 where one is unknown, else that of the services.

    A service that is not reached counts only where none is reached.
    """
    wanted: dict[UUID, ComError | None] = dict.fromkeys(job_ids(options.ids))
    page = None if options.html is None else _page_file(options)
    services = list(services_asked(options))
    page_rows: list[dict[str, Any]] | None = None if options.html is None else []
    budget = TimeBudget(options.timeout, sum(len(transfers_of(service)) for service in services))
    sink = None if page_rows is None else page_rows.append
    statuses = [_jobs_of(service, budget, wanted, options, sink) for service in services]
    not_found = [failure for failure in wanted.values() if failure is not None]
    refusals = [print_failure(failure) for failure in not_found]
    reached = [status for status in statuses if status in (OK, FAILURES)]
    if page is not None and page_rows is not None and reached:
        _write_jobs_page(page, page_rows, options)
    return max(refusals) if refusals else max(reached) if reached else max(statuses)


def _page_file(options: Namespace) -> OutputFile:
    from .files import OutputFile

    return OutputFile(options.html, force=options.force)


def _write_jobs_page(page: OutputFile, rows: list[dict[str, Any]], options: Namespace) -> None:
    from .html import jobs_page

    whose = "" if options.ids else f" of {THIS_ACCOUNT}" + f", in BITS of {ALL_ACCOUNTS}" * options.all_users
    page.write(jobs_page(rows, whose).encode())


def _jobs_of(
    service: Service,
    budget: TimeBudget,
    wanted: dict[UUID, ComError | None],
    options: Namespace,
    sink: Sink | None,
) -> int:
    """Prints the transfers of a service; its worst status. An API that is absent counts only where none answers."""
    statuses: list[int] = []
    failures: dict[str, ComError] = {}
    for kind in transfers_of(service):
        seconds = budget.share()
        try:
            statuses.append(_transfers_of_api(service, kind, seconds, wanted, options, sink))
        except ComError as failure:
            failures[kind] = failure
            if failure.hresult == CLASS_NOT_REGISTERED:
                break
    lost = print_failures(service, failures)
    return max([*statuses, lost]) if statuses else lost or UNREACHABLE


def _transfers_of_api(
    service: Service,
    kind: str,
    seconds: float,
    wanted: dict[UUID, ComError | None],
    options: Namespace,
    sink: Sink | None,
) -> int:
    if options.ids and not wanted:
        return OK  # all of them were found
    if kind == "job":
        rows = _job_rows(service, seconds, wanted, options.all_users)
    else:
        rows = _download_rows(seconds)
        if wanted:
            rows = _only(rows, wanted)
    return show(rows, service, kind, options, sink)


def _job_rows(service: Service, seconds: float, wanted: dict[UUID, ComError | None], all_users: bool) -> Rows:
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
            except (JobNotFoundError, AccessDeniedError) as failure:
                wanted[job_id] = most_telling(filter(None, (wanted[job_id], failure)))
                continue
            del wanted[job_id]
            with job:
                yield job_row(manager, job)


def _download_rows(seconds: float) -> Rows:
    try:
        return _all_download_rows(seconds)
    except ImportError as failure:  # an edition without them
        raise com_error(0x80004001, "IDOManager", str(failure)) from None


def _all_download_rows(seconds: float) -> Rows:
    from .downloads import download_rows

    return download_rows(seconds)


def _only(rows: Rows, wanted: dict[UUID, ComError | None]) -> Rows:
    for row in rows:
        if row["job_id"] in wanted:
            del wanted[row["job_id"]]
            yield row
    for job_id, failure in wanted.items():
        wanted[job_id] = failure or com_error(0x80D02003, "IDOManager::EnumDownloads")  # DO_E_JOB_NOT_FOUND
