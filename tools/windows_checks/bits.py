"""The checks of BITS: failures, callbacks, lists, and the notifications of other programs."""

from __future__ import annotations

import contextlib
import ctypes
import os
import socket
import threading
import time
import uuid
from typing import Any

import deliveryopt_error as de
from deliveryopt_error._com import to_wide
from deliveryopt_error._transfer import job_notify

from .context import CONTENT, MARK, OVER, STATE, Context, Facts, answer, kind, number


def check_failures(facts: Facts, context: Context) -> None:
    """Jobs that fail in several ways: what a report says, and after how many seconds."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        refused = f"http://127.0.0.1:{free.getsockname()[1]}/refused.bin"
        known = "BG_JOB_STATE_ERROR 0x80190194 BG_ERROR_CONTEXT_REMOTE_FILE"
        ways = {
            "HTTP 404": ("/missing.bin", None, known),
            "HTTP 403": ("/forbidden.bin", None, known.replace("0194", "0193")),
            "HTTP 500": ("/broken.bin", None, None),
            "no Content-Length": ("/endless.bin", None, None),
            "connection refused": (refused, None, None),
            "unknown host": ("http://host.invalid/file.bin", None, None),
            "no such folder": ("/found.bin", os.path.join(context.folder, "no folder", "file.bin"), None),
        }
        with contextlib.ExitStack() as stack:
            waiting, start = {}, time.monotonic()
            for name, (path, local, _) in ways.items():
                try:
                    job = stack.enter_context(context.job(path, local))
                    job.resume()
                except de.ComError as failure:
                    facts.note(name, f"{failure.hresult} {failure.hresult.name} ({failure.method})")
                else:
                    waiting[name] = job
            while waiting and time.monotonic() - start < 40:
                for name, job in list(waiting.items()):
                    if job.state == STATE.TRANSFERRED:
                        facts.note(name, f"{job.state}")
                        del waiting[name]
                    elif job.state in (STATE.ERROR, STATE.TRANSIENT_ERROR):
                        facts.note(f"{name}, seconds", round(time.monotonic() - start, 1))
                        report, expected = job.error(), ways[name][2]
                        value = report and f"{report.job_state} {report.hresult} {report.context}"
                        facts.note(name, value) if expected is None else facts.expect(name, value, expected)
                        del waiting[name]
                context.pause(0.1)
            for name, job in waiting.items():
                facts.note(name, f"{job.state} after 40 s")


def check_error_object(facts: Facts, context: Context) -> None:
    """The error object: its texts come in the display language, without the line break at their end."""
    with context.job("/missing.bin") as job:
        facts.expect("GetError before any failure", answer(job.get_error)[:10], "0x8020000F")
        if context.failing(job) is None:
            facts.note("state", f"{job.state} after 30 s")
            return
        start = time.perf_counter()
        report = job.error()
        facts.note("report, milliseconds", round((time.perf_counter() - start) * 1000, 1))
        facts.expect("parts not available", sorted(report.unavailable), [])
        facts.expect("a line break ends the description", (report.description or "").endswith(("\r", "\n")), False)
        for name, value in report.to_dict().items():
            if name not in ("explanation", "job_id", "job_name", "unavailable", "local_name", "remote_name"):
                facts.note(name, value)
        facts.note("reasons", {name: each.why for name, each in report.unavailable.items()})
        interface = ctypes.WinDLL("kernel32.dll").GetUserDefaultUILanguage() & 0xFFFF
        with job.get_error() as error:
            for langid in dict.fromkeys((0x409, 0x407, 0x411, interface, 0x400, 0x800, 0xC00, 0)):
                texts = (error.get_error_description, error.get_error_context_description)
                facts.note(f"texts, language 0x{langid:04X}", [repr(answer(text, langid)) for text in texts])
            facts.note("texts, no language given", [repr(answer(text)) for text in texts])
            facts.note("GetProtocol", answer(error.get_protocol))
        job.resume()
        facts.note("error() just after Resume", str(answer(job.error)))
        context.wait(lambda: job.state == STATE.ERROR, 20)
        job.cancel()
        facts.note("state after Cancel", job.state)
        facts.note("error() after Cancel", str(answer(job.error)))
        with de.connect(de.Service.BITS) as manager:
            facts.note("GetJob after Cancel", answer(lambda: manager.job(job.id).close()) or "answered")
            facts.expect("GetJob of an unknown id", answer(manager.job, uuid.uuid4())[:10], "0x80200001")


def check_success(facts: Facts, context: Context) -> None:
    """A download that succeeds: no error is reported, and the file is there."""
    with context.job("/found.bin") as job:
        job.resume()
        facts.note("seconds", context.wait(lambda: job.state == STATE.TRANSFERRED, 30))
        facts.expect("error()", answer(job.error), None)
        facts.expect("bytes_total", job.progress.bytes_total, len(CONTENT))
        (file,) = job.files()
        with file:
            path = file.local_name
        facts.expect("complete()", str(answer(job.complete)), "0x00000000")
        with open(path, "rb") as stream:
            facts.expect("content", stream.read() == CONTENT, True)


def check_callbacks(facts: Facts, context: Context) -> None:
    """Callbacks of jobs: one failure is reported once, although BITS calls for what happened before, too."""
    seen: list[tuple[str, int]] = []

    def on_error(report: Any, job: Any, error: Any) -> None:
        seen.append((str(report.hresult), threading.get_ident()))

    with context.job("/missing.bin") as job:
        modified: list[object] = []
        with job.notify(on_error=on_error, on_modified=modified.append):
            again = answer(lambda: job.notify(on_error=on_error).close())
            facts.expect("a second notify() without take_over", again.partition(":")[0], "RuntimeError")
            failed = context.failing(job)
            facts.note("JobError, seconds after the failure", context.wait(lambda: seen, 15))
            context.pause(2)
            facts.expect("JobError, calls for one failure", len(seen), 1)
            facts.note("JobModification, calls", len(modified))
            facts.expect("called in another thread", any(ident == threading.get_ident() for _, ident in seen), False)
        facts.note("failed after seconds", failed)
        del seen[:]
        with job.notify(on_error=on_error):
            context.wait(lambda: seen, 5)
            facts.expect("JobError, called for a failure before notify()", bool(seen), True)
    with context.job("/missing.bin") as job, de.connect(de.Service.BITS) as manager:
        job.resume()
        with manager.watch([job], timeout=6, callbacks=True) as watch:
            facts.expect("watch(callbacks=True), reports of one failure", len(list(watch)), 1)
    with context.job("/found.bin") as job:
        done = threading.Event()
        with job.notify(on_transferred=lambda job: done.set()):
            job.resume()
            facts.note("JobTransferred, seconds", context.wait(done.is_set, 20))
        with contextlib.suppress(de.ComError):
            job.cancel()


def check_all_users(facts: Facts, context: Context) -> None:
    """Lists: no jobs of this account is no all-clear, because other accounts' are not in its list."""
    with de.connect(de.Service.BITS) as manager:
        facts.note("jobs of this account", number(manager.jobs))
        found = answer(lambda: manager.jobs(all_users=True))
        if not isinstance(found, list):
            facts.note("jobs of all accounts", found)
            return
        facts.note("jobs of all accounts", len(found))
        answers: dict[str, int] = {}
        for job in found:
            with job:
                report = answer(job.error)
                text = f"{answer(lambda: job.state)}: {getattr(report, 'hresult', report)}"  # noqa: B023
                answers[text] = answers.get(text, 0) + 1
        facts.note("their states and errors", answers)


