"""The command line: main(argv) -> exit status. Imports argparse and the modules of the commands when it runs.

Exit status: 0 nothing failed; 1 failures found, or a code that is not known; 2 wrong usage or unreadable input;
3 the service or COM cannot be reached; 4 access denied.
"""

from __future__ import annotations

import sys

from .._codes.errors import ComError, UnsupportedPlatformError
from .terminal import OK, USAGE, print_error, print_failure, safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from typing import Any, Callable, NoReturn, Sequence

    AddOptions = Callable[[ArgumentParser], None]
    Run = Callable[[Namespace], int]


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit status; `argv` without the program's name, None for sys.argv."""
    try:
        arguments = sys.argv[1:] if argv is None else list(argv)
        _open_streams()
        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):  # a console that lacks a character gets its escape, never an exception
                stream.reconfigure(errors="backslashreplace")
        if not arguments and sys.platform == "win32":
            arguments = ["jobs"]
        return _run(arguments)
    except KeyboardInterrupt:
        return 130


def _run(arguments: list[str]) -> int:
    options = None
    try:
        options = _without_options(arguments) or _parsed(arguments or ["--help"])
        status: int = options.run(options)
        options.status = status
        sys.stdout.flush()
        return status
    except (ComError, UnsupportedPlatformError) as failure:
        return print_failure(failure)
    except (ImportError, OSError, ValueError) as failure:
        if _is_closed_pipe(failure):  # `| head` has seen enough: the status is that of what was found until then
            _discard_output()
            return getattr(options, "status", OK)
        name, why = getattr(failure, "filename", None), getattr(failure, "strerror", None)
        print_error("deliveryopt-error: " + safe(f"{name}: {why}" if name and why else str(failure)))
        try:
            sys.stdout.flush()
        except (OSError, ValueError):
            _discard_output()
        return USAGE


class _Defaults:
    """What argparse would make of a command line without options; takes the place of its parser, and of its result."""

    prog = ""

    def add_argument(self, name: str, *others: str, **declared: Any) -> None:
        if name[0] == "-":
            setattr(self, name[2:].replace("-", "_"), declared.get("default", False if "action" in declared else None))
        else:
            self.positional = name


def _without_options(arguments: list[str]) -> Any:
    """The options of a command that is given words alone; None where argparse has to read them.

    The import of argparse, and what it builds, takes twice as long as to explain a code.
    """
    words = arguments[1:]
    if not words or arguments[0] not in ("explain", "scan") or any(word[:1] == "-" != word for word in words):
        return None
    options: Any = _Defaults()
    add_options, options.run = _functions_of(arguments[0])
    add_options(options)
    setattr(options, options.positional, words)
    return options


def _parsed(arguments: list[str]) -> Namespace:
    """The options, with `run`. Where argparse has printed the help or its one line, `run` gives that exit status."""
    from argparse import Namespace

    alone = arguments[:1] != ["completion"] and set(arguments[:1]) & set(COMMANDS)
    parser = make_parser(arguments[0] if alone else "")
    names = arguments.index("--") if "--" in arguments else len(arguments)
    try:
        return parser.parse_args([*map(_guarded, arguments[:names]), *arguments[names:]])
    except SystemExit as exit:
        status = int(exit.code or 0)
        return Namespace(run=lambda options: status)


def _discard_output() -> None:
    """Lets the interpreter end without a second failure of the same output, which would make its exit status 120."""
    import os

    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):  # no file of the system
        pass


def _is_closed_pipe(failure: Exception) -> bool:
    """True where the reader of a pipe has gone; Windows may call it EINVAL, of no file (CPython issue 79935)."""
    invalid = isinstance(failure, OSError) and (failure.errno, failure.filename) == (22, None)
    return isinstance(failure, BrokenPipeError) or (invalid and sys.platform == "win32")


def _open_streams() -> None:
    """Opens the standard streams that are None: a program has none without a console, or if its parent closed them."""
    import io
    import os

    if sys.stdin is None:
        sys.stdin = io.TextIOWrapper(io.BytesIO())  # not NUL, which Windows takes for a terminal
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w"))  # noqa: SIM115


