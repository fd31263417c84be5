"""Watching, with services of ctypes and a clock that stands still: what is reported, how often, by how many calls."""

import contextlib
import gc
import io
import json
import unittest
import warnings
from unittest import mock

from tests import de, module
from tests.unit.transfer.notifying import STATE, AJob, Foreign, fakes, interfaces

callback = module("_com.callback")
job_notify = module("_transfer.job_notify")


connect_again = de.Manager._connect_again


class AService:
    """A manager that lists jobs; a clock that goes on by sleeping only, when what is planned happens."""

    def __init__(self, caller, *jobs):
        self.caller = caller
        self.jobs = list(jobs)
        self.listing = 0
        self.make_manager()
        self.now = 1000.0
        self.slept = []
        self.plan = []  # (when, what)

    def make_manager(self):
        self.fake = fakes.FakeObject(
            interfaces.IBackgroundCopyManagerVtbl, EnumJobs=fakes.sets(self.enumerate), GetJob=self.get_job
        )

    def connected(self):
        return self.fake.wrapped(de.Manager, self.caller)

    def enumerate(self):
        self.listing += 1
        left = list(self.jobs)

        def following(wanted, out, fetched):
            batch, left[:] = left[:wanted], left[wanted:]
            for index, job in enumerate(batch):
                out[index] = job.fake.handed_out()
            fetched[0] = len(batch)
            return 0 if len(batch) == wanted else 1

        self.enum = fakes.FakeObject(interfaces.IEnumBackgroundCopyJobsVtbl, Next=following)
        return self.enum.handed_out()

    def get_job(self, guid, out):
        for job in self.jobs:
            if job.id.bytes_le == bytes(guid[0]):
                out[0] = job.fake.handed_out()
                return 0
        return 0x80200001

    def after(self, seconds, work):
        self.plan.append((self.now + seconds, work))
        self.plan.sort(key=lambda entry: entry[0])

    def sleep(self, seconds):
        self.slept.append(seconds)
        assert 0 < seconds <= 3600 and len(self.slept) < 1000
        self.now += seconds
        while self.plan and self.plan[0][0] <= self.now:
            self.plan.pop(0)[1]()


class Case(unittest.TestCase):
    def setUp(self):
        caller = fakes.CountingCaller()
        self.jobs = [AJob(caller) for _ in range(3)]
        self.service = AService(caller, *self.jobs)
        for patch in (
            mock.patch("time.sleep", self.service.sleep),
            mock.patch("time.monotonic", lambda: self.service.now),
            mock.patch.object(de.Manager, "_connect_again", lambda manager: self.service.connected()),
        ):
            patch.start()
            self.addCleanup(patch.stop)
        self.manager = self.service.connected()
        self.addCleanup(self.check_given_back)

    def check_given_back(self):
        self.manager.close()
        gc.collect()
        for job in self.jobs:
            job.assert_given_back(self)
        self.assertEqual(self.service.fake.references, 1)
        self.assertEqual((callback.live_callbacks, job_notify.subscription_of_job), ({}, {}))

    def becomes(self, number, state, code=None):
        def change():
            job.state = state
            job.code = code or job.code

        job = self.jobs[number]
        return change

    def reported(self, *arguments, **more):
        """Number of the job and state for each report, and the second it came in."""
        numbers = {job.id: number for number, job in enumerate(self.jobs)}
        start, found = self.service.now, []
        for report in self.manager.watch(*arguments, **more):
            found.append((self.service.now - start, numbers[report.job_id], report.job_state))
        return found


