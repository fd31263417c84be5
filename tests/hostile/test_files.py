"""Files that change while they are read, and Ctrl+C: nothing is silent, nothing is half written."""

import importlib.abc
import io
import os
import runpy
import signal
import subprocess
import sys
import unittest
from unittest import mock

from tests import de, module
from tests.hostile import cases
from tests.support import InFolder, run_command

if not hasattr(de, "scan"):
    raise unittest.SkipTest("left out of this edition")


class Changing(InFolder):
    def test_a_log_that_becomes_shorter_is_said(self):
        for data, size in ((cases.HIT * 20_000, 400_000), (cases.HIT + cases.NOTE * 40_000, 0)):
            path = self.write("in.log", data)
            findings = de.scan(path)
            next(findings)
            os.truncate(path, size)
            with self.assertRaisesRegex(OSError, "became shorter while it was read"):
                list(findings)

    def test_what_a_log_grows_by_is_not_read(self):
        path = self.write("in.log", cases.HIT * 20_000)
        findings = de.scan(path)
        next(findings)
        with open(path, "ab") as stream:
            stream.write(cases.HIT * 1000)
        self.assertEqual(sum(1 for _ in findings), 19_999)

    def test_a_page_for_a_caller_s_text_stream(self):
        status, out, err = run_command("scan", self.write("in.log", cases.LOG), "--html", "-")
        self.assertEqual((status, out[:15], err), (1, "<!DOCTYPE html>", ""))


class Cost(InFolder):
    def test_a_page_pays_for_a_code_once_not_for_each_finding(self):
        known = [int(found.hresult) for found in de.codes() if 0x80D00000 <= found.hresult < 0x80D10000]
        line = "2026-03-{:02d} 05:06:07 hr=0x{:08x}\n"
        lines = [line.format(1 + number % 28, known[number % len(known)]) for number in range(20 * len(known))]
        path = self.write("in.log", "".join(lines).encode())
        html = module("_cli.html")
        paid = mock.Mock(side_effect=de.explain)
        outlined = mock.Mock(side_effect=html.outlines)
        with mock.patch.object(html, "outlines", outlined), mock.patch.object(html, "explain", paid):
            run_command("scan", path, "--html", os.path.join(self.folder, "x.html"))
        self.assertEqual(paid.call_count, len(known))
        self.assertEqual([len(call[0][0]) for call in outlined.call_args_list], [len(known)])


@unittest.skipUnless(os.name == "posix", "needs signals and FIFOs")
class Interrupted(InFolder):
    def test_during_a_scan(self):
        """A FIFO tells when the command reads: to open it for writing waits for that."""
        fifo = os.path.join(self.folder, "fifo")
        os.mkfifo(fifo)
        page = self.write("x.html", cases.PAGE)
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(os.path.abspath(path or ".") for path in sys.path)}
        command = [sys.executable, "-m", de.__name__, "scan", fifo, "--html", page]
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        with subprocess.Popen(command, env=environment, **quiet) as process, open(fifo, "wb", 0) as stream:
            stream.write(cases.LOG)
            process.send_signal(signal.SIGINT)
            outcome = process.communicate(timeout=60)
        self.assertEqual((process.returncode, *outcome), (130, b"", b""))
        with open(page, "rb") as stream:
            self.assertEqual(stream.read(), cases.PAGE)
        self.assertEqual(sorted(os.listdir(self.folder)), ["fifo", "x.html"])

    def test_while_a_page_is_written(self):
        page = self.write("x.html", cases.PAGE)
        for function in ("fsync", "replace", "chmod"):
            file = module("_cli.files").OutputFile(page)
            interrupted = mock.patch.object(os, function, mock.Mock(side_effect=KeyboardInterrupt))
            with interrupted, self.assertRaises(KeyboardInterrupt):
                file.write(b"new")
            with open(page, "rb") as stream:
                self.assertEqual((function, stream.read()), (function, cases.PAGE))
            self.assertEqual(os.listdir(self.folder), ["x.html"])

    @unittest.skipUnless(hasattr(de, "__path__"), "a single file imports nothing of its own")
    def test_while_the_command_line_is_imported(self):
        class Finder(importlib.abc.MetaPathFinder):
            def find_spec(self, name, path, target=None):
                if name == f"{de.__name__}._cli":
                    raise KeyboardInterrupt

        ours = {name: sys.modules[name] for name in list(sys.modules) if name.partition(".")[0] == de.__name__}
        with mock.patch.dict(sys.modules), mock.patch.object(sys, "meta_path", [Finder(), *sys.meta_path]):
            for name in ours:
                del sys.modules[name]
            with mock.patch("sys.stderr", io.StringIO()), self.assertRaises(SystemExit) as end:
                runpy.run_module(de.__name__, run_name="__main__", alter_sys=True)
        self.assertEqual(end.exception.code, 130)
