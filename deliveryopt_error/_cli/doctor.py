"""The command doctor: shows which services answer on this machine, and what each refusal means.

Changes nothing: it calls what `jobs` calls. COM starts a service for that if it does not run yet.
"""

from __future__ import annotations

import sys

from .._codes import explain
from .._codes.errors import AccessDeniedError, ComError, ServiceUnavailableError, UnsupportedPlatformError
from .._codes.hresult import HRESULT
from .._com.win32 import system
from .._transfer import Service, connect
from .._transfer.downloads import DOManager, open_manager
from .._version import __version__
from .downloads import bounded_caller
from .options import add_common_options, add_service_option, add_timeout_option, set_examples
from .services import (
    ALL_ACCOUNTS,
    CLASS_NOT_REGISTERED,
    INTERFACES,
    THIS_ACCOUNT,
    TimeBudget,
    counted,
    services_asked,
    transfers_of,
)
from .terminal import DENIED, GREEN, OK, RED, UNREACHABLE, TerminalWriter, print_failure, print_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from typing import Any

_NAMES = {
    Service.DELIVERY_OPTIMIZATION: "Delivery Optimization",
    Service.BITS: "Background Intelligent Transfer Service",
}
_COMMANDS = ["explain", "scan", "codes", "selftest"]  # that work on every system
# Answers that only a class which is registered gives: E_NOINTERFACE, CO_E_SERVER_EXEC_FAILURE, service disabled.
_REGISTERED = (0x80004002, 0x80080005, 0x80070422)
_HIDDEN = "jobs and downloads of other accounts (Windows Update's are SYSTEM's): run this as that account"
_HIDDEN_BY_BITS = "jobs of other accounts (Windows Update's are SYSTEM's): "


def add_doctor_options(command: ArgumentParser) -> None:
    add_common_options(command)
    add_service_option(command)
    add_timeout_option(command)
    set_examples(command, "", "--service do --timeout 10 --json")


def run_doctor(options: Namespace) -> int:
    writer = TerminalWriter(options)
    versions = _versions()
    if options.json:
        print_json({"check": "versions", **versions, "commands": _COMMANDS})
    else:
        writer.heading(f"deliveryopt-error {__version__}", GREEN)
        writer.field("python", f"{versions['python']}, {versions['bits']} bit")
        writer.field("system", versions["system"])
        writer.field("commands", f"{', '.join(_COMMANDS)}: they need no service")
    try:
        system()
    except UnsupportedPlatformError as failure:
        return print_failure(failure)
    services = list(services_asked(options))
    budget = TimeBudget(options.timeout, sum(len(transfers_of(service)) for service in services))
    return max([_examine(service, budget, writer, options) for service in services])


def _versions() -> dict[str, Any]:
    system = sys.platform
    if sys.platform == "win32":
        system = "Windows " + ".".join(map(str, sys.getwindowsversion().platform_version))
    bits = 64 if sys.maxsize > 1 << 32 else 32
    return {"version": __version__, "python": sys.version.split()[0], "bits": bits, "system": system}


def _examine(service: Service, budget: TimeBudget, writer: TerminalWriter, options: Namespace) -> int:
    """Calls one service by each of its interfaces, prints the answers and returns the exit status."""
    rows: list[dict[str, Any]] = []
    for kind in transfers_of(service):
        seconds = budget.share()
        if not rows or rows[0]["registered"] is not False:
            rows.append(_ask(service, kind, seconds))
    reached = any(row["reached"] for row in rows)
    if options.json:
        for row in rows:
            hresults = {name: str(hresult) for name, hresult in row["impersonation"].items()}
            hresult = None if row["hresult"] is None else str(row["hresult"])
            print_json({"check": "interface", **row, "hresult": hresult, "impersonation": hresults})
    else:
        known = [row["registered"] for row in rows if row["registered"] is not None]
        print()
        writer.heading(f"{_NAMES[service]} ({service.value})", GREEN if reached else RED)
        if known:
            writer.field("registered", "yes" if any(known) else "no")
        writer.field("reached", "yes" if reached else "no")
        for row in rows:
            _print_interface(writer, row)
        for hidden in dict.fromkeys(row["cannot_see"] for row in rows):
            if hidden is not None:
                writer.field("cannot_see", hidden)
        _print_impersonation(writer, rows)
    if any(row["hresult"] == 0x80070005 for row in rows):  # E_ACCESSDENIED
        return DENIED
    return OK if reached else UNREACHABLE


