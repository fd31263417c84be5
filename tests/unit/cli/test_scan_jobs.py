"""scan --jobs: several processes print what one prints, whatever the files are, and whatever happens to a process."""

import errno
import gzip
import io
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest
from unittest import mock

from tests import de, module
from tests.marks import QUICK, slow
from tests.support import WINDOWS, python, until
from tests.unit.cli.test_main import run
from tests.unit.logs import evtx_sample
from tests.unit.logs.test_scan import corpus

LINES = [line for _, line in corpus()]
BITS = "Microsoft-Windows-Bits-Client"
FILLERS = [f"2026-03-04 05:06:{number:02d} 748 508 Agent   * nothing to say, {number * 'x'}" for number in range(60)]
# Runs commands, with processes also for the little that the tests have, and prints what each did.
CODE = """
import io, json, os, signal
from contextlib import redirect_stderr, redirect_stdout
from tests import de, module
scan, jobs = module("_cli.scan"), module("_cli.scan_jobs")
scan._MUCH = jobs._MUCH_FOR_NEW = 1
jobs._PART, jobs._BATCH, module("_cli.scan_unit")._TEXT = 1 << 16, 1 << 10, 1 << 12
processes = []
class Worker(jobs._Worker):
    def __init__(self, process, *pipes):
        super().__init__(process, *pipes)
        processes.append(process)
jobs._Worker = Worker
def run(*arguments):
    processes.clear()
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        status = module("_cli").main(["scan", *arguments])
    return status, out.getvalue(), err.getvalue(), len(processes), [each.is_alive() for each in processes]
if __name__ == "__main__":
    %s
"""
EACH = """
    print(json.dumps([run(*arguments) for arguments in json.loads(sys.argv[1])]))
"""


def narrow(size, seed=1):
    """Bytes of UTF-8 with every line end that there is, and lines longer than a block."""
    rnd = random.Random(seed)
    lines = []
    while size > 0:
        line = rnd.choice(LINES if rnd.random() < 0.1 else FILLERS) + rnd.choice(("\n", "\r\n", "\r\n", "\r", "\n\n"))
        lines.append(line.encode("utf-8", "surrogatepass"))
        size -= len(lines[-1])
        if rnd.random() < 0.0005:
            lines.append(b"x" * 70000 + b" error 0x80072ee2 " + b"y" * 70000 + b"\n")
    return b"".join(lines)


def in_folder(content):
    """A temporary folder with these files."""
    folder = tempfile.mkdtemp()
    for name, data in content.items():
        path = os.path.join(folder, *name.split("/"))
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as stream:
            stream.write(data)
    return folder


def event_logs():
    """Logs of five chunks: whole, with a header that lags behind, and with losses in the middle and at the end."""
    chunks = []
    for number in range(5):
        values = (("hr", "UInt32", 0x80072EE0 + number), ("url", "UnicodeString", f"https://cdn.example/{number}"))
        events = [evtx_sample.event(3 * number + more, BITS, 61, values) for more in range(3)]
        chunks.append(bytes(evtx_sample.chunk_of(events).finished()))
    damaged = chunks[2][:0x300] + bytes(0x10) + chunks[2][0x310:]
    return {
        "b/log/whole.evtx": evtx_sample.event_log(*chunks),
        "b/log/in_use.evtx": evtx_sample.event_log(*chunks, bytes(0x10000), promised=2),
        "b/log/lost.evtx": evtx_sample.event_log(*chunks, promised=7),
        "b/log/damaged.evtx": evtx_sample.event_log(*chunks[:2], damaged, *chunks[3:]),
        "b/log/cut_off.evtx": evtx_sample.event_log(*chunks)[:-0x8000],
    }


