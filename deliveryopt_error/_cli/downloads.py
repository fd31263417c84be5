"""[9] Downloads of the newer API as rows, for the commands that show both worlds. Imports the reading of downloads."""

from __future__ import annotations

from .._codes.errors import ComError
from .._com.apartment import MtaCaller
from .._transfer import Service
from .._transfer.downloads import list_downloads
from .options import add_common_options, add_timeout_option, set_examples
from .services import ReachedServices, print_failures
from .terminal import UNREACHABLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from typing import Any, Generator
    from uuid import UUID

    from .._transfer.reports import DownloadReport


# The options of `downloads`: what is named, the property, and what the help says.
_CATEGORY_OPTIONS = (
    ("id", "Id", "only the one of this id"),
    ("uri", "Uri", "only those from this address"),
    ("name", "DisplayName", "only those of this display name"),
    ("path", "LocalPath", "only those to this path"),
    ("content_id", "ContentId", "only those of this content"),
)


def add_downloads_options(command: ArgumentParser) -> None:
    add_common_options(command)
    add_timeout_option(command)
    for option, _, help in _CATEGORY_OPTIONS:
        command.add_argument("--" + option.replace("_", "-"), metavar="TEXT", help=help)
    set_examples(command, "--json", "--uri https://example.com/setup.exe")


def run_downloads(options: Namespace) -> int:
    from .rows import show

    given = [(name, getattr(options, option)) for option, name, _ in _CATEGORY_OPTIONS]
    given = [(name, value) for name, value in given if value is not None]
    if len(given) > 1:
        raise ValueError("expected one of --id, --uri, --name, --path and --content-id")
    try:
        return show(download_rows(options.timeout, *given), Service.DELIVERY_OPTIMIZATION, "download", options)
    except ComError as failure:
        return print_failures(Service.DELIVERY_OPTIMIZATION, {"download": failure}) or UNREACHABLE


def download_rows(seconds: float, category: tuple[str, str] | None = None) -> Generator[dict[str, Any], None, None]:
    """The downloads as they are now, all of them read within `seconds`."""
    for report in list_downloads(bounded_caller(seconds), category):
        yield download_row(report)


def bounded_caller(seconds: float) -> MtaCaller:
    """For calls to Delivery Optimization that have `seconds` together."""
    import time

    caller = MtaCaller(True, seconds)
    caller.deadline = time.monotonic() + seconds
    return caller


def download_row(report: DownloadReport) -> dict[str, Any]:
    """One download, with the keys of a job's row, and what only a download has."""
    parts = ("job_id", "job_name", "job_state", "bytes_total", "bytes_transferred", "remote_name", "local_name")
    more = ("content_id", "http_status", "server_address", "response_headers", "redirected_to")
    return {
        "service": Service.DELIVERY_OPTIMIZATION.value,
        "kind": "download",
        **{part: getattr(report, part) for part in parts + more},
        "files_total": None,
        "files_transferred": None,
        "error": report if report.failed else None,
        "unavailable": report._unavailable,
    }


def has_download(services: ReachedServices, job_id: UUID) -> bool:
    """Whether the newer API has a download of this id."""
    if not services.has_downloads:
        return False
    try:
        return any(row["job_id"] == job_id for row in download_rows(services.seconds))
    except ComError:
        return False
