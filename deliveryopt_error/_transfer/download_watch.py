"""Watching downloads of the newer API: by polling, and by IDODownloadStatusCallback, which is implemented here.

Imported when downloads are watched. Changes no download unless asked to.
"""

from __future__ import annotations

from ctypes import byref

from .._codes.enums import DODownloadState
from .._codes.errors import ComError, JobNotFoundError, ServiceUnavailableError
from .._com import IUnknownVtbl, Reference, give_back, slots_at
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
from .download_interfaces import (
    DO_DOWNLOAD_STATUS,
    VARIANT,
    VT_EMPTY,
    VT_UNKNOWN,
    DODownloadProperty,
    IDODownloadStatusCallbackVtbl,
    variant_content,
)
from .downloads import Download, open_manager
from .job_watch import CALLBACK_GRACE_SECONDS
from .polling import OBJECT_GONE, Poller
from .reports import DownloadReport

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Iterable
    from uuid import UUID

    from .._com.apartment import MtaCaller

_FINISHED = (DODownloadState.Finalized, DODownloadState.Aborted)
# GetProperty(CallbackInterface) answers these if no callback is set. Any other answer may hide one.
_NO_CALLBACK_STATUSES = (
    0x80D02011,  # DO_E_UNKNOWN_PROPERTY_ID
    0x80070490,  # E_NOT_SET: HRESULT_FROM_WIN32(ERROR_NOT_FOUND)
)
_INVALID_STATE = 0x80D02013  # DO_E_INVALID_STATE: the download has ended


def _on_status_change(this: int, download: int | None, status: Any) -> int:
    return notified(this, "OnStatusChange", download, status)


_status_callback_type: CallbackType | None = None


def _type_for_downloads() -> CallbackType:
    """The vtable of our callbacks, made at the first use; two threads may both make one."""
    global _status_callback_type
    if _status_callback_type is None:
        _status_callback_type = CallbackType(IDODownloadStatusCallbackVtbl, _on_status_change)
    return _status_callback_type


class DownloadSubscription:
    """A function that the service calls when the status of a download changes.

    function      called with a DownloadReport, or, if `reads_report` is False, with a copy of the DO_DOWNLOAD_STATUS
                  that came with the call (None if the service handed out none): then no call is made inside the
                  service's call, which is to be short
    on_exception  called with what the function raised; None: sys.unraisablehook gets it. The service gets S_OK
    take_over     replaces the callback of another program until `close()`, which sets it again

    It lasts until `close()`. The function runs in a thread of COM's own, several at once. RuntimeError if the download
    has a callback and `take_over` is False. ComError if none can be set, or if it cannot be known whether one is set.
    """

    def __init__(
        self,
        download: Download,
        function: Callable[[Any], object],
        on_exception: Callable[[BaseException], object] | None = None,
        take_over: bool = False,
        reads_report: bool = True,
    ) -> None:
        self._target = type(download)._share(download.address, download._caller)
        self._function: Any = function
        self._on_exception = on_exception
        self._reads_report = reads_report
        self._closed = False
        self._lock = RLock()
        self._previous: Reference | None = None
        prepare_exit(download._caller)
        self._callback = CallbackObject(self, _type_for_downloads(), download._caller)
        try:
            self._previous = self._target._run(_present_callback, "GetProperty", self._target)
            if self._previous is not None and not take_over:
                raise RuntimeError(
                    "another program or subscription already receives this download's status changes; "
                    "pass take_over=True to replace it until close()"
                )
            self._set(self._callback.address)
        except BaseException as failure:
            if isinstance(failure, ComError) and service_kept(self._callback, failure):
                self._restore()
            self._closed, self._function, self._previous = True, None, None
            self._target.close()
            raise
        finally:
            self._callback.count(-1)  # the service has its own

    @property
    def active(self) -> bool:
        """True as long as the service holds it."""
        return not self._closed and self._callback.references > 0

    def close(self) -> None:
        """Gives the download the callback that it had before, or none. A second call does nothing.

        Failures of the service are not raised: it may have ended.
        """
        with self._lock:
            if self._closed:
                return
            self._closed, self._function = True, None
        if self._callback.references:
            self._restore()
        give_back(self, "_previous", None)
        self._target.close()

    def _restore(self) -> None:
        try:
            self._set(None if self._previous is None else self._previous.address)
        except ComError:
            disconnect(self._callback)

    def _set(self, address: int | None) -> None:
        variant = VARIANT(vt=VT_UNKNOWN)
        variant.punkVal = address
        self._target._call("SetProperty", DODownloadProperty["CallbackInterface"], byref(variant))

    def _on_last_release(self) -> None:
        pass

    def _deliver(self, event: str, download_address: int | None, status: Any) -> None:
        """Calls the function; the service owns the pointers."""
        function = self._function
        if function is None:
            return
        try:
            copied = DO_DOWNLOAD_STATUS.from_buffer_copy(status[0]) if status else None
            if not self._reads_report:
                function(copied)
                return
            own = self._target
            download = type(own)._share(download_address or own.address, own._caller)
            given = download._reference
            try:
                function(download.report(copied))
            finally:
                download._close_unless_kept(given)
                del given
        except BaseException as failure:
            report_exception(failure, self._on_exception)


