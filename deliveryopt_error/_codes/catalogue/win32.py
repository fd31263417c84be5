"""Win32 error numbers, which HRESULTs of the form 0x8007xxxx carry: data only, imports nothing.

Names and numbers rest on winerror.h of mingw-w64, newer ones on that of the Windows SDK, meanings on the
System Error Codes pages; their wording and the advice were written for this table. Numbers 12001 to 12193
stand in the WinHTTP table.
"""

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
}

# value|name|kind|retry|meaning|advice|sources, or value|name; a name that begins with `_` is ERROR_...
WIN32_ROWS = r"""
0|_SUCCESS|informational||The operation succeeded.||w e
0|NO_ERROR|=||||w
0|DS_S_SUCCESS|=||||w
0|DNS_ERROR_RCODE_NO_ERROR|=||||w
1|_INVALID_FUNCTION|usage||The request is not valid for the device or file.|Check that the file system and driver of the target volume support the operation; for a service's start it is the service's own exit code 1.|w m e
2|_FILE_NOT_FOUND|||A file (or registry value, or service) that is needed does not exist.|For a file of yours, find the missing name in the log around this line or with Process Monitor (NAME NOT FOUND). For Windows Update: stop wuauserv, rename %windir%\SoftwareDistribution and scan again; then DISM /Online /Cleanup-Image /RestoreHealth.|w m e wr dm
3|_PATH_NOT_FOUND|||A folder in the path does not exist.|Check every folder of the path, a drive letter or share included: services do not see drives that a user has mapped. For Windows Update, stop wuauserv, rename %windir%\SoftwareDistribution and scan again.|w m e wr
4|_TOO_MANY_OPEN_FILES|transient||Too many files are open.|Restart the program or service with the most handles (Task Manager, column Handles).|w m
5|_ACCESS_DENIED|||Access was refused.|Check which account made the call (a service, or a prompt that is not elevated) and its rights to the folder, key or service named in the log; antivirus and controlled folder access refuse with the same code.|w m e
6|_INVALID_HANDLE|usage||The handle is not valid.|A program used a handle that was closed: restart that program or service, and update it. For a service, restart the machine.|w m
7|_ARENA_TRASHED|||Memory management data of the system was destroyed.||w e
8|_NOT_ENOUGH_MEMORY|transient||Too little memory to carry out the command.|See in Task Manager which process fills memory and whether the paging file may grow; a restart frees what leaked.|w m e
9|_INVALID_BLOCK|usage||The address of a memory block is not valid.||w e
10|_BAD_ENVIRONMENT|usage||The environment block is wrong or too large.|Shorten the environment variables of the account (often PATH), then start the program again.|w e
11|_BAD_FORMAT|||A program or library has the wrong format, or is built for another processor.|Install the build for this processor (x64, x86, Arm64), or fetch the file again if its size is not the published one.|w e
12|_INVALID_ACCESS|usage||The access code is not valid.||w e
13|_INVALID_DATA|||Data was read that makes no sense to the reader.|Fetch the download again. For an update that keeps failing so, run DISM /Online /Cleanup-Image /RestoreHealth and then sfc /scannow.|w m e we dm
13|DNS_ERROR_INVALID_DATA|=||||w
14|_OUTOFMEMORY|transient||Memory is used up.|See in Task Manager which process fills memory and whether the paging file may grow; a restart frees what leaked.|w m e
14|DNS_ERROR_NO_MEMORY|=||||w
15|_INVALID_DRIVE|||The drive does not exist.|Check the drive letter of the target folder; removable and mapped drives are not there for services.|w m e
16|_CURRENT_DIRECTORY|||The current folder of a program cannot be removed.||w e
17|_NOT_SAME_DEVICE|||The file cannot be moved to another volume in that way.|Put the temporary folder and the target on the same volume, or let the program copy and delete.|w e
18|_NO_MORE_FILES|informational|later|There are no further files.|As the end of a setup or update it hides what was searched for: see the log above this line. In a program it ends a listing.|w e
19|_WRITE_PROTECT|||The medium is write-protected.|Check that the volume is not read-only: the switch of the medium, diskpart's `attributes disk`, a write filter (UWF), or the policy for removable drives.|w m e
20|_BAD_UNIT|||The device does not exist.|Check the drive letter or the device in Disk Management and Device Manager.|w e
21|_NOT_READY|transient||The drive or device cannot be used just now.|Check that the drive is connected, has its medium in it and, with BitLocker, is unlocked.|w m e
22|_BAD_COMMAND|||The device does not know the command.|Update the driver of the drive or device; a USB drive: try another port.|w e
23|_CRC|||A checksum on the device is wrong.|Run `chkdsk /scan` on the volume and look for disk errors in the System event log; for a network copy compare the source's hash.|w m e ck
24|_BAD_LENGTH|usage||The command or block has the wrong length.|Update the driver or program that made the call; on a disk, run `chkdsk /scan`.|w e
25|_SEEK|||The drive cannot reach the place on the disk.|Save the data and test the drive (`chkdsk /r`, System event log, source disk); connect it by another cable or port.|w e
26|_NOT_DOS_DISK|||The disk or diskette cannot be read.||w e
27|_SECTOR_NOT_FOUND|||The drive cannot find the sector.|Save the data and test the drive (`chkdsk /r`, System event log, source disk).|w e
28|_OUT_OF_PAPER|||The printer has no paper.||w e
29|_WRITE_FAULT|||The device could not be written.|Look for disk and storage driver errors in the System event log and run `chkdsk /scan` on the volume.|w m e ck
30|_READ_FAULT|||The device could not be read.|Look for disk and storage driver errors in the System event log and run `chkdsk /scan` on the volume.|w m e ck
31|_GEN_FAILURE|unknown||Some attached hardware failed.|Look in the System event log for the device that failed at that time.|w m e
32|_SHARING_VIOLATION|transient||Another process has the file open.|Find the process that holds the file (Resource Monitor, Associated Handles, or handle.exe); antivirus and backup are the usual ones. Close it or exclude the folder, then try again.|w m e
33|_LOCK_VIOLATION|transient||Another process has locked part of the file.|Find the process that holds the file (Resource Monitor, Associated Handles, or handle.exe) and try again.|w m e
34|_WRONG_DISK|||The wrong disk is in the drive.||w e
36|_SHARING_BUFFER_EXCEEDED|transient||Too many files are opened for sharing.|Close programs or sessions that hold many files open on that share, then try again.|w e
38|_HANDLE_EOF|||The end of the file was reached too soon.|The file is shorter than expected: compare its size with the source, delete it and fetch it again.|w m
39|_HANDLE_DISK_FULL|||No disk space is left.|Free space on the target volume.|w m e
50|_NOT_SUPPORTED|usage||That kind of request is not supported.|Check that the target's file system, the server's protocol version (SMB1 is off by default) or the Windows edition supports it.|w m e
51|_REM_NOT_LIST|transient||The remote machine is not listening.|Check that the server runs, that its Server service is started and that port 445 is open to it.|w e
52|_DUP_NAME|||Another machine on the network has the same name.|Rename this machine, or remove the other one's name from the network.|w e
53|_BAD_NETPATH|transient||The network path cannot be found.|Check that the server's name resolves and that TCP port 445 is open to it: Test-NetConnection <server> -Port 445.|w m e tn
54|_NETWORK_BUSY|transient||The network has too much to do.|Wait and try again; look at the load of the file server and the link.|w m
55|_DEV_NOT_EXIST|||The network resource or device is no longer there.|Map the network drive again (`net use`), or start the server or device.|w e
56|_TOO_MANY_CMDS|transient||The network BIOS takes no further commands.||w e
57|_ADAP_HDW_ERR|||A network adapter has a hardware fault.||w e
58|_BAD_NET_RESP|transient||The server cannot carry out the operation.|Look in the event log of the file server at that time, and try again.|w e
59|_UNEXP_NET_ERR|transient||A network failure nobody planned for.|Look at the server's event log of the same minute, at SMB filter drivers (antivirus) on both sides, and try again.|w m e
60|_BAD_REM_ADAP|||The remote adapter does not fit.||w e
61|_PRINTQ_FULL|transient||The print queue is full.||w e
62|_NO_SPOOL_SPACE|transient||The print server has no room for the waiting file.||w e
63|_PRINT_CANCELLED|informational||The file that waited to be printed was deleted.||w e
64|_NETNAME_DELETED|transient||The connection to the network name was cut.|Try again; if it returns, look for a server that restarts, an unstable link, a VPN that reconnects, or a firewall that drops idle connections.|w m e
65|_NETWORK_ACCESS_DENIED|||Network access was refused.|Check the share and file rights for the account in use; a service on the local system account comes as the computer account (DOMAIN\MACHINE$).|w m e
66|_BAD_DEV_TYPE|usage||The type of the network resource is wrong.||w e
67|_BAD_NET_NAME|||No share or host of that name was found.|Check the spelling of the share and, with `net view \\server`, that it exists.|w m e
68|_TOO_MANY_NAMES|transient||The network adapter card can hold no more names.||w e
69|_TOO_MANY_SESS|transient||The limit of sessions is reached.|Close sessions on the file server (`net session` there), or use a server edition of Windows.|w e
70|_SHARING_PAUSED|transient||The server is paused or just starting.|Start the Server service on the machine that shares the folder (`sc query lanmanserver`).|w e
71|_REQ_NOT_ACCEP|transient||The server accepts no further connections at present.|Client editions of Windows accept 20 connections at a time: use a server, or try again when others have ended.|w e
72|_REDIR_PAUSED|transient||The printer or disk device is paused.||w e
80|_FILE_EXISTS|||A file of that name exists already.|Remove or rename the old file, or give another target name.|w m e
82|_CANNOT_MAKE|||The file or folder cannot be created.|Check the rights to the parent folder and, on FAT media, the limit of entries in the root folder.|w m e
83|_FAIL_I24|||A critical device error was answered with failure (INT 24).||w e
84|_OUT_OF_STRUCTURES|transient||There is no storage left to handle the request.||w e
85|_ALREADY_ASSIGNED|usage||The local device name, such as a drive letter, is taken.||w e
86|_INVALID_PASSWORD|||The network password is wrong.|Enter the right password for the share: remove the stored one under Credential Manager first.|w e
87|_INVALID_PARAMETER|usage||A parameter is wrong.|If a program of your own made the call, check its arguments (BITS: a whole URL and a full local path). In an installer's log (Burn) a path may be too long. For Windows Update or servicing, see CBS.log and WindowsUpdate.log for the step, and repair with DISM /Online /Cleanup-Image /RestoreHealth.|w m e dm wl
88|_NET_WRITE_FAULT|transient||Writing over the network failed.|Try again; test the link and the adapter's driver if it returns.|w e
89|_NO_PROC_SLOTS|transient||No further process can be started now.||w e
100|_TOO_MANY_SEMAPHORES|transient||No further system semaphore can be made.||w e
101|_EXCL_SEM_ALREADY_OWNED|transient||Another process owns the exclusive semaphore.||w e
102|_SEM_IS_SET|usage||The semaphore is set and cannot be closed.||w e
103|_TOO_MANY_SEM_REQUESTS
104|_INVALID_AT_INTERRUPT_TIME
105|_SEM_OWNER_DIED|||The former owner of the semaphore has ended.||w e
106|_SEM_USER_LIMIT|||A disk has to be put into the drive.||w e
107|_DISK_CHANGE|||The other disk was not put into the drive.||w e
108|_DRIVE_LOCKED|transient||Another process uses or locks the disk.||w e
109|_BROKEN_PIPE|transient||The pipe has been closed.|The process on the other end has ended: look for its crash in the Application event log, and try again.|w m e
110|_OPEN_FAILED|||The device or file cannot be opened.|For an update, see in CBS.log or setupact.log which file it was; damage in the component store is repaired by DISM /Online /Cleanup-Image /RestoreHealth.|w e dm
111|_BUFFER_OVERFLOW|usage||The file name is too long.||w e
112|_DISK_FULL|||The disk has too little free space.|Free space on the system drive and on the drive of the target: Storage settings, or cleanmgr with system files. A disk quota has a code of its own (1295).|w m e
113|_NO_MORE_SEARCH_HANDLES|transient||There are no further internal file identifiers.||w e
114|_INVALID_TARGET_HANDLE|usage||The internal file identifier is wrong.||w e
117|_INVALID_CATEGORY|usage||The device control call of the program is wrong.||w e
118|_INVALID_VERIFY_SWITCH
119|_BAD_DRIVER_LEVEL|||The driver does not support the command.||w e
120|_CALL_NOT_IMPLEMENTED|usage|never|The function does not exist on this system.|Use a newer Windows, or a version of the program made for this one.|w m
121|_SEM_TIMEOUT|transient||Waiting on a semaphore took too long.|Typical of a stalled network or storage driver: update the network adapter's driver, test without VPN and security filters, and try again.|w m e
122|_INSUFFICIENT_BUFFER|usage||The buffer cannot hold the result.|For the developer: ask for the size first and pass a buffer of that size.|w m
123|_INVALID_NAME|usage||The file name has forbidden characters or a bad form.|Check the path for characters Windows forbids (the set \ / : * ? " < > and the vertical bar), for an odd space or quote at its end, and for a URL where a file name belongs.|w m e
123|DNS_ERROR_INVALID_NAME|=||||w
124|_INVALID_LEVEL|usage||The information level of the call is wrong.||w e
125|_NO_VOLUME_LABEL|||The volume has no label.||w e
126|_MOD_NOT_FOUND|||A library (DLL), or one that it needs, cannot be found.|Find the missing file with Process Monitor; often a runtime (Visual C++) is missing, or a registration names a removed file.|w m e
127|_PROC_NOT_FOUND|||A function is absent from its module.|Two versions do not fit together: repair or reinstall the program whose library is the older one.|w m e
128|_WAIT_NO_CHILDREN|usage||There are no child processes to wait for.||w e
129|_CHILD_NOT_COMPLETE|||The program cannot run in Win32 mode.||w e
130|_DIRECT_ACCESS_HANDLE|usage||A handle to a disk partition allows raw disk access only.||w e
131|_NEGATIVE_SEEK|usage||The file pointer would move before the beginning of the file.||w e
132|_SEEK_ON_DEVICE|usage||The file pointer cannot be moved in this file or device.||w e
133|_IS_JOIN_TARGET
134|_IS_JOINED
135|_IS_SUBSTED
136|_NOT_JOINED
137|_NOT_SUBSTED
138|_JOIN_TO_JOIN
139|_SUBST_TO_SUBST
140|_JOIN_TO_SUBST
141|_SUBST_TO_JOIN
142|_BUSY_DRIVE|transient||The drive cannot be joined or substituted just now.||w e
143|_SAME_DRIVE
144|_DIR_NOT_ROOT|usage||The folder is not directly below the root.||w e
145|_DIR_NOT_EMPTY|||The folder is not empty.|Find what is left in the folder, hidden files included, or a process that creates files anew.|w m e
146|_IS_SUBST_PATH
147|_IS_JOIN_PATH|transient||Resources do not suffice for the command.||w e
148|_PATH_BUSY|transient||The path cannot be used at this time.||w e
149|_IS_SUBST_TARGET
150|_SYSTEM_TRACE
151|_INVALID_EVENT_COUNT
152|_TOO_MANY_MUXWAITERS
153|_INVALID_LIST_FORMAT
154|_LABEL_TOO_LONG|usage||The volume label is too long for this file system.||w e
155|_TOO_MANY_TCBS|transient||No further thread can be made.||w e
156|_SIGNAL_REFUSED|||The receiving process refused the signal.||w e
157|_DISCARDED
158|_NOT_LOCKED|usage||The segment is not locked.||w e
159|_BAD_THREADID_ADDR
160|_BAD_ARGUMENTS|usage||An argument is wrong.|For the developer: check the arguments. On a command line, check quotes and blanks in the path.|w e
161|_BAD_PATHNAME|usage||The path is not valid.|Check the path for a wrong root, forbidden characters or a broken UNC form (\\server\share\folder).|w m e
162|_SIGNAL_PENDING
164|_MAX_THRDS_REACHED|transient||The system can create no more threads.||w e
167|_LOCK_FAILED|transient||A region of the file could not be locked.||w e
170|_BUSY|transient||The resource is in use.|Wait or close the program that uses it, then try again.|w m e
171|_DEVICE_SUPPORT_IN_PROGRESS|transient||The device is just being set up.|Wait until the device is set up, then try again.|k e
173|_CANCEL_VIOLATION|usage||There was no lock request to cancel.||w e
174|_ATOMIC_LOCKS_NOT_SUPPORTED|||The file system cannot change the type of a lock in one step.||w e
180|_INVALID_SEGMENT_NUMBER
182|_INVALID_ORDINAL|||The program cannot be run by this Windows.||w e
183|_ALREADY_EXISTS|||The object exists already.|Remove or rename the existing one; for programs that allow one instance only, end the other one.|w m e
186|_INVALID_FLAG_NUMBER
187|_SEM_NOT_FOUND|||No system semaphore has that name.||w e
188|_INVALID_STARTING_CODESEG
189|_INVALID_STACKSEG
190|_INVALID_MODULETYPE
191|_INVALID_EXE_SIGNATURE|||The program cannot run in Win32 mode.||w e
192|_EXE_MARKED_INVALID|||The program cannot be run by this Windows: its file is marked as not valid.||w e
193|_BAD_EXE_FORMAT|||The file is no valid program for this Windows.|Install the build for this processor (x64, x86, Arm64); a file of odd size or an HTML page saved as .exe was not downloaded in full.|w e
194|_ITERATED_DATA_EXCEEDS_64k
195|_INVALID_MINALLOCSIZE
196|_DYNLINK_FROM_INVALID_RING
197|_IOPL_NOT_ENABLED
198|_INVALID_SEGDPL
199|_AUTODATASEG_EXCEEDS_64k
200|_RING2SEG_MUST_BE_MOVABLE
201|_RELOC_CHAIN_XEEDS_SEGLIM
202|_INFLOOP_IN_RELOC_CHAIN
203|_ENVVAR_NOT_FOUND|||The environment variable does not exist.||w e
205|_NO_SIGNAL_SENT|||No process in the command subtree handles the signal.||w e
206|_FILENAME_EXCED_RANGE|usage||The file name is over the length limit.|Use a shorter target path, or switch on long paths (policy Enable Win32 long paths, LongPathsEnabled) where the program supports them.|w m e
207|_RING2_STACK_IN_USE
208|_META_EXPANSION_TOO_LONG|usage||The wildcards are wrongly placed or too many.||w e
209|_INVALID_SIGNAL_NUMBER
210|_THREAD_1_INACTIVE
212|_LOCKED|transient||The segment or file is locked.|Wait until the other program has closed the file, then try again.|w e
214|_TOO_MANY_MODULES|||Too many libraries are attached to the program.||w e
215|_NESTING_NOT_ALLOWED
216|_EXE_MACHINE_TYPE_MISMATCH|||The program is built for another processor or Windows.|Install the build for this processor (x64, x86, Arm64).|w e
217|_EXE_CANNOT_MODIFY_SIGNED_BINARY|||The program file is signed and cannot be changed.||w e
218|_EXE_CANNOT_MODIFY_STRONG_SIGNED_BINARY|||The program file is strongly signed and cannot be changed.||w e
220|_FILE_CHECKED_OUT|transient||Another user has the file checked out or locked for editing.|Ask the user who has the file checked out to check it in.|w e
221|_CHECKOUT_REQUIRED|||The file has to be checked out before changes are saved.||w e
222|_BAD_FILE_TYPE|||The type of the file is not allowed here.|Use a file of a permitted type; on a file server look at its file screens.|w e
223|_FILE_TOO_LARGE|||The file is larger than the file system or limit permits.|FAT32 holds files up to 4 GB: use NTFS or exFAT. The WebDAV client has a limit of its own (FileSizeLimitInBytes).|w m e
224|_FORMS_AUTH_REQUIRED|||The web server wants a sign-in by a form.|Sign in to the site once in the browser as the same user, or use an address that needs none.|w e
225|_VIRUS_INFECTED|||The antivirus found a threat in the file and blocked it.|Look in the antivirus history which threat was found; report a false alarm to its maker instead of switching protection off.|m e
226|_VIRUS_DELETED|||The antivirus found a threat in the file and removed it.|Look in the antivirus history which threat was found; report a false alarm to its maker instead of switching protection off.|k e
229|_PIPE_LOCAL|usage||The pipe is local only.||w e
230|_BAD_PIPE|usage||The pipe is in the wrong state.||w e
231|_PIPE_BUSY|transient||All instances of the pipe are in use.|Wait and try again; the server's program is busy or hangs.|w e
232|_NO_DATA|transient||The pipe is being closed.|Try again; look in the Application event log for the end of the process on the other side.|w e
233|_PIPE_NOT_CONNECTED|transient||No process is on the other end of the pipe.|Start the process on the other end again: look in the Application event log why it ended.|w e
234|_MORE_DATA|usage||More data is there than the buffer holds.|For the developer: call again with a larger buffer; this is no loss of data.|w m
235|_NO_WORK_DONE|informational||There was nothing to do.||k e
240|_VC_DISCONNECTED|transient||The session was cancelled.||w e
254|_INVALID_EA_NAME|usage||The name of an extended attribute is not valid.||w e
255|_EA_LIST_INCONSISTENT|||The extended attributes are inconsistent.||w e
258|WAIT_TIMEOUT|transient||Waiting took too long.|Something did not react in time: see in the log what was waited for; more time helps only where it is slow and not stuck.|w m e
259|_NO_MORE_ITEMS|||There are no further items.|In Windows Update: the driver is installed already or suits the device less than the present one; hide that update, or take the driver from the device's maker. Elsewhere a list has ended; see in the log above what was sought in it.|w m kb
266|_CANNOT_COPY|||The copy functions cannot be used.||w e
267|_DIRECTORY|usage||The name of a folder is not valid, or a file was given where a folder is wanted.|Check the target folder's name; a program started in a current folder that does not exist has this code, too.|w m e
275|_EAS_DIDNT_FIT|usage||The extended attributes did not fit in the buffer.||w e
276|_EA_FILE_CORRUPT|||The file of extended attributes on the volume is damaged.||w e
277|_EA_TABLE_FULL
278|_INVALID_EA_HANDLE
282|_EAS_NOT_SUPPORTED|||The file system has no extended attributes.||w e
288|_NOT_OWNER|usage||The caller does not own the lock.||w e
298|_TOO_MANY_POSTS|usage||The semaphore was released too often.||w e
299|_PARTIAL_COPY|||Only part of a memory request was carried out.|Use a 64-bit program to read a 64-bit process; end a scanner or debugger that watches it.|w e
300|_OPLOCK_NOT_GRANTED|transient||The opportunistic lock was not granted.||w e
301|_INVALID_OPLOCK_PROTOCOL|||The system got a wrong acknowledgement of an opportunistic lock.||w e
302|_DISK_TOO_FRAGMENTED|||The volume is too fragmented for the operation.|Defragment the volume.|w e
303|_DELETE_PENDING|transient||The file is being deleted and cannot be opened.|Wait until the last process has closed it (Resource Monitor, Associated Handles), or restart.|w e
314|_DISK_RESOURCES_EXHAUSTED|||The disk has no physical storage left (thin provisioning).||k e
315|_INVALID_TOKEN|usage||The token that stands for the data is not valid.||w e
317|_MR_MID_NOT_FOUND|||The text of a message could not be found; the message number itself is the real cause.|Look up the number that the log prints next to this one.|w e
318|_SCOPE_NOT_FOUND|||The scope does not exist.||w e
321|_DEVICE_UNREACHABLE|transient||The device cannot be reached.|Connect the device again and look in Device Manager.|k e
322|_DEVICE_NO_RESOURCES|transient||The target device has too few resources.||k e
323|_DATA_CHECKSUM_ERROR|||Data in the file has a wrong checksum and is damaged.||k e
329|_OPERATION_IN_PROGRESS|transient||The operation is running already.|Wait until the running operation has ended.|k e
335|_COMPRESSED_FILE_NOT_SUPPORTED|||Compressed files do not support the operation.||k e
336|_DIRECTORY_NOT_SUPPORTED|||Folders do not support the operation.||k e
338|_FT_WRITE_FAILURE|||None of the copies could be written.||k e
339|_FT_DI_SCAN_REQUIRED|||Copies on the device may differ; a data integrity scan has to come first.||k e
342|_OBJECT_NOT_EXTERNALLY_BACKED
343|_EXTERNAL_BACKING_PROVIDER_UNKNOWN
344|_COMPRESSION_NOT_BENEFICIAL
346|_BLOCKED_BY_PARENTAL_CONTROLS|||Parental controls block the operation.||k e
350|_FAIL_NOACTION_REBOOT|||Nothing was done; the machine has to restart first.|Restart the machine and try again.|k e
351|_FAIL_SHUTDOWN|||A shutdown was attempted and failed.|Shut the machine down by hand; the System event log shows which program or driver held it up.|k e
352|_FAIL_RESTART|||A restart was attempted and failed.|Restart the machine by hand; the System event log (User32 1074, Kernel-Power) shows what held the restart up.|k e
353|_MAX_SESSIONS_REACHED|transient||The limit of sessions is reached.||k e
354|_NETWORK_ACCESS_DENIED_EDP|||Windows Information Protection forbids the network access.||k e
356|_EDP_POLICY_DENIES_OPERATION|||Windows Information Protection forbids the operation.||k e
362|_CLOUD_FILE_PROVIDER_NOT_RUNNING|transient||The cloud storage program (OneDrive and the like) does not run.|Start the program or use a target folder that it does not synchronise.|k e
367|_CHILD_PROCESS_BLOCKED|||The program may not start another process.|A rule for attack surface reduction or a container of the app forbids it: see Defender's event 1121, or start the program itself.|k
384|_SMB1_NOT_AVAILABLE|||The share needs SMB1, which this computer does not have.|Let the server offer SMB2 or later; as a last resort enable the feature SMB1Protocol.|k
388|_CLOUD_FILE_NETWORK_UNAVAILABLE|transient||The cloud file cannot be fetched because there is no network.||k e
395|_CLOUD_FILE_ACCESS_DENIED|||Access to the cloud file was refused.||k e
414|_LINUX_SUBSYSTEM_NOT_PRESENT|||The feature Windows Subsystem for Linux is not enabled.|`dism /Online /Enable-Feature /FeatureName:Microsoft-Windows-Subsystem-Linux /All`, then restart.|k ws
424|_CASE_DIFFERING_NAMES_IN_DIR
444||||WSL 2 needs a newer kernel.|`wsl --update` (if it fails, with `--web-download`), then `wsl --shutdown`.|wr2
445|_DLP_POLICY_WARNS_AGAINST_OPERATION|||A data loss prevention policy warns against the operation.||k e
446|_DLP_POLICY_DENIES_OPERATION|||A data loss prevention policy forbids the operation.||k e
447|_SECURITY_DENIES_OPERATION|||A security setting forbids the operation.||k e
448|_UNTRUSTED_MOUNT_POINT|||The path crosses a mount point that is not trusted.|Use a path without the junction; an administrator has to recreate it, because redirection guard refuses junctions made by ordinary users.|k e
472|_STORAGE_STACK_ACCESS_DENIED|||Access through the storage stack was refused.||k e
487|_INVALID_ADDRESS|usage||An address was used that is not valid.|A program error: update or reinstall the program that failed.|w e
500|_USER_PROFILE_LOAD|||The user's profile cannot be loaded.||k e
508|_VOLUME_WRITE_ACCESS_DENIED|||Write access to the volume was refused.||k e
534|_ARITHMETIC_OVERFLOW|usage||An arithmetic result is too large for 32 bits.||w e
535|_PIPE_CONNECTED|informational||A process is connected to the other end of the pipe.||w e
536|_PIPE_LISTENING|informational||The pipe waits for a process to open its other end.||w e
565|_TOO_MANY_THREADS|||The process has too many threads for the action.||k e
567|_PAGEFILE_QUOTA_EXCEEDED|transient||The quota of the paging file is exceeded.||k e
572|_CONTROL_C_EXIT|informational|later|The program was ended by Ctrl+C.|Start it again if it was not ended on purpose.|k e
573|_MISSING_SYSTEMFILE|||A system file is missing.|Repair with DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow.|k e dm
574|_UNHANDLED_EXCEPTION|||The program ended with an unhandled exception.||k e
575|_APP_INIT_FAILURE|||The program could not start properly.||k e
576|_PAGEFILE_CREATE_FAILED|||The paging file could not be created.||k e
577|_INVALID_IMAGE_HASH|||Windows cannot verify the file's digital signature.|Compare the file's hash with its maker's and look at its signature tab; code integrity policy (App Control, Smart App Control, S mode) refuses unsigned files.|m e
578|_NO_PAGEFILE|||No paging file is configured.||k e
582|_ILLEGAL_CHARACTER|||A character is not valid in its character set.|For an update the component store is damaged: DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow.|k e dm
588|_FS_DRIVER_REQUIRED|||The volume needs a file system driver that is not loaded.||k e
591|_SYSTEM_PROCESS_TERMINATED|||A critical system process ended and the system shut down.||k e
596|_LOST_WRITEBEHIND_DATA|||Data waiting to be written was lost; hardware or network failed.||k e
605|_BAD_COMPRESSION_BUFFER|||Compressed data is damaged.|Fetch the file again.|k e
608|_INSUFFICIENT_LOGON_INFO|||Account information does not suffice to log on.||k e
611|_IP_ADDRESS_CONFLICT1|||The IP address clashes with another machine's.||k e
613|_REGISTRY_QUOTA_LIMIT|||The registry has reached its size limit.||k e
615|_PWD_TOO_SHORT|usage||The password is shorter than policy demands.||k e
616|_PWD_TOO_RECENT|usage||Policy does not permit to change the password again so soon.||k e
617|_PWD_HISTORY_CONFLICT|usage||The password was used before.||k e
618|_UNSUPPORTED_COMPRESSION|||The compression format is not supported.|Unpack the file with a current tool, or have it packed anew with plain ZIP or CAB compression.|k e
622|_EVALUATION_EXPIRATION|||The evaluation period of this Windows is over; it shuts down in an hour.||k e
633|_DRIVER_FAILED_SLEEP|||A driver stopped the system from going to standby.||k e
634|_CORRUPT_SYSTEM_FILE|||A system file is damaged.|Repair with DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow.|k e dm
635|_COMMITMENT_MINIMUM|transient||Virtual memory is low and the paging file is being enlarged.||w e
637|_SYSTEM_IMAGE_BAD_SIGNATURE|||A system file has a wrong signature.|Repair with DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow.|k e dm
638|_PNP_REBOOT_REQUIRED|||A restart is needed to complete setting up a device.|Restart the machine.|k e
639|_INSUFFICIENT_POWER|transient||There is not enough power for the operation.||k e
641|_SYSTEM_SHUTDOWN|transient||The system is shutting down.||k e
643|_DS_VERSION_CHECK_FAILURE|||This Windows does not fit the version of the domain or forest.||k e
646|_NOT_SAFE_MODE_DRIVER|||The driver is not loaded in safe mode.||k e
647|_FAILED_DRIVER_ENTRY|||The driver failed to start and was not loaded.||k e
648|_DEVICE_ENUMERATION_ERROR|||A device could not be powered or its configuration not read.||k e
651|_MCA_OCCURED|||The processor reported a machine check; the System event log has more.||k e
652|_DRIVER_DATABASE_ERROR|||The driver database could not be processed.||k e
653|_SYSTEM_HIVE_TOO_LARGE|||The system registry file is larger than its limit.||k e
654|_DRIVER_FAILED_PRIOR_UNLOAD|||An older version of the driver is still in memory.||k e
656|_HIBERNATION_FAILURE|||The system could not hibernate; hibernation is off until a restart.||k e
657|_PWD_TOO_LONG|usage||The password is longer than policy allows.||k e
665|_FILE_SYSTEM_LIMITATION|||A limit of the file system was met, mostly a file in too many fragments.|Use a volume formatted with large file records (format /L), without compression, and defragment it.|k e
668|_ASSERTION_FAILURE|||||k
669|_ACPI_ERROR|||ACPI reported an error.||k e
677|_EXTRANEOUS_INFORMATION|||An access control list held more information than expected.||k e
681|_STOPPED_ON_SYMLINK|informational||Opening stopped at a symbolic link.||k e
706|_IMAGE_MACHINE_TYPE_MISMATCH|||The program is built for another processor.||k e
712|_CHECKING_FILE_SYSTEM|transient||The file system is being checked.||k e
713|_FATAL_APP_EXIT|||The program was ended by a fatal error.||k e
720|_IMAGE_MACHINE_TYPE_MISMATCH_EXE|||The program file is built for another processor.||k e
730|_WAKE_SYSTEM|informational||The system has woken up.||w e
731|_WAIT_1
732|_WAIT_2
733|_WAIT_3
734|_WAIT_63
735|_ABANDONED_WAIT_0
736|_ABANDONED_WAIT_63
737|_USER_APC
738|_KERNEL_APC
739|_ALERTED
740|_ELEVATION_REQUIRED|||The program must run as administrator.|Start it from an elevated prompt or by a service or task that has the rights.|k e
741|_REPARSE|informational||The path leads through a reparse point and is to be parsed again.||k e
765|_WAIT_FOR_OPLOCK|transient||The operation waits for an opportunistic lock to be released.||k e
770|_CANTFETCHBACKWARDS|||||k
774|_ERRORS_ENCOUNTERED|||At least one error came up while the request was processed.|Read CBS.log or the log of the step for the errors themselves; an update often succeeds when it is installed once more; else run DISM /Online /Cleanup-Image /RestoreHealth.|k e
779|_MEMORY_HARDWARE|||The hardware reported a memory error that cannot be corrected.||k e
780|_DISK_REPAIR_DISABLED|||Self-healing is off on the volume.||k e
781|_INSUFFICIENT_RESOURCE_FOR_SPECIFIED_SHARED_SECTION_SIZE|||The desktop heap had no memory for the session.||k e
786|_ACCESS_DISABLED_NO_SAFER_UI_BY_POLICY|||An administrator restricted access to the program by a policy rule.||k e
788|_LOST_WRITEBEHIND_DATA_NETWORK_DISCONNECTED|||Data waiting to be written was lost: the network connection broke.||k e
789|_LOST_WRITEBEHIND_DATA_NETWORK_SERVER_ERROR|||Data waiting to be written was lost: the server reported an error.||k e
790|_LOST_WRITEBEHIND_DATA_LOCAL_DISK_ERROR|||Data waiting to be written was lost: the disk failed or was removed.||k e
792|_DISK_REPAIR_REDIRECTED|||The volume cannot be repaired while it is online.||k e
793|_DISK_REPAIR_UNSUCCESSFUL|||The volume could not be repaired.||k e
794|_CORRUPT_LOG_OVERFULL|||A log of damage on the volume is full; further damage is not recorded.||k e
795|_CORRUPT_LOG_CORRUPTED|||A log of damage on the volume is itself damaged; the volume has to be scanned.||k e
796|_CORRUPT_LOG_UNAVAILABLE|||A log of damage on the volume is not available.||k e
994|_EA_ACCESS_DENIED|||Access to an extended attribute was refused.||w e
995|_OPERATION_ABORTED|informational|later|The operation was broken off, by its program or because a thread or handle ended.|If nobody cancelled it, look for a program that ended, a driver reset or a restart at that time, then start the step again.|w m e
996|_IO_INCOMPLETE|transient||The operation has not finished.|For the developer: wait for the overlapped operation to end.|w e
997|_IO_PENDING|informational|later|The operation is still running.|For the developer: wait for the event or the overlapped result; this is no failure so far.|w m
998|_NOACCESS|unknown||Memory was touched that may not be touched.|Mostly a fault of the program or of a library loaded into it: update it, and test without shell extensions and antivirus hooks.|w m e
999|_SWAPERROR|||A page of memory could not be read back from the disk.||w e
1001|_STACK_OVERFLOW|||Calls were nested too deeply; the stack overflowed.||w e
1002|_INVALID_MESSAGE|usage||The message is not accepted.|For the developer: the window or driver does not take this message.|w e
1003|_CAN_NOT_COMPLETE|unknown||The function cannot be completed.|The code gives no cause: see the line above it in the log, and update the program.|w e
1004|_INVALID_FLAGS|usage||The flags are not valid.||w e
1005|_UNRECOGNIZED_VOLUME|||The volume has no file system that Windows knows.|Check that the drivers of the volume's file system are there and the volume is not damaged or encrypted.|w e
1006|_FILE_INVALID|||The volume of an opened file was changed from outside.|Connect the volume again and open the file anew; check the disk if it returns.|w e
1007|_FULLSCREEN_MODE|usage||It is not possible in full-screen mode.||w e
1008|_NO_TOKEN|||There is no user token to act with.|The step needs a user who is signed in, or an account stored with its password in the task or service.|w e bu
1009|_BADDB|||The configuration registry database is damaged.|Restart and let Windows repair; if it stays, restore the registry from a restore point or backup.|w e
1010|_BADKEY|||The configuration registry key is not valid.||w e
1011|_CANTOPEN|||The configuration registry key cannot be opened.|Check the rights to the registry key named in the log, and that no other program holds it.|w e
1012|_CANTREAD|||The configuration registry key cannot be read.||w e
1013|_CANTWRITE|||The configuration registry key cannot be written.|Check the rights to the registry key named in the log, and the free space of the system drive.|w e
1014|_REGISTRY_RECOVERED|informational||A damaged registry file was repaired from its log or a copy.||w e
1015|_REGISTRY_CORRUPT|||The registry is damaged.|Restore the system from a restore point or backup; check the disk (`chkdsk /f`) first.|w e
1016|_REGISTRY_IO_FAILED|||The registry could not be read or written.|Check the system drive: free space, `chkdsk /scan`, System event log.|w e
1017|_NOT_REGISTRY_FILE|||The file to be loaded into the registry has not the format of a registry file.||w e
1018|_KEY_DELETED|||The registry key was marked for deletion.|Close the programs that hold the key, or restart; then create the key again.|w e
1019|_NO_LOG_SPACE|transient||There is no room in a registry log.||w e
1020|_KEY_HAS_CHILDREN|usage||A key with subkeys or values cannot become a symbolic link.||w e
1021|_CHILD_MUST_BE_VOLATILE|usage||A lasting key cannot be made below a volatile one.||w e
1022|_NOTIFY_ENUM_DIR|informational||Files changed, but which ones is not said; list the folder again.||w e
1051|_DEPENDENT_SERVICES_RUNNING|||Other services that depend on it are running, so the service cannot be stopped.|Stop the dependent services first (`sc enumdepend <service>`).|w e sq
1052|_INVALID_SERVICE_CONTROL|usage||The service does not accept that control.|Stop and start the service instead (`sc query <service>` shows what it accepts).|w e
1053|_SERVICE_REQUEST_TIMEOUT|transient||The service did not react in time when it was started or controlled.|Look in the System event log (Service Control Manager, 7000, 7009) for the service and start it by hand; a slow or overloaded disk at boot has the same effect.|w m e
1054|_SERVICE_NO_THREAD|transient||No thread could be made for the service.|Close programs or restart: memory or threads are used up.|w e
1055|_SERVICE_DATABASE_LOCKED|transient||The service database is locked.|Wait until the running service change has ended, then try again.|w e
1056|_SERVICE_ALREADY_RUNNING|informational||The service is running already.|Nothing to do: the service runs. To have it read its settings again, restart it (Restart-Service <name>).|w m
1057|_INVALID_SERVICE_ACCOUNT|||The service's account does not exist or its password is wrong.|Correct the account under the service's properties, Log On, or with `sc config <service> obj= <account>`.|w e sq
1058|_SERVICE_DISABLED|||The service is disabled.|Set the start type back and start it: `sc config wuauserv start= demand` (wuauserv is Windows Update, BITS the transfer service, DoSvc Delivery Optimization); look for the policy or tool that disabled it.|w m e we sq
1059|_CIRCULAR_DEPENDENCY|||Services depend on each other in a circle.|Correct DependOnService of the services named in the System event log.|w e
1060|_SERVICE_DOES_NOT_EXIST|||No service of that name is installed.|Run `sc query` for wuauserv, BITS, DoSvc and UsoSvc to see which is missing; a removed system service comes back only by a repair (DISM /RestoreHealth) or an in-place upgrade.|w m e sf sq
1061|_SERVICE_CANNOT_ACCEPT_CTRL|transient||The service cannot take messages just now, mostly because it is starting or stopping.|Wait until its state has settled (`sc query <service>`), then try again.|w e sq
1062|_SERVICE_NOT_ACTIVE|transient||The service is not running.|Start the service (`sc start <service>`) and look in the System event log why it had stopped.|w m e sq
1063|_FAILED_SERVICE_CONTROLLER_CONNECT|usage||The program was started by hand but runs as a service only.|Start it as a service (`sc start <name>`), not from the command line.|w e
1064|_EXCEPTION_IN_SERVICE|unknown||The service raised an exception.|Look in the Application event log for the crash of the service's process (often svchost.exe) and the module it names.|w m e
1065|_DATABASE_DOES_NOT_EXIST|||The service database does not exist.||w e
1066|_SERVICE_SPECIFIC_ERROR|unknown||The service ended with an error code of its own.|Read the service-specific code in the System event log (Service Control Manager, event 7024) and look that one up.|w e
1067|_PROCESS_ABORTED|transient||The service's process ended without warning.|Look in the Application event log for its crash at that time.|w e
1068|_SERVICE_DEPENDENCY_FAIL|||A service that this one needs did not start.|List what it needs with `sc qc <service>` and start those: for BITS RpcSs, on older Windows EventSystem too; the System event log (event 7001) names the one that failed.|w m e sq
1069|_SERVICE_LOGON_FAILED|||The service could not log on.|Correct account and password under the service's properties, Log On, and give the account the right to log on as a service.|w m e
1070|_SERVICE_START_HANG|transient||The service hung while it started.|Look in the System event log (Service Control Manager 7022) and start the service again when the machine is idle.|w e
1071|_INVALID_SERVICE_LOCK|usage||The lock of the service database is not valid.||w e
1072|_SERVICE_MARKED_FOR_DELETE|||The service is marked for deletion.|Close services.msc and every other program that holds the service open, or restart.|w e
1073|_SERVICE_EXISTS|||A service of that name exists already.|Remove the old service (`sc delete <name>`) or give the new one another name.|w e
1074|_ALREADY_RUNNING_LKG|informational||The system runs with the last known good configuration.||w e
1075|_SERVICE_DEPENDENCY_DELETED|||A service that this one needs is missing or marked for deletion.|See `sc qc <service>` for the missing one and reinstall it.|w e sq
1076|_BOOT_ALREADY_ACCEPTED
1077|_SERVICE_NEVER_STARTED|informational|later|The service was not started since the machine booted.|Start it: `sc start <service>`; the start type may be manual or disabled.|w e sq
1078|_DUPLICATE_SERVICE_NAME|usage||Another service has that name or display name.||w e
1079|_DIFFERENT_SERVICE_ACCOUNT|||The service's account differs from that of others in the same process.|Set the account back to the one of the group, for example `sc config <service> obj= LocalSystem`.|w e sq
1080|_CANNOT_DETECT_DRIVER_FAILURE|usage||Failure actions can be set for Win32 services only.||w e
1081|_CANNOT_DETECT_PROCESS_ABORT|usage||The service shares the process of the service control manager.||w e
1082|_NO_RECOVERY_PROGRAM|||No recovery program is set for the service.||w e
1083|_SERVICE_NOT_IN_EXE|||The program does not contain the service it was started for.|Compare ImagePath and ServiceDll in the service's registry key with a healthy machine; its svchost group may lack it.|w e
1084|_NOT_SAFEBOOT_SERVICE|||The service does not start in safe mode.|Start Windows normally.|w e
1100|_END_OF_MEDIA|informational||The end of the tape was reached.||w e
1101|_FILEMARK_DETECTED
1102|_BEGINNING_OF_MEDIA
1103|_SETMARK_DETECTED
1104|_NO_DATA_DETECTED|informational||The tape holds no further data.||w e
1105|_PARTITION_FAILURE
1106|_INVALID_BLOCK_LENGTH|usage||The block size does not fit the tape.||w e
1107|_DEVICE_NOT_PARTITIONED
1108|_UNABLE_TO_LOCK_MEDIA|||The eject mechanism could not be locked.||w e
1109|_UNABLE_TO_UNLOAD_MEDIA|||The medium could not be unloaded.||w e
1110|_MEDIA_CHANGED|transient||The medium in the drive may have changed.||w e
1111|_BUS_RESET|transient||The bus was reset.||w e
1112|_NO_MEDIA_IN_DRIVE|||No medium is in the drive.|Put a medium into the drive, or choose a drive that has one.|w e
1113|_NO_UNICODE_TRANSLATION|||A character cannot be converted.|Use file and folder names that the program's code page can hold, or a Unicode version of the program.|w e
1114|_DLL_INIT_FAILED|||A library failed to start.|In many processes at once it means too little desktop heap: sign out, or restart; in one program, reinstall it.|w e
1115|_SHUTDOWN_IN_PROGRESS|transient|later|The machine is shutting down.|Wait for the restart and start again.|w m e
1116|_NO_SHUTDOWN_IN_PROGRESS|informational||No shutdown was running that could be stopped.||w e
1117|_IO_DEVICE|||The device reported an input or output error.|Look for disk errors in the System event log, save the data and check the drive.|w e
1118|_SERIAL_NO_DEVICE
1119|_IRQ_BUSY|transient||The device shares its interrupt with another one that is open.||w e
1120|_MORE_WRITES
1121|_COUNTER_TIMEOUT|transient||The serial port gave up waiting.||w e
1122|_FLOPPY_ID_MARK_NOT_FOUND
1123|_FLOPPY_WRONG_CYLINDER
1124|_FLOPPY_UNKNOWN_ERROR
1125|_FLOPPY_BAD_REGISTERS
1126|_DISK_RECALIBRATE_FAILED|||The hard disk could not be recalibrated, even after retries.||w e
1127|_DISK_OPERATION_FAILED|||An operation on the hard disk failed, even after retries.||w e
1128|_DISK_RESET_FAILED|||The disk controller could not be reset.||w e
1129|_EOM_OVERFLOW
1130|_NOT_ENOUGH_SERVER_MEMORY|transient||The server has too few resources for the request.|Try again later; on the file server look at memory and at IRPStackSize.|w e
1131|_POSSIBLE_DEADLOCK|transient||A deadlock is possible, so the lock was refused.||w e
1132|_MAPPED_ALIGNMENT|usage||The address or file offset is not aligned.||w e
1140|_SET_POWER_STATE_VETOED|transient||A program or driver refused the change of the power state.||w e
1141|_SET_POWER_STATE_FAILED|||The firmware could not change the power state.||w e
1142|_TOO_MANY_LINKS|||The file has too many links.|Copy the file instead of adding another hard link.|w e
1150|_OLD_WIN_VERSION|||The program needs a newer Windows.|Compare its minimum version with winver.|w e
1151|_APP_WRONG_OS|||The program is not made for this Windows.|Use a version of the program made for this Windows.|w e
1152|_SINGLE_INSTANCE_APP|usage||Only one instance of the program can run.|Close the running instance of the program first.|w e
1153|_RMODE_APP|||The program is made for an earlier Windows.||w e
1154|_INVALID_DLL|||A library that the program needs is damaged.|Reinstall the program whose library is damaged; for a Windows file run sfc /scannow.|w e
1155|_NO_ASSOCIATION|||No program is registered for the file type.|Set a default app for the file type, or open it from within its program.|w e
1156|_DDE_FAIL|transient||The command could not be handed to the program.||w e
1157|_DLL_NOT_FOUND|||A library that the program needs was not found.|Install the missing runtime or reinstall the program.|w e
1158|_NO_MORE_USER_HANDLES|transient||The process has used up its window handles.|Restart the program that has the most USER objects (Task Manager, Details).|w e
1159|_MESSAGE_SYNC_ONLY
1160|_SOURCE_ELEMENT_EMPTY
1161|_DESTINATION_ELEMENT_FULL
1162|_ILLEGAL_ELEMENT_ADDRESS
1163|_MAGAZINE_NOT_PRESENT
1164|_DEVICE_REINITIALIZATION_NEEDED|||The device has to be set up anew after hardware errors.||w e
1165|_DEVICE_REQUIRES_CLEANING|||The device has to be cleaned first.||w e
1166|_DEVICE_DOOR_OPEN|||The door of the device is open.||w e
1167|_DEVICE_NOT_CONNECTED|||The device is not connected.|Connect the drive or device again, by another port or cable.|w e
1168|_NOT_FOUND|||The item asked for does not exist.|See in the log which item. For an update it often means missing parts of the component store: DISM /Online /Cleanup-Image /RestoreHealth; for a BITS or DO job, that the job is gone.|w m e dm
1169|_NO_MATCH|||Nothing matches.|Check the search pattern; for an update scan, see the log line for what was sought.|w e
1170|_SET_NOT_FOUND|||The object does not have that set of properties.||w e
1171|_POINT_NOT_FOUND
1172|_NO_TRACKING_SERVICE|||The service for link tracking does not run.||w e
1173|_NO_VOLUME_ID|||The volume identifier was not found.||w e
1175|_UNABLE_TO_REMOVE_REPLACED|transient||The file to be replaced could not be removed.||w e
1176|_UNABLE_TO_MOVE_REPLACEMENT|transient||The new file could not be moved; the old one kept its name.||w e
1177|_UNABLE_TO_MOVE_REPLACEMENT_2|||The new file could not be moved; the old one now has the backup name.||w e
1178|_JOURNAL_DELETE_IN_PROGRESS|transient||The change journal of the volume is being deleted.||w e
1179|_JOURNAL_NOT_ACTIVE|||The change journal of the volume is not active.||w e
1180|_POTENTIAL_FILE_FOUND|informational||A file was found that may not be the right one.||w e
1181|_JOURNAL_ENTRY_DELETED|||The entry is gone from the change journal.||w e
1190|_SHUTDOWN_IS_SCHEDULED|transient||A shutdown is scheduled.|Wait for the restart, or cancel it with `shutdown /a`.|k e
1191|_SHUTDOWN_USERS_LOGGED_ON|transient||Users are logged on, so no shutdown was started.|Have the users sign off, or restart with /f.|k e
1200|_BAD_DEVICE|usage||The device name is not valid.|Check the device or drive name in the command.|w e
1201|_CONNECTION_UNAVAIL|transient||The remembered network connection is not there now.|Connect the network or VPN, then open the drive again.|w e
1202|_DEVICE_ALREADY_REMEMBERED|usage||The device name is bound to another network resource.||w e
1203|_NO_NET_OR_BAD_PATH|transient||No network provider accepts the path.|Check the server's name and that the Workstation service runs; for a WebDAV address, that the WebClient service runs.|w e
1204|_BAD_PROVIDER|usage||The name of the network provider is not valid.||w e
1205|_CANNOT_OPEN_PROFILE|||The profile of network connections cannot be opened.||w e
1206|_BAD_PROFILE|||The profile of network connections is damaged.||w e
1207|_NOT_CONTAINER|usage||Only a container can be listed.||w e
1208|_EXTENDED_ERROR|unknown||The network provider has an error of its own; this number only points to it.|For the developer: call WNetGetLastError; for others: the cause stands in the log beside it.|w e
1209|_INVALID_GROUPNAME|usage||The group name has the wrong form.||w e
1210|_INVALID_COMPUTERNAME|usage||The computer name has the wrong form.||w e
1211|_INVALID_EVENTNAME|usage||The event name has the wrong form.||w e
1212|_INVALID_DOMAINNAME|usage||The domain name has the wrong form.||w e
1213|_INVALID_SERVICENAME|usage||The service name has the wrong form.||w e
1214|_INVALID_NETNAME|usage||The network name has the wrong form.||w e
1215|_INVALID_SHARENAME|usage||The share name has the wrong form.||w e
1216|_INVALID_PASSWORDNAME|usage||The password has the wrong form.||w e
1217|_INVALID_MESSAGENAME
1218|_INVALID_MESSAGEDEST
1219|_SESSION_CREDENTIAL_CONFLICT|||A connection to the same server exists with another user name.|End the old connection (`net use \\server\share /delete`), or reach the server by another name.|w e
1220|_REMOTE_SESSION_LIMIT_EXCEEDED|transient||The server has reached its limit of sessions.|Close sessions on the server (`net session` there), or try again later.|w e
1221|_DUP_DOMAINNAME|||Another machine uses that workgroup or domain name.||w e
1222|_NO_NETWORK|transient||No network is present or started.|Check the adapter and that the Workstation and Network Location Awareness services run.|w m e
1223|_CANCELLED|informational|later|The user or a program cancelled the operation.|If nobody did, look for a User Account Control prompt that timed out or was refused, then start it again.|w m e
1224|_USER_MAPPED_FILE|transient||A program holds part of the file mapped into memory.|Close the program that uses the file; antivirus scans end by themselves.|w e
1225|_CONNECTION_REFUSED|transient||The other machine refused the connection.|Check that the program on the server listens on that address and port; a firewall can refuse, too.|w m e
1226|_GRACEFUL_DISCONNECT|transient||The connection was closed in good order.|The server closed the connection; try again and look in its log why.|w m e
1227|_ADDRESS_ALREADY_ASSOCIATED|usage||The network endpoint has an address already.|For the developer: make a new socket or endpoint instead of binding this one again.|w e
1228|_ADDRESS_NOT_ASSOCIATED|usage||The network endpoint has no address.||w e
1229|_CONNECTION_INVALID|usage||The network connection that was used does not exist any more.|Try again; if it returns, look for a VPN or Wi-Fi that reconnects.|w m e
1230|_CONNECTION_ACTIVE|usage||The connection is active already.||w e
1231|_NETWORK_UNREACHABLE|transient||The network cannot be reached.|Check the machine's default gateway (`route print`) and the VPN; try again when the network is back.|w m e
1232|_HOST_UNREACHABLE|transient||The host cannot be reached.|Check the route to the host (Test-NetConnection <host> -TraceRoute).|w m e tn
1233|_PROTOCOL_UNREACHABLE|||The remote machine does not support the protocol.|Check that the remote machine and the path allow that protocol (IPv6, IPsec, VPN).|w e
1234|_PORT_UNREACHABLE|transient||No program listens on the remote port.|Check that the service on the remote machine runs and listens on that port.|w m e
1235|_REQUEST_ABORTED|transient||The request was broken off.|Try again; look for a time limit or a firewall that ends requests.|w e
1236|_CONNECTION_ABORTED|transient||The local system ended the connection.|Test without VPN and security software, which often cut the connection on this machine; then try again.|w m e
1237|_RETRY|transient|later|The operation should be tried again.|Try again.|w m e
1238|_CONNECTION_COUNT_LIMIT|transient||No further connection is allowed for this account.|Close other connections of the account on the server, or raise its limit.|w e
1239|_LOGIN_TIME_RESTRICTION|||The account may not log on at this hour.|Log on at a permitted time, or have the account's logon hours changed.|w e
1240|_LOGIN_WKSTA_RESTRICTION|||The account may not log on from this machine.|Check the account's list of permitted workstations (Log On To) in Active Directory.|w e
1241|_INCORRECT_ADDRESS|usage||The network address is wrong.|Check the address for typing errors and for a wrong address family.|w e
1242|_ALREADY_REGISTERED|usage||The service is registered already.||w e
1243|_SERVICE_NOT_FOUND|||The network service does not exist.|Check the name of the service, and that its provider is installed.|w e
1244|_NOT_AUTHENTICATED|||The caller has not been authenticated.|Sign in, or run the step with an account that the server knows; for shares, check that guest access is not what it relies on.|w m e
1245|_NOT_LOGGED_ON|||The user who owns the job is not logged on to the network.|BITS and Delivery Optimization transfer a user's job only while that user is logged on interactively: run the step in the user's session or as LocalSystem, not through remote PowerShell, SSH or a task that runs whether or not the user is logged on.|w m e bu
1246|_CONTINUE|informational||The work goes on; this is no failure.||w e
1247|_ALREADY_INITIALIZED|usage||It was initialised before.||w e
1248|_NO_MORE_DEVICES|informational||There are no further devices.||w e
1249|_NO_SUCH_SITE|||The site does not exist.||w e
1250|_DOMAIN_CONTROLLER_EXISTS|usage||A domain controller of that name exists already.||w e
1251|_ONLY_IF_CONNECTED|transient||It is possible only while connected to the network.|Connect to the network (or VPN), then try again.|w e
1252|_OVERRIDE_NOCHANGES|informational||Group Policy calls the extension although nothing changed.||w e
1253|_BAD_USER_PROFILE|||The user's profile is damaged or not loaded.|Look in the Application event log for User Profile Service errors of this user.|w e
1254|_NOT_SUPPORTED_ON_SBS|||This edition of Windows Server does not support it.||w e
1255|_SERVER_SHUTDOWN_IN_PROGRESS|transient||The server is shutting down.|Wait until the server has restarted, then try again.|w e
1256|_HOST_DOWN|transient||The remote machine is off or does not answer.|Check that the machine runs and answers on the wanted port.|w e
1257|_NON_ACCOUNT_SID|usage||The security identifier does not come from a domain of accounts.||w e
1258|_NON_DOMAIN_SID|usage||The security identifier has no domain part.||w e
1259|_APPHELP_BLOCK|informational|later|The program was not started: the notice about its compatibility was declined, or nobody was there to answer it.|Start it by hand and accept the notice, or install a version made for this Windows.|w e mi
1260|_ACCESS_DISABLED_BY_POLICY|||A software restriction or AppLocker policy blocks the program.|Look in the event log under AppLocker or SoftwareRestrictionPolicies for the rule; allow the file by publisher, hash or path.|w m e
1261|_REG_NAT_CONSUMPTION
1262|_CSCSHARE_OFFLINE|transient||The share is offline or does not exist.||w e
1263|_PKINIT_FAILURE|||The certificate of the domain controller failed its check at smart card logon.||w e
1264|_SMARTCARD_SUBSYSTEM_FAILURE|||The smart card system failed during the logon.||w e
1265|_DOWNGRADE_DETECTED|||The sign-in was refused because security was lower than agreed, often when the domain cannot be reached.|Check the connection to a domain controller, DNS and the clock of this machine.|w e
1271|_MACHINE_LOCKED|transient||The machine is locked.|Unlock the machine, or let the job run in a session that is not locked.|w e
1272|_SMB_GUEST_LOGON_BLOCKED|||Unauthenticated guest access to the share is blocked by policy.|Give the share an account to log on with; the policy Enable insecure guest logons lowers security.|k e
1273|_CALLBACK_SUPPLIED_INVALID_DATA|usage||A callback of the program returned wrong data.||w e
1274|_SYNC_FOREGROUND_REFRESH_REQUIRED|transient||Group Policy has to be applied in the foreground, at the next start or logon.||w e
1275|_DRIVER_BLOCKED|||The driver is blocked.|Update the driver; Windows blocks this one (Memory integrity or the driver block list).|w e
1276|_INVALID_IMPORT_OF_NON_DLL|||A library refers to a module that is neither a library nor the program.||w e
1277|_ACCESS_DISABLED_WEBBLADE|||The program has been disabled.||w e
1278|_ACCESS_DISABLED_WEBBLADE_TAMPER|||The licence enforcement was tampered with or is damaged.||w e
1279|_RECOVERY_FAILURE|||Recovering a transaction failed.||w e
1280|_ALREADY_FIBER
1281|_ALREADY_THREAD
1282|_STACK_BUFFER_OVERRUN|||A buffer on the stack of the program was overrun.||w e
1283|_PARAMETER_QUOTA_EXCEEDED|usage||A parameter holds more data than the function can handle.||w e
1284|_DEBUGGER_INACTIVE|transient||The debug object is being deleted.||w e
1285|_DELAY_LOAD_FAILED|||A library, or a function in it, could not be loaded on demand.||w e
1286|_VDM_DISALLOWED|||The account may not run 16-bit programs.||w e
1287|_UNIDENTIFIED_ERROR|unknown||The cause cannot be told from what is known.||w e
1290|_INCOMPATIBLE_SERVICE_SID_TYPE|||The service's SID type does not fit the process.|Give the services of one process the same SID type (`sc sidtype <service>`).|k e
1291|_DRIVER_PROCESS_TERMINATED|||The process that hosted the device's driver was ended.||k e
1293|_PROCESS_IS_PROTECTED|||The process is protected and cannot be changed.|Do not change protected processes (antivirus, system); use the maker's own tool.|k e
1295|_DISK_QUOTA_EXCEEDED|||The disk quota is used up.|Raise the account's quota on the volume or delete files of that account.|m e
1296|_CONTENT_BLOCKED|||The content is blocked.|Look in the antivirus and web filter logs which rule blocked the content.|k e
1297|_INCOMPATIBLE_SERVICE_PRIVILEGE|||The service asks for a privilege that its account does not have.||k e
1298|_APP_HANG|transient||A thread that takes part does not respond.||k e
1300|_NOT_ALL_ASSIGNED|||Not all privileges asked for are held by the caller.|Run it elevated, or give the account the privilege under Local Policies, User Rights Assignment.|w e
1301|_SOME_NOT_MAPPED|||Some account names could not be resolved.|Check the spelling of the accounts and the connection to their domain.|w e
1302|_NO_QUOTAS_FOR_ACCOUNT|informational||The account has no quota limits of its own.||w e
1303|_LOCAL_USER_SESSION_KEY
1304|_NULL_LM_PASSWORD|informational||The password is too complex for LAN Manager.||w e
1305|_UNKNOWN_REVISION|usage||The revision level is not known.||w e
1306|_REVISION_MISMATCH|||Two revision levels do not fit together.||w e
1307|_INVALID_OWNER|||That account cannot be made the owner of the object.||w e
1308|_INVALID_PRIMARY_GROUP|usage||That account cannot be the primary group of the object.||w e
1309|_NO_IMPERSONATION_TOKEN|usage||The thread does not act for any client.|For the developer: impersonate the client on this thread first.|w e
1310|_CANT_DISABLE_MANDATORY|usage||The group cannot be disabled.||w e
1311|_NO_LOGON_SERVERS|transient||No domain controller is available to check the logon.|Check DNS, the network and, over VPN, that a domain controller can be reached: `nltest /dsgetdc:<domain>`.|w e nt
1312|_NO_SUCH_LOGON_SESSION|||The logon session does not exist or has ended.|The user has logged off, or the task was stored without its password; run it in a live session or as a service account.|w m e bu
1313|_NO_SUCH_PRIVILEGE|usage||There is no such privilege.|For the developer: use a name of the privilege constants (SeBackupPrivilege, for example).|w e
1314|_PRIVILEGE_NOT_HELD|||The client lacks a privilege.|Run it elevated, or give the account the privilege under Local Policies, User Rights Assignment.|w m e
1315|_INVALID_ACCOUNT_NAME|usage||The account name is not well formed.||w e
1316|_USER_EXISTS|usage||The account exists already.||w e
1317|_NO_SUCH_USER|||The account does not exist.|Check the spelling and the domain of the account (`net user <name> /domain`).|w e
1318|_GROUP_EXISTS|usage||The group exists already.||w e
1319|_NO_SUCH_GROUP|||The group does not exist.||w e
1320|_MEMBER_IN_GROUP|usage||The account is in the group already, or the group still has members.||w e
1321|_MEMBER_NOT_IN_GROUP|usage||The account is not in the group.||w e
1322|_LAST_ADMIN|||The last account of an administrator cannot be disabled or removed.||w e
1323|_WRONG_PASSWORD|||The present password is wrong.|Enter the present password again; watch Caps Lock and the keyboard layout.|w e
1324|_ILL_FORMED_PASSWORD|usage||The new password holds characters that are not allowed.||w e
1325|_PASSWORD_RESTRICTION|usage||The new password breaks the domain's rules of length, complexity or history.|Choose a password that meets the domain's rules (`net accounts /domain`).|w e
1326|_LOGON_FAILURE|||User name or password is wrong.|Check user name (DOMAIN\user) and password; stored ones are under Credential Manager, those of tasks and services in their properties.|w m e
1327|_ACCOUNT_RESTRICTION|||A restriction of the account forbids the logon, such as an empty password or a policy.|Give the account a password; empty ones are refused over the network.|w e
1328|_INVALID_LOGON_HOURS|||The account may not log on at this hour.|Log on at a permitted time, or have the account's logon hours changed.|w e
1329|_INVALID_WORKSTATION|||The account may not log on at this machine.|Log on at a permitted machine (Log On To in Active Directory).|w e
1330|_PASSWORD_EXPIRED|||The account's password has expired.|Set a new password and enter it wherever it is stored (tasks, services, proxies).|w e
1331|_ACCOUNT_DISABLED|||The account is disabled.|Enable the account or use another one.|w e
1332|_NONE_MAPPED|||No account name could be resolved.|Check the spelling of the account and the connection to its domain.|w e
1333|_TOO_MANY_LUIDS_REQUESTED
1334|_LUIDS_EXHAUSTED|transient||No further local identifiers are available.||w e
1335|_INVALID_SUB_AUTHORITY|usage||The last part of the security identifier is not valid here.||w e
1336|_INVALID_ACL|||The access control list is not valid.||w e
1337|_INVALID_SID|||The security identifier is not valid.||w e
1338|_INVALID_SECURITY_DESCR|||The security descriptor is not valid.||w e
1340|_BAD_INHERITANCE_ACL|||Inherited permissions could not be built.||w e
1341|_SERVER_DISABLED|transient||The server is disabled at present.||w e
1342|_SERVER_NOT_DISABLED
1343|_INVALID_ID_AUTHORITY|usage||The identifier authority is not valid.||w e
1344|_ALLOTTED_SPACE_EXCEEDED|transient||Memory for security information is used up.||w e
1345|_INVALID_GROUP_ATTRIBUTES
1346|_BAD_IMPERSONATION_LEVEL|usage||The impersonation level is missing or too low.|For a call to BITS or Delivery Optimization the client must allow IMPERSONATE (CoSetProxyBlanket or CoInitializeSecurity).|w m e pb
1347|_CANT_OPEN_ANONYMOUS|usage||An anonymous security token cannot be opened.||w e
1348|_BAD_VALIDATION_CLASS|usage||The class of information asked for is not valid.||w e
1349|_BAD_TOKEN_TYPE|usage||The token is of the wrong type for this use.||w e
1350|_NO_SECURITY_ON_OBJECT|usage||The object has no security settings.||w e
1351|_CANT_ACCESS_DOMAIN_INFO|transient||The domain controller's configuration could not be read: it is away or refuses.||w e
1352|_INVALID_SERVER_STATE|transient||The security server is in the wrong state.||w e
1353|_INVALID_DOMAIN_STATE|transient||The domain is in the wrong state.||w e
1354|_INVALID_DOMAIN_ROLE|||Only the primary domain controller allows that.||w e
1355|_NO_SUCH_DOMAIN|transient||The domain does not exist or cannot be contacted.|Check that the machine's DNS servers are those of the domain and that a domain controller answers: `nltest /dsgetdc:<domain>`.|w e nt
1356|_DOMAIN_EXISTS|usage||The domain exists already.||w e
1357|_DOMAIN_LIMIT_EXCEEDED|||The server can take no further domains.||w e
1358|_INTERNAL_DB_CORRUPTION|||A security database is damaged.|Restart; on a domain controller check its database. Restore from a backup if it stays.|w e
1359|_INTERNAL_ERROR|unknown||An internal failure.|The code gives no cause: see the line above it in the log and in the event log of that minute.|w m
1360|_GENERIC_NOT_MAPPED|usage||Generic rights in the mask should have been mapped.||w e
1361|_BAD_DESCRIPTOR_FORMAT|usage||The security descriptor has the wrong format.||w e
1362|_NOT_LOGON_PROCESS|usage||Only logon processes may do that.||w e
1363|_LOGON_SESSION_EXISTS|transient||A logon session with that identifier exists.||w e
1364|_NO_SUCH_PACKAGE|||The authentication package does not exist.||w e
1365|_BAD_LOGON_SESSION_STATE|usage||The logon session is in the wrong state.||w e
1366|_LOGON_SESSION_COLLISION|transient||The identifier of the logon session is in use.||w e
1367|_INVALID_LOGON_TYPE|usage||The type of logon is not valid.||w e
1368|_CANNOT_IMPERSONATE|usage||The pipe's client can be impersonated only after data was read from it.||w e
1369|_RXACT_INVALID_STATE|||A registry subtree is in the wrong transaction state.||w e
1370|_RXACT_COMMIT_FAILURE|||The internal security database is damaged.||w e
1371|_SPECIAL_ACCOUNT|usage||Built-in accounts do not allow that.||w e
1372|_SPECIAL_GROUP|usage||This built-in group does not allow that.||w e
1373|_SPECIAL_USER|usage||This built-in user does not allow that.||w e
1374|_MEMBERS_PRIMARY_GROUP
1375|_TOKEN_ALREADY_IN_USE
1376|_NO_SUCH_ALIAS
1377|_MEMBER_NOT_IN_ALIAS
1378|_MEMBER_IN_ALIAS
1379|_ALIAS_EXISTS
1380|_LOGON_NOT_GRANTED|||The kind of logon was not granted.|Give the account the right for this logon under Local Policies, User Rights Assignment.|w e
1381|_TOO_MANY_SECRETS
1382|_SECRET_TOO_LONG
1383|_INTERNAL_DB_ERROR
1384|_TOO_MANY_CONTEXT_IDS
1385|_LOGON_TYPE_NOT_GRANTED|||The account lacks the right for this kind of logon (service, batch, network, interactive).|Give it under Local Policies, User Rights Assignment, for example Log on as a service or as a batch job.|w e
1386|_NT_CROSS_ENCRYPTION_REQUIRED
1387|_NO_SUCH_MEMBER
1388|_INVALID_MEMBER
1389|_TOO_MANY_SIDS
1390|_LM_CROSS_ENCRYPTION_REQUIRED
1391|_NO_INHERITANCE
1392|_FILE_CORRUPT|||The file or folder is damaged and cannot be read.|For an update: stop wuauserv and empty %windir%\SoftwareDistribution\Download, then DISM /Online /Cleanup-Image /RestoreHealth and sfc /scannow. If it stays, or elsewhere: `chkdsk /scan` on the volume, and fetch the file again.|w m e ck t2 we
1393|_DISK_CORRUPT|||The disk structure is damaged.|Run `chkdsk /scan` on the volume, then `chkdsk /f` if it asks for it.|w m e ck
1394|_NO_USER_SESSION_KEY|||The logon session has no session key.||w e
1395|_LICENSE_QUOTA_EXCEEDED|transient||The service has as many connections as its licence allows.||w e
1396|_WRONG_TARGET_NAME|||The server does not run under the account that its name belongs to (service principal name).|Check the SPN with `setspn -Q` and reach the server by the name that is registered.|w e
1397|_MUTUAL_AUTH_FAILED|||The server could not prove who it is.|Check the server's name, its service principal name (`setspn -Q`) and both clocks.|w e
1398|_TIME_SKEW|||The clocks of client and server differ too much.|Set the clock: `w32tm /resync`.|w e wt
1399|_CURRENT_DOMAIN_NOT_ALLOWED|usage||The current domain does not allow that.||w e
1400|_INVALID_WINDOW_HANDLE|usage||The window handle is not valid.||w e
1401|_INVALID_MENU_HANDLE|usage||The menu handle is not valid.||w e
1402|_INVALID_CURSOR_HANDLE|usage||The cursor handle is not valid.||w e
1403|_INVALID_ACCEL_HANDLE|usage||The accelerator table handle is not valid.||w e
1404|_INVALID_HOOK_HANDLE|usage||The hook handle is not valid.||w e
1405|_INVALID_DWP_HANDLE
1406|_TLW_WITH_WSCHILD|usage||A top-level window cannot be made as a child.||w e
1407|_CANNOT_FIND_WND_CLASS|usage||The window class does not exist.||w e
1408|_WINDOW_OF_OTHER_THREAD|usage||The window belongs to another thread.||w e
1409|_HOTKEY_ALREADY_REGISTERED|usage||The hot key is registered already.||w e
1410|_CLASS_ALREADY_EXISTS|usage||The window class exists already.||w e
1411|_CLASS_DOES_NOT_EXIST|usage||The class does not exist.||w e
1412|_CLASS_HAS_WINDOWS|usage||The class still has windows.||w e
1413|_INVALID_INDEX|usage||The index is not valid.||w e
1414|_INVALID_ICON_HANDLE|usage||The icon handle is not valid.||w e
1415|_PRIVATE_DIALOG_INDEX
1416|_LISTBOX_ID_NOT_FOUND
1417|_NO_WILDCARD_CHARACTERS
1418|_CLIPBOARD_NOT_OPEN|usage||The thread has not opened the clipboard.||w e
1419|_HOTKEY_NOT_REGISTERED|usage||The hot key is not registered.||w e
1420|_WINDOW_NOT_DIALOG
1421|_CONTROL_ID_NOT_FOUND|usage||The window has no control of that identifier.||w e
1422|_INVALID_COMBOBOX_MESSAGE
1423|_WINDOW_NOT_COMBOBOX
1424|_INVALID_EDIT_HEIGHT
1425|_DC_NOT_FOUND|usage||The device context is not valid.||w e
1426|_INVALID_HOOK_FILTER
1427|_INVALID_FILTER_PROC
1428|_HOOK_NEEDS_HMOD
1429|_GLOBAL_ONLY_HOOK
1430|_JOURNAL_HOOK_SET
1431|_HOOK_NOT_INSTALLED|usage||The hook procedure is not installed.||w e
1432|_INVALID_LB_MESSAGE
1433|_SETCOUNT_ON_BAD_LB
1434|_LB_WITHOUT_TABSTOPS
1435|_DESTROY_OBJECT_OF_OTHER_THREAD
1436|_CHILD_WINDOW_MENU
1437|_NO_SYSTEM_MENU
1438|_INVALID_MSGBOX_STYLE
1439|_INVALID_SPI_VALUE
1440|_SCREEN_ALREADY_LOCKED|usage||The screen is locked already.||w e
1441|_HWNDS_HAVE_DIFF_PARENT
1442|_NOT_CHILD_WINDOW
1443|_INVALID_GW_COMMAND
1444|_INVALID_THREAD_ID|usage||The thread identifier is not valid.||w e
1445|_NON_MDICHILD_WINDOW
1446|_POPUP_ALREADY_ACTIVE
1447|_NO_SCROLLBARS
1448|_INVALID_SCROLLBAR_RANGE
1449|_INVALID_SHOWWIN_COMMAND
1450|_NO_SYSTEM_RESOURCES|transient||The system is short of resources.|Close programs or restart; if it returns, find the leak in Task Manager's columns for handles and paged pool.|w m e
1451|_NONPAGED_SYSTEM_RESOURCES|transient||The system is short of nonpaged memory.|Restart; find the leak with poolmon or Task Manager (Non-paged pool), mostly a driver.|w e
1452|_PAGED_SYSTEM_RESOURCES|transient||The system is short of paged memory.|Restart; look at Paged pool in Task Manager and at the size of the paging file.|w e
1453|_WORKING_SET_QUOTA|transient||The process's working set limit is too small.|Restart the program; close others to free memory.|w e
1454|_PAGEFILE_QUOTA|transient||The process's share of the paging file is used up.|Let the paging file grow (system managed size) and restart the program.|w e
1455|_COMMITMENT_LIMIT|transient||Virtual memory is used up; a larger paging file would help.|Let the paging file grow (system managed size), free disk space for it, and look for the process that commits the most memory.|w m e
1456|_MENU_ITEM_NOT_FOUND
1457|_INVALID_KEYBOARD_HANDLE|usage||The keyboard layout is not valid.||w e
1458|_HOOK_TYPE_NOT_ALLOWED
1459|_REQUIRES_INTERACTIVE_WINDOWSTATION|||It needs a desktop that a user can see.|Run it in a user's session; services have none.|w e
1460|_TIMEOUT|transient||The operation did not finish in time.|See in the log what was waited for. For an update: the machine may be overloaded or a service hung; restart, let other installations end and try again.|w m e
1461|_INVALID_MONITOR_HANDLE|usage||The monitor handle is not valid.||w e
1462|_INCORRECT_SIZE|usage||A size argument is wrong.||w e
1463|_SYMLINK_CLASS_DISABLED|||Policy forbids to follow this kind of symbolic link.|See `fsutil behavior query SymlinkEvaluation`.|w e
1464|_SYMLINK_NOT_SUPPORTED|||The path cannot contain symbolic links.|Use the real path instead of the link.|w e
1465|_XML_PARSE_ERROR|||XML could not be parsed.|For an update the component store is damaged: DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow. A file of your own: fetch it again; a proxy's HTML page in its place has this effect.|w e dm
1466|_XMLDSIG_ERROR|||An XML signature could not be processed.||w e
1467|_RESTART_APPLICATION|||The program has to be started again.||w e
1468|_WRONG_COMPARTMENT|usage||The connection was asked for in the wrong routing compartment.||w e
1469|_AUTHIP_FAILURE|||The IPsec authentication (AuthIP) with the remote host failed.||w e
1470|_NO_NVRAM_RESOURCES|||The firmware has too little non-volatile memory.||w e
1471|_NOT_GUI_PROCESS|usage||The process has no graphical interface.||w e
1500|_EVENTLOG_FILE_CORRUPT|||The event log file is damaged.|Save and clear that log in Event Viewer, or rename its .evtx file while the service EventLog is stopped.|w e
1501|_EVENTLOG_CANT_START|||The event log service could not start because no log file could be opened.|Check the rights to %windir%\System32\winevt\Logs and the free space, then start the service EventLog.|w e
1502|_LOG_FILE_FULL|transient||The log file is full.|Enlarge the log or let it overwrite old events.|w e
1503|_EVENTLOG_FILE_CHANGED|transient||The event log file changed between two reads.|Read the log again.|w e
1601|_INSTALL_SERVICE_FAILURE|||The Windows Installer service could not be reached.|Check that the service msiserver is not disabled; repair its registration with `msiexec /unregister` and `msiexec /regserver`.|w e mi
1602|_INSTALL_USEREXIT|informational|later|The user cancelled the installation.|Start the installation again if it is wanted; in a silent one look for the tool or time limit that ended it.|w e mi
1603|_INSTALL_FAILURE|||The installation failed; the package's log names the step.|Look in Windows Update at the update's name: one for the Windows Recovery Environment (KB5034441 and the like) needs 250 MB more in the recovery partition (`reagentc /info`). Otherwise run the package with a log (`msiexec /i <file> /l*v <log>`) and read the lines above `return value 3`.|w e mi re
1604|_INSTALL_SUSPEND|||The installation was suspended and is not complete.|Restart the machine and run it again.|w e mi
1605|_UNKNOWN_PRODUCT|||The product is not installed, so the action does not apply to it.|Check the product code; for a per-user installation run it as that user.|w e mi
1606|_UNKNOWN_FEATURE|usage||The product has no such feature.|Check the feature name (case matters) against the package, in ADDLOCAL or REMOVE.|w e mi
1607|_UNKNOWN_COMPONENT|usage||The product has no such component.|Check the component identifier against the package; repair the product (`msiexec /f <file>`).|w e mi
1608|_UNKNOWN_PROPERTY|usage||The package has no such property.|Check the spelling of the property on the command line.|w e mi
1609|_INVALID_HANDLE_STATE|usage||The installer handle is in a wrong state.|A fault in the package or its custom action: report it to its maker.|w e mi
1610|_BAD_CONFIGURATION|||The configuration data of the product is damaged.|Repair or reinstall the product; Microsoft's Program Install and Uninstall troubleshooter removes broken entries.|w e mi
1611|_INDEX_ABSENT|||A component qualifier is missing.|Repair the product (`msiexec /f <file>`).|w e mi
1612|_INSTALL_SOURCE_ABSENT|||The installation source of the product is not available.|Put the original package back where the product was installed from, or give its folder when asked; the cached copy in %windir%\Installer is missing.|w e mi
1613|_INSTALL_PACKAGE_VERSION|||The package needs a newer Windows Installer.|Update Windows; the package is made for a newer Windows Installer.|w e mi
1614|_PRODUCT_UNINSTALLED|informational||The product has been uninstalled.|Nothing is left to remove. Install the product again if it is still needed.|w e mi
1615|_BAD_QUERY_SYNTAX|usage||A query in the package has the wrong syntax.|A fault in the package or transform: report it to its maker.|w e mi
1616|_INVALID_FIELD|usage||The installer record has no such field.|A fault in the package or transform: report it to its maker.|w e mi
1617|_DEVICE_REMOVED|||The device was removed.|Connect the drive or device again, then start anew.|w e
1618|_INSTALL_ALREADY_RUNNING|transient||Another installation is running.|Wait for it (see msiexec.exe in Task Manager) or restart; only one Windows Installer installation runs at a time.|w e mi
1619|_INSTALL_PACKAGE_OPEN_FAILED|||The installation package cannot be opened.|Check the path and that LocalSystem may read it (a mapped drive or a user's encrypted file it cannot), and that the download is complete.|w e mi
1620|_INSTALL_PACKAGE_INVALID|||The file is not a valid installation package.|Compare its size and hash with the publisher's: it may be cut off, or a web page saved under that name.|w e mi
1621|_INSTALL_UI_FAILURE|||The installer's user interface could not be started.|Install silently (/qn) where no desktop is there.|w e mi
1622|_INSTALL_LOG_FAILURE|usage||The installation log cannot be opened.|Check that the folder given for the log exists and can be written.|w e mi
1623|_INSTALL_LANGUAGE_UNSUPPORTED|||The package's language is not supported by this system.|Take the package in a language that this Windows has.|w e mi
1624|_INSTALL_TRANSFORM_FAILURE|||A transform could not be applied to the package.|Check that the .mst file exists at the path given and belongs to this package.|w e mi
1625|_INSTALL_PACKAGE_REJECTED|||Policy forbids to install the package.|Check the Windows Installer policies (DisableMSI), AppLocker's MSI rules and the package's signature.|w e mi
1626|_FUNCTION_NOT_CALLED|||An installer function could not be run.|Run it elevated; otherwise read the log (`/l*v <file>`) for the function that could not be run.|w e mi
1627|_FUNCTION_FAILED|unknown||An installer function failed while it ran.|Read the log (`/l*v <file>`) above this code: it names the function that failed.|w e mi
1628|_INVALID_TABLE|usage||The installer database has no such table.|A fault in the package or transform: report it to its maker.|w e mi
1629|_DATATYPE_MISMATCH|usage||Data of the wrong type was handed over.|Update or reinstall the program that shows it (WSL: `wsl --update`); in an installation package it is a fault of its maker.|w e mi
1630|_UNSUPPORTED_TYPE|||Data of this type is not supported.|A fault in the package or the program: report it to its maker.|w e mi
1631|_CREATE_FAILED|||The Windows Installer service failed to start.|Start the service msiserver; if it fails, repair Windows (DISM /Online /Cleanup-Image /RestoreHealth, sfc /scannow).|w e mi
1632|_INSTALL_TEMP_UNWRITABLE|||The temporary folder is full or cannot be written.|Check that %TEMP% of the installing account exists, has space and can be written.|w e mi
1633|_INSTALL_PLATFORM_UNSUPPORTED|||The package is made for another processor.|Install the package for this processor (x64, x86, Arm64).|w e mi
1634|_INSTALL_NOTUSED|||The component is not used on this machine.|Nothing needs this component here; leave it out, or install the feature that uses it.|w e mi
1635|_PATCH_PACKAGE_OPEN_FAILED|||The patch package cannot be opened.|Check that the .msp file exists at its path, is complete and readable by LocalSystem.|w e mi
1636|_PATCH_PACKAGE_INVALID|||The file is not a valid patch package.|Fetch the patch again and compare its hash; it must be an .msp file.|w e mi
1637|_PATCH_PACKAGE_UNSUPPORTED|||The patch package needs a newer Windows Installer.|Update Windows; the patch is made for a newer Windows Installer.|w e mi
1638|_PRODUCT_VERSION|||Another version of the product is installed already.|Remove or upgrade the installed version first; a rebuilt package of the same version needs REINSTALL=ALL REINSTALLMODE=vomus.|w e mi
1639|_INVALID_COMMAND_LINE|usage||The command line for the installer is wrong.|Check spaces and quotes around properties: NAME="value with blanks".|w e mi
1640|_INSTALL_REMOTE_DISALLOWED|||The installation is not allowed in a remote desktop session.|Install at the console, or change the session's mode on a session host (`change user /install`).|w e mi
1641|_SUCCESS_REBOOT_INITIATED|informational||Installed; the installer has started a restart.|Let the restart finish; it completes the installation.|w e mi
1642|_PATCH_TARGET_NOT_FOUND|||The program that the patch is for is not installed, or in another version.|Compare the installed version with the one that the patch names.|w e mi
1643|_PATCH_PACKAGE_REJECTED|||Policy forbids to install the patch.|Allow the patch in the Windows Installer policies (DisablePatch) or let an administrator install it.|w e mi
1644|_INSTALL_TRANSFORM_REJECTED|||Policy forbids the transforms of the package.|Have an administrator install it, or allow the transform by policy (TransformsSecure).|w e mi
1645|_INSTALL_REMOTE_PROHIBITED|||Windows Installer does not install from a remote desktop session.|Install at the console of the machine, or by a tool that runs as LocalSystem.|w e mi
1646|_PATCH_REMOVAL_UNSUPPORTED|||The patch cannot be removed.|The patch can only go with the product: remove the product and install it anew without the patch.|k e mi
1647|_UNKNOWN_PATCH|||The patch is not applied to this product.|Check which patches the product has (installed updates); this one is not among them.|k e mi
1648|_PATCH_NO_SEQUENCE|||No valid order of the patches was found.|Apply the patches one by one, in the order that their maker states.|k e mi
1649|_PATCH_REMOVAL_DISALLOWED|||Policy forbids to remove the patch.|Remove the patch as administrator, or change the policy (DisablePatchUninstall).|k e mi
1650|_INVALID_PATCH_XML|||The XML of the patch is not valid.|Fetch the patch again; if it stays, report it to its maker.|k e mi
1651|_PATCH_MANAGED_ADVERTISED_PRODUCT|||A managed product that is only advertised can be patched only after one of its features is installed.|Start the advertised product once so that it is installed, then apply the patch.|k e mi
1652|_INSTALL_SERVICE_SAFEBOOT|||Windows Installer does not run in safe mode.|Start Windows normally.|k e mi
1653|_ROLLBACK_DISABLED|||Windows Installer: packages cannot be installed together because rollback is off.|Switch rollback on again (policy DisableRollback), or install the packages one by one.|mi
1653|_FAIL_FAST_EXCEPTION|||System: a program ended itself at once after a fatal fault.||k e
1654|_INSTALL_REJECTED|||The app that was started is not compatible with this version of Windows.|Get a version of the program made for this Windows and processor.|k e mi
1700|RPC_S_INVALID_STRING_BINDING|usage||The text of the RPC binding is not valid.|For the developer: check the string binding (protocol, address, endpoint).|w rv
1701|RPC_S_WRONG_KIND_OF_BINDING|usage||The RPC binding is of the wrong kind.||w rv
1702|RPC_S_INVALID_BINDING|usage||The RPC binding is not valid.|For the developer: the handle is wrong or was freed.|w rv
1703|RPC_S_PROTSEQ_NOT_SUPPORTED|||The RPC protocol sequence is not supported.|Check that the protocol (ncacn_ip_tcp, for example) is installed and allowed on both sides.|w rv
1704|RPC_S_INVALID_RPC_PROTSEQ|usage||The RPC protocol sequence is not valid.||w e
1705|RPC_S_INVALID_STRING_UUID|usage||The text of the UUID is not valid.||w e
1706|RPC_S_INVALID_ENDPOINT_FORMAT|usage||The endpoint has the wrong format.||w e
1707|RPC_S_INVALID_NET_ADDR|usage||The network address is not valid.|Check the server name or address for typing errors.|w rv
1708|RPC_S_NO_ENDPOINT_FOUND|transient||No endpoint was found.|Start the called service; then check port 135 and the firewall.|w rv
1709|RPC_S_INVALID_TIMEOUT|usage||The time limit is not valid.||w rv
1710|RPC_S_OBJECT_NOT_FOUND|usage||The object is not known to RPC.||w rv
1711|RPC_S_ALREADY_REGISTERED|usage||The object's UUID is registered already.||w e
1712|RPC_S_TYPE_ALREADY_REGISTERED|usage||The type's UUID is registered already.||w e
1713|RPC_S_ALREADY_LISTENING|usage||The RPC server listens already.||w e
1714|RPC_S_NO_PROTSEQS_REGISTERED|||No RPC protocol sequence is registered.||w e
1715|RPC_S_NOT_LISTENING|transient||The RPC server is not listening.|Start the called service, or wait until it is up.|w rv
1716|RPC_S_UNKNOWN_MGR_TYPE|usage||The manager type is not known to RPC.||w e
1717|RPC_S_UNKNOWN_IF|||The server does not know the RPC interface.|Client and server are of different versions, or another program answers at that endpoint; restart the service, then compare the versions.|w m rv
1718|RPC_S_NO_BINDINGS|transient||There are no RPC bindings.||w rv
1719|RPC_S_NO_PROTSEQS|||There are no RPC protocol sequences.||w rv
1720|RPC_S_CANT_CREATE_ENDPOINT|transient||The RPC endpoint could not be made.|Restart the service; another process may hold its port or pipe.|w rv
1721|RPC_S_OUT_OF_RESOURCES|transient||RPC lacks resources for the call.|Restart the service that was called, or the machine; if it returns, look for a process with ever more handles.|w m rv
1722|RPC_S_SERVER_UNAVAILABLE|transient||The RPC server cannot be reached.|On the same machine: check that RpcSs, DcomLaunch and the called service (BITS, DoSvc, wuauserv) run. To another machine: TCP port 135 and the dynamic ports 49152 to 65535, name resolution and firewall.|w m rv
1723|RPC_S_SERVER_TOO_BUSY|transient||The server is too busy.|Wait and try again; if it stays, restart the service that was called.|w m rv
1724|RPC_S_INVALID_NETWORK_OPTIONS|usage||The network options are not valid.||w e
1725|RPC_S_NO_CALL_ACTIVE|usage||No remote call is active on this thread.||w e
1726|RPC_S_CALL_FAILED|transient||The RPC call broke off; whether it was carried out is not known.|The service's process often crashed or was restarted in the middle: look in the Application event log, check the state of the job and try again.|w m rv
1727|RPC_S_CALL_FAILED_DNE|transient||The RPC call broke off and was not carried out.|Try again; if it returns, restart the service that was called.|w m rv
1728|RPC_S_PROTOCOL_ERROR|||The RPC protocol was violated.|Check name, port and version of both sides; a firewall that inspects RPC has the same effect.|w rv
1729|RPC_S_PROXY_ACCESS_DENIED|||Access to the HTTP proxy was refused.|Log in to the RPC proxy with an account that it accepts.|w rv
1730|RPC_S_UNSUPPORTED_TRANS_SYN|||The server does not support the transfer syntax.|Bring client and server to the same version and bitness.|w rv
1732|RPC_S_UNSUPPORTED_TYPE|||The UUID type is not supported.||w e
1733|RPC_S_INVALID_TAG|usage||The tag of the data is not valid.||w e
1734|RPC_S_INVALID_BOUND|usage||The bounds of an array are not valid.||w e
1735|RPC_S_NO_ENTRY_NAME|usage||The binding has no entry name.||w e
1736|RPC_S_INVALID_NAME_SYNTAX|usage||The syntax of the name is not valid.||w e
1737|RPC_S_UNSUPPORTED_NAME_SYNTAX|usage||The syntax of the name is not supported.||w e
1739|RPC_S_UUID_NO_ADDRESS|transient||There is no network address to make a UUID from.||w e
1740|RPC_S_DUPLICATE_ENDPOINT|usage||The endpoint exists twice.||w e
1741|RPC_S_UNKNOWN_AUTHN_TYPE|usage||The authentication type is not known.||w e
1742|RPC_S_MAX_CALLS_TOO_SMALL|usage||The limit of calls is too small.||w e
1743|RPC_S_STRING_TOO_LONG|usage||The text is too long.||w e
1744|RPC_S_PROTSEQ_NOT_FOUND|||The RPC protocol sequence was not found.||w e
1745|RPC_S_PROCNUM_OUT_OF_RANGE|||The number of the called procedure is out of range.|Client and server differ in version: bring both to the same one and restart the service.|w rv
1746|RPC_S_BINDING_HAS_NO_AUTH|usage||The RPC binding carries no authentication.||w rv
1747|RPC_S_UNKNOWN_AUTHN_SERVICE|usage||The authentication service is not known.|A program error in setting the proxy's security (CoSetProxyBlanket), or a security package that is missing.|w m rv pb
1748|RPC_S_UNKNOWN_AUTHN_LEVEL|usage||No such authentication level exists.||w m
1749|RPC_S_INVALID_AUTH_IDENTITY|usage||The security context is not valid.||w rv
1750|RPC_S_UNKNOWN_AUTHZ_SERVICE|usage||The authorisation service is not known.||w rv
1751|EPT_S_INVALID_ENTRY|usage||The entry of the endpoint mapper is not valid.||w e
1752|EPT_S_CANT_PERFORM_OP|||The endpoint of the server cannot carry out the operation.||w e
1753|EPT_S_NOT_REGISTERED|transient||The endpoint mapper knows no such endpoint: the service that was called does not run, or not yet.|Start what the call needs: RpcEptMapper, RpcSs and the Windows firewall service MpsSvc (Windows Update needs it even where the firewall is turned off), then the called service; just after boot, try again.|w rv t1
1754|RPC_S_NOTHING_TO_EXPORT|usage||No interfaces were exported.||w e
1755|RPC_S_INCOMPLETE_NAME|usage||The entry name is incomplete.||w e
1756|RPC_S_INVALID_VERS_OPTION
1757|RPC_S_NO_MORE_MEMBERS|informational||There are no further members.||w e
1758|RPC_S_NOT_ALL_OBJS_UNEXPORTED
1759|RPC_S_INTERFACE_NOT_FOUND|||The RPC interface was not found.||w e
1760|RPC_S_ENTRY_ALREADY_EXISTS|usage||The entry exists already.||w e
1761|RPC_S_ENTRY_NOT_FOUND|||The entry was not found.||w e
1762|RPC_S_NAME_SERVICE_UNAVAILABLE|transient||The RPC name service is not available.||w e
1763|RPC_S_INVALID_NAF_ID|usage||The network address family is not valid.||w e
1764|RPC_S_CANNOT_SUPPORT|||RPC does not support the operation.||w e
1765|RPC_S_NO_CONTEXT_AVAILABLE|usage||There is no security context to act for the client.||w e
1766|RPC_S_INTERNAL_ERROR|unknown||RPC failed internally.|Restart the service that was called; its crash stands in the Application event log.|w rv
1767|RPC_S_ZERO_DIVIDE|||The RPC server divided by zero.||w e
1768|RPC_S_ADDRESS_ERROR|||The RPC server used an invalid address.||w e
1769|RPC_S_FP_DIV_ZERO
1770|RPC_S_FP_UNDERFLOW
1771|RPC_S_FP_OVERFLOW
1772|RPC_X_NO_MORE_ENTRIES|||The list of RPC servers to bind to is exhausted.||w e
1773|RPC_X_SS_CHAR_TRANS_OPEN_FAIL
1774|RPC_X_SS_CHAR_TRANS_SHORT_FILE
1775|RPC_X_SS_IN_NULL_CONTEXT|usage||The client passed an empty context handle.||w e
1777|RPC_X_SS_CONTEXT_DAMAGED|usage||The context handle changed during the call.||w e
1778|RPC_X_SS_HANDLES_MISMATCH|usage||The binding handles of the call do not match.||w e
1779|RPC_X_SS_CANNOT_GET_CALL_HANDLE|||The handle of the remote call could not be obtained.||w e
1780|RPC_X_NULL_REF_POINTER|usage||NULL was passed where a real pointer is required, or the server left such a pointer empty.|For the developer: Delivery Optimization gives this for methods it does not have; treat the value as absent.|w m rv
1781|RPC_X_ENUM_VALUE_OUT_OF_RANGE|usage||An enumeration value is out of range.||w rv
1782|RPC_X_BYTE_COUNT_TOO_SMALL|usage||The count of bytes is too small.||w rv
1783|RPC_X_BAD_STUB_DATA|||Client or server received data that does not fit the interface.|Client and server disagree about the interface: bring both to the same version.|w m rv
1784|_INVALID_USER_BUFFER|usage||The buffer handed over is not valid for the operation.|A driver or storage fault: update the storage drivers, and test the volume (`chkdsk /scan`).|w e
1785|_UNRECOGNIZED_MEDIA|||The medium is not recognised; it may not be formatted.|Format the medium, or connect the drive with its right driver.|w e
1786|_NO_TRUST_LSA_SECRET|||The machine has no trust secret for the domain.|Join the machine to the domain again (Test-ComputerSecureChannel -Repair).|w e
1787|_NO_TRUST_SAM_ACCOUNT|||The domain has no account for this machine's trust.|Repair the machine's trust: Test-ComputerSecureChannel -Repair.|w e
1788|_TRUSTED_DOMAIN_FAILURE|||The trust between the primary domain and the trusted domain failed.||w e
1789|_TRUSTED_RELATIONSHIP_FAILURE|||The trust between this machine and its domain is broken.|Repair the machine's trust: Test-ComputerSecureChannel -Repair.|w e
1790|_TRUST_FAILURE|||The network logon failed.|Check the connection to a domain controller and the machine's trust: Test-ComputerSecureChannel.|w e
1791|RPC_S_CALL_IN_PROGRESS|transient||A remote call is still running.||w m
1792|_NETLOGON_NOT_STARTED|transient||The Netlogon service does not run.|Start the service Netlogon.|w e
1793|_ACCOUNT_EXPIRED|||The account has expired.|Have the account's expiry date changed in Active Directory.|w e
1794|_REDIRECTOR_HAS_OPEN_HANDLES|transient||The redirector is in use and cannot be unloaded.||w e
1795|_PRINTER_DRIVER_ALREADY_INSTALLED|informational||The printer driver is installed already.||w e
1796|_UNKNOWN_PORT|||The printer port is not known.||w e
1797|_UNKNOWN_PRINTER_DRIVER|||The printer driver is not known.||w e
1798|_UNKNOWN_PRINTPROCESSOR|||The print processor is not known.||w e
1799|_INVALID_SEPARATOR_FILE
1800|_INVALID_PRIORITY
1801|_INVALID_PRINTER_NAME|usage||The printer name is not valid.||w e
1802|_PRINTER_ALREADY_EXISTS|usage||The printer exists already.||w e
1803|_INVALID_PRINTER_COMMAND|usage||The printer command is not valid.||w e
1804|_INVALID_DATATYPE|usage||The data type is not valid.||w e
1805|_INVALID_ENVIRONMENT|usage||The environment is not valid.||w e
1806|RPC_S_NO_MORE_BINDINGS|informational||There are no further bindings.||w e
1807|_NOLOGON_INTERDOMAIN_TRUST_ACCOUNT|||The account is one of trust between domains and cannot log on here.||w e
1808|_NOLOGON_WORKSTATION_TRUST_ACCOUNT|||The account is a computer account; use that of a user.||w e
1809|_NOLOGON_SERVER_TRUST_ACCOUNT|||The account is a server trust account; use that of a user.||w e
1810|_DOMAIN_TRUST_INCONSISTENT|||The domain's name or identifier contradicts the trust data.||w e
1811|_SERVER_HAS_OPEN_HANDLES|transient||The server is in use and cannot be unloaded.||w e
1812|_RESOURCE_DATA_NOT_FOUND|||The file has no resources.||w e
1813|_RESOURCE_TYPE_NOT_FOUND|||The file has no resource of that type.||w e
1814|_RESOURCE_NAME_NOT_FOUND|||The file has no resource of that name.||w e
1815|_RESOURCE_LANG_NOT_FOUND|||The file has no resource in that language.||w e
1816|_NOT_ENOUGH_QUOTA|transient||A quota of the process or account is used up.|Close programs or sign out; the process or account has reached its quota.|w e
1817|RPC_S_NO_INTERFACES|usage||No RPC interfaces are registered.||w e
1818|RPC_S_CALL_CANCELLED|informational|later|The call was cancelled.|Look for the program or the time limit that cancelled it; a service that stops cancels its calls, too. Then call again.|w m rv
1819|RPC_S_BINDING_INCOMPLETE|usage||The binding handle lacks required information.||w e
1820|RPC_S_COMM_FAILURE|transient||Communication failed during the RPC call.|Check the link to the server and try again.|w rv
1821|RPC_S_UNSUPPORTED_AUTHN_LEVEL|||The authentication level is not supported.||w rv
1822|RPC_S_NO_PRINC_NAME|usage||No principal name is registered.||w e
1823|RPC_S_NOT_RPC_ERROR|usage||The number is no RPC error.||w e
1824|RPC_S_UUID_LOCAL_ONLY|informational||The new UUID is unique on this machine only.||w e
1825|RPC_S_SEC_PKG_ERROR|||A security package failed.|Check clock, name and service principal name of the server, and the Security event log on it for the refused logon.|w m rv
1826|RPC_S_NOT_CANCELLED|informational||The thread was not cancelled.||w e
1827|RPC_X_INVALID_ES_ACTION
1828|RPC_X_WRONG_ES_VERSION|||The versions of the serializing package do not fit.||w e
1829|RPC_X_WRONG_STUB_VERSION|||The versions of the RPC stub do not fit.||w e
1830|RPC_X_INVALID_PIPE_OBJECT|usage||The RPC pipe object is not valid.||w e
1831|RPC_X_WRONG_PIPE_ORDER|usage||The RPC pipe was used in the wrong order.||w e
1832|RPC_X_WRONG_PIPE_VERSION|||The version of the RPC pipe is not supported.||w e
1833|RPC_S_COOKIE_AUTH_FAILED|||The HTTP proxy refused the RPC connection: its cookie was not accepted.||w e
1834|RPC_S_DO_NOT_DISTURB
1835|RPC_S_SYSTEM_HANDLE_COUNT_EXCEEDED
1836|RPC_S_SYSTEM_HANDLE_TYPE_MISMATCH
1898|RPC_S_GROUP_MEMBER_NOT_FOUND|||The group member was not found.||w e
1899|EPT_S_CANT_CREATE|||The entry of the endpoint mapper database could not be made.||w e
1900|RPC_S_INVALID_OBJECT|usage||The object's UUID is the empty one.||w e
1901|_INVALID_TIME|usage||The time is not valid.||w e
1902|_INVALID_FORM_NAME
1903|_INVALID_FORM_SIZE
1904|_ALREADY_WAITING|usage||The printer handle is being waited on already.||w e
1905|_PRINTER_DELETED|||The printer was deleted.||w e
1906|_INVALID_PRINTER_STATE|transient||The printer is in a wrong state.||w e
1907|_PASSWORD_MUST_CHANGE|||The user must change the password before the first logon.|Log on interactively once and set a new password.|w e
1908|_DOMAIN_CONTROLLER_NOT_FOUND|transient||No domain controller was found.|Check that the machine's DNS servers are those of the domain: `nltest /dsgetdc:<domain>`.|w e nt
1909|_ACCOUNT_LOCKED_OUT|transient||The account is locked out after too many wrong passwords.|Unlock it, and find where an old password is stored (tasks, services, mapped drives, proxy).|w e
1910|OR_INVALID_OXID|||The object exporter (COM server) was not found.||w e
1911|OR_INVALID_OID|||The COM object was not found.||w e
1912|OR_INVALID_SET|||The object resolver set was not found.||w e
1913|RPC_S_SEND_INCOMPLETE|transient||Some data of the request is not sent so far.||w e
1914|RPC_S_INVALID_ASYNC_HANDLE|usage||The handle of the asynchronous call is not valid.||w rv
1915|RPC_S_INVALID_ASYNC_CALL|usage||The asynchronous call is not allowed here.||w rv
1916|RPC_X_PIPE_CLOSED|usage||The RPC pipe is closed.||w e
1917|RPC_X_PIPE_DISCIPLINE_ERROR|usage||The call ended before all pipes were processed.||w e
1918|RPC_X_PIPE_EMPTY|informational||The RPC pipe holds no further data.||w e
1919|_NO_SITENAME|||The machine has no Active Directory site.||w e
1920|_CANT_ACCESS_FILE|||The file cannot be opened by the system, for example because its reparse point has no driver.|The file may belong to a cloud, deduplication or archive filter that is missing here.|w e
1921|_CANT_RESOLVE_FILENAME|||The file name cannot be resolved; a symbolic link may run in a circle.|Look for links that point at each other: `dir /al /s`.|w e
1922|RPC_S_ENTRY_TYPE_MISMATCH|usage||The entry is of another type than expected.||w e
1923|RPC_S_NOT_ALL_OBJS_EXPORTED
1924|RPC_S_INTERFACE_NOT_EXPORTED|||The interface could not be exported to the entry.||w e
1925|RPC_S_PROFILE_NOT_ADDED
1926|RPC_S_PRF_ELT_NOT_ADDED
1927|RPC_S_PRF_ELT_NOT_REMOVED
1928|RPC_S_GRP_ELT_NOT_ADDED
1929|RPC_S_GRP_ELT_NOT_REMOVED
1930|_KM_DRIVER_BLOCKED|||Policy blocks old printer drivers on this machine.||w e
1931|_CONTEXT_EXPIRED|transient||The security context has expired.|Sign in again, then repeat the step.|w e
1932|_PER_USER_TRUST_QUOTA_EXCEEDED
1933|_ALL_USER_TRUST_QUOTA_EXCEEDED
1934|_USER_DELETE_TRUST_QUOTA_EXCEEDED
1935|_AUTHENTICATION_FIREWALL_FAILED|||The authentication firewall does not let this account sign in to the machine.||w e
1936|_REMOTE_PRINT_CONNECTIONS_BLOCKED|||Policy blocks remote connections to the print spooler.||w e
1937|_NTLM_BLOCKED|||Policy blocks NTLM and Kerberos was not possible.|Use the server's name (not its address) so that Kerberos works, or allow this server in the Restrict NTLM policies.|k e
1938|_PASSWORD_CHANGE_REQUIRED|||Policy requires a new password before the operation.||k e
2000|_INVALID_PIXEL_FORMAT
2001|_BAD_DRIVER
2002|_INVALID_WINDOW_STYLE
2003|_METAFILE_NOT_SUPPORTED
2004|_TRANSFORM_NOT_SUPPORTED
2005|_CLIPPING_NOT_SUPPORTED
2010|_INVALID_CMM
2011|_INVALID_PROFILE
2012|_TAG_NOT_FOUND
2013|_TAG_NOT_PRESENT
2014|_DUPLICATE_TAG
2015|_PROFILE_NOT_ASSOCIATED_WITH_DEVICE
2016|_PROFILE_NOT_FOUND
2017|_INVALID_COLORSPACE
2018|_ICM_NOT_ENABLED
2019|_DELETING_ICM_XFORM
2020|_INVALID_TRANSFORM
2021|_COLORSPACE_MISMATCH
2022|_INVALID_COLORINDEX
2108|_CONNECTED_OTHER_PASSWORD
2109|_CONNECTED_OTHER_PASSWORD_DEFAULT
2202|_BAD_USERNAME|usage||The user name is not valid.||w e
2250|_NOT_CONNECTED|transient||The network connection does not exist.|Connect to the share again (`net use`).|w e
2401|_OPEN_FILES|transient||The network connection has open files or pending requests.||w e
2402|_ACTIVE_CONNECTIONS|transient||There are still active connections.||w e
2404|_DEVICE_IN_USE|transient||A process uses the device, so it cannot be disconnected.||w e
3000|_UNKNOWN_PRINT_MONITOR|||The print monitor is not known.||w e
3001|_PRINTER_DRIVER_IN_USE|transient||The printer driver is in use.||w e
3002|_SPOOL_FILE_NOT_FOUND|||The spool file was not found.||w e
3003|_SPL_NO_STARTDOC
3004|_SPL_NO_ADDJOB
3005|_PRINT_PROCESSOR_ALREADY_INSTALLED
3006|_PRINT_MONITOR_ALREADY_INSTALLED|informational||The print monitor is installed already.||w e
3007|_INVALID_PRINT_MONITOR
3008|_PRINT_MONITOR_IN_USE|transient||The print monitor is in use.||w e
3009|_PRINTER_HAS_JOBS_QUEUED|transient||The printer has jobs waiting, so that is not allowed.||w e
3010|_SUCCESS_REBOOT_REQUIRED|informational||Installed; a restart completes it.|Restart the machine.|w e mi
3011|_SUCCESS_RESTART_REQUIRED|informational||Done; the change takes effect when the service is restarted.|Restart the service that was changed (Restart-Service <name>); a restart of the machine does the same.|w e
3012|_PRINTER_NOT_FOUND|||No printers were found.||w e
3013|_PRINTER_DRIVER_WARNED
3014|_PRINTER_DRIVER_BLOCKED|||The printer driver is blocked because it harms the system.||w e
3017|_FAIL_REBOOT_REQUIRED|||The operation failed, and a restart is needed to roll back what it had changed.|Restart the machine and install again. If it returns, look for a policy or tool that changes the start type of the Windows Modules Installer (TrustedInstaller): Windows itself has to manage it.|k e we
3018|_FAIL_REBOOT_INITIATED|||The operation failed, and a restart to roll back its changes was started.|Let the restart finish, then install again and read CBS.log for the cause.|k e
3019|_PRINTER_DRIVER_DOWNLOAD_NEEDED|||The printer driver has to be downloaded first.||k e
3050|_REQUEST_PAUSED|transient||The operation was paused.||k e
4000|_WINS_INTERNAL
4001|_CAN_NOT_DEL_LOCAL_WINS
4002|_STATIC_INIT
4003|_INC_BACKUP
4004|_FULL_BACKUP
4005|_REC_NON_EXISTENT
4006|_RPL_NOT_ALLOWED
4050|PEERDIST_ERROR_CONTENTINFO_VERSION_UNSUPPORTED|||BranchCache: the version of the content information is not supported.||k e
4052|PEERDIST_ERROR_MISSING_DATA|||BranchCache: the data is in no local or peer cache.||k e
4056|PEERDIST_ERROR_SHUTDOWN_IN_PROGRESS|transient||BranchCache: a shutdown is running.||k e
4062|PEERDIST_ERROR_VERSION_UNSUPPORTED|||BranchCache: the version is not supported.||k e
4064|PEERDIST_ERROR_NOT_LICENSED|||BranchCache: this edition of Windows is not licensed for it.||k e
4065|PEERDIST_ERROR_SERVICE_UNAVAILABLE|transient||BranchCache: the service is still starting.||k e
4066|PEERDIST_ERROR_TRUST_FAILURE|transient||BranchCache: machines with recent errors are left out for a while.||k e
4100|_DHCP_ADDRESS_CONFLICT|||The DHCP address is in use by another machine.|Release and renew the address: `ipconfig /release`, `ipconfig /renew`; find the other machine with a fixed address.|w e
4200|_WMI_GUID_NOT_FOUND|||The WMI data provider does not know the GUID.||w e
4201|_WMI_INSTANCE_NOT_FOUND|||WMI does not know the instance.|Check the WMI repository: `winmgmt /verifyrepository`.|w e
4202|_WMI_ITEMID_NOT_FOUND|||The WMI data provider does not know the item.||w e
4203|_WMI_TRY_AGAIN|transient||The WMI request should be made again.||w e
4204|_WMI_DP_NOT_FOUND|||The WMI data provider was not found.||w e
4205|_WMI_UNRESOLVED_INSTANCE_REF|||The WMI provider refers to instances that are not registered.||w e
4206|_WMI_ALREADY_ENABLED|informational||The WMI data block or event is enabled already.||w e
4207|_WMI_GUID_DISCONNECTED|||The WMI data block is no longer available.||w e
4208|_WMI_SERVER_UNAVAILABLE|transient||The WMI data service is not available.||w e
4209|_WMI_DP_FAILED|||The WMI data provider could not carry out the request.||w e
4210|_WMI_INVALID_MOF|||The WMI MOF information is not valid.||w e
4211|_WMI_INVALID_REGINFO|||The WMI registration information is not valid.||w e
4212|_WMI_ALREADY_DISABLED
4213|_WMI_READ_ONLY|||The WMI data is read-only.||w e
4214|_WMI_SET_FAILURE|||The WMI data could not be changed.||w e
4250|_NOT_APPCONTAINER|usage||The operation is possible in an app container only.||k e
4251|_APPCONTAINER_REQUIRED|usage||The program runs in an app container only.||k e
4252|_NOT_SUPPORTED_IN_APPCONTAINER|usage||An app container does not allow that function.||k e
4300|_INVALID_MEDIA
4301|_INVALID_LIBRARY
4302|_INVALID_MEDIA_POOL
4303|_DRIVE_MEDIA_MISMATCH
4304|_MEDIA_OFFLINE
4305|_LIBRARY_OFFLINE
4306|_EMPTY|informational||The library, drive or media pool is empty.||w e
4307|_NOT_EMPTY|||It is not empty.|Empty it first.|w e
4308|_MEDIA_UNAVAILABLE|transient||The media pool or library has no medium free.||w e
4309|_RESOURCE_DISABLED|||A resource that is needed is disabled.||w e
4310|_INVALID_CLEANER
4311|_UNABLE_TO_CLEAN
4312|_OBJECT_NOT_FOUND|||The object was not found in the list.|See in the log which object; for storage, rescan the disks.|w e
4313|_DATABASE_FAILURE|||The database could not be read or written.|Check free space and rights of the database's folder; see the event log of its service.|w e
4314|_DATABASE_FULL|||The database is full.|Free space or raise the limit of the database.|w e
4315|_MEDIA_INCOMPATIBLE
4316|_RESOURCE_NOT_PRESENT|||The resource is not there.||w e
4317|_INVALID_OPERATION|usage||The operation is not valid.||w e
4318|_MEDIA_NOT_AVAILABLE|transient||The medium is not ready.||w e
4319|_DEVICE_NOT_AVAILABLE|transient||The device is not ready.||w e
4320|_REQUEST_REFUSED|||The request was refused, by an administrator, a policy or a condition such as battery or network.|For a scheduled task, see its conditions and whether the user must be logged on; for an operation in Task Scheduler, its settings for a second instance.|w e
4321|_INVALID_DRIVE_OBJECT
4322|_LIBRARY_FULL
4323|_MEDIUM_NOT_ACCESSIBLE
4324|_UNABLE_TO_LOAD_MEDIUM
4325|_UNABLE_TO_INVENTORY_DRIVE
4326|_UNABLE_TO_INVENTORY_SLOT
4327|_UNABLE_TO_INVENTORY_TRANSPORT
4328|_TRANSPORT_FULL
4329|_CONTROLLING_IEPORT
4330|_UNABLE_TO_EJECT_MOUNTED_MEDIA
4331|_CLEANER_SLOT_SET
4332|_CLEANER_SLOT_NOT_SET
4333|_CLEANER_CARTRIDGE_SPENT
4334|_UNEXPECTED_OMID
4335|_CANT_DELETE_LAST_ITEM
4336|_MESSAGE_EXCEEDS_MAX_SIZE|usage||The message is longer than allowed.||w e
4337|_VOLUME_CONTAINS_SYS_FILES|||The volume holds system or paging files.||w e
4338|_INDIGENOUS_TYPE
4339|_NO_SUPPORTING_DRIVES
4340|_CLEANER_CARTRIDGE_INSTALLED
4341|_IEPORT_FULL
4350|_FILE_OFFLINE|transient||The file is offline in remote storage.|Bring the file back from its archive or cloud (Always keep on this device), then try again.|w e
4351|_REMOTE_STORAGE_NOT_ACTIVE|transient||The remote storage service is not working at present.||w e
4352|_REMOTE_STORAGE_MEDIA_ERROR|||The remote storage service met a fault of the medium.||w e
4390|_NOT_A_REPARSE_POINT|||The file or folder is no reparse point.|The link or cloud placeholder is gone: create it again or use a plain folder.|w e
4391|_REPARSE_ATTRIBUTE_CONFLICT|||The reparse attribute clashes with an existing one.||w e
4392|_INVALID_REPARSE_DATA|||The data of the reparse point is not valid.|Run `chkdsk /f` on the volume, then create the link or placeholder again.|w e
4393|_REPARSE_TAG_INVALID|||The tag of the reparse point is not valid.|Run `chkdsk /f` on the volume, then create the link or placeholder again.|w e
4394|_REPARSE_TAG_MISMATCH|||The tag of the reparse point is another than expected.||w e
4420|_SECUREBOOT_ROLLBACK_DETECTED|||Secure Boot found an attempt to roll back protected data.||k e
4421|_SECUREBOOT_POLICY_VIOLATION|||Secure Boot protects the value against changes.||k e
4422|_SECUREBOOT_INVALID_POLICY|||The Secure Boot policy is not valid.||k e
4424|_SECUREBOOT_POLICY_NOT_SIGNED|||The Secure Boot policy is not signed by a trusted signer.||k e
4425|_SECUREBOOT_NOT_ENABLED|||Secure Boot is not enabled on this machine.||k e
4426|_SECUREBOOT_FILE_REPLACED|||Secure Boot does not allow that file or driver to be replaced.||k e
4500|_VOLUME_NOT_SIS_ENABLED
4551|_SYSTEM_INTEGRITY_POLICY_VIOLATION|||An App Control policy (or Smart App Control) blocked the file.|CodeIntegrity/Operational, event 3077, names file and policy: allow it there, or use a signed build; Smart App Control knows no exceptions.|k
5001|_DEPENDENT_RESOURCE_EXISTS
5002|_DEPENDENCY_NOT_FOUND
5003|_DEPENDENCY_ALREADY_EXISTS
5004|_RESOURCE_NOT_ONLINE
5005|_HOST_NODE_NOT_AVAILABLE
5006|_RESOURCE_NOT_AVAILABLE
5007|_RESOURCE_NOT_FOUND|||The resource was not found.||w e
5008|_SHUTDOWN_CLUSTER
5009|_CANT_EVICT_ACTIVE_NODE
5010|_OBJECT_ALREADY_EXISTS|usage||The object exists already.||w e
5011|_OBJECT_IN_LIST|usage||The object is in the list already.||w e
5012|_GROUP_NOT_AVAILABLE
5013|_GROUP_NOT_FOUND
5014|_GROUP_NOT_ONLINE
5015|_HOST_NODE_NOT_RESOURCE_OWNER
5016|_HOST_NODE_NOT_GROUP_OWNER
5017|_RESMON_CREATE_FAILED
5018|_RESMON_ONLINE_FAILED
5019|_RESOURCE_ONLINE
5020|_QUORUM_RESOURCE
5021|_NOT_QUORUM_CAPABLE
5022|_CLUSTER_SHUTTING_DOWN
5023|_INVALID_STATE|usage||The object is in the wrong state for the operation.|A program asked for something the job or group cannot do now; read the state first. For a stuck installation, restart the machine.|w m e
5024|_RESOURCE_PROPERTIES_STORED
5025|_NOT_QUORUM_CLASS
5026|_CORE_RESOURCE
5027|_QUORUM_RESOURCE_ONLINE_FAILED
5028|_QUORUMLOG_OPEN_FAILED
5029|_CLUSTERLOG_CORRUPT
5030|_CLUSTERLOG_RECORD_EXCEEDS_MAXSIZE
5031|_CLUSTERLOG_EXCEEDS_MAXSIZE
5032|_CLUSTERLOG_CHKPOINT_NOT_FOUND
5033|_CLUSTERLOG_NOT_ENOUGH_SPACE
5034|_QUORUM_OWNER_ALIVE
5035|_NETWORK_NOT_AVAILABLE
5036|_NODE_NOT_AVAILABLE
5037|_ALL_NODES_NOT_AVAILABLE
5038|_RESOURCE_FAILED
5039|_CLUSTER_INVALID_NODE
5040|_CLUSTER_NODE_EXISTS
5041|_CLUSTER_JOIN_IN_PROGRESS
5042|_CLUSTER_NODE_NOT_FOUND
5043|_CLUSTER_LOCAL_NODE_NOT_FOUND
5044|_CLUSTER_NETWORK_EXISTS
5045|_CLUSTER_NETWORK_NOT_FOUND
5046|_CLUSTER_NETINTERFACE_EXISTS
5047|_CLUSTER_NETINTERFACE_NOT_FOUND
5048|_CLUSTER_INVALID_REQUEST
5049|_CLUSTER_INVALID_NETWORK_PROVIDER
5050|_CLUSTER_NODE_DOWN
5051|_CLUSTER_NODE_UNREACHABLE
5052|_CLUSTER_NODE_NOT_MEMBER
5053|_CLUSTER_JOIN_NOT_IN_PROGRESS
5054|_CLUSTER_INVALID_NETWORK
5056|_CLUSTER_NODE_UP
5057|_CLUSTER_IPADDR_IN_USE
5058|_CLUSTER_NODE_NOT_PAUSED
5059|_CLUSTER_NO_SECURITY_CONTEXT
5060|_CLUSTER_NETWORK_NOT_INTERNAL
5061|_CLUSTER_NODE_ALREADY_UP
5062|_CLUSTER_NODE_ALREADY_DOWN
5063|_CLUSTER_NETWORK_ALREADY_ONLINE
5064|_CLUSTER_NETWORK_ALREADY_OFFLINE
5065|_CLUSTER_NODE_ALREADY_MEMBER
5066|_CLUSTER_LAST_INTERNAL_NETWORK
5067|_CLUSTER_NETWORK_HAS_DEPENDENTS
5068|_INVALID_OPERATION_ON_QUORUM
5069|_DEPENDENCY_NOT_ALLOWED
5070|_CLUSTER_NODE_PAUSED
5071|_NODE_CANT_HOST_RESOURCE
5072|_CLUSTER_NODE_NOT_READY
5073|_CLUSTER_NODE_SHUTTING_DOWN
5074|_CLUSTER_JOIN_ABORTED
5075|_CLUSTER_INCOMPATIBLE_VERSIONS
5076|_CLUSTER_MAXNUM_OF_RESOURCES_EXCEEDED
5077|_CLUSTER_SYSTEM_CONFIG_CHANGED
5078|_CLUSTER_RESOURCE_TYPE_NOT_FOUND
5079|_CLUSTER_RESTYPE_NOT_SUPPORTED
5080|_CLUSTER_RESNAME_NOT_FOUND
5081|_CLUSTER_NO_RPC_PACKAGES_REGISTERED
5082|_CLUSTER_OWNER_NOT_IN_PREFLIST
5083|_CLUSTER_DATABASE_SEQMISMATCH
5084|_RESMON_INVALID_STATE
5085|_CLUSTER_GUM_NOT_LOCKER
5086|_QUORUM_DISK_NOT_FOUND
5087|_DATABASE_BACKUP_CORRUPT
5088|_CLUSTER_NODE_ALREADY_HAS_DFS_ROOT
5089|_RESOURCE_PROPERTY_UNCHANGEABLE
5890|_CLUSTER_MEMBERSHIP_INVALID_STATE
5891|_CLUSTER_QUORUMLOG_NOT_FOUND
5892|_CLUSTER_MEMBERSHIP_HALT
5893|_CLUSTER_INSTANCE_ID_MISMATCH
5894|_CLUSTER_NETWORK_NOT_FOUND_FOR_IP
5895|_CLUSTER_PROPERTY_DATA_TYPE_MISMATCH
5896|_CLUSTER_EVICT_WITHOUT_CLEANUP
5897|_CLUSTER_PARAMETER_MISMATCH
5898|_NODE_CANNOT_BE_CLUSTERED
5899|_CLUSTER_WRONG_OS_VERSION
5900|_CLUSTER_CANT_CREATE_DUP_CLUSTER_NAME
5901|_CLUSCFG_ALREADY_COMMITTED
5902|_CLUSCFG_ROLLBACK_FAILED
5903|_CLUSCFG_SYSTEM_DISK_DRIVE_LETTER_CONFLICT
5904|_CLUSTER_OLD_VERSION
5905|_CLUSTER_MISMATCHED_COMPUTER_ACCT_NAME
6000|_ENCRYPTION_FAILED|||The file could not be encrypted.|Sign in as the user, check the EFS certificate (certmgr.msc) and the recovery policy.|w e
6001|_DECRYPTION_FAILED|||The file could not be decrypted.|Sign in as the user who encrypted it, with that user's certificate, or as a recovery agent.|w e
6002|_FILE_ENCRYPTED|||The file is encrypted, so the operation is not possible.|Decrypt the file or folder (`cipher /d`), or use a target folder that is not encrypted.|w e
6003|_NO_RECOVERY_POLICY|||The system has no usable recovery policy for encryption.||w e
6004|_NO_EFS|||The encryption driver is not loaded.||w e
6005|_WRONG_EFS|||The file was encrypted by another encryption driver than the one loaded.||w e
6006|_NO_USER_KEYS|||The user has no encryption keys.||w e
6007|_FILE_NOT_ENCRYPTED|informational||The file is not encrypted.||w e
6008|_NOT_EXPORT_FORMAT|||The file has not the format of an encryption export.||w e
6009|_FILE_READ_ONLY|||The file is read-only.|Clear the attribute (`attrib -r`).|w e
6010|_DIR_EFS_DISALLOWED|||The folder may not be encrypted.||w e
6011|_EFS_SERVER_NOT_TRUSTED|||The server is not trusted for remote encryption.||w e
6012|_BAD_RECOVERY_POLICY|||The recovery policy for encryption holds a certificate that is not valid.||w e
6013|_EFS_ALG_BLOB_TOO_BIG
6014|_VOLUME_NOT_SUPPORT_EFS|||The volume does not support file encryption.||w e
6015|_EFS_DISABLED|||Encryption is disabled on this machine or volume.|Use a folder without encryption, or allow EFS by policy.|w e
6016|_EFS_VERSION_NOT_SUPPORT|||A newer system is needed to decrypt the file.||w e
6022|_ENCRYPTION_POLICY_DENIES_OPERATION|||Policy forbids the operation on the encrypted file.||k e
6118|_NO_BROWSER_SERVERS_FOUND|transient||The list of servers of the workgroup is not available.||w e
6200|SCHED_E_SERVICE_NOT_LOCALSYSTEM|||The Task Scheduler service must run in the System account.||w e
6628|_LOG_FULL|||The transaction log is full.||k e
6700|_INVALID_TRANSACTION|unknown||The transaction handle is not valid.|Restart the machine, then install again; run `chkdsk /scan`.|k e
6701|_TRANSACTION_NOT_ACTIVE|||The transaction is not active any more (transactional file system).|Restart the machine first. If it returns, `fsutil resource setautoreset true %SystemDrive%\` clears the volume's transaction log at the next start; run `chkdsk /scan`, too.|k e ck fs
6702|_TRANSACTION_REQUEST_NOT_VALID|||The transaction does not permit the request in its present state.|Restart the machine, then install again.|k e
6703|_TRANSACTION_NOT_REQUESTED|||The operation was not asked for in the transaction.||k e
6704|_TRANSACTION_ALREADY_ABORTED|||The transaction was broken off before.|Restart the machine first. If it returns, `fsutil resource setautoreset true %SystemDrive%\` clears the volume's transaction log at the next start; run `chkdsk /scan`, too.|k e ck fs
6705|_TRANSACTION_ALREADY_COMMITTED|||The transaction was completed before.||k e
6706|_TM_INITIALIZATION_FAILED|||The transaction manager could not start.||k e
6714|_CURRENT_TRANSACTION_NOT_VALID|||The thread's current transaction is not valid.|Restart the machine, then install again.|k e
6715|_TRANSACTION_NOT_FOUND|||The transaction does not exist.|Restart the machine, then install again.|k e
6718|_TRANSACTIONMANAGER_NOT_FOUND|||The transaction manager was not found.||k e
6719|_TRANSACTIONMANAGER_NOT_ONLINE|||The transaction manager is not online.||k e
6722|_TRANSACTION_OBJECT_EXPIRED|||The transaction object has expired.||k e
6800|_TRANSACTIONAL_CONFLICT|transient||Another transaction uses the file.|Restart the machine and try again; see which other installation was running.|k e
6801|_RM_NOT_ACTIVE|||The volume's transaction manager is stopped or shutting down.|Restart the machine first. If it returns, `fsutil resource setautoreset true %SystemDrive%\` clears the volume's transaction log at the next start; run `chkdsk /scan`, too.|k e ck fs
6802|_RM_METADATA_CORRUPT|||The transaction data of the volume is damaged.|Run `chkdsk /f` on the volume; `fsutil resource setautoreset true %SystemDrive%\` clears the transaction log at the next start.|k e ck fs
6805|_TRANSACTIONS_UNSUPPORTED_REMOTE|||The remote server does not support file transactions.||k e
6828|_TM_VOLATILE|||The transaction manager has no log.||k e
6832|_TRANSACTIONAL_OPEN_NOT_ALLOWED|||The file cannot be opened in a transaction.||k e
6838|_CANNOT_EXECUTE_FILE_IN_TRANSACTION|||A file in a transaction cannot be run.||k e
6843|_DATA_LOST_REPAIR|||A damaged file was repaired; data may be lost.||k e
6848|_CANNOT_ABORT_TRANSACTIONS|||The resource manager was stopped: too many transactions could not be broken off.||k e
6849|_BAD_CLUSTERS|||The disk has bad clusters.||k e
6851|_VOLUME_DIRTY|||The volume is marked as damaged.|Run `chkdsk /f` on the volume; it may need a restart.|k e ck
6853|_OPERATION_NOT_SUPPORTED_IN_TRANSACTION|||The operation is not possible in a transaction.|Restart the machine and repeat the step outside the transaction.|k e
7001|_CTX_WINSTATION_NAME_INVALID
7002|_CTX_INVALID_PD
7003|_CTX_PD_NOT_FOUND
7004|_CTX_WD_NOT_FOUND
7005|_CTX_CANNOT_MAKE_EVENTLOG_ENTRY
7006|_CTX_SERVICE_NAME_COLLISION
7007|_CTX_CLOSE_PENDING
7008|_CTX_NO_OUTBUF
7009|_CTX_MODEM_INF_NOT_FOUND
7010|_CTX_INVALID_MODEMNAME
7011|_CTX_MODEM_RESPONSE_ERROR
7012|_CTX_MODEM_RESPONSE_TIMEOUT
7013|_CTX_MODEM_RESPONSE_NO_CARRIER
7014|_CTX_MODEM_RESPONSE_NO_DIALTONE
7015|_CTX_MODEM_RESPONSE_BUSY
7016|_CTX_MODEM_RESPONSE_VOICE
7017|_CTX_TD_ERROR
7022|_CTX_WINSTATION_NOT_FOUND
7023|_CTX_WINSTATION_ALREADY_EXISTS
7024|_CTX_WINSTATION_BUSY
7025|_CTX_BAD_VIDEO_MODE
7035|_CTX_GRAPHICS_INVALID
7037|_CTX_LOGON_DISABLED
7038|_CTX_NOT_CONSOLE
7040|_CTX_CLIENT_QUERY_TIMEOUT
7041|_CTX_CONSOLE_DISCONNECT
7042|_CTX_CONSOLE_CONNECT
7044|_CTX_SHADOW_DENIED
7045|_CTX_WINSTATION_ACCESS_DENIED
7049|_CTX_INVALID_WD
7050|_CTX_SHADOW_INVALID
7051|_CTX_SHADOW_DISABLED
7052|_CTX_CLIENT_LICENSE_IN_USE
7053|_CTX_CLIENT_LICENSE_NOT_SET
7054|_CTX_LICENSE_NOT_AVAILABLE
7055|_CTX_LICENSE_CLIENT_INVALID
7056|_CTX_LICENSE_EXPIRED
7057|_CTX_SHADOW_NOT_RUNNING
7058|_CTX_SHADOW_ENDED_BY_MODE_CHANGE
7059|_ACTIVATION_COUNT_EXCEEDED
8001|FRS_ERR_INVALID_API_SEQUENCE
8002|FRS_ERR_STARTING_SERVICE
8003|FRS_ERR_STOPPING_SERVICE
8004|FRS_ERR_INTERNAL_API
8005|FRS_ERR_INTERNAL
8006|FRS_ERR_SERVICE_COMM
8007|FRS_ERR_INSUFFICIENT_PRIV
8008|FRS_ERR_AUTHENTICATION
8009|FRS_ERR_PARENT_INSUFFICIENT_PRIV
8010|FRS_ERR_PARENT_AUTHENTICATION
8011|FRS_ERR_CHILD_TO_PARENT_COMM
8012|FRS_ERR_PARENT_TO_CHILD_COMM
8013|FRS_ERR_SYSVOL_POPULATE
8014|FRS_ERR_SYSVOL_POPULATE_TIMEOUT
8015|FRS_ERR_SYSVOL_IS_BUSY
8016|FRS_ERR_SYSVOL_DEMOTE
8017|FRS_ERR_INVALID_SERVICE_PARAMETER
8200|_DS_NOT_INSTALLED
8201|_DS_MEMBERSHIP_EVALUATED_LOCALLY
8202|_DS_NO_ATTRIBUTE_OR_VALUE
8203|_DS_INVALID_ATTRIBUTE_SYNTAX
8204|_DS_ATTRIBUTE_TYPE_UNDEFINED
8205|_DS_ATTRIBUTE_OR_VALUE_EXISTS
8206|_DS_BUSY
8207|_DS_UNAVAILABLE
8208|_DS_NO_RIDS_ALLOCATED
8209|_DS_NO_MORE_RIDS
8210|_DS_INCORRECT_ROLE_OWNER
8211|_DS_RIDMGR_INIT_ERROR
8212|_DS_OBJ_CLASS_VIOLATION
8213|_DS_CANT_ON_NON_LEAF
8214|_DS_CANT_ON_RDN
8215|_DS_CANT_MOD_OBJ_CLASS
8216|_DS_CROSS_DOM_MOVE_ERROR
8217|_DS_GC_NOT_AVAILABLE
8218|_SHARED_POLICY
8219|_POLICY_OBJECT_NOT_FOUND
8220|_POLICY_ONLY_IN_DS
8221|_PROMOTION_ACTIVE
8222|_NO_PROMOTION_ACTIVE
8224|_DS_OPERATIONS_ERROR
8225|_DS_PROTOCOL_ERROR
8226|_DS_TIMELIMIT_EXCEEDED
8227|_DS_SIZELIMIT_EXCEEDED
8228|_DS_ADMIN_LIMIT_EXCEEDED
8229|_DS_COMPARE_FALSE
8230|_DS_COMPARE_TRUE
8231|_DS_AUTH_METHOD_NOT_SUPPORTED
8232|_DS_STRONG_AUTH_REQUIRED
8233|_DS_INAPPROPRIATE_AUTH
8234|_DS_AUTH_UNKNOWN
8235|_DS_REFERRAL
8236|_DS_UNAVAILABLE_CRIT_EXTENSION
8237|_DS_CONFIDENTIALITY_REQUIRED
8238|_DS_INAPPROPRIATE_MATCHING
8239|_DS_CONSTRAINT_VIOLATION
8240|_DS_NO_SUCH_OBJECT
8241|_DS_ALIAS_PROBLEM
8242|_DS_INVALID_DN_SYNTAX
8243|_DS_IS_LEAF
8244|_DS_ALIAS_DEREF_PROBLEM
8245|_DS_UNWILLING_TO_PERFORM
8246|_DS_LOOP_DETECT
8247|_DS_NAMING_VIOLATION
8248|_DS_OBJECT_RESULTS_TOO_LARGE
8249|_DS_AFFECTS_MULTIPLE_DSAS
8250|_DS_SERVER_DOWN
8251|_DS_LOCAL_ERROR
8252|_DS_ENCODING_ERROR
8253|_DS_DECODING_ERROR
8254|_DS_FILTER_UNKNOWN
8255|_DS_PARAM_ERROR
8256|_DS_NOT_SUPPORTED
8257|_DS_NO_RESULTS_RETURNED
8258|_DS_CONTROL_NOT_FOUND
8259|_DS_CLIENT_LOOP
8260|_DS_REFERRAL_LIMIT_EXCEEDED
8261|_DS_SORT_CONTROL_MISSING
8262|_DS_OFFSET_RANGE_ERROR
8301|_DS_ROOT_MUST_BE_NC
8302|_DS_ADD_REPLICA_INHIBITED
8303|_DS_ATT_NOT_DEF_IN_SCHEMA
8304|_DS_MAX_OBJ_SIZE_EXCEEDED
8305|_DS_OBJ_STRING_NAME_EXISTS
8306|_DS_NO_RDN_DEFINED_IN_SCHEMA
8307|_DS_RDN_DOESNT_MATCH_SCHEMA
8308|_DS_NO_REQUESTED_ATTS_FOUND
8309|_DS_USER_BUFFER_TO_SMALL
8310|_DS_ATT_IS_NOT_ON_OBJ
8311|_DS_ILLEGAL_MOD_OPERATION
8312|_DS_OBJ_TOO_LARGE
8313|_DS_BAD_INSTANCE_TYPE
8314|_DS_MASTERDSA_REQUIRED
8315|_DS_OBJECT_CLASS_REQUIRED
8316|_DS_MISSING_REQUIRED_ATT
8317|_DS_ATT_NOT_DEF_FOR_CLASS
8318|_DS_ATT_ALREADY_EXISTS
8320|_DS_CANT_ADD_ATT_VALUES
8321|_DS_SINGLE_VALUE_CONSTRAINT
8322|_DS_RANGE_CONSTRAINT
8323|_DS_ATT_VAL_ALREADY_EXISTS
8324|_DS_CANT_REM_MISSING_ATT
8325|_DS_CANT_REM_MISSING_ATT_VAL
8326|_DS_ROOT_CANT_BE_SUBREF
8327|_DS_NO_CHAINING
8328|_DS_NO_CHAINED_EVAL
8329|_DS_NO_PARENT_OBJECT
8330|_DS_PARENT_IS_AN_ALIAS
8331|_DS_CANT_MIX_MASTER_AND_REPS
8332|_DS_CHILDREN_EXIST
8333|_DS_OBJ_NOT_FOUND
8334|_DS_ALIASED_OBJ_MISSING
8335|_DS_BAD_NAME_SYNTAX
8336|_DS_ALIAS_POINTS_TO_ALIAS
8337|_DS_CANT_DEREF_ALIAS
8338|_DS_OUT_OF_SCOPE
8339|_DS_OBJECT_BEING_REMOVED
8340|_DS_CANT_DELETE_DSA_OBJ
8341|_DS_GENERIC_ERROR
8342|_DS_DSA_MUST_BE_INT_MASTER
8343|_DS_CLASS_NOT_DSA
8344|_DS_INSUFF_ACCESS_RIGHTS
8345|_DS_ILLEGAL_SUPERIOR
8346|_DS_ATTRIBUTE_OWNED_BY_SAM
8347|_DS_NAME_TOO_MANY_PARTS
8348|_DS_NAME_TOO_LONG
8349|_DS_NAME_VALUE_TOO_LONG
8350|_DS_NAME_UNPARSEABLE
8351|_DS_NAME_TYPE_UNKNOWN
8352|_DS_NOT_AN_OBJECT
8353|_DS_SEC_DESC_TOO_SHORT
8354|_DS_SEC_DESC_INVALID
8355|_DS_NO_DELETED_NAME
8356|_DS_SUBREF_MUST_HAVE_PARENT
8357|_DS_NCNAME_MUST_BE_NC
8358|_DS_CANT_ADD_SYSTEM_ONLY
8359|_DS_CLASS_MUST_BE_CONCRETE
8360|_DS_INVALID_DMD
8361|_DS_OBJ_GUID_EXISTS
8362|_DS_NOT_ON_BACKLINK
8363|_DS_NO_CROSSREF_FOR_NC
8364|_DS_SHUTTING_DOWN
8365|_DS_UNKNOWN_OPERATION
8366|_DS_INVALID_ROLE_OWNER
8367|_DS_COULDNT_CONTACT_FSMO
8368|_DS_CROSS_NC_DN_RENAME
8369|_DS_CANT_MOD_SYSTEM_ONLY
8370|_DS_REPLICATOR_ONLY
8371|_DS_OBJ_CLASS_NOT_DEFINED
8372|_DS_OBJ_CLASS_NOT_SUBCLASS
8373|_DS_NAME_REFERENCE_INVALID
8374|_DS_CROSS_REF_EXISTS
8375|_DS_CANT_DEL_MASTER_CROSSREF
8376|_DS_SUBTREE_NOTIFY_NOT_NC_HEAD
8377|_DS_NOTIFY_FILTER_TOO_COMPLEX
8378|_DS_DUP_RDN
8379|_DS_DUP_OID
8380|_DS_DUP_MAPI_ID
8381|_DS_DUP_SCHEMA_ID_GUID
8382|_DS_DUP_LDAP_DISPLAY_NAME
8383|_DS_SEMANTIC_ATT_TEST
8384|_DS_SYNTAX_MISMATCH
8385|_DS_EXISTS_IN_MUST_HAVE
8386|_DS_EXISTS_IN_MAY_HAVE
8387|_DS_NONEXISTENT_MAY_HAVE
8388|_DS_NONEXISTENT_MUST_HAVE
8389|_DS_AUX_CLS_TEST_FAIL
8390|_DS_NONEXISTENT_POSS_SUP
8391|_DS_SUB_CLS_TEST_FAIL
8392|_DS_BAD_RDN_ATT_ID_SYNTAX
8393|_DS_EXISTS_IN_AUX_CLS
8394|_DS_EXISTS_IN_SUB_CLS
8395|_DS_EXISTS_IN_POSS_SUP
8396|_DS_RECALCSCHEMA_FAILED
8397|_DS_TREE_DELETE_NOT_FINISHED
8398|_DS_CANT_DELETE
8399|_DS_ATT_SCHEMA_REQ_ID
8400|_DS_BAD_ATT_SCHEMA_SYNTAX
8401|_DS_CANT_CACHE_ATT
8402|_DS_CANT_CACHE_CLASS
8403|_DS_CANT_REMOVE_ATT_CACHE
8404|_DS_CANT_REMOVE_CLASS_CACHE
8405|_DS_CANT_RETRIEVE_DN
8406|_DS_MISSING_SUPREF
8407|_DS_CANT_RETRIEVE_INSTANCE
8408|_DS_CODE_INCONSISTENCY
8409|_DS_DATABASE_ERROR
8410|_DS_GOVERNSID_MISSING
8411|_DS_MISSING_EXPECTED_ATT
8412|_DS_NCNAME_MISSING_CR_REF
8413|_DS_SECURITY_CHECKING_ERROR
8414|_DS_SCHEMA_NOT_LOADED
8415|_DS_SCHEMA_ALLOC_FAILED
8416|_DS_ATT_SCHEMA_REQ_SYNTAX
8417|_DS_GCVERIFY_ERROR
8418|_DS_DRA_SCHEMA_MISMATCH
8419|_DS_CANT_FIND_DSA_OBJ
8420|_DS_CANT_FIND_EXPECTED_NC
8421|_DS_CANT_FIND_NC_IN_CACHE
8422|_DS_CANT_RETRIEVE_CHILD
8423|_DS_SECURITY_ILLEGAL_MODIFY
8424|_DS_CANT_REPLACE_HIDDEN_REC
8425|_DS_BAD_HIERARCHY_FILE
8426|_DS_BUILD_HIERARCHY_TABLE_FAILED
8427|_DS_CONFIG_PARAM_MISSING
8428|_DS_COUNTING_AB_INDICES_FAILED
8429|_DS_HIERARCHY_TABLE_MALLOC_FAILED
8430|_DS_INTERNAL_FAILURE
8431|_DS_UNKNOWN_ERROR
8432|_DS_ROOT_REQUIRES_CLASS_TOP
8433|_DS_REFUSING_FSMO_ROLES
8434|_DS_MISSING_FSMO_SETTINGS
8435|_DS_UNABLE_TO_SURRENDER_ROLES
8436|_DS_DRA_GENERIC
8437|_DS_DRA_INVALID_PARAMETER
8438|_DS_DRA_BUSY
8439|_DS_DRA_BAD_DN
8440|_DS_DRA_BAD_NC
8441|_DS_DRA_DN_EXISTS
8442|_DS_DRA_INTERNAL_ERROR
8443|_DS_DRA_INCONSISTENT_DIT
8444|_DS_DRA_CONNECTION_FAILED
8445|_DS_DRA_BAD_INSTANCE_TYPE
8446|_DS_DRA_OUT_OF_MEM
8447|_DS_DRA_MAIL_PROBLEM
8448|_DS_DRA_REF_ALREADY_EXISTS
8449|_DS_DRA_REF_NOT_FOUND
8450|_DS_DRA_OBJ_IS_REP_SOURCE
8451|_DS_DRA_DB_ERROR
8452|_DS_DRA_NO_REPLICA
8453|_DS_DRA_ACCESS_DENIED
8454|_DS_DRA_NOT_SUPPORTED
8455|_DS_DRA_RPC_CANCELLED
8456|_DS_DRA_SOURCE_DISABLED
8457|_DS_DRA_SINK_DISABLED
8458|_DS_DRA_NAME_COLLISION
8459|_DS_DRA_SOURCE_REINSTALLED
8460|_DS_DRA_MISSING_PARENT
8461|_DS_DRA_PREEMPTED
8462|_DS_DRA_ABANDON_SYNC
8463|_DS_DRA_SHUTDOWN
8464|_DS_DRA_INCOMPATIBLE_PARTIAL_SET
8465|_DS_DRA_SOURCE_IS_PARTIAL_REPLICA
8466|_DS_DRA_EXTN_CONNECTION_FAILED
8467|_DS_INSTALL_SCHEMA_MISMATCH
8468|_DS_DUP_LINK_ID
8469|_DS_NAME_ERROR_RESOLVING
8470|_DS_NAME_ERROR_NOT_FOUND
8471|_DS_NAME_ERROR_NOT_UNIQUE
8472|_DS_NAME_ERROR_NO_MAPPING
8473|_DS_NAME_ERROR_DOMAIN_ONLY
8474|_DS_NAME_ERROR_NO_SYNTACTICAL_MAPPING
8475|_DS_CONSTRUCTED_ATT_MOD
8476|_DS_WRONG_OM_OBJ_CLASS
8477|_DS_DRA_REPL_PENDING
8478|_DS_DS_REQUIRED
8479|_DS_INVALID_LDAP_DISPLAY_NAME
8480|_DS_NON_BASE_SEARCH
8481|_DS_CANT_RETRIEVE_ATTS
8482|_DS_BACKLINK_WITHOUT_LINK
8483|_DS_EPOCH_MISMATCH
8484|_DS_SRC_NAME_MISMATCH
8485|_DS_SRC_AND_DST_NC_IDENTICAL
8486|_DS_DST_NC_MISMATCH
8487|_DS_NOT_AUTHORITIVE_FOR_DST_NC
8488|_DS_SRC_GUID_MISMATCH
8489|_DS_CANT_MOVE_DELETED_OBJECT
8490|_DS_PDC_OPERATION_IN_PROGRESS
8491|_DS_CROSS_DOMAIN_CLEANUP_REQD
8492|_DS_ILLEGAL_XDOM_MOVE_OPERATION
8493|_DS_CANT_WITH_ACCT_GROUP_MEMBERSHPS
8494|_DS_NC_MUST_HAVE_NC_PARENT
8495|_DS_CR_IMPOSSIBLE_TO_VALIDATE
8496|_DS_DST_DOMAIN_NOT_NATIVE
8497|_DS_MISSING_INFRASTRUCTURE_CONTAINER
8498|_DS_CANT_MOVE_ACCOUNT_GROUP
8499|_DS_CANT_MOVE_RESOURCE_GROUP
8500|_DS_INVALID_SEARCH_FLAG
8501|_DS_NO_TREE_DELETE_ABOVE_NC
8502|_DS_COULDNT_LOCK_TREE_FOR_DELETE
8503|_DS_COULDNT_IDENTIFY_OBJECTS_FOR_TREE_DELETE
8504|_DS_SAM_INIT_FAILURE
8505|_DS_SENSITIVE_GROUP_VIOLATION
8506|_DS_CANT_MOD_PRIMARYGROUPID
8507|_DS_ILLEGAL_BASE_SCHEMA_MOD
8508|_DS_NONSAFE_SCHEMA_CHANGE
8509|_DS_SCHEMA_UPDATE_DISALLOWED
8510|_DS_CANT_CREATE_UNDER_SCHEMA
8511|_DS_INSTALL_NO_SRC_SCH_VERSION
8512|_DS_INSTALL_NO_SCH_VERSION_IN_INIFILE
8513|_DS_INVALID_GROUP_TYPE
8514|_DS_NO_NEST_GLOBALGROUP_IN_MIXEDDOMAIN
8515|_DS_NO_NEST_LOCALGROUP_IN_MIXEDDOMAIN
8516|_DS_GLOBAL_CANT_HAVE_LOCAL_MEMBER
8517|_DS_GLOBAL_CANT_HAVE_UNIVERSAL_MEMBER
8518|_DS_UNIVERSAL_CANT_HAVE_LOCAL_MEMBER
8519|_DS_GLOBAL_CANT_HAVE_CROSSDOMAIN_MEMBER
8520|_DS_LOCAL_CANT_HAVE_CROSSDOMAIN_LOCAL_MEMBER
8521|_DS_HAVE_PRIMARY_MEMBERS
8522|_DS_STRING_SD_CONVERSION_FAILED
8523|_DS_NAMING_MASTER_GC
8524|_DS_DNS_LOOKUP_FAILURE
8525|_DS_COULDNT_UPDATE_SPNS
8526|_DS_CANT_RETRIEVE_SD
8527|_DS_KEY_NOT_UNIQUE
8528|_DS_WRONG_LINKED_ATT_SYNTAX
8529|_DS_SAM_NEED_BOOTKEY_PASSWORD
8530|_DS_SAM_NEED_BOOTKEY_FLOPPY
8531|_DS_CANT_START
8532|_DS_INIT_FAILURE
8533|_DS_NO_PKT_PRIVACY_ON_CONNECTION
8534|_DS_SOURCE_DOMAIN_IN_FOREST
8535|_DS_DESTINATION_DOMAIN_NOT_IN_FOREST
8536|_DS_DESTINATION_AUDITING_NOT_ENABLED
8537|_DS_CANT_FIND_DC_FOR_SRC_DOMAIN
8538|_DS_SRC_OBJ_NOT_GROUP_OR_USER
8539|_DS_SRC_SID_EXISTS_IN_FOREST
8540|_DS_SRC_AND_DST_OBJECT_CLASS_MISMATCH
8541|_SAM_INIT_FAILURE
8542|_DS_DRA_SCHEMA_INFO_SHIP
8543|_DS_DRA_SCHEMA_CONFLICT
8544|_DS_DRA_EARLIER_SCHEMA_CONFLICT
8545|_DS_DRA_OBJ_NC_MISMATCH
8546|_DS_NC_STILL_HAS_DSAS
8547|_DS_GC_REQUIRED
8548|_DS_LOCAL_MEMBER_OF_LOCAL_ONLY
8549|_DS_NO_FPO_IN_UNIVERSAL_GROUPS
8550|_DS_CANT_ADD_TO_GC
8551|_DS_NO_CHECKPOINT_WITH_PDC
8552|_DS_SOURCE_AUDITING_NOT_ENABLED
8553|_DS_CANT_CREATE_IN_NONDOMAIN_NC
8554|_DS_INVALID_NAME_FOR_SPN
8555|_DS_FILTER_USES_CONTRUCTED_ATTRS
8556|_DS_UNICODEPWD_NOT_IN_QUOTES
8557|_DS_MACHINE_ACCOUNT_QUOTA_EXCEEDED
8558|_DS_MUST_BE_RUN_ON_DST_DC
8559|_DS_SRC_DC_MUST_BE_SP4_OR_GREATER
8560|_DS_CANT_TREE_DELETE_CRITICAL_OBJ
8561|_DS_INIT_FAILURE_CONSOLE
8562|_DS_SAM_INIT_FAILURE_CONSOLE
8563|_DS_FOREST_VERSION_TOO_HIGH
8564|_DS_DOMAIN_VERSION_TOO_HIGH
8565|_DS_FOREST_VERSION_TOO_LOW
8566|_DS_DOMAIN_VERSION_TOO_LOW
8567|_DS_INCOMPATIBLE_VERSION
8568|_DS_LOW_DSA_VERSION
8569|_DS_NO_BEHAVIOR_VERSION_IN_MIXEDDOMAIN
8570|_DS_NOT_SUPPORTED_SORT_ORDER
8571|_DS_NAME_NOT_UNIQUE
8572|_DS_MACHINE_ACCOUNT_CREATED_PRENT4
8573|_DS_OUT_OF_VERSION_STORE
8574|_DS_INCOMPATIBLE_CONTROLS_USED
8575|_DS_NO_REF_DOMAIN
8576|_DS_RESERVED_LINK_ID
8577|_DS_LINK_ID_NOT_AVAILABLE
8578|_DS_AG_CANT_HAVE_UNIVERSAL_MEMBER
8579|_DS_MODIFYDN_DISALLOWED_BY_INSTANCE_TYPE
8580|_DS_NO_OBJECT_MOVE_IN_SCHEMA_NC
8581|_DS_MODIFYDN_DISALLOWED_BY_FLAG
8582|_DS_MODIFYDN_WRONG_GRANDPARENT
8583|_DS_NAME_ERROR_TRUST_REFERRAL
8584|_NOT_SUPPORTED_ON_STANDARD_SERVER
8585|_DS_CANT_ACCESS_REMOTE_PART_OF_AD
8586|_DS_CR_IMPOSSIBLE_TO_VALIDATE_V2
8587|_DS_THREAD_LIMIT_EXCEEDED
8588|_DS_NOT_CLOSEST
8589|_DS_CANT_DERIVE_SPN_WITHOUT_SERVER_REF
8590|_DS_SINGLE_USER_MODE_FAILED
8591|_DS_NTDSCRIPT_SYNTAX_ERROR
8592|_DS_NTDSCRIPT_PROCESS_ERROR
8593|_DS_DIFFERENT_REPL_EPOCHS
8594|_DS_DRS_EXTENSIONS_CHANGED
8595|_DS_REPLICA_SET_CHANGE_NOT_ALLOWED_ON_DISABLED_CR
8596|_DS_NO_MSDS_INTID
8597|_DS_DUP_MSDS_INTID
8598|_DS_EXISTS_IN_RDNATTID
8599|_DS_AUTHORIZATION_FAILED
8600|_DS_INVALID_SCRIPT
8601|_DS_REMOTE_CROSSREF_OP_FAILED
8602|_DS_CROSS_REF_BUSY
8603|_DS_CANT_DERIVE_SPN_FOR_DELETED_DOMAIN
8604|_DS_CANT_DEMOTE_WITH_WRITEABLE_NC
8605|_DS_DUPLICATE_ID_FOUND
8606|_DS_INSUFFICIENT_ATTR_TO_CREATE_OBJECT
8607|_DS_GROUP_CONVERSION_ERROR
8608|_DS_CANT_MOVE_APP_BASIC_GROUP
8609|_DS_CANT_MOVE_APP_QUERY_GROUP
8610|_DS_ROLE_NOT_VERIFIED
8611|_DS_WKO_CONTAINER_CANNOT_BE_SPECIAL
8612|_DS_DOMAIN_RENAME_IN_PROGRESS
8613|_DS_EXISTING_AD_CHILD_NC
8614|_DS_REPL_LIFETIME_EXCEEDED
8615|_DS_DISALLOWED_IN_SYSTEM_CONTAINER
8616|_DS_LDAP_SEND_QUEUE_FULL
8617|_DS_DRA_OUT_SCHEDULE_WINDOW
9001|DNS_ERROR_RCODE_FORMAT_ERROR|||The DNS server could not read the query.||w e
9002|DNS_ERROR_RCODE_SERVER_FAILURE|transient||The DNS server failed to answer the query.|Ask the server directly (Resolve-DnsName <name> -Server <address>); its forwarder or a broken DNSSEC chain is the usual cause.|w e
9003|DNS_ERROR_RCODE_NAME_ERROR|||The name does not exist in DNS.|Check the spelling and ask another DNS server (Resolve-DnsName <name> -Server <address>): a filter may hide the name; `ipconfig /flushdns` clears a stale answer.|w e
9004|DNS_ERROR_RCODE_NOT_IMPLEMENTED|||The DNS server does not support the query.||w e
9005|DNS_ERROR_RCODE_REFUSED|||The DNS server refused the query.|The server does not answer for this client or name: check which DNS servers the adapter uses and their access rules.|w e
9006|DNS_ERROR_RCODE_YXDOMAIN|||The DNS name exists and should not.||w e
9007|DNS_ERROR_RCODE_YXRRSET|||DNS records exist that should not.||w e
9008|DNS_ERROR_RCODE_NXRRSET|||DNS records that should exist do not.||w e
9009|DNS_ERROR_RCODE_NOTAUTH|||The DNS server is not responsible for the zone.||w e
9010|DNS_ERROR_RCODE_NOTZONE
9016|DNS_ERROR_RCODE_BADSIG|||The DNS signature does not verify.||w e
9017|DNS_ERROR_RCODE_BADKEY|||The DNS key is not valid.||w e
9018|DNS_ERROR_RCODE_BADTIME|||The DNS signature's time is outside its limits.|Set the clock of both machines.|w e
9501|DNS_INFO_NO_RECORDS|||The DNS name has no records of the type asked for.|The name may have IPv4 addresses only, or IPv6 only: ask for both types (Resolve-DnsName).|w e
9502|DNS_ERROR_BAD_PACKET|||The DNS answer is malformed.|Something on the way rewrites DNS: ask another server, or over another network.|w e
9503|DNS_ERROR_NO_PACKET|transient||No DNS answer came.|Check that the DNS servers of `ipconfig /all` answer and that UDP and TCP port 53 are open to them.|w e
9504|DNS_ERROR_RCODE|unknown||The DNS answer carries an error.||w e
9505|DNS_ERROR_UNSECURE_PACKET|||The DNS answer is not signed as required.|The DNS server demands signed answers (DNSSEC): check clock, trust anchors and forwarders of that server.|w e
9505|DNS_STATUS_PACKET_UNSECURE|=||||w
9506|DNS_REQUEST_PENDING|transient||The DNS request is still running.||k e
9551|DNS_ERROR_INVALID_TYPE|usage||The DNS type is not valid.||w e
9552|DNS_ERROR_INVALID_IP_ADDRESS|usage||The address is not valid.||w e
9553|DNS_ERROR_INVALID_PROPERTY|usage||The DNS property is not valid.||w e
9554|DNS_ERROR_TRY_AGAIN_LATER|transient||DNS cannot do that now; try later.|Try again later; ask another DNS server meanwhile.|w e
9555|DNS_ERROR_NOT_UNIQUE|||The DNS name has more than one record of that type.||w e
9556|DNS_ERROR_NON_RFC_NAME|usage||The DNS name does not follow the standard.||w e
9557|DNS_STATUS_FQDN
9558|DNS_STATUS_DOTTED_NAME
9559|DNS_STATUS_SINGLE_PART_NAME
9560|DNS_ERROR_INVALID_NAME_CHAR|usage||The DNS name has a forbidden character.|Correct the host name: letters, digits and hyphens only.|w e
9561|DNS_ERROR_NUMERIC_NAME|usage||The DNS name is made of digits only.||w e
9562|DNS_ERROR_NOT_ALLOWED_ON_ROOT_SERVER
9563|DNS_ERROR_NOT_ALLOWED_UNDER_DELEGATION
9564|DNS_ERROR_CANNOT_FIND_ROOT_HINTS|||The DNS server found no root hints.||w e
9565|DNS_ERROR_INCONSISTENT_ROOT_HINTS
9568|DNS_ERROR_BACKGROUND_LOADING|transient||The DNS server is still loading its zones.||k e
9572|DNS_ERROR_INVALID_POLICY_TABLE|||The name resolution policy table is damaged, so names are not resolved.||k e
9601|DNS_ERROR_ZONE_DOES_NOT_EXIST|||The DNS zone does not exist.||w e
9602|DNS_ERROR_NO_ZONE_INFO|||No information about the DNS zone is available.||w e
9603|DNS_ERROR_INVALID_ZONE_OPERATION
9604|DNS_ERROR_ZONE_CONFIGURATION_ERROR
9605|DNS_ERROR_ZONE_HAS_NO_SOA_RECORD|||The DNS zone has no start of authority record.||w e
9606|DNS_ERROR_ZONE_HAS_NO_NS_RECORDS|||The DNS zone has no name server record.||w e
9607|DNS_ERROR_ZONE_LOCKED
9608|DNS_ERROR_ZONE_CREATION_FAILED
9609|DNS_ERROR_ZONE_ALREADY_EXISTS|usage||The DNS zone exists already.||w e
9610|DNS_ERROR_AUTOZONE_ALREADY_EXISTS
9611|DNS_ERROR_INVALID_ZONE_TYPE
9612|DNS_ERROR_SECONDARY_REQUIRES_MASTER_IP
9613|DNS_ERROR_ZONE_NOT_SECONDARY
9614|DNS_ERROR_NEED_SECONDARY_ADDRESSES
9615|DNS_ERROR_WINS_INIT_FAILED
9616|DNS_ERROR_NEED_WINS_SERVERS
9617|DNS_ERROR_NBSTAT_INIT_FAILED
9618|DNS_ERROR_SOA_DELETE_INVALID
9619|DNS_ERROR_FORWARDER_ALREADY_EXISTS
9620|DNS_ERROR_ZONE_REQUIRES_MASTER_IP
9621|DNS_ERROR_ZONE_IS_SHUTDOWN
9651|DNS_ERROR_PRIMARY_REQUIRES_DATAFILE
9652|DNS_ERROR_INVALID_DATAFILE_NAME
9653|DNS_ERROR_DATAFILE_OPEN_FAILURE
9654|DNS_ERROR_FILE_WRITEBACK_FAILED
9655|DNS_ERROR_DATAFILE_PARSING
9701|DNS_ERROR_RECORD_DOES_NOT_EXIST|||The DNS record does not exist.|Check name and record type (Resolve-DnsName <name> -Type A).|w e
9702|DNS_ERROR_RECORD_FORMAT|||The DNS record has the wrong format.||w e
9703|DNS_ERROR_NODE_CREATION_FAILED
9704|DNS_ERROR_UNKNOWN_RECORD_TYPE|||The type of the DNS record is not known.||w e
9705|DNS_ERROR_RECORD_TIMED_OUT|transient||The DNS record has expired.|Clear the cache (`ipconfig /flushdns`) and ask again.|w e
9706|DNS_ERROR_NAME_NOT_IN_ZONE
9707|DNS_ERROR_CNAME_LOOP|||The DNS alias points back to itself.||w e
9708|DNS_ERROR_NODE_IS_CNAME|||The DNS name is an alias (CNAME).||w e
9709|DNS_ERROR_CNAME_COLLISION|||The DNS name has an alias already.||w e
9710|DNS_ERROR_RECORD_ONLY_AT_ZONE_ROOT
9711|DNS_ERROR_RECORD_ALREADY_EXISTS|usage||The DNS record exists already.||w e
9712|DNS_ERROR_SECONDARY_DATA
9713|DNS_ERROR_NO_CREATE_CACHE_DATA
9714|DNS_ERROR_NAME_DOES_NOT_EXIST|||The DNS name does not exist.|Check the spelling of the name and the DNS suffix.|w e
9715|DNS_WARNING_PTR_CREATE_FAILED
9716|DNS_WARNING_DOMAIN_UNDELETED
9717|DNS_ERROR_DS_UNAVAILABLE
9718|DNS_ERROR_DS_ZONE_ALREADY_EXISTS
9719|DNS_ERROR_NO_BOOTFILE_IF_DS_ZONE
9751|DNS_INFO_AXFR_COMPLETE
9752|DNS_ERROR_AXFR|||The transfer of the DNS zone failed.||w e
9753|DNS_INFO_ADDED_LOCAL_WINS
9801|DNS_STATUS_CONTINUE_NEEDED
9851|DNS_ERROR_NO_TCPIP|||TCP/IP is not installed.|Repair the network stack: `netsh int ip reset` and a restart.|w e
9852|DNS_ERROR_NO_DNS_SERVERS|||The machine has no DNS servers configured.|Set DNS servers on the adapter or repair DHCP (`ipconfig /renew`).|w e
9901|DNS_ERROR_DP_DOES_NOT_EXIST
9902|DNS_ERROR_DP_ALREADY_EXISTS
9903|DNS_ERROR_DP_NOT_ENLISTED
9904|DNS_ERROR_DP_ALREADY_ENLISTED
9905|DNS_ERROR_DP_NOT_AVAILABLE
9906|DNS_ERROR_DP_FSMO_ERROR
10004|WSAEINTR|transient||A blocking socket call was interrupted.|Try again; the program cancelled the call.|w wk
10009|WSAEBADF|usage||The file handle is not valid.||w wk
10013|WSAEACCES|||The socket operation is not permitted.|Look for a firewall or antivirus rule against the program, or a port in a reserved range: `netsh int ipv4 show excludedportrange protocol=tcp`.|w m wk
10014|WSAEFAULT|usage||A pointer passed to a socket call is bad.||w wk
10022|WSAEINVAL|usage||An argument of a socket call is wrong.|In a program: check the arguments. Otherwise `netsh winsock reset` and a restart.|w wk
10024|WSAEMFILE|transient||Too many sockets are open.|Restart the program with the most connections (`netstat -ano`).|w wk
10035|WSAEWOULDBLOCK|transient||The socket call cannot finish at once.|For the developer: wait until the socket is ready.|w wk
10036|WSAEINPROGRESS|transient||A blocking socket call is running.||w wk
10037|WSAEALREADY|usage||The socket operation is running already.||w wk
10038|WSAENOTSOCK|usage||The handle is no socket.|In a program of your own the socket was closed before; otherwise a layered network provider is broken: `netsh winsock reset` and a restart.|w wk
10039|WSAEDESTADDRREQ|usage||The socket call needs a target address.||w e
10040|WSAEMSGSIZE|usage||The datagram is larger than the limit.|For the developer: read with a larger buffer. On a network, look for a wrong MTU (VPN).|w wk
10041|WSAEPROTOTYPE|usage||The protocol does not fit the type of the socket.||w e
10042|WSAENOPROTOOPT|usage||The option is not known or not supported.||w e
10043|WSAEPROTONOSUPPORT|||The protocol is not supported.|Install or enable the protocol (IPv6, for example), or use another one.|w wk
10044|WSAESOCKTNOSUPPORT|||The address family has no sockets of that type.||w e
10045|WSAEOPNOTSUPP|usage||The socket does not support the operation.||w wk
10046|WSAEPFNOSUPPORT|||The protocol family is not available on this system.||w e
10047|WSAEAFNOSUPPORT|||The address family is not supported, for example IPv6 where it is off.|Use an address of a family that is enabled on both sides (IPv4 or IPv6).|w wk
10048|WSAEADDRINUSE|transient||The local address and port are taken.|Find the program that holds the port: `netstat -abno`.|w m wk
10049|WSAEADDRNOTAVAIL|||The address is not one of this machine, or the remote address is not usable.|Check for an address of 0.0.0.0, port 0, or a local address that the machine no longer has.|w wk
10050|WSAENETDOWN|transient||The network is down.|Check the network adapter and its driver.|w m wk
10051|WSAENETUNREACH|transient||The network is out of reach.|Check address and default gateway (`ipconfig /all`); an IPv6 address without IPv6 route has this code, too.|w m wk
10052|WSAENETRESET|transient||The connection broke because the network was reset.|Try again; look for a VPN, sleep or adapter reset at that time.|w wk
10053|WSAECONNABORTED|transient||This machine's software ended the connection.|Test without VPN, antivirus and local proxy, which often cut connections on this machine; look for time limits on it.|w m wk
10054|WSAECONNRESET|transient||The remote side, or a device on the way, reset the connection.|Try again; if it returns for one host, a firewall, proxy or TLS inspection resets it: compare from another network, and look in the server's log.|w m wk
10055|WSAENOBUFS|transient||No socket buffers are left.|Too many sockets are open or ports in use: see `netstat -ano` for the program with most connections, and restart it.|w m wk
10056|WSAEISCONN|usage||The socket is connected already.||w wk
10057|WSAENOTCONN|usage||The socket is not connected.|Connect again; the connection was lost or never made.|w wk
10058|WSAESHUTDOWN|usage||The socket was shut down.|Connect again: the program or the other side closed this direction.|w wk
10059|WSAETOOMANYREFS|transient||There are too many references to a kernel object.||w e
10060|WSAETIMEDOUT|transient||The remote side did not answer in time.|Test-NetConnection <host> -Port <port> from this machine: a firewall that drops packets, a proxy that must be used and is not set, or a server that is off.|w m wk tn
10061|WSAECONNREFUSED|transient||The remote side refused the connection.|The host is there but nothing listens on that port, or a firewall refuses: check port and service (WSUS 8530 and 8531, proxies mostly 8080 or 3128).|w m wk
10062|WSAELOOP|||The name cannot be translated.||w e
10063|WSAENAMETOOLONG|usage||The name is too long.|Shorten the host name or path.|w wk
10064|WSAEHOSTDOWN|transient||The remote host is down.|Check that the remote machine runs.|w m wk
10065|WSAEHOSTUNREACH|transient||No route leads to the remote host.|Check the route to the host (Test-NetConnection <host> -TraceRoute), VPN and gateway.|w m wk tn
10066|WSAENOTEMPTY|||The folder is not empty and cannot be removed.||w e
10067|WSAEPROCLIM|transient||Too many processes use sockets.|Close programs that use the network, or restart.|w wk
10068|WSAEUSERS|transient||The quota of users is used up.||w e
10069|WSAEDQUOT|||The quota is used up.||w wk
10070|WSAESTALE|||The handle of the file is no longer available.||w e
10071|WSAEREMOTE|||The item is not on this machine.||w e
10091|WSASYSNOTREADY|transient||The network subsystem is not ready.|Start the network service and driver; restart the machine.|w wk
10092|WSAVERNOTSUPPORTED|||The version of Windows Sockets is not supported.|Use a newer version of the program.|w wk
10093|WSANOTINITIALISED|usage||Windows Sockets was not initialised by the program.|A program error: update or reinstall the program.|w wk
10101|WSAEDISCON|informational|later|The remote side shuts the connection down.|The other side closed the connection in good order: connect again.|w wk
10102|WSAENOMORE|informational||There are no further results.||w e
10103|WSAECANCELLED|informational|later|The call was cancelled.|The program cancelled its own lookup or call: start it again if the data is still wanted.|w wk
10104|WSAEINVALIDPROCTABLE|||A network provider's function table is not valid.|Repair the network stack: `netsh winsock reset` and a restart.|w wk
10105|WSAEINVALIDPROVIDER|||A network provider is not valid.|Repair the network stack: `netsh winsock reset` and a restart.|w wk
10106|WSAEPROVIDERFAILEDINIT|||A network provider could not be loaded.|Check that the SystemRoot environment variable is set for the program; otherwise `netsh winsock reset` and a restart.|w wk
10107|WSASYSCALLFAILURE|unknown||A system call failed that should not fail.|Restart; if it returns, `netsh winsock reset` and update the network driver.|w wk
10108|WSASERVICE_NOT_FOUND|||The network service is not known.||w wk
10109|WSATYPE_NOT_FOUND|||The class was not found.||w wk
10110|WSA_E_NO_MORE|informational||There are no further results.||w e
10111|WSA_E_CANCELLED|informational|later|The lookup was cancelled by the program.|The program cancelled its own lookup: start it again if the name is still wanted.|w e
10112|WSAEREFUSED|||The query was refused.|Ask another DNS server, or allow the query on this one.|w wk
11001|WSAHOST_NOT_FOUND|transient||No DNS server knows the host name.|Check the spelling and `nslookup <host>`; a machine that only reaches the internet by a proxy needs the proxy set for WinHTTP (`netsh winhttp show proxy`).|w m wk np
11002|WSATRY_AGAIN|transient||The name lookup failed for now; the DNS server did not answer.|Check that the DNS servers in `ipconfig /all` answer (`nslookup <host> <server>`), then try again.|w m wk
11003|WSANO_RECOVERY|||The name lookup failed for good.|Ask another DNS server (`nslookup <host> <server>`); the configured one answers with an error.|w m wk
11004|WSANO_DATA|||The name exists but has no data of the type asked for.|The name may have IPv6 addresses only, or none: ask for both types (Resolve-DnsName <host>).|w m wk
11005|WSA_QOS_RECEIVERS
11006|WSA_QOS_SENDERS
11007|WSA_QOS_NO_SENDERS
11008|WSA_QOS_NO_RECEIVERS
11009|WSA_QOS_REQUEST_CONFIRMED
11010|WSA_QOS_ADMISSION_FAILURE
11011|WSA_QOS_POLICY_FAILURE
11012|WSA_QOS_BAD_STYLE
11013|WSA_QOS_BAD_OBJECT
11014|WSA_QOS_TRAFFIC_CTRL_ERROR
11015|WSA_QOS_GENERIC_ERROR
11016|WSA_QOS_ESERVICETYPE
11017|WSA_QOS_EFLOWSPEC
11018|WSA_QOS_EPROVSPECBUF
11019|WSA_QOS_EFILTERSTYLE
11020|WSA_QOS_EFILTERTYPE
11021|WSA_QOS_EFILTERCOUNT
11022|WSA_QOS_EOBJLENGTH
11023|WSA_QOS_EFLOWCOUNT
11024|WSA_QOS_EUNKNOWNPSOBJ
11024|WSA_QOS_EUNKOWNPSOBJ|=||||w
11025|WSA_QOS_EPOLICYOBJ
11026|WSA_QOS_EFLOWDESC
11027|WSA_QOS_EPSFLOWSPEC
11028|WSA_QOS_EPSFILTERSPEC
11029|WSA_QOS_ESDMODEOBJ
11030|WSA_QOS_ESHAPERATEOBJ
11031|WSA_QOS_RESERVED_PETYPE
11032|WSA_SECURE_HOST_NOT_FOUND|||No secure (signed) answer was found for the host name.|Check DNSSEC on the DNS server, or ask without it.|k wk
13000|_IPSEC_QM_POLICY_EXISTS
13001|_IPSEC_QM_POLICY_NOT_FOUND
13002|_IPSEC_QM_POLICY_IN_USE
13003|_IPSEC_MM_POLICY_EXISTS
13004|_IPSEC_MM_POLICY_NOT_FOUND
13005|_IPSEC_MM_POLICY_IN_USE
13006|_IPSEC_MM_FILTER_EXISTS
13007|_IPSEC_MM_FILTER_NOT_FOUND
13008|_IPSEC_TRANSPORT_FILTER_EXISTS
13009|_IPSEC_TRANSPORT_FILTER_NOT_FOUND
13010|_IPSEC_MM_AUTH_EXISTS
13011|_IPSEC_MM_AUTH_NOT_FOUND
13012|_IPSEC_MM_AUTH_IN_USE
13013|_IPSEC_DEFAULT_MM_POLICY_NOT_FOUND
13014|_IPSEC_DEFAULT_MM_AUTH_NOT_FOUND
13015|_IPSEC_DEFAULT_QM_POLICY_NOT_FOUND
13016|_IPSEC_TUNNEL_FILTER_EXISTS
13017|_IPSEC_TUNNEL_FILTER_NOT_FOUND
13018|_IPSEC_MM_FILTER_PENDING_DELETION
13019|_IPSEC_TRANSPORT_FILTER_PENDING_DELETION
13020|_IPSEC_TUNNEL_FILTER_PENDING_DELETION
13021|_IPSEC_MM_POLICY_PENDING_DELETION
13022|_IPSEC_MM_AUTH_PENDING_DELETION
13023|_IPSEC_QM_POLICY_PENDING_DELETION
13024|WARNING_IPSEC_MM_POLICY_PRUNED
13025|WARNING_IPSEC_QM_POLICY_PRUNED
13800|_IPSEC_IKE_NEG_STATUS_BEGIN
13801|_IPSEC_IKE_AUTH_FAIL
13802|_IPSEC_IKE_ATTRIB_FAIL
13803|_IPSEC_IKE_NEGOTIATION_PENDING
13804|_IPSEC_IKE_GENERAL_PROCESSING_ERROR
13805|_IPSEC_IKE_TIMED_OUT
13806|_IPSEC_IKE_NO_CERT
13807|_IPSEC_IKE_SA_DELETED
13808|_IPSEC_IKE_SA_REAPED
13809|_IPSEC_IKE_MM_ACQUIRE_DROP
13810|_IPSEC_IKE_QM_ACQUIRE_DROP
13811|_IPSEC_IKE_QUEUE_DROP_MM
13812|_IPSEC_IKE_QUEUE_DROP_NO_MM
13813|_IPSEC_IKE_DROP_NO_RESPONSE
13814|_IPSEC_IKE_MM_DELAY_DROP
13815|_IPSEC_IKE_QM_DELAY_DROP
13816|_IPSEC_IKE_ERROR
13817|_IPSEC_IKE_CRL_FAILED
13818|_IPSEC_IKE_INVALID_KEY_USAGE
13819|_IPSEC_IKE_INVALID_CERT_TYPE
13820|_IPSEC_IKE_NO_PRIVATE_KEY
13822|_IPSEC_IKE_DH_FAIL
13824|_IPSEC_IKE_INVALID_HEADER
13825|_IPSEC_IKE_NO_POLICY
13826|_IPSEC_IKE_INVALID_SIGNATURE
13827|_IPSEC_IKE_KERBEROS_ERROR
13828|_IPSEC_IKE_NO_PUBLIC_KEY
13829|_IPSEC_IKE_PROCESS_ERR
13830|_IPSEC_IKE_PROCESS_ERR_SA
13831|_IPSEC_IKE_PROCESS_ERR_PROP
13832|_IPSEC_IKE_PROCESS_ERR_TRANS
13833|_IPSEC_IKE_PROCESS_ERR_KE
13834|_IPSEC_IKE_PROCESS_ERR_ID
13835|_IPSEC_IKE_PROCESS_ERR_CERT
13836|_IPSEC_IKE_PROCESS_ERR_CERT_REQ
13837|_IPSEC_IKE_PROCESS_ERR_HASH
13838|_IPSEC_IKE_PROCESS_ERR_SIG
13839|_IPSEC_IKE_PROCESS_ERR_NONCE
13840|_IPSEC_IKE_PROCESS_ERR_NOTIFY
13841|_IPSEC_IKE_PROCESS_ERR_DELETE
13842|_IPSEC_IKE_PROCESS_ERR_VENDOR
13843|_IPSEC_IKE_INVALID_PAYLOAD
13844|_IPSEC_IKE_LOAD_SOFT_SA
13845|_IPSEC_IKE_SOFT_SA_TORN_DOWN
13846|_IPSEC_IKE_INVALID_COOKIE
13847|_IPSEC_IKE_NO_PEER_CERT
13848|_IPSEC_IKE_PEER_CRL_FAILED
13849|_IPSEC_IKE_POLICY_CHANGE
13850|_IPSEC_IKE_NO_MM_POLICY
13851|_IPSEC_IKE_NOTCBPRIV
13852|_IPSEC_IKE_SECLOADFAIL
13853|_IPSEC_IKE_FAILSSPINIT
13854|_IPSEC_IKE_FAILQUERYSSP
13855|_IPSEC_IKE_SRVACQFAIL
13856|_IPSEC_IKE_SRVQUERYCRED
13857|_IPSEC_IKE_GETSPIFAIL
13858|_IPSEC_IKE_INVALID_FILTER
13859|_IPSEC_IKE_OUT_OF_MEMORY
13860|_IPSEC_IKE_ADD_UPDATE_KEY_FAILED
13861|_IPSEC_IKE_INVALID_POLICY
13862|_IPSEC_IKE_UNKNOWN_DOI
13863|_IPSEC_IKE_INVALID_SITUATION
13864|_IPSEC_IKE_DH_FAILURE
13865|_IPSEC_IKE_INVALID_GROUP
13866|_IPSEC_IKE_ENCRYPT
13867|_IPSEC_IKE_DECRYPT
13868|_IPSEC_IKE_POLICY_MATCH
13869|_IPSEC_IKE_UNSUPPORTED_ID
13870|_IPSEC_IKE_INVALID_HASH
13871|_IPSEC_IKE_INVALID_HASH_ALG
13872|_IPSEC_IKE_INVALID_HASH_SIZE
13873|_IPSEC_IKE_INVALID_ENCRYPT_ALG
13874|_IPSEC_IKE_INVALID_AUTH_ALG
13875|_IPSEC_IKE_INVALID_SIG
13876|_IPSEC_IKE_LOAD_FAILED
13877|_IPSEC_IKE_RPC_DELETE
13878|_IPSEC_IKE_BENIGN_REINIT
13879|_IPSEC_IKE_INVALID_RESPONDER_LIFETIME_NOTIFY
13881|_IPSEC_IKE_INVALID_CERT_KEYLEN
13882|_IPSEC_IKE_MM_LIMIT
13883|_IPSEC_IKE_NEGOTIATION_DISABLED
13884|_IPSEC_IKE_QM_LIMIT
13885|_IPSEC_IKE_MM_EXPIRED
13886|_IPSEC_IKE_PEER_MM_ASSUMED_INVALID
13887|_IPSEC_IKE_CERT_CHAIN_POLICY_MISMATCH
13888|_IPSEC_IKE_UNEXPECTED_MESSAGE_ID
13889|_IPSEC_IKE_INVALID_AUTH_PAYLOAD
13890|_IPSEC_IKE_DOS_COOKIE_SENT
13891|_IPSEC_IKE_SHUTTING_DOWN
13892|_IPSEC_IKE_CGA_AUTH_FAILED
13893|_IPSEC_IKE_PROCESS_ERR_NATOA
13894|_IPSEC_IKE_INVALID_MM_FOR_QM
13895|_IPSEC_IKE_QM_EXPIRED
13896|_IPSEC_IKE_TOO_MANY_FILTERS
13897|_IPSEC_IKE_NEG_STATUS_END
13898|_IPSEC_IKE_KILL_DUMMY_NAP_TUNNEL
13899|_IPSEC_IKE_INNER_IP_ASSIGNMENT_FAILURE
13900|_IPSEC_IKE_REQUIRE_CP_PAYLOAD_MISSING
13901|_IPSEC_KEY_MODULE_IMPERSONATION_NEGOTIATION_PENDING
13902|_IPSEC_IKE_COEXISTENCE_SUPPRESS
13903|_IPSEC_IKE_RATELIMIT_DROP
13904|_IPSEC_IKE_PEER_DOESNT_SUPPORT_MOBIKE
13905|_IPSEC_IKE_AUTHORIZATION_FAILURE
13906|_IPSEC_IKE_STRONG_CRED_AUTHORIZATION_FAILURE
13907|_IPSEC_IKE_AUTHORIZATION_FAILURE_WITH_OPTIONAL_RETRY
13908|_IPSEC_IKE_STRONG_CRED_AUTHORIZATION_AND_CERTMAP_FAILURE
13909|_IPSEC_IKE_NEG_STATUS_EXTENDED_END
13910|_IPSEC_BAD_SPI
13911|_IPSEC_SA_LIFETIME_EXPIRED
13912|_IPSEC_WRONG_SA
13913|_IPSEC_REPLAY_CHECK_FAILED
13914|_IPSEC_INVALID_PACKET
13915|_IPSEC_INTEGRITY_CHECK_FAILED
13916|_IPSEC_CLEAR_TEXT_DROP
13917|_IPSEC_AUTH_FIREWALL_DROP
13918|_IPSEC_THROTTLE_DROP
13925|_IPSEC_DOSP_BLOCK
13926|_IPSEC_DOSP_RECEIVED_MULTICAST
13927|_IPSEC_DOSP_INVALID_PACKET
13928|_IPSEC_DOSP_STATE_LOOKUP_FAILED
13929|_IPSEC_DOSP_MAX_ENTRIES
13930|_IPSEC_DOSP_KEYMOD_NOT_ALLOWED
13931|_IPSEC_DOSP_NOT_INSTALLED
13932|_IPSEC_DOSP_MAX_PER_IP_RATELIMIT_QUEUES
14000|_SXS_SECTION_NOT_FOUND|usage||The activation context has no such section.||w e
14001|_SXS_CANT_GEN_ACTCTX|||The side-by-side configuration of the program is wrong.|See event SideBySide in the Application log, or trace it with sxstrace.exe; mostly a Visual C++ runtime is missing.|w e
14002|_SXS_INVALID_ACTCTXDATA_FORMAT|||The application binding data has the wrong format.||w e
14003|_SXS_ASSEMBLY_NOT_FOUND|||A side-by-side assembly is not installed.|Install the runtime that the program needs (often Visual C++), then look in the Application event log, source SideBySide.|w e
14004|_SXS_MANIFEST_FORMAT_ERROR|||A manifest has the wrong format.|Reinstall the program whose manifest is named in the Application event log, source SideBySide.|w e
14005|_SXS_MANIFEST_PARSE_ERROR|||A manifest cannot be parsed.|Reinstall the program whose manifest is named in the Application event log, source SideBySide.|w e
14006|_SXS_ACTIVATION_CONTEXT_DISABLED|usage||A disabled activation context was to be used.||w e
14007|_SXS_KEY_NOT_FOUND|||No active context holds the key.||w e
14008|_SXS_VERSION_CONFLICT|||Another version of a component that the program needs is loaded.||w e
14009|_SXS_WRONG_SECTION_TYPE
14010|_SXS_THREAD_QUERIES_DISABLED|transient||Isolated activation is off for this thread, for lack of resources.||w e
14011|_SXS_PROCESS_DEFAULT_ALREADY_SET|usage||The process has a default activation context already.||w e
14012|_SXS_UNKNOWN_ENCODING_GROUP
14013|_SXS_UNKNOWN_ENCODING|||The encoding asked for is not known.||w e
14014|_SXS_INVALID_XML_NAMESPACE_URI|||A manifest refers to an address that is not valid.||w e
14015|_SXS_ROOT_MANIFEST_DEPENDENCY_NOT_INSTALLED|||The program's manifest names an assembly that is not installed.||w e
14016|_SXS_LEAF_MANIFEST_DEPENDENCY_NOT_INSTALLED|||An assembly that the program uses needs one that is not installed.||w e
14017|_SXS_INVALID_ASSEMBLY_IDENTITY_ATTRIBUTE|||A manifest has an attribute of the assembly identity that is not valid.||w e
14018|_SXS_MANIFEST_MISSING_REQUIRED_DEFAULT_NAMESPACE|||A manifest lacks its default namespace.||w e
14019|_SXS_MANIFEST_INVALID_REQUIRED_DEFAULT_NAMESPACE|||A manifest has a wrong default namespace.||w e
14020|_SXS_PRIVATE_MANIFEST_CROSS_PATH_WITH_REPARSE_POINT|||The path of a private manifest crosses an unsupported reparse point.||w e
14021|_SXS_DUPLICATE_DLL_NAME|||Two components of the manifest have files of the same name.||w e
14022|_SXS_DUPLICATE_WINDOWCLASS_NAME
14023|_SXS_DUPLICATE_CLSID|||Two components of the manifest have the same class identifier.||w e
14024|_SXS_DUPLICATE_IID
14025|_SXS_DUPLICATE_TLBID
14026|_SXS_DUPLICATE_PROGID
14027|_SXS_DUPLICATE_ASSEMBLY_NAME|||The manifest asks for two versions of the same component.||w e
14028|_SXS_FILE_HASH_MISMATCH|||A component file does not have its expected hash.|Repair with DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow.|w e dm
14029|_SXS_POLICY_PARSE_ERROR|||The policy manifest has syntax errors.||w e
14030|_SXS_XML_E_MISSINGQUOTE
14031|_SXS_XML_E_COMMENTSYNTAX
14032|_SXS_XML_E_BADSTARTNAMECHAR
14033|_SXS_XML_E_BADNAMECHAR
14034|_SXS_XML_E_BADCHARINSTRING
14035|_SXS_XML_E_XMLDECLSYNTAX
14036|_SXS_XML_E_BADCHARDATA
14037|_SXS_XML_E_MISSINGWHITESPACE
14038|_SXS_XML_E_EXPECTINGTAGEND
14039|_SXS_XML_E_MISSINGSEMICOLON
14040|_SXS_XML_E_UNBALANCEDPAREN
14041|_SXS_XML_E_INTERNALERROR|unknown||Manifest: the parser failed internally.||w e
14042|_SXS_XML_E_UNEXPECTED_WHITESPACE
14043|_SXS_XML_E_INCOMPLETE_ENCODING
14044|_SXS_XML_E_MISSING_PAREN
14045|_SXS_XML_E_EXPECTINGCLOSEQUOTE
14046|_SXS_XML_E_MULTIPLE_COLONS
14047|_SXS_XML_E_INVALID_DECIMAL
14048|_SXS_XML_E_INVALID_HEXIDECIMAL
14049|_SXS_XML_E_INVALID_UNICODE
14050|_SXS_XML_E_WHITESPACEORQUESTIONMARK
14051|_SXS_XML_E_UNEXPECTEDENDTAG|||Manifest: an end tag stands where none is expected.||w e
14052|_SXS_XML_E_UNCLOSEDTAG|||Manifest: tags are not closed.||w e
14053|_SXS_XML_E_DUPLICATEATTRIBUTE|||Manifest: an attribute stands twice.||w e
14054|_SXS_XML_E_MULTIPLEROOTS|||Manifest: there is more than one top-level element.||w e
14055|_SXS_XML_E_INVALIDATROOTLEVEL|||Manifest: the top level of the document is not valid.||w e
14056|_SXS_XML_E_BADXMLDECL|||Manifest: the XML declaration is not valid.||w e
14057|_SXS_XML_E_MISSINGROOT|||Manifest: the top-level element is missing.||w e
14058|_SXS_XML_E_UNEXPECTEDEOF|||Manifest: the file ends too soon.||w e
14059|_SXS_XML_E_BADPEREFINSUBSET
14060|_SXS_XML_E_UNCLOSEDSTARTTAG
14061|_SXS_XML_E_UNCLOSEDENDTAG
14062|_SXS_XML_E_UNCLOSEDSTRING
14063|_SXS_XML_E_UNCLOSEDCOMMENT
14064|_SXS_XML_E_UNCLOSEDDECL
14065|_SXS_XML_E_UNCLOSEDCDATA
14066|_SXS_XML_E_RESERVEDNAMESPACE
14067|_SXS_XML_E_INVALIDENCODING|||Manifest: the encoding is not supported.||w e
14068|_SXS_XML_E_INVALIDSWITCH
14069|_SXS_XML_E_BADXMLCASE
14070|_SXS_XML_E_INVALID_STANDALONE
14071|_SXS_XML_E_UNEXPECTED_STANDALONE
14072|_SXS_XML_E_INVALID_VERSION|||Manifest: the version number is not valid.||w e
14073|_SXS_XML_E_MISSINGEQUALS
14074|_SXS_PROTECTION_RECOVERY_FAILED|||The assembly could not be recovered.||w e
14075|_SXS_PROTECTION_PUBLIC_KEY_TOO_SHORT|||The public key of an assembly is too short.||w e
14076|_SXS_PROTECTION_CATALOG_NOT_VALID|||The catalogue of an assembly is not valid or does not match its manifest.||w e
14077|_SXS_UNTRANSLATABLE_HRESULT|unknown||An HRESULT could not be turned into a Win32 error.||w e
14078|_SXS_PROTECTION_CATALOG_FILE_MISSING|||The catalogue of an assembly is missing.||w e
14079|_SXS_MISSING_ASSEMBLY_IDENTITY_ATTRIBUTE|||The assembly identity lacks a required attribute.||w e
14080|_SXS_INVALID_ASSEMBLY_IDENTITY_ATTRIBUTE_NAME|||The assembly identity has a name with forbidden characters.||w e
14081|_SXS_ASSEMBLY_MISSING|||An assembly that is referred to is not in the component store.|Repair with DISM /Online /Cleanup-Image /RestoreHealth, if necessary with /Source pointing at an install.wim of the same build; CBS.log names the assembly.|w e dm
14082|_SXS_CORRUPT_ACTIVATION_STACK|||The thread's stack of activation contexts is damaged.||w e
14083|_SXS_CORRUPTION|||The isolation data (activation context) of a process or thread is damaged.|Restart the program, then the machine; if one program has it again and again, reinstall it. The component store is not what is damaged.|w e
14084|_SXS_EARLY_DEACTIVATION|usage||The activation context is not the one that was activated last.||w e
14085|_SXS_INVALID_DEACTIVATION|usage||The activation context is not active on this thread.||w e
14086|_SXS_MULTIPLE_DEACTIVATION|usage||The activation context was deactivated before.||w e
14087|_SXS_PROCESS_TERMINATION_REQUESTED|||A component asked to end the process.||w e
14088|_SXS_RELEASE_ACTIVATION_CONTEXT
14089|_SXS_SYSTEM_DEFAULT_ACTIVATION_CONTEXT_EMPTY|||The activation context of the system default assembly could not be made.||w e
14090|_SXS_INVALID_IDENTITY_ATTRIBUTE_VALUE|||The value of an attribute in an identity is out of range.|Run DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow.|w e dm
14091|_SXS_INVALID_IDENTITY_ATTRIBUTE_NAME|||The name of an attribute in an identity is out of range.|Run DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow.|w e dm
14092|_SXS_IDENTITY_DUPLICATE_ATTRIBUTE|||An identity defines an attribute twice.||w e
14093|_SXS_IDENTITY_PARSE_ERROR|||The text of an identity is malformed.|Run DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow.|w e dm
14094|_MALFORMED_SUBSTITUTION_STRING|||A text with replaceable parts is malformed.||w e
14095|_SXS_INCORRECT_PUBLIC_KEY_TOKEN|||The public key token does not belong to the public key.||w e
14096|_UNMAPPED_SUBSTITUTION_STRING|||A replaceable part of a text has no value.||w e
14097|_SXS_ASSEMBLY_NOT_LOCKED|||The component must be locked first.||w e
14098|_SXS_COMPONENT_STORE_CORRUPT|||The component store is inconsistent.|Run DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow; where Windows Update cannot deliver the files, add /Source with an install.wim of the same build and /LimitAccess.|w e dm
14099|_ADVANCED_INSTALLER_FAILED|||A servicing step of the update failed in its own installer.|Search CBS.log for the step (Failed execution of queue item) and the component it names.|w e dm
14100|_XML_ENCODING_MISMATCH|||The XML's encoding is not the declared one.|Run DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow.|w e dm
14101|_SXS_MANIFEST_IDENTITY_SAME_BUT_CONTENTS_DIFFERENT|||Two manifests of one identity have different contents.||w e
14102|_SXS_IDENTITIES_DIFFERENT|||The component identities differ.||w e
14103|_SXS_ASSEMBLY_IS_NOT_A_DEPLOYMENT|||The assembly is no deployment.||w e
14104|_SXS_FILE_NOT_PART_OF_ASSEMBLY|||The file is not a part of the assembly.||w e
14105|_SXS_MANIFEST_TOO_BIG|||The manifest is larger than allowed.||w e
14106|_SXS_SETTING_NOT_REGISTERED|||The setting is not registered.||w e
14107|_SXS_TRANSACTION_CLOSURE_INCOMPLETE|||Required members of the transaction are missing: the component store is damaged.|Run DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow, restart and install again.|w e we dm
14108|_SMI_PRIMITIVE_INSTALLER_FAILED|||A settings installer of the update failed.|Search CBS.log for the installer that failed and the component it names; then DISM /Online /Cleanup-Image /RestoreHealth.|w e dm
14109|_GENERIC_COMMAND_FAILED|||A command of the update ended with failure.|Search CBS.log for the command that failed and its own exit code.|w e wl
14110|_SXS_FILE_HASH_MISSING|||A component file has no hash in its manifest.|Run DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow.|w e dm
14111|_SXS_DUPLICATE_ACTIVATABLE_CLASS|||||k
15000|_EVT_INVALID_CHANNEL_PATH|usage||The path of the event channel is not valid.||w e
15001|_EVT_INVALID_QUERY|usage||The event query is not valid.||w e
15002|_EVT_PUBLISHER_METADATA_NOT_FOUND|||The publisher's data for events was not found.||w e
15003|_EVT_EVENT_TEMPLATE_NOT_FOUND|||The template of the event was not found.||w e
15004|_EVT_INVALID_PUBLISHER_NAME|usage||The name of the event publisher is not valid.||w e
15005|_EVT_INVALID_EVENT_DATA|||The event data does not fit the publisher's manifest.||w e
15007|_EVT_CHANNEL_NOT_FOUND|||The event log channel does not exist.|Check the channel's name: `wevtutil el` lists all.|w e
15008|_EVT_MALFORMED_XML_TEXT|usage||The XML text is not well formed.||w e
15009|_EVT_SUBSCRIPTION_TO_DIRECT_CHANNEL|usage||A direct channel cannot be subscribed to.||w e
15010|_EVT_CONFIGURATION_ERROR|||The event log configuration is wrong.||w e
15011|_EVT_QUERY_RESULT_STALE|transient||The query result is out of date; run the query again.||w e
15012|_EVT_QUERY_RESULT_INVALID_POSITION|usage||The query result is at a wrong position.||w e
15013|_EVT_NON_VALIDATING_MSXML
15014|_EVT_FILTER_ALREADYSCOPED
15015|_EVT_FILTER_NOTELTSET
15016|_EVT_FILTER_INVARG
15017|_EVT_FILTER_INVTEST
15018|_EVT_FILTER_INVTYPE
15019|_EVT_FILTER_PARSEERR|usage||The event filter has a syntax error.||w e
15020|_EVT_FILTER_UNSUPPORTEDOP
15021|_EVT_FILTER_UNEXPECTEDTOKEN
15022|_EVT_INVALID_OPERATION_OVER_ENABLED_DIRECT_CHANNEL|usage||A direct channel has to be disabled first.||w e
15023|_EVT_INVALID_CHANNEL_PROPERTY_VALUE|usage||A property of the event channel has a value that is not valid.||w e
15024|_EVT_INVALID_PUBLISHER_PROPERTY_VALUE
15025|_EVT_CHANNEL_CANNOT_ACTIVATE|||The event channel cannot be activated.||w e
15026|_EVT_FILTER_TOO_COMPLEX|usage||The event filter is too complex.||w e
15027|_EVT_MESSAGE_NOT_FOUND|||The text of the event is not available.|Read the event's data instead of its text; the program that wrote it is not installed here.|w e
15028|_EVT_MESSAGE_ID_NOT_FOUND|||The text of that message number was not found.||w e
15029|_EVT_UNRESOLVED_VALUE_INSERT
15030|_EVT_UNRESOLVED_PARAMETER_INSERT
15031|_EVT_MAX_INSERTS_REACHED
15032|_EVT_EVENT_DEFINITION_NOT_FOUND|||The definition of the event was not found.||w e
15033|_EVT_MESSAGE_LOCALE_NOT_FOUND|||The text of the message in that language is missing.||w e
15034|_EVT_VERSION_TOO_OLD
15035|_EVT_VERSION_TOO_NEW
15036|_EVT_CANNOT_OPEN_CHANNEL_OF_QUERY|||A channel of the query cannot be opened.||w e
15037|_EVT_PUBLISHER_DISABLED|||The event publisher is disabled, often because it is being removed or upgraded.||w e
15038|_EVT_FILTER_OUT_OF_RANGE
15080|_EC_SUBSCRIPTION_CANNOT_ACTIVATE|||The event subscription cannot be activated.||w e
15081|_EC_LOG_DISABLED|||The log of the event subscription is disabled.||w e
15082|_EC_CIRCULAR_FORWARDING
15083|_EC_CREDSTORE_FULL
15084|_EC_CRED_NOT_FOUND|||The credentials of the event subscription were not found.||w e
15085|_EC_NO_ACTIVE_CHANNEL
15100|_MUI_FILE_NOT_FOUND|||The language resource file (MUI) was not found.||w e
15101|_MUI_INVALID_FILE|||The language resource file (MUI) is not valid.||w e
15102|_MUI_INVALID_RC_CONFIG
15103|_MUI_INVALID_LOCALE_NAME
15104|_MUI_INVALID_ULTIMATEFALLBACK_NAME
15105|_MUI_FILE_NOT_LOADED|||The language resource file (MUI) is not loaded.||w e
15106|_RESOURCE_ENUM_USER_STOP
15107|_MUI_INTLSETTINGS_UILANG_NOT_INSTALLED|||The user interface language could not be installed.||w e
15108|_MUI_INTLSETTINGS_INVALID_LOCALE_NAME|||The locale could not be installed.||w e
15110|_MRM_RUNTIME_NO_DEFAULT_OR_NEUTRAL_RESOURCE|||An app resource has no default or neutral value.||w e
15111|_MRM_INVALID_PRICONFIG
15112|_MRM_INVALID_FILE_TYPE
15113|_MRM_UNKNOWN_QUALIFIER
15114|_MRM_INVALID_QUALIFIER_VALUE
15115|_MRM_NO_CANDIDATE
15116|_MRM_NO_MATCH_OR_DEFAULT_CANDIDATE
15117|_MRM_RESOURCE_TYPE_MISMATCH
15118|_MRM_DUPLICATE_MAP_NAME
15119|_MRM_DUPLICATE_ENTRY
15120|_MRM_INVALID_RESOURCE_IDENTIFIER
15121|_MRM_FILEPATH_TOO_LONG
15122|_MRM_UNSUPPORTED_DIRECTORY_TYPE
15126|_MRM_INVALID_PRI_FILE|||The resource index (PRI) of the app is not valid.||w e
15127|_MRM_NAMED_RESOURCE_NOT_FOUND|||The named resource of the app was not found.||w e
15135|_MRM_MAP_NOT_FOUND|||The resource map of the app was not found.||w e
15136|_MRM_UNSUPPORTED_PROFILE_TYPE
15137|_MRM_INVALID_QUALIFIER_OPERATOR
15138|_MRM_INDETERMINATE_QUALIFIER_VALUE
15139|_MRM_AUTOMERGE_ENABLED
15140|_MRM_TOO_MANY_RESOURCES
15200|_MCA_INVALID_CAPABILITIES_STRING
15201|_MCA_INVALID_VCP_VERSION
15202|_MCA_MONITOR_VIOLATES_MCCS_SPECIFICATION
15203|_MCA_MCCS_VERSION_MISMATCH
15204|_MCA_UNSUPPORTED_MCCS_VERSION
15205|_MCA_INTERNAL_ERROR
15206|_MCA_INVALID_TECHNOLOGY_TYPE_RETURNED
15207|_MCA_UNSUPPORTED_COLOR_TEMPERATURE
15250|_AMBIGUOUS_SYSTEM_DEVICE
15299|_SYSTEM_DEVICE_NOT_FOUND|||The system device was not found.||w e
15300|_HASH_NOT_SUPPORTED|||The server does not make BranchCache hashes of that version and type.|No harm by itself: the content comes from the server. To have it cached, switch on hash publication on the file server.|w e
15301|_HASH_NOT_PRESENT|||The BranchCache hash for the content is not there.|No harm by itself: the content comes from the origin. To have it cached, switch on hash publication on the file server.|w m e
15321|_SECONDARY_IC_PROVIDER_NOT_REGISTERED
15322|_GPIO_CLIENT_INFORMATION_INVALID
15323|_GPIO_VERSION_NOT_SUPPORTED
15324|_GPIO_INVALID_REGISTRATION_PACKET
15325|_GPIO_OPERATION_DENIED
15326|_GPIO_INCOMPATIBLE_CONNECT_MODE
15327|_GPIO_INTERRUPT_ALREADY_UNMASKED
15400|_CANNOT_SWITCH_RUNLEVEL
15401|_INVALID_RUNLEVEL_SETTING
15402|_RUNLEVEL_SWITCH_TIMEOUT|||The run level could not be switched: a service did not stop or start in time.||w e
15403|_RUNLEVEL_SWITCH_AGENT_TIMEOUT
15404|_RUNLEVEL_SWITCH_IN_PROGRESS|transient||A switch of the run level is running.||w e
15405|_SERVICES_FAILED_AUTOSTART|||Services failed to start at the switch of the run level.||w e
15501|_COM_TASK_STOP_PENDING|transient||The task cannot be stopped at once.||w e
15600|_INSTALL_OPEN_PACKAGE_FAILED|||The app package could not be opened.|Check that it is signed, that its certificate chain is trusted here, and that the publisher name fits the certificate; see event log AppxPackagingOM.|w e ax ir
15601|_INSTALL_PACKAGE_NOT_FOUND|||The app package was not found.|Check the path or the package's full name (`Get-AppxPackage -AllUsers *name*`); removing a package that this user does not have gives this code too.|w e ax
15602|_INSTALL_INVALID_PACKAGE|||The app package is not valid.|Fetch it again and compare size and hash; see event log AppxPackagingOM.|w e ax
15603|_INSTALL_RESOLVE_DEPENDENCY_FAILED|||The app package failed a check of update, dependency or conflict.|Install the framework packages it needs (VCLibs, UI.Xaml, WindowsAppRuntime) in the right architecture; event log AppXDeployment-Server names what is missing.|w e ax ir
15604|_INSTALL_OUT_OF_DISK_SPACE|||The disk has too little free space for the app.|Free space on the drive that apps are installed on.|w e ax
15605|_INSTALL_NETWORK_FAILURE|transient||A network failure stopped the download of the app package or of one it needs.|Look up the address and the inner code in event log AppXDeployment-Server and allow that address at proxy and firewall; then install again.|w e ax
15606|_INSTALL_REGISTRATION_FAILURE|||The app could not be registered.|See event log AppXDeployment-Server for the inner code.|w e ax
15607|_INSTALL_DEREGISTRATION_FAILURE|||The app's registration could not be removed.|See event log AppXDeployment-Server for the inner code (`Get-AppPackageLog`), restart and try again.|w e ax
15608|_INSTALL_CANCEL|informational||The app's installation was cancelled by the user.|Start the installation again.|w e ax
15609|_INSTALL_FAILED|unknown||The app's installation failed.|See event log AppXDeployment-Server for the inner code (Get-AppPackageLog).|w e ax
15610|_REMOVE_FAILED|unknown||The app could not be removed.|See event log AppXDeployment-Server for the inner code (`Get-AppPackageLog`); packages that belong to Windows cannot be removed.|w e ax
15611|_PACKAGE_ALREADY_EXISTS|||A package of the same name and version, but other content, is installed.|Raise the version of the new package, or remove the old one for all users first.|w e ax ir
15612|_NEEDS_REMEDIATION|||The app cannot start until it is repaired.|Open Settings, Apps, the app's Advanced options and choose Repair; if that fails, install the app again.|w e ax
15613|_INSTALL_PREREQUISITE_FAILED|||A prerequisite of the app is not met.|Compare the package's minimum Windows version with winver; see event log AppXDeployment-Server.|w e ax
15614|_PACKAGE_REPOSITORY_CORRUPTED|||The store of installed apps is damaged.|See event log AppXDeployment-Server for what is damaged.|w e ax
15615|_INSTALL_POLICY_FAILURE|||Policy or missing sideloading rights forbid the app.|Allow trusted apps to install (policy AllowAllTrustedApps) and have the package signed by a certificate that this machine trusts.|w e ax ir
15616|_PACKAGE_UPDATING|transient||The app is being updated, so it cannot start now.|Wait until the update has ended and start the app again.|w e ax
15617|_DEPLOYMENT_BLOCKED_BY_POLICY|||Policy forbids to install the app.|Check AppLocker's packaged app rules and the App Package Deployment policies.|w e ax
15618|_PACKAGES_IN_USE|transient||The app's files are in use.|Close the app and the apps that use its framework (the event log names them), or restart.|w e ax
15619|_RECOVERY_FILE_CORRUPT|||A recovery file of the app deployment is damaged.|Remove the app and install it again.|w e ax
15620|_INVALID_STAGED_SIGNATURE|||The signature of the staged app is not valid.|On a machine in developer mode the files AppxSignature.p7x and AppxBlockMap.xml in the app's folder have to be valid or absent; elsewhere fetch the package again.|w e ax
15621|_DELETING_EXISTING_APPLICATIONDATA_STORE_FAILED|||Old data of the app could not be deleted.|Close the app, its debugger or simulator and whatever has files open in the app's data folder, then install again.|w e ax
15622|_INSTALL_PACKAGE_DOWNGRADE|informational||A higher version of the app is installed already.|Nothing is to be done if the newer one may stay; to go back run `Add-AppxPackage -ForceUpdateFromAnyVersion <package>`.|w e ax
15623|_SYSTEM_NEEDS_REMEDIATION|||A Windows file is damaged, so apps cannot be installed.|Run `DISM /Online /Cleanup-Image /RestoreHealth`, then `sfc /scannow`.|w e ax
15624|_APPX_INTEGRITY_FAILURE_CLR_NGEN|||A damaged native image or other foreign file on the machine fails the integrity check.|Run `sfc /scannow` and remove or install again the software that owns the file; the log AppXDeployment-Server names it.|k ax
15625|_RESILIENCY_FILE_CORRUPT|||A file that records the running deployment is damaged, so the operation cannot go on.|Restart and install the app again.|w e ax
15626|_INSTALL_FIREWALL_SERVICE_NOT_RUNNING|||The Windows Firewall service does not run, which app installation needs.|Start the service mpssvc; to do without the firewall, turn off its profiles and leave the service running.|w e ax
15627|_PACKAGE_MOVE_FAILED|||The app could not be moved to another volume.|See event log AppXDeployment-Server for the inner code; check free space on the target.|k e ax
15628|_INSTALL_VOLUME_NOT_EMPTY|||The volume for apps is not empty.|Move or remove the apps on it (`Get-AppxPackage -Volume <volume>`) first.|k e ax
15629|_INSTALL_VOLUME_OFFLINE|||The volume for apps is offline.|Connect the drive, or change where new apps are saved in the Storage settings.|k e ax
15630|_INSTALL_VOLUME_CORRUPT|||The volume for apps is damaged.|Run `chkdsk /f` on that volume.|k e ax ck
15631|_NEEDS_REGISTRATION|||The app has to be registered for the user first.|Run `Add-AppxPackage -Register "<folder>\AppxManifest.xml" -DisableDevelopmentMode` as that user.|k e ax
15632|_INSTALL_WRONG_PROCESSOR_ARCHITECTURE|||The app is made for another processor.|Take the package for this processor (x64, x86, Arm64).|k e ax
15633|_DEV_SIDELOAD_LIMIT_EXCEEDED|||The machine holds as many sideloaded development apps as its developer licence permits.|Remove a sideloaded app, then install again.|k e ax
15634|_INSTALL_OPTIONAL_PACKAGE_REQUIRES_MAIN_PACKAGE|||The optional package needs its main package first.|Install the main package, or both in one call (`Add-AppxPackage <main> -ExternalPackages <optional>`).|k e ax
15635|_PACKAGE_NOT_SUPPORTED_ON_FILESYSTEM|||The app cannot be installed on a volume with this file system.|Install apps on an NTFS volume.|k e ax
15636|_PACKAGE_MOVE_BLOCKED_BY_STREAMING|transient||The app cannot be moved or removed while parts of it are still being downloaded.|Wait until the download has ended and try again.|k e ax
15637|_INSTALL_OPTIONAL_PACKAGE_APPLICATIONID_NOT_UNIQUE|||The optional package uses an application ID that its main package or another optional package has already.|The publisher has to give the application an ID of its own in the manifest.|k
15638|_PACKAGE_STAGING_ONHOLD|transient|automatic|Staging the app is on hold because another one has priority.|Wait; the installation goes on when the other one has ended.|k e ax
15639|_INSTALL_INVALID_RELATED_SET_UPDATE|||The related set of packages can be updated only together, and the update is not valid.|Take main package and optional packages of one and the same release and install them together.|k e ax
15640|_INSTALL_OPTIONAL_PACKAGE_REQUIRES_MAIN_PACKAGE_FULLTRUST_CAPABILITY|||The optional package has a full-trust entry point, but its main package lacks the capability runFullTrust.|The publisher has to declare runFullTrust in the main package.|k
15641|_DEPLOYMENT_BLOCKED_BY_USER_LOG_OFF|transient||The user logged off during the installation.|Sign in again and start the installation once more.|k e ax
15642|_PROVISION_OPTIONAL_PACKAGE_REQUIRES_MAIN_PACKAGE_PROVISIONED|||The optional package cannot be provisioned for all users because its main package is not.|Provision the main package first (`Add-AppxProvisionedPackage`).|k
15643|_PACKAGES_REPUTATION_CHECK_FAILED|||SmartScreen's reputation check refused the app or failed.|Have the package signed by a known certificate; if the source is trusted, check the SmartScreen policy and that its service can be reached.|k e ax
15644|_PACKAGES_REPUTATION_CHECK_TIMEDOUT|transient||SmartScreen's reputation check of the app took too long.|Check that the machine reaches the SmartScreen service and install again.|k e ax
15645|_DEPLOYMENT_OPTION_NOT_SUPPORTED|usage||The deployment option is not supported.|Leave the option out, or compare it with `Get-Help Add-AppxPackage -Full` of this Windows version.|k e ax
15646|_APPINSTALLER_ACTIVATION_BLOCKED|||The .appinstaller file's update settings block the start of the app until it is updated.|Let the update end, or install the newest package of the publisher; then start the app again.|k e ax
15647|_REGISTRATION_FROM_REMOTE_DRIVE_NOT_SUPPORTED|||A package cannot be registered from a mapped network drive.|Use the share's UNC path (\\server\share) or copy the files to a local disk.|k e ax
15648|_APPX_RAW_DATA_WRITE_FAILED|||The downloaded package data could not be processed or written to disk.|Check free space and the health of the disk (`chkdsk /scan`), then install again.|k e ax
15649|_DEPLOYMENT_BLOCKED_BY_VOLUME_POLICY_PACKAGE|||The package family may be deployed to the system volume only.|Make the system drive the place for new apps (Settings, System, Storage) and install again.|k e ax
15650|_DEPLOYMENT_BLOCKED_BY_VOLUME_POLICY_MACHINE|||Policy permits apps on the system volume only.|Check the policy Disable installing Windows apps on non-system volumes.|k e ax
15651|_DEPLOYMENT_BLOCKED_BY_PROFILE_POLICY|||Policy forbids apps for special profiles (roaming, mandatory, temporary).|Check the policy Allow deployment operations in special profiles.|k e ax
15652|_DEPLOYMENT_FAILED_CONFLICTING_MUTABLE_PACKAGE_DIRECTORY|||Another package owns the mutable package directory that this package wants.|Remove the other package (event log AppXDeployment-Server names it), then install again.|k
15653|_SINGLETON_RESOURCE_INSTALLED_IN_ACTIVE_USER|||Another signed-in user has a resource in use that only one user at a time may have.|Sign the other user out, then install again.|k e ax
15654|_DIFFERENT_VERSION_OF_PACKAGED_SERVICE_INSTALLED|||Another version of the app's service is installed on the machine.|Install the newest version of the package.|k e ax
15655|_SERVICE_EXISTS_AS_NON_PACKAGED_SERVICE|||A service of the same name exists that belongs to no app package.|Remove the software that brought the service, or ask its vendor which one to keep.|k e ax
15656|_PACKAGED_SERVICE_REQUIRES_ADMIN_PRIVILEGES|||The app contains a service, so an administrator has to install it.|Install the app elevated.|k e ax
15657|_REDIRECTION_TO_DEFAULT_ACCOUNT_NOT_ALLOWED|usage||The operation would have gone to the default account, which the caller did not permit.||k
15658|_PACKAGE_LACKS_CAPABILITY_TO_DEPLOY_ON_HOST|||The package lacks the capability it needs to run natively on this machine.||k
15659|_UNSIGNED_PACKAGE_INVALID_CONTENT|||The unsigned package contains something that only signed packages may have.|Sign the package.|k
15660|_UNSIGNED_PACKAGE_INVALID_PUBLISHER_NAMESPACE|||The unsigned package's publisher is not in the namespace for unsigned packages.|Put the OID for unsigned packages into the publisher name, or sign the package.|k
15661|_SIGNED_PACKAGE_INVALID_PUBLISHER_NAMESPACE|||The signed package's publisher is in the namespace for unsigned packages.|Take the OID for unsigned packages out of the publisher name and sign again.|k
15662|_PACKAGE_EXTERNAL_LOCATION_NOT_ALLOWED|||The package does not permit content outside of it, so an external location cannot be used.|The manifest has to set AllowExternalContent to true.|k
15663|_INSTALL_FULLTRUST_HOSTRUNTIME_REQUIRES_MAIN_PACKAGE_FULLTRUST_CAPABILITY|||The package's host runtime dependency has full-trust content, but its main package lacks the capability runFullTrust.|The publisher has to declare runFullTrust in the main package.|k
15664|_PACKAGE_LACKS_CAPABILITY_FOR_MANDATORY_STARTUPTASKS|||The package lacks the capability that mandatory startup tasks need.||k
15665|_INSTALL_RESOLVE_HOSTRUNTIME_DEPENDENCY_FAILED|||A check of the package's host runtime dependency or of conflicts failed.|Install the host runtime first; event log AppXDeployment-Server names it.|k
15666|_MACHINE_SCOPE_NOT_ALLOWED|||The package may not be installed for all users, because it lacks the capability.|Install it for the user, without machine scope.|k e ax
15667|_CLASSIC_COMPAT_MODE_NOT_ALLOWED|||The package may not use classic compatibility mode, because it lacks the capability.||k
15668|_STAGEFROMUPDATEAGENT_PACKAGE_NOT_APPLICABLE|||The update agent tried to stage a package that does not apply to this machine.||k
15669|_PACKAGE_NOT_REGISTERED_FOR_USER|||The app is not installed for the user who started it.|That user has to install the app from the Store or its package first.|k e ax
15670|_PACKAGE_NAME_MISMATCH|||The name of the package differs from the name that was expected.|Compare the name in the manifest with the one in the .appinstaller file; see event log AppXDeployment-Server.|k e ax
15671|_APPINSTALLER_URI_IN_USE|||The address of the .appinstaller file is used by another package family already.|Use an address of its own for each app, or remove the other app; see event log AppXDeployment-Server.|k
15672|_APPINSTALLER_IS_MANAGED_BY_SYSTEM|||The app's automatic update is managed by an administrator, so a user cannot change it.|Ask the administrator who set it up.|k
15673|_SERVICE_BLOCKED_BY_SYSPREP_IN_PROGRESS|||The deployment service does not work while Sysprep runs.|Wait until Sysprep has ended.|k m
15674|_UNSUPPORTED_ARM32_PACKAGE_REQUIRES_REMEDIAITON|||The package is made for 32-bit Arm, which this Windows no longer supports.|Install the Arm64 build, or repair or reinstall the app from the Store.|k m
15675|_UUP_PRODUCT_NOT_APPLICABLE|||The product in the update does not apply to this machine or was not found.||k m
15676|_BLOCKED_BY_PENDING_PACKAGE_REMOVAL|||Removal of the package or of its family is still pending.|Sign out and in again, or restart; then install again.|k m
15677|_PACKAGE_REPOSITORY_ROOT_CORRUPTED|||The root of the package repository is damaged (by its name).||m
15678|_PACKAGE_MANIFEST_NOT_FOUND|||The package's manifest was not found (by its name).||m
15679|_DEPLOYMENT_BLOCKED_BY_REMOVEDEFAULTPACKAGES_POLICY|||The policy that removes default apps blocks the deployment (by its name).|Check the policy Remove Default Microsoft Store packages from the system.|m
15680|_URI_BLOCKED_BY_POLICY_MSIXALLOWEDZONES|||Policy MsixAllowedZones blocks the address of the package (by its name).||m
15681|_URI_RECOMMENDED_BLOCK_BY_SMARTSCREEN|||SmartScreen recommends to block the address of the package (by its name).||m
15700|APPMODEL_ERROR_NO_PACKAGE|usage||The process belongs to no app package.|Normal for a desktop program; a program that needs an identity has to be packaged and started through its package.|w e
15701|APPMODEL_ERROR_PACKAGE_RUNTIME_CORRUPT|||The app's runtime data is damaged.|Repair or reset the app in Settings, or install it again.|w e
15702|APPMODEL_ERROR_PACKAGE_IDENTITY_CORRUPT|||The app's identity is damaged.|Remove the app and install it again.|w e
15703|APPMODEL_ERROR_NO_APPLICATION|usage||The process belongs to no application of a package.||w
15704|APPMODEL_ERROR_DYNAMIC_PROPERTY_READ_FAILED|||A dynamic property of the package could not be read (by its name).||k m
15705|APPMODEL_ERROR_DYNAMIC_PROPERTY_INVALID|||A dynamic property of the package is not valid (by its name).||k m
15706|APPMODEL_ERROR_PACKAGE_NOT_AVAILABLE|||The package is not available (by its name).|If it is on another drive, connect the drive; then repair the app in Settings.|k m
15707|APPMODEL_ERROR_NO_MUTABLE_DIRECTORY|informational||The package has no mutable directory (by its name).||k m
15800|_STATE_LOAD_STORE_FAILED|||The app's settings store could not be loaded.|Reset the app in Settings (its data is lost), or install it again.|w e
15801|_STATE_GET_VERSION_FAILED|||The version of the app's settings store could not be read.||w
15802|_STATE_SET_VERSION_FAILED|||The version of the app's settings store could not be set.||w
15803|_STATE_STRUCTURED_RESET_FAILED|||The app's settings store could not be reset.||w
15804|_STATE_OPEN_CONTAINER_FAILED|||A container of the app's settings could not be opened.||w
15805|_STATE_CREATE_CONTAINER_FAILED|||A container of the app's settings could not be created.||w
15806|_STATE_DELETE_CONTAINER_FAILED|||A container of the app's settings could not be deleted.||w
15807|_STATE_READ_SETTING_FAILED|||A setting of the app could not be read.||w
15808|_STATE_WRITE_SETTING_FAILED|||A setting of the app could not be written.||w
15809|_STATE_DELETE_SETTING_FAILED|||A setting of the app could not be deleted.||w
15810|_STATE_QUERY_SETTING_FAILED|||A setting of the app could not be queried.||w
15811|_STATE_READ_COMPOSITE_SETTING_FAILED|||A composite setting of the app could not be read.||w
15812|_STATE_WRITE_COMPOSITE_SETTING_FAILED|||A composite setting of the app could not be written.||w
15813|_STATE_ENUMERATE_CONTAINER_FAILED|||The containers of the app's settings could not be listed.||w
15814|_STATE_ENUMERATE_SETTINGS_FAILED|||The app's settings could not be listed.||w
15815|_STATE_COMPOSITE_SETTING_VALUE_SIZE_LIMIT_EXCEEDED|usage||A composite setting is larger than permitted.||w
15816|_STATE_SETTING_VALUE_SIZE_LIMIT_EXCEEDED|usage||The value of a setting is larger than permitted.||w
15817|_STATE_SETTING_NAME_SIZE_LIMIT_EXCEEDED|usage||The name of a setting is longer than permitted.||w
15818|_STATE_CONTAINER_NAME_SIZE_LIMIT_EXCEEDED|usage||The name of a settings container is longer than permitted.||w
15841|_API_UNAVAILABLE|usage||The function is not available to this type of app.||w e
15861|STORE_ERROR_UNLICENSED|||The device has no licence for the app.|Sign in to the Microsoft Store with the account that owns the app, and check that licensing services are reachable.|k e ax
15862|STORE_ERROR_UNLICENSED_USER|||The signed-in user has no licence for the app.|Sign in to the Microsoft Store with the account that owns the app.|k e ax
15863|STORE_ERROR_PENDING_COM_TRANSACTION|transient||A purchase for the app is pending.|Wait until the purchase has ended in the Microsoft Store, then start the app again.|k e
15864|STORE_ERROR_LICENSE_REVOKED|||The user's licence for the app was withdrawn.|Check the order history of the Microsoft account that bought the app.|k e
60001||||PSAppDeployToolkit: the deployment script failed.|Read the toolkit's log in C:\Windows\Logs\Software.|pd
60008||||PSAppDeployToolkit: the module could not be imported or the session not opened.|Check that the folder of the toolkit is complete in the package and that the script may run (execution policy, constrained language).|pd
"""
