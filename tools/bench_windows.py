#!/usr/bin/env python3
"""Measures ours beside other libraries on a genuine Windows Python 3.11 of 64 bit, in the bench of tools/winbench.py.

    python3 tools/bench_windows.py [--rounds 15] [--json] [--update-readme]

Import: each in processes of its own that take turns, timed inside; what `ctypes` and `enum` bring is there before.
GetError: one error object of the stand-in service, in process, that all of them are given; they take turns as well.
Medians. `--update-readme` writes the table into README.md. Linux; needs Python 3.9 and nothing else.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
from pathlib import Path

import amalgamate
import readme
import winbench

sys.path.insert(0, str(winbench.CHECKOUT))
from tests.dosvc import build as standin

VERSION = "3.11"
OURS = "deliveryopt_error"
IMPORTS = {
    OURS: "import deliveryopt_error",
    "the same, one file": "import deliveryopt_error",
    "comtypes": "import comtypes, comtypes.client",
    "pywin32": "import pythoncom; from win32com.bits import bits",
    "pythonforwindows": "import windows",
    "win32more": "import win32more.Windows.Win32.Networking.BackgroundIntelligentTransferService as bits",
}

_IMPORT = """
import sys, time
sys.path[:0] = %r
import ctypes, enum
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
print((time.perf_counter() - started) * 1e3, len(set(sys.modules) - before), private() - memory)
"""

_CALLS = """
import ctypes, json, statistics, sys, time
from ctypes import POINTER, byref, c_int32, c_uint32, c_void_p
from tests import de, room
from tests.windows.standin import connect_in_process
sys.path[:0] = %r
sys.coinit_flags = 0  # the others would make this thread an STA, in which ours has each call made by another thread
import comtypes, pythoncom
from win32com.bits import bits

manager = connect_in_process()
job = manager.create_job("script: hr=0x80D02002 context=5 addfiles=1")
error = job.get_error()
interfaces = room("_interfaces")

class Error(comtypes.IUnknown):
    _iid_ = comtypes.GUID("{%%s}" %% interfaces.IBackgroundCopyErrorVtbl.IID)
    _methods_ = [comtypes.COMMETHOD(
        [], comtypes.HRESULT, "GetError", (["out"], POINTER(ctypes.c_int), "c"), (["out"], POINTER(ctypes.c_ulong), "h")
    )]

theirs = ctypes.cast(error.address, POINTER(Error))
theirs.AddRef()
pywin32 = pythoncom.ObjectFromAddress(error.address, bits.IID_IBackgroundCopyError)
slot, address = error._reference.GetError, error.address

def bare():
    context, code = c_int32(), c_uint32()
    slot(address, byref(context), byref(code))
    return context.value, code.value

sides = {"a bare ctypes pointer": bare, "deliveryopt_error": error.get_error, "comtypes": theirs.GetError,
         "pywin32": pywin32.GetError}
for name, call in sides.items():
    context, code = call()
    assert (int(context), int(code) & 0xFFFFFFFF) == (5, 0x80D02002), (name, context, code)
results = {name: [] for name in sides}
for turn in range(%d):
    for name, call in sides.items():
        started = time.perf_counter()
        for _ in range(5000):
            call()
        if turn:
            results[name].append((time.perf_counter() - started) / 5000 * 1e9)
print(json.dumps({name: statistics.median(values) for name, values in results.items()}))
"""


def measured_imports(python: winbench.WindowsPython, rounds: int, single: Path) -> dict[str, list[float]]:
    """name -> milliseconds, modules and bytes of private memory that its import adds to ctypes and enum."""
    found = winbench.peers()
    paths = {OURS: [winbench.CHECKOUT], "the same, one file": [single], **found}
    results: dict[str, list[list[float]]] = {name: [] for name in IMPORTS}
    for turn in range(rounds + 1):
        for name, code in IMPORTS.items():
            program = _IMPORT % ([winbench.windows_path(path) for path in paths[name]], code)
            done = python.run(["-c", program], timeout=60)
            if done.returncode:
                raise SystemExit(f"{name} cannot be imported: {done.stderr.strip()[-300:]}")
            if turn:  # the first one warms up
                results[name].append([float(word) for word in done.stdout.split()[-3:]])
    return {name: [statistics.median(column) for column in zip(*rows)] for name, rows in results.items()}


def measured_calls(bench: winbench.Bench, python: winbench.WindowsPython, rounds: int) -> dict[str, float]:
    """name -> nanoseconds of one GetError."""
    bench.compiler()
    built = standin.build(winbench.bench_folder(), bench.arch)
    standin.register(lambda command: bench.run(command, timeout=60), built, own_proxy=True, service=False)
    folders = [winbench.windows_path(path) for name in ("comtypes", "pywin32") for path in winbench.peers()[name]]
    done = python.run(
        ["-c", _CALLS % (folders, rounds + 1)],
        timeout=300,
        paths=[winbench.CHECKOUT],
        env={"DELIVERYOPT_ERROR_STANDIN": "own"},
    )
    if done.returncode:
        raise SystemExit(f"GetError cannot be measured: {done.stderr.strip()[-600:]}")
    calls: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return calls


def table(imports: dict[str, list[float]], calls: dict[str, float]) -> str:
    rows = ["| | import, ms | modules | private memory, MB | one `GetError`, ns |", "| --- | --- | --- | --- | --- |"]
    for name in [*imports, *(name for name in calls if name not in imports)]:
        numbers = (
            ["%.0f" % imports[name][0], "%.0f" % imports[name][1], "%.1f" % (imports[name][2] / 1e6)]
            if (name in imports)
            else ["", "", ""]
        )
        numbers.append("%.0f" % calls[name] if name in calls else "")
        rows.append(f"| {name} | {' | '.join(numbers)} |")
    return "\n".join(rows)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=15, metavar="N", help="of each measure, default %(default)s")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.add_argument("--update-readme", action="store_true", help="write the table into README.md")
    options = parser.parse_args()
    try:
        with winbench.Bench("x64") as bench, tempfile.TemporaryDirectory() as folder:
            single = Path(folder) / f"{amalgamate.NAME}.py"
            single.write_text(amalgamate.amalgamated(amalgamate.sources()), encoding="utf-8", newline="\n")
            python = bench.python(VERSION)
            imports = measured_imports(python, options.rounds, single.parent)
            calls = measured_calls(bench, python, options.rounds)
    except (winbench.BenchMissing, standin.BuildError) as missing:
        print(f"bench_windows: {missing}", file=sys.stderr)
        return 2
    if options.json:
        print(json.dumps({"imports": imports, "calls": calls}))
    else:
        print(table(imports, calls))
    if options.update_readme:
        text = readme.README.read_text(encoding="utf-8")
        readme.README.write_bytes(readme.replaced(text, "bench", table(imports, calls)).encode())
    return 0


if __name__ == "__main__":
    sys.exit(main())
