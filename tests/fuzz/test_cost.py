"""No text costs more than its length: ten megabytes in one line, against the same as ten texts of one."""

import contextlib
import io
import time
import unittest

from tests import de, module
from tests.fuzz import SECONDS

scanner, reader = module("_logs"), module("_cli.scan")
new_classifier = module("_logs.classifier").CodeClassifier
MEGABYTE = 1000000
PATTERNS = (b"0123456789abcdef", b"0x", b"1234567890", b" ", b"hr=", b"\xff")
if SECONDS:
    PATTERNS += (b"0x8", b"\t", b"8", b"\0", b"8\0", b"\r\n", b"a.")
MANY = (b"\r", b"0x80d02002 ", b"-2147012866,", b"<![LOG[hr 0x80d02002 ")  # many lines, or findings in one


def blocks(data):
    """For each way to read a text, a function that reads it to its end."""
    yield "scan", lambda: sum(1 for _ in scanner.scan(io.BytesIO(data)))
    yield "scan of an item", lambda: sum(1 for _ in scanner.scan([data]))
    yield "scan with context", lambda: sum(1 for _ in scanner.scan_with_lines(io.BytesIO(data), 2, new_classifier()))


def parsed(data):
    text = data.decode("latin-1")
    for call in (de.HRESULT.parse, de.explain):
        with contextlib.suppress(ValueError):
            call(text)


def seconds(calls):
    """Processor time of this process."""
    started = time.process_time()
    for call in calls:
        call()
    return time.process_time() - started


class Cost(unittest.TestCase):
    def check(self, name, long, short):
        """Ten times the length takes ten times the time; what is quadratic, a hundred times.

        The bound is wide, the least of up to three rounds counts, and what takes less than 50 ms may take double.
        """
        one = ten = float("inf")
        for _ in range(3):
            one, ten = min(one, seconds(short)), min(ten, seconds(long))
            if ten <= 3 * one + 0.05:
                return
        self.fail(f"{name}: {ten:.2f} s for ten megabytes, {one:.2f} s for ten times one")

    def test_one_line(self):
        for patterns, size in ((PATTERNS, MEGABYTE), (MANY, MEGABYTE // 20)):
            for pattern in patterns:
                data = pattern * (size // len(pattern))
                for (name, long), (_, short) in zip(blocks(data * 10), blocks(data)):
                    self.check(f"{name} of {pattern!r}", [long], [short] * 10)

    def test_all_kinds(self):
        """The searches that `also` adds, and the times at the end of a line."""
        kinds = ("nt", "win32", "http", "names")
        for pattern in (b"error 5 ", b"HTTP 404 ", b"E_FAIL ", b"A_", b"_", b"A", b"C0000005 ", b"\t1 (0x", b"$$<a><"):
            data = pattern * (MEGABYTE // 20 // len(pattern))

            def read(data):
                return lambda: sum(1 for _ in scanner.scan(io.BytesIO(data), kinds))

            self.check(f"all kinds of {pattern!r}", [read(data * 10)], [read(data)] * 10)

    def test_parse(self):
        for pattern in PATTERNS:
            data = pattern * (MEGABYTE // len(pattern))
            self.check(
                f"parse of {pattern!r}", [lambda data=data: parsed(data * 10)], [lambda data=data: parsed(data)] * 10
            )


if __name__ == "__main__":
    unittest.main()
