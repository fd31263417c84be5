"""What the tools make of the package: the single file, a vendored copy, wheel and sdist. Only in a whole checkout."""

import ast
import contextlib
import functools
import importlib.util
import io
import marshal
import os
import re
import subprocess
import sys
import tempfile
import unittest
import zipfile
from pathlib import Path
from unittest import mock

from tests import de
from tests.marks import slow
from tests.support import WINDOWS

TOOLS = Path(__file__).resolve().parent.parent.parent.parent / "tools"
if (TOOLS / "amalgamate.py").exists():
    sys.path.insert(0, str(TOOLS))
    import amalgamate
    import module_source
    import vendor

    sys.path.remove(str(TOOLS))


def run(folder, *command):
    """What a Python prints that finds `folder` and nothing of the checkout."""
    code = f"import runpy, sys; sys.path.insert(0, {str(folder)!r}); sys.argv[:1] = []; "
    code += "runpy.run_module(sys.argv[0], run_name='__main__', alter_sys=True)"
    with tempfile.TemporaryFile() as out:  # no pipe: under Wine others may keep it open
        done = subprocess.run(
            [sys.executable, "-B", "-c", code, *command], cwd=str(folder), stdout=out, stderr=out, timeout=60
        )
        out.seek(0)
        return done.returncode, out.read().decode()


@functools.lru_cache(maxsize=None)
def edition(*families):
    """The single file, whole or with these families of codes only."""
    return amalgamate.amalgamated(amalgamate.sources(), families or None)


def sizes(text):
    """The bytes of each module in a single file, by the banners between them."""
    parts = re.split(r"^# ===== (\S+)(?: =+)?$", text, flags=re.MULTILINE)
    return {name: len(part.encode()) for name, part in zip(parts[1::2], parts[2::2])}


def growth(text):
    """What a small edition that is too large consists of: each module's bytes, and how many more than in HEAD."""
    before = {}
    with tempfile.TemporaryDirectory() as folder, contextlib.suppress(OSError, subprocess.CalledProcessError):
        command = ["git", "archive", "--format=zip", "-o", folder + "/head.zip", "HEAD", "deliveryopt_error"]
        subprocess.run(command, cwd=str(TOOLS.parent), check=True, capture_output=True)
        with zipfile.ZipFile(folder + "/head.zip") as archive:
            archive.extractall(folder)
        head = amalgamate.sources(Path(folder) / "deliveryopt_error")
        before = sizes(amalgamate.amalgamated(head, ["do", "bits", "http"]))
    lines = [f"{size:7} {size - before.get(name, 0):+7} {name}" for name, size in sizes(text).items()]
    return "\n".join(["  bytes    more module", *sorted(lines, key=lambda line: -int(line.split()[1]))])


@unittest.skipUnless((TOOLS / "amalgamate.py").exists(), "the tools are not here")
class ToolsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)


