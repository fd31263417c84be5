"""The keeper."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from .debian import _command
from .locks import _build, _is_built
from .settings import _RECIPE, _Arch
from .wine import _wine_command, _wine_environment


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
