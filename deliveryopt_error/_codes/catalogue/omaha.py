"""Omaha codes (the updater of Google, Microsoft Edge and Brave).

They use the facility of interfaces (4) or one of their own (67), so one number may mean something else in another
program.
"""

OMAHA_SOURCES = {
    "om": "Omaha base/error.h",
    "rp": "public reports",
    "omaha": "Omaha (Google Update):",
}

# A name that begins with `_` is GOOPDATE_E_...
OMAHA_ROWS = r"""
0x80040204|SIGS_E_INVALID_SIGNATURE|{omaha} the signature of a downloaded file is not valid.|Check that no proxy changes downloads; install again with the full installer.
0x80040301 t|GOOPDATEXML_E_RESPONSENODE|{omaha} the server's answer lacks the response element.|Check that the answer comes from the update server and not from a proxy or sign-in page.
0x80040504|GOOPDATEDOWNLOAD_E_FILE_NAME_EMPTY|{omaha} the address of the download has no file name.
0x80040507 t|GOOPDATEDOWNLOAD_E_FILE_SIZE_ZERO|{omaha} the downloaded file is empty.|Fetch the file past proxy and virus scanner.
0x80040508 t|GOOPDATEDOWNLOAD_E_FILE_SIZE_SMALLER|{omaha} the downloaded file is smaller than the server said.|Check proxy and virus scanner for cut downloads, then try again.
0x80040509 t|GOOPDATEDOWNLOAD_E_FILE_SIZE_LARGER|{omaha} the downloaded file is larger than the server said.|Check proxy and virus scanner for changed downloads, then try again.
0x800405FF|GOOPDATEDOWNLOAD_E_FAILED_MOVE|{omaha} the downloaded file could not be moved to its place.|Check free space and whether a virus scanner holds the file.
0x80040603 t|_UA_ALREADY_RUNNING|{omaha} an update check runs already.|Wait for it.
0x80040604 t|_APP_BEING_INSTALLED|{omaha} the app is being installed.|Wait for it.
0x80040700|_NONADMIN_INSTALL_ADMIN_APP|{omaha} the app is installed for all users, which needs an administrator.|Start the installer as administrator.
0x80040706 t|_FAILED_TO_GET_LOCK|{omaha} another setup of the updater holds the lock.|Wait for it, or restart.
0x80040707 t|_INSTANCES_RUNNING|{omaha} other instances of the updater run.|Wait for them, or restart.
0x80040708|_HANDOFF_FAILED|{omaha} the updater could not start the copy of itself that installs.|Check whether a virus scanner or software restriction blocks it.
0x8004070C|_ACCESSDENIED_COPYING_CORE_FILES|{omaha} the updater may not copy its files.|Start the installer as administrator; check virus scanner and the permissions of the updater's folder.
0x8004070E|_ACCESSDENIED_STOP_PROCESSES|{omaha} the updater may not end the running updater.|Restart, then start the installer as administrator.
0x8004070F|_ACCESSDENIED_SETUP_REG_ACCESS|{omaha} the updater may not write its registry keys.|Start the installer as administrator; check the permissions of the updater's keys.
0x80040715|_INSTALL_ELEVATED_PROCESS_NEEDS_ELEVATION|{omaha} the installation needs administrator rights.|Start the installer as administrator.
0x80040716|_ELEVATION_FAILED_ADMIN|{omaha} the request for administrator rights was refused or failed.|Confirm the question, or start the installer as administrator.
0x80040718 i|_CANT_UNINSTALL|{omaha} the updater cannot be removed while apps need it.
0x8004071D|_OEM_INSTALL_SUCCEEDED_BUT_NOT_IN_OEM_INSTALLING_MODE|{omaha} an OEM installation ended well, but Windows is no longer in OEM mode.
0x80040801 t|_NO_NETWORK|{omaha} there is no network connection.|Check the connection and the proxy.
0x80040804 t|_BAD_SERVER_RESPONSE|{omaha} the answer of the server could not be used (older versions).|Check proxy and firewall to the update server.
0x80040806|_RESTRICTED_SERVER_RESPONSE|{omaha} the server does not offer the app to this user, for example in this country.
0x80040809 i|_NO_UPDATE_RESPONSE|{omaha} the server offers no update.|The app is up to date, or its channel has nothing for this system.
0x8004080D|_UNKNOWN_APP_SERVER_RESPONSE|{omaha} the server does not know the app.
0x8004080E t|_INTERNAL_ERROR_SERVER_RESPONSE|{omaha} the server had an internal error.|Try again later.
0x8004080F t|_NO_SERVER_RESPONSE|{omaha} the server did not answer.|Check proxy and firewall to the update server.
0x80040810 i|_CANCELLED|{omaha} the update was cancelled.
0x80040811|_OS_NOT_SUPPORTED|{omaha} this version of Windows is not supported.
0x80040812|_APP_INSTALL_DISABLED_BY_POLICY|{omaha} a policy forbids to install the app.|Look at the policies of Google Update, Microsoft Edge Update or Brave below HKLM\SOFTWARE\Policies.
0x80040813|_APP_UPDATE_DISABLED_BY_POLICY|{omaha} a policy forbids to update the app.|Look at the policies of Google Update, Microsoft Edge Update or Brave below HKLM\SOFTWARE\Policies.
0x80040816|_APP_UPDATE_DISABLED_EULA_NOT_ACCEPTED|{omaha} the app's licence terms are not accepted, so it is not updated.|Start the app once and accept them.
0x8004081B|_SERVER_RESPONSE_UNSUPPORTED_PROTOCOL|{omaha} the server's answer has another protocol version.|Install the newest updater with the app's installer.
0x8004081F|_APP_UPDATE_DISABLED_BY_POLICY_MANUAL|{omaha} a policy permits updates only when the user starts them.|Start the update from the app's About page.
0x80040880 t|OMAHA_NET_E_CUP_NO_SERVER_PROOF|{omaha} the answer lacks the header by which the server proves itself.|Check for a proxy that removes headers or answers itself.
0x80040886|OMAHA_NET_E_CUP_ECDSA_NOT_TRUSTED_REQUEST|{omaha} the request that the server signed differs from the one that was sent.|Check for a proxy or TLS inspection that changes requests.
0x80040887|OMAHA_NET_E_CUP_ECDSA_NOT_TRUSTED_SIGNATURE|{omaha} the signature of the answer is not valid.|Check for a proxy or TLS inspection that changes answers.
0x80040891|OMAHA_NET_E_CAPTIVEPORTAL|{omaha} a sign-in page of the network answered in place of the server.|Sign in to the network in a browser.
0x80040892 t|OMAHA_NET_E_EXCEEDED_MAX_RETRY_DELAY|{omaha} the server failed repeatedly (HTTP 5xx).|Try again later.
0x80040900|GOOPDATEINSTALL_E_FILENAME_INVALID|{omaha} the installer's file name is not valid.
0x80040901|GOOPDATEINSTALL_E_INSTALLER_FAILED_START|{omaha} the installer could not be started.|Check whether a virus scanner or software restriction blocks it.
0x80040902 ?|GOOPDATEINSTALL_E_INSTALLER_FAILED|{omaha} the app's installer failed; it gives a code of its own.|Look up the installer's code (for an MSI such as 1603) beside this one or in the updater's log (Log\GoogleUpdate.log, MicrosoftEdgeUpdate.log).|om rp
0x80040904 t|GOOPDATEINSTALL_E_INSTALLER_TIMED_OUT|{omaha} the installer did not end in time.|Restart and try again.
0x80040905|GOOPDATEINSTALL_E_INSTALLER_DID_NOT_WRITE_CLIENTS_KEY|{omaha} the installer did not record the app.|Run the app's full installer.
0x80040907 t|GOOPDATEINSTALL_E_MSI_INSTALL_ALREADY_RUNNING|{omaha} Windows Installer is busy with another installation.|Wait for it, or restart.
0x80040908|GOOPDATEINSTALL_E_INSTALLER_DID_NOT_CHANGE_VERSION|{omaha} the installer ended well, but the app's version is unchanged.|Close the app and update again.
0x80040C01 u|GOOGLEUPDATE_COMMANDLINE_E_NO_SCENARIO_HANDLER_MATCHED|{omaha} the updater was called with a command line it does not know.|Install the updater again with the app's installer.
0x80042191||{omaha} the server or proxy asked for credentials (HTTP 401).
0x80042193||{omaha} the server or proxy forbids access (HTTP 403).|Allow the update server at proxy and firewall.
0x80042197||{omaha} the proxy asks for credentials (HTTP 407).|Let the update servers pass without sign-in.
0x80430003|CI_E_NOT_ENOUGH_DISK_SPACE|{omaha} the disk has too little free space.|Free space on the system drive.
0x80430028|CI_E_PROXY_AUTH_REQUIRED|{omaha} the proxy asks for credentials.|Let the update servers pass without sign-in.
0x80430030|CI_E_BITS_DISABLED|{omaha} the service BITS is disabled.|Run `sc config BITS start= demand`.
0x80430035|CI_E_HTTPS_CERT_FAILURE|{omaha} the server's certificate was refused, often because the clock is wrong.|Set the clock; check for TLS inspection.
0xA0430230|_SIGNATURE_NOT_SIGNED|{omaha} a downloaded file is not signed.|Check that no proxy changes downloads.
0xA043050D|GOOPDATEDOWNLOAD_E_CACHING_FAILED|{omaha} the downloaded file could not be put into the updater's cache.|Check free space and whether a virus scanner holds the file.
0xA043050E|GOOPDATEDOWNLOAD_E_AUTHENTICODE_VERIFICATION_FAILED|{omaha} the signature of the downloaded file is not valid.|Check that no proxy changes downloads.
0xA0430606 u|_NO_ARGS|{omaha} the updater was started without arguments.|Nothing is wrong where a check only starts the program; else name the task on the command line.
0xA043081C i|_UPDATE_DEFERRED|{omaha} the update is put off.
0xA043081D i|_APP_USING_EXTERNAL_UPDATER|{omaha} another updater takes care of the app.
"""
