"""The command line: what it prints, its exit status, one line for whatever a user can cause."""

import argparse
import contextlib
import ctypes
import io
import json
import os
import random
import re
import runpy
import sys
import textwrap
import unittest
from unittest import mock

from tests import de, module
from tests.support import WINDOWS, python

cli = module("_cli")


def run(*arguments, stdin=()):
    """Exit status, standard output, standard error of one command, run here; `stdin`: another one, or its text."""
    out, err = io.StringIO(), io.StringIO()
    stdin = sys.stdin if stdin == () else io.StringIO(stdin) if isinstance(stdin, str) else stdin
    given = mock.patch("sys.stdin", stdin)
    with given, contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = cli.main(list(arguments))
    return status, out.getvalue(), err.getvalue()


class Explain(unittest.TestCase):
    def test_a_code(self):
        status, out, err = run("explain", "0x80D02002")
        self.assertEqual((status, err), (0, ""))
        lines = out.splitlines()
        self.assertEqual(lines[0], "0x80D02002 (-2133843966) DO_E_DOWNLOAD_NO_PROGRESS")
        self.assertIn("  retry          later; not transient (zone rule)", lines)
        self.assertLessEqual(max(map(len, lines)), 80)
        self.assertNotIn("\x1b", out)

    def test_negative_numbers_need_no_dashes(self):
        for text in ("-2133843966", "-0x7F2FDFFE", "0x-7f2fdffe", "0n-2133843966"):
            status, out, err = run("explain", text)
            self.assertEqual((status, err, out.split()[0]), (0, "", "0x80D02002"), text)

    def test_a_code_that_is_not_known(self):
        status, out, err = run("explain", "0x80D0401C")
        self.assertEqual((status, err), (1, ""))
        self.assertIn("zone 4, number 28; this catalogue has no", out)

    def test_a_code_that_only_the_system_knows(self):
        with mock.patch.object(module("_com"), "system_message", lambda code: "It failed."):
            status, out, _ = run("explain", "0x8BADF00D")
            row = json.loads(run("explain", "--json", "0x8BADF00D")[1])
        self.assertEqual((status, out.splitlines()[-1]), (1, "  system_message It failed."))
        self.assertEqual(row["system_message"], "It failed.")

    def test_words_alone_are_read_as_by_argparse(self):
        for command in ("explain", "scan"):
            for words in (["0x80D02002"], ["a b", "", "-"], ["é"]):
                read = vars(cli._without_options([command, *words]))
                expected = vars(cli.make_parser(command).parse_args([command, *words]))
                for name in ("parser", "command"):
                    del expected[name]
                self.assertEqual({name: read[name] for name in expected}, expected)
            for words in ([], ["--json", "1"], ["1", "-h"], ["-1"], ["--", "1"]):
                self.assertIsNone(cli._without_options([command, *words]))
        self.assertIsNone(cli._without_options(["codes", "x"]))
        self.assertIsNone(cli._without_options([]))

    def test_lines_are_those_of_textwrap(self):
        stream = io.StringIO()
        writer = module("_cli.terminal").TerminalWriter(argparse.Namespace(no_color=False), stream)
        rnd = random.Random(1)
        for writer._width in (33, 40, 80) * 200:
            words = [rnd.choice(("a", "bb", "", "x" * rnd.randrange(1, 60))) for _ in range(rnd.randrange(40))]
            text, label = " ".join(words).strip(), rnd.choice(("meaning", "a label as long as this"))
            begin = f"  {label:14} "
            lines = textwrap.wrap(
                text,
                writer._width,
                initial_indent=begin,
                subsequent_indent=" " * 17,
                break_long_words=False,
                break_on_hyphens=False,
            )
            stream.truncate(stream.seek(0))
            writer.field(label, text)
            self.assertEqual(stream.getvalue().splitlines(), lines or [begin.rstrip()])

    def test_columns_of_a_terminal(self):
        columns = module("_cli.terminal")._terminal_columns
        for value, expected in (("132", 132), ("0", 80), ("wide", 80)):
            with mock.patch.dict(os.environ, COLUMNS=value):
                self.assertEqual(columns(io.StringIO()), expected)

    def test_a_doubtful_reading_has_a_note(self):
        status, out, err = run("explain", "80246008")
        self.assertEqual((status, err), (0, ""))
        self.assertIn("80246008 was read as hexadecimal", out)

    def test_bad_codes_are_one_line_each_and_the_others_are_explained(self):
        status, out, err = run("explain", "zzz", "0x80D02002", "404")
        self.assertEqual((status, err.count("\n")), (2, 2))
        self.assertIn("0x80D02002", out)
        self.assertIn("a small number needs its kind", err)

    def test_context_and_extended(self):
        status, out, err = run("explain", "0x80D02002", "--extended", "-2147012889", "--context", "remote_file")
        self.assertEqual((status, err), (0, ""))
        self.assertIn("causes         ExtendedError 0x80072EE7 ERROR_WINHTTP_NAME_NOT_RESOLVED", out)
        self.assertIn("BG_ERROR_CONTEXT_REMOTE_FILE: on the remote file", out)
        self.assertLess(out.index("causes"), out.index("meaning"))
        self.assertIn("BG_ERROR_CONTEXT(99)", run("explain", "0x80D02002", "--context", "99")[1])
        for bad in (("--context", "nowhere"), ("--extended", "zzz")):
            status, out, err = run("explain", "0x80D02002", *bad)
            self.assertEqual((status, out, err.count("\n")), (2, "", 1))

    def test_wrong_usage_is_one_line_that_steers_nothing(self):
        for arguments in (
            ("-\x1b[31m", "explain", "1"),
            ("explain", "--context"),
            ("jobs", "--servic\x7f"),
            ("x\u202e",),
            ("jobs", "--t", "0"),
        ):
            status, out, err = run(*arguments)
            self.assertEqual((status, out, err.count("\n"), err[:17]), (2, "", 1, "deliveryopt-error"), err)
            self.assertTrue(err[:-1].isprintable(), err)

    def test_json_is_free_of_controls(self):
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            module("_cli.terminal").print_json({"name": "\x7f\x1b\u202e\ud800"})
        self.assertTrue(out.getvalue()[:-1].isprintable())
        self.assertEqual(json.loads(out.getvalue()), {"name": "\x7f\x1b\u202e\ud800"})

    def test_json(self):
        status, out, err = run("explain", "--json", "0x80D02002", "0x80190194")
        rows = [json.loads(line) for line in out.splitlines()]
        self.assertEqual((status, err, [row["hresult"] for row in rows]), (0, "", ["0x80D02002", "0x80190194"]))
        self.assertEqual(rows[0]["input"], "0x80D02002")
        self.assertEqual(rows[1]["causes"][0]["number"], 404)

    def test_the_labels_are_the_keys_of_the_json(self):
        texts = (
            "-2133843966 extended error 0x80072ee7, error context: 0x5",
            "80246008",
            "0x8BADF00D",
            "E_ACCESSDENIED",
        )
        with mock.patch.object(module("_com"), "system_message", lambda code: "It failed."):
            _, out, _ = run("explain", *texts)
            keys = {key for line in run("explain", "--json", *texts)[1].splitlines() for key in json.loads(line)}
        labels = set(re.findall(r"^  (\w+) ", out, re.MULTILINE))
        self.assertEqual(labels - keys, set())
        expected = {"causes", "meaning", "owner", "context", "retry", "advice", "note", "names", "system_message"}
        self.assertEqual(labels, expected)

    def test_what_is_not_known_has_no_line(self):
        out = run("explain", "0x8BADF00D")[1]
        self.assertNotIn("not known", out)
        self.assertNotIn("  retry", out)

    def test_a_phrase_with_and_without_quotes(self):
        for arguments, code in (
            (["exit code 1603"], "0x80070643"),
            (["exit", "code", "1603"], "0x80070643"),
            (["HTTP", "404"], "0x80190194"),
            (["error", "0x80D02002"], "0x80D02002"),
            (["Exception", "from", "HRESULT:", "0x80200013"], "0x80200013"),
            (["The", "remote", "server", "returned", "an", "error:", "(404)", "Not", "Found."], "0x80190194"),
            (["-2147024885/0x8007000b"], "0x8007000B"),
        ):
            status, out, err = run("explain", "--json", *arguments)
            self.assertEqual((status, err), (0, ""), arguments)
            self.assertEqual([json.loads(line)["hresult"] for line in out.splitlines()], [code])

    def test_a_text_without_a_code_is_one_line(self):
        for arguments in (["hello there"], ["hello", "there"], ["2024-08-20"], ["x" * 5000], ["a\nb\x1b[31m\nc"]):
            status, out, err = run("explain", *arguments)
            self.assertEqual((status, out, err.count("\n")), (2, "", 1), arguments)
            self.assertRegex(err, "^deliveryopt-error: expected an HRESULT such as 0x80D02002 .*, got '")

    def test_several_codes_of_one_text(self):
        status, out, err = run("explain", "Error 0x80073D26 or 0x8007139F occurs, 0x80073d26 at first")
        self.assertEqual((status, err), (0, ""))
        self.assertEqual(re.findall("^0x[0-9A-F]{8}", out, re.MULTILINE), ["0x80073D26", "0x8007139F"])

    def test_a_pair_is_one_explanation(self):
        row = json.loads(run("explain", "--json", "error: 0x80d02002, extended error: 0x80072ee2")[1])
        self.assertEqual((row["hresult"], row["causes"][0]["number"]), ("0x80D02002", 0x80072EE2))
        text = "ERROR CODE: 0x80190194 - x\nERROR CONTEXT: 0x00000005 - y"
        self.assertEqual(json.loads(run("explain", "--json", text)[1])["context"], "BG_ERROR_CONTEXT_REMOTE_FILE")
        other = json.loads(run("explain", "--json", "--context", "4", text)[1])
        self.assertEqual(other["context"], "BG_ERROR_CONTEXT_LOCAL_FILE")

    def test_an_extend_code_of_windows_setup(self):
        row = json.loads(run("explain", "--json", "0xC1900101 - 0x20017")[1])
        words = module("_codes.catalogue").setup_extend_words(0x20017)
        self.assertEqual((row["hresult"], row["input"]), ("0xC1900101", "0xC1900101 - 0x20017"))
        self.assertEqual(row["causes"][0]["origin"], "SetupExtendCode")
        self.assertEqual((row["causes"][0]["number"], row["causes"][0]["meaning"]), (0x20017, words))
        status, out, err = run("explain", "0xC1900101", "-", "0x20017")
        self.assertEqual((status, err), (0, ""))
        self.assertEqual(out.splitlines()[1][:41], "  causes         SetupExtendCode 0x20017:")

    def test_an_edition_that_reads_codes_alone(self):
        """Its modules answer as they do where tools/amalgamate.py has left out the reading of phrases."""
        absent = mock.Mock(side_effect=ImportError("not in this edition"))
        with mock.patch.object(module("_cli.explain"), "_pasted", absent):
            status, out, err = run("explain", "--json", "0x80D02002", "error 0x80D02003", "HTTP 404")
        self.assertEqual((status, err.count("\n")), (2, 1))
        self.assertIn("expected an HRESULT such as 0x80D02002", err)
        self.assertEqual([json.loads(line)["hresult"] for line in out.splitlines()], ["0x80D02002", "0x80190194"])


