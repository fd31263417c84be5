"""Callbacks and watching with BITS, Wine's own or Windows': Wine's calls JobTransferred and nothing else."""

import contextlib
import gc
import json
import os
import threading
import uuid
import warnings
from unittest import mock

from tests import de, module
from tests.support import python, run_command, until, wine
from tests.windows.test_bits import CONTENT, STATE, BitsTest, Handler

callback = module("_com.callback")
job_notify = module("_transfer.job_notify")


class Base(BitsTest):
    def setUp(self):
        self.addCleanup(self.check_nothing_alive)

    def check_nothing_alive(self):
        until(lambda: not callback.live_callbacks)
        gc.collect()
        self.assertEqual(job_notify.subscription_of_job, {})

    def added(self, job, name):
        """A file of the test's server added to the job; the path it is written to."""
        path = os.path.join(self.folder, uuid.uuid4().hex)
        job.add_file(self.url + name, path)
        return path


class Called(Base):
    def test_transferred(self):
        done, seen = threading.Event(), []

        def on_transferred(job):
            seen.append((job.id, job.state, job.complete(), job.state))
            done.set()

        with self.job() as job:
            path = self.added(job, "/found.bin")
            with job.notify(on_transferred=on_transferred):
                job.resume()
                self.assertTrue(done.wait(60))
            self.assertEqual(seen, [(job.id, STATE.TRANSFERRED, 0, STATE.ACKNOWLEDGED)])
            with open(path, "rb") as stream:
                self.assertEqual(stream.read(), CONTENT)

    def test_a_function_that_raises(self):
        failed, handed = threading.Event(), []

        def on_exception(failure):
            handed.append(type(failure))
            failed.set()

        with self.job() as job:
            self.added(job, "/found.bin")
            with job.notify(on_transferred=lambda job: 1 / 0, on_exception=on_exception):
                job.resume()
                self.assertTrue(failed.wait(60))
            self.assertEqual((handed, job.state), ([ZeroDivisionError], STATE.TRANSFERRED))

    def test_what_was_set_before_is_put_back(self):
        import ctypes

        def flags():
            out = ctypes.c_uint32()
            job._call("GetNotifyFlags", ctypes.byref(out))
            return de.BG_NOTIFY(out.value)

        with self.job() as job:
            before = flags()
            with job.notify(on_error=print, on_modified=print):
                self.assertEqual(flags(), de.BG_NOTIFY.JOB_ERROR | de.BG_NOTIFY.JOB_MODIFICATION)
                with self.assertRaisesRegex(RuntimeError, "take_over=True"):
                    job.notify(on_transferred=print)
                with job.notify(on_transferred=print, take_over=True):
                    self.assertEqual(flags(), de.BG_NOTIFY.JOB_TRANSFERRED)
                self.assertEqual(flags(), de.BG_NOTIFY.JOB_ERROR | de.BG_NOTIFY.JOB_MODIFICATION)
            self.assertEqual(flags(), before)

    def test_a_job_that_is_over_is_not_subscribed_to(self):
        with self.job() as job:
            job.cancel()
            with self.assertRaises(de.ComError):
                job.notify(on_error=print)

    def test_a_hundred_times(self):
        with de.connect("bits") as manager:  # one: each connection is a chance for Wine's own deadlock
            for _ in range(100):
                with manager.create_job("one of a hundred") as job:
                    with job.notify(on_error=print, on_transferred=print):
                        pass
                    job.cancel()
        self.assertEqual(callback.live_callbacks, {})

    def test_python_ends_while_subscribed(self):
        with self.job() as job:
            self.added(job, "/found.bin")
            code = (
                "import sys\n"
                "from tests import de\n"
                "job = de.connect('bits').job(sys.argv[1])\n"
                "job.notify(on_error=print, on_transferred=print)\n"
                "print('subscribed')\n"
            )
            for _ in range(3):
                done = python(code, str(job.id))
                self.assertEqual((done.returncode, done.stderr, done.stdout), (0, "", "subscribed\n"))
            with job.notify(on_error=print):  # nobody is there
                pass


