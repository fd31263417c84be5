"""The fields of each immutable result are the same in its docstring, its `__slots__` and its annotations."""

import inspect
import re
import unittest

from tests import de, module

RECORDS = (
    de.Cause,
    de.Explanation,
    de.Unavailable,
    de.FileProgress,
    de.JobProgress,
    de.ErrorReport,
    de.DownloadReport,
    *([de.Finding] if hasattr(de, "Finding") else []),  # not in the small edition
)


def documented(record):
    """The names before the descriptions: at the margin of the docstring's block, two blanks after them."""
    names = []
    for line in inspect.cleandoc(record.__doc__).splitlines()[1:]:
        found = re.fullmatch(r"(\w+(?:, \w+)*,?)(?:\s{2,}.*)?", line.rstrip())
        if found:
            names += found[1].rstrip(",").split(", ")
    return names or re.findall(r"`(\w+)`", record.__doc__.splitlines()[0])  # in one line


class Fields(unittest.TestCase):
    def test_all_records_are_here(self):
        base = module("_codes").Record
        public = [getattr(de, name) for name in de.__all__]
        kinds = {each for each in public if isinstance(each, type) and issubclass(each, base)}
        self.assertEqual(kinds, set(RECORDS))

    def test_docstrings_slots_and_annotations_agree(self):
        for record in RECORDS:
            with self.subTest(record=record.__name__):
                annotated = [name for name in record.__annotations__ if not name.isupper()]
                slots = [name for name in record.__slots__ if name != "_missing"]
                self.assertEqual(annotated, slots)
                computed = [name for name in documented(record) if name not in slots]
                self.assertEqual([name for name in documented(record) if name in slots], slots)
                for name in computed:
                    self.assertIsInstance(getattr(record, name), property, name)

    def test_the_fields_are_all_given_and_no_others(self):
        whole = {"bytes_total": 335, "bytes_transferred": 0, "completed": False}
        one_less = {"bytes_total": 335, "bytes_transferred": 0}
        for fields, message in (
            ({**whole, "size": 1}, "FileProgress: size is no field"),
            (one_less, "FileProgress: completed is missing"),
            ({**one_less, "size": 1}, "FileProgress: completed is missing, size is no field"),
        ):
            with self.assertRaisesRegex(TypeError, f"^{message}$"):
                de.FileProgress(**fields)
        self.assertEqual(de.FileProgress(**whole).completed, False)

    def test_a_report_has_its_computed_fields_in_the_dictionary(self):
        for record in (de.ErrorReport, de.DownloadReport):
            report = record(**{**dict.fromkeys(record.__slots__), "_missing": ()})
            self.assertEqual(set(documented(record)) - set(report.to_dict()), set())
            self.assertEqual(report.to_dict()["unavailable"], {})
            self.assertIsNone(report.explanation)
