"""Who may call, and who gives back: security of every pointer, apartments, garbage, the end of the interpreter."""

import gc
import json
import re
import threading
import unittest

from tests.support import MTA, STA, apartment, impersonating, in_thread, python, until, wine
from tests.windows.standin import NOTHING_LEFT, InProcess, StandInTest, connect_in_process, note

FAILED = "script: addfiles=2 hr=0x80D02002 context=5 Error.GetProtocol=do"
INTERFACES = {
    "IBackgroundCopyManager",
    "IBackgroundCopyJob",
    "IBackgroundCopyError",
    "IBackgroundCopyFile",
    "IEnumBackgroundCopyJobs",
    "IEnumBackgroundCopyFiles",
}


def use_everything(manager):
    """Gets an object of every interface, lists included, and closes it; 3 jobs are there already."""
    for job in manager.jobs():
        with job:
            for file in job.files():
                with file:
                    file.set_remote_name("http://elsewhere")
            with job.get_error() as error, error.get_file() as file:
                assert file.remote_name == "http://elsewhere"
            assert job.error().protocol == "http"


class Blankets(StandInTest):
    def setUp(self):
        super().setUp()
        self.ask("jobs 3 " + FAILED)
        self.ask("script Manager.EnumJobs=do")

    @unittest.skipUnless(wine(), "Windows' proxies take it")
    def test_a_proxy_that_refuses_is_tolerated_and_told(self):
        use_everything(self.manager)
        refused = {name: code for name, code in self.manager.proxy_blanket.items() if code == 0x80004001}
        self.assertEqual(set(refused), INTERFACES | {"IBackgroundCopyFile2"})
        self.assertEqual(set(self.manager.proxy_blanket), set(refused))


class BlanketsInProcess(InProcess, Blankets):
    EXACTLY = (
        "authn=0xFFFFFFFF authz=0x00000000 principal=default level=0 impersonation=3 authinfo=null capabilities=0x20"
    )

    def test_a_proxy_that_refuses_is_tolerated_and_told(self):
        use_everything(self.manager)
        self.assertEqual(self.manager.proxy_blanket, dict.fromkeys(INTERFACES | {"IBackgroundCopyFile2"}, 0))

    def test_the_exact_arguments_on_every_pointer(self):
        self.ask("reset")
        with self.connect() as manager:
            use_everything(manager)
        rows = [
            re.fullmatch(r"(\w+) object=(\d+) job=(\d+) (.*)", line).groups()
            for line in self.ask("blankets").splitlines()
            if not line.startswith("Job") or " job=0 " not in line  # but for the test's own questions
        ]
        self.assertEqual({row[3] for row in rows}, {self.EXACTLY})
        kinds = [row[0] for row in rows]
        # For each job: its list of files, the two files (and again as File2), an error and its file, the report's both.
        self.assertEqual(
            {kind: kinds.count(kind) for kind in kinds},
            {"Manager": 1, "EnumJobs": 1, "Job": 3, "EnumFiles": 3, "File": 3 * (2 + 2 + 2), "Error": 3 * 2},
        )
        pointers = {row[1] for row in rows if row[0] != "File"}
        self.assertEqual(len(pointers), 1 + 1 + 3 + 3 + 6)
        note("SetBlanket with the exact arguments on %d pointers", len(rows))

    def test_an_object_that_insists(self):
        self.ask("script needblanket Manager.EnumJobs=do")
        with self.connect() as manager:
            use_everything(manager)
        self.ask("script")


class BlanketsOfBits(StandInTest):
    """Proxies of BITS are set, with dynamic cloaking, if a thread impersonates or the process is below IDENTIFY."""

    in_process = True
    connect = staticmethod(lambda: connect_in_process(impersonate=False))
    EXACTLY = (
        "authn=0xFFFFFFFF authz=0x00000000 principal=default level=0 impersonation=2 authinfo=null capabilities=0x40"
    )

    def blankets(self, **level):
        """The arguments of SetBlanket on each pointer that a new Manager and what comes from it have."""
        self.ask("jobs 3 " + FAILED)
        self.ask("script Manager.EnumJobs=do")
        with connect_in_process(impersonate=False, **level) as manager:
            self.ask("reset")
            use_everything(manager)
            answers = manager.proxy_blanket
        self.ask("clear")
        lines = [
            line for line in self.ask("blankets").splitlines() if not line.startswith("Job") or " job=0 " not in line
        ]
        return [line.split(" ", 3)[3] for line in lines], answers

    def test_nothing_is_set(self):
        self.assertEqual(self.blankets(), ([], {}))
        self.assertEqual(self.blankets(level=2), ([], {}))

    def test_a_thread_that_impersonates(self):
        with impersonating():
            rows, answers = self.blankets()
        self.assertEqual((set(rows), len(rows)), ({self.EXACTLY}, 31))
        self.assertEqual(answers, dict.fromkeys(INTERFACES | {"IBackgroundCopyFile2"}, 0))

    def test_a_process_below_identify(self):
        rows, answers = self.blankets(level=1)  # RPC_C_IMP_LEVEL_ANONYMOUS
        self.assertEqual((set(rows), len(rows)), ({self.EXACTLY}, 31))
        self.assertEqual(answers, dict.fromkeys(INTERFACES | {"IBackgroundCopyFile2"}, 0))


