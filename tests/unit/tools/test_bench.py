"""tools/bench: what a row says of its turns, and what is kept of releases."""

import contextlib
import io
import json
import os
import sys
import tempfile
import unittest
from pathlib import Path

TOOLS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "tools")
if sys.version_info < (3, 9) or sys.platform == "win32" or not os.path.isdir(os.path.join(TOOLS, "bench")):
    raise unittest.SkipTest("the bench is a part of the checkout, for Python 3.9 on another system")
sys.path.insert(0, os.path.abspath(TOOLS))
try:
    import bench
    from bench import kept
    from bench.__main__ import main, table
finally:
    sys.path.remove(os.path.abspath(TOOLS))


class Rows(unittest.TestCase):
    def test_the_ratio_is_that_of_the_turns(self):
        row = bench.compared("ours", "theirs", [2.0, 20.0, 3.0, 2.2], [1.0, 10.0, 1.5, 1.0], "s", 2.05)
        self.assertEqual((row.ours, row.theirs), (2.6, 1.25))
        self.assertEqual((row.ratio, round(row.spread, 3), row.noisy, row.met), (2.0, 0.075, False, True))

    def test_a_noisy_row_says_nothing_about_its_goal(self):
        row = bench.compared("ours", "theirs", [1.0, 2.0, 3.0, 4.0], [1.0] * 4, "s", 100.0)
        self.assertEqual((row.noisy, row.met), (True, None))
        self.assertIn("NOISY", table([row]).splitlines()[1])

    def test_a_number_that_is_allowed(self):
        row = bench.compared("ours", "allowed", [1.0, 3.0, 2.0], 4, "s", 0.4)
        self.assertEqual((row.ratio, row.spread, row.met), (0.5, None, False))
        self.assertIn("MISSED", table([row]))

    def test_a_row_goes_through_json(self):
        row = bench.compared("ours", "theirs", [1.0, 2.0], [3.0, 4.0], "s", None, "a note")
        self.assertEqual(bench.Measure.from_dict(json.loads(json.dumps(row.to_dict()))), row)


class Kept(unittest.TestCase):
    SYSTEM = "Linux, Python 3.11"

    def rows(self, *ratios):
        return [
            bench.compared(f"scan of {at + 7} MB {at}x", "grep", [ratio] * 4, 1, "s", 1)
            for at, ratio in enumerate(ratios)
        ]

    def test_a_row_that_is_slower_than_in_the_last_release(self):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            kept.save("0.2.0", {self.SYSTEM: self.rows(9.0, 9.0)}, folder)
            kept.save("0.9.0", {self.SYSTEM: self.rows(2.0, 2.0)}, folder)
            path = kept.save("0.10.0", {self.SYSTEM: self.rows(1.0, 1.0)}, folder)
            kept.save("0.10.0", {"Windows, Python 3.11": self.rows(5.0)}, folder)
            self.assertEqual(
                json.loads(path.read_text()),
                {
                    self.SYSTEM: {"scan of MB 0x / grep": [1.0, 0.0], "scan of MB 1x / grep": [1.0, 0.0]},
                    "Windows, Python 3.11": {"scan of MB 0x / grep": [5.0, 0.0]},
                },
            )
            found = kept.changes("0.11.0", self.SYSTEM, self.rows(1.1, 1.2, 7.0), folder)
            self.assertEqual(
                [(row.before, row.now, row.slower) for row in found], [(1.0, 1.1, False), (1.0, 1.2, True)]
            )
            found = kept.changes("0.10.0", self.SYSTEM, self.rows(2.2, 2.4), folder)
            self.assertEqual([(row.version, row.slower) for row in found], [("0.9.0", False), ("0.9.0", True)])
            self.assertEqual(kept.changes("0.1.0", self.SYSTEM, self.rows(1.0), folder), [])

    def test_a_noisy_row_is_not_kept(self):
        noisy = bench.compared("row", "theirs", [1.0, 2.0, 3.0, 4.0], [1.0] * 4, "s", 1.0)
        with tempfile.TemporaryDirectory() as name:
            path = kept.save("1.0.0", {self.SYSTEM: [noisy]}, Path(name))
            self.assertEqual(json.loads(path.read_text()), {self.SYSTEM: {}})

    def test_what_is_in_the_checkout(self):
        for path in kept.FOLDER.glob("*.json"):
            self.assertRegex(path.stem, r"^\d+\.\d+\.\d+$")
            for ratios in json.loads(path.read_text()).values():
                self.assertTrue(all(ratio > 0 for ratio, _ in ratios.values()), path.name)


class Command(unittest.TestCase):
    def test_one_measure(self):
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            status = main(["--only", "explain", "--rounds", "1", "--json"])
        (row,) = json.loads(out.getvalue())["measures"]
        self.assertEqual((row["name"], row["goal"], len(row["ratios"])), ("explain of a known code", 10.0, 9))
        self.assertIn(status, (0, 1, 3))

    def test_what_cannot_be_kept(self):
        for arguments in (["--save", "--cpu"], ["--save", "--only", "parse"], ["--size", "0"]):
            with contextlib.redirect_stderr(io.StringIO()), self.assertRaises(SystemExit):
                main(arguments)
