"""Processes that multiprocessing starts: each reaches the service itself, and reports travel between them."""

import multiprocessing
import pickle

from tests import de
from tests.windows.standin import StandInTest


def read(job_id):
    """In the other process."""
    with de.connect() as manager, manager.job(job_id) as job:
        return job.error()


class Spawn(StandInTest):
    def test_reports_come_back(self):
        job = self.job("hr=0x80D02002 context=5 addfiles=1 name=%F0%9F%98%80")
        with job.get_error() as error:
            own = job.error()
            self.assertEqual((own.hresult, own.context), (0x80D02002, de.BG_ERROR_CONTEXT.REMOTE_FILE))
            with multiprocessing.get_context("spawn").Pool(2) as pool:
                self.assertEqual(pool.map(read, [job.id] * 4, chunksize=1), [own] * 4)
                with self.assertRaises(de.JobNotFoundError) as missing:
                    pool.apply(read, ("00000000-0000-0000-0000-000000000001",))
                self.assertEqual(missing.exception.method, "IBackgroundCopyManager::GetJob")
                with self.assertRaisesRegex(TypeError, "^Job: COM pointers cannot be copied or pickled"):
                    pool.apply(read, (job,))
                pool.close()
                pool.join()
            self.assertEqual(pickle.loads(pickle.dumps(own)), own)
            self.assertEqual(error.get_error()[1], 0x80D02002)