class Listed(Case):
    def test_what_fails_is_told_once(self):
        self.service.after(2.5, self.becomes(0, STATE.ERROR))
        self.service.after(4.5, self.becomes(2, STATE.TRANSIENT_ERROR))
        self.assertEqual(self.reported(timeout=20), [(3, 0, STATE.ERROR), (5, 2, STATE.TRANSIENT_ERROR)])
        self.assertEqual((self.service.now, self.service.listing), (1020, 21))

    def test_what_has_failed_before_is_told_at_once(self):
        self.jobs[1].state = STATE.ERROR
        self.assertEqual(self.reported(timeout=3), [(0, 1, STATE.ERROR)])

    def test_the_same_job_failing_again(self):
        self.jobs[0].state = STATE.ERROR
        self.service.after(1.5, self.becomes(0, STATE.TRANSFERRING))
        self.service.after(3.5, self.becomes(0, STATE.ERROR))
        self.service.after(5.5, self.becomes(0, STATE.TRANSIENT_ERROR))
        self.service.after(6.5, self.becomes(0, STATE.ERROR))
        states = [STATE.ERROR, STATE.ERROR, STATE.TRANSIENT_ERROR, STATE.ERROR]
        self.assertEqual(self.reported(timeout=10), list(zip([0, 4, 6, 7], [0] * 4, states)))

    def test_one_call_a_job_and_interval(self):
        self.jobs[0].state = STATE.ERROR
        self.reported(timeout=9, interval=1)
        for job, number in zip(self.jobs, (None, 10, 10)):
            if number:
                self.assertEqual(sorted(set(job.fake.calls)), ["GetId", "GetState", "Release"])
                self.assertEqual([job.fake.calls.count(slot) for slot in ("GetId", "GetState")], [number, number])
        calls = self.jobs[0].fake.calls
        self.assertEqual((calls.count("GetError"), calls.count("GetState"), calls.count("GetId")), (1, 11, 11))
        self.assertEqual([job.fake.references for job in self.jobs], [1, 1, 1])  # the watch has ended

    def test_no_job_is_changed(self):
        self.jobs[0].state = STATE.ERROR
        self.reported(timeout=5)
        called = {call for job in self.jobs for call in job.fake.calls}
        self.assertEqual([call for call in called if call.startswith("Set")], [])
        self.assertNotIn("GetNotifyInterface", called)

    def test_new_jobs_and_jobs_that_vanish(self):
        new = AJob(self.jobs[0].caller)
        new.state = STATE.ERROR
        self.jobs[0].state = STATE.ERROR
        self.jobs.append(new)
        self.service.after(1.5, lambda: self.service.jobs.append(new))
        self.service.after(2.5, lambda: self.service.jobs.remove(self.jobs[0]))
        self.service.after(4.5, lambda: self.service.jobs.append(self.jobs[0]))
        self.assertEqual(self.reported(timeout=8), [(0, 0, STATE.ERROR), (2, 3, STATE.ERROR), (5, 0, STATE.ERROR)])

    def test_a_job_that_cannot_be_read_costs_only_itself(self):
        self.jobs[0].fake.override("GetState", lambda out: 0x80200001)
        self.jobs[1].state = STATE.ERROR
        self.assertEqual(self.reported(timeout=3), [(0, 1, STATE.ERROR)])

    def test_a_service_that_goes_away(self):
        self.jobs[0].state = STATE.ERROR
        self.jobs[2].state = STATE.ERROR
        watch = self.manager.watch(timeout=10)
        self.service.after(0.5, lambda: self.jobs[1].fake.override("GetState", lambda out: 0x800706BA))
        self.assertEqual([next(watch).job_id, next(watch).job_id], [self.jobs[0].id, self.jobs[2].id])
        with self.assertRaises(de.ServiceUnavailableError):
            next(watch)
        self.assertEqual(self.service.now, 1010)  # it tried to the end
        self.jobs[1].fake.override("GetState", fakes.sets(STATE.ERROR))
        self.jobs[1].state = STATE.ERROR
        with self.assertWarnsRegex(RuntimeWarning, "the service went away"):
            self.assertEqual([report.job_id for report in watch], [self.jobs[1].id])  # what was reported stays reported

    def test_a_service_that_does_not_list(self):
        self.service.fake.override("EnumJobs", lambda flags, out: 0x80004001)
        with self.assertRaisesRegex(de.ComError, "EnumJobs"):
            next(self.manager.watch())

    def test_an_error_that_ends_while_it_is_read(self):
        self.jobs[0].state = STATE.ERROR

        def vanish(out):
            self.jobs[0].state = STATE.CONNECTING
            return 0x8020000F

        states = iter([STATE.ERROR, STATE.CONNECTING, STATE.CONNECTING])
        self.jobs[0].fake.override("GetState", fakes.sets(lambda: next(states)))
        self.jobs[0].fake.override("GetError", vanish)
        self.assertEqual(self.reported(timeout=1), [])

    def test_no_time_at_all_is_one_look(self):
        self.jobs[0].state = STATE.ERROR
        self.assertEqual(self.reported(timeout=0), [(0, 0, STATE.ERROR)])
        self.assertEqual((self.service.listing, self.service.slept), (2, []))

    def test_looking_without_waiting(self):
        with self.manager.watch() as watch:
            self.assertEqual(watch.poll(), [])
            self.jobs[1].state = STATE.ERROR
            self.assertEqual([report.job_id for report in watch.poll()], [self.jobs[1].id])
            self.assertEqual((watch.poll(), watch.over, watch.closed), ([], False, False))
        self.assertEqual((self.service.slept, watch.closed), ([], True))
        with self.assertRaisesRegex(ValueError, "^closed$"):
            watch.poll()
        self.assertEqual(list(watch), [])

    def test_wrong_use(self):
        for wrong in (
            {"interval": 0},
            {"interval": -1},
            {"interval": float("nan")},
            {"timeout": -1},
            {"callbacks": True},
        ):
            with self.assertRaisesRegex(ValueError, "expected "):
                self.manager.watch(**wrong)
        with self.assertRaises(de.JobNotFoundError):
            self.manager.watch(["8C9C5F5E-3E67-4B5B-8B6A-0A9F3E1C2D4B"])
        with self.assertRaisesRegex(ValueError, "expected a job id"):
            self.manager.watch(["x"])


