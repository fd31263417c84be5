"""The command line against the stand-in: its rows, its exit statuses, one line on stderr, never a traceback."""

import json
import os
import tempfile

from tests import de
from tests.support import python, run_command, started
from tests.windows.standin import StandInTest


class Jobs(StandInTest):
    def jobs(self, *arguments):
        status, out, err = run_command("jobs", "--service", "do", *arguments)
        self.assertNotIn("\x1b", out + err)
        self.assertLessEqual(err.count("\n"), 1, err)
        return status, out, err

    def complains(self, status, *words, arguments=()):
        """Checks that the command ends with this status and one line that has these words."""
        got, _, err = self.jobs(*arguments)
        self.assertEqual(got, status, err)
        self.assertEqual(err.count("\n"), 1, err)
        for word in words:
            self.assertIn(word, err)

    def test_a_failed_job(self):
        self.ask("script Manager.EnumJobs=do")
        job = self.job("addfiles=1 hr=0x80D02002 ftotal=335 name=evil%1B%5B31m%20name")
        job_id = str(job.id)
        status, out, err = self.jobs()
        self.assertEqual((status, err), (1, ""))
        self.assertIn("evil\\x1B[31m name", out)
        self.assertIn("0x80D02002 (-2133843966) DO_E_DOWNLOAD_NO_PROGRESS", out)
        self.assertIn("normal for Delivery Optimization", " ".join(out.split()))
        self.assertEqual(self.jobs(job_id)[0], 1)
        status, out, err = self.jobs("--json")
        row = json.loads(out)
        self.assertEqual((status, err), (1, ""))
        self.assertEqual((row["service"], row["job_id"], row["job_state"]), ("do", job_id, "BG_JOB_STATE_ERROR"))
        self.assertEqual(row["error"]["hresult"], "0x80D02002")
        self.assertEqual(row["error"]["unavailable"]["protocol"]["hresult"], "0x80004001")

    def test_the_page(self):
        self.ask("script Manager.EnumJobs=do")
        self.job("addfiles=1 hr=0x80D02002 name=%3Cscript%3Ealert(1)%3C/script%3E")
        self.ask("downloads 1 hr=0x80D05001 extended=0x80072EE2")
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "report.html")
            self.assertEqual(self.jobs("--html", path)[0], 1)
            with open(path, encoding="utf-8") as stream:
                page = stream.read()
        for part in ("0x80D02002", "0x80D05001", "ERROR_WINHTTP_TIMEOUT", "&lt;script&gt;alert(1)"):
            self.assertIn(part, page)
        self.assertNotIn("<script>alert", page)

    def test_no_failed_job(self):
        self.ask("script Manager.EnumJobs=do")
        self.assertEqual(self.jobs("--json"), (0, "", ""))
        self.job("state=QUEUED")
        self.assertEqual(self.jobs()[0], 0)

    def test_every_state_and_missing_parts(self):
        self.ask("script Manager.EnumJobs=do")
        for state in (*range(9), 99):
            self.job(f"state={state:d} name=state{state:d}")
        self.job("hr=0x80D02002 Job.GetDisplayName=0x800706F4 Job.GetProgress=E_NOTIMPL name=x")
        self.job("hr=0x80D02002 Job.GetId=E_NOTIMPL Error.GetError=E_NOTIMPL name=y")
        status, out, err = self.jobs()
        self.assertEqual((status, err), (1, ""))
        self.assertIn("BG_JOB_STATE(99)  state99", out)
        status, out, err = self.jobs("--json")
        rows = [json.loads(line) for line in out.splitlines()]
        self.assertEqual([row["job_name"] for row in rows], [f"state{n:d}" for n in (*range(9), 99)] + [None, "y"])
        self.assertEqual(rows[4]["error"]["unavailable"]["hresult"]["hresult"], "0x80D02014")
        self.assertEqual((rows[10]["error"]["hresult"], rows[10]["bytes_total"]), ("0x80D02002", None))
        self.assertEqual((rows[11]["error"]["hresult"], rows[11]["job_id"]), (None, None))

    def test_a_service_that_does_not_list(self):
        self.complains(0, "0x80004001", "EnumJobs")

    def test_access_denied(self):
        self.ask("script Manager.EnumJobs=0x80070005")
        self.complains(4, "0x80070005", "IBackgroundCopyManager::EnumJobs")
        self.complains(4, "0x80070005", arguments=("--all-users", "--json"))
        self.ask("script Factory.CreateInstance=0x80070005")
        self.complains(4, "0x80070005", "CoCreateInstance")
        self.ask("script")

    def test_a_service_that_dies(self):
        for rule in ("Manager.EnumJobs=die", "EnumJobs.Next=die"):
            with self.connect() as manager, manager.create_job(f"control: script Manager.EnumJobs=do {rule}"):
                pass
            self.complains(3, "0x800706BE", rule.partition("=")[0].partition(".")[2])

    def test_a_service_that_dies_between_two_rows(self):
        self.ask("script Manager.EnumJobs=do")
        self.job("hr=0x80D02002 name=read")
        self.job("hr=0x80D02002 name=fatal Job.GetDisplayName=die")
        self.job("hr=0x80D02002 name=lost")
        status, out, err = self.jobs()
        self.assertEqual((status, err.count("\n")), (3, 1))
        self.assertIn("read", out)
        self.assertNotIn("lost", out)
        self.assertIn("0x800706B", err)

    def test_a_service_that_faults(self):
        self.ask("script Manager.EnumJobs=av")
        self.complains(3, "0x800703E6")
        self.ask("script")

    def test_a_job_that_vanished(self):
        job = self.job("hr=0x80D02002")
        job_id = str(job.id)
        job.cancel()
        self.complains(2, "0x80D02003", arguments=(job_id,))
        self.ask("script Manager.EnumJobs=do EnumJobs.Next=cancel")
        self.job("hr=0x80D02002")
        status, out, err = self.jobs()
        self.assertEqual((status, err), (0, ""))
        self.assertIn("BG_JOB_STATE_CANCELLED", out)

    def test_a_service_that_hangs(self):
        self.ask("script Manager.EnumJobs=hang")
        result = started(self.jobs, "--timeout", "0.5")
        status, out, err = result(30)
        self.assertEqual((status, out), (3, "do: no downloads of this account (IDOManager): no all-clear for others\n"))
        self.assertIn("IBackgroundCopyManager::EnumJobs", err)
        self.assertIn("do: ", err)
        self.assertEqual(self.ask("release"), "1")
        self.ask("script")

    def test_a_process_of_its_own(self):
        """Its status and its streams, as a script sees them; with a service that hangs, too: the process ends."""
        main = "import sys\nfrom tests import module\nsys.exit(module('_cli').main(sys.argv[1:]))"
        self.ask("script Manager.EnumJobs=do")
        self.job("addfiles=1 hr=0x80190193 name=%uD83D%uDE00%uD800")
        done = python(main, "jobs", "--service", "do", "--json")
        self.assertEqual((done.returncode, done.stderr), (1, ""))
        self.assertEqual(json.loads(done.stdout)["job_name"], "\U0001f600\ud800")
        done = python(main, "jobs", "--service", "do")
        self.assertEqual((done.returncode, done.stderr), (1, ""))
        self.assertIn("BG_E_HTTP_ERROR_403", done.stdout)
        self.ask("script Manager.EnumJobs=do Job.GetState=hang")
        done = python(main, "jobs", "--service", "do", "--timeout", "1")
        self.assertEqual((done.returncode, done.stderr.count("\n")), (3, 1))
        self.assertIn("IBackgroundCopyJob::GetState", done.stderr)
        self.end_service()  # Wine never takes back what a process held that ended inside a call
        done = python(main, "watch", "--service", "do", "--timeout", "0.1")
        self.assertEqual((done.returncode, done.stdout, done.stderr.count("\n")), (0, "", 1))  # the jobs are not listed

    def test_many_jobs(self):
        self.ask("script Manager.EnumJobs=do")
        self.ask("jobs 100 script: hr=0x80D02002")
        status, out, err = self.jobs("--json")
        self.assertEqual((status, err), (1, ""))
        rows = [json.loads(line) for line in out.splitlines()]
        self.assertEqual(len({row["job_id"] for row in rows}), 100)
        self.assertEqual({row["error"]["hresult"] for row in rows}, {"0x80D02002"})
        self.assertTrue(all(de.HRESULT.parse(row["error"]["hresult"]) for row in rows))


