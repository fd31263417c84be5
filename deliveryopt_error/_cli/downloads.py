"""[9] Downloads of the newer API as rows, for the commands that show both worlds. Imports the reading of downloads."""

from __future__ import annotations

from .._com.apartment import MtaCaller
from .._transfer import Service
from .._transfer.downloads import list_downloads

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Generator

    from .._transfer.reports import DownloadReport


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
