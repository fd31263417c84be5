"""Downloads of the newer API against objects made of ctypes: every property, VARIANT and reference, and the watch."""

import ctypes
import pickle
import unittest
import uuid
from unittest import mock

from tests import de, module
from tests.unit.transfer.downloading import E_NOTIMPL, PROPERTY, STATE, UNKNOWN_PROPERTY, Service, api

callback = module("_com.callback")
com = module("_com")
fakes = module("_selftest")
download_watch = module("_transfer.download_watch")
downloads = module("_transfer.downloads")
reports = module("_transfer.reports")

PROPERTIES = {
    "DisplayName": "an update",
    "Uri": "http://server/a file.cab",
    "LocalPath": "C:\\a file.cab",
    "ContentId": "content",
    "HttpServerIPAddress": "192.0.2.1",
    "HttpResponseHeaders": "HTTP/1.1 404 Not Found\r\nServer: one\r\n",
    "HttpRedirectionTarget": "http://elsewhere/",
    "HttpStatusCode": (19, "ulVal", 404),
}
PARTS = {
    PROPERTY.Id: "job_id",
    PROPERTY.DisplayName: "job_name",
    PROPERTY.Uri: "remote_name",
    PROPERTY.LocalPath: "local_name",
    PROPERTY.ContentId: "content_id",
    PROPERTY.HttpServerIPAddress: "server_address",
    PROPERTY.HttpResponseHeaders: "response_headers",
    PROPERTY.HttpRedirectionTarget: "redirected_to",
    PROPERTY.HttpStatusCode: "http_status",
}


class Numbers(unittest.TestCase):
    def test_properties(self):
        """In the order of DODownloadProperty in deliveryoptimization.h, the last four as win32metadata has them."""
        names = """
            Id Uri ContentId DisplayName LocalPath HttpCustomHeaders CostPolicy SecurityFlags CallbackFreqPercent
            CallbackFreqSeconds NoProgressTimeoutSeconds ForegroundPriority BlockingMode CallbackInterface
            StreamInterface SecurityContext NetworkToken CorrelationVector DecryptionInfo IntegrityCheckInfo
            IntegrityCheckMandatory TotalSizeBytes DisallowOnCellular HttpCustomAuthHeaders
            HttpAllowSecureToNonSecureRedirect NonVolatile HttpRedirectionTarget HttpResponseHeaders
            HttpServerIPAddress HttpStatusCode
        """
        self.assertEqual(api.DODownloadProperty, {name: number for number, name in enumerate(names.split())})
        numbers = api.VARIANT_NUMBERS
        self.assertEqual(sorted(numbers), [2, 3, 10, 17, 18, 19, 20, 21, 22, 23])
        self.assertEqual([numbers[each] for each in (3, 19, 21)], ["lVal", "ulVal", "ullVal"])


