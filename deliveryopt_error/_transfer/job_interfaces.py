"""The vtables, slot by slot in the order of bits.h, and the structures their methods fill; declarations only.

Delivery Optimization's pages list the methods alphabetically and in part; COM marshals by IID, so the whole vtable of
BITS is there. Enumerations and BOOL are 32 bits wide, strings UTF-16.
"""

from __future__ import annotations

import ctypes
from ctypes import POINTER, Structure, c_int32, c_uint16, c_uint32, c_uint64, c_void_p

from .._com import STDMETHOD, IUnknownVtbl
from .._com.win32 import GUID

CLSID_DeliveryOptimization = "5B99FA76-721C-423C-ADAC-56D03C8A8007"
CLSID_BackgroundCopyManager = "4991D34B-80A1-4291-83B6-3328366B9097"

BG_JOB_ENUM_ALL_USERS = 0x0001

_LPCWSTR = POINTER(c_uint16)
_LPWSTR_OUT = POINTER(c_void_p)  # freed by the caller with CoTaskMemFree
_OBJECT_OUT = POINTER(c_void_p)  # released by the caller
_ENUM = c_int32
_ENUM_OUT = POINTER(c_int32)
_ULONG = c_uint32
_ULONG_OUT = POINTER(c_uint32)


class FILETIME(Structure):
    """100-nanosecond intervals since 1601-01-01 UTC (minwindef.h)."""

    _fields_ = (("dwLowDateTime", c_uint32), ("dwHighDateTime", c_uint32))


class BG_FILE_INFO(Structure):
    """A file to add to a job (bits.h)."""

    _fields_ = (("RemoteName", _LPCWSTR), ("LocalName", _LPCWSTR))


class BG_FILE_PROGRESS(Structure):
    """Progress of a file in bytes (bits.h); BytesTotal may be BG_SIZE_UNKNOWN."""

    _fields_ = (("BytesTotal", c_uint64), ("BytesTransferred", c_uint64), ("Completed", c_int32))


class BG_JOB_PROGRESS(Structure):
    """Progress of a job in bytes and files (bits.h); BytesTotal may be BG_SIZE_UNKNOWN."""

    _fields_ = (
        ("BytesTotal", c_uint64),
        ("BytesTransferred", c_uint64),
        ("FilesTotal", c_uint32),
        ("FilesTransferred", c_uint32),
    )


class BG_JOB_TIMES(Structure):
    """When a job was created, changed and finished (bits.h)."""

    _fields_ = (("CreationTime", FILETIME), ("ModificationTime", FILETIME), ("TransferCompletionTime", FILETIME))


class BG_FILE_RANGE(Structure):
    """A range of a file in bytes (bits2_0.h)."""

    _fields_ = (("InitialOffset", c_uint64), ("Length", c_uint64))


class IBackgroundCopyErrorVtbl(Structure):
    """Why a job failed (bits.h)."""

    IID = "19C613A0-FCB8-4F28-81AE-897C3D078F81"
    _fields_ = (
        *IUnknownVtbl._fields_,
        ("GetError", STDMETHOD(_ENUM_OUT, POINTER(c_uint32))),  # 3  pContext, pCode
        ("GetFile", STDMETHOD(_OBJECT_OUT)),  # 4  pVal
        ("GetErrorDescription", STDMETHOD(c_uint32, _LPWSTR_OUT)),  # 5  LanguageId, pErrorDescription
        ("GetErrorContextDescription", STDMETHOD(c_uint32, _LPWSTR_OUT)),  # 6  LanguageId, pContextDescription
        ("GetProtocol", STDMETHOD(_LPWSTR_OUT)),  # 7  pProtocol
    )


class IBackgroundCopyFileVtbl(Structure):
    """A file of a job (bits.h)."""

    IID = "01B7BD23-FB88-4A77-8490-5891D3E4653A"
    _fields_ = (
        *IUnknownVtbl._fields_,
        ("GetRemoteName", STDMETHOD(_LPWSTR_OUT)),  # 3  pVal
        ("GetLocalName", STDMETHOD(_LPWSTR_OUT)),  # 4  pVal
        ("GetProgress", STDMETHOD(POINTER(BG_FILE_PROGRESS))),  # 5  pVal
    )


class IBackgroundCopyFile2Vtbl(Structure):
    """IBackgroundCopyFile and two methods more (bits2_0.h)."""

    IID = "83E81B93-0873-474D-8A8C-F2018B1A939C"
    _fields_ = (
        *IBackgroundCopyFileVtbl._fields_,
        ("GetFileRanges", STDMETHOD(_ULONG_OUT, POINTER(c_void_p))),  # 6  RangeCount, Ranges (CoTaskMemFree)
        ("SetRemoteName", STDMETHOD(_LPCWSTR)),  # 7  Val
    )


