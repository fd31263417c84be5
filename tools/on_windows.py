#!/usr/bin/env python3
"""Collects in ten minutes the facts that only a genuine Windows shows, for an issue of this project.

    python tools/on_windows.py                      # from an elevated prompt: as user, elevated and as SYSTEM
    python tools/on_windows.py --output report      # into this folder; otherwise on-windows
    python tools/on_windows.py --python C:\\Py32\\python.exe --only-this
    python tools/on_windows.py --restart-services   # elevated: it also stops and starts BITS and DoSvc

Runs the checks of tools/windows_checks on this Python and on one Python of each other architecture that the launcher
`py` lists (32 bit beside 64 bit), in each account that it can use. From a prompt that is not elevated it can use only
this one. For the others it creates a scheduled task, starts it, and deletes it.

Writes `on_windows.json` and `on_windows.md`, which can be attached to an issue: without names of machines and users,
and without the names and addresses of other programs' jobs. It makes BITS jobs of its own against a loopback server,
cancels them, changes nothing else, and cleans up after Ctrl+C, too. A restart of the services would interrupt other
programs' jobs: without `--restart-services` it is not done, and the page says so.

On Linux it runs the same checks in Windows Pythons of the bench of tools/winbench, against Wine's BITS and the stand-in
service of tests/dosvc.

Exit status: 0 everything ran and is as documented; 1 something differs, failed, or did not run; 130 after Ctrl+C.
"""

from __future__ import annotations

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))  # an isolated Python does not look there
from status import exit_with

import argparse
import contextlib
import ctypes
import getpass
import http.server
import json
import re
import signal
import subprocess
import tempfile
import threading
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import amalgamate

CHECKOUT = Path(__file__).resolve().parent.parent

CHECKS = CHECKOUT / "tools" / "windows_checks"
CONTENT = b"the content of a file that exists\n" * 100
LIMIT = 400  # seconds for the checks of one Python and one account
START_LIMIT = 30  # seconds until a task's program has begun

TASK = """<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <Principals><Principal id="Author">{principal}</Principal></Principals>
  <Settings>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <ExecutionTimeLimit>PT10M</ExecutionTimeLimit>
  </Settings>
  <Actions Context="Author"><Exec><Command>{command}</Command><Arguments>{arguments}</Arguments></Exec></Actions>
</Task>
"""
PRINCIPALS = {
    "SYSTEM": "<UserId>S-1-5-18</UserId><RunLevel>HighestAvailable</RunLevel>",
    "user": "<UserId>{user}</UserId><LogonType>InteractiveToken</LogonType><RunLevel>LeastPrivilege</RunLevel>",
}


class Handler(http.server.BaseHTTPRequestHandler):
    """Files that exist, do not exist, are forbidden, and answers that BITS cannot use."""

    protocol_version = "HTTP/1.1"

    def do_GET(self, body: bool = True) -> None:
        status = {"/found.bin": 200, "/endless.bin": 200, "/forbidden.bin": 403, "/broken.bin": 500}.get(self.path, 404)
        content, first, last = CONTENT if status == 200 else b"", 0, len(CONTENT) - 1
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range") or "")
        if asked and self.path == "/found.bin" and int(asked[1]) <= last:
            first, last, status = int(asked[1]), min(int(asked[2] or last), last), 206
            content = content[first : last + 1]
        self.send_response(status)
        if status == 206:
            self.send_header("Content-Range", f"bytes {first}-{last}/{len(CONTENT)}")
        if self.path == "/endless.bin":
            self.send_header("Connection", "close")
        else:
            self.send_header("Content-Length", str(len(content)))
            self.send_header("Accept-Ranges", "bytes")
            self.send_header("Last-Modified", "Mon, 02 Nov 2026 10:00:00 GMT")
        self.end_headers()
        if body:
            self.wfile.write(content)

    def do_HEAD(self) -> None:
        self.do_GET(body=False)

    def log_message(self, format: str, *arguments: object) -> None:
        """Not printed: there are hundreds."""


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that closes the connection early is no failure."""


@contextlib.contextmanager
def server() -> Iterator[str]:
    """The URL of a loopback HTTP server."""
    with Server(("127.0.0.1", 0), Handler) as listening:
        thread = threading.Thread(target=listening.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.server_port}"
        finally:
            listening.shutdown()
            thread.join()


@dataclass
class Run:
    """The checks on one Python in one account: the result file's content, or the reason why there is none."""

    account: str
    python: str  # in words, until the result says its version
    content: dict[str, Any] = field(default_factory=dict)
    not_done: str = ""

    @property
    def title(self) -> str:
        bits = f", {self.content['bits']} bit" if self.content else ""
        return f"{self.account}, Python {self.content.get('python', self.python)}{bits}"


