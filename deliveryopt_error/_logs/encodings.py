"""Blocks of UTF-16, UTF-32 and of what is mixed of them and narrow encodings, to blocks of UTF-8."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Iterator


def is_wide(start: bytes) -> bool:
    """Whether a text that begins so is UTF-16 or UTF-32."""
    return bool(wide_encoding(start))


def decoded(start: bytes, blocks: Iterator[bytes]) -> Iterator[bytes]:
    """The same text as UTF-8 without BOM; UTF-16 and UTF-32 are recognised by their BOM or by their zeros."""
    encoding = wide_encoding(start)
    if encoding[:6] == "utf-32":
        yield from _from_utf32(start, blocks, encoding)
    elif encoding:
        yield from from_utf16(start, blocks, encoding)
    else:
        yield from from_utf8(start[3:] if start[:3] == b"\xef\xbb\xbf" else start, blocks)


def wide_encoding(start: bytes) -> str:
    """Which UTF-16 or UTF-32 a text is, "" if it is neither: by its BOM, or because its other bytes are zero.

    A text that begins with bytes of a narrow encoding is not, whatever follows (two zeros are padding).
    """
    import re

    if start[:4] == b"\xff\xfe\0\0" and start[6:8] in (b"\0\0", b""):
        return "utf-32-le"
    if start[:4] == b"\0\0\xfe\xff":
        return "utf-32-be"
    if start[:2] == b"\xff\xfe":
        return "utf-16-le"
    if start[:2] == b"\xfe\xff":
        return "utf-16-be"
    if 0 not in start[:4096]:
        return ""
    if re.match(rb"(?:[\x01-\x7f]\0\0\0){3}", start):
        return "utf-32-le"
    if re.match(rb"(?:\0\0\0[\x01-\x7f]){3}", start):
        return "utf-32-be"
    if re.match(rb"[\t\x20-\x7e\x80-\xff]*\r?\n(?!\0)", start) or re.match(rb"[\t\x20-\x7e]{16}", start):
        return ""
    even, odd = start[0:4096:2], start[1:4096:2]
    little = sum(1 for low, high in zip(even, odd) if low and not high)
    big = sum(1 for high, low in zip(even, odd) if low and not high)
    pairs = sum(1 for pair in zip(even, odd) if pair != (0, 0))
    if little > 2 * big and little * 4 > pairs:
        return "utf-16-le"
    return "utf-16-be" if big > 2 * little and big * 4 > pairs else ""


def _from_utf32(start: bytes, blocks: Iterator[bytes], encoding: str) -> Iterator[bytes]:
    import codecs

    decoder = codecs.getincrementaldecoder(encoding)("replace")
    yield decoder.decode(start).lstrip("\ufeff").encode("utf-8", "replace")
    for block in blocks:
        yield decoder.decode(block).encode("utf-8", "replace")
    yield decoder.decode(b"", True).encode("utf-8", "replace")


def from_utf16(start: bytes, blocks: Iterator[bytes], encoding: str) -> Iterator[bytes]:
    """UTF-16 as UTF-8, with the text of narrow encodings in it as it is: a program that appended to another's log."""
    import codecs
    import re

    # In UTF-16 so many bytes of ASCII in a row would be ideographs only; a line of them that ends is enough.
    narrow = re.compile(rb"[\t\x20-\x7e]{16}|[\t\x20-\x7e]{6,}\r?\n(?!\0)")
    narrow_at_end = re.compile(rb"[\t\x20-\x7e]{6,}[\r\n]*\Z")
    narrow_begun = re.compile(rb"[\t\x20-\x7e]{1,15}\r?\n?\Z")
    kinds = bytes(_kind_of_byte(byte) for byte in range(256))

    def may_be_narrow(data: bytes) -> bool:  # at ten times the speed of the expression
        kind = data.translate(kinds)
        return b"a" * 16 in kind or b"aaaaaan" in kind or b"aaaaaarn" in kind

    little = encoding == "utf-16-le"
    wide = re.compile(rb"(?:[\x01-\x7f]\0){4}" if little else rb"(?:\0[\x01-\x7f]){4}")
    high = 1 if little else 0  # where the zeros of ASCII are, at an even offset
    new_decoder = codecs.getincrementaldecoder(encoding)
    decoder = new_decoder("replace")
    inside = False  # a narrow text
    odd = 0  # bytes since the last narrow text, modulo 2
    data = start[2:] if start[:2] in (b"\xff\xfe", b"\xfe\xff") else start
    ended = False
    while True:
        while data:
            if inside:
                match = wide.search(data)
                cut = match.start() if match else len(data) if ended else max(len(data) - 7, 0)
                yield data[:cut]
                data = data[cut:]
                if match is None:
                    break
                inside, odd, decoder = False, 0, new_decoder("replace")
                continue
            upper = data[high ^ odd :: 2]
            latin = upper == bytes(len(upper))  # every second byte is zero
            if latin and not odd and not len(data) % 2 and not decoder.getstate()[0]:
                text = data[1 - high :: 2]
                if text.isascii():  # the usual log: nothing to decode
                    yield text
                    data = b""
                    break
            match = (
                None
                if latin
                else (may_be_narrow(data) and narrow.search(data)) or (narrow_at_end.search(data) if ended else None)
            )
            if match is None:
                begun = None if ended or latin else narrow_begun.search(data, len(data) - 17)
                cut = begun.start() if begun else len(data)
            else:
                cut = match.start()
                if not little and (cut + odd) % 2 and data[max(cut - 1, 0) : cut] in (b"", b"\0"):
                    cut += 1  # the other half of a character
            yield decoder.decode(data[:cut], match is not None).encode("utf-8", "replace")
            data, odd = data[cut:], (odd + cut) % 2
            if match is None:
                break
            inside = True
        if ended:
            yield decoder.decode(b"", True).encode("utf-8", "replace")
            return
        block = next(blocks, b"")
        ended = not block
        data += block


