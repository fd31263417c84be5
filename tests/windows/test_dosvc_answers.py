"""Whatever the service answers, out of process through the marshaller and in process: read back as it was set."""

from tests import de, module
from tests.dosvc import escape
from tests.windows.standin import InProcess, StandInTest, note, set_script

STATE = de.BG_JOB_STATE
NOT_THERE = de.ErrorInformationUnavailableError
CODES = [explanation.hresult for facility in (208, 32) for explanation in de.codes(facility)]
CONTEXTS = (*range(9), 99)
FILE_PARTS = {"remote_name", "local_name", "bytes_total", "bytes_transferred", "completed"}
ERROR_PARTS = FILE_PARTS | {
    *("context", "hresult", "explanation"),
    *("description", "context_description", "protocol"),
}


class EveryCode(StandInTest):
    def check(self, job, context, code):
        report = job.error()
        self.assertEqual((report.context, report.hresult), (context, code))
        self.assertEqual(report.explanation, de.explain(code, context))
        self.assertEqual(report.remote_name, "http://standin.invalid/0" if context in (4, 5) else None)

    def test_every_code_in_every_context(self):
        job = self.job("addfiles=1 state=ERROR")
        pairs = 0
        for context in CONTEXTS:
            for number, code in enumerate(CODES):
                set_script(job, f"hr={code} context={context:d}")
                with job.get_error() as error:
                    self.assertEqual(error.get_error(), (context, code))
                # Out of process a whole report takes ten times as long: one for each code and one for each context.
                if self.in_process or number % len(CONTEXTS) == context % len(CONTEXTS):
                    self.check(job, context, code)
                pairs += 1
        self.assertEqual(pairs, len(CONTEXTS) * len(CODES))
        note("%s: %d (context, code) pairs read", type(self).__name__, pairs)

    def test_codes_of_others(self):
        job = self.job("state=ERROR")
        for code in (0, 1, 0x7FFFFFFF, 0x80000000, 0x80190193, 0x80190194, 0x80072EE7, 0x8024402C, 0xFFFFFFFF):
            set_script(job, f"hr=0x{code:08X}")
            self.assertEqual(job.error().hresult, code)

    def test_every_state(self):
        job = self.job()
        for number in (*range(9), 9, 42, 0x7FFF):
            for error, hresult in (("", None), ("hr=0x80D02002", 0x80D02002)):
                set_script(job, f"state={number:d} {error}")
                self.assertEqual(job.state, number)
                report = job.error()
                if report is None:
                    self.assertIsNone(hresult)
                    self.assertNotIn(number, (STATE.ERROR, STATE.TRANSIENT_ERROR))
                else:
                    self.assertEqual((report.job_state, report.hresult), (number, hresult))
        self.assertEqual(str(job.state), "BG_JOB_STATE(32767)")


