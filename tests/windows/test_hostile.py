"""A service that answers by dice: any code, NULL or not, texts up to 1 MiB with lone surrogates; nothing is lost."""

import json

from tests import de, module
from tests.windows.standin import SOAK, InProcess, StandInTest, note, set_script

WORDS = "hr=0x80D02002 context=5 addfiles=2 hostile=%d maxtext=%d"
CALLS = 2000
LONG = 1 << 19  # UTF-16 units, 1 MiB


class Hostile(StandInTest):
    calls_wanted = CALLS

    def read(self, job):
        """Every reading method; how many failed, and the longest text that came."""
        failed, longest = 0, 0
        for call in (
            *(lambda: job.id, lambda: job.name, lambda: job.state, lambda: job.type, lambda: job.progress),
            *(job.error, lambda: module("_cli.jobs").job_row(self.manager, job)["error"]),
        ):
            try:
                value = call()
            except de.ComError as failure:
                str(failure)
                failed += 1
                continue
            if isinstance(value, str):
                longest = max(longest, len(value))
            if isinstance(value, de.ErrorReport):
                str(value)
                self.assertEqual(json.loads(json.dumps(value.to_dict()))["job_name"], value.job_name)
                longest = max(longest, len(value.job_name or ""), len(value.description or ""))
                failed += len(value.unavailable)
        try:
            for file in job.files():
                file.close()
        except de.ComError:
            failed += 1
        return failed, longest

    def test_a_fixed_seed(self):
        texts = int(self.ask("texts"))
        calls = seed = failed = longest = 0
        while calls < self.calls_wanted:
            seed += 1
            with self.manager.create_job("script: " + WORDS % (seed, LONG if seed % 40 == 0 else 256)) as job:
                for _ in range(20):
                    some, length = self.read(job)
                    failed, longest = failed + some, max(longest, length)
                set_script(job, "state=4")
                job.cancel()
            calls = sum(number for name, number in self.calls().items() if name[:3] in ("Job", "Err", "Fil", "Enu"))
        note("%s: %d calls, %d parts failed, longest text %d units", type(self).__name__, calls, failed, longest)
        self.assertGreater(failed, calls // 10)
        self.assertEqual(int(self.ask("texts")), texts)


class HostileInProcess(InProcess, Hostile):
    calls_wanted = 100000 if SOAK else 10000
