"""The measures of this library alone, on any system: a function of `Settings` each, which returns `Measure`s.

To add a measure, write such a function and put its name into MEASURES. The sides of a measure take turns, so that a
slow phase of the machine slows all of them; the first turn warms up, the others are compared. The cost of doing nothing
(the floor) is a side of its own, and its median is subtracted.
"""

from __future__ import annotations

import compileall
import importlib
import io
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import timeit
from collections.abc import Sequence
from ctypes import addressof, byref, c_int32, c_uint32, c_void_p
from pathlib import Path
from typing import Any, Callable, NamedTuple

import amalgamate
import winbench

import deliveryopt_error as de
from tests import module

from . import Measure, compared, log_readers
from .logs import event_log_file, log_lines


class Settings(NamedTuple):
    size: int  # megabytes of log to scan
    rounds: int
    folder: Path  # temporary
    clock: Callable[[], float] = time.perf_counter


def turns(rounds: int, *sides: Callable[[], float]) -> list[list[float]]:
    """The results of each side; the sides take turns."""
    results: list[list[float]] = [[] for _ in sides]
    for turn in range(rounds + 1):
        for result, side in zip(results, sides):
            value = side()
            if turn:  # the first one warms up
                result.append(value)
    return results


def above(floor: Sequence[float], *sides: Sequence[float]) -> list[list[float]]:
    """The sides without the floor."""
    nothing = statistics.median(floor)
    return [[value - nothing for value in side] for side in sides]


