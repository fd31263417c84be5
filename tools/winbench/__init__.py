"""Genuine Windows CPythons on a Linux machine, under Wine, installed and built at the first use.

    with winbench.Bench("x64") as bench:            # installs packages, makes a Wine prefix, starts Wine
        python = bench.python("3.11")               # built once, then cached
        done = python.run(["-m", "unittest"], timeout=60, paths=[checkout])
        print(done.returncode, done.stdout)
        child = python.popen(["serve.py"])          # a subprocess.Popen[str]
        bench.run(["regsvr32", "/s", "my.dll"], timeout=60)  # any other Windows program
                                                    # the end of the block ends every process of the prefix
`winbench.prepare("3.11")` returns the same WindowsPython, from a Bench that is closed when the program ends.
`BenchMissing` is raised where this machine cannot have the bench; its text says what to run to get it.

A Windows Python here has the layout of the embeddable distribution: isolated, without `site` (windows_python.py).
64-bit programs run in the machine's own Wine, 32-bit programs in the Wine of an i386 chroot (wine.py).

Everything is cached in `.bench/` in the checkout, or in the folder that DELIVERYOPT_ERROR_BENCH names:
`python-3.11-x64/`, `prefix-x64-0/`, `chroot-x86/`, `wheels-peers/`. Several runs may share it: each Bench has a prefix
of its own, and one process at a time makes a folder (locks.py). A Bench that is killed leaves no process, and no Bench
sees what another one has registered: its keeper process ends Wine and restores the registry (keeper.py).

Works on Linux (Debian: packages are installed by apt-get); the import works on any system. Needs Python 3.9 and nothing
else.
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
from .keeper import Keeper
from .locks import build_once, lock
from .settings import (
    ARCHS,
    CHECKOUT,
    LINUX_ONLY,
    VERSIONS,
    BenchMissing,
    Log,
    StrPath,
    bench_folder,
    log_to_stderr,
    windows_path,
)
from .windows_python import make_python, python_recipe, windows_wheels
from .wine import decoded, forward_output, prepare_chroot, visible_in_chroot, wine_command, wine_environment

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
    """The Wine of one ABI, in a prefix that no other Bench uses until this one is closed. Any thread may use it."""

    def __init__(self, arch: str = "x64", log: Log = log_to_stderr) -> None:
        if arch not in ARCHS:
            raise ValueError(f"arch is one of {', '.join(ARCHS)}, not {arch!r}")
        self.arch = arch
        self._arch = ARCHS[arch]
        self._log = log
        self._guard = threading.Lock()
        self._processes: set[subprocess.Popen[str]] = set()
        self._replicas: dict[tuple[Path, tuple[str, ...]], Path] = {}
        self._keeper: Keeper | None = None

    def _open_keeper(self) -> Keeper:
        if self._keeper is None:
            raise ValueError("the bench is not open")
        return self._keeper

    @property
    def prefix(self) -> Path:
        """The Wine prefix; drive C: is its folder drive_c."""
        return self._open_keeper().prefix

    def open(self) -> Bench:
        """Take a prefix and start Wine in it, as `with` does at its start."""
        if self._keeper is not None:
            raise ValueError("the bench is open already")
        if self.arch == "x86":
            prepare_chroot(self._log)
        else:
            install({"wine": ("wine", "wine64")}, self._log)
        prefix, descriptor = self._lock_free_prefix()
        try:
            # The keeper inherits the lock and holds it until it has ended Wine, even if this process is killed.
            self._keeper = Keeper(self._arch, prefix, descriptor, self._log)
        finally:
            os.close(descriptor)
        return self

    def _lock_free_prefix(self) -> tuple[Path, int]:
        """The first prefix that is not in use, and the file descriptor of its lock."""
        number = 0
        while True:
            prefix = bench_folder() / f"prefix-{self.arch}-{number}"
            descriptor = lock(prefix.with_name(prefix.name + ".lock"), wait=False)
            if descriptor is not None:
                return prefix, descriptor
            number += 1

    def restart(self) -> None:
        """End every process of the prefix and start Wine again, as Windows does when it boots (2 s).

        Necessary after a COM server was killed: Wine would connect each later client to the dead one.
        """
        self._kill_all()
        self._open_keeper().restart()

    def close(self) -> None:
        """End every process of the prefix, and wait until they are gone. A second call does nothing."""
        self._kill_all()
        keeper, self._keeper = self._keeper, None
        self._replicas.clear()
        if keeper is not None:
            keeper.close()

    def __enter__(self) -> Bench:
        return self.open()

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def python(self, version: str) -> WindowsPython:
        """The Windows CPython of this version ("3.11", "3.14t"), made at the first use."""
        if version not in VERSIONS:
            raise ValueError(f"version is one of {', '.join(VERSIONS)}, not {version!r}")
        home = bench_folder() / f"python-{version}-{self.arch}"

        def make(unfinished: Path) -> None:
            self.compiler()
            make_python(version, self._arch, unfinished, self._log)
            code = "import ctypes, sys, unittest; ctypes.WinDLL('ole32'); print(sys.version)"
            done = WindowsPython(self, version, unfinished).run(["-c", code], timeout=120)
            if done.returncode != 0:
                raise RuntimeError(f"the new Windows Python {version} does not run: {done.stderr or done.returncode}")
            self._log(done.stdout.strip())

        build_once(home, python_recipe(version, self._arch), make, self._log)
        return WindowsPython(self, version, home)

    def compiler(self) -> str:
        """The name of mingw-w64's C compiler for this ABI, installed at the first use."""
        install({self._arch.compiler: (self._arch.compiler_package,)}, self._log)
        return self._arch.compiler

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
        """Start a Windows program: a Linux path, or a name that Windows finds. `env` is added to its environment.

        The process leads a process group of its own, so Ctrl+C at the terminal does not reach it; `send_signal(SIGINT)`
        does (Python raises KeyboardInterrupt), and `Bench.kill` ends it and its children. Read its output until it
        exits, not until the end of file: a service that Windows starts for it may inherit its pipes and outlive it.
        `close` kills the processes that still run.
        """
        folder = Path(os.path.abspath(cwd or os.getcwd()))
        self._check_visible(folder)
        process = subprocess.Popen(
            wine_command(self._arch, ["wine", *(os.fspath(part) for part in command)], folder),
            env={**wine_environment(self._arch, self.prefix), **(env or {})},
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
        """Run a Windows program until it exits; returncode is the low byte of its exit status.

        After `timeout` seconds it and its children are killed, and subprocess.TimeoutExpired has the output so far, as
        text. If it exits by itself, its children go on: a COM server that it has started serves other programs, too.
        """
        process = self.popen(command, env=env, cwd=cwd)
        argv = [os.fspath(part) for part in command]
        out: list[bytes] = []
        err: list[bytes] = []
        try:
            forward_output(process, out.append, err.append, timeout)
        except subprocess.TimeoutExpired as expired:
            self.kill(process)
            raise subprocess.TimeoutExpired(argv, expired.timeout, decoded(out), decoded(err)) from None
        except BaseException:
            self.kill(process)
            raise
        self._reap(process)
        return subprocess.CompletedProcess(argv, process.returncode, decoded(out), decoded(err))

    def kill(self, process: subprocess.Popen[str]) -> None:
        """End a process of `popen` and its children, and close its pipes. The children of one that has exited go on."""
        if sys.platform != "linux":
            raise BenchMissing(LINUX_ONLY)
        # After it was waited for, the number may belong to another process.
        if process.returncode is None:
            os.killpg(process.pid, signal.SIGKILL)
        self._reap(process)

    def _kill_all(self) -> None:
        with self._guard:
            processes = list(self._processes)
        for process in processes:
            self.kill(process)

    def _reap(self, process: subprocess.Popen[str]) -> None:
        process.wait()
        for pipe in (process.stdin, process.stdout, process.stderr):
            if pipe is not None:
                with contextlib.suppress(BrokenPipeError):
                    pipe.close()
        with self._guard:
            self._processes.discard(process)

    def _check_visible(self, path: Path) -> None:
        """Raise ValueError if the programs of this ABI do not see the folder."""
        if self.arch != "x86":
            return
        shown = visible_in_chroot()
        if not any(path == folder or folder in path.parents for folder in shown):
            raise ValueError(f"{path}: 32-bit programs see these folders only: {', '.join(map(str, shown))}")

    def _replica(self, home: Path, paths: Sequence[StrPath]) -> Path:
        """A folder with symbolic links to all files of `home` but the ._pth file, to which it adds the `paths`."""
        for path in paths:
            self._check_visible(Path(os.path.abspath(path)))
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
    """One Windows CPython, in the prefix of its Bench."""

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
        """Start python.exe as `Bench.popen` does; `paths` are Linux folders for its sys.path.

        The handles must be PIPE, DEVNULL or STDOUT: with a regular file CPython exits at its start.
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
        """Run python.exe until it exits, as `Bench.run` does; `paths` are Linux folders for its sys.path."""
        return self.bench.run([self._exe(paths), *args], timeout=timeout, env=env, cwd=cwd)

    def kill(self, process: subprocess.Popen[str]) -> None:
        """The same as `Bench.kill`."""
        self.bench.kill(process)

    def _exe(self, paths: Sequence[StrPath]) -> Path:
        """The python.exe of a folder whose ._pth file contains the `paths`.

        An isolated Python takes paths from no other place, and that file must lie beside python3XX.dll: hence a replica
        of the folder. A start script that changes sys.path would also change sys.argv, -c, -m and child processes.
        """
        return (self.bench._replica(self.home, paths) if paths else self.home) / "python.exe"


_benches: dict[str, Bench] = {}


def prepare(version: str = "3.11", arch: str = "x64", log: Log = log_to_stderr) -> WindowsPython:
    """A Windows CPython in a prefix that this process keeps until it ends; all of one ABI share it."""
    bench = _benches.get(arch)
    if bench is None:
        bench = Bench(arch, log).open()
        _benches[arch] = bench
        atexit.register(bench.close)
    return bench.python(version)