class Reports(unittest.TestCase):
    def one(self, service):
        reports = service.reports()
        service.assert_given_back(self)
        self.assertEqual(len(reports), 1)
        return reports[0]

    def test_everything(self):
        service = Service(PROPERTIES)
        report = self.one(service)
        self.assertEqual(report.job_id, uuid.UUID(service.downloads[0].id))
        self.assertEqual((report.job_name, report.job_state), ("an update", STATE.Paused))
        self.assertEqual((report.remote_name, report.local_name), ("http://server/a file.cab", "C:\\a file.cab"))
        self.assertEqual((report.hresult, report.error, report.extended_error), (0x80D02002, 0x80D02002, 0x80072EE2))
        self.assertEqual(report.explanation, de.explain(0x80D02002, extended=0x80072EE2))
        self.assertEqual((report.bytes_total, report.bytes_transferred, report.completed), (1000, 10, False))
        self.assertEqual((report.http_status, report.server_address), (404, "192.0.2.1"))
        self.assertEqual(report.response_headers, "HTTP/1.1 404 Not Found\r\nServer: one\r\n")
        self.assertEqual((report.redirected_to, report.content_id), ("http://elsewhere/", "content"))
        self.assertEqual((report.failed, report.unavailable), (True, {}))
        self.assertEqual(pickle.loads(pickle.dumps(report)), report)
        self.assertTrue(str(report).startswith("ExtendedError 0x80072EE2 ERROR_WINHTTP_TIMEOUT: "))

    def test_one_vocabulary(self):
        report = self.one(Service(PROPERTIES)).to_dict()
        jobs = {*de.ErrorReport.__slots__, "explanation", "unavailable"} - {"_missing"}
        self.assertEqual(jobs - set(report), set())
        self.assertEqual(
            set(report) - jobs,
            {
                "extended_error",
                "content_id",
                "http_status",
                "server_address",
                "response_headers",
                "redirected_to",
            },
        )
        self.assertEqual((report["hresult"], report["job_state"]), ("0x80D02002", "DODownloadState_Paused"))
        self.assertIsNone(report["context"])

    def test_each_property_missing_costs_itself(self):
        whole = self.one(Service(PROPERTIES)).to_dict()
        for which, part in PARTS.items():
            with self.subTest(which=which.name):
                service = Service(PROPERTIES)
                service.downloads[0].refuses[which] = UNKNOWN_PROPERTY
                service.downloads[0].id = whole["job_id"]
                service.downloads[0].properties[PROPERTY.Id] = whole["job_id"]
                report = self.one(service)
                self.assertEqual({name: each.hresult for name, each in report.unavailable.items()}, {part: 0x80D02011})
                self.assertEqual(report.unavailable[part].method, f"IDODownload::GetProperty({which.name})")
                changed = {key for key, value in report.to_dict().items() if value != whole[key]}
                self.assertEqual(changed, {part, "unavailable"})

    def test_a_status_that_cannot_be_read(self):
        service = Service(PROPERTIES)
        service.downloads[0].refuses["GetStatus"] = 0x80D02013
        report = self.one(service)
        self.assertEqual(
            (report.hresult, report.explanation, report.job_state, report.failed), (None, None, None, False)
        )
        self.assertEqual(report.job_name, "an update")
        self.assertEqual(
            set(report.unavailable),
            {"job_state", "hresult", "extended_error", "bytes_total", "bytes_transferred", "completed"},
        )

    def test_values_of_other_types(self):
        for value, expected in (
            ((0, "llVal", 0), "the call succeeded but returned NULL"),  # VT_EMPTY
            ((1, "llVal", 0), "the call succeeded but returned NULL"),  # VT_NULL
            ((5, "dblVal", 1.5), "the call succeeded but returned a VARIANT of type 5 instead of text"),
            ((19, "ulVal", 7), "the call succeeded but returned a VARIANT of type 19 instead of text"),
            ((0x2011, "llVal", 0), "the call succeeded but returned a VARIANT of type 8209 instead of text"),
        ):
            with self.subTest(value=value):
                service = Service({**PROPERTIES, "Uri": value})
                report = self.one(service)
                self.assertIsNone(report.remote_name)
                self.assertEqual(report.unavailable["remote_name"].why, "IDODownload::GetProperty(Uri): " + expected)
                self.assertEqual(len(service.caller.cleared), 9)

    def test_numbers_of_each_type(self):
        for vt, member, number in (
            (2, "iVal", -1),
            (3, "lVal", -404),
            (10, "scode", 5),
            (17, "bVal", 255),
            (18, "uiVal", 65535),
            (19, "ulVal", 0xFFFFFFFF),
            (20, "llVal", -(1 << 40)),
            (21, "ullVal", 1 << 63),
            (22, "lVal", 404),
            (23, "ulVal", 404),
        ):
            with self.subTest(vt=vt):
                self.assertEqual(
                    self.one(Service({**PROPERTIES, "HttpStatusCode": (vt, member, number)})).http_status, number
                )
        report = self.one(Service({**PROPERTIES, "HttpStatusCode": "404"}))
        self.assertIn("a VARIANT of type 8 instead of a whole number", report.unavailable["http_status"].why)

    def test_texts(self):
        for text in ("", "a\0b\0", "\U0001f600", "\ud800", "x" * 32767):
            with self.subTest(text=text[:9]):
                self.assertEqual(self.one(Service({**PROPERTIES, "DisplayName": text})).job_name, text)
        self.assertEqual(self.one(Service({**PROPERTIES, "DisplayName": (8, "bstrVal", None)})).job_name, "")

    def test_an_id_that_is_no_guid(self):
        service = Service(PROPERTIES)
        service.downloads[0].properties[PROPERTY.Id] = "number 5"
        self.assertEqual(self.one(service).job_id, "number 5")

    def test_no_failure(self):
        service = Service(PROPERTIES)
        service.downloads[0].status = type(service.downloads[0].status)(0xFFFFFFFFFFFFFFFF, 5, STATE.Transferring, 0, 0)
        report = self.one(service)
        self.assertEqual((report.hresult, report.extended_error, report.failed), (0, 0, False))
        self.assertEqual((report.explanation, str(report)), (None, "DODownloadState_Transferring"))
        self.assertEqual((report.bytes_total, report.completed), (None, False))

    def test_fifty_in_five_states(self):
        service = Service(*[PROPERTIES] * 50)
        for number, download in enumerate(service.downloads):
            download.status.State = number % 5
        reports = service.reports()
        service.assert_given_back(self)
        self.assertEqual([str(each.job_id) for each in reports], [each.id for each in service.downloads])
        self.assertEqual([each.job_state for each in reports], [STATE(number % 5) for number in range(50)])
        self.assertEqual(sum(each.completed for each in reports), 20)

    def test_a_download_that_is_gone(self):
        service = Service(PROPERTIES, PROPERTIES)
        service.downloads[0].unknown.queried.clear()
        for code in (0x80004002, 0):
            gone, there = service.reports()
            service.assert_given_back(self)
            self.assertEqual((gone.job_id, gone.hresult, there.job_name), (None, None, "an update"))
            self.assertEqual({each.hresult for each in gone.unavailable.values()}, {code})
            self.assertEqual(len(gone.unavailable), 15)
            # S_OK, and nothing came with it
            service.downloads[0].unknown = fakes.FakeObject(com.IUnknownVtbl, QueryInterface=fakes.sets(None))

    def test_reading_changes_nothing(self):
        service = Service(PROPERTIES)
        self.one(service)
        self.assertEqual(set(service.downloads[0].object.calls), {"GetStatus", "GetProperty", "Release"})
        self.assertEqual(service.downloads[0].object.calls.count("GetProperty"), 9)


