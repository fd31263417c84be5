"""Trace: what it reads of traces, what it says of what it does not read, and what it costs."""

import os
import random
import struct
import time
import unittest

from tests import module
from tests.unit.logs import etl_sample as sample

etl = module("_logs.etl")
evtx = module("_logs.evtx")
log_events = module("_logs.log_events")

MANIFEST = "events that need a manifest; on Windows, tracerpt FILE -of XML makes text of them"


def read(data, wants=None, size=1000):
    trace = etl.Trace((data[at : at + size] for at in range(0, len(data), size)), wants)
    return list(trace), trace.losses


def one(*items, **more):
    (event,), lost = read(sample.trace([sample.event(values=items, **more)]))
    assert not lost, lost
    return event


def values(*items):
    return one(*items).values


class TestEvents(unittest.TestCase):
    def test_all_fields(self):
        event = one(("Info", "UnicodeString", "*FAILED* [80245108]"), name="Agent", provider="WUTraceLogging", number=7)
        self.assertEqual(event.number, 1)
        self.assertEqual(event.time, "2025-10-08T21:02:45.447991Z")
        self.assertEqual((event.provider, event.event, event.name), ("WUTraceLogging", 7, "Agent"))
        self.assertEqual((event.channel, event.machine), ("", ""))
        self.assertEqual((event.level, event.process, event.thread), (4, 1234, 5678))
        self.assertEqual(event.values, [("Info", "UnicodeString", "*FAILED* [80245108]")])

    def test_a_provider_without_a_name(self):
        self.assertEqual(one(provider=None).provider, "{03020100-0504-0706-0809-0A0B0C0D0E0F}")

    def test_values_of_every_type(self):
        sid = struct.pack(">BBHI", 1, 2, 0, 5) + struct.pack("<II", 32, 544)
        for kind, raw, name, value in (
            ("Null", b"", "Null", b""),
            ("UnicodeString", "Ä\u0100", "UnicodeString", "Ä\u0100"),
            ("UnicodeString", "", "UnicodeString", ""),
            ("AnsiString", "é", "AnsiString", "é"),
            ("AnsiString", b"\xe9", "AnsiString", "é"),
            ("Int8", -1, "Int8", -1),
            ("UInt8", 255, "UInt8", 255),
            ("Int16", -2, "Int16", -2),
            ("UInt16", 65535, "UInt16", 65535),
            ("Int32", -3, "Int32", -3),
            ("UInt32", 4, "UInt32", 4),
            ("Int64", -5, "Int64", -5),
            ("UInt64", 2**64 - 1, "UInt64", 18446744073709551615),
            ("Float", 0.5, "Float", 0.5),
            ("Double", 0.25, "Double", 0.25),
            ("Boolean", 1, "Boolean", 1),
            ("Binary", b"\1\2", "Binary", b"\1\2"),
            ("GUID", bytes(range(16)), "GUID", bytes(range(16))),
            ("FILETIME", sample.START, "FILETIME", 134044309654479919),
            ("SYSTEMTIME", bytes(range(16)), "SYSTEMTIME", bytes(range(16))),
            ("SID", sid, "SID", sid),
            ("HexInt32", 0x80070005, "HexInt32", 2147942405),
            ("HexInt64", 2**63, "HexInt64", 9223372036854775808),
            ("CountedString", "a\0b", "UnicodeString", "a\0b".rstrip("\0")),
            ("CountedAnsiString", "c", "AnsiString", "c"),
            ("CountedBinary", b"\3", "Binary", b"\3"),
        ):
            with self.subTest(kind, raw=raw):
                self.assertEqual(values(("a", kind, raw), ("b", "UInt8", 9)), [("a", name, value), ("b", "UInt8", 9)])

    def test_how_numbers_are_shown(self):
        for kind, raw, shown, name, value in (
            ("Int32", -2147012889, "HResult", "HResult", -2147012889),
            ("UInt32", 0x80072EE7, "HResult", "HResult", 2147954407),
            ("UInt32", 5, "Win32Error", "Win32Error", 5),
            ("UInt32", 0xC0000005, "NTStatus", "NTStatus", 3221225477),
            ("UInt8", 1, "Boolean", "Boolean", 1),
            ("UInt32", 16, "Hex", "HexInt32", 16),
            ("UInt64", 16, "Hex", "UInt64", 16),
            ("UnicodeString", "a", "HResult", "UnicodeString", "a"),
        ):
            self.assertEqual(values(("a", kind, raw, shown)), [("a", name, value)])

    def test_tags(self):
        self.assertEqual(
            values(("a", "UInt32", 5, "HResult", b"\x81\x82\x03"), ("b", "UInt8", 1))[1], ("b", "UInt8", 1)
        )
        self.assertEqual(one(tags=b"\x81\x02", name="Tagged").name, "Tagged")

    def test_arrays(self):
        self.assertEqual(
            values(("a", "UInt16", [1, 2, 3]), ("b", "UInt8", 9)), [("a", "UInt16[]", [1, 2, 3]), ("b", "UInt8", 9)]
        )
        self.assertEqual(
            values(("a", "UInt16", (4, 5)), ("b", "UInt8", 9)), [("a", "UInt16[]", [4, 5]), ("b", "UInt8", 9)]
        )
        self.assertEqual(values(("a", "UnicodeString", ["x", ""])), [("a", "UnicodeString[]", ["x", ""])])
        self.assertEqual(values(("a", "UInt16", [])), [("a", "UInt16[]", [])])

    def test_structures(self):
        self.assertEqual(
            values(
                ("s", "Structure", [("a", "UInt8", 1), ("t", "Structure", [("b", "AnsiString", "x")])]),
                ("c", "UInt8", 2),
            ),
            [("s.a", "UInt8", 1), ("s.t.b", "AnsiString", "x"), ("c", "UInt8", 2)],
        )

    def test_arrays_of_structures(self):
        items = [[("a", "UInt8", 1), ("b", "UInt8", 2)], [("a", "UInt8", 3), ("b", "UInt8", 4)]]
        self.assertEqual(
            values(("s", "Structures", items), ("c", "UInt8", 5)),
            [("s.a", "UInt8", 1), ("s.b", "UInt8", 2), ("s.a", "UInt8", 3), ("s.b", "UInt8", 4), ("c", "UInt8", 5)],
        )

    def test_a_text_that_the_event_cuts_off(self):
        event, lost = read(sample.trace([sample.event(values=[("a", "UnicodeString", "ab")], data=b"a\0b\0")]))
        self.assertEqual((event[0].values, lost), ([("a", "UnicodeString", "ab")], []))

    def test_times_of_all_clocks(self):
        second = "2025-10-08T21:02:46.447991Z"
        for clock, ticks in (
            (1, sample.FIRST + 24000000),
            (2, sample.START + 10000000),
            (3, sample.FIRST + 2000 * 1000000),
        ):
            for pointer in (4, 8):
                data = sample.trace([sample.event(ticks=ticks)], clock=clock, pointer=pointer, frequency=24000000)
                self.assertEqual([event.time for event in read(data)[0]], [second], (clock, pointer))

    def test_times_that_are_not_known(self):
        data = sample.trace([sample.event()], frequency=0)
        self.assertEqual([event.time for event in read(data)[0]], [None])
        data = sample.trace([sample.event(ticks=2**62)], frequency=1)
        self.assertEqual([event.time for event in read(data)[0]], [None])
        data = sample.trace([sample.event(ticks=0)], frequency=1)  # before 1601
        self.assertEqual([event.time for event in read(data)[0]], ["2025-09-27T07:16:05.447991Z"])

    def test_events_of_32_bits(self):
        self.assertEqual(one(("a", "UInt8", 1), kind=18).values, [("a", "UInt8", 1)])


