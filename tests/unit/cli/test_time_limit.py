"""Expressions of the user's that never come to an end."""

import signal
import unittest

from tests import module
from tests.marks import slow

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

    def test_the_rule(self):
        self.assertEqual(limits.limited_rule("path", ["logs"])("logs/PC7/a.log"), "PC7")
        found = limits.limited_rule("([0-9]+)", [])
        self.assertEqual([found("PC7"), found("PC")], ["7", None])
        with self.assertRaisesRegex(ValueError, "expected one group"):
            limits.limited_rule("[0-9]+", [])
