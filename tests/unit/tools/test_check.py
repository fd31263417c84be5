"""tools/check.py counts what its parts say, forgets no file of tests, and asks no package index without need."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from tests import readme
from tests.support import wine

TOOLS = readme.CHECKOUT / "tools"
if (TOOLS / "check.py").exists():
    sys.path.insert(0, str(TOOLS))
    import check

    sys.path.remove(str(TOOLS))

FAILED = """\
test_a (tests.unit.test_a.A.test_a) ... ok
test_b (tests.unit.test_a.A.test_b) ... FAIL

======================================================================
FAIL: test_b (tests.unit.test_a.A.test_b)
AssertionError: 1 != 2
"""


@readme.needs_checkout
class Counting(unittest.TestCase):
    def part(self, name, *processes):
        """A part whose tasks ended so, each with a status, standard output and standard error."""
        part = check.Part(waiting=len(processes))
        for status, out, err in processes:
            check.add(part, check.Task(name, []), subprocess.CompletedProcess([], status, out, err))
        self.assertEqual(part.waiting, 0)
        return part

    def counts(self, part):
        return part.passed, part.failed, part.skipped

    def test_tests_of_several_processes(self):
        part = self.part(
            check.TESTS,
            (0, "skipped: a: why\n3 passed, 0 failed, 1 skipped\n", ""),
            (0, "5 passed, 0 failed, 0 skipped\n", ""),
        )
        self.assertEqual(self.counts(part), (8, 0, 1))
        self.assertEqual((part.reasons, part.output), (["skipped: a: why"], []))

    def test_only_the_report_of_failed_tests_is_shown(self):
        part = self.part(check.TESTS, (1, "1 passed, 1 failed, 0 skipped\n", FAILED))
        self.assertEqual(self.counts(part), (1, 1, 0))
        (output,) = part.output
        self.assertIn("AssertionError: 1 != 2", output)
        self.assertNotIn("... ok", output)

    def test_tests_that_end_without_counts_have_failed(self):
        part = self.part(check.TESTS, (-11, "", "Fatal Python error: Segmentation fault\n"))
        self.assertEqual(self.counts(part), (0, 1, 0))
        self.assertEqual(part.output, ["Fatal Python error: Segmentation fault\n"])

    def test_a_status_without_a_failed_test(self):
        self.assertEqual(self.counts(self.part(check.TESTS, (5, "0 passed, 0 failed, 0 skipped\n", ""))), (0, 1, 0))

    def test_a_linter(self):
        self.assertEqual(self.counts(self.part("ruff check", (0, "All checks passed!\n", ""))), (1, 0, 0))
        part = self.part("ruff check", (1, "E501\n", ""))
        self.assertEqual((self.counts(part), part.output), ((0, 1, 0), ["E501\n"]))

    @unittest.skipIf(wine(), "what Wine starts may keep the pipes of a process that was killed")
    def test_a_task_ends_with_its_first_failure(self):
        commands = [[sys.executable, "-c", f"import sys; sys.exit({status:d})"] for status in (0, 3, 0)]
        self.assertEqual(check.run(check.Task("a part", commands), check.Part()).returncode, 3)
        with mock.patch.object(check, "LIMIT", 0.1):
            done = check.run(
                check.Task("a part", [[sys.executable, "-c", "input = open(0).read(); import time; time.sleep(9)"]]),
                check.Part(),
            )
        self.assertEqual(done.returncode, 1)
        self.assertIn("no end after 0.1 s", done.stderr)


@readme.needs_checkout
class Dividing(unittest.TestCase):
    def tasks(self, known, **options):
        arguments = {"known": known, "jobs": 2, "thorough": False, "scratch": Path("scratch"), **options}
        return check.unit_tests("python", **arguments)

    def files(self, task):
        (command,) = task.commands
        return [word for word in command if word.endswith(".py")]

    def test_every_file_once(self):
        there = {
            path.relative_to(readme.CHECKOUT / "tests").as_posix()
            for folder in ("unit", "hostile")
            for path in (readme.CHECKOUT / "tests" / folder).rglob("test_*.py")
        }
        for known in ({}, {"tests.unit.tools.test_check": 100.0}):
            found = [name for task in self.tasks(known) for name in self.files(task)]
            self.assertEqual(sorted(found), sorted(there))

    def test_the_longest_is_alone_and_first(self):
        first = self.tasks({"tests.unit.tools.test_check": 100.0})[0]
        self.assertEqual(self.files(first), ["unit/tools/test_check.py"])

    def test_quick_unless_thorough(self):
        for thorough in (False, True):
            for task in self.tasks({}, thorough=thorough):
                self.assertEqual("--quick" in task.commands[0], not thorough)


@readme.needs_checkout
class SetUp(unittest.TestCase):
    def test_pip_runs_where_the_requirements_have_changed(self):
        with tempfile.TemporaryDirectory() as folder, mock.patch.object(
            check.winbench, "bench_folder", lambda: Path(folder)
        ), mock.patch.object(check.subprocess, "run") as run, mock.patch.object(check, "print", create=True):
            run.side_effect = lambda *arguments, **options: (Path(folder) / "linters").mkdir(exist_ok=True)
            check.set_up()
            self.assertEqual([call[0][0][2] for call in run.call_args_list], ["venv", "pip"])
            check.set_up()
            self.assertEqual(run.call_count, 2)
            changed = Path(folder) / "requirements.txt"
            changed.write_text("ruff==0\n")
            with mock.patch.object(check, "REQUIREMENTS", changed), mock.patch.object(
                check.winbench, "CHECKOUT", Path(folder)
            ):
                check.set_up()
            self.assertEqual(run.call_count, 4)

    def test_what_was_half_made_is_made_again(self):
        with tempfile.TemporaryDirectory() as folder, mock.patch.object(
            check.winbench, "bench_folder", lambda: Path(folder)
        ), mock.patch.object(check.subprocess, "run") as run, mock.patch.object(check, "print", create=True):
            run.side_effect = subprocess.CalledProcessError(1, "pip")
            for _ in range(2):
                with self.assertRaises(subprocess.CalledProcessError):
                    check.set_up()
            self.assertEqual(run.call_count, 2)
