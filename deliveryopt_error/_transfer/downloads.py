"""Reads the downloads of Delivery Optimization's newer API: IDOManager, IDODownload and its properties.

Reading never changes a download.
"""

from __future__ import annotations

from ctypes import byref

from .._codes.enums import DODownloadState
from .._codes.errors import DO_E_NO_DOWNLOADS, ComError, failed
from .._codes.hresult import HRESULT
from .._com import ComObject, Enumerator, bstr_at, to_wide
from .download_interfaces import (
    DO_DOWNLOAD_ENUM_CATEGORY,
    DO_DOWNLOAD_STATUS,
    VARIANT,
    VARIANT_NUMBERS,
    VT_BSTR,
    VT_EMPTY,
    VT_NULL,
    DODownloadProperty,
    IDODownloadVtbl,
    IDOManagerVtbl,
    IEnumUnknownVtbl,
    variant_content,
)
from .job_interfaces import CLSID_DeliveryOptimization
from .reports import DownloadReport, PartReader, known_size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from uuid import UUID

    from .._com import DirectCaller

# The properties that EnumDownloads takes as a category (page on IDOManager::EnumDownloads).
_CATEGORIES = ("Id", "Uri", "ContentId", "DisplayName", "LocalPath")

_STATUS_PARTS = ("job_state", "hresult", "extended_error", "bytes_total", "bytes_transferred", "completed")
_TEXTS = {
    "job_id": "Id",
    "job_name": "DisplayName",
    "remote_name": "Uri",
    "local_name": "LocalPath",
    "content_id": "ContentId",
    "server_address": "HttpServerIPAddress",
    "response_headers": "HttpResponseHeaders",
    "redirected_to": "HttpRedirectionTarget",
}


# The status of these has no size any more.
_ENDED = (DODownloadState.Finalized, DODownloadState.Aborted)


class Download(ComObject):
    """IDODownload. Any thread may use it."""

    __slots__ = ()
    _vtbl = IDODownloadVtbl

    def status(self) -> DO_DOWNLOAD_STATUS:
        """How far the download is, and its two codes."""
        status = DO_DOWNLOAD_STATUS()
        self._call("GetStatus", byref(status))
        return status

    def text(self, which: str) -> str | None:
        """A property that is text, by its name; None if it has no value. OSError if its value is not text."""
        text: str | None = self._run(self._property_direct, "GetProperty", which, False)
        return text

    def number(self, which: str) -> int | None:
        """A property that is a whole number, likewise."""
        number: int | None = self._run(self._property_direct, "GetProperty", which, True)
        return number

    def _property_direct(self, method: str, which: str, number: bool) -> str | int | None:
        variant = VARIANT()
        method_and_property = f"{method}({which})"
        try:
            status = self._invoke(method, DODownloadProperty[which], byref(variant))
            if failed(status):
                raise self._failure(status, method_and_property)
            vartype, value = variant_content(variant)
            if vartype in (VT_EMPTY, VT_NULL):
                return None
            if number and vartype in VARIANT_NUMBERS:
                return int(getattr(value, VARIANT_NUMBERS[vartype]))
            if not number and vartype == VT_BSTR:
                return bstr_at(value.bstrVal)
            expected = "a whole number" if number else "text"
            raise OSError(
                f"IDODownload::{method_and_property}: the call succeeded but returned a VARIANT of type {variant.vt} "
                f"instead of {expected}"
            )
        finally:
            self._caller.clear(variant)

    def key(self) -> UUID | str | None:
        """Its Id: a UUID, or the text if it is not a GUID."""
        from uuid import UUID

        text = self.text("Id")
        try:
            return UUID(text or "")
        except ValueError:
            return text

    def report(self, status: DO_DOWNLOAD_STATUS | None = None) -> DownloadReport:
        """A copy of all of it. A part that cannot be read costs only itself. `status`: if it is known already."""
        self._reference.address  # noqa: B018  (closed: ValueError instead of an empty report)
        report: DownloadReport = self._caller.run_together(self._report, status)
        return report

    def _report(self, status: DO_DOWNLOAD_STATUS | None) -> DownloadReport:
        reader = PartReader()
        fields: dict[str, Any] = dict.fromkeys(DownloadReport.__slots__)
        status = status or reader.read(_STATUS_PARTS, "IDODownload::GetStatus", self.status)
        if status is not None:
            state = DODownloadState(status.State)
            fields.update(
                job_state=state,
                hresult=HRESULT(status.Error),
                extended_error=HRESULT(status.ExtendedError),
                bytes_total=_total(status.BytesTotal, state),
                bytes_transferred=status.BytesTransferred,
                completed=state in (DODownloadState.Transferred, DODownloadState.Finalized),
            )
        for part, which in _TEXTS.items():
            method = f"IDODownload::GetProperty({which})"
            fields[part] = reader.read((part,), method, *((self.key,) if part == "job_id" else (self.text, which)))
        fields["http_status"] = reader.read(
            ("http_status",), "IDODownload::GetProperty(HttpStatusCode)", self.number, "HttpStatusCode"
        )
        fields["_missing"] = tuple(reader.notes)
        return DownloadReport(**fields)


