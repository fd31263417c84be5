"""What the modules of winbench share: versions, ABIs, folders, and the exception."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Callable, Union

StrPath = Union[str, "os.PathLike[str]"]
Log = Callable[[str], None]

CHECKOUT = Path(__file__).resolve().parent.parent.parent
VERSIONS = ("3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14", "3.13t", "3.14t")

# The number to raise when a folder made by an older recipe must not be used any more.
_RECIPE = "1"


_LINUX_ONLY = "the bench runs a Windows Python on Linux; on Windows use Windows's own"


class BenchMissing(Exception):
    """This machine cannot have the bench (or this part of it); the text says what to run to get it."""


class _Arch:
    """What differs between the two ABIs."""

    def __init__(self, name: str, platform: str, compiler: str, compiler_package: str, wine_arch: str) -> None:
        self.name = name
        self.platform = platform
        self.compiler = compiler
        self.compiler_package = compiler_package
        self.wine_arch = wine_arch


ARCHS = {
    "x64": _Arch("x64", "win_amd64", "x86_64-w64-mingw32-gcc", "gcc-mingw-w64-x86-64", "win64"),
    "x86": _Arch("x86", "win32", "i686-w64-mingw32-gcc", "gcc-mingw-w64-i686", "win32"),
}


def bench_folder() -> Path:
    """The folder that everything is cached in (it may not exist yet)."""
    return Path(os.environ.get("DELIVERYOPT_ERROR_BENCH") or CHECKOUT / ".bench").resolve()


def windows_path(path: StrPath) -> str:
    """The name under which Windows programs see a Linux path: drive Z: is the root."""
    return "Z:" + os.path.abspath(path).replace("/", "\\")


def _to_stderr(line: str) -> None:
    print(f"winbench: {line}", file=sys.stderr, flush=True)
