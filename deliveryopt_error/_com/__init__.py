"""COM by ctypes, for any interface: vtables, strings, references and the wrappers that own them.

Nothing here changes a thread's apartment or the security of the process.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import POINTER, Structure, byref, c_uint16, c_uint32, c_void_p

from .._codes.errors import FAILURE, S_OK, CallTimeout, ComError, ThreadUnavailable, com_error, failed
from .._codes.hresult import HRESULT
from .win32 import GUID, co_task_mem_free, system, variant_clear

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, TypeVar

    _Wrapper = TypeVar("_Wrapper", bound="ComObject")

if sys.platform == "win32":
    FUNCTYPE = ctypes.WINFUNCTYPE  # stdcall on x86; releases the GIL around the call
else:
    FUNCTYPE = ctypes.CFUNCTYPE  # for objects made by ctypes on another system: the same code runs there


def STDMETHOD(*parameters: Any) -> Any:
    """The type of a vtable slot that returns an HRESULT; `this` comes first."""
    return FUNCTYPE(c_uint32, c_void_p, *parameters)


_ULONG_METHOD = FUNCTYPE(c_uint32, c_void_p)


class IUnknownVtbl(Structure):
    """IUnknown (unknwn.h): the first three slots of every vtable."""

    IID = "00000000-0000-0000-C000-000000000046"
    _fields_ = (
        ("QueryInterface", STDMETHOD(POINTER(GUID), POINTER(c_void_p))),  # 0  riid, ppvObject
        ("AddRef", _ULONG_METHOD),  # 1
        ("Release", _ULONG_METHOD),  # 2
    )


def to_wide(text: str) -> ctypes.Array[c_uint16]:
    """A zero-terminated UTF-16 copy of `text`, to be passed as LPCWSTR. ValueError on an embedded NUL."""
    if not isinstance(text, str):
        raise TypeError(f"expected a str, got {text!r:.60}")
    if "\0" in text:
        raise ValueError(f"expected text without NUL characters, got {text!r:.60}")
    raw = text.encode("utf-16-le", "surrogatepass")
    return (c_uint16 * (len(raw) // 2 + 1)).from_buffer_copy(raw + b"\0\0")


_UTF_16 = ctypes.sizeof(ctypes.c_wchar) == 2  # as on Windows: ctypes reads it by itself


def wide_at(address: int) -> str:
    """The zero-terminated UTF-16 text at an address; lone surrogates survive."""
    if _UTF_16:
        return ctypes.c_wchar_p(address).value or ""
    units = POINTER(c_uint16).from_buffer(c_void_p(address))
    length = 0
    while units[length]:
        length += 1
    return ctypes.string_at(address, 2 * length).decode("utf-16-le", "surrogatepass")


def bstr_at(address: int | None) -> str:
    """The text of a BSTR: as long as its length says, NUL characters included; NULL is the empty text."""
    if not address:
        return ""
    size = c_uint32.from_address(address - 4).value & ~1
    return ctypes.string_at(address, size).decode("utf-16-le", "surrogatepass")


def system_message(code: int) -> str | None:
    """Windows' own text for a code, in the user's language, or None; always None on another system."""
    hresult = HRESULT(code)
    if sys.platform != "win32":
        return None
    buffer = ctypes.create_unicode_buffer(4096)
    # FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS
    length = system().FormatMessageW(0x1200, None, hresult, 0, ctypes.addressof(buffer), len(buffer), None)
    return buffer.value.strip() or None if length else None


class DirectCaller:
    """Calls an object's methods in the caller's thread, as is right for a pointer that another library owns."""

    def can_call_directly(self) -> bool:
        """True if this thread may call the object and wait for its answer."""
        return True

    def run(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """Calls `function` in a thread where `can_call_directly()` holds."""
        return function(*arguments)

    def run_together(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """Calls `function` in this thread; the question whether it may call objects is answered once for all calls."""
        return function(*arguments)

    def release(self, function: Callable[[int], int], address: int) -> None:
        """Gives a reference back. Garbage collection calls it too, so it must not wait for anything."""
        function(address)

    def free(self, address: int | None) -> None:
        """Gives back a string that a method handed out."""
        co_task_mem_free(address)

    def clear(self, variant: Structure) -> None:
        """Gives back the content of a VARIANT."""
        variant_clear(variant)

    def set_proxy_blanket(self, address: int, cls: type[ComObject]) -> None:
        """Sets the security of a new interface pointer if this package may; it never does so for a foreign pointer."""


DIRECT = DirectCaller()


class Reference:
    """One counted reference. It goes back when its last holder ends; a call that runs is a holder, like its wrapper."""

    __slots__ = ("address", "slots", "_caller")

    def __init__(self, address: int, slots: Any, caller: DirectCaller) -> None:
        self.address = address
        self.slots = slots  # the vtable
        self._caller = caller

    def release(self) -> None:
        """Gives the reference back, once; nothing may use it any more. The end of its last holder calls it, too."""
        address, self.address = self.address, 0
        if address:
            self._caller.release(self.slots.Release, address)

    __del__ = release


def _count_of_one_holder() -> int:
    holder = object()
    return sys.getrefcount(holder)


_FREE_THREADED = "free-threading" in sys.version  # the build; "Python support for free threading" names this text
_ONE_HOLDER = _count_of_one_holder() if _FREE_THREADED else 0


def give_back(owner: Any, attribute: str, instead: Any) -> None:
    """Puts `instead` in the place of an owner's Reference, which goes back now unless a call that runs holds it.

    With a GIL the last holder ends the Reference. A free-threaded Python leaves that to the thread that has the id of
    its maker: if that one has ended, to any new thread, which may wait for hours. So the only holder does it itself.
    """
    reference = getattr(owner, attribute)
    setattr(owner, attribute, instead)
    if _FREE_THREADED and reference is not instead and sys.getrefcount(reference) == _ONE_HOLDER:
        reference.release()


class _Closed:
    """Stands in for the reference of a closed wrapper: each attribute raises ValueError."""

    def __getattr__(self, name: str) -> Any:
        raise ValueError("closed")


_CLOSED: Any = _Closed()
_live: dict[Any, None] = {}  # a weak reference to each wrapper, for the end of the interpreter; both end together
_weak_reference: Any = None  # weakref.ref, from the first wrapper on


def _close_all() -> None:
    for weak in list(_live):
        wrapper = weak()
        if wrapper is not None:
            wrapper.close()


def slots_at(vtbl: type[Structure], address: int) -> Any:
    """The vtable of the object at an address."""
    table = c_void_p.from_address(address).value
    if not table:
        raise ValueError(f"expected the address of a COM object, got one without a vtable at 0x{address:X}")
    return vtbl.from_address(table)


class ComObject:
    """A wrapper that owns one reference to a COM object. Context manager; may be closed twice.

    After `close()` every use raises ValueError("closed"). A call that another thread has begun is carried to its end
    first: the reference goes back when the last such call returns. What is not closed is given back by garbage
    collection, or at the end of the interpreter. Neither copied nor pickled: TypeError.
    """

    __slots__ = ("_reference", "_caller", "__weakref__")
    _reference: Any
    _caller: Any  # a DirectCaller
    _vtbl: type[Structure] = IUnknownVtbl

    @classmethod
    def _from_owned(cls: type[_Wrapper], address: int, caller: DirectCaller, add_ref: bool = False) -> _Wrapper:
        """Wraps a pointer and takes over its reference; with `add_ref` the owner keeps that one, and one is added."""
        global _weak_reference
        slots = slots_at(cls._vtbl, address)
        if add_ref:
            slots.AddRef(address)
        self = cls.__new__(cls)
        self._caller = caller
        self._reference = Reference(address, slots, caller)
        if _weak_reference is None:
            import atexit
            import weakref

            atexit.register(_close_all)
            _weak_reference = weakref.ref
        _live[_weak_reference(self, _live.pop)] = None
        caller.set_proxy_blanket(address, cls)
        return self

    @classmethod
    def from_address(cls: type[_Wrapper], address: int, add_ref: bool = True) -> _Wrapper:
        """Wraps an interface pointer of this type that comtypes, pywin32 or a C++ host owns, given as a number.

        `add_ref=True` adds a reference and leaves the owner's alone; `add_ref=False` takes the owner's over.
        All methods are called in the calling thread, where the owner must allow it; the pointer's security stays
        as it is. ValueError for NULL. An address that is no COM object of this type cannot be recognised: using it
        may end the process.
        """
        if not isinstance(address, int) or isinstance(address, bool):
            raise TypeError(f"expected the address of a COM object as int, got {address!r:.60}")
        if not 0 < address < 1 << 8 * ctypes.sizeof(c_void_p):
            raise ValueError("expected the address of a COM object, got %s" % (f"{address:#x}" if address else "NULL"))
        return cls._from_owned(address, DIRECT, add_ref)

    @classmethod
    def _share(cls, address: int, caller: DirectCaller) -> Any:
        """Wraps a pointer with a reference added, and leaves its owner's alone."""
        return cls._from_owned(address, caller, True)

    @classmethod
    def _create(cls: type[_Wrapper], clsid: str, caller: DirectCaller) -> _Wrapper:
        """A new object of a class, in the process of its service (CLSCTX_LOCAL_SERVER); COM starts it if need be."""
        try:
            return caller.run(cls._create_direct, clsid, caller)  # type: ignore[no-any-return]
        except CallTimeout as late:
            raise com_error(late.hresult, "CoCreateInstance", str(late)) from None

    @classmethod
    def _create_direct(cls: type[_Wrapper], clsid: str, caller: DirectCaller) -> _Wrapper:
        out = c_void_p()
        iid = GUID.parse(cls._vtbl.IID)  # type: ignore[arg-type]
        status = system().CoCreateInstance(byref(GUID.parse(clsid)), None, 4, byref(iid), byref(out))
        created = cls._from_owned(out.value, caller) if out.value else None
        if failed(status) or created is None:
            if created is not None:
                created.close()
            raise com_error(status, "CoCreateInstance")
        return created

    def keep(self: _Wrapper) -> _Wrapper:
        """The wrapper itself, which now stays open beyond the return of the callback that was given it; close it.

        Call it before the callback returns; afterwards the wrapper is closed: ValueError.
        """
        given = self._reference
        given.slots.AddRef(given.address)
        self._reference = Reference(given.address, given.slots, self._caller)
        return self

    def _close_unless_kept(self, given: Reference) -> None:
        """Closes the wrapper unless it was kept; `given` is the reference it was lent with."""
        if self._reference is given:
            give_back(self, "_reference", _CLOSED)

    def __init__(self) -> None:
        raise TypeError(f"{type(self).__name__} objects come from a Manager, a job or from_address()")

    @classmethod
    def _interface(cls) -> str:
        return cls._vtbl.__name__[: -len("Vtbl")]

    @property
    def address(self) -> int:
        """The interface pointer as a number; borrowed, valid until `close()`."""
        address: int = self._reference.address
        return address

    def close(self) -> None:
        """Gives the reference back; nothing happens the second time."""
        if self._reference is _CLOSED:
            return
        try:
            self._caller.run(give_back, self, "_reference", _CLOSED)
        except (ThreadUnavailable, ComError):  # no thread for it, or none with this thread's token
            give_back(self, "_reference", _CLOSED)
        except CallTimeout:
            pass  # a thread of ours is releasing it, and nothing waits for that

    def __enter__(self: _Wrapper) -> _Wrapper:
        self._reference.address  # noqa: B018  (a closed wrapper is refused here)
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __reduce_ex__(self, protocol: Any) -> Any:
        name = type(self).__name__
        raise TypeError(f"{name}: COM pointers cannot be copied or pickled; pass the job id or a report instead")

    def __repr__(self) -> str:
        state = "closed" if self._reference is _CLOSED else f"at 0x{self._reference.address:X}"
        return f"<{type(self).__name__} {state}>"

    def _run(self, function: Callable[..., Any], method: str, *arguments: Any) -> Any:
        """Calls `function(method, ...)` in a thread where the object may be called."""
        try:
            return self._caller.run(function, method, *arguments)
        except CallTimeout as late:
            raise self._failure(late.hresult, method, str(late)) from None

    def _failure(self, status: int, method: str, detail: str = "") -> ComError:
        return com_error(status, f"{self._interface()}::{method}", detail)

    # The variable `held` keeps the Reference as long as a call takes, even if another thread closes the wrapper. It is
    # gone before a failure is raised, whose traceback would keep it. Helpers that a report uses make the call without
    # `_invoke`, whose frame would cost a tenth of a call.

    def _invoke(self, method: str, *arguments: Any) -> int:
        """Calls a method in this thread and returns its status, a failure too."""
        held = self._reference
        status: int = getattr(held.slots, method)(held.address, *arguments)
        return status

    # Each helper calls the method directly if this thread may, otherwise it repeats itself in a worker thread.

    def _call(self, method: str, *arguments: Any) -> int:
        """Calls a method; a failure is raised, a success code returned."""
        if not self._caller.can_call_directly():
            return self._run(self._call, method, *arguments)  # type: ignore[no-any-return]
        held = self._reference
        status: int = getattr(held.slots, method)(held.address, *arguments)
        del held
        if status >= FAILURE:
            raise self._failure(status, method)
        return status

    def _try_text(self, method: str, *arguments: Any) -> tuple[int, str | None]:
        """The status of an LPWSTR* method and its string, which is freed whatever the status is; None for NULL."""
        if not self._caller.can_call_directly():
            return self._run(self._try_text, method, *arguments)  # type: ignore[no-any-return]
        held, out = self._reference, c_void_p()
        try:
            status = getattr(held.slots, method)(held.address, *arguments, byref(out))
            return status, wide_at(out.value) if out.value and status < FAILURE else None
        finally:
            self._caller.free(out.value)

    def _text(self, method: str, *arguments: Any) -> str | None:
        """The string of an LPWSTR* method, None for S_OK with NULL; a failure is raised."""
        status, text = self._try_text(method, *arguments)
        if status >= FAILURE:
            raise self._failure(status, method)
        return text

    def _object(self, cls: type[_Wrapper], method: str, *arguments: Any) -> _Wrapper | None:
        """The object of an interface** method, None for S_OK with NULL; given back at once if the method fails."""
        if not self._caller.can_call_directly():
            again = lambda method: self._object(cls, method, *arguments)  # noqa: E731
            return self._run(again, method)  # type: ignore[no-any-return]
        held, out = self._reference, c_void_p()
        status = getattr(held.slots, method)(held.address, *arguments, byref(out))
        del held
        child = cls._from_owned(out.value, self._caller) if out.value else None
        if failed(status):
            if child is not None:
                child.close()
            raise self._failure(status, method)
        return child

    def _required(self, cls: type[_Wrapper], method: str, *arguments: Any) -> _Wrapper:
        """Like `_object`, but S_OK with NULL is a failure, too."""
        child = self._object(cls, method, *arguments)
        if child is None:
            raise self._failure(S_OK, method, "the call succeeded but returned NULL instead of an object")
        return child

    def _query(self, cls: type[_Wrapper]) -> _Wrapper:
        """QueryInterface for another wrapper's interface."""
        iid = GUID.parse(cls._vtbl.IID)  # type: ignore[arg-type]
        return self._required(cls, "QueryInterface", byref(iid))

    def _list(self, enumerator: type[Enumerator], cls: type[_Wrapper], method: str, *arguments: Any) -> list[_Wrapper]:
        """The objects of an IEnum** method, each for the caller to close; an empty list for S_OK with NULL."""
        enum = self._object(enumerator, method, *arguments)
        if enum is None:
            return []
        with enum:
            return enum.all(cls)


class Enumerator(ComObject):
    """An enumerator whose Next hands out interface pointers."""

    __slots__ = ()
    _BATCH = 32  # objects a call; each call is a round trip to the service

    def all(self, cls: type[_Wrapper]) -> list[_Wrapper]:
        """The objects from here to the end, each for the caller to close."""
        return self._run(self._all_direct, "Next", cls)  # type: ignore[no-any-return]

    def _all_direct(self, method: str, cls: type[_Wrapper]) -> list[_Wrapper]:
        found: list[_Wrapper] = []
        while True:
            out, fetched = (c_void_p * self._BATCH)(), c_uint32()
            status = self._invoke(method, self._BATCH, out, byref(fetched))
            found.extend(cls._from_owned(address, self._caller) for address in out if address)
            if failed(status):
                for item in found:
                    item.close()
                raise self._failure(status, method)
            if status != S_OK or not any(out):  # S_FALSE: fewer than asked for, the end
                return found
