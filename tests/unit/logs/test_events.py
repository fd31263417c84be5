"""From events to findings: which fields of which events hold codes, and which do not."""

import re
import unittest

from tests import module
from tests.unit.logs import etl_sample, evtx_sample

evtx = module("_logs.evtx")
etl = module("_logs.etl")
events = module("_logs.events")

BITS = "Microsoft-Windows-Bits-Client"
UPDATE = "Microsoft-Windows-WindowsUpdateClient"
APPX = "Microsoft-Windows-AppXDeployment-Server"
INSTALL = "Microsoft-Windows-Install-Agent"
KNOWN = (0x80070005, 0x80072EE7, 0x80D02002, 0x80240022, 0xC0000005, 0xC004F074)


def scan_text(text):
    """Stands for the text scanner: numbers of known codes behind 0x, or behind a word that announces them."""
    for match in re.finditer(r"(?:0x|(?i:error|code): )(8[0-9A-Fa-f]{7})", text):
        if int(match.group(1), 16) in KNOWN:
            yield match.group(1), int(match.group(1), 16)


def judge():
    return events.EventFindings(KNOWN.__contains__, scan_text)


def found(*items, findings=None):
    """The findings in a log with these events: (provider, number, values, ...)."""
    findings = findings or judge()
    log = [
        evtx_sample.event(number, *item[:3], **(item[3] if len(item) > 3 else {}))
        for number, item in enumerate(items, 1)
    ]
    reader = evtx.EventLog([evtx_sample.event_log(log)], findings.wants)
    result = [finding for event in reader for finding in findings.found(event)]
    assert not reader.losses, list(map(str, reader.losses))
    return result


def codes(*items):
    return [f"0x{finding['hresult']:08X}" for finding in found(*items)]


def traced(*items, **more):
    findings = judge()
    trace = etl.Trace([etl_sample.trace([etl_sample.event(values=items, **more)])], findings.wants)
    return [finding for event in trace for finding in findings.found(event)]


class TestTable(unittest.TestCase):
    def test_a_transfer_that_failed(self):
        values = [
            ("name", "UnicodeString", "Font Download"),
            ("Id", "GUID", bytes(range(16))),
            ("url", "UnicodeString", "https://a.example/b"),
            ("hr", "UInt32", 0x80072EE7),
            ("AdditionalInfoHr", "UInt32", 0),
        ]
        (finding,) = found((BITS, 61, values, {"channel": BITS + "/Operational", "computer": "PC7", "level": 3}))
        self.assertEqual(
            finding,
            {
                **{
                    "line": 1,
                    "column": 4,
                    "text": "2147954407",
                    "hresult": 0x80072EE7,
                    "extended": None,
                    "context": None,
                },
                **{"time": "2020-10-08T14:43:49.896897Z", "provider": BITS, "event": 61},
                **{"channel": "Microsoft-Windows-Bits-Client/Operational", "machine": "PC7"},
                "fields": {
                    "job": "Font Download",
                    "job_id": "{03020100-0504-0706-0809-0A0B0C0D0E0F}",
                    "url": "https://a.example/b",
                },
            },
        )

    def test_the_cause_of_a_transfer_that_failed(self):
        values = [("hr", "UInt32", 0x80200010), ("AdditionalInfoHr", "UInt32", 0x80072EE7)]
        first, second = found((BITS, 61, values))
        self.assertEqual((first["hresult"], first["extended"], first["column"]), (0x80200010, 0x80072EE7, 1))
        self.assertEqual((second["hresult"], second["extended"], second["column"]), (0x80072EE7, None, 2))
        (only,) = found((BITS, 61, [("hr", "UInt32", 0x80072EE7), ("AdditionalInfoHr", "UInt32", 0x80072EE7)]))
        self.assertIsNone(only["extended"])

    def test_every_row(self):
        """A code that no catalogue knows: only a row of the table makes it one."""
        for provider, number, field, kind, level in (
            *((BITS, number, "hr", "UInt32", 3) for number in (60, 61, 63, 64, 200, 202, 16404)),
            (BITS, 201, "error", "UInt32", 3),
            *((BITS, number, "ErrorCode", "UInt32", 3) for number in (211, 311, 16392, 16393)),
            (BITS, 213, "BlockReasonErrorCode", "UInt32", 3),
            *((UPDATE, number, "errorCode", "HexInt32", 2) for number in (20, 24, 25, 31, 34, 35, 213, 217)),
            *((APPX, number, "ErrorCode", "HexInt32", 2) for number in (401, 403, 404, 460, 465, 481, 497)),
            ("Microsoft-Windows-AppXDeployment", 5, "ErrorCode", "HexInt32", 1),
            *((INSTALL, number, "ErrorCode", "Int32", 3) for number in (2003, 2004, 2007, 2008)),
        ):
            value = -0x7F2ABCD0 if kind == "Int32" else 0x80D54330
            item = (provider, number, [(field, kind, value)], {"level": level})
            self.assertEqual(codes(item), ["0x80D54330"], (provider, number))
            self.assertEqual(codes((provider, number, [(field, kind, 0)], {"level": level})), [], (provider, number))

    def test_a_win32_error_in_its_row(self):
        self.assertEqual(codes((BITS, 201, [("error", "UInt32", 12180)])), ["0x80072F94"])
        self.assertEqual(codes((BITS, 61, [("hr", "UInt32", 12180)])), [])

    def test_what_is_no_failure(self):
        for item in (
            (BITS, 310, [("ErrorCode", "UInt32", 0x80070005)]),
            (BITS, 312, [("ErrorCode", "UInt32", 0x80070005)]),
            (BITS, 60, [("hr", "UInt32", 0)]),
            (APPX, 728, [("ErrorCode", "HexInt32", 0x80070005)]),
            (APPX, 10000, [("ErrorCode", "HexInt32", 0x80070005)]),
            (APPX, 400, [("ErrorCode", "HexInt32", 0x80D54330)], {"level": 4}),  # information, and not known
            ("User32", 1074, [("param3", "UnicodeString", "0x80070005")]),
            ("Microsoft-Windows-Security-Auditing", 4625, [("Status", "HexInt32", 0x80070005)]),
            ("Microsoft-Windows-Kernel-PnP", 219, [("Status", "HexInt32", 0x80070005)]),
        ):
            self.assertEqual(codes(item), [], item)

    def test_where_it_happened(self):
        values = [("JobName", "UnicodeString", "j"), ("ErrorCode", "UInt32", 0x80070005), ("ErrorContext", "UInt8", 5)]
        (finding,) = found((BITS, 311, values))
        self.assertEqual(finding["context"], 5)
        self.assertEqual(finding["fields"], {"job": "j", "context": "5"})


