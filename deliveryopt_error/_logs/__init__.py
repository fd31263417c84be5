"""Finds the error codes in logs. Must never hold a whole file or take more than linear time.

The folder's modules: `text_reader` turns files into blocks of UTF-8, `classifier` decides which numbers are codes.
"""

from __future__ import annotations

from .._codes import Explanation, Record, explain
from .._codes.hresult import HRESULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from typing import IO, Any, Iterable, Iterator, Union

    from .text_reader import LineWindow

    Source = Union[str, "os.PathLike[str]", IO[str], IO[bytes], Iterable[str], Iterable[bytes]]


_WAITING = 10_000  # findings that wait for the lines behind them


class Finding(Record):
    """A code in a text. Immutable.

    line, column  where it begins, from 1; columns count characters
    text          what stood there: `0x80d02002`, `80D02002`, `-2133843966`
    hresult       the code
    extended      the extended error that stood beside it, its cause, or None; it is a Finding of its own, too
    time          the timestamp of the line, as it stood there, or None
    """

    __slots__ = ("line", "column", "text", "hresult", "extended", "time")
    line: int
    column: int
    text: str
    hresult: HRESULT
    extended: HRESULT | None
    time: str | None

    def __init__(
        self,
        line: int,
        column: int,
        text: str,
        hresult: HRESULT,
        extended: HRESULT | None = None,
        time: str | None = None,
    ) -> None:
        set_field = object.__setattr__
        set_field(self, "line", line)
        set_field(self, "column", column)
        set_field(self, "text", text)
        set_field(self, "hresult", hresult)
        set_field(self, "extended", extended)
        set_field(self, "time", time)

    @property
    def explanation(self) -> Explanation:
        """What the code means; where an extended error stood beside it, with that as the cause."""
        return explain(self.hresult, extended=self.extended)


def scan(source: Source) -> Iterator[Finding]:
    """The error codes in `source`, in order, found as they are read.

    `source`: a path (a str is always a path, never the text itself), a text or binary file object, which stays open,
    or an iterable of lines. Paths and binary files may hold UTF-8, UTF-16, UTF-32, mixtures of them, NUL padding,
    broken bytes, and gzip, xz or bz2 of any of these. A path is read up to the size that the file has when the scan
    begins. Lines end with LF, CRLF or CR. Memory does not grow with the size of the source.

    Found: failure HRESULTs as hexadecimal (`0x80D02002`; bare eight digits where the code is known or a word before it
    announces one) and as decimal (`error code = -2147012889`). Not found: numbers of other kinds (addresses, GUIDs,
    hashes, sizes, registry roots), NTSTATUS values, success codes, names without a number.

    TypeError for another type of source. OSError where the source cannot be read to its end: no such path, damaged
    packed data, an archive. It is raised after the findings of what could be read. Other exceptions of a file object or
    an iterable pass through in the same way.
    """
    if isinstance(source, str) or hasattr(source, "__fspath__"):
        return _scan_path(source)  # type: ignore[arg-type]
    if hasattr(source, "read"):
        return _scan_stream(source)
    if hasattr(source, "__iter__") and not isinstance(source, (bytes, bytearray, memoryview)):
        return _scan_lines(source)
    raise TypeError(f"expected a path, a file object or an iterable of lines, got {type(source).__name__}")


def scan_with_lines(stream: Any, count: int) -> Iterator[tuple[Finding, list[tuple[int, str]]]]:
    """The findings of a file object, each with the numbered lines around it: `count` before and after, long ones cut.

    The findings are those of `scan`, also where the end cannot be read. All findings of a line share one list.
    """
    from .text_reader import LineWindow

    window = LineWindow(count)
    waiting: list[Finding] = []  # for the lines behind them
    failure = None

    def complete(end: int) -> Iterator[tuple[Finding, list[tuple[int, str]]]]:
        at = 0
        while at < len(waiting) and waiting[at].line + count <= end:
            line = waiting[at].line
            around = window.around(line)
            while at < len(waiting) and waiting[at].line == line:
                yield waiting[at], around
                at += 1
        del waiting[:at]
        window.first_needed = waiting[0].line if waiting else None

    try:
        for finding in _scan_stream(stream, window):
            if len(waiting) >= _WAITING:  # of an endless line
                yield from complete(finding.line + count)
            elif waiting and waiting[-1].line != finding.line:
                yield from complete(window.complete)
            waiting.append(finding)
            window.first_needed = waiting[0].line
    except Exception as error:
        failure = error
    if waiting:
        yield from complete(waiting[-1].line + count)
    if failure is not None:
        raise failure


