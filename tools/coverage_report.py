"""Measures branch coverage for tools/test.py --coverage, and prints what the runs reached of each module.

The goals: 100 percent of the portable modules, 95 percent of those that need COM, runs on Windows included.
pyproject.toml says what is measured and what is left out, with reasons.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any, Callable

import winbench

COM = ("_com", "_transfer")  # the folders of the modules that need COM
GOALS = {"portable": 100.0, "COM": 95.0}  # percent of the lines and branches


def _folder() -> Path:
    return winbench.bench_folder() / "coverage"


def begin() -> None:
    """Forgets what was measured before."""
    shutil.rmtree(_folder(), ignore_errors=True)
    _folder().mkdir(parents=True)


def environment(path: Callable[[Path], str] = str) -> dict[str, str]:
    """The variables that tests/__init__.py reads; `path` converts a path for the system that runs the tests."""
    return {
        "COVERAGE_PROCESS_START": path(winbench.CHECKOUT / "pyproject.toml"),
        "COVERAGE_FILE": path(_folder() / "data"),
    }


def windows_coverage() -> Path:
    """The folder with the `coverage` package for Windows Python 3.11 of 64 bit, as tests/requirements.txt pins it."""
    requirements = (winbench.CHECKOUT / "tests" / "requirements.txt").read_text(encoding="utf-8").splitlines()
    (pinned,) = (line for line in requirements if line.startswith("coverage=="))
    return winbench.windows_wheels("coverage", {"coverage": [pinned]})["coverage"]


def _coverage(*arguments: str) -> None:
    command = [str(winbench.tools_python()), "-m", "coverage", *arguments]
    done = subprocess.run(
        command, cwd=winbench.CHECKOUT, env=environment(), stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}: {done.stdout}{done.stderr}")


def _counts(modules: list[dict[str, Any]]) -> tuple[int, int, float]:
    """The number of lines and branches, of those not reached, and the percentage reached."""
    summaries = [module["summary"] for module in modules]
    total = sum(each["num_statements"] + each["num_branches"] for each in summaries)
    missed = sum(each["missing_lines"] + each["missing_branches"] for each in summaries)
    return total, missed, 100.0 * (total - missed) / total if total else 100.0


def _row(name: str, modules: list[dict[str, Any]]) -> str:
    total, missed, percent = _counts(modules)
    return f"{name:28} {total:7} {missed:6} {percent:6.1f}%"


def table() -> tuple[str, bool]:
    """The table, a row for each module and what it missed; True if both goals are met."""
    _coverage("combine")
    _coverage("json", "-o", str(_folder() / "coverage.json"))
    files = json.loads((_folder() / "coverage.json").read_text(encoding="utf-8"))["files"]
    modules = {
        Path(name).relative_to("deliveryopt_error").with_suffix("").as_posix(): each for name, each in files.items()
    }
    lines, met = [f"{'module':28} {'counted':>7} {'missed':>6} {'percent':>7}"], True
    for group, goal in GOALS.items():
        members = {name: each for name, each in sorted(modules.items()) if name.startswith(COM) == (group == "COM")}
        for name, each in members.items():
            lines.append(_row(name, [each]))
            if each["missing_lines"]:
                lines.append("    lines " + " ".join(map(str, each["missing_lines"])))
            branches = [pair for pair in each["missing_branches"] if pair[0] not in each["missing_lines"]]
            if branches:
                lines.append("    branches " + " ".join(f"{start}-{end}" for start, end in branches))
        percent = _counts([*members.values()])[2]
        met = met and percent >= goal
        verdict = "met" if percent >= goal else "MISSED"
        lines.append(f"{_row(f'all {group} modules', [*members.values()])}  goal {goal:g}%: {verdict}")
    return "\n".join(lines), met
