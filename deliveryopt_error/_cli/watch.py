"""The command watch: prints failures of jobs and downloads as they happen."""

from __future__ import annotations

import sys

from .._codes.errors import RPC_E_TIMEOUT, AccessDeniedError, ComError, ServiceUnavailableError
from .._com.apartment import MtaCaller
from .._transfer import Manager, Service
from .._transfer.download_watch import DownloadWatch
from .._transfer.jobs import Job
from .._transfer.polling import RECONNECT_SECONDS
from .downloads import has_download
from .options import EXAMPLE_ID, add_common_options, add_service_option, seconds_type, set_examples
from .rows import losses, report_lines, transfer_heading
from .services import THIS_ACCOUNT, ReachedServices, job_ids, print_failures, print_refusal, where
from .terminal import (
    FAILURES,
    OK,
    RED,
    UNREACHABLE,
    TerminalWriter,
    missing_lines,
    print_error,
    print_json,
    safe,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from typing import Any
    from uuid import UUID

    from .._transfer.reports import DownloadReport, ErrorReport

    Watched = tuple[Service, str, Any]  # the service, the kind of its transfers, their Poller

_POLL_SECONDS = 1.0  # between two polls


def add_watch_options(command: ArgumentParser) -> None:
    add_common_options(command)
    add_service_option(command)
    command.add_argument("--job", nargs="+", default=[], metavar="JOB-ID", help="only these jobs or downloads")
    command.add_argument(
        "--timeout", type=seconds_type, metavar="S", help="ends after S seconds; without it, Ctrl+C ends"
    )
    set_examples(command, "--timeout 600 --json", f"--job {EXAMPLE_ID}")


def run_watch(options: Namespace) -> int:
    """Exit status: 1 where something failed; that of a service where nothing could be watched to the end."""
    import time

    ids = job_ids(options.job)
    end = None if options.timeout is None else time.monotonic() + options.timeout
    status, lost = OK, OK
    with ReachedServices(options) as services:
        try:
            watches, lost = _watches_of(services, ids) if ids else _watches_of_all(services)
        except ComError as failure:
            return print_refusal(failure)
        if watches and sys.stderr.isatty():
            watched_kinds = ", ".join(f"{service.value} {kind}s" for service, kind, _ in watches)
            whose = "" if ids else f", of {THIS_ACCOUNT}"
            print(f"Watching{whose}: {watched_kinds}. Ctrl+C ends.", file=sys.stderr)
        tries: dict[Any, tuple[int, float]] = {}  # of a service that went away: how often, and when again
        try:
            while watches:
                for watched in list(watches):
                    service, kind, watch = watched
                    tried, again = tries.get(watch, (0, 0.0))
                    if tried and time.monotonic() < again:
                        continue
                    try:
                        reports = _polled(watch)
                        tries.pop(watch, None)
                    except ComError as failure:
                        reports = []
                        if _comes_back(failure) and tried < len(RECONNECT_SECONDS):
                            tries[watch] = tried + 1, time.monotonic() + RECONNECT_SECONDS[tried]
                            if not tried:
                                print_error("deliveryopt-error: " + safe(f"{service.value}: {failure} Trying again."))
                            continue
                        lost = print_refusal(failure, where(service, kind, failure))
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
                time.sleep(_POLL_SECONDS if end is None else min(_POLL_SECONDS, end - now))
        except KeyboardInterrupt:
            pass  # the usual end of this command
        finally:
            remaining = bool(watches)
            for _, _, watch in watches:
                watch.close()
    return status if status or remaining else lost


def _polled(watch: Any) -> list[Any]:
    """The new reports of a watch. What it warns of, a gap in which its service was away, is printed as a line."""
    import warnings

    with warnings.catch_warnings(record=True) as notes:
        warnings.simplefilter("always")
        reports: list[Any] = watch.poll()
    for note in notes:
        print_error("deliveryopt-error: " + safe(str(note.message)))
    return reports


def _comes_back(failure: ComError) -> bool:
    """Whether a service may be reached again: not one that hangs."""
    return isinstance(failure, ServiceUnavailableError) and failure.hresult != RPC_E_TIMEOUT


def _watches_of(services: ReachedServices, ids: list[UUID]) -> tuple[list[Watched], int]:
    """The watches of these jobs and downloads, and OK. ComError where one is not found."""
    jobs: dict[Manager, list[Job]] = {}
    downloads = set()
    try:
        for job_id in ids:
            try:
                manager, job = services.job(job_id)
            except ComError as failure:
                if isinstance(failure, AccessDeniedError) or not has_download(services, job_id):
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


def _watches_of_all(services: ReachedServices) -> tuple[list[Watched], int]:
    """The watches of everything that is reached, and the exit status of the rest."""
    lost = OK
    watches: list[Watched] = [(manager.service, "job", manager.watch()) for manager in services.managers]
    failures = {service: {"job": failure} for service, failure in services.failures.items()}
    if services.has_downloads:
        try:
            watches.append(_watched_downloads(services, None))
        except ComError as failure:
            failures.setdefault(Service.DELIVERY_OPTIMIZATION, {})["download"] = failure
    for service, refusals in failures.items():
        lost = print_failures(service, refusals) or UNREACHABLE
    return watches, lost


def _watched_downloads(services: ReachedServices, ids: set[UUID] | None) -> Watched:
    caller = MtaCaller(True, services.seconds)
    watch = DownloadWatch(caller, ids, timeout=None, interval=_POLL_SECONDS, callbacks=False, take_over=False)
    return Service.DELIVERY_OPTIMIZATION, "download", watch


def _print_failure(service: Service, kind: str, report: ErrorReport | DownloadReport, options: Namespace) -> None:
    import time

    now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    if options.json:
        accounts = None if options.job else THIS_ACCOUNT
        print_json({"service": service.value, "kind": kind, "time": now, **report.to_dict(), "accounts": accounts})
    else:
        writer = TerminalWriter(options)
        parts = {part: getattr(report, part) for part in ("job_id", "job_name", "job_state")}
        transfer_heading(writer, service.value, kind, parts, RED)
        writer.field("time", now)
        report_lines(writer, report)
        missing_lines(writer, losses(kind, report.unavailable))
        print()
    sys.stdout.flush()  # a reader of a pipe gets it now
