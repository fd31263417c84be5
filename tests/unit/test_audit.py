"""Import, explain, scan and reports write, fetch and start nothing: Python's audit events show it."""

import os
import unittest

from tests.support import WINDOWS, InFolder, python

# The DLLs that the product may load here, and no others; from the folder of Windows only.
DLLS = {"ole32.dll", "kernel32.dll", "advapi32.dll"} if WINDOWS else set()

CODE = """
import ctypes, enum, os
if sys.platform != "win32":
    import uuid  # of Python 3.8 asks the program uname, at its import, which system this is; on Windows it does not

sys.dont_write_bytecode = True  # Python's own cache
seen = []
forbidden = (
    "socket.", "subprocess.", "winreg.", "shutil.", "tempfile.", "urllib.", "http.", "ftplib.", "smtplib.",
    "ctypes.dlopen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.startfile", "os.kill",
    "os.putenv", "os.unsetenv",
    "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.chmod", "os.utime",
    "_winapi.CreateProcess", "_winapi.CreateFile", "_winapi.CreatePipe", "_winapi.CreateNamedPipe",
)

def hook(event, arguments):
    if event == "open":
        path, mode, flags = arguments
        writing = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC
        if set(mode or "") & set("wax+") or (flags or 0) & writing:
            seen.append("open for writing %s" % (path,))
    elif event.startswith(forbidden):
        seen.append("%s %s" % (event, arguments[0] if arguments else ""))

sys.addaudithook(hook)
from tests import de, module

log = sys.argv[1]
assert de.explain(0x80D02002).name == "DO_E_DOWNLOAD_NO_PROGRESS"
assert len(list(de.codes())) > 1000
de.system_message(0x80070005)
if hasattr(de, "scan"):
    assert [finding.hresult for finding in de.scan(log)] == [0x80D02002]
assert module("_cli").main(["explain", "0x80070005", "-2133843966"]) == 0
assert module("_cli").main(["selftest"]) == 0
fakes = module("_selftest")
caller = fakes.CountingCaller()
file = fakes.fake_file(caller)
fake = fakes.fake_error(caller, file)
with fake.wrapped(de.BackgroundCopyError, caller) as error:
    assert error.report().hresult == 0x80190194
found, seen = seen, []
open(os.devnull, "w").close()
print("###", len(seen) == 1, *found, sep="\\n")
"""

PLANTED = """
import os, runpy
os.chdir(sys.argv[1])
sys.path.insert(0, sys.argv[1])
runpy.run_path("script.py", run_name="__main__")
"""

SCRIPT = """
import ctypes
from tests import de
assert de.system_message(0x80070005)
kernel32 = ctypes.WinDLL("kernel32.dll", winmode=0x800)
kernel32.GetModuleHandleW.restype = ctypes.c_void_p
for name in %r:
    buffer = ctypes.create_unicode_buffer(1000)
    assert kernel32.GetModuleFileNameW(ctypes.c_void_p(kernel32.GetModuleHandleW(name)), buffer, 1000)
    print(buffer.value.lower())
"""


class Audit(InFolder):
    def test_import_explain_scan_and_report_leave_no_trace(self):
        log = self.write("a.log", b"hr = 0x80D02002\n")
        done = python(CODE, log, COVERAGE_PROCESS_START="")  # which has events of its own
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        witness, *events = done.stdout.partition("###\n")[2].splitlines()
        self.assertEqual(witness, "True")  # the hook sees an event of the kind that it looks for
        self.assertEqual(set(events) - {"ctypes.dlopen " + name for name in DLLS}, set())

    @unittest.skipUnless(WINDOWS, "needs Windows or Wine")
    def test_a_planted_dll_is_not_loaded(self):
        for name in DLLS:
            self.write(name, b"no DLL at all")
        self.write("script.py", (SCRIPT % sorted(DLLS)).encode())
        done = python(PLANTED, self.folder)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        system = os.path.join(os.environ["SYSTEMROOT"], "system32").lower()
        self.assertEqual(done.stdout.split("\n")[:-1], [os.path.join(system, name) for name in sorted(DLLS)])
