#!/usr/bin/env python3
"""Checks all that a commit needs, offline and in half a minute: format, types, workflows, the portable tests.

    python3 tools/check.py                 # before each commit
    python3 tools/check.py --only types    # the parts whose names contain this word
    python3 tools/check.py --thorough      # with the tests that are marked slow, and the tools' types on Windows

Prints one line for each part, the output of those that failed, and last `N passed, N failed, N skipped`: the tests, and
one for each other part. As many processes as there are processors share the work; the tests are divided among them by
what each of their files took the last time. The linters come from .ci/requirements.txt into a virtual environment below
`.bench/`; pip runs where that file or the Python has changed, and never otherwise.

Needs Python 3.9 and nothing else.
"""

from __future__ import annotations

from status import exit_with

import argparse
import concurrent.futures
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import winbench

REQUIREMENTS = winbench.CHECKOUT / ".ci" / "requirements.txt"
LIMIT = 300  # seconds for one process
TESTS = "unit tests"

# The types of the tests are checked for their helper modules (all but test_*.py) and for whole folders named here,
# without those named in NOT_TYPED, which mypy does not accept yet.
TYPED_TESTS = ("dosvc",)
NOT_TYPED = ("support.py", "notifying.py", "downloading.py")

# What GitHub reads, and the schema of check-jsonschema that knows its form.
SCHEMAS = {
    ".github/workflows/*.yml": "vendor.github-workflows",
    ".github/ISSUE_TEMPLATE/config.yml": "vendor.github-issue-config",
    ".github/ISSUE_TEMPLATE/[!c]*.yml": "vendor.github-issue-forms",
    ".github/dependabot.yml": "vendor.dependabot",
}


@dataclass
class Task:
    """Processes of one part, run one after the other, up to the first that fails."""

    part: str
    commands: list[list[str]]
    seconds_file: Path | None = None  # where a process of tests writes what each module took


@dataclass
class Part:
    """What is known so far of one line of the output."""

    waiting: int = 0  # tasks that have not ended
    passed: int = 0
    failed: int = 0
    skipped: int = 0
    began: float = 0.0
    reasons: list[str] = field(default_factory=list)  # of skipped tests
    output: list[str] = field(default_factory=list)  # of what failed


