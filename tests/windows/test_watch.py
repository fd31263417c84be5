"""Watching jobs of the stand-in service: by its calls, by looking, and by the commands."""

import json
import time
import warnings
from unittest import mock

from tests import de, module
from tests.support import python, run_command, until
from tests.windows.standin import note, set_script
from tests.windows.test_callback import CallbackTest

callback = module("_com.callback")
job_notify = module("_transfer.job_notify")
job_watch = module("_transfer.job_watch")
STATE = de.BG_JOB_STATE


class WatchTest(CallbackTest):
    def check_nothing_alive(self):
        self.quiet()
        until(lambda: not callback.live_callbacks)
        self.assertEqual(job_notify.subscription_of_job, {})


class Called(WatchTest):
    def test_each_failure_once(self):
        job = self.job("resume=error hr=0x80D02002 state=SUSPENDED")
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with self.manager.watch([job], timeout=60, interval=3600, callbacks=True) as watch:
                self.assertEqual(watch.poll(), [])
                for _ in range(3):  # resumed and failed between two looks, each a failure of its own
                    job.resume()
                    self.quiet()
                    report = next(watch)
                    self.assertEqual((report.job_id, report.hresult), (job.id, 0x80D02002))
                    self.assertEqual(watch.poll(), [])
        self.assertEqual(self.count("callbacks"), 0)

    def test_transient_errors_by_modification(self):
        job = self.job("resume=transient hr=0x80D03805 state=SUSPENDED")
        with self.manager.watch([job], timeout=60, interval=3600, callbacks=True) as watch:
            self.assertEqual(watch.poll(), [])
            job.resume()
            report = next(watch)
        self.assertEqual((report.job_state, report.hresult), (STATE.TRANSIENT_ERROR, 0x80D03805))
        self.assertTrue(report.explanation.transient)

    def test_the_end_is_told_by_a_call(self):
        job = self.job("resume=transferred")
        with self.manager.watch([job], timeout=60, interval=3600, callbacks=True) as watch:
            job.resume()
            self.assertEqual(list(watch), [])
        self.assertEqual(job.state, STATE.TRANSFERRED)

    def test_idle(self):
        job = self.job("now=modification state=TRANSFERRING")
        with self.manager.watch([job], callbacks=True, timeout=3, interval=0.1) as watch:
            set_script(job, "now=modification state=TRANSFERRING")
            self.quiet()
            watch.poll()  # the service gets through: from now on the job is looked at every half minute
            self.ask("reset")
            before = time.process_time()
            self.assertEqual(list(watch), [])
            used = time.process_time() - before
            calls = {name: number for name, number in self.calls().items() if "Notify" not in name}
        self.assertEqual(calls.get("Job.GetState", 0), 0)
        note("idle watch with callbacks for 3 s: %.3f s of processor time, calls %s", used, calls)
        self.assertLess(used, 0.3)

    def test_a_service_that_goes_away(self):
        """The next one does not know the job."""
        job = self.job("state=TRANSFERRING")
        with self.manager.watch([job], callbacks=True, timeout=60, interval=0.05) as watch:
            self.assertEqual(watch.poll(), [])
            self.end_service()
            with self.assertWarnsRegex(RuntimeWarning, "the service went away, and was reached again"):
                self.assertEqual(list(watch), [])
        self.assertEqual(callback.live_callbacks, {})
        self.reconnect()

    def restart(self, *jobs):
        """Another process of the service that has the same jobs: by id, with the words of their scripts."""
        self.end_service()
        self.reconnect()
        for key, words in jobs:
            self.ask(f"job {{{str(key).upper()}}} {words}")

    def test_ten_restarts(self):
        """A failure before each end, and one while the watch is not connected: each is reported once."""
        often = mock.patch.object(job_watch, "SAFETY_POLL_SECONDS", 0)  # else it takes half a minute to see the end
        often.start()
        self.addCleanup(often.stop)
        one, two = self.job("past state=TRANSFERRING"), self.job("past state=TRANSFERRING")
        keys = one.id, two.id
        found, expected, gaps = [], [], []
        with self.manager.watch(keys, callbacks=True) as watch:
            self.assertEqual(watch.poll(), [])
            for number in range(10):
                before, meanwhile = 0x80D02100 + number, 0x80D02200 + number
                with self.manager.job(keys[0]) as job:
                    set_script(job, f"past now=error hr=0x{before:X}")
                self.quiet()
                found += watch.poll()
                self.restart(
                    (keys[0], f"past state=ERROR hr=0x{before:X}"), (keys[1], f"past state=ERROR hr=0x{meanwhile:X}")
                )
                with warnings.catch_warnings(record=True) as warned:
                    warnings.simplefilter("always")
                    found += watch.poll()
                    self.quiet()  # the calls for what happened before the registration
                    found += watch.poll()
                gaps += [str(each.message) for each in warned]
                self.assertEqual(self.count("callbacks"), 2)
                for key in keys:
                    with self.manager.job(key) as job:
                        set_script(job, "past now=modification state=TRANSFERRING")
                self.quiet()
                found += watch.poll()
                expected += [(keys[0], before), (keys[1], meanwhile)]
        self.assertEqual(sorted((each.job_id, each.hresult) for each in found), sorted(expected))
        self.assertEqual(["the service went away" in each for each in gaps], [True] * 10)
        self.assertEqual(self.count("callbacks"), 0)
        note("ten restarts: %d failures, each reported once; %d gaps", len(found), len(gaps))

    def test_what_happened_before_the_registration(self):
        """BITS calls for it; it is reported once, and what comes then is another failure."""
        job = self.job("past state=ERROR hr=0x80D02002 resume=error")
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with self.manager.watch([job], callbacks=True) as watch:
                self.quiet()
                self.assertEqual([each.hresult for each in watch.poll()], [0x80D02002])
                self.assertEqual((watch.poll(), self.calls()["Callback.JobError"]), ([], 1))
                job.resume()
                self.quiet()
                self.assertEqual([each.hresult for each in watch.poll()], [0x80D02002])


