"""The cases: a folder of files, a command line for a shell in it, and what must come of it.

For every case: no traceback, no file of the user changed or gone, no file new but those that the case names.
"""

import bz2
import gzip
import lzma
import os
from dataclasses import dataclass, field

from tests.unit.logs import etl_sample, evtx_sample

HIT = b"2026-03-04 05:06:07 error: 0x80d02002\n"
NOTE = b"nothing failed here\n"
LOG = NOTE * 20 + HIT
# What an earlier page of ours begins with, and a code that no scan may find in it.
PAGE = (
    b'<!DOCTYPE html>\n<html lang="en">\n'
    b'<head><meta charset="utf-8"><meta name="generator" content="deliveryopt_error">'
    b"<p>error: 0x80d02002\n"
)
_VALUES = [("url", "UnicodeString", "https://a.example/x"), ("hr", "UInt32", 0x80D02002)]
EVENTS = evtx_sample.event_log([evtx_sample.event(11, "Microsoft-Windows-Bits-Client", 61, _VALUES)])
TRACE = etl_sample.trace([etl_sample.event(values=[("hr", "UInt32", 0x80D02002, "HResult")])])
REFUSED = "exists and was not written by this program"


@dataclass
class Case:
    """`de` in the command is the command line of the product; `py` is the Python."""

    name: str
    command: str
    status: int
    files: dict = field(default_factory=lambda: {"in.log": LOG})
    out: str = ""  # standard output holds it
    err: str = ""  # standard error holds it; "" where it must be empty
    lines: int = -1  # of standard output; -1 for any
    new: tuple = ()  # files that the command writes
    replaced: tuple = ()  # files that it may change
    same: tuple = ()  # pairs of a file and the text that it holds
    prepare: str = ""  # run before, in the same shell
    limit: float = 20.0  # seconds
    slow: str = ""  # why a check before each commit leaves it out


def packed(*layers):
    data = LOG
    for layer in layers:
        data = layer(data)
    return data


