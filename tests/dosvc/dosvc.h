/* What the rooms of the stand-in service share. The manual is at the head of dosvc.c.
 *
 * dosvc.c    the process: class factory, start, death          (knows all below)
 * objects.c  the COM objects that a client holds
 * jobs.c     the records behind them: jobs, files, transfers, notifications
 * downloads.c  likewise of the newer API: downloads, their properties and notifications
 * control.c  the log, the counts, the "control:" commands
 * texts.c    the count of texts that a client holds
 * script.c   the script language                               (knows nothing above)
 */
#ifndef DOSVC_H
#define DOSVC_H

#define WIN32_LEAN_AND_MEAN /* winspool.h would rename GetJob and EnumJobs */
#define COBJMACROS
#define CONST_VTABLE
#include <windows.h>
#include <objbase.h>
#include <bits.h>
#include <bits2_0.h>
#include <bits5_0.h>

#include "deliveryopt.h"

#ifdef DOSVC_DLL
enum { IN_PROCESS = 1 };
#else
enum { IN_PROCESS = 0 };
#endif

#define DO_E_JOB_NOT_FOUND ((HRESULT)0x80D02003)
#define DO_E_JOB_EMPTY ((HRESULT)0x80D02004)
#define DO_E_NO_DOWNLOADS ((HRESULT)0x80D02005)
#define DO_E_FILE_NOT_AVAILABLE ((HRESULT)0x80D02010)
#define DO_E_UNKNOWN_PROPERTY_ID ((HRESULT)0x80D02011)
#define DO_E_READ_ONLY_PROPERTY ((HRESULT)0x80D02012)
#define DO_E_INVALID_STATE ((HRESULT)0x80D02013)
#define DO_E_ERROR_INFORMATION_UNAVAILABLE ((HRESULT)0x80D02014)
#define DO_E_WRITE_ONLY_PROPERTY ((HRESULT)0x80D02015)
#define DO_E_DOWNLOAD_NO_URI ((HRESULT)0x80D02200)
#define E_NOT_SET ((HRESULT)0x80070490)
#define HTTP_E_FORBIDDEN ((HRESULT)0x80190193)
#define HTTP_E_NOT_FOUND ((HRESULT)0x80190194)

/* ---- script.c ---- */

typedef enum Method {
#define METHOD_ID(I, M) I##_##M##_ID,
    SCRIPTED_METHODS(METHOD_ID)
#undef METHOD_ID
    METHODS
} Method;

enum {
#define PROPERTY_COUNT(P) +1
    DO_PROPERTIES = 0 DOWNLOAD_PROPERTIES(PROPERTY_COUNT)
#undef PROPERTY_COUNT
};

/* "Job.GetError"; a static string. */
const WCHAR *method_name(Method method);

/* The words with a number, in the order of the table in script.c. */
typedef enum Word {
    W_HR, W_CONTEXT, W_STATE, W_FILE, W_ADDFILES,
    W_TOTAL, W_DONE, W_FILES, W_FILESDONE, W_FTOTAL, W_FDONE, W_FCOMPLETED,
    W_RESUME, W_NOW, W_DELAY, W_TIMES, W_SYNC, W_NULLERROR, W_NULLJOB,
    W_SIZE, W_NOFILE2, W_NEEDBLANKET, W_HOSTILE, W_MAXTEXT, W_EXTENDED, W_STEP, W_PROPERTIES,
    W_NOJOB2, W_CLSID, W_PAST,
    WORDS
} Word;

/* What happens to a job "now" or after Resume. */
typedef enum Cue {
    CUE_NONE, CUE_FILES, CUE_ERROR, CUE_TRANSIENT, CUE_TRANSFERRED, CUE_MODIFICATION,
    CUE_FATAL, CUE_PAST
} Cue;

enum RuleFlags {
    R_CODE = 0x0001,       /* answers Rule.code */
    R_NULL = 0x0002,       /* the outs stay empty */
    R_BODY = 0x0004,       /* the method is carried out, whatever else is said */
    R_HANG = 0x0008,
    R_DIE = 0x0010,
    R_DIE_AFTER = 0x0020,
    R_FAULT = 0x0040,
    R_RAISE = 0x0080,
    R_DISCONNECT = 0x0100,
    R_CANCEL = 0x0200,
    R_RESUME = 0x0400,
    R_LENGTH = 0x0800
};

typedef struct Rule {
    struct Rule *next;
    ULONG first, last;     /* for the calls from first to last, counted from 1 */
    ULONG seen;            /* calls so far; guarded by the lock */
    ULONG flags;
    HRESULT code;
    DWORD sleep;
    DWORD exception;
    WCHAR *text;           /* NULL: the usual text */
    SIZE_T length;         /* with R_LENGTH: the text is repeated or cut to this */
    BOOLEAN covers[METHODS];
} Rule;

typedef enum PropertyKind { P_CODE, P_TEXT, P_RAW, P_ARRAY, P_OBJECT } PropertyKind;

