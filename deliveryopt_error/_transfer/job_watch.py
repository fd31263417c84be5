"""Watching jobs: ErrorReports of jobs as they fail, by polling and, if asked for, by callbacks.

Works on the managers and jobs it is given. Changes no job unless asked to.
"""

from __future__ import annotations

from .._codes.enums import BG_JOB_STATE
from .._codes.errors import AccessDeniedError, ComError, JobNotFoundError, ServiceUnavailableError
from .._com import ComObject
from .polling import OBJECT_GONE, Poller

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable
    from uuid import UUID


_FAILING = (BG_JOB_STATE.ERROR, BG_JOB_STATE.TRANSIENT_ERROR)
# BG_E_INVALID_STATE, DO_E_INVALID_STATE: the job is cancelled or completed.
_ENDED_STATUSES = (0x80200002, 0x80D02013)
_OVER = (BG_JOB_STATE.TRANSFERRED, BG_JOB_STATE.ACKNOWLEDGED, BG_JOB_STATE.CANCELLED)

SAFETY_POLL_SECONDS = 30.0  # poll a job that has a working callback only this often
CALLBACK_GRACE_SECONDS = 5.0  # how long to wait for the callback of a failure that polling saw first


class Watch(Poller):
    """An iterator over the ErrorReports of jobs as they fail; made by `Manager.watch`. A context manager.

    For one thread. `closed` is True after its end, `over` if nothing can fail any more. `poll()` returns the new
    reports without waiting. Subscribed jobs get back what was set before at the end, at `close()`, or by garbage
    collection.
    """

    def __init__(
        self, manager: Any, jobs: Any, timeout: float | None, interval: float, callbacks: bool, take_over: bool
    ) -> None:
        super().__init__(timeout, interval)
        self._manager = manager
        self._own_manager: Any = None  # of a new connection
        self._reported: dict[UUID, BG_JOB_STATE] = {}  # the failure of each job that was reported and still lasts
        self._jobs: dict[UUID, Any] | None = None if jobs is None else {}
        self._listed: dict[UUID, Any] = {}  # if all are watched: those that the last poll listed
        self._states: dict[UUID, BG_JOB_STATE] = {}  # of the given jobs, as last seen
        self._next_check: dict[UUID, float] = {}  # when to poll a job that has a callback
        # Failures that polling saw and whose callback is still expected: until when, and what the callback brings if it
        # is for a failure from before the registration (None: a callback is certain, whatever it brings).
        self._expected_callbacks: dict[UUID, tuple[float, bool, Any]] = {}
        self._identities: dict[UUID, Any] = {}  # of the failure of each job that was reported last
        self._callback_seen = False  # at least one callback has arrived: the service can reach this process
        self._callbacks, self._take_over = callbacks, take_over
        self._asked: set[UUID] = set()  # the jobs whose callback was to be set
        if callbacks and jobs is None:
            raise ValueError("expected the jobs whose callback is to be set, by name: it changes them")
        if jobs is None:
            return
        try:
            for job in jobs:
                own = type(job)._share(job.address, job._caller) if isinstance(job, ComObject) else manager.job(job)
                self._jobs[own.id] = own  # type: ignore[index]
            if callbacks:
                self._poll_given(self._due)
                self._states.clear()
        except BaseException:
            self.close()
            raise

    @property
    def over(self) -> bool:
        """True if nothing can fail any more: each of the given jobs was transferred, completed or cancelled."""
        return self._jobs is not None and all(self._states.get(key) in _OVER for key in self._jobs)

    def close(self) -> None:
        """Gives the jobs back what was set before, and ends. A second call does nothing."""
        super().close()
        jobs, self._jobs = self._jobs, None
        listed, self._listed = self._listed, {}
        for job in (*(jobs or {}).values(), *listed.values()):
            job.close()
        if self._own_manager is not None:
            self._own_manager.close()

    def _reconnect(self) -> None:
        manager = self._manager._connect_again()
        if self._own_manager is not None:
            self._own_manager.close()
        self._manager = self._own_manager = manager
        listed, self._listed = self._listed, {}
        for job in listed.values():
            job.close()
        self._asked.clear()
        self._expected_callbacks.clear()
        self._next_check.clear()
        self._callback_seen = False
        for key, job in list((self._jobs or {}).items()):
            try:
                self._jobs[key] = manager.job(key)  # type: ignore[index]
            except JobNotFoundError:
                del self._jobs[key]  # type: ignore[union-attr]  # it was completed or cancelled meanwhile
            job.close()

    def _poll_once(self, now: float) -> None:
        self._drain_events()
        if self._jobs is None:
            self._poll_listed()
        else:
            self._poll_given(now)

    def _poll_listed(self) -> None:
        reported: dict[UUID, BG_JOB_STATE] = {}
        before, self._listed = self._listed, {}
        jobs = []
        try:
            jobs = self._manager.jobs()
            while jobs:
                job = jobs.pop(0)
                try:
                    key = job.id
                    if key in before:
                        job, other = before.pop(key), job
                        other.close()
                    self._listed[key], job, listed = job, None, job
                    state = listed.state
                    if state in _FAILING and (self._reported.get(key) == state or self._report(key, listed)):
                        reported[key] = state
                except ServiceUnavailableError:
                    raise
                except ComError:
                    continue  # gone since it was listed
                finally:
                    if job is not None:
                        job.close()
            while before:
                key, job = before.popitem()
                with job:
                    self._ask_again(key, job, None)
        except BaseException:
            reported = {**self._reported, **reported}
            raise
        finally:
            self._reported = reported
            for job in (*jobs, *before.values()):
                job.close()

    def _ask_again(self, key: UUID, job: Any, state: BG_JOB_STATE | None) -> Any:
        """Asks a job that has left the list, or was cancelled, once more: it may have failed since the last poll.

        The report that was found, or None.
        """
        try:
            if key not in self._reported and (job.state if state is None else state) not in _OVER[:2]:
                report = job.error()
                if report is not None and (report.hresult is None or report.hresult.failed):
                    self._found.append(report)
                    return report
        except ServiceUnavailableError as failure:
            if failure.hresult not in OBJECT_GONE:
                raise
        except (JobNotFoundError, AccessDeniedError):
            pass  # the service no longer has it, or it has another owner
        except ComError as failure:
            if failure.hresult not in _ENDED_STATUSES:
                import warnings

                warnings.warn(f"how the job {key} ended cannot be read: {failure}", RuntimeWarning, stacklevel=2)
        return None

    def _poll_given(self, now: float) -> None:
        failures: list[ComError] = []  # the first
        for key, job in list((self._jobs or {}).items()):
            try:
                self._poll_job(key, job, now)
            except ServiceUnavailableError:
                raise
            except ComError as failure:  # of this job: the others are polled all the same
                failures = failures or [failure]
        if failures:
            raise failures.pop()

    def _poll_job(self, key: UUID, job: Any, now: float) -> None:
        subscription = self._subscriptions.get(key)
        reports = subscription is not None and subscription.active
        if reports and self._callback_seen and self._callbacks_reliable and now < self._next_check.get(key, now):
            return
        self._next_check[key] = now + SAFETY_POLL_SECONDS
        try:
            state = job.state
        except JobNotFoundError:
            state = BG_JOB_STATE.CANCELLED
        known = key in self._states
        if state is BG_JOB_STATE.CANCELLED and self._states.get(key) is not state:
            self._drain_events()
            asked = self._ask_again(key, job, state)
        else:
            asked = None
        self._states[key] = state
        if state not in _FAILING:
            self._reported.pop(key, None)
            self._expected_callbacks.pop(key, None)
            if asked is not None and reports:
                self._expected_callbacks[key] = now + CALLBACK_GRACE_SECONDS, False, _identity(asked)
        elif self._reported.get(key) != state:
            if self._report(key, job):
                self._reported[key] = state
                if reports and state is BG_JOB_STATE.ERROR:
                    self._expected_callbacks[key] = now + CALLBACK_GRACE_SECONDS, known, None
        elif (
            key in self._expected_callbacks
            and now >= self._expected_callbacks[key][0]
            and self._expected_callbacks.pop(key)[1]
        ):
            self._warn_once("a failure was seen by polling but its callback never arrived; polling only from now on")
        if self._callbacks and key not in self._asked and state not in _OVER[1:]:
            self._asked.add(key)
            # BITS calls for what has happened before, too (IBackgroundCopyCallback: "at least once"); other services
            # may not.
            if self._reported.get(key) is BG_JOB_STATE.ERROR:
                self._expected_callbacks[key] = now + CALLBACK_GRACE_SECONDS, False, self._identities.get(key)
            functions = _listeners(self._events, key)
            self._subscribe(key, "jobs", lambda: job.state, job.notify, *functions, self._take_over)

    def _report(self, key: UUID, job: Any) -> bool:
        """Takes note of a failure; False if it has ended meanwhile."""
        report = job.error()
        if report is not None:
            self._found.append(report)
            self._identities[key] = _identity(report)
        return report is not None

    def _on_event(self, key: UUID, state: BG_JOB_STATE, report: Any, when: float) -> None:
        """Takes note of a callback: what it reported, and when."""
        self._callback_seen = True
        self._states[key] = state
        if report is None:
            if state not in _FAILING:
                self._reported.pop(key, None)
                self._expected_callbacks.pop(key, None)
        elif state is BG_JOB_STATE.ERROR:
            # Each call is a failure of its own, unless polling saw it before its call came.
            seen = self._was_expected(key, report, when) or not (
                self._callbacks_reliable or self._reported.get(key) != state
            )
            self._reported[key], self._identities[key] = state, _identity(report)
            if not seen:
                self._found.append(report)
        elif self._reported.get(key) != state:
            self._reported[key] = state
            self._found.append(report)

    def _was_expected(self, key: UUID, report: Any, when: float) -> bool:
        expected = self._expected_callbacks.pop(key, None)
        if expected is None:
            return False
        until, _, identity = expected
        return identity is None or (when < until and identity == _identity(report))


def _identity(report: Any) -> Any:
    return report.hresult, report.context, report.remote_name


def _listeners(events: Any, key: UUID) -> tuple[Callable[..., None], ...]:
    """The four functions of `Job.notify`. They must not hold the Watch, which ends when no variable holds it.

    They run in the service's call, of which BITS allows four at a time for a user: only what must be read at once.
    """
    import time

    def on_error(report: Any, job: Any, error: Any) -> None:
        events.put((key, BG_JOB_STATE.ERROR, report, time.monotonic()))

    def on_transferred(job: Any) -> None:
        events.put((key, BG_JOB_STATE.TRANSFERRED, None, time.monotonic()))

    def on_modified(job: Any) -> None:
        state = job.state
        report = job.error() if state is BG_JOB_STATE.TRANSIENT_ERROR else None
        events.put((key, state, report, time.monotonic()))

    return on_error, on_transferred, on_modified, lambda failure: None
