"""Help, examples, completion; and what every console can show: its code page, its colours."""

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import unittest
from unittest import mock

from tests import module
from tests.support import WINDOWS
from tests.unit.cli.test_main import Terminal, cli, run

completion = module("_cli.completion")
COMMANDS = next(action.choices for action in cli.make_parser()._actions if action.dest == "command")


class Help(unittest.TestCase):
    def test_each_command_has_two_examples_that_parse(self):
        self.assertEqual(list(COMMANDS), list(cli.COMMANDS))
        parser = cli.make_parser()
        for command in COMMANDS:
            status, out, err = run(command, "--help")
            self.assertEqual((status, err), (0, ""))
            self.assertLessEqual(max(map(len, out.splitlines())), 80, command)
            examples = out.split("examples:\n")[1].splitlines()
            self.assertEqual(len(examples), 2, command)
            for example in examples:
                words = shlex.split(re.split(r" (?:>>|\|) ", example)[0])
                self.assertEqual(words[0], parser.prog)
                options = parser.parse_args(words[1:])
                self.assertEqual((options.command, callable(options.run)), (command, True))

    def test_the_help_lists_all_commands(self):
        status, out, err = run("--help")
        self.assertEqual((status, err), (0, ""))
        self.assertLessEqual(max(map(len, out.splitlines())), 80)
        listed = re.findall(r"^    (\w+)\s", out, re.MULTILINE)
        self.assertEqual(listed, list(COMMANDS))
        self.assertIn("\n\nWhat codes mean, and what to do.\n\n", run("explain", "--help")[1])


class Completion(unittest.TestCase):
    def bash(self, *words):
        """What bash offers for the last of the words."""
        script = run("completion", "bash")[1]
        code = script + '\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _deliveryopt_error; echo "${COMPREPLY[*]}"'
        done = subprocess.run(
            [shutil.which("bash"), "--norc", "-uc", code, "bash", "deliveryopt-error", *words],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
        )
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout.split()

    @unittest.skipIf(WINDOWS or not shutil.which("bash"), "there is no bash here")
    def test_bash(self):
        for words, offered in (
            (["co"], ["complete", "codes", "completion"]),
            (["--v"], ["--version"]),
            (["jobs", "--service", ""], ["do", "bits", "all"]),
            (["jobs", "--se"], ["--service"]),
            (["jobs", "--timeout", ""], []),
            (["codes", "--facility", "x", "--format", "m"], ["md"]),
            (["completion", ""], ["bash", "powershell", "--help"]),
            (["nonsense", ""], []),
            (["scan", "a.log", "--s"], ["--summary"]),
            (["explain", "--json", "--c"], ["--context"]),
            (["explain", "--json", ""], ["--help", "--json", "--no-color", "--context", "--extended"]),
        ):
            with self.subTest(words=words):
                self.assertEqual([word for word in self.bash(*words) if word != "--html"], offered)
        self.assertEqual(self.bash(""), ["--help", "--version", *COMMANDS])

    @unittest.skipIf(WINDOWS or not shutil.which("bash"), "there is no bash here")
    def test_bash_takes_the_script(self):
        script = run("completion", "bash")[1]
        done = subprocess.run(
            [shutil.which("bash"), "--norc", "-uc", script + "complete -p deliveryopt-error"],
            capture_output=True,
            text=True,
            timeout=60,
        )
        self.assertEqual(done.stdout, "complete -o default -F _deliveryopt_error deliveryopt-error\n", done.stderr)

    def test_powershell_has_the_same_words(self):
        """No PowerShell runs here: its words are those of bash, and its brackets close."""
        script = run("completion", "powershell")[1]
        table = {
            key: re.findall(r"'([^']*)'", words)
            for key, words in re.findall(r"^        '([^']*)' = @\((.*)\)$", script, re.MULTILINE)
        }
        expected = {" ".join(key).rstrip(): words for key, words in completion._words(cli.make_parser()).items()}
        self.assertEqual(table, expected)
        self.assertGreater(len(table), 30)
        self.assertEqual(table["jobs --service"], ["do", "bits", "all"])
        for pair in ("{}", "()", "[]"):
            self.assertEqual(script.count(pair[0]), script.count(pair[1]), pair)
        self.assertIn("Register-ArgumentCompleter -Native -CommandName deliveryopt-error", script)
        self.assertNotIn("%", script)


