"""[8] What a user holds: Manager, Job, BackgroundCopyError, BackgroundCopyFile; and how a service is reached.

Imports everything below; calls methods through the wrappers of `_com` only. Reading never changes a job.
"""

from __future__ import annotations

from ctypes import byref, c_int32, c_uint32

from .._codes import explain
from .._codes.enums import BG_ERROR_CONTEXT, BG_JOB_STATE, BG_JOB_TYPE
from .._codes.errors import FILE_NOT_AVAILABLE, ComError, ErrorInformationUnavailableError
from .._codes.hresult import HRESULT
from .._com import ComObject, Enumerator, to_wide
from .._com.win32 import GUID
from .job_interfaces import (
    BG_FILE_PROGRESS,
    BG_JOB_PROGRESS,
    IBackgroundCopyErrorVtbl,
    IBackgroundCopyFile2Vtbl,
    IBackgroundCopyFileVtbl,
    IBackgroundCopyJobVtbl,
    IEnumBackgroundCopyFilesVtbl,
)
from .reports import ErrorReport, FileProgress, JobProgress, PartReader, known_size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable
    from uuid import UUID

    from .job_notify import Subscription


_CONTEXT_OF = {int(context): context for context in BG_ERROR_CONTEXT}  # found in a fifth of the time
_FILE_PARTS = ("remote_name", "local_name", "bytes_total", "bytes_transferred", "completed")


class BackgroundCopyFile(ComObject):
    """IBackgroundCopyFile: one file of a job."""

    __slots__ = ()
    _vtbl = IBackgroundCopyFileVtbl

    @property
    def remote_name(self) -> str | None:
        """The URL. ComError where the service refuses."""
        return self._text("GetRemoteName")

    @property
    def local_name(self) -> str | None:
        """The path it is written to. ComError where the service refuses."""
        return self._text("GetLocalName")

    @property
    def progress(self) -> FileProgress:
        """How far it is, in bytes. ComError where the service refuses."""
        out = BG_FILE_PROGRESS()
        self._call("GetProgress", byref(out))
        return FileProgress(
            bytes_total=known_size(out.BytesTotal),
            bytes_transferred=out.BytesTransferred,
            completed=bool(out.Completed),
        )

    def set_remote_name(self, url: str) -> HRESULT:
        """Gives the file another URL (IBackgroundCopyFile2::SetRemoteName), used after `Job.resume()`.

        ValueError on an embedded NUL; ComError where the service refuses, or is too old to know it (E_NOINTERFACE).
        """
        with self._query(_BackgroundCopyFile2) as file2:
            return HRESULT(file2._call("SetRemoteName", to_wide(url)))


class _BackgroundCopyFile2(ComObject):
    __slots__ = ()
    _vtbl = IBackgroundCopyFile2Vtbl


