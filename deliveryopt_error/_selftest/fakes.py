"""COM objects made of ctypes, with real vtables, that count references, calls and strings. The tests use them too."""

from __future__ import annotations

import ctypes
from ctypes import Structure, c_void_p

from .._codes.enums import BG_ERROR_CONTEXT
from .._codes.errors import E_NOINTERFACE, E_NOTIMPL, E_UNEXPECTED, S_OK
from .._com import ComObject, DirectCaller, to_wide
from .._com.win32 import GUID
from .._transfer.job_interfaces import (
    BG_FILE_PROGRESS,
    IBackgroundCopyErrorVtbl,
    IBackgroundCopyFileVtbl,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable


class CountingCaller(DirectCaller):
    """Counts the strings that the objects allocate, and those that the binding gives back."""

    def __init__(self) -> None:
        self.strings: dict[int, Any] = {}  # address -> memory not yet given back
        self.freed: list[int | None] = []

    def allocate(self, text: str) -> int:
        """A string as CoTaskMemAlloc gives it; here from ctypes, so that each one can be followed."""
        memory = to_wide(text)
        address = ctypes.addressof(memory)
        self.strings[address] = memory
        return address

    def free(self, address: int | None) -> None:
        self.freed.append(address)
        if address is not None:
            del self.strings[address]  # KeyError: given back twice, or never handed out


class FakeObject:
    """A COM object of one interface, made of ctypes; counts its references and the calls of each slot.

    `methods`: for a slot, by its name, a function of the slot's parameters without `this` that returns a status.
    QueryInterface, AddRef and Release are there already; any other slot answers E_NOTIMPL.
    """

    def __init__(self, vtbl: type[Structure], **methods: Callable[..., int]) -> None:
        self.references = 1
        self.calls: list[str] = []
        self.failures: list[BaseException] = []
        self.queried: dict[str, FakeObject] = {}  # IID -> the object that QueryInterface hands out
        self._methods: dict[str, Callable[..., int]] = {
            "QueryInterface": self._query,
            "AddRef": self._add_ref,
            "Release": self._release,
            **methods,
        }
        slots: list[Any] = list(vtbl._fields_)
        self._functions = [kind(self._slot(name)) for name, kind in slots]
        self._table = (c_void_p * len(slots))(*(ctypes.cast(slot, c_void_p).value for slot in self._functions))
        self._object = c_void_p(ctypes.addressof(self._table))
        self.address = ctypes.addressof(self._object)

    def override(self, name: str, method: Callable[..., int]) -> None:
        """Gives a slot another method."""
        self._methods[name] = method

    def _slot(self, name: str) -> Callable[..., int]:
        def called(this: int, *arguments: Any) -> int:
            self.calls.append(name)
            if this != self.address:
                self.failures.append(AssertionError(f"{name} got another object as this"))
            try:
                method = self._methods.get(name)
                return E_NOTIMPL if method is None else method(*arguments)
            except BaseException as failure:  # an exception must not reach COM; the tests check this list
                self.failures.append(failure)
                return E_UNEXPECTED

        return called

    def _query(self, iid: Any, out: Any) -> int:
        other = self.queried.get(bytes(iid[0]).hex())
        if other is None:
            out[0] = None
            return E_NOINTERFACE
        out[0] = other.handed_out()
        return S_OK

    def _add_ref(self) -> int:
        self.references += 1
        return self.references

    def _release(self) -> int:
        self.references -= 1
        return self.references

    def handed_out(self) -> int:
        """The address, with a reference added for the receiver."""
        self.references += 1
        return self.address

    def answers(self, vtbl: Any, other: FakeObject) -> None:
        """Lets QueryInterface hand out `other` for the interface of `vtbl`."""
        self.queried[bytes(GUID.parse(vtbl.IID)).hex()] = other

    def wrapped(self, cls: type[ComObject], caller: DirectCaller) -> Any:
        """A wrapper that owns a reference of its own."""
        return cls._from_owned(self.handed_out(), caller)


def sets(value: Any, status: int = S_OK) -> Callable[..., int]:
    """A method that stores `value` (or what it returns, if it can be called) in its last parameter."""

    def method(*parameters: Any) -> int:
        parameters[-1][0] = value() if callable(value) else value
        return status

    return method


def fake_file(caller: CountingCaller) -> FakeObject:
    """A file that failed: 335 bytes in all, none transferred."""
    return FakeObject(
        IBackgroundCopyFileVtbl,
        GetRemoteName=sets(lambda: caller.allocate("http://server/missing \U0001f600.bin")),
        GetLocalName=sets(lambda: caller.allocate("C:\\missing.bin")),
        GetProgress=sets(BG_FILE_PROGRESS(335, 0, 0)),
    )


def fake_error(caller: CountingCaller, file: FakeObject) -> FakeObject:
    """An error object: HTTP 404 on the remote file."""

    def get_error(context: Any, code: Any) -> int:
        context[0], code[0] = BG_ERROR_CONTEXT.REMOTE_FILE, 0x80190194
        return S_OK

    return FakeObject(
        IBackgroundCopyErrorVtbl,
        GetError=get_error,
        GetFile=sets(file.handed_out),
        GetErrorDescription=sets(lambda: caller.allocate("not found")),
        GetErrorContextDescription=sets(lambda: caller.allocate("on the server")),
        GetProtocol=sets(lambda: caller.allocate("http")),
    )
