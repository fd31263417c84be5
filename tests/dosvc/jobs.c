/* The records of the stand-in service: jobs, their files, transfers and notifications.
 *
 * A test part; it never ships. The manual is in dosvc.c. Nothing here is a COM object of ours; the
 * only COM calls are those to the client's callback, and they are made without the lock.
 */
#include "dosvc.h"

#include <stdio.h>
#include <stdlib.h>

CRITICAL_SECTION lock;
Job *first_job;
ULONG listed_jobs;
LONG callbacks_held, threads_running;

static ULONG records_made;

ULONG next_number(void)
{
    return (ULONG)InterlockedIncrement((LONG *)&records_made);
}

/* ---- records ---- */

static Job *job_new(const WCHAR *name)
{
    Job *job = new_zeroed(sizeof *job);

    job->refs = 1;
    job->name = new_text(name);
    job->description = new_text(L"");
    job->state = BG_JOB_STATE_SUSPENDED;
    job->priority = BG_JOB_PRIORITY_NORMAL;
    job->notify_flags = BG_NOTIFY_JOB_TRANSFERRED | BG_NOTIFY_JOB_ERROR;
    job->retry_delay = 600;
    job->no_progress_timeout = 1209600;
    job->error_file = -1;
    GetSystemTimeAsFileTime(&job->times.CreationTime);
    job->times.ModificationTime = job->times.CreationTime;
    CoCreateGuid(&job->id);
    return job;
}

Job *job_share(Job *job)
{
    if (job)
        InterlockedIncrement(&job->refs);
    return job;
}

void job_release(Job *job)
{
    if (!job || InterlockedDecrement(&job->refs))
        return;
    for (ULONG i = 0; i < job->file_count; i++) {
        script_release(job->files[i]->script);
        free(job->files[i]->remote);
        free(job->files[i]->local);
        free(job->files[i]);
    }
    free(job->files);
    script_release(job->script);
    free(job->name);
    free(job->description);
    free(job->program);
    free(job->parameters);
    free(job);
}

static void set_state(Job *job, BG_JOB_STATE state)
{
    job->state = state;
    GetSystemTimeAsFileTime(&job->times.ModificationTime);
    if (state == BG_JOB_STATE_TRANSFERRED)
        job->times.TransferCompletionTime = job->times.ModificationTime;
}

static void clear_error(Job *job)
{
    job->has_error = FALSE;
    job->generation++;
}

/* Sets the error that a script describes: the job's own, or that of `file`, which may be NULL, too.
 * As Delivery Optimization does it: no context but for HTTP 403, a file only with a file's context.
 */
static void set_error(Job *job, const Script *script, const File *file)
{
    HRESULT code = (HRESULT)script_value(script, W_HR, (UINT64)HTTP_E_NOT_FOUND);
    LONG context = (LONG)script_value(script, W_CONTEXT, code == HTTP_E_FORBIDDEN
                                      ? BG_ERROR_CONTEXT_REMOTE_FILE : BG_ERROR_CONTEXT_NONE);
    BOOL of_file = context == BG_ERROR_CONTEXT_LOCAL_FILE
        || context == BG_ERROR_CONTEXT_REMOTE_FILE;
    LONG index = (LONG)script_value(script, W_FILE, of_file ? 0 : (UINT64)-1);

    job->has_error = TRUE;
    job->generation++;
    job->error_code = code;
    job->error_context = context;
    job->error_file = index >= 0 && file ? (LONG)file->index : index;
    job->error_count++;
}

/* ---- files ---- */

static HRESULT parse_remote(const WCHAR *remote, Script **script)
{
    const WCHAR *text = after_prefix(remote, L"standin");
    WCHAR why[128];

    *script = NULL;
    if (!text)
        return S_OK;
    *script = script_parse(text, why);
    return *script ? S_OK : E_INVALIDARG;
}

HRESULT job_add_file(Job *job, const WCHAR *remote, const WCHAR *local)
{
    File *file;
    Script *script;
    HRESULT hr = parse_remote(remote, &script);

    if (FAILED(hr))
        return hr;
    file = new_zeroed(sizeof *file);
    file->remote = new_text(remote);
    file->local = new_text(local);
    file->script = script;
    EnterCriticalSection(&lock);
    file->index = job->file_count;
    job->files = realloc(job->files, (job->file_count + 1) * sizeof *job->files);
    if (!job->files)
        abort();
    job->files[job->file_count++] = file;
    LeaveCriticalSection(&lock);
    return S_OK;
}

