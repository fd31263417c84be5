"""The scan of much data by several processes, for `scan --jobs`: each file, or each part of a large one, by one.

The processes send what they have to print, or have counted; the command prints it in the order of the files. What a
process that was killed had not sent, the command scans itself.

A process is a copy of this one where the system can make it (Linux, with no other thread), and a new Python elsewhere,
which does not run the main module of the program unless that is the single file itself.
"""

from __future__ import annotations

import sys

from .._logs.binary import EVENT_LOG
from .._logs.log_parts import kind_of_parts, part_ends
from .._logs.text_reader import size_of
from .scan_unit import FoundPart, ScanUnit, UnitScanner
from .terminal import print_error, safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Iterator

_MUCH_FOR_NEW = 256 << 20  # bytes for which new Pythons are made: their start takes as long as the scan of 100 MB
_PART = 4 << 20  # bytes of a part of a log; of a text up to eight times as many
_PARTS = 8  # of a text, for each process
_BATCH = 1 << 20  # bytes of small files that go to a process at once
# What goes to a process at once must go into the buffer of a pipe (on Windows 8 KiB), for nobody may read it yet.
_MESSAGE, _OF_UNIT, _LONGEST_PATH = 3000, 100, 500
_QUEUED = 2  # batches that a process has: one at work and one waiting
_AHEAD = 6  # batches for each process that are not printed yet
_HELD = 16 << 20  # characters that a process may have sent before its turn comes


class _Batch:
    """Units that go to a process at once."""

    def __init__(self) -> None:
        self.units: list[_Sent] = []
        self.left = 0  # units that are not done with
        self.is_open = False  # it counts among those that are ahead

    def is_full(self) -> bool:
        units = [sent.unit for sent in self.units]
        names = sum(len(f"{unit.path}{unit.machine}".encode("utf-8", "surrogatepass")) + _OF_UNIT for unit in units)
        return names > _MESSAGE or sum(unit.size for unit in units) >= _BATCH


class _Sent:
    """A unit that a process scans, and what has come of it."""

    def __init__(self, unit: ScanUnit, batch: _Batch) -> None:
        self.unit, self.batch = unit, batch
        batch.units.append(self)
        batch.left += 1
        self.results: list[FoundPart | None] = []  # None is the end
        self.received = 0  # findings
        self.held = 0  # characters of output that wait for their turn
        self.lost = False  # no more results come
        self.dropped = False  # no more results are wanted


