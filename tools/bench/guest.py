"""What of tools/bench/libraries.py runs inside the Windows Python: a part by its name, its numbers as one line of JSON.

    python guest.py {calls,jobs,callback,bits} ROUNDS [FOLDER ...]

The folders go on sys.path: the other libraries. Everything here is in one process, the sides take turns, the first turn
warms up, and the median of the others counts. Runs in the bench only, with the stand-in service registered.
"""

from __future__ import annotations

import ctypes
import importlib
import json
import statistics
import sys
import time
from ctypes import POINTER, byref, c_int32, c_uint32, c_void_p
from typing import Any, Callable

from tests import de, room

ROUNDS = int(sys.argv[2])
SCRIPT = "script: hr=0x80D02002 context=5 addfiles=1 ftotal=336 fdone=12"
Side = Callable[[], Any]
interfaces, com = room("_interfaces"), room("_com")
native: Any = ctypes  # what it has on Windows only
module: Callable[[str], Any] = importlib.import_module  # of a library that is on this machine only, or untyped


def alternate(sides: dict[str, Side], repeat: int) -> dict[str, float]:
    """side -> nanoseconds of one call."""
    results: dict[str, list[float]] = {name: [] for name in sides}
    for turn in range(ROUNDS + 1):
        for name, call in sides.items():
            started = time.perf_counter()
            for _ in range(repeat):
                call()
            if turn:
                results[name].append((time.perf_counter() - started) / repeat * 1e9)
    return {name: statistics.median(values) for name, values in results.items()}


def same(sides: dict[str, Side]) -> dict[str, Side]:
    """The sides, once it is seen that all of them give the same."""
    answers = {name: call() for name, call in sides.items()}
    first = next(iter(answers.values()))
    for name, answer in answers.items():
        assert answer == first, (name, answer, first)
    return sides


# comtypes


def comtypes_error(address: int) -> Any:
    """An error object as comtypes has one, of what its user has to declare."""
    comtypes: Any = module("comtypes")
    free = native.WinDLL("ole32.dll").CoTaskMemFree
    free.argtypes = (c_void_p,)

    def method(name: str, *parameters: Any) -> Any:
        return comtypes.COMMETHOD([], comtypes.HRESULT, name, *parameters)

    def text(pointer: int) -> str:
        try:
            return ctypes.wstring_at(pointer)
        finally:
            free(pointer)

    def interface(vtbl: Any, *methods: Any) -> Any:
        members = {"_iid_": comtypes.GUID("{%s}" % vtbl.IID), "_methods_": methods}
        return type(comtypes.IUnknown)(vtbl.__name__[:-4], (comtypes.IUnknown,), members)

    file_class = interface(
        interfaces.IBackgroundCopyFileVtbl,
        method("GetRemoteName", (["out"], POINTER(c_void_p), "name")),
        method("GetLocalName", (["out"], POINTER(c_void_p), "name")),
        method("GetProgress", (["out"], POINTER(interfaces.BG_FILE_PROGRESS), "progress")),
    )
    error_class = interface(
        interfaces.IBackgroundCopyErrorVtbl,
        method("GetError", (["out"], POINTER(ctypes.c_int), "context"), (["out"], POINTER(ctypes.c_ulong), "code")),
        method("GetFile", (["out"], POINTER(POINTER(file_class)), "file")),
    )
    error: Any = ctypes.cast(address, POINTER(error_class))
    error.AddRef()  # comtypes gives back what it did not take

    def fields() -> tuple[Any, ...]:
        context, code = error.GetError()
        file = error.GetFile()
        progress = file.GetProgress()
        return (
            context,
            code,
            text(file.GetRemoteName()),
            text(file.GetLocalName()),
            progress.BytesTotal,
            progress.BytesTransferred,
            bool(progress.Completed),
        )

    return error, fields


# the fields of a report, as ours and pywin32 read them


def our_fields(error: Any) -> tuple[Any, ...]:
    context, code = error.get_error()
    with error.get_file() as file:
        progress = file.progress
        return (
            int(context),
            int(code),
            file.remote_name,
            file.local_name,
            progress.bytes_total,
            progress.bytes_transferred,
            progress.completed,
        )