class Listing(unittest.TestCase):
    def test_none(self):
        service = Service()
        self.assertEqual(service.reports(), [])
        service.assert_given_back(self)

    def test_a_refusal(self):
        service = Service(PROPERTIES)
        for status, error in ((0x80070005, de.AccessDeniedError), (E_NOTIMPL, de.ComError)):
            service.refuses["EnumDownloads"] = status
            with self.assertRaises(error) as caught:
                service.reports()
            self.assertEqual((caught.exception.hresult, caught.exception.method), (status, "IDOManager::EnumDownloads"))
        service.refuses["EnumDownloads"] = 0
        self.assertEqual(service.reports(), [])  # S_OK with NULL instead of an enumerator
        service.assert_given_back(self)

    def test_categories(self):
        service = Service(PROPERTIES)
        service.reports(("Uri", "http://server/\U0001f600"))
        self.assertEqual(service.categories, [(1, "http://server/\U0001f600")])
        for wrong in (("uri", "x"), ("CostPolicy", "1"), ("Uri", 1), "Uri", 5, ("Uri",)):
            with self.subTest(wrong=wrong), self.assertRaisesRegex(ValueError, "expected one of Id, Uri, ContentId"):
                service.reports(wrong)
        service.assert_given_back(self)

    def test_bits_has_none(self):
        manager = mock.Mock(spec=["service"], service=de.Service.BITS)
        with self.assertRaisesRegex(ValueError, "BITS has jobs only"):
            de.Manager.downloads(manager)


class Pairs(unittest.TestCase):
    """Error and ExtendedError as the logs print them together: the cause comes first."""

    def test_pairs(self):
        for error, extended, first, advice in (
            (0x80D02002, 0x80072EE2, "ERROR_WINHTTP_TIMEOUT", "Test the connection"),
            (0x80D02002, 0x80072EE7, "ERROR_WINHTTP_NAME_NOT_RESOLVED", ""),
            (0x80D02002, 0x80072EFD, "ERROR_WINHTTP_CANNOT_CONNECT", ""),
            (0x80D02002, 0x80072EFE, "ERROR_WINHTTP_CONNECTION_ERROR", ""),
            (0x80D02002, 0x80072F8F, "ERROR_WINHTTP_SECURE_FAILURE", ""),
            (0x80D03805, 0x80190194, "BG_E_HTTP_ERROR_404", ""),
            (0x80D05001, 0x801901F7, "BG_E_HTTP_ERROR_503", ""),
            (0x80D02013, 0x80070005, "E_ACCESSDENIED", ""),
            (0x80D02004, 0x80070070, "ERROR_DISK_FULL", ""),
            (0x80D03002, 0, None, "Look first at Download Mode"),
        ):
            with self.subTest(error=hex(error), extended=hex(extended)):
                found = reports.explain_status(de.HRESULT(error), de.HRESULT(extended))
                self.assertEqual(found.hresult, error)
                if extended:
                    self.assertEqual((found.causes[0].origin, found.causes[0].number), ("ExtendedError", extended))
                    self.assertEqual(found.causes[0].name, first)
                    self.assertTrue(str(found).startswith(f"ExtendedError 0x{extended:08X} {first}: "), str(found))
                    self.assertIn(f" Reported as 0x{error:08X} ", str(found))
                    self.assertEqual(found.advice, de.explain(extended).advice)
                else:
                    self.assertEqual(found.causes, ())
                self.assertTrue(found.advice.startswith(advice))

    def test_an_extended_error_alone(self):
        found = reports.explain_status(de.HRESULT(0), de.HRESULT(0x80072EE2))
        self.assertEqual(found, de.explain(0x80072EE2))
        self.assertIsNone(reports.explain_status(de.HRESULT(0), de.HRESULT(0)))