def _kind_of_byte(byte: int) -> int:
    """A letter for each kind: `a` printable ASCII, `n` LF, `r` CR, `0` NUL, `c` other ASCII, `x` the rest."""
    if byte == 9 or 0x20 <= byte <= 0x7E:
        return 0x61
    return {0x0A: 0x6E, 0x0D: 0x72, 0: 0x30}.get(byte, 0x63 if byte < 0x80 else 0x78)


def from_utf8(start: bytes, blocks: Iterator[bytes]) -> Iterator[bytes]:
    import re

    # UTF-16 amid UTF-8: a program that appended to another's log. What may be the first of it waits for the next block.
    pairs = re.compile(rb"(?:[\x01-\x7f]\0)*")
    wide = re.compile(rb"(?:[\x01-\x7f]\0){4,}")
    wide_end = re.compile(rb"(?:[\x01-\x7f]\0){4}[\x01-\x7f]?\Z")
    begun = re.compile(rb"(?:[\x01-\x7f]\0){0,3}[\x01-\x7f]?\Z")
    kinds = bytes(0x30 if byte == 0 else 0x61 if byte < 0x80 else 0x78 for byte in range(256))
    inside = False
    while start:
        head = held = b""
        if inside or (b"\0" in start and start != bytes(len(start))):  # zeros: a log that was allocated and not filled
            if inside:
                run = pairs.match(start).group()  # type: ignore[union-attr]
                head, start = run[::2], start[len(run) :]
            held = begun.search(start, len(start) - 7).group()  # type: ignore[union-attr]
            inside = wide_end.search(start, len(start) - 9) is not None or (inside and held == start and len(held) < 2)
            if inside:
                held = held[len(held) & ~1 :]
            start = start[: len(start) - len(held)]
            if b"a0a0a0a0" in start.translate(kinds):  # the expression would take ten times as long to find out
                start = wide.sub(lambda run: run.group()[::2], start)
            start = head + start
        yield start
        block = next(blocks, b"")
        if not block:
            yield held
            return
        start = held + block
