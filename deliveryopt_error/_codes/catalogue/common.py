"""General HRESULTs (COM, RPC, storage, TLS, certificates, setup, urlmon).

The WinHTTP table explains the numbers of WININET_E_*.
"""

COMMON_SOURCES = {
    "w": "winerror.h (mingw-w64)",
    "ax": "Troubleshooting packaging, deployment, and query of Windows apps",
    "c": "COM Error Codes",
    "ct": "certutil (Windows Commands)",
    "dc": "Setting Process-wide Security Using DCOMCNFG",
    "dm": "Fix Windows Update errors by using the DISM or System Update Readiness tool",
    "ir": "Intune app installation error reference",
    "k": "winerror.h (Windows SDK)",
    "m": "win32metadata",
    "np": "netsh winhttp (Windows Commands)",
    "nt": "nltest (Windows Commands)",
    "pb": "CoSetProxyBlanket function (combaseapi.h)",
    "sc": "Schannel Error Codes for TLS and SSL Alerts",
    "sl": "setupact.log in public reports",
    "sf": "Troubleshoot software update scan failures in Configuration Manager",
    "tr": "Configure trusted roots and disallowed certificates in Windows",
    "u": "urlmon.h (mingw-w64)",
    "wl": "Windows Update log files",
    "wr": "Windows Update - additional resources",
    "wt": "Windows Time service tools and settings",
    "e": "MS-ERREF: Windows Error Codes",
    "t5": "Troubleshoot Windows Update error 0x80004004",
    "": "w m c",
    "cert": "The certificate",
    "class": "the program that the class belongs",
    "event": "the Application event",
    "task": "The scheduled task",
    "crl": "Let this machine, as LocalSystem, reach the addresses of the revocation lists (CRL, OCSP, plain HTTP on port",
}

