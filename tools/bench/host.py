"""The measures of tools/bench on this system's Python."""

from __future__ import annotations

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

sys.path.insert(0, str(winbench.CHECKOUT))

import deliveryopt_error as de
from deliveryopt_error import _scan

from . import Measure


class Settings(NamedTuple):
    size: int  # megabytes of log to scan
    rounds: int
    folder: Path  # temporary


def alternate(rounds: int, *sides: Callable[[], float]) -> list[float]:
    """The median of each side's results; the sides take turns, so that what slows the machine slows all of them."""
    results: list[list[float]] = [[] for _ in sides]
    for turn in range(rounds + 1):
        for result, side in zip(results, sides):
            value = side()
            if turn:  # the first one warms up
                result.append(value)
    return [statistics.median(result) for result in results]


def seconds(call: Callable[[], object]) -> float:
    started = time.perf_counter()
    call()
    return time.perf_counter() - started


# explain, parse


def nanoseconds(rounds: int, names: dict[str, object], *statements: str) -> list[float]:
    """Of each statement, the empty loop taken from it."""
    repeat = 50_000
    timers = [timeit.Timer(statement, globals=names) for statement in (*statements, "pass")]
    *found, floor = alternate(max(rounds, 9), *(lambda timer=timer: timer.timeit(repeat) for timer in timers))
    return [(value - floor) / repeat * 1e9 for value in found]


def explain(settings: Settings) -> Measure:
    """A known code explained, against one look-up of the same key in a dict."""
    names = {"explain": de.explain, "code": 0x80D02002, "table": {int(known.hresult): known for known in de.codes()}}
    own, other = nanoseconds(settings.rounds, names, "explain(code)", "table[code]")
    return Measure("explain of a known code", "dict[code]", own, other, "ns", 10.0)


def parse(settings: Settings) -> Measure:
    """A code read from its text, against the same by int."""
    names = {"parse": de.HRESULT.parse, "text": "0x80D02002"}
    own, other = nanoseconds(settings.rounds, names, "parse(text)", "int(text, 16)")
    return Measure("HRESULT.parse of hex", "int(text, 16)", own, other, "ns", None)


# scan


def lines(rnd: random.Random) -> Iterator[str]:
    """A log without end, in the formats of winget, dosvc, CBS and Windows Update; one line in a hundred has a code."""
    codes = (0x80D02002, 0x80D03002, 0x80072EE2, 0x80072EFD, 0x80240034, 0x80190194, 0x800F081F)
    number = 0
    while True:
        number += 1
        stamp = "2025-%02d-%02d %02d:%02d:%02d" % (
            rnd.randint(1, 12),
            rnd.randint(1, 28),
            rnd.randint(0, 23),
            rnd.randint(0, 59),
            rnd.randint(0, 59),
        )
        if number % 100 == 0:
            code = rnd.choice(codes)
            yield (
                stamp
                + (
                    ".117 [CORE] DeliveryOptimization error: 0x%08x, extended error: 0x00000000" % code,
                    ".204 [FAIL] Downloader.cpp(289)\\Manager.dll!00007FFA8833A465: (caller: 55042589) tid(7c8) %08X"
                    % code,
                    ", Error                 CBS    Failed to get the payload. [HRESULT = 0x%08x]" % code,
                    ", Info                  CBS    Download ended, error code = %d" % (code - 0x100000000),
                )[rnd.randrange(4)]
            )
            continue
        yield (
            stamp
            + (
                ".512 [CLI ] Found the subcommand and went on with the arguments that were given to it",
                ".513 [CORE] DO State 1, %d / 336432992, Error 0x00000000, extended error 0x00000000"
                % rnd.getrandbits(28),
                ", Info                  CBS    Exec: Resolving Package: Windows-Package~31bf3856ad364e35~amd64~~",
                ", Info                  CSI    %08x Performing some operations as follows" % rnd.getrandbits(16),
                ".9641605Z  AC8 40C8     Info {CJob::Resume} Job %08x-7b9f-4cb4-93e7-a7c19bf06c94"
                % rnd.getrandbits(32),
                ":130 748 508 Agent   * Online = Yes; Ignore download priority = No; nothing else to say about this",
            )[rnd.randrange(6)]
        )


