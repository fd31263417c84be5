"""Understand why a Windows download failed: IBackgroundCopyError of Delivery Optimization and BITS, by ctypes alone.

`explain(0x80D02002)` says on any system what a code means and what to do; `scan(path)` finds the codes in a log.
`connect()` reaches the service on Windows; `Job.error()` copies out everything that a failed job can tell.

The package imports what explains a code; it imports the rest (logs, COM, transfers) when one of its names is first
used. `import deliveryopt_error.everything` imports all of it at once. Codes and logs need no `_ctypes`, which Python
3.12 cannot import in an interpreter with a GIL of its own: there the first call of COM is an ImportError.
"""

from __future__ import annotations

TYPE_CHECKING = False
if not TYPE_CHECKING:  # the single file has its own at its top
    import sys

    # Where this package is the program, Ctrl+C ends these imports as it ends a command. Python 3.8 and 3.9 do not say
    # which module `-m` names.
    _program = (getattr(sys, "argv", None) or [""])[0]
    if _program.endswith(("deliveryopt-error", "deliveryopt-error.exe")) or (
        _program == "-m" and __name__ in getattr(sys, "orig_argv", [__name__])
    ):
        sys.excepthook = lambda kind, *rest, before=sys.excepthook: (
            sys.exit(130) if kind is KeyboardInterrupt else before(kind, *rest)
        )

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
from ._codes.errors import (
    AccessDeniedError,
    ComError,
    ErrorInformationUnavailableError,
    JobNotFoundError,
    ServiceUnavailableError,
    UnsupportedPlatformError,
)
from ._codes.hresult import HRESULT

if TYPE_CHECKING:
    from typing import Any

    from ._com import system_message
    from ._logs import Finding, scan
    from ._transfer import Manager, Service, connect
    from ._transfer.download_watch import DownloadWatch, watch_downloads
    from ._transfer.downloads import downloads
    from ._transfer.job_notify import Subscription
    from ._transfer.job_watch import Watch
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
    "DownloadWatch",
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
    "Subscription",
    "Unavailable",
    "UnsupportedPlatformError",
    "Watch",
    "__version__",
    "codes",
    "connect",
    "downloads",
    "explain",
    "scan",
    "system_message",
    "watch_downloads",
]

if not TYPE_CHECKING:  # type checkers and freezers read the imports above
    # The module of each name that is imported at its first use.
    _LATER = {
        **dict.fromkeys(("Finding", "scan"), "_logs"),
        **dict.fromkeys(("Manager", "Service", "connect"), "_transfer"),
        **dict.fromkeys(("BackgroundCopyError", "BackgroundCopyFile", "Job"), "_transfer.jobs"),
        **dict.fromkeys(
            ("DownloadReport", "ErrorReport", "FileProgress", "JobProgress", "Unavailable"), "_transfer.reports"
        ),
        **dict.fromkeys(("DownloadWatch", "watch_downloads"), "_transfer.download_watch"),
        "downloads": "_transfer.downloads",
        "Subscription": "_transfer.job_notify",
        "Watch": "_transfer.job_watch",
        "__version__": "_version",
        "system_message": "_com",
    }

    def __getattr__(name: str) -> Any:
        """A name of _LATER, imported now. ImportError that names this copy where a file of it is missing."""
        if name not in _LATER:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        try:
            value = globals()[name] = getattr(import_module(f".{_LATER[name]}", __name__), name)
        except ImportError as failure:
            raise ImportError(f"{name} cannot be imported from the copy in {__path__[0]}: {failure}") from failure
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
