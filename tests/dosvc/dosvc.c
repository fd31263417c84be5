/* A stand-in for the Delivery Optimization service, for tests. It never ships.
 *
 * Built twice from the same sources: dosvc.exe, a COM local server or a service, and Dosvc.dll
 * (-DDOSVC_DLL), the same class in process. Class {5B99FA76-721C-423C-ADAC-56D03C8A8007} gives
 * IBackgroundCopyManager and, of the newer API, IDOManager.
 *
 * Without a script the first answers as the DO pages say: context NONE but for HTTP 403, 0x80D02014
 * and NULL where there is no error, 0x80D02010 and NULL where the error has no file, E_NOTIMPL from
 * what DO leaves out (EnumJobs, descriptions, protocol, owner, ...), and an error object that
 * answers 0x80D02014 once its job was resumed or is over. AddFile, AddFileSet, SetDisplayName and
 * SetDescription work, though DO leaves them out: tests need them.
 *
 * A download has an Id and the properties that were set; the others answer E_NOT_SET, those that
 * cannot be read 0x80D02015, and once it is finalized or aborted, all of them 0x80D02013.
 * EnumDownloads answers 0x80D02005 where there is none. IDOManager and the pointers of an
 * enumeration are objects of their own with blankets of their own, and so is the IDODownload of the
 * latter, as each is a proxy of its own.
 *
 * HOW TO TALK TO IT
 *
 * CreateJob(L"script: WORD WORD ...")      a job with a script. A script with a mistake makes
 *                                          CreateJob answer E_INVALIDARG; ask "control: check".
 * SetDisplayName, SetDescription           with "script: ..." give the job another script in place
 *                                          of the present one, rules and numbers included; its
 *                                          state, error and name stay unless the new one sets them.
 * AddFile(L"standin: WORD ...", local)     a file with a script; SetRemoteName gives another.
 * SetProperty(DisplayName, L"script: ...") the same for a download. Others come from the commands
 *                                          "downloads" and "change".
 * CreateJob(L"control: COMMAND")           asks or tells the service; the answer is the display
 *                                          name of the job handed back, which is no real job: it is
 *                                          neither listed, nor logged, nor counted, nor scripted.
 *
 * WORDS. Numbers are decimal or 0x...; "unknown" is 0xFFFFFFFFFFFFFFFF. In a text, %20 and %u0020
 * are UTF-16 units, lone surrogates too: needed for blanks, commas and %.
 *   hr=CODE           the error's code; without state=, resume= and now= the job has failed
 *   context=N         the error's context (0 to 8, NONE, LOCAL_FILE, REMOTE_FILE, or any number)
 *   file, file=N      the error is about the job's file 0, N; in a "standin:" URL, about that file.
 *                     Left out: with the contexts 4 and 5 it is, with others it is not
 *   nofile            it is about no file
 *   state=N           the job's state, as a number or ERROR, TRANSIENT_ERROR, ...; ERROR without
 *                     hr= is an error state without error information
 *   addfiles=N        N more files, http://standin.invalid/0 and C:\standin\0 and so on
 *   name=TEXT         the display name; left out, it is the script itself
 *   total= done=      the job's bytes, and files= filesdone= its numbers of files
 *   ftotal= fdone=    a file's bytes, and fcompleted=0|1; for all files of the job, or in a URL
 *   content=TEXT      in a URL: what Complete writes to the local file, as UTF-8
 *   size=N            in a URL: the content is repeated or cut to this many bytes
 *   resume=CUE        what follows on Resume; now=CUE what follows at once. CUE is
 *       files            by the files: the first whose URL has hr=, or is no "standin:" URL (404),
 *                        fails the job, else all are transferred. Usual without hr= and state=
 *       error            state ERROR with this script's error, JobError
 *       transient        state TRANSIENT_ERROR with this script's error, JobModification
 *       transferred      state TRANSFERRED, JobTransferred
 *       modification     JobModification only
 *       none             state CONNECTING and no more. Usual with hr= or state=
 *   delay=MS times=N  before the cue's first step; how often it is played
 *   sync              the cue is played inside Resume (or the call that set the script)
 *   nullerror nulljob JobError hands over NULL
 *   nofile2           files do not answer for IBackgroundCopyFile2
 *   nojob2            the job does not answer for IBackgroundCopyJob2 and 5
 *   clsid=N           the class {N-0000-...} is registered to be notified; SetNotifyCmdLine sets a
 *                     command line. Neither is carried out
 *   past              SetNotifyInterface calls for what happened before it, as BITS does: JobError
 *                     in the state ERROR, JobTransferred in TRANSFERRED
 *   needblanket       in process: E_ACCESSDENIED from every object whose interface pointer was not
 *                     given the impersonation level IMPERSONATE
 *   hostile=SEED      methods without a rule answer by dice: failures, odd success codes, NULL,
 *                     failures with valid outs, delays; texts of up to maxtext=N (256) random units
 *
 * OF A DOWNLOAD hr= and extended= are Error and ExtendedError; state= is Created, Transferring,
 * Transferred, Finalized, Aborted, Paused (usual with a code), or any number; total= and done= are
 * its bytes. resume=CUE follows on Start. The cues are error (the codes, extended= grown by step=N
 * with each of the times=), transferred and modification, all with OnStatusChange, and fatal, after
 * which the download is aborted and no longer listed; nulljob and nullerror hand it a NULL
 * download, a NULL status. And
 *   PROPERTY=VALUE    what GetProperty answers for Id=, Uri=, DisplayName=, ... HttpStatusCode=,
 *                     whatever was set: bstr:TEXT (with %00, too), vt:TYPE[:NUMBER] (VT_UI4 is 19;
 *                     NUMBER is what lies in the VARIANT), array:SIZE of bytes, object (one of ours,
 *                     counted as Unknown), or CODE
 *   properties=N      there are only the first N (of 30; an older Windows has 24 or 26); the others
 *                     answer 0x80D02011
 *
 * RULES are words, too:  INTERFACE.METHOD[@FIRST[-[LAST]]]=ACTION,ACTION,...
 * INTERFACE is Factory, Manager, Job, Error, File, EnumJobs, EnumFiles, DOManager, Download,
 * EnumUnknown, Security or *; METHOD its method or *, and besides Manager.QueryInterface, for
 * IDOManager, and Unknown.QueryInterface, of an enumerated pointer, for IDODownload. @2 is for the
 * second call that the rule sees, @2- for it and all later ones. The file's script is asked first,
 * then the job's or download's, then the global one, then the usual E_NOTIMPLs; in a script the
 * last rule that fits. One rule is used, the others are not.
 *   CODE              answers it (0x..., E_NOTIMPL, S_FALSE, ...) with empty outs
 *   null              answers S_OK, or CODE, with empty outs; Next: with a NULL for each asked for
 *   do, valid         carries the method out, and then answers CODE if one is given
 *   text:TEXT         the text handed out; length:N repeats or cuts it (or a to 9) to N characters
 *   sleep:MS          first waits
 *   hang              first waits until "control: release"
 *   cancel, resume    first somebody else cancels (of an object without job or download: all of
 *                     them) or resumes
 *   die, die:after    the process ends: inside the call, or 50 ms after it
 *   av, raise:CODE    an access violation, or this exception, inside the call
 *   disconnect        afterwards CoDisconnectObject on the object called
 *
 * COMMANDS
 *   counts            live objects by interface (Unknown: the pointers of an EnumUnknown), listed
 *                     jobs and downloads, callbacks held, cues being played (threads), calls that
 *                     hang. The Manager that asks is counted, too
 *   calls             how often each method was called ("Job.GetState=2 ..."), Callback.* for the
 *                     notifications sent
 *   log [N]           the last N of at most 65,536 calls, a line each: method, number of its job
 *                     or download (0: none), answer, or ? while it has none
 *   blankets          each SetBlanket with its arguments, a line each; in process only
 *   texts             how many of the texts, and of the BSTRs and arrays in VARIANTs, handed out
 *                     since the first "texts" the client has not freed; in process only, else -1
 *   reset             forgets calls, log and blankets
 *   script WORD ...   the global script: for Factory, Manager, DOManager and the enumerators of
 *                     jobs and downloads, and behind all others
 *   check WORD ...    "ok", or which word is not understood
 *   jobs N NAME       makes N jobs of that name ("jobs 1000 script: hr=0x80D02002")
 *   downloads N WORD ...  makes N downloads with this script ("downloads 50 hr=0x80D02002")
 *   change ID WORD ...    gives the download with this Id another script, in place of the present
 *                     one; now=CUE tells whoever is subscribed. 0x80D02005 where it is not listed
 *   job {ID} WORD ...      makes a job with this id and script, as a service that starts again finds
 *                     those that it had; download {ID} WORD ... likewise
 *   arguments         "category C ranges R" of the last EnumDownloads and Start: "none", or
 *                     "1=TEXT" with %uXXXX units, and "0+10,20+5"
 *   clear             cancels all jobs and downloads
 *   release           lets hanging calls go on; answers how many they were
 *   pid               the server's process
 *   exit              the server ends in 50 ms; answers the process, so that its end can be awaited
 *   die               ends inside the call
 *
 * Callbacks are made from threads in the multithreaded apartment, straight on the pointer that
 * SetNotifyInterface or SetProperty was given; in process that pointer must bear it. A failing
 * answer makes the service call again, three times in all.
 */