class Strings(InProcess, StandInTest):
    def test_every_text_is_freed(self):
        """In a process of its own: counting what COM frees cannot be undone."""
        done = python(STRINGS)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertEqual(json.loads(done.stdout), [0, 0, 0, 0, 0])


STRINGS = """
import json
from tests import de
from tests.windows.standin import ask, connect_in_process, set_script
manager = connect_in_process()
seen = [int(ask(manager, "texts"))]
texts = " ".join("%s=%%s" % name for name in (
    "Job.GetDisplayName", "File.GetRemoteName", "File.GetLocalName",
    "Error.GetErrorDescription", "Error.GetErrorContextDescription", "Error.GetProtocol"))
with manager.create_job("script: addfiles=1 hr=0x80D02002 context=5") as job:
    for action in ("do", "do,0x80004005", "do,0x00040001", "text:%uD800,length:32767"):
        set_script(job, "hr=0x80D02002 context=5 " + texts % ((action,) * 6))
        for _ in range(10):
            job.error()
        seen.append(int(ask(manager, "texts")))
    job.cancel()
manager.close()
print(json.dumps(seen))
"""


class Apartments(StandInTest):
    KINDS = (("STA", STA), ("MTA", MTA), ("none", None))

    def setUp(self):
        super().setUp()
        self.failed = self.job("addfiles=1 hr=0x80D02002 context=5")

    def whole_way(self, kind):
        """Everything in one thread of this apartment, with objects of other threads and with its own."""
        with apartment(kind):
            with self.failed.get_error() as error:
                codes = [error.get_error()[1], self.failed.error().hresult]
            with self.connect() as manager, manager.job(self.failed.id) as job:
                (file,) = job.files()
                with file:
                    return (*codes, job.error().hresult, file.remote_name)

    def test_each_apartment(self):
        for name, kind in self.KINDS:
            with self.subTest(name):
                self.assertEqual(in_thread(self.whole_way, kind), (0x80D02002,) * 3 + ("http://standin.invalid/0",))

    def test_made_in_one_and_closed_in_another(self):
        for name, kind in self.KINDS:
            for other, other_kind in self.KINDS:
                with self.subTest(f"{name}, {other}"):

                    def make(kind=kind):
                        with apartment(kind):
                            return self.failed.get_error()

                    def close(error, kind=other_kind):
                        with apartment(kind):
                            code = error.get_error()[1]
                            error.close()
                            return code

                    self.assertEqual(in_thread(close, in_thread(make)), 0x80D02002)
                    self.assertEqual(self.count("Error"), 0)

    def test_garbage_in_each_apartment(self):
        for name, kind in self.KINDS:
            with self.subTest(name):

                def work(kind=kind):
                    with apartment(kind):
                        dropped = [self.failed.get_error() for _ in range(20)]
                        ring = [self.failed.get_error()]
                        ring.append(ring)
                        count = self.count("Error")
                        del dropped, ring
                        gc.collect()
                        return count

                self.assertEqual(in_thread(work), 21)
                # From an STA a reference goes back in a thread of the library's, which nobody waits for.
                until(lambda: self.count("Error") == 0)

    def test_many_threads_at_once(self):
        threads = 24
        start = threading.Barrier(threads)
        results = []

        def work(number):
            try:
                start.wait(60)
                results.append(self.whole_way(self.KINDS[number % 3][1])[:3])
            except BaseException as failure:
                results.append(failure)

        running = [threading.Thread(target=work, args=(number,)) for number in range(threads)]
        for thread in running:
            thread.start()
        for thread in running:
            thread.join(120)
        self.assertEqual(results, [(0x80D02002,) * 3] * threads)


class ApartmentsInProcess(InProcess, Apartments):
    pass


EXIT = """
import ctypes, sys, threading
from tests import de
from tests.support import STA, apartment
if sys.argv[1] == "STA":
    ctypes.WinDLL("ole32.dll").CoInitializeEx(None, 2)
manager = de.connect()
jobs = manager.jobs()
errors = [job.get_error() for job in jobs]
files = [error.get_file() for error in errors] + [file for job in jobs for file in job.files()]
class Cycle: pass
cycle = Cycle()
cycle.me, cycle.error = cycle, jobs[0].get_error()
del cycle
kept = []
def work():
    kept.append(jobs[0].get_error())
thread = threading.Thread(target=work)
thread.start()
thread.join()
if sys.argv[1] == "thread":
    forever = threading.Event()
    threading.Thread(target=lambda: (jobs[0].get_error(), forever.wait()), daemon=True).start()
print(errors[0].get_error()[1], manager.job(jobs[0].id).state)
if sys.argv[1] == "raise":
    raise SystemExit(7)
"""


class Exit(StandInTest):
    def test_with_everything_open(self):
        self.ask("jobs 3 " + FAILED)
        self.ask("script Manager.EnumJobs=do")
        for how, status in (("plain", 0), ("STA", 0), ("thread", 0), ("raise", 7)):
            with self.subTest(how):
                done = python(EXIT, how)
                self.assertEqual((done.returncode, done.stderr), (status, ""))
                self.assertEqual(done.stdout.strip(), "0x80D02002 BG_JOB_STATE_ERROR")
                until(lambda: self.ask("counts") == NOTHING_LEFT.replace("jobs=0", "jobs=3"))