class SingleFile(ToolsTest):
    def test_is_the_package(self):
        files = amalgamate.sources()
        text = edition()
        self.assertEqual(amalgamate.amalgamated(dict(reversed(list(files.items())))), text)
        self.assertNotIn("\r", text)
        self.assertLess(len(text.encode()), 1.1 * 1024 * 1024)
        head = text.split('"""', 1)[0]
        for part in (de.__version__, amalgamate.digest(files), "Permission is hereby granted", "win32"):
            self.assertIn(part, head)
        tree = ast.parse(text)
        self.assertEqual(ast.get_docstring(tree), de.__doc__.strip() if de.__doc__ else ast.get_docstring(tree))
        self.assertEqual([node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.level], [])

    def test_annotations_are_those_of_what_is_exported(self):
        text = edition()
        for line in (
            'def system_message(code: "int") -> "str | None":',
            "def _fields_of(hresult):",
            "def run_codes(options):",
            '\tdef state(self) -> "BG_JOB_STATE":',
            '\thresult: "HRESULT"',
        ):
            self.assertIn(f"\n{line}\n", text)

    def test_aliases_of_types_are_those_that_an_annotation_names(self):
        first = "if TYPE_CHECKING:\n\tA = int\n\n"
        second = "if TYPE_CHECKING:\n\tB = Union[C, str]\n\n"
        third = "if TYPE_CHECKING:\n\t# Two numbers.\n\tC = tuple[int, int]\n\n"
        of_b = 'def f(a: "list[B]"):\n\t"""Not an A."""'
        texts, used = amalgamate._without_unused_aliases({"1": first + of_b, "2": second + third + "g = 1"})
        self.assertEqual(texts, {"1": of_b, "2": second + third + "g = 1"})
        self.assertEqual(used & {"A", "B", "C", "Union"}, {"B", "C", "Union"})

    def test_tabs_indent_code_and_docstrings_and_change_no_other_text(self):
        text = (
            'def f(a):\n    """Gives b.\n\n    c\n        d\n    """\n    if a:\n        e = f"""{a}\n    g"""\n'
            '        h(\n          """i\n            j""",\n        )\n\n\n\nk = """l\n\n\n\nm"""\n'
        )
        self.assertEqual(
            module_source.with_tabs(text),
            'def f(a):\n\t"""Gives b.\n\n\tc\n\t    d\n\t"""\n\tif a:\n\t\te = f"""{a}\n    g"""\n'
            '\t\th(\n\t\t  """i\n            j""",\n\t\t)\n\nk = """l\n\n\n\nm"""',
        )

    def test_runs_as_a_program_under_any_name(self):
        (self.folder / "what_went_wrong.py").write_bytes(edition().encode())
        status, output = run(self.folder, "what_went_wrong", "explain", "0x80D02002")
        self.assertEqual(
            (status, output.split("\n")[0].split("\r")[0]), (0, "0x80D02002 (-2133843966) DO_E_DOWNLOAD_NO_PROGRESS")
        )

    @slow("it starts eight Pythons on a file of more than a megabyte")
    def test_a_script_imports_nothing_from_its_folder(self):
        """Where others may write, a planted ctypes.py would run with the rights of whoever runs the script."""
        (self.folder / "single.py").write_bytes(edition().encode())
        (self.folder / "in.log").write_text("hr = 0x80d02002\n")
        for name in module_source.IN_A_CALL | {"__future__", "typing", "sitecustomized", "tempfile", "traceback"}:
            (self.folder / f"{name}.py").write_text(f"print('planted: {name}')\nraise SystemExit(9)\n")
        for arguments, status in (
            (["explain", "0x80D02002"], 0),
            (["scan", "in.log", "--html", "x.html"], 1),
            (["scan", "--recursive", "--summary", "--around", "2", "."], 1),
            (["codes", "--format", "csv"], 0),
            (["selftest"], 0),
            (["completion", "bash"], 0),
            *([] if WINDOWS else [(["jobs"], 3)]),  # there, a service that starts would keep the folder open
            (["--help"], 0),
        ):
            done = subprocess.run(
                [sys.executable, "single.py", *arguments],
                cwd=str(self.folder),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=120,
            )
            self.assertNotIn(b"planted", done.stdout + done.stderr, arguments)
            self.assertEqual(done.returncode, status, (arguments, done.stderr))

    @slow("it compiles a file of more than a megabyte twice")
    def test_an_import_leaves_the_path_alone(self):
        (self.folder / "single.py").write_bytes(edition().encode())
        for how in ("import single", "import runpy; runpy.run_path('single.py', run_name='__main__')"):
            code = (
                "import sys; sys.argv[1:] = ['explain', '0x80D02002']; sys.path.insert(0, '.'); before = sys.path[:]\n"
            )
            code += f"try:\n    {how}\n"
            code += "except SystemExit: pass\nassert sys.path == before, sys.path"
            done = subprocess.run(
                [sys.executable, "-c", code], cwd=str(self.folder), capture_output=True, text=True, timeout=60
            )
            self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_writes_over_a_single_file_only(self):
        mine = self.folder / "mine.py"
        mine.write_text("# mine\n")
        with self.assertRaises(FileExistsError):
            amalgamate.write(mine, b"# deliveryopt_error 1\n")
        self.assertEqual(mine.read_text(), "# mine\n")
        for text in (b"# deliveryopt_error 1\n", b"# deliveryopt_error 2\n"):
            amalgamate.write(self.folder / "new" / "single.py", text)
            self.assertEqual((self.folder / "new" / "single.py").read_bytes(), text)

    def test_small_edition(self):
        text = edition("do", "bits", "http")
        if len(text.encode()) >= 170 * 1024:
            self.fail(growth(text))
        self.assertIn("# Families of codes: bits, do, http; left out: appx, bitlocker,", text)

    @slow("it compiles the small edition twice")
    def test_a_small_edition_knows_its_codes_and_says_what_it_lacks(self):
        (self.folder / "small.py").write_bytes(edition("do", "bits", "http").encode())
        status, output = run(self.folder, "small", "explain", "DO_E_JOB_NOT_FOUND", "0x80070005")
        self.assertIn("No job with the given identifier exists.", output)
        self.assertEqual((status, "Win32 error 5; this catalogue has no description of it." in output), (1, True))
        status, output = run(self.folder, "small", "selftest")
        self.assertEqual((status, output.strip()), (2, "deliveryopt-error: left out of this edition: _cli.selftest"))

    @slow("it makes the edition of the last commit, too")
    def test_a_small_edition_that_is_too_large_says_what_grew(self):
        text = edition("do", "bits", "http")
        lines = growth(text).splitlines()
        self.assertEqual(lines[0], "  bytes    more module")
        named = {line.split()[2]: int(line.split()[0]) for line in lines[1:]}
        self.assertEqual(named["_codes/catalogue/do.py"], sizes(text)["_codes/catalogue/do.py"])
        self.assertGreater(sum(named.values()), 0.9 * len(text.encode()))

    def test_refusals(self):
        for path, addition, message in (
            ("_new.txt", "", "no module: _new.txt"),
            (
                "_codes/errors.py",
                "def explain(): pass",
                "explain is defined twice: by _codes/__init__.py and by _codes/errors.py",
            ),
            (
                "_codes/errors.py",
                "def byref(): pass",
                "byref is defined twice: by _codes/errors.py and by the import of ctypes byref",
            ),
            ("_codes/errors.py", "sorted = None", "sorted would hide the builtin"),
            (
                "_codes/errors.py",
                "from .._transfer import Job",
                "imports in a circle: ",
            ),
            ("_codes/errors.py", "from .. import _hresult", "imports the front door, which is no module"),
            (
                "_codes/errors.py",
                "from .._codes.hresult import nothing",
                "nothing is no name that _codes.hresult defines",
            ),
            (
                "_codes/errors.py",
                "from .._codes.hresult import HRESULT as H",
                "HRESULT of a neighbour is imported under another name, H",
            ),
            ("_codes/errors.py", "from ... import outside", "an import from outside the package"),
            (
                "_codes/errors.py",
                "import deliveryopt_error",
                "the import of deliveryopt_error is not allowed here (module)",
            ),
            ("_codes/errors.py", "import json", "the import of json is not allowed here (module)"),
            ("_codes/errors.py", "if HRESULT:\n    import json", "the import of json is not allowed here (nested)"),
            ("_codes/errors.py", "def f():\n    import socket", "the import of socket is not allowed here (function)"),
            (
                "_codes/errors.py",
                "def f():\n    from .._codes.hresult import HRESULT",
                "a block is empty without its imports",
            ),
            (
                "_codes/errors.py",
                "from .._codes.hresult import HRESULT; 1",
                "another statement on the line of an import",
            ),
            ("_codes/catalogue/do.py", "import sys", "_codes/catalogue/do.py: a table that imports"),
        ):
            with self.subTest(addition=addition), self.assertRaises(module_source.Refused) as caught:
                files = amalgamate.sources()
                files[path] = files.get(path, b"") + b"\n" + addition.encode() + b"\n"
                amalgamate.amalgamated(files)
            self.assertIn(message, str(caught.exception))
        with self.assertRaisesRegex(module_source.Refused, "imports _codes.errors, which is no module"):
            amalgamate.amalgamated(
                {path: data for path, data in amalgamate.sources().items() if path != "_codes/errors.py"}
            )


