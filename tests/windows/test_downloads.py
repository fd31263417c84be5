"""Downloads of the newer API as the stand-in has them, out of process through the marshaller and in process."""

import json
import re
import uuid
from ctypes import POINTER, byref, c_uint64, cast

from tests import de, module
from tests.dosvc import escape
from tests.support import python
from tests.unit.transfer.downloading import Caller
from tests.windows.standin import DownloadTest, InProcess, bstr, note

api = module("_transfer.download_interfaces")
downloads = module("_transfer.downloads")
STATE = de.DODownloadState

TEXTS = {
    "job_name": ("DisplayName", "an update"),
    "remote_name": ("Uri", "http://server/a file.cab"),
    "local_name": ("LocalPath", "C:\\a file.cab"),
    "content_id": ("ContentId", "content"),
    "server_address": ("HttpServerIPAddress", "192.0.2.1"),
    "response_headers": ("HttpResponseHeaders", "HTTP/1.1 404 Not Found\r\nServer: one\r\n"),
    "redirected_to": ("HttpRedirectionTarget", "http://elsewhere/"),
}
PROPERTIES = {"http_status": "HttpStatusCode", **{part: name for part, (name, _) in TEXTS.items()}}
STATUS_PARTS = {"job_state", "hresult", "extended_error", "bytes_total", "bytes_transferred", "completed"}
WORDS = " ".join(
    ["hr=0x80D02002 extended=0x80072EE2 total=1000 done=10 HttpStatusCode=vt:19:404"]
    + [f"{name}={bstr(text)}" for name, text in TEXTS.values()]
)
FAILURES = (0x80004001, 0x80070005, 0x800706BA, 0x800706F4, 0xFFFFFFFF)


