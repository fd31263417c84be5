"""Polling at an interval: the part that the watch of jobs and the watch of downloads share.

Also the way back to a service that went away: connecting again with growing pauses, and one warning for each gap.
"""

from __future__ import annotations

from .._codes.errors import ComError, ServiceUnavailableError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable


MAX_QUEUE_WAIT_SECONDS = 1.0  # on Windows Ctrl+C does not interrupt SimpleQueue.get: wait in short steps
# The pauses after each vain try to connect again. The first try comes at once: COM starts these services on demand. The
# rest is for one that stops, is updated and starts. After the last one the failure is raised.
RECONNECT_SECONDS = (1.0, 2.0, 4.0, 8.0, 16.0, 30.0)
RPC_E_TIMEOUT = 0x8001011F  # of our own time limit: the service hangs, and a new connection would hang, too
# An object's own end, where the service has just answered another call: it is no sign that the service has ended.
OBJECT_GONE = (0x80010108, 0x800401FD)  # RPC_E_DISCONNECTED, CO_E_OBJNOTCONNECTED


class Poller:
    """Polls at an interval and iterates over the new reports. A context manager. For one thread.

    `closed` is True after its end. A subclass has `_poll_once(now)`, which appends to `_found`; `over`;
    `_on_event(*event)` for what its `_subscriptions` put into `_events`; and `_reconnect()`.
    """

    def __init__(self, timeout: float | None, interval: float) -> None:
        import time
        from queue import SimpleQueue

        if not interval > 0:
            raise ValueError(f"expected seconds between two polls, got {interval!r:.60}")
        if timeout is not None and not timeout >= 0:
            raise ValueError(f"expected seconds to watch, or None, got {timeout!r:.60}")
        self._interval = interval
        self._due = time.monotonic()
        self._end = None if timeout is None else self._due + timeout
        self._found: list[Any] = []  # reports not handed out yet
        self._subscriptions: dict[Any, Any] = {}
        self._events: SimpleQueue[Any] = SimpleQueue()
        self._callbacks_reliable = True  # no callback was missing yet
        self._lost: str | None = None  # the failure that showed that the service is gone; None: it is not
        self._lost_since = 0.0
        self._tries = 0  # to connect again
        self.closed = False

    def __iter__(self) -> Any:
        return self

    def __next__(self) -> Any:
        import time

        while not self._found:
            if self.closed:
                raise StopIteration
            now = time.monotonic()
            ending = self._end is not None and now >= self._end
            if ending or now >= self._due:
                self._due = now + self._interval
                try:
                    self._poll_or_reconnect(now)
                except ServiceUnavailableError:
                    if self._found:
                        continue  # the next poll raises it
                    if ending or self._lost is None or self._tries > len(RECONNECT_SECONDS):
                        self._tries = 0  # an iteration that goes on after the exception has all tries again
                        raise
                    self._due = now + RECONNECT_SECONDS[self._tries - 1]
                except ComError:
                    if not self._found:  # else the next poll raises it
                        raise
            if not self._found:
                if ending or (self._lost is None and self.over):
                    self._drain_events()  # what a callback reported since the poll comes before the end
                    if not self._found:
                        self.close()
                else:
                    self._wait(min(self._due, self._due if self._end is None else self._end) - now)
        return self._found.pop(0)

    def poll(self) -> list[Any]:
        """Returns the reports of what has failed since the last poll, without waiting.

        ServiceUnavailableError while a service that went away cannot be reached again: each call tries once. ComError
        if the service refuses. ValueError after `close()`.
        """
        import time

        if self.closed:
            raise ValueError("closed")
        self._poll_or_reconnect(time.monotonic())
        self._drain_events()  # before `over` is asked for
        found, self._found = self._found, []
        return found

    def look(self) -> list[Any]:
        """The earlier name of `poll`."""
        return self.poll()

    def close(self) -> None:
        """Gives back what was set, and ends. A second call does nothing."""
        self.closed = True
        self._unsubscribe()

    def _unsubscribe(self) -> None:
        subscriptions, self._subscriptions = self._subscriptions, {}
        for subscription in subscriptions.values():
            subscription.close()

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __del__(self) -> None:
        if hasattr(self, "closed"):
            self.close()

    @property
    def over(self) -> bool:
        """True if nothing can fail any more."""
        raise NotImplementedError

    def _poll_once(self, now: float) -> None:
        raise NotImplementedError

    def _on_event(self, *event: Any) -> None:
        raise NotImplementedError

    def _reconnect(self) -> None:
        """Connects to the service again, and finds what is watched by its id. ServiceUnavailableError if it is away."""
        raise NotImplementedError

    def _poll_or_reconnect(self, now: float) -> None:
        """One poll. If the service has gone away, one try to connect again before it."""
        if self._lost is None:
            try:
                self._poll_once(now)
                return
            except ServiceUnavailableError as failure:
                if failure.hresult == RPC_E_TIMEOUT:
                    raise
                self._lost, self._lost_since, self._tries = str(failure), now, 0
        self._tries += 1
        self._drain_events()  # what callbacks reported before it went away
        self._unsubscribe()
        self._reconnect()
        try:
            self._poll_once(now)
        except ServiceUnavailableError:
            raise  # still away
        except ComError:
            self._end_gap(now)
            raise
        self._end_gap(now)

    def _end_gap(self, now: float) -> None:
        import warnings

        lost, self._lost = self._lost, None
        warnings.warn(
            f"the service went away, and was reached again {now - self._lost_since:.0f} s later; a failure that came "
            f"and went in between is not reported. The call that showed it: {lost}",
            RuntimeWarning,
            stacklevel=3,
        )

    def _subscribe(
        self, key: Any, what: str, check: Callable[[], object], make: Callable[..., Any], *given: Any
    ) -> None:
        """Keeps the subscription that `make` returns; if none can be had, polling goes on.

        `check` calls the service; it raises if the service is gone, which is another matter than a callback refused.
        """
        try:
            self._subscriptions[key] = make(*given)
        except RuntimeError:
            pass  # another program's: polled like any other
        except ComError as failure:
            if isinstance(failure, ServiceUnavailableError):
                check()
            self._warn_once(f"no callback can be set, the {what} are polled instead: {failure}")

    def _warn_once(self, why: str) -> None:
        if self._callbacks_reliable:
            import warnings

            self._callbacks_reliable = False
            warnings.warn(why, RuntimeWarning, stacklevel=2)

    def _wait(self, seconds: float) -> None:
        import time
        from queue import Empty

        if seconds <= 0:
            return
        if not self._subscriptions:
            time.sleep(min(seconds, 3600))
            return
        try:
            self._on_event(*self._events.get(timeout=min(seconds, MAX_QUEUE_WAIT_SECONDS)))
            self._drain_events()
        except Empty:
            pass

    def _drain_events(self) -> None:
        from queue import Empty

        try:
            while True:
                self._on_event(*self._events.get_nowait())
        except Empty:
            pass
