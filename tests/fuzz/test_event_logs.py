"""EventLog reads what PyPI's evtx reads, which is written in Rust: in logs of our own, and in those of Windows.

DELIVERYOPT_ERROR_SAMPLES names a folder with event logs of Windows; without it, only those that the tests write are
compared.
"""

import io
import os
import struct
import unittest
import xml.etree.ElementTree as ElementTree

from hypothesis import strategies as st

from tests import de, module
from tests.fuzz import holds_for
from tests.unit.logs import evtx_sample as sample

if not hasattr(de, "scan"):
    raise unittest.SkipTest("left out of this edition")
try:
    import evtx as oracle
except ImportError:
    raise unittest.SkipTest("there is no evtx of PyPI for this Python") from None

log_events = module("_logs.log_events")
EventLog = module("_logs.evtx").EventLog
SAMPLES = os.environ.get("DELIVERYOPT_ERROR_SAMPLES")
LETTERS = "aZ09 .-_/:<>&\"'\u00e9\u4e2d\U0001f600"


def integers(bits, signed=False):
    half = 1 << bits - 1
    return st.integers(-half, half - 1) if signed else st.integers(0, 2 * half - 1)


texts = st.text(LETTERS, max_size=40)
VALUES = {
    **{"UnicodeString": texts, "AnsiString": st.text("aZ09 .<&\u00e9", max_size=40)},
    **{
        "Int8": integers(8, True),
        "Int16": integers(16, True),
        "Int32": integers(32, True),
        "Int64": integers(64, True),
    },
    **{"UInt8": integers(8), "UInt16": integers(16), "UInt32": integers(32), "UInt64": integers(64)},
    **{"HexInt32": integers(32), "HexInt64": integers(64), "Boolean": st.integers(0, 1)},
    **{"Float": st.sampled_from((0.5, -2.25)), "Double": st.sampled_from((0.125, -7.75))},
    **{"Binary": st.binary(min_size=1, max_size=20), "GUID": st.binary(min_size=16, max_size=16)},
    "FILETIME": st.integers(0, 26 * 10**17),  # to the year 9839
    "SYSTEMTIME": st.datetimes().map(
        lambda time: struct.pack(
            *("<8H", time.year, time.month, time.isoweekday() % 7, time.day),
            *(time.hour, time.minute, time.second, time.microsecond // 1000),
        )
    ),
    "SID": st.lists(integers(32), min_size=1, max_size=5).map(
        lambda parts: struct.pack(f"<BB6s{len(parts)}I", 1, len(parts), b"\0\0\0\0\0\5", *parts)
    ),
    **{
        kind + "[]": st.lists(integers(bits), min_size=1, max_size=4)
        for kind, bits in (("UInt16", 16), ("HexInt32", 32))
    },
    "UnicodeString[]": st.lists(st.text(LETTERS, max_size=9), min_size=1, max_size=4),
}
values = st.one_of([st.tuples(st.just(kind), drawn) for kind, drawn in VALUES.items()])
names = st.text("abcXYZ", min_size=1, max_size=8)
items = st.lists(st.tuples(names, values).map(lambda item: (item[0], *item[1])), max_size=8)
events = st.fixed_dictionaries(
    {
        **{"provider": names, "event": integers(16), "values": items, "level": integers(8)},
        **{
            "channel": texts.filter(str.strip),
            "computer": st.sampled_from(("PC", "b.example")),
            "process": integers(32),
        },
        **{"thread": integers(32), "time": st.integers(10**17, 2 * 10**17), "user": st.none() | names},
    }
)


def differences(test, data, where):
    """Compares every record that the oracle has with ours; how many these are."""
    ours = {event.number: event for event in EventLog([data])}
    compared = 0
    for record in oracle.PyEvtxParser(io.BytesIO(data)).records():
        system, named = _of_xml(record["data"])
        event = ours[system["number"]]
        for field, value in system.items():
            test.assertEqual(getattr(event, field), value, (where, system["number"], field))
        found = [item for value in event.values for item in _texts(*value)]
        test.assertEqual(found, named, (where, system["number"]))
        compared += 1
    return compared


class TestAgainstTheOracle(unittest.TestCase):
    @holds_for(150, chunks=st.lists(st.lists(events, min_size=1, max_size=6), min_size=1, max_size=3))
    def test_logs_of_our_own(self, chunks):
        """Of all types of values, with templates that recur and others, in several chunks."""
        number = 0
        written = []
        for chunk in chunks:
            written.append([sample.event(number + at, **item) for at, item in enumerate(chunk, 1)])
            number += len(chunk)
        self.assertEqual(differences(self, sample.event_log(*written), "ours"), number)

    @unittest.skipIf(SAMPLES is None, "DELIVERYOPT_ERROR_SAMPLES names no folder with event logs")
    def test_logs_of_windows(self):
        compared = 0
        for name in sorted(os.listdir(SAMPLES)):
            if name.endswith(".evtx"):
                with open(os.path.join(SAMPLES, name), "rb") as stream:
                    compared += differences(self, stream.read(), name)
        self.assertGreater(compared, 0, "no event log in the folder")


def _of_xml(text):
    """What the oracle's XML says: the fields of <System>, and (name, text) of all else."""
    space = "{http://schemas.microsoft.com/win/2004/08/events/event}"
    root = ElementTree.fromstring(text)
    found = root.find(space + "System")

    def number(tag, attribute=None):
        element = found.find(space + tag)
        value = None if element is None else element.get(attribute) if attribute else element.text
        return None if value is None else int(value)

    system = {
        **{"number": number("EventRecordID"), "event": number("EventID"), "level": number("Level")},
        **{"process": number("Execution", "ProcessID"), "thread": number("Execution", "ThreadID")},
        "provider": found.find(space + "Provider").get("Name", ""),
        "time": found.find(space + "TimeCreated").get("SystemTime"),
        "channel": found.find(space + "Channel").text,
        "machine": found.find(space + "Computer").text,
    }
    named = []

    def walk(element):
        tag = element.tag.split("}")[-1]
        holds = tag in ("Event", "EventData", "UserData")
        if not holds and tag != "Data":
            named.extend((f"{tag}.{name}", value) for name, value in element.items())
        for inner in element:
            if inner is not found:
                walk(inner)
        if not len(element) and not (holds and not (element.text or "").strip()):
            named.append(
                (element.get("Name", "") if tag == "Data" else "" if holds else tag, _plain(element.text or ""))
            )

    walk(root)
    return system, named


def _plain(text):
    """XML makes one kind of line ends of all; an element without content has the printer's white space."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "" if text.startswith("\n") and not text.strip() else text


def _texts(name, kind, value):
    """A value as the oracle prints it: an item of a list is an element."""
    if kind.endswith("[]"):
        return [item for part in value for item in _texts(name, kind[:-2], part)]
    text = log_events.value_text(kind, value)
    return [(name, _plain(text.strip("{}") if kind == "GUID" else text))]