# The commands in the order of the help, each with its line there. The module of a command has its options and runs it.
COMMANDS = {
    "explain": "what codes mean, and what to do",
    "jobs": "the jobs and downloads of this machine, and why they failed",
    "downloads": "the downloads of Delivery Optimization's newer API alone",
    "watch": "report failures of jobs and downloads as they happen",
    "resume": "start jobs again, after the cause of a failure was put right",
    "cancel": "end jobs and delete what they have transferred",
    "complete": "end jobs and keep the files that are transferred",
    "scan": "find the codes in logs",
    "codes": "the whole catalogue",
    "doctor": "what can be reached on this machine, and what each refusal means",
    "completion": "a script that completes command lines, for a shell's profile",
    "selftest": "prove this copy in place, on any system",
}


def _functions_of(command: str) -> tuple[AddOptions, Run]:
    """The two functions of a command: one adds its options to a parser, one runs it.

    ImportError in an edition that leaves the command out.
    """
    if command == "explain":
        from .explain import add_explain_options, run_explain

        return add_explain_options, run_explain
    if command == "jobs":
        from .jobs import add_jobs_options, run_jobs

        return add_jobs_options, run_jobs
    if command == "downloads":
        from .downloads import add_downloads_options, run_downloads

        return add_downloads_options, run_downloads
    if command == "watch":
        from .watch import add_watch_options, run_watch

        return add_watch_options, run_watch
    if command in ("resume", "cancel", "complete"):
        from .change import add_change_options, run_change

        return add_change_options, run_change
    if command == "scan":
        from .scan import add_scan_options, run_scan

        return add_scan_options, run_scan
    if command == "codes":
        from .codes import add_codes_options, run_codes

        return add_codes_options, run_codes
    if command == "doctor":
        from .doctor import add_doctor_options, run_doctor

        return add_doctor_options, run_doctor
    if command == "completion":
        from .completion import add_completion_options, run_completion

        return add_completion_options, run_completion
    from .selftest import add_selftest_options, run_selftest

    return add_selftest_options, run_selftest


def make_parser(command: str = "") -> ArgumentParser:
    """The parser of the command line; with `command`, of that command only, which costs no other command's import."""
    import argparse

    from .._version import __version__

    class Parser(argparse.ArgumentParser):  # those of the commands are of the same class
        def error(self, message: str) -> NoReturn:
            print_error(f"{self.prog}: {safe(message)}; see --help")
            self.exit(USAGE)

    parser = Parser(
        prog="deliveryopt-error",
        description="Understand why a Windows download failed: Delivery Optimization, BITS and their codes.",
        epilog="Exit status: 0 nothing failed; 1 failures found, or a code not known; 2 wrong usage or unreadable "
        "input; 3 service or COM not reached; 4 access denied; 130 interrupted. `COMMAND --help` shows examples.",
        formatter_class=lambda prog: argparse.HelpFormatter(prog, max_help_position=18),
    )
    parser.add_argument("--version", action="version", version=__version__)
    parsers = parser.add_subparsers(metavar="COMMAND", dest="command", required=True)
    for name, help in COMMANDS.items():
        if command in ("", name):
            try:
                add_options, run = _functions_of(name)
            except ImportError:
                if command:
                    raise
                continue  # an edition without it
            own = parsers.add_parser(
                name,
                help=help,
                description=f"{help[0].upper()}{help[1:]}.",
                formatter_class=argparse.RawDescriptionHelpFormatter,
            )
            own.set_defaults(run=run, parser=parser)
            add_options(own)
    return parser


def _guarded(argument: str) -> str:
    """A negative number is a code, not an option: argparse takes what begins with a blank as an argument."""
    if argument[:1] != "-":
        return argument
    import re

    negative = re.match(r"-(?:(?:0[xn])?[0-9a-f]{5,}h?$|[0-9]{8,})", argument, re.IGNORECASE)
    return " " + argument if negative else argument
