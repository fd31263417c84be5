"""Imports the whole package at once: `import deliveryopt_error.everything`. For a program that wants no import later.

A single file has all of it at its import, and no such module.
"""

from . import *  # noqa: F403
