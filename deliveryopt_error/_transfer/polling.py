"""[6] Watching: ErrorReports of jobs as they fail, by looking at them and, where it is told to, by being called.

Imports values, errors and ComObject; works on the managers and jobs it is given. Changes no job unless told to.
"""

from __future__ import annotations

from .._codes.errors import ComError, ServiceUnavailableError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable


MAX_QUEUE_WAIT_SECONDS = 1.0  # Ctrl+C does not end a wait for a queue on Windows: none is longer


class Poller:
    """Looks again and again, and is an iterator of what it finds. Context manager. For one thread.

    `closed` tells whether it has come to its end. A subclass has `_look(now)`, which appends to `_found`; `over`; and
    `_take(*event)` for what its `_subscriptions` put into `_events`.
    """

    def __init__(self, timeout: float | None, poll: float) -> None:
        import time
        from queue import SimpleQueue

        if not poll > 0:
            raise ValueError(f"expected seconds between two looks, got {poll!r:.60}")
        if timeout is not None and not timeout >= 0:
            raise ValueError(f"expected seconds to watch, or None, got {timeout!r:.60}")
        self._poll = poll
        self._due = time.monotonic()
        self._end = None if timeout is None else self._due + timeout
        self._found: list[Any] = []  # reports not handed out yet
        self._subscriptions: dict[Any, Any] = {}
        self._events: SimpleQueue[Any] = SimpleQueue()
        self._callbacks_reliable = True  # no call was missing yet
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
                self._due = now + self._poll
                try:
                    self._look(now)
                except ComError:
                    if not self._found:  # else the next look tells it
                        raise
            if not self._found:
                if ending or self.over:
                    self.close()
                else:
                    self._wait(min(self._due, self._due if self._end is None else self._end) - now)
        return self._found.pop(0)

    def look(self) -> list[Any]:
        """The reports of what has failed since the last look, without waiting. ValueError after `close()`."""
        import time

        if self.closed:
            raise ValueError("closed")
        self._look(time.monotonic())
        found, self._found = self._found, []
        return found

    def close(self) -> None:
        """Gives back what was set, and ends. Nothing happens the second time."""
        self.closed = True
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
        """Whether nothing can fail any more."""
        raise NotImplementedError

    def _look(self, now: float) -> None:
        raise NotImplementedError

    def _take(self, *event: Any) -> None:
        raise NotImplementedError

    def _subscribe(self, key: Any, what: str, make: Callable[..., Any], *arguments: Any) -> None:
        """Keeps the subscription that `make` returns; where none can be had, looking goes on."""
        try:
            self._subscriptions[key] = make(*arguments)
        except RuntimeError:
            pass  # somebody else's: looked at like any other
        except ServiceUnavailableError:
            raise
        except ComError as failure:
            self._warn_once(f"no callback can be set, the {what} are looked at instead: {failure}")

    def _warn_once(self, why: str) -> None:
        if self._callbacks_reliable:
            import warnings

            self._callbacks_reliable = False
            warnings.warn(why, RuntimeWarning, stacklevel=2)

    def _wait(self, seconds: float) -> None:
        import time
        from queue import Empty

        if not self._subscriptions:
            time.sleep(min(seconds, 3600))
            return
        try:
            self._take(*self._events.get(timeout=min(seconds, MAX_QUEUE_WAIT_SECONDS)))
            self._drain_events()
        except Empty:
            pass

    def _drain_events(self) -> None:
        from queue import Empty

        try:
            while True:
                self._take(*self._events.get_nowait())
        except Empty:
            pass