class Collection:
    """All runs of one call of this tool, in a folder for their files."""

    def __init__(self, folder: Path, url: str, only: str | None = None, restart: bool = False) -> None:
        self.folder, self.url, self.only, self.restart = folder, url, only, restart
        self.stop = folder / "stop"
        self.held: str | None = None
        self.runs: list[Run] = []

    def arguments(self, result: Path, path: Callable[[Path], str] = str) -> list[str]:
        held = ["--held", self.held] if self.held else []
        only = ["--only", self.only] if self.only else []
        restart = ["--restart-services"] if self.restart else []
        return [path(CHECKS), self.url, path(result), path(self.stop), *held, *only, *restart]

    def collect(self, run: Run, start: Callable[[Path], tuple[Callable[[], bool], Callable[[], None]]]) -> None:
        """Makes one run. `start` starts its program and returns two functions: does it run still, and end it."""
        self.runs.append(run)
        result = self.folder / f"{uuid.uuid4()}.json"
        print(f"{run.account}, {run.python}", flush=True)
        runs, end = start(result)
        began = time.monotonic()
        try:
            while runs() and not _read(result).get("ended"):
                seconds = time.monotonic() - began
                if seconds > (LIMIT if result.exists() else START_LIMIT):
                    run.not_done = f"no end after {seconds:.0f} s"
                    break
                time.sleep(0.2)
        except KeyboardInterrupt:
            self.stop.touch()  # the program cancels its jobs and ends
            limit = time.monotonic() + 30
            while runs() and not _read(result).get("ended") and time.monotonic() < limit:
                time.sleep(0.2)
            raise
        finally:
            end()
            run.content = _read(result)
            if not run.content and not run.not_done:
                run.not_done = "the program did not start, or wrote no result"


def _read(result: Path) -> dict[str, Any]:
    """The content of a result file; empty where it is not there yet."""
    try:
        content: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return content


def directly(command: list[str]) -> tuple[Callable[[], bool], Callable[[], None]]:
    """Starts a program as this account; see Collection.collect."""
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL)

    def end() -> None:
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    return lambda: process.poll() is None, end


def as_task(account: str, command: list[str], folder: Path) -> tuple[Callable[[], bool], Callable[[], None]]:
    """Starts a program as a scheduled task of SYSTEM, or of this user without elevation; see Collection.collect."""
    name = f"deliveryopt_error on_windows {uuid.uuid4()}"
    user = f"{os.environ.get('USERDOMAIN', '.')}\\{getpass.getuser()}"
    file = folder / "task.xml"
    text = TASK.format(
        principal=PRINCIPALS[account].format(user=escape(user)),
        command=escape(command[0]),
        arguments=escape(subprocess.list2cmdline(command[1:])),
    )
    file.write_text(text, encoding="utf-16")

    def schtasks(*arguments: str) -> bool:
        try:
            done = subprocess.run(
                ["schtasks", *arguments],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=20,
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        return done.returncode == 0

    created = schtasks("/Create", "/TN", name, "/XML", str(file))
    ready = created and schtasks("/Run", "/TN", name)

    def end() -> None:
        if created:
            schtasks("/End", "/TN", name)
            schtasks("/Delete", "/TN", name, "/F")

    return lambda: ready, end


def elevated() -> bool:
    """True if this process runs elevated; only on Windows."""
    return sys.platform == "win32" and bool(ctypes.WinDLL("shell32.dll").IsUserAnAdmin())


def other_pythons() -> list[str]:
    """One Python of each other architecture that the launcher `py` lists."""
    own = _platform_of(sys.executable)
    found: dict[str, str] = {}
    with contextlib.suppress(OSError, subprocess.SubprocessError):
        done = subprocess.run(["py", "-0p"], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30)
        for path in re.findall(r"(\w:\\.*\.exe)\s*$", done.stdout, re.MULTILINE):
            found.setdefault(_platform_of(path), path)
    return [path for platform, path in found.items() if platform not in ("", own)]


def _platform_of(python: str) -> str:
    """`win-amd64`, `win32` or `win-arm64`; empty for a Python that does not start, or is older than 3.8."""
    code = "import sys, sysconfig; print(sysconfig.get_platform() if sys.version_info >= (3, 8) else '')"
    try:
        command = [python, "-I", "-c", code]
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30)
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip()


