"""Nothing grows: the service's own counts, and this process's private memory. Longer where SOAK asks for it."""

import ctypes
import gc
import sys
import time
from ctypes import Structure, byref, c_size_t, c_uint32, c_void_p

from tests.windows.standin import SOAK, InProcess, StandInTest, note


class Counters(Structure):
    """PROCESS_MEMORY_COUNTERS"""

    _fields_ = (
        ("cb", c_uint32),
        ("PageFaultCount", c_uint32),
        *((name, c_size_t) for name in ("PeakWorkingSetSize", "WorkingSetSize", "QuotaPeakPagedPoolUsage")),
        *((name, c_size_t) for name in ("QuotaPagedPoolUsage", "QuotaPeakNonPagedPoolUsage", "QuotaNonPagedPoolUsage")),
        *((name, c_size_t) for name in ("PagefileUsage", "PeakPagefileUsage")),
    )


def private_memory():
    """Bytes that are this process's alone.

    Windows gives the same number as PagefileUsage and PrivateUsage; Wine leaves the second one 0, and the first one
    is what Linux counts as resident and anonymous, or swapped out.
    """
    gc.collect()
    kernel32 = ctypes.WinDLL("kernel32.dll")
    kernel32.GetCurrentProcess.restype = c_void_p
    kernel32.K32GetProcessMemoryInfo.argtypes = (c_void_p, c_void_p, c_uint32)
    counters = Counters()
    assert kernel32.K32GetProcessMemoryInfo(kernel32.GetCurrentProcess(), byref(counters), ctypes.sizeof(counters))
    return counters.PagefileUsage


# What memory may grow by without a leak. CPython takes it from the system an arena at a time; each of four heaps
# (Python's C runtime's, the stand-in's, COM's and the process's) at least 64 KiB, the unit of VirtualAlloc, at a time;
# and COM starts a worker thread when it wants one more, whose stack of 1 MiB is resident as a whole under Wine.
ARENA = 1 << 20 if sys.version_info >= (3, 10) else 1 << 18
BOUND = ARENA + 4 * (64 << 10) + (1 << 20)


class Soak(StandInTest):
    def flat(self, what, times, step):
        """Repeats a step; the memory that it takes must not grow by so much as BOUND / times bytes a step."""
        for _ in range(times // 10):
            step()
        before, started = private_memory(), time.monotonic()
        series = []
        for _ in range(10):
            self.ask("reset")
            for _ in range(times // 10):
                step()
            series.append((private_memory() - before) // 1024)
        note(
            "%s: %s: %d times in %.1f s, private memory %.1f MiB, after each tenth %s KiB more",
            *(type(self).__name__, what, times, time.monotonic() - started, before / 2**20),
            " ".join(f"{each:+d}" for each in series),
        )
        self.assertLess(series[-1] * 1024, BOUND)

    def test_jobs(self):
        """Ten at a time: made, listed, read, cancelled."""
        self.ask("script Manager.EnumJobs=do")

        def step():
            self.ask("jobs 10 script: addfiles=1 hr=0x80D02002 context=5")
            for job in self.manager.jobs():
                with job:
                    self.assertEqual(job.error().hresult, 0x80D02002)
                    job.cancel()

        self.flat("10 jobs", 500 if SOAK else 20, step)


class SoakInProcess(InProcess, Soak):
    def test_an_error_object(self):
        job = self.job("addfiles=1 hr=0x80D02002 context=5 Error.*=do")
        with job.get_error() as error:
            for _ in range(1 << 16):  # the stand-in's log has room for so many calls, and is a part of this process
                error.get_error()
            self.flat("reads of the code", 100000 if SOAK else 20000, error.get_error)
            self.flat("whole reports", 100000 if SOAK else 2000, error.report)