class TestStream(unittest.TestCase):
    DATA = sample.trace([sample.event("A")], [sample.event("B"), sample.event("C")], bytes(4096), [sample.event("D")])

    def test_blocks_of_any_size(self):
        for size in (1, 159, 4096, 5000, 1 << 20):
            events, lost = read(self.DATA, None, size)
            self.assertEqual([(event.number, event.name) for event in events], [(1, "A"), (2, "B"), (3, "C"), (4, "D")])
            self.assertEqual(lost, [], size)

    def test_buffers_of_different_sizes(self):
        """A trace that was copied by relog or tracerpt."""
        data = (
            sample.trace([], size=1024)
            + sample.buffer([sample.event("B")], 8192)
            + sample.buffer([sample.event("C")], 512)
        )
        events, lost = read(data)
        self.assertEqual([event.name for event in events], ["B", "C"])
        self.assertEqual(lost, [])

    def test_wants(self):
        data = sample.trace([sample.event("A", provider="P", number=1), sample.event("B", provider="Q", number=2)])
        asked = []

        def wants(provider, number):
            asked.append((provider, number))
            return provider == "Q"

        self.assertEqual([event.name for event in read(data, wants)[0]], ["B"])
        self.assertEqual(asked, [("P", 1), ("Q", 2)])

    def test_data_that_are_no_trace(self):
        for data in (b"", b"2024-01-01 error 0x80070005", bytes(5000), self.DATA[:100], b"ElfFile\0" + bytes(5000)):
            self.assertFalse(etl.begins_trace(data))
            with self.assertRaisesRegex(ValueError, "no trace"):
                list(etl.Trace([data]))
        self.assertTrue(etl.begins_trace(self.DATA[:160]))

    def test_each_condition_of_a_trace(self):
        for at, value in (
            (0, 0x48),
            (3, 0xFF),
            (0x4A, 3),
            (0x4B, 0x80),
            (0x4E, 1),
            (0x69, 0x03),
            (0x6B, 0xFF),
            (0x94, 5),
        ):
            data = bytearray(self.DATA)
            data[at] = value
            if at == 0:
                data[1] = 0
            self.assertFalse(etl.begins_trace(bytes(data)), at)