class Documented(StandInTest):
    """What the pages on Delivery Optimization say, and what a client makes of it."""

    def test_no_context_but_for_http_403(self):
        job = self.job("addfiles=1 hr=0x80D02002")
        report = job.error()
        self.assertEqual((report.context, report.hresult, report.remote_name), (0, 0x80D02002, None))
        self.assertIn("normal for Delivery Optimization", report.explanation.context_meaning)
        with job.get_error() as error:
            self.assertIsNone(error.get_file())  # DO_E_FILE_NOT_AVAILABLE
        set_script(job, "hr=0x80190193")
        report = job.error()
        self.assertEqual((report.context, report.hresult), (5, 0x80190193))
        self.assertEqual(report.remote_name, "http://standin.invalid/0")
        self.assertEqual(report.local_name, "C:\\standin\\0")
        with job.get_error() as error, error.get_file() as file:
            self.assertEqual(file.remote_name, "http://standin.invalid/0")

    def test_what_it_does_not_implement_costs_nothing_else(self):
        report = self.job("addfiles=1 hr=0x80D02013 context=5").error()
        self.assertEqual(set(report.unavailable), {"description", "context_description", "protocol"})
        for missing in report.unavailable.values():
            self.assertEqual(missing.hresult, 0x80004001)
        self.assertEqual((report.context, report.hresult), (5, 0x80D02013))
        self.assertEqual(report.remote_name, "http://standin.invalid/0")

    def test_no_error(self):
        job = self.job()
        self.assertIsNone(job.error())
        self.fails(job.get_error, 0x80D02014, "IBackgroundCopyJob::GetError", NOT_THERE)

    def test_an_error_state_without_error_information(self):
        for state in (STATE.ERROR, STATE.TRANSIENT_ERROR):
            report = self.job(f"state={state:d}").error()
            self.assertEqual((report.job_state, report.hresult, report.explanation), (state, None, None))
            self.assertEqual(report.unavailable["hresult"].hresult, 0x80D02014)

    def test_the_bits_codes_mean_the_same(self):
        self.assertIsNone(self.job("Job.GetError=0x8020000F").error())
        report = self.job("hr=0x80200010 context=5 Error.GetFile=0x80200004").error()
        self.assertEqual((report.hresult, report.remote_name), (0x80200010, None))
        self.assertEqual(report.unavailable["remote_name"].hresult, 0x80200004)

    def test_no_list_of_jobs(self):
        self.fails(self.manager.jobs, 0x80004001, "IBackgroundCopyManager::EnumJobs")

    def test_an_unknown_job(self):
        unknown = "8C9C5F5E-3E67-4B5B-8B6A-0A9F3E1C2D4B"
        self.fails(lambda: self.manager.job(unknown), 0x80D02003, "IBackgroundCopyManager::GetJob", de.JobNotFoundError)

    def test_the_error_is_gone_after_resume(self):
        job = self.job("addfiles=1 hr=0x80D02002 context=5")
        with job.get_error() as error:
            job.resume()
            self.fails(error.get_error, 0x80D02014, "IBackgroundCopyError::GetError", NOT_THERE)
            self.fails(error.get_file, 0x80D02014, "IBackgroundCopyError::GetFile", NOT_THERE)
            report = error.report()
        self.assertEqual((report.context, report.hresult, report.remote_name), (None, None, None))
        self.assertEqual(report.unavailable["hresult"].hresult, 0x80D02014)
        self.assertEqual(job.state, STATE.CONNECTING)
        self.assertIsNone(job.error())

    def test_a_transfer(self):
        job = self.job()
        job.add_file("standin: hr=0x80190194 ftotal=335", "C:\\missing.bin")
        set_script(job, "sync")
        job.resume()
        report = job.error()
        self.assertEqual((report.job_state, report.context, report.hresult), (STATE.ERROR, 0, 0x80190194))
        (file,) = job.files()
        with file:
            self.assertEqual(file.progress.bytes_total, 335)
            file.set_remote_name("standin: size=12")
        job.resume()
        self.assertEqual((job.state, job.error()), (STATE.TRANSFERRED, None))
        progress = job.progress
        self.assertEqual((progress.bytes_total, progress.files_transferred), (12, 1))
        job.cancel()
        self.assertEqual(job.state, STATE.CANCELLED)


# Each of them as a name of a job, as a URL, a path, a protocol and a description.
TEXTS = {
    "a blank": " ",
    "blanks": " a  b ",
    "beyond the Basic Multilingual Plane": "\U0001f600 \U0010ffff",
    "controls": "a\r\n\t\x1b[31m\x7f",
    "lone surrogates": "\ud800 x \udc00\udbff",
    "not a character": "\uffff\ufffe",
    "directions": "\u202e\u0661\u05d0",
    "32,767 characters": ("\u00e4\u20ac\U0001f600x" * 8192)[:32767],
}


