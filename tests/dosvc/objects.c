/* The COM objects of the stand-in service, at the real ABI: the vtables are the types of bits.h.
 *
 * A test part; it never ships. The manual is in dosvc.c. All kinds share one struct, so that
 * QueryInterface, AddRef and Release are written once. Every method begins by clearing its outs,
 * then BEGIN (which may answer in its place), and ends with END.
 */
#include "dosvc.h"

#include <stdio.h>
#include <stdlib.h>

LONG live_objects[KINDS];
const WCHAR *const kind_names[KINDS] = {
    L"Factory", L"Manager", L"Job", L"Error", L"File", L"EnumJobs", L"EnumFiles",
    L"DOManager", L"Unknown", L"Download", L"EnumUnknown",
};

static LONG objects_made;

/* Clears an out parameter; NULL is the caller's mistake. */
#define CLEAR(pointer) \
    do { \
        if (!(pointer)) \
            return E_POINTER; \
        memset((pointer), 0, sizeof *(pointer)); \
    } while (0)

/* Opens a method: logs it, and returns at once where the script answers in its place. */
#define BEGIN(self, I, M) \
    Object *object = (Object *)(self); \
    Call call; \
    HRESULT answer; \
    if (!call_enter(&call, object, I##_##M##_ID, &answer)) \
        return answer

#define END(hr) return call_leave(&call, (hr))

/* ---- IUnknown, and what all kinds share ---- */

static void object_add_ref(Object *object)
{
    InterlockedIncrement(&object->refs);
}

void object_release(Object *object)
{
    if (InterlockedDecrement(&object->refs) || object->pinned)
        return;
    if (!(object->job && object->job->control))
        InterlockedDecrement(&live_objects[object->kind]);
    if (object->kind == KIND_ENUM_JOBS)
        for (ULONG i = 0; i < object->item_count; i++)
            job_release(object->items[i]);
    if (object->kind == KIND_ENUM_UNKNOWN)
        for (ULONG i = 0; i < object->item_count; i++)
            download_release(object->items[i]);
    free(object->items);
    job_release(object->job);
    download_release(object->download);
    if (object->outer)
        object_release(object->outer);
    free(object);
}

static const IID *const iids[KINDS] = {
    &IID_IClassFactory, &IID_IBackgroundCopyManager, &IID_IBackgroundCopyJob,
    &IID_IBackgroundCopyError, &IID_IBackgroundCopyFile, &IID_IEnumBackgroundCopyJobs,
    &IID_IEnumBackgroundCopyFiles, &IID_IDOManager, &IID_IUnknown, &IID_IDODownload,
    &IID_IEnumUnknown,
};

static BOOL answers_to(const Object *object, REFIID iid)
{
    BOOL hidden;

    if (IsEqualIID(iid, &IID_IUnknown) || IsEqualIID(iid, iids[object->kind]))
        return TRUE;
    if (!(object->kind == KIND_FILE && IsEqualIID(iid, &IID_IBackgroundCopyFile2))
        && !(object->kind == KIND_JOB && (IsEqualIID(iid, &IID_IBackgroundCopyJob2)
                                          || IsEqualIID(iid, &IID_IBackgroundCopyJob5))))
        return FALSE;
    EnterCriticalSection(&lock);
    hidden = object->job
        && script_has(object->job->script, object->kind == KIND_FILE ? W_NOFILE2 : W_NOJOB2);
    LeaveCriticalSection(&lock);
    return !hidden;
}

/* Another interface of an object, with a pointer of its own: as each interface of a proxy is, it
 * has a blanket of its own, and is counted. Out of process COM asks on behalf of a client; a rule
 * cannot make it break the laws of QueryInterface, by which it would leak the object. */
static HRESULT tear_off(Object *object, Method method, Kind kind, void **out)
{
    Object *other;
    Call call;
    HRESULT answer;

    if (!call_enter(&call, object, method, &answer))
        return answer == S_OK && !IN_PROCESS ? E_NOINTERFACE : answer;

    other = object_of_download(kind, object->download);
    object_add_ref(object);
    other->outer = object;
    answer = call_leave(&call, S_OK);
    if (answer == S_OK)
        *out = other;
    else
        object_release(other);
    return answer;
}

static HRESULT object_query(Object *object, REFIID iid, void **out)
{
    CLEAR(out);
    if (object->security_vtbl && IsEqualIID(iid, &IID_IClientSecurity))
        *out = &object->security_vtbl;
    else if (object->outer && !IsEqualIID(iid, iids[object->kind]))
        return object_query(object->outer, iid, out);
    else if (answers_to(object, iid))
        *out = object;
    else if (object->kind == KIND_MANAGER && IsEqualIID(iid, &IID_IDOManager))
        return tear_off(object, Manager_QueryInterface_ID, KIND_DO_MANAGER, out);
    else if (object->download && IsEqualIID(iid, &IID_IDODownload))
        return tear_off(object, Unknown_QueryInterface_ID, KIND_DOWNLOAD, out);
    else
        return E_NOINTERFACE;
    object_add_ref(object);
    return S_OK;
}

/* The three slots, typed for the interface's vtable. */
#define UNKNOWN_OF(Interface) \
    static HRESULT STDMETHODCALLTYPE Interface##_query(Interface *self, REFIID iid, void **out) \
    { \
        return object_query((Object *)self, iid, out); \
    } \
    static ULONG STDMETHODCALLTYPE Interface##_add(Interface *self) \
    { \
        return (ULONG)InterlockedIncrement(&((Object *)self)->refs); \
    } \
    static ULONG STDMETHODCALLTYPE Interface##_drop(Interface *self) \
    { \
        ULONG left = (ULONG)((Object *)self)->refs - 1; \
        object_release((Object *)self); \
        return left; \
    }
#define UNKNOWN_SLOTS(Interface) \
    .QueryInterface = Interface##_query, .AddRef = Interface##_add, .Release = Interface##_drop,
#define SLOT(I, M) .M = I##_##M,

UNKNOWN_OF(IClassFactory)
UNKNOWN_OF(IBackgroundCopyManager)
UNKNOWN_OF(IBackgroundCopyJob5)
UNKNOWN_OF(IBackgroundCopyError)
UNKNOWN_OF(IBackgroundCopyFile2)
UNKNOWN_OF(IEnumBackgroundCopyJobs)
UNKNOWN_OF(IEnumBackgroundCopyFiles)
UNKNOWN_OF(IDOManager)
UNKNOWN_OF(IUnknown)
UNKNOWN_OF(IDODownload)
UNKNOWN_OF(IEnumUnknown)

/* A text field that another thread may replace. */
static HRESULT field_text(const Call *call, WCHAR *const *field, WCHAR **out)
{
    HRESULT hr;

    EnterCriticalSection(&lock);
    hr = call_text(call, *field, out);
    LeaveCriticalSection(&lock);
    return hr;
}

/* ---- IClientSecurity: in process only, where a real client meets the proxy's ---- */

static Object *of_security(IClientSecurity *self)
{
    return CONTAINING_RECORD(self, Object, security_vtbl);
}

static HRESULT STDMETHODCALLTYPE Security_QueryInterface(IClientSecurity *self, REFIID iid,
                                                         void **out)
{
    return object_query(of_security(self), iid, out);
}

static ULONG STDMETHODCALLTYPE Security_AddRef(IClientSecurity *self)
{
    return (ULONG)InterlockedIncrement(&of_security(self)->refs);
}

static ULONG STDMETHODCALLTYPE Security_Release(IClientSecurity *self)
{
    ULONG left = (ULONG)of_security(self)->refs - 1;

    object_release(of_security(self));
    return left;
}

static HRESULT STDMETHODCALLTYPE Security_QueryBlanket(
    IClientSecurity *self, IUnknown *proxy, DWORD *authn, DWORD *authz, OLECHAR **principal,
    DWORD *level, DWORD *impersonation, void **auth_info, DWORD *capabilities)
{
    BEGIN(of_security(self), Security, QueryBlanket);
    const Blanket *blanket = &object->blanket;

    (void)proxy;
    if (authn)
        *authn = blanket->authn;
    if (authz)
        *authz = blanket->authz;
    if (principal)
        *principal = NULL;
    if (level)
        *level = blanket->level;
    if (impersonation)
        *impersonation = blanket->impersonation;
    if (auth_info)
        *auth_info = NULL;
    if (capabilities)
        *capabilities = blanket->capabilities;
    END(S_OK);
}

static HRESULT STDMETHODCALLTYPE Security_SetBlanket(
    IClientSecurity *self, IUnknown *proxy, DWORD authn, DWORD authz, OLECHAR *principal,
    DWORD level, DWORD impersonation, void *auth_info, DWORD capabilities)
{
    Blanket blanket = {authn, authz, level, impersonation, capabilities, principal};
    BEGIN(of_security(self), Security, SetBlanket);

    (void)proxy;
    log_blanket(object, &blanket, auth_info != NULL);
    object->blanket = blanket;
    END(S_OK);
}

static HRESULT STDMETHODCALLTYPE Security_CopyProxy(IClientSecurity *self, IUnknown *proxy,
                                                    IUnknown **copy)
{
    CLEAR(copy);
    BEGIN(of_security(self), Security, CopyProxy);
    *copy = proxy;
    object_add_ref(object);
    END(S_OK);
}

static const IClientSecurityVtbl security_vtbl = {
    .QueryInterface = Security_QueryInterface,
    .AddRef = Security_AddRef,
    .Release = Security_Release,
    SECURITY_METHODS(SLOT, Security)
};

/* ---- enumerators: a snapshot, as BITS gives it ---- */

static HRESULT enum_next(Object *object, ULONG count, void **items, ULONG *fetched)
{
    ULONG got = 0;

    EnterCriticalSection(&lock);
    for (; got < count && object->position < object->item_count; got++) {
        void *item = object->items[object->position++];

        items[got] = object->kind == KIND_ENUM_JOBS ? object_new(KIND_JOB, item, NULL)
            : object->kind == KIND_ENUM_FILES ? object_new(KIND_FILE, object->job, item)
            : object_of_download(KIND_UNKNOWN, item);
    }
    LeaveCriticalSection(&lock);
    if (fetched)
        *fetched = got;
    return got == count ? S_OK : S_FALSE;
}

static HRESULT enum_skip(Object *object, ULONG count)
{
    ULONG left;

    EnterCriticalSection(&lock);
    left = object->item_count - object->position;
    object->position += count < left ? count : left;
    LeaveCriticalSection(&lock);
    return count <= left ? S_OK : S_FALSE;
}

static Object *enum_new(Kind kind, Job *job, ULONG count, void **items, ULONG position)
{
    Object *object = object_new(kind, job, NULL);

    object->items = new_zeroed(count * sizeof *items);
    object->item_count = count;
    object->position = position;
    if (count)
        memcpy(object->items, items, count * sizeof *items);
    if (kind == KIND_ENUM_JOBS)
        for (ULONG i = 0; i < count; i++)
            job_share(items[i]);
    if (kind == KIND_ENUM_UNKNOWN)
        for (ULONG i = 0; i < count; i++)
            download_share(items[i]);
    return object;
}

/* Where a script answers Next with "null", it is as many NULL pointers as were asked for. */
#define ENUMERATOR(I, Interface, Item, METHODS_OF) \
    static HRESULT STDMETHODCALLTYPE I##_Next(Interface *self, ULONG count, Item **items, \
                                              ULONG *fetched) \
    { \
        Object *object = (Object *)self; \
        Call call; \
        HRESULT answer; \
        if (!items || (!fetched && count != 1)) \
            return E_POINTER; \
        memset(items, 0, count * sizeof *items); \
        if (fetched) \
            *fetched = 0; \
        if (!call_enter(&call, object, I##_Next_ID, &answer)) { \
            if (fetched && answer == S_OK) \
                *fetched = count; \
            return answer; \
        } \
        END(enum_next(object, count, (void **)items, fetched)); \
    } \
    static HRESULT STDMETHODCALLTYPE I##_Skip(Interface *self, ULONG count) \
    { \
        BEGIN(self, I, Skip); \
        END(enum_skip(object, count)); \
    } \
    static HRESULT STDMETHODCALLTYPE I##_Reset(Interface *self) \
    { \
        BEGIN(self, I, Reset); \
        object->position = 0; \
        END(S_OK); \
    } \
    static HRESULT STDMETHODCALLTYPE I##_Clone(Interface *self, Interface **clone) \
    { \
        CLEAR(clone); \
        BEGIN(self, I, Clone); \
        *clone = (Interface *)enum_new(object->kind, object->job, object->item_count, \
                                       object->items, object->position); \
        END(S_OK); \
    } \
    static const Interface##Vtbl I##_vtbl = { \
        UNKNOWN_SLOTS(Interface) \
        METHODS_OF(SLOT, I) \
    };

#define ENUM_COUNT(I, Interface) \
    static HRESULT STDMETHODCALLTYPE I##_GetCount(Interface *self, ULONG *count) \
    { \
        CLEAR(count); \
        BEGIN(self, I, GetCount); \
        *count = object->item_count; \
        END(S_OK); \
    }

ENUM_COUNT(EnumJobs, IEnumBackgroundCopyJobs)
ENUM_COUNT(EnumFiles, IEnumBackgroundCopyFiles)
ENUMERATOR(EnumJobs, IEnumBackgroundCopyJobs, IBackgroundCopyJob, ENUM_METHODS)
ENUMERATOR(EnumFiles, IEnumBackgroundCopyFiles, IBackgroundCopyFile, ENUM_METHODS)
ENUMERATOR(EnumUnknown, IEnumUnknown, IUnknown, ENUM_UNKNOWN_METHODS)

/* ---- IBackgroundCopyFile and IBackgroundCopyFile2 ---- */

static HRESULT STDMETHODCALLTYPE File_GetRemoteName(IBackgroundCopyFile2 *self, LPWSTR *name)
{
    CLEAR(name);
    BEGIN(self, File, GetRemoteName);
    END(field_text(&call, &object->file->remote, name));
}

static HRESULT STDMETHODCALLTYPE File_GetLocalName(IBackgroundCopyFile2 *self, LPWSTR *name)
{
    CLEAR(name);
    BEGIN(self, File, GetLocalName);
    END(field_text(&call, &object->file->local, name));
}

static HRESULT STDMETHODCALLTYPE File_GetProgress(IBackgroundCopyFile2 *self,
                                                  BG_FILE_PROGRESS *progress)
{
    CLEAR(progress);
    BEGIN(self, File, GetProgress);
    EnterCriticalSection(&lock);
    *progress = file_progress(object->job, object->file);
    LeaveCriticalSection(&lock);
    END(S_OK);
}

static HRESULT STDMETHODCALLTYPE File_GetFileRanges(IBackgroundCopyFile2 *self, DWORD *count,
                                                    BG_FILE_RANGE **ranges)
{
    CLEAR(count);
    CLEAR(ranges);
    BEGIN(self, File, GetFileRanges);
    END(S_OK); /* no ranges: the whole file */
}

static HRESULT STDMETHODCALLTYPE File_SetRemoteName(IBackgroundCopyFile2 *self, LPCWSTR name)
{
    BEGIN(self, File, SetRemoteName);
    END(name ? file_set_remote(object->file, name) : E_INVALIDARG);
}

static const IBackgroundCopyFile2Vtbl File_vtbl = {
    UNKNOWN_SLOTS(IBackgroundCopyFile2)
    FILE_METHODS(SLOT, File)
    FILE2_METHODS(SLOT, File)
};

/* ---- IBackgroundCopyError ---- */

/* Whether the job has not moved on since the object was handed out. Called with the lock. */
static BOOL is_current(const Object *object)
{
    return object->job->has_error && object->generation == object->job->generation;
}

static HRESULT STDMETHODCALLTYPE Error_GetError(IBackgroundCopyError *self,
                                                BG_ERROR_CONTEXT *context, HRESULT *code)
{
    HRESULT hr = DO_E_ERROR_INFORMATION_UNAVAILABLE;

    CLEAR(context);
    CLEAR(code);
    BEGIN(self, Error, GetError);
    EnterCriticalSection(&lock);
    if (is_current(object)) {
        *context = (BG_ERROR_CONTEXT)object->job->error_context;
        *code = object->job->error_code;
        hr = S_OK;
    }
    LeaveCriticalSection(&lock);
    END(hr);
}

static HRESULT STDMETHODCALLTYPE Error_GetFile(IBackgroundCopyError *self,
                                               IBackgroundCopyFile **file)
{
    HRESULT hr = DO_E_ERROR_INFORMATION_UNAVAILABLE;

    CLEAR(file);
    BEGIN(self, Error, GetFile);
    EnterCriticalSection(&lock);
    if (is_current(object)) {
        const Job *job = object->job;

        hr = DO_E_FILE_NOT_AVAILABLE;
        if (job->error_file >= 0 && (ULONG)job->error_file < job->file_count) {
            *file = (IBackgroundCopyFile *)object_new(KIND_FILE, object->job,
                                                      job->files[job->error_file]);
            hr = S_OK;
        }
    }
    LeaveCriticalSection(&lock);
    END(hr);
}

/* The texts that "do" brings: they tell what they were asked for. */
static HRESULT describe(const Call *call, const WCHAR *what, LONG value, DWORD language,
                        WCHAR **out)
{
    WCHAR text[100];

    _snwprintf(text, ARRAYSIZE(text), L"stand-in text of %ls 0x%08lX in language %lu", what,
               value, language);
    text[ARRAYSIZE(text) - 1] = 0;
    return call_text(call, text, out);
}

static HRESULT describe_error(const Call *call, BOOL context, DWORD language, WCHAR **out)
{
    const Object *object = call->object;
    HRESULT hr = DO_E_ERROR_INFORMATION_UNAVAILABLE;

    EnterCriticalSection(&lock);
    if (is_current(object))
        hr = describe(call, context ? L"context" : L"code",
                      context ? object->job->error_context : object->job->error_code, language,
                      out);
    LeaveCriticalSection(&lock);
    return hr;
}

static HRESULT STDMETHODCALLTYPE Error_GetErrorDescription(IBackgroundCopyError *self,
                                                           DWORD language, LPWSTR *text)
{
    CLEAR(text);
    BEGIN(self, Error, GetErrorDescription);
    END(describe_error(&call, FALSE, language, text));
}

static HRESULT STDMETHODCALLTYPE Error_GetErrorContextDescription(IBackgroundCopyError *self,
                                                                  DWORD language, LPWSTR *text)
{
    CLEAR(text);
    BEGIN(self, Error, GetErrorContextDescription);
    END(describe_error(&call, TRUE, language, text));
}

static HRESULT STDMETHODCALLTYPE Error_GetProtocol(IBackgroundCopyError *self, LPWSTR *text)
{
    CLEAR(text);
    BEGIN(self, Error, GetProtocol);
    END(call_text(&call, L"http", text));
}

static const IBackgroundCopyErrorVtbl Error_vtbl = {
    UNKNOWN_SLOTS(IBackgroundCopyError)
    ERROR_METHODS(SLOT, Error)
};

/* ---- IBackgroundCopyJob, and IBackgroundCopyJob2 and 5 with it ---- */

static HRESULT STDMETHODCALLTYPE Job_AddFileSet(IBackgroundCopyJob5 *self, ULONG count,
                                                BG_FILE_INFO *files)
{
    HRESULT hr = files || !count ? S_OK : E_INVALIDARG;
    BEGIN(self, Job, AddFileSet);

    for (ULONG i = 0; hr == S_OK && i < count; i++)
        hr = files[i].RemoteName && files[i].LocalName
            ? job_add_file(object->job, files[i].RemoteName, files[i].LocalName) : E_INVALIDARG;
    END(hr);
}

static HRESULT STDMETHODCALLTYPE Job_AddFile(IBackgroundCopyJob5 *self, LPCWSTR remote,
                                             LPCWSTR local)
{
    BEGIN(self, Job, AddFile);
    END(remote && local ? job_add_file(object->job, remote, local) : E_INVALIDARG);
}

static HRESULT STDMETHODCALLTYPE Job_EnumFiles(IBackgroundCopyJob5 *self,
                                               IEnumBackgroundCopyFiles **files)
{
    CLEAR(files);
    BEGIN(self, Job, EnumFiles);
    EnterCriticalSection(&lock);
    *files = (IEnumBackgroundCopyFiles *)enum_new(KIND_ENUM_FILES, object->job,
                                                  object->job->file_count,
                                                  (void **)object->job->files, 0);
    LeaveCriticalSection(&lock);
    END(S_OK);
}

/* A method that only does something to the job. */
#define JOB_VERB(M, function) \
    static HRESULT STDMETHODCALLTYPE Job_##M(IBackgroundCopyJob5 *self) \
    { \
        BEGIN(self, Job, M); \
        END(function(object->job)); \
    }

static HRESULT take_ownership(Job *job)
{
    (void)job;
    return S_OK;
}

JOB_VERB(Suspend, job_suspend)
JOB_VERB(Resume, job_resume)
JOB_VERB(Cancel, job_cancel)
JOB_VERB(Complete, job_complete)
JOB_VERB(TakeOwnership, take_ownership)

/* A method that hands out a value of the job. */
#define JOB_GET(M, Type, value) \
    static HRESULT STDMETHODCALLTYPE Job_##M(IBackgroundCopyJob5 *self, Type *out) \
    { \
        const Job *job = ((Object *)self)->job; \
        CLEAR(out); \
        BEGIN(self, Job, M); \
        EnterCriticalSection(&lock); \
        *out = (value); \
        LeaveCriticalSection(&lock); \
        END(S_OK); \
    }

JOB_GET(GetId, GUID, job->id)
JOB_GET(GetType, BG_JOB_TYPE, job->type)
JOB_GET(GetProgress, BG_JOB_PROGRESS, job_progress(job))
JOB_GET(GetTimes, BG_JOB_TIMES, job->times)
JOB_GET(GetState, BG_JOB_STATE, job->state)
JOB_GET(GetPriority, BG_JOB_PRIORITY, job->priority)
JOB_GET(GetNotifyFlags, ULONG, job->notify_flags)
JOB_GET(GetMinimumRetryDelay, ULONG, job->retry_delay)
JOB_GET(GetNoProgressTimeout, ULONG, job->no_progress_timeout)
JOB_GET(GetErrorCount, ULONG, job->error_count)

/* A method that sets a value of the job. */
#define JOB_SET(M, Type, field) \
    static HRESULT STDMETHODCALLTYPE Job_##M(IBackgroundCopyJob5 *self, Type value) \
    { \
        BEGIN(self, Job, M); \
        EnterCriticalSection(&lock); \
        object->job->field = value; \
        LeaveCriticalSection(&lock); \
        END(S_OK); \
    }

JOB_SET(SetPriority, BG_JOB_PRIORITY, priority)
JOB_SET(SetNotifyFlags, ULONG, notify_flags)
JOB_SET(SetMinimumRetryDelay, ULONG, retry_delay)
JOB_SET(SetNoProgressTimeout, ULONG, no_progress_timeout)

static HRESULT STDMETHODCALLTYPE Job_GetError(IBackgroundCopyJob5 *self,
                                              IBackgroundCopyError **error)
{
    HRESULT hr = DO_E_ERROR_INFORMATION_UNAVAILABLE;

    CLEAR(error);
    BEGIN(self, Job, GetError);
    EnterCriticalSection(&lock);
    if (object->job->has_error) {
        *error = (IBackgroundCopyError *)object_new(KIND_ERROR, object->job, NULL);
        hr = S_OK;
    }
    LeaveCriticalSection(&lock);
    END(hr);
}

static HRESULT STDMETHODCALLTYPE Job_GetOwner(IBackgroundCopyJob5 *self, LPWSTR *owner)
{
    CLEAR(owner);
    BEGIN(self, Job, GetOwner);
    END(call_text(&call, L"S-1-5-18", owner));
}

/* A new name or description that begins with "script:" changes the script, whatever the present
 * one says about the method. */
static HRESULT set_text(IBackgroundCopyJob5 *self, Method method, WCHAR **field, LPCWSTR value)
{
    Object *object = (Object *)self;
    const WCHAR *script = value ? after_prefix(value, L"script") : NULL;
    Call call;
    HRESULT answer;

    if (script)
        return job_set_script(object->job, script);
    if (!call_enter(&call, object, method, &answer))
        return answer;
    if (!value)
        END(E_INVALIDARG);
    EnterCriticalSection(&lock);
    free(*field);
    *field = new_text(value);
    LeaveCriticalSection(&lock);
    END(S_OK);
}

static HRESULT STDMETHODCALLTYPE Job_SetDisplayName(IBackgroundCopyJob5 *self, LPCWSTR name)
{
    return set_text(self, Job_SetDisplayName_ID, &((Object *)self)->job->name, name);
}

static HRESULT STDMETHODCALLTYPE Job_GetDisplayName(IBackgroundCopyJob5 *self, LPWSTR *name)
{
    CLEAR(name);
    BEGIN(self, Job, GetDisplayName);
    END(field_text(&call, &object->job->name, name));
}

static HRESULT STDMETHODCALLTYPE Job_SetDescription(IBackgroundCopyJob5 *self, LPCWSTR text)
{
    return set_text(self, Job_SetDescription_ID, &((Object *)self)->job->description, text);
}

static HRESULT STDMETHODCALLTYPE Job_GetDescription(IBackgroundCopyJob5 *self, LPWSTR *text)
{
    CLEAR(text);
    BEGIN(self, Job, GetDescription);
    END(field_text(&call, &object->job->description, text));
}

static HRESULT STDMETHODCALLTYPE Job_SetNotifyInterface(IBackgroundCopyJob5 *self,
                                                        IUnknown *callback)
{
    BEGIN(self, Job, SetNotifyInterface);
    END(job_set_callback(object->job, callback));
}

static HRESULT STDMETHODCALLTYPE Job_GetNotifyInterface(IBackgroundCopyJob5 *self,
                                                        IUnknown **callback)
{
    CLEAR(callback);
    BEGIN(self, Job, GetNotifyInterface);
    EnterCriticalSection(&lock);
    *callback = (IUnknown *)object->job->callback;
    if (*callback)
        IUnknown_AddRef(*callback);
    LeaveCriticalSection(&lock);
    END(S_OK);
}

static HRESULT STDMETHODCALLTYPE Job_SetProxySettings(IBackgroundCopyJob5 *self,
                                                      BG_JOB_PROXY_USAGE usage,
                                                      const WCHAR *list, const WCHAR *bypass)
{
    BEGIN(self, Job, SetProxySettings);
    (void)usage;
    (void)list;
    (void)bypass;
    END(S_OK);
}

static HRESULT STDMETHODCALLTYPE Job_GetProxySettings(IBackgroundCopyJob5 *self,
                                                      BG_JOB_PROXY_USAGE *usage, LPWSTR *list,
                                                      LPWSTR *bypass)
{
    CLEAR(usage);
    CLEAR(list);
    CLEAR(bypass);
    BEGIN(self, Job, GetProxySettings);
    END(S_OK); /* as configured beforehand, without lists */
}

static HRESULT STDMETHODCALLTYPE Job_SetNotifyCmdLine(IBackgroundCopyJob5 *self, LPCWSTR program,
                                                      LPCWSTR parameters)
{
    BEGIN(self, Job, SetNotifyCmdLine);
    END(job_set_command(object->job, program, parameters));
}

static HRESULT STDMETHODCALLTYPE Job_GetNotifyCmdLine(IBackgroundCopyJob5 *self, LPWSTR *program,
                                                      LPWSTR *parameters)
{
    HRESULT hr;

    CLEAR(program);
    CLEAR(parameters);
    BEGIN(self, Job, GetNotifyCmdLine);
    EnterCriticalSection(&lock);
    hr = call_text(&call, object->job->program ? object->job->program : L"", program);
    if (SUCCEEDED(hr))
        hr = call_text(&call, object->job->parameters ? object->job->parameters : L"", parameters);
    LeaveCriticalSection(&lock);
    END(hr);
}

/* Of the properties only the class that is notified: clsid=N of the script, else none. */
static HRESULT STDMETHODCALLTYPE Job_GetProperty(IBackgroundCopyJob5 *self, BITS_JOB_PROPERTY_ID id,
                                                 BITS_JOB_PROPERTY_VALUE *value)
{
    if (value)
        memset(value, 0, sizeof *value);
    BEGIN(self, Job, GetProperty);
    if (!value)
        END(E_POINTER);
    if (id != BITS_JOB_PROPERTY_NOTIFICATION_CLSID)
        END(E_NOTIMPL);
    EnterCriticalSection(&lock);
    value->ClsID.Data1 = (ULONG)script_value(object->job->script, W_CLSID, 0);
    LeaveCriticalSection(&lock);
    END(S_OK);
}

/* The methods that nothing here needs. */
#define JOB_LACKS(M, ...) \
    static HRESULT STDMETHODCALLTYPE Job_##M(IBackgroundCopyJob5 *self, __VA_ARGS__) \
    { \
        BEGIN(self, Job, M); \
        (void)object; \
        END(E_NOTIMPL); \
    }
#define JOB_LACKS_OUT(M, Type) \
    static HRESULT STDMETHODCALLTYPE Job_##M(IBackgroundCopyJob5 *self, Type *out) \
    { \
        if (out) \
            memset(out, 0, sizeof *out); \
        BEGIN(self, Job, M); \
        (void)object; \
        END(E_NOTIMPL); \
    }

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-parameter"
JOB_LACKS_OUT(GetReplyProgress, BG_JOB_REPLY_PROGRESS)
static HRESULT STDMETHODCALLTYPE Job_GetReplyData(IBackgroundCopyJob5 *self, byte **buffer,
                                                  UINT64 *length)
{
    CLEAR(buffer);
    if (length)
        *length = 0;
    BEGIN(self, Job, GetReplyData);
    END(E_NOTIMPL);
}
JOB_LACKS(SetReplyFileName, LPCWSTR name)
JOB_LACKS_OUT(GetReplyFileName, LPWSTR)
JOB_LACKS(SetCredentials, BG_AUTH_CREDENTIALS *credentials)
JOB_LACKS(RemoveCredentials, BG_AUTH_TARGET target, BG_AUTH_SCHEME scheme)
JOB_LACKS(ReplaceRemotePrefix, LPCWSTR old_prefix, LPCWSTR new_prefix)
JOB_LACKS(AddFileWithRanges, LPCWSTR remote, LPCWSTR local, DWORD count, BG_FILE_RANGE *ranges)
JOB_LACKS(SetFileACLFlags, DWORD flags)
JOB_LACKS_OUT(GetFileACLFlags, DWORD)
JOB_LACKS(SetPeerCachingFlags, DWORD flags)
JOB_LACKS_OUT(GetPeerCachingFlags, DWORD)
JOB_LACKS_OUT(GetOwnerIntegrityLevel, ULONG)
JOB_LACKS_OUT(GetOwnerElevationState, WINBOOL)
JOB_LACKS(SetMaximumDownloadTime, ULONG seconds)
JOB_LACKS_OUT(GetMaximumDownloadTime, ULONG)
JOB_LACKS(SetProperty, BITS_JOB_PROPERTY_ID id, BITS_JOB_PROPERTY_VALUE value)
#pragma GCC diagnostic pop

static const IBackgroundCopyJob5Vtbl Job_vtbl = {
    UNKNOWN_SLOTS(IBackgroundCopyJob5)
    JOB_METHODS(SLOT, Job)
    JOB2_METHODS(SLOT, Job)
    JOB5_METHODS(SLOT, Job)
};

/* ---- IBackgroundCopyManager ---- */

static HRESULT STDMETHODCALLTYPE Manager_CreateJob(IBackgroundCopyManager *self, LPCWSTR name,
                                                   BG_JOB_TYPE type, GUID *id,
                                                   IBackgroundCopyJob **job)
{
    const WCHAR *command = name ? after_prefix(name, L"control") : NULL;
    HRESULT hr = E_INVALIDARG;
    Job *made = NULL;

    CLEAR(id);
    CLEAR(job);
    if (command) {
        made = job_create_control(control(command));
        *id = made->id;
        *job = (IBackgroundCopyJob *)object_new(KIND_JOB, made, NULL);
        job_release(made);
        return S_OK;
    }
    BEGIN(self, Manager, CreateJob);
    if (name)
        hr = job_create(name, type, &made);
    if (made) {
        *id = made->id;
        *job = (IBackgroundCopyJob *)object_new(KIND_JOB, made, NULL);
        job_release(made);
    }
    END(hr);
}

static HRESULT STDMETHODCALLTYPE Manager_GetJob(IBackgroundCopyManager *self, REFGUID id,
                                                IBackgroundCopyJob **job)
{
    Job *found;

    CLEAR(job);
    BEGIN(self, Manager, GetJob);
    found = job_find(id);
    if (!found)
        END(DO_E_JOB_NOT_FOUND);
    *job = (IBackgroundCopyJob *)object_new(KIND_JOB, found, NULL);
    job_release(found);
    END(S_OK);
}

static HRESULT STDMETHODCALLTYPE Manager_EnumJobs(IBackgroundCopyManager *self, DWORD flags,
                                                  IEnumBackgroundCopyJobs **jobs)
{
    void **items;
    ULONG count = 0;

    CLEAR(jobs);
    BEGIN(self, Manager, EnumJobs);
    (void)flags; /* all jobs are everybody's */
    EnterCriticalSection(&lock);
    items = new_zeroed(listed_jobs * sizeof *items);
    for (Job *job = first_job; job; job = job->next)
        items[listed_jobs - ++count] = job; /* the list is newest first, the answer oldest first */
    *jobs = (IEnumBackgroundCopyJobs *)enum_new(KIND_ENUM_JOBS, NULL, count, items, 0);
    LeaveCriticalSection(&lock);
    free(items);
    END(S_OK);
}

static HRESULT STDMETHODCALLTYPE Manager_GetErrorDescription(IBackgroundCopyManager *self,
                                                             HRESULT code, DWORD language,
                                                             LPWSTR *text)
{
    CLEAR(text);
    BEGIN(self, Manager, GetErrorDescription);
    END(describe(&call, L"code", code, language, text));
}

static const IBackgroundCopyManagerVtbl Manager_vtbl = {
    UNKNOWN_SLOTS(IBackgroundCopyManager)
    MANAGER_METHODS(SLOT, Manager)
};

/* ---- IDODownload ---- */

static HRESULT STDMETHODCALLTYPE Download_Start(IDODownload *self,
                                                const DO_DOWNLOAD_RANGES_INFO *ranges)
{
    BEGIN(self, Download, Start);
    log_ranges(ranges);
    END(download_start(object->download));
}

static HRESULT STDMETHODCALLTYPE Download_Pause(IDODownload *self)
{
    BEGIN(self, Download, Pause);
    END(download_pause(object->download));
}

static HRESULT STDMETHODCALLTYPE Download_Abort(IDODownload *self)
{
    BEGIN(self, Download, Abort);
    END(download_end(object->download, DODownloadState_Aborted));
}

static HRESULT STDMETHODCALLTYPE Download_Finalize(IDODownload *self)
{
    BEGIN(self, Download, Finalize);
    END(download_end(object->download, DODownloadState_Finalized));
}

static HRESULT STDMETHODCALLTYPE Download_GetStatus(IDODownload *self, DO_DOWNLOAD_STATUS *status)
{
    CLEAR(status);
    BEGIN(self, Download, GetStatus);
    EnterCriticalSection(&lock);
    *status = object->download->status;
    LeaveCriticalSection(&lock);
    END(S_OK);
}

static HRESULT STDMETHODCALLTYPE Download_GetProperty(IDODownload *self, DODownloadProperty which,
                                                      VARIANT *value)
{
    CLEAR(value);
    BEGIN(self, Download, GetProperty);
    END(download_get(object->download, which, value));
}

/* As with a job, a new display name that begins with "script:" changes the script. */
static HRESULT STDMETHODCALLTYPE Download_SetProperty(IDODownload *self, DODownloadProperty which,
                                                      const VARIANT *value)
{
    const WCHAR *script = NULL;

    if (!value)
        return E_POINTER;
    if (which == DODownloadProperty_DisplayName && value->vt == VT_BSTR && value->bstrVal)
        script = after_prefix(value->bstrVal, L"script");
    if (script)
        return download_set_script(((Object *)self)->download, script);
    BEGIN(self, Download, SetProperty);
    END(download_set(object->download, which, value));
}

static const IDODownloadVtbl Download_vtbl = {
    UNKNOWN_SLOTS(IDODownload)
    DOWNLOAD_METHODS(SLOT, Download)
};

static const IUnknownVtbl Unknown_vtbl = {UNKNOWN_SLOTS(IUnknown)};

/* ---- IDOManager ---- */

static HRESULT STDMETHODCALLTYPE DOManager_CreateDownload(IDOManager *self, IDODownload **out)
{
    Download *download;

    CLEAR(out);
    BEGIN(self, DOManager, CreateDownload);
    download = download_create();
    *out = (IDODownload *)object_of_download(KIND_DOWNLOAD, download);
    download_release(download);
    END(S_OK);
}

static HRESULT STDMETHODCALLTYPE DOManager_EnumDownloads(
    IDOManager *self, const DO_DOWNLOAD_ENUM_CATEGORY *category, IEnumUnknown **out)
{
    void **items;
    ULONG room, count = 0;

    CLEAR(out);
    log_category(category);
    BEGIN(self, DOManager, EnumDownloads);
    if (category && (!category->Value || category->Property < DODownloadProperty_Id
                     || category->Property > DODownloadProperty_LocalPath))
        END(DO_E_UNKNOWN_PROPERTY_ID);
    EnterCriticalSection(&lock);
    room = listed_downloads;
    items = new_zeroed(room * sizeof *items);
    for (Download *download = first_download; download; download = download->next)
        if (!category || download_in_category(download, category))
            items[room - ++count] = download; /* newest first; the answer is oldest first */
    if (count)
        *out = (IEnumUnknown *)enum_new(KIND_ENUM_UNKNOWN, NULL, count, items + room - count, 0);
    LeaveCriticalSection(&lock);
    free(items);
    END(count ? S_OK : DO_E_NO_DOWNLOADS);
}

static const IDOManagerVtbl DOManager_vtbl = {
    UNKNOWN_SLOTS(IDOManager)
    DO_MANAGER_METHODS(SLOT, DOManager)
};

/* ---- IClassFactory ---- */

static HRESULT STDMETHODCALLTYPE Factory_CreateInstance(IClassFactory *self, IUnknown *outer,
                                                        REFIID iid, void **out)
{
    Object *manager;
    HRESULT hr = CLASS_E_NOAGGREGATION;

    CLEAR(out);
    BEGIN(self, Factory, CreateInstance);
    if (!outer) {
        manager = object_new(KIND_MANAGER, NULL, NULL);
        hr = object_query(manager, iid, out);
        object_release(manager);
    }
    END(hr);
}

static HRESULT STDMETHODCALLTYPE Factory_LockServer(IClassFactory *self, WINBOOL locked)
{
    BEGIN(self, Factory, LockServer);
    (void)locked; /* the process lives until it is told to end */
    END(S_OK);
}

static const IClassFactoryVtbl Factory_vtbl = {
    UNKNOWN_SLOTS(IClassFactory)
    FACTORY_METHODS(SLOT, Factory)
};

/* ---- making them ---- */

static Object *object_prepare(Kind kind)
{
    static const void *const vtbls[KINDS] = {
        &Factory_vtbl, &Manager_vtbl, &Job_vtbl, &Error_vtbl, &File_vtbl, &EnumJobs_vtbl,
        &EnumFiles_vtbl, &DOManager_vtbl, &Unknown_vtbl, &Download_vtbl, &EnumUnknown_vtbl,
    };
    Object *object = new_zeroed(sizeof *object);

    object->interface_vtbl = vtbls[kind];
    if (IN_PROCESS && kind != KIND_FACTORY)
        object->security_vtbl = &security_vtbl;
    object->refs = 1;
    object->kind = kind;
    object->blanket.impersonation = RPC_C_IMP_LEVEL_IDENTIFY; /* COM's default */
    return object;
}

Object *object_new(Kind kind, Job *job, File *file)
{
    Object *object = object_prepare(kind);

    object->number = (ULONG)InterlockedIncrement(&objects_made);
    object->job = job_share(job);
    object->file = file;
    if (kind == KIND_ERROR)
        object->generation = job->generation;
    if (!(job && job->control))
        InterlockedIncrement(&live_objects[kind]);
    return object;
}

Object *object_of_download(Kind kind, Download *download)
{
    Object *object = object_new(kind, NULL, NULL);

    object->download = download_share(download);
    return object;
}

static Object *object_pinned(Kind kind)
{
    Object *object = object_prepare(kind);

    object->pinned = TRUE;
    return object;
}

IClassFactory *class_factory(void)
{
    static Object *factory;

    if (!factory)
        factory = object_pinned(KIND_FACTORY);
    return (IClassFactory *)factory;
}

/* Wine 8 deadlocks when the last stub of an interface goes while a call is under way. A dummy of
 * each kind, marshalled once for good, keeps one stub of every interface. */
void pin_every_interface(void)
{
    static const struct {
        Kind kind;
        const IID *iid;
    } pins[] = {
        {KIND_FACTORY, &IID_IUnknown},
        {KIND_FACTORY, &IID_IClassFactory},
        {KIND_MANAGER, &IID_IBackgroundCopyManager},
        {KIND_JOB, &IID_IBackgroundCopyJob},
        {KIND_JOB, &IID_IBackgroundCopyJob2},
        {KIND_JOB, &IID_IBackgroundCopyJob5},
        {KIND_ERROR, &IID_IBackgroundCopyError},
        {KIND_FILE, &IID_IBackgroundCopyFile},
        {KIND_FILE, &IID_IBackgroundCopyFile2},
        {KIND_ENUM_JOBS, &IID_IEnumBackgroundCopyJobs},
        {KIND_ENUM_FILES, &IID_IEnumBackgroundCopyFiles},
        {KIND_DO_MANAGER, &IID_IDOManager},
        {KIND_DOWNLOAD, &IID_IDODownload},
        {KIND_ENUM_UNKNOWN, &IID_IEnumUnknown},
    };

    for (SIZE_T i = 0; i < ARRAYSIZE(pins); i++) {
        IStream *stream;

        /* The stream is kept: with it goes the marshalled reference. An interface whose proxy is
         * not registered (Wine has none for File2, Job5 and the newer API) stays without a pin. */
        if (SUCCEEDED(CreateStreamOnHGlobal(NULL, TRUE, &stream)))
            CoMarshalInterface(stream, pins[i].iid, (IUnknown *)object_pinned(pins[i].kind),
                               MSHCTX_LOCAL, NULL, MSHLFLAGS_TABLESTRONG);
    }
}
