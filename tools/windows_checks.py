"""The checks of tools/on_windows.py, for one Python and one account; that tool starts this program on Windows.

    python tools/windows_checks.py URL RESULT STOP [--held JOB-ID] [--only WORD] [--restart-services]

URL is the loopback server of on_windows.py. RESULT is a JSON file, which is written again after each check. The program
ends soon after the file STOP exists. JOB-ID is a job of another process or account, which is read and not changed.

A check makes BITS jobs of its own, whose names begin with MARK, and cancels them, also after Ctrl+C; jobs with that
name from a run that was killed are cancelled at the end. Of Delivery Optimization it makes one download, which it never
starts, and aborts. Of the jobs and downloads of other programs only numbers, states and codes go into the result: no
names, no URLs, no paths.

The docstring of a check is its title in the report and, after the colon, the behaviour of the library that it is for.

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
import subprocess
import sys
import tempfile
import threading
import time
import traceback
import uuid
import warnings
from ctypes import byref, c_void_p
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
from deliveryopt_error._codes import errors  # noqa: E402
from deliveryopt_error._com import to_wide  # noqa: E402
from deliveryopt_error._com.apartment import MtaCaller  # noqa: E402
from deliveryopt_error._transfer import (  # noqa: E402
    download_interfaces,
    download_watch,
    downloads,
    job_interfaces,
    job_notify,
)

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
        self.behaviours: dict[str, str] = {}  # by the title of the check
        self.rows: list[dict[str, Any]] = []
        self._private = _private_texts()

    def begin(self, check: Callable[..., None]) -> None:
        """The next facts are those of this check."""
        self.check, _, self.behaviours[self.check] = " ".join((check.__doc__ or "").split()).partition(": ")

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
            "checks": self.behaviours,
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

    def __init__(self, url: str, stop: Path, held: str | None, folder: str, restart: bool = False) -> None:
        self.url, self.stop, self.held, self.folder, self.restart = url, stop, held, folder, restart

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

    @contextlib.contextmanager
    def process(self, code: str, *arguments: str) -> Iterator[tuple[Any, str]]:
        """A Python process that runs `code`, and the file for its result: sys.argv[1]. Killed at the end."""
        result = os.path.join(self.folder, f"{uuid.uuid4()}.json")
        command = [sys.executable, "-I", "-c", PROLOGUE % str(CHECKOUT / "tools") + code, result, *arguments]
        null = subprocess.DEVNULL
        process = subprocess.Popen(command, stdin=null, stdout=null, stderr=null)
        try:
            yield process, result
        finally:
            process.kill()
            process.wait()

    def result_of(self, code: str, *arguments: str) -> Any:
        """What `code` writes to its result file, as JSON; in words if there is none."""
        with self.process(code, *arguments) as (process, result):
            self.wait(lambda: process.poll() is not None, 60)
            try:
                with open(result, encoding="utf-8") as stream:
                    return json.load(stream)
            except (OSError, ValueError):
                return f"no result, exit status {process.poll()}"


PROLOGUE = """
import sys
sys.path.insert(0, %r)
from windows_checks import *
def note(value):
    with open(sys.argv[1] + ".half", "w", encoding="utf-8") as stream:
        json.dump(value, stream)
    os.replace(sys.argv[1] + ".half", sys.argv[1])
