#!/usr/bin/env python3
"""Runs all tests: the portable ones on this Python, then all of them on genuine Windows Pythons.

On Windows that is this Python; on Linux it is the bench of tools/winbench, with CPython's own Windows builds under
Wine, and with the stand-in for the Delivery Optimization service of tests/dosvc registered: by its own proxy DLL for
all tests, then, on one Python of each ABI, by Wine's proxies and as a service. Two runs are made at a time; with
--distributions one of them is a distribution's, as long as there are both. The tests marked slow run here and on one
Python of each ABI.

The last line is `N passed, N failed, N skipped`. What cannot run counts as skipped and prints the reason; with the
environment variable CI, a missing bench is a failure.

Needs Python 3.9 and nothing else.
"""

from __future__ import annotations

from status import exit_with

import argparse
import concurrent.futures
import contextlib
import os
import queue
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import bench
import coverage_report
import distributions
import winbench

sys.path.insert(0, str(winbench.CHECKOUT))
from tests.dosvc import build as standin

MATRIX = {"x64": winbench.VERSIONS, "x86": ("3.8", "3.11", "3.14")}
DEFAULT = {"x64": ("3.8", "3.11", "3.14", "3.14t"), "x86": ("3.11",)}
LIMIT = 900  # seconds for one run; with --soak four times that
AT_ONCE = 2  # a run keeps about one core busy, its service and Wine's server another

NO_TESTS = 5  # the exit status of a suite that has no test of the name asked for

# How the stand-in is registered in a run -> the suites of that run.
SUITES = {
    "none": ["windows/no_service.py"],
    "own": ["unit", "windows"],
    "wine": ["windows/wine_proxy.py"],
    "service": ["windows/as_service.py"],
}

# The run that has the libraries of bench.peers().
PEERS = ("3.11", "x64", "own")

# The suites of this system that need more than Python, and the programs they use beside tests/requirements.txt, each
# with its Debian packages.
OTHERS: dict[str, dict[str, list[str]]] = {
    "fleet": {},
    "fuzz": {},
    "browser": {"chromium": ["chromium"], "chromedriver": ["chromium-driver"]},
}


@dataclass(frozen=True)
class Run:
    """One process of one Windows Python that runs tests."""

    version: str
    arch: str
    registered: str  # a key of SUITES
    quick: bool = False  # without the tests marked slow, which need no more than one Python of each ABI

    def __str__(self) -> str:
        text = f"Windows, Python {self.version} {self.arch}"
        return text if self.registered == "own" else f"{text}, {self.registered}"


class Totals:
    """The counts so far; prints each run as it ends. Any thread may use it."""

    def __init__(self) -> None:
        self.passed = self.failed = self.skipped = 0
        self._guard = threading.Lock()

    def count(self, name: str, done: subprocess.CompletedProcess[str], seconds: float) -> None:
        match = re.search(r"^(\d+) passed, (\d+) failed, (\d+) skipped$", done.stdout, re.MULTILINE)
        passed, failed, skipped = map(int, match.groups()) if match else (0, 1, 0)
        if done.returncode not in (0, NO_TESTS) and not failed:
            failed = 1
        shown = ("skipped: ", "note: ")
        lines = [done.stdout + done.stderr] if failed else []
        lines += [f"  {line}" for line in done.stdout.splitlines() if not failed and line.startswith(shown)]
        lines.append(f"{name}: {passed} passed, {failed} failed, {skipped} skipped, {seconds:.1f} s")
        with self._guard:
            self.passed, self.failed, self.skipped = self.passed + passed, self.failed + failed, self.skipped + skipped
            print("\n".join(lines), flush=True)

    def add(self, cell: distributions.Cell) -> None:
        """Adds one distribution on one Python, which tools/distributions.py has run."""
        with self._guard:
            self.passed, self.failed = self.passed + cell.passed, self.failed + cell.failed
            self.skipped += cell.skipped
            distributions.say(cell)

    def missing(self, name: str, why: str) -> None:
        with self._guard:
            if os.environ.get("CI"):
                self.failed += 1
                print(f"{name}: FAILED, the bench is missing: {why}", flush=True)
            else:
                self.skipped += 1
                print(f"{name}: skipped: {why}", flush=True)


