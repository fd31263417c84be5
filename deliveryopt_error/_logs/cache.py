"""Answers that are remembered: a log asks the same over and over, and may ask more than fits into memory."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable


class Cache(dict):  # type: ignore[type-arg]
    """What a function says of each key: `cache[key]`. Full, it begins anew; keys longer than `longest` are not kept."""

    def __init__(self, function: Callable[[Any], Any], kept: int = 4096, longest: int | None = None) -> None:
        self._function = function
        self._kept = kept
        self._longest = longest

    def __missing__(self, key: Any) -> Any:
        value = self._function(key)
        if self._longest is None or len(key) <= self._longest:
            if len(self) >= self._kept:
                self.clear()
            self[key] = value
        return value


def string_cache() -> Cache:
    """UTF-16 to str, without zeros at the end."""
    from codecs import utf_16_le_decode

    return Cache(lambda raw: utf_16_le_decode(raw, "replace", True)[0].rstrip("\0"), longest=256)
