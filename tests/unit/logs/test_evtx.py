"""EventLog: what it reads of event logs, what it says of damaged ones, and what it costs."""

import functools
import os
import random
import struct
import time
import tracemalloc
import unittest

from tests import module
from tests.marks import slow
from tests.unit.logs import evtx_sample as sample

evtx = module("_logs.evtx")
log_events = module("_logs.log_events")
MOMENT = struct.pack("<8H", 2024, 2, 4, 29, 23, 59, 58, 7)
SYSTEM_SID = struct.pack(">BBHI", 1, 1, 0, 5) + struct.pack("<I", 18)


def read(data, wants=None, size=4096):
    """The events and the losses of a log that comes in blocks of this size."""
    log = evtx.EventLog((data[at : at + size] for at in range(0, len(data), size)), wants)
    return list(log), log.losses


def numbers(data, wants=None):
    return [event.number for event in read(data, wants)[0]]


def losses(data, wants=None):
    return read(data, wants)[1]


def values(*items, **more):
    (event,), lost = read(sample.event_log([sample.event(1, values=items, **more)]))
    assert not lost, lost
    return event.values


class TestRecords(unittest.TestCase):
    def test_all_fields(self):
        (event,), lost = read(
            sample.event_log(
                [
                    sample.event(
                        *(7875, "Microsoft-Windows-Bits-Client", 61, [("hr", "UInt32", 0x80072EE7)]),
                        **{"channel": "Microsoft-Windows-Bits-Client/Operational", "computer": "MSEDGEWIN10"},
                        **{"level": 3, "process": 5060, "thread": 5116},
                    )
                ]
            )
        )
        self.assertEqual(lost, [])
        self.assertEqual(event.number, 7875)
        self.assertEqual(event.time, "2020-10-08T14:43:49.896897Z")
        self.assertEqual(event.provider, "Microsoft-Windows-Bits-Client")
        self.assertEqual(event.event, 61)
        self.assertEqual(event.channel, "Microsoft-Windows-Bits-Client/Operational")
        self.assertEqual(event.machine, "MSEDGEWIN10")
        self.assertEqual((event.level, event.process, event.thread), (3, 5060, 5116))
        self.assertEqual(event.values, [("hr", "UInt32", 2147954407)])
        self.assertEqual(event.name, "")

    def test_its_own_number_comes_before_the_files(self):
        """A log that was exported counts its records anew; people look for the number in <System>."""
        self.assertEqual(
            numbers(sample.event_log([sample.event(1, own=7875), sample.event(2, own=7876)])), [7875, 7876]
        )

    def test_values_of_every_type(self):
        for kind, raw, value, text in (
            ("UnicodeString", "Ä\u4e2d\0", "Ä\u4e2d", "Ä\u4e2d"),
            ("UnicodeString", "", "", ""),
            ("UnicodeString", b"a\0\0\xd8", "a\ufffd", "a\ufffd"),
            ("AnsiString", "é\0", "é", "é"),
            ("Int8", -1, -1, "-1"),
            ("UInt8", 255, 255, "255"),
            ("Int16", -2, -2, "-2"),
            ("UInt16", 65535, 65535, "65535"),
            ("Int32", -2147012889, -2147012889, "-2147012889"),
            ("UInt32", 2147954407, 2147954407, "2147954407"),
            ("Int64", -3, -3, "-3"),
            ("UInt64", 2**64 - 1, 18446744073709551615, "18446744073709551615"),
            ("Float", 0.5, 0.5, "0.5"),
            ("Double", 0.25, 0.25, "0.25"),
            ("Boolean", 1, 1, "true"),
            ("Boolean", 0, 0, "false"),
            ("Binary", b"\x01\xff", b"\x01\xff", "01FF"),
            ("GUID", bytes(range(16)), bytes(range(16)), "{03020100-0504-0706-0809-0A0B0C0D0E0F}"),
            ("Pointer", 0x7FFE0000, b"\0\0\xfe\x7f\0\0\0\0", "0x7ffe0000"),
            ("Pointer", b"\0\0\1\0", b"\0\0\1\0", "0x10000"),
            ("FILETIME", sample.TIME, 132466418298968970, "2020-10-08T14:43:49.896897Z"),
            ("FILETIME", 2**64 - 1, 18446744073709551615, "0xffffffffffffffff"),
            ("FILETIME", 0, 0, "1601-01-01T00:00:00.000000Z"),
            ("SYSTEMTIME", MOMENT, MOMENT, "2024-02-29T23:59:58.007000Z"),
            ("SID", SYSTEM_SID, SYSTEM_SID, "S-1-5-18"),
            ("HexInt32", 0x80240022, 2149842978, "0x80240022"),
            ("HexInt64", 2**63, 9223372036854775808, "0x8000000000000000"),
            ("UInt16[]", [1, 2], [1, 2], "1,2"),
            ("HexInt32[]", [1, 0x80070005], [1, 2147942405], "0x1,0x80070005"),
            ("UnicodeString[]", ["a", "", "c"], ["a", "", "c"], "a,,c"),
            ("GUID[]", [bytes(16)], [bytes(16)], "{00000000-0000-0000-0000-000000000000}"),
            ("Boolean[]", [1, 0], [1, 0], "true,false"),
        ):
            with self.subTest(kind, value=value):
                self.assertEqual(values(("name", kind, raw)), [("name", kind, value)])
                self.assertEqual(log_events.value_text(kind, value), text)

    def test_a_value_of_another_size_than_its_type(self):
        self.assertEqual(values(("a", "UInt32", b"\1\2\3")), [("a", "Binary", b"\1\2\3")])
        self.assertEqual(values(("a", "GUID", b"\1")), [("a", "Binary", b"\1")])
        self.assertEqual(values(("a", "UInt32[]", b"\1\2\3")), [("a", "Binary", b"\1\2\3")])
        self.assertEqual(values(("a", "SID[]", SYSTEM_SID)), [("a", "Binary", SYSTEM_SID)])

    def test_no_value(self):
        self.assertEqual(values(("a", "UInt32", None)), [("a", "Null", b"")])
        self.assertEqual(log_events.value_text("Null", b""), "")
        self.assertEqual(log_events.value_text("Null", None), "")

    def test_numbers_below_zero_that_are_shown_as_hexadecimal(self):
        self.assertEqual(log_events.value_text("HResult", -2147012889), "0x80072ee7")

    def test_names(self):
        self.assertEqual(
            values(("", "UnicodeString", "a"), ("", "UnicodeString", "b"), ("a", "UInt8", 1), ("a", "UInt8", 2)),
            [("", "UnicodeString", "a"), ("", "UnicodeString", "b"), ("a", "UInt8", 1), ("a", "UInt8", 2)],
        )

    def test_elements_of_user_data(self):
        self.assertEqual(
            values(("Code", "HexInt32", 5), ("Text", "UnicodeString", "x"), user="Report"),
            [("Code", "HexInt32", 5), ("Text", "UnicodeString", "x")],
        )

    def test_no_values(self):
        self.assertEqual(values(), [])

    def test_without_a_template(self):
        """All is text then, the numbers of <System>, too."""
        (event,), lost = read(sample.event_log([sample.event(9, "P", 3, [("a", "UInt8", 1)], whole=True)]))
        self.assertEqual(lost, [])
        self.assertEqual((event.number, event.provider, event.event, event.level), (9, "P", None, None))
        self.assertEqual((event.time, event.values), ("2020-10-08T14:43:49.896897Z", [("a", "UnicodeString", "1")]))

    def test_a_time_that_nobody_can_read(self):
        (event,), _ = read(sample.event_log([sample.event(9, time=2**64 - 1)]))
        self.assertIsNone(event.time)

    def test_content_of_all_kinds(self):
        """Texts, slots, character references, entities, CDATA, attributes, elements in elements."""

        def define():
            def inside(chunk=chunk):
                entity = b"\x09"

                def content():
                    chunk.parts(["a", b"\x08" + struct.pack("<H", 0xE9)])
                    chunk.data += entity
                    chunk.name("amp")
                    chunk.data += entity
                    chunk.name("other")
                    chunk.data += b"\x07\x01\x00z\x00"  # CDATA
                    chunk.parts([(0, "UInt8"), "b"])

                chunk.element("Mixed", [("kind", ["k"]), ("xmlns", ["not this"])], content)
                inner = functools.partial(chunk.element, "Inner", (), [(1, "UnicodeString")])
                chunk.element("Outer", [("name", ["o"])], inner)
                chunk.element("Empty")

            chunk.element("Event", (), lambda: chunk.element("UserData", (), inside))

        chunk = sample.Chunk()
        chunk.record(1, sample.TIME, lambda: chunk.instance("all", define, [("UInt8", 7), ("UnicodeString", "i")]))
        (event,), lost = read(sample.event_log(chunk.finished()))
        self.assertEqual(lost, [])
        self.assertEqual(
            event.values,
            [
                ("Mixed.kind", "UnicodeString", "k"),
                ("Mixed", "UnicodeString", "aé&z"),
                ("Mixed", "UInt8", 7),
                ("Mixed", "UnicodeString", "b"),
                ("Outer.name", "UnicodeString", "o"),
                ("Inner", "UnicodeString", "i"),
                ("Empty", "UnicodeString", ""),
            ],
        )
        self.assertEqual(
            (event.provider, event.event, event.channel, event.machine, event.level), ("", None, "", "", None)
        )

    def test_fragments_in_fragments(self):
        chunk = sample.Chunk()

        def level(depth):
            def define():
                chunk.element(f"L{depth}", (), [(0, "Fragment")])

            def leaf():
                chunk.element("Leaf", (), [(0, "UInt8")])

            if depth == 0:
                chunk.instance("leaf", leaf, [("UInt8", 5)])
            else:
                chunk.instance(("level", depth), define, [("Fragment", lambda: level(depth - 1))])

        for number, depth in enumerate((1, 8, 9), 1):
            chunk.record(number, sample.TIME, lambda depth=depth: level(depth))
        events, lost = read(sample.event_log(chunk.finished()))
        self.assertEqual([event.values for event in events], [[("Leaf", "UInt8", 5)], [("Leaf", "UInt8", 5)]])
        self.assertEqual(lost, ["chunk 1 at offset 0x1000: damaged, 1 not read"])

    def test_system_values_of_another_type_are_none(self):
        def define():
            def system():
                chunk.element("Provider", [("Name", [(0, "UInt32")])])
                chunk.element("EventID", (), [(1, "GUID")])
                chunk.element("Level", (), [(2, "UnicodeString")])
                chunk.element("Channel", (), [(3, "UInt8")])

            chunk.element("Event", (), lambda: chunk.element("System", (), system))

        chunk = sample.Chunk()
        for number, kinds in enumerate(
            (
                [("UInt32", 1), ("GUID", bytes(16)), ("UnicodeString", "2"), ("UInt8", 1)],
                [("UnicodeString[]", ["a"]), ("UInt16[]", [1]), ("Boolean", 1), ("FILETIME", 1)],
            ),
            4,
        ):
            chunk.record(number, sample.TIME, functools.partial(chunk.instance, "odd", define, kinds))
        events, lost = read(sample.event_log(chunk.finished()), lambda provider, event: True)
        self.assertEqual(lost, [])
        self.assertEqual([event.number for event in events], [4, 5])
        for event in events:
            self.assertEqual((event.provider, event.event, event.level, event.channel), ("", None, None, ""))


