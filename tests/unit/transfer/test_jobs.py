"""Reports, jobs, managers against objects made of ctypes: each part failing alone, every reference given back."""

import json
import pickle
import unittest
import uuid
from unittest import mock

from tests import de, module

com = module("_com")
interfaces = module("_transfer.job_interfaces")
fakes = module("_selftest")

STATE = de.BG_JOB_STATE
ID = "8c9c5f5e-3e67-4b5b-8b6a-0a9f3e1c2d4b"
FILE_PARTS = {"remote_name", "local_name", "bytes_total", "bytes_transferred", "completed"}


class Scene:
    """A manager with a job with an error with a file; any slot can be replaced before it is used."""

    def __init__(self, **slots):
        self.caller = fakes.CountingCaller()
        self.file = fakes.fake_file(self.caller)
        self.error = fakes.fake_error(self.caller, self.file)
        self.job = fakes.FakeObject(
            interfaces.IBackgroundCopyJobVtbl,
            GetId=fakes.sets(com.GUID.parse(ID)),
            GetDisplayName=fakes.sets(lambda: self.caller.allocate("a job")),
            GetState=slots.pop("GetState", fakes.sets(STATE.ERROR)),
            GetError=slots.pop("GetError", fakes.sets(self.error.handed_out)),
            **slots,
        )

    def assert_given_back(self, test):
        for fake in (self.job, self.error, self.file):
            test.assertEqual((fake.references, fake.failures), (1, []))
        test.assertEqual(self.caller.strings, {})

    def read(self, test):
        with self.job.wrapped(de.Job, self.caller) as job:
            report = job.error()
        self.assert_given_back(test)
        return report


