"""Callbacks of the stand-in service, out of process through the marshaller and in process: each as it was scripted."""

import gc
import os
import shutil
import tempfile
import threading
import uuid

from tests import de, module
from tests.dosvc import escape
from tests.support import STA, apartment, hold_wine, in_thread, python, until
from tests.windows.standin import InProcess, StandInTest, com, note, set_script

callback = module("_com.callback")
job_notify = module("_transfer.job_notify")
STATE = de.BG_JOB_STATE


class Heard:
    """A function of a user: remembers what it was called with, does its work, and lets others wait for a call."""

    def __init__(self, work=None):
        self.calls = []
        self.failures = []
        self.work = work
        self.more = threading.Condition()

    def __call__(self, *arguments):
        try:
            result = self.work(*arguments) if self.work else None
        except BaseException as failure:
            self.failures.append(failure)
            raise
        finally:
            with self.more:
                self.calls.append(arguments)
                self.more.notify_all()
        return result

    def wait(self, number=1, seconds=60):
        """Until so many calls have ended."""
        with self.more:
            assert self.more.wait_for(lambda: len(self.calls) >= number, seconds), f"{len(self.calls)} calls"
        if self.failures:
            raise self.failures[0]


class CallbackTest(StandInTest):
    def setUp(self):
        super().setUp()
        hold_wine(self.manager)
        self.addCleanup(lambda: self.manager.close())  # which may be another one by then
        self.addCleanup(self.check_nothing_alive)

    def check_nothing_alive(self):
        self.quiet()
        gc.collect()
        self.assertEqual((callback.live_callbacks, job_notify.subscription_of_job), ({}, {}))

    def reconnect(self):
        self.manager.close()
        self.manager = self.connect()

    def quiet(self):
        """Until the service plays no cue any more: its last call has come back to it."""
        until(lambda: self.count("threads") == 0)

    def subscribe(self, job, **arguments):
        subscription = job.notify(**arguments)
        self.addCleanup(subscription.close)
        return subscription


