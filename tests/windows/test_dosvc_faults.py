"""The service dies, hangs, faults, or changes under the client's hands: the right exception, nothing lost besides."""

import threading

from tests import de
from tests.support import MTA, STA, apartment, in_thread, started, until
from tests.windows.standin import SOAK, InProcess, StandInTest, note, set_script

STATE = de.BG_JOB_STATE
GONE = de.ServiceUnavailableError


class Dying(StandInTest):
    def test_between_two_calls(self):
        job = self.job("addfiles=1 hr=0x80D02002 context=5")
        error, (file,) = job.get_error(), job.files()
        self.end_service()
        for call in (
            lambda: job.state,
            job.get_error,
            job.error,
            error.get_error,
            error.get_file,
            error.get_protocol,
            lambda: file.remote_name,
            self.manager.jobs,
            lambda: self.manager.create_job("x"),
        ):
            self.fails(call, 0x800706BA, cls=GONE)
        report = error.report()
        self.assertIsNone(report.hresult)
        self.assertEqual({missing.hresult for missing in report.unavailable.values()}, {0x800706BA})
        file.close()
        error.close()

    def test_inside_each_call(self):
        methods = {
            "Job.GetState": lambda job: job.state,
            "Job.GetDisplayName": lambda job: job.name,
            "Job.GetError": lambda job: job.get_error(),
            "Job.EnumFiles": lambda job: job.files(),
            "EnumFiles.Next": lambda job: job.files(),
            "Error.GetError": lambda job: job.get_error().get_error(),
            "Error.GetFile": lambda job: job.get_error().get_file(),
            "Error.GetErrorDescription": lambda job: job.get_error().get_error_description(),
            "File.GetProgress": lambda job: job.files()[0].progress,
        }
        for method, call in methods.items():
            with self.subTest(method), self.connect() as manager:
                job = manager.create_job(f"script: addfiles=1 hr=0x80D02002 {method}=die")
                failure = self.fails(lambda job=job, call=call: call(job), 0x800706BE, cls=GONE)
                self.assertEqual(failure.method.partition("::")[2], method.partition(".")[2])
                self.fails(lambda job=job: job.state, 0x800706BA, cls=GONE)
                job.close()
        note("%d deaths inside a call survived", len(methods))

    def test_inside_a_report(self):
        job = self.job("addfiles=1 hr=0x80D02002 context=5 File.GetRemoteName=die")
        report = job.error()
        self.assertEqual((report.context, report.hresult), (5, 0x80D02002))
        self.assertEqual(report.unavailable["remote_name"].hresult, 0x800706BE)
        for part in ("local_name", "bytes_total", "description", "context_description", "protocol"):
            self.assertEqual(report.unavailable[part].hresult, 0x800706BA)

    def test_inside_the_connection(self):
        self.ask("script Factory.CreateInstance=die")
        with self.assertRaises(GONE) as caught:
            self.connect()
        self.assertEqual(caught.exception.method, "CoCreateInstance")
        with self.connect() as manager:
            self.fails(manager.jobs, 0x80004001)

    def test_after_a_restart(self):
        job = self.job("hr=0x80D02002")
        job_id = job.id
        self.end_service()
        with self.connect() as manager:
            self.fails(lambda: manager.job(job_id), 0x80D02003, cls=de.JobNotFoundError)
            self.fails(lambda: job.state, 0x800706BA, cls=GONE)
            with manager.create_job("script: hr=0x80D02004") as again:
                self.assertEqual(again.error().hresult, 0x80D02004)

    def test_while_others_wait_for_it(self):
        job = self.job("Job.GetState=hang")
        waiting = [started(lambda: job.state) for _ in range(8)]
        self.hangs(8)
        self.end_service()
        for result in waiting:
            self.fails(result, 0x800706BE, "IBackgroundCopyJob::GetState", GONE)


