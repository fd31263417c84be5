"""Win32 enumerations of the transfer services. Imports enum, and the catalogue when a facility's name is asked for.

Must never refuse a value: one without a published name stays itself.
"""

from __future__ import annotations

from enum import IntEnum, IntFlag

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class _OpenEnum(IntEnum):
    """An IntEnum that is total: a value without a member stays itself (`name` None), never an exception.

    `str()` is the full Win32 name, `BG_JOB_STATE_ERROR`; for a value without one, `BG_JOB_STATE(99)`.
    """

    @classmethod
    def _missing_(cls, value: object) -> Any:
        if not isinstance(value, int):
            return None  # EnumMeta turns this into its ValueError
        member = int.__new__(cls, value)
        member._name_ = cls._name_of(value)  # type: ignore[assignment]
        member._value_ = int(value)
        return member

    @classmethod
    def _name_of(cls, value: int) -> str | None:
        """The name of a value that has no member."""
        return None

    def __str__(self) -> str:
        prefix = type(self).__name__
        return f"{prefix}_{self._name_}" if self._name_ else f"{prefix}({self:d})"

    def __repr__(self) -> str:
        return f"<{self}: {self:d}>"

    def __format__(self, spec: str) -> str:
        return int.__format__(self, spec) if spec[-1:] in ("d", "x", "X") else format(str(self), spec)

    def __reduce_ex__(self, protocol: Any) -> Any:
        return type(self), (int(self),)  # by value: a value without a member pickles too


class BG_ERROR_CONTEXT(_OpenEnum):
    """Where an error happened (bits.h; value 8 from win32metadata).

    Delivery Optimization sets REMOTE_FILE for HTTP 403 and NONE for everything else: NONE never means "no error".
    """

    NONE = 0
    UNKNOWN = 1
    GENERAL_QUEUE_MANAGER = 2
    QUEUE_MANAGER_NOTIFICATION = 3
    LOCAL_FILE = 4
    REMOTE_FILE = 5
    GENERAL_TRANSPORT = 6
    REMOTE_APPLICATION = 7
    SERVER_CERTIFICATE_CALLBACK = 8


class BG_JOB_STATE(_OpenEnum):
    """State of a job (bits.h)."""

    QUEUED = 0
    CONNECTING = 1
    TRANSFERRING = 2
    SUSPENDED = 3
    ERROR = 4
    TRANSIENT_ERROR = 5
    TRANSFERRED = 6
    ACKNOWLEDGED = 7
    CANCELLED = 8


class BG_JOB_TYPE(_OpenEnum):
    """Direction of a job (bits.h). Delivery Optimization knows DOWNLOAD only."""

    DOWNLOAD = 0
    UPLOAD = 1
    UPLOAD_REPLY = 2


class BG_JOB_PRIORITY(_OpenEnum):
    """Priority of a job (bits.h)."""

    FOREGROUND = 0
    HIGH = 1
    NORMAL = 2
    LOW = 3


class DODownloadState(_OpenEnum):
    """State of an IDODownload (deliveryoptimization.h)."""

    Created = 0
    Transferring = 1
    Transferred = 2
    Finalized = 3
    Aborted = 4
    Paused = 5


class BG_NOTIFY(IntFlag):
    """Which events of a job call its notification interface (bits.h). Unknown bits are kept."""

    JOB_TRANSFERRED = 0x0001
    JOB_ERROR = 0x0002
    DISABLE = 0x0004
    JOB_MODIFICATION = 0x0008
    FILE_TRANSFERRED = 0x0010
    FILE_RANGES_TRANSFERRED = 0x0020

    def __str__(self) -> str:
        parts, rest = [], int(self)
        for flag in BG_NOTIFY:
            if rest & flag.value:
                parts.append(f"BG_NOTIFY_{flag._name_}")
                rest &= ~flag.value
        return "|".join(parts + [f"0x{rest:X}"] * bool(rest)) or "0"

    def __repr__(self) -> str:
        return f"<{self}: 0x{self:X}>"

    def __format__(self, spec: str) -> str:
        return int.__format__(self, spec) if spec[-1:] in ("d", "x", "X") else format(str(self), spec)


class FACILITY(_OpenEnum):
    """Origin of an HRESULT, its bits 16 to 28 (winerror.h).

    The facilities that a download meets are members; the others (156 are named in winerror.h and win32metadata)
    get their name from the catalogue when one is asked for, so that an import does not pay for them.
    """

    NULL = 0
    RPC = 1
    DISPATCH = 2
    STORAGE = 3
    ITF = 4
    WIN32 = 7
    WINDOWS = 8
    SECURITY = 9
    CONTROL = 10
    CERT = 11
    INTERNET = 12
    HTTP = 25
    BACKGROUNDCOPY = 32
    WINDOWSUPDATE = 36
    DELIVERY_OPTIMIZATION = 208

    @classmethod
    def _name_of(cls, value: int) -> str | None:
        from .catalogue import facility_name

        name = facility_name(value)
        return name and name[len("FACILITY_") :]