class Looked(WatchTest):
    def test_one_call_a_job_and_interval(self):
        jobs = [self.job(f"state={state} hr=0x80D02002") for state in ("TRANSFERRING", "TRANSIENT_ERROR", "ERROR")]
        watch = self.manager.watch(jobs)
        self.assertEqual(sorted(report.job_state for report in watch.poll()), [STATE.ERROR, STATE.TRANSIENT_ERROR])
        self.ask("reset")
        for _ in range(10):
            self.assertEqual(watch.poll(), [])
        calls = {name: number for name, number in self.calls().items() if not name.startswith("Manager.CreateJob")}
        self.assertEqual(calls, {"Job.GetState": 30})
        watch.close()

    def test_a_service_that_lists(self):
        self.ask("script Manager.EnumJobs=do Factory.*=do EnumJobs.*=do")
        self.job("state=ERROR hr=0x80D02002")
        self.assertEqual([report.hresult for report in self.manager.watch(timeout=0)], [0x80D02002])

    def test_a_service_that_does_not_list(self):
        with self.assertRaises(de.ComError) as caught:
            next(self.manager.watch(timeout=1))
        self.assertEqual((caught.exception.hresult, caught.exception.method[-8:]), (0x80004001, "EnumJobs"))


class Commands(WatchTest):
    def test_watch(self):
        job = self.job("state=TRANSFERRING now=error hr=0x80D02002 delay=300")
        status, out, err = run_command("watch", "--service", "do", "--json", "--job", str(job.id), "--timeout", "2")
        (row,) = [json.loads(line) for line in out.splitlines()]
        self.assertEqual((status, err, row["hresult"], row["job_id"]), (1, "", "0x80D02002", str(job.id)))
        status, out, err = run_command("watch", "--service", "do", "--timeout", "1")  # it lists its downloads only
        self.assertEqual((status, out), (0, ""))
        self.assertIn("E_NOTIMPL", err)

    def test_putting_it_right(self):
        job = self.job("resume=transferred state=ERROR hr=0x80D02002")
        name = str(job.id)
        self.assertEqual(run_command("resume", "--service", "do", "--yes", name)[::2], (0, ""))
        until(lambda: job.state == STATE.TRANSFERRED)
        status, out, err = run_command("complete", "--service", "do", "--yes", "--json", name)
        self.assertEqual((status, err, json.loads(out)["hresult"]), (0, "", "0x00000000"))
        part = self.job("state=ERROR hr=0x80D02002")
        status, out, err = run_command("complete", "--service", "do", "--yes", str(part.id))
        self.assertEqual((status, err), (0, ""))
        self.assertIn("BG_S_PARTIAL_COMPLETE", out)
        status, out, err = run_command("cancel", "--service", "do", "--yes", name)
        self.assertIn(status, (1, 2))
        self.assertEqual((out, err.count("\n")), ("", 1))

    def test_without_a_terminal(self):
        job = self.job("state=ERROR hr=0x80D02002")
        code = "from tests import module\nsys.exit(module('_cli').main(['cancel', sys.argv[1]]))"
        done = python(code, str(job.id))
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        self.assertIn("--yes", done.stderr)
        self.assertEqual(job.state, STATE.ERROR)