class Hanging(StandInTest):
    def test_until_it_is_released(self):
        job = self.job("hr=0x80D02002 state=ERROR Job.GetState@1=hang")
        result = started(lambda: job.state)
        self.hangs()
        self.assertEqual(job.error().hresult, 0x80D02002)  # other calls go through
        self.assertEqual(self.ask("release"), "1")
        self.assertEqual(result(), STATE.ERROR)

    def test_in_each_apartment(self):
        for kind in (MTA, STA, None):
            with self.subTest(kind):
                job = self.job("hr=0x80D02002 Job.GetError=hang")

                def work(kind=kind, job=job):
                    with apartment(kind):
                        return job.error().hresult

                result = started(work)
                self.hangs()
                self.assertEqual(self.ask("release"), "1")
                self.assertEqual(result(), 0x80D02002)

    def test_closed_during_a_call(self):
        """The reference goes back when the call returns, not under its feet."""
        job = self.job("hr=0x80D02002 Job.GetError=hang")
        result = started(job.get_error)
        self.hangs()
        job.close()
        with self.assertRaises(ValueError):
            job.state  # noqa: B018
        self.assertEqual(self.count("Job"), 1)
        self.ask("release")
        with result() as error:
            self.assertEqual(error.get_error(), (0, 0x80D02002))
        until(lambda: self.count("Job") == 0)

    def test_what_is_read_when_it_goes_on(self):
        job = self.job("hr=0x80D02002 Error.GetError=hang,do,0x80D02014")
        result = started(job.error)
        self.hangs()
        self.ask("release")
        report = result()
        self.assertIsNone(report.hresult)
        self.assertEqual(report.unavailable["hresult"].hresult, 0x80D02014)


class Bounded(StandInTest):
    """`connect(timeout=)`: a service that hangs costs its time and no more."""

    def connect_for(self, seconds):
        manager = de.connect(timeout=seconds)
        self.addCleanup(manager.close)
        return manager

    def late(self, call, method):
        failure = self.fails(call, 0x8001011F, method, GONE)
        self.assertIn("no answer", str(failure))

    def test_each_kind_of_call(self):
        for method, call in (
            ("IBackgroundCopyJob::GetState", lambda job: job.state),
            ("IBackgroundCopyJob::GetDisplayName", lambda job: job.name),
            ("IBackgroundCopyJob::GetError", lambda job: job.get_error()),
            ("IBackgroundCopyJob::EnumFiles", lambda job: job.files()),
        ):
            with self.subTest(method):
                manager = self.connect_for(0.3)
                with manager.create_job(f"script: addfiles=1 hr=0x80D02002 Job.{method.split('::')[1]}=hang") as job:
                    self.late(lambda job=job, call=call: call(job), method)
                manager.close()
                self.assertEqual(self.ask("release"), "1")
                # What came after all is given back, by the thread that was left behind.
                until(lambda: self.ask("counts").startswith("Manager=1 Job=0 Error=0 File=0 EnumJobs=0 EnumFiles=0"))

    def test_a_list(self):
        self.ask("jobs 3 x")
        self.ask("script Manager.EnumJobs=do EnumJobs.Next=hang")
        manager = self.connect_for(0.3)
        self.late(manager.jobs, "IEnumBackgroundCopyJobs::Next")
        manager.close()
        self.ask("release")
        until(lambda: self.ask("counts").startswith("Manager=1 Job=0 Error=0 File=0 EnumJobs=0 EnumFiles=0"))

    def test_a_report_tells_what_hangs(self):
        manager = self.connect_for(0.3)
        with manager.create_job("script: addfiles=1 hr=0x80D02002 context=5 File.GetLocalName=hang") as job:
            report = job.error()
        manager.close()
        self.assertEqual((report.hresult, report.remote_name), (0x80D02002, "http://standin.invalid/0"))
        self.assertEqual(report.unavailable["local_name"].hresult, 0x8001011F)
        self.ask("release")
        until(lambda: self.ask("counts").startswith("Manager=1 Job=0 Error=0 File=0 EnumJobs=0 EnumFiles=0"))

    def test_the_connection(self):
        self.ask("script Factory.CreateInstance=hang")
        self.late(lambda: de.connect(timeout=0.3), "CoCreateInstance")
        self.ask("script")
        self.ask("release")
        until(lambda: self.count("Manager") == 1)

    def test_a_service_in_time(self):
        manager = self.connect_for(60)
        with manager.create_job("script: addfiles=1 hr=0x80D02002 context=5") as job:
            self.assertEqual(job.error().remote_name, "http://standin.invalid/0")
            self.assertEqual(in_thread(lambda: job.error().hresult), 0x80D02002)


