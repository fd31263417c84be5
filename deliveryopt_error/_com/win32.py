"""The functions of Windows' DLLs that the package calls, with their prototypes. They are loaded at the first use.

Nothing is loaded at import, and nothing from outside the folder System32.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import POINTER, Structure, byref, c_int32, c_uint8, c_uint16, c_uint32, c_void_p

from .._codes.errors import E_NOTIMPL, UnsupportedPlatformError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

LANGID_ENGLISH_US = 0x0409


class GUID(Structure):
    """A GUID as COM lays it out (guiddef.h)."""

    _fields_ = (("Data1", c_uint32), ("Data2", c_uint16), ("Data3", c_uint16), ("Data4", c_uint8 * 8))

    @classmethod
    def parse(cls, text: str) -> GUID:
        """From the 36 characters of the registry form, without braces."""
        raw = bytes.fromhex(text.replace("-", ""))
        return cls.from_buffer_copy(raw[3::-1] + raw[5:3:-1] + raw[7:5:-1] + raw[8:])


class System:
    """The functions of ole32.dll, kernel32.dll and advapi32.dll that are called, with their prototypes.

    Built once, never changed.
    """

    def __init__(self) -> None:
        if sys.platform != "win32":
            raise UnsupportedPlatformError(f"COM needs Windows; this is {sys.platform}")
        # Handles of our own, so that the argtypes of other libraries are not shared; LOAD_LIBRARY_SEARCH_SYSTEM32.
        ole32 = ctypes.WinDLL("ole32.dll", winmode=0x800)
        kernel32 = ctypes.WinDLL("kernel32.dll", winmode=0x800, use_last_error=True)
        advapi32 = ctypes.WinDLL("advapi32.dll", winmode=0x800, use_last_error=True)

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
        self.CoQueryProxyBlanket = declare(
            ole32.CoQueryProxyBlanket,
            c_uint32,
            *(c_void_p, c_void_p, c_void_p, c_void_p, c_void_p, POINTER(c_uint32), c_void_p, c_void_p),
        )  # pProxy, pwAuthnSvc, pAuthzSvc, pServerPrincName, pAuthnLevel, pImpLevel, pAuthInfo, pCapabilites
        self.CoDisconnectObject = declare(ole32.CoDisconnectObject, c_uint32, c_void_p, c_uint32)  # pUnk, dwReserved
        self.CoTaskMemFree = declare(ole32.CoTaskMemFree, None, c_void_p)
        self.GetUserDefaultUILanguage = declare(kernel32.GetUserDefaultUILanguage, c_uint16)
        self.FormatMessageW = declare(
            kernel32.FormatMessageW, c_uint32, c_uint32, c_void_p, c_uint32, c_uint32, c_void_p, c_uint32, c_void_p
        )  # dwFlags, lpSource, dwMessageId, dwLanguageId, lpBuffer, nSize, Arguments
        self.GetStdHandle = declare(kernel32.GetStdHandle, c_void_p, c_uint32)  # nStdHandle
        self.GetConsoleMode = declare(kernel32.GetConsoleMode, c_int32, c_void_p, POINTER(c_uint32))
        self.SetConsoleMode = declare(kernel32.SetConsoleMode, c_int32, c_void_p, c_uint32)
        self.GetCurrentThread = declare(kernel32.GetCurrentThread, c_void_p)
        self.CloseHandle = declare(kernel32.CloseHandle, c_int32, c_void_p)  # hObject
        self.OpenThreadToken = declare(
            advapi32.OpenThreadToken, c_int32, c_void_p, c_uint32, c_int32, POINTER(c_void_p)
        )  # ThreadHandle, DesiredAccess, OpenAsSelf, TokenHandle
        self.SetThreadToken = declare(advapi32.SetThreadToken, c_int32, c_void_p, c_void_p)  # Thread, Token
        self.last_error = ctypes.get_last_error  # of the functions of kernel32 and advapi32, in this thread
        try:
            self.CoIncrementMTAUsage = declare(ole32.CoIncrementMTAUsage, c_uint32, POINTER(c_void_p))
        except AttributeError:
            raise UnsupportedPlatformError("CoIncrementMTAUsage is missing: Windows 8 or later is needed") from None
        self.CoEnableCallCancellation = self.CoCancelCall = lambda *arguments: E_NOTIMPL
        if hasattr(ole32, "CoCancelCall") and hasattr(ole32, "CoEnableCallCancellation"):
            self.CoEnableCallCancellation = declare(ole32.CoEnableCallCancellation, c_uint32, c_void_p)  # pReserved
            self.CoCancelCall = declare(ole32.CoCancelCall, c_uint32, c_uint32, c_uint32)  # dwThreadId, ulTimeout


_system: Any = None


def system() -> Any:
    """The one `System`; two threads may both build it. UnsupportedPlatformError without COM."""
    global _system
    if _system is None:
        _system = System()
    return _system


def co_task_mem_free(address: int | None) -> None:
    """CoTaskMemFree, NULL included. A system without COM has no task allocator, so there it does nothing."""
    if sys.platform == "win32":
        (_system or system()).CoTaskMemFree(address)


_variant_clear: Any = None


def variant_clear(variant: Structure) -> None:
    """VariantClear, for a VARIANT of any type. The first one loads oleaut32.dll."""
    global _variant_clear
    if sys.platform == "win32":
        if _variant_clear is None:
            oleaut32 = ctypes.WinDLL("oleaut32.dll", winmode=0x800)
            oleaut32.VariantClear.restype = c_uint32
            oleaut32.VariantClear.argtypes = (c_void_p,)  # pvarg
            _variant_clear = oleaut32.VariantClear
        _variant_clear(byref(variant))


# LOCALE_CUSTOM_DEFAULT, LOCALE_CUSTOM_UNSPECIFIED and LOCALE_CUSTOM_UI_DEFAULT: supplemental locales, which have no
# language identifier of their own ("LOCALE_CUSTOM* Constants").
_NO_LANGUAGE = (0, 0x0C00, 0x1000, 0x1400)


def default_langid() -> int:
    """LANGID of the user's display language (GetUserDefaultUILanguage), U.S. English if it has none; never 0.

    The page on GetErrorDescription suggests the thread's locale, which is the format of numbers and dates; the service
    answers E_INVALIDARG to 0.
    """
    langid: int = system().GetUserDefaultUILanguage() if sys.platform == "win32" else 0
    return LANGID_ENGLISH_US if langid in _NO_LANGUAGE else langid


def takes_colors() -> bool:
    """True if the console of standard output shows colours; turns them on."""
    handle, mode = system().GetStdHandle(0xFFFFFFF5), c_uint32()  # STD_OUTPUT_HANDLE
    if not system().GetConsoleMode(handle, byref(mode)):
        return False
    shows = 0x0004  # ENABLE_VIRTUAL_TERMINAL_PROCESSING
    return bool(mode.value & shows or system().SetConsoleMode(handle, mode.value | shows))
