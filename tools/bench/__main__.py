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
import json
import platform
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # Python runs a folder with that folder as the first

import readme
import winbench

sys.path.insert(0, str(winbench.CHECKOUT))

from bench import Measure
from bench import libraries as bench_windows
from bench.host import MEASURES, Settings
from tests.dosvc import build as standin

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