class Faulting(StandInTest):
    FAULTS = (
        ("av", 0x800703E6, de.ComError),
        ("raise:0x6BA", 0x800706BA, GONE),
        ("raise:5", 0x80070005, de.AccessDeniedError),
    )

    def test_inside_the_service(self):
        for fault, code, cls in self.FAULTS:
            with self.subTest(fault):
                job = self.job(f"addfiles=1 hr=0x80D02002 context=5 Job.GetState@1={fault}")
                self.fails(lambda job=job: job.state, code, cls=cls)
                self.assertEqual(job.state, STATE.ERROR)  # the service is still there
                for method in ("Error.GetError", "Error.GetFile", "Error.GetProtocol", "File.GetLocalName"):
                    set_script(job, f"hr=0x80D02002 context=5 {method}={fault}")
                    report = job.error()
                    lost = {missing.method for missing in report.unavailable.values() if missing.hresult == code}
                    self.assertEqual({name.partition("::")[2] for name in lost}, {method.partition(".")[2]})
                    self.assertEqual(report.hresult, None if method == "Error.GetError" else 0x80D02002)
                self.ask("script Manager.EnumJobs=" + fault)
                self.fails(self.manager.jobs, code, cls=cls)
                self.ask("script")

    def test_an_object_that_is_disconnected(self):
        job = self.job("addfiles=1 hr=0x80D02002 context=5 Job.GetState=do,disconnect")
        self.assertEqual(job.state, STATE.ERROR)
        self.fails(lambda: job.state, 0x80010108, cls=GONE)
        self.fails(job.get_error, 0x80010108, cls=GONE)
        job = self.job("addfiles=1 hr=0x80D02002 context=5 Error.GetError=do,disconnect")
        report = job.error()
        self.assertEqual(report.hresult, 0x80D02002)
        self.assertEqual(report.unavailable["remote_name"].hresult, 0x80010108)


class FaultingInProcess(InProcess, StandInTest):
    def test_an_access_violation(self):
        """ctypes makes an OSError of it; the other parts of the report are there."""
        job = self.job("addfiles=1 hr=0x80D02002 context=5 Error.GetFile=av")
        report = job.error()
        self.assertEqual((report.context, report.hresult), (5, 0x80D02002))
        self.assertIsNone(report.unavailable["remote_name"].hresult)
        self.assertIn("access violation", report.unavailable["remote_name"].why)
        with self.assertRaises(OSError):
            self.job("Job.GetState=av").state  # noqa: B018


