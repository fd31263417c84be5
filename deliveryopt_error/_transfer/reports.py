"""Reports and progress, copied out of live objects: immutable, picklable, and independent of COM afterwards."""

from __future__ import annotations

from .._codes import Explanation, Record, explain
from .._codes.enums import BG_ERROR_CONTEXT, BG_JOB_STATE, DODownloadState
from .._codes.errors import S_OK, ComError, failed
from .._codes.hresult import HRESULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Iterable, Optional, Tuple
    from uuid import UUID

    from .._com import ComObject

    # The parts, the call that failed, its status, and the reason in words if the status does not say it.
    Missing = Tuple[Tuple[str, ...], str, Optional[int], Optional[str]]

BG_SIZE_UNKNOWN = 0xFFFFFFFFFFFFFFFF  # bits.h


class FileProgress(Record):
    """How far a file is.

    bytes_total          None if the size is not known
    bytes_transferred
    completed            True if the file is complete
    """

    __slots__ = ("bytes_total", "bytes_transferred", "completed")
    bytes_total: int | None
    bytes_transferred: int
    completed: bool


class JobProgress(Record):
    """How far a job is.

    bytes_total, bytes_transferred    bytes_total is None if the size of a file is not known
    files_total, files_transferred
    """

    __slots__ = ("bytes_total", "bytes_transferred", "files_total", "files_transferred")
    bytes_total: int | None
    bytes_transferred: int
    files_total: int
    files_transferred: int


class Unavailable(Record):
    """The reason why a part of a report is missing.

    method     the call that failed
    hresult    its status; None if it was no COM status
    why        the reason in words
    """

    __slots__ = ("method", "hresult", "why")
    method: str
    hresult: HRESULT | None
    why: str


class _Report(Record):
    """The common part of the reports: what is made only when it is asked for, from the fields that are stored."""

    __slots__ = ()
    _EXPLAINED = "hresult"  # `explanation` comes after this field
    _missing: tuple[Missing, ...]

    @property
    def explanation(self) -> Explanation | None:
        raise NotImplementedError

    @property
    def _unavailable(self) -> list[tuple[str, Unavailable]]:
        return unavailable_parts(self._missing)

    @property
    def unavailable(self) -> dict[str, Unavailable]:
        """The reason for each part that could not be read."""
        return dict(self._unavailable)

    @classmethod
    def _keys(cls) -> dict[str, None]:
        """The keys of to_dict() but `unavailable`, in order, each with None."""
        return cls._complete(dict.fromkeys(cls.__slots__), None)

    @classmethod
    def _complete(cls, fields: dict[str, Any], explanation: Any) -> dict[str, Any]:
        """The fields that are stored, with the explanation in its place and without `_missing`."""
        result = {}
        for name, value in fields.items():
            if name != "_missing":
                result[name] = value
            if name == cls._EXPLAINED:
                result["explanation"] = explanation
        return result

    def __repr__(self) -> str:
        fields = {**self._complete(self._fields(), self.explanation), "unavailable": self.unavailable}
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in fields.items())})"

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready, with the names of the attributes as keys."""
        explanation = self.explanation
        fields = self._complete(super().to_dict(), None if explanation is None else explanation.to_dict())
        fields["unavailable"] = {part: missing.to_dict() for part, missing in self._unavailable}
        return fields


class ErrorReport(_Report):
    """A copy of an error object and of its job's name and state. Immutable, picklable; needs no COM.

    job_id, job_name, job_state          None if the report was made from an error object alone
    context, hresult, explanation        where it happened, the code, its meaning; None if the service gives no code
    remote_name, local_name              URL and path of the file; None if the error belongs to no file
    bytes_total, bytes_transferred       of that file, in bytes; bytes_total is None if the size is not known
    completed                            True if that file is complete
    description, context_description     the service's own texts without the line break at their end, often None
    protocol                             the transfer protocol, often None
    unavailable                          dict: an `Unavailable` for each part that could not be read
    """

    __slots__ = (
        "job_id",
        "job_name",
        "job_state",
        "context",
        "hresult",
        "remote_name",
        "local_name",
        "bytes_total",
        "bytes_transferred",
        "completed",
        "description",
        "context_description",
        "protocol",
        "_missing",
    )
    job_id: UUID | None
    job_name: str | None
    job_state: BG_JOB_STATE | None
    context: BG_ERROR_CONTEXT | None
    hresult: HRESULT | None
    remote_name: str | None
    local_name: str | None
    bytes_total: int | None
    bytes_transferred: int | None
    completed: bool | None
    description: str | None
    context_description: str | None
    protocol: str | None

    @property
    def explanation(self) -> Explanation | None:
        return None if self.hresult is None else explain(self.hresult, self.context)

    def __str__(self) -> str:
        """The explanation in one line, or the reason why there is no code."""
        if self.hresult is not None:
            return str(self.explanation)
        state = "an error" if self.job_state is None else str(self.job_state)
        missing = self.unavailable.get("hresult")
        return f"{state} without error information{'' if missing is None else f': {missing.why}'}"


class DownloadReport(_Report):
    """A copy of one download of the newer API (IDODownload). Immutable, picklable; needs no COM.

    job_id, job_name, job_state      its Id (a UUID, or text if it is not a GUID), DisplayName and DODownloadState
    hresult, extended_error          Error and ExtendedError of its status, S_OK if nothing failed
    explanation                      their meaning, with ExtendedError as the cause; None if nothing failed
    remote_name, local_name          Uri and LocalPath
    bytes_total, bytes_transferred   in bytes; bytes_total is None if the size is not known, or not known any more
                                     because the download is finalized or aborted
    completed                        True if it is transferred
    content_id                       the ContentId, for a download that has no Uri
    http_status, server_address,     the answer of the server, its address, its headers and the address that it
    response_headers, redirected_to  redirects to; only the newest versions of Windows have them
    unavailable                      dict: an `Unavailable` for each part that could not be read

    `to_dict()` also has the keys of ErrorReport; those that this API does not offer are None.
    """

    __slots__ = (
        "job_id",
        "job_name",
        "job_state",
        "hresult",
        "extended_error",
        "remote_name",
        "local_name",
        "bytes_total",
        "bytes_transferred",
        "completed",
        "content_id",
        "http_status",
        "server_address",
        "response_headers",
        "redirected_to",
        "_missing",
    )
    _EXPLAINED = "extended_error"
    job_id: UUID | str | None
    job_name: str | None
    job_state: DODownloadState | None
    hresult: HRESULT | None
    extended_error: HRESULT | None
    remote_name: str | None
    local_name: str | None
    bytes_total: int | None
    bytes_transferred: int | None
    completed: bool | None
    content_id: str | None
    http_status: int | None
    server_address: str | None
    response_headers: str | None
    redirected_to: str | None

    @property
    def explanation(self) -> Explanation | None:
        if self.hresult is None or self.extended_error is None:
            return None
        return explain_status(self.hresult, self.extended_error)

    @property
    def error(self) -> HRESULT | None:
        """The same as `hresult`, by its name in DO_DOWNLOAD_STATUS."""
        return self.hresult

    @property
    def failed(self) -> bool:
        """True if one of its two codes is a failure."""
        return any(code is not None and code.failed for code in (self.hresult, self.extended_error))

    def __str__(self) -> str:
        explanation = self.explanation
        return str(self.job_state) if explanation is None else str(explanation)

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready, with the names of the attributes as keys, and those of ErrorReport."""
        return {**ErrorReport._keys(), **super().to_dict()}