@contextlib.contextmanager
def held_job() -> Iterator[str]:
    """The id of a suspended and empty job of this process, which the checks read from other accounts."""
    sys.path.insert(0, str(CHECKOUT))
    import deliveryopt_error as de

    with de.connect(de.Service.BITS) as manager, manager.create_job(f"deliveryopt_error held {uuid.uuid4()}") as job:
        job_id = job.id
        try:
            yield str(job_id)
        finally:
            try:
                job.cancel()
            except de.ServiceUnavailableError:  # the checks restarted the service
                with de.connect(de.Service.BITS) as again, again.job(job_id) as same:
                    same.cancel()


def on_windows(collection: Collection, pythons: Sequence[str]) -> None:
    """Makes the runs on this Windows."""
    with contextlib.ExitStack() as stack:
        try:
            collection.held = stack.enter_context(held_job())
        except OSError as failure:
            print(f"BITS makes no job for this account: {failure}", file=sys.stderr)
        for python in pythons:
            with_rights = elevated()

            def command(result: Path, python: str = python) -> list[str]:
                return [python, "-I", *collection.arguments(result)]

            name = f"of {_platform_of(python) or 'an unknown platform'}"  # the path may hold the user's name
            collection.collect(
                Run("elevated" if with_rights else "user", name), lambda result: directly(command(result))
            )
            for account in PRINCIPALS if with_rights else ():
                collection.collect(
                    Run(account, name),
                    lambda result, account=account: as_task(account, command(result), collection.folder),  # type: ignore[misc]
                )
            if not with_rights:
                collection.runs.append(Run("elevated, SYSTEM", name, not_done="needs an elevated prompt"))


def on_the_bench(collection: Collection, archs: Sequence[str]) -> None:
    """Makes the runs in Windows Pythons under Wine."""
    import winbench

    sys.path.insert(0, str(CHECKOUT))
    from tests.dosvc import build as standin

    for arch in archs:
        run = Run("user, Wine", f"3.11 {arch}")
        try:
            with winbench.Bench(arch) as bench:
                bench.compiler()
                built = standin.build(winbench.bench_folder(), arch)
                # As a service, because it may be restarted.
                standin.register(lambda command, wine=bench: wine.run(command, timeout=60), built, service=True)  # type: ignore[misc]
                python = bench.python("3.11")

                def start(
                    result: Path, python: winbench.WindowsPython = python
                ) -> tuple[Callable[[], bool], Callable[[], None]]:
                    arguments = collection.arguments(result, winbench.windows_path)
                    process = python.popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

                    def end() -> None:
                        try:
                            process.wait(15)
                        except subprocess.TimeoutExpired:
                            process.send_signal(signal.SIGINT)
                        python.kill(process)

                    return lambda: process.poll() is None, end

                collection.collect(run, start)
        except (winbench.BenchMissing, standin.BuildError) as missing:
            run.not_done = str(missing)
            if run not in collection.runs:
                collection.runs.append(run)


def version() -> str:
    text = (CHECKOUT / "deliveryopt_error" / "_version.py").read_text(encoding="utf-8")
    return text.partition("__version__ =")[2].split('"')[1]


