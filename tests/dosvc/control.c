/* What a test asks and tells the stand-in service: the log, the counts, the "control:" commands,
 * and what a rule does before and after a call.
 *
 * A test part; it never ships. The manual is in dosvc.c.
 */
#include "dosvc.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

/* ---- answers ---- */

typedef struct Answer {
    WCHAR *text;
    SIZE_T length, room;
} Answer;

__attribute__((format(gnu_printf, 2, 3)))
static void add(Answer *answer, const char *format, ...)
{
    char narrow[400];
    va_list arguments;
    int length;

    va_start(arguments, format);
    length = vsnprintf(narrow, sizeof narrow, format, arguments);
    va_end(arguments);
    if (length < 0 || length >= (int)sizeof narrow)
        abort();
    if (answer->length + (SIZE_T)length + 1 > answer->room) {
        answer->room = 2 * answer->room + (SIZE_T)length + 1;
        answer->text = realloc(answer->text, answer->room * sizeof *answer->text);
        if (!answer->text)
            abort();
    }
    for (int i = 0; i <= length; i++)
        answer->text[answer->length + (SIZE_T)i] = (WCHAR)(unsigned char)narrow[i];
    answer->length += (SIZE_T)length;
}

static void add_text(Answer *answer, const Answer *other)
{
    for (SIZE_T i = 0; i < other->length; i++)
        add(answer, "%c", other->text[i]);
}

/* ---- the log ---- */

enum { LOG_ROOM = 1 << 16, BLANKET_ROOM = 1 << 12 };

typedef struct LogEntry {
    Method method;
    ULONG number;          /* of the job or download; 0: of none */
    BOOL answered;         /* FALSE: the call is still under way, or never came back */
    HRESULT answer;
} LogEntry;

typedef struct BlanketEntry {
    Kind kind;
    ULONG object_number, number;
    Blanket blanket;
    BOOL has_auth_info;
} BlanketEntry;

static LogEntry call_log[LOG_ROOM];     /* a ring: entry n lies at n % LOG_ROOM */
static LONG64 log_start, log_end;       /* entries since the start of the process */
static ULONG call_counts[METHODS];
static BlanketEntry blankets[BLANKET_ROOM];
static ULONG blanket_count;
static WCHAR last_mistake[128];
static Script *global, *usual;
static Answer last_category, last_ranges;
static HANDLE released;
static LONG hanging;

static ULONG number_of(const Object *object)
{
    return object->job ? object->job->number : object->download ? object->download->number : 0;
}

LONG64 log_call(Method method, ULONG number)
{
    LONG64 entry;

    EnterCriticalSection(&lock);
    call_counts[method]++;
    entry = log_end++;
    if (log_end - log_start > LOG_ROOM)
        log_start = log_end - LOG_ROOM;
    call_log[entry % LOG_ROOM] = (LogEntry){method, number, FALSE, S_OK};
    LeaveCriticalSection(&lock);
    return entry;
}

void log_answer(LONG64 entry, HRESULT answer)
{
    EnterCriticalSection(&lock);
    if (entry >= log_start) {
        call_log[entry % LOG_ROOM].answered = TRUE;
        call_log[entry % LOG_ROOM].answer = answer;
    }
    LeaveCriticalSection(&lock);
}

void log_blanket(const Object *object, const Blanket *blanket, BOOL has_auth_info)
{
    EnterCriticalSection(&lock);
    if (blanket_count < BLANKET_ROOM)
        blankets[blanket_count] = (BlanketEntry){object->kind, object->number, number_of(object),
                                                 *blanket, has_auth_info};
    blanket_count++;
    LeaveCriticalSection(&lock);
}

void log_category(const DO_DOWNLOAD_ENUM_CATEGORY *category)
{
    EnterCriticalSection(&lock);
    last_category.length = 0;
    add(&last_category, "%s", category ? "" : "none");
    if (category) {
        add(&last_category, "%d=", category->Property);
        for (const WCHAR *unit = category->Value; *unit; unit++)
            add(&last_category, *unit < 0x80 && isalnum(*unit) ? "%c" : "%%u%04X", *unit);
    }
    LeaveCriticalSection(&lock);
}

void log_ranges(const DO_DOWNLOAD_RANGES_INFO *ranges)
{
    EnterCriticalSection(&lock);
    last_ranges.length = 0;
    add(&last_ranges, "%s", ranges ? "" : "none");
    for (UINT i = 0; ranges && i < ranges->RangeCount; i++)
        add(&last_ranges, "%s%llu+%llu", i ? "," : "", ranges->Ranges[i].Offset,
            ranges->Ranges[i].Length);
    LeaveCriticalSection(&lock);
}

