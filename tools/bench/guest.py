"""The program that libraries.py runs inside the Windows Python: it measures one part and prints the numbers as JSON.

    python guest.py {calls,jobs,callback,bits} ROUNDS [FOLDER ...]

The folders, of the other libraries, go on sys.path. The sides of a measure run in this one process and take turns; the
first turn warms up, and the median of the others counts. The stand-in service must be registered.
"""

from __future__ import annotations

import ctypes
import importlib
import json
import sys
import time
from ctypes import POINTER, byref, c_int32, c_uint32, c_void_p
from typing import Any, Callable

from tests import de
from tests import module as module_of_ours

ROUNDS = int(sys.argv[2])
SCRIPT = "script: hr=0x80D02002 context=5 addfiles=1 ftotal=336 fdone=12"
Side = Callable[[], Any]
interfaces = module_of_ours("_transfer.job_interfaces")
native: Any = ctypes  # for what ctypes has on Windows only
# For libraries that are installed in the bench only, or have no types.
module: Callable[[str], Any] = importlib.import_module


def alternate(sides: dict[str, Side], repeat: int) -> dict[str, list[float]]:
    """The nanoseconds of one call of each side, in each turn."""
    results: dict[str, list[float]] = {name: [] for name in sides}
    for turn in range(ROUNDS + 1):
        for name, call in sides.items():
            started = time.perf_counter()
            for _ in range(repeat):
                call()
            if turn:  # the first one warms up
                results[name].append((time.perf_counter() - started) / repeat * 1e9)
    return results


def require_equal(sides: dict[str, Side]) -> dict[str, Side]:
    """The sides, after a check that all of them return the same."""
    answers = {name: call() for name, call in sides.items()}
    first = next(iter(answers.values()))
    for name, answer in answers.items():
        assert answer == first, (name, answer, first)
    return sides


def slots_at(vtbl: Any, address: int) -> Any:
    """The vtable of the COM object at this address."""
    return vtbl.from_address(c_void_p.from_address(address).value)


# The other libraries


def comtypes_error(address: int) -> Any:
    """An error object of comtypes, with the declarations that its user has to write, and a function for its fields."""
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
        members = {"_iid_": comtypes.GUID(f"{{{vtbl.IID}}}"), "_methods_": methods}
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
    error.AddRef()  # comtypes releases a reference that it did not take

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


def pythonforwindows_call(address: int) -> Side:
    """GetError by the wrapper of PythonForWindows, which takes a bare pointer and counts no references."""
    found = module("windows.winobject.bits").BitsCopyError(address)

    def call() -> tuple[Any, Any]:
        code, context = found.error
        return context.value, code

    return call


def win32more_call(address: int) -> Side:
    """GetError by the wrapper of win32more, which does not own the pointer."""
    services = module("win32more.Windows.Win32.Networking.BackgroundIntelligentTransferService")
    code_type = module("win32more.Windows.Win32.Foundation").HRESULT
    error = services.IBackgroundCopyError(address)

    def call() -> tuple[Any, Any]:
        context, code = services.BG_ERROR_CONTEXT(), code_type()
        error.GetError(byref(context), byref(code))
        return getattr(context, "value", context), code.value

    return call


# The fields of a report, read by this library and by pywin32


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


# The parts


def calls() -> dict[str, dict[str, list[float]]]:
    """GetError, and the fields of a report, of one error object in process; every library takes it by its address."""
    pythoncom, bits = module("pythoncom"), module("win32com.bits.bits")
    manager = module("tests.windows.standin").connect_in_process()
    job = manager.create_job(SCRIPT)
    of_manager = job.get_error()
    address = of_manager.address
    ours = de.BackgroundCopyError.from_address(address)
    of_comtypes, comtypes_fields = comtypes_error(address)
    of_pywin32 = pythoncom.ObjectFromAddress(address, bits.IID_IBackgroundCopyError)
    slot = slots_at(interfaces.IBackgroundCopyErrorVtbl, address).GetError

    def fresh() -> tuple[int, int]:
        context, code = c_int32(), c_uint32()
        slot(address, byref(context), byref(code))
        return context.value, code.value

    kept_context, kept_code = c_int32(), c_uint32()
    at_context, at_code = byref(kept_context), byref(kept_code)

    def reused() -> tuple[int, int]:
        slot(address, at_context, at_code)
        return kept_context.value, kept_code.value

    # As comtypes declares it: ctypes makes the buffers and returns their values.
    method = native.WINFUNCTYPE(native.HRESULT, POINTER(c_int32), POINTER(c_uint32))
    out_parameters: Any = method(3, "GetError", ((2, "context"), (2, "code")))
    pointer = c_void_p(address)
    sides: dict[str, Side] = {
        "deliveryopt_error": ours.get_error,
        "deliveryopt_error, of a Manager": of_manager.get_error,
        "comtypes": of_comtypes.GetError,
        "pywin32": of_pywin32.GetError,
        "pythonforwindows": pythonforwindows_call(address),
        "win32more": win32more_call(address),
        "bare ctypes, fresh buffers": fresh,
        "bare ctypes, reused buffers": reused,
        "bare ctypes, its own out parameters": lambda: out_parameters(pointer),
    }
    for name, call in sides.items():
        context, code = call()
        assert (int(context), int(code) & 0xFFFFFFFF) == (5, 0x80D02002), (name, context, code)
    reports = require_equal(
        {
            "deliveryopt_error": lambda: our_fields(ours),
            "deliveryopt_error, of a Manager": lambda: our_fields(of_manager),
            "comtypes": comtypes_fields,
            "pywin32": lambda: pywin32_fields(of_pywin32),
        }
    )
    reports["report()"] = ours.report
    reports["report(), of a Manager"] = of_manager.report
    return {"GetError": alternate(sides, 2000), "report": alternate(reports, 300)}


