"""The command line with any arguments: exit status, whole lines of its own, nothing that steers a terminal."""

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
from tests.unit.cli import test_both_apis
from tests.unit.transfer.downloading import PROPERTY

cli = module("_cli")
read_pasted, why_no_code = module("_codes.paste").read_pasted, module("_codes.paste").why_no_code
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


pieces = st.one_of(
    texts,
    st.sampled_from(KNOWN).map("0x{:08X}".format),
    st.sampled_from(
        (
            *(
                "error ",
                "extended error: ",
                " - 0x20017",
                "exit code ",
                "404 Not Found",
                "1603",
                "HTTP ",
                "&nbsp;",
                "&#x30;",
            ),
            *(
                "\\u0030x8007",
                "\u2212",
                "\u00d7",
                "\u200b",
                "\uff10",
                "0x",
                "-",
                "BG_ERROR_CONTEXT_",
                "error context: 5",
            ),
            *("E_ACCESSDENIED", "ERROR_", "\n", "|", "(", "%20", "&", ";", "\\"),
        )
    ),
)
pasted = st.lists(pieces, max_size=8).map("".join)
AROUND = (
    *("{}", " {}.", "error {}", "hr={},", "Error code: ({})", "[{}]", "'{}'", "\u201c{}\u201d", "{} : unknown error"),
    *("HRESULT({})", "COMException ({})", "failed with {} at once", "a\nb {}\nc", "Wsl/InstallDistro/{}", "{0} / {0}"),
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
            os.chdir(folder)  # a word that is read as the name of a file names none
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
        status, rows, err = self.check(["explain", "--json", "--", *codes])
        self.assertEqual(status == 2, err != "")  # a line for each text that holds no code
        self.assertLessEqual(err.count("\n"), len(codes))
        self.assertGreater(len(rows) + err.count("\n"), 0)
        self.check(["explain", "--", *codes])

    @holds_for(100, text=pasted)
    def test_explain_of_pasted_text(self, text):
        readings = read_pasted(text)
        self.assertEqual(len({reading.hresult for reading in readings}), len(readings))  # each code once
        for reading in readings:
            self.assertIn(reading.text, text)
            self.assertIn(reading.text, text[reading.start : reading.end])
        why = why_no_code(text)
        self.assertEqual((why.count("\n"), steering(why)), (0, set()))
        status, _, err = self.check(["explain", "--json"], text.encode("utf-8", "replace"))
        if readings and len(text) < 100:
            self.assertEqual((status == 2, err), (False, ""))

    @holds_for(100, code=st.sampled_from(KNOWN).filter(lambda code: code >= 0x80010000), around=st.sampled_from(AROUND))
    def test_a_known_code_is_read_in_any_phrase(self, code, around):
        for spelling in (f"0x{code:08X}", f"0x{code:08x}", str(code - (1 << 32))):
            codes = [reading.hresult for reading in read_pasted(around.format(spelling))]
            self.assertEqual(codes, [code], around.format(spelling))

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


class BothApis(test_both_apis.Case):
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
