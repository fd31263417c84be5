"""The Wine of either ABI: environment, command line, the i386 chroot for 32 bit, and the output of its programs."""

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

from .debian import install
from .locks import build_once, is_built, last_line, run_command
from .settings import CHECKOUT, LINUX_ONLY, RECIPE, Arch, BenchMissing, Log, bench_folder

# The i386 Wine of this release is known to work, and any Debian can make a chroot of it.
_CHROOT_SUITE = "bookworm"


def wine_environment(arch: Arch, prefix: Path) -> dict[str, str]:
    """The whole environment of a Windows program. Variables of the caller, such as a proxy, are not passed on."""
    return {
        "PATH": os.environ.get("PATH", os.defpath),
        "LANG": "C.UTF-8",
        # Wine writes files of its own into the home folder.
        "HOME": str(prefix),
        "WINEPREFIX": str(prefix),
        "WINEARCH": arch.wine_arch,
        "WINEDEBUG": "-all",
        # Do not offer .NET and an HTML engine, make no menu entries on the host, start no debugger after a crash.
        "WINEDLLOVERRIDES": "mscoree,mshtml=;winemenubuilder.exe,winedbg.exe=d",
        # The ._pth file makes Python ignore its variables, except those that it reads before that file: these two.
        "PYTHONUTF8": "1",
        "PYTHONUNBUFFERED": "1",
    }


def wine_command(arch: Arch, command: Sequence[str], cwd: Path = Path("/")) -> list[str]:
    """The argument list that runs this command (wine, wineserver) of this ABI's Wine in the folder `cwd`."""
    return [*_in_chroot(_chroot(), cwd), *command] if arch.name == "x86" else list(command)


def visible_in_chroot() -> list[Path]:
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
    """The words to put before a command to run it in the chroot `root`.

    The mounts belong to a namespace of that command alone: no other process sees them, and they end with it, however it
    ends. Each program in between replaces itself by the next one, so the process that is started becomes the command.
    """
    shown = [Path("/dev"), Path("/proc"), *visible_in_chroot()]
    return [*_UNSHARE, "sh", "-c", _ENTER_CHROOT, "sh", str(root), str(cwd), *map(str, shown), "--"]


def _chroot() -> Path:
    return bench_folder() / "chroot-x86"


def prepare_chroot(log: Log) -> None:
    """Make a Debian for i386 with its Wine, once: a 64-bit Debian cannot install the 32-bit Wine beside its own."""
    if sys.platform != "linux":
        raise BenchMissing(LINUX_ONLY)
    if os.geteuid() != 0 or run_command(["unshare", "--mount", "true"]).returncode != 0:
        by_hand = "python3 tools/winbench --arch x86 prepare"
        raise BenchMissing(f"32 bit needs a chroot and mounts, so it needs root, with the right to mount: {by_hand}")
    recipe = f"{RECIPE} {_CHROOT_SUITE}\n"

    def make(unfinished: Path) -> None:
        log(f"making the i386 chroot ({_CHROOT_SUITE})")
        # In a namespace, because debootstrap mounts /proc, and that mount must not stay when debootstrap is killed.
        run(_UNSHARE, ["debootstrap", "--arch=i386", "--variant=minbase", _CHROOT_SUITE, str(unfinished)])
        log("installing Wine in it")
        inside = _in_chroot(unfinished, Path("/"))
        run(inside, ["apt-get", "install", "--no-install-recommends", "--yes", "wine", "wine32"])
        run(inside, ["apt-get", "clean"])

    def run(prefix: Sequence[str], command: Sequence[str]) -> None:
        done = run_command([*prefix, *command])
        if done.returncode != 0:
            raise BenchMissing(f"the i386 chroot cannot be made: {' '.join(command)} says {last_line(done)!r}")

    if not is_built(_chroot(), recipe):
        install({"debootstrap": ("debootstrap",)}, log)
        build_once(_chroot(), recipe, make, log)


def decoded(chunks: Sequence[bytes]) -> str:
    """The output of a Windows program as text with the line ends of Linux."""
    return b"".join(chunks).decode("utf-8", "replace").replace("\r\n", "\n")


def forward_output(
    process: subprocess.Popen[str],
    to_out: Callable[[bytes], object],
    to_err: Callable[[bytes], object],
    timeout: float | None,
) -> None:
    """Pass on the output of the process until it exits; subprocess.TimeoutExpired after `timeout` seconds.

    Popen.communicate would wait for the end of file instead: a Windows service that was started for the process may
    have inherited its pipes, and outlives it.
    """
    if sys.platform != "linux":
        raise BenchMissing(LINUX_ONLY)
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
                    elif not _forward(key.fd, key.data):
                        selector.unregister(key.fd)
            # The process has exited, so the pipes contain the rest of its output.
            for pipe, write in pipes:
                _forward(pipe.fileno(), write)
    finally:
        os.close(exited)


def _forward(pipe: int, write: Callable[[bytes], object]) -> bool:
    """Pass on the whole content of the pipe (a pipe holds 1 MiB at most); False at the end of file."""
    try:
        chunk = os.read(pipe, 1 << 20)
    except BlockingIOError:
        return True
    write(chunk)
    return chunk != b""
