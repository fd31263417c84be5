"""Job, BackgroundCopyError and BackgroundCopyFile: the wrappers of a transfer job. Reading never changes a job."""

from __future__ import annotations

from ctypes import byref, c_int32, c_uint32

from .._codes.enums import BG_ERROR_CONTEXT, BG_JOB_PRIORITY, BG_JOB_STATE, BG_JOB_TYPE
from .._codes.errors import (
    ERROR_RESOURCE_LANG_NOT_FOUND,
    FAILURE,
    FILE_NOT_AVAILABLE,
    S_OK,
    ComError,
    ErrorInformationUnavailableError,
    failed,
)
from .._codes.hresult import HRESULT
from .._com import ComObject, Enumerator, to_wide
from .._com.win32 import GUID, LANGID_ENGLISH_US, default_langid
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


_ANSWERS: dict[tuple[int, int], tuple[BG_ERROR_CONTEXT, HRESULT]] = {}  # of GetError
_PROGRESS_PARTS = ("bytes_total", "bytes_transferred", "completed")
_FILE_PARTS = ("remote_name", "local_name", *_PROGRESS_PARTS)
_ERROR_PARTS = ("context", "hresult", *_FILE_PARTS, "description", "context_description", "protocol")


class BackgroundCopyFile(ComObject):
    """IBackgroundCopyFile: one file of a job."""

    __slots__ = ()
    _vtbl = IBackgroundCopyFileVtbl

    @property
    def remote_name(self) -> str | None:
        """The URL. ComError if the service refuses."""
        return self._text("GetRemoteName")

    @property
    def local_name(self) -> str | None:
        """The path of the file on this machine. ComError if the service refuses."""
        return self._text("GetLocalName")

    @property
    def progress(self) -> FileProgress:
        """How far the file is, in bytes. ComError if the service refuses."""
        out = self._progress()
        return FileProgress(
            bytes_total=known_size(out.BytesTotal),
            bytes_transferred=out.BytesTransferred,
            completed=bool(out.Completed),
        )

    def _progress(self) -> BG_FILE_PROGRESS:
        out = BG_FILE_PROGRESS()
        self._call("GetProgress", byref(out))
        return out

    def set_remote_name(self, url: str) -> HRESULT:
        """Gives the file another URL (IBackgroundCopyFile2::SetRemoteName), which takes effect at `Job.resume()`.

        ValueError on an embedded NUL; ComError if the service refuses, or is too old to offer it (E_NOINTERFACE).
        """
        with self._query(_BackgroundCopyFile2) as file2:
            return HRESULT(file2._call("SetRemoteName", to_wide(url)))


class _BackgroundCopyFile2(ComObject):
    __slots__ = ()
    _vtbl = IBackgroundCopyFile2Vtbl


