"""README.md's blocks for Windows, against BITS, with a job that has failed; see test_dosvc_readme, too."""

import os
import shlex
import sys

from tests import de, readme
from tests.readme import CHECKOUT
from tests.support import python, wine
from tests.windows.test_bits import STATE, BitsTest

RUN = """
import runpy
del sys.argv[0]
run = runpy.run_path if sys.argv[0].endswith(".py") else runpy.run_module
run(sys.argv[0], run_name="__main__")
"""


@readme.needs_checkout
class Readme(BitsTest):
    def setUp(self):
        context = self.job(self.url + "/missing.bin", "the reader's")
        self.failed = context.__enter__()
        self.addCleanup(context.__exit__, None, None, None)
        self.wait(self.failed, STATE.ERROR)

    def test_python(self):
        agent, _, foreign = readme.blocks("windows", "python")
        seen = []
        names = {"print": lambda *shown: seen.append(shown)}
        readme.run_python(agent, names)
        self.assertIn(("the reader's", self.url + "/missing.bin", self.failed.error()), seen)
        with self.failed.get_error() as error:
            names["address"] = error.address
            readme.run_python(foreign, names)
            self.assertEqual((names["context"], names["hresult"]), (de.BG_ERROR_CONTEXT.REMOTE_FILE, 0x80190194))
            self.assertEqual(error.get_error(), (5, 0x80190194))  # its own reference is still there
        self.assertEqual(seen[-1], (de.explain(0x80190194, 5),))

    def test_powershell(self):
        """Runs each command in this Python with the words that PowerShell would pass on; needs no PowerShell."""
        self.write_single_file()
        ran = []
        for block in readme.blocks("windows", "powershell"):
            commands = [line for line in block.splitlines() if line != "exit $LASTEXITCODE"]
            for command in commands:
                lexer = shlex.shlex(command.replace("$PSScriptRoot", self.folder), posix=True)
                lexer.whitespace_split, lexer.escape = True, ""
                program, *words = lexer
                del words[0]  # -m or -I
                done = python(RUN, *words)
                if words[1] == "doctor":  # 3: Delivery Optimization is not there
                    self.assertIn(done.returncode, (0, 3), done.stderr)
                    self.assertIn("IBackgroundCopyManager answered", done.stdout)
                elif (
                    "--all-users" in words and done.returncode == 4
                ):  # a right of administrators, of one service or both
                    self.assertFalse(wine())
                else:
                    self.assertEqual(done.returncode, 1, done.stderr)  # something has failed
                    self.assertIn("0x80190194 (-2145844844) BG_E_HTTP_ERROR_404", done.stdout)
                ran.append((program, words[1]))
        self.assertEqual(ran, [("python", command) for command in ("jobs", "watch", "doctor", "jobs")])

    def write_single_file(self):
        sys.path.insert(0, str(CHECKOUT / "tools"))
        try:
            import amalgamate
        finally:
            sys.path.pop(0)
        with open(os.path.join(self.folder, "deliveryopt_error.py"), "w", encoding="utf-8", newline="\n") as stream:
            stream.write(amalgamate.amalgamated(amalgamate.sources()))
