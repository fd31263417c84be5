"""BITS codes (BG_E_*, BG_S_*, facility 0x20).

kind and retry are judgements of our own.
"""

BITS_SOURCES = {
    "b": "bitsmsg.h (mingw-w64)",
    "m": "win32metadata",
    "r": "BITS Return Values",
    "n": "meaning read from the name",
    "a": "Authentication (BITS)",
    "c": "IBackgroundCopyJobHttpOptions3::SetServerCertificateValidationInterface",
    "d": "IBackgroundCopyJob::SetMinimumRetryDelay (BITS)",
    "e": "Handling Errors (BITS)",
    "f": "IBackgroundCopyFile6::RequestFileRanges",
    "g": "Group Policies (BITS)",
    "h": "HTTP Requirements for BITS Downloads",
    "i": "BITS IIS Extension Properties",
    "j": "BITS_JOB_PROPERTY_ID enumeration (bits5_0.h)",
    "k": "Helper Tokens for BITS Transfer Jobs",
    "l": "bitsadmin util and setieproxy",
    "z": "IBackgroundCopyJob4::SetMaximumDownloadTime",
    "o": "IBackgroundCopyJob::TakeOwnership (BITS)",
    "p": "Peer Caching (BITS)",
    "q": "Policy Set default download behavior for BITS jobs on costed networks",
    "s": "Service Accounts and BITS",
    "t": "IBackgroundCopyJob::SetNoProgressTimeout (BITS)",
    "u": "IBackgroundCopyJobHttpOptions2::SetHttpMethod",
    "v": "How to control whether a BITS job is allowed to download over an expensive connection",
    "w": "Policy CSP - ADMX_Bits",
    "x": "Bitsmsg.h (Windows SDK), message texts",
    "y": "IBackgroundCopyJob::SetProxySettings (BITS)",
    "": "m x",
    "dev": "For the developer:",
    "reserved": "Reserved in newer headers.",
    "log": "the event log Microsoft-Windows-Bits-Client/Operational",
    "place": "A place, not a cause:",
}