def set_up() -> Path:
    """The folder of programs of the virtual environment with the linters, which is made anew where it is out of date.

    Raises OSError or subprocess.CalledProcessError where it cannot be made.
    """
    folder = winbench.bench_folder() / "linters"
    recipe = f"{sys.version}\n{REQUIREMENTS.read_text(encoding='utf-8')}"
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    stamp = folder / "recipe.txt"
    if not stamp.is_file() or stamp.read_text(encoding="utf-8") != recipe:
        print(f"pip install -r {REQUIREMENTS.relative_to(winbench.CHECKOUT)}", file=sys.stderr, flush=True)
        folder.parent.mkdir(parents=True, exist_ok=True)
        for command in (
            [sys.executable, "-m", "venv", "--clear", str(folder)],
            [str(programs / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"],
        ):
            whole = [*command, str(REQUIREMENTS)] if command[-1] == "-r" else command
            subprocess.run(whole, check=True, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        stamp.write_text(recipe, encoding="utf-8")
    return programs


def linters(programs: Path, thorough: bool) -> list[Task]:
    """The tasks that look at the sources."""

    def mypy(name: str, *arguments: str) -> list[str]:
        # A cache for each: mypy forgets what it knows when the options change.
        return [str(programs / "mypy"), "--cache-dir", str(winbench.bench_folder() / "mypy" / name), *arguments]

    ruff = str(programs / "ruff")
    tasks = [
        Task("ruff check", [[ruff, "check", "."]]),
        Task("ruff format", [[ruff, "format", "--check", "."]]),
        Task("types, Linux", [mypy("linux", "--platform=linux")]),
        Task("types, Windows", [mypy("win32", "--platform=win32")]),
        Task(
            "types, tools",
            [
                mypy("tools", "--exclude=^tools/windows_checks/", "tools", "tests/dosvc/build.py"),
                mypy("windows_checks", "--platform=win32", "tools/windows_checks"),
            ],
        ),
        # Without the configuration of the package, whose strictness the tests do not have.
        Task(
            "types, tests",
            [
                mypy(
                    "tests",
                    *("--config-file=", "--python-version=3.10", "--platform=win32", "--check-untyped-defs"),
                    *("--ignore-missing-imports", "--follow-imports=silent", *typed_tests()),
                )
            ],
        ),
    ]
    if thorough:
        tasks.append(Task("types, tools on Windows", [mypy("tools-win32", "--platform=win32", "tools")]))
    schemas = []
    for pattern, schema in SCHEMAS.items():
        files = sorted(str(path.relative_to(winbench.CHECKOUT)) for path in winbench.CHECKOUT.glob(pattern))
        if files:
            schemas.append([str(programs / "check-jsonschema"), "--quiet", "--builtin-schema", schema, *files])
    if schemas:
        tasks.append(Task("workflows and forms", schemas))
    return tasks


def typed_tests() -> list[str]:
    """The files of the tests whose types are checked."""
    tests = winbench.CHECKOUT / "tests"
    found = [path for path in tests.rglob("*.py") if not path.name.startswith("test_")]
    found += [path for folder in TYPED_TESTS for path in (tests / folder).rglob("test_*.py")]
    return sorted(str(path.relative_to(winbench.CHECKOUT)) for path in found if path.name not in NOT_TYPED)


def unit_tests(python: str, known: dict[str, float], jobs: int, thorough: bool, scratch: Path) -> list[Task]:
    """The portable tests in tasks of about the same length, as far as files are no longer than that; longest first."""
    tests = winbench.CHECKOUT / "tests"
    files = {}
    for path in (*(tests / "unit").rglob("test_*.py"), *(tests / "hostile").glob("test_*.py")):
        name = path.relative_to(tests).as_posix()
        files[name] = known.get("tests." + name[: -len(".py")].replace("/", "."), 1.0)
    groups: list[tuple[float, list[str]]] = [(0.0, []) for _ in range(min(4 * jobs, len(files)))]
    for name in sorted(files, key=lambda name: (-files[name], name)):
        lightest = min(range(len(groups)), key=lambda number: groups[number][0])
        seconds, names = groups[lightest]
        groups[lightest] = seconds + files[name], [*names, name]
    tasks = []
    for number, (_, names) in enumerate(sorted(groups, reverse=True)):
        written = scratch / f"seconds-{number}.json"
        command = [python, "-m", "tests", *names, "--seconds", str(written), *([] if thorough else ["--quick"])]
        tasks.append(Task(TESTS, [command], written))
    return tasks


def run(task: Task, part: Part) -> subprocess.CompletedProcess[str]:
    """What the last process of a task did."""
    part.began = part.began or time.monotonic()
    for command in task.commands:
        try:
            done = subprocess.run(
                command,
                cwd=winbench.CHECKOUT,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                encoding="utf-8",
                errors="replace",
                timeout=LIMIT,
            )
        except subprocess.TimeoutExpired:
            done = subprocess.CompletedProcess(command, 1, "", f"no end after {LIMIT} s: {' '.join(command)}")
        if done.returncode != 0:
            break
    return done


def add(part: Part, task: Task, done: subprocess.CompletedProcess[str]) -> None:
    """Adds to a part what one of its tasks did."""
    part.waiting -= 1
    if task.part != TESTS:
        part.passed, part.failed = int(done.returncode == 0), int(done.returncode != 0)
        part.output += [done.stdout + done.stderr] if part.failed else []
        return
    counts = re.search(r"^(\d+) passed, (\d+) failed, (\d+) skipped$", done.stdout, re.MULTILINE)
    passed, failed, skipped = map(int, counts.groups()) if counts else (0, 1, 0)
    failed = failed or int(done.returncode != 0)
    part.passed, part.failed, part.skipped = part.passed + passed, part.failed + failed, part.skipped + skipped
    part.reasons += [line for line in done.stdout.splitlines() if line.startswith("skipped: ")]
    if failed:  # without the list of all tests that comes before the report on those that failed
        _, line, report = done.stderr.partition("=" * 70 + "\n")
        part.output.append(line + report if report else done.stdout + done.stderr)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--only", metavar="WORD", help="only the parts whose names contain WORD")
    parser.add_argument("--thorough", action="store_true", help="all tests, and the tools' types on Windows, too")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, metavar="N", help="so many processes at once")
    options = parser.parse_args()
    began = time.monotonic()
    parts: dict[str, Part] = {}
    tasks: list[Task] = []
    python = sys.executable
    try:
        programs = set_up()
    except (OSError, subprocess.CalledProcessError) as failure:
        parts["set-up"] = Part(failed=1)
        print(f"{getattr(failure, 'stderr', None) or failure}\nset-up: FAILED: no linters, only the tests are run")
    else:
        python = str(programs / "python")  # which has hatchling, for the tests that build
        tasks = linters(programs, options.thorough)
    memory = winbench.bench_folder() / "check.json"
    try:
        known: dict[str, float] = json.loads(memory.read_text(encoding="utf-8"))  # module of tests -> seconds
    except (OSError, ValueError):
        known = {}
    with tempfile.TemporaryDirectory(prefix="check-") as scratch:
        tasks += unit_tests(python, known, options.jobs, options.thorough, Path(scratch))
        tasks = [task for task in tasks if not options.only or options.only in task.part]
        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            for task in tasks:
                parts.setdefault(task.part, Part()).waiting += 1
            running = {pool.submit(run, task, parts[task.part]): task for task in tasks}
            try:
                for future in concurrent.futures.as_completed(running):
                    task = running[future]
                    part = parts[task.part]
                    add(part, task, future.result())
                    if task.seconds_file is not None and task.seconds_file.is_file():
                        known.update(json.loads(task.seconds_file.read_text(encoding="utf-8")))
                    if not part.waiting:
                        show(task.part, part)
            except KeyboardInterrupt:
                pool.shutdown(cancel_futures=True)
                raise
    memory.parent.mkdir(parents=True, exist_ok=True)
    there = {name: known[name] for name in known if (winbench.CHECKOUT / (name.replace(".", "/") + ".py")).is_file()}
    memory.write_text(json.dumps(there), encoding="utf-8")
    counts = [sum(getattr(part, name) for part in parts.values()) for name in ("passed", "failed", "skipped")]
    print(f"{time.monotonic() - began:.1f} s")
    print("{} passed, {} failed, {} skipped".format(*counts))
    return 1 if counts[1] or not counts[0] else 0


def show(name: str, part: Part) -> None:
    for text in part.output:
        print(text.rstrip())
    for reason in part.reasons:
        print(f"  {reason}")
    if name == TESTS:
        verdict = f"{part.passed} passed, {part.failed} failed, {part.skipped} skipped"
    else:
        verdict = "FAILED" if part.failed else "passed"
    print(f"{name}: {verdict}, {time.monotonic() - part.began:.1f} s", flush=True)


if __name__ == "__main__":
    exit_with(main)
