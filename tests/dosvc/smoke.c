/* The stand-in's own test: each word of its language, through mingw's headers. It never ships.
 *
 *   smoke.exe local|inproc [wine]
 *
 * out of process or in process; "wine" says that the marshalling is done by Wine's own proxies,
 * which lack three methods of the error and all of IBackgroundCopyFile2. Prints a line for each
 * failed check, how long each part took, and at the end "N passed, N failed". Exit status 1 if any
 * check failed.
 */
#define WIN32_LEAN_AND_MEAN
#define COBJMACROS
#define CONST_VTABLE
#define INITGUID
#include <windows.h>
#include <objbase.h>
#include <bits.h>
#include <bits2_0.h>

#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#include "methods.h"

DEFINE_GUID(CLSID_DeliveryOptimization, 0x5B99FA76, 0x721C, 0x423C, 0xAD, 0xAC, 0x56, 0xD0, 0x3C,
            0x8A, 0x80, 0x07);

static DWORD clsctx;
static BOOL out_of_process, wine_proxy;
static unsigned passed, failed;
static IBackgroundCopyManager *manager;

static void check(BOOL good, int line, const char *what, ULONG seen)
{
    if (good) {
        passed++;
        return;
    }
    failed++;
    printf("line %d: %s: seen 0x%08lX\n", line, what, seen);
    fflush(stdout);
}

