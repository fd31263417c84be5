"""`python -m tests unit [windows/wine_proxy.py] [--only WORD]`: runs suites and prints their counts as its last line.

A suite is a folder below tests/, with every test_*.py in it and in its folders, or one file. `--only` keeps the tests
whose full name (`tests.unit.test_com.References.test_closing_twice`) contains WORD; `--quick` skips those marked slow
(tests/marks.py); `--seconds FILE` writes what each module took, as JSON. A test that does not end within five minutes
ends the run, with the stack of every thread.

Exit status: 0 nothing failed, 1 a test failed, 2 wrong usage, 5 no test was run.
"""

import argparse
import faulthandler
import importlib
import json
import os
import sys
import time
import unittest

from tests import de

FOLDER = os.path.dirname(os.path.abspath(__file__))
NO_TESTS = 5  # the status that unittest itself has for it from Python 3.12 on


class Result(unittest.TextTestResult):
    passed = 0

    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)
        self.placeholders = 0  # how many tests stand for a module
        self.seconds = {}  # module -> what its tests took so far
        self._started = 0.0

    def startTest(self, test):
        faulthandler.dump_traceback_later(300, exit=True)
        self.placeholders += isinstance(test, Module)
        self._started = time.perf_counter()
        super().startTest(test)

    def stopTest(self, test):
        module = type(test).__module__
        self.seconds[module] = self.seconds.get(module, 0.0) + time.perf_counter() - self._started
        super().stopTest(test)

    def addSuccess(self, test):
        self.passed += 1
        super().addSuccess(test)


class Module(unittest.TestCase):
    """Stands for a module that does not let itself be imported: skipped if it says so itself, otherwise failed."""

    def __init__(self, name, failure):
        super().__init__("is_imported")
        self.name, self.failure = name, failure

    def is_imported(self):
        raise self.failure

    def id(self):
        return self.name

    __str__ = id


def files_of(suite):
    """The paths of a suite's files, relative to tests/, in the order of their names."""
    path = os.path.join(FOLDER, *suite.replace("\\", "/").split("/"))
    if os.path.isfile(path):
        return [os.path.relpath(path, FOLDER)]
    if not os.path.isdir(path):
        raise FileNotFoundError(f"there is no tests/{suite}")
    found = []
    for folder, folders, names in os.walk(path):
        folders[:] = [name for name in folders if name[0] not in "._"]
        found += [os.path.join(folder, name) for name in names if name.startswith("test_") and name.endswith(".py")]
    return sorted(os.path.relpath(name, FOLDER) for name in found)


def loaded(paths, only):
    """A TestSuite of what these files hold; with `only`, of the tests whose names contain it."""
    loader = unittest.TestLoader()
    if only:
        loader.testNamePatterns = [f"*{only}*"]
    tests = unittest.TestSuite()
    for path in paths:
        name = "tests." + os.path.splitext(path)[0].replace(os.sep, ".")
        try:
            module = importlib.import_module(name)
        except unittest.SkipTest as why:
            tests.addTest(Module(name, why))
        except Exception as failure:
            tests.addTest(Module(name, failure))
        else:
            tests.addTest(loader.loadTestsFromModule(module))
    return tests


def main(arguments):
    parser = argparse.ArgumentParser(prog="python -m tests", description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("suites", nargs="*", default=["unit"], metavar="SUITE", help="a folder or file below tests/")
    parser.add_argument("--only", metavar="WORD", help="only tests whose full name contains WORD")
    parser.add_argument("--quick", action="store_true", help="skip what is marked slow")
    parser.add_argument("--seconds", metavar="FILE", help="write what each module took, as JSON")
    options = parser.parse_intermixed_args(arguments)
    if options.quick:
        os.environ["DELIVERYOPT_ERROR_QUICK"] = "1"
    try:
        paths = [path for suite in options.suites for path in files_of(suite)]
    except FileNotFoundError as missing:
        parser.error(str(missing))
    tests = loaded(dict.fromkeys(paths), options.only)
    print(f"{de.__file__}, Python {sys.version.split()[0]}, {sys.platform}", file=sys.stderr)
    result = unittest.TextTestRunner(stream=sys.stderr, verbosity=2, resultclass=Result).run(tests)
    assert isinstance(result, Result)
    faulthandler.cancel_dump_traceback_later()
    if options.seconds:
        with open(options.seconds, "w", encoding="utf-8") as stream:
            json.dump(result.seconds, stream)
    broken = [test for test, _ in result.failures + result.errors] + result.unexpectedSuccesses
    failed = len({getattr(test, "test_case", test) for test in broken})  # a test with several failed parts is one
    for test, reason in result.skipped:
        print(f"skipped: {test.id()}: {reason}")
    ran = result.testsRun - (result.placeholders if options.only else 0)
    if not ran and not failed:
        print(f"no test has {options.only!r} in its name" if options.only else "no test was run")
    print(f"{result.passed} passed, {failed} failed, {len(result.skipped)} skipped")
    return 1 if failed else 0 if ran else NO_TESTS


if __name__ == "__main__":  # what multiprocessing starts imports it, too
    sys.exit(main(sys.argv[1:]))
