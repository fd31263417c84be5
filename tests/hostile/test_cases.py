"""The table of tests/hostile/cases.py: what each command line does to the files of its folder, and says."""

import concurrent.futures
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

from tests import de
from tests.hostile import cases

BASH = shutil.which("bash") if os.name == "posix" else None
AT_ONCE = 4
# For root the permissions of files count only without these two capabilities.
CAREFUL = []
if BASH and os.geteuid() == 0 and shutil.which("setpriv"):
    CAREFUL = [shutil.which("setpriv"), "--bounding-set=-dac_override,-dac_read_search"]
SHELL = """
PY=%r
de() { "$PY" -m %s "$@"; }
py() { "$PY" "$@"; }
"""


def contents(folder):
    """What the files of a folder hold, by their paths; of those that cannot be read, None."""
    found = {}
    waiting = [""]
    while waiting:
        below = waiting.pop()
        try:
            entries = list(os.scandir(os.path.join(folder, below)))
        except OSError:
            found[below] = None
            continue
        for entry in entries:
            path = os.path.join(below, entry.name)
            if entry.is_dir(follow_symlinks=False):
                waiting.append(path)
            elif entry.is_file(follow_symlinks=False):
                try:
                    with open(entry.path, "rb") as stream:
                        found[path] = stream.read()
                except OSError:
                    found[path] = None
    return found


@unittest.skipUnless(BASH, "needs bash")
@unittest.skipUnless(hasattr(de, "scan"), "left out of this edition")
class Cases(unittest.TestCase):
    maxDiff = 2000

    @classmethod
    def setUpClass(cls):
        pool = concurrent.futures.ThreadPoolExecutor(AT_ONCE)
        cls.addClassCleanup(pool.shutdown, cancel_futures=True) if hasattr(cls, "addClassCleanup") else None
        wanted = unittest.TestLoader().getTestCaseNames(cls)
        cls.results = {name: pool.submit(result, CASES[name]) for name in wanted}

    def check(self, name, case):
        if "Permission denied" in case.err and os.geteuid() == 0 and not CAREFUL:
            self.skipTest("root may read and write everything, and there is no setpriv")
        done, before, after = self.results[name].result()
        out, err = (data.decode("utf-8", "replace") for data in (done.stdout, done.stderr))
        self.assertNotIn("Traceback", out + err)
        self.assertEqual(done.returncode, case.status, err)
        self.assertIn(case.out, out)
        if case.err:
            self.assertIn(case.err, err)
            self.assertEqual(err.count("\n"), 1, err)
        else:
            self.assertEqual(err, "")
        if case.lines >= 0:
            self.assertEqual(out.count("\n"), case.lines, out[:1000])
        changed = {name for name, data in case.files.items() if after.get(name) != data}
        self.assertEqual(changed, set(case.replaced), "files of the user that were changed")
        self.assertEqual({name for name in after if name not in before}, set(case.new), "new files")
        for name, text in case.same:
            self.assertIn(text, after[name].decode("utf-8", "replace"))


def result(case):
    """What the command of a case did, and the files before and after it."""
    folder = tempfile.mkdtemp(prefix="hostile-")
    try:
        for name, data in case.files.items():
            path = os.path.join(folder, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as stream:
                stream.write(data)
        environment = {
            **{key: value for key, value in os.environ.items() if not key.startswith("PYTHON")},
            "PYTHONPATH": os.pathsep.join(os.path.abspath(path or ".") for path in sys.path),
            "NAME": next(iter(case.files), ""),
            "LC_ALL": "C.UTF-8",
        }

        def shell(command):
            return subprocess.run(
                [*CAREFUL, BASH, "-c", SHELL % (sys.executable, de.__name__) + command],
                cwd=folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=case.limit,
            )

        if case.prepare:
            assert shell(case.prepare).returncode == 0, case.prepare
        before = contents(folder)
        done = shell(case.command)
        subprocess.run(["chmod", "-R", "u+rwx", folder], stderr=subprocess.DEVNULL)
        return done, before, contents(folder)
    finally:
        subprocess.run(["chmod", "-R", "u+rwx", folder], stderr=subprocess.DEVNULL)
        subprocess.run(["rm", "-rf", folder], check=True)  # shutil.rmtree fails on a deep tree


def _add(number, case):
    words = "".join(each if each.isalnum() and each.isascii() else "_" for each in case.name)
    name = f"test_{number:03d}_{words}"
    CASES[name] = case
    setattr(Cases, name, lambda self: self.check(name, case))


CASES = {}
for _number, _case in enumerate(cases.CASES, 1):
    _add(_number, _case)
