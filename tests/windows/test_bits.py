"""Jobs of BITS, Wine's or Windows' own, against a real HTTP server: failures, successes, threads, commands."""

import contextlib
import ctypes
import http.server
import json
import os
import re
import shutil
import tempfile
import threading
import time
import unittest
import uuid
from ctypes import byref, c_void_p

from tests import de, module
from tests.support import MTA, STA, WINDOWS, apartment, hold_wine, impersonating, in_thread, python, run_command, wine

STATE = de.BG_JOB_STATE
CONTENT = b"the content of a file that exists\n" * 100


# One object of each interface, held to the end of the process. A process under Wine can deadlock when it releases its
# last exported object of an interface during a call: the service, which only the tests use, and this process with its
# callbacks, which the service gives back during a call.
PINNED = []


def exported(vtbl):
    """An object of this process that other processes may hold: COM keeps it to the end."""
    fakes, com, ole32 = module("_selftest"), module("_com"), ctypes.WinDLL("ole32.dll")
    fake = fakes.FakeObject(vtbl)
    for each in (com.IUnknownVtbl, vtbl):
        fake.answers(each, fake)
    iid, stream = com.GUID.parse(vtbl.IID), c_void_p()
    assert ole32.CreateStreamOnHGlobal(None, 1, byref(stream)) == 0
    # MSHCTX_LOCAL, MSHLFLAGS_TABLESTRONG
    status = ole32.CoMarshalInterface(stream, byref(iid), c_void_p(fake.address), 0, None, 1)
    assert status == 0, f"CoMarshalInterface: {status & 0xFFFFFFFF:#x}"
    return fake


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    gate = threading.Event()  # no answer before it is set
    gate.set()

    def do_GET(self, body=True):
        self.gate.wait(60)
        found = self.path == "/found.bin"
        content, status = (CONTENT, 200) if found else (b"nothing here", 404)
        asked = re.match(r"bytes=(\d+)-(\d*)", self.headers.get("Range") or "")
        if found and asked:  # Windows' BITS refuses a server that cannot send ranges
            first, last = int(asked[1]), int(asked[2] or len(CONTENT) - 1)
            content, status = CONTENT[first : last + 1], 206
        self.send_response(status)
        if status == 206:
            self.send_header("Content-Range", f"bytes {first}-{first + len(content) - 1}/{len(CONTENT)}")
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if body:
            self.wfile.write(content)

    def do_HEAD(self):
        self.do_GET(body=False)

    def log_message(self, *arguments):
        pass


@unittest.skipUnless(WINDOWS, "needs Windows or Wine")
class BitsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        cls.server.handle_error = lambda *arguments: None  # a client that hangs up is no failure
        cls.server.daemon_threads = True
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()
        cls.url = f"http://127.0.0.1:{cls.server.server_port:d}"
        # Not mkdtemp: its folder is closed to other accounts, and the service is one.
        cls.folder = os.path.join(tempfile.gettempdir(), uuid.uuid4().hex)
        os.mkdir(cls.folder)
        if wine() and not PINNED:
            cls("pin").pin()

    @classmethod
    def tearDownClass(cls):
        cls.server.shutdown()
        cls.server.server_close()
        shutil.rmtree(cls.folder, ignore_errors=True)

    def pin(self):
        with self.job(self.url + "/missing.bin") as job:
            self.wait(job, STATE.ERROR)
            objects = module("_transfer.jobs")
            manager = de.connect(de.Service.BITS)
            hold_wine(manager)
            PINNED.extend((manager, manager.job(job.id), job.get_error(), *job.files()))
            PINNED.append(manager._object(module("_transfer")._EnumJobs, "EnumJobs", 0))
            PINNED.append(job._object(objects._EnumFiles, "EnumFiles"))
            PINNED.append(exported(module("_transfer.job_interfaces").IBackgroundCopyCallbackVtbl))

    @contextlib.contextmanager
    def job(self, url=None, name="a test of deliveryopt_error"):
        """A job of our own, with one file where a URL is given, cancelled at the end."""
        with de.connect(de.Service.BITS) as manager, manager.create_job(name) as job:
            try:
                if url:
                    job.add_file(url, os.path.join(self.folder, uuid.uuid4().hex))
                    job.resume()
                yield job
            finally:
                if job.state not in (STATE.CANCELLED, STATE.ACKNOWLEDGED):
                    job.cancel()

    def wait(self, job, *states):
        """Until the job is in one of the states; the test fails after a minute."""
        end = time.monotonic() + 60
        while job.state not in states:
            self.assertLess(time.monotonic(), end, f"the job stays in {job.state}")
            time.sleep(0.02)
        return job.state