COMMON_ROWS = r"""
0x00000000 i|S_OK=SEC_E_OK|The call succeeded.
0x00000001 i|S_FALSE|The call succeeded with a negative or partial answer.
0x00041300 i|SCHED_S_TASK_READY|{task} is ready for its next run.||w
0x00041301 i|SCHED_S_TASK_RUNNING|{task} is running.||w
0x00041302 i|SCHED_S_TASK_DISABLED|{task} is disabled.||w
0x00041303 i|SCHED_S_TASK_HAS_NOT_RUN|{task} has not run so far.||w
0x00041304 i|SCHED_S_TASK_NO_MORE_RUNS|{task} has no further runs.||w
0x00041305 i|SCHED_S_TASK_NOT_SCHEDULED|{task} lacks a setting that it needs to run on schedule.||w
0x00041306 i|SCHED_S_TASK_TERMINATED|The last run of the scheduled task was ended by the user.||w
0x00041307 i|SCHED_S_TASK_NO_VALID_TRIGGERS|{task} has no enabled trigger.||w
0x00090312 i|SEC_I_CONTINUE_NEEDED|The handshake needs another message.
0x00090317 i|SEC_I_CONTEXT_EXPIRED|The other side closed the secure connection.
0x00090320 i|SEC_I_INCOMPLETE_CREDENTIALS|The server asks for a client certificate and none was given.||w
0x00090321 i|SEC_I_RENEGOTIATE|The other side wants a new handshake.
0x00090360 i|SEC_I_NO_RENEGOTIATION|The other side refused a new handshake.||w
0x8000000A t|E_PENDING|The data is not there yet.|Try again; the data comes later.
0x8000000B u|E_BOUNDS|The index lies outside the object.||m c
0x8000000C t|E_CHANGED_STATE|The object was altered while it was being read.||m c
0x8000000D u|E_ILLEGAL_STATE_CHANGE|That change of state is not allowed.||m c
0x8000000E u|E_ILLEGAL_METHOD_CALL|The method may not be called now.|A program called a method at the wrong moment; look at the order of its calls.|m c
0x80004001 u never|E_NOTIMPL|The method is not implemented.|Nothing to repair: the object does not offer this method (Delivery Optimization leaves out several of BITS); use another way.
0x80004002 u|E_NOINTERFACE|The object does not offer the interface asked for.|The interface is not registered or not offered by this version of Windows; for a marshalled call check that the proxy DLL's registration is intact, or use an older interface. In Chrome or Edge (error code 3) install the browser over itself: that registers its updater again.
0x80004003 u|E_POINTER|A pointer argument is NULL or otherwise bad.|A program error: update the program or service that made the call.
0x80004004 ? later|E_ABORT|The operation was broken off.|For Windows Update: look in CBS.log for the code in the 50 to 200 lines above this one, and look that up. Otherwise find who cancelled it (a restart, a sign-out, a service that stopped) and start it again.|w m c t5
0x80004005 ?|E_FAIL|The call failed without saying why.|The code itself says nothing: look for the last specific code in the log above this line.
0x80004006|CO_E_INIT_TLS|COM could not get thread-local storage.
0x80004007|CO_E_INIT_SHARED_ALLOCATOR|COM got no shared memory manager.||w e
0x80004008|CO_E_INIT_MEMORY_ALLOCATOR|COM got no memory manager.||w e
0x8000400A|CO_E_INIT_RPC_CHANNEL|COM could not set up its RPC services.||w e
0x80004011|CO_E_INIT_SCM_EXEC_FAILURE|The COM service could not be started.|Start the services RpcSs and DcomLaunch, or restart the machine.
0x80004012 u|CO_E_INIT_ONLY_SINGLE_THREADED|COM was initialised a second time in a single-threaded process.|For the developer: call CoInitialize once on the thread, or set COM up as multithreaded.|w m c e
0x80004013 u|CO_E_CANT_REMOTE|The operation is not possible across machines.
0x80004014 u|CO_E_BAD_SERVER_NAME|The server name is not valid.
0x80004015|CO_E_WRONG_SERVER_IDENTITY|The class runs under another account than expected.|Sign in as the account the server runs under, or change its Identity in dcomcnfg.|w m c dc
0x80004018|CO_E_CREATEPROCESS_FAILURE|Windows failed to start a process for the COM server.|Check that the server's program exists at the path in LocalServer32 and that no policy (AppLocker, antivirus) stops it.
0x80004019|CO_E_RUNAS_CREATEPROCESS_FAILURE|Windows failed to start a process for the COM server under its configured account.|Check in dcomcnfg, Identity, that the configured account may log on to this machine.|w m c dc
0x8000401A|CO_E_RUNAS_LOGON_FAILURE|The server's configured account could not log on.|Correct the account and password in dcomcnfg under the application's Identity, and give it the right to log on as a batch job; Interactive user needs someone signed in.|w m c dc
0x8000401B|CO_E_LAUNCH_PERMSSION_DENIED|The caller may not start the server.|Give the account Launch and Activation permission for the application in dcomcnfg; event DistributedCOM 10016 or 10000 in the System log names class and account.|w m c dc
0x8000401C|CO_E_START_SERVICE_FAILURE|The Windows service behind the class could not be started.|Start the service behind the class (the AppID's LocalService value names it) and look in the System event log why it did not start.
0x8000401D t|CO_E_REMOTE_COMMUNICATION_FAILURE|Talking to the remote machine failed.|Check TCP port 135 and the dynamic ports to the machine, its name and its firewall.
0x8000401E t|CO_E_SERVER_START_TIMEOUT|The server took too long to start.|Try again when the machine is less busy; otherwise look in the System event log (DistributedCOM) for the server that hangs.
0x8000401F|CO_E_CLSREG_INCONSISTENT|The class registration contradicts itself.|Reinstall {class} to.
0x80004020|CO_E_IIDREG_INCONSISTENT|The interface registration contradicts itself.
0x80004021 u never|CO_E_NOT_SUPPORTED|COM does not support the operation.
0x80004023|CO_E_MSI_ERROR|Windows Installer failed while COM was about to install a component.|Repair {class} to (`msiexec /f`), and see {event} log, source MsiInstaller.|w
0x80004024 u|CO_E_ATTEMPT_TO_CREATE_OUTSIDE_CLIENT_CONTEXT|The class may only be made in its client's context.
0x80004025 t|CO_E_SERVER_PAUSED|The server is paused.|Resume the server (Component Services), or wait.
0x80004027|CO_E_CLASS_DISABLED|The class is switched off.|Someone switched the class off: look at DCOM settings and policies for this AppID.
0x80004028|CO_E_CLRNOTAVAILABLE|The .NET runtime is not available.||w e
0x80004029 t|CO_E_ASYNC_WORK_REJECTED|The thread pool refused the work.||w e
0x8000402A t|CO_E_SERVER_INIT_TIMEOUT|The server took too long to initialise.|Try again when the machine is less busy; restart the server.
0x8000FFFF ?|E_UNEXPECTED|An internal failure nobody planned for.|Look in the log just before this line: the step that was running has mostly left a more exact code there; for apps see event log AppXDeployment-Server.|w m c ir ax
0x80010001 t|RPC_E_CALL_REJECTED|The other side refused to take the call.|The called program is busy, for example with a dialog: answer it, or try again.
0x80010002 t|RPC_E_CALL_CANCELED|The call was cancelled by the message filter of the calling program.|The work was not done: repeat the step; restart the called program or service if it hangs. In WSL, `wsl --shutdown` and start it again.|w m c e
0x80010004 u|RPC_E_CANTCALLOUT_INASYNCCALL|No outgoing call is allowed inside an asynchronous one.
0x80010006 t|RPC_E_CONNECTION_TERMINATED|The connection to the server broke.|Call again; look for the end of the server's process in {event} log.
0x80010007 t|RPC_E_SERVER_DIED|The server went away; the call may have been carried out.|The service's process ended in the middle: look for its crash in {event} log, check the state of the job and call again.
0x80010008 t|RPC_E_CLIENT_DIED|The client went away.
0x80010009|RPC_E_INVALID_DATAPACKET|The packet with the call's arguments is wrong.||w e
0x8001000A t|RPC_E_CANTTRANSMIT_CALL|The call could not be sent because the message queue was full.||w e
0x8001000B|RPC_E_CLIENT_CANTMARSHAL_DATA|The client could not pack the arguments.
0x8001000C|RPC_E_CLIENT_CANTUNMARSHAL_DATA|The client could not unpack the result.
0x8001000D|RPC_E_SERVER_CANTMARSHAL_DATA|The server could not pack the result.
0x8001000E|RPC_E_SERVER_CANTUNMARSHAL_DATA|The server could not unpack the arguments.
0x8001000F|RPC_E_INVALID_DATA|The data received is not valid.
0x80010010 u|RPC_E_INVALID_PARAMETER|A parameter of the remote call is not valid.
0x80010012 t|RPC_E_SERVER_DIED_DNE|The server went away before it carried out the call.|The service's process ended before it took the call: call again; look for its crash in {event} log.
0x80010100|RPC_E_SYS_CALL_FAILED|A system call inside RPC failed.|Restart the program or machine: a system call inside RPC failed.
0x80010101 t|RPC_E_OUT_OF_RESOURCES|RPC has run out of a resource.|Restart the program or service with the most handles.
0x80010103|RPC_E_NOT_REGISTERED|The interface is not registered with RPC.|Reinstall or update the program that owns the interface.
0x80010104 ?|RPC_E_FAULT|RPC failed internally.|Call again; restart the called service.
0x80010105 ?|RPC_E_SERVERFAULT|The server raised an exception.|The server crashed inside the call: look in {event} log for the module, and update it.
0x80010106 u|RPC_E_CHANGED_MODE|COM is already set up on this thread with another threading model.|The thread was set up as STA before and MTA is wanted now, or the reverse: do the work on a thread of its own.
0x80010107 u|RPC_E_INVALIDMETHOD|The server has no such method.||w e
0x80010108 t|RPC_E_DISCONNECTED|The object has cut itself off from its clients.|The service was restarted, or the process that held the object ended: create the object again instead of using the old pointer.
0x80010109 t|RPC_E_RETRY|The call should be made again.|Call again.
0x8001010A t|RPC_E_SERVERCALL_RETRYLATER|The server is busy; try later.|Try again in some seconds.
0x8001010B t|RPC_E_SERVERCALL_REJECTED|The server's message filter refused the call.|Close the dialog that the called program shows, then try again.
0x8001010D u|RPC_E_CANTCALLOUT_ININPUTSYNCCALL|No outgoing call is allowed while a synchronous message is handled.
0x8001010E u|RPC_E_WRONG_THREAD|The interface was used on a thread it was not marshalled for.|A program error: the interface pointer belongs to another apartment. Call it from there, or marshal it (CoMarshalInterThreadInterfaceInStream or the Global Interface Table).
0x8001010F u|RPC_E_THREAD_NOT_INIT|The thread was not set up for COM.|A program error: update the program; it must set up COM on that thread.
0x80010110|RPC_E_VERSION_MISMATCH|Client and server use different COM versions.|Bring both machines to current Windows updates.
0x80010113 u|RPC_E_INVALID_IPID|The object or interface does not exist.||w e
0x80010114 u|RPC_E_INVALID_OBJECT|The object does not exist any more.|Create the object again; the old one is gone.
0x80010117 i|RPC_E_CALL_COMPLETE|The call has finished already.
0x80010119 u|RPC_E_TOO_LATE|Process-wide COM security has been set, or it is too late to set it.|CoInitializeSecurity can be called once only, before the first COM call; set security on the proxy instead (CoSetProxyBlanket).|w m c pb
0x8001011A|RPC_E_NO_GOOD_SECURITY_PACKAGES|No security package fits.|Let both machines allow a common security package (Kerberos or NTLM).
0x8001011B|RPC_E_ACCESS_DENIED|The remote object refused access.|Give the account access permission for the class in dcomcnfg; a remote call needs a domain account or one known on both sides.|w m c dc
0x8001011C|RPC_E_REMOTE_DISABLED|Remote use of COM is switched off.|Remote DCOM is off on that machine (HKLM\SOFTWARE\Microsoft\Ole, EnableDCOM).
0x8001011D|RPC_E_INVALID_OBJREF|The packed interface pointer has a wrong or unknown format.||w e
0x8001011E u|RPC_E_NO_CONTEXT|No call context is active.
0x8001011F t|RPC_E_TIMEOUT|The call did not finish in time.|Find out what the server waits for; try again when the machine is less busy.
0x80010123|CO_E_FAILEDTOIMPERSONATE|The server could not act on the client's behalf.|The client must allow impersonation (RPC_C_IMP_LEVEL_IMPERSONATE) on the proxy.
0x80010124|CO_E_FAILEDTOGETSECCTX|The server's security context could not be obtained.||w m c e
0x80010125|CO_E_FAILEDTOOPENTHREADTOKEN|The thread's token could not be opened.|The client must allow impersonation (RPC_C_IMP_LEVEL_IMPERSONATE) on the proxy.
0x8001012A|CO_E_ACCESSCHECKFAILED|The access check itself failed.
0x80010135 u|CO_E_PATHTOOLONG|The path is too long.|Extract or copy to a folder with a short path (C:\T), or enable long paths.|w e
0x80010137|CO_E_FAILEDTOCREATEFILE|A file could not be created.||w e
0x8001013C|CO_E_FAILEDTOOPENPROCESSTOKEN|The server's access token could not be opened.||w e
0x80010140 u|CO_E_CANCEL_DISABLED|Call cancellation is switched off.
0x8001FFFF ?|RPC_E_UNEXPECTED|An internal RPC failure nobody planned for.|Restart the called service; if it returns, look in {event} log.
0x80020001 u|DISP_E_UNKNOWNINTERFACE|The interface is not known.||w e
0x80020003 u|DISP_E_MEMBERNOTFOUND|The object has no such member.|Update the script or program: the object in this version has no such member.|w
0x80020004 u|DISP_E_PARAMNOTFOUND|A parameter does not exist.
0x80020005 u|DISP_E_TYPEMISMATCH|A VARIANT has the wrong type.|Correct the script: the value has the wrong type.
0x80020006 u|DISP_E_UNKNOWNNAME|The name is not known to the object.|Update the script or program: the object in this version has no such name.|w
0x80020008 u|DISP_E_BADVARTYPE|A VARIANT has an unsupported type.
0x80020009 ?|DISP_E_EXCEPTION|The method raised an error; its details stand in the exception information.|Read the inner code in the error information (scode) and look that one up.|w
0x8002000A u|DISP_E_OVERFLOW|A value does not fit its target type.
0x8002000B u|DISP_E_BADINDEX|The index is not valid.||w e
0x8002000E u|DISP_E_BADPARAMCOUNT|The number of parameters is wrong.|Correct the script: the method takes another number of arguments.|w
0x8002000F u|DISP_E_PARAMNOTOPTIONAL|A required parameter is missing.||w
0x80020012 u|DISP_E_DIVBYZERO|A division by zero.||w e
0x80020013 u|DISP_E_BUFFERTOOSMALL|The buffer is too small.||w e
0x80030001 u|STG_E_INVALIDFUNCTION|The storage function is not valid here.
0x80030002|STG_E_FILENOTFOUND|The storage file does not exist.|Check the path; the package or storage file is missing, so fetch it again.
0x80030003|STG_E_PATHNOTFOUND|The storage path does not exist.|Check the folder of the package or storage file.
0x80030004 t|STG_E_TOOMANYOPENFILES|Too many files are open.
0x80030005|STG_E_ACCESSDENIED|Access to the storage was refused.|Check the account's rights to the file and its folder.
0x80030006 u|STG_E_INVALIDHANDLE|The storage object is not valid.||w e
0x80030008 t|STG_E_INSUFFICIENTMEMORY|Not enough memory for the storage operation.|Close programs or restart, then try again.
0x80030009 u|STG_E_INVALIDPOINTER|A pointer passed to the storage is bad.
0x80030013|STG_E_DISKISWRITEPROTECTED|The disk is write-protected.|Remove the write protection, or use another drive.
0x80030019|STG_E_SEEKERROR|Seeking in the stream failed.
0x8003001D|STG_E_WRITEFAULT|Writing to the disk failed.|Free space and check the disk (`chkdsk /scan`).
0x8003001E|STG_E_READFAULT|Reading from the disk failed.|Check the disk (`chkdsk /scan`) and fetch the file again.
0x80030020 t|STG_E_SHAREVIOLATION|Another program is using the file.|Close the program that uses the file and try again.
0x80030021 t|STG_E_LOCKVIOLATION|Another program has locked part of the file.|Close the program that holds the file, then try again.
0x80030050|STG_E_FILEALREADYEXISTS|The file exists already.|Remove or rename the old file.
0x80030057 u|STG_E_INVALIDPARAMETER|A parameter passed to the storage is bad.
0x80030070|STG_E_MEDIUMFULL|There is no room left on the disk.|Free space on the drive of the temporary folder and of the target.
0x800300FB|STG_E_INVALIDHEADER|The file is no valid compound file (MSI, for example).|Fetch the file again; a web page saved under that name has this effect.|w e
0x800300FC u|STG_E_INVALIDNAME|The storage name is not valid.
0x800300FD ?|STG_E_UNKNOWN|A storage failure nobody planned for.||w e
0x80030100 t|STG_E_INUSE|The storage is in use.|Close the program that uses the file, then try again.
0x80030101 t|STG_E_NOTCURRENT|The storage was changed since it was opened.||w e
0x80030102 u|STG_E_REVERTED|The object was invalidated by its parent.
0x80030103|STG_E_CANTSAVE|The data could not be saved.|Check free space and rights of the target folder.
0x80030109|STG_E_DOCFILECORRUPT|The compound file (MSI, for example) is damaged.|Fetch the file again and compare its hash.|w e
0x80030111|STG_E_DOCFILETOOLARGE|The compound file is too large.||w e
0x80030201|STG_E_INCOMPLETE|The download was broken off and the file is incomplete.|Delete the incomplete file and download it again.|w m c e
0x80030202 i later|STG_E_TERMINATED|The download was ended.|Download it again if it is wanted.
0x80040110 u|CLASS_E_NOAGGREGATION|The class cannot be aggregated.
0x80040111|CLASS_E_CLASSNOTAVAILABLE|The server does not supply that class.|The DLL or server does not contain this class: version and registration do not fit together; reinstall it.
0x80040112|CLASS_E_NOTLICENSED|The class needs a licence that is not there.|The component needs a licence on this machine.
0x80040150|REGDB_E_READREGDB|The COM registry could not be read.|Check the rights to HKCR and repair {class} to.
0x80040151|REGDB_E_WRITEREGDB|A COM key could not be written to the registry.||w e
0x80040152|REGDB_E_KEYMISSING|A COM registry key is absent.|Repair {class} to.
0x80040153|REGDB_E_INVALIDVALUE|A COM registry value is wrong.|Repair {class} to.
0x80040154|REGDB_E_CLASSNOTREG|The class is not registered on this machine.|The component is missing, its registration is damaged, or a 32-bit program asks for a 64-bit class or the reverse: repair the component, or Windows with DISM /Online /Cleanup-Image /RestoreHealth. In smsts.log the ConfigMgr client (CcmExec) is not there or does not run. Delivery Optimization exists from Windows 10 on.|w m c dm
0x80040155|REGDB_E_IIDNOTREG|The interface is not registered, so calls cannot be marshalled.|The interface's proxy is not registered: check HKCR\Interface\{IID}; repair the component or Windows with DISM /Online /Cleanup-Image /RestoreHealth.|w m c dm
0x80040156|REGDB_E_BADTHREADINGMODEL|The class is registered with an unusable threading model.|Reinstall {class} to.
0x800401E3|MK_E_UNAVAILABLE|No running object of that class or name exists.|Start the program (Excel, for example) under the same account and rights as the caller, then try again; a program that runs elevated is not visible to one that does not.|w e
0x800401F0 u|CO_E_NOTINITIALIZED|COM was not initialised on this thread.|The program must call CoInitializeEx on this thread (or keep the MTA alive) before it uses COM objects.
0x800401F1 u|CO_E_ALREADYINITIALIZED|COM was already initialised on this thread.|For the developer: CoInitialize once on each thread.
0x800401F2|CO_E_CANTDETERMINECLASS|The class of the object cannot be determined.||w e
0x800401F3 u|CO_E_CLASSSTRING|The class identifier text is malformed.|Check the class identifier or ProgID in the call or in the registry; a ProgID that is not registered ends here, too.
0x800401F4 u|CO_E_IIDSTRING|The interface identifier text is malformed.
0x800401F5|CO_E_APPNOTFOUND|The program registered for the class does not exist.|Reinstall the program whose server is missing; the class's LocalServer32 key names it.
0x800401F6 u|CO_E_APPSINGLEUSE|The server program can be run only once.||w e
0x800401F7|CO_E_ERRORINAPP|The server program is faulty.||w
0x800401F8|CO_E_DLLNOTFOUND|The DLL registered for the class does not exist.|Reinstall the component whose DLL is missing; the class's InprocServer32 key names it.
0x800401F9|CO_E_ERRORINDLL|The DLL registered for the class is faulty.|The DLL does not load: check its processor (x64, x86) and the runtimes it needs.
0x800401FA|CO_E_WRONGOSFORAPP|The server program is not made for this Windows.||w
0x800401FB|CO_E_OBJNOTREG|The object is not registered.|Start the server program first, then try again.
0x800401FC u|CO_E_OBJISREG|The object is registered already.
0x800401FD|CO_E_OBJNOTCONNECTED|The object has lost its server.|The server process ended or released the object: connect to the service again.
0x800401FE|CO_E_APPDIDNTREG|The server program started but did not register its class.|Run the program by hand to see it fail; repair or reinstall it.|w e
0x800401FF u|CO_E_RELEASED|The object has been released.
0x80041309 u|SCHED_E_TRIGGER_NOT_FOUND|{task} has no such trigger.||w e
0x8004130A|SCHED_E_TASK_NOT_READY|One of the properties that the scheduled task needs is not set.|Open the task in Task Scheduler and complete trigger, action and account.|w
0x8004130B i|SCHED_E_TASK_NOT_RUNNING|No instance of the scheduled task is running.|Nothing to do: no instance runs. Start it with `schtasks /run /tn <task>` if it should.|w
0x8004130D|SCHED_E_CANNOT_OPEN_TASK|{task} could not be opened.|Check the task's name and the rights to %windir%\System32\Tasks; create it again if its file is damaged.|w
0x8004130E|SCHED_E_INVALID_TASK|{task} is not valid.|Create the task again.|w
0x8004130F|SCHED_E_ACCOUNT_INFORMATION_NOT_SET|No account information is stored for the scheduled task.|Enter account and password in the task's properties again.|w
0x80041310|SCHED_E_ACCOUNT_NAME_NOT_FOUND|The account of the scheduled task was not found.|Choose an existing account in the task's properties.|w e
0x80041311|SCHED_E_ACCOUNT_DBASE_CORRUPT|The Task Scheduler's account database was damaged and has been reset.|Enter the accounts of the tasks again.|w e
0x80041314|SCHED_E_UNSUPPORTED_ACCOUNT_OPTION|The account settings of the scheduled task do not go together.|Choose another account or run level in the task's properties.|w e
0x80041315|SCHED_E_SERVICE_NOT_RUNNING|The Task Scheduler service does not run.|Start the service Schedule.|w
0x8004E021|CO_E_ACTIVATIONFAILED|Creating the component failed.|See {event} log, source COM+, for the component and reinstall it.
0x8004E022|CO_E_ACTIVATIONFAILED_EVENTLOGGED|A COM+ component could not be started; the event log has the reason.|Look in {event} log, source COM+.|w e
0x8004E024 t|CO_E_ACTIVATIONFAILED_TIMEOUT|A COM+ component did not start in time.||w e
0x80070005|E_ACCESSDENIED|The caller lacks the necessary rights.|Check which account made the call (a service, or a prompt that is not elevated) and its rights to the folder, key or job named in the log; antivirus and controlled folder access refuse with the same code.
0x80070006 u|E_HANDLE|A handle is not valid.|A program used a handle that was closed; restart the program or service, and update it.
0x8007000E t|E_OUTOFMEMORY|Memory ran out.|See in Task Manager which process fills memory and whether the paging file may grow; a restart frees what leaked.
0x80070057 u|E_INVALIDARG|An argument is not acceptable.|If a program of your own made the call, check its arguments (BITS: a whole URL and a full local path). In an installer's log (Burn) a path may be too long. For Windows Update or servicing, see CBS.log and WindowsUpdate.log for the step, and repair with DISM /Online /Cleanup-Image /RestoreHealth.|w m c dm wl
0x8007007A u|E_NOT_SUFFICIENT_BUFFER|The buffer cannot hold the result (Win32 error 122).|For the developer: ask for the size first and pass a buffer of that size.|w
0x80070490|E_NOT_SET|The value asked for was never set, or the item does not exist (Win32 error 1168).|See in the log which item. For an update it often means missing parts of the component store: DISM /Online /Cleanup-Image /RestoreHealth; for a BITS or DO job, that the job is gone.|k dm
0x8007139F u|E_NOT_VALID_STATE|The object is in the wrong state (Win32 error 5023).|A program asked for something the object cannot do now; read its state first.|k
0x80080001|CO_E_CLASS_CREATE_FAILED|Making an object of the class failed.|Look in {event} log for the server's own failure at that time.
0x80080002|CO_E_SCM_ERROR|The COM activation service failed.|Restart the machine; check that the services RpcSs and DcomLaunch run.
0x80080003 t|CO_E_SCM_RPC_FAILURE|The COM activation service could not be reached.|Check that the services RpcSs and DcomLaunch run.
0x80080005|CO_E_SERVER_EXEC_FAILURE|The server process did not come up.|See event DistributedCOM 10010 in the System log for the class that did not register in time; end a hanging instance of its process or restart its service (for updates: wuauserv, UsoSvc, TrustedInstaller), then the machine.
0x80080006 t|CO_E_OBJSRV_RPC_FAILURE|The object server could not be reached.|The server process hung or ended: restart it and look for its crash in {event} log.
0x80080008 t|CO_E_SERVER_STOPPING|The server is shutting down.|Wait until the service has stopped, start it and call again.
0x80090002 u|NTE_BAD_HASH|The hash object is not valid.||w
0x80090003|NTE_BAD_KEY|The key is not valid.|Import the key or certificate again.|w
0x80090005|NTE_BAD_DATA|The cryptographic data is damaged, or the key does not fit it.|The key does not fit the data, or the data was changed: import the right certificate, or fetch the data again.|w
0x80090006|NTE_BAD_SIGNATURE|The signature is wrong.|The data or its signature was changed: fetch the file again.
0x80090008|NTE_BAD_ALGID|The algorithm is not valid here.
0x8009000B|NTE_BAD_KEY_STATE|The key cannot be used in its present state, for instance because another user or machine protected it.|Sign out of the program that failed, clear what it stored (Credential Manager, its profile) and sign in again.
0x8009000D|NTE_NO_KEY|The key does not exist.|Import the certificate again with its private key.
0x8009000F u|NTE_EXISTS|The key container exists already.|Delete or rename the old key container first (`certutil -delkey`).|w
0x80090010|NTE_PERM|The account may not use the key.|Give the account (often NETWORK SERVICE or the computer) read access to the certificate's private key: certlm.msc, All Tasks, Manage Private Keys.
0x80090011|NTE_NOT_FOUND|The key or certificate object was not found.|Check that key or certificate is in the store of this account (certlm.msc, certmgr.msc).|w
0x80090016|NTE_BAD_KEYSET|The key container does not exist.|{cert} has lost its private key: import it again with its key (.pfx), in the store of the account that uses it.
0x8009001D|NTE_PROVIDER_DLL_FAIL|The cryptographic provider's library failed to start.|Reinstall the smart card or HSM provider, or repair with sfc /scannow.|w
0x80090020 ?|NTE_FAIL|Cryptography failed internally.|Restart the service CryptSvc; see event log CAPI2 for the details.|w
0x80090022|NTE_SILENT_CONTEXT|The key would have to ask the user, but silence was demanded.|Run it in a user's session so that the PIN can be asked.|w
0x80090024|NTE_TEMPORARY_PROFILE|The user's profile is a temporary one, so the key cannot be stored.|Repair the user's profile and sign in again.|w
0x80090027 u|NTE_INVALID_PARAMETER|A parameter of a cryptographic call is wrong.||w
0x80090029|NTE_NOT_SUPPORTED|The cryptographic operation is not supported.||w
0x80090030 t|NTE_DEVICE_NOT_READY|The security device that holds the key is not ready.|Wait for the TPM or smart card, or restart; see tpm.msc.|w
0x80090036 i later|NTE_USER_CANCELLED|The user cancelled the use of the key.|Repeat the step and confirm the prompt of the key or smart card.|w
0x80090300 t|SEC_E_INSUFFICIENT_MEMORY|The security package is out of memory.|Close programs or restart, then try again.
0x80090301 u|SEC_E_INVALID_HANDLE|The security handle is not valid.
0x80090302|SEC_E_UNSUPPORTED_FUNCTION=SEC_E_NOT_SUPPORTED|The security function is not supported.
0x80090303|SEC_E_TARGET_UNKNOWN|The target cannot be found on the network.|Check the server's name and its service principal name (`setspn -Q <spn>`).
0x80090304|SEC_E_INTERNAL_ERROR=SEC_E_NO_SPM|The Local Security Authority cannot be contacted.|Restart the machine; check that lsass and the service Netlogon run, that a domain controller can be reached and that the clock is right; the System event log, sources LSA and Schannel, names the cause.|w m c e
0x80090305|SEC_E_SECPKG_NOT_FOUND|The security package does not exist.|Check HKLM\SYSTEM\CurrentControlSet\Control\SecurityProviders against a healthy machine.
0x80090308|SEC_E_INVALID_TOKEN|The security token received is not valid; the other side may not speak TLS.|The answer was no TLS or a broken one: check that the port speaks HTTPS, and for a proxy or filter that answers in its place.|w m c sc
0x8009030A|SEC_E_QOP_NOT_SUPPORTED|The protection asked for is not supported by the security package.||w
0x8009030B|SEC_E_NO_IMPERSONATION|The security package does not permit impersonation.||w
0x8009030C|SEC_E_LOGON_DENIED|The logon was refused.|Check user name and password for the server or proxy.
0x8009030D|SEC_E_UNKNOWN_CREDENTIALS|The security package does not know the credentials.|Import the certificate again with a private key that Schannel can use, and let the service read it.
0x8009030E|SEC_E_NO_CREDENTIALS|No credentials are on hand.|No usable account or client certificate was offered: sign in, or give the account access to the certificate's private key.
0x8009030F|SEC_E_MESSAGE_ALTERED|A protected message was tampered with.|Something between here and the server changes data: test without proxy, filter and network acceleration.|w m c sc
0x80090310|SEC_E_OUT_OF_SEQUENCE|A protected message came out of order.|Try again; test without proxy and filter.
0x80090311 t|SEC_E_NO_AUTHENTICATING_AUTHORITY|No authority could be reached to check the logon.|Check that a domain controller can be reached (`nltest /dsgetdc:<domain>`), over VPN too.|w m c nt
0x80090317 t|SEC_E_CONTEXT_EXPIRED|The security context has run out.|Connect again.
0x80090318 t|SEC_E_INCOMPLETE_MESSAGE|Part of the protected message is still missing.|Try again; something cuts TLS records: test without proxy and filter.
0x80090320|SEC_E_INCOMPLETE_CREDENTIALS|The credentials do not suffice to build the context.|The server wants a client certificate: select one with client authentication and its private key.|w m c sc
0x80090321 u|SEC_E_BUFFER_TOO_SMALL|The buffer is too small for the protected message.
0x80090322|SEC_E_WRONG_PRINCIPAL|{cert} names another host than the one contacted.|Use the name that stands in the server's certificate, or have a certificate issued that contains the name used; a TLS-inspecting proxy can be the cause.|w m c sc
0x80090324|SEC_E_TIME_SKEW|The clocks of client and server differ too much.|Set the clock: `w32tm /resync`, time zone included.|w m c wt
0x80090325|SEC_E_UNTRUSTED_ROOT|{cert} chain ends at an untrusted authority.|Install the root certificate of the server's (or the inspecting proxy's) authority in the machine's trusted root store; check that automatic root updates are not blocked (ctldl.windowsupdate.com).|w m c sc tr
0x80090326|SEC_E_ILLEGAL_MESSAGE|A handshake message is malformed.|The handshake failed: mostly TLS versions or cipher suites that do not fit, or a middle box that breaks TLS. See Schannel events 36874 and 36887 in the System log; enable TLS 1.2 on both sides.|w m c sc
0x80090327|SEC_E_CERT_UNKNOWN|Something about the certificate could not be processed.|Look at the server's certificate in a browser on this machine; the Schannel events in the System log name the reason.|w m c sc
0x80090328|SEC_E_CERT_EXPIRED|{cert} has expired.|Check the clock first; then the server's certificate has to be renewed.|w m c sc
0x80090329|SEC_E_ENCRYPT_FAILURE|The data could not be encrypted.|Test without proxy and filter; connect again.
0x80090330|SEC_E_DECRYPT_FAILURE|The data could not be decrypted.|Test without proxy and filter: something cuts or changes TLS records; try again.|w m c sc
0x80090331|SEC_E_ALGORITHM_MISMATCH|Client and server share no cipher suite.|Client and server have no TLS version or cipher suite in common: enable TLS 1.2, check the policy SSL Cipher Suite Order and the SCHANNEL\Protocols keys on both sides.|w m c sc
0x8009033A|SEC_E_STRONG_CRYPTO_NOT_SUPPORTED|The other side demands strong encryption, which this machine does not support.|Update Windows and enable current TLS versions and cipher suites here (TLS 1.2, AES); look at the policy SSL Cipher Suite Order.|w e
0x8009033E|SEC_E_SMARTCARD_LOGON_REQUIRED|A smart card is required for the logon.|Sign in with a smart card.|w
0x8009033F t|SEC_E_SHUTDOWN_IN_PROGRESS|The system is shutting down.|Wait for the restart and try again.|w
0x80090342|SEC_E_KDC_UNKNOWN_ETYPE|The Kerberos encryption type is not supported by the domain controller.|Compare the encryption types allowed for the account (msDS-SupportedEncryptionTypes) and by policy; RC4 may be off on one side.|w
0x80090345|SEC_E_DELEGATION_REQUIRED|The computer has to be trusted for delegation, and the account has to permit it.||w e
0x80090346|SEC_E_BAD_BINDINGS|The channel bindings do not match.|Exempt the address from TLS inspection: the login is bound to the original connection.
0x80090349|SEC_E_CERT_WRONG_USAGE|{cert} is not meant for this use.|{cert} lacks the key usage for servers (or clients): issue one with the right extended key usage.|w m c sc
0x80090350|SEC_E_DOWNGRADE_DETECTED|Someone seems to force a weaker protocol.|Check that a domain controller can be reached, and clock and DNS; Kerberos fell back to something weaker.
0x80090352|SEC_E_ISSUING_CA_UNTRUSTED|The authority behind the certificate used for authentication is not trusted.|Install the issuing authority's certificate in the trusted stores of this machine and of the server; for an update package also see CBS.log for the file whose signature was checked.
0x80090353 t|SEC_E_REVOCATION_OFFLINE_C|The revocation state of the client certificate could not be fetched.|Let the checking machine reach the addresses of the client certificate's revocation lists (CRL, OCSP).
0x8009035D u|SEC_E_INVALID_PARAMETER|A parameter of a security call is wrong.||w
0x8009035E|SEC_E_DELEGATION_POLICY|Policy does not permit to hand credentials to the server.|Allow delegation for the server (policy Allow delegating default credentials), or log in explicitly.|w
0x8009035F|SEC_E_POLICY_NLTM_ONLY|Policy does not permit to hand credentials to a server reached by NTLM.|Reach the server by its name, so that Kerberos works, or allow delegation with NTLM by policy.|w
0x80090361 u|SEC_E_NO_CONTEXT|There is no security context.
0x80090363|SEC_E_MUTUAL_AUTH_FAILED|The server could not prove who it is.|Check the server's name, its service principal name (`setspn -Q`) and the clocks.
0x80090367|SEC_E_APPLICATION_PROTOCOL_MISMATCH|Client and server share no application protocol.|Let server and client share a protocol (ALPN: HTTP/1.1 or h2).|w m
0x80091001|CRYPT_E_MSG_ERROR|An operation on a cryptographic message failed.||w
0x80091002|CRYPT_E_UNKNOWN_ALGO|The cryptographic algorithm is not known.||w
0x80091006|CRYPT_E_AUTH_ATTR_MISSING|The signed message lacks a required attribute.||w e
0x80091007|CRYPT_E_HASH_VALUE|The hash is not right.|Fetch the file or package again; in Configuration Manager update the content on the distribution points.
0x8009100E|CRYPT_E_SIGNER_NOT_FOUND|The original signer was not found.||w e
0x80092002|CRYPT_E_BAD_ENCODE|Encoding or decoding the object failed.|Fetch the certificate or file again; it is damaged or of another format.
0x80092003|CRYPT_E_FILE_ERROR|Reading or writing a file failed during a cryptographic operation.|Free disk space and check that %TEMP% and %windir%\System32\catroot2 can be written.
0x80092004|CRYPT_E_NOT_FOUND|{cert} or object was not found.|Check that the certificate is in the store the program looks in (machine or user) and has not been removed.
0x80092005 u|CRYPT_E_EXISTS|The object exists already.||w
0x80092006|CRYPT_E_NO_PROVIDER|No cryptographic provider was named.||w e
0x80092007|CRYPT_E_SELF_SIGNED|{cert} was signed by itself.|Install a certificate of a trusted authority, or put this one into the trusted roots if its origin is proven.
0x80092009|CRYPT_E_NO_MATCH|Nothing matches the search.|Check that the certificate is in the store and has the properties sought.
0x8009200B|CRYPT_E_NO_KEY_PROPERTY|{cert} has no private key here.|Import the certificate again with its private key (.pfx).|w e
0x8009200C|CRYPT_E_NO_DECRYPT_CERT|No certificate with its private key was found for decryption.|Import the certificate again with its private key (.pfx).|w e
0x8009200D|CRYPT_E_BAD_MSG|The data is no valid cryptographic message.|Fetch the file again; it is damaged or of another kind.|w e
0x8009200E|CRYPT_E_NO_SIGNER|The message has no such signer.|Fetch the file again; its signature lacks the signer.|w
0x80092010|CRYPT_E_REVOKED|{cert} has been revoked.|{cert} was withdrawn by its issuer: its owner has to get a new one.
0x80092011|CRYPT_E_NO_REVOCATION_DLL|No module for revocation checks was found.|Repair with sfc /scannow; cryptnet.dll checks revocation.
0x80092012|CRYPT_E_NO_REVOCATION_CHECK|{cert} offers no way to check revocation.|{cert} names no revocation address, common with private authorities: have it issued with one, or let the client do without the check.
0x80092013 t|CRYPT_E_REVOCATION_OFFLINE|The revocation server cannot be reached.|{crl} 80) through proxy and firewall: `certutil -url <file>` tests them, `netsh winhttp show proxy` shows the proxy used.|w m c ct np
0x80092014|CRYPT_E_NOT_IN_REVOCATION_DATABASE|The revocation database does not list the certificate.
0x80092026|CRYPT_E_SECURITY_SETTINGS|A local security setting forbids the operation.|A policy forbids the file or the certificate: see the software publishing settings and AppLocker rules.
0x80092029 t|CRYPT_E_VERIFY_USAGE_OFFLINE|The usage check failed because its server is offline.||w e
0x8009202A|CRYPT_E_NOT_IN_CTL|{cert} is not in the trust list.||w e
0x8009202B|CRYPT_E_NO_TRUSTED_SIGNER|None of the signers of the message or trust list is trusted.|Put the signer into the trusted stores of this machine if its origin is proven.|w
0x80093101 ?|CRYPT_E_ASN1_INTERNAL|Encoding or decoding certificate data failed internally.||w e
0x80093102|CRYPT_E_ASN1_EOD|The encoded data ends too soon.|Fetch the certificate or file again; it is cut off.
0x80093103|CRYPT_E_ASN1_CORRUPT|The encoded data is damaged.|Fetch the certificate or file again; it is damaged.|w
0x8009310B|CRYPT_E_ASN1_BADTAG|The encoded data holds an unforeseen tag.|What was read is no certificate: a wrong file or format, or a damaged one.
0x80096001 ?|TRUST_E_SYSTEM_ERROR|The trust check failed at system level.|Check that the service CryptSvc runs; rename %windir%\System32\catroot2 while it is stopped.|w m c wr
0x80096002|TRUST_E_NO_SIGNER_CERT|The signer's certificate is not valid or is absent.|{cert} that signed is not to be found: install the chain's intermediate certificates, or fetch the file again.
0x80096003|TRUST_E_COUNTER_SIGNER|A counter-signature is wrong.|Fetch the file again; its time stamp signature is wrong.
0x80096004|TRUST_E_CERT_SIGNATURE|The signature on the certificate does not verify.|The file's or certificate's signature does not verify: fetch it again; on an old system install the updates for SHA-2 and current roots.
0x80096005|TRUST_E_TIME_STAMP|The timestamp does not verify.|Check the clock and the root certificates; the signature's time stamp cannot be verified.
0x80096010|TRUST_E_BAD_DIGEST|The file's digest does not match its signature.|The file was changed after it was signed, or is damaged: fetch it again from the maker and compare the hash.
0x80096019|TRUST_E_BASIC_CONSTRAINTS|{cert} breaks its issuer's basic constraints.|A certificate acts as an authority and may not: the issuer has to renew the chain.
0x800B0001|TRUST_E_PROVIDER_UNKNOWN|The trust provider does not exist here.|Check that the service CryptSvc runs and wintrust.dll is registered (`regsvr32 wintrust.dll`); repair with sfc /scannow.
0x800B0002|TRUST_E_ACTION_UNKNOWN|The trust provider does not know that kind of check.||w e
0x800B0003|TRUST_E_SUBJECT_FORM_UNKNOWN|Files of this kind cannot be checked.|The kind of file cannot carry a signature, or the file is damaged: fetch it again.
0x800B0004|TRUST_E_SUBJECT_NOT_TRUSTED|The file is not trusted for the action.|Check the signature under the file's properties; policy may demand a publisher that is in Trusted Publishers.
0x800B0100|TRUST_E_NOSIGNATURE|The file carries no signature.|Fetch the file again from its maker. For Windows Update: stop wuauserv, rename %windir%\SoftwareDistribution and scan again; for updates that your own WSUS publishes, check that their signing certificate is trusted here. wusa.exe returns it for other failures, too: run it with /log and read that.|w m c sf wr
0x800B0101|CERT_E_EXPIRED|A certificate in the chain is outside its dates.|Check this machine's clock and time zone first (`w32tm /resync`); otherwise the certificate has to be renewed, or the file signed with a time stamp.|w m c wt
0x800B0102|CERT_E_VALIDITYPERIODNESTING|The dates of the certificates in the chain do not nest.|The authority has to issue the chain anew.
0x800B0103|CERT_E_ROLE|A certificate is used in a role it does not have.
0x800B0104|CERT_E_PATHLENCONST|The chain is longer than an issuer permits.
0x800B0105|CERT_E_CRITICAL|A critical extension is not understood.
0x800B0106|CERT_E_PURPOSE|{cert} was issued for another purpose.|Issue a certificate with the purpose (extended key usage) wanted.
0x800B0107|CERT_E_ISSUERCHAINING|The named issuer did not issue the certificate.|Fetch the chain again; a wrong intermediate certificate is installed.
0x800B0108|CERT_E_MALFORMED|A required field of the certificate is empty or wrong.
0x800B0109|CERT_E_UNTRUSTEDROOT|The chain ends at a root that is not trusted.|Install the root certificate in the machine's trusted root store (WSUS and TLS inspection have roots of their own); public roots come by themselves where ctldl.windowsupdate.com is reachable.|w m c tr
0x800B010A|CERT_E_CHAINING|No chain up to a trusted root could be built.|An intermediate certificate is missing: have the server send its whole chain, or install the intermediates; they are otherwise fetched from the addresses in the certificate.
0x800B010B ?|TRUST_E_FAIL|The trust check failed without details.|Look at the file's signature in its properties and at event log CAPI2 for the details.
0x800B010C|CERT_E_REVOKED|The issuer has revoked the certificate.|{cert} was withdrawn by its issuer: its owner has to get a new one.
0x800B010D|CERT_E_UNTRUSTEDTESTROOT|The chain ends at a test root, which is not trusted here.|The file is signed for testing only: get the released one.|w
0x800B010E t|CERT_E_REVOCATION_FAILURE|The revocation check could not be finished.|{crl} 80): `certutil -url <file>` tests them.|w m c ct
0x800B010F|CERT_E_CN_NO_MATCH|{cert}'s name is not the name of the host.|Use the name that stands in the certificate, or have one issued that contains the name used; a captive portal or TLS-inspecting proxy answers with its own certificate.
0x800B0110|CERT_E_WRONG_USAGE|{cert} is not meant for this use.|Issue a certificate with the extended key usage wanted, such as server authentication.
0x800B0111 p never|TRUST_E_EXPLICIT_DISTRUST|{cert} is on the distrusted list.|{cert} stands in Untrusted Certificates, by Microsoft's list or by policy: do not use the file.
0x800B0112|CERT_E_UNTRUSTEDCA|An authority in the chain is not trusted.|An authority in the chain is not allowed here: see the name constraints and the policies for trusted authorities.
0x800B0113|CERT_E_INVALID_POLICY|{cert}'s policy does not fit.
0x800B0114|CERT_E_INVALID_NAME|{cert}'s name breaks a name constraint.
0x800C0002 u|INET_E_INVALID_URL|The address is not valid (urlmon).|Correct the address.|u m
0x800C0003|INET_E_NO_SESSION|No internet session was made (urlmon).||u
0x800C0004 t|INET_E_CANNOT_CONNECT|No connection could be made (urlmon).|Check address, port, proxy and firewall.|u m
0x800C0005|INET_E_RESOURCE_NOT_FOUND|The server or proxy was not found (urlmon).|Check the host name in DNS and the proxy settings of this user.|u m
0x800C0006|INET_E_OBJECT_NOT_FOUND|The object was not found (urlmon).|The server has no such address (HTTP 404): check the URL.|u m
0x800C0007|INET_E_DATA_NOT_AVAILABLE|Connected, but no data could be fetched (urlmon).|Try again; open the address in a browser on this machine to see what the server sends.|u m
0x800C0008|INET_E_DOWNLOAD_FAILURE|The download was interrupted (urlmon).|Try again; check disk space, the browser cache folder and the antivirus history.|u m
0x800C0009|INET_E_AUTHENTICATION_REQUIRED|A login is needed (urlmon).|Give credentials that the server accepts, or use an address that needs none.|u m
0x800C000A|INET_E_NO_VALID_MEDIA|The object is of none of the acceptable types (urlmon).||u
0x800C000B t|INET_E_CONNECTION_TIMEOUT|The connection timed out (urlmon).|Try again later; check proxy and firewall.|u m
0x800C000C u|INET_E_INVALID_REQUEST|The request is not valid (urlmon).||u
0x800C000D u|INET_E_UNKNOWN_PROTOCOL|The protocol is not known (urlmon).|Use an address that begins with http:// or https://.|u
0x800C000E|INET_E_SECURITY_PROBLEM|A security problem came up (urlmon).|Look at the server's certificate in a browser on this machine, and at the zone the address falls in.|u m
0x800C000F|INET_E_CANNOT_LOAD_DATA|The data could not be loaded (urlmon).||u
0x800C0014|INET_E_REDIRECT_FAILED|A redirect failed (urlmon).||u m
0x800C0014 i|INET_E_REDIRECTING|The request is being redirected (urlmon; the same number as INET_E_REDIRECT_FAILED).||u
0x800C0015|INET_E_REDIRECT_TO_DIR|The address was redirected to a folder (urlmon).|Use an address that names a file, not a folder.|u
0x800C0018 i later|INET_E_TERMINATED_BIND|The binding was ended (urlmon).|Start the download again if it was not cancelled on purpose.|u
0x800C0019|INET_E_INVALID_CERTIFICATE|The server certificate is not valid (urlmon).|Look at the server's certificate in a browser on this machine: name, dates, issuer; check the clock.|u m
0x800C0100 i later|INET_E_CODE_DOWNLOAD_DECLINED|The user declined to download the component (urlmon).|Start the installation again and accept the component if it is wanted.|u
0x800C0501|INET_E_DOWNLOAD_BLOCKED_BY_INPRIVATE|InPrivate filtering blocked the download (urlmon).||u
0x80220005 u||Windows Setup: a value in the answer file is not valid (Value is invalid; seen in setupact.log, not published).|setupact.log names the setting: a computer name has at most 15 characters, a RunSynchronous path at most 259.|sl
0x80072EE1|WININET_E_: OUT_OF_HANDLES TIMEOUT EXTENDED_ERROR INTERNAL_ERROR INVALID_URL UNRECOGNIZED_SCHEME NAME_NOT_RESOLVED PROTOCOL_NOT_FOUND INVALID_OPTION BAD_OPTION_LENGTH OPTION_NOT_SETTABLE SHUTDOWN INCORRECT_USER_NAME INCORRECT_PASSWORD LOGIN_FAILURE INVALID_OPERATION OPERATION_CANCELLED INCORRECT_HANDLE_TYPE|||k m
0x80072EF3|WININET_E_: INCORRECT_HANDLE_STATE NOT_PROXY_REQUEST REGISTRY_VALUE_NOT_FOUND BAD_REGISTRY_PARAMETER NO_DIRECT_ACCESS NO_CONTEXT NO_CALLBACK REQUEST_PENDING INCORRECT_FORMAT ITEM_NOT_FOUND CANNOT_CONNECT CONNECTION_ABORTED CONNECTION_RESET FORCE_RETRY INVALID_PROXY_REQUEST NEED_UI 1 HANDLE_EXISTS|||k m
0x80072F05|WININET_E_: SEC_CERT_DATE_INVALID SEC_CERT_CN_INVALID HTTP_TO_HTTPS_ON_REDIR HTTPS_TO_HTTP_ON_REDIR MIXED_SECURITY CHG_POST_IS_NON_SECURE POST_IS_NON_SECURE CLIENT_AUTH_CERT_NEEDED INVALID_CA CLIENT_AUTH_NOT_SETUP ASYNC_THREAD_FAILED REDIRECT_SCHEME_CHANGE DIALOG_PENDING RETRY_DIALOG NO_NEW_CONTAINERS|||k m
0x80072F14|WININET_E_: HTTPS_HTTP_SUBMIT_REDIR 2 SEC_CERT_ERRORS 1 SEC_CERT_REV_FAILED|||k m
0x80072F76|WININET_E_: HEADER_NOT_FOUND DOWNLEVEL_SERVER INVALID_SERVER_RESPONSE INVALID_HEADER INVALID_QUERY_REQUEST HEADER_ALREADY_EXISTS REDIRECT_FAILED SECURITY_CHANNEL_ERROR UNABLE_TO_CACHE_FILE TCPIP_NOT_INSTALLED NOT_REDIRECTED COOKIE_NEEDS_CONFIRMATION COOKIE_DECLINED DISCONNECTED SERVER_UNREACHABLE|||k m
0x80072F85|WININET_E_: PROXY_SERVER_UNREACHABLE BAD_AUTO_PROXY_SCRIPT UNABLE_TO_DOWNLOAD_SCRIPT REDIRECT_NEEDS_CONFIRMATION SEC_INVALID_CERT SEC_CERT_REVOKED FAILED_DUETOSECURITYCHECK NOT_INITIALIZED 1 LOGIN_FAILURE_DISPLAY_ENTITY_BODY DECODING_FAILED|||k m
0x800C0010|INET_E_CANNOT_INSTANTIATE_OBJECT INET_E_USE_DEFAULT_PROTOCOLHANDLER=INET_E_DEFAULT_ACTION INET_E_: USE_DEFAULT_SETTING QUERYOPTION_UNKNOWN 2 CANNOT_LOCK_REQUEST USE_EXTEND_BINDING 2 RESERVED_1 BLOCKED_REDIRECT_XSECURITYID DOMINJECTIONVALIDATION|||u
0x800C0200|INET_E_RESULT_DISPATCHED|||u
0x800C0300|INET_E_CANNOT_REPLACE_SFP_FILE|||u
0x800C0400|INET_E_CODE_INSTALL_SUPPRESSED|||u
0x800C0500|INET_E_: CODE_INSTALL_BLOCKED_BY_HASH_POLICY 1 CODE_INSTALL_BLOCKED_IMMERSIVE FORBIDFRAMING CODE_INSTALL_BLOCKED_ARM BLOCKED_PLUGGABLE_PROTOCOL|||u
0x00041308|SCHED_S_EVENT_TRIGGER
0x00080012|CO_S_NOTALLINTERFACES CO_S_MACHINENAMENOTFOUND
0x00090313|SEC_I_: COMPLETE_NEEDED COMPLETE_AND_CONTINUE LOCAL_LOGON GENERIC_EXTENSION_RECEIVED 12 NO_LSA_CONTEXT
0x0009035C|SEC_I_: SIGNATURE_NEEDED 7 MESSAGE_FRAGMENT 1 CONTINUE_NEEDED_MESSAGE_OK 1 ASYNC_CALL_PENDING
0x00091012|CRYPT_I_NEW_PROTECTION_REQUIRED
0x80004009|CO_E_: INIT_CLASS_CACHE 1 INIT_TLS_SET_CHANNEL_CONTROL INIT_TLS_CHANNEL_CONTROL INIT_UNACCEPTED_USER_ALLOCATOR INIT_SCM_MUTEX_EXISTS INIT_SCM_FILE_MAPPING_EXISTS INIT_SCM_MAP_VIEW_OF_FILE 5 OLE1DDE_DISABLED RUNAS_SYNTAX 10 RELOAD_DLL 3 SERVER_NOT_PAUSED 4 NO_SECCTX_IN_ACTIVATE 4 TRACKER_CONFIG
0x80004031|CO_E_: THREADPOOL_CONFIG SXS_CONFIG MALFORMED_SPN
0x80010003|RPC_E_: CANTPOST_INSENDCALL 1 CANTCALLOUT_INEXTERNALCALL 11 CANTCALLOUT_AGAIN
0x80010102|RPC_E_: ATTEMPTED_MULTITHREAD 9 INVALID_CALLDATA 4 INVALID_HEADER INVALID_EXTENSION 5 UNSECURE_CALL 7 NO_SYNC FULLSIC_REQUIRED INVALID_STD_NAME CO_E_: 3 FAILEDTOGETTOKENINFO TRUSTEEDOESNTMATCHCLIENT FAILEDTOQUERYCLIENTBLANKET FAILEDTOSETDACL 1 NETACCESSAPIFAILED WRONGTRUSTEENAMESYNTAX INVALIDSID
0x8001012E|CO_E_: CONVERSIONFAILED NOMATCHINGSIDFOUND LOOKUPACCSIDFAILED NOMATCHINGNAMEFOUND LOOKUPACCNAMEFAILED SETSERLHNDLFAILED FAILEDTOGETWINDIR 1 FAILEDTOGENUUID 1 FAILEDTOCLOSEHANDLE EXCEEDSYSACLLIMIT ACESINWRONGORDER INCOMPATIBLESTREAMVERSION 1 DECODEFAILED 1 ACNOTINITIALIZED
0x80020007|DISP_E_: NONAMEDARGS 4 UNKNOWNLCID ARRAYISLOCKED 2 BADCALLEE NOTACOLLECTION
0x80030012|STG_E_NOMOREFILES
0x800300F0|STG_E_: PROPSETMISMATCHED 9 ABNORMALAPIEXIT 3 UNIMPLEMENTEDFUNCTION INVALIDFLAG 4 OLDFORMAT OLDDLL SHAREREQUIRED NOTFILEBASEDSTORAGE EXTANTMARSHALLINGS 7 BADBASEADDRESS 1 NOTSIMPLEFORMAT
0x80030305|STG_E_: STATUS_COPY_PROTECTION_FAILURE CSS_AUTHENTICATION_FAILURE CSS_KEY_NOT_PRESENT CSS_KEY_NOT_ESTABLISHED CSS_SCRAMBLED_SECTOR CSS_REGION_MISMATCH RESETS_EXHAUSTED
0x8004130C|SCHED_E_: SERVICE_NOT_INSTALLED 5 NO_SECURITY_SERVICES UNKNOWN_OBJECT_VERSION
0x8004E023|CO_E_: ACTIVATIONFAILED_CATALOGERROR 1 INITIALIZATIONFAILED 2 THREADINGMODEL_CHANGED NOIISINTRINSICS NOCOOKIES DBERROR NOTPOOLED NOTCONSTRUCTED NOSYNCHRONIZATION ISOLEVELMISMATCH
0x80080004|CO_E_BAD_PATH
0x80090001|NTE_: BAD_UID 2 BAD_LEN 2 BAD_VER 1 BAD_FLAGS BAD_TYPE 1 BAD_HASH_STATE 1 NO_MEMORY 3 DOUBLE_ENCRYPT BAD_PROVIDER BAD_PROV_TYPE BAD_PUBLIC_KEY 1 PROV_TYPE_NOT_DEF PROV_TYPE_ENTRY_BAD KEYSET_NOT_DEF KEYSET_ENTRY_BAD PROV_TYPE_NO_MATCH SIGNATURE_FILE_BAD 1 PROV_DLL_NOT_FOUND BAD_KEYSET_PARAM
0x80090021|NTE_: SYS_ERR 1 TOKEN_KEYSET_STORAGE_FULL 1 FIXEDPARAMETER INVALID_HANDLE 1 BUFFER_TOO_SMALL 1 NO_MORE_ITEMS BUFFERS_OVERLAP DECRYPTION_FAILURE INTERNAL_ERROR UI_REQUIRED HMAC_NOT_SUPPORTED 1 AUTHENTICATION_IGNORED VALIDATION_FAILED INCORRECT_PASSWORD ENCRYPTION_FAILURE DEVICE_NOT_FOUND 1 PASSWORD_CHANGE_REQUIRED
0x80090038|NTE_: NOT_ACTIVE_CONSOLE
0x80090306|SEC_E_: NOT_OWNER CANNOT_INSTALL 1 CANNOT_PACK 12 BAD_PKGID 27 SECURITY_QOS_FAILED UNFINISHED_CONTEXT_DELETED NO_TGT_REPLY NO_IP_ADDRESSES WRONG_CREDENTIAL_HANDLE CRYPTO_SYSTEM_INVALID MAX_REFERRALS_EXCEEDED MUST_BE_KDC 1 TOO_MANY_PRINCIPALS NO_PA_DATA PKINIT_NAME_MISMATCH 2 KDC_INVALID_REQUEST
0x80090341|SEC_E_: KDC_UNABLE_TO_REFER 1 UNSUPPORTED_PREAUTH 3 MULTIPLE_ACCOUNTS NO_KERB_KEY 8 SMARTCARD_CERT_REVOKED 2 PKINIT_CLIENT_FAILURE SMARTCARD_CERT_EXPIRED NO_S4U_PROT_SUPPORT CROSSREALM_DELEGATION_FAILURE REVOCATION_OFFLINE_KDC ISSUING_CA_UNTRUSTED_KDC KDC_CERT_EXPIRED KDC_CERT_REVOKED 6 PKU2U_CERT_FAILURE
0x80090365|SEC_E_: ONLY_HTTPS_ALLOWED 3 INVALID_UPN_NAME EXT_BUFFER_TOO_SMALL INSUFFICIENT_BUFFERS
0x80091003|CRYPT_E_: OID_FORMAT INVALID_MSG_TYPE UNEXPECTED_ENCODING 2 INVALID_INDEX ALREADY_DECRYPTED NOT_DECRYPTED RECIPIENT_NOT_FOUND CONTROL_TYPE ISSUER_SERIALNUMBER 1 ATTRIBUTES_MISSING STREAM_MSG_NOT_READY STREAM_INSUFFICIENT_DATA
0x80092001|CRYPT_E_: BAD_LEN 6 DELETED_PREV 1 UNEXPECTED_MSG_TYPE 4 PENDING_CLOSE 16 INVALID_NUMERIC_STRING INVALID_PRINTABLE_STRING INVALID_IA5_STRING INVALID_X500_STRING NOT_CHAR_STRING FILERESIZED 1 NO_VERIFY_USAGE_DLL NO_VERIFY_USAGE_CHECK 3 MISSING_PUBKEY_PARA
0x80093000|CRYPT_E_OSS_ERROR
0x80093100|CRYPT_E_ASN1_: ERROR 3 LARGE CONSTRAINT MEMORY OVERFLOW BADPDU BADARGS BADREAL 1 CHOICE RULE UTF8 36 PDU_TYPE NYI
0x80093201|CRYPT_E_ASN1_: EXTENDED NOEOD
0x8009601E|TRUST_E_FINANCIAL_CRITERIA
"""
