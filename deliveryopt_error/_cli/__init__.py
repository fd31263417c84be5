"""[13] The command line: main(argv) -> exit status. Imports argparse and the rooms of the commands when it runs.

Exit status: 0 nothing failed; 1 failures found, or a code that is not known; 2 wrong usage or unreadable input;
3 the service or COM cannot be reached; 4 access denied.
"""

from __future__ import annotations

import sys

from .._com.errors import ComError, UnsupportedPlatformError
from .._transfer import Service
from .._version import __version__
from .terminal import OK, USAGE, print_failure, safe, timeout_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from typing import Any, NoReturn, Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit status; `argv` without the program's name, None for sys.argv."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    _open_streams()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a console that lacks a character gets its escape, never an exception
            stream.reconfigure(errors="backslashreplace")
    parser = _parser()
    if not arguments:
        if sys.platform != "win32":
            parser.print_help()
            return OK
        arguments = ["jobs"]
    try:
        options = parser.parse_args([_guarded(argument) for argument in arguments])
    except SystemExit as exit:  # argparse has printed the help or its one line
        return int(exit.code or 0)
    try:
        status: int = options.run(options)
        sys.stdout.flush()
        return status
    except KeyboardInterrupt:
        return 130
    except (ComError, UnsupportedPlatformError) as failure:
        return print_failure(failure)
    except (OSError, ValueError) as failure:
        if _is_closed_pipe(failure):  # `| head` has seen enough
            import os

            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return OK
        print(f"deliveryopt-error: {safe(str(failure))}", file=sys.stderr)
        return USAGE


def _is_closed_pipe(failure: Exception) -> bool:
    """Windows may call it EINVAL, of no file (CPython issue 79935)."""
    invalid = isinstance(failure, OSError) and (failure.errno, failure.filename) == (22, None)
    return isinstance(failure, BrokenPipeError) or (invalid and sys.platform == "win32")


def _open_streams() -> None:
    """A program without a console, or one whose parent has closed them, has None for its standard streams."""
    import io
    import os

    if sys.stdin is None:
        sys.stdin = io.TextIOWrapper(io.BytesIO())  # not NUL, which Windows takes for a terminal
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w"))  # noqa: SIM115


def _parser() -> ArgumentParser:
    import argparse

    class Parser(argparse.ArgumentParser):  # those of the commands are of the same class
        def error(self, message: str) -> NoReturn:
            self.exit(USAGE, f"{self.prog}: {safe(message)}; see --help\n")

    examples = _examples()

    def add(name: str, help: str, *parents: Parser) -> Parser:
        shown = examples.get(name, ())
        return commands.add_parser(
            name,
            parents=parents,
            help=help,
            description=f"{help[0].upper()}{help[1:]}.",
            epilog="\n  ".join(("examples:", *shown)) if shown else None,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )

    parser = Parser(
        prog="deliveryopt-error",
        description="Understand why a Windows download failed: Delivery Optimization, BITS and their codes.",
        epilog="Exit status: 0 nothing failed; 1 failures found, or a code not known; 2 wrong usage; "
        "3 service or COM not reached; 4 access denied. `COMMAND --help` shows examples.",
        formatter_class=lambda prog: argparse.HelpFormatter(prog, max_help_position=18),
    )
    parser.add_argument("--version", action="version", version=__version__)
    common = Parser(add_help=False)
    common.add_argument("--json", action="store_true", help="one JSON object a line")
    common.add_argument("--no-color", action="store_true", help="no colours, also with NO_COLOR set")
    which = Parser(add_help=False)
    services = [service.value for service in Service]
    which.add_argument("--service", choices=[*services, "all"], default="all", help="which service; all by default")
    limit = Parser(add_help=False)
    limit.add_argument(
        "--timeout", type=timeout_type, default=30, metavar="S", help="seconds for all of it; 30 by default"
    )
    commands = parser.add_subparsers(metavar="COMMAND", dest="command", required=True)

    command = add("explain", "what codes mean, and what to do", common)
    command.add_argument(
        "codes",
        nargs="*",
        metavar="CODE",
        help='0x80D02002, -2133843966, a name, "HTTP 404"; none: standard input, one or several a line',
    )
    command.add_argument("--context", help="the BG_ERROR_CONTEXT beside the code, number or name")
    command.add_argument("--extended", metavar="CODE", help="the ExtendedError beside the code: its cause")
    command.set_defaults(run=_explain)

    command = add("jobs", "the jobs and downloads of this machine, and why they failed", common, which, limit)
    command.add_argument("ids", nargs="*", metavar="JOB-ID", help="only these jobs or downloads")
    command.add_argument("--all-users", action="store_true", help="the jobs of everybody, an administrator's right")
    command.add_argument("--html", metavar="FILE", help="writes them as one page, too")
    command.set_defaults(run=_jobs)

    try:
        _add_more(parser, add, common, which, limit)
    except OSError:
        pass  # an edition without them

    command = add("scan", "find the codes in logs", common)
    command.add_argument("files", nargs="+", metavar="FILE", help="a log, also UTF-16 or .gz; - for standard input")
    command.add_argument("--recursive", action="store_true", help="the files below directories, too")
    command.add_argument("--summary", action="store_true", help="codes by count, with first and last place and advice")
    command.add_argument("--context", type=_lines, metavar="N", help="N lines around each finding")
    command.add_argument("--html", metavar="FILE", help="writes a page with chart, codes, advice and places instead")
    command.add_argument(
        "--machine-from",
        metavar="path|REGEX",
        help="for --html, whose log it is: the first folder below a directory that is given, or a group in the path",
    )
    command.set_defaults(run=_scan)

    command = add("codes", "the whole catalogue", common)
    command.add_argument("--facility", metavar="F", help="only one facility, by name or number")
    command.add_argument("--format", choices=("json", "csv", "md", "table"), default="table")
    command.set_defaults(run=_codes)

    command = add("selftest", "proves this copy in place, on any system", common)
    command.set_defaults(run=_selftest)
    return parser


def _examples() -> dict[str, tuple[str, ...]]:
    try:
        return _all_examples()
    except OSError:
        return {}


def _all_examples() -> dict[str, tuple[str, ...]]:
    from .completion import EXAMPLES

    return EXAMPLES


def _add_more(*arguments: Any) -> None:
    from .more import add_more

    add_more(*arguments)


def _lines(text: str) -> int:
    import argparse

    if not text.isdecimal() or int(text) > 1000:
        raise argparse.ArgumentTypeError(f"expected a number of lines, up to 1000, got {text!r:.60}")
    return int(text)


def _guarded(argument: str) -> str:
    """A negative number is a code, not an option: argparse takes what begins with a blank as an argument."""
    import re

    return " " + argument if re.match(r"-(0[xn])?[0-9A-Fa-f]{5,}h?$", argument, re.IGNORECASE) else argument


def _explain(options: Namespace) -> int:
    from .explain import run_explain

    return run_explain(options)


def _jobs(options: Namespace) -> int:
    from .jobs import run_jobs

    return run_jobs(options)


def _scan(options: Namespace) -> int:
    from .scan import run_scan

    return run_scan(options)


def _codes(options: Namespace) -> int:
    from .codes import run_codes

    return run_codes(options)


def _selftest(options: Namespace) -> int:
    from .selftest import run_selftest

    return run_selftest(options)