def cpu_clock() -> float:
    """The CPU time of this process and of those that it has waited for, in seconds; not on Windows."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def seconds(clock: Callable[[], float], call: Callable[[], object]) -> float:
    """The duration of one call."""
    started = clock()
    call()
    return clock() - started


def nanoseconds(settings: Settings, repeat: int, names: dict[str, object], *statements: str) -> list[list[float]]:
    """The duration of each statement, without that of the loop around it."""
    timers = [timeit.Timer(statement, timer=settings.clock, globals=names) for statement in (*statements, "pass")]
    found = turns(max(settings.rounds, 9), *(lambda timer=timer: timer.timeit(repeat) for timer in timers))
    *sides, floor = [[value / repeat * 1e9 for value in side] for side in found]
    return above(floor, *sides)


def explain(settings: Settings) -> list[Measure]:
    """The explanation of a known code, beside one look-up of the same key in a dict."""
    names = {"explain": de.explain, "code": 0x80D02002, "table": {int(known.hresult): known for known in de.codes()}}
    ours, theirs = nanoseconds(settings, 50_000, names, "explain(code)", "table[code]")
    return [compared("explain of a known code", "dict[code]", ours, theirs, "ns", 10.0)]


def parse(settings: Settings) -> list[Measure]:
    """A code read from its text, beside `int`, which reads the same text."""
    rows = []
    for name, text, base in (("hexadecimal", "0x80D02002", 16), ("decimal", "-2133843966", 10)):
        names = {"parse": de.HRESULT.parse, "text": text, "base": base}
        ours, theirs = nanoseconds(settings, 20_000, names, "parse(text)", "int(text, base)")
        rows.append(compared(f"HRESULT.parse, {name}", f"int(text, {base})", ours, theirs, "ns", 12.0))
    return rows


def objects(settings: Settings) -> list[Measure]:
    """GetError, report() and JobError with objects made of ctypes, whose methods are functions of Python."""
    fakes, interfaces = module("_selftest"), module("_transfer.job_interfaces")
    vtbl: Any = interfaces.IBackgroundCopyErrorVtbl

    def answer(this: int, context: Any, code: Any) -> int:
        context[0], code[0] = 5, 0x80D02002
        return 0

    slots = [answer if name == "GetError" else lambda *arguments: 1 for name, _ in vtbl._fields_]
    table = vtbl(*(kind(slot) for (_, kind), slot in zip(vtbl._fields_, slots)))
    pointer = c_void_p(addressof(table))
    address = addressof(pointer)
    get_error = table.GetError

    def bare() -> tuple[int, int]:
        context, code = c_int32(), c_uint32()
        get_error(address, byref(context), byref(code))
        return context.value, code.value

    error = de.BackgroundCopyError.from_address(address)
    assert (int(error.get_error()[0]), int(error.get_error()[1])) == bare()
    ours, theirs = nanoseconds(settings, 5000, {"ours": error.get_error, "bare": bare}, "ours()", "bare()")
    rows = [compared("GetError of a pointer", "bare ctypes, fresh buffers", ours, theirs, "ns", 1.3)]

    caller = fakes.CountingCaller()
    file_object = fakes.fake_file(caller)
    error_object = fakes.fake_error(caller, file_object)
    held = error_object.wrapped(de.BackgroundCopyError, caller)

    def fields() -> tuple[object, ...]:
        with held.get_file() as file:
            progress = file.progress
            numbers = (progress.bytes_total, progress.bytes_transferred, progress.completed)
            return (*held.get_error(), file.remote_name, file.local_name, *numbers)

    names = {"report": held.report, "fields": fields}
    ours, theirs = nanoseconds(settings, 300, names, "report()", "fields()")
    rows.append(compared("report()", "its fields", micro(ours), micro(theirs), "µs", 1.5))

    notifying: Any = importlib.import_module("tests.unit.transfer.notifying")  # which has no types
    service = notifying.AJob()
    calls: list[int] = []
    with service.wrapped() as job, job.notify(on_error=lambda report, job, error: calls.append(report.hresult)):
        table_of_ours = notifying.slots(service.interface)
        arguments = (service.fake.address, service.error.address)
        service.state = de.BG_JOB_STATE.ERROR
        functions = [lambda *arguments: 0 for _ in type(table_of_ours)._fields_]
        empty: Any = type(table_of_ours)(*(k(f) for (_, k), f in zip(type(table_of_ours)._fields_, functions)))
        names = {"ours": table_of_ours.JobError, "this": service.interface, "a": arguments, "bare": empty.JobError}
        ours, theirs = nanoseconds(settings, 200, names, "ours(this, *a)", "bare(this, *a)")
        assert calls and set(calls) == {service.code}
    rows.append(compared("JobError to a function", "bare ctypes", micro(ours), micro(theirs), "µs", None))
    return rows


def micro(values: Sequence[float]) -> list[float]:
    """Nanoseconds as microseconds."""
    return [value / 1e3 for value in values]


def log_file(settings: Settings) -> Path:
    """The log to scan, generated at the first use."""
    path = settings.folder / "bench.log"
    if not path.exists():
        left = settings.size * 1_000_000
        with open(path, "w", encoding="utf-8", newline="\n") as stream:
            for line in log_lines(random.Random(4)):
                stream.write(line + "\n")
                left -= len(line) + 1
                if left <= 0:
                    break
    return path


def scan(settings: Settings) -> list[Measure]:
    """The scan of a log, beside grep, which searches for hexadecimal codes only: in UTF-8, and in UTF-16.

    On one processor, and as the command does it by itself, on all.
    """
    path = log_file(settings)
    wide = settings.folder / "wide.log"
    wide.write_bytes(b"\xff\xfe" + path.read_bytes().decode().replace("\n", "\r\n").encode("utf-16-le"))
    grep = shutil.which("grep")
    rows = []
    found = settings.folder / "found.txt"  # where the output goes to /dev/null, grep ends at its first match

    def run(*arguments: str) -> Callable[[], float]:
        def once() -> None:
            with open(found, "wb") as sink:
                subprocess.run(arguments, stdout=sink, stdin=subprocess.DEVNULL)

        return lambda: seconds(settings.clock, once)

    def ours_of(log: Path) -> Callable[[], float]:
        return lambda: seconds(settings.clock, lambda: sum(1 for _ in de.scan(str(log))))

    for name, log, options, goal, whole_goal in (
        ("UTF-8", path, ("-oE", "0x8[0-9A-Fa-f]{7}"), 3.0, 4.0),
        ("UTF-16", wide, ("-aoP", r"0\x00x\x008(?:\x00[0-9A-Fa-f]){7}"), 6.0, 6.0),
    ):
        title, size = f"scan of {settings.size} MB of text in {name}", log.stat().st_size / 1e6
        if grep is None:
            rows.append(Measure(title, "grep", None, None, "s", goal, "no grep here"))
            continue
        command = package_run(time.perf_counter, "scan", str(log))
        sides = (ours_of(log), run(grep, *options, str(log)), run(grep, "-c", "x", os.devnull), command)
        ours, theirs, floor, whole = turns(min(settings.rounds, 9), *sides)
        theirs = above(floor, theirs)[0]
        for kind, side, limit in (("", ours, goal), (", the command", whole, whole_goal)):
            note = f"{size / statistics.median(side):.0f} MB/s"
            rows.append(compared(title + kind, f"grep {options[0]}", side, theirs, "s", limit, note))
    wide.unlink()
    return rows


def page(settings: Settings) -> list[Measure]:
    """The command that makes a page of 25,000 findings, beside the scan of the same log."""
    log, out = settings.folder / "codes.log", settings.folder / "page.html"
    published = [int(found.hresult) for found in de.codes(de.FACILITY.DELIVERY_OPTIMIZATION)]
    rows = []
    different = [0x80240000 + 3 * number for number in range(25_000)]
    for name, values in (("published codes", published), ("different codes", different)):
        lines = (f"2026-03-{1 + n % 28:02d} 05:06:07 hr=0x{values[n % len(values)]:08x}\n" for n in range(25_000))
        log.write_text("".join(lines), encoding="utf-8")
        command = ["scan", str(log), "--force", "--html", str(out)]

        def ours(command: list[str] = command) -> float:
            module("_cli.html")._outlines.clear()
            module("_codes")._cache.clear()
            module("_codes")._families.clear()
            return seconds(settings.clock, lambda: module("_cli").main(command))

        def scanned() -> float:
            return seconds(settings.clock, lambda: sum(1 for _ in de.scan(str(log))))

        mine, theirs = turns(min(settings.rounds, 9), ours, scanned)
        rows.append(compared(f"page of 25,000 findings, {name}", "scan of the same", mine, theirs, "s", 3.0))
    return rows


def _processors() -> int:
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def jobs(settings: Settings) -> list[Measure]:
    """The command scan with two processes, beside one: of one file, of many, of one event log, and of little."""
    data = log_file(settings).read_bytes()
    large, many, small = (settings.folder / name for name in ("large.log", "many", "small.log"))
    many.mkdir(exist_ok=True)
    step = len(data) // 20 + 1
    with open(large, "wb") as whole:
        for number in range(200):
            begin = number % 20 * step
            (many / f"{number:03d}.log").write_bytes(data[begin : begin + step])
            whole.write(data[begin : begin + step])
    small.write_bytes(data[:1_000_000])
    events_size = 3 * settings.size
    events = event_log_file(settings.folder, events_size)
    del data
    rows = []
    for name, arguments, goal in (
        (f"scan --jobs 2, one file of {10 * settings.size} MB", [str(large)], 1 / 1.7),
        (f"scan --jobs 2, 200 files of {settings.size / 20:g} MB", ["--recursive", str(many)], 1 / 1.7),
        (f"scan --jobs 2, one event log of {events_size:g} MB", [str(events)], 1 / 1.7),
        ("scan --jobs 2, one file of 1 MB", [str(small)], 1.1),
    ):
        command = ["scan", *arguments, "--jobs"]
        ours, theirs = turns(
            min(settings.rounds, 5), *(package_run(time.perf_counter, *command, number) for number in "21")
        )
        why = "there is one processor" if _processors() < 2 else ""
        if goal < 1 and settings.size < (30 if sys.platform in ("win32", "darwin") else 4):
            why = "too little for processes here"
        rows.append(compared(name, "--jobs 1", ours, theirs, "s", None if why else round(goal, 2), why))
    return rows


# Linux has the peak of this program in VmHWM; the one of getrusage begins with the peak of the process that started it.
_MEMORY = """
import resource, sys
sys.path.insert(0, sys.argv[1])
def peak():
    try:
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
import deliveryopt_error
before = peak()
sum(1 for _ in deliveryopt_error.scan(sys.argv[2]))
print(before, peak())
"""


def memory(settings: Settings) -> list[Measure]:
    """The peak memory of a process that scans the log, beside the 64 MiB that are allowed for it."""
    name = "peak memory of that scan"
    if sys.platform == "win32":
        return [Measure(name, "64 MiB allowed", None, 64.0, "MiB", 1.0, "no getrusage here")]
    command = [sys.executable, "-I", "-S", "-c", _MEMORY, str(winbench.CHECKOUT), str(log_file(settings))]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    before, peak = map(float, done.stdout.split())
    note = f"{before:.1f} MiB of them before the scan"
    return [Measure(name, "64 MiB allowed", peak, 64.0, "MiB", 1.0, note)]


_EVENT_LOG_MB = 16


# Of each side, in a process of its own: its name, the log, the folders for sys.path. Prints seconds.
_READ_EVENT_LOG = """
import sys, time
side, path = sys.argv[1:3]
sys.path[:0] = sys.argv[3:]
if side == "evtx":
    from evtx import PyEvtxParser
    read = lambda: PyEvtxParser(path, number_of_threads=1).records()