#define INITGUID
#include "dosvc.h"

#include <stdlib.h>
#include <wchar.h>

DEFINE_GUID(CLSID_DeliveryOptimization, 0x5B99FA76, 0x721C, 0x423C, 0xAD, 0xAC, 0x56, 0xD0, 0x3C,
            0x8A, 0x80, 0x07);

enum { DEATH_DELAY_MS = 50, DEATH_EXIT_CODE = 3 };

#ifdef DOSVC_DLL

void process_die(void)
{
    TerminateProcess(GetCurrentProcess(), DEATH_EXIT_CODE);
    abort();
}

BOOL WINAPI DllMain(HINSTANCE instance, DWORD reason, void *reserved)
{
    (void)reserved;
    if (reason == DLL_PROCESS_ATTACH) {
        DisableThreadLibraryCalls(instance);
        control_start();
        class_factory();
    }
    return TRUE;
}

HRESULT WINAPI DllGetClassObject(REFCLSID clsid, REFIID iid, void **out)
{
    if (!IsEqualCLSID(clsid, &CLSID_DeliveryOptimization)) {
        *out = NULL;
        return CLASS_E_CLASSNOTAVAILABLE;
    }
    return IClassFactory_QueryInterface(class_factory(), iid, out);
}

/* Never: the jobs and their threads live as long as the process. */
HRESULT WINAPI DllCanUnloadNow(void)
{
    return S_FALSE;
}