"""


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


def kind(found: object) -> str:
    """Of an `answer` the code, or the type of the exception."""
    if not isinstance(found, str):
        return "no exception"
    return found[:10] if found.startswith("0x") else found.partition(":")[0]


def in_thread(function: Callable[..., Any], *arguments: Any) -> Any:
    """The `answer` of a call in a thread of its own, with which its token and its apartment end."""
    results: list[Any] = []
    thread = threading.Thread(target=lambda: results.append(answer(function, *arguments)), daemon=True)
    thread.start()
    thread.join(60)
    return results[0] if results else "no answer after 60 s"


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
    """The account and the Windows: whose jobs can be listed and changed depends on them."""
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
    """The registry: the services and the interfaces that there are for 64-bit and for 32-bit programs."""
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


def check_delivery_optimization(facts: Facts, context: Context) -> None:
    """Delivery Optimization: what both APIs answer; this only reads."""
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


def check_own_download(facts: Facts, context: Context) -> None:
    """A download that is never started: its callback is not taken, and its values come in the types that they have."""
    manager = answer(downloads.open_manager, MtaCaller(True, 20))
    if isinstance(manager, str):
        facts.note("IDOManager", manager)
        return
    with manager:
        download = answer(manager._required, downloads.Download, "CreateDownload")
        if isinstance(download, str):
            facts.note("CreateDownload", download)
            return
        with download:
            try:
                facts.note("DisplayName is set", answer(set_text, download, "DisplayName", f"{MARK} {uuid.uuid4()}"))
                facts.note("types of the properties", types_of_properties(download))
                own = answer(download_watch.DownloadSubscription, download, print)
                facts.note("a callback on a download that has none", own if isinstance(own, str) else "set")
                if not isinstance(own, str):
                    facts.note("type of the callback", types_of_properties(download)["CallbackInterface"])
                    again = answer(download_watch.DownloadSubscription, download, print)
                    facts.expect("a second one without take_over", kind(again), "RuntimeError")
                    own.close()
                report = download.report()
                facts.expect("bytes_total before it is known", report.bytes_total, None)
                facts.note("state and codes", f"{report.job_state} {report.hresult} {report.extended_error}")
                facts.note("listed before its start", report.job_id in [each.job_id for each in manager.reports()])
            finally:
                facts.note("Abort", answer(lambda: str(de.HRESULT(download._call("Abort")))))
            facts.note("state after Abort", answer(lambda: de.DODownloadState(download.status().State)))


def set_text(download: Any, name: str, text: str) -> str:
    """IDODownload::SetProperty with a VT_BSTR."""
    oleaut32 = ctypes.WinDLL("oleaut32.dll")
    oleaut32.SysAllocString.restype, oleaut32.SysAllocString.argtypes = c_void_p, (c_void_p,)
    variant = download_interfaces.VARIANT(vt=download_interfaces.VT_BSTR)
    variant.bstrVal = oleaut32.SysAllocString(to_wide(text))
    try:
        return str(
            de.HRESULT(download._call("SetProperty", download_interfaces.DODownloadProperty[name], byref(variant)))
        )
    finally:
        download._caller.clear(variant)


def types_of_properties(download: Any) -> dict[str, str]:
    """The VARTYPE of each property, or the status of GetProperty; no values."""
    found = {}
    for name, number in download_interfaces.DODownloadProperty.items():
        variant = download_interfaces.VARIANT()
        status = download._invoke("GetProperty", number, byref(variant))
        found[name] = str(de.HRESULT(status)) if errors.failed(status) else f"VT {variant.vt}"
        download._caller.clear(variant)
    return found


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


@contextlib.contextmanager
def token_of(function: str, *arguments: Any) -> Iterator[None]:
    """This thread has the token that a function of advapi32 gives it."""
    advapi32 = ctypes.WinDLL("advapi32.dll")
    if not getattr(advapi32, function)(*arguments):
        raise OSError(f"{function} refuses")
    try:
        yield
    finally:
        advapi32.RevertToSelf()


@contextlib.contextmanager
def own_token(level: int) -> Iterator[None]:
    """This thread has a copy of the token of its process, of this impersonation level."""
    advapi32, kernel32 = ctypes.WinDLL("advapi32.dll"), ctypes.WinDLL("kernel32.dll")
    kernel32.GetCurrentProcess.restype = c_void_p
    kernel32.CloseHandle.argtypes = (c_void_p,)
    advapi32.OpenProcessToken.argtypes = (c_void_p, ctypes.c_uint32, c_void_p)
    advapi32.DuplicateTokenEx.argtypes = (
        *(c_void_p, ctypes.c_uint32, c_void_p),
        *(ctypes.c_int32, ctypes.c_int32, c_void_p),
    )
    process, token = c_void_p(), c_void_p()
    # TOKEN_DUPLICATE | TOKEN_QUERY; then TOKEN_IMPERSONATE | TOKEN_QUERY, TokenImpersonation
    if not advapi32.OpenProcessToken(kernel32.GetCurrentProcess(), 0x000A, byref(process)):
        raise OSError("OpenProcessToken refuses")
    made = advapi32.DuplicateTokenEx(process, 0x000C, None, level, 2, byref(token))
    kernel32.CloseHandle(process)
    if not made:
        raise OSError("DuplicateTokenEx refuses")
    try:
        with token_of("SetThreadToken", None, token):
            yield
    finally:
        kernel32.CloseHandle(token)


def check_impersonation(facts: Facts, context: Context) -> None:
    """A thread that impersonates: threads of the library have its token, and each proxy of BITS is set for it."""
    with context.job() as job:

        def seen(timeout: float | None, token: Any) -> Any:
            with token, de.connect(de.Service.BITS, timeout) as manager:
                found = answer(lambda: manager.job(job.id).close()) or "found"
                return [number(manager.jobs), found], manager.proxy_blanket

        def connected(token: Any) -> Any:
            with token:
                return answer(lambda: de.connect(de.Service.BITS, 20).close())

        usual = in_thread(seen, None, contextlib.nullcontext())
        facts.expect("without a token: CoSetProxyBlanket", usual[1], {})
        for name, token in {
            "ImpersonateSelf": lambda: token_of("ImpersonateSelf", 2),  # SecurityImpersonation
            "SetThreadToken": lambda: own_token(2),
            "SetThreadToken, a token that only identifies": lambda: own_token(1),
        }.items():
            here, there = in_thread(seen, None, token()), in_thread(seen, 20, token())
            facts.expect(f"{name}: number of jobs, and the job", here[0], usual[0])
            facts.expect(f"{name}: in a thread of the library", there[0], here[0])
            facts.note(f"{name}: CoSetProxyBlanket", here[1])
        # OpenThreadToken: ERROR_CANT_OPEN_ANONYMOUS for a token of SecurityAnonymous. No call is made as another user.
        refusal = kind(in_thread(connected, own_token(0)))
        facts.expect("a token that cannot be opened, in a thread of the library", refusal, "0x80070543")
        anonymous = token_of("ImpersonateAnonymousToken", c_void_p(-2))  # GetCurrentThread()
        facts.note("ImpersonateAnonymousToken: in a thread of the library", in_thread(connected, anonymous))
        facts.expect("without a token again", in_thread(seen, None, contextlib.nullcontext()) == usual, True)
    low = context.result_of(LOW)
    facts.note("a process below IDENTIFY", low)
    facts.expect("a process below IDENTIFY lists jobs", isinstance(low, list) and isinstance(low[1], int), True)


LOW = """
status = ctypes.WinDLL("ole32.dll").CoInitializeSecurity(None, -1, None, None, 0, 1, None, 0, None)
with de.connect("bits") as manager:
    jobs = number(manager.jobs)
    note([str(de.HRESULT(status)), jobs, {name: str(each) for name, each in manager.proxy_blanket.items()}])