class Meanwhile(StandInTest):
    """Somebody else changes the job between two calls of ours."""

    def test_cancelled_between_the_state_and_the_error(self):
        job = self.job("addfiles=1 hr=0x80D02002 Job.GetError=cancel")
        report = job.error()
        self.assertEqual((report.job_state, report.hresult), (STATE.ERROR, None))
        self.assertEqual(report.unavailable["hresult"].hresult, 0x80D02014)
        self.assertEqual((job.state, job.error()), (STATE.CANCELLED, None))

    def test_cancelled_at_each_step(self):
        for method in ("Job.GetId", "Job.GetDisplayName", "Job.GetState"):
            with self.subTest(method):
                self.assertIsNone(self.job(f"addfiles=1 hr=0x80D02002 {method}=cancel").error())
        job = self.job("addfiles=1 hr=0x80D02002 Error.GetError=cancel")
        report = job.error()
        self.assertEqual(report.unavailable["hresult"].hresult, 0x80D02014)
        job = self.job("addfiles=1 hr=0x80D02002 context=5 Error.GetFile=cancel")
        report = job.error()
        self.assertEqual((report.hresult, report.unavailable["remote_name"].hresult), (0x80D02002, 0x80D02014))
        job = self.job("addfiles=1 hr=0x80D02002 context=5 File.GetRemoteName=cancel")
        self.assertEqual(job.error().remote_name, "http://standin.invalid/0")

    def test_resumed_at_each_step(self):
        job = self.job("addfiles=1 hr=0x80D02002 Job.GetError=resume")
        report = job.error()
        self.assertEqual((report.job_state, report.unavailable["hresult"].hresult), (STATE.ERROR, 0x80D02014))
        self.assertEqual((job.state, job.error()), (STATE.CONNECTING, None))
        job = self.job("addfiles=1 hr=0x80D02002 Error.GetError=resume")
        self.assertEqual(job.error().unavailable["hresult"].hresult, 0x80D02014)

    def test_found_and_gone(self):
        self.ask("jobs 5 script: hr=0x80D02002")
        self.ask("script Manager.EnumJobs=do EnumJobs.Next@1=cancel")
        jobs = self.manager.jobs()
        self.assertEqual(len(jobs), 5)
        for job in jobs:
            with job:
                self.assertEqual((job.state, job.error()), (STATE.CANCELLED, None))
                self.fails(lambda job=job: self.manager.job(job.id), 0x80D02003, cls=de.JobNotFoundError)

    def test_a_list_while_jobs_come_and_go(self):
        self.ask("script Manager.EnumJobs=do")
        self.ask("jobs 40 script: addfiles=1 hr=0x80D02002 context=5 name=stays")
        enough = threading.Event()
        begun = [threading.Event() for _ in range(2)]

        def coming_and_going(first):
            number = 0
            with self.connect() as manager:
                while not enough.is_set():
                    with manager.create_job("script: addfiles=1 hr=0x80D02004 name=goes") as job:
                        job.cancel()
                    number += 1
                    first.set()
            return number

        others = [started(coming_and_going, first) for first in begun]
        try:
            self.assertTrue(all(first.wait(60) for first in begun))
            for _ in range(5):
                names = []
                for job in self.manager.jobs():
                    with job:
                        name, report = job.name, job.error()
                        names.append(name)
                        if name == "stays":
                            self.assertEqual((report.hresult, report.context), (0x80D02002, 5))
                        else:  # cancelled perhaps, before its error was read or after
                            self.assertIn(report and report.hresult, (None, 0x80D02004))
                self.assertEqual(names.count("stays"), 40)
                self.assertLessEqual(len(names), 42)
        finally:
            enough.set()
        numbers = [result() for result in others]
        self.assertGreater(min(numbers), 0)
        note("%d jobs came and went during 5 lists", sum(numbers))

    def test_a_thousand_failed_jobs(self):
        self.ask("jobs 1000 script: addfiles=1 hr=0x80D02002 context=5")
        self.ask("script Manager.EnumJobs=do")
        jobs = self.manager.jobs()
        self.assertEqual(len({job.id for job in jobs}), 1000)
        self.assertEqual(self.count("Job"), 1000)
        errors = [job.get_error() for job in jobs]
        self.assertEqual({error.get_error() for error in errors}, {(5, 0x80D02002)})
        self.assertEqual(self.count("Error"), 1000)
        for number in range(0, 1000, 1 if SOAK else 20):
            self.assertEqual(jobs[number].error().remote_name, "http://standin.invalid/0")
        for each in jobs + errors:
            each.close()

    def test_a_list_without_end(self):
        """S_OK and nothing but NULL, again and again: that must end, with what was found or with an exception."""
        for interface, call in (("EnumJobs", self.manager.jobs), ("EnumFiles", self.job("addfiles=1").files)):
            with self.subTest(interface):
                self.ask(f"script Manager.EnumJobs=do {interface}.Next=null")
                result = started(call)
                try:
                    self.assertEqual(result(10), [])
                except de.ComError as failure:
                    self.assertEqual(
                        (failure.hresult, failure.method), (0, f"IEnumBackgroundCopy{interface[4:]}::Next")
                    )
                finally:
                    self.ask("script")


class MeanwhileInProcess(InProcess, Meanwhile):
    pass


class HangingInProcess(InProcess, Hanging):
    pass
