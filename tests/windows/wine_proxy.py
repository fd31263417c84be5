"""The stand-in behind Wine's own proxies, which cannot carry three methods of the error: a fact of life, too."""

from tests import de
from tests.support import until
from tests.windows.standin import StandInTest, set_script

LOST = {"description", "context_description", "protocol"}


class WineProxy(StandInTest):
    def test_the_rest_of_the_report_is_there(self):
        job = self.job("addfiles=1 hr=0x80D02002 context=5 ftotal=335 Error.*=do")
        report = job.error()
        self.assertEqual((report.context, report.hresult), (5, 0x80D02002))
        self.assertEqual((report.remote_name, report.bytes_total), ("http://standin.invalid/0", 335))
        self.assertEqual(set(report.unavailable), LOST)
        self.assertEqual({missing.hresult for missing in report.unavailable.values()}, {0x800706F4})
        with job.get_error() as error:
            for call in (error.get_error_description, error.get_error_context_description, error.get_protocol):
                self.fails(call, 0x800706F4)

    def test_codes_and_contexts(self):
        job = self.job("state=ERROR")
        for code in (0x80D02002, 0x80D02004, 0x80D03002, 0x80200010, 0x80190194, 0xFFFFFFFF):
            for context in (*range(9), 99, 0x7FFF):
                set_script(job, f"hr=0x{code:08X} context={context:d}")
                report = job.error()
                self.assertEqual((report.context, report.hresult), (context, code))
        # An enumeration is 16 bits wide on this wire.
        set_script(job, "hr=0x80D02002 context=0x8000")
        report = job.error()
        self.assertEqual((report.hresult, report.unavailable["hresult"].hresult), (None, 0x800706F5))

    def test_another_interface_of_a_file(self):
        job = self.job("addfiles=1")
        (file,) = job.files()
        with file:
            with self.assertRaises(de.ComError) as caught:
                file.set_remote_name("http://elsewhere")
            self.assertIn(caught.exception.hresult, (0x80004002, 0x80040155))
            self.assertEqual(caught.exception.method, "IBackgroundCopyFile::QueryInterface")
            self.assertEqual(file.remote_name, "http://standin.invalid/0")

    def test_a_list(self):
        self.ask("jobs 40 script: hr=0x80D02002")
        self.ask("script Manager.EnumJobs=do")
        jobs = self.manager.jobs()
        self.assertEqual(len({job.id for job in jobs}), 40)
        for job in jobs:
            with job:
                self.assertEqual(job.error().hresult, 0x80D02002)

    def test_the_newer_api(self):
        """Which these proxies do not know at all: refused in one piece, and nothing is left of the attempt."""
        self.ask("downloads 3 hr=0x80D02002")
        for call in (de.downloads, self.manager.downloads, lambda: next(de.watch_downloads())):
            with self.assertRaises(de.ComError) as caught:
                call()
            self.assertIn(caught.exception.hresult, (0x80004002, 0x80040155))
            self.assertEqual(caught.exception.method, "CoCreateInstance")
        self.assertEqual(self.job("hr=0x80D02002").error().hresult, 0x80D02002)

    def test_subscribing(self):
        """IBackgroundCopyJob5 has no proxy here: a class that is to be notified cannot be asked for."""
        job = self.job("hr=0x80D02002 resume=error state=SUSPENDED")
        heard = []
        with job.notify(on_error=lambda report, job, error: heard.append(report.hresult)):
            job.resume()
            until(lambda: heard)
            until(lambda: self.count("threads") == 0)
        self.assertEqual(heard, [0x80D02002])

    def test_dying(self):
        job = self.job("hr=0x80D02002 Error.GetError=die")
        report = job.error()
        self.assertEqual(report.unavailable["hresult"].hresult, 0x800706BE)
        self.fails(lambda: job.state, 0x800706BA, cls=de.ServiceUnavailableError)
