"""The command selftest: runs the checks of this copy and prints one line for each."""

from __future__ import annotations

from .options import add_common_options, set_examples
from .terminal import FAILURES, OK, print_json, safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add_selftest_options(command: ArgumentParser) -> None:
    add_common_options(command)
    set_examples(command, "", "--json")


def run_selftest(options: Namespace) -> int:
    """Exit status: 0 where every check holds, else 1."""
    from .._selftest import run

    total = failed = 0
    for name, failure in run():
        total += 1
        failed += failure is not None
        if options.json:
            print_json({"check": name, "ok": failure is None, "why": failure})
        else:
            print(f"{('FAILED' if failure else 'ok'):6} {name}{': ' + safe(failure) if failure else ''}")
    if not options.json:
        print(f"{total:d} checks, {failed:d} failed")
    return FAILURES if failed else OK
