"""jobs, downloads, watch and doctor against services made of ctypes: two APIs of one service, and another service."""

import contextlib
import json
import os
import tempfile
import unittest
import uuid
from unittest import mock

from tests import de, module
from tests.support import WINDOWS
from tests.unit.cli.test_main import Terminal, cli, run
from tests.unit.transfer import downloading
from tests.unit.transfer import test_job_watch as test_watch
from tests.unit.transfer.notifying import STATE, AJob

DO, BITS = de.Service
E_NOINTERFACE, CLASS_NOT_REGISTERED, DENIED, GONE = 0x80004002, 0x80040154, 0x80070005, 0x800706BA
NOT_LOGGED_ON = 0x800704DD


class Case(unittest.TestCase):
    """A machine with two downloads, one of which has failed, and two jobs of each service that go on."""

    def setUp(self):
        self.newer = downloading.Service(
            {"DisplayName": "an app", "Uri": "https://server/app.exe", "HttpStatusCode": (19, "ulVal", 503)},
            {"DisplayName": "another", "LocalPath": "C:\\another"},
        )
        self.newer.caller.blanket = {"IDOManager": de.HRESULT(0x80004001), "IDODownload": de.HRESULT(0)}
        good = self.newer.downloads[1].status
        good.State, good.Error, good.ExtendedError = downloading.STATE.Transferring, 0, 0
        self.older = {}
        for service in de.Service:
            caller = downloading.fakes.CountingCaller()
            caller.blanket = {}
            self.older[service] = test_watch.AService(caller, AJob(caller), AJob(caller))
        self.refused = {}  # (service, interface) -> the status of its creation
        self.seconds = []
        jobs, watch, newer = module("_cli.jobs"), module("_cli.watch"), module("_cli.downloads")
        doctor, download_watch = module("_cli.doctor"), module("_transfer.download_watch")
        self.now = 1000.0
        for where, name, instead in (
            (jobs, "connect", self.connect),
            (module("_cli.services"), "connect", self.connect),
            (doctor, "connect", self.connect),
            (newer, "MtaCaller", self.caller),
            (watch, "MtaCaller", self.caller),
            (module("_transfer.downloads"), "open_manager", self.open_manager),
            (download_watch, "open_manager", self.open_manager),
            (doctor, "open_manager", self.open_manager),
            *([] if WINDOWS else [(doctor, "system", lambda: None)]),
            (doctor, "_versions", lambda: {"version": "1", "python": "3", "bits": 64, "system": "Windows"}),
        ):
            patch = mock.patch.object(where, name, instead)
            patch.start()
            self.addCleanup(patch.stop)
        clock = mock.patch("time.monotonic", lambda: self.now)
        clock.start()
        self.addCleanup(clock.stop)
        self.addCleanup(self.check_given_back)

    def check_given_back(self):
        self.newer.assert_given_back(self)
        for service in self.older.values():
            self.assertEqual((service.fake.references, service.fake.failures), (1, []))
            for job in service.jobs:
                job.assert_given_back(self)

    def answer(self, service, interface):
        status = self.refused.get((service, interface), self.refused.get(service))
        if status is not None:
            raise module("_codes.errors").com_error(status, "CoCreateInstance")

    def connect(self, service, timeout):
        self.seconds.append(timeout)
        self.answer(service, "IBackgroundCopyManager")
        manager = self.older[service].fake.wrapped(de.Manager, self.older[service].caller)
        manager.service = service
        return manager

    def caller(self, impersonate, timeout):
        self.assertTrue(impersonate)
        self.seconds.append(timeout)
        return self.newer.caller

    def open_manager(self, caller):
        self.answer(DO, "IDOManager")
        return self.newer.object.wrapped(downloading.downloads.DOManager, caller)

    def rows(self, *arguments):
        status, out, err = run(*arguments, "--json")
        return status, [json.loads(line) for line in out.splitlines()], err