def jobs() -> dict[str, dict[str, list[float]]]:
    """Microseconds a job for listing jobs with their errors, in process, by the number of jobs.

    Also for listing alone and for the errors alone, so that a cost that grows has a place.
    """
    standin = module("tests.windows.standin")
    ask, manager = standin.ask, standin.connect_in_process()
    numbers = (1, 100, 1000, 10000)
    ask(manager, "script Manager.EnumJobs=do")
    results: dict[str, dict[int, list[float]]] = {
        part: {number: [] for number in numbers} for part in ("all", "listing", "errors")
    }
    for turn in range(max(3, ROUNDS // 3) + 1):
        for number in numbers:
            ask(manager, "clear")
            ask(manager, f"jobs {number} {SCRIPT}")
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
            if turn:  # the first one warms up
                for part, value in zip(results, spent):
                    results[part][number].append(value / repeat / number * 1e6)
    ask(manager, "clear")
    return {part: {str(number): values for number, values in found.items()} for part, found in results.items()}


def callback() -> dict[str, dict[str, list[float]]]:
    """JobError from the service to a function and back, in process and in this thread; ours reads a whole report."""
    times = 200
    manager = module("tests.windows.standin").connect_in_process()
    script = f"script: hr=0x80D02002 context=5 addfiles=1 resume=error state=SUSPENDED sync times={times}"
    ours, bare = manager.create_job(script), manager.create_job(script)
    our_calls: list[int] = []
    bare_calls: list[int] = []
    subscription = ours.notify(on_error=lambda report, job, error: our_calls.append(report.hresult))

    def query_interface(this: int, iid: Any, out: Any) -> int:
        out[0] = this
        return 0

    def job_error(this: int, job: int, error: int) -> int:
        bare_calls.append(error)
        return 0

    vtbl: Any = interfaces.IBackgroundCopyCallbackVtbl
    # In the order of the slots; AddRef and Release return constants, for one reference that is never released.
    functions = (
        query_interface,
        lambda this: 2,
        lambda this: 1,
        lambda this, job: 0,  # JobTransferred
        job_error,
        lambda this, job, reserved: 0,  # JobModification
    )
    table = vtbl(*(prototype(function) for (_, prototype), function in zip(vtbl._fields_, functions)))
    callback_object = c_void_p(ctypes.addressof(table))
    bare._call("SetNotifyInterface", ctypes.addressof(callback_object))
    bare._call("SetNotifyFlags", 2)  # BG_NOTIFY_JOB_ERROR
    found = alternate({"deliveryopt_error": ours.resume, "bare ctypes": bare.resume}, 1)
    expected = times * (ROUNDS + 1)
    assert (len(our_calls), len(bare_calls)) == (expected, expected), (len(our_calls), len(bare_calls), expected)
    bare._call("SetNotifyInterface", None)
    subscription.close()
    return {"callback": {name: [value / times for value in values] for name, values in found.items()}}


def bits() -> dict[str, dict[str, list[float]]]:
    """The fields of the report on a download of Wine's BITS that failed (404), out of process."""
    pythoncom, pywintypes, peer = module("pythoncom"), module("pywintypes"), module("win32com.bits.bits")
    test_bits = module("tests.windows.test_bits")
    test_bits.BitsTest.setUpClass()
    try:
        case = test_bits.BitsTest("pin")
        with case.job(case.url + "/missing.bin") as job:
            case.wait(job, test_bits.STATE.ERROR)
            manager = pythoncom.CoCreateInstance(
                pywintypes.IID(f"{{{interfaces.CLSID_BackgroundCopyManager}}}"),
                None,
                pythoncom.CLSCTX_LOCAL_SERVER,
                peer.IID_IBackgroundCopyManager,
            )
            theirs = manager.GetJob(pywintypes.IID(f"{{{job.id}}}"))

            def ours() -> tuple[Any, ...]:
                with job.get_error() as error:
                    return our_fields(error)

            sides = require_equal({"deliveryopt_error": ours, "pywin32": lambda: pywin32_fields(theirs.GetError())})
            return {"report from BITS": alternate(sides, 20)}
    finally:
        test_bits.BitsTest.tearDownClass()


PARTS: dict[str, Callable[[], dict[str, dict[str, list[float]]]]] = {
    "calls": calls,
    "jobs": jobs,
    "callback": callback,
    "bits": bits,
}

if __name__ == "__main__":
    sys.path[:0] = sys.argv[3:]
    # Without it pythoncom and comtypes make this thread an STA, and ours would call through a thread of its own.
    sys.coinit_flags = 0  # type: ignore[attr-defined]
    print(json.dumps(PARTS[sys.argv[1]]()))