"""


def check_interpreter(facts: Facts, context: Context) -> None:
    """An interpreter with a GIL of its own: codes and logs can be read there, also where it cannot import _ctypes."""
    facts.note("answers", context.result_of(INTERPRETER))


INTERPRETER = """
code = IN_INTERPRETER % (str(CHECKOUT), sys.argv[1])
try:
    import _interpreters
    failure = _interpreters.exec(_interpreters.create(), code)
except ImportError:
    try:
        import _xxsubinterpreters
        failure = _xxsubinterpreters.run_string(_xxsubinterpreters.create(), code)
    except ImportError:
        failure = "this Python makes none"
if failure:
    note(str(failure))
"""
IN_INTERPRETER = """
import sys
sys.path.insert(0, %r)
try:
    import _ctypes
    text = "_ctypes is imported"
except ImportError as failure:
    text = str(failure)
import deliveryopt_error as de
text += "; " + de.explain(0x80D02002).name + " " + " ".join(each.text for each in de.scan(["hr = 0x80D02002"]))
with open(%r, "w") as stream:
    stream.write('"' + text + '"')
"""


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


def check_apartments(facts: Facts, context: Context) -> None:
    """Apartments: a thread of any kind gets the same answers."""
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
    """The command line: exit statuses, and what doctor says this account can see."""
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
    """Texts of the system: what FormatMessage has for codes of each origin."""
    for code in (0x80190194, 0x80200001, 0x80D02002, 0x80D03002, 0x80240022, 0x80072EE2, 0x80070005):
        facts.note(f"{code:#X}".replace("X", "x"), repr(de.system_message(code)))


def check_late_security(facts: Facts, context: Context) -> None:
    """Security of the process: a host that calls CoInitializeSecurity after all of this gets RPC_E_TOO_LATE."""
    ole32 = ctypes.WinDLL("ole32.dll")
    status = ole32.CoInitializeSecurity(None, -1, None, None, 0, 3, None, 0, None)
    facts.expect("CoInitializeSecurity", str(de.HRESULT(status)), "0x80010119")


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


def abort_leftovers() -> int:
    """Aborts the downloads with our mark that this account has; returns how many."""
    count = 0
    with downloads.open_manager(MtaCaller(True, 20)) as manager:
        for unknown in manager.listed():
            with unknown, unknown._query(downloads.Download) as download:
                if (download.text("DisplayName") or "").startswith(MARK):
                    download._call("Abort")
                    count += 1
    return count


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("url")
    parser.add_argument("result", type=Path)
    parser.add_argument("stop", type=Path)
    parser.add_argument("--held", metavar="JOB-ID")
    parser.add_argument("--only", metavar="WORD", help="only the checks whose function's name contains WORD")
    parser.add_argument("--restart-services", action="store_true", help="where this account may")
    options = parser.parse_args()
    amalgamate.files_module().OutputFile(options.result, b'{"python": ')  # refuses to replace what is not of ours
    # Not mkdtemp: its folder is closed to other accounts, and the service is one.
    folder = os.path.join(tempfile.gettempdir(), f"deliveryopt_error-{uuid.uuid4()}")
    os.mkdir(folder)
    context = Context(options.url, options.stop, options.held, folder, options.restart_services)
    facts = Facts(options.result)
    facts.write(ended=False)
    try:
        for check in CHECKS:
            if options.only and options.only not in check.__name__:
                continue
            facts.begin(check)
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
        facts.note("downloads that were left over", answer(abort_leftovers))
        facts.note("jobs that were left over", answer(remove_leftovers))
        for name in os.listdir(folder):
            os.unlink(os.path.join(folder, name))
        os.rmdir(folder)
        facts.write(ended=True)
    return 0


if __name__ == "__main__":
    exit_with(main)