class Texts(StandInTest):
    def test_texts(self):
        job = self.job("addfiles=1 hr=0x80190193")
        for what, text in TEXTS.items():
            with self.subTest(what):
                escaped = escape(text)
                set_script(
                    job,
                    "hr=0x80190193 name=%s File.GetRemoteName=text:%s File.GetLocalName=text:%s"
                    " Error.GetErrorDescription=text:%s Error.GetErrorContextDescription=text:%s"
                    " Error.GetProtocol=text:%s" % ((escaped,) * 6),
                )
                report = job.error()
                self.assertEqual(job.name, text)
                for part in ("job_name", "remote_name", "local_name", "description", "context_description", "protocol"):
                    self.assertEqual(getattr(report, part), text, part)
                self.assertEqual(report.unavailable, {})

    def test_empty_texts(self):
        nothing = " ".join(
            f"{method}=length:0,text:"
            for method in ("Job.GetDisplayName", "File.GetRemoteName", "File.GetLocalName", "Error.GetErrorDescription")
        )
        report = self.job("addfiles=1 hr=0x80190193 " + nothing).error()
        self.assertEqual((report.job_name, report.remote_name, report.local_name, report.description), ("",) * 4)
        self.assertEqual(set(report.unavailable), {"context_description", "protocol"})

    def test_texts_of_ours_arrive(self):
        for text in ("plain", *TEXTS.values()):
            with self.manager.create_job(text) as job:
                self.assertEqual(job.name, text)
                job.add_file("http://" + text, "C:\\" + text)
                (file,) = job.files()
                with file:
                    self.assertEqual((file.remote_name, file.local_name), ("http://" + text, "C:\\" + text))
                    file.set_remote_name(text)
                    self.assertEqual(file.remote_name, text)

    def test_sizes(self):
        job = self.job("addfiles=2 ftotal=unknown fdone=9000000000 total=unknown done=9000000000 files=7 filesdone=3")
        progress = job.progress
        self.assertEqual((progress.bytes_total, progress.bytes_transferred), (None, 9000000000))
        self.assertEqual((progress.files_total, progress.files_transferred), (7, 3))
        for file in job.files():
            with file:
                part = file.progress
                self.assertEqual((part.bytes_total, part.bytes_transferred, part.completed), (None, 9000000000, False))
        set_script(job, "ftotal=0xFFFFFFFFFFFFFFFE fdone=0x100000000 fcompleted")
        (file, other) = job.files()
        with file, other:
            part = file.progress
            self.assertEqual((part.bytes_total, part.bytes_transferred), (0xFFFFFFFFFFFFFFFE, 0x100000000))
            self.assertTrue(part.completed)

    def test_descriptions_in_the_language_asked_for(self):
        job = self.job(
            "hr=0x80D02002 context=6 Error.GetErrorDescription=do Error.GetErrorContextDescription=do"
            " Error.GetProtocol=do"
        )
        with job.get_error() as error:
            self.assertEqual(error.get_error_description(1031), "stand-in text of code 0x80D02002 in language 1031")
            self.assertEqual(
                error.get_error_context_description(1033), "stand-in text of context 0x00000006 in language 1033"
            )
            self.assertEqual(error.get_protocol(), "http")
            ours = module("_com.win32").default_langid()
            self.assertEqual(error.get_error_description(), f"stand-in text of code 0x80D02002 in language {ours:d}")
        report = job.error()
        self.assertEqual((report.protocol, report.description), ("http", error_text(ours)))


def error_text(language):
    return f"stand-in text of code 0x80D02002 in language {language:d}"