HRESULT file_set_remote(File *file, const WCHAR *remote)
{
    Script *script, *old;
    HRESULT hr = parse_remote(remote, &script);

    if (FAILED(hr))
        return hr;
    EnterCriticalSection(&lock);
    old = file->script;
    file->script = script;
    free(file->remote);
    file->remote = new_text(remote);
    file->completed = FALSE;
    LeaveCriticalSection(&lock);
    script_release(old);
    return S_OK;
}

/* The bytes of the file's "content", repeated or cut to "size". The caller frees them. */
static char *file_bytes(const File *file, SIZE_T *size)
{
    const WCHAR *content = file->script && file->script->content ? file->script->content : L"";
    int length = WideCharToMultiByte(CP_UTF8, 0, content, -1, NULL, 0, NULL, NULL) - 1;
    char *pattern = new_zeroed((SIZE_T)length + 1), *bytes;

    WideCharToMultiByte(CP_UTF8, 0, content, -1, pattern, length + 1, NULL, NULL);
    *size = (SIZE_T)script_value(file->script, W_SIZE, (UINT64)length);
    bytes = new_zeroed(*size);
    for (SIZE_T i = 0; i < *size; i++)
        bytes[i] = length ? pattern[i % (SIZE_T)length] : 0;
    free(pattern);
    return bytes;
}

static BOOL has_bytes(const File *file)
{
    return file->script && (file->script->content || script_has(file->script, W_SIZE));
}

static HRESULT save_file(const File *file)
{
    SIZE_T size;
    DWORD written;
    HRESULT hr = S_OK;
    char *bytes = file_bytes(file, &size);
    HANDLE disk = CreateFileW(file->local, GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL);

    if (disk == INVALID_HANDLE_VALUE)
        hr = HRESULT_FROM_WIN32(GetLastError());
    else {
        if (!WriteFile(disk, bytes, (DWORD)size, &written, NULL) || written != size)
            hr = HRESULT_FROM_WIN32(GetLastError());
        CloseHandle(disk);
    }
    free(bytes);
    return hr;
}

/* A number of a file: from its own script, else from its job's. */
static UINT64 file_value(const Job *job, const File *file, Word word, UINT64 otherwise)
{
    return script_value(file->script, word, script_value(job->script, word, otherwise));
}

BG_FILE_PROGRESS file_progress(const Job *job, const File *file)
{
    BG_FILE_PROGRESS progress;
    UINT64 total = BG_SIZE_UNKNOWN;

    if (has_bytes(file)) {
        SIZE_T size;

        free(file_bytes(file, &size));
        total = size;
    }
    progress.BytesTotal = file_value(job, file, W_FTOTAL, total);
    progress.BytesTransferred = file_value(
        job, file, W_FDONE,
        file->completed && progress.BytesTotal != BG_SIZE_UNKNOWN ? progress.BytesTotal : 0);
    progress.Completed = (WINBOOL)file_value(job, file, W_FCOMPLETED, (UINT64)file->completed);
    return progress;
}

BG_JOB_PROGRESS job_progress(const Job *job)
{
    BG_JOB_PROGRESS sum = {0, 0, job->file_count, 0};

    for (ULONG i = 0; i < job->file_count; i++) {
        BG_FILE_PROGRESS part = file_progress(job, job->files[i]);

        if (part.BytesTotal == BG_SIZE_UNKNOWN || sum.BytesTotal == BG_SIZE_UNKNOWN)
            sum.BytesTotal = BG_SIZE_UNKNOWN;
        else
            sum.BytesTotal += part.BytesTotal;
        sum.BytesTransferred += part.BytesTransferred;
        sum.FilesTransferred += part.Completed != 0;
    }
    sum.BytesTotal = script_value(job->script, W_TOTAL, sum.BytesTotal);
    sum.BytesTransferred = script_value(job->script, W_DONE, sum.BytesTransferred);
    sum.FilesTotal = (ULONG)script_value(job->script, W_FILES, sum.FilesTotal);
    sum.FilesTransferred = (ULONG)script_value(job->script, W_FILESDONE, sum.FilesTransferred);
    return sum;
}

/* ---- notifications ---- */

/* Tells the client, if it wants to know, and again if it answers with a failure: BITS does that
 * too. The job and error objects belong to the service; a client that keeps them AddRefs them. */
