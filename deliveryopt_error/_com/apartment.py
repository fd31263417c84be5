"""Calls in the process's multithreaded apartment: which thread may call, as whom, and how long the caller waits.

Nothing here changes a thread's apartment, or the token of a thread that this package did not start.
"""

from __future__ import annotations

import sys
from _thread import get_ident, start_new_thread
from ctypes import byref, c_int32, c_uint32, c_void_p

from .._codes.errors import CallTimeout, ThreadUnavailable, com_error, failed
from .._codes.hresult import HRESULT
from . import DirectCaller
from .win32 import system

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable

    from . import ComObject

_MTA = 1  # APTTYPE_MTA
_TOKEN_IMPERSONATE = 0x0004  # the access right to a token that SetThreadToken needs
_ERROR_NO_TOKEN = 1008

# RPC_C_IMP_LEVEL_*
_ANONYMOUS, _IDENTIFY, _IMPERSONATE = 1, 2, 3
_STATIC_CLOAKING, _DYNAMIC_CLOAKING = 0x20, 0x40  # EOAC_*


class MtaCaller(DirectCaller):
    """Calls in the process's multithreaded apartment, which stays alive from the first use to the end of the process.

    A thread without an apartment of its own is in it already. For any other (a GUI thread, say) a worker thread of ours
    makes the call, one thread for each call, while the caller waits without pumping messages. A worker thread has the
    token of the thread that it works for, if that one impersonates a user.
    `impersonate`: Delivery Optimization impersonates its callers, so each of its proxies gets that level; the proxies
    of BITS are set only if the process or the thread needs it (`_blanket_for_bits`).
    `timeout` (seconds for one call) and `deadline` (time.monotonic() for all calls) bound a service that hangs: then a
    worker thread makes every call, and is left behind if no answer comes in time.
    """

    def __init__(self, impersonate: bool, timeout: float | None = None) -> None:
        self.impersonate = impersonate
        self.timeout = timeout
        self.deadline: float | None = None
        self.blanket: dict[str, HRESULT] = {}  # interface -> the last answer of CoSetProxyBlanket
        self.system = system()
        self._hung = False  # a call was left behind: nothing may wait for this service any more
        self._worker_threads: set[int] = set()  # the threads that are known to be in the apartment, during their calls
        self._qualifier = byref(c_int32())  # CoGetApartmentType writes it in any thread; nothing reads it
        self._level: tuple[int, int] | None = (_IMPERSONATE, _STATIC_CLOAKING) if impersonate else None
        self._level_known = impersonate
        cookie = c_void_p()  # never given back: wrappers may live to the end of the process
        hresult = self.system.CoIncrementMTAUsage(byref(cookie))
        if failed(hresult):
            raise com_error(hresult, "CoIncrementMTAUsage")

    def _in_mta(self) -> bool:
        if get_ident() in self._worker_threads:
            return True
        kind = c_int32(-1)
        hresult = self.system.CoGetApartmentType(byref(kind), self._qualifier)
        return kind.value == _MTA or failed(hresult)  # a failure: this thread has no apartment of its own

    def can_call_directly(self) -> bool:
        if get_ident() in self._worker_threads:
            return True
        bounded = self.timeout is not None or self.deadline is not None
        return (not bounded and self._in_mta()) or sys.is_finalizing()  # at the end no thread begins to run any more

    def run_together(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """Asks COM once for the apartment; not if calls are bounded, because the limit is one for each of them."""
        thread = get_ident()
        if thread in self._worker_threads or not self.can_call_directly():
            return function(*arguments)
        self._worker_threads.add(thread)
        try:
            return function(*arguments)
        finally:
            self._worker_threads.discard(thread)

    def run(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """Calls `function` in a thread of the apartment and returns its result.

        CallTimeout if the time is up before `function` returns; its later result is given back at once.
        ThreadUnavailable, or ComError of a function of tokens, if it cannot be called at all.
        """
        if self.can_call_directly():
            return function(*arguments)
        import threading
        import time

        token = self._thread_token()
        results: list[Any] = []
        failures: list[BaseException] = []
        late: list[bool] = []

        def work() -> None:
            self._worker_threads.add(get_ident())
            try:
                if token is not None:
                    self._adopt_token(token)
                self._cancellable(self.system.CoEnableCallCancellation, None)
                results.append(function(*arguments))
            except BaseException as failure:  # handed to the caller, whatever it is
                failures.append(failure)
            finally:
                self._worker_threads.discard(get_ident())
                if late:  # clear in this thread: the exception of the caller keeps its frame alive, and so this list
                    results.clear()

        limit = self.timeout
        if self.deadline is not None:
            left = max(0.0, self.deadline - time.monotonic())
            limit = left if limit is None else min(limit, left)
        thread = threading.Thread(target=work, name="deliveryopt_error MTA", daemon=True)
        try:
            thread.start()
        except (RuntimeError, MemoryError) as failure:
            if token is not None:
                self.system.CloseHandle(token)
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

    def _thread_token(self) -> int | None:
        """The token with which this thread impersonates a user, to be closed; None if it acts as the process.

        ComError if it cannot be opened: a worker thread would call the service as another user.
        """
        token = c_void_p()
        # OpenAsSelf: the user whom the thread impersonates need not have access to the token.
        if self.system.OpenThreadToken(self.system.GetCurrentThread(), _TOKEN_IMPERSONATE, True, byref(token)):
            return token.value
        error = self.system.last_error()
        if error == _ERROR_NO_TOKEN:
            return None
        raise com_error(HRESULT.from_win32(error), "OpenThreadToken")

    def _adopt_token(self, token: int) -> None:
        """Lets this thread impersonate with a token, which is closed: the thread holds it until it ends."""
        try:
            if not self.system.SetThreadToken(None, token):
                raise com_error(HRESULT.from_win32(self.system.last_error()), "SetThreadToken")
        finally:
            self.system.CloseHandle(token)

    def _cancellable(self, function: Callable[..., int], *arguments: Any) -> None:
        """Asks for call cancellation if ole32 has it; without it a thread is left behind, and nothing else differs."""
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

    def set_proxy_blanket(self, address: int, cls: type[ComObject]) -> None:
        """CoSetProxyBlanket, if the service needs it. A refusal is recorded, not raised: calls may work without it."""
        if not self._level_known:
            self._level, self._level_known = self._blanket_for_bits(address), True
        if self._level is not None:
            hresult = self.system.CoSetProxyBlanket(
                address,
                0xFFFFFFFF,  # RPC_C_AUTHN_DEFAULT
                0,  # RPC_C_AUTHZ_NONE
                -1,  # COLE_DEFAULT_PRINCIPAL
                0,  # RPC_C_AUTHN_LEVEL_DEFAULT
                self._level[0],
                None,
                self._level[1],
            )
            self.blanket[cls._interface()] = HRESULT(hresult)

    def _blanket_for_bits(self, address: int) -> tuple[int, int] | None:
        """Impersonation level and capabilities that each proxy of BITS needs; None if COM's own choice is enough.

        BITS wants IDENTIFY at least, which a process may have gone below ("Connecting to the BITS Service"). It takes
        calls for those of the user whom the thread impersonates only with dynamic cloaking ("Service Accounts and
        BITS"). `address` is the first proxy; the settings of the process hold for all.
        """
        token = self._thread_token()
        if token is not None:
            self.system.CloseHandle(token)
            return _IDENTIFY, _DYNAMIC_CLOAKING
        level = c_uint32()
        status = self.system.CoQueryProxyBlanket(address, None, None, None, None, byref(level), None, None)
        return (_IDENTIFY, _DYNAMIC_CLOAKING) if not failed(status) and level.value == _ANONYMOUS else None