def check_other_account(facts: Facts, context: Context) -> None:
    """A job of another process, perhaps an elevated one: access denied is not reported as not found."""
    if context.held is None:
        facts.note("skipped", "no job of another process was given")
        return
    with de.connect(de.Service.BITS) as manager:
        job = answer(manager.job, context.held)
        if isinstance(job, str):
            facts.note("GetJob", job)
            return
        with job:
            facts.note("GetJob", "answered")
            for name in ("name", "state"):
                facts.note(name, "answered" if not isinstance(getattr(job, name), str) else "answered with a text")
            facts.note("error()", str(answer(job.error)))
            facts.note("Suspend of a suspended job", str(answer(job.suspend)))


def check_another_owner(facts: Facts, context: Context) -> None:
    """Notifications of another program: they are not taken without take_over, but those of one that has ended are."""

    def subscribe() -> str:
        return kind(answer(lambda: job.notify(on_error=print).close()))

    with context.job() as job:
        go = os.path.join(context.folder, str(uuid.uuid4()))
        with context.process(OWNER, str(job.id), go) as (process, result):
            context.wait(lambda: os.path.exists(result) or process.poll() is not None, 60)
            if not os.path.exists(result):
                facts.note("the other program", f"exit status {process.poll()}")
                return
            facts.expect("notify() while it runs", subscribe(), "RuntimeError")
            with open(go, "w"):
                pass
            facts.note("seconds until it has ended", context.wait(lambda: process.poll() is not None, 20))
        present = answer(job_notify._present_interface, "GetNotifyInterface", job)
        facts.note("GetNotifyInterface then", present if isinstance(present, str) else type(present).__name__)
        del present
        facts.note("notify() then", subscribe())