/* What a script says of one property of a download. */
typedef struct Property {
    struct Property *next;
    ULONG which;
    PropertyKind kind;
    USHORT vartype;        /* of P_RAW */
    UINT64 number;         /* the code, the size, or what the VARIANT holds */
    WCHAR *text;           /* of P_TEXT, with its length: NUL may be in it */
    SIZE_T length;
} Property;

/* Never changed after parsing, but for Rule.seen and random; shared by reference count. */
typedef struct Script {
    LONG refs;
    ULONG set;             /* bit n: word n was given */
    UINT64 value[WORDS];
    WCHAR *name;           /* NULL: not given */
    WCHAR *content;        /* NULL: not given */
    UINT64 random;         /* state of the generator of "hostile" */
    Rule *rules;           /* the last one written comes first */
    Property *properties;  /* likewise */
} Script;

/* Reads words until the end. On failure NULL, and *why (never NULL) names the word. */
Script *script_parse(const WCHAR *text, WCHAR why[128]);
Script *script_share(Script *script);
void script_release(Script *script);
BOOL script_has(const Script *script, Word word);
/* The word's number, or `otherwise`; a NULL script has no words. */
UINT64 script_value(const Script *script, Word word, UINT64 otherwise);
const WCHAR *property_name(ULONG which);
/* NULL: the script says nothing of it. */
const Property *script_property(const Script *script, ULONG which);
/* The rest of the text after "prefix:" and blanks, or NULL. */
const WCHAR *after_prefix(const WCHAR *text, const WCHAR *prefix);
ULONG script_random(Script *script);

/* ---- memory; running out of it ends the process, loudly ---- */

void *new_zeroed(SIZE_T size);
WCHAR *new_text(const WCHAR *text);

/* ---- jobs.c ---- */

typedef struct Job Job;

typedef struct File {
    ULONG index;
    WCHAR *remote;
    WCHAR *local;
    Script *script;        /* of a "standin:" URL, else NULL */
    BOOL completed;
} File;

/* A job as the service knows it. Guarded by the lock, but for refs, number, id, control. */
struct Job {
    LONG refs;             /* the list's one while listed, and one for each user */
    ULONG number;          /* from 1, for the log */
    GUID id;
    BOOL control;          /* carries the answer to a "control:" command, else nothing */
    BOOL listed;
    Job *next, *previous;
    WCHAR *name;
    WCHAR *description;
    Script *script;        /* NULL: none */
    BG_JOB_TYPE type;
    BG_JOB_STATE state;
    BG_JOB_PRIORITY priority;
    BG_JOB_TIMES times;
    ULONG notify_flags;
    IBackgroundCopyCallback *callback;
    WCHAR *program, *parameters; /* of the command line that is notified; NULL: none */
    ULONG retry_delay, no_progress_timeout;
    ULONG error_count;
    /* An error object is good as long as its generation is the job's. */
    BOOL has_error;
    ULONG generation;
    LONG error_context;
    HRESULT error_code;
    LONG error_file;       /* -1: none */
    ULONG file_count;
    File **files;          /* append only: a File lives as long as its Job */
};

extern CRITICAL_SECTION lock; /* guards all records; never held during a call to a client */
extern Job *first_job;
extern ULONG listed_jobs;
extern LONG callbacks_held, threads_running;

/* A new, listed job with one reference for the caller. E_INVALIDARG for a script with a mistake. */
HRESULT job_create(const WCHAR *name, BG_JOB_TYPE type, Job **job);
Job *job_create_control(WCHAR *answer);
Job *job_share(Job *job);
void job_release(Job *job);
Job *job_find(const GUID *id);
/* Sets another script, from its text after "script:". */
HRESULT job_set_script(Job *job, const WCHAR *text);
HRESULT job_add_file(Job *job, const WCHAR *remote, const WCHAR *local);
HRESULT file_set_remote(File *file, const WCHAR *remote);
BG_FILE_PROGRESS file_progress(const Job *job, const File *file);
BG_JOB_PROGRESS job_progress(const Job *job);
HRESULT job_suspend(Job *job);
HRESULT job_resume(Job *job);
HRESULT job_cancel(Job *job);
void job_cancel_all(void);
/* Gives a job that was just made the id that it had in a process before this one. */
void job_set_id(Job *job, const GUID *id);
HRESULT job_set_command(Job *job, const WCHAR *program, const WCHAR *parameters);
HRESULT job_complete(Job *job);
HRESULT job_set_callback(Job *job, IUnknown *unknown);

/* Jobs and downloads are numbered together. */
ULONG next_number(void);
/* Plays a cue of a script: in the caller's thread ("sync"), or in one of its own in the
 * multithreaded apartment. `play` gives back the two references. Called without the lock. */
typedef void Play(void *record, Script *script, Cue cue);
void perform(Play *play, void *record, Script *script, Cue cue);

enum { NOTIFY_TRIES = 3, NOTIFY_PAUSE_MS = 20 };

/* ---- downloads.c ---- */

typedef struct Download {
    LONG refs;             /* the list's one while listed, and one for each user */
    ULONG number;
    GUID id;
    BOOL listed;
    struct Download *next, *previous;
    Script *script;        /* NULL: none */
    DO_DOWNLOAD_STATUS status;
    VARIANT values[DO_PROPERTIES]; /* as set; VT_EMPTY: never */
    IDODownloadStatusCallback *callback;
} Download;