class Terminal(io.StringIO):
    def isatty(self):
        return True


class StandardInput(unittest.TestCase):
    def codes(self, text):
        status, out, err = run("explain", "--json", stdin=text)
        return status, [json.loads(line)["hresult"] for line in out.splitlines()], err

    def test_the_whole_excerpt(self):
        several = "-2133843966, HTTP 404;winhttp 12002\n\n  DO_E_JOB_NOT_FOUND\t80246007\r\n"
        status, codes, err = self.codes(f"\ufeff0x80D02002\n{several}HTTP 0x80D02002\n")
        names = ["0x80D02002", "0x80190194", "0x80072EE2", "0x80D02003", "0x80246007"]  # each once
        self.assertEqual((status, codes, err), (0, names, ""))

    def test_no_code(self):
        status, codes, err = self.codes("one line\nand another\n")
        self.assertEqual((status, codes, err.count("\n")), (2, [], 1))
        self.assertIn("got 'one line and another'", err)

    def test_a_log_is_for_scan(self):
        status, codes, err = self.codes("x" * (1 << 20) + "y")
        self.assertEqual((status, codes), (2, []))
        self.assertEqual(
            err, "deliveryopt-error: standard input has more than 1048576 characters: `scan -` reads logs\n"
        )

    def test_nothing_there(self):
        for stdin in ("", " \n", None):
            status, out, err = run("explain", stdin=stdin)
            self.assertEqual((status, out), (2, ""))
            self.assertEqual(err, "deliveryopt-error: expected a CODE such as 0x80D02002, here or on standard input\n")

    def test_a_terminal_shows_what_is_expected(self):
        status, out, err = run("explain", stdin=Terminal("0x80D02002\nwords of an excerpt\n"))
        self.assertEqual((status, out.split()[0]), (0, "0x80D02002"))
        self.assertRegex(err, r"^A code such as 0x80D02002, or a text with codes in it; Ctrl\+.* ends\.\n$")
        status, out, err = run("explain", stdin=Terminal("nonsense\n0x80D02002\n"))
        self.assertEqual((status, out.split()[0], err.count("\n")), (2, "0x80D02002", 2))

    def test_each_line_as_it_comes(self):
        def lines():
            yield "0x80D02002\n"
            seen.append(out.getvalue())
            yield "0x80D02003\n"

        class Lines:
            isatty = staticmethod(lambda: True)
            __iter__ = staticmethod(lines)

        seen, out = [], io.StringIO()
        given = mock.patch("sys.stdin", Lines())
        with given, contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
            self.assertEqual(cli.main(["explain"]), 0)
        self.assertIn("DO_E_DOWNLOAD_NO_PROGRESS", seen[0])


