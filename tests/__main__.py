"""`python -m tests unit [windows] [--only PATTERN]`: runs the suites and prints their counts as its last line.

A test that stands still for five minutes ends the run, with the stack of every thread.
"""

import faulthandler
import os
import sys
import unittest

from tests import de


class Result(unittest.TextTestResult):
    def startTest(self, test):
        faulthandler.dump_traceback_later(300, exit=True)
        super().startTest(test)


def main(arguments):
    only = None
    if "--only" in arguments:
        at = arguments.index("--only")
        only = arguments[at + 1]
        del arguments[at : at + 2]
    here = os.path.dirname(os.path.abspath(__file__))
    loader = unittest.TestLoader()
    if only:
        loader.testNamePatterns = ["*%s*" % only]
    suite = unittest.TestSuite(
        loader.discover(os.path.join(here, name), top_level_dir=os.path.dirname(here)) for name in arguments or ["unit"]
    )
    print("%s, Python %s, %s" % (de.__file__, sys.version.split()[0], sys.platform), file=sys.stderr)
    result = unittest.TextTestRunner(stream=sys.stderr, verbosity=2, resultclass=Result).run(suite)
    failed = len(result.failures) + len(result.errors) + len(result.unexpectedSuccesses)
    for test, reason in result.skipped:
        print("skipped: %s: %s" % (test.id(), reason))
    passed = result.testsRun - failed - len(result.skipped)
    print("%d passed, %d failed, %d skipped" % (passed, failed, len(result.skipped)))
    return 1 if failed or not result.testsRun else 0


sys.exit(main(sys.argv[1:]))
