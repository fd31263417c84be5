"""Marks for tests: `slow`, for those that `--quick` leaves out, and QUICK, for those that then do less."""

import os
import unittest

# Set by `python -m tests --quick`, before it loads the tests.
QUICK = bool(os.environ.get("DELIVERYOPT_ERROR_QUICK"))


def slow(why):
    """Decorates a test, or a class of them, that a check before each commit cannot wait for; `why` is printed."""
    return unittest.skipIf(QUICK, f"slow: {why}")
