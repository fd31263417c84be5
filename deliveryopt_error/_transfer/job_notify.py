"""IBackgroundCopyCallback, implemented with ctypes alone, and the Subscription that gives it to a job.

The job that is subscribed to makes the wrappers that the functions get. An exception never reaches COM, no lock is held
while a function of the user or of a service runs, and no memory is freed that COM may still use.
"""

from __future__ import annotations

import ctypes
from ctypes import c_void_p

from .._codes.enums import BG_NOTIFY
from .._codes.errors import ComError
from .._com import DIRECT, ComObject, IUnknownVtbl, Reference, give_back, slots_at, wide_at
from .._com.callback import (
    CallbackObject,
    CallbackType,
    RLock,
    disconnect,
    notified,
    prepare_exit,
    report_exception,
    service_kept,
)
from .job_interfaces import (
    BITS_JOB_PROPERTY_NOTIFICATION_CLSID,
    BITS_JOB_PROPERTY_VALUE,
    IBackgroundCopyCallbackVtbl,
    IBackgroundCopyJob2Vtbl,
    IBackgroundCopyJob5Vtbl,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable


def _job_transferred(this: int, job: int | None) -> int:
    return notified(this, "JobTransferred", job, None)


def _job_error(this: int, job: int | None, error: int | None) -> int:
    return notified(this, "JobError", job, error)


def _job_modification(this: int, job: int | None, reserved: int) -> int:
    return notified(this, "JobModification", job, None)


_job_callback_type: CallbackType | None = None


def _type_for_jobs() -> CallbackType:
    """The vtable of our callbacks, made at the first use; two threads may both make one."""
    global _job_callback_type
    if _job_callback_type is None:
        _job_callback_type = CallbackType(IBackgroundCopyCallbackVtbl, _job_transferred, _job_error, _job_modification)
    return _job_callback_type


subscription_of_job: dict[Any, Subscription] = {}  # the one of ours that the service calls, by the id of the job
chain_lock = RLock()  # guards it, and the links _replaces and _replaced_by; never held during a call

# The method is not there, so that the job has no such owner: answers of Wine, of Delivery Optimization and of old BITS.
_NOT_OFFERED = (
    0x80004001,  # E_NOTIMPL
    0x80004002,  # E_NOINTERFACE
    0x80040155,  # REGDB_E_IIDNOTREG: no proxy for the interface, so that no program here can have used it
    0x800706F4,  # RPC_X_NULL_REF_POINTER: E_NOTIMPL through a proxy
)
# GetNotifyInterface hands over a proxy of the interface that was set. These codes say that the process behind it has
# ended (sources: IMarshal::DisconnectObject, "COM Error Codes (STG, RPC)", "System Error Codes (1700-3999)"). Where the
# service itself has ended, its next call fails, too, and that failure is raised.
OWNER_GONE = (
    0x80010007,  # RPC_E_SERVER_DIED
    0x80010012,  # RPC_E_SERVER_DIED_DNE: died, and the call was not executed
    0x80010108,  # RPC_E_DISCONNECTED: the object has disconnected from its clients
    0x800401FD,  # CO_E_OBJNOTCONNECTED
    0x800706BA,  # RPC_S_SERVER_UNAVAILABLE
    0x800706BE,  # RPC_S_CALL_FAILED
    0x800706BF,  # RPC_S_CALL_FAILED_DNE
    0x80070776,  # OR_INVALID_OXID: the object exporter was not found
    0x80070777,  # OR_INVALID_OID: the object was not found
)


class Subscription:
    """The functions that a service calls when a job fails, is transferred or changes. Made by `Job.notify`.

    A context manager. It lasts until `close()`, whether a variable holds it or not; or until the service releases it,
    because the job has ended or another program has set an interface of its own. The library closes it at the end of
    the interpreter. Any thread may use it.
    """

    def __init__(self, job: Any, functions: dict[str, Callable[..., object]], on_exception: Any) -> None:
        self._target = type(job)._share(job.address, job._caller)
        self._key = job.id
        self._functions = functions
        self._on_exception = on_exception
        self._previous: Reference | None = None  # the interface that was set before
        self._flags: int | None = None  # and its flags; None if the service does not offer GetNotifyFlags
        self._replaces: Subscription | None = None  # that interface, if it is one of ours
        self._replaced_by: Subscription | None = None  # the one of ours that was set after this one
        self._closed = False
        self._callback = CallbackObject(self, _type_for_jobs(), job._caller)

    @property
    def active(self) -> bool:
        """True as long as the service holds it: not after `close()`, the end of the job, or a later interface."""
        return not self._closed and self._callback.references > 0

    def close(self) -> None:
        """Gives the job the interface and the flags that it had before. A second call does nothing.

        If another program has set its interface since, or the job has ended, nothing is changed. No function is called
        afterwards; one that runs is not waited for, so that it may close its own Subscription. Failures of the service
        are not raised: it may have ended.
        """
        with chain_lock:
            if self._closed:
                return
            self._closed = True
            self._functions = {}
            above, below = self._replaced_by, self._replaces
            if above is not None:
                above._replaces, above._previous, above._flags = below, self._previous, self._flags
            elif subscription_of_job.get(self._key) is self and below is not None:
                subscription_of_job[self._key] = below
            if below is not None:
                below._replaced_by = above
        if above is None and self._callback.references:
            self._restore()
        self._replaces = self._replaced_by = None
        give_back(self, "_previous", None)
        self._target.close()

    def _restore(self) -> None:
        self._restore_flags()
        try:
            self._target._call("SetNotifyInterface", self._previous and self._previous.address)
        except ComError:
            disconnect(self._callback)

    def _restore_flags(self) -> None:
        if self._flags is not None:
            try:
                self._target._call("SetNotifyFlags", self._flags)
            except ComError:
                pass  # the interface matters more

    def _on_last_release(self) -> None:
        with chain_lock:
            if subscription_of_job.get(self._key) is self:
                del subscription_of_job[self._key]

    def __enter__(self) -> Subscription:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Subscription to {self._key}, {'active' if self.active else 'over'}>"

    def _deliver(self, event: str, job_address: int | None, error_address: int | None) -> None:
        """Calls the function for an event; the service owns the two pointers."""
        function = self._functions.get(event)
        if function is None:
            return
        lent: list[tuple[Any, Reference]] = []

        def lend(cls: Any, address: int) -> Any:
            wrapper = cls._share(address, own._caller)
            lent.append((wrapper, wrapper._reference))
            return wrapper

        try:
            own = self._target
            job = lend(type(own), job_address or own.address)
            if event == "JobError":
                error = lend(own._error_class, error_address) if error_address else None
                function(job._report_of(error, self._key), job, error)
            else:
                function(job)
        except BaseException as failure:
            report_exception(failure, self._on_exception)
        finally:
            while lent:
                wrapper, given = lent.pop()
                wrapper._close_unless_kept(given)
                del given


def subscribe(
    job: Any, functions: dict[str, Callable[..., object] | None], on_exception: Any, take_over: bool
) -> Subscription:
    """`Job.notify`; the functions by the slot that calls them."""
    wanted = {event: function for event, function in functions.items() if function is not None}
    for function in (*wanted.values(), *(() if on_exception is None else (on_exception,))):
        if not callable(function):
            raise TypeError(f"expected a function, got {function!r:.60}")
    if not wanted:
        raise ValueError(f"expected a function for at least one of {', '.join(functions)}")
    prepare_exit(job._caller)
    subscription = Subscription(job, wanted, on_exception)
    try:
        _set(subscription, take_over)
    except BaseException:
        subscription._closed, subscription._functions = True, {}
        subscription._previous = subscription._replaces = None
        subscription._target.close()
        raise
    finally:
        subscription._callback.count(-1)  # the service has its own
    return subscription


def _set(subscription: Subscription, take_over: bool) -> None:
    job, callback = subscription._target, subscription._callback
    with chain_lock:
        below = subscription_of_job.get(subscription._key)
        if below is not None and below.active:
            # Not asked of the service: it would hand us our own object.
            address = below._callback.address
            slots_at(IUnknownVtbl, address).AddRef(address)
            subscription._replaces, subscription._previous = below, _reference(address, DIRECT)
        else:
            below = None
    if below is None:
        subscription._previous = job._run(_present_interface, "GetNotifyInterface", job)
    if not take_over:
        if subscription._previous is not None:
            raise RuntimeError(
                "another program or Subscription already receives this job's notifications; "
                "pass take_over=True to replace it until close()"
            )
        other = _other_notification(job)
        if other is not None:
            raise RuntimeError(
                f"the job already has {other}, which BITS would not use as long as this process answers; "
                "pass take_over=True to replace it until close()"
            )
    flags = ctypes.c_uint32()
    try:
        job._call("GetNotifyFlags", ctypes.byref(flags))
        subscription._flags = flags.value
    except ComError as failure:
        if failure.hresult not in _NOT_OFFERED:
            raise
    events = {
        "JobTransferred": BG_NOTIFY.JOB_TRANSFERRED,
        "JobError": BG_NOTIFY.JOB_ERROR,
        "JobModification": BG_NOTIFY.JOB_MODIFICATION,
    }
    try:
        job._call("SetNotifyFlags", sum(events[event] for event in subscription._functions))
    except ComError as failure:
        if failure.hresult not in _NOT_OFFERED:
            raise
    try:
        job._call("SetNotifyInterface", callback.address)
    except ComError as failure:
        if service_kept(callback, failure):
            subscription._restore()
        else:
            subscription._restore_flags()
        raise
    with chain_lock:
        subscription_of_job[subscription._key] = subscription
        if below is not None:
            below._replaced_by = subscription


def _present_interface(method: str, job: Any) -> Reference | None:
    """The interface that the service calls now. Its security stays as it is: it belongs to another program."""
    out = c_void_p()
    status = job._invoke(method, ctypes.byref(out))
    present = _reference(out.value, job._caller) if out.value else None
    if status & 0x80000000:
        if status not in _NOT_OFFERED and status not in OWNER_GONE:
            raise job._failure(status, method)
        return None
    return present


def _reference(address: int, caller: Any) -> Reference:
    return Reference(address, slots_at(IUnknownVtbl, address), caller)


def _other_notification(job: Any) -> str | None:
    """The command line or class that BITS notifies if no interface answers, in words; None if there is neither.

    Sources: IBackgroundCopyJob2::SetNotifyCmdLine, BITS_JOB_PROPERTY_NOTIFICATION_CLSID, "Registering a COM Callback".
    """
    for cls, ask in ((_Job2, _Job2.command_line), (_Job5, _Job5.notification_class)):
        try:
            with job._query(cls) as other:
                found: str | None = ask(other)
        except ComError as failure:
            if failure.hresult not in _NOT_OFFERED:
                raise
        else:
            if found is not None:
                return found
    return None


class _Job2(ComObject):
    __slots__ = ()
    _vtbl = IBackgroundCopyJob2Vtbl

    def command_line(self) -> str | None:
        """The program that BITS starts when the job fails or is transferred; None if none is set."""
        text: str | None = self._run(self._command_line_direct, "GetNotifyCmdLine")
        return text

    def _command_line_direct(self, method: str) -> str | None:
        program, parameters = c_void_p(), c_void_p()
        try:
            status = self._invoke(method, ctypes.byref(program), ctypes.byref(parameters))
            if status & 0x80000000:
                raise self._failure(status, method)
            text = wide_at(program.value) if program.value else ""  # empty if SetNotifyCmdLine was not called
        finally:
            self._caller.free(program.value)
            self._caller.free(parameters.value)
        return f"a notification command line ({text:.200})" if text else None


class _Job5(ComObject):
    __slots__ = ()
    _vtbl = IBackgroundCopyJob5Vtbl

    def notification_class(self) -> str | None:
        """The class that BITS makes an object of to notify it; None if none is registered (GUID_NULL)."""
        value = BITS_JOB_PROPERTY_VALUE()
        self._call("GetProperty", BITS_JOB_PROPERTY_NOTIFICATION_CLSID, ctypes.byref(value))
        clsid = bytes(value.ClsID)
        if not any(clsid):
            return None
        from uuid import UUID

        return f"a notification class ({{{str(UUID(bytes_le=clsid)).upper()}}})"