static void notify(Job *job, const Script *script, Method method)
{
    static const ULONG flag_of[METHODS] = {
        [Callback_JobTransferred_ID] = BG_NOTIFY_JOB_TRANSFERRED,
        [Callback_JobError_ID] = BG_NOTIFY_JOB_ERROR,
        [Callback_JobModification_ID] = BG_NOTIFY_JOB_MODIFICATION,
    };
    IBackgroundCopyCallback *callback = NULL;

    EnterCriticalSection(&lock);
    if ((job->notify_flags & flag_of[method]) && !(job->notify_flags & BG_NOTIFY_DISABLE))
        callback = job->callback;
    if (callback)
        IBackgroundCopyCallback_AddRef(callback);
    LeaveCriticalSection(&lock);
    if (!callback)
        return;

    for (int tries = 0; tries < NOTIFY_TRIES; tries++) {
        Object *job_object = NULL, *error_object = NULL;
        IBackgroundCopyJob *job_pointer;
        LONG64 entry = log_call(method, job->number);
        HRESULT hr;

        if (!script_has(script, W_NULLJOB))
            job_object = object_new(KIND_JOB, job, NULL);
        job_pointer = (IBackgroundCopyJob *)job_object;
        switch (method) {
        case Callback_JobTransferred_ID:
            hr = IBackgroundCopyCallback_JobTransferred(callback, job_pointer);
            break;
        case Callback_JobError_ID:
            if (!script_has(script, W_NULLERROR))
                error_object = object_new(KIND_ERROR, job, NULL);
            hr = IBackgroundCopyCallback_JobError(callback, job_pointer,
                                                  (IBackgroundCopyError *)error_object);
            break;
        default:
            hr = IBackgroundCopyCallback_JobModification(callback, job_pointer, 0);
        }
        log_answer(entry, hr);
        if (error_object)
            object_release(error_object);
        if (job_object)
            object_release(job_object);
        if (SUCCEEDED(hr))
            break;
        Sleep(NOTIFY_PAUSE_MS);
    }
    IBackgroundCopyCallback_Release(callback);
}

static void start_cue(Job *job, Script *script, Cue cue);

static void drop_callback(IBackgroundCopyCallback *callback)
{
    if (!callback)
        return;
    IBackgroundCopyCallback_Release(callback);
    InterlockedDecrement(&callbacks_held);
}

HRESULT job_set_callback(Job *job, IUnknown *unknown)
{
    IBackgroundCopyCallback *callback = NULL, *old;
    BOOL listed;

    if (unknown) {
        HRESULT hr = IUnknown_QueryInterface(unknown, &IID_IBackgroundCopyCallback,
                                             (void **)&callback);

        if (FAILED(hr))
            return hr;
        InterlockedIncrement(&callbacks_held);
    }
    EnterCriticalSection(&lock);
    listed = job->listed;
    old = listed ? job->callback : callback;
    if (listed)
        job->callback = callback;
    LeaveCriticalSection(&lock);
    drop_callback(old);
    /* As BITS does it: a call for what happened before the interface was set. */
    if (listed && callback && script_has(job->script, W_PAST))
        start_cue(job, job->script, CUE_PAST);
    return listed ? S_OK : DO_E_INVALID_STATE;
}

HRESULT job_set_command(Job *job, const WCHAR *program, const WCHAR *parameters)
{
    WCHAR *old, *old_parameters;
    BOOL listed;

    if (!program && parameters)
        return E_INVALIDARG;
    EnterCriticalSection(&lock);
    listed = job->listed;
    old = job->program;
    old_parameters = job->parameters;
    if (listed) {
        job->program = program ? new_text(program) : NULL;
        job->parameters = parameters ? new_text(parameters) : NULL;
    }
    LeaveCriticalSection(&lock);
    if (!listed)
        return DO_E_INVALID_STATE;
    free(old);
    free(old_parameters);
    return S_OK;
}

/* ---- transfers ---- */

/* What the files' scripts say: the first one that is not there fails the job, else all arrive. */
static Method transfer_files(Job *job)
{
    for (ULONG i = 0; i < job->file_count; i++) {
        File *file = job->files[i];

        if (!file->script || script_has(file->script, W_HR)) {
            set_error(job, file->script, file);
            set_state(job, BG_JOB_STATE_ERROR);
            return Callback_JobError_ID;
        }
        file->completed = TRUE;
    }
    set_state(job, BG_JOB_STATE_TRANSFERRED);
    return Callback_JobTransferred_ID;
}