class Errors(CallbackTest):
    def test_context_code_and_file_are_those_scripted(self):
        def look(report, job, error):
            seen.append(
                (report.context, report.hresult, report.remote_name, report.job_state, report.job_id, report.protocol)
            )
            self.assertEqual(error.get_error(), (report.context, report.hresult))
            self.assertEqual((job.id, job.state), (report.job_id, STATE.ERROR))

        pairs = [(5, 0x80190194), (0, 0x80D02002), (4, 0x80070005), (8, 0x80D0600A), (99, 0x80D0401B), (1, 0x80004005)]
        job = self.job("addfiles=3 resume=error hr=0x80004005")
        seen, heard = [], Heard(look)
        self.subscribe(job, on_error=heard)
        for number, (context, code) in enumerate(pairs):
            words = "hr=0x%08X context=%d file=1 resume=error state=SUSPENDED Error.GetProtocol=text:p%d"
            set_script(job, words % (code, context, number))
            job.resume()
            heard.wait(number + 1)
            self.quiet()
            self.assertEqual(seen[-1], (context, code, "http://standin.invalid/1", STATE.ERROR, job.id, f"p{number:d}"))
        self.assertEqual(self.calls()["Callback.JobError"], len(pairs))

    def test_every_reference_is_given_back(self):
        heard = Heard()
        job = self.job("addfiles=1 context=5 hr=0x80190194 resume=error state=SUSPENDED")
        before = self.ask("counts")
        with job.notify(on_error=heard):
            job.resume()
            heard.wait()
            self.quiet()
            self.assertEqual(self.ask("counts"), before.replace("callbacks=0", "callbacks=1"))
        self.assertEqual(self.ask("counts"), before)
        _, lent_job, error = heard.calls[0]
        for call in (error.get_error, lambda: lent_job.state, lent_job.keep):
            with self.assertRaisesRegex(ValueError, "^closed$"):
                call()

    def test_keeping(self):
        kept = []
        job = self.job("context=5 hr=0x80D02005 resume=error state=SUSPENDED")
        heard = Heard(lambda report, job, error: kept.extend((job.keep(), error.keep())))
        with job.notify(on_error=heard):
            job.resume()
            heard.wait()
            self.quiet()
        lent, error = kept
        self.assertEqual((lent.id, error.get_error()), (job.id, (5, 0x80D02005)))
        self.assertEqual((self.count("Job"), self.count("Error")), (2, 1))
        lent.close()
        error.close()
        self.assertEqual((self.count("Job"), self.count("Error")), (1, 0))

    def test_pointers_that_are_null(self):
        heard = Heard(lambda report, job, error: self.assertEqual((job.state, error), (STATE.ERROR, None)))
        job = self.job("context=5 hr=0x80D02005 resume=error state=SUSPENDED nullerror nulljob")
        with job.notify(on_error=heard):
            job.resume()
            heard.wait()
            self.quiet()
        self.assertEqual(heard.calls[0][0].hresult, 0x80D02005)

    def test_an_error_without_information(self):
        heard = Heard()
        job = self.job("state=ERROR resume=error nullerror Job.GetError=0x80D02014")
        with job.notify(on_error=heard):
            job.resume()
            heard.wait()
            self.quiet()
        report = heard.calls[0][0]
        self.assertEqual((report.hresult, report.job_state), (None, STATE.ERROR))

    def test_a_failing_part_costs_only_itself(self):
        heard = Heard()
        job = self.job("context=5 hr=0x80190194 resume=error state=SUSPENDED addfiles=1 File.GetLocalName=0x80070005")
        with job.notify(on_error=heard):
            job.resume()
            heard.wait()
            self.quiet()
        report = heard.calls[0][0]
        self.assertEqual((report.hresult, report.remote_name), (0x80190194, "http://standin.invalid/0"))
        self.assertEqual(report.unavailable["local_name"].hresult, 0x80070005)

    def test_the_function_raises_each_time(self):
        handed = []

        def fail(report, job, error):
            raise ZeroDivisionError(job.name)

        job = self.job("hr=0x80D02002 resume=error state=SUSPENDED times=100")
        reported = threading.Event()

        def handle(failure):
            handed.append(type(failure))
            if len(handed) == 100:
                reported.set()

        with job.notify(on_error=fail, on_exception=handle):
            job.resume()
            self.assertTrue(reported.wait(60))
            self.quiet()
        self.assertEqual((handed, self.calls()["Callback.JobError"]), ([ZeroDivisionError] * 100, 100))  # never again

    def test_a_thousand(self):
        job = self.job("addfiles=1 context=5 hr=0x80190194 resume=error state=SUSPENDED times=1000")
        heard = Heard()
        with job.notify(on_error=heard) as subscription:
            before = self.ask("counts"), subscription._callback.references, len(com._live)
            job.resume()
            heard.wait(1000)
            self.quiet()
            reports = {(report.context, report.hresult, report.remote_name) for report, _, _ in heard.calls}
            heard.calls.clear()
            gc.collect()
            after = self.ask("counts"), subscription._callback.references, len(com._live)
        self.assertEqual(reports, {(5, 0x80190194, "http://standin.invalid/0")})
        self.assertEqual(after, before)
        self.assertEqual(self.calls()["Callback.JobError"], 1000)
        note(
            "%s: 1000 JobError; before and after: %s; references to the callback object %d; wrappers open %d",
            type(self).__name__, *after,
        )  # fmt: skip

    def test_calls_from_inside(self):
        tickets = [1, 2, 3, 4]

        def resume(report, job, error):
            if tickets:
                tickets.pop()  # before the next call can come
                self.assertEqual(job.resume(), 0)

        heard = Heard(resume)
        job = self.job("hr=0x80D02002 resume=error state=SUSPENDED")
        with job.notify(on_error=heard):
            job.resume()
            heard.wait(5)
            self.quiet()
        self.assertEqual(self.calls()["Callback.JobError"], 5)

    def test_closing_and_cancelling_from_inside(self):
        subscriptions = []
        for end in (lambda job: subscriptions[-1].close(), lambda job: job.cancel(), lambda job: job.complete()):
            heard = Heard(lambda report, job, error, end=end: end(job))
            job = self.job("hr=0x80D02002 resume=error state=SUSPENDED")
            subscriptions.append(self.subscribe(job, on_error=heard))
            job.resume()
            heard.wait()
            self.quiet()
            until(lambda: not subscriptions[-1].active)
            self.assertEqual(self.count("callbacks"), 0)

    def test_many_jobs_at_once(self):
        jobs = [self.job(f"hr=0x80D0200{number:d} resume=error state=SUSPENDED times=20") for number in range(8)]
        heard = Heard()
        subscriptions = [self.subscribe(job, on_error=heard) for job in jobs]
        for job in jobs:
            job.resume()
        heard.wait(160)
        self.quiet()
        self.assertEqual(sorted({report.hresult for report, _, _ in heard.calls}), list(range(0x80D02000, 0x80D02008)))
        for subscription in subscriptions:
            subscription.close()
        self.assertEqual((self.count("callbacks"), self.count("Error")), (0, 0))

    def test_a_function_that_blocks_holds_up_nobody_else(self):
        go_on = threading.Event()
        self.addCleanup(go_on.set)
        blocked, heard = Heard(lambda *arguments: go_on.wait(60)), Heard()
        entered = threading.Event()
        blocked.work = lambda *arguments: (entered.set(), go_on.wait(60))
        one, two = (self.job("hr=0x80D02002 resume=error state=SUSPENDED") for _ in range(2))
        self.subscribe(one, on_error=blocked)
        self.subscribe(two, on_error=heard)
        one.resume()
        self.assertTrue(entered.wait(60))
        two.resume()
        heard.wait()
        self.assertEqual(blocked.calls, [])
        go_on.set()
        blocked.wait()

    def test_synchronous_calls(self):
        heard = Heard(lambda report, job, error: job.name)
        job = self.job("hr=0x80D02002 resume=error state=SUSPENDED sync times=20")
        with job.notify(on_error=heard):
            job.resume()  # the service calls back before it answers
            self.assertEqual(len(heard.calls), 20)
            self.assertEqual(heard.failures, [])


