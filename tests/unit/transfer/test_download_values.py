"""The values of a download as a genuine service may give them: VARIANTs by reference, and sizes that are not known."""

import ctypes
import unittest

from tests import de, module
from tests.unit.transfer.downloading import STATE, ADownload, Service, api

UNKNOWN = 0xFFFFFFFFFFFFFFFF  # BG_SIZE_UNKNOWN


class ByReference(unittest.TestCase):
    """VT_BYREF, 0x4000: the VARIANT points to the value, which stays the sender's."""

    def value(self, number, vartype, memory):
        """The URL or the HTTP status, as a VARIANT of a type with this address."""
        service = Service({"Uri" if not number else "HttpStatusCode": (vartype, "byref", memory)})
        (report,) = service.reports()
        self.assertEqual(service.caller.cleared.count(vartype), 1)  # by reference: it frees nothing
        part = "http_status" if number else "remote_name"
        return getattr(report, part), report.unavailable.get(part)

    def test_text(self):
        service = Service({})
        bstr = ctypes.c_void_p(service.caller.bstr("http://server/a\0b"))
        self.assertEqual(self.value(False, 0x4008, ctypes.addressof(bstr)), ("http://server/a\0b", None))
        null = ctypes.c_void_p()
        self.assertEqual(self.value(False, 0x4008, ctypes.addressof(null)), ("", None))

    def test_numbers(self):
        for vartype, number in (
            (2, ctypes.c_int16(404)),
            (3, ctypes.c_int32(-404)),
            (10, ctypes.c_int32(404)),
            (17, ctypes.c_uint8(200)),
            (18, ctypes.c_uint16(404)),
            (19, ctypes.c_uint32(0xFFFFFFFF)),
            (20, ctypes.c_int64(404)),
            (21, ctypes.c_uint64(1 << 63)),
            (22, ctypes.c_int32(404)),
            (23, ctypes.c_uint32(404)),
        ):
            self.assertEqual(self.value(True, 0x4000 | vartype, ctypes.addressof(number)), (number.value, None))

    def test_what_points_to_nothing_or_to_another_type(self):
        number = ctypes.c_double(1.5)
        for vartype, memory in ((0x4008, None), (0x4013, None), (0x4005, ctypes.addressof(number))):
            for is_number in (False, True):
                value, missing = self.value(is_number, vartype, memory)
                self.assertIsNone(value)
                self.assertIn(f"the call succeeded but returned a VARIANT of type {vartype} instead of", missing.why)

    def test_an_interface(self):
        pointer = ctypes.c_void_p(0x1234)
        variant = api.VARIANT(vt=0x400D)
        variant.byref = ctypes.addressof(pointer)
        vartype, value = api.variant_content(variant)
        self.assertEqual((vartype, value.punkVal), (api.VT_UNKNOWN, 0x1234))
        variant = api.VARIANT(vt=api.VT_UNKNOWN)
        variant.punkVal = 0x5678
        vartype, value = api.variant_content(variant)
        self.assertEqual((vartype, value.punkVal), (api.VT_UNKNOWN, 0x5678))


class Sizes(unittest.TestCase):
    def test_bytes_total(self):
        """None until the service knows it, and when it does not know it any more."""
        for state, size, expected in (
            (STATE.Created, 0, None),
            (STATE.Transferring, 0, None),
            (STATE.Paused, 0, None),
            (STATE.Transferred, 0, 0),  # an empty file
            (STATE.Transferring, 1000, 1000),
            (STATE.Paused, 1000, 1000),
            (STATE.Transferred, 1000, 1000),
            (STATE.Finalized, 1000, None),
            (STATE.Finalized, 0, None),
            (STATE.Aborted, 1000, None),
            (STATE.Transferring, UNKNOWN, None),
            (77, 1000, 1000),
        ):
            with self.subTest(state=state, size=size):
                service = Service({})
                status = service.downloads[0].status
                status.State, status.BytesTotal = state, size
                (report,) = service.reports()
                self.assertEqual((report.bytes_total, report.bytes_transferred), (expected, 10))
                self.assertEqual(report.job_state, state)


class FirstStatus(unittest.TestCase):
    def test_a_status_that_is_known_is_not_asked_for(self):
        caller = module("_selftest").CountingCaller()
        caller.clear = lambda variant: None
        download = ADownload(caller)
        caller.bstr = lambda text: None
        with download.object.wrapped(module("_transfer.downloads").Download, caller) as wrapper:
            report = wrapper.report(api.DO_DOWNLOAD_STATUS(5, 5, STATE.Transferred, 0, 0))
        self.assertEqual((report.bytes_total, report.completed, report.explanation), (5, True, None))
        self.assertNotIn("GetStatus", download.object.calls)
        self.assertEqual(str(report), "DODownloadState_Transferred")
        self.assertIsInstance(report, de.DownloadReport)