class TestStream(unittest.TestCase):
    LOG = sample.event_log(
        [sample.event(1, values=[("a", "UInt8", 1)]), sample.event(2)],
        [sample.event(3, values=[("a", "UInt8", 1)])],
        bytes(0x10000),
        [sample.event(4)],
    )

    def test_chunks_in_blocks_of_any_size(self):
        for size in (1, 7, 4096, 65537, 1 << 20):
            self.assertEqual([event.number for event in read(self.LOG, None, size)[0]], [1, 2, 3, 4], size)
            self.assertEqual(read(self.LOG, None, size)[1], [], size)

    def test_a_chunk_that_was_never_used_is_no_loss(self):
        self.assertEqual(losses(self.LOG), [])

    def test_events_come_before_the_next_block_is_asked_for(self):
        asked = []

        def blocks():
            for at in range(0, len(self.LOG), 0x1000):
                asked.append(at)
                yield self.LOG[at : at + 0x1000]

        self.assertEqual(next(iter(evtx.EventLog(blocks()))).number, 1)
        self.assertEqual(asked[-1], 0x10000)  # the last block of the first chunk

    def test_data_that_are_no_event_log(self):
        for data in (b"", b"ElfFile", b"ElfChnk\0" + bytes(70000), b"2024-01-01 error 0x80070005", b"\0" * 70000):
            with self.assertRaisesRegex(ValueError, "no event log"):
                list(evtx.EventLog([data]))

    def test_a_header_and_nothing_else(self):
        self.assertEqual(read(sample.event_log()), ([], []))
        for size in (8, 100, 0xFFF):
            lost = ["chunk 1 at offset 0x1000: the file ends, its header has 0 chunks"]
            self.assertEqual(read(sample.event_log()[:size]), ([], lost))

    @slow("it reads a long log")
    def test_memory_does_not_grow_with_the_log(self):
        chunk = sample.chunk_of(
            sample.event(number, values=[("a", "UnicodeString", "x" * (number % 200)), ("b", "UInt32", number)])
            for number in range(1, 150)
        ).finished()

        def blocks():
            yield sample.file_header(0)
            for _ in range(40):
                yield chunk

        tracemalloc.start()
        try:
            self.assertEqual(sum(1 for _ in evtx.EventLog(blocks())), 40 * 149)
            self.assertLess(tracemalloc.get_traced_memory()[1], 4 << 20)
        finally:
            tracemalloc.stop()


