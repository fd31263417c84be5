"""Wine."""

from __future__ import annotations

import os
import selectors
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Callable

from .debian import _command, _last_line, install
from .locks import _build, _is_built, _locked
from .settings import _LINUX_ONLY, _RECIPE, CHECKOUT, BenchMissing, Log, _Arch, bench_folder

# The release whose i386 Wine is known to work; any Debian can make a chroot of it.
_CHROOT_SUITE = "bookworm"


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
