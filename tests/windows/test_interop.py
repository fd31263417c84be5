"""Error objects that comtypes and pywin32 hold, read through `from_address`, and ours lent to them: who counts what."""

import os
import unittest

from tests import de, module
from tests.support import python
from tests.windows import standin, test_bits

PEERS = os.environ.get("DELIVERYOPT_ERROR_PEERS")
if not PEERS:
    raise unittest.SkipTest("comtypes and pywin32 are not at hand: tools/test.py has them for Python 3.11 of 64 bit")

# What the two say in their words: `theirs()` gets the error object of a job, `address_of` its address, `read` its
# context and code, `lent` is theirs of our address.
COMTYPES = """
import ctypes
from ctypes import POINTER, c_int, c_ulong, c_void_p, c_wchar_p
from comtypes import CLSCTX_LOCAL_SERVER, COMMETHOD, GUID, HRESULT, CoCreateInstance, IUnknown

def method(name, *parameters):
    return COMMETHOD([], HRESULT, name, *parameters)

class Error(IUnknown):
    _iid_ = GUID("{%s}" % interfaces.IBackgroundCopyErrorVtbl.IID)
    _methods_ = [method("GetError", (["out"], POINTER(c_int), "context"), (["out"], POINTER(c_ulong), "code"))]

class Job(IUnknown):
    _iid_ = GUID("{%s}" % interfaces.IBackgroundCopyJobVtbl.IID)
    _methods_ = [method("slot%d" % slot) for slot in range(3, 15)]
    _methods_ += [method("GetError", (["out"], POINTER(POINTER(Error)), "error"))]

class Manager(IUnknown):
    _iid_ = GUID("{%s}" % interfaces.IBackgroundCopyManagerVtbl.IID)
    _methods_ = [
        method("CreateJob"),
        method("GetJob", (["in"], POINTER(GUID), "id"), (["out"], POINTER(POINTER(Job)), "job")),
    ]

def theirs():
    return CoCreateInstance(GUID(CLSID), Manager, CLSCTX_LOCAL_SERVER).GetJob(GUID(JOB)).GetError()

def address_of(error):
    return ctypes.cast(error, c_void_p).value

def read(error):
    return tuple(error.GetError())

def lent(address):
    error = ctypes.cast(address, POINTER(Error))
    error.AddRef()  # comtypes gives back what it did not take
    return error
"""
PYWIN32 = """
import re
import pythoncom
import pywintypes
from win32com.bits import bits

def theirs():
    manager = pythoncom.CoCreateInstance(CLSID, None, pythoncom.CLSCTX_LOCAL_SERVER, bits.IID_IBackgroundCopyManager)
    return manager.GetJob(pywintypes.IID(JOB)).GetError()

def address_of(error):
    return int(re.search("obj at (0x[0-9A-Fa-f]+)", repr(error)).group(1), 16)

def read(error):
    context, code = error.GetError()
    return context, code & 0xFFFFFFFF

def lent(address):
    return pythoncom.ObjectFromAddress(address, bits.IID_IBackgroundCopyError)
"""
PROLOGUE = """
import gc, os, sys
from tests import de, module
sys.path += os.environ["DELIVERYOPT_ERROR_PEERS"].split(os.pathsep)
sys.coinit_flags = 0  # both initialise COM in this thread when they are imported: multithreaded
CLSID, JOB = sys.argv[1:]
interfaces = module("_transfer.job_interfaces")
"""
STEPS = """
unknown = module("_com").IUnknownVtbl

def count(address):
    slots = module("_com").slots_at(unknown, address)
    added, left = slots.AddRef(address), slots.Release(address)
    assert added == left + 1, (added, left)
    return left

def reported(step, address, *values):
    print(step, count(address), *values)

error = theirs()
address = address_of(error)
reported("theirs", address, *read(error))
ours = de.BackgroundCopyError.from_address(address)
reported("and ours", address, *map(int, ours.get_error()))
report = ours.report()
assert report.hresult == read(error)[1] and ours.address == address
reported("read twice", address)
ours.close()
reported("ours closed", address, *read(error))
module("_com").slots_at(unknown, address).AddRef(address)
ours = de.BackgroundCopyError.from_address(address, add_ref=False)
reported("taken over", address)
del ours
gc.collect()
reported("dropped", address)
ours = de.BackgroundCopyError.from_address(address)
del error
gc.collect()
reported("theirs gone", address, *map(int, ours.get_error()))
error = lent(ours.address)
reported("lent", address, *read(error))
ours.close()
reported("ours gone", address, *read(error))
del error
gc.collect()
print(report.remote_name)
"""
EXPECTED = """\
theirs 1 {0}
and ours 2 {0}
read twice 2
ours closed 1 {0}
taken over 2
dropped 1
theirs gone 1 {0}
lent 2 {0}
ours gone 1 {0}
{1}
"""


class Interop:
    def shared(self, clsid, job, answer, url):
        for name, words in (("comtypes", COMTYPES), ("pywin32", PYWIN32)):
            with self.subTest(name):
                done = python(PROLOGUE + words + STEPS, f"{{{clsid}}}", f"{{{job.id}}}")
                self.assertEqual((done.returncode, done.stderr), (0, ""))
                self.assertEqual(done.stdout, EXPECTED.format(answer, url))


class DeliveryOptimization(standin.StandInTest, Interop):
    def test_references_are_counted_right(self):
        """That its object is gone in the end, too, is what the service is asked for after each test."""
        job = self.job("hr=0x80D02002 context=5 addfiles=1")
        clsid = module("_transfer.job_interfaces").CLSID_DeliveryOptimization
        self.shared(clsid, job, f"5 {0x80D02002:d}", "http://standin.invalid/0")
        self.assertEqual(self.count("Error"), 0)


class Bits(test_bits.BitsTest, Interop):
    def test_references_are_counted_right(self):
        with self.job(self.url + "/missing.bin") as job:
            self.wait(job, de.BG_JOB_STATE.ERROR)
            clsid = module("_transfer.job_interfaces").CLSID_BackgroundCopyManager
            self.shared(clsid, job, f"5 {0x80190194:d}", self.url + "/missing.bin")
