"""Options that several commands have, and the types of their values. Imports argparse in a call."""

from __future__ import annotations

EXAMPLE_ID = "8C9C5F5E-3E67-4B5B-8B6A-0A9F3E1C2D4B"

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser


def add_common_options(command: ArgumentParser) -> None:
    """Adds `--json` and `--no-color`."""
    command.add_argument("--json", action="store_true", help="one JSON object a line")
    command.add_argument("--no-color", action="store_true", help="no colours, also with NO_COLOR set")


def add_service_option(command: ArgumentParser) -> None:
    """Adds `--service`: one service, or all."""
    from .._transfer import Service

    services = [service.value for service in Service]
    command.add_argument("--service", choices=[*services, "all"], default="all", help="which service; all by default")


def add_timeout_option(command: ArgumentParser) -> None:
    """Adds `--timeout`: the seconds that the whole command may take."""
    command.add_argument(
        "--timeout", type=seconds_type, default=30, metavar="S", help="seconds for all of it; 30 by default"
    )


def set_examples(command: ArgumentParser, *examples: str) -> None:
    """Sets the examples in the help; each is the command line after the command's name."""
    lines = [f"{command.prog} {example}".rstrip() for example in examples]
    command.epilog = "\n  ".join(("examples:", *lines))


def seconds_type(text: str) -> float:
    """Seconds, as the type of an option: more than 0, at most a day."""
    import argparse

    try:
        seconds = float(text)
    except ValueError:
        seconds = -1
    if not 0 < seconds <= 86400:
        raise argparse.ArgumentTypeError(f"expected seconds, more than 0 and up to 86400, got {text!r:.60}")
    return seconds


def lines_type(text: str) -> int:
    """A number of lines, as the type of an option: 0 to 1000."""
    import argparse

    if not text.isdecimal() or int(text) > 1000:
        raise argparse.ArgumentTypeError(f"expected a number of lines, up to 1000, got {text!r:.60}")
    return int(text)