class IEnumBackgroundCopyFilesVtbl(Structure):
    """The files of a job (bits.h)."""

    IID = "CA51E165-C365-424C-8D41-24AAA4FF3C40"
    _fields_ = (
        *IUnknownVtbl._fields_,
        ("Next", STDMETHOD(_ULONG, _OBJECT_OUT, _ULONG_OUT)),  # 3  celt, rgelt, pceltFetched
        ("Skip", STDMETHOD(_ULONG)),  # 4  celt
        ("Reset", STDMETHOD()),  # 5
        ("Clone", STDMETHOD(_OBJECT_OUT)),  # 6  ppenum
        ("GetCount", STDMETHOD(_ULONG_OUT)),  # 7  puCount
    )


class IBackgroundCopyJobVtbl(Structure):
    """A transfer job (bits.h)."""

    IID = "37668D37-507E-4160-9316-26306D150B12"
    _fields_ = (
        *IUnknownVtbl._fields_,
        ("AddFileSet", STDMETHOD(_ULONG, POINTER(BG_FILE_INFO))),  # 3  cFileCount, pFileSet
        ("AddFile", STDMETHOD(_LPCWSTR, _LPCWSTR)),  # 4  RemoteUrl, LocalName
        ("EnumFiles", STDMETHOD(_OBJECT_OUT)),  # 5  pEnum
        ("Suspend", STDMETHOD()),  # 6
        ("Resume", STDMETHOD()),  # 7
        ("Cancel", STDMETHOD()),  # 8
        ("Complete", STDMETHOD()),  # 9
        ("GetId", STDMETHOD(POINTER(GUID))),  # 10  pVal
        ("GetType", STDMETHOD(_ENUM_OUT)),  # 11  pVal
        ("GetProgress", STDMETHOD(POINTER(BG_JOB_PROGRESS))),  # 12  pVal
        ("GetTimes", STDMETHOD(POINTER(BG_JOB_TIMES))),  # 13  pVal
        ("GetState", STDMETHOD(_ENUM_OUT)),  # 14  pVal
        ("GetError", STDMETHOD(_OBJECT_OUT)),  # 15  ppError
        ("GetOwner", STDMETHOD(_LPWSTR_OUT)),  # 16  pVal
        ("SetDisplayName", STDMETHOD(_LPCWSTR)),  # 17  Val
        ("GetDisplayName", STDMETHOD(_LPWSTR_OUT)),  # 18  pVal
        ("SetDescription", STDMETHOD(_LPCWSTR)),  # 19  Val
        ("GetDescription", STDMETHOD(_LPWSTR_OUT)),  # 20  pVal
        ("SetPriority", STDMETHOD(_ENUM)),  # 21  Val
        ("GetPriority", STDMETHOD(_ENUM_OUT)),  # 22  pVal
        ("SetNotifyFlags", STDMETHOD(_ULONG)),  # 23  Val
        ("GetNotifyFlags", STDMETHOD(_ULONG_OUT)),  # 24  pVal
        ("SetNotifyInterface", STDMETHOD(c_void_p)),  # 25  Val
        ("GetNotifyInterface", STDMETHOD(_OBJECT_OUT)),  # 26  pVal
        ("SetMinimumRetryDelay", STDMETHOD(_ULONG)),  # 27  Seconds
        ("GetMinimumRetryDelay", STDMETHOD(_ULONG_OUT)),  # 28  Seconds
        ("SetNoProgressTimeout", STDMETHOD(_ULONG)),  # 29  Seconds
        ("GetNoProgressTimeout", STDMETHOD(_ULONG_OUT)),  # 30  Seconds
        ("GetErrorCount", STDMETHOD(_ULONG_OUT)),  # 31  Errors
        ("SetProxySettings", STDMETHOD(_ENUM, _LPCWSTR, _LPCWSTR)),  # 32  ProxyUsage, ProxyList, ProxyBypassList
        ("GetProxySettings", STDMETHOD(_ENUM_OUT, _LPWSTR_OUT, _LPWSTR_OUT)),  # 33  the same three
        ("TakeOwnership", STDMETHOD()),  # 34
    )


class BG_JOB_REPLY_PROGRESS(Structure):
    """Progress of the reply to an upload in bytes (bits1_5.h)."""

    _fields_ = (("BytesTotal", c_uint64), ("BytesTransferred", c_uint64))


class BG_BASIC_CREDENTIALS(Structure):
    """A user name and a password (bits1_5.h)."""

    _fields_ = (("UserName", c_void_p), ("Password", c_void_p))


class BG_AUTH_CREDENTIALS_UNION(ctypes.Union):
    """The credentials of a scheme (bits1_5.h)."""

    _fields_ = (("Basic", BG_BASIC_CREDENTIALS),)


class BG_AUTH_CREDENTIALS(Structure):
    """Credentials for a server or a proxy (bits1_5.h)."""

    _fields_ = (("Target", _ENUM), ("Scheme", _ENUM), ("Credentials", BG_AUTH_CREDENTIALS_UNION))