class Usage(unittest.TestCase):
    def test_without_standard_streams(self):
        """A program without a console has none."""
        for arguments, status in ((["explain", "0x80D02002"], 0), (["explain", "nonsense"], 2), (["scan", "-"], 0)):
            with contextlib.ExitStack() as stack:
                for name in ("stdin", "stdout", "stderr"):
                    stack.enter_context(mock.patch.object(sys, name, None))
                got = module("_cli").main(arguments)
                for name in ("stdin", "stdout", "stderr"):
                    getattr(sys, name).close()
            self.assertEqual(got, status)

    def test_no_standard_input(self):
        status, out, err = run("explain", stdin=None)
        self.assertEqual((status, out), (2, ""))
        self.assertEqual(err, "deliveryopt-error: expected a CODE such as 0x80D02002, here or on standard input\n")

    def test_as_a_program(self):
        out = io.StringIO()
        given = mock.patch.object(sys, "argv", ["x", "--version"])
        with given, contextlib.redirect_stdout(out), self.assertRaises(SystemExit) as end:
            runpy.run_module(de.__name__, run_name="__main__", alter_sys=True)
        self.assertEqual((end.exception.code, out.getvalue()), (0, de.__version__ + "\n"))
        self.assertTrue(callable(module("__main__")._main))  # imported, it does nothing: multiprocessing does that

    def test_an_edition_without_some_commands(self):
        """Their modules answer as they do where tools/amalgamate.py has left them out."""
        jobs, functions_of = module("_cli.jobs"), cli._functions_of

        def kept(command):
            if command not in ("explain", "jobs"):
                raise ImportError("left out of this edition: " + command)
            return functions_of(command)

        absent = mock.Mock(side_effect=ImportError("not in this edition"))
        with mock.patch.object(cli, "_functions_of", kept), mock.patch.object(jobs, "_all_download_rows", absent):
            status, out, err = run("--help")
            self.assertEqual((status, err), (0, ""))
            self.assertIn("explain", out)
            self.assertNotIn("selftest", out)
            self.assertEqual(run("scan", "x"), (2, "", "deliveryopt-error: left out of this edition: scan\n"))
            with self.assertRaisesRegex(de.ComError, "^IDOManager: .*not in this edition") as refused:
                jobs._download_rows(1.0)
        self.assertEqual(refused.exception.hresult, 0x80004001)

    def test_wrong_usage_is_2(self):
        for arguments in (
            ["nonsense"],
            ["jobs", "--service", "x"],
            ["explain", "--nonsense", "5"],
            ["jobs", "--timeout", "nan"],
        ):
            status, out, err = run(*arguments)
            self.assertEqual((status, out), (2, ""), arguments)
            self.assertNotIn("Traceback", err)

    def test_help_and_version(self):
        status, out, err = run("--help")
        self.assertEqual((status, err), (0, ""))
        self.assertIn("explain", out)
        self.assertEqual(run("--version"), (0, de.__version__ + "\n", ""))

    if WINDOWS:

        def test_without_arguments(self):
            with mock.patch.object(module("_cli.jobs"), "run_jobs", lambda options: 7):
                self.assertEqual(run(), (7, "", ""))

    else:  # there, tests/windows reaches a service by the same commands

        def test_without_windows(self):
            status, out, _ = run()
            self.assertEqual((status, "usage:" in out), (0, True))
            status, out, _ = run("doctor")
            self.assertEqual((status, "  commands       explain, scan, codes" in out), (3, True))
            self.assertIn(
                f"  python         {sys.version.split()[0]}, {8 * ctypes.sizeof(ctypes.c_void_p):d} bit\n", out
            )
            for arguments in (["jobs"], ["jobs", "--service", "bits", "--json"], ["downloads"], ["watch"]):
                status, out, err = run(*arguments)
                self.assertEqual((status, out), (3, ""))
                self.assertEqual(
                    err,
                    f"deliveryopt-error: COM needs Windows; this is {sys.platform}. "
                    "These commands work on this system: explain, scan, codes, selftest.\n",
                )

    def test_ids_that_are_no_guids(self):
        status, out, err = run("jobs", "no-guid")
        self.assertEqual((status, out), (2, ""))
        self.assertEqual(err, "deliveryopt-error: expected a job id (a GUID), got 'no-guid'\n")

    def test_selftest(self):
        status, out, err = run("selftest")
        lines = out.splitlines()
        self.assertEqual((status, err, lines[-1]), (0, "", f"{len(lines) - 1:d} checks, 0 failed"))
        self.assertGreater(len(lines), 95)
        self.assertEqual({line.split()[0] for line in lines[:-1]}, {"ok"})
        status, out, _ = run("selftest", "--json")
        self.assertEqual({json.loads(line)["ok"] for line in out.splitlines()}, {True})

    def test_a_selftest_that_fails_says_so(self):
        selftest = module("_selftest")
        kept = selftest.explain
        selftest.explain = lambda code: kept(0)
        try:
            status, out, _ = run("selftest")
        finally:
            selftest.explain = kept
        self.assertEqual(status, 1)
        self.assertRegex(out, "FAILED 0x80D02002 is DO_E_DOWNLOAD_NO_PROGRESS: does not hold")
        with mock.patch.object(selftest, "explain", mock.Mock(side_effect=KeyError("no such row"))):
            out = run("selftest")[1]
        self.assertRegex(out, "FAILED 0x80D02002 is DO_E_DOWNLOAD_NO_PROGRESS: KeyError: 'no such row'")
        self.assertIsNone(selftest._failure_of(lambda: None, ValueError))


