#!/usr/bin/env python3
"""Makes a real download fail with HTTP 404 and prints the report, as text and as JSON.

On Windows it uses the machine's own BITS. On Linux it uses a Windows Python and Wine's BITS of tools/winbench, which
sets them up at the first use and keeps them in `.bench/`. It ends its HTTP server, its job and every Wine process, also
after Ctrl+C.

    python3 tools/demo.py
"""

from __future__ import annotations

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))  # an isolated Python does not look there
from status import exit_with

import http.server
import signal
import subprocess
import tempfile
import threading
import time
import uuid
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

CHECKOUT = Path(__file__).resolve().parent.parent


@contextmanager
def server() -> Iterator[str]:
    """The URL of a file that a loopback HTTP server does not have."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_error(404)

        def do_HEAD(self) -> None:
            self.send_error(404)

        def log_message(self, format: str, *arguments: object) -> None:
            print(f"server: {format % arguments}", flush=True)

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        thread = threading.Thread(target=listening.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.server_port}/missing.bin"
        finally:
            listening.shutdown()
            thread.join()


def fail_and_report(url: str) -> int:
    """On Windows: lets BITS download `url`, and prints the failure as text and as JSON."""
    sys.path.insert(0, str(CHECKOUT))
    import deliveryopt_error as de
    from deliveryopt_error._cli import main

    with de.connect(de.Service.BITS) as manager, manager.create_job("demo of deliveryopt_error") as job:
        try:
            job.add_file(url, os.path.join(tempfile.gettempdir(), f"deliveryopt_error-{uuid.uuid4()}.bin"))
            job.resume()
            end = time.monotonic() + 120
            while job.state != de.BG_JOB_STATE.ERROR:
                if time.monotonic() > end:
                    print(f"the job is still in {job.state} after two minutes", file=sys.stderr)
                    return 1
                time.sleep(0.1)
            for options in ([], ["--json"]):
                print(
                    f"\n$ python -m deliveryopt_error jobs --service bits {' '.join([*options, str(job.id)])}",
                    flush=True,
                )
                if main(["jobs", "--service", "bits", *options, str(job.id)]) != 1:
                    return 1
        finally:
            job.cancel()
    print("the job is cancelled")
    return 0


def through_the_bench(url: str) -> int:
    """On Linux: the same, in a Windows Python under Wine."""
    import winbench

    with winbench.Bench("x64") as bench:
        python = bench.python("3.11")
        print(f"a Windows Python {python.version} under Wine", flush=True)
        child = python.popen([str(Path(__file__).resolve()), url], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        try:
            assert child.stdout is not None
            for line in child.stdout:
                print(line, end="", flush=True)
            return child.wait()
        except KeyboardInterrupt:
            child.send_signal(signal.SIGINT)  # it cancels its job
            try:
                child.wait(20)
            except subprocess.TimeoutExpired:
                python.kill(child)
            raise


def main() -> int:
    if len(sys.argv) > 1:
        return fail_and_report(sys.argv[1])
    with server() as url:
        if sys.platform == "win32":
            return fail_and_report(url)
        import winbench

        try:
            return through_the_bench(url)
        except winbench.BenchMissing as missing:
            print(f"no demo on this machine: {missing}", file=sys.stderr)
            return 1
        except OSError as failure:  # a checkout that may not be written, a full disk
            print(f"no demo on this machine: {failure}", file=sys.stderr)
            return 1


if __name__ == "__main__":
    exit_with(main)
