"""The command: `python3 tools/winbench`, or `python3 -m winbench` in tools/."""

from __future__ import annotations

import argparse
import contextlib
import json
import shutil
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, Callable, NoReturn

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # Python runs a folder with that folder as the first

from winbench import ARCHS, VERSIONS, Bench, BenchMissing, WindowsPython, bench_folder
from winbench.keeper import _keep
from winbench.locks import _lock
from winbench.settings import _to_stderr
from winbench.wine import _pump


def _clean() -> int:
    folder = bench_folder()
    locks = []
    for path in folder.glob("*.lock"):
        lock = _lock(path, wait=False)
        if lock is None:
            _to_stderr(f"{path.stem} is in use: nothing removed")
            return 1
        locks.append(lock)
    for entry in folder.iterdir() if folder.exists() else ():
        if entry.suffix != ".lock":
            shutil.rmtree(entry)
    return 0


def _stream(python: WindowsPython, args: Sequence[str]) -> int:
    process = python.popen(args)
    _pump(process, _writer(sys.stdout.buffer), _writer(sys.stderr.buffer), None)
    return process.wait()


def _writer(stream: BinaryIO) -> Callable[[bytes], None]:
    def write(chunk: bytes) -> None:
        stream.write(chunk)
        stream.flush()

    return write


def _fail(message: str) -> NoReturn:
    _to_stderr(message)
    raise SystemExit(2)


def main(argv: Sequence[str]) -> int:
    if argv[:1] == ["_keep"]:
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
        with contextlib.suppress(BrokenPipeError):  # the Bench died before it was ready: nobody to tell
            _keep(ARCHS[argv[1]], Path(argv[2]))
        return 0
    parser = argparse.ArgumentParser(prog="winbench", description="A genuine Windows CPython under Wine.")
    parser.add_argument("--python", default="3.11", help="versions, such as 3.8,3.14t, or all (default 3.11)")
    parser.add_argument("--arch", default="x64", choices=sorted(ARCHS))
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("prepare", help="have everything made")
    commands.add_parser("run", help="run python.exe with ARGS").add_argument("args", nargs="*", metavar="-- ARGS")
    commands.add_parser("where", help="say where the cache is and what it holds")
    commands.add_parser("clean", help="remove the cache")
    options = parser.parse_args(argv)
    versions = list(VERSIONS) if options.python == "all" else options.python.split(",")
    if options.command == "clean":
        return _clean()
    if options.command == "where":
        found = sorted(path.parent.name for path in bench_folder().glob("*/recipe.txt"))
        print(json.dumps({"folder": str(bench_folder()), "ready": found}))
        return 0
    unknown = [version for version in versions if version not in VERSIONS]
    if unknown:
        _fail(f"no such version: {', '.join(unknown)}; there are {', '.join(VERSIONS)}")
    try:
        with Bench(options.arch) as bench:
            status = 0
            for version in versions:
                try:
                    python = bench.python(version)
                except BenchMissing as missing:
                    _to_stderr(f"no Python {version}: {missing}")
                    status = max(status, 2)
                    continue
                if options.command == "run":
                    status = max(status, _stream(python, options.args))
            return status
    except BenchMissing as missing:
        _fail(str(missing))
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
