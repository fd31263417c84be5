"""What is said of binary files, by how they begin."""

import gzip
import random
import struct
import types
import unittest

from tests import de, module
from tests.unit.logs import etl_sample, evtx_sample

binary = module("_logs.binary")


class TestKinds(unittest.TestCase):
    def test_what_is_read(self):
        self.assertEqual(binary.kind_of(evtx_sample.event_log([evtx_sample.event(1)])[:160]), "evtx")
        self.assertEqual(binary.kind_of(etl_sample.trace()[:160]), "etl")

    def test_what_is_not(self):
        for start in (b"", b"2024-01-01 error 0x80070005", bytes(512), b"ElfChnk\0", b"\xff" * 512, gzip.compress(b"")):
            self.assertIsNone(binary.kind_of(start), start)

    def test_what_is_said(self):
        for start, name, what_to_do in (
            (
                *(bytes(4) + b"\xef\xcd\xab\x89\x20\6\0\0", "an ESE database (qmgr.db, DataStore.edb)"),
                "scan the event logs of the same time",
            ),
            (
                b"regf\1\0\0\0",
                "a registry hive",
                "on Windows, load it and export it as text (reg export), then scan that",
            ),
            (b"PK\3\4\x14\0", "a zip archive", "unpack it, then scan what it holds"),
            (b"PK\5\6" + bytes(18), "an empty zip archive", "it is no log: scan the logs of the same time"),
            (b"\x28\xb5\x2f\xfd\4\0", "a zstd archive", "unpack it, then scan what it holds"),
            (b"7z\xbc\xaf\x27\x1c\0\4", "a 7z archive", "unpack it, then scan what it holds"),
            (b"MSCF\0\0\0\0\1", "a cabinet file", "unpack it (expand -F:* FILE FOLDER), then scan what it holds"),
            (b"Rar!\x1a\7\1\0", "a RAR archive", "unpack it, then scan what it holds"),
            (b"MSWIM\0\0\0\xd0", "a Windows image", "it is no log: scan the logs of the same time"),
            (b"MZ\x90\0\3\0\0\0", "a Windows program", "it is no log: scan the logs of the same time"),
            (b"\x7fELF\2\1\1", "a program", "it is no log: scan the logs of the same time"),
            (b"SQLite format 3\0\x10", "an SQLite database", "export its tables as text, then scan that"),
            (
                *(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an OLE file (.msi, .doc, .msg)"),
                "it is no log: scan the logs of the same time",
            ),
            (b"\x89PNG\r\n\x1a\n\0\0", "a picture", "read the code in it, and explain that"),
            (b"\xff\xd8\xff\xe0\0\x10JFIF", "a picture", "read the code in it, and explain that"),
            (b"GIF89a\1\0\1\0", "a picture", "read the code in it, and explain that"),
            (b"%PDF-1.7\n", "a PDF document", "read the code in it, and explain that"),
            (b"MDMP\x93\xa7", "a crash dump", "open it in WinDbg (!analyze -v), and explain the code that it shows"),
            (
                *(b"PAGEDU64\x0f\0\0\0", "a crash dump of Windows"),
                "open it in WinDbg (!analyze -v), and explain the code that it shows",
            ),
            (
                *(b"\x30\0\0\0LfLe\1\0\0\0", "an old event log (.evt)"),
                "on Windows, make it new: wevtutil epl FILE NEW.evtx /lf:true",
            ),
        ):
            self.assertEqual(binary.what_is(start), (name, what_to_do), start)
            self.assertEqual(binary.what_is(start.ljust(512, b"\0")), (name, what_to_do), start)

    def test_texts_that_begin_with_letters_of_a_magic_number(self):
        for text in (
            "MZ-100 failed: 0x80070005",
            "BZh",
            "regf is a signature",
            "GIF8 error",
            "PAGEDUMP of page 4",
            "MZ",
        ):
            self.assertIsNone(binary.what_is(text.encode()), text)
            self.assertIsNone(binary.what_is(text.ljust(600).encode()), text)

    def test_other_data(self):
        for start in (
            b"",
            b"\xff\xfe",
            "MZ error".encode("utf-16"),
            b"\xef\xbb\xbftext",
            bytes(100),
            b"PK",
            gzip.compress(b"a"),
        ):
            self.assertIsNone(binary.what_is(start), start)

    def test_no_text(self):
        """A twentieth of control characters, and more than a few bytes: text in any encoding has not so many."""
        noise = random.Random(1).getrandbits(8 * 4096).to_bytes(4096, "little")
        for data in (noise, bytes(4096) + noise, b"\1" * 13 + b"a" * 243):
            self.assertTrue(binary.is_no_text(data), data[:8])
        japanese = "エラーが発生しました。コード 0x80070005\r\n" * 40
        for data in (
            noise[:255],
            b"\1" * 12 + b"a" * 244,
            bytes(4096) + b"failed: 0x80070005\r\n" * 20,  # padding
            *(japanese.encode(encoding) for encoding in ("utf-8", "shift_jis", "euc_jp")),
            b"\x1b[31mfailed\x1b[0m\t0x80070005\f\r\n" * 40,
        ):
            self.assertFalse(binary.is_no_text(data), data[:8])

    def test_what_is_no_text_is_scanned_and_said(self):
        noise = random.Random(1).getrandbits(8 * 4096).to_bytes(4096, "little")
        noise = noise.replace(b"\0", b"\1")
        data = noise + b"\nhr = 0x80070005\n"
        for size in (len(data), 50, 17):  # as a pipe may give them
            parts = iter([data[at : at + size] for at in range(0, len(data), size)])
            found = de.scan(types.SimpleNamespace(read=lambda _, parts=parts: next(parts, b"")))
            self.assertEqual(next(found).text, "0x80070005")
            with self.assertRaisesRegex(binary.NotALogError, "binary data of an unknown kind: only what is text in"):
                next(found)

    def test_none_of_what_is_read_is_said_to_be_something_else(self):
        self.assertIsNone(binary.what_is(evtx_sample.event_log([])[:512]))
        self.assertIsNone(binary.what_is(etl_sample.trace()[:512]))
        self.assertIsNone(binary.what_is(struct.pack("<I", 4096) + bytes(508)))