elif side == "python-evtx":
    from Evtx.Evtx import Evtx
    def read():
        with Evtx(path) as log:
            yield from (record.xml() for record in log.records())
else:
    import deliveryopt_error
    from deliveryopt_error._logs.evtx import EventLog
    list(deliveryopt_error.scan(["error 0x80D02002"]))  # it imports
    def passed():
        with open(path, "rb") as stream:
            yield from EventLog(iter(lambda: stream.read(65536), b""), lambda provider, event: False)
    read = passed if side == "passed" else lambda: deliveryopt_error.scan(path)
started = time.process_time()
count = sum(1 for _ in read())
print(time.process_time() - started, count)
"""


def event_log(settings: Settings) -> list[Measure]:
    """The scan of an event log of which everything is looked at, beside evtx in Rust and python-evtx, which make XML.

    Also events that are passed over by provider and event, beside the scan of all. In CPU time.
    """
    names = {"scan": "scan of an event log", "passed": "events passed over"}
    pairs = (("scan", "evtx", 10.0), ("scan", "python-evtx", 0.05), ("passed", "scan", 0.5))
    try:
        folders = [str(log_readers()), str(winbench.CHECKOUT)]
    except winbench.BenchMissing as missing:
        return [Measure(names[side], theirs, None, None, "ms/MB", goal, str(missing)) for side, theirs, goal in pairs]
    sizes = {"scan": _EVENT_LOG_MB, "passed": _EVENT_LOG_MB, "evtx": _EVENT_LOG_MB, "python-evtx": 0.13}

    def reading(side: str) -> Callable[[], float]:
        path = event_log_file(settings.folder, sizes[side])
        command = [sys.executable, "-I", "-S", "-c", _READ_EVENT_LOG, side, str(path), *folders]

        def run() -> float:  # milliseconds for a megabyte
            done = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True)
            return float(done.stdout.split()[0]) * 1e9 / path.stat().st_size

        return run

    found = dict(zip(sizes, turns(min(settings.rounds, 7), *map(reading, sizes))))
    rows = []
    for side, theirs, goal in pairs:
        speeds = [1e3 / statistics.median(found[each]) for each in (side, theirs)]
        note = f"{speeds[0]:.0f} MB/s beside {speeds[1]:.3g}"
        rows.append(compared(names[side], theirs, found[side], found[theirs], "ms/MB", goal, note))
    return rows


# Each repeated in one long line, where a search that is quadratic would take minutes.
HARD_PATTERNS = {"8": "8", "0x": "0x", "digits": "2147012866 ", "codes": "80d02002 ", "blanks": " ", "CR": "\r"}


def growth(settings: Settings) -> list[Measure]:
    """The scan of one hard line of 10 MB, beside ten times that of 1 MB; of the pattern with the largest ratio."""
    rows = []
    for name, pattern in HARD_PATTERNS.items():
        short, long = (("x" + pattern * (size // len(pattern))).encode() for size in (1 << 20, 10 << 20))

        def read(data: bytes) -> Callable[[], float]:
            return lambda: seconds(settings.clock, lambda: sum(1 for _ in de.scan(io.BytesIO(data))))

        of_long, of_short = turns(3, read(long), read(short))
        tenfold = [10 * value for value in of_short]
        rows.append(compared("scan of one hard line", "ten times 1 MB of it", of_long, tenfold, "s", 2.0, f"of {name}"))
    return [max(rows, key=lambda row: row.ratio or 0)]


BARE = "import ctypes, enum"
BARE_COMMAND = "import ctypes, enum, re, argparse"


def process(clock: Callable[[], float], *arguments: str) -> Callable[[], float]:
    """The duration of a Python without the packages of the site, with these arguments."""
    command = [sys.executable, "-S", "-B", *arguments]
    null = subprocess.DEVNULL

    def run() -> None:
        with tempfile.TemporaryFile() as output:  # Windows calls NUL a terminal, for which ctypes is imported
            status = subprocess.run(command, stdin=null, stdout=output, stderr=null).returncode
        assert status in (0, 1), (status, command)

    return lambda: seconds(clock, run)


def importing_from(folder: Path, code: str) -> str:
    """Code that is run with a folder on sys.path; an embedded Python does not look at PYTHONPATH."""
    return f"import sys; sys.path.insert(0, {str(folder)!r}); {code}"


def package_run(clock: Callable[[], float], *arguments: str, folder: Path = winbench.CHECKOUT) -> Callable[[], float]:
    """The duration of `python -m deliveryopt_error`, by what `-m` calls."""
    code = "import runpy; runpy._run_module_as_main('deliveryopt_error')"
    return process(clock, "-c", importing_from(folder, code), *arguments)


def copies(settings: Settings) -> dict[str, Path]:
    """The folders of the package with caches, and of the single file, and of each without caches."""
    folders = {name: settings.folder / name for name in ("package", "single", "package, cold", "single, cold")}
    if not folders["package"].exists():
        text = amalgamate.amalgamated(amalgamate.sources()).encode()
        for name, folder in folders.items():
            folder.mkdir()
            if name.startswith("package"):
                ignored = shutil.ignore_patterns("__pycache__")
                shutil.copytree(winbench.CHECKOUT / amalgamate.NAME, folder / amalgamate.NAME, ignore=ignored)
            else:
                (folder / f"{amalgamate.NAME}.py").write_bytes(text)
            if not name.endswith("cold"):
                compileall.compile_dir(str(folder), quiet=2)
    return folders


def importing(settings: Settings) -> list[Measure]:
    """A process that imports a copy, beside one that imports ctypes and enum; the floor imports nothing."""
    folders = copies(settings)
    sides = [
        process(settings.clock, "-c", importing_from(folder, "import deliveryopt_error")) for folder in folders.values()
    ]
    *ours, theirs, floor = turns(
        settings.rounds, *sides, *(process(settings.clock, "-c", code) for code in (BARE, "pass"))
    )
    note = f"a process that imports nothing takes {statistics.median(floor) * 1e3:.1f} ms more"
    rows = []
    for name, side in zip(folders, ours):
        mine, other = ([value * 1e3 for value in values] for values in above(floor, side, theirs))
        goal = None if name.endswith("cold") else 1.25
        rows.append(compared(f"import, {name}", BARE, mine, other, "ms", goal, note if name == "package" else ""))
    return rows


def starting(settings: Settings) -> list[Measure]:
    """Whole processes of the command line, beside a Python that imports what argparse and ctypes need."""
    folders = copies(settings)
    empty = settings.folder / "empty.log"
    empty.write_bytes(b"")
    single = str(folders["single"] / f"{amalgamate.NAME}.py")
    code, scan_empty = ("explain", "0x80D02002"), ("scan", str(empty))
    sides = {
        "explain CODE": (package_run(settings.clock, *code, folder=folders["package"]), 1.2),
        "scan of an empty file": (package_run(settings.clock, *scan_empty, folder=folders["package"]), 1.4),
        "explain CODE, single file by -m": (package_run(settings.clock, *code, folder=folders["single"]), None),
        "explain CODE, single file as a script": (process(settings.clock, single, *code), 2.2),
        "scan of an empty file, single file as a script": (process(settings.clock, single, *scan_empty), None),
        "explain CODE, package without caches": (
            package_run(settings.clock, *code, folder=folders["package, cold"]),
            None,
        ),
    }
    *ours, theirs = turns(
        settings.rounds, *(side for side, _ in sides.values()), process(settings.clock, "-c", BARE_COMMAND)
    )
    return [
        compared(name, BARE_COMMAND, [value * 1e3 for value in mine], [value * 1e3 for value in theirs], "ms", goal)
        for (name, (_, goal)), mine in zip(sides.items(), ours)
    ]


MEASURES: dict[str, Callable[[Settings], list[Measure]]] = {
    "import": importing,
    "start": starting,
    "explain": explain,
    "parse": parse,
    "objects": objects,
    "scan": scan,
    "page": page,
    "jobs": jobs,
    "memory": memory,
    "event-log": event_log,
    "growth": growth,
}
