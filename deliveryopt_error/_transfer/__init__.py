"""[8] What a user holds: Manager, Job, BackgroundCopyError, BackgroundCopyFile; and how a service is reached.

Imports everything below; calls methods through the wrappers of `_com` only. Reading never changes a job.
"""

from ctypes import byref, c_int32, c_uint32
from enum import Enum

from .._codes import explain
from .._codes.enums import BG_ERROR_CONTEXT, BG_JOB_STATE, BG_JOB_TYPE
from .._codes.hresult import HRESULT
from .._com import GUID, ComObject, Enumerator, MtaCaller, default_langid, wide
from .._com.errors import FILE_NOT_AVAILABLE, ComError, ErrorInformationUnavailableError
from .job_interfaces import (
    BG_FILE_PROGRESS,
    BG_JOB_ENUM_ALL_USERS,
    BG_JOB_PROGRESS,
    CLSID_BackgroundCopyManager,
    CLSID_DeliveryOptimization,
    IBackgroundCopyErrorVtbl,
    IBackgroundCopyFile2Vtbl,
    IBackgroundCopyFileVtbl,
    IBackgroundCopyJobVtbl,
    IBackgroundCopyManagerVtbl,
    IEnumBackgroundCopyFilesVtbl,
    IEnumBackgroundCopyJobsVtbl,
)
from .reports import Collector, DownloadReport, ErrorReport, FileProgress, JobProgress, known_size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Iterable
    from uuid import UUID

    from .download_watch import DownloadWatch
    from .job_notify import Subscription
    from .job_watch import Watch


class Service(Enum):
    """A transfer service that `connect` reaches; the value is its name on the command line."""

    DELIVERY_OPTIMIZATION = "do"
    BITS = "bits"


_CONTEXT_OF = {int(context): context for context in BG_ERROR_CONTEXT}  # found in a fifth of the time
_FILE_PARTS = ("remote_name", "local_name", "bytes_total", "bytes_transferred", "completed")


class BackgroundCopyFile(ComObject):
    """IBackgroundCopyFile: one file of a job."""

    __slots__ = ()
    _vtbl = IBackgroundCopyFileVtbl

    @property
    def remote_name(self) -> "str | None":
        """The URL. ComError where the service refuses."""
        return self._text("GetRemoteName")

    @property
    def local_name(self) -> "str | None":
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
            return HRESULT(file2._call("SetRemoteName", wide(url)))


class _BackgroundCopyFile2(ComObject):
    __slots__ = ()
    _vtbl = IBackgroundCopyFile2Vtbl


