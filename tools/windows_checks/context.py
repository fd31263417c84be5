"""What the checks of on_windows.py share: the facts, jobs and processes of their own, and answers in words."""

from __future__ import annotations

import contextlib
import ctypes
import getpass
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
from enum import Enum
from pathlib import Path
from typing import Any, Callable, Iterator

import deliveryopt_error as de

CHECKOUT = Path(__file__).resolve().parent.parent.parent
MARK = "deliveryopt_error on_windows"
CONTENT = b"the content of a file that exists\n" * 100  # as the server sends it
STATE = de.BG_JOB_STATE
OVER = (STATE.CANCELLED, STATE.ACKNOWLEDGED)
WINE = hasattr(ctypes.WinDLL("ntdll.dll"), "wine_get_version")


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
        command = [
            sys.executable,
            "-I",
            "-c",
            PROLOGUE % [str(CHECKOUT), str(CHECKOUT / "tools")] + code,
            result,
            *arguments,
        ]
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
sys.path[:0] = %r
from windows_checks.context import *
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
