"""scan() on lines of real logs, cut up, joined and broken: it finds the same however it gets the text."""

import bz2
import gzip
import io
import json
import lzma
import os
import pickle
import re
import tempfile
import unittest
from unittest import mock

from hypothesis import strategies as st

from tests import de, module
from tests.fuzz import holds_for
from tests.unit.logs import etl_sample, evtx_sample
from tests.unit.logs.test_scan import corpus

scanner = module("_logs")
new_classifier = module("_logs.classifier").CodeClassifier
LINES = [line.encode() for _, line in corpus()]
TOKENS = (
    *(b"\n", b"\r\n", b"\r", b"\t", b" ", b"\0", b"\\", b"/", b".", b"_", b"-", b":", b"%%", b"://", b"\xff", b"\xc3"),
    *(b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"0x", b"&H", b"h", b"L", b"8", b"1", b"FFFFFFFF", b"80d02002"),
    *(b"0x80D02002", b"80072EE2", b"-2133843966", b"2161123330", b"2147954402, ", b"error ", b"hr="),
    *(b"-1073741819", b"0xC1900101", b"3221225477", b"C0000005", b"exit code 1603", b"HTTP 404 ", b"E_ACCESSDENIED"),
    *("错误代码".encode(), "エラー".encode(), "\uff1a".encode()),
    *(b"Wsl/", b"`", b"Error", b"\t180 (0x00B4)", b"]LOG]!><time="),
    *(b" code: ", b"product ", b", extended error: ", b"bytes", b"address ", b"(caller: ", b"<![LOG["),
    *(b"2026-01-02 03:04:05 ", "\u00e9\u20ac".encode()),
    *("hr 0x80D02002\r\n".encode("utf-16-le"), "error 80072EE2".encode("utf-16-be"), "\U0001f600".encode(), b"x" * 150),
)  # fmt: skip


def slices(line, start, stop):
    return line[start % (len(line) + 1) :][: stop % (len(line) + 1)]


near = st.one_of(
    st.sampled_from(LINES),
    st.builds(slices, st.sampled_from(LINES), st.integers(0, 300), st.integers(0, 300)),
    st.sampled_from(TOKENS),
)
pieces = near | st.binary(max_size=6)
logs = st.lists(pieces, max_size=12).map(b"".join)
# Without what decides how the bytes are read.
plain = st.lists(near.map(lambda piece: re.sub(rb"[\0\r\n]|[^\x01-\x7f]", b"?", piece)), max_size=6).map(b"".join)
texts = st.lists(plain.map(bytes.decode) | st.sampled_from(("\u00e9", "\u20ac ", "\U0001f600")), max_size=6).map(
    "".join
)

# What decides how bytes are read, and what is behind it: whole, cut, or of another kind.
_EVENTS = [
    evtx_sample.event(number, "Microsoft-Windows-Bits-Client", 61, [("hr", "UInt32", code)])
    for number, code in enumerate((0x80D02002, 0, 0x80072EE2), 7)
]
_FIELDS = [("hr", "UInt32", 0x80D02002, "HResult")]
_WHOLE = (
    evtx_sample.event_log(_EVENTS),
    etl_sample.trace([etl_sample.event(values=_FIELDS)]),
    *("2026-01-02 03:04:05 hr=0x80D02002\r\nfailed: 80072EE2\r\n".encode(f"utf-{name}") for name in
      ("16", "16-le", "16-be", "32", "32-le", "32-be", "8-sig")),
    *("hr = 0x80D02002 \ud800 \udfff\n".encode(f"utf-{name}", "surrogatepass") for name in ("8", "16", "32")),
    bytes(5000),
    bytes(70000),
)  # fmt: skip
_MAGIC = tuple(bytes(offset) + magic for offset, magic, *_ in module("_logs.binary")._MAGIC_NUMBERS)
_whole = st.integers(0, len(_WHOLE) - 1).map(_WHOLE.__getitem__)  # with a short repr
_unpacked = st.lists(st.one_of(logs, _whole, st.sampled_from(_MAGIC), st.binary(max_size=40)), max_size=4).map(b"".join)
_cut = st.builds(
    lambda data, size: data[: len(data) - size % 97 if size else None], _unpacked, st.just(0) | st.integers(0, 96)
)


