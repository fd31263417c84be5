"""[3] Text to Findings: the codes in logs and nothing else. Imports the values, explanations and the catalogue; re, os,
codecs and zlib when it runs. Must never hold a whole file, take more than linear time, or touch COM.

How it is fast: see classifier.
"""

from __future__ import annotations

from .._codes import Explanation, Record, explain
from .._codes.hresult import HRESULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO, Iterable, Iterator, Union

    Source = Union[str, "os.PathLike[str]", IO[str], IO[bytes], Iterable[str], Iterable[bytes]]
    import os


class Finding(Record):
    """A code in a text. Immutable.

    line, column  where it begins, from 1; columns count characters
    text          what stood there: `0x80d02002`, `80D02002`, `-2133843966`
    hresult       the code
    extended      the extended error that stood beside it, its cause, or None; it is a Finding of its own, too
    time          the timestamp of the line, as it stood there, or None
    kind          how the text gives the code: "hresult", "ntstatus", "win32" (`exit code 1603`), "http" (`HTTP 404`) or
                  "name" (`E_ACCESSDENIED`); `hresult` is the HRESULT of a Win32 number, an HTTP status or a name
    """

    __slots__ = ("line", "column", "text", "hresult", "extended", "time", "kind")
    line: int
    column: int
    text: str
    hresult: HRESULT
    extended: HRESULT | None
    time: str | None
    kind: str

    def __init__(
        self,
        line: int,
        column: int,
        text: str,
        hresult: HRESULT,
        extended: HRESULT | None = None,
        time: str | None = None,
        kind: str = "hresult",
    ) -> None:
        set_field = object.__setattr__
        set_field(self, "line", line)
        set_field(self, "column", column)
        set_field(self, "text", text)
        set_field(self, "hresult", hresult)
        set_field(self, "extended", extended)
        set_field(self, "time", time)
        set_field(self, "kind", kind)

    @property
    def explanation(self) -> Explanation:
        """What the code means; where an extended error stood beside it, with that as the cause."""
        return explain(self.hresult, extended=self.extended)


def scan(source: Source, also: Iterable[str] = ()) -> Iterator[Finding]:
    """The error codes in `source`, in order, found as they are read.

    `source`: a path (a str is always a path, never the text itself), a text or binary file object, which stays open,
    or an iterable of lines. Paths and binary files may hold UTF-8, UTF-16 with or without BOM, NUL padding, broken
    bytes, and gzip of any of these. Lines end with LF, CRLF or CR. Memory does not grow with the size of the source.

    Found: failure HRESULTs as hexadecimal (`0x80D02002`; bare eight digits where the code is known or a word before it
    announces one) and as decimal (`error code = -2147012889`), also those of Windows Setup and of software licensing
    (`0xC1900101`, `0xC004F074`); an NTSTATUS where it is announced as a failure or as an exit code. The words that
    announce a code are those of English and of fourteen other languages. Not found: numbers of other kinds (addresses,
    GUIDs, hashes, sizes, registry roots), success codes, names without a number.

    `also` asks for more, which is right less often: "nt" an NTSTATUS anywhere, "win32" announced Win32 and MSI numbers
    (`exit code 1603`), "http" HTTP statuses from 400, "names" symbolic names without a number. `Finding.kind` says
    which of them was found.

    TypeError for another type of source, ValueError for another word in `also`. OSError where the path cannot be read
    or its gzip data are damaged; what a file object or an iterable raises passes through.
    """
    from .text_reader import _decoded, _read_blocks

    kinds = also_kinds(also)
    if isinstance(source, str) or hasattr(source, "__fspath__"):
        return _scan_path(source, kinds)  # type: ignore[arg-type]
    if hasattr(source, "read"):
        return _scan_blocks(_decoded(_read_blocks(source)), kinds)
    if hasattr(source, "__iter__") and not isinstance(source, (bytes, bytearray, memoryview)):
        return _scan_lines(source, kinds)
    raise TypeError(f"expected a path, a file object or an iterable of lines, got {type(source).__name__}")


ALSO = ("nt", "win32", "http", "names")


def also_kinds(also: Iterable[str]) -> frozenset[str]:
    """The `also` of scan() as a set; ValueError where a word is not one of ALSO."""
    words = [also] if isinstance(also, str) else list(also)
    for word in words:
        if word not in ALSO:
            raise ValueError(f"expected {', '.join(ALSO)} in `also`, got {word!r:.60}")
    return frozenset(words)


def _scan_path(path: str | os.PathLike[str], also: frozenset[str]) -> Iterator[Finding]:
    from .text_reader import _decoded, _read_blocks

    try:
        stream = open(path, "rb", buffering=0)  # noqa: SIM115
    except ValueError as failure:  # a NUL in the path
        raise OSError(f"{failure}: {path!r:.200}") from None
    with stream:
        yield from _scan_blocks(_decoded(_read_blocks(stream)), also)


def _scan_lines(lines: Iterable[str | bytes], also: frozenset[str]) -> Iterator[Finding]:
    """Each item is a line, with its end or without; a finding is yielded before the next item is asked for."""
    from .classifier import CodeClassifier
    from .text_reader import _decoded, _length

    classifier = CodeClassifier(also)
    for number, item in enumerate(lines, 1):
        if isinstance(item, str):
            line = item.encode("utf-8", "surrogatepass")
        elif isinstance(item, (bytes, bytearray)):
            line = bytes(item)
            if b"\0" in line:  # UTF-16 that was split at LF begins with the other half of the LF before it
                line = b"".join(_decoded(iter((line[1:] if line[0] == 0 and len(line) % 2 else line,))))
        else:
            raise TypeError(f"expected lines as str or bytes, got {type(item).__name__}")
        seen = characters = 0
        time, timed = None, False
        for begin, text, hresult, extended, kind in classifier.codes(line, 0, len(line)):
            if not timed:
                time, timed = classifier.time(line, 0), True
            characters += _length(line[seen:begin])
            seen = begin
            yield Finding(number, characters + 1, text, hresult, extended, time, kind)


def _scan_blocks(blocks: Iterator[bytes], also: frozenset[str]) -> Iterator[Finding]:
    """Keeps in memory what is not judged yet: at most a block and a line of up to _LONG bytes."""
    from .classifier import _NEAR, CodeClassifier
    from .text_reader import _LONG, _length, _pieces

    classifier = CodeClassifier(also)
    buffer = b""
    judged = 0  # what begins before this offset was judged in the round before; it stays as context
    line, mark = 1, 0  # the number of the line at the offset `mark`
    start = 0  # where that line begins, or the buffer, if the line begins before it
    characters, seen = 0, 0  # of that line, up to the offset `seen`
    time, timed = None, False  # of that line, as soon as it is asked for
    for piece in _pieces(blocks):
        buffer = buffer + piece if buffer else piece
        end = max(judged, buffer.rfind(b"\n") + 1) if piece else len(buffer)
        if len(buffer) - end > _LONG:  # a long line: classifier what has its context behind it
            end = _boundary(buffer, len(buffer) - 2 * _NEAR)
        for begin, text, hresult, extended, kind in classifier.codes(buffer, judged, end):
            newline = buffer.rfind(b"\n", mark, begin) + 1
            if newline:
                line += buffer.count(b"\n", mark, newline)
                start = seen = newline
                characters, timed = 0, False
            if not timed:
                time, timed = classifier.time(buffer, start), True
            characters += _length(buffer[seen:begin])
            mark = seen = begin
            yield Finding(line, characters + 1, text, hresult, extended, time, kind)
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
