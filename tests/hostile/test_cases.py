"""The table of tests/hostile/cases.py: what each command line does to the files of its folder, and says.

A check before each commit runs the simple ones in forks of this process: a new Python for each takes longer than all
else. Otherwise each has a shell and a Python of its own.
"""

import concurrent.futures
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import traceback
import unittest

from tests import de, module
from tests.hostile import cases
from tests.marks import QUICK
from tests.support import run_command

BASH = shutil.which("bash") if os.name == "posix" else None
AT_ONCE = 4
# For root the permissions of files count only without these two capabilities.
CAREFUL = []
if BASH and os.geteuid() == 0 and shutil.which("setpriv"):
    CAREFUL = [shutil.which("setpriv"), "--bounding-set=-dac_override,-dac_read_search"]
SHELL = """
PY=%r
MODULE=%s
de() { "$PY" -m $MODULE "$@"; }
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
        wanted = [name for name in unittest.TestLoader().getTestCaseNames(cls) if not (QUICK and CASES[name].slow)]
        in_forks = [name for name in wanted if QUICK and simple(CASES[name])]
        cls.results = {name: concurrent.futures.Future() for name in in_forks}
        if in_forks:  # the forks have what this imports
            with tempfile.TemporaryDirectory() as folder:
                path = os.path.join(folder, "in.log")
                with open(path, "wb") as stream:
                    stream.write(cases.LOG)
                run_command("scan", path, "--html", os.path.join(folder, "x.html"))
                run_command("scan", path, "--around", "1", "--json")
                run_command("explain", "0x80d02002")
        for name in in_forks:  # before there are threads
            cls.results[name].set_result(result(CASES[name]))
        pool = concurrent.futures.ThreadPoolExecutor(AT_ONCE)
        cls.addClassCleanup(pool.shutdown, cancel_futures=True) if hasattr(cls, "addClassCleanup") else None
        cls.results.update((name, pool.submit(result, CASES[name])) for name in wanted if name not in in_forks)

    def check(self, name, case):
        if "Permission denied" in case.err and os.geteuid() == 0 and not CAREFUL:
            self.skipTest("root may read and write everything, and there is no setpriv")
        if name not in self.results:
            self.skipTest(f"slow: {case.slow}")
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


REDIRECTION = re.compile(r"\s([012]?)(<|>>|>)\s*(&-|&1|[\w./]+)(?=\s|$)")
FLAGS = {"<": os.O_RDONLY, ">": os.O_WRONLY | os.O_CREAT | os.O_TRUNC, ">>": os.O_WRONLY | os.O_CREAT | os.O_APPEND}


def simple(case):
    """The arguments and the redirections of a command line that needs no shell; else None."""
    command = REDIRECTION.sub("", case.command)
    if not re.match(r"de [^][{}()<>|&;$*?!~`\\]*$", command.replace('"$NAME"', "")) or "Permission" in case.err:
        return None
    words = [next(iter(case.files)) if word == "$NAME" else word for word in shlex.split(command)[1:]]
    return words, REDIRECTION.findall(case.command)


def redirect(number, sign, target):
    """What a shell does for `2>file`, `<file`, `>>file`, `2>&1` and `>&-`."""
    number = int(number or sign != "<")
    if target == "&-":
        os.close(number)
    else:
        os.dup2(1 if target == "&1" else os.open(target, FLAGS[sign], 0o666), number)


def standard_streams():
    """The three of a new Python; None for one that is closed."""
    for number, (name, mode) in enumerate((("stdin", "r"), ("stdout", "w"), ("stderr", "w"))):
        try:
            setattr(sys, name, open(number, mode, encoding="utf-8"))  # noqa: SIM115
        except OSError:
            setattr(sys, name, None)


def run_in_fork(arguments, redirections, folder):
    """The outcome of a command line in a fork of this process, with standard streams of its own."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        child = os.fork()
        if child == 0:
            status = 1
            try:
                os.chdir(folder)
                os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
                os.dup2(out.fileno(), 1)
                os.dup2(err.fileno(), 2)
                for each in redirections:
                    redirect(*each)
                standard_streams()
                status = module("_cli").main(arguments)
                sys.stdout.flush()
                sys.stderr.flush()
            except BaseException:
                os.write(err.fileno(), traceback.format_exc().encode())
            finally:
                os._exit(status)
        _, ended = os.waitpid(child, 0)
        texts = [os.pread(stream.fileno(), 1 << 24, 0) for stream in (out, err)]
    status = os.WEXITSTATUS(ended) if os.WIFEXITED(ended) else -os.WTERMSIG(ended)
    return subprocess.CompletedProcess(arguments, status, *texts)


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
            prepared = shell(case.prepare)
            assert prepared.returncode == 0, (case.prepare, prepared.stderr)
        before = contents(folder)
        words = simple(case) if QUICK else None
        done = run_in_fork(*words, folder) if words else shell(case.command)
        if "chmod" in case.prepare:
            subprocess.run(["chmod", "-R", "u+rwx", folder], stderr=subprocess.DEVNULL)
        return done, before, contents(folder)
    finally:
        if "chmod" in case.prepare:
            subprocess.run(["chmod", "-R", "u+rwx", folder], stderr=subprocess.DEVNULL)
        if case.prepare:
            subprocess.run(["rm", "-rf", folder], check=True)  # shutil.rmtree fails on a deep tree
        else:
            shutil.rmtree(folder)


def _add(number, case):
    words = "".join(each if each.isalnum() and each.isascii() else "_" for each in case.name)
    name = f"test_{number:03d}_{words}"
    CASES[name] = case
    setattr(Cases, name, lambda self: self.check(name, case))


CASES = {}
for _number, _case in enumerate(cases.CASES, 1):
    _add(_number, _case)
