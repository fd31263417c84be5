"""IBackgroundCopyCallback at the real ABI: identity, counts, borrowed pointers, what is set and what is put back."""

import ctypes
import gc
import sys
import threading
import unittest
from ctypes import byref, c_void_p

from tests import de, module
from tests.support import python, started
from tests.unit.transfer.notifying import STATE, AJob, Foreign, com, interfaces, slots

callback = module("_com.callback")
job_notify = module("_transfer.job_notify")

IUNKNOWN = interfaces.IUnknownVtbl.IID
ICALLBACK = interfaces.IBackgroundCopyCallbackVtbl.IID


def ignored(*arguments):
    pass


class Heard:
    """A function of a user: remembers what it was called with, or does something else."""

    def __init__(self, work=None):
        self.calls = []
        self.work = work

    def __call__(self, *arguments):
        self.calls.append(arguments)
        if self.work:
            self.work(*arguments)


class Case(unittest.TestCase):
    def setUp(self):
        self.addCleanup(lambda: self.assertEqual((callback.live_callbacks, job_notify.subscription_of_job), ({}, {})))
        self.service = AJob()
        self.job = self.service.wrapped()
        self.addCleanup(self.service.assert_given_back, self)
        self.addCleanup(gc.collect)
        self.addCleanup(self.job.close)

    def subscribe(self, **arguments):
        subscription = self.job.notify(**arguments)
        self.addCleanup(subscription.close)
        return subscription

    def hook(self):
        """Catches what sys.unraisablehook gets."""
        reported = []
        kept, sys.unraisablehook = sys.unraisablehook, lambda arguments: reported.append(arguments.exc_value)

        def put_back():
            sys.unraisablehook = kept
            reported.clear()

        self.addCleanup(put_back)
        return reported


class Object(Case):
    def query(self, iid):
        out = c_void_p(1)
        address = self.service.interface
        status = slots(address).QueryInterface(address, byref(com.GUID.parse(iid)), byref(out))
        return status, out.value

    def count(self):
        return callback.live_callbacks[self.service.interface].references

    def test_counts(self):
        subscription = self.subscribe(on_error=ignored)
        address = self.service.interface
        table = slots(address)
        self.assertEqual(self.count(), 1)  # the service's
        self.assertEqual([table.AddRef(address), table.AddRef(address)], [2, 3])
        self.assertEqual([table.Release(address), table.Release(address)], [2, 1])
        subscription.close()
        self.assertEqual(callback.live_callbacks, {})

    def test_identity(self):
        self.subscribe(on_error=ignored)
        address = self.service.interface
        self.assertEqual((self.query(IUNKNOWN), self.query(ICALLBACK)), ((0, address), (0, address)))
        self.assertEqual(self.count(), 3)
        slots(address).Release(address)
        slots(address).Release(address)

    def test_other_interfaces(self):
        self.subscribe(on_error=ignored)
        for iid in (
            "00000003-0000-0000-C000-000000000046",  # IMarshal
            "659CDEAC-489E-11D9-A9CD-000D56965251",  # IBackgroundCopyCallback2
            "94EA2B94-E9CC-49E0-C0FF-EE64CA8F5B90",  # IAgileObject
            interfaces.IBackgroundCopyJobVtbl.IID,
        ):
            self.assertEqual(self.query(iid), (0x80004002, None))
        address = self.service.interface
        self.assertEqual(slots(address).QueryInterface(address, byref(com.GUID.parse(IUNKNOWN)), None), 0x80004003)
        out = c_void_p(1)
        self.assertEqual(slots(address).QueryInterface(address, None, byref(out)), 0x80004002)
        self.assertEqual((out.value, self.count()), (None, 1))

    def test_gone_when_the_last_reference_is(self):
        subscription = self.subscribe(on_error=ignored)
        address = self.service.interface
        table = slots(address)
        table.AddRef(address)
        subscription.close()
        self.assertEqual(callback.live_callbacks[address].references, 1)
        self.assertEqual(table.JobError(address, self.service.fake.address, None), 0)  # closed: no function is called
        self.assertEqual(table.Release(address), 0)
        self.assertEqual((table.AddRef(address), table.Release(address)), (0, 0))

    def test_counts_of_many_threads(self):
        self.subscribe(on_error=ignored)
        address = self.service.interface
        table = slots(address)
        start = threading.Barrier(8)

        def work():
            start.wait(10)
            for _ in range(2000):
                table.AddRef(address)
                table.AddRef(address)
                table.Release(address)
            for _ in range(2000):
                table.Release(address)

        for wait in [started(work) for _ in range(8)]:
            wait()
        self.assertEqual(self.count(), 1)

    def test_all_objects_share_one_vtable(self):
        tables = set()
        for _ in range(2):
            with self.job.notify(on_error=ignored):
                tables.add(c_void_p.from_address(self.service.interface).value)
        self.assertEqual(tables, {job_notify._type_for_jobs().vtable})