class TestWants(unittest.TestCase):
    def test_what_is_not_wanted_is_left_out(self):
        log = sample.event_log([sample.event(1, "A", 1), sample.event(2, "B", 1), sample.event(3, "A", 2)])
        self.assertEqual(numbers(log, lambda provider, event: provider == "A"), [1, 3])
        self.assertEqual(numbers(log, lambda provider, event: event == 1), [1, 2])
        self.assertEqual(numbers(log, lambda provider, event: False), [])

    def test_values_of_what_is_not_wanted_are_not_read(self):
        chunk = sample.chunk_of([sample.event(1, "A", 1, [("a", "UInt8", 1)]), sample.event(2, "B", 1)])
        at = chunk.data.rindex(b"\x0f\1\1\0\x0c", 0, chunk.last)  # the fragment of the first event
        chunk.data[at + 4] = 0xEE
        log = sample.event_log(chunk.finished())
        self.assertEqual(read(log, lambda provider, event: provider == "B")[1], [])
        self.assertEqual(losses(log), ["chunk 1 at offset 0x1000: damaged, 1 not read"])


class TestLosses(unittest.TestCase):
    EVENTS = tuple(sample.event(number, values=[("a", "UInt32", number)]) for number in range(1, 6))

    def chunk(self):
        return bytearray(sample.chunk_of(self.EVENTS).finished())

    def record(self, chunk, number):
        """Where the record with this number begins."""
        return next(
            at
            for at in range(0x200, len(chunk), 8)
            if chunk[at : at + 4] == b"**\0\0" and chunk[at + 8 : at + 16] == struct.pack("<Q", number)
        )

    def check(self, chunk, expected, *lost, **options):
        log = sample.event_log([sample.event(100)], chunk, [sample.event(200)], **options)
        events, said = read(log)
        self.assertEqual([event.number for event in events], [100, *expected, 200])
        self.assertEqual(said, list(lost))

    def test_wrong_checksum_but_all_can_be_read(self):
        chunk = self.chunk()
        chunk[0x34] ^= 1
        sample.sign_header(chunk)
        self.check(chunk, [1, 2, 3, 4, 5])

    def test_wrong_checksum_of_the_header(self):
        chunk = self.chunk()
        chunk[0x7C] ^= 1
        self.check(chunk, [1, 2, 3, 4, 5], "chunk 2 at offset 0x11000: wrong checksum of its header")

    def test_a_log_that_was_written_without_checksums(self):
        chunk = self.chunk()
        chunk[0x34] ^= 1
        self.check(chunk, [1, 2, 3, 4, 5], flags=4)

    def test_a_record_that_is_damaged(self):
        chunk = self.chunk()
        chunk[self.record(chunk, 3)] = 0
        self.check(chunk, [1, 2, 4, 5], "chunk 2 at offset 0x11000: wrong checksum, 1 not read")

    def test_a_record_with_another_size_than_its_end_says(self):
        chunk = self.chunk()
        struct.pack_into("<I", chunk, self.record(chunk, 3) + 4, 0x48)
        sample.sign(chunk)
        self.check(chunk, [1, 2, 4, 5], "chunk 2 at offset 0x11000: damaged, 1 not read")

    def test_a_record_whose_values_are_damaged(self):
        chunk = self.chunk()
        struct.pack_into("<I", chunk, self.record(chunk, 3) + 38, 0xFFFFFFFF)  # how many values
        sample.sign(chunk)
        self.check(chunk, [1, 2, 4, 5], "chunk 2 at offset 0x11000: damaged, 1 not read")

    def test_a_template_that_is_damaged_is_lost_in_its_chunk_only(self):
        chunk = self.chunk()
        chunk[self.record(chunk, 1) + 66] = 0xFF  # the first element of the template, in the first record
        sample.sign(chunk)
        events, said = read(sample.event_log(chunk, list(self.EVENTS)))
        self.assertEqual([event.number for event in events], [1, 2, 3, 4, 5])
        self.assertEqual(said, ["chunk 1 at offset 0x1000: damaged, 5 not read"])
        events, said = read(sample.event_log(list(self.EVENTS), chunk))  # it is known from the chunk before
        self.assertEqual([event.number for event in events], [1, 2, 3, 4, 5] * 2)
        self.assertEqual(said, [])

    def test_a_chunk_with_a_wrong_checksum_leaves_no_template_behind(self):
        """Templates are kept by their GUID; one with a wrong name would be used for the rest of the log."""
        chunk = self.chunk()
        at = chunk.index("a".encode("utf-16-le"), self.record(chunk, 1) + 100)
        name_at = chunk.rindex(b"\5\1\1\0a\0")
        self.assertGreater(name_at, at - 4)
        chunk[name_at + 4] = ord("b")
        events, said = read(sample.event_log(chunk, list(self.EVENTS)))
        self.assertEqual([event.values[0][0] for event in events], ["b"] * 5 + ["a"] * 5)
        self.assertEqual(said, [])

    def test_no_signature(self):
        chunk = self.chunk()
        chunk[:8] = bytes(8)
        self.check(chunk, [1, 2, 3, 4, 5], "chunk 2 at offset 0x11000: damaged")

    def test_something_else_instead_of_a_chunk(self):
        self.check(b"\x55" * 0x10000, [], "chunk 2 at offset 0x11000: damaged")

    def test_a_header_that_nobody_can_believe(self):
        for at, value in ((0x30, 5), (0x30, 0x20000), (0x10, 100000)):
            chunk = self.chunk()
            struct.pack_into("<I", chunk, at, value)
            sample.sign_header(chunk)
            self.check(chunk, [1, 2, 3, 4, 5], "chunk 2 at offset 0x11000: damaged")

    def test_cut_off(self):
        chunk = self.chunk()
        log = sample.event_log([sample.event(100)], chunk)
        cut = 0x11000 + self.record(chunk, 4) + 10
        events, said = read(log[:cut])
        self.assertEqual([event.number for event in events], [100, 1, 2, 3])
        self.assertEqual(said, ["chunk 2 at offset 0x11000: cut off, 2 not read"])
        self.assertEqual(losses(log[:0x11010]), ["chunk 2 at offset 0x11000: cut off"])

    def test_chunks_that_are_missing(self):
        log = sample.event_log([sample.event(1)], promised=3)
        self.assertEqual(losses(log), ["chunk 2 at offset 0x11000: the file ends, its header has 3 chunks"])

    def test_a_record_that_is_missing(self):
        """The header's count is believed, not the records' numbers."""
        chunk = sample.Chunk()
        for item in self.EVENTS:
            chunk.record(item["number"], sample.TIME, lambda item=item: sample.write(chunk, item))
        chunk.numbers = [1, 7]
        self.check(chunk.finished(), [1, 2, 3, 4, 5], "chunk 2 at offset 0x11000: damaged, 2 not read")

    def test_older_records_behind_the_end_are_not_read(self):
        chunk = self.chunk()
        old = sample.chunk_of([*self.EVENTS, sample.event(3)]).finished()
        free = struct.unpack_from("<I", chunk, 0x30)[0]
        chunk[free:] = old[free:]
        self.check(chunk, [1, 2, 3, 4, 5])

    def test_newer_records_behind_the_end_are_read(self):
        """The header of a log in use is older than its last records."""
        chunk = sample.chunk_of([*self.EVENTS, sample.event(6), sample.event(7), sample.event(6)])
        end = self.record(chunk.data, 6)
        chunk.numbers = [1, 5]
        data = bytearray(chunk.finished())
        struct.pack_into("<I", data, 0x30, end)
        sample.sign(data)
        self.check(data, [1, 2, 3, 4, 5, 6, 7])


