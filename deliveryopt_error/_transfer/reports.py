"""[5] What a user keeps: reports and progress, copied out of live objects; immutable, picklable, without COM.

Imports values, enumerations, errors and the explanations. Must never hold on to what it was read from.
"""

from __future__ import annotations

from .._codes import Explanation, Record
from .._codes.enums import BG_ERROR_CONTEXT, BG_JOB_STATE, DODownloadState
from .._codes.errors import ComError
from .._codes.hresult import HRESULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable
    from uuid import UUID

BG_SIZE_UNKNOWN = 0xFFFFFFFFFFFFFFFF  # bits.h


class FileProgress(Record):
    """`bytes_total` (None where it is not known), `bytes_transferred`, `completed` (bool)."""

    __slots__ = ("bytes_total", "bytes_transferred", "completed")
    bytes_total: int | None
    bytes_transferred: int
    completed: bool


class JobProgress(Record):
    """`bytes_total` (None where it is not known), `bytes_transferred`, `files_total`, `files_transferred`."""

    __slots__ = ("bytes_total", "bytes_transferred", "files_total", "files_transferred")
    bytes_total: int | None
    bytes_transferred: int
    files_total: int
    files_transferred: int


class Unavailable(Record):
    """Why a part of a report is missing: the `method`, its `hresult` (None where it is no COM status) and `why`."""

    __slots__ = ("method", "hresult", "why")
    method: str
    hresult: HRESULT | None
    why: str


class _Report(Record):
    """What the reports have in common: the parts that could not be read."""

    __slots__ = ()
    _unavailable: tuple[tuple[str, Unavailable], ...]

    @property
    def unavailable(self) -> dict[str, Unavailable]:
        """For each part that could not be read, why."""
        return dict(self._unavailable)

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready, with the names of the attributes as keys."""
        fields = super().to_dict()
        del fields["_unavailable"]
        fields["unavailable"] = {part: missing.to_dict() for part, missing in self._unavailable}
        return fields


class ErrorReport(_Report):
    """Everything that an error object and its job told, copied out. Immutable, picklable; needs no COM.

    job_id, job_name, job_state          None where the report was made from an error object alone
    context, hresult, explanation        where it happened, the code, its meaning; None where the service tells nothing
    remote_name, local_name              URL and path of the file, None where the error belongs to no file
    bytes_total, bytes_transferred       of that file, in bytes; bytes_total None where the size is not known
    completed                            whether that file is complete
    description, context_description     the service's own texts, often None
    protocol                             the transfer protocol, often None
    unavailable                          dict: for each part that could not be read, an `Unavailable`
    """

    __slots__ = (
        "job_id",
        "job_name",
        "job_state",
        "context",
        "hresult",
        "explanation",
        "remote_name",
        "local_name",
        "bytes_total",
        "bytes_transferred",
        "completed",
        "description",
        "context_description",
        "protocol",
        "_unavailable",
    )
    job_id: UUID | None
    job_name: str | None
    job_state: BG_JOB_STATE | None
    context: BG_ERROR_CONTEXT | None
    hresult: HRESULT | None
    explanation: Explanation | None
    remote_name: str | None
    local_name: str | None
    bytes_total: int | None
    bytes_transferred: int | None
    completed: bool | None
    description: str | None
    context_description: str | None
    protocol: str | None

    def __str__(self) -> str:
        if self.explanation is not None:
            return str(self.explanation)
        return f"{'an error' if self.job_state is None else self.job_state} without error information"


class DownloadReport(_Report):
    """What the newer API (IDODownload) told of one download, copied out. Immutable, picklable; needs no COM.

    job_id, job_name, job_state      its Id (a UUID, or text where it is none), DisplayName and DODownloadState
    hresult, extended_error          Error and ExtendedError of its status, S_OK where nothing failed
    explanation                      what they mean, ExtendedError as the cause; None where nothing failed
    remote_name, local_name          Uri and LocalPath
    bytes_total, bytes_transferred   in bytes; bytes_total None where the size is not known
    completed                        whether it is transferred
    content_id                       the ContentId, for a download that has no Uri
    http_status, server_address,     what the server answered, from where, and with which headers; a Windows that is
    response_headers, redirected_to  not of the newest does not have them
    caller                           always None: the API lists the caller's own downloads only and does not name it
    unavailable                      dict: for each part that could not be read, an `Unavailable`

    `to_dict()` has the keys of ErrorReport's too; those that this API does not know are None.
    """

    __slots__ = (
        "job_id",
        "job_name",
        "job_state",
        "hresult",
        "extended_error",
        "explanation",
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
        "caller",
        "_unavailable",
    )
    job_id: UUID | str | None
    job_name: str | None
    job_state: DODownloadState | None
    hresult: HRESULT | None
    extended_error: HRESULT | None
    explanation: Explanation | None
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
    caller: None

    @property
    def error(self) -> HRESULT | None:
        """The same as `hresult`, by its name in DO_DOWNLOAD_STATUS."""
        return self.hresult

    @property
    def failed(self) -> bool:
        """Whether one of its two codes is a failure."""
        return any(code is not None and code.failed for code in (self.hresult, self.extended_error))

    def __str__(self) -> str:
        return str(self.job_state) if self.explanation is None else str(self.explanation)

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready, with the names of the attributes as keys, and those of ErrorReport."""
        return {**dict.fromkeys(ErrorReport.__slots__[:-1]), **super().to_dict()}


class PartReader:
    """Reads the parts of a report one by one; a part that fails is noted, and the others are still read."""

    def __init__(self) -> None:
        self.unavailable: list[tuple[str, Unavailable]] = []

    def read(self, parts: tuple[str, ...], method: str, call: Callable[..., Any], *arguments: Any) -> Any:
        """What `call(*arguments)` returns; where it fails or returns None, None, with a note for each of `parts`."""
        try:
            value = call(*arguments)
        except OSError as failure:
            hresult = failure.hresult if isinstance(failure, ComError) else None
            self.missing(parts, method, hresult, str(failure))
            return None
        if value is None:
            self.missing(parts, method, HRESULT(0), f"{method}: success, but nothing came with it")
        return value

    def missing(self, parts: tuple[str, ...], method: str, hresult: HRESULT | None, why: str) -> None:
        note = Unavailable(method=method, hresult=hresult, why=why)
        self.unavailable.extend((part, note) for part in parts)


def known_size(size: int) -> int | None:
    """A size in bytes as the services give it, None for BG_SIZE_UNKNOWN."""
    return None if size == BG_SIZE_UNKNOWN else size