class Subscribing(unittest.TestCase):
    def setUp(self):
        self.service = Service(PROPERTIES)
        self.download = self.service.downloads[0]
        self.reports = []

    def subscribe(self, function=None, **options):
        with self.download.object.wrapped(downloads.Download, self.service.caller) as download:
            return download_watch.DownloadSubscription(download, function or self.reports.append, **options)

    def assert_nothing_left(self):
        self.assertEqual(callback.live_callbacks, {})
        self.assertEqual(self.download.callback, 0)
        self.service.assert_given_back(self)

    def test_told(self):
        with mock.patch.object(callback, "_exit_hooked", True):
            subscription = self.subscribe()
        self.assertTrue(subscription.active)
        self.assertEqual(self.download.change(0x80D05001, 0x80072EE7), 0)
        subscription.close()
        subscription.close()
        self.assertFalse(subscription.active)
        self.assertIsNone(self.download.change(0x80D02002))
        self.assertEqual([(each.hresult, each.extended_error) for each in self.reports], [(0x80D05001, 0x80072EE7)])
        self.assertEqual(self.reports[0].job_name, "an update")
        self.assert_nothing_left()

    def test_without_pointers(self):
        subscription = self.subscribe()
        self.assertEqual(self.download.change(0x80D02002, pointers=False), 0)
        subscription.close()
        self.assertEqual([each.hresult for each in self.reports], [0x80D02002])
        self.assert_nothing_left()

    def test_a_function_that_raises(self):
        reported = []
        failure = RuntimeError("no")

        def function(report):
            raise failure

        subscription = self.subscribe(function, on_exception=reported.append)
        self.assertEqual([self.download.change(0x80D02002) for _ in range(100)], [0] * 100)
        subscription.close()
        self.assertEqual(reported, [failure] * 100)
        failure.__traceback__ = None
        self.assert_nothing_left()

    def test_somebody_else(self):
        first = self.subscribe()
        with self.assertRaisesRegex(RuntimeError, "take_over=True"):
            self.subscribe()
        second = self.subscribe(take_over=True)
        self.download.change(0x80D02002)
        self.assertEqual(len(self.reports), 1)
        second.close()
        self.download.change(0x80D05001)
        self.assertEqual(len(self.reports), 2)  # the first one's again
        first.close()
        self.assert_nothing_left()

    def test_a_refusal(self):
        self.download.refuses["SetProperty"] = 0x80D02013
        with self.assertRaises(de.ComError) as caught:
            self.subscribe()
        self.assertEqual(caught.exception.method, "IDODownload::SetProperty")
        self.assert_nothing_left()

    def owner(self):
        """Another program's callback, which is set."""
        owner = fakes.FakeObject(api.IDODownloadStatusCallbackVtbl)
        self.download.callback = owner.handed_out()
        self.addCleanup(lambda: self.assertEqual((owner.references, owner.failures), (1, [])))
        self.addCleanup(self.download.release_callback)
        return owner

    def assert_left_alone(self, owner):
        self.assertEqual((self.download.callback, owner.references), (owner.address, 2))
        self.assertNotIn("SetProperty", self.download.object.calls)
        self.assertEqual(callback.live_callbacks, {})

    def test_an_owner_that_cannot_be_read(self):
        """No answer but the documented ones says that no callback is set."""
        owner = self.owner()
        for code in (0x80070005, 0x800706BE, 0x8001011F, 0x800401FD, 0x80010108, 0x800706BA, 0x80004001, 0x80D02013):
            for take_over in (False, True):
                with self.subTest(code=hex(code), take_over=take_over):
                    self.download.refuses[PROPERTY.CallbackInterface] = code
                    with self.assertRaises(de.ComError) as caught:
                        self.subscribe(take_over=take_over)
                    self.assertEqual(
                        (caught.exception.hresult, caught.exception.method), (code, "IDODownload::GetProperty")
                    )
                    self.assert_left_alone(owner)

    def test_an_owner_of_an_unknown_type(self):
        owner = self.owner()
        unknown = (9, "punkVal", None), (0x400D, "byref", None), (3, "lVal", 5), (0x200D, "parray", None)
        for value in (*unknown, (1, "llVal", 0), (0x4009, "byref", ctypes.addressof(ctypes.c_void_p()))):
            with self.subTest(vt=value[0]):
                self.download.callback_value = value
                with self.assertRaisesRegex(de.ComError, f"came as a VARIANT of type {value[0]}, which is not known"):
                    self.subscribe(take_over=True)
                self.assert_left_alone(owner)

    def test_an_owner_by_reference(self):
        """VT_BYREF | VT_UNKNOWN: the pointer is the service's, whose reference stays."""
        owner = self.owner()
        pointer = ctypes.c_void_p(owner.address)
        self.download.callback_value = (0x400D, "byref", ctypes.addressof(pointer))
        with self.assertRaisesRegex(RuntimeError, "another program or subscription already receives"):
            self.subscribe()
        self.assert_left_alone(owner)
        subscription = self.subscribe(take_over=True)
        self.assertNotEqual(self.download.callback, owner.address)
        subscription.close()
        self.assertEqual((self.download.callback, owner.references), (owner.address, 2))

    def test_no_owner(self):
        self.subscribe().close()  # VT_UNKNOWN with NULL
        null = ctypes.c_void_p()
        for value in ((0, "llVal", 0), (0x400D, "byref", ctypes.addressof(null))):
            self.download.callback_value = value
            self.subscribe().close()
        for code in (0x80D02011, 0x80070490):
            self.download.refuses[PROPERTY.CallbackInterface] = code
            self.subscribe().close()
        self.assert_nothing_left()

    def test_the_status_alone(self):
        """No call is made inside the service's call."""
        subscription = self.subscribe(reads_report=False)
        del self.download.object.calls[:]
        self.assertEqual(self.download.change(0x80D05001, 0x80072EE7), 0)
        self.assertEqual(self.download.change(0, pointers=False), 0)
        self.assertEqual(self.download.object.calls, [])
        subscription.close()
        status, nothing = self.reports
        self.assertEqual((status.Error, status.ExtendedError, status.BytesTotal), (0x80D05001, 0x80072EE7, 1000))
        self.assertIsNone(nothing)
        self.assert_nothing_left()

    def test_a_refusal_that_takes_it_all_the_same(self):
        answers = [0x800706BE, 0]
        self.download.object.override(
            "SetProperty", lambda *given: self.download.set_property(*given) or answers.pop(0)
        )
        with self.assertRaises(de.ServiceUnavailableError):
            self.subscribe()
        self.assertEqual((self.download.callback, answers), (0, []))
        self.assert_nothing_left()


