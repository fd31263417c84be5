"""Measures ours against theirs, side by side in one run, and says whether each goal is met.

    python3 tools/bench [--host-only | --windows-only | --only NAME] [--rounds N] [--size MB] [--json]
                        [--update-readme]

Every measure alternates the sides and compares their medians, after the cost of doing nothing (the floor) is taken
from both, or has it as a side of its own. The host's part needs Python 3.9 and, for the scan, `grep`; its log is
generated in a temporary folder. The other part runs on a Windows Python beside other libraries: libraries.py.
`--update-readme` writes all of it into README.md. Exit status: 0 all goals met; 1 a goal missed; 2 wrong usage, or the
bench is missing.

To add a measure of the host: a function of `Settings` that returns a `Measure`, and its name in MEASURES.
"""

from __future__ import annotations

import argparse
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
import timeit
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Callable, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # Python runs a folder with that folder as the first

import readme
import winbench

from bench import libraries as bench_windows

sys.path.insert(0, str(winbench.CHECKOUT))

import deliveryopt_error as de
from deliveryopt_error import _scan
from tests.dosvc import build as standin


class Settings(NamedTuple):
    size: int  # megabytes of log to scan
    rounds: int
    folder: Path  # temporary


class Measure(NamedTuple):
    """One row: `ours` and `theirs` in `unit` (None: not measured, see `note`); `goal`: at most, of ours / theirs."""

    name: str
    theirs_name: str
    ours: float | None
    theirs: float | None
    unit: str
    goal: float | None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        return self.ours / self.theirs if self.ours is not None and self.theirs else None

    @property
    def met(self) -> bool | None:
        return None if self.ratio is None or self.goal is None else self.ratio <= self.goal


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


# on Windows

OURS = bench_windows.OURS
MANAGERS = f"{OURS}, of a Manager"  # there ours did not take the error object by its address


def compared(results: bench_windows.Results) -> list[Measure]:
    """What is asked of the numbers of tools/bench/libraries.py; an import is compared within its own processes."""
    imports, parts = results.imports, results.parts
    own, single = imports[OURS], imports[bench_windows.SINGLE]
    best = min(bench_windows.PEERS, key=lambda name: imports[name].added)
    calls, reports, from_bits, callback = (
        parts[name] for name in ("GetError", "report", "report from BITS", "callback")
    )
    many = {number: value for number, value in parts["all"].items() if number != "1"}
    worst, least = max(many, key=many.__getitem__), min(many, key=many.__getitem__)
    grown = ", ".join(f"{part} {parts[part][worst] / parts[part][least]:.2f}" for part in ("listing", "errors"))

    def row(name: str, theirs: str, values: dict[str, float], goal: float | None, side: str = OURS) -> Measure:
        scale, unit = (1e3, "µs") if values[side] >= 1e4 else (1.0, "ns")
        return Measure(name, theirs, values[side] / scale, values[theirs] / scale, unit, goal)

    fields = "a report's fields"
    return [
        Measure("import", bench_windows.BARE, own.total, own.bare, "ms", 1.25),
        Measure("import, one file", bench_windows.BARE, single.total, single.bare, "ms", 1.25),
        Measure("what it adds to them", f"{best}, the quickest", own.added, imports[best].added, "ms", 0.2),
        Measure("memory added", "1.5 MB allowed", own.memory / 1e6, 1.5, "MB", 1.0),
        row("GetError of a pointer", "comtypes", calls, 1.3),
        row("GetError of a pointer", "pythonforwindows", calls, 0.5),
        row("GetError of a pointer", "pywin32", calls, None),
        row("GetError of a pointer", "bare ctypes, fresh buffers", calls, None),
        row("GetError, of a Manager", "bare ctypes, fresh buffers", calls, None, MANAGERS),
        row(f"{fields}, in process", "pywin32", reports, 1.0),
        row(f"{fields}, in process", "comtypes", reports, None),
        row(f"{fields}, from BITS", "pywin32", from_bits, 1.1),
        Measure(
            "a job listed with its error",
            f"the cheapest, {least} jobs",
            many[worst],
            many[least],
            "µs",
            1.2,
            f"at {worst} jobs; one alone {parts['all']['1']:.0f} µs; growth of {grown}",
        ),
        row("JobError to a function", "bare ctypes", callback, None),
    ]