class Report(unittest.TestCase):
    def test_everything(self):
        scene = Scene()
        report = scene.read(self)
        self.assertEqual(str(report.job_id), ID)
        self.assertEqual((report.job_name, report.job_state), ("a job", STATE.ERROR))
        self.assertIs(report.context, de.BG_ERROR_CONTEXT.REMOTE_FILE)
        self.assertEqual(report.hresult, 0x80190194)
        self.assertEqual(report.explanation, de.explain(0x80190194, 5))
        self.assertEqual(report.remote_name, "http://server/missing \U0001f600.bin")
        self.assertEqual(report.local_name, "C:\\missing.bin")
        self.assertEqual((report.bytes_total, report.bytes_transferred, report.completed), (335, 0, False))
        self.assertEqual((report.description, report.context_description), ("not found", "on the server"))
        self.assertEqual((report.protocol, report.unavailable), ("http", {}))

    def test_each_method_is_called_once(self):
        scene = Scene()
        scene.read(self)
        self.assertEqual(
            sorted(scene.error.calls),
            ["GetError", "GetErrorContextDescription", "GetErrorDescription", "GetFile", "GetProtocol", "Release"],
        )
        self.assertEqual(sorted(scene.file.calls), ["GetLocalName", "GetProgress", "GetRemoteName", "Release"])
        self.assertEqual(sorted(scene.job.calls), ["GetDisplayName", "GetError", "GetId", "GetState", "Release"])

    def test_each_slot_failing_costs_its_own_part_only(self):
        whole = Scene().read(self).to_dict()
        for which, slot, parts in (
            ("job", "GetId", {"job_id"}),
            ("job", "GetDisplayName", {"job_name"}),
            ("job", "GetState", {"job_state"}),
            ("error", "GetError", {"context", "hresult"}),
            ("error", "GetFile", FILE_PARTS),
            ("error", "GetErrorDescription", {"description"}),
            ("error", "GetErrorContextDescription", {"context_description"}),
            ("error", "GetProtocol", {"protocol"}),
            ("file", "GetRemoteName", {"remote_name"}),
            ("file", "GetLocalName", {"local_name"}),
            ("file", "GetProgress", {"bytes_total", "bytes_transferred", "completed"}),
        ):
            for status in (0x80004001, 0x800706F4, 0x800706BA, 0x80070005):
                with self.subTest(slot=slot, status=f"0x{status:08X}"):
                    scene = Scene()
                    getattr(scene, which).override(slot, lambda *parameters, status=status: status)
                    report = scene.read(self)
                    found = report.to_dict()
                    self.assertEqual(set(report.unavailable), parts)
                    for missing in report.unavailable.values():
                        self.assertEqual(missing.hresult, status)
                        self.assertTrue(missing.method.endswith("::" + slot))
                        self.assertIn(f"0x{status:08X}", missing.why)
                    lost = parts | ({"explanation"} if slot == "GetError" else set())
                    for key, value in whole.items():
                        if key != "unavailable":
                            self.assertEqual(found[key], None if key in lost else value, key)

    def test_success_with_null(self):
        for slot, parts in (
            ("GetFile", FILE_PARTS),
            ("GetErrorDescription", {"description"}),
            ("GetProtocol", {"protocol"}),
        ):
            for status in (0, 1):
                scene = Scene()
                scene.error.override(slot, fakes.sets(None, status))
                report = scene.read(self)
                self.assertEqual(set(report.unavailable), parts)
                self.assertEqual({missing.hresult for missing in report.unavailable.values()}, {0})
                self.assertEqual(report.hresult, 0x80190194)

    def test_unexpected_success_codes_are_successes(self):
        scene = Scene()
        scene.error.override("GetFile", fakes.sets(scene.file.handed_out, 0x0020001A))
        self.assertEqual(scene.read(self).remote_name, "http://server/missing \U0001f600.bin")

    def test_a_failure_with_a_file_releases_it(self):
        scene = Scene()
        scene.error.override("GetFile", fakes.sets(scene.file.handed_out, 0x8000FFFF))
        self.assertEqual(set(scene.read(self).unavailable), FILE_PARTS)

    def test_unknown_size_context_and_state(self):
        scene = Scene(GetState=fakes.sets(42))
        scene.file.override("GetProgress", fakes.sets(interfaces.BG_FILE_PROGRESS(0xFFFFFFFFFFFFFFFF, 7, 0)))

        def get_error(context, code):
            context[0], code[0] = 99, 0x80D0401B
            return 0

        scene.error.override("GetError", get_error)
        report = scene.read(self)
        self.assertEqual((report.bytes_total, report.bytes_transferred), (None, 7))
        self.assertEqual((report.context, str(report.context)), (99, "BG_ERROR_CONTEXT(99)"))
        self.assertEqual((report.job_state, report.hresult), (42, 0x80D0401B))
        self.assertEqual(report.unavailable, {})

    def test_no_error(self):
        for code in (0x8020000F, 0x80D02014):
            scene = Scene(GetState=fakes.sets(STATE.TRANSFERRED), GetError=lambda out, code=code: code)
            self.assertIsNone(scene.read(self))

    def test_an_error_state_without_information_is_reported(self):
        for state in (STATE.ERROR, STATE.TRANSIENT_ERROR):
            for answer, seen in (
                (lambda out: 0x8020000F, 0x8020000F),
                (lambda out: 0x80D02014, 0x80D02014),
                (lambda out: 0x80004005, 0x80004005),
                (fakes.sets(None), 0),
            ):
                report = Scene(GetState=fakes.sets(state), GetError=answer).read(self)
                self.assertEqual((report.job_state, report.hresult, report.explanation), (state, None, None))
                self.assertEqual(report.unavailable["hresult"].hresult, seen)
                why = report.unavailable["hresult"].why
                self.assertEqual(str(report), f"{state} without error information: {why}")
                self.assertIn(f"IBackgroundCopyJob::GetError: {'the call' if seen == 0 else de.HRESULT(seen)}", why)
                self.assertNotIn("explanation", report.unavailable)

    def test_a_failure_that_is_no_lack_of_information_is_raised(self):
        scene = Scene(GetState=fakes.sets(STATE.TRANSFERRING), GetError=lambda out: 0x800706BA)
        with scene.job.wrapped(de.Job, scene.caller) as job, self.assertRaises(de.ServiceUnavailableError):
            job.error()

    def test_from_the_error_object_alone(self):
        scene = Scene()
        with scene.error.wrapped(de.BackgroundCopyError, scene.caller) as error:
            report = error.report()
        self.assertEqual((report.job_id, report.job_name, report.job_state), (None, None, None))
        self.assertEqual((report.hresult, report.unavailable), (0x80190194, {}))

    def test_outlives_pickles_and_is_immutable(self):
        scene = Scene()
        scene.error.override("GetProtocol", lambda out: 0x80004001)
        report = scene.read(self)
        copy = pickle.loads(pickle.dumps(report))
        self.assertEqual(copy, report)
        self.assertEqual(copy.unavailable["protocol"].hresult, 0x80004001)
        self.assertEqual((copy.explanation, repr(copy)), (de.explain(0x80190194, 5), repr(report)))
        self.assertIn(f"explanation={report.explanation!r}, remote_name=", repr(copy))
        self.assertNotEqual(copy, Scene().read(self))
        with self.assertRaisesRegex(AttributeError, "immutable"):
            report.hresult = 0

    def test_to_dict_is_json(self):
        found = json.loads(json.dumps(Scene().read(self).to_dict()))
        keys = (
            "job_id job_name job_state context hresult explanation remote_name local_name bytes_total "
            "bytes_transferred completed description context_description protocol unavailable"
        )
        self.assertEqual(" ".join(found), keys)
        self.assertEqual((found["job_id"], found["job_state"]), (ID, "BG_JOB_STATE_ERROR"))
        self.assertEqual((found["hresult"], found["explanation"]["causes"][0]["number"]), ("0x80190194", 404))