/* ---- commands ---- */

static void show_counts(Answer *answer, const WCHAR *argument)
{
    (void)argument;
    for (int kind = KIND_MANAGER; kind < KINDS; kind++)
        add(answer, "%ls=%ld ", kind_names[kind], live_objects[kind]);
    add(answer, "jobs=%lu downloads=%lu callbacks=%ld threads=%ld hanging=%ld", listed_jobs,
        listed_downloads, callbacks_held, threads_running, hanging);
}

static void show_calls(Answer *answer, const WCHAR *argument)
{
    (void)argument;
    for (int method = 0; method < METHODS; method++)
        if (call_counts[method])
            add(answer, "%s%ls=%lu", answer->length ? " " : "", method_name((Method)method),
                call_counts[method]);
}

static void show_log(Answer *answer, const WCHAR *argument)
{
    LONG64 wanted = *argument ? _wcstoi64(argument, NULL, 10) : LOG_ROOM;
    LONG64 entry = log_end - log_start > wanted ? log_end - wanted : log_start;

    for (; entry < log_end; entry++) {
        const LogEntry *row = &call_log[entry % LOG_ROOM];

        add(answer, "%s%ls %lu ", answer->length ? "\n" : "", method_name(row->method),
            row->number);
        if (row->answered)
            add(answer, "0x%08lX", row->answer);
        else
            add(answer, "?");
    }
}

static const char *principal_name(const WCHAR *principal)
{
    return principal == COLE_DEFAULT_PRINCIPAL ? "default" : principal ? "text" : "null";
}

static void show_blankets(Answer *answer, const WCHAR *argument)
{
    (void)argument;
    for (ULONG i = 0; i < blanket_count && i < BLANKET_ROOM; i++) {
        const BlanketEntry *row = &blankets[i];

        add(answer, "%s%ls object=%lu job=%lu authn=0x%08lX authz=0x%08lX principal=%s level=%lu "
            "impersonation=%lu authinfo=%s capabilities=0x%lX", i ? "\n" : "",
            kind_names[row->kind], row->object_number, row->number, row->blanket.authn,
            row->blanket.authz, principal_name(row->blanket.principal), row->blanket.level,
            row->blanket.impersonation, row->has_auth_info ? "given" : "null",
            row->blanket.capabilities);
    }
    if (blanket_count > BLANKET_ROOM)
        add(answer, "\nand %lu more", blanket_count - BLANKET_ROOM);
}

static void reset(Answer *answer, const WCHAR *argument)
{
    (void)argument;
    log_start = log_end;
    memset(call_counts, 0, sizeof call_counts);
    blanket_count = 0;
    add(answer, "ok");
}

static void set_global(Answer *answer, const WCHAR *argument)
{
    Script *script = script_parse(argument, last_mistake);

    if (!script) {
        add(answer, "error %ls", last_mistake);
        return;
    }
    script_release(global);
    global = script;
    add(answer, "ok");
}

static void make_jobs(Answer *answer, const WCHAR *argument)
{
    WCHAR *name;
    ULONG count = wcstoul(argument, &name, 10);

    while (*name == L' ')
        name++;
    for (ULONG i = 0; i < count; i++) {
        Job *job;
        HRESULT hr = job_create(name, BG_JOB_TYPE_DOWNLOAD, &job);

        if (FAILED(hr)) {
            add(answer, "error 0x%08lX", hr);
            return;
        }
        job_release(job);
    }
    add(answer, "ok");
}

static void make_downloads(Answer *answer, const WCHAR *argument)
{
    WCHAR *words;
    ULONG count = wcstoul(argument, &words, 10);

    add(answer, "ok");
    for (ULONG i = 0; i < count; i++) {
        Download *download = download_create();
        HRESULT hr = download_set_script(download, words);

        if (FAILED(hr)) {
            download_end(download, DODownloadState_Aborted);
            answer->length = 0;
            add(answer, "error 0x%08lX", hr);
            count = 0;
        }
        download_release(download);
    }
}

static void change_download(Answer *answer, const WCHAR *argument)
{
    Download *download = download_find(argument);
    HRESULT hr = download ? download_set_script(download, argument + 36) : DO_E_NO_DOWNLOADS;

    if (SUCCEEDED(hr))
        add(answer, "ok");
    else
        add(answer, "error 0x%08lX", hr);
    download_release(download);
}

