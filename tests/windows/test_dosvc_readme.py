"""README.md's block that reports a failure as it happens, against the stand-in: Wine's BITS makes no such calls."""

from tests import readme
from tests.windows.test_callback import CallbackTest


@readme.needs_checkout
class Readme(CallbackTest):
    def test_a_call_for_a_failure(self):
        _, block, _ = readme.blocks("windows", "python")
        job = self.job("name=mine addfiles=1 context=5 hr=0x80190194 resume=error state=SUSPENDED")
        seen = []
        names = {"print": lambda *shown: seen.append(shown), "job_id": job.id}
        exec("import deliveryopt_error as de", names)
        readme.run_python(block, names)
        self.assertEqual(seen, [("mine", 0x80190194)])
        self.quiet()
