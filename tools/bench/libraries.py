"""The measures on a genuine Windows Python 3.11 of 64 bit, under Wine, beside other libraries.

An import is measured in processes of its own, which take turns: `ctypes` and `enum` first and by themselves, then what
the library adds to them. Calls are measured by guest.py, with objects of the stand-in service in process and of Wine's
BITS; and the measures of host.py are run by the Windows Python, too. The first turn of each warms up.
"""

from __future__ import annotations

import json
import statistics
import tempfile
import zlib
from pathlib import Path
from typing import NamedTuple

import amalgamate
import winbench

from tests.dosvc import build as standin

from . import Measure, compared, peers

VERSION = "3.11"
OURS = "deliveryopt_error"
OF_MANAGER = f"{OURS}, of a Manager"  # an error object that came from a Manager; otherwise from_address took it
SINGLE = f"{OURS}, one file"
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
sys.path[:0] = {paths}
class Counters(ctypes.Structure):
    _fields_ = (("cb", ctypes.c_int), ("faults", ctypes.c_int), *(("n%d" % n, ctypes.c_size_t) for n in range(8)))
kernel32 = ctypes.WinDLL("kernel32.dll")
kernel32.GetCurrentProcess.restype = ctypes.c_void_p
kernel32.K32GetProcessMemoryInfo.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint32)
def private():
    counters = Counters()
    kernel32.K32GetProcessMemoryInfo(kernel32.GetCurrentProcess(), ctypes.byref(counters), ctypes.sizeof(counters))
    return counters.n6  # PagefileUsage
before, memory, started = set(sys.modules), private(), time.perf_counter()
{code}
print(bare * 1e3, (time.perf_counter() - started) * 1e3, len(set(sys.modules) - before), private() - memory)
"""


class Import(NamedTuple):
    """One import: the milliseconds of `ctypes` and `enum` in that process, and what the library adds to them."""

    bare: float
    added: float
    modules: float
    memory: float  # bytes, private
    ratios: tuple[float, ...]  # of the whole to the bare, in each turn

    @property
    def total(self) -> float:
        return self.bare + self.added


class Size(NamedTuple):
    """The bytes of a library's files without caches: as they are, and each of them compressed, as in a wheel."""

    files: int
    packed: int


class Results(NamedTuple):
    """The numbers of one run, each by the name of the library."""

    imports: dict[str, Import]
    sizes: dict[str, Size]
    parts: dict[str, dict[str, list[float]]]  # the results of guest.py, of each turn
    host: list[Measure]  # the rows of host.py

    def middle(self, part: str, name: str) -> float:
        """The median of one side of a part."""
        return statistics.median(self.parts[part][name])


def measure(rounds: int, size: int) -> Results:
    """All numbers. Raises winbench.BenchMissing, or the stand-in's BuildError, if this machine cannot measure them."""
    with winbench.Bench("x64") as windows, tempfile.TemporaryDirectory() as folder:
        single = Path(folder)
        text = amalgamate.amalgamated(amalgamate.sources())
        (single / f"{amalgamate.NAME}.py").write_text(text, encoding="utf-8", newline="\n")
        sizes = _measure_sizes(single)
        python = windows.python(VERSION)
        parts = _measure_parts(python, rounds)
        host = _measure_host(python, rounds, size)
        return Results(_measure_imports(python, rounds, single), sizes, parts, host)


def _measure_host(python: winbench.WindowsPython, rounds: int, size: int) -> list[Measure]:
    """The rows of host.py by the Windows Python."""
    bench = winbench.windows_path(Path(__file__).parent)
    done = python.run(
        [bench, "--host-only", "--json", "--rounds", str(rounds), "--size", str(size)],
        timeout=1800,
        paths=[winbench.CHECKOUT],
    )
    try:
        rows = json.loads(done.stdout.splitlines()[-1])["measures"]
    except (IndexError, ValueError):
        raise SystemExit(f"host.py fails (status {done.returncode}): {done.stderr.strip()[-600:]}") from None
    return [Measure.from_dict(row) for row in rows]