class BackgroundCopyError(ComObject):
    """IBackgroundCopyError: why a job failed. It lives only until the job transfers again: read it at once, close it.

    Any thread may use it; one from `from_address` is called in the caller's thread.
    """

    __slots__ = ()
    _vtbl = IBackgroundCopyErrorVtbl

    def get_error(self) -> "tuple[BG_ERROR_CONTEXT, HRESULT]":
        """Where it happened, and the code. ComError where the service refuses."""
        context, code = c_int32(), c_uint32()
        self._call("GetError", byref(context), byref(code))
        # 32 bits need no check of HRESULT's
        return _CONTEXT_OF.get(context.value) or BG_ERROR_CONTEXT(context.value), int.__new__(HRESULT, code.value)

    def get_file(self) -> "BackgroundCopyFile | None":
        """The file it happened on, for the caller to close; None where the error belongs to no file."""
        try:
            file: BackgroundCopyFile | None = self._object(BackgroundCopyFile, "GetFile")
        except ComError as failure:
            if failure.hresult in FILE_NOT_AVAILABLE:
                return None
            raise
        return file

    def get_error_description(self, langid: "int | None" = None) -> "str | None":
        """The service's text for the code, in the language `langid` (None: the thread's). Often E_NOTIMPL: ComError."""
        return self._text("GetErrorDescription", default_langid() if langid is None else langid)

    def get_error_context_description(self, langid: "int | None" = None) -> "str | None":
        """The service's text for the context, likewise."""
        return self._text("GetErrorContextDescription", default_langid() if langid is None else langid)

    def get_protocol(self) -> "str | None":
        """The transfer protocol, "http" for instance. Often E_NOTIMPL, or an RPC error through a proxy: ComError."""
        return self._text("GetProtocol")

    def report(self) -> ErrorReport:
        """All of it, copied out: each method is called once, and one that fails costs its own part only."""
        return self._report(Collector(), {"job_id": None, "job_name": None, "job_state": None})

    def _report(self, collector: Collector, job_fields: "dict[str, Any]") -> ErrorReport:
        self._reference.address  # noqa: B018  (closed: ValueError instead of an empty report)
        fields = dict(job_fields)
        read = collector.read
        error = read(("context", "hresult"), "IBackgroundCopyError::GetError", self.get_error)
        fields["context"], fields["hresult"] = error or (None, None)
        fields["explanation"] = explain(error[1], error[0]) if error else None
        fields.update(self._file_fields(collector))
        for part, method, call in (
            ("description", "GetErrorDescription", self.get_error_description),
            ("context_description", "GetErrorContextDescription", self.get_error_context_description),
            ("protocol", "GetProtocol", self.get_protocol),
        ):
            fields[part] = read((part,), "IBackgroundCopyError::" + method, call)
        return ErrorReport(_unavailable=tuple(collector.unavailable), **fields)

    def _file_fields(self, collector: Collector) -> "dict[str, Any]":
        fields: dict[str, Any] = dict.fromkeys(_FILE_PARTS)
        method = "IBackgroundCopyError::GetFile"
        file = collector.read(_FILE_PARTS, method, self._object, BackgroundCopyFile, "GetFile")
        if file is None:
            return fields
        with file:
            for part, method in (("remote_name", "GetRemoteName"), ("local_name", "GetLocalName")):
                fields[part] = collector.read((part,), "IBackgroundCopyFile::" + method, file._text, method)
            progress = collector.read(_FILE_PARTS[2:], "IBackgroundCopyFile::GetProgress", lambda: file.progress)
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
    def id(self) -> "UUID":
        """The job's GUID."""
        from uuid import UUID

        out = GUID()
        self._call("GetId", byref(out))
        return UUID(bytes_le=bytes(out))

    @property
    def name(self) -> "str | None":
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

    def files(self) -> "list[BackgroundCopyFile]":
        """The files, each for the caller to close."""
        with self._required(_EnumFiles, "EnumFiles") as enum:
            files: list[BackgroundCopyFile] = enum.all(BackgroundCopyFile)
        return files

    def add_file(self, remote: str, local: str) -> HRESULT:
        """Adds a file: its URL, and the full path to write it to. ValueError on an embedded NUL; ComError."""
        return HRESULT(self._call("AddFile", wide(remote), wide(local)))

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

    def error(self) -> "ErrorReport | None":
        """What went wrong, copied out; None where nothing did.

        A job in an error state whose service tells nothing more gives a report without code: `hresult` is None and
        `unavailable` holds the service's answer. ComError where neither the state nor the error can be read.
        """
        collector = Collector()
        fields = self._fields(collector)
        try:
            error = self.get_error()
        except ComError as failure:
            if fields["job_state"] in (BG_JOB_STATE.ERROR, BG_JOB_STATE.TRANSIENT_ERROR):
                return _without_error(collector, fields, failure)
            if isinstance(failure, ErrorInformationUnavailableError):
                return None
            raise
        with error:
            return error._report(collector, fields)

    def _fields(self, collector: Collector) -> "dict[str, Any]":
        return {
            "job_id": collector.read(("job_id",), "IBackgroundCopyJob::GetId", lambda: self.id),
            "job_name": collector.read(("job_name",), "IBackgroundCopyJob::GetDisplayName", lambda: self.name),
            "job_state": collector.read(("job_state",), "IBackgroundCopyJob::GetState", lambda: self.state),
        }

    def _report_of(self, error: "BackgroundCopyError | None") -> ErrorReport:
        """What JobError told: the error object that came with it, or the job's own where none came."""
        collector = Collector()
        fields = self._fields(collector)
        try:
            if error is not None:
                return error._report(collector, fields)
            with self.get_error() as own:
                report: ErrorReport = own._report(collector, fields)
                return report
        except ComError as failure:
            return _without_error(collector, fields, failure)

    def notify(
        self,
        on_error: "Callable[[ErrorReport, Job, BackgroundCopyError | None], object] | None" = None,
        on_transferred: "Callable[[Job], object] | None" = None,
        on_modified: "Callable[[Job], object] | None" = None,
        on_exception: "Callable[[BaseException], object] | None" = None,
        take_over: bool = False,
    ) -> "Subscription":
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


