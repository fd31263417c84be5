"""The 32 bits: forms, signs, fields, names, text."""

import pickle
import unittest

from tests import de

HRESULT = de.HRESULT


class Value(unittest.TestCase):
    def test_signed_and_unsigned_are_one_value(self):
        for given, unsigned, signed, text in (
            (0, 0, 0, "0x00000000"),
            (1, 1, 1, "0x00000001"),
            (0x7FFFFFFF, 0x7FFFFFFF, 0x7FFFFFFF, "0x7FFFFFFF"),
            (0x80000000, 0x80000000, -0x80000000, "0x80000000"),
            (-0x80000000, 0x80000000, -0x80000000, "0x80000000"),
            (-1, 0xFFFFFFFF, -1, "0xFFFFFFFF"),
            (0xFFFFFFFF, 0xFFFFFFFF, -1, "0xFFFFFFFF"),
            (-2133843966, 2161123330, -2133843966, "0x80D02002"),
        ):
            value = HRESULT(given)
            self.assertEqual((int(value), value.signed, str(value)), (unsigned, signed, text))
            self.assertEqual(repr(value), f"HRESULT({text})")
            self.assertEqual(f"{value:d}", f"{unsigned:d}")
            self.assertEqual(f"{value}", text)

    def test_what_is_no_32_bits_is_refused(self):
        for bad in (0x100000000, -0x80000001, 1.0, "0x80D02002", None, b"\x80", [1], True, False):
            with self.assertRaisesRegex(ValueError, "expected an int from -0x80000000 to 0xFFFFFFFF, got "):
                HRESULT(bad)

    def test_fields(self):
        value = HRESULT(0x80D02002)
        self.assertTrue(value.failed)
        self.assertIs(value.facility, de.FACILITY.DELIVERY_OPTIMIZATION)
        self.assertEqual(value.code, 0x2002)
        self.assertIsNone(value.win32)
        self.assertIsNone(value.http_status)
        self.assertFalse(HRESULT(0x0020001A).failed)

    def test_win32_and_http_inside(self):
        self.assertEqual(HRESULT(0x80070005).win32, 5)
        self.assertEqual(HRESULT(0x80072EE2).win32, 12002)
        self.assertIsNone(HRESULT(5).win32)
        self.assertIsNone(HRESULT(0x00070005).win32)
        self.assertEqual(HRESULT(0x80190194).http_status, 404)
        self.assertIsNone(HRESULT(0x80194000).http_status)
        self.assertIsNone(HRESULT(0x00190194).http_status)

    def test_from_win32(self):
        for number, expected in (
            (0, 0),
            (5, 0x80070005),
            (12002, 0x80072EE2),
            (0x80D02002, 0x80D02002),
            (-1, 0xFFFFFFFF),
        ):
            self.assertEqual(HRESULT.from_win32(number), expected)

    def test_names(self):
        for value, names in (
            (0x80D02002, ("DO_E_DOWNLOAD_NO_PROGRESS",)),
            (0x80072EE2, ("ERROR_WINHTTP_TIMEOUT", "ERROR_INTERNET_TIMEOUT", "WININET_E_TIMEOUT")),
            (0x80070005, ("E_ACCESSDENIED", "ERROR_ACCESS_DENIED")),
            (0x80070002, ("ERROR_FILE_NOT_FOUND",)),
            (0x80D0401B, ()),
        ):
            self.assertEqual(HRESULT(value).names, names)
            self.assertEqual(HRESULT(value).name, names[0] if names else None)

    def test_pickles(self):
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            copy = pickle.loads(pickle.dumps(HRESULT(0x80D02002), protocol))
            self.assertEqual((type(copy), copy), (HRESULT, 0x80D02002))