class Reports(DownloadTest):
    def check(self, report, missing=None):
        """The report has everything that WORDS say, but for `missing`: part -> code."""
        missing = missing or {}
        self.assertEqual({part: each.hresult for part, each in report.unavailable.items()}, missing)
        expected = {part: text for part, (_, text) in TEXTS.items()}
        expected.update(
            hresult=0x80D02002,
            extended_error=0x80072EE2,
            job_state=STATE.Paused,
            http_status=404,
            bytes_total=1000,
            bytes_transferred=10,
            completed=False,
        )
        self.assertEqual(
            {part: getattr(report, part) for part in expected},
            {part: None if part in missing else value for part, value in expected.items()},
        )

    def test_everything(self):
        report = self.report(WORDS)
        self.check(report)
        self.assertIsInstance(report.job_id, uuid.UUID)
        self.assertTrue(str(report).startswith("ExtendedError 0x80072EE2 ERROR_WINHTTP_TIMEOUT: "), str(report))

    def test_what_was_set(self):
        """Through SetProperty, as the maker of a download does it."""
        with self.downloads._object(downloads.Download, "CreateDownload") as download:
            strings = Caller()
            for which, value in (
                ("DisplayName", "a\0b"),
                ("Uri", "\U0001f600"),
                ("LocalPath", ""),
            ):
                variant = api.VARIANT(vt=api.VT_BSTR)
                variant.bstrVal = strings.bstr(value)
                download._call("SetProperty", api.DODownloadProperty[which], byref(variant))
            self.assertEqual(download.text("DisplayName"), "a\0b")
            self.assertEqual(download.text("Uri"), "\U0001f600")
            self.assertEqual(download.text("LocalPath"), "")
            self.fails(lambda: download.text("ContentId"), 0x80070490, "IDODownload::GetProperty(ContentId)")
            self.fails(lambda: download.number("SecurityFlags"), 0x80D02015)
            self.assertEqual(download.status().State, STATE.Created)
            download._call("Abort")

    def test_ranges(self):
        download = self.download("Uri=" + bstr("http://server/"))
        for ranges in ((), ((0, 10),), ((0, 10), (1 << 40, 5), (2, 3))):
            memory = (c_uint64 * (1 + 2 * max(len(ranges), 1)))(
                len(ranges), *[number for each in ranges for number in each]
            )
            info = cast(memory, POINTER(api.DO_DOWNLOAD_RANGES_INFO))
            download._call("Start", info)
            shown = ",".join(f"{start}+{length}" for start, length in ranges)
            self.assertEqual(self.ask("arguments").partition(" ranges ")[2], shown)
        download._call("Start", None)
        self.assertEqual(self.ask("arguments").partition(" ranges ")[2], "none")
        self.assertEqual(download.status().State, STATE.Transferring)

    def test_states_and_codes(self):
        download = self.download()
        key = download.key()
        for state in (*range(6), 99, 0x7FFFFFFF, -1):
            for code, extended in ((0, 0), (0x80D02002, 0x80072EE2), (0, 0x80190194), (0xFFFFFFFF, 0xFFFFFFFF)):
                self.ask(f"change {key} state={state:d} hr=0x{code:08X} extended=0x{extended:08X}")
                report = download.report()
                self.assertEqual((report.job_state, report.hresult, report.extended_error), (state, code, extended))
                self.assertEqual(report.completed, state in (2, 3))

    def test_fifty_in_five_states(self):
        for state in range(5):
            self.make(f"state={state:d} {WORDS} hr=0x{0x80D02000 + state:08X} extended=0x80072EE2", 10)
        reports = self.downloads.reports()
        self.assertEqual(
            [(each.job_state, each.hresult) for each in reports], [(n // 10, 0x80D02000 + n // 10) for n in range(50)]
        )
        self.assertEqual(len({each.job_id for each in reports}), 50)
        self.assertEqual({each.job_name for each in reports}, {"an update"})
        self.assertEqual([each.unavailable for each in reports], [{}] * 50)
        self.assertEqual(sum(each.completed for each in reports), 20)

    def test_each_property_missing_costs_itself(self):
        for code in (0x80D02011, 0x80070490, 0x80D02015):
            for part, name in PROPERTIES.items():
                self.check(self.report(f"{WORDS} {name}=0x{code:08X}"), {part: code})

    def test_older_windows(self):
        for number, missing in ((30, 0), (29, 1), (28, 2), (27, 3), (26, 4), (24, 4)):
            report = self.report(f"{WORDS} properties={number:d}")
            newest = ("http_status", "server_address", "response_headers", "redirected_to")[:missing]
            self.check(report, dict.fromkeys(newest, 0x80D02011))

    def test_values_of_other_types(self):
        number = "the call succeeded but returned a VARIANT of type %d instead of a whole number"
        text = "the call succeeded but returned a VARIANT of type %d instead of text"
        nothing = "the call succeeded but returned NULL"
        for value, of_text, of_number in (
            ("vt:0", nothing, nothing),  # VT_EMPTY
            ("vt:1", nothing, nothing),  # VT_NULL
            ("vt:2:7", text % 2, 7),
            ("vt:3:-404", text % 3, -404),
            ("vt:4:0x3F800000", text % 4, number % 4),  # VT_R4
            ("vt:5:0x3FF8000000000000", text % 5, number % 5),  # VT_R8
            ("vt:6:1", text % 6, number % 6),  # VT_CY
            ("vt:7:0", text % 7, number % 7),  # VT_DATE
            ("vt:9", text % 9, number % 9),  # VT_DISPATCH, NULL
            ("vt:10:5", text % 10, 5),
            ("vt:11:0xFFFF", text % 11, number % 11),  # VT_BOOL
            ("vt:13", text % 13, number % 13),  # VT_UNKNOWN, NULL
            ("vt:17:255", text % 17, 255),
            ("vt:18:65535", text % 18, 65535),
            ("vt:19:0xFFFFFFFF", text % 19, 0xFFFFFFFF),
            ("vt:20:-1099511627776", text % 20, -1 << 40),
            ("vt:21:0x8000000000000000", text % 21, 1 << 63),
            ("vt:22:-1", text % 22, -1),
            ("vt:23:404", text % 23, 404),
            ("array:7", text % 0x2011, number % 0x2011),
            ("array:0", text % 0x2011, number % 0x2011),
            ("object", text % 13, number % 13),
            (bstr("404"), "404", number % 8),
            ("vt:8", "", number % 8),  # a BSTR that is NULL is the empty one
        ):
            with self.subTest(value=value):
                report = self.report(f"{WORDS} Uri={value} HttpStatusCode={value}")
                for part, expected in (("remote_name", of_text), ("http_status", of_number)):
                    note = report.unavailable.get(part)
                    seen = getattr(report, part) if note is None else note.why.partition("): ")[2]
                    self.assertEqual((part, seen), (part, expected))
                self.assertEqual((report.hresult, report.local_name), (0x80D02002, "C:\\a file.cab"))

    def test_values_of_no_type(self):
        """What no VARIANT can be: the marshaller may refuse it, the report loses no other part."""
        # VT_VARIANT itself, 12, makes Wine's 32-bit marshaller fault in the client, before anything of ours has it.
        for vartype in (
            *([12] if self.in_process else []),
            15,
            24,
            26,
            31,
            36,
            64,
            72,
            99,
            0x1008,
            0x4013,
            0x8013,
            0xFFFF,
        ):
            with self.subTest(vartype=vartype):
                report = self.report(f"{WORDS} HttpStatusCode=vt:{vartype:d}")
                code = report.unavailable["http_status"].hresult
                self.check(report, {"http_status": code})
                self.assertIsNone(report.http_status)

    def test_texts(self):
        for text in ("", "a\0b\0", "\0", "\U0001f600", "\ud800", "\udc00\ud800 ", "\r\n\t\x1b[2J", "x" * 32767):
            with self.subTest(text=text[:9]):
                report = self.report("DisplayName=" + bstr(text))
                self.assertEqual(report.job_name, text)

    def test_an_id_that_is_no_guid(self):
        self.assertEqual(self.report("Id=" + bstr("number 5")).job_id, "number 5")
        report = self.report(f"{WORDS} Id=0x80004001")
        self.check(report, {"job_id": 0x80004001})

    def test_a_size_that_is_unknown(self):
        report = self.report("total=unknown done=5 state=Transferring")
        self.assertEqual((report.bytes_total, report.bytes_transferred, report.failed), (None, 5, False))
        report = self.report("total=0x7FFFFFFFFFFFFFFF done=0x7FFFFFFFFFFFFFFF state=Transferred")
        self.assertEqual((report.bytes_total, report.bytes_transferred), (0x7FFFFFFFFFFFFFFF, 0x7FFFFFFFFFFFFFFF))

    def test_one_that_ends_while_it_is_read(self):
        for number in range(1, 10):
            self.ask("clear")
            self.make(WORDS + f" Download.GetProperty@{number:d}=cancel")
            self.make(WORDS)
            ended, there = self.downloads.reports()
            self.check(there)
            self.assertEqual({each.hresult for each in ended.unavailable.values()}, {0x80D02013})
            self.assertEqual(len(ended.unavailable), 10 - number)
            self.assertEqual(ended.hresult, 0x80D02002)
            self.assertEqual(len(self.downloads.reports()), 1)

    def test_one_that_is_gone_before_it_is_read(self):
        for code in (0x80004002, 0x80D02003, 0x80070005, 0x800706BA, 0x80010108):
            self.ask("clear")
            self.make(WORDS + f" Unknown.QueryInterface=0x{code:08X}")
            self.make(WORDS)
            gone, there = self.downloads.reports()
            self.check(there)
            self.assertEqual((gone.job_id, gone.hresult, len(gone.unavailable)), (None, None, 15))
            # Wine's proxies make E_NOINTERFACE of whatever the service answers.
            expected = code if self.in_process else 0x80004002
            self.assertEqual({each.hresult for each in gone.unavailable.values()}, {expected})


class ReportsInProcess(InProcess, Reports):
    pass


class Lists(DownloadTest):
    def test_none(self):
        self.assertEqual(self.downloads.reports(), [])
        self.assertEqual(self.calls()["DOManager.EnumDownloads"], 1)
        self.assertEqual(self.ask("log 1"), "DOManager.EnumDownloads 0 0x80D02005")

    def test_categories(self):
        values = {"Uri": "http://server/\U0001f600", "ContentId": "c d", "DisplayName": "a,b", "LocalPath": "C:\\%20"}
        self.make("")
        for name, value in values.items():
            self.make(f"{name}={bstr(value)}")
        for number, (name, value) in zip((1, 2, 3, 4), values.items()):
            (report,) = self.downloads.reports((name, value))
            seen = {"Uri": report.remote_name, "ContentId": report.content_id, "DisplayName": report.job_name}
            self.assertEqual(seen.get(name, report.local_name), value)
            self.assertEqual(self.last_category(), f"{number:d}={escape(value)}")
            self.assertEqual(self.downloads.reports((name, "another")), [])
        first = self.downloads.reports()[0]
        self.assertEqual(self.last_category(), "none")
        self.assertEqual([each.job_id for each in self.downloads.reports(("Id", str(first.job_id)))], [first.job_id])

    def last_category(self):
        """The one of the last EnumDownloads; of the last Start's ranges in the same answer others may know."""
        return self.ask("arguments").partition(" ranges ")[0].partition("category ")[2]

    def test_refusals(self):
        self.make(WORDS, 40)
        for code in FAILURES:
            for method, name in (("DOManager", "EnumDownloads"), ("EnumUnknown", "Next")):
                for valid in ("", "do,"):  # with valid pointers, which are given back
                    self.ask(f"script {method}.{name}={valid}0x{code:08X}")
                    with self.assertRaises(de.ComError) as caught:
                        self.downloads.reports()
                    self.assertEqual(
                        (caught.exception.hresult, caught.exception.method),
                        (code, f"I{method}::{name}"),
                    )
        self.ask("script EnumUnknown.Next@2=0x80004005")
        with self.assertRaises(de.ComError):
            self.downloads.reports()

    def test_successes_without_anything(self):
        self.make(WORDS, 3)
        self.ask("script DOManager.EnumDownloads=null")
        self.assertEqual(self.downloads.reports(), [])
        for words in ("EnumUnknown.Next=null", "EnumUnknown.Next=null,S_FALSE"):
            self.ask("script " + words)
            self.assertEqual(self.downloads.reports(), [])
        self.ask("script EnumUnknown.Next=do,0x00040001")
        self.assertEqual(len(self.downloads.reports()), 3)

    def test_refusals_of_a_download(self):
        for code in FAILURES:
            for valid in ("", "do,"):
                report = self.report(f"{WORDS} Download.GetProperty={valid}0x{code:08X}")
                self.assertEqual({each.hresult for each in report.unavailable.values()}, {code})
                self.assertEqual(set(report.unavailable), {"job_id", *PROPERTIES})
                self.assertEqual((report.hresult, report.bytes_total), (0x80D02002, 1000))
                report = self.report(f"{WORDS} Download.GetStatus={valid}0x{code:08X}")
                self.assertEqual(
                    {part: each.hresult for part, each in report.unavailable.items()}, dict.fromkeys(STATUS_PARTS, code)
                )
                self.assertEqual((report.job_name, report.http_status, report.hresult), ("an update", 404, None))
        report = self.report(f"{WORDS} Download.GetProperty=null")
        self.assertEqual({each.hresult for each in report.unavailable.values()}, {0})
        report = self.report(f"{WORDS} Download.GetProperty=do,0x00040001")
        self.assertEqual(report.unavailable, {})

    def test_by_dice(self):
        self.make(WORDS, 20)
        for seed in range(20):
            self.ask(f"script hostile={seed:d}")
            try:
                for report in self.downloads.reports():
                    report.to_dict()
                    str(report)
            except de.ComError:
                pass


class ListsInProcess(InProcess, Lists):
    EXACTLY = (
        "authn=0xFFFFFFFF authz=0x00000000 principal=default level=0 impersonation=3 authinfo=null capabilities=0x20"
    )

    def test_the_exact_arguments_on_every_pointer(self):
        self.make(WORDS, 3)
        self.ask("reset")
        with self.manager._query(downloads.DOManager) as manager:
            self.assertEqual(len(manager.reports()), 3)
        rows = [
            re.fullmatch(r"(\w+) object=(\d+) job=(\d+) (.*)", line).groups()
            for line in self.ask("blankets").splitlines()
            if not line.startswith("Job")  # the test's own questions
        ]
        self.assertEqual({row[3] for row in rows}, {self.EXACTLY})
        self.assertEqual([row[0] for row in rows], ["DOManager", "EnumUnknown", *["Unknown"] * 3, *["Download"] * 3])
        self.assertEqual(len({row[1] for row in rows}), 8)
        note("SetBlanket with the exact arguments on %d pointers of the newer API", len(rows))

    def test_a_service_that_insists(self):
        self.make(WORDS, 3)
        self.ask("script needblanket")
        with self.manager._query(downloads.DOManager) as manager:
            self.assertEqual([each.unavailable for each in manager.reports()], [{}] * 3)
        foreign = module("_com").DIRECT
        with downloads.DOManager._share(self.downloads.address, foreign) as manager:
            self.fails(manager.reports, 0x80070005, "IEnumUnknown::Next", de.AccessDeniedError)
        self.ask("script")

    def test_every_value_is_freed(self):
        """In a process of its own: counting what COM frees cannot be undone."""
        done = python(VALUES)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertEqual(json.loads(done.stdout), [0, 8, 0, 0, 0, 0, 0, 0])


VALUES = """
import json
from tests import module
from tests.windows.standin import ask, connect_in_process
from tests.windows.test_downloads import WORDS
from ctypes import POINTER, byref, c_uint64, cast
api = module("_transfer.download_interfaces")
downloads = module("_transfer.downloads")
manager = connect_in_process()
seen = [int(ask(manager, "texts"))]
with manager._query(downloads.DOManager) as other:
    ask(manager, "downloads 1 " + WORDS)
    (unknown,) = other.listed()
    with unknown, unknown._query(downloads.Download) as download:
        held = []
        for which in range(30):  # not freed: they are counted
            variant = api.VARIANT()
            if download._invoke("GetProperty", which, byref(variant)) == 0 and variant.vt == 8:
                held.append(variant)
        seen.append(int(ask(manager, "texts")))
        for variant in held:
            download._caller.clear(variant)
        seen.append(int(ask(manager, "texts")))
    for words in ("", "Download.GetProperty=do,0x80004005", "Download.GetProperty@4=cancel", "Uri=array:7",
                  "HttpStatusCode=bstr:404 Id=bstr:"):
        ask(manager, "clear")
        ask(manager, "downloads 20 %s %s" % (WORDS, words))
        assert len(other.reports()) == 20
        seen.append(int(ask(manager, "texts")))
    ask(manager, "clear")
manager.close()
print(json.dumps(seen))
"""


class Faults(DownloadTest):
    def test_killed(self):
        self.make(f"{WORDS} Download.GetProperty@3=die")
        self.make(WORDS)
        one, other = self.downloads.reports()
        self.assertEqual((one.hresult, one.job_name, one.bytes_total), (0x80D02002, "an update", 1000))
        self.assertEqual(one.unavailable["remote_name"].hresult, 0x800706BE)
        self.assertEqual(
            {part: each.hresult for part, each in one.unavailable.items() if part != "remote_name"},
            dict.fromkeys({"local_name", *PROPERTIES} - {"job_name", "remote_name"}, 0x800706BA),
        )
        self.assertEqual(len(other.unavailable), 15)
        with self.assertRaises(de.ServiceUnavailableError):
            self.downloads.reports()

    def test_killed_between_two_calls(self):
        self.make(WORDS)
        self.end_service()
        self.fails(self.downloads.reports, 0x800706BA, "IDOManager::EnumDownloads", de.ServiceUnavailableError)
        self.assertEqual(de.downloads(), [])  # another one was started

    def test_faults(self):
        for action, code in (
            ("av", 0x800703E6),
            ("raise:0x6BA", 0x800706BA),
            ("raise:5", 0x80070005),
            ("disconnect", 0),
        ):
            report = self.report(f"{WORDS} Download.GetStatus={action}")
            if code:
                self.assertEqual(report.unavailable["hresult"].hresult, code)
                self.assertEqual((report.job_name, len(report.unavailable)), ("an update", 6))
            else:
                self.assertEqual({each.hresult for each in report.unavailable.values()}, {0x80010108})

    def test_hanging(self):
        for words, part in (("Download.GetStatus=hang", "hresult"), ("Download.GetProperty@2=hang", "job_name")):
            self.ask("clear")
            self.make(f"{WORDS} {words}")
            (report,) = de.downloads(timeout=0.3)
            self.assertEqual(report.unavailable[part].hresult, 0x8001011F)
            self.assertEqual(report.remote_name, "http://server/a file.cab")
            self.assertEqual(self.ask("release"), "1")
        for method, name in (("DOManager", "EnumDownloads"), ("EnumUnknown", "Next")):
            self.ask(f"script {method}.{name}=hang")
            failure = self.fails(lambda: de.downloads(timeout=0.3), 0x8001011F, cls=de.ServiceUnavailableError)
            self.assertEqual(failure.method, f"I{method}::{name}")
            self.ask("script")
            self.assertEqual(self.ask("release"), "1")

    def test_the_front_door(self):
        self.assertEqual(de.downloads(), [])
        self.make(WORDS, 3)
        self.assertEqual([each.hresult for each in de.downloads()], [0x80D02002] * 3)
        self.assertEqual(len(de.downloads(("Uri", "http://server/a file.cab"), timeout=30)), 3)
        self.assertEqual(de.downloads(("Uri", "http://server/")), [])
        self.assertEqual(len(self.manager.downloads()), 3)

    def test_a_windows_without_the_newer_api(self):
        for code in (0x80004002, 0x80004001):
            self.ask(f"script Manager.QueryInterface=0x{code:08X}")
            self.fails(de.downloads, code, "CoCreateInstance")