def _without_error(collector: Collector, fields: "dict[str, Any]", failure: ComError) -> ErrorReport:
    """The report on a failure of which the service tells nothing more."""
    rest = tuple(name for name in ErrorReport.__slots__ if name not in fields and name[0] != "_")
    collector.missing(rest, failure.method, failure.hresult, str(failure))
    return ErrorReport(_unavailable=tuple(collector.unavailable), **dict.fromkeys(rest), **fields)


class _EnumJobs(Enumerator):
    __slots__ = ()
    _vtbl = IEnumBackgroundCopyJobsVtbl


class _EnumFiles(Enumerator):
    __slots__ = ()
    _vtbl = IEnumBackgroundCopyFilesVtbl


def _uuid(job_id: "UUID | str") -> "UUID":
    from uuid import UUID

    if isinstance(job_id, UUID):
        return job_id
    try:
        return UUID(job_id)
    except (ValueError, AttributeError, TypeError):
        raise ValueError(
            "expected a job id such as 8C9C5F5E-3E67-4B5B-8B6A-0A9F3E1C2D4B, got %.60r" % (job_id,)
        ) from None


class Manager(ComObject):
    """IBackgroundCopyManager: a transfer service, as `connect` reached it. Any thread may use it.

    `service` is the Service. Jobs, files and errors got from it outlive it. A service that hangs holds up the thread
    that calls it, without end, and only that thread: see `connect` for how to bound that.
    """

    __slots__ = ("service",)
    _vtbl = IBackgroundCopyManagerVtbl
    service: Service

    @property
    def proxy_blanket(self) -> "dict[str, HRESULT]":
        """What CoSetProxyBlanket answered last, by interface; empty for BITS, which does not need it.

        Delivery Optimization wants to impersonate its caller; where a proxy refuses the setting, calls may still work.
        """
        return dict(getattr(self._caller, "blanket", {}))

    def jobs(self, all_users: bool = False) -> "list[Job]":
        """The jobs of the caller, or of everybody (an administrator's right), each for the caller to close.

        AccessDeniedError for `all_users` without that right; ComError where the service does not list at all.
        """
        flags = BG_JOB_ENUM_ALL_USERS if all_users else 0
        with self._required(_EnumJobs, "EnumJobs", flags) as enum:
            jobs: list[Job] = enum.all(Job)
        return jobs

    def job(self, job_id: "UUID | str") -> Job:
        """One job by its id, a UUID or its text. JobNotFoundError; ValueError where it is no GUID."""
        guid = GUID.from_buffer_copy(_uuid(job_id).bytes_le)
        job: Job = self._required(Job, "GetJob", byref(guid))
        return job

    def create_job(self, name: str, type: BG_JOB_TYPE = BG_JOB_TYPE.DOWNLOAD) -> Job:
        """A new job, suspended and empty. It belongs to the caller, who has to complete or cancel it in the end.

        `name` is its display name. ValueError on an embedded NUL; ComError where the service refuses.
        """
        guid = GUID()
        job: Job = self._required(Job, "CreateJob", wide(name), type, byref(guid))
        return job

    def downloads(self, category: "tuple[str, str] | None" = None) -> "list[DownloadReport]":
        """What `downloads()` of the package gives, bounded by the `timeout` of this Manager. ValueError for BITS."""
        if self.service is not Service.DELIVERY_OPTIMIZATION:
            raise ValueError("expected a Manager of Delivery Optimization: %s has jobs only" % self.service.name)
        from .downloads import list_downloads

        reports: list[DownloadReport] = list_downloads(self._caller, category)
        return reports

    def watch(
        self,
        jobs: "Iterable[Job | UUID | str] | None" = None,
        timeout: "float | None" = None,
        poll: float = 1.0,
        callbacks: bool = False,
        take_over: bool = False,
    ) -> "Watch":
        """An iterator of ErrorReports: of each job that has failed already, and of each that fails from now on.

        jobs       Jobs or ids; None: all of the caller's, new ones too
        timeout    seconds from now until it ends; None: never, or when nothing can fail any more because all of `jobs`
                   are transferred, completed or cancelled
        poll       seconds between two looks; a look is one call a job, and one more for a job that is failing
        callbacks  sets a callback on each of `jobs` (then not None), which **changes** them until the Watch ends
                   (`close()`, its end, or nobody holds it), see `Job.notify`. Such jobs report at once, and are looked
                   at every half minute only as soon as the first call has come. Jobs for which another program is
                   called are left alone, unless `take_over`. Where no callback can be set or no call comes, perhaps
                   because the security settings of this process refuse it, looking carries on; a RuntimeWarning says so

        Without `callbacks` no job is changed. A failure is reported once, until the job was seen in another state or
        calls again; TRANSIENT_ERROR, from which the service goes on by itself, is a failure, too.
        Thread: any, and always the same one. An STA thread needs no message loop: calls arrive in COM's own threads.
        ComError from the iteration where the service is gone or does not list its jobs; it may be continued.
        """
        from .job_watch import Watch

        return Watch(self, jobs, timeout, poll, callbacks, take_over)


