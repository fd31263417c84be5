"""The commands scan and codes: what they print, of any input, and their exit status."""

import csv
import gzip
import io
import json
import os
import shutil
import sys
import tempfile
import unittest
import warnings
from unittest import mock

from tests import de, module
from tests.marks import slow
from tests.unit.cli.test_main import run

LOG = (
    b"2026-03-04 05:06:07 start\n"
    b"2026-03-04 05:06:08 error: 0x80d02002, extended error: 0x80072ee2\n"
    b"an address 0x00007FFA8833A465 and a count of 80072EE2 bytes\n"
    b"evil \x1b[31m hr=0x80070005\n"
    b"2026-03-04 05:06:09 again 0x80d02002\n"
)


class Scan(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder, True)
        self.log = self.write("a.log", LOG)

    def write(self, name, content):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as stream:
            stream.write(content)
        return path

    def test_findings(self):
        status, out, err = run("scan", self.log)
        self.assertEqual((status, err), (1, ""))
        heads = [line[len(self.log) :].split(" ")[:2] for line in out.splitlines()]
        self.assertEqual(
            heads,
            [[":2:28:", "0x80D02002"], [":2:56:", "0x80072EE2"], [":4:15:", "0x80070005"], [":5:27:", "0x80D02002"]],
        )
        self.assertIn("DO_E_DOWNLOAD_NO_PROGRESS: The transfer stalled", out)
        self.assertIn(" Cause: 0x80072EE2 ERROR_WINHTTP_TIMEOUT: ", out)

    def test_output_that_fails_is_no_fault_of_the_log(self):
        class Full(io.StringIO):
            def write(self, text):
                raise OSError(28, "No space left on device")

        err = io.StringIO()
        with mock.patch("sys.stdout", Full()), mock.patch("sys.stderr", err):
            self.assertEqual(module("_cli").main(["scan", self.log, self.log]), 2)
        self.assertEqual(err.getvalue(), "deliveryopt-error: [Errno 28] No space left on device\n")

    def test_context(self):
        status, out, err = run("scan", "--context", "1", self.log)
        self.assertEqual((status, err), (1, ""))
        self.assertNotIn("\x1b", out)
        blocks = out.split("\n\n")
        self.assertEqual(
            blocks[2].splitlines()[1:],
            [
                "       3- an address 0x00007FFA8833A465 and a count of 80072EE2 bytes",
                "       4: evil \\x1B[31m hr=0x80070005",
                "       5- 2026-03-04 05:06:09 again 0x80d02002",
            ],
        )
        self.assertEqual(len(blocks), 5)
        self.assertEqual(run("scan", "--context", "x", self.log)[0], 2)

    def test_context_of_many_findings_of_one_line(self):
        """They share their lines, so that a line made of codes costs no more than its length."""
        log = self.write("c.log", b"0x80d02002 " * 3000 + b"\n" + b"x\n" * 3000)
        with mock.patch.object(module("_cli.scan"), "_print_finding") as printed:
            self.assertEqual(module("_cli").main(["scan", "--context", "2", log]), 1)
        self.assertEqual(printed.call_count, 3000)
        self.assertEqual(len({id(call[0][2]) for call in printed.call_args_list}), 1)
        self.assertEqual([number for number, _ in printed.call_args[0][2]], [1, 2, 3])

    def test_json(self):
        status, out, err = run("scan", "--json", self.log)
        rows = [json.loads(line) for line in out.splitlines()]
        self.assertEqual((status, err, len(rows)), (1, "", 4))
        self.assertEqual(
            {key: rows[0][key] for key in ("file", "line", "column", "text", "hresult", "extended", "time")},
            {
                "file": self.log,
                "line": 2,
                "column": 28,
                "text": "0x80d02002",
                "hresult": "0x80D02002",
                "extended": "0x80072EE2",
                "time": "2026-03-04 05:06:08",
            },
        )
        self.assertEqual(rows[0]["explanation"]["causes"][0]["origin"], "ExtendedError")

    def test_also(self):
        log = self.write("also.log", b"exit code 1603, HTTP 404\nE_ACCESSDENIED, Exception code: 0xC0000005\n")
        self.assertEqual(run("scan", log), (0, "", ""))
        for also, expected in (
            ("nt", [("0xC0000005", "ntstatus")]),
            ("win32", [("0x80070643", "win32")]),
            ("http, NAMES", [("0x80190194", "http"), ("0x80070005", "name")]),
        ):
            with self.subTest(also):
                status, out, err = run("scan", "--json", "--also", also, log)
                rows = [json.loads(line) for line in out.splitlines()]
                self.assertEqual((status, err), (1, ""))
                self.assertEqual([(row["hresult"], row["kind"]) for row in rows], expected)
        status, out, err = run("scan", "--also", "nt,msi", log)
        self.assertEqual((status, out), (2, ""))
        self.assertIn("argument --also: expected nt, win32, http, names in `also`, got 'msi'", err)

    def test_summary(self):
        other = self.write("b.log", b"0x80d02002\n")
        status, out, err = run("scan", "--summary", "--json", self.log, other)
        rows = [json.loads(line) for line in out.splitlines()]
        self.assertEqual((rows[0]["hresult"], rows[0]["count"]), ("0x80D02002", 3))
        self.assertEqual((rows[0]["first_line"], rows[0]["last_file"], rows[0]["files"]), (2, other, [self.log, other]))
        status, out, err = run("scan", "--summary", self.log, other)
        self.assertEqual((status, err), (1, ""))
        self.assertEqual(out.splitlines()[0], "3 x 0x80D02002 (-2133843966) DO_E_DOWNLOAD_NO_PROGRESS")
        self.assertIn("2026-03-04 05:06:08", out)

    def test_nothing_found(self):
        empty = self.write("empty.log", b"nothing here\n")
        self.assertEqual(run("scan", empty), (0, "", ""))
        self.assertEqual(run("scan", "--summary", empty), (0, "no codes found\n", ""))
        self.assertEqual(run("scan", "--summary", "--json", empty), (0, "", ""))
        self.assertNotIn("no codes found", run("scan", "--summary", self.log)[1])

    def test_unreadable(self):
        missing = os.path.join(self.folder, "missing.log")
        status, out, err = run("scan", missing, self.log)
        self.assertEqual((status, out.count("\n"), err.count("\n")), (2, 4, 1))
        self.assertTrue(err.startswith(f"deliveryopt-error: {missing}: "), err)
        broken = self.write("broken.log.gz", gzip.compress(LOG)[:-12])
        status, _, err = run("scan", broken)
        self.assertEqual((status, err.count("\n")), (2, 1))
        self.assertNotIn("Traceback", err)

    def test_each_log_is_closed(self):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always", ResourceWarning)
            self.assertEqual(run("scan", self.log)[0], 1)
        self.assertEqual([str(each.message) for each in caught], [])

    def test_lines_of_context_are_a_number(self):
        for text in ("1001", "-1", "x", "\u00b2"):
            status, out, err = run("scan", self.log, "--context", text)
            self.assertEqual((status, out, err.count("\n")), (2, "", 1))
            self.assertIn(f"expected a number of lines, up to 1000, got '{text}'", err)
        self.assertEqual(run("scan", self.log, "--context", "1000")[0], 1)

    def test_what_to_do_about_it(self):
        status, out, err = run("scan", self.folder)
        self.assertEqual((status, out), (2, ""))
        self.assertEqual(err, f"deliveryopt-error: {self.folder}: a directory: --recursive reads the files below it\n")
        refusal = PermissionError(13, "Permission denied")
        with mock.patch.object(module("_cli.scan")._Opened, "__enter__", side_effect=refusal):
            status, out, err = run("scan", self.log)
        self.assertEqual((status, out), (2, ""))
        self.assertTrue(err.endswith(": Permission denied: run this as administrator, or scan a copy\n"), err)

    def test_directories(self):
        self.write(os.path.join("deep", "c.log.gz"), gzip.compress(LOG))
        status, out, err = run("scan", "--recursive", self.folder)
        self.assertEqual((status, out.count("\n"), err), (1, 8, ""))
        status, out, err = run("scan", self.folder)
        self.assertEqual((status, out, err.count("\n")), (2, "", 1))

    def test_standard_input(self):
        with mock.patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(LOG.decode().encode("utf-16")))):
            status, out, err = run("scan", "-")
        self.assertEqual((status, err, out.count("<stdin>:")), (1, "", 4))

    def test_progress_on_a_terminal_only(self):
        class Terminal(io.StringIO):
            def isatty(self):
                return True

        clock = iter(range(0, 1000, 2))
        with mock.patch.object(sys, "stderr", Terminal()) as err, mock.patch("time.monotonic", lambda: next(clock)):
            with mock.patch.object(sys, "stdout", io.StringIO()):
                module("_cli").main(["scan", self.log])
            self.assertIn("MB read", err.getvalue())
            self.assertTrue(err.getvalue().endswith("\r\033[K"))


