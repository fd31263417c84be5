"""Folders that are complete or absent, each made by one process at a time.

A folder is made under another name and renamed when it is complete, so a killed run leaves nothing that a later run
takes for complete. Its file recipe.txt says what it was made from: a folder with another recipe is made again.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Callable

from .settings import LINUX_ONLY, BenchMissing, Log


def lock(path: Path, *, wait: bool) -> int | None:
    """A file descriptor that holds the lock until it is closed; None if another process has it and `wait` is False.

    Lock files are never removed: a process that waits for a removed file would not exclude the next owner.
    """
    if sys.platform != "linux":
        raise BenchMissing(LINUX_ONLY)
    import fcntl  # Windows has no such module

    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except BlockingIOError:
        os.close(descriptor)
        return None
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


# The locks that this process holds while it makes something. The commands that it runs inherit them: if this process is
# killed and a command goes on, the next run must wait for the command before it removes what the command writes.
_inherited: set[int] = set()


@contextlib.contextmanager
def locked(path: Path, log: Log) -> Iterator[None]:
    """Hold the lock of this file inside the `with` block, after waiting for it if necessary."""
    descriptor = lock(path, wait=False)
    if descriptor is None:
        log(f"waiting for another run that works on {path.stem}")
        descriptor = lock(path, wait=True)
    assert descriptor is not None
    _inherited.add(descriptor)
    try:
        yield
    finally:
        _inherited.discard(descriptor)
        os.close(descriptor)


def run_command(argv: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run a command of the host without input. Its standard output has its error output, too, for an error message."""
    return subprocess.run(
        argv,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        pass_fds=tuple(_inherited),
    )


def last_line(done: subprocess.CompletedProcess[str]) -> str:
    """The last line of a command's output, or its exit status if it printed nothing."""
    lines = done.stdout.strip().splitlines()
    return lines[-1].strip() if lines else f"exit status {done.returncode}"


def is_built(folder: Path, recipe: str) -> bool:
    """Whether the folder is complete and was made by this recipe."""
    try:
        return (folder / "recipe.txt").read_text(encoding="utf-8") == recipe
    except OSError:
        return False


def build(folder: Path, recipe: str, make: Callable[[Path], None]) -> None:
    """Replace `folder` by a new one; `make` fills the empty folder that it gets. The caller holds the lock."""
    unfinished = folder.with_name(folder.name + ".part")
    if unfinished.exists():
        shutil.rmtree(unfinished)
    unfinished.mkdir(parents=True)
    make(unfinished)
    (unfinished / "recipe.txt").write_text(recipe, encoding="utf-8")
    if folder.exists():
        shutil.rmtree(folder)
    unfinished.rename(folder)


def build_once(folder: Path, recipe: str, make: Callable[[Path], None], log: Log) -> None:
    """Build the folder unless it is there by this recipe; if another process builds it, wait for that."""
    if is_built(folder, recipe):
        return
    with locked(folder.with_name(folder.name + ".lock"), log):
        if not is_built(folder, recipe):
            build(folder, recipe, make)
