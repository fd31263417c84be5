"""`scan` of event logs and of what is not read: terminal, JSON, summary, neighbours and page."""

import gzip
import json
import os
import unittest

from tests import de, module
from tests.support import InFolder
from tests.unit.cli.test_main import run
from tests.unit.logs import etl_sample, evtx_sample

if not hasattr(de, "scan"):
    raise unittest.SkipTest("left out of this edition")
BITS = "Microsoft-Windows-Bits-Client"
URL = "https://a.example/setup.exe"


def log(*codes):
    """A log with an event 61 for each code; 0 is the event of a transfer that did not fail."""
    events = []
    for number, code in enumerate(codes, 11):
        values = [("name", "UnicodeString", "Updates"), ("url", "UnicodeString", URL), ("hr", "UInt32", code)]
        events.append(evtx_sample.event(number, BITS, 61 if code else 60, values, computer="PC-7"))
    return evtx_sample.event_log(events)


class Events(InFolder):
    def test_a_line_says_record_time_provider_and_address(self):
        path = self.write("bits.evtx", log(0x80072EE7, 0))
        status, out, err = run("scan", path)
        self.assertEqual((status, err, out.count("\n")), (1, "", 1))
        head = f"{path}: record 11, 2020-10-08T14:43:49.896897Z, Bits-Client 61: 0x80072EE7 (-2147012889) ERROR_WINHTTP"
        self.assertEqual(out[: len(head)], head)
        self.assertTrue(out.endswith(f": {URL}\n"), out)

    def test_json_and_gzip(self):
        path = self.write("bits.evtx.gz", gzip.compress(log(0x80072EE7)))
        status, out, err = run("scan", "--json", path)
        row = json.loads(out)
        self.assertEqual((status, err), (1, ""))
        self.assertEqual((row["line"], row["provider"], row["event"], row["fields"]["url"]), (11, BITS, 61, URL))
        self.assertEqual(row["explanation"]["name"], "ERROR_WINHTTP_NAME_NOT_RESOLVED")

    def test_nothing_failed(self):
        self.assertEqual(run("scan", self.write("bits.evtx", log(0, 0))), (0, "", ""))

    def test_neighbours_are_of_the_same_provider(self):
        path = self.write("bits.evtx", log(0, 0, 0x80072EE7, 0, 0))
        out = run("scan", "--around", "1", path)[1].splitlines()
        self.assertEqual(out[0].split(" ")[0], f"{path}:")
        self.assertEqual([line.strip().split(" ")[0] for line in out[1:4]], ["12-", "13:", "14-"])

    def test_summary(self):
        out = run("scan", "--summary", self.write("bits.evtx", log(0x80072EE7, 0x80072EE7)))[1]
        self.assertTrue(out.startswith("2 x 0x80072EE7"), out)
        said = " ".join(out.split())
        self.assertIn("bits.evtx: record 11, 2020-10-08T14:43:49.896897Z, Bits-Client 61 last ", said)
        self.assertIn("bits.evtx: record 12, 2020-10-08T14:43:49.896897Z, Bits-Client 61", said)

    def test_the_page_takes_machine_and_address_from_the_events(self):
        path, page = (
            self.write("bits.evtx", log(0x80072EE7, 0x80072EE2, 0x80072EE7)),
            os.path.join(self.folder, "p.html"),
        )
        self.assertEqual(run("scan", path, "--html", page)[0], 1)
        with open(page, encoding="utf-8") as stream:
            text = stream.read()
        self.assertIn("3 findings of 2 codes, in 1 of 1 file on 1 of 1 machine<", text)
        self.assertIn("PC-7", text)
        self.assertIn("Over time", text)
        self.assertIn(f"bits.evtx: {URL}", text)

    def test_a_log_that_ends_early_is_said(self):
        data = log(0x80072EE7)
        status, out, err = run("scan", self.write("bits.evtx", data[: 0x1000 + 0x210]))
        self.assertEqual((status, out, err.count("\n")), (2, "", 1))
        self.assertIn("bits.evtx: not read to its end: ", err)

    def test_a_trace(self):
        event = etl_sample.event(values=[("hr", "UInt32", 0x80D02002, "HResult")])
        status, out, err = run("scan", self.write("dosvc.etl", etl_sample.trace([event])))
        self.assertEqual((status, err, out.count("\n")), (1, "", 1))
        self.assertIn("0x80D02002 (-2133843966) DO_E_DOWNLOAD_NO_PROGRESS", out)

    def test_what_is_not_read_is_named(self):
        for start, name in (
            (b"\0\0\0\0\xef\xcd\xab\x89" + bytes(500), "an ESE database"),
            (b"regf" + bytes(500), "a registry hive"),
            (b"PK\3\4\x14\0" + bytes(500), "a zip archive"),
            (b"MZ\x90\0" + bytes(500), "a Windows program"),
        ):
            status, out, err = run("scan", self.write("x", start))
            self.assertEqual((status, out, err.count("\n")), (2, "", 1), name)
            self.assertIn(f"{name}", err)
            self.assertIn("which is not read: ", err)

    def test_below_a_directory_they_are_counted_and_named_once_at_the_end(self):
        os.mkdir(os.path.join(self.folder, "case"))
        for name in ("a.zip", "b.docx", "c.zip"):
            self.write(os.path.join("case", name), b"PK\3\4\x14\0" + bytes(500))
        self.write(os.path.join("case", "SYSTEM"), b"regf" + bytes(500))
        self.write(os.path.join("case", "z.log"), b"error 0x80072EE7")
        case = os.path.join(self.folder, "case")
        first, second, third = (os.path.join(case, name) for name in ("a.zip", "b.docx", "c.zip"))
        status, out, err = run("scan", "--recursive", case)
        self.assertEqual((status, out.count("\n")), (2, 1), err)
        self.assertEqual(
            err.splitlines(),
            [
                f"deliveryopt-error: 1 x a registry hive, which is not read: on Windows, load it and export it as text "
                f"(reg export), then scan that: {os.path.join(case, 'SYSTEM')}",
                f"deliveryopt-error: 3 x a zip archive, which is not read: unpack it, then scan what it holds: "
                f"{first}, {second}, {third}",
            ],
        )
        err = run("scan", "--recursive", first, os.path.join(self.folder, "."))[2].splitlines()
        self.assertTrue(err[0].startswith(f"deliveryopt-error: {first}: a zip archive, which is not read: "), err)
        self.assertEqual([line.split(" ")[1] for line in err[1:]], ["1", "3"])

    def test_many_of_them(self):
        for number in range(30):
            self.write(f"{number:02}.zip", b"PK\3\4\x14\0" + bytes(500))
        status, _, err = run("scan", "--recursive", self.folder)
        self.assertEqual((status, err.count("\n"), err.count(".zip")), (2, 1, 20))
        self.assertTrue(err.endswith("19.zip, and 10 more\n"), err)

    def test_what_is_not_read_is_in_the_json(self):
        path = self.write("x.zip", b"PK\3\4\x14\0" + bytes(500))
        why = "a zip archive, which is not read: unpack it, then scan what it holds"
        for arguments in ([path], ["--recursive", self.folder], ["--summary", path]):
            status, out, err = run("scan", "--json", *arguments)
            self.assertEqual((status, json.loads(out)), (2, {"file": path, "unread": why}))
            self.assertIn(why, err)

    def test_all_that_is_not_read_of_a_trace_is_said_everywhere(self):
        wpp, classic = (b"\x18\0\0\x90" + bytes(20), b"\x38\0\x14\xc0" + bytes(52))
        event = etl_sample.event(values=[("hr", "UInt32", 0x80D02002, "HResult")])
        compressed = etl_sample.buffer([event], flags=0x40)
        path = self.write("a.etl", etl_sample.trace([event, wpp, classic, etl_sample.event(schema=b"")], compressed))
        page = os.path.join(self.folder, "page.html")
        for arguments in ([], ["--json"], ["--summary"], ["--html", page]):
            status, out, err = run("scan", path, *arguments)
            self.assertEqual(status, 2)
            if "--html" in arguments:
                with open(page, encoding="utf-8") as stream:
                    out = stream.read().replace("&#x27;", "'")
            else:
                self.assertIn("0x80D02002", out)
            for what in ("compressed buffers", "need their maker's symbols", "of the classic kind", "need a manifest"):
                self.assertIn(what, err)
                if arguments and arguments[0] != "--summary":
                    self.assertIn(what, out)

    def test_the_context_of_bits_is_in_the_explanation(self):
        values = [("ErrorCode", "UInt32", 0x80190194), ("ErrorContext", "UInt8", 5)]
        data = evtx_sample.event_log([evtx_sample.event(1, BITS, 311, values)])
        path = self.write("bits.evtx", data)
        (finding,) = de.scan(path)
        self.assertEqual((finding.context, finding.explanation.context), (5, de.BG_ERROR_CONTEXT.REMOTE_FILE))
        self.assertIs(type(finding.hresult), module("_codes.hresult").HRESULT)
