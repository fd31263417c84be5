"""The programs that this machine must have: Debian packages, and a virtual environment for the tests' libraries."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from .locks import is_built, last_line, locked, run_command
from .settings import CHECKOUT, LINUX_ONLY, BenchMissing, Log, bench_folder, log_to_stderr


def install(needs: Mapping[str, Sequence[str]], log: Log = log_to_stderr) -> None:
    """Install the packages (values) of the commands (keys) that this machine does not have."""
    if sys.platform != "linux":
        raise BenchMissing(LINUX_ONLY)

    def missing() -> list[str]:
        return [package for command in needs if shutil.which(command) is None for package in needs[command]]

    if not missing():
        return
    with locked(bench_folder() / "packages.lock", log):
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
        # The status of the update does not count: one foreign source that fails makes the whole of it fail.
        run_command(["apt-get", "update"])
        done = run_command(["apt-get", "-o", "DPkg::Lock::Timeout=300", *command[1:]])
        if done.returncode != 0 or missing():
            raise BenchMissing(f"apt-get could not install it ({last_line(done)}); {by_hand}")


def tools_python(log: Log = log_to_stderr) -> Path:
    """A Python of this system with the libraries of tests/requirements.txt: a virtual environment, made once."""
    requirements = CHECKOUT / "tests" / "requirements.txt"
    recipe = f"{sys.version}\n{requirements.read_text(encoding='utf-8')}"
    folder = bench_folder() / "tools"
    with locked(bench_folder() / "tools.lock", log):
        if not is_built(folder, recipe):
            log(f"pip install -r {requirements.relative_to(CHECKOUT)}")
            # Not by `build`, which renames: a virtual environment contains its own path.
            shutil.rmtree(folder, ignore_errors=True)
            for command in (
                [sys.executable, "-m", "venv", str(folder)],
                [str(folder / "bin" / "pip"), "install", "--quiet", "-r", str(requirements)],
            ):
                done = run_command(command)
                if done.returncode != 0:
                    raise BenchMissing(f"pip could not install the tests' libraries ({last_line(done)})")
            (folder / "recipe.txt").write_text(recipe, encoding="utf-8")
    return folder / "bin" / "python"