def _scan_path(path: str | os.PathLike[str]) -> Iterator[Finding]:
    from .text_reader import LogFile

    with LogFile(path) as stream:
        yield from _scan_stream(stream)


def _scan_stream(stream: Any, window: LineWindow | None = None) -> Iterator[Finding]:
    """The findings of a file object. Its first bytes, unpacked, decide which reader they go to.

    What a read or an unpacking raises comes last, after the findings of all that was read before.
    """
    from .text_reader import _decoded, _pieces, _read_blocks, _unwrapped

    failures: list[Exception] = []

    def until_failure(blocks: Iterator[bytes]) -> Iterator[bytes]:
        try:
            yield from blocks
        except Exception as failure:
            failures.append(failure)

    start, blocks = _unwrapped(_read_blocks(stream))
    pieces = _pieces(until_failure(_decoded(start, blocks)))
    yield from _scan_pieces(pieces if window is None else window.watch(pieces))
    if failures:
        raise failures[0]


def _scan_lines(lines: Iterable[str | bytes]) -> Iterator[Finding]:
    """Each item is a line, with its end or without; a finding is yielded before the next item is asked for."""
    from .classifier import shared_classifier
    from .text_reader import _decoded, _length

    classifier = shared_classifier()
    for number, item in enumerate(lines, 1):
        if isinstance(item, str):
            line = item.encode("utf-8", "surrogatepass")
        elif isinstance(item, (bytes, bytearray)):
            line = bytes(item)
            if b"\0" in line:  # UTF-16 that was split at LF begins with the other half of the LF before it
                line = b"".join(_decoded(line[1:] if line[0] == 0 and len(line) % 2 else line, iter(())))
        else:
            raise TypeError(f"expected lines as str or bytes, got {type(item).__name__}")
        seen = characters = 0
        time, timed = None, False
        for at, stop in classifier.candidates(line, 0, len(line)):
            found = classifier.code_at(line, at, stop)
            if found:
                begin, text, hresult, extended = found
                if not timed:
                    time, timed = classifier.time(line, 0), True
                characters += _length(line[seen:begin])
                seen = begin
                yield Finding(number, characters + 1, text, hresult, extended, time)


def _scan_pieces(pieces: Iterator[bytes]) -> Iterator[Finding]:
    """Keeps in memory what is not judged yet: at most a piece and a line of up to _LONG bytes."""
    from .classifier import _NEAR, shared_classifier
    from .text_reader import _LONG, _length

    classifier = shared_classifier()
    buffer = b""
    judged = 0  # what begins before this offset was judged in the round before; it stays as context
    line, mark = 1, 0  # the number of the line at the offset `mark`
    start = 0  # where that line begins, or the buffer, if the line begins before it
    characters, seen = 0, 0  # of that line, up to the offset `seen`
    time, timed = None, False  # of that line, as soon as it is asked for
    for piece in pieces:
        buffer = buffer + piece if buffer else piece
        end = max(judged, buffer.rfind(b"\n") + 1) if piece else len(buffer)
        if len(buffer) - end > _LONG:  # a long line: only what has its context behind it is judged
            end = _boundary(buffer, len(buffer) - 2 * _NEAR)
        for at, stop in classifier.candidates(buffer, judged, end):
            found = classifier.code_at(buffer, at, stop)
            if not found:
                continue
            begin, text, hresult, extended = found
            newline = buffer.rfind(b"\n", mark, begin) + 1
            if newline:
                line += buffer.count(b"\n", mark, newline)
                start = seen = newline
                characters, timed = 0, False
            if not timed:
                time, timed = classifier.time(buffer, start), True
            characters += _length(buffer[seen:begin])
            mark = seen = begin
            yield Finding(line, characters + 1, text, hresult, extended, time)
        newline = buffer.rfind(b"\n", mark, end) + 1
        if newline:
            line += buffer.count(b"\n", mark, newline)
            start = seen = newline
            characters, timed = 0, False
        keep = max(start, _boundary(buffer, end - _NEAR))
        if keep > start and not timed:
            time, timed = classifier.time(buffer, start), True
        if keep > seen:
            characters += _length(buffer[seen:keep])
            seen = keep
        buffer = buffer[keep:]
        judged = mark = end - keep
        seen -= keep
        start = 0


def _boundary(buffer: bytes, at: int) -> int:
    """The offset `at`, or the one up to three before it, where no UTF-8 character is cut in two."""
    at = max(at, 0)
    for _ in range(3):
        if at and buffer[at] & 0xC0 == 0x80:
            at -= 1
    return at
