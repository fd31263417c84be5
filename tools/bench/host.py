"""The measures on this system's Python: a function of `Settings` each, which returns one `Measure`.

To add a measure, write such a function and put its name into MEASURES. The sides of a measure take turns, so that a
slow phase of the machine slows all of them; the first turn warms up, and the medians of the others are compared. The
cost of doing nothing (the floor) is a side of its own, and is subtracted.
"""

from __future__ import annotations

import functools
import io
import os
import random
import shutil
import statistics
import subprocess
import sys
import time
import timeit
from collections.abc import Iterator
from pathlib import Path
from typing import Callable, NamedTuple

import winbench

import deliveryopt_error as de
from tests.unit.logs import evtx_sample

from . import Measure, log_readers


class Settings(NamedTuple):
    size: int  # megabytes of log to scan
    rounds: int
    folder: Path  # temporary


def medians(rounds: int, *sides: Callable[[], float]) -> list[float]:
    """The median result of each side; the sides take turns."""
    results: list[list[float]] = [[] for _ in sides]
    for turn in range(rounds + 1):
        for result, side in zip(results, sides):
            value = side()
            if turn:  # the first one warms up
                result.append(value)
    return [statistics.median(result) for result in results]


def seconds(call: Callable[[], object]) -> float:
    """The duration of one call."""
    started = time.perf_counter()
    call()
    return time.perf_counter() - started


def nanoseconds(rounds: int, names: dict[str, object], *statements: str) -> list[float]:
    """The duration of each statement, without that of the loop around it."""
    repeat = 50_000
    timers = [timeit.Timer(statement, globals=names) for statement in (*statements, "pass")]
    *found, floor = medians(max(rounds, 9), *(lambda timer=timer: timer.timeit(repeat) for timer in timers))
    return [(value - floor) / repeat * 1e9 for value in found]


def explain(settings: Settings) -> Measure:
    """The explanation of a known code, beside one look-up of the same key in a dict."""
    names = {"explain": de.explain, "code": 0x80D02002, "table": {int(known.hresult): known for known in de.codes()}}
    ours, theirs = nanoseconds(settings.rounds, names, "explain(code)", "table[code]")
    return Measure("explain of a known code", "dict[code]", ours, theirs, "ns", 10.0)


def parse(settings: Settings) -> Measure:
    """A code read from its text, beside `int`, which reads the same text."""
    names = {"parse": de.HRESULT.parse, "text": "0x80D02002"}
    ours, theirs = nanoseconds(settings.rounds, names, "parse(text)", "int(text, 16)")
    return Measure("HRESULT.parse of hex", "int(text, 16)", ours, theirs, "ns", None)


def log_lines(rnd: random.Random) -> Iterator[str]:
    """An endless log with the formats of winget, dosvc, CBS and Windows Update; one line in a hundred has a code."""
    codes = (0x80D02002, 0x80D03002, 0x80072EE2, 0x80072EFD, 0x80240034, 0x80190194, 0x800F081F)
    number = 0
    while True:
        number += 1
        month, day, hour = rnd.randint(1, 12), rnd.randint(1, 28), rnd.randint(0, 23)
        minute, second = rnd.randint(0, 59), rnd.randint(0, 59)
        stamp = f"2025-{month:02d}-{day:02d} {hour:02d}:{minute:02d}:{second:02d}"
        if number % 100 == 0:
            code = rnd.choice(codes)
            yield (
                f"{stamp}.117 [CORE] DeliveryOptimization error: 0x{code:08x}, extended error: 0x00000000",
                f"{stamp}.204 [FAIL] Downloader.cpp(289)\\Manager.dll!00007FFA8833A465: (caller: 55042589) "
                f"tid(7c8) {code:08X}",
                f"{stamp}, Error                 CBS    Failed to get the payload. [HRESULT = 0x{code:08x}]",
                f"{stamp}, Info                  CBS    Download ended, error code = {code - 0x100000000}",
            )[rnd.randrange(4)]
        else:
            done, csi, job = rnd.getrandbits(28), rnd.getrandbits(16), rnd.getrandbits(32)
            yield (
                f"{stamp}.512 [CLI ] Found the subcommand and went on with the arguments that were given to it",
                f"{stamp}.513 [CORE] DO State 1, {done} / 336432992, Error 0x00000000, extended error 0x00000000",
                f"{stamp}, Info                  CBS    Exec: Resolving Package: Windows-Package~31bf3856ad364e35~"
                "amd64~~",
                f"{stamp}, Info                  CSI    {csi:08x} Performing some operations as follows",
                f"{stamp}.9641605Z  AC8 40C8     Info {{CJob::Resume}} Job {job:08x}-7b9f-4cb4-93e7-a7c19bf06c94",
                f"{stamp}:130 748 508 Agent   * Online = Yes; Ignore download priority = No; nothing else to say "
                "about this",
            )[rnd.randrange(6)]


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