/* "{GUID} WORD ...": the words; NULL where it begins otherwise. */
static const WCHAR *after_id(const WCHAR *argument, GUID *id)
{
    WCHAR braced[39];

    if (wcslen(argument) < 38)
        return NULL;
    wcsncpy(braced, argument, 38);
    braced[38] = 0;
    if (FAILED(CLSIDFromString(braced, id)))
        return NULL;
    argument += 38;
    while (*argument == L' ')
        argument++;
    return argument;
}

static void restore_job(Answer *answer, const WCHAR *argument)
{
    GUID id;
    Job *job;
    const WCHAR *words = after_id(argument, &id);
    HRESULT hr = words ? job_create(L"restored", BG_JOB_TYPE_DOWNLOAD, &job) : E_INVALIDARG;

    if (SUCCEEDED(hr)) {
        job_set_id(job, &id);
        hr = job_set_script(job, words);
        job_release(job);
    }
    if (FAILED(hr))
        add(answer, "error 0x%08lX", hr);
    else
        add(answer, "ok");
}

static void restore_download(Answer *answer, const WCHAR *argument)
{
    GUID id;
    const WCHAR *words = after_id(argument, &id);
    HRESULT hr = E_INVALIDARG;

    if (words) {
        Download *download = download_create();

        download_set_id(download, &id);
        hr = download_set_script(download, words);
        download_release(download);
    }
    if (FAILED(hr))
        add(answer, "error 0x%08lX", hr);
    else
        add(answer, "ok");
}

static void show_arguments(Answer *answer, const WCHAR *argument)
{
    (void)argument;
    add(answer, "category ");
    add_text(answer, &last_category);
    add(answer, " ranges ");
    add_text(answer, &last_ranges);
}

static void check_script(Answer *answer, const WCHAR *argument)
{
    Script *script = script_parse(argument, last_mistake);

    if (script)
        add(answer, "ok");
    else
        add(answer, "error %ls", last_mistake);
    script_release(script);
}

static void show_pid(Answer *answer, const WCHAR *argument)
{
    (void)argument;
    add(answer, "%lu", GetCurrentProcessId());
}

static void show_texts(Answer *answer, const WCHAR *argument)
{
    (void)argument;
    add(answer, "%ld", texts_out());
}

static void clear_jobs(Answer *answer, const WCHAR *argument)
{
    (void)argument;
    job_cancel_all();
    download_abort_all();
    add(answer, "ok");
}

static void release_hanging(Answer *answer, const WCHAR *argument)
{
    LONG count = hanging;

    (void)argument;
    SetEvent(released);
    while (hanging)
        Sleep(1);
    ResetEvent(released);
    add(answer, "%ld", count);
}

static void die_now(Answer *answer, const WCHAR *argument)
{
    (void)answer;
    (void)argument;
    process_die();
}

static void die_later(Answer *answer, const WCHAR *argument)
{
    show_pid(answer, argument);
    process_die_later();
}

typedef struct Command {
    const WCHAR *name;
    BOOL with_lock;
    void (*carry_out)(Answer *answer, const WCHAR *argument);
} Command;

static const Command commands[] = {
    {L"counts", TRUE, show_counts},
    {L"calls", TRUE, show_calls},
    {L"log", TRUE, show_log},
    {L"blankets", TRUE, show_blankets},
    {L"texts", FALSE, show_texts},
    {L"reset", TRUE, reset},
    {L"script", TRUE, set_global},
    {L"check", FALSE, check_script},
    {L"jobs", FALSE, make_jobs},
    {L"downloads", FALSE, make_downloads},
    {L"change", FALSE, change_download},
    {L"job", FALSE, restore_job},
    {L"download", FALSE, restore_download},
    {L"arguments", TRUE, show_arguments},
    {L"clear", FALSE, clear_jobs},
    {L"release", FALSE, release_hanging},
    {L"pid", FALSE, show_pid},
    {L"exit", FALSE, die_later},
    {L"die", FALSE, die_now},
};

