"""Downloads of the newer API as the stand-in has them, out of process through the marshaller and in process."""

import uuid

from tests import de, room
from tests.dosvc import escape
from tests.windows.standin import InProcess, StandInTest

api = room("_download_interfaces")
downloads = room("_downloads")
STATE = de.DODownloadState


def bstr(text):
    return "bstr:" + escape(text)


class DownloadTest(StandInTest):
    """With the service's IDOManager, `self.downloads`."""

    def setUp(self):
        super().setUp()
        self.downloads = self.manager._query(downloads.DOManager)
        self.addCleanup(self.downloads.close)

    def make(self, words="", count=1):
        self.ask("downloads %d %s" % (count, words))

    def report(self, words):
        """The report on a download with this script, the only one."""
        self.ask("clear")
        self.make(words)
        (report,) = self.downloads.reports()
        return report


EVERYTHING = {
    "job_name": ("DisplayName", "an update"),
    "remote_name": ("Uri", "http://server/a file.cab"),
    "local_name": ("LocalPath", "C:\\a file.cab"),
    "content_id": ("ContentId", "content"),
    "server_address": ("HttpServerIPAddress", "192.0.2.1"),
    "response_headers": ("HttpResponseHeaders", "HTTP/1.1 404 Not Found\r\nServer: one\r\n"),
    "redirected_to": ("HttpRedirectionTarget", "http://elsewhere/"),
}
WORDS = " ".join(
    ["hr=0x80D02002 extended=0x80072EE2 total=1000 done=10 HttpStatusCode=vt:19:404"]
    + ["%s=%s" % (name, bstr(text)) for name, text in EVERYTHING.values()]
)


class Reports(DownloadTest):
    def test_everything(self):
        report = self.report(WORDS)
        self.assertEqual({part: getattr(report, part) for part in EVERYTHING}, {k: v[1] for k, v in EVERYTHING.items()})
        self.assertEqual((report.hresult, report.extended_error), (0x80D02002, 0x80072EE2))
        self.assertEqual((report.job_state, report.http_status), (STATE.Paused, 404))
        self.assertEqual((report.bytes_total, report.bytes_transferred, report.completed), (1000, 10, False))
        self.assertIsInstance(report.job_id, uuid.UUID)
        self.assertEqual(report.unavailable, {})


class ReportsInProcess(InProcess, Reports):
    pass