class Failing(BitsTest):
    def test_a_missing_file(self):
        with self.job(self.url + "/missing.bin", "missing \U0001f600") as job:
            self.wait(job, STATE.ERROR)
            report = job.error()
            self.assertEqual((report.job_id, report.job_name), (job.id, "missing \U0001f600"))
            self.assertEqual((report.context, report.hresult), (de.BG_ERROR_CONTEXT.REMOTE_FILE, 0x80190194))
            self.assertEqual(report.explanation.name, "BG_E_HTTP_ERROR_404")
            self.assertEqual(report.remote_name, self.url + "/missing.bin")
            self.assertTrue(report.local_name.startswith(self.folder))
            self.assertEqual((report.bytes_transferred, report.completed), (0, False))
            self.assertEqual(job.state, STATE.ERROR)  # reading changed nothing
            self.assertEqual(job.error(), report)

    def test_the_live_objects(self):
        with self.job(self.url + "/missing.bin") as job:
            self.wait(job, STATE.ERROR)
            with job.get_error() as error:
                self.assertEqual(error.get_error(), (5, 0x80190194))
                with error.get_file() as file:
                    self.assertEqual(file.remote_name, self.url + "/missing.bin")
                    self.assertFalse(file.progress.completed)
                if wine():  # its proxy cannot carry these three, and they must not cost the rest
                    for call in (
                        error.get_error_description,
                        error.get_error_context_description,
                        error.get_protocol,
                    ):
                        with self.assertRaises(de.ComError) as caught:
                            call()
                        self.assertIn(caught.exception.hresult, (0x800706F4, 0x80004001))
            (file,) = job.files()
            with file:
                self.assertEqual(file.remote_name, self.url + "/missing.bin")

    def test_resuming_ends_the_error(self):
        with self.job(self.url + "/missing.bin") as job:
            self.wait(job, STATE.ERROR)
            Handler.gate.clear()
            try:
                job.resume()
                self.wait(job, STATE.QUEUED, STATE.CONNECTING)
                self.assertIsNone(job.error())
            finally:
                Handler.gate.set()
            self.wait(job, STATE.ERROR)
            self.assertEqual(job.error().hresult, 0x80190194)

    @unittest.skipUnless(wine(), "Windows' own BITS waits here in TRANSIENT_ERROR, with error information")
    def test_an_error_state_without_error_information(self):
        import socket

        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            url = f"http://127.0.0.1:{free.getsockname()[1]:d}/refused"
        with self.job(url) as job:
            self.wait(job, STATE.ERROR)
            with self.assertRaises(de.ErrorInformationUnavailableError) as caught:
                job.get_error()
            self.assertEqual(caught.exception.hresult, 0x8020000F)
            report = job.error()
            self.assertEqual((report.job_state, report.hresult), (STATE.ERROR, None))
            self.assertEqual(report.unavailable["hresult"].hresult, 0x8020000F)


class Succeeding(BitsTest):
    def test_a_file_that_exists(self):
        with self.job(self.url + "/found.bin") as job:
            self.wait(job, STATE.TRANSFERRED)
            self.assertIsNone(job.error())
            progress = job.progress
            self.assertIn(progress.bytes_total, (None, 3400))  # Wine forgets it
            self.assertEqual(
                (progress.bytes_transferred, progress.files_total, progress.files_transferred), (3400, 1, 1)
            )
            (file,) = job.files()
            with file:
                path = file.local_name
            self.assertFalse(job.complete().failed)
            self.assertEqual(job.state, STATE.ACKNOWLEDGED)
            with open(path, "rb") as stream:
                self.assertEqual(stream.read(), CONTENT)

    def test_before_any_failure(self):
        with self.job() as job:
            self.assertEqual((job.state, job.type), (STATE.SUSPENDED, de.BG_JOB_TYPE.DOWNLOAD))
            self.assertIsNone(job.error())
            with self.assertRaises(de.ErrorInformationUnavailableError) as caught:
                job.get_error()
            self.assertEqual(caught.exception.hresult, 0x8020000F)
            self.assertEqual(caught.exception.method, "IBackgroundCopyJob::GetError")
            self.assertEqual(job.files(), [])