class Watched(Base):
    def test_a_failure_by_looking(self):
        with self.job() as job, de.connect("bits") as manager:
            self.added(job, "/missing.bin")
            with manager.watch([job], timeout=60, interval=0.05) as watch:
                job.resume()
                report = next(watch)
                self.assertEqual((report.job_id, report.hresult, report.job_state), (job.id, 0x80190194, STATE.ERROR))
                self.assertEqual(report.remote_name, self.url + "/missing.bin")
                Handler.gate.clear()
                try:
                    job.resume()
                    until(lambda: watch.poll() == [] and job.state != STATE.ERROR)
                    watch.poll()
                finally:
                    Handler.gate.set()
                self.assertEqual(next(watch).hresult, 0x80190194)  # again, and it is reported again

    def test_a_failure_among_all(self):
        with self.job() as job, de.connect("bits") as manager:
            self.added(job, "/missing.bin")
            watch = manager.watch(timeout=60, interval=0.05)
            job.resume()
            self.assertEqual(next(report for report in watch if report.job_id == job.id).hresult, 0x80190194)
            watch.close()

    def test_the_end(self):
        with self.job() as job, de.connect("bits") as manager:
            self.added(job, "/found.bin")
            job.resume()
            self.assertEqual(list(manager.watch([job], interval=0.05)), [])
            self.assertEqual(job.state, STATE.TRANSFERRED)

    def test_with_callbacks(self):
        """Where no JobError comes (Wine), polling goes on, and one warning says so."""
        with contextlib.ExitStack() as stack:
            jobs = [stack.enter_context(self.job()) for _ in range(2)]
            manager = stack.enter_context(de.connect("bits"))
            for job in jobs:
                self.added(job, "/missing.bin")
            stack.enter_context(mock.patch.object(module("_transfer.job_watch"), "CALLBACK_GRACE_SECONDS", 0.2))
            stack.enter_context(warnings.catch_warnings())
            warnings.simplefilter("error")
            watch = stack.enter_context(manager.watch(jobs, timeout=60, interval=0.05, callbacks=True))
            self.assertEqual(watch.poll(), [])  # what the first look sees may have failed before a call was possible
            for job in jobs:
                job.resume()
            reported, warned = [], 0
            while len(reported) < 2 or warned < wine():
                try:
                    reported.append(next(watch).job_id)
                except RuntimeWarning:
                    warned += 1
            self.assertEqual(sorted(reported), sorted(job.id for job in jobs))
            self.assertEqual(warned, wine())


class Commands(Base):
    def test_watch_and_cancel(self):
        with self.job(self.url + "/missing.bin", "evil \x1b[31m name") as job:
            self.wait(job, STATE.ERROR)
            name = str(job.id)
            status, out, err = run_command("watch", "--service", "bits", "--job", name, "--timeout", "0.1")
            self.assertEqual((status, err), (1, ""))
            self.assertIn("BG_JOB_STATE_ERROR  evil \\x1B[31m name", out)
            self.assertIn("0x80190194 (-2145844844) BG_E_HTTP_ERROR_404", out)
            status, out, err = run_command("watch", "--service", "bits", "--timeout", "0.1", "--json")
            self.assertEqual([status, err], [1, ""])
            self.assertIn(name, [json.loads(line)["job_id"] for line in out.splitlines()])
            status, out, err = run_command("cancel", "--service", "bits", "--json", "--yes", name)
            row = json.loads(out)
            self.assertEqual((status, err, row["command"], row["job_id"]), (0, "", "cancel", name))
            if wine():
                self.assertEqual(row["name"], "BG_S_UNABLE_TO_DELETE_FILES")
            self.assertEqual(job.state, STATE.CANCELLED)
            self.assertIn(run_command("resume", "--service", "bits", "--yes", name)[0], (1, 2))

    def test_complete(self):
        with self.job(self.url + "/found.bin") as job:
            self.wait(job, STATE.TRANSFERRED)
            self.assertEqual(run_command("watch", "--service", "bits", "--job", str(job.id)), (0, "", ""))
            status, out, err = run_command("complete", "--service", "bits", "--yes", str(job.id))
            self.assertEqual((status, err), (0, ""))
            self.assertIn("completed  a test of deliveryopt_error", out)
            self.assertEqual(job.state, STATE.ACKNOWLEDGED)