class TestFields(unittest.TestCase):
    def test_names_of_errors(self):
        for name in ("ErrorCode", "errorCode", "hr", "HR", "HResult", "Error", "ResultCode", "LastError", "ExtendedHr"):
            for kind in ("UInt32", "HexInt32"):
                self.assertEqual(codes(("Maker", 1, [(name, kind, 0x80070005)])), ["0x80070005"], (name, kind))
        self.assertEqual(codes(("Maker", 1, [("ErrorCode", "Int32", -2147024891)])), ["0x80070005"])

    def test_names_that_need_hexadecimal_too(self):
        for name in ("Status", "status", "Result", "ReturnCode"):
            self.assertEqual(codes(("Maker", 1, [(name, "HexInt32", 0x80070005)])), ["0x80070005"], name)
            self.assertEqual(codes(("Maker", 1, [(name, "UInt32", 0x80070005)])), [], name)

    def test_other_numbers(self):
        for item in (
            ("Address", "HexInt32", 0x80070005),
            ("", "HexInt32", 0x80070005),
            ("ErrorCode", "UInt32", 0x80D54330),  # nobody has published it
            ("ErrorCode", "UInt64", 0x80070005),
            ("ErrorCode", "HexInt64", 0xFFFFFFFF80070005),
            ("ErrorCode", "UInt32", 5),
            ("ErrorCode", "Boolean", 1),
            ("ErrorCode", "Float", 0.5),
            ("Status", "HexInt32", 0xC0000005),  # an NTSTATUS
            ("ErrorCode", "HexInt32", 0xC0000005),
        ):
            self.assertEqual(codes(("Maker", 1, [item])), [], item)

    def test_failures_that_look_like_ntstatus(self):
        self.assertEqual(codes(("Maker", 1, [("hr", "HexInt32", 0xC004F074)])), ["0xC004F074"])

    def test_each_code_once(self):
        values = [
            ("errorCode", "HexInt32", 0x80240022),
            ("ErrorCode", "HexInt32", 0x80240022),
            ("t", "UnicodeString", "0x80240022"),
        ]
        (finding,) = found((UPDATE, 20, values))
        self.assertEqual((finding["column"], finding["text"]), (1, "0x80240022"))

    def test_what_a_finding_names(self):
        for provider, name, kind, value, label, text in (
            (UPDATE, "updateTitle", "UnicodeString", "KB5030219", "title", "KB5030219"),
            (UPDATE, "updatelist", "UnicodeString", "KB1", "title", "KB1"),
            (APPX, "PackageFullName", "UnicodeString", "App_1.0", "title", "App_1.0"),
            (APPX, "PackageUri", "UnicodeString", "https://a", "url", "https://a"),
            (BITS, "Title", "UnicodeString", "j", "job", "j"),
            (BITS, "JobGuid", "GUID", bytes(16), "job_id", "{00000000-0000-0000-0000-000000000000}"),
            (INSTALL, "Message", "UnicodeString", "m" * 600, "message", "m" * 500),
            ("Maker", "name", "UnicodeString", "of anything", None, None),
            (BITS, "url", "UnicodeString", "", None, None),
        ):
            (finding,) = found((provider, 7, [(name, kind, value), ("hr", "HexInt32", 0x80070005)]))
            self.assertEqual(finding["fields"], {label: text} if label else {}, name)