class Jobs(Case):
    def test_both_apis(self):
        status, out, err = run("jobs")
        self.assertEqual((status, err), (1, ""))
        lines = out.splitlines()
        self.assertLessEqual(max(map(len, lines)), 80)
        at = lines.index("DODownloadState_Paused  an app")
        self.assertEqual(
            lines[at + 1 : at + 8],
            [
                f"  job_id         {self.newer.downloads[0].id} (do download)",
                "  bytes_transferred 10 of 1000",
                "  hresult        0x80D02002 (-2133843966) DO_E_DOWNLOAD_NO_PROGRESS",
                "  causes         ExtendedError 0x80072EE2 ERROR_WINHTTP_TIMEOUT: The request",
                "                 took longer than its time limit.",
                "  meaning        The transfer stalled: no data arrived before the no-progress",
                "                 timeout ran out.",
            ],
        )
        self.assertIn("  remote_name    https://server/app.exe", lines)
        self.assertIn("  http_status    503", lines)
        self.assertIn(f"  job_id         {self.older[DO].jobs[0].id} (do job)", lines)
        self.assertIn(f"  job_id         {self.older[BITS].jobs[1].id} (bits job)", lines)
        self.assertEqual(
            [line for line in lines if line.endswith("Manager)")],
            [
                "do: 2 jobs of this account (IBackgroundCopyManager)",
                "do: 2 downloads of this account (IDOManager)",
                "bits: 2 jobs of this account (IBackgroundCopyManager)",
            ],
        )

    def test_each_list_says_whose_it_is(self):
        """Of BITS alone it can be that of all accounts. An empty one is no all-clear for the accounts that it lacks."""
        del self.newer.downloads[:], self.older[DO].jobs[:], self.older[BITS].jobs[:]
        hidden = ": no all-clear for others\n"
        first = "do: no jobs of this account (IBackgroundCopyManager)" + hidden
        first += "do: no downloads of this account (IDOManager)" + hidden
        here = "bits: no jobs of this account (IBackgroundCopyManager)" + hidden
        self.assertEqual(run("jobs"), (0, first + here, ""))
        everywhere = "bits: no jobs of all accounts (IBackgroundCopyManager)\n"
        self.assertEqual(run("jobs", "--all-users"), (0, first + everywhere, ""))

    def test_each_row_says_whose_list_it_is_in(self):
        def accounts(*arguments):
            return [(row["service"], row["kind"], row["accounts"]) for row in self.rows(*arguments)[1]]

        lists = [("do", "job"), ("do", "download"), ("bits", "job")]
        here = [(*each, "this account") for each in lists for _ in range(2)]
        self.assertEqual(accounts("jobs"), here)
        self.assertEqual(accounts("jobs", "--all-users"), here[:4] + [("bits", "job", "all accounts")] * 2)
        job = self.older[BITS].jobs[0]
        self.assertEqual(accounts("jobs", str(job.id)), [("bits", "job", None)])  # whoever made it
        self.assertEqual(accounts("downloads"), here[2:4])

    def test_a_page_says_whose_it_is(self):
        with tempfile.TemporaryDirectory() as folder:
            file = os.path.join(folder, "jobs.html")
            for arguments, whose in (
                ([], "6 jobs of this account, 1 with"),
                (["--all-users"], "6 jobs of this account, in BITS of all accounts, 1 with"),
                ([str(self.older[BITS].jobs[0].id)], "1 job, 0 with"),
            ):
                self.rows("jobs", *arguments, "--html", file)
                with open(file, encoding="utf-8") as stream:
                    self.assertIn(whose, stream.read())

    def test_a_network_logon(self):
        """What BITS answers to a logon of PowerShell remoting, SSH or Ansible: the line says what to do."""
        self.older[BITS].fake.override("EnumJobs", lambda flags, out: NOT_LOGGED_ON)
        for command in ("jobs", "watch"):
            code, rows, err = self.rows(command, "--service", "bits")
            self.assertEqual((code, rows, err.count("\n")), (3 if command == "jobs" else 1, [], 1))
            self.assertIn("IBackgroundCopyManager::EnumJobs: 0x800704DD ", err)
            self.assertIn(" A network logon cannot use it: run this in a session of the user, or as SYSTEM.", err)

    def test_one_vocabulary(self):
        self.older[BITS].jobs[0].state = STATE.ERROR
        status, rows, err = self.rows("jobs")
        self.assertEqual((status, err), (1, ""))
        kinds = [("do", "job")] * 2 + [("do", "download")] * 2 + [("bits", "job")] * 2
        self.assertEqual([(row["service"], row["kind"]) for row in rows], kinds)
        self.assertEqual(
            [row["error"] and row["error"]["hresult"] for row in rows],
            [None, None, "0x80D02002", None, "0x80190194", None],
        )
        job, download = set(rows[4]), set(rows[2])
        self.assertEqual(job - download, set())
        self.assertEqual(set(rows[4]["error"]) - set(rows[2]["error"]), set())
        self.assertEqual((rows[3]["local_name"], rows[3]["bytes_transferred"]), ("C:\\another", 10))

    def test_an_api_that_is_absent_does_not_hide_the_other(self):
        for status in (E_NOINTERFACE, 0x80004001):
            self.refused = {(DO, "IDOManager"): status}
            code, out, err = run("jobs", "--service", "do")
            self.assertEqual((code, out.splitlines()[-1]), (0, "do: 2 jobs of this account (IBackgroundCopyManager)"))
            self.assertRegex(err, f"^deliveryopt-error: do, IDOManager: CoCreateInstance: 0x{status:08X} .*\n$")
            self.refused = {(DO, "IBackgroundCopyManager"): status}
            code, rows, err = self.rows("jobs", "--service", "do")
            self.assertEqual((code, [row["kind"] for row in rows], err.count("\n")), (1, ["download"] * 2, 1))
            self.assertIn("do, IBackgroundCopyManager: ", err)

    def test_a_service_that_is_absent_is_printed_once(self):
        self.refused = {DO: CLASS_NOT_REGISTERED}
        code, rows, err = self.rows("jobs")
        self.assertEqual((code, [row["service"] for row in rows]), (0, ["bits"] * 2))
        self.assertRegex(err, "^deliveryopt-error: do: CoCreateInstance: 0x80040154 .*Run `doctor` to see .*\n$")
        self.assertEqual(self.rows("jobs", "--service", "do")[::2], (3, err))
        for status, expected in ((E_NOINTERFACE, 3), (DENIED, 4), (GONE, 3)):
            self.refused = {DO: status}
            code, rows, err = self.rows("jobs", "--service", "do")
            self.assertEqual((code, rows), (expected, []))
            self.assertRegex(err, f"^deliveryopt-error: do: CoCreateInstance: 0x{status:08X} .*\n$")
            self.assertEqual(self.rows("watch", "--service", "do"), (expected, [], err))

    def test_an_api_that_fails_counts(self):
        for status, expected in ((DENIED, 4), (GONE, 3)):
            self.newer.refuses["EnumDownloads"] = status
            code, rows, err = self.rows("jobs", "--service", "do")
            self.assertEqual((code, [row["kind"] for row in rows]), (expected, ["job"] * 2))
            self.assertRegex(err, f"^deliveryopt-error: do: IDOManager::EnumDownloads: 0x{status:08X} .*\n$")
            self.assertEqual(self.rows("jobs")[0], 0)  # BITS answers, and nothing has failed

    def test_a_service_that_dies_between_two_downloads(self):
        self.newer.downloads[0].refuses["GetStatus"] = GONE
        code, rows, err = self.rows("jobs", "--service", "do")
        self.assertEqual((code, len(rows), err.count("\n")), (3, 3, 1))
        self.assertIn("IDODownload::GetStatus", err)

    def test_ids(self):
        download, job = self.newer.downloads[0].id, self.older[BITS].jobs[1].id
        code, rows, err = self.rows("jobs", str(job), download.upper())
        self.assertEqual((code, err), (1, ""))
        self.assertEqual([row["job_id"] for row in rows], [download, str(job)])
        code, out, err = run("jobs", str(self.older[DO].jobs[0].id))
        self.assertEqual((code, err, "Manager)" in out), (0, "", False))
        self.assertEqual((self.newer.object.calls.count("EnumDownloads"), self.older[BITS].listing), (1, 0))

    def test_ids_that_are_unknown(self):
        unknown = str(uuid.uuid4())
        code, rows, err = self.rows("jobs", unknown, self.newer.downloads[1].id)
        self.assertEqual((code, len(rows), err.count("\n")), (2, 1, 1))
        self.assertRegex(err, "IBackgroundCopyManager::GetJob: 0x80200001 .* Run `jobs` to list the jobs that exist")
        self.refused = {(DO, "IBackgroundCopyManager"): E_NOINTERFACE}
        code, rows, err = self.rows("jobs", "--service", "do", unknown)
        self.assertEqual((code, rows, err.count("\n")), (2, [], 2))
        self.assertIn("IDOManager::EnumDownloads: 0x80D02003", err)

    def test_an_id_that_is_denied_hides_no_other(self):
        denied, job = self.older[BITS].jobs
        get_job = self.older[BITS].fake._methods["GetJob"]

        def refuse_one(key, out):
            return 0x80070005 if bytes(key[0]) == denied.id.bytes_le else get_job(key, out)

        self.older[BITS].fake.override("GetJob", refuse_one)
        code, rows, err = self.rows("jobs", str(denied.id), str(job.id))
        self.assertEqual((code, [row["job_id"] for row in rows], err.count("\n")), (4, [str(job.id)], 1))
        self.assertIn("IBackgroundCopyManager::GetJob: 0x80070005", err)

    def test_the_seconds_are_shared(self):
        self.rows("jobs", "--timeout", "30")
        self.assertEqual(self.seconds, [10, 15, 30])  # what the first leaves over is the others'
        self.seconds.clear()
        kept = self.answer

        def slow(*arguments):
            self.now += 5
            kept(*arguments)

        self.answer = slow
        self.rows("jobs", "--timeout", "15")
        self.assertEqual(self.seconds, [5, 5, 5])


