"""Office setup and Click-to-Run codes (30xxx-yyyy).

The installer prints them as `first-second (system code)`; none of the numbers is an HRESULT. The first number is a
class, and the number in parentheses is a Win32 error, an HTTP status or the exit code of a program.
"""

OFFICE_SOURCES = {
    "a4": "Error code 30174-4 when installing Office",
    "al": "Error code 30125-4 or 30125-1011 when installing Office",
    "c2": "Click-to-Run logs in public reports",
    "in": "Add Microsoft 365 Apps to Windows devices (Intune)",
    "o7": "Error codes for 2007 Office system installations",
    "rp": "public reports",
}

# code|kind|retry|meaning|advice|sources; `*` stands for any second number that has no line of its own
OFFICE_PAIR_ROWS = r"""
0-2031|unknown||Click-to-Run: the setup failed; the number in parentheses is its exit code (seen in reports, not published).|Look up the number in parentheses.|rp
0-2048|usage||Click-to-Run: the configuration file was not found (seen in reports, not published).|Give the full path (`setup.exe /configure C:\path\configuration.xml`).|rp
17000|permanent||Click-to-Run: the client could not be started.|Restart and run the setup again; see the Click-to-Run log.|in
17001|transient||Click-to-Run: the task could not be put in the client's queue.|Wait until a running Office installation or update has ended; then run the setup again.|in
17002|permanent||Click-to-Run: the task did not complete: cancelled by the user or another installation, disk full, or an unknown language ID.|Check free space, other running Office installations and the language IDs in the configuration.|in
17004|usage||Click-to-Run: the product is not known.|Check the product IDs in the configuration file.|in
30010-*|permanent||Office setup: a file could not be copied (CopyFailed).|Check free space and permissions.|o7
30015-11|unknown||Click-to-Run: passes on the number in parentheses; in one report a process of the client had crashed (3221225477, which is 0xC0000005).|Look up the number in parentheses.|o7 rp
30015-*|unknown||Office setup: passes on the system error in parentheses (ErrorCodeOnly).|Look up the number in parentheses.|o7
30020-*|permanent||Office setup: a file was not found (FileNotFound).|Download the source files again (`setup.exe /download`).|o7
30021-*|permanent||Office setup: a file could not be opened (FileNotOpen).||o7
30023-*|unknown||Office setup: passes on the HRESULT in parentheses (HResultOnly).|Look up the number in parentheses.|o7
30027-*|permanent||Office setup: the record of the installed product is damaged (InstalledProductStateCorrupt).|Remove Office with the support tool, restart and install again.|o7
30029-*|usage||Office setup: an argument is not valid (InvalidArgument).|Check the configuration file.|o7
30033-*|permanent||Office setup: data are not valid (InvalidData).|Download the source files again.|o7
30038-*|unknown||Office setup: an operation is not valid in this state (InvalidOperation).||o7
30053-*|permanent||Office setup: no product was found (NoProductsFound).|Check source path and product IDs.|o7
30062-*|permanent||Office setup: the disk is full (OutOfDiskSpace).|Free space on the system drive.|o7
30066-*|permanent||Office setup: a check before the installation failed (PreReqCheckFailure).|Remove an Office of other bitness or an MSI Office first.|o7
30067-*|transient||Office setup: a process that should be started runs already (ProcessAlreadyStarted).|Wait for the other installation, or restart.|o7
30068-*|permanent||Office setup: a process did not start (ProcessNotStarted).|Look up the number in parentheses; check that the service ClickToRunSvc is not disabled (`sc qc ClickToRunSvc`) and restart.|o7
30069-*|transient||Office setup: a process has not ended (ProcessNotFinished).|Restart and try again.|o7
30088-27|unknown||Click-to-Run: the update failed unexpectedly (seen in reports; class UnexpectedError).|Run Online Repair, or remove Office and install again.|o7 rp
30088-1008|unknown||Click-to-Run: unexpected failure, shown when Office is removed while its client is missing.|Remove Office with the support tool.|o7 in
30088-*|unknown||Click-to-Run: unexpected failure (UnexpectedError).|Look up the number in parentheses and the same time in the Click-to-Run log (%temp% and %windir%\temp, {computer}-{time}.log).|o7 c2
30090-*|informational||Office setup: cancelled by the user (UserCancel).||o7
30091-*|unknown||Office setup: a command it called failed (ExternalCommandFailed).|Look up the number in parentheses.|o7
30117-47|unknown||Click-to-Run: with 126 in parentheses a DLL was not found; one report, on Windows for Arm (not published).|Look up the number in parentheses.|rp
30125-4|permanent||Click-to-Run: the download was prevented, mostly by virus scanner, firewall, proxy or a bad connection.|Restart; use a wired connection; switch virus scanner and proxy off for a test; or use the offline installer.|al
30125-1011|permanent||Click-to-Run: the download was prevented, mostly by virus scanner, firewall, proxy or a bad connection; with 404 a file is missing at the source.|Restart; use a wired connection; switch virus scanner and proxy off for a test; or use the offline installer. With 404 check version and channel of the source.|al in
30174-4|permanent||Click-to-Run: the connection to the installation source was prevented, mostly by virus scanner, firewall or proxy.|Restart; use a wired connection; switch virus scanner and proxy off for a test; or use the offline installer.|a4
30174-8|permanent||Click-to-Run: with 1392 in parentheses a file or folder on the disk is damaged (seen in reports, not published).|Run `chkdsk /f` on the drive and install again.|rp
30182-*|permanent||Click-to-Run: a file that the installation needs could not be downloaded (so says its dialog).|Check connection, proxy and firewall to officecdn.microsoft.com; the number in parentheses is the system or HTTP code; or use the offline installer.|rp
30183-44|permanent||Click-to-Run: with 403 in parentheses the source refused a file the installation needs (seen in reports).|Check the source path or what proxy and firewall do with officecdn.microsoft.com.|c2 rp
30183-*|unknown||Click-to-Run: a transfer by HTTP failed (HttpTransportError).|Look up the number in parentheses: an HTTP status or a WinHTTP error.|c2
"""
