"""The keeper of a Wine prefix: a process that prepares it, starts Wine in it, and ends Wine when its Bench ends.

A process of its own, so that it outlives a Bench that is killed: it sees the end of its input, ends every process of
the prefix, and exits. It holds the lock of the prefix until then. It writes lines for the log, and "ready"; it reads
"restart". `Keeper` is the side of the Bench, `keep` the process itself.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from .locks import build, is_built, run_command
from .settings import RECIPE, Arch, Log
from .wine import wine_command, wine_environment


class Keeper:
    """The keeper process of a prefix, as its Bench sees it. Wine runs once this is made."""

    def __init__(self, arch: Arch, prefix: Path, lock: int, log: Log) -> None:
        """Start it; it inherits the file descriptor `lock`, of the prefix, which the caller may close afterwards."""
        self.prefix = prefix
        self._log = log
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-B", os.path.dirname(__file__), "_keep", arch.name, str(prefix)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            pass_fds=(lock,),
            start_new_session=True,
            encoding="utf-8",
        )
        try:
            self._wait_until_ready()
        except BaseException:
            self._process.terminate()  # without it, a keeper that is making the prefix would finish that first
            self.close()
            raise

    def _wait_until_ready(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line == "ready\n":
                return
            self._log(line.rstrip("\n"))
        raise RuntimeError("Wine could not be started; its keeper printed the reason on the standard error output")

    def restart(self) -> None:
        """End every process of the prefix and start Wine again."""
        assert self._process.stdin is not None
        self._process.stdin.write("restart\n")
        self._process.stdin.flush()
        self._wait_until_ready()

    def close(self) -> None:
        """End every process of the prefix, and wait until all of them and the keeper have ended."""
        self._process.communicate()


def keep(arch: Arch, prefix: Path) -> None:
    """What the keeper process does, from its start to its end."""
    wine = _Wine(arch)
    unfinished = prefix.with_name(prefix.name + ".part")
    try:
        # A run whose keeper was killed as well may have left processes.
        wine.end(unfinished)
        wine.end(prefix)
        # The version is a part of the recipe: a newer Wine would upgrade the registry, and the old one would come back.
        version = run_command(wine_command(arch, ["wine", "--version"])).stdout.splitlines()[-1]
        recipe = f"{RECIPE} {arch.name} {version}\n"
        if not is_built(prefix, recipe):
            _write_line(f"making the Wine prefix {prefix.name}")
            build(prefix, recipe, wine.make_prefix)
        _restore(prefix)
        while True:
            # Persistent, because the server must not end between two runs. The boot starts Windows's own services;
            # otherwise the first program would start them as its children.
            wine.run(prefix, "wineserver", "-p")
            wine.boot(prefix)
            _write_line("ready")
            if sys.stdin.readline() != "restart\n":
                return
            wine.end(prefix)
    finally:
        wine.end(unfinished)
        wine.end(prefix)


def _write_line(line: str) -> None:
    os.write(1, f"{line}\n".encode())


def _restore(prefix: Path) -> None:
    """Give the prefix the registry of a new Windows, and empty its temporary folders."""
    for hive in (prefix / "registry").glob("*.reg"):
        shutil.copy2(hive, prefix)
    shutil.rmtree(prefix / "replicas", ignore_errors=True)
    for user in prefix.glob("drive_c/users/*"):
        shutil.rmtree(user / "Temp", ignore_errors=True)
        (user / "Temp").mkdir()  # BITS, too, writes a download there until it is complete


class _Wine:
    """The commands of one ABI's Wine that make, start and end a prefix."""

    def __init__(self, arch: Arch) -> None:
        self._arch = arch

    def run(self, prefix: Path, *command: str) -> int:
        """The exit status of a command, in five minutes at most."""
        # Daemons that it starts inherit the handles. With the keeper's own output among them, a reader of that output
        # would wait for the daemons.
        return subprocess.run(
            wine_command(self._arch, command),
            env=wine_environment(self._arch, prefix),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=300,
        ).returncode

    def boot(self, prefix: Path, *options: str) -> None:
        if self.run(prefix, "wine", "wineboot", *options) != 0:
            raise RuntimeError(f"wineboot fails in {prefix}")

    def end(self, prefix: Path) -> None:
        """End every process of the prefix, and wait until they are gone."""
        if prefix.exists():
            self.run(prefix, "wineserver", "-k")
            self.run(prefix, "wineserver", "-w")

    def make_prefix(self, prefix: Path) -> None:
        self.boot(prefix, "-i")
        # The first COM call hangs in a Windows that has not been restarted since its installation. The end of Wine
        # also writes the registry.
        self.end(prefix)
        # The user's Documents and the like are links to the home folder, which is this prefix under its first name.
        for folder, names, _ in os.walk(prefix / "drive_c" / "users"):
            for link in (Path(folder, name) for name in names):
                if link.is_symlink():
                    link.unlink()
                    link.mkdir()
        (prefix / "registry").mkdir()
        for hive in prefix.glob("*.reg"):
            shutil.copy2(hive, prefix / "registry")