def _present_callback(method: str, download: Download) -> Reference | None:
    """The callback that is set, or None. ComError for an answer by which it cannot be known.

    The security of the pointer stays as it is: it belongs to another program.
    Source: DODownloadProperty_CallbackInterface (its VARIANT is VT_UNKNOWN).
    """
    variant = VARIANT()
    try:
        status = download._invoke(method, DODownloadProperty["CallbackInterface"], byref(variant))
        if status in _NO_CALLBACK_STATUSES:
            return None
        if status & 0x80000000:
            raise download._failure(status, method)
        vartype, value = variant_content(variant)
        if vartype == VT_EMPTY or (vartype == VT_UNKNOWN and not value.punkVal):
            return None
        if vartype != VT_UNKNOWN:
            raise download._failure(
                status, method, f"success, but the callback came as a VARIANT of type {variant.vt}, which is not known"
            )
        slots = slots_at(IUnknownVtbl, value.punkVal)
        slots.AddRef(value.punkVal)
        return Reference(value.punkVal, slots, download._caller)
    finally:
        download._caller.clear(variant)


class DownloadWatch(Poller):
    """An iterator over the DownloadReports of downloads as they fail; made by `watch_downloads`. A context manager.

    For one thread. `closed` is True after its end, `over` if nothing can fail any more. `poll()` returns the new
    reports without waiting. It holds a reference to each download that it has seen, until that leaves the list.
    """

    def __init__(
        self,
        caller: MtaCaller,
        ids: Iterable[UUID | str] | None,
        timeout: float | None,
        interval: float,
        callbacks: bool,
        take_over: bool,
    ) -> None:
        super().__init__(timeout, interval)
        if callbacks and ids is None:
            raise ValueError("expected the downloads whose callback is to be set, by id: it changes them")
        self._ids = None if ids is None else {_key(each) for each in ids}
        self._known: dict[Any, Download] = {}  # those that the last poll listed
        self._names: dict[Any, dict[str, Any]] = {}  # theirs: an aborted download does not tell them any more
        self._states: dict[Any, int] = {}  # as last seen
        self._reported: dict[Any, tuple[int, int]] = {}  # the codes of each download that were reported and still last
        # Codes that polling saw before the callback that is expected for them, and until when.
        self._expected_callbacks: dict[Any, tuple[tuple[int, int], float]] = {}
        self._going: set[Any] = set(self._ids or ())  # those of the given that can still fail
        self._callbacks, self._take_over = callbacks, take_over
        self._asked: set[Any] = set()  # whose callback was to be set
        self._caller = caller
        self._open = open_manager
        self._manager = open_manager(caller)

    def close(self) -> None:
        """Gives the downloads back what was set before, and ends. A second call does nothing."""
        super().close()
        if hasattr(self, "_manager"):
            self._forget()
            self._manager.close()

    def _forget(self) -> None:
        known, self._known = self._known, {}
        for download in known.values():
            download.close()

    def _reconnect(self) -> None:
        self._forget()
        self._asked.clear()
        self._expected_callbacks.clear()
        self._manager.close()
        self._manager = self._open(self._caller)

    @property
    def over(self) -> bool:
        """True if nothing can fail any more: each of the given downloads was finalized, aborted, or is gone."""
        return self._ids is not None and not self._going

    def _poll_once(self, now: float) -> None:
        self._drain_events()
        reported: dict[Any, tuple[int, int]] = {}
        going, gone = set(), set(self._known)
        failures: list[ComError] = []  # the first of a given download
        unknowns = self._manager.listed()
        try:
            while unknowns:
                with unknowns.pop(0) as unknown:
                    key = self._identify(unknown)
                if key is None:
                    continue
                gone.discard(key)
                try:
                    if self._poll_download(key, self._known[key], reported, now):
                        going.add(key)
                except ServiceUnavailableError:
                    raise
                except JobNotFoundError:
                    continue  # gone since it was listed
                except ComError as failure:  # the others are polled all the same
                    going.add(key)
                    failures = failures or [failure]
                    if key in self._reported:
                        reported[key] = self._reported[key]
            while gone:
                failures = self._ask_again(gone.pop()) or failures
        except BaseException:
            reported = {**self._reported, **reported}
            going = self._going
            raise
        finally:
            self._reported, self._going = reported, going
            for unknown in unknowns:
                unknown.close()
        if failures and self._ids is not None:
            raise failures.pop()

    def _identify(self, unknown: Any) -> Any:
        """The key of an enumerated download, which is kept; None if it is not watched, or has ended meanwhile."""
        try:
            download = unknown._query(Download)
        except ServiceUnavailableError:
            raise
        except ComError:
            return None
        keep = False
        try:
            key = download.key()
            keep = key is not None and key not in self._known and (self._ids is None or key in self._ids)
            if keep:
                self._known[key] = download
                self._names[key] = {"job_id": key, **_names(download)}
        except ServiceUnavailableError:
            raise
        except OSError:  # gone since it was listed, or its Id is no text
            return None
        finally:
            if not keep:
                download.close()
        return key if key in self._known else None

    def _poll_download(self, key: Any, download: Download, reported: dict[Any, tuple[int, int]], now: float) -> bool:
        """Takes note of a failure; True if the download can still fail, or fail again."""
        if self._callbacks and key not in self._asked:
            self._asked.add(key)
            given = download, _listener(self._events, key), lambda failure: None, self._take_over, False
            self._subscribe(key, "downloads", download.status, DownloadSubscription, *given)
        status = download.status()
        self._states[key] = status.State
        codes = status.Error, status.ExtendedError
        if (codes[0] | codes[1]) & 0x80000000:
            reported[key] = codes
            if self._reported.get(key) != codes:
                self._found.append(self._report(key, download, status))
                if key in self._subscriptions:
                    self._expected_callbacks[key] = codes, now + CALLBACK_GRACE_SECONDS
        return status.State not in _FINISHED

    def _ask_again(self, key: Any) -> list[ComError]:
        """Asks a download that has left the list for the last time: an error from which there is no way on aborts it.

        The failure, if it cannot be read how the download ended.
        """
        with self._known[key] as download:
            failure = self._read_end(key, download)
            del self._known[key]
        self._names.pop(key, None)
        last = self._states.pop(key, None)
        if failure is None or last == DODownloadState.Transferred:
            return []
        if self._ids is None:
            if failure.hresult != _INVALID_STATE:
                import warnings

                warnings.warn(f"how the download {key} ended cannot be read: {failure}", RuntimeWarning, stacklevel=2)
            return []
        return [ComError(failure.hresult, failure.method, f"how the download {key} ended cannot be read: {failure}")]

    def _read_end(self, key: Any, download: Download) -> ComError | None:
        try:
            status = download.status()
        except JobNotFoundError:
            return None
        except ServiceUnavailableError as failure:
            if failure.hresult not in OBJECT_GONE:
                raise
            return failure.with_traceback(None)
        except ComError as failure:
            return failure.with_traceback(None)
        codes = status.Error, status.ExtendedError
        if (codes[0] | codes[1]) & 0x80000000 and self._reported.get(key) != codes:
            self._found.append(self._report(key, download, status))
        return None

    def _report(self, key: Any, download: Download, status: DO_DOWNLOAD_STATUS) -> DownloadReport:
        """The report. An ended download does not give its names any more: those from before are in it."""
        report = download.report(status)
        missing = report.unavailable
        names = {part: name for part, name in self._names.get(key, {}).items() if part in missing}
        if not any(missing[part].hresult == _INVALID_STATE for part in names):
            return report
        fields = {**report._fields(), **names}
        notes = [(tuple(part for part in note[0] if part not in names), *note[1:]) for note in report._missing]
        fields["_missing"] = tuple(note for note in notes if note[0])
        return DownloadReport(**fields)

    def _on_event(self, key: Any, status: DO_DOWNLOAD_STATUS | None) -> None:
        """Reads the rest of what a callback reported: after its return, in the thread of the watch."""
        import time

        download = self._known.get(key)
        if download is None:
            return  # it has left the list, and was asked then
        try:
            status = status or download.status()
        except ComError:
            return  # the next poll finds the same
        codes = status.Error, status.ExtendedError
        if (codes[0] | codes[1]) & 0x80000000 and self._reported.get(key) != codes:
            self._reported[key] = codes
            owed, until = self._expected_callbacks.get(key, (None, 0.0))
            if owed == codes and time.monotonic() < until:
                del self._expected_callbacks[key]
            else:
                self._found.append(self._report(key, download, status))


