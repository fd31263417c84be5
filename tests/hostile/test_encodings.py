"""Texts of one encoding in those of another, as PowerShell's `>` and `Add-Content` leave them: every code is found."""

import io
import itertools
import unittest

from tests import de, module

if not hasattr(de, "scan"):
    raise unittest.SkipTest("left out of this edition")

ENCODINGS = {
    "utf-8": "utf-8",
    "ansi": "cp1252",
    "utf-8 with BOM": "utf-8-sig",
    "utf-16": "utf-16",
    "utf-16-le": "utf-16-le",
    "utf-32": "utf-32",
    "utf-16-be": "utf-16-be",
}
# Short and long texts, with what only some encodings have; each ends with a line end or without.
TEXTS = (
    "hr = {}\r\n",
    "{}\r\n",
    "Fehler beim Herunterladen f\u00fcr Gro\u00dfk\u00fcchen: error code {}\r\nx\r\n",
    "2026-03-04 05:06:07 caf\u00e9 error: {}\n" * 3,
    "\r\nerror {} ",
)
BEGINNINGS = ("utf-8", "ansi", "utf-8 with BOM", "utf-16", "utf-16-le")  # one that is not recognised has no text
APPENDED = ("utf-8", "ansi", "utf-8 with BOM", "utf-16", "utf-16-le")


class Slow(io.RawIOBase):
    def __init__(self, data, size):
        self.data, self.size = data, size

    def read(self, _=-1):
        piece, self.data = self.data[: self.size], self.data[self.size :]
        return piece


def codes(stream):
    return [str(finding.hresult) for finding in de.scan(stream)]


class Encodings(unittest.TestCase):
    def test_each_alone(self):
        for name, encoding in ENCODINGS.items():
            for text in TEXTS:
                data = text.replace("{}", "0x80D02002").encode(encoding)
                expected = ["0x80D02002"] * text.count("{}")
                self.assertEqual(codes(io.BytesIO(data)), expected, (name, text))

    def test_what_another_program_appends(self):
        for (first, one), (second, two) in itertools.product(
            itertools.product(BEGINNINGS, TEXTS), itertools.product(APPENDED, TEXTS)
        ):
            data = one.replace("{}", "0x80D02002").encode(ENCODINGS[first])
            data += two.replace("{}", "0x80070005").encode(ENCODINGS[second])
            data += one.replace("{}", "0x80D02003").encode(
                ENCODINGS[first].replace("-sig", "").replace("utf-16-le", "utf-16")
            )
            expected = ["0x80D02002"] * one.count("{}") + ["0x80070005"] * two.count("{}")
            expected += ["0x80D02003"] * one.count("{}")
            with self.subTest(first=first, one=one, second=second, two=two):
                self.assertEqual(codes(io.BytesIO(data)), expected)

    def test_in_any_parts(self):
        text = "words \u4e2d\u6587\u5b57\u7b26 without a code\r\n" * 9 + "hr = {}\r\n"
        data = text.replace("{}", "0x80D02002").encode("utf-16") + text.format("0x80070005").encode("utf-8")
        data += text.replace("{}", "0x80D02003").encode("utf-16-le") + b"hr 0x80D02004"
        expected = [(f.line, str(f.hresult)) for f in de.scan(io.BytesIO(data))]
        self.assertEqual(expected, [(10, "0x80D02002"), (20, "0x80070005"), (30, "0x80D02003"), (31, "0x80D02004")])
        for size in (1, 2, 3, 5, 7, 16, 17, 64, 4096):
            stream = Slow(data, size)
            self.assertEqual([(f.line, str(f.hresult)) for f in de.scan(stream)], expected, size)

    def test_ideographs_stay_what_they_are(self):
        """Their bytes may be those of ASCII: \u4e2d is `-N`."""
        text = "\u6e2d\u4e2d\u6587\u4e2d\u4e2d\u4e2d\u6e2d\u4e2d\r\n" * 50 + "\u4e2d hr = 0x80D02002\r\n"
        for encoding in ("utf-16", "utf-16-be"):
            data = (b"" if encoding == "utf-16" else b"\xfe\xff") + text.encode(encoding)
            finding = next(de.scan(io.BytesIO(data)))
            self.assertEqual((finding.line, finding.column), (51, 8), encoding)

    def test_nuls_stay_as_they_are(self):
        encodings = module("_logs.encodings")
        blocks = list(encodings.decoded(b"\0" * 100, iter([b"\0" * 65536] * 3)))
        self.assertEqual(b"".join(blocks), bytes(100 + 3 * 65536))
