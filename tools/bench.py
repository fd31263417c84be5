"""Measures ours against theirs, side by side in one run, and says whether each goal is met.

    python tools/bench.py [--windows] [--size MB] [--rounds N] [--only NAME] [--json] [--update-readme]

Every measure alternates the two sides and compares their medians, after the cost of doing nothing (the floor) is taken
from both. Needs Python 3.9 and, for the scan, `grep`; the log that is scanned is generated in a temporary folder.
`--windows` adds what tools/bench_windows.py measures beside other libraries, on a Windows Python; `--update-readme`
writes that into README.md. Exit status: 0 all goals met; 1 a goal missed; 2 wrong usage, or no bench.

To add a measure: a function of `Settings` that returns a `Measure`, and its name in MEASURES.
"""

from __future__ import annotations

import argparse
import gc
import io
import json
import os
import platform
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Callable, NamedTuple

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(CHECKOUT))

from measure import Measure  # noqa: E402

import deliveryopt_error as de  # noqa: E402
from deliveryopt_error import _scan  # noqa: E402


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


# explain


def explain(settings: Settings) -> Measure:
    """A known code explained, against one look-up of the same key in a dict."""
    repeat = 100_000
    code = 0x80D02002
    table = {int(known.hresult): known for known in de.codes()}
    explain = de.explain
    explain(code)

    def ours() -> float:
        started = time.perf_counter()
        for _ in range(repeat):
            explain(code)
        return time.perf_counter() - started

    def theirs() -> float:
        started = time.perf_counter()
        for _ in range(repeat):
            table[code]
        return time.perf_counter() - started

    def floor() -> float:
        started = time.perf_counter()
        for _ in range(repeat):
            pass
        return time.perf_counter() - started

    gc.disable()
    try:
        own, other, nothing = (
            value / repeat * 1e9 for value in alternate(max(settings.rounds, 9), ours, theirs, floor)
        )
    finally:
        gc.enable()
    note = "the empty loop takes %.1f ns more" % nothing
    return Measure("explain of a known code", "dict[code]", own - nothing, other - nothing, "ns", 10.0, note)


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
    command = [sys.executable, "-I", "-S", "-c", _MEMORY % str(CHECKOUT), str(log(settings))]
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
    prologue = "import sys; sys.path.insert(0, %r); " % str(CHECKOUT)

    def run(code: str) -> Callable[[], float]:
        command = [sys.executable, "-I", "-S", "-c", prologue + code]
        return lambda: seconds(lambda: subprocess.run(command, check=True))

    rounds = max(settings.rounds, 15)
    own, other, floor = alternate(rounds, run("import deliveryopt_error"), run("import ctypes, enum"), run("pass"))
    note = "a process that imports nothing takes %.1f ms more" % (floor * 1e3)
    return Measure("import", "import ctypes, enum", (own - floor) * 1e3, (other - floor) * 1e3, "ms", 1.25, note)


def parse(settings: Settings) -> Measure:
    """The text of a code read, against int() of its digits."""
    repeat = 20_000
    text = "0x80D02002"

    def loop(call: Callable[[], object]) -> Callable[[], float]:
        return lambda: seconds(lambda: [call() for _ in range(repeat)])

    own, other, floor = alternate(
        max(settings.rounds, 9),
        loop(lambda: de.HRESULT.parse(text)),
        loop(lambda: int(text, 16)),
        loop(lambda: None),
    )
    own, other = ((value - floor) / repeat * 1e9 for value in (own, other))
    return Measure("parse of a code", "int(text, 16)", own, other, "ns", 100.0, "any of a dozen ways to write it")


MEASURES: dict[str, Callable[[Settings], Measure]] = {
    "explain": explain,
    "parse": parse,
    "scan": scan,
    "memory": memory,
    "growth": growth,
    "import": importing,
}


def table(rows: Sequence[Measure]) -> str:
    head = ("measure", "ours", "theirs", "", "ratio", "goal", "")
    body = [
        (
            row.name,
            "-" if row.ours is None else "%.4g %s" % (row.ours, row.unit),
            "-" if row.theirs is None else "%.4g %s" % (row.theirs, row.unit),
            row.theirs_name,
            "-" if row.ratio is None else "%.2f" % row.ratio,
            "%g" % row.goal,
            {True: "met", False: "MISSED", None: "not measured"}[row.met] + (" (%s)" % row.note if row.note else ""),
        )
        for row in rows
    ]
    widths = [max(map(len, column)) for column in zip(head, *body)]
    return "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in (head, *body))


def windows_measures(rounds: int, update_readme: bool) -> list[Measure]:
    """RuntimeError where there is no bench."""
    import bench_windows
    import readme

    results = bench_windows.measured(rounds)
    measures = bench_windows.measures(results)
    if update_readme:
        text = readme.README.read_text(encoding="utf-8")
        part = bench_windows.table(results) + "\n\n" + markdown(measures)
        readme.README.write_bytes(readme.replaced(text, "bench", part).encode())
    return measures


def markdown(rows: Sequence[Measure]) -> str:
    lines = ["| | ours | theirs | ratio | goal |", "| --- | --- | --- | --- | --- |"]
    for name, theirs_name, ours, theirs, unit, goal, _ in rows:
        if ours is not None and theirs:
            verdict = "met" if ours / theirs <= goal else "missed"
            cells = (
                name,
                "%.3g %s" % (ours, unit),
                "%.3g %s (%s)" % (theirs, unit, theirs_name),
                "%.2f" % (ours / theirs),
            )
            lines.append("| %s | %g: %s |" % (" | ".join(cells), goal, verdict))
    return "\n".join(lines)


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--size", type=int, default=100, metavar="MB", help="of the log to scan, default %(default)s")
    parser.add_argument("--rounds", type=int, default=9, metavar="N", help="of each measure, default %(default)s")
    parser.add_argument("--only", action="append", choices=MEASURES, help="only this measure; may be repeated")
    parser.add_argument("--windows", action="store_true", help="also what runs on a Windows Python, beside the others")
    parser.add_argument("--update-readme", action="store_true", help="with --windows: write its table into README.md")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    options = parser.parse_args(argv)
    if options.size < 1 or options.rounds < 1:
        parser.error("expected a size and a number of rounds above 0")
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(options.size, options.rounds, Path(folder))
        rows = [MEASURES[name](settings) for name in options.only or MEASURES]
    if options.windows:
        try:
            rows += windows_measures(options.rounds, options.update_readme)
        except RuntimeError as missing:
            print(f"bench: {missing}", file=sys.stderr)
            return 2
    if options.json:
        measures = [{**row._asdict(), "ratio": row.ratio, "met": row.met} for row in rows]
        print(json.dumps({"python": platform.python_version(), "system": platform.platform(), "measures": measures}))
    else:
        print("Python %s on %s" % (platform.python_version(), platform.platform()))
        print(table(rows))
    return 1 if any(row.met is False for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
