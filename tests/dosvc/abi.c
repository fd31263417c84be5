/* Prints the ABI of both APIs, from the toolchain's own headers and deliveryopt.h. It never ships.
 *
 * One fact a line, numbers decimal, sizes and offsets in bytes:
 *   pointer SIZE
 *   sizeof STRUCT SIZE ALIGNMENT
 *   field STRUCT NAME OFFSET SIZE
 *   iid INTERFACE {IID}
 *   slots INTERFACE COUNT
 *   slot INTERFACE METHOD NUMBER OFFSET
 *   value NAME NUMBER
 */
#define WIN32_LEAN_AND_MEAN
#define INITGUID
#define CINTERFACE
#include <windows.h>
#include <bits.h>
#include <bits2_0.h>
#include <bits5_0.h>

#include <stddef.h>
#include <stdio.h>

#include "deliveryopt.h"

#define STRUCT(S) \
    printf("sizeof %s %u %u\n", #S, (unsigned)sizeof(S), (unsigned)_Alignof(S));
#define FIELD(S, F) \
    printf("field %s %s %u %u\n", #S, #F, (unsigned)offsetof(S, F), \
           (unsigned)sizeof(((S *)0)->F));
#define VALUE(V) printf("value %s %lu\n", #V, (unsigned long)(V));
#define SLOT(I, M) \
    printf("slot %s %s %u %u\n", #I, #M, (unsigned)(offsetof(I##Vtbl, M) / sizeof(void *)), \
           (unsigned)offsetof(I##Vtbl, M));
#define ONE(I, M) +1

/* An interface with all methods of its vtable; a method that methods.h lacks does not compile. */
#define INTERFACE(I, METHODS_OF) \
    _Static_assert(sizeof(I##Vtbl) / sizeof(void *) == 0 METHODS_OF(ONE, I), #I " is incomplete"); \
    print_iid(#I, &IID_##I); \
    printf("slots %s %u\n", #I, (unsigned)(sizeof(I##Vtbl) / sizeof(void *))); \
    METHODS_OF(SLOT, I)

#define ALL_UNKNOWN(X, I) UNKNOWN_METHODS(X, I)
#define ALL_MANAGER(X, I) UNKNOWN_METHODS(X, I) MANAGER_METHODS(X, I)
#define ALL_JOB(X, I) UNKNOWN_METHODS(X, I) JOB_METHODS(X, I)
#define ALL_JOB2(X, I) ALL_JOB(X, I) JOB2_METHODS(X, I)
#define ALL_JOB5(X, I) ALL_JOB2(X, I) JOB5_METHODS(X, I)
#define ALL_ERROR(X, I) UNKNOWN_METHODS(X, I) ERROR_METHODS(X, I)
#define ALL_FILE(X, I) UNKNOWN_METHODS(X, I) FILE_METHODS(X, I)
#define ALL_FILE2(X, I) UNKNOWN_METHODS(X, I) FILE_METHODS(X, I) FILE2_METHODS(X, I)
#define ALL_ENUM(X, I) UNKNOWN_METHODS(X, I) ENUM_METHODS(X, I)
#define ALL_CALLBACK(X, I) UNKNOWN_METHODS(X, I) CALLBACK_METHODS(X, I)
#define ALL_DO_MANAGER(X, I) UNKNOWN_METHODS(X, I) DO_MANAGER_METHODS(X, I)
#define ALL_DOWNLOAD(X, I) UNKNOWN_METHODS(X, I) DOWNLOAD_METHODS(X, I)
#define ALL_STATUS_CALLBACK(X, I) UNKNOWN_METHODS(X, I) STATUS_CALLBACK_METHODS(X, I)
#define ALL_ENUM_UNKNOWN(X, I) UNKNOWN_METHODS(X, I) ENUM_UNKNOWN_METHODS(X, I)

static void print_iid(const char *name, const IID *iid)
{
    printf("iid %s {%08lX-%04X-%04X-%02X%02X-", name, iid->Data1, iid->Data2, iid->Data3,
           iid->Data4[0], iid->Data4[1]);
    for (int i = 2; i < 8; i++)
        printf("%02X", iid->Data4[i]);
    printf("}\n");
}

int main(void)
{
    printf("pointer %u\n", (unsigned)sizeof(void *));

    STRUCT(GUID)
    FIELD(GUID, Data1) FIELD(GUID, Data2) FIELD(GUID, Data3) FIELD(GUID, Data4)
    STRUCT(FILETIME)
    FIELD(FILETIME, dwLowDateTime) FIELD(FILETIME, dwHighDateTime)
    STRUCT(BG_FILE_INFO)
    FIELD(BG_FILE_INFO, RemoteName) FIELD(BG_FILE_INFO, LocalName)
    STRUCT(BG_FILE_PROGRESS)
    FIELD(BG_FILE_PROGRESS, BytesTotal) FIELD(BG_FILE_PROGRESS, BytesTransferred)
    FIELD(BG_FILE_PROGRESS, Completed)
    STRUCT(BG_FILE_RANGE)
    FIELD(BG_FILE_RANGE, InitialOffset) FIELD(BG_FILE_RANGE, Length)
    STRUCT(BG_JOB_PROGRESS)
    FIELD(BG_JOB_PROGRESS, BytesTotal) FIELD(BG_JOB_PROGRESS, BytesTransferred)
    FIELD(BG_JOB_PROGRESS, FilesTotal) FIELD(BG_JOB_PROGRESS, FilesTransferred)
    STRUCT(BG_JOB_TIMES)
    FIELD(BG_JOB_TIMES, CreationTime) FIELD(BG_JOB_TIMES, ModificationTime)
    FIELD(BG_JOB_TIMES, TransferCompletionTime)
    STRUCT(BG_JOB_REPLY_PROGRESS)
    FIELD(BG_JOB_REPLY_PROGRESS, BytesTotal) FIELD(BG_JOB_REPLY_PROGRESS, BytesTransferred)
    STRUCT(BG_BASIC_CREDENTIALS)
    FIELD(BG_BASIC_CREDENTIALS, UserName) FIELD(BG_BASIC_CREDENTIALS, Password)
    STRUCT(BG_AUTH_CREDENTIALS_UNION)
    FIELD(BG_AUTH_CREDENTIALS_UNION, Basic)
    STRUCT(BG_AUTH_CREDENTIALS)
    FIELD(BG_AUTH_CREDENTIALS, Target) FIELD(BG_AUTH_CREDENTIALS, Scheme)
    FIELD(BG_AUTH_CREDENTIALS, Credentials)
    STRUCT(BITS_JOB_PROPERTY_VALUE)
    FIELD(BITS_JOB_PROPERTY_VALUE, Dword) FIELD(BITS_JOB_PROPERTY_VALUE, ClsID)
    FIELD(BITS_JOB_PROPERTY_VALUE, Enable) FIELD(BITS_JOB_PROPERTY_VALUE, Uint64)
    FIELD(BITS_JOB_PROPERTY_VALUE, Target)
    STRUCT(VARIANT)
    FIELD(VARIANT, vt) FIELD(VARIANT, wReserved1) FIELD(VARIANT, wReserved2)
    FIELD(VARIANT, wReserved3) FIELD(VARIANT, llVal) FIELD(VARIANT, ullVal) FIELD(VARIANT, lVal)
    FIELD(VARIANT, ulVal) FIELD(VARIANT, iVal) FIELD(VARIANT, uiVal) FIELD(VARIANT, bVal)
    FIELD(VARIANT, boolVal) FIELD(VARIANT, scode) FIELD(VARIANT, dblVal) FIELD(VARIANT, bstrVal)
    FIELD(VARIANT, punkVal) FIELD(VARIANT, parray) FIELD(VARIANT, byref) FIELD(VARIANT, pvRecord)
    FIELD(VARIANT, pRecInfo)
    STRUCT(DO_DOWNLOAD_RANGE)
    FIELD(DO_DOWNLOAD_RANGE, Offset) FIELD(DO_DOWNLOAD_RANGE, Length)
    STRUCT(DO_DOWNLOAD_RANGES_INFO)
    FIELD(DO_DOWNLOAD_RANGES_INFO, RangeCount) FIELD(DO_DOWNLOAD_RANGES_INFO, Ranges)
    STRUCT(DO_DOWNLOAD_STATUS)
    FIELD(DO_DOWNLOAD_STATUS, BytesTotal) FIELD(DO_DOWNLOAD_STATUS, BytesTransferred)
    FIELD(DO_DOWNLOAD_STATUS, State) FIELD(DO_DOWNLOAD_STATUS, Error)
    FIELD(DO_DOWNLOAD_STATUS, ExtendedError)
    STRUCT(DO_DOWNLOAD_ENUM_CATEGORY)
    FIELD(DO_DOWNLOAD_ENUM_CATEGORY, Property) FIELD(DO_DOWNLOAD_ENUM_CATEGORY, Value)

    INTERFACE(IUnknown, ALL_UNKNOWN)
    INTERFACE(IBackgroundCopyManager, ALL_MANAGER)
    INTERFACE(IBackgroundCopyJob, ALL_JOB)
    INTERFACE(IBackgroundCopyJob2, ALL_JOB2)
    INTERFACE(IBackgroundCopyJob5, ALL_JOB5)
    INTERFACE(IBackgroundCopyError, ALL_ERROR)
    INTERFACE(IBackgroundCopyFile, ALL_FILE)
    INTERFACE(IBackgroundCopyFile2, ALL_FILE2)
    INTERFACE(IEnumBackgroundCopyJobs, ALL_ENUM)
    INTERFACE(IEnumBackgroundCopyFiles, ALL_ENUM)
    INTERFACE(IBackgroundCopyCallback, ALL_CALLBACK)
    INTERFACE(IDOManager, ALL_DO_MANAGER)
    INTERFACE(IDODownload, ALL_DOWNLOAD)
    INTERFACE(IDODownloadStatusCallback, ALL_STATUS_CALLBACK)
    INTERFACE(IEnumUnknown, ALL_ENUM_UNKNOWN)

    STRUCT(BG_ERROR_CONTEXT)
    VALUE(BG_ERROR_CONTEXT_NONE) VALUE(BG_ERROR_CONTEXT_UNKNOWN)
    VALUE(BG_ERROR_CONTEXT_GENERAL_QUEUE_MANAGER)
    VALUE(BG_ERROR_CONTEXT_QUEUE_MANAGER_NOTIFICATION) VALUE(BG_ERROR_CONTEXT_LOCAL_FILE)
    VALUE(BG_ERROR_CONTEXT_REMOTE_FILE) VALUE(BG_ERROR_CONTEXT_GENERAL_TRANSPORT)
    VALUE(BG_ERROR_CONTEXT_REMOTE_APPLICATION)
    STRUCT(BG_JOB_STATE)
    VALUE(BG_JOB_STATE_QUEUED) VALUE(BG_JOB_STATE_CONNECTING) VALUE(BG_JOB_STATE_TRANSFERRING)
    VALUE(BG_JOB_STATE_SUSPENDED) VALUE(BG_JOB_STATE_ERROR) VALUE(BG_JOB_STATE_TRANSIENT_ERROR)
    VALUE(BG_JOB_STATE_TRANSFERRED) VALUE(BG_JOB_STATE_ACKNOWLEDGED)
    VALUE(BG_JOB_STATE_CANCELLED)
    STRUCT(BG_JOB_TYPE)
    VALUE(BG_JOB_TYPE_DOWNLOAD) VALUE(BG_JOB_TYPE_UPLOAD) VALUE(BG_JOB_TYPE_UPLOAD_REPLY)
    STRUCT(BG_JOB_PRIORITY)
    VALUE(BG_JOB_PRIORITY_FOREGROUND) VALUE(BG_JOB_PRIORITY_HIGH) VALUE(BG_JOB_PRIORITY_NORMAL)
    VALUE(BG_JOB_PRIORITY_LOW)
    STRUCT(BG_JOB_PROXY_USAGE)
    VALUE(BG_NOTIFY_JOB_TRANSFERRED) VALUE(BG_NOTIFY_JOB_ERROR) VALUE(BG_NOTIFY_DISABLE)
    VALUE(BG_NOTIFY_JOB_MODIFICATION) VALUE(BG_NOTIFY_FILE_TRANSFERRED)
    VALUE(BG_JOB_ENUM_ALL_USERS)
    VALUE(BITS_JOB_PROPERTY_NOTIFICATION_CLSID)
    STRUCT(DODownloadState)
    VALUE(DODownloadState_Created) VALUE(DODownloadState_Transferring)
    VALUE(DODownloadState_Transferred) VALUE(DODownloadState_Finalized)
    VALUE(DODownloadState_Aborted) VALUE(DODownloadState_Paused)
    STRUCT(DODownloadProperty)
#define PROPERTY(P) VALUE(DODownloadProperty_##P)
    DOWNLOAD_PROPERTIES(PROPERTY)
    VALUE(VT_EMPTY) VALUE(VT_NULL) VALUE(VT_BSTR) VALUE(VT_UNKNOWN)
    return 0;
}
