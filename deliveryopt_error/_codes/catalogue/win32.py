"""Win32 error numbers, which HRESULTs of the form 0x8007xxxx carry; 12001 to 12193 are in winhttp."""

WIN32_SOURCES = {
    "w": "winerror.h (mingw-w64)",
    "ax": "Troubleshooting packaging, deployment, and query of Windows apps",
    "bu": "Users and Network Connections (BITS)",
    "ck": "chkdsk (Windows Commands)",
    "dm": "Fix Windows Update errors by using the DISM or System Update Readiness tool",
    "e": "System Error Codes",
    "fs": "fsutil resource (Windows Commands)",
    "ir": "Intune app installation error reference",
    "k": "winerror.h (Windows SDK)",
    "m": "win32metadata",
    "mi": "Windows Installer error codes (MsiExec.exe and InstMsi.exe error messages)",
    "np": "netsh winhttp (Windows Commands)",
    "nt": "nltest (Windows Commands)",
    "pb": "CoSetProxyBlanket function (combaseapi.h)",
    "rv": "RPC Return Values",
    "sf": "Troubleshoot software update scan failures in Configuration Manager",
    "sq": "sc.exe query, sc.exe config (Windows Commands)",
    "tn": "Test-NetConnection (NetTCPIP)",
    "we": "Windows Update common errors and mitigation",
    "wk": "Windows Sockets Error Codes",
    "wl": "Windows Update log files",
    "wr": "Windows Update - additional resources",
    "wt": "Windows Time service tools and settings",
    "t1": "Troubleshoot Windows Update error 0x800706D9",
    "t2": "Troubleshoot Windows Update error 0x80070570",
    "kb": "Error 0x80070103 appears when you use the Windows Update or Microsoft Update Web sites (KB952032)",
    "re": "Instructions to manually resize your partition to install the WinRE update (KB5028997)",
    "ws": "Troubleshooting Windows Subsystem for Linux",
    "wr2": "WSL in public reports (MicrosoftDocs/WSL, issue 2101)",
    "pd": "Exit codes (PSAppDeployToolkit)",
    "": "w e",
    "repair": "DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow.",
    "autoreset": r"Restart the machine first. If it returns, `fsutil resource setautoreset true %SystemDrive%\` clears the volume's transaction log at the next start; run `chkdsk /scan`, too.",
    "image": "DISM /Online /Cleanup-Image",
    "appx": "event log AppXDeployment-Server",
    "app": "in the Application event",
    "dev": "For the developer:",
    "system": "the System event log",
    "winsock": "`netsh winsock reset` and a restart.",
    "threat": "Look in the antivirus history which threat was found; report a false alarm to its maker instead of switching protection off.",
    "fault": "A fault in the package or transform: report it to its maker.",
    "memory": "See in Task Manager which process fills memory and whether the paging file may grow; a restart frees what leaked.",
    "setting": "setting of the app could not be",
    "pm": "Automatic Deployment Rule (ADR) Error 0x87D20417 or 0x80070194 (Patch My PC)",
    "local": "Copy it to a folder that is not synchronised.",
    "store": "In Windows Update the component store is damaged: run DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow.",
}

