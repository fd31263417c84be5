"""The forms of the catalogue's rows, and the families that share their upper bits with others."""

import unittest
from unittest import mock

from tests import de, module


class Forms(unittest.TestCase):
    def test_names_only(self):
        for code, name in (
            (0xC0000024, "STATUS_OBJECT_TYPE_MISMATCH"),
            (0xC01E0351, None),  # a number in the line leaves it out
            (0xC01E0352, "STATUS_GRAPHICS_INVALID_SCANLINE_ORDERING"),  # with the beginning that the line gives
            (0xC0220018, "STATUS_FWP_TOO_MANY_BOOTTIME_FILTERS"),
            (0xC0220019, "STATUS_FWP_NOTIFICATION_DROPPED"),
        ):
            self.assertEqual(de.explain(code).name, name, hex(code))
        (row,) = module("_codes.catalogue").find_rows(0xC0000024)
        self.assertEqual((row.names, row.kind, row.retry, row.meaning), (("STATUS_OBJECT_TYPE_MISMATCH",), "", "", ""))
        self.assertEqual(row.source, "ntstatus.h (mingw-w64)")
        self.assertEqual(
            de.explain(0xC0220018).names,
            ("STATUS_FWP_TOO_MANY_BOOTTIME_FILTERS", "STATUS_FWP_TOO_MANY_CALLOUTS"),
        )

    def test_a_row_and_its_short_forms(self):
        rows = """
0x00000007 i later|_ONE=OTHER|Meaning.|See {IID}, then {fix}.|a b
0x00000008 p never||Nameless.
"""
        catalogue = module("_codes.catalogue")
        table = (rows, {"a": "A", "b": "B", "fix": "mend it", "": "b a"})
        with mock.patch.object(catalogue, "_table", lambda _: table), mock.patch.dict(catalogue._indexes, clear=True):
            (row,) = catalogue._rows_in("wmi", 7)
            self.assertEqual(row.names, ("WBEM_E_ONE", "OTHER"))
            self.assertEqual((row.kind, row.retry, row.meaning), ("informational", "later", "Meaning."))
            self.assertEqual((row.advice, row.source), ("See {IID}, then mend it.", "A; B"))
            (row,) = catalogue._rows_in("wmi", 8)
            self.assertEqual((row.names, row.kind, row.retry), ((), "permanent", "never"))
            self.assertEqual((row.meaning, row.advice, row.source), ("Nameless.", "", "B; A"))

    def test_a_shortened_name_is_whole_everywhere(self):
        for code, name in (
            (0x80070020, "ERROR_SHARING_VIOLATION"),
            (0xC0000022, "STATUS_ACCESS_DENIED"),
            (0x8A150006, "APPINSTALLER_CLI_ERROR_SHELLEXEC_INSTALL_FAILED"),
            (0x8024402C, "WU_E_PT_WINHTTP_NAME_NOT_RESOLVED"),
        ):
            self.assertEqual(de.explain(code).name, name)
            self.assertEqual(de.HRESULT.parse(name.lower()), code)
        self.assertEqual([name for name in module("_codes.catalogue").all_names() if name.startswith("_")], [])

    def test_shared_words_stand_in_every_text(self):
        self.assertEqual(
            [str(found) for found in de.codes() if "{" in (found.meaning + found.advice).replace("{IID", "")], []
        )
        self.assertIn("Run DISM /Online /Cleanup-Image /RestoreHealth, then", de.explain(0x800F0845).advice)

    def test_another_name_of_one_value(self):
        self.assertEqual(
            module("_codes.catalogue")._rows_in("win32", 0)[0].names[:2],
            ("ERROR_SUCCESS", "NO_ERROR"),
        )


