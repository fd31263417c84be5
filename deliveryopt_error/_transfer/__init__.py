"""Service, connect, Manager, downloads, watch_downloads: reaches a service and lists its jobs and downloads.

Reading never changes a job or a download.
"""

from __future__ import annotations

from ctypes import byref
from enum import Enum

from .._codes.enums import BG_JOB_TYPE
from .._codes.errors import ServiceUnavailableError
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
    """IBackgroundCopyManager: a transfer service that `connect` has reached. Any thread may use it.

    `service` is the Service. Jobs, files and errors that come from it outlive it. A service that hangs blocks the
    thread that calls it, and no other; the `timeout` of `connect` limits that.
    """

    __slots__ = ("service",)
    _vtbl = IBackgroundCopyManagerVtbl
    service: Service

    @property
    def proxy_blanket(self) -> dict[str, HRESULT]:
        """The last answer of CoSetProxyBlanket, by interface; empty if no proxy was set.

        Delivery Optimization impersonates its caller, so each of its proxies is set; calls may work even if a proxy
        refuses. Proxies of BITS are set only if the process allows less than RPC_C_IMP_LEVEL_IDENTIFY, or if the thread
        that connects impersonates a user.
        """
        return dict(getattr(self._caller, "blanket", {}))

    def jobs(self, all_users: bool = False) -> list[Job]:
        """The jobs of this account, or of all users, each for the caller to close; an empty list if there are none.

        Jobs of Windows Update belong to LocalSystem: an account that is not LocalSystem sees them only with
        `all_users`, which is an administrator's right (AccessDeniedError). ComError if the service does not list jobs.
        """
        flags = BG_JOB_ENUM_ALL_USERS if all_users else 0
        return self._list(_EnumJobs, Job, "EnumJobs", flags)

    def job(self, job_id: UUID | str) -> Job:
        """One job by its id, a UUID or its text. JobNotFoundError; ValueError if it is not a GUID."""
        guid = GUID.from_buffer_copy(_uuid(job_id).bytes_le)
        return self._required(Job, "GetJob", byref(guid))

    def create_job(self, name: str, type: BG_JOB_TYPE = BG_JOB_TYPE.DOWNLOAD) -> Job:
        """A new job, suspended and empty. It belongs to the caller, who has to complete or cancel it in the end.

        `name` is its display name. ValueError on an embedded NUL; ComError if the service refuses.
        """
        guid = GUID()
        return self._required(Job, "CreateJob", to_wide(name), type, byref(guid))

    def downloads(self, category: tuple[str, str] | None = None) -> list[DownloadReport]:
        """The reports of `downloads()`, bounded by the `timeout` of this Manager. ValueError for BITS."""
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
        callbacks again, and goes on with what was reported before; a RuntimeWarning names each such gap. A poll finds
        that it has gone away, so with working callbacks it may take half a minute. The first try to connect is at
        once, the next ones after 1, 2, 4, 8, 16 and 30 s; after those ServiceUnavailableError is raised, from which
        the iteration may be continued. ComError from the iteration if the service does not list its jobs or refuses;
        it may be continued, too.
        Thread: any, and always the same one. An STA thread needs no message loop: calls arrive in COM's own threads.
        """
        from .job_watch import Watch

        return Watch(self, jobs, timeout, interval if poll is None else poll, callbacks, take_over)

    def _connect_again(self) -> Manager:
        """Another connection to the same service, for the caller to close. ServiceUnavailableError if there is none."""
        if not hasattr(self, "service"):
            raise ServiceUnavailableError(
                0x800706BA, "CoCreateInstance", "the service went away; a Manager from from_address() is not made again"
            )
        return _open_manager_of(self.service, self._caller)


def connect(service: Service | str = Service.DELIVERY_OPTIMIZATION, timeout: float | None = None) -> Manager:
    """The transfer service; COM starts it if it does not run yet.

    `service`: a Service, or "do" or "bits". Works in any thread; never changes its apartment. From the first call to
    the end of the process the library keeps the multithreaded apartment alive (CoIncrementMTAUsage).
    UnsupportedPlatformError without COM, ServiceUnavailableError if the service is not registered or does not start,
    AccessDeniedError.

    COM waits without end for a service that hangs. `timeout` bounds that, for this call and for each later call through
    the Manager and the objects that come from it: seconds until ServiceUnavailableError with RPC_E_TIMEOUT. COM cancels
    the call if it can (CoCancelCall); otherwise a daemon thread is left behind with it, and a late result is given
    back. Each call then costs a thread, a tenth of a millisecond or so.

    A service process that impersonates a user connects in the thread that impersonates: then BITS takes each call for
    the user whom the calling thread impersonates. Worker threads carry that thread's token. ComError of
    OpenThreadToken if the token cannot be opened.
    """
    service = Service(service)
    from .._com.apartment import MtaCaller

    return _open_manager_of(service, MtaCaller(service is Service.DELIVERY_OPTIMIZATION, timeout))


def _open_manager_of(service: Service, caller: DirectCaller) -> Manager:
    clsid = CLSID_BackgroundCopyManager if service is Service.BITS else CLSID_DeliveryOptimization
    manager = Manager._create(clsid, caller)
    manager.service = service
    return manager
