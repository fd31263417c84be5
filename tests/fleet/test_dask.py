"""tools/fleet_dask.py on a Dask cluster of two worker processes: the result is the one of a single process."""

import contextlib
import gzip
import os
import random
import select
import signal
import socket
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from distributed import Client

from tests.readme import CHECKOUT
from tests.support import started, until

TOOL = str(CHECKOUT / "tools" / "fleet_dask.py")
CODES = ("0x80d03002", "0x80246007", "-2147012867", "0x80d02002, extended error: 0x80072ee2", "0x87d00324")
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252")
FILES = 200


def log(rnd, failures):
    """Lines of a log, some of which tell of a failure."""
    lines = []
    for number in range(100):
        time = f"2026-11-{rnd.randrange(1, 25):02d} {rnd.randrange(24):02d}:{number % 60:02d}:00.123"
        text = f"error: {rnd.choice(CODES)}, f\u00fcr" if number < failures else "80246007 bytes, d'apr\u00e8s"
        lines.append(f"{time} [CORE] {text}\n")
    rnd.shuffle(lines)
    return "".join(lines)


def write_logs(folder):
    """200 logs of 40 machines, in all encodings, every third one packed, every fifth one without a failure."""
    rnd = random.Random(9)
    for number in range(FILES):
        data = log(rnd, rnd.randrange(1, 20) if number % 5 else 0).encode(ENCODINGS[number % len(ENCODINGS)])
        path = folder / (f"PC{number % 40:02d}") / (f"{number:d}.log{'' if number % 3 else '.gz'}")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if number % 3 else gzip.compress(data, mtime=0))


def holds(process, path):
    """Whether the process has the file open."""
    return any(os.path.realpath(str(file)) == str(path) for file in Path(f"/proc/{process:d}/fd").iterdir())


