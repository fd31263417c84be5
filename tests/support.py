"""What several tests need: a Python process of its own, threads and apartments, waiting; this machine's kind."""

import contextlib
import ctypes
import io
import os
import subprocess
import sys
import tempfile
import threading
import time

from tests import de, module

WINDOWS = sys.platform == "win32"

PROLOGUE = """\
import sys
sys.stdout, sys.stderr = (open(path, "w", encoding="utf-8") for path in %r)
sys.path[:0] = %r
"""


def python(code, *arguments, timeout=60, **environment):
    """Runs `code` in a new Python that finds the tests and the module under test, as this one does.

    Its output goes to files, not pipes: what Wine starts on behalf of a process (a desktop, for an STA's window) keeps
    the pipes of that process open, and who waits for their end waits for ever.
    """
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, name) for name in ("out", "err")]
        done = subprocess.run(
            [sys.executable, "-c", PROLOGUE % (paths, [path for path in sys.path if path]) + code, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=timeout,
            env={**os.environ, **environment},
        )
        texts = []
        for path in paths:
            with open(path, encoding="utf-8") as stream:
                texts.append(stream.read())
    return subprocess.CompletedProcess(done.args, done.returncode, *texts)


def command(*arguments):
    """Exit status, standard output and standard error of one of our commands, run in this process."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = module("_cli").main(list(arguments))
    assert "Traceback" not in out.getvalue() + err.getvalue(), err.getvalue()
    return status, out.getvalue(), err.getvalue()


def wine():
    """Whether this Windows is Wine."""
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
    """What `work` returns in a thread of its own, or its exception."""
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


def hold_wine(wrapper):
    """Keeps Wine 8 from a fault of its own, which strikes where threads release objects of one service at once.

    All its proxies of one process share one for IRemUnknown, made for a Release and gone after it; a thread that finds
    it while another destroys it uses freed memory (find_proxy_manager). A QueryInterface that goes over the wire makes
    `wrapper` hold that proxy as long as it lives itself.
    """
    with contextlib.suppress(de.ComError):  # E_NOINTERFACE
        wrapper._query(de.BackgroundCopyFile)


def until(condition, seconds=20):
    """Waits until `condition()` is true and returns what it gave; fails when the time is up."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        assert time.monotonic() < end, f"not so within {seconds:d} s"
        time.sleep(0.005)
