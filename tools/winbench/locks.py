"""Folders that are whole or absent, made by one process at a time."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Callable

from .settings import _LINUX_ONLY, BenchMissing, Log


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
