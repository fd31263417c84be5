"""[6] IBackgroundCopyCallback implemented here, by ctypes alone, and the Subscription that a job is given it with.

Imports the rooms down from the interfaces; the wrappers it hands out are made by the job it is given. Must never let an
exception reach COM, hold a lock while somebody else's function runs, or free what COM may still call.
"""

import _thread
import ctypes
import sys
from _thread import allocate_lock, get_ident, start_new_thread
from ctypes import c_void_p

from .._codes.enums import BG_NOTIFY
from .._com import FOREIGN, GUID, IUnknownVtbl, MtaCaller, NoAnswer, Reference, _slots_at, system
from .._com.errors import ComError
from .job_interfaces import IBackgroundCopyCallbackVtbl

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable
    from uuid import UUID

_EXIT_SECONDS = 5  # what the end of the interpreter waits for services, and then for functions that are running

# A lock that garbage collection, which may release wrappers anywhere, may take again; threading is one import more.
_RLock: "Any" = _thread.RLock  # type: ignore[attr-defined]

_alive: "dict[int, CallbackObject]" = {}  # by the address that COM knows; what is not in it, COM does not hold


# The slots. One function a slot for all objects, told apart by `this`: so the last Release of an object can come back
# through its own thunk, and nothing that COM might still call is ever freed.


def _query_interface(this: int, iid: "Any", out: "Any") -> int:
    if not out:
        return 0x80004003  # E_POINTER
    callback = _alive.get(this)
    if callback is None or not iid or bytes(iid[0]) not in callback.kind.identities:
        out[0] = None
        return 0x80004002  # E_NOINTERFACE
    callback.count(1)
    out[0] = this
    return 0


def _add_ref(this: int) -> int:
    callback = _alive.get(this)
    return callback.count(1) if callback is not None else 0


def _release(this: int) -> int:
    callback = _alive.get(this)
    return callback.count(-1) if callback is not None else 0


def _job_transferred(this: int, job: "int | None") -> int:
    return notified(this, "JobTransferred", job, None)


def _job_error(this: int, job: "int | None", error: "int | None") -> int:
    return notified(this, "JobError", job, error)


def _job_modification(this: int, job: "int | None", reserved: int) -> int:
    return notified(this, "JobModification", job, None)


def notified(this: int, event: str, first: "Any", second: "Any") -> int:
    """S_OK whatever happens: after anything else the service would call again."""
    try:
        callback = _alive.get(this)
        if callback is not None:
            callback.subscription._deliver(event, first, second)
    except BaseException as failure:
        _RaisedInCallback(failure)
    return 0


class _RaisedInCallback:
    """Tells sys.unraisablehook of a failure, by ending: its argument can be made by the interpreter only."""

    def __init__(self, failure: BaseException) -> None:
        self.failure = failure

    def __del__(self) -> None:
        raise self.failure


class CallbackKind:
    """What all our objects of one interface share: its IID and a vtable. It and its thunks outlive the interpreter."""

    def __init__(self, vtbl: "type[ctypes.Structure]", *methods: "Callable[..., int]") -> None:
        self.identities = [bytes(GUID.parse(each.IID)) for each in (IUnknownVtbl, vtbl)]  # type: ignore[arg-type]
        slots: list[Any] = list(vtbl._fields_)
        functions = (_query_interface, _add_ref, _release, *methods)
        table = vtbl(*(kind(function) for (_, kind), function in zip(slots, functions)))
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(table))
        self.vtable = ctypes.addressof(table)


_job_kind: "CallbackKind | None" = None


def _kind_for_jobs() -> CallbackKind:
    """Made at its first use; two threads may both make one."""
    global _job_kind
    if _job_kind is None:
        _job_kind = CallbackKind(IBackgroundCopyCallbackVtbl, _job_transferred, _job_error, _job_modification)
    return _job_kind


class CallbackObject:
    """The COM object of a subscription: alive as long as COM holds it. `references` begins at 1, its maker's.

    A subscription has a wrapper, `_job`, `close()`, and `_deliver(event, first, second)` for what COM calls.
    """

    def __init__(self, subscription: "Any", kind: CallbackKind) -> None:
        self.subscription = subscription
        self.kind = kind
        self.references = 1
        self._lock = _RLock()
        self._memory = c_void_p(kind.vtable)
        self.address = ctypes.addressof(self._memory)
        _alive[self.address] = self

    def count(self, change: int) -> int:
        with self._lock:
            self.references = references = self.references + change
        if references == 0:
            _alive.pop(self.address, None)
            _let_go(self)
        return references