class TestHostile(unittest.TestCase):
    """Logs that are made to be expensive: none raises, and none takes longer than its size allows."""

    def check(self, chunk, most=1.0, count=4):
        data = sample.event_log(*[chunk.finished() if isinstance(chunk, sample.Chunk) else chunk] * count)
        begin = time.process_time()
        events, said = read(data)
        self.assertLess(time.process_time() - begin, most)
        return events, said

    def test_fragments_that_multiply(self):
        """Each level shows the one below fifty times: 50 ** 7 values."""
        chunk = sample.Chunk()

        def level(depth):
            def define():
                chunk.element("E", (), lambda: [chunk.element("V", (), [(0, "Fragment")]) for _ in range(50)])

            chunk.instance("fifty", define, [("Fragment", lambda: level(depth - 1)) if depth else ("UInt8", 1)])

        chunk.record(1, sample.TIME, lambda: level(6))
        self.assertEqual(self.check(chunk)[0], [])

    def test_elements_that_are_shown_over_and_over(self):
        """A fragment without a template, of 30 KB of text tokens that make no value, is shown 1,000 times."""
        chunk = sample.Chunk()

        def define():
            chunk.element("E", (), lambda: [chunk.parts([(0, "Fragment")]) for _ in range(1000)])

        def whole():
            chunk.element("W", (), lambda: chunk.parts(["x"] * 5000), defined=False)

        chunk.record(1, sample.TIME, lambda: chunk.instance("shows", define, [("Fragment", whole)]))
        self.assertEqual(self.check(chunk)[0], [])

    def test_templates_that_share_their_bytes(self):
        """Each of 1,000 records has a template of 25 KB, beginning 4 bytes behind the one before."""
        chunk = sample.Chunk()
        words = b"".join(struct.pack("<I", 0x600F + (number % 7 << 8)) for number in range(9000))
        chunk.record(1, sample.TIME, lambda: chunk.data.extend(words))
        for number in range(2, 450):
            chunk.record(
                number,
                sample.TIME,
                lambda number=number: chunk.instance("x", None, [], place=0x220 + 4 * number),
            )
        data = bytearray(chunk.finished())
        data[0x34] ^= 1  # nothing of it is kept
        sample.sign_header(data)
        self.check(data)

    def test_a_template_in_itself(self):
        chunk = sample.Chunk()

        def body():
            here = len(chunk.data) + 10
            chunk.instance("self", lambda: chunk.parts([b"\x0c" + bytes(5) + struct.pack("<I", here)]), [])

        chunk.record(1, sample.TIME, body)
        self.assertEqual(self.check(chunk)[0], [])

    def test_offsets_and_counts_beyond_everything(self):
        for place in (0, 4, 0xFFFF, 0x10000, 0xFFFFFFFF, 0x7FFFFFFF):
            chunk = sample.Chunk()
            body = functools.partial(chunk.instance, "x", None, [("UInt8", 1)], place=place)
            chunk.record(1, sample.TIME, body)
            self.assertEqual(self.check(chunk, count=1), ([], ["chunk 1 at offset 0x1000: damaged, 1 not read"]))

    def test_names_beyond_everything(self):
        for name in (b"\xff\xff\xff\xff", b"\0\0\1\0", b"\xfc\xff\0\0"):
            chunk = sample.Chunk()

            def define(chunk=chunk, name=name):
                chunk.data += b"\x01\xff\xff\0\0\0\0" + name + b"\x03"

            chunk.record(1, sample.TIME, lambda chunk=chunk, define=define: chunk.instance("x", define, []))
            self.assertEqual(self.check(chunk, count=1)[0], [])

    def test_elements_without_end(self):
        for body in (
            b"\x01\xff\xff\0\0\0\0",
            b"\x04" * 50,
            b"\x03",
            b"\x02",
            b"\x06",
            b"\x05\1\xff\xff",
            b"\xff",
            b"\x09",
        ):
            chunk = sample.Chunk()

            def define(chunk=chunk, body=body):
                chunk.data += body

            chunk.record(1, sample.TIME, lambda chunk=chunk, define=define: chunk.instance("x", define, []))
            self.assertEqual(self.check(chunk, count=1)[0], [], body)

    @slow("it shows that the cost has a bound")
    def test_many_layouts_of_many_fields(self):
        """Each record has its own sizes of 100 values; what is remembered of them has a limit."""
        chunks = []
        number = 0
        for _ in range(30):
            chunk = sample.Chunk()
            while len(chunk.data) < 62000:
                number += 1
                items = [(f"n{at}", "UnicodeString", "x" * (number >> at % 12 & 1)) for at in range(100)]
                body = functools.partial(sample.write, chunk, sample.event(number, values=items))
                chunk.record(number, sample.TIME, body)
            chunks.append(chunk.finished())
        self.assertGreater(number, 1500)
        log = evtx.EventLog([sample.event_log(*chunks)])
        tracemalloc.start()
        try:
            self.assertEqual(sum(1 for _ in log), number)
            self.assertLess(tracemalloc.get_traced_memory()[1], 16 << 20)
        finally:
            tracemalloc.stop()
        self.assertEqual(log.losses, [])

    def test_a_chunk_of_signatures(self):
        self.assertEqual(self.check(b"ElfChnk\0" + b"**\0\0" * 0x3FFE)[0], [])

    def test_damaged_at_random(self):
        events = [
            sample.event(
                1,
                values=[("hr", "UInt32", 0x80072EE7), ("url", "UnicodeString", "http://a/b"), ("", "GUID", bytes(16))],
            ),
            sample.event(2, user="Job", values=[("t", "FILETIME", sample.TIME), ("l", "UnicodeString[]", ["a", "b"])]),
            sample.event(3, whole=True, values=[("x", "UInt8", 1)]),
            sample.event(
                4, "Other", 5, [("n", "UInt8", None), ("s", "SID", struct.pack("<8xI", 18)), ("b", "Binary", b"ab")]
            ),
        ]
        whole = sample.event_log(sample.chunk_of(events * 3).finished(), events)
        for seed in range(int(os.environ.get("DELIVERYOPT_ERROR_FUZZ", 400))):
            data, signed = damaged(random.Random(seed), whole)
            begin = time.process_time()
            try:
                for event in evtx.EventLog([data], (lambda provider, number: True) if seed % 3 else None):
                    for _, kind, value in event.values:
                        log_events.value_text(kind, value)
            except ValueError:
                self.assertNotEqual(data[:8], b"ElfFile\0")
            except Exception as failure:
                raise AssertionError(f"seed {seed}, signed {signed}") from failure
            self.assertLess(time.process_time() - begin, 1, seed)