class Notifications(Case):
    def test_an_error(self):
        def look(report, job, error):
            self.assertEqual((report.job_id, report.job_name), (self.service.id, "a job"))
            self.assertEqual((report.context, report.hresult, report.job_state), (5, 0x80190194, STATE.ERROR))
            self.assertEqual(report.local_name, "C:\\missing.bin")
            self.assertEqual((job.address, error.address), (fake.address, failing.address))
            self.assertEqual(error.get_error(), (5, 0x80190194))
            self.assertEqual((fake.references, failing.references), (4, 2))

        fake, failing = self.service.fake, self.service.error
        heard = Heard(look)
        failures = []
        self.subscribe(on_error=heard, on_exception=failures.append)
        self.assertEqual(fake.references, 3)  # the test's, its wrapper's, the Subscription's
        self.assertEqual(self.service.job_error(), 0)
        self.assertEqual((failures, fake.references, failing.references), ([], 3, 1))
        report, job, error = heard.calls[0]
        for call in (lambda: job.state, error.get_error, error.keep, lambda: job.address):
            with self.assertRaisesRegex(ValueError, "^closed$"):
                call()
        self.assertEqual(report.hresult, 0x80190194)
        self.assertEqual(self.job.state, STATE.ERROR)

    def test_each_call_of_a_slot_is_counted(self):
        self.subscribe(on_error=ignored)
        self.service.error.calls.clear()
        self.service.job_error()
        calls = self.service.error.calls
        self.assertEqual((calls[0], calls[-1]), ("AddRef", "Release"))
        self.assertEqual((calls.count("AddRef"), calls.count("Release")), (1, 1))

    def test_the_job_is_not_asked_for_what_is_known(self):
        """Its id does not change, so a call of JobError reads the name and the state only."""
        heard = Heard()
        self.subscribe(on_error=heard)
        self.service.fake.calls.clear()
        self.service.job_error()
        self.assertEqual(self.service.fake.calls, ["AddRef", "GetDisplayName", "GetState", "Release"])
        self.assertEqual(heard.calls[0][0].job_id, self.service.id)

    def test_keeping(self):
        kept = []
        self.subscribe(on_error=lambda report, job, error: kept.extend((job.keep(), error.keep())))
        self.service.job_error()
        job, error = kept
        self.assertEqual((self.service.fake.references, self.service.error.references), (4, 2))
        self.assertEqual((job.state, error.get_error()[1]), (STATE.ERROR, 0x80190194))
        job.close()
        error.close()
        self.assertEqual((self.service.fake.references, self.service.error.references), (3, 1))

    def test_keeping_any_other_wrapper_changes_nothing(self):
        self.assertIs(self.job.keep(), self.job)
        self.assertEqual(self.service.fake.references, 2)

    def test_transferred_and_modified(self):
        done, changed = Heard(), Heard(lambda job: states.append(job.state))
        states = []
        self.subscribe(on_transferred=done, on_modified=changed)
        self.assertEqual((self.service.transferred(), self.service.modified(STATE.TRANSIENT_ERROR)), (0, 0))
        self.assertEqual((len(done.calls), len(changed.calls), states), (1, 1, [STATE.TRANSIENT_ERROR]))
        self.assertEqual(self.service.job_error(), 0)  # nobody asked for it
        self.assertEqual(self.service.fake.references, 3)

    def test_an_error_without_its_object(self):
        heard = Heard(lambda report, job, error: states.append(job.state))
        states = []
        self.subscribe(on_error=heard)
        self.service.job_error(error=False)
        self.service.job_error(job=False, error=False)
        for report, _, error in heard.calls:
            self.assertEqual((report.hresult, error), (0x80190194, None))
        self.service.fake.override("GetError", lambda out: 0x80D02014)
        self.service.job_error(error=False)
        report = heard.calls[-1][0]
        self.assertEqual((report.hresult, report.unavailable["hresult"].hresult), (None, 0x80D02014))
        self.assertEqual(states, [STATE.ERROR] * 3)

    def test_what_is_raised_goes_to_the_hook(self):
        reported = self.hook()

        def fail(*arguments):
            raise KeyboardInterrupt if len(reported) == 2 else ZeroDivisionError(len(reported))

        self.subscribe(on_error=fail)
        self.assertEqual([self.service.job_error() for _ in range(4)], [0] * 4)
        self.assertEqual(
            [type(failure) for failure in reported],
            [ZeroDivisionError, ZeroDivisionError, KeyboardInterrupt, ZeroDivisionError],
        )
        reported.clear()
        gc.collect()
        self.assertEqual((self.service.fake.references, self.service.error.references), (3, 1))

    def test_what_is_raised_goes_to_the_handler(self):
        reported, handed = self.hook(), []
        self.subscribe(on_error=lambda *arguments: 1 / 0, on_exception=handed.append)
        self.service.job_error()
        self.assertEqual(([type(failure) for failure in handed], reported), ([ZeroDivisionError], []))
        handed.clear()

    def test_a_handler_that_raises(self):
        reported = self.hook()

        def handle(failure):
            raise LookupError

        self.subscribe(on_error=lambda *arguments: 1 / 0, on_exception=handle)
        self.assertEqual(self.service.job_error(), 0)
        self.assertEqual([type(failure) for failure in reported], [LookupError])

    def test_a_function_that_blocks_holds_up_nobody_else(self):
        inside, go_on = threading.Event(), threading.Event()
        self.addCleanup(go_on.set)

        def block(*arguments):
            inside.set()
            go_on.wait(60)

        subscription = self.subscribe(on_error=block)
        other = AJob()
        other_job = other.wrapped()
        heard = Heard()
        with other_job.notify(on_error=heard):
            wait = started(self.service.job_error)
            self.assertTrue(inside.wait(60))
            self.assertEqual(other.job_error(), 0)
            self.assertEqual(len(heard.calls), 1)
            subscription.close()  # does not wait
            self.assertEqual((self.service.interface, self.service.flags), (0, 3))
            go_on.set()
            self.assertEqual(wait(), 0)
        other_job.close()
        other.assert_given_back(self)

    def test_closing_from_inside(self):
        heard = Heard(lambda *arguments: subscription.close())
        subscription = self.subscribe(on_error=heard)
        self.assertEqual(self.service.job_error(), 0)
        self.assertEqual((len(heard.calls), self.service.interface, callback.live_callbacks), (1, 0, {}))

    def test_many_at_once(self):
        heard = Heard()
        self.subscribe(on_error=heard)
        start = threading.Barrier(8)

        def work():
            start.wait(10)
            return {self.service.job_error() for _ in range(50)}

        self.assertEqual([wait() for wait in [started(work) for _ in range(8)]], [{0}] * 8)
        self.assertEqual((len(heard.calls), self.service.fake.references), (400, 3))
        self.assertEqual({report.hresult for report, _, _ in heard.calls}, {0x80190194})


