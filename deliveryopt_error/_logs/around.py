"""What stands around a finding: the lines near it, or the events of the same provider."""

from __future__ import annotations

from .log_events import value_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Iterator

    from .log_events import LoggedEvent

_LINE_BYTES = 2000  # that are kept of a line
_EVENT_CHARACTERS = 500  # that are kept of an event


class LineWindow:
    """Keeps the lines around the place that is scanned: the first bytes of each, so that memory stays bounded.

    `watch` passes pieces of text on and notes their lines; `around` gives those near a line.
    """

    def __init__(self, count: int) -> None:
        self._count = count
        self._first = 1  # the number of the first line that is kept
        self._lines = [b""]
        self.complete = 0  # lines that have come to their end
        self.events: Any = None  # the EventWindow, where the source is an event log
        self.first_needed: int | None = None  # what is around this line, and behind it, is kept, too

    def watch(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        """Yields the pieces, after their lines were noted. Every finding to come is in the last line, or behind it."""
        for piece in pieces:
            self._drop()
            lines = piece.split(b"\n")
            if len(self._lines[-1]) < _LINE_BYTES:
                self._lines[-1] = (self._lines[-1] + lines[0][:_LINE_BYTES])[:_LINE_BYTES]
            self._lines += [line[:_LINE_BYTES] for line in lines[1:]]
            self.complete += len(lines) - 1
            yield piece

    def around(self, line: int) -> list[tuple[int, str]]:
        """The lines up to `count` before and after this one, with their numbers."""
        first = max(line - self._count, 1)
        lines = self._lines[first - self._first : line + self._count + 1 - self._first]
        return [
            (number, text.decode("utf-8", "replace").rstrip("\r"))
            for number, text in enumerate(lines, first)
            if text or number < self._first + len(self._lines) - 1  # after the last end of a line there is none
        ]

    def _drop(self) -> None:
        first = min(self.complete + 1, self.first_needed or self.complete + 1) - self._count
        if first > self._first:
            del self._lines[: first - self._first]
            self._first = first


class EventWindow:
    """Keeps the last `count` events of each provider as text, and adds later ones to those that ask for them."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._last: dict[str, list[tuple[int, str]]] = {}
        self._asking: dict[str, list[tuple[list[tuple[int, str]], int]]] = {}

    def note(self, event: LoggedEvent) -> None:
        """Notes an event, before its findings are asked for."""
        values = ", ".join([f"{name}={value_text(kind, value)}" for name, kind, value in event.values])
        line = event.number, f"{event.time or ''} {event.event}: {values}"[:_EVENT_CHARACTERS]
        last = self._last.setdefault(event.provider, [])
        last.append(line)
        del last[: -self._count - 1]
        asking = self._asking.setdefault(event.provider, [])
        asking[:] = [(lines, full) for lines, full in asking if len(lines) < full]
        for lines, _ in asking:
            lines.append(line)

    def around(self, provider: str) -> tuple[list[tuple[int, str]], int]:
        """(number, text) of the events up to the last that was noted; those behind it are added as they come, up to so
        many in all.
        """
        asking, last = self._asking[provider], self._last[provider]
        if not asking or len(asking[-1][0]) > asking[-1][1] - self._count:  # another event has asked
            asking.append((list(last), len(last) + self._count))
        return asking[-1]