static void play_steps(Job *job, Script *script, Cue cue)
{
    UINT64 times = script_value(script, W_TIMES, 1);

    Sleep((DWORD)script_value(script, W_DELAY, 0));
    for (UINT64 i = 0; i < times; i++) {
        Method method = Callback_JobModification_ID;

        EnterCriticalSection(&lock);
        if (!job->listed) {
            LeaveCriticalSection(&lock);
            return;
        }
        switch (cue) {
        case CUE_FILES:
            method = transfer_files(job);
            break;
        case CUE_ERROR:
            set_error(job, script, NULL);
            set_state(job, BG_JOB_STATE_ERROR);
            method = Callback_JobError_ID;
            break;
        case CUE_TRANSIENT:
            set_error(job, script, NULL);
            set_state(job, BG_JOB_STATE_TRANSIENT_ERROR);
            break;
        case CUE_TRANSFERRED:
            for (ULONG file = 0; file < job->file_count; file++)
                job->files[file]->completed = TRUE;
            set_state(job, BG_JOB_STATE_TRANSFERRED);
            method = Callback_JobTransferred_ID;
            break;
        case CUE_PAST:
            if (job->state != BG_JOB_STATE_ERROR && job->state != BG_JOB_STATE_TRANSFERRED) {
                LeaveCriticalSection(&lock);
                return;
            }
            method = job->state == BG_JOB_STATE_ERROR
                ? Callback_JobError_ID : Callback_JobTransferred_ID;
            break;
        case CUE_FATAL:
        case CUE_MODIFICATION:
        case CUE_NONE:
            break;
        }
        LeaveCriticalSection(&lock);
        notify(job, script, method);
    }
}

static void play(void *record, Script *script, Cue cue)
{
    play_steps(record, script, cue);
    script_release(script);
    job_release(record);
}

typedef struct Performance {
    Play *play;
    void *record;
    Script *script;
    Cue cue;
} Performance;

static DWORD WINAPI perform_thread(void *argument)
{
    Performance *performance = argument;

    CoInitializeEx(NULL, COINIT_MULTITHREADED);
    performance->play(performance->record, performance->script, performance->cue);
    free(performance);
    CoUninitialize();
    InterlockedDecrement(&threads_running);
    return 0;
}

void perform(Play *play, void *record, Script *script, Cue cue)
{
    Performance *performance;
    HANDLE thread;

    if (script_has(script, W_SYNC)) {
        play(record, script, cue);
        return;
    }
    performance = new_zeroed(sizeof *performance);
    *performance = (Performance){play, record, script, cue};
    InterlockedIncrement(&threads_running);
    thread = CreateThread(NULL, 0, perform_thread, performance, 0, NULL);
    if (!thread)
        abort();
    CloseHandle(thread);
}

static void start_cue(Job *job, Script *script, Cue cue)
{
    if (cue != CUE_NONE)
        perform(play, job_share(job), script_share(script), cue);
}

/* ---- scripts ---- */

/* Takes the reference to the script. State, error and name stay unless it sets them. */
static void use_script(Job *job, Script *script)
{
    Script *old;
    BOOL plays = script_has(script, W_NOW) || script_has(script, W_RESUME);
    BOOL fails = script_has(script, W_HR) && (script_has(script, W_STATE) || !plays);
    ULONG files = (ULONG)script_value(script, W_ADDFILES, 0);
    WCHAR remote[64], local[64];

    while (files--) {
        _snwprintf(remote, 64, L"http://standin.invalid/%lu", job->file_count);
        _snwprintf(local, 64, L"C:\\standin\\%lu", job->file_count);
        job_add_file(job, remote, local);
    }
    EnterCriticalSection(&lock);
    old = job->script;
    job->script = script_share(script);
    if (script->name) {
        free(job->name);
        job->name = new_text(script->name);
    }
    if (fails)
        set_error(job, script, NULL);
    else if (script_has(script, W_STATE))
        clear_error(job);
    if (script_has(script, W_STATE) || fails)
        set_state(job, (BG_JOB_STATE)script_value(script, W_STATE, BG_JOB_STATE_ERROR));
    LeaveCriticalSection(&lock);
    script_release(old);
    start_cue(job, script, (Cue)script_value(script, W_NOW, CUE_NONE));
    script_release(script);
}

HRESULT job_set_script(Job *job, const WCHAR *text)
{
    WCHAR why[128];
    Script *script = script_parse(text, why);

    if (!script)
        return E_INVALIDARG;
    use_script(job, script);
    return S_OK;
}

HRESULT job_create(const WCHAR *name, BG_JOB_TYPE type, Job **out)
{
    const WCHAR *text = after_prefix(name, L"script");
    Script *script = NULL;
    WCHAR why[128];
    Job *job;

    *out = NULL;
    if (text && !(script = script_parse(text, why)))
        return E_INVALIDARG;
    job = job_new(name);
    job->type = type;
    job->number = next_number();
    EnterCriticalSection(&lock);
    job_share(job); /* the list's */
    job->listed = TRUE;
    job->next = first_job;
    if (first_job)
        first_job->previous = job;
    first_job = job;
    listed_jobs++;
    LeaveCriticalSection(&lock);
    if (script)
        use_script(job, script);
    *out = job;
    return S_OK;
}