def connect(service: "Service | str" = Service.DELIVERY_OPTIMIZATION, timeout: "float | None" = None) -> Manager:
    """The transfer service, started by COM where it does not run yet.

    `service`: a Service, or "do" or "bits". Works in any thread; never changes its apartment. From the first call to
    the end of the process the library keeps the multithreaded apartment alive (CoIncrementMTAUsage).
    UnsupportedPlatformError where there is no COM, ServiceUnavailableError where the service is not registered or does
    not start, AccessDeniedError.

    COM waits without end for a service that hangs. `timeout` bounds that, for this call and for each call through
    whatever comes from the Manager: seconds until ServiceUnavailableError with RPC_E_TIMEOUT. The call itself is
    cancelled where COM can (CoCancelCall), else left behind in a daemon thread; if the service answers after all, what
    it hands out is given back. Each call then costs a thread, a tenth of a millisecond or so.
    """
    service = Service(service)
    caller = MtaCaller(service is Service.DELIVERY_OPTIMIZATION, timeout)
    clsid = CLSID_BackgroundCopyManager if service is Service.BITS else CLSID_DeliveryOptimization
    manager: Manager = Manager._create(clsid, caller)
    manager.service = service
    return manager


def downloads(category: "tuple[str, str] | None" = None, timeout: "float | None" = None) -> "list[DownloadReport]":
    """The downloads of this caller in Delivery Optimization's newer API (IDOManager), which winget and Intune use.

    `category`: a property and its value, to list only those downloads: `("Uri", "https://...")`; of Id, Uri, ContentId,
    DisplayName and LocalPath. `timeout` in seconds bounds each call, as `connect` says.

    Each report is a copy; a property that this Windows does not have, or not for this download, costs only itself
    (`unavailable`). Reading changes nothing. An empty list where there are none (DO_E_NO_DOWNLOADS).
    ServiceUnavailableError where there is no such service; ComError with E_NOINTERFACE before Windows 10 1809;
    UnsupportedPlatformError without COM; ValueError for another category. Any thread.
    Source: IDOManager, IDODownload and DODownloadProperty in the Delivery Optimization reference.
    """
    from .downloads import list_downloads

    reports: list[DownloadReport] = list_downloads(MtaCaller(True, timeout), category)
    return reports


def watch_downloads(
    ids: "Iterable[UUID | str] | None" = None,
    timeout: "float | None" = None,
    poll: float = 1.0,
    callbacks: bool = False,
    take_over: bool = False,
) -> "DownloadWatch":
    """An iterator of DownloadReports: of each download that has failed already, and of each that fails from now on.

    ids        of downloads; None: all of the caller's, new ones too
    timeout    seconds from now until it ends; None: never, or when each of `ids` is finalized, aborted or gone
    poll       seconds between two looks; a look is one call a download, and a dozen more for one that has failed
    callbacks  sets a status callback on each of `ids` (then not None), which **changes** them until the watch ends:
               a download has one callback, its maker's, which is not called meanwhile. So one that has a callback is
               left alone, unless `take_over`; looking carries on for it, and for all where no callback can be set

    A failure is reported once, until the download has another code or none. Otherwise as `Manager.watch`.
    """
    from .download_watch import DownloadWatch

    return DownloadWatch(MtaCaller(True, timeout=None), ids, timeout, poll, callbacks, take_over)
