"""`python -m tests unit [windows] [--only PATTERN]`: runs the suites and prints their counts as its last line.

A suite is a folder, with its files test_*.py, or one file: `windows/wine_proxy.py`. A test that stands still for five
minutes ends the run, with the stack of every thread.
"""

import faulthandler
import os
import sys
import unittest

from tests import de


class Result(unittest.TextTestResult):
    passed = 0

    def startTest(self, test):
        faulthandler.dump_traceback_later(300, exit=True)
        super().startTest(test)

    def addSuccess(self, test):
        self.passed += 1
        super().addSuccess(test)


def main(arguments):
    only = None
    if "--only" in arguments:
        at = arguments.index("--only")
        only = arguments[at + 1]
        del arguments[at : at + 2]
    here = os.path.dirname(os.path.abspath(__file__))
    loader = unittest.TestLoader()
    if only:
        loader.testNamePatterns = [f"*{only}*"]
    suite = unittest.TestSuite()
    for name in arguments or ["unit"]:
        folder, file = os.path.split(name) if name.endswith(".py") else (name, "")
        suite.addTest(loader.discover(os.path.join(here, folder), file or "test_*.py", os.path.dirname(here)))
    print(f"{de.__file__}, Python {sys.version.split()[0]}, {sys.platform}", file=sys.stderr)
    result = unittest.TextTestRunner(stream=sys.stderr, verbosity=2, resultclass=Result).run(suite)
    faulthandler.cancel_dump_traceback_later()
    broken = [test for test, _ in result.failures + result.errors] + result.unexpectedSuccesses
    failed = len({getattr(test, "test_case", test) for test in broken})  # a test with several failed parts is one
    for test, reason in result.skipped:
        print(f"skipped: {test.id()}: {reason}")
    print(f"{result.passed:d} passed, {failed:d} failed, {len(result.skipped)} skipped")
    return 1 if failed or (not result.testsRun and not only) else 0


if __name__ == "__main__":  # what multiprocessing starts imports it, too
    sys.exit(main(sys.argv[1:]))
