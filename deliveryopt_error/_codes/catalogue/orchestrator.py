"""Update orchestrator, Microsoft Defender and some Delivery Optimization codes.

A meaning says what the named page or report proves.
"""

ORCHESTRATOR_SOURCES = {
    "df": "Review event logs and error codes to troubleshoot issues with Microsoft Defender Antivirus",
    "io": "Update apps on your IoT Core devices",
    "md": "Delivery Optimization log in an issue of msix-docs",
    "mp": "Manage Microsoft Defender Antivirus with MpCmdRun",
    "rp": "public reports",
    "defender": "Microsoft Defender:",
    "signatures": "Run `MpCmdRun.exe -RemoveDefinitions -All`, then `MpCmdRun.exe -SignatureUpdate`.",
}

ORCHESTRATOR_ROWS = r"""
0x800106BA||{defender} its service is disabled or does not run.|Look at the service (`sc query WinDefend`); another virus scanner switches it off.|mp
0x8024A10F t||Update orchestrator: an update cannot be started because Windows Update is at work.|Wait until it has ended and start the update again.|io
0x8024A112 ?||Update orchestrator: seen when the restart that ends an update did not start or repeats (not published).|Restart the machine from the Start menu (Update and restart); look at event log WindowsUpdateClient.|rp
0x80501001 ?|ERROR_MP_ACTIONS_FAILED|{defender} an action on a threat failed.|Update the definitions (`MpCmdRun.exe -SignatureUpdate`) and scan again.
0x80501002|ERROR_MP_NOENGINE|{defender} there is no scan engine.|{signatures}|df mp
0x80501003|ERROR_MP_ACTIVE_THREATS|{defender} threats are active.|Run a full scan (`MpCmdRun.exe -Scan -ScanType 2`).|df mp
0x80501004 t|ERROR_MP_NO_INTERNET_CONN|{defender} there is no connection to the Internet.|Check the connection, then scan again.
0x80501101 i|ERROR_LUA_CANCELLATION|{defender} the question for administrator rights was refused.
0x80501104 i|MP_ERROR_CODE_CANCELLED|{defender} the operation was cancelled.
0x80508002|ERR_MP_BAD_DATABASE|{defender} the database is damaged.|{signatures}|df mp
0x80508007 t|ERR_MP_NO_MEMORY|{defender} too little memory.|Close programs or restart, then scan again.
0x8050800C|ERR_MP_BAD_INPUT_DATA|{defender} input data are not valid, possibly damaged definitions.|Update the definitions, run a full scan, restart.
0x80508014|ERR_MP_RESTORE_FAILED|{defender} restoring from quarantine failed.
0x80508015||{defender} the check of the cloud connection failed (`MpCmdRun.exe -ValidateMapsConnection`).|Allow Defender's cloud addresses at the firewall and exempt them from TLS inspection.|mp
0x80508018 i|ERR_MP_SCAN_ABORTED|{defender} the scan was aborted.
0x80508020|ERR_MP_BAD_CONFIGURATION|{defender} its configuration is not valid.|Look at the policies for Microsoft Defender Antivirus.
0x80508021|ERR_MP_QUARANTINE_FAILED|{defender} a file could not be quarantined (the page prints 0x805080211).
0x80508022|ERR_MP_REBOOT_REQUIRED|{defender} a restart is needed to remove the threat.|Restart.
0x80508023 i|ERR_MP_THREAT_NOT_FOUND|{defender} the threat is no longer there.|Run the Microsoft Safety Scanner or update the definitions, then scan again.
0x80508024|ERR_MP_FULL_SCAN_REQUIRED|{defender} a full scan is needed.|Run `MpCmdRun.exe -Scan -ScanType 2`.|df mp
0x80508025|ERR_MP_MANUAL_STEPS_REQUIRED|{defender} steps by hand are needed to remove the threat.|Look the threat up in Microsoft's encyclopedia.
0x80508026|ERR_MP_REMOVE_NOT_SUPPORTED|{defender} a threat inside this kind of archive cannot be removed.|Delete the archive.
0x80508029|ERROR_MP_RESCAN_REQUIRED|{defender} the machine has to be scanned again.|Run a full scan.
0x80508030|ERROR_MP_CALLISTO_REQUIRED|{defender} an offline scan is needed.|Start Microsoft Defender Offline in Windows Security.
0x80508031|ERROR_MP_PLATFORM_OUTDATED|{defender} its platform is out of date for the definitions.|Update Windows, or the platform by Windows Update.
0x8050A001|ERR_MP_BADDB_OPEN|{defender} the definitions could not be opened.|{signatures}|df mp
0x8050A003|ERR_MP_BADDB_OLDENGINE|{defender} the engine is too old for the definitions.|Run `MpCmdRun.exe -SignatureUpdate`.|df mp
0x8050A004|ERR_MP_BADDB_CONTENT|{defender} the content of the definitions is not valid.|{signatures}|df mp
0x8050A005|ERR_MP_BADDB_NOTSIGNED|{defender} the definitions are not signed.|{signatures}|df mp
0x80D0401B ?||Delivery Optimization: seen in its log as the reason beside `downloadModeSrc = 99`; not published.||md
"""