class Given(Case):
    def test_only_these(self):
        for job in self.jobs:
            job.state = STATE.ERROR
        with self.jobs[0].wrapped() as first:
            watch = self.manager.watch([first, str(self.jobs[1].id)], timeout=3)
        self.assertEqual([report.job_id for report in watch], [self.jobs[0].id, self.jobs[1].id])
        self.assertEqual((self.service.listing, self.jobs[2].fake.calls), (0, []))

    def test_one_call_a_job_and_interval(self):
        self.jobs[0].state = STATE.ERROR
        watch = self.manager.watch([job.id for job in self.jobs])
        watch.poll()
        for job in self.jobs:
            job.fake.calls.clear()
        for _ in range(10):
            self.assertEqual(watch.poll(), [])
        self.assertEqual([job.fake.calls for job in self.jobs], [["GetState"] * 10] * 3)
        watch.close()

    def test_a_job_that_refuses_hides_no_other(self):
        self.jobs[0].fake.override("GetState", lambda out: 0x80070005)
        self.jobs[1].state = STATE.ERROR
        with self.manager.watch([job.id for job in self.jobs]) as watch:
            with self.assertRaises(de.AccessDeniedError):
                watch.poll()
            self.jobs[0].fake.override("GetState", fakes.sets(STATE.TRANSFERRING))
            self.assertEqual([report.job_id for report in watch.poll()], [self.jobs[1].id])

    def test_it_ends_when_nothing_can_fail_any_more(self):
        self.service.after(1.5, self.becomes(0, STATE.TRANSFERRED))
        self.service.after(2.5, self.becomes(1, STATE.CANCELLED))
        self.service.after(4.5, lambda: self.jobs[2].fake.override("GetState", lambda out: 0x80200001))
        self.assertEqual(self.reported([job.id for job in self.jobs]), [])
        self.assertEqual(self.service.now, 1005)
        self.assertEqual(self.reported([]), [])

    def test_a_failure_that_is_put_right(self):
        self.jobs[0].state = STATE.ERROR
        self.service.after(2.5, self.becomes(0, STATE.TRANSFERRING))
        self.service.after(5.5, self.becomes(0, STATE.ACKNOWLEDGED))
        self.assertEqual(self.reported([self.jobs[0].id]), [(0, 0, STATE.ERROR)])
        self.assertEqual(self.service.now, 1006)

    def test_the_interval(self):
        self.service.after(7, self.becomes(0, STATE.ERROR))
        self.assertEqual(self.reported([self.jobs[0].id], interval=5, timeout=12), [(10, 0, STATE.ERROR)])
        self.assertEqual(self.service.slept, [5, 5, 2])
        self.assertEqual(self.reported([self.jobs[0].id], interval=1e9, timeout=1e4), [(0, 0, STATE.ERROR)])


class Queue:
    """A queue whose waiting is the sleeping of the clock."""

    service = None

    def __init__(self):
        self.entries = []

    def put(self, entry):
        self.entries.append(entry)

    def get(self, timeout):
        import queue

        if not self.entries:
            self.service.sleep(timeout)
        if not self.entries:
            raise queue.Empty
        return self.entries.pop(0)

    def get_nowait(self):
        import queue

        if not self.entries:
            raise queue.Empty
        return self.entries.pop(0)


class WithCallbacks(Case):
    def setUp(self):
        super().setUp()
        Queue.service = self.service
        patch = mock.patch("queue.SimpleQueue", Queue)
        patch.start()
        self.addCleanup(patch.stop)
        self.ids = [job.id for job in self.jobs]

    def watch(self, **more):
        return self.reported(self.ids, callbacks=True, **more)

    def bits(self):
        """BITS calls for what happened before the registration, too, a moment later."""
        for job in self.jobs:
            job.calls_for_the_past = lambda call: self.service.after(0.25, call)


