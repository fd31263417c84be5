"""Calls in the process's multithreaded apartment: which thread may call, and who waits how long.

Imports the errors, the DLLs and the caller that it extends. Must never change a thread's apartment.
"""

from __future__ import annotations

import sys
from _thread import get_ident, start_new_thread
from ctypes import byref, c_int32, c_void_p

from .._codes.errors import com_error
from .._codes.hresult import HRESULT
from . import CallTimeout, DirectCaller, ThreadUnavailable
from .win32 import system

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable


_MTA = 1  # APTTYPE_MTA


class MtaCaller(DirectCaller):
    """Calls in the process's multithreaded apartment, which stays alive from the first use to the end of the process.

    A thread without an apartment of its own is in it already. From any other (a GUI thread, say) the call is carried
    out in a thread of ours, one a call, while the caller waits without pumping messages.
    `impersonate` asks for the impersonation level that Delivery Optimization wants on each of its proxies.
    `timeout` (seconds for one call) and `deadline` (time.monotonic() for all calls) bound a service that hangs: every
    call is made in a thread of ours then, which is left behind where no answer comes in time.
    """

    def __init__(self, impersonate: bool, timeout: float | None = None) -> None:
        self.impersonate = impersonate
        self.timeout = timeout
        self.deadline: float | None = None
        self.blanket: dict[str, HRESULT] = {}  # interface -> what CoSetProxyBlanket answered last
        self.system = system()
        self._hung = False  # a call was left behind: nothing may wait for this service any more
        self._worker_threads: set[int] = set()  # our threads that are carrying out a call
        self._qualifier = byref(c_int32())  # written by CoGetApartmentType in any thread, read in none
        cookie = c_void_p()  # never given back: wrappers may live to the end of the process
        hresult = self.system.CoIncrementMTAUsage(byref(cookie))
        if hresult & 0x80000000:
            raise com_error(hresult, "CoIncrementMTAUsage")

    def _in_mta(self) -> bool:
        kind = c_int32(-1)
        hresult = self.system.CoGetApartmentType(byref(kind), self._qualifier)
        return kind.value == _MTA or bool(hresult & 0x80000000)  # a failure: this thread has no apartment of its own

    def can_call_directly(self) -> bool:
        if self.timeout is None and self.deadline is None and self._in_mta():
            return True
        return get_ident() in self._worker_threads or sys.is_finalizing()  # at the end no thread begins to run any more

    def run(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """CallTimeout where the time is up before `function` returns; what it returns later is given back unseen.

        ThreadUnavailable where it cannot be called at all.
        """
        if self.can_call_directly():
            return function(*arguments)
        import threading
        import time

        results: list[Any] = []
        failures: list[BaseException] = []
        late: list[bool] = []

        def work() -> None:
            self._worker_threads.add(get_ident())
            try:
                self._cancellable(self.system.CoEnableCallCancellation, None)
                results.append(function(*arguments))
            except BaseException as failure:  # handed to the caller, whatever it is
                failures.append(failure)
            finally:
                self._worker_threads.discard(get_ident())
                if late:
                    results.clear()  # here: the frame below lives as long as the exception that was raised there

        limit = self.timeout
        if self.deadline is not None:
            left = max(0.0, self.deadline - time.monotonic())
            limit = left if limit is None else min(limit, left)
        thread = threading.Thread(target=work, name="deliveryopt_error MTA", daemon=True)
        try:
            thread.start()
        except (RuntimeError, MemoryError) as failure:
            raise ThreadUnavailable(f"no thread can be started: {failure}") from None
        thread.join(limit)
        if thread.is_alive():
            self._hung = True
            late.append(True)
            results.clear()
            self._cancellable(self.system.CoCancelCall, thread.native_id, 0)
            raise CallTimeout(f"no answer within {limit or 0:.3g} s")
        if failures:
            raise failures.pop()  # or it would keep this frame, which keeps it
        return results[0]

    def _cancellable(self, function: Callable[..., int], *arguments: Any) -> None:
        """Asks for call cancellation where ole32 has it; not having it costs no more than a thread left behind."""
        if self.timeout is not None or self.deadline is not None:
            try:
                function(*arguments)
            except OSError:  # exported without being there (Wine)
                pass

    def release(self, function: Callable[[int], int], address: int) -> None:
        if self._hung or not self._in_mta():
            try:  # not threading: its locks may be held where garbage collection interrupts
                start_new_thread(function, (address,))
                return
            except (RuntimeError, MemoryError):
                pass  # no memory, or the interpreter is ending; IUnknown's own methods are not bound to an apartment
        function(address)

    def set_proxy_blanket(self, address: int, interface: str) -> None:
        """CoSetProxyBlanket. A refusal is remembered, no failure: the calls themselves tell whether it matters."""
        if self.impersonate:
            hresult = self.system.CoSetProxyBlanket(
                address,
                0xFFFFFFFF,  # RPC_C_AUTHN_DEFAULT
                0,  # RPC_C_AUTHZ_NONE
                -1,  # COLE_DEFAULT_PRINCIPAL
                0,  # RPC_C_AUTHN_LEVEL_DEFAULT
                3,  # RPC_C_IMP_LEVEL_IMPERSONATE
                None,
                0x20,  # EOAC_STATIC_CLOAKING
            )
            self.blanket[interface] = HRESULT(hresult)