class TestLosses(unittest.TestCase):
    def check(self, data, names, *lost):
        events, said = read(data)
        self.assertEqual([event.name for event in events], names)
        self.assertEqual(said, list(lost))

    def test_events_that_need_a_manifest(self):
        self.check(
            sample.trace([sample.event(schema=b""), sample.event("A")], [sample.event(schema=b"", provider=None)]),
            *(["A"], f"the first at offset 0x1A8: {MANIFEST}, 2 not read"),
        )

    def test_events_that_need_symbols(self):
        wpp = struct.pack("<HBB", 24, 0, 0x90) + bytes(20)
        self.check(
            sample.trace([wpp, sample.event("A"), wpp]),
            ["A"],
            "the first at offset 0x1A8: events that need their maker's symbols; those of updates: "
            "Get-WindowsUpdateLog, 2 not read",
        )

    def test_events_of_the_classic_kind(self):
        classic = struct.pack("<HBB", 56, 20, 0xC0) + bytes(52)
        self.check(
            sample.trace([classic, sample.event("A")]),
            ["A"],
            "the first at offset 0x1A8: events of the classic kind; "
            "on Windows, tracerpt FILE -of XML makes text of them, 1 not read",
        )

    def test_the_systems_own_events_are_no_loss(self):
        kernel = struct.pack("<HBBHH", 2, 2, 0xC0, 40, 0x1234) + bytes(32)
        compact = struct.pack("<HBBHH", 2, 17, 0xC0, 24, 0x1234) + bytes(16)
        self.check(sample.trace([kernel, compact, sample.event("A")]), ["A"])

    def test_compressed_buffers(self):
        self.check(
            sample.trace([sample.event("A")], sample.buffer([sample.event("B")], flags=0x40), [sample.event("C")]),
            ["A", "C"],
            "the first at offset 0x1000: compressed buffers; on Windows, tracerpt FILE -of XML makes text of them,"
            " 1 not read",
        )

    def test_a_field_of_an_unknown_type(self):
        for kind in (b"\x10", b"\x6f\x02\0ab", b"\xef\0\x02\0ab"):
            schema = b"\0N\0a\0\4b\0" + kind + b"c\0\4"
            events, said = read(sample.trace([sample.event(schema=schema, data=b"\1\2\3\4")]))
            self.assertEqual(events, [], kind)
            self.assertEqual(
                said,
                ["the first at offset 0x1A8: events that are damaged or have a field of an unknown type, 1 not read"],
            )

    def test_damaged_events(self):
        for schema, data in (
            (b"\0N\0a\0\x08", b"\1"),  # a number beyond the event
            (b"\0N\0a\0\x0e", b"\xff\xff"),  # binary beyond it
            (b"\0N\0a\0\x13", b"\1\xff"),  # a SID
            (b"\0N\0a\0\x1f", b""),  # a type that there is not
            (b"\0N\0a", b""),  # a name without an end
            (b"\xff\xff", b""),  # tags without an end
            (b"\0N\0a\0\x44", b"\5"),  # a count
        ):
            self.check(
                sample.trace([sample.event(schema=schema, data=data), sample.event("A")]),
                *(
                    ["A"],
                    "the first at offset 0x1A8: events that are damaged or have a field of an unknown type, 1 not read",
                ),
            )

    def test_a_damaged_buffer(self):
        whole = sample.buffer([sample.event("B"), sample.event("C")])
        for at, value, names in ((0x48, 0xFF, ["B"]), (0x4B, 0, []), (0x32, 1, []), (3, 0xFF, [])):
            data = bytearray(whole)
            data[at] = value
            self.check(
                sample.trace([sample.event("A")], bytes(data), [sample.event("D")]),
                *(["A", *names, "D"], "the first at offset 0x1000: buffers that are damaged or cut off, 1 not read"),
            )

    def test_cut_off(self):
        whole = sample.trace([sample.event("A")], [sample.event("B"), sample.event("C")])
        for size, names in ((0x1002, ["A"]), (0x1030, ["A"]), (0x10D0, ["A", "B"]), (0x1800, ["A", "B", "C"])):
            self.check(
                whole[:size], names, "the first at offset 0x1000: buffers that are damaged or cut off, 1 not read"
            )