def _packings(data):
    return st.builds(lambda data, pack: pack(data), data, st.sampled_from((gzip.compress, lzma.compress, bz2.compress)))


any_bytes = st.one_of(
    _cut,
    _cut,
    _packings(_cut),
    st.builds(lambda data, more: data + more, _packings(_cut), _cut),
    _packings(_packings(_cut)),
    st.builds(lambda data, size: data[: -size or None], _packings(_cut), st.integers(0, 20)),
)
cuts = st.lists(st.integers(1, 70), min_size=1, max_size=20)


class Cut(io.RawIOBase):
    """A pipe that gives `first` bytes, then parts of these sizes, over and over.

    The first character of UTF-16 amid UTF-8 comes whole: to wait for its other half, each line would have to be held.
    """

    def __init__(self, data, sizes, first=0):
        self.data, self.sizes, self.next = data, [first, *sizes] if first else sizes, 0

    def read(self, _=-1):
        size = self.sizes[self.next % len(self.sizes)]
        self.next += 1
        if self.data[size : size + 1] == b"\0" and b"\0" not in self.data[:size]:
            size += 1
        piece, self.data = self.data[:size], self.data[size:]
        return piece


def found(source):
    """The findings; or why the bytes are not read to their end: they say that they are gzip, an archive, a log."""
    try:
        return list(scanner.scan(source))
    except OSError as failure:
        return str(failure)


def outcome(findings):
    """The findings, up to where their source cannot be read, and why; None where it is read to its end."""
    found = []
    try:
        found.extend(findings)  # keeps what came before a failure
    except OSError as failure:
        return found, str(failure)
    return found, None


