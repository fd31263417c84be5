"""Understand why a Windows download failed: IBackgroundCopyError of Delivery Optimization and BITS, by ctypes alone.

`explain(0x80D02002)` tells on any system what a code means and what to do. `connect()` reaches the service on Windows;
`Job.error()` copies out everything that a failed job can tell. See the README for the whole API.
"""

from __future__ import annotations

from ._codes import Cause, Explanation, codes, explain
from ._codes.enums import (
    BG_ERROR_CONTEXT,
    BG_JOB_PRIORITY,
    BG_JOB_STATE,
    BG_JOB_TYPE,
    BG_NOTIFY,
    FACILITY,
    DODownloadState,
)
from ._codes.hresult import HRESULT
from ._com import system_message
from ._com.errors import (
    AccessDeniedError,
    ComError,
    ErrorInformationUnavailableError,
    JobNotFoundError,
    ServiceUnavailableError,
    UnsupportedPlatformError,
)
from ._logs import Finding, scan
from ._transfer import Manager, Service, connect, downloads, watch_downloads
from ._transfer.jobs import BackgroundCopyError, BackgroundCopyFile, Job
from ._transfer.reports import DownloadReport, ErrorReport, FileProgress, JobProgress, Unavailable
from ._version import __version__

__all__ = [
    "BG_ERROR_CONTEXT",
    "BG_JOB_PRIORITY",
    "BG_JOB_STATE",
    "BG_JOB_TYPE",
    "BG_NOTIFY",
    "FACILITY",
    "HRESULT",
    "AccessDeniedError",
    "BackgroundCopyError",
    "BackgroundCopyFile",
    "Cause",
    "ComError",
    "DODownloadState",
    "DownloadReport",
    "ErrorInformationUnavailableError",
    "ErrorReport",
    "Explanation",
    "FileProgress",
    "Finding",
    "Job",
    "JobNotFoundError",
    "JobProgress",
    "Manager",
    "Service",
    "ServiceUnavailableError",
    "Unavailable",
    "UnsupportedPlatformError",
    "__version__",
    "codes",
    "connect",
    "downloads",
    "explain",
    "scan",
    "system_message",
    "watch_downloads",
]