CASES = [
    # ----- what is the user's stays
    Case("page over the log", "de scan in.log --html in.log", 2, err=REFUSED, lines=0),
    Case("page over the log by a link", "de scan in.log --html l", 2, prepare="ln -s in.log l", err=REFUSED),
    Case("page over the log by a hard link", "de scan in.log --html l", 2, prepare="ln in.log l", err=REFUSED),
    Case("page over standard input", "de scan - --html in.log < in.log", 2, err=REFUSED),
    Case("page with a forgotten name", "de scan --html *.log", 2, {"a.log": LOG, "b.log": LOG}, err=REFUSED),
    Case(
        "page over another page", "de scan in.log --html x.html", 2, {"in.log": LOG, "x.html": b"<html>"}, err=REFUSED
    ),
    Case("page over an empty file", "de scan in.log --html x", 2, {"in.log": LOG, "x": b""}, err=REFUSED),
    Case("page over a folder", "de scan in.log --html .", 2, err="Is a directory"),
    Case(
        "page over a file that may not be written",
        "de scan in.log --html x.html",
        2,
        {"in.log": LOG, "x.html": PAGE},
        prepare="chmod 444 x.html",
        err="Permission denied",
    ),
    Case("page with the name of a folder", "de scan in.log --html x.html/", 2, err="x.html/: No such file"),
    Case("page without a name", "de scan in.log --html ''", 2, err="No such file"),
    Case("page into a folder that is not there", "de scan in.log --html no/x.html", 2, err="no/x.html: No such file"),
    Case(
        "page over a page of ours",
        "de scan in.log --html x.html",
        1,
        {"in.log": LOG, "x.html": PAGE},
        lines=0,
        replaced=("x.html",),
    ),
    Case(
        "page by force",
        "de scan in.log --html x.html --force",
        1,
        {"in.log": LOG, "x.html": b"<p>"},
        replaced=("x.html",),
    ),
    Case(
        "page through a link",
        "de scan in.log --html l",
        1,
        {"in.log": LOG, "x.html": PAGE},
        prepare="ln -s x.html l",
        replaced=("x.html",),
        new=(),
    ),
    Case(
        "page through a link to nothing",
        "de scan in.log --html l && exit; readlink l",
        0,
        prepare="ln -s x.html l",
        new=("x.html",),
        out="x.html\n",
    ),
    Case("page to standard output", "de scan in.log --html -", 1, out="<!DOCTYPE html>"),
    Case("page to standard output and lines", "de scan in.log --html - --json", 2, err="standard output"),
    Case("page to a device", "de scan in.log --html /dev/null", 1, lines=0),
    Case(
        "page to the device of standard output",
        "de scan in.log --html /dev/stdout > x",
        1,
        new=("x",),
        same=(("x", "<!DOCTYPE html>"),),
    ),
    Case(
        "page to a FIFO",
        "mkfifo f; cat f > x & de scan in.log --html f; s=$?; wait; rm f; exit $s",
        1,
        new=("x",),
        same=(("x", "</html>"),),
    ),
    Case(
        "page to the program that a shell starts",
        "de scan in.log --html >(cat > x); s=$?; sleep 0.3; exit $s",
        1,
        new=("x",),
        same=(("x", "</html>"),),
    ),
    Case("page to standard output that is full", "de scan in.log --html - > /dev/full", 2, err="No space left"),
    Case("page to a reader that goes", "de scan in.log --html - | head -c 9; exit ${PIPESTATUS[0]}", 1, lines=0),
    Case("page to a full device", "de scan in.log --html /dev/full", 2, err="No space left"),
    Case(
        "page on a full disk",
        "ulimit -f 4; de scan in.log --html x.html",
        2,
        {"in.log": LOG, "x.html": PAGE},
        err="File too large",
    ),
    *(
        Case(f"page over the {kind}: {command}", command, 2, {"x": data, "y": data}, err=REFUSED, lines=0)
        for kind, data in (("event log", EVENTS), ("trace", TRACE))
        for command in ("de scan x --html x", "de scan - --html x < x", "de scan --html *")
    ),
    Case("jobs over the user's", "de jobs --html in.log", 2, err=REFUSED),
    Case("page with a name that begins with -", "de scan --html=-x -- in.log", 1, new=("-x",)),
    Case("log with a name that begins with -", "de scan -- -x", 1, {"-x": LOG}, lines=1),
    Case("log with a number for a name", "de scan -- -12345678", 1, {"-12345678": LOG}, lines=1),
    # ----- a command does not read what it writes
    Case("output into the folder", "de scan --recursive . > out.txt", 1, new=("out.txt",), lines=0, limit=10),
    Case("JSON into the folder", "de scan --recursive . --json > out.txt", 1, new=("out.txt",), limit=10),
    Case("output to an event log", "de scan x >> x", 2, {"x": EVENTS}, err="x: the file that this command", limit=10),
    Case("events into the folder", "de scan --recursive . > out.txt", 1, {"x": EVENTS}, new=("out.txt",), limit=10),
    Case(
        "output added to a log",
        "de scan --recursive . >> old.txt",
        1,
        {"in.log": LOG, "old.txt": HIT},
        replaced=("old.txt",),
        same=(("old.txt", "./in.log:21:28:"),),
        limit=10,
    ),
    Case("errors into the folder", "de scan --recursive . 2> err.txt", 1, new=("err.txt",), lines=1, limit=10),
    Case(
        "output into the log that is named",
        "de scan in.log >> in.log",
        2,
        err="in.log: the file that this command",
        limit=10,
    ),
    Case("output into standard input", "de scan - < in.log >> in.log", 2, err="the file that this command", limit=10),
    Case(
        "tee into the folder", "de scan --recursive . | tee out.txt", 0, new=("out.txt",), limit=10, out="./in.log:21"
    ),
    Case("an earlier page in the folder", "de scan --recursive .", 0, {"in.log": NOTE, "x.html": PAGE}, lines=0),
    *(
        Case(f"an earlier page as {form}", "de scan --recursive .", 0, {"in.log": NOTE, "x.html": data}, lines=0)
        for form, data in (
            ("UTF-16", PAGE.decode().replace("\n", "\r\n").encode("utf-16")),
            ("UTF-8 with BOM", b"\xef\xbb\xbf" + PAGE),
            ("text of Windows", PAGE.replace(b"\n", b"\r\n")),
        )
    ),
    Case("an earlier page that is named", "de scan x.html", 2, {"x.html": PAGE}, err="x.html: a page that --html has"),
    # ----- nothing that failed is silent
    *(
        Case(f"packed: {name}", "de scan x", 1, {"x": data}, lines=1)
        for name, data in (
            ("gzip", packed(gzip.compress)),
            ("gzip in gzip", packed(gzip.compress, gzip.compress)),
            ("xz", packed(lzma.compress)),
            ("bz2", packed(bz2.compress)),
            ("xz in gzip", packed(lzma.compress, gzip.compress)),
            ("two members of xz", lzma.compress(NOTE) + lzma.compress(LOG)),
            ("two members of bz2", bz2.compress(NOTE) + bz2.compress(LOG)),
        )
    ),
    *(
        Case(f"not read: {name}", "de scan x", 2, {"x": data}, err="deliveryopt-error: x: " + err)
        for name, data, err in (
            ("gzip six times", packed(*[gzip.compress] * 6), "packed 4 times or more"),
            ("zip", b"PK\x03\x04\x14\0\0\0\x08\0" + bytes(40), "a zip archive"),
            ("7z", b"7z\xbc\xaf\x27\x1c\0\x04" + bytes(40), "a 7z archive"),
            ("cab", b"MSCF\0\0\0\0" + bytes(40), "a cabinet file"),
            ("zstd", b"\x28\xb5\x2f\xfd" + bytes(40), "a zstd archive"),
            ("compress", b"\x1f\x9d\x90" + bytes(40), "a compress archive"),
            ("lzip", b"LZIP\1" + bytes(40), "an lzip archive"),
            ("lzma", lzma.compress(LOG, lzma.FORMAT_ALONE), "an lzma archive"),
            ("zip in gzip", gzip.compress(b"PK\x03\x04\x14\0\0\0\x08\0" + bytes(40)), "a zip archive"),
            ("a part of an event log", EVENTS[:0x1234], "not read to its end"),
            ("the first bytes of an event log", EVENTS[:8], "not read to its end"),
            ("a part of an event log in gzip", gzip.compress(EVENTS[:0x1234]), "not read to its end"),
            ("an event log in a part of gzip", gzip.compress(os.urandom(9) + EVENTS)[:-9], "damaged gzip data"),
            ("a part of a trace", TRACE[:300], "not read to its end"),
            ("damaged gzip", packed(gzip.compress)[:-9], "damaged gzip data: they end too early"),
            ("damaged xz", packed(lzma.compress)[:-9], "damaged xz data: they end too early"),
            ("damaged bz2", packed(bz2.compress)[:-9], "damaged bz2 data: they end too early"),
            ("text behind gzip", gzip.compress(NOTE) + NOTE, "other data follow the gzip data"),
        )
    ),
    Case("what damaged data hold", "de scan x", 2, {"x": gzip.compress(LOG + b"x" * 99)[:-4]}, lines=1, err="damaged"),
    Case(
        "what damaged data hold, around",
        "de scan x --around 1",
        2,
        {"x": gzip.compress(LOG + b"x" * 99)[:-4]},
        lines=5,
        err="damaged",
    ),
    *(
        Case(f"events, {name}", command, 1, {"x": EVENTS, "y": gzip.compress(EVENTS)}, lines=1, out="record 11")
        for name, command in (
            ("a log", "de scan x"),
            ("in gzip", "de scan y"),
            ("of a file as standard input", "de scan - < x"),
            ("of a pipe", "cat x | de scan -"),
            ("of a slow pipe", "(head -c 3 y; sleep 0.3; tail -c +4 y) | de scan -"),
            ("for head", "de scan x x x | head -n 1; exit ${PIPESTATUS[0]}"),
            ("without standard error", "de scan x 2>&-"),
        )
    ),
    Case("events that nobody sees", "de scan x > /dev/full", 2, {"x": EVENTS}, err="No space left"),
    Case(
        "events and what is lost of them, in the page",
        "de scan x y --html x.html",
        2,
        {"x": EVENTS, "y": EVENTS[:0x1234]},
        new=("x.html",),
        err="y: not read to its end",
        same=(("x.html", "<h2>Not read</h2>"), ("x.html", "0x80D02002")),
    ),
    Case("a missing file", "de scan no.log in.log", 2, lines=1, err="no.log: No such file"),
    Case("a folder", "de scan .", 2, err="--recursive reads the files below it"),
    Case(
        "a folder that may not be read",
        "de scan --recursive d",
        2,
        {"d/a.log": LOG},
        err="d: Permission denied",
        prepare="chmod 111 d",
    ),
    Case(
        "a folder that may be listed only",
        "de scan --recursive d",
        2,
        {"d/a.log": LOG},
        err="d/a.log: Permission denied",
        prepare="chmod 444 d",
    ),
    Case(
        "a folder that may be listed only, with a folder",
        "de scan --recursive d",
        2,
        {"d/e/a.log": LOG},
        err="d/e: Permission denied",
        prepare="chmod 444 d",
    ),
    Case(
        "unread in the page, too",
        "de scan --recursive . --html x.html",
        2,
        {"d/a.log": LOG},
        new=("x.html",),
        prepare="chmod 444 d",
        err="d/a.log: Permission denied",
        same=(("x.html", "<h2>Not read</h2>"),),
    ),
    Case("a link to nothing", "de scan --recursive .", 1, prepare="ln -s no l", lines=1),
    Case("a link in a circle", "de scan --recursive .", 2, prepare="ln -s l l", lines=1, err="./l: Too many levels"),
    Case("FIFO in a folder", "mkfifo f; de scan --recursive .; s=$?; rm f; exit $s", 1, lines=1),
    # ----- the status in spite of the streams
    Case("head", "set -o pipefail; de scan in.log in.log | head -n 1", 1, {"in.log": HIT * 20000}, lines=1),
    Case(
        "head of one that is not read",
        "de scan no.log in.log 2>/dev/null | head -n 1; exit ${PIPESTATUS[0]}",
        2,
        {"in.log": HIT * 20000},
        lines=1,
    ),
    Case("no reader at all", "de scan in.log | true; exit ${PIPESTATUS[0]}", 1, {"in.log": HIT * 20000}),
    Case("standard error is closed", "de scan no.log in.log 2>&-", 2, lines=1),
    Case("standard error is full", "de scan no.log in.log 2>/dev/full", 2, lines=1),
    Case(
        "standard error has no reader",
        "(de scan no.log in.log; echo $? > x) 2> >(true)",
        0,
        new=("x",),
        lines=1,
        same=(("x", "2"),),
    ),
    *(
        Case(f"the reader is gone: {command}", f"de {command} | true; exit ${{PIPESTATUS[0]}}", status, slow=slow)
        for command, status, slow in (
            ("--help", 0, ""),
            ("explain 0xE1234567", 1, ""),
            ("--version", 0, "it is as with --help"),
            ("codes", 0, "it is as with explain"),
        )
    ),
    *(
        Case(f"full: {command}", f"de {command} > /dev/full", 2, err="No space left")
        for command in ("--help", "--version", "explain 0x80d02002", "codes", "completion bash")
    ),
    Case("the other code, standard error is full", "de explain x- 0x80d02002 2>/dev/full", 2, out="0x80D02002"),
    Case("wrong usage, standard error is full", "de scan --no 2>/dev/full", 2),
    Case("no service, standard error is full", "de jobs 2>/dev/full", 3),
    Case("both are full", "de scan no.log in.log > /dev/full 2>&1", 2),
    Case("all three are closed", "de scan in.log <&- >&- 2>&-", 1),
    Case("standard output is closed", "de scan in.log >&-", 1),
    Case("standard output is full", "de scan in.log > /dev/full", 2, err="No space left"),
    Case("standard input is closed", "de scan - <&-", 0, lines=0),
    Case(
        "a pipe that does not block",
        "py -c 'import os, time; os.set_blocking(0, False)' <&0; "
        "(sleep 0.3; cat in.log) | (py -c 'import os; os.set_blocking(0, False)'; de scan -)",
        1,
        lines=1,
    ),
    Case(
        "explain with a bad byte",
        "printf '0x80d02002\\n\\377\\n' | PYTHONIOENCODING=utf-8:strict de explain",
        0,
        out="DO_E_DOWNLOAD_NO_PROGRESS",
    ),
    *(
        Case(
            f"explain of {encoding}",
            "de explain < x",
            0,
            {"x": "Gr\u00f6\u00dfe 0x80d02002\n".encode(encoding)},
            out=out,
        )
        for encoding in ("utf-16", "utf-16-le", "utf-8-sig", "cp1252")
        for out in ("DO_E_DOWNLOAD_NO_PROGRESS",)
    ),
    # ----- what took too long, or ended with a traceback
    *(
        Case(
            f"the date {date}",
            "de scan in.log --html x.html",
            1,
            {"in.log": date.encode() + b" error: 0x80d02002\n"},
            new=("x.html",),
            same=(("x.html", "0x80D02002"),),
        )
        for date in ("0001-01-01 00:00:00", "9999-12-31 23:59:59", "0000-00-00 00:00:00")
    ),
    Case(
        "the first and the last date",
        "de scan in.log --html x.html",
        1,
        new=("x.html",),
        files={"in.log": b"0001-01-01 00:00:00 hr=0x80d02002\n9999-12-31 23:59:59 hr=0x80d02002\n"},
    ),
    Case(
        "a tree of 1000 folders",
        "de scan --recursive d",
        1,
        lines=1,
        slow="it makes 1,000 folders",
        prepare="""py -c '
import os
os.mkdir("d"); os.chdir("d")
for _ in range(1000): os.mkdir("e"); os.chdir("e")
open("a.log", "w").write("error: 0x80d02002")'""",
    ),
    Case(
        "a path that is too long",
        "de scan --recursive d",
        2,
        err="File name too long",
        prepare="""py -c '
import os
os.mkdir("d"); os.chdir("d")
for _ in range(20): os.mkdir("e" * 250); os.chdir("e" * 250)
open("a.log", "w").write("error: 0x80d02002")'""",
    ),
    Case(
        "warnings are errors",
        "PYTHONWARNDEFAULTENCODING=1 PYTHONWARNINGS=error de scan in.log --html x.html",
        1,
        new=("x.html",),
    ),
    *(
        Case(
            f"warnings are errors: {command}",
            f"PYTHONWARNDEFAULTENCODING=1 PYTHONWARNINGS=error de {command}",
            status,
            slow="one more Python for each command",
        )
        for command, status in (
            ("explain 0x80d02002", 0),
            ("explain < in.log", 0),
            ("codes --format csv", 0),
            ("completion powershell", 0),
            ("selftest", 0),
            ("scan - --around 2 --also nt,win32,http,names < in.log", 1),
            ("scan in.log --summary --json", 1),
            ("jobs 2>/dev/null", 3),
            ("watch 2>/dev/null", 3),
            ("doctor 2>/dev/null", 3),
        )
    ),
    Case(
        "an expression without end",
        "de scan --machine-from '(a+)+$' --html x.html " + "a" * 60 + "b",
        2,
        {"a" * 60 + "b": LOG},
        err="(a+)+$",
        limit=10,
        slow="the limit is two seconds",
    ),
    # ----- names
    *(
        Case(f"the name {name!r}", 'de scan "$NAME"', 1, {name: LOG}, lines=1, err="")
        for name in ("\x1b[31mred", "a\nb", "\u202egol", "\udcff", " ", "'\"&<>")
    ),
    *(
        Case(
            f"a terminal of the kind {kind}",
            f"TERM={kind} py -c 'import pty, sys; pty.spawn([sys.executable, *sys.argv[1:]])' "
            "-m $MODULE explain 0x80d02002 | grep -c $'\\x1b'",
            status,
            out=out,
            slow=slow,
        )
        for kind, status, out, slow in (
            ("dumb", 1, "0", ""),
            ("linux", 0, "1", "a Python more, to show that it counts"),
        )
    ),
]