class ErrorsInProcess(InProcess, Errors):
    pass


class Others(CallbackTest):
    def test_transferred(self):
        heard = Heard(lambda job: self.assertEqual(job.state, STATE.TRANSFERRED))
        job = self.job("resume=transferred")
        with job.notify(on_transferred=heard):
            job.resume()
            heard.wait()
            self.quiet()
        self.assertEqual(self.calls()["Callback.JobTransferred"], 1)

    def test_modified(self):
        states = []
        heard = Heard(lambda job: states.append((job.state, job.error().hresult)))
        job = self.job("resume=transient hr=0x80D03805 state=SUSPENDED")
        with job.notify(on_modified=heard):
            job.resume()
            heard.wait()
            self.quiet()
        self.assertEqual(states, [(STATE.TRANSIENT_ERROR, 0x80D03805)])

    def test_only_what_was_asked_for(self):
        heard = Heard()
        job = self.job("resume=error hr=0x80D02002 state=SUSPENDED")
        with job.notify(on_transferred=heard):
            job.resume()
            self.quiet()
        self.assertEqual((heard.calls, self.calls().get("Callback.JobError")), ([], None))

    def test_one_over_the_other(self):
        below, above = Heard(), Heard()
        job = self.job("resume=error hr=0x80D02002 state=SUSPENDED")
        with job.notify(on_error=below):
            with self.assertRaisesRegex(RuntimeError, "take_over=True"):
                job.notify(on_error=above)
            with job.notify(on_error=above, take_over=True):
                job.resume()
                above.wait()
                self.quiet()
            job.resume()
            below.wait()
            self.quiet()
        self.assertEqual((len(above.calls), len(below.calls), self.count("callbacks")), (1, 1, 0))

    def test_a_command_line_that_another_program_set(self):
        job = self.job("context=5 hr=0x80D02005 resume=error state=SUSPENDED")
        with job._query(job_notify._Job2) as job2:
            job2._call("SetNotifyCmdLine", com.to_wide("C:\\ended.exe"), com.to_wide("ended.exe 5"))
        self.ask("reset")
        with self.assertRaisesRegex(RuntimeError, r"a notification command line \(C:\\ended.exe\), .*take_over=True"):
            job.notify(on_error=Heard())
        self.assertNotIn("Job.SetNotifyInterface", self.calls())
        self.assertNotIn("Job.SetNotifyFlags", self.calls())
        heard = Heard()
        with job.notify(on_error=heard, take_over=True):
            job.resume()
            heard.wait()
            self.quiet()
        with job._query(job_notify._Job2) as job2:
            self.assertEqual(job2.command_line(), "a notification command line (C:\\ended.exe)")
            job2._call("SetNotifyCmdLine", None, None)
            self.assertIsNone(job2.command_line())
        self.subscribe(job, on_error=heard).close()

    def test_a_class_that_another_program_registered(self):
        job = self.job("state=SUSPENDED clsid=0x1234ABCD")
        with self.assertRaisesRegex(RuntimeError, r"a notification class \(\{1234ABCD-0000-0000-0000-000000000000\}\)"):
            job.notify(on_error=Heard())
        self.subscribe(job, on_error=Heard(), take_over=True).close()

    def test_services_that_do_not_offer_either(self):
        for words in ("nojob2", "Job.GetNotifyCmdLine=E_NOTIMPL Job.GetProperty=E_NOTIMPL"):
            self.subscribe(self.job("state=SUSPENDED " + words), on_error=Heard()).close()
        job = self.job("state=SUSPENDED Job.GetNotifyCmdLine=0x80070005")
        self.fails(
            lambda: job.notify(on_error=Heard()),
            0x80070005,
            "IBackgroundCopyJob2::GetNotifyCmdLine",
            de.AccessDeniedError,
        )

    def test_what_happened_before_the_registration(self):
        """BITS calls for it."""
        for state, event in (("ERROR", "on_error"), ("TRANSFERRED", "on_transferred")):
            heard = Heard()
            with self.job(f"past state={state} hr=0x80D02002").notify(**{event: heard}):
                heard.wait()
                self.quiet()
            self.assertEqual(len(heard.calls), 1)

    def test_in_an_sta_thread_without_a_message_loop(self):
        def work():
            with apartment(STA):
                with job.notify(on_error=heard):
                    job.resume()
                    heard.wait()
                    self.quiet()
                kinds.append(module("_com.apartment").MtaCaller(False)._in_mta())

        kinds = []
        caller = module("_com.apartment").MtaCaller(False)
        heard = Heard(lambda *arguments: kinds.append(caller._in_mta()))
        job = self.job("resume=error hr=0x80D02002 state=SUSPENDED")
        in_thread(work)
        self.assertEqual(kinds, [True, False])

    def test_with_a_time_limit(self):
        with de.connect(timeout=60) as manager, manager.create_job(
            "script: resume=error hr=0x80D02002 state=SUSPENDED"
        ) as job:
            heard = Heard(lambda report, job, error: self.assertEqual(error.get_error()[1], 0x80D02002))
            with job.notify(on_error=heard):
                job.resume()
                heard.wait()
                self.quiet()