class Restoring(Case):
    def test_flags_follow_the_functions(self):
        for functions, flags in (
            ({"on_error": ignored}, de.BG_NOTIFY.JOB_ERROR),
            ({"on_transferred": ignored}, de.BG_NOTIFY.JOB_TRANSFERRED),
            ({"on_modified": ignored}, de.BG_NOTIFY.JOB_MODIFICATION),
            ({"on_error": ignored, "on_transferred": ignored, "on_modified": ignored}, 0x000B),
        ):
            with self.job.notify(**functions):
                self.assertEqual(self.service.flags, flags)
            self.assertEqual(self.service.flags, 3)

    def test_nothing_was_set_before(self):
        subscription = self.subscribe(on_error=ignored)
        self.assertTrue(subscription.active)
        self.assertEqual(repr(subscription), f"<Subscription to {self.service.id}, active>")
        self.assertNotEqual(self.service.interface, 0)
        for _ in range(2):
            subscription.close()
            self.assertEqual((self.service.interface, self.service.flags), (0, 3))
        self.assertFalse(subscription.active)
        self.assertEqual(repr(subscription), f"<Subscription to {self.service.id}, over>")
        self.assertEqual(self.service.fake.calls.count("SetNotifyInterface"), 2)
        self.assertEqual(self.service.fake.references, 2)

    def test_it_lasts_without_being_held(self):
        heard = Heard()
        self.job.notify(on_error=heard)
        gc.collect()
        self.service.job_error()
        self.assertEqual(len(heard.calls), 1)
        self.service.end()
        gc.collect()
        self.assertEqual((self.service.fake.references, callback.live_callbacks), (2, {}))
        self.service.flags = 3

    def test_another_programs_interface_is_left_alone(self):
        foreign = Foreign()
        self.service.set_interface(foreign.address)
        with self.assertRaisesRegex(RuntimeError, "take_over=True"):
            self.job.notify(on_error=ignored)
        self.assertEqual((self.service.interface, self.service.flags), (foreign.address, 3))
        self.assertEqual((foreign.references, self.service.fake.references), (2, 2))
        self.service.set_interface(None)

    def test_another_programs_interface_is_put_back(self):
        foreign = Foreign()
        self.service.set_interface(foreign.address)
        self.service.flags = 2
        with self.job.notify(on_transferred=ignored, take_over=True):
            self.assertNotEqual(self.service.interface, foreign.address)
            self.assertEqual((self.service.flags, foreign.references), (1, 2))
        self.assertEqual((self.service.interface, self.service.flags), (foreign.address, 2))
        self.assertEqual(foreign.references, 2)
        self.service.set_interface(None)
        self.service.flags = 3

    def test_another_program_that_came_later_is_left_alone(self):
        foreign = Foreign()
        subscription = self.subscribe(on_error=ignored)
        self.service.set_interface(foreign.address)
        self.service.flags = 1
        self.assertFalse(subscription.active)
        subscription.close()
        self.assertEqual((self.service.interface, self.service.flags), (foreign.address, 1))
        self.service.set_interface(None)
        self.service.flags = 3

    def test_our_own_is_not_taken_silently_either(self):
        first = self.subscribe(on_error=ignored)
        address = self.service.interface
        with self.assertRaisesRegex(RuntimeError, "take_over=True"):
            self.job.notify(on_error=ignored)
        self.assertEqual(self.service.interface, address)
        self.assertTrue(first.active)
        self.assertEqual(self.service.fake.calls.count("GetNotifyInterface"), 1)  # before there was one of ours

    def nested(self):
        return [
            self.subscribe(on_error=Heard(), take_over=True),
            self.subscribe(on_transferred=Heard(), take_over=True),
            self.subscribe(on_modified=Heard(), take_over=True),
        ]

    def test_ours_one_over_the_other(self):
        flags = []
        for subscription in reversed(self.nested()):
            flags.append(self.service.flags)
            subscription.close()
        self.assertEqual((flags, self.service.flags, self.service.interface), ([8, 1, 2], 3, 0))

    def test_ours_closed_in_any_order(self):
        for order, seen in (
            ((0, 1, 2), [8, 8, 3]),
            ((0, 2, 1), [8, 1, 3]),
            ((1, 0, 2), [8, 8, 3]),
            ((1, 2, 0), [8, 2, 3]),
            ((2, 0, 1), [1, 1, 3]),
        ):
            subscriptions = self.nested()
            flags = []
            for index in order:
                subscriptions[index].close()
                flags.append(self.service.flags)
            self.assertEqual((flags, self.service.interface, callback.live_callbacks), (seen, 0, {}), order)

    def test_the_one_below_hears_again(self):
        below = Heard()
        self.subscribe(on_error=below)
        with self.job.notify(on_error=ignored, take_over=True):
            self.service.job_error()
            self.assertEqual(below.calls, [])
        self.service.job_error()
        self.assertEqual(len(below.calls), 1)

    def test_a_job_that_is_over(self):
        subscriptions = self.nested()
        self.service.end()
        self.assertEqual([subscription.active for subscription in subscriptions], [True, True, False])
        for subscription in reversed(subscriptions):
            subscription.close()
        self.assertEqual(callback.live_callbacks, {})
        self.service.flags = 3

    def test_a_service_that_refuses(self):
        for slot in ("SetNotifyInterface", "SetNotifyFlags", "GetNotifyFlags", "GetNotifyInterface", "GetId"):
            service = AJob()
            job = service.wrapped()
            service.fake.override(slot, lambda *arguments: 0x80070005)
            with self.assertRaisesRegex(de.AccessDeniedError, f"::{slot}: "):
                job.notify(on_error=ignored)
            job.close()
            gc.collect()
            service.assert_given_back(self)
            self.assertEqual((callback.live_callbacks, job_notify.subscription_of_job), ({}, {}))

    def test_a_service_that_refuses_and_takes_it_all_the_same(self):
        foreign = Foreign()
        self.service.set_interface(foreign.address)
        answers = [0x800706BE, 0]

        def answer(address):
            self.service.set_interface(address)
            return answers.pop(0)

        self.service.fake.override("SetNotifyInterface", answer)
        with self.assertRaises(de.ServiceUnavailableError):
            self.job.notify(on_error=ignored, take_over=True)
        self.assertEqual((self.service.interface, self.service.flags, answers), (foreign.address, 3, []))
        self.assertEqual((callback.live_callbacks, job_notify.subscription_of_job), ({}, {}))
        self.service.set_interface(None)
        self.assertEqual(foreign.references, 1)

    def test_a_service_that_cannot_tell(self):
        for code in (0x80004001, 0x800706F4):
            for slot in ("GetNotifyFlags", "GetNotifyInterface"):
                self.service.fake.override(slot, lambda out, code=code: code)
            heard = Heard()
            with self.job.notify(on_error=heard):
                self.service.job_error()
            self.assertEqual((len(heard.calls), self.service.interface, self.service.flags), (1, 0, 2))
            self.service.flags = 3

    def test_a_failing_answer_with_an_object(self):
        foreign = Foreign()

        def answer(out):
            out[0] = foreign.handed_out()
            return 0x80010108

        self.service.fake.override("GetNotifyInterface", answer)
        with self.job.notify(on_error=ignored):
            pass
        self.assertEqual(foreign.references, 1)

    def test_a_service_that_is_gone_at_the_end(self):
        subscription = self.subscribe(on_error=ignored)
        for slot in ("SetNotifyFlags", "SetNotifyInterface"):
            self.service.fake.override(slot, lambda value: 0x800706BA)
        subscription.close()
        self.service.set_interface(None)
        self.service.flags = 3

    def test_wrong_use(self):
        with self.assertRaisesRegex(ValueError, "at least one of JobError, JobTransferred, JobModification"):
            self.job.notify()
        for wrong in ({"on_error": 5}, {"on_modified": "x"}, {"on_error": ignored, "on_exception": 5}):
            with self.assertRaisesRegex(TypeError, "expected a function, got "):
                self.job.notify(**wrong)
        self.assertEqual(self.service.fake.calls, [])


