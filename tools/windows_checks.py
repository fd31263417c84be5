"""The checks of tools/on_windows.py, for one Python and one account; that tool starts this program on Windows.

    python tools/windows_checks.py URL RESULT STOP [--held JOB-ID] [--only WORD]

URL is the loopback server of on_windows.py. RESULT is a JSON file, which is written again after each check. The program
ends soon after the file STOP exists. JOB-ID is a job of another process or account, which is read and not changed.

A check makes BITS jobs of its own, whose names begin with MARK, and cancels them, also after Ctrl+C; jobs with that
name from a run that was killed are cancelled at the start and at the end. Of the jobs and downloads of other programs
only numbers, states and codes go into the result: no names, no URLs, no paths.

Needs Python 3.8 on Windows and nothing else.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import getpass
import io
import json
import os
import socket
import sys
import tempfile
import threading
import time
import traceback
import uuid
from enum import Enum
from pathlib import Path
from typing import Any, Callable, Iterator

assert sys.platform == "win32", "these checks run on Windows; start tools/on_windows.py"
CHECKOUT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "tools")]  # with -I the second is not there

import amalgamate  # noqa: E402
from status import exit_with  # noqa: E402

import deliveryopt_error as de  # noqa: E402
from deliveryopt_error import _cli  # noqa: E402
from deliveryopt_error._transfer import download_interfaces, job_interfaces  # noqa: E402

MARK = "deliveryopt_error on_windows"
CONTENT = b"the content of a file that exists\n" * 100  # as the server sends it
STATE = de.BG_JOB_STATE
OVER = (STATE.CANCELLED, STATE.ACKNOWLEDGED)
WINE = hasattr(ctypes.WinDLL("ntdll.dll"), "wine_get_version")


def _edition() -> str | None:
    """Such as "Professional". Not by `platform`, which asks WMI first: Wine's ends the process."""
    import winreg

    try:
        with winreg.OpenKeyEx(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Windows NT\CurrentVersion") as key:
            return str(winreg.QueryValueEx(key, "EditionID")[0])
    except OSError:
        return None


class Facts:
    """The facts found so far, written to the result file after each check."""

    def __init__(self, result: Path) -> None:
        self.result = result
        self.check = ""
        self.rows: list[dict[str, Any]] = []
        self._private = _private_texts()

    def note(self, name: str, value: object) -> None:
        """A fact that has no right answer."""
        self._add(name, value, None, "")

    def expect(self, name: str, value: object, expected: object) -> None:
        """A fact that Microsoft documents; `expected` is the documented value, or a tuple of several."""
        one_of = expected if isinstance(expected, tuple) else (expected,)
        self._add(name, value, expected, "as expected" if value in one_of else "differs")

    def failed(self, failure: BaseException) -> None:
        """The check raised an exception that it did not foresee."""
        self._add("exception", "".join(traceback.format_exception_only(type(failure), failure)).strip(), None, "failed")

    def _add(self, name: str, value: object, expected: object, verdict: str) -> None:
        row = {"check": self.check, "name": name, "value": self._plain(value), "verdict": verdict}
        if expected is not None:
            row["expected"] = self._plain(expected)
        self.rows.append(row)

    def _plain(self, value: object) -> Any:
        """JSON-ready, without the names of this machine and this user."""
        if value is None or isinstance(value, (bool, float)):
            return value
        if isinstance(value, dict):
            return {str(key): self._plain(each) for key, each in value.items()}
        if isinstance(value, (list, tuple)):
            return [self._plain(each) for each in value]
        if isinstance(value, int) and not isinstance(value, (de.HRESULT, Enum)):
            return value
        text = str(value)
        for private, replacement in self._private:
            text = text.replace(private, replacement)
        return text

    def write(self, ended: bool) -> None:
        """Replaces the result file."""
        content = {
            "python": sys.version.split()[0].rstrip("+"),
            "bits": 64 if sys.maxsize > 1 << 32 else 32,
            "machine": os.environ.get("PROCESSOR_ARCHITEW6432") or os.environ.get("PROCESSOR_ARCHITECTURE"),
            "wine": WINE,
            "ended": ended,
            "facts": self.rows,
        }
        unfinished = self.result.with_suffix(".unfinished")
        unfinished.write_text(json.dumps(content), encoding="utf-8")
        for _ in range(50):  # a reader may have it open, which forbids to replace it
            try:
                os.replace(unfinished, self.result)
                return
            except PermissionError:
                time.sleep(0.1)


def _private_texts() -> list[tuple[str, str]]:
    """(text, replacement): paths and names that a public report must not have, the longest first."""
    texts = {tempfile.gettempdir(): "<temp>", os.path.expanduser("~"): "<home>", str(CHECKOUT): "<checkout>"}
    with contextlib.suppress(Exception):
        texts[getpass.getuser()] = "<user>"
    texts[socket.gethostname()] = "<machine>"
    texts[os.environ.get("COMPUTERNAME", "")] = "<machine>"
    return sorted(((text, new) for text, new in texts.items() if len(text) > 2), key=lambda pair: -len(pair[0]))


class Context:
    """What a check needs: the server's URL, a folder for its files, and waiting that Ctrl+C and STOP end."""

    def __init__(self, url: str, stop: Path, held: str | None, folder: str) -> None:
        self.url, self.stop, self.held, self.folder = url, stop, held, folder

    def pause(self, seconds: float) -> None:
        """Sleeps. KeyboardInterrupt where the file STOP exists."""
        end = time.monotonic() + seconds
        while True:
            if self.stop.exists():
                raise KeyboardInterrupt
            left = end - time.monotonic()
            if left <= 0:
                return
            time.sleep(min(left, 0.1))

    def wait(self, condition: Callable[[], Any], seconds: float) -> float | None:
        """Seconds until `condition()` was true; None if it was not in time."""
        start = time.monotonic()
        while not condition():
            if time.monotonic() - start > seconds:
                return None
            self.pause(0.05)
        return round(time.monotonic() - start, 2)

    @contextlib.contextmanager
    def job(self, path: str | None = None, local: str | None = None) -> Iterator[Any]:
        """A BITS job of our own, with one file where a path or a URL is given; cancelled at the end."""
        with de.connect(de.Service.BITS) as manager, manager.create_job(f"{MARK} {uuid.uuid4()}") as job:
            try:
                if path is not None:
                    url = path if "//" in path else self.url + path
                    job.add_file(url, local or os.path.join(self.folder, f"{uuid.uuid4()}.bin"))
                yield job
            finally:
                if job.state not in OVER:
                    job.cancel()

    def failing(self, job: Any, seconds: float = 30) -> float | None:
        """Resumes a job; seconds until it fails."""
        job.resume()
        return self.wait(lambda: job.state in (STATE.ERROR, STATE.TRANSIENT_ERROR), seconds)


def answer(function: Callable[..., Any], *arguments: Any) -> Any:
    """What a call returns; of an exception, its type and, for a ComError, the method and the code."""
    try:
        return function(*arguments)
    except de.ComError as failure:
        return f"{failure.hresult} {failure.hresult.name or ''} ({failure.method}, {type(failure).__name__})"
    except (OSError, RuntimeError, ValueError) as failure:
        return f"{type(failure).__name__}: {failure}"


def number(function: Callable[[], Any]) -> Any:
    """How many wrappers a call returns, which are closed; otherwise as `answer`."""
    found = answer(function)
    if isinstance(found, list):
        for each in found:
            if hasattr(each, "close"):
                each.close()
        return len(found)
    return found


def is_member(well_known: int) -> bool:
    """Whether the token of this process has a well-known SID (WELL_KNOWN_SID_TYPE) enabled."""
    advapi32 = ctypes.WinDLL("advapi32.dll")
    sid, size = ctypes.create_string_buffer(68), ctypes.c_uint32(68)
    member = ctypes.c_int(0)
    if not advapi32.CreateWellKnownSid(well_known, None, sid, ctypes.byref(size)):
        return False
    return bool(advapi32.CheckTokenMembership(None, sid, ctypes.byref(member)) and member.value)


# --- the checks: each is called with the facts and the context ------------------------------------------------------


def check_account(facts: Facts, context: Context) -> None:
    """The account and the Windows."""
    kernel32 = ctypes.WinDLL("kernel32.dll")
    facts.note("Windows", ".".join(map(str, sys.getwindowsversion().platform_version)))
    facts.note("edition", _edition())
    facts.note("SYSTEM", is_member(22))  # WinLocalSystemSid
    facts.note("administrator", is_member(26))  # WinBuiltinAdministratorsSid, enabled only in an elevated token
    facts.note("network logon", is_member(9))  # WinNetworkSid
    session = ctypes.c_uint32()
    kernel32.ProcessIdToSessionId(os.getpid(), ctypes.byref(session))
    facts.note("session", session.value)
    facts.note("user interface language", f"0x{kernel32.GetUserDefaultUILanguage() & 0xFFFF:04X}")
    facts.note("thread's locale", f"0x{kernel32.GetThreadLocale() & 0xFFFFFFFF:04X}")


def check_registration(facts: Facts, context: Context) -> None:
    """The registry: classes, and the proxies that carry each interface, for 64-bit and for 32-bit programs."""
    import winreg

    views = {"64 bit": winreg.KEY_WOW64_64KEY, "32 bit": winreg.KEY_WOW64_32KEY}

    def registered(key: str) -> list[str]:
        found = []
        for view, flag in views.items():
            with contextlib.suppress(OSError):
                winreg.CloseKey(winreg.OpenKey(winreg.HKEY_CLASSES_ROOT, key, 0, winreg.KEY_READ | flag))
                found.append(view)
        return found

    facts.note("class of BITS", registered(f"CLSID\\{{{job_interfaces.CLSID_BackgroundCopyManager}}}"))
    facts.note("class of Delivery Optimization", registered(f"CLSID\\{{{job_interfaces.CLSID_DeliveryOptimization}}}"))
    for module in (job_interfaces, download_interfaces):
        for name, vtbl in sorted(vars(module).items()):
            if name.startswith("I") and hasattr(vtbl, "IID") and name != "IUnknownVtbl":
                facts.note(f"proxy of {name[:-4]}", registered(f"Interface\\{{{vtbl.IID}}}\\ProxyStubClsid32"))


def check_failures(facts: Facts, context: Context) -> None:
    """Jobs that fail in several ways, at once: state, code, context, and the seconds until then."""
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
                    if job.state in (STATE.ERROR, STATE.TRANSIENT_ERROR):
                        facts.note(f"{name}, seconds", round(time.monotonic() - start, 1))
                        report, expected = job.error(), ways[name][2]
                        value = report and f"{report.job_state} {report.hresult} {report.context}"
                        facts.note(name, value) if expected is None else facts.expect(name, value, expected)
                        del waiting[name]
                context.pause(0.1)
            for name, job in waiting.items():
                facts.note(name, f"{job.state} after 40 s")


def check_error_object(facts: Facts, context: Context) -> None:
    """The error object of a job that failed with HTTP 404, all parts of it, in several languages."""
    with context.job("/missing.bin") as job:
        facts.expect("GetError before any failure", answer(job.get_error)[:10], "0x8020000F")
        if context.failing(job) is None:
            facts.note("state", f"{job.state} after 30 s")
            return
        start = time.perf_counter()
        report = job.error()
        facts.note("report, milliseconds", round((time.perf_counter() - start) * 1000, 1))
        facts.expect("parts not available", sorted(report.unavailable), [])
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
    """A download that succeeds."""
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
    """Calls from the service: before and after a failure, twice, by watch, on success."""
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
            facts.note("JobError, calls for a failure before notify()", len(seen))
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
    """The jobs of this account and of all accounts: numbers, states and answers only."""
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
    """A job that another process made, perhaps elevated: the answers by its id."""
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


def check_delivery_optimization(facts: Facts, context: Context) -> None:
    """Delivery Optimization by both APIs, read only."""
    manager = answer(lambda: de.connect(timeout=20))
    if isinstance(manager, str):
        facts.note("IBackgroundCopyManager", manager)
    else:
        with manager:
            facts.note("IBackgroundCopyManager", "answered")
            facts.note("EnumJobs", number(manager.jobs))
            facts.note("EnumJobs, all accounts", number(lambda: manager.jobs(all_users=True)))
            facts.note("GetJob of an unknown id", answer(manager.job, uuid.uuid4()))
            facts.note("CoSetProxyBlanket", manager.proxy_blanket)
    found = answer(lambda: de.downloads(timeout=20))
    if isinstance(found, list):
        facts.note("EnumDownloads", len(found))
        states: dict[str, int] = {}
        for report in found:
            text = f"{report.job_state} {report.hresult} {report.extended_error}, without {sorted(report.unavailable)}"
            states[text] = states.get(text, 0) + 1
        facts.note("downloads", states)
        facts.note("watch_downloads, reports", number(lambda: list(de.watch_downloads(timeout=2))))
    else:
        facts.note("EnumDownloads", found)


def check_apartments(facts: Facts, context: Context) -> None:
    """The whole way in a thread of each apartment."""
    with context.job("/missing.bin") as job:
        if context.failing(job) is None:
            return
        for name, kind in (("none", None), ("STA", 2), ("MTA", 0)):
            results: list[object] = []

            def work(kind: int | None = kind, results: list[object] = results) -> None:
                ole32 = ctypes.WinDLL("ole32.dll")
                if kind is not None:
                    ole32.CoInitializeEx(None, kind)
                try:
                    with de.connect(de.Service.BITS) as manager, manager.job(job.id) as same:
                        results.append(answer(lambda: str(getattr(same.error(), "hresult", None))))
                        results.append(answer(lambda: str(getattr(job.error(), "hresult", None))))
                finally:
                    if kind is not None:
                        ole32.CoUninitialize()

            thread = threading.Thread(target=work, daemon=True)
            thread.start()
            context.wait(lambda thread=thread: not thread.is_alive(), 30)  # type: ignore[misc]
            facts.expect(f"apartment: {name}", results, ["0x80190194", "0x80190194"])


def check_commands(facts: Facts, context: Context) -> None:
    """The command line: exit statuses, and what doctor says."""
    for arguments in (["selftest", "--json"], ["doctor", "--json", "--timeout", "20"], ["jobs", "--json"]):
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            status = _cli.main(arguments)
        facts.note(f"{arguments[0]}, exit status", status)
        if arguments[0] == "doctor":
            for row in map(json.loads, out.getvalue().splitlines()):
                name = " ".join(filter(None, (row.get("service"), row.get("interface", row["check"]))))
                facts.note(f"doctor: {name}", row)


def check_texts_of_the_system(facts: Facts, context: Context) -> None:
    """FormatMessage for codes of each origin."""
    for code in (0x80190194, 0x80200001, 0x80D02002, 0x80D03002, 0x80240022, 0x80072EE2, 0x80070005):
        facts.note(f"{code:#X}".replace("X", "x"), repr(de.system_message(code)))


def check_late_security(facts: Facts, context: Context) -> None:
    """CoInitializeSecurity after all of this: a host that calls it late gets RPC_E_TOO_LATE. The last check."""
    ole32 = ctypes.WinDLL("ole32.dll")
    status = ole32.CoInitializeSecurity(None, -1, None, None, 0, 3, None, 0, None)
    facts.note("CoInitializeSecurity", de.HRESULT(status))


CHECKS = [function for name, function in list(globals().items()) if name.startswith("check_")]


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


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("url")
    parser.add_argument("result", type=Path)
    parser.add_argument("stop", type=Path)
    parser.add_argument("--held", metavar="JOB-ID")
    parser.add_argument("--only", metavar="WORD", help="only the checks whose function's name contains WORD")
    options = parser.parse_args()
    amalgamate.files_module().OutputFile(options.result, b'{"python": ')  # refuses to replace what is not of ours
    # Not mkdtemp: its folder is closed to other accounts, and the service is one.
    folder = os.path.join(tempfile.gettempdir(), f"deliveryopt_error-{uuid.uuid4()}")
    os.mkdir(folder)
    context = Context(options.url, options.stop, options.held, folder)
    facts = Facts(options.result)
    facts.write(ended=False)
    try:
        for check in CHECKS:
            if options.only and options.only not in check.__name__:
                continue
            facts.check = (check.__doc__ or "").partition(":")[0].rstrip(".")
            start = time.monotonic()
            try:
                check(facts, context)
            except Exception as failure:
                facts.failed(failure)
            print(f"{facts.check}: {time.monotonic() - start:.1f} s", flush=True)
            facts.write(ended=False)
            context.pause(0)
    finally:
        facts.check = "Cleaning up"
        facts.note("jobs that were left over", answer(remove_leftovers))
        for name in os.listdir(folder):
            os.unlink(os.path.join(folder, name))
        os.rmdir(folder)
        facts.write(ended=True)
    return 0


if __name__ == "__main__":
    exit_with(main)
