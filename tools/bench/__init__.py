"""What the library costs, beside others. The command is in __main__.py."""

from __future__ import annotations

from typing import NamedTuple


class Measure(NamedTuple):
    """One row: `ours` and `theirs` in `unit` (None: not measured, see `note`); `goal`: at most, of ours / theirs."""

    name: str
    theirs_name: str
    ours: float | None
    theirs: float | None
    unit: str
    goal: float | None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        return self.ours / self.theirs if self.ours is not None and self.theirs else None

    @property
    def met(self) -> bool | None:
        return None if self.ratio is None or self.goal is None else self.ratio <= self.goal