WCHAR *control(const WCHAR *command)
{
    Answer answer = {NULL, 0, 0};

    add(&answer, "%s", "");
    for (SIZE_T i = 0; i < ARRAYSIZE(commands); i++) {
        const WCHAR *argument = command + wcslen(commands[i].name);

        if (wcsncmp(command, commands[i].name, wcslen(commands[i].name)) != 0
            || (*argument && *argument != L' '))
            continue;
        while (*argument == L' ')
            argument++;
        if (commands[i].with_lock)
            EnterCriticalSection(&lock);
        commands[i].carry_out(&answer, argument);
        if (commands[i].with_lock)
            LeaveCriticalSection(&lock);
        return answer.text;
    }
    add(&answer, "error unknown command");
    return answer.text;
}

/* What the DO pages leave out is not implemented, unless a script says "do". */
static const WCHAR usual_text[] =
    L"Manager.EnumJobs=E_NOTIMPL Manager.GetErrorDescription=E_NOTIMPL"
    L" Job.GetOwner=E_NOTIMPL Job.GetDescription=E_NOTIMPL"
    L" Job.SetMinimumRetryDelay=E_NOTIMPL Job.GetMinimumRetryDelay=E_NOTIMPL"
    L" Job.GetErrorCount=E_NOTIMPL Job.SetProxySettings=E_NOTIMPL"
    L" Job.GetProxySettings=E_NOTIMPL Job.TakeOwnership=E_NOTIMPL"
    L" Error.GetErrorDescription=E_NOTIMPL Error.GetErrorContextDescription=E_NOTIMPL"
    L" Error.GetProtocol=E_NOTIMPL EnumFiles.Clone=E_NOTIMPL";

void control_start(void)
{
    InitializeCriticalSection(&lock);
    released = CreateEventW(NULL, TRUE, FALSE, NULL);
    usual = script_parse(usual_text, last_mistake);
    global = script_parse(L"", last_mistake);
    if (!released || !usual || !global)
        abort();
}

Script *global_script(void)
{
    return global;
}

/* ---- calls ---- */

static const HRESULT odd_failures[] = {
    E_FAIL, E_NOTIMPL, E_OUTOFMEMORY, E_ACCESSDENIED, E_INVALIDARG, (HRESULT)0x800706BA,
    (HRESULT)0x800706BE, (HRESULT)0x800706F4, (HRESULT)0x80010108, (HRESULT)0x80D02014,
    (HRESULT)0x8020000F, (HRESULT)0xFFFFFFFF,
};

/* One step of "hostile", by the dice of the script. */
static Rule draw_rule(Script *script)
{
    Rule rule = {.flags = R_BODY};

    switch (script_random(script) % 8) {
    case 0:
        rule.flags = R_CODE;
        rule.code = odd_failures[script_random(script) % ARRAYSIZE(odd_failures)];
        break;
    case 1:
        rule.flags = R_CODE;
        rule.code = (HRESULT)(script_random(script) << 1 | 0x80000000);
        break;
    case 2:
        rule.flags = R_NULL;
        break;
    case 3:
        rule.flags = R_BODY | R_CODE;
        rule.code = odd_failures[script_random(script) % ARRAYSIZE(odd_failures)];
        break;
    case 4:
        rule.flags = R_BODY | R_CODE;
        rule.code = (HRESULT)(script_random(script) & 0x7FFF);
        break;
    case 5:
        rule.sleep = script_random(script) % 3;
        break;
    }
    return rule;
}

/* Finds the rule for this call in one script and counts the call. Called with the lock. */
static BOOL find_rule(Call *call, Script *script)
{
    if (!script)
        return FALSE;
    for (Rule *rule = script->rules; rule; rule = rule->next) {
        if (!rule->covers[call->method])
            continue;
        rule->seen++;
        if (rule->seen < rule->first || rule->seen > rule->last)
            continue;
        call->rule = rule;
        call->script = script_share(script);
        return TRUE;
    }
    if (script_has(script, W_HOSTILE)) {
        call->random = draw_rule(script);
        call->rule = &call->random;
        call->script = script_share(script);
        return TRUE;
    }
    return FALSE;
}

static void hang(void)
{
    InterlockedIncrement(&hanging);
    WaitForSingleObject(released, INFINITE);
    InterlockedDecrement(&hanging);
}

static void fault(void)
{
    static int *volatile nowhere;

    *(volatile int *)nowhere = 1;
}