def pywin32_fields(error: Any) -> tuple[Any, ...]:
    context, code = error.GetError()
    file = error.GetFile()
    total, transferred, completed = file.GetProgress()
    return (
        context,
        code & 0xFFFFFFFF,
        file.GetRemoteName(),
        file.GetLocalName(),
        total,
        transferred,
        bool(completed),
    )


# the parts


def calls() -> dict[str, dict[str, float]]:
    """GetError, and a whole report, of one error object in process, which all are given by its address."""
    pythoncom, bits = module("pythoncom"), module("win32com.bits.bits")
    manager = module("tests.windows.standin").connect_in_process()
    job = manager.create_job(SCRIPT)
    error = job.get_error()
    address = error.address
    foreign = de.BackgroundCopyError.from_address(address)
    theirs, comtypes_fields = comtypes_error(address)
    pywin32 = pythoncom.ObjectFromAddress(address, bits.IID_IBackgroundCopyError)
    slot = com._slots_at(interfaces.IBackgroundCopyErrorVtbl, address).GetError

    def bare() -> tuple[int, int]:
        context, code = c_int32(), c_uint32()
        slot(address, byref(context), byref(code))
        return context.value, code.value

    # As comtypes has it: ctypes makes the buffers and gives their values.
    method = native.WINFUNCTYPE(native.HRESULT, POINTER(c_int32), POINTER(c_uint32))
    pointer = c_void_p(address)
    outs: Any = method(3, "GetError", ((2, "context"), (2, "code")))
    kept_context, kept_code = c_int32(), c_uint32()
    at_context, at_code = byref(kept_context), byref(kept_code)

    def reused() -> tuple[int, int]:
        slot(address, at_context, at_code)
        return kept_context.value, kept_code.value

    sides: dict[str, Side] = {
        "deliveryopt_error": foreign.get_error,
        "deliveryopt_error, of a Manager": error.get_error,
        "comtypes": lambda: theirs.GetError(),
        "pywin32": lambda: pywin32.GetError(),
        **other_sides(address),
        "bare ctypes, fresh buffers": bare,
        "bare ctypes, reused buffers": reused,
        "bare ctypes, its own out parameters": lambda: outs(pointer),
    }
    for name, call in sides.items():
        context, code = call()
        assert (int(context), int(code) & 0xFFFFFFFF) == (5, 0x80D02002), (name, context, code)
    # Without the lambda: a bound method costs its user nothing.
    sides.update(comtypes=theirs.GetError, pywin32=pywin32.GetError)
    reports = same(
        {
            "deliveryopt_error": lambda: our_fields(foreign),
            "deliveryopt_error, of a Manager": lambda: our_fields(error),
            "comtypes": comtypes_fields,
            "pywin32": lambda: pywin32_fields(pywin32),
        }
    )
    reports["report()"] = foreign.report
    reports["report(), of a Manager"] = error.report
    return {"GetError": alternate(sides, 2000), "report": alternate(reports, 300)}


def other_sides(address: int) -> dict[str, Side]:
    """PythonForWindows and win32more, with the wrappers that they ship."""
    services = module("win32more.Windows.Win32.Networking.BackgroundIntelligentTransferService")
    code_type = module("win32more.Windows.Win32.Foundation").HRESULT
    found = module("windows.winobject.bits").BitsCopyError(address)  # a bare pointer: it counts nothing

    def pythonforwindows() -> tuple[Any, Any]:
        code, context = found.error
        return context.value, code

    more = services.IBackgroundCopyError(address)  # does not own

    def win32more() -> tuple[Any, Any]:
        context, code = services.BG_ERROR_CONTEXT(), code_type()
        more.GetError(byref(context), byref(code))
        return getattr(context, "value", context), code.value

    return {"pythonforwindows": pythonforwindows, "win32more": win32more}