class Downloads(Case):
    def test_alone(self):
        status, out, err = run("downloads")
        self.assertEqual((status, err, out.splitlines()[-1]), (1, "", "do: 2 downloads of this account (IDOManager)"))
        self.assertEqual([service.listing for service in self.older.values()], [0, 0])
        del self.newer.downloads[:]
        empty = "do: no downloads of this account (IDOManager): no all-clear for others\n"
        self.assertEqual(run("downloads"), (0, empty, ""))
        self.assertEqual(run("downloads", "--json"), (0, "", ""))

    def test_categories(self):
        for option, name, _ in module("_cli.downloads")._CATEGORY_OPTIONS:
            self.rows("downloads", "--" + option.replace("_", "-"), "x " + option)
            self.assertEqual(self.newer.categories.pop(), (downloading.PROPERTY[name], "x " + option))
        self.assertEqual(self.rows("downloads", "--id", "a", "--uri", "b")[:2], (2, []))

    def test_refusals(self):
        for status, expected in ((E_NOINTERFACE, 3), (CLASS_NOT_REGISTERED, 3), (DENIED, 4)):
            self.refused = {DO: status}
            code, rows, err = self.rows("downloads")
            self.assertEqual((code, rows, err.count("\n")), (expected, [], 1))
            self.assertIn(f"0x{status:08X}", err)

    def test_a_download_of_which_nothing_can_be_read(self):
        first = self.newer.downloads[0]
        first.refuses.update({which: downloading.E_NOTIMPL for which in downloading.PROPERTY}, GetStatus=0x80D02013)
        status, rows, err = self.rows("downloads")
        self.assertEqual(
            (status, err, rows[0]["job_id"], rows[0]["job_state"], rows[0]["error"]), (0, "", None, None, None)
        )
        self.assertEqual(rows[0]["unavailable"]["hresult"]["hresult"], "0x80D02013")
        lines = run("downloads")[1].splitlines()
        self.assertEqual((lines[0], lines[1][:17]), ("do download", "  unavailable    "))
        self.assertEqual(sum("  unavailable " in line for line in lines), 2)  # what has no value costs no line

    def test_what_a_download_does_not_have_costs_no_line(self):
        self.assertNotIn("unavailable", run("downloads")[1])
        self.newer.downloads[1].refuses[downloading.PROPERTY.Uri] = DENIED
        lines = run("downloads")[1].splitlines()
        self.assertIn("  unavailable    remote_name: 0x80070005 (-2147024891) E_ACCESSDENIED: The", lines)

    def test_nothing_steers_the_terminal(self):
        self.newer.downloads[0].properties[downloading.PROPERTY.Uri] = "http://\x1b[31m\u202e"
        out = run("downloads")[1]
        self.assertIn("http://\\x1B[31m\\u202E", out)
        self.assertNotIn("\x1b", out)


