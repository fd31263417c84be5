"""[9] The commands about texts and tables: scan, codes. Input of any size streams; a log's content is hostile."""

import sys

from .._codes import codes
from .terminal import OK, print_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace

    from .._codes import Explanation


_COLUMNS = ("hresult", "name", "facility", "kind", "transient", "retry", "meaning", "advice", "source")


def run_codes(options: "Namespace") -> int:
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
        writer.writerows(_cells(explanation) for explanation in rows)
    elif form == "md":
        print("| %s |" % " | ".join(_COLUMNS))
        print("|%s" % (" --- |" * len(_COLUMNS)))
        for explanation in rows:
            print("| %s |" % " | ".join(cell.replace("|", "\\|") for cell in _cells(explanation)))
    else:
        for explanation in rows:
            name = explanation.name or "-"
            print("%s  %-13s  %s: %s" % (explanation.hresult, explanation.kind, name, explanation.meaning))
    return OK


def _cells(explanation: "Explanation") -> "list[str]":
    fields = explanation.to_dict()
    return ["" if fields[column] is None else str(fields[column]) for column in _COLUMNS]


def _facility(text: str) -> int:
    known = {int(explanation.facility): explanation.facility.name for explanation in codes()}
    for number, name in known.items():
        if text.upper() in (name, "FACILITY_%s" % name, str(number), "0X%X" % number):
            return number
    names = ", ".join(sorted(name for name in known.values() if name))
    raise ValueError("expected a facility that the catalogue has (%s), got %.60r" % (names, text))
