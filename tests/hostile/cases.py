"""The cases: a folder of files, a command line for a shell in it, and what must come of it.

For every case: no traceback, no file of the user changed or gone, no file new but those that the case names.
"""

import bz2
import gzip
import lzma
from dataclasses import dataclass, field

HIT = b"2026-03-04 05:06:07 error: 0x80d02002\n"
NOTE = b"nothing failed here\n"
LOG = NOTE * 20 + HIT
# What an earlier page of ours begins with, and a code that no scan may find in it.
PAGE = (
    b'<!DOCTYPE html>\n<html lang="en">\n'
    b'<head><meta charset="utf-8"><meta name="generator" content="deliveryopt_error">'
    b"<p>error: 0x80d02002\n"
)
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
    Case("page to a full device", "de scan in.log --html /dev/full", 2, err="No space left"),
    Case(
        "page on a full disk",
        "ulimit -f 4; de scan in.log --html x.html",
        2,
        {"in.log": LOG, "x.html": PAGE},
        err="File too large",
    ),
    Case("jobs over the user's", "de jobs --html in.log", 2, err=REFUSED),
    Case("page with a name that begins with -", "de scan --html=-x -- in.log", 1, new=("-x",)),
    Case("log with a name that begins with -", "de scan -- -x", 1, {"-x": LOG}, lines=1),
    Case("log with a number for a name", "de scan -- -12345678", 1, {"-12345678": LOG}, lines=1),
    # ----- a command does not read what it writes
    Case("output into the folder", "de scan --recursive . > out.txt", 1, new=("out.txt",), lines=0, limit=10),
    Case("JSON into the folder", "de scan --recursive . --json > out.txt", 1, new=("out.txt",), limit=10),
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
        prepare="""py -c '
import os
os.mkdir("d"); os.chdir("d")
for _ in range(1000): os.mkdir("e"); os.chdir("e")
open("a.log", "w").write("error: 0x80d02002")'""",
    ),
    Case(
        "warnings are errors",
        "$PY -X warn_default_encoding -W error -m deliveryopt_error scan in.log --html x.html",
        1,
        new=("x.html",),
    ),
    Case(
        "an expression without end",
        "de scan --machine-from '(a+)+$' --html x.html " + "a" * 60 + "b",
        2,
        {"a" * 60 + "b": LOG},
        err="(a+)+$",
        limit=10,
    ),
    # ----- names
    *(
        Case(f"the name {name!r}", 'de scan "$NAME"', 1, {name: LOG}, lines=1, err="")
        for name in ("\x1b[31mred", "a\nb", "\u202egol", "\udcff", " ", "'\"&<>")
    ),
    Case("terminal that is dumb", "TERM=dumb de scan in.log --summary", 1),
]