def explain_status(error: HRESULT, extended: HRESULT) -> Explanation | None:
    """The common meaning of the two codes of a download; None if neither is a failure."""
    if error.failed:
        return explain(error, extended=extended)
    return explain(extended) if extended.failed else None


def unavailable_parts(missing: Iterable[Missing]) -> list[tuple[str, Unavailable]]:
    """Each part that is missing, with the reason; without one in words, the meaning of the status is the reason."""
    parts: list[tuple[str, Unavailable]] = []
    for names, method, status, why in missing:
        hresult = None if status is None else HRESULT(status)
        if why is None:
            why = f"{method}: {explain(status) if status else 'the call succeeded but returned NULL'}"
        note = Unavailable(method=method, hresult=hresult, why=why)
        parts.extend((name, note) for name in names)
    return parts


class PartReader:
    """Reads the parts of a report one by one; a part that fails is noted, and the others are still read."""

    def __init__(self) -> None:
        self.notes: list[Missing] = []

    @property
    def unavailable(self) -> list[tuple[str, Unavailable]]:
        """Each part that is missing, with the reason."""
        return unavailable_parts(self.notes)

    def read(self, parts: tuple[str, ...], method: str, call: Callable[..., Any], *arguments: Any) -> Any:
        """The result of `call(*arguments)`; None, with a note for each of `parts`, if it fails or returns None."""
        try:
            value = call(*arguments)
        except OSError as failure:
            self._failed(parts, method, failure)
            return None
        if value is None:
            self.notes.append((parts, method, S_OK, None))
        return value

    def read_text(
        self, part: str, source: ComObject, method: str, call: Callable[..., Any] | None = None, *arguments: Any
    ) -> Any:
        """Likewise the text of a method, or of `call(method, *arguments)`, which returns its status and the text.

        So a text that the service does not offer costs no exception.
        """
        try:
            status, text = (call or source._try_text)(method, *arguments)
        except OSError as failure:
            self._failed((part,), f"{source._interface()}::{method}", failure)
            return None
        if text is None:
            status = status if failed(status) else S_OK
            self.notes.append(((part,), f"{source._interface()}::{method}", status, None))
        return text

    def _failed(self, parts: tuple[str, ...], method: str, failure: OSError) -> None:
        self.missing(parts, method, failure.hresult if isinstance(failure, ComError) else None, str(failure))

    def missing(self, parts: tuple[str, ...], method: str, hresult: int | None, why: str) -> None:
        """Notes that `parts` are missing."""
        self.notes.append((parts, method, hresult, why))


def known_size(size: int) -> int | None:
    """A size in bytes as the services give it; None for BG_SIZE_UNKNOWN."""
    return None if size == BG_SIZE_UNKNOWN else size
