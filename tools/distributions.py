#!/usr/bin/env python3
"""Runs the tests against the package in each distribution in which people use it; prints a table of the results.

    python3 tools/distributions.py                     # all of them on a choice of Pythons, this system's and Windows'
    python3 tools/distributions.py --python 3.8,3.14t  # on these Pythons
    python3 tools/distributions.py --only single,zip --here  # these distributions, on this system's Pythons only
    python3 tools/distributions.py --full              # on all Pythons, and on Windows' 3.11 for 32 bit

The main distributions (MAIN) run the unit suite, and on Windows Pythons the Windows suite as well, without the stand-in
service and without the tests marked slow, which tools/test.py runs. The others run what can differ there: a suite with
few tests (SHORT), or a script that prints "ok", "skipped: why", or fails. A cell of the table is
`passed/failed/skipped`.

The tests do not see the checkout: a copy of tests/ is on the path, and beside it one distribution. Other programs call
`prepare`, which makes a distribution, and `run_all`, which runs the table. Linux; needs Python 3.9 and nothing else.
"""

from __future__ import annotations

from status import exit_with

import argparse
import concurrent.futures
import contextlib
import glob
import os
import queue
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import amalgamate
import vendor
import winbench
from module_source import Refused

MAIN = ("package", "single", "vendored", "renamed", "zip")
OTHERS = ("isolated", "-O", "-OO", "-B", "read-only", "odd path", "twice", "subinterpreter", "frozen")
HERE = ("3.8", "3.11", "3.14")
WINDOWS = ("3.8", "3.14")  # the oldest and the newest: where a distribution differs by Python, one of them shows it
MODULE_VARIABLE = "DELIVERYOPT_ERROR_UNDER_TEST"
SHORT = ("unit/test_import.py", "unit/codes/test_enums.py", "unit/com/test_com.py", "unit/transfer/test_jobs.py")
LIMIT = 900  # seconds for one run
AT_ONCE = 2

benches: list[winbench.Bench] = []  # that threads have opened, of tools/test.py too
stopped = threading.Event()  # no run begins any more


@dataclass(frozen=True)
class Distribution:
    """One distribution, made: what has to be on sys.path, and the name of the module under test."""

    name: str
    module: str
    paths: tuple[Path, ...]  # the copy of the tests first
    flags: tuple[str, ...] = ()  # for the interpreter
    script: str = ""  # run instead of the tests


@dataclass(frozen=True)
class Cell:
    """The outcome of one distribution on one Python."""

    python: str  # "here 3.11", "Windows 3.8 x64"
    distribution: str
    passed: int
    failed: int
    skipped: int
    seconds: float
    output: str  # what it printed; where it is skipped as a whole, why


# --- the distributions ---------------------------------------------------------------------------------------

_TWICE = """
import importlib
import pickle

import deliveryopt_error as one
import host._vendor.doe as two

assert one.__file__ != two.__file__ and one.HRESULT is not two.HRESULT
for each in (one, two):
    assert each.explain(0x80D02002).name == "DO_E_DOWNLOAD_NO_PROGRESS"
    assert pickle.loads(pickle.dumps(each.explain(0x80D02002))) == each.explain(0x80D02002)
    failures = [(name, why) for name, why in importlib.import_module(each.__name__ + "._selftest").run() if why]
    assert not failures, failures
try:
    raise one.ComError(0x80004005, "a test")
except two.ComError:
    raise AssertionError("two copies share their exceptions")
except one.ComError:
    print("ok")
"""

_INSIDE = """
import sys
sys.path[:] = %r
try:
    import ctypes
except ImportError as failure:  # Python's own: not every ctypes lets itself be loaded here
    print("skipped: " + str(failure))
else:
    from deliveryopt_error import _selftest, explain
    assert explain(0x80D02002).name == "DO_E_DOWNLOAD_NO_PROGRESS"
    print([(name, why) for name, why in _selftest.run() if why is not None] or "ok")
sys.stdout.flush()
"""
_SUBINTERPRETER = f"""
import sys
inside = {_INSIDE!r} % (sys.path,)
if sys.version_info < (3, 12):
    print("skipped: Python before 3.12")
elif sys.version_info < (3, 13):
    import _xxsubinterpreters as interpreters
    own = interpreters.create(isolated=False)  # 3.12 loads ctypes only where the GIL is shared
    interpreters.run_string(own, inside)
    interpreters.destroy(own)
else:
    import _interpreters as interpreters
    own = interpreters.create()
    failure = interpreters.exec(own, inside)
    print(failure or "")
    interpreters.destroy(own)
"""