class OthersInProcess(InProcess, Others):
    pass


class Killed(CallbackTest):
    def test_while_subscribed(self):
        job = self.job("resume=error hr=0x80D02002 state=SUSPENDED")
        subscription = job.notify(on_error=Heard())
        self.end_service()
        self.assertEqual(len(callback.live_callbacks), 1)
        subscription.close()
        self.assertEqual((callback.live_callbacks, subscription.active), ({}, False))
        with self.assertRaises(de.ServiceUnavailableError):
            job.error()
        self.reconnect()

    def test_amid_a_callback(self):
        failures = []
        job = self.job("resume=error hr=0x80D02002 state=SUSPENDED Job.GetType=die")
        heard = Heard(lambda report, job, error: job.type)
        subscription = job.notify(on_error=heard, on_exception=failures.append)
        job.resume()
        with self.assertRaises(de.ServiceUnavailableError):
            heard.wait()
        subscription.close()
        until(lambda: not callback.live_callbacks)  # the call has returned
        self.assertEqual([type(failure) for failure in failures], [de.ServiceUnavailableError])
        del heard.failures[:], failures[:]
        self.reconnect()

    def test_closing_inside_the_callback_that_saw_it_die(self):
        def work(report, job, error):
            try:
                job.type  # noqa: B018
            finally:
                subscription.close()

        job = self.job("resume=error hr=0x80D02002 state=SUSPENDED Job.GetType=die")
        heard = Heard(work)
        subscription = job.notify(on_error=heard, on_exception=lambda failure: None)
        job.resume()
        with self.assertRaises(de.ServiceUnavailableError):
            heard.wait()
        until(lambda: not callback.live_callbacks)
        del heard.failures[:]
        self.reconnect()


