"""Debian packages."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from .locks import _held, _is_built, _locked
from .settings import _LINUX_ONLY, CHECKOUT, BenchMissing, Log, _to_stderr, bench_folder


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
