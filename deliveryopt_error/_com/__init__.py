"""[4] The only room that touches memory: GUIDs, references and their return, strings, apartments, ole32 and kernel32.

Imports ctypes and the errors. Must never change a thread's apartment or the security of the process, and must
load nothing before it is asked for.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import POINTER, Structure, byref, c_uint16, c_uint32, c_void_p

from .._codes.errors import ComError, com_error
from .._codes.hresult import HRESULT
from .win32 import GUID, system

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable

if sys.platform == "win32":
    FUNCTYPE = ctypes.WINFUNCTYPE  # stdcall on x86; releases the GIL around the call
else:
    FUNCTYPE = ctypes.CFUNCTYPE  # for objects made by ctypes on another system: the same code runs there


def STDMETHOD(*parameters: Any) -> Any:
    """Type of a vtable slot that returns an HRESULT; `this` comes first."""
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


def wide_at(address: int) -> str:
    """The zero-terminated UTF-16 text at an address; lone surrogates survive."""
    if ctypes.sizeof(ctypes.c_wchar) == 2:
        return ctypes.wstring_at(address)
    units = ctypes.cast(address, POINTER(c_uint16))
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


def co_task_mem_free(address: int | None) -> None:
    """CoTaskMemFree, NULL included. Off Windows there is no task allocator that anything could have come from."""
    if sys.platform == "win32":
        system().CoTaskMemFree(address)


_variant_clear: Any = None


def variant_clear(variant: Structure) -> None:
    """VariantClear, whatever the VARIANT holds. oleaut32.dll is loaded for the first one."""
    global _variant_clear
    if sys.platform == "win32":
        if _variant_clear is None:
            oleaut32 = ctypes.WinDLL("oleaut32.dll", winmode=0x800)
            oleaut32.VariantClear.restype = c_uint32
            oleaut32.VariantClear.argtypes = (c_void_p,)  # pvarg
            _variant_clear = oleaut32.VariantClear
        _variant_clear(byref(variant))


def system_message(code: int) -> str | None:
    """Windows' own text for a code, in the user's language, or None; always None on another system."""
    hresult = HRESULT(code)
    if sys.platform != "win32":
        return None
    buffer = (c_uint16 * 4096)()
    # FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS
    length = system().FormatMessageW(0x1200, None, hresult, 0, ctypes.addressof(buffer), len(buffer), None)
    return wide_at(ctypes.addressof(buffer)).strip() or None if length else None


class CallTimeout(Exception):
    """A call took longer than its caller allows."""

    hresult = 0x8001011F  # RPC_E_TIMEOUT


class ThreadUnavailable(CallTimeout):
    """A call was not made: no thread could be started for it."""

    hresult = 0x8007000E  # E_OUTOFMEMORY


class DirectCaller:
    """How an object's methods are called: here, in the caller's thread, as is right for a foreign owner's pointer."""

    def can_call_directly(self) -> bool:
        """Whether the object may be called, and its answer waited for, in this thread."""
        return True

    def run(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """Calls `function` in a thread where `can_call_directly()` holds."""
        return function(*arguments)

    def release(self, function: Callable[[int], int], address: int) -> None:
        """Gives a reference back; called by garbage collection too, so it must not wait for anything."""
        function(address)

    def free(self, address: int | None) -> None:
        """Gives back a string that a method handed out."""
        co_task_mem_free(address)

    def clear(self, variant: Structure) -> None:
        """Gives back what a VARIANT holds."""
        variant_clear(variant)

    def set_proxy_blanket(self, address: int, interface: str) -> None:
        """Sets the security of a new interface pointer, where it may be called: of a foreign one, never."""


DIRECT = DirectCaller()


class Reference:
    """One counted reference, given back when its last holder lets go: also a call that runs while its wrapper closes.

    The slots of the vtable are attributes, `reference.GetError(reference.address, ...)`, each read once.
    """

    def __init__(self, address: int, slots: Any, caller: DirectCaller) -> None:
        self.address = address
        self._slots = slots
        self._release = slots.Release
        self._caller = caller

    def __getattr__(self, name: str) -> Any:
        slot = getattr(self._slots, name)
        setattr(self, name, slot)
        return slot

    def __del__(self) -> None:
        self._caller.release(self._release, self.address)


class _Closed:
    """Stands in for the reference of a closed wrapper: whatever is asked of it is refused."""

    def __getattr__(self, name: str) -> Any:
        raise ValueError("closed")


_CLOSED: Any = _Closed()
_live: dict[int, Any] = {}  # id of each open wrapper -> weak reference to it, for the end of the interpreter
_at_exit = False


def _close_all() -> None:
    for weak in list(_live.values()):
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
    _caller: DirectCaller
    _vtbl: type[Structure] = IUnknownVtbl

    @classmethod
    def _from_owned(cls, address: int, caller: DirectCaller) -> Any:
        """Wraps a pointer and takes over its reference."""
        import weakref

        global _at_exit
        self = cls.__new__(cls)
        self._caller = caller
        self._reference = Reference(address, slots_at(cls._vtbl, address), caller)
        if not _at_exit:
            import atexit

            atexit.register(_close_all)
            _at_exit = True
        _live[id(self)] = weakref.ref(self)
        caller.set_proxy_blanket(address, cls._interface())
        return self

    @classmethod
    def from_address(cls, address: int, add_ref: bool = True) -> Any:
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
        return (cls._share if add_ref else cls._from_owned)(address, DIRECT)

    @classmethod
    def _create(cls, clsid: str, caller: DirectCaller) -> Any:
        """A new object of a class, in the process of its service (CLSCTX_LOCAL_SERVER), which COM starts if need be."""
        try:
            return caller.run(cls._create_direct, clsid, caller)
        except CallTimeout as late:
            raise com_error(late.hresult, "CoCreateInstance", str(late)) from None

    @classmethod
    def _create_direct(cls, clsid: str, caller: DirectCaller) -> Any:
        out = c_void_p()
        iid = GUID.parse(cls._vtbl.IID)  # type: ignore[arg-type]
        status = system().CoCreateInstance(byref(GUID.parse(clsid)), None, 4, byref(iid), byref(out))
        created = cls._from_owned(out.value, caller) if out.value else None
        if status & 0x80000000 or created is None:
            if created is not None:
                created.close()
            raise com_error(status, "CoCreateInstance")
        return created

    @classmethod
    def _share(cls, address: int, caller: DirectCaller) -> Any:
        """Wraps a pointer with a reference added, and leaves its owner's alone."""
        slots_at(IUnknownVtbl, address).AddRef(address)
        return cls._from_owned(address, caller)

    def keep(self) -> Any:
        """Keeps what a callback was given beyond its return, for you to close; returns the wrapper itself.

        To be called before the callback returns; afterwards the wrapper is closed: ValueError.
        """
        given = self._reference
        given.AddRef(given.address)
        self._reference = Reference(given.address, given._slots, self._caller)
        return self

    def _close_unless_kept(self, given: Reference) -> None:
        """Closes the wrapper unless it was kept; `given` is the reference it was lent with."""
        if self._reference is given:
            self._release_reference()

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
            self._caller.run(self._release_reference)
        except ThreadUnavailable:
            self._release_reference()
        except CallTimeout:
            pass  # a thread of ours is at it, and nothing waits for it

    def _release_reference(self) -> None:
        _live.pop(id(self), None)
        self._reference = _CLOSED  # the last holder's Reference gives back the pointer

    def __enter__(self) -> Any:
        self._reference.address  # noqa: B018  (a closed wrapper is refused here)
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __del__(self) -> None:
        _live.pop(id(self), None)

    def __reduce_ex__(self, protocol: Any) -> Any:
        name = type(self).__name__
        raise TypeError(f"{name}: a pointer of this process is of no use elsewhere: pass on an id or a report")

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

    def _invoke(self, method: str, *arguments: Any) -> int:
        """Calls a method in this thread and returns its status, whatever it is."""
        reference = self._reference
        status: int = getattr(reference, method)(reference.address, *arguments)
        return status

    # Each of these calls a method where that is allowed: in this thread, or once more, in one of ours.

    def _call(self, method: str, *arguments: Any) -> int:
        """Calls a method; a failure is raised, a success code returned."""
        if not self._caller.can_call_directly():
            return self._run(self._call, method, *arguments)  # type: ignore[no-any-return]
        reference = self._reference  # what `_invoke` does, without its frame: most calls come by here
        status: int = getattr(reference, method)(reference.address, *arguments)
        if status & 0x80000000:
            del reference  # an exception keeps this frame alive
            raise self._failure(status, method)
        return status

    def _text(self, method: str, *arguments: Any) -> str | None:
        """The string of an LPWSTR* method, freed whatever the method answers; None for S_OK with NULL."""
        if not self._caller.can_call_directly():
            return self._run(self._text, method, *arguments)  # type: ignore[no-any-return]
        out = c_void_p()
        try:
            status = self._invoke(method, *arguments, byref(out))
            if status & 0x80000000:
                raise self._failure(status, method)
            return wide_at(out.value) if out.value else None
        finally:
            self._caller.free(out.value)

    def _object(self, cls: type[ComObject], method: str, *arguments: Any) -> Any:
        """The object of an interface** method, None for S_OK with NULL; given back at once where the method fails."""
        return self._run(self._object_direct, method, cls, *arguments)

    def _required(self, cls: type[ComObject], method: str, *arguments: Any) -> Any:
        """Like `_object`, but S_OK with NULL is a failure, too."""
        child = self._object(cls, method, *arguments)
        if child is None:
            raise self._failure(0, method, "success, but no object came with it")
        return child

    def _object_direct(self, method: str, cls: type[ComObject], *arguments: Any) -> Any:
        out = c_void_p()
        status = self._invoke(method, *arguments, byref(out))
        child = cls._from_owned(out.value, self._caller) if out.value else None
        if status & 0x80000000:
            if child is not None:
                child.close()
            raise self._failure(status, method)
        return child

    def _query(self, cls: type[ComObject]) -> Any:
        """QueryInterface for another wrapper's interface."""
        iid = GUID.parse(cls._vtbl.IID)  # type: ignore[arg-type]
        return self._required(cls, "QueryInterface", byref(iid))


class Enumerator(ComObject):
    """An enumerator whose Next hands out interface pointers."""

    __slots__ = ()
    _BATCH = 32  # objects a call; each call is a round trip to the service

    def all(self, cls: type[ComObject]) -> list[Any]:
        """The objects from here to the end, each for the caller to close."""
        found: list[Any] = self._run(self._all_direct, "Next", cls)
        return found

    def _all_direct(self, method: str, cls: type[ComObject]) -> list[Any]:
        found: list[Any] = []
        while True:
            out, fetched = (c_void_p * self._BATCH)(), c_uint32()
            status = self._invoke(method, self._BATCH, out, byref(fetched))
            found.extend(cls._from_owned(address, self._caller) for address in out if address)
            if status & 0x80000000:
                for item in found:
                    item.close()
                raise self._failure(status, method)
            if status != 0 or not any(out):  # S_FALSE: fewer than asked for, the end
                return found
