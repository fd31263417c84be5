"""Files, streams and lines to blocks of UTF-8: packed data, UTF-16, UTF-32, and what is mixed of them.

Must never hold a whole file.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from typing import Any, Callable, Iterable, Iterator


_BLOCK = 1 << 16  # bytes read at once: they stay in the processor's cache for all searches
_LONG = 1 << 16  # a line longer than this is judged in pieces
_LAYERS = 4  # of packed data in packed data
_LINE_BYTES = 2000  # bytes that LineWindow keeps of a line


class LogFile:
    """An open file that ends where it ended when it was opened: what other programs add meanwhile is not read.

    So a command whose output goes into the folder that it reads comes to an end. OSError as of open().
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        import os
        import stat

        try:
            self._stream = open(path, "rb", buffering=0)  # noqa: SIM115
        except ValueError as failure:  # a NUL in the path
            raise OSError(f"{failure}: {path!r:.200}") from None
        state = os.fstat(self._stream.fileno())
        # Files of a kernel (/proc) have the size 0 and contents all the same: _read_first() says so.
        self._size = self._left = state.st_size if stat.S_ISREG(state.st_mode) else -1
        if self._left == 0:
            self.read = self._read_first  # type: ignore[method-assign]

    def __enter__(self) -> LogFile:
        return self

    def __exit__(self, *exception: object) -> None:
        self._stream.close()

    def fileno(self) -> int:
        return self._stream.fileno()

    def read(self, size: int) -> bytes | None:
        """Up to `size` bytes, b"" at the end."""
        if self._left < 0:
            return self._stream.read(size)
        data = self._stream.read(min(size, self._left))
        self._left -= len(data or b"")
        if data == b"" and self._left:
            self._refuse_cut()
        return data

    def _refuse_cut(self) -> None:
        import os

        if os.fstat(self.fileno()).st_size < self._size:  # files of a kernel (/sys) may hold less than they say
            raise OSError("became shorter while it was read: scan it again")

    def _read_first(self, size: int) -> bytes | None:
        import os

        del self.read
        data = self._stream.read(size)
        if data and os.fstat(self.fileno()).st_size:  # it has grown since
            return b""
        self._left = -1
        return data


class LineWindow:
    """Keeps the lines around the place that is scanned: the first bytes of each, so that memory stays bounded.

    `watch` passes pieces of text on and notes their lines; `around` gives those near a line.
    """

    def __init__(self, count: int) -> None:
        self._count = count
        self._first = 1  # the number of the first line that is kept
        self._lines = [b""]
        self.complete = 0  # lines that have come to their end
        self.events: Any = None  # the EventWindow, where the source is an event log
        self.first_needed: int | None = None  # what is around this line, and behind it, is kept, too

    def watch(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        """Yields the pieces, after their lines were noted. Every finding to come is in the last line, or behind it."""
        for piece in pieces:
            self._drop()
            lines = piece.split(b"\n")
            if len(self._lines[-1]) < _LINE_BYTES:
                self._lines[-1] = (self._lines[-1] + lines[0][:_LINE_BYTES])[:_LINE_BYTES]
            self._lines += [line[:_LINE_BYTES] for line in lines[1:]]
            self.complete += len(lines) - 1
            yield piece

    def around(self, line: int) -> list[tuple[int, str]]:
        """The lines up to `count` before and after this one, with their numbers."""
        first = max(line - self._count, 1)
        lines = self._lines[first - self._first : line + self._count + 1 - self._first]
        return [
            (number, text.decode("utf-8", "replace").rstrip("\r"))
            for number, text in enumerate(lines, first)
            if text or number < self._first + len(self._lines) - 1  # after the last end of a line there is none
        ]

    def _drop(self) -> None:
        first = min(self.complete + 1, self.first_needed or self.complete + 1) - self._count
        if first > self._first:
            del self._lines[: first - self._first]
            self._first = first


def walk(paths: Iterable[str], recursive: bool = False) -> Iterator[str]:
    """The files to scan: `paths` in their order; with `recursive` the files below a directory in its place, sorted.

    What cannot be read is yielded too, so that scan() says why: a directory without `recursive`, one that cannot be
    listed, a file in one that cannot be entered, a path that does not exist. Links to directories are not followed;
    pipes, sockets and devices below a directory, and links to nothing, are left out.
    """
    import os

    for path in paths:
        waiting = [path]  # a list, not a recursion: the depth has no limit
        if not recursive or not os.path.isdir(path):
            yield waiting.pop()
        while waiting:
            folder = waiting.pop()
            folders: list[str] = []
            files: list[str] = []
            try:
                with os.scandir(folder) as entries:
                    for entry in entries:
                        if _is_folder(entry):
                            folders.append(entry.name)
                        elif _may_be_file(entry):
                            files.append(entry.name)
            except OSError:
                yield folder
            for name in sorted(files):
                yield os.path.join(folder, name)
            waiting += [os.path.join(folder, name) for name in sorted(folders, reverse=True)]


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        if not entry.is_dir(follow_symlinks=False):
            return False
    except OSError:
        return False
    try:
        # A junction of Windows is a folder elsewhere, perhaps above this one.
        return getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0) != 0xA0000003
    except OSError:  # to list it says why
        return True


def _may_be_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:  # to open it says why
        return True


def size_of(path: str) -> int:
    """The bytes of a regular file; 0 for others, and where there is none."""
    import os
    import stat

    try:
        state = os.stat(path)
    except (OSError, ValueError):
        return 0
    return state.st_size if stat.S_ISREG(state.st_mode) else 0