class Codes(unittest.TestCase):
    @slow("it prints the catalogue three times")
    def test_formats_hold_the_same_rows(self):
        rows = [json.loads(line) for line in run("codes", "--format", "json")[1].splitlines()]
        table = run("codes")[1].splitlines()
        comma = list(csv.DictReader(io.StringIO(run("codes", "--format", "csv")[1])))
        markdown = run("codes", "--format", "md")[1].splitlines()[2:]
        self.assertEqual({len(rows), len(table), len(comma), len(markdown)}, {len(list(de.codes()))})
        self.assertGreater(len(rows), 4000)
        self.assertEqual([row["hresult"] for row in rows], [row["hresult"] for row in comma])
        self.assertEqual([row["hresult"] for row in rows], [line.split("  ")[0] for line in table])
        self.assertEqual([row["hresult"] for row in rows], sorted({row["hresult"] for row in rows}))
        words = "0x80D02003  usage          DO_E_JOB_NOT_FOUND: "
        self.assertEqual([line[: len(words)] for line in table if line.startswith("0x80D02003")], [words])
        self.assertEqual([row["source"] for row in comma if not row["source"] and row["kind"] == "permanent"], [])

    def test_facilities(self):
        for form in ("DELIVERY_OPTIMIZATION", "facility_delivery_optimization", "208", "0xD0"):
            status, out, err = run("codes", "--facility", form)
            self.assertEqual((status, out.count("\n")), (0, 84))
            self.assertEqual(
                err.split("\n"),
                [
                    "deliveryopt-error:  codes  meaning  advice",
                    "deliveryopt-error:     83       83      83  Delivery Optimization",
                    "deliveryopt-error:      1        1       0  Microsoft Defender, update orchestrator",
                    "deliveryopt-error:     84       84      83  all",
                    "",
                ],
            )
            self.assertEqual(run("codes", "--facility", form, "--json")[2], "")
        status, out, err = run("codes", "--facility", "nonsense")
        self.assertEqual((status, out, err.count("\n")), (2, "", 1))
        self.assertIn("DELIVERY_OPTIMIZATION", err)