def page(runs: Sequence[Run]) -> str:
    """The facts as Markdown: a row for each fact, a column for each run; bold what differs from the documentation."""
    done = [run for run in runs if run.content]
    lines = [f"# deliveryopt_error {version()} on Windows", ""]
    lines += [f"- {run.title}: not done: {run.not_done}" for run in runs if run.not_done]
    counts = [len(_verdicts(run)) for run in done]
    lines += [f"- {run.title}: {count} facts differ or failed" for run, count in zip(done, counts)]
    if any(run.content["wine"] for run in done):
        lines.append("- This is Wine: much of what differs is not implemented there.")
    names = dict.fromkeys((row["check"], row["name"]) for run in done for row in run.content["facts"])
    check = None
    for key in names:
        if key[0] != check:
            check = key[0]
            behaviour = next((run.content["checks"][check] for run in done if check in run.content["checks"]), "")
            lines += ["", f"## {check}", "", *([f"{behaviour[:1].upper()}{behaviour[1:]}", ""] if behaviour else [])]
            lines += [f"| | {' | '.join(run.title for run in done)} |", "| --- |" + " --- |" * len(done)]
        rows = [next((row for row in run.content["facts"] if (row["check"], row["name"]) == key), None) for run in done]
        lines.append(f"| {key[1]} | {' | '.join(map(_cell, rows))} |")
    return "\n".join([*lines, ""])


def _cell(row: dict[str, Any] | None) -> str:
    """A fact as a cell of a Markdown table."""
    if row is None:
        return ""
    value = row["value"]
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    text = re.sub(r"([\\|<>*_`])", r"\\\1", " ".join(text.split()))
    if row["verdict"] in ("differs", "failed"):
        expected = f" instead of {json.dumps(row['expected'])}" if "expected" in row else ""
        return f"**{text}**{expected}"
    return text


def _verdicts(run: Run) -> list[dict[str, Any]]:
    """The facts of a run that differ from the documentation, and the checks that failed."""
    return [row for row in run.content["facts"] if row["verdict"] in ("differs", "failed")]


def outputs(folder: Path, force: bool) -> list[Any]:
    """The places of both files. OSError where they cannot be written, or files that are not ours are there."""
    folder.mkdir(parents=True, exist_ok=True)
    starts = {"on_windows.json": b'{\n "deliveryopt_error": ', "on_windows.md": b"# deliveryopt_error "}
    output_file = amalgamate.files_module().OutputFile
    return [output_file(folder / name, start, force) for name, start in starts.items()]


def write(files: Sequence[Any], runs: Sequence[Run]) -> None:
    """Writes both files, each whole or not at all."""
    content = {
        "deliveryopt_error": version(),
        "runs": [{"account": run.account, "not_done": run.not_done, **run.content} for run in runs],
    }
    for file, text in zip(files, (json.dumps(content, indent=1, ensure_ascii=False) + "\n", page(runs))):
        file.write(text.encode())
        print(file.path)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--output", type=Path, default=Path("on-windows"), metavar="FOLDER", help="for both files")
    parser.add_argument("--force", action="store_true", help="replace them also where they are not of this tool")
    parser.add_argument("--python", action="append", default=[], metavar="EXE", help="a further Python; repeatable")
    parser.add_argument("--only-this", action="store_true", help="none of the Pythons that `py` lists")
    parser.add_argument("--arch", choices=("x64", "x86"), help="on Linux: only this one")
    parser.add_argument("--only", metavar="WORD", help="only the checks whose names contain WORD")
    parser.add_argument("--restart-services", action="store_true", help="also stops and starts BITS and DoSvc")
    options = parser.parse_args()
    interrupted = False
    files = outputs(options.output, options.force)  # rather now than after ten minutes
    with tempfile.TemporaryDirectory(prefix="on-windows-") as folder, server() as url:
        collection = Collection(Path(folder), url, options.only, options.restart_services)
        try:
            if sys.platform == "win32":
                more = options.python or ([] if options.only_this else other_pythons())
                on_windows(collection, [sys.executable, *more])
            else:
                on_the_bench(collection, [options.arch] if options.arch else ["x64", "x86"])
        except KeyboardInterrupt:
            interrupted = True
        write(files, collection.runs)
    for run in collection.runs:
        verdict = run.not_done or f"{len(run.content['facts'])} facts, {len(_verdicts(run))} differ or failed"
        print(f"{run.title}: {verdict}")
    if interrupted:
        print("interrupted; the jobs, the tasks and the server are gone", file=sys.stderr)
        return 130
    return int(any(run.not_done or _verdicts(run) for run in collection.runs))


if __name__ == "__main__":
    exit_with(main)