def _let_go(callback: CallbackObject) -> None:
    """COM holds the object no more. What it held goes by garbage collection, not amid a call of the service."""
    global _awaited
    subscription = callback.subscription
    with _links:
        if getattr(subscription, "_key", None) in _newest and _newest[subscription._key] is subscription:
            del _newest[subscription._key]
        if _awaited is not None and not _alive:
            _awaited.release()
            _awaited = None


def taken(callback: CallbackObject, failure: ComError) -> bool:
    """Whether a service that answers with a failure has taken the object all the same, and can be asked for it."""
    return callback.references > 1 and failure.hresult != 0x8001011F  # RPC_E_TIMEOUT: it hangs


def disconnect(callback: CallbackObject) -> None:
    """Takes the object away from a service that does not give it back: one that was killed, mostly."""
    if sys.platform == "win32" and callback.references:
        try:
            callback.subscription._job._caller.run(system().CoDisconnectObject, callback.address, 0)
        except NoAnswer:
            pass  # it is called no more all the same: its subscription is closed


_newest: "dict[UUID, Subscription]" = {}  # for each job the Subscription that the service knows of
_links = _RLock()  # guards it, and who covers whom; never held during a call

# Where a service cannot tell, or whom it would call is gone: nobody is known to be there.
_NOBODY = (
    0x80004001,  # E_NOTIMPL
    0x800706F4,  # RPC_X_NULL_REF_POINTER
    0x80010108,  # RPC_E_DISCONNECTED
    0x800706BA,  # RPC_S_SERVER_UNAVAILABLE
)


class Subscription:
    """Functions that a service calls when its job is done, fails or changes. Made by `Job.notify`. Context manager.

    It lasts until `close()`, whether anybody holds it or not; or until the service lets go of it, because the job is
    over or another program has taken its place. At the end of the interpreter it is closed.
    """

    def __init__(self, job: "Any", functions: "dict[str, Callable[..., object]]", on_exception: "Any") -> None:
        self._job = type(job)._borrow(job.address, job._caller)
        self._key = job.id
        self._functions = functions
        self._on_exception = on_exception
        self._previous: Reference | None = None  # the interface that was set before
        self._flags: int | None = None  # and its flags, None where the service does not tell
        self._below: Subscription | None = None  # that interface, where it is one of ours
        self._above: Subscription | None = None  # the one of ours that has taken this one's place
        self._closed = False
        self._callback = CallbackObject(self, _kind_for_jobs())

    @property
    def active(self) -> bool:
        """Whether the service holds it: False after `close()`, when the job is over, when another took its place."""
        return not self._closed and self._callback.references > 0

    def close(self) -> None:
        """Gives the job back the interface and the flags that it had before. Nothing happens the second time.

        Where another program has taken the place meanwhile, or the job is over, nothing is changed. No function is
        called afterwards; one that is running is not waited for, so that it may close its own Subscription.
        What the service answers is not raised: it may be gone.
        """
        with _links:
            if self._closed:
                return
            self._closed = True
            self._functions = {}
            above, below = self._above, self._below
            if above is not None:
                above._below, above._previous, above._flags = below, self._previous, self._flags
            elif _newest.get(self._key) is self and below is not None:
                _newest[self._key] = below
            if below is not None:
                below._above = above
        if above is None and self._callback.references:
            self._restore()
        self._previous = self._below = self._above = None
        self._job.close()

    def _restore(self) -> None:
        self._restore_flags()
        try:
            self._job._call("SetNotifyInterface", self._previous and self._previous.address)
        except ComError:
            disconnect(self._callback)

    def _restore_flags(self) -> None:
        if self._flags is not None:
            try:
                self._job._call("SetNotifyFlags", self._flags)
            except ComError:
                pass  # the interface matters more

    def __enter__(self) -> "Subscription":
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return "<Subscription to %s, %s>" % (self._key, "active" if self.active else "over")

    def _deliver(self, event: str, job_address: "int | None", error_address: "int | None") -> None:
        """Calls the function for an event; the pointers are the service's."""
        function = self._functions.get(event)
        if function is None:
            return
        lent: list[tuple[Any, Reference]] = []

        def lend(cls: "Any", address: int) -> "Any":
            wrapper = cls._borrow(address, own._caller)
            lent.append((wrapper, wrapper._reference))
            return wrapper

        try:
            own = self._job
            job = lend(type(own), job_address or own.address)
            if event == "JobError":
                error = lend(own._error_class, error_address) if error_address else None
                function(job._report_of(error), job, error)
            else:
                function(job)
        except BaseException as failure:
            tell(failure, self._on_exception)
        finally:
            while lent:
                wrapper, given = lent.pop()
                wrapper._end_loan(given)
                del given