class BackgroundCopyError(ComObject):
    """IBackgroundCopyError: why a job failed. It lives only until the job transfers again: read it at once, close it.

    Any thread may use it; one from `from_address` is called in the caller's thread.
    """

    __slots__ = ()
    _vtbl = IBackgroundCopyErrorVtbl

    def get_error(self) -> tuple[BG_ERROR_CONTEXT, HRESULT]:
        """Where it happened, and the code. ComError where the service refuses."""
        context, code = c_int32(), c_uint32()
        self._call("GetError", byref(context), byref(code))
        # 32 bits need no check of HRESULT's
        return _CONTEXT_OF.get(context.value) or BG_ERROR_CONTEXT(context.value), int.__new__(HRESULT, code.value)

    def get_file(self) -> BackgroundCopyFile | None:
        """The file it happened on, for the caller to close; None where the error belongs to no file."""
        try:
            file: BackgroundCopyFile | None = self._object(BackgroundCopyFile, "GetFile")
        except ComError as failure:
            if failure.hresult in FILE_NOT_AVAILABLE:
                return None
            raise
        return file

    def get_error_description(self, langid: int | None = None) -> str | None:
        """The service's text for the code, in the language `langid` (None: the thread's). Often E_NOTIMPL: ComError."""
        from .._com.win32 import default_langid

        return self._text("GetErrorDescription", default_langid() if langid is None else langid)

    def get_error_context_description(self, langid: int | None = None) -> str | None:
        """The service's text for the context, likewise."""
        from .._com.win32 import default_langid

        return self._text("GetErrorContextDescription", default_langid() if langid is None else langid)

    def get_protocol(self) -> str | None:
        """The transfer protocol, "http" for instance. Often E_NOTIMPL, or an RPC error through a proxy: ComError."""
        return self._text("GetProtocol")

    def report(self) -> ErrorReport:
        """All of it, copied out: each method is called once, and one that fails costs its own part only."""
        return self._report(PartReader(), {"job_id": None, "job_name": None, "job_state": None})

    def _report(self, reader: PartReader, job_fields: dict[str, Any]) -> ErrorReport:
        self._reference.address  # noqa: B018  (closed: ValueError instead of an empty report)
        fields = dict(job_fields)
        read = reader.read
        error = read(("context", "hresult"), "IBackgroundCopyError::GetError", self.get_error)
        fields["context"], fields["hresult"] = error or (None, None)
        fields["explanation"] = explain(error[1], error[0]) if error else None
        fields.update(self._file_fields(reader))
        for part, method, call in (
            ("description", "GetErrorDescription", self.get_error_description),
            ("context_description", "GetErrorContextDescription", self.get_error_context_description),
            ("protocol", "GetProtocol", self.get_protocol),
        ):
            fields[part] = read((part,), "IBackgroundCopyError::" + method, call)
        return ErrorReport(_unavailable=tuple(reader.unavailable), **fields)

    def _file_fields(self, reader: PartReader) -> dict[str, Any]:
        fields: dict[str, Any] = dict.fromkeys(_FILE_PARTS)
        method = "IBackgroundCopyError::GetFile"
        file = reader.read(_FILE_PARTS, method, self._object, BackgroundCopyFile, "GetFile")
        if file is None:
            return fields
        with file:
            for part, method in (("remote_name", "GetRemoteName"), ("local_name", "GetLocalName")):
                fields[part] = reader.read((part,), "IBackgroundCopyFile::" + method, file._text, method)
            progress = reader.read(_FILE_PARTS[2:], "IBackgroundCopyFile::GetProgress", lambda: file.progress)
        if progress is not None:
            fields.update((part, getattr(progress, part)) for part in _FILE_PARTS[2:])
        return fields


