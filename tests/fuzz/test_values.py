"""HRESULT.parse, explain and the records, with any number and any text."""

import copy
import json
import pickle
import unittest
import uuid

from hypothesis import strategies as st

from tests import de
from tests.fuzz import holds_for, steering

NAMES = sorted({name for explanation in de.codes() for name in explanation.names})
KNOWN = [int(explanation.hresult) for explanation in de.codes()]

numbers = st.one_of(
    st.integers(-0x80000000, 0xFFFFFFFF),
    st.sampled_from(KNOWN),
    st.builds(
        lambda facility, code: 0x80000000 | facility << 16 | code, st.integers(0, 0x1FFF), st.integers(0, 0xFFFF)
    ),
    st.sampled_from((0, 1, 2, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, -1, -0x80000000)),
)
forms = st.sampled_from(
    ("%d", "0x%X", "%x", "%08x", "%08Xh", "&H%X", "-0x%x", "0x-%x", "0n%d", "0x%016X", "%XL", "#%x", "%xUL", "+%d")
)
PARTS = ("0x", "80d02002", "HTTP", "404", "-", " ", "h", "\u0661", "\u0131")
kinds = st.builds(
    "{}{}{}".format,
    st.sampled_from(("HTTP", "win32", "WinError", "winhttp", "WININET", "http status", "HRESULT_FROM_WIN32")),
    st.sampled_from((" ", "_", "/", ":", "=", "(", "#", "", "error", " -")),
    st.integers(-10, 70000) | st.integers(),
)
texts = st.one_of(
    st.builds(lambda form, number: form % number, forms, numbers),
    st.sampled_from(NAMES),
    kinds,
    st.text(max_size=60),
    st.text("0123456789abcdefABCDEFxXhHnNlLuU&#-+ _()[]'\".,;:\t\n\0", max_size=40),
    st.lists(st.sampled_from((*NAMES[:50], *PARTS)), max_size=6).map("".join),
)  # fmt: skip
contexts = st.none() | st.integers(-2, 40) | st.integers()
any_text = st.none() | st.text(max_size=60)


def json_ready(value):
    """What comes back of a record as one line of JSON, and that the line is harmless."""
    fields = value.to_dict()
    line = json.dumps(fields)
    assert json.loads(line) == fields, line
    assert not steering(line), ascii(line)
    return fields


class Parse(unittest.TestCase):
    @holds_for(600, text=texts)
    def test_a_code_or_a_value_error(self, text):
        try:
            value = de.HRESULT.parse(text)
        except ValueError as failure:
            self.assertFalse(steering(str(failure), ""), ascii(str(failure)))
            self.assertLess(len(str(failure)), 500)
            return
        self.assertIs(type(value), de.HRESULT)
        self.assertTrue(0 <= value <= 0xFFFFFFFF)
        self.assertEqual(de.HRESULT.parse(f" ({text}) "), value)
        self.assertEqual(de.HRESULT.parse(str(value)), value)

    @holds_for(200, number=numbers)
    def test_every_form_leads_back(self, number):
        value = de.HRESULT(number)
        for form in ("0x%08X", "%08xh", "&H%08X", "0xFFFFFFFF%08X" if value.failed else "0x%016X"):
            self.assertEqual(de.HRESULT.parse(form % value), value)
        if value.failed:
            self.assertEqual(de.HRESULT.parse(f"{value:d}"), value)
            self.assertEqual(de.HRESULT.parse(f"{value.signed:d}"), value)
        for name in value.names:
            self.assertIn(name, de.HRESULT.parse(name).names)
        self.assertEqual((value.signed & 0xFFFFFFFF, int(value.facility) << 16 & 0x1FFF0000 | value.code),
                         (value, value & 0x1FFFFFFF))  # fmt: skip

    @holds_for(
        100, value=st.one_of(st.none(), st.floats(), st.binary(), st.lists(st.integers()), st.booleans(), st.integers())
    )
    def test_what_is_no_text(self, value):
        for call in (de.HRESULT.parse, de.HRESULT, de.HRESULT.from_win32, de.explain):
            try:
                call(value)
            except ValueError as failure:
                self.assertFalse(steering(str(failure), ""))