NO_CLASS = "00000000-0000-0000-0000-000000000000"


class OtherNotifications(Case):
    """A command line, or a class, that BITS would not notify any more as long as our interface answers."""

    def refused(self, why):
        with self.assertRaisesRegex(RuntimeError, why):
            self.job.notify(on_error=ignored)
        self.assertEqual((self.service.interface, self.service.flags), (0, 3))
        self.assertNotIn("SetNotifyInterface", self.service.fake.calls)
        self.assertNotIn("SetNotifyFlags", self.service.fake.calls)

    def accepted(self, **options):
        with self.job.notify(on_error=ignored, **options) as subscription:
            self.assertTrue(subscription.active)

    def test_a_command_line(self):
        job2 = self.service.command_line("C:\\ended.exe", '"C:\\ended.exe" 5')
        self.refused(r"the job already has a notification command line \(C:\\ended.exe\), .*take_over=True")
        self.assertEqual(job2.references, 1)
        self.accepted(take_over=True)
        self.assertEqual(job2.calls, ["GetNotifyCmdLine", "Release"])  # it was asked for, and never set

    def test_no_command_line(self):
        for program in ("", None):
            job2 = self.service.command_line(program, program)
            self.accepted()
            self.assertEqual((job2.references, self.service.caller.strings), (1, {}))

    def test_a_class(self):
        job5 = self.service.notification_class("4991D34B-80A1-4291-83B6-3328366B9097")
        self.refused(r"a notification class \(\{4991D34B-80A1-4291-83B6-3328366B9097\}\), .*take_over=True")
        self.accepted(take_over=True)
        self.assertEqual(job5.references, 1)

    def test_no_class(self):
        self.service.command_line("")
        self.service.notification_class(NO_CLASS)
        self.accepted()

    def test_services_that_do_not_offer_it(self):
        for status in (0x80004001, 0x800706F4):
            self.service.command_line("C:\\left behind.exe", status=status)
            self.service.notification_class(NO_CLASS, status)
            self.accepted()
            self.assertEqual(self.service.caller.strings, {})

    def test_interfaces_without_a_proxy(self):
        self.service.fake.override("QueryInterface", lambda iid, out: 0x80040155)
        self.accepted()

    def test_a_refusal(self):
        self.service.command_line("C:\\left behind.exe", status=0x80070005)
        with self.assertRaisesRegex(de.AccessDeniedError, "^IBackgroundCopyJob2::GetNotifyCmdLine: "):
            self.job.notify(on_error=ignored)
        self.service.command_line("")
        self.service.notification_class(NO_CLASS, 0x80070005)
        with self.assertRaisesRegex(de.AccessDeniedError, "^IBackgroundCopyJob5::GetProperty: "):
            self.job.notify(on_error=ignored)
        gc.collect()
        self.assertEqual((self.service.caller.strings, self.service.fake.references), ({}, 2))