/* What the rule wants done before the method; the lock is free, so it may take its time. */
static void act_before(const Call *call)
{
    const Rule *rule = call->rule;
    Job *job = call->object->job;
    Download *download = call->object->download;

    if (rule->sleep)
        Sleep(rule->sleep);
    if (rule->flags & R_HANG)
        hang();
    if (rule->flags & R_DIE)
        process_die();
    if (rule->flags & R_CANCEL) {
        if (job)
            job_cancel(job);
        else if (download)
            download_end(download, DODownloadState_Aborted);
        else {
            job_cancel_all();
            download_abort_all();
        }
    }
    if ((rule->flags & R_RESUME) && job)
        job_resume(job);
    if ((rule->flags & R_RESUME) && download)
        download_start(download);
    if (rule->flags & R_FAULT)
        fault();
    if (rule->flags & R_RAISE)
        RaiseException(rule->exception, 0, 0, NULL);
}

BOOL call_enter(Call *call, Object *object, Method method, HRESULT *answer)
{
    BOOL lacks_blanket, runs_body;
    Script *own;

    *call = (Call){.object = object, .method = method, .entry = -1};
    if (object->job && object->job->control)
        return TRUE;
    call->entry = log_call(method, number_of(object));

    EnterCriticalSection(&lock);
    own = object->job ? object->job->script : object->download ? object->download->script : NULL;
    if (!(object->file && find_rule(call, object->file->script))
        && !find_rule(call, own) && !find_rule(call, global))
        find_rule(call, usual);
    lacks_blanket = script_has(global, W_NEEDBLANKET) || script_has(own, W_NEEDBLANKET);
    LeaveCriticalSection(&lock);

    if (IN_PROCESS && lacks_blanket && object->kind != KIND_FACTORY
        && method != Security_QueryBlanket_ID && method != Security_SetBlanket_ID
        && method != Security_CopyProxy_ID && method != Manager_QueryInterface_ID
        && method != Unknown_QueryInterface_ID
        && object->blanket.impersonation < RPC_C_IMP_LEVEL_IMPERSONATE) {
        call->rule = NULL;
        *answer = call_leave(call, E_ACCESSDENIED);
        return FALSE;
    }
    if (!call->rule)
        return TRUE;
    act_before(call);
    runs_body = (call->rule->flags & R_BODY)
        || !(call->rule->flags & (R_CODE | R_NULL));
    if (!runs_body)
        *answer = call_leave(call, S_OK);
    return runs_body;
}

HRESULT call_leave(Call *call, HRESULT answer)
{
    ULONG flags = call->rule ? call->rule->flags : 0;

    if (flags & R_CODE)
        answer = call->rule->code;
    if (flags & R_DISCONNECT)
        CoDisconnectObject((IUnknown *)call->object, 0);
    if (flags & R_DIE_AFTER)
        process_die_later();
    if (call->entry >= 0)
        log_answer(call->entry, answer);
    script_release(call->script);
    return answer;
}

/* Any UTF-16 units but NUL, half of the time from the surrogates' range. Called with the lock. */
static WCHAR *random_text(Script *script, SIZE_T *length)
{
    ULONG most = (ULONG)script_value(script, W_MAXTEXT, 256);
    WCHAR *text;

    *length = script_random(script) % (most + 1);
    text = CoTaskMemAlloc((*length + 1) * sizeof *text);
    for (SIZE_T i = 0; text && i < *length; i++) {
        ULONG draw = script_random(script);

        text[i] = (WCHAR)(draw & 1 ? 0xD800 + (draw >> 1) % 0x800 : 1 + (draw >> 1) % 0xFFFF);
    }
    return text;
}

HRESULT call_text(const Call *call, const WCHAR *text, WCHAR **out)
{
    const Rule *rule = call->rule;
    SIZE_T pattern, length;

    if (rule == &call->random) {
        EnterCriticalSection(&lock);
        *out = random_text(call->script, &length);
        LeaveCriticalSection(&lock);
    } else {
        if (rule && rule->text)
            text = rule->text;
        else if (rule && (rule->flags & R_LENGTH))
            text = L"abcdefghijklmnopqrstuvwxyz0123456789";
        pattern = wcslen(text);
        length = rule && (rule->flags & R_LENGTH) && pattern ? rule->length : pattern;
        *out = CoTaskMemAlloc((length + 1) * sizeof **out);
        for (SIZE_T i = 0; *out && i < length; i++)
            (*out)[i] = text[i % pattern];
    }
    if (!*out)
        return E_OUTOFMEMORY;
    (*out)[length] = 0;
    if (!(call->object->job && call->object->job->control))
        text_handed_out(*out);
    return S_OK;
}
