"""Findings: the error codes in logs, texts and binary ones. Must never hold a whole file or take more than linear time.

The folder's modules: `text_reader` and `encodings` turn files into blocks of UTF-8, `classifier` decides which numbers
are codes; `evtx` and `etl` read event logs and traces, `events` decides which of their values are codes; `around` keeps
what stands beside a code; `binary` names what is not read.
"""

from __future__ import annotations

from .._codes import Explanation, Record, explain
from .._codes.hresult import HRESULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from typing import IO, Any, Generator, Iterable, Iterator, Union

    from .around import LineWindow
    from .classifier import CodeClassifier

    Source = Union[str, "os.PathLike[str]", IO[str], IO[bytes], Iterable[str], Iterable[bytes]]

ALSO = ("nt", "win32", "http", "names")
_WAITING = 10_000  # findings of one line that wait for the lines behind it
_HEAD = 512  # bytes that tell a trace from other data


class Finding(Record):
    """A code in a log. Immutable. The last seven fields are None where the log is a text.

    line, column  where it begins in a text, from 1; columns count characters. In an event log: the number of the
                  record, and which of its values has the code; in a trace the position of the event
    text          the code as it stands there: `0x80d02002`, `80D02002`, `-2133843966`
    hresult       the code
    extended      the extended error beside it, its cause, or None; it is a Finding of its own, too
    time          the timestamp of the line as it stands there, of an event in ISO 8601 (UTC), or None
    kind          how the log gives the code: "hresult", "ntstatus", "win32" (`exit code 1603`), "http" (`HTTP 404`) or
                  "name" (`E_ACCESSDENIED`); `hresult` is the HRESULT of a Win32 number, an HTTP status or a name
    provider, event, channel, machine   of an event: the names of its provider, channel and computer, and its number
    fields        of an event: dict of the named values that say what failed (job, url, title, message ...), as text
    context       of an event of BITS: the BG_ERROR_CONTEXT, as a number
    """

    __slots__ = (
        *("line", "column", "text", "hresult", "extended", "time", "kind"),
        *("provider", "event", "channel", "machine", "fields", "context"),
    )
    line: int
    column: int
    text: str
    hresult: HRESULT
    extended: HRESULT | None
    time: str | None
    kind: str
    provider: str | None
    event: int | None
    channel: str | None
    machine: str | None
    fields: dict[str, str] | None
    context: int | None

    def __init__(
        self,
        line: int,
        column: int,
        text: str,
        hresult: HRESULT,
        extended: HRESULT | None = None,
        time: str | None = None,
        kind: str = "hresult",
        *,
        provider: str | None = None,
        event: int | None = None,
        channel: str | None = None,
        machine: str | None = None,
        fields: dict[str, str] | None = None,
        context: int | None = None,
    ) -> None:
        set_field = object.__setattr__
        set_field(self, "line", line)
        set_field(self, "column", column)
        set_field(self, "text", text)
        set_field(self, "hresult", hresult)
        set_field(self, "extended", extended)
        set_field(self, "time", time)
        set_field(self, "kind", kind)
        set_field(self, "provider", provider)
        set_field(self, "event", event)
        set_field(self, "channel", channel)
        set_field(self, "machine", machine)
        set_field(self, "fields", fields)
        set_field(self, "context", context)

    def __hash__(self) -> int:
        return hash((self.line, self.column, self.text, self.time))  # `fields` is a dict

    @property
    def explanation(self) -> Explanation:
        """What the code means, with the extended error beside it as the cause, and the context of an event of BITS."""
        return explain(self.hresult, self.context, self.extended)


def event_name(finding: Finding) -> str | None:
    """Which event a finding is of, "WindowsUpdateClient 31"; None for a line of text."""
    if finding.provider is None:
        return None
    provider = finding.provider.replace("Microsoft-Windows-", "")
    return provider if finding.event is None else f"{provider} {finding.event}"


def event_subject(finding: Finding) -> str:
    """What an event is about: the title of the update or package, the URL, or the job; "" for a line of text."""
    fields = finding.fields
    return next((fields[key][:200] for key in ("title", "url", "job") if fields.get(key)), "") if fields else ""