class Watch(Case):
    def setUp(self):
        super().setUp()
        self.plan = {}

        def sleep(seconds):
            self.now += seconds
            self.plan.pop(self.now, lambda: None)()

        patch = mock.patch("time.sleep", sleep)
        patch.start()
        self.addCleanup(patch.stop)

    def test_the_labels_are_the_keys_of_the_json(self):
        """Of a job, a download, a report, and doctor."""
        self.older[BITS].jobs[0].state = STATE.ERROR
        for command in ("jobs", "doctor", "watch --timeout 1"):
            out = run(*command.split())[1]
            keys = set()
            for row in self.rows(*command.split())[1]:
                for each in (row, row.get("error"), (row.get("error") or row).get("explanation")):
                    keys.update(each or ())
            labels = {line.split()[0] for line in out.splitlines() if line[:2] == "  " and line[2:3].strip()}
            self.assertEqual(labels - keys, set(), command)
            self.assertGreater(len(labels), 5)

    def test_both_apis_at_once(self):
        self.plan[1002.0] = lambda: setattr(self.older[BITS].jobs[0], "state", STATE.ERROR)
        self.plan[1003.0] = lambda: self.newer.downloads[1].change(0x80D02013, 0x80190194)
        self.plan[1004.0] = lambda: setattr(self.older[DO].jobs[1], "state", STATE.TRANSIENT_ERROR)
        status, rows, err = self.rows("watch", "--timeout", "6")
        self.assertEqual((status, err, self.now), (1, "", 1006))
        self.assertEqual(
            [(row["service"], row["kind"], row["hresult"]) for row in rows],
            [
                ("do", "download", "0x80D02002"),
                ("bits", "job", "0x80190194"),
                ("do", "download", "0x80D02013"),
                ("do", "job", "0x80190194"),
            ],
        )
        out = run("watch", "--timeout", "1", "--service", "do")[1]
        self.assertIn(f"  job_id         {self.newer.downloads[0].id} (do download)\n", out)
        self.assertIn("ExtendedError 0x80190194", out)

    def test_each_row_says_whose_it_is(self):
        job = self.older[BITS].jobs[0]
        job.state = STATE.ERROR
        for arguments, accounts in (([], "this account"), (["--job", str(job.id)], None)):
            status, (row,), err = self.rows("watch", "--service", "bits", "--timeout", "1", *arguments)
            self.assertEqual((status, row["job_id"], row["accounts"], err), (1, str(job.id), accounts, ""))

    def test_some(self):
        ids = [self.newer.downloads[0].id, str(self.older[DO].jobs[0].id)]
        self.older[DO].jobs[1].state = self.older[DO].jobs[0].state = STATE.ERROR
        status, rows, err = self.rows("watch", "--timeout", "3", "--job", *ids)
        self.assertEqual((status, sorted(row["job_id"] for row in rows), err), (1, sorted(ids), ""))
        status, rows, err = self.rows("watch", "--job", self.newer.downloads[0].id, str(uuid.uuid4()))
        self.assertEqual((status, rows, err.count("\n")), (2, [], 1))

    def test_a_download_is_left_to_its_maker(self):
        for command in ("resume", "cancel", "complete"):
            status, out, err = run(command, "--yes", self.newer.downloads[0].id)
            expected = "%s is a download: only the program that made it can %s it"
            self.assertEqual((status, out), (2, ""))
            self.assertEqual(err, f"deliveryopt-error: {expected % (self.newer.downloads[0].id, command)}\n")

    def test_a_job_that_is_denied(self):
        """One made by an elevated process: the one service denies access, the other has no such job."""
        key = str(uuid.uuid4())
        for denies in de.Service:
            self.older[denies].fake.override("GetJob", lambda key, out: DENIED)
            for command in ("resume --yes", "cancel --yes", "complete --yes", "watch --job", "jobs"):
                status, out, err = run(*command.split(), key)
                self.assertEqual((status, out, err.count("\n")), (4, "", 1), command)
                self.assertIn("IBackgroundCopyManager::GetJob: 0x80070005 ", err)
                self.assertTrue(err.endswith(" Run this as administrator, or as the account that made the job.\n"), err)
            self.older[denies].fake.override("GetJob", self.older[denies].get_job)

    def test_a_job_whose_name_cannot_be_read_is_asked_about_too(self):
        job = self.older[DO].jobs[0]
        job.fake.override("GetDisplayName", lambda out: GONE)
        job.fake.override("GetState", lambda out: GONE)
        asked = run("cancel", str(job.id), stdin=Terminal("n\n"))
        self.assertEqual(asked, (0, "", "Cancel do: (state not known)? [y/N] "))
        self.assertEqual(job.fake.calls[-1:], ["Release"])
        self.assertNotIn("Cancel", job.fake.calls)

    def test_an_api_that_fails_has_no_downloads_to_leave_alone(self):
        self.refused = {(DO, "IDOManager"): DENIED}
        missing = str(uuid.uuid4())
        status, out, err = run("resume", "--yes", missing)
        self.assertEqual((status, out), (2, ""))
        self.assertRegex(err, "^deliveryopt-error: IBackgroundCopyManager::GetJob: 0x80200001 .*\n$")

    def test_it_ends_where_nothing_can_fail_any_more(self):
        self.newer.downloads[1].status.State = downloading.STATE.Finalized
        self.assertEqual(self.rows("watch", "--job", self.newer.downloads[1].id), (0, [], ""))
        self.assertEqual(self.now, 1000)

    def test_an_api_that_is_absent_or_goes_away(self):
        self.refused = {(DO, "IDOManager"): E_NOINTERFACE}
        status, rows, err = self.rows("watch", "--timeout", "2")
        self.assertEqual((status, rows, err.count("\n")), (0, [], 1))
        self.assertIn("do, IDOManager: ", err)
        self.refused = {}
        self.plan[1004.0] = lambda: self.newer.refuses.update(EnumDownloads=GONE)
        status, rows, err = self.rows("watch", "--timeout", "5")
        self.assertEqual((status, [row["kind"] for row in rows]), (1, ["download"]))
        self.assertRegex(err, "^deliveryopt-error: do: IDOManager::EnumDownloads: 0x800706BA .*\n$")

    def test_a_terminal_shows_what_is_watched(self):
        err = Terminal()
        with mock.patch("sys.stderr", err), contextlib.redirect_stdout(Terminal()):
            cli.main(["watch", "--timeout", "1"])
        watched = "Watching, of this account: do jobs, bits jobs, do downloads. Ctrl+C ends.\n"
        self.assertEqual(err.getvalue(), watched)
        err = Terminal()
        with mock.patch("sys.stderr", err), contextlib.redirect_stdout(Terminal()):
            cli.main(["watch", "--timeout", "1", "--job", str(self.older[BITS].jobs[0].id)])
        self.assertEqual(err.getvalue(), "Watching: bits jobs. Ctrl+C ends.\n")

    def test_interrupting(self):
        def interrupt():
            raise KeyboardInterrupt

        self.plan[1001.0] = interrupt
        status, rows, err = self.rows("watch")
        self.assertEqual((status, len(rows), err), (1, 1, ""))


