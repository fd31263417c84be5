"""The part of tools/bench_windows.py that runs on the Windows Python: one object, read by each library in turn.

Prints one JSON object: of each measure, the median of each side in nanoseconds. Arguments: rounds, then the folders
of the other libraries.
"""

import ctypes
import gc
import json
import statistics
import sys
import threading
import time
from ctypes import POINTER, byref, c_int, c_int32, c_uint32, c_ulong, c_void_p

from tests import de, room
from tests.windows.standin import ask, connect_in_process
from tests.windows.test_bits import STATE, Failing

sys.path[:0] = sys.argv[2:]
sys.coinit_flags = 0  # the others would make this thread an STA, in which ours has each call made by another thread

import comtypes  # noqa: E402
import pythoncom  # noqa: E402
import win32more.Windows.Win32.Networking.BackgroundIntelligentTransferService as more  # noqa: E402, N813
import windows.winobject.bits as pfw  # noqa: E402
from win32com.bits import bits  # noqa: E402
from win32more import Int32  # noqa: E402

ROUNDS = int(sys.argv[1])
api = room("_interfaces")
free = ctypes.WinDLL("ole32.dll").CoTaskMemFree
free.argtypes, free.restype = (c_void_p,), None


def alternate(repeat, **sides):
    """Medians of the nanoseconds of one call; the sides take turns, the first of them to warm up."""
    results = {name: [] for name in sides}
    gc.disable()
    for turn in range(ROUNDS + 1):
        for name, call in sides.items():
            started = time.perf_counter()
            for _ in range(repeat):
                call()
            if turn:
                results[name].append((time.perf_counter() - started) / repeat * 1e9)
        gc.collect()
    gc.enable()
    return {name: statistics.median(values) for name, values in results.items()}


# What comtypes wants to be told.


def method(name, *parameters):
    return comtypes.COMMETHOD([], comtypes.HRESULT, name, *parameters)


def out(kind, name):
    return (["out"], POINTER(kind), name)


class File(comtypes.IUnknown):
    _iid_ = comtypes.GUID("{%s}" % api.IBackgroundCopyFileVtbl.IID)
    _methods_ = (
        method("GetRemoteName", out(c_void_p, "name")),
        method("GetLocalName", out(c_void_p, "name")),
        method("GetProgress", out(api.BG_FILE_PROGRESS, "progress")),
    )


class Error(comtypes.IUnknown):
    _iid_ = comtypes.GUID("{%s}" % api.IBackgroundCopyErrorVtbl.IID)
    _methods_ = (
        method("GetError", out(c_int, "context"), out(c_ulong, "code")),
        method("GetFile", out(POINTER(File), "file")),
    )


def taken(address):
    try:
        return ctypes.wstring_at(address) if address else None
    finally:
        free(address)


# One call: context and code.


def one_call(error):
    """By the address of one error object in this process; ours through the pointer, and as the service's client."""
    address = error.address
    foreign = de.BackgroundCopyError.from_address(address)
    with_comtypes = ctypes.cast(address, POINTER(Error))
    with_comtypes.AddRef()
    with_pywin32 = pythoncom.ObjectFromAddress(address, bits.IID_IBackgroundCopyError)
    with_pfw = pfw.BitsCopyError(address)
    with_more = more.IBackgroundCopyError(address)
    slot = error._reference.GetError
    context, code = c_int32(), c_uint32()
    to_context, to_code = byref(context), byref(code)

    def fresh():
        context, code = c_int32(), c_uint32()
        slot(address, byref(context), byref(code))
        return context.value, code.value

    def reused():
        slot(address, to_context, to_code)
        return context.value, code.value

    def pythonforwindows():
        code, context = with_pfw.error
        return context.value, code

    def win32more():
        context, code = more.BG_ERROR_CONTEXT(), Int32()
        with_more.GetError(byref(context), byref(code))
        return context.value, code.value

    sides = {
        "fresh": fresh,
        "reused": reused,
        "ours": foreign.get_error,
        "client": error.get_error,
        "comtypes": with_comtypes.GetError,
        "pywin32": with_pywin32.GetError,
        "pythonforwindows": pythonforwindows,
        "win32more": win32more,
    }
    for name, call in sides.items():
        context_, code_ = call()
        assert (int(context_), int(code_) & 0xFFFFFFFF) == (5, 0x80D02002), (name, context_, code_)
    return alternate(3000, **sides)