def _total(size: int, state: DODownloadState) -> int | None:
    """The size of a download in bytes; None if the service does not know it yet, or not any more.

    Until the server has answered, the service says 0, which is the size of an empty file only after the transfer.
    """
    if state in _ENDED or (size == 0 and state != DODownloadState.Transferred):
        return None
    return known_size(size)


def _unreadable(failure: ComError) -> DownloadReport:
    """The report on a download that ended before anything of it could be read."""
    reader = PartReader()
    reader.missing((*_STATUS_PARTS, *_TEXTS, "http_status"), failure.method, failure.hresult, str(failure))
    fields: dict[str, Any] = dict.fromkeys(DownloadReport.__slots__)
    return DownloadReport(**{**fields, "_missing": tuple(reader.notes)})


class _EnumUnknown(Enumerator):
    __slots__ = ()
    _vtbl = IEnumUnknownVtbl


class DOManager(ComObject):
    """IDOManager, which lists the downloads. Any thread may use it."""

    __slots__ = ()
    _vtbl = IDOManagerVtbl

    def listed(self, category: tuple[str, str] | None = None) -> list[ComObject]:
        """The downloads as IUnknown each, for the caller to close; an empty list if there are none."""
        wanted = None if category is None else byref(_category(category))
        try:
            return self._list(_EnumUnknown, ComObject, "EnumDownloads", wanted)
        except ComError as failure:
            if failure.hresult == DO_E_NO_DOWNLOADS:
                return []
            raise

    def reports(self, category: tuple[str, str] | None = None) -> list[DownloadReport]:
        """A report on each download."""
        unknowns, reports = self.listed(category), []
        try:
            while unknowns:
                with unknowns.pop(0) as unknown:
                    try:
                        download = unknown._query(Download)
                    except ComError as failure:
                        reports.append(_unreadable(failure))
                        continue
                    with download:
                        reports.append(download.report())
        finally:
            for unknown in unknowns:
                unknown.close()
        return reports


def _category(category: tuple[str, str]) -> DO_DOWNLOAD_ENUM_CATEGORY:
    try:
        name, value = category
        if name not in _CATEGORIES or not isinstance(value, str):
            raise ValueError
    except (TypeError, ValueError):
        raise ValueError(f"expected one of {', '.join(_CATEGORIES)}, and a text, got {category!r:.60}") from None
    return DO_DOWNLOAD_ENUM_CATEGORY(DODownloadProperty[name], to_wide(value))


def open_manager(caller: DirectCaller) -> DOManager:
    """The service's IDOManager, for the caller to close."""
    return DOManager._create(CLSID_DeliveryOptimization, caller)


def list_downloads(caller: DirectCaller, category: tuple[str, str] | None) -> list[DownloadReport]:
    """`downloads()` of the package."""
    if category is not None:
        _category(category)  # ValueError before a service is started
    with open_manager(caller) as manager:
        return manager.reports(category)


def downloads(category: tuple[str, str] | None = None, timeout: float | None = None) -> list[DownloadReport]:
    """The downloads of this caller in Delivery Optimization's newer API (IDOManager), which winget and Intune use.

    `category`: a property and its value, to list only those downloads: `("Uri", "https://...")`; of Id, Uri, ContentId,
    DisplayName and LocalPath. `timeout` in seconds bounds each call, as `connect` says.

    Each report is a copy; a property that this Windows does not have, or not for this download, costs only itself
    (`unavailable`). Reading changes nothing. An empty list where there are none (DO_E_NO_DOWNLOADS).
    ServiceUnavailableError where there is no such service; ComError with E_NOINTERFACE before Windows 10 1809;
    UnsupportedPlatformError without COM; ValueError for another category. Any thread.
    Source: IDOManager, IDODownload and DODownloadProperty in the Delivery Optimization reference.
    """
    from .._com.apartment import MtaCaller

    return list_downloads(MtaCaller(True, timeout), category)
