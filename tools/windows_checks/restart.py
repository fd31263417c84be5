"""The check of services that restart, where the user asks for it."""

from __future__ import annotations

import contextlib
import os
import subprocess
import tempfile
import uuid
import warnings
from typing import Any, Iterator

import deliveryopt_error as de
from deliveryopt_error._codes import errors

from .context import MARK, Context, Facts, answer, is_member, kind, number


def service(name: str, command: str) -> str:
    """The state that `sc COMMAND NAME` names, such as RUNNING; empty where it names none."""
    file = os.path.join(tempfile.gettempdir(), f"deliveryopt_error-{uuid.uuid4()}.txt")
    try:
        with open(file, "w") as stream:  # not a pipe, which a service that starts may keep
            subprocess.run(["sc", command, name], stdin=subprocess.DEVNULL, stdout=stream, stderr=stream, timeout=60)
        with open(file, errors="replace") as stream:
            words = stream.read().split()
    except (OSError, subprocess.SubprocessError):
        return ""
    finally:
        with contextlib.suppress(OSError):
            os.unlink(file)
    states = ("RUNNING", "STOPPED", "STOP_PENDING", "START_PENDING")
    return next((word for word in reversed(words) if word in states), "")


@contextlib.contextmanager
def stopped(name: str, facts: Facts, context: Context) -> Iterator[bool]:
    """A service that was stopped, True if it has; it runs again afterwards if it ran before."""
    before = service(name, "query")
    try:
        service(name, "stop")
        seconds = context.wait(lambda: service(name, "query") == "STOPPED", 60)
        facts.note(f"seconds until {name} has stopped", seconds)
        yield seconds is not None
    finally:
        if before == "RUNNING" and service(name, "query") != "RUNNING":
            service(name, "start")


def check_restart(facts: Facts, context: Context) -> None:
    """A service that restarts: a watch goes on and reports each failure once, and each answer says that it is gone."""
    if not context.restart:
        facts.note("not done", "needs --restart-services, because a restart interrupts other programs' jobs")
        return
    if not is_member(22) and not is_member(26):
        facts.note("not done", "needs an elevated prompt or SYSTEM")
        return
    _restart_bits(facts, context)
    manager = answer(lambda: de.connect(timeout=20))
    if isinstance(manager, str):
        facts.note("DoSvc", manager)
        return
    with manager:
        with stopped("DoSvc", facts, context) as done:
            if done:
                facts.note("a call of DoSvc then", kind(answer(manager.job, uuid.uuid4())))
        facts.note("EnumDownloads afterwards", number(lambda: de.downloads(timeout=20)))


def _restart_bits(facts: Facts, context: Context) -> None:
    found: list[Any] = []  # the id of the job of each report

    def poll() -> bool:
        try:
            found.extend(report.job_id for report in watch.poll())
        except de.ServiceUnavailableError:
            context.pause(0.5)
            return False
        return True

    with contextlib.ExitStack() as stack:
        gaps = stack.enter_context(warnings.catch_warnings(record=True))
        warnings.simplefilter("always")
        manager = stack.enter_context(de.connect(de.Service.BITS))
        jobs = [manager.create_job(f"{MARK} {uuid.uuid4()}") for _ in range(2)]  # remove_leftovers cancels them
        for job in jobs:
            stack.callback(job.close)
            job.add_file(context.url + "/missing.bin", os.path.join(context.folder, f"{uuid.uuid4()}.bin"))
        ids = [job.id for job in jobs]
        watch = stack.enter_context(manager.watch(jobs))
        if context.failing(jobs[0]) is None:
            return
        poll()
        with stopped("BITS", facts, context) as done:
            if not done:
                return
            gone = kind(answer(lambda: jobs[0].state))
            facts.note("a call of BITS then", gone)
            facts.expect(
                "it says that the service is gone", gone in map(str, map(de.HRESULT, errors.SERVICE_IS_GONE)), True
            )
            facts.note("seconds until a poll is answered", context.wait(poll, 60))
            with de.connect(de.Service.BITS) as again:
                second = answer(again.job, ids[1])
                if isinstance(second, str):
                    facts.note("a job after the restart", second)
                else:
                    with second:
                        second.resume()
                        context.wait(lambda: poll() and len(found) > 1, 30)
                    context.pause(2)
                    poll()
            facts.expect("reports of the first and the second job", [found.count(each) for each in ids], [1, 1])
            facts.expect("gaps that a warning names", len(gaps), 1)