BITS_ROWS = r"""
0x00200006 i|BG_S_ERROR_CONTEXT_NONE|Context text: nothing has gone wrong.|Nothing to do: there is no error to place.|b m x
0x00200017 i|BG_S_PARTIAL_COMPLETE|Only the files that had finished were kept; the rest were dropped.|Nothing to repair; if the dropped files are still wanted, download them in a new job.|b m r
0x0020001A i|BG_S_UNABLE_TO_DELETE_FILES|The call worked, but some temporary files could not be removed.|Delete the files named in the System event log by hand to regain the space.|b m r x
0x0020002A i|BG_S_PROXY_CHANGED|The proxy settings changed while the transfer was under way.|Nothing to do by itself; if the transfer fails afterwards, check which proxy the account of the job uses now (bitsadmin /util /getieproxy for service accounts).|b m x
0x00200055 i|BG_S_OVERRIDDEN_BY_POLICY|The setting was stored, but a group policy wins over it.|Change the policy under Computer Configuration, Administrative Templates, Network, Background Intelligent Transfer Service instead: it wins over the local setting.|m r g
0x80200001 u|BG_E_NOT_FOUND|No job with that identifier is in the queue.|{dev} the job was completed, cancelled or never made, so list the jobs (bitsadmin /list /allusers, elevated) and create a new one. BITS also cancels jobs that stay idle for 90 days (JobInactivityTimeout).|b m r g
0x80200002 u|BG_E_INVALID_STATE|The job's present state does not permit the call.|See the state with bitsadmin /list /verbose: a cancelled or completed job can no longer be changed, so start the download anew. {dev} ask for the state before the call.|b m r x
0x80200003 u|BG_E_EMPTY|The job cannot be resumed because no file was added to it.|{dev} add at least one file (AddFile, bitsadmin /addfile) before Resume.|b m r
0x80200004 i|BG_E_FILE_NOT_AVAILABLE|The error is not tied to a file, so there is no file to hand out.|Nothing to repair: no file goes with this error. Take the error code and the context from GetError.|b m r
0x80200005 i|BG_E_PROTOCOL_NOT_AVAILABLE|The error is not tied to a transfer protocol, so there is no protocol name to hand out.|Nothing to repair: no protocol goes with this error. Take the error code and the context from GetError.|b m r
0x80200007 i|BG_E_ERROR_CONTEXT_UNKNOWN|Context text: the failing part is not known.|{place} read the error code beside it with bitsadmin /list /verbose.|b m x
0x80200008 i|BG_E_ERROR_CONTEXT_GENERAL_QUEUE_MANAGER|Context text: the queue manager failed.|{place} read the error code beside it (bitsadmin /list /verbose) and {log}.|b m x
0x80200009 i|BG_E_ERROR_CONTEXT_LOCAL_FILE|Context text: the failure concerns the local file.|{place} with the error code beside it check free space, permissions of the job owner, and whether another program holds the local file open.|b m x
0x8020000A i|BG_E_ERROR_CONTEXT_REMOTE_FILE|Context text: the failure concerns the remote file.|{place} with the error code beside it check the address of the file and the rights to it on the server. {dev} ReplaceRemotePrefix or SetRemoteName can point the job to another server.|b m x e
0x8020000B i|BG_E_ERROR_CONTEXT_GENERAL_TRANSPORT|Context text: the transport layer failed.|{place} with the error code beside it check name resolution, proxy and firewall towards the server.|b m x
0x8020000C i|BG_E_ERROR_CONTEXT_QUEUE_MANAGER_NOTIFICATION|Context text: the queue manager failed while notifying the application.|{place} the transfer may be fine while the program could not be told. See that the program or its notification command still exists and can be started; BITS tries again later.|b m x
0x8020000D t automatic|BG_E_DESTINATION_LOCKED|The volume that holds the target file is locked.|Wait for what locks the volume, such as chkdsk or a backup, or unlock it; BITS goes on when the volume is free.|b m r x d
0x8020000E|BG_E_VOLUME_CHANGED|The target volume is no longer the one the job was created for.|Put the original disk back, or map the drive as before, and resume the job; otherwise cancel it and download to the new place.|b m r x
0x8020000F i|BG_E_ERROR_INFORMATION_UNAVAILABLE|The job is not in an error state, so it holds no error details.|Nothing to repair: details exist only in the states ERROR and TRANSIENT_ERROR and are gone once BITS transfers again. Look for what happened in {log}.|b m r
0x80200010 t automatic|BG_E_NETWORK_DISCONNECTED|No active network adapter is present.|Connect the network adapter (cable, Wi-Fi, VPN); BITS goes on as soon as one is active. If the machine seems online, look at Get-NetAdapter and Get-NetConnectionProfile.|b m r x
0x80200011|BG_E_MISSING_FILE_SIZE|The server sent no Content-Length, as happens with generated content.|The server, and any proxy, must send Content-Length in answer to HEAD and GET: look at it with curl.exe -I. For content made on the fly offer a static file, or let the program set BITS_JOB_PROPERTY_DYNAMIC_CONTENT on its job.|b m r h j
0x80200012|BG_E_INSUFFICIENT_HTTP_SUPPORT|The server speaks an HTTP version older than 1.1.|Let the server, and any proxy on the way, answer with HTTP/1.1 (curl.exe -I shows the version), or offer the file from another server.|b m r h
0x80200013|BG_E_INSUFFICIENT_RANGE_SUPPORT|The server, or a proxy on the way, does not return Content-Range.|Test with curl.exe -r 0-99 -D - -o NUL, with and without the proxy: the answer must be 206 with Content-Range and Content-Length. Correct the server or the proxy that removes them; content made on the fly needs BITS_JOB_PROPERTY_DYNAMIC_CONTENT on the job.|b m r h j
0x80200014 u|BG_E_REMOTE_NOT_SUPPORTED|The service may only be used from the local machine.|BITS cannot be driven from another machine: run the command on the machine itself, for instance as a scheduled task.|b m r x
0x80200015|BG_E_NEW_OWNER_DIFF_MAPPING|The new job owner has the network drive mapped to another place.|Use a UNC path (\\server\share) instead of a drive letter for the local file, then take the job over again.|b m r x o
0x80200016|BG_E_NEW_OWNER_NO_FILE_ACCESS|The new job owner may not open the job's temporary files.|Give the new owner rights to the folder of the local files and their temporary files, then take the job over again; or cancel it and start it anew under the new account.|b m r x o
0x80200018 u|BG_E_PROXY_LIST_TOO_LARGE|The proxy list is over the 32 KB limit.|Shorten the proxy list of the job (bitsadmin /setproxysettings); the documentation of SetProxySettings names 4,000 characters.|b m r y
0x80200019 u|BG_E_PROXY_BYPASS_LIST_TOO_LARGE|The proxy bypass list is over the 32 KB limit.|Shorten the bypass list of the job (bitsadmin /setproxysettings), with wildcards for instance; the documentation of SetProxySettings names 4,000 characters.|b m r y
0x8020001B t|BG_E_INVALID_SERVER_RESPONSE|The server's answer breaks the protocol.|Resume the job once. If it returns, compare the answer with and without the proxy (curl.exe -D - -o NUL) and look for an error or sign-in page in place of the file.|b m x
0x8020001C u|BG_E_TOO_MANY_FILES|An upload job may hold a single file only.|{dev} make one upload job for each file.|b m r
0x8020001D|BG_E_LOCAL_FILE_CHANGED|The file being uploaded was altered during the transfer.|Stop what writes to the file, or upload a copy of it, and create the job again.|b m r x
0x8020001E i|BG_E_ERROR_CONTEXT_REMOTE_APPLICATION|Context text: the application on the server failed.|{place} look in the log of the application on the server for the time of the error.|b m x
0x8020001F t automatic|BG_E_SESSION_NOT_FOUND|The server no longer knows the upload session.|BITS tries again with the upload. If it keeps returning, see whether requests reach different servers of a farm, and raise BITSSessionTimeout on the IIS virtual directory.|b m x i
0x80200020|BG_E_TOO_LARGE|The upload is bigger than the server accepts.|Make the upload smaller or raise BITSMaximumUploadSize on the IIS virtual directory, and with it the request limit of IIS.|b m r i
0x80200021 u|BG_E_STRING_TOO_LONG|A string argument is above its length limit.|{dev} shorten the string; the page of the called method names the limit.|b m r
0x80200022|BG_E_CLIENT_SERVER_PROTOCOL_MISMATCH|Client and server share no upload protocol.|Bring client and server to versions of BITS that fit each other, and see that the BITS server extension of IIS answers at this address, not a plain web server.|b m r x
0x80200023|BG_E_SERVER_EXECUTE_ENABLE=BG_E_SERVER_EXECUTE_ENABLED|The upload directory on the server has script or execute rights switched on.|Remove script and execute permissions from the IIS virtual directory that takes the uploads.|b m x r
0x80200024 t automatic|BG_E_NO_PROGRESS|The job makes no headway; the server may be set up wrongly.|BITS tries again later, until the no-progress time of the job (14 days by default) is over. Check that server and proxy are reachable, send Content-Length and honour Range, then resume the job (bitsadmin /resume).|b m x t h
0x80200025 u|BG_E_USERNAME_TOO_LARGE|The user name has more than 300 characters.|{dev} the user name in the credentials may have 300 characters at most.|b m r
0x80200026 u|BG_E_PASSWORD_TOO_LARGE|The password has more than 65,535 characters.|{dev} pass a shorter password; an older header text said 300 characters.|b m r
0x80200027 u|BG_E_INVALID_AUTH_TARGET|The credential target is neither server nor proxy.|{dev} use BG_AUTH_TARGET_SERVER or BG_AUTH_TARGET_PROXY in SetCredentials.|b m r
0x80200028 u|BG_E_INVALID_AUTH_SCHEME|The authentication scheme number is out of range.|{dev} use a member of BG_AUTH_SCHEME, such as BG_AUTH_SCHEME_NEGOTIATE, in SetCredentials.|b m r
0x80200029|BG_E_FILE_NOT_FOUND|The file name given matches none of the files in the job.|{dev} pass a name exactly as EnumFiles and GetRemoteName or GetLocalName give it.|b m x
0x8020002B u|BG_E_INVALID_RANGE|A byte range reaches outside the remote file.|{dev} keep every range within the size of the remote file; use BG_LENGTH_TO_EOF for the rest.|b m r
0x8020002C u|BG_E_OVERLAPPING_RANGES|Byte ranges repeat or overlap.|{dev} sort the ranges by offset and merge those that share bytes before AddFileWithRanges.|b m r
0x8020002D t|BG_E_CONNECT_FAILURE|No connection to the server could be opened.|Test the connection from this machine (Test-NetConnection with the port of the address) and check firewall and proxy; for jobs of service accounts the proxy of bitsadmin /util /getieproxy counts.|b m x s l
0x8020002E t|BG_E_CONNECTION_CLOSED|The server hung up too early.|Resume the job; BITS goes on from where it stopped. If it breaks off again and again, look at time limits of the proxy, the firewall and the server.|b m x
0x8020002F t|BG_E_KEEP_ALIVE_FAILURE|A connection meant to stay open was dropped.|{reserved} Resume the job; if it recurs, raise the keep-alive time of server or proxy.|b x
0x80200030|BG_E_MESSAGE_LENGTH_LIMIT_EXCEEDED|A message is larger than the limit.|{reserved} Look for oversized headers or cookies in request and answer, and for limits of a proxy.|b x
0x80200031 t|BG_E_NAME_RESOLUTION_FAILURE|The server's host name could not be resolved.|{reserved} Check the host name in the address and its resolution on this machine (Resolve-DnsName).|b x
0x80200032 i later|BG_E_PENDING|The asynchronous request has not finished.|{dev} no fault, wait for the request to finish.|b x
0x80200033 t|BG_E_PIPELINE_FAILURE|A pipelined request lost its connection.|Reserved in newer headers, and no text explains it: resume the job and keep {log}.|b n x
0x80200034|BG_E_PROTOCOL_ERROR|The server reported an error at the protocol level.|{reserved} Look for the HTTP status in {log} and in the log of the server.|b x
0x80200035 t|BG_E_PROXY_NAME_RESOLUTION_FAILURE|The proxy's host name could not be resolved.|{reserved} Correct the proxy name for the account of the job (bitsadmin /util /getieproxy, Settings for a user) or its DNS entry.|b x l s
0x80200036 t|BG_E_RECEIVE_FAILURE|The response could not be read in full.|{reserved} Resume the job; if it recurs, look for a proxy or firewall that cuts long answers.|b x
0x80200037 i later|BG_E_REQUEST_CANCELED|The request was called off.|{reserved} Start the transfer again if nobody cancelled it on purpose; bitsadmin /list /verbose shows whether the job still exists.|b x
0x80200038|BG_E_SECURE_CHANNEL_FAILURE|The TLS connection could not be set up.|{reserved} Check the clock, TLS 1.2 on both sides and TLS inspection; the System event log, source Schannel, tells more.|b x
0x80200039 t|BG_E_SEND_FAILURE|The request could not be sent in full.|{reserved} Resume the job; if it recurs, check firewall and proxy towards the server.|b x
0x8020003A|BG_E_SERVER_PROTOCOL_VIOLATION|The response is not valid HTTP.|{reserved} Compare the answer with and without the proxy (curl.exe -D - -o NUL) and correct what sends broken HTTP.|b x
0x8020003B t|BG_E_TIMEOUT|The request took too long.|{reserved} Test the connection (Test-NetConnection) and raise the time limits of proxy or server, then resume the job.|b x
0x8020003C|BG_E_TRUST_FAILURE|The server's certificate could not be trusted.|{reserved} Check the clock and the certificate chain, and put the root of a company TLS inspection into the trusted roots of the computer.|b x
0x8020003D ?|BG_E_UNKNOWN_ERROR|The transport failed in an unclassified way.|Reserved in newer headers, and it names no cause: keep {log} around that time.|b x
0x8020003E t automatic|BG_E_BLOCKED_BY_POLICY|Group policy keeps background transfers from running now.|Background jobs wait until the policy allows them: look at Limit the maximum network bandwidth for BITS background transfers (MaxInternetBandwidth; 0 stops them) and the work and maintenance schedules. A job of foreground priority is not held back.|b m r g
0x8020003F u|BG_E_INVALID_PROXY_INFO|The proxy or bypass list given for the job cannot be used.|Correct the proxy or bypass list of the job: bitsadmin /setproxysettings, or PRECONFIG to use the settings of the account.|b m r y
0x80200040 u|BG_E_INVALID_CREDENTIALS|The credentials are malformed.|{dev} check scheme, target, user name and password in SetCredentials (NULL as user name and password means the logon credentials, for NTLM and Kerberos only).|b m r a
0x80200041 u|BG_E_INVALID_HASH_ALGORITHM|The hash algorithm asked for is not supported.|{dev} choose another hash algorithm.
0x80200042|BG_E_RECORD_DELETED|The peer-cache entry was removed before it could be updated.|Nothing to repair: the entry no longer exists in the cache, so there is nothing to update.|m r
0x80200043 t|BG_E_COMMIT_IN_PROGRESS|The cache entry is being committed at the moment.|Wait a few seconds and call again.
0x80200044 t|BG_E_DISCOVERY_IN_PROGRESS|A search for peers is running.|Wait a few seconds and ask again; the search runs already.
0x80200045 t|BG_E_UPNP_ERROR|The internet gateway device reported a UPnP problem.|Check the router (internet gateway device) and its UPnP setting, and restart it.|m r x
0x80200046|BG_E_TEST_OPTION_BLOCKED_DOWNLOAD|A test setting stops the download.|A test setting of BITS is active that does not belong on this machine: remove it, and tell whoever prepared the image.
0x80200047|BG_E_PEERCACHING_DISABLED|The peer-cache feature is switched off.|Only needed with the old peer cache: enable Allow BITS Peercaching there. Since Windows 7 BITS shares through BranchCache; a plain download needs no change.|m r p w
0x80200048 t|BG_E_BUSYCACHERECORD|The cache entry is in use; wait a few seconds.|Wait a few seconds and call again.|m r x
0x80200049|BG_E_TOO_MANY_JOBS_PER_USER|The user already has as many jobs as policy allows.|Complete or cancel old jobs of the user (bitsadmin /list /allusers), or raise Limit the maximum number of BITS jobs for each user (MaxJobsPerUser, default 60). Administrators and services are exempt.|m r g w
0x80200050|BG_E_TOO_MANY_JOBS_PER_MACHINE|The computer already has as many jobs as policy allows.|Complete or cancel old jobs (bitsadmin /list /allusers), or raise Limit the maximum number of BITS jobs for this computer (MaxJobsPerMachine, default 300). Administrators and services are exempt.|m r g w
0x80200051|BG_E_TOO_MANY_FILES_IN_JOB|The job already has as many files as policy allows.|Use several jobs, or raise Limit the maximum number of files allowed in a BITS job (MaxFilesPerJob, default 200). Administrators and services are exempt.|m r g w
0x80200052|BG_E_TOO_MANY_RANGES_IN_FILE|The file already has as many ranges as policy allows.|Ask for fewer, larger ranges, or raise Limit the maximum number of ranges that can be added to the file in a BITS job (MaxRangesPerFile, default 500). Administrators and services are exempt.|m r g w
0x80200053|BG_E_VALIDATION_FAILED|What the site returned did not pass validation; the BITS event log has details.|Read {log} for the reason, and see whether a proxy, cache or sign-in page changes what the site returns.|m r
0x80200054|BG_E_MAXDOWNLOAD_TIMEOUT|The job ran longer than its maximum download time.|Resume the job, which starts the clock again. If the line is slow, raise Limit the maximum BITS job download time (MaxDownloadTime, default 90 days) or the limit that the program set on the job.|m r g w z
0x80200056|BG_E_TOKEN_REQUIRED|The job's security token is not there: its owner logged off or the session ended.|Sign in again as the owner (for Windows Update or the Store, the user) and start the download again. A program sets its helper token again (SetHelperToken, bitsadmin /sethelpertoken) and resumes the job.|m x k
0x80200057 u|BG_E_UNKNOWN_PROPERTY_ID|The property number is not known.|{dev} use a member of BITS_JOB_PROPERTY_ID or BITS_FILE_PROPERTY_ID that this Windows version knows.
0x80200058 u|BG_E_READ_ONLY_PROPERTY|The property cannot be written.|{dev} only read this property and drop the SetProperty call.
0x80200059 t automatic|BG_E_BLOCKED_BY_COST_TRANSFER_POLICY|The connection is too expensive for the job's cost flags.|BITS goes on when the connection is cheap enough: use an unmetered network, or correct its metered setting. For own jobs change the cost flags, or the policy Set default download behavior for BITS jobs on costed networks.|m x v q j
0x80200060 u|BG_E_PROPERTY_SUPPORTED_FOR_DOWNLOAD_JOBS_ONLY|Only download jobs have this property.|{dev} set this property on jobs of type BG_JOB_TYPE_DOWNLOAD only.|m x j
0x80200061 u|BG_E_READ_ONLY_PROPERTY_AFTER_ADDFILE|The property is frozen once a file has been added.|{dev} set this property before the first AddFile, in a new job.|m x j
0x80200062 u|BG_E_READ_ONLY_PROPERTY_AFTER_RESUME|The property is frozen once the job has been resumed.|{dev} set this property before the first Resume, in a new job.|m x j
0x80200063 u|BG_E_MAX_DOWNLOAD_SIZE_INVALID_VALUE|The maximum download size given is not acceptable.|{dev} give BITS_JOB_PROPERTY_MAX_DOWNLOAD_SIZE a value of at least 1.
0x80200064|BG_E_MAX_DOWNLOAD_SIZE_LIMIT_REACHED|The download grew past the job's size limit.|Check why the file is larger than expected (another page in place of the file?), or create the job with a higher BITS_JOB_PROPERTY_MAX_DOWNLOAD_SIZE.|m x j
0x80200065 t automatic|BG_E_STANDBY_MODE|The device is in standby.|The transfer goes on when the computer wakes. For long downloads on mains power raise the sleep time (powercfg /change standby-timeout-ac).
0x80200066 u|BG_E_USE_STORED_CREDENTIALS_NOT_SUPPORTED|Stored credentials cannot be used for this target.|{dev} BITS_JOB_PROPERTY_USE_STORED_CREDENTIALS takes BG_AUTH_TARGET_PROXY only.|m x j
0x80200067 t automatic|BG_E_BLOCKED_BY_BATTERY_POLICY|The transfer is paused because the computer runs on battery.|Connect the computer to mains power; the transfer goes on by itself.
0x80200068 t automatic|BG_E_BLOCKED_BY_BATTERY_SAVER|Battery saver mode holds the transfer back.|Connect the computer to mains power or turn battery saver off; the transfer goes on by itself.
0x80200069 t|BG_E_WATCHDOG_TIMEOUT|A watchdog ended an operation that took too long.|Resume the job or restart the service (Restart-Service BITS). If it returns, keep {log} around that time.
0x8020006A|BG_E_APP_PACKAGE_NOT_FOUND|No app package was found that matches the owner of the job or the caller.|Install the app again for the user, or cancel the job it left behind.
0x8020006B u|BG_E_APP_PACKAGE_SCENARIO_NOT_SUPPORTED|Packaged apps cannot use BITS on this device, since something it needs for them is missing.|Use an edition of Windows that has the missing parts, or let a desktop program or service make the job.
0x8020006C|BG_E_DATABASE_CORRUPT|The job database is damaged.|Restart the service (Restart-Service BITS), which repairs its job list, and start the download again. If it keeps returning, check the disk (chkdsk).
0x8020006D|BG_E_RANDOM_ACCESS_NOT_SUPPORTED|Parts cannot be fetched in free order from this kind of transfer or server.|{dev} use RequestFileRanges only in HTTP downloads with known size and range support, not with SMB, dynamic content, several ranges or uploads.|m x f
0x8020006E t|BG_E_BLOCKED_BY_BACKGROUND_ACCESS_POLICY|The app is not allowed to work in the background.|Let the app run in the background: Settings, Apps, background permissions of the app, or the policy Let Windows apps run in the background.
0x8020006F t automatic|BG_E_BLOCKED_BY_GAME_MODE|The transfer is paused while a program of another owner runs in Game Mode.|Close the game or switch to another window; the transfer goes on by itself.
0x80200070 t automatic|BG_E_BLOCKED_BY_SYSTEM_POLICY|The transfer is paused because the system is short of resources.|The transfer goes on when resources are free again. If it waits for long, see what loads memory, processor or disk.
0x80200071 u|BG_E_NOT_SUPPORTED_WITH_CUSTOM_HTTP_METHOD|The feature cannot be combined with a custom HTTP verb.|{dev} jobs with SetHttpMethod take neither dynamic content nor on-demand mode, and stay at foreground priority.|m x u
0x80200072 u|BG_E_UNSUPPORTED_JOB_CONFIGURATION|The job's options do not allow the requested action.|{dev} check job type, properties and priority against the page of the called method.
0x80200073 t|BG_E_REMOTE_FILE_CHANGED|The file on the server changed during the transfer.|Resume the job if the change was expected. If it recurs, the file behind the address, or behind several servers of a farm, is not the same each time.
0x80200074 u|BG_E_SERVER_CERT_VALIDATION_INTERFACE_REQUIRED|The job needs its certificate-check callback registered again.|The program that made the job must run and set its certificate callback again (SetServerCertificateValidationInterface), then resume the job.|m x c
0x80200075 u|BG_E_READ_ONLY_WHEN_JOB_ACTIVE|The setting cannot be changed while the job runs.|{dev} suspend the job first; the change is allowed in the states SUSPENDED, ERROR and TRANSFERRED.
0x80200076 i|BG_E_ERROR_CONTEXT_SERVER_CERTIFICATE_CALLBACK|Context text: the application's certificate-check callback failed.|{place} the callback of the program rejected the server certificate. See the code beside it, and the certificate the machine really gets (TLS inspection?).|m x c
"""
