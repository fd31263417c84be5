"""[6] IBackgroundCopyCallback implemented here, by ctypes alone, and the Subscription that a job is given it with.

Imports the rooms down from the interfaces; the wrappers it hands out are made by the job it is given. Must never let an
exception reach COM, hold a lock while somebody else's function runs, or free what COM may still call.
"""

from __future__ import annotations

import ctypes
from ctypes import c_void_p

from .._codes.enums import BG_NOTIFY
from .._codes.errors import ComError
from .._com import DIRECT, IUnknownVtbl, Reference, slots_at
from .._com.callback import (
    CallbackObject,
    CallbackType,
    chain_lock,
    disconnect,
    notified,
    prepare_exit,
    report_exception,
    service_kept,
    subscription_of_job,
)
from .job_interfaces import IBackgroundCopyCallbackVtbl

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
    """Made at its first use; two threads may both make one."""
    global _job_callback_type
    if _job_callback_type is None:
        _job_callback_type = CallbackType(IBackgroundCopyCallbackVtbl, _job_transferred, _job_error, _job_modification)
    return _job_callback_type


# Where a service cannot tell, or whom it would call is gone: nobody is known to be there.
NO_INTERFACE_STATUSES = (
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

    def __init__(self, job: Any, functions: dict[str, Callable[..., object]], on_exception: Any) -> None:
        self._job = type(job)._share(job.address, job._caller)
        self._key = job.id
        self._functions = functions
        self._on_exception = on_exception
        self._previous: Reference | None = None  # the interface that was set before
        self._flags: int | None = None  # and its flags, None where the service does not tell
        self._replaces: Subscription | None = None  # that interface, where it is one of ours
        self._replaced_by: Subscription | None = None  # the one of ours that has taken this one's place
        self._closed = False
        self._callback = CallbackObject(self, _type_for_jobs())

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
        self._previous = self._replaces = self._replaced_by = None
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

    def __enter__(self) -> Subscription:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Subscription to {self._key}, {'active' if self.active else 'over'}>"

    def _deliver(self, event: str, job_address: int | None, error_address: int | None) -> None:
        """Calls the function for an event; the pointers are the service's."""
        function = self._functions.get(event)
        if function is None:
            return
        lent: list[tuple[Any, Reference]] = []

        def lend(cls: Any, address: int) -> Any:
            wrapper = cls._share(address, own._caller)
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
        subscription._job.close()
        raise
    finally:
        subscription._callback.count(-1)  # the service has its own
    return subscription


def _set(subscription: Subscription, take_over: bool) -> None:
    job, callback = subscription._job, subscription._callback
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
    if subscription._previous is not None and not take_over:
        raise RuntimeError("somebody else is told of this job already; take_over=True takes the place until close()")
    flags = ctypes.c_uint32()
    try:
        job._call("GetNotifyFlags", ctypes.byref(flags))
        subscription._flags = flags.value
    except ComError as failure:
        if failure.hresult not in NO_INTERFACE_STATUSES[:2]:
            raise
    events = {
        "JobTransferred": BG_NOTIFY.JOB_TRANSFERRED,
        "JobError": BG_NOTIFY.JOB_ERROR,
        "JobModification": BG_NOTIFY.JOB_MODIFICATION,
    }
    try:
        job._call("SetNotifyFlags", sum(events[event] for event in subscription._functions))
    except ComError as failure:
        if failure.hresult not in NO_INTERFACE_STATUSES[:2]:
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
    """What the service calls now. Its security stays as it is: it belongs to another program."""
    out = c_void_p()
    status = job._invoke(method, ctypes.byref(out))
    present = _reference(out.value, job._caller) if out.value else None
    if status & 0x80000000:
        if status not in NO_INTERFACE_STATUSES:
            raise job._failure(status, method)
        return None
    return present


def _reference(address: int, caller: Any) -> Reference:
    return Reference(address, slots_at(IUnknownVtbl, address), caller)
