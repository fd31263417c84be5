"""Makes, runs and removes the Windows Pythons of the bench.

    python3 tools/winbench --python 3.8,3.14t prepare                 # make these Pythons and a Wine prefix
    python3 tools/winbench --python 3.11 run -- -c "print(1)"         # run python.exe with these arguments
    python3 tools/winbench where                                      # print the cache's folder and what is ready
    python3 tools/winbench clean                                      # remove the cache

Exit status: of `run`, the highest one of python.exe; 1 if `clean` finds the cache in use; 2 if this machine cannot have
the bench or the arguments are wrong.
"""

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

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # a folder that is run is on sys.path, not its parent

from winbench import ARCHS, VERSIONS, Bench, BenchMissing, WindowsPython, bench_folder
from winbench.keeper import keep
from winbench.locks import lock
from winbench.settings import log_to_stderr
from winbench.wine import forward_output


def _clean() -> int:
    folder = bench_folder()
    locks = []
    for path in folder.glob("*.lock"):
        descriptor = lock(path, wait=False)
        if descriptor is None:
            log_to_stderr(f"{path.stem} is in use: nothing removed")
            return 1
        locks.append(descriptor)
    for entry in folder.iterdir() if folder.exists() else ():
        if entry.suffix != ".lock":
            shutil.rmtree(entry)
    return 0


def _run(python: WindowsPython, args: Sequence[str]) -> int:
    """Run python.exe, pass on its output as it comes, and return its exit status."""
    process = python.popen(args)
    forward_output(process, _writer(sys.stdout.buffer), _writer(sys.stderr.buffer), None)
    return process.wait()


def _writer(stream: BinaryIO) -> Callable[[bytes], None]:
    def write(chunk: bytes) -> None:
        stream.write(chunk)
        stream.flush()

    return write


def _fail(message: str) -> NoReturn:
    log_to_stderr(message)
    raise SystemExit(2)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="winbench", description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--python", default="3.11", help="versions, such as 3.8,3.14t, or all (default 3.11)")
    parser.add_argument("--arch", default="x64", choices=sorted(ARCHS), help="default x64")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("prepare", help="make everything that `run` needs")
    commands.add_parser("run", help="run python.exe with ARGS").add_argument("args", nargs="*", metavar="-- ARGS")
    commands.add_parser("where", help="print the folder of the cache and what it holds, as JSON")
    commands.add_parser("clean", help="remove the cache")
    return parser


def main(argv: Sequence[str]) -> int:
    if argv[:1] == ["_keep"]:
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
        with contextlib.suppress(BrokenPipeError):  # the Bench was killed before its keeper was ready
            keep(ARCHS[argv[1]], Path(argv[2]))
        return 0
    options = _parser().parse_args(argv)
    versions = list(VERSIONS) if options.python == "all" else options.python.split(",")
    if options.command == "clean":
        return _clean()
    if options.command == "where":
        ready = sorted(path.parent.name for path in bench_folder().glob("*/recipe.txt"))
        print(json.dumps({"folder": str(bench_folder()), "ready": ready}))
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
                    log_to_stderr(f"no Python {version}: {missing}")
                    status = max(status, 2)
                    continue
                if options.command == "run":
                    status = max(status, _run(python, options.args))
            return status
    except BenchMissing as missing:
        _fail(str(missing))
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
