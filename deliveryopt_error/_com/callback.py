"""COM objects that this package implements: their slots, their reference counts, and the end of the interpreter.

Each object belongs to a subscription, which has `close()`, `_deliver(event, first, second)` for a call of COM, and
`_on_last_release()` for the moment at which COM holds the object no more.
"""

from __future__ import annotations

import _thread
import ctypes
import sys
from _thread import allocate_lock, get_ident, start_new_thread
from ctypes import c_void_p

from .._codes.errors import CallTimeout, ComError
from . import IUnknownVtbl
from .apartment import MtaCaller
from .win32 import GUID, system

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable

    from . import DirectCaller


_EXIT_SECONDS = 5  # what the end of the interpreter waits for services, and then for functions that are running

# A lock that garbage collection, which may release wrappers anywhere, may take again; threading is one import more.
RLock: Any = _thread.RLock  # type: ignore[attr-defined]

live_callbacks: dict[int, CallbackObject] = {}  # by the address that COM knows; COM holds no object that is not in it


# The slots. One thunk per slot serves all objects of an interface; `this` says which. COM may still be inside a thunk
# when the last reference goes, so thunks are never freed.


def _query_interface(this: int, iid: Any, out: Any) -> int:
    if not out:
        return 0x80004003  # E_POINTER
    callback = live_callbacks.get(this)
    if callback is None or not iid or bytes(iid[0]) not in callback.kind.identities:
        out[0] = None
        return 0x80004002  # E_NOINTERFACE
    callback.count(1)
    out[0] = this
    return 0


def _add_ref(this: int) -> int:
    callback = live_callbacks.get(this)
    return callback.count(1) if callback is not None else 0


def _release(this: int) -> int:
    callback = live_callbacks.get(this)
    return callback.count(-1) if callback is not None else 0


def notified(this: int, event: str, first: Any, second: Any) -> int:
    """Hands a call of COM to the subscription; always S_OK, because after a failure the service would call again."""
    try:
        callback = live_callbacks.get(this)
        if callback is not None:
            callback.subscription._deliver(event, first, second)
    except BaseException as failure:
        _RaisedInCallback(failure)
    return 0


class _RaisedInCallback:
    """Passes a failure to sys.unraisablehook by its end: only the interpreter can make the hook's argument."""

    def __init__(self, failure: BaseException) -> None:
        self.failure = failure

    def __del__(self) -> None:
        raise self.failure


class CallbackType:
    """The IID and the vtable that all our objects of one interface share. They outlive the interpreter."""

    def __init__(self, vtbl: type[ctypes.Structure], *methods: Callable[..., int]) -> None:
        self.identities = [bytes(GUID.parse(each.IID)) for each in (IUnknownVtbl, vtbl)]  # type: ignore[arg-type]
        slots: list[Any] = list(vtbl._fields_)
        functions = (_query_interface, _add_ref, _release, *methods)
        table = vtbl(*(kind(function) for (_, kind), function in zip(slots, functions)))
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(table))
        self.vtable = ctypes.addressof(table)


class CallbackObject:
    """The COM object of a subscription: alive as long as COM holds it. `references` begins at 1, its maker's.

    `caller` says in which thread the service that gets the object is called.
    """

    def __init__(self, subscription: Any, kind: CallbackType, caller: DirectCaller) -> None:
        self.subscription = subscription
        self.kind = kind
        self.caller = caller
        self.references = 1
        self._lock = RLock()
        self._memory = c_void_p(kind.vtable)
        self.address = ctypes.addressof(self._memory)
        live_callbacks[self.address] = self

    def count(self, change: int) -> int:
        with self._lock:
            self.references = references = self.references + change
        if references == 0:
            self._end()
        return references

    def _end(self) -> None:
        """The last reference is gone.

        Resources are left to garbage collection: releasing them now would call the service from inside its own call.
        """
        global _awaited
        live_callbacks.pop(self.address, None)
        self.subscription._on_last_release()
        with _exit_lock:
            if _awaited is not None and not live_callbacks:
                _awaited.release()
                _awaited = None


def service_kept(callback: CallbackObject, failure: ComError) -> bool:
    """True if a service that answered with a failure took the object all the same and can be asked to give it back."""
    return callback.references > 1 and failure.hresult != 0x8001011F  # RPC_E_TIMEOUT: it hangs


def disconnect(callback: CallbackObject) -> None:
    """Takes the object away from a service that does not give it back, mostly one whose process has ended."""
    if sys.platform == "win32" and callback.references:
        try:
            callback.caller.run(system().CoDisconnectObject, callback.address, 0)
        except CallTimeout:
            pass  # its subscription is closed, so a late call does nothing


def report_exception(failure: BaseException, on_exception: Any) -> None:
    """Passes an exception of a user's function to `on_exception`; if that is None or raises, to sys.unraisablehook."""
    if on_exception is None:
        _RaisedInCallback(failure)
        return
    try:
        on_exception(failure)
    except BaseException as another:
        _RaisedInCallback(another)


# The end of the interpreter: all objects that COM still holds are taken back before Python goes. A thread that was
# started in time does it: at the end no thread can be started, the main thread may be in another apartment, and a
# service may not answer.

_exit_hooked = False
_exit_wake: Any = None
_exit_done: Any = None
_awaited: Any = None  # a lock that is released when COM holds no object any more
_exit_lock = RLock()  # guards the four above


def prepare_exit(caller: Any) -> None:
    """Arranges that the objects which services hold at the end of the interpreter are taken back before Python goes."""
    global _exit_hooked, _exit_wake, _exit_done
    with _exit_lock:
        if not _exit_hooked:
            import atexit

            atexit.register(_close_at_exit)  # runs before the wrappers of _com are closed: those were there first
            _exit_hooked = True
        if _exit_wake is None and isinstance(caller, MtaCaller):
            wake, done = allocate_lock(), allocate_lock()
            wake.acquire()
            done.acquire()
            start_new_thread(_exit_thread, (wake, done))
            _exit_wake, _exit_done = wake, done


def _exit_thread(wake: Any, done: Any) -> None:
    wake.acquire()
    try:
        _close_alive(True)
    finally:
        done.release()


def _close_alive(in_mta: bool) -> None:
    for callback in list(live_callbacks.values()):
        caller: Any = callback.caller
        if isinstance(caller, MtaCaller) == in_mta:
            if in_mta:
                caller._worker_threads.add(get_ident())  # no thread of its own for a call that has a time limit
            try:
                callback.subscription.close()
            except Exception as failure:
                _RaisedInCallback(failure)


def _close_at_exit() -> None:
    global _awaited
    _close_alive(False)
    if _exit_wake is not None:
        _exit_wake.release()
        _exit_done.acquire(True, _EXIT_SECONDS)
    # A service holds the object for the time of its call, the way back included. When COM holds no object any more, no
    # call is on its way.
    with _exit_lock:
        if not live_callbacks:
            return
        _awaited = let_go = allocate_lock()
        let_go.acquire()
    if not let_go.acquire(True, _EXIT_SECONDS):
        _disconnect_alive()


def _disconnect_alive() -> None:
    """Makes COM refuse the calls of services that hang and give no object back: they would find no interpreter.

    CoDisconnectObject asks no service and waits for no call. It does nothing in an STA, of which the objects are not.
    """
    if sys.platform == "win32":
        for callback in list(live_callbacks.values()):
            system().CoDisconnectObject(callback.address, 0)