#else

static DWORD registration;
static HANDLE stop_asked;

void process_die(void)
{
    CoRevokeClassObject(registration);
    TerminateProcess(GetCurrentProcess(), DEATH_EXIT_CODE);
    abort();
}

/* Several cold clients at once make COM start several servers. One serves; the others wait until
 * it is gone: were one to end, COM would tell its client that the start failed. */
static void wait_for_turn(void)
{
    HANDLE turn = CreateMutexW(NULL, FALSE, L"dosvc stand-in");

    if (!turn || WaitForSingleObject(turn, INFINITE) == WAIT_FAILED)
        abort();
}

/* Offers the class until it is told to stop. */
static int serve(void)
{
    HRESULT hr;

    wait_for_turn();
    hr = CoInitializeEx(NULL, COINIT_MULTITHREADED);
    if (FAILED(hr))
        return 1;
    control_start();
    pin_every_interface();
    hr = CoRegisterClassObject(&CLSID_DeliveryOptimization, (IUnknown *)class_factory(),
                               CLSCTX_LOCAL_SERVER, REGCLS_MULTIPLEUSE, &registration);
    if (FAILED(hr))
        return 1;
    WaitForSingleObject(stop_asked, INFINITE);
    CoRevokeClassObject(registration);
    return 0;
}

static WCHAR service_name[] = L"DoSvc";
static SERVICE_STATUS_HANDLE service;

static void tell_state(DWORD state)
{
    SERVICE_STATUS status = {
        .dwServiceType = SERVICE_WIN32_OWN_PROCESS,
        .dwCurrentState = state,
        .dwControlsAccepted = SERVICE_ACCEPT_STOP | SERVICE_ACCEPT_SHUTDOWN,
    };

    SetServiceStatus(service, &status);
}

static DWORD WINAPI on_service_control(DWORD code, DWORD type, void *data, void *context)
{
    (void)type;
    (void)data;
    (void)context;
    if (code == SERVICE_CONTROL_STOP || code == SERVICE_CONTROL_SHUTDOWN) {
        tell_state(SERVICE_STOP_PENDING);
        SetEvent(stop_asked);
    }
    return NO_ERROR;
}

static void WINAPI service_main(DWORD count, WCHAR **arguments)
{
    (void)count;
    (void)arguments;
    service = RegisterServiceCtrlHandlerExW(service_name, on_service_control, NULL);
    tell_state(SERVICE_RUNNING);
    serve();
    tell_state(SERVICE_STOPPED);
}

/* "-service": run by the service manager; else (COM adds "-Embedding") a plain local server. */
int main(void)
{
    static const SERVICE_TABLE_ENTRYW services[] = {{service_name, service_main}, {NULL, NULL}};

    stop_asked = CreateEventW(NULL, TRUE, FALSE, NULL);
    if (wcsstr(GetCommandLineW(), L"-service"))
        return StartServiceCtrlDispatcherW(services) ? 0 : 1;
    return serve();
}

#endif

static DWORD WINAPI death_thread(void *argument)
{
    (void)argument;
    Sleep(DEATH_DELAY_MS);
    process_die();
}

void process_die_later(void)
{
    CloseHandle(CreateThread(NULL, 0, death_thread, NULL, 0, NULL));
}
