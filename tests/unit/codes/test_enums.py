"""Enumerations: Win32 names, numbers, and values that nobody has published yet."""

import pickle
import unittest

from tests import de


class Enums(unittest.TestCase):
    def test_members_print_their_win32_name(self):
        for member, name, value in (
            (de.BG_ERROR_CONTEXT.REMOTE_FILE, "BG_ERROR_CONTEXT_REMOTE_FILE", 5),
            (de.BG_ERROR_CONTEXT.SERVER_CERTIFICATE_CALLBACK, "BG_ERROR_CONTEXT_SERVER_CERTIFICATE_CALLBACK", 8),
            (de.BG_JOB_STATE.TRANSIENT_ERROR, "BG_JOB_STATE_TRANSIENT_ERROR", 5),
            (de.BG_JOB_TYPE.UPLOAD_REPLY, "BG_JOB_TYPE_UPLOAD_REPLY", 2),
            (de.BG_JOB_PRIORITY.LOW, "BG_JOB_PRIORITY_LOW", 3),
            (de.DODownloadState.Paused, "DODownloadState_Paused", 5),
            (de.FACILITY.DELIVERY_OPTIMIZATION, "FACILITY_DELIVERY_OPTIMIZATION", 208),
            (de.BG_NOTIFY.JOB_ERROR, "BG_NOTIFY_JOB_ERROR", 2),
        ):
            self.assertEqual((str(member), int(member)), (name, value))
            self.assertEqual(f"{member}|{member:d}", f"{name}|{value:d}")
            self.assertEqual(f"{member:>50}|{member:x}", f"{name!s:>50}|{value:x}")

    def test_representation(self):
        self.assertEqual(repr(de.BG_ERROR_CONTEXT.REMOTE_FILE), "<BG_ERROR_CONTEXT_REMOTE_FILE: 5>")
        self.assertEqual(repr(de.BG_JOB_STATE(99)), "<BG_JOB_STATE(99): 99>")
        self.assertEqual(repr(de.BG_NOTIFY(3)), "<BG_NOTIFY_JOB_TRANSFERRED|BG_NOTIFY_JOB_ERROR: 0x3>")

    def test_counts(self):
        counts = [
            len(enum)
            for enum in (de.BG_ERROR_CONTEXT, de.BG_JOB_STATE, de.BG_JOB_TYPE, de.BG_JOB_PRIORITY, de.DODownloadState)
        ]
        self.assertEqual(counts, [9, 9, 3, 4, 6])

    def test_unknown_values_stay_themselves(self):
        for enum in (de.BG_ERROR_CONTEXT, de.BG_JOB_STATE, de.BG_JOB_TYPE, de.BG_JOB_PRIORITY, de.DODownloadState):
            for value in (99, -1, 0x7FFFFFFF):
                member = enum(value)
                self.assertIsInstance(member, enum)
                self.assertEqual((member, hash(member)), (value, hash(value)))
                self.assertIsNone(member.name)
                self.assertEqual(str(member), f"{enum.__name__}({value:d})")
                self.assertNotIn(member, list(enum))
                self.assertEqual(pickle.loads(pickle.dumps(member)), value)
        self.assertEqual(len(de.BG_ERROR_CONTEXT), 9)

    def test_what_is_no_number_is_refused(self):
        with self.assertRaises(ValueError):
            de.BG_JOB_STATE("ERROR")

    def test_flags(self):
        both = de.BG_NOTIFY.JOB_TRANSFERRED | de.BG_NOTIFY.JOB_ERROR
        self.assertEqual(str(both), "BG_NOTIFY_JOB_TRANSFERRED|BG_NOTIFY_JOB_ERROR")
        self.assertEqual(str(de.BG_NOTIFY(0x102)), "BG_NOTIFY_JOB_ERROR|0x100")
        self.assertEqual((str(de.BG_NOTIFY(0)), int(de.BG_NOTIFY(0x102))), ("0", 0x102))

    def test_facilities_beyond_the_members_have_names(self):
        self.assertEqual(str(de.HRESULT(0x803D0001).facility), "FACILITY_WEBSERVICES")
        self.assertEqual(str(de.FACILITY(1234)), "FACILITY(1234)")