class BackgroundCopyError(ComObject):
    """IBackgroundCopyError: the reason why a job failed. It lives only until the job transfers again: read it at once.

    Any thread may use it; one from `from_address` is called in the caller's thread.
    """

    __slots__ = ()
    _vtbl = IBackgroundCopyErrorVtbl

    def get_error(self) -> tuple[BG_ERROR_CONTEXT, HRESULT]:
        """The context in which it happened, and the code. ComError if the service refuses."""
        # As `_call` does it, but without its frame, and without those of the two types for an answer that was given
        # before. That is half of what the call costs.
        if not self._caller.can_call_directly():
            return self._run(lambda method: self.get_error(), "GetError")  # type: ignore[no-any-return]
        held, context, code = self._reference, c_int32(), c_uint32()
        status = held.slots.GetError(held.address, byref(context), byref(code))
        del held
        if status >= FAILURE:
            raise self._failure(status, "GetError")
        key = context.value, code.value
        answer = _ANSWERS.get(key)
        if answer is None:
            answer = BG_ERROR_CONTEXT(context.value), HRESULT(code.value)
            if len(_ANSWERS) < 1024:
                _ANSWERS[key] = answer
        return answer

    def get_file(self) -> BackgroundCopyFile | None:
        """The file that failed, for the caller to close; None if the error belongs to no file."""
        try:
            return self._object(BackgroundCopyFile, "GetFile")
        except ComError as failure:
            if failure.hresult in FILE_NOT_AVAILABLE:
                return None
            raise

    def get_error_description(self, langid: int | None = None) -> str | None:
        """The service's text for the code, as the service gives it. Often E_NOTIMPL: ComError.

        langid    the language; None: the display language of the user, or U.S. English if there is no text in that
        """
        return self._description("GetErrorDescription", langid)

    def get_error_context_description(self, langid: int | None = None) -> str | None:
        """The service's text for the context, likewise."""
        return self._description("GetErrorContextDescription", langid)

    def _description(self, method: str, langid: int | None) -> str | None:
        if langid is not None:
            status, text = self._try_text(method, langid)
        else:
            status, text = self._try_description(method, default_langid())
        if failed(status):
            raise self._failure(status, method)
        return text

    def _try_description(self, method: str, langid: int) -> tuple[int, str | None]:
        """The text in this language, or in U.S. English if there is none in that."""
        status, text = self._try_text(method, langid)
        if status == ERROR_RESOURCE_LANG_NOT_FOUND and langid != LANGID_ENGLISH_US:
            return self._try_text(method, LANGID_ENGLISH_US)
        return status, text

    def get_protocol(self) -> str | None:
        """The transfer protocol, "http" for instance. Often E_NOTIMPL, or an RPC error through a proxy: ComError."""
        return self._text("GetProtocol")

    def report(self) -> ErrorReport:
        """A copy of all of it. Each method is called once; one that fails costs only its own part of the report."""
        self._reference.address  # noqa: B018  (closed: ValueError instead of an empty report)
        fields = {"job_id": None, "job_name": None, "job_state": None}
        report: ErrorReport = self._caller.run_together(self._report, PartReader(), fields)
        return report

    def _report(self, reader: PartReader, fields: dict[str, Any]) -> ErrorReport:
        """The report of this object and of the three fields of its job."""
        error = reader.read(("context", "hresult"), "IBackgroundCopyError::GetError", self.get_error)
        fields["context"], fields["hresult"] = error or (None, None)
        self._read_file(reader, fields)
        langid = default_langid()
        for part, method in (
            ("description", "GetErrorDescription"),
            ("context_description", "GetErrorContextDescription"),
        ):
            text = reader.read_text(part, self, method, self._try_description, langid)
            fields[part] = text and text.rstrip("\r\n")  # the texts of the system end with a line break
        fields["protocol"] = reader.read_text("protocol", self, "GetProtocol")
        fields["_missing"] = tuple(reader.notes)
        return ErrorReport(**fields)

    def _read_file(self, reader: PartReader, fields: dict[str, Any]) -> None:
        file = reader.read(_FILE_PARTS, "IBackgroundCopyError::GetFile", self._object, BackgroundCopyFile, "GetFile")
        if file is None:
            fields.update(dict.fromkeys(_FILE_PARTS))
            return
        with file:
            fields["remote_name"] = reader.read_text("remote_name", file, "GetRemoteName")
            fields["local_name"] = reader.read_text("local_name", file, "GetLocalName")
            progress = reader.read(_PROGRESS_PARTS, "IBackgroundCopyFile::GetProgress", file._progress)
        if progress is None:
            fields.update(dict.fromkeys(_PROGRESS_PARTS))
        else:
            fields["bytes_total"] = known_size(progress.BytesTotal)
            fields["bytes_transferred"] = progress.BytesTransferred
            fields["completed"] = bool(progress.Completed)


