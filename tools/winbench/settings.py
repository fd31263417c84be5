"""The versions, the ABIs and the folder that all modules of winbench share."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Callable, NamedTuple, Union

StrPath = Union[str, "os.PathLike[str]"]
Log = Callable[[str], None]

CHECKOUT = Path(__file__).resolve().parent.parent.parent
VERSIONS = ("3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14", "3.13t", "3.14t")

# A part of every recipe: raise it when the folders that an older winbench has made must not be used any more.
RECIPE = "1"

LINUX_ONLY = "winbench runs a Windows Python on Linux; on Windows use the system's own Python"


class BenchMissing(Exception):
    """Raised where this machine cannot have the bench, or a part of it; the text says what to run to get it."""


class Arch(NamedTuple):
    """One ABI of Windows, and what it is called elsewhere."""

    name: str
    platform: str  # of a wheel
    compiler: str
    compiler_package: str  # of Debian
    wine_arch: str  # WINEARCH


ARCHS = {
    "x64": Arch("x64", "win_amd64", "x86_64-w64-mingw32-gcc", "gcc-mingw-w64-x86-64", "win64"),
    "x86": Arch("x86", "win32", "i686-w64-mingw32-gcc", "gcc-mingw-w64-i686", "win32"),
}


def bench_folder() -> Path:
    """The folder of everything that is cached; it may not exist yet."""
    return Path(os.environ.get("DELIVERYOPT_ERROR_BENCH") or CHECKOUT / ".bench").resolve()


def windows_path(path: StrPath) -> str:
    r"""The name of a Linux path in Windows programs: drive Z: is the root, so `/a/b` is `Z:\a\b`."""
    return "Z:" + os.path.abspath(path).replace("/", "\\")


def log_to_stderr(line: str) -> None:
    print(f"winbench: {line}", file=sys.stderr, flush=True)