def log(settings: Settings) -> Path:
    """The log to scan, generated once."""
    path = settings.folder / "bench.log"
    if not path.exists():
        left = settings.size * 1_000_000
        with open(path, "w", encoding="utf-8", newline="\n") as stream:
            for line in lines(random.Random(4)):
                stream.write(line + "\n")
                left -= len(line) + 1
                if left <= 0:
                    break
    return path


def scan(settings: Settings) -> Measure:
    """A log scanned, against grep for a part of what is found."""
    grep = shutil.which("grep")
    if grep is None:
        return Measure("scan of %d MB" % settings.size, "grep -oE", None, None, "s", 4.0, "no grep here")
    path = str(log(settings))
    command = [grep, "-oE", "0x8[0-9A-Fa-f]{7}", path]
    with open(settings.folder / "grep.txt", "wb") as sink:
        own, other, floor = alternate(
            settings.rounds,
            lambda: seconds(lambda: sum(1 for _ in _scan.scan(path))),
            lambda: seconds(lambda: subprocess.run(command, stdout=sink, check=True)),
            lambda: seconds(lambda: subprocess.run([grep, "-c", "x", os.devnull], stdout=sink, check=False)),
        )
    found = sum(1 for _ in _scan.scan(path))
    name = "scan of %d MB" % settings.size
    note = "%d codes, %.0f MB/s; starting grep takes %.4f s" % (found, settings.size / own, floor)
    return Measure(name, "grep -oE", own, other - floor, "s", 4.0, note)


# The peak as Linux counts it for the program: getrusage's begins with that of the process that started it.
_MEMORY = """
import resource, sys
sys.path.insert(0, %r)
def peak():
    try:
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
import deliveryopt_error
from deliveryopt_error import _scan
before = peak()
sum(1 for _ in _scan.scan(sys.argv[1]))
print(before, peak())
"""


def memory(settings: Settings) -> Measure:
    """The peak of a process that scans the log, against the 64 MiB that are allowed for it."""
    name = "peak memory of that scan"
    if sys.platform == "win32":
        return Measure(name, "64 MiB allowed", None, 64.0, "MiB", 1.0, "no getrusage here")
    command = [sys.executable, "-I", "-S", "-c", _MEMORY % str(winbench.CHECKOUT), str(log(settings))]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    before, peak = map(float, done.stdout.split())
    return Measure(name, "64 MiB allowed", peak, 64.0, "MiB", 1.0, "of these %.1f MiB before the scan" % before)


HARD = {"8": "8", "0x": "0x", "digits": "2147012866 ", "codes": "80d02002 ", "blanks": " ", "CR": "\r"}


def growth(settings: Settings) -> Measure:
    """A line of 10 MB made to be hard, against ten times one of 1 MB; the hardest counts."""
    took = {}
    for name, pattern in HARD.items():
        short, long = (("x" + pattern * (size // len(pattern))).encode() for size in (1 << 20, 10 << 20))

        def read(data: bytes) -> Callable[[], float]:
            return lambda: seconds(lambda: sum(1 for _ in de.scan(io.BytesIO(data))))

        own, other, _ = alternate(3, read(long), read(short), lambda: 0.0)
        took[name] = (own / other, own, 10 * other)
    worst = max(took, key=lambda name: took[name][0])
    _, own, other = took[worst]
    return Measure("scan of one hard line", "ten times 1 MB of it", own, other, "s", 2.0, "of %s" % worst)


# import


def importing(settings: Settings) -> Measure:
    """A process that imports the package, against one that imports ctypes and enum only; the floor imports nothing."""
    prologue = "import sys; sys.path.insert(0, %r); " % str(winbench.CHECKOUT)

    def run(code: str) -> Callable[[], float]:
        command = [sys.executable, "-I", "-S", "-c", prologue + code]
        return lambda: seconds(lambda: subprocess.run(command, check=True))

    rounds = max(settings.rounds, 15)
    own, other, floor = alternate(rounds, run("import deliveryopt_error"), run("import ctypes, enum"), run("pass"))
    note = "a process that imports nothing takes %.1f ms more" % (floor * 1e3)
    return Measure("import", "import ctypes, enum", (own - floor) * 1e3, (other - floor) * 1e3, "ms", 1.25, note)


MEASURES: dict[str, Callable[[Settings], Measure]] = {
    "explain": explain,
    "parse": parse,
    "scan": scan,
    "memory": memory,
    "growth": growth,
    "import": importing,
}