class Cluster:
    """A scheduler and two worker processes, with nannies, as `dask` starts them; they find nothing of the checkout."""

    def __init__(self, stack, folder):
        self.found = str(folder / "scheduler.json")
        where = ["--host", "127.0.0.1", "--scheduler-file", self.found, "--dashboard-address", "127.0.0.1:0"]
        for command in (
            ["scheduler", "--port", "0", *where],
            ["worker", "--nworkers", "2", "--nthreads", "1", "--local-directory", str(folder / "workers"), *where],
        ):
            process = stack.enter_context(
                subprocess.Popen(
                    [sys.executable, "-m", "dask", *command],
                    cwd=str(folder),
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
            )
            stack.callback(process.terminate)
        until(lambda: os.path.exists(self.found))
        self.client = stack.enter_context(Client(scheduler_file=self.found, timeout=30, set_as_default=False))
        self.client.wait_for_workers(2, 30)
        self.address = self.client.scheduler.address

    def processes(self):
        """The numbers of the worker processes."""
        return set(self.client.run(os.getpid).values())


def run(*command):
    done = subprocess.run(
        [sys.executable, *command], cwd=str(CHECKOUT), stdin=subprocess.DEVNULL, capture_output=True, timeout=60
    )
    return done.returncode, done.stdout, done.stderr


def scan(*arguments):
    """What a single process says."""
    return run("-m", "deliveryopt_error", "scan", "--recursive", "--summary", *arguments)


class Fleet(unittest.TestCase):
    maxDiff = 4000

    @classmethod
    def setUpClass(cls):
        with contextlib.ExitStack() as stack:
            cls.folder = Path(stack.enter_context(tempfile.TemporaryDirectory())).resolve()
            cls.logs = str(cls.folder / "logs")
            write_logs(cls.folder / "logs")
            cls.cluster = Cluster(stack, cls.folder)
            cls.addClassCleanup(stack.pop_all().close)

    def on_cluster(self, *arguments):
        return run(TOOL, "--scheduler", self.cluster.address, *arguments)

    def with_page(self, work, *logs):
        """What a command says as JSON, and its page, by machines."""
        page = self.folder / "page.html"
        said = work(*logs, "--json", "--machine-from", "path", "--html", str(page))
        return said, page.read_bytes()

    def test_200_logs(self):
        alone = self.with_page(scan, self.logs)
        (status, out, err), page = alone
        self.assertEqual((status, out.count(b"\n"), err, b"PC39" in page), (1, 6, b"", True))
        self.assertEqual(self.with_page(self.on_cluster, self.logs), alone)

    def test_without_a_cluster(self):
        """It makes one, of two processes; and it prints for people."""
        alone = scan(self.logs)
        self.assertEqual(run(TOOL, self.logs), alone)

    def test_a_worker_is_killed(self):
        """While it reads the last log, which is a pipe that gives nothing before the worker is dead."""
        data = log(random.Random(10), 30).encode()
        late = self.folder / "late.log"
        late.write_bytes(data)
        alone = self.with_page(scan, self.logs, str(late))
        late.unlink()
        os.mkfifo(str(late))
        before = self.cluster.processes()
        result = started(self.with_page, self.on_cluster, self.logs, str(late))
        with started(open, str(late), "wb", 0)():  # there is a reader
            (worker,) = until(lambda: [process for process in before if holds(process, late)])
            dead = os.pidfd_open(worker)
            self.addCleanup(os.close, dead)
            os.kill(worker, signal.SIGKILL)
            self.assertEqual(select.select([dead], [], [], 30)[0], [dead])
        with started(open, str(late), "wb", 0)() as sink:  # there is another one
            sink.write(data)
        self.assertEqual(result(), alone)
        self.assertEqual(self.cluster.processes() & before, before - {worker})

    def test_files_that_cannot_be_read(self):
        broken = self.folder / "broken.log.gz"
        broken.write_bytes(gzip.compress(log(random.Random(11), 30).encode())[:-12])
        logs = [str(broken), str(self.folder / "missing\x1b[31m.log"), os.path.join(self.logs, "PC01")]
        alone = scan(*logs, "--json")
        self.assertEqual((alone[0], alone[2].count(b"\n")), (2, 2))
        self.assertEqual(self.on_cluster(*logs, "--json"), alone)

    def test_nothing_to_read(self):
        (self.folder / "empty").mkdir()
        self.assertEqual(self.on_cluster(str(self.folder / "empty")), (0, b"no codes found\n", b""))


class Refusals(unittest.TestCase):
    def test_addresses_and_numbers(self):
        for arguments, status, message in (
            (["--scheduler", "10.0.0.1"], 2, b"expected an address such as tcp://10.0.0.1:8786, got '10.0.0.1'"),
            (["--scheduler", "tls://127.0.0.1:1"], 3, b"names no certificates"),
            (["--workers", "0"], 2, b"expected a number of processes"),
            (["--machine-from", "path"], 2, b"--machine-from is for the page"),
            (["--html", "a.html", "--machine-from", "("], 2, b"expected `path` or a regular expression"),
            (["--html", os.path.join("no such folder", "a.html")], 2, b"No such file"),
            (["a" * 60 + "b", "--html", os.devnull, "--machine-from", "(a+)+$"], 2, b"takes too long for the name"),
        ):
            done = run(TOOL, "logs", *arguments)
            self.assertEqual((done[0], done[1]), (status, b""))
            self.assertIn(message, done[2])

    def test_no_dask(self):
        status, out, err = run("-S", TOOL, "logs")  # nothing that was installed
        self.assertEqual((status, out, err.count(b"\n")), (2, b"", 1))
        self.assertIn(b"pip install 'dask[distributed]'", err)

    def test_no_scheduler(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            status, out, err = run(TOOL, "logs", "--scheduler", f"127.0.0.1:{free.getsockname()[1]:d}")
        self.assertEqual((status, out, err.count(b"\n")), (3, b"", 1), err)