def jobs() -> dict[str, dict[str, float]]:
    """Jobs listed with their errors, in process: microseconds a job, by how many there are.

    Listing alone and errors alone besides, so that a cost which grows can be laid at a door.
    """
    standin = module("tests.windows.standin")
    ask, manager = standin.ask, standin.connect_in_process()
    numbers = (1, 100, 1000, 10000)
    ask(manager, "script Manager.EnumJobs=do")
    results: dict[str, dict[int, list[float]]] = {
        part: {n: [] for n in numbers} for part in ("all", "listing", "errors")
    }
    for turn in range(max(3, ROUNDS // 3) + 1):
        for number in numbers:
            ask(manager, "clear")
            ask(manager, "jobs %d %s" % (number, SCRIPT))
            repeat = max(1, 300 // number)
            spent = [0.0, 0.0, 0.0]
            for _ in range(repeat):
                started = time.perf_counter()
                listed = manager.jobs()
                between = time.perf_counter()
                for job in listed:
                    with job:
                        report = job.error()
                ended = time.perf_counter()
                assert len(listed) == number and report.hresult == 0x80D02002, (len(listed), report)
                for at, value in enumerate((ended - started, between - started, ended - between)):
                    spent[at] += value
            if turn:
                for part, value in zip(results, spent):
                    results[part][number].append(value / repeat / number * 1e6)
    ask(manager, "clear")
    return {
        part: {str(number): statistics.median(values) for number, values in found.items()}
        for part, found in results.items()
    }


def callback() -> dict[str, dict[str, float]]:
    """JobError from the service to a function and back, in process and in this thread; ours reads a whole report."""
    times = 200
    manager = module("tests.windows.standin").connect_in_process()
    script = "script: hr=0x80D02002 context=5 addfiles=1 resume=error state=SUSPENDED sync times=%d" % times
    heard = []
    subscribed, bare = manager.create_job(script), manager.create_job(script)
    subscription = subscribed.notify(on_error=lambda report, job, error: heard.append(report.hresult))
    bare_heard = []

    def answer(this: int, iid: Any, out: Any) -> int:
        out[0] = this
        return 0

    def error(this: int, job: int, error: int) -> int:
        bare_heard.append(error)
        return 0

    slots: Any = interfaces.IBackgroundCopyCallbackVtbl
    functions = (answer, lambda this: 2, lambda this: 1, lambda this, job: 0, error, lambda this, job, nothing: 0)
    table = slots(*(kind(function) for (_, kind), function in zip(slots._fields_, functions)))
    made = c_void_p(ctypes.addressof(table))
    bare._call("SetNotifyInterface", ctypes.addressof(made))
    bare._call("SetNotifyFlags", 2)  # BG_NOTIFY_JOB_ERROR
    found = alternate({"deliveryopt_error": subscribed.resume, "bare ctypes": bare.resume}, 1)
    expected = times * (ROUNDS + 1)
    assert (len(heard), len(bare_heard)) == (expected, expected), (len(heard), len(bare_heard), expected)
    bare._call("SetNotifyInterface", None)
    subscription.close()
    return {"callback": {name: value / times for name, value in found.items()}}


def bits() -> dict[str, dict[str, float]]:
    """The report on a download of Wine's BITS that failed (404), out of process, from the error object on."""
    pythoncom, pywintypes, peer = module("pythoncom"), module("pywintypes"), module("win32com.bits.bits")
    test_bits = module("tests.windows.test_bits")
    test_bits.BitsTest.setUpClass()
    try:
        case = test_bits.BitsTest("pin")
        with case.job(case.url + "/missing.bin") as job:
            case.wait(job, test_bits.STATE.ERROR)
            manager = pythoncom.CoCreateInstance(
                pywintypes.IID("{%s}" % interfaces.CLSID_BackgroundCopyManager),
                None,
                pythoncom.CLSCTX_LOCAL_SERVER,
                peer.IID_IBackgroundCopyManager,
            )
            theirs = manager.GetJob(pywintypes.IID("{%s}" % job.id))

            def ours() -> tuple[Any, ...]:
                with job.get_error() as error:
                    return our_fields(error)

            sides = same({"deliveryopt_error": ours, "pywin32": lambda: pywin32_fields(theirs.GetError())})
            return {"report from BITS": alternate(sides, 20)}
    finally:
        test_bits.BitsTest.tearDownClass()


PARTS: dict[str, Callable[[], dict[str, dict[str, float]]]] = {
    "calls": calls,
    "jobs": jobs,
    "callback": callback,
    "bits": bits,
}

if __name__ == "__main__":
    sys.path[:0] = sys.argv[3:]
    sys.coinit_flags = 0  # type: ignore[attr-defined]  # else the others make this thread an STA, and ours changes threads
    print(json.dumps(PARTS[sys.argv[1]]()))
