"""The functions of Windows' DLLs that are called, with their prototypes; loaded when they are first asked for.

Imports ctypes and the errors. Must load nothing at import, and from System32 only.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import POINTER, Structure, byref, c_int32, c_uint8, c_uint16, c_uint32, c_void_p

from .._codes.errors import UnsupportedPlatformError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class GUID(Structure):
    """A GUID as COM lays it out (guiddef.h)."""

    _fields_ = (("Data1", c_uint32), ("Data2", c_uint16), ("Data3", c_uint16), ("Data4", c_uint8 * 8))

    @classmethod
    def parse(cls, text: str) -> GUID:
        """From the 36 characters of the registry form, without braces."""
        raw = bytes.fromhex(text.replace("-", ""))
        return cls.from_buffer_copy(raw[3::-1] + raw[5:3:-1] + raw[7:5:-1] + raw[8:])


class System:
    """The functions of ole32.dll and kernel32.dll that are called, with their prototypes; built once, never changed."""

    def __init__(self) -> None:
        if sys.platform != "win32":
            raise UnsupportedPlatformError(f"COM needs Windows; this is {sys.platform}")
        # Handles of our own, so that nobody's argtypes meet ours; System32 only (LOAD_LIBRARY_SEARCH_SYSTEM32).
        ole32 = ctypes.WinDLL("ole32.dll", winmode=0x800)
        kernel32 = ctypes.WinDLL("kernel32.dll", winmode=0x800, use_last_error=True)

        def declare(function: Any, result: Any, *parameters: Any) -> Any:
            function.restype = result
            function.argtypes = parameters
            return function

        self.CoCreateInstance = declare(
            ole32.CoCreateInstance, c_uint32, POINTER(GUID), c_void_p, c_uint32, POINTER(GUID), POINTER(c_void_p)
        )  # rclsid, pUnkOuter, dwClsContext, riid, ppv
        self.CoGetApartmentType = declare(ole32.CoGetApartmentType, c_uint32, POINTER(c_int32), POINTER(c_int32))
        self.CoSetProxyBlanket = declare(
            ole32.CoSetProxyBlanket,
            c_uint32,
            *(c_void_p, c_uint32, c_uint32, c_void_p, c_uint32, c_uint32, c_void_p, c_uint32),
        )  # pProxy, dwAuthnSvc, dwAuthzSvc, pServerPrincName, dwAuthnLevel, dwImpLevel, pAuthInfo, dwCapabilities
        self.CoDisconnectObject = declare(ole32.CoDisconnectObject, c_uint32, c_void_p, c_uint32)  # pUnk, dwReserved
        self.CoTaskMemFree = declare(ole32.CoTaskMemFree, None, c_void_p)
        self.CoTaskMemAlloc = declare(ole32.CoTaskMemAlloc, c_void_p, ctypes.c_size_t)
        self.GetThreadLocale = declare(kernel32.GetThreadLocale, c_uint32)
        self.FormatMessageW = declare(
            kernel32.FormatMessageW, c_uint32, c_uint32, c_void_p, c_uint32, c_uint32, c_void_p, c_uint32, c_void_p
        )  # dwFlags, lpSource, dwMessageId, dwLanguageId, lpBuffer, nSize, Arguments
        self.GetStdHandle = declare(kernel32.GetStdHandle, c_void_p, c_uint32)  # nStdHandle
        self.GetConsoleMode = declare(kernel32.GetConsoleMode, c_int32, c_void_p, POINTER(c_uint32))
        self.SetConsoleMode = declare(kernel32.SetConsoleMode, c_int32, c_void_p, c_uint32)
        try:
            self.CoIncrementMTAUsage = declare(ole32.CoIncrementMTAUsage, c_uint32, POINTER(c_void_p))
        except AttributeError:
            raise UnsupportedPlatformError("CoIncrementMTAUsage is missing: Windows 8 or later is needed") from None
        self.CoEnableCallCancellation = self.CoCancelCall = lambda *arguments: 0x80004001
        if hasattr(ole32, "CoCancelCall") and hasattr(ole32, "CoEnableCallCancellation"):
            self.CoEnableCallCancellation = declare(ole32.CoEnableCallCancellation, c_uint32, c_void_p)  # pReserved
            self.CoCancelCall = declare(ole32.CoCancelCall, c_uint32, c_uint32, c_uint32)  # dwThreadId, ulTimeout


_system: Any = None


def system() -> Any:
    """The system's functions, a `System`; two threads may both build it. UnsupportedPlatformError without COM."""
    global _system
    if _system is None:
        _system = System()
    return _system


def default_langid() -> int:
    """LANGID of the calling thread (LANGIDFROMLCID(GetThreadLocale()), as the page on GetErrorDescription asks)."""
    return system().GetThreadLocale() & 0xFFFF if sys.platform == "win32" else 0


def takes_colors() -> bool:
    """Whether the terminal of standard output shows colours, which a console of Windows has to be told to."""
    if sys.platform != "win32":
        return True
    handle, mode = system().GetStdHandle(0xFFFFFFF5), c_uint32()  # STD_OUTPUT_HANDLE
    if not system().GetConsoleMode(handle, byref(mode)):
        return False
    shows = 0x0004  # ENABLE_VIRTUAL_TERMINAL_PROCESSING
    return bool(mode.value & shows or system().SetConsoleMode(handle, mode.value | shows))
