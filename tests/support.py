"""Helpers of several tests: Python processes, commands, threads and apartments, waiting, the kind of this machine."""

import contextlib
import ctypes
import functools
import io
import os
import subprocess
import sys
import tempfile
import threading
import time
import unittest
from typing import NamedTuple
from unittest import mock

from tests import de, module

WINDOWS = sys.platform == "win32"


class InFolder(unittest.TestCase):
    """Tests with a temporary folder, in which `write` makes files."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def write(self, name, data):
        path = os.path.join(self.folder, name)
        with open(path, "wb") as stream:
            stream.write(data)
        return path


ERROR_INTERNAL_ERROR = 1359

PROLOGUE = """\
import sys
sys.stdout, sys.stderr = (open(path, "w", encoding="utf-8") for path in %r)
sys.path[:0] = %r
"""


def python(code, *arguments, timeout=60, **environment):
    """Runs `code` in a new Python that finds the tests and the module under test, as this one does.

    Its output goes to files, not pipes: a process that Wine starts for another one (a desktop, for an STA's window)
    keeps the pipes of that one open, and a reader would wait for their end for ever.
    """
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, name) for name in ("out", "err")]
        run = functools.partial(
            subprocess.run,
            [sys.executable, "-c", PROLOGUE % (paths, [path for path in sys.path if path]) + code, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=timeout,
            env={**os.environ, **environment},
        )
        try:
            done = run()
        except OSError as failure:
            # Once in thousands of starts Wine's loader ends before the program's first instruction. No code has run.
            if getattr(failure, "winerror", 0) != ERROR_INTERNAL_ERROR or not wine():
                raise
            print("note: Wine did not start a process; started once more", flush=True)
            done = run()
        texts = []
        for path in paths:
            with open(path, encoding="utf-8") as stream:
                texts.append(stream.read())
    return subprocess.CompletedProcess(done.args, done.returncode, *texts)


class Result(NamedTuple):
    """The outcome of one of our commands."""

    status: int  # the exit status
    out: str  # standard output
    err: str  # standard error


def run_command(*arguments, stdin=None):
    """A Result: one of our commands, run in this process.

    `stdin` replaces standard input: bytes as a pipe would bring them, a text, or a stream. AssertionError with a
    traceback in the output, which no command may print.
    """
    out, err = io.StringIO(), io.StringIO()
    if isinstance(stdin, bytes):
        stdin = io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8", errors="surrogateescape")
    elif isinstance(stdin, str):
        stdin = io.StringIO(stdin)
    replaced = contextlib.nullcontext() if stdin is None else mock.patch("sys.stdin", stdin)
    with replaced, contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = module("_cli").main(list(arguments))
    assert "Traceback" not in out.getvalue() + err.getvalue(), err.getvalue()
    return Result(status, out.getvalue(), err.getvalue())


def assert_command(test, *arguments, status=0, out=None, err="", stdin=None):
    """The Result of a command, which must end with `status` and print `err`, and `out` unless that is None."""
    result = run_command(*arguments, stdin=stdin)
    expected = (status, result.out if out is None else out, err)
    test.assertEqual(tuple(result), expected, " ".join(arguments))
    return result


def wine():
    """True if this Windows is Wine."""
    return WINDOWS and hasattr(ctypes.WinDLL("ntdll.dll"), "wine_get_version")


def started(work, *arguments):
    """Starts `work` in a thread of its own; returns a function that waits for it and gives its result or exception."""
    results = []

    def guarded():
        try:
            results.append((work(*arguments), None))
        except BaseException as failure:
            results.append((None, failure))

    thread = threading.Thread(target=guarded, daemon=True)
    thread.start()

    def result(seconds=60):
        thread.join(seconds)
        assert results, f"no end after {seconds:d} s"
        value, failure = results[0]
        if failure is not None:
            raise failure
        return value

    return result


def in_thread(work, *arguments):
    """The result of `work` in a thread of its own; raises its exception."""
    return started(work, *arguments)()


MTA, STA = 0, 2  # of CoInitializeEx


@contextlib.contextmanager
def apartment(kind):
    """This thread in an apartment (MTA, STA); None: it never initialises COM."""
    if kind is None:
        yield
        return
    ole32 = ctypes.WinDLL("ole32.dll")
    ole32.CoInitializeEx.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
    status = ole32.CoInitializeEx(None, kind)
    assert status in (0, 1), f"CoInitializeEx: {status:#x}"
    try:
        yield
    finally:
        ole32.CoUninitialize()


@contextlib.contextmanager
def impersonating():
    """This thread impersonates the account of its process: it has a token, as in a service that acts for a user."""
    advapi32 = ctypes.WinDLL("advapi32.dll", winmode=0x800)
    assert advapi32.ImpersonateSelf(2)  # SecurityImpersonation
    try:
        yield
    finally:
        assert advapi32.RevertToSelf()


def hold_wine(wrapper):
    """Avoids a fault of Wine 8 that crashes a process whose threads release objects of one service at the same time.

    All proxies of a process share one for IRemUnknown, which Wine makes for a Release and destroys after it; a thread
    that finds it while another thread destroys it uses freed memory (find_proxy_manager). After a QueryInterface that
    goes over the wire, `wrapper` holds that proxy as long as it lives.
    """
    with contextlib.suppress(de.ComError):  # E_NOINTERFACE
        wrapper._query(de.BackgroundCopyFile)


def until(condition, seconds=20):
    """Waits until `condition()` is true and returns its value; fails after `seconds`."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        assert time.monotonic() < end, f"not so within {seconds:d} s"
        time.sleep(0.005)