class Watching(unittest.TestCase):
    def watch(self, service, ids=None, **options):
        with mock.patch.object(
            download_watch, "open_manager", lambda caller: service.object.wrapped(downloads.DOManager, caller)
        ):
            settings = {"timeout": None, "interval": 0.01, "callbacks": False, "take_over": False, **options}
            return download_watch.DownloadWatch(service.caller, ids, *settings.values())

    def test_a_failure_once(self):
        service = Service(PROPERTIES, PROPERTIES)
        with self.watch(service) as watch:
            self.assertEqual([each.hresult for each in watch.poll()], [0x80D02002, 0x80D02002])
            self.assertEqual(watch.poll(), [])
            service.downloads[1].change(0x80D02002, 0x80072EE7)  # another cause
            self.assertEqual([each.extended_error for each in watch.poll()], [0x80072EE7])
            service.downloads[1].change(0)
            self.assertEqual(watch.poll(), [])
            service.downloads[1].change(0x80D02002, 0x80072EE7)
            self.assertEqual(len(watch.poll()), 1)
            self.assertFalse(watch.over)
        service.assert_given_back(self)
        self.assertEqual({"SetProperty"} & set(service.downloads[0].object.calls), set())

    def test_given_ones(self):
        service = Service(PROPERTIES, PROPERTIES)
        with self.watch(service, [service.downloads[1].id.upper()]) as watch:
            self.assertFalse(watch.over)
            self.assertEqual([str(each.job_id) for each in watch.poll()], [service.downloads[1].id])
            self.assertFalse(watch.over)
            service.downloads[1].status.State = STATE.Finalized
            self.assertEqual((watch.poll(), watch.over), ([], True))
            self.assertEqual(list(watch), [])
        service.assert_given_back(self)
        with self.assertRaisesRegex(ValueError, "expected the id of a download, a GUID, got 'x'"):
            self.watch(service, ["x"])
        with self.assertRaisesRegex(ValueError, "by id: it changes them"):
            self.watch(service, callbacks=True)
        service.assert_given_back(self)

    def test_called(self):
        service = Service(PROPERTIES)
        download = service.downloads[0]
        download.status.Error = download.status.ExtendedError = 0
        watch = self.watch(service, [download.id], callbacks=True, interval=3600)
        self.assertEqual(watch.poll(), [])
        download.change(0x80D05001, 0x80072EE7)
        report = next(watch)
        self.assertEqual((report.hresult, report.extended_error), (0x80D05001, 0x80072EE7))
        self.assertEqual(watch.poll(), [])
        watch.close()
        self.assertEqual((download.callback, callback.live_callbacks), (0, {}))
        service.assert_given_back(self)

    def test_seen_before_the_calls_come(self):
        service = Service(PROPERTIES)
        download = service.downloads[0]
        download.status.Error = download.status.ExtendedError = 0
        with self.watch(service, [download.id], callbacks=True) as watch:
            self.assertEqual(watch.poll(), [])
            download.status.Error = 0x80D05001
            self.assertEqual([each.hresult for each in watch.poll()], [0x80D05001])
            download.change(0x80D02002)  # late: it was before
            download.change(0x80D05001)
            self.assertEqual([each.hresult for each in watch.poll()], [0x80D02002])
        service.assert_given_back(self)

    def test_where_no_callback_can_be_set(self):
        service = Service(PROPERTIES)
        service.downloads[0].refuses["SetProperty"] = 0x80D02013
        with self.watch(service, [service.downloads[0].id], callbacks=True) as watch:
            with self.assertWarnsRegex(RuntimeWarning, "the downloads are polled instead"):
                self.assertEqual(len(watch.poll()), 1)
            self.assertEqual(watch.poll(), [])
        service.assert_given_back(self)

    def test_an_owner_that_cannot_be_read(self):
        """It keeps its callback, and polling goes on."""
        for code in (0x80070005, 0x800706BE, 0x800401FD):
            service = Service(PROPERTIES)
            download = service.downloads[0]
            owner = fakes.FakeObject(api.IDODownloadStatusCallbackVtbl)
            download.callback = owner.handed_out()
            download.refuses[PROPERTY.CallbackInterface] = code
            with self.watch(service, [download.id], callbacks=True) as watch:
                with self.assertWarnsRegex(RuntimeWarning, "no callback can be set, the downloads are polled instead"):
                    self.assertEqual([each.hresult for each in watch.poll()], [0x80D02002])
                download.change(0x80D02003)
                self.assertEqual([each.hresult for each in watch.poll()], [0x80D02003])
            self.assertEqual((download.callback, owner.references), (owner.address, 2))
            self.assertNotIn("SetProperty", download.object.calls)
            download.release_callback()
            service.assert_given_back(self)

    def test_a_fatal_error(self):
        """It takes the download off the list; with the names that the download had."""
        for ids in (False, True):
            for callbacks in (False, True)[: 1 + ids]:
                with self.subTest(ids=ids, callbacks=callbacks):
                    service = Service(PROPERTIES, PROPERTIES)
                    one, two = service.downloads
                    for each in service.downloads:
                        each.status.Error = each.status.ExtendedError = 0
                    watch = self.watch(service, [one.id] if ids else None, callbacks=callbacks)
                    self.assertEqual(watch.poll(), [])
                    service.fatal(one, 0x80D05001, 0x80072EE7)
                    two.end(STATE.Finalized)
                    service.downloads.remove(two)
                    (report,) = watch.poll()
                    self.assertEqual((report.hresult, report.extended_error), (0x80D05001, 0x80072EE7))
                    self.assertEqual((str(report.job_id), report.job_name), (one.id, "an update"))
                    self.assertEqual(
                        (report.remote_name, report.local_name), ("http://server/a file.cab", "C:\\a file.cab")
                    )
                    self.assertEqual(
                        {name: each.hresult for name, each in report.unavailable.items()},
                        dict.fromkeys(
                            ("content_id", "http_status", "redirected_to", "response_headers", "server_address"),
                            0x80D02013,
                        ),
                    )
                    self.assertEqual((watch.poll(), watch.over), ([], ids))
                    watch.close()
                    service.assert_given_back(self)
                    self.assertEqual(callback.live_callbacks, {})

    def test_a_fatal_error_that_was_reported_before(self):
        service = Service(PROPERTIES)
        with self.watch(service, [service.downloads[0].id]) as watch:
            self.assertEqual(len(watch.poll()), 1)
            service.fatal(service.downloads[0], 0x80D02002, 0x80072EE2)
            self.assertEqual((watch.poll(), watch.over), ([], True))
        service.assert_given_back(self)

    def test_an_end_that_cannot_be_read(self):
        """Only "not found" is gone; any other answer is raised once."""
        for code in (0x80070005, 0x800401FD, 0x80010108, 0x80D02013, 0x8000FFFF):
            with self.subTest(code=hex(code)):
                service = Service({**PROPERTIES})
                one = service.downloads[0]
                one.status.Error = one.status.ExtendedError = 0
                with self.watch(service, [one.id]) as watch:
                    self.assertEqual(watch.poll(), [])
                    one.refuses["GetStatus"] = code
                    service.downloads.remove(one)
                    with self.assertRaisesRegex(
                        de.ComError, f"how the download {one.id} ended cannot be read"
                    ) as caught:
                        next(watch)
                    self.assertEqual((type(caught.exception), caught.exception.hresult), (de.ComError, code))
                    self.assertEqual((list(watch), watch.closed), ([], True))
                service.assert_given_back(self)

    def test_an_end_that_is_known(self):
        """The download is not found any more, or had been transferred."""
        for code, state in (
            (0x80D02003, STATE.Transferring),
            (0x80200001, STATE.Paused),
            (0x80D02013, STATE.Transferred),
        ):
            service = Service(PROPERTIES)
            one = service.downloads[0]
            one.status.Error, one.status.ExtendedError, one.status.State = 0, 0, state
            with self.watch(service, [one.id]) as watch:
                self.assertEqual(watch.poll(), [])
                one.refuses["GetStatus"] = code
                service.downloads.remove(one)
                self.assertEqual((watch.poll(), watch.over), ([], True))
            service.assert_given_back(self)

    def test_of_all_an_end_that_cannot_be_read(self):
        service = Service(PROPERTIES, PROPERTIES)
        for each in service.downloads:
            each.status.Error = each.status.ExtendedError = 0
        with self.watch(service) as watch:
            self.assertEqual(watch.poll(), [])
            service.downloads[0].refuses["GetStatus"] = 0x80D02013
            service.downloads[1].refuses["GetStatus"] = 0x80070005
            gone = service.downloads.pop().id
            service.downloads.pop()
            with self.assertWarnsRegex(RuntimeWarning, f"how the download {gone} ended cannot be read"):
                self.assertEqual(watch.poll(), [])
        service.assert_given_back(self)

    def test_a_listed_one_that_cannot_be_read_is_not_over(self):
        service = Service(PROPERTIES, PROPERTIES)
        one, two = service.downloads
        one.refuses["GetStatus"] = 0x80070005
        with self.watch(service, [one.id, two.id]) as watch:
            self.assertEqual(str(next(watch).job_id), two.id)
            with self.assertRaises(de.AccessDeniedError):
                watch.poll()
            self.assertFalse(watch.over)
            one.refuses.clear()
            self.assertEqual([str(each.job_id) for each in watch.poll()], [one.id])
        service.assert_given_back(self)

    def test_what_a_callback_reported_comes_before_the_end(self):
        service = Service(PROPERTIES)
        one = service.downloads[0]
        one.status.Error = one.status.ExtendedError = 0
        watch = self.watch(service, [one.id], callbacks=True)
        self.assertEqual(watch.poll(), [])

        def ends(out):
            one.object.override("GetStatus", one.get_status)
            one.change(0x80D05001)
            one.status.Error, one.status.State = 0, STATE.Finalized
            return one.get_status(out)

        one.object.override("GetStatus", ends)
        self.assertEqual([each.hresult for each in watch], [0x80D05001])
        self.assertTrue(watch.closed)
        service.assert_given_back(self)

    def test_no_call_inside_the_call(self):
        service = Service(PROPERTIES)
        one = service.downloads[0]
        one.status.Error = one.status.ExtendedError = 0
        watch = self.watch(service, [one.id], callbacks=True, interval=3600)
        self.assertEqual(watch.poll(), [])
        del one.object.calls[:]
        for code in (0, 0, 0x80D05001):
            self.assertEqual(one.change(code), 0)
        self.assertEqual(one.object.calls, [])
        self.assertEqual(next(watch).hresult, 0x80D05001)
        self.assertEqual(one.object.calls.count("GetProperty"), 1 + 9)  # a poll's, and the report's
        watch.close()
        service.assert_given_back(self)

    def restart(self, service):
        """The process ends, and another one has the same downloads."""
        for each in service.downloads:
            each.release_callback()
        new = Service(*[{}] * len(service.downloads))
        new.caller = service.caller
        for old, each in zip(service.downloads, new.downloads):
            each.caller, each.id, each.properties, each.status = old.caller, old.id, old.properties, old.status
            old.refuses["GetStatus"] = 0x800706BA
        service.refuses["EnumDownloads"] = 0x800706BA
        return new

    def test_ten_restarts(self):
        for callbacks in (False, True):
            services = [Service(PROPERTIES, PROPERTIES)]
            keys = [each.id for each in services[0].downloads]

            def open_newest(caller, services=services):
                return services[-1].object.wrapped(downloads.DOManager, caller)

            with mock.patch.object(download_watch, "open_manager", open_newest):
                watch = download_watch.DownloadWatch(services[0].caller, keys, None, 0.01, callbacks, False)
            found = [(str(each.job_id), int(each.hresult)) for each in watch.poll()]
            expected = [(key, 0x80D02002) for key in keys]
            with self.assertWarns(RuntimeWarning) as warned:
                for number in range(10):
                    services[-1].downloads[0].change(0x80D02100 + number)  # before the end
                    if not callbacks:
                        found += [(str(each.job_id), int(each.hresult)) for each in watch.poll()]
                    services.append(self.restart(services[-1]))
                    services[-1].downloads[1].change(0x80D02200 + number)  # while the watch is not connected
                    expected += [(keys[0], 0x80D02100 + number), (keys[1], 0x80D02200 + number)]
                    for _ in range(2):
                        found += [(str(each.job_id), int(each.hresult)) for each in watch.poll()]
                    self.assertEqual(bool(services[-1].downloads[0].callback), callbacks)
            gaps = [each for each in warned.warnings if "the service went away" in str(each.message)]
            self.assertEqual((sorted(found), len(gaps)), (sorted(expected), 10))
            watch.close()
            for service in services:
                service.assert_given_back(self)
            self.assertEqual(callback.live_callbacks, {})

    def test_one_that_stays_away(self):
        service = Service(PROPERTIES)
        watch = self.watch(service)
        self.assertEqual(len(watch.poll()), 1)
        service.refuses["EnumDownloads"] = 0x800706BA
        for _ in range(3):
            with self.assertRaises(de.ServiceUnavailableError):
                watch.poll()
        service.refuses.clear()
        with self.assertWarnsRegex(RuntimeWarning, "the service went away"):
            self.assertEqual(watch.poll(), [])
        watch.close()
        service.assert_given_back(self)

    def test_the_earlier_name(self):
        apartment = module("_com.apartment")
        with mock.patch.object(apartment, "MtaCaller"), mock.patch.object(download_watch, "DownloadWatch") as made:
            de.watch_downloads(poll=5)
            de.watch_downloads(interval=6)
        self.assertEqual([call.args[3] for call in made.call_args_list], [5, 6])

    def test_an_id_that_is_no_text(self):
        service = Service({**PROPERTIES, "Id": (3, "lVal", 5)}, PROPERTIES)
        with self.watch(service) as watch:
            self.assertEqual([str(each.job_id) for each in watch.poll()], [service.downloads[1].id])
        service.assert_given_back(self)

    def test_a_service_that_ends(self):
        service = Service(PROPERTIES, PROPERTIES)
        service.downloads[1].refuses["GetStatus"] = 0x800706BA
        with self.watch(service) as watch:
            with self.assertRaises(de.ServiceUnavailableError):
                watch.poll()
            service.downloads[1].refuses.clear()
            with self.assertWarnsRegex(RuntimeWarning, "the service went away"):
                reports = watch.poll()
            self.assertEqual(len(reports), 2)  # the first was found, but not handed out
        service.assert_given_back(self)


if __name__ == "__main__":
    unittest.main()
