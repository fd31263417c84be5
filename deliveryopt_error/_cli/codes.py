"""The command codes: prints the catalogue as text, JSON, CSV or a Markdown table."""

from __future__ import annotations

import sys

from .._codes import codes
from .._codes.catalogue import find_rows
from .options import add_common_options, set_examples
from .terminal import OK, print_error, print_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from typing import Iterable

    from .._codes import Explanation


_COLUMNS = ("hresult", "name", "facility", "kind", "transient", "retry", "meaning", "advice", "source")


def add_codes_options(command: ArgumentParser) -> None:
    add_common_options(command)
    command.add_argument("--facility", metavar="F", help="only one facility, by name or number")
    command.add_argument("--format", choices=("json", "csv", "md", "table"), default="table")
    set_examples(command, "--facility DELIVERY_OPTIMIZATION", "--format csv")


def run_codes(options: Namespace) -> int:
    """Exit status: always 0. ValueError where the facility is not in the catalogue."""
    facility = None if options.facility is None else _facility(options.facility)
    rows = codes(facility)
    form = "json" if options.json else options.format
    if form == "json":
        for explanation in rows:
            print_json(explanation.to_dict())
    elif form == "csv":
        import csv

        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(_COLUMNS)
        writer.writerows(_columns_of(explanation) for explanation in rows)
    elif form == "md":
        print(f"| {' | '.join(_COLUMNS)} |")
        print(f"|{' --- |' * len(_COLUMNS)}")
        for explanation in rows:
            cells = " | ".join(cell.replace("|", "\\|") for cell in _columns_of(explanation))
            print(f"| {cells} |")
    else:
        found = []
        for explanation in rows:
            name = explanation.name or "-"
            print(f"{explanation.hresult}  {explanation.kind:13}  {name}: {explanation.meaning}")
            found.append(explanation.hresult)
        sys.stdout.flush()
        print_error("deliveryopt-error:  codes  meaning  advice")
        for family, numbers in family_counts(found).items():
            print_error("deliveryopt-error: {:6}  {:7}  {:6}  {}".format(*numbers, family))
    return OK


def family_counts(values: Iterable[int]) -> dict[str, list[int]]:
    """How many codes, how many with a meaning, how many with an advice of their own: by family, and in "all".

    The largest family comes first. A code of two families counts in the first of them.
    """
    counts: dict[str, list[int]] = {}
    every = [0, 0, 0]
    for value in values:
        rows = find_rows(value)
        family = counts.setdefault(rows[0].owner or "COM and other facilities", [0, 0, 0])
        numbers = 1, any(row.meaning for row in rows), any(row.advice for row in rows)
        for at, number in enumerate(numbers):
            family[at] += number
            every[at] += number
    return {**dict(sorted(counts.items(), key=lambda item: -item[1][0])), "all": every}


def _columns_of(explanation: Explanation) -> list[str]:
    fields = explanation.to_dict()
    return ["" if fields[column] is None else str(fields[column]) for column in _COLUMNS]


def _facility(text: str) -> int:
    facilities = {explanation.facility for explanation in codes()} - {None}
    known = {int(facility): facility.name for facility in facilities if facility is not None}
    for number, name in known.items():
        if text.upper() in (name, f"FACILITY_{name}", str(number), f"0X{number:X}"):
            return number
    names = ", ".join(sorted(name for name in known.values() if name))
    raise ValueError(f"expected a facility that the catalogue has ({names}), got {text!r:.60}")
