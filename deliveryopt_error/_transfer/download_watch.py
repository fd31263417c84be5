"""[7] Watching downloads of the newer API: by looking, and by IDODownloadStatusCallback, which is implemented here.

Imports everything below; imported when somebody watches downloads. Changes no download unless told to.
"""

from __future__ import annotations

from ctypes import byref

from .._codes.enums import DODownloadState
from .._codes.errors import ComError, ServiceUnavailableError
from .._com import IUnknownVtbl, Reference, slots_at
from .._com.callback import (
    CallbackObject,
    CallbackType,
    chain_lock,
    disconnect,
    notified,
    prepare_exit,
    report_exception,
    service_kept,
)
from .download_interfaces import (
    DO_DOWNLOAD_STATUS,
    VARIANT,
    VT_UNKNOWN,
    DODownloadProperty,
    IDODownloadStatusCallbackVtbl,
)
from .downloads import Download, open_manager
from .job_watch import CALLBACK_GRACE_SECONDS
from .polling import Poller

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Iterable
    from uuid import UUID

    from .._com.apartment import MtaCaller
    from .reports import DownloadReport

_FINISHED = (DODownloadState.Finalized, DODownloadState.Aborted)


def _on_status_change(this: int, download: int | None, status: Any) -> int:
    return notified(this, "OnStatusChange", download, status)


_status_callback_type: CallbackType | None = None


def _type_for_downloads() -> CallbackType:
    """Made at its first use; two threads may both make one."""
    global _status_callback_type
    if _status_callback_type is None:
        _status_callback_type = CallbackType(IDODownloadStatusCallbackVtbl, _on_status_change)
    return _status_callback_type


class DownloadSubscription:
    """A function that the service calls, with a DownloadReport, when the status of a download changes.

    It lasts until `close()`, which sets what was there before. Called in a thread of COM's own, several at once; what
    the function raises goes to `on_exception`, or to sys.unraisablehook: the service gets S_OK. RuntimeError where the
    download has a callback of somebody else, and `take_over` is False. ComError where none can be set.
    """

    def __init__(
        self,
        download: Download,
        function: Callable[[DownloadReport], object],
        on_exception: Callable[[BaseException], object] | None = None,
        take_over: bool = False,
    ) -> None:
        self._job = type(download)._share(download.address, download._caller)
        self._function: Any = function
        self._on_exception = on_exception
        self._closed = False
        self._previous: Reference | None = None
        prepare_exit(download._caller)
        self._callback = CallbackObject(self, _type_for_downloads())
        try:
            self._previous = self._job._run(_present_callback, "GetProperty", self._job)
            if self._previous is not None and not take_over:
                raise RuntimeError("somebody else is told of this download already")
            self._set(self._callback.address)
        except BaseException as failure:
            if isinstance(failure, ComError) and service_kept(self._callback, failure):
                self._restore()
            self._closed, self._function, self._previous = True, None, None
            self._job.close()
            raise
        finally:
            self._callback.count(-1)  # the service has its own

    @property
    def active(self) -> bool:
        """Whether the service holds it."""
        return not self._closed and self._callback.references > 0

    def close(self) -> None:
        """Gives the download back the callback that it had, or none. Nothing happens the second time.

        What the service answers is not raised: it may be gone.
        """
        with chain_lock:
            if self._closed:
                return
            self._closed, self._function = True, None
        if self._callback.references:
            self._restore()
        self._previous = None
        self._job.close()

    def _restore(self) -> None:
        try:
            self._set(None if self._previous is None else self._previous.address)
        except ComError:
            disconnect(self._callback)

    def _set(self, address: int | None) -> None:
        variant = VARIANT(vt=VT_UNKNOWN)
        variant.punkVal = address
        self._job._call("SetProperty", DODownloadProperty["CallbackInterface"], byref(variant))

    def _deliver(self, event: str, download_address: int | None, status: Any) -> None:
        """Calls the function with a report; the pointers are the service's, the status what it tells of."""
        function = self._function
        if function is None:
            return
        try:
            own = self._job
            download = type(own)._share(download_address or own.address, own._caller)
            given = download._reference
            try:
                function(download.report(DO_DOWNLOAD_STATUS.from_buffer_copy(status[0]) if status else None))
            finally:
                download._close_unless_kept(given)
                del given
        except BaseException as failure:
            report_exception(failure, self._on_exception)


