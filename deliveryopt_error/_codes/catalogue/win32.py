"""Win32 error numbers, which HRESULTs of the form 0x8007xxxx carry: data only, imports nothing.

Names and numbers rest on winerror.h of mingw-w64, newer ones on that of the Windows SDK, meanings on the
System Error Codes pages; their wording and the advice were written for this table. Numbers 12001 to 12193
stand in the WinHTTP table.
"""

WIN32_SOURCES = {
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
    "w": "winerror.h (mingw-w64)",
    "we": "Windows Update common errors and mitigation",
    "wk": "Windows Sockets Error Codes",
    "wl": "Windows Update log files",
    "wr": "Windows Update - additional resources",
    "wt": "Windows Time service tools and settings",
    "t1": "Troubleshoot Windows Update error 0x800706D9",
    "t2": "Troubleshoot Windows Update error 0x80070570",
    "kb": "Error 0x80070103 appears when you use the Windows Update or Microsoft Update Web sites (KB952032)",
    "re": "Instructions to manually resize your partition to install the WinRE update (KB5028997)",
}

# value|name|kind|retry|meaning|advice|sources
WIN32_ROWS = r"""
0|ERROR_SUCCESS|informational||The operation succeeded.||w e
0|NO_ERROR|=||||w
0|DS_S_SUCCESS|=||||w
0|DNS_ERROR_RCODE_NO_ERROR|=||||w
1|ERROR_INVALID_FUNCTION|usage||The request is not valid for the device or file.|Check that the file system and driver of the target volume support the operation; for a service's start it is the service's own exit code 1.|w m e
2|ERROR_FILE_NOT_FOUND|permanent||A file (or registry value, or service) that is needed does not exist.|For a file of yours, find the missing name in the log around this line or with Process Monitor (NAME NOT FOUND). For Windows Update: stop wuauserv, rename %windir%\SoftwareDistribution and scan again; then DISM /Online /Cleanup-Image /RestoreHealth.|w m e wr dm
3|ERROR_PATH_NOT_FOUND|permanent||A folder in the path does not exist.|Check every folder of the path, a drive letter or share included: services do not see drives that a user has mapped. For Windows Update, stop wuauserv, rename %windir%\SoftwareDistribution and scan again.|w m e wr
4|ERROR_TOO_MANY_OPEN_FILES|transient||Too many files are open.|Restart the program or service with the most handles (Task Manager, column Handles).|w m
5|ERROR_ACCESS_DENIED|permanent||Access was refused.|Check which account made the call (a service, or a prompt that is not elevated) and its rights to the folder, key or service named in the log; antivirus and controlled folder access refuse with the same code.|w m e
6|ERROR_INVALID_HANDLE|usage||The handle is not valid.|A program used a handle that was closed: restart that program or service, and update it. For a service, restart the machine.|w m
7|ERROR_ARENA_TRASHED|permanent||Memory management data of the system was destroyed.||w e
8|ERROR_NOT_ENOUGH_MEMORY|transient||Too little memory to carry out the command.|See in Task Manager which process fills memory and whether the paging file may grow; a restart frees what leaked.|w m e
9|ERROR_INVALID_BLOCK|usage||The address of a memory block is not valid.||w e
10|ERROR_BAD_ENVIRONMENT|usage||The environment block is wrong or too large.|Shorten the environment variables of the account (often PATH), then start the program again.|w e
11|ERROR_BAD_FORMAT|permanent||A program or library has the wrong format, or is built for another processor.|Install the build for this processor (x64, x86, Arm64), or fetch the file again if its size is not the published one.|w e
12|ERROR_INVALID_ACCESS|usage||The access code is not valid.||w e
13|ERROR_INVALID_DATA|permanent||Data was read that makes no sense to the reader.|Fetch the download again. For an update that keeps failing so, run DISM /Online /Cleanup-Image /RestoreHealth and then sfc /scannow.|w m e we dm
13|DNS_ERROR_INVALID_DATA|=||||w
14|ERROR_OUTOFMEMORY|transient||Memory is used up.|See in Task Manager which process fills memory and whether the paging file may grow; a restart frees what leaked.|w m e
14|DNS_ERROR_NO_MEMORY|=||||w
15|ERROR_INVALID_DRIVE|permanent||The drive does not exist.|Check the drive letter of the target folder; removable and mapped drives are not there for services.|w m e
16|ERROR_CURRENT_DIRECTORY|permanent||The current folder of a program cannot be removed.||w e
17|ERROR_NOT_SAME_DEVICE|permanent||The file cannot be moved to another volume in that way.|Put the temporary folder and the target on the same volume, or let the program copy and delete.|w e
18|ERROR_NO_MORE_FILES|informational|later|There are no further files.|As the end of a setup or update it hides what was searched for: see the log above this line. In a program it ends a listing.|w e
19|ERROR_WRITE_PROTECT|permanent||The medium is write-protected.|Check that the volume is not read-only: the switch of the medium, diskpart's `attributes disk`, a write filter (UWF), or the policy for removable drives.|w m e
20|ERROR_BAD_UNIT|permanent||The device does not exist.|Check the drive letter or the device in Disk Management and Device Manager.|w e
21|ERROR_NOT_READY|transient||The drive or device cannot be used just now.|Check that the drive is connected, has its medium in it and, with BitLocker, is unlocked.|w m e
22|ERROR_BAD_COMMAND|permanent||The device does not know the command.|Update the driver of the drive or device; a USB drive: try another port.|w e
23|ERROR_CRC|permanent||A checksum on the device is wrong.|Run `chkdsk /scan` on the volume and look for disk errors in the System event log; for a network copy compare the source's hash.|w m e ck
24|ERROR_BAD_LENGTH|usage||The command or block has the wrong length.|Update the driver or program that made the call; on a disk, run `chkdsk /scan`.|w e
25|ERROR_SEEK|permanent||The drive cannot reach the place on the disk.|Save the data and test the drive (`chkdsk /r`, System event log, source disk); connect it by another cable or port.|w e
26|ERROR_NOT_DOS_DISK|permanent||The disk or diskette cannot be read.||w e
27|ERROR_SECTOR_NOT_FOUND|permanent||The drive cannot find the sector.|Save the data and test the drive (`chkdsk /r`, System event log, source disk).|w e
28|ERROR_OUT_OF_PAPER|permanent||The printer has no paper.||w e
29|ERROR_WRITE_FAULT|permanent||The device could not be written.|Look for disk and storage driver errors in the System event log and run `chkdsk /scan` on the volume.|w m e ck
30|ERROR_READ_FAULT|permanent||The device could not be read.|Look for disk and storage driver errors in the System event log and run `chkdsk /scan` on the volume.|w m e ck
31|ERROR_GEN_FAILURE|unknown||Some attached hardware failed.|Look in the System event log for the device that failed at that time.|w m e
32|ERROR_SHARING_VIOLATION|transient||Another process has the file open.|Find the process that holds the file (Resource Monitor, Associated Handles, or handle.exe); antivirus and backup are the usual ones. Close it or exclude the folder, then try again.|w m e
33|ERROR_LOCK_VIOLATION|transient||Another process has locked part of the file.|Find the process that holds the file (Resource Monitor, Associated Handles, or handle.exe) and try again.|w m e
34|ERROR_WRONG_DISK|permanent||The wrong disk is in the drive.||w e
36|ERROR_SHARING_BUFFER_EXCEEDED|transient||Too many files are opened for sharing.|Close programs or sessions that hold many files open on that share, then try again.|w e
38|ERROR_HANDLE_EOF|permanent||The end of the file was reached too soon.|The file is shorter than expected: compare its size with the source, delete it and fetch it again.|w m
39|ERROR_HANDLE_DISK_FULL|permanent||No disk space is left.|Free space on the target volume.|w m e
50|ERROR_NOT_SUPPORTED|usage||That kind of request is not supported.|Check that the target's file system, the server's protocol version (SMB1 is off by default) or the Windows edition supports it.|w m e
51|ERROR_REM_NOT_LIST|transient||The remote machine is not listening.|Check that the server runs, that its Server service is started and that port 445 is open to it.|w e
52|ERROR_DUP_NAME|permanent||Another machine on the network has the same name.|Rename this machine, or remove the other one's name from the network.|w e
53|ERROR_BAD_NETPATH|transient||The network path cannot be found.|Check that the server's name resolves and that TCP port 445 is open to it: Test-NetConnection <server> -Port 445.|w m e tn
54|ERROR_NETWORK_BUSY|transient||The network has too much to do.|Wait and try again; look at the load of the file server and the link.|w m
55|ERROR_DEV_NOT_EXIST|permanent||The network resource or device is no longer there.|Map the network drive again (`net use`), or start the server or device.|w e
56|ERROR_TOO_MANY_CMDS|transient||The network BIOS takes no further commands.||w e
57|ERROR_ADAP_HDW_ERR|permanent||A network adapter has a hardware fault.||w e
58|ERROR_BAD_NET_RESP|transient||The server cannot carry out the operation.|Look in the event log of the file server at that time, and try again.|w e
59|ERROR_UNEXP_NET_ERR|transient||A network failure nobody planned for.|Look at the server's event log of the same minute, at SMB filter drivers (antivirus) on both sides, and try again.|w m e
60|ERROR_BAD_REM_ADAP|permanent||The remote adapter does not fit.||w e
61|ERROR_PRINTQ_FULL|transient||The print queue is full.||w e
62|ERROR_NO_SPOOL_SPACE|transient||The print server has no room for the waiting file.||w e
63|ERROR_PRINT_CANCELLED|informational||The file that waited to be printed was deleted.||w e
64|ERROR_NETNAME_DELETED|transient||The connection to the network name was cut.|Try again; if it returns, look for a server that restarts, an unstable link, a VPN that reconnects, or a firewall that drops idle connections.|w m e
65|ERROR_NETWORK_ACCESS_DENIED|permanent||Network access was refused.|Check the share and file rights for the account in use; a service on the local system account comes as the computer account (DOMAIN\MACHINE$).|w m e
66|ERROR_BAD_DEV_TYPE|usage||The type of the network resource is wrong.||w e
67|ERROR_BAD_NET_NAME|permanent||No share or host of that name was found.|Check the spelling of the share and, with `net view \\server`, that it exists.|w m e
68|ERROR_TOO_MANY_NAMES|transient||The network adapter card can hold no more names.||w e
69|ERROR_TOO_MANY_SESS|transient||The limit of sessions is reached.|Close sessions on the file server (`net session` there), or use a server edition of Windows.|w e
70|ERROR_SHARING_PAUSED|transient||The server is paused or just starting.|Start the Server service on the machine that shares the folder (`sc query lanmanserver`).|w e
71|ERROR_REQ_NOT_ACCEP|transient||The server accepts no further connections at present.|Client editions of Windows accept 20 connections at a time: use a server, or try again when others have ended.|w e
72|ERROR_REDIR_PAUSED|transient||The printer or disk device is paused.||w e
80|ERROR_FILE_EXISTS|permanent||A file of that name exists already.|Remove or rename the old file, or give another target name.|w m e
82|ERROR_CANNOT_MAKE|permanent||The file or folder cannot be created.|Check the rights to the parent folder and, on FAT media, the limit of entries in the root folder.|w m e
83|ERROR_FAIL_I24|permanent||A critical device error was answered with failure (INT 24).||w e
84|ERROR_OUT_OF_STRUCTURES|transient||There is no storage left to handle the request.||w e
85|ERROR_ALREADY_ASSIGNED|usage||The local device name, such as a drive letter, is taken.||w e
86|ERROR_INVALID_PASSWORD|permanent||The network password is wrong.|Enter the right password for the share: remove the stored one under Credential Manager first.|w e
87|ERROR_INVALID_PARAMETER|usage||A parameter is wrong.|If a program of your own made the call, check its arguments. For Windows Update or servicing, see CBS.log and WindowsUpdate.log for the step, and repair with DISM /Online /Cleanup-Image /RestoreHealth.|w m e dm wl
88|ERROR_NET_WRITE_FAULT|transient||Writing over the network failed.|Try again; test the link and the adapter's driver if it returns.|w e
89|ERROR_NO_PROC_SLOTS|transient||No further process can be started now.||w e
100|ERROR_TOO_MANY_SEMAPHORES|transient||No further system semaphore can be made.||w e
101|ERROR_EXCL_SEM_ALREADY_OWNED|transient||Another process owns the exclusive semaphore.||w e
102|ERROR_SEM_IS_SET|usage||The semaphore is set and cannot be closed.||w e
103|ERROR_TOO_MANY_SEM_REQUESTS|||||w
104|ERROR_INVALID_AT_INTERRUPT_TIME|||||w
105|ERROR_SEM_OWNER_DIED|permanent||The former owner of the semaphore has ended.||w e
106|ERROR_SEM_USER_LIMIT|permanent||A disk has to be put into the drive.||w e
107|ERROR_DISK_CHANGE|permanent||The other disk was not put into the drive.||w e
108|ERROR_DRIVE_LOCKED|transient||Another process uses or locks the disk.||w e
109|ERROR_BROKEN_PIPE|transient||The pipe has been closed.|The process on the other end has ended: look for its crash in the Application event log, and try again.|w m e
110|ERROR_OPEN_FAILED|permanent||The device or file cannot be opened.|For an update, see in CBS.log or setupact.log which file it was; damage in the component store is repaired by DISM /Online /Cleanup-Image /RestoreHealth.|w e dm
111|ERROR_BUFFER_OVERFLOW|usage||The file name is too long.||w e
112|ERROR_DISK_FULL|permanent||The disk has too little free space.|Free space on the system drive and on the drive of the target: Storage settings, or cleanmgr with system files. A disk quota has a code of its own (1295).|w m e
113|ERROR_NO_MORE_SEARCH_HANDLES|transient||There are no further internal file identifiers.||w e
114|ERROR_INVALID_TARGET_HANDLE|usage||The internal file identifier is wrong.||w e
117|ERROR_INVALID_CATEGORY|usage||The device control call of the program is wrong.||w e
118|ERROR_INVALID_VERIFY_SWITCH|||||w
119|ERROR_BAD_DRIVER_LEVEL|permanent||The driver does not support the command.||w e
120|ERROR_CALL_NOT_IMPLEMENTED|usage|never|The function does not exist on this system.|Use a newer Windows, or a version of the program made for this one.|w m
121|ERROR_SEM_TIMEOUT|transient||Waiting on a semaphore took too long.|Typical of a stalled network or storage driver: update the network adapter's driver, test without VPN and security filters, and try again.|w m e
122|ERROR_INSUFFICIENT_BUFFER|usage||The buffer cannot hold the result.|For the developer: ask for the size first and pass a buffer of that size.|w m
123|ERROR_INVALID_NAME|usage||The file name has forbidden characters or a bad form.|Check the path for characters Windows forbids (the set \ / : * ? " < > and the vertical bar), for an odd space or quote at its end, and for a URL where a file name belongs.|w m e
123|DNS_ERROR_INVALID_NAME|=||||w
124|ERROR_INVALID_LEVEL|usage||The information level of the call is wrong.||w e
125|ERROR_NO_VOLUME_LABEL|permanent||The volume has no label.||w e
126|ERROR_MOD_NOT_FOUND|permanent||A library (DLL), or one that it needs, cannot be found.|Find the missing file with Process Monitor; often a runtime (Visual C++) is missing, or a registration names a removed file.|w m e
127|ERROR_PROC_NOT_FOUND|permanent||A function is absent from its module.|Two versions do not fit together: repair or reinstall the program whose library is the older one.|w m e
128|ERROR_WAIT_NO_CHILDREN|usage||There are no child processes to wait for.||w e
129|ERROR_CHILD_NOT_COMPLETE|permanent||The program cannot run in Win32 mode.||w e
130|ERROR_DIRECT_ACCESS_HANDLE|usage||A handle to a disk partition allows raw disk access only.||w e
131|ERROR_NEGATIVE_SEEK|usage||The file pointer would move before the beginning of the file.||w e
132|ERROR_SEEK_ON_DEVICE|usage||The file pointer cannot be moved in this file or device.||w e
133|ERROR_IS_JOIN_TARGET|||||w
134|ERROR_IS_JOINED|||||w
135|ERROR_IS_SUBSTED|||||w
136|ERROR_NOT_JOINED|||||w
137|ERROR_NOT_SUBSTED|||||w
138|ERROR_JOIN_TO_JOIN|||||w
139|ERROR_SUBST_TO_SUBST|||||w
140|ERROR_JOIN_TO_SUBST|||||w
141|ERROR_SUBST_TO_JOIN|||||w
142|ERROR_BUSY_DRIVE|transient||The drive cannot be joined or substituted just now.||w e
143|ERROR_SAME_DRIVE|||||w
144|ERROR_DIR_NOT_ROOT|usage||The folder is not directly below the root.||w e
145|ERROR_DIR_NOT_EMPTY|permanent||The folder is not empty.|Find what is left in the folder, hidden files included, or a process that creates files anew.|w m e
146|ERROR_IS_SUBST_PATH|||||w
147|ERROR_IS_JOIN_PATH|transient||Resources do not suffice for the command.||w e
148|ERROR_PATH_BUSY|transient||The path cannot be used at this time.||w e
149|ERROR_IS_SUBST_TARGET|||||w
150|ERROR_SYSTEM_TRACE|||||w
151|ERROR_INVALID_EVENT_COUNT|||||w
152|ERROR_TOO_MANY_MUXWAITERS|||||w
153|ERROR_INVALID_LIST_FORMAT|||||w
154|ERROR_LABEL_TOO_LONG|usage||The volume label is too long for this file system.||w e
155|ERROR_TOO_MANY_TCBS|transient||No further thread can be made.||w e
156|ERROR_SIGNAL_REFUSED|permanent||The receiving process refused the signal.||w e
157|ERROR_DISCARDED|||||w
158|ERROR_NOT_LOCKED|usage||The segment is not locked.||w e
159|ERROR_BAD_THREADID_ADDR|||||w
160|ERROR_BAD_ARGUMENTS|usage||An argument is wrong.|For the developer: check the arguments. On a command line, check quotes and blanks in the path.|w e
161|ERROR_BAD_PATHNAME|usage||The path is not valid.|Check the path for a wrong root, forbidden characters or a broken UNC form (\\server\share\folder).|w m e
162|ERROR_SIGNAL_PENDING|||||w
164|ERROR_MAX_THRDS_REACHED|transient||The system can create no more threads.||w e
167|ERROR_LOCK_FAILED|transient||A region of the file could not be locked.||w e
170|ERROR_BUSY|transient||The resource is in use.|Wait or close the program that uses it, then try again.|w m e
171|ERROR_DEVICE_SUPPORT_IN_PROGRESS|transient||The device is just being set up.|Wait until the device is set up, then try again.|k e
173|ERROR_CANCEL_VIOLATION|usage||There was no lock request to cancel.||w e
174|ERROR_ATOMIC_LOCKS_NOT_SUPPORTED|permanent||The file system cannot change the type of a lock in one step.||w e
180|ERROR_INVALID_SEGMENT_NUMBER|||||w
182|ERROR_INVALID_ORDINAL|permanent||The program cannot be run by this Windows.||w e
183|ERROR_ALREADY_EXISTS|permanent||The object exists already.|Remove or rename the existing one; for programs that allow one instance only, end the other one.|w m e
186|ERROR_INVALID_FLAG_NUMBER|||||w
187|ERROR_SEM_NOT_FOUND|permanent||No system semaphore has that name.||w e
188|ERROR_INVALID_STARTING_CODESEG|||||w
189|ERROR_INVALID_STACKSEG|||||w
190|ERROR_INVALID_MODULETYPE|||||w
191|ERROR_INVALID_EXE_SIGNATURE|permanent||The program cannot run in Win32 mode.||w e
192|ERROR_EXE_MARKED_INVALID|permanent||The program cannot be run by this Windows: its file is marked as not valid.||w e
193|ERROR_BAD_EXE_FORMAT|permanent||The file is no valid program for this Windows.|Install the build for this processor (x64, x86, Arm64); a file of odd size or an HTML page saved as .exe was not downloaded in full.|w e
194|ERROR_ITERATED_DATA_EXCEEDS_64k|||||w
195|ERROR_INVALID_MINALLOCSIZE|||||w
196|ERROR_DYNLINK_FROM_INVALID_RING|||||w
197|ERROR_IOPL_NOT_ENABLED|||||w
198|ERROR_INVALID_SEGDPL|||||w
199|ERROR_AUTODATASEG_EXCEEDS_64k|||||w
200|ERROR_RING2SEG_MUST_BE_MOVABLE|||||w
201|ERROR_RELOC_CHAIN_XEEDS_SEGLIM|||||w
202|ERROR_INFLOOP_IN_RELOC_CHAIN|||||w
203|ERROR_ENVVAR_NOT_FOUND|permanent||The environment variable does not exist.||w e
205|ERROR_NO_SIGNAL_SENT|permanent||No process in the command subtree handles the signal.||w e
206|ERROR_FILENAME_EXCED_RANGE|usage||The file name is over the length limit.|Use a shorter target path, or switch on long paths (policy Enable Win32 long paths, LongPathsEnabled) where the program supports them.|w m e
207|ERROR_RING2_STACK_IN_USE|||||w
208|ERROR_META_EXPANSION_TOO_LONG|usage||The wildcards are wrongly placed or too many.||w e
209|ERROR_INVALID_SIGNAL_NUMBER|||||w
210|ERROR_THREAD_1_INACTIVE|||||w
212|ERROR_LOCKED|transient||The segment or file is locked.|Wait until the other program has closed the file, then try again.|w e
214|ERROR_TOO_MANY_MODULES|permanent||Too many libraries are attached to the program.||w e
215|ERROR_NESTING_NOT_ALLOWED|||||w
216|ERROR_EXE_MACHINE_TYPE_MISMATCH|permanent||The program is built for another processor or Windows.|Install the build for this processor (x64, x86, Arm64).|w e
217|ERROR_EXE_CANNOT_MODIFY_SIGNED_BINARY|permanent||The program file is signed and cannot be changed.||w e
218|ERROR_EXE_CANNOT_MODIFY_STRONG_SIGNED_BINARY|permanent||The program file is strongly signed and cannot be changed.||w e
220|ERROR_FILE_CHECKED_OUT|transient||Another user has the file checked out or locked for editing.|Ask the user who has the file checked out to check it in.|w e
221|ERROR_CHECKOUT_REQUIRED|permanent||The file has to be checked out before changes are saved.||w e
222|ERROR_BAD_FILE_TYPE|permanent||The type of the file is not allowed here.|Use a file of a permitted type; on a file server look at its file screens.|w e
223|ERROR_FILE_TOO_LARGE|permanent||The file is larger than the file system or limit permits.|FAT32 holds files up to 4 GB: use NTFS or exFAT. The WebDAV client has a limit of its own (FileSizeLimitInBytes).|w m e
224|ERROR_FORMS_AUTH_REQUIRED|permanent||The web server wants a sign-in by a form.|Sign in to the site once in the browser as the same user, or use an address that needs none.|w e
225|ERROR_VIRUS_INFECTED|permanent||The antivirus found a threat in the file and blocked it.|Look in the antivirus history which threat was found; report a false alarm to its maker instead of switching protection off.|m e
226|ERROR_VIRUS_DELETED|permanent||The antivirus found a threat in the file and removed it.|Look in the antivirus history which threat was found; report a false alarm to its maker instead of switching protection off.|k e
229|ERROR_PIPE_LOCAL|usage||The pipe is local only.||w e
230|ERROR_BAD_PIPE|usage||The pipe is in the wrong state.||w e
231|ERROR_PIPE_BUSY|transient||All instances of the pipe are in use.|Wait and try again; the server's program is busy or hangs.|w e
232|ERROR_NO_DATA|transient||The pipe is being closed.|Try again; look in the Application event log for the end of the process on the other side.|w e
233|ERROR_PIPE_NOT_CONNECTED|transient||No process is on the other end of the pipe.|Start the process on the other end again: look in the Application event log why it ended.|w e
234|ERROR_MORE_DATA|usage||More data is there than the buffer holds.|For the developer: call again with a larger buffer; this is no loss of data.|w m
235|ERROR_NO_WORK_DONE|informational||There was nothing to do.||k e
240|ERROR_VC_DISCONNECTED|transient||The session was cancelled.||w e
254|ERROR_INVALID_EA_NAME|usage||The name of an extended attribute is not valid.||w e
255|ERROR_EA_LIST_INCONSISTENT|permanent||The extended attributes are inconsistent.||w e
258|WAIT_TIMEOUT|transient||Waiting took too long.|Something did not react in time: see in the log what was waited for; more time helps only where it is slow and not stuck.|w m e
259|ERROR_NO_MORE_ITEMS|permanent||There are no further items.|In Windows Update: the driver is installed already or suits the device less than the present one; hide that update, or take the driver from the device's maker. Elsewhere a list has ended; see in the log above what was sought in it.|w m kb
266|ERROR_CANNOT_COPY|permanent||The copy functions cannot be used.||w e
267|ERROR_DIRECTORY|usage||The name of a folder is not valid, or a file was given where a folder is wanted.|Check the target folder's name; a program started in a current folder that does not exist has this code, too.|w m e
275|ERROR_EAS_DIDNT_FIT|usage||The extended attributes did not fit in the buffer.||w e
276|ERROR_EA_FILE_CORRUPT|permanent||The file of extended attributes on the volume is damaged.||w e
277|ERROR_EA_TABLE_FULL|||||w
278|ERROR_INVALID_EA_HANDLE|||||w
282|ERROR_EAS_NOT_SUPPORTED|permanent||The file system has no extended attributes.||w e
288|ERROR_NOT_OWNER|usage||The caller does not own the lock.||w e
298|ERROR_TOO_MANY_POSTS|usage||The semaphore was released too often.||w e
299|ERROR_PARTIAL_COPY|permanent||Only part of a memory request was carried out.|Use a 64-bit program to read a 64-bit process; end a scanner or debugger that watches it.|w e
300|ERROR_OPLOCK_NOT_GRANTED|transient||The opportunistic lock was not granted.||w e
301|ERROR_INVALID_OPLOCK_PROTOCOL|permanent||The system got a wrong acknowledgement of an opportunistic lock.||w e
302|ERROR_DISK_TOO_FRAGMENTED|permanent||The volume is too fragmented for the operation.|Defragment the volume.|w e
303|ERROR_DELETE_PENDING|transient||The file is being deleted and cannot be opened.|Wait until the last process has closed it (Resource Monitor, Associated Handles), or restart.|w e
314|ERROR_DISK_RESOURCES_EXHAUSTED|permanent||The disk has no physical storage left (thin provisioning).||k e
315|ERROR_INVALID_TOKEN|usage||The token that stands for the data is not valid.||w e
317|ERROR_MR_MID_NOT_FOUND|permanent||The text of a message could not be found; the message number itself is the real cause.|Look up the number that the log prints next to this one.|w e
318|ERROR_SCOPE_NOT_FOUND|permanent||The scope does not exist.||w e
321|ERROR_DEVICE_UNREACHABLE|transient||The device cannot be reached.|Connect the device again and look in Device Manager.|k e
322|ERROR_DEVICE_NO_RESOURCES|transient||The target device has too few resources.||k e
323|ERROR_DATA_CHECKSUM_ERROR|permanent||Data in the file has a wrong checksum and is damaged.||k e
329|ERROR_OPERATION_IN_PROGRESS|transient||The operation is running already.|Wait until the running operation has ended.|k e
335|ERROR_COMPRESSED_FILE_NOT_SUPPORTED|permanent||Compressed files do not support the operation.||k e
336|ERROR_DIRECTORY_NOT_SUPPORTED|permanent||Folders do not support the operation.||k e
338|ERROR_FT_WRITE_FAILURE|permanent||None of the copies could be written.||k e
339|ERROR_FT_DI_SCAN_REQUIRED|permanent||Copies on the device may differ; a data integrity scan has to come first.||k e
342|ERROR_OBJECT_NOT_EXTERNALLY_BACKED|||||w
343|ERROR_EXTERNAL_BACKING_PROVIDER_UNKNOWN|||||w
344|ERROR_COMPRESSION_NOT_BENEFICIAL|||||w
346|ERROR_BLOCKED_BY_PARENTAL_CONTROLS|permanent||Parental controls block the operation.||k e
350|ERROR_FAIL_NOACTION_REBOOT|permanent||Nothing was done; the machine has to restart first.|Restart the machine and try again.|k e
351|ERROR_FAIL_SHUTDOWN|permanent||A shutdown was attempted and failed.|Shut the machine down by hand; the System event log shows which program or driver held it up.|k e
352|ERROR_FAIL_RESTART|permanent||A restart was attempted and failed.|Restart the machine by hand; the System event log (User32 1074, Kernel-Power) shows what held the restart up.|k e
353|ERROR_MAX_SESSIONS_REACHED|transient||The limit of sessions is reached.||k e
354|ERROR_NETWORK_ACCESS_DENIED_EDP|permanent||Windows Information Protection forbids the network access.||k e
356|ERROR_EDP_POLICY_DENIES_OPERATION|permanent||Windows Information Protection forbids the operation.||k e
362|ERROR_CLOUD_FILE_PROVIDER_NOT_RUNNING|transient||The cloud storage program (OneDrive and the like) does not run.|Start the program or use a target folder that it does not synchronise.|k e
388|ERROR_CLOUD_FILE_NETWORK_UNAVAILABLE|transient||The cloud file cannot be fetched because there is no network.||k e
395|ERROR_CLOUD_FILE_ACCESS_DENIED|permanent||Access to the cloud file was refused.||k e
424|ERROR_CASE_DIFFERING_NAMES_IN_DIR|||||w
445|ERROR_DLP_POLICY_WARNS_AGAINST_OPERATION|permanent||A data loss prevention policy warns against the operation.||k e
446|ERROR_DLP_POLICY_DENIES_OPERATION|permanent||A data loss prevention policy forbids the operation.||k e
447|ERROR_SECURITY_DENIES_OPERATION|permanent||A security setting forbids the operation.||k e
448|ERROR_UNTRUSTED_MOUNT_POINT|permanent||The path crosses a mount point that is not trusted.|Use a path without the junction; an administrator has to recreate it, because redirection guard refuses junctions made by ordinary users.|k e
472|ERROR_STORAGE_STACK_ACCESS_DENIED|permanent||Access through the storage stack was refused.||k e
487|ERROR_INVALID_ADDRESS|usage||An address was used that is not valid.|A program error: update or reinstall the program that failed.|w e
500|ERROR_USER_PROFILE_LOAD|permanent||The user's profile cannot be loaded.||k e
508|ERROR_VOLUME_WRITE_ACCESS_DENIED|permanent||Write access to the volume was refused.||k e
534|ERROR_ARITHMETIC_OVERFLOW|usage||An arithmetic result is too large for 32 bits.||w e
535|ERROR_PIPE_CONNECTED|informational||A process is connected to the other end of the pipe.||w e
536|ERROR_PIPE_LISTENING|informational||The pipe waits for a process to open its other end.||w e
565|ERROR_TOO_MANY_THREADS|permanent||The process has too many threads for the action.||k e
567|ERROR_PAGEFILE_QUOTA_EXCEEDED|transient||The quota of the paging file is exceeded.||k e
572|ERROR_CONTROL_C_EXIT|informational|later|The program was ended by Ctrl+C.|Start it again if it was not ended on purpose.|k e
573|ERROR_MISSING_SYSTEMFILE|permanent||A system file is missing.|Repair with DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow.|k e dm
574|ERROR_UNHANDLED_EXCEPTION|permanent||The program ended with an unhandled exception.||k e
575|ERROR_APP_INIT_FAILURE|permanent||The program could not start properly.||k e
576|ERROR_PAGEFILE_CREATE_FAILED|permanent||The paging file could not be created.||k e
577|ERROR_INVALID_IMAGE_HASH|permanent||Windows cannot verify the file's digital signature.|Compare the file's hash with its maker's and look at its signature tab; code integrity policy (App Control, Smart App Control, S mode) refuses unsigned files.|m e
578|ERROR_NO_PAGEFILE|permanent||No paging file is configured.||k e
582|ERROR_ILLEGAL_CHARACTER|permanent||A character is not valid in its character set.|For an update the component store is damaged: DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow.|k e dm
588|ERROR_FS_DRIVER_REQUIRED|permanent||The volume needs a file system driver that is not loaded.||k e
591|ERROR_SYSTEM_PROCESS_TERMINATED|permanent||A critical system process ended and the system shut down.||k e
596|ERROR_LOST_WRITEBEHIND_DATA|permanent||Data waiting to be written was lost; hardware or network failed.||k e
605|ERROR_BAD_COMPRESSION_BUFFER|permanent||Compressed data is damaged.|Fetch the file again.|k e
608|ERROR_INSUFFICIENT_LOGON_INFO|permanent||Account information does not suffice to log on.||k e
611|ERROR_IP_ADDRESS_CONFLICT1|permanent||The IP address clashes with another machine's.||k e
613|ERROR_REGISTRY_QUOTA_LIMIT|permanent||The registry has reached its size limit.||k e
615|ERROR_PWD_TOO_SHORT|usage||The password is shorter than policy demands.||k e
616|ERROR_PWD_TOO_RECENT|usage||Policy does not permit to change the password again so soon.||k e
617|ERROR_PWD_HISTORY_CONFLICT|usage||The password was used before.||k e
618|ERROR_UNSUPPORTED_COMPRESSION|permanent||The compression format is not supported.|Unpack the file with a current tool, or have it packed anew with plain ZIP or CAB compression.|k e
622|ERROR_EVALUATION_EXPIRATION|permanent||The evaluation period of this Windows is over; it shuts down in an hour.||k e
633|ERROR_DRIVER_FAILED_SLEEP|permanent||A driver stopped the system from going to standby.||k e
634|ERROR_CORRUPT_SYSTEM_FILE|permanent||A system file is damaged.|Repair with DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow.|k e dm
635|ERROR_COMMITMENT_MINIMUM|transient||Virtual memory is low and the paging file is being enlarged.||w e
637|ERROR_SYSTEM_IMAGE_BAD_SIGNATURE|permanent||A system file has a wrong signature.|Repair with DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow.|k e dm
638|ERROR_PNP_REBOOT_REQUIRED|permanent||A restart is needed to complete setting up a device.|Restart the machine.|k e
639|ERROR_INSUFFICIENT_POWER|transient||There is not enough power for the operation.||k e
641|ERROR_SYSTEM_SHUTDOWN|transient||The system is shutting down.||k e
643|ERROR_DS_VERSION_CHECK_FAILURE|permanent||This Windows does not fit the version of the domain or forest.||k e
646|ERROR_NOT_SAFE_MODE_DRIVER|permanent||The driver is not loaded in safe mode.||k e
647|ERROR_FAILED_DRIVER_ENTRY|permanent||The driver failed to start and was not loaded.||k e
648|ERROR_DEVICE_ENUMERATION_ERROR|permanent||A device could not be powered or its configuration not read.||k e
651|ERROR_MCA_OCCURED|permanent||The processor reported a machine check; the System event log has more.||k e
652|ERROR_DRIVER_DATABASE_ERROR|permanent||The driver database could not be processed.||k e
653|ERROR_SYSTEM_HIVE_TOO_LARGE|permanent||The system registry file is larger than its limit.||k e
654|ERROR_DRIVER_FAILED_PRIOR_UNLOAD|permanent||An older version of the driver is still in memory.||k e
656|ERROR_HIBERNATION_FAILURE|permanent||The system could not hibernate; hibernation is off until a restart.||k e
657|ERROR_PWD_TOO_LONG|usage||The password is longer than policy allows.||k e
665|ERROR_FILE_SYSTEM_LIMITATION|permanent||A limit of the file system was met, mostly a file in too many fragments.|Use a volume formatted with large file records (format /L), without compression, and defragment it.|k e
669|ERROR_ACPI_ERROR|permanent||ACPI reported an error.||k e
677|ERROR_EXTRANEOUS_INFORMATION|permanent||An access control list held more information than expected.||k e
681|ERROR_STOPPED_ON_SYMLINK|informational||Opening stopped at a symbolic link.||k e
706|ERROR_IMAGE_MACHINE_TYPE_MISMATCH|permanent||The program is built for another processor.||k e
712|ERROR_CHECKING_FILE_SYSTEM|transient||The file system is being checked.||k e
713|ERROR_FATAL_APP_EXIT|permanent||The program was ended by a fatal error.||k e
720|ERROR_IMAGE_MACHINE_TYPE_MISMATCH_EXE|permanent||The program file is built for another processor.||k e
730|ERROR_WAKE_SYSTEM|informational||The system has woken up.||w e
731|ERROR_WAIT_1|||||w
732|ERROR_WAIT_2|||||w
733|ERROR_WAIT_3|||||w
734|ERROR_WAIT_63|||||w
735|ERROR_ABANDONED_WAIT_0|||||w
736|ERROR_ABANDONED_WAIT_63|||||w
737|ERROR_USER_APC|||||w
738|ERROR_KERNEL_APC|||||w
739|ERROR_ALERTED|||||w
740|ERROR_ELEVATION_REQUIRED|permanent||The program must run as administrator.|Start it from an elevated prompt or by a service or task that has the rights.|k e
741|ERROR_REPARSE|informational||The path leads through a reparse point and is to be parsed again.||k e
765|ERROR_WAIT_FOR_OPLOCK|transient||The operation waits for an opportunistic lock to be released.||k e
774|ERROR_ERRORS_ENCOUNTERED|permanent||At least one error came up while the request was processed.|Read CBS.log or the log of the step for the errors themselves; for an update run DISM /Online /Cleanup-Image /RestoreHealth.|k e
779|ERROR_MEMORY_HARDWARE|permanent||The hardware reported a memory error that cannot be corrected.||k e
780|ERROR_DISK_REPAIR_DISABLED|permanent||Self-healing is off on the volume.||k e
781|ERROR_INSUFFICIENT_RESOURCE_FOR_SPECIFIED_SHARED_SECTION_SIZE|permanent||The desktop heap had no memory for the session.||k e
786|ERROR_ACCESS_DISABLED_NO_SAFER_UI_BY_POLICY|permanent||An administrator restricted access to the program by a policy rule.||k e
788|ERROR_LOST_WRITEBEHIND_DATA_NETWORK_DISCONNECTED|permanent||Data waiting to be written was lost: the network connection broke.||k e
789|ERROR_LOST_WRITEBEHIND_DATA_NETWORK_SERVER_ERROR|permanent||Data waiting to be written was lost: the server reported an error.||k e
790|ERROR_LOST_WRITEBEHIND_DATA_LOCAL_DISK_ERROR|permanent||Data waiting to be written was lost: the disk failed or was removed.||k e
792|ERROR_DISK_REPAIR_REDIRECTED|permanent||The volume cannot be repaired while it is online.||k e
793|ERROR_DISK_REPAIR_UNSUCCESSFUL|permanent||The volume could not be repaired.||k e
794|ERROR_CORRUPT_LOG_OVERFULL|permanent||A log of damage on the volume is full; further damage is not recorded.||k e
795|ERROR_CORRUPT_LOG_CORRUPTED|permanent||A log of damage on the volume is itself damaged; the volume has to be scanned.||k e
796|ERROR_CORRUPT_LOG_UNAVAILABLE|permanent||A log of damage on the volume is not available.||k e
994|ERROR_EA_ACCESS_DENIED|permanent||Access to an extended attribute was refused.||w e
995|ERROR_OPERATION_ABORTED|informational|later|The operation was broken off, by its program or because a thread or handle ended.|If nobody cancelled it, look for a program that ended, a driver reset or a restart at that time, then start the step again.|w m e
996|ERROR_IO_INCOMPLETE|transient||The operation has not finished.|For the developer: wait for the overlapped operation to end.|w e
997|ERROR_IO_PENDING|informational|later|The operation is still running.|For the developer: wait for the event or the overlapped result; this is no failure so far.|w m
998|ERROR_NOACCESS|unknown||Memory was touched that may not be touched.|Mostly a fault of the program or of a library loaded into it: update it, and test without shell extensions and antivirus hooks.|w m e
999|ERROR_SWAPERROR|permanent||A page of memory could not be read back from the disk.||w e
1001|ERROR_STACK_OVERFLOW|permanent||Calls were nested too deeply; the stack overflowed.||w e
1002|ERROR_INVALID_MESSAGE|usage||The message is not accepted.|For the developer: the window or driver does not take this message.|w e
1003|ERROR_CAN_NOT_COMPLETE|unknown||The function cannot be completed.|The code gives no cause: see the line above it in the log, and update the program.|w e
1004|ERROR_INVALID_FLAGS|usage||The flags are not valid.||w e
1005|ERROR_UNRECOGNIZED_VOLUME|permanent||The volume has no file system that Windows knows.|Check that the drivers of the volume's file system are there and the volume is not damaged or encrypted.|w e
1006|ERROR_FILE_INVALID|permanent||The volume of an opened file was changed from outside.|Connect the volume again and open the file anew; check the disk if it returns.|w e
1007|ERROR_FULLSCREEN_MODE|usage||It is not possible in full-screen mode.||w e
1008|ERROR_NO_TOKEN|permanent||There is no user token to act with.|The step needs a user who is signed in, or an account stored with its password in the task or service.|w e bu
1009|ERROR_BADDB|permanent||The configuration registry database is damaged.|Restart and let Windows repair; if it stays, restore the registry from a restore point or backup.|w e
1010|ERROR_BADKEY|permanent||The configuration registry key is not valid.||w e
1011|ERROR_CANTOPEN|permanent||The configuration registry key cannot be opened.|Check the rights to the registry key named in the log, and that no other program holds it.|w e
1012|ERROR_CANTREAD|permanent||The configuration registry key cannot be read.||w e
1013|ERROR_CANTWRITE|permanent||The configuration registry key cannot be written.|Check the rights to the registry key named in the log, and the free space of the system drive.|w e
1014|ERROR_REGISTRY_RECOVERED|informational||A damaged registry file was repaired from its log or a copy.||w e
1015|ERROR_REGISTRY_CORRUPT|permanent||The registry is damaged.|Restore the system from a restore point or backup; check the disk (`chkdsk /f`) first.|w e
1016|ERROR_REGISTRY_IO_FAILED|permanent||The registry could not be read or written.|Check the system drive: free space, `chkdsk /scan`, System event log.|w e
1017|ERROR_NOT_REGISTRY_FILE|permanent||The file to be loaded into the registry has not the format of a registry file.||w e
1018|ERROR_KEY_DELETED|permanent||The registry key was marked for deletion.|Close the programs that hold the key, or restart; then create the key again.|w e
1019|ERROR_NO_LOG_SPACE|transient||There is no room in a registry log.||w e
1020|ERROR_KEY_HAS_CHILDREN|usage||A key with subkeys or values cannot become a symbolic link.||w e
1021|ERROR_CHILD_MUST_BE_VOLATILE|usage||A lasting key cannot be made below a volatile one.||w e
1022|ERROR_NOTIFY_ENUM_DIR|informational||Files changed, but which ones is not said; list the folder again.||w e
1051|ERROR_DEPENDENT_SERVICES_RUNNING|permanent||Other services that depend on it are running, so the service cannot be stopped.|Stop the dependent services first (`sc enumdepend <service>`).|w e sq
1052|ERROR_INVALID_SERVICE_CONTROL|usage||The service does not accept that control.|Stop and start the service instead (`sc query <service>` shows what it accepts).|w e
1053|ERROR_SERVICE_REQUEST_TIMEOUT|transient||The service did not react in time when it was started or controlled.|Look in the System event log (Service Control Manager, 7000, 7009) for the service and start it by hand; a slow or overloaded disk at boot has the same effect.|w m e
1054|ERROR_SERVICE_NO_THREAD|transient||No thread could be made for the service.|Close programs or restart: memory or threads are used up.|w e
1055|ERROR_SERVICE_DATABASE_LOCKED|transient||The service database is locked.|Wait until the running service change has ended, then try again.|w e
1056|ERROR_SERVICE_ALREADY_RUNNING|informational||The service is running already.|Nothing to do: the service runs. To have it read its settings again, restart it (Restart-Service <name>).|w m
1057|ERROR_INVALID_SERVICE_ACCOUNT|permanent||The service's account does not exist or its password is wrong.|Correct the account under the service's properties, Log On, or with `sc config <service> obj= <account>`.|w e sq
1058|ERROR_SERVICE_DISABLED|permanent||The service is disabled.|Set the start type back and start it: `sc config wuauserv start= demand` (wuauserv is Windows Update, BITS the transfer service, DoSvc Delivery Optimization); look for the policy or tool that disabled it.|w m e we sq
1059|ERROR_CIRCULAR_DEPENDENCY|permanent||Services depend on each other in a circle.|Correct DependOnService of the services named in the System event log.|w e
1060|ERROR_SERVICE_DOES_NOT_EXIST|permanent||No service of that name is installed.|Run `sc query` for wuauserv, BITS, DoSvc and UsoSvc to see which is missing; a removed system service comes back only by a repair (DISM /RestoreHealth) or an in-place upgrade.|w m e sf sq
1061|ERROR_SERVICE_CANNOT_ACCEPT_CTRL|transient||The service cannot take messages just now, mostly because it is starting or stopping.|Wait until its state has settled (`sc query <service>`), then try again.|w e sq
1062|ERROR_SERVICE_NOT_ACTIVE|transient||The service is not running.|Start the service (`sc start <service>`) and look in the System event log why it had stopped.|w m e sq
1063|ERROR_FAILED_SERVICE_CONTROLLER_CONNECT|usage||The program was started by hand but runs as a service only.|Start it as a service (`sc start <name>`), not from the command line.|w e
1064|ERROR_EXCEPTION_IN_SERVICE|unknown||The service raised an exception.|Look in the Application event log for the crash of the service's process (often svchost.exe) and the module it names.|w m e
1065|ERROR_DATABASE_DOES_NOT_EXIST|permanent||The service database does not exist.||w e
1066|ERROR_SERVICE_SPECIFIC_ERROR|unknown||The service ended with an error code of its own.|Read the service-specific code in the System event log (Service Control Manager, event 7024) and look that one up.|w e
1067|ERROR_PROCESS_ABORTED|transient||The service's process ended without warning.|Look in the Application event log for its crash at that time.|w e
1068|ERROR_SERVICE_DEPENDENCY_FAIL|permanent||A service that this one needs did not start.|List what it needs with `sc qc <service>` and start those: for BITS RpcSs, on older Windows EventSystem too; the System event log (event 7001) names the one that failed.|w m e sq
1069|ERROR_SERVICE_LOGON_FAILED|permanent||The service could not log on.|Correct account and password under the service's properties, Log On, and give the account the right to log on as a service.|w m e
1070|ERROR_SERVICE_START_HANG|transient||The service hung while it started.|Look in the System event log (Service Control Manager 7022) and start the service again when the machine is idle.|w e
1071|ERROR_INVALID_SERVICE_LOCK|usage||The lock of the service database is not valid.||w e
1072|ERROR_SERVICE_MARKED_FOR_DELETE|permanent||The service is marked for deletion.|Close services.msc and every other program that holds the service open, or restart.|w e
1073|ERROR_SERVICE_EXISTS|permanent||A service of that name exists already.|Remove the old service (`sc delete <name>`) or give the new one another name.|w e
1074|ERROR_ALREADY_RUNNING_LKG|informational||The system runs with the last known good configuration.||w e
1075|ERROR_SERVICE_DEPENDENCY_DELETED|permanent||A service that this one needs is missing or marked for deletion.|See `sc qc <service>` for the missing one and reinstall it.|w e sq
1076|ERROR_BOOT_ALREADY_ACCEPTED|||||w
1077|ERROR_SERVICE_NEVER_STARTED|informational|later|The service was not started since the machine booted.|Start it: `sc start <service>`; the start type may be manual or disabled.|w e sq
1078|ERROR_DUPLICATE_SERVICE_NAME|usage||Another service has that name or display name.||w e
1079|ERROR_DIFFERENT_SERVICE_ACCOUNT|permanent||The service's account differs from that of others in the same process.|Set the account back to the one of the group, for example `sc config <service> obj= LocalSystem`.|w e sq
1080|ERROR_CANNOT_DETECT_DRIVER_FAILURE|usage||Failure actions can be set for Win32 services only.||w e
1081|ERROR_CANNOT_DETECT_PROCESS_ABORT|usage||The service shares the process of the service control manager.||w e
1082|ERROR_NO_RECOVERY_PROGRAM|permanent||No recovery program is set for the service.||w e
1083|ERROR_SERVICE_NOT_IN_EXE|permanent||The program does not contain the service it was started for.|Compare ImagePath and ServiceDll in the service's registry key with a healthy machine; its svchost group may lack it.|w e
1084|ERROR_NOT_SAFEBOOT_SERVICE|permanent||The service does not start in safe mode.|Start Windows normally.|w e
1100|ERROR_END_OF_MEDIA|informational||The end of the tape was reached.||w e
1101|ERROR_FILEMARK_DETECTED|||||w
1102|ERROR_BEGINNING_OF_MEDIA|||||w
1103|ERROR_SETMARK_DETECTED|||||w
1104|ERROR_NO_DATA_DETECTED|informational||The tape holds no further data.||w e
1105|ERROR_PARTITION_FAILURE|||||w
1106|ERROR_INVALID_BLOCK_LENGTH|usage||The block size does not fit the tape.||w e
1107|ERROR_DEVICE_NOT_PARTITIONED|||||w
1108|ERROR_UNABLE_TO_LOCK_MEDIA|permanent||The eject mechanism could not be locked.||w e
1109|ERROR_UNABLE_TO_UNLOAD_MEDIA|permanent||The medium could not be unloaded.||w e
1110|ERROR_MEDIA_CHANGED|transient||The medium in the drive may have changed.||w e
1111|ERROR_BUS_RESET|transient||The bus was reset.||w e
1112|ERROR_NO_MEDIA_IN_DRIVE|permanent||No medium is in the drive.|Put a medium into the drive, or choose a drive that has one.|w e
1113|ERROR_NO_UNICODE_TRANSLATION|permanent||A character cannot be converted.|Use file and folder names that the program's code page can hold, or a Unicode version of the program.|w e
1114|ERROR_DLL_INIT_FAILED|permanent||A library failed to start.|In many processes at once it means too little desktop heap: sign out, or restart; in one program, reinstall it.|w e
1115|ERROR_SHUTDOWN_IN_PROGRESS|transient|later|The machine is shutting down.|Wait for the restart and start again.|w m e
1116|ERROR_NO_SHUTDOWN_IN_PROGRESS|informational||No shutdown was running that could be stopped.||w e
1117|ERROR_IO_DEVICE|permanent||The device reported an input or output error.|Look for disk errors in the System event log, save the data and check the drive.|w e
1118|ERROR_SERIAL_NO_DEVICE|||||w
1119|ERROR_IRQ_BUSY|transient||The device shares its interrupt with another one that is open.||w e
1120|ERROR_MORE_WRITES|||||w
1121|ERROR_COUNTER_TIMEOUT|transient||The serial port gave up waiting.||w e
1122|ERROR_FLOPPY_ID_MARK_NOT_FOUND|||||w
1123|ERROR_FLOPPY_WRONG_CYLINDER|||||w
1124|ERROR_FLOPPY_UNKNOWN_ERROR|||||w
1125|ERROR_FLOPPY_BAD_REGISTERS|||||w
1126|ERROR_DISK_RECALIBRATE_FAILED|permanent||The hard disk could not be recalibrated, even after retries.||w e
1127|ERROR_DISK_OPERATION_FAILED|permanent||An operation on the hard disk failed, even after retries.||w e
1128|ERROR_DISK_RESET_FAILED|permanent||The disk controller could not be reset.||w e
1129|ERROR_EOM_OVERFLOW|||||w
1130|ERROR_NOT_ENOUGH_SERVER_MEMORY|transient||The server has too few resources for the request.|Try again later; on the file server look at memory and at IRPStackSize.|w e
1131|ERROR_POSSIBLE_DEADLOCK|transient||A deadlock is possible, so the lock was refused.||w e
1132|ERROR_MAPPED_ALIGNMENT|usage||The address or file offset is not aligned.||w e
1140|ERROR_SET_POWER_STATE_VETOED|transient||A program or driver refused the change of the power state.||w e
1141|ERROR_SET_POWER_STATE_FAILED|permanent||The firmware could not change the power state.||w e
1142|ERROR_TOO_MANY_LINKS|permanent||The file has too many links.|Copy the file instead of adding another hard link.|w e
1150|ERROR_OLD_WIN_VERSION|permanent||The program needs a newer Windows.|Compare its minimum version with winver.|w e
1151|ERROR_APP_WRONG_OS|permanent||The program is not made for this Windows.|Use a version of the program made for this Windows.|w e
1152|ERROR_SINGLE_INSTANCE_APP|usage||Only one instance of the program can run.|Close the running instance of the program first.|w e
1153|ERROR_RMODE_APP|permanent||The program is made for an earlier Windows.||w e
1154|ERROR_INVALID_DLL|permanent||A library that the program needs is damaged.|Reinstall the program whose library is damaged; for a Windows file run sfc /scannow.|w e
1155|ERROR_NO_ASSOCIATION|permanent||No program is registered for the file type.|Set a default app for the file type, or open it from within its program.|w e
1156|ERROR_DDE_FAIL|transient||The command could not be handed to the program.||w e
1157|ERROR_DLL_NOT_FOUND|permanent||A library that the program needs was not found.|Install the missing runtime or reinstall the program.|w e
1158|ERROR_NO_MORE_USER_HANDLES|transient||The process has used up its window handles.|Restart the program that has the most USER objects (Task Manager, Details).|w e
1159|ERROR_MESSAGE_SYNC_ONLY|||||w
1160|ERROR_SOURCE_ELEMENT_EMPTY|||||w
1161|ERROR_DESTINATION_ELEMENT_FULL|||||w
1162|ERROR_ILLEGAL_ELEMENT_ADDRESS|||||w
1163|ERROR_MAGAZINE_NOT_PRESENT|||||w
1164|ERROR_DEVICE_REINITIALIZATION_NEEDED|permanent||The device has to be set up anew after hardware errors.||w e
1165|ERROR_DEVICE_REQUIRES_CLEANING|permanent||The device has to be cleaned first.||w e
1166|ERROR_DEVICE_DOOR_OPEN|permanent||The door of the device is open.||w e
1167|ERROR_DEVICE_NOT_CONNECTED|permanent||The device is not connected.|Connect the drive or device again, by another port or cable.|w e
1168|ERROR_NOT_FOUND|permanent||The item asked for does not exist.|See in the log which item. For an update it often means missing parts of the component store: DISM /Online /Cleanup-Image /RestoreHealth; for a BITS or DO job, that the job is gone.|w m e dm
1169|ERROR_NO_MATCH|permanent||Nothing matches.|Check the search pattern; for an update scan, see the log line for what was sought.|w e
1170|ERROR_SET_NOT_FOUND|permanent||The object does not have that set of properties.||w e
1171|ERROR_POINT_NOT_FOUND|||||w
1172|ERROR_NO_TRACKING_SERVICE|permanent||The service for link tracking does not run.||w e
1173|ERROR_NO_VOLUME_ID|permanent||The volume identifier was not found.||w e
1175|ERROR_UNABLE_TO_REMOVE_REPLACED|transient||The file to be replaced could not be removed.||w e
1176|ERROR_UNABLE_TO_MOVE_REPLACEMENT|transient||The new file could not be moved; the old one kept its name.||w e
1177|ERROR_UNABLE_TO_MOVE_REPLACEMENT_2|permanent||The new file could not be moved; the old one now has the backup name.||w e
1178|ERROR_JOURNAL_DELETE_IN_PROGRESS|transient||The change journal of the volume is being deleted.||w e
1179|ERROR_JOURNAL_NOT_ACTIVE|permanent||The change journal of the volume is not active.||w e
1180|ERROR_POTENTIAL_FILE_FOUND|informational||A file was found that may not be the right one.||w e
1181|ERROR_JOURNAL_ENTRY_DELETED|permanent||The entry is gone from the change journal.||w e
1190|ERROR_SHUTDOWN_IS_SCHEDULED|transient||A shutdown is scheduled.|Wait for the restart, or cancel it with `shutdown /a`.|k e
1191|ERROR_SHUTDOWN_USERS_LOGGED_ON|transient||Users are logged on, so no shutdown was started.|Have the users sign off, or restart with /f.|k e
1200|ERROR_BAD_DEVICE|usage||The device name is not valid.|Check the device or drive name in the command.|w e
1201|ERROR_CONNECTION_UNAVAIL|transient||The remembered network connection is not there now.|Connect the network or VPN, then open the drive again.|w e
1202|ERROR_DEVICE_ALREADY_REMEMBERED|usage||The device name is bound to another network resource.||w e
1203|ERROR_NO_NET_OR_BAD_PATH|transient||No network provider accepts the path.|Check the server's name and that the Workstation service runs; for a WebDAV address, that the WebClient service runs.|w e
1204|ERROR_BAD_PROVIDER|usage||The name of the network provider is not valid.||w e
1205|ERROR_CANNOT_OPEN_PROFILE|permanent||The profile of network connections cannot be opened.||w e
1206|ERROR_BAD_PROFILE|permanent||The profile of network connections is damaged.||w e
1207|ERROR_NOT_CONTAINER|usage||Only a container can be listed.||w e
1208|ERROR_EXTENDED_ERROR|unknown||The network provider has an error of its own; this number only points to it.|For the developer: call WNetGetLastError; for others: the cause stands in the log beside it.|w e
1209|ERROR_INVALID_GROUPNAME|usage||The group name has the wrong form.||w e
1210|ERROR_INVALID_COMPUTERNAME|usage||The computer name has the wrong form.||w e
1211|ERROR_INVALID_EVENTNAME|usage||The event name has the wrong form.||w e
1212|ERROR_INVALID_DOMAINNAME|usage||The domain name has the wrong form.||w e
1213|ERROR_INVALID_SERVICENAME|usage||The service name has the wrong form.||w e
1214|ERROR_INVALID_NETNAME|usage||The network name has the wrong form.||w e
1215|ERROR_INVALID_SHARENAME|usage||The share name has the wrong form.||w e
1216|ERROR_INVALID_PASSWORDNAME|usage||The password has the wrong form.||w e
1217|ERROR_INVALID_MESSAGENAME|||||w
1218|ERROR_INVALID_MESSAGEDEST|||||w
1219|ERROR_SESSION_CREDENTIAL_CONFLICT|permanent||A connection to the same server exists with another user name.|End the old connection (`net use \\server\share /delete`), or reach the server by another name.|w e
1220|ERROR_REMOTE_SESSION_LIMIT_EXCEEDED|transient||The server has reached its limit of sessions.|Close sessions on the server (`net session` there), or try again later.|w e
1221|ERROR_DUP_DOMAINNAME|permanent||Another machine uses that workgroup or domain name.||w e
1222|ERROR_NO_NETWORK|transient||No network is present or started.|Check the adapter and that the Workstation and Network Location Awareness services run.|w m e
1223|ERROR_CANCELLED|informational|later|The user or a program cancelled the operation.|If nobody did, look for a User Account Control prompt that timed out or was refused, then start it again.|w m e
1224|ERROR_USER_MAPPED_FILE|transient||A program holds part of the file mapped into memory.|Close the program that uses the file; antivirus scans end by themselves.|w e
1225|ERROR_CONNECTION_REFUSED|transient||The other machine refused the connection.|Check that the program on the server listens on that address and port; a firewall can refuse, too.|w m e
1226|ERROR_GRACEFUL_DISCONNECT|transient||The connection was closed in good order.|The server closed the connection; try again and look in its log why.|w m e
1227|ERROR_ADDRESS_ALREADY_ASSOCIATED|usage||The network endpoint has an address already.|For the developer: make a new socket or endpoint instead of binding this one again.|w e
1228|ERROR_ADDRESS_NOT_ASSOCIATED|usage||The network endpoint has no address.||w e
1229|ERROR_CONNECTION_INVALID|usage||The network connection that was used does not exist any more.|Try again; if it returns, look for a VPN or Wi-Fi that reconnects.|w m e
1230|ERROR_CONNECTION_ACTIVE|usage||The connection is active already.||w e
1231|ERROR_NETWORK_UNREACHABLE|transient||The network cannot be reached.|Check the machine's default gateway (`route print`) and the VPN; try again when the network is back.|w m e
1232|ERROR_HOST_UNREACHABLE|transient||The host cannot be reached.|Check the route to the host (Test-NetConnection <host> -TraceRoute).|w m e tn
1233|ERROR_PROTOCOL_UNREACHABLE|permanent||The remote machine does not support the protocol.|Check that the remote machine and the path allow that protocol (IPv6, IPsec, VPN).|w e
1234|ERROR_PORT_UNREACHABLE|transient||No program listens on the remote port.|Check that the service on the remote machine runs and listens on that port.|w m e
1235|ERROR_REQUEST_ABORTED|transient||The request was broken off.|Try again; look for a time limit or a firewall that ends requests.|w e
1236|ERROR_CONNECTION_ABORTED|transient||The local system ended the connection.|Test without VPN and security software, which often cut the connection on this machine; then try again.|w m e
1237|ERROR_RETRY|transient|later|The operation should be tried again.|Try again.|w m e
1238|ERROR_CONNECTION_COUNT_LIMIT|transient||No further connection is allowed for this account.|Close other connections of the account on the server, or raise its limit.|w e
1239|ERROR_LOGIN_TIME_RESTRICTION|permanent||The account may not log on at this hour.|Log on at a permitted time, or have the account's logon hours changed.|w e
1240|ERROR_LOGIN_WKSTA_RESTRICTION|permanent||The account may not log on from this machine.|Check the account's list of permitted workstations (Log On To) in Active Directory.|w e
1241|ERROR_INCORRECT_ADDRESS|usage||The network address is wrong.|Check the address for typing errors and for a wrong address family.|w e
1242|ERROR_ALREADY_REGISTERED|usage||The service is registered already.||w e
1243|ERROR_SERVICE_NOT_FOUND|permanent||The network service does not exist.|Check the name of the service, and that its provider is installed.|w e
1244|ERROR_NOT_AUTHENTICATED|permanent||The caller has not been authenticated.|Sign in, or run the step with an account that the server knows; for shares, check that guest access is not what it relies on.|w m e
1245|ERROR_NOT_LOGGED_ON|permanent||The user who owns the job is not logged on to the network.|BITS and Delivery Optimization transfer a user's job only while that user is logged on interactively: run the step in the user's session or as LocalSystem, not through remote PowerShell, SSH or a task that runs whether or not the user is logged on.|w m e bu
1246|ERROR_CONTINUE|informational||The work goes on; this is no failure.||w e
1247|ERROR_ALREADY_INITIALIZED|usage||It was initialised before.||w e
1248|ERROR_NO_MORE_DEVICES|informational||There are no further devices.||w e
1249|ERROR_NO_SUCH_SITE|permanent||The site does not exist.||w e
1250|ERROR_DOMAIN_CONTROLLER_EXISTS|usage||A domain controller of that name exists already.||w e
1251|ERROR_ONLY_IF_CONNECTED|transient||It is possible only while connected to the network.|Connect to the network (or VPN), then try again.|w e
1252|ERROR_OVERRIDE_NOCHANGES|informational||Group Policy calls the extension although nothing changed.||w e
1253|ERROR_BAD_USER_PROFILE|permanent||The user's profile is damaged or not loaded.|Look in the Application event log for User Profile Service errors of this user.|w e
1254|ERROR_NOT_SUPPORTED_ON_SBS|permanent||This edition of Windows Server does not support it.||w e
1255|ERROR_SERVER_SHUTDOWN_IN_PROGRESS|transient||The server is shutting down.|Wait until the server has restarted, then try again.|w e
1256|ERROR_HOST_DOWN|transient||The remote machine is off or does not answer.|Check that the machine runs and answers on the wanted port.|w e
1257|ERROR_NON_ACCOUNT_SID|usage||The security identifier does not come from a domain of accounts.||w e
1258|ERROR_NON_DOMAIN_SID|usage||The security identifier has no domain part.||w e
1259|ERROR_APPHELP_BLOCK|informational|later|The program was not started: the notice about its compatibility was declined, or nobody was there to answer it.|Start it by hand and accept the notice, or install a version made for this Windows.|w e mi
1260|ERROR_ACCESS_DISABLED_BY_POLICY|permanent||A software restriction or AppLocker policy blocks the program.|Look in the event log under AppLocker or SoftwareRestrictionPolicies for the rule; allow the file by publisher, hash or path.|w m e
1261|ERROR_REG_NAT_CONSUMPTION|||||w
1262|ERROR_CSCSHARE_OFFLINE|transient||The share is offline or does not exist.||w e
1263|ERROR_PKINIT_FAILURE|permanent||The certificate of the domain controller failed its check at smart card logon.||w e
1264|ERROR_SMARTCARD_SUBSYSTEM_FAILURE|permanent||The smart card system failed during the logon.||w e
1265|ERROR_DOWNGRADE_DETECTED|permanent||The sign-in was refused because security was lower than agreed, often when the domain cannot be reached.|Check the connection to a domain controller, DNS and the clock of this machine.|w e
1271|ERROR_MACHINE_LOCKED|transient||The machine is locked.|Unlock the machine, or let the job run in a session that is not locked.|w e
1272|ERROR_SMB_GUEST_LOGON_BLOCKED|permanent||Unauthenticated guest access to the share is blocked by policy.|Give the share an account to log on with; the policy Enable insecure guest logons lowers security.|k e
1273|ERROR_CALLBACK_SUPPLIED_INVALID_DATA|usage||A callback of the program returned wrong data.||w e
1274|ERROR_SYNC_FOREGROUND_REFRESH_REQUIRED|transient||Group Policy has to be applied in the foreground, at the next start or logon.||w e
1275|ERROR_DRIVER_BLOCKED|permanent||The driver is blocked.|Update the driver; Windows blocks this one (Memory integrity or the driver block list).|w e
1276|ERROR_INVALID_IMPORT_OF_NON_DLL|permanent||A library refers to a module that is neither a library nor the program.||w e
1277|ERROR_ACCESS_DISABLED_WEBBLADE|permanent||The program has been disabled.||w e
1278|ERROR_ACCESS_DISABLED_WEBBLADE_TAMPER|permanent||The licence enforcement was tampered with or is damaged.||w e
1279|ERROR_RECOVERY_FAILURE|permanent||Recovering a transaction failed.||w e
1280|ERROR_ALREADY_FIBER|||||w
1281|ERROR_ALREADY_THREAD|||||w
1282|ERROR_STACK_BUFFER_OVERRUN|permanent||A buffer on the stack of the program was overrun.||w e
1283|ERROR_PARAMETER_QUOTA_EXCEEDED|usage||A parameter holds more data than the function can handle.||w e
1284|ERROR_DEBUGGER_INACTIVE|transient||The debug object is being deleted.||w e
1285|ERROR_DELAY_LOAD_FAILED|permanent||A library, or a function in it, could not be loaded on demand.||w e
1286|ERROR_VDM_DISALLOWED|permanent||The account may not run 16-bit programs.||w e
1287|ERROR_UNIDENTIFIED_ERROR|unknown||The cause cannot be told from what is known.||w e
1290|ERROR_INCOMPATIBLE_SERVICE_SID_TYPE|permanent||The service's SID type does not fit the process.|Give the services of one process the same SID type (`sc sidtype <service>`).|k e
1291|ERROR_DRIVER_PROCESS_TERMINATED|permanent||The process that hosted the device's driver was ended.||k e
1293|ERROR_PROCESS_IS_PROTECTED|permanent||The process is protected and cannot be changed.|Do not change protected processes (antivirus, system); use the maker's own tool.|k e
1295|ERROR_DISK_QUOTA_EXCEEDED|permanent||The disk quota is used up.|Raise the account's quota on the volume or delete files of that account.|m e
1296|ERROR_CONTENT_BLOCKED|permanent||The content is blocked.|Look in the antivirus and web filter logs which rule blocked the content.|k e
1297|ERROR_INCOMPATIBLE_SERVICE_PRIVILEGE|permanent||The service asks for a privilege that its account does not have.||k e
1298|ERROR_APP_HANG|transient||A thread that takes part does not respond.||k e
1300|ERROR_NOT_ALL_ASSIGNED|permanent||Not all privileges asked for are held by the caller.|Run it elevated, or give the account the privilege under Local Policies, User Rights Assignment.|w e
1301|ERROR_SOME_NOT_MAPPED|permanent||Some account names could not be resolved.|Check the spelling of the accounts and the connection to their domain.|w e
1302|ERROR_NO_QUOTAS_FOR_ACCOUNT|informational||The account has no quota limits of its own.||w e
1303|ERROR_LOCAL_USER_SESSION_KEY|||||w
1304|ERROR_NULL_LM_PASSWORD|informational||The password is too complex for LAN Manager.||w e
1305|ERROR_UNKNOWN_REVISION|usage||The revision level is not known.||w e
1306|ERROR_REVISION_MISMATCH|permanent||Two revision levels do not fit together.||w e
1307|ERROR_INVALID_OWNER|permanent||That account cannot be made the owner of the object.||w e
1308|ERROR_INVALID_PRIMARY_GROUP|usage||That account cannot be the primary group of the object.||w e
1309|ERROR_NO_IMPERSONATION_TOKEN|usage||The thread does not act for any client.|For the developer: impersonate the client on this thread first.|w e
1310|ERROR_CANT_DISABLE_MANDATORY|usage||The group cannot be disabled.||w e
1311|ERROR_NO_LOGON_SERVERS|transient||No domain controller is available to check the logon.|Check DNS, the network and, over VPN, that a domain controller can be reached: `nltest /dsgetdc:<domain>`.|w e nt
1312|ERROR_NO_SUCH_LOGON_SESSION|permanent||The logon session does not exist or has ended.|The user has logged off, or the task was stored without its password; run it in a live session or as a service account.|w m e bu
1313|ERROR_NO_SUCH_PRIVILEGE|usage||There is no such privilege.|For the developer: use a name of the privilege constants (SeBackupPrivilege, for example).|w e
1314|ERROR_PRIVILEGE_NOT_HELD|permanent||The client lacks a privilege.|Run it elevated, or give the account the privilege under Local Policies, User Rights Assignment.|w m e
1315|ERROR_INVALID_ACCOUNT_NAME|usage||The account name is not well formed.||w e
1316|ERROR_USER_EXISTS|usage||The account exists already.||w e
1317|ERROR_NO_SUCH_USER|permanent||The account does not exist.|Check the spelling and the domain of the account (`net user <name> /domain`).|w e
1318|ERROR_GROUP_EXISTS|usage||The group exists already.||w e
1319|ERROR_NO_SUCH_GROUP|permanent||The group does not exist.||w e
1320|ERROR_MEMBER_IN_GROUP|usage||The account is in the group already, or the group still has members.||w e
1321|ERROR_MEMBER_NOT_IN_GROUP|usage||The account is not in the group.||w e
1322|ERROR_LAST_ADMIN|permanent||The last account of an administrator cannot be disabled or removed.||w e
1323|ERROR_WRONG_PASSWORD|permanent||The present password is wrong.|Enter the present password again; watch Caps Lock and the keyboard layout.|w e
1324|ERROR_ILL_FORMED_PASSWORD|usage||The new password holds characters that are not allowed.||w e
1325|ERROR_PASSWORD_RESTRICTION|usage||The new password breaks the domain's rules of length, complexity or history.|Choose a password that meets the domain's rules (`net accounts /domain`).|w e
1326|ERROR_LOGON_FAILURE|permanent||User name or password is wrong.|Check user name (DOMAIN\user) and password; stored ones are under Credential Manager, those of tasks and services in their properties.|w m e
1327|ERROR_ACCOUNT_RESTRICTION|permanent||A restriction of the account forbids the logon, such as an empty password or a policy.|Give the account a password; empty ones are refused over the network.|w e
1328|ERROR_INVALID_LOGON_HOURS|permanent||The account may not log on at this hour.|Log on at a permitted time, or have the account's logon hours changed.|w e
1329|ERROR_INVALID_WORKSTATION|permanent||The account may not log on at this machine.|Log on at a permitted machine (Log On To in Active Directory).|w e
1330|ERROR_PASSWORD_EXPIRED|permanent||The account's password has expired.|Set a new password and enter it wherever it is stored (tasks, services, proxies).|w e
1331|ERROR_ACCOUNT_DISABLED|permanent||The account is disabled.|Enable the account or use another one.|w e
1332|ERROR_NONE_MAPPED|permanent||No account name could be resolved.|Check the spelling of the account and the connection to its domain.|w e
1333|ERROR_TOO_MANY_LUIDS_REQUESTED|||||w
1334|ERROR_LUIDS_EXHAUSTED|transient||No further local identifiers are available.||w e
1335|ERROR_INVALID_SUB_AUTHORITY|usage||The last part of the security identifier is not valid here.||w e
1336|ERROR_INVALID_ACL|permanent||The access control list is not valid.||w e
1337|ERROR_INVALID_SID|permanent||The security identifier is not valid.||w e
1338|ERROR_INVALID_SECURITY_DESCR|permanent||The security descriptor is not valid.||w e
1340|ERROR_BAD_INHERITANCE_ACL|permanent||Inherited permissions could not be built.||w e
1341|ERROR_SERVER_DISABLED|transient||The server is disabled at present.||w e
1342|ERROR_SERVER_NOT_DISABLED|||||w
1343|ERROR_INVALID_ID_AUTHORITY|usage||The identifier authority is not valid.||w e
1344|ERROR_ALLOTTED_SPACE_EXCEEDED|transient||Memory for security information is used up.||w e
1345|ERROR_INVALID_GROUP_ATTRIBUTES|||||w
1346|ERROR_BAD_IMPERSONATION_LEVEL|usage||The impersonation level is missing or too low.|For a call to BITS or Delivery Optimization the client must allow IMPERSONATE (CoSetProxyBlanket or CoInitializeSecurity).|w m e pb
1347|ERROR_CANT_OPEN_ANONYMOUS|usage||An anonymous security token cannot be opened.||w e
1348|ERROR_BAD_VALIDATION_CLASS|usage||The class of information asked for is not valid.||w e
1349|ERROR_BAD_TOKEN_TYPE|usage||The token is of the wrong type for this use.||w e
1350|ERROR_NO_SECURITY_ON_OBJECT|usage||The object has no security settings.||w e
1351|ERROR_CANT_ACCESS_DOMAIN_INFO|transient||The domain controller's configuration could not be read: it is away or refuses.||w e
1352|ERROR_INVALID_SERVER_STATE|transient||The security server is in the wrong state.||w e
1353|ERROR_INVALID_DOMAIN_STATE|transient||The domain is in the wrong state.||w e
1354|ERROR_INVALID_DOMAIN_ROLE|permanent||Only the primary domain controller allows that.||w e
1355|ERROR_NO_SUCH_DOMAIN|transient||The domain does not exist or cannot be contacted.|Check that the machine's DNS servers are those of the domain and that a domain controller answers: `nltest /dsgetdc:<domain>`.|w e nt
1356|ERROR_DOMAIN_EXISTS|usage||The domain exists already.||w e
1357|ERROR_DOMAIN_LIMIT_EXCEEDED|permanent||The server can take no further domains.||w e
1358|ERROR_INTERNAL_DB_CORRUPTION|permanent||A security database is damaged.|Restart; on a domain controller check its database. Restore from a backup if it stays.|w e
1359|ERROR_INTERNAL_ERROR|unknown||An internal failure.|The code gives no cause: see the line above it in the log and in the event log of that minute.|w m
1360|ERROR_GENERIC_NOT_MAPPED|usage||Generic rights in the mask should have been mapped.||w e
1361|ERROR_BAD_DESCRIPTOR_FORMAT|usage||The security descriptor has the wrong format.||w e
1362|ERROR_NOT_LOGON_PROCESS|usage||Only logon processes may do that.||w e
1363|ERROR_LOGON_SESSION_EXISTS|transient||A logon session with that identifier exists.||w e
1364|ERROR_NO_SUCH_PACKAGE|permanent||The authentication package does not exist.||w e
1365|ERROR_BAD_LOGON_SESSION_STATE|usage||The logon session is in the wrong state.||w e
1366|ERROR_LOGON_SESSION_COLLISION|transient||The identifier of the logon session is in use.||w e
1367|ERROR_INVALID_LOGON_TYPE|usage||The type of logon is not valid.||w e
1368|ERROR_CANNOT_IMPERSONATE|usage||The pipe's client can be impersonated only after data was read from it.||w e
1369|ERROR_RXACT_INVALID_STATE|permanent||A registry subtree is in the wrong transaction state.||w e
1370|ERROR_RXACT_COMMIT_FAILURE|permanent||The internal security database is damaged.||w e
1371|ERROR_SPECIAL_ACCOUNT|usage||Built-in accounts do not allow that.||w e
1372|ERROR_SPECIAL_GROUP|usage||This built-in group does not allow that.||w e
1373|ERROR_SPECIAL_USER|usage||This built-in user does not allow that.||w e
1374|ERROR_MEMBERS_PRIMARY_GROUP|||||w
1375|ERROR_TOKEN_ALREADY_IN_USE|||||w
1376|ERROR_NO_SUCH_ALIAS|||||w
1377|ERROR_MEMBER_NOT_IN_ALIAS|||||w
1378|ERROR_MEMBER_IN_ALIAS|||||w
1379|ERROR_ALIAS_EXISTS|||||w
1380|ERROR_LOGON_NOT_GRANTED|permanent||The kind of logon was not granted.|Give the account the right for this logon under Local Policies, User Rights Assignment.|w e
1381|ERROR_TOO_MANY_SECRETS|||||w
1382|ERROR_SECRET_TOO_LONG|||||w
1383|ERROR_INTERNAL_DB_ERROR|||||w
1384|ERROR_TOO_MANY_CONTEXT_IDS|||||w
1385|ERROR_LOGON_TYPE_NOT_GRANTED|permanent||The account lacks the right for this kind of logon (service, batch, network, interactive).|Give it under Local Policies, User Rights Assignment, for example Log on as a service or as a batch job.|w e
1386|ERROR_NT_CROSS_ENCRYPTION_REQUIRED|||||w
1387|ERROR_NO_SUCH_MEMBER|||||w
1388|ERROR_INVALID_MEMBER|||||w
1389|ERROR_TOO_MANY_SIDS|||||w
1390|ERROR_LM_CROSS_ENCRYPTION_REQUIRED|||||w
1391|ERROR_NO_INHERITANCE|||||w
1392|ERROR_FILE_CORRUPT|permanent||The file or folder is damaged and cannot be read.|For an update: stop wuauserv and empty %windir%\SoftwareDistribution\Download, then DISM /Online /Cleanup-Image /RestoreHealth and sfc /scannow. If it stays, or elsewhere: `chkdsk /scan` on the volume, and fetch the file again.|w m e ck t2 we
1393|ERROR_DISK_CORRUPT|permanent||The disk structure is damaged.|Run `chkdsk /scan` on the volume, then `chkdsk /f` if it asks for it.|w m e ck
1394|ERROR_NO_USER_SESSION_KEY|permanent||The logon session has no session key.||w e
1395|ERROR_LICENSE_QUOTA_EXCEEDED|transient||The service has as many connections as its licence allows.||w e
1396|ERROR_WRONG_TARGET_NAME|permanent||The server does not run under the account that its name belongs to (service principal name).|Check the SPN with `setspn -Q` and reach the server by the name that is registered.|w e
1397|ERROR_MUTUAL_AUTH_FAILED|permanent||The server could not prove who it is.|Check the server's name, its service principal name (`setspn -Q`) and both clocks.|w e
1398|ERROR_TIME_SKEW|permanent||The clocks of client and server differ too much.|Set the clock: `w32tm /resync`.|w e wt
1399|ERROR_CURRENT_DOMAIN_NOT_ALLOWED|usage||The current domain does not allow that.||w e
1400|ERROR_INVALID_WINDOW_HANDLE|usage||The window handle is not valid.||w e
1401|ERROR_INVALID_MENU_HANDLE|usage||The menu handle is not valid.||w e
1402|ERROR_INVALID_CURSOR_HANDLE|usage||The cursor handle is not valid.||w e
1403|ERROR_INVALID_ACCEL_HANDLE|usage||The accelerator table handle is not valid.||w e
1404|ERROR_INVALID_HOOK_HANDLE|usage||The hook handle is not valid.||w e
1405|ERROR_INVALID_DWP_HANDLE|||||w
1406|ERROR_TLW_WITH_WSCHILD|usage||A top-level window cannot be made as a child.||w e
1407|ERROR_CANNOT_FIND_WND_CLASS|usage||The window class does not exist.||w e
1408|ERROR_WINDOW_OF_OTHER_THREAD|usage||The window belongs to another thread.||w e
1409|ERROR_HOTKEY_ALREADY_REGISTERED|usage||The hot key is registered already.||w e
1410|ERROR_CLASS_ALREADY_EXISTS|usage||The window class exists already.||w e
1411|ERROR_CLASS_DOES_NOT_EXIST|usage||The class does not exist.||w e
1412|ERROR_CLASS_HAS_WINDOWS|usage||The class still has windows.||w e
1413|ERROR_INVALID_INDEX|usage||The index is not valid.||w e
1414|ERROR_INVALID_ICON_HANDLE|usage||The icon handle is not valid.||w e
1415|ERROR_PRIVATE_DIALOG_INDEX|||||w
1416|ERROR_LISTBOX_ID_NOT_FOUND|||||w
1417|ERROR_NO_WILDCARD_CHARACTERS|||||w
1418|ERROR_CLIPBOARD_NOT_OPEN|usage||The thread has not opened the clipboard.||w e
1419|ERROR_HOTKEY_NOT_REGISTERED|usage||The hot key is not registered.||w e
1420|ERROR_WINDOW_NOT_DIALOG|||||w
1421|ERROR_CONTROL_ID_NOT_FOUND|usage||The window has no control of that identifier.||w e
1422|ERROR_INVALID_COMBOBOX_MESSAGE|||||w
1423|ERROR_WINDOW_NOT_COMBOBOX|||||w
1424|ERROR_INVALID_EDIT_HEIGHT|||||w
1425|ERROR_DC_NOT_FOUND|usage||The device context is not valid.||w e
1426|ERROR_INVALID_HOOK_FILTER|||||w
1427|ERROR_INVALID_FILTER_PROC|||||w
1428|ERROR_HOOK_NEEDS_HMOD|||||w
1429|ERROR_GLOBAL_ONLY_HOOK|||||w
1430|ERROR_JOURNAL_HOOK_SET|||||w
1431|ERROR_HOOK_NOT_INSTALLED|usage||The hook procedure is not installed.||w e
1432|ERROR_INVALID_LB_MESSAGE|||||w
1433|ERROR_SETCOUNT_ON_BAD_LB|||||w
1434|ERROR_LB_WITHOUT_TABSTOPS|||||w
1435|ERROR_DESTROY_OBJECT_OF_OTHER_THREAD|||||w
1436|ERROR_CHILD_WINDOW_MENU|||||w
1437|ERROR_NO_SYSTEM_MENU|||||w
1438|ERROR_INVALID_MSGBOX_STYLE|||||w
1439|ERROR_INVALID_SPI_VALUE|||||w
1440|ERROR_SCREEN_ALREADY_LOCKED|usage||The screen is locked already.||w e
1441|ERROR_HWNDS_HAVE_DIFF_PARENT|||||w
1442|ERROR_NOT_CHILD_WINDOW|||||w
1443|ERROR_INVALID_GW_COMMAND|||||w
1444|ERROR_INVALID_THREAD_ID|usage||The thread identifier is not valid.||w e
1445|ERROR_NON_MDICHILD_WINDOW|||||w
1446|ERROR_POPUP_ALREADY_ACTIVE|||||w
1447|ERROR_NO_SCROLLBARS|||||w
1448|ERROR_INVALID_SCROLLBAR_RANGE|||||w
1449|ERROR_INVALID_SHOWWIN_COMMAND|||||w
1450|ERROR_NO_SYSTEM_RESOURCES|transient||The system is short of resources.|Close programs or restart; if it returns, find the leak in Task Manager's columns for handles and paged pool.|w m e
1451|ERROR_NONPAGED_SYSTEM_RESOURCES|transient||The system is short of nonpaged memory.|Restart; find the leak with poolmon or Task Manager (Non-paged pool), mostly a driver.|w e
1452|ERROR_PAGED_SYSTEM_RESOURCES|transient||The system is short of paged memory.|Restart; look at Paged pool in Task Manager and at the size of the paging file.|w e
1453|ERROR_WORKING_SET_QUOTA|transient||The process's working set limit is too small.|Restart the program; close others to free memory.|w e
1454|ERROR_PAGEFILE_QUOTA|transient||The process's share of the paging file is used up.|Let the paging file grow (system managed size) and restart the program.|w e
1455|ERROR_COMMITMENT_LIMIT|transient||Virtual memory is used up; a larger paging file would help.|Let the paging file grow (system managed size), free disk space for it, and look for the process that commits the most memory.|w m e
1456|ERROR_MENU_ITEM_NOT_FOUND|||||w
1457|ERROR_INVALID_KEYBOARD_HANDLE|usage||The keyboard layout is not valid.||w e
1458|ERROR_HOOK_TYPE_NOT_ALLOWED|||||w
1459|ERROR_REQUIRES_INTERACTIVE_WINDOWSTATION|permanent||It needs a desktop that a user can see.|Run it in a user's session; services have none.|w e
1460|ERROR_TIMEOUT|transient||The operation did not finish in time.|See in the log what was waited for. For an update: the machine may be overloaded or a service hung; restart, let other installations end and try again.|w m e
1461|ERROR_INVALID_MONITOR_HANDLE|usage||The monitor handle is not valid.||w e
1462|ERROR_INCORRECT_SIZE|usage||A size argument is wrong.||w e
1463|ERROR_SYMLINK_CLASS_DISABLED|permanent||Policy forbids to follow this kind of symbolic link.|See `fsutil behavior query SymlinkEvaluation`.|w e
1464|ERROR_SYMLINK_NOT_SUPPORTED|permanent||The path cannot contain symbolic links.|Use the real path instead of the link.|w e
1465|ERROR_XML_PARSE_ERROR|permanent||XML could not be parsed.|For an update the component store is damaged: DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow. A file of your own: fetch it again; a proxy's HTML page in its place has this effect.|w e dm
1466|ERROR_XMLDSIG_ERROR|permanent||An XML signature could not be processed.||w e
1467|ERROR_RESTART_APPLICATION|permanent||The program has to be started again.||w e
1468|ERROR_WRONG_COMPARTMENT|usage||The connection was asked for in the wrong routing compartment.||w e
1469|ERROR_AUTHIP_FAILURE|permanent||The IPsec authentication (AuthIP) with the remote host failed.||w e
1470|ERROR_NO_NVRAM_RESOURCES|permanent||The firmware has too little non-volatile memory.||w e
1471|ERROR_NOT_GUI_PROCESS|usage||The process has no graphical interface.||w e
1500|ERROR_EVENTLOG_FILE_CORRUPT|permanent||The event log file is damaged.|Save and clear that log in Event Viewer, or rename its .evtx file while the service EventLog is stopped.|w e
1501|ERROR_EVENTLOG_CANT_START|permanent||The event log service could not start because no log file could be opened.|Check the rights to %windir%\System32\winevt\Logs and the free space, then start the service EventLog.|w e
1502|ERROR_LOG_FILE_FULL|transient||The log file is full.|Enlarge the log or let it overwrite old events.|w e
1503|ERROR_EVENTLOG_FILE_CHANGED|transient||The event log file changed between two reads.|Read the log again.|w e
1601|ERROR_INSTALL_SERVICE_FAILURE|permanent||The Windows Installer service could not be reached.|Check that the service msiserver is not disabled; repair its registration with `msiexec /unregister` and `msiexec /regserver`.|w e mi
1602|ERROR_INSTALL_USEREXIT|informational|later|The user cancelled the installation.|Start the installation again if it is wanted; in a silent one look for the tool or time limit that ended it.|w e mi
1603|ERROR_INSTALL_FAILURE|permanent||The installation failed; the package's log names the step.|Look in Windows Update at the update's name: one for the Windows Recovery Environment (KB5034441 and the like) needs 250 MB more in the recovery partition (`reagentc /info`). Otherwise run the package with a log (`msiexec /i <file> /l*v <log>`) and read the lines above `return value 3`.|w e mi re
1604|ERROR_INSTALL_SUSPEND|permanent||The installation was suspended and is not complete.|Restart the machine and run it again.|w e mi
1605|ERROR_UNKNOWN_PRODUCT|permanent||The product is not installed, so the action does not apply to it.|Check the product code; for a per-user installation run it as that user.|w e mi
1606|ERROR_UNKNOWN_FEATURE|usage||The product has no such feature.|Check the feature name (case matters) against the package, in ADDLOCAL or REMOVE.|w e mi
1607|ERROR_UNKNOWN_COMPONENT|usage||The product has no such component.|Check the component identifier against the package; repair the product (`msiexec /f <file>`).|w e mi
1608|ERROR_UNKNOWN_PROPERTY|usage||The package has no such property.|Check the spelling of the property on the command line.|w e mi
1609|ERROR_INVALID_HANDLE_STATE|usage||The installer handle is in a wrong state.|A fault in the package or its custom action: report it to its maker.|w e mi
1610|ERROR_BAD_CONFIGURATION|permanent||The configuration data of the product is damaged.|Repair or reinstall the product; Microsoft's Program Install and Uninstall troubleshooter removes broken entries.|w e mi
1611|ERROR_INDEX_ABSENT|permanent||A component qualifier is missing.|Repair the product (`msiexec /f <file>`).|w e mi
1612|ERROR_INSTALL_SOURCE_ABSENT|permanent||The installation source of the product is not available.|Put the original package back where the product was installed from, or give its folder when asked; the cached copy in %windir%\Installer is missing.|w e mi
1613|ERROR_INSTALL_PACKAGE_VERSION|permanent||The package needs a newer Windows Installer.|Update Windows; the package is made for a newer Windows Installer.|w e mi
1614|ERROR_PRODUCT_UNINSTALLED|informational||The product has been uninstalled.|Nothing is left to remove. Install the product again if it is still needed.|w e mi
1615|ERROR_BAD_QUERY_SYNTAX|usage||A query in the package has the wrong syntax.|A fault in the package or transform: report it to its maker.|w e mi
1616|ERROR_INVALID_FIELD|usage||The installer record has no such field.|A fault in the package or transform: report it to its maker.|w e mi
1617|ERROR_DEVICE_REMOVED|permanent||The device was removed.|Connect the drive or device again, then start anew.|w e
1618|ERROR_INSTALL_ALREADY_RUNNING|transient||Another installation is running.|Wait for it (see msiexec.exe in Task Manager) or restart; only one Windows Installer installation runs at a time.|w e mi
1619|ERROR_INSTALL_PACKAGE_OPEN_FAILED|permanent||The installation package cannot be opened.|Check the path and that LocalSystem may read it (a mapped drive or a user's encrypted file it cannot), and that the download is complete.|w e mi
1620|ERROR_INSTALL_PACKAGE_INVALID|permanent||The file is not a valid installation package.|Compare its size and hash with the publisher's: it may be cut off, or a web page saved under that name.|w e mi
1621|ERROR_INSTALL_UI_FAILURE|permanent||The installer's user interface could not be started.|Install silently (/qn) where no desktop is there.|w e mi
1622|ERROR_INSTALL_LOG_FAILURE|usage||The installation log cannot be opened.|Check that the folder given for the log exists and can be written.|w e mi
1623|ERROR_INSTALL_LANGUAGE_UNSUPPORTED|permanent||The package's language is not supported by this system.|Take the package in a language that this Windows has.|w e mi
1624|ERROR_INSTALL_TRANSFORM_FAILURE|permanent||A transform could not be applied to the package.|Check that the .mst file exists at the path given and belongs to this package.|w e mi
1625|ERROR_INSTALL_PACKAGE_REJECTED|permanent||Policy forbids to install the package.|Check the Windows Installer policies (DisableMSI), AppLocker's MSI rules and the package's signature.|w e mi
1626|ERROR_FUNCTION_NOT_CALLED|permanent||An installer function could not be run.|Run it elevated; otherwise read the log (`/l*v <file>`) for the function that could not be run.|w e mi
1627|ERROR_FUNCTION_FAILED|unknown||An installer function failed while it ran.|Read the log (`/l*v <file>`) above this code: it names the function that failed.|w e mi
1628|ERROR_INVALID_TABLE|usage||The installer database has no such table.|A fault in the package or transform: report it to its maker.|w e mi
1629|ERROR_DATATYPE_MISMATCH|usage||Data of the wrong type was handed over.|Update or reinstall the program that shows it (WSL: `wsl --update`); in an installation package it is a fault of its maker.|w e mi
1630|ERROR_UNSUPPORTED_TYPE|permanent||Data of this type is not supported.|A fault in the package or the program: report it to its maker.|w e mi
1631|ERROR_CREATE_FAILED|permanent||The Windows Installer service failed to start.|Start the service msiserver; if it fails, repair Windows (DISM /Online /Cleanup-Image /RestoreHealth, sfc /scannow).|w e mi
1632|ERROR_INSTALL_TEMP_UNWRITABLE|permanent||The temporary folder is full or cannot be written.|Check that %TEMP% of the installing account exists, has space and can be written.|w e mi
1633|ERROR_INSTALL_PLATFORM_UNSUPPORTED|permanent||The package is made for another processor.|Install the package for this processor (x64, x86, Arm64).|w e mi
1634|ERROR_INSTALL_NOTUSED|permanent||The component is not used on this machine.|Nothing needs this component here; leave it out, or install the feature that uses it.|w e mi
1635|ERROR_PATCH_PACKAGE_OPEN_FAILED|permanent||The patch package cannot be opened.|Check that the .msp file exists at its path, is complete and readable by LocalSystem.|w e mi
1636|ERROR_PATCH_PACKAGE_INVALID|permanent||The file is not a valid patch package.|Fetch the patch again and compare its hash; it must be an .msp file.|w e mi
1637|ERROR_PATCH_PACKAGE_UNSUPPORTED|permanent||The patch package needs a newer Windows Installer.|Update Windows; the patch is made for a newer Windows Installer.|w e mi
1638|ERROR_PRODUCT_VERSION|permanent||Another version of the product is installed already.|Remove or upgrade the installed version first; a rebuilt package of the same version needs REINSTALL=ALL REINSTALLMODE=vomus.|w e mi
1639|ERROR_INVALID_COMMAND_LINE|usage||The command line for the installer is wrong.|Check spaces and quotes around properties: NAME="value with blanks".|w e mi
1640|ERROR_INSTALL_REMOTE_DISALLOWED|permanent||The installation is not allowed in a remote desktop session.|Install at the console, or change the session's mode on a session host (`change user /install`).|w e mi
1641|ERROR_SUCCESS_REBOOT_INITIATED|informational||Installed; the installer has started a restart.|Let the restart finish; it completes the installation.|w e mi
1642|ERROR_PATCH_TARGET_NOT_FOUND|permanent||The program that the patch is for is not installed, or in another version.|Compare the installed version with the one that the patch names.|w e mi
1643|ERROR_PATCH_PACKAGE_REJECTED|permanent||Policy forbids to install the patch.|Allow the patch in the Windows Installer policies (DisablePatch) or let an administrator install it.|w e mi
1644|ERROR_INSTALL_TRANSFORM_REJECTED|permanent||Policy forbids the transforms of the package.|Have an administrator install it, or allow the transform by policy (TransformsSecure).|w e mi
1645|ERROR_INSTALL_REMOTE_PROHIBITED|permanent||Windows Installer does not install from a remote desktop session.|Install at the console of the machine, or by a tool that runs as LocalSystem.|w e mi
1646|ERROR_PATCH_REMOVAL_UNSUPPORTED|permanent||The patch cannot be removed.|The patch can only go with the product: remove the product and install it anew without the patch.|k e mi
1647|ERROR_UNKNOWN_PATCH|permanent||The patch is not applied to this product.|Check which patches the product has (installed updates); this one is not among them.|k e mi
1648|ERROR_PATCH_NO_SEQUENCE|permanent||No valid order of the patches was found.|Apply the patches one by one, in the order that their maker states.|k e mi
1649|ERROR_PATCH_REMOVAL_DISALLOWED|permanent||Policy forbids to remove the patch.|Remove the patch as administrator, or change the policy (DisablePatchUninstall).|k e mi
1650|ERROR_INVALID_PATCH_XML|permanent||The XML of the patch is not valid.|Fetch the patch again; if it stays, report it to its maker.|k e mi
1651|ERROR_PATCH_MANAGED_ADVERTISED_PRODUCT|permanent||A managed product that is only advertised can be patched only after one of its features is installed.|Start the advertised product once so that it is installed, then apply the patch.|k e mi
1652|ERROR_INSTALL_SERVICE_SAFEBOOT|permanent||Windows Installer does not run in safe mode.|Start Windows normally.|k e mi
1653|ERROR_ROLLBACK_DISABLED|permanent||Windows Installer: packages cannot be installed together because rollback is off.|Switch rollback on again (policy DisableRollback), or install the packages one by one.|mi
1653|ERROR_FAIL_FAST_EXCEPTION|permanent||System: a program ended itself at once after a fatal fault.||k e
1654|ERROR_INSTALL_REJECTED|permanent||The app that was started is not compatible with this version of Windows.|Get a version of the program made for this Windows and processor.|k e mi
1700|RPC_S_INVALID_STRING_BINDING|usage||The text of the RPC binding is not valid.|For the developer: check the string binding (protocol, address, endpoint).|w rv
1701|RPC_S_WRONG_KIND_OF_BINDING|usage||The RPC binding is of the wrong kind.||w rv
1702|RPC_S_INVALID_BINDING|usage||The RPC binding is not valid.|For the developer: the handle is wrong or was freed.|w rv
1703|RPC_S_PROTSEQ_NOT_SUPPORTED|permanent||The RPC protocol sequence is not supported.|Check that the protocol (ncacn_ip_tcp, for example) is installed and allowed on both sides.|w rv
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
1714|RPC_S_NO_PROTSEQS_REGISTERED|permanent||No RPC protocol sequence is registered.||w e
1715|RPC_S_NOT_LISTENING|transient||The RPC server is not listening.|Start the called service, or wait until it is up.|w rv
1716|RPC_S_UNKNOWN_MGR_TYPE|usage||The manager type is not known to RPC.||w e
1717|RPC_S_UNKNOWN_IF|permanent||The server does not know the RPC interface.|Client and server are of different versions, or another program answers at that endpoint; restart the service, then compare the versions.|w m rv
1718|RPC_S_NO_BINDINGS|transient||There are no RPC bindings.||w rv
1719|RPC_S_NO_PROTSEQS|permanent||There are no RPC protocol sequences.||w rv
1720|RPC_S_CANT_CREATE_ENDPOINT|transient||The RPC endpoint could not be made.|Restart the service; another process may hold its port or pipe.|w rv
1721|RPC_S_OUT_OF_RESOURCES|transient||RPC lacks resources for the call.|Restart the service that was called, or the machine; if it returns, look for a process with ever more handles.|w m rv
1722|RPC_S_SERVER_UNAVAILABLE|transient||The RPC server cannot be reached.|On the same machine: check that RpcSs, DcomLaunch and the called service (BITS, DoSvc, wuauserv) run. To another machine: TCP port 135 and the dynamic ports 49152 to 65535, name resolution and firewall.|w m rv
1723|RPC_S_SERVER_TOO_BUSY|transient||The server is too busy.|Wait and try again; if it stays, restart the service that was called.|w m rv
1724|RPC_S_INVALID_NETWORK_OPTIONS|usage||The network options are not valid.||w e
1725|RPC_S_NO_CALL_ACTIVE|usage||No remote call is active on this thread.||w e
1726|RPC_S_CALL_FAILED|transient||The RPC call broke off; whether it was carried out is not known.|The service's process often crashed or was restarted in the middle: look in the Application event log, check the state of the job and try again.|w m rv
1727|RPC_S_CALL_FAILED_DNE|transient||The RPC call broke off and was not carried out.|Try again; if it returns, restart the service that was called.|w m rv
1728|RPC_S_PROTOCOL_ERROR|permanent||The RPC protocol was violated.|Check name, port and version of both sides; a firewall that inspects RPC has the same effect.|w rv
1729|RPC_S_PROXY_ACCESS_DENIED|permanent||Access to the HTTP proxy was refused.|Log in to the RPC proxy with an account that it accepts.|w rv
1730|RPC_S_UNSUPPORTED_TRANS_SYN|permanent||The server does not support the transfer syntax.|Bring client and server to the same version and bitness.|w rv
1732|RPC_S_UNSUPPORTED_TYPE|permanent||The UUID type is not supported.||w e
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
1744|RPC_S_PROTSEQ_NOT_FOUND|permanent||The RPC protocol sequence was not found.||w e
1745|RPC_S_PROCNUM_OUT_OF_RANGE|permanent||The number of the called procedure is out of range.|Client and server differ in version: bring both to the same one and restart the service.|w rv
1746|RPC_S_BINDING_HAS_NO_AUTH|usage||The RPC binding carries no authentication.||w rv
1747|RPC_S_UNKNOWN_AUTHN_SERVICE|usage||The authentication service is not known.|A program error in setting the proxy's security (CoSetProxyBlanket), or a security package that is missing.|w m rv pb
1748|RPC_S_UNKNOWN_AUTHN_LEVEL|usage||No such authentication level exists.||w m
1749|RPC_S_INVALID_AUTH_IDENTITY|usage||The security context is not valid.||w rv
1750|RPC_S_UNKNOWN_AUTHZ_SERVICE|usage||The authorisation service is not known.||w rv
1751|EPT_S_INVALID_ENTRY|usage||The entry of the endpoint mapper is not valid.||w e
1752|EPT_S_CANT_PERFORM_OP|permanent||The endpoint of the server cannot carry out the operation.||w e
1753|EPT_S_NOT_REGISTERED|transient||The endpoint mapper knows no such endpoint: the service that was called does not run, or not yet.|Start what the call needs: RpcEptMapper, RpcSs and the Windows firewall service MpsSvc (Windows Update needs it even where the firewall is turned off), then the called service; just after boot, try again.|w rv t1
1754|RPC_S_NOTHING_TO_EXPORT|usage||No interfaces were exported.||w e
1755|RPC_S_INCOMPLETE_NAME|usage||The entry name is incomplete.||w e
1756|RPC_S_INVALID_VERS_OPTION|||||w
1757|RPC_S_NO_MORE_MEMBERS|informational||There are no further members.||w e
1758|RPC_S_NOT_ALL_OBJS_UNEXPORTED|||||w
1759|RPC_S_INTERFACE_NOT_FOUND|permanent||The RPC interface was not found.||w e
1760|RPC_S_ENTRY_ALREADY_EXISTS|usage||The entry exists already.||w e
1761|RPC_S_ENTRY_NOT_FOUND|permanent||The entry was not found.||w e
1762|RPC_S_NAME_SERVICE_UNAVAILABLE|transient||The RPC name service is not available.||w e
1763|RPC_S_INVALID_NAF_ID|usage||The network address family is not valid.||w e
1764|RPC_S_CANNOT_SUPPORT|permanent||RPC does not support the operation.||w e
1765|RPC_S_NO_CONTEXT_AVAILABLE|usage||There is no security context to act for the client.||w e
1766|RPC_S_INTERNAL_ERROR|unknown||RPC failed internally.|Restart the service that was called; its crash stands in the Application event log.|w rv
1767|RPC_S_ZERO_DIVIDE|permanent||The RPC server divided by zero.||w e
1768|RPC_S_ADDRESS_ERROR|permanent||The RPC server used an invalid address.||w e
1769|RPC_S_FP_DIV_ZERO|||||w
1770|RPC_S_FP_UNDERFLOW|||||w
1771|RPC_S_FP_OVERFLOW|||||w
1772|RPC_X_NO_MORE_ENTRIES|permanent||The list of RPC servers to bind to is exhausted.||w e
1773|RPC_X_SS_CHAR_TRANS_OPEN_FAIL|||||w
1774|RPC_X_SS_CHAR_TRANS_SHORT_FILE|||||w
1775|RPC_X_SS_IN_NULL_CONTEXT|usage||The client passed an empty context handle.||w e
1777|RPC_X_SS_CONTEXT_DAMAGED|usage||The context handle changed during the call.||w e
1778|RPC_X_SS_HANDLES_MISMATCH|usage||The binding handles of the call do not match.||w e
1779|RPC_X_SS_CANNOT_GET_CALL_HANDLE|permanent||The handle of the remote call could not be obtained.||w e
1780|RPC_X_NULL_REF_POINTER|usage||NULL was passed where a real pointer is required, or the server left such a pointer empty.|For the developer: Delivery Optimization gives this for methods it does not have; treat the value as absent.|w m rv
1781|RPC_X_ENUM_VALUE_OUT_OF_RANGE|usage||An enumeration value is out of range.||w rv
1782|RPC_X_BYTE_COUNT_TOO_SMALL|usage||The count of bytes is too small.||w rv
1783|RPC_X_BAD_STUB_DATA|permanent||Client or server received data that does not fit the interface.|Client and server disagree about the interface: bring both to the same version.|w m rv
1784|ERROR_INVALID_USER_BUFFER|usage||The buffer handed over is not valid for the operation.|A driver or storage fault: update the storage drivers, and test the volume (`chkdsk /scan`).|w e
1785|ERROR_UNRECOGNIZED_MEDIA|permanent||The medium is not recognised; it may not be formatted.|Format the medium, or connect the drive with its right driver.|w e
1786|ERROR_NO_TRUST_LSA_SECRET|permanent||The machine has no trust secret for the domain.|Join the machine to the domain again (Test-ComputerSecureChannel -Repair).|w e
1787|ERROR_NO_TRUST_SAM_ACCOUNT|permanent||The domain has no account for this machine's trust.|Repair the machine's trust: Test-ComputerSecureChannel -Repair.|w e
1788|ERROR_TRUSTED_DOMAIN_FAILURE|permanent||The trust between the primary domain and the trusted domain failed.||w e
1789|ERROR_TRUSTED_RELATIONSHIP_FAILURE|permanent||The trust between this machine and its domain is broken.|Repair the machine's trust: Test-ComputerSecureChannel -Repair.|w e
1790|ERROR_TRUST_FAILURE|permanent||The network logon failed.|Check the connection to a domain controller and the machine's trust: Test-ComputerSecureChannel.|w e
1791|RPC_S_CALL_IN_PROGRESS|transient||A remote call is still running.||w m
1792|ERROR_NETLOGON_NOT_STARTED|transient||The Netlogon service does not run.|Start the service Netlogon.|w e
1793|ERROR_ACCOUNT_EXPIRED|permanent||The account has expired.|Have the account's expiry date changed in Active Directory.|w e
1794|ERROR_REDIRECTOR_HAS_OPEN_HANDLES|transient||The redirector is in use and cannot be unloaded.||w e
1795|ERROR_PRINTER_DRIVER_ALREADY_INSTALLED|informational||The printer driver is installed already.||w e
1796|ERROR_UNKNOWN_PORT|permanent||The printer port is not known.||w e
1797|ERROR_UNKNOWN_PRINTER_DRIVER|permanent||The printer driver is not known.||w e
1798|ERROR_UNKNOWN_PRINTPROCESSOR|permanent||The print processor is not known.||w e
1799|ERROR_INVALID_SEPARATOR_FILE|||||w
1800|ERROR_INVALID_PRIORITY|||||w
1801|ERROR_INVALID_PRINTER_NAME|usage||The printer name is not valid.||w e
1802|ERROR_PRINTER_ALREADY_EXISTS|usage||The printer exists already.||w e
1803|ERROR_INVALID_PRINTER_COMMAND|usage||The printer command is not valid.||w e
1804|ERROR_INVALID_DATATYPE|usage||The data type is not valid.||w e
1805|ERROR_INVALID_ENVIRONMENT|usage||The environment is not valid.||w e
1806|RPC_S_NO_MORE_BINDINGS|informational||There are no further bindings.||w e
1807|ERROR_NOLOGON_INTERDOMAIN_TRUST_ACCOUNT|permanent||The account is one of trust between domains and cannot log on here.||w e
1808|ERROR_NOLOGON_WORKSTATION_TRUST_ACCOUNT|permanent||The account is a computer account; use that of a user.||w e
1809|ERROR_NOLOGON_SERVER_TRUST_ACCOUNT|permanent||The account is a server trust account; use that of a user.||w e
1810|ERROR_DOMAIN_TRUST_INCONSISTENT|permanent||The domain's name or identifier contradicts the trust data.||w e
1811|ERROR_SERVER_HAS_OPEN_HANDLES|transient||The server is in use and cannot be unloaded.||w e
1812|ERROR_RESOURCE_DATA_NOT_FOUND|permanent||The file has no resources.||w e
1813|ERROR_RESOURCE_TYPE_NOT_FOUND|permanent||The file has no resource of that type.||w e
1814|ERROR_RESOURCE_NAME_NOT_FOUND|permanent||The file has no resource of that name.||w e
1815|ERROR_RESOURCE_LANG_NOT_FOUND|permanent||The file has no resource in that language.||w e
1816|ERROR_NOT_ENOUGH_QUOTA|transient||A quota of the process or account is used up.|Close programs or sign out; the process or account has reached its quota.|w e
1817|RPC_S_NO_INTERFACES|usage||No RPC interfaces are registered.||w e
1818|RPC_S_CALL_CANCELLED|informational|later|The call was cancelled.|Look for the program or the time limit that cancelled it; a service that stops cancels its calls, too. Then call again.|w m rv
1819|RPC_S_BINDING_INCOMPLETE|usage||The binding handle lacks required information.||w e
1820|RPC_S_COMM_FAILURE|transient||Communication failed during the RPC call.|Check the link to the server and try again.|w rv
1821|RPC_S_UNSUPPORTED_AUTHN_LEVEL|permanent||The authentication level is not supported.||w rv
1822|RPC_S_NO_PRINC_NAME|usage||No principal name is registered.||w e
1823|RPC_S_NOT_RPC_ERROR|usage||The number is no RPC error.||w e
1824|RPC_S_UUID_LOCAL_ONLY|informational||The new UUID is unique on this machine only.||w e
1825|RPC_S_SEC_PKG_ERROR|permanent||A security package failed.|Check clock, name and service principal name of the server, and the Security event log on it for the refused logon.|w m rv
1826|RPC_S_NOT_CANCELLED|informational||The thread was not cancelled.||w e
1827|RPC_X_INVALID_ES_ACTION|||||w
1828|RPC_X_WRONG_ES_VERSION|permanent||The versions of the serializing package do not fit.||w e
1829|RPC_X_WRONG_STUB_VERSION|permanent||The versions of the RPC stub do not fit.||w e
1830|RPC_X_INVALID_PIPE_OBJECT|usage||The RPC pipe object is not valid.||w e
1831|RPC_X_WRONG_PIPE_ORDER|usage||The RPC pipe was used in the wrong order.||w e
1832|RPC_X_WRONG_PIPE_VERSION|permanent||The version of the RPC pipe is not supported.||w e
1833|RPC_S_COOKIE_AUTH_FAILED|permanent||The HTTP proxy refused the RPC connection: its cookie was not accepted.||w e
1834|RPC_S_DO_NOT_DISTURB|||||w
1835|RPC_S_SYSTEM_HANDLE_COUNT_EXCEEDED|||||w
1836|RPC_S_SYSTEM_HANDLE_TYPE_MISMATCH|||||w
1898|RPC_S_GROUP_MEMBER_NOT_FOUND|permanent||The group member was not found.||w e
1899|EPT_S_CANT_CREATE|permanent||The entry of the endpoint mapper database could not be made.||w e
1900|RPC_S_INVALID_OBJECT|usage||The object's UUID is the empty one.||w e
1901|ERROR_INVALID_TIME|usage||The time is not valid.||w e
1902|ERROR_INVALID_FORM_NAME|||||w
1903|ERROR_INVALID_FORM_SIZE|||||w
1904|ERROR_ALREADY_WAITING|usage||The printer handle is being waited on already.||w e
1905|ERROR_PRINTER_DELETED|permanent||The printer was deleted.||w e
1906|ERROR_INVALID_PRINTER_STATE|transient||The printer is in a wrong state.||w e
1907|ERROR_PASSWORD_MUST_CHANGE|permanent||The user must change the password before the first logon.|Log on interactively once and set a new password.|w e
1908|ERROR_DOMAIN_CONTROLLER_NOT_FOUND|transient||No domain controller was found.|Check that the machine's DNS servers are those of the domain: `nltest /dsgetdc:<domain>`.|w e nt
1909|ERROR_ACCOUNT_LOCKED_OUT|transient||The account is locked out after too many wrong passwords.|Unlock it, and find where an old password is stored (tasks, services, mapped drives, proxy).|w e
1910|OR_INVALID_OXID|permanent||The object exporter (COM server) was not found.||w e
1911|OR_INVALID_OID|permanent||The COM object was not found.||w e
1912|OR_INVALID_SET|permanent||The object resolver set was not found.||w e
1913|RPC_S_SEND_INCOMPLETE|transient||Some data of the request is not sent so far.||w e
1914|RPC_S_INVALID_ASYNC_HANDLE|usage||The handle of the asynchronous call is not valid.||w rv
1915|RPC_S_INVALID_ASYNC_CALL|usage||The asynchronous call is not allowed here.||w rv
1916|RPC_X_PIPE_CLOSED|usage||The RPC pipe is closed.||w e
1917|RPC_X_PIPE_DISCIPLINE_ERROR|usage||The call ended before all pipes were processed.||w e
1918|RPC_X_PIPE_EMPTY|informational||The RPC pipe holds no further data.||w e
1919|ERROR_NO_SITENAME|permanent||The machine has no Active Directory site.||w e
1920|ERROR_CANT_ACCESS_FILE|permanent||The file cannot be opened by the system, for example because its reparse point has no driver.|The file may belong to a cloud, deduplication or archive filter that is missing here.|w e
1921|ERROR_CANT_RESOLVE_FILENAME|permanent||The file name cannot be resolved; a symbolic link may run in a circle.|Look for links that point at each other: `dir /al /s`.|w e
1922|RPC_S_ENTRY_TYPE_MISMATCH|usage||The entry is of another type than expected.||w e
1923|RPC_S_NOT_ALL_OBJS_EXPORTED|||||w
1924|RPC_S_INTERFACE_NOT_EXPORTED|permanent||The interface could not be exported to the entry.||w e
1925|RPC_S_PROFILE_NOT_ADDED|||||w
1926|RPC_S_PRF_ELT_NOT_ADDED|||||w
1927|RPC_S_PRF_ELT_NOT_REMOVED|||||w
1928|RPC_S_GRP_ELT_NOT_ADDED|||||w
1929|RPC_S_GRP_ELT_NOT_REMOVED|||||w
1930|ERROR_KM_DRIVER_BLOCKED|permanent||Policy blocks old printer drivers on this machine.||w e
1931|ERROR_CONTEXT_EXPIRED|transient||The security context has expired.|Sign in again, then repeat the step.|w e
1932|ERROR_PER_USER_TRUST_QUOTA_EXCEEDED|||||w
1933|ERROR_ALL_USER_TRUST_QUOTA_EXCEEDED|||||w
1934|ERROR_USER_DELETE_TRUST_QUOTA_EXCEEDED|||||w
1935|ERROR_AUTHENTICATION_FIREWALL_FAILED|permanent||The authentication firewall does not let this account sign in to the machine.||w e
1936|ERROR_REMOTE_PRINT_CONNECTIONS_BLOCKED|permanent||Policy blocks remote connections to the print spooler.||w e
1937|ERROR_NTLM_BLOCKED|permanent||Policy blocks NTLM and Kerberos was not possible.|Use the server's name (not its address) so that Kerberos works, or allow this server in the Restrict NTLM policies.|k e
1938|ERROR_PASSWORD_CHANGE_REQUIRED|permanent||Policy requires a new password before the operation.||k e
2000|ERROR_INVALID_PIXEL_FORMAT|||||w
2001|ERROR_BAD_DRIVER|||||w
2002|ERROR_INVALID_WINDOW_STYLE|||||w
2003|ERROR_METAFILE_NOT_SUPPORTED|||||w
2004|ERROR_TRANSFORM_NOT_SUPPORTED|||||w
2005|ERROR_CLIPPING_NOT_SUPPORTED|||||w
2010|ERROR_INVALID_CMM|||||w
2011|ERROR_INVALID_PROFILE|||||w
2012|ERROR_TAG_NOT_FOUND|||||w
2013|ERROR_TAG_NOT_PRESENT|||||w
2014|ERROR_DUPLICATE_TAG|||||w
2015|ERROR_PROFILE_NOT_ASSOCIATED_WITH_DEVICE|||||w
2016|ERROR_PROFILE_NOT_FOUND|||||w
2017|ERROR_INVALID_COLORSPACE|||||w
2018|ERROR_ICM_NOT_ENABLED|||||w
2019|ERROR_DELETING_ICM_XFORM|||||w
2020|ERROR_INVALID_TRANSFORM|||||w
2021|ERROR_COLORSPACE_MISMATCH|||||w
2022|ERROR_INVALID_COLORINDEX|||||w
2108|ERROR_CONNECTED_OTHER_PASSWORD|||||w
2109|ERROR_CONNECTED_OTHER_PASSWORD_DEFAULT|||||w
2202|ERROR_BAD_USERNAME|usage||The user name is not valid.||w e
2250|ERROR_NOT_CONNECTED|transient||The network connection does not exist.|Connect to the share again (`net use`).|w e
2401|ERROR_OPEN_FILES|transient||The network connection has open files or pending requests.||w e
2402|ERROR_ACTIVE_CONNECTIONS|transient||There are still active connections.||w e
2404|ERROR_DEVICE_IN_USE|transient||A process uses the device, so it cannot be disconnected.||w e
3000|ERROR_UNKNOWN_PRINT_MONITOR|permanent||The print monitor is not known.||w e
3001|ERROR_PRINTER_DRIVER_IN_USE|transient||The printer driver is in use.||w e
3002|ERROR_SPOOL_FILE_NOT_FOUND|permanent||The spool file was not found.||w e
3003|ERROR_SPL_NO_STARTDOC|||||w
3004|ERROR_SPL_NO_ADDJOB|||||w
3005|ERROR_PRINT_PROCESSOR_ALREADY_INSTALLED|||||w
3006|ERROR_PRINT_MONITOR_ALREADY_INSTALLED|informational||The print monitor is installed already.||w e
3007|ERROR_INVALID_PRINT_MONITOR|||||w
3008|ERROR_PRINT_MONITOR_IN_USE|transient||The print monitor is in use.||w e
3009|ERROR_PRINTER_HAS_JOBS_QUEUED|transient||The printer has jobs waiting, so that is not allowed.||w e
3010|ERROR_SUCCESS_REBOOT_REQUIRED|informational||Installed; a restart completes it.|Restart the machine.|w e mi
3011|ERROR_SUCCESS_RESTART_REQUIRED|informational||Done; the change takes effect when the service is restarted.|Restart the service that was changed (Restart-Service <name>); a restart of the machine does the same.|w e
3012|ERROR_PRINTER_NOT_FOUND|permanent||No printers were found.||w e
3013|ERROR_PRINTER_DRIVER_WARNED|||||w
3014|ERROR_PRINTER_DRIVER_BLOCKED|permanent||The printer driver is blocked because it harms the system.||w e
3017|ERROR_FAIL_REBOOT_REQUIRED|permanent||The operation failed, and a restart is needed to roll back what it had changed.|Restart the machine and install again. If it returns, look for a policy or tool that changes the start type of the Windows Modules Installer (TrustedInstaller): Windows itself has to manage it.|k e we
3018|ERROR_FAIL_REBOOT_INITIATED|permanent||The operation failed, and a restart to roll back its changes was started.|Let the restart finish, then install again and read CBS.log for the cause.|k e
3019|ERROR_PRINTER_DRIVER_DOWNLOAD_NEEDED|permanent||The printer driver has to be downloaded first.||k e
3050|ERROR_REQUEST_PAUSED|transient||The operation was paused.||k e
4000|ERROR_WINS_INTERNAL|||||w
4001|ERROR_CAN_NOT_DEL_LOCAL_WINS|||||w
4002|ERROR_STATIC_INIT|||||w
4003|ERROR_INC_BACKUP|||||w
4004|ERROR_FULL_BACKUP|||||w
4005|ERROR_REC_NON_EXISTENT|||||w
4006|ERROR_RPL_NOT_ALLOWED|||||w
4050|PEERDIST_ERROR_CONTENTINFO_VERSION_UNSUPPORTED|permanent||BranchCache: the version of the content information is not supported.||k e
4052|PEERDIST_ERROR_MISSING_DATA|permanent||BranchCache: the data is in no local or peer cache.||k e
4056|PEERDIST_ERROR_SHUTDOWN_IN_PROGRESS|transient||BranchCache: a shutdown is running.||k e
4062|PEERDIST_ERROR_VERSION_UNSUPPORTED|permanent||BranchCache: the version is not supported.||k e
4064|PEERDIST_ERROR_NOT_LICENSED|permanent||BranchCache: this edition of Windows is not licensed for it.||k e
4065|PEERDIST_ERROR_SERVICE_UNAVAILABLE|transient||BranchCache: the service is still starting.||k e
4066|PEERDIST_ERROR_TRUST_FAILURE|transient||BranchCache: machines with recent errors are left out for a while.||k e
4100|ERROR_DHCP_ADDRESS_CONFLICT|permanent||The DHCP address is in use by another machine.|Release and renew the address: `ipconfig /release`, `ipconfig /renew`; find the other machine with a fixed address.|w e
4200|ERROR_WMI_GUID_NOT_FOUND|permanent||The WMI data provider does not know the GUID.||w e
4201|ERROR_WMI_INSTANCE_NOT_FOUND|permanent||WMI does not know the instance.|Check the WMI repository: `winmgmt /verifyrepository`.|w e
4202|ERROR_WMI_ITEMID_NOT_FOUND|permanent||The WMI data provider does not know the item.||w e
4203|ERROR_WMI_TRY_AGAIN|transient||The WMI request should be made again.||w e
4204|ERROR_WMI_DP_NOT_FOUND|permanent||The WMI data provider was not found.||w e
4205|ERROR_WMI_UNRESOLVED_INSTANCE_REF|permanent||The WMI provider refers to instances that are not registered.||w e
4206|ERROR_WMI_ALREADY_ENABLED|informational||The WMI data block or event is enabled already.||w e
4207|ERROR_WMI_GUID_DISCONNECTED|permanent||The WMI data block is no longer available.||w e
4208|ERROR_WMI_SERVER_UNAVAILABLE|transient||The WMI data service is not available.||w e
4209|ERROR_WMI_DP_FAILED|permanent||The WMI data provider could not carry out the request.||w e
4210|ERROR_WMI_INVALID_MOF|permanent||The WMI MOF information is not valid.||w e
4211|ERROR_WMI_INVALID_REGINFO|permanent||The WMI registration information is not valid.||w e
4212|ERROR_WMI_ALREADY_DISABLED|||||w
4213|ERROR_WMI_READ_ONLY|permanent||The WMI data is read-only.||w e
4214|ERROR_WMI_SET_FAILURE|permanent||The WMI data could not be changed.||w e
4250|ERROR_NOT_APPCONTAINER|usage||The operation is possible in an app container only.||k e
4251|ERROR_APPCONTAINER_REQUIRED|usage||The program runs in an app container only.||k e
4252|ERROR_NOT_SUPPORTED_IN_APPCONTAINER|usage||An app container does not allow that function.||k e
4300|ERROR_INVALID_MEDIA|||||w
4301|ERROR_INVALID_LIBRARY|||||w
4302|ERROR_INVALID_MEDIA_POOL|||||w
4303|ERROR_DRIVE_MEDIA_MISMATCH|||||w
4304|ERROR_MEDIA_OFFLINE|||||w
4305|ERROR_LIBRARY_OFFLINE|||||w
4306|ERROR_EMPTY|informational||The library, drive or media pool is empty.||w e
4307|ERROR_NOT_EMPTY|permanent||It is not empty.|Empty it first.|w e
4308|ERROR_MEDIA_UNAVAILABLE|transient||The media pool or library has no medium free.||w e
4309|ERROR_RESOURCE_DISABLED|permanent||A resource that is needed is disabled.||w e
4310|ERROR_INVALID_CLEANER|||||w
4311|ERROR_UNABLE_TO_CLEAN|||||w
4312|ERROR_OBJECT_NOT_FOUND|permanent||The object was not found in the list.|See in the log which object; for storage, rescan the disks.|w e
4313|ERROR_DATABASE_FAILURE|permanent||The database could not be read or written.|Check free space and rights of the database's folder; see the event log of its service.|w e
4314|ERROR_DATABASE_FULL|permanent||The database is full.|Free space or raise the limit of the database.|w e
4315|ERROR_MEDIA_INCOMPATIBLE|||||w
4316|ERROR_RESOURCE_NOT_PRESENT|permanent||The resource is not there.||w e
4317|ERROR_INVALID_OPERATION|usage||The operation is not valid.||w e
4318|ERROR_MEDIA_NOT_AVAILABLE|transient||The medium is not ready.||w e
4319|ERROR_DEVICE_NOT_AVAILABLE|transient||The device is not ready.||w e
4320|ERROR_REQUEST_REFUSED|permanent||The request was refused, by an administrator, a policy or a condition such as battery or network.|For a scheduled task, see its conditions and whether the user must be logged on; for an operation in Task Scheduler, its settings for a second instance.|w e
4321|ERROR_INVALID_DRIVE_OBJECT|||||w
4322|ERROR_LIBRARY_FULL|||||w
4323|ERROR_MEDIUM_NOT_ACCESSIBLE|||||w
4324|ERROR_UNABLE_TO_LOAD_MEDIUM|||||w
4325|ERROR_UNABLE_TO_INVENTORY_DRIVE|||||w
4326|ERROR_UNABLE_TO_INVENTORY_SLOT|||||w
4327|ERROR_UNABLE_TO_INVENTORY_TRANSPORT|||||w
4328|ERROR_TRANSPORT_FULL|||||w
4329|ERROR_CONTROLLING_IEPORT|||||w
4330|ERROR_UNABLE_TO_EJECT_MOUNTED_MEDIA|||||w
4331|ERROR_CLEANER_SLOT_SET|||||w
4332|ERROR_CLEANER_SLOT_NOT_SET|||||w
4333|ERROR_CLEANER_CARTRIDGE_SPENT|||||w
4334|ERROR_UNEXPECTED_OMID|||||w
4335|ERROR_CANT_DELETE_LAST_ITEM|||||w
4336|ERROR_MESSAGE_EXCEEDS_MAX_SIZE|usage||The message is longer than allowed.||w e
4337|ERROR_VOLUME_CONTAINS_SYS_FILES|permanent||The volume holds system or paging files.||w e
4338|ERROR_INDIGENOUS_TYPE|||||w
4339|ERROR_NO_SUPPORTING_DRIVES|||||w
4340|ERROR_CLEANER_CARTRIDGE_INSTALLED|||||w
4341|ERROR_IEPORT_FULL|||||w
4350|ERROR_FILE_OFFLINE|transient||The file is offline in remote storage.|Bring the file back from its archive or cloud (Always keep on this device), then try again.|w e
4351|ERROR_REMOTE_STORAGE_NOT_ACTIVE|transient||The remote storage service is not working at present.||w e
4352|ERROR_REMOTE_STORAGE_MEDIA_ERROR|permanent||The remote storage service met a fault of the medium.||w e
4390|ERROR_NOT_A_REPARSE_POINT|permanent||The file or folder is no reparse point.|The link or cloud placeholder is gone: create it again or use a plain folder.|w e
4391|ERROR_REPARSE_ATTRIBUTE_CONFLICT|permanent||The reparse attribute clashes with an existing one.||w e
4392|ERROR_INVALID_REPARSE_DATA|permanent||The data of the reparse point is not valid.|Run `chkdsk /f` on the volume, then create the link or placeholder again.|w e
4393|ERROR_REPARSE_TAG_INVALID|permanent||The tag of the reparse point is not valid.|Run `chkdsk /f` on the volume, then create the link or placeholder again.|w e
4394|ERROR_REPARSE_TAG_MISMATCH|permanent||The tag of the reparse point is another than expected.||w e
4420|ERROR_SECUREBOOT_ROLLBACK_DETECTED|permanent||Secure Boot found an attempt to roll back protected data.||k e
4421|ERROR_SECUREBOOT_POLICY_VIOLATION|permanent||Secure Boot protects the value against changes.||k e
4422|ERROR_SECUREBOOT_INVALID_POLICY|permanent||The Secure Boot policy is not valid.||k e
4424|ERROR_SECUREBOOT_POLICY_NOT_SIGNED|permanent||The Secure Boot policy is not signed by a trusted signer.||k e
4425|ERROR_SECUREBOOT_NOT_ENABLED|permanent||Secure Boot is not enabled on this machine.||k e
4426|ERROR_SECUREBOOT_FILE_REPLACED|permanent||Secure Boot does not allow that file or driver to be replaced.||k e
4500|ERROR_VOLUME_NOT_SIS_ENABLED|||||w
5001|ERROR_DEPENDENT_RESOURCE_EXISTS|||||w
5002|ERROR_DEPENDENCY_NOT_FOUND|||||w
5003|ERROR_DEPENDENCY_ALREADY_EXISTS|||||w
5004|ERROR_RESOURCE_NOT_ONLINE|||||w
5005|ERROR_HOST_NODE_NOT_AVAILABLE|||||w
5006|ERROR_RESOURCE_NOT_AVAILABLE|||||w
5007|ERROR_RESOURCE_NOT_FOUND|permanent||The resource was not found.||w e
5008|ERROR_SHUTDOWN_CLUSTER|||||w
5009|ERROR_CANT_EVICT_ACTIVE_NODE|||||w
5010|ERROR_OBJECT_ALREADY_EXISTS|usage||The object exists already.||w e
5011|ERROR_OBJECT_IN_LIST|usage||The object is in the list already.||w e
5012|ERROR_GROUP_NOT_AVAILABLE|||||w
5013|ERROR_GROUP_NOT_FOUND|||||w
5014|ERROR_GROUP_NOT_ONLINE|||||w
5015|ERROR_HOST_NODE_NOT_RESOURCE_OWNER|||||w
5016|ERROR_HOST_NODE_NOT_GROUP_OWNER|||||w
5017|ERROR_RESMON_CREATE_FAILED|||||w
5018|ERROR_RESMON_ONLINE_FAILED|||||w
5019|ERROR_RESOURCE_ONLINE|||||w
5020|ERROR_QUORUM_RESOURCE|||||w
5021|ERROR_NOT_QUORUM_CAPABLE|||||w
5022|ERROR_CLUSTER_SHUTTING_DOWN|||||w
5023|ERROR_INVALID_STATE|usage||The object is in the wrong state for the operation.|A program asked for something the job or group cannot do now; read the state first. For a stuck installation, restart the machine.|w m e
5024|ERROR_RESOURCE_PROPERTIES_STORED|||||w
5025|ERROR_NOT_QUORUM_CLASS|||||w
5026|ERROR_CORE_RESOURCE|||||w
5027|ERROR_QUORUM_RESOURCE_ONLINE_FAILED|||||w
5028|ERROR_QUORUMLOG_OPEN_FAILED|||||w
5029|ERROR_CLUSTERLOG_CORRUPT|||||w
5030|ERROR_CLUSTERLOG_RECORD_EXCEEDS_MAXSIZE|||||w
5031|ERROR_CLUSTERLOG_EXCEEDS_MAXSIZE|||||w
5032|ERROR_CLUSTERLOG_CHKPOINT_NOT_FOUND|||||w
5033|ERROR_CLUSTERLOG_NOT_ENOUGH_SPACE|||||w
5034|ERROR_QUORUM_OWNER_ALIVE|||||w
5035|ERROR_NETWORK_NOT_AVAILABLE|||||w
5036|ERROR_NODE_NOT_AVAILABLE|||||w
5037|ERROR_ALL_NODES_NOT_AVAILABLE|||||w
5038|ERROR_RESOURCE_FAILED|||||w
5039|ERROR_CLUSTER_INVALID_NODE|||||w
5040|ERROR_CLUSTER_NODE_EXISTS|||||w
5041|ERROR_CLUSTER_JOIN_IN_PROGRESS|||||w
5042|ERROR_CLUSTER_NODE_NOT_FOUND|||||w
5043|ERROR_CLUSTER_LOCAL_NODE_NOT_FOUND|||||w
5044|ERROR_CLUSTER_NETWORK_EXISTS|||||w
5045|ERROR_CLUSTER_NETWORK_NOT_FOUND|||||w
5046|ERROR_CLUSTER_NETINTERFACE_EXISTS|||||w
5047|ERROR_CLUSTER_NETINTERFACE_NOT_FOUND|||||w
5048|ERROR_CLUSTER_INVALID_REQUEST|||||w
5049|ERROR_CLUSTER_INVALID_NETWORK_PROVIDER|||||w
5050|ERROR_CLUSTER_NODE_DOWN|||||w
5051|ERROR_CLUSTER_NODE_UNREACHABLE|||||w
5052|ERROR_CLUSTER_NODE_NOT_MEMBER|||||w
5053|ERROR_CLUSTER_JOIN_NOT_IN_PROGRESS|||||w
5054|ERROR_CLUSTER_INVALID_NETWORK|||||w
5056|ERROR_CLUSTER_NODE_UP|||||w
5057|ERROR_CLUSTER_IPADDR_IN_USE|||||w
5058|ERROR_CLUSTER_NODE_NOT_PAUSED|||||w
5059|ERROR_CLUSTER_NO_SECURITY_CONTEXT|||||w
5060|ERROR_CLUSTER_NETWORK_NOT_INTERNAL|||||w
5061|ERROR_CLUSTER_NODE_ALREADY_UP|||||w
5062|ERROR_CLUSTER_NODE_ALREADY_DOWN|||||w
5063|ERROR_CLUSTER_NETWORK_ALREADY_ONLINE|||||w
5064|ERROR_CLUSTER_NETWORK_ALREADY_OFFLINE|||||w
5065|ERROR_CLUSTER_NODE_ALREADY_MEMBER|||||w
5066|ERROR_CLUSTER_LAST_INTERNAL_NETWORK|||||w
5067|ERROR_CLUSTER_NETWORK_HAS_DEPENDENTS|||||w
5068|ERROR_INVALID_OPERATION_ON_QUORUM|||||w
5069|ERROR_DEPENDENCY_NOT_ALLOWED|||||w
5070|ERROR_CLUSTER_NODE_PAUSED|||||w
5071|ERROR_NODE_CANT_HOST_RESOURCE|||||w
5072|ERROR_CLUSTER_NODE_NOT_READY|||||w
5073|ERROR_CLUSTER_NODE_SHUTTING_DOWN|||||w
5074|ERROR_CLUSTER_JOIN_ABORTED|||||w
5075|ERROR_CLUSTER_INCOMPATIBLE_VERSIONS|||||w
5076|ERROR_CLUSTER_MAXNUM_OF_RESOURCES_EXCEEDED|||||w
5077|ERROR_CLUSTER_SYSTEM_CONFIG_CHANGED|||||w
5078|ERROR_CLUSTER_RESOURCE_TYPE_NOT_FOUND|||||w
5079|ERROR_CLUSTER_RESTYPE_NOT_SUPPORTED|||||w
5080|ERROR_CLUSTER_RESNAME_NOT_FOUND|||||w
5081|ERROR_CLUSTER_NO_RPC_PACKAGES_REGISTERED|||||w
5082|ERROR_CLUSTER_OWNER_NOT_IN_PREFLIST|||||w
5083|ERROR_CLUSTER_DATABASE_SEQMISMATCH|||||w
5084|ERROR_RESMON_INVALID_STATE|||||w
5085|ERROR_CLUSTER_GUM_NOT_LOCKER|||||w
5086|ERROR_QUORUM_DISK_NOT_FOUND|||||w
5087|ERROR_DATABASE_BACKUP_CORRUPT|||||w
5088|ERROR_CLUSTER_NODE_ALREADY_HAS_DFS_ROOT|||||w
5089|ERROR_RESOURCE_PROPERTY_UNCHANGEABLE|||||w
5890|ERROR_CLUSTER_MEMBERSHIP_INVALID_STATE|||||w
5891|ERROR_CLUSTER_QUORUMLOG_NOT_FOUND|||||w
5892|ERROR_CLUSTER_MEMBERSHIP_HALT|||||w
5893|ERROR_CLUSTER_INSTANCE_ID_MISMATCH|||||w
5894|ERROR_CLUSTER_NETWORK_NOT_FOUND_FOR_IP|||||w
5895|ERROR_CLUSTER_PROPERTY_DATA_TYPE_MISMATCH|||||w
5896|ERROR_CLUSTER_EVICT_WITHOUT_CLEANUP|||||w
5897|ERROR_CLUSTER_PARAMETER_MISMATCH|||||w
5898|ERROR_NODE_CANNOT_BE_CLUSTERED|||||w
5899|ERROR_CLUSTER_WRONG_OS_VERSION|||||w
5900|ERROR_CLUSTER_CANT_CREATE_DUP_CLUSTER_NAME|||||w
5901|ERROR_CLUSCFG_ALREADY_COMMITTED|||||w
5902|ERROR_CLUSCFG_ROLLBACK_FAILED|||||w
5903|ERROR_CLUSCFG_SYSTEM_DISK_DRIVE_LETTER_CONFLICT|||||w
5904|ERROR_CLUSTER_OLD_VERSION|||||w
5905|ERROR_CLUSTER_MISMATCHED_COMPUTER_ACCT_NAME|||||w
6000|ERROR_ENCRYPTION_FAILED|permanent||The file could not be encrypted.|Sign in as the user, check the EFS certificate (certmgr.msc) and the recovery policy.|w e
6001|ERROR_DECRYPTION_FAILED|permanent||The file could not be decrypted.|Sign in as the user who encrypted it, with that user's certificate, or as a recovery agent.|w e
6002|ERROR_FILE_ENCRYPTED|permanent||The file is encrypted, so the operation is not possible.|Decrypt the file or folder (`cipher /d`), or use a target folder that is not encrypted.|w e
6003|ERROR_NO_RECOVERY_POLICY|permanent||The system has no usable recovery policy for encryption.||w e
6004|ERROR_NO_EFS|permanent||The encryption driver is not loaded.||w e
6005|ERROR_WRONG_EFS|permanent||The file was encrypted by another encryption driver than the one loaded.||w e
6006|ERROR_NO_USER_KEYS|permanent||The user has no encryption keys.||w e
6007|ERROR_FILE_NOT_ENCRYPTED|informational||The file is not encrypted.||w e
6008|ERROR_NOT_EXPORT_FORMAT|permanent||The file has not the format of an encryption export.||w e
6009|ERROR_FILE_READ_ONLY|permanent||The file is read-only.|Clear the attribute (`attrib -r`).|w e
6010|ERROR_DIR_EFS_DISALLOWED|permanent||The folder may not be encrypted.||w e
6011|ERROR_EFS_SERVER_NOT_TRUSTED|permanent||The server is not trusted for remote encryption.||w e
6012|ERROR_BAD_RECOVERY_POLICY|permanent||The recovery policy for encryption holds a certificate that is not valid.||w e
6013|ERROR_EFS_ALG_BLOB_TOO_BIG|||||w
6014|ERROR_VOLUME_NOT_SUPPORT_EFS|permanent||The volume does not support file encryption.||w e
6015|ERROR_EFS_DISABLED|permanent||Encryption is disabled on this machine or volume.|Use a folder without encryption, or allow EFS by policy.|w e
6016|ERROR_EFS_VERSION_NOT_SUPPORT|permanent||A newer system is needed to decrypt the file.||w e
6022|ERROR_ENCRYPTION_POLICY_DENIES_OPERATION|permanent||Policy forbids the operation on the encrypted file.||k e
6118|ERROR_NO_BROWSER_SERVERS_FOUND|transient||The list of servers of the workgroup is not available.||w e
6200|SCHED_E_SERVICE_NOT_LOCALSYSTEM|permanent||The Task Scheduler service must run in the System account.||w e
6628|ERROR_LOG_FULL|permanent||The transaction log is full.||k e
6700|ERROR_INVALID_TRANSACTION|unknown||The transaction handle is not valid.|Restart the machine, then install again; run `chkdsk /scan`.|k e
6701|ERROR_TRANSACTION_NOT_ACTIVE|permanent||The transaction is not active any more (transactional file system).|Restart the machine first. If it returns, `fsutil resource setautoreset true %SystemDrive%\` clears the volume's transaction log at the next start; run `chkdsk /scan`, too.|k e ck fs
6702|ERROR_TRANSACTION_REQUEST_NOT_VALID|permanent||The transaction does not permit the request in its present state.|Restart the machine, then install again.|k e
6703|ERROR_TRANSACTION_NOT_REQUESTED|permanent||The operation was not asked for in the transaction.||k e
6704|ERROR_TRANSACTION_ALREADY_ABORTED|permanent||The transaction was broken off before.|Restart the machine first. If it returns, `fsutil resource setautoreset true %SystemDrive%\` clears the volume's transaction log at the next start; run `chkdsk /scan`, too.|k e ck fs
6705|ERROR_TRANSACTION_ALREADY_COMMITTED|permanent||The transaction was completed before.||k e
6706|ERROR_TM_INITIALIZATION_FAILED|permanent||The transaction manager could not start.||k e
6714|ERROR_CURRENT_TRANSACTION_NOT_VALID|permanent||The thread's current transaction is not valid.|Restart the machine, then install again.|k e
6715|ERROR_TRANSACTION_NOT_FOUND|permanent||The transaction does not exist.|Restart the machine, then install again.|k e
6718|ERROR_TRANSACTIONMANAGER_NOT_FOUND|permanent||The transaction manager was not found.||k e
6719|ERROR_TRANSACTIONMANAGER_NOT_ONLINE|permanent||The transaction manager is not online.||k e
6722|ERROR_TRANSACTION_OBJECT_EXPIRED|permanent||The transaction object has expired.||k e
6800|ERROR_TRANSACTIONAL_CONFLICT|transient||Another transaction uses the file.|Restart the machine and try again; see which other installation was running.|k e
6801|ERROR_RM_NOT_ACTIVE|permanent||The volume's transaction manager is stopped or shutting down.|Restart the machine first. If it returns, `fsutil resource setautoreset true %SystemDrive%\` clears the volume's transaction log at the next start; run `chkdsk /scan`, too.|k e ck fs
6802|ERROR_RM_METADATA_CORRUPT|permanent||The transaction data of the volume is damaged.|Run `chkdsk /f` on the volume; `fsutil resource setautoreset true %SystemDrive%\` clears the transaction log at the next start.|k e ck fs
6805|ERROR_TRANSACTIONS_UNSUPPORTED_REMOTE|permanent||The remote server does not support file transactions.||k e
6828|ERROR_TM_VOLATILE|permanent||The transaction manager has no log.||k e
6832|ERROR_TRANSACTIONAL_OPEN_NOT_ALLOWED|permanent||The file cannot be opened in a transaction.||k e
6838|ERROR_CANNOT_EXECUTE_FILE_IN_TRANSACTION|permanent||A file in a transaction cannot be run.||k e
6843|ERROR_DATA_LOST_REPAIR|permanent||A damaged file was repaired; data may be lost.||k e
6848|ERROR_CANNOT_ABORT_TRANSACTIONS|permanent||The resource manager was stopped: too many transactions could not be broken off.||k e
6849|ERROR_BAD_CLUSTERS|permanent||The disk has bad clusters.||k e
6851|ERROR_VOLUME_DIRTY|permanent||The volume is marked as damaged.|Run `chkdsk /f` on the volume; it may need a restart.|k e ck
6853|ERROR_OPERATION_NOT_SUPPORTED_IN_TRANSACTION|permanent||The operation is not possible in a transaction.|Restart the machine and repeat the step outside the transaction.|k e
7001|ERROR_CTX_WINSTATION_NAME_INVALID|||||w
7002|ERROR_CTX_INVALID_PD|||||w
7003|ERROR_CTX_PD_NOT_FOUND|||||w
7004|ERROR_CTX_WD_NOT_FOUND|||||w
7005|ERROR_CTX_CANNOT_MAKE_EVENTLOG_ENTRY|||||w
7006|ERROR_CTX_SERVICE_NAME_COLLISION|||||w
7007|ERROR_CTX_CLOSE_PENDING|||||w
7008|ERROR_CTX_NO_OUTBUF|||||w
7009|ERROR_CTX_MODEM_INF_NOT_FOUND|||||w
7010|ERROR_CTX_INVALID_MODEMNAME|||||w
7011|ERROR_CTX_MODEM_RESPONSE_ERROR|||||w
7012|ERROR_CTX_MODEM_RESPONSE_TIMEOUT|||||w
7013|ERROR_CTX_MODEM_RESPONSE_NO_CARRIER|||||w
7014|ERROR_CTX_MODEM_RESPONSE_NO_DIALTONE|||||w
7015|ERROR_CTX_MODEM_RESPONSE_BUSY|||||w
7016|ERROR_CTX_MODEM_RESPONSE_VOICE|||||w
7017|ERROR_CTX_TD_ERROR|||||w
7022|ERROR_CTX_WINSTATION_NOT_FOUND|||||w
7023|ERROR_CTX_WINSTATION_ALREADY_EXISTS|||||w
7024|ERROR_CTX_WINSTATION_BUSY|||||w
7025|ERROR_CTX_BAD_VIDEO_MODE|||||w
7035|ERROR_CTX_GRAPHICS_INVALID|||||w
7037|ERROR_CTX_LOGON_DISABLED|||||w
7038|ERROR_CTX_NOT_CONSOLE|||||w
7040|ERROR_CTX_CLIENT_QUERY_TIMEOUT|||||w
7041|ERROR_CTX_CONSOLE_DISCONNECT|||||w
7042|ERROR_CTX_CONSOLE_CONNECT|||||w
7044|ERROR_CTX_SHADOW_DENIED|||||w
7045|ERROR_CTX_WINSTATION_ACCESS_DENIED|||||w
7049|ERROR_CTX_INVALID_WD|||||w
7050|ERROR_CTX_SHADOW_INVALID|||||w
7051|ERROR_CTX_SHADOW_DISABLED|||||w
7052|ERROR_CTX_CLIENT_LICENSE_IN_USE|||||w
7053|ERROR_CTX_CLIENT_LICENSE_NOT_SET|||||w
7054|ERROR_CTX_LICENSE_NOT_AVAILABLE|||||w
7055|ERROR_CTX_LICENSE_CLIENT_INVALID|||||w
7056|ERROR_CTX_LICENSE_EXPIRED|||||w
7057|ERROR_CTX_SHADOW_NOT_RUNNING|||||w
7058|ERROR_CTX_SHADOW_ENDED_BY_MODE_CHANGE|||||w
7059|ERROR_ACTIVATION_COUNT_EXCEEDED|||||w
8001|FRS_ERR_INVALID_API_SEQUENCE|||||w
8002|FRS_ERR_STARTING_SERVICE|||||w
8003|FRS_ERR_STOPPING_SERVICE|||||w
8004|FRS_ERR_INTERNAL_API|||||w
8005|FRS_ERR_INTERNAL|||||w
8006|FRS_ERR_SERVICE_COMM|||||w
8007|FRS_ERR_INSUFFICIENT_PRIV|||||w
8008|FRS_ERR_AUTHENTICATION|||||w
8009|FRS_ERR_PARENT_INSUFFICIENT_PRIV|||||w
8010|FRS_ERR_PARENT_AUTHENTICATION|||||w
8011|FRS_ERR_CHILD_TO_PARENT_COMM|||||w
8012|FRS_ERR_PARENT_TO_CHILD_COMM|||||w
8013|FRS_ERR_SYSVOL_POPULATE|||||w
8014|FRS_ERR_SYSVOL_POPULATE_TIMEOUT|||||w
8015|FRS_ERR_SYSVOL_IS_BUSY|||||w
8016|FRS_ERR_SYSVOL_DEMOTE|||||w
8017|FRS_ERR_INVALID_SERVICE_PARAMETER|||||w
8200|ERROR_DS_NOT_INSTALLED|||||w
8201|ERROR_DS_MEMBERSHIP_EVALUATED_LOCALLY|||||w
8202|ERROR_DS_NO_ATTRIBUTE_OR_VALUE|||||w
8203|ERROR_DS_INVALID_ATTRIBUTE_SYNTAX|||||w
8204|ERROR_DS_ATTRIBUTE_TYPE_UNDEFINED|||||w
8205|ERROR_DS_ATTRIBUTE_OR_VALUE_EXISTS|||||w
8206|ERROR_DS_BUSY|||||w
8207|ERROR_DS_UNAVAILABLE|||||w
8208|ERROR_DS_NO_RIDS_ALLOCATED|||||w
8209|ERROR_DS_NO_MORE_RIDS|||||w
8210|ERROR_DS_INCORRECT_ROLE_OWNER|||||w
8211|ERROR_DS_RIDMGR_INIT_ERROR|||||w
8212|ERROR_DS_OBJ_CLASS_VIOLATION|||||w
8213|ERROR_DS_CANT_ON_NON_LEAF|||||w
8214|ERROR_DS_CANT_ON_RDN|||||w
8215|ERROR_DS_CANT_MOD_OBJ_CLASS|||||w
8216|ERROR_DS_CROSS_DOM_MOVE_ERROR|||||w
8217|ERROR_DS_GC_NOT_AVAILABLE|||||w
8218|ERROR_SHARED_POLICY|||||w
8219|ERROR_POLICY_OBJECT_NOT_FOUND|||||w
8220|ERROR_POLICY_ONLY_IN_DS|||||w
8221|ERROR_PROMOTION_ACTIVE|||||w
8222|ERROR_NO_PROMOTION_ACTIVE|||||w
8224|ERROR_DS_OPERATIONS_ERROR|||||w
8225|ERROR_DS_PROTOCOL_ERROR|||||w
8226|ERROR_DS_TIMELIMIT_EXCEEDED|||||w
8227|ERROR_DS_SIZELIMIT_EXCEEDED|||||w
8228|ERROR_DS_ADMIN_LIMIT_EXCEEDED|||||w
8229|ERROR_DS_COMPARE_FALSE|||||w
8230|ERROR_DS_COMPARE_TRUE|||||w
8231|ERROR_DS_AUTH_METHOD_NOT_SUPPORTED|||||w
8232|ERROR_DS_STRONG_AUTH_REQUIRED|||||w
8233|ERROR_DS_INAPPROPRIATE_AUTH|||||w
8234|ERROR_DS_AUTH_UNKNOWN|||||w
8235|ERROR_DS_REFERRAL|||||w
8236|ERROR_DS_UNAVAILABLE_CRIT_EXTENSION|||||w
8237|ERROR_DS_CONFIDENTIALITY_REQUIRED|||||w
8238|ERROR_DS_INAPPROPRIATE_MATCHING|||||w
8239|ERROR_DS_CONSTRAINT_VIOLATION|||||w
8240|ERROR_DS_NO_SUCH_OBJECT|||||w
8241|ERROR_DS_ALIAS_PROBLEM|||||w
8242|ERROR_DS_INVALID_DN_SYNTAX|||||w
8243|ERROR_DS_IS_LEAF|||||w
8244|ERROR_DS_ALIAS_DEREF_PROBLEM|||||w
8245|ERROR_DS_UNWILLING_TO_PERFORM|||||w
8246|ERROR_DS_LOOP_DETECT|||||w
8247|ERROR_DS_NAMING_VIOLATION|||||w
8248|ERROR_DS_OBJECT_RESULTS_TOO_LARGE|||||w
8249|ERROR_DS_AFFECTS_MULTIPLE_DSAS|||||w
8250|ERROR_DS_SERVER_DOWN|||||w
8251|ERROR_DS_LOCAL_ERROR|||||w
8252|ERROR_DS_ENCODING_ERROR|||||w
8253|ERROR_DS_DECODING_ERROR|||||w
8254|ERROR_DS_FILTER_UNKNOWN|||||w
8255|ERROR_DS_PARAM_ERROR|||||w
8256|ERROR_DS_NOT_SUPPORTED|||||w
8257|ERROR_DS_NO_RESULTS_RETURNED|||||w
8258|ERROR_DS_CONTROL_NOT_FOUND|||||w
8259|ERROR_DS_CLIENT_LOOP|||||w
8260|ERROR_DS_REFERRAL_LIMIT_EXCEEDED|||||w
8261|ERROR_DS_SORT_CONTROL_MISSING|||||w
8262|ERROR_DS_OFFSET_RANGE_ERROR|||||w
8301|ERROR_DS_ROOT_MUST_BE_NC|||||w
8302|ERROR_DS_ADD_REPLICA_INHIBITED|||||w
8303|ERROR_DS_ATT_NOT_DEF_IN_SCHEMA|||||w
8304|ERROR_DS_MAX_OBJ_SIZE_EXCEEDED|||||w
8305|ERROR_DS_OBJ_STRING_NAME_EXISTS|||||w
8306|ERROR_DS_NO_RDN_DEFINED_IN_SCHEMA|||||w
8307|ERROR_DS_RDN_DOESNT_MATCH_SCHEMA|||||w
8308|ERROR_DS_NO_REQUESTED_ATTS_FOUND|||||w
8309|ERROR_DS_USER_BUFFER_TO_SMALL|||||w
8310|ERROR_DS_ATT_IS_NOT_ON_OBJ|||||w
8311|ERROR_DS_ILLEGAL_MOD_OPERATION|||||w
8312|ERROR_DS_OBJ_TOO_LARGE|||||w
8313|ERROR_DS_BAD_INSTANCE_TYPE|||||w
8314|ERROR_DS_MASTERDSA_REQUIRED|||||w
8315|ERROR_DS_OBJECT_CLASS_REQUIRED|||||w
8316|ERROR_DS_MISSING_REQUIRED_ATT|||||w
8317|ERROR_DS_ATT_NOT_DEF_FOR_CLASS|||||w
8318|ERROR_DS_ATT_ALREADY_EXISTS|||||w
8320|ERROR_DS_CANT_ADD_ATT_VALUES|||||w
8321|ERROR_DS_SINGLE_VALUE_CONSTRAINT|||||w
8322|ERROR_DS_RANGE_CONSTRAINT|||||w
8323|ERROR_DS_ATT_VAL_ALREADY_EXISTS|||||w
8324|ERROR_DS_CANT_REM_MISSING_ATT|||||w
8325|ERROR_DS_CANT_REM_MISSING_ATT_VAL|||||w
8326|ERROR_DS_ROOT_CANT_BE_SUBREF|||||w
8327|ERROR_DS_NO_CHAINING|||||w
8328|ERROR_DS_NO_CHAINED_EVAL|||||w
8329|ERROR_DS_NO_PARENT_OBJECT|||||w
8330|ERROR_DS_PARENT_IS_AN_ALIAS|||||w
8331|ERROR_DS_CANT_MIX_MASTER_AND_REPS|||||w
8332|ERROR_DS_CHILDREN_EXIST|||||w
8333|ERROR_DS_OBJ_NOT_FOUND|||||w
8334|ERROR_DS_ALIASED_OBJ_MISSING|||||w
8335|ERROR_DS_BAD_NAME_SYNTAX|||||w
8336|ERROR_DS_ALIAS_POINTS_TO_ALIAS|||||w
8337|ERROR_DS_CANT_DEREF_ALIAS|||||w
8338|ERROR_DS_OUT_OF_SCOPE|||||w
8339|ERROR_DS_OBJECT_BEING_REMOVED|||||w
8340|ERROR_DS_CANT_DELETE_DSA_OBJ|||||w
8341|ERROR_DS_GENERIC_ERROR|||||w
8342|ERROR_DS_DSA_MUST_BE_INT_MASTER|||||w
8343|ERROR_DS_CLASS_NOT_DSA|||||w
8344|ERROR_DS_INSUFF_ACCESS_RIGHTS|||||w
8345|ERROR_DS_ILLEGAL_SUPERIOR|||||w
8346|ERROR_DS_ATTRIBUTE_OWNED_BY_SAM|||||w
8347|ERROR_DS_NAME_TOO_MANY_PARTS|||||w
8348|ERROR_DS_NAME_TOO_LONG|||||w
8349|ERROR_DS_NAME_VALUE_TOO_LONG|||||w
8350|ERROR_DS_NAME_UNPARSEABLE|||||w
8351|ERROR_DS_NAME_TYPE_UNKNOWN|||||w
8352|ERROR_DS_NOT_AN_OBJECT|||||w
8353|ERROR_DS_SEC_DESC_TOO_SHORT|||||w
8354|ERROR_DS_SEC_DESC_INVALID|||||w
8355|ERROR_DS_NO_DELETED_NAME|||||w
8356|ERROR_DS_SUBREF_MUST_HAVE_PARENT|||||w
8357|ERROR_DS_NCNAME_MUST_BE_NC|||||w
8358|ERROR_DS_CANT_ADD_SYSTEM_ONLY|||||w
8359|ERROR_DS_CLASS_MUST_BE_CONCRETE|||||w
8360|ERROR_DS_INVALID_DMD|||||w
8361|ERROR_DS_OBJ_GUID_EXISTS|||||w
8362|ERROR_DS_NOT_ON_BACKLINK|||||w
8363|ERROR_DS_NO_CROSSREF_FOR_NC|||||w
8364|ERROR_DS_SHUTTING_DOWN|||||w
8365|ERROR_DS_UNKNOWN_OPERATION|||||w
8366|ERROR_DS_INVALID_ROLE_OWNER|||||w
8367|ERROR_DS_COULDNT_CONTACT_FSMO|||||w
8368|ERROR_DS_CROSS_NC_DN_RENAME|||||w
8369|ERROR_DS_CANT_MOD_SYSTEM_ONLY|||||w
8370|ERROR_DS_REPLICATOR_ONLY|||||w
8371|ERROR_DS_OBJ_CLASS_NOT_DEFINED|||||w
8372|ERROR_DS_OBJ_CLASS_NOT_SUBCLASS|||||w
8373|ERROR_DS_NAME_REFERENCE_INVALID|||||w
8374|ERROR_DS_CROSS_REF_EXISTS|||||w
8375|ERROR_DS_CANT_DEL_MASTER_CROSSREF|||||w
8376|ERROR_DS_SUBTREE_NOTIFY_NOT_NC_HEAD|||||w
8377|ERROR_DS_NOTIFY_FILTER_TOO_COMPLEX|||||w
8378|ERROR_DS_DUP_RDN|||||w
8379|ERROR_DS_DUP_OID|||||w
8380|ERROR_DS_DUP_MAPI_ID|||||w
8381|ERROR_DS_DUP_SCHEMA_ID_GUID|||||w
8382|ERROR_DS_DUP_LDAP_DISPLAY_NAME|||||w
8383|ERROR_DS_SEMANTIC_ATT_TEST|||||w
8384|ERROR_DS_SYNTAX_MISMATCH|||||w
8385|ERROR_DS_EXISTS_IN_MUST_HAVE|||||w
8386|ERROR_DS_EXISTS_IN_MAY_HAVE|||||w
8387|ERROR_DS_NONEXISTENT_MAY_HAVE|||||w
8388|ERROR_DS_NONEXISTENT_MUST_HAVE|||||w
8389|ERROR_DS_AUX_CLS_TEST_FAIL|||||w
8390|ERROR_DS_NONEXISTENT_POSS_SUP|||||w
8391|ERROR_DS_SUB_CLS_TEST_FAIL|||||w
8392|ERROR_DS_BAD_RDN_ATT_ID_SYNTAX|||||w
8393|ERROR_DS_EXISTS_IN_AUX_CLS|||||w
8394|ERROR_DS_EXISTS_IN_SUB_CLS|||||w
8395|ERROR_DS_EXISTS_IN_POSS_SUP|||||w
8396|ERROR_DS_RECALCSCHEMA_FAILED|||||w
8397|ERROR_DS_TREE_DELETE_NOT_FINISHED|||||w
8398|ERROR_DS_CANT_DELETE|||||w
8399|ERROR_DS_ATT_SCHEMA_REQ_ID|||||w
8400|ERROR_DS_BAD_ATT_SCHEMA_SYNTAX|||||w
8401|ERROR_DS_CANT_CACHE_ATT|||||w
8402|ERROR_DS_CANT_CACHE_CLASS|||||w
8403|ERROR_DS_CANT_REMOVE_ATT_CACHE|||||w
8404|ERROR_DS_CANT_REMOVE_CLASS_CACHE|||||w
8405|ERROR_DS_CANT_RETRIEVE_DN|||||w
8406|ERROR_DS_MISSING_SUPREF|||||w
8407|ERROR_DS_CANT_RETRIEVE_INSTANCE|||||w
8408|ERROR_DS_CODE_INCONSISTENCY|||||w
8409|ERROR_DS_DATABASE_ERROR|||||w
8410|ERROR_DS_GOVERNSID_MISSING|||||w
8411|ERROR_DS_MISSING_EXPECTED_ATT|||||w
8412|ERROR_DS_NCNAME_MISSING_CR_REF|||||w
8413|ERROR_DS_SECURITY_CHECKING_ERROR|||||w
8414|ERROR_DS_SCHEMA_NOT_LOADED|||||w
8415|ERROR_DS_SCHEMA_ALLOC_FAILED|||||w
8416|ERROR_DS_ATT_SCHEMA_REQ_SYNTAX|||||w
8417|ERROR_DS_GCVERIFY_ERROR|||||w
8418|ERROR_DS_DRA_SCHEMA_MISMATCH|||||w
8419|ERROR_DS_CANT_FIND_DSA_OBJ|||||w
8420|ERROR_DS_CANT_FIND_EXPECTED_NC|||||w
8421|ERROR_DS_CANT_FIND_NC_IN_CACHE|||||w
8422|ERROR_DS_CANT_RETRIEVE_CHILD|||||w
8423|ERROR_DS_SECURITY_ILLEGAL_MODIFY|||||w
8424|ERROR_DS_CANT_REPLACE_HIDDEN_REC|||||w
8425|ERROR_DS_BAD_HIERARCHY_FILE|||||w
8426|ERROR_DS_BUILD_HIERARCHY_TABLE_FAILED|||||w
8427|ERROR_DS_CONFIG_PARAM_MISSING|||||w
8428|ERROR_DS_COUNTING_AB_INDICES_FAILED|||||w
8429|ERROR_DS_HIERARCHY_TABLE_MALLOC_FAILED|||||w
8430|ERROR_DS_INTERNAL_FAILURE|||||w
8431|ERROR_DS_UNKNOWN_ERROR|||||w
8432|ERROR_DS_ROOT_REQUIRES_CLASS_TOP|||||w
8433|ERROR_DS_REFUSING_FSMO_ROLES|||||w
8434|ERROR_DS_MISSING_FSMO_SETTINGS|||||w
8435|ERROR_DS_UNABLE_TO_SURRENDER_ROLES|||||w
8436|ERROR_DS_DRA_GENERIC|||||w
8437|ERROR_DS_DRA_INVALID_PARAMETER|||||w
8438|ERROR_DS_DRA_BUSY|||||w
8439|ERROR_DS_DRA_BAD_DN|||||w
8440|ERROR_DS_DRA_BAD_NC|||||w
8441|ERROR_DS_DRA_DN_EXISTS|||||w
8442|ERROR_DS_DRA_INTERNAL_ERROR|||||w
8443|ERROR_DS_DRA_INCONSISTENT_DIT|||||w
8444|ERROR_DS_DRA_CONNECTION_FAILED|||||w
8445|ERROR_DS_DRA_BAD_INSTANCE_TYPE|||||w
8446|ERROR_DS_DRA_OUT_OF_MEM|||||w
8447|ERROR_DS_DRA_MAIL_PROBLEM|||||w
8448|ERROR_DS_DRA_REF_ALREADY_EXISTS|||||w
8449|ERROR_DS_DRA_REF_NOT_FOUND|||||w
8450|ERROR_DS_DRA_OBJ_IS_REP_SOURCE|||||w
8451|ERROR_DS_DRA_DB_ERROR|||||w
8452|ERROR_DS_DRA_NO_REPLICA|||||w
8453|ERROR_DS_DRA_ACCESS_DENIED|||||w
8454|ERROR_DS_DRA_NOT_SUPPORTED|||||w
8455|ERROR_DS_DRA_RPC_CANCELLED|||||w
8456|ERROR_DS_DRA_SOURCE_DISABLED|||||w
8457|ERROR_DS_DRA_SINK_DISABLED|||||w
8458|ERROR_DS_DRA_NAME_COLLISION|||||w
8459|ERROR_DS_DRA_SOURCE_REINSTALLED|||||w
8460|ERROR_DS_DRA_MISSING_PARENT|||||w
8461|ERROR_DS_DRA_PREEMPTED|||||w
8462|ERROR_DS_DRA_ABANDON_SYNC|||||w
8463|ERROR_DS_DRA_SHUTDOWN|||||w
8464|ERROR_DS_DRA_INCOMPATIBLE_PARTIAL_SET|||||w
8465|ERROR_DS_DRA_SOURCE_IS_PARTIAL_REPLICA|||||w
8466|ERROR_DS_DRA_EXTN_CONNECTION_FAILED|||||w
8467|ERROR_DS_INSTALL_SCHEMA_MISMATCH|||||w
8468|ERROR_DS_DUP_LINK_ID|||||w
8469|ERROR_DS_NAME_ERROR_RESOLVING|||||w
8470|ERROR_DS_NAME_ERROR_NOT_FOUND|||||w
8471|ERROR_DS_NAME_ERROR_NOT_UNIQUE|||||w
8472|ERROR_DS_NAME_ERROR_NO_MAPPING|||||w
8473|ERROR_DS_NAME_ERROR_DOMAIN_ONLY|||||w
8474|ERROR_DS_NAME_ERROR_NO_SYNTACTICAL_MAPPING|||||w
8475|ERROR_DS_CONSTRUCTED_ATT_MOD|||||w
8476|ERROR_DS_WRONG_OM_OBJ_CLASS|||||w
8477|ERROR_DS_DRA_REPL_PENDING|||||w
8478|ERROR_DS_DS_REQUIRED|||||w
8479|ERROR_DS_INVALID_LDAP_DISPLAY_NAME|||||w
8480|ERROR_DS_NON_BASE_SEARCH|||||w
8481|ERROR_DS_CANT_RETRIEVE_ATTS|||||w
8482|ERROR_DS_BACKLINK_WITHOUT_LINK|||||w
8483|ERROR_DS_EPOCH_MISMATCH|||||w
8484|ERROR_DS_SRC_NAME_MISMATCH|||||w
8485|ERROR_DS_SRC_AND_DST_NC_IDENTICAL|||||w
8486|ERROR_DS_DST_NC_MISMATCH|||||w
8487|ERROR_DS_NOT_AUTHORITIVE_FOR_DST_NC|||||w
8488|ERROR_DS_SRC_GUID_MISMATCH|||||w
8489|ERROR_DS_CANT_MOVE_DELETED_OBJECT|||||w
8490|ERROR_DS_PDC_OPERATION_IN_PROGRESS|||||w
8491|ERROR_DS_CROSS_DOMAIN_CLEANUP_REQD|||||w
8492|ERROR_DS_ILLEGAL_XDOM_MOVE_OPERATION|||||w
8493|ERROR_DS_CANT_WITH_ACCT_GROUP_MEMBERSHPS|||||w
8494|ERROR_DS_NC_MUST_HAVE_NC_PARENT|||||w
8495|ERROR_DS_CR_IMPOSSIBLE_TO_VALIDATE|||||w
8496|ERROR_DS_DST_DOMAIN_NOT_NATIVE|||||w
8497|ERROR_DS_MISSING_INFRASTRUCTURE_CONTAINER|||||w
8498|ERROR_DS_CANT_MOVE_ACCOUNT_GROUP|||||w
8499|ERROR_DS_CANT_MOVE_RESOURCE_GROUP|||||w
8500|ERROR_DS_INVALID_SEARCH_FLAG|||||w
8501|ERROR_DS_NO_TREE_DELETE_ABOVE_NC|||||w
8502|ERROR_DS_COULDNT_LOCK_TREE_FOR_DELETE|||||w
8503|ERROR_DS_COULDNT_IDENTIFY_OBJECTS_FOR_TREE_DELETE|||||w
8504|ERROR_DS_SAM_INIT_FAILURE|||||w
8505|ERROR_DS_SENSITIVE_GROUP_VIOLATION|||||w
8506|ERROR_DS_CANT_MOD_PRIMARYGROUPID|||||w
8507|ERROR_DS_ILLEGAL_BASE_SCHEMA_MOD|||||w
8508|ERROR_DS_NONSAFE_SCHEMA_CHANGE|||||w
8509|ERROR_DS_SCHEMA_UPDATE_DISALLOWED|||||w
8510|ERROR_DS_CANT_CREATE_UNDER_SCHEMA|||||w
8511|ERROR_DS_INSTALL_NO_SRC_SCH_VERSION|||||w
8512|ERROR_DS_INSTALL_NO_SCH_VERSION_IN_INIFILE|||||w
8513|ERROR_DS_INVALID_GROUP_TYPE|||||w
8514|ERROR_DS_NO_NEST_GLOBALGROUP_IN_MIXEDDOMAIN|||||w
8515|ERROR_DS_NO_NEST_LOCALGROUP_IN_MIXEDDOMAIN|||||w
8516|ERROR_DS_GLOBAL_CANT_HAVE_LOCAL_MEMBER|||||w
8517|ERROR_DS_GLOBAL_CANT_HAVE_UNIVERSAL_MEMBER|||||w
8518|ERROR_DS_UNIVERSAL_CANT_HAVE_LOCAL_MEMBER|||||w
8519|ERROR_DS_GLOBAL_CANT_HAVE_CROSSDOMAIN_MEMBER|||||w
8520|ERROR_DS_LOCAL_CANT_HAVE_CROSSDOMAIN_LOCAL_MEMBER|||||w
8521|ERROR_DS_HAVE_PRIMARY_MEMBERS|||||w
8522|ERROR_DS_STRING_SD_CONVERSION_FAILED|||||w
8523|ERROR_DS_NAMING_MASTER_GC|||||w
8524|ERROR_DS_DNS_LOOKUP_FAILURE|||||w
8525|ERROR_DS_COULDNT_UPDATE_SPNS|||||w
8526|ERROR_DS_CANT_RETRIEVE_SD|||||w
8527|ERROR_DS_KEY_NOT_UNIQUE|||||w
8528|ERROR_DS_WRONG_LINKED_ATT_SYNTAX|||||w
8529|ERROR_DS_SAM_NEED_BOOTKEY_PASSWORD|||||w
8530|ERROR_DS_SAM_NEED_BOOTKEY_FLOPPY|||||w
8531|ERROR_DS_CANT_START|||||w
8532|ERROR_DS_INIT_FAILURE|||||w
8533|ERROR_DS_NO_PKT_PRIVACY_ON_CONNECTION|||||w
8534|ERROR_DS_SOURCE_DOMAIN_IN_FOREST|||||w
8535|ERROR_DS_DESTINATION_DOMAIN_NOT_IN_FOREST|||||w
8536|ERROR_DS_DESTINATION_AUDITING_NOT_ENABLED|||||w
8537|ERROR_DS_CANT_FIND_DC_FOR_SRC_DOMAIN|||||w
8538|ERROR_DS_SRC_OBJ_NOT_GROUP_OR_USER|||||w
8539|ERROR_DS_SRC_SID_EXISTS_IN_FOREST|||||w
8540|ERROR_DS_SRC_AND_DST_OBJECT_CLASS_MISMATCH|||||w
8541|ERROR_SAM_INIT_FAILURE|||||w
8542|ERROR_DS_DRA_SCHEMA_INFO_SHIP|||||w
8543|ERROR_DS_DRA_SCHEMA_CONFLICT|||||w
8544|ERROR_DS_DRA_EARLIER_SCHEMA_CONFLICT|||||w
8545|ERROR_DS_DRA_OBJ_NC_MISMATCH|||||w
8546|ERROR_DS_NC_STILL_HAS_DSAS|||||w
8547|ERROR_DS_GC_REQUIRED|||||w
8548|ERROR_DS_LOCAL_MEMBER_OF_LOCAL_ONLY|||||w
8549|ERROR_DS_NO_FPO_IN_UNIVERSAL_GROUPS|||||w
8550|ERROR_DS_CANT_ADD_TO_GC|||||w
8551|ERROR_DS_NO_CHECKPOINT_WITH_PDC|||||w
8552|ERROR_DS_SOURCE_AUDITING_NOT_ENABLED|||||w
8553|ERROR_DS_CANT_CREATE_IN_NONDOMAIN_NC|||||w
8554|ERROR_DS_INVALID_NAME_FOR_SPN|||||w
8555|ERROR_DS_FILTER_USES_CONTRUCTED_ATTRS|||||w
8556|ERROR_DS_UNICODEPWD_NOT_IN_QUOTES|||||w
8557|ERROR_DS_MACHINE_ACCOUNT_QUOTA_EXCEEDED|||||w
8558|ERROR_DS_MUST_BE_RUN_ON_DST_DC|||||w
8559|ERROR_DS_SRC_DC_MUST_BE_SP4_OR_GREATER|||||w
8560|ERROR_DS_CANT_TREE_DELETE_CRITICAL_OBJ|||||w
8561|ERROR_DS_INIT_FAILURE_CONSOLE|||||w
8562|ERROR_DS_SAM_INIT_FAILURE_CONSOLE|||||w
8563|ERROR_DS_FOREST_VERSION_TOO_HIGH|||||w
8564|ERROR_DS_DOMAIN_VERSION_TOO_HIGH|||||w
8565|ERROR_DS_FOREST_VERSION_TOO_LOW|||||w
8566|ERROR_DS_DOMAIN_VERSION_TOO_LOW|||||w
8567|ERROR_DS_INCOMPATIBLE_VERSION|||||w
8568|ERROR_DS_LOW_DSA_VERSION|||||w
8569|ERROR_DS_NO_BEHAVIOR_VERSION_IN_MIXEDDOMAIN|||||w
8570|ERROR_DS_NOT_SUPPORTED_SORT_ORDER|||||w
8571|ERROR_DS_NAME_NOT_UNIQUE|||||w
8572|ERROR_DS_MACHINE_ACCOUNT_CREATED_PRENT4|||||w
8573|ERROR_DS_OUT_OF_VERSION_STORE|||||w
8574|ERROR_DS_INCOMPATIBLE_CONTROLS_USED|||||w
8575|ERROR_DS_NO_REF_DOMAIN|||||w
8576|ERROR_DS_RESERVED_LINK_ID|||||w
8577|ERROR_DS_LINK_ID_NOT_AVAILABLE|||||w
8578|ERROR_DS_AG_CANT_HAVE_UNIVERSAL_MEMBER|||||w
8579|ERROR_DS_MODIFYDN_DISALLOWED_BY_INSTANCE_TYPE|||||w
8580|ERROR_DS_NO_OBJECT_MOVE_IN_SCHEMA_NC|||||w
8581|ERROR_DS_MODIFYDN_DISALLOWED_BY_FLAG|||||w
8582|ERROR_DS_MODIFYDN_WRONG_GRANDPARENT|||||w
8583|ERROR_DS_NAME_ERROR_TRUST_REFERRAL|||||w
8584|ERROR_NOT_SUPPORTED_ON_STANDARD_SERVER|||||w
8585|ERROR_DS_CANT_ACCESS_REMOTE_PART_OF_AD|||||w
8586|ERROR_DS_CR_IMPOSSIBLE_TO_VALIDATE_V2|||||w
8587|ERROR_DS_THREAD_LIMIT_EXCEEDED|||||w
8588|ERROR_DS_NOT_CLOSEST|||||w
8589|ERROR_DS_CANT_DERIVE_SPN_WITHOUT_SERVER_REF|||||w
8590|ERROR_DS_SINGLE_USER_MODE_FAILED|||||w
8591|ERROR_DS_NTDSCRIPT_SYNTAX_ERROR|||||w
8592|ERROR_DS_NTDSCRIPT_PROCESS_ERROR|||||w
8593|ERROR_DS_DIFFERENT_REPL_EPOCHS|||||w
8594|ERROR_DS_DRS_EXTENSIONS_CHANGED|||||w
8595|ERROR_DS_REPLICA_SET_CHANGE_NOT_ALLOWED_ON_DISABLED_CR|||||w
8596|ERROR_DS_NO_MSDS_INTID|||||w
8597|ERROR_DS_DUP_MSDS_INTID|||||w
8598|ERROR_DS_EXISTS_IN_RDNATTID|||||w
8599|ERROR_DS_AUTHORIZATION_FAILED|||||w
8600|ERROR_DS_INVALID_SCRIPT|||||w
8601|ERROR_DS_REMOTE_CROSSREF_OP_FAILED|||||w
8602|ERROR_DS_CROSS_REF_BUSY|||||w
8603|ERROR_DS_CANT_DERIVE_SPN_FOR_DELETED_DOMAIN|||||w
8604|ERROR_DS_CANT_DEMOTE_WITH_WRITEABLE_NC|||||w
8605|ERROR_DS_DUPLICATE_ID_FOUND|||||w
8606|ERROR_DS_INSUFFICIENT_ATTR_TO_CREATE_OBJECT|||||w
8607|ERROR_DS_GROUP_CONVERSION_ERROR|||||w
8608|ERROR_DS_CANT_MOVE_APP_BASIC_GROUP|||||w
8609|ERROR_DS_CANT_MOVE_APP_QUERY_GROUP|||||w
8610|ERROR_DS_ROLE_NOT_VERIFIED|||||w
8611|ERROR_DS_WKO_CONTAINER_CANNOT_BE_SPECIAL|||||w
8612|ERROR_DS_DOMAIN_RENAME_IN_PROGRESS|||||w
8613|ERROR_DS_EXISTING_AD_CHILD_NC|||||w
8614|ERROR_DS_REPL_LIFETIME_EXCEEDED|||||w
8615|ERROR_DS_DISALLOWED_IN_SYSTEM_CONTAINER|||||w
8616|ERROR_DS_LDAP_SEND_QUEUE_FULL|||||w
8617|ERROR_DS_DRA_OUT_SCHEDULE_WINDOW|||||w
9001|DNS_ERROR_RCODE_FORMAT_ERROR|permanent||The DNS server could not read the query.||w e
9002|DNS_ERROR_RCODE_SERVER_FAILURE|transient||The DNS server failed to answer the query.|Ask the server directly (Resolve-DnsName <name> -Server <address>); its forwarder or a broken DNSSEC chain is the usual cause.|w e
9003|DNS_ERROR_RCODE_NAME_ERROR|permanent||The name does not exist in DNS.|Check the spelling and ask another DNS server (Resolve-DnsName <name> -Server <address>): a filter may hide the name; `ipconfig /flushdns` clears a stale answer.|w e
9004|DNS_ERROR_RCODE_NOT_IMPLEMENTED|permanent||The DNS server does not support the query.||w e
9005|DNS_ERROR_RCODE_REFUSED|permanent||The DNS server refused the query.|The server does not answer for this client or name: check which DNS servers the adapter uses and their access rules.|w e
9006|DNS_ERROR_RCODE_YXDOMAIN|permanent||The DNS name exists and should not.||w e
9007|DNS_ERROR_RCODE_YXRRSET|permanent||DNS records exist that should not.||w e
9008|DNS_ERROR_RCODE_NXRRSET|permanent||DNS records that should exist do not.||w e
9009|DNS_ERROR_RCODE_NOTAUTH|permanent||The DNS server is not responsible for the zone.||w e
9010|DNS_ERROR_RCODE_NOTZONE|||||w
9016|DNS_ERROR_RCODE_BADSIG|permanent||The DNS signature does not verify.||w e
9017|DNS_ERROR_RCODE_BADKEY|permanent||The DNS key is not valid.||w e
9018|DNS_ERROR_RCODE_BADTIME|permanent||The DNS signature's time is outside its limits.|Set the clock of both machines.|w e
9501|DNS_INFO_NO_RECORDS|permanent||The DNS name has no records of the type asked for.|The name may have IPv4 addresses only, or IPv6 only: ask for both types (Resolve-DnsName).|w e
9502|DNS_ERROR_BAD_PACKET|permanent||The DNS answer is malformed.|Something on the way rewrites DNS: ask another server, or over another network.|w e
9503|DNS_ERROR_NO_PACKET|transient||No DNS answer came.|Check that the DNS servers of `ipconfig /all` answer and that UDP and TCP port 53 are open to them.|w e
9504|DNS_ERROR_RCODE|unknown||The DNS answer carries an error.||w e
9505|DNS_ERROR_UNSECURE_PACKET|permanent||The DNS answer is not signed as required.|The DNS server demands signed answers (DNSSEC): check clock, trust anchors and forwarders of that server.|w e
9505|DNS_STATUS_PACKET_UNSECURE|=||||w
9506|DNS_REQUEST_PENDING|transient||The DNS request is still running.||k e
9551|DNS_ERROR_INVALID_TYPE|usage||The DNS type is not valid.||w e
9552|DNS_ERROR_INVALID_IP_ADDRESS|usage||The address is not valid.||w e
9553|DNS_ERROR_INVALID_PROPERTY|usage||The DNS property is not valid.||w e
9554|DNS_ERROR_TRY_AGAIN_LATER|transient||DNS cannot do that now; try later.|Try again later; ask another DNS server meanwhile.|w e
9555|DNS_ERROR_NOT_UNIQUE|permanent||The DNS name has more than one record of that type.||w e
9556|DNS_ERROR_NON_RFC_NAME|usage||The DNS name does not follow the standard.||w e
9557|DNS_STATUS_FQDN|||||w
9558|DNS_STATUS_DOTTED_NAME|||||w
9559|DNS_STATUS_SINGLE_PART_NAME|||||w
9560|DNS_ERROR_INVALID_NAME_CHAR|usage||The DNS name has a forbidden character.|Correct the host name: letters, digits and hyphens only.|w e
9561|DNS_ERROR_NUMERIC_NAME|usage||The DNS name is made of digits only.||w e
9562|DNS_ERROR_NOT_ALLOWED_ON_ROOT_SERVER|||||w
9563|DNS_ERROR_NOT_ALLOWED_UNDER_DELEGATION|||||w
9564|DNS_ERROR_CANNOT_FIND_ROOT_HINTS|permanent||The DNS server found no root hints.||w e
9565|DNS_ERROR_INCONSISTENT_ROOT_HINTS|||||w
9568|DNS_ERROR_BACKGROUND_LOADING|transient||The DNS server is still loading its zones.||k e
9572|DNS_ERROR_INVALID_POLICY_TABLE|permanent||The name resolution policy table is damaged, so names are not resolved.||k e
9601|DNS_ERROR_ZONE_DOES_NOT_EXIST|permanent||The DNS zone does not exist.||w e
9602|DNS_ERROR_NO_ZONE_INFO|permanent||No information about the DNS zone is available.||w e
9603|DNS_ERROR_INVALID_ZONE_OPERATION|||||w
9604|DNS_ERROR_ZONE_CONFIGURATION_ERROR|||||w
9605|DNS_ERROR_ZONE_HAS_NO_SOA_RECORD|permanent||The DNS zone has no start of authority record.||w e
9606|DNS_ERROR_ZONE_HAS_NO_NS_RECORDS|permanent||The DNS zone has no name server record.||w e
9607|DNS_ERROR_ZONE_LOCKED|||||w
9608|DNS_ERROR_ZONE_CREATION_FAILED|||||w
9609|DNS_ERROR_ZONE_ALREADY_EXISTS|usage||The DNS zone exists already.||w e
9610|DNS_ERROR_AUTOZONE_ALREADY_EXISTS|||||w
9611|DNS_ERROR_INVALID_ZONE_TYPE|||||w
9612|DNS_ERROR_SECONDARY_REQUIRES_MASTER_IP|||||w
9613|DNS_ERROR_ZONE_NOT_SECONDARY|||||w
9614|DNS_ERROR_NEED_SECONDARY_ADDRESSES|||||w
9615|DNS_ERROR_WINS_INIT_FAILED|||||w
9616|DNS_ERROR_NEED_WINS_SERVERS|||||w
9617|DNS_ERROR_NBSTAT_INIT_FAILED|||||w
9618|DNS_ERROR_SOA_DELETE_INVALID|||||w
9619|DNS_ERROR_FORWARDER_ALREADY_EXISTS|||||w
9620|DNS_ERROR_ZONE_REQUIRES_MASTER_IP|||||w
9621|DNS_ERROR_ZONE_IS_SHUTDOWN|||||w
9651|DNS_ERROR_PRIMARY_REQUIRES_DATAFILE|||||w
9652|DNS_ERROR_INVALID_DATAFILE_NAME|||||w
9653|DNS_ERROR_DATAFILE_OPEN_FAILURE|||||w
9654|DNS_ERROR_FILE_WRITEBACK_FAILED|||||w
9655|DNS_ERROR_DATAFILE_PARSING|||||w
9701|DNS_ERROR_RECORD_DOES_NOT_EXIST|permanent||The DNS record does not exist.|Check name and record type (Resolve-DnsName <name> -Type A).|w e
9702|DNS_ERROR_RECORD_FORMAT|permanent||The DNS record has the wrong format.||w e
9703|DNS_ERROR_NODE_CREATION_FAILED|||||w
9704|DNS_ERROR_UNKNOWN_RECORD_TYPE|permanent||The type of the DNS record is not known.||w e
9705|DNS_ERROR_RECORD_TIMED_OUT|transient||The DNS record has expired.|Clear the cache (`ipconfig /flushdns`) and ask again.|w e
9706|DNS_ERROR_NAME_NOT_IN_ZONE|||||w
9707|DNS_ERROR_CNAME_LOOP|permanent||The DNS alias points back to itself.||w e
9708|DNS_ERROR_NODE_IS_CNAME|permanent||The DNS name is an alias (CNAME).||w e
9709|DNS_ERROR_CNAME_COLLISION|permanent||The DNS name has an alias already.||w e
9710|DNS_ERROR_RECORD_ONLY_AT_ZONE_ROOT|||||w
9711|DNS_ERROR_RECORD_ALREADY_EXISTS|usage||The DNS record exists already.||w e
9712|DNS_ERROR_SECONDARY_DATA|||||w
9713|DNS_ERROR_NO_CREATE_CACHE_DATA|||||w
9714|DNS_ERROR_NAME_DOES_NOT_EXIST|permanent||The DNS name does not exist.|Check the spelling of the name and the DNS suffix.|w e
9715|DNS_WARNING_PTR_CREATE_FAILED|||||w
9716|DNS_WARNING_DOMAIN_UNDELETED|||||w
9717|DNS_ERROR_DS_UNAVAILABLE|||||w
9718|DNS_ERROR_DS_ZONE_ALREADY_EXISTS|||||w
9719|DNS_ERROR_NO_BOOTFILE_IF_DS_ZONE|||||w
9751|DNS_INFO_AXFR_COMPLETE|||||w
9752|DNS_ERROR_AXFR|permanent||The transfer of the DNS zone failed.||w e
9753|DNS_INFO_ADDED_LOCAL_WINS|||||w
9801|DNS_STATUS_CONTINUE_NEEDED|||||w
9851|DNS_ERROR_NO_TCPIP|permanent||TCP/IP is not installed.|Repair the network stack: `netsh int ip reset` and a restart.|w e
9852|DNS_ERROR_NO_DNS_SERVERS|permanent||The machine has no DNS servers configured.|Set DNS servers on the adapter or repair DHCP (`ipconfig /renew`).|w e
9901|DNS_ERROR_DP_DOES_NOT_EXIST|||||w
9902|DNS_ERROR_DP_ALREADY_EXISTS|||||w
9903|DNS_ERROR_DP_NOT_ENLISTED|||||w
9904|DNS_ERROR_DP_ALREADY_ENLISTED|||||w
9905|DNS_ERROR_DP_NOT_AVAILABLE|||||w
9906|DNS_ERROR_DP_FSMO_ERROR|||||w
10004|WSAEINTR|transient||A blocking socket call was interrupted.|Try again; the program cancelled the call.|w wk
10009|WSAEBADF|usage||The file handle is not valid.||w wk
10013|WSAEACCES|permanent||The socket operation is not permitted.|Look for a firewall or antivirus rule against the program, or a port in a reserved range: `netsh int ipv4 show excludedportrange protocol=tcp`.|w m wk
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
10043|WSAEPROTONOSUPPORT|permanent||The protocol is not supported.|Install or enable the protocol (IPv6, for example), or use another one.|w wk
10044|WSAESOCKTNOSUPPORT|permanent||The address family has no sockets of that type.||w e
10045|WSAEOPNOTSUPP|usage||The socket does not support the operation.||w wk
10046|WSAEPFNOSUPPORT|permanent||The protocol family is not available on this system.||w e
10047|WSAEAFNOSUPPORT|permanent||The address family is not supported, for example IPv6 where it is off.|Use an address of a family that is enabled on both sides (IPv4 or IPv6).|w wk
10048|WSAEADDRINUSE|transient||The local address and port are taken.|Find the program that holds the port: `netstat -abno`.|w m wk
10049|WSAEADDRNOTAVAIL|permanent||The address is not one of this machine, or the remote address is not usable.|Check for an address of 0.0.0.0, port 0, or a local address that the machine no longer has.|w wk
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
10062|WSAELOOP|permanent||The name cannot be translated.||w e
10063|WSAENAMETOOLONG|usage||The name is too long.|Shorten the host name or path.|w wk
10064|WSAEHOSTDOWN|transient||The remote host is down.|Check that the remote machine runs.|w m wk
10065|WSAEHOSTUNREACH|transient||No route leads to the remote host.|Check the route to the host (Test-NetConnection <host> -TraceRoute), VPN and gateway.|w m wk tn
10066|WSAENOTEMPTY|permanent||The folder is not empty and cannot be removed.||w e
10067|WSAEPROCLIM|transient||Too many processes use sockets.|Close programs that use the network, or restart.|w wk
10068|WSAEUSERS|transient||The quota of users is used up.||w e
10069|WSAEDQUOT|permanent||The quota is used up.||w wk
10070|WSAESTALE|permanent||The handle of the file is no longer available.||w e
10071|WSAEREMOTE|permanent||The item is not on this machine.||w e
10091|WSASYSNOTREADY|transient||The network subsystem is not ready.|Start the network service and driver; restart the machine.|w wk
10092|WSAVERNOTSUPPORTED|permanent||The version of Windows Sockets is not supported.|Use a newer version of the program.|w wk
10093|WSANOTINITIALISED|usage||Windows Sockets was not initialised by the program.|A program error: update or reinstall the program.|w wk
10101|WSAEDISCON|informational|later|The remote side shuts the connection down.|The other side closed the connection in good order: connect again.|w wk
10102|WSAENOMORE|informational||There are no further results.||w e
10103|WSAECANCELLED|informational|later|The call was cancelled.|The program cancelled its own lookup or call: start it again if the data is still wanted.|w wk
10104|WSAEINVALIDPROCTABLE|permanent||A network provider's function table is not valid.|Repair the network stack: `netsh winsock reset` and a restart.|w wk
10105|WSAEINVALIDPROVIDER|permanent||A network provider is not valid.|Repair the network stack: `netsh winsock reset` and a restart.|w wk
10106|WSAEPROVIDERFAILEDINIT|permanent||A network provider could not be loaded.|Check that the SystemRoot environment variable is set for the program; otherwise `netsh winsock reset` and a restart.|w wk
10107|WSASYSCALLFAILURE|unknown||A system call failed that should not fail.|Restart; if it returns, `netsh winsock reset` and update the network driver.|w wk
10108|WSASERVICE_NOT_FOUND|permanent||The network service is not known.||w wk
10109|WSATYPE_NOT_FOUND|permanent||The class was not found.||w wk
10110|WSA_E_NO_MORE|informational||There are no further results.||w e
10111|WSA_E_CANCELLED|informational|later|The lookup was cancelled by the program.|The program cancelled its own lookup: start it again if the name is still wanted.|w e
10112|WSAEREFUSED|permanent||The query was refused.|Ask another DNS server, or allow the query on this one.|w wk
11001|WSAHOST_NOT_FOUND|transient||No DNS server knows the host name.|Check the spelling and `nslookup <host>`; a machine that only reaches the internet by a proxy needs the proxy set for WinHTTP (`netsh winhttp show proxy`).|w m wk np
11002|WSATRY_AGAIN|transient||The name lookup failed for now; the DNS server did not answer.|Check that the DNS servers in `ipconfig /all` answer (`nslookup <host> <server>`), then try again.|w m wk
11003|WSANO_RECOVERY|permanent||The name lookup failed for good.|Ask another DNS server (`nslookup <host> <server>`); the configured one answers with an error.|w m wk
11004|WSANO_DATA|permanent||The name exists but has no data of the type asked for.|The name may have IPv6 addresses only, or none: ask for both types (Resolve-DnsName <host>).|w m wk
11005|WSA_QOS_RECEIVERS|||||w
11006|WSA_QOS_SENDERS|||||w
11007|WSA_QOS_NO_SENDERS|||||w
11008|WSA_QOS_NO_RECEIVERS|||||w
11009|WSA_QOS_REQUEST_CONFIRMED|||||w
11010|WSA_QOS_ADMISSION_FAILURE|||||w
11011|WSA_QOS_POLICY_FAILURE|||||w
11012|WSA_QOS_BAD_STYLE|||||w
11013|WSA_QOS_BAD_OBJECT|||||w
11014|WSA_QOS_TRAFFIC_CTRL_ERROR|||||w
11015|WSA_QOS_GENERIC_ERROR|||||w
11016|WSA_QOS_ESERVICETYPE|||||w
11017|WSA_QOS_EFLOWSPEC|||||w
11018|WSA_QOS_EPROVSPECBUF|||||w
11019|WSA_QOS_EFILTERSTYLE|||||w
11020|WSA_QOS_EFILTERTYPE|||||w
11021|WSA_QOS_EFILTERCOUNT|||||w
11022|WSA_QOS_EOBJLENGTH|||||w
11023|WSA_QOS_EFLOWCOUNT|||||w
11024|WSA_QOS_EUNKNOWNPSOBJ|||||w
11024|WSA_QOS_EUNKOWNPSOBJ|=||||w
11025|WSA_QOS_EPOLICYOBJ|||||w
11026|WSA_QOS_EFLOWDESC|||||w
11027|WSA_QOS_EPSFLOWSPEC|||||w
11028|WSA_QOS_EPSFILTERSPEC|||||w
11029|WSA_QOS_ESDMODEOBJ|||||w
11030|WSA_QOS_ESHAPERATEOBJ|||||w
11031|WSA_QOS_RESERVED_PETYPE|||||w
11032|WSA_SECURE_HOST_NOT_FOUND|permanent||No secure (signed) answer was found for the host name.|Check DNSSEC on the DNS server, or ask without it.|k wk
13000|ERROR_IPSEC_QM_POLICY_EXISTS|||||w
13001|ERROR_IPSEC_QM_POLICY_NOT_FOUND|||||w
13002|ERROR_IPSEC_QM_POLICY_IN_USE|||||w
13003|ERROR_IPSEC_MM_POLICY_EXISTS|||||w
13004|ERROR_IPSEC_MM_POLICY_NOT_FOUND|||||w
13005|ERROR_IPSEC_MM_POLICY_IN_USE|||||w
13006|ERROR_IPSEC_MM_FILTER_EXISTS|||||w
13007|ERROR_IPSEC_MM_FILTER_NOT_FOUND|||||w
13008|ERROR_IPSEC_TRANSPORT_FILTER_EXISTS|||||w
13009|ERROR_IPSEC_TRANSPORT_FILTER_NOT_FOUND|||||w
13010|ERROR_IPSEC_MM_AUTH_EXISTS|||||w
13011|ERROR_IPSEC_MM_AUTH_NOT_FOUND|||||w
13012|ERROR_IPSEC_MM_AUTH_IN_USE|||||w
13013|ERROR_IPSEC_DEFAULT_MM_POLICY_NOT_FOUND|||||w
13014|ERROR_IPSEC_DEFAULT_MM_AUTH_NOT_FOUND|||||w
13015|ERROR_IPSEC_DEFAULT_QM_POLICY_NOT_FOUND|||||w
13016|ERROR_IPSEC_TUNNEL_FILTER_EXISTS|||||w
13017|ERROR_IPSEC_TUNNEL_FILTER_NOT_FOUND|||||w
13018|ERROR_IPSEC_MM_FILTER_PENDING_DELETION|||||w
13019|ERROR_IPSEC_TRANSPORT_FILTER_PENDING_DELETION|||||w
13020|ERROR_IPSEC_TUNNEL_FILTER_PENDING_DELETION|||||w
13021|ERROR_IPSEC_MM_POLICY_PENDING_DELETION|||||w
13022|ERROR_IPSEC_MM_AUTH_PENDING_DELETION|||||w
13023|ERROR_IPSEC_QM_POLICY_PENDING_DELETION|||||w
13024|WARNING_IPSEC_MM_POLICY_PRUNED|||||w
13025|WARNING_IPSEC_QM_POLICY_PRUNED|||||w
13800|ERROR_IPSEC_IKE_NEG_STATUS_BEGIN|||||w
13801|ERROR_IPSEC_IKE_AUTH_FAIL|||||w
13802|ERROR_IPSEC_IKE_ATTRIB_FAIL|||||w
13803|ERROR_IPSEC_IKE_NEGOTIATION_PENDING|||||w
13804|ERROR_IPSEC_IKE_GENERAL_PROCESSING_ERROR|||||w
13805|ERROR_IPSEC_IKE_TIMED_OUT|||||w
13806|ERROR_IPSEC_IKE_NO_CERT|||||w
13807|ERROR_IPSEC_IKE_SA_DELETED|||||w
13808|ERROR_IPSEC_IKE_SA_REAPED|||||w
13809|ERROR_IPSEC_IKE_MM_ACQUIRE_DROP|||||w
13810|ERROR_IPSEC_IKE_QM_ACQUIRE_DROP|||||w
13811|ERROR_IPSEC_IKE_QUEUE_DROP_MM|||||w
13812|ERROR_IPSEC_IKE_QUEUE_DROP_NO_MM|||||w
13813|ERROR_IPSEC_IKE_DROP_NO_RESPONSE|||||w
13814|ERROR_IPSEC_IKE_MM_DELAY_DROP|||||w
13815|ERROR_IPSEC_IKE_QM_DELAY_DROP|||||w
13816|ERROR_IPSEC_IKE_ERROR|||||w
13817|ERROR_IPSEC_IKE_CRL_FAILED|||||w
13818|ERROR_IPSEC_IKE_INVALID_KEY_USAGE|||||w
13819|ERROR_IPSEC_IKE_INVALID_CERT_TYPE|||||w
13820|ERROR_IPSEC_IKE_NO_PRIVATE_KEY|||||w
13822|ERROR_IPSEC_IKE_DH_FAIL|||||w
13824|ERROR_IPSEC_IKE_INVALID_HEADER|||||w
13825|ERROR_IPSEC_IKE_NO_POLICY|||||w
13826|ERROR_IPSEC_IKE_INVALID_SIGNATURE|||||w
13827|ERROR_IPSEC_IKE_KERBEROS_ERROR|||||w
13828|ERROR_IPSEC_IKE_NO_PUBLIC_KEY|||||w
13829|ERROR_IPSEC_IKE_PROCESS_ERR|||||w
13830|ERROR_IPSEC_IKE_PROCESS_ERR_SA|||||w
13831|ERROR_IPSEC_IKE_PROCESS_ERR_PROP|||||w
13832|ERROR_IPSEC_IKE_PROCESS_ERR_TRANS|||||w
13833|ERROR_IPSEC_IKE_PROCESS_ERR_KE|||||w
13834|ERROR_IPSEC_IKE_PROCESS_ERR_ID|||||w
13835|ERROR_IPSEC_IKE_PROCESS_ERR_CERT|||||w
13836|ERROR_IPSEC_IKE_PROCESS_ERR_CERT_REQ|||||w
13837|ERROR_IPSEC_IKE_PROCESS_ERR_HASH|||||w
13838|ERROR_IPSEC_IKE_PROCESS_ERR_SIG|||||w
13839|ERROR_IPSEC_IKE_PROCESS_ERR_NONCE|||||w
13840|ERROR_IPSEC_IKE_PROCESS_ERR_NOTIFY|||||w
13841|ERROR_IPSEC_IKE_PROCESS_ERR_DELETE|||||w
13842|ERROR_IPSEC_IKE_PROCESS_ERR_VENDOR|||||w
13843|ERROR_IPSEC_IKE_INVALID_PAYLOAD|||||w
13844|ERROR_IPSEC_IKE_LOAD_SOFT_SA|||||w
13845|ERROR_IPSEC_IKE_SOFT_SA_TORN_DOWN|||||w
13846|ERROR_IPSEC_IKE_INVALID_COOKIE|||||w
13847|ERROR_IPSEC_IKE_NO_PEER_CERT|||||w
13848|ERROR_IPSEC_IKE_PEER_CRL_FAILED|||||w
13849|ERROR_IPSEC_IKE_POLICY_CHANGE|||||w
13850|ERROR_IPSEC_IKE_NO_MM_POLICY|||||w
13851|ERROR_IPSEC_IKE_NOTCBPRIV|||||w
13852|ERROR_IPSEC_IKE_SECLOADFAIL|||||w
13853|ERROR_IPSEC_IKE_FAILSSPINIT|||||w
13854|ERROR_IPSEC_IKE_FAILQUERYSSP|||||w
13855|ERROR_IPSEC_IKE_SRVACQFAIL|||||w
13856|ERROR_IPSEC_IKE_SRVQUERYCRED|||||w
13857|ERROR_IPSEC_IKE_GETSPIFAIL|||||w
13858|ERROR_IPSEC_IKE_INVALID_FILTER|||||w
13859|ERROR_IPSEC_IKE_OUT_OF_MEMORY|||||w
13860|ERROR_IPSEC_IKE_ADD_UPDATE_KEY_FAILED|||||w
13861|ERROR_IPSEC_IKE_INVALID_POLICY|||||w
13862|ERROR_IPSEC_IKE_UNKNOWN_DOI|||||w
13863|ERROR_IPSEC_IKE_INVALID_SITUATION|||||w
13864|ERROR_IPSEC_IKE_DH_FAILURE|||||w
13865|ERROR_IPSEC_IKE_INVALID_GROUP|||||w
13866|ERROR_IPSEC_IKE_ENCRYPT|||||w
13867|ERROR_IPSEC_IKE_DECRYPT|||||w
13868|ERROR_IPSEC_IKE_POLICY_MATCH|||||w
13869|ERROR_IPSEC_IKE_UNSUPPORTED_ID|||||w
13870|ERROR_IPSEC_IKE_INVALID_HASH|||||w
13871|ERROR_IPSEC_IKE_INVALID_HASH_ALG|||||w
13872|ERROR_IPSEC_IKE_INVALID_HASH_SIZE|||||w
13873|ERROR_IPSEC_IKE_INVALID_ENCRYPT_ALG|||||w
13874|ERROR_IPSEC_IKE_INVALID_AUTH_ALG|||||w
13875|ERROR_IPSEC_IKE_INVALID_SIG|||||w
13876|ERROR_IPSEC_IKE_LOAD_FAILED|||||w
13877|ERROR_IPSEC_IKE_RPC_DELETE|||||w
13878|ERROR_IPSEC_IKE_BENIGN_REINIT|||||w
13879|ERROR_IPSEC_IKE_INVALID_RESPONDER_LIFETIME_NOTIFY|||||w
13881|ERROR_IPSEC_IKE_INVALID_CERT_KEYLEN|||||w
13882|ERROR_IPSEC_IKE_MM_LIMIT|||||w
13883|ERROR_IPSEC_IKE_NEGOTIATION_DISABLED|||||w
13884|ERROR_IPSEC_IKE_QM_LIMIT|||||w
13885|ERROR_IPSEC_IKE_MM_EXPIRED|||||w
13886|ERROR_IPSEC_IKE_PEER_MM_ASSUMED_INVALID|||||w
13887|ERROR_IPSEC_IKE_CERT_CHAIN_POLICY_MISMATCH|||||w
13888|ERROR_IPSEC_IKE_UNEXPECTED_MESSAGE_ID|||||w
13889|ERROR_IPSEC_IKE_INVALID_AUTH_PAYLOAD|||||w
13890|ERROR_IPSEC_IKE_DOS_COOKIE_SENT|||||w
13891|ERROR_IPSEC_IKE_SHUTTING_DOWN|||||w
13892|ERROR_IPSEC_IKE_CGA_AUTH_FAILED|||||w
13893|ERROR_IPSEC_IKE_PROCESS_ERR_NATOA|||||w
13894|ERROR_IPSEC_IKE_INVALID_MM_FOR_QM|||||w
13895|ERROR_IPSEC_IKE_QM_EXPIRED|||||w
13896|ERROR_IPSEC_IKE_TOO_MANY_FILTERS|||||w
13897|ERROR_IPSEC_IKE_NEG_STATUS_END|||||w
13898|ERROR_IPSEC_IKE_KILL_DUMMY_NAP_TUNNEL|||||w
13899|ERROR_IPSEC_IKE_INNER_IP_ASSIGNMENT_FAILURE|||||w
13900|ERROR_IPSEC_IKE_REQUIRE_CP_PAYLOAD_MISSING|||||w
13901|ERROR_IPSEC_KEY_MODULE_IMPERSONATION_NEGOTIATION_PENDING|||||w
13902|ERROR_IPSEC_IKE_COEXISTENCE_SUPPRESS|||||w
13903|ERROR_IPSEC_IKE_RATELIMIT_DROP|||||w
13904|ERROR_IPSEC_IKE_PEER_DOESNT_SUPPORT_MOBIKE|||||w
13905|ERROR_IPSEC_IKE_AUTHORIZATION_FAILURE|||||w
13906|ERROR_IPSEC_IKE_STRONG_CRED_AUTHORIZATION_FAILURE|||||w
13907|ERROR_IPSEC_IKE_AUTHORIZATION_FAILURE_WITH_OPTIONAL_RETRY|||||w
13908|ERROR_IPSEC_IKE_STRONG_CRED_AUTHORIZATION_AND_CERTMAP_FAILURE|||||w
13909|ERROR_IPSEC_IKE_NEG_STATUS_EXTENDED_END|||||w
13910|ERROR_IPSEC_BAD_SPI|||||w
13911|ERROR_IPSEC_SA_LIFETIME_EXPIRED|||||w
13912|ERROR_IPSEC_WRONG_SA|||||w
13913|ERROR_IPSEC_REPLAY_CHECK_FAILED|||||w
13914|ERROR_IPSEC_INVALID_PACKET|||||w
13915|ERROR_IPSEC_INTEGRITY_CHECK_FAILED|||||w
13916|ERROR_IPSEC_CLEAR_TEXT_DROP|||||w
13917|ERROR_IPSEC_AUTH_FIREWALL_DROP|||||w
13918|ERROR_IPSEC_THROTTLE_DROP|||||w
13925|ERROR_IPSEC_DOSP_BLOCK|||||w
13926|ERROR_IPSEC_DOSP_RECEIVED_MULTICAST|||||w
13927|ERROR_IPSEC_DOSP_INVALID_PACKET|||||w
13928|ERROR_IPSEC_DOSP_STATE_LOOKUP_FAILED|||||w
13929|ERROR_IPSEC_DOSP_MAX_ENTRIES|||||w
13930|ERROR_IPSEC_DOSP_KEYMOD_NOT_ALLOWED|||||w
13931|ERROR_IPSEC_DOSP_NOT_INSTALLED|||||w
13932|ERROR_IPSEC_DOSP_MAX_PER_IP_RATELIMIT_QUEUES|||||w
14000|ERROR_SXS_SECTION_NOT_FOUND|usage||The activation context has no such section.||w e
14001|ERROR_SXS_CANT_GEN_ACTCTX|permanent||The side-by-side configuration of the program is wrong.|See event SideBySide in the Application log, or trace it with sxstrace.exe; mostly a Visual C++ runtime is missing.|w e
14002|ERROR_SXS_INVALID_ACTCTXDATA_FORMAT|permanent||The application binding data has the wrong format.||w e
14003|ERROR_SXS_ASSEMBLY_NOT_FOUND|permanent||A side-by-side assembly is not installed.|Install the runtime that the program needs (often Visual C++), then look in the Application event log, source SideBySide.|w e
14004|ERROR_SXS_MANIFEST_FORMAT_ERROR|permanent||A manifest has the wrong format.|Reinstall the program whose manifest is named in the Application event log, source SideBySide.|w e
14005|ERROR_SXS_MANIFEST_PARSE_ERROR|permanent||A manifest cannot be parsed.|Reinstall the program whose manifest is named in the Application event log, source SideBySide.|w e
14006|ERROR_SXS_ACTIVATION_CONTEXT_DISABLED|usage||A disabled activation context was to be used.||w e
14007|ERROR_SXS_KEY_NOT_FOUND|permanent||No active context holds the key.||w e
14008|ERROR_SXS_VERSION_CONFLICT|permanent||Another version of a component that the program needs is loaded.||w e
14009|ERROR_SXS_WRONG_SECTION_TYPE|||||w
14010|ERROR_SXS_THREAD_QUERIES_DISABLED|transient||Isolated activation is off for this thread, for lack of resources.||w e
14011|ERROR_SXS_PROCESS_DEFAULT_ALREADY_SET|usage||The process has a default activation context already.||w e
14012|ERROR_SXS_UNKNOWN_ENCODING_GROUP|||||w
14013|ERROR_SXS_UNKNOWN_ENCODING|permanent||The encoding asked for is not known.||w e
14014|ERROR_SXS_INVALID_XML_NAMESPACE_URI|permanent||A manifest refers to an address that is not valid.||w e
14015|ERROR_SXS_ROOT_MANIFEST_DEPENDENCY_NOT_INSTALLED|permanent||The program's manifest names an assembly that is not installed.||w e
14016|ERROR_SXS_LEAF_MANIFEST_DEPENDENCY_NOT_INSTALLED|permanent||An assembly that the program uses needs one that is not installed.||w e
14017|ERROR_SXS_INVALID_ASSEMBLY_IDENTITY_ATTRIBUTE|permanent||A manifest has an attribute of the assembly identity that is not valid.||w e
14018|ERROR_SXS_MANIFEST_MISSING_REQUIRED_DEFAULT_NAMESPACE|permanent||A manifest lacks its default namespace.||w e
14019|ERROR_SXS_MANIFEST_INVALID_REQUIRED_DEFAULT_NAMESPACE|permanent||A manifest has a wrong default namespace.||w e
14020|ERROR_SXS_PRIVATE_MANIFEST_CROSS_PATH_WITH_REPARSE_POINT|permanent||The path of a private manifest crosses an unsupported reparse point.||w e
14021|ERROR_SXS_DUPLICATE_DLL_NAME|permanent||Two components of the manifest have files of the same name.||w e
14022|ERROR_SXS_DUPLICATE_WINDOWCLASS_NAME|||||w
14023|ERROR_SXS_DUPLICATE_CLSID|permanent||Two components of the manifest have the same class identifier.||w e
14024|ERROR_SXS_DUPLICATE_IID|||||w
14025|ERROR_SXS_DUPLICATE_TLBID|||||w
14026|ERROR_SXS_DUPLICATE_PROGID|||||w
14027|ERROR_SXS_DUPLICATE_ASSEMBLY_NAME|permanent||The manifest asks for two versions of the same component.||w e
14028|ERROR_SXS_FILE_HASH_MISMATCH|permanent||A component file does not have its expected hash.|Repair with DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow.|w e dm
14029|ERROR_SXS_POLICY_PARSE_ERROR|permanent||The policy manifest has syntax errors.||w e
14030|ERROR_SXS_XML_E_MISSINGQUOTE|||||w
14031|ERROR_SXS_XML_E_COMMENTSYNTAX|||||w
14032|ERROR_SXS_XML_E_BADSTARTNAMECHAR|||||w
14033|ERROR_SXS_XML_E_BADNAMECHAR|||||w
14034|ERROR_SXS_XML_E_BADCHARINSTRING|||||w
14035|ERROR_SXS_XML_E_XMLDECLSYNTAX|||||w
14036|ERROR_SXS_XML_E_BADCHARDATA|||||w
14037|ERROR_SXS_XML_E_MISSINGWHITESPACE|||||w
14038|ERROR_SXS_XML_E_EXPECTINGTAGEND|||||w
14039|ERROR_SXS_XML_E_MISSINGSEMICOLON|||||w
14040|ERROR_SXS_XML_E_UNBALANCEDPAREN|||||w
14041|ERROR_SXS_XML_E_INTERNALERROR|unknown||Manifest: the parser failed internally.||w e
14042|ERROR_SXS_XML_E_UNEXPECTED_WHITESPACE|||||w
14043|ERROR_SXS_XML_E_INCOMPLETE_ENCODING|||||w
14044|ERROR_SXS_XML_E_MISSING_PAREN|||||w
14045|ERROR_SXS_XML_E_EXPECTINGCLOSEQUOTE|||||w
14046|ERROR_SXS_XML_E_MULTIPLE_COLONS|||||w
14047|ERROR_SXS_XML_E_INVALID_DECIMAL|||||w
14048|ERROR_SXS_XML_E_INVALID_HEXIDECIMAL|||||w
14049|ERROR_SXS_XML_E_INVALID_UNICODE|||||w
14050|ERROR_SXS_XML_E_WHITESPACEORQUESTIONMARK|||||w
14051|ERROR_SXS_XML_E_UNEXPECTEDENDTAG|permanent||Manifest: an end tag stands where none is expected.||w e
14052|ERROR_SXS_XML_E_UNCLOSEDTAG|permanent||Manifest: tags are not closed.||w e
14053|ERROR_SXS_XML_E_DUPLICATEATTRIBUTE|permanent||Manifest: an attribute stands twice.||w e
14054|ERROR_SXS_XML_E_MULTIPLEROOTS|permanent||Manifest: there is more than one top-level element.||w e
14055|ERROR_SXS_XML_E_INVALIDATROOTLEVEL|permanent||Manifest: the top level of the document is not valid.||w e
14056|ERROR_SXS_XML_E_BADXMLDECL|permanent||Manifest: the XML declaration is not valid.||w e
14057|ERROR_SXS_XML_E_MISSINGROOT|permanent||Manifest: the top-level element is missing.||w e
14058|ERROR_SXS_XML_E_UNEXPECTEDEOF|permanent||Manifest: the file ends too soon.||w e
14059|ERROR_SXS_XML_E_BADPEREFINSUBSET|||||w
14060|ERROR_SXS_XML_E_UNCLOSEDSTARTTAG|||||w
14061|ERROR_SXS_XML_E_UNCLOSEDENDTAG|||||w
14062|ERROR_SXS_XML_E_UNCLOSEDSTRING|||||w
14063|ERROR_SXS_XML_E_UNCLOSEDCOMMENT|||||w
14064|ERROR_SXS_XML_E_UNCLOSEDDECL|||||w
14065|ERROR_SXS_XML_E_UNCLOSEDCDATA|||||w
14066|ERROR_SXS_XML_E_RESERVEDNAMESPACE|||||w
14067|ERROR_SXS_XML_E_INVALIDENCODING|permanent||Manifest: the encoding is not supported.||w e
14068|ERROR_SXS_XML_E_INVALIDSWITCH|||||w
14069|ERROR_SXS_XML_E_BADXMLCASE|||||w
14070|ERROR_SXS_XML_E_INVALID_STANDALONE|||||w
14071|ERROR_SXS_XML_E_UNEXPECTED_STANDALONE|||||w
14072|ERROR_SXS_XML_E_INVALID_VERSION|permanent||Manifest: the version number is not valid.||w e
14073|ERROR_SXS_XML_E_MISSINGEQUALS|||||w
14074|ERROR_SXS_PROTECTION_RECOVERY_FAILED|permanent||The assembly could not be recovered.||w e
14075|ERROR_SXS_PROTECTION_PUBLIC_KEY_TOO_SHORT|permanent||The public key of an assembly is too short.||w e
14076|ERROR_SXS_PROTECTION_CATALOG_NOT_VALID|permanent||The catalogue of an assembly is not valid or does not match its manifest.||w e
14077|ERROR_SXS_UNTRANSLATABLE_HRESULT|unknown||An HRESULT could not be turned into a Win32 error.||w e
14078|ERROR_SXS_PROTECTION_CATALOG_FILE_MISSING|permanent||The catalogue of an assembly is missing.||w e
14079|ERROR_SXS_MISSING_ASSEMBLY_IDENTITY_ATTRIBUTE|permanent||The assembly identity lacks a required attribute.||w e
14080|ERROR_SXS_INVALID_ASSEMBLY_IDENTITY_ATTRIBUTE_NAME|permanent||The assembly identity has a name with forbidden characters.||w e
14081|ERROR_SXS_ASSEMBLY_MISSING|permanent||An assembly that is referred to is not in the component store.|Repair with DISM /Online /Cleanup-Image /RestoreHealth, if necessary with /Source pointing at an install.wim of the same build; CBS.log names the assembly.|w e dm
14082|ERROR_SXS_CORRUPT_ACTIVATION_STACK|permanent||The thread's stack of activation contexts is damaged.||w e
14083|ERROR_SXS_CORRUPTION|permanent||The isolation data (activation context) of a process or thread is damaged.|Restart the program, then the machine; if one program has it again and again, reinstall it. The component store is not what is damaged.|w e
14084|ERROR_SXS_EARLY_DEACTIVATION|usage||The activation context is not the one that was activated last.||w e
14085|ERROR_SXS_INVALID_DEACTIVATION|usage||The activation context is not active on this thread.||w e
14086|ERROR_SXS_MULTIPLE_DEACTIVATION|usage||The activation context was deactivated before.||w e
14087|ERROR_SXS_PROCESS_TERMINATION_REQUESTED|permanent||A component asked to end the process.||w e
14088|ERROR_SXS_RELEASE_ACTIVATION_CONTEXT|||||w
14089|ERROR_SXS_SYSTEM_DEFAULT_ACTIVATION_CONTEXT_EMPTY|permanent||The activation context of the system default assembly could not be made.||w e
14090|ERROR_SXS_INVALID_IDENTITY_ATTRIBUTE_VALUE|permanent||The value of an attribute in an identity is out of range.|Run DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow.|w e dm
14091|ERROR_SXS_INVALID_IDENTITY_ATTRIBUTE_NAME|permanent||The name of an attribute in an identity is out of range.|Run DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow.|w e dm
14092|ERROR_SXS_IDENTITY_DUPLICATE_ATTRIBUTE|permanent||An identity defines an attribute twice.||w e
14093|ERROR_SXS_IDENTITY_PARSE_ERROR|permanent||The text of an identity is malformed.|Run DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow.|w e dm
14094|ERROR_MALFORMED_SUBSTITUTION_STRING|permanent||A text with replaceable parts is malformed.||w e
14095|ERROR_SXS_INCORRECT_PUBLIC_KEY_TOKEN|permanent||The public key token does not belong to the public key.||w e
14096|ERROR_UNMAPPED_SUBSTITUTION_STRING|permanent||A replaceable part of a text has no value.||w e
14097|ERROR_SXS_ASSEMBLY_NOT_LOCKED|permanent||The component must be locked first.||w e
14098|ERROR_SXS_COMPONENT_STORE_CORRUPT|permanent||The component store is inconsistent.|Run DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow; where Windows Update cannot deliver the files, add /Source with an install.wim of the same build and /LimitAccess.|w e dm
14099|ERROR_ADVANCED_INSTALLER_FAILED|permanent||A servicing step of the update failed in its own installer.|Search CBS.log for the step (Failed execution of queue item) and the component it names.|w e dm
14100|ERROR_XML_ENCODING_MISMATCH|permanent||The XML's encoding is not the declared one.|Run DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow.|w e dm
14101|ERROR_SXS_MANIFEST_IDENTITY_SAME_BUT_CONTENTS_DIFFERENT|permanent||Two manifests of one identity have different contents.||w e
14102|ERROR_SXS_IDENTITIES_DIFFERENT|permanent||The component identities differ.||w e
14103|ERROR_SXS_ASSEMBLY_IS_NOT_A_DEPLOYMENT|permanent||The assembly is no deployment.||w e
14104|ERROR_SXS_FILE_NOT_PART_OF_ASSEMBLY|permanent||The file is not a part of the assembly.||w e
14105|ERROR_SXS_MANIFEST_TOO_BIG|permanent||The manifest is larger than allowed.||w e
14106|ERROR_SXS_SETTING_NOT_REGISTERED|permanent||The setting is not registered.||w e
14107|ERROR_SXS_TRANSACTION_CLOSURE_INCOMPLETE|permanent||Required members of the transaction are missing: the component store is damaged.|Run DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow, restart and install again.|w e we dm
14108|ERROR_SMI_PRIMITIVE_INSTALLER_FAILED|permanent||A settings installer of the update failed.|Search CBS.log for the installer that failed and the component it names; then DISM /Online /Cleanup-Image /RestoreHealth.|w e dm
14109|ERROR_GENERIC_COMMAND_FAILED|permanent||A command of the update ended with failure.|Search CBS.log for the command that failed and its own exit code.|w e wl
14110|ERROR_SXS_FILE_HASH_MISSING|permanent||A component file has no hash in its manifest.|Run DISM /Online /Cleanup-Image /RestoreHealth, then sfc /scannow.|w e dm
14111|ERROR_SXS_DUPLICATE_ACTIVATABLE_CLASS|||||k
15000|ERROR_EVT_INVALID_CHANNEL_PATH|usage||The path of the event channel is not valid.||w e
15001|ERROR_EVT_INVALID_QUERY|usage||The event query is not valid.||w e
15002|ERROR_EVT_PUBLISHER_METADATA_NOT_FOUND|permanent||The publisher's data for events was not found.||w e
15003|ERROR_EVT_EVENT_TEMPLATE_NOT_FOUND|permanent||The template of the event was not found.||w e
15004|ERROR_EVT_INVALID_PUBLISHER_NAME|usage||The name of the event publisher is not valid.||w e
15005|ERROR_EVT_INVALID_EVENT_DATA|permanent||The event data does not fit the publisher's manifest.||w e
15007|ERROR_EVT_CHANNEL_NOT_FOUND|permanent||The event log channel does not exist.|Check the channel's name: `wevtutil el` lists all.|w e
15008|ERROR_EVT_MALFORMED_XML_TEXT|usage||The XML text is not well formed.||w e
15009|ERROR_EVT_SUBSCRIPTION_TO_DIRECT_CHANNEL|usage||A direct channel cannot be subscribed to.||w e
15010|ERROR_EVT_CONFIGURATION_ERROR|permanent||The event log configuration is wrong.||w e
15011|ERROR_EVT_QUERY_RESULT_STALE|transient||The query result is out of date; run the query again.||w e
15012|ERROR_EVT_QUERY_RESULT_INVALID_POSITION|usage||The query result is at a wrong position.||w e
15013|ERROR_EVT_NON_VALIDATING_MSXML|||||w
15014|ERROR_EVT_FILTER_ALREADYSCOPED|||||w
15015|ERROR_EVT_FILTER_NOTELTSET|||||w
15016|ERROR_EVT_FILTER_INVARG|||||w
15017|ERROR_EVT_FILTER_INVTEST|||||w
15018|ERROR_EVT_FILTER_INVTYPE|||||w
15019|ERROR_EVT_FILTER_PARSEERR|usage||The event filter has a syntax error.||w e
15020|ERROR_EVT_FILTER_UNSUPPORTEDOP|||||w
15021|ERROR_EVT_FILTER_UNEXPECTEDTOKEN|||||w
15022|ERROR_EVT_INVALID_OPERATION_OVER_ENABLED_DIRECT_CHANNEL|usage||A direct channel has to be disabled first.||w e
15023|ERROR_EVT_INVALID_CHANNEL_PROPERTY_VALUE|usage||A property of the event channel has a value that is not valid.||w e
15024|ERROR_EVT_INVALID_PUBLISHER_PROPERTY_VALUE|||||w
15025|ERROR_EVT_CHANNEL_CANNOT_ACTIVATE|permanent||The event channel cannot be activated.||w e
15026|ERROR_EVT_FILTER_TOO_COMPLEX|usage||The event filter is too complex.||w e
15027|ERROR_EVT_MESSAGE_NOT_FOUND|permanent||The text of the event is not available.|Read the event's data instead of its text; the program that wrote it is not installed here.|w e
15028|ERROR_EVT_MESSAGE_ID_NOT_FOUND|permanent||The text of that message number was not found.||w e
15029|ERROR_EVT_UNRESOLVED_VALUE_INSERT|||||w
15030|ERROR_EVT_UNRESOLVED_PARAMETER_INSERT|||||w
15031|ERROR_EVT_MAX_INSERTS_REACHED|||||w
15032|ERROR_EVT_EVENT_DEFINITION_NOT_FOUND|permanent||The definition of the event was not found.||w e
15033|ERROR_EVT_MESSAGE_LOCALE_NOT_FOUND|permanent||The text of the message in that language is missing.||w e
15034|ERROR_EVT_VERSION_TOO_OLD|||||w
15035|ERROR_EVT_VERSION_TOO_NEW|||||w
15036|ERROR_EVT_CANNOT_OPEN_CHANNEL_OF_QUERY|permanent||A channel of the query cannot be opened.||w e
15037|ERROR_EVT_PUBLISHER_DISABLED|permanent||The event publisher is disabled, often because it is being removed or upgraded.||w e
15038|ERROR_EVT_FILTER_OUT_OF_RANGE|||||w
15080|ERROR_EC_SUBSCRIPTION_CANNOT_ACTIVATE|permanent||The event subscription cannot be activated.||w e
15081|ERROR_EC_LOG_DISABLED|permanent||The log of the event subscription is disabled.||w e
15082|ERROR_EC_CIRCULAR_FORWARDING|||||w
15083|ERROR_EC_CREDSTORE_FULL|||||w
15084|ERROR_EC_CRED_NOT_FOUND|permanent||The credentials of the event subscription were not found.||w e
15085|ERROR_EC_NO_ACTIVE_CHANNEL|||||w
15100|ERROR_MUI_FILE_NOT_FOUND|permanent||The language resource file (MUI) was not found.||w e
15101|ERROR_MUI_INVALID_FILE|permanent||The language resource file (MUI) is not valid.||w e
15102|ERROR_MUI_INVALID_RC_CONFIG|||||w
15103|ERROR_MUI_INVALID_LOCALE_NAME|||||w
15104|ERROR_MUI_INVALID_ULTIMATEFALLBACK_NAME|||||w
15105|ERROR_MUI_FILE_NOT_LOADED|permanent||The language resource file (MUI) is not loaded.||w e
15106|ERROR_RESOURCE_ENUM_USER_STOP|||||w
15107|ERROR_MUI_INTLSETTINGS_UILANG_NOT_INSTALLED|permanent||The user interface language could not be installed.||w e
15108|ERROR_MUI_INTLSETTINGS_INVALID_LOCALE_NAME|permanent||The locale could not be installed.||w e
15110|ERROR_MRM_RUNTIME_NO_DEFAULT_OR_NEUTRAL_RESOURCE|permanent||An app resource has no default or neutral value.||w e
15111|ERROR_MRM_INVALID_PRICONFIG|||||w
15112|ERROR_MRM_INVALID_FILE_TYPE|||||w
15113|ERROR_MRM_UNKNOWN_QUALIFIER|||||w
15114|ERROR_MRM_INVALID_QUALIFIER_VALUE|||||w
15115|ERROR_MRM_NO_CANDIDATE|||||w
15116|ERROR_MRM_NO_MATCH_OR_DEFAULT_CANDIDATE|||||w
15117|ERROR_MRM_RESOURCE_TYPE_MISMATCH|||||w
15118|ERROR_MRM_DUPLICATE_MAP_NAME|||||w
15119|ERROR_MRM_DUPLICATE_ENTRY|||||w
15120|ERROR_MRM_INVALID_RESOURCE_IDENTIFIER|||||w
15121|ERROR_MRM_FILEPATH_TOO_LONG|||||w
15122|ERROR_MRM_UNSUPPORTED_DIRECTORY_TYPE|||||w
15126|ERROR_MRM_INVALID_PRI_FILE|permanent||The resource index (PRI) of the app is not valid.||w e
15127|ERROR_MRM_NAMED_RESOURCE_NOT_FOUND|permanent||The named resource of the app was not found.||w e
15135|ERROR_MRM_MAP_NOT_FOUND|permanent||The resource map of the app was not found.||w e
15136|ERROR_MRM_UNSUPPORTED_PROFILE_TYPE|||||w
15137|ERROR_MRM_INVALID_QUALIFIER_OPERATOR|||||w
15138|ERROR_MRM_INDETERMINATE_QUALIFIER_VALUE|||||w
15139|ERROR_MRM_AUTOMERGE_ENABLED|||||w
15140|ERROR_MRM_TOO_MANY_RESOURCES|||||w
15200|ERROR_MCA_INVALID_CAPABILITIES_STRING|||||w
15201|ERROR_MCA_INVALID_VCP_VERSION|||||w
15202|ERROR_MCA_MONITOR_VIOLATES_MCCS_SPECIFICATION|||||w
15203|ERROR_MCA_MCCS_VERSION_MISMATCH|||||w
15204|ERROR_MCA_UNSUPPORTED_MCCS_VERSION|||||w
15205|ERROR_MCA_INTERNAL_ERROR|||||w
15206|ERROR_MCA_INVALID_TECHNOLOGY_TYPE_RETURNED|||||w
15207|ERROR_MCA_UNSUPPORTED_COLOR_TEMPERATURE|||||w
15250|ERROR_AMBIGUOUS_SYSTEM_DEVICE|||||w
15299|ERROR_SYSTEM_DEVICE_NOT_FOUND|permanent||The system device was not found.||w e
15300|ERROR_HASH_NOT_SUPPORTED|permanent||The server does not make BranchCache hashes of that version and type.|No harm by itself: the content comes from the server. To have it cached, switch on hash publication on the file server.|w e
15301|ERROR_HASH_NOT_PRESENT|permanent||The BranchCache hash for the content is not there.|No harm by itself: the content comes from the origin. To have it cached, switch on hash publication on the file server.|w m e
15321|ERROR_SECONDARY_IC_PROVIDER_NOT_REGISTERED|||||w
15322|ERROR_GPIO_CLIENT_INFORMATION_INVALID|||||w
15323|ERROR_GPIO_VERSION_NOT_SUPPORTED|||||w
15324|ERROR_GPIO_INVALID_REGISTRATION_PACKET|||||w
15325|ERROR_GPIO_OPERATION_DENIED|||||w
15326|ERROR_GPIO_INCOMPATIBLE_CONNECT_MODE|||||w
15327|ERROR_GPIO_INTERRUPT_ALREADY_UNMASKED|||||w
15400|ERROR_CANNOT_SWITCH_RUNLEVEL|||||w
15401|ERROR_INVALID_RUNLEVEL_SETTING|||||w
15402|ERROR_RUNLEVEL_SWITCH_TIMEOUT|permanent||The run level could not be switched: a service did not stop or start in time.||w e
15403|ERROR_RUNLEVEL_SWITCH_AGENT_TIMEOUT|||||w
15404|ERROR_RUNLEVEL_SWITCH_IN_PROGRESS|transient||A switch of the run level is running.||w e
15405|ERROR_SERVICES_FAILED_AUTOSTART|permanent||Services failed to start at the switch of the run level.||w e
15501|ERROR_COM_TASK_STOP_PENDING|transient||The task cannot be stopped at once.||w e
15600|ERROR_INSTALL_OPEN_PACKAGE_FAILED|permanent||The app package could not be opened.|Check that it is signed, that its certificate chain is trusted here, and that the publisher name fits the certificate; see event log AppxPackagingOM.|w e ax ir
15601|ERROR_INSTALL_PACKAGE_NOT_FOUND|permanent||The app package was not found.|Check the path or the package's full name (`Get-AppxPackage -AllUsers *name*`); removing a package that this user does not have gives this code too.|w e ax
15602|ERROR_INSTALL_INVALID_PACKAGE|permanent||The app package is not valid.|Fetch it again and compare size and hash; see event log AppxPackagingOM.|w e ax
15603|ERROR_INSTALL_RESOLVE_DEPENDENCY_FAILED|permanent||The app package failed a check of update, dependency or conflict.|Install the framework packages it needs (VCLibs, UI.Xaml, WindowsAppRuntime) in the right architecture; event log AppXDeployment-Server names what is missing.|w e ax ir
15604|ERROR_INSTALL_OUT_OF_DISK_SPACE|permanent||The disk has too little free space for the app.|Free space on the drive that apps are installed on.|w e ax
15605|ERROR_INSTALL_NETWORK_FAILURE|transient||A network failure stopped the download of the app package or of one it needs.|Look up the address and the inner code in event log AppXDeployment-Server and allow that address at proxy and firewall; then install again.|w e ax
15606|ERROR_INSTALL_REGISTRATION_FAILURE|permanent||The app could not be registered.|See event log AppXDeployment-Server for the inner code.|w e ax
15607|ERROR_INSTALL_DEREGISTRATION_FAILURE|permanent||The app's registration could not be removed.|See event log AppXDeployment-Server for the inner code (`Get-AppPackageLog`), restart and try again.|w e ax
15608|ERROR_INSTALL_CANCEL|informational||The app's installation was cancelled by the user.|Start the installation again.|w e ax
15609|ERROR_INSTALL_FAILED|unknown||The app's installation failed.|See event log AppXDeployment-Server for the inner code (Get-AppPackageLog).|w e ax
15610|ERROR_REMOVE_FAILED|unknown||The app could not be removed.|See event log AppXDeployment-Server for the inner code (`Get-AppPackageLog`); packages that belong to Windows cannot be removed.|w e ax
15611|ERROR_PACKAGE_ALREADY_EXISTS|permanent||A package of the same name and version, but other content, is installed.|Raise the version of the new package, or remove the old one for all users first.|w e ax ir
15612|ERROR_NEEDS_REMEDIATION|permanent||The app cannot start until it is repaired.|Open Settings, Apps, the app's Advanced options and choose Repair; if that fails, install the app again.|w e ax
15613|ERROR_INSTALL_PREREQUISITE_FAILED|permanent||A prerequisite of the app is not met.|Compare the package's minimum Windows version with winver; see event log AppXDeployment-Server.|w e ax
15614|ERROR_PACKAGE_REPOSITORY_CORRUPTED|permanent||The store of installed apps is damaged.|See event log AppXDeployment-Server for what is damaged.|w e ax
15615|ERROR_INSTALL_POLICY_FAILURE|permanent||Policy or missing sideloading rights forbid the app.|Allow trusted apps to install (policy AllowAllTrustedApps) and have the package signed by a certificate that this machine trusts.|w e ax ir
15616|ERROR_PACKAGE_UPDATING|transient||The app is being updated, so it cannot start now.|Wait until the update has ended and start the app again.|w e ax
15617|ERROR_DEPLOYMENT_BLOCKED_BY_POLICY|permanent||Policy forbids to install the app.|Check AppLocker's packaged app rules and the App Package Deployment policies.|w e ax
15618|ERROR_PACKAGES_IN_USE|transient||The app's files are in use.|Close the app and the apps that use its framework (the event log names them), or restart.|w e ax
15619|ERROR_RECOVERY_FILE_CORRUPT|permanent||A recovery file of the app deployment is damaged.|Remove the app and install it again.|w e ax
15620|ERROR_INVALID_STAGED_SIGNATURE|permanent||The signature of the staged app is not valid.|On a machine in developer mode the files AppxSignature.p7x and AppxBlockMap.xml in the app's folder have to be valid or absent; elsewhere fetch the package again.|w e ax
15621|ERROR_DELETING_EXISTING_APPLICATIONDATA_STORE_FAILED|permanent||Old data of the app could not be deleted.|Close the app, its debugger or simulator and whatever has files open in the app's data folder, then install again.|w e ax
15622|ERROR_INSTALL_PACKAGE_DOWNGRADE|informational||A higher version of the app is installed already.|Nothing is to be done if the newer one may stay; to go back run `Add-AppxPackage -ForceUpdateFromAnyVersion <package>`.|w e ax
15623|ERROR_SYSTEM_NEEDS_REMEDIATION|permanent||A Windows file is damaged, so apps cannot be installed.|Run `DISM /Online /Cleanup-Image /RestoreHealth`, then `sfc /scannow`.|w e ax
15624|ERROR_APPX_INTEGRITY_FAILURE_CLR_NGEN|permanent||A damaged native image or other foreign file on the machine fails the integrity check.|Run `sfc /scannow` and remove or install again the software that owns the file; the log AppXDeployment-Server names it.|k ax
15625|ERROR_RESILIENCY_FILE_CORRUPT|permanent||A file that records the running deployment is damaged, so the operation cannot go on.|Restart and install the app again.|w e ax
15626|ERROR_INSTALL_FIREWALL_SERVICE_NOT_RUNNING|permanent||The Windows Firewall service does not run, which app installation needs.|Start the service mpssvc; to do without the firewall, turn off its profiles and leave the service running.|w e ax
15627|ERROR_PACKAGE_MOVE_FAILED|permanent||The app could not be moved to another volume.|See event log AppXDeployment-Server for the inner code; check free space on the target.|k e ax
15628|ERROR_INSTALL_VOLUME_NOT_EMPTY|permanent||The volume for apps is not empty.|Move or remove the apps on it (`Get-AppxPackage -Volume <volume>`) first.|k e ax
15629|ERROR_INSTALL_VOLUME_OFFLINE|permanent||The volume for apps is offline.|Connect the drive, or change where new apps are saved in the Storage settings.|k e ax
15630|ERROR_INSTALL_VOLUME_CORRUPT|permanent||The volume for apps is damaged.|Run `chkdsk /f` on that volume.|k e ax ck
15631|ERROR_NEEDS_REGISTRATION|permanent||The app has to be registered for the user first.|Run `Add-AppxPackage -Register "<folder>\AppxManifest.xml" -DisableDevelopmentMode` as that user.|k e ax
15632|ERROR_INSTALL_WRONG_PROCESSOR_ARCHITECTURE|permanent||The app is made for another processor.|Take the package for this processor (x64, x86, Arm64).|k e ax
15633|ERROR_DEV_SIDELOAD_LIMIT_EXCEEDED|permanent||The machine holds as many sideloaded development apps as its developer licence permits.|Remove a sideloaded app, then install again.|k e ax
15634|ERROR_INSTALL_OPTIONAL_PACKAGE_REQUIRES_MAIN_PACKAGE|permanent||The optional package needs its main package first.|Install the main package, or both in one call (`Add-AppxPackage <main> -ExternalPackages <optional>`).|k e ax
15635|ERROR_PACKAGE_NOT_SUPPORTED_ON_FILESYSTEM|permanent||The app cannot be installed on a volume with this file system.|Install apps on an NTFS volume.|k e ax
15636|ERROR_PACKAGE_MOVE_BLOCKED_BY_STREAMING|transient||The app cannot be moved or removed while parts of it are still being downloaded.|Wait until the download has ended and try again.|k e ax
15637|ERROR_INSTALL_OPTIONAL_PACKAGE_APPLICATIONID_NOT_UNIQUE|permanent||The optional package uses an application ID that its main package or another optional package has already.|The publisher has to give the application an ID of its own in the manifest.|k
15638|ERROR_PACKAGE_STAGING_ONHOLD|transient|automatic|Staging the app is on hold because another one has priority.|Wait; the installation goes on when the other one has ended.|k e ax
15639|ERROR_INSTALL_INVALID_RELATED_SET_UPDATE|permanent||The related set of packages can be updated only together, and the update is not valid.|Take main package and optional packages of one and the same release and install them together.|k e ax
15640|ERROR_INSTALL_OPTIONAL_PACKAGE_REQUIRES_MAIN_PACKAGE_FULLTRUST_CAPABILITY|permanent||The optional package has a full-trust entry point, but its main package lacks the capability runFullTrust.|The publisher has to declare runFullTrust in the main package.|k
15641|ERROR_DEPLOYMENT_BLOCKED_BY_USER_LOG_OFF|transient||The user logged off during the installation.|Sign in again and start the installation once more.|k e ax
15642|ERROR_PROVISION_OPTIONAL_PACKAGE_REQUIRES_MAIN_PACKAGE_PROVISIONED|permanent||The optional package cannot be provisioned for all users because its main package is not.|Provision the main package first (`Add-AppxProvisionedPackage`).|k
15643|ERROR_PACKAGES_REPUTATION_CHECK_FAILED|permanent||SmartScreen's reputation check refused the app or failed.|Have the package signed by a known certificate; if the source is trusted, check the SmartScreen policy and that its service can be reached.|k e ax
15644|ERROR_PACKAGES_REPUTATION_CHECK_TIMEDOUT|transient||SmartScreen's reputation check of the app took too long.|Check that the machine reaches the SmartScreen service and install again.|k e ax
15645|ERROR_DEPLOYMENT_OPTION_NOT_SUPPORTED|usage||The deployment option is not supported.|Leave the option out, or compare it with `Get-Help Add-AppxPackage -Full` of this Windows version.|k e ax
15646|ERROR_APPINSTALLER_ACTIVATION_BLOCKED|permanent||The .appinstaller file's update settings block the start of the app until it is updated.|Let the update end, or install the newest package of the publisher; then start the app again.|k e ax
15647|ERROR_REGISTRATION_FROM_REMOTE_DRIVE_NOT_SUPPORTED|permanent||A package cannot be registered from a mapped network drive.|Use the share's UNC path (\\server\share) or copy the files to a local disk.|k e ax
15648|ERROR_APPX_RAW_DATA_WRITE_FAILED|permanent||The downloaded package data could not be processed or written to disk.|Check free space and the health of the disk (`chkdsk /scan`), then install again.|k e ax
15649|ERROR_DEPLOYMENT_BLOCKED_BY_VOLUME_POLICY_PACKAGE|permanent||The package family may be deployed to the system volume only.|Make the system drive the place for new apps (Settings, System, Storage) and install again.|k e ax
15650|ERROR_DEPLOYMENT_BLOCKED_BY_VOLUME_POLICY_MACHINE|permanent||Policy permits apps on the system volume only.|Check the policy Disable installing Windows apps on non-system volumes.|k e ax
15651|ERROR_DEPLOYMENT_BLOCKED_BY_PROFILE_POLICY|permanent||Policy forbids apps for special profiles (roaming, mandatory, temporary).|Check the policy Allow deployment operations in special profiles.|k e ax
15652|ERROR_DEPLOYMENT_FAILED_CONFLICTING_MUTABLE_PACKAGE_DIRECTORY|permanent||Another package owns the mutable package directory that this package wants.|Remove the other package (event log AppXDeployment-Server names it), then install again.|k
15653|ERROR_SINGLETON_RESOURCE_INSTALLED_IN_ACTIVE_USER|permanent||Another signed-in user has a resource in use that only one user at a time may have.|Sign the other user out, then install again.|k e ax
15654|ERROR_DIFFERENT_VERSION_OF_PACKAGED_SERVICE_INSTALLED|permanent||Another version of the app's service is installed on the machine.|Install the newest version of the package.|k e ax
15655|ERROR_SERVICE_EXISTS_AS_NON_PACKAGED_SERVICE|permanent||A service of the same name exists that belongs to no app package.|Remove the software that brought the service, or ask its vendor which one to keep.|k e ax
15656|ERROR_PACKAGED_SERVICE_REQUIRES_ADMIN_PRIVILEGES|permanent||The app contains a service, so an administrator has to install it.|Install the app elevated.|k e ax
15657|ERROR_REDIRECTION_TO_DEFAULT_ACCOUNT_NOT_ALLOWED|usage||The operation would have gone to the default account, which the caller did not permit.||k
15658|ERROR_PACKAGE_LACKS_CAPABILITY_TO_DEPLOY_ON_HOST|permanent||The package lacks the capability it needs to run natively on this machine.||k
15659|ERROR_UNSIGNED_PACKAGE_INVALID_CONTENT|permanent||The unsigned package contains something that only signed packages may have.|Sign the package.|k
15660|ERROR_UNSIGNED_PACKAGE_INVALID_PUBLISHER_NAMESPACE|permanent||The unsigned package's publisher is not in the namespace for unsigned packages.|Put the OID for unsigned packages into the publisher name, or sign the package.|k
15661|ERROR_SIGNED_PACKAGE_INVALID_PUBLISHER_NAMESPACE|permanent||The signed package's publisher is in the namespace for unsigned packages.|Take the OID for unsigned packages out of the publisher name and sign again.|k
15662|ERROR_PACKAGE_EXTERNAL_LOCATION_NOT_ALLOWED|permanent||The package does not permit content outside of it, so an external location cannot be used.|The manifest has to set AllowExternalContent to true.|k
15663|ERROR_INSTALL_FULLTRUST_HOSTRUNTIME_REQUIRES_MAIN_PACKAGE_FULLTRUST_CAPABILITY|permanent||The package's host runtime dependency has full-trust content, but its main package lacks the capability runFullTrust.|The publisher has to declare runFullTrust in the main package.|k
15664|ERROR_PACKAGE_LACKS_CAPABILITY_FOR_MANDATORY_STARTUPTASKS|permanent||The package lacks the capability that mandatory startup tasks need.||k
15665|ERROR_INSTALL_RESOLVE_HOSTRUNTIME_DEPENDENCY_FAILED|permanent||A check of the package's host runtime dependency or of conflicts failed.|Install the host runtime first; event log AppXDeployment-Server names it.|k
15666|ERROR_MACHINE_SCOPE_NOT_ALLOWED|permanent||The package may not be installed for all users, because it lacks the capability.|Install it for the user, without machine scope.|k e ax
15667|ERROR_CLASSIC_COMPAT_MODE_NOT_ALLOWED|permanent||The package may not use classic compatibility mode, because it lacks the capability.||k
15668|ERROR_STAGEFROMUPDATEAGENT_PACKAGE_NOT_APPLICABLE|permanent||The update agent tried to stage a package that does not apply to this machine.||k
15669|ERROR_PACKAGE_NOT_REGISTERED_FOR_USER|permanent||The app is not installed for the user who started it.|That user has to install the app from the Store or its package first.|k e ax
15670|ERROR_PACKAGE_NAME_MISMATCH|permanent||The name of the package differs from the name that was expected.|Compare the name in the manifest with the one in the .appinstaller file; see event log AppXDeployment-Server.|k e ax
15671|ERROR_APPINSTALLER_URI_IN_USE|permanent||The address of the .appinstaller file is used by another package family already.|Use an address of its own for each app, or remove the other app; see event log AppXDeployment-Server.|k
15672|ERROR_APPINSTALLER_IS_MANAGED_BY_SYSTEM|permanent||The app's automatic update is managed by an administrator, so a user cannot change it.|Ask the administrator who set it up.|k
15673|ERROR_SERVICE_BLOCKED_BY_SYSPREP_IN_PROGRESS|permanent||The deployment service does not work while Sysprep runs.|Wait until Sysprep has ended.|k m
15674|ERROR_UNSUPPORTED_ARM32_PACKAGE_REQUIRES_REMEDIAITON|permanent||The package is made for 32-bit Arm, which this Windows no longer supports.|Install the Arm64 build, or repair or reinstall the app from the Store.|k m
15675|ERROR_UUP_PRODUCT_NOT_APPLICABLE|permanent||The product in the update does not apply to this machine or was not found.||k m
15676|ERROR_BLOCKED_BY_PENDING_PACKAGE_REMOVAL|permanent||Removal of the package or of its family is still pending.|Sign out and in again, or restart; then install again.|k m
15677|ERROR_PACKAGE_REPOSITORY_ROOT_CORRUPTED|permanent||The root of the package repository is damaged (by its name).||m
15678|ERROR_PACKAGE_MANIFEST_NOT_FOUND|permanent||The package's manifest was not found (by its name).||m
15679|ERROR_DEPLOYMENT_BLOCKED_BY_REMOVEDEFAULTPACKAGES_POLICY|permanent||The policy that removes default apps blocks the deployment (by its name).|Check the policy Remove Default Microsoft Store packages from the system.|m
15680|ERROR_URI_BLOCKED_BY_POLICY_MSIXALLOWEDZONES|permanent||Policy MsixAllowedZones blocks the address of the package (by its name).||m
15681|ERROR_URI_RECOMMENDED_BLOCK_BY_SMARTSCREEN|permanent||SmartScreen recommends to block the address of the package (by its name).||m
15700|APPMODEL_ERROR_NO_PACKAGE|usage||The process belongs to no app package.|Normal for a desktop program; a program that needs an identity has to be packaged and started through its package.|w e
15701|APPMODEL_ERROR_PACKAGE_RUNTIME_CORRUPT|permanent||The app's runtime data is damaged.|Repair or reset the app in Settings, or install it again.|w e
15702|APPMODEL_ERROR_PACKAGE_IDENTITY_CORRUPT|permanent||The app's identity is damaged.|Remove the app and install it again.|w e
15703|APPMODEL_ERROR_NO_APPLICATION|usage||The process belongs to no application of a package.||w
15704|APPMODEL_ERROR_DYNAMIC_PROPERTY_READ_FAILED|permanent||A dynamic property of the package could not be read (by its name).||k m
15705|APPMODEL_ERROR_DYNAMIC_PROPERTY_INVALID|permanent||A dynamic property of the package is not valid (by its name).||k m
15706|APPMODEL_ERROR_PACKAGE_NOT_AVAILABLE|permanent||The package is not available (by its name).|If it is on another drive, connect the drive; then repair the app in Settings.|k m
15707|APPMODEL_ERROR_NO_MUTABLE_DIRECTORY|informational||The package has no mutable directory (by its name).||k m
15800|ERROR_STATE_LOAD_STORE_FAILED|permanent||The app's settings store could not be loaded.|Reset the app in Settings (its data is lost), or install it again.|w e
15801|ERROR_STATE_GET_VERSION_FAILED|permanent||The version of the app's settings store could not be read.||w
15802|ERROR_STATE_SET_VERSION_FAILED|permanent||The version of the app's settings store could not be set.||w
15803|ERROR_STATE_STRUCTURED_RESET_FAILED|permanent||The app's settings store could not be reset.||w
15804|ERROR_STATE_OPEN_CONTAINER_FAILED|permanent||A container of the app's settings could not be opened.||w
15805|ERROR_STATE_CREATE_CONTAINER_FAILED|permanent||A container of the app's settings could not be created.||w
15806|ERROR_STATE_DELETE_CONTAINER_FAILED|permanent||A container of the app's settings could not be deleted.||w
15807|ERROR_STATE_READ_SETTING_FAILED|permanent||A setting of the app could not be read.||w
15808|ERROR_STATE_WRITE_SETTING_FAILED|permanent||A setting of the app could not be written.||w
15809|ERROR_STATE_DELETE_SETTING_FAILED|permanent||A setting of the app could not be deleted.||w
15810|ERROR_STATE_QUERY_SETTING_FAILED|permanent||A setting of the app could not be queried.||w
15811|ERROR_STATE_READ_COMPOSITE_SETTING_FAILED|permanent||A composite setting of the app could not be read.||w
15812|ERROR_STATE_WRITE_COMPOSITE_SETTING_FAILED|permanent||A composite setting of the app could not be written.||w
15813|ERROR_STATE_ENUMERATE_CONTAINER_FAILED|permanent||The containers of the app's settings could not be listed.||w
15814|ERROR_STATE_ENUMERATE_SETTINGS_FAILED|permanent||The app's settings could not be listed.||w
15815|ERROR_STATE_COMPOSITE_SETTING_VALUE_SIZE_LIMIT_EXCEEDED|usage||A composite setting is larger than permitted.||w
15816|ERROR_STATE_SETTING_VALUE_SIZE_LIMIT_EXCEEDED|usage||The value of a setting is larger than permitted.||w
15817|ERROR_STATE_SETTING_NAME_SIZE_LIMIT_EXCEEDED|usage||The name of a setting is longer than permitted.||w
15818|ERROR_STATE_CONTAINER_NAME_SIZE_LIMIT_EXCEEDED|usage||The name of a settings container is longer than permitted.||w
15841|ERROR_API_UNAVAILABLE|usage||The function is not available to this type of app.||w e
15861|STORE_ERROR_UNLICENSED|permanent||The device has no licence for the app.|Sign in to the Microsoft Store with the account that owns the app, and check that licensing services are reachable.|k e ax
15862|STORE_ERROR_UNLICENSED_USER|permanent||The signed-in user has no licence for the app.|Sign in to the Microsoft Store with the account that owns the app.|k e ax
15863|STORE_ERROR_PENDING_COM_TRANSACTION|transient||A purchase for the app is pending.|Wait until the purchase has ended in the Microsoft Store, then start the app again.|k e
15864|STORE_ERROR_LICENSE_REVOKED|permanent||The user's licence for the app was withdrawn.|Check the order history of the Microsoft account that bought the app.|k e
"""
