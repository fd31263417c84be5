"""The stand-in as a Windows service, as Delivery Optimization itself is: started when it is asked for."""

import subprocess

from tests import de
from tests.windows.standin import StandInTest


class AsService(StandInTest):
    def test_a_failed_job(self):
        report = self.job("addfiles=1 hr=0x80D02002 context=5").error()
        self.assertEqual((report.context, report.hresult), (5, 0x80D02002))
        self.assertEqual(report.remote_name, "http://standin.invalid/0")

    def test_stopped_and_started_again(self):
        job = self.job("hr=0x80D02002")
        with job.get_error() as error:
            command = ["sc", "stop", "DoSvc"]
            done = self.ends(lambda: subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL))
            self.assertEqual(done.returncode, 0)
            self.fails(error.get_error, 0x800706BA, cls=de.ServiceUnavailableError)
        with self.connect() as manager:
            self.fails(lambda: manager.job(job.id), 0x800706BA, cls=de.ServiceUnavailableError)
