"""Measures this library beside others, in one run, and says whether each goal is met.

    python3 tools/bench                                     # everything
    python3 tools/bench --host-only --rounds 3              # on this system's Python only, fewer turns
    python3 tools/bench --only scan --size 10               # one measure of this system's Python
    python3 tools/bench --windows-only --json               # on a Windows Python only, as one JSON object
    python3 tools/bench --update-readme                     # everything, and write the tables into tools/README.md
    python3 tools/bench --save                              # everything, and keep it as the results of this version

The part on this system needs Python 3.9 and, for the scan, `grep`; on Windows itself, `--host-only` measures the same.
The part on a Windows Python needs tools/winbench. `spread` is how far the middle half of the turns lies apart; from 25
percent on a row is NOISY and says nothing about its goal. Below the table are the rows that are slower than in the last
release whose results are kept in tools/bench/results, by the ratio.
Exit status: 0 all goals met; 1 a goal missed, or a row slower; 2 wrong arguments, or no bench on this machine; 3 none
missed, but rows too noisy to say: run it again.
"""

from __future__ import annotations

import os
import sys

# A folder that is run is on sys.path, not its parents: for the tools, and for the package and the tests.
sys.path.insert(0, os.path.abspath(os.path.join(__file__, "..", "..")))
sys.path.insert(0, os.path.dirname(sys.path[0]))
from status import exit_with

import argparse
import json
import platform
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import amalgamate
import readme
import winbench

from bench import Measure, kept, libraries
from bench.host import MEASURES, Settings, cpu_clock
from deliveryopt_error import __version__
from tests.dosvc import build as standin

HEAD = ("measure", "ours", "theirs", "", "ratio", "spread", "goal", "")


def cells(row: Measure) -> tuple[str, ...]:
    """The cells of one row, below HEAD."""
    verdict = "" if row.goal is None else {True: "met", False: "MISSED", None: "not measured"}[row.met]
    verdict = "NOISY" if row.noisy else verdict
    return (
        row.name,
        "-" if row.ours is None else f"{row.ours:.4g} {row.unit}",
        "-" if row.theirs is None else f"{row.theirs:.4g} {row.unit}",
        row.theirs_name,
        "-" if row.ratio is None else f"{row.ratio:.2f}",
        "-" if row.spread is None else f"{row.spread:.0%}",
        "-" if row.goal is None else f"{row.goal:g}",
        verdict + (f" ({row.note})" if row.note else ""),
    )


def table(rows: Sequence[Measure]) -> str:
    """The rows with aligned columns."""
    lines = [HEAD, *map(cells, rows)]
    widths = [max(map(len, column)) for column in zip(*lines)]
    return "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in lines)


def markdown(rows: Sequence[Measure]) -> str:
    """The rows as a table in Markdown."""
    lines = (HEAD, ("---",) * len(HEAD), *map(cells, rows))
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def library_table(results: libraries.Results) -> str:
    """The cost of each library, as a table in Markdown."""
    imports, sizes, parts = results.imports, results.sizes, results.parts
    head = "| | import, ms | modules | private memory, MB | files, MB | packed, MB | `GetError`, ns | its fields, µs |"
    rows = [head, "| --- |" + " --- |" * 7]
    names = [*imports, *(name for part in ("GetError", "report") for name in parts[part])]
    for name in dict.fromkeys(names):
        of_import, size = imports.get(name), sizes.get(name)
        numbers = [""] * 7
        if of_import and name == libraries.BARE:
            numbers[0] = f"{of_import.bare:.0f}"
        elif of_import:
            numbers[:3] = f"+{of_import.added:.0f}", f"+{of_import.modules:.0f}", f"+{of_import.memory / 1e6:.1f}"
        if size:
            numbers[3:5] = f"{size.files / 1e6:.1f}", f"{size.packed / 1e6:.1f}"
        if name in parts["GetError"]:
            numbers[5] = f"{results.middle('GetError', name):.0f}"
        if name in parts["report"]:
            numbers[6] = f"{results.middle('report', name) / 1e3:.1f}"
        rows.append(f"| {name} | {' | '.join(numbers)} |")
    return "\n".join(rows)


