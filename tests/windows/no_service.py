"""A Windows on which Delivery Optimization is not registered: Wine, before the stand-in is."""

import contextlib
import io
import unittest

from tests import de, module


class NotRegistered(unittest.TestCase):
    def test_the_connection(self):
        with self.assertRaises(de.ServiceUnavailableError) as caught:
            de.connect(de.Service.DELIVERY_OPTIMIZATION)
        self.assertEqual(caught.exception.hresult, 0x80040154)
        self.assertEqual(caught.exception.method, "CoCreateInstance")
        self.assertIn("REGDB_E_CLASSNOTREG", str(caught.exception))

    def test_the_newer_api(self):
        for call in (de.downloads, lambda: de.downloads(timeout=30), de.watch_downloads):
            with self.assertRaises(de.ServiceUnavailableError) as caught:
                call()
            self.assertEqual((caught.exception.hresult, caught.exception.method), (0x80040154, "CoCreateInstance"))

    def test_the_command_line(self):
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            status = module("_cli").main(["jobs", "--service", "do"])
        self.assertEqual((status, out.getvalue()), (3, ""))
        self.assertIn("0x80040154", err.getvalue())
        self.assertEqual(err.getvalue().count("\n"), 1)