def _names(download: Download) -> dict[str, str]:
    names = {}
    for part, which in (("job_name", "DisplayName"), ("remote_name", "Uri"), ("local_name", "LocalPath")):
        try:
            text = download.text(which)
        except OSError:
            continue  # the report says so, if there is one
        if text is not None:
            names[part] = text
    return names


def _listener(events: Any, key: Any) -> Callable[[DO_DOWNLOAD_STATUS | None], None]:
    """The function that a download calls. It must not hold the watch, which ends when no variable holds it."""

    def on_status(status: DO_DOWNLOAD_STATUS | None) -> None:
        if status is None or (status.Error | status.ExtendedError) & 0x80000000:
            events.put((key, status))

    return on_status


def _key(text: UUID | str) -> UUID | str:
    """The id as `Download.key` gives it."""
    from uuid import UUID

    if isinstance(text, UUID):
        return text
    try:
        return UUID(text)
    except (ValueError, AttributeError, TypeError):
        raise ValueError(f"expected the id of a download, a GUID, got {text!r:.60}") from None


def watch_downloads(
    ids: Iterable[UUID | str] | None = None,
    timeout: float | None = None,
    interval: float = 1.0,
    callbacks: bool = False,
    take_over: bool = False,
    poll: float | None = None,
) -> DownloadWatch:
    """An iterator of DownloadReports: of each download that has failed already, and of each that fails from now on.

    ids        of downloads; None: all of the caller's, new ones too
    timeout    seconds from now until it ends; None: never, or when each of `ids` is finalized, aborted or gone
    interval   seconds between two polls. A poll is three calls a download, and a dozen more for one that has failed
    callbacks  sets a status callback on each of `ids` (then not None), which **changes** them until the watch ends:
               a download has one callback, its maker's, which is not called meanwhile. So one that has a callback, or
               of which it cannot be read, is left alone; with `take_over` a callback that can be read is replaced, and
               set again at the end. Polling goes on for those, and for all if no callback can be set
    poll       the earlier name of `interval`

    A failure is reported once, until the download has another code or none. An error that is not recoverable aborts a
    download and takes it off the list: it is asked once more then, and its failure reported. ComError if a given one
    has left the list and does not say how it ended. Otherwise as `Manager.watch`.
    """
    from .._com.apartment import MtaCaller

    return DownloadWatch(
        MtaCaller(True, timeout=None), ids, timeout, interval if poll is None else poll, callbacks, take_over
    )
