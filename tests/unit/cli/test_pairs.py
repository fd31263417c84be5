"""Pairs of Error and ExtendedError as winget, dosvc and their callers log them, and the sentences they become."""

import io
import unittest

from tests import de
from tests.unit.cli.test_main import run
from tests.unit.transfer.downloading import Service

WINGET = "2025-03-02 09:14:55.101 [CORE] DeliveryOptimization error: 0x%08x, extended error: 0x%08x"
DOSVC = "2025-02-05T00:04:01.0000191Z  AC8 11F4     Info {CJob::SetError} Error: 0x%08X (extended: 0x%08X)"
STATUS = '{"Id":"Contoso.App","Status":"Failed","Error":"0x%08X","ExtendedError":"0x%08X"}'
PROGRAM = "Download failed. Error: 0x%08X ExtendedError: 0x%08X"

SENTENCES = {
    0x80D02002: "DO_E_DOWNLOAD_NO_PROGRESS: The transfer stalled: no data arrived before the no-progress "
    "timeout ran out.",
    0x80072EE7: "ERROR_WINHTTP_NAME_NOT_RESOLVED: The host name has no known address.",
    0x80072EE2: "ERROR_WINHTTP_TIMEOUT: The request took longer than its time limit.",
    0x80072EFD: "ERROR_WINHTTP_CANNOT_CONNECT: No connection to the server could be made.",
    0x80D05001: "DO_E_HTTP_BLOCKSIZE_MISMATCH: The server delivered a different number of bytes than was asked for.",
    0x80072EFE: "ERROR_WINHTTP_CONNECTION_ERROR: The connection was reset or closed, or TLS versions did not match.",
    0x80D05002: "DO_E_HTTP_CERT_VALIDATION: The HTTPS server's certificate was rejected.",
    0x80072F8F: "ERROR_WINHTTP_SECURE_FAILURE: The server certificate has at least one fault; the status "
    "callback tells which.",
    0x80190197: "BG_E_HTTP_ERROR_407: HTTP 407: the proxy wants a login.",
    0x80D05011: "DO_E_INSUFFICIENT_RANGE_SUPPORT: The server does not honour HTTP range requests, which the "
    "service depends on.",
    0x80190193: "BG_E_HTTP_ERROR_403: HTTP 403: the server refuses access.",
    0x801901F7: "BG_E_HTTP_ERROR_503: HTTP 503: the server is overloaded or down for a while.",
    0x80070070: "ERROR_DISK_FULL: The disk has too little free space.",
    0x80D03805: "DO_E_BLOCKED_BY_NO_NETWORK: Paused because the network connection went away.",
    0x80D03002: "DO_E_NO_DOWNLOAD_EXTSETTINGS: A user or administrator setting forbids the download.",
    0x80190194: "BG_E_HTTP_ERROR_404: HTTP 404: nothing exists at that address.",
}
# Where it stands, Error and ExtendedError, whether to try again.
PAIRS = (
    (WINGET, 0x80D02002, 0x80072EE7, "later"),
    (DOSVC, 0x80D02002, 0x80072EE2, "later"),
    (STATUS, 0x80D02002, 0x80072EFD, "later"),
    (PROGRAM, 0x80D05001, 0x80072EFE, "later"),
    (WINGET, 0x80D05002, 0x80072F8F, "after fixing"),  # of WinINet the same number is no certificate's
    (DOSVC, 0x80D02002, 0x80190197, "after fixing"),
    (STATUS, 0x80D05011, 0x80190193, "after fixing"),
    (PROGRAM, 0x80D02002, 0x801901F7, "later"),
    (WINGET, 0x80D02002, 0x80070070, "after fixing"),
    (DOSVC, 0x80D03805, 0x80072EE7, "automatic"),
    # One code only: beside it nothing, or itself.
    (WINGET, 0x80D03002, 0, "after fixing"),
    (PROGRAM, 0x80190194, 0x80190194, "after fixing"),
)


class Pairs(unittest.TestCase):
    def each(self, check):
        for form, error, extended, retry in PAIRS:
            line = form % (error, extended)
            cause = f"0x{extended:08X} {SENTENCES[extended]}" if extended not in (0, error) else None
            reported = f"0x{error:08X} ({error - (1 << 32):d}) {SENTENCES[error]}"
            with self.subTest(line):
                check(line, error, extended, retry, cause, reported)

    def test_the_sentence(self):
        def check(line, error, extended, retry, cause, reported):
            sentence = f"ExtendedError {cause} Reported as {reported}" if cause else reported
            explanation = de.explain(error, extended=extended)
            self.assertEqual((str(explanation), explanation.retry), (sentence, retry))
            if cause:
                self.assertEqual(explanation.advice, de.explain(extended).advice)
            service = Service({})
            status = service.downloads[0].status
            status.Error, status.ExtendedError = error, extended
            (report,) = service.reports()
            self.assertEqual((str(report), report.failed, report.error), (sentence, True, error))

        self.each(check)

    def test_in_a_log(self):
        def check(line, error, extended, retry, cause, reported):
            found = list(de.scan([line + "\n"]))
            self.assertEqual([finding.hresult for finding in found], [error, extended] if extended else [error])
            self.assertEqual(found[0].extended, extended or None)
            self.assertEqual(found[0].explanation, de.explain(error, extended=extended))
            status, out, err = run("scan", "--json", "-", stdin=Piped(line))
            self.assertEqual((status, err), (1, ""))
            self.assertIn(f'"retry": "{retry}"', out.splitlines()[0])
            first = run("scan", "-", stdin=Piped(line))[1].splitlines()[0]
            self.assertTrue(first.endswith(f" Cause: {cause}" if cause else reported), first)

        self.each(check)

    def test_on_the_command_line(self):
        def check(line, error, extended, retry, cause, reported):
            status, out, err = run("explain", f"0x{error:08X}", "--extended", f"0x{extended:08X}")
            head, meaning = reported.split(": ", 1)
            lines = out.splitlines()
            self.assertEqual((status, err, lines[0]), (0, "", head))
            self.assertEqual(lines[1][2:17].strip(), "causes" if cause else "meaning")
            text = " ".join(line[17:] for line in lines[1:])
            self.assertTrue(text.startswith(f"ExtendedError {cause} {meaning}" if cause else meaning), text)
            self.assertLessEqual(max(map(len, lines)), 80)
            self.assertEqual(run("explain", line), (0, out, ""))  # the line itself, pasted

        self.each(check)


class Piped:
    """Standard input that holds one line."""

    def __init__(self, line):
        self.buffer = io.BytesIO(line.encode() + b"\n")
