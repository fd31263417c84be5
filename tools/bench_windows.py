"""The measures of tools/bench.py that need a genuine Windows Python, 3.11 of 64 bit, in the bench of tools/winbench.py.

Import: each library in processes of its own that take turns, timed inside. The calls: tools/bench_calls.py, in one
process, with the stand-in service in it and Wine's BITS outside. All are medians.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

import amalgamate
import winbench
from measure import Measure

sys.path.insert(0, str(winbench.CHECKOUT))
from tests.dosvc import build as standin

VERSION = "3.11"
OURS, SINGLE = "deliveryopt_error", "the same, one file"
IMPORTS = {
    OURS: "import deliveryopt_error",
    SINGLE: "import deliveryopt_error",
    "comtypes": "import comtypes, comtypes.client",
    "pywin32": "import pythoncom; from win32com.bits import bits",
    "pythonforwindows": "import windows",
    "win32more": "import win32more.Windows.Win32.Networking.BackgroundIntelligentTransferService as bits",
}

_IMPORT = """
import sys, time
sys.path[:0] = %r
started = time.perf_counter()
import ctypes, enum
bare = time.perf_counter() - started
from ctypes import wintypes
class Counters(ctypes.Structure):
    _fields_ = (("cb", wintypes.DWORD), ("faults", wintypes.DWORD), *(("n%%d" %% n, ctypes.c_size_t) for n in range(8)))
kernel32 = ctypes.WinDLL("kernel32.dll")
kernel32.GetCurrentProcess.restype = ctypes.c_void_p
kernel32.K32GetProcessMemoryInfo.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint32)
def private():
    counters = Counters()
    kernel32.K32GetProcessMemoryInfo(kernel32.GetCurrentProcess(), ctypes.byref(counters), ctypes.sizeof(counters))
    return counters.n6  # PagefileUsage
