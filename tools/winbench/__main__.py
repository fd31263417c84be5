"""The command: `python3 tools/winbench`, or `python3 -m winbench` in tools/."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # Python runs a folder with that folder as the first

from winbench import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
