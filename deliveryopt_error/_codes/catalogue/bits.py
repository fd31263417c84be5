"""BITS codes (BG_E_*, BG_S_*, facility 0x20): data only, imports nothing.

Names and values rest on bitsmsg.h of mingw-w64 and on win32metadata, the meanings on the BITS
documentation, on the message texts of the SDK header or, where a row says so, on the name alone.
kind and retry are judgements of our own; advice rests on the documents named in its row.
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
}

# value|name|kind|retry|meaning|advice|sources
BITS_ROWS = r"""
0x00200006|BG_S_ERROR_CONTEXT_NONE|informational||Context text: nothing has gone wrong.|Nothing to do: there is no error to place.|b m x
0x00200017|BG_S_PARTIAL_COMPLETE|informational||Only the files that had finished were kept; the rest were dropped.|Nothing to repair; if the dropped files are still wanted, download them in a new job.|b m r
0x0020001A|BG_S_UNABLE_TO_DELETE_FILES|informational||The call worked, but some temporary files could not be removed.|Delete the files named in the System event log by hand to regain the space.|b m r x
0x0020002A|BG_S_PROXY_CHANGED|informational||The proxy settings changed while the transfer was under way.|Nothing to do by itself; if the transfer fails afterwards, check which proxy the account of the job uses now (bitsadmin /util /getieproxy for service accounts).|b m x
0x00200055|BG_S_OVERRIDDEN_BY_POLICY|informational||The setting was stored, but a group policy wins over it.|Change the policy under Computer Configuration, Administrative Templates, Network, Background Intelligent Transfer Service instead: it wins over the local setting.|m r g
0x80200001|BG_E_NOT_FOUND|usage||No job with that identifier is in the queue.|For the developer: the job was completed, cancelled or never made, so list the jobs (bitsadmin /list /allusers, elevated) and create a new one. BITS also cancels jobs that stay idle for 90 days (JobInactivityTimeout).|b m r g
0x80200002|BG_E_INVALID_STATE|usage||The job's present state does not permit the call.|See the state with bitsadmin /list /verbose: a cancelled or completed job can no longer be changed, so start the download anew. For the developer: ask for the state before the call.|b m r x
0x80200003|BG_E_EMPTY|usage||The job cannot be resumed because no file was added to it.|For the developer: add at least one file (AddFile, bitsadmin /addfile) before Resume.|b m r
0x80200004|BG_E_FILE_NOT_AVAILABLE|informational||The error is not tied to a file, so there is no file to hand out.|Nothing to repair: no file goes with this error. Take the error code and the context from GetError.|b m r
0x80200005|BG_E_PROTOCOL_NOT_AVAILABLE|informational||The error is not tied to a transfer protocol, so there is no protocol name to hand out.|Nothing to repair: no protocol goes with this error. Take the error code and the context from GetError.|b m r
0x80200007|BG_E_ERROR_CONTEXT_UNKNOWN|informational||Context text: the failing part is not known.|A place, not a cause: read the error code beside it with bitsadmin /list /verbose.|b m x
0x80200008|BG_E_ERROR_CONTEXT_GENERAL_QUEUE_MANAGER|informational||Context text: the queue manager failed.|A place, not a cause: read the error code beside it (bitsadmin /list /verbose) and the event log Microsoft-Windows-Bits-Client/Operational.|b m x
0x80200009|BG_E_ERROR_CONTEXT_LOCAL_FILE|informational||Context text: the failure concerns the local file.|A place, not a cause: with the error code beside it check free space, permissions of the job owner, and whether another program holds the local file open.|b m x
0x8020000A|BG_E_ERROR_CONTEXT_REMOTE_FILE|informational||Context text: the failure concerns the remote file.|A place, not a cause: with the error code beside it check the address of the file and the rights to it on the server. For the developer: ReplaceRemotePrefix or SetRemoteName can point the job to another server.|b m x e
0x8020000B|BG_E_ERROR_CONTEXT_GENERAL_TRANSPORT|informational||Context text: the transport layer failed.|A place, not a cause: with the error code beside it check name resolution, proxy and firewall towards the server.|b m x
0x8020000C|BG_E_ERROR_CONTEXT_QUEUE_MANAGER_NOTIFICATION|informational||Context text: the queue manager failed while notifying the application.|A place, not a cause: the transfer may be fine while the program could not be told. See that the program or its notification command still exists and can be started; BITS tries again later.|b m x
0x8020000D|BG_E_DESTINATION_LOCKED|transient|automatic|The volume that holds the target file is locked.|Wait for what locks the volume, such as chkdsk or a backup, or unlock it; BITS goes on when the volume is free.|b m r x d
0x8020000E|BG_E_VOLUME_CHANGED|||The target volume is no longer the one the job was created for.|Put the original disk back, or map the drive as before, and resume the job; otherwise cancel it and download to the new place.|b m r x
0x8020000F|BG_E_ERROR_INFORMATION_UNAVAILABLE|informational||The job is not in an error state, so it holds no error details.|Nothing to repair: details exist only in the states ERROR and TRANSIENT_ERROR and are gone once BITS transfers again. Look for what happened in the event log Microsoft-Windows-Bits-Client/Operational.|b m r
0x80200010|BG_E_NETWORK_DISCONNECTED|transient|automatic|No active network adapter is present.|Connect the network adapter (cable, Wi-Fi, VPN); BITS goes on as soon as one is active. If the machine seems online, look at Get-NetAdapter and Get-NetConnectionProfile.|b m r x
0x80200011|BG_E_MISSING_FILE_SIZE|||The server sent no Content-Length, as happens with generated content.|The server, and any proxy, must send Content-Length in answer to HEAD and GET: look at it with curl.exe -I. For content made on the fly offer a static file, or let the program set BITS_JOB_PROPERTY_DYNAMIC_CONTENT on its job.|b m r h j
0x80200012|BG_E_INSUFFICIENT_HTTP_SUPPORT|||The server speaks an HTTP version older than 1.1.|Let the server, and any proxy on the way, answer with HTTP/1.1 (curl.exe -I shows the version), or offer the file from another server.|b m r h
0x80200013|BG_E_INSUFFICIENT_RANGE_SUPPORT|||The server, or a proxy on the way, does not return Content-Range.|Test with curl.exe -r 0-99 -D - -o NUL, with and without the proxy: the answer must be 206 with Content-Range and Content-Length. Correct the server or the proxy that removes them; content made on the fly needs BITS_JOB_PROPERTY_DYNAMIC_CONTENT on the job.|b m r h j
0x80200014|BG_E_REMOTE_NOT_SUPPORTED|usage||The service may only be used from the local machine.|BITS cannot be driven from another machine: run the command on the machine itself, for instance as a scheduled task.|b m r x
0x80200015|BG_E_NEW_OWNER_DIFF_MAPPING|||The new job owner has the network drive mapped to another place.|Use a UNC path (\\server\share) instead of a drive letter for the local file, then take the job over again.|b m r x o
0x80200016|BG_E_NEW_OWNER_NO_FILE_ACCESS|||The new job owner may not open the job's temporary files.|Give the new owner rights to the folder of the local files and their temporary files, then take the job over again; or cancel it and start it anew under the new account.|b m r x o
0x80200018|BG_E_PROXY_LIST_TOO_LARGE|usage||The proxy list is over the 32 KB limit.|Shorten the proxy list of the job (bitsadmin /setproxysettings); the documentation of SetProxySettings names 4,000 characters.|b m r y
0x80200019|BG_E_PROXY_BYPASS_LIST_TOO_LARGE|usage||The proxy bypass list is over the 32 KB limit.|Shorten the bypass list of the job (bitsadmin /setproxysettings), with wildcards for instance; the documentation of SetProxySettings names 4,000 characters.|b m r y
0x8020001B|BG_E_INVALID_SERVER_RESPONSE|transient||The server's answer breaks the protocol.|Resume the job once. If it returns, compare the answer with and without the proxy (curl.exe -D - -o NUL) and look for an error or sign-in page in place of the file.|b m x
0x8020001C|BG_E_TOO_MANY_FILES|usage||An upload job may hold a single file only.|For the developer: make one upload job for each file.|b m r
0x8020001D|BG_E_LOCAL_FILE_CHANGED|||The file being uploaded was altered during the transfer.|Stop what writes to the file, or upload a copy of it, and create the job again.|b m r x
0x8020001E|BG_E_ERROR_CONTEXT_REMOTE_APPLICATION|informational||Context text: the application on the server failed.|A place, not a cause: look in the log of the application on the server for the time of the error.|b m x
0x8020001F|BG_E_SESSION_NOT_FOUND|transient|automatic|The server no longer knows the upload session.|BITS tries again with the upload. If it keeps returning, see whether requests reach different servers of a farm, and raise BITSSessionTimeout on the IIS virtual directory.|b m x i
0x80200020|BG_E_TOO_LARGE|||The upload is bigger than the server accepts.|Make the upload smaller or raise BITSMaximumUploadSize on the IIS virtual directory, and with it the request limit of IIS.|b m r i
0x80200021|BG_E_STRING_TOO_LONG|usage||A string argument is above its length limit.|For the developer: shorten the string; the page of the called method names the limit.|b m r
0x80200022|BG_E_CLIENT_SERVER_PROTOCOL_MISMATCH|||Client and server share no upload protocol.|Bring client and server to versions of BITS that fit each other, and see that the BITS server extension of IIS answers at this address, not a plain web server.|b m r x
0x80200023|BG_E_SERVER_EXECUTE_ENABLE|||The upload directory on the server has script or execute rights switched on.|Remove script and execute permissions from the IIS virtual directory that takes the uploads.|b m x r
0x80200023|BG_E_SERVER_EXECUTE_ENABLED|=||||r
0x80200024|BG_E_NO_PROGRESS|transient|automatic|The job makes no headway; the server may be set up wrongly.|BITS tries again later, until the no-progress time of the job (14 days by default) is over. Check that server and proxy are reachable, send Content-Length and honour Range, then resume the job (bitsadmin /resume).|b m x t h
0x80200025|BG_E_USERNAME_TOO_LARGE|usage||The user name has more than 300 characters.|For the developer: the user name in the credentials may have 300 characters at most.|b m r
0x80200026|BG_E_PASSWORD_TOO_LARGE|usage||The password has more than 65,535 characters.|For the developer: pass a shorter password; an older header text said 300 characters.|b m r
0x80200027|BG_E_INVALID_AUTH_TARGET|usage||The credential target is neither server nor proxy.|For the developer: use BG_AUTH_TARGET_SERVER or BG_AUTH_TARGET_PROXY in SetCredentials.|b m r
0x80200028|BG_E_INVALID_AUTH_SCHEME|usage||The authentication scheme number is out of range.|For the developer: use a member of BG_AUTH_SCHEME, such as BG_AUTH_SCHEME_NEGOTIATE, in SetCredentials.|b m r
0x80200029|BG_E_FILE_NOT_FOUND|||The file name given matches none of the files in the job.|For the developer: pass a name exactly as EnumFiles and GetRemoteName or GetLocalName give it.|b m x
0x8020002B|BG_E_INVALID_RANGE|usage||A byte range reaches outside the remote file.|For the developer: keep every range within the size of the remote file; use BG_LENGTH_TO_EOF for the rest.|b m r
0x8020002C|BG_E_OVERLAPPING_RANGES|usage||Byte ranges repeat or overlap.|For the developer: sort the ranges by offset and merge those that share bytes before AddFileWithRanges.|b m r
0x8020002D|BG_E_CONNECT_FAILURE|transient||No connection to the server could be opened.|Test the connection from this machine (Test-NetConnection with the port of the address) and check firewall and proxy; for jobs of service accounts the proxy of bitsadmin /util /getieproxy counts.|b m x s l
0x8020002E|BG_E_CONNECTION_CLOSED|transient||The server hung up too early.|Resume the job; BITS goes on from where it stopped. If it breaks off again and again, look at time limits of the proxy, the firewall and the server.|b m x
0x8020002F|BG_E_KEEP_ALIVE_FAILURE|transient||A connection meant to stay open was dropped.|Reserved in newer headers. Resume the job; if it recurs, raise the keep-alive time of server or proxy.|b x
0x80200030|BG_E_MESSAGE_LENGTH_LIMIT_EXCEEDED|||A message is larger than the limit.|Reserved in newer headers. Look for oversized headers or cookies in request and answer, and for limits of a proxy.|b x
0x80200031|BG_E_NAME_RESOLUTION_FAILURE|transient||The server's host name could not be resolved.|Reserved in newer headers. Check the host name in the address and its resolution on this machine (Resolve-DnsName).|b x
0x80200032|BG_E_PENDING|informational|later|The asynchronous request has not finished.|For the developer: no fault, wait for the request to finish.|b x
0x80200033|BG_E_PIPELINE_FAILURE|transient||A pipelined request lost its connection.|Reserved in newer headers, and no text explains it: resume the job and keep the event log Microsoft-Windows-Bits-Client/Operational.|b n x
0x80200034|BG_E_PROTOCOL_ERROR|||The server reported an error at the protocol level.|Reserved in newer headers. Look for the HTTP status in the event log Microsoft-Windows-Bits-Client/Operational and in the log of the server.|b x
0x80200035|BG_E_PROXY_NAME_RESOLUTION_FAILURE|transient||The proxy's host name could not be resolved.|Reserved in newer headers. Correct the proxy name for the account of the job (bitsadmin /util /getieproxy, Settings for a user) or its DNS entry.|b x l s
0x80200036|BG_E_RECEIVE_FAILURE|transient||The response could not be read in full.|Reserved in newer headers. Resume the job; if it recurs, look for a proxy or firewall that cuts long answers.|b x
0x80200037|BG_E_REQUEST_CANCELED|informational|later|The request was called off.|Reserved in newer headers. Start the transfer again if nobody cancelled it on purpose; bitsadmin /list /verbose shows whether the job still exists.|b x
0x80200038|BG_E_SECURE_CHANNEL_FAILURE|||The TLS connection could not be set up.|Reserved in newer headers. Check the clock, TLS 1.2 on both sides and TLS inspection; the System event log, source Schannel, tells more.|b x
0x80200039|BG_E_SEND_FAILURE|transient||The request could not be sent in full.|Reserved in newer headers. Resume the job; if it recurs, check firewall and proxy towards the server.|b x
0x8020003A|BG_E_SERVER_PROTOCOL_VIOLATION|||The response is not valid HTTP.|Reserved in newer headers. Compare the answer with and without the proxy (curl.exe -D - -o NUL) and correct what sends broken HTTP.|b x
0x8020003B|BG_E_TIMEOUT|transient||The request took too long.|Reserved in newer headers. Test the connection (Test-NetConnection) and raise the time limits of proxy or server, then resume the job.|b x
0x8020003C|BG_E_TRUST_FAILURE|||The server's certificate could not be trusted.|Reserved in newer headers. Check the clock and the certificate chain, and put the root of a company TLS inspection into the trusted roots of the computer.|b x
0x8020003D|BG_E_UNKNOWN_ERROR|unknown||The transport failed in an unclassified way.|Reserved in newer headers, and it names no cause: keep the event log Microsoft-Windows-Bits-Client/Operational around that time.|b x
0x8020003E|BG_E_BLOCKED_BY_POLICY|transient|automatic|Group policy keeps background transfers from running now.|Background jobs wait until the policy allows them: look at Limit the maximum network bandwidth for BITS background transfers (MaxInternetBandwidth; 0 stops them) and the work and maintenance schedules. A job of foreground priority is not held back.|b m r g
0x8020003F|BG_E_INVALID_PROXY_INFO|usage||The proxy or bypass list given for the job cannot be used.|Correct the proxy or bypass list of the job: bitsadmin /setproxysettings, or PRECONFIG to use the settings of the account.|b m r y
0x80200040|BG_E_INVALID_CREDENTIALS|usage||The credentials are malformed.|For the developer: check scheme, target, user name and password in SetCredentials (NULL as user name and password means the logon credentials, for NTLM and Kerberos only).|b m r a
0x80200041|BG_E_INVALID_HASH_ALGORITHM|usage||The hash algorithm asked for is not supported.|For the developer: choose another hash algorithm.|m x
0x80200042|BG_E_RECORD_DELETED|||The peer-cache entry was removed before it could be updated.|Nothing to repair: the entry no longer exists in the cache, so there is nothing to update.|m r
0x80200043|BG_E_COMMIT_IN_PROGRESS|transient||The cache entry is being committed at the moment.|Wait a few seconds and call again.|m x
0x80200044|BG_E_DISCOVERY_IN_PROGRESS|transient||A search for peers is running.|Wait a few seconds and ask again; the search runs already.|m x
0x80200045|BG_E_UPNP_ERROR|transient||The internet gateway device reported a UPnP problem.|Check the router (internet gateway device) and its UPnP setting, and restart it.|m r x
0x80200046|BG_E_TEST_OPTION_BLOCKED_DOWNLOAD|||A test setting stops the download.|A test setting of BITS is active that does not belong on this machine: remove it, and tell whoever prepared the image.|m x
0x80200047|BG_E_PEERCACHING_DISABLED|||The peer-cache feature is switched off.|Only needed with the old peer cache: enable Allow BITS Peercaching there. Since Windows 7 BITS shares through BranchCache; a plain download needs no change.|m r p w
0x80200048|BG_E_BUSYCACHERECORD|transient||The cache entry is in use; wait a few seconds.|Wait a few seconds and call again.|m r x
0x80200049|BG_E_TOO_MANY_JOBS_PER_USER|||The user already has as many jobs as policy allows.|Complete or cancel old jobs of the user (bitsadmin /list /allusers), or raise Limit the maximum number of BITS jobs for each user (MaxJobsPerUser, default 60). Administrators and services are exempt.|m r g w
0x80200050|BG_E_TOO_MANY_JOBS_PER_MACHINE|||The computer already has as many jobs as policy allows.|Complete or cancel old jobs (bitsadmin /list /allusers), or raise Limit the maximum number of BITS jobs for this computer (MaxJobsPerMachine, default 300). Administrators and services are exempt.|m r g w
0x80200051|BG_E_TOO_MANY_FILES_IN_JOB|||The job already has as many files as policy allows.|Use several jobs, or raise Limit the maximum number of files allowed in a BITS job (MaxFilesPerJob, default 200). Administrators and services are exempt.|m r g w
0x80200052|BG_E_TOO_MANY_RANGES_IN_FILE|||The file already has as many ranges as policy allows.|Ask for fewer, larger ranges, or raise Limit the maximum number of ranges that can be added to the file in a BITS job (MaxRangesPerFile, default 500). Administrators and services are exempt.|m r g w
0x80200053|BG_E_VALIDATION_FAILED|||What the site returned did not pass validation; the BITS event log has details.|Read the event log Microsoft-Windows-Bits-Client/Operational for the reason, and see whether a proxy, cache or sign-in page changes what the site returns.|m r
0x80200054|BG_E_MAXDOWNLOAD_TIMEOUT|||The job ran longer than its maximum download time.|Resume the job, which starts the clock again. If the line is slow, raise Limit the maximum BITS job download time (MaxDownloadTime, default 90 days) or the limit that the program set on the job.|m r g w z
0x80200056|BG_E_TOKEN_REQUIRED|||The job's security token is not there: its owner logged off or the session ended.|Sign in again as the owner (for Windows Update or the Store, the user) and start the download again. A program sets its helper token again (SetHelperToken, bitsadmin /sethelpertoken) and resumes the job.|m x k
0x80200057|BG_E_UNKNOWN_PROPERTY_ID|usage||The property number is not known.|For the developer: use a member of BITS_JOB_PROPERTY_ID or BITS_FILE_PROPERTY_ID that this Windows version knows.|m x
0x80200058|BG_E_READ_ONLY_PROPERTY|usage||The property cannot be written.|For the developer: only read this property and drop the SetProperty call.|m x
0x80200059|BG_E_BLOCKED_BY_COST_TRANSFER_POLICY|transient|automatic|The connection is too expensive for the job's cost flags.|BITS goes on when the connection is cheap enough: use an unmetered network, or correct its metered setting. For own jobs change the cost flags, or the policy Set default download behavior for BITS jobs on costed networks.|m x v q j
0x80200060|BG_E_PROPERTY_SUPPORTED_FOR_DOWNLOAD_JOBS_ONLY|usage||Only download jobs have this property.|For the developer: set this property on jobs of type BG_JOB_TYPE_DOWNLOAD only.|m x j
0x80200061|BG_E_READ_ONLY_PROPERTY_AFTER_ADDFILE|usage||The property is frozen once a file has been added.|For the developer: set this property before the first AddFile, in a new job.|m x j
0x80200062|BG_E_READ_ONLY_PROPERTY_AFTER_RESUME|usage||The property is frozen once the job has been resumed.|For the developer: set this property before the first Resume, in a new job.|m x j
0x80200063|BG_E_MAX_DOWNLOAD_SIZE_INVALID_VALUE|usage||The maximum download size given is not acceptable.|For the developer: give BITS_JOB_PROPERTY_MAX_DOWNLOAD_SIZE a value of at least 1.|m x
0x80200064|BG_E_MAX_DOWNLOAD_SIZE_LIMIT_REACHED|||The download grew past the job's size limit.|Check why the file is larger than expected (another page in place of the file?), or create the job with a higher BITS_JOB_PROPERTY_MAX_DOWNLOAD_SIZE.|m x j
0x80200065|BG_E_STANDBY_MODE|transient|automatic|The device is in standby.|The transfer goes on when the computer wakes. For long downloads on mains power raise the sleep time (powercfg /change standby-timeout-ac).|m x
0x80200066|BG_E_USE_STORED_CREDENTIALS_NOT_SUPPORTED|usage||Stored credentials cannot be used for this target.|For the developer: BITS_JOB_PROPERTY_USE_STORED_CREDENTIALS takes BG_AUTH_TARGET_PROXY only.|m x j
0x80200067|BG_E_BLOCKED_BY_BATTERY_POLICY|transient|automatic|The transfer is paused because the computer runs on battery.|Connect the computer to mains power; the transfer goes on by itself.|m x
0x80200068|BG_E_BLOCKED_BY_BATTERY_SAVER|transient|automatic|Battery saver mode holds the transfer back.|Connect the computer to mains power or turn battery saver off; the transfer goes on by itself.|m x
0x80200069|BG_E_WATCHDOG_TIMEOUT|transient||A watchdog ended an operation that took too long.|Resume the job or restart the service (Restart-Service BITS). If it returns, keep the event log Microsoft-Windows-Bits-Client/Operational around that time.|m x
0x8020006A|BG_E_APP_PACKAGE_NOT_FOUND|||No app package was found that matches the owner of the job or the caller.|Install the app again for the user, or cancel the job it left behind.|m x
0x8020006B|BG_E_APP_PACKAGE_SCENARIO_NOT_SUPPORTED|usage||Packaged apps cannot use BITS on this device, since something it needs for them is missing.|Use an edition of Windows that has the missing parts, or let a desktop program or service make the job.|m x
0x8020006C|BG_E_DATABASE_CORRUPT|||The job database is damaged.|Restart the service (Restart-Service BITS), which repairs its job list, and start the download again. If it keeps returning, check the disk (chkdsk).|m x
0x8020006D|BG_E_RANDOM_ACCESS_NOT_SUPPORTED|||Parts cannot be fetched in free order from this kind of transfer or server.|For the developer: use RequestFileRanges only in HTTP downloads with known size and range support, not with SMB, dynamic content, several ranges or uploads.|m x f
0x8020006E|BG_E_BLOCKED_BY_BACKGROUND_ACCESS_POLICY|transient||The app is not allowed to work in the background.|Let the app run in the background: Settings, Apps, background permissions of the app, or the policy Let Windows apps run in the background.|m x
0x8020006F|BG_E_BLOCKED_BY_GAME_MODE|transient|automatic|The transfer is paused while a program of another owner runs in Game Mode.|Close the game or switch to another window; the transfer goes on by itself.|m x
0x80200070|BG_E_BLOCKED_BY_SYSTEM_POLICY|transient|automatic|The transfer is paused because the system is short of resources.|The transfer goes on when resources are free again. If it waits for long, see what loads memory, processor or disk.|m x
0x80200071|BG_E_NOT_SUPPORTED_WITH_CUSTOM_HTTP_METHOD|usage||The feature cannot be combined with a custom HTTP verb.|For the developer: jobs with SetHttpMethod take neither dynamic content nor on-demand mode, and stay at foreground priority.|m x u
0x80200072|BG_E_UNSUPPORTED_JOB_CONFIGURATION|usage||The job's options do not allow the requested action.|For the developer: check job type, properties and priority against the page of the called method.|m x
0x80200073|BG_E_REMOTE_FILE_CHANGED|transient||The file on the server changed during the transfer.|Resume the job if the change was expected. If it recurs, the file behind the address, or behind several servers of a farm, is not the same each time.|m x
0x80200074|BG_E_SERVER_CERT_VALIDATION_INTERFACE_REQUIRED|usage||The job needs its certificate-check callback registered again.|The program that made the job must run and set its certificate callback again (SetServerCertificateValidationInterface), then resume the job.|m x c
0x80200075|BG_E_READ_ONLY_WHEN_JOB_ACTIVE|usage||The setting cannot be changed while the job runs.|For the developer: suspend the job first; the change is allowed in the states SUSPENDED, ERROR and TRANSFERRED.|m x
0x80200076|BG_E_ERROR_CONTEXT_SERVER_CERTIFICATE_CALLBACK|informational||Context text: the application's certificate-check callback failed.|A place, not a cause: the callback of the program rejected the server certificate. See the code beside it, and the certificate the machine really gets (TLS inspection?).|m x c
"""
