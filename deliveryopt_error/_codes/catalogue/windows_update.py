"""Windows Update Agent codes (WU_E_*, WU_S_*, facility 0x24)."""

WINDOWS_UPDATE_SOURCES = {
    "d": "Windows Update error codes by component",
    "dm": "Fix Windows Update errors by using the DISM or System Update Readiness tool",
    "g": "WUA Networking Error Codes",
    "h": "wuerror.h (mingw-w64)",
    "m": "win32metadata",
    "n": "meaning read from the name",
    "np": "netsh winhttp (Windows Commands)",
    "s": "WUA Success and Error Codes",
    "sf": "Troubleshoot software update scan failures in Configuration Manager",
    "sq": "sc.exe query, sc.exe config (Windows Commands)",
    "tw": "Windows Update issues troubleshooting",
    "wb": "Windows Server Update Services best practices",
    "wc": "Troubleshoot issues with WSUS client agents",
    "we": "Windows Update common errors and mitigation",
    "wl": "Windows Update log files",
    "wp": "Manage additional Windows Update settings",
    "wr": "Windows Update - additional resources",
    "t3": "Troubleshoot Windows Update error 0x80240439",
    "t4": "Troubleshoot Windows Update error 0x8024001E",
    "": "h m n",
    "failed": "failed in a way no other code covers.",
    "rename": r"Stop wuauserv, rename %windir%\SoftwareDistribution, start it and scan",
    "answered": "The update server answered HTTP",
    "empty": r"%windir%\SoftwareDistribution\Download with wuauserv stopped and",
    "reset": r"reset the client's store (stop wuauserv, rename %windir%\SoftwareDistribution).",
    "other": "Something other than WSUS answered: look for a proxy or web page in between, and call ClientWebService/client.asmx of the server in a browser.",
    "repair": "Repair the component store with DISM /Online /Cleanup-Image /RestoreHealth, or install the complete package from the Microsoft Update Catalog.",
    "folder": r"%windir%\SoftwareDistribution",
    "log": "WindowsUpdate.log",
    "idle": "Idle shutdown is blocked while",
    "xml": "The verification XML has",
}