def prepare(kind: str, folder: Path) -> Distribution:
    """Makes one, of MAIN or OTHERS, below an empty folder, with a copy of the tests beside it."""
    if kind == "odd path":
        folder = folder / "a folder, \u00e4\u20ac\U0001f600 and more"
    tests = folder / "tests only"
    ignore = shutil.ignore_patterns("__pycache__", ".*")
    shutil.copytree(winbench.CHECKOUT / "tests", tests / "tests", ignore=ignore)
    files = amalgamate.sources()
    if kind in ("single", "renamed"):
        module = amalgamate.NAME if kind == "single" else "what_went_wrong"
        _write(folder / kind, {f"{module}.py": amalgamate.amalgamated(files).encode()})
        return Distribution(kind, module, (tests, folder / kind))
    if kind == "zip":
        with zipfile.ZipFile(folder / "package.zip", "w") as archive:
            for part, data in files.items():
                archive.writestr(f"{amalgamate.NAME}/{part}", data)
        return Distribution(kind, amalgamate.NAME, (tests, folder / "package.zip"))
    if kind in ("vendored", "twice"):
        _write(folder / "program" / "host", {"__init__.py": b"", "_vendor/__init__.py": b""})
        vendor.vendor(folder / "program" / "host" / "_vendor", "doe")
        if kind == "vendored":
            return Distribution(kind, "host._vendor.doe", (tests, folder / "program"))
    _write(folder / "package" / amalgamate.NAME, files)
    paths = (tests, folder / "package")
    if kind == "read-only":
        for path in [folder / "package", *(folder / "package").rglob("*")]:
            path.chmod(0o555 if path.is_dir() else 0o444)
    if kind == "twice":
        return Distribution(kind, amalgamate.NAME, (*paths, folder / "program"), script=_TWICE)
    if kind == "subinterpreter":
        return Distribution(kind, amalgamate.NAME, paths, script=_SUBINTERPRETER)
    flags = {"isolated": ("-I", "-S", "-E"), "-O": ("-O",), "-OO": ("-OO",), "-B": ("-B",)}.get(kind, ())
    return Distribution(kind, amalgamate.NAME, paths, flags)


def _write(folder: Path, files: dict[str, bytes]) -> None:
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)


# --- the runs ------------------------------------------------------------------------------------------------

_HERE = """
import runpy, sys
sys.path[:] = {paths!r} + [path for path in sys.path if path]
if {script!r}:
    exec({script!r})
else:
    sys.argv = ["tests", *{arguments!r}]
    runpy.run_module("tests", run_name="__main__", alter_sys=True)
"""


def here(version: str) -> str | None:
    """The path of this system's Python of a minor version, or None."""
    if version == ".".join(map(str, sys.version_info[:2])):
        return sys.executable
    pyenv = os.environ.get("PYENV_ROOT") or os.path.expanduser("~/.pyenv")
    found = sorted(glob.glob(f"{glob.escape(pyenv)}/versions/{version}.*/bin/python{version}"))
    if found:
        return found[-1]
    installed = f"/usr/bin/python{version}"
    return installed if os.path.isfile(installed) else None


