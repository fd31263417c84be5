"""[11] The commands that follow jobs and downloads, and put jobs right: watch, resume, cancel, complete."""

from __future__ import annotations

import sys

from .._codes.errors import ComError
from .._com.apartment import MtaCaller
from .._transfer import Manager, Service
from .._transfer.download_watch import DownloadWatch
from .._transfer.jobs import Job
from .downloads import has_download
from .options import EXAMPLE_ID, add_common_options, add_service_option, seconds_type, set_examples
from .rows import losses, report_lines, transfer_head
from .services import ReachedServices, job_ids, print_failures, print_refusal, where
from .terminal import (
    FAILURES,
    OK,
    RED,
    UNREACHABLE,
    TerminalWriter,
    missing_lines,
    print_json,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from typing import Any
    from uuid import UUID

    from .._transfer.reports import DownloadReport, ErrorReport

    Watched = tuple[Service, str, Any]  # whose, of which kind, and the Poller

_LOOK_SECONDS = 1.0  # between two looks


def add_watch_options(command: ArgumentParser) -> None:
    add_common_options(command)
    add_service_option(command)
    command.add_argument("--job", nargs="+", default=[], metavar="JOB-ID", help="only these jobs or downloads")
    command.add_argument("--timeout", type=seconds_type, metavar="S", help="ends after S seconds; else Ctrl+C ends it")
    set_examples(command, "--timeout 600 --json", f"--job {EXAMPLE_ID}")


def run_watch(options: Namespace) -> int:
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
            worlds = ", ".join(f"{service.value} {kind}s" for service, kind, _ in watches)
            print(f"Watching: {worlds}. Ctrl+C ends.", file=sys.stderr)
        try:
            while watches:
                for watched in list(watches):
                    service, kind, watch = watched
                    try:
                        reports = watch.look()
                    except ComError as failure:
                        lost = print_refusal(failure, where(service, kind, failure))
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


def _watches_of(services: ReachedServices, ids: list[UUID]) -> tuple[list[Watched], int]:
    """Who watches these, jobs or downloads. ComError where one is nowhere."""
    jobs: dict[Manager, list[Job]] = {}
    downloads = set()
    try:
        for job_id in ids:
            try:
                manager, job = services.job(job_id)
            except ComError:
                if not has_download(services, job_id):
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
        lost = print_failures(service, refusals) or UNREACHABLE
    return watches, lost


def _watched_downloads(services: ReachedServices, ids: set[UUID] | None) -> Watched:
    caller = MtaCaller(True, services.seconds)
    watch = DownloadWatch(caller, ids, timeout=None, interval=_LOOK_SECONDS, callbacks=False, take_over=False)
    return Service.DELIVERY_OPTIMIZATION, "download", watch


def _print_failure(service: Service, kind: str, report: ErrorReport | DownloadReport, options: Namespace) -> None:
    import time

    now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    if options.json:
        print_json({"service": service.value, "kind": kind, "time": now, **report.to_dict()})
    else:
        page = TerminalWriter(options)
        parts = {part: getattr(report, part) for part in ("job_id", "job_name", "job_state")}
        transfer_head(page, service.value, kind, parts, RED)
        page.field("at", now)
        report_lines(page, report)
        missing_lines(page, losses(kind, report.unavailable))
        print()
    sys.stdout.flush()  # whoever reads a pipe wants it now
