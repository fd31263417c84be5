"""What tools/bench.py and its part for Windows tell: ours against theirs, and the goal."""

from __future__ import annotations

from typing import NamedTuple


class Measure(NamedTuple):
    """One row: `ours` and `theirs` in `unit` (None: not measured, see `note`); the goal is ours / theirs at most."""

    name: str
    theirs_name: str
    ours: float | None
    theirs: float | None
    unit: str
    goal: float
    note: str = ""

    @property
    def ratio(self) -> float | None:
        return self.ours / self.theirs if self.ours is not None and self.theirs else None

    @property
    def met(self) -> bool | None:
        return None if self.ratio is None else self.ratio <= self.goal