class Callbacks(WithCallbacks):
    def test_told_by_calls(self):
        one = self.jobs[0]
        self.service.after(0.25, one.job_error)
        self.service.after(1.25, one.job_error)  # resumed and failed between two looks: a failure of its own
        self.service.after(2.25, lambda: one.modified(STATE.TRANSIENT_ERROR))
        self.service.after(2.35, lambda: one.modified(STATE.TRANSIENT_ERROR))
        self.service.after(2.45, lambda: one.modified(STATE.CONNECTING))
        self.service.after(2.55, lambda: one.modified(STATE.TRANSIENT_ERROR))
        reported = [state for _, number, state in self.watch(timeout=8, interval=2) if number == 0]
        self.assertEqual(reported, [STATE.ERROR, STATE.ERROR, STATE.TRANSIENT_ERROR, STATE.TRANSIENT_ERROR])

    def test_a_job_that_calls_is_looked_at_rarely(self):
        self.service.after(2.5, self.jobs[0].job_error)
        watch = self.manager.watch(self.ids, callbacks=True, timeout=103)
        next(watch)
        for job in self.jobs:
            job.fake.calls.clear()
        self.assertEqual(list(watch), [])
        self.assertEqual(self.service.now, 1103)
        for job in self.jobs:
            self.assertLessEqual(job.fake.calls.count("GetState"), 4)

    def test_a_failure_seen_before_its_call_is_told_once(self):
        """The look and the call are of the same failure, whichever is first."""
        one = self.jobs[0]
        self.service.after(2.5, self.becomes(0, STATE.ERROR))
        self.service.after(3.1, one.job_error)
        self.service.after(8.5, one.job_error)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            reported = self.watch(timeout=20)
        self.assertEqual([(round(when), number) for when, number, _ in reported], [(3, 0), (9, 0)])

    def test_what_has_failed_before_is_told_first(self):
        self.jobs[1].state = STATE.ERROR
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            self.assertEqual(self.watch(timeout=20), [(0, 1, STATE.ERROR)])

    def test_calls_that_never_come(self):
        self.service.after(2.5, self.becomes(0, STATE.ERROR))
        self.service.after(30.5, self.becomes(1, STATE.ERROR))
        self.service.after(50.5, self.becomes(1, STATE.CONNECTING))
        self.service.after(60.5, self.becomes(1, STATE.ERROR))
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            reported = self.watch(timeout=80)
        self.assertEqual([(round(when), number) for when, number, _ in reported], [(3, 0), (31, 1), (61, 1)])
        self.assertEqual([warning.category for warning in warned], [RuntimeWarning])
        self.assertIn("its callback never arrived", str(warned[0].message))

    def test_calls_that_come_after_all(self):
        one = self.jobs[0]
        self.service.after(2.5, self.becomes(0, STATE.ERROR))
        self.service.after(20.5, one.job_error)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self.assertEqual([number for _, number, _ in self.watch(timeout=40)], [0])

    def test_a_service_that_refuses(self):
        for job in self.jobs:
            job.fake.override("SetNotifyInterface", lambda address: 0x80070005)
        self.service.after(2.5, self.becomes(0, STATE.ERROR))
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            reported = self.watch(timeout=10)
        self.assertEqual(reported, [(3, 0, STATE.ERROR)])
        self.assertEqual(len(warned), 1)
        self.assertIn("0x80070005", str(warned[0].message))

    def test_another_programs_job_is_looked_at(self):
        foreign = Foreign()
        self.jobs[0].set_interface(foreign.address)
        self.service.after(2.5, self.becomes(0, STATE.ERROR))
        reported = self.watch(timeout=10)
        self.assertEqual([(round(when), number) for when, number, _ in reported], [(3, 0)])
        self.assertEqual((self.jobs[0].interface, foreign.references), (foreign.address, 2))
        self.assertNotIn("SetNotifyInterface", self.jobs[0].fake.calls)
        reported = self.watch(timeout=10, take_over=True)
        self.assertIn("SetNotifyInterface", self.jobs[0].fake.calls)
        self.assertEqual((self.jobs[0].interface, foreign.references), (foreign.address, 2))
        self.jobs[0].set_interface(None)

    def test_another_program_that_takes_the_place(self):
        foreign = Foreign()
        self.service.after(1.25, self.jobs[1].modified)
        self.service.after(2.5, lambda: self.jobs[0].set_interface(foreign.address))
        self.service.after(4.5, self.becomes(0, STATE.ERROR))
        reported = self.watch(timeout=10)
        self.assertEqual([(round(when), number) for when, number, _ in reported], [(5, 0)])
        self.assertEqual(self.jobs[0].interface, foreign.address)
        self.jobs[0].set_interface(None)
        self.jobs[0].flags = 3

    def test_it_ends_when_all_are_transferred(self):
        for number, job in enumerate(self.jobs):
            self.service.after(number + 0.5, job.transferred)
        self.assertEqual(self.watch(), [])
        self.assertLess(self.service.now, 1004)

    def test_a_watch_that_nobody_holds_ends(self):
        watch = self.manager.watch(self.ids, callbacks=True)
        self.assertTrue(all(job.interface for job in self.jobs))
        del watch
        gc.collect()
        self.assertEqual([job.interface for job in self.jobs], [0, 0, 0])

    def test_a_failure_on_the_way_gives_everything_back(self):
        def set_interface(address):
            self.jobs[1].fake.override("GetState", lambda out: 0x800706BA)
            return 0x800706BA

        self.jobs[1].fake.override("SetNotifyInterface", set_interface)
        with self.assertRaises(de.ServiceUnavailableError):
            self.manager.watch(self.ids, callbacks=True)
        self.assertEqual([job.interface for job in self.jobs], [0, 0, 0])

    def test_a_refusal_that_looks_like_the_end_of_the_service(self):
        self.jobs[1].fake.override("SetNotifyInterface", lambda address: 0x800706BA)
        self.service.after(2.5, self.becomes(1, STATE.ERROR))
        with self.assertWarnsRegex(RuntimeWarning, "no callback can be set, the jobs are polled instead: .*0x800706BA"):
            reported = self.watch(timeout=5)
        self.assertEqual([(round(when), number) for when, number, _ in reported], [(3, 1)])

    def test_what_happened_before_the_registration_is_told_once(self):
        self.bits()
        self.jobs[1].state = STATE.ERROR
        self.jobs[2].state = STATE.TRANSFERRED
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            self.assertEqual(self.watch(timeout=20), [(0, 1, STATE.ERROR)])
        self.assertEqual([job.fake.calls.count("SetNotifyInterface") for job in self.jobs], [2, 2, 2])

    def test_and_then_it_fails_again(self):
        self.bits()
        self.jobs[1].state = STATE.ERROR
        self.service.after(1.25, lambda: self.jobs[1].modified(STATE.CONNECTING))
        self.service.after(2.25, self.jobs[1].job_error)
        self.service.after(12.25, self.jobs[1].job_error)
        self.assertEqual([number for _, number, _ in self.watch(timeout=20)], [1, 1, 1])

    def test_a_service_that_does_not_call_for_the_past(self):
        """The next call is a failure of its own: another one, or later than a call for the past would come."""
        self.jobs[0].state = self.jobs[1].state = STATE.ERROR
        self.service.after(1.25, self.becomes(0, STATE.ERROR, 0x80D02002))
        self.service.after(1.35, self.jobs[0].job_error)
        self.service.after(7.25, self.jobs[1].job_error)
        reported = self.watch(timeout=20)
        self.assertEqual([(round(when), number) for when, number, _ in reported], [(0, 0), (0, 1), (2, 0), (8, 1)])

    def test_a_failure_between_the_poll_and_the_registration(self):
        self.bits()
        one = self.jobs[0]

        def set_interface(address):
            one.state = STATE.ERROR
            return AJob.set_interface(one, address)

        one.fake.override("SetNotifyInterface", set_interface)
        self.assertEqual([number for _, number, _ in self.watch(timeout=20)], [0])

    def test_a_failure_and_the_end_between_two_polls(self):
        """What a callback reports while the poll finds the end comes before the end of the watch."""

        def ends(out):
            self.jobs[0].fake.override("GetState", fakes.sets(STATE.CANCELLED))
            self.jobs[0].job_error()
            out[0] = STATE.CANCELLED
            return 0

        watch = self.manager.watch(self.ids[:1], callbacks=True)
        self.assertEqual(watch.poll(), [])
        self.jobs[0].fake.override("GetState", ends)
        self.assertEqual([report.job_id for report in watch], [self.ids[0]])
        self.assertLess(self.service.now, 1100)


