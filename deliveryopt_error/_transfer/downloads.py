"""[6] Reading the downloads of the newer API of Delivery Optimization: IDOManager, IDODownload and its properties.

Imports everything below; imported when somebody asks for downloads. Reading never changes a download.
"""

from __future__ import annotations

from ctypes import byref

from .._codes import Explanation, explain
from .._codes.enums import DODownloadState
from .._codes.errors import ComError
from .._codes.hresult import HRESULT
from .._com import ComObject, Enumerator, bstr_at, to_wide
from .download_interfaces import (
    DO_DOWNLOAD_ENUM_CATEGORY,
    DO_DOWNLOAD_STATUS,
    VARIANT,
    VARIANT_NUMBERS,
    VT_BSTR,
    DODownloadProperty,
    IDODownloadVtbl,
    IDOManagerVtbl,
    IEnumUnknownVtbl,
)
from .job_interfaces import CLSID_DeliveryOptimization
from .reports import DownloadReport, PartReader, known_size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from uuid import UUID

    from .._com import DirectCaller

NO_DOWNLOADS = 0x80D02005  # DO_E_NO_DOWNLOADS

# What EnumDownloads takes as a category (page on IDOManager::EnumDownloads).
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


def explain_status(error: HRESULT, extended: HRESULT) -> Explanation | None:
    """What the two codes of a status mean together; None where neither is a failure."""
    if error.failed:
        return explain(error, extended=extended)
    return explain(extended) if extended.failed else None


class Download(ComObject):
    """IDODownload. Any thread may use it."""

    __slots__ = ()
    _vtbl = IDODownloadVtbl

    def status(self) -> DO_DOWNLOAD_STATUS:
        """How far it is, and its two codes."""
        status = DO_DOWNLOAD_STATUS()
        self._call("GetStatus", byref(status))
        return status

    def text(self, which: str) -> str | None:
        """A property, by its name, that is text; None where it has no value. OSError where it is something else."""
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
            if status & 0x80000000:
                raise self._failure(status, method_and_property)
            if variant.vt in (0, 1):  # VT_EMPTY, VT_NULL
                return None
            if number and variant.vt in VARIANT_NUMBERS:
                return int(getattr(variant, VARIANT_NUMBERS[variant.vt]))
            if not number and variant.vt == VT_BSTR:
                return bstr_at(variant.bstrVal)
            expected = "a whole number" if number else "text"
            raise OSError(
                f"IDODownload::{method_and_property}: success, but what came is a VARIANT of type {variant.vt} "
                f"instead of {expected}"
            )
        finally:
            self._caller.clear(variant)

    def key(self) -> UUID | str | None:
        """Its Id: a UUID, or the text where it is none."""
        from uuid import UUID

        text = self.text("Id")
        try:
            return UUID(text or "")
        except ValueError:
            return text

    def report(self, status: DO_DOWNLOAD_STATUS | None = None) -> DownloadReport:
        """All of it, copied out; a part that cannot be read costs only itself. `status`: where it is known already."""
        self._reference.address  # noqa: B018  (closed: ValueError instead of an empty report)
        reader = PartReader()
        fields: dict[str, Any] = dict.fromkeys(DownloadReport.__slots__)
        status = status or reader.read(_STATUS_PARTS, "IDODownload::GetStatus", self.status)
        if status is not None:
            error, extended = HRESULT(status.Error), HRESULT(status.ExtendedError)
            state = DODownloadState(status.State)
            fields.update(
                job_state=state,
                hresult=error,
                extended_error=extended,
                explanation=explain_status(error, extended),
                bytes_total=known_size(status.BytesTotal),
                bytes_transferred=status.BytesTransferred,
                completed=state in (DODownloadState.Transferred, DODownloadState.Finalized),
            )
        for part, which in _TEXTS.items():
            method = f"IDODownload::GetProperty({which})"
            fields[part] = reader.read((part,), method, *((self.key,) if part == "job_id" else (self.text, which)))
        fields["http_status"] = reader.read(
            ("http_status",), "IDODownload::GetProperty(HttpStatusCode)", self.number, "HttpStatusCode"
        )
        fields["_unavailable"] = tuple(reader.unavailable)
        return DownloadReport(**fields)


def _unreadable(failure: ComError) -> DownloadReport:
    """The report on a download that was gone before anything of it could be read."""
    reader = PartReader()
    reader.missing((*_STATUS_PARTS, *_TEXTS, "http_status"), failure.method, failure.hresult, str(failure))
    fields: dict[str, Any] = dict.fromkeys(DownloadReport.__slots__)
    return DownloadReport(**{**fields, "_unavailable": tuple(reader.unavailable)})


class _EnumUnknown(Enumerator):
    __slots__ = ()
    _vtbl = IEnumUnknownVtbl


class DOManager(ComObject):
    """IDOManager: the newer API's way in. Any thread may use it."""

    __slots__ = ()
    _vtbl = IDOManagerVtbl

    def listed(self, category: tuple[str, str] | None = None) -> list[ComObject]:
        """The downloads as IUnknown each, for the caller to close; an empty list where there are none."""
        wanted = None if category is None else byref(_category(category))
        try:
            enum = self._required(_EnumUnknown, "EnumDownloads", wanted)
        except ComError as failure:
            if failure.hresult == NO_DOWNLOADS:
                return []
            raise
        with enum:
            unknowns: list[ComObject] = enum.all(ComObject)
        return unknowns

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
    manager: DOManager = DOManager._create(CLSID_DeliveryOptimization, caller)
    return manager


def list_downloads(caller: DirectCaller, category: tuple[str, str] | None) -> list[DownloadReport]:
    """`downloads()` of the package."""
    if category is not None:
        _category(category)  # a wrong one is told before anything is started
    with open_manager(caller) as manager:
        reports: list[DownloadReport] = manager.reports(category)
    return reports
