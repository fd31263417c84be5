"""Property tests: what holds for any input. They need hypothesis, which tools/test.py provides, and run on any system.

The same examples each time, in under a minute; with DELIVERYOPT_ERROR_FUZZ=SECONDS new ones for that long, by seeds
that are printed, and failures kept in HYPOTHESIS_STORAGE_DIRECTORY for the next run.
"""

import functools
import itertools
import os
import random
import sys
import unicodedata
from time import monotonic  # the clock itself: some tests put another in its place

import hypothesis
from hypothesis import database

SECONDS = float(os.environ.get("DELIVERYOPT_ERROR_FUZZ") or 0)
_BATCH = 500  # examples for each seed
_folder = os.environ.get("HYPOTHESIS_STORAGE_DIRECTORY")
_properties = []


def holds_for(examples, **strategies):
    """A test for any arguments that the strategies draw: so many examples, or those of its share of SECONDS."""

    def decorate(test):
        _properties.append(test)
        count = itertools.count()

        @functools.wraps(test)
        def counted(self, **arguments):
            next(count)
            test(self, **arguments)

        def checked(number, seed=None):
            settings = hypothesis.settings(
                max_examples=number,
                deadline=None,
                derandomize=seed is None,
                database=database.DirectoryBasedExampleDatabase(_folder) if seed is not None and _folder else None,
                suppress_health_check=list(hypothesis.HealthCheck),
            )
            given = settings(hypothesis.given(**strategies)(counted))
            return given if seed is None else hypothesis.seed(seed)(given)

        def run(self):
            try:
                if not SECONDS:
                    checked(examples)(self)
                end = monotonic() + SECONDS / len(_properties)
                while monotonic() < end:
                    seed = random.SystemRandom().getrandbits(32)
                    print(f"seed {seed:d}", file=sys.stderr, flush=True)
                    checked(_BATCH, seed)(self)
            finally:
                print(f"note: {next(count):d} executions of {self.id().rpartition('fuzz.')[2]}", flush=True)

        run.__doc__ = test.__doc__
        return run

    return decorate


def steering(text, besides="\n"):
    """The characters of a text that can steer a terminal, except `besides`: controls, formats, surrogates."""
    return {mark for mark in set(text) - set(besides) if unicodedata.category(mark) in ("Cc", "Cf", "Cs", "Zl", "Zp")}