class Doctor(Case):
    def test_all_is_well(self):
        status, out, err = run("doctor")
        self.assertEqual((status, err), (0, ""))
        self.assertEqual(
            out.splitlines(),
            [
                f"deliveryopt-error {de.__version__}",
                "  python         3, 64 bit",
                "  system         Windows",
                "  commands       explain, scan, codes, selftest: they need no service",
                "",
                "Delivery Optimization (do)",
                "  registered     yes",
                "  reached        yes",
                "  interface      IBackgroundCopyManager answered in 0 ms: 2 jobs of this account",
                "  interface      IDOManager answered in 0 ms: 2 downloads of this account",
                "  cannot_see     jobs and downloads of other accounts (Windows Update's are",
                "                 SYSTEM's): run this as that account",
                "  impersonation  refused by IDOManager: CoSetProxyBlanket: 0x80004001",
                "                 (-2147467263) E_NOTIMPL: The method is not implemented.",
                "                 Harmless where calls are answered all the same.",
                "  impersonation  accepted by IDODownload",
                "",
                "Background Intelligent Transfer Service (bits)",
                "  registered     yes",
                "  reached        yes",
                "  interface      IBackgroundCopyManager answered in 0 ms: 2 jobs of this",
                "                 account, 2 of all accounts (--all-users)",
            ],
        )

    def test_what_this_account_can_see(self):
        """Of BITS' jobs those of all accounts, if it is an administrator's; else the line says what is missing."""
        listed = self.older[BITS].fake._methods["EnumJobs"]
        for status, number, whose, hidden in (
            (0, 2, "all accounts", None),
            (DENIED, None, "this account", "run this as administrator"),
            (0x80004001, None, "this account", "IBackgroundCopyManager::EnumJobs: 0x80004001"),
        ):
            self.older[BITS].fake.override(
                "EnumJobs", lambda flags, out, status=status: (flags and status) or listed(flags, out)
            )
            code, rows, err = self.rows("doctor")
            self.assertEqual((code, err), (0, ""))  # it may be no administrator
            self.assertEqual([row["accounts"] for row in rows[1:]], ["this account", "this account", whose])
            self.assertEqual([row["number_of_all"] for row in rows[1:]], [None, None, number])
            self.assertEqual([row["number"] for row in rows[1:]], [2, 2, 2])
            for row in rows[1:3]:
                self.assertIn("SYSTEM", row["cannot_see"])
            text = " ".join(run("doctor", "--service", "bits")[1].split())
            if hidden is None:
                self.assertIsNone(rows[3]["cannot_see"])
                self.assertNotIn("cannot_see", text)
            else:
                self.assertIn(hidden, rows[3]["cannot_see"])
                self.assertIn(f"cannot_see {rows[3]['cannot_see']}", text)
        self.older[BITS].fake.override("EnumJobs", lambda flags, out: (flags and GONE) or listed(flags, out))
        self.assertEqual(self.rows("doctor", "--service", "bits")[1][1]["hresult"], "0x800706BA")

    def test_a_network_logon(self):
        self.older[BITS].fake.override("EnumJobs", lambda flags, out: NOT_LOGGED_ON)
        code, out, err = run("doctor", "--service", "bits")
        text = " ".join(out.split())
        self.assertEqual((code, err), (0, ""))
        self.assertIn("answered, but IBackgroundCopyManager::EnumJobs: 0x800704DD", text)
        self.assertIn(
            "advice BITS and Delivery Optimization transfer a user's job only while that user is logged on", text
        )
        self.assertNotIn("cannot_see", text)

    def test_an_answer_of_both_apis_is_printed_once(self):
        blanket = {"IDOManager": de.HRESULT(0)}
        self.newer.caller.blanket = self.older[DO].caller.blanket = blanket
        lines = [line for line in run("doctor", "--service", "do")[1].splitlines() if "impersonation" in line]
        self.assertEqual(lines, ["  impersonation  accepted by IDOManager"])

    def test_refusals(self):
        for refused, expected, words in (
            (
                {DO: CLASS_NOT_REGISTERED},
                3,
                ["registered no reached no", "REGDB_E_CLASSNOTREG", "from Windows 10 on"],
            ),
            (
                {(DO, "IDOManager"): E_NOINTERFACE},
                0,
                ["registered yes reached yes", "IDOManager CoCreateInstance: 0x80004002"],
            ),
            ({DO: DENIED}, 4, ["(do) reached no", "E_ACCESSDENIED"]),
            ({DO: 0x80070422}, 3, ["registered yes reached no", "sc config"]),
        ):
            self.refused = refused
            status, out, err = run("doctor", "--service", "do")
            self.assertEqual((status, err), (expected, ""), refused)
            self.assertNotIn("(bits)", out)
            self.assertLessEqual(max(map(len, out.splitlines())), 80)
            for word in words:
                self.assertIn(word, " ".join(out.split()))

    def test_an_interface_that_does_not_list(self):
        self.older[DO].fake.override("EnumJobs", lambda flags, out: 0x80004001)
        status, out, err = run("doctor", "--service", "do")
        text = " ".join(out.split())
        self.assertEqual((status, err), (0, ""))
        self.assertIn("IBackgroundCopyManager answered, but IBackgroundCopyManager::EnumJobs: 0x80004001", text)
        self.assertIn("advice Nothing to repair: ", text)

    def test_json(self):
        self.refused = {(BITS, "IBackgroundCopyManager"): GONE}
        status, rows, err = self.rows("doctor")
        self.assertEqual((status, err, [row["check"] for row in rows]), (3, "", ["versions"] + ["interface"] * 3))
        keys = ("service", "interface", "registered", "reached", "number", "hresult", "method")
        self.assertEqual(
            [tuple(row[key] for key in keys) for row in rows[1:]],
            [
                ("do", "IBackgroundCopyManager", True, True, 2, None, None),
                ("do", "IDOManager", True, True, 2, None, None),
                ("bits", "IBackgroundCopyManager", None, False, None, "0x800706BA", "CoCreateInstance"),
            ],
        )
        self.assertEqual(rows[2]["impersonation"], {"IDOManager": "0x80004001", "IDODownload": "0x00000000"})

    def test_nothing_is_changed(self):
        with contextlib.suppress(KeyError):
            self.rows("doctor")
        called = {call for service in self.older.values() for call in service.fake.calls} | set(self.newer.object.calls)
        self.assertEqual(called, {"EnumJobs", "EnumDownloads", "Release"})
