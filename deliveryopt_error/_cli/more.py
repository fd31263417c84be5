"""[12] The commands that a small edition leaves out, for the parser: their options, and who runs them."""

from __future__ import annotations

from .._com.errors import ComError
from .._transfer import Service
from .terminal import OK, UNREACHABLE, timeout_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from typing import Callable

# The options of `downloads`: what is named, the property, and what the help says.
_CATEGORY_OPTIONS = (
    ("id", "Id", "only the one of this id"),
    ("uri", "Uri", "only those from this address"),
    ("name", "DisplayName", "only those of this display name"),
    ("path", "LocalPath", "only those to this path"),
    ("content_id", "ContentId", "only those of this content"),
)


def add_more(
    parser: ArgumentParser,
    add: Callable[..., ArgumentParser],
    common: ArgumentParser,
    which: ArgumentParser,
    limit: ArgumentParser,
) -> None:
    """Adds them to `parser` by its `add`; the others are options that several have."""
    command = add("downloads", "the downloads of Delivery Optimization's newer API alone", common, limit)
    for option, _, help in _CATEGORY_OPTIONS:
        command.add_argument("--" + option.replace("_", "-"), metavar="TEXT", help=help)
    command.set_defaults(run=_downloads)

    command = add("watch", "tells failures of jobs and downloads as they happen", common, which)
    command.add_argument("--job", nargs="+", default=[], metavar="JOB-ID", help="only these jobs or downloads")
    command.add_argument("--timeout", type=timeout_type, metavar="S", help="ends after S seconds; else Ctrl+C ends it")
    command.set_defaults(run=_watch)

    for name, help in (
        ("resume", "starts jobs again, after the cause of a failure was put right"),
        ("cancel", "ends jobs and deletes what they have transferred"),
        ("complete", "ends jobs and keeps the files that are transferred"),
    ):
        command = add(name, help, common, which)
        command.add_argument("ids", nargs="+", metavar="JOB-ID")
        command.add_argument("--yes", action="store_true", help="does not ask")
        command.set_defaults(run=_change)

    command = add("doctor", "what can be reached on this machine, and what each refusal means", common, which, limit)
    command.set_defaults(run=_doctor)

    command = add("completion", "a script that completes command lines, for a shell's profile")
    command.add_argument("shell", choices=("bash", "powershell"))
    command.set_defaults(run=_completion, parser=parser)


def _downloads(options: Namespace) -> int:
    from .downloads import download_rows
    from .rows import show
    from .services import print_failures

    given = [(name, getattr(options, option)) for option, name, _ in _CATEGORY_OPTIONS]
    given = [(name, value) for name, value in given if value is not None]
    if len(given) > 1:
        raise ValueError("expected one of --id, --uri, --name, --path and --content-id")
    try:
        return show(download_rows(options.timeout, *given), Service.DELIVERY_OPTIMIZATION, "download", options)
    except ComError as failure:
        return print_failures(Service.DELIVERY_OPTIMIZATION, {"download": failure}) or UNREACHABLE


def _watch(options: Namespace) -> int:
    from .watch import run_watch

    return run_watch(options)


def _change(options: Namespace) -> int:
    from .change import run_change

    return run_change(options)


def _doctor(options: Namespace) -> int:
    from .doctor import run_doctor

    return run_doctor(options)


def _completion(options: Namespace) -> int:
    from .completion import completion

    print(completion(options.shell, options.parser))
    return OK