class Jobs(BitsTest):
    def test_listing(self):
        one, two = self.job(name="one of two"), self.job(name="two of two")
        with one as first, two as second, de.connect(de.Service.BITS) as manager:
            jobs = manager.jobs()
            found = {job.id: job.name for job in jobs}
            for job in jobs:
                job.close()
            self.assertEqual((found[first.id], found[second.id]), ("one of two", "two of two"))
            with manager.job(first.id) as again:
                self.assertEqual((again.id, again.name), (first.id, "one of two"))
            self.assertEqual(manager.proxy_blanket, {})

    def test_more_jobs_than_one_call_lists(self):
        with contextlib.ExitStack() as stack:
            try:
                ours = {stack.enter_context(self.job(name=f"job {number:d}")).id for number in range(70)}
            except de.ComError as failure:
                if failure.hresult != 0x80200049:  # BG_E_TOO_MANY_JOBS_PER_USER
                    raise
                self.skipTest("Windows allows a user 60 jobs; administrators are not limited")
            self.assertEqual(len(ours), 70)
            with de.connect(de.Service.BITS) as manager:
                jobs = manager.jobs()
                self.assertLessEqual(ours, {job.id for job in jobs})
                for job in jobs:
                    job.close()

    def test_an_unknown_job(self):
        with de.connect(de.Service.BITS) as manager, self.assertRaises(de.JobNotFoundError) as caught:
            manager.job(uuid.uuid4())
        self.assertEqual(caught.exception.hresult, 0x80200001)
        self.assertEqual(caught.exception.method, "IBackgroundCopyManager::GetJob")

    def test_a_job_that_was_cancelled_meanwhile(self):
        with self.job(self.url + "/missing.bin") as job:
            self.wait(job, STATE.ERROR)
            with de.connect(de.Service.BITS) as manager, manager.job(job.id) as same:
                same.cancel()
            self.assertEqual(job.state, STATE.CANCELLED)
            report = job.error()  # Wine keeps the error object of a cancelled job
            answers = [(STATE.CANCELLED, 0x80190194)] if wine() else [None, (STATE.CANCELLED, None)]
            self.assertIn(report and (report.job_state, report.hresult), answers)

    def test_names_come_back_as_they_were(self):
        # SetDisplayName takes up to 256 characters; that an empty name is allowed is documented nowhere.
        for name in (*([""] if wine() else []), " ", "a b", "\u00e4\u20ac\U0001f600", "line\nbreak", "x" * 255):
            with self.job(name=name) as job:
                self.assertEqual(job.name, name)