OWNER = """
with de.connect("bits") as manager, manager.job(sys.argv[2]) as job:
    job.notify(on_error=print)
    note("subscribed")
    while not os.path.exists(sys.argv[3]):
        time.sleep(0.05)
    os._exit(0)
"""


def check_command_line(facts: Facts, context: Context) -> None:
    """A notification command line: it counts as another program's, and is there again afterwards. It never runs."""
    program = os.path.join(os.environ.get("SYSTEMROOT", "C:\\Windows"), "System32", "cmd.exe")
    with context.job() as job:
        other = answer(job._query, job_notify._Job2)
        if isinstance(other, str):
            facts.note("IBackgroundCopyJob2", other)
            return
        with other:
            given = to_wide(program), to_wide(f'"{program}" /c exit')
            done = answer(lambda: str(de.HRESULT(other._call("SetNotifyCmdLine", *given))))
            facts.note("SetNotifyCmdLine", done)
            if done != "0x00000000":
                return
            facts.expect("notify()", kind(answer(lambda: job.notify(on_error=print).close())), "RuntimeError")
            with job.notify(on_error=print, take_over=True):
                facts.expect("with take_over, it stays registered", bool(answer(other.command_line)), True)
            facts.expect("after close()", bool(answer(other.command_line)), True)
            facts.note("removed", answer(lambda: str(de.HRESULT(other._call("SetNotifyCmdLine", None, None)))))
            facts.expect("notify() then", kind(answer(lambda: job.notify(on_error=print).close())), "no exception")


def check_between_polls(facts: Facts, context: Context) -> None:
    """A failure between two polls: a job is asked once more when it ends."""
    with context.job("/missing.bin") as job, de.connect(de.Service.BITS) as manager, manager.watch([job]) as watch:
        facts.expect("reports before", len(watch.poll()), 0)
        if context.failing(job) is None:
            return
        job.cancel()
        facts.note("reports of a job that failed and was cancelled", answer(lambda: len(watch.poll())))
        facts.expect("the watch is over", watch.over, True)


def check_at_once(facts: Facts, context: Context) -> None:
    """Six callbacks that take a second each: BITS makes four calls at a time for a user, of all programs together."""
    guard, running, most, ended = threading.Lock(), [0], [0], [0]

    def on_error(report: Any, job: Any, error: Any) -> None:
        with guard:
            running[0] += 1
            most[0] = max(most[0], running[0])
        time.sleep(1)
        with guard:
            running[0] -= 1
            ended[0] += 1

    with contextlib.ExitStack() as stack:
        jobs = [stack.enter_context(context.job("/missing.bin")) for _ in range(6)]
        for job in jobs:
            stack.enter_context(job.notify(on_error=on_error))
            job.resume()
        context.wait(lambda: ended[0] == 6, 10)
    facts.note("calls that ended", ended[0])
    facts.note("calls at the same time", most[0])
    facts.expect("more than four at the same time", most[0] > 4, False)


def remove_leftovers() -> int:
    """Cancels the jobs with our mark that this account has; returns how many."""
    count = 0
    with de.connect(de.Service.BITS) as manager:
        for job in manager.jobs():
            with job:
                if (job.name or "").startswith(MARK) and job.state not in OVER:
                    job.cancel()
                    count += 1
    return count
