"""The results of releases, in results/VERSION.json: for each system and Python, the ratio of each row and its spread.

Ratios are kept, not times: those of one machine say little about another one. A row that is too noisy is not kept.
"""

from __future__ import annotations

import json
import platform
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, Optional

from . import Measure

FOLDER = Path(__file__).with_name("results")
_SLOWER = 1.15  # how much the ratio of a row may grow

Ratios = dict[str, list[Optional[float]]]  # row -> ratio and spread


class Change(NamedTuple):
    """A row now and in an earlier release."""

    name: str
    version: str
    before: float
    now: float
    slower: bool


def system_of_host() -> str:
    """The system and the Python that run this: "Linux, Python 3.11"."""
    return f"{platform.system()}, Python {'.'.join(platform.python_version_tuple()[:2])}"


def key(row: Measure) -> str:
    """What a row is called in the files; the sizes of logs are not part of it."""
    words = [word for word in f"{row.name} / {row.theirs_name}".split() if not word.replace(".", "").isdigit()]
    return " ".join(words)


def save(version: str, rows: Mapping[str, Sequence[Measure]], folder: Path = FOLDER) -> Path:
    """Writes the rows, by their system, into the file of a version; other systems in it are kept."""
    path = folder / f"{version}.json"
    kept = _load(path)
    for system, measures in rows.items():
        kept[system] = {
            key(row): [_short(row.ratio), _short(row.spread)] for row in measures if not row.noisy and row.ratio
        }
    folder.mkdir(exist_ok=True)
    path.write_text(json.dumps(kept, indent=1, sort_keys=True) + "\n", encoding="utf-8", newline="\n")
    return path


def changes(version: str, system: str, rows: Sequence[Measure], folder: Path = FOLDER) -> list[Change]:
    """The rows beside those of the last release before `version` that has this system.

    A row is slower where its ratio has grown by 15 percent, and by more than both spreads.
    """
    earlier = [path for path in folder.glob("*.json") if _order(path.stem) < _order(version)]
    for path in sorted(earlier, key=lambda path: _order(path.stem), reverse=True):
        ratios = _load(path).get(system)
        if ratios:
            return [change for row in rows for change in _change(row, path.stem, ratios)]
    return []


def _change(row: Measure, version: str, ratios: Ratios) -> list[Change]:
    before, spread = ratios.get(key(row), (None, None))
    if row.ratio is None or not before:
        return []
    allowed = max(_SLOWER, 1 + (spread or 0), 1 + (row.spread or 0))
    return [Change(row.name, version, before, row.ratio, row.ratio > before * allowed)]


def _order(version: str) -> list[int]:
    return [int(part) if part.isdigit() else -1 for part in version.split(".")]


def _short(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


def _load(path: Path) -> dict[str, Ratios]:
    if not path.is_file():
        return {}
    found: dict[str, Ratios] = json.loads(path.read_text(encoding="utf-8"))
    return found