class Vendored(ToolsTest):
    def test_a_copy_works_and_knows_when_it_was_altered(self):
        copy, rest = vendor.vendor(self.folder, "doe")
        self.assertEqual(rest, [])
        self.assertEqual(vendor.altered(copy), [])
        self.assertTrue((copy / "LICENSE").read_text().startswith("MIT License"))
        self.assertIn("sources " + amalgamate.digest(amalgamate.sources()), (copy / "VENDORED").read_text())
        self.assertEqual(run(self.folder, "doe", "selftest")[0], 0)
        (copy / "_version.py").write_bytes((copy / "_version.py").read_bytes().replace(b"\n", b"\r\n"))
        self.assertEqual(vendor.altered(copy), [])  # line ends are no change
        (copy / "_version.py").write_text("__version__ = '9'\n")
        (copy / "_codes" / "errors.py").unlink()
        (copy / "_more.py").write_text("")
        self.assertEqual(vendor.altered(copy), ["_codes/errors.py: missing", "_more.py: added", "_version.py: altered"])
        with self.assertRaisesRegex(ValueError, "not as its note lists them: _version.py"):
            vendor.vendor(self.folder, "doe")
        self.assertEqual((copy / "_version.py").read_text(), "__version__ = '9'\n")
        (copy / "_version.py").unlink()
        self.assertEqual(vendor.vendor(self.folder, "doe"), (copy, ["_more.py"]))
        self.assertEqual(vendor.altered(copy), ["_more.py: added"])

    def copy(self):
        copy, _ = vendor.vendor(self.folder, "doe")
        return copy

    def test_an_older_copy_is_replaced(self):
        copy = self.copy()
        files = {**amalgamate.sources(), "_old.py": b"1\n", "_version.py": b"__version__ = '0'\n"}
        for path in ("_old.py", "_version.py"):
            (copy / path).write_bytes(files[path])
        (copy / "VENDORED").write_text(vendor.note(files))
        self.assertEqual(vendor.altered(copy), [])
        self.copy()
        self.assertFalse((copy / "_old.py").exists())
        self.assertEqual(vendor.altered(copy), [])

    def test_a_folder_of_somebody_else_with_a_note(self):
        mine = self.folder / "doe"
        for text in ("", "mine\n", "x\ny\n\nz  w\n", "deliveryopt_error 1, copied by tools/vendor.py: x\n"):
            mine.mkdir(exist_ok=True)
            (mine / "VENDORED").write_text(text)
            (mine / "mine.py").write_text("mine\n")
            with self.assertRaisesRegex(ValueError, "not a copy of ours"):
                vendor.vendor(self.folder, "doe")
            with self.assertRaisesRegex(ValueError, "not a copy of ours"):
                vendor.altered(mine)
            self.assertEqual(sorted(path.name for path in mine.iterdir()), ["VENDORED", "mine.py"])
        outside = self.folder / "outside.py"
        outside.write_text("")
        head = "deliveryopt_error 1, copied by tools/vendor.py: x\nsources y\n\n"
        for path in ("../outside.py", str(outside), "a/../../outside.py"):
            (mine / "VENDORED").write_text(f"{head}{vendor.sum_of(outside)}  {path}\n")
            with self.assertRaisesRegex(ValueError, "outside of the copy"):
                vendor.vendor(self.folder, "doe")
        self.assertTrue(outside.exists())

    @slow("it makes twelve copies")
    def test_a_copy_that_was_interrupted_is_finished(self):
        files = amalgamate.sources()
        for stop in (0, 1, 2, 20, len(files), len(files) + 1):
            with self.subTest(stop=stop), tempfile.TemporaryDirectory() as folder:
                module = amalgamate.files_module()
                count = iter(range(stop))

                class Full(module.OutputFile):
                    def write(self, data, count=count):
                        if next(count, None) is None:
                            raise OSError(28, "No space left on device")
                        super().write(data)

                module.OutputFile = Full
                full = mock.patch.object(amalgamate, "files_module", lambda module=module: module)
                with full, self.assertRaises(OSError):
                    vendor.vendor(Path(folder), "doe")
                copy, rest = vendor.vendor(Path(folder), "doe")
                self.assertEqual((rest, vendor.altered(copy)), ([], []))

    def test_a_check_covers_what_python_would_import(self):
        copy = self.copy()
        code = "import sys; sys.path.insert(0, sys.argv[1]); import doe; doe.__version__"
        environment = {key: os.environ[key] for key in os.environ if not key.startswith("PYTHON")}
        subprocess.run([sys.executable, "-c", code, str(self.folder)], env=environment, check=True)
        (compiled,) = (copy / "__pycache__").glob("_version.*.pyc")
        self.assertEqual(vendor.altered(copy), [])
        data = compiled.read_bytes()
        planted = compile("__version__ = 'planted'", "x", "exec")
        for content, why in (
            (data[:16] + marshal.dumps(planted), "not the compiled form of its source"),
            (data[:16], "not the compiled form of its source"),
            (b"abcd" + data[4:], "compiled by another Python: delete it, or check with that one"),
        ):
            compiled.write_bytes(content)
            self.assertEqual(vendor.altered(copy), [f"__pycache__/{compiled.name}: {why}"])
        compiled.unlink()
        odd = [] if WINDOWS else ["a\x1b[31m.py"]  # which a file of Windows cannot be called
        for path in ("_codes.pyc", "_com/x.so", *odd, "__pycache__/nothing.cpython-311.pyc"):
            (copy / path).write_bytes(data)
            self.assertEqual(vendor.altered(copy), [f"{path}: added"])
            with mock.patch.object(sys, "argv", ["vendor.py", str(copy), "--check"]):
                out = io.StringIO()
                with contextlib.redirect_stdout(out):
                    self.assertEqual(vendor.main(), 1)
                self.assertNotIn("\x1b", out.getvalue())
            (copy / path).unlink()

    def test_what_is_no_copy_is_left_alone(self):
        (self.folder / "mine").mkdir()
        (self.folder / "mine" / "mine.py").write_text("")
        with self.assertRaisesRegex(ValueError, "not a copy of ours"):
            vendor.vendor(self.folder, "mine")
        with self.assertRaisesRegex(ValueError, "no name of a Python package: 'a-b'"):
            vendor.vendor(self.folder, "a-b")