class Parse(unittest.TestCase):
    def test_forms_of_one_code(self):
        for text in (
            "0x80D02002",
            "80d02002",
            "80D02002h",
            "&H80D02002",
            "0x80D02002L",
            "0X80D02002",
            "-2133843966",
            "2161123330",
            "-0x7F2FDFFE",
            "0x-7f2fdffe",
            "0n-2133843966",
            "0xFFFFFFFF80D02002",
            "0x0000000080D02002",
            "DO_E_DOWNLOAD_NO_PROGRESS",
            "do_e_download_no_progress",
            " (0x80D02002). ",
            "[0x80d02002],",
            "'0x80D02002'",
        ):
            with self.subTest(text=text):
                self.assertEqual(HRESULT.parse(text), 0x80D02002)

    def test_a_number_is_itself(self):
        self.assertEqual((HRESULT.parse(-2133843966), HRESULT.parse(5)), (0x80D02002, 5))

    def test_numbers_with_their_kind(self):
        for text, value in (
            ("HTTP 404", 0x80190194),
            ("http status 404", 0x80190194),
            ("HTTP/404", 0x80190194),
            ("win32 1603", 0x80070643),
            ("winhttp 12007", 0x80072EE7),
            ("WinError 10060", 0x8007274C),
            ("[WinError -2147012866]", 0x80072EFE),
            ("HRESULT_FROM_WIN32(5)", 0x80070005),
            ("HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND)", 0x80070002),
            ("ERROR_FILE_NOT_FOUND", 0x80070002),
            ("win32 0", 0),
        ):
            with self.subTest(text=text):
                self.assertEqual(HRESULT.parse(text), value)

    def test_eight_decimal_digits_of_a_known_facility_are_hexadecimal(self):
        self.assertEqual(HRESULT.parse("80246008"), 0x80246008)
        self.assertEqual(HRESULT.parse("80190194"), 0x80190194)

    def test_refusals_say_what_was_expected(self):
        for text, message in (
            ("", "expected an HRESULT such as 0x80D02002"),
            ("zzz", "got 'zzz'"),
            ("404", "a small number needs its kind: 'HTTP 404', 'win32 404' or 'winhttp 404'"),
            ("12345678", "'12345678' is not a 32-bit HRESULT in decimal"),
            ("0x80074DD", "got seven in '0x80074DD'; perhaps 0x800704DD"),
            ("0x180D02002", "expected eight hexadecimal digits, got 9"),
            ("0xFFFFFFFF00D02002", "expected eight hexadecimal digits, got 16"),
            ("DO_E_DOWNLOAD_NO_PROGES", "near it: DO_E_DOWNLOAD_NO_PROGRESS"),
            ("HTTP 99", "expected a number up to 599 after HTTP"),
            ("win32 70000", "expected a number up to 65535 after WIN32"),
            ("-4000000000", "'-4000000000' is not a 32-bit HRESULT in decimal"),
            ("0x80D0_2002", "expected an HRESULT"),
            ("0xZZZZZZZZ", "expected an HRESULT"),
            ("0x80D0200\u0662", "expected an HRESULT"),
            ("-214748364\u0668", "expected an HRESULT"),
            ("error 0x80D02002", "expected an HRESULT"),
            ("-0xFFFFFFFF", "below -0x80000000"),
            ("9" * 100000, "got 100000 characters"),
            ("\u0664\u0660\u0664", "expected an HRESULT"),
            (None, "expected an HRESULT"),
            (b"0x80D02002", "expected an HRESULT"),
            ("ABBA", "expected an HRESULT"),
            ("80D0", "expected an HRESULT"),
            (1 << 32, "expected an int from -0x80000000"),
        ):
            with self.subTest(text=text), self.assertRaises(ValueError) as caught:
                HRESULT.parse(text)
            self.assertIn(message, str(caught.exception))
            self.assertNotIn("\n", str(caught.exception))

    def test_every_name_leads_back_to_its_value(self):
        count = 0
        for explanation in de.codes():
            for name in explanation.names:
                count += 1
                value = HRESULT.parse(name)
                if value != explanation.hresult:  # two headers give one name to two numbers
                    self.assertIn(name, ("MENROLL_E_MDM_NOT_CONFIGURED",))
                    self.assertIn(name, de.explain(value).names)
        self.assertGreater(count, 6000)
