"""tools/on_windows.py on any system: its server, its scheduled task, its page. tests/windows runs the checks."""

import ast
import http.client
import sys
import tempfile
import unittest
import xml.etree.ElementTree
from pathlib import Path
from unittest import mock

from tests import de, readme

if readme.TOOLS_RUN:
    sys.path.insert(0, str(readme.CHECKOUT / "tools"))
    import on_windows

    sys.path.pop(0)

FACTS = [
    {"check": "The account", "name": "SYSTEM", "value": True, "verdict": ""},
    {
        "check": "The errors",
        "name": "HTTP 404",
        "value": "0x80190194",
        "verdict": "as expected",
        "expected": "0x80190194",
    },
    {"check": "The errors", "name": "calls", "value": 2, "verdict": "differs", "expected": 1},
    {"check": "The errors", "name": "text", "value": "a|b\r\n<c>", "verdict": ""},
]


def done(account, facts):
    content = {"python": "3.11.9", "bits": 64, "wine": False, "ended": True, "facts": facts}
    content["checks"] = {"The account": "whose jobs can be listed depends on it.", "The errors": ""}
    return on_windows.Run(account, "python.exe", content)


@unittest.skipUnless(readme.TOOLS_RUN, "the tools are not here, or this Python is too old for them")
class OnWindows(unittest.TestCase):
    def test_the_server(self):
        with on_windows.server() as url:
            connection = http.client.HTTPConnection(url.partition("//")[2], timeout=10)
            self.addCleanup(connection.close)

            def answer(method, path, **headers):
                connection.request(method, path, headers=headers)
                response = connection.getresponse()
                return response.status, response.read(), response.headers["Content-Length"]

            self.assertEqual(answer("GET", "/found.bin"), (200, on_windows.CONTENT, "3400"))
            self.assertEqual(answer("HEAD", "/found.bin"), (200, b"", "3400"))
            self.assertEqual(answer("GET", "/found.bin", Range="bytes=3390-"), (206, on_windows.CONTENT[-10:], "10"))
            self.assertEqual(answer("GET", "/found.bin", Range="bytes=0-4"), (206, b"the c", "5"))
            self.assertEqual(answer("GET", "/missing.bin"), (404, b"", "0"))
            self.assertEqual(answer("GET", "/forbidden.bin"), (403, b"", "0"))
            self.assertEqual(answer("GET", "/broken.bin"), (500, b"", "0"))
            self.assertEqual(answer("GET", "/endless.bin"), (200, on_windows.CONTENT, None))

    def test_the_page(self):
        runs = [done("elevated", FACTS), on_windows.Run("SYSTEM", "x.exe", not_done="no end after 300 s")]
        text = on_windows.page([*runs, done("user", FACTS[:1])])
        self.assertIn(f"# deliveryopt_error {de.__version__} on Windows", text)
        self.assertIn("- SYSTEM, Python x.exe: not done: no end after 300 s", text)
        self.assertIn("- elevated, Python 3.11.9, 64 bit: 1 facts differ or failed", text)
        self.assertIn("\n## The account\n\nWhose jobs can be listed depends on it.\n\n| | elevated, ", text)
        self.assertIn("\n## The errors\n\n| | elevated, ", text)
        self.assertIn("| SYSTEM | true | true |", text)
        self.assertIn("| calls | **2** instead of 1 |  |", text)
        self.assertIn(r"| text | a\|b \<c\> |  |", text)

    def test_each_check_says_what_it_is_for(self):
        """By a title and the behaviour of the library, which become a heading and the line below it."""
        checks = []
        for path in (readme.CHECKOUT / "tools" / "windows_checks").glob("*.py"):
            body = ast.parse(path.read_text(encoding="utf-8")).body
            checks += [node for node in body if isinstance(node, ast.FunctionDef) and node.name.startswith("check_")]
        self.assertGreater(len(checks), 18)
        for check in checks:
            title, _, behaviour = ast.get_docstring(check).partition(": ")
            self.assertRegex(title, "^[A-Z][^.]*$", check.name)
            self.assertRegex(behaviour, r"^[^\n]+\.$", check.name)

    def test_services_are_restarted_only_if_asked_for(self):
        for given in (False, True):
            collection = on_windows.Collection(Path(), "http://127.0.0.1:1", restart=given)
            self.assertEqual("--restart-services" in collection.arguments(Path("result")), given)
            with mock.patch.object(sys, "argv", ["on_windows.py", *["--restart-services"] * given]), mock.patch.object(
                on_windows, "Collection", side_effect=KeyboardInterrupt
            ) as made, self.assertRaises(KeyboardInterrupt):
                on_windows.main()
            self.assertEqual(made.call_args[0][3], given)

    def test_the_held_job_is_cancelled_after_a_restart_too(self):
        for gone in (False, True):
            first, second = mock.MagicMock(), mock.MagicMock()
            job, again = first.__enter__().create_job().__enter__(), second.__enter__().job
            if gone:
                job.cancel.side_effect = de.ServiceUnavailableError(0x800706BA, "IBackgroundCopyJob::Cancel")
            package = mock.Mock(ServiceUnavailableError=de.ServiceUnavailableError)
            package.connect.side_effect = [first, second]
            modules = mock.patch.dict(sys.modules, deliveryopt_error=package)
            with modules, mock.patch.object(sys, "path", sys.path[:]), on_windows.held_job() as key:
                self.assertEqual(key, str(job.id))
            self.assertEqual(job.cancel.call_count, 1)
            self.assertEqual([call.args for call in again.call_args_list], [(job.id,)] if gone else [])
            self.assertEqual(again().__enter__().cancel.call_count, int(gone))

    def test_the_tasks(self):
        """The XML is one that can be read, its accounts are right, and the task is deleted."""
        for account, user, level in (
            ("SYSTEM", "S-1-5-18", "HighestAvailable"),
            ("user", "PC & Co\\me", "LeastPrivilege"),
        ):
            with self.subTest(account), tempfile.TemporaryDirectory() as folder:
                ran = []

                def run(command, ran=ran, **options):
                    ran.append(command[1])
                    return mock.Mock(returncode=0)

                with mock.patch.object(on_windows.subprocess, "run", run), mock.patch.dict(
                    "os.environ", {"USERDOMAIN": "PC & Co"}
                ), mock.patch.object(on_windows.getpass, "getuser", lambda: "me"):
                    runs, end = on_windows.as_task(account, ["C:\\a & b\\python.exe", "-I", "a b"], Path(folder))
                    self.assertTrue(runs())
                    end()
                self.assertEqual(ran, ["/Create", "/Run", "/End", "/Delete"])
                text = (Path(folder) / "task.xml").read_bytes().decode("utf-16")
                root = xml.etree.ElementTree.fromstring(text.partition("?>")[2])
                values = {each.tag.rpartition("}")[2]: each.text for each in root.iter()}
                self.assertEqual((values["UserId"], values["RunLevel"]), (user, level))
                self.assertEqual((values["Command"], values["Arguments"]), ("C:\\a & b\\python.exe", '-I "a b"'))

    def test_a_run_that_writes_nothing(self):
        with tempfile.TemporaryDirectory() as folder, mock.patch("builtins.print"):
            collection = on_windows.Collection(Path(folder), "http://127.0.0.1:1")
            ended = []
            collection.collect(on_windows.Run("user", "x.exe"), lambda result: (lambda: False, lambda: ended.append(1)))
        self.assertEqual(ended, [1])
        self.assertEqual([run.not_done for run in collection.runs], ["the program did not start, or wrote no result"])

    def test_ctrl_c_stops_the_program_first(self):
        with tempfile.TemporaryDirectory() as folder, mock.patch("builtins.print"):
            collection = on_windows.Collection(Path(folder), "http://127.0.0.1:1")
            calls = []

            def runs():
                calls.append(collection.stop.exists())
                if len(calls) == 1:
                    raise KeyboardInterrupt
                return len(calls) < 3

            with self.assertRaises(KeyboardInterrupt):
                collection.collect(on_windows.Run("user", "x.exe"), lambda result: (runs, lambda: calls.append("end")))
        self.assertEqual(calls, [False, True, True, "end"])
