/* The newer API of Delivery Optimization, in C. A test part; it never ships.
 *
 * mingw-w64 has no deliveryoptimization.h. This is what C sees of it: the names, the order and the
 * types of the published interfaces, with mingw's own VARIANT and IEnumUnknown around them.
 */
#ifndef DELIVERYOPT_H
#define DELIVERYOPT_H

#include <objbase.h>
#include <oaidl.h>

#include "methods.h"

typedef enum DODownloadState {
    DODownloadState_Created = 0,
    DODownloadState_Transferring = 1,
    DODownloadState_Transferred = 2,
    DODownloadState_Finalized = 3,
    DODownloadState_Aborted = 4,
    DODownloadState_Paused = 5
} DODownloadState;

typedef enum DODownloadProperty {
#define PROPERTY(P) DODownloadProperty_##P,
    DOWNLOAD_PROPERTIES(PROPERTY)
#undef PROPERTY
} DODownloadProperty;
_Static_assert(DODownloadProperty_NonVolatile == 25 && DODownloadProperty_HttpStatusCode == 29,
               "a property is missing");

typedef struct DO_DOWNLOAD_RANGE {
    UINT64 Offset;
    UINT64 Length;
} DO_DOWNLOAD_RANGE;

typedef struct DO_DOWNLOAD_RANGES_INFO {
    UINT RangeCount;
    DO_DOWNLOAD_RANGE Ranges[1]; /* RangeCount of them */
} DO_DOWNLOAD_RANGES_INFO;

typedef struct DO_DOWNLOAD_STATUS {
    UINT64 BytesTotal;
    UINT64 BytesTransferred;
    DODownloadState State;
    HRESULT Error;
    HRESULT ExtendedError;
} DO_DOWNLOAD_STATUS;

typedef struct DO_DOWNLOAD_ENUM_CATEGORY {
    DODownloadProperty Property;
    LPCWSTR Value;
} DO_DOWNLOAD_ENUM_CATEGORY;

typedef struct IDOManager IDOManager;
typedef struct IDODownload IDODownload;
typedef struct IDODownloadStatusCallback IDODownloadStatusCallback;

DEFINE_GUID(IID_IDOManager, 0x400E2D4A, 0x1431, 0x4C1A, 0xA7, 0x48, 0x39, 0xCA, 0x47, 0x2C, 0xFD,
            0xB1);
DEFINE_GUID(IID_IDODownload, 0xFBBD7FC0, 0xC147, 0x4727, 0xA3, 0x8D, 0x82, 0x7E, 0xF0, 0x71, 0xEE,
            0x77);
DEFINE_GUID(IID_IDODownloadStatusCallback, 0xD166E8E3, 0xA90E, 0x4392, 0x8E, 0x87, 0x05, 0xE9,
            0x96, 0xD3, 0x74, 0x7D);

typedef struct IDOManagerVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IDOManager *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IDOManager *This);
    ULONG (STDMETHODCALLTYPE *Release)(IDOManager *This);
    HRESULT (STDMETHODCALLTYPE *CreateDownload)(IDOManager *This, IDODownload **download);
    HRESULT (STDMETHODCALLTYPE *EnumDownloads)(IDOManager *This,
                                               const DO_DOWNLOAD_ENUM_CATEGORY *category,
                                               IEnumUnknown **ppEnum);
} IDOManagerVtbl;

typedef struct IDODownloadVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IDODownload *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IDODownload *This);
    ULONG (STDMETHODCALLTYPE *Release)(IDODownload *This);
    HRESULT (STDMETHODCALLTYPE *Start)(IDODownload *This, const DO_DOWNLOAD_RANGES_INFO *ranges);
    HRESULT (STDMETHODCALLTYPE *Pause)(IDODownload *This);
    HRESULT (STDMETHODCALLTYPE *Abort)(IDODownload *This);
    HRESULT (STDMETHODCALLTYPE *Finalize)(IDODownload *This);
    HRESULT (STDMETHODCALLTYPE *GetStatus)(IDODownload *This, DO_DOWNLOAD_STATUS *status);
    HRESULT (STDMETHODCALLTYPE *GetProperty)(IDODownload *This, DODownloadProperty propId,
                                             VARIANT *propVal);
    HRESULT (STDMETHODCALLTYPE *SetProperty)(IDODownload *This, DODownloadProperty propId,
                                             const VARIANT *propVal);
} IDODownloadVtbl;

typedef struct IDODownloadStatusCallbackVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IDODownloadStatusCallback *This, REFIID riid,
                                                void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IDODownloadStatusCallback *This);
    ULONG (STDMETHODCALLTYPE *Release)(IDODownloadStatusCallback *This);
    HRESULT (STDMETHODCALLTYPE *OnStatusChange)(IDODownloadStatusCallback *This,
                                                IDODownload *download,
                                                const DO_DOWNLOAD_STATUS *status);
} IDODownloadStatusCallbackVtbl;

struct IDOManager {
    const IDOManagerVtbl *lpVtbl;
};

struct IDODownload {
    const IDODownloadVtbl *lpVtbl;
};

struct IDODownloadStatusCallback {
    const IDODownloadStatusCallbackVtbl *lpVtbl;
};

#endif