def scan(source: Source, also: Iterable[str] = ()) -> Iterator[Finding]:
    """The error codes in `source`, in order, found as they are read.

    `source`: a path (a str is always a path, never the text itself), a text or binary file object, which stays open,
    or an iterable of lines. Paths and binary files may hold UTF-8, UTF-16, UTF-32, mixtures of them, NUL padding,
    broken bytes; Windows event logs (.evtx) and traces of self-describing events (.etl); and gzip, xz or bz2 of any of
    these. A path is read up to the size that the file has when the scan begins. Lines end with LF, CRLF or CR. Memory
    does not grow with the size of the source.

    Found: failure HRESULTs as hexadecimal (`0x80D02002`; bare eight digits where the code is known or a word before it
    announces one) and as decimal (`error code = -2147012889`), also those of Windows Setup and of software licensing
    (`0xC1900101`, `0xC004F074`); an NTSTATUS where it is announced as a failure or as an exit code. The words that
    announce a code are those of English and of fourteen other languages. In events: the fields that hold codes of
    failed downloads, fields named as errors, and texts. Not found: numbers of other kinds (addresses, GUIDs, hashes,
    sizes, registry roots), success codes, names without a number.

    `also` asks for more, which is right less often: "nt" an NTSTATUS anywhere, "win32" announced Win32 and MSI numbers
    (`exit code 1603`), "http" HTTP statuses from 400, "names" symbolic names without a number. `Finding.kind` says
    which of them was found.

    TypeError for another type of source, ValueError for another word in `also`. OSError where the source cannot be read
    to its end: no such path, damaged packed data, an archive or other binary data that are not read, records that are
    lost. It is raised after the findings of what could be read. Other exceptions of a file object or an iterable pass
    through in the same way.
    """
    from .classifier import CodeClassifier

    classifier = CodeClassifier(also_kinds(also))
    if isinstance(source, str) or hasattr(source, "__fspath__"):
        return _scan_path(source, classifier)  # type: ignore[arg-type]
    if hasattr(source, "read"):
        return scan_stream(source, classifier)
    if hasattr(source, "__iter__") and not isinstance(source, (bytes, bytearray, memoryview)):
        return _scan_lines(source, classifier)
    raise TypeError(f"expected a path, a file object or an iterable of lines, got {type(source).__name__}")


def also_kinds(also: Iterable[str]) -> frozenset[str]:
    """The `also` of scan() as a set; ValueError where a word is not one of ALSO."""
    words = [also] if isinstance(also, str) else list(also)
    for word in words:
        if word not in ALSO:
            raise ValueError(f"expected {', '.join(ALSO)} in `also`, got {word!r:.60}")
    return frozenset(words)


def scan_with_lines(
    stream: Any, count: int | None, classifier: CodeClassifier
) -> Iterator[tuple[Finding, list[tuple[int, str]]]]:
    """The findings of a file object, each with the numbered lines around it: `count` before and after, long ones cut.

    None: no lines. The findings are those of `scan`, also where the end cannot be read. All findings of a line share
    one list. Around an event are the events of the same provider.
    """
    if count is None:
        nothing: list[tuple[int, str]] = []
        for finding in scan_stream(stream, classifier):
            yield finding, nothing
        return
    from .around import EventWindow, LineWindow

    window = LineWindow(count)
    window.events = EventWindow(count)
    waiting: list[Finding] = []  # for the lines behind them
    events: list[tuple[Finding, tuple[list[tuple[int, str]], int]]] = []  # for the events behind them
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
        for finding in scan_stream(stream, classifier, window):
            if finding.provider is not None:
                events.append((finding, window.events.around(finding.provider)))
                while events and (len(events[0][1][0]) == events[0][1][1] or len(events) >= _WAITING):
                    yield events[0][0], events.pop(0)[1][0]
                continue
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
    yield from ((finding, lines) for finding, (lines, _) in events)
    if failure is not None:
        raise failure


def _scan_path(path: str | os.PathLike[str], classifier: CodeClassifier) -> Iterator[Finding]:
    from .text_reader import LogFile

    with LogFile(path) as stream:
        yield from scan_stream(stream, classifier)


def scan_stream(stream: Any, classifier: CodeClassifier, window: LineWindow | None = None) -> Iterator[Finding]:
    """The findings of a file object. Its first bytes, unpacked, decide which reader they go to.

    The classifier may have served for other files: it remembers what they have in common with this one.

    What a read or an unpacking raises comes last, after the findings of all that was read before.
    """
    from .binary import NotALogError, is_no_text, kind_of, what_is
    from .encodings import decoded, is_wide
    from .text_reader import pieces_of, read_blocks, unwrapped

    failures: list[Exception] = []

    def until_failure(blocks: Iterator[bytes]) -> Iterator[bytes]:
        try:
            yield from blocks
        except Exception as failure:
            failures.append(failure)

    start, blocks = unwrapped(read_blocks(stream))
    while b"\0" in start[:64] and len(start) < _HEAD and not is_wide(start):
        block = next(blocks, b"")
        if not block:
            break
        start += block
    kind, foreign = kind_of(start), what_is(start)
    if kind is not None:
        yield from _scan_events(kind, start, until_failure(blocks), classifier, failures, window)
    elif foreign is not None:
        raise NotALogError(f"{foreign[0]}, which is not read: {foreign[1]}")
    else:
        head = bytearray(start)

        def noted() -> Iterator[bytes]:  # a pipe may give a few bytes at a time
            for block in blocks:
                if len(head) < _HEAD:
                    head.extend(block)
                yield block

        pieces = pieces_of(until_failure(decoded(start, noted())))
        yield from scan_pieces(pieces if window is None else window.watch(pieces), classifier)
        if not is_wide(start) and is_no_text(bytes(head)):
            failures.append(NotALogError("binary data of an unknown kind: only what is text in them was scanned"))
    if failures:
        raise failures[0]