class Job(ComObject):
    """IBackgroundCopyJob: one transfer job. Any thread may use it.

    Properties ask the service each time; ComError if it refuses. `add_file`, `resume`, `suspend`, `cancel` and
    `complete` change the job and return the success code: S_OK, or one that says more (BG_S_PARTIAL_COMPLETE,
    BG_S_UNABLE_TO_DELETE_FILES). `notify` changes it until the Subscription is closed. Nothing else does.
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

    @property
    def priority(self) -> BG_JOB_PRIORITY:
        """The priority, which decides how the job shares the network with others."""
        return BG_JOB_PRIORITY(self._int("GetPriority"))

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
        return self._list(_EnumFiles, BackgroundCopyFile, "EnumFiles")

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
        """The error object, for the caller to close. ErrorInformationUnavailableError if there is none."""
        error = self._object(BackgroundCopyError, "GetError")
        if error is None:
            raise ErrorInformationUnavailableError(
                S_OK, "IBackgroundCopyJob::GetError", "the call succeeded but returned NULL instead of an error object"
            )
        return error

    def error(self) -> ErrorReport | None:
        """A copy of the reason why the job failed; None if it did not fail.

        If a job is in an error state and the service gives no code, the report has none either: `hresult` is None, and
        `unavailable` has the service's answer. ComError if neither the state nor the error can be read.
        """
        report: ErrorReport | None = self._caller.run_together(self._error)
        return report

    def _error(self) -> ErrorReport | None:
        reader = PartReader()
        return self._error_of(reader, self._fields(reader))

    def _error_of(self, reader: PartReader, fields: dict[str, Any]) -> ErrorReport | None:
        """`error()` of a job whose id, name and state `reader` has read already: `fields`."""
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

    def _fields(self, reader: PartReader, job_id: UUID | None = None) -> dict[str, Any]:
        """The fields of a report that come from the job; `job_id` if it is known already."""
        return {
            "job_id": job_id or reader.read(("job_id",), "IBackgroundCopyJob::GetId", lambda: self.id),
            "job_name": reader.read_text("job_name", self, "GetDisplayName"),
            "job_state": reader.read(("job_state",), "IBackgroundCopyJob::GetState", lambda: self.state),
        }

    def _report_of(self, error: BackgroundCopyError | None, job_id: UUID | None = None) -> ErrorReport:
        """The report on a call of JobError: of the error object that came with it, or of the job's own if none came."""
        report: ErrorReport = self._caller.run_together(self._report_together, error, job_id)
        return report

    def _report_together(self, error: BackgroundCopyError | None, job_id: UUID | None) -> ErrorReport:
        reader = PartReader()
        fields = self._fields(reader, job_id)
        try:
            if error is not None:
                return error._report(reader, fields)
            with self.get_error() as own:
                return own._report(reader, fields)
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
        """Has functions called when this job fails, is transferred, or changes; returns a Subscription, to be closed.

        on_error        with an ErrorReport, the job and the error object (None if the service hands out none)
        on_transferred  with the job
        on_modified     with the job, often: for each change of a property, and of the state (TRANSIENT_ERROR)
        on_exception    with what one of them raised; None: it goes to sys.unraisablehook. The service gets S_OK
        take_over       replaces an interface that another program, or another Subscription, has set for this job; the
                        service keeps only the last. Without it: RuntimeError if one is set, or if the job has a
                        notification command line (SetNotifyCmdLine) or class (BITS_JOB_PROPERTY_NOTIFICATION_CLSID).
                        With it those two stay registered; BITS does not use them as long as this process answers, and
                        what is notified here is not notified there later

        This changes the job: SetNotifyInterface and SetNotifyFlags. `Subscription.close()` sets what was there before.
        BITS also calls for what happened before: for a job that has failed already it calls `on_error`, soon after this
        returns and at least once. Other services may not: check `error()` after subscribing. If you resume a failed
        job, call `resume()` first: the old failure is not notified then, and a new one is, whenever it comes.

        Thread: one of COM's own, in the multithreaded apartment, also if this is called in an STA thread, which needs
        no message loop for it; several may come at once. BITS allows four notifications at a time for a user, of all
        programs together: a function that blocks may hold up those of other programs. Keep functions short: put what
        you got into a queue and return. (For a job from `from_address` COM chooses by the apartment of the calling
        thread: in an STA nothing comes until that thread pumps messages.)
        Security: handing out the callback is what makes COM choose the security settings of the process, if it has not
        before. A host that wants its own calls CoInitializeSecurity first; later it fails with RPC_E_TOO_LATE.
        Ownership: the job and the error object are valid until the function returns; after that they are closed
        (ValueError), unless `keep()` was called. The report outlives them.
        ComError if the service refuses, AccessDeniedError among them. Sources: IBackgroundCopyCallback,
        IBackgroundCopyJob::SetNotifyInterface, IBackgroundCopyJob2::SetNotifyCmdLine and
        IBackgroundCopyCallback::JobModification in the BITS reference; CoInitializeSecurity.
        """
        from .job_notify import subscribe

        functions = {"JobError": on_error, "JobTransferred": on_transferred, "JobModification": on_modified}
        return subscribe(self, functions, on_exception, take_over)


def _without_error(reader: PartReader, fields: dict[str, Any], failure: ComError) -> ErrorReport:
    """The report on a failure of which the service gives no error object."""
    reader.missing(_ERROR_PARTS, failure.method, failure.hresult, str(failure))
    return ErrorReport(_missing=tuple(reader.notes), **dict.fromkeys(_ERROR_PARTS), **fields)


class _EnumFiles(Enumerator):
    __slots__ = ()
    _vtbl = IEnumBackgroundCopyFilesVtbl
