"""Service, connect, Manager, downloads, watch_downloads: reaches a service and lists its jobs and downloads.

Reading never changes a job or a download.
"""

from __future__ import annotations

from ctypes import byref
from enum import Enum

from .._codes.enums import BG_JOB_TYPE
from .._codes.hresult import HRESULT
from .._com import ComObject, Enumerator, to_wide
from .._com.win32 import GUID
from .job_interfaces import (
    BG_JOB_ENUM_ALL_USERS,
    CLSID_BackgroundCopyManager,
    CLSID_DeliveryOptimization,
    IBackgroundCopyManagerVtbl,
    IEnumBackgroundCopyJobsVtbl,
)
from .jobs import Job
from .reports import DownloadReport

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Iterable
    from uuid import UUID

    from .._com import DirectCaller
    from .job_watch import Watch


class Service(Enum):
    """A transfer service that `connect` reaches; the value is its name on the command line."""

    DELIVERY_OPTIMIZATION = "do"
    BITS = "bits"


class _EnumJobs(Enumerator):
    __slots__ = ()
    _vtbl = IEnumBackgroundCopyJobsVtbl


def _uuid(job_id: UUID | str) -> UUID:
    from uuid import UUID

    if isinstance(job_id, UUID):
        return job_id
    try:
        return UUID(job_id)
    except (ValueError, AttributeError, TypeError):
        raise ValueError(
            f"expected a job id such as 8C9C5F5E-3E67-4B5B-8B6A-0A9F3E1C2D4B, got {job_id!r:.60}"
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
    def proxy_blanket(self) -> dict[str, HRESULT]:
        """What CoSetProxyBlanket answered last, by interface; empty for BITS, which does not need it.

        Delivery Optimization wants to impersonate its caller; where a proxy refuses the setting, calls may still work.
        """
        return dict(getattr(self._caller, "blanket", {}))

    def jobs(self, all_users: bool = False) -> list[Job]:
        """The jobs of the caller, or of everybody (an administrator's right), each for the caller to close.

        AccessDeniedError for `all_users` without that right; ComError where the service does not list at all.
        """
        flags = BG_JOB_ENUM_ALL_USERS if all_users else 0
        return self._list(_EnumJobs, Job, "EnumJobs", flags)

    def job(self, job_id: UUID | str) -> Job:
        """One job by its id, a UUID or its text. JobNotFoundError; ValueError where it is no GUID."""
        guid = GUID.from_buffer_copy(_uuid(job_id).bytes_le)
        return self._required(Job, "GetJob", byref(guid))

    def create_job(self, name: str, type: BG_JOB_TYPE = BG_JOB_TYPE.DOWNLOAD) -> Job:
        """A new job, suspended and empty. It belongs to the caller, who has to complete or cancel it in the end.

        `name` is its display name. ValueError on an embedded NUL; ComError where the service refuses.
        """
        guid = GUID()
        return self._required(Job, "CreateJob", to_wide(name), type, byref(guid))

    def downloads(self, category: tuple[str, str] | None = None) -> list[DownloadReport]:
        """What `downloads()` of the package gives, bounded by the `timeout` of this Manager. ValueError for BITS."""
        if self.service is not Service.DELIVERY_OPTIMIZATION:
            raise ValueError(f"expected a Manager of Delivery Optimization: {self.service.name} has jobs only")
        from .downloads import list_downloads

        return list_downloads(self._caller, category)

    def watch(
        self,
        jobs: Iterable[Job | UUID | str] | None = None,
        timeout: float | None = None,
        interval: float = 1.0,
        callbacks: bool = False,
        take_over: bool = False,
        poll: float | None = None,
    ) -> Watch:
        """An iterator of ErrorReports: of each job that has failed already, and of each that fails from now on.

        jobs       Jobs or ids; None: all of the caller's, new ones too
        timeout    seconds from now until it ends; None: never, or when nothing can fail any more because all of `jobs`
                   are transferred, completed or cancelled
        interval   seconds between two polls. A poll is one call a given job, two if all are watched, and one more for a
                   job that is failing
        callbacks  sets a callback on each of `jobs` (then not None), which **changes** them until the Watch ends
                   (`close()`, its end, or no variable holds it), see `Job.notify`. Such jobs report at once, and are
                   polled every half minute only as soon as the first callback has arrived. Jobs that notify another
                   program are left alone, unless `take_over`. If no callback can be set or none arrives, perhaps
                   because the security settings of this process refuse it, polling goes on; a RuntimeWarning says so
        poll       the earlier name of `interval`

        Without `callbacks` no job is changed. A failure is reported once, until the job was seen in another state or
        calls again; TRANSIENT_ERROR, from which the service goes on by itself, is a failure, too. BITS also calls for
        what happened before the callback was set: that is the failure that the first poll reported, not another one.

        If the service goes away and comes back, the Watch connects again, finds the jobs by their ids, sets the
        callbacks again, and goes on with what was reported before; a RuntimeWarning names each such gap. The first try
        is at once, the next ones after 1, 2, 4, 8, 16 and 30 s; after those ServiceUnavailableError is raised, from
        which the iteration may be continued. ComError from the iteration if the service does not list its jobs or
        refuses; it may be continued, too.
        Thread: any, and always the same one. An STA thread needs no message loop: calls arrive in COM's own threads.
        """
        from .job_watch import Watch

        return Watch(self, jobs, timeout, interval if poll is None else poll, callbacks, take_over)

    def _connect_again(self) -> Manager:
        """Another connection to the same service, for the caller to close."""
        return _open_manager_of(self.service, self._caller)


def connect(service: Service | str = Service.DELIVERY_OPTIMIZATION, timeout: float | None = None) -> Manager:
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
    from .._com.apartment import MtaCaller

    return _open_manager_of(service, MtaCaller(service is Service.DELIVERY_OPTIMIZATION, timeout))


def _open_manager_of(service: Service, caller: DirectCaller) -> Manager:
    clsid = CLSID_BackgroundCopyManager if service is Service.BITS else CLSID_DeliveryOptimization
    manager = Manager._create(clsid, caller)
    manager.service = service
    return manager