def scan(settings: Settings) -> Measure:
    """The scan of a log, beside grep, which searches for hexadecimal codes only."""
    name = f"scan of {settings.size} MB"
    grep = shutil.which("grep")
    if grep is None:
        return Measure(name, "grep -oE", None, None, "s", 4.0, "no grep here")
    path = str(log_file(settings))
    command = [grep, "-oE", "0x8[0-9A-Fa-f]{7}", path]
    with open(settings.folder / "grep.txt", "wb") as sink:
        ours, theirs, floor = medians(
            settings.rounds,
            lambda: seconds(lambda: sum(1 for _ in de.scan(path))),
            lambda: seconds(lambda: subprocess.run(command, stdout=sink, check=True)),
            lambda: seconds(lambda: subprocess.run([grep, "-c", "x", os.devnull], stdout=sink, check=False)),
        )
    found = sum(1 for _ in de.scan(path))
    note = f"{found} codes, {settings.size / ours:.0f} MB/s; the start of grep takes {floor:.4f} s"
    return Measure(name, "grep -oE", ours, theirs - floor, "s", 4.0, note)


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


def memory(settings: Settings) -> Measure:
    """The peak memory of a process that scans the log, beside the 64 MiB that are allowed for it."""
    name = "peak memory of that scan"
    if sys.platform == "win32":
        return Measure(name, "64 MiB allowed", None, 64.0, "MiB", 1.0, "no getrusage here")
    command = [sys.executable, "-I", "-S", "-c", _MEMORY, str(winbench.CHECKOUT), str(log_file(settings))]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    before, peak = map(float, done.stdout.split())
    return Measure(name, "64 MiB allowed", peak, 64.0, "MiB", 1.0, f"{before:.1f} MiB of them before the scan")


_EVENT_LOG_MB = 16


def event_log_file(folder: Path, megabytes: float) -> Path:
    """An event log: events with the fields of BITS, Windows Update and others; one in fifty has a code."""
    path = folder / f"{megabytes:g}.evtx"
    if path.exists():
        return path
    rnd = random.Random(5)
    chunk = evtx_sample.Chunk()
    while len(chunk.data) < 62_000:
        number = len(chunk.numbers) + 1
        title = " ".join(rnd.choice(("Update", "KB5030219", "Defender", "service", "x64")) for _ in range(8))
        url = f"https://download.example/d/msdownload/update/software/defu/am_delta_patch_{rnd.randrange(10**9)}.exe"
        # fmt: off
        provider, event, values = (
            ("Microsoft-Windows-Bits-Client", 61, [
                ("transferId", "GUID", rnd.randbytes(16)), ("name", "UnicodeString", "Font Download"),
                ("Id", "GUID", rnd.randbytes(16)), ("url", "UnicodeString", url), ("peer", "UnicodeString", ""),
                ("hr", "UInt32", 0x80072EE7 if number % 50 == 1 else 0), ("fileTime", "FILETIME", evtx_sample.TIME),
                ("fileLength", "UInt64", 2**64 - 1), ("bytesTotal", "UInt64", rnd.randrange(2**40)),
                ("bytesTransferred", "UInt64", 0), ("proxy", "UnicodeString", ""), ("AdditionalInfoHr", "UInt32", 0),
                ("bandwidthLimit", "UInt64", 2**64 - 1), ("ignoreBandwidthLimitsOnLan", "Boolean", 0),
            ]),
            ("Microsoft-Windows-WindowsUpdateClient", 19, [
                ("updateTitle", "UnicodeString", title), ("updateGuid", "GUID", rnd.randbytes(16)),
                ("updateRevisionNumber", "UInt32", 200), ("serviceGuid", "GUID", bytes(16)),
            ]),
            ("Microsoft-Windows-DistributedCOM", 10016, [
                (f"param{at}", "UnicodeString", text) for at, text in enumerate((
                    "application-specific", "Local", "Activation", "{8BC3F05E-D86B-11D0-A075-00C04FB68820}", "PC-7",
                    "SYSTEM", f"S-1-5-21-{rnd.randrange(2**31)}-500", "LocalHost (Using LRPC)"
                ), 1)
            ]),
            ("EventLog", 6013, [
                ("", "UnicodeString[]", ["", "", "", str(number), "60", "480 Central Europe Standard Time"]),
                ("Binary", "Binary", rnd.randbytes(60)),
            ]),
        )[number % 4]
        # fmt: on
        item = evtx_sample.event(number, provider, event, values, channel="System", computer="PC-7", level=4)
        chunk.record(number, evtx_sample.TIME, functools.partial(evtx_sample.write, chunk, item))
    count = max(int(megabytes * 1e6) >> 16, 1)
    with open(path, "wb") as stream:
        stream.write(evtx_sample.file_header(count))
        for _ in range(count):
            stream.write(chunk.finished())
    return path


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