class TestHostile(unittest.TestCase):
    def test_arrays_of_nothing(self):
        """65,535 times nothing takes no bytes: three such structures in each other would be 2.8e14 values."""
        inner = [("x", "Null", [b""] * 65535)]
        schema, _ = sample.fields([("s", "Structures", [[("t", "Structures", [inner])]])])
        event = sample.event(schema=b"\0N\0" + schema, data=b"\xff\xff" * 3)
        begin = time.process_time()
        events, said = read(sample.trace([event] * 20))
        self.assertLess(time.process_time() - begin, 1)
        self.assertEqual(
            (events, said),
            (
                [],
                ["the first at offset 0x1A8: events that are damaged or have a field of an unknown type, 20 not read"],
            ),
        )

    def test_structures_without_end(self):
        schema = b"\0N\0" + b"s\0\x98\x7f" * 900
        events, said = read(sample.trace([sample.event(schema=schema)], size=8192))
        self.assertEqual(
            (events, said),
            ([], ["the first at offset 0x1A8: events that are damaged or have a field of an unknown type, 1 not read"]),
        )

    def test_items_in_a_circle(self):
        raw = bytearray(sample.event("A"))
        struct.pack_into("<HHHH", raw, 80, 0, 11, 1, 0)
        self.assertEqual(read(sample.trace([bytes(raw), sample.event("B")]))[0][-1].name, "B")

    def test_damaged_at_random(self):
        whole = sample.trace(
            [
                sample.event(
                    "A", [("hr", "Int32", -2147012889, "HResult"), ("s", "Structures", [[("a", "UInt8", 1)]] * 3)]
                )
            ],
            [
                sample.event(
                    "B", [("t", "UnicodeString", "text"), ("l", "AnsiString", ["a", "b"]), ("g", "GUID", bytes(16))]
                )
            ]
            * 5,
        )
        for seed in range(int(os.environ.get("DELIVERYOPT_ERROR_FUZZ", 400))):
            source = random.Random(seed)
            data = bytearray(whole)
            for _ in range(source.choice((1, 2, 5, 20, 100))):
                at = source.choice((0, 0x40, 0x180, 0x1040)) + source.randrange(0x300)
                if source.random() < 0.5:
                    data[at] ^= 1 << source.randrange(8)
                else:
                    struct.pack_into("<H", data, at, source.choice((0, 1, 8, 0xFF, 0x7FFF, 0xFFFF, 0xC013)))
            if source.random() < 0.2:
                del data[source.randrange(len(data)) :]
            begin = time.process_time()
            try:
                trace = etl.Trace([bytes(data)])
                for event in trace:
                    for _, kind, value in event.values:
                        log_events.value_text(kind, value)
            except ValueError:
                self.assertFalse(etl.begins_trace(bytes(data)))
            except Exception as failure:
                raise AssertionError(f"seed {seed}") from failure
            self.assertLess(time.process_time() - begin, 1, seed)
