"""[6] Watching: ErrorReports of jobs as they fail, by looking at them and, where it is told to, by being called.

Imports values, errors and ComObject; works on the managers and jobs it is given. Changes no job unless told to.
"""

from __future__ import annotations

from .._codes.enums import BG_JOB_STATE
from .._codes.errors import ComError, JobNotFoundError, ServiceUnavailableError
from .._com import ComObject
from .polling import Poller

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable
    from uuid import UUID


_FAILING = (BG_JOB_STATE.ERROR, BG_JOB_STATE.TRANSIENT_ERROR)
_OVER = (BG_JOB_STATE.TRANSFERRED, BG_JOB_STATE.ACKNOWLEDGED, BG_JOB_STATE.CANCELLED)

SAFETY_POLL_SECONDS = 30.0  # how often a job is looked at that reports by itself, and is known to get through
CALLBACK_GRACE_SECONDS = 5.0  # a call for a failure that was seen before comes within this time, or none comes


class Watch(Poller):
    """The ErrorReports of jobs as they fail, an iterator; made by `Manager.watch`. Context manager. For one thread.

    `closed` tells whether it has come to its end.
    """

    def __init__(
        self, manager: Any, jobs: Any, timeout: float | None, poll: float, callbacks: bool, take_over: bool
    ) -> None:
        super().__init__(timeout, poll)
        self._manager = manager
        self._reported: dict[UUID, BG_JOB_STATE] = {}  # the failure of each job that was reported and still lasts
        self._jobs: dict[UUID, Any] | None = None if jobs is None else {}
        self._states: dict[UUID, BG_JOB_STATE] = {}  # of those, as last seen
        self._next_check: dict[UUID, float] = {}  # when a job that reports by itself is looked at again
        self._expected_callbacks: dict[
            UUID, tuple[float, bool]
        ] = {}  # failures seen before the call; until when, and if one is sure
        self._callback_seen = False  # a call has come: the service gets through to us
        if callbacks and jobs is None:
            raise ValueError("expected the jobs whose callback is to be set, by name: it changes them")
        if jobs is None:
            return
        try:
            for job in jobs:
                own = type(job)._share(job.address, job._caller) if isinstance(job, ComObject) else manager.job(job)
                self._jobs[own.id] = own  # type: ignore[index]
            if callbacks:
                self._poll_given(self._due)  # for what has failed before, no call comes
                self._states.clear()
                for key, own in self._jobs.items():  # type: ignore[union-attr]
                    functions = _listeners(self._events, key)
                    self._subscribe(key, "jobs", own.notify, *functions, take_over)
        except BaseException:
            self.close()
            raise

    @property
    def over(self) -> bool:
        """Whether nothing can fail any more: each of the given jobs was transferred, completed or cancelled."""
        return self._jobs is not None and all(self._states.get(key) in _OVER for key in self._jobs)

    def close(self) -> None:
        """Gives the jobs back what was set before. Nothing happens the second time."""
        super().close()
        jobs, self._jobs = self._jobs, None
        for job in (jobs or {}).values():
            job.close()

    def _look(self, now: float) -> None:
        self._drain_events()
        if self._jobs is None:
            self._poll_listed()
        else:
            self._poll_given(now)

    def _poll_listed(self) -> None:
        told: dict[UUID, BG_JOB_STATE] = {}
        try:
            for job in self._manager.jobs():
                with job:
                    try:
                        state = job.state
                        if state in _FAILING:
                            key = job.id
                            if self._reported.get(key) == state or self._report(job):
                                told[key] = state
                    except ServiceUnavailableError:
                        raise
                    except ComError:
                        continue  # gone since it was listed
        except BaseException:
            told = {**self._reported, **told}
            raise
        finally:
            self._reported = told

    def _poll_given(self, now: float) -> None:
        failures: list[ComError] = []  # the first
        for key, job in (self._jobs or {}).items():
            try:
                self._poll_job(key, job, now)
            except ServiceUnavailableError:
                raise
            except ComError as failure:  # of this job: the others are looked at all the same
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
        self._states[key] = state
        if state not in _FAILING:
            self._reported.pop(key, None)
            self._expected_callbacks.pop(key, None)
        elif self._reported.get(key) != state:
            if self._report(job):
                self._reported[key] = state
                if reports and state is BG_JOB_STATE.ERROR:
                    self._expected_callbacks[key] = now + CALLBACK_GRACE_SECONDS, known
        elif (
            key in self._expected_callbacks
            and now >= self._expected_callbacks[key][0]
            and self._expected_callbacks.pop(key)[1]
        ):
            self._warn_once("the service's calls do not come; the jobs are looked at instead")

    def _report(self, job: Any) -> bool:
        """Takes note of a failure; False where it has ended meanwhile."""
        report = job.error()
        if report is not None:
            self._found.append(report)
        return report is not None

    def _take(self, key: UUID, state: BG_JOB_STATE, report: Any) -> None:
        """What a call has told."""
        self._callback_seen = True
        self._states[key] = state
        if report is None:
            if state not in _FAILING:
                self._reported.pop(key, None)
                self._expected_callbacks.pop(key, None)
        elif state is BG_JOB_STATE.ERROR:
            # Each call is a failure of its own, but for one that was seen before its call came.
            seen = self._expected_callbacks.pop(key, None) is not None or not (
                self._callbacks_reliable or self._reported.get(key) != state
            )
            self._reported[key] = state
            if not seen:
                self._found.append(report)
        elif self._reported.get(key) != state:
            self._reported[key] = state
            self._found.append(report)


def _listeners(events: Any, key: UUID) -> tuple[Callable[..., None], ...]:
    """The four functions of `Job.notify`. They must not hold the Watch, which ends when nobody holds it."""

    def on_error(report: Any, job: Any, error: Any) -> None:
        events.put((key, BG_JOB_STATE.ERROR, report))

    def on_transferred(job: Any) -> None:
        events.put((key, BG_JOB_STATE.TRANSFERRED, None))

    def on_modified(job: Any) -> None:
        state = job.state
        events.put((key, state, job.error() if state is BG_JOB_STATE.TRANSIENT_ERROR else None))

    return on_error, on_transferred, on_modified, lambda failure: None
