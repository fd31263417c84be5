"""Proves a copy in place, on any system: drives the binding over COM objects made of ctypes, with real vtables.

Uses no service, no file and no network.
"""

from __future__ import annotations

import ctypes
from ctypes import Structure, c_void_p

from .._codes import explain
from .._codes.enums import BG_ERROR_CONTEXT, BG_JOB_STATE
from .._codes.errors import E_UNEXPECTED, S_FALSE, S_OK, ComError, ErrorInformationUnavailableError
from .._codes.hresult import HRESULT
from .._com import ComObject, DirectCaller, IUnknownVtbl, wide_at
from .._com.win32 import GUID
from .._transfer import Manager
from .._transfer.download_interfaces import (
    DO_DOWNLOAD_ENUM_CATEGORY,
    DO_DOWNLOAD_STATUS,
    VARIANT,
    IDODownloadStatusCallbackVtbl,
    IDODownloadVtbl,
    IDOManagerVtbl,
    IEnumUnknownVtbl,
)
from .._transfer.job_interfaces import (
    BG_FILE_INFO,
    BG_FILE_PROGRESS,
    BG_FILE_RANGE,
    BG_JOB_PROGRESS,
    BG_JOB_TIMES,
    IBackgroundCopyCallbackVtbl,
    IBackgroundCopyErrorVtbl,
    IBackgroundCopyFile2Vtbl,
    IBackgroundCopyFileVtbl,
    IBackgroundCopyJobVtbl,
    IBackgroundCopyManagerVtbl,
    IEnumBackgroundCopyFilesVtbl,
    IEnumBackgroundCopyJobsVtbl,
)
from .._transfer.jobs import BackgroundCopyError, BackgroundCopyFile, Job
from .fakes import CountingCaller, FakeObject, fake_error, fake_file, sets

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Iterator


def _slot_checks() -> Iterator[tuple[str, Callable[[], bool]]]:
    """Every slot of every vtable, called by its name: the object must see exactly that call, with `this` first."""
    for vtbl in (
        IUnknownVtbl,
        IBackgroundCopyErrorVtbl,
        IBackgroundCopyFileVtbl,
        IBackgroundCopyFile2Vtbl,
        IEnumBackgroundCopyFilesVtbl,
        IBackgroundCopyJobVtbl,
        IEnumBackgroundCopyJobsVtbl,
        IBackgroundCopyManagerVtbl,
        IBackgroundCopyCallbackVtbl,
        IDOManagerVtbl,
        IDODownloadVtbl,
        IDODownloadStatusCallbackVtbl,
        IEnumUnknownVtbl,
    ):
        slots: list[Any] = list(vtbl._fields_)
        for number, slot in enumerate(slots):
            yield f"{vtbl.__name__[:-4]} slot {number:d} {slot[0]}", _reach(vtbl, *slot)


def _reach(vtbl: type[Structure], name: str, kind: Any) -> Callable[[], bool]:
    return lambda: _reached(vtbl, name, kind)


def _reached(vtbl: type[Structure], name: str, kind: Any) -> bool:
    wrapper = type("Any", (ComObject,), {"_vtbl": vtbl, "__slots__": ()})
    seen: list[int] = []

    def method(*parameters: Any) -> int:
        seen.append(len(parameters))
        return 0x00123456

    fake = FakeObject(vtbl, **{name: method})
    if name == "Release":  # by the wrapper's own last call
        fake.wrapped(wrapper, DirectCaller()).close()
        return seen == [0]
    with fake.wrapped(wrapper, DirectCaller()) as held:
        arguments = [parameter() for parameter in kind._argtypes_[1:]]
        status = held._invoke(name, *arguments)
    return status == 0x00123456 and seen == [len(arguments)] and fake.calls == [name, "Release"] and not fake.failures


def _size_checks() -> Iterator[tuple[str, Callable[[], bool]]]:
    pointer = ctypes.sizeof(c_void_p)
    for structure, size in (  # bytes, as the C compilers for x86 and x64 lay them out
        (GUID, 16),
        (BG_FILE_INFO, 2 * pointer),
        (BG_FILE_PROGRESS, 24),
        (BG_JOB_PROGRESS, 24),
        (BG_JOB_TIMES, 24),
        (BG_FILE_RANGE, 16),
        (VARIANT, 8 + 2 * pointer),
        (DO_DOWNLOAD_STATUS, 32),
        (DO_DOWNLOAD_ENUM_CATEGORY, 2 * pointer),
    ):
        yield f"sizeof({structure.__name__}) is {size:d}", lambda s=structure, n=size: ctypes.sizeof(s) == n  # type: ignore[misc]


def _a_report() -> bool:
    caller = CountingCaller()
    file = fake_file(caller)
    fake = fake_error(caller, file)
    with fake.wrapped(BackgroundCopyError, caller) as error:
        report = error.report()
    once = ["GetError", "GetErrorContextDescription", "GetErrorDescription", "GetFile", "GetProtocol", "Release"]
    return (
        (report.context, report.hresult) == (BG_ERROR_CONTEXT.REMOTE_FILE, 0x80190194)
        and report.remote_name == "http://server/missing \U0001f600.bin"
        and report.local_name == "C:\\missing.bin"
        and (report.bytes_total, report.bytes_transferred, report.completed) == (335, 0, False)
        and (report.description, report.context_description) == ("not found", "on the server")
        and report.protocol == "http"
        and report.unavailable == {}
        and sorted(fake.calls) == once
        and (fake.references, file.references) == (1, 1)
        and caller.strings == {}
        and fake.failures + file.failures == []
    )