def libraries(results: bench_windows.Results) -> str:
    """What each library costs, as a table in Markdown."""
    imports, sizes, parts = results.imports, results.sizes, results.parts
    head = "| | import, ms | modules | private memory, MB | files, MB | packed, MB | `GetError`, ns | its fields, µs |"
    rows = [head, "| --- |" + " --- |" * 7]
    names = [*imports, *(name for part in ("GetError", "report") for name in parts[part])]
    for name in dict.fromkeys(names):
        of_import, size = imports.get(name), sizes.get(name)
        numbers: list[str] = [""] * 7
        if of_import and name == bench_windows.BARE:
            numbers[0] = f"{of_import.bare:.0f}"
        elif of_import:
            numbers[:3] = f"+{of_import.added:.0f}", f"+{of_import.modules:.0f}", f"+{of_import.memory / 1e6:.1f}"
        if size:
            numbers[3:5] = f"{size.files / 1e6:.1f}", f"{size.packed / 1e6:.1f}"
        if name in parts["GetError"]:
            numbers[5] = f"{parts['GetError'][name]:.0f}"
        if name in parts["report"]:
            numbers[6] = f"{parts['report'][name] / 1e3:.1f}"
        rows.append(f"| {name} | {' | '.join(numbers)} |")
    return "\n".join(rows)


# shown

HEAD = ("measure", "ours", "theirs", "", "ratio", "goal", "")


def cells(row: Measure) -> tuple[str, ...]:
    return (
        row.name,
        "-" if row.ours is None else "%.4g %s" % (row.ours, row.unit),
        "-" if row.theirs is None else "%.4g %s" % (row.theirs, row.unit),
        row.theirs_name,
        "-" if row.ratio is None else "%.2f" % row.ratio,
        "-" if row.goal is None else "%g" % row.goal,
        ("" if row.goal is None else {True: "met", False: "MISSED", None: "not measured"}[row.met])
        + (" (%s)" % row.note if row.note else ""),
    )


def table(rows: Sequence[Measure]) -> str:
    body = [cells(row) for row in rows]
    widths = [max(map(len, column)) for column in zip(HEAD, *body)]
    return "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in (HEAD, *body))


def markdown(rows: Sequence[Measure]) -> str:
    lines = (HEAD, ("---",) * len(HEAD), *map(cells, rows))
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--size", type=int, default=100, metavar="MB", help="of the log to scan, default %(default)s")
    parser.add_argument("--rounds", type=int, default=15, metavar="N", help="of each measure, default %(default)s")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--only", action="append", choices=MEASURES, help="only this, of the host; may be repeated")
    where.add_argument("--host-only", action="store_true", help="nothing on Windows")
    where.add_argument("--windows-only", action="store_true", help="nothing of the host")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.add_argument("--update-readme", action="store_true", help="write the tables into README.md")
    options = parser.parse_args(argv)
    if options.size < 1 or options.rounds < 1:
        parser.error("expected a size and a number of rounds above 0")
    if options.update_readme and (options.only or options.host_only or options.windows_only):
        parser.error("--update-readme wants all of it")
    rows: list[Measure] = []
    results = None
    if not options.windows_only:
        with tempfile.TemporaryDirectory() as folder:
            settings = Settings(options.size, options.rounds, Path(folder))
            rows += [MEASURES[name](settings) for name in options.only or MEASURES]
    if not (options.only or options.host_only):
        try:
            results = bench_windows.measured(options.rounds)
        except (winbench.BenchMissing, standin.BuildError) as missing:
            print(f"bench: {missing}; --host-only does without it", file=sys.stderr)
            return 2
        rows += compared(results)
    if options.json:
        measures = [{**row._asdict(), "ratio": row.ratio, "met": row.met} for row in rows]
        told: dict[str, object] = {
            "python": platform.python_version(),
            "system": platform.platform(),
            "measures": measures,
        }
        if results:
            told["windows"] = {
                "imports": {name: each._asdict() for name, each in results.imports.items()},
                "sizes": {name: each._asdict() for name, each in results.sizes.items()},
                **results.parts,
            }
        print(json.dumps(told))
    else:
        print("Python %s on %s" % (platform.python_version(), platform.platform()))
        print(table(rows))
        if results:
            print("\n" + libraries(results))
    if options.update_readme and results:
        text = readme.README.read_text(encoding="utf-8")
        host, windows = rows[: len(MEASURES)], rows[len(MEASURES) :]
        system = f"Python {platform.python_version()} on {platform.system()}:"
        tables = f"{libraries(results)}\n\n{markdown(windows)}\n\n{system}\n\n{markdown(host)}"
        readme.README.write_bytes(readme.replaced(text, "bench", tables).encode())
    return 1 if any(row.met is False for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
