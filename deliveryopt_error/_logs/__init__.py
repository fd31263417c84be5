"""[3] Text to Findings: the codes in logs and nothing else. Imports the values, explanations and the catalogue; re, os,
codecs and zlib when it runs. Must never hold a whole file, take more than linear time, or touch COM.

How it is fast: two searches for a digit that every form contains (`8`, `1`) run over large blocks of bytes, because a
pattern that begins with one literal is what `re` finds at the speed of grep. What they find is rare, and only that is
judged by the words around it, at most _NEAR bytes to each side.
"""

from .._codes import Explanation, Record, explain
from .._codes.catalogue import all_values, facility_name
from .._codes.hresult import HRESULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO, Any, Iterable, Iterator, Union

    Source = Union[str, "os.PathLike[str]", IO[str], IO[bytes], Iterable[str], Iterable[bytes]]
    import os

_BLOCK = 1 << 16  # bytes read at once: they stay in the processor's cache for all searches
_LONG = 1 << 16  # a line longer than this is judged in pieces
_NEAR = 160  # bytes of context to each side of a candidate


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
    extended: "HRESULT | None"
    time: "str | None"

    def __init__(
        self,
        line: int,
        column: int,
        text: str,
        hresult: HRESULT,
        extended: "HRESULT | None" = None,
        time: "str | None" = None,
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


def scan(source: "Source") -> "Iterator[Finding]":
    """The error codes in `source`, in order, found as they are read.

    `source`: a path (a str is always a path, never the text itself), a text or binary file object, which stays open,
    or an iterable of lines. Paths and binary files may hold UTF-8, UTF-16 with or without BOM, NUL padding, broken
    bytes, and gzip of any of these. Lines end with LF, CRLF or CR. Memory does not grow with the size of the source.

    Found: failure HRESULTs as hexadecimal (`0x80D02002`; bare eight digits where the code is known or a word before it
    announces one) and as decimal (`error code = -2147012889`). Not found: numbers of other kinds (addresses, GUIDs,
    hashes, sizes, registry roots), NTSTATUS values, success codes, names without a number.

    TypeError for another type of source. OSError where the path cannot be read or its gzip data are damaged; what a
    file object or an iterable raises passes through.
    """
    if isinstance(source, str) or hasattr(source, "__fspath__"):
        return _scan_path(source)  # type: ignore[arg-type]
    if hasattr(source, "read"):
        return _scan_blocks(_decoded(_read_blocks(source)))
    if hasattr(source, "__iter__") and not isinstance(source, (bytes, bytearray, memoryview)):
        return _scan_lines(source)
    raise TypeError("expected a path, a file object or an iterable of lines, got %s" % type(source).__name__)


def lines_of(stream: "Any") -> "Iterator[bytes]":
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


def walk(paths: "Iterable[str]", recursive: bool = False) -> "Iterator[str]":
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


class SummaryRow(Record):
    """One code over all files: `hresult, count`, the first and the last place of it, and the `files` that hold it."""

    __slots__ = (
        "hresult",
        "count",
        "first_file",
        "first_line",
        "first_time",
        "last_file",
        "last_line",
        "last_time",
        "files",
    )
    hresult: HRESULT
    count: int
    first_file: str
    first_line: int
    first_time: "str | None"
    last_file: str
    last_line: int
    last_time: "str | None"
    files: "tuple[str, ...]"


class Summary:
    """Counts findings by code: `add` each, then `rows()`."""

    def __init__(self) -> None:
        self._rows: dict[HRESULT, dict[str, Any]] = {}

    def add(self, path: str, finding: Finding) -> None:
        """Counts one finding of the file `path`."""
        last = {"last_file": path, "last_line": finding.line, "last_time": finding.time}
        row = self._rows.get(finding.hresult)
        if row is None:
            first = {"first_file": path, "first_line": finding.line, "first_time": finding.time}
            row = self._rows[finding.hresult] = {"hresult": finding.hresult, "count": 0, "files": {}, **first}
        row.update(last, count=row["count"] + 1)
        row["files"][path] = None

    def merge(self, later: "Summary") -> None:
        """Counts what another one has counted, in files that follow those of this one."""
        for hresult, theirs in later._rows.items():
            row = self._rows.setdefault(hresult, {**theirs, "count": 0, "files": {}})
            row.update((key, theirs[key]) for key in ("last_file", "last_line", "last_time"))
            row["count"] += theirs["count"]
            row["files"].update(theirs["files"])

    def rows(self) -> "list[SummaryRow]":
        """A row for each code, the most frequent first, then by code; first and last in the order of adding."""
        rows = sorted(self._rows.values(), key=lambda row: (-row["count"], row["hresult"]))
        return [SummaryRow(**{**row, "files": tuple(row["files"])}) for row in rows]


# Reading: blocks of bytes, made UTF-8.


def _scan_path(path: "str | os.PathLike[str]") -> "Iterator[Finding]":
    try:
        stream = open(path, "rb", buffering=0)  # noqa: SIM115
    except ValueError as failure:  # a NUL in the path
        raise OSError("%s: %.200r" % (failure, path)) from None
    with stream:
        yield from _scan_blocks(_decoded(_read_blocks(stream)))


def _read_blocks(stream: "Any") -> "Iterator[bytes]":
    """What a file object holds, text as UTF-8; a pipe's data as soon as they come."""
    read = getattr(stream, "read1", stream.read)
    while True:
        block = read(_BLOCK)
        if not block:
            return
        yield block.encode("utf-8", "surrogatepass") if isinstance(block, str) else bytes(block)


def _decoded(blocks: "Iterator[bytes]", packed: bool = True) -> "Iterator[bytes]":
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


def _unpacked(start: bytes, blocks: "Iterator[bytes]") -> "Iterator[bytes]":
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
        raise OSError("damaged gzip data: %s" % failure) from None


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


def _from_utf16(start: bytes, blocks: "Iterator[bytes]", encoding: str) -> "Iterator[bytes]":
    import codecs

    decoder = codecs.getincrementaldecoder(encoding)("replace")
    yield decoder.decode(start).lstrip("\ufeff").encode("utf-8", "replace")
    for block in blocks:
        yield decoder.decode(block).encode("utf-8", "replace")


def _from_utf8(start: bytes, blocks: "Iterator[bytes]") -> "Iterator[bytes]":
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


# Places: blocks to lines and columns.


def _pieces(blocks: "Iterator[bytes]") -> "Iterator[bytes]":
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


def _scan_lines(lines: "Iterable[str | bytes]") -> "Iterator[Finding]":
    """Each item is a line, with its end or without; a finding is yielded before the next item is asked for."""
    judge = _judge()
    for number, item in enumerate(lines, 1):
        if isinstance(item, str):
            line = item.encode("utf-8", "surrogatepass")
        elif isinstance(item, (bytes, bytearray)):
            line = bytes(item)
            if b"\0" in line:  # UTF-16 that was split at LF begins with the other half of the LF before it
                line = b"".join(_decoded(iter((line[1:] if line[0] == 0 and len(line) % 2 else line,))))
        else:
            raise TypeError("expected lines as str or bytes, got %s" % type(item).__name__)
        seen = characters = 0
        time, timed = None, False
        for at, stop in judge.candidates(line, 0, len(line)):
            found = judge.found(line, at, stop)
            if found:
                begin, text, hresult, extended = found
                if not timed:
                    time, timed = judge.time(line, 0), True
                characters += _length(line[seen:begin])
                seen = begin
                yield Finding(number, characters + 1, text, hresult, extended, time)


def _scan_blocks(blocks: "Iterator[bytes]") -> "Iterator[Finding]":
    """Keeps in memory what is not judged yet: at most a block and a line of up to _LONG bytes."""
    judge = _judge()
    buffer = b""
    judged = 0  # what begins before this offset was judged in the round before; it stays as context
    line, mark = 1, 0  # the number of the line at the offset `mark`
    start = 0  # where that line begins, or the buffer, if the line begins before it
    characters, seen = 0, 0  # of that line, up to the offset `seen`
    time, timed = None, False  # of that line, as soon as it is asked for
    for piece in _pieces(blocks):
        buffer = buffer + piece if buffer else piece
        end = max(judged, buffer.rfind(b"\n") + 1) if piece else len(buffer)
        if len(buffer) - end > _LONG:  # a long line: judge what has its context behind it
            end = _boundary(buffer, len(buffer) - 2 * _NEAR)
        for at, stop in judge.candidates(buffer, judged, end):
            found = judge.found(buffer, at, stop)
            if not found:
                continue
            begin, text, hresult, extended = found
            newline = buffer.rfind(b"\n", mark, begin) + 1
            if newline:
                line += buffer.count(b"\n", mark, newline)
                start = seen = newline
                characters, timed = 0, False
            if not timed:
                time, timed = judge.time(buffer, start), True
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
            time, timed = judge.time(buffer, start), True
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


# Judgement: what a number is, by the words around it.

# A code comes after these words ...
_ANNOUNCING = """
    error errors err errno hr hresult hresults code codes result results res rc ret retcode retval return returned
    returns returning reason fail failed fails failure failing exception exceptions status exit exited winerror scode
    gle extended inner cause caused fatal aborted denied refused rejected stopped terminated errorlevel
    fehler fehlercode erreur errore error erro codigo codice
    \u043e\u0448\u0438\u0431\u043a\u0430 \u041e\u0448\u0438\u0431\u043a\u0430 \u043a\u043e\u0434 \u041a\u043e\u0434
    \u9519\u8bef \u9519\u8bef\u4ee3\u7801 \u4ee3\u7801 \u30a8\u30e9\u30fc \u30a8\u30e9\u30fc\u30b3\u30fc\u30c9
    \u30b3\u30fc\u30c9
"""
_ANNOUNCING_ENDS = (
    b"error",
    b"errorcode",
    b"hresult",
    b"exitcode",
    b"resultcode",
    b"returncode",
    b"statuscode",
    b"errcode",
)
# ... with none but these between,
_CONNECTING = """
    a an the is was are were be been being with of value values number no nr num by as equals equal code it its this
    that which has have had got gets hex hexadecimal dec decimal signed unsigned int long dword i8 u8 x lx
    mit von der die das ist wert avec est con es
"""
# and never directly after these.
_DENYING = """
    address addresses addr offset offsets base baseaddress pointer pointers ptr caller callers instruction eip rip esp
    rsp ebp rbp eax ebx ecx edx rax rbx rcx rdx pc pid tid ppid handle handles hwnd hkey hmodule hinstance flag flags
    mask masks attributes attribute attr attrs style styles rva at hash hashes sha sha1 sha256 md5 crc crc32 checksum
    digest thumbprint fingerprint serial sn guid uuid clsid iid luid lcid usn lsn color colour rgb byte bytes
    referenced reading writing loaded mapped allocated dwflags cookie epoch ticks filetime timestamp stamp seed nonce
    etag commit revision build kb thread threads threadid process processid segment stack frame heap record bucket
    correlation subsys
"""
# Nor after these, unless it is a known code with 0x and the text before says that something failed: "Cannot open the
# key 0x80070005".
_DOUBTFUL = """
    memory mem key keys hive root session sessions module image size sizes length len count counts counter total
    capacity id ids identifier token tokens version ver versions time times date duration elapsed ms sec secs second
    seconds minute minutes port ports mac volume position pos seek index idx sector cluster lba block blocks chunk
    range register timeout interval delay bandwidth speed rate quota limit max min maximum minimum average avg sum seq
    sequence generation profile capabilities features device vendor subsystem rights access parameter parameters param
    params arg args argument arguments signature row rows page pages buffer pool balance amount price order invoice
    account phone tel ticket tag type options option mode level priority kib mib gib gb mb transferred downloaded
    uploaded received sent written read copied cached peers progress object objects obj
"""
_NO_ERROR_CODES = """
    product zip postal country area item activation upgrade source language bar qr order type machine byte
"""


class _Judge:
    """Finds the candidates in a buffer and tells which of them are codes."""

    def __init__(self) -> None:
        import re

        # Eight hexadecimal digits, or ten decimal ones that begin with -1978 or 2278. Before them stands nothing that
        # belongs to a word or a longer number, except 0x, &H, \n, or eight F; after them no digit and no letter except
        # the suffixes h and L, and not the rest of a GUID or of a quantity. (The first look-behind only refuses most of
        # them at once.)
        self._hexadecimal = re.compile(
            rb"8(?<![0-689A-EGI-WYZa-egi-mo-qsu-wyz]8)[0-9A-Fa-f]{6}(?:"
            rb"(?:(?<![0-9A-GI-WYZa-gi-wyz].{7})|(?<=[fF]{8}.{7})|(?<=\\[nrt].{7}))"
            rb"[0-9A-Fa-f](?:[hH]|[uU]?[lL]{1,2})?(?![0-9A-Za-z]|-[0-9A-Fa-f]{4}-| / (?!0[xX]|8[0-9A-Fa-f]{7})[0-9])"
            rb"|(?<=1978.{6}|2278.{6})(?<![0-9A-Za-z_.].{10})(?![0-9A-Za-z_%]| ?/ ?(?!0[xX])[0-9]))",
            re.DOTALL,
        )
        # Ten decimal digits that begin with 21, 201, 221, 231 or 241 and are no quantity: with the above all of
        # 0x80xxxxxx, 0x87D0xxxx to 0x87D3xxxx and 0x8A15xxxx, signed and unsigned.
        self._decimal = re.compile(
            rb"1[0-9]{4}(?<=[02-4]1.{4})[0-9]{3}(?:(?<=21.{7})[0-9]|(?<=2[02-4]1.{7}))"
            rb"(?<![0-9A-Za-z_.].{10})(?![0-9A-Za-z_%]| ?/ ?(?!0[xX])[0-9])",
            re.DOTALL,
        )
        self._tokens = re.compile(rb"[A-Z]+(?![a-z])|[A-Z]?[a-z]+[0-9]*|[0-9][0-9A-Za-z.]*|[\x80-\xff]+")
        self._failing = re.compile(
            rb"fail|error|cannot|could ?no?.t|can.t|unable|denied|\bhr\b|fehler|erreur|unsuccess|invalid|reject",
            re.IGNORECASE,
        )
        self._failing_after = re.compile(rb"\s{0,2}\([^()]{0,40}(?:fail|error)", re.IGNORECASE)
        self._file_name = re.compile(
            rb"[\w.~-]{0,60}\.(?:7z|appx|appxbundle|aspx?|bak|bat|bin|blf|cab|cache|cat|cfg|cmd|conf|config|cpp|csv|data|dat|db|"
            rb"dll|dmp|download|edb|esd|etl|evtx|exe|gif|gz|hdmp|html?|inf|ini|intunewin|iso|jar|jpe?g|js|json|lnk|lock|log|"
            rb"manifest|md|mdmp|msi|msix|msixbundle|msp|mst|msu|mui|mum|nupkg|old|part|partial|pdb|pf|php|png|pnf|ps1|psf|"
            rb"psm1|py|sys|tar|temp|tmp|tsv|txt|url|vbs|vhdx?|wim|xml|ya?ml|zip)\b",
            re.IGNORECASE,
        )
        self._extended = re.compile(
            rb"[\s,;()\[\]\"'{}|]*(?:and |with )?ext(?:ended)?[\s_]*(?:(?:error|hr|hresult|result|info|code)[\s_]*)*"
            rb"[\"'\s:=(]*(?:0x)?(8[0-9a-f]{7})(?![0-9a-z])",
            re.IGNORECASE,
        )
        self._units = re.compile(
            rb"\s?(?:bytes?|[kmgt]i?b|[kmgt]?bit|b|ms|sec(?:onds?)?|s|us|ns|ticks|rows|records|items|files|packets"
            rb"|requests|objects|entries|blocks|clusters|sectors|pages|times|bps|hz)\b"
            rb"|\s*(?:/|of|out of)\s*(?!0x)[0-9]|\s?%|/s\b",
            re.IGNORECASE,
        )
        self._guid_fields = re.compile(rb"\s*,\s*0x[0-9a-f]{1,4}\s*,\s*0x[0-9a-f]{1,4}\b", re.IGNORECASE)
        # A stack or a dump: another such number before or after, or a function after it.
        self._dump_before = re.compile(rb"(?<![0-9A-Za-z])(?:0x)?[0-9A-Fa-f]{8}[ \t`:-]{1,3}$")
        self._code_and_slash = re.compile(
            rb"(?:^|[\s(\[,;:=\"'`*])(?:0x)?8[0-9A-Fa-f]{7}[`*]{0,3}/[`*]{0,3}$", re.IGNORECASE
        )
        self._dump_after = re.compile(rb"[ \t`:-]{1,3}(?:0x)?[0-9A-Fa-f]{8}(?![0-9A-Za-z])")
        self._function_after = re.compile(
            rb"\s+[\w.]{1,60}![\w:]|:?\s{0,4}\(caller|\s{1,4}(?:[0-9A-F]{2}\s){3}|\s{1,4}[0-9A-F]{2,30}\s{2,20}[a-z]{2,6}\s",
            re.IGNORECASE,
        )
        self._broken_off = re.compile(rb"[_+@%=^~]|[-/!`:][0-9A-Za-z]|\.{1,2}[0-9A-Za-z]|\\(?![nrt\\\"'])")
        self._name_after = re.compile(rb"[\s:(=-]{1,4}(?:[A-Z]{1,4}_)?(?:E|S|ERROR)_[A-Z]{3}")
        self._wil = re.compile(rb"\btid\([0-9A-Fa-f]{1,8}\)\s+$")
        self._time = re.compile(
            rb"[\s\[(<\"]*(?:\{[0-9A-Fa-f-]{36}\}\s+|[0-9A-Fa-f]{1,8}:[0-9A-Fa-f]{1,8}\]\[)?"
            rb"([0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}[T ,_]{1,2}[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,:][0-9]{1,9})?)?"
            rb"(?:Z|[+-][0-9]{2}:?[0-9]{2})?"
            rb"|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{4}[T ,]{1,2}[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,:][0-9]{1,9})?)?"
            rb"(?: ?[AP]M)?)"
        )
        self._cmtrace = re.compile(rb'<time="([^"<>\r\n]{1,24})" date="([^"<>\r\n]{1,16})"')
        self._words: dict[bytes, str] = {}
        for verdict, words in (
            ("", _CONNECTING),
            ("doubtful", _DOUBTFUL),
            ("no code", _DENYING),
            ("code", _ANNOUNCING),
        ):
            self._words.update((word.encode(), verdict) for word in words.split())
        self._no_error_codes = frozenset(_NO_ERROR_CODES.encode().split())
        self._known = frozenset(value for value in all_values() if value >= 0x80000000)
        self._facilities = {value >> 16 & 0x1FFF: True for value in self._known}
        self._last_decimal = b""  # of a list of codes
        self._verdicts: dict[bytes, str] = {}
        self._hresults: dict[int, HRESULT] = {}

    def candidates(self, buffer: bytes, begin: int, end: int) -> "list[tuple[int, int]]":
        """Begin and end of each match that begins from `begin` to `end`."""
        stop = min(len(buffer), end + 32)
        spans = [match.span() for match in self._hexadecimal.finditer(buffer, begin, stop)]
        decimals = [match.span() for match in self._decimal.finditer(buffer, begin, stop)]
        if decimals:
            spans = sorted(spans + decimals)
        while spans and spans[-1][0] >= end:
            spans.pop()
        return spans

    def found(self, buffer: bytes, at: int, stop: int) -> "tuple[int, str, HRESULT, HRESULT | None] | None":
        """Where the code of a candidate begins, its text, its value and the extended error after it; or None."""
        begin = at
        decimal = buffer[at] == 0x31 or buffer[at - 1 : at] == b"7"
        if decimal:  # the match begins inside of it
            begin -= {9: 1, 8: 2, 7: 3}[stop - at]
            marked = False
        else:
            value = int(buffer[at : at + 8], 16)
            if value < 0x8000000A:  # roots of the registry, breakpoints
                return None
            if at and buffer[at - 1] in b"fF":  # sign-extended to 64 bits
                begin -= 8
            prefix = buffer[max(0, begin - 2) : begin]
            marked = prefix in (b"0x", b"0X", b"&H", b"&h")
            if marked:
                begin -= 2
            elif prefix[-1:] in (b"x", b"X", b"h", b"H"):
                return None
        left = buffer[max(0, begin - _NEAR) : begin]
        cut = left.rfind(b"\n") + 1
        if cut:
            left = left[cut:]
        right = buffer[stop : stop + _NEAR]
        cut = right.find(b"\n")
        if cut >= 0:
            right = right[:cut]
        if decimal:
            decimal_value = self._decimal_value(left, buffer[begin:stop], right)
            if decimal_value is None:
                return None
            value = decimal_value
            begin -= left[-1:] == b"-"
        elif marked or buffer[stop - 1] in b"hH":
            if not self._is_marked(left, value, right):
                return None
        elif not self._is_bare(left, buffer[at : at + 8], value, right):
            return None
        pair = self._extended.match(right) if b"xt" in right or b"XT" in right else None
        extended = HRESULT(int(pair.group(1), 16)) if pair else None
        hresult = self._hresults.get(value)
        if hresult is None:
            if len(self._hresults) >= 1024:
                self._hresults.clear()
            hresult = self._hresults[value] = HRESULT(value)
        return begin, buffer[begin:stop].decode("ascii"), hresult, extended

    def _is_marked(self, left: bytes, value: int, right: bytes) -> bool:
        """Whether eight digits after 0x or before h, with this text before and after them, are a code."""
        previous = left[-1:]
        if previous.isalnum():
            if not left.lower().endswith((b"error", b"code", b"hr", b"hresult", b"\\n", b"\\r", b"\\t")):
                return False
        elif previous in (b"\\", b"+", b"!", b"@", b"%", b"~", b"^") or (
            previous == b"/" and not self._code_and_slash.search(left, max(0, len(left) - 24))
        ):
            return False
        follows = right[:1]
        if follows not in (b"", b" ", b"\r", b")"):
            if follows == b"\\" and right[1:2] not in (b"n", b"r", b"t", b"\\", b'"', b"'", b"u"):
                return False
            if self._file_name.match(right) or self._guid_fields.match(right):
                return False
            if self._function_after.match(right):
                return False
        elif follows == b" " and self._function_after.match(right):
            return False
        verdict = self._verdict(left)
        if verdict == "code":
            return True
        if self._in_url(left):
            return False
        known = value in self._known
        elsewhere = known and left.rstrip(b" ").endswith((b",", b";", b" (", b")"))  # the word belongs to another thing
        if verdict and not elsewhere:
            return verdict == "doubtful" and known and self._failing.search(left) is not None
        if follows == b" " and self._units.match(right) and right[1:2].isalpha():
            return False
        if known:
            return True
        if self._in_dump(left, right) or not self._is_plausible(value):
            return False
        return (
            value >> 16 & 0x1FFF in _DOWNLOAD_FACILITIES
            or not left.strip()
            or (previous in (b"(", b"[") and follows in (b")", b"]"))
            or right[:2] in (b" :", b": ")
        )

    def _is_bare(self, left: bytes, digits: bytes, value: int, right: bytes) -> bool:
        """Whether eight digits alone, with this text before and after them, are a code."""
        previous = left[-1:]
        if previous and previous in b"\\/-.!@#$%^&+~`_":
            word = left[:-1].lower()
            if not (
                (previous == b"_" and word.endswith(b"windowsupdate"))
                or (previous in b"-#_" and word.rstrip().endswith((b"error", b"code")))
                or (previous == b"`" and right[:1] == b"`")
            ):
                return False
        if previous == b":" and left[-2:-1].isdigit():
            return False
        if self._broken_off.match(right) and not (
            right[:1] == b"." and right[1:2].isupper() and right[2:3].islower() and not self._file_name.match(right)
        ):
            return False
        if self._function_after.match(right):
            return False
        verdict = self._verdict(left)
        if verdict == "code" or self._wil.search(left, max(0, len(left) - 24)):
            return self._is_plausible(value) and not (digits.isdigit() and self._units.match(right))
        if verdict == "no code" or value not in self._known or self._in_url(left):
            return False
        if digits.isdigit():  # may be any number: it has to stand as a code does
            if self._units.match(right):
                return False
            if (previous == b"\t" and right[:1] == b"\t") or (not left.strip() and right[:2] in (b": ", b" -", b" :")):
                return self._failing.search(right) is not None
            if previous and previous in b"([{'\"" and right[:1] and right[:1] in b")]}'\"":
                return left.endswith(b"with [") or self._failing.search(left) is not None
            return self._name_after.match(right) is not None
        if verdict:
            return False
        return not self._in_dump(left, right)

    def _in_dump(self, left: bytes, right: bytes) -> bool:
        near = left[-16:]
        return self._dump_before.search(near) is not None or self._dump_after.match(right) is not None

    def _decimal_value(self, left: bytes, digits: bytes, right: bytes) -> "int | None":
        """The code that ten decimal digits with this text before (a minus included) and after them are, or None."""
        negative = left[-1:] == b"-"
        value = 0x100000000 - int(digits) if negative else int(digits)
        if not 0x8000000A <= value <= 0x8FFFFFFF:
            return None
        verdict = self._verdict(left)
        if verdict == "no code":
            self._last_decimal = b""
            return None
        known = value in self._known
        if not known and (value & 0x1FFF0000 == 0 or not self._is_plausible(value)):
            return None
        if self._units.match(right):
            return None
        if self._broken_off.match(right) and not (right[:1] == b"." and right[1:2].isupper()):
            return None
        if negative:
            left = left[:-1]
        previous = left[-1:]
        inserted = left[-2:] == b"%%"  # the Event Viewer's place for a message: %%2147942402
        if (previous.isalnum() or (previous and previous in b"_.)\\/+-@#$%^&*~`!")) and not (
            inserted or left[-2:] in (b"\\n", b"\\r", b"\\t")
        ):
            return None
        is_code = verdict == "code"
        if not verdict:
            if negative:
                is_code = known or self._failing_after.match(right) is not None
            else:
                rest = left.rstrip(b" ,;|")
                in_list = bool(self._last_decimal) and rest != left and rest.endswith(self._last_decimal)
                is_code = in_list or self._same_beside(value, left, right)
        elif not is_code:
            is_code = negative and known and self._failing.search(left) is not None
        is_code = is_code or (inserted and known)
        self._last_decimal = digits if is_code else b""
        return value if is_code else None

    @staticmethod
    def _same_beside(value: int, left: bytes, right: bytes) -> bool:
        """Whether the same code stands beside it as hexadecimal: `0x80072EE2 (2147954402)`."""
        same = b"%08x" % value
        return left[-12:].rstrip(b" (=:,/").lower().endswith(same) or right[:16].lstrip(b" )=(:,/").lower()[:10] in (
            b"0x" + same,
            same,
        )

    def _verdict(self, left: bytes) -> str:
        """What the words before a number say of it: "code", "no code", "doubtful" or nothing."""
        near = left[-24:]
        verdict = self._verdicts.get(near)
        if verdict is None:
            verdict = self._verdict_of_words(near, len(left) < 24)  # of 24 there may be more next time
            if verdict is None:
                return self._verdict_of_words(left[-80:], True) or ""
            if len(self._verdicts) >= 1024:  # bounded, whatever the log holds
                self._verdicts.clear()
            self._verdicts[near] = verdict
        return verdict

    def _verdict_of_words(self, left: bytes, whole: bool) -> "str | None":
        """The same, or None where `left` is not the whole text and what was cut off may matter."""
        words = self._tokens.findall(left)
        for _ in range(5):
            if len(words) < 2 and not whole:
                return None  # the last may be the rest of a longer word
            word = words.pop().lower() if words else b""
            verdict = self._words.get(word)
            if verdict is None and word:
                verdict = self._words.get(word.rstrip(b"0123456789").replace(b"\xef\xbc\x9a", b""))
                if verdict is None and word.endswith(_ANNOUNCING_ENDS):
                    verdict = "code"
            if (
                verdict == "code"
                and word in (b"code", b"codes")
                and words
                and words[-1].lower() in self._no_error_codes
            ):
                return "doubtful"
            if verdict != "":
                return verdict or ""
        return ""

    def _is_plausible(self, value: int) -> bool:
        """Whether somebody has defined failures of this facility."""
        facility = value >> 16 & 0x1FFF
        if facility not in self._facilities:
            self._facilities[facility] = facility_name(facility) is not None
        return self._facilities[facility]

    @staticmethod
    def _in_url(left: bytes) -> bool:
        return b"://" in left and not left[-1:].isspace() and b"://" in left.rsplit(None, 1)[-1]

    def time(self, buffer: bytes, start: int) -> "str | None":
        """The timestamp of the line that begins at `start`, as it stands there; of CMTrace the date before the time."""
        match = self._time.match(buffer, start, start + 128)
        if match:
            return match.group(1).decode("ascii")
        if buffer.startswith(b"<![LOG[", start):
            end = buffer.find(b"\n", start)
            match = self._cmtrace.search(buffer, start, len(buffer) if end < 0 else end)
            if match:
                return b" ".join((match.group(2), match.group(1))).decode("utf-8", "replace")
        return None


_tables: "_Judge | None" = None


def _judge() -> _Judge:
    """One for a scan. It shares its tables and caches with all others: to build them takes longer than a short text."""
    global _tables
    if _tables is None:
        _tables = _Judge()
    judge = _Judge.__new__(_Judge)
    judge.__dict__.update(_tables.__dict__)
    return judge


# Where a code that nobody has published is still believed without a word before it: Win32, setup, device management,
# HTTP, BITS, Windows Update, Delivery Optimization, ConfigMgr, winget.
_DOWNLOAD_FACILITIES = frozenset((7, 15, 24, 25, 32, 36, 208, 2000, 2001, 2003, 2581))