class Odd(StandInTest):
    """Answers that no contract allows."""

    def test_success_without_an_object(self):
        for status in ("S_OK", "S_FALSE", "0x00040001"):
            job = self.job(f"addfiles=1 hr=0x80190193 Job.GetError={status},null")
            self.fails(job.get_error, 0, "IBackgroundCopyJob::GetError", NOT_THERE)
            report = job.error()
            self.assertEqual((report.job_state, report.hresult), (STATE.ERROR, None))
            self.assertEqual(report.unavailable["hresult"].hresult, 0)
            set_script(job, f"hr=0x80190193 Error.GetFile={status},null Job.EnumFiles={status},null")
            with job.get_error() as error:
                self.assertIsNone(error.get_file())
            report = job.error()
            self.assertEqual((report.hresult, report.remote_name), (0x80190193, None))
            self.assertEqual(set(report.unavailable) & FILE_PARTS, FILE_PARTS)
            self.assertEqual(job.files(), [])
            self.ask(f"script Manager.*={status},null")
            self.fails(lambda job=job: self.manager.job(job.id), 0, "IBackgroundCopyManager::GetJob")
            self.fails(lambda: self.manager.create_job("x"), 0, "IBackgroundCopyManager::CreateJob")
            self.assertEqual(self.manager.jobs(), [])
            self.ask("script")

    def test_success_without_a_text(self):
        for status in ("S_OK", "S_FALSE", "0x00040001"):
            texts = ("Job.GetDisplayName", "File.GetRemoteName", "File.GetLocalName")
            texts += ("Error.GetErrorDescription", "Error.GetErrorContextDescription", "Error.GetProtocol")
            rules = " ".join(f"{method}={status},null" for method in texts)
            job = self.job("addfiles=1 hr=0x80190193 " + rules)
            self.assertIsNone(job.name)
            report = job.error()
            parts = {"job_name", "remote_name", "local_name", "description", "context_description", "protocol"}
            self.assertEqual({part for part in parts if getattr(report, part) is None}, parts)
            self.assertEqual(set(report.unavailable), parts)
            self.assertEqual((report.hresult, report.bytes_total), (0x80190193, None))

    def test_a_failure_that_brings_an_object(self):
        job = self.job("addfiles=1 hr=0x80190193")
        job_id = job.id
        for code in (0x80D02014, 0x80004005, 0x800706BE, 0x8000FFFF):
            set_script(job, f"hr=0x80190193 Job.GetError=do,0x{code:08X} Job.EnumFiles=do,0x{code:08X}")
            cls = {0x80D02014: NOT_THERE, 0x800706BE: de.ServiceUnavailableError}.get(code, de.ComError)
            self.fails(job.get_error, code, cls=cls)
            self.fails(job.files, code, cls=cls)
            set_script(job, f"hr=0x80190193 Error.GetFile=do,0x{code:08X} EnumFiles.Next=do,0x{code:08X}")
            with job.get_error() as error:
                self.fails(error.get_file, code, cls=cls)
            report = job.error()
            self.assertEqual(report.unavailable["remote_name"].hresult, code)
            self.fails(job.files, code, "IEnumBackgroundCopyFiles::Next", cls)
            self.ask(f"script Manager.*=do,0x{code:08X}")
            self.fails(lambda: self.manager.job(job_id), code, cls=cls)
            self.fails(lambda: self.manager.create_job("given back"), code, cls=cls)
            self.fails(self.manager.jobs, code, cls=cls)
            self.ask(f"script Manager.EnumJobs=do EnumJobs.Next=do,0x{code:08X}")
            self.fails(self.manager.jobs, code, "IEnumBackgroundCopyJobs::Next", cls)
            self.ask("script")
            self.assertEqual([self.count(kind) for kind in ("Job", "Error", "File", "EnumJobs", "EnumFiles")],
                             [1, 0, 0, 0, 0])  # fmt: skip

    def test_unexpected_success_codes(self):
        for code in (1, 0x00040001, 0x0020001A, 0x7FFFFFFF):
            answers = " ".join(f"{owner}.*=do,0x{code:08X}" for owner in ("Job", "Error", "File"))
            job = self.job(f"addfiles=1 hr=0x80190193 {answers}")
            report = job.error()
            self.assertEqual((report.hresult, report.context, report.job_state), (0x80190193, 5, STATE.ERROR))
            self.assertEqual(report.remote_name, "http://standin.invalid/0")
            self.assertEqual((report.protocol, report.unavailable), ("http", {}))
            self.assertEqual([type(job.resume()), job.suspend(), job.cancel()], [de.HRESULT, code, code])

    def test_lists_that_end_oddly(self):
        names = [f"job {number:d}" for number in range(70)]
        for name in names:
            self.manager.create_job(name).close()
        for rule, found in (
            ("", 70),
            (" EnumJobs.Next=sleep:0", 70),
            (" EnumJobs.Next@2=S_FALSE", 32),
            (" EnumJobs.Next@1=S_FALSE", 0),
        ):
            with self.subTest(rule):
                self.ask("script Manager.EnumJobs=do" + rule)
                jobs = self.manager.jobs()
                listed = [job.name for job in jobs]
                for job in jobs:
                    job.close()
                self.assertEqual(listed, names[:found])
        self.ask("script")