def run_here(python: str, distribution: Distribution, arguments: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """One distribution on one of this system's Pythons."""
    command = [python, *distribution.flags, "-c"]
    command.append(
        _HERE.format(paths=list(map(str, distribution.paths)), script=distribution.script, arguments=list(arguments))
    )
    if distribution.name == "read-only" and sys.platform == "linux" and os.geteuid() == 0:
        command[:0] = [
            "setpriv",
            "--bounding-set=-dac_override",
            "--inh-caps=-dac_override",
        ]  # root may not write either
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    return subprocess.run(
        command,
        cwd=distribution.paths[0].parent,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=LIMIT,
        env={**environment, MODULE_VARIABLE: distribution.module},
    )


def run_windows(
    python: winbench.WindowsPython, distribution: Distribution, arguments: Sequence[str]
) -> subprocess.CompletedProcess[str]:
    """One distribution on one Windows Python of the embeddable layout: isolated, no site, paths from its ._pth file."""
    command = [
        *distribution.flags,
        *(["-c", distribution.script] if distribution.script else ["-m", "tests", *arguments]),
    ]
    try:
        return python.run(
            command,
            timeout=LIMIT,
            env={MODULE_VARIABLE: distribution.module},
            cwd=distribution.paths[0].parent,
            paths=distribution.paths,
        )
    except subprocess.TimeoutExpired:
        python.bench.restart()
        raise


def _freezer(version: str, windows: bool) -> Path:
    """A folder with PyInstaller for a Python of this system or of Windows (x64); made once, then cached."""
    folder = winbench.bench_folder() / f"freezer-{'windows' if windows else 'here'}-{version}"
    if folder.exists():
        return folder
    command = [here(version) or sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    if windows:
        command += ["--only-binary=:all:", "--platform=win_amd64", f"--python-version={version}", "pefile"]
        command += ["pywin32-ctypes"]  # with the line above what PyInstaller needs on Windows only
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix="freezer-") as half:
        done = subprocess.run([*command, "--target", f"{half}/new", "pyinstaller"], capture_output=True, text=True)
        if done.returncode != 0:
            raise winbench.BenchMissing(f"PyInstaller cannot be had: {done.stderr.strip()[-200:]}")
        with contextlib.suppress(OSError):  # another run was faster
            os.rename(f"{half}/new", folder)
    return folder


def _skipped(why: str) -> subprocess.CompletedProcess[str]:
    return subprocess.CompletedProcess([], 0, f"skipped: {why}", "")


def _start_script(folder: Path) -> Path:
    start = folder / "start.py"
    start.write_text("import sys\nfrom deliveryopt_error._cli import main\n\nsys.exit(main())\n", encoding="utf-8")
    return start


def run_frozen_here(python: str, version: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """The package in a program that PyInstaller made, which then does its selftest."""
    package = prepare("package", folder).paths[1]
    environment = {**os.environ, "PYTHONPATH": str(_freezer(version, windows=False))}
    command = [python, "-m", "PyInstaller", "--log-level=ERROR", f"--paths={package}", str(_start_script(folder))]
    made = subprocess.run(
        command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    if made.returncode != 0:
        return made
    program = [str(folder / "dist" / "start" / "start"), "selftest"]
    return subprocess.run(program, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)


def run_frozen_windows(python: winbench.WindowsPython, folder: Path) -> subprocess.CompletedProcess[str]:
    """The same for Windows: start.exe, made under Wine."""
    paths = [prepare("package", folder).paths[1], _freezer(python.version, windows=True)]
    command = ["-m", "PyInstaller", "--log-level=ERROR", f"--paths={winbench.windows_path(paths[0])}"]
    made = python.run([*command, _start_script(folder).name], timeout=LIMIT, cwd=folder, paths=paths)
    if made.returncode != 0:  # Wine's propsys.dll lacks what the platform module of the newest Pythons calls
        return _skipped(f"PyInstaller fails: {made.stderr.strip()[-200:]}")
    return python.bench.run([folder / "dist" / "start" / "start.exe", "selftest"], timeout=60, cwd=folder)


def _cell(python: str, name: str, done: subprocess.CompletedProcess[str], seconds: float) -> Cell:
    """Counts from the last line of the tests or of a selftest, or from what a script says."""
    counts = re.search(r"^(\d+) passed, (\d+) failed, (\d+) skipped$", done.stdout, re.MULTILINE)
    checks = re.search(r"^(\d+) checks, (\d+) failed$", done.stdout, re.MULTILINE)
    said = done.stdout.strip()
    if counts:
        passed, failed, skipped = map(int, counts.groups())
    elif checks:
        passed, failed, skipped = int(checks[1]) - int(checks[2]), int(checks[2]), 0
    elif said.startswith("skipped: "):
        passed, failed, skipped = 0, 0, 1
    else:
        passed, failed, skipped = int(said == "ok"), int(said != "ok"), 0
    if done.returncode != 0 and not failed:
        failed = 1
    return Cell(python, name, passed, failed, skipped, seconds, done.stdout + (done.stderr if failed else ""))


class _Worker:
    """Makes one cell after the other, in one Bench, which it opens when it first needs it."""

    def __init__(self, arch: str) -> None:
        self.bench = winbench.Bench(arch)
        self._open = False

    def cell(self, system: str, version: str, distribution: str) -> Cell:
        """The outcome of one distribution on one Python, however it ends."""
        title = f"Windows {version} {self.bench.arch}" if system == "Windows" else f"here {version}"
        started = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="distributions-") as folder:
            try:
                done = self._done(system, version, distribution, Path(folder))
            except winbench.BenchMissing as missing:
                return Cell(title, distribution, 0, int(bool(os.environ.get("CI"))), 1, 0, f"skipped: {missing}")
            except subprocess.TimeoutExpired as late:
                parts = [
                    part.decode() if isinstance(part, bytes) else part or "" for part in (late.stdout, late.stderr)
                ]
                return Cell(title, distribution, 0, 1, 0, LIMIT, "\n".join([*parts, f"no end after {LIMIT} s"]))
        return _cell(title, distribution, done, time.monotonic() - started)

    def _done(self, system: str, version: str, distribution: str, folder: Path) -> subprocess.CompletedProcess[str]:
        suites = ["unit", "--quick"] if distribution in MAIN else list(SHORT)
        if system == "Windows":
            if not self._open:
                benches.append(self.bench.open())
                self._open = True
            if distribution == "read-only":
                return _skipped("under Wine root may write everywhere")
            if distribution == "frozen":
                if self.bench.arch != "x64" or version.endswith("t"):
                    return _skipped("PyInstaller is tried with the x64 Pythons that have a GIL")
                return run_frozen_windows(self.bench.python(version), folder)
            if distribution in MAIN:
                suites.append("windows")
            return run_windows(self.bench.python(version), prepare(distribution, folder), suites)
        python = here(version)
        if python is None:
            return _skipped(f"no Python {version} on this system")
        if distribution == "frozen":
            return run_frozen_here(python, version, folder)
        return run_here(python, prepare(distribution, folder), suites)


def run_all(
    here_versions: Sequence[str] = HERE,
    windows_versions: Sequence[str] = WINDOWS,
    arch: str = "x64",
    names: Sequence[str] = (*MAIN, *OTHERS),
    say: Callable[[Cell], None] = lambda cell: None,
    at_once: int = AT_ONCE,
) -> list[Cell]:
    """Every distribution on every Python, `at_once` at a time; `say` gets each cell as it is done."""
    work: queue.SimpleQueue[tuple[str, str, str]] = queue.SimpleQueue()
    for version in windows_versions:
        for name in names:
            work.put(("Windows", version, name))
    for version in here_versions:
        for name in names:
            work.put(("here", version, name))
    cells: list[Cell] = []

    def work_on() -> None:
        own = _Worker(arch)
        try:
            while not stopped.is_set():
                cell = own.cell(*work.get_nowait())
                cells.append(cell)
                say(cell)
        except queue.Empty:
            pass
        finally:
            own.bench.close()

    with concurrent.futures.ThreadPoolExecutor(at_once) as pool, stopping():
        for future in [pool.submit(work_on) for _ in range(at_once)]:
            future.result()
    return cells


@contextlib.contextmanager
def stopping() -> Iterator[None]:
    """Where Ctrl+C leaves the block, the runs of other threads end, too; Wine's processes do not hear of it."""
    try:
        yield
    except KeyboardInterrupt:
        stopped.set()
        for bench in benches:
            bench.close()
        raise


def table(cells: Sequence[Cell]) -> str:
    """The results as text: a row for each Python, a column for each distribution, passed/failed/skipped in a cell."""
    names = [name for name in (*MAIN, *OTHERS) if any(cell.distribution == name for cell in cells)]
    pythons = list(dict.fromkeys(cell.python for cell in sorted(cells, key=_order)))
    counts = {(cell.python, cell.distribution): f"{cell.passed}/{cell.failed}/{cell.skipped}" for cell in cells}
    rows = [["", *names], *([python, *(counts.get((python, name), "-") for name in names)] for python in pythons)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join("  ".join(text.ljust(width) for text, width in zip(row, widths)).rstrip() for row in rows)


def _order(cell: Cell) -> tuple[bool, int]:
    version = re.search(r"3\.(\d+)", cell.python)
    return cell.python.startswith("W"), int(version[1]) if version else 0


def say(cell: Cell) -> None:
    """Prints a cell: its counts, what it printed where it failed, why why if nothing ran."""
    whole = cell.passed + cell.failed == 0
    why = [line for line in cell.output.splitlines() if whole and line.startswith("skipped: ")]
    lines = [cell.output] if cell.failed else [f"  {line}" for line in why[:1]]
    counts = f"{cell.passed} passed, {cell.failed} failed, {cell.skipped} skipped, {cell.seconds:.1f} s"
    print("\n".join([*lines, f"{cell.python}, {cell.distribution}: {counts}"]), flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--python", metavar="3.8,3.14t", help="these versions, here and for Windows, not a choice")
    parser.add_argument("--arch", choices=sorted(winbench.ARCHS), default="x64", help="of the Windows Pythons")
    parser.add_argument("--only", metavar="single,zip", help=f"of {', '.join((*MAIN, *OTHERS))}")
    parser.add_argument("--here", action="store_true", help="this system's Pythons only")
    parser.add_argument("--full", action="store_true", help="all versions, and 3.11 for x86")
    options = parser.parse_args()
    chosen = options.python.split(",") if options.python else winbench.VERSIONS if options.full else None
    names = tuple(options.only.split(",")) if options.only else (*MAIN, *OTHERS)
    if set(names) - {*MAIN, *OTHERS}:
        parser.error(f"no distribution {', '.join(sorted({*names} - {*MAIN, *OTHERS}))}")
    here_versions = [version for version in chosen or HERE if not version.endswith("t")]
    try:
        cells = run_all(here_versions, [] if options.here else chosen or WINDOWS, options.arch, names, say)
        if options.full:
            cells += run_all([], ["3.11"], "x86", names, say)
    except Refused as why:
        print(f"refused: {why}", file=sys.stderr)
        return 1
    print(table(cells))
    passed, failed, skipped = (sum(getattr(cell, part) for cell in cells) for part in ("passed", "failed", "skipped"))
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    exit_with(main)