class FormerOwners(Case):
    def test_one_whose_process_has_ended(self):
        gone = (
            *(0x80010007, 0x80010012, 0x80010108, 0x800401FD, 0x800706BA, 0x800706BE, 0x800706BF),
            *(0x80070776, 0x80070777),
        )
        self.assertEqual(job_notify.OWNER_GONE, gone)
        for code in gone:
            self.service.fake.override("GetNotifyInterface", lambda out, code=code: code)
            heard = Heard()
            with self.job.notify(on_error=heard):
                self.service.job_error()
            self.assertEqual((len(heard.calls), self.service.interface), (1, 0))

    def test_a_service_that_has_ended_is_no_such_owner(self):
        for slot in ("GetNotifyInterface", "GetNotifyFlags"):
            self.service.fake.override(slot, lambda out: 0x800706BA)
        with self.assertRaisesRegex(de.ServiceUnavailableError, "::GetNotifyFlags: "):
            self.job.notify(on_error=ignored)
        self.assertEqual(self.service.interface, 0)

    def test_any_other_answer_refuses(self):
        for code in (0x80070005, 0x8001011F, 0x8000FFFF):
            self.service.fake.override("GetNotifyInterface", lambda out, code=code: code)
            with self.assertRaisesRegex(de.ComError, "::GetNotifyInterface: "):
                self.job.notify(on_error=ignored)
        self.assertEqual(self.service.interface, 0)