def _failure_of(call: Callable[[], object], kind: type[Exception]) -> Exception | None:
    """The exception of this kind that a call raises."""
    try:
        call()
    except kind as failure:
        return failure
    return None


def _strings_are_freed() -> bool:
    caller = CountingCaller()
    failing = FakeObject(
        IBackgroundCopyErrorVtbl,
        GetErrorDescription=sets(lambda: caller.allocate("lost"), E_UNEXPECTED),
        GetErrorContextDescription=sets(None),
    )
    with failing.wrapped(BackgroundCopyError, caller) as error:
        none = error.get_error_context_description(0)
        failure = _failure_of(lambda: error.get_error_description(0), ComError)
    freed = caller.strings == {} and len(caller.freed) == 2
    return none is None and isinstance(failure, ComError) and failure.hresult == E_UNEXPECTED and freed


def _failure_with_an_object() -> bool:
    """A failing call that hands out an object all the same: the object is released."""
    caller = CountingCaller()
    error = FakeObject(IBackgroundCopyErrorVtbl)
    job = FakeObject(IBackgroundCopyJobVtbl, GetError=sets(error.handed_out, 0x80D02014))
    with job.wrapped(Job, caller) as held:
        failure = _failure_of(held.get_error, ErrorInformationUnavailableError)
    return failure is not None and error.references == 1


def _jobs_are_listed() -> bool:
    caller = CountingCaller()
    file = fake_file(caller)
    error = fake_error(caller, file)
    job = FakeObject(
        IBackgroundCopyJobVtbl,
        GetId=sets(GUID.parse("8C9C5F5E-3E67-4B5B-8B6A-0A9F3E1C2D4B")),
        GetDisplayName=sets(lambda: caller.allocate("a job")),
        GetState=sets(BG_JOB_STATE.ERROR),
        GetError=sets(error.handed_out),
    )
    left = [3]

    def following(wanted: int, out: Any, fetched: Any) -> int:
        fetched[0] = given = min(wanted, left[0])
        left[0] -= given
        for index in range(given):
            out[index] = job.handed_out()
        return S_OK if given == wanted else S_FALSE

    enum = FakeObject(IEnumBackgroundCopyJobsVtbl, Next=following)
    manager = FakeObject(IBackgroundCopyManagerVtbl, EnumJobs=sets(enum.handed_out))
    reports = []
    with manager.wrapped(Manager, caller) as held:
        for each in held.jobs():
            with each:
                reports.append(each.error())
    return (
        [(report.job_name, report.job_state, report.hresult) for report in reports]
        == [("a job", BG_JOB_STATE.ERROR, 0x80190194)] * 3
        and str(reports[0].job_id) == "8c9c5f5e-3e67-4b5b-8b6a-0a9f3e1c2d4b"
        and [fake.references for fake in (manager, enum, job, error, file)] == [1] * 5
        and caller.strings == {}
        and [fake.failures for fake in (manager, enum, job, error, file)] == [[]] * 5
    )


def _another_interface() -> bool:
    caller = CountingCaller()
    url: list[str] = []

    def set_remote_name(value: Any) -> int:
        url.append(wide_at(ctypes.addressof(value.contents)))
        return S_OK

    file2 = FakeObject(IBackgroundCopyFile2Vtbl, SetRemoteName=set_remote_name)
    file = FakeObject(IBackgroundCopyFileVtbl)
    file.answers(IBackgroundCopyFile2Vtbl, file2)
    with file.wrapped(BackgroundCopyFile, caller) as held:
        held.set_remote_name("http://server/found.bin")
    return url == ["http://server/found.bin"] and (file.references, file2.references) == (1, 1)


def _closed_is_closed() -> bool:
    fake = FakeObject(IBackgroundCopyErrorVtbl)
    error = fake.wrapped(BackgroundCopyError, DirectCaller())
    error.close()
    error.close()
    refused = _failure_of(error.get_error, ValueError) is not None
    return refused and fake.references == 1 and fake.calls == ["Release"]


def _foreign_pointers() -> bool:
    fake = FakeObject(IBackgroundCopyErrorVtbl)
    error = BackgroundCopyError.from_address(fake.address)
    counted = fake.references == 2
    del error  # by garbage collection
    return counted and fake.references == 1


def checks() -> Iterator[tuple[str, Callable[[], bool]]]:
    """The checks: what is proven, and the function that returns whether it holds."""
    yield "0x80D02002 is DO_E_DOWNLOAD_NO_PROGRESS", lambda: explain(0x80D02002).name == "DO_E_DOWNLOAD_NO_PROGRESS"
    yield (
        "-2145386481 is BG_E_ERROR_INFORMATION_UNAVAILABLE",
        lambda: HRESULT.parse("-2145386481").name == "BG_E_ERROR_INFORMATION_UNAVAILABLE",
    )
    yield "an unknown context stays itself", lambda: BG_ERROR_CONTEXT(99) == 99
    yield from _size_checks()
    yield from _slot_checks()
    yield "a report: each method called once, every reference and string given back", _a_report
    yield "strings are freed, of failing calls and NULL too", _strings_are_freed
    yield "an object that comes with a failure is released", _failure_with_an_object
    yield "jobs are listed and read, every reference given back", _jobs_are_listed
    yield "QueryInterface: another interface, every reference given back", _another_interface
    yield "a closed wrapper refuses to call", _closed_is_closed
    yield "a foreign pointer keeps its owner's reference", _foreign_pointers


def run() -> Iterator[tuple[str, str | None]]:
    """Each check with None, or with what went wrong."""
    for name, check in checks():
        try:
            yield name, None if check() else "does not hold"
        except Exception as failure:
            yield name, f"{type(failure).__name__}: {failure}"