def _present_callback(method: str, download: Download) -> Reference | None:
    """What the service calls now. Its security stays as it is: it belongs to another program."""
    variant = VARIANT()
    try:
        status = download._invoke(method, DODownloadProperty["CallbackInterface"], byref(variant))
        if status & 0x80000000 or variant.vt != VT_UNKNOWN or not variant.punkVal:
            return None
        slots = slots_at(IUnknownVtbl, variant.punkVal)
        slots.AddRef(variant.punkVal)
        return Reference(variant.punkVal, slots, download._caller)
    finally:
        download._caller.clear(variant)


class DownloadWatch(Poller):
    """The DownloadReports of downloads as they fail; made by `watch_downloads`. Context manager. For one thread."""

    def __init__(
        self,
        caller: MtaCaller,
        ids: Iterable[UUID | str] | None,
        timeout: float | None,
        poll: float,
        callbacks: bool,
        take_over: bool,
    ) -> None:
        super().__init__(timeout, poll)
        if callbacks and ids is None:
            raise ValueError("expected the downloads whose callback is to be set, by id: it changes them")
        self._ids = None if ids is None else {_key(each) for each in ids}
        self._reported: dict[Any, tuple[int, int]] = {}  # the codes of each download that were reported and still last
        self._expected_callbacks: dict[
            Any, tuple[tuple[int, int], float]
        ] = {}  # codes seen before their call, due until then
        self._going: set[Any] = set(self._ids or ())  # those of the given that can still fail
        self._callbacks, self._take_over = callbacks, take_over
        self._asked: set[Any] = set()  # whose callback was to be set
        self._manager = open_manager(caller)

    def close(self) -> None:
        """Gives the downloads back what was set before. Nothing happens the second time."""
        super().close()
        if hasattr(self, "_manager"):
            self._manager.close()

    @property
    def over(self) -> bool:
        """Whether nothing can fail any more: each of the given downloads was finalized, aborted, or is gone."""
        return self._ids is not None and not self._going

    def _look(self, now: float) -> None:
        self._drain_events()
        told: dict[Any, tuple[int, int]] = {}
        going = set()
        unknowns = self._manager.listed()
        try:
            while unknowns:
                with unknowns.pop(0) as unknown:
                    try:
                        with unknown._query(Download) as download:
                            key = download.key()
                            if self._ids is not None and key not in self._ids:
                                continue
                            if self._poll_job(key, download, told, now):
                                going.add(key)
                    except ServiceUnavailableError:
                        raise
                    except OSError:
                        continue  # gone since it was listed, or its Id is no text
        except BaseException:
            told = {**self._reported, **told}
            raise
        finally:
            self._reported, self._going = told, going
            for unknown in unknowns:
                unknown.close()

    def _poll_job(self, key: Any, download: Download, told: dict[Any, tuple[int, int]], now: float) -> bool:
        """Takes note of a failure; whether it can still fail, or fail again."""
        if self._callbacks and key not in self._asked:
            self._asked.add(key)
            functions = _listener(self._events, key), lambda failure: None
            self._subscribe(key, "downloads", DownloadSubscription, download, *functions, self._take_over)
        status = download.status()
        codes = status.Error, status.ExtendedError
        if (codes[0] | codes[1]) & 0x80000000:
            told[key] = codes
            if self._reported.get(key) != codes:
                self._found.append(download.report(status))
                if key in self._subscriptions:
                    self._expected_callbacks[key] = codes, now + CALLBACK_GRACE_SECONDS
        return status.State not in _FINISHED

    def _take(self, key: Any, report: DownloadReport) -> None:
        import time

        codes = int(report.hresult or 0), int(report.extended_error or 0)
        if self._reported.get(key) != codes:
            self._reported[key] = codes
            owed, until = self._expected_callbacks.get(key, (None, 0.0))
            if owed == codes and time.monotonic() < until:
                del self._expected_callbacks[key]
            else:
                self._found.append(report)


def _listener(events: Any, key: Any) -> Callable[[DownloadReport], None]:
    """What a download calls. It must not hold the watch, which ends when nobody holds it."""

    def on_status(report: DownloadReport) -> None:
        if report.failed:
            events.put((key, report))

    return on_status


def _key(text: UUID | str) -> UUID | str:
    """As `Download.key` gives it."""
    from uuid import UUID

    if isinstance(text, UUID):
        return text
    try:
        return UUID(text)
    except (ValueError, AttributeError, TypeError):
        raise ValueError(f"expected the id of a download, a GUID, got {text!r:.60}") from None