def run_here(
    totals: Totals, arguments: list[str], python: winbench.StrPath = sys.executable, **environment: str
) -> None:
    started = time.monotonic()
    done = subprocess.run(
        [python, "-m", "tests", *arguments],
        cwd=winbench.CHECKOUT,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    totals.count(f"here, Python {sys.version.split()[0]}, {arguments[0]}", done, time.monotonic() - started)


def run_others(totals: Totals, arguments: list[str], suites: Sequence[str] = tuple(OTHERS), **environment: str) -> None:
    # It remembers the examples that failed, for the next run.
    environment["HYPOTHESIS_STORAGE_DIRECTORY"] = str(winbench.bench_folder() / "hypothesis")
    for suite in suites:
        if distributions.stopped.is_set():
            return
        try:
            winbench.install(OTHERS[suite])
            python = winbench.tools_python()
        except winbench.BenchMissing as missing:
            totals.missing(f"here, {suite}", str(missing))
        else:
            run_here(totals, [suite, *arguments], python, **environment)


class Worker:
    """Runs tests in one Bench, which it opens when it first needs it, with the stand-in registered as a run wants."""

    facts: ClassVar[dict[str, Path]] = {}  # arch -> the file with the ABI that the headers declare

    def __init__(self, arch: str) -> None:
        self.bench = winbench.Bench(arch)
        self.registered = ""  # not open yet

    def register(self, how: str) -> dict[str, str]:
        """Registers the stand-in; returns the environment variables by which the tests know."""
        if not self.registered:
            distributions.benches.append(self.bench.open())
            self.registered = "none"
        self.bench.compiler()
        try:
            built = standin.build(winbench.bench_folder(), self.bench.arch)
        except standin.BuildError as error:
            raise winbench.BenchMissing(str(error)) from None
        if how != self.registered:
            # Processes that run keep the proxies that they have loaded.
            if self.registered != "none":
                standin.unregister(self._run, built, service=self.registered == "service")
                self.bench.restart()
            if how != "none":
                standin.register(self._run, built, own_proxy=how != "wine", service=how == "service")
            self.registered = how
        environment = {"DELIVERYOPT_ERROR_STANDIN": how} if how != "none" else {}
        self.facts[self.bench.arch] = self._facts(built)
        return {**environment, "DELIVERYOPT_ERROR_ABI": winbench.windows_path(self.facts[self.bench.arch])}

    def _run(self, command: Sequence[str]) -> object:
        return self.bench.run(command, timeout=60)

    def _facts(self, built: standin.Built) -> Path:
        path = built.folder / "abi.txt"
        if not path.exists():
            half = path.with_name(f"abi-{os.getpid()}-{threading.get_ident()}")
            layouts = self.bench.run([built.abi], timeout=60).stdout
            half.write_text("\n".join([layouts.strip(), *standin.signatures(built.arch), ""]), encoding="ascii")
            half.replace(path)
        return path


def run_windows(
    totals: Totals, worker: Worker, run: Run, arguments: list[str], soak: bool = False, measured: bool = False
) -> None:
    limit = LIMIT * (4 if soak else 1)
    try:
        environment = worker.register(run.registered)
        if soak:
            environment["DELIVERYOPT_ERROR_SOAK"] = "1"
        if (run.version, run.arch, run.registered) == PEERS:
            try:
                folders = [folder for peer in bench.peers().values() for folder in peer]
                environment["DELIVERYOPT_ERROR_PEERS"] = ";".join(map(winbench.windows_path, folders))
            except winbench.BenchMissing as missing:
                totals.missing(f"{run}, other libraries", str(missing))
        paths = [winbench.CHECKOUT]
        if measured:
            environment.update(coverage_report.environment(winbench.windows_path))
            paths.append(coverage_report.windows_coverage())
        python = worker.bench.python(run.version)
        started = time.monotonic()
        command = ["-m", "tests", *SUITES[run.registered], *(["--quick"] if run.quick else []), *arguments]
        done = python.run(command, timeout=limit, paths=paths, env=environment)
    except winbench.BenchMissing as missing:
        totals.missing(str(run), str(missing))
    except subprocess.TimeoutExpired as late:
        output = [part.decode() if isinstance(part, bytes) else part or "" for part in (late.stdout, late.stderr)]
        done = subprocess.CompletedProcess([], 1, output[0], f"{output[1]}\nno end after {limit} s")
        totals.count(str(run), done, limit)
        worker.bench.restart()
    else:
        totals.count(str(run), done, time.monotonic() - started)


def plan(pythons: Mapping[str, Sequence[str]]) -> list[Run]:
    """The tests on each Python; on the first of each ABI also the slow ones, and those with another registration.

    The longest come first, so that the threads end at about the same time.
    """
    firsts = [(versions[0], arch) for arch, versions in pythons.items()]
    return [
        *(Run(*first, registered) for first in firsts for registered in ("none", "own")),
        *(Run(version, arch, "own", quick=True) for arch, versions in pythons.items() for version in versions[1:]),
        *(Run(*first, registered) for first in firsts for registered in ("wine", "service")),
    ]


def run_all(
    totals: Totals,
    runs: list[Run],
    arguments: list[str],
    soak: bool = False,
    measured: bool = False,
    before: Sequence[Callable[[], object]] = (),
) -> None:
    """Makes the runs in their order, in AT_ONCE threads, each of which has a Worker for each ABI.

    The first thread makes the first of `before` before it takes a run, the second one the second.
    """
    waiting: queue.SimpleQueue[Run] = queue.SimpleQueue()
    for run in runs:
        waiting.put(run)

    def work(first: Callable[[], object] | None) -> None:
        if first is not None:
            first()
        with contextlib.ExitStack() as stack:
            workers: dict[str, Worker] = {}
            with contextlib.suppress(queue.Empty):
                while not distributions.stopped.is_set():
                    run = waiting.get_nowait()
                    if run.arch not in workers:
                        workers[run.arch] = Worker(run.arch)
                        stack.callback(workers[run.arch].bench.close)
                    run_windows(totals, workers[run.arch], run, arguments, soak, measured)

    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool, distributions.stopping():
        firsts = [*before, *[None] * AT_ONCE][:AT_ONCE]
        for future in [pool.submit(work, first) for first in firsts]:
            future.result()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--host-only", action="store_true", help="the portable tests on this Python only")
    parser.add_argument("--matrix", action="store_true", help="all Windows Pythons; otherwise a choice of them")
    parser.add_argument("--python", metavar="3.8,3.14t", help="these Windows Pythons instead, 64 bit")
    parser.add_argument("--arch", choices=sorted(MATRIX), help="this ABI only; with --python, those of this ABI")
    parser.add_argument(
        "--distributions", "--forms", action="store_true", help="and tools/distributions.py on its choice of Pythons"
    )
    parser.add_argument("--only", metavar="WORD", help="only tests whose name contains WORD")
    parser.add_argument("--soak", action="store_true", help="the long version of the tests for leaks")
    parser.add_argument("--fuzz", type=float, metavar="S", help="only tests/fuzz, with new examples for S seconds")
    parser.add_argument("--coverage", action="store_true", help="branch coverage, here and on one Windows Python")
    options = parser.parse_args()
    if options.coverage and (options.host_only or options.python or options.arch or options.matrix):
        parser.error("--coverage chooses its Pythons itself")
    if options.distributions and (options.fuzz or options.coverage or sys.platform == "win32"):
        parser.error("--distributions goes with the tests of all Pythons, on Linux")
    only = ["--only", options.only] if options.only else []
    totals = Totals()
    if options.fuzz:
        run_others(totals, only, ["fuzz"], DELIVERYOPT_ERROR_FUZZ=str(options.fuzz))
    elif options.coverage:
        coverage_report.begin()
        run_here(totals, ["unit", *only], winbench.tools_python(), **coverage_report.environment())
        run_all(totals, plan({"x64": ("3.11",)}), only, measured=True)
        text, met = coverage_report.table()
        print(text)
        if "x64" not in Worker.facts:
            print("nothing was measured on Windows")
        totals.failed += not (met and "x64" in Worker.facts)
    elif sys.platform == "win32":
        run_here(totals, [*(["unit"] if options.host_only else ["unit", "windows"]), *only])
    else:
        cells: list[distributions.Cell] = []

        def others() -> None:
            if options.distributions:
                cells.extend(distributions.run_all(say=totals.add, at_once=1))
            if not options.host_only:
                run_others(totals, only)

        pythons = MATRIX if options.matrix else DEFAULT
        if options.python:
            pythons = {options.arch or "x64": tuple(options.python.split(","))}
        elif options.arch:
            pythons = {options.arch: pythons[options.arch]}
        runs = [] if options.host_only else plan(pythons)
        run_all(totals, runs, only, options.soak, before=[lambda: run_here(totals, ["unit", *only]), others])
        if "x64" in Worker.facts:  # this Python's ctypes lays out the same
            run_here(totals, ["windows/test_abi.py", *only], DELIVERYOPT_ERROR_ABI=str(Worker.facts["x64"]))
        if cells:
            print(distributions.table(cells), flush=True)
    print(f"{totals.passed} passed, {totals.failed} failed, {totals.skipped} skipped")
    return 1 if totals.failed or not totals.passed else 0


if __name__ == "__main__":
    exit_with(main)
