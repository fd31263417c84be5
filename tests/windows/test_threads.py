"""64 threads at once over what they share: each call gives its result or ValueError("closed"), and counts are exact."""

import gc
import threading

from tests import de
from tests.support import python, started
from tests.windows.standin import InProcess, StandInTest, note

THREADS = 64
WORDS = "hr=0x80D02002 context=5 addfiles=1"

FIRST_USE = """
import threading
from tests import de
from tests.support import hold_wine, started
barrier = threading.Barrier(%d)
managers = []
def first():
    barrier.wait()
    manager = de.connect()
    managers.append(manager)  # which hold Wine to the end
    hold_wine(manager)
    with manager.job(sys.argv[1]) as job:
        return int(job.error().hresult)
print({hex(result()) for result in [started(first) for _ in range(%d)]})
"""

EXIT = """
from tests import de
manager = de.connect()
closed, job = manager.job(sys.argv[1]), manager.job(sys.argv[1])
closed.close()
error = job.get_error()
file = error.get_file()
subscription = job.notify(lambda *arguments: None, take_over=True)
watch = manager.watch([sys.argv[1]])
cycle = [manager.job(sys.argv[1])]
cycle.append(cycle)
"""


class Threads(StandInTest):
    def at_once(self, work, number=THREADS):
        """What each of the threads returns that begin `work` together; it gets the number of its thread."""
        barrier = threading.Barrier(number)

        def begin():
            return work(barrier.wait())

        return [result() for result in [started(begin) for _ in range(number)]]

    def test_one_manager_one_job_one_error(self):
        job = self.job(WORDS)
        key = job.id
        with job.get_error() as error:

            def work(_):
                found = set()
                for _ in range(3):
                    with self.manager.job(key) as own:
                        found.add((own.id, job.state, job.error().hresult, error.report().hresult))
                    gc.collect(0)
                return found

            for found in self.at_once(work):
                self.assertEqual(found, {(key, de.BG_JOB_STATE.ERROR, 0x80D02002, 0x80D02002)})

    def test_closing_while_others_call(self):
        closed = 0
        for _ in range(5):
            job = self.job(WORDS)
            error = job.get_error()

            def work(number, error=error):
                if number == 8:
                    error.close()
                try:
                    while True:
                        self.assertEqual(error.get_error()[1], 0x80D02002)
                except ValueError as failure:
                    return str(failure)

            results = self.at_once(work, 16)
            self.assertEqual(set(results), {"closed"})
            closed += len(results)
            self.assertEqual(self.count("Error"), 0)
        note("%s: %d threads met a wrapper that was closed meanwhile", type(self).__name__, closed)


class Processes(StandInTest):
    def test_first_use_from_all_at_once(self):
        done = python(FIRST_USE % (THREADS, THREADS), str(self.job(WORDS).id))
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "{'0x80d02002'}\n", ""))

    def test_exit_with_live_wrappers(self):
        job = self.job(WORDS)
        done = python(EXIT, str(job.id))
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))
        self.assertEqual(self.count("callbacks"), 0)


class ThreadsInProcess(InProcess, Threads):
    pass