@functools.lru_cache(maxsize=None)
def _event_log_speeds(settings: Settings) -> dict[str, float]:
    """Megabytes a second of each reader of event logs, in one run. winbench.BenchMissing where they cannot be had."""
    folders = [str(log_readers()), str(winbench.CHECKOUT)]
    sizes = {"scan": _EVENT_LOG_MB, "passed": _EVENT_LOG_MB, "evtx": _EVENT_LOG_MB, "python-evtx": 0.13}

    def reading(side: str) -> Callable[[], float]:
        path = str(event_log_file(settings.folder, sizes[side]))
        command = [sys.executable, "-I", "-S", "-c", _READ_EVENT_LOG, side, path, *folders]
        return lambda: float(subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True).stdout.split()[0])

    found = medians(min(settings.rounds, 7), *(reading(side) for side in sizes))
    return {
        side: os.path.getsize(settings.folder / f"{sizes[side]:g}.evtx") / 1e6 / took
        for side, took in zip(sizes, found)
    }


def _event_log(settings: Settings, name: str, side: str, theirs: str, goal: float | None) -> Measure:
    """A row in milliseconds for a megabyte."""
    try:
        speeds = _event_log_speeds(settings)
    except winbench.BenchMissing as missing:
        return Measure(name, theirs, None, None, "ms/MB", goal, str(missing))
    note = f"{speeds[side]:.0f} MB/s beside {speeds[theirs]:.3g}"
    return Measure(name, theirs, 1e3 / speeds[side], 1e3 / speeds[theirs], "ms/MB", goal, note)


def event_log(settings: Settings) -> Measure:
    """The scan of an event log of which everything is looked at, beside evtx in Rust, which makes XML of it."""
    return _event_log(settings, "scan of an event log", "scan", "evtx", 10)


def event_log_python(settings: Settings) -> Measure:
    """The same beside python-evtx."""
    return _event_log(settings, "scan of an event log", "scan", "python-evtx", 0.05)


def event_log_passed(settings: Settings) -> Measure:
    """Events that are passed over by provider and event, beside the scan of all."""
    return _event_log(settings, "events passed over", "passed", "scan", 0.5)


# Each repeated in one long line, where a search that is quadratic would take minutes.
HARD_PATTERNS = {"8": "8", "0x": "0x", "digits": "2147012866 ", "codes": "80d02002 ", "blanks": " ", "CR": "\r"}


def growth(settings: Settings) -> Measure:
    """The scan of one hard line of 10 MB, beside ten times that of 1 MB; of the pattern with the largest ratio."""
    took = {}
    for name, pattern in HARD_PATTERNS.items():
        short, long = (("x" + pattern * (size // len(pattern))).encode() for size in (1 << 20, 10 << 20))

        def read(data: bytes) -> Callable[[], float]:
            return lambda: seconds(lambda: sum(1 for _ in de.scan(io.BytesIO(data))))

        of_long, of_short = medians(3, read(long), read(short))
        took[name] = (of_long, 10 * of_short)
    worst = max(took, key=lambda name: took[name][0] / took[name][1])
    ours, theirs = took[worst]
    return Measure("scan of one hard line", "ten times 1 MB of it", ours, theirs, "s", 2.0, f"of {worst}")


def importing(settings: Settings) -> Measure:
    """A process that imports the package, beside one that imports ctypes and enum; the floor imports nothing."""
    prologue = f"import sys; sys.path.insert(0, {str(winbench.CHECKOUT)!r}); "

    def run(code: str) -> Callable[[], float]:
        command = [sys.executable, "-I", "-S", "-c", prologue + code]
        return lambda: seconds(lambda: subprocess.run(command, check=True))

    rounds = max(settings.rounds, 15)
    ours, theirs, floor = medians(rounds, run("import deliveryopt_error"), run("import ctypes, enum"), run("pass"))
    note = f"a process that imports nothing takes {floor * 1e3:.1f} ms more"
    return Measure("import", "import ctypes, enum", (ours - floor) * 1e3, (theirs - floor) * 1e3, "ms", 1.25, note)


MEASURES: dict[str, Callable[[Settings], Measure]] = {
    "explain": explain,
    "parse": parse,
    "scan": scan,
    "memory": memory,
    "event-log": event_log,
    "event-log-python": event_log_python,
    "event-log-passed": event_log_passed,
    "growth": growth,
    "import": importing,
}