class Directions(unittest.TestCase):
    def test_callback_objects_know_nothing_of_jobs(self):
        self.assertFalse(hasattr(callback, "subscription_of_job") and hasattr(de, "__path__"))
        ended = []

        class Owner:
            def _on_last_release(self):
                ended.append(self)

        owner = Owner()
        made = callback.CallbackObject(owner, job_notify._type_for_jobs(), com.DIRECT)
        self.assertEqual((made.count(1), made.count(-1), ended), (2, 1, []))
        self.assertEqual((made.count(-1), ended, callback.live_callbacks), (0, [owner], {}))


EXIT = """
import atexit, threading, time
from tests import de
from tests.unit.transfer.notifying import AJob, slots
service = AJob()
atexit.register(lambda: print(service.interface, service.flags, service.fake.references, running))
job = service.wrapped()
running = []
"""


class Exit(unittest.TestCase):
    def end(self, code):
        done = python(EXIT + code)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout.strip()

    def test_subscriptions_are_closed(self):
        self.assertEqual(self.end("job.notify(on_error=print)"), "0 3 1 []")
        self.assertEqual(self.end("held = job.notify(on_error=print); job.close()"), "0 3 1 []")

    def test_a_function_that_runs_is_waited_for(self):
        code = (
            "inside = threading.Event()\n"
            "def work(*arguments):\n"
            "    inside.set()\n"
            "    while service.interface: time.sleep(0.01)\n"
            "    running.append('ended')\n"
            "job.notify(on_error=work)\n"
            "threading.Thread(target=service.job_error, daemon=True).start()\n"
            "inside.wait(10)\n"
        )
        self.assertEqual(self.end(code), "0 3 1 ['ended']")

    def test_a_function_that_never_ends_is_not(self):
        code = (
            "import sys\n"
            "from tests import module\n"
            "module('_com.callback')._EXIT_SECONDS = 0.1\n"
            "inside = threading.Event()\n"
            "def work(*arguments):\n"
            "    inside.set()\n"
            "    threading.Event().wait()\n"
            "job.notify(on_error=work)\n"
            "threading.Thread(target=service.job_error, daemon=True).start()\n"
            "inside.wait(10)\n"
        )
        self.assertTrue(self.end(code).startswith("0 3 "))


class Vtable(unittest.TestCase):
    def test_slots(self):
        self.assertEqual(ICALLBACK, "97EA99C7-0186-4AD4-8DF9-C5B4E0ED6B22")
        self.assertEqual(
            [name for name, _ in interfaces.IBackgroundCopyCallbackVtbl._fields_],
            ["QueryInterface", "AddRef", "Release", "JobTransferred", "JobError", "JobModification"],
        )
        self.assertEqual(ctypes.sizeof(interfaces.IBackgroundCopyCallbackVtbl), 6 * ctypes.sizeof(c_void_p))
