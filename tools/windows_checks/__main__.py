"""The checks of tools/on_windows.py, for one Python and one account; that tool starts this program on Windows.

    python tools/windows_checks URL RESULT STOP [--held JOB-ID] [--only WORD] [--restart-services]

URL is the loopback server of on_windows.py. RESULT is a JSON file, which is written again after each check. The program
ends soon after the file STOP exists. JOB-ID is a job of another process or account, which is read and not changed.

A check makes BITS jobs of its own, whose names begin with MARK, and cancels them, also after Ctrl+C; jobs with that
name from a run that was killed are cancelled at the end. Of Delivery Optimization it makes one download, which it never
starts, and aborts. Of the jobs and downloads of other programs only numbers, states and codes go into the result: no
names, no URLs, no paths.

The docstring of a check is its title in the report and, after the colon, the behaviour of the library that it is for.

Needs Python 3.8 on Windows and nothing else.
"""

from __future__ import annotations

import os
import sys

assert sys.platform == "win32", "these checks run on Windows; start tools/on_windows.py"
sys.path.insert(0, os.path.dirname(os.path.abspath(sys.path.pop(0))))  # in place of this folder those above it
sys.path.insert(0, os.path.dirname(sys.path[0]))
from status import exit_with

import argparse
import tempfile
import time
import uuid
from pathlib import Path

import amalgamate

from windows_checks import account, bits, delivery, host, restart
from windows_checks.context import Context, Facts, answer

# In this order: the last one of `host` ends what can be done with the security of the process.
CHECKS = [
    function
    for module in (account, bits, delivery, restart, host)
    for name, function in list(vars(module).items())
    if name.startswith("check_")
]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("url")
    parser.add_argument("result", type=Path)
    parser.add_argument("stop", type=Path)
    parser.add_argument("--held", metavar="JOB-ID")
    parser.add_argument("--only", metavar="WORD", help="only the checks whose function's name contains WORD")
    parser.add_argument("--restart-services", action="store_true", help="where this account may")
    options = parser.parse_args()
    amalgamate.files_module().OutputFile(options.result, b'{"python": ')  # refuses to replace what is not of ours
    # Not mkdtemp: its folder is closed to other accounts, and the service is one.
    folder = os.path.join(tempfile.gettempdir(), f"deliveryopt_error-{uuid.uuid4()}")
    os.mkdir(folder)
    context = Context(options.url, options.stop, options.held, folder, options.restart_services)
    facts = Facts(options.result)
    facts.write(ended=False)
    try:
        for check in CHECKS:
            if options.only and options.only not in check.__name__:
                continue
            facts.begin(check)
            start = time.monotonic()
            try:
                check(facts, context)
            except Exception as failure:
                facts.failed(failure)
            print(f"{facts.check}: {time.monotonic() - start:.1f} s", flush=True)
            facts.write(ended=False)
            context.pause(0)
    finally:
        facts.check = "Cleaning up"
        facts.note("downloads that were left over", answer(delivery.abort_leftovers))
        facts.note("jobs that were left over", answer(bits.remove_leftovers))
        for name in os.listdir(folder):
            os.unlink(os.path.join(folder, name))
        os.rmdir(folder)
        facts.write(ended=True)
    return 0


if __name__ == "__main__":
    exit_with(main)
