"""The commands resume, cancel and complete: each calls the method of that name on jobs."""

from __future__ import annotations

import sys

from .._codes import explain
from .._codes.errors import ComError, JobNotFoundError
from .._transfer import Manager
from .._transfer.jobs import Job
from .downloads import has_download
from .options import EXAMPLE_ID, add_common_options, add_service_option, set_examples
from .services import ReachedServices, job_ids, print_refusal
from .terminal import GREEN, OK, USAGE, YELLOW, TerminalWriter, print_error, print_json, safe, title

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from typing import Any
    from uuid import UUID


def add_change_options(command: ArgumentParser) -> None:
    add_common_options(command)
    add_service_option(command)
    command.add_argument("ids", nargs="+", metavar="JOB-ID")
    command.add_argument("--yes", action="store_true", help="do not ask before each job")
    set_examples(command, EXAMPLE_ID, f"--yes {EXAMPLE_ID}")


def run_change(options: Namespace) -> int:
    """Exit status: the worst of the jobs."""
    ids = job_ids(options.ids)
    if not options.yes and not sys.stdin.isatty():
        raise _cannot_ask(options.command)
    with ReachedServices(options) as services:
        return max([_change_one(services, job_id, options) for job_id in ids])


def _change_one(services: ReachedServices, job_id: UUID, options: Namespace) -> int:
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
        if isinstance(failure, JobNotFoundError) and has_download(services, job_id):
            why = f"{job_id} is a download: only the program that made it can {options.command} it"
            print_error(f"deliveryopt-error: {why}")
            return USAGE
        return print_refusal(failure)
    explanation = explain(hresult)
    if options.json:
        row: dict[str, Any] = {"command": options.command, "service": manager.service.value, "job_id": str(job_id)}
        print_json(
            {**row, "job_name": name, "hresult": str(hresult), "name": explanation.name, "meaning": explanation.meaning}
        )
        return OK
    writer = TerminalWriter(options)
    done = {"resume": "resumed", "cancel": "cancelled", "complete": "completed"}[options.command]
    writer.heading("  ".join(filter(None, (done, name))), YELLOW if hresult else GREEN)
    writer.field("job_id", f"{job_id} ({manager.service.value} job)")
    if hresult:  # a success code that says more than S_OK
        writer.field("hresult", title(explanation))
        writer.field("meaning", explanation.meaning)
    return OK


def _agreed(command: str, manager: Manager, job: Job, name: str | None) -> bool:
    try:
        state = str(job.state)
    except ComError:
        state = "state not known"
    parts = (command.capitalize(), f"{manager.service.value}:", name, f"({state})?", "[y/N]")
    print(safe(" ".join(part for part in parts if part)), end=" ", file=sys.stderr, flush=True)
    answer = sys.stdin.readline()
    if not answer:  # standard input is at its end: Windows takes NUL for a terminal
        raise _cannot_ask(command)
    return answer.strip().lower() in ("y", "yes")


def _cannot_ask(command: str) -> ValueError:
    return ValueError(f"{command} changes jobs: give --yes where there is no terminal to ask on")