def _measure_imports(python: winbench.WindowsPython, rounds: int, single: Path) -> dict[str, Import]:
    paths = {BARE: [], OURS: [winbench.CHECKOUT], SINGLE: [single], **peers()}
    results: dict[str, list[list[float]]] = {name: [] for name in IMPORTS}
    for turn in range(rounds + 1):
        for name, code in IMPORTS.items():
            program = _IMPORT.format(paths=[winbench.windows_path(path) for path in paths[name]], code=code)
            done = python.run(["-c", program], timeout=60)
            if done.returncode:
                raise SystemExit(f"{name} cannot be imported (status {done.returncode}): {done.stderr.strip()[-300:]}")
            if turn:  # the first one warms up
                results[name].append([float(word) for word in done.stdout.split()[-4:]])
    imports = {}
    for name, rows in results.items():
        ratios = tuple((bare + added) / bare for bare, added, _, _ in rows)
        bare, added, modules, memory = map(statistics.median, zip(*rows))
        imports[name] = Import(bare, added, modules, memory, ratios)
    return imports


def _measure_sizes(single: Path) -> dict[str, Size]:
    folders = {OURS: winbench.CHECKOUT / OURS, SINGLE: single, **{name: paths[0] for name, paths in peers().items()}}
    sizes = {}
    for name, folder in folders.items():
        files = [path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
        contents = [path.read_bytes() for path in files]
        sizes[name] = Size(sum(map(len, contents)), sum(len(zlib.compress(content)) for content in contents))
    return sizes


def _measure_parts(python: winbench.WindowsPython, rounds: int) -> dict[str, dict[str, list[float]]]:
    windows = python.bench
    windows.compiler()
    built = standin.build(winbench.bench_folder(), windows.arch)
    standin.register(lambda command: windows.run(command, timeout=60), built, own_proxy=True, service=False)
    guest = winbench.windows_path(Path(__file__).with_name("guest.py"))
    folders = [winbench.windows_path(path) for paths in peers().values() for path in paths]
    parts: dict[str, dict[str, list[float]]] = {}
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


def measures(results: Results) -> list[Measure]:
    """The rows that compare these numbers, with goals. An import is compared with ctypes in the same processes."""
    imports, parts = results.imports, results.parts
    package, single = imports[OURS], imports[SINGLE]
    fastest = min(PEERS, key=lambda name: imports[name].added)
    per_job = {number: results.middle("all", number) for number in parts["all"] if number != "1"}
    dearest, cheapest = max(per_job, key=per_job.__getitem__), min(per_job, key=per_job.__getitem__)
    growth = ", ".join(
        f"{part} {results.middle(part, dearest) / results.middle(part, cheapest):.2f}" for part in ("listing", "errors")
    )

    def row(name: str, part: str, theirs: str, goal: float | None, ours: str = OURS) -> Measure:
        values = parts[part]
        divisor, unit = (1e3, "µs") if results.middle(part, ours) >= 1e4 else (1.0, "ns")
        mine, others = ([value / divisor for value in values[side]] for side in (ours, theirs))
        return compared(name, theirs, mine, others, unit, goal)

    return [
        *results.host,
        Measure("import, beside others", BARE, package.total, package.bare, "ms", 1.25, "", package.ratios),
        Measure("import, one file, beside others", BARE, single.total, single.bare, "ms", 1.25, "", single.ratios),
        Measure("import, beyond ctypes", f"{fastest}, the fastest", package.added, imports[fastest].added, "ms", 0.2),
        Measure("memory of the import", "1.5 MB allowed", package.memory / 1e6, 1.5, "MB", 1.0),
        row("GetError of a pointer", "GetError", "comtypes", 1.3),
        row("GetError of a pointer", "GetError", "pythonforwindows", 0.5),
        row("GetError of a pointer", "GetError", "pywin32", None),
        row("GetError of a pointer", "GetError", "bare ctypes, fresh buffers", None),
        row("GetError, of a Manager", "GetError", "bare ctypes, fresh buffers", None, OF_MANAGER),
        row("a report's fields, in process", "report", "pywin32", 1.0),
        row("a report's fields, in process", "report", "comtypes", None),
        row("a report's fields, from BITS", "report from BITS", "pywin32", 1.1),
        Measure(
            f"a job with its error, of {dearest} jobs",
            f"of {cheapest} jobs, the cheapest",
            per_job[dearest],
            per_job[cheapest],
            "µs",
            1.2,
            f"one job alone {results.middle('all', '1'):.0f} µs; growth of {growth}",
        ),
        row("JobError to a function", "callback", "bare ctypes", None),
    ]
