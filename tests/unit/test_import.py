"""An import brings the modules that explain a code; the others come with the first use of one of their names."""

import ast
import inspect
import os
import sys
import tempfile
import textwrap
import unittest

from tests import de, module
from tests.support import python

CODE = """
import __future__, ctypes, enum
class Any(ctypes.Structure):  # from 3.14 on ctypes needs more of itself, and warnings, for the first structure
    _fields_ = (("any", ctypes.c_int),)
before = set(sys.modules)
import %s
print(" ".join(sorted(set(sys.modules) - before)))
"""

INTERPRETER = """
if sys.version_info >= (3, 13):
    import _interpreters as interpreters
    own = interpreters.create("isolated")
    failure = interpreters.exec(own, sys.argv[1])
else:
    import _xxsubinterpreters as interpreters
    own = interpreters.create(isolated=True)
    failure = interpreters.run_string(own, sys.argv[1])
interpreters.destroy(own)
assert failure is None, failure
"""

MODULES = ["_codes", "_codes.enums", "_codes.errors", "_codes.hresult"]


class Import(unittest.TestCase):
    def test_brings_its_modules_and_nothing_else(self):
        name = de.__name__
        done = python(CODE % name)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        parents = [name.rsplit(".", at)[0] for at in range(1, name.count(".") + 1)]
        modules = [f"{name}.{module}" for module in MODULES] if hasattr(de, "__path__") else []
        self.assertEqual(done.stdout.split(), sorted([*parents, name, *modules]))

    def test_codes_and_logs_need_no_ctypes(self):
        """As in an interpreter with a GIL of its own, which cannot import _ctypes."""
        code = f"""
            import io, sys
            sys.modules["_ctypes"] = None
            import {de.__name__} as de
            print(de.explain(0x80D02002).name, [finding.text for finding in de.scan(io.BytesIO(b"hr = 0x80D02002"))])
            try:
                de.connect  # the package has a module for it
                de.GUID()  # the single file has defined all classes
            except ImportError as failure:
                print("_ctypes" in str(failure), getattr(de, "__path__", [""])[0] in str(failure))
        """
        done = python(textwrap.dedent(code))
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertEqual(done.stdout.split(), ["DO_E_DOWNLOAD_NO_PROGRESS", "['0x80D02002']", "True", "True"])

    def test_an_interpreter_with_a_gil_of_its_own(self):
        """It cannot import _ctypes in 3.12; from 3.13 on it can."""
        if sys.version_info < (3, 12):
            self.skipTest("this Python makes none")
        with tempfile.TemporaryDirectory() as folder:
            file = os.path.join(folder, "result")
            inside = f"""
                import sys
                sys.path[:0] = {sys.path!r}
                try:
                    import _ctypes
                except ImportError:
                    pass
                import {de.__name__} as de
                found = [finding.text for finding in de.scan(["hr = 0x80D02002"])]
                with open({file!r}, "w") as stream:
                    print("_ctypes" in sys.modules, de.explain(0x80D02002).name, found, file=stream)
            """
            done = python(INTERPRETER, textwrap.dedent(inside))
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            with open(file, encoding="utf-8") as stream:
                expected = f"{sys.version_info >= (3, 13)} DO_E_DOWNLOAD_NO_PROGRESS ['0x80D02002']\n"
                self.assertEqual(stream.read(), expected)

    def test_ctrl_c_during_the_import_of_the_program(self):
        """It ends the program without a traceback; another program that imports this has its own way."""
        package = hasattr(de, "__path__")
        for program, status in (("/usr/bin/deliveryopt-error", 130), ("/src/deliveryopt-error/host.py", None)):
            run_as = "__main__" if status else "host"
            begin = f"import {de.__name__}" if package else f"runpy.run_path({de.__file__!r}, run_name={run_as!r})"
            code = f"""
                import runpy, sys
                class CtrlC:
                    def find_spec(self, name, path=None, target=None):
                        if name in ({de.__name__ + "._codes"!r}, "ctypes"):
                            raise KeyboardInterrupt
                sys.meta_path.insert(0, CtrlC())
                sys.argv = [{program!r}]
                {begin}
            """
            done = python(textwrap.dedent(code))
            if status:
                self.assertEqual((done.returncode, done.stderr), (status, ""))
            else:
                self.assertIn("KeyboardInterrupt", done.stderr)

    def test_names_that_come_later(self):
        self.assertLessEqual(set(de.__all__), set(dir(de)))
        self.assertIs(de.Watch, module("_transfer.job_watch").Watch)
        with self.assertRaisesRegex(AttributeError, "has no attribute 'nothing'"):
            de.nothing  # noqa: B018
        with self.assertRaises(ImportError):
            exec(f"from {de.__name__} import nothing")

    @unittest.skipUnless(hasattr(de, "__path__"), "one file has all of it at its import")
    def test_a_type_checker_sees_what_comes_later(self):
        tree = ast.parse(inspect.getsource(de))
        block = next(node for node in tree.body if isinstance(node, ast.If) and isinstance(node.test, ast.Name))
        imports = [node for node in block.body if isinstance(node, ast.ImportFrom) and node.level]
        self.assertEqual({name.name: node.module for node in imports for name in node.names}, de._LATER)

    @unittest.skipUnless(hasattr(de, "__path__"), "one file has all of it at its import")
    def test_everything_at_once(self):
        code = f"import {de.__name__}.everything, sys; print('{de.__name__}._transfer.job_watch' in sys.modules)"
        self.assertEqual(python(code).stdout, "True\n")

    def test_everything_in_all_is_there(self):
        self.assertEqual([name for name in de.__all__ if not hasattr(de, name)], [])
        self.assertEqual(len(set(de.__all__)), len(de.__all__))

    def imports_of_neighbours(self):
        """(folder, module, statement) of each import of a module of the package by another."""
        top = getattr(de, "__path__", [""])[0]
        if not os.path.isdir(top):
            self.skipTest("no folder of modules: one file, or an archive")
        for folder, _, files in os.walk(top):
            package = os.path.relpath(folder, top).replace(".", "").split(os.sep)
            for name in files:
                if name.endswith(".py") and name != "everything.py":
                    with open(os.path.join(folder, name), encoding="utf-8") as stream:
                        tree = ast.parse(stream.read())
                    for node in ast.walk(tree):
                        if isinstance(node, ast.ImportFrom) and node.level:
                            yield [part for part in package if part], name[:-3], node

    def test_folders_import_in_one_direction(self):
        imports = set()
        for package, name, node in self.imports_of_neighbours():
            base = package[: len(package) - node.level + 1]
            target = base + (node.module.split(".") if node.module else [])
            imports.add(((package or [name])[0], (target or ["front door"])[0]))
        imports = {(one, other) for one, other in imports if one != other}
        self.assertGreater(len(imports), 15)
        self.assertNotIn("front door", {other for _, other in imports})
        below = set()  # what has been found to import nothing but what was found before
        while imports:
            free = {other for _, other in imports} - {one for one, _ in imports}
            self.assertTrue(free, f"these import each other: {sorted(imports)}")
            below |= free
            imports = {(one, other) for one, other in imports if other not in free}
        self.assertLessEqual({"_codes", "_logs", "_com", "_transfer"}, below)

    def test_a_name_with_an_underscore_is_of_its_module_only(self):
        private = [
            f"{'.'.join(package)}.{name} imports {alias.name}"
            for package, name, node in self.imports_of_neighbours()
            for alias in node.names
            if package and alias.name.startswith("_") and not alias.name.startswith("__")
        ]
        self.assertEqual(private, [])