# For each method that a report or a property needs: what is missing without it.
COSTS = {
    "Job.GetId": {"job_id"},
    "Job.GetDisplayName": {"job_name"},
    "Job.GetState": {"job_state"},
    "Job.GetError": ERROR_PARTS,
    "Error.GetError": {"context", "hresult", "explanation"},
    "Error.GetFile": FILE_PARTS,
    "Error.GetErrorDescription": {"description"},
    "Error.GetErrorContextDescription": {"context_description"},
    "Error.GetProtocol": {"protocol"},
    "File.GetRemoteName": {"remote_name"},
    "File.GetLocalName": {"local_name"},
    "File.GetProgress": {"bytes_total", "bytes_transferred", "completed"},
}
# For each that a call of its own needs: that call.
CALLS = {
    "Manager.CreateJob": lambda manager, job: manager.create_job("x"),
    "Manager.GetJob": lambda manager, job: manager.job(job.id),
    "Manager.EnumJobs": lambda manager, job: manager.jobs(),
    "EnumJobs.Next": lambda manager, job: manager.jobs(),
    "Job.AddFile": lambda manager, job: job.add_file("http://x", "C:\\x"),
    "Job.EnumFiles": lambda manager, job: job.files(),
    "EnumFiles.Next": lambda manager, job: job.files(),
    "Job.Suspend": lambda manager, job: job.suspend(),
    "Job.Resume": lambda manager, job: job.resume(),
    "Job.Cancel": lambda manager, job: job.cancel(),
    "Job.Complete": lambda manager, job: job.complete(),
    "Job.GetId": lambda manager, job: job.id,
    "Job.GetType": lambda manager, job: job.type,
    "Job.GetProgress": lambda manager, job: job.progress,
    "Job.GetState": lambda manager, job: job.state,
    "Job.GetError": lambda manager, job: job.get_error(),
    "Job.GetDisplayName": lambda manager, job: job.name,
    "Error.GetError": lambda manager, job: of_error(job, lambda error: error.get_error()),
    "Error.GetFile": lambda manager, job: of_error(job, lambda error: error.get_file()),
    "Error.GetErrorDescription": lambda manager, job: of_error(job, lambda error: error.get_error_description()),
    "Error.GetErrorContextDescription": lambda manager, job: of_error(
        job, lambda error: error.get_error_context_description()
    ),
    "Error.GetProtocol": lambda manager, job: of_error(job, lambda error: error.get_protocol()),
    "File.GetRemoteName": lambda manager, job: of_file(job, lambda file: file.remote_name),
    "File.GetLocalName": lambda manager, job: of_file(job, lambda file: file.local_name),
    "File.GetProgress": lambda manager, job: of_file(job, lambda file: file.progress),
    "File.SetRemoteName": lambda manager, job: of_file(job, lambda file: file.set_remote_name("http://x")),
}
CLASSES = {"Manager": "Manager", "Job": "Job", "Error": "Error", "File": "File2"}


def of_error(job, call):
    with job.get_error() as error:
        return call(error)


def of_file(job, call):
    (file,) = job.files()
    with file:
        return call(file)


def every_method():
    """All methods of all interfaces, as a rule names them."""
    interfaces = module("_transfer.job_interfaces")
    for kind, vtbl in (
        ("Manager", interfaces.IBackgroundCopyManagerVtbl),
        ("Job", interfaces.IBackgroundCopyJobVtbl),
        ("Error", interfaces.IBackgroundCopyErrorVtbl),
        ("File", interfaces.IBackgroundCopyFile2Vtbl),
        ("EnumJobs", interfaces.IEnumBackgroundCopyJobsVtbl),
        ("EnumFiles", interfaces.IEnumBackgroundCopyFilesVtbl),
    ):
        for slot in vtbl._fields_[3:]:
            yield f"{kind}.{slot[0]}"


