/* The records of the newer API in the stand-in service: downloads, their properties, notifications.
 *
 * A test part; it never ships. The manual is in dosvc.c. Nothing here is a COM object of ours; the
 * only COM calls are those to the client's callback, and they are made without the lock.
 */
#include "dosvc.h"

#include <stdlib.h>

Download *first_download;
ULONG listed_downloads;

/* ---- records ---- */

Download *download_create(void)
{
    Download *download = new_zeroed(sizeof *download);

    download->refs = 2; /* the list's, and the caller's */
    download->number = next_number();
    download->status.BytesTotal = BG_SIZE_UNKNOWN;
    CoCreateGuid(&download->id);
    EnterCriticalSection(&lock);
    download->listed = TRUE;
    download->next = first_download;
    if (first_download)
        first_download->previous = download;
    first_download = download;
    listed_downloads++;
    LeaveCriticalSection(&lock);
    return download;
}

Download *download_share(Download *download)
{
    if (download)
        InterlockedIncrement(&download->refs);
    return download;
}

void download_release(Download *download)
{
    if (!download || InterlockedDecrement(&download->refs))
        return;
    for (int i = 0; i < DO_PROPERTIES; i++)
        VariantClear(&download->values[i]);
    script_release(download->script);
    free(download);
}

/* The GUID in its 36 characters. */
static void show_id(const Download *download, WCHAR text[37])
{
    WCHAR braced[39];

    StringFromGUID2(&download->id, braced, 39);
    memcpy(text, braced + 1, 36 * sizeof *text);
    text[36] = 0;
}

Download *download_find(const WCHAR *id)
{
    Download *download;
    WCHAR text[37];

    EnterCriticalSection(&lock);
    for (download = first_download; download; download = download->next) {
        show_id(download, text);
        if (_wcsnicmp(text, id, 36) == 0)
            break;
    }
    download_share(download);
    LeaveCriticalSection(&lock);
    return download;
}

/* ---- notifications ---- */

static void notify(Download *download, const Script *script)
{
    IDODownloadStatusCallback *callback;
    DO_DOWNLOAD_STATUS status;

    EnterCriticalSection(&lock);
    callback = download->callback;
    if (callback)
        callback->lpVtbl->AddRef(callback);
    status = download->status;
    LeaveCriticalSection(&lock);
    if (!callback)
        return;
    for (int tries = 0; tries < NOTIFY_TRIES; tries++) {
        Object *object = script_has(script, W_NULLJOB)
            ? NULL : object_of_download(KIND_DOWNLOAD, download);
        LONG64 entry = log_call(Callback_OnStatusChange_ID, download->number);
        HRESULT hr = callback->lpVtbl->OnStatusChange(
            callback, (IDODownload *)object, script_has(script, W_NULLERROR) ? NULL : &status);

        log_answer(entry, hr);
        if (object)
            object_release(object);
        if (SUCCEEDED(hr))
            break;
        Sleep(NOTIFY_PAUSE_MS);
    }
    callback->lpVtbl->Release(callback);
}

static void drop_callback(IDODownloadStatusCallback *callback)
{
    if (!callback)
        return;
    callback->lpVtbl->Release(callback);
    InterlockedDecrement(&callbacks_held);
}

/* ---- scripts ---- */

/* The codes that a script describes, `step` added to the second for each step before this one.
 * Called with the lock. */
static void set_codes(Download *download, const Script *script, UINT64 steps)
{
    DO_DOWNLOAD_STATUS *status = &download->status;

    status->Error = (HRESULT)script_value(script, W_HR, 0);
    status->ExtendedError = (HRESULT)(script_value(script, W_EXTENDED, 0)
                                      + steps * script_value(script, W_STEP, 0));
    status->State = (DODownloadState)script_value(script, W_STATE, DODownloadState_Paused);
}

static void play_steps(Download *download, Script *script, Cue cue)
{
    UINT64 times = script_value(script, W_TIMES, 1);

    Sleep((DWORD)script_value(script, W_DELAY, 0));
    for (UINT64 i = 0; i < times; i++) {
        EnterCriticalSection(&lock);
        if (!download->listed) {
            LeaveCriticalSection(&lock);
            return;
        }
        if (cue == CUE_ERROR || cue == CUE_FATAL)
            set_codes(download, script, i);
        if (cue == CUE_TRANSFERRED) {
            download->status.State = DODownloadState_Transferred;
            download->status.BytesTransferred = download->status.BytesTotal;
        }
        LeaveCriticalSection(&lock);
        notify(download, script);
        if (cue == CUE_FATAL) /* an error from which there is no way on aborts the download */
            download_end(download, DODownloadState_Aborted);
    }
}