def why_unread(path: str, failure: OSError, recursive: bool) -> str:
    """Why a file or a folder is not read, and what to do next."""
    import os

    if os.path.isdir(path):
        if not recursive:
            return "a directory: --recursive reads the files below it"
        try:
            os.scandir(path).close()
        except OSError as refusal:
            failure = refusal
    why = failure.strerror or str(failure)
    return why + ": run this as administrator, or scan a copy" * isinstance(failure, PermissionError)


def _read_blocks(stream: Any) -> Iterator[bytes]:
    """What a file object holds, text as UTF-8; a pipe's data as soon as they come."""
    import time

    read = getattr(stream, "read1", stream.read)
    ready = _waiting_for(stream)
    while True:
        ready()
        block = read(_BLOCK)
        if block is None:  # there is nothing yet
            time.sleep(0.01)
            continue
        if not block:
            return
        yield block.encode("utf-8", "surrogatepass") if isinstance(block, str) else bytes(block)


def _waiting_for(stream: Any) -> Callable[[], object]:
    """Waits until a file that does not block has data, or its end; io.BufferedReader says b"" for both."""
    import os

    try:
        number = stream.fileno()
        if not os.get_blocking(number):  # type: ignore[attr-defined, unused-ignore]
            import select

            return lambda: select.select([number], [], [])
    except (AttributeError, OSError, ValueError):  # no file of the system; a Windows that has no such files
        pass
    return lambda: None


def _first_bytes(blocks: Iterator[bytes]) -> bytes:
    """At least 16 bytes, where there are so many; no more than that is waited for, for the sake of pipes."""
    start = b""
    for block in blocks:
        start += block
        if len(start) >= 16:
            break
    return start


# What begins like this holds no text that can be read here.
def _unwrapped(blocks: Iterator[bytes]) -> tuple[bytes, Iterator[bytes]]:
    """The first bytes of the contents, unpacked as often as they are packed, and the blocks behind them.

    OSError where they are packed too often.
    """
    start = _first_bytes(blocks)
    for _ in range(_LAYERS):
        packing = _packing(start)
        if not packing:
            break
        blocks = _unpacked(packing, start, blocks)
        start = _first_bytes(blocks)
    else:
        raise OSError(f"packed {_LAYERS} times or more: unpack it first")
    return start, blocks


def is_wide(start: bytes) -> bool:
    """Whether a text that begins so is UTF-16 or UTF-32."""
    return bool(_wide_encoding(start))


def _decoded(start: bytes, blocks: Iterator[bytes]) -> Iterator[bytes]:
    """The same text as UTF-8 without BOM; UTF-16 and UTF-32 are recognised by their BOM or by their zeros."""
    encoding = _wide_encoding(start)
    if encoding[:6] == "utf-32":
        yield from _from_utf32(start, blocks, encoding)
    elif encoding:
        yield from _from_utf16(start, blocks, encoding)
    else:
        yield from _from_utf8(start[3:] if start[:3] == b"\xef\xbb\xbf" else start, blocks)


def _packing(start: bytes) -> str:
    if start[:3] == b"\x1f\x8b\x08":
        return "gzip"
    if start[:6] == b"\xfd7zXZ\0":
        return "xz"
    if start[:3] == b"BZh" and start[4:10] in (b"1AY&SY", b"\x17\x72\x45\x38\x50\x90"):
        return "bz2"
    return ""


def _unpacked(packing: str, start: bytes, blocks: Iterator[bytes]) -> Iterator[bytes]:
    """The contents of packed data, also of several members in a row; never more than a block at once."""

    def unpack(data: bytes) -> bytes:
        try:
            unpacked: bytes = member.decompress(data, _BLOCK)
            return unpacked
        except Exception as failure:  # zlib, bz2 and lzma have their own
            raise OSError(f"damaged {packing} data: {failure}") from None

    member = _new_member(packing)
    data = start
    while True:
        unpacked = unpack(data)
        if unpacked:
            yield unpacked
        if member.eof:
            data = member.unused_data.lstrip(b"\0")  # padding as on tapes
            while not data:
                block = next(blocks, b"")
                if not block:
                    return
                data = block.lstrip(b"\0")
            data += b"" if len(data) >= 10 else _first_bytes(blocks)
            if _packing(data) != packing:
                raise OSError(f"other data follow the {packing} data: they are not read")
            member = _new_member(packing)
            continue
        data = getattr(member, "unconsumed_tail", b"")  # of zlib; the others keep it
        if not data and (getattr(member, "needs_input", True)):
            data = next(blocks, b"")
            if not data:
                raise OSError(f"damaged {packing} data: they end too early")


def _new_member(packing: str) -> Any:
    try:
        if packing == "gzip":
            import zlib

            return zlib.decompressobj(31)
        if packing == "bz2":
            import bz2

            return bz2.BZ2Decompressor()
        import lzma

        return lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=1 << 28)
    except ImportError:
        raise OSError(f"{packing} data, which this Python cannot unpack: unpack it first") from None


def _wide_encoding(start: bytes) -> str:
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


def _from_utf16(start: bytes, blocks: Iterator[bytes], encoding: str) -> Iterator[bytes]:
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
            latin = not data[high ^ odd :: 2].strip(b"\0")  # every second byte is zero
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


def _from_utf8(start: bytes, blocks: Iterator[bytes]) -> Iterator[bytes]:
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
        if inside or b"\0" in start:
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