class BothWorlds(StandInTest):
    def setUp(self):
        super().setUp()
        self.ask("script Manager.EnumJobs=do")
        self.failing = self.job("hr=0x80D02002 name=a%20job")
        self.ask(
            "downloads 1 hr=0x80D02002 extended=0x80072EE2 total=1000 done=10 HttpStatusCode=vt:19:503 "
            "DisplayName=bstr:an%20app Uri=bstr:https://server/app.exe"
        )
        self.ask("downloads 1 state=Transferring DisplayName=bstr:another LocalPath=0x80D02011")

    def rows(self, expected, *arguments):
        status, out, err = run_command(*arguments, "--json")
        self.assertEqual((status, err), (expected, ""))
        return [json.loads(line) for line in out.splitlines()]

    def test_jobs(self):
        rows = self.rows(1, "jobs", "--service", "do")
        self.assertEqual(
            [(row["kind"], row["job_name"], row["error"] and row["error"]["hresult"]) for row in rows],
            [("job", "a job", "0x80D02002"), ("download", "an app", "0x80D02002"), ("download", "another", None)],
        )
        self.assertEqual(rows[1]["error"]["explanation"]["causes"][0]["name"], "ERROR_WINHTTP_TIMEOUT")
        self.assertEqual((rows[1]["http_status"], rows[1]["remote_name"]), (503, "https://server/app.exe"))
        self.assertEqual(rows[2]["unavailable"]["local_name"]["hresult"], "0x80D02011")
        self.assertEqual([row["accounts"] for row in rows], ["this account"] * 3)
        ids = [rows[1]["job_id"], str(self.failing.id)]
        self.assertEqual({row["job_id"] for row in self.rows(1, "jobs", *ids, "--service", "do")}, set(ids))
        lines = run_command("jobs", "--service", "do")[1].splitlines()
        self.assertLessEqual(max(map(len, lines)), 80)
        self.assertIn("  causes         ExtendedError 0x80072EE2 ERROR_WINHTTP_TIMEOUT: The request", lines)
        self.assertEqual(lines[-1], "do: 2 downloads of this account (IDOManager)")

    def test_a_world_that_does_not_list(self):
        for rule, kind in (("DOManager.EnumDownloads", "job"), ("Manager.EnumJobs", "download")):
            self.ask(f"script Manager.EnumJobs=do {rule}=E_NOTIMPL")
            status, out, err = run_command("jobs", "--service", "do", "--json")
            self.assertEqual({json.loads(line)["kind"] for line in out.splitlines()}, {kind})
            self.assertEqual((status, err.count("\n")), (1, 1))
            self.assertIn("0x80004001", err)
        self.ask("script DOManager.EnumDownloads=0x80070005")
        self.assertEqual(run_command("jobs", "--service", "do")[0], 4)

    def test_downloads(self):
        self.assertEqual(len(self.rows(1, "downloads")), 2)
        self.assertEqual([row["job_name"] for row in self.rows(0, "downloads", "--name", "another")], ["another"])
        self.assertEqual(self.rows(0, "downloads", "--uri", "https://nowhere/"), [])

    def test_watch(self):
        rows = self.rows(1, "watch", "--service", "do", "--timeout", "0.1")
        self.assertEqual(
            [(row["kind"], row["hresult"]) for row in rows], [("job", "0x80D02002"), ("download", "0x80D02002")]
        )

    def test_doctor(self):
        _, jobs, downloads = self.rows(0, "doctor", "--service", "do")
        self.assertEqual((jobs["interface"], jobs["registered"], jobs["number"]), ("IBackgroundCopyManager", True, 1))
        self.assertEqual((downloads["interface"], downloads["reached"], downloads["number"]), ("IDOManager", True, 2))
        self.assertIn("IDOManager", downloads["impersonation"])
        for row in (jobs, downloads):
            self.assertEqual((row["accounts"], row["number_of_all"]), ("this account", None))
            self.assertRegex(row["cannot_see"], "^jobs and downloads of other accounts ")
        self.ask("script Factory.CreateInstance=0x80070422")
        status, out, err = run_command("doctor", "--service", "do")
        self.assertEqual((status, err, out.count("ERROR_SERVICE_DISABLED")), (3, "", 2))
        self.ask("script")