class Safety(unittest.TestCase):
    def test_nothing_steers_the_terminal(self):
        for text, shown in (
            ("a\x1b[31mb", "a\\x1B[31mb"),
            ("tab\tline\nend\r", "tab\\x09line\\x0Aend\\x0D"),
            ("\x9b1m", "\\x9B1m"),
            ("right\u202eleft", "right\\u202Eleft"),
            ("\ud800", "\\uD800"),
            ("\u00e4\u20ac\U0001f600", "\u00e4\u20ac\U0001f600"),
        ):
            self.assertEqual(module("_cli.terminal").safe(text), shown)

    def test_a_console_without_the_characters(self):
        done = python(
            "import io, sys\n"
            "raw = io.BytesIO()\n"
            "kept, sys.stdout = sys.stdout, io.TextIOWrapper(raw, encoding='cp437')\n"
            "from tests import module\n"
            "status = module('_cli').main(['explain', '0x80D02002'])\n"
            "print('\\u4e2d\\ud800')\n"
            "sys.stdout.flush()\n"
            "kept.write('%d %r' % (status, raw.getvalue()[-20:]))\n"
        )
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertTrue(done.stdout.startswith("0 "))
        self.assertIn("u4e2d", done.stdout)

    def test_a_reader_that_has_seen_enough(self):
        class Closed(io.StringIO):
            def write(self, text):
                raise self.failure

            def fileno(self):
                return self.null.fileno()

        import os

        closed = Closed()
        closed.failure = BrokenPipeError(32, "Broken pipe")
        invalid = OSError(22, "Invalid argument")  # what Windows may call it
        with open(os.devnull, "w") as closed.null, contextlib.redirect_stdout(closed):
            self.assertEqual(cli.main(["explain", "0x80D02002"]), 0)
            with mock.patch.object(closed, "failure", invalid), contextlib.redirect_stderr(io.StringIO()):
                self.assertEqual(cli.main(["explain", "0x80D02002"]), 0 if WINDOWS else 2)
            if hasattr(de, "scan"):
                with mock.patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"hr = 0x80D02002\n"))):
                    self.assertEqual(cli.main(["scan", "-"]), 1)  # of what was found until then

    def test_an_interrupt_is_no_traceback(self):
        run_explain = mock.Mock(side_effect=KeyboardInterrupt)
        with mock.patch.object(module("_cli.explain"), "run_explain", run_explain):
            self.assertEqual(run("explain", "0x80D02002")[0], 130)
        run_explain.assert_called_once()


