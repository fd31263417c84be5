"""The blocks of README.md and tools/fleet.md that the tests run: on any system, on Windows, on Spark."""

import re
import sys
import unittest
from pathlib import Path

from tests import de

CHECKOUT = Path(__file__).resolve().parent.parent
PATH = CHECKOUT / "README.md"
FLEET = CHECKOUT / "tools" / "fleet.md"
_whole = (CHECKOUT / "tools" / "readme.py").exists() and de.__name__ == "deliveryopt_error"
needs_checkout = unittest.skipUnless(_whole, "only in a whole checkout")
TOOLS_RUN = (CHECKOUT / "tools" / "readme.py").exists() and sys.version_info >= (3, 9)  # the tools need that Python

_BLOCK = re.compile(r"(?:<!-- (\w+) -->\n)?```(console|python|powershell|yaml)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def blocks(where, language, path=PATH):
    """The texts of the blocks in `language` that belong to `where`: "windows", "spark", or "" for any system."""
    text = path.read_text(encoding="utf-8")
    return [match[3] for match in _BLOCK.finditer(text) if (match[1] or "") == where and match[2] == language]


def count(path=PATH):
    """The number of all blocks that are not mere text."""
    return len(re.findall(r"^```(?!text$)\w+$", path.read_text("utf-8"), re.MULTILINE))


def run_python(block, names):
    """Runs a block; a comment that is a literal must equal its line's expression. Returns the number of those."""
    exec(compile(block, "README.md", "exec"), names)
    checked = 0
    for line in block.splitlines():
        expression, _, comment = line.partition("  # ")
        if comment.startswith("'"):
            value = eval(expression, names)
            assert repr(value) == comment, f"{expression} is {value!r}, not {comment}"
            checked += 1
    return checked
