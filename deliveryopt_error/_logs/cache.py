"""Answers that are remembered: a log asks the same over and over, and may ask more than fits into memory."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable

_KEPT = 4096


class Cache(dict):  # type: ignore[type-arg]
    """What a function says of each key: `cache[key]`. Full, it begins anew."""

    def __init__(self, function: Callable[[Any], Any]) -> None:
        self._function = function

    def __missing__(self, key: Any) -> Any:
        value = self._function(key)
        if len(self) >= _KEPT:
            self.clear()
        self[key] = value
        return value