class EachMethodInTurn(StandInTest):
    """One method after the other fails; the others' answers must all be there."""

    BASE = (
        "hr=0x80D02002 context=5 ftotal=335 fdone=7 name=mine Error.GetErrorDescription=text:one"
        " Error.GetErrorContextDescription=text:two Error.GetProtocol=text:three"
    )

    def fault(self, job, code, cls):
        """Every method in turn; returns how many."""
        number = 0
        set_script(job, self.BASE)
        self.ask("script Manager.EnumJobs=do")
        whole = job.error().to_dict()
        self.assertEqual(whole["unavailable"], {})
        for method in every_method():
            with self.subTest(method=method, code=f"0x{code:08X}"):
                rule = f"{method}=0x{code:08X}"
                kind = method.partition(".")[0]
                of_job = kind in ("Job", "Error", "File", "EnumFiles")
                set_script(job, f"{self.BASE} {rule if of_job else ''}")
                self.ask("script Manager.EnumJobs=do " + ("" if of_job else rule))
                lost = COSTS.get(method, set())
                report = job.error().to_dict()
                self.assertEqual({part for part in whole if report[part] != whole[part]} - {"unavailable"}, lost)
                self.assertEqual(set(report["unavailable"]), lost - {"explanation"})
                for missing in report["unavailable"].values():
                    self.assertEqual(missing["hresult"], f"0x{code:08X}")
                if method in CALLS:
                    failure = self.fails(lambda method=method: CALLS[method](self.manager, job), code, cls=cls)
                    interface, _, name = failure.method.partition("::")
                    self.assertEqual(name, method.partition(".")[2])
                    self.assertIn(kind.replace("Enum", ""), interface)
                    self.assertIn(f"0x{code:08X}", str(failure))
            number += 1
        self.ask("script")
        return number

    def test_each_method(self):
        job = self.job("addfiles=1 " + self.BASE)
        number = sum(
            self.fault(job, code, cls)
            for code, cls in (
                (0x80004001, de.ComError),  # E_NOTIMPL
                (0x800706F4, de.ComError),  # RPC_X_NULL_REF_POINTER, of a proxy
                (0x80070005, de.AccessDeniedError),
                (0x800706BE, de.ServiceUnavailableError),
            )
        )
        note("%s: %d failing methods survived", type(self).__name__, number)


class ReadingChangesNothing(StandInTest):
    def test_each_call_once(self):
        job = self.job("addfiles=1 hr=0x80D02002 context=5")
        self.ask("reset")
        report = job.error()
        calls = self.calls()
        if self.in_process:
            self.assertEqual(calls.pop("Security.SetBlanket"), 2)  # the error's and the file's
        once = ["Error.GetError", "Error.GetErrorContextDescription", "Error.GetErrorDescription", "Error.GetFile"]
        once += ["Error.GetProtocol", "File.GetLocalName", "File.GetProgress", "File.GetRemoteName"]
        once += ["Job.GetDisplayName", "Job.GetError", "Job.GetId", "Job.GetState"]
        self.assertEqual(calls, dict.fromkeys(once, 1))
        self.assertEqual(job.error(), report)

    def test_listing_asks_and_never_tells(self):
        self.ask("jobs 40 script: addfiles=1 hr=0x80D02002 context=5")
        self.ask("script Manager.EnumJobs=do")
        self.ask("reset")
        for job in self.manager.jobs():
            with job:
                job.error()
                for file in job.files():
                    file.close()
        calls = self.calls()
        self.assertEqual(calls["EnumJobs.Next"], 2)
        self.assertEqual(calls["Job.GetError"], 40)
        changing = {
            name
            for name in calls
            if not name.partition(".")[2].startswith(("Get", "Enum", "Next")) and name != "Security.SetBlanket"
        }
        self.assertEqual(changing, set())
        for job in self.manager.jobs():
            with job:
                self.assertEqual((job.state, job.error().hresult), (STATE.ERROR, 0x80D02002))


class EveryCodeInProcess(InProcess, EveryCode):
    pass


class DocumentedInProcess(InProcess, Documented):
    pass


class TextsInProcess(InProcess, Texts):
    pass


class OddInProcess(InProcess, Odd):
    pass


class EachMethodInTurnInProcess(InProcess, EachMethodInTurn):
    pass


class ReadingChangesNothingInProcess(InProcess, ReadingChangesNothing):
    pass