class _Entry:
    """A file in its turn: its units so far; None where the command scans it itself."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.units: list[_Sent] | None = []
        self.is_cut = False  # all units are made
        self.dropped = False


class _Worker:
    """A process, this end of the pipes to it and from it, and the units that it has, in order."""

    def __init__(self, process: Any, units: Any, results: Any) -> None:
        self.process, self.units, self.results = process, units, results
        self.sent: list[_Sent] = []

    def is_full(self) -> bool:
        return len({id(sent.batch) for sent in self.sent}) >= _QUEUED

    def end(self) -> None:
        self.process.kill()
        self.process.join()
        self.units.close()
        self.results.close()

    def is_early(self, wanted: _Sent) -> bool:
        """Whether it has sent enough before its turn comes."""
        return self.sent[0] is not wanted and self.sent[0].held > _HELD


class ScanAhead:
    """Iterates over the files in their order, while other processes scan those that come next.

    first, paths  the files: the first ones, and those that come after them
    jobs          how many processes the user wants at most; then a line says why there are none. None: one a processor
    scan          scans a unit
    may_go        gives the machine of a file that another process may scan, in a list; None for other files
    advance       gets the number of bytes that were scanned

    A context manager, which ends the processes. `parts` gives what was found in the file of the iteration.
    """

    def __init__(
        self,
        first: list[str],
        paths: Iterator[str],
        jobs: int | None,
        scan: UnitScanner,
        may_go: Callable[[str], list[str | None] | None],
        advance: Callable[[int], object],
    ) -> None:
        self._first, self._paths = first, paths
        self._jobs = _cores() if jobs is None else jobs
        self._asked = jobs is not None
        self._scan, self._may_go, self._advance = scan, may_go, advance
        self._workers: list[_Worker] = []
        self._ended = False  # there were processes, and none is left
        self._entries: list[_Entry] = []
        self._entry: _Entry | None = None
        self._batches = self._make_batches()
        self._waiting: list[_Batch] = []  # for a process
        self._open = 0  # batches that are not done with

    def __enter__(self) -> ScanAhead:
        return self

    def __exit__(self, *exception: object) -> None:
        for worker in self._workers:
            worker.end()
        self._workers.clear()

    def __iter__(self) -> Iterator[str]:
        if self._jobs > 1:
            self._start("fork" if _can_fork() else "spawn")
        if not self._workers:
            yield from self._first
            yield from self._paths
            return
        while True:
            while not self._entries and self._fill():
                pass
            if not self._entries:
                return
            self._entry = self._entries.pop(0)
            yield self._entry.path
            self._drop(self._entry)

    def parts(self) -> Iterator[FoundPart] | None:
        """What was found in the file of the iteration, in order; None where this process has to scan it."""
        entry = self._entry
        return None if entry is None or entry.units is None else self._parts_of(entry, entry.units)

    def _parts_of(self, entry: _Entry, units: list[_Sent]) -> Iterator[FoundPart]:
        lines = count = 0
        while True:
            while not units and not entry.is_cut:
                self._fill()
            if not units:
                return
            sent = units.pop(0)
            last = FoundPart()
            for last in self._results_of(sent):
                if lines or last.places:
                    last.move(lines)
                count += last.count
                yield last
            self._finish(sent)
            self._advance(sent.unit.size)
            lines += last.lines
            if last.why is not None:
                return
            if not last.is_apart and (units or not entry.is_cut or sent.unit.kind == EVENT_LOG):
                self._drop(entry)
                yield from self._scan(ScanUnit(entry.path, sent.unit.machine, 0), count)
                return

    def _results_of(self, sent: _Sent) -> Iterator[FoundPart]:
        while True:
            while sent.results:
                result = sent.results.pop(0)
                if result is None:
                    return
                sent.held -= len(result.text)
                yield result
            if sent.lost:
                yield from self._scan(sent.unit, sent.received)
                return
            self._pump(sent)

    def _drop(self, entry: _Entry) -> None:
        """Nothing more of a file is wanted."""
        entry.dropped = True
        while entry.units:
            sent = entry.units.pop()
            sent.dropped = True
            sent.results.clear()
            sent.held = 0
            self._finish(sent)

    def _finish(self, sent: _Sent) -> None:
        batch = sent.batch
        batch.left -= 1
        if batch.is_open and batch.left == 0:
            batch.is_open = False
            self._open -= 1

    def _make_batches(self) -> Iterator[_Batch]:
        """The units of all files in batches; makes the entries as well."""
        batch = _Batch()
        for path in self._paths:
            entry = _Entry(path)
            self._entries.append(entry)
            size = 0 if self._ended or len(path) > _LONGEST_PATH else size_of(path)
            machine = self._may_go(path) if size else None
            if machine is None:
                entry.units = None
                continue
            for unit in self._units_of(path, machine[0], size):
                if entry.dropped or entry.units is None:
                    break
                entry.units.append(_Sent(unit, batch))
                if batch.is_full():
                    full, batch = batch, _Batch()
                    yield full
            entry.is_cut = True
        yield batch

    def _units_of(self, path: str, machine: str | None, size: int) -> Iterator[ScanUnit]:
        if self._scan.cuts and size >= 2 * _PART:
            try:
                with open(path, "rb", buffering=0) as stream:
                    kind = kind_of_parts(stream)
                    if kind is not None:
                        begin = 0
                        part = _PART
                        if kind != EVENT_LOG:  # of which all that is found in a part is held
                            part = min(max(size // (_PARTS * self._jobs), _PART), 8 * _PART)
                        for end in part_ends(stream, kind, size, part):
                            unit = ScanUnit(path, machine, end - begin)
                            unit.begin, unit.end, unit.kind = begin, end, kind
                            yield unit
                            begin = end
                        return
            except OSError:
                pass  # to scan it says why
        yield ScanUnit(path, machine, size)

    def _fill(self) -> bool:
        """Makes one more batch; False where there is none."""
        batch = next(self._batches, None)
        if batch is None:
            return False
        if batch.left:
            batch.is_open = True
            self._open += 1
            self._waiting.append(batch)
        if self._ended:
            self._lose(batch.units)
        return True

    def _start(self, kind: str) -> None:
        """Starts the processes, where they can be made and there is work for two."""
        from itertools import chain

        if kind == "spawn":
            if not can_spawn(type(self._scan).__module__):
                self._refuse("this program cannot start a Python of its own")
                return
            size = sum(map(size_of, self._first))
            while size < _MUCH_FOR_NEW:
                path = next(self._paths, None)
                if path is None:
                    return
                self._first.append(path)
                size += size_of(path)
        self._paths = chain(self._first, self._paths)
        while len(self._waiting) < 2 and self._fill():
            pass
        if len(self._waiting) > 1:
            try:
                self._make_workers(kind)
            except Exception as failure:  # of the system, of a program that is one of such processes itself ...
                if not self._workers:
                    self._refuse(str(failure))
        if not self._workers:
            self._first = [entry.path for entry in self._entries]

    def _make_workers(self, kind: str) -> None:
        from multiprocessing import get_context

        context: Any = get_context(kind)
        for _ in range(self._jobs):
            units, our_units = context.Pipe(False)  # not the two ways of one pipe, which is a socket
            our_results, results = context.Pipe(False)
            # A copy of this process has these, too, and would never see the end of its pipe.
            others = [our_units, our_results] if kind == "fork" else []
            others += [pipe for each in self._workers for pipe in (each.units, each.results) if others]
            process = start(context, type(self._scan).__module__, _serve, (units, results, others, self._scan))
            units.close()
            results.close()
            self._workers.append(_Worker(process, our_units, our_results))

    def _refuse(self, why: str) -> None:
        if self._asked:
            print_error("deliveryopt-error: " + safe(f"--jobs: one process scans everything, no others here: {why}"))

    def _pump(self, wanted: _Sent) -> None:
        """Gives the processes work, and takes results, until there is at least one."""
        from multiprocessing.connection import wait

        while self._open < _AHEAD * len(self._workers) and self._fill():
            pass
        self._assign()
        if not wanted.lost:
            # Of a process that was killed the pipe may stay open; its end is waited for, too.
            waited: dict[Any, _Worker] = {}
            for worker in self._workers:
                if worker.sent and not worker.is_early(wanted):
                    waited[worker.results] = waited[worker.process.sentinel] = worker
            for worker in dict.fromkeys(waited[ready] for ready in wait(list(waited))):
                self._receive(worker)

    def _assign(self) -> None:
        while self._waiting and self._workers:
            worker = min(self._workers, key=lambda each: len(each.sent))
            if worker.is_full():
                return
            units = [sent for sent in self._waiting[0].units if not sent.dropped]
            try:
                worker.units.send([sent.unit for sent in units])
            except OSError:
                self._end(worker)
                continue
            worker.sent += units
            del self._waiting[0]

    def _receive(self, worker: _Worker) -> None:
        try:
            if not worker.results.poll():
                raise EOFError("the process has ended")
            result = worker.results.recv()
        except Exception:  # it was killed; or what it sent is damaged, with exceptions of any kind
            self._end(worker)
            return
        sent = worker.sent[0]
        if result is None:
            del worker.sent[0]
        if sent.dropped:
            return
        sent.results.append(result)
        if result is not None:
            sent.received += result.count
            sent.held += len(result.text)

    def _end(self, worker: _Worker) -> None:
        """Ends a process that fails; its work is this one's."""
        self._workers.remove(worker)
        worker.end()
        self._lose(worker.sent)
        if not self._workers:
            self._ended = True
            for batch in self._waiting:
                self._lose(batch.units)
            self._waiting.clear()

    @staticmethod
    def _lose(units: list[_Sent]) -> None:
        for sent in units:
            sent.lost = True