class Job(ComObject):
    """IBackgroundCopyJob: one transfer job. Any thread may use it.

    Properties ask the service each time; ComError where it refuses. Only `add_file`, `resume`, `suspend`, `cancel`
    and `complete` change the job; they return the success code, S_OK or one that is worth telling
    (BG_S_PARTIAL_COMPLETE, BG_S_UNABLE_TO_DELETE_FILES). And `notify`, until its Subscription is closed.
    """

    __slots__ = ()
    _vtbl = IBackgroundCopyJobVtbl
    _error_class = BackgroundCopyError

    @property
    def id(self) -> UUID:
        """The job's GUID."""
        from uuid import UUID

        out = GUID()
        self._call("GetId", byref(out))
        return UUID(bytes_le=bytes(out))

    @property
    def name(self) -> str | None:
        """The display name, as its creator gave it."""
        return self._text("GetDisplayName")

    @property
    def state(self) -> BG_JOB_STATE:
        """The state at this moment."""
        return BG_JOB_STATE(self._int("GetState"))

    @property
    def type(self) -> BG_JOB_TYPE:
        """Download or upload."""
        return BG_JOB_TYPE(self._int("GetType"))

    def _int(self, method: str) -> int:
        out = c_int32()
        self._call(method, byref(out))
        return out.value

    @property
    def progress(self) -> JobProgress:
        """How far it is, in bytes and files."""
        out = BG_JOB_PROGRESS()
        self._call("GetProgress", byref(out))
        return JobProgress(
            bytes_total=known_size(out.BytesTotal),
            bytes_transferred=out.BytesTransferred,
            files_total=out.FilesTotal,
            files_transferred=out.FilesTransferred,
        )

    def files(self) -> list[BackgroundCopyFile]:
        """The files, each for the caller to close."""
        with self._required(_EnumFiles, "EnumFiles") as enum:
            files: list[BackgroundCopyFile] = enum.all(BackgroundCopyFile)
        return files

    def add_file(self, remote: str, local: str) -> HRESULT:
        """Adds a file: its URL, and the full path to write it to. ValueError on an embedded NUL; ComError."""
        return HRESULT(self._call("AddFile", to_wide(remote), to_wide(local)))

    def resume(self) -> HRESULT:
        """Starts the job, or starts it again after a failure; the error object is gone then."""
        return HRESULT(self._call("Resume"))

    def suspend(self) -> HRESULT:
        """Pauses the job."""
        return HRESULT(self._call("Suspend"))

    def cancel(self) -> HRESULT:
        """Ends the job and deletes its temporary files."""
        return HRESULT(self._call("Cancel"))

    def complete(self) -> HRESULT:
        """Ends the job and keeps the files that are transferred."""
        return HRESULT(self._call("Complete"))

    def get_error(self) -> BackgroundCopyError:
        """The error object, for the caller to close. ErrorInformationUnavailableError where there is none."""
        error: BackgroundCopyError | None = self._object(BackgroundCopyError, "GetError")
        if error is None:
            raise ErrorInformationUnavailableError(
                0, "IBackgroundCopyJob::GetError", "success, but no error object came with it"
            )
        return error

    def error(self) -> ErrorReport | None:
        """What went wrong, copied out; None where nothing did.

        A job in an error state whose service tells nothing more gives a report without code: `hresult` is None and
        `unavailable` holds the service's answer. ComError where neither the state nor the error can be read.
        """
        reader = PartReader()
        fields = self._fields(reader)
        try:
            error = self.get_error()
        except ComError as failure:
            if fields["job_state"] in (BG_JOB_STATE.ERROR, BG_JOB_STATE.TRANSIENT_ERROR):
                return _without_error(reader, fields, failure)
            if isinstance(failure, ErrorInformationUnavailableError):
                return None
            raise
        with error:
            return error._report(reader, fields)

    def _fields(self, reader: PartReader) -> dict[str, Any]:
        return {
            "job_id": reader.read(("job_id",), "IBackgroundCopyJob::GetId", lambda: self.id),
            "job_name": reader.read(("job_name",), "IBackgroundCopyJob::GetDisplayName", lambda: self.name),
            "job_state": reader.read(("job_state",), "IBackgroundCopyJob::GetState", lambda: self.state),
        }

    def _report_of(self, error: BackgroundCopyError | None) -> ErrorReport:
        """What JobError told: the error object that came with it, or the job's own where none came."""
        reader = PartReader()
        fields = self._fields(reader)
        try:
            if error is not None:
                return error._report(reader, fields)
            with self.get_error() as own:
                report: ErrorReport = own._report(reader, fields)
                return report
        except ComError as failure:
            return _without_error(reader, fields, failure)

    def notify(
        self,
        on_error: Callable[[ErrorReport, Job, BackgroundCopyError | None], object] | None = None,
        on_transferred: Callable[[Job], object] | None = None,
        on_modified: Callable[[Job], object] | None = None,
        on_exception: Callable[[BaseException], object] | None = None,
        take_over: bool = False,
    ) -> Subscription:
        """Has functions called when this job fails, is transferred, or changes; a Subscription, to be closed.

        on_error        with an ErrorReport, the job and the error object (None where the service hands out none)
        on_transferred  with the job
        on_modified     with the job, often: for each change of a property, and of the state (TRANSIENT_ERROR)
        on_exception    with what one of them raised; None: it goes to sys.unraisablehook. The service gets S_OK
        take_over       replaces an interface that another program, or another Subscription, has set for this job;
                        the service keeps only the last. Without it: RuntimeError where one is set

        This changes the job: SetNotifyInterface and SetNotifyFlags. `Subscription.close()` sets what was there before.
        A failure that came before is not told: look at `error()` after subscribing.

        Thread: one of COM's own, in the multithreaded apartment, also where this is called in an STA thread, which
        needs no message loop for it; several may come at once. A function that blocks holds up its own thread only,
        but the service may wait for its end with this job. (For a job from `from_address` COM chooses by the apartment
        of the calling thread: in an STA nothing comes until that thread pumps messages.)
        Ownership: the job and the error object are valid until the function returns; after that they are closed
        (ValueError), unless `keep()` was called. The report outlives them.
        ComError where the service refuses, AccessDeniedError among them. Source: IBackgroundCopyCallback and
        IBackgroundCopyJob::SetNotifyInterface in the BITS reference.
        """
        from .job_notify import subscribe

        functions = {"JobError": on_error, "JobTransferred": on_transferred, "JobModification": on_modified}
        return subscribe(self, functions, on_exception, take_over)


def _without_error(reader: PartReader, fields: dict[str, Any], failure: ComError) -> ErrorReport:
    """The report on a failure of which the service tells nothing more."""
    rest = tuple(name for name in ErrorReport.__slots__ if name not in fields and name[0] != "_")
    reader.missing(rest, failure.method, failure.hresult, str(failure))
    return ErrorReport(_unavailable=tuple(reader.unavailable), **dict.fromkeys(rest), **fields)


class _EnumFiles(Enumerator):
    __slots__ = ()
    _vtbl = IEnumBackgroundCopyFilesVtbl