#define CHECK(condition) check((condition), __LINE__, #condition, 0)
#define CHECK_HR(call, expected) \
    do { \
        HRESULT seen_ = (call); \
        check(seen_ == (HRESULT)(expected), __LINE__, #call " == " #expected, (ULONG)seen_); \
    } while (0)
#define CHECK_TEXT(text, expected) \
    do { \
        const WCHAR *text_ = (text); \
        check(text_ && wcscmp(text_, (expected)) == 0, __LINE__, #text " == " #expected, \
              text_ ? (ULONG)wcslen(text_) : 0xFFFFFFFF); \
        if (!text_ || wcscmp(text_, (expected)) != 0) \
            printf("    %ls\n", text_ ? text_ : L"(null)"); \
    } while (0)

#define RPC_UNAVAILABLE 0x800706BA
#define RPC_FAILED 0x800706BE
#define RPC_NULL_REF 0x800706F4
#define RPC_ENUM_RANGE 0x800706F5
#define NO_ERROR_INFORMATION 0x80D02014
#define NO_FILE 0x80D02010
#define NO_JOB 0x80D02003
#define INVALID_STATE 0x80D02013

/* ---- talking to it ---- */

static HRESULT connect_to(IBackgroundCopyManager **out)
{
    return CoCreateInstance(&CLSID_DeliveryOptimization, NULL, clsctx,
                            &IID_IBackgroundCopyManager, (void **)out);
}

static IBackgroundCopyJob *new_job(const WCHAR *name)
{
    IBackgroundCopyJob *job = NULL;
    GUID id;
    HRESULT hr = IBackgroundCopyManager_CreateJob(manager, name, BG_JOB_TYPE_DOWNLOAD, &id, &job);

    if (FAILED(hr) || !job) {
        printf("CreateJob: 0x%08lX for %ls\n", hr, name);
        fflush(stdout);
        exit(1);
    }
    return job;
}

static void end_job(IBackgroundCopyJob *job)
{
    IBackgroundCopyJob_Cancel(job);
    IBackgroundCopyJob_Release(job);
}

/* The answer to a command; good until the next. */
static const WCHAR *ask(const WCHAR *command)
{
    static WCHAR *answer;
    IBackgroundCopyJob *job;
    WCHAR name[400];

    _snwprintf(name, ARRAYSIZE(name), L"control: %ls", command);
    CoTaskMemFree(answer);
    answer = NULL;
    job = new_job(name);
    IBackgroundCopyJob_GetDisplayName(job, &answer);
    IBackgroundCopyJob_Release(job);
    return answer ? answer : L"";
}

static BOOL is_clean(void)
{
    return wcscmp(ask(L"counts"), L"Manager=1 Job=0 Error=0 File=0 EnumJobs=0 EnumFiles=0 "
                  L"DOManager=0 Unknown=0 Download=0 EnumUnknown=0 jobs=0 downloads=0 callbacks=0 "
                  L"threads=0 hanging=0") == 0;
}

static void check_no_leak(int line)
{
    BOOL good = is_clean();

    for (int tries = 0; !good && tries < 100; tries++) { /* a cue's thread may still be ending */
        Sleep(10);
        good = is_clean();
    }
    check(good, line, "nothing is left", 0);
    if (!good)
        printf("    %ls\n", ask(L"counts"));
}

static void set_script(IBackgroundCopyJob *job, const WCHAR *script)
{
    CHECK_HR(IBackgroundCopyJob_SetDescription(job, script), S_OK);
}

static BG_JOB_STATE state_of(IBackgroundCopyJob *job)
{
    BG_JOB_STATE state = (BG_JOB_STATE)-1;

    IBackgroundCopyJob_GetState(job, &state);
    return state;
}

static BOOL reaches(IBackgroundCopyJob *job, BG_JOB_STATE state)
{
    for (int tries = 0; tries < 300 && state_of(job) != state; tries++)
        Sleep(10);
    return state_of(job) == state;
}

/* ---- what is said of DO ---- */

static void test_usual(void)
{
    IBackgroundCopyJob *job = new_job(L"plain"), *same = NULL;
    IBackgroundCopyError *error = (IBackgroundCopyError *)1;
    IEnumBackgroundCopyJobs *jobs = NULL;
    BG_JOB_PROGRESS progress;
    BG_JOB_TYPE type;
    GUID id, unknown = {0};
    WCHAR *text = NULL;

    CHECK_HR(IBackgroundCopyJob_GetId(job, &id), S_OK);
    CHECK_HR(IBackgroundCopyManager_GetJob(manager, &id, &same), S_OK);
    IBackgroundCopyJob_Release(same);
    CHECK_HR(IBackgroundCopyManager_GetJob(manager, &unknown, &same), NO_JOB);
    CHECK(!same);
    CHECK_HR(IBackgroundCopyJob_GetDisplayName(job, &text), S_OK);
    CHECK_TEXT(text, L"plain");
    CoTaskMemFree(text);
    CHECK_HR(IBackgroundCopyJob_GetError(job, &error), NO_ERROR_INFORMATION);
    CHECK(!error);
    CHECK(state_of(job) == BG_JOB_STATE_SUSPENDED);
    CHECK_HR(IBackgroundCopyJob_GetType(job, &type), S_OK);
    CHECK(type == BG_JOB_TYPE_DOWNLOAD);
    CHECK_HR(IBackgroundCopyJob_GetProgress(job, &progress), S_OK);
    CHECK(progress.FilesTotal == 0);
    CHECK_HR(IBackgroundCopyJob_Resume(job), 0x80D02004);
    CHECK_HR(IBackgroundCopyManager_EnumJobs(manager, 0, &jobs), E_NOTIMPL);
    CHECK_HR(IBackgroundCopyJob_Cancel(job), S_OK);
    CHECK_HR(IBackgroundCopyJob_Cancel(job), INVALID_STATE);
    CHECK(state_of(job) == BG_JOB_STATE_CANCELLED);
    CHECK_HR(IBackgroundCopyManager_GetJob(manager, &id, &same), NO_JOB);
    IBackgroundCopyJob_Release(job);
    CHECK_HR(IBackgroundCopyManager_CreateJob(manager, L"script: nonsense", BG_JOB_TYPE_DOWNLOAD,
                                              &id, &job), E_INVALIDARG);
    CHECK_TEXT(ask(L"check state=4 nonsense"), L"error not understood: nonsense");
    CHECK_TEXT(ask(L"check state=4"), L"ok");
    check_no_leak(__LINE__);
}

/* ---- the answers of the error ---- */

static void read_error(IBackgroundCopyJob *job, int line, LONG context, HRESULT code, BOOL file)
{
    IBackgroundCopyError *error = NULL;
    IBackgroundCopyFile *found = (IBackgroundCopyFile *)1;
    BG_ERROR_CONTEXT seen_context = (BG_ERROR_CONTEXT)-1;
    HRESULT seen_code = -1, hr = IBackgroundCopyJob_GetError(job, &error);

    check(hr == S_OK && error, line, "GetError of the job", (ULONG)hr);
    if (!error)
        return;
    hr = IBackgroundCopyError_GetError(error, &seen_context, &seen_code);
    if (out_of_process && (context > 0x7FFF || context < 0))
        check(hr == (HRESULT)RPC_ENUM_RANGE, line, "a context of 16 bits", (ULONG)hr);
    else {
        check(hr == S_OK, line, "GetError", (ULONG)hr);
        check((LONG)seen_context == context, line, "context", (ULONG)seen_context);
        check(seen_code == code, line, "code", (ULONG)seen_code);
    }
    hr = IBackgroundCopyError_GetFile(error, &found);
    check(hr == (file ? S_OK : (HRESULT)NO_FILE), line, "GetFile", (ULONG)hr);
    check(!file == !found, line, "GetFile's pointer", 0);
    if (found && file)
        IBackgroundCopyFile_Release(found);
    IBackgroundCopyError_Release(error);
}

static void test_answers(void)
{
    static const LONG contexts[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 99, 32767, 32768, 0x7FFFFFFF, -1};
    static const ULONG codes[] = {0x80D02002, 0x80D03002, 0x80190194, 0x80200010, 0xFFFFFFFF, 0,
                                  1, 0x80070005};
    IBackgroundCopyJob *job = new_job(L"script: addfiles=1");
    WCHAR script[200];

    for (SIZE_T i = 0; i < ARRAYSIZE(contexts); i++)
        for (SIZE_T j = 0; j < ARRAYSIZE(codes); j++) {
            BOOL file = contexts[i] == 4 || contexts[i] == 5;

            _snwprintf(script, 200, L"script: state=4 context=%ld hr=0x%08lX", contexts[i],
                       codes[j]);
            set_script(job, script);
            read_error(job, __LINE__, contexts[i], (HRESULT)codes[j], file);
        }
    for (long state = 0; state <= 9; state++) {
        _snwprintf(script, 200, L"script: state=%ld", state);
        set_script(job, script);
        CHECK(state_of(job) == (BG_JOB_STATE)state);
    }
    set_script(job, L"script: hr=0x80190193");
    read_error(job, __LINE__, BG_ERROR_CONTEXT_REMOTE_FILE, (HRESULT)0x80190193, TRUE);
    set_script(job, L"script: hr=0x80190194");
    read_error(job, __LINE__, BG_ERROR_CONTEXT_NONE, (HRESULT)0x80190194, FALSE);
    set_script(job, L"script: hr=0x80190194 file=0");
    read_error(job, __LINE__, BG_ERROR_CONTEXT_NONE, (HRESULT)0x80190194, TRUE);
    set_script(job, L"script: hr=0x80190194 context=REMOTE_FILE nofile");
    read_error(job, __LINE__, BG_ERROR_CONTEXT_REMOTE_FILE, (HRESULT)0x80190194, FALSE);
    set_script(job, L"script: hr=0x80190194 file=7");
    read_error(job, __LINE__, BG_ERROR_CONTEXT_NONE, (HRESULT)0x80190194, FALSE);
    set_script(job, L"script: hr=-2133843966");
    read_error(job, __LINE__, BG_ERROR_CONTEXT_NONE, (HRESULT)0x80D02002, FALSE);
    end_job(job);
    check_no_leak(__LINE__);
}

static void test_progress(void)
{
    IBackgroundCopyJob *job = new_job(
        L"script: state=4 hr=0x80D02002 file addfiles=3 total=unknown done=18446744073709551614 "
        L"files=7 filesdone=4 ftotal=0xFFFFFFFFFFFFFFFF fdone=335 fcompleted "
        L"name=a%20b%uD83D%uDE00");
    IBackgroundCopyError *error = NULL;
    IBackgroundCopyFile *file = NULL;
    IEnumBackgroundCopyFiles *files = NULL;
    IBackgroundCopyFile *three[5] = {NULL};
    BG_JOB_PROGRESS whole;
    BG_FILE_PROGRESS part;
    ULONG got = 0;
    WCHAR *text = NULL;

    CHECK_HR(IBackgroundCopyJob_GetProgress(job, &whole), S_OK);
    CHECK(whole.BytesTotal == BG_SIZE_UNKNOWN && whole.BytesTransferred == (UINT64)-2);
    CHECK(whole.FilesTotal == 7 && whole.FilesTransferred == 4);
    CHECK_HR(IBackgroundCopyJob_GetDisplayName(job, &text), S_OK);
    CHECK_TEXT(text, L"a b\xD83D\xDE00");
    CoTaskMemFree(text);
    CHECK_HR(IBackgroundCopyJob_GetError(job, &error), S_OK);
    CHECK_HR(IBackgroundCopyError_GetFile(error, &file), S_OK);
    CHECK_HR(IBackgroundCopyFile_GetProgress(file, &part), S_OK);
    CHECK(part.BytesTotal == BG_SIZE_UNKNOWN && part.BytesTransferred == 335 && part.Completed);
    CHECK_HR(IBackgroundCopyFile_GetLocalName(file, &text), S_OK);
    CHECK_TEXT(text, L"C:\\standin\\0");
    CoTaskMemFree(text);
    IBackgroundCopyFile_Release(file);
    IBackgroundCopyError_Release(error);

    CHECK_HR(IBackgroundCopyJob_EnumFiles(job, &files), S_OK);
    CHECK_HR(IEnumBackgroundCopyFiles_GetCount(files, &got), S_OK);
    CHECK(got == 3);
    CHECK_HR(IEnumBackgroundCopyFiles_Next(files, 5, three, &got), S_FALSE);
    CHECK(got == 3);
    for (ULONG i = 0; i < got; i++) {
        CHECK_HR(IBackgroundCopyFile_GetRemoteName(three[i], &text), S_OK);
        CHECK(text && text[wcslen(text) - 1] == L'0' + (int)i);
        CoTaskMemFree(text);
        IBackgroundCopyFile_Release(three[i]);
    }
    CHECK_HR(IEnumBackgroundCopyFiles_Reset(files), S_OK);
    CHECK_HR(IEnumBackgroundCopyFiles_Skip(files, 2), S_OK);
    CHECK_HR(IEnumBackgroundCopyFiles_Skip(files, 2), S_FALSE);
    IEnumBackgroundCopyFiles_Release(files);
    end_job(job);
    check_no_leak(__LINE__);
}

/* ---- texts ---- */

static void test_counted_texts(void)
{
    IBackgroundCopyJob *job = new_job(L"counted");
    WCHAR *text = NULL;

    CHECK_TEXT(ask(L"texts"), out_of_process ? L"-1" : L"0");
    CHECK_HR(IBackgroundCopyJob_GetDisplayName(job, &text), S_OK);
    CHECK_TEXT(ask(L"texts"), out_of_process ? L"-1" : L"1");
    CoTaskMemFree(text);
    CHECK_TEXT(ask(L"texts"), out_of_process ? L"-1" : L"0");
    end_job(job);
}

static void test_texts(void)
{
    static const struct {
        const WCHAR *rule, *text;
    } short_texts[] = {
        {L"text:", L""},
        {L"text:%20%20a%20", L"  a "},
        {L"text:100%25%2C", L"100%,"},
        {L"text:\xD83D\xDE00", L"\xD83D\xDE00"},
        {L"text:%uD800x%uDC00", L"\xD800x\xDC00"},
        {L"text:ab,length:5", L"ababa"},
    };
    static const SIZE_T lengths[] = {1, 259, 260, 32767, 1000000};
    IBackgroundCopyJob *job = new_job(L"script: hr=0x80D02002 addfiles=1");
    IBackgroundCopyError *error = NULL;
    WCHAR script[200], *text = NULL;

    for (SIZE_T i = 0; i < ARRAYSIZE(short_texts); i++) {
        _snwprintf(script, 200, L"script: Job.GetDisplayName=%ls", short_texts[i].rule);
        set_script(job, script);
        CHECK_HR(IBackgroundCopyJob_GetDisplayName(job, &text), S_OK);
        CHECK_TEXT(text, short_texts[i].text);
        CoTaskMemFree(text);
    }
    for (SIZE_T i = 0; i < ARRAYSIZE(lengths); i++) {
        _snwprintf(script, 200, L"script: Job.GetDisplayName=length:%u", (unsigned)lengths[i]);
        set_script(job, script);
        CHECK_HR(IBackgroundCopyJob_GetDisplayName(job, &text), S_OK);
        CHECK(text && wcslen(text) == lengths[i]);
        CoTaskMemFree(text);
    }
    CHECK_HR(IBackgroundCopyJob_GetError(job, &error), S_OK);
    CHECK_HR(IBackgroundCopyError_GetErrorDescription(error, 1033, &text),
             wine_proxy ? (HRESULT)RPC_NULL_REF : E_NOTIMPL);
    if (!wine_proxy) {
        set_script(job, L"script: Error.*=do");
        CHECK_HR(IBackgroundCopyError_GetErrorDescription(error, 1033, &text), S_OK);
        CHECK_TEXT(text, L"stand-in text of code 0x80D02002 in language 1033");
        CoTaskMemFree(text);
        CHECK_HR(IBackgroundCopyError_GetErrorContextDescription(error, 7, &text), S_OK);
        CHECK_TEXT(text, L"stand-in text of context 0x00000000 in language 7");
        CoTaskMemFree(text);
        CHECK_HR(IBackgroundCopyError_GetProtocol(error, &text), S_OK);
        CHECK_TEXT(text, L"http");
        CoTaskMemFree(text);
        set_script(job, L"script: Error.GetProtocol=length:1000000");
        CHECK_HR(IBackgroundCopyError_GetProtocol(error, &text), S_OK);
        CHECK(text && wcslen(text) == 1000000);
        CoTaskMemFree(text);
        text = (WCHAR *)1;
        set_script(job, L"script: Error.GetProtocol=null");
        CHECK_HR(IBackgroundCopyError_GetProtocol(error, &text), S_OK);
        CHECK(!text);
        set_script(job, L"script: Error.GetProtocol=valid,0x80004005");
        CHECK_HR(IBackgroundCopyError_GetProtocol(error, &text), E_FAIL);
        CHECK_TEXT(text, L"http");
        CoTaskMemFree(text);
    }
    IBackgroundCopyError_Release(error);
    end_job(job);
    check_no_leak(__LINE__);
}

/* ---- each method in turn ---- */

static struct {
    IBackgroundCopyJob *job;
    IBackgroundCopyError *error;
    IBackgroundCopyFile *file;
    IBackgroundCopyFile2 *file2;
    IEnumBackgroundCopyFiles *files;
    IEnumBackgroundCopyJobs *jobs;
} held;

static union {
    GUID id;
    BG_JOB_PROGRESS job_progress;
    BG_JOB_TIMES times;
    BG_FILE_PROGRESS file_progress;
    ULONG number;
    BG_JOB_TYPE type;
    BG_JOB_STATE state;
    BG_JOB_PRIORITY priority;
    BG_ERROR_CONTEXT context;
    BG_JOB_PROXY_USAGE usage;
} value;
static WCHAR *text_1, *text_2;
static IUnknown *pointer;
static HRESULT code;
static DWORD count;
static BG_FILE_RANGE *ranges;

#define JOB(M, ...) IBackgroundCopyJob_##M(held.job, ##__VA_ARGS__)
#define ERR(M, ...) IBackgroundCopyError_##M(held.error, ##__VA_ARGS__)
#define FIL(M, ...) IBackgroundCopyFile_##M(held.file, ##__VA_ARGS__)
#define FI2(M, ...) IBackgroundCopyFile2_##M(held.file2, ##__VA_ARGS__)
#define JBS(M, ...) IEnumBackgroundCopyJobs_##M(held.jobs, ##__VA_ARGS__)
#define FLS(M, ...) IEnumBackgroundCopyFiles_##M(held.files, ##__VA_ARGS__)
#define AT(Type) ((Type **)&pointer)

/* What a method hands out, whether Wine's proxies lack it, whether the global script rules it. */
enum { PLAIN = 0, OBJECT = 1, TEXT = 2, ERROR_TEXT = 4, FILE2 = 8, GLOBAL = 16 };

/* X(name, traits, call): the harmless ones, which every fault can be tried on. */
#define CALLS(X) \
    X("Manager.CreateJob", OBJECT | GLOBAL, IBackgroundCopyManager_CreateJob( \
        manager, L"x", BG_JOB_TYPE_DOWNLOAD, &value.id, AT(IBackgroundCopyJob))) \
    X("Manager.GetJob", OBJECT | GLOBAL, IBackgroundCopyManager_GetJob( \
        manager, &the_id, AT(IBackgroundCopyJob))) \
    X("Manager.EnumJobs", OBJECT | GLOBAL, IBackgroundCopyManager_EnumJobs( \
        manager, 0, AT(IEnumBackgroundCopyJobs))) \
    X("Manager.GetErrorDescription", TEXT | ERROR_TEXT | GLOBAL, \
        IBackgroundCopyManager_GetErrorDescription(manager, E_FAIL, 1033, &text_1)) \
    X("Job.AddFileSet", PLAIN, JOB(AddFileSet, 1, &one_file)) \
    X("Job.AddFile", PLAIN, JOB(AddFile, L"http://a/b", L"C:\\b")) \
    X("Job.EnumFiles", OBJECT, JOB(EnumFiles, AT(IEnumBackgroundCopyFiles))) \
    X("Job.Suspend", PLAIN, JOB(Suspend)) \
    X("Job.GetId", PLAIN, JOB(GetId, &value.id)) \
    X("Job.GetType", PLAIN, JOB(GetType, &value.type)) \
    X("Job.GetProgress", PLAIN, JOB(GetProgress, &value.job_progress)) \
    X("Job.GetTimes", PLAIN, JOB(GetTimes, &value.times)) \
    X("Job.GetState", PLAIN, JOB(GetState, &value.state)) \
    X("Job.GetError", OBJECT, JOB(GetError, AT(IBackgroundCopyError))) \
    X("Job.GetOwner", TEXT, JOB(GetOwner, &text_1)) \
    X("Job.SetDisplayName", PLAIN, JOB(SetDisplayName, L"name")) \
    X("Job.GetDisplayName", TEXT, JOB(GetDisplayName, &text_1)) \
    X("Job.SetDescription", PLAIN, JOB(SetDescription, L"text")) \
    X("Job.GetDescription", TEXT, JOB(GetDescription, &text_1)) \
    X("Job.SetPriority", PLAIN, JOB(SetPriority, BG_JOB_PRIORITY_LOW)) \
    X("Job.GetPriority", PLAIN, JOB(GetPriority, &value.priority)) \
    X("Job.SetNotifyFlags", PLAIN, JOB(SetNotifyFlags, 3)) \
    X("Job.GetNotifyFlags", PLAIN, JOB(GetNotifyFlags, &value.number)) \
    X("Job.SetNotifyInterface", PLAIN, JOB(SetNotifyInterface, NULL)) \
    X("Job.GetNotifyInterface", PLAIN, JOB(GetNotifyInterface, &pointer)) \
    X("Job.SetMinimumRetryDelay", PLAIN, JOB(SetMinimumRetryDelay, 5)) \
    X("Job.GetMinimumRetryDelay", PLAIN, JOB(GetMinimumRetryDelay, &value.number)) \
    X("Job.SetNoProgressTimeout", PLAIN, JOB(SetNoProgressTimeout, 5)) \
    X("Job.GetNoProgressTimeout", PLAIN, JOB(GetNoProgressTimeout, &value.number)) \
    X("Job.GetErrorCount", PLAIN, JOB(GetErrorCount, &value.number)) \
    X("Job.SetProxySettings", PLAIN, JOB(SetProxySettings, BG_JOB_PROXY_USAGE_PRECONFIG, NULL, \
                                         NULL)) \
    X("Job.GetProxySettings", TEXT, JOB(GetProxySettings, &value.usage, &text_1, &text_2)) \
    X("Job.TakeOwnership", PLAIN, JOB(TakeOwnership)) \
    X("Error.GetError", PLAIN, ERR(GetError, &value.context, &code)) \
    X("Error.GetFile", OBJECT, ERR(GetFile, AT(IBackgroundCopyFile))) \
    X("Error.GetErrorDescription", TEXT | ERROR_TEXT, ERR(GetErrorDescription, 1033, &text_1)) \
    X("Error.GetErrorContextDescription", TEXT | ERROR_TEXT, \
        ERR(GetErrorContextDescription, 1033, &text_1)) \
    X("Error.GetProtocol", TEXT | ERROR_TEXT, ERR(GetProtocol, &text_1)) \
    X("File.GetRemoteName", TEXT, FIL(GetRemoteName, &text_1)) \
    X("File.GetLocalName", TEXT, FIL(GetLocalName, &text_1)) \
    X("File.GetProgress", PLAIN, FIL(GetProgress, &value.file_progress)) \
    X("File.GetFileRanges", FILE2, FI2(GetFileRanges, &count, &ranges)) \
    X("File.SetRemoteName", FILE2, FI2(SetRemoteName, L"http://a/c")) \
    X("EnumJobs.Skip", GLOBAL, JBS(Skip, 0)) \
    X("EnumJobs.Reset", GLOBAL, JBS(Reset)) \
    X("EnumJobs.Clone", OBJECT | GLOBAL, JBS(Clone, AT(IEnumBackgroundCopyJobs))) \
    X("EnumJobs.GetCount", GLOBAL, JBS(GetCount, &value.number)) \
    X("EnumJobs.Next", OBJECT | GLOBAL, JBS(Next, 1, AT(IBackgroundCopyJob), &value.number)) \
    X("EnumFiles.Skip", PLAIN, FLS(Skip, 0)) \
    X("EnumFiles.Reset", PLAIN, FLS(Reset)) \
    X("EnumFiles.Clone", OBJECT, FLS(Clone, AT(IEnumBackgroundCopyFiles))) \
    X("EnumFiles.GetCount", PLAIN, FLS(GetCount, &value.number)) \
    X("EnumFiles.Next", OBJECT, FLS(Next, 1, AT(IBackgroundCopyFile), &value.number)) \
    X("Job.Resume", PLAIN, JOB(Resume)) \
    X("Job.Complete", PLAIN, JOB(Complete)) \
    X("Job.Cancel", PLAIN, JOB(Cancel))

static GUID the_id;
static BG_FILE_INFO one_file;

static HRESULT call_by_name(const char *name)
{
    memset(&value, 0, sizeof value);
    text_1 = text_2 = NULL;
    pointer = NULL;
    count = 0;
    ranges = NULL;
#define CALL(method, traits, call) \
    if (strcmp(name, method) == 0) \
        return call;
    CALLS(CALL)
#undef CALL
    return E_UNEXPECTED;
}

static void free_outs(void)
{
    CoTaskMemFree(text_1);
    CoTaskMemFree(text_2);
    CoTaskMemFree(ranges);
    if (pointer)
        IUnknown_Release(pointer);
}

static void give_rule(const char *name, unsigned traits, const WCHAR *action)
{
    WCHAR script[200];

    if (traits & GLOBAL) {
        _snwprintf(script, 200, L"script Manager.*=do %hs=%ls", name, action);
        CHECK_TEXT(ask(script), L"ok");
    } else {
        _snwprintf(script, 200, L"script: EnumFiles.*=do %hs=%ls", name, action);
        set_script(held.job, script);
    }
}

static void try_method(const char *name, unsigned traits)
{
    unsigned before = failed;
    /* Wine's proxies answer a NULL text with an error of their own, always or when it fails. */
    BOOL odd_text = out_of_process && wine_proxy && (traits & TEXT);
    HRESULT hr;

    if ((traits & FILE2) && !held.file2)
        return;
    give_rule(name, traits, L"E_NOTIMPL");
    hr = call_by_name(name);
    check(hr == E_NOTIMPL || odd_text, __LINE__, "E_NOTIMPL", (ULONG)hr);
    CHECK(!pointer && !text_1);
    give_rule(name, traits, L"0x00000123");
    hr = call_by_name(name);
    check(hr == 0x123 || odd_text, __LINE__, "an odd success", (ULONG)hr);
    CHECK(!pointer && !text_1);
    give_rule(name, traits, L"null");
    hr = call_by_name(name);
    check(hr == S_OK || odd_text, __LINE__, "null", (ULONG)hr);
    CHECK(!pointer && !text_1);
    if (!(traits & ERROR_TEXT) || !wine_proxy) {
        give_rule(name, traits, L"valid,0x80070057");
        hr = call_by_name(name);
        check(hr == E_INVALIDARG || odd_text, __LINE__, "a failure with valid outs", (ULONG)hr);
        CHECK(!(traits & OBJECT) || pointer);
        CHECK(!(traits & TEXT) || text_1 || strcmp(name, "Job.GetProxySettings") == 0 || odd_text);
        free_outs();
    }
    if (failed != before)
        printf("  in %s\n", name);
}

static void test_each_method(void)
{
    IBackgroundCopyError *error;
    GUID id;

    ask(L"script Manager.*=do");
    held.job = new_job(L"script: hr=0x80D02002 file addfiles=2");
    IBackgroundCopyJob_GetId(held.job, &id);
    the_id = id;
    one_file.RemoteName = (WCHAR *)L"http://x/y";
    one_file.LocalName = (WCHAR *)L"C:\\y";
    CHECK_HR(IBackgroundCopyJob_GetError(held.job, &held.error), S_OK);
    CHECK_HR(IBackgroundCopyError_GetFile(held.error, &held.file), S_OK);
    CHECK_HR(IBackgroundCopyFile_QueryInterface(held.file, &IID_IBackgroundCopyFile2,
                                                (void **)&held.file2),
             out_of_process && wine_proxy ? E_NOINTERFACE : S_OK);
    CHECK_HR(IBackgroundCopyJob_EnumFiles(held.job, &held.files), S_OK);
    CHECK_HR(IBackgroundCopyManager_EnumJobs(manager, 0, &held.jobs), S_OK);
#define TRY(method, traits, call) try_method(method, traits);
    CALLS(TRY)
#undef TRY
    CHECK_TEXT(ask(L"script"), L"ok");
    error = held.error;
    CHECK_HR(IBackgroundCopyError_GetError(error, &value.context, &code), NO_ERROR_INFORMATION);
    IBackgroundCopyError_Release(held.error);
    IBackgroundCopyFile_Release(held.file);
    if (held.file2)
        IBackgroundCopyFile2_Release(held.file2);
    IEnumBackgroundCopyFiles_Release(held.files);
    IEnumBackgroundCopyJobs_Release(held.jobs);
    IBackgroundCopyJob_Release(held.job);
    ask(L"clear");
    check_no_leak(__LINE__);
}

/* ---- rules that count, other people, the log ---- */

static void test_rules(void)
{
    IBackgroundCopyJob *job = new_job(L"script: hr=0x80D02002 Job.GetState@2=E_FAIL "
                                      L"Job.GetType@2-=E_ABORT Job.GetError=cancel");
    IBackgroundCopyError *error = NULL;
    BG_JOB_STATE state;
    BG_JOB_TYPE type;
    BG_ERROR_CONTEXT context;
    HRESULT hr;

    ask(L"reset");
    CHECK_HR(IBackgroundCopyJob_GetState(job, &state), S_OK);
    CHECK_HR(IBackgroundCopyJob_GetState(job, &state), E_FAIL);
    CHECK_HR(IBackgroundCopyJob_GetState(job, &state), S_OK);
    CHECK(state == BG_JOB_STATE_ERROR);
    CHECK_HR(IBackgroundCopyJob_GetType(job, &type), S_OK);
    CHECK_HR(IBackgroundCopyJob_GetType(job, &type), E_ABORT);
    CHECK_HR(IBackgroundCopyJob_GetType(job, &type), E_ABORT);
    CHECK_HR(IBackgroundCopyJob_GetError(job, &error), NO_ERROR_INFORMATION);
    CHECK(state_of(job) == BG_JOB_STATE_CANCELLED);
    CHECK_TEXT(ask(L"calls"), L"Job.GetType=3 Job.GetState=4 Job.GetError=1");
    CHECK(wcsstr(ask(L"log 2"), L"Job.GetError ") != NULL);
    CHECK(wcsstr(ask(L"log 2"), L" 0x80D02014\nJob.GetState ") != NULL);
    CHECK_TEXT(ask(L"reset"), L"ok");
    CHECK_TEXT(ask(L"calls"), L"");
    CHECK_TEXT(ask(L"log"), L"");
    IBackgroundCopyJob_Release(job);

    /* The error object after somebody else's Resume. */
    job = new_job(L"script: hr=0x80D02002 Error.GetFile=resume");
    CHECK_HR(IBackgroundCopyJob_GetError(job, &error), S_OK);
    CHECK_HR(IBackgroundCopyError_GetError(error, &context, &hr), S_OK);
    CHECK_HR(IBackgroundCopyError_GetFile(error, (IBackgroundCopyFile **)&pointer),
             NO_ERROR_INFORMATION);
    CHECK_HR(IBackgroundCopyError_GetError(error, &context, &hr), NO_ERROR_INFORMATION);
    CHECK(state_of(job) == BG_JOB_STATE_CONNECTING);
    IBackgroundCopyError_Release(error);
    CHECK_HR(IBackgroundCopyJob_GetError(job, &error), NO_ERROR_INFORMATION);
    end_job(job);
    check_no_leak(__LINE__);
}

static void test_many_jobs(void)
{
    IEnumBackgroundCopyJobs *jobs = NULL;
    IBackgroundCopyJob *some[100];
    ULONG got, all = 0;

    CHECK_TEXT(ask(L"jobs 1000 script: hr=0x80D03002"), L"ok");
    ask(L"script Manager.EnumJobs=do");
    CHECK_HR(IBackgroundCopyManager_EnumJobs(manager, 0, &jobs), S_OK);
    CHECK_HR(IEnumBackgroundCopyJobs_GetCount(jobs, &got), S_OK);
    CHECK(got == 1000);
    do {
        HRESULT hr = IEnumBackgroundCopyJobs_Next(jobs, 100, some, &got);

        CHECK(hr == (got == 100 ? S_OK : S_FALSE));
        for (ULONG i = 0; i < got; i++) {
            read_error(some[i], __LINE__, 0, (HRESULT)0x80D03002, FALSE);
            IBackgroundCopyJob_Release(some[i]);
        }
        all += got;
    } while (got);
    CHECK(all == 1000);
    IEnumBackgroundCopyJobs_Release(jobs);
    ask(L"clear");

    /* All jobs go between two steps of the enumeration: they are still handed out, as they are. */
    ask(L"jobs 10 script: hr=0x80D03002");
    ask(L"script Manager.EnumJobs=do EnumJobs.Next@2=cancel");
    CHECK_HR(IBackgroundCopyManager_EnumJobs(manager, 0, &jobs), S_OK);
    CHECK_HR(IEnumBackgroundCopyJobs_Next(jobs, 5, some, &got), S_OK);
    CHECK(got == 5 && state_of(some[0]) == BG_JOB_STATE_ERROR);
    CHECK_HR(IEnumBackgroundCopyJobs_Next(jobs, 5, some + 5, &got), S_OK);
    CHECK(got == 5);
    for (int i = 0; i < 10; i++) {
        CHECK(state_of(some[i]) == BG_JOB_STATE_CANCELLED);
        IBackgroundCopyJob_Release(some[i]);
    }
    IEnumBackgroundCopyJobs_Release(jobs);
    ask(L"script");
    check_no_leak(__LINE__);
}

static void test_connecting(void)
{
    IBackgroundCopyManager *other = NULL;

    CHECK_TEXT(ask(L"script Factory.CreateInstance=E_ACCESSDENIED"), L"ok");
    CHECK_HR(connect_to(&other), E_ACCESSDENIED);
    CHECK(!other);
    CHECK_TEXT(ask(L"script"), L"ok");
    CHECK_HR(connect_to(&other), S_OK);
    CHECK(wcsstr(ask(L"counts"), L"Manager=2 ") != NULL);
    IBackgroundCopyManager_Release(other);
    check_no_leak(__LINE__);
}

/* ---- callbacks ---- */

static struct {
    IBackgroundCopyCallback face; /* first: an interface pointer is a pointer to this */
    LONG refs, transferred, errors, modifications, null_errors, failures_left;
    BG_ERROR_CONTEXT context;
    HRESULT code;
    BOOL mend; /* in JobError: give the file a URL that is there, and resume */
} listener;

static HRESULT STDMETHODCALLTYPE listener_query(IBackgroundCopyCallback *self, REFIID iid,
                                                void **out)
{
    *out = NULL;
    if (!IsEqualIID(iid, &IID_IUnknown) && !IsEqualIID(iid, &IID_IBackgroundCopyCallback))
        return E_NOINTERFACE;
    IBackgroundCopyCallback_AddRef(self);
    *out = self;
    return S_OK;
}

static ULONG STDMETHODCALLTYPE listener_add(IBackgroundCopyCallback *self)
{
    (void)self;
    return (ULONG)InterlockedIncrement(&listener.refs);
}

static ULONG STDMETHODCALLTYPE listener_drop(IBackgroundCopyCallback *self)
{
    (void)self;
    return (ULONG)InterlockedDecrement(&listener.refs);
}

static HRESULT STDMETHODCALLTYPE on_transferred(IBackgroundCopyCallback *self,
                                                IBackgroundCopyJob *job)
{
    (void)self;
    (void)job;
    InterlockedIncrement(&listener.transferred);
    return S_OK;
}

static void mend_file(IBackgroundCopyJob *job, IBackgroundCopyError *error)
{
    IBackgroundCopyFile *file = NULL;
    IBackgroundCopyFile2 *file2 = NULL;

    CHECK_HR(IBackgroundCopyError_GetFile(error, &file), S_OK);
    CHECK_HR(IBackgroundCopyFile_QueryInterface(file, &IID_IBackgroundCopyFile2, (void **)&file2),
             S_OK);
    CHECK_HR(IBackgroundCopyFile2_SetRemoteName(file2, L"standin: content=mended%20"
                                                L" size=10000"), S_OK);
    IBackgroundCopyFile2_Release(file2);
    IBackgroundCopyFile_Release(file);
    CHECK_HR(IBackgroundCopyJob_Resume(job), S_OK);
}

static HRESULT STDMETHODCALLTYPE on_error(IBackgroundCopyCallback *self, IBackgroundCopyJob *job,
                                          IBackgroundCopyError *error)
{
    (void)self;
    if (!error)
        InterlockedIncrement(&listener.null_errors);
    else
        CHECK_HR(IBackgroundCopyError_GetError(error, &listener.context, &listener.code), S_OK);
    if (listener.mend && error && job)
        mend_file(job, error);
    InterlockedIncrement(&listener.errors);
    if (listener.failures_left > 0) {
        listener.failures_left--;
        return E_FAIL;
    }
    return S_OK;
}

static HRESULT STDMETHODCALLTYPE on_modification(IBackgroundCopyCallback *self,
                                                 IBackgroundCopyJob *job, DWORD reserved)
{
    (void)self;
    (void)job;
    (void)reserved;
    InterlockedIncrement(&listener.modifications);
    return S_OK;
}

static const IBackgroundCopyCallbackVtbl listener_vtbl = {
    listener_query, listener_add, listener_drop, on_transferred, on_error, on_modification,
};

static BOOL counts_to(const LONG *counter, LONG wanted)
{
    for (int tries = 0; tries < 1000 && *counter < wanted; tries++)
        Sleep(10);
    return *counter == wanted;
}

static IBackgroundCopyJob *listened_job(const WCHAR *script, ULONG flags)
{
    IBackgroundCopyJob *job = new_job(script);

    memset(&listener, 0, sizeof listener);
    listener.face.lpVtbl = &listener_vtbl;
    listener.refs = 1;
    CHECK_HR(IBackgroundCopyJob_SetNotifyInterface(job, (IUnknown *)&listener.face), S_OK);
    CHECK_HR(IBackgroundCopyJob_SetNotifyFlags(job, flags), S_OK);
    if (!out_of_process) { /* Wine's marshaller sometimes fails on this call */
        IUnknown *set = NULL;

        CHECK_HR(IBackgroundCopyJob_GetNotifyInterface(job, &set), S_OK);
        CHECK(set == (IUnknown *)&listener.face && listener.refs == 3);
        IUnknown_Release(set);
    }
    return job;
}

static void end_listened(IBackgroundCopyJob *job)
{
    end_job(job);
    for (int tries = 0; tries < 100 && listener.refs != 1; tries++)
        Sleep(10);
    CHECK(listener.refs == 1);
    check_no_leak(__LINE__);
}

static void test_callbacks(void)
{
    IBackgroundCopyJob *job;

    job = listened_job(L"script: resume=error context=5 hr=0x80190194 addfiles=1", 3);
    CHECK(state_of(job) == BG_JOB_STATE_SUSPENDED);
    CHECK_HR(IBackgroundCopyJob_Resume(job), S_OK);
    CHECK(counts_to(&listener.errors, 1));
    CHECK(listener.context == 5 && listener.code == (HRESULT)0x80190194);
    CHECK(state_of(job) == BG_JOB_STATE_ERROR);
    set_script(job, L"script: resume=transferred delay=50");
    CHECK_HR(IBackgroundCopyJob_Resume(job), S_OK);
    CHECK(counts_to(&listener.transferred, 1));
    end_listened(job);

    job = listened_job(L"script: resume=transient hr=0x80D03805", 11);
    CHECK_HR(IBackgroundCopyJob_Resume(job), S_OK);
    CHECK(counts_to(&listener.modifications, 1));
    CHECK(state_of(job) == BG_JOB_STATE_TRANSIENT_ERROR);
    CHECK(!listener.errors);
    end_listened(job);

    job = listened_job(L"script: resume=error hr=0x80D02002 sync", 3);
    CHECK_HR(IBackgroundCopyJob_Resume(job), S_OK);
    CHECK(listener.errors == 1);
    listener.failures_left = 2;
    CHECK_HR(IBackgroundCopyJob_Resume(job), S_OK);
    CHECK(listener.errors == 4); /* failed twice, then S_OK */
    set_script(job, L"script: resume=error hr=0x80D02002 nullerror nulljob sync");
    CHECK_HR(IBackgroundCopyJob_Resume(job), S_OK);
    CHECK(listener.null_errors == 1);
    CHECK_HR(IBackgroundCopyJob_SetNotifyFlags(job, BG_NOTIFY_JOB_ERROR | BG_NOTIFY_DISABLE), S_OK);
    CHECK_HR(IBackgroundCopyJob_Resume(job), S_OK);
    CHECK(listener.errors == 5);
    end_listened(job);

    job = listened_job(L"script: resume=error hr=0x80D02002 times=1000", 3);
    CHECK_HR(IBackgroundCopyJob_Resume(job), S_OK);
    CHECK(counts_to(&listener.errors, 1000));
    end_listened(job);

    job = new_job(L"x"); /* a pointer that is no callback */
    CHECK_HR(IBackgroundCopyJob_SetNotifyInterface(job, (IUnknown *)manager), E_NOINTERFACE);
    end_job(job);
    check_no_leak(__LINE__);
}

static BOOL file_holds(const WCHAR *path, const char *pattern, DWORD size)
{
    static char bytes[20000];
    DWORD got = 0;
    HANDLE file = CreateFileW(path, GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
    BOOL good;

    if (file == INVALID_HANDLE_VALUE)
        return FALSE;
    good = ReadFile(file, bytes, sizeof bytes, &got, NULL) && got == size;
    CloseHandle(file);
    for (DWORD i = 0; good && i < size; i++)
        good = bytes[i] == pattern[i % strlen(pattern)];
    DeleteFileW(path);
    return good;
}

/* A job with one good and one missing file; the error callback gives the second another URL. */
static void test_mending(void)
{
    IBackgroundCopyJob *job;
    WCHAR folder[MAX_PATH], good[MAX_PATH + 30], missing[MAX_PATH + 30];

    if (out_of_process && wine_proxy)
        return;
    GetTempPathW(MAX_PATH, folder);
    CreateDirectoryW(folder, NULL); /* a fresh prefix may lack it */
    _snwprintf(good, ARRAYSIZE(good), L"%lsstandin-%lu-a", folder, GetCurrentProcessId());
    _snwprintf(missing, ARRAYSIZE(missing), L"%lsstandin-%lu-b", folder, GetCurrentProcessId());
    job = listened_job(L"two files", 3);
    listener.mend = TRUE;
    CHECK_HR(IBackgroundCopyJob_AddFile(job, L"standin: content=good", good), S_OK);
    CHECK_HR(IBackgroundCopyJob_AddFile(job, L"standin: hr=0x80190194 context=REMOTE_FILE",
                                        missing), S_OK);
    CHECK_HR(IBackgroundCopyJob_Resume(job), S_OK);
    CHECK(counts_to(&listener.transferred, 1));
    CHECK(listener.errors == 1 && listener.context == BG_ERROR_CONTEXT_REMOTE_FILE);
    CHECK(reaches(job, BG_JOB_STATE_TRANSFERRED));
    CHECK_HR(IBackgroundCopyJob_Complete(job), S_OK);
    CHECK(state_of(job) == BG_JOB_STATE_ACKNOWLEDGED);
    CHECK(file_holds(good, "good", 4));
    CHECK(file_holds(missing, "mended ", 10000));
    end_listened(job);
}

/* ---- the blanket: in process only ---- */

static void test_blankets(void)
{
    IBackgroundCopyJob *job;
    BG_JOB_STATE state;
    const WCHAR *told;

    if (out_of_process)
        return;
    job = new_job(L"script: needblanket hr=0x80D02002");
    ask(L"reset");
    CHECK_HR(IBackgroundCopyJob_GetState(job, &state), E_ACCESSDENIED);
    CHECK_HR(CoSetProxyBlanket((IUnknown *)job, RPC_C_AUTHN_DEFAULT, RPC_C_AUTHZ_NONE,
                               COLE_DEFAULT_PRINCIPAL, RPC_C_AUTHN_LEVEL_DEFAULT,
                               RPC_C_IMP_LEVEL_IMPERSONATE, NULL, EOAC_STATIC_CLOAKING), S_OK);
    CHECK_HR(IBackgroundCopyJob_GetState(job, &state), S_OK);
    told = ask(L"blankets");
    CHECK(wcsstr(told, L"authn=0xFFFFFFFF authz=0x00000000 principal=default level=0 "
                 L"impersonation=3 authinfo=null capabilities=0x20") != NULL);
    CHECK(wcsncmp(told, L"Job object=", 11) == 0);
    end_job(job);
    check_no_leak(__LINE__);
}

/* ---- faults: out of process only ---- */

static DWORD WINAPI hanging_call(void *argument)
{
    IBackgroundCopyJob *job = argument;
    BG_JOB_STATE state;

    CoInitializeEx(NULL, COINIT_MULTITHREADED);
    return (DWORD)IBackgroundCopyJob_GetState(job, &state);
}

static DWORD server_pid(void)
{
    return wcstoul(ask(L"pid"), NULL, 10);
}

/* Waits for the server's end and connects anew. */
static void reconnect(HANDLE server)
{
    CHECK(WaitForSingleObject(server, 5000) == WAIT_OBJECT_0);
    CloseHandle(server);
    IBackgroundCopyManager_Release(manager);
    CHECK_HR(connect_to(&manager), S_OK);
}

static void test_faults(void)
{
    IBackgroundCopyJob *job;
    IBackgroundCopyError *error = NULL;
    BG_JOB_STATE state;
    HANDLE thread, server;
    DWORD result;

    if (!out_of_process)
        return;
    job = new_job(L"script: hr=0x80D02002 Job.GetState=hang Job.GetType=av Job.GetId=raise:0x6BA "
                  L"Job.GetTimes=raise:5 Error.GetError=disconnect Job.Suspend=sleep:200");
    CHECK_HR(call_by_name("Job.Unknown"), E_UNEXPECTED);
    held.job = job;
    CHECK_HR(call_by_name("Job.GetType"), 0x800703E6);
    CHECK_HR(call_by_name("Job.GetId"), RPC_UNAVAILABLE);
    CHECK_HR(call_by_name("Job.GetTimes"), E_ACCESSDENIED);
    result = GetTickCount();
    CHECK_HR(call_by_name("Job.Suspend"), S_OK);
    CHECK(GetTickCount() - result >= 200);
    CHECK_HR(IBackgroundCopyJob_GetError(job, &held.error), S_OK);
    CHECK_HR(call_by_name("Error.GetError"), S_OK);
    CHECK_HR(call_by_name("Error.GetError"), 0x80010108);
    IBackgroundCopyError_Release(held.error);

    thread = CreateThread(NULL, 0, hanging_call, job, 0, NULL);
    CHECK(WaitForSingleObject(thread, 300) == WAIT_TIMEOUT);
    CHECK(wcsstr(ask(L"counts"), L"hanging=1") != NULL);
    CHECK_HR(IBackgroundCopyJob_GetError(job, &error), S_OK); /* others go through */
    IBackgroundCopyError_Release(error);
    CHECK_TEXT(ask(L"release"), L"1");
    CHECK(WaitForSingleObject(thread, 5000) == WAIT_OBJECT_0);
    GetExitCodeThread(thread, &result);
    CHECK(result == (DWORD)S_OK);
    CloseHandle(thread);
    set_script(job, L"script: state=4");
    end_job(job);
    check_no_leak(__LINE__); /* the disconnected error is gone, too */

    /* Ends between two calls. */
    job = new_job(L"script: hr=0x80D02002");
    server = OpenProcess(SYNCHRONIZE, FALSE, server_pid());
    CHECK(server != NULL);
    ask(L"exit");
    CHECK(WaitForSingleObject(server, 5000) == WAIT_OBJECT_0);
    CHECK_HR(IBackgroundCopyJob_GetState(job, &state), RPC_UNAVAILABLE);
    IBackgroundCopyJob_Release(job);
    reconnect(server);

    /* Ends inside a call. */
    job = new_job(L"script: Job.GetState=die");
    server = OpenProcess(SYNCHRONIZE, FALSE, server_pid());
    CHECK_HR(IBackgroundCopyJob_GetState(job, &state), RPC_FAILED);
    IBackgroundCopyJob_Release(job);
    reconnect(server);

    /* Ends while a call hangs. */
    job = new_job(L"script: Job.GetState=hang Job.GetType=die:after");
    server = OpenProcess(SYNCHRONIZE, FALSE, server_pid());
    thread = CreateThread(NULL, 0, hanging_call, job, 0, NULL);
    CHECK(WaitForSingleObject(thread, 100) == WAIT_TIMEOUT);
    held.job = job;
    CHECK_HR(call_by_name("Job.GetType"), S_OK);
    CHECK(WaitForSingleObject(thread, 5000) == WAIT_OBJECT_0);
    GetExitCodeThread(thread, &result);
    CHECK(result == RPC_FAILED);
    CloseHandle(thread);
    IBackgroundCopyJob_Release(job);
    reconnect(server);

    /* Ends while a callback is held. */
    job = listened_job(L"script: resume=error hr=0x80D02002", 3);
    server = OpenProcess(SYNCHRONIZE, FALSE, server_pid());
    ask(L"exit");
    CHECK(WaitForSingleObject(server, 5000) == WAIT_OBJECT_0);
    CHECK_HR(IBackgroundCopyJob_Resume(job), RPC_UNAVAILABLE);
    IBackgroundCopyJob_Release(job);
    reconnect(server);
    check_no_leak(__LINE__);
}

static void test_hostile(void)
{
    IBackgroundCopyJob *job = new_job(L"script: hr=0x80D02002 file addfiles=1 hostile=42 "
                                      L"maxtext=2000");
    unsigned answers[3] = {0};

    held.job = job;
    held.error = NULL;
    for (int i = 0; i < 400; i++) {
        HRESULT hr = call_by_name("Job.GetError");

        answers[hr == S_OK ? 0 : SUCCEEDED(hr) ? 1 : 2]++;
        if (pointer) {
            held.error = (IBackgroundCopyError *)pointer;
            call_by_name("Error.GetFile");
            free_outs();
            call_by_name("Error.GetProtocol");
            free_outs();
            IBackgroundCopyError_Release(held.error);
        }
        call_by_name("Job.GetDisplayName");
        free_outs();
    }
    CHECK(answers[0] > 40 && answers[1] > 10 && answers[2] > 40);
    set_script(job, L"script: state=4");
    end_job(job);
    check_no_leak(__LINE__);
}

/* ---- timings ---- */

static double microseconds(void)
{
    LARGE_INTEGER now, frequency;

    QueryPerformanceCounter(&now);
    QueryPerformanceFrequency(&frequency);
    return 1e6 * (double)now.QuadPart / (double)frequency.QuadPart;
}

static void show_timings(double first_connection)
{
    IBackgroundCopyJob *job = new_job(L"script: hr=0x80D02002");
    IBackgroundCopyError *error = NULL;
    BG_ERROR_CONTEXT context;
    HRESULT hr;
    enum { CALLS_TIMED = 2000 };
    double start;

    IBackgroundCopyJob_GetError(job, &error);
    start = microseconds();
    for (int i = 0; i < CALLS_TIMED; i++)
        IBackgroundCopyError_GetError(error, &context, &hr);
    printf("first connection %.0f us, one GetError call %.2f us\n", first_connection,
           (microseconds() - start) / CALLS_TIMED);
    IBackgroundCopyError_Release(error);
    end_job(job);
}

int main(int argc, char **argv)
{
    static const struct {
        const char *name;
        void (*run)(void);
    } tests[] = {
        {"usual", test_usual},
        {"answers", test_answers},
        {"progress", test_progress},
        {"counted texts", test_counted_texts},
        {"texts", test_texts},
        {"each method", test_each_method},
        {"rules", test_rules},
        {"many jobs", test_many_jobs},
        {"connecting", test_connecting},
        {"callbacks", test_callbacks},
        {"mending", test_mending},
        {"blankets", test_blankets},
        {"hostile", test_hostile},
        {"faults", test_faults},
    };
    double start, first_connection;
    HRESULT hr;

    if (argc < 2 || (strcmp(argv[1], "local") && strcmp(argv[1], "inproc"))) {
        printf("usage: smoke local|inproc [wine]\n");
        return 2;
    }
    out_of_process = strcmp(argv[1], "local") == 0;
    wine_proxy = argc > 2 && out_of_process;
    clsctx = out_of_process ? CLSCTX_LOCAL_SERVER : CLSCTX_INPROC_SERVER;
    CoInitializeEx(NULL, COINIT_MULTITHREADED);
    start = microseconds();
    hr = connect_to(&manager);
    first_connection = microseconds() - start;
    if (FAILED(hr)) {
        printf("CoCreateInstance: 0x%08lX\n", hr);
        return 1;
    }
    for (SIZE_T i = 0; i < ARRAYSIZE(tests); i++) {
        start = microseconds();
        tests[i].run();
        printf("%s: %.0f ms\n", tests[i].name, (microseconds() - start) / 1000);
        fflush(stdout);
    }
    show_timings(first_connection);
    if (!out_of_process)
        CHECK_TEXT(ask(L"texts"), L"0");
    IBackgroundCopyManager_Release(manager);
    printf("%u passed, %u failed\n", passed, failed);
    return failed ? 1 : 0;
}