class Scan(unittest.TestCase):
    @holds_for(500, data=logs)
    def test_findings_are_in_the_text(self, data):
        findings = found(io.BytesIO(data))
        if isinstance(findings, str):
            return
        for finding in findings:
            self.assertTrue(finding.hresult.failed or finding.hresult >> 12 == 0x4004F)
            self.assertIn(finding.kind, ("hresult", "ntstatus"))
            self.assertEqual(de.HRESULT.parse(finding.text), finding.hresult)
            self.assertEqual(finding.extended is None, not finding.explanation.causes[:1] or
                             finding.explanation.causes[0].origin != "ExtendedError")  # fmt: skip
            fields = finding.to_dict()
            self.assertEqual(json.loads(json.dumps(fields)), fields)
            self.assertEqual(pickle.loads(pickle.dumps(finding)), finding)
        places = [(finding.line, finding.column) for finding in findings]
        self.assertEqual(places, sorted(set(places)))
        if b"\0" not in data and data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
            text = data[3:] if data[:3] == b"\xef\xbb\xbf" else data
            lines = re.split(rb"\r\n|\r|\n", text)
            for finding in findings:
                line = lines[finding.line - 1].decode("utf-8", "replace")
                self.assertEqual(line[finding.column - 1 :][: len(finding.text)], finding.text)

    @holds_for(300, data=logs, sizes=cuts)
    def test_a_stream_may_come_in_any_parts(self, data, sizes):
        """But for its first 4096 bytes, by which its encoding is known."""
        self.assertEqual(found(Cut(data, sizes, 4096)), found(io.BytesIO(data)))
        data = b"words and words without a code\n" * 200 + data
        self.assertEqual(found(Cut(data, sizes)), found(io.BytesIO(data)))

    @holds_for(250, data=logs, sizes=cuts, filler=st.sampled_from((b".", b" ", "\u20ac".encode(), b"a,", b"0x8 ")))
    def test_a_long_line_is_judged_as_a_short_one(self, data, sizes, filler):
        data = filler * (700 // len(filler)) + data.replace(b"\n", b" ").replace(b"\r", b" ").replace(b"\0", b" ")
        data += filler * (700 // len(filler)) + data
        with mock.patch.object(module("_logs.timestamps"), "_TIME_AT_END", 256):  # of lines that are never cut
            whole = found(io.BytesIO(data))
            with mock.patch.object(module("_logs.text_reader"), "LONG", 512):
                self.assertEqual(found(Cut(data, sizes, 60)), whole)

    @holds_for(250, data=logs, sizes=cuts)
    def test_also_adds_and_takes_nothing_away(self, data, sizes):
        data = b"words and words without a code\n" * 200 + data
        kinds = ("nt", "win32", "http", "names")
        try:
            more = list(scanner.scan(Cut(data, sizes), kinds))
            self.assertEqual(more, list(scanner.scan(io.BytesIO(data), kinds)))
        except OSError:
            return
        rest = set(found(io.BytesIO(data))) - set(more)
        self.assertEqual(rest, set())

    @holds_for(250, lines=st.lists(plain, max_size=8), newline=st.sampled_from(("\n", "\r\n", "\r")))
    def test_lines_one_by_one(self, lines, newline):
        expected = [[(f.column, f.text, f.hresult, f.extended, f.time) for f in scanner.scan([line])] for line in lines]
        for source in (
            lines,
            [line.decode() + newline for line in lines],
            io.BytesIO(newline.encode().join(lines)),
            io.StringIO(newline.join(line.decode() for line in lines), newline=""),
        ):
            self.assertEqual(
                [(f.line, f.column, f.text, f.hresult, f.extended, f.time) for f in scanner.scan(source)],
                [(number, *rest) for number, findings in enumerate(expected, 1) for rest in findings],
            )

    @holds_for(250, text=texts, sizes=cuts)
    def test_encodings(self, text, sizes):
        expected = found(io.StringIO(text))
        for encoding in ("utf-8-sig", "utf-16"):
            self.assertEqual(found(Cut(text.encode(encoding), sizes)), expected)
        if len(text) > 20 and text.isascii():
            for encoding in ("utf-16-le", "utf-16-be"):
                self.assertEqual(found(Cut(text.encode(encoding), sizes)), expected)

    @holds_for(250, items=st.lists(st.one_of(pieces, st.text(max_size=20), st.none(), st.integers()), max_size=8))
    def test_any_items(self, items):
        wrong = [item for item in items if not isinstance(item, (str, bytes))]
        try:
            list(scanner.scan(items))
            self.assertEqual(wrong, [])
        except TypeError:
            self.assertNotEqual(wrong, [])
        except OSError:
            self.assertTrue(any(isinstance(item, bytes) and b"\x1f\x8b" in item for item in items))

    @holds_for(400, data=any_bytes)
    def test_every_way_finds_the_same(self, data):
        """By path, by stream, with the lines around, and by the lines of the decoded text."""
        expected = outcome(scanner.scan(io.BytesIO(data)))
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "a.log")
            with open(path, "wb") as stream:
                stream.write(data)
            self.assertEqual(outcome(scanner.scan(path)), expected)
        pairs, failure = outcome(scanner.scan_with_lines(io.BytesIO(data), 1, new_classifier()))
        self.assertEqual(([finding for finding, _ in pairs], failure), expected)
        lines = None if failure else self.lines_of(data)
        if lines is None:
            return
        for finding, around in pairs:
            near = range(max(finding.line - 1, 1), finding.line + 2)
            shown = [(at, lines[at - 1][:200]) for at in near if at < len(lines) or lines[at - 1 :] > [""]]
            self.assertEqual([(at, line[:200]) for at, line in around], shown)
        with mock.patch.object(module("_logs.timestamps"), "_TIME_AT_END", 1 << 20):  # broken bytes are longer as text
            self.assertEqual(outcome(scanner.scan(lines)), outcome(scanner.scan(io.BytesIO(data))))

    @staticmethod
    def lines_of(data):
        """The lines of a text; None for an event log or a trace."""
        reader = module("_logs.text_reader")
        start, blocks = reader.unwrapped(iter((data,)))
        whole = start + b"".join(blocks)
        if module("_logs.binary").kind_of(whole[:512]):
            return None
        text = b"".join(module("_logs.encodings").decoded(whole, iter(()))).decode("utf-8", "replace")
        return re.split("\r\n|\r|\n", text)


if __name__ == "__main__":
    unittest.main()
