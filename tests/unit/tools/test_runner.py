"""`python -m tests`: which files it finds, and how it ends where there is nothing to run."""

import contextlib
import io
import os
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from tests import __main__ as runner
from tests.support import python

SLOW = """
import unittest
from tests.marks import slow
class Test(unittest.TestCase):
    @slow("it sleeps")
    def test(self):
        pass
result = unittest.TestResult()
Test("test").run(result)
print([why for _, why in result.skipped])
"""


class Files(unittest.TestCase):
    def test_folders_of_folders_with_and_without_an_init(self):
        with tempfile.TemporaryDirectory() as folder, mock.patch.object(runner, "FOLDER", folder):
            for name in (
                "unit/test_b.py",
                "unit/codes/test_a.py",
                "unit/codes/__init__.py",
                "unit/helper.py",
                "unit/__pycache__/test_c.py",
            ):
                (Path(folder) / name).parent.mkdir(parents=True, exist_ok=True)
                (Path(folder) / name).write_text("")
            found = [name.replace(os.sep, "/") for name in runner.files_of("unit")]
            self.assertEqual(found, ["unit/codes/test_a.py", "unit/test_b.py"])
            self.assertEqual(runner.files_of("unit\\codes"), [os.path.join("unit", "codes", "test_a.py")])
            self.assertEqual(runner.files_of("unit/helper.py"), [os.path.join("unit", "helper.py")])
            with self.assertRaises(FileNotFoundError):
                runner.files_of("unit/typo.py")


class Ending(unittest.TestCase):
    def run_tests(self, *arguments):
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            try:
                status = runner.main(list(arguments))
            except SystemExit as ended:
                status = ended.code
        return status, out.getvalue(), err.getvalue()

    def test_a_name_that_no_test_has(self):
        status, out, _ = self.run_tests("unit/tools/test_runner.py", "--only", "typo")
        self.assertEqual((status, out), (5, "no test has 'typo' in its name\n0 passed, 0 failed, 0 skipped\n"))

    def test_a_suite_that_does_not_exist(self):
        status, out, err = self.run_tests("unit/typo.py")
        self.assertEqual((status, out), (2, ""))
        self.assertIn("there is no tests/unit/typo.py", err)

    def test_modules_that_cannot_be_imported(self):
        skipped = runner.Module("tests.windows.standin", unittest.SkipTest("not here"))
        failed = runner.Module("tests.unit.test_x", ImportError("no module"))
        result = unittest.TestResult()
        unittest.TestSuite([skipped, failed]).run(result)
        self.assertEqual([(test.id(), why) for test, why in result.skipped], [("tests.windows.standin", "not here")])
        self.assertEqual([test.id() for test, _ in result.errors], ["tests.unit.test_x"])

    def test_slow_tests_are_skipped_only_where_that_is_asked_for(self):
        for quick, skipped in (("", []), ("1", ["slow: it sleeps"])):
            done = python(SLOW, DELIVERYOPT_ERROR_QUICK=quick)
            self.assertEqual((done.returncode, done.stdout, done.stderr), (0, f"{skipped!r}\n", ""))