def document(rows: Sequence[Measure], results: libraries.Results | None) -> dict[str, object]:
    """The object that --json prints."""
    document: dict[str, object] = {
        "python": platform.python_version(),
        "system": platform.platform(),
        "measures": [row.to_dict() for row in rows],
    }
    if results:
        document["windows"] = {
            "imports": {name: each._asdict() for name, each in results.imports.items()},
            "sizes": {name: each._asdict() for name, each in results.sizes.items()},
            **results.parts,
        }
    return document


def update_readme(host: Sequence[Measure], windows: Sequence[Measure], results: libraries.Results) -> None:
    """Write the tables into tools/README.md, between its comments `<!-- bench -->` and `<!-- /bench -->`."""
    path = winbench.CHECKOUT / "tools" / "README.md"
    system = f"Python {platform.python_version()} on {platform.system()}:"
    tables = f"{library_table(results)}\n\n{markdown(windows)}\n\n{system}\n\n{markdown(host)}"
    text = readme.replaced(path.read_text(encoding="utf-8"), "bench", tables)
    amalgamate.files_module().OutputFile(path, force=True).write(text.encode())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--size", type=int, default=100, metavar="MB", help="of the log to scan, default %(default)s")
    parser.add_argument("--rounds", type=int, default=15, metavar="N", help="of each measure, default %(default)s")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--only", action="append", choices=MEASURES, help="this measure of the host; may be repeated")
    where.add_argument("--host-only", action="store_true", help="nothing on Windows")
    where.add_argument("--windows-only", action="store_true", help="nothing on the host")
    parser.add_argument("--cpu", action="store_true", help="CPU time of the host's measures, for a busy machine")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--save", action="store_true", help="keep the results in tools/bench/results")
    parser.add_argument("--update-readme", action="store_true", help="write the tables into tools/README.md")
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    parser = _parser()
    options = parser.parse_args(argv)
    if options.size < 1 or options.rounds < 1:
        parser.error("expected a size and a number of rounds above 0")
    if options.save and (options.only or options.cpu):
        parser.error("--save needs all measures, and the time that passes")
    if options.update_readme and (options.only or options.host_only or options.windows_only):
        parser.error("--update-readme needs all measures")
    host: list[Measure] = []
    windows: list[Measure] = []
    results = None
    if not options.windows_only:
        with tempfile.TemporaryDirectory() as folder:
            clock = cpu_clock if options.cpu else time.perf_counter
            settings = Settings(options.size, options.rounds, Path(folder), clock)
            host = [row for name in options.only or MEASURES for row in MEASURES[name](settings)]
    if not (options.only or options.host_only):
        try:
            results = libraries.measure(options.rounds, options.size)
        except (winbench.BenchMissing, standin.BuildError) as missing:
            print(f"bench: {missing}; --host-only does not need it", file=sys.stderr)
            return 2
        windows = libraries.measures(results)
    rows = host + windows
    systems = {kept.system_of_host(): host, f"Windows, Python {libraries.VERSION}": windows}
    systems = {system: found for system, found in systems.items() if found}
    slower = [
        f"slower than in {change.version}: {change.name}: {change.before:.2f} then, {change.now:.2f} now ({system})"
        for system, found in systems.items()
        for change in kept.changes(__version__, system, found)
        if change.slower
    ]
    if options.save:
        kept.save(__version__, systems)
    if options.json:
        print(json.dumps(document(rows, results)))
    else:
        print(f"Python {platform.python_version()} on {platform.platform()}")
        print(table(rows))
        if results:
            print(f"\n{library_table(results)}")
        print("\n".join(slower))
    if options.update_readme and results:
        update_readme(host, windows, results)
    if slower or any(row.met is False for row in rows):
        return 1
    return 3 if any(row.noisy for row in rows) else 0


if __name__ == "__main__":
    exit_with(main)
