"""A limit in time for one name that an expression of the user's looks at: it may need more years than there are.

Where the system has a timer that interrupts a search, that is used. Windows has none: there a process of its own does
the searches, and is killed.
"""

from __future__ import annotations

from .._logs.statistics import machine_rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Iterable

SECONDS = 2  # for one name
_START = 30  # seconds until a new process answers


def limited_rule(rule: str, roots: Iterable[str]) -> Callable[[str], str | None]:
    """machine_rule(), which raises ValueError, too, where a name takes it more than two seconds.

    Without the limit in threads other than the main one, and in a program on Windows that cannot start a Python.
    """
    import signal
    import threading

    machine = machine_rule(rule, roots)
    if rule == "path" or threading.current_thread() is not threading.main_thread():
        return machine
    if hasattr(signal, "setitimer"):
        return by_timer(machine, rule)
    return by_process(machine, rule)


def _too_long(rule: str, path: str) -> ValueError:
    return ValueError(f"--machine-from {rule!r:.200} takes too long for the name {path!r:.200}")


def by_timer(machine: Callable[[str], str | None], rule: str) -> Callable[[str], str | None]:
    import signal

    timers: Any = signal  # which Windows does not have

    def limited(path: str) -> str | None:
        def late(*arguments: object) -> None:
            raise _too_long(rule, path)

        old = signal.signal(timers.SIGALRM, late)
        timers.setitimer(timers.ITIMER_REAL, SECONDS)
        try:
            return machine(path)
        finally:
            timers.setitimer(timers.ITIMER_REAL, 0)
            signal.signal(timers.SIGALRM, old)

    return limited


def by_process(machine: Callable[[str], str | None], rule: str) -> Callable[[str], str | None]:
    from multiprocessing import get_context

    from .scan_jobs import can_spawn, start

    if not can_spawn(__name__):
        return machine
    context: Any = get_context("spawn")
    names, other = context.Pipe()
    try:
        process = start(context, __name__, _search, (other, rule))
    except Exception:  # of the system, of a program that is such a process itself
        return machine
    other.close()
    answers = False

    def limited(path: str) -> str | None:
        nonlocal answers
        try:
            names.send(path)
            if not names.poll(SECONDS if answers else _START):
                process.kill()
                process.join()
                raise _too_long(rule, path)
            found: str | None = names.recv()
        except (OSError, EOFError):  # the process is gone
            return machine(path)
        answers = True
        return found

    return limited


def _search(names: Any, rule: str) -> None:
    """The work of the process: names to machines, until the command ends."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    machine = machine_rule(rule, ())
    try:
        while True:
            names.send(machine(names.recv()))
    except (EOFError, OSError):
        pass
