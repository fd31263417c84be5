"""The exceptions of failed COM calls, and the names of the statuses that this package compares with."""

from __future__ import annotations

from . import Explanation, explain
from .hresult import HRESULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# Statuses under their names in winerror.h.
S_OK = 0
S_FALSE = 1
E_NOTIMPL = 0x80004001
E_NOINTERFACE = 0x80004002
E_POINTER = 0x80004003
E_UNEXPECTED = 0x8000FFFF
E_ACCESSDENIED = 0x80070005
E_OUTOFMEMORY = 0x8007000E
E_NOT_SET = 0x80070490
RPC_E_TIMEOUT = 0x8001011F
RPC_X_NULL_REF_POINTER = 0x800706F4
ERROR_RESOURCE_LANG_NOT_FOUND = 0x80070717

# Of BITS (bitsmsg.h) and of Delivery Optimization (deliveryoptimizationerrors.h).
BG_E_NOT_FOUND = 0x80200001
BG_E_FILE_NOT_AVAILABLE = 0x80200004
BG_E_ERROR_INFORMATION_UNAVAILABLE = 0x8020000F
DO_E_JOB_NOT_FOUND = 0x80D02003
DO_E_NO_DOWNLOADS = 0x80D02005
DO_E_FILE_NOT_AVAILABLE = 0x80D02010
DO_E_UNKNOWN_PROPERTY_ID = 0x80D02011
DO_E_ERROR_INFORMATION_UNAVAILABLE = 0x80D02014

# The services' answers to GetFile if the error belongs to no file.
FILE_NOT_AVAILABLE = (BG_E_FILE_NOT_AVAILABLE, DO_E_FILE_NOT_AVAILABLE)

# Failures that say: the service cannot be reached, or not any more. Each is one row, by the page that lists it.
SERVICE_IS_GONE = {
    # "COM Error Codes (Generic)", the third "(XACT, SCHED, OLE)"
    0x80040154: "REGDB_E_CLASSNOTREG",
    0x800401F0: "CO_E_NOTINITIALIZED",
    0x80080005: "CO_E_SERVER_EXEC_FAILURE",
    # IMarshal::DisconnectObject: a proxy of an object whose server has disconnected answers one of these two
    0x800401FD: "CO_E_OBJNOTCONNECTED",
    0x80010108: "RPC_E_DISCONNECTED",
    # "COM Error Codes (STG, RPC)"
    0x80010007: "RPC_E_SERVER_DIED",
    0x80010012: "RPC_E_SERVER_DIED_DNE",
    RPC_E_TIMEOUT: "RPC_E_TIMEOUT",
    # "RPC Return Values" and "System Error Codes (1700-3999)", as HRESULT_FROM_WIN32
    0x800706BA: "RPC_S_SERVER_UNAVAILABLE",
    0x800706BB: "RPC_S_SERVER_TOO_BUSY",
    0x800706BE: "RPC_S_CALL_FAILED",
    0x800706BF: "RPC_S_CALL_FAILED_DNE",
    # COM starts a class that is registered as a service: StartServiceW, and "System Error Codes (1000-1299)"
    0x8007041D: "ERROR_SERVICE_REQUEST_TIMEOUT",
    0x8007041E: "ERROR_SERVICE_NO_THREAD",
    0x80070422: "ERROR_SERVICE_DISABLED",
    0x80070424: "ERROR_SERVICE_DOES_NOT_EXIST",
    0x80070426: "ERROR_SERVICE_NOT_ACTIVE",
    0x8007042B: "ERROR_PROCESS_ABORTED",
    0x8007042C: "ERROR_SERVICE_DEPENDENCY_FAIL",
    0x8007042D: "ERROR_SERVICE_LOGON_FAILED",
    0x80070430: "ERROR_SERVICE_MARKED_FOR_DELETE",
    0x80070433: "ERROR_SERVICE_DEPENDENCY_DELETED",
    0x8007043C: "ERROR_NOT_SAFEBOOT_SERVICE",
    0x8007045B: "ERROR_SHUTDOWN_IN_PROGRESS",
    # "DO Return Values"
    0x80D01001: "DO_E_NO_SERVICE",
}


FAILURE = 0x80000000  # an unsigned status is a failure from here on


def failed(status: int) -> bool:
    """FAILED(hr) of winerror.h for an unsigned status."""
    return status >= FAILURE


class UnsupportedPlatformError(OSError):
    """Raised at the first use of a service if the system has no COM: Windows 8 or later is needed."""


class ComError(OSError):
    """A COM call failed. `str()` names the call, the code and its meaning; `errno` is None, because it is no errno.

    hresult      the status as HRESULT
    method       the call, "IBackgroundCopyJob::GetError" or "CoCreateInstance"
    explanation  the Explanation of the code
    """

    def __init__(self, hresult: int, method: str, detail: str = "") -> None:
        super().__init__(method)
        self.hresult = HRESULT(hresult)
        self.method = method
        self._detail = detail

    @property
    def explanation(self) -> Explanation:
        return explain(self.hresult)

    def __str__(self) -> str:
        return f"{self.method}: {self._detail or self.explanation}"

    def __reduce__(self) -> Any:
        return type(self), (int(self.hresult), self.method, self._detail)


class ErrorInformationUnavailableError(ComError):
    """The job holds no error object: BG_E_ or DO_E_ERROR_INFORMATION_UNAVAILABLE."""


class ServiceUnavailableError(ComError):
    """The transfer service is not registered, does not start, has ended, or does not answer in time."""


class JobNotFoundError(ComError):
    """No job has this id: BG_E_NOT_FOUND or DO_E_JOB_NOT_FOUND."""


class AccessDeniedError(ComError):
    """E_ACCESSDENIED."""


_CLASS_OF: dict[int, type[ComError]] = {
    BG_E_ERROR_INFORMATION_UNAVAILABLE: ErrorInformationUnavailableError,
    DO_E_ERROR_INFORMATION_UNAVAILABLE: ErrorInformationUnavailableError,
    BG_E_NOT_FOUND: JobNotFoundError,
    DO_E_JOB_NOT_FOUND: JobNotFoundError,
    E_ACCESSDENIED: AccessDeniedError,
    **dict.fromkeys(SERVICE_IS_GONE, ServiceUnavailableError),
}


def com_error(hresult: int, method: str, detail: str = "") -> ComError:
    """The exception for a failed call, of the subclass that its code stands for."""
    return _CLASS_OF.get(hresult & 0xFFFFFFFF, ComError)(hresult, method, detail)


class CallTimeout(Exception):
    """A call took longer than its caller allows."""

    hresult = RPC_E_TIMEOUT


class ThreadUnavailable(CallTimeout):
    """A call was not made, because no thread could be started for it."""

    hresult = E_OUTOFMEMORY
