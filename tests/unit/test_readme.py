"""README.md: its blocks for any system run, its generated parts are up to date, its tables name what there is."""

import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import zipfile
from pathlib import Path

from tests import de, module, readme
from tests.marks import slow
from tests.readme import CHECKOUT
from tests.support import WINDOWS

LOG = (
    "2026-11-23 10:02:11.553 An unexpected error occurred while executing the command: 0x80d03002 : unknown error\n"
    "2026-11-23 10:03:12.001 Download failed, hr = 0x80246007\n"
)
# Commands that this test does not run, with the reason.
ELSEWHERE = {
    "python3 tools/test.py": "runs this test",
    "python3 tools/demo.py": "has a Windows Python run by the windows tests",
}


@readme.needs_checkout
class Readme(unittest.TestCase):
    def test_every_block_belongs_to_a_test(self):
        here = [("", "console"), ("", "python")]
        windows = [("windows", "python"), ("windows", "powershell")]  # tests/windows
        engines = [("", "console"), ("spark", "python"), ("", "yaml")]  # tests/fleet
        for path, kinds in ((readme.PATH, here + windows), (readme.FLEET, engines)):
            counts = {kind: len(readme.blocks(*kind, path)) for kind in kinds}
            self.assertEqual(sum(counts.values()), readme.count(path), counts)
            self.assertNotIn(0, counts.values())

    def test_length(self):
        self.assertLessEqual(len(readme.PATH.read_text("utf-8").splitlines()), 300)

    def test_the_table_of_names_has_all_public_names(self):
        table = re.search(
            r"^\| name \| what it is \|\n(.*?)\n\n", readme.PATH.read_text("utf-8"), re.DOTALL | re.MULTILINE
        )
        named = re.findall(r"`(\w+)`", table[1])
        public = sorted(set(de.__all__) - {"__version__"})
        self.assertEqual(sorted(name for name in named if name in public), public)  # each of them once

    @unittest.skipIf(WINDOWS or sys.version_info < (3, 9), "the tools run on the host, by Python 3.9 or newer")
    def test_what_comes_from_the_code_is_current(self):
        done = self.run_in(CHECKOUT, [sys.executable, "tools/readme.py", "--check"])
        self.assertEqual((done.returncode, done.stdout.strip()), (0, "README.md is up to date"))

    def test_commands_are_those_of_the_parser(self):
        table = re.search(r"^## Commands\n\n(.*?)\n\n", readme.PATH.read_text("utf-8"), re.DOTALL | re.MULTILINE)[1]
        named = {word for row in table.splitlines()[2:] for word in re.findall(r"`([a-z]+)\b", row.split("|")[1])}
        actions = module("_cli").make_parser()._subparsers._group_actions[0]
        self.assertEqual(named, set(actions.choices))

    def test_python(self):
        with UserFolder() as folder:
            here = os.getcwd()
            os.chdir(str(folder))
            self.addCleanup(os.chdir, here)
            names = {"print": lambda *shown: seen.append(shown)}
            seen = []
            checked = sum(readme.run_python(block, names) for block in readme.blocks("", "python"))
            os.chdir(here)
        self.assertEqual(checked, 4)
        self.assertEqual([(line, column) for line, column, _ in seen], [(1, 83), (2, 47)])

    @unittest.skipIf(WINDOWS, "the blocks are for a Unix shell")
    @slow("it makes a virtual environment and asks a package index")
    def test_console(self):
        import venv  # not every Windows Python here has it

        ran, installed = 0, True
        with UserFolder() as folder:
            for name in ("deliveryopt_error", "tools"):
                shutil.copytree(str(CHECKOUT / name), str(folder / name), ignore=shutil.ignore_patterns("__pycache__"))
            for name in ("pyproject.toml", "README.md"):
                shutil.copy(str(CHECKOUT / name), str(folder / name))
            venv.create(str(folder), with_pip=True)  # what `pip install` installs, it does not install for good
            for block in readme.blocks("", "console"):
                for command, output in self.commands(block):
                    if command in ELSEWHERE:
                        continue
                    with self.subTest(command=command):
                        done = self.run_in(folder, ["bash", "-c", "set -o pipefail; " + command])
                        if command.startswith("pip ") and re.search(NO_INDEX, done.stderr):
                            installed = False
                        if not installed and command.startswith(("pip ", "deliveryopt-error ")):
                            self.skipTest("pip finds no package index that has hatchling")
                        self.assertEqual(done.returncode, int(" scan " in command), done.stderr)  # 1: failures found
                        self.assertNotIn("Traceback", done.stderr)
                        self.assertTrue(not output or done.stdout == output, done.stdout)
                        ran += 1
        self.assertGreater(ran, 10)

    def commands(self, block):
        """(command, what it prints) pairs."""
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            yield command, output

    def run_in(self, folder, command):
        environment = dict(os.environ, PATH=f"{Path(folder) / 'bin'}{os.pathsep}{os.environ['PATH']}")
        return subprocess.run(
            command,
            cwd=str(folder),
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=120,
        )


NO_INDEX = "No matching distribution found|Failed to establish a new connection|Could not fetch URL"


class UserFolder(tempfile.TemporaryDirectory):
    """A folder with the logs that README.md names."""

    def __enter__(self):
        folder = Path(super().__enter__())
        for machine in ("PC1", "PC2"):
            (folder / "logs" / machine).mkdir(parents=True)
            (folder / "logs" / machine / "winget.log").write_text(LOG)
        (folder / "WindowsUpdate.log").write_text(LOG)
        with zipfile.ZipFile(str(folder / "case.zip"), "w") as archive:
            archive.writestr("logs/winget.log", LOG)
        with gzip.open(str(folder / "old.log.gz"), "wt") as stream:
            stream.write(LOG)
        return folder
