"""Files, streams and lines to blocks of UTF-8: gzip, UTF-16, and what is mixed of them.

Must never hold a whole file.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Iterable, Iterator


_BLOCK = 1 << 16  # bytes read at once: they stay in the processor's cache for all searches
_LONG = 1 << 16  # a line longer than this is judged in pieces


def lines_of(stream: Any) -> Iterator[bytes]:
    """The lines of a binary file, as scan() reads and counts them, as UTF-8 with their ends."""
    waiting: list[bytes] = []  # what has no end yet, or a CR that an LF may follow
    for block in _decoded(_read_blocks(stream)):
        if b"\n" in block or b"\r" in block or (waiting and waiting[-1][-1:] == b"\r"):
            lines = b"".join([*waiting, block]).splitlines(True)
            waiting = [lines.pop()] if lines[-1][-1:] != b"\n" else []
            yield from lines
        else:
            waiting.append(block)
    yield from b"".join(waiting).splitlines(True)


def walk(paths: Iterable[str], recursive: bool = False) -> Iterator[str]:
    """The files to scan: `paths` in their order; with `recursive` the files below a directory in its place, sorted.

    What cannot be read is yielded too, so that scan() says why: a directory without `recursive`, one that cannot be
    listed, a path that does not exist. Links to directories are not followed.
    """
    import os

    for path in paths:
        if not recursive or not os.path.isdir(path):
            yield path
            continue
        failures: list[OSError] = []
        for folder, folders, files in os.walk(path, onerror=failures.append):
            folders.sort()
            for name in sorted(files):
                if os.path.isfile(os.path.join(folder, name)):  # no pipes, no sockets
                    yield os.path.join(folder, name)
        yield from (failure.filename for failure in failures)


def _read_blocks(stream: Any) -> Iterator[bytes]:
    """What a file object holds, text as UTF-8; a pipe's data as soon as they come."""
    read = getattr(stream, "read1", stream.read)
    while True:
        block = read(_BLOCK)
        if not block:
            return
        yield block.encode("utf-8", "surrogatepass") if isinstance(block, str) else bytes(block)


def _decoded(blocks: Iterator[bytes], packed: bool = True) -> Iterator[bytes]:
    """The same text as UTF-8 without BOM: gzip unpacked (once), UTF-16 recognised by its BOM or by its zeros."""
    start = b""
    for block in blocks:
        start += block
        if len(start) >= 16:  # no more, for the sake of pipes; a file gives a block
            break
    if packed and start[:3] == b"\x1f\x8b\x08":
        yield from _decoded(_unpacked(start, blocks), False)
    elif _utf16(start):
        yield from _from_utf16(start, blocks, _utf16(start))
    else:
        yield from _from_utf8(start[3:] if start[:3] == b"\xef\xbb\xbf" else start, blocks)


def _unpacked(start: bytes, blocks: Iterator[bytes]) -> Iterator[bytes]:
    """The contents of gzip data, also of several members in a row; never more than a block at once."""
    import zlib

    data = start
    member = zlib.decompressobj(31)
    try:
        while True:
            if member.eof:
                data = (member.unused_data or data).lstrip(b"\0")  # padding as on tapes
                if not data:
                    data = next(blocks, b"").lstrip(b"\0")
                if data[:1] != b"\x1f":  # the end; what follows is not of the archive
                    return
                member = zlib.decompressobj(31)
            elif not data:
                data = next(blocks, b"")
                if not data:
                    raise zlib.error("they end too early")
            unpacked = member.decompress(data, _BLOCK)
            data = b"" if member.eof else member.unconsumed_tail
            if unpacked:
                yield unpacked
    except zlib.error as failure:
        raise OSError(f"damaged gzip data: {failure}") from None


def _utf16(start: bytes) -> str:
    """Which UTF-16 a text is, "" if none: by its BOM, or because every other byte is zero (two zeros are padding)."""
    if start[:2] == b"\xff\xfe":
        return "utf-16-le"
    if start[:2] == b"\xfe\xff":
        return "utf-16-be"
    if 0 not in start[:4096]:
        return ""
    even, odd = start[0:4096:2], start[1:4096:2]
    little = sum(1 for low, high in zip(even, odd) if low and not high)
    big = sum(1 for high, low in zip(even, odd) if low and not high)
    pairs = sum(1 for pair in zip(even, odd) if pair != (0, 0))
    if little > 2 * big and little * 4 > pairs:
        return "utf-16-le"
    return "utf-16-be" if big > 2 * little and big * 4 > pairs else ""


def _from_utf16(start: bytes, blocks: Iterator[bytes], encoding: str) -> Iterator[bytes]:
    import codecs

    decoder = codecs.getincrementaldecoder(encoding)("replace")
    yield decoder.decode(start).lstrip("\ufeff").encode("utf-8", "replace")
    for block in blocks:
        yield decoder.decode(block).encode("utf-8", "replace")


def _from_utf8(start: bytes, blocks: Iterator[bytes]) -> Iterator[bytes]:
    import re

    # UTF-16 amid UTF-8: a program that appended to another's log. What may be the first of it waits for the next block.
    pairs = re.compile(rb"(?:[\x01-\x7f]\0)*")
    wide = re.compile(rb"(?:[\x01-\x7f]\0){4,}")
    wide_end = re.compile(rb"(?:[\x01-\x7f]\0){4}[\x01-\x7f]?\Z")
    begun = re.compile(rb"(?:[\x01-\x7f]\0){0,3}[\x01-\x7f]?\Z")
    inside = False
    while start:
        head = held = b""
        if inside or b"\0" in start:
            if inside:
                run = pairs.match(start).group()  # type: ignore[union-attr]
                head, start = run[::2], start[len(run) :]
            held = begun.search(start, len(start) - 7).group()  # type: ignore[union-attr]
            inside = wide_end.search(start, len(start) - 9) is not None or (inside and held == start and len(held) < 2)
            if inside:
                held = held[len(held) & ~1 :]
            start = head + wide.sub(lambda run: run.group()[::2], start[: len(start) - len(held)])
        yield start
        block = next(blocks, b"")
        if not block:
            yield held
            return
        start = held + block


def _pieces(blocks: Iterator[bytes]) -> Iterator[bytes]:
    """The same text in pieces worth a search, every CR that stands alone turned into LF; b"" at the end."""
    import re

    lone = re.compile(rb"\r(?!\n)")
    parts: list[bytes] = []
    size = 0
    for block in blocks:
        parts.append(block)
        size += len(block)
        if size < _LONG and b"\n" not in block:
            continue
        piece = b"".join(parts) if len(parts) > 1 else block
        parts, size = [], 0
        if b"\r" in piece:
            if piece[-1:] == b"\r":  # an LF may follow
                parts, size, piece = [b"\r"], 1, piece[:-1]
            piece = lone.sub(b"\n", piece)
        yield piece
    if parts:
        yield lone.sub(b"\n", b"".join(parts))
    yield b""


def _length(text: bytes) -> int:
    """The characters of UTF-8 text; what is broken counts as the replacement characters it would show."""
    return len(text) if text.isascii() else len(text.decode("utf-8", "replace"))
