"""The exceptions: a failed COM call with its code and meaning; imports values and explanations, nothing else."""

from __future__ import annotations

from . import Explanation, explain
from .hresult import HRESULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class UnsupportedPlatformError(OSError):
    """The live part was asked for where there is no COM: it needs Windows 8 or later."""


class ComError(OSError):
    """A COM call failed. `str()` names the call, the code and its meaning; `errno` is None, the code is no errno.

    hresult      the status as HRESULT
    method       the call, "IBackgroundCopyJob::GetError" or "CoCreateInstance"
    explanation  what the code means, an Explanation
    """

    def __init__(self, hresult: int, method: str, detail: str = "") -> None:
        self.hresult = HRESULT(hresult)
        self.method = method
        self._detail = detail
        super().__init__(f"{method}: {detail or self.explanation}")

    @property
    def explanation(self) -> Explanation:
        return explain(self.hresult)

    def __reduce__(self) -> Any:
        return type(self), (int(self.hresult), self.method, self._detail)


class ErrorInformationUnavailableError(ComError):
    """The job holds no error object: BG_E_ or DO_E_ERROR_INFORMATION_UNAVAILABLE."""


class ServiceUnavailableError(ComError):
    """The transfer service is not registered, not running, went away, or gives no answer in time."""


class JobNotFoundError(ComError):
    """No job has this id: BG_E_NOT_FOUND or DO_E_JOB_NOT_FOUND."""


class AccessDeniedError(ComError):
    """E_ACCESSDENIED."""


_CLASS_OF = {
    0x8020000F: ErrorInformationUnavailableError,  # BG_E_ERROR_INFORMATION_UNAVAILABLE
    0x80D02014: ErrorInformationUnavailableError,  # DO_E_ERROR_INFORMATION_UNAVAILABLE
    0x80200001: JobNotFoundError,  # BG_E_NOT_FOUND
    0x80D02003: JobNotFoundError,  # DO_E_JOB_NOT_FOUND
    0x80070005: AccessDeniedError,  # E_ACCESSDENIED
    0x80040154: ServiceUnavailableError,  # REGDB_E_CLASSNOTREG
    0x800401F0: ServiceUnavailableError,  # CO_E_NOTINITIALIZED
    0x80080005: ServiceUnavailableError,  # CO_E_SERVER_EXEC_FAILURE
    0x80010007: ServiceUnavailableError,  # RPC_E_SERVER_DIED
    0x80010012: ServiceUnavailableError,  # RPC_E_SERVER_DIED_DNE
    0x80010108: ServiceUnavailableError,  # RPC_E_DISCONNECTED
    0x8001011F: ServiceUnavailableError,  # RPC_E_TIMEOUT
    0x800706BA: ServiceUnavailableError,  # RPC_S_SERVER_UNAVAILABLE
    0x800706BE: ServiceUnavailableError,  # RPC_S_CALL_FAILED
    0x800706BF: ServiceUnavailableError,  # RPC_S_CALL_FAILED_DNE
    0x8007041D: ServiceUnavailableError,  # ERROR_SERVICE_REQUEST_TIMEOUT
    0x80070422: ServiceUnavailableError,  # ERROR_SERVICE_DISABLED
    0x80070424: ServiceUnavailableError,  # ERROR_SERVICE_DOES_NOT_EXIST
    0x8007042C: ServiceUnavailableError,  # ERROR_SERVICE_DEPENDENCY_FAIL
    0x8007045B: ServiceUnavailableError,  # ERROR_SHUTDOWN_IN_PROGRESS
    0x80D01001: ServiceUnavailableError,  # DO_E_NO_SERVICE
}
# GetFile where the error belongs to no file.
FILE_NOT_AVAILABLE = (0x80200004, 0x80D02010)  # BG_E_FILE_NOT_AVAILABLE, DO_E_FILE_NOT_AVAILABLE


def com_error(hresult: int, method: str, detail: str = "") -> ComError:
    """The exception for a failed call, of the subclass that its code stands for."""
    return _CLASS_OF.get(hresult & 0xFFFFFFFF, ComError)(hresult, method, detail)
