"""What an import brings: ctypes, enum and our own rooms."""

import ast
import os
import unittest

from tests import de
from tests.support import python

CODE = """
import __future__, ctypes, enum
class Any(ctypes.Structure):  # from 3.14 on ctypes needs more of itself, and warnings, for the first structure
    _fields_ = (("any", ctypes.c_int),)
before = set(sys.modules)
import %s
print(" ".join(sorted(set(sys.modules) - before)))
"""

ROOMS = [
    "_codes",
    "_codes.enums",
    "_codes.hresult",
    "_com",
    "_com.errors",
    "_com.win32",
    "_logs",
    "_transfer",
    "_transfer.job_interfaces",
    "_transfer.jobs",
    "_transfer.reports",
    "_version",
]


class Import(unittest.TestCase):
    def test_brings_its_rooms_and_nothing_else(self):
        name = de.__name__
        done = python(CODE % name)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        parents = [name.rsplit(".", at)[0] for at in range(1, name.count(".") + 1)]
        rooms = [f"{name}.{room}" for room in ROOMS] if hasattr(de, "__path__") else []
        self.assertEqual(done.stdout.split(), sorted([*parents, name, *rooms]))

    def test_everything_in_all_is_there(self):
        self.assertEqual([name for name in de.__all__ if not hasattr(de, name)], [])
        self.assertEqual(len(set(de.__all__)), len(de.__all__))

    @unittest.skipUnless(os.path.isdir(getattr(de, "__path__", [""])[0]), "no folder of rooms: one file, or an archive")
    def test_folders_import_in_one_direction(self):
        top, imports = de.__path__[0], set()
        for folder, _, files in os.walk(top):
            for name in files:
                if name.endswith(".py"):
                    package = os.path.relpath(folder, top).split(os.sep)
                    package = [] if package == ["."] else package
                    with open(os.path.join(folder, name), encoding="utf-8") as stream:
                        tree = ast.parse(stream.read())
                    for node in ast.walk(tree):
                        if isinstance(node, ast.ImportFrom) and node.level:
                            base = package[: len(package) - node.level + 1]
                            target = base + (node.module.split(".") if node.module else [])
                            imports.add(((package or [name[:-3]])[0], (target or ["front door"])[0]))
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
