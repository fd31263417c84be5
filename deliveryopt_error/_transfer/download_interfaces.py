"""Delivery Optimization's newer API: its vtables, structures and property numbers. Declarations, and VARIANT's content.

Source: deliveryoptimization.h as MIDL makes it; VARIANT: oaidl.h; IEnumUnknown: objidlbase.h. Properties 26 to 29 stand
in win32metadata only, and without their VARIANT types.
"""

from __future__ import annotations

import ctypes
from ctypes import (
    POINTER,
    Structure,
    c_double,
    c_int16,
    c_int32,
    c_int64,
    c_uint8,
    c_uint16,
    c_uint32,
    c_uint64,
    c_void_p,
)

from .._com import STDMETHOD, IUnknownVtbl

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# The properties of IDODownload::GetProperty, by name. An older Windows has the first 24 of them, or 26.
DODownloadProperty = {
    "Id": 0,
    "Uri": 1,
    "ContentId": 2,
    "DisplayName": 3,
    "LocalPath": 4,
    "HttpCustomHeaders": 5,
    "CostPolicy": 6,
    "SecurityFlags": 7,
    "CallbackFreqPercent": 8,
    "CallbackFreqSeconds": 9,
    "NoProgressTimeoutSeconds": 10,
    "ForegroundPriority": 11,
    "BlockingMode": 12,
    "CallbackInterface": 13,
    "StreamInterface": 14,
    "SecurityContext": 15,
    "NetworkToken": 16,
    "CorrelationVector": 17,
    "DecryptionInfo": 18,
    "IntegrityCheckInfo": 19,
    "IntegrityCheckMandatory": 20,
    "TotalSizeBytes": 21,
    "DisallowOnCellular": 22,
    "HttpCustomAuthHeaders": 23,
    "HttpAllowSecureToNonSecureRedirect": 24,
    "NonVolatile": 25,
    "HttpRedirectionTarget": 26,
    "HttpResponseHeaders": 27,
    "HttpServerIPAddress": 28,
    "HttpStatusCode": 29,
}


class _VariantRecord(Structure):
    _fields_ = (("pvRecord", c_void_p), ("pRecInfo", c_void_p))


class _VariantValue(ctypes.Union):
    _fields_ = (
        ("llVal", c_int64),
        ("ullVal", c_uint64),
        ("lVal", c_int32),
        ("ulVal", c_uint32),
        ("iVal", c_int16),
        ("uiVal", c_uint16),
        ("bVal", c_uint8),
        ("boolVal", c_int16),
        ("scode", c_int32),
        ("dblVal", c_double),
        ("bstrVal", c_void_p),
        ("punkVal", c_void_p),
        ("parray", c_void_p),
        ("byref", c_void_p),
        ("record", _VariantRecord),  # the largest: 16 bytes on 64 bit
    )


class VARIANT(Structure):
    """A value and its type (oaidl.h); VariantClear gives its content back. 16 bytes on x86, 24 on x64."""

    _anonymous_ = ("value",)
    _fields_ = (
        ("vt", c_uint16),
        ("wReserved1", c_uint16),
        ("wReserved2", c_uint16),
        ("wReserved3", c_uint16),
        ("value", _VariantValue),
    )


# VARENUM of wtypes.h.
VT_EMPTY, VT_NULL, VT_BSTR, VT_UNKNOWN, VT_BYREF = 0, 1, 8, 13, 0x4000
# The members that hold whole numbers, by VARTYPE: VT_I2, VT_I4, VT_ERROR, VT_UI1, VT_UI2, VT_UI4, VT_I8, VT_UI8,
# VT_INT, VT_UINT.
VARIANT_NUMBERS = {
    2: "iVal",
    3: "lVal",
    10: "scode",
    17: "bVal",
    18: "uiVal",
    19: "ulVal",
    20: "llVal",
    21: "ullVal",
    22: "lVal",
    23: "ulVal",
}