@unittest.skipUnless(importlib.util.find_spec("hatchling"), "hatchling, which builds them, is not installed")
class Wheel(ToolsTest):
    def build(self, name, time):
        """Wheel and sdist, as a machine builds them on which it is another time."""
        command = [sys.executable, "-m", "hatchling", "build", "-d", str(self.folder / name)]
        done = subprocess.run(command, cwd=str(TOOLS.parent), env={**os.environ, "TZ": time}, capture_output=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        return sorted((self.folder / name).iterdir())

    @slow("it builds twice")
    def test_two_builds_are_the_same_bytes_and_unzipping_installs(self):
        one, two = self.build("one", "UTC"), self.build("two", "Asia/Tokyo")
        self.assertEqual([path.name for path in one], [path.name for path in two])
        self.assertEqual([path.read_bytes() for path in one], [path.read_bytes() for path in two])
        wheel, _ = one
        with zipfile.ZipFile(wheel) as archive:
            tops = {name.split("/")[0] for name in archive.namelist()}
            archive.extractall(self.folder / "installed")
        self.assertEqual(tops, {"deliveryopt_error", f"deliveryopt_error-{de.__version__}.dist-info"})
        self.assertEqual(run(self.folder / "installed", "deliveryopt_error", "selftest")[0], 0)
