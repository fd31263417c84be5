"""The command line with any arguments: its exit status, whole lines of its own, nothing that steers a terminal."""

import contextlib
import io
import json
import os
import tempfile
import unittest
from unittest import mock

from hypothesis import strategies as st

from tests import module
from tests.fuzz import holds_for, steering
from tests.fuzz.test_scan import logs
from tests.fuzz.test_values import KNOWN, texts
from tests.unit.cli import test_both_apis as test_cli_worlds
from tests.unit.transfer.downloading import PROPERTY

cli = module("_cli")
_OPTIONS = (
    *("--json", "--no-color", "--context", "--extended", "--service", "--all-users", "--timeout", "--job", "--yes"),
    *("--recursive", "--summary", "--facility", "--format", "--version", "--help", "-h", "-", "--"),
    *("--html", "--machine-from", "--category", "--callbacks", "--take-over", "powershell", "bash"),
)
_VALUES = (
    *("1", "0", "nan", "inf", "1e9", "\u00b2", "all", "bits", "REMOTE_FILE", "208", "csv", "md", "json", "-5", ""),
    *("5b99fa76-721c-423c-adac-56d03c8a8007", "\x1b[31m", "\x7f", "\u202e", "\ud800", "a\0b", "9" * 5000),
)
words = st.one_of(
    st.sampled_from(_OPTIONS),
    st.sampled_from(_VALUES),
    texts,
    st.sampled_from(KNOWN).map("0x{:08X}".format),
    st.builds("{}={}".format, st.sampled_from(_OPTIONS), st.sampled_from(_VALUES)),
    st.text(max_size=10),
)
commands = st.sampled_from(
    (
        *("explain", "explain", "explain", "jobs", "downloads", "watch", "resume", "cancel", "complete", "doctor"),
        *("completion", "scan", "scan", ""),
    )
)


def run(arguments, data=b""):
    """Exit status, standard output, standard error; the standard streams are as in a pipe."""
    out, err = io.StringIO(), io.StringIO()
    stdin = mock.patch("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), stdin:
        status = cli.main(arguments)
    return status, out.getvalue(), err.getvalue()


class Arguments(unittest.TestCase):
    def check(self, arguments, stdin=b""):
        status, out, err = run(arguments, stdin)
        self.assertIn(status, range(5))
        self.assertFalse(steering(out) | steering(err), ascii(out + err))
        for line in err.splitlines():
            self.assertTrue(line.startswith("deliveryopt-error"), err)
        self.assertEqual(err == "" or err[-1] == "\n", True)
        self.assertFalse(status >= 2 and not err, "no reason given")
        rows = []
        if out[:1] == "{":
            rows = [json.loads(line) for line in out.splitlines()]
        return status, rows, err

    @holds_for(200, command=commands, arguments=st.lists(words, max_size=5), before=st.lists(words, max_size=1))
    def test_any(self, command, arguments, before):
        with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
            stack.callback(os.chdir, os.getcwd())
            os.chdir(folder)  # what is read as the name of a file is none
            self.check([*before, *([command] if command else []), *arguments], b"hr 0x80D02002 \x1b[31m\n")

    @holds_for(50, data=logs, name=st.sampled_from(("path", "(a", "([a-z]+)", "\x1b[31m", "")))
    def test_page(self, data, name):
        with tempfile.TemporaryDirectory() as folder:
            log, page = (os.path.join(folder, each) for each in ("a.log", "page.html"))
            with open(log, "wb") as stream:
                stream.write(data)
            status, _, _ = self.check(["scan", log, "--html", page, "--machine-from", name])
            if status < 2:
                with open(page, encoding="utf-8") as stream:
                    self.assertEqual(steering(stream.read()), set())

    @holds_for(100, codes=st.lists(texts | st.sampled_from(KNOWN).map(str), min_size=1, max_size=3))
    def test_explain(self, codes):
        _, rows, err = self.check(["explain", "--json", "--", *codes])
        self.assertEqual(len(rows) + err.count("\n"), len(codes))
        self.check(["explain", "--", *codes])

    @holds_for(100, data=logs, options=st.sets(st.sampled_from(("--json", "--summary", "--context=2"))))
    def test_scan(self, data, options):
        status, rows, _ = self.check(["scan", "-", *sorted(options)], data)
        if status < 2 and "--json" in options:
            self.assertEqual(bool(rows), status == 1)

    def test_the_commands_without_arguments(self):
        self.assertEqual(self.check(["codes", "--json"])[0], 0)
        for form in ("csv", "md", "table"):
            self.assertEqual(self.check(["codes", "--format", form])[0], 0)
        self.assertEqual(self.check(["selftest", "--json"])[0], 0)


class Worlds(test_cli_worlds.Case):
    """The commands that read a service, of which nothing is what was expected."""

    @holds_for(
        100,
        command=st.sampled_from(("jobs", "downloads", "doctor", "completion")),
        arguments=st.lists(words, max_size=3),
        names=st.tuples(texts, texts),
        codes=st.tuples(*[st.integers(0, 0xFFFFFFFF)] * 2),
    )
    def test_any(self, command, arguments, names, codes):
        first = self.newer.downloads[0]
        first.properties.update(zip((PROPERTY.DisplayName, PROPERTY.Uri), names))
        first.status.Error, first.status.ExtendedError = codes
        with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
            stack.callback(os.chdir, os.getcwd())
            os.chdir(folder)  # for a page
            for more in ([], ["--json"]):
                Arguments.check(self, [command, *more, *arguments])


if __name__ == "__main__":
    unittest.main()