def variant_content(variant: VARIANT) -> tuple[int, Any]:
    """The VARTYPE of a value and the structure whose member is the value: the VARIANT, or what a VT_BYREF points to.

    The memory behind VT_BYREF belongs to the sender; a pointer that is NULL leaves the type as it is.
    """
    if not variant.vt & VT_BYREF or not variant.byref:
        return variant.vt, variant
    return variant.vt & ~VT_BYREF, _VariantValue.from_address(variant.byref)


class DO_DOWNLOAD_RANGE(Structure):
    """A range of a file in bytes."""

    _fields_ = (("Offset", c_uint64), ("Length", c_uint64))


class DO_DOWNLOAD_RANGES_INFO(Structure):
    """Ranges of a file; `Ranges` is as long as RangeCount says."""

    _fields_ = (("RangeCount", c_uint32), ("Ranges", DO_DOWNLOAD_RANGE * 1))


class DO_DOWNLOAD_STATUS(Structure):
    """How far a download is, in bytes, and its two codes: ExtendedError is the cause of Error."""

    _fields_ = (
        ("BytesTotal", c_uint64),
        ("BytesTransferred", c_uint64),
        ("State", c_int32),  # DODownloadState
        ("Error", c_uint32),
        ("ExtendedError", c_uint32),
    )


class DO_DOWNLOAD_ENUM_CATEGORY(Structure):
    """Which downloads EnumDownloads lists: those whose Property has this value."""

    _fields_ = (("Property", c_int32), ("Value", POINTER(c_uint16)))


_OBJECT = POINTER(c_void_p)  # an interface, released by the caller


class IDOManagerVtbl(Structure):
    """Delivery Optimization since Windows 10 1809."""

    IID = "400E2D4A-1431-4C1A-A748-39CA472CFDB1"
    _fields_ = (
        *IUnknownVtbl._fields_,
        ("CreateDownload", STDMETHOD(_OBJECT)),  # 3  download
        ("EnumDownloads", STDMETHOD(POINTER(DO_DOWNLOAD_ENUM_CATEGORY), _OBJECT)),  # 4  category, ppEnum
    )


class IDODownloadVtbl(Structure):
    """A download; GetProperty comes before SetProperty, unlike in BITS."""

    IID = "FBBD7FC0-C147-4727-A38D-827EF071EE77"
    _fields_ = (
        *IUnknownVtbl._fields_,
        ("Start", STDMETHOD(POINTER(DO_DOWNLOAD_RANGES_INFO))),  # 3  ranges
        ("Pause", STDMETHOD()),  # 4
        ("Abort", STDMETHOD()),  # 5
        ("Finalize", STDMETHOD()),  # 6
        ("GetStatus", STDMETHOD(POINTER(DO_DOWNLOAD_STATUS))),  # 7  status
        ("GetProperty", STDMETHOD(c_int32, POINTER(VARIANT))),  # 8  propId, propVal (VariantClear)
        ("SetProperty", STDMETHOD(c_int32, POINTER(VARIANT))),  # 9  propId, propVal
    )


class IDODownloadStatusCallbackVtbl(Structure):
    """What a download calls when its status changes; its pointers are borrowed."""

    IID = "D166E8E3-A90E-4392-8E87-05E996D3747D"
    _fields_ = (
        *IUnknownVtbl._fields_,
        ("OnStatusChange", STDMETHOD(c_void_p, POINTER(DO_DOWNLOAD_STATUS))),  # 3  download, status
    )


class IEnumUnknownVtbl(Structure):
    """The downloads of a service, as IUnknown each."""

    IID = "00000100-0000-0000-C000-000000000046"
    _fields_ = (
        *IUnknownVtbl._fields_,
        ("Next", STDMETHOD(c_uint32, _OBJECT, POINTER(c_uint32))),  # 3  celt, rgelt, pceltFetched
        ("Skip", STDMETHOD(c_uint32)),  # 4  celt
        ("Reset", STDMETHOD()),  # 5
        ("Clone", STDMETHOD(_OBJECT)),  # 6  ppenum
    )