class Table(unittest.TestCase):
    """The rows of `jobs`, from objects made of ctypes."""

    def row(self, **slots):
        fakes, interfaces, jobs = module("_selftest"), module("_transfer.job_interfaces"), module("_cli.jobs")
        caller = fakes.CountingCaller()
        job = fakes.FakeObject(interfaces.IBackgroundCopyJobVtbl, **slots)
        service = fakes.FakeObject(interfaces.IBackgroundCopyManagerVtbl)
        manager = service.wrapped(de.Manager, caller)
        manager.service = de.Service.BITS
        with job.wrapped(de.Job, caller) as held:
            row = jobs.job_row(manager, held)
        manager.close()
        options = cli.make_parser().parse_args(["jobs"])
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            module("_cli.rows").print_job_row(row, options)
            options.json = True
            module("_cli.rows").print_job_row(row, options)
        *text, line = out.getvalue().splitlines()
        return text, json.loads(line)

    def test_a_job_of_which_nothing_can_be_read(self):
        text, row = self.row()
        self.assertEqual((text[0], text[1][:17]), ("bits job", "  unavailable    "))
        self.assertIn("E_NOTIMPL", "".join(text))
        self.assertEqual({row[key] for key in ("job_id", "job_name", "job_state", "error")}, {None})
        self.assertEqual(row["unavailable"]["job_state"]["hresult"], "0x80004001")

    def test_a_part_that_is_missing_without_a_code(self):
        """S_OK with NULL, or nothing that is a COM status: the reason stands there, without the call."""
        page = module("_cli.terminal")
        whys = {"a": "IX::Y: success, but nothing came with it", "b": "no thread"}
        missing = {part: de.Unavailable(method="IX::Y", hresult=None, why=why) for part, why in whys.items()}
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            page.missing_lines(page.TerminalWriter(cli.make_parser().parse_args(["jobs"])), missing)
        self.assertEqual(
            out.getvalue().splitlines(),
            ["  unavailable    a: success, but nothing came with it", "  unavailable    b: no thread"],
        )

    def test_an_error_state_without_information(self):
        fakes = module("_selftest")
        text, row = self.row(GetState=fakes.sets(4), GetError=lambda out: 0x8020000F)
        self.assertIn("  hresult        none: the service gives no error information", text)
        self.assertIsNone(row["error"]["hresult"])
        self.assertEqual(row["error"]["unavailable"]["hresult"]["hresult"], "0x8020000F")

    def test_each_fact_is_read_once(self):
        fakes, interfaces = module("_selftest"), module("_transfer.job_interfaces")
        caller = fakes.CountingCaller()
        job = fakes.FakeObject(interfaces.IBackgroundCopyJobVtbl, GetState=fakes.sets(4))
        service = fakes.FakeObject(interfaces.IBackgroundCopyManagerVtbl)
        manager = service.wrapped(de.Manager, caller)
        manager.service = de.Service.BITS
        with manager, job.wrapped(de.Job, caller) as held:
            row = module("_cli.rows").job_row(manager, held)
        for method in ("GetId", "GetDisplayName", "GetState", "GetProgress", "GetError"):
            self.assertEqual(job.calls.count(method), 1, method)
        self.assertEqual(row["error"].job_state, de.BG_JOB_STATE.ERROR)
        self.assertEqual(set(row["error"].unavailable) & {"job_id", "job_name"}, {"job_id", "job_name"})