before, memory, started = set(sys.modules), private(), time.perf_counter()
%s
took = time.perf_counter() - started
print(took * 1e3, len(set(sys.modules) - before), (private() - memory) / 1e6, bare * 1e3)
"""


class Import(NamedTuple):
    """What an import adds to `ctypes` and `enum`, and what these two take in the same processes."""

    ms: float
    modules: float
    megabytes: float
    bare_ms: float
    to_copy: float  # megabytes of files


class Results(NamedTuple):
    imports: dict[str, Import]
    calls: dict[str, dict[str, float]]  # what tools/bench_calls.py prints: nanoseconds


def _to_copy(folder: Path) -> float:
    files = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return sum(path.stat().st_size for path in files) / 1e6


def _imports(python: winbench.WindowsPython, rounds: int, single: Path) -> dict[str, Import]:
    peers = winbench.peers()
    paths = {OURS: [winbench.CHECKOUT], SINGLE: [single], **peers}
    files = {OURS: winbench.CHECKOUT / OURS, SINGLE: single, **{name: folders[0] for name, folders in peers.items()}}
    copied = {name: _to_copy(files[name]) for name in IMPORTS}
    results: dict[str, list[list[float]]] = {name: [] for name in IMPORTS}
    for turn in range(rounds + 1):
        for name, code in IMPORTS.items():
            program = _IMPORT % ([winbench.windows_path(path) for path in paths[name]], code)
            done = python.run(["-c", program], timeout=60)
            if done.returncode:
                raise SystemExit(f"{name} cannot be imported: {done.stderr.strip()[-300:]}")
            if turn:  # the first one warms up
                results[name].append([float(word) for word in done.stdout.split()[-4:]])
    medians = {name: [statistics.median(column) for column in zip(*rows)] for name, rows in results.items()}
    return {name: Import(*[*medians[name], copied[name]]) for name in IMPORTS}


def _calls(bench: winbench.Bench, python: winbench.WindowsPython, rounds: int) -> dict[str, dict[str, float]]:
    bench.compiler()
    built = standin.build(winbench.bench_folder(), bench.arch)
    standin.register(lambda command: bench.run(command, timeout=60), built, own_proxy=True, service=False)
    done = python.run(
        [
            "-m",
            "bench_calls",
            str(rounds),
            *(winbench.windows_path(path) for peer in winbench.peers().values() for path in peer),
        ],
        timeout=900,
        paths=[winbench.CHECKOUT, winbench.CHECKOUT / "tools"],
        env={"DELIVERYOPT_ERROR_STANDIN": "own"},
    )
    if done.returncode:
        raise SystemExit(f"the calls cannot be measured: {done.stderr.strip()[-600:]}")
    found: dict[str, dict[str, float]] = json.loads(done.stdout.splitlines()[-1])
    return found


def measured(rounds: int) -> Results:
    """RuntimeError where there is no bench."""
    try:
        with winbench.Bench("x64") as bench, tempfile.TemporaryDirectory() as folder:
            single = Path(folder) / f"{amalgamate.NAME}.py"
            single.write_text(amalgamate.amalgamated(amalgamate.sources()), encoding="utf-8", newline="\n")
            python = bench.python(VERSION)
            return Results(_imports(python, rounds, single.parent), _calls(bench, python, rounds))
    except (winbench.BenchMissing, standin.BuildError) as missing:
        raise RuntimeError(str(missing)) from None


def measures(results: Results) -> list[Measure]:
    """What the goals say of it."""
    imports, calls = results
    bare = statistics.median(each.bare_ms for each in imports.values())
    best = min((name for name in imports if name not in (OURS, SINGLE)), key=lambda name: imports[name].ms)
    one, here, bits, callback, jobs = (
        calls[name] for name in ("one call", "report in process", "report from BITS", "callback", "jobs")
    )
    many = {count: took for count, took in jobs.items() if count != "1"}
    rows = []
    for name, note in ((OURS, "package"), (SINGLE, "one file")):
        took = imports[name]
        rows += [
            Measure(f"import, {note}", "ctypes, enum", bare + took.ms, bare, "ms", 1.25),
            Measure(f"import beyond ctypes, enum, {note}", best, took.ms, imports[best].ms, "ms", 0.2),
            Measure(f"memory of the import, {note}", "1.5 MB", took.megabytes, 1.5, "MB", 1.0),
        ]
    floor = "bare ctypes %.0f, with reused buffers %.0f" % (one["fresh"], one["reused"])
    return [
        *rows,
        Measure("GetError, foreign pointer", "comtypes", one["ours"], one["comtypes"], "ns", 1.3, floor),
        Measure("GetError, foreign pointer", "PythonForWindows", one["ours"], one["pythonforwindows"], "ns", 0.5),
        Measure("GetError, service's client", "PythonForWindows", one["client"], one["pythonforwindows"], "ns", 0.5),
        Measure("a report in process", "pywin32", here["ours"] / 1e3, here["pywin32"] / 1e3, "us", 1.0),
        Measure("a report from Wine's BITS", "pywin32", bits["client"] / 1e6, bits["pywin32"] / 1e6, "ms", 1.1),
        Measure(
            "a job of many, dearest",
            "cheapest",
            max(many.values()) / 1e3,
            min(many.values()) / 1e3,
            "us",
            1.2,
            "of lists of %s; of one %.0f us" % (", ".join(many), jobs["1"] / 1e3),
        ),
        Measure("callback, there and back", "bare ctypes", callback["ours"] / 1e3, callback["bare"] / 1e3, "us", 2.0),
    ]


def table(results: Results) -> str:
    """Library by library, for the README."""
    imports, calls = results
    one, here, bits = (calls[name] for name in ("one call", "report in process", "report from BITS"))
    side = {OURS: "ours", "comtypes": "comtypes", "pywin32": "pywin32"}
    heads = [
        "",
        "import, ms",
        "modules",
        "private memory, MB",
        "files, MB",
        "`GetError`, ns",
        "a report, µs",
        "from BITS, ms",
    ]
    rows = [heads, ["---"] * len(heads)]
    for name, took in imports.items():
        row = [name, "%.0f" % took.ms, "%.0f" % took.modules, "%.1f" % took.megabytes, "%.1f" % took.to_copy]
        call = one.get(side.get(name, name))
        row.append("" if call is None else "%.0f" % call)
        row += ["%.0f" % (here[side[name]] / 1e3), "%.1f" % (bits[side[name]] / 1e6)] if name in side else ["", ""]
        rows.append(row)
    rows.append(
        ["the same, as the service's client", *[""] * 4, "%.0f" % one["client"], "%.0f" % (here["client"] / 1e3), ""]
    )
    bare = "%.0f" % statistics.median(each.bare_ms for each in imports.values())
    rows.append(["`ctypes` and `enum` alone", bare, *[""] * 3, "%.0f" % one["fresh"], "", ""])
    return "\n".join("| %s |" % " | ".join(row) for row in rows)