class Ended(Case):
    """Jobs that fail and end between two polls."""

    def cancelled(self, number, code):
        """Its owner saw the failure and cancelled it; the service still has the error."""
        job = self.jobs[number]
        job.state, job.code = STATE.CANCELLED, code
        job.fake.override("GetError", fakes.sets(job.error.handed_out))

    def test_given_ones(self):
        watch = self.manager.watch([self.jobs[0].id, self.jobs[1].id])
        self.assertEqual(watch.poll(), [])
        self.cancelled(0, 0x80190194)
        self.jobs[1].state = STATE.CANCELLED  # without a failure
        self.assertEqual([report.hresult for report in watch.poll()], [0x80190194])
        self.assertEqual((watch.poll(), watch.over), ([], True))
        watch.close()

    def test_listed_ones(self):
        self.jobs[2].state = STATE.ERROR
        watch = self.manager.watch()
        self.assertEqual([report.job_id for report in watch.poll()], [self.jobs[2].id])
        self.cancelled(0, 0x80190194)
        self.jobs[1].state = STATE.ACKNOWLEDGED
        self.jobs[2].state = STATE.CANCELLED  # its failure is known
        del self.service.jobs[:]
        self.assertEqual([report.hresult for report in watch.poll()], [0x80190194])
        self.assertEqual([job.fake.references for job in self.jobs], [1, 1, 1])
        self.assertEqual(watch.poll(), [])
        watch.close()

    def test_listed_ones_that_do_not_answer(self):
        watch = self.manager.watch()
        self.assertEqual(watch.poll(), [])
        del self.service.jobs[:]
        for job, code in zip(self.jobs, (0x80200001, 0x800401FD, 0x80070005)):
            job.fake.override("GetState", lambda out, code=code: code)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            self.assertEqual(watch.poll(), [])
        watch.close()

    def test_one_without_error_information(self):
        """It left the list in an error state of which the service gives no code."""
        watch = self.manager.watch()
        self.assertEqual(watch.poll(), [])
        del self.service.jobs[:]
        self.jobs[0].state = STATE.ERROR
        self.jobs[0].fake.override("GetError", lambda out: 0x8020000F)
        self.assertEqual([(each.job_id, each.hresult) for each in watch.poll()], [(self.jobs[0].id, None)])
        watch.close()

    def test_one_whose_end_cannot_be_read(self):
        """Only an answer that it has ended, or is not there for this account, is an end without a failure."""
        for code, said in ((0x8007000E, 1), (0x80004005, 1), (0x80200002, 0), (0x80D02013, 0), (0x80200001, 0)):
            for given in (False, True):
                with self.subTest(hex(code), given=given):
                    job = AJob(self.service.caller)
                    job.state = STATE.TRANSFERRING
                    self.service.jobs = [job]
                    with self.manager.watch([job.id] if given else None) as watch:
                        self.assertEqual(watch.poll(), [])
                        del self.service.jobs[:]
                        job.state = STATE.CANCELLED
                        job.fake.override("GetError", lambda out, code=code: code)
                        with warnings.catch_warnings(record=True) as caught:
                            warnings.simplefilter("always")
                            self.assertEqual(watch.poll(), [])
                    self.assertEqual(len(caught), said)
                    for warning in caught:
                        self.assertIn(f"how the job {job.id} ended cannot be read: ", str(warning.message))
                        self.assertIn(f"IBackgroundCopyJob::GetError: 0x{code:08X}", str(warning.message))
                    self.assertEqual(job.fake.references, 1)


