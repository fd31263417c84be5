"""Update orchestrator, Microsoft Defender and some Delivery Optimization codes.

Meanings say what the named page or report proves; they and the advice were written for this table.
"""

ORCHESTRATOR_SOURCES = {
    "df": "Review event logs and error codes to troubleshoot issues with Microsoft Defender Antivirus",
    "io": "Update apps on your IoT Core devices",
    "md": "Delivery Optimization log in an issue of msix-docs",
    "mp": "Manage Microsoft Defender Antivirus with MpCmdRun",
    "rp": "public reports",
}

ORCHESTRATOR_ROWS = r"""
0x800106BA||Microsoft Defender: its service is disabled or does not run.|Look at the service (`sc query WinDefend`); another virus scanner switches it off.|mp
0x8024A10F t||Update orchestrator: an update cannot be started because Windows Update is at work.|Wait until it has ended and start the update again.|io
0x8024A112 ?||Update orchestrator: seen when the restart that ends an update did not start or repeats (not published).|Restart the machine from the Start menu (Update and restart); look at event log WindowsUpdateClient.|rp
0x80501001 ?|ERROR_MP_ACTIONS_FAILED|Microsoft Defender: an action on a threat failed.|Update the definitions (`MpCmdRun.exe -SignatureUpdate`) and scan again.
0x80501002|ERROR_MP_NOENGINE|Microsoft Defender: there is no scan engine.|Run `MpCmdRun.exe -RemoveDefinitions -All`, then `MpCmdRun.exe -SignatureUpdate`.|df mp
0x80501003|ERROR_MP_ACTIVE_THREATS|Microsoft Defender: threats are active.|Run a full scan (`MpCmdRun.exe -Scan -ScanType 2`).|df mp
0x80501004 t|ERROR_MP_NO_INTERNET_CONN|Microsoft Defender: there is no connection to the Internet.|Check the connection, then scan again.
0x80501101 i|ERROR_LUA_CANCELLATION|Microsoft Defender: the question for administrator rights was refused.
0x80501104 i|MP_ERROR_CODE_CANCELLED|Microsoft Defender: the operation was cancelled.
0x80508002|ERR_MP_BAD_DATABASE|Microsoft Defender: the database is damaged.|Run `MpCmdRun.exe -RemoveDefinitions -All`, then `MpCmdRun.exe -SignatureUpdate`.|df mp
0x80508007 t|ERR_MP_NO_MEMORY|Microsoft Defender: too little memory.|Close programs or restart, then scan again.
0x8050800C|ERR_MP_BAD_INPUT_DATA|Microsoft Defender: input data are not valid, possibly damaged definitions.|Update the definitions, run a full scan, restart.
0x80508014|ERR_MP_RESTORE_FAILED|Microsoft Defender: restoring from quarantine failed.
0x80508015||Microsoft Defender: the check of the cloud connection failed (`MpCmdRun.exe -ValidateMapsConnection`).|Allow Defender's cloud addresses at the firewall and exempt them from TLS inspection.|mp
0x80508018 i|ERR_MP_SCAN_ABORTED|Microsoft Defender: the scan was aborted.
0x80508020|ERR_MP_BAD_CONFIGURATION|Microsoft Defender: its configuration is not valid.|Look at the policies for Microsoft Defender Antivirus.
0x80508021|ERR_MP_QUARANTINE_FAILED|Microsoft Defender: a file could not be quarantined (the page prints 0x805080211).
0x80508022|ERR_MP_REBOOT_REQUIRED|Microsoft Defender: a restart is needed to remove the threat.|Restart.
0x80508023 i|ERR_MP_THREAT_NOT_FOUND|Microsoft Defender: the threat is no longer there.|Run the Microsoft Safety Scanner or update the definitions, then scan again.
0x80508024|ERR_MP_FULL_SCAN_REQUIRED|Microsoft Defender: a full scan is needed.|Run `MpCmdRun.exe -Scan -ScanType 2`.|df mp
0x80508025|ERR_MP_MANUAL_STEPS_REQUIRED|Microsoft Defender: steps by hand are needed to remove the threat.|Look the threat up in Microsoft's encyclopedia.
0x80508026|ERR_MP_REMOVE_NOT_SUPPORTED|Microsoft Defender: a threat inside this kind of archive cannot be removed.|Delete the archive.
0x80508029|ERROR_MP_RESCAN_REQUIRED|Microsoft Defender: the machine has to be scanned again.|Run a full scan.
0x80508030|ERROR_MP_CALLISTO_REQUIRED|Microsoft Defender: an offline scan is needed.|Start Microsoft Defender Offline in Windows Security.
0x80508031|ERROR_MP_PLATFORM_OUTDATED|Microsoft Defender: its platform is out of date for the definitions.|Update Windows, or the platform by Windows Update.
0x8050A001|ERR_MP_BADDB_OPEN|Microsoft Defender: the definitions could not be opened.|Run `MpCmdRun.exe -RemoveDefinitions -All`, then `MpCmdRun.exe -SignatureUpdate`.|df mp
0x8050A003|ERR_MP_BADDB_OLDENGINE|Microsoft Defender: the engine is too old for the definitions.|Run `MpCmdRun.exe -SignatureUpdate`.|df mp
0x8050A004|ERR_MP_BADDB_CONTENT|Microsoft Defender: the content of the definitions is not valid.|Run `MpCmdRun.exe -RemoveDefinitions -All`, then `MpCmdRun.exe -SignatureUpdate`.|df mp
0x8050A005|ERR_MP_BADDB_NOTSIGNED|Microsoft Defender: the definitions are not signed.|Run `MpCmdRun.exe -RemoveDefinitions -All`, then `MpCmdRun.exe -SignatureUpdate`.|df mp
0x80D0401B ?||Delivery Optimization: seen in its log as the reason beside `downloadModeSrc = 99`; not published.||md
"""