void job_set_id(Job *job, const GUID *id)
{
    EnterCriticalSection(&lock);
    job->id = *id;
    LeaveCriticalSection(&lock);
}

Job *job_create_control(WCHAR *answer)
{
    Job *job = job_new(answer);

    job->control = TRUE;
    free(answer);
    return job;
}

Job *job_find(const GUID *id)
{
    Job *job;

    EnterCriticalSection(&lock);
    for (job = first_job; job && !IsEqualGUID(&job->id, id); job = job->next)
        ;
    job_share(job);
    LeaveCriticalSection(&lock);
    return job;
}

/* ---- what a client does to a job ---- */

/* The job is over: nobody finds it any more. Called with the lock; after it, let_go is due. */
static IBackgroundCopyCallback *unlist(Job *job, BG_JOB_STATE state)
{
    IBackgroundCopyCallback *callback = job->callback;

    set_state(job, state);
    clear_error(job);
    job->callback = NULL;
    job->listed = FALSE;
    if (job->previous)
        job->previous->next = job->next;
    else
        first_job = job->next;
    if (job->next)
        job->next->previous = job->previous;
    job->next = job->previous = NULL;
    listed_jobs--;
    return callback;
}

/* Gives back what the list held. Called without the lock: the callback is the client's. */
static void let_go(Job *job, IBackgroundCopyCallback *callback)
{
    drop_callback(callback);
    job_release(job);
}

HRESULT job_suspend(Job *job)
{
    HRESULT hr = S_OK;

    EnterCriticalSection(&lock);
    if (job->listed && job->state != BG_JOB_STATE_TRANSFERRED)
        set_state(job, BG_JOB_STATE_SUSPENDED);
    else
        hr = DO_E_INVALID_STATE;
    LeaveCriticalSection(&lock);
    return hr;
}

HRESULT job_resume(Job *job)
{
    HRESULT hr = S_OK;
    Script *script = NULL;
    Cue cue;

    EnterCriticalSection(&lock);
    /* A job whose script sets its state stays where Resume brings it, unless it says otherwise. */
    cue = (Cue)script_value(job->script, W_RESUME,
                            script_has(job->script, W_STATE) || script_has(job->script, W_HR)
                            ? CUE_NONE : CUE_FILES);
    if (!job->listed || job->state == BG_JOB_STATE_TRANSFERRED)
        hr = DO_E_INVALID_STATE;
    else if (cue == CUE_FILES && !job->file_count)
        hr = DO_E_JOB_EMPTY;
    else {
        clear_error(job);
        set_state(job, BG_JOB_STATE_CONNECTING);
        script = script_share(job->script);
    }
    LeaveCriticalSection(&lock);
    if (hr == S_OK)
        start_cue(job, script, cue);
    script_release(script);
    return hr;
}

HRESULT job_cancel(Job *job)
{
    IBackgroundCopyCallback *callback = NULL;
    BOOL listed;

    EnterCriticalSection(&lock);
    listed = job->listed;
    if (listed)
        callback = unlist(job, BG_JOB_STATE_CANCELLED);
    LeaveCriticalSection(&lock);
    if (!listed)
        return DO_E_INVALID_STATE;
    let_go(job, callback);
    return S_OK;
}

void job_cancel_all(void)
{
    for (;;) {
        Job *job;

        EnterCriticalSection(&lock);
        job = job_share(first_job);
        LeaveCriticalSection(&lock);
        if (!job)
            return;
        job_cancel(job);
        job_release(job);
    }
}

HRESULT job_complete(Job *job)
{
    IBackgroundCopyCallback *callback = NULL;
    HRESULT hr = S_OK;

    EnterCriticalSection(&lock);
    if (!job->listed)
        hr = DO_E_INVALID_STATE;
    for (ULONG i = 0; hr == S_OK && i < job->file_count; i++)
        if (job->files[i]->completed && has_bytes(job->files[i]))
            hr = save_file(job->files[i]);
    if (hr == S_OK) {
        if (job->state != BG_JOB_STATE_TRANSFERRED)
            hr = BG_S_PARTIAL_COMPLETE;
        callback = unlist(job, BG_JOB_STATE_ACKNOWLEDGED);
    }
    LeaveCriticalSection(&lock);
    if (SUCCEEDED(hr))
        let_go(job, callback);
    return hr;
}
