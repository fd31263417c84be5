"""What several tests need: a Python process of its own, this machine's kind."""

import os
import subprocess
import sys
import tempfile

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


def wine():
    """Whether this Windows is Wine."""
    if not WINDOWS:
        return False
    import ctypes

    return hasattr(ctypes.WinDLL("ntdll.dll"), "wine_get_version")