class Threads(BitsTest):
    def whole_way(self):
        """Connects, reads a failed job and closes everything in this thread."""
        with de.connect(de.Service.BITS) as manager, manager.job(self.failed_id) as job:
            return job.error().hresult

    def setUp(self):
        context = self.job(self.url + "/missing.bin")
        self.failed = context.__enter__()
        hold_wine(self.failed)
        self.addCleanup(context.__exit__, None, None, None)
        self.wait(self.failed, STATE.ERROR)
        self.failed_id = self.failed.id

    def test_a_thread_that_never_initialised_com(self):
        self.assertEqual(in_thread(self.whole_way), 0x80190194)
        self.assertEqual(in_thread(lambda: self.failed.error().hresult), 0x80190194)

    def test_an_sta_thread(self):
        def work():
            with apartment(STA):
                whole = self.whole_way()
                with self.failed.get_error() as error:  # an MTA proxy made elsewhere
                    code = error.get_error()[1]
                kind, qualifier = ctypes.c_int(-1), ctypes.c_int(-1)
                ctypes.WinDLL("ole32.dll").CoGetApartmentType(ctypes.byref(kind), ctypes.byref(qualifier))
                return whole, code, kind.value in (0, 3)  # still the STA it was

        self.assertEqual(in_thread(work), (0x80190194, 0x80190194, True))

    def test_garbage_in_an_sta_thread(self):
        def work():
            with apartment(STA):
                error = self.failed.get_error()
                del error
                return True

        self.assertTrue(in_thread(work))
        self.assertEqual(self.failed.error().hresult, 0x80190194)

    def test_an_mta_thread(self):
        def work():
            with apartment(MTA):
                return self.whole_way()

        self.assertEqual(in_thread(work), 0x80190194)

    def test_a_thread_that_impersonates(self):
        """Its calls and those of the threads that work for it go through; each proxy is set, which Wine refuses."""
        refusal = 0x80004001 if wine() else 0
        with self.job(self.url + "/missing.bin") as job:
            self.wait(job, STATE.ERROR)
            names = (f"IBackgroundCopy{name}" for name in ("Manager", "Job", "Error", "File"))
            expected = dict.fromkeys(names, refusal)
            for timeout in (None, 30):
                with impersonating(), de.connect(de.Service.BITS, timeout) as manager, manager.job(job.id) as own:
                    self.assertEqual(own.error().hresult, 0x80190194)
                    self.assertEqual(manager.proxy_blanket, expected)
        with de.connect(de.Service.BITS) as manager:
            self.assertEqual(manager.proxy_blanket, {})

    def test_fifty_threads_at_once(self):
        start = threading.Barrier(50)
        results = []

        def work(number):
            try:
                with apartment(None if number % 5 else STA if number % 10 else MTA):
                    start.wait(60)
                    results.append(self.whole_way() if number % 2 else self.failed.error().hresult)
            except BaseException as failure:
                results.append(failure)

        threads = [threading.Thread(target=work, args=(number,)) for number in range(50)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(120)
        self.assertEqual(results, [0x80190194] * 50)


EXIT = """
import sys
from tests import de
manager = de.connect(de.Service.BITS)
job = manager.job(sys.argv[1])
error = job.get_error()
print(error.get_error()[1])
class Cycle: pass
cycle = Cycle()
cycle.me, cycle.error = cycle, job.get_error()
del cycle
"""
STA_FIRST = """
import ctypes
ctypes.WinDLL("ole32.dll").CoInitializeEx(None, 2)
"""


class Processes(BitsTest):
    def test_exit_with_everything_open(self):
        with self.job(self.url + "/missing.bin") as job:
            self.wait(job, STATE.ERROR)
            for prologue in ("", STA_FIRST):
                done = python(prologue + EXIT, str(job.id))
                self.assertEqual((done.returncode, done.stderr, done.stdout.strip()), (0, "", "0x80190194"))

    def test_the_jobs_command(self):
        with self.job(self.url + "/missing.bin", "evil \x1b[31m name") as job:
            self.wait(job, STATE.ERROR)
            status, out, err = run_command("jobs", "--service", "bits", str(job.id))
            self.assertEqual((status, err), (1, ""))
            self.assertIn("0x80190194 (-2145844844) BG_E_HTTP_ERROR_404", out)
            self.assertIn("BG_ERROR_CONTEXT_REMOTE_FILE: on the remote file", out)
            self.assertIn(self.url + "/missing.bin", out)
            self.assertIn("evil \\x1B[31m name", out)
            self.assertNotIn("\x1b", out)
            status, out, err = run_command("jobs", "--service", "bits", "--json")
            rows = [json.loads(line) for line in out.splitlines()]
            (row,) = [row for row in rows if row["job_id"] == str(job.id)]
            self.assertEqual((status, row["job_state"], row["service"]), (1, "BG_JOB_STATE_ERROR", "bits"))
            self.assertEqual(row["error"]["hresult"], "0x80190194")
            self.assertEqual(row["error"]["remote_name"], self.url + "/missing.bin")
            self.assertEqual(row["accounts"], "this account")

    def test_what_doctor_says_of_other_accounts(self):
        with self.job():
            status, out, err = run_command("doctor", "--service", "bits", "--json")
        row = json.loads(out.splitlines()[1])
        self.assertEqual((status, err, row["service"]), (0, "", "bits"))
        if wine() or row["accounts"] == "all accounts":  # an administrator's process
            self.assertGreaterEqual(row["number_of_all"], row["number"])
            self.assertEqual((row["accounts"], row["cannot_see"]), ("all accounts", None))
        else:
            self.assertRegex(row["cannot_see"], "^jobs of other accounts .*run this as administrator$")

    def test_exit_statuses(self):
        self.assertEqual(run_command("jobs", "--service", "bits", str(uuid.uuid4()))[0], 2)
        self.assertEqual(run_command("jobs", "--service", "bits", "no-guid")[0], 2)
        with self.job() as job:
            self.assertEqual(run_command("jobs", "--service", "bits", str(job.id))[0], 0)