class ErrorObject(unittest.TestCase):
    def test_get_file(self):
        for answer, expected in (
            (lambda out: 0x80200004, None),
            (lambda out: 0x80D02010, None),
            (fakes.sets(None), None),
        ):
            scene = Scene()
            scene.error.override("GetFile", answer)
            with scene.error.wrapped(de.BackgroundCopyError, scene.caller) as error:
                self.assertIs(error.get_file(), expected)
        scene = Scene()
        with scene.error.wrapped(de.BackgroundCopyError, scene.caller) as error, error.get_file() as file:
            self.assertEqual(file.progress, de.FileProgress(bytes_total=335, bytes_transferred=0, completed=False))
        scene.assert_given_back(self)

    def test_language(self):
        asked = []

        def describe(langid, out):
            asked.append(langid)
            out[0] = None
            return 0

        scene = Scene()
        scene.error.override("GetErrorDescription", describe)
        with scene.error.wrapped(de.BackgroundCopyError, scene.caller) as error:
            error.get_error_description(0x0407)
            error.get_error_description()
        self.assertEqual(asked, [0x0407, module("_com.win32").default_langid()])

    def languages(self, display, texts, langid=None):
        """The languages that are asked for, and the text or the exception, where the user reads in `display`."""
        asked = []

        def describe(language, out):
            asked.append(language)
            if language not in texts:
                out[0] = None
                return 0x80070717  # ERROR_RESOURCE_LANG_NOT_FOUND
            out[0] = scene.caller.allocate(texts[language])
            return 0

        scene = Scene()
        scene.error.override("GetErrorContextDescription", describe)
        user = mock.patch.object(module("_transfer.jobs"), "default_langid", lambda: display)
        with user, scene.error.wrapped(de.BackgroundCopyError, scene.caller) as error:
            reported = error.report().context_description
            self.assertEqual(reported, texts.get(display, texts.get(0x0409)))
            del asked[:]
            try:
                return asked, error.get_error_context_description(langid)
            except de.ComError as failure:
                return asked, failure.hresult

    def test_a_text_that_is_not_there_in_the_users_language_is_asked_for_in_english(self):
        self.assertEqual(self.languages(0x0407, {0x0407: "deutsch", 0x0409: "english"})[1], "deutsch")
        self.assertEqual(self.languages(0x0407, {0x0409: "english"}), ([0x0407, 0x0409], "english"))
        self.assertEqual(self.languages(0x0407, {}), ([0x0407, 0x0409], 0x80070717))
        self.assertEqual(self.languages(0x0409, {}), ([0x0409], 0x80070717))
        self.assertEqual(self.languages(0x0407, {0x0409: "english"}, 0x0416), ([0x0416], 0x80070717))  # that one only

    def test_the_line_break_of_the_systems_texts_is_not_in_the_report(self):
        scene = Scene()
        for slot, text in (("GetErrorDescription", "first\r\nsecond.\r\n"), ("GetErrorContextDescription", "\r\n")):
            scene.error.override(slot, fakes.sets(lambda text=text: scene.caller.allocate(text)))
        report = scene.read(self)
        self.assertEqual((report.description, report.context_description), ("first\r\nsecond.", ""))