def tell(failure: BaseException, on_exception: "Any") -> None:
    """What a function raised, to `on_exception`, or where that is None or raises itself, to sys.unraisablehook."""
    if on_exception is None:
        _RaisedInCallback(failure)
        return
    try:
        on_exception(failure)
    except BaseException as another:
        _RaisedInCallback(another)


def subscribe(
    job: "Any", functions: "dict[str, Callable[..., object] | None]", on_exception: "Any", take_over: bool
) -> Subscription:
    """`Job.notify`; the functions by the slot that calls them."""
    wanted = {event: function for event, function in functions.items() if function is not None}
    for function in (*wanted.values(), *(() if on_exception is None else (on_exception,))):
        if not callable(function):
            raise TypeError("expected a function, got %.60r" % (function,))
    if not wanted:
        raise ValueError("expected a function for at least one of %s" % ", ".join(functions))
    prepare_exit(job._caller)
    subscription = Subscription(job, wanted, on_exception)
    try:
        _set(subscription, take_over)
    except BaseException:
        subscription._closed, subscription._functions = True, {}
        subscription._previous = subscription._below = None
        subscription._job.close()
        raise
    finally:
        subscription._callback.count(-1)  # the service has its own
    return subscription


def _set(subscription: Subscription, take_over: bool) -> None:
    job, callback = subscription._job, subscription._callback
    with _links:
        below = _newest.get(subscription._key)
        if below is not None and below.active:
            # Not asked of the service: it would hand us our own object.
            address = below._callback.address
            _slots_at(IUnknownVtbl, address).AddRef(address)
            subscription._below, subscription._previous = below, _reference(address, FOREIGN)
        else:
            below = None
    if below is None:
        subscription._previous = job._run(_present_interface, "GetNotifyInterface", job)
    if subscription._previous is not None and not take_over:
        raise RuntimeError("somebody else is told of this job already; take_over=True takes the place until close()")
    flags = ctypes.c_uint32()
    try:
        job._call("GetNotifyFlags", ctypes.byref(flags))
        subscription._flags = flags.value
    except ComError as failure:
        if failure.hresult not in _NOBODY[:2]:
            raise
    events = {
        "JobTransferred": BG_NOTIFY.JOB_TRANSFERRED,
        "JobError": BG_NOTIFY.JOB_ERROR,
        "JobModification": BG_NOTIFY.JOB_MODIFICATION,
    }
    try:
        job._call("SetNotifyFlags", sum(events[event] for event in subscription._functions))
    except ComError as failure:
        if failure.hresult not in _NOBODY[:2]:
            raise
    try:
        job._call("SetNotifyInterface", callback.address)
    except ComError as failure:
        if taken(callback, failure):
            subscription._restore()
        else:
            subscription._restore_flags()
        raise
    with _links:
        _newest[subscription._key] = subscription
        if below is not None:
            below._above = subscription


def _present_interface(method: str, job: "Any") -> "Reference | None":
    """What the service calls now. Its security stays as it is: it belongs to another program."""
    out = c_void_p()
    status = job._try_here(method, ctypes.byref(out))
    present = _reference(out.value, job._caller) if out.value else None
    if status & 0x80000000:
        if status not in _NOBODY:
            raise job._failure(status, method)
        return None
    return present


def _reference(address: int, caller: "Any") -> Reference:
    return Reference(address, _slots_at(IUnknownVtbl, address), caller)


# The end of the interpreter: whatever COM still holds is taken back before Python goes. Done in a thread that was made
# in time: later none can be, the main thread may be in another apartment, and a service may not answer.

_exit_hooked = False
_exit_wake: "Any" = None
_exit_done: "Any" = None
_awaited: "Any" = None  # a lock that is released when COM holds no object any more


def prepare_exit(caller: "Any") -> None:
    """Sees to it that what services hold by then is taken back before Python goes."""
    global _exit_hooked, _exit_wake, _exit_done
    with _links:
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


def _exit_thread(wake: "Any", done: "Any") -> None:
    wake.acquire()
    try:
        _close_alive(True)
    finally:
        done.release()


def _close_alive(in_mta: bool) -> None:
    for callback in list(_alive.values()):
        caller = callback.subscription._job._caller
        if isinstance(caller, MtaCaller) == in_mta:
            if in_mta:
                caller._inside.add(get_ident())  # no thread of its own for a call that has a time limit
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
    # A service holds the object for as long as its call takes, the way back included: when COM holds none any more, no
    # call is on its way.
    with _links:
        if not _alive:
            return
        _awaited = let_go = allocate_lock()
        let_go.acquire()
    let_go.acquire(True, _EXIT_SECONDS)