extern Download *first_download;
extern ULONG listed_downloads;

/* A new, listed download with one reference for the caller. */
Download *download_create(void);
Download *download_share(Download *download);
void download_release(Download *download);
/* Sets another script, from its text after "script:". */
HRESULT download_set_script(Download *download, const WCHAR *text);
Download *download_find(const WCHAR *id);
BOOL download_in_category(const Download *download, const DO_DOWNLOAD_ENUM_CATEGORY *category);
HRESULT download_start(Download *download);
HRESULT download_pause(Download *download);
/* Abort and Finalize: it is over, and no longer listed. */
HRESULT download_end(Download *download, DODownloadState state);
void download_abort_all(void);
void download_set_id(Download *download, const GUID *id);
HRESULT download_get(Download *download, DODownloadProperty which, VARIANT *value);
HRESULT download_set(Download *download, DODownloadProperty which, const VARIANT *value);

/* ---- objects.c ---- */

typedef enum Kind {
    KIND_FACTORY, KIND_MANAGER, KIND_JOB, KIND_ERROR, KIND_FILE, KIND_ENUM_JOBS, KIND_ENUM_FILES,
    KIND_DO_MANAGER, KIND_UNKNOWN, KIND_DOWNLOAD, KIND_ENUM_UNKNOWN,
    KINDS
} Kind;

/* The IMPERSONATE check and the record of SetBlanket; in process only. */
typedef struct Blanket {
    DWORD authn, authz, level, impersonation, capabilities;
    const WCHAR *principal;
} Blanket;

/* One hand-out of one interface pointer. Handing the same job out twice makes two objects, so that
 * each Release that a client forgets shows as one live object. */
typedef struct Object {
    const void *interface_vtbl;             /* first: an interface pointer is an Object pointer */
    const IClientSecurityVtbl *security_vtbl;
    LONG refs;
    Kind kind;
    BOOL pinned;                            /* not counted, never freed */
    ULONG number;                           /* from 1, for the list of blankets */
    Blanket blanket;
    struct Object *outer;                   /* whose interface of another kind this is; or NULL */
    Download *download;                     /* of Unknown, Download */
    Job *job;                               /* of Job, Error, File, EnumFiles */
    File *file;                             /* of File */
    ULONG generation;                       /* of Error */
    ULONG item_count, position;             /* of the enumerators */
    void **items;                           /* Job *, File * or Download *; files are not shared */
} Object;

extern LONG live_objects[KINDS];
extern const WCHAR *const kind_names[KINDS];

/* A new object with one reference. Shares job. */
Object *object_new(Kind kind, Job *job, File *file);
/* Likewise; a NULL download makes an Unknown that is good for nothing. */
Object *object_of_download(Kind kind, Download *download);
void object_release(Object *object);
/* Keeps one stub of every interface alive for the life of the process. */
void pin_every_interface(void);
IClassFactory *class_factory(void);

/* ---- control.c ---- */

/* One call that a client makes, between call_enter and call_leave. */
typedef struct Call {
    Object *object;
    Method method;
    Script *script;        /* keeps rule alive */
    const Rule *rule;      /* NULL: the usual behaviour */
    Rule random;           /* what "hostile" drew, when rule points here */
    LONG64 entry;          /* of the log; -1: none */
} Call;

/* Logs the call and does what the script wants done before it. FALSE: the method's body does not
 * run and *answer is what to return. */
BOOL call_enter(Call *call, Object *object, Method method, HRESULT *answer);
/* Does what the script wants done after it. Gives the answer to return. */
HRESULT call_leave(Call *call, HRESULT answer);
/* A copy for the client of the text that the script has for this call, else of `usual`. */
HRESULT call_text(const Call *call, const WCHAR *usual, WCHAR **out);

LONG64 log_call(Method method, ULONG job_number);
void log_answer(LONG64 entry, HRESULT answer);
void log_blanket(const Object *object, const Blanket *blanket, BOOL has_auth_info);
/* Carries out what follows "control:". The caller frees the answer. */
WCHAR *control(const WCHAR *command);
/* Remembers what "arguments" shows. */
void log_category(const DO_DOWNLOAD_ENUM_CATEGORY *category);
void log_ranges(const DO_DOWNLOAD_RANGES_INFO *ranges);
void control_start(void);
Script *global_script(void);

/* ---- texts.c ---- */

/* Tells of a text, or another block of the task allocator, that a client is to free. */
void text_handed_out(const void *text);
/* Likewise of what a VARIANT holds: a BSTR or a SAFEARRAY. */
void value_handed_out(const VARIANT *value);
/* How many of them the client still holds, from the first call of this on; -1: cannot be told. */
LONG texts_out(void);

/* ---- dosvc.c ---- */

/* Withdraws the class first: rpcss would answer with the dead server's address for ever. */
__attribute__((noreturn)) void process_die(void);
/* The same, after the present call had time to be answered. */
void process_die_later(void);

#endif
