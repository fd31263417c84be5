"""Expressions of the user's that never come to an end."""

import multiprocessing
import signal
import sys
import unittest
from unittest import mock

from tests import module
from tests.marks import slow
from tests.support import started

limits = module("_cli.time_limit")
NAMES = ("logs/PC7/a.log", "", "PC8/b.log", "logs/\udcff/\U0001f600.log")
ENDLESS = "a" * 60 + "b"


class Limited(unittest.TestCase):
    def check(self, limited):
        rule = "logs/([^/]+)/|(?:a+)+$"
        machine = limits.machine_rule(rule, ())
        found = limited(machine, rule)
        self.assertEqual([found(name) for name in NAMES], ["PC7", None, None, "\udcff"])
        with self.assertRaises(ValueError) as caught:
            found(ENDLESS)
        self.assertEqual(str(caught.exception), f"--machine-from {rule!r} takes too long for the name {ENDLESS!r}")

    @slow("the limit is two seconds")
    @unittest.skipUnless(hasattr(signal, "setitimer"), "this system has no timer that interrupts")
    def test_by_a_timer(self):
        self.check(limits.by_timer)

    @slow("the limit is two seconds")
    def test_by_a_process(self):
        self.check(limits.by_process)

    @slow("it starts a Python")
    def test_a_process_that_cannot_be_made_or_is_gone(self):
        machine = limits.machine_rule("PC([0-9])", ())
        limited = limits.by_process(machine, "PC([0-9])")
        self.assertEqual(limited("PC7"), "7")
        for process in multiprocessing.active_children():
            process.kill()
            process.join()
        self.assertEqual(limited("PC8"), "8")
        with mock.patch.object(sys, "executable", "program.exe"):
            self.assertIs(limits.by_process(machine, ""), machine)
        with mock.patch.object(multiprocessing.process.BaseProcess, "start", side_effect=OSError("no more")):
            self.assertIs(limits.by_process(machine, ""), machine)

    def test_the_work_of_the_process(self):
        names, found = iter(["PC7", "x"]), []
        pipe = mock.Mock(recv=lambda: next(names), send=found.append)
        with mock.patch.object(signal, "signal"), self.assertRaises(StopIteration):
            limits._search(pipe, "PC([0-9])")
        self.assertEqual(found, ["7", None])
        with mock.patch.object(signal, "signal"):
            limits._search(mock.Mock(recv=mock.Mock(side_effect=EOFError)), "PC([0-9])")

    def test_the_rule(self):
        self.assertEqual(limits.limited_rule("path", ["logs"])("logs/PC7/a.log"), "PC7")
        self.assertEqual(started(limits.limited_rule, "([0-9]+)", [])()("PC7"), "7")
        found = limits.limited_rule("([0-9]+)", [])
        self.assertEqual([found("PC7"), found("PC")], ["7", None])
        with self.assertRaisesRegex(ValueError, "expected one group"):
            limits.limited_rule("[0-9]+", [])