EXIT = """
import os, sys, threading, time
from tests import de, module
from tests.support import hold_wine
manager = de.connect()
hold_wine(manager)
job = manager.create_job("script: resume=error hr=0x80D02002 state=SUSPENDED times=1000000")
some = threading.Event()
count = [0]
def on_error(report, job, error):
    count[0] += 1
    if count[0] == 10:
        some.set()
    work(report, job, error)
def work(*arguments):
    pass
"""
GO = """
job.notify(on_error=on_error)
job.resume()
assert some.wait(60)
print(job.id)
"""
STA_FIRST = """
import ctypes
ctypes.WinDLL("ole32.dll").CoInitializeEx(None, 2)
"""


class Exit(CallbackTest):
    def end(self, code, **how):
        done = python(code, **how)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout.strip()

    def check_restored(self, job_id):
        with self.manager.job(job_id) as job:
            with job.notify(on_error=Heard()):  # nobody is there
                pass
            job.cancel()
        self.assertEqual(self.count("callbacks"), 0)

    def test_with_callbacks_coming_in(self):
        for _ in range(5):
            self.check_restored(self.end(EXIT + GO))

    def test_in_an_sta_thread(self):
        self.check_restored(self.end(STA_FIRST + EXIT + GO))

    def test_with_a_function_that_raises(self):
        code = EXIT + "def work(*arguments): raise SystemExit(5)\nsys.unraisablehook = lambda unraisable: None\n"
        self.check_restored(self.end(code + GO))

    def test_with_a_function_that_never_ends(self):
        self.addCleanup(self.forget_the_dead)
        code = (
            EXIT
            + "module('_com.callback')._EXIT_SECONDS = 0.2\n"
            + "def work(*arguments):\n    if count[0] == 10: time.sleep(1e6)\n"
        )
        self.check_restored(self.end(code + GO))

    def test_with_a_time_limit(self):
        self.check_restored(self.end((EXIT + GO).replace("connect()", "connect(timeout=60)")))

    def test_with_a_service_that_hangs(self):
        self.addCleanup(self.forget_the_dead)
        code = EXIT.replace("SUSPENDED", "SUSPENDED Job.SetNotifyInterface@2-=hang,do")
        self.end(code + "module('_com.callback')._EXIT_SECONDS = 0.2\n" + GO)
        self.ask("release")

    def test_from_inside_another_thread(self):
        """The end comes in the main thread while functions of users call the service."""
        code = EXIT + "def work(report, job, error): [job.state for _ in range(20)]\n"
        self.check_restored(self.end(code + GO))

    def test_a_process_that_is_killed(self):
        """The callback of a dead process is replaced."""
        self.addCleanup(self.forget_the_dead)
        done = python(EXIT + GO + "sys.stdout.flush()\nos._exit(7)")
        self.assertEqual(done.returncode, 7)
        with self.manager.job(done.stdout.strip()) as job:
            heard = Heard()
            with job.notify(on_error=heard, take_over=True):
                heard.wait(3)
            job.cancel()

    def forget_the_dead(self):
        """Wine notices no death of a client: the service has to end to let go of what the client held."""
        self.end_service()
        self.reconnect()

    def test_another_programs_place(self):
        child = (
            EXIT.replace("times=1000000", "times=1")
            + "job.notify(on_error=on_error)\n"
            + "print(job.id, flush=True)\n"
            + "name = sys.argv[1]\n"
            + "open(name + '.ready', 'w').write(str(job.id))\n"
            + "assert some.wait(60)\n"
        )
        name = os.path.join(tempfile.gettempdir(), uuid.uuid4().hex)
        results = []
        thread = threading.Thread(target=lambda: results.append(python(child, name)))
        thread.start()
        until(lambda: os.path.exists(name + ".ready") and os.path.getsize(name + ".ready") == 36)
        with open(name + ".ready") as stream:
            job_id = stream.read()
        os.unlink(name + ".ready")
        heard = Heard()
        with self.manager.job(job_id) as job:
            with self.assertRaisesRegex(RuntimeError, "take_over=True"):
                job.notify(on_error=heard)
            with job.notify(on_error=heard, take_over=True):
                job.resume()
                heard.wait()
                self.quiet()
            for _ in range(10):  # these go to the other program again
                job.resume()
                self.quiet()
            thread.join(60)
            self.assertEqual([(done.returncode, done.stderr) for done in results], [(0, "")])
            self.assertEqual((len(heard.calls), self.calls()["Callback.JobError"]), (1, 11))
            job.cancel()


