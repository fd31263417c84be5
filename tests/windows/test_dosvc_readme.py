"""README.md's block on being told of a failure, against the stand-in: Wine's BITS tells none."""

from tests import readme
from tests.windows.test_callback import CallbackTest


@readme.needs_checkout
class Readme(CallbackTest):
    def test_being_told(self):
        _, told, _ = readme.blocks("windows", "python")
        job = self.job("name=mine addfiles=1 context=5 hr=0x80190194 resume=error state=SUSPENDED")
        seen = []
        names = {"print": lambda *shown: seen.append(shown), "job_id": job.id}
        exec("import deliveryopt_error as de", names)
        readme.run_python(told, names)
        self.assertEqual(seen, [("mine", 0x80190194)])
        self.quiet()
