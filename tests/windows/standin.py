"""What the tests against the stand-in service share; its language is described at the head of tests/dosvc/dosvc.c.

Where it is not registered, each file of tests that imports this is skipped as a whole.
"""

import ctypes
import os
import unittest
from ctypes import byref, c_void_p

from tests import de, module
from tests.dosvc import escape
from tests.support import WINDOWS, hold_wine, until

if not os.environ.get("DELIVERYOPT_ERROR_STANDIN"):
    raise unittest.SkipTest("the stand-in service is not registered here: tools/test.py does it, in the bench")
assert WINDOWS

SOAK = bool(os.environ.get("DELIVERYOPT_ERROR_SOAK"))
NOTHING_LEFT = (
    "Manager=1 Job=0 Error=0 File=0 EnumJobs=0 EnumFiles=0 DOManager=0 Unknown=0 Download=0 EnumUnknown=0 "
    "jobs=0 downloads=0 callbacks=0 threads=0 hanging=0"
)

com = module("_com")


def note(text, *values):
    """A line for whoever runs the tests: a count or a measurement."""
    print("note: " + text % values, flush=True)


def connect_in_process(impersonate=True, level=None):
    """A Manager of the same class, in this very process (CLSCTX_INPROC_SERVER), reached as `connect` does it.

    `impersonate=False`: as it reaches BITS. `level`: the impersonation level of each new pointer, as a process sets it.
    """
    interfaces = module("_transfer.job_interfaces")
    caller = module("_com.apartment").MtaCaller(impersonate)

    def activate():
        out = c_void_p()
        status = caller.system.CoCreateInstance(
            byref(com.GUID.parse(interfaces.CLSID_DeliveryOptimization)),
            None,
            1,  # CLSCTX_INPROC_SERVER
            byref(com.GUID.parse(interfaces.IBackgroundCopyManagerVtbl.IID)),
            byref(out),
        )
        assert status == 0, f"CoCreateInstance: {status:#x}"
        if level is not None:
            status = caller.system.CoSetProxyBlanket(out.value, 0xFFFFFFFF, 0, -1, 0, level, None, 0)
            assert status == 0, f"CoSetProxyBlanket: {status:#x}"
        manager = de.Manager._from_owned(out.value, caller)
        manager.service = de.Service.DELIVERY_OPTIMIZATION
        return manager

    return caller.run(activate)


_kernel32 = ctypes.WinDLL("kernel32.dll")
_kernel32.OpenProcess.restype = c_void_p
_kernel32.WaitForSingleObject.argtypes = (c_void_p, ctypes.c_uint32)
services_asked = {}  # process number -> handle, never closed


def connect():
    """`de.connect`, where two faults of Wine 8 cannot strike.

    One is described at `hold_wine`. The other: its COM names the objects of a process by the number of the process, and
    keeps its connections to them. Where a service died and the next one is given its number, each of those connections
    costs a call: 0x800706BF. No number is given anew as long as somebody has a handle of its process.
    """
    manager = de.connect()
    hold_wine(manager)
    number = int(ask(manager, "pid"))
    if number not in services_asked:
        services_asked[number] = _kernel32.OpenProcess(0x00100000, False, number)  # SYNCHRONIZE
        assert services_asked[number]
    return manager


def ask(manager, command):
    """The service's answer to a command."""
    with manager.create_job("control: " + command) as job:
        answer = job.name
    assert not answer.startswith("error"), answer
    return answer


def set_script(job, words):
    """Gives a job another script; its state, error and name stay unless the new one sets them."""
    job._call("SetDescription", com.to_wide("script: " + words))


class StandInTest(unittest.TestCase):
    """Connected (`self.manager`) to a service without jobs; what a test leaves behind in it is a failure."""

    in_process = False
    connect = staticmethod(connect)

    def setUp(self):
        self.addCleanup(self.check_nothing_left)  # the last of the clean-ups
        self.manager = self.connect()
        self.addCleanup(self.manager.close)
        self.ask("reset")

    def check_nothing_left(self):
        """Through a new connection, which has to work whatever the test did to the service."""
        with self.connect() as manager:
            for command in ("script", "release", "clear"):
                ask(manager, command)
            counts = ask(manager, "counts")
            if counts != NOTHING_LEFT and not self.in_process:
                ask(manager, "exit")  # the next test finds a new one
            self.assertEqual(counts, NOTHING_LEFT)

    def ask(self, command):
        return ask(self.manager, command)

    def count(self, what):
        """One of the numbers of the service's "counts"."""
        return int(dict(part.split("=") for part in self.ask("counts").split())[what])

    def calls(self):
        """How often each method was called since the last "reset"."""
        return {name: int(number) for name, _, number in (part.partition("=") for part in self.ask("calls").split())}

    def job(self, script=None):
        """A new job with this script, closed at the end of the test."""
        job = self.manager.create_job("plain" if script is None else "script: " + script)
        self.addCleanup(job.close)
        return job

    def fails(self, call, code, method=None, cls=de.ComError):
        """Checks that the call raises exactly this exception, with this code; returns it."""
        with self.assertRaises(de.ComError) as caught:
            call()
        failure = caught.exception
        self.assertEqual((failure.hresult, type(failure)), (code, cls), failure)
        if method is not None:
            self.assertEqual(failure.method, method)
        return failure

    def end_service(self):
        """Ends the service's process, and waits until it is gone."""

        def exit_soon():
            try:
                self.ask("exit")
            except de.ServiceUnavailableError:
                pass  # it ended before its answer was read: the machine is busy

        self.ends(exit_soon)

    def ends(self, call):
        """What `call` returns, which ends the service's process; waits until that is gone."""
        process = services_asked[int(self.ask("pid"))]
        result = call()
        self.assertEqual(_kernel32.WaitForSingleObject(process, 30000), 0)
        return result

    def hangs(self, number=1):
        """Waits until so many calls hang in the service."""
        until(lambda: self.count("hanging") == number)


def bstr(text):
    """A text as the value of a property in a script."""
    return "bstr:" + escape(text)


class DownloadTest(StandInTest):
    """With the newer API's manager, `self.downloads`."""

    def setUp(self):
        super().setUp()
        self.downloads = self.manager._query(module("_transfer.downloads").DOManager)
        self.addCleanup(self.downloads.close)

    def make(self, words="", count=1):
        self.ask(f"downloads {count:d} {words}")

    def report(self, words):
        """The report on a download with this script, which is the only one."""
        self.ask("clear")
        self.make(words)
        (report,) = self.downloads.reports()
        return report

    def download(self, words=""):
        """A new download with this script, and the only one; closed at the end of the test."""
        self.ask("clear")
        self.make(words)
        (unknown,) = self.downloads.listed()
        with unknown:
            download = unknown._query(module("_transfer.downloads").Download)
        self.addCleanup(download.close)
        return download


class InProcess:
    """Makes the tests of a StandInTest run against the same class in this process."""

    in_process = True
    connect = staticmethod(connect_in_process)