# A name that begins with `_` is ERROR_...
WIN32_ROWS = r"""
0 i|_SUCCESS=NO_ERROR=DS_S_SUCCESS=DNS_ERROR_RCODE_NO_ERROR|The operation succeeded.
1 u|_INVALID_FUNCTION|The request is not valid for the device or file.|Check that the file system and driver of the target volume support the operation; for a service's start it is the service's own exit code 1.|w m e
2|_FILE_NOT_FOUND|A file (or registry value, or service) that is needed does not exist.|For a file of yours, find the missing name in the log around this line or with Process Monitor (NAME NOT FOUND). For Windows Update: stop wuauserv, rename %windir%\SoftwareDistribution and scan again; then {image} /RestoreHealth.|w m e wr dm
3|_PATH_NOT_FOUND|A folder in the path does not exist.|Check every folder of the path, a drive letter or share included: services do not see drives that a user has mapped. For Windows Update, stop wuauserv, rename %windir%\SoftwareDistribution and scan again.|w m e wr
4 t|_TOO_MANY_OPEN_FILES|Too many files are open.|Restart the program or service with the most handles (Task Manager, column Handles).|w m
5|_ACCESS_DENIED|Access was refused.|Check which account made the call (a service, or a prompt that is not elevated) and its rights to the folder, key or service named in the log; antivirus and controlled folder access refuse with the same code.|w m e
6 u|_INVALID_HANDLE|The handle is not valid.|A program used a handle that was closed: restart that program or service, and update it. For a service, restart the machine.|w m
7|_ARENA_TRASHED|Memory management data of the system was destroyed.
8 t|_NOT_ENOUGH_MEMORY|Too little memory to carry out the command.|{memory}|w m e
9 u|_INVALID_BLOCK|The address of a memory block is not valid.
10 u|_BAD_ENVIRONMENT|The environment block is wrong or too large.|Shorten the environment variables of the account (often PATH), then start the program again.
11|_BAD_FORMAT|A program or library has the wrong format, or is built for another processor.|Install the build for this processor (x64, x86, Arm64), or fetch the file again if its size is not the published one.
12 u|_INVALID_ACCESS|The access code is not valid.
13|_INVALID_DATA=DNS_ERROR_INVALID_DATA|Data was read that makes no sense to the reader.|Fetch the download again. For an update that keeps failing so, run {image} /RestoreHealth and then sfc /scannow.|w m e we dm
14 t|_OUTOFMEMORY=DNS_ERROR_NO_MEMORY|Memory is used up.|{memory}|w m e
15|_INVALID_DRIVE|The drive does not exist.|Check the drive letter of the target folder; removable and mapped drives are not there for services.|w m e
16|_CURRENT_DIRECTORY|The current folder of a program cannot be removed.
17|_NOT_SAME_DEVICE|The file cannot be moved to another volume in that way.|Put the temporary folder and the target on the same volume, or let the program copy and delete.
18 i later|_NO_MORE_FILES|There are no further files.|As the end of a setup or update it hides what was searched for: see the log above this line. In a program it ends a listing.
19|_WRITE_PROTECT|The medium is write-protected.|Check that the volume is not read-only: the switch of the medium, diskpart's `attributes disk`, a write filter (UWF), or the policy for removable drives.|w m e
20|_BAD_UNIT|The device does not exist.|Check the drive letter or the device in Disk Management and Device Manager.
21 t|_NOT_READY|The drive or device cannot be used just now.|Check that the drive is connected, has its medium in it and, with BitLocker, is unlocked.|w m e
22|_BAD_COMMAND|The device does not know the command.|Update the driver of the drive or device; a USB drive: try another port.
23|_CRC|A checksum on the device is wrong.|Run `chkdsk /scan` on the volume and look for disk errors in {system}; for a network copy compare the source's hash.|w m e ck
24 u|_BAD_LENGTH|The command or block has the wrong length.|Update the driver or program that made the call; on a disk, run `chkdsk /scan`.
25|_SEEK|The drive cannot reach the place on the disk.|Save the data and test the drive (`chkdsk /r`, System event log, source disk); connect it by another cable or port.
26|_NOT_DOS_DISK|The disk or diskette cannot be read.
27|_SECTOR_NOT_FOUND|The drive cannot find the sector.|Save the data and test the drive (`chkdsk /r`, System event log, source disk).
28|_OUT_OF_PAPER|The printer has no paper.
29|_WRITE_FAULT|The device could not be written.|Look for disk and storage driver errors in {system} and run `chkdsk /scan` on the volume.|w m e ck
30|_READ_FAULT|The device could not be read.|Look for disk and storage driver errors in {system} and run `chkdsk /scan` on the volume.|w m e ck
31 ?|_GEN_FAILURE|Some attached hardware failed.|Look in {system} for the device that failed at that time.|w m e
32 t|_SHARING_VIOLATION|Another process has the file open.|Find the process that holds the file (Resource Monitor, Associated Handles, or handle.exe); antivirus and backup are the usual ones. Close it or exclude the folder, then try again.|w m e
33 t|_LOCK_VIOLATION|Another process has locked part of the file.|Find the process that holds the file (Resource Monitor, Associated Handles, or handle.exe) and try again.|w m e
34|_WRONG_DISK|The wrong disk is in the drive.
36 t|_SHARING_BUFFER_EXCEEDED|Too many files are opened for sharing.|Close programs or sessions that hold many files open on that share, then try again.
38|_HANDLE_EOF|The end of the file was reached too soon.|The file is shorter than expected: compare its size with the source, delete it and fetch it again.|w m
39|_HANDLE_DISK_FULL|No disk space is left.|Free space on the target volume.|w m e
50 u|_NOT_SUPPORTED|That kind of request is not supported.|Check that the target's file system, the server's protocol version (SMB1 is off by default) or the Windows edition supports it.|w m e
51 t|_REM_NOT_LIST|The remote machine is not listening.|Check that the server runs, that its Server service is started and that port 445 is open to it.
52|_DUP_NAME|Another machine on the network has the same name.|Rename this machine, or remove the other one's name from the network.
53 t|_BAD_NETPATH|The network path cannot be found.|Check that the server's name resolves and that TCP port 445 is open to it: Test-NetConnection <server> -Port 445.|w m e tn
54 t|_NETWORK_BUSY|The network has too much to do.|Wait and try again; look at the load of the file server and the link.|w m
55|_DEV_NOT_EXIST|The network resource or device is no longer there.|Map the network drive again (`net use`), or start the server or device.
56 t|_TOO_MANY_CMDS|The network BIOS takes no further commands.
57|_ADAP_HDW_ERR|A network adapter has a hardware fault.
58 t|_BAD_NET_RESP|The server cannot carry out the operation.|Look in the event log of the file server at that time, and try again.
59 t|_UNEXP_NET_ERR|A network failure nobody planned for.|Look at the server's event log of the same minute, at SMB filter drivers (antivirus) on both sides, and try again.|w m e
60|_BAD_REM_ADAP|The remote adapter does not fit.
61 t|_PRINTQ_FULL|The print queue is full.
62 t|_NO_SPOOL_SPACE|The print server has no room for the waiting file.
63 i|_PRINT_CANCELLED|The file that waited to be printed was deleted.
64 t|_NETNAME_DELETED|The connection to the network name was cut.|Try again; if it returns, look for a server that restarts, an unstable link, a VPN that reconnects, or a firewall that drops idle connections.|w m e
65|_NETWORK_ACCESS_DENIED|Network access was refused.|Check the share and file rights for the account in use; a service on the local system account comes as the computer account (DOMAIN\MACHINE$).|w m e
66 u|_BAD_DEV_TYPE|The type of the network resource is wrong.
67|_BAD_NET_NAME|No share or host of that name was found.|Check the spelling of the share and, with `net view \\server`, that it exists.|w m e
68 t|_TOO_MANY_NAMES|The network adapter card can hold no more names.
69 t|_TOO_MANY_SESS|The limit of sessions is reached.|Close sessions on the file server (`net session` there), or use a server edition of Windows.
70 t|_SHARING_PAUSED|The server is paused or just starting.|Start the Server service on the machine that shares the folder (`sc query lanmanserver`).
71 t|_REQ_NOT_ACCEP|The server accepts no further connections at present.|Client editions of Windows accept 20 connections at a time: use a server, or try again when others have ended.
72 t|_REDIR_PAUSED|The printer or disk device is paused.
80|_FILE_EXISTS|A file of that name exists already.|Remove or rename the old file, or give another target name.|w m e
82|_CANNOT_MAKE|The file or folder cannot be created.|Check the rights to the parent folder and, on FAT media, the limit of entries in the root folder.|w m e
83|_FAIL_I24|A critical device error was answered with failure (INT 24).
84 t|_OUT_OF_STRUCTURES|There is no storage left to handle the request.
85 u|_ALREADY_ASSIGNED|The local device name, such as a drive letter, is taken.
86|_INVALID_PASSWORD|The network password is wrong.|Enter the right password for the share: remove the stored one under Credential Manager first.
87 u|_INVALID_PARAMETER|A parameter is wrong.|If a program of your own made the call, check its arguments (BITS: a whole URL and a full local path). In an installer's log (Burn) a path may be too long. For Windows Update or servicing, see CBS.log and WindowsUpdate.log for the step, and repair with {image} /RestoreHealth.|w m e dm wl
88 t|_NET_WRITE_FAULT|Writing over the network failed.|Try again; test the link and the adapter's driver if it returns.
89 t|_NO_PROC_SLOTS|No further process can be started now.
100 t|_TOO_MANY_SEMAPHORES|No further system semaphore can be made.
101 t|_EXCL_SEM_ALREADY_OWNED|Another process owns the exclusive semaphore.
102 u|_SEM_IS_SET|The semaphore is set and cannot be closed.
105|_SEM_OWNER_DIED|The former owner of the semaphore has ended.
106|_SEM_USER_LIMIT|A disk has to be put into the drive.
107|_DISK_CHANGE|The other disk was not put into the drive.
108 t|_DRIVE_LOCKED|Another process uses or locks the disk.
109 t|_BROKEN_PIPE|The pipe has been closed.|The process on the other end has ended: look for its crash {app} log, and try again.|w m e
110|_OPEN_FAILED|The device or file cannot be opened.|For an update, see in CBS.log or setupact.log which file it was; damage in the component store is repaired by {image} /RestoreHealth.|w e dm
111 u|_BUFFER_OVERFLOW|The file name is too long.
112|_DISK_FULL|The disk has too little free space.|Free space on the system drive and on the drive of the target: Storage settings, or cleanmgr with system files. A disk quota has a code of its own (1295).|w m e
113 t|_NO_MORE_SEARCH_HANDLES|There are no further internal file identifiers.
114 u|_INVALID_TARGET_HANDLE|The internal file identifier is wrong.
117 u|_INVALID_CATEGORY|The device control call of the program is wrong.
119|_BAD_DRIVER_LEVEL|The driver does not support the command.
120 u never|_CALL_NOT_IMPLEMENTED|The function does not exist on this system.|Use a newer Windows, or a version of the program made for this one.|w m
121 t|_SEM_TIMEOUT|Waiting on a semaphore took too long.|Typical of a stalled network or storage driver: update the network adapter's driver, test without VPN and security filters, and try again.|w m e
122 u|_INSUFFICIENT_BUFFER|The buffer cannot hold the result.|{dev} ask for the size first and pass a buffer of that size.|w m
123 u|_INVALID_NAME=DNS_ERROR_INVALID_NAME|The file name has forbidden characters or a bad form.|Check the path for characters Windows forbids (the set \ / : * ? " < > and the vertical bar), for an odd space or quote at its end, and for a URL where a file name belongs.|w m e
124 u|_INVALID_LEVEL|The information level of the call is wrong.
125|_NO_VOLUME_LABEL|The volume has no label.
126|_MOD_NOT_FOUND|A library (DLL), or one that it needs, cannot be found.|Find the missing file with Process Monitor; often a runtime (Visual C++) is missing, or a registration names a removed file.|w m e
127|_PROC_NOT_FOUND|A function is absent from its module.|Two versions do not fit together: repair or reinstall the program whose library is the older one.|w m e
128 u|_WAIT_NO_CHILDREN|There are no child processes to wait for.
129|_CHILD_NOT_COMPLETE|The program cannot run in Win32 mode.
130 u|_DIRECT_ACCESS_HANDLE|A handle to a disk partition allows raw disk access only.
131 u|_NEGATIVE_SEEK|The file pointer would move before the beginning of the file.
132 u|_SEEK_ON_DEVICE|The file pointer cannot be moved in this file or device.
142 t|_BUSY_DRIVE|The drive cannot be joined or substituted just now.
144 u|_DIR_NOT_ROOT|The folder is not directly below the root.
145|_DIR_NOT_EMPTY|The folder is not empty.|Find what is left in the folder, hidden files included, or a process that creates files anew.|w m e
147 t|_IS_JOIN_PATH|Resources do not suffice for the command.
148 t|_PATH_BUSY|The path cannot be used at this time.
154 u|_LABEL_TOO_LONG|The volume label is too long for this file system.
155 t|_TOO_MANY_TCBS|No further thread can be made.
156|_SIGNAL_REFUSED|The receiving process refused the signal.
158 u|_NOT_LOCKED|The segment is not locked.
160 u|_BAD_ARGUMENTS|An argument is wrong.|{dev} check the arguments. On a command line, check quotes and blanks in the path.
161 u|_BAD_PATHNAME|The path is not valid.|Check the path for a wrong root, forbidden characters or a broken UNC form (\\server\share\folder).|w m e
164 t|_MAX_THRDS_REACHED|The system can create no more threads.
167 t|_LOCK_FAILED|A region of the file could not be locked.
170 t|_BUSY|The resource is in use.|Wait or close the program that uses it, then try again.|w m e
171 t|_DEVICE_SUPPORT_IN_PROGRESS|The device is just being set up.|Wait until the device is set up, then try again.|k e
173 u|_CANCEL_VIOLATION|There was no lock request to cancel.
174|_ATOMIC_LOCKS_NOT_SUPPORTED|The file system cannot change the type of a lock in one step.
182|_INVALID_ORDINAL|The program cannot be run by this Windows.
183|_ALREADY_EXISTS|The object exists already.|Remove or rename the existing one; for programs that allow one instance only, end the other one.|w m e
187|_SEM_NOT_FOUND|No system semaphore has that name.
191|_INVALID_EXE_SIGNATURE|The program cannot run in Win32 mode.
192|_EXE_MARKED_INVALID|The program cannot be run by this Windows: its file is marked as not valid.
193|_BAD_EXE_FORMAT|The file is no valid program for this Windows.|Install the build for this processor (x64, x86, Arm64); a file of odd size or an HTML page saved as .exe was not downloaded in full.
203|_ENVVAR_NOT_FOUND|The environment variable does not exist.
205|_NO_SIGNAL_SENT|No process in the command subtree handles the signal.
206 u|_FILENAME_EXCED_RANGE|The file name is over the length limit.|Use a shorter target path, or switch on long paths (policy Enable Win32 long paths, LongPathsEnabled) where the program supports them.|w m e
208 u|_META_EXPANSION_TOO_LONG|The wildcards are wrongly placed or too many.
212 t|_LOCKED|The segment or file is locked.|Wait until the other program has closed the file, then try again.
214|_TOO_MANY_MODULES|Too many libraries are attached to the program.
216|_EXE_MACHINE_TYPE_MISMATCH|The program is built for another processor or Windows.|Install the build for this processor (x64, x86, Arm64).
217|_EXE_CANNOT_MODIFY_SIGNED_BINARY|The program file is signed and cannot be changed.
218|_EXE_CANNOT_MODIFY_STRONG_SIGNED_BINARY|The program file is strongly signed and cannot be changed.
220 t|_FILE_CHECKED_OUT|Another user has the file checked out or locked for editing.|Ask the user who has the file checked out to check it in.
221|_CHECKOUT_REQUIRED|The file has to be checked out before changes are saved.
222|_BAD_FILE_TYPE|The type of the file is not allowed here.|Use a file of a permitted type; on a file server look at its file screens.
223|_FILE_TOO_LARGE|The file is larger than the file system or limit permits.|FAT32 holds files up to 4 GB: use NTFS or exFAT. The WebDAV client has a limit of its own (FileSizeLimitInBytes).|w m e
224|_FORMS_AUTH_REQUIRED|The web server wants a sign-in by a form.|Sign in to the site once in the browser as the same user, or use an address that needs none.
225|_VIRUS_INFECTED|The antivirus found a threat in the file and blocked it.|{threat}|m e
226|_VIRUS_DELETED|The antivirus found a threat in the file and removed it.|{threat}|k e
229 u|_PIPE_LOCAL|The pipe is local only.
230 u|_BAD_PIPE|The pipe is in the wrong state.
231 t|_PIPE_BUSY|All instances of the pipe are in use.|Wait and try again; the server's program is busy or hangs.
232 t|_NO_DATA|The pipe is being closed.|Try again; look {app} log for the end of the process on the other side.
233 t|_PIPE_NOT_CONNECTED|No process is on the other end of the pipe.|Start the process on the other end again: look {app} log why it ended.
234 u|_MORE_DATA|More data is there than the buffer holds.|{dev} call again with a larger buffer; this is no loss of data.|w m
235 i|_NO_WORK_DONE|There was nothing to do.||k e
240 t|_VC_DISCONNECTED|The session was cancelled.
254 u|_INVALID_EA_NAME|The name of an extended attribute is not valid.
255|_EA_LIST_INCONSISTENT|The extended attributes are inconsistent.
258 t|WAIT_TIMEOUT|Waiting took too long.|Something did not react in time: see in the log what was waited for; more time helps only where it is slow and not stuck.|w m e
259|_NO_MORE_ITEMS|There are no further items.|In Windows Update: the driver is installed already or suits the device less than the present one; hide that update, or take the driver from the device's maker. Elsewhere a list has ended; see in the log above what was sought in it.|w m kb
266|_CANNOT_COPY|The copy functions cannot be used.
267 u|_DIRECTORY|The name of a folder is not valid, or a file was given where a folder is wanted.|Check the target folder's name; a program started in a current folder that does not exist has this code, too.|w m e
275 u|_EAS_DIDNT_FIT|The extended attributes did not fit in the buffer.
276|_EA_FILE_CORRUPT|The file of extended attributes on the volume is damaged.
282|_EAS_NOT_SUPPORTED|The file system has no extended attributes.
288 u|_NOT_OWNER|The caller does not own the lock.
298 u|_TOO_MANY_POSTS|The semaphore was released too often.
299|_PARTIAL_COPY|Only part of a memory request was carried out.|Use a 64-bit program to read a 64-bit process; end a scanner or debugger that watches it.
300 t|_OPLOCK_NOT_GRANTED|The opportunistic lock was not granted.
301|_INVALID_OPLOCK_PROTOCOL|The system got a wrong acknowledgement of an opportunistic lock.
302|_DISK_TOO_FRAGMENTED|The volume is too fragmented for the operation.|Defragment the volume.
303 t|_DELETE_PENDING|The file is being deleted and cannot be opened.|Wait until the last process has closed it (Resource Monitor, Associated Handles), or restart.
314|_DISK_RESOURCES_EXHAUSTED|The disk has no physical storage left (thin provisioning).||k e
315 u|_INVALID_TOKEN|The token that stands for the data is not valid.
317|_MR_MID_NOT_FOUND|The text of a message could not be found; the message number itself is the real cause.|Look up the number that the log prints next to this one.
318|_SCOPE_NOT_FOUND|The scope does not exist.
321 t|_DEVICE_UNREACHABLE|The device cannot be reached.|Connect the device again and look in Device Manager.|k e
322 t|_DEVICE_NO_RESOURCES|The target device has too few resources.||k e
323|_DATA_CHECKSUM_ERROR|Data in the file has a wrong checksum and is damaged.||k e
329 t|_OPERATION_IN_PROGRESS|The operation is running already.|Wait until the running operation has ended.|k e
335|_COMPRESSED_FILE_NOT_SUPPORTED|Compressed files do not support the operation.||k e
336|_DIRECTORY_NOT_SUPPORTED|Folders do not support the operation.||k e
338|_FT_WRITE_FAILURE|None of the copies could be written.||k e
339|_FT_DI_SCAN_REQUIRED|Copies on the device may differ; a data integrity scan has to come first.||k e
346|_BLOCKED_BY_PARENTAL_CONTROLS|Parental controls block the operation.||k e
350|_FAIL_NOACTION_REBOOT|Nothing was done; the machine has to restart first.|Restart the machine and try again.|k e
351|_FAIL_SHUTDOWN|A shutdown was attempted and failed.|Shut the machine down by hand; {system} shows which program or driver held it up.|k e
352|_FAIL_RESTART|A restart was attempted and failed.|Restart the machine by hand; {system} (User32 1074, Kernel-Power) shows what held the restart up.|k e
353 t|_MAX_SESSIONS_REACHED|The limit of sessions is reached.||k e
354|_NETWORK_ACCESS_DENIED_EDP|Windows Information Protection forbids the network access.||k e
356|_EDP_POLICY_DENIES_OPERATION|Windows Information Protection forbids the operation.||k e
362 t|_CLOUD_FILE_PROVIDER_NOT_RUNNING|The cloud storage program (OneDrive and the like) does not run.|Start the program or use a target folder that it does not synchronise.|k e
367|_CHILD_PROCESS_BLOCKED|The program may not start another process.|A rule for attack surface reduction or a container of the app forbids it: see Defender's event 1121, or start the program itself.|k
376 u|_NOT_A_CLOUD_FILE|The file is no cloud file.||k
377 t|_CLOUD_FILE_NOT_IN_SYNC|The file is not in sync with the cloud.|Wait until the cloud program (OneDrive) has synchronised the file, then try again.|k
379|_CLOUD_FILE_NOT_SUPPORTED|The cloud program does not support the operation.|{local}|k
380|_CLOUD_FILE_INVALID_REQUEST|The operation on the cloud file is not valid.|{local}|k
383|_CLOUD_FILE_VALIDATION_FAILED|The cloud program found the downloaded data not valid.|Let the cloud program download the file again, or fetch it in a browser.|k
384|_SMB1_NOT_AVAILABLE|The share needs SMB1, which this computer does not have.|Let the server offer SMB2 or later; as a last resort enable the feature SMB1Protocol.|k
386|_CLOUD_FILE_AUTHENTICATION_FAILED|The cloud program could not sign in.|Sign in to the cloud program (OneDrive) again.|k
387 t|_CLOUD_FILE_INSUFFICIENT_RESOURCES|The cloud program lacks memory or other resources.|Close programs, restart the cloud program (OneDrive) and try again.|k
388 t|_CLOUD_FILE_NETWORK_UNAVAILABLE|The cloud file cannot be fetched because there is no network.|Connect to the network; or copy the file where it is local already.|k e
389 ?|_CLOUD_FILE_UNSUCCESSFUL|The operation on the cloud file failed.|Restart the cloud program (OneDrive) and let it finish synchronising. {local}|k
390 u|_CLOUD_FILE_NOT_UNDER_SYNC_ROOT|The operation needs a file in a folder that is synchronised.||k
391 t|_CLOUD_FILE_IN_USE|The cloud file is in use.|Close the program that uses the file, or wait until it is synchronised.|k
393 t|_CLOUD_FILE_REQUEST_ABORTED|The operation on the cloud file was broken off.|Check the connection and the cloud program (OneDrive), then try again.|k
394|_CLOUD_FILE_PROPERTY_CORRUPT|The cloud data kept with the file are damaged.|Free up space on the file so that it is fetched anew, or fetch it in a browser.|k
395|_CLOUD_FILE_ACCESS_DENIED|Access to the cloud file was refused.|Sign in to the cloud program (OneDrive) again and open the file there. {local}|k e
397 t|_CLOUD_FILE_PROPERTY_LOCK_CONFLICT|Another program holds the cloud data of the file.||k
398 i later|_CLOUD_FILE_REQUEST_CANCELED|The user cancelled the operation on the cloud file.|Start the copy again if it is wanted.|k
404 t|_CLOUD_FILE_PROVIDER_TERMINATED|The cloud program ended unexpectedly; in Configuration Manager's download of an update it is HTTP 404.|Configuration Manager: see in PatchDownloader.log which file is missing on the server (WSUSContent and its virtual directory Content in IIS). Elsewhere start the cloud program (OneDrive) again.|k pm
414|_LINUX_SUBSYSTEM_NOT_PRESENT|The feature Windows Subsystem for Linux is not enabled.|`dism /Online /Enable-Feature /FeatureName:Microsoft-Windows-Subsystem-Linux /All`, then restart.|k ws
425|_FILE_NOT_SUPPORTED|This version of Windows cannot open the file safely.|Open it on the Windows that wrote it, or update this one.|k
426 t|_CLOUD_FILE_REQUEST_TIMEOUT|The operation on the cloud file took too long.|Check the connection, let the cloud program (OneDrive) download the file first (Always keep on this device), then try again.|k
433|_NO_SUCH_DEVICE|The device does not exist (any more): a drive or a share was lost.|Check cable, port and power of the drive and its letter in Disk Management; connect a share again.|k
444||WSL 2 needs a newer kernel.|`wsl --update` (if it fails, with `--web-download`), then `wsl --shutdown`.|wr2
445|_DLP_POLICY_WARNS_AGAINST_OPERATION|A data loss prevention policy warns against the operation.||k e
446|_DLP_POLICY_DENIES_OPERATION|A data loss prevention policy forbids the operation.||k e
447|_SECURITY_DENIES_OPERATION|A security setting forbids the operation.||k e
448|_UNTRUSTED_MOUNT_POINT|The path crosses a mount point that is not trusted.|Use a path without the junction; an administrator has to recreate it, because redirection guard refuses junctions made by ordinary users.|k e
450|_CAPAUTHZ_NOT_DEVUNLOCKED|Neither developer mode nor sideloading is on.|Turn on sideloading or developer mode in the settings for developers, or by policy.|k
453|_CAPAUTHZ_NOT_AUTHORIZED|A capability of the app cannot be granted.|The publisher has to have the capability authorised (SCCD file) or leave it out.|k
470|_CIMFS_IMAGE_CORRUPT|The CimFS image is damaged.|Fetch the image of the app or container again.|k
472|_STORAGE_STACK_ACCESS_DENIED|Access through the storage stack was refused.||k e
475 t|_CLOUD_FILE_US_MESSAGE_TIMEOUT|The cloud program did not answer in time.|Restart the cloud program (OneDrive) and try again.|k
480 t|_PNP_QUERY_REMOVE_DEVICE_TIMEOUT|The device did not let itself be removed in time.|Restart the machine.|k
483|_DEVICE_HARDWARE_ERROR|The drive reports a fatal hardware error.|Save its data first; try another cable and port, and read its health (Get-PhysicalDisk, Get-StorageReliabilityCounter).|k
487 u|_INVALID_ADDRESS|An address was used that is not valid.|A program error: update or reinstall the program that failed.
500|_USER_PROFILE_LOAD|The user's profile cannot be loaded.||k e
502 t||In Configuration Manager's download of an update: HTTP 502, from a proxy or gateway.|See PatchDownloader.log for the address, and the proxy between site server and server.|pm
508|_VOLUME_WRITE_ACCESS_DENIED|Write access to the volume was refused.||k e
534 u|_ARITHMETIC_OVERFLOW|An arithmetic result is too large for 32 bits.
535 i|_PIPE_CONNECTED|A process is connected to the other end of the pipe.
536 i|_PIPE_LISTENING|The pipe waits for a process to open its other end.
565|_TOO_MANY_THREADS|The process has too many threads for the action.||k e
567 t|_PAGEFILE_QUOTA_EXCEEDED|The quota of the paging file is exceeded.||k e
572 i later|_CONTROL_C_EXIT|The program was ended by Ctrl+C.|Start it again if it was not ended on purpose.|k e
573|_MISSING_SYSTEMFILE|A system file is missing.|Repair with {repair}|k e dm
574|_UNHANDLED_EXCEPTION|The program ended with an unhandled exception.||k e
575|_APP_INIT_FAILURE|The program could not start properly.||k e
576|_PAGEFILE_CREATE_FAILED|The paging file could not be created.||k e
577|_INVALID_IMAGE_HASH|Windows cannot verify the file's digital signature.|Compare the file's hash with its maker's and look at its signature tab; code integrity policy (App Control, Smart App Control, S mode) refuses unsigned files.|m e
578|_NO_PAGEFILE|No paging file is configured.||k e
582|_ILLEGAL_CHARACTER|A character is not valid in its character set.|For an update the component store is damaged: {repair}|k e dm
588|_FS_DRIVER_REQUIRED|The volume needs a file system driver that is not loaded.||k e
591|_SYSTEM_PROCESS_TERMINATED|A critical system process ended and the system shut down.||k e
596|_LOST_WRITEBEHIND_DATA|Data waiting to be written was lost; hardware or network failed.||k e
605|_BAD_COMPRESSION_BUFFER|Compressed data is damaged.|Fetch the file again.|k e
608|_INSUFFICIENT_LOGON_INFO|Account information does not suffice to log on.||k e
611|_IP_ADDRESS_CONFLICT1|The IP address clashes with another machine's.||k e
613|_REGISTRY_QUOTA_LIMIT|The registry has reached its size limit.||k e
615 u|_PWD_TOO_SHORT|The password is shorter than policy demands.||k e
616 u|_PWD_TOO_RECENT|Policy does not permit to change the password again so soon.||k e
617 u|_PWD_HISTORY_CONFLICT|The password was used before.||k e
618|_UNSUPPORTED_COMPRESSION|The compression format is not supported.|Unpack the file with a current tool, or have it packed anew with plain ZIP or CAB compression.|k e
622|_EVALUATION_EXPIRATION|The evaluation period of this Windows is over; it shuts down in an hour.||k e
633|_DRIVER_FAILED_SLEEP|A driver stopped the system from going to standby.||k e
634|_CORRUPT_SYSTEM_FILE|A system file is damaged.|Repair with {repair}|k e dm
635 t|_COMMITMENT_MINIMUM|Virtual memory is low and the paging file is being enlarged.
637|_SYSTEM_IMAGE_BAD_SIGNATURE|A system file has a wrong signature.|Repair with {repair}|k e dm
638|_PNP_REBOOT_REQUIRED|A restart is needed to complete setting up a device.|Restart the machine.|k e
639 t|_INSUFFICIENT_POWER|There is not enough power for the operation.||k e
641 t|_SYSTEM_SHUTDOWN|The system is shutting down.||k e
643|_DS_VERSION_CHECK_FAILURE|This Windows does not fit the version of the domain or forest.||k e
646|_NOT_SAFE_MODE_DRIVER|The driver is not loaded in safe mode.||k e
647|_FAILED_DRIVER_ENTRY|The driver failed to start and was not loaded.||k e
648|_DEVICE_ENUMERATION_ERROR|A device could not be powered or its configuration not read.||k e
651|_MCA_OCCURED|The processor reported a machine check; {system} has more.||k e
652|_DRIVER_DATABASE_ERROR|The driver database could not be processed.||k e
653|_SYSTEM_HIVE_TOO_LARGE|The system registry file is larger than its limit.||k e
654|_DRIVER_FAILED_PRIOR_UNLOAD|An older version of the driver is still in memory.||k e
656|_HIBERNATION_FAILURE|The system could not hibernate; hibernation is off until a restart.||k e
657 u|_PWD_TOO_LONG|The password is longer than policy allows.||k e
665|_FILE_SYSTEM_LIMITATION|A limit of the file system was met, mostly a file in too many fragments.|Use a volume formatted with large file records (format /L), without compression, and defragment it.|k e
669|_ACPI_ERROR|ACPI reported an error.||k e
677|_EXTRANEOUS_INFORMATION|An access control list held more information than expected.||k e
681 i|_STOPPED_ON_SYMLINK|Opening stopped at a symbolic link.||k e
706|_IMAGE_MACHINE_TYPE_MISMATCH|The program is built for another processor.|Take the edition for this processor (x64, x86, Arm64).|k e
712 t|_CHECKING_FILE_SYSTEM|The file system is being checked.||k e
713|_FATAL_APP_EXIT|The program was ended by a fatal error.||k e
720|_IMAGE_MACHINE_TYPE_MISMATCH_EXE|The program file is built for another processor.||k e
730 i|_WAKE_SYSTEM|The system has woken up.
740|_ELEVATION_REQUIRED|The program must run as administrator.|Start it from an elevated prompt or by a service or task that has the rights.|k e
741 i|_REPARSE|The path leads through a reparse point and is to be parsed again.||k e
765 t|_WAIT_FOR_OPLOCK|The operation waits for an opportunistic lock to be released.||k e
774|_ERRORS_ENCOUNTERED|At least one error came up while the request was processed.|Read CBS.log or the log of the step for the errors themselves; an update often succeeds when it is installed once more; else run {image} /RestoreHealth.|k e
779|_MEMORY_HARDWARE|The hardware reported a memory error that cannot be corrected.||k e
780|_DISK_REPAIR_DISABLED|Self-healing is off on the volume.||k e
781|_INSUFFICIENT_RESOURCE_FOR_SPECIFIED_SHARED_SECTION_SIZE|The desktop heap had no memory for the session.||k e
786|_ACCESS_DISABLED_NO_SAFER_UI_BY_POLICY|An administrator restricted access to the program by a policy rule.||k e
788|_LOST_WRITEBEHIND_DATA_NETWORK_DISCONNECTED|Data waiting to be written was lost: the network connection broke.||k e
789|_LOST_WRITEBEHIND_DATA_NETWORK_SERVER_ERROR|Data waiting to be written was lost: the server reported an error.||k e
790|_LOST_WRITEBEHIND_DATA_LOCAL_DISK_ERROR|Data waiting to be written was lost: the disk failed or was removed.||k e
792|_DISK_REPAIR_REDIRECTED|The volume cannot be repaired while it is online.||k e
793|_DISK_REPAIR_UNSUCCESSFUL|The volume could not be repaired.||k e
794|_CORRUPT_LOG_OVERFULL|A log of damage on the volume is full; further damage is not recorded.||k e
795|_CORRUPT_LOG_CORRUPTED|A log of damage on the volume is itself damaged; the volume has to be scanned.||k e
796|_CORRUPT_LOG_UNAVAILABLE|A log of damage on the volume is not available.||k e
994|_EA_ACCESS_DENIED|Access to an extended attribute was refused.
995 i later|_OPERATION_ABORTED|The operation was broken off, by its program or because a thread or handle ended.|If nobody cancelled it, look for a program that ended, a driver reset or a restart at that time, then start the step again.|w m e
996 t|_IO_INCOMPLETE|The operation has not finished.|{dev} wait for the overlapped operation to end.
997 i later|_IO_PENDING|The operation is still running.|{dev} wait for the event or the overlapped result; this is no failure so far.|w m
998 ?|_NOACCESS|Memory was touched that may not be touched.|Mostly a fault of the program or of a library loaded into it: update it, and test without shell extensions and antivirus hooks.|w m e
999|_SWAPERROR|A page of memory could not be read back from the disk.
1001|_STACK_OVERFLOW|Calls were nested too deeply; the stack overflowed.
1002 u|_INVALID_MESSAGE|The message is not accepted.|{dev} the window or driver does not take this message.
1003 ?|_CAN_NOT_COMPLETE|The function cannot be completed.|The code gives no cause: see the line above it in the log, and update the program.
1004 u|_INVALID_FLAGS|The flags are not valid.
1005|_UNRECOGNIZED_VOLUME|The volume has no file system that Windows knows.|Check that the drivers of the volume's file system are there and the volume is not damaged or encrypted.
1006|_FILE_INVALID|The volume of an opened file was changed from outside.|Connect the volume again and open the file anew; check the disk if it returns.
1007 u|_FULLSCREEN_MODE|It is not possible in full-screen mode.
1008|_NO_TOKEN|There is no user token to act with.|The step needs a user who is signed in, or an account stored with its password in the task or service.|w e bu
1009|_BADDB|The configuration registry database is damaged.|Restart and let Windows repair; if it stays, restore the registry from a restore point or backup.
1010|_BADKEY|The configuration registry key is not valid.
1011|_CANTOPEN|The configuration registry key cannot be opened.|Check the rights to the registry key named in the log, and that no other program holds it.
1012|_CANTREAD|The configuration registry key cannot be read.
1013|_CANTWRITE|The configuration registry key cannot be written.|Check the rights to the registry key named in the log, and the free space of the system drive.
1014 i|_REGISTRY_RECOVERED|A damaged registry file was repaired from its log or a copy.
1015|_REGISTRY_CORRUPT|The registry is damaged.|Restore the system from a restore point or backup; check the disk (`chkdsk /f`) first.
1016|_REGISTRY_IO_FAILED|The registry could not be read or written.|Check the system drive: free space, `chkdsk /scan`, System event log.
1017|_NOT_REGISTRY_FILE|The file to be loaded into the registry has not the format of a registry file.
1018|_KEY_DELETED|The registry key was marked for deletion.|Close the programs that hold the key, or restart; then create the key again.
1019 t|_NO_LOG_SPACE|There is no room in a registry log.
1020 u|_KEY_HAS_CHILDREN|A key with subkeys or values cannot become a symbolic link.
1021 u|_CHILD_MUST_BE_VOLATILE|A lasting key cannot be made below a volatile one.
1022 i|_NOTIFY_ENUM_DIR|Files changed, but which ones is not said; list the folder again.
1051|_DEPENDENT_SERVICES_RUNNING|Other services that depend on it are running, so the service cannot be stopped.|Stop the dependent services first (`sc enumdepend <service>`).|w e sq
1052 u|_INVALID_SERVICE_CONTROL|The service does not accept that control.|Stop and start the service instead (`sc query <service>` shows what it accepts).
1053 t|_SERVICE_REQUEST_TIMEOUT|The service did not react in time when it was started or controlled.|Look in {system} (Service Control Manager, 7000, 7009) for the service and start it by hand; a slow or overloaded disk at boot has the same effect.|w m e
1054 t|_SERVICE_NO_THREAD|No thread could be made for the service.|Close programs or restart: memory or threads are used up.
1055 t|_SERVICE_DATABASE_LOCKED|The service database is locked.|Wait until the running service change has ended, then try again.
1056 i|_SERVICE_ALREADY_RUNNING|The service is running already.|Nothing to do: the service runs. To have it read its settings again, restart it (Restart-Service <name>).|w m
1057|_INVALID_SERVICE_ACCOUNT|The service's account does not exist or its password is wrong.|Correct the account under the service's properties, Log On, or with `sc config <service> obj= <account>`.|w e sq
1058|_SERVICE_DISABLED|The service is disabled.|Set the start type back and start it: `sc config wuauserv start= demand` (wuauserv is Windows Update, BITS the transfer service, DoSvc Delivery Optimization); look for the policy or tool that disabled it.|w m e we sq
1059|_CIRCULAR_DEPENDENCY|Services depend on each other in a circle.|Correct DependOnService of the services named in {system}.
1060|_SERVICE_DOES_NOT_EXIST|No service of that name is installed.|Run `sc query` for wuauserv, BITS, DoSvc and UsoSvc to see which is missing; a removed system service comes back only by a repair (DISM /RestoreHealth) or an in-place upgrade.|w m e sf sq
1061 t|_SERVICE_CANNOT_ACCEPT_CTRL|The service cannot take messages just now, mostly because it is starting or stopping.|Wait until its state has settled (`sc query <service>`), then try again.|w e sq
1062 t|_SERVICE_NOT_ACTIVE|The service is not running.|Start the service (`sc start <service>`) and look in {system} why it had stopped.|w m e sq
1063 u|_FAILED_SERVICE_CONTROLLER_CONNECT|The program was started by hand but runs as a service only.|Start it as a service (`sc start <name>`), not from the command line.
1064 ?|_EXCEPTION_IN_SERVICE|The service raised an exception.|Look {app} log for the crash of the service's process (often svchost.exe) and the module it names.|w m e
1065|_DATABASE_DOES_NOT_EXIST|The service database does not exist.
1066 ?|_SERVICE_SPECIFIC_ERROR|The service ended with an error code of its own.|Read the service-specific code in {system} (Service Control Manager, event 7024) and look that one up.
1067 t|_PROCESS_ABORTED|The service's process ended without warning.|Look {app} log for its crash at that time.
1068|_SERVICE_DEPENDENCY_FAIL|A service that this one needs did not start.|List what it needs with `sc qc <service>` and start those: for BITS RpcSs, on older Windows EventSystem too; {system} (event 7001) names the one that failed.|w m e sq
1069|_SERVICE_LOGON_FAILED|The service could not log on.|Correct account and password under the service's properties, Log On, and give the account the right to log on as a service.|w m e
1070 t|_SERVICE_START_HANG|The service hung while it started.|Look in {system} (Service Control Manager 7022) and start the service again when the machine is idle.
1071 u|_INVALID_SERVICE_LOCK|The lock of the service database is not valid.
1072|_SERVICE_MARKED_FOR_DELETE|The service is marked for deletion.|Close services.msc and every other program that holds the service open, or restart.
1073|_SERVICE_EXISTS|A service of that name exists already.|Remove the old service (`sc delete <name>`) or give the new one another name.
1074 i|_ALREADY_RUNNING_LKG|The system runs with the last known good configuration.
1075|_SERVICE_DEPENDENCY_DELETED|A service that this one needs is missing or marked for deletion.|See `sc qc <service>` for the missing one and reinstall it.|w e sq
1077 i later|_SERVICE_NEVER_STARTED|The service was not started since the machine booted.|Start it: `sc start <service>`; the start type may be manual or disabled.|w e sq
1078 u|_DUPLICATE_SERVICE_NAME|Another service has that name or display name.
1079|_DIFFERENT_SERVICE_ACCOUNT|The service's account differs from that of others in the same process.|Set the account back to the one of the group, for example `sc config <service> obj= LocalSystem`.|w e sq
1080 u|_CANNOT_DETECT_DRIVER_FAILURE|Failure actions can be set for Win32 services only.
1081 u|_CANNOT_DETECT_PROCESS_ABORT|The service shares the process of the service control manager.
1082|_NO_RECOVERY_PROGRAM|No recovery program is set for the service.
1083|_SERVICE_NOT_IN_EXE|The program does not contain the service it was started for.|Compare ImagePath and ServiceDll in the service's registry key with a healthy machine; its svchost group may lack it.
1084|_NOT_SAFEBOOT_SERVICE|The service does not start in safe mode.|Start Windows normally.
1100 i|_END_OF_MEDIA|The end of the tape was reached.
1104 i|_NO_DATA_DETECTED|The tape holds no further data.
1106 u|_INVALID_BLOCK_LENGTH|The block size does not fit the tape.
1108|_UNABLE_TO_LOCK_MEDIA|The eject mechanism could not be locked.
1109|_UNABLE_TO_UNLOAD_MEDIA|The medium could not be unloaded.
1110 t|_MEDIA_CHANGED|The medium in the drive may have changed.
1111 t|_BUS_RESET|The bus was reset.
1112|_NO_MEDIA_IN_DRIVE|No medium is in the drive.|Put a medium into the drive, or choose a drive that has one.
1113|_NO_UNICODE_TRANSLATION|A character cannot be converted.|Use file and folder names that the program's code page can hold, or a Unicode version of the program.
1114|_DLL_INIT_FAILED|A library failed to start.|In many processes at once it means too little desktop heap: sign out, or restart; in one program, reinstall it.
1115 t later|_SHUTDOWN_IN_PROGRESS|The machine is shutting down.|Wait for the restart and start again.|w m e
1116 i|_NO_SHUTDOWN_IN_PROGRESS|No shutdown was running that could be stopped.
1117|_IO_DEVICE|The device reported an input or output error.|Look for disk errors in {system}, save the data and check the drive.
1119 t|_IRQ_BUSY|The device shares its interrupt with another one that is open.
1121 t|_COUNTER_TIMEOUT|The serial port gave up waiting.
1126|_DISK_RECALIBRATE_FAILED|The hard disk could not be recalibrated, even after retries.
1127|_DISK_OPERATION_FAILED|An operation on the hard disk failed, even after retries.
1128|_DISK_RESET_FAILED|The disk controller could not be reset.
1130 t|_NOT_ENOUGH_SERVER_MEMORY|The server has too few resources for the request.|Try again later; on the file server look at memory and at IRPStackSize.
1131 t|_POSSIBLE_DEADLOCK|A deadlock is possible, so the lock was refused.
1132 u|_MAPPED_ALIGNMENT|The address or file offset is not aligned.
1140 t|_SET_POWER_STATE_VETOED|A program or driver refused the change of the power state.
1141|_SET_POWER_STATE_FAILED|The firmware could not change the power state.
1142|_TOO_MANY_LINKS|The file has too many links.|Copy the file instead of adding another hard link.
1150|_OLD_WIN_VERSION|The program needs a newer Windows.|Compare its minimum version with winver.
1151|_APP_WRONG_OS|The program is not made for this Windows.|Use a version of the program made for this Windows.
1152 u|_SINGLE_INSTANCE_APP|Only one instance of the program can run.|Close the running instance of the program first.
1153|_RMODE_APP|The program is made for an earlier Windows.
1154|_INVALID_DLL|A library that the program needs is damaged.|Reinstall the program whose library is damaged; for a Windows file run sfc /scannow.
1155|_NO_ASSOCIATION|No program is registered for the file type.|Set a default app for the file type, or open it from within its program.
1156 t|_DDE_FAIL|The command could not be handed to the program.
1157|_DLL_NOT_FOUND|A library that the program needs was not found.|Install the missing runtime or reinstall the program.
1158 t|_NO_MORE_USER_HANDLES|The process has used up its window handles.|Restart the program that has the most USER objects (Task Manager, Details).
1164|_DEVICE_REINITIALIZATION_NEEDED|The device has to be set up anew after hardware errors.
1165|_DEVICE_REQUIRES_CLEANING|The device has to be cleaned first.
1166|_DEVICE_DOOR_OPEN|The door of the device is open.
1167|_DEVICE_NOT_CONNECTED|The device is not connected.|Connect the drive or device again, by another port or cable.
1168|_NOT_FOUND|The item asked for does not exist.|See in the log which item. For an update it often means missing parts of the component store: {image} /RestoreHealth; for a BITS or DO job, that the job is gone.|w m e dm
1169|_NO_MATCH|Nothing matches.|Check the search pattern; for an update scan, see the log line for what was sought.
1170|_SET_NOT_FOUND|The object does not have that set of properties.
1172|_NO_TRACKING_SERVICE|The service for link tracking does not run.
1173|_NO_VOLUME_ID|The volume identifier was not found.
1175 t|_UNABLE_TO_REMOVE_REPLACED|The file to be replaced could not be removed.
1176 t|_UNABLE_TO_MOVE_REPLACEMENT|The new file could not be moved; the old one kept its name.
1177|_UNABLE_TO_MOVE_REPLACEMENT_2|The new file could not be moved; the old one now has the backup name.
1178 t|_JOURNAL_DELETE_IN_PROGRESS|The change journal of the volume is being deleted.
1179|_JOURNAL_NOT_ACTIVE|The change journal of the volume is not active.
1180 i|_POTENTIAL_FILE_FOUND|A file was found that may not be the right one.
1181|_JOURNAL_ENTRY_DELETED|The entry is gone from the change journal.
1190 t|_SHUTDOWN_IS_SCHEDULED|A shutdown is scheduled.|Wait for the restart, or cancel it with `shutdown /a`.|k e
1191 t|_SHUTDOWN_USERS_LOGGED_ON|Users are logged on, so no shutdown was started.|Have the users sign off, or restart with /f.|k e
1200 u|_BAD_DEVICE|The device name is not valid.|Check the device or drive name in the command.
1201 t|_CONNECTION_UNAVAIL|The remembered network connection is not there now.|Connect the network or VPN, then open the drive again.
1202 u|_DEVICE_ALREADY_REMEMBERED|The device name is bound to another network resource.
1203 t|_NO_NET_OR_BAD_PATH|No network provider accepts the path.|Check the server's name and that the Workstation service runs; for a WebDAV address, that the WebClient service runs.
1204 u|_BAD_PROVIDER|The name of the network provider is not valid.
1205|_CANNOT_OPEN_PROFILE|The profile of network connections cannot be opened.
1206|_BAD_PROFILE|The profile of network connections is damaged.
1207 u|_NOT_CONTAINER|Only a container can be listed.
1208 ?|_EXTENDED_ERROR|The network provider has an error of its own; this number only points to it.|{dev} call WNetGetLastError; for others: the cause stands in the log beside it.
1209 u|_INVALID_GROUPNAME|The group name has the wrong form.
1210 u|_INVALID_COMPUTERNAME|The computer name has the wrong form.
1211 u|_INVALID_EVENTNAME|The event name has the wrong form.
1212 u|_INVALID_DOMAINNAME|The domain name has the wrong form.
1213 u|_INVALID_SERVICENAME|The service name has the wrong form.
1214 u|_INVALID_NETNAME|The network name has the wrong form.
1215 u|_INVALID_SHARENAME|The share name has the wrong form.
1216 u|_INVALID_PASSWORDNAME|The password has the wrong form.
1219|_SESSION_CREDENTIAL_CONFLICT|A connection to the same server exists with another user name.|End the old connection (`net use \\server\share /delete`), or reach the server by another name.
1220 t|_REMOTE_SESSION_LIMIT_EXCEEDED|The server has reached its limit of sessions.|Close sessions on the server (`net session` there), or try again later.
1221|_DUP_DOMAINNAME|Another machine uses that workgroup or domain name.
1222 t|_NO_NETWORK|No network is present or started.|Check the adapter and that the Workstation and Network Location Awareness services run.|w m e
1223 i later|_CANCELLED|The user or a program cancelled the operation.|If nobody did, look for a User Account Control prompt that timed out or was refused, then start it again.|w m e
1224 t|_USER_MAPPED_FILE|A program holds part of the file mapped into memory.|Close the program that uses the file; antivirus scans end by themselves.
1225 t|_CONNECTION_REFUSED|The other machine refused the connection.|Check that the program on the server listens on that address and port; a firewall can refuse, too.|w m e
1226 t|_GRACEFUL_DISCONNECT|The connection was closed in good order.|The server closed the connection; try again and look in its log why.|w m e
1227 u|_ADDRESS_ALREADY_ASSOCIATED|The network endpoint has an address already.|{dev} make a new socket or endpoint instead of binding this one again.
1228 u|_ADDRESS_NOT_ASSOCIATED|The network endpoint has no address.
1229 u|_CONNECTION_INVALID|The network connection that was used does not exist any more.|Try again; if it returns, look for a VPN or Wi-Fi that reconnects.|w m e
1230 u|_CONNECTION_ACTIVE|The connection is active already.
1231 t|_NETWORK_UNREACHABLE|The network cannot be reached.|Check the machine's default gateway (`route print`) and the VPN; try again when the network is back.|w m e
1232 t|_HOST_UNREACHABLE|The host cannot be reached.|Check the route to the host (Test-NetConnection <host> -TraceRoute).|w m e tn
1233|_PROTOCOL_UNREACHABLE|The remote machine does not support the protocol.|Check that the remote machine and the path allow that protocol (IPv6, IPsec, VPN).
1234 t|_PORT_UNREACHABLE|No program listens on the remote port.|Check that the service on the remote machine runs and listens on that port.|w m e
1235 t|_REQUEST_ABORTED|The request was broken off.|Try again; look for a time limit or a firewall that ends requests.
1236 t|_CONNECTION_ABORTED|The local system ended the connection.|Test without VPN and security software, which often cut the connection on this machine; then try again.|w m e
1237 t later|_RETRY|The operation should be tried again.|Try again.|w m e
1238 t|_CONNECTION_COUNT_LIMIT|No further connection is allowed for this account.|Close other connections of the account on the server, or raise its limit.
1239|_LOGIN_TIME_RESTRICTION|The account may not log on at this hour.|Log on at a permitted time, or have the account's logon hours changed.
1240|_LOGIN_WKSTA_RESTRICTION|The account may not log on from this machine.|Check the account's list of permitted workstations (Log On To) in Active Directory.
1241 u|_INCORRECT_ADDRESS|The network address is wrong.|Check the address for typing errors and for a wrong address family.
1242 u|_ALREADY_REGISTERED|The service is registered already.
1243|_SERVICE_NOT_FOUND|The network service does not exist.|Check the name of the service, and that its provider is installed.
1244|_NOT_AUTHENTICATED|The caller has not been authenticated.|Sign in, or run the step with an account that the server knows; for shares, check that guest access is not what it relies on.|w m e
1245|_NOT_LOGGED_ON|The user who owns the job is not logged on to the network.|BITS and Delivery Optimization transfer a user's job only while that user is logged on interactively: run the step in the user's session or as LocalSystem, not through remote PowerShell, SSH or a task that runs whether or not the user is logged on.|w m e bu
1246 i|_CONTINUE|The work goes on; this is no failure.
1247 u|_ALREADY_INITIALIZED|It was initialised before.
1248 i|_NO_MORE_DEVICES|There are no further devices.
1249|_NO_SUCH_SITE|The site does not exist.
1250 u|_DOMAIN_CONTROLLER_EXISTS|A domain controller of that name exists already.
1251 t|_ONLY_IF_CONNECTED|It is possible only while connected to the network.|Connect to the network (or VPN), then try again.
1252 i|_OVERRIDE_NOCHANGES|Group Policy calls the extension although nothing changed.
1253|_BAD_USER_PROFILE|The user's profile is damaged or not loaded.|Look {app} log for User Profile Service errors of this user.
1254|_NOT_SUPPORTED_ON_SBS|This edition of Windows Server does not support it.
1255 t|_SERVER_SHUTDOWN_IN_PROGRESS|The server is shutting down.|Wait until the server has restarted, then try again.
1256 t|_HOST_DOWN|The remote machine is off or does not answer.|Check that the machine runs and answers on the wanted port.
1257 u|_NON_ACCOUNT_SID|The security identifier does not come from a domain of accounts.
1258 u|_NON_DOMAIN_SID|The security identifier has no domain part.
1259 i later|_APPHELP_BLOCK|The program was not started: the notice about its compatibility was declined, or nobody was there to answer it.|Start it by hand and accept the notice, or install a version made for this Windows.|w e mi
1260|_ACCESS_DISABLED_BY_POLICY|A software restriction or AppLocker policy blocks the program.|Look in the event log under AppLocker or SoftwareRestrictionPolicies for the rule; allow the file by publisher, hash or path.|w m e
1262 t|_CSCSHARE_OFFLINE|The share is offline or does not exist.
1263|_PKINIT_FAILURE|The certificate of the domain controller failed its check at smart card logon.
1264|_SMARTCARD_SUBSYSTEM_FAILURE|The smart card system failed during the logon.
1265|_DOWNGRADE_DETECTED|The sign-in was refused because security was lower than agreed, often when the domain cannot be reached.|Check the connection to a domain controller, DNS and the clock of this machine.
1271 t|_MACHINE_LOCKED|The machine is locked.|Unlock the machine, or let the job run in a session that is not locked.
1272|_SMB_GUEST_LOGON_BLOCKED|Unauthenticated guest access to the share is blocked by policy.|Give the share an account to log on with; the policy Enable insecure guest logons lowers security.|k e
1273 u|_CALLBACK_SUPPLIED_INVALID_DATA|A callback of the program returned wrong data.
1274 t|_SYNC_FOREGROUND_REFRESH_REQUIRED|Group Policy has to be applied in the foreground, at the next start or logon.
1275|_DRIVER_BLOCKED|The driver is blocked.|Update the driver; Windows blocks this one (Memory integrity or the driver block list).
1276|_INVALID_IMPORT_OF_NON_DLL|A library refers to a module that is neither a library nor the program.
1277|_ACCESS_DISABLED_WEBBLADE|The program has been disabled.
1278|_ACCESS_DISABLED_WEBBLADE_TAMPER|The licence enforcement was tampered with or is damaged.
1279|_RECOVERY_FAILURE|Recovering a transaction failed.
1282|_STACK_BUFFER_OVERRUN|A buffer on the stack of the program was overrun.
1283 u|_PARAMETER_QUOTA_EXCEEDED|A parameter holds more data than the function can handle.
1284 t|_DEBUGGER_INACTIVE|The debug object is being deleted.
1285|_DELAY_LOAD_FAILED|A library, or a function in it, could not be loaded on demand.
1286|_VDM_DISALLOWED|The account may not run 16-bit programs.
1287 ?|_UNIDENTIFIED_ERROR|The cause cannot be told from what is known.
1290|_INCOMPATIBLE_SERVICE_SID_TYPE|The service's SID type does not fit the process.|Give the services of one process the same SID type (`sc sidtype <service>`).|k e
1291|_DRIVER_PROCESS_TERMINATED|The process that hosted the device's driver was ended.||k e
1293|_PROCESS_IS_PROTECTED|The process is protected and cannot be changed.|Do not change protected processes (antivirus, system); use the maker's own tool.|k e
1295|_DISK_QUOTA_EXCEEDED|The disk quota is used up.|Raise the account's quota on the volume or delete files of that account.|m e
1296|_CONTENT_BLOCKED|The content is blocked.|Look in the antivirus and web filter logs which rule blocked the content.|k e
1297|_INCOMPATIBLE_SERVICE_PRIVILEGE|The service asks for a privilege that its account does not have.||k e
1298 t|_APP_HANG|A thread that takes part does not respond.||k e
1300|_NOT_ALL_ASSIGNED|Not all privileges asked for are held by the caller.|Run it elevated, or give the account the privilege under Local Policies, User Rights Assignment.
1301|_SOME_NOT_MAPPED|Some account names could not be resolved.|Check the spelling of the accounts and the connection to their domain.
1302 i|_NO_QUOTAS_FOR_ACCOUNT|The account has no quota limits of its own.
1304 i|_NULL_LM_PASSWORD|The password is too complex for LAN Manager.
1305 u|_UNKNOWN_REVISION|The revision level is not known.
1306|_REVISION_MISMATCH|Two revision levels do not fit together.
1307|_INVALID_OWNER|That account cannot be made the owner of the object.
1308 u|_INVALID_PRIMARY_GROUP|That account cannot be the primary group of the object.
1309 u|_NO_IMPERSONATION_TOKEN|The thread does not act for any client.|{dev} impersonate the client on this thread first.
1310 u|_CANT_DISABLE_MANDATORY|The group cannot be disabled.
1311 t|_NO_LOGON_SERVERS|No domain controller is available to check the logon.|Check DNS, the network and, over VPN, that a domain controller can be reached: `nltest /dsgetdc:<domain>`.|w e nt
1312|_NO_SUCH_LOGON_SESSION|The logon session does not exist or has ended.|The user has logged off, or the task was stored without its password; run it in a live session or as a service account.|w m e bu
1313 u|_NO_SUCH_PRIVILEGE|There is no such privilege.|{dev} use a name of the privilege constants (SeBackupPrivilege, for example).
1314|_PRIVILEGE_NOT_HELD|The client lacks a privilege.|Run it elevated, or give the account the privilege under Local Policies, User Rights Assignment.|w m e
1315 u|_INVALID_ACCOUNT_NAME|The account name is not well formed.
1316 u|_USER_EXISTS|The account exists already.
1317|_NO_SUCH_USER|The account does not exist.|Check the spelling and the domain of the account (`net user <name> /domain`).
1318 u|_GROUP_EXISTS|The group exists already.
1319|_NO_SUCH_GROUP|The group does not exist.
1320 u|_MEMBER_IN_GROUP|The account is in the group already, or the group still has members.
1321 u|_MEMBER_NOT_IN_GROUP|The account is not in the group.
1322|_LAST_ADMIN|The last account of an administrator cannot be disabled or removed.
1323|_WRONG_PASSWORD|The present password is wrong.|Enter the present password again; watch Caps Lock and the keyboard layout.
1324 u|_ILL_FORMED_PASSWORD|The new password holds characters that are not allowed.
1325 u|_PASSWORD_RESTRICTION|The new password breaks the domain's rules of length, complexity or history.|Choose a password that meets the domain's rules (`net accounts /domain`).
1326|_LOGON_FAILURE|User name or password is wrong.|Check user name (DOMAIN\user) and password; stored ones are under Credential Manager, those of tasks and services in their properties.|w m e
1327|_ACCOUNT_RESTRICTION|A restriction of the account forbids the logon, such as an empty password or a policy.|Give the account a password; empty ones are refused over the network.
1328|_INVALID_LOGON_HOURS|The account may not log on at this hour.|Log on at a permitted time, or have the account's logon hours changed.
1329|_INVALID_WORKSTATION|The account may not log on at this machine.|Log on at a permitted machine (Log On To in Active Directory).
1330|_PASSWORD_EXPIRED|The account's password has expired.|Set a new password and enter it wherever it is stored (tasks, services, proxies).
1331|_ACCOUNT_DISABLED|The account is disabled.|Enable the account or use another one.
1332|_NONE_MAPPED|No account name could be resolved.|Check the spelling of the account and the connection to its domain.
1334 t|_LUIDS_EXHAUSTED|No further local identifiers are available.
1335 u|_INVALID_SUB_AUTHORITY|The last part of the security identifier is not valid here.
1336|_INVALID_ACL|The access control list is not valid.
1337|_INVALID_SID|The security identifier is not valid.
1338|_INVALID_SECURITY_DESCR|The security descriptor is not valid.
1340|_BAD_INHERITANCE_ACL|Inherited permissions could not be built.
1341 t|_SERVER_DISABLED|The server is disabled at present.
1343 u|_INVALID_ID_AUTHORITY|The identifier authority is not valid.
1344 t|_ALLOTTED_SPACE_EXCEEDED|Memory for security information is used up.
1346 u|_BAD_IMPERSONATION_LEVEL|The impersonation level is missing or too low.|For a call to BITS or Delivery Optimization the client must allow IMPERSONATE (CoSetProxyBlanket or CoInitializeSecurity).|w m e pb
1347 u|_CANT_OPEN_ANONYMOUS|An anonymous security token cannot be opened.
1348 u|_BAD_VALIDATION_CLASS|The class of information asked for is not valid.
1349 u|_BAD_TOKEN_TYPE|The token is of the wrong type for this use.
1350 u|_NO_SECURITY_ON_OBJECT|The object has no security settings.
1351 t|_CANT_ACCESS_DOMAIN_INFO|The domain controller's configuration could not be read: it is away or refuses.
1352 t|_INVALID_SERVER_STATE|The security server is in the wrong state.
1353 t|_INVALID_DOMAIN_STATE|The domain is in the wrong state.
1354|_INVALID_DOMAIN_ROLE|Only the primary domain controller allows that.
1355 t|_NO_SUCH_DOMAIN|The domain does not exist or cannot be contacted.|Check that the machine's DNS servers are those of the domain and that a domain controller answers: `nltest /dsgetdc:<domain>`.|w e nt
1356 u|_DOMAIN_EXISTS|The domain exists already.
1357|_DOMAIN_LIMIT_EXCEEDED|The server can take no further domains.
1358|_INTERNAL_DB_CORRUPTION|A security database is damaged.|Restart; on a domain controller check its database. Restore from a backup if it stays.
1359 ?|_INTERNAL_ERROR|An internal failure.|The code gives no cause: see the line above it in the log and in the event log of that minute.|w m
1360 u|_GENERIC_NOT_MAPPED|Generic rights in the mask should have been mapped.
1361 u|_BAD_DESCRIPTOR_FORMAT|The security descriptor has the wrong format.
1362 u|_NOT_LOGON_PROCESS|Only logon processes may do that.
1363 t|_LOGON_SESSION_EXISTS|A logon session with that identifier exists.
1364|_NO_SUCH_PACKAGE|The authentication package does not exist.
1365 u|_BAD_LOGON_SESSION_STATE|The logon session is in the wrong state.
1366 t|_LOGON_SESSION_COLLISION|The identifier of the logon session is in use.
1367 u|_INVALID_LOGON_TYPE|The type of logon is not valid.
1368 u|_CANNOT_IMPERSONATE|The pipe's client can be impersonated only after data was read from it.
1369|_RXACT_INVALID_STATE|A registry subtree is in the wrong transaction state.
1370|_RXACT_COMMIT_FAILURE|The internal security database is damaged.
1371 u|_SPECIAL_ACCOUNT|Built-in accounts do not allow that.
1372 u|_SPECIAL_GROUP|This built-in group does not allow that.
1373 u|_SPECIAL_USER|This built-in user does not allow that.
1380|_LOGON_NOT_GRANTED|The kind of logon was not granted.|Give the account the right for this logon under Local Policies, User Rights Assignment.
1385|_LOGON_TYPE_NOT_GRANTED|The account lacks the right for this kind of logon (service, batch, network, interactive).|Give it under Local Policies, User Rights Assignment, for example Log on as a service or as a batch job.
1387|_NO_SUCH_MEMBER|The account to be added or removed does not exist.|Check the spelling of the account and the connection to its domain.
1392|_FILE_CORRUPT|The file or folder is damaged and cannot be read.|For an update: stop wuauserv and empty %windir%\SoftwareDistribution\Download, then {image} /RestoreHealth and sfc /scannow. If it stays, or elsewhere: `chkdsk /scan` on the volume, and fetch the file again.|w m e ck t2 we
1393|_DISK_CORRUPT|The disk structure is damaged.|Run `chkdsk /scan` on the volume, then `chkdsk /f` if it asks for it.|w m e ck
1394|_NO_USER_SESSION_KEY|The logon session has no session key.
1395 t|_LICENSE_QUOTA_EXCEEDED|The service has as many connections as its licence allows.
1396|_WRONG_TARGET_NAME|The server does not run under the account that its name belongs to (service principal name).|Check the SPN with `setspn -Q` and reach the server by the name that is registered.
1397|_MUTUAL_AUTH_FAILED|The server could not prove who it is.|Check the server's name, its service principal name (`setspn -Q`) and both clocks.
1398|_TIME_SKEW|The clocks of client and server differ too much.|Set the clock: `w32tm /resync`.|w e wt
1399 u|_CURRENT_DOMAIN_NOT_ALLOWED|The current domain does not allow that.
1400 u|_INVALID_WINDOW_HANDLE|The window handle is not valid.
1401 u|_INVALID_MENU_HANDLE|The menu handle is not valid.
1402 u|_INVALID_CURSOR_HANDLE|The cursor handle is not valid.
1403 u|_INVALID_ACCEL_HANDLE|The accelerator table handle is not valid.
1404 u|_INVALID_HOOK_HANDLE|The hook handle is not valid.
1406 u|_TLW_WITH_WSCHILD|A top-level window cannot be made as a child.
1407 u|_CANNOT_FIND_WND_CLASS|The window class does not exist.
1408 u|_WINDOW_OF_OTHER_THREAD|The window belongs to another thread.
1409 u|_HOTKEY_ALREADY_REGISTERED|The hot key is registered already.
1410 u|_CLASS_ALREADY_EXISTS|The window class exists already.
1411 u|_CLASS_DOES_NOT_EXIST|The class does not exist.|A program error: update or reinstall the program that failed.
1412 u|_CLASS_HAS_WINDOWS|The class still has windows.
1413 u|_INVALID_INDEX|The index is not valid.
1414 u|_INVALID_ICON_HANDLE|The icon handle is not valid.
1418 u|_CLIPBOARD_NOT_OPEN|The thread has not opened the clipboard.
1419 u|_HOTKEY_NOT_REGISTERED|The hot key is not registered.
1421 u|_CONTROL_ID_NOT_FOUND|The window has no control of that identifier.
1425 u|_DC_NOT_FOUND|The device context is not valid.
1431 u|_HOOK_NOT_INSTALLED|The hook procedure is not installed.
1440 u|_SCREEN_ALREADY_LOCKED|The screen is locked already.
1444 u|_INVALID_THREAD_ID|The thread identifier is not valid.
1450 t|_NO_SYSTEM_RESOURCES|The system is short of resources.|Close programs or restart; if it returns, find the leak in Task Manager's columns for handles and paged pool.|w m e
1451 t|_NONPAGED_SYSTEM_RESOURCES|The system is short of nonpaged memory.|Restart; find the leak with poolmon or Task Manager (Non-paged pool), mostly a driver.
1452 t|_PAGED_SYSTEM_RESOURCES|The system is short of paged memory.|Restart; look at Paged pool in Task Manager and at the size of the paging file.
1453 t|_WORKING_SET_QUOTA|The process's working set limit is too small.|Restart the program; close others to free memory.
1454 t|_PAGEFILE_QUOTA|The process's share of the paging file is used up.|Let the paging file grow (system managed size) and restart the program.
1455 t|_COMMITMENT_LIMIT|Virtual memory is used up; a larger paging file would help.|Let the paging file grow (system managed size), free disk space for it, and look for the process that commits the most memory.|w m e
1457 u|_INVALID_KEYBOARD_HANDLE|The keyboard layout is not valid.
1459|_REQUIRES_INTERACTIVE_WINDOWSTATION|It needs a desktop that a user can see.|Run it in a user's session; services have none.
1460 t|_TIMEOUT|The operation did not finish in time.|See in the log what was waited for. For an update: the machine may be overloaded or a service hung; restart, let other installations end and try again.|w m e
1461 u|_INVALID_MONITOR_HANDLE|The monitor handle is not valid.
1462 u|_INCORRECT_SIZE|A size argument is wrong.
1463|_SYMLINK_CLASS_DISABLED|Policy forbids to follow this kind of symbolic link.|See `fsutil behavior query SymlinkEvaluation`.
1464|_SYMLINK_NOT_SUPPORTED|The path cannot contain symbolic links.|Use the real path instead of the link.
1465|_XML_PARSE_ERROR|XML could not be parsed.|For an update the component store is damaged: {repair} A file of your own: fetch it again; a proxy's HTML page in its place has this effect.|w e dm
1466|_XMLDSIG_ERROR|An XML signature could not be processed.
1467|_RESTART_APPLICATION|The program has to be started again.|Start the program again.
1468 u|_WRONG_COMPARTMENT|The connection was asked for in the wrong routing compartment.
1469|_AUTHIP_FAILURE|The IPsec authentication (AuthIP) with the remote host failed.
1470|_NO_NVRAM_RESOURCES|The firmware has too little non-volatile memory.
1471 u|_NOT_GUI_PROCESS|The process has no graphical interface.
1500|_EVENTLOG_FILE_CORRUPT|The event log file is damaged.|Save and clear that log in Event Viewer, or rename its .evtx file while the service EventLog is stopped.
1501|_EVENTLOG_CANT_START|The event log service could not start because no log file could be opened.|Check the rights to %windir%\System32\winevt\Logs and the free space, then start the service EventLog.
1502 t|_LOG_FILE_FULL|The log file is full.|Enlarge the log or let it overwrite old events.
1503 t|_EVENTLOG_FILE_CHANGED|The event log file changed between two reads.|Read the log again.
1601|_INSTALL_SERVICE_FAILURE|The Windows Installer service could not be reached.|Check that the service msiserver is not disabled; repair its registration with `msiexec /unregister` and `msiexec /regserver`.|w e mi
1602 i later|_INSTALL_USEREXIT|The user cancelled the installation.|Start the installation again if it is wanted; in a silent one look for the tool or time limit that ended it.|w e mi
1603|_INSTALL_FAILURE|The installation failed; the package's log names the step.|Look in Windows Update at the update's name: one for the Windows Recovery Environment (KB5034441 and the like) needs 250 MB more in the recovery partition (`reagentc /info`). Otherwise run the package with a log (`msiexec /i <file> /l*v <log>`) and read the lines above `return value 3`.|w e mi re
1604|_INSTALL_SUSPEND|The installation was suspended and is not complete.|Restart the machine and run it again.|w e mi
1605|_UNKNOWN_PRODUCT|The product is not installed, so the action does not apply to it.|Check the product code; for a per-user installation run it as that user.|w e mi
1606 u|_UNKNOWN_FEATURE|The product has no such feature.|Check the feature name (case matters) against the package, in ADDLOCAL or REMOVE.|w e mi
1607 u|_UNKNOWN_COMPONENT|The product has no such component.|Check the component identifier against the package; repair the product (`msiexec /f <file>`).|w e mi
1608 u|_UNKNOWN_PROPERTY|The package has no such property.|Check the spelling of the property on the command line.|w e mi
1609 u|_INVALID_HANDLE_STATE|The installer handle is in a wrong state.|A fault in the package or its custom action: report it to its maker.|w e mi
1610|_BAD_CONFIGURATION|The configuration data of the product is damaged.|Repair or reinstall the product; Microsoft's Program Install and Uninstall troubleshooter removes broken entries.|w e mi
1611|_INDEX_ABSENT|A component qualifier is missing.|Repair the product (`msiexec /f <file>`).|w e mi
1612|_INSTALL_SOURCE_ABSENT|The installation source of the product is not available.|Put the original package back where the product was installed from, or give its folder when asked; the cached copy in %windir%\Installer is missing.|w e mi
1613|_INSTALL_PACKAGE_VERSION|The package needs a newer Windows Installer.|Update Windows; the package is made for a newer Windows Installer.|w e mi
1614 i|_PRODUCT_UNINSTALLED|The product has been uninstalled.|Nothing is left to remove. Install the product again if it is still needed.|w e mi
1615 u|_BAD_QUERY_SYNTAX|A query in the package has the wrong syntax.|{fault}|w e mi
1616 u|_INVALID_FIELD|The installer record has no such field.|{fault}|w e mi
1617|_DEVICE_REMOVED|The device was removed.|Connect the drive or device again, then start anew.
1618 t|_INSTALL_ALREADY_RUNNING|Another installation is running.|Wait for it (see msiexec.exe in Task Manager) or restart; only one Windows Installer installation runs at a time.|w e mi
1619|_INSTALL_PACKAGE_OPEN_FAILED|The installation package cannot be opened.|Check the path and that LocalSystem may read it (a mapped drive or a user's encrypted file it cannot), and that the download is complete.|w e mi
1620|_INSTALL_PACKAGE_INVALID|The file is not a valid installation package.|Compare its size and hash with the publisher's: it may be cut off, or a web page saved under that name.|w e mi
1621|_INSTALL_UI_FAILURE|The installer's user interface could not be started.|Install silently (/qn) where no desktop is there.|w e mi
1622 u|_INSTALL_LOG_FAILURE|The installation log cannot be opened.|Check that the folder given for the log exists and can be written.|w e mi
1623|_INSTALL_LANGUAGE_UNSUPPORTED|The package's language is not supported by this system.|Take the package in a language that this Windows has.|w e mi
1624|_INSTALL_TRANSFORM_FAILURE|A transform could not be applied to the package.|Check that the .mst file exists at the path given and belongs to this package.|w e mi
1625|_INSTALL_PACKAGE_REJECTED|Policy forbids to install the package.|Check the Windows Installer policies (DisableMSI), AppLocker's MSI rules and the package's signature.|w e mi
1626|_FUNCTION_NOT_CALLED|An installer function could not be run.|Run it elevated; otherwise read the log (`/l*v <file>`) for the function that could not be run.|w e mi
1627 ?|_FUNCTION_FAILED|An installer function failed while it ran.|Read the log (`/l*v <file>`) above this code: it names the function that failed.|w e mi
1628 u|_INVALID_TABLE|The installer database has no such table.|{fault}|w e mi
1629 u|_DATATYPE_MISMATCH|Data of the wrong type was handed over.|Update or reinstall the program that shows it (WSL: `wsl --update`); in an installation package it is a fault of its maker.|w e mi
1630|_UNSUPPORTED_TYPE|Data of this type is not supported.|A fault in the package or the program: report it to its maker.|w e mi
1631|_CREATE_FAILED|The Windows Installer service failed to start.|Start the service msiserver; if it fails, repair Windows ({image} /RestoreHealth, sfc /scannow).|w e mi
1632|_INSTALL_TEMP_UNWRITABLE|The temporary folder is full or cannot be written.|Check that %TEMP% of the installing account exists, has space and can be written.|w e mi
1633|_INSTALL_PLATFORM_UNSUPPORTED|The package is made for another processor.|Install the package for this processor (x64, x86, Arm64).|w e mi
1634|_INSTALL_NOTUSED|The component is not used on this machine.|Nothing needs this component here; leave it out, or install the feature that uses it.|w e mi
1635|_PATCH_PACKAGE_OPEN_FAILED|The patch package cannot be opened.|Check that the .msp file exists at its path, is complete and readable by LocalSystem.|w e mi
1636|_PATCH_PACKAGE_INVALID|The file is not a valid patch package.|Fetch the patch again and compare its hash; it must be an .msp file.|w e mi
1637|_PATCH_PACKAGE_UNSUPPORTED|The patch package needs a newer Windows Installer.|Update Windows; the patch is made for a newer Windows Installer.|w e mi
1638|_PRODUCT_VERSION|Another version of the product is installed already.|Remove or upgrade the installed version first; a rebuilt package of the same version needs REINSTALL=ALL REINSTALLMODE=vomus.|w e mi
1639 u|_INVALID_COMMAND_LINE|The command line for the installer is wrong.|Check spaces and quotes around properties: NAME="value with blanks".|w e mi
1640|_INSTALL_REMOTE_DISALLOWED|The installation is not allowed in a remote desktop session.|Install at the console, or change the session's mode on a session host (`change user /install`).|w e mi
1641 i|_SUCCESS_REBOOT_INITIATED|Installed; the installer has started a restart.|Let the restart finish; it completes the installation.|w e mi
1642|_PATCH_TARGET_NOT_FOUND|The program that the patch is for is not installed, or in another version.|Compare the installed version with the one that the patch names.|w e mi
1643|_PATCH_PACKAGE_REJECTED|Policy forbids to install the patch.|Allow the patch in the Windows Installer policies (DisablePatch) or let an administrator install it.|w e mi
1644|_INSTALL_TRANSFORM_REJECTED|Policy forbids the transforms of the package.|Have an administrator install it, or allow the transform by policy (TransformsSecure).|w e mi
1645|_INSTALL_REMOTE_PROHIBITED|Windows Installer does not install from a remote desktop session.|Install at the console of the machine, or by a tool that runs as LocalSystem.|w e mi
1646|_PATCH_REMOVAL_UNSUPPORTED|The patch cannot be removed.|The patch can only go with the product: remove the product and install it anew without the patch.|k e mi
1647|_UNKNOWN_PATCH|The patch is not applied to this product.|Check which patches the product has (installed updates); this one is not among them.|k e mi
1648|_PATCH_NO_SEQUENCE|No valid order of the patches was found.|Apply the patches one by one, in the order that their maker states.|k e mi
1649|_PATCH_REMOVAL_DISALLOWED|Policy forbids to remove the patch.|Remove the patch as administrator, or change the policy (DisablePatchUninstall).|k e mi
1650|_INVALID_PATCH_XML|The XML of the patch is not valid.|Fetch the patch again; if it stays, report it to its maker.|k e mi
1651|_PATCH_MANAGED_ADVERTISED_PRODUCT|A managed product that is only advertised can be patched only after one of its features is installed.|Start the advertised product once so that it is installed, then apply the patch.|k e mi
1652|_INSTALL_SERVICE_SAFEBOOT|Windows Installer does not run in safe mode.|Start Windows normally.|k e mi
1653|_ROLLBACK_DISABLED|Windows Installer: packages cannot be installed together because rollback is off.|Switch rollback on again (policy DisableRollback), or install the packages one by one.|mi
1653|_FAIL_FAST_EXCEPTION|System: a program ended itself at once after a fatal fault.||k e
1654|_INSTALL_REJECTED|The app that was started is not compatible with this version of Windows.|Get a version of the program made for this Windows and processor.|k e mi
1700 u|RPC_S_INVALID_STRING_BINDING|The text of the RPC binding is not valid.|{dev} check the string binding (protocol, address, endpoint).|w rv
1701 u|RPC_S_WRONG_KIND_OF_BINDING|The RPC binding is of the wrong kind.||w rv
1702 u|RPC_S_INVALID_BINDING|The RPC binding is not valid.|{dev} the handle is wrong or was freed.|w rv
1703|RPC_S_PROTSEQ_NOT_SUPPORTED|The RPC protocol sequence is not supported.|Check that the protocol (ncacn_ip_tcp, for example) is installed and allowed on both sides.|w rv
1704 u|RPC_S_INVALID_RPC_PROTSEQ|The RPC protocol sequence is not valid.
1705 u|RPC_S_INVALID_STRING_UUID|The text of the UUID is not valid.
1706 u|RPC_S_INVALID_ENDPOINT_FORMAT|The endpoint has the wrong format.
1707 u|RPC_S_INVALID_NET_ADDR|The network address is not valid.|Check the server name or address for typing errors.|w rv
1708 t|RPC_S_NO_ENDPOINT_FOUND|No endpoint was found.|Start the called service; then check port 135 and the firewall.|w rv
1709 u|RPC_S_INVALID_TIMEOUT|The time limit is not valid.||w rv
1710 u|RPC_S_OBJECT_NOT_FOUND|The object is not known to RPC.||w rv
1711 u|RPC_S_ALREADY_REGISTERED|The object's UUID is registered already.
1712 u|RPC_S_TYPE_ALREADY_REGISTERED|The type's UUID is registered already.
1713 u|RPC_S_ALREADY_LISTENING|The RPC server listens already.
1714|RPC_S_NO_PROTSEQS_REGISTERED|No RPC protocol sequence is registered.
1715 t|RPC_S_NOT_LISTENING|The RPC server is not listening.|Start the called service, or wait until it is up.|w rv
1716 u|RPC_S_UNKNOWN_MGR_TYPE|The manager type is not known to RPC.
1717|RPC_S_UNKNOWN_IF|The server does not know the RPC interface.|Client and server are of different versions, or another program answers at that endpoint; restart the service, then compare the versions.|w m rv
1718 t|RPC_S_NO_BINDINGS|There are no RPC bindings.||w rv
1719|RPC_S_NO_PROTSEQS|There are no RPC protocol sequences.||w rv
1720 t|RPC_S_CANT_CREATE_ENDPOINT|The RPC endpoint could not be made.|Restart the service; another process may hold its port or pipe.|w rv
1721 t|RPC_S_OUT_OF_RESOURCES|RPC lacks resources for the call.|Restart the service that was called, or the machine; if it returns, look for a process with ever more handles.|w m rv
1722 t|RPC_S_SERVER_UNAVAILABLE|The RPC server cannot be reached.|On the same machine: check that RpcSs, DcomLaunch and the called service (BITS, DoSvc, wuauserv) run. To another machine: TCP port 135 and the dynamic ports 49152 to 65535, name resolution and firewall.|w m rv
1723 t|RPC_S_SERVER_TOO_BUSY|The server is too busy.|Wait and try again; if it stays, restart the service that was called.|w m rv
1724 u|RPC_S_INVALID_NETWORK_OPTIONS|The network options are not valid.
1725 u|RPC_S_NO_CALL_ACTIVE|No remote call is active on this thread.
1726 t|RPC_S_CALL_FAILED|The RPC call broke off; whether it was carried out is not known.|The service's process often crashed or was restarted in the middle: look {app} log, check the state of the job and try again.|w m rv
1727 t|RPC_S_CALL_FAILED_DNE|The RPC call broke off and was not carried out.|Try again; if it returns, restart the service that was called.|w m rv
1728|RPC_S_PROTOCOL_ERROR|The RPC protocol was violated.|Check name, port and version of both sides; a firewall that inspects RPC has the same effect.|w rv
1729|RPC_S_PROXY_ACCESS_DENIED|Access to the HTTP proxy was refused.|Log in to the RPC proxy with an account that it accepts.|w rv
1730|RPC_S_UNSUPPORTED_TRANS_SYN|The server does not support the transfer syntax.|Bring client and server to the same version and bitness.|w rv
1732|RPC_S_UNSUPPORTED_TYPE|The UUID type is not supported.
1733 u|RPC_S_INVALID_TAG|The tag of the data is not valid.
1734 u|RPC_S_INVALID_BOUND|The bounds of an array are not valid.
1735 u|RPC_S_NO_ENTRY_NAME|The binding has no entry name.
1736 u|RPC_S_INVALID_NAME_SYNTAX|The syntax of the name is not valid.
1737 u|RPC_S_UNSUPPORTED_NAME_SYNTAX|The syntax of the name is not supported.
1739 t|RPC_S_UUID_NO_ADDRESS|There is no network address to make a UUID from.
1740 u|RPC_S_DUPLICATE_ENDPOINT|The endpoint exists twice.
1741 u|RPC_S_UNKNOWN_AUTHN_TYPE|The authentication type is not known.
1742 u|RPC_S_MAX_CALLS_TOO_SMALL|The limit of calls is too small.
1743 u|RPC_S_STRING_TOO_LONG|The text is too long.
1744|RPC_S_PROTSEQ_NOT_FOUND|The RPC protocol sequence was not found.
1745|RPC_S_PROCNUM_OUT_OF_RANGE|The number of the called procedure is out of range.|Client and server differ in version: bring both to the same one and restart the service.|w rv
1746 u|RPC_S_BINDING_HAS_NO_AUTH|The RPC binding carries no authentication.||w rv
1747 u|RPC_S_UNKNOWN_AUTHN_SERVICE|The authentication service is not known.|A program error in setting the proxy's security (CoSetProxyBlanket), or a security package that is missing.|w m rv pb
1748 u|RPC_S_UNKNOWN_AUTHN_LEVEL|No such authentication level exists.||w m
1749 u|RPC_S_INVALID_AUTH_IDENTITY|The security context is not valid.||w rv
1750 u|RPC_S_UNKNOWN_AUTHZ_SERVICE|The authorisation service is not known.||w rv
1751 u|EPT_S_INVALID_ENTRY|The entry of the endpoint mapper is not valid.
1752|EPT_S_CANT_PERFORM_OP|The endpoint of the server cannot carry out the operation.
1753 t|EPT_S_NOT_REGISTERED|The endpoint mapper knows no such endpoint: the service that was called does not run, or not yet.|Start what the call needs: RpcEptMapper, RpcSs and the Windows firewall service MpsSvc (Windows Update needs it even where the firewall is turned off), then the called service; just after boot, try again.|w rv t1
1754 u|RPC_S_NOTHING_TO_EXPORT|No interfaces were exported.
1755 u|RPC_S_INCOMPLETE_NAME|The entry name is incomplete.
1757 i|RPC_S_NO_MORE_MEMBERS|There are no further members.
1759|RPC_S_INTERFACE_NOT_FOUND|The RPC interface was not found.
1760 u|RPC_S_ENTRY_ALREADY_EXISTS|The entry exists already.
1761|RPC_S_ENTRY_NOT_FOUND|The entry was not found.
1762 t|RPC_S_NAME_SERVICE_UNAVAILABLE|The RPC name service is not available.
1763 u|RPC_S_INVALID_NAF_ID|The network address family is not valid.
1764|RPC_S_CANNOT_SUPPORT|RPC does not support the operation.
1765 u|RPC_S_NO_CONTEXT_AVAILABLE|There is no security context to act for the client.
1766 ?|RPC_S_INTERNAL_ERROR|RPC failed internally.|Restart the service that was called; its crash stands {app} log.|w rv
1767|RPC_S_ZERO_DIVIDE|The RPC server divided by zero.
1768|RPC_S_ADDRESS_ERROR|The RPC server used an invalid address.
1772|RPC_X_NO_MORE_ENTRIES|The list of RPC servers to bind to is exhausted.
1775 u|RPC_X_SS_IN_NULL_CONTEXT|The client passed an empty context handle.
1777 u|RPC_X_SS_CONTEXT_DAMAGED|The context handle changed during the call.
1778 u|RPC_X_SS_HANDLES_MISMATCH|The binding handles of the call do not match.
1779|RPC_X_SS_CANNOT_GET_CALL_HANDLE|The handle of the remote call could not be obtained.
1780 u|RPC_X_NULL_REF_POINTER|NULL was passed where a real pointer is required, or the server left such a pointer empty.|{dev} Delivery Optimization gives this for methods it does not have; treat the value as absent.|w m rv
1781 u|RPC_X_ENUM_VALUE_OUT_OF_RANGE|An enumeration value is out of range.||w rv
1782 u|RPC_X_BYTE_COUNT_TOO_SMALL|The count of bytes is too small.||w rv
1783|RPC_X_BAD_STUB_DATA|Client or server received data that does not fit the interface.|Client and server disagree about the interface: bring both to the same version.|w m rv
1784 u|_INVALID_USER_BUFFER|The buffer handed over is not valid for the operation.|A driver or storage fault: update the storage drivers, and test the volume (`chkdsk /scan`).
1785|_UNRECOGNIZED_MEDIA|The medium is not recognised; it may not be formatted.|Format the medium, or connect the drive with its right driver.
1786|_NO_TRUST_LSA_SECRET|The machine has no trust secret for the domain.|Join the machine to the domain again (Test-ComputerSecureChannel -Repair).
1787|_NO_TRUST_SAM_ACCOUNT|The domain has no account for this machine's trust.|Repair the machine's trust: Test-ComputerSecureChannel -Repair.
1788|_TRUSTED_DOMAIN_FAILURE|The trust between the primary domain and the trusted domain failed.
1789|_TRUSTED_RELATIONSHIP_FAILURE|The trust between this machine and its domain is broken.|Repair the machine's trust: Test-ComputerSecureChannel -Repair.
1790|_TRUST_FAILURE|The network logon failed.|Check the connection to a domain controller and the machine's trust: Test-ComputerSecureChannel.
1791 t|RPC_S_CALL_IN_PROGRESS|A remote call is still running.||w m
1792 t|_NETLOGON_NOT_STARTED|The Netlogon service does not run.|Start the service Netlogon.
1793|_ACCOUNT_EXPIRED|The account has expired.|Have the account's expiry date changed in Active Directory.
1794 t|_REDIRECTOR_HAS_OPEN_HANDLES|The redirector is in use and cannot be unloaded.
1795 i|_PRINTER_DRIVER_ALREADY_INSTALLED|The printer driver is installed already.
1796|_UNKNOWN_PORT|The printer port is not known.
1797|_UNKNOWN_PRINTER_DRIVER|The printer driver is not known.
1798|_UNKNOWN_PRINTPROCESSOR|The print processor is not known.
1801 u|_INVALID_PRINTER_NAME|The printer name is not valid.
1802 u|_PRINTER_ALREADY_EXISTS|The printer exists already.
1803 u|_INVALID_PRINTER_COMMAND|The printer command is not valid.
1804 u|_INVALID_DATATYPE|The data type is not valid.
1805 u|_INVALID_ENVIRONMENT|The environment is not valid.
1806 i|RPC_S_NO_MORE_BINDINGS|There are no further bindings.
1807|_NOLOGON_INTERDOMAIN_TRUST_ACCOUNT|The account is one of trust between domains and cannot log on here.
1808|_NOLOGON_WORKSTATION_TRUST_ACCOUNT|The account is a computer account; use that of a user.
1809|_NOLOGON_SERVER_TRUST_ACCOUNT|The account is a server trust account; use that of a user.
1810|_DOMAIN_TRUST_INCONSISTENT|The domain's name or identifier contradicts the trust data.
1811 t|_SERVER_HAS_OPEN_HANDLES|The server is in use and cannot be unloaded.
1812|_RESOURCE_DATA_NOT_FOUND|The file has no resources.|Update or reinstall the program; a file of Windows is repaired by {repair}
1813|_RESOURCE_TYPE_NOT_FOUND|The file has no resource of that type.
1814|_RESOURCE_NAME_NOT_FOUND|The file has no resource of that name.
1815|_RESOURCE_LANG_NOT_FOUND|The file has no resource in that language.
1816 t|_NOT_ENOUGH_QUOTA|A quota of the process or account is used up.|Close programs or sign out; the process or account has reached its quota.
1817 u|RPC_S_NO_INTERFACES|No RPC interfaces are registered.
1818 i later|RPC_S_CALL_CANCELLED|The call was cancelled.|Look for the program or the time limit that cancelled it; a service that stops cancels its calls, too. Then call again.|w m rv
1819 u|RPC_S_BINDING_INCOMPLETE|The binding handle lacks required information.
1820 t|RPC_S_COMM_FAILURE|Communication failed during the RPC call.|Check the link to the server and try again.|w rv
1821|RPC_S_UNSUPPORTED_AUTHN_LEVEL|The authentication level is not supported.||w rv
1822 u|RPC_S_NO_PRINC_NAME|No principal name is registered.
1823 u|RPC_S_NOT_RPC_ERROR|The number is no RPC error.
1824 i|RPC_S_UUID_LOCAL_ONLY|The new UUID is unique on this machine only.
1825|RPC_S_SEC_PKG_ERROR|A security package failed.|Check clock, name and service principal name of the server, and the Security event log on it for the refused logon.|w m rv
1826 i|RPC_S_NOT_CANCELLED|The thread was not cancelled.
1828|RPC_X_WRONG_ES_VERSION|The versions of the serializing package do not fit.
1829|RPC_X_WRONG_STUB_VERSION|The versions of the RPC stub do not fit.
1830 u|RPC_X_INVALID_PIPE_OBJECT|The RPC pipe object is not valid.
1831 u|RPC_X_WRONG_PIPE_ORDER|The RPC pipe was used in the wrong order.
1832|RPC_X_WRONG_PIPE_VERSION|The version of the RPC pipe is not supported.
1833|RPC_S_COOKIE_AUTH_FAILED|The HTTP proxy refused the RPC connection: its cookie was not accepted.
1898|RPC_S_GROUP_MEMBER_NOT_FOUND|The group member was not found.
1899|EPT_S_CANT_CREATE|The entry of the endpoint mapper database could not be made.
1900 u|RPC_S_INVALID_OBJECT|The object's UUID is the empty one.
1901 u|_INVALID_TIME|The time is not valid.
1904 u|_ALREADY_WAITING|The printer handle is being waited on already.
1905|_PRINTER_DELETED|The printer was deleted.
1906 t|_INVALID_PRINTER_STATE|The printer is in a wrong state.
1907|_PASSWORD_MUST_CHANGE|The user must change the password before the first logon.|Log on interactively once and set a new password.
1908 t|_DOMAIN_CONTROLLER_NOT_FOUND|No domain controller was found.|Check that the machine's DNS servers are those of the domain: `nltest /dsgetdc:<domain>`.|w e nt
1909 t|_ACCOUNT_LOCKED_OUT|The account is locked out after too many wrong passwords.|Unlock it, and find where an old password is stored (tasks, services, mapped drives, proxy).
1910|OR_INVALID_OXID|The object exporter (COM server) was not found.
1911|OR_INVALID_OID|The COM object was not found.
1912|OR_INVALID_SET|The object resolver set was not found.
1913 t|RPC_S_SEND_INCOMPLETE|Some data of the request is not sent so far.
1914 u|RPC_S_INVALID_ASYNC_HANDLE|The handle of the asynchronous call is not valid.||w rv
1915 u|RPC_S_INVALID_ASYNC_CALL|The asynchronous call is not allowed here.||w rv
1916 u|RPC_X_PIPE_CLOSED|The RPC pipe is closed.
1917 u|RPC_X_PIPE_DISCIPLINE_ERROR|The call ended before all pipes were processed.
1918 i|RPC_X_PIPE_EMPTY|The RPC pipe holds no further data.
1919|_NO_SITENAME|The machine has no Active Directory site.
1920|_CANT_ACCESS_FILE|The file cannot be opened by the system, for example because its reparse point has no driver.|The file may belong to a cloud, deduplication or archive filter that is missing here.
1921|_CANT_RESOLVE_FILENAME|The file name cannot be resolved; a symbolic link may run in a circle.|Look for links that point at each other: `dir /al /s`.
1922 u|RPC_S_ENTRY_TYPE_MISMATCH|The entry is of another type than expected.
1924|RPC_S_INTERFACE_NOT_EXPORTED|The interface could not be exported to the entry.
1930|_KM_DRIVER_BLOCKED|Policy blocks old printer drivers on this machine.
1931 t|_CONTEXT_EXPIRED|The security context has expired.|Sign in again, then repeat the step.
1935|_AUTHENTICATION_FIREWALL_FAILED|The authentication firewall does not let this account sign in to the machine.
1936|_REMOTE_PRINT_CONNECTIONS_BLOCKED|Policy blocks remote connections to the print spooler.
1937|_NTLM_BLOCKED|Policy blocks NTLM and Kerberos was not possible.|Use the server's name (not its address) so that Kerberos works, or allow this server in the Restrict NTLM policies.|k e
1938|_PASSWORD_CHANGE_REQUIRED|Policy requires a new password before the operation.||k e
2202 u|_BAD_USERNAME|The user name is not valid.
2250 t|_NOT_CONNECTED|The network connection does not exist.|Connect to the share again (`net use`).
2401 t|_OPEN_FILES|The network connection has open files or pending requests.
2402 t|_ACTIVE_CONNECTIONS|There are still active connections.
2404 t|_DEVICE_IN_USE|A process uses the device, so it cannot be disconnected.
3000|_UNKNOWN_PRINT_MONITOR|The print monitor is not known.
3001 t|_PRINTER_DRIVER_IN_USE|The printer driver is in use.
3002|_SPOOL_FILE_NOT_FOUND|The spool file was not found.
3006 i|_PRINT_MONITOR_ALREADY_INSTALLED|The print monitor is installed already.
3008 t|_PRINT_MONITOR_IN_USE|The print monitor is in use.
3009 t|_PRINTER_HAS_JOBS_QUEUED|The printer has jobs waiting, so that is not allowed.
3010 i|_SUCCESS_REBOOT_REQUIRED|Installed; a restart completes it.|Restart the machine.|w e mi
3011 i|_SUCCESS_RESTART_REQUIRED|Done; the change takes effect when the service is restarted.|Restart the service that was changed (Restart-Service <name>); a restart of the machine does the same.
3012|_PRINTER_NOT_FOUND|No printers were found.
3014|_PRINTER_DRIVER_BLOCKED|The printer driver is blocked because it harms the system.
3017|_FAIL_REBOOT_REQUIRED|The operation failed, and a restart is needed to roll back what it had changed.|Restart the machine and install again. If it returns, look for a policy or tool that changes the start type of the Windows Modules Installer (TrustedInstaller): Windows itself has to manage it.|k e we
3018|_FAIL_REBOOT_INITIATED|The operation failed, and a restart to roll back its changes was started.|Let the restart finish, then install again and read CBS.log for the cause.|k e
3019|_PRINTER_DRIVER_DOWNLOAD_NEEDED|The printer driver has to be downloaded first.||k e
3050 t|_REQUEST_PAUSED|The operation was paused.||k e
4050|PEERDIST_ERROR_CONTENTINFO_VERSION_UNSUPPORTED|BranchCache: the version of the content information is not supported.||k e
4052|PEERDIST_ERROR_MISSING_DATA|BranchCache: the data is in no local or peer cache.||k e
4056 t|PEERDIST_ERROR_SHUTDOWN_IN_PROGRESS|BranchCache: a shutdown is running.||k e
4062|PEERDIST_ERROR_VERSION_UNSUPPORTED|BranchCache: the version is not supported.||k e
4064|PEERDIST_ERROR_NOT_LICENSED|BranchCache: this edition of Windows is not licensed for it.||k e
4065 t|PEERDIST_ERROR_SERVICE_UNAVAILABLE|BranchCache: the service is still starting.||k e
4066 t|PEERDIST_ERROR_TRUST_FAILURE|BranchCache: machines with recent errors are left out for a while.||k e
4100|_DHCP_ADDRESS_CONFLICT|The DHCP address is in use by another machine.|Release and renew the address: `ipconfig /release`, `ipconfig /renew`; find the other machine with a fixed address.
4200|_WMI_GUID_NOT_FOUND|The WMI data provider does not know the GUID.
4201|_WMI_INSTANCE_NOT_FOUND|WMI does not know the instance.|Check the WMI repository: `winmgmt /verifyrepository`.
4202|_WMI_ITEMID_NOT_FOUND|The WMI data provider does not know the item.
4203 t|_WMI_TRY_AGAIN|The WMI request should be made again.
4204|_WMI_DP_NOT_FOUND|The WMI data provider was not found.
4205|_WMI_UNRESOLVED_INSTANCE_REF|The WMI provider refers to instances that are not registered.
4206 i|_WMI_ALREADY_ENABLED|The WMI data block or event is enabled already.
4207|_WMI_GUID_DISCONNECTED|The WMI data block is no longer available.
4208 t|_WMI_SERVER_UNAVAILABLE|The WMI data service is not available.
4209|_WMI_DP_FAILED|The WMI data provider could not carry out the request.
4210|_WMI_INVALID_MOF|The WMI MOF information is not valid.
4211|_WMI_INVALID_REGINFO|The WMI registration information is not valid.
4213|_WMI_READ_ONLY|The WMI data is read-only.
4214|_WMI_SET_FAILURE|The WMI data could not be changed.
4250 u|_NOT_APPCONTAINER|The operation is possible in an app container only.||k e
4251 u|_APPCONTAINER_REQUIRED|The program runs in an app container only.||k e
4252 u|_NOT_SUPPORTED_IN_APPCONTAINER|An app container does not allow that function.||k e
4306 i|_EMPTY|The library, drive or media pool is empty.
4307|_NOT_EMPTY|It is not empty.|Empty it first.
4308 t|_MEDIA_UNAVAILABLE|The media pool or library has no medium free.
4309|_RESOURCE_DISABLED|A resource that is needed is disabled.
4312|_OBJECT_NOT_FOUND|The object was not found in the list.|See in the log which object; for storage, rescan the disks.
4313|_DATABASE_FAILURE|The database could not be read or written.|Check free space and rights of the database's folder; see the event log of its service.
4314|_DATABASE_FULL|The database is full.|Free space or raise the limit of the database.
4316|_RESOURCE_NOT_PRESENT|The resource is not there.
4317 u|_INVALID_OPERATION|The operation is not valid.
4318 t|_MEDIA_NOT_AVAILABLE|The medium is not ready.
4319 t|_DEVICE_NOT_AVAILABLE|The device is not ready.
4320|_REQUEST_REFUSED|The request was refused, by an administrator, a policy or a condition such as battery or network.|For a scheduled task, see its conditions and whether the user must be logged on; for an operation in Task Scheduler, its settings for a second instance.
4336 u|_MESSAGE_EXCEEDS_MAX_SIZE|The message is longer than allowed.
4337|_VOLUME_CONTAINS_SYS_FILES|The volume holds system or paging files.
4350 t|_FILE_OFFLINE|The file is offline in remote storage.|Bring the file back from its archive or cloud (Always keep on this device), then try again.
4351 t|_REMOTE_STORAGE_NOT_ACTIVE|The remote storage service is not working at present.
4352|_REMOTE_STORAGE_MEDIA_ERROR|The remote storage service met a fault of the medium.
4390|_NOT_A_REPARSE_POINT|The file or folder is no reparse point.|The link or cloud placeholder is gone: create it again or use a plain folder.
4391|_REPARSE_ATTRIBUTE_CONFLICT|The reparse attribute clashes with an existing one.
4392|_INVALID_REPARSE_DATA|The data of the reparse point is not valid.|Run `chkdsk /f` on the volume, then create the link or placeholder again.
4393|_REPARSE_TAG_INVALID|The tag of the reparse point is not valid.|Run `chkdsk /f` on the volume, then create the link or placeholder again.
4394|_REPARSE_TAG_MISMATCH|The tag of the reparse point is another than expected.
4420|_SECUREBOOT_ROLLBACK_DETECTED|Secure Boot found an attempt to roll back protected data.||k e
4421|_SECUREBOOT_POLICY_VIOLATION|Secure Boot protects the value against changes.||k e
4422|_SECUREBOOT_INVALID_POLICY|The Secure Boot policy is not valid.||k e
4424|_SECUREBOOT_POLICY_NOT_SIGNED|The Secure Boot policy is not signed by a trusted signer.||k e
4425|_SECUREBOOT_NOT_ENABLED|Secure Boot is not enabled on this machine.||k e
4426|_SECUREBOOT_FILE_REPLACED|Secure Boot does not allow that file or driver to be replaced.||k e
4551|_SYSTEM_INTEGRITY_POLICY_VIOLATION|An App Control policy (or Smart App Control) blocked the file.|CodeIntegrity/Operational, event 3077, names file and policy: allow it there, or use a signed build; Smart App Control knows no exceptions.|k
5007|_RESOURCE_NOT_FOUND|The resource was not found.
5010 u|_OBJECT_ALREADY_EXISTS|The object exists already.
5011 u|_OBJECT_IN_LIST|The object is in the list already.
5023 u|_INVALID_STATE|The object is in the wrong state for the operation.|A program asked for something the job or group cannot do now; read the state first. For a stuck installation, restart the machine.|w m e
6000|_ENCRYPTION_FAILED|The file could not be encrypted.|Sign in as the user, check the EFS certificate (certmgr.msc) and the recovery policy.
6001|_DECRYPTION_FAILED|The file could not be decrypted.|Sign in as the user who encrypted it, with that user's certificate, or as a recovery agent.
6002|_FILE_ENCRYPTED|The file is encrypted, so the operation is not possible.|Decrypt the file or folder (`cipher /d`), or use a target folder that is not encrypted.
6003|_NO_RECOVERY_POLICY|The system has no usable recovery policy for encryption.
6004|_NO_EFS|The encryption driver is not loaded.
6005|_WRONG_EFS|The file was encrypted by another encryption driver than the one loaded.
6006|_NO_USER_KEYS|The user has no encryption keys.
6007 i|_FILE_NOT_ENCRYPTED|The file is not encrypted.
6008|_NOT_EXPORT_FORMAT|The file has not the format of an encryption export.
6009|_FILE_READ_ONLY|The file is read-only.|Clear the attribute (`attrib -r`).
6010|_DIR_EFS_DISALLOWED|The folder may not be encrypted.
6011|_EFS_SERVER_NOT_TRUSTED|The server is not trusted for remote encryption.
6012|_BAD_RECOVERY_POLICY|The recovery policy for encryption holds a certificate that is not valid.
6014|_VOLUME_NOT_SUPPORT_EFS|The volume does not support file encryption.
6015|_EFS_DISABLED|Encryption is disabled on this machine or volume.|Use a folder without encryption, or allow EFS by policy.
6016|_EFS_VERSION_NOT_SUPPORT|A newer system is needed to decrypt the file.
6022|_ENCRYPTION_POLICY_DENIES_OPERATION|Policy forbids the operation on the encrypted file.||k e
6118 t|_NO_BROWSER_SERVERS_FOUND|The list of servers of the workgroup is not available.
6200|SCHED_E_SERVICE_NOT_LOCALSYSTEM|The Task Scheduler service must run in the System account.
6628|_LOG_FULL|The transaction log is full.||k e
6700 ?|_INVALID_TRANSACTION|The transaction handle is not valid.|Restart the machine, then install again; run `chkdsk /scan`.|k e
6701|_TRANSACTION_NOT_ACTIVE|The transaction is not active any more (transactional file system).|{autoreset}|k e ck fs
6702|_TRANSACTION_REQUEST_NOT_VALID|The transaction does not permit the request in its present state.|Restart the machine, then install again.|k e
6703|_TRANSACTION_NOT_REQUESTED|The operation was not asked for in the transaction.||k e
6704|_TRANSACTION_ALREADY_ABORTED|The transaction was broken off before.|{autoreset}|k e ck fs
6705|_TRANSACTION_ALREADY_COMMITTED|The transaction was completed before.||k e
6706|_TM_INITIALIZATION_FAILED|The transaction manager could not start.||k e
6714|_CURRENT_TRANSACTION_NOT_VALID|The thread's current transaction is not valid.|Restart the machine, then install again.|k e
6715|_TRANSACTION_NOT_FOUND|The transaction does not exist.|Restart the machine, then install again.|k e
6718|_TRANSACTIONMANAGER_NOT_FOUND|The transaction manager was not found.||k e
6719|_TRANSACTIONMANAGER_NOT_ONLINE|The transaction manager is not online.||k e
6722|_TRANSACTION_OBJECT_EXPIRED|The transaction object has expired.||k e
6800 t|_TRANSACTIONAL_CONFLICT|Another transaction uses the file.|Restart the machine and try again; see which other installation was running.|k e
6801|_RM_NOT_ACTIVE|The volume's transaction manager is stopped or shutting down.|{autoreset}|k e ck fs
6802|_RM_METADATA_CORRUPT|The transaction data of the volume is damaged.|Run `chkdsk /f` on the volume; `fsutil resource setautoreset true %SystemDrive%\` clears the transaction log at the next start.|k e ck fs
6805|_TRANSACTIONS_UNSUPPORTED_REMOTE|The remote server does not support file transactions.||k e
6828|_TM_VOLATILE|The transaction manager has no log.||k e
6832|_TRANSACTIONAL_OPEN_NOT_ALLOWED|The file cannot be opened in a transaction.||k e
6838|_CANNOT_EXECUTE_FILE_IN_TRANSACTION|A file in a transaction cannot be run.||k e
6843|_DATA_LOST_REPAIR|A damaged file was repaired; data may be lost.||k e
6848|_CANNOT_ABORT_TRANSACTIONS|The resource manager was stopped: too many transactions could not be broken off.||k e
6849|_BAD_CLUSTERS|The disk has bad clusters.||k e
6851|_VOLUME_DIRTY|The volume is marked as damaged.|Run `chkdsk /f` on the volume; it may need a restart.|k e ck
6853|_OPERATION_NOT_SUPPORTED_IN_TRANSACTION|The operation is not possible in a transaction.|Restart the machine and repeat the step outside the transaction.|k e
8202|_DS_NO_ATTRIBUTE_OR_VALUE|The directory object has no such attribute or value.
8240|_DS_NO_SUCH_OBJECT|The directory has no such object.|Check the distinguished name or organisational unit, and whether the domain controllers have replicated it.
8250 t|_DS_SERVER_DOWN|The directory server does not answer.|Check DNS and the way to a domain controller: `nltest /dsgetdc:<domain>`, `Test-NetConnection <server> -Port 389`.|w e nt tn
8344|_DS_INSUFF_ACCESS_RIGHTS|The account lacks the rights in the directory.|Use an account with rights to that object; for a join, to the computer object and its organisational unit.
9001|DNS_ERROR_RCODE_FORMAT_ERROR|The DNS server could not read the query.
9002 t|DNS_ERROR_RCODE_SERVER_FAILURE|The DNS server failed to answer the query.|Ask the server directly (Resolve-DnsName <name> -Server <address>); its forwarder or a broken DNSSEC chain is the usual cause.
9003|DNS_ERROR_RCODE_NAME_ERROR|The name does not exist in DNS.|Check the spelling and ask another DNS server (Resolve-DnsName <name> -Server <address>): a filter may hide the name; `ipconfig /flushdns` clears a stale answer.
9004|DNS_ERROR_RCODE_NOT_IMPLEMENTED|The DNS server does not support the query.
9005|DNS_ERROR_RCODE_REFUSED|The DNS server refused the query.|The server does not answer for this client or name: check which DNS servers the adapter uses and their access rules.
9006|DNS_ERROR_RCODE_YXDOMAIN|The DNS name exists and should not.
9007|DNS_ERROR_RCODE_YXRRSET|DNS records exist that should not.
9008|DNS_ERROR_RCODE_NXRRSET|DNS records that should exist do not.
9009|DNS_ERROR_RCODE_NOTAUTH|The DNS server is not responsible for the zone.
9016|DNS_ERROR_RCODE_BADSIG|The DNS signature does not verify.
9017|DNS_ERROR_RCODE_BADKEY|The DNS key is not valid.
9018|DNS_ERROR_RCODE_BADTIME|The DNS signature's time is outside its limits.|Set the clock of both machines.
9501|DNS_INFO_NO_RECORDS|The DNS name has no records of the type asked for.|The name may have IPv4 addresses only, or IPv6 only: ask for both types (Resolve-DnsName).
9502|DNS_ERROR_BAD_PACKET|The DNS answer is malformed.|Something on the way rewrites DNS: ask another server, or over another network.
9503 t|DNS_ERROR_NO_PACKET|No DNS answer came.|Check that the DNS servers of `ipconfig /all` answer and that UDP and TCP port 53 are open to them.
9504 ?|DNS_ERROR_RCODE|The DNS answer carries an error.
9505|DNS_ERROR_UNSECURE_PACKET=DNS_STATUS_PACKET_UNSECURE|The DNS answer is not signed as required.|The DNS server demands signed answers (DNSSEC): check clock, trust anchors and forwarders of that server.
9506 t|DNS_REQUEST_PENDING|The DNS request is still running.||k e
9551 u|DNS_ERROR_INVALID_TYPE|The DNS type is not valid.
9552 u|DNS_ERROR_INVALID_IP_ADDRESS|The address is not valid.
9553 u|DNS_ERROR_INVALID_PROPERTY|The DNS property is not valid.
9554 t|DNS_ERROR_TRY_AGAIN_LATER|DNS cannot do that now; try later.|Try again later; ask another DNS server meanwhile.
9555|DNS_ERROR_NOT_UNIQUE|The DNS name has more than one record of that type.
9556 u|DNS_ERROR_NON_RFC_NAME|The DNS name does not follow the standard.
9560 u|DNS_ERROR_INVALID_NAME_CHAR|The DNS name has a forbidden character.|Correct the host name: letters, digits and hyphens only.
9561 u|DNS_ERROR_NUMERIC_NAME|The DNS name is made of digits only.
9564|DNS_ERROR_CANNOT_FIND_ROOT_HINTS|The DNS server found no root hints.
9568 t|DNS_ERROR_BACKGROUND_LOADING|The DNS server is still loading its zones.||k e
9572|DNS_ERROR_INVALID_POLICY_TABLE|The name resolution policy table is damaged, so names are not resolved.||k e
9601|DNS_ERROR_ZONE_DOES_NOT_EXIST|The DNS zone does not exist.
9602|DNS_ERROR_NO_ZONE_INFO|No information about the DNS zone is available.
9605|DNS_ERROR_ZONE_HAS_NO_SOA_RECORD|The DNS zone has no start of authority record.
9606|DNS_ERROR_ZONE_HAS_NO_NS_RECORDS|The DNS zone has no name server record.
9609 u|DNS_ERROR_ZONE_ALREADY_EXISTS|The DNS zone exists already.
9701|DNS_ERROR_RECORD_DOES_NOT_EXIST|The DNS record does not exist.|Check name and record type (Resolve-DnsName <name> -Type A).
9702|DNS_ERROR_RECORD_FORMAT|The DNS record has the wrong format.
9704|DNS_ERROR_UNKNOWN_RECORD_TYPE|The type of the DNS record is not known.
9705 t|DNS_ERROR_RECORD_TIMED_OUT|The DNS record has expired.|Clear the cache (`ipconfig /flushdns`) and ask again.
9707|DNS_ERROR_CNAME_LOOP|The DNS alias points back to itself.
9708|DNS_ERROR_NODE_IS_CNAME|The DNS name is an alias (CNAME).
9709|DNS_ERROR_CNAME_COLLISION|The DNS name has an alias already.
9711 u|DNS_ERROR_RECORD_ALREADY_EXISTS|The DNS record exists already.
9714|DNS_ERROR_NAME_DOES_NOT_EXIST|The DNS name does not exist.|Check the spelling of the name and the DNS suffix.
9752|DNS_ERROR_AXFR|The transfer of the DNS zone failed.
9851|DNS_ERROR_NO_TCPIP|TCP/IP is not installed.|Repair the network stack: `netsh int ip reset` and a restart.
9852|DNS_ERROR_NO_DNS_SERVERS|The machine has no DNS servers configured.|Set DNS servers on the adapter or repair DHCP (`ipconfig /renew`).
10004 t|WSAEINTR|A blocking socket call was interrupted.|Try again; the program cancelled the call.|w wk
10009 u|WSAEBADF|The file handle is not valid.||w wk
10013|WSAEACCES|The socket operation is not permitted.|Look for a firewall or antivirus rule against the program, or a port in a reserved range: `netsh int ipv4 show excludedportrange protocol=tcp`.|w m wk
10014 u|WSAEFAULT|A pointer passed to a socket call is bad.||w wk
10022 u|WSAEINVAL|An argument of a socket call is wrong.|In a program: check the arguments. Otherwise {winsock}|w wk
10024 t|WSAEMFILE|Too many sockets are open.|Restart the program with the most connections (`netstat -ano`).|w wk
10035 t|WSAEWOULDBLOCK|The socket call cannot finish at once.|{dev} wait until the socket is ready.|w wk
10036 t|WSAEINPROGRESS|A blocking socket call is running.||w wk
10037 u|WSAEALREADY|The socket operation is running already.||w wk
10038 u|WSAENOTSOCK|The handle is no socket.|In a program of your own the socket was closed before; otherwise a layered network provider is broken: {winsock}|w wk
10039 u|WSAEDESTADDRREQ|The socket call needs a target address.
10040 u|WSAEMSGSIZE|The datagram is larger than the limit.|{dev} read with a larger buffer. On a network, look for a wrong MTU (VPN).|w wk
10041 u|WSAEPROTOTYPE|The protocol does not fit the type of the socket.
10042 u|WSAENOPROTOOPT|The option is not known or not supported.
10043|WSAEPROTONOSUPPORT|The protocol is not supported.|Install or enable the protocol (IPv6, for example), or use another one.|w wk
10044|WSAESOCKTNOSUPPORT|The address family has no sockets of that type.
10045 u|WSAEOPNOTSUPP|The socket does not support the operation.||w wk
10046|WSAEPFNOSUPPORT|The protocol family is not available on this system.
10047|WSAEAFNOSUPPORT|The address family is not supported, for example IPv6 where it is off.|Use an address of a family that is enabled on both sides (IPv4 or IPv6).|w wk
10048 t|WSAEADDRINUSE|The local address and port are taken.|Find the program that holds the port: `netstat -abno`.|w m wk
10049|WSAEADDRNOTAVAIL|The address is not one of this machine, or the remote address is not usable.|Check for an address of 0.0.0.0, port 0, or a local address that the machine no longer has.|w wk
10050 t|WSAENETDOWN|The network is down.|Check the network adapter and its driver.|w m wk
10051 t|WSAENETUNREACH|The network is out of reach.|Check address and default gateway (`ipconfig /all`); an IPv6 address without IPv6 route has this code, too.|w m wk
10052 t|WSAENETRESET|The connection broke because the network was reset.|Try again; look for a VPN, sleep or adapter reset at that time.|w wk
10053 t|WSAECONNABORTED|This machine's software ended the connection.|Test without VPN, antivirus and local proxy, which often cut connections on this machine; look for time limits on it.|w m wk
10054 t|WSAECONNRESET|The remote side, or a device on the way, reset the connection.|Try again; if it returns for one host, a firewall, proxy or TLS inspection resets it: compare from another network, and look in the server's log.|w m wk
10055 t|WSAENOBUFS|No socket buffers are left.|Too many sockets are open or ports in use: see `netstat -ano` for the program with most connections, and restart it.|w m wk
10056 u|WSAEISCONN|The socket is connected already.||w wk
10057 u|WSAENOTCONN|The socket is not connected.|Connect again; the connection was lost or never made.|w wk
10058 u|WSAESHUTDOWN|The socket was shut down.|Connect again: the program or the other side closed this direction.|w wk
10059 t|WSAETOOMANYREFS|There are too many references to a kernel object.
10060 t|WSAETIMEDOUT|The remote side did not answer in time.|Test-NetConnection <host> -Port <port> from this machine: a firewall that drops packets, a proxy that must be used and is not set, or a server that is off.|w m wk tn
10061 t|WSAECONNREFUSED|The remote side refused the connection.|The host is there but nothing listens on that port, or a firewall refuses: check port and service (WSUS 8530 and 8531, proxies mostly 8080 or 3128).|w m wk
10062|WSAELOOP|The name cannot be translated.
10063 u|WSAENAMETOOLONG|The name is too long.|Shorten the host name or path.|w wk
10064 t|WSAEHOSTDOWN|The remote host is down.|Check that the remote machine runs.|w m wk
10065 t|WSAEHOSTUNREACH|No route leads to the remote host.|Check the route to the host (Test-NetConnection <host> -TraceRoute), VPN and gateway.|w m wk tn
10066|WSAENOTEMPTY|The folder is not empty and cannot be removed.
10067 t|WSAEPROCLIM|Too many processes use sockets.|Close programs that use the network, or restart.|w wk
10068 t|WSAEUSERS|The quota of users is used up.
10069|WSAEDQUOT|The quota is used up.||w wk
10070|WSAESTALE|The handle of the file is no longer available.
10071|WSAEREMOTE|The item is not on this machine.
10091 t|WSASYSNOTREADY|The network subsystem is not ready.|Start the network service and driver; restart the machine.|w wk
10092|WSAVERNOTSUPPORTED|The version of Windows Sockets is not supported.|Use a newer version of the program.|w wk
10093 u|WSANOTINITIALISED|Windows Sockets was not initialised by the program.|A program error: update or reinstall the program.|w wk
10101 i later|WSAEDISCON|The remote side shuts the connection down.|The other side closed the connection in good order: connect again.|w wk
10102 i|WSAENOMORE|There are no further results.
10103 i later|WSAECANCELLED|The call was cancelled.|The program cancelled its own lookup or call: start it again if the data is still wanted.|w wk
10104|WSAEINVALIDPROCTABLE|A network provider's function table is not valid.|Repair the network stack: {winsock}|w wk
10105|WSAEINVALIDPROVIDER|A network provider is not valid.|Repair the network stack: {winsock}|w wk
10106|WSAEPROVIDERFAILEDINIT|A network provider could not be loaded.|Check that the SystemRoot environment variable is set for the program; otherwise {winsock}|w wk
10107 ?|WSASYSCALLFAILURE|A system call failed that should not fail.|Restart; if it returns, `netsh winsock reset` and update the network driver.|w wk
10108|WSASERVICE_NOT_FOUND|The network service is not known.||w wk
10109|WSATYPE_NOT_FOUND|The class was not found.||w wk
10110 i|WSA_E_NO_MORE|There are no further results.
10111 i later|WSA_E_CANCELLED|The lookup was cancelled by the program.|The program cancelled its own lookup: start it again if the name is still wanted.
10112|WSAEREFUSED|The query was refused.|Ask another DNS server, or allow the query on this one.|w wk
11001 t|WSAHOST_NOT_FOUND|No DNS server knows the host name.|Check the spelling and `nslookup <host>`; a machine that only reaches the internet by a proxy needs the proxy set for WinHTTP (`netsh winhttp show proxy`).|w m wk np
11002 t|WSATRY_AGAIN|The name lookup failed for now; the DNS server did not answer.|Check that the DNS servers in `ipconfig /all` answer (`nslookup <host> <server>`), then try again.|w m wk
11003|WSANO_RECOVERY|The name lookup failed for good.|Ask another DNS server (`nslookup <host> <server>`); the configured one answers with an error.|w m wk
11004|WSANO_DATA|The name exists but has no data of the type asked for.|The name may have IPv6 addresses only, or none: ask for both types (Resolve-DnsName <host>).|w m wk
11032|WSA_SECURE_HOST_NOT_FOUND|No secure (signed) answer was found for the host name.|Check DNSSEC on the DNS server, or ask without it.|k wk
14000 u|_SXS_SECTION_NOT_FOUND|The activation context has no such section.
14001|_SXS_CANT_GEN_ACTCTX|The side-by-side configuration of the program is wrong.|See event SideBySide in the Application log, or trace it with sxstrace.exe; mostly a Visual C++ runtime is missing.
14002|_SXS_INVALID_ACTCTXDATA_FORMAT|The application binding data has the wrong format.
14003|_SXS_ASSEMBLY_NOT_FOUND|A side-by-side assembly is not installed.|Install the runtime that the program needs (often Visual C++), then look {app} log, source SideBySide.
14004|_SXS_MANIFEST_FORMAT_ERROR|A manifest has the wrong format.|Reinstall the program whose manifest is named {app} log, source SideBySide.
14005|_SXS_MANIFEST_PARSE_ERROR|A manifest cannot be parsed.|Reinstall the program whose manifest is named {app} log, source SideBySide.
14006 u|_SXS_ACTIVATION_CONTEXT_DISABLED|A disabled activation context was to be used.
14007|_SXS_KEY_NOT_FOUND|No active context holds the key.|{store}
14008|_SXS_VERSION_CONFLICT|Another version of a component that the program needs is loaded.
14010 t|_SXS_THREAD_QUERIES_DISABLED|Isolated activation is off for this thread, for lack of resources.
14011 u|_SXS_PROCESS_DEFAULT_ALREADY_SET|The process has a default activation context already.
14013|_SXS_UNKNOWN_ENCODING|The encoding asked for is not known.
14014|_SXS_INVALID_XML_NAMESPACE_URI|A manifest refers to an address that is not valid.
14015|_SXS_ROOT_MANIFEST_DEPENDENCY_NOT_INSTALLED|The program's manifest names an assembly that is not installed.
14016|_SXS_LEAF_MANIFEST_DEPENDENCY_NOT_INSTALLED|An assembly that the program uses needs one that is not installed.
14017|_SXS_INVALID_ASSEMBLY_IDENTITY_ATTRIBUTE|A manifest has an attribute of the assembly identity that is not valid.
14018|_SXS_MANIFEST_MISSING_REQUIRED_DEFAULT_NAMESPACE|A manifest lacks its default namespace.
14019|_SXS_MANIFEST_INVALID_REQUIRED_DEFAULT_NAMESPACE|A manifest has a wrong default namespace.
14020|_SXS_PRIVATE_MANIFEST_CROSS_PATH_WITH_REPARSE_POINT|The path of a private manifest crosses an unsupported reparse point.
14021|_SXS_DUPLICATE_DLL_NAME|Two components of the manifest have files of the same name.
14023|_SXS_DUPLICATE_CLSID|Two components of the manifest have the same class identifier.
14027|_SXS_DUPLICATE_ASSEMBLY_NAME|The manifest asks for two versions of the same component.
14028|_SXS_FILE_HASH_MISMATCH|A component file does not have its expected hash.|Repair with {repair}|w e dm
14029|_SXS_POLICY_PARSE_ERROR|The policy manifest has syntax errors.
14041 ?|_SXS_XML_E_INTERNALERROR|Manifest: the parser failed internally.
14051|_SXS_XML_E_UNEXPECTEDENDTAG|Manifest: an end tag stands where none is expected.
14052|_SXS_XML_E_UNCLOSEDTAG|Manifest: tags are not closed.
14053|_SXS_XML_E_DUPLICATEATTRIBUTE|Manifest: an attribute stands twice.
14054|_SXS_XML_E_MULTIPLEROOTS|Manifest: there is more than one top-level element.
14055|_SXS_XML_E_INVALIDATROOTLEVEL|Manifest: the top level of the document is not valid.
14056|_SXS_XML_E_BADXMLDECL|Manifest: the XML declaration is not valid.
14057|_SXS_XML_E_MISSINGROOT|Manifest: the top-level element is missing.
14058|_SXS_XML_E_UNEXPECTEDEOF|Manifest: the file ends too soon.
14067|_SXS_XML_E_INVALIDENCODING|Manifest: the encoding is not supported.
14072|_SXS_XML_E_INVALID_VERSION|Manifest: the version number is not valid.
14074|_SXS_PROTECTION_RECOVERY_FAILED|The assembly could not be recovered.
14075|_SXS_PROTECTION_PUBLIC_KEY_TOO_SHORT|The public key of an assembly is too short.
14076|_SXS_PROTECTION_CATALOG_NOT_VALID|The catalogue of an assembly is not valid or does not match its manifest.
14077 ?|_SXS_UNTRANSLATABLE_HRESULT|An HRESULT could not be turned into a Win32 error.
14078|_SXS_PROTECTION_CATALOG_FILE_MISSING|The catalogue of an assembly is missing.
14079|_SXS_MISSING_ASSEMBLY_IDENTITY_ATTRIBUTE|The assembly identity lacks a required attribute.
14080|_SXS_INVALID_ASSEMBLY_IDENTITY_ATTRIBUTE_NAME|The assembly identity has a name with forbidden characters.
14081|_SXS_ASSEMBLY_MISSING|An assembly that is referred to is not in the component store.|Repair with {image} /RestoreHealth, if necessary with /Source pointing at an install.wim of the same build; CBS.log names the assembly.|w e dm
14082|_SXS_CORRUPT_ACTIVATION_STACK|The thread's stack of activation contexts is damaged.
14083|_SXS_CORRUPTION|The isolation data (activation context) of a process or thread is damaged.|Restart the program, then the machine; if one program has it again and again, reinstall it. The component store is not what is damaged.
14084 u|_SXS_EARLY_DEACTIVATION|The activation context is not the one that was activated last.
14085 u|_SXS_INVALID_DEACTIVATION|The activation context is not active on this thread.
14086 u|_SXS_MULTIPLE_DEACTIVATION|The activation context was deactivated before.
14087|_SXS_PROCESS_TERMINATION_REQUESTED|A component asked to end the process.
14089|_SXS_SYSTEM_DEFAULT_ACTIVATION_CONTEXT_EMPTY|The activation context of the system default assembly could not be made.
14090|_SXS_INVALID_IDENTITY_ATTRIBUTE_VALUE|The value of an attribute in an identity is out of range.|Run {repair}|w e dm
14091|_SXS_INVALID_IDENTITY_ATTRIBUTE_NAME|The name of an attribute in an identity is out of range.|Run {repair}|w e dm
14092|_SXS_IDENTITY_DUPLICATE_ATTRIBUTE|An identity defines an attribute twice.
14093|_SXS_IDENTITY_PARSE_ERROR|The text of an identity is malformed.|Run {repair}|w e dm
14094|_MALFORMED_SUBSTITUTION_STRING|A text with replaceable parts is malformed.
14095|_SXS_INCORRECT_PUBLIC_KEY_TOKEN|The public key token does not belong to the public key.
14096|_UNMAPPED_SUBSTITUTION_STRING|A replaceable part of a text has no value.
14097|_SXS_ASSEMBLY_NOT_LOCKED|The component must be locked first.
14098|_SXS_COMPONENT_STORE_CORRUPT|The component store is inconsistent.|Run {image} /RestoreHealth, then sfc /scannow; where Windows Update cannot deliver the files, add /Source with an install.wim of the same build and /LimitAccess.|w e dm
14099|_ADVANCED_INSTALLER_FAILED|A servicing step of the update failed in its own installer.|Search CBS.log for the step (Failed execution of queue item) and the component it names.|w e dm
14100|_XML_ENCODING_MISMATCH|The XML's encoding is not the declared one.|Run {repair}|w e dm
14101|_SXS_MANIFEST_IDENTITY_SAME_BUT_CONTENTS_DIFFERENT|Two manifests of one identity have different contents.|{store}
14102|_SXS_IDENTITIES_DIFFERENT|The component identities differ.
14103|_SXS_ASSEMBLY_IS_NOT_A_DEPLOYMENT|The assembly is no deployment.
14104|_SXS_FILE_NOT_PART_OF_ASSEMBLY|The file is not a part of the assembly.
14105|_SXS_MANIFEST_TOO_BIG|The manifest is larger than allowed.|{store}
14106|_SXS_SETTING_NOT_REGISTERED|The setting is not registered.
14107|_SXS_TRANSACTION_CLOSURE_INCOMPLETE|Required members of the transaction are missing: the component store is damaged.|Run {image} /RestoreHealth, then sfc /scannow, restart and install again.|w e we dm
14108|_SMI_PRIMITIVE_INSTALLER_FAILED|A settings installer of the update failed.|Search CBS.log for the installer that failed and the component it names; then {image} /RestoreHealth.|w e dm
14109|_GENERIC_COMMAND_FAILED|A command of the update ended with failure.|Search CBS.log for the command that failed and its own exit code.|w e wl
14110|_SXS_FILE_HASH_MISSING|A component file has no hash in its manifest.|Run {repair}|w e dm
15000 u|_EVT_INVALID_CHANNEL_PATH|The path of the event channel is not valid.
15001 u|_EVT_INVALID_QUERY|The event query is not valid.
15002|_EVT_PUBLISHER_METADATA_NOT_FOUND|The publisher's data for events was not found.
15003|_EVT_EVENT_TEMPLATE_NOT_FOUND|The template of the event was not found.
15004 u|_EVT_INVALID_PUBLISHER_NAME|The name of the event publisher is not valid.
15005|_EVT_INVALID_EVENT_DATA|The event data does not fit the publisher's manifest.
15007|_EVT_CHANNEL_NOT_FOUND|The event log channel does not exist.|Check the channel's name: `wevtutil el` lists all.
15008 u|_EVT_MALFORMED_XML_TEXT|The XML text is not well formed.
15009 u|_EVT_SUBSCRIPTION_TO_DIRECT_CHANNEL|A direct channel cannot be subscribed to.
15010|_EVT_CONFIGURATION_ERROR|The event log configuration is wrong.
15011 t|_EVT_QUERY_RESULT_STALE|The query result is out of date; run the query again.
15012 u|_EVT_QUERY_RESULT_INVALID_POSITION|The query result is at a wrong position.
15019 u|_EVT_FILTER_PARSEERR|The event filter has a syntax error.
15022 u|_EVT_INVALID_OPERATION_OVER_ENABLED_DIRECT_CHANNEL|A direct channel has to be disabled first.
15023 u|_EVT_INVALID_CHANNEL_PROPERTY_VALUE|A property of the event channel has a value that is not valid.
15025|_EVT_CHANNEL_CANNOT_ACTIVATE|The event channel cannot be activated.
15026 u|_EVT_FILTER_TOO_COMPLEX|The event filter is too complex.
15027|_EVT_MESSAGE_NOT_FOUND|The text of the event is not available.|Read the event's data instead of its text; the program that wrote it is not installed here.
15028|_EVT_MESSAGE_ID_NOT_FOUND|The text of that message number was not found.
15032|_EVT_EVENT_DEFINITION_NOT_FOUND|The definition of the event was not found.
15033|_EVT_MESSAGE_LOCALE_NOT_FOUND|The text of the message in that language is missing.
15036|_EVT_CANNOT_OPEN_CHANNEL_OF_QUERY|A channel of the query cannot be opened.
15037|_EVT_PUBLISHER_DISABLED|The event publisher is disabled, often because it is being removed or upgraded.
15080|_EC_SUBSCRIPTION_CANNOT_ACTIVATE|The event subscription cannot be activated.
15081|_EC_LOG_DISABLED|The log of the event subscription is disabled.
15084|_EC_CRED_NOT_FOUND|The credentials of the event subscription were not found.
15100|_MUI_FILE_NOT_FOUND|The language resource file (MUI) was not found.
15101|_MUI_INVALID_FILE|The language resource file (MUI) is not valid.
15105|_MUI_FILE_NOT_LOADED|The language resource file (MUI) is not loaded.|Install the language again (Settings, Language), or run {repair}
15107|_MUI_INTLSETTINGS_UILANG_NOT_INSTALLED|The user interface language could not be installed.
15108|_MUI_INTLSETTINGS_INVALID_LOCALE_NAME|The locale could not be installed.
15110|_MRM_RUNTIME_NO_DEFAULT_OR_NEUTRAL_RESOURCE|An app resource has no default or neutral value.
15126|_MRM_INVALID_PRI_FILE|The resource index (PRI) of the app is not valid.
15127|_MRM_NAMED_RESOURCE_NOT_FOUND|The named resource of the app was not found.
15135|_MRM_MAP_NOT_FOUND|The resource map of the app was not found.
15250|_AMBIGUOUS_SYSTEM_DEVICE|Several devices look alike, so the system device cannot be told.|Detach cloned disks and second system disks, then try again.
15299|_SYSTEM_DEVICE_NOT_FOUND|The system device was not found.
15300|_HASH_NOT_SUPPORTED|The server does not make BranchCache hashes of that version and type.|No harm by itself: the content comes from the server. To have it cached, switch on hash publication on the file server.
15301|_HASH_NOT_PRESENT|The BranchCache hash for the content is not there.|No harm by itself: the content comes from the origin. To have it cached, switch on hash publication on the file server.|w m e
15402|_RUNLEVEL_SWITCH_TIMEOUT|The run level could not be switched: a service did not stop or start in time.
15404 t|_RUNLEVEL_SWITCH_IN_PROGRESS|A switch of the run level is running.
15405|_SERVICES_FAILED_AUTOSTART|Services failed to start at the switch of the run level.
15501 t|_COM_TASK_STOP_PENDING|The task cannot be stopped at once.
15600|_INSTALL_OPEN_PACKAGE_FAILED|The app package could not be opened.|Check that it is signed, that its certificate chain is trusted here, and that the publisher name fits the certificate; see event log AppxPackagingOM.|w e ax ir
15601|_INSTALL_PACKAGE_NOT_FOUND|The app package was not found.|Check the path or the package's full name (`Get-AppxPackage -AllUsers *name*`); removing a package that this user does not have gives this code too.|w e ax
15602|_INSTALL_INVALID_PACKAGE|The app package is not valid.|Fetch it again and compare size and hash; see event log AppxPackagingOM.|w e ax
15603|_INSTALL_RESOLVE_DEPENDENCY_FAILED|The app package failed a check of update, dependency or conflict.|Install the framework packages it needs (VCLibs, UI.Xaml, WindowsAppRuntime) in the right architecture; {appx} names what is missing.|w e ax ir
15604|_INSTALL_OUT_OF_DISK_SPACE|The disk has too little free space for the app.|Free space on the drive that apps are installed on.|w e ax
15605 t|_INSTALL_NETWORK_FAILURE|A network failure stopped the download of the app package or of one it needs.|Look up the address and the inner code in {appx} and allow that address at proxy and firewall; then install again.|w e ax
15606|_INSTALL_REGISTRATION_FAILURE|The app could not be registered.|See {appx} for the inner code.|w e ax
15607|_INSTALL_DEREGISTRATION_FAILURE|The app's registration could not be removed.|See {appx} for the inner code (`Get-AppPackageLog`), restart and try again.|w e ax
15608 i|_INSTALL_CANCEL|The app's installation was cancelled by the user.|Start the installation again.|w e ax
15609 ?|_INSTALL_FAILED|The app's installation failed.|See {appx} for the inner code (Get-AppPackageLog).|w e ax
15610 ?|_REMOVE_FAILED|The app could not be removed.|See {appx} for the inner code (`Get-AppPackageLog`); packages that belong to Windows cannot be removed.|w e ax
15611|_PACKAGE_ALREADY_EXISTS|A package of the same name and version, but other content, is installed.|Raise the version of the new package, or remove the old one for all users first.|w e ax ir
15612|_NEEDS_REMEDIATION|The app cannot start until it is repaired.|Open Settings, Apps, the app's Advanced options and choose Repair; if that fails, install the app again.|w e ax
15613|_INSTALL_PREREQUISITE_FAILED|A prerequisite of the app is not met.|Compare the package's minimum Windows version with winver; see {appx}.|w e ax
15614|_PACKAGE_REPOSITORY_CORRUPTED|The store of installed apps is damaged.|See {appx} for what is damaged.|w e ax
15615|_INSTALL_POLICY_FAILURE|Policy or missing sideloading rights forbid the app.|Allow trusted apps to install (policy AllowAllTrustedApps) and have the package signed by a certificate that this machine trusts.|w e ax ir
15616 t|_PACKAGE_UPDATING|The app is being updated, so it cannot start now.|Wait until the update has ended and start the app again.|w e ax
15617|_DEPLOYMENT_BLOCKED_BY_POLICY|Policy forbids to install the app.|Check AppLocker's packaged app rules and the App Package Deployment policies.|w e ax
15618 t|_PACKAGES_IN_USE|The app's files are in use.|Close the app and the apps that use its framework (the event log names them), or restart.|w e ax
15619|_RECOVERY_FILE_CORRUPT|A recovery file of the app deployment is damaged.|Remove the app and install it again.|w e ax
15620|_INVALID_STAGED_SIGNATURE|The signature of the staged app is not valid.|On a machine in developer mode the files AppxSignature.p7x and AppxBlockMap.xml in the app's folder have to be valid or absent; elsewhere fetch the package again.|w e ax
15621|_DELETING_EXISTING_APPLICATIONDATA_STORE_FAILED|Old data of the app could not be deleted.|Close the app, its debugger or simulator and whatever has files open in the app's data folder, then install again.|w e ax
15622 i|_INSTALL_PACKAGE_DOWNGRADE|A higher version of the app is installed already.|Nothing is to be done if the newer one may stay; to go back run `Add-AppxPackage -ForceUpdateFromAnyVersion <package>`.|w e ax
15623|_SYSTEM_NEEDS_REMEDIATION|A Windows file is damaged, so apps cannot be installed.|Run `{image} /RestoreHealth`, then `sfc /scannow`.|w e ax
15624|_APPX_INTEGRITY_FAILURE_CLR_NGEN|A damaged native image or other foreign file on the machine fails the integrity check.|Run `sfc /scannow` and remove or install again the software that owns the file; the log AppXDeployment-Server names it.|k ax
15625|_RESILIENCY_FILE_CORRUPT|A file that records the running deployment is damaged, so the operation cannot go on.|Restart and install the app again.|w e ax
15626|_INSTALL_FIREWALL_SERVICE_NOT_RUNNING|The Windows Firewall service does not run, which app installation needs.|Start the service mpssvc; to do without the firewall, turn off its profiles and leave the service running.|w e ax
15627|_PACKAGE_MOVE_FAILED|The app could not be moved to another volume.|See {appx} for the inner code; check free space on the target.|k e ax
15628|_INSTALL_VOLUME_NOT_EMPTY|The volume for apps is not empty.|Move or remove the apps on it (`Get-AppxPackage -Volume <volume>`) first.|k e ax
15629|_INSTALL_VOLUME_OFFLINE|The volume for apps is offline.|Connect the drive, or change where new apps are saved in the Storage settings.|k e ax
15630|_INSTALL_VOLUME_CORRUPT|The volume for apps is damaged.|Run `chkdsk /f` on that volume.|k e ax ck
15631|_NEEDS_REGISTRATION|The app has to be registered for the user first.|Run `Add-AppxPackage -Register "<folder>\AppxManifest.xml" -DisableDevelopmentMode` as that user.|k e ax
15632|_INSTALL_WRONG_PROCESSOR_ARCHITECTURE|The app is made for another processor.|Take the package for this processor (x64, x86, Arm64).|k e ax
15633|_DEV_SIDELOAD_LIMIT_EXCEEDED|The machine holds as many sideloaded development apps as its developer licence permits.|Remove a sideloaded app, then install again.|k e ax
15634|_INSTALL_OPTIONAL_PACKAGE_REQUIRES_MAIN_PACKAGE|The optional package needs its main package first.|Install the main package, or both in one call (`Add-AppxPackage <main> -ExternalPackages <optional>`).|k e ax
15635|_PACKAGE_NOT_SUPPORTED_ON_FILESYSTEM|The app cannot be installed on a volume with this file system.|Install apps on an NTFS volume.|k e ax
15636 t|_PACKAGE_MOVE_BLOCKED_BY_STREAMING|The app cannot be moved or removed while parts of it are still being downloaded.|Wait until the download has ended and try again.|k e ax
15637|_INSTALL_OPTIONAL_PACKAGE_APPLICATIONID_NOT_UNIQUE|The optional package uses an application ID that its main package or another optional package has already.|The publisher has to give the application an ID of its own in the manifest.|k
15638 t automatic|_PACKAGE_STAGING_ONHOLD|Staging the app is on hold because another one has priority.|Wait; the installation goes on when the other one has ended.|k e ax
15639|_INSTALL_INVALID_RELATED_SET_UPDATE|The related set of packages can be updated only together, and the update is not valid.|Take main package and optional packages of one and the same release and install them together.|k e ax
15640|_INSTALL_OPTIONAL_PACKAGE_REQUIRES_MAIN_PACKAGE_FULLTRUST_CAPABILITY|The optional package has a full-trust entry point, but its main package lacks the capability runFullTrust.|The publisher has to declare runFullTrust in the main package.|k
15641 t|_DEPLOYMENT_BLOCKED_BY_USER_LOG_OFF|The user logged off during the installation.|Sign in again and start the installation once more.|k e ax
15642|_PROVISION_OPTIONAL_PACKAGE_REQUIRES_MAIN_PACKAGE_PROVISIONED|The optional package cannot be provisioned for all users because its main package is not.|Provision the main package first (`Add-AppxProvisionedPackage`).|k
15643|_PACKAGES_REPUTATION_CHECK_FAILED|SmartScreen's reputation check refused the app or failed.|Have the package signed by a known certificate; if the source is trusted, check the SmartScreen policy and that its service can be reached.|k e ax
15644 t|_PACKAGES_REPUTATION_CHECK_TIMEDOUT|SmartScreen's reputation check of the app took too long.|Check that the machine reaches the SmartScreen service and install again.|k e ax
15645 u|_DEPLOYMENT_OPTION_NOT_SUPPORTED|The deployment option is not supported.|Leave the option out, or compare it with `Get-Help Add-AppxPackage -Full` of this Windows version.|k e ax
15646|_APPINSTALLER_ACTIVATION_BLOCKED|The .appinstaller file's update settings block the start of the app until it is updated.|Let the update end, or install the newest package of the publisher; then start the app again.|k e ax
15647|_REGISTRATION_FROM_REMOTE_DRIVE_NOT_SUPPORTED|A package cannot be registered from a mapped network drive.|Use the share's UNC path (\\server\share) or copy the files to a local disk.|k e ax
15648|_APPX_RAW_DATA_WRITE_FAILED|The downloaded package data could not be processed or written to disk.|Check free space and the health of the disk (`chkdsk /scan`), then install again.|k e ax
15649|_DEPLOYMENT_BLOCKED_BY_VOLUME_POLICY_PACKAGE|The package family may be deployed to the system volume only.|Make the system drive the place for new apps (Settings, System, Storage) and install again.|k e ax
15650|_DEPLOYMENT_BLOCKED_BY_VOLUME_POLICY_MACHINE|Policy permits apps on the system volume only.|Check the policy Disable installing Windows apps on non-system volumes.|k e ax
15651|_DEPLOYMENT_BLOCKED_BY_PROFILE_POLICY|Policy forbids apps for special profiles (roaming, mandatory, temporary).|Check the policy Allow deployment operations in special profiles.|k e ax
15652|_DEPLOYMENT_FAILED_CONFLICTING_MUTABLE_PACKAGE_DIRECTORY|Another package owns the mutable package directory that this package wants.|Remove the other package ({appx} names it), then install again.|k
15653|_SINGLETON_RESOURCE_INSTALLED_IN_ACTIVE_USER|Another signed-in user has a resource in use that only one user at a time may have.|Sign the other user out, then install again.|k e ax
15654|_DIFFERENT_VERSION_OF_PACKAGED_SERVICE_INSTALLED|Another version of the app's service is installed on the machine.|Install the newest version of the package.|k e ax
15655|_SERVICE_EXISTS_AS_NON_PACKAGED_SERVICE|A service of the same name exists that belongs to no app package.|Remove the software that brought the service, or ask its vendor which one to keep.|k e ax
15656|_PACKAGED_SERVICE_REQUIRES_ADMIN_PRIVILEGES|The app contains a service, so an administrator has to install it.|Install the app elevated.|k e ax
15657 u|_REDIRECTION_TO_DEFAULT_ACCOUNT_NOT_ALLOWED|The operation would have gone to the default account, which the caller did not permit.||k
15658|_PACKAGE_LACKS_CAPABILITY_TO_DEPLOY_ON_HOST|The package lacks the capability it needs to run natively on this machine.||k
15659|_UNSIGNED_PACKAGE_INVALID_CONTENT|The unsigned package contains something that only signed packages may have.|Sign the package.|k
15660|_UNSIGNED_PACKAGE_INVALID_PUBLISHER_NAMESPACE|The unsigned package's publisher is not in the namespace for unsigned packages.|Put the OID for unsigned packages into the publisher name, or sign the package.|k
15661|_SIGNED_PACKAGE_INVALID_PUBLISHER_NAMESPACE|The signed package's publisher is in the namespace for unsigned packages.|Take the OID for unsigned packages out of the publisher name and sign again.|k
15662|_PACKAGE_EXTERNAL_LOCATION_NOT_ALLOWED|The package does not permit content outside of it, so an external location cannot be used.|The manifest has to set AllowExternalContent to true.|k
15663|_INSTALL_FULLTRUST_HOSTRUNTIME_REQUIRES_MAIN_PACKAGE_FULLTRUST_CAPABILITY|The package's host runtime dependency has full-trust content, but its main package lacks the capability runFullTrust.|The publisher has to declare runFullTrust in the main package.|k
15664|_PACKAGE_LACKS_CAPABILITY_FOR_MANDATORY_STARTUPTASKS|The package lacks the capability that mandatory startup tasks need.||k
15665|_INSTALL_RESOLVE_HOSTRUNTIME_DEPENDENCY_FAILED|A check of the package's host runtime dependency or of conflicts failed.|Install the host runtime first; {appx} names it.|k
15666|_MACHINE_SCOPE_NOT_ALLOWED|The package may not be installed for all users, because it lacks the capability.|Install it for the user, without machine scope.|k e ax
15667|_CLASSIC_COMPAT_MODE_NOT_ALLOWED|The package may not use classic compatibility mode, because it lacks the capability.||k
15668|_STAGEFROMUPDATEAGENT_PACKAGE_NOT_APPLICABLE|The update agent tried to stage a package that does not apply to this machine.||k
15669|_PACKAGE_NOT_REGISTERED_FOR_USER|The app is not installed for the user who started it.|That user has to install the app from the Store or its package first.|k e ax
15670|_PACKAGE_NAME_MISMATCH|The name of the package differs from the name that was expected.|Compare the name in the manifest with the one in the .appinstaller file; see {appx}.|k e ax
15671|_APPINSTALLER_URI_IN_USE|The address of the .appinstaller file is used by another package family already.|Use an address of its own for each app, or remove the other app; see {appx}.|k
15672|_APPINSTALLER_IS_MANAGED_BY_SYSTEM|The app's automatic update is managed by an administrator, so a user cannot change it.|Ask the administrator who set it up.|k
15673|_SERVICE_BLOCKED_BY_SYSPREP_IN_PROGRESS|The deployment service does not work while Sysprep runs.|Wait until Sysprep has ended.|k m
15674|_UNSUPPORTED_ARM32_PACKAGE_REQUIRES_REMEDIAITON|The package is made for 32-bit Arm, which this Windows no longer supports.|Install the Arm64 build, or repair or reinstall the app from the Store.|k m
15675|_UUP_PRODUCT_NOT_APPLICABLE|The product in the update does not apply to this machine or was not found.||k m
15676|_BLOCKED_BY_PENDING_PACKAGE_REMOVAL|Removal of the package or of its family is still pending.|Sign out and in again, or restart; then install again.|k m
15677|_PACKAGE_REPOSITORY_ROOT_CORRUPTED|The root of the package repository is damaged (by its name).||m
15678|_PACKAGE_MANIFEST_NOT_FOUND|The package's manifest was not found (by its name).||m
15679|_DEPLOYMENT_BLOCKED_BY_REMOVEDEFAULTPACKAGES_POLICY|The policy that removes default apps blocks the deployment (by its name).|Check the policy Remove Default Microsoft Store packages from the system.|m
15680|_URI_BLOCKED_BY_POLICY_MSIXALLOWEDZONES|Policy MsixAllowedZones blocks the address of the package (by its name).||m
15681|_URI_RECOMMENDED_BLOCK_BY_SMARTSCREEN|SmartScreen recommends to block the address of the package (by its name).||m
15700 u|APPMODEL_ERROR_NO_PACKAGE|The process belongs to no app package.|Normal for a desktop program; a program that needs an identity has to be packaged and started through its package.
15701|APPMODEL_ERROR_PACKAGE_RUNTIME_CORRUPT|The app's runtime data is damaged.|Repair or reset the app in Settings, or install it again.
15702|APPMODEL_ERROR_PACKAGE_IDENTITY_CORRUPT|The app's identity is damaged.|Remove the app and install it again.
15703 u|APPMODEL_ERROR_NO_APPLICATION|The process belongs to no application of a package.||w
15704|APPMODEL_ERROR_DYNAMIC_PROPERTY_READ_FAILED|A dynamic property of the package could not be read (by its name).||k m
15705|APPMODEL_ERROR_DYNAMIC_PROPERTY_INVALID|A dynamic property of the package is not valid (by its name).||k m
15706|APPMODEL_ERROR_PACKAGE_NOT_AVAILABLE|The package is not available (by its name).|If it is on another drive, connect the drive; then repair the app in Settings.|k m
15707 i|APPMODEL_ERROR_NO_MUTABLE_DIRECTORY|The package has no mutable directory (by its name).||k m
15800|_STATE_LOAD_STORE_FAILED|The app's settings store could not be loaded.|Reset the app in Settings (its data is lost), or install it again.
15801|_STATE_GET_VERSION_FAILED|The version of the app's settings store could not be read.||w
15802|_STATE_SET_VERSION_FAILED|The version of the app's settings store could not be set.||w
15803|_STATE_STRUCTURED_RESET_FAILED|The app's settings store could not be reset.||w
15804|_STATE_OPEN_CONTAINER_FAILED|A container of the app's settings could not be opened.||w
15805|_STATE_CREATE_CONTAINER_FAILED|A container of the app's settings could not be created.||w
15806|_STATE_DELETE_CONTAINER_FAILED|A container of the app's settings could not be deleted.||w
15807|_STATE_READ_SETTING_FAILED|A {setting} read.||w
15808|_STATE_WRITE_SETTING_FAILED|A {setting} written.||w
15809|_STATE_DELETE_SETTING_FAILED|A {setting} deleted.||w
15810|_STATE_QUERY_SETTING_FAILED|A {setting} queried.||w
15811|_STATE_READ_COMPOSITE_SETTING_FAILED|A composite {setting} read.||w
15812|_STATE_WRITE_COMPOSITE_SETTING_FAILED|A composite {setting} written.||w
15813|_STATE_ENUMERATE_CONTAINER_FAILED|The containers of the app's settings could not be listed.||w
15814|_STATE_ENUMERATE_SETTINGS_FAILED|The app's settings could not be listed.||w
15815 u|_STATE_COMPOSITE_SETTING_VALUE_SIZE_LIMIT_EXCEEDED|A composite setting is larger than permitted.||w
15816 u|_STATE_SETTING_VALUE_SIZE_LIMIT_EXCEEDED|The value of a setting is larger than permitted.||w
15817 u|_STATE_SETTING_NAME_SIZE_LIMIT_EXCEEDED|The name of a setting is longer than permitted.||w
15818 u|_STATE_CONTAINER_NAME_SIZE_LIMIT_EXCEEDED|The name of a settings container is longer than permitted.||w
15841 u|_API_UNAVAILABLE|The function is not available to this type of app.
15861|STORE_ERROR_UNLICENSED|The device has no licence for the app.|Sign in to the Microsoft Store with the account that owns the app, and check that licensing services are reachable.|k e ax
15862|STORE_ERROR_UNLICENSED_USER|The signed-in user has no licence for the app.|Sign in to the Microsoft Store with the account that owns the app.|k e ax
15863 t|STORE_ERROR_PENDING_COM_TRANSACTION|A purchase for the app is pending.|Wait until the purchase has ended in the Microsoft Store, then start the app again.|k e
15864|STORE_ERROR_LICENSE_REVOKED|The user's licence for the app was withdrawn.|Check the order history of the Microsoft account that bought the app.|k e
60001||PSAppDeployToolkit: the deployment script failed.|Read the toolkit's log in C:\Windows\Logs\Software.|pd
60008||PSAppDeployToolkit: the module could not be imported or the session not opened.|Check that the folder of the toolkit is complete in the package and that the script may run (execution policy, constrained language).|pd
668|_ASSERTION_FAILURE|||k
770|_CANTFETCHBACKWARDS|||k
14111|_SXS_DUPLICATE_ACTIVATABLE_CLASS|||k
103|_TOO_MANY_SEM_REQUESTS _INVALID_AT_INTERRUPT_TIME 13 _INVALID_VERIFY_SWITCH 14 _IS_JOIN_TARGET _IS_JOINED _IS_SUBSTED _NOT_JOINED _NOT_SUBSTED _JOIN_TO_JOIN _SUBST_TO_SUBST _JOIN_TO_SUBST _SUBST_TO_JOIN 1 _SAME_DRIVE 2 _IS_SUBST_PATH 2 _IS_SUBST_TARGET _SYSTEM_TRACE _INVALID_EVENT_COUNT _TOO_MANY_MUXWAITERS
153|_INVALID_LIST_FORMAT 3 _DISCARDED 1 _BAD_THREADID_ADDR 2 _SIGNAL_PENDING _INVALID_: 17 SEGMENT_NUMBER 5 FLAG_NUMBER 1 STARTING_CODESEG STACKSEG MODULETYPE : 3 _ITERATED_DATA_EXCEEDS_64k _INVALID_MINALLOCSIZE _DYNLINK_FROM_INVALID_RING _IOPL_NOT_ENABLED _INVALID_SEGDPL _AUTODATASEG_EXCEEDS_64k _RING2SEG_MUST_BE_MOVABLE
201|_RELOC_CHAIN_XEEDS_SEGLIM _INFLOOP_IN_RELOC_CHAIN 4 _RING2_STACK_IN_USE 1 _INVALID_SIGNAL_NUMBER _THREAD_1_INACTIVE 4 _NESTING_NOT_ALLOWED
277|_EA_TABLE_FULL _INVALID_EA_HANDLE
342|_OBJECT_NOT_EXTERNALLY_BACKED _EXTERNAL_BACKING_PROVIDER_UNKNOWN _COMPRESSION_NOT_BENEFICIAL
424|_CASE_DIFFERING_NAMES_IN_DIR
731|_WAIT_1 _WAIT_2 _WAIT_3 _WAIT_63 _ABANDONED_: WAIT_0 WAIT_63 : _USER_APC _KERNEL_APC _ALERTED
1076|_BOOT_ALREADY_ACCEPTED 24 _FILEMARK_DETECTED _BEGINNING_OF_MEDIA _SETMARK_DETECTED 1 _PARTITION_FAILURE 1 _DEVICE_NOT_PARTITIONED 10 _SERIAL_NO_DEVICE 1 _MORE_WRITES _FLOPPY_: 1 ID_MARK_NOT_FOUND WRONG_CYLINDER UNKNOWN_ERROR BAD_REGISTERS : 3 _EOM_OVERFLOW 29 _MESSAGE_SYNC_ONLY _SOURCE_ELEMENT_EMPTY
1161|_DESTINATION_ELEMENT_FULL _ILLEGAL_ELEMENT_ADDRESS _MAGAZINE_NOT_PRESENT 7 _POINT_NOT_FOUND
1217|_INVALID_MESSAGENAME _INVALID_MESSAGEDEST
1261|_REG_NAT_CONSUMPTION 18 _ALREADY_FIBER _ALREADY_THREAD 21 _LOCAL_USER_SESSION_KEY 29 _TOO_MANY_LUIDS_REQUESTED 8 _SERVER_NOT_DISABLED 2 _INVALID_GROUP_ATTRIBUTES 28 _MEMBERS_PRIMARY_GROUP _TOKEN_ALREADY_IN_USE _NO_SUCH_ALIAS _MEMBER_NOT_IN_ALIAS _MEMBER_IN_ALIAS _ALIAS_EXISTS 1 _TOO_MANY_SECRETS
1382|_SECRET_TOO_LONG _INTERNAL_DB_ERROR _TOO_MANY_CONTEXT_IDS 1 _NT_CROSS_ENCRYPTION_REQUIRED 1 _INVALID_MEMBER _TOO_MANY_SIDS _LM_CROSS_ENCRYPTION_REQUIRED _NO_INHERITANCE 13 _INVALID_DWP_HANDLE 9 _PRIVATE_DIALOG_INDEX _LISTBOX_ID_NOT_FOUND _NO_WILDCARD_CHARACTERS 2 _WINDOW_NOT_DIALOG 1 _INVALID_COMBOBOX_MESSAGE
1423|_WINDOW_NOT_COMBOBOX _INVALID_: EDIT_HEIGHT 1 HOOK_FILTER FILTER_PROC : _HOOK_NEEDS_HMOD _GLOBAL_ONLY_HOOK _JOURNAL_HOOK_SET 1 _INVALID_LB_MESSAGE _SETCOUNT_ON_BAD_LB _LB_WITHOUT_TABSTOPS _DESTROY_OBJECT_OF_OTHER_THREAD _CHILD_WINDOW_MENU _NO_SYSTEM_MENU _INVALID_MSGBOX_STYLE _INVALID_SPI_VALUE
1441|_HWNDS_HAVE_DIFF_PARENT _NOT_CHILD_WINDOW _INVALID_GW_COMMAND 1 _NON_MDICHILD_WINDOW _POPUP_ALREADY_ACTIVE _NO_SCROLLBARS _INVALID_SCROLLBAR_RANGE _INVALID_SHOWWIN_COMMAND 6 _MENU_ITEM_NOT_FOUND 1 _HOOK_TYPE_NOT_ALLOWED
1756|RPC_: S_INVALID_VERS_OPTION 1 S_NOT_ALL_OBJS_UNEXPORTED 10 S_FP_DIV_ZERO S_FP_UNDERFLOW S_FP_OVERFLOW 1 X_SS_CHAR_TRANS_OPEN_FAIL X_SS_CHAR_TRANS_SHORT_FILE : 24 _INVALID_SEPARATOR_FILE _INVALID_PRIORITY RPC_: 26 X_INVALID_ES_ACTION 6 S_DO_NOT_DISTURB S_SYSTEM_HANDLE_COUNT_EXCEEDED S_SYSTEM_HANDLE_TYPE_MISMATCH
1902|_INVALID_FORM_: NAME SIZE RPC_S_: 19 NOT_ALL_OBJS_EXPORTED 1 PROFILE_NOT_ADDED PRF_ELT_NOT_ADDED PRF_ELT_NOT_REMOVED GRP_ELT_NOT_ADDED GRP_ELT_NOT_REMOVED : 2 _PER_USER_TRUST_QUOTA_EXCEEDED _ALL_USER_TRUST_QUOTA_EXCEEDED _USER_DELETE_TRUST_QUOTA_EXCEEDED
2000|_INVALID_PIXEL_FORMAT _BAD_DRIVER _INVALID_WINDOW_STYLE _METAFILE_NOT_SUPPORTED _TRANSFORM_NOT_SUPPORTED _CLIPPING_NOT_SUPPORTED 4 _INVALID_CMM _INVALID_PROFILE _TAG_NOT_FOUND _TAG_NOT_PRESENT _DUPLICATE_TAG _PROFILE_NOT_: ASSOCIATED_WITH_DEVICE FOUND : _INVALID_COLORSPACE _ICM_NOT_ENABLED _DELETING_ICM_XFORM
2020|_INVALID_TRANSFORM _COLORSPACE_MISMATCH _INVALID_COLORINDEX
2108|_CONNECTED_OTHER_: PASSWORD PASSWORD_DEFAULT
3003|_SPL_NO_STARTDOC _SPL_NO_ADDJOB _PRINT_PROCESSOR_ALREADY_INSTALLED 1 _INVALID_PRINT_MONITOR 5 _PRINTER_DRIVER_WARNED
4000|_WINS_INTERNAL _CAN_NOT_DEL_LOCAL_WINS _STATIC_INIT _INC_BACKUP _FULL_BACKUP _REC_NON_EXISTENT _RPL_NOT_ALLOWED
4212|_WMI_ALREADY_DISABLED
4300|_INVALID_: MEDIA LIBRARY MEDIA_POOL : _DRIVE_MEDIA_MISMATCH _MEDIA_OFFLINE _LIBRARY_OFFLINE 4 _INVALID_CLEANER _UNABLE_TO_CLEAN 3 _MEDIA_INCOMPATIBLE 5 _INVALID_DRIVE_OBJECT _LIBRARY_FULL _MEDIUM_NOT_ACCESSIBLE _UNABLE_TO_: LOAD_MEDIUM INVENTORY_DRIVE INVENTORY_SLOT INVENTORY_TRANSPORT : _TRANSPORT_FULL
4329|_CONTROLLING_IEPORT _UNABLE_TO_EJECT_MOUNTED_MEDIA _CLEANER_: SLOT_SET SLOT_NOT_SET CARTRIDGE_SPENT : _UNEXPECTED_OMID _CANT_DELETE_LAST_ITEM 2 _INDIGENOUS_TYPE _NO_SUPPORTING_DRIVES _CLEANER_CARTRIDGE_INSTALLED _IEPORT_FULL
4500|_VOLUME_NOT_SIS_ENABLED
5001|_DEPENDENT_RESOURCE_EXISTS _DEPENDENCY_: NOT_FOUND ALREADY_EXISTS : _RESOURCE_NOT_ONLINE _HOST_NODE_NOT_AVAILABLE _RESOURCE_NOT_AVAILABLE 1 _SHUTDOWN_CLUSTER _CANT_EVICT_ACTIVE_NODE _GROUP_NOT_: 2 AVAILABLE FOUND ONLINE _HOST_NODE_NOT_: RESOURCE_OWNER GROUP_OWNER : _RESMON_CREATE_FAILED _RESMON_ONLINE_FAILED
5019|_RESOURCE_ONLINE _QUORUM_RESOURCE _NOT_QUORUM_CAPABLE _CLUSTER_SHUTTING_DOWN 1 _RESOURCE_PROPERTIES_STORED _NOT_QUORUM_CLASS _CORE_RESOURCE _QUORUM_RESOURCE_ONLINE_FAILED _QUORUMLOG_OPEN_FAILED _CLUSTERLOG_: CORRUPT RECORD_EXCEEDS_MAXSIZE EXCEEDS_MAXSIZE CHKPOINT_NOT_FOUND NOT_ENOUGH_SPACE : _QUORUM_OWNER_ALIVE
5035|_NETWORK_NOT_AVAILABLE _NODE_NOT_AVAILABLE _ALL_NODES_NOT_AVAILABLE _RESOURCE_FAILED _CLUSTER_: INVALID_NODE NODE_EXISTS JOIN_IN_PROGRESS NODE_NOT_FOUND LOCAL_NODE_NOT_FOUND NETWORK_EXISTS NETWORK_NOT_FOUND NETINTERFACE_EXISTS NETINTERFACE_NOT_FOUND INVALID_REQUEST INVALID_NETWORK_PROVIDER NODE_DOWN
5051|_CLUSTER_: NODE_UNREACHABLE NODE_NOT_MEMBER JOIN_NOT_IN_PROGRESS INVALID_NETWORK 1 NODE_UP IPADDR_IN_USE NODE_NOT_PAUSED NO_SECURITY_CONTEXT NETWORK_NOT_INTERNAL NODE_ALREADY_UP NODE_ALREADY_DOWN NETWORK_ALREADY_ONLINE NETWORK_ALREADY_OFFLINE NODE_ALREADY_MEMBER LAST_INTERNAL_NETWORK NETWORK_HAS_DEPENDENTS
5068|_INVALID_OPERATION_ON_QUORUM _DEPENDENCY_NOT_ALLOWED _CLUSTER_NODE_PAUSED _NODE_CANT_HOST_RESOURCE _CLUSTER_: NODE_NOT_READY NODE_SHUTTING_DOWN JOIN_ABORTED INCOMPATIBLE_VERSIONS MAXNUM_OF_RESOURCES_EXCEEDED SYSTEM_CONFIG_CHANGED RESOURCE_TYPE_NOT_FOUND RESTYPE_NOT_SUPPORTED RESNAME_NOT_FOUND NO_RPC_PACKAGES_REGISTERED
5082|_CLUSTER_: OWNER_NOT_IN_PREFLIST DATABASE_SEQMISMATCH : _RESMON_INVALID_STATE _CLUSTER_GUM_NOT_LOCKER _QUORUM_DISK_NOT_FOUND _DATABASE_BACKUP_CORRUPT _CLUSTER_NODE_ALREADY_HAS_DFS_ROOT _RESOURCE_PROPERTY_UNCHANGEABLE
5890|_CLUSTER_: MEMBERSHIP_INVALID_STATE QUORUMLOG_NOT_FOUND MEMBERSHIP_HALT INSTANCE_ID_MISMATCH NETWORK_NOT_FOUND_FOR_IP PROPERTY_DATA_TYPE_MISMATCH EVICT_WITHOUT_CLEANUP PARAMETER_MISMATCH : _NODE_CANNOT_BE_CLUSTERED _CLUSTER_WRONG_OS_VERSION _CLUSTER_CANT_CREATE_DUP_CLUSTER_NAME _CLUSCFG_: ALREADY_COMMITTED
5902|_CLUSCFG_: ROLLBACK_FAILED SYSTEM_DISK_DRIVE_LETTER_CONFLICT : _CLUSTER_OLD_VERSION _CLUSTER_MISMATCHED_COMPUTER_ACCT_NAME
6013|_EFS_ALG_BLOB_TOO_BIG
7001|_CTX_: WINSTATION_NAME_INVALID INVALID_PD PD_NOT_FOUND WD_NOT_FOUND CANNOT_MAKE_EVENTLOG_ENTRY SERVICE_NAME_COLLISION CLOSE_PENDING NO_OUTBUF MODEM_INF_NOT_FOUND INVALID_MODEMNAME MODEM_RESPONSE_ERROR MODEM_RESPONSE_TIMEOUT MODEM_RESPONSE_NO_CARRIER MODEM_RESPONSE_NO_DIALTONE MODEM_RESPONSE_BUSY
7016|_CTX_: MODEM_RESPONSE_VOICE TD_ERROR 4 WINSTATION_NOT_FOUND WINSTATION_ALREADY_EXISTS WINSTATION_BUSY BAD_VIDEO_MODE 9 GRAPHICS_INVALID 1 LOGON_DISABLED NOT_CONSOLE 1 CLIENT_QUERY_TIMEOUT CONSOLE_DISCONNECT CONSOLE_CONNECT 1 SHADOW_DENIED WINSTATION_ACCESS_DENIED 3 INVALID_WD SHADOW_INVALID SHADOW_DISABLED
7052|_CTX_: CLIENT_LICENSE_IN_USE CLIENT_LICENSE_NOT_SET LICENSE_NOT_AVAILABLE LICENSE_CLIENT_INVALID LICENSE_EXPIRED SHADOW_NOT_RUNNING SHADOW_ENDED_BY_MODE_CHANGE : _ACTIVATION_COUNT_EXCEEDED
8001|FRS_ERR_: INVALID_API_SEQUENCE STARTING_SERVICE STOPPING_SERVICE INTERNAL_API INTERNAL SERVICE_COMM INSUFFICIENT_PRIV AUTHENTICATION PARENT_INSUFFICIENT_PRIV PARENT_AUTHENTICATION CHILD_TO_PARENT_COMM PARENT_TO_CHILD_COMM SYSVOL_POPULATE SYSVOL_POPULATE_TIMEOUT SYSVOL_IS_BUSY SYSVOL_DEMOTE INVALID_SERVICE_PARAMETER
8200|_DS_: NOT_INSTALLED MEMBERSHIP_EVALUATED_LOCALLY 1 INVALID_ATTRIBUTE_SYNTAX ATTRIBUTE_TYPE_UNDEFINED ATTRIBUTE_OR_VALUE_EXISTS BUSY UNAVAILABLE NO_RIDS_ALLOCATED NO_MORE_RIDS INCORRECT_ROLE_OWNER RIDMGR_INIT_ERROR OBJ_CLASS_VIOLATION CANT_ON_NON_LEAF CANT_ON_RDN CANT_MOD_OBJ_CLASS CROSS_DOM_MOVE_ERROR
8217|_DS_: GC_NOT_AVAILABLE : _SHARED_POLICY _POLICY_OBJECT_NOT_FOUND _POLICY_ONLY_IN_DS _PROMOTION_ACTIVE _NO_PROMOTION_ACTIVE _DS_: 1 OPERATIONS_ERROR PROTOCOL_ERROR TIMELIMIT_EXCEEDED SIZELIMIT_EXCEEDED ADMIN_LIMIT_EXCEEDED COMPARE_FALSE COMPARE_TRUE AUTH_METHOD_NOT_SUPPORTED STRONG_AUTH_REQUIRED
8233|_DS_: INAPPROPRIATE_AUTH AUTH_UNKNOWN REFERRAL UNAVAILABLE_CRIT_EXTENSION CONFIDENTIALITY_REQUIRED INAPPROPRIATE_MATCHING CONSTRAINT_VIOLATION 1 ALIAS_PROBLEM INVALID_DN_SYNTAX IS_LEAF ALIAS_DEREF_PROBLEM UNWILLING_TO_PERFORM LOOP_DETECT NAMING_VIOLATION OBJECT_RESULTS_TOO_LARGE AFFECTS_MULTIPLE_DSAS
8251|_DS_: LOCAL_ERROR ENCODING_ERROR DECODING_ERROR FILTER_UNKNOWN PARAM_ERROR NOT_SUPPORTED NO_RESULTS_RETURNED CONTROL_NOT_FOUND CLIENT_LOOP REFERRAL_LIMIT_EXCEEDED SORT_CONTROL_MISSING OFFSET_RANGE_ERROR 38 ROOT_MUST_BE_NC ADD_REPLICA_INHIBITED ATT_NOT_DEF_IN_SCHEMA MAX_OBJ_SIZE_EXCEEDED OBJ_STRING_NAME_EXISTS
8306|_DS_: NO_RDN_DEFINED_IN_SCHEMA RDN_DOESNT_MATCH_SCHEMA NO_REQUESTED_ATTS_FOUND USER_BUFFER_TO_SMALL ATT_IS_NOT_ON_OBJ ILLEGAL_MOD_OPERATION OBJ_TOO_LARGE BAD_INSTANCE_TYPE MASTERDSA_REQUIRED OBJECT_CLASS_REQUIRED MISSING_REQUIRED_ATT ATT_NOT_DEF_FOR_CLASS ATT_ALREADY_EXISTS 1 CANT_ADD_ATT_VALUES
8321|_DS_: SINGLE_VALUE_CONSTRAINT RANGE_CONSTRAINT ATT_VAL_ALREADY_EXISTS CANT_REM_MISSING_ATT CANT_REM_MISSING_ATT_VAL ROOT_CANT_BE_SUBREF NO_CHAINING NO_CHAINED_EVAL NO_PARENT_OBJECT PARENT_IS_AN_ALIAS CANT_MIX_MASTER_AND_REPS CHILDREN_EXIST OBJ_NOT_FOUND ALIASED_OBJ_MISSING BAD_NAME_SYNTAX ALIAS_POINTS_TO_ALIAS
8337|_DS_: CANT_DEREF_ALIAS OUT_OF_SCOPE OBJECT_BEING_REMOVED CANT_DELETE_DSA_OBJ GENERIC_ERROR DSA_MUST_BE_INT_MASTER CLASS_NOT_DSA 1 ILLEGAL_SUPERIOR ATTRIBUTE_OWNED_BY_SAM NAME_TOO_MANY_PARTS NAME_TOO_LONG NAME_VALUE_TOO_LONG NAME_UNPARSEABLE NAME_TYPE_UNKNOWN NOT_AN_OBJECT SEC_DESC_TOO_SHORT SEC_DESC_INVALID
8355|_DS_: NO_DELETED_NAME SUBREF_MUST_HAVE_PARENT NCNAME_MUST_BE_NC CANT_ADD_SYSTEM_ONLY CLASS_MUST_BE_CONCRETE INVALID_DMD OBJ_GUID_EXISTS NOT_ON_BACKLINK NO_CROSSREF_FOR_NC SHUTTING_DOWN UNKNOWN_OPERATION INVALID_ROLE_OWNER COULDNT_CONTACT_FSMO CROSS_NC_DN_RENAME CANT_MOD_SYSTEM_ONLY REPLICATOR_ONLY
8371|_DS_: OBJ_CLASS_NOT_DEFINED OBJ_CLASS_NOT_SUBCLASS NAME_REFERENCE_INVALID CROSS_REF_EXISTS CANT_DEL_MASTER_CROSSREF SUBTREE_NOTIFY_NOT_NC_HEAD NOTIFY_FILTER_TOO_COMPLEX DUP_RDN DUP_OID DUP_MAPI_ID DUP_SCHEMA_ID_GUID DUP_LDAP_DISPLAY_NAME SEMANTIC_ATT_TEST SYNTAX_MISMATCH EXISTS_IN_MUST_HAVE EXISTS_IN_MAY_HAVE
8387|_DS_: NONEXISTENT_MAY_HAVE NONEXISTENT_MUST_HAVE AUX_CLS_TEST_FAIL NONEXISTENT_POSS_SUP SUB_CLS_TEST_FAIL BAD_RDN_ATT_ID_SYNTAX EXISTS_IN_AUX_CLS EXISTS_IN_SUB_CLS EXISTS_IN_POSS_SUP RECALCSCHEMA_FAILED TREE_DELETE_NOT_FINISHED CANT_DELETE ATT_SCHEMA_REQ_ID BAD_ATT_SCHEMA_SYNTAX CANT_CACHE_ATT CANT_CACHE_CLASS
8403|_DS_: CANT_REMOVE_ATT_CACHE CANT_REMOVE_CLASS_CACHE CANT_RETRIEVE_DN MISSING_SUPREF CANT_RETRIEVE_INSTANCE CODE_INCONSISTENCY DATABASE_ERROR GOVERNSID_MISSING MISSING_EXPECTED_ATT NCNAME_MISSING_CR_REF SECURITY_CHECKING_ERROR SCHEMA_NOT_LOADED SCHEMA_ALLOC_FAILED ATT_SCHEMA_REQ_SYNTAX GCVERIFY_ERROR
8418|_DS_: DRA_SCHEMA_MISMATCH CANT_FIND_DSA_OBJ CANT_FIND_EXPECTED_NC CANT_FIND_NC_IN_CACHE CANT_RETRIEVE_CHILD SECURITY_ILLEGAL_MODIFY CANT_REPLACE_HIDDEN_REC BAD_HIERARCHY_FILE BUILD_HIERARCHY_TABLE_FAILED CONFIG_PARAM_MISSING COUNTING_AB_INDICES_FAILED HIERARCHY_TABLE_MALLOC_FAILED INTERNAL_FAILURE
8431|_DS_: UNKNOWN_ERROR ROOT_REQUIRES_CLASS_TOP REFUSING_FSMO_ROLES MISSING_FSMO_SETTINGS UNABLE_TO_SURRENDER_ROLES DRA_GENERIC DRA_INVALID_PARAMETER DRA_BUSY DRA_BAD_DN DRA_BAD_NC DRA_DN_EXISTS DRA_INTERNAL_ERROR DRA_INCONSISTENT_DIT DRA_CONNECTION_FAILED DRA_BAD_INSTANCE_TYPE DRA_OUT_OF_MEM DRA_MAIL_PROBLEM
8448|_DS_: DRA_REF_ALREADY_EXISTS DRA_REF_NOT_FOUND DRA_OBJ_IS_REP_SOURCE DRA_DB_ERROR DRA_NO_REPLICA DRA_ACCESS_DENIED DRA_NOT_SUPPORTED DRA_RPC_CANCELLED DRA_SOURCE_DISABLED DRA_SINK_DISABLED DRA_NAME_COLLISION DRA_SOURCE_REINSTALLED DRA_MISSING_PARENT DRA_PREEMPTED DRA_ABANDON_SYNC DRA_SHUTDOWN DRA_INCOMPATIBLE_PARTIAL_SET
8465|_DS_: DRA_SOURCE_IS_PARTIAL_REPLICA DRA_EXTN_CONNECTION_FAILED INSTALL_SCHEMA_MISMATCH DUP_LINK_ID NAME_ERROR_RESOLVING NAME_ERROR_NOT_FOUND NAME_ERROR_NOT_UNIQUE NAME_ERROR_NO_MAPPING NAME_ERROR_DOMAIN_ONLY NAME_ERROR_NO_SYNTACTICAL_MAPPING CONSTRUCTED_ATT_MOD WRONG_OM_OBJ_CLASS DRA_REPL_PENDING
8478|_DS_: DS_REQUIRED INVALID_LDAP_DISPLAY_NAME NON_BASE_SEARCH CANT_RETRIEVE_ATTS BACKLINK_WITHOUT_LINK EPOCH_MISMATCH SRC_NAME_MISMATCH SRC_AND_DST_NC_IDENTICAL DST_NC_MISMATCH NOT_AUTHORITIVE_FOR_DST_NC SRC_GUID_MISMATCH CANT_MOVE_DELETED_OBJECT PDC_OPERATION_IN_PROGRESS CROSS_DOMAIN_CLEANUP_REQD
8492|_DS_: ILLEGAL_XDOM_MOVE_OPERATION CANT_WITH_ACCT_GROUP_MEMBERSHPS NC_MUST_HAVE_NC_PARENT CR_IMPOSSIBLE_TO_VALIDATE DST_DOMAIN_NOT_NATIVE MISSING_INFRASTRUCTURE_CONTAINER CANT_MOVE_ACCOUNT_GROUP CANT_MOVE_RESOURCE_GROUP INVALID_SEARCH_FLAG NO_TREE_DELETE_ABOVE_NC COULDNT_LOCK_TREE_FOR_DELETE COULDNT_IDENTIFY_OBJECTS_FOR_TREE_DELETE
8504|_DS_: SAM_INIT_FAILURE SENSITIVE_GROUP_VIOLATION CANT_MOD_PRIMARYGROUPID ILLEGAL_BASE_SCHEMA_MOD NONSAFE_SCHEMA_CHANGE SCHEMA_UPDATE_DISALLOWED CANT_CREATE_UNDER_SCHEMA INSTALL_NO_SRC_SCH_VERSION INSTALL_NO_SCH_VERSION_IN_INIFILE INVALID_GROUP_TYPE NO_NEST_GLOBALGROUP_IN_MIXEDDOMAIN NO_NEST_LOCALGROUP_IN_MIXEDDOMAIN
8516|_DS_: GLOBAL_CANT_HAVE_LOCAL_MEMBER GLOBAL_CANT_HAVE_UNIVERSAL_MEMBER UNIVERSAL_CANT_HAVE_LOCAL_MEMBER GLOBAL_CANT_HAVE_CROSSDOMAIN_MEMBER LOCAL_CANT_HAVE_CROSSDOMAIN_LOCAL_MEMBER HAVE_PRIMARY_MEMBERS STRING_SD_CONVERSION_FAILED NAMING_MASTER_GC DNS_LOOKUP_FAILURE COULDNT_UPDATE_SPNS CANT_RETRIEVE_SD
8527|_DS_: KEY_NOT_UNIQUE WRONG_LINKED_ATT_SYNTAX SAM_NEED_BOOTKEY_PASSWORD SAM_NEED_BOOTKEY_FLOPPY CANT_START INIT_FAILURE NO_PKT_PRIVACY_ON_CONNECTION SOURCE_DOMAIN_IN_FOREST DESTINATION_DOMAIN_NOT_IN_FOREST DESTINATION_AUDITING_NOT_ENABLED CANT_FIND_DC_FOR_SRC_DOMAIN SRC_OBJ_NOT_GROUP_OR_USER SRC_SID_EXISTS_IN_FOREST
8540|_DS_: SRC_AND_DST_OBJECT_CLASS_MISMATCH : _SAM_INIT_FAILURE _DS_: DRA_SCHEMA_INFO_SHIP DRA_SCHEMA_CONFLICT DRA_EARLIER_SCHEMA_CONFLICT DRA_OBJ_NC_MISMATCH NC_STILL_HAS_DSAS GC_REQUIRED LOCAL_MEMBER_OF_LOCAL_ONLY NO_FPO_IN_UNIVERSAL_GROUPS CANT_ADD_TO_GC NO_CHECKPOINT_WITH_PDC SOURCE_AUDITING_NOT_ENABLED
8553|_DS_: CANT_CREATE_IN_NONDOMAIN_NC INVALID_NAME_FOR_SPN FILTER_USES_CONTRUCTED_ATTRS UNICODEPWD_NOT_IN_QUOTES MACHINE_ACCOUNT_QUOTA_EXCEEDED MUST_BE_RUN_ON_DST_DC SRC_DC_MUST_BE_SP4_OR_GREATER CANT_TREE_DELETE_CRITICAL_OBJ INIT_FAILURE_CONSOLE SAM_INIT_FAILURE_CONSOLE FOREST_VERSION_TOO_HIGH DOMAIN_VERSION_TOO_HIGH
8565|_DS_: FOREST_VERSION_TOO_LOW DOMAIN_VERSION_TOO_LOW INCOMPATIBLE_VERSION LOW_DSA_VERSION NO_BEHAVIOR_VERSION_IN_MIXEDDOMAIN NOT_SUPPORTED_SORT_ORDER NAME_NOT_UNIQUE MACHINE_ACCOUNT_CREATED_PRENT4 OUT_OF_VERSION_STORE INCOMPATIBLE_CONTROLS_USED NO_REF_DOMAIN RESERVED_LINK_ID LINK_ID_NOT_AVAILABLE
8578|_DS_: AG_CANT_HAVE_UNIVERSAL_MEMBER MODIFYDN_DISALLOWED_BY_INSTANCE_TYPE NO_OBJECT_MOVE_IN_SCHEMA_NC MODIFYDN_DISALLOWED_BY_FLAG MODIFYDN_WRONG_GRANDPARENT NAME_ERROR_TRUST_REFERRAL : _NOT_SUPPORTED_ON_STANDARD_SERVER _DS_: CANT_ACCESS_REMOTE_PART_OF_AD CR_IMPOSSIBLE_TO_VALIDATE_V2 THREAD_LIMIT_EXCEEDED
8588|_DS_: NOT_CLOSEST CANT_DERIVE_SPN_WITHOUT_SERVER_REF SINGLE_USER_MODE_FAILED NTDSCRIPT_SYNTAX_ERROR NTDSCRIPT_PROCESS_ERROR DIFFERENT_REPL_EPOCHS DRS_EXTENSIONS_CHANGED REPLICA_SET_CHANGE_NOT_ALLOWED_ON_DISABLED_CR NO_MSDS_INTID DUP_MSDS_INTID EXISTS_IN_RDNATTID AUTHORIZATION_FAILED INVALID_SCRIPT
8601|_DS_: REMOTE_CROSSREF_OP_FAILED CROSS_REF_BUSY CANT_DERIVE_SPN_FOR_DELETED_DOMAIN CANT_DEMOTE_WITH_WRITEABLE_NC DUPLICATE_ID_FOUND INSUFFICIENT_ATTR_TO_CREATE_OBJECT GROUP_CONVERSION_ERROR CANT_MOVE_APP_BASIC_GROUP CANT_MOVE_APP_QUERY_GROUP ROLE_NOT_VERIFIED WKO_CONTAINER_CANNOT_BE_SPECIAL DOMAIN_RENAME_IN_PROGRESS
8613|_DS_: EXISTING_AD_CHILD_NC REPL_LIFETIME_EXCEEDED DISALLOWED_IN_SYSTEM_CONTAINER LDAP_SEND_QUEUE_FULL DRA_OUT_SCHEDULE_WINDOW
9010|DNS_ERROR_RCODE_NOTZONE
9557|DNS_: STATUS_FQDN STATUS_DOTTED_NAME STATUS_SINGLE_PART_NAME 2 ERROR_NOT_ALLOWED_ON_ROOT_SERVER ERROR_NOT_ALLOWED_UNDER_DELEGATION 1 ERROR_INCONSISTENT_ROOT_HINTS 37 ERROR_INVALID_ZONE_OPERATION ERROR_ZONE_CONFIGURATION_ERROR 2 ERROR_ZONE_LOCKED ERROR_ZONE_CREATION_FAILED 1 ERROR_AUTOZONE_ALREADY_EXISTS
9611|DNS_: ERROR_INVALID_ZONE_TYPE ERROR_SECONDARY_REQUIRES_MASTER_IP ERROR_ZONE_NOT_SECONDARY ERROR_NEED_SECONDARY_ADDRESSES ERROR_WINS_INIT_FAILED ERROR_NEED_WINS_SERVERS ERROR_NBSTAT_INIT_FAILED ERROR_SOA_DELETE_INVALID ERROR_FORWARDER_ALREADY_EXISTS ERROR_ZONE_REQUIRES_MASTER_IP ERROR_ZONE_IS_SHUTDOWN
9651|DNS_: ERROR_PRIMARY_REQUIRES_DATAFILE ERROR_INVALID_DATAFILE_NAME ERROR_DATAFILE_OPEN_FAILURE ERROR_FILE_WRITEBACK_FAILED ERROR_DATAFILE_PARSING
9703|DNS_: ERROR_NODE_CREATION_FAILED 2 ERROR_NAME_NOT_IN_ZONE 3 ERROR_RECORD_ONLY_AT_ZONE_ROOT 1 ERROR_SECONDARY_DATA ERROR_NO_CREATE_CACHE_DATA 1 WARNING_PTR_CREATE_FAILED WARNING_DOMAIN_UNDELETED ERROR_DS_UNAVAILABLE ERROR_DS_ZONE_ALREADY_EXISTS ERROR_NO_BOOTFILE_IF_DS_ZONE 31 INFO_AXFR_COMPLETE 1 INFO_ADDED_LOCAL_WINS
9801|DNS_STATUS_CONTINUE_NEEDED
9901|DNS_ERROR_DP_: DOES_NOT_EXIST ALREADY_EXISTS NOT_ENLISTED ALREADY_ENLISTED NOT_AVAILABLE FSMO_ERROR
11005|WSA_QOS_: RECEIVERS SENDERS NO_SENDERS NO_RECEIVERS REQUEST_CONFIRMED ADMISSION_FAILURE POLICY_FAILURE BAD_STYLE BAD_OBJECT TRAFFIC_CTRL_ERROR GENERIC_ERROR ESERVICETYPE EFLOWSPEC EPROVSPECBUF EFILTERSTYLE EFILTERTYPE EFILTERCOUNT EOBJLENGTH EFLOWCOUNT : WSA_QOS_EUNKNOWNPSOBJ=WSA_QOS_EUNKOWNPSOBJ
11025|WSA_QOS_: EPOLICYOBJ EFLOWDESC EPSFLOWSPEC EPSFILTERSPEC ESDMODEOBJ ESHAPERATEOBJ RESERVED_PETYPE
13000|_IPSEC_: QM_POLICY_EXISTS QM_POLICY_NOT_FOUND QM_POLICY_IN_USE MM_POLICY_EXISTS MM_POLICY_NOT_FOUND MM_POLICY_IN_USE MM_FILTER_EXISTS MM_FILTER_NOT_FOUND TRANSPORT_FILTER_EXISTS TRANSPORT_FILTER_NOT_FOUND MM_AUTH_EXISTS MM_AUTH_NOT_FOUND MM_AUTH_IN_USE DEFAULT_MM_POLICY_NOT_FOUND DEFAULT_MM_AUTH_NOT_FOUND
13015|_IPSEC_: DEFAULT_QM_POLICY_NOT_FOUND TUNNEL_FILTER_EXISTS TUNNEL_FILTER_NOT_FOUND MM_FILTER_PENDING_DELETION TRANSPORT_FILTER_PENDING_DELETION TUNNEL_FILTER_PENDING_DELETION MM_POLICY_PENDING_DELETION MM_AUTH_PENDING_DELETION QM_POLICY_PENDING_DELETION WARNING_IPSEC_: MM_POLICY_PRUNED QM_POLICY_PRUNED
13800|_IPSEC_IKE_: NEG_STATUS_BEGIN AUTH_FAIL ATTRIB_FAIL NEGOTIATION_PENDING GENERAL_PROCESSING_ERROR TIMED_OUT NO_CERT SA_DELETED SA_REAPED MM_ACQUIRE_DROP QM_ACQUIRE_DROP QUEUE_DROP_MM QUEUE_DROP_NO_MM DROP_NO_RESPONSE MM_DELAY_DROP QM_DELAY_DROP ERROR CRL_FAILED INVALID_KEY_USAGE INVALID_CERT_TYPE
13820|_IPSEC_IKE_: NO_PRIVATE_KEY 1 DH_FAIL 1 INVALID_HEADER NO_POLICY INVALID_SIGNATURE KERBEROS_ERROR NO_PUBLIC_KEY PROCESS_ERR PROCESS_ERR_SA PROCESS_ERR_PROP PROCESS_ERR_TRANS PROCESS_ERR_KE PROCESS_ERR_ID PROCESS_ERR_CERT PROCESS_ERR_CERT_REQ PROCESS_ERR_HASH PROCESS_ERR_SIG PROCESS_ERR_NONCE PROCESS_ERR_NOTIFY
13841|_IPSEC_IKE_: PROCESS_ERR_DELETE PROCESS_ERR_VENDOR INVALID_PAYLOAD LOAD_SOFT_SA SOFT_SA_TORN_DOWN INVALID_COOKIE NO_PEER_CERT PEER_CRL_FAILED POLICY_CHANGE NO_MM_POLICY NOTCBPRIV SECLOADFAIL FAILSSPINIT FAILQUERYSSP SRVACQFAIL SRVQUERYCRED GETSPIFAIL INVALID_FILTER OUT_OF_MEMORY ADD_UPDATE_KEY_FAILED
13861|_IPSEC_IKE_: INVALID_POLICY UNKNOWN_DOI INVALID_SITUATION DH_FAILURE INVALID_GROUP ENCRYPT DECRYPT POLICY_MATCH UNSUPPORTED_ID INVALID_HASH INVALID_HASH_ALG INVALID_HASH_SIZE INVALID_ENCRYPT_ALG INVALID_AUTH_ALG INVALID_SIG LOAD_FAILED RPC_DELETE BENIGN_REINIT INVALID_RESPONDER_LIFETIME_NOTIFY
13881|_IPSEC_IKE_: INVALID_CERT_KEYLEN MM_LIMIT NEGOTIATION_DISABLED QM_LIMIT MM_EXPIRED PEER_MM_ASSUMED_INVALID CERT_CHAIN_POLICY_MISMATCH UNEXPECTED_MESSAGE_ID INVALID_AUTH_PAYLOAD DOS_COOKIE_SENT SHUTTING_DOWN CGA_AUTH_FAILED PROCESS_ERR_NATOA INVALID_MM_FOR_QM QM_EXPIRED TOO_MANY_FILTERS NEG_STATUS_END
13898|_IPSEC_IKE_: KILL_DUMMY_NAP_TUNNEL INNER_IP_ASSIGNMENT_FAILURE REQUIRE_CP_PAYLOAD_MISSING _IPSEC_: KEY_MODULE_IMPERSONATION_NEGOTIATION_PENDING IKE_COEXISTENCE_SUPPRESS IKE_RATELIMIT_DROP IKE_PEER_DOESNT_SUPPORT_MOBIKE IKE_AUTHORIZATION_FAILURE IKE_STRONG_CRED_AUTHORIZATION_FAILURE IKE_AUTHORIZATION_FAILURE_WITH_OPTIONAL_RETRY
13908|_IPSEC_: IKE_STRONG_CRED_AUTHORIZATION_AND_CERTMAP_FAILURE IKE_NEG_STATUS_EXTENDED_END BAD_SPI SA_LIFETIME_EXPIRED WRONG_SA REPLAY_CHECK_FAILED INVALID_PACKET INTEGRITY_CHECK_FAILED CLEAR_TEXT_DROP AUTH_FIREWALL_DROP THROTTLE_DROP 6 DOSP_BLOCK DOSP_RECEIVED_MULTICAST DOSP_INVALID_PACKET DOSP_STATE_LOOKUP_FAILED
13929|_IPSEC_: DOSP_MAX_ENTRIES DOSP_KEYMOD_NOT_ALLOWED DOSP_NOT_INSTALLED DOSP_MAX_PER_IP_RATELIMIT_QUEUES
14009|_SXS_: WRONG_SECTION_TYPE 2 UNKNOWN_ENCODING_GROUP 9 DUPLICATE_WINDOWCLASS_NAME 1 DUPLICATE_IID DUPLICATE_TLBID DUPLICATE_PROGID 3 XML_E_MISSINGQUOTE XML_E_COMMENTSYNTAX XML_E_BADSTARTNAMECHAR XML_E_BADNAMECHAR XML_E_BADCHARINSTRING XML_E_XMLDECLSYNTAX XML_E_BADCHARDATA XML_E_MISSINGWHITESPACE
14038|_SXS_: XML_E_EXPECTINGTAGEND XML_E_MISSINGSEMICOLON XML_E_UNBALANCEDPAREN 1 XML_E_UNEXPECTED_WHITESPACE XML_E_INCOMPLETE_ENCODING XML_E_MISSING_PAREN XML_E_EXPECTINGCLOSEQUOTE XML_E_MULTIPLE_COLONS XML_E_INVALID_DECIMAL XML_E_INVALID_HEXIDECIMAL XML_E_INVALID_UNICODE XML_E_WHITESPACEORQUESTIONMARK
14059|_SXS_: XML_E_BADPEREFINSUBSET XML_E_UNCLOSEDSTARTTAG XML_E_UNCLOSEDENDTAG XML_E_UNCLOSEDSTRING XML_E_UNCLOSEDCOMMENT XML_E_UNCLOSEDDECL XML_E_UNCLOSEDCDATA XML_E_RESERVEDNAMESPACE 1 XML_E_INVALIDSWITCH XML_E_BADXMLCASE XML_E_INVALID_STANDALONE XML_E_UNEXPECTED_STANDALONE 1 XML_E_MISSINGEQUALS 14 RELEASE_ACTIVATION_CONTEXT
15013|_EVT_: NON_VALIDATING_MSXML FILTER_ALREADYSCOPED FILTER_NOTELTSET FILTER_INVARG FILTER_INVTEST FILTER_INVTYPE 1 FILTER_UNSUPPORTEDOP FILTER_UNEXPECTEDTOKEN 2 INVALID_PUBLISHER_PROPERTY_VALUE 4 UNRESOLVED_VALUE_INSERT UNRESOLVED_PARAMETER_INSERT MAX_INSERTS_REACHED 2 VERSION_TOO_OLD VERSION_TOO_NEW
15038|_EVT_: FILTER_OUT_OF_RANGE
15082|_EC_CIRCULAR_FORWARDING _EC_CREDSTORE_FULL 1 _EC_NO_ACTIVE_CHANNEL _MUI_INVALID_: 16 RC_CONFIG LOCALE_NAME ULTIMATEFALLBACK_NAME : 1 _RESOURCE_ENUM_USER_STOP _MRM_: 4 INVALID_PRICONFIG INVALID_FILE_TYPE UNKNOWN_QUALIFIER INVALID_QUALIFIER_VALUE NO_CANDIDATE NO_MATCH_OR_DEFAULT_CANDIDATE RESOURCE_TYPE_MISMATCH
15118|_MRM_: DUPLICATE_MAP_NAME DUPLICATE_ENTRY INVALID_RESOURCE_IDENTIFIER FILEPATH_TOO_LONG UNSUPPORTED_DIRECTORY_TYPE 13 UNSUPPORTED_PROFILE_TYPE INVALID_QUALIFIER_OPERATOR INDETERMINATE_QUALIFIER_VALUE AUTOMERGE_ENABLED TOO_MANY_RESOURCES
15200|_MCA_: INVALID_CAPABILITIES_STRING INVALID_VCP_VERSION MONITOR_VIOLATES_MCCS_SPECIFICATION MCCS_VERSION_MISMATCH UNSUPPORTED_MCCS_VERSION INTERNAL_ERROR INVALID_TECHNOLOGY_TYPE_RETURNED UNSUPPORTED_COLOR_TEMPERATURE
15321|_SECONDARY_IC_PROVIDER_NOT_REGISTERED _GPIO_: CLIENT_INFORMATION_INVALID VERSION_NOT_SUPPORTED INVALID_REGISTRATION_PACKET OPERATION_DENIED INCOMPATIBLE_CONNECT_MODE INTERRUPT_ALREADY_UNMASKED
15400|_CANNOT_SWITCH_RUNLEVEL _INVALID_RUNLEVEL_SETTING 1 _RUNLEVEL_SWITCH_AGENT_TIMEOUT
"""
