"""The part of tools/bench that runs on a genuine Windows Python 3.11 of 64 bit, in the bench of tools/winbench.

Import: each in processes of its own that take turns, timed inside, `ctypes` and `enum` first and by themselves.
All else in tools/bench/guest.py: objects of the stand-in service in process, and of Wine's BITS. Medians, the first
turn left out. Measures only; what is asked of the numbers is tools/bench's.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import zlib
from pathlib import Path
from typing import NamedTuple

import amalgamate
import winbench

sys.path.insert(0, str(winbench.CHECKOUT))
from tests.dosvc import build as standin

from . import peers

VERSION = "3.11"
OURS = "deliveryopt_error"
SINGLE = "deliveryopt_error, one file"
BARE = "ctypes and enum alone"
IMPORTS = {
    BARE: "pass",
    OURS: "import deliveryopt_error",
    SINGLE: "import deliveryopt_error",
    "comtypes": "import comtypes, comtypes.client",
    "pywin32": "import pythoncom; from win32com.bits import bits",
    "pythonforwindows": "import windows",
    "win32more": "import win32more.Windows.Win32.Networking.BackgroundIntelligentTransferService as bits",
}
PEERS = tuple(IMPORTS)[3:]
PARTS = ("calls", "jobs", "callback", "bits")  # of guest.py

_IMPORT = """
import sys, time
started = time.perf_counter()
import ctypes, enum
bare = time.perf_counter() - started
sys.path[:0] = %r
class Counters(ctypes.Structure):
    _fields_ = (("cb", ctypes.c_int), ("faults", ctypes.c_int), *(("n%%d" %% n, ctypes.c_size_t) for n in range(8)))
kernel32 = ctypes.WinDLL("kernel32.dll")
kernel32.GetCurrentProcess.restype = ctypes.c_void_p
kernel32.K32GetProcessMemoryInfo.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint32)
def private():
    counters = Counters()
    kernel32.K32GetProcessMemoryInfo(kernel32.GetCurrentProcess(), ctypes.byref(counters), ctypes.sizeof(counters))
    return counters.n6  # PagefileUsage
before, memory, started = set(sys.modules), private(), time.perf_counter()
%s
print(bare * 1e3, (time.perf_counter() - started) * 1e3, len(set(sys.modules) - before), private() - memory)
"""


class Import(NamedTuple):
    """Medians: milliseconds of `ctypes` and `enum` in that process, and what the import adds to them."""

    bare: float
    added: float
    modules: float
    memory: float  # bytes, private

    @property
    def total(self) -> float:
        return self.bare + self.added


class Size(NamedTuple):
    """Bytes to copy: the files as they are, without caches, and each of them compressed, as in a wheel."""

    files: int
    packed: int


class Results(NamedTuple):
    imports: dict[str, Import]
    sizes: dict[str, Size]
    parts: dict[str, dict[str, float]]  # what guest.py says


def measured_imports(python: winbench.WindowsPython, rounds: int, single: Path) -> dict[str, Import]:
    paths = {BARE: [], OURS: [winbench.CHECKOUT], SINGLE: [single], **peers()}
    results: dict[str, list[list[float]]] = {name: [] for name in IMPORTS}
    for turn in range(rounds + 1):
        for name, code in IMPORTS.items():
            program = _IMPORT % ([winbench.windows_path(path) for path in paths[name]], code)
            done = python.run(["-c", program], timeout=60)
            if done.returncode:
                raise SystemExit(f"{name} cannot be imported (status {done.returncode}): {done.stderr.strip()[-300:]}")
            if turn:  # the first one warms up
                results[name].append([float(word) for word in done.stdout.split()[-4:]])
    return {name: Import(*map(statistics.median, zip(*rows))) for name, rows in results.items()}


def measured_sizes(single: Path) -> dict[str, Size]:
    folders = {OURS: winbench.CHECKOUT / OURS, SINGLE: single, **{n: found[0] for n, found in peers().items()}}
    sizes = {}
    for name, folder in folders.items():
        files = [path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
        contents = [path.read_bytes() for path in files]
        sizes[name] = Size(sum(map(len, contents)), sum(len(zlib.compress(content)) for content in contents))
    return sizes


def measured_parts(bench: winbench.Bench, python: winbench.WindowsPython, rounds: int) -> dict[str, dict[str, float]]:
    bench.compiler()
    built = standin.build(winbench.bench_folder(), bench.arch)
    standin.register(lambda command: bench.run(command, timeout=60), built, own_proxy=True, service=False)
    guest = winbench.windows_path(winbench.CHECKOUT / "tools" / "bench" / "guest.py")
    folders = [winbench.windows_path(path) for found in peers().values() for path in found]
    parts: dict[str, dict[str, float]] = {}
    for part in PARTS:
        done = python.run(
            [guest, part, str(rounds), *folders],
            timeout=600,
            paths=[winbench.CHECKOUT],
            env={"DELIVERYOPT_ERROR_STANDIN": "own"},
        )
        if done.returncode:
            raise SystemExit(f"{part} cannot be measured: {done.stderr.strip()[-600:]}")
        parts.update(json.loads(done.stdout.splitlines()[-1]))
    return parts


def measured(rounds: int) -> Results:
    """All of it. winbench.BenchMissing or the stand-in's BuildError where it cannot be."""
    with winbench.Bench("x64") as bench, tempfile.TemporaryDirectory() as folder:
        single = Path(folder)
        text = amalgamate.amalgamated(amalgamate.sources())
        (single / f"{amalgamate.NAME}.py").write_text(text, encoding="utf-8", newline="\n")
        sizes = measured_sizes(single)
        python = bench.python(VERSION)
        return Results(measured_imports(python, rounds, single), sizes, measured_parts(bench, python, rounds))