def _ask(service: Service, kind: str, seconds: float) -> dict[str, Any]:
    import time

    start = time.monotonic()
    row: dict[str, Any] = {"service": service.value, "kind": kind, "interface": INTERFACES[kind]}
    row.update(registered=None, reached=False, number=None, hresult=None, method=None, meaning=None, advice=None)
    row.update(accounts=None, number_of_all=None, cannot_see=None)
    blanket: dict[str, HRESULT] = {}
    try:
        manager = open_manager(bounded_caller(seconds)) if kind == "download" else connect(service, seconds)
        with manager:
            caller: Any = manager._caller
            caller.deadline = start + seconds
            blanket = caller.blanket
            row.update(registered=True, reached=True)
            listed = manager.listed() if isinstance(manager, DOManager) else manager.jobs()
            row["number"] = _closed(listed)
            row.update(accounts=THIS_ACCOUNT, cannot_see=_HIDDEN)
            if service is Service.BITS:
                _ask_for_all(row, manager)
    except ComError as failure:
        row.update(hresult=failure.hresult, method=failure.method, meaning=failure.explanation.meaning)
        row["advice"] = failure.explanation.advice
        if failure.hresult == CLASS_NOT_REGISTERED:
            row["registered"] = False
        elif failure.hresult in _REGISTERED:
            row["registered"] = True
    row["seconds"] = round(time.monotonic() - start, 3)
    row["impersonation"] = blanket
    return row


def _closed(listed: list[Any]) -> int:
    for each in listed:
        each.close()
    return len(listed)


def _ask_for_all(row: dict[str, Any], manager: Any) -> None:
    """Asks BITS for the jobs of all accounts, too; only an administrator gets them."""
    try:
        row["number_of_all"] = _closed(manager.jobs(all_users=True))
    except ServiceUnavailableError:
        raise
    except AccessDeniedError:
        row["cannot_see"] = _HIDDEN_BY_BITS + "run this as administrator"
    except ComError as failure:
        row["cannot_see"] = f"{_HIDDEN_BY_BITS}{failure}"
    else:
        row.update(accounts=ALL_ACCOUNTS, cannot_see=None)


def _print_interface(writer: TerminalWriter, row: dict[str, Any]) -> None:
    if row["hresult"] is None:
        number = counted(row["number"], row["kind"], THIS_ACCOUNT)
        if row["accounts"] == ALL_ACCOUNTS:
            number += f", {row['number_of_all']:d} of {ALL_ACCOUNTS} (--all-users)"
        writer.field("interface", f"{row['interface']} answered in {row['seconds'] * 1000:.0f} ms: {number}")
        return
    answer = "answered, but " if row["reached"] else ""
    writer.field("interface", f"{row['interface']} {answer}{row['method']}: {explain(row['hresult'])}")
    writer.field("advice", row["advice"])


def _print_impersonation(writer: TerminalWriter, rows: list[dict[str, Any]]) -> None:
    """Prints the answers of CoSetProxyBlanket, one line for each answer."""
    answers: dict[HRESULT, list[str]] = {}
    for row in rows:
        for interface, hresult in row["impersonation"].items():
            if interface not in answers.setdefault(hresult, []):
                answers[hresult].append(interface)
    for hresult, interfaces in answers.items():
        answer = "accepted by" if not hresult.failed else "refused by"
        why = f": CoSetProxyBlanket: {explain(hresult)} Harmless where calls are answered all the same."
        writer.field("impersonation", f"{answer} {', '.join(interfaces)}{why * hresult.failed}")
