"""[9] The commands about texts and tables: scan, codes. Input of any size streams; a log's content is hostile."""

from __future__ import annotations

import sys

from .._codes import codes
from .options import add_common_options, set_examples
from .terminal import OK, print_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from .._codes import Explanation


_COLUMNS = ("hresult", "name", "facility", "kind", "transient", "retry", "meaning", "advice", "source")


def add_codes_options(command: ArgumentParser) -> None:
    add_common_options(command)
    command.add_argument("--facility", metavar="F", help="only one facility, by name or number")
    command.add_argument("--format", choices=("json", "csv", "md", "table"), default="table")
    set_examples(command, "--facility DELIVERY_OPTIMIZATION", "--format csv")


def run_codes(options: Namespace) -> int:
    """`codes`"""
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
        for explanation in rows:
            name = explanation.name or "-"
            print(f"{explanation.hresult}  {explanation.kind:13}  {name}: {explanation.meaning}")
    return OK


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