# A name that begins with `_` is WU_E_...
WINDOWS_UPDATE_ROWS = r"""
0x00240001 i|WU_S_SERVICE_STOP|The update agent shut down cleanly.||h m s d
0x00240002 i|WU_S_SELFUPDATE|The update agent brought itself up to date.||h m s d
0x00240003 i|WU_S_UPDATE_ERROR|The run finished, though some updates failed to apply.|Look in the update history which update failed, and at its own code.|h m s d
0x00240004 i|WU_S_MARKED_FOR_DISCONNECT|Disconnecting was put off because a callback was still running.||h m s d
0x00240005 i|WU_S_REBOOT_REQUIRED|A restart is needed before the installation is complete.|Restart the machine to complete the installation.|h m s d
0x00240006 i|WU_S_ALREADY_INSTALLED|The update was on the system before the call.||h m s d
0x00240007 i|WU_S_ALREADY_UNINSTALLED|The update to remove was not there in the first place.||h m s d
0x00240008 i|WU_S_ALREADY_DOWNLOADED|The update's files were fetched earlier.||h m s d
0x00240009 i|WU_S_SOME_UPDATES_SKIPPED_ON_BATTERY|Running on battery, so some updates were left out.
0x0024000A i|WU_S_ALREADY_REVERTED|The update was rolled back earlier.
0x00240010 i|WU_S_SEARCH_CRITERIA_NOT_SUPPORTED|The search ran, ignoring criteria the service does not support.
0x00242015 i|WU_S_UH_INSTALLSTILLPENDING|The handler is still busy installing the update.||h m s
0x00242016 i|WU_S_UH_DOWNLOAD_SIZE_CALCULATED|The handler has worked out the download size.
0x00245001 i|WU_S_SIH_NOOP|The servicing stack healer found nothing to do.
0x00246001 i|WU_S_DM_ALREADYDOWNLOADING|A download of the same update is running already.
0x00247101 i|WU_S_METADATA_SKIPPED_BY_ENFORCEMENTMODE|Metadata verification was skipped in the configured mode.
0x00247102 i|WU_S_METADATA_IGNORED_SIGNATURE_VERIFICATION|A metadata signature failed but the configured mode tolerates it.
0x00248001 i|WU_S_SEARCH_LOAD_SHEDDING|The server shed load, so the search result may be partial.
0x00248002 i|WU_S_AAD_DEVICE_TICKET_NOT_NEEDED|No directory device ticket was necessary.||m n
0x80240001|_NO_SERVICE|The update agent cannot serve the request.|Check that the services wuauserv and CryptSvc are not disabled and start; look in the System event log why they stop.|h m s d wr
0x80240002 t|_MAX_CAPACITY_REACHED|The service has reached its capacity limit.|Wait and scan again; a machine with many scans at once reaches the limit.|h m s d
0x80240003 u|_UNKNOWN_ID|The identifier is not known.|Scan again; the update is no longer known to the agent.|h m s d
0x80240004 u|_NOT_INITIALIZED|The object has not been set up.|Restart the service wuauserv; in a script, create the object (Microsoft.Update.Session) before use.|h m s d
0x80240005 u|_RANGEOVERLAP|A byte range asked for overlaps an earlier one.||h m s d
0x80240006 u|_TOOMANYRANGES|More byte ranges were asked for than the limit allows.||h m s d
0x80240007 u|_INVALIDINDEX|The collection has no element at that index.|A script asked for an update that is not in the list: search again and use the new list.|h m s d
0x80240008 u|_ITEMNOTFOUND|No item has that key.|Scan again; the item is gone from the list.|h m s d
0x80240009 t|_OPERATIONINPROGRESS|A conflicting operation is already running.|Wait until the other search or installation has ended (Settings, TrustedInstaller.exe), then try again.|h m s d
0x8024000A|_COULDNOTCANCEL|The operation may not be cancelled.|Let the installation end; it is past the point where it can be cancelled.|h m s d
0x8024000B i later|_CALL_CANCELLED|The call was cancelled.|If nobody cancelled it, look for a management tool, a service stop or a time limit; on WSUS, very many superseded updates make scans break off: decline them.|h m s d we
0x8024000C i|_NOOP|There was nothing to do.||h m s d
0x8024000D|_XML_MISSINGDATA|The update's XML lacks a required element.|The metadata of an update is faulty: {log} names it; decline it on WSUS, or {reset}|h m s d wr wl
0x8024000E|_XML_INVALID|The update's XML holds bad values.|Bring the update agent up to date; if one update is named in {log}, often a driver, decline it on WSUS.|h m s d we wl
0x8024000F|_CYCLE_DETECTED|Updates in the metadata depend on each other in a circle.|Decline the update named in {log} on WSUS; updates from Microsoft are mended there.|h m s d
0x80240010|_TOO_DEEP_RELATION|The chain of related updates is nested too deeply.|Decline superseded updates on WSUS and run its clean-up wizard.|h m s d wb
0x80240011|_INVALID_RELATIONSHIP|The metadata contains a relationship between updates that is not allowed.|Decline the update named in {log} on WSUS.|h m s d
0x80240012|_REG_VALUE_INVALID|A registry value is not usable.|Compare the values under HKLM\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate with the policy, and set the policy anew.|h m s d wp
0x80240013 u|_DUPLICATE_ITEM|The list already contains that item.|A script added the same update twice; add it once.|h m s d
0x80240014 u|_INVALID_INSTALL_REQUESTED|The caller may not install the requested updates.|Run it as administrator, or let the management tool install.|h m s
0x80240016 t|_INSTALL_NOT_ALLOWED|Another installation or a pending restart stands in the way.|Restart the machine if a restart is pending, let other installations (msiexec, TrustedInstaller) end, then install again.|h m s d
0x80240017|_NOT_APPLICABLE|None of the updates applies to this machine.|Compare edition, build and architecture with the update's, and look for a missing prerequisite or an update that already replaces it.|h m s d
0x80240018|_NO_USERTOKEN|The user token needed for the operation is absent.|Run it in a session of a signed-in user, or install machine-wide as administrator.|h m s d
0x80240019 u|_EXCLUSIVE_INSTALL_CONFLICT|An update that must be installed alone was combined with others.|Install that update alone first, restart, then the others.|h m s d
0x8024001A i|_POLICY_NOT_SET|The policy has no value.||h m s d
0x8024001B t|_SELFUPDATE_IN_PROGRESS|The update agent is busy updating itself.|Wait until the agent has updated itself, then scan again.|h m s d
0x8024001D|_INVALID_UPDATE|The update's metadata is not valid.|Scan again; on WSUS decline the update and approve its newer revision.|h m s d
0x8024001E t|_SERVICE_STOP|The service or the machine was shutting down.|Free at least 10 GB on the system drive, look for a scheduled task or restart that stops the service, restart wuauserv, UsoSvc and BITS, and install again; if it stays, rename {folder} with wuauserv stopped.|h m s d t4
0x8024001F t|_NO_CONNECTION|There is no network connection.|Check network, proxy (`netsh winhttp show proxy`) and DNS of this machine.|h m s d np
0x80240020|_NO_INTERACTIVE_USER|Nobody is logged on interactively.|Sign in to the machine and start the installation there.|h m s d we
0x80240021 t|_TIME_OUT|The operation ran out of time.|Try again when server and machine are less busy; a WSUS with many updates needs its clean-up wizard and a reindexed database.|h m s d wb
0x80240022|_ALL_UPDATES_FAILED|Not one of the updates succeeded.|Each update has a code of its own in the update history and {log}: look that one up.|h m s d wl
0x80240023|_EULAS_DECLINED|Every licence agreement was refused.|Accept the licence terms of the update in Settings; a script calls AcceptEula first.|h m s d
0x80240024|_NO_UPDATE|The agent has no updates to work on.|Scan again: the update was declined, replaced or not approved for this machine, or nothing was selected. On WSUS look at its approval.|h m s d
0x80240025|_USER_ACCESS_DISABLED|Group policy locks the user out of Windows Update.|A policy takes Windows Update from this user (Remove access to use all Windows Update features, or the older one for users): update by the management tool or change the policy.|h m s d wp
0x80240026 u|_INVALID_UPDATE_TYPE|The update type is not a valid one.|For the developer: use a member of UpdateType.|h m s d
0x80240027 u|_URL_TOO_LONG|The address is longer than allowed.||h m s d
0x80240028|_UNINSTALL_NOT_ALLOWED|Only updates coming from a WSUS server may be removed this way.|Remove it with `wusa /uninstall /kb:<number>` or DISM; cumulative servicing updates cannot be removed.|h m s d
0x80240029|_INVALID_PRODUCT_LICENSE|An unlicensed program may have hidden some updates from the search.|Activate the program that the update is for, then scan again.|h m s d
0x8024002A|_MISSING_HANDLER|A component that detects applicable updates is not present.|Bring the agent up to date (current cumulative update) and repair with sfc /scannow.|h m s d
0x8024002B|_LEGACYSERVER|The update server is too old for this operation.|Bring WSUS up to date; this client needs a newer server.|h m s d
0x8024002C|_BIN_SOURCE_ABSENT|A delta update cannot be applied because the original file is not there.|{repair}|h m s d dm
0x8024002D|_SOURCE_ABSENT|A whole-file update cannot be applied because the original file is not there.|{repair}|h m s d dm
0x8024002E|_WU_DISABLED|Policy forbids contact with servers that are not managed.|Policy permits the own update server only: scan against WSUS, or change Do not connect to any Windows Update Internet locations and Remove access to use all Windows Update features.|h m s d wp
0x8024002F|_CALL_CANCELLED_BY_POLICY|The policy that disables Windows Update access ended the call.|A policy that blocks access to Windows Update is in force (Remove access to use all Windows Update features): see `gpresult /h`.|h m s d wp
0x80240030 u|_INVALID_PROXY_SERVER|The proxy list is malformed.|Correct the WinHTTP proxy and its bypass list: `netsh winhttp show proxy`, `netsh winhttp reset proxy`.|h m s d sf np
0x80240031|_INVALID_FILE|The file has the wrong format.|Fetch the file again; for the offline scan that is wsusscn2.cab.|h m s d
0x80240032 u|_INVALID_CRITERIA|The search criteria text cannot be parsed.|Correct the search text, such as IsInstalled=0 and Type='Software'.|h m s d
0x80240033 t|_EULA_UNAVAILABLE|The licence text could not be fetched.|Let WSUS download the licence files again (`wsusutil reset`), or try again later.|h m s d wc
0x80240034|_DOWNLOAD_FAILED|The update could not be downloaded.|The code of the transfer stands beside it in {log} and in the Delivery Optimization or BITS log: look that one up. Check proxy and firewall for *.windowsupdate.com and *.delivery.mp.microsoft.com, and free disk space.|h m s d wl tw
0x80240035 i later|_UPDATE_NOT_PROCESSED|The update was not handled in this run.|See which other update in the same run failed; this one was not reached.|h m s d
0x80240036 u|_INVALID_OPERATION|The object is in the wrong state for the operation.|Wait until the running operation has ended; in a script, search or download before you install.|h m s d
0x80240037 u|_NOT_SUPPORTED|The function is not available here.|Use the management tool or DISM; this Windows or session does not offer the function.|h m s d
0x80240038|_WINHTTP_INVALID_FILE|The content type of the downloaded file is not the expected one.|A proxy or filter answers with a page of its own instead of the file: exempt the update addresses from it.|h m g d
0x80240039|_TOO_MANY_RESYNC|The server demanded another synchronisation too often.|Scan again later; if it stays, {reset}|h m s d wr
0x80240040 p never|_NO_SERVER_CORE_SUPPORT|The method is not available on Server Core.|Use sconfig, PowerShell or the management tool on Server Core.|h m s d
0x80240041 t|_SYSPREP_IN_PROGRESS|The machine is being generalised by sysprep.|Let sysprep and the restart finish.|h m s d
0x80240042|_UNKNOWN_SERVICE|The update service has lost its registration.|Register the update service again (Microsoft Update is added through the Settings or Microsoft.Update.ServiceManager), then scan.|h m s d
0x80240043|_NO_UI_SUPPORT|The update agent has no user interface here.|Install from Settings in a user's session, or by a tool without user interface.|h m s d
0x80240044|_PER_MACHINE_UPDATE_ACCESS_DENIED|Machine-wide updates need administrator rights.|Run it as administrator.|h m s
0x80240045 u|_UNSUPPORTED_SEARCHSCOPE|This kind of search does not support the scope given.||h m s
0x80240046 u|_BAD_FILE_URL|The address does not name a file.|Scan again; on WSUS run `wsusutil reset`, which fetches missing files.|h m s wc
0x80240047|_REVERT_NOT_ALLOWED|The update may not be rolled back (the WUA documentation calls this number WU_E_NOTSUPPORTED).|The update stays; remove it with its own uninstaller if it has one.
0x80240048|_INVALID_NOTIFICATION_INFO|The server's notification data for a featured update is not valid.||h m s
0x80240049 u|_OUTOFRANGE|A value is outside its permitted range.|A script passed a wrong value: correct it.|h m s
0x8024004A t|_SETUP_IN_PROGRESS|Windows setup is running.|Let Windows Setup finish, then try again.|h m s
0x8024004B|_ORPHANED_DOWNLOAD_JOB|A download job was left without an owner.
0x8024004C t|_LOW_BATTERY|The battery is too low.|Connect the machine to power.
0x8024004D|_INFRASTRUCTUREFILE_INVALID_FORMAT|An infrastructure file has the wrong format.
0x8024004E|_INFRASTRUCTUREFILE_REQUIRES_SSL|An infrastructure file may only be fetched over TLS.
0x8024004F t|_IDLESHUTDOWN_OPCOUNT_DISCOVERY|{idle} a discovery is counted as running.
0x80240050 t|_IDLESHUTDOWN_OPCOUNT_SEARCH|{idle} a search is counted as running.
0x80240051 t|_IDLESHUTDOWN_OPCOUNT_DOWNLOAD|{idle} a download is counted as running.
0x80240052 t|_IDLESHUTDOWN_OPCOUNT_INSTALL|{idle} an installation is counted as running.
0x80240053 t|_IDLESHUTDOWN_OPCOUNT_OTHER|{idle} some other operation is counted as running.
0x80240054 i later|_INTERACTIVE_CALL_CANCELLED|The user's own call was cancelled.|The user cancelled it: start the search or installation again if it is wanted.
0x80240055 i later|_AU_CALL_CANCELLED|An automatic-update call was cancelled.|The agent tries again at its next cycle; if it repeats, see {log} who cancels it.
0x80240056 p never|_SYSTEM_UNSUPPORTED|The machine is of a kind that is not supported.|Use a supported edition and build of Windows (`winver`).
0x80240057|_NO_SUCH_HANDLER_PLUGIN|The handler plug-in asked for does not exist.
0x80240058|_INVALID_SERIALIZATION_VERSION|Saved data carries an unknown version.
0x80240059 t|_NETWORK_COST_EXCEEDS_POLICY|The network is more expensive than the cost policy permits.|Use a connection that is not metered, or allow downloads over metered connections in the settings or by policy.
0x8024005A i|_CALL_CANCELLED_BY_HIDE|The call ended because the update was hidden.|Show the update again (unhide it) if it is wanted.
0x8024005B i later|_CALL_CANCELLED_BY_INVALID|The call ended because the update is no longer valid.|Scan again; a newer revision of the update is offered then.
0x8024005C u|_INVALID_VOLUMEID|The volume identifier is malformed.
0x8024005D u|_UNRECOGNIZED_VOLUMEID|No volume has that identifier.
0x8024005E i|_EXTENDEDERROR_NOTSET|No extended error was recorded.
0x8024005F ?|_EXTENDEDERROR_FAILED|The extended error could not be recorded or read.
0x80240060 t|_IDLESHUTDOWN_OPCOUNT_SERVICEREGISTRATION|{idle} a service registration is counted as running.
0x80240061|_FILETRUST_SHA2SIGNATURE_MISSING|The file has no SHA-2 signature.|Install the SHA-2 support update of this old Windows, then fetch the file again.
0x80240062|_UPDATE_NOT_APPROVED|The update has not been approved.|Approve the update on WSUS for this machine's group.
0x80240063 t|_CALL_CANCELLED_BY_INTERACTIVE_SEARCH|A search started by the user displaced this call.|Wait for the user's search to end; the call is made again at the next cycle.
0x80240064 u|_INSTALL_JOB_RESUME_NOT_ALLOWED|The install job may not be resumed.
0x80240065 u|_INSTALL_JOB_NOT_SUSPENDED|The install job is not paused.
0x80240066|_INSTALL_USERCONTEXT_ACCESSDENIED|The user's context may not install the update.|Install as administrator or by the management tool.
0x80240067 t|_STANDBY_ACTIVITY_NOT_ALLOWED|The activity is not allowed while the device is in standby.|Wake the machine or connect it to power, then start again.|m n
0x80240068|_COULD_NOT_EVALUATE_PROPERTY|A property of the update could not be worked out.||m n
0x80240069 t|_SERVICE_UNEXPECTED_EXIT|The update service ended without warning.|Look in the System and Application event logs for the end of wuauserv, start it and scan again.|m n
0x8024006A|_ACCESS_DENIED_CALLER_IDENTITY|The caller's identity is not allowed to do this.|Run it from an account and program that may use Windows Update; see the event log for the refused caller.|m n
0x8024006B|_SERVICE_REENABLE_ACCESS_DENIED|The caller may not switch the service back on.||m n
0x80240436 t|_PT_CATALOG_SYNC_REQUIRED|The catalogue has to be synchronised first.|Have the update server synchronise, then scan again.
0x80240437|_PT_SECURITY_VERIFICATION_FAILURE|The security check of the exchange failed.|Check the certificate of the update server, the clock and any TLS-inspecting proxy.
0x80240438 t|_PT_ENDPOINT_UNREACHABLE|The service endpoint cannot be reached.|Check proxy and firewall for the Windows Update addresses over HTTPS (port 443), DNS and `netsh winhttp show proxy`; with policies that forbid internet locations the scan must go to WSUS.|h m n wp np
0x80240439|_PT_INVALID_FORMAT|The data exchanged has the wrong format; Windows Update often shows it when the agent could not start up.|Stop wuauserv, BITS and CryptSvc, rename {folder} and %windir%\System32\catroot2, start them and scan again; then look for Windows Update policies in `gpresult /h`.|h m n t3
0x8024043A u|_PT_INVALID_URL|The endpoint address is not valid.|Correct the address in Specify intranet Microsoft update service location: it begins with http:// or https:// and has the port.|h m n wp
0x8024043B|_PT_NWS_NOT_LOADED|The web-services library could not be loaded.|Repair with sfc /scannow and restart wuauserv.
0x8024043C|_PT_PROXY_AUTH_SCHEME_NOT_SUPPORTED|The proxy asks for an authentication scheme that is not supported.|Let the update addresses pass the proxy without a login.
0x8024043D|_SERVICEPROP_NOTAVAIL|The service does not have the property asked for.|Scan online once so that the service is registered anew.|h m d
0x8024043E t|_PT_ENDPOINT_REFRESH_REQUIRED|The endpoint information has to be refreshed.
0x8024043F|_PT_ENDPOINTURL_NOTAVAIL|No address is known for the endpoint.
0x80240440 t|_PT_ENDPOINT_DISCONNECTED|The endpoint dropped the connection.|Try again; look for a proxy or firewall that cuts connections.
0x80240441 u|_PT_INVALID_OPERATION|The protocol object does not allow the operation now.
0x80240442|_PT_OBJECT_FAULTED|The protocol object has faulted and is unusable.|Restart wuauserv and scan again.
0x80240443|_PT_NUMERIC_OVERFLOW|A number overflowed while a message was handled.
0x80240444 t|_PT_OPERATION_ABORTED|The protocol operation was broken off.|Scan again; look for a restart, a sleep or a proxy that cuts the connection.
0x80240445 t|_PT_OPERATION_ABANDONED|The protocol operation was given up.
0x80240446|_PT_QUOTA_EXCEEDED|A message or resource limit was passed.
0x80240447|_PT_NO_TRANSLATION_AVAILABLE|No text in the wanted language exists.
0x80240448 t|_PT_ADDRESS_IN_USE|The network address is taken.
0x80240449 t|_PT_ADDRESS_NOT_AVAILABLE|The network address cannot be used here.
0x8024044A ?|_PT_OTHER|The web-services layer failed in an unclassified way.|{log} has the code of the web service beside it: look that one up.|h m n wl
0x8024044B|_PT_SECURITY_SYSTEM_FAILURE|The security system failed underneath the exchange.
0x80240FFF ?|_UNEXPECTED|The update agent {failed}|The cause stands in {log} (Get-WindowsUpdateLog) just above this code; if nothing is there, {reset}|h m s d wr wl
0x80241001|_MSI_WRONG_VERSION|Windows Installer is older than 3.1, so the search may be incomplete.|Update Windows Installer.|h m d
0x80241002|_MSI_NOT_CONFIGURED|Windows Installer is not configured, so the search may be incomplete.||h m d
0x80241003|_MSP_DISABLED|Policy switches installer patches off, so the search may be incomplete.|Allow patches in the Windows Installer policies (DisablePatch).|h m d
0x80241004|_MSI_WRONG_APP_CONTEXT|The program is installed for one user only, so the update does not fit.||h m d
0x80241005|_MSI_NOT_PRESENT|Windows Installer is not on the machine.
0x80241FFF ?|_MSP_UNEXPECTED|Windows Installer failed, so the search may be incomplete.||h m d
0x80242000 t|_UH_REMOTEUNAVAILABLE|No process is there to host the remote handler.|Restart the machine; the process that installs updates did not come up.|h m d
0x80242001 u|_UH_LOCALONLY|The handler works in-process only.||h m d
0x80242002|_UH_UNKNOWNHANDLER|The handler is not known.||h m d
0x80242003 t|_UH_REMOTEALREADYACTIVE|A remote handler is already active.||h m d
0x80242004 u|_UH_DOESNOTSUPPORTACTION|The update cannot be installed or removed in the way asked for.||h m d
0x80242005 u|_UH_WRONGHANDLER|The wrong handler was named.||h m d
0x80242006|_UH_INVALIDMETADATA|The handler found bad metadata in the update.|Stop wuauserv and CryptSvc, rename {folder}\DataStore and Download and %windir%\System32\catroot2, start them and scan again.|h m d we wr
0x80242007 t|_UH_INSTALLERHUNG|The installer did not finish in time.|Restart, install again and see which installer process hangs; a driver or program installer may wait for an answer nobody can see.|h m d
0x80242008 i later|_UH_OPERATIONCANCELLED|The handler's work was cancelled.|Install again if it is wanted; otherwise see who cancelled it (shutdown, management tool, user).|h m d
0x80242009|_UH_BADHANDLERXML|The handler's own metadata is not valid.|Empty {empty} download again.|h m d
0x8024200A|_UH_CANREQUIREINPUT|The update may ask the user something, so it cannot run silently.|Install this update by hand in a user's session.|h m d
0x8024200B|_UH_INSTALLERFAILURE|The installer reported failure for at least one update.|Look for the installer's own code in the update history, in CBS.log or in the package's log; install the package by hand to see it fail.|h m d
0x8024200C t automatic|_UH_FALLBACKTOSELFCONTAINED|Fetch the complete package instead of the delta.|Nothing to do unless it repeats: the agent then fetches the complete package.|h m d
0x8024200D t automatic|_UH_NEEDANOTHERDOWNLOAD|The update has to be downloaded once more before it can be installed.|Let the download run again; if it repeats, empty {folder}\Download with wuauserv stopped.|h m d wr
0x8024200E|_UH_NOTIFYFAILURE|The handler could not report its progress.||h m d
0x8024200F|_UH_INCONSISTENT_FILE_NAMES|Metadata and package name different files.|Empty {empty} download again.|h m d wr
0x80242010|_UH_FALLBACKERROR|Switching to the complete package failed.|Empty {empty} download again, or install the package from the Microsoft Update Catalog.|h m d wr
0x80242011|_UH_TOOMANYDOWNLOADREQUESTS|The handler asked for too many downloads.||h m d
0x80242012|_UH_UNEXPECTEDCBSRESPONSE|Component servicing gave an unforeseen answer.|Read CBS.log for the inner code, and repair with DISM /Online /Cleanup-Image /RestoreHealth.|h m d dm
0x80242013|_UH_BADCBSPACKAGEID|The metadata names a bad component package.|Fetch the update from the Microsoft Update Catalog and install it with DISM /Online /Add-Package.|h m d
0x80242014|_UH_POSTREBOOTSTILLPENDING|The step after the restart has not finished.|Restart the machine; the update completes at the next start.|h m d we
0x80242015 ?|_UH_POSTREBOOTRESULTUNKNOWN|The outcome of the step after the restart is not known.|Scan again to see whether the update is installed; if not, read CBS.log from the time of the restart for the failed step, then install again.|h m d wl
0x80242016|_UH_POSTREBOOTUNEXPECTEDSTATE|After the restart the update is in an unforeseen state.|Read CBS.log from the time of the restart; scan again to see whether the update is installed.|h m d
0x80242017|_UH_NEW_SERVICING_STACK_REQUIRED|A newer servicing stack must be installed first.|Install the current servicing stack update for this build first.|h m d
0x80242018|_UH_CALLED_BACK_FAILURE|The handler called back with a failure.
0x80242019|_UH_CUSTOMINSTALLER_INVALID_SIGNATURE|The custom installer's signature is not valid.
0x8024201A u|_UH_UNSUPPORTED_INSTALLCONTEXT|The handler does not support that install context.
0x8024201B u|_UH_INVALID_TARGETSESSION|The target session is not valid.
0x8024201C|_UH_DECRYPTFAILURE|The update's payload could not be decrypted.
0x8024201D|_UH_HANDLER_DISABLEDUNTILREBOOT|The handler is off until the machine restarts.|Restart the machine.
0x8024201E|_UH_APPX_NOT_PRESENT|App package support is not on the machine.
0x8024201F t|_UH_NOTREADYTOCOMMIT|The update cannot be committed so far.|Wait and scan again; a restart completes what is pending.
0x80242020|_UH_APPX_INVALID_PACKAGE_VOLUME|The app package volume is not valid.
0x80242021 t|_UH_APPX_DEFAULT_PACKAGE_VOLUME_UNAVAILABLE|The default app package volume is not available.
0x80242022 t|_UH_APPX_INSTALLED_PACKAGE_VOLUME_UNAVAILABLE|The volume holding the installed app package is not available.
0x80242023|_UH_APPX_PACKAGE_FAMILY_NOT_FOUND|The app package family does not exist.
0x80242024|_UH_APPX_SYSTEM_VOLUME_NOT_FOUND|The system volume for app packages does not exist.
0x80242025|_UH_UA_SESSION_INFO_VERSION_NOT_SUPPORTED|The update-assistant session data has an unsupported version.||m n
0x80242026|_UH_RESERVICING_REQUIRED_BASELINE|Servicing has to be repeated from a baseline.||m n
0x80242FFF ?|_UH_UNEXPECTED|The handler {failed}|Read CBS.log and {log} above this code for the inner one.|h m d wl
0x80243001|_INSTALLATION_RESULTS_UNKNOWN_VERSION|Stored install results have an unknown format version.||h m d
0x80243002|_INSTALLATION_RESULTS_INVALID_DATA|Stored install results are damaged.||h m d
0x80243003|_INSTALLATION_RESULTS_NOT_FOUND|No install results are stored; the run may never have started.|Look in the update history and {log} whether the installation was started at all.|h m d wl
0x80243004|_TRAYICON_FAILURE|The notification icon could not be made.||h m d
0x80243FFD|_NON_UI_MODE|There is no user interface in this mode.||h m d
0x80243FFE|_WUCLTUI_UNSUPPORTED_VERSION|The update user interface module has an unsupported version.||h m d
0x80243FFF ?|_AUCLIENT_UNEXPECTED|The update user interface {failed}|Restart; if it stays, sfc /scannow, and install by another way (catalogue, management tool).|h m d
0x80244000 ?|_PT_SOAPCLIENT_BASE|First number of the SOAP client range; not an error in its own right.||h m d
0x80244001|_PT_SOAPCLIENT_INITIALIZE|The SOAP client could not start, perhaps because MSXML is broken.|Repair MSXML with sfc /scannow and restart.|h m d
0x80244002 t|_PT_SOAPCLIENT_OUTOFMEMORY|The SOAP client has no memory left.|Restart wuauserv or the machine, then scan again.|h m d
0x80244003|_PT_SOAPCLIENT_GENERATE|The SOAP client could not build its request.|Restart wuauserv and repair MSXML with sfc /scannow.|h m d
0x80244004 t|_PT_SOAPCLIENT_CONNECT|The SOAP client got no connection to the server.|Check address and port of the update server and the way to it: proxy, firewall, TLS.|h m d wc
0x80244005 t|_PT_SOAPCLIENT_SEND|The SOAP client could not send its message.|Check proxy, firewall and TLS on the way to the update server, then scan again.|h m d
0x80244006 t|_PT_SOAPCLIENT_SERVER|The server failed while handling a SOAP call.|Look at the WSUS server: application pool WsusPool, its event log and disk space.|h m d wc wb
0x80244007|_PT_SOAPCLIENT_SOAPFAULT|The server answered with a SOAP fault.|{log} names the fault next to it (ErrorCode, Message). Often the client's cookie is no longer valid: bring WSUS up to date, or {reset}|h m d we wr wl
0x80244008|_PT_SOAPCLIENT_PARSEFAULT|A SOAP fault came back that could not be parsed.|{other}|h m d
0x80244009 t|_PT_SOAPCLIENT_READ|Reading the SOAP answer failed.|Try again; check proxy and filters that cut long answers.|h m d
0x8024400A|_PT_SOAPCLIENT_PARSE|The SOAP answer could not be parsed.|{other}|h m d
0x8024400B|_PT_SOAP_VERSION|The SOAP envelope uses an unknown namespace.||h m d
0x8024400C|_PT_SOAP_MUST_UNDERSTAND|A mandatory SOAP header was not understood.||h m d
0x8024400D|_PT_SOAP_CLIENT|The SOAP message was wrong; correct it before sending again.|Scan again; if it stays, stop wuauserv and rename {folder}; on WSUS install its own updates.|h m d wr
0x8024400E t|_PT_SOAP_SERVER|A server fault stopped the SOAP message; sending it later may work.|Scan again later; on WSUS look at its event log, the pool WsusPool and its database.|h m d wb
0x8024400F|_PT_WMI_ERROR|WMI failed without giving a reason.|Check WMI on this machine: `winmgmt /verifyrepository`.|h m d
0x80244010|_PT_EXCEEDED_MAX_SERVER_TRIPS|Too many round trips to the server were needed.|WSUS offers more updates than one scan can carry: scan again (it continues), and run the WSUS clean-up and decline superseded updates.|h m d wb
0x80244011|_PT_SUS_SERVER_NOT_SET|The policy value that names the WSUS server is not in the registry.|Set the policy Specify intranet Microsoft update service location (WUServer and WUStatusServer), or switch UseWUServer off.|h m d wc
0x80244012 u|_PT_DOUBLE_INITIALIZATION|The object was initialised a second time.||h m d
0x80244013|_PT_INVALID_COMPUTER_NAME|The name of this computer could not be found out.|Check the machine's name and its DNS suffix.|h m d
0x80244015 t automatic|_PT_REFRESH_CACHE_REQUIRED|The server changed or the cookie expired; rebuild the cache and try again.|Scan again; the agent then builds its cookie and cache anew.|h m d
0x80244016|_PT_HTTP_STATUS_BAD_REQUEST|{answered} 400 (malformed request).|Find the refused request in the IIS and HTTPERR logs of the update server, and look for a proxy that changes requests.|h m g d
0x80244017|_PT_HTTP_STATUS_DENIED|{answered} 401 (login needed).|Set anonymous access on the WSUS virtual directories in IIS, or look for a proxy that wants a login.|h m g d sf
0x80244018|_PT_HTTP_STATUS_FORBIDDEN|{answered} 403 (access refused).|Check IIS on the WSUS server (TLS required, client certificates, address rules), or a proxy that blocks the update addresses.|h m g d sf
0x80244019|_PT_HTTP_STATUS_NOT_FOUND|{answered} 404 (no such address).|Check WUServer with its port (8530, or 8531 for TLS) and that the WSUS virtual directories exist; for content files run `wsusutil reset` so that WSUS fetches missing ones.|h m g d wc
0x8024401A|_PT_HTTP_STATUS_BAD_METHOD|{answered} 405 (verb not permitted).|Check request filtering and verbs of the WSUS site in IIS, and a proxy in between.|h m g d
0x8024401B|_PT_HTTP_STATUS_PROXY_AUTH_REQ|HTTP 407 came back (the proxy wants a login).|The agent runs as LocalSystem and usually cannot answer a proxy login: let the update addresses pass without one, and check `netsh winhttp show proxy`.|h m g d sf np
0x8024401C t|_PT_HTTP_STATUS_REQUEST_TIMEOUT|{answered} 408 (request came too slowly).|WSUS or the way to it is too slow: raise queue length and memory limit of the IIS application pool WsusPool, run the WSUS clean-up and reindex its database; check proxy time limits.|h m g d sf wb
0x8024401D|_PT_HTTP_STATUS_CONFLICT|{answered} 409 (conflict with the resource's state).|Scan again; see the IIS log of the update server for the request.|h m g d
0x8024401E|_PT_HTTP_STATUS_GONE|{answered} 410 (resource removed).|Scan again: the file was withdrawn; on WSUS run `wsusutil reset`.|h m g d wc
0x8024401F t|_PT_HTTP_STATUS_SERVER_ERROR|{answered} 500 (internal failure).|Look at the WSUS server: its event log, the application pool WsusPool, disk space and its database.|h m g d wc wb
0x80244020|_PT_HTTP_STATUS_NOT_SUPPORTED|{answered} 501 (feature missing).|A proxy or another server answers in place of WSUS: check WUServer, its port and the proxy.|h m g d
0x80244021 t|_PT_HTTP_STATUS_BAD_GATEWAY|HTTP 502 came back (bad answer behind a gateway).|The proxy between got no good answer: bypass it for the WSUS server, or allow the update addresses on it.|h m g d sf
0x80244022 t|_PT_HTTP_STATUS_SERVICE_UNAVAIL|{answered} 503 (overloaded).|On WSUS start the IIS application pool WsusPool again and raise its private memory limit and queue length; from Microsoft's servers just wait.|h m g d wb wc
0x80244023 t|_PT_HTTP_STATUS_GATEWAY_TIMEOUT|HTTP 504 came back (gateway waited too long).|A proxy waited too long for the update server: bypass it for WSUS, or check its way to the internet.|h m g d sf
0x80244024|_PT_HTTP_STATUS_VERSION_NOT_SUP|{answered} 505 (HTTP version not supported).|Let server and proxy speak HTTP/1.1.|h m g d
0x80244025 t automatic|_PT_FILE_LOCATIONS_CHANGED|Files have moved; refresh the internal state and send again.||h m d
0x80244026|_PT_REGISTRATION_NOT_SUPPORTED|Registration works only with a WSUS server.||h m d
0x80244027|_PT_NO_AUTH_PLUGINS_REQUESTED|The server listed no authentication methods.||h m d
0x80244028|_PT_NO_AUTH_COOKIES_CREATED|No usable authentication cookie could be made.|Check the clock, then stop wuauserv, rename {folder} and scan again.|h m d wr
0x80244029|_PT_INVALID_CONFIG_PROP|A configuration property has a bad value.||h m d
0x8024402A|_PT_CONFIG_PROP_MISSING|A configuration property has no value.||h m d
0x8024402B ?|_PT_HTTP_STATUS_NOT_MAPPED|HTTP failed with a status that has no code of its own here.|Read the HTTP status in {log} next to this code, and in the IIS log of the WSUS server.|h m g d wl
0x8024402C t|_PT_WINHTTP_NAME_NOT_RESOLVED|The name of the server or proxy could not be resolved.|Check `nslookup` of the WSUS server's name (WUServer) on this machine and the WinHTTP proxy: `netsh winhttp show proxy`. A wrong proxy name gives this code, too.|h m g d sf wc np
0x8024402D t automatic|_PT_LOAD_SHEDDING|The server is shedding load.|Wait; the agent scans again by itself.
0x8024402E t automatic|_PT_CLIENT_ENFORCED_LOAD_SHEDDING|The client holds the request back to spare the server.||m n
0x8024402F|_PT_ECP_SUCCEEDED_WITH_ERRORS|The external cabinet was processed, with some errors.|Look for a web filter that changes the update cabinet; exempt the update addresses from it.|h m d we
0x80244030|_PT_ECP_INIT_FAILED|The external cabinet processor did not start.||h m d
0x80244031|_PT_ECP_INVALID_FILE_FORMAT|A metadata file in the external cabinet has the wrong format.||h m d
0x80244032|_PT_ECP_INVALID_METADATA|The external cabinet holds bad metadata.||h m d
0x80244033|_PT_ECP_FAILURE_TO_EXTRACT_DIGEST|No digest could be read from the external cabinet.||h m d
0x80244034|_PT_ECP_FAILURE_TO_DECOMPRESS_CAB_FILE|The external cabinet could not be unpacked.||h m d
0x80244035|_PT_ECP_FILE_LOCATION_ERROR|The external cabinet processor got no file locations.|Scan again later; on WSUS see that the files of the update are downloaded there.|h m d
0x80244100|_PT_DATA_BOUNDARY_RESTRICTED|A data-boundary rule forbids the exchange.||m n
0x80244101|_PT_GENERAL_AAD_CLIENT_ERROR|The directory sign-in client failed.||m n
0x80244FFF ?|_PT_UNEXPECTED|Talking to the server {failed}|{log} above this code has the inner one; check proxy and firewall to the update server.|h m d wl
0x80245001|_REDIRECTOR_LOAD_XML|The redirector's XML could not be loaded.||h m d
0x80245002|_REDIRECTOR_S_FALSE|The redirector's XML lacks something required.||h m d
0x80245003|_REDIRECTOR_ID_SMALLER|The downloaded redirector is older than the stored one.|Stop wuauserv, rename {folder} and scan again.|h m d sf wr
0x80245004|_REDIRECTOR_UNKNOWN_SERVICE|The redirector does not know the service.
0x80245005|_REDIRECTOR_UNSUPPORTED_CONTENTTYPE|The redirector answered with an unsupported content type.
0x80245006|_REDIRECTOR_INVALID_RESPONSE|The redirector's answer is not valid.|Scan again later; a proxy or filter that answers in place of the Windows Update service has this effect: exempt the update addresses from it.
0x80245008|_REDIRECTOR_ATTRPROVIDER_EXCEEDED_MAX_NAMEVALUE|An attribute provider returned too many name-value pairs.
0x80245009|_REDIRECTOR_ATTRPROVIDER_INVALID_NAME|An attribute provider returned a bad name.
0x8024500A|_REDIRECTOR_ATTRPROVIDER_INVALID_VALUE|An attribute provider returned a bad value.
0x8024500B|_REDIRECTOR_SLS_GENERIC_ERROR|The service-locator request failed.
0x8024500C|_REDIRECTOR_CONNECT_POLICY|Policy forbids connecting to the internet update services.|Policy Do not connect to any Windows Update Internet locations is on: switch it off if this machine may use the internet services, or make WSUS serve what is wanted (Store and optional features, too).|h m n wp
0x8024500D|_REDIRECTOR_ONLINE_DISALLOWED|Going online is not allowed for this request.|The caller asked for an offline search only, or policy forbids going online.
0x8024502D t|_PT_SAME_REDIR_ID|Recovery produced no newer redirector cabinet.||h m d
0x8024502E|_PT_NO_MANAGED_RECOVER|Redirector recovery does not apply to a managed server.||h m d
0x802450FF ?|_REDIRECTOR_UNEXPECTED|The redirector {failed}
0x80245101|_SIH_VERIFY_DOWNLOAD_ENGINE|The healer's downloaded engine failed verification.
0x80245102|_SIH_VERIFY_DOWNLOAD_PAYLOAD|The healer's downloaded payload failed verification.
0x80245103|_SIH_VERIFY_STAGE_ENGINE|The healer's staged engine failed verification.
0x80245104|_SIH_VERIFY_STAGE_PAYLOAD|The healer's staged payload failed verification.
0x80245105|_SIH_ACTION_NOT_FOUND|The healer has no such action.
0x80245106|_SIH_SLS_PARSE|The healer could not parse the service-locator answer.
0x80245107|_SIH_INVALIDHASH|The healer found a wrong hash.
0x80245108|_SIH_NO_ENGINE|The healer has no engine to run.
0x80245109|_SIH_POST_REBOOT_INSTALL_FAILED|The healer's step after the restart failed to install.
0x8024510A|_SIH_POST_REBOOT_NO_CACHED_SLS_RESPONSE|After the restart the healer found no stored service-locator answer.
0x8024510B|_SIH_PARSE|The healer could not parse its input.
0x8024510C|_SIH_SECURITY|A security check inside the healer failed.
0x8024510D|_SIH_PPL|The healer could not run as a protected process.
0x8024510E|_SIH_POLICY|Policy stops the healer.
0x8024510F ?|_SIH_STDEXCEPTION|The healer caught a C++ standard exception.
0x80245110 ?|_SIH_NONSTDEXCEPTION|The healer caught some other exception.
0x80245111 ?|_SIH_ENGINE_EXCEPTION|The healer's engine threw an exception.
0x80245112 p never|_SIH_BLOCKED_FOR_PLATFORM|The healer does not run on this platform.
0x80245113 t|_SIH_ANOTHER_INSTANCE_RUNNING|Another healer process is running.
0x80245114 i|_SIH_DNSRESILIENCY_OFF|The healer's fallback for broken name resolution is off.
0x802451FF ?|_SIH_UNEXPECTED|The healer {failed}
0x80246001|_DM_URLNOTAVAILABLE|The file has no download address.|Approve the update on WSUS and let its files finish downloading there; then scan again.|h m d
0x80246002|_DM_INCORRECTFILEHASH|The downloaded file does not have the expected hash.|Empty {empty} try again; a proxy cache that holds an old or altered file has to be emptied.|h m d wr
0x80246003|_DM_UNKNOWNALGORITHM|The metadata names a hash algorithm nobody knows.|Bring the agent up to date (current cumulative update), then scan again.|h m d
0x80246004 u|_DM_NEEDDOWNLOADREQUEST|The download handler first has to issue a download request.||h m d
0x80246005 t|_DM_NONETWORK|The download manager has no network connection.|Check the connection and whether it counts as metered.|h m d
0x80246006|_DM_WRONGBITSVERSION|The installed BITS version does not fit.|Repair BITS with sfc /scannow.|h m d
0x80246007 u|_DM_NOTDOWNLOADED|The update's files have not been fetched.|Download first, then install. If the files should be there, empty {empty} download again; a management tool may have cleared them.|h m d wr
0x80246008 t|_DM_FAILTOCONNECTTOBITS|The download manager could not reach BITS.|Start BITS and what it needs (`sc query bits`, `sc qc bits`); see its start type and the Bits-Client event log. A broken registration is repaired by sfc /scannow and DISM /Online /Cleanup-Image /RestoreHealth.|h m d sf dm sq
0x80246009|_DM_BITSTRANSFERERROR|BITS reported a transfer error without details.|The Bits-Client event log has the code of the transfer: look that one up.|h m d
0x8024600A t automatic|_DM_DOWNLOADLOCATIONCHANGED|The source moved; the download has to start again.|Scan again; the download starts anew from the new place.|h m d
0x8024600B t automatic|_DM_CONTENTCHANGED|A new revision changed the content; the download has to start again.|Scan again; the download starts anew with the new revision.|h m d
0x8024600C|_DM_DOWNLOADLIMITEDBYUPDATESIZE|The update is too large to be downloaded on this connection.|Use a connection that is not metered.
0x8024600E|_DM_UNAUTHORIZED|The server refused the download as unauthorised.|The server wants authorisation for this content: check the account and the licence that it needs.
0x8024600F|_DM_BG_ERROR_TOKEN_REQUIRED|BITS has no helper token for this download: its user signed out or the session ended.|Sign in as that user and start the download again.
0x80246010|_DM_DOWNLOADSANDBOXNOTFOUND|The download folder for the update does not exist.|Stop wuauserv, rename {folder} and download again.|h m n wr
0x80246011|_DM_DOWNLOADFILEPATHUNKNOWN|It is not known where the downloaded file lies.
0x80246012|_DM_DOWNLOADFILEMISSING|A downloaded file has vanished.|Exclude {folder} from clean-up tools and antivirus, then download again.|h m n wr
0x80246013 p never|_DM_UPDATEREMOVED|The update was withdrawn during the download.|Scan again; the update is no longer on offer.
0x80246014 t|_DM_READRANGEFAILED|A byte range could not be read.|Try again; test whether proxy and server honour Range (curl.exe -r 0-99 -D - -o NUL).
0x80246016|_DM_UNAUTHORIZED_NO_USER|Unauthorised: no user is there to sign in.|Sign in with an account that may have this content.
0x80246017|_DM_UNAUTHORIZED_LOCAL_USER|Unauthorised: the user is a local account.|Install as a member of the local Administrators group, or with the account that the content is licensed for.|h m n we
0x80246018|_DM_UNAUTHORIZED_DOMAIN_USER|Unauthorised: the user is a domain account.|Install with an account that is licensed for the content, or as a local administrator.
0x80246019|_DM_UNAUTHORIZED_MSA_USER|Unauthorised: the user is a Microsoft account.|Install with an account that is licensed for the content, or as a local administrator.
0x8024601A t automatic|_DM_FALLINGBACKTOBITS|The download carries on with BITS after another engine failed.|Nothing to do unless it repeats: then look why Delivery Optimization failed (its log has the code).
0x8024601B|_DM_DOWNLOAD_VOLUME_CONFLICT|The download is bound to another volume.
0x8024601C|_DM_SANDBOX_HASH_MISMATCH|The content of the download folder does not have the expected hash.|Empty {empty} download again.|h m n wr
0x8024601D|_DM_HARDRESERVEID_CONFLICT|The hard-reserve identifier clashes with another download.
0x8024601E|_DM_DOSVC_REQUIRED|The download can be done by the Delivery Optimization service only.|Enable and start the service DoSvc (Delivery Optimization), and look for a policy or tool that switched it off.
0x8024601F|_DM_DOWNLOADTYPE_CONFLICT|The download clashes with another one of a different type.||m n
0x80246FFF ?|_DM_UNEXPECTED|The download manager {failed}|Look in {log} and in the Delivery Optimization or BITS log for the inner code.|h m d wl
0x80247001|_OL_INVALID_SCANFILE|The offline scan package is not valid.|Fetch wsusscn2.cab again and check its signature.|h m d
0x80247002|_OL_NEWCLIENT_REQUIRED|The offline scan package needs a newer agent.|Update the agent on this machine before the offline scan.|h m d
0x80247003|_INVALID_EVENT_PAYLOAD|The event's payload is not valid.
0x80247004|_INVALID_EVENT_PAYLOADSIZE|The event's payload has the wrong size.
0x80247005|_SERVICE_NOT_REGISTERED|The service has not been registered.|Add Microsoft Update again (Settings, or Microsoft.Update.ServiceManager), then scan.
0x80247100 i|_METADATA_NOOP|There was no metadata check to do.
0x80247101|_METADATA_CONFIG_INVALID_BINARY_ENCODING|Binary data in the metadata-trust settings is badly encoded.
0x80247102 t|_METADATA_FETCH_CONFIG|The metadata-trust settings could not be fetched.
0x80247104 u|_METADATA_INVALID_PARAMETER|A metadata-trust function was called with a bad argument.
0x80247105 ?|_METADATA_UNEXPECTED|The metadata check {failed}
0x80247106|_METADATA_NO_VERIFICATION_DATA|The metadata carries nothing to verify it with.
0x80247107|_METADATA_BAD_FRAGMENTSIGNING_CONFIG|The fragment-signing settings are wrong.
0x80247108|_METADATA_FAILURE_PROCESSING_FRAGMENTSIGNING_CONFIG|The fragment-signing settings could not be processed.
0x80247120|_METADATA_XML_MISSING|The metadata has no verification XML.
0x80247121|_METADATA_XML_FRAGMENTSIGNING_MISSING|{xml} no fragment-signing element.
0x80247122|_METADATA_XML_MODE_MISSING|{xml} no mode.
0x80247123|_METADATA_XML_MODE_INVALID|{xml} an unknown mode.
0x80247124|_METADATA_XML_VALIDITY_INVALID|{xml} a bad validity window.
0x80247125|_METADATA_XML_LEAFCERT_MISSING|{xml} no leaf certificate.
0x80247126|_METADATA_XML_INTERMEDIATECERT_MISSING|{xml} no intermediate certificate.
0x80247127|_METADATA_XML_LEAFCERT_ID_MISSING|The verification XML's leaf certificate has no identifier.
0x80247128|_METADATA_XML_BASE64CERDATA_MISSING|{xml} no encoded certificate data.
0x80247140|_METADATA_BAD_SIGNATURE|The metadata signature is malformed.
0x80247141|_METADATA_UNSUPPORTED_HASH_ALG|The metadata signature uses an unsupported hash.
0x80247142|_METADATA_SIGNATURE_VERIFY_FAILED|The metadata signature does not verify.
0x80247150|_METADATATRUST_CERTIFICATECHAIN_VERIFICATION|The metadata's certificate chain could not be verified.
0x80247151|_METADATATRUST_UNTRUSTED_CERTIFICATECHAIN|The metadata's certificate chain is not trusted.
0x80247160|_METADATA_TIMESTAMP_TOKEN_MISSING|The metadata has no timestamp.
0x80247161|_METADATA_TIMESTAMP_TOKEN_VERIFICATION_FAILED|The metadata timestamp does not verify.
0x80247162|_METADATA_TIMESTAMP_TOKEN_UNTRUSTED|The metadata timestamp is not trusted.
0x80247163|_METADATA_TIMESTAMP_TOKEN_VALIDITY_WINDOW|The metadata timestamp lies outside its validity window.
0x80247164|_METADATA_TIMESTAMP_TOKEN_SIGNATURE|The metadata timestamp's signature is wrong.
0x80247165|_METADATA_TIMESTAMP_TOKEN_CERTCHAIN|The metadata timestamp's certificate chain is wrong.
0x80247166 t|_METADATA_TIMESTAMP_TOKEN_REFRESHONLINE|The metadata timestamp could not be refreshed online.
0x80247167|_METADATA_TIMESTAMP_TOKEN_ALL_BAD|None of the metadata timestamps is usable.
0x80247168|_METADATA_TIMESTAMP_TOKEN_NODATA|The metadata timestamp is empty.
0x80247169|_METADATA_TIMESTAMP_TOKEN_CACHELOOKUP|The metadata timestamp was not in the cache.
0x8024717E ?|_METADATA_TIMESTAMP_TOKEN_VALIDITYWINDOW_UNEXPECTED|Checking a timestamp's validity window {failed}
0x8024717F ?|_METADATA_TIMESTAMP_TOKEN_UNEXPECTED|Handling a metadata timestamp {failed}
0x80247180|_METADATA_CERT_MISSING|The metadata's certificate is not there.
0x80247181|_METADATA_LEAFCERT_BAD_TRANSPORT_ENCODING|The metadata's leaf certificate is badly encoded.
0x80247182|_METADATA_INTCERT_BAD_TRANSPORT_ENCODING|The metadata's intermediate certificate is badly encoded.
0x80247183|_METADATA_CERT_UNTRUSTED|The metadata's certificate is not trusted.
0x80247FFF ?|_OL_UNEXPECTED|Searching with the offline package {failed}|Fetch wsusscn2.cab again and scan again.|h m d
0x80248000 t|_DS_SHUTDOWN|The agent is shutting down, so its data store is closed.|Try again when the service wuauserv has started anew.|h m d
0x80248001 t|_DS_INUSE|The data store is busy.|Try again; another process holds the data store ({folder}\DataStore).|h m d wr
0x80248002|_DS_INVALID|The data store is not in the state expected.|{rename} again.|h m d wr
0x80248003|_DS_TABLEMISSING|A table is absent from the data store.||h m d
0x80248004|_DS_TABLEINCORRECT|A table in the data store has the wrong columns.||h m d
0x80248005|_DS_INVALIDTABLENAME|No table of that name is in the data store.||h m d
0x80248006|_DS_BADVERSION|The data store has another version than expected.|{rename} again.|h m d wr
0x80248007|_DS_NODATA|The data store does not hold what was asked for.|{rename} again; for an update with licence terms, see on WSUS that these were downloaded.|h m d wr
0x80248008|_DS_MISSINGDATA|A required field in the data store is empty.|{rename} again.|h m d wr
0x80248009|_DS_MISSINGREF|The data store points at something that is not there.||h m d
0x8024800A|_DS_UNKNOWNHANDLER|The update names a handler nobody knows.||h m d
0x8024800B|_DS_CANTDELETE|The update is still used by a service and stays.||h m d
0x8024800C t|_DS_LOCKTIMEOUTEXPIRED|The data store could not be locked in time.|Restart wuauserv; exclude {folder} from antivirus scans.|h m d wr
0x8024800D|_DS_NOCATEGORIES|The category has no parent and is not a root, so it was not added.||h m d
0x8024800E|_DS_ROWEXISTS|A row with that key exists already.||h m d
0x8024800F t|_DS_STOREFILELOCKED|Another process holds the data store file.|Exclude {folder} from antivirus and backup, then restart wuauserv.|h m d wr
0x80248010|_DS_CANNOTREGISTER|The data store may not be registered with COM from this process.||h m d
0x80248011|_DS_UNABLETOSTART|No data store object could be made in the other process.|{rename} again.|h m d sf wr
0x80248013|_DS_DUPLICATEUPDATEID|The server sent one update under two revisions.|Scan again; on WSUS decline the older revision.|h m d
0x80248014|_DS_UNKNOWNSERVICE|The data store does not know the service.|Register the update service again and scan; stop wuauserv and rename {folder} if it stays.|h m d wr
0x80248015|_DS_SERVICEEXPIRED|The service's registration has run out.|Scan again online so that the service is registered anew.|h m d
0x80248016|_DS_DECLINENOTALLOWED|The update is mandatory or has a deadline, so it cannot be hidden.|The update cannot be hidden: install it, or have its deadline removed.|h m d
0x80248017 u|_DS_TABLESESSIONMISMATCH|The table belongs to another session.||h m d
0x80248018 u|_DS_SESSIONLOCKMISMATCH|The lock belongs to another session.||h m d
0x80248019|_DS_NEEDWINDOWSSERVICE|The built-in Windows Update service may not be removed.||h m d
0x8024801A u|_DS_INVALIDOPERATION|The data store does not allow that request.||h m d
0x8024801B|_DS_SCHEMAMISMATCH|The backup and the data store have different table layouts.||h m d
0x8024801C t|_DS_RESETREQUIRED|The session has to be released and opened anew.|Restart wuauserv, then scan again.|h m d
0x8024801D u|_DS_IMPERSONATED|The data store may not be used while impersonating.||h m d
0x8024801E|_DS_DATANOTAVAILABLE|The data is not available from the store.
0x8024801F|_DS_DATANOTLOADED|The data has not been loaded from the store.
0x80248020|_DS_NODATA_NOSUCHREVISION|The store has no such update revision.
0x80248021|_DS_NODATA_NOSUCHUPDATE|The store has no such update.
0x80248022|_DS_NODATA_EULA|The store has no licence text for the update.|Scan again; on WSUS see that the licence terms of the update were downloaded.
0x80248023|_DS_NODATA_SERVICE|The store has no entry for the service.
0x80248024|_DS_NODATA_COOKIE|The store has no cookie.
0x80248025|_DS_NODATA_TIMER|The store has no such timer.
0x80248026|_DS_NODATA_CCR|The store has no such CCR entry (abbreviation not explained publicly).
0x80248027|_DS_NODATA_FILE|The store has no such file entry.
0x80248028|_DS_NODATA_DOWNLOADJOB|The store has no such download job.
0x80248029|_DS_NODATA_TMI|The store has no such TMI entry (abbreviation not explained publicly).
0x80248FFF ?|_DS_UNEXPECTED|The data store {failed}|{rename} again.|h m d wr
0x80249001|_INVENTORY_PARSEFAILED|The inventory rules could not be parsed.||h m d
0x80249002|_INVENTORY_GET_INVENTORY_TYPE_FAILED|The server did not supply the inventory type asked for.||h m d
0x80249003 t|_INVENTORY_RESULT_UPLOAD_FAILED|The inventory could not be sent to the server.||h m d
0x80249004 ?|_INVENTORY_UNEXPECTED|The inventory {failed}||h m d
0x80249005|_INVENTORY_WMI_ERROR|WMI failed while the inventory listed a class.|Check WMI: `winmgmt /verifyrepository`.|h m d
0x8024A000|_AU_NOSERVICE|Automatic Updates cannot take requests.|Check that the services wuauserv and UsoSvc are not disabled and start.|h m d
0x8024A002|_AU_NONLEGACYSERVER|The WSUS server was upgraded, so this old client stopped.||h m d
0x8024A003|_AU_LEGACYCLIENTDISABLED|This old client has been switched off.||h m d
0x8024A004 t|_AU_PAUSED|Automatic Updates is paused.|Resume updates in the settings, or see the policies that pause them.|h m d
0x8024A005|_AU_NO_REGISTERED_SERVICE|Automatic Updates has no unmanaged service registered.|Register Microsoft Update again, or point the client at its WSUS by policy.|h m d
0x8024A006|_AU_DETECT_SVCID_MISMATCH|The service identifier changed between two detection steps.
0x8024A007 t|_REBOOT_IN_PROGRESS|The machine is restarting.|Let the restart finish.
0x8024A008 t|_AU_OOBE_IN_PROGRESS|First-run setup of the machine is not finished.|Complete the first-run setup of the machine.
0x8024A10A t|USO_E_SERVICE_SHUTTING_DOWN|The service that orchestrates updates was shutting down.|Keep the machine awake and connected, then try again.|we
0x8024AFFF ?|_AU_UNEXPECTED|Automatic Updates {failed}|{log} above this code has the inner one; restart wuauserv and UsoSvc.|h m d wl
0x8024B001 t|_WUTASK_INPROGRESS|The update task is running already.
0x8024B002|_WUTASK_STATUS_DISABLED|The update task is switched off.
0x8024B003 t|_WUTASK_NOT_STARTED|The update task has not begun.|Check that the scheduled tasks under WindowsUpdate and UpdateOrchestrator are enabled.
0x8024B004 t|_WUTASK_RETRY|The update task asks to be run again.
0x8024B005|_WUTASK_CANCELINSTALL_DISALLOWED|The installation may not be cancelled any more.
0x8024B101|_UNKNOWN_HARDWARECAPABILITY|An update requires a hardware capability nobody knows.
0x8024B102|_BAD_XML_HARDWARECAPABILITY|The hardware capability XML is faulty.
0x8024B103|_WMI_NOT_SUPPORTED|This device has no WMI.
0x8024B104|_UPDATE_MERGE_NOT_ALLOWED|The updates may not be merged.
0x8024B105 i later|_SKIPPED_UPDATE_INSTALLATION|The update was passed over.|See in the update history and {log} why the update was passed over.
0x8024B201|_SLS_INVALID_REVISION|The service-locator answer has a bad revision.
0x8024B301|_FILETRUST_DUALSIGNATURE_RSA|The RSA half of a double signature failed.|Fetch the file again; check clock and root certificates.
0x8024B302|_FILETRUST_DUALSIGNATURE_ECC|The elliptic-curve half of a double signature failed.
0x8024B303|_TRUST_SUBJECT_NOT_TRUSTED|The signed file is not trusted.|Fetch the file again; check that the signer's certificate is trusted on this machine.
0x8024B304|_TRUST_PROVIDER_UNKNOWN|The trust provider is not known.
0x8024C001 i|_DRV_PRUNED|A driver was left out.||h m d
0x8024C002|_DRV_NOPROP_OR_LEGACY|A driver property is missing, perhaps because the driver is an old one.||h m d
0x8024C003|_DRV_REG_MISMATCH|A driver's registry value has the wrong type.|Remove and reinstall the driver of the device in Device Manager, then scan again.|h m d
0x8024C004|_DRV_NO_METADATA|The driver update came without metadata.||h m d
0x8024C005|_DRV_MISSING_ATTRIBUTE|The driver update lacks a required attribute.||h m d
0x8024C006|_DRV_SYNC_FAILED|Synchronising drivers failed.||h m d
0x8024C007|_DRV_NO_PRINTER_CONTENT|Data needed to synchronise printer drivers is not there.||h m d
0x8024C008|_DRV_DEVICE_PROBLEM|The device reports a problem.|Look at the device's state in Device Manager.
0x8024CFFF ?|_DRV_UNEXPECTED|Driver handling {failed}|Look in setupapi.dev.log (%windir%\INF) for the driver and its code.|h m d
0x8024D001|_SETUP_INVALID_INFDATA|An INF file for the agent's own update holds bad data.|Install the current cumulative update from the Microsoft Update Catalog by hand.|h m d
0x8024D002|_SETUP_INVALID_IDENTDATA|The identification cabinet for the agent's own update holds bad data.||h m d
0x8024D003 u|_SETUP_ALREADY_INITIALIZED|Agent setup was initialised a second time.||h m d
0x8024D004 u|_SETUP_NOT_INITIALIZED|Agent setup was never initialised.|Restart wuauserv and scan again.|h m d
0x8024D005|_SETUP_SOURCE_VERSION_MISMATCH|The INF and the source files disagree about versions.||h m d
0x8024D006 i|_SETUP_TARGET_VERSION_GREATER|The machine already has a newer agent file.||h m d
0x8024D007|_SETUP_REGISTRATION_FAILED|Registering an agent component failed.|Install the current cumulative update from the Microsoft Update Catalog by hand.|h m d
0x8024D008|_SELFUPDATE_SKIP_ON_FAILURE|The agent's own update was skipped because it failed before.|Look in {log} for the earlier failure of the agent's update, or install the current cumulative update by hand.|h m n wl
0x8024D009 i|_SETUP_SKIP_UPDATE|The identification cabinet says to skip the agent's own update.|See on WSUS that its self-update folder is served (port 80 or the WSUS port); otherwise nothing has to be done.|h m d we
0x8024D00A|_SETUP_UNSUPPORTED_CONFIGURATION|The agent cannot be updated on a system configured like this one.||h m d
0x8024D00B|_SETUP_BLOCKED_CONFIGURATION|The system is set to refuse agent updates.|The system refuses agent updates (policy, or an image that is sealed); update the image instead.|h m d
0x8024D00C|_SETUP_REBOOT_TO_FIX|A restart has to come before the agent update.|Restart the machine, then scan again.|h m d
0x8024D00D t|_SETUP_ALREADYRUNNING|Agent setup is running already.||h m d
0x8024D00E|_SETUP_REBOOTREQUIRED|The agent update is complete only after a restart.|Restart the machine.|h m d
0x8024D00F|_SETUP_HANDLER_EXEC_FAILURE|The setup handler failed while running.||h m d
0x8024D010|_SETUP_INVALID_REGISTRY_DATA|Registry data for agent setup is not valid.||h m d
0x8024D011 t|_SELFUPDATE_REQUIRED|The agent has to update itself first.|Let the agent update itself, then scan again.
0x8024D012|_SELFUPDATE_REQUIRED_ADMIN|The agent has to update itself first, which takes an administrator.|Run the scan once as administrator so that the agent can update itself.
0x8024D013|_SETUP_WRONG_SERVER_VERSION|The server offers nothing for this agent version.||h m d
0x8024D014|_SETUP_DEFERRABLE_REBOOT_PENDING|A restart that can wait is pending.|Restart the machine.
0x8024D015|_SETUP_NON_DEFERRABLE_REBOOT_PENDING|A restart that cannot wait is pending.|Restart the machine.
0x8024D016|_SETUP_FAIL|Agent setup failed.
0x8024DFFF ?|_SETUP_UNEXPECTED|Agent setup {failed}|Install the current cumulative update by hand, and repair with sfc /scannow.|h m d
0x8024E001|_EE_UNKNOWN_EXPRESSION|An applicability rule uses an unknown expression.|Bring the agent up to date (current cumulative update), then scan again.|h m d
0x8024E002|_EE_INVALID_EXPRESSION|An applicability rule holds a faulty expression.||h m d
0x8024E003|_EE_MISSING_METADATA|An applicability rule has the wrong number of metadata nodes.||h m d
0x8024E004|_EE_INVALID_VERSION|The stored applicability rule has a bad version.||h m d
0x8024E005|_EE_NOT_INITIALIZED|The rule evaluator did not start.||h m d
0x8024E006|_EE_INVALID_ATTRIBUTEDATA|An applicability rule has a faulty attribute.||h m d
0x8024E007 t|_EE_CLUSTER_ERROR|The cluster state of the machine could not be read.||h m d
0x8024EFFF ?|_EE_UNEXPECTED|The rule evaluator {failed}|Bring the agent up to date (current cumulative update), then scan again.|h m d
0x8024F001|_REPORTER_EVENTCACHECORRUPT|The stored event list is damaged.||h m d
0x8024F002|_REPORTER_EVENTNAMESPACEPARSEFAILED|The event namespace description is not readable XML.||h m d
0x8024F003|_INVALID_EVENT|The event is not valid.||h m d
0x8024F004 t|_SERVER_BUSY|The server is too busy to take the event.|Nothing to do on this machine: the report is sent later. On WSUS reduce its load.|h m d
0x8024F005 u|_CALLBACK_COOKIE_NOT_FOUND|No callback belongs to that cookie.
0x8024FFFF ?|_REPORTER_UNEXPECTED|Reporting {failed}|Only the report is lost: look up the update's own code in the update history.|h m d
"""