class Families(unittest.TestCase):
    def test_setupapi_s_own_numbers(self):
        found = de.explain(0xE0000246)
        self.assertEqual((found.name, found.owner), ("SPAPI_E_DEVICE_INSTALLER_NOT_READY", "SetupAPI"))
        self.assertEqual(found.meaning, de.explain(0x800F0246).meaning)
        self.assertIn("A failure code of SetupAPI, number 4095", de.explain(0xE0000FFF).meaning)
        self.assertEqual(de.explain(0xE0001000).name, "SPAPI_E_ERROR_NOT_INSTALLED")
        self.assertIsNone(found.facility)
        self.assertIn("NTSTATUS 0xE0001001", de.explain(0xE0001001).meaning)

    def test_the_bits_above_the_facility(self):
        for code, name, owner in (
            (0xD0000022, "STATUS_ACCESS_DENIED", "Windows (NTSTATUS)"),  # HRESULT_FROM_NT
            (0x90000001, "STATUS_GUARD_PAGE_VIOLATION", "Windows (NTSTATUS)"),
            (0x90070005, None, "Windows (NTSTATUS)"),  # no E_ACCESSDENIED: a warning of facility 7
            (0x10000103, None, "Windows (NTSTATUS)"),
            (0xC0070005, "ERROR_ACCESS_DENIED", "Windows (NTSTATUS)"),  # NTSTATUS_FROM_WIN32
            (0xE0434352, "EXCEPTION_COMPLUS", "the program that raised it (NTSTATUS)"),
            (0xE0000BAD, None, "SetupAPI"),
            (0xA0070005, None, "the program that returned it (customer bit)"),
        ):
            found = de.explain(code)
            self.assertEqual((found.name, found.owner), (name, owner), hex(code))
        self.assertEqual(de.explain(0x10000103).kind, "informational")
        self.assertEqual(de.explain(0xC0070005).meaning, "Access was refused.")

    def test_a_number_of_wininet_in_other_facilities(self):
        for code, name in (
            (0x80192EE7, "ERROR_WINHTTP_NAME_NOT_RESOLVED"),
            (0xCAA82F05, "ERROR_WINHTTP_SECURE_CERT_DATE_INVALID"),
            (0xCAA82EE7, "ERROR_ADAL_INTERNET_NAME_NOT_RESOLVED"),
            (0x801901A3, None),
            (0xCAA80005, None),
        ):
            self.assertEqual(de.explain(code).name, name, hex(code))

    def test_an_ntstatus_of_another_severity(self):
        for code, name in ((0x80000003, "STATUS_BREAKPOINT"), (0x40010004, "DBG_TERMINATE_PROCESS")):
            found = de.explain(code)
            self.assertEqual((found.name, found.owner), (name, "Windows (NTSTATUS)"))
            self.assertIsNone(found.facility)
        self.assertEqual(de.explain(0x8000000A).facility, de.FACILITY.NULL)

    def test_a_facility_that_a_family_uses_too_is_not_the_family_s(self):
        for code, owner in (
            (0x80004005, "COM (FACILITY_NULL)"),
            (0x80008096, ".NET"),
            (0x80010108, "FACILITY_RPC"),
            (0x800106BA, "Microsoft Defender, update orchestrator"),
            (0x80080005, "FACILITY_WINDOWS"),
            (0x80080204, "app packages (AppX, MSIX)"),
            (0x803FFFF3, "Windows licensing or Microsoft Store, Xbox"),
            (0xC00400F3, "Windows servicing (CBS, DISM)"),
            (0x8024FFF3, "Windows Update"),
        ):
            self.assertEqual(de.explain(code).owner, owner, hex(code))

    def test_owners(self):
        for code, owner in (
            (0x801C03F2, "device registration (Entra ID), Autopilot"),
            (0xC1036501, "device registration (Entra ID), Autopilot"),
            (0x851A001A, "SQL Server Setup"),
            (0x80310000, "BitLocker, TPM"),
            (0xC0370108, "Hyper-V, containers, WSL"),
            (0x8004032D, "Hyper-V, containers, WSL"),
            (0x80042306, "Volume Shadow Copy Service"),
            (0x80338126, "Windows Remote Management"),
            (0xC0EA000A, "Windows licensing"),
            (0x80040102, "Configuration Manager, Intune"),
            (0x80040301, "Omaha (updater of Chrome, Edge, Brave) or Hyper-V, containers, WSL"),
        ):
            found = de.explain(code)
            self.assertEqual(found.owner, owner, hex(code))
            self.assertGreater(len(found.advice), 15, hex(code))
