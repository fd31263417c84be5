#!/usr/bin/env python3
"""`scan --summary` and `scan --html` over the logs of many machines, by the workers of a Dask cluster.

    python3 tools/fleet_dask.py LOGS...                                    # by two worker processes on this machine
    python3 tools/fleet_dask.py LOGS... --scheduler tcp://10.0.0.1:8786    # by a cluster that is there
    python3 tools/fleet_dask.py LOGS... --html report.html --machine-from path

The single file (dist/deliveryopt_error.py, written anew where it is not what the sources make) is all that the workers
get. They read the logs themselves: each must find them by the same path as this machine, on storage that they share.
The result is that of `scan` on one machine, also when workers die on the way. Exit status as there; 3: no scheduler.
Dask runs what comes from whoever reaches its ports, the local ones of the two processes too: TLS, or a machine alone.

Needs Python 3.9 and Dask (`dask[distributed]`), here and on the workers.
"""

from __future__ import annotations

from status import exit_with

import argparse
import contextlib
import importlib
import logging
import os
import re
import sys
from collections.abc import Iterator, Sequence
from typing import Any

import amalgamate

SINGLE = amalgamate.CHECKOUT / "dist" / f"{amalgamate.NAME}.py"
AT_ONCE = 8  # partial results that one task merges

Part = Any  # (Summary, LogStatistics, [(path, why it cannot be read, is it no log)]), of some files in their order


def read(logs: Sequence[tuple[str, str | None]], page: bool, roots: Sequence[str]) -> Part:
    """What stands in these files, each given with its machine; also for a page. Runs on a worker."""
    de: Any = importlib.import_module("deliveryopt_error")
    summary, tally, unreadable = de.Summary(), de.LogStatistics(), []
    for path, machine in logs:
        if path not in roots and de.is_page(path):  # of an earlier run
            continue
        why = None
        try:
            if de.is_page(path):
                raise OSError("a page that --html has written, not a log")
            for finding in de.scan(path):
                summary.add(path, finding)
                if page:
                    tally.add(path, machine, finding)
        except OSError as failure:
            why = de.why_unread(path, failure, True)
            unreadable.append((path, why, isinstance(failure, de.NotALogError) and path not in roots))
        tally.add_file(machine, path, why)
    return summary, tally, unreadable


def merged(parts: Sequence[Part]) -> Part:
    """One part of several, which follow one another. They stay as they are: Dask may need them again. On a worker."""
    de: Any = importlib.import_module("deliveryopt_error")
    summary, tally, unreadable = de.Summary(), de.LogStatistics(), []
    for more, counted, refused in parts:
        summary.merge(more)
        tally.merge(counted)
        unreadable += refused
    return summary, tally, unreadable


