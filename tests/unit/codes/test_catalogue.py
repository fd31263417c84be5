"""The forms of the catalogue's rows, and the families that share their upper bits with others."""

import unittest

from tests import de, module


class Forms(unittest.TestCase):
    def test_a_row_that_is_a_name_only(self):
        catalogue = module("_codes.catalogue")
        self.assertIn("0xC0000024|_OBJECT_TYPE_MISMATCH", catalogue._lines("ntstatus"))
        (row,) = catalogue.find_rows(0xC0000024)
        self.assertEqual((row.names, row.kind, row.meaning), (("STATUS_OBJECT_TYPE_MISMATCH",), "", ""))
        self.assertEqual(row.source, "ntstatus.h (mingw-w64)")

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
        self.assertIn("NTSTATUS 0xE0001000", de.explain(0xE0001000).meaning)

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