class Equal(unittest.TestCase):
    """The output, the messages and the status of two processes beside those of one."""

    @classmethod
    def setUpClass(cls):
        size = 150_000 if QUICK else 400_000
        text = narrow(size)
        wide = narrow(size // 2, 2).replace(b"\r\n", b"\n").decode()
        ascii_only = "".join(line for line in wide.splitlines(True) if line.isascii())
        code = "error 0x80070005\r\n"
        cls.folder = in_folder(
            {
                "a/narrow.log": text,
                "a/nul.log": text[: size // 2] + bytes(100_000) + text[size // 2 :],
                "a/little.log": b"\xff\xfe" + (ascii_only * 2).encode("utf-16-le"),
                "b/big.log": ascii_only.encode("utf-16-be"),
                "b/chinese.log": b"\xff\xfe" + wide.encode("utf-16-le"),
                "b/mixed.log": ascii_only.encode("utf-16-le") + 20 * code.encode() + ascii_only.encode("utf-16-le"),
                "b/utf32.log": ascii_only[:50_000].encode("utf-32"),
                "b/packed.log.gz": gzip.compress(text),
                "b/damaged.log.gz": gzip.compress(text)[: size // 10],
                "b/events.evtx": evtx_sample.event_log([evtx_sample.event(1)]),
                **event_logs(),
                "c/archive.zip": b"PK\3\4" + bytes(100),
                "c/empty.log": b"",
                "c/page.html": module("_cli.files").PAGE_START + b"0x80070005",
                **{f"c/small/{number:03d}.log": code.encode() * (number % 4) for number in range(120)},
            }
        )
        cls.addClassCleanup(shutil.rmtree, cls.folder, True)

    def check(self, *cases, before=""):
        cases = [[*arguments, "--jobs", "2"] for arguments in cases]
        done = python(CODE % (before + EACH.strip()), json.dumps(cases), timeout=240)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        for arguments, (status, out, err, processes, alive) in zip(cases, json.loads(done.stdout)):
            self.assertEqual((processes, alive), (2, [False, False]), arguments)
            expected = run("scan", *arguments[:-1], "1")
            self.assertEqual((status, err), (expected[0], expected[2]), arguments)
            if out != expected[1]:  # a comparison of megabytes, line by line, would take minutes
                pairs = zip(out.splitlines(), expected[1].splitlines())
                self.assertEqual(*next((pair for pair in pairs if pair[0] != pair[1]), (len(out), len(expected[1]))))

    def test_lines_and_json(self):
        every = [self.folder, "--recursive"]
        self.check(every, [*every, "--json", "--also", "nt,http"])

    @slow("it is as with lines")
    def test_counts_and_pages(self):
        every = [self.folder, "--recursive"]
        pages = [os.path.join(self.folder, "c", name) for name in ("page.html", "other.html")]
        self.check(
            [*every, "--summary"],
            [*every, "--summary", "--json"],
            [*every, "--html", pages[0], "--machine-from", "path"],
            [*every, "--html", pages[1], "--json"],
        )
        for arguments in ([*every, "--html", pages[0], "--machine-from", "path"], [*every, "--html", pages[1]]):
            with open(arguments[3], "rb") as stream:
                page = stream.read()
            run("scan", *arguments, "--jobs", "1")
            with open(arguments[3], "rb") as stream:
                self.assertTrue(stream.read() == page and len(page) > 10_000)

    @unittest.skipIf(WINDOWS, "all others have new Pythons there")
    @slow("it starts three Pythons more")
    def test_new_pythons(self):
        """As on Windows, and where there are threads."""
        self.check([self.folder, "--recursive"], before="jobs._can_fork = lambda: False\n    ")

    def test_lines_around_and_files_that_cannot_be_read(self):
        names = ("a/narrow.log", "no such file", "b", "c/page.html", "b/mixed.log", "c/archive.zip", "c/small/100.log")
        paths = [os.path.join(self.folder, *name.split("/")) for name in names]
        self.check([*paths, "--around", "2"], paths)


class Parts(unittest.TestCase):
    """The findings of the parts of a text beside those of the whole, in blocks so short that much can go wrong."""

    EXTRA = (
        *("error: 2149859354", "a2149859354, 2147954429", "-2147012894; -2147012894"),
        "x" * 1500 + " 0x80072ee2 " + "z",
        '<![LOG[x 0x80072ee2 ' + "y" * 300 + ']LOG]!><time="01:02:03.1+0" date="1-2-2026" component="c">',
        *("错误代码 0x80072efd", "䅁䉂䍃䑄䕅䙆䝇 0x80070005"),
    )  # fmt: skip

    def text(self, rnd, encoding):
        """A log of some 10,000 bytes in an encoding, or several."""
        parts = ["\ufeff".encode(encoding)] if rnd.random() < 0.5 else []
        size = rnd.choice((6000, 14000))
        odd = rnd.choice((0, 0, 0.002))
        while size > 0:
            line = rnd.choice(
                LINES if rnd.random() < 0.8 else self.EXTRA if rnd.random() < 0.5 else FILLERS
            ) * rnd.choice((1,) * 50 + (30,))
            line = line[: rnd.randrange(len(line) + 1)] if rnd.random() < 0.05 else line
            line += rnd.choice(("\n", "\r\n", "\n\n", "\r"))
            other = rnd.choice(("utf-8", "utf-16-le", "utf-16-be", "utf-16")) if rnd.random() < odd else encoding
            parts.append(line.encode(other, "surrogatepass"))
            if rnd.random() < odd:
                parts.append(rnd.choice((b"\0", b"\0\0", bytes(100), bytes(1500), b"\xff")))
            size -= len(parts[-1])
        return b"".join(parts)

    def found(self, path, size, part, also):
        """The findings of the parts, up to the first that is not apart; and whether there was none."""
        found, begin, before = [], 0, 0
        with open(path, "rb", buffering=0) as stream:
            encoding = self.parts.kind_of_parts(stream)
            ends = list(self.parts.part_ends(stream, encoding, size, part))
        classifier = module("_logs.classifier").CodeClassifier(also)
        for end in ends:
            with self.parts.TextPart(path, begin, end, encoding) as text:
                findings = self.parts.scan_part(text, classifier)
                lines = None
                while lines is None:
                    try:
                        found.append(self.row(next(findings), before))
                    except StopIteration as stop:
                        lines = stop.value
            if not text.is_apart:
                return found, end == size
            begin, before = end, before + lines
        self.pieces += len(ends)
        return found, True

    @staticmethod
    def row(finding, before=0):
        return (finding.line + before, finding.column, finding.text, finding.hresult, finding.extended, finding.time)

    def test_in_every_encoding(self):
        self.parts, reader = module("_logs.log_parts"), module("_logs.text_reader")
        self.pieces = whole = 0
        path = os.path.join(in_folder({"log": b""}), "log")
        self.addCleanup(shutil.rmtree, os.path.dirname(path))
        blocks = [mock.patch.object(each, "BLOCK_SIZE", 1024) for each in (self.parts, reader)]
        with blocks[0], blocks[1], mock.patch.object(reader, "LONG", 1024):
            for seed in range(60):
                rnd = random.Random(seed)
                data = self.text(rnd, ("utf-8", "utf-16-le", "utf-16-be")[seed % 3])
                also = frozenset(rnd.sample(("nt", "win32", "http", "names"), rnd.choice((0, 4))))
                with open(path, "wb") as stream:
                    stream.write(data)
                with reader.LogFile(path) as stream:
                    classifier = module("_logs.classifier").CodeClassifier(also)
                    expected = [self.row(finding) for finding in module("_logs").scan_stream(stream, classifier)]
                found, complete = self.found(path, len(data), rnd.choice((1024, 2048, 3000)), also)
                whole += complete
                self.assertEqual(found, expected if complete else expected[: len(found)], f"seed {seed}")
        self.assertGreater(self.pieces, 90)
        self.assertGreater(whole, 30)

    def test_a_number_of_a_line_before_is_no_list(self):
        log = b"error: 2149859354\na2149859354, 2147954429\n2149859354, 2147954429\nerrors 2149859354, 2147954429\n"
        found = [(finding.line, finding.column) for finding in de.scan(io.BytesIO(log))]
        self.assertEqual(found, [(1, 8), (4, 8), (4, 20)])

    def test_a_file_that_becomes_shorter(self):
        folder = in_folder({"log": b"error 0x80072ee2\n" * 10})
        self.addCleanup(shutil.rmtree, folder)
        parts = module("_logs.log_parts")
        with parts.TextPart(os.path.join(folder, "log"), 17, 1000, "") as part:
            findings = parts.scan_part(part, module("_logs.classifier").CodeClassifier())
            self.assertEqual([next(findings).line for _ in range(9)], list(range(1, 10)))
            with self.assertRaisesRegex(OSError, "became shorter while it was read"):
                next(findings)
        with self.assertRaisesRegex(OSError, "became shorter while it was read"):
            parts.event_log_part(os.path.join(folder, "log"), 0, 0x21000)

    def test_an_event_log(self):
        parts, scan_stream = module("_logs.log_parts"), module("_logs").scan_stream
        logs = event_logs()
        folder = in_folder(logs)
        self.addCleanup(shutil.rmtree, folder)
        classifier = module("_logs.classifier").CodeClassifier()
        failed = {}
        for name, data in logs.items():
            path, begin = os.path.join(folder, *name.split("/")), 0
            ends = list(parts.part_ends(io.BytesIO(data), parts.kind_of_parts(io.BytesIO(data)), len(data), 1 << 17))
            self.assertEqual(ends[:3], [0x21000, 0x41000, len(data)])
            found, failed[name[6:]] = [], []
            for end in ends:
                try:
                    for finding in scan_stream(io.BytesIO(parts.event_log_part(path, begin, end)), classifier):
                        found.append((finding.line, int(finding.hresult)))
                except OSError:
                    failed[name[6:]].append(ends.index(end))
                begin = end
            if name[6:] != "damaged.evtx":
                self.assertEqual(found, [(number, 0x80072EE0 + number // 3) for number in range(15)], name)
        losses = {"whole.evtx": [], "in_use.evtx": [], "lost.evtx": [2], "damaged.evtx": [1], "cut_off.evtx": []}
        self.assertEqual(failed, losses)

    def test_what_is_not_cut(self):
        parts = module("_logs.log_parts")
        for start in (b"\x1f\x8b\x08", "\ufefftext".encode("utf-32"), b"PK\3\4\0\0"):
            self.assertIsNone(parts.kind_of_parts(io.BytesIO(start + bytes(200))), start)
        line = b"x" * 1_000_000
        self.assertEqual(list(parts.part_ends(io.BytesIO(line), "", len(line), 200_000)), [1_000_000])


class Failing(unittest.TestCase):
    def setUp(self):
        self.folder = in_folder({f"{number}.log": narrow(300_000, number) for number in range(6)})
        self.addCleanup(shutil.rmtree, self.folder, True)
        self.arguments = ["--recursive", self.folder]

    def run_with(self, code, *more):
        """The outcome of the command where `code` changes the modules first."""
        done = python(CODE % (code.strip() + "\n    print(json.dumps(run(*sys.argv[1:])))"), *self.arguments, *more)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return json.loads(done.stdout)

    def test_a_process_that_is_killed(self):
        code = """
    turns, pump = [], jobs.ScanAhead._pump
    def killing(self, wanted):
        turns.append(0)
        for worker in self._workers[: {"2": 1, "4": 2}.get(str(len(turns)), 0)]:
            worker.process.kill()
        pump(self, wanted)
    jobs.ScanAhead._pump = killing
"""
        for option in ("--json",) if QUICK else ("--json", "--summary"):
            expected = run("scan", *self.arguments, option, "--jobs", "1")
            found = self.run_with(code, option, "--jobs", "2")
            self.assertEqual(found[1] == expected[1], True, option)
            self.assertEqual((found[0], *found[2:]), (1, "", 2, [False, False]))

    def test_an_interrupt_ends_all_processes(self):
        code = """
    turns, pump = [], jobs.ScanAhead._pump
    def interrupted(self, wanted):
        turns.append(0)
        if len(turns) == 3:
            raise KeyboardInterrupt
        pump(self, wanted)
    jobs.ScanAhead._pump = interrupted
"""
        found = self.run_with(code, "--jobs", "2")
        self.assertEqual((found[0], *found[2:]), (130, "", 2, [False, False]))

    @unittest.skipIf(WINDOWS, "signals of POSIX")
    def test_signals(self):
        for number, status in ((signal.SIGINT, 130), (signal.SIGKILL, -signal.SIGKILL), (signal.SIGTERM, -15)):
            code = f"""
    turns, pump = [], jobs.ScanAhead._pump
    def interrupted(self, wanted):
        turns.append(0)
        if len(turns) == 3:
            open(sys.argv[1], "w").write(" ".join(str(each.pid) for each in processes))
            os.killpg(0, {number:d}) if {number:d} == 2 else os.kill(os.getpid(), {number:d})
        pump(self, wanted)
    jobs.ScanAhead._pump = interrupted
    sys.exit(module("_cli").main(["scan", *sys.argv[2:]]))
"""
            path = os.path.join(self.folder, "pids")
            command = [sys.executable, "-c", "import sys\n" + CODE % code.strip(), path, *self.arguments, "--jobs", "2"]
            done = subprocess.run(
                command,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
                start_new_session=True,
                timeout=60,
            )
            self.assertEqual((done.returncode, done.stderr), (status, b""))
            with open(path) as stream:
                pids = [int(word) for word in stream.read().split()]
            self.assertEqual(len(pids), 2)
            for pid in pids:
                until(lambda pid=pid: not self.is_there(pid))

    @staticmethod
    def is_there(pid):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        try:  # one that has ended, and that nobody in a container waits for
            with open(f"/proc/{pid:d}/stat") as stream:
                return stream.read().rpartition(")")[2].split()[0] != "Z"
        except OSError as failure:
            return failure.errno not in (errno.ENOENT, errno.ESRCH)

    @slow("it starts six Pythons, for three reasons")
    def test_where_no_process_can_be_made(self):
        refusals = {
            "import multiprocessing as m\n    m.get_context = lambda kind: [][1]": "list index out of range",
            "jobs._can_fork = lambda: False\n    sys.frozen = True": "this program cannot start a Python of its own",
            "jobs._can_fork = lambda: False\n    sys.executable = 'host.exe'": "this program cannot start a Python",
        }
        expected = run("scan", *self.arguments, "--jobs", "1")
        for code, why in refusals.items():
            status, out, err, processes, _ = self.run_with(code, "--jobs", "2")
            self.assertEqual((status, out == expected[1], processes), (1, True, 0), code)
            self.assertRegex(err, f"^deliveryopt-error: --jobs: one process scans everything.*: {why}.*\n$")
            self.assertEqual(self.run_with(code + "\n    jobs._cores = lambda: 2")[2], "")


class Small(unittest.TestCase):
    CODE = """
from tests import de, module
status = module("_cli").main(["scan", sys.argv[1], "--jobs", "2"])
print(status, [name for name in sys.modules if "multiprocessing" in name or "scan_jobs" in name])
"""

    def test_little_is_scanned_by_one_process(self):
        folder = in_folder({"a.log": b"hr = 0x80070005\n" * 10})
        self.addCleanup(shutil.rmtree, folder)
        done = python(self.CODE, os.path.join(folder, "a.log"))
        self.assertEqual((done.returncode, done.stderr, done.stdout.splitlines()[-1]), (0, "", "1 []"))

    def test_the_number_of_processes(self):
        for text in ("0", "61", "two", "-1"):
            status, _, err = run("scan", "x", "--jobs", text)
            self.assertEqual((status, "expected a number of processes, 1 to 60, got" in err), (2, True), text)