def _scan_events(
    kind: str,
    start: bytes,
    blocks: Iterator[bytes],
    classifier: CodeClassifier,
    failures: list[Exception],
    window: LineWindow | None,
) -> Iterator[Finding]:
    """The findings of an event log or a trace; what is lost of it goes to `failures`."""
    from itertools import chain

    from .._codes.catalogue import find_rows
    from .binary import EVENT_LOG
    from .cache import Cache
    from .etl import Trace
    from .events import EventFindings
    from .evtx import EventLog

    known = Cache(lambda code: code >= 0x80000000 and bool(find_rows(code)))
    hresult_of = Cache(HRESULT).__getitem__
    events = EventFindings(known.__getitem__, lambda text: _codes_in_text(classifier, text))
    log = (EventLog if kind == EVENT_LOG else Trace)(chain([start], blocks), events.wants)
    for event in log:
        if window is not None:
            window.events.note(event)
        for fields in events.found(event):
            extended = fields["extended"]
            fields["hresult"] = hresult_of(fields["hresult"])
            fields["extended"] = None if extended is None else hresult_of(extended)
            yield Finding(**fields)
    if log.losses:
        more = f", and {len(log.losses) - 6} more places" if len(log.losses) > 6 else ""  # a trace has up to six
        failures.append(OSError("not read to its end: " + "; ".join(log.losses[:6]) + more))


def _codes_in_text(classifier: CodeClassifier, text: str) -> list[tuple[str, int]]:
    """The codes in one text, each as it stands there and as an HRESULT."""
    data = text.encode("utf-8", "surrogatepass")
    return [(found, int(hresult)) for _, found, hresult, *_ in classifier.codes(data, 0, len(data))]


def _scan_lines(lines: Iterable[str | bytes], classifier: CodeClassifier) -> Iterator[Finding]:
    """Each item is a line, with its end or without; a finding is yielded before the next item is asked for."""
    from .encodings import decoded
    from .text_reader import length_of

    for number, item in enumerate(lines, 1):
        if isinstance(item, str):
            line = item.encode("utf-8", "surrogatepass")
        elif isinstance(item, (bytes, bytearray)):
            line = bytes(item)
            if b"\0" in line:  # UTF-16 that was split at LF begins with the other half of the LF before it
                line = b"".join(decoded(line[1:] if line[0] == 0 and len(line) % 2 else line, iter(())))
        else:
            raise TypeError(f"expected lines as str or bytes, got {type(item).__name__}")
        seen = characters = 0
        time, timed = None, False
        for begin, text, hresult, extended, kind, stamp in classifier.codes(line, 0, len(line)):
            if not timed:
                time, timed = classifier.time(line, 0, stamp), True
            characters += length_of(line[seen:begin])
            seen = begin
            yield Finding(number, characters + 1, text, hresult, extended, time, kind)


def scan_pieces(pieces: Iterator[bytes], classifier: CodeClassifier) -> Generator[Finding, None, int]:
    """Returns the number of the last line. Keeps what is not judged yet: at most a piece and a line of LONG bytes."""
    from .classifier import NEARBY
    from .text_reader import LONG, length_of

    buffer = b""
    judged = 0  # what begins before this offset was judged in the round before; it stays as context
    line, mark = 1, 0  # the number of the line at the offset `mark`
    start = 0  # where that line begins, or the buffer, if the line begins before it
    characters, seen = 0, 0  # of that line, up to the offset `seen`
    time, timed = None, False  # of that line, as soon as it is asked for
    for piece in pieces:
        buffer = buffer + piece if buffer else piece
        end = max(judged, buffer.rfind(b"\n") + 1) if piece else len(buffer)
        if len(buffer) - end > LONG:  # a long line: only what has its context behind it is judged
            end = _boundary(buffer, len(buffer) - 2 * NEARBY)
        for begin, text, hresult, extended, kind, stamp in classifier.codes(buffer, judged, end):
            newline = buffer.rfind(b"\n", mark, begin) + 1
            if newline:
                line += buffer.count(b"\n", mark, newline)
                start = seen = newline
                characters, timed = 0, False
            if not timed:
                time, timed = classifier.time(buffer, start, stamp), True
            characters += length_of(buffer[seen:begin])
            mark = seen = begin
            yield Finding(line, characters + 1, text, hresult, extended, time, kind)
        newline = buffer.rfind(b"\n", mark, end) + 1
        if newline:
            line += buffer.count(b"\n", mark, newline)
            start = seen = newline
            characters, timed = 0, False
        keep = max(start, _boundary(buffer, end - NEARBY))
        if keep > start and not timed:
            time, timed = classifier.time(buffer, start), True
        if keep > seen:
            characters += length_of(buffer[seen:keep])
            seen = keep
        buffer = buffer[keep:]
        judged = mark = end - keep
        seen -= keep
        start = 0
    return line


def _boundary(buffer: bytes, at: int) -> int:
    """The offset `at`, or the one up to three before it, where no UTF-8 character is cut in two."""
    at = max(at, 0)
    for _ in range(3):
        if at and buffer[at] & 0xC0 == 0x80:
            at -= 1
    return at