static void play(void *record, Script *script, Cue cue)
{
    play_steps(record, script, cue);
    script_release(script);
    download_release(record);
}

static void start_cue(Download *download, Script *script, Cue cue)
{
    if (cue != CUE_NONE)
        perform(play, download_share(download), script_share(script), cue);
}

HRESULT download_set_script(Download *download, const WCHAR *text)
{
    WCHAR why[128];
    Script *script = script_parse(text, why), *old;
    BOOL plays = script_has(script, W_NOW) || script_has(script, W_RESUME);
    BOOL fails = script_has(script, W_HR) || script_has(script, W_EXTENDED);

    if (!script)
        return E_INVALIDARG;
    EnterCriticalSection(&lock);
    old = download->script;
    download->script = script_share(script);
    if (script_has(script, W_STATE) || (fails && !plays))
        set_codes(download, script, 0);
    download->status.BytesTotal = script_value(script, W_TOTAL, download->status.BytesTotal);
    download->status.BytesTransferred = script_value(script, W_DONE,
                                                     download->status.BytesTransferred);
    LeaveCriticalSection(&lock);
    script_release(old);
    start_cue(download, script, (Cue)script_value(script, W_NOW, CUE_NONE));
    script_release(script);
    return S_OK;
}

/* ---- what a client does to a download ---- */

HRESULT download_start(Download *download)
{
    HRESULT hr = S_OK;
    Script *script = NULL;

    EnterCriticalSection(&lock);
    if (!download->listed)
        hr = DO_E_INVALID_STATE;
    else if (download->values[DODownloadProperty_Uri].vt != VT_BSTR
             && download->values[DODownloadProperty_ContentId].vt != VT_BSTR
             && !script_property(download->script, DODownloadProperty_Uri)
             && !script_property(download->script, DODownloadProperty_ContentId))
        hr = DO_E_DOWNLOAD_NO_URI;
    else {
        download->status.State = DODownloadState_Transferring;
        download->status.Error = download->status.ExtendedError = S_OK;
        script = script_share(download->script);
    }
    LeaveCriticalSection(&lock);
    if (hr == S_OK)
        start_cue(download, script, (Cue)script_value(script, W_RESUME, CUE_NONE));
    script_release(script);
    return hr;
}

HRESULT download_pause(Download *download)
{
    BOOL listed;

    EnterCriticalSection(&lock);
    listed = download->listed;
    if (listed)
        download->status.State = DODownloadState_Paused;
    LeaveCriticalSection(&lock);
    return listed ? S_OK : DO_E_INVALID_STATE;
}

HRESULT download_end(Download *download, DODownloadState state)
{
    IDODownloadStatusCallback *callback = NULL;
    BOOL listed;

    EnterCriticalSection(&lock);
    listed = download->listed;
    if (listed) {
        callback = download->callback;
        download->callback = NULL;
        download->status.State = state;
        download->listed = FALSE;
        if (download->previous)
            download->previous->next = download->next;
        else
            first_download = download->next;
        if (download->next)
            download->next->previous = download->previous;
        download->next = download->previous = NULL;
        listed_downloads--;
    }
    LeaveCriticalSection(&lock);
    if (!listed)
        return DO_E_INVALID_STATE;
    drop_callback(callback);
    download_release(download); /* the list's */
    return S_OK;
}

void download_set_id(Download *download, const GUID *id)
{
    EnterCriticalSection(&lock);
    download->id = *id;
    LeaveCriticalSection(&lock);
}

void download_abort_all(void)
{
    for (;;) {
        Download *download;

        EnterCriticalSection(&lock);
        download = download_share(first_download);
        LeaveCriticalSection(&lock);
        if (!download)
            return;
        download_end(download, DODownloadState_Aborted);
        download_release(download);
    }
}

/* ---- properties ---- */

/* How many of the properties this Windows knows. Called with the lock. */
static ULONG known_properties(const Download *download)
{
    return (ULONG)script_value(download->script, W_PROPERTIES, DO_PROPERTIES);
}