class Restarting(WithCallbacks):
    """The process of the service ends, and another one finds the jobs again."""

    def restart(self):
        """Other objects for the same jobs; those of the ended process are dead."""
        for number, job in enumerate(self.jobs):
            job.die()
            self.dead.append(job)
            self.jobs[number] = new = AJob(job.caller)
            new.id, new.state, new.code, new.calls_for_the_past = job.id, job.state, job.code, job.calls_for_the_past
        self.service.jobs = list(self.jobs)
        dead = self.service.fake
        for slot in ("EnumJobs", "GetJob"):
            dead.override(slot, lambda *arguments: 0x800706BA)
        self.old_fakes.append(dead)
        self.service.make_manager()

    def setUp(self):
        super().setUp()
        self.dead, self.old_fakes = [], []
        self.addCleanup(self.check_the_dead)

    def check_the_dead(self):
        self.manager.close()
        gc.collect()
        self.assertEqual({each.references for each in (*self.old_fakes, *(job.fake for job in self.dead))} - {1}, set())

    def ten_times(self, reported, expected, **options):
        """Restarts ten times while jobs fail; each failure and each gap once."""
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            watch = self.manager.watch(interval=1, timeout=95, **options)
            for report in watch:
                reported.append((report.job_id, report.hresult))
        self.assertEqual(sorted(reported), sorted(expected))
        self.assertEqual([each.category for each in warned], [RuntimeWarning] * 10)
        self.assertRegex(str(warned[9].message), "^the service went away, and was reached again [01] s later; ")

    def plan(self):
        """One failure before each end, one while the service is away, and one afterwards."""
        expected = []
        for round_ in range(10):
            start = 1.4 + 9 * round_
            for number, when in enumerate((0.2, 0.4, 3.0)):
                code = 0x80D02000 + 16 * round_ + number
                expected.append((self.jobs[number].id, code))
                self.service.after(start + when, lambda number=number, code=code: self.fail_now(number, code))
            self.service.after(start + 0.3, self.restart)
            self.service.after(start + 6.0, self.mend)
        return expected

    def fail_now(self, number, code):
        job = self.jobs[number]
        job.code, job.state = code, STATE.ERROR
        if job.interface:
            job.job_error()

    def mend(self):
        for job in self.jobs:
            job.modified(STATE.CONNECTING) if job.interface else self.becomes(self.jobs.index(job), STATE.CONNECTING)()

    def test_listed(self):
        self.ten_times([], [each for each in self.plan()])

    def test_given(self):
        self.ten_times([], self.plan(), jobs=self.ids)

    def test_with_callbacks(self):
        self.bits()
        self.ten_times([], self.plan(), jobs=self.ids, callbacks=True)
        self.assertEqual([job.interface for job in self.jobs], [0, 0, 0])

    def test_what_was_reported_stays_reported(self):
        self.bits()
        self.jobs[0].state = STATE.ERROR
        self.service.after(2.5, self.restart)
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            self.assertEqual(self.watch(timeout=30), [(0, 0, STATE.ERROR)])
        self.assertEqual(len(warned), 1)

    def test_a_job_that_is_gone_afterwards(self):
        self.service.after(2.5, lambda: (self.restart(), self.service.jobs.clear()))
        with self.assertWarnsRegex(RuntimeWarning, "the service went away"):
            self.assertEqual(self.reported(self.ids), [])
        self.assertEqual(self.service.now, 1003)

    def test_one_that_stays_away(self):
        attempts = []

        def refuse(manager):
            attempts.append(self.service.now - start)
            raise de.ServiceUnavailableError(0x80070422, "CoCreateInstance")

        start = self.service.now
        self.service.after(2.5, self.restart)
        watch = self.manager.watch(self.ids)
        with mock.patch.object(de.Manager, "_connect_again", refuse):
            with self.assertRaisesRegex(de.ServiceUnavailableError, "^CoCreateInstance: 0x80070422"):
                next(watch)
            self.assertEqual(attempts, [3, 4, 6, 10, 18, 34, 64])
            with self.assertRaises(de.ServiceUnavailableError):
                watch.poll()
            self.assertEqual(len(attempts), 8)
        self.jobs[1].state = STATE.ERROR
        with self.assertWarnsRegex(RuntimeWarning, "the service went away, and was reached again 6[0-9] s later"):
            self.assertEqual(next(watch).job_id, self.ids[1])
        watch.close()

    def test_a_manager_that_another_library_made(self):
        with self.assertRaisesRegex(de.ServiceUnavailableError, "a Manager from from_address"):
            connect_again(self.manager)

    def test_one_that_hangs_is_not_connected_to_again(self):
        self.jobs[0].fake.override("GetState", lambda out: 0x8001011F)
        never = mock.patch.object(de.Manager, "_connect_again", None)
        with never, self.manager.watch(self.ids) as watch, self.assertRaises(de.ServiceUnavailableError):
            next(watch)