class Explain(unittest.TestCase):
    @holds_for(600, code=numbers, context=contexts, extended=st.none() | numbers)
    def test_every_value_has_an_explanation(self, code, context, extended):
        explanation = de.explain(code, context, extended)
        self.assertEqual(explanation.hresult, code & 0xFFFFFFFF)
        self.assertIn(explanation.kind, ("transient", "permanent", "usage", "informational", "unknown"))
        self.assertIn(explanation.transient_basis, ("zone rule", "catalogue", "unknown"))
        self.assertIn(explanation.retry, ("automatic", "later", "after fixing", "never", None))
        self.assertEqual(explanation.transient is None, explanation.transient_basis == "unknown")
        self.assertTrue(explanation.meaning and explanation.advice)
        self.assertFalse(steering(str(explanation), ""))
        fields = json_ready(explanation)
        self.assertEqual((fields["hresult"], fields["signed"]), (str(explanation.hresult), explanation.hresult.signed))
        self.assertEqual(de.explain(str(explanation.hresult), context, extended), explanation)
        for again in (pickle.loads(pickle.dumps(explanation)), copy.deepcopy(explanation)):
            self.assertEqual((again, hash(again), repr(again)), (explanation, hash(explanation), repr(explanation)))

    @holds_for(400, code=texts, context=contexts | any_text, extended=st.none() | texts)
    def test_texts_have_one_or_a_value_error(self, code, context, extended):
        try:
            json_ready(de.explain(code, context, extended))
        except ValueError as failure:
            self.assertLess(len(str(failure)), 500)


UNAVAILABLE = st.builds(
    de.Unavailable, method=st.text(max_size=20), hresult=st.none() | numbers.map(de.HRESULT), why=st.text(max_size=60)
)
sizes = st.none() | st.integers(0, (1 << 64) - 1)
parts = st.lists(st.text(max_size=10), max_size=3).map(tuple)
missing = st.tuples(parts, st.text(max_size=20), st.none() | numbers, st.none() | st.text(max_size=60))
notes = st.lists(missing, max_size=3).map(tuple)
common = {
    "job_name": any_text,
    "hresult": st.none() | numbers.map(de.HRESULT),
    "remote_name": any_text,
    "local_name": any_text,
    "bytes_total": sizes,
    "bytes_transferred": sizes,
    "completed": st.none() | st.booleans(),
    "_missing": notes,
}
states = st.integers(-1, 20)
RECORDS = st.one_of(
    UNAVAILABLE,
    st.builds(
        de.ErrorReport,
        job_id=st.none() | st.uuids(),
        job_state=st.none() | states.map(de.BG_JOB_STATE),
        context=st.none() | st.integers(-1, 20).map(de.BG_ERROR_CONTEXT),
        description=any_text,
        context_description=any_text,
        protocol=any_text,
        **common,
    ),
    st.builds(
        de.DownloadReport,
        job_id=st.none() | st.uuids() | st.text(max_size=20),
        job_state=st.none() | states.map(de.DODownloadState),
        extended_error=st.none() | numbers.map(de.HRESULT),
        content_id=any_text,
        http_status=sizes,
        server_address=any_text,
        response_headers=any_text,
        redirected_to=any_text,
        **common,
    ),
    st.builds(de.FileProgress, bytes_total=sizes, bytes_transferred=sizes, completed=st.booleans()),
    st.builds(de.JobProgress, bytes_total=sizes, bytes_transferred=sizes, files_total=sizes, files_transferred=sizes),
    st.builds(
        de.Finding,
        *(st.integers(1), st.integers(1), st.text(max_size=20), numbers.map(de.HRESULT)),
        extended=st.none() | numbers.map(de.HRESULT),
        time=any_text,
    ),
)


class Records(unittest.TestCase):
    @holds_for(400, record=RECORDS, other=RECORDS)
    def test_are_values(self, record, other):
        fields = json_ready(record)
        self.assertIsInstance(str(record), str)
        for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
            again = pickle.loads(pickle.dumps(record, protocol))
            self.assertEqual((again, hash(again), again.to_dict()), (record, hash(record), fields))
        self.assertEqual(record == other, repr(record) == repr(other))
        for name in record.__slots__:
            with self.assertRaises(AttributeError):
                setattr(record, name, None)
            with self.assertRaises(AttributeError):
                delattr(record, name)
        for key in ("job_id", "job_state", "hresult"):
            if isinstance(getattr(record, key, None), (uuid.UUID, int)):
                self.assertEqual(fields[key], str(getattr(record, key)))


if __name__ == "__main__":
    unittest.main()
