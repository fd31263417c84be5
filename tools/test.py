#!/usr/bin/env python3
"""Runs all tests: the portable ones on this Python, then all of them on genuine Windows Pythons.

On Windows that is this Python; on Linux it is the bench of tools/winbench.py, with CPython's own Windows builds under
Wine. Closes with one line, `N passed, N failed, N skipped`. What cannot run is counted as skipped and says why; where
the environment variable CI is set, a bench that is missing is a failure.

Needs Python 3.9 and nothing else.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import time

import winbench

DEFAULT = ("3.8", "3.11", "3.14")
LIMIT = 900  # seconds for one Python's whole run


class Totals:
    """What was counted so far; prints each run as it ends."""

    def __init__(self) -> None:
        self.passed = self.failed = self.skipped = 0

    def count(self, name: str, done: subprocess.CompletedProcess[str], seconds: float) -> None:
        match = re.search(r"^(\d+) passed, (\d+) failed, (\d+) skipped$", done.stdout, re.MULTILINE)
        passed, failed, skipped = map(int, match.groups()) if match else (0, 1, 0)
        if done.returncode != 0 and not failed:
            failed = 1
        self.passed, self.failed, self.skipped = self.passed + passed, self.failed + failed, self.skipped + skipped
        if failed:
            print(done.stdout + done.stderr)
        else:
            print("".join(f"  {line}\n" for line in done.stdout.splitlines() if line.startswith("skipped: ")), end="")
        print(f"{name}: {passed} passed, {failed} failed, {skipped} skipped, {seconds:.1f} s", flush=True)

    def missing(self, name: str, why: str) -> None:
        if os.environ.get("CI"):
            self.failed += 1
            print(f"{name}: FAILED, the bench is missing: {why}", flush=True)
        else:
            self.skipped += 1
            print(f"{name}: skipped: {why}", flush=True)


def run_here(totals: Totals, suites: list[str]) -> None:
    started = time.monotonic()
    command = [sys.executable, "-m", "tests", *suites]
    done = subprocess.run(command, cwd=winbench.CHECKOUT, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    totals.count(f"here, Python {sys.version.split()[0]}", done, time.monotonic() - started)


def run_windows(totals: Totals, versions: list[str], arch: str, arguments: list[str]) -> None:
    try:
        with winbench.Bench(arch) as bench:
            for version in versions:
                name = f"Windows, Python {version} {arch}"
                started = time.monotonic()
                try:
                    python = bench.python(version)
                    done = python.run(["-m", "tests", *arguments], timeout=LIMIT, paths=[winbench.CHECKOUT])
                except winbench.BenchMissing as missing:
                    totals.missing(name, str(missing))
                except subprocess.TimeoutExpired as late:
                    output = [
                        part.decode() if isinstance(part, bytes) else part or "" for part in (late.stdout, late.stderr)
                    ]
                    done = subprocess.CompletedProcess([], 1, output[0], f"{output[1]}\nno end after {LIMIT} s")
                    totals.count(name, done, time.monotonic() - started)
                    bench.restart()
                else:
                    totals.count(name, done, time.monotonic() - started)
    except winbench.BenchMissing as missing:
        totals.missing(f"Windows, {arch}, Python {', '.join(versions)}", str(missing))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--host-only", action="store_true", help="the portable tests on this Python only")
    parser.add_argument("--python", metavar="3.8,3.14t", help=f"the Windows Pythons; otherwise {', '.join(DEFAULT)}")
    parser.add_argument("--only", metavar="WORD", help="only tests whose name contains WORD")
    options = parser.parse_args()
    only = ["--only", options.only] if options.only else []
    totals = Totals()
    if sys.platform == "win32":
        run_here(totals, [*(["unit"] if options.host_only else ["unit", "windows"]), *only])
    else:
        run_here(totals, ["unit", *only])
        if not options.host_only:
            versions = options.python.split(",") if options.python else list(DEFAULT)
            run_windows(totals, versions, "x64", ["unit", "windows", *only])
    print(f"{totals.passed} passed, {totals.failed} failed, {totals.skipped} skipped")
    return 1 if totals.failed or not totals.passed else 0


if __name__ == "__main__":
    sys.exit(main())