class Names(Case):
    def test_the_earlier_ones(self):
        watch = self.manager.watch(poll=5)
        self.assertEqual((watch._interval, watch.look()), (5, []))
        watch.close()


class Terminal(io.StringIO):
    def isatty(self):
        return True


class Commands(Case):
    """watch, resume, cancel, complete: what they print, their exit status."""

    def setUp(self):
        super().setUp()
        self.reached = {de.Service.BITS: self.service}
        self.refusal = {de.Service.DELIVERY_OPTIMIZATION: 0x80040154}
        patch = mock.patch.object(module("_cli.services"), "connect", self.connect)
        patch.start()
        self.addCleanup(patch.stop)

    def connect(self, service, timeout):
        if service not in self.reached:
            raise de.ServiceUnavailableError(self.refusal[service], "CoCreateInstance")
        manager = self.reached[service].fake.wrapped(de.Manager, self.service.caller)
        manager.service = service
        return manager

    def run_command(self, *arguments, stdin=None):
        out, err = io.StringIO(), io.StringIO()
        terminal = mock.patch("sys.stdin", stdin or io.StringIO())
        with terminal, contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            status = module("_cli").main(list(arguments))
        self.assertNotIn("Traceback", err.getvalue())
        return status, out.getvalue(), err.getvalue()

    def test_watching(self):
        self.service.after(2.5, self.becomes(0, STATE.ERROR))
        self.service.after(4.5, self.becomes(1, STATE.TRANSIENT_ERROR, 0x80D02002))
        status, out, err = self.run_command("watch", "--timeout", "10", "--service", "bits")
        self.assertEqual((status, err, self.service.now), (1, "", 1010))
        blocks = out.split("\n\n")
        self.assertEqual(blocks.pop(), "")
        self.assertEqual(
            [block.splitlines()[0] for block in blocks],
            ["BG_JOB_STATE_ERROR  a job", "BG_JOB_STATE_TRANSIENT_ERROR  a job"],
        )
        self.assertIn(f"  job_id         {self.jobs[0].id} (bits job)", blocks[0])
        self.assertIn("0x80190194 (-2145844844) BG_E_HTTP_ERROR_404", blocks[0])
        self.assertIn("DO_E_DOWNLOAD_NO_PROGRESS", blocks[1])

    def test_watching_in_json(self):
        self.jobs[2].state = STATE.ERROR
        status, out, err = self.run_command("watch", "--timeout", "3", "--json")
        (row,) = [json.loads(line) for line in out.splitlines()]
        self.assertEqual(
            (status, row["service"], row["job_id"], row["hresult"]), (1, "bits", str(self.jobs[2].id), "0x80190194")
        )
        self.assertRegex(row["time"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        self.assertRegex(err, "^deliveryopt-error: do: CoCreateInstance: 0x80040154 .*\n$")  # the other service, once

    def test_watching_where_nothing_fails(self):
        self.assertEqual(self.run_command("watch", "--timeout", "3", "--service", "bits"), (0, "", ""))

    def test_watching_some(self):
        for job in self.jobs:
            job.state = STATE.ERROR
        ids = [str(job.id) for job in self.jobs[:2]]
        status, out, err = self.run_command("watch", "--timeout", "3", "--json", "--job", *ids)
        self.assertEqual((status, [json.loads(line)["job_id"] for line in out.splitlines()], err), (1, ids, ""))
        for job in self.jobs:
            job.state = STATE.TRANSFERRED
        self.assertEqual(self.run_command("watch", "--job", *ids), (0, "", ""))

    def test_watching_what_is_not_there(self):
        status, out, err = self.run_command("watch", "--job", "8C9C5F5E-3E67-4B5B-8B6A-0A9F3E1C2D4B")
        self.assertEqual((status, out, err.count("\n")), (2, "", 1))
        self.assertIn("0x80200001", err)
        for wrong in (("--job", "x"), ("--timeout", "x"), ("--timeout", "-1"), ("--service", "x")):
            status, out, err = self.run_command("watch", *wrong)
            self.assertEqual((status, out), (2, ""), wrong)

    def test_interrupting(self):
        def interrupt():
            raise KeyboardInterrupt

        self.service.after(2.5, interrupt)
        self.assertEqual(self.run_command("watch", "--service", "bits"), (0, "", ""))
        self.jobs[0].state = STATE.ERROR
        self.service.after(2.5, interrupt)
        status, out, err = self.run_command("watch", "--service", "bits")
        self.assertEqual((status, err), (1, ""))
        self.assertIn("BG_JOB_STATE_ERROR", out)

    def test_a_service_that_goes_away(self):
        self.service.after(2.5, lambda: self.service.fake.override("EnumJobs", lambda flags, out: 0x800706BA))
        status, out, err = self.run_command("watch", "--service", "bits")
        first, last = err.splitlines()
        self.assertEqual((status, out, self.service.now), (3, "", 1064))  # after pauses of 1, 2, 4, 8, 16 and 30 s
        for line in (first, last):
            self.assertRegex(line, "^deliveryopt-error: bits: IBackgroundCopyManager::EnumJobs: 0x800706BA ")
        self.assertTrue(first.endswith(" Trying again."), first)

    def test_a_service_that_comes_back(self):
        kept = self.service.fake._methods["EnumJobs"]
        self.service.after(2.5, lambda: self.service.fake.override("EnumJobs", lambda flags, out: 0x800706BA))
        self.service.after(8.5, lambda: self.service.fake.override("EnumJobs", kept))
        self.service.after(12.5, self.becomes(0, STATE.ERROR))
        status, out, err = self.run_command("watch", "--service", "bits", "--timeout", "30", "--json")
        self.assertEqual(
            (status, [json.loads(line)["job_id"] for line in out.splitlines()]), (1, [str(self.jobs[0].id)])
        )
        first, gap = err.splitlines()
        self.assertTrue(first.endswith(" Trying again."), first)
        self.assertRegex(gap, "^deliveryopt-error: the service went away, and was reached again ")

    def test_access_denied_says_more_than_not_found(self):
        job_id = str(self.jobs[0].id)
        for denied, absent in ((0x80070005, 0x80D02003), (0x80070005, 0x80200001)):
            self.reached[de.Service.DELIVERY_OPTIMIZATION] = other = AService(self.service.caller)
            other.fake.override("GetJob", lambda key, out, absent=absent: absent)
            self.service.fake.override("GetJob", lambda key, out, denied=denied: denied)
            for command in (["resume", "--yes", job_id], ["watch", "--job", job_id]):
                status, out, err = self.run_command(*command)
                self.assertEqual((status, out), (4, ""), (command, err))
                self.assertIn("0x80070005", err)

    def test_no_service_at_all(self):
        self.reached.clear()
        self.refusal[de.Service.BITS] = 0x80070422
        for command in (["watch"], ["resume", "--yes", str(self.jobs[0].id)]):
            status, out, err = self.run_command(*command)
            self.assertEqual((status, out), (3, ""))
            self.assertIn("0x80040154", err)

    def test_changing(self):
        for command, slot, hresult, done in (
            ("resume", "Resume", 0, "resumed  a job"),
            ("cancel", "Cancel", 0x0020001A, "cancelled  a job"),
            ("complete", "Complete", 0x00200017, "completed  a job"),
        ):
            self.jobs[0].fake.override(slot, lambda hresult=hresult: hresult)
            status, out, err = self.run_command(command, "--yes", str(self.jobs[0].id))
            lines = out.splitlines()
            self.assertEqual(
                (status, err, lines[:2]), (0, "", [done, f"  job_id         {self.jobs[0].id} (bits job)"])
            )
            self.assertEqual(len(lines) > 2, hresult != 0)
            if hresult:
                self.assertIn(f"hresult        0x{hresult:08X}", lines[2])
            status, out, err = self.run_command(command, "--yes", "--json", str(self.jobs[0].id))
            row = json.loads(out)
            self.assertEqual((status, row["command"], row["hresult"]), (0, command, f"0x{hresult:08X}"))
            self.assertEqual((row["job_id"], row["job_name"]), (str(self.jobs[0].id), "a job"))
            self.assertEqual(self.jobs[0].fake.calls.count(slot), 2)

    def test_asking(self):
        self.jobs[0].fake.override("Cancel", lambda: 0)
        self.jobs[0].state = STATE.ERROR
        for answer, count in (("y\n", 1), ("YES\n", 2), ("n\n", 2), ("\n", 2), ("yup\n", 2)):
            status, _, err = self.run_command("cancel", str(self.jobs[0].id), stdin=Terminal(answer))
            self.assertEqual((status, self.jobs[0].fake.calls.count("Cancel")), (0, count), answer)
            self.assertEqual(err, "Cancel bits: a job (BG_JOB_STATE_ERROR)? [y/N] ")

    def test_a_terminal_that_ends(self):
        status, out, err = self.run_command("cancel", str(self.jobs[0].id), stdin=Terminal())
        self.assertEqual((status, out, self.jobs[0].fake.calls.count("Cancel")), (2, "", 0))
        self.assertIn("--yes", err)

    def test_without_a_terminal(self):
        for command in ("resume", "cancel", "complete"):
            status, out, err = self.run_command(command, str(self.jobs[0].id))
            self.assertEqual((status, out, err.count("\n")), (2, "", 1))
            self.assertIn("--yes", err)
        self.assertEqual(self.jobs[0].fake.calls, [])

    def test_refusals(self):
        for hresult, expected in ((0x80200002, 1), (0x80070005, 4), (0x800706BA, 3)):
            self.jobs[0].fake.override("Complete", lambda hresult=hresult: hresult)
            status, out, err = self.run_command("complete", "--yes", str(self.jobs[0].id))
            self.assertEqual((status, out, err.count("\n")), (expected, "", 1))
            self.assertIn(f"IBackgroundCopyJob::Complete: 0x{hresult:08X}", err)
        self.jobs[1].fake.override("Complete", lambda: 0)
        unknown = "8C9C5F5E-3E67-4B5B-8B6A-0A9F3E1C2D4B"
        status, out, err = self.run_command("complete", "--yes", unknown, str(self.jobs[1].id))
        self.assertEqual((status, err.count("\n")), (2, 1))
        self.assertIn("completed", out)  # one that is not there costs only itself