# A whole report: code, context, names, progress.


def read_ours(error):
    context, code = error.get_error()
    with error.get_file() as file:
        progress = file.progress
        return context, code, file.remote_name, file.local_name, progress.bytes_total, progress.bytes_transferred


def read_comtypes(error):
    context, code = error.GetError()
    file = error.GetFile()
    progress = file.GetProgress()
    names = taken(file.GetRemoteName()), taken(file.GetLocalName())
    return (context, code, *names, progress.BytesTotal, progress.BytesTransferred)


def read_pywin32(error):
    context, code = error.GetError()
    file = error.GetFile()
    total, transferred, _ = file.GetProgress()
    return context, code & 0xFFFFFFFF, file.GetRemoteName(), file.GetLocalName(), total, transferred


def reports(error, repeat):
    address = error.address
    foreign = de.BackgroundCopyError.from_address(address)
    with_comtypes = ctypes.cast(address, POINTER(Error))
    with_comtypes.AddRef()
    with_pywin32 = pythoncom.ObjectFromAddress(address, bits.IID_IBackgroundCopyError)
    sides = {
        "ours": lambda: read_ours(foreign),
        "client": lambda: read_ours(error),
        "comtypes": lambda: read_comtypes(with_comtypes),
        "pywin32": lambda: read_pywin32(with_pywin32),
    }
    read = {(int(context), int(code), *rest) for context, code, *rest in (side() for side in sides.values())}
    assert len(read) == 1, read
    return alternate(repeat, **sides, all=error.report)


# Many jobs, each with its error.


def jobs(manager, count):
    """Nanoseconds a job to list `count` jobs and read the error of each."""
    ask(manager, "clear")
    made = [manager.create_job("script: hr=0x80D02002 context=5 addfiles=1 ftotal=335") for _ in range(count)]

    def read():
        found = manager.jobs()
        assert len(found) == count
        for job in found:
            with job:
                assert job.error().hresult == 0x80D02002

    rounds = []
    for _ in range(1 + max(3, min(ROUNDS, 2000 // count))):
        started = time.perf_counter()
        read()
        rounds.append((time.perf_counter() - started) / count * 1e9)
    for job in made:
        job.close()
    ask(manager, "clear")
    return statistics.median(rounds[1:])


# A callback: from Resume to the function that is called.


def bare_callback(told):
    """An IBackgroundCopyCallback of ctypes alone, for ever alive: its address, and what keeps it."""
    vtbl = api.IBackgroundCopyCallbackVtbl

    def query(this, iid, out):
        out[0] = this
        return 0

    functions = [query, lambda this: 2, lambda this: 1, lambda this, job: 0]
    functions += [lambda this, job, error: told.set() or 0, lambda this, job, reserved: 0]
    table = vtbl(*(kind(function) for (_, kind), function in zip(vtbl._fields_, functions)))
    this = c_void_p(ctypes.addressof(table))
    return ctypes.addressof(this), (table, this)


def callbacks(manager):
    told = threading.Event()
    address, kept = bare_callback(told)
    script = "script: resume=error hr=0x80D02002 context=5 addfiles=1 state=SUSPENDED"
    with manager.create_job(script) as bare, manager.create_job(script) as ours:
        bare._call("SetNotifyInterface", address)

        def turn(job):
            told.clear()
            job.resume()
            assert told.wait(10)

        with ours.notify(on_error=lambda report, job, error: told.set()):
            result = alternate(200, ours=lambda: turn(ours), bare=lambda: turn(bare))
        bare._call("SetNotifyInterface", None)
    del kept
    return result


def main():
    manager = connect_in_process()
    with manager.create_job("script: hr=0x80D02002 context=5 addfiles=1 ftotal=335") as job, job.get_error() as error:
        found = {"one call": one_call(error), "report in process": reports(error, 500)}
    found["callback"] = callbacks(manager)
    ask(manager, "script Manager.EnumJobs=do")
    found["jobs"] = {str(count): jobs(manager, count) for count in (1, 100, 1000, 10000)}
    Failing.setUpClass()
    case = Failing("test_a_missing_file")
    with case.job(case.url + "/missing.bin") as job:
        case.wait(job, STATE.ERROR)
        with job.get_error() as error:
            found["report from BITS"] = reports(error, 5)
    Failing.tearDownClass()
    print(json.dumps(found))


main()