class Consoles(unittest.TestCase):
    def test_code_pages(self):
        """In a console's code page nothing fails and no code is hidden, whatever a log or a name holds."""
        with tempfile.TemporaryDirectory() as folder:
            log = os.path.join(folder, "l\u00f6g.log")
            with open(log, "w", encoding="utf-8") as stream:
                stream.write("\u4e2d\u20ac\u00e9 \U0001f600 caf\u00e9 hr=0x80D02002\n")
            for page in ("cp437", "cp850", "cp1252", "ascii"):
                for arguments, expected in (
                    (["scan", "--context", "0", log], 1),
                    (["scan", os.path.join(folder, "\u4e2d.log")], 2),
                    (["explain", "0x80D02002", "\u4e2d"], 2),
                    (["--help"], 0),
                ):
                    with self.subTest(page=page, arguments=arguments):
                        status, out, err = self.in_console(page, *arguments)
                        self.assertEqual((status, "Traceback" in err), (expected, False), err)
                        self.assertEqual("0x80D02002" in out, "0x80D02002" in arguments or log in arguments)

    def in_console(self, page, *arguments):
        """Exit status and what a console of this code page shows."""
        import io

        streams = [io.TextIOWrapper(io.BytesIO(), encoding=page) for _ in range(2)]
        with mock.patch("sys.stdout", streams[0]), mock.patch("sys.stderr", streams[1]):
            status = cli.main(list(arguments))
            for stream in streams:
                stream.flush()
        return (status, *(stream.buffer.getvalue().decode(page) for stream in streams))

    def test_a_process_in_an_old_console(self):
        """PYTHONIOENCODING is read where Python starts."""
        code = "import sys; sys.path[:0] = %r; from tests import module; sys.exit(module('_cli').main(sys.argv[1:]))"
        command = [sys.executable, "-c", code % [path for path in sys.path if path], "explain", "0x80D02002", "\u4e2d"]
        for page in ("cp437", "cp850", "cp1252"):
            with tempfile.TemporaryFile() as out:  # no pipe: under Wine others may keep it open
                environment = {**os.environ, "PYTHONIOENCODING": page}
                status = subprocess.call(
                    command, stdin=subprocess.DEVNULL, stdout=out, stderr=out, env=environment, timeout=60
                )
                out.seek(0)
                text = out.read()
            self.assertEqual((status, b"Traceback" in text), (2, False), text)
            self.assertIn(b"0x80D02002 (-2133843966) DO_E_DOWNLOAD_NO_PROGRESS", text)
            self.assertIn(b"got '\\u4e2d'", text)

    def colors(self, *arguments, stream=None, **environment):
        kept = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
        out = stream or Terminal()
        with mock.patch.dict(os.environ, {**kept, **environment}, clear=True), mock.patch("sys.stdout", out):
            self.assertEqual(cli.main(["explain", "0x80D02002", *arguments]), 0)
        return "\x1b[1;31m" in out.getvalue()

    def test_a_console_of_windows_is_set_to_show_colors(self):
        com = module("_com.win32")

        class System:
            def __init__(self, mode, agrees):
                self.mode, self.agrees, self.set_modes = mode, agrees, []

            def GetStdHandle(self, number):
                return number

            def GetConsoleMode(self, handle, mode):
                mode._obj.value = self.mode or 0
                return self.mode is not None

            def SetConsoleMode(self, handle, mode):
                self.set_modes.append((handle, mode))
                return self.agrees

        for mode, agrees, takes, set_modes in (
            (None, 1, False, []),  # no console at all
            (3, 1, True, [(0xFFFFFFF5, 7)]),
            (3, 0, False, [(0xFFFFFFF5, 7)]),  # older than Windows 10
            (7, 1, True, []),
        ):
            system = System(mode, agrees)
            with mock.patch.object(com, "system", lambda system=system: system):
                got = com.takes_colors()
            self.assertEqual((got, system.set_modes), (takes, set_modes))

    def test_colors(self):
        with mock.patch.object(module("_com.win32"), "takes_colors", lambda: True):
            self.assertTrue(self.colors())
            self.assertTrue(self.colors(NO_COLOR=""))
            self.assertFalse(self.colors(NO_COLOR="1"))
            self.assertFalse(self.colors("--no-color"))
        windows = mock.patch.object(module("_cli.terminal").sys, "platform", "win32")
        with windows, mock.patch.object(module("_com.win32"), "takes_colors", lambda: False):  # it would print them
            self.assertFalse(self.colors())
        self.assertNotIn("\x1b", run("explain", "0x80D02002")[1])