class Jobs(unittest.TestCase):
    def test_properties(self):
        scene = Scene(
            GetType=fakes.sets(1),
            GetPriority=fakes.sets(3),
            GetProgress=fakes.sets(interfaces.BG_JOB_PROGRESS(0xFFFFFFFFFFFFFFFF, 5, 2, 1)),
        )
        expected = {
            "address": scene.job.address,
            "id": uuid.UUID(ID),
            "name": "a job",
            "state": de.BG_JOB_STATE.ERROR,
            "type": de.BG_JOB_TYPE.UPLOAD,
            "priority": de.BG_JOB_PRIORITY.LOW,
            "progress": de.JobProgress(bytes_total=None, bytes_transferred=5, files_total=2, files_transferred=1),
        }
        self.assertEqual(set(expected), {name for name in dir(de.Job) if isinstance(getattr(de.Job, name), property)})
        with scene.job.wrapped(de.Job, scene.caller) as job:
            self.assertEqual({name: getattr(job, name) for name in expected}, expected)

    def test_actions_return_the_success_code(self):
        seen = []

        def add_file(remote, local):
            seen.append((com.wide_at(address(remote)), com.wide_at(address(local))))
            return 0

        import ctypes

        def address(pointer):
            return ctypes.addressof(pointer.contents)

        scene = Scene(
            AddFile=add_file,
            Resume=lambda: 0,
            Suspend=lambda: 0x80004001,
            Cancel=lambda: 0x0020001A,
            Complete=lambda: 0x00200017,
        )
        with scene.job.wrapped(de.Job, scene.caller) as job:
            self.assertEqual(job.add_file("http://s/\U0001f600", "C:\\x y"), 0)
            self.assertEqual((job.resume(), job.cancel(), job.complete()), (0, 0x0020001A, 0x00200017))
            self.assertEqual(job.cancel().name, "BG_S_UNABLE_TO_DELETE_FILES")
            with self.assertRaises(de.ComError):
                job.suspend()
        self.assertEqual(seen, [("http://s/\U0001f600", "C:\\x y")])

    def enumerate(self, count, status_at_end=1, lost=()):
        """A scene whose manager lists `count` jobs; those numbered in `lost` come as NULL."""
        scene = Scene()
        given = [0]

        def following(wanted, out, fetched):
            number = min(wanted, count - given[0])
            for index in range(number):
                out[index] = None if given[0] + index in lost else scene.job.handed_out()
            given[0] += number
            fetched[0] = number
            return 0 if number == wanted else status_at_end

        scene.enum = fakes.FakeObject(interfaces.IEnumBackgroundCopyJobsVtbl, Next=following)
        scene.flags = []

        def enum_jobs(flags, out):
            scene.flags.append(flags)
            out[0] = scene.enum.handed_out()
            return 0

        scene.manager = fakes.FakeObject(interfaces.IBackgroundCopyManagerVtbl, EnumJobs=enum_jobs)
        return scene

    def test_listing(self):
        for count in (0, 1, 31, 32, 33, 64, 100):
            scene = self.enumerate(count)
            with scene.manager.wrapped(de.Manager, scene.caller) as manager:
                jobs = manager.jobs()
                self.assertEqual((len(jobs), scene.job.references), (count, 1 + count))
                for job in jobs:
                    job.close()
                self.assertEqual(manager.jobs(all_users=True), [])
            self.assertEqual(scene.flags, [0, 1])
            self.assertEqual((scene.enum.references, scene.job.references, scene.manager.references), (1, 1, 1))
            self.assertEqual(scene.enum.calls.count("Next"), count // 32 + 1 + 1)

    def test_a_null_among_the_jobs_is_left_out(self):
        scene = self.enumerate(3, lost=(1,))
        with scene.manager.wrapped(de.Manager, scene.caller) as manager:
            self.assertEqual(len(manager.jobs()), 2)

    def test_a_listing_that_fails_gives_everything_back(self):
        scene = self.enumerate(40, status_at_end=0x800706BE)
        failure = self.assertRaisesRegex(de.ComError, "^IEnumBackgroundCopyJobs::Next: 0x800706BE")
        with scene.manager.wrapped(de.Manager, scene.caller) as manager, failure:
            manager.jobs()
        self.assertEqual((scene.enum.references, scene.job.references), (1, 1))

    def test_files(self):
        scene = Scene()

        def following(wanted, out, fetched):
            out[0], fetched[0] = scene.file.handed_out(), 1
            return 1

        enum = fakes.FakeObject(
            interfaces.IEnumBackgroundCopyFilesVtbl,
            Next=following,
        )
        scene.job.override("EnumFiles", fakes.sets(enum.handed_out))
        with scene.job.wrapped(de.Job, scene.caller) as job:
            (file,) = job.files()
            with file:
                self.assertEqual(file.local_name, "C:\\missing.bin")
        scene.assert_given_back(self)
        self.assertEqual(enum.references, 1)

    def test_a_job_by_its_id(self):
        scene = Scene()
        seen = []

        def get_job(guid, out):
            seen.append(bytes(guid[0]).hex())
            out[0] = scene.job.handed_out()
            return 0

        manager_object = fakes.FakeObject(interfaces.IBackgroundCopyManagerVtbl, GetJob=get_job)
        with manager_object.wrapped(de.Manager, scene.caller) as manager:
            for form in (ID, ID.upper(), f"{{{ID}}}"):
                with manager.job(form) as job:
                    self.assertEqual(job.name, "a job")
            for bad in ("", "zzz", None, 5, ID[:-1]):
                with self.assertRaisesRegex(ValueError, "expected a job id such as .*, got "):
                    manager.job(bad)
        self.assertEqual(seen, ["5e5f9c8c673e5b4b8b6a0a9f3e1c2d4b"] * 3)

    def test_a_job_that_vanished(self):
        for code in (0x80200001, 0x80D02003):
            fake = fakes.FakeObject(interfaces.IBackgroundCopyManagerVtbl, GetJob=lambda guid, out, code=code: code)
            with fake.wrapped(de.Manager, com.DIRECT) as manager, self.assertRaises(de.JobNotFoundError):
                manager.job(ID)

    def test_success_without_an_object(self):
        fake = fakes.FakeObject(
            interfaces.IBackgroundCopyManagerVtbl,
            GetJob=fakes.sets(None),
            EnumJobs=fakes.sets(None),
            CreateJob=fakes.sets(None),
        )
        with fake.wrapped(de.Manager, com.DIRECT) as manager:
            for call in (lambda: manager.job(ID), lambda: manager.create_job("x")):
                with self.assertRaisesRegex(de.ComError, "the call succeeded but returned NULL instead of an object"):
                    call()
            self.assertEqual(manager.jobs(), [])
        for answer in (0, 1):
            scene = Scene(EnumFiles=fakes.sets(None, answer))
            with scene.job.wrapped(de.Job, scene.caller) as job:
                self.assertEqual(job.files(), [])

    def test_creating(self):
        scene = Scene()
        seen = []

        def create(name, kind, guid, out):
            import ctypes

            seen.append((com.wide_at(ctypes.addressof(name.contents)), kind))
            out[0] = scene.job.handed_out()
            return 0

        fake = fakes.FakeObject(interfaces.IBackgroundCopyManagerVtbl, CreateJob=create)
        with fake.wrapped(de.Manager, scene.caller) as manager, manager.create_job("new \U0001f600") as job:
            self.assertEqual(job.name, "a job")
            with self.assertRaisesRegex(ValueError, "without NUL"):
                manager.create_job("a\0b")
        self.assertEqual(seen, [("new \U0001f600", 0)])
        scene.assert_given_back(self)