def gathered(client: Any, logs: Sequence[tuple[str, str | None]], *given: Any) -> Part:
    """The part of all files, made on the workers. pure=False: a result of yesterday's logs is none of today's."""
    size = max(1, min(64, len(logs) // (32 * max(1, sum(client.nthreads().values())))))  # files a task
    groups = [logs[at : at + size] for at in range(0, len(logs), size)]
    parts = [client.submit(read, group, *given, pure=False) for group in groups]
    while len(parts) > 1:
        groups = [parts[at : at + AT_ONCE] for at in range(0, len(parts), AT_ONCE)]
        parts = [client.submit(merged, group, pure=False) for group in groups]
    return parts[0].result() if parts else read([], *given)


@contextlib.contextmanager
def connected(scheduler: str | None, workers: int) -> Iterator[Any]:
    """A client of the cluster whose workers have the single file."""
    from distributed import Client, LocalCluster, Security  # type: ignore[import-not-found]

    if scheduler and scheduler.startswith("tls:") and not Security().get_connection_args("client")["ssl_context"]:
        raise OSError("Dask's configuration names no certificates (distributed.comm.tls)")
    with contextlib.ExitStack() as stack:
        where = scheduler or stack.enter_context(
            LocalCluster(
                n_workers=workers,
                threads_per_worker=1,
                host="127.0.0.1",
                dashboard_address="127.0.0.1:0",  # of its HTTP server; None would be a fixed port
                scheduler_kwargs={"dashboard": False},
                silence_logs=logging.ERROR,
            )
        )
        client = stack.enter_context(Client(where, timeout=10, set_as_default=False))
        client.upload_file(str(SINGLE))
        yield client


def write_single_file() -> None:
    """Writes dist/deliveryopt_error.py where it is not what the sources make. OSError where that fails."""
    data = amalgamate.amalgamated(amalgamate.sources()).encode()
    if not SINGLE.is_file() or SINGLE.read_bytes() != data:
        amalgamate.write(SINGLE, data)


def address(text: str) -> str:
    if not re.fullmatch(r"(?:(?:tcp|tls|wss?)://)?(?:\[[0-9A-Fa-f:.]+\]|[\w.-]+):[0-9]{1,5}", text):
        raise argparse.ArgumentTypeError(f"expected an address such as tcp://10.0.0.1:8786, got {text[:60]!r}")
    return text


def number(text: str) -> int:
    if not re.fullmatch("[1-9][0-9]{0,2}", text):
        raise argparse.ArgumentTypeError(f"expected a number of processes, up to 999, got {text[:60]!r}")
    return int(text)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("logs", nargs="+", metavar="LOGS", help="logs and folders of logs; the workers see them, too")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument("--html", metavar="FILE", help="writes the page of `scan --html`, too")
    parser.add_argument("--force", action="store_true", help="--html may replace a file that is not a page of ours")
    parser.add_argument("--machine-from", metavar="path|REGEX", help="for --html, as in `scan`: whose log it is")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--scheduler", type=address, metavar="ADDRESS", help="of the cluster; else one is made here")
    where.add_argument("--workers", type=number, default=2, metavar="N", help="processes of the one made here, 2")
    options = parser.parse_args()
    try:
        from distributed import KilledWorker
    except ImportError:
        print("fleet_dask: needs Dask, here and on the workers: pip install 'dask[distributed]'", file=sys.stderr)
        return 2
    try:
        write_single_file()
    except OSError as failure:
        print(f"fleet_dask: {failure.filename or SINGLE}: {failure.strerror or failure}", file=sys.stderr)
        return 2
    sys.path.insert(0, str(SINGLE.parent))
    de: Any = importlib.import_module("deliveryopt_error")
    if options.machine_from and not options.html:
        parser.error("--machine-from is for the page that --html writes")
    try:
        machine_of = de.limited_rule(options.machine_from, options.logs) if options.machine_from else lambda path: None
        output = de.OutputFile(options.html, force=options.force) if options.html else None  # not after an hour
        page = os.path.realpath(options.html or "")
        paths = [path for path in de.walk(options.logs, True) if os.path.realpath(path) != page]
        logs = [(path, machine_of(path)) for path in paths]
    except (OSError, ValueError) as failure:
        why = str(failure)
        if isinstance(failure, OSError) and failure.filename:
            why = f"{failure.filename}: {failure.strerror}"
        print(f"fleet_dask: {de.safe(why)}", file=sys.stderr)
        return 2
    try:
        with connected(options.scheduler, options.workers) as client:
            summary, tally, unreadable = gathered(client, logs, options.html is not None, options.logs)
    except KilledWorker as killed:
        print(f"fleet_dask: {de.safe(str(killed))}", file=sys.stderr)
        return 2
    except OSError as failure:
        print(f"fleet_dask: no scheduler at {options.scheduler}: {de.safe(str(failure))}", file=sys.stderr)
        return 3
    if output is not None:
        try:
            output.write(de.report_page(tally).encode())
        except OSError as failure:
            print(f"fleet_dask: {de.safe(f'{options.html}: {failure.strerror or failure}')}", file=sys.stderr)
            return 2
    no_logs: dict[str, list[str]] = {}
    for path, why, no_log in unreadable:
        if no_log:
            no_logs.setdefault(why, []).append(path)
        else:
            print(f"deliveryopt-error: {de.safe(f'{path}: {why}')}", file=sys.stderr)
        if options.json:
            de.print_json({"file": path, "unread": why})
    for line in de.unread_lines(no_logs):
        print(f"deliveryopt-error: {de.safe(line)}", file=sys.stderr)
    for row in summary.rows():
        if options.json:
            de.print_json(row.to_dict())
        else:
            de._print_summary(de.TerminalWriter(argparse.Namespace(no_color=True, json=False)), row)
    if not options.json and not summary.rows():
        print("no codes found")
    return 2 if unreadable else 1 if summary.rows() else 0


if __name__ == "__main__":
    exit_with(main)