class Scenario(CallbackTest):
    def test_another_url_in_the_error_callback(self):
        """A good and a missing file; the missing one gets a URL that works, and the job is resumed and completed."""
        folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, folder)
        paths = [os.path.join(folder, name) for name in ("good.txt", "missing.txt")]
        said = []

        def on_error(report, job, error):
            said.append(f"JobError: {report.hresult}, {report.context}, file {report.remote_name}")
            with error.get_file() as file:
                self.assertEqual(file.local_name, paths[1])
                said.append(
                    "SetRemoteName: " + str(file.set_remote_name("standin: content=" + escape("found after all\n")))
                )
            said.append(f"Resume: {job.resume()}")

        def on_transferred(job):
            said.append(f"JobTransferred: {job.state}, {job.progress}")
            said.append(f"Complete: {job.complete()}, {job.state}")

        failed, transferred = Heard(on_error), Heard(on_transferred)
        job = self.job("resume=files")
        job.add_file("standin: content=" + escape("good from the start\n"), paths[0])
        job.add_file("standin: hr=0x80190194 context=5 file", paths[1])
        with job.notify(on_error=failed, on_transferred=transferred):
            said.append(f"Resume: {job.resume()}")
            failed.wait()
            transferred.wait()
            self.quiet()
        contents = []
        for path in paths:
            with open(path, encoding="utf-8") as stream:
                contents.append(stream.read())
        self.assertEqual(contents, ["good from the start\n", "found after all\n"])
        self.assertEqual((len(failed.calls), len(transferred.calls), job.state), (1, 1, STATE.ACKNOWLEDGED))
        for line in said:
            note("scenario: %s", line)