class IBackgroundCopyJob2Vtbl(Structure):
    """IBackgroundCopyJob and eight methods more (bits1_5.h)."""

    IID = "54B50739-686F-45EB-9DFF-D6A9A0FAA9AF"
    _fields_ = (
        *IBackgroundCopyJobVtbl._fields_,
        ("SetNotifyCmdLine", STDMETHOD(_LPCWSTR, _LPCWSTR)),  # 35  Program, Parameters
        ("GetNotifyCmdLine", STDMETHOD(_LPWSTR_OUT, _LPWSTR_OUT)),  # 36  pProgram, pParameters
        ("GetReplyProgress", STDMETHOD(POINTER(BG_JOB_REPLY_PROGRESS))),  # 37  pProgress
        ("GetReplyData", STDMETHOD(POINTER(c_void_p), POINTER(c_uint64))),  # 38  ppBuffer (CoTaskMemFree), pLength
        ("SetReplyFileName", STDMETHOD(_LPCWSTR)),  # 39  ReplyFileName
        ("GetReplyFileName", STDMETHOD(_LPWSTR_OUT)),  # 40  pReplyFileName
        ("SetCredentials", STDMETHOD(POINTER(BG_AUTH_CREDENTIALS))),  # 41  credentials
        ("RemoveCredentials", STDMETHOD(_ENUM, _ENUM)),  # 42  Target, Scheme
    )


BITS_JOB_PROPERTY_NOTIFICATION_CLSID = 2


class BITS_JOB_PROPERTY_VALUE(ctypes.Union):
    """The value of a property of a job; the property says which member it is (bits5_0.h)."""

    _fields_ = (
        ("Dword", c_uint32),
        ("ClsID", GUID),
        ("Enable", c_int32),
        ("Uint64", c_uint64),
        ("Target", _ENUM),
    )


class IBackgroundCopyJob5Vtbl(Structure):
    """IBackgroundCopyJob2 and what IBackgroundCopyJob3, 4 and 5 add (bits2_0.h, bits3_0.h, bits5_0.h)."""

    IID = "E847030C-BBBA-4657-AF6D-484AA42BF1FE"
    _fields_ = (
        *IBackgroundCopyJob2Vtbl._fields_,
        ("ReplaceRemotePrefix", STDMETHOD(_LPCWSTR, _LPCWSTR)),  # 43  OldPrefix, NewPrefix
        # 44  RemoteUrl, LocalName, RangeCount, Ranges
        ("AddFileWithRanges", STDMETHOD(_LPCWSTR, _LPCWSTR, _ULONG, POINTER(BG_FILE_RANGE))),
        ("SetFileACLFlags", STDMETHOD(_ULONG)),  # 45  Flags
        ("GetFileACLFlags", STDMETHOD(_ULONG_OUT)),  # 46  Flags
        ("SetPeerCachingFlags", STDMETHOD(_ULONG)),  # 47  Flags
        ("GetPeerCachingFlags", STDMETHOD(_ULONG_OUT)),  # 48  pFlags
        ("GetOwnerIntegrityLevel", STDMETHOD(_ULONG_OUT)),  # 49  pLevel
        ("GetOwnerElevationState", STDMETHOD(POINTER(c_int32))),  # 50  pElevated
        ("SetMaximumDownloadTime", STDMETHOD(_ULONG)),  # 51  Timeout
        ("GetMaximumDownloadTime", STDMETHOD(_ULONG_OUT)),  # 52  pTimeout
        ("SetProperty", STDMETHOD()),  # 53  not for calls: some ctypes refuse its union by value
        ("GetProperty", STDMETHOD(_ENUM, POINTER(BITS_JOB_PROPERTY_VALUE))),  # 54  PropertyId, PropertyValue
    )


class IEnumBackgroundCopyJobsVtbl(Structure):
    """The jobs of a service (bits.h): the slots of IEnumBackgroundCopyFiles."""

    IID = "1AF4F612-3B71-466F-8F58-7B6F73AC57AD"
    _fields_ = IEnumBackgroundCopyFilesVtbl._fields_


class IBackgroundCopyManagerVtbl(Structure):
    """A transfer service (bits.h)."""

    IID = "5CE34C0D-0DC9-4C1F-897C-DAA1B78CEE7C"
    _fields_ = (
        *IUnknownVtbl._fields_,
        ("CreateJob", STDMETHOD(_LPCWSTR, _ENUM, POINTER(GUID), _OBJECT_OUT)),  # 3  DisplayName, Type, pJobId, ppJob
        ("GetJob", STDMETHOD(POINTER(GUID), _OBJECT_OUT)),  # 4  jobID, ppJob
        ("EnumJobs", STDMETHOD(c_uint32, _OBJECT_OUT)),  # 5  dwFlags, ppEnum
        ("GetErrorDescription", STDMETHOD(c_uint32, c_uint32, _LPWSTR_OUT)),  # 6  hResult, LanguageId, pText
    )


class IBackgroundCopyCallbackVtbl(Structure):
    """What a service calls when a job is done, fails or changes (bits.h); its pointers are borrowed."""

    IID = "97EA99C7-0186-4AD4-8DF9-C5B4E0ED6B22"
    _fields_ = (
        *IUnknownVtbl._fields_,
        ("JobTransferred", STDMETHOD(c_void_p)),  # 3  pJob
        ("JobError", STDMETHOD(c_void_p, c_void_p)),  # 4  pJob, pError
        ("JobModification", STDMETHOD(c_void_p, c_uint32)),  # 5  pJob, dwReserved
    )
