"""What an import brings: ctypes, enum and our own rooms."""

import ast
import os
import unittest

from tests import de
from tests.support import python

CODE = """
import ctypes, enum
class Any(ctypes.Structure):  # from 3.14 on ctypes needs more of itself, and warnings, for the first structure
    _fields_ = (("any", ctypes.c_int),)
before = set(sys.modules)
import %s
print(" ".join(sorted(set(sys.modules) - before)))
"""

ROOMS = [
    "_com",
    "_enums",
    "_errors",
    "_explain",
    "_hresult",
    "_interfaces",
    "_objects",
    "_reports",
    "_scan",
    "_version",
    "catalogue",
]


class Import(unittest.TestCase):
    def test_brings_its_rooms_and_nothing_else(self):
        name = de.__name__
        done = python(CODE % name)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        parents = [name.rsplit(".", at)[0] for at in range(1, name.count(".") + 1)]
        rooms = ["%s.%s" % (name, room) for room in ROOMS] if hasattr(de, "__path__") else []
        self.assertEqual(done.stdout.split(), sorted([*parents, name, *rooms]))

    def test_everything_in_all_is_there(self):
        self.assertEqual([name for name in de.__all__ if not hasattr(de, name)], [])
        self.assertEqual(len(set(de.__all__)), len(de.__all__))

    @unittest.skipUnless(os.path.isdir(getattr(de, "__path__", [""])[0]), "no folder of rooms: one file, or an archive")
    def test_rooms_import_only_rooms_of_a_smaller_number(self):
        numbers, imports = {}, []
        for name in sorted(os.listdir(de.__path__[0])):
            if name.endswith(".py") and name not in ("__init__.py", "__main__.py"):
                with open(os.path.join(de.__path__[0], name), encoding="utf-8") as stream:
                    text = stream.read()
                room = name[:-3]
                numbers[room] = int(text.partition("]")[0].replace('"""[', ""))  # -OO leaves a tree without docstrings
                lines = [node for node in ast.parse(text).body if isinstance(node, ast.ImportFrom) and node.level]
                imports += [(room, node.module) for node in lines if node.module in numbers or node.module[0] == "_"]
        self.assertGreater(len(imports), 60)
        self.assertEqual([pair for pair in imports if not numbers[pair[1]] < numbers[pair[0]]], [])