def _serve(units: Any, results: Any, others: list[Any], scan: UnitScanner) -> None:
    """The work of a process: scans batches of units until the command ends."""
    import os
    import signal
    from multiprocessing import parent_process
    from multiprocessing.connection import wait

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for other in others:
        other.close()
    parent = parent_process()
    parent_id = 0 if sys.platform == "win32" else os.getppid()

    def check() -> None:
        if sys.platform == "win32":  # where getppid() looks through all processes
            gone = parent is not None and not parent.is_alive()
        else:
            gone = os.getppid() != parent_id
        if gone:
            os._exit(1)

    ends = [] if parent is None else [parent.sentinel]
    try:
        while units in wait([units, *ends]):
            for unit in units.recv():
                for found in scan(unit, 0, check):
                    results.send(found)
                results.send(None)
    except Exception:  # the command has ended; or it meets the same failure, as it scans what is missing
        results.close()


def _cores() -> int:
    """How many processors this process may use."""
    import os

    try:
        return len(os.sched_getaffinity(0))  # type: ignore[attr-defined, unused-ignore]
    except (AttributeError, OSError):
        return os.cpu_count() or 1


def _can_fork() -> bool:
    """Whether a copy of this process works: not beside other threads, nor with the frameworks of macOS."""
    import os
    import threading

    return hasattr(os, "fork") and sys.platform != "darwin" and threading.active_count() == 1


def start(context: Any, module: str, target: Any, arguments: tuple[Any, ...]) -> Any:
    """A process of this context, started, that runs a function of a module and ends with this one.

    Ctrl+C is for this process. The program's own `__main__` is not run once more.
    """
    import signal

    process = context.Process(target=target, args=arguments, daemon=True)
    main = sys.modules["__main__"]
    masks: Any = signal if hasattr(signal, "pthread_sigmask") else None
    before = masks.pthread_sigmask(masks.SIG_BLOCK, {signal.SIGINT}) if masks else None
    try:
        if module != "__main__":
            sys.modules["__main__"] = type(sys)("__main__")
        process.start()
    finally:
        sys.modules["__main__"] = main
        if masks:
            masks.pthread_sigmask(masks.SIG_SETMASK, before)
    return process


def can_spawn(module: str) -> bool:
    """Whether a new Python can be started that finds this code in a module of that name."""
    import os

    name = os.path.basename(sys.executable or "").lower()
    if getattr(sys, "frozen", False) or not name.startswith(("python", "pypy")):
        return False  # a program that has Python in it would be started once more
    return module != "__main__" or os.path.isfile(getattr(sys.modules[module], "__file__", None) or "")
