"""The tools: what they write replaces nothing that is not theirs, and each ends without a traceback."""

import ast
import contextlib
import errno
import io
import os
import sys
import tempfile
import textwrap
import unittest
from pathlib import Path
from unittest import mock

from tests.support import python

TOOLS = Path(__file__).resolve().parent.parent.parent / "tools"
if os.name != "posix" or not (TOOLS / "vendor.py").is_file():
    raise unittest.SkipTest("needs the tools, and a system with links")
sys.path.insert(0, str(TOOLS))
import status  # noqa: E402

import amalgamate  # noqa: E402
import on_windows  # noqa: E402
import readme  # noqa: E402
import vendor  # noqa: E402

NO_END = ("code_headers", "coverage_report", "module_source", "status")  # modules of the others


class Tools(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)


class Writing(Tools):
    def test_a_copy_with_a_link_in_it_is_left_alone(self):
        """What the link leads to is not of the copy, whatever it holds."""
        copy, _ = vendor.vendor(self.folder, "doe")
        for path in ("_codes", "_version.py", "VENDORED"):
            with self.subTest(path=path):
                elsewhere = self.folder / "elsewhere"
                (copy / path).rename(elsewhere)
                (copy / path).symlink_to(elsewhere)
                with self.assertRaisesRegex(ValueError, f"not as its note lists them: .*{path}"):
                    vendor.vendor(self.folder, "doe")
                self.assertTrue((copy / path).is_symlink())
                (copy / path).unlink()
                elsewhere.rename(copy / path)
        self.assertEqual(vendor.altered(copy), [])

    def test_facts_of_windows_replace_facts_only(self):
        for name in ("on_windows.json", "on_windows.md"):
            (self.folder / name).write_text("mine")
            with self.assertRaises(FileExistsError):
                on_windows.outputs(self.folder, False)
            self.assertEqual((self.folder / name).read_text(), "mine")
            on_windows.outputs(self.folder, True)
            (self.folder / name).unlink()
        for _ in range(2):
            with contextlib.redirect_stdout(io.StringIO()):
                on_windows.write(on_windows.outputs(self.folder, False), [])
        self.assertEqual(sorted(os.listdir(self.folder)), ["on_windows.json", "on_windows.md"])

    def test_a_single_file_on_standard_output_and_nothing_else(self):
        arguments = mock.patch.object(sys, "argv", ["amalgamate.py", "--output", "-"])
        made = mock.patch.object(amalgamate, "amalgamated", lambda files, only: "x = 1\n")
        out, err = io.TextIOWrapper(io.BytesIO(), encoding="utf-8"), io.StringIO()
        with arguments, made, contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            self.assertEqual(amalgamate.main(), 0)
        self.assertEqual(out.buffer.getvalue(), b"x = 1\n")
        self.assertIn("-: ", err.getvalue())

    def test_a_readme_is_written_whole_or_not_at_all(self):
        page = self.folder / "README.md"
        page.write_text("old")
        files = amalgamate.files_module()
        full = mock.patch("os.fsync", mock.Mock(side_effect=OSError(errno.ENOSPC, "No space left on device")))
        with contextlib.ExitStack() as stack:
            stack.enter_context(mock.patch.object(readme.amalgamate, "CHECKOUT", self.folder))
            stack.enter_context(mock.patch.multiple(readme, README=page, OTHERS=(), updated=lambda text: "new"))
            stack.enter_context(mock.patch.object(readme.amalgamate, "files_module", lambda: files))
            stack.enter_context(mock.patch.object(sys, "argv", ["readme.py"]))
            with full, self.assertRaises(OSError):
                readme.main()
            self.assertEqual(page.read_text(), "old")
            self.assertEqual(readme.main(), 0)
        self.assertEqual(page.read_text(), "new")


class End(unittest.TestCase):
    def end(self, main):
        out, err = io.StringIO(), io.StringIO()
        null = mock.patch.multiple(os, dup2=mock.DEFAULT)
        out.fileno = lambda: 1
        with null, contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), self.assertRaises(
            SystemExit
        ) as end:
            status.exit_with(main)
        return end.exception.code, err.getvalue()

    def test_without_a_traceback(self):
        full = OSError(errno.ENOSPC, "No space left on device")
        for failure, code, text in (
            (KeyboardInterrupt(), 130, ""),
            (BrokenPipeError(errno.EPIPE, "Broken pipe"), 1, ""),
            (full, 2, ": [Errno 28] No space left on device\n"),
            (FileNotFoundError(errno.ENOENT, "No such file", "a\x1b[31m"), 2, ": a\x1b[31m: No such file\n"),
        ):
            result = self.end(mock.Mock(side_effect=failure))
            self.assertEqual((result[0], result[1][result[1].find(":") :] if text else result[1]), (code, text))
        self.assertEqual(self.end(lambda: 3), (3, ""))

    def test_every_tool_ends_so(self):
        tools = [path for path in TOOLS.glob("*.py") if path.stem not in NO_END]
        tools += [TOOLS / "bench" / "__main__.py", TOOLS / "windows_checks" / "__main__.py"]
        self.assertGreater(len(tools), 12)
        for path in tools:
            text = path.read_text(encoding="utf-8")
            self.assertTrue(text.endswith("    exit_with(main)\n"), path)
            imports = [node for node in ast.parse(text).body if isinstance(node, (ast.Import, ast.ImportFrom))]
            names = [getattr(node, "module", None) or node.names[0].name for node in imports]
            first = next(name for name in names if name not in ("__future__", "os", "sys"))
            self.assertEqual(first, "status", f"{path}: what is imported before has a traceback after Ctrl+C")

    def test_ctrl_c_during_the_imports_of_a_tool(self):
        code = """
            import sys
            class CtrlC:
                def find_spec(self, name, path=None, target=None):
                    if name == "module_source":
                        raise KeyboardInterrupt
            sys.meta_path.insert(0, CtrlC())
            sys.path.insert(0, sys.argv[1])
            import amalgamate
        """
        done = python(textwrap.dedent(code), str(TOOLS))
        self.assertEqual((done.returncode, done.stderr), (130, ""))
