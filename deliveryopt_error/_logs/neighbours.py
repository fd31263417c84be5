"""What stands directly beside a number: its prefix, the same code in another spelling, the rest of an address."""

from __future__ import annotations

NEAR = 160  # bytes of context to each side of a candidate


def text_around(buffer: bytes, begin: int, stop: int) -> tuple[bytes, bytes]:
    """What stands before and after in the same line, up to NEAR bytes of each."""
    first = max(0, begin - NEAR)
    newline = buffer.rfind(b"\n", first, begin)
    end = buffer.find(b"\n", stop, stop + NEAR)
    return buffer[first if newline < 0 else newline + 1 : begin], buffer[stop : stop + NEAR if end < 0 else end]


def begin_of_hexadecimal(buffer: bytes, at: int) -> int:
    """Where the code begins whose digits begin at `at`, its prefix included; -1 where it is part of something else."""
    if int(buffer[at : at + 8], 16) < 0x8000000A:  # roots of the registry, breakpoints: "0x80000001"
        return -1
    begin = at
    if at >= 8 and buffer[at - 1] in b"fF" and buffer[at - 8 : at].upper() == b"F" * 8:  # "FFFFFFFF80D02002"
        begin -= 8
    prefix = buffer[max(0, begin - 2) : begin]
    if prefix in (b"0x", b"0X", b"&H", b"&h"):
        return begin - 2
    return -1 if prefix[-1:] in (b"x", b"X", b"h", b"H") else begin


def same_as_decimal(value: int, left: bytes, right: bytes) -> bool:
    """Whether the same code stands beside it in decimal: `0x84BB0001 (-2068119551)`."""
    for text in (b"%d" % (value - 0x100000000), b"%d" % value):
        if left[-16:].rstrip(b" (=:,/`|[").endswith(text) or right[:20].lstrip(b" )=(:,/`|[").startswith(text):
            return True
    return False


def same_as_hexadecimal(value: int, left: bytes, right: bytes) -> bool:
    """Whether the same code stands beside it in hexadecimal: `2147954402 (0x80072EE2)`."""
    same = b"%08x" % value
    after = right[:20].lstrip(b" )=(:,/`|[").lower()
    return left[-16:].rstrip(b" (=:,/`|[").lower().endswith(same) or after.startswith((same, b"0x" + same))


def in_url(left: bytes) -> bool:
    """Whether the last word before a code begins as an address of the web does."""
    return b"://" in left and not left[-1:].isspace() and b"://" in left.rsplit(None, 1)[-1]