class TestTexts(unittest.TestCase):
    def test_a_code_in_a_text(self):
        text = "Failed with hr = 0x80D02002 again"
        values = [("Function", "AnsiString", "f"), ("Message", "UnicodeString", text)]
        (finding,) = found(("Microsoft-Windows-Store", 8003, values))
        self.assertEqual((finding["column"], finding["text"], finding["hresult"]), (2, "80D02002", 0x80D02002))
        self.assertEqual(finding["fields"], {"message": text})

    def test_the_name_of_a_field_announces_what_stands_in_it(self):
        self.assertEqual(codes(("Maker", 1, [("Error", "UnicodeString", "80070005")])), ["0x80070005"])
        self.assertEqual(codes(("Maker", 1, [("Number", "UnicodeString", "80070005")])), [])

    def test_lists_of_texts(self):
        (finding,) = found(("Maker", 1, [("", "UnicodeString[]", ["a", "0x80070005"])]))
        self.assertEqual((finding["column"], finding["fields"]), (1, {"message": "0x80070005"}))

    def test_other_types_are_not_scanned(self):
        self.assertEqual(
            codes(("Maker", 1, [("", "GUID", bytes.fromhex("05000780") * 4), ("", "Binary", b"0x80070005")])), []
        )

    def test_it_is_asked_once_where_there_is_no_code(self):
        asked = []

        def scan(text):
            asked.append(text)
            return ()

        findings = events.EventFindings(KNOWN.__contains__, scan)
        found(
            ("Maker", 1, [("", "UnicodeString", "a"), ("Error", "UnicodeString", "b")]),
            ("Maker", 2, []),
            findings=findings,
        )
        self.assertEqual(asked, ["a\nError: b"])

    def test_what_is_remembered_has_a_limit(self):
        asked = []
        cache = module("_logs.cache").Cache(lambda key: asked.append(key) or len(key), 2, 3)
        self.assertEqual([cache[key] for key in ("a", "long", "a", "long", "b")], [1, 4, 1, 4, 1])
        self.assertEqual((asked, sorted(cache)), (["a", "long", "long", "b"], ["a", "b"]))
        self.assertEqual((cache["c"], list(cache)), (1, ["c"]))

    def test_reports_of_failures(self):
        report = [
            ("", "UnicodeString", text)
            for text in ("123", "0", "WindowsUpdateFailure3", "", "10.0.1", "80240022", "80D02002")
        ]
        first, second = found(("Windows Error Reporting", 1001, report))
        self.assertEqual((first["hresult"], first["column"], first["text"]), (0x80240022, 6, "80240022"))
        self.assertEqual(first["fields"], {"message": "WindowsUpdateFailure3"})
        self.assertEqual(second["hresult"], 0x80D02002)
        whole = [("", "UnicodeString[]", ["StoreAgentDownloadFailure1", "80070005", "80D54330", "12345678"])]
        self.assertEqual(codes(("Windows Error Reporting", 1001, whole)), ["0x80070005"])
        crash = [("", "UnicodeString", text) for text in ("80070005", "APPCRASH", "a.exe", "80070005")]
        self.assertEqual(codes(("Windows Error Reporting", 1001, crash)), [])


class TestTraces(unittest.TestCase):
    def test_a_code_in_a_text(self):
        (finding,) = traced(
            ("Info", "UnicodeString", "*FAILED* error: 80240022"), name="Agent", provider="WUTraceLogging"
        )
        self.assertEqual(
            finding,
            {
                **{
                    "line": 1,
                    "column": 1,
                    "text": "80240022",
                    "hresult": 0x80240022,
                    "extended": None,
                    "context": None,
                },
                **{"time": "2025-10-08T21:02:45.447991Z", "provider": "WUTraceLogging", "event": 0},
                **{"channel": "", "machine": ""},
                "fields": {"name": "Agent", "message": "*FAILED* error: 80240022"},
            },
        )

    def test_a_number_that_its_maker_calls_an_hresult(self):
        (finding,) = traced(("result", "Int32", -0x7F2ABCD0, "HResult"), ("jobId", "GUID", bytes(16)))
        self.assertEqual((finding["hresult"], finding["text"]), (0x80D54330, "0x80d54330"))
        self.assertEqual(finding["fields"], {"name": "Name", "job_id": "{00000000-0000-0000-0000-000000000000}"})
        self.assertEqual(traced(("result", "Int32", 1, "HResult")), [])

    def test_other_kinds_of_numbers(self):
        self.assertEqual(traced(("error", "UInt32", 0x80070005, "NTStatus")), [])
        self.assertEqual(traced(("error", "UInt32", 5, "Win32Error")), [])
        self.assertEqual(traced(("error", "UInt32", 0x80070005, "Win32Error")), [])
