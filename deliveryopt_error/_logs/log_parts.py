"""A large log in parts that are scanned apart from each other, with the findings that one scan of the whole has.

Why that is so of an event log: each chunk holds all that its records need; where one is damaged, the whole is scanned.
Of a text: no judgement looks beyond its line, and a part begins at a line. It begins where the state of a decoder is
known: in UTF-8 behind two blocks without NUL; in UTF-16 at an even offset, where no text of a narrow encoding came
before. Each part is read in the blocks of the whole, for a line longer than a block is judged in pieces.
"""

from __future__ import annotations

from . import scan_pieces
from .binary import EVENT_LOG, is_no_text, kind_of, what_is
from .encodings import decoded, from_utf8, from_utf16, wide_encoding
from .evtx import CHUNK_SIZE, HEADER_SIZE
from .log_events import unsigned
from .text_reader import BECAME_SHORTER, BLOCK_SIZE, packing_of, pieces_of, read_blocks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO, Generator, Iterator

    from . import Finding
    from .classifier import CodeClassifier

_TRIES = 8  # blocks that are searched for a place to cut, before a part becomes longer
_NARROW_RUN = 6  # bytes of ASCII in a row, at least, before UTF-16 is taken for a narrow text


class TextPart:
    """A part of a file, to be read once by `scan_part`: from `begin` to `end`, in the blocks of the whole.

    `is_apart` says after the scan whether the part behind it was right to begin without it.
    """

    def __init__(self, path: str, begin: int, end: int, encoding: str) -> None:
        self.begin, self.encoding = begin, encoding
        self.is_apart = True
        self._stream = open(path, "rb", buffering=0)  # noqa: SIM115
        self._stream.seek(begin)
        self._at, self._end = begin, end
        self._tail = b""
        self._kinds = bytes(0x61 if byte == 9 or 0x20 <= byte <= 0x7E else 0 for byte in range(256))

    def __enter__(self) -> TextPart:
        return self

    def __exit__(self, *exception: object) -> None:
        self._stream.close()

    def fileno(self) -> int:
        return self._stream.fileno()

    def read(self, size: int) -> bytes:
        data = self._stream.read(min(size - self._at % size, self._end - self._at)) or b""
        if not data and self._at < self._end:
            raise OSError(BECAME_SHORTER)
        if self.encoding and self.is_apart:
            high = (self.encoding == "utf-16-le") ^ self._at & 1  # where the zeros of ASCII are
            halves = data[high::2]
            if halves != bytes(len(halves)):
                self.is_apart = b"a" * _NARROW_RUN not in (self._tail + data).translate(self._kinds)
            self._tail = data[1 - _NARROW_RUN :]
        self._at += len(data)
        return data


def event_log_part(path: str, begin: int, end: int) -> bytes:
    """The chunks of an event log from `begin` to `end` behind its header: a log of their own for `scan_stream`.

    Only the last part can lack chunks that the header promises. OSError where the file became shorter.
    """
    begin = max(begin, HEADER_SIZE)
    with open(path, "rb") as stream:
        header = bytearray(stream.read(HEADER_SIZE))
        stream.seek(begin)
        chunks = stream.read(end - begin)
        is_last = not stream.read(1)
    if len(chunks) < end - begin:
        raise OSError(BECAME_SHORTER)
    promised = unsigned(header[0x2A:0x2C]) - (begin - HEADER_SIZE) // CHUNK_SIZE if is_last else 0
    header[0x2A:0x2C] = max(promised, 0).to_bytes(2, "little")
    return header + chunks


def kind_of_parts(stream: IO[bytes]) -> str | None:
    """What the parts of a file are: EVENT_LOG, or text in "utf-16-le", "utf-16-be" or "", a narrow encoding.

    None where it cannot be cut.
    """
    stream.seek(0)
    start = stream.read(BLOCK_SIZE)
    kind = kind_of(start)
    if kind == EVENT_LOG:
        return kind
    encoding = wide_encoding(start)
    if encoding[:6] == "utf-32" or kind is not None or packing_of(start) or what_is(start) is not None:
        return None
    return None if not encoding and is_no_text(start) else encoding


def part_ends(stream: IO[bytes], kind: str, size: int, part: int) -> Iterator[int]:
    """Where the parts of a file of `size` bytes end; each has at least `part` bytes, but for the last."""
    if kind == EVENT_LOG:
        part = -(-part // CHUNK_SIZE) * CHUNK_SIZE
        yield from range(HEADER_SIZE + part, size, part)
        yield size
        return
    at = part
    while at < size:
        block = -(-at // BLOCK_SIZE)
        for number in range(max(block, 1), block + _TRIES):
            stream.seek((number - 1) * BLOCK_SIZE)
            data = stream.read(2 * BLOCK_SIZE)
            cut = _place_to_cut(data, kind) if len(data) == 2 * BLOCK_SIZE else 0
            if cut:
                yield (number - 1) * BLOCK_SIZE + cut
                at = number * BLOCK_SIZE
                break
        at += part
    yield size


def _place_to_cut(data: bytes, encoding: str) -> int:
    """The offset in the second of two blocks where a part may begin, or 0.

    The block has one more line end behind it, so that both ways to read it give the same pieces from its end on.
    """
    late = len(data) - BLOCK_SIZE // 4
    if not encoding:
        cut = data.find(b"\n", BLOCK_SIZE) + 1
        return cut if b"\0" not in data and data.find(b"\n", max(cut, late)) >= 0 else 0
    newline, high = (b"\n\0", 1) if encoding == "utf-16-le" else (b"\0\n", 0)
    cut = BLOCK_SIZE
    while True:
        cut = data.find(newline, cut) + 2
        if cut < 2 or cut >= late:
            return 0
        # A byte order mark there would be taken for the one of a file.
        if cut % 2 == 0 and data[cut + high] == 0 and 0x20 <= data[cut + 1 - high] < 0x7F:
            break
        cut -= 1
    at = data.find(newline, late)
    while at % 2 and at > 0:
        at = data.find(newline, at + 1)
    return cut if at > 0 else 0


def scan_part(part: TextPart, classifier: CodeClassifier) -> Generator[Finding, None, int]:
    """The findings of a part, their lines counted from its begin; returns how many lines it has.

    What a read raises comes last, after the findings of all that was read before.
    """
    failures: list[Exception] = []

    def until_failure() -> Iterator[bytes]:
        try:
            yield from read_blocks(part)
        except Exception as failure:
            failures.append(failure)

    blocks = until_failure()
    start = next(blocks, b"")
    if part.begin == 0:
        text = decoded(start, blocks)
    elif part.encoding:
        text = from_utf16(start, blocks, part.encoding)
    else:
        text = from_utf8(start, blocks)
    last = yield from scan_pieces(pieces_of(text), classifier)
    if failures:
        raise failures[0]
    return last - 1