def damaged(source, data):
    """The same log with some damage, its checksums made right again or not."""
    data = bytearray(data)
    for _ in range(source.choice((1, 2, 5, 20, 100))):
        at = source.choice((0, 0x1000, 0x1200, 0x1300)) + source.randrange(0x1800)
        kind = source.randrange(5)
        if kind == 0:
            data[at] ^= 1 << source.randrange(8)
        elif kind == 1:
            data[at] = source.choice((0, 1, 2, 3, 4, 5, 6, 0x0C, 0x0D, 0x0E, 0x0F, 0x21, 0x41, 0x81, 0xFF))
        elif kind == 2:
            struct.pack_into("<I", data, at, source.choice((0, 1, 0x200, 0xFFFF, 0x10000, 0x7FFFFFFF, 0xFFFFFFFF)))
        elif kind == 3:
            begin = 0x1000 + source.randrange(0x1800)
            data[at : at + 40] = data[begin : begin + 40]
        else:
            struct.pack_into("<H", data, at, source.randrange(65536))
    signed = source.random() < 0.7
    if signed:
        for at in range(0x1000, len(data) - 0xFFFF, 0x10000):
            chunk = data[at : at + 0x10000]
            sample.sign(chunk)
            data[at : at + 0x10000] = chunk
    if source.random() < 0.2:
        del data[source.randrange(len(data)) :]
    return bytes(data), signed
