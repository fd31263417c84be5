"""The seam of the tests: the one line that names the module under test, and how to reach its modules.

Plain unittest: the same tests run on the host, in an embedded Windows Python, on the single file and vendored copies.
"""

import importlib
import os
from types import ModuleType

if os.environ.get("COVERAGE_PROCESS_START"):  # before anything of ours is imported
    importlib.import_module("coverage").process_startup()

de = importlib.import_module(os.environ.get("DELIVERYOPT_ERROR_UNDER_TEST", "deliveryopt_error"))


def module(name: str) -> ModuleType:
    """A module of the package, `module("_com")`; of the single file, the file itself."""
    return importlib.import_module(f"{de.__name__}.{name}") if hasattr(de, "__path__") else de
