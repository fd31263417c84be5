"""The checks of tools/on_windows.py on this Windows or Wine; its server and its page are in tests/unit/tools."""

import json
import os
import subprocess
import sys
import tempfile
import unittest
import uuid

from tests import de, readme
from tests.support import WINDOWS
from tests.windows.test_bits import BitsTest

CHECKS = str(readme.CHECKOUT / "tools" / "windows_checks")


@unittest.skipUnless(WINDOWS, "needs Windows or Wine")
@readme.needs_checkout
class Checks(BitsTest):
    def run_checks(self, *arguments, stop=False):
        """Exit status of the program, and the content of its result file."""
        result = os.path.join(self.folder, f"{uuid.uuid4()}.json")
        stopping = os.path.join(self.folder, str(uuid.uuid4()))
        if stop:
            open(stopping, "w").close()
        done = subprocess.run(
            [sys.executable, CHECKS, self.url, result, stopping, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=120,
        )
        with open(result, encoding="utf-8") as stream:
            return done.returncode, json.load(stream)

    def test_a_check(self):
        status, content = self.run_checks("--only", "success")
        facts = {row["name"]: (row["value"], row["verdict"]) for row in content["facts"]}
        self.assertEqual((status, content["ended"]), (0, True))
        self.assertEqual(content["python"], ".".join(map(str, sys.version_info[:3])))
        self.assertEqual(facts["content"], (True, "as expected"))
        self.assertEqual(facts["complete()"], ("0x00000000", "as expected"))
        self.assertEqual(facts["jobs that were left over"], (0, ""))

    def test_another_job(self):
        with self.job() as job:
            status, content = self.run_checks("--only", "other_account", "--held", str(job.id))
            self.assertEqual(job.state, de.BG_JOB_STATE.SUSPENDED)
        facts = {row["name"]: row["value"] for row in content["facts"]}
        self.assertEqual((status, facts["GetJob"], facts["error()"]), (0, "answered", "None"))

    def test_a_restart_has_to_be_asked_for(self):
        status, content = self.run_checks("--only", "restart")
        (fact,) = [row for row in content["facts"] if row["check"] == "A service that restarts"]
        self.assertEqual((status, fact["name"]), (0, "not done"))
        self.assertRegex(fact["value"], "^needs --restart-services, ")

    def test_a_thread_that_impersonates(self):
        status, content = self.run_checks("--only", "impersonation")
        facts = {row["name"]: row for row in content["facts"]}
        tokens = ("ImpersonateSelf", "SetThreadToken", "SetThreadToken, a token that only identifies")
        names = [
            f"{token}: {what}"
            for token in tokens
            for what in ("number of jobs, and the job", "in a thread of the library")
        ]
        self.assertEqual((status, content["ended"]), (0, True))
        opened = "a token that cannot be opened, in a thread of the library"
        for name in (*names, opened, "without a token: CoSetProxyBlanket", "without a token again"):
            self.assertEqual(facts[name]["verdict"], "as expected", facts[name])
        self.assertEqual(facts["a process below IDENTIFY lists jobs"]["value"], True)

    def test_another_program_and_its_end(self):
        status, content = self.run_checks("--only", "owner")
        facts = {row["name"]: row["value"] for row in content["facts"]}
        self.assertEqual((status, facts["notify() while it runs"]), (0, "RuntimeError"))
        self.assertIsInstance(facts["seconds until it has ended"], float)

    def test_a_download_of_our_own_is_aborted(self):
        status, content = self.run_checks("--only", "own_download")
        facts = {row["name"]: row["value"] for row in content["facts"]}
        self.assertEqual((status, content["ended"]), (0, True))
        if "Abort" in facts:  # else there is no such service
            self.assertEqual((facts["Abort"], facts["a second one without take_over"]), ("0x00000000", "RuntimeError"))
            self.assertEqual(facts["downloads that were left over"], 0)

    def test_names_of_this_machine_are_left_out(self):
        status, content = self.run_checks("--only", "registration")
        text = json.dumps(content)
        self.assertEqual(status, 0)
        self.assertNotIn(json.dumps(tempfile.gettempdir())[1:-1], text)

    def test_stop(self):
        status, content = self.run_checks(stop=True)
        self.assertEqual((status, content["ended"]), (130, True))
        self.assertEqual(content["facts"][-1]["name"], "jobs that were left over")
        self.assertLess(len({row["check"] for row in content["facts"]}), 4)