BOOL download_in_category(const Download *download, const DO_DOWNLOAD_ENUM_CATEGORY *category)
{
    const VARIANT *value = &download->values[category->Property];
    const Property *scripted = script_property(download->script, category->Property);
    WCHAR id[37];

    show_id(download, id);
    if (scripted)
        return scripted->kind == P_TEXT && wcscmp(scripted->text, category->Value) == 0;
    if (category->Property == DODownloadProperty_Id)
        return _wcsicmp(id, category->Value) == 0;
    return value->vt == VT_BSTR && value->bstrVal && wcscmp(value->bstrVal, category->Value) == 0;
}

static HRESULT scripted_value(const Property *property, VARIANT *value)
{
    SAFEARRAYBOUND bound = {0, 0};

    switch (property->kind) {
    case P_CODE:
        return (HRESULT)property->number;
    case P_TEXT:
        value->vt = VT_BSTR;
        value->bstrVal = SysAllocStringLen(property->text, (UINT)property->length);
        break;
    case P_RAW:
        value->vt = property->vartype;
        value->llVal = (LONGLONG)property->number;
        break;
    case P_ARRAY:
        value->vt = VT_ARRAY | VT_UI1;
        bound.cElements = (ULONG)property->number;
        value->parray = SafeArrayCreate(VT_UI1, 1, &bound);
        break;
    case P_OBJECT:
        value->vt = VT_UNKNOWN;
        value->punkVal = (IUnknown *)object_of_download(KIND_UNKNOWN, NULL);
        break;
    }
    return S_OK;
}

static HRESULT present_value(Download *download, DODownloadProperty which, VARIANT *value)
{
    const Property *property = script_property(download->script, which);
    WCHAR id[37];

    if ((ULONG)which >= known_properties(download))
        return DO_E_UNKNOWN_PROPERTY_ID;
    if (!download->listed)
        return DO_E_INVALID_STATE;
    if (property)
        return scripted_value(property, value);
    switch (which) {
    case DODownloadProperty_Id:
        show_id(download, id);
        value->vt = VT_BSTR;
        value->bstrVal = SysAllocString(id);
        return S_OK;
    case DODownloadProperty_CallbackInterface:
        if (!download->callback)
            return E_NOT_SET;
        value->vt = VT_UNKNOWN;
        value->punkVal = (IUnknown *)download->callback;
        IUnknown_AddRef(value->punkVal);
        return S_OK;
    case DODownloadProperty_SecurityFlags:
    case DODownloadProperty_SecurityContext:
    case DODownloadProperty_NetworkToken:
    case DODownloadProperty_DecryptionInfo:
    case DODownloadProperty_IntegrityCheckInfo:
        return DO_E_WRITE_ONLY_PROPERTY;
    default:
        return download->values[which].vt == VT_EMPTY
            ? E_NOT_SET : VariantCopy(value, &download->values[which]);
    }
}

HRESULT download_get(Download *download, DODownloadProperty which, VARIANT *value)
{
    HRESULT hr;

    EnterCriticalSection(&lock);
    hr = present_value(download, which, value);
    LeaveCriticalSection(&lock);
    value_handed_out(value);
    return hr;
}

static HRESULT set_callback(Download *download, const VARIANT *value)
{
    IDODownloadStatusCallback *callback = NULL, *old;
    BOOL listed;

    if (value->vt != VT_UNKNOWN)
        return E_INVALIDARG;
    if (value->punkVal) {
        HRESULT hr = IUnknown_QueryInterface(value->punkVal, &IID_IDODownloadStatusCallback,
                                             (void **)&callback);

        if (FAILED(hr))
            return hr;
        InterlockedIncrement(&callbacks_held);
    }
    EnterCriticalSection(&lock);
    listed = download->listed;
    old = listed ? download->callback : callback;
    if (listed)
        download->callback = callback;
    LeaveCriticalSection(&lock);
    drop_callback(old);
    return listed ? S_OK : DO_E_INVALID_STATE;
}

HRESULT download_set(Download *download, DODownloadProperty which, const VARIANT *value)
{
    HRESULT hr = DO_E_INVALID_STATE;
    VARIANT old;

    if ((ULONG)which >= known_properties(download))
        return DO_E_UNKNOWN_PROPERTY_ID;
    if (which == DODownloadProperty_Id)
        return DO_E_READ_ONLY_PROPERTY;
    if (which == DODownloadProperty_CallbackInterface)
        return set_callback(download, value);
    VariantInit(&old);
    EnterCriticalSection(&lock);
    if (download->listed) {
        old = download->values[which];
        VariantInit(&download->values[which]);
        hr = VariantCopy(&download->values[which], (VARIANT *)value);
    }
    LeaveCriticalSection(&lock);
    VariantClear(&old); /* it may call the client */
    return hr;
}
