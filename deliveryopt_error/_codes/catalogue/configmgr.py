"""Configuration Manager and Intune codes, 0x87D0xxxx to 0x87D3xxxx; most have no published name."""

CONFIGMGR_SOURCES = {
    "bg": "Define site boundaries and boundary groups (Configuration Manager)",
    "cm": "ConfigMgr and Intune error codes (S. McAllister, scotscottmca.com)",
    "ic": "Common error codes and descriptions in Microsoft Intune",
    "ir": "Intune app installation error reference",
    "lf": "Log file reference (Configuration Manager)",
    "mw": "How to use maintenance windows in Configuration Manager",
    "se": "Windows 11 SE Overview",
    "sf": "Troubleshoot software update scan failures in Configuration Manager",
    "wl": "Windows Update log files",
    "rp": "smsts.log in public reports (MSEndpointMgr)",
    "i178": "Error text of Intune in memdocs, issue 178",
    "": "cm",
    "item": "configuration item",
}

CONFIGMGR_ROWS = r"""
0x07D00200 i||The client was assigned to its site by group policy.
0x07D00522 i||There is no further data.
0x07D00635 i||No scan was run because the last one is still valid.
0x80040102||Task sequence: no location of the content was found (smsts.log, resolvesource.cpp; seen in reports, not published).|Distribute the package to a distribution point of the device's boundary group, and over a cloud management gateway to a content-enabled one.|rp
0x87D00200||No such name was found.
0x87D00201 u||The name has the wrong form.
0x87D00202 t||The client service is shutting down.|Wait until the service CcmExec has started again.
0x87D00203 u||No data was handed over.
0x87D00204 u||The data is too large.
0x87D00205 u||A path is not valid.
0x87D00206||A file is not valid.
0x87D00207||Something could not be parsed.
0x87D00208 u||The command is not valid.
0x87D00209||Two data types do not match.
0x87D00211 u||The address is not valid.
0x87D00212||The context is closed already.
0x87D00213 t||The operation did not finish in time.|See which request timed out in the log that shows the code (often AppEnforce.log, CIAgent.log or the task sequence's smsts.log); an installer that waits for a click in silent mode ends this way too.|cm lf
0x87D00214 u||The name is too short or too long.
0x87D00215||The item was not found.|See in the log which item is sought. Where it is policy or WMI data, run the machine policy cycle and check WMI: `winmgmt /verifyrepository`.
0x87D00216 u||A service parameter is not valid.
0x87D00217||The data is damaged.|Repair the client (ccmrepair.exe) if it returns.
0x87D00218||The service's settings are not valid.
0x87D00219||The global service is not set.
0x87D00220 u||The type is not valid.
0x87D00221||The user is not valid.
0x87D00222 i later||The operation was cancelled.|Start it again if it is wanted; the log that shows the code names who cancelled it.
0x87D00223||Two versions do not match.
0x87D00224||The message is not valid.
0x87D00225 u||The address has a type that is not valid.
0x87D00226||The protocol is not valid.
0x87D00227||The function is switched off.|Switch the function on in the client settings.
0x87D00228||The endpoint is not valid.
0x87D00229||No credentials could be obtained.|Check the network access account, or let the machine account read the content.
0x87D00230||Logging on with the given credentials failed.|Correct the network access account and its password.
0x87D00231 t||A passing failure, mostly in talking to the management point.|Check CcmMessaging.log for the HTTP status and whether the management point's name, port and certificate are right for this client.|cm lf
0x87D00232||The message is not signed.
0x87D00233||The message is not trusted.
0x87D00234||An internal endpoint may not take messages from other machines.
0x87D00235||A syntax error was found while parsing.
0x87D00236 t||Memory is short.|Close programs or restart, then try again.
0x87D00237||The reply mode does not fit.
0x87D00238||The public key was not found.
0x87D00239||The client has no identifier.
0x87D00240||The disk has too little free space.|Free space on the drive of the client cache (ccmcache) and of the program to be installed.
0x87D00241 t||The database could not be reached.|Restart CcmExec; on a server look at its SQL Server.
0x87D00242||A stored procedure failed.
0x87D00243||The public keys do not match.
0x87D00244 u||The object or subsystem was not set up.
0x87D00245 u||The object or subsystem was set up before.
0x87D00246||The health of the client could not be evaluated.|Run ccmeval.exe and read CcmEval.log.|cm lf
0x87D00247||A component that is needed is missing or not registered.|Repair or reinstall the client (ccmrepair.exe, ccmsetup.exe).
0x87D00248 t||Talking over the network failed.|Check the way to the management point in CcmMessaging.log.|cm lf
0x87D00249 u||Configuration items of this type have no such property.
0x87D0024A u||The job is connected already.
0x87D0024B u||The name exists already.
0x87D0024C||An XML schema is not valid.
0x87D0025D||An XML document does not fit its schema.
0x87D0025E||A message was not trusted enough to be handed on.
0x87D0025F t||The client is disconnected.
0x87D00260 u||The job is in the wrong state for the action.
0x87D00261||The definition of a {item} could not be stored.
0x87D00262||The data transfer service sent a message of an unknown type.
0x87D00263||The data transfer service sent a message that is not valid.
0x87D00264 u||The operation is not valid.
0x87D00265||The store is in a wrong state.
0x87D00266||The data contradicts itself.
0x87D00267 t||A download failed.|Read DataTransferService.log for the BITS or HTTP code of this transfer, and check that the distribution point in ContentTransferManager.log can be reached.|cm lf
0x87D00268||A compilation failed.
0x87D00269||No management point was found.|Check in ClientLocation.log and LocationServices.log that the client's network lies in a boundary group and that a management point is published (Active Directory, DNS or the SMSMP property).|cm bg lf
0x87D0026A u||The key type was not found.
0x87D0026B u||The agent type was not found.
0x87D0026C u||The status was not found.
0x87D0026D u||The pause asked for is too short.
0x87D0026E u||The pause asked for is too long.
0x87D0026F u||The pause cookie does not match.
0x87D00270 u||The component is not paused.
0x87D00271 t||The component is paused.
0x87D00272||The component is switched off.|Check the client settings that apply to this device; the feature is turned off there.
0x87D00273 u||The component has been asked to pause already.
0x87D00274 u||No interface was given to report completion to.
0x87D00275 t||A lock could not be taken.
0x87D00276||The system has to restart first.|Restart the machine; installations wait for it.
0x87D00277 t||Resources do not suffice for the operation.
0x87D00278||A {item} could not be downloaded.|Read CIDownloader.log and DataTransferService.log for the code of the download.|cm lf
0x87D00279 t||Downloading a {item} took too long.|Check the way to the management point; run the machine policy cycle again.
0x87D0027A||A downloaded {item} has the wrong hash.
0x87D0027B||Documents of a {item} could not be downloaded.
0x87D0027C t||Downloading documents of a {item} took too long.
0x87D0027D||Downloaded documents of a {item} have the wrong hash.
0x87D0027E||The HTTP status was a bad one.|Find the status in CcmMessaging.log or DataTransferService.log, then the request in the IIS log of the management or distribution point.|cm lf
0x87D00280||The certificate store is empty.
0x87D00281||No certificate fits the selection criteria.|Check in ClientIDManagerStartup.log and CcmMessaging.log why none fits; the client needs a valid certificate with client authentication and its private key in the machine's store.|cm lf
0x87D00282||Several certificates fit and none may be preferred.|Narrow the selection criteria in the site's client certificate settings, or allow the client to take the certificate with the longest validity.
0x87D00283||The certificate's private key is missing.|Import the client certificate again with its private key, or have it enrolled anew.
0x87D00284||The certificate has no subject name.
0x87D00285||The certificate search criteria are missing or wrong.
0x87D00286||The site authority is not valid.
0x87D00287||The signing certificate is missing.
0x87D00288||A {item} could not be unpacked.
0x87D00289||Documents of a {item} could not be unpacked.
0x87D00290 i||The job has nothing to do.
0x87D00291||No task sequence is deployed to this machine.|Check that the machine (by name, MAC address or SMBIOS GUID) is in a collection the task sequence is deployed to, that the deployment is available to this kind of boot, and that the machine is not an obsolete or unknown record.
0x87D00292||The client could not sign its message.|Check the client's certificate and its private key in ClientIDManagerStartup.log.|cm lf
0x87D00293||The client could not refresh the site server's signing certificate.|Restart CcmExec; check in LocationServices.log that the management point answers.|cm lf
0x87D00294||Policy could not be verified.|Check clock and site code; reinstall the client if the site's certificate changed.
0x87D00295||The registration certificate is missing or not valid.
0x87D00296||Documents of a {item} could not be processed.
0x87D00297||The key is not valid.
0x87D00298||The client's database record could not be verified.
0x87D00299||The client does not know this type of signature.
0x87D00314 t||Version data of a {item} did not come in time.|Run the machine policy cycle again; see CIAgent.log.|cm lf
0x87D00315||Version data of a {item} is not available.|Run the machine policy cycle; if it stays, make a new revision of the application.
0x87D00316 i later||The {item} agent's job was cancelled.|See CIAgent.log who cancelled it; it runs again at the next evaluation.|cm lf
0x87D0031D||The application is deployed to a user but set to install when nobody is logged on.|Change the deployment type's logon requirement or deploy to a device collection.
0x87D0031E||The application installs for a user but is deployed to a device without one.|Change the installation behaviour to system, or deploy to a user collection.
0x87D0031F||The discovery script returned data that is not valid.|Run the script by hand under the same account and compare its output with the data type and rule of the setting.
0x87D00320||The script host is not installed.
0x87D00321 t||The script ran too long.|Shorten the script, or see what it waits for.
0x87D00322||Two rules contradict each other.
0x87D00323 t||Nobody is logged on.|The deployment waits for a user; change the logon requirement if it should install without one.
0x87D00324||The installer ended without error, but the detection rules do not find the application.|Compare the detection rules (product code, version, path, 32-bit registry view) with what AppDiscovery.log finds on this machine; look in AppEnforce.log whether the installer returned before it was done.|cm lf
0x87D00325||After uninstalling the application is still detected.|Compare the uninstall command's result in AppEnforce.log with the detection rules; other versions or users may keep it.|cm lf
0x87D00326||The application's deployment data is not in WMI.|Run the machine policy cycle, then check WMI: `winmgmt /verifyrepository`.
0x87D00327||The script is not signed.|Sign the script, or change the PowerShell execution policy in the client settings to one that permits it.
0x87D00328||The digest of a {item} was not found.
0x87D00329||The application's requirements or detection could not be evaluated.|Read AppDiscovery.log for the requirement or detection rule that failed.|cm lf
0x87D0032A||The uninstall command line is not valid.
0x87D00330||This type of deployment cannot be made required.
0x87D00400 ?||Evaluating the detection rules failed unexpectedly.
0x87D00401||The detection rules hold a wrong XML expression.
0x87D00402||The detection rules hold a wrong operator.
0x87D00403||The detection rules use an unsupported data type.
0x87D00420||The detection rules use an unsupported WMI namespace.
0x87D00440||Policy documents that should be there are missing or incomplete.|Run the machine policy cycle and wait; see PolicyAgent.log.|cm lf
0x87D00441||The client does not have the deployment's data.|Run the machine policy cycle and wait; see PolicyAgent.log.|cm lf
0x87D00442 i||The deployment is a simulated one and is not carried out.
0x87D00600||The policy of the scan tool was not found.|Run the machine policy cycle; check that software updates are enabled in the client settings.
0x87D00601 t||The scan for updates took too long.|Read WUAHandler.log and WindowsUpdate.log for the scan that hung.|cm lf
0x87D00602 t||The request for content locations took too long.|Check LocationServices.log and the management point.|cm lf
0x87D00603||The scan cannot finish because its policy was removed.
0x87D00604||The scan tool is not in the job queue.
0x87D00605||The scan tool was removed.
0x87D00606||There is no history of an offline scan.
0x87D00607||No source for the content was found.|Check that the content is distributed to a distribution point in this client's boundary group (or a fallback one is allowed), see LocationServices.log and ContentTransferManager.log; a firewall or proxy on the way has the same effect.|cm bg lf
0x87D00608 u||The instance type is not valid.
0x87D00626||The information about the process instance is not valid.
0x87D00627||The process instance was not found.
0x87D00628||The content location is not valid.
0x87D00629 t||Updates are waiting to be scanned again.|Wait; the scan runs by itself.
0x87D00630||All retries are used up.|Find the first failure in the log, mend it, then start the deployment again.
0x87D00631 t||A scan is waiting to be tried again.|Wait; see WUAHandler.log for the scan that failed before.|cm lf
0x87D00632 t||The online scan is pending.
0x87D00633 t||The offline scan is pending.
0x87D00634||Old scan tools are not supported.
0x87D00650||The scan before the installation failed.|Look in WUAHandler.log for the code of the scan.|cm lf
0x87D00651||The scan after the installation failed.|Look in WUAHandler.log for the code of the scan, then scan again.|cm lf
0x87D00652||The policy of the software update was not found.
0x87D00653 t||A software update could not be downloaded.|Read DataTransferService.log and ContentTransferManager.log for the code of the transfer.|cm lf
0x87D00654||A software update could not be installed.|Look in UpdatesHandler.log and WUAHandler.log for the installer's own code.|cm lf
0x87D00655||At least one software update could not be installed.|Look in UpdatesHandler.log and WUAHandler.log for the installer's own code.|cm lf
0x87D00656 ?||The updates handler failed internally.
0x87D00657||After a scan the state of the updates could not be worked out.|Run the software updates scan cycle and see WUAHandler.log.|cm lf
0x87D00658 i later||Processing of software updates was cancelled.|See UpdatesHandler.log and UpdatesDeployment.log who cancelled it; it runs again at the next evaluation.|cm lf
0x87D00659||The policy of a software update could not be read.
0x87D00660||The running update cannot be watched.
0x87D00661||After the installation the state of the updates could not be worked out.
0x87D00662||The installation of updates could not be started.
0x87D00663 t||The state of the installation could not be reported.
0x87D00664 i later||The updates handler's job was cancelled.|See UpdatesHandler.log who cancelled it; an update that was cut off needs a longer maximum run time.|cm lf
0x87D00665 i||The job has no updates to process.|Nothing to do if no update is due; otherwise run the software updates scan and deployment evaluation cycles.
0x87D00666 t||Outside the maintenance window no updates are installed.|Wait for the maintenance window, or give this deployment the right to install outside it.|cm mw
0x87D00667||No maintenance window, present or future, is long enough for the updates.|Compare the maintenance windows in ServiceWindowManager.log with the maximum run time of the updates, and widen the one or lower the other.|cm mw
0x87D00668||After the installation the update is still found to be needed.|Often a restart is pending: restart and scan again. Otherwise look in CBS.log and WindowsUpdate.log for the failure that the installer did not report.|cm wl
0x87D00669 t||The sources of the update content cannot be fetched at present.|Check that the deployment package is on a distribution point of this client's boundary group, or that the deployment permits download from Microsoft Update.|cm bg
0x87D0066A i||None of the updates in the bundle applies.|Nothing to do if that is meant; otherwise compare product and build of the updates with this machine.
0x87D00671 t||Another orchestrator has to start the installation.
0x87D00690 i||The software update does not apply.|Nothing to do if that is meant; otherwise compare product, build and prerequisites of the update with this machine.
0x87D00691||The update source was not found.|Check the software update point in LocationServices.log and WUAHandler.log.|cm lf
0x87D00692||A domain group policy sets another update server than Configuration Manager does.|Set the domain policy "Specify intranet Microsoft update service location" to not configured, or to the very address and port of the software update point.|cm sf
0x87D00693||The Windows Update Agent is too old.|Bring Windows up to date; the agent is part of it.
0x87D00694 i||The WSUS source exists already.
0x87D00695 t||The results of the scan are incomplete.
0x87D00696 i||The software update is installed already.
0x87D00697||The software update is installed and waits for a restart.|Restart the machine.
0x87D00698 i||There is nothing to be done for the software update.
0x87D00699 t||A scan is running already.|Wait until the running scan has ended.
0x87D00700 t||Updates may not be installed at present.|Wait for the maintenance window or deadline.|cm mw
0x87D00701 t||Updates may not be downloaded at present.
0x87D00702||The policy of the deployment was not found.|Run the machine policy cycle; see PolicyAgent.log.|cm lf
0x87D00703 t||Another job is installing updates.|Wait until the other installation has ended.
0x87D00704||A restart is pending.|Restart the machine; no updates are installed before that.
0x87D00705 u||The component must be paused for that.
0x87D00706 i||There is no active job.
0x87D00707 u||The job identifiers do not match.
0x87D00708 i||No updates have to be installed.
0x87D00709||Watching the process could not be resumed.
0x87D0070A||The command line is not valid.
0x87D0070B||A process could not be started.|Check the command line and the account; see the log for the code beside it.
0x87D0070C t||The update ran longer than it may.|Raise the update's maximum run time, or see in its own log what it waited for.
0x87D0070D||The software update failed when it was tried.
0x87D0070E||The command line is empty.
0x87D0070F||The path of the update's installer is not valid.
0x87D00710||The start times of two processes could not be compared.
0x87D00711 t||The deployment's start time has not come.
0x87D00712||A restart is needed to complete the installation.|Restart the machine.
0x87D00713 t||No results of update detection have come in so far.
0x87D00714||A user cannot install while a restart is pending.|Restart the machine.
0x87D00715 u||The job names no updates.
0x87D00800||The content transfer job is in an unforeseen state.
0x87D00806 t||The multicast server has too many clients.
0x87D01001 t||Another program runs or a restart is pending.|Wait for the other program, or restart.
0x87D01002 t||Another run of this program is pending already.
0x87D01004||The program is disabled.|Enable the program in the console.
0x87D01005||The program's policy does not exist or is not valid.
0x87D01009||WMI did not deliver the data.
0x87D01010||A restart runs or is pending before this program.|Restart the machine; the program runs after that.
0x87D01013||A program that must run first has not run with success.
0x87D01014||The program needs a user, or user input, and has none.|Let it run when a user is logged on, or make the installation silent.
0x87D01017||The content's hash is missing, wrong or did not match.|Update the content on the distribution points and refresh the client's policy; if it stays, validate the content on the distribution point.
0x87D01018||The program may not run while the client is on the internet.
0x87D01100 t automatic||Running the program failed; the client tries again.|Read execmgr.log or AppEnforce.log for the exit code; the client tries again.|cm lf
0x87D01101||Running the program failed; the client does not try again.|Read execmgr.log or AppEnforce.log for the exit code and mend its cause, then deploy again.|cm lf
0x87D01104||The program's command line is not valid.
0x87D01106||The executable file or its command line is not usable.|Check that the command in the deployment type names a file that is in the content, with its quotes and spaces.
0x87D01107 t automatic||None of the program's locations could be reached; the client may try again.|Check distribution points and boundary group of this client.|cm bg
0x87D01108||None of the program's locations could be reached; the client does not try again.|Check distribution points and boundary group of this client, then deploy again.|cm bg
0x87D01109||The file is not a valid installation package.
0x87D01201||The cache or the disk has too little room for the content.|Delete old content from the client cache (Control Panel, Configuration Manager, Cache) or free disk space.
0x87D01202||The content is larger than the whole client cache.|Raise the cache size in the client settings above the size of the content.
0x87D01203 t||The client cache is in use by a program or a download.|Wait, or end the program that runs from ccmcache.
0x87D01204||No distribution point has the content.|Distribute the content to a distribution point of the client's boundary group and wait until its state there is success.|cm bg
0x87D01210 t||The content's locations could not be fetched.|Check in LocationServices.log that the management point answers and that the client's network belongs to a boundary group.|cm bg lf
0x87D01250 t||No restart is possible while software is being installed.
0x87D01251||The handler of the deployment type did not start; the type may be unsupported here.
0x87D01280 t||The virtual application is in use.
0x87D01281||No supported App-V client is installed.
0x87D0128C||No streaming distribution point was found for the App-V package.
0x87D02002||The policy of this program was not found.
0x87D02004||The software distribution policy was not found.
0x87D1012C u||SyncML: the target is one of several alternatives.
0x87D1012D||SyncML: the target has a new address.
0x87D1012E t||SyncML: the target has moved for a time.
0x87D10190 u||SyncML: the command has the wrong syntax.
0x87D103E8 ?||Intune: the app could not be installed and nothing more is known.||ir
0x87D1041C||Intune: the installation ended without error, but the app is not detected.|Compare the detection rules with what is on the device (path, version, product code, 32-bit registry view); a user may have removed the app, and self-updating installers change their product version.|ir
0x87D11388 t||Intune: the iOS or iPadOS device is busy or locked.|Wait until the device is unlocked; it takes the command then.|ir ic
0x87D11389 ?||Intune: the iOS device reported an idle state that was not expected.||ic
0x87D1138A||Intune: the iOS device refused a command of the wrong form.||ic
0x87D1138B ?||Intune: the iOS device reported an error.||ic
0x87D1279D ?||Intune: an iOS store app failed for an unknown reason.||ir
0x87D12906 ?||Intune: Apple's management agent gave no reason for a failed app installation.||ir
0x87D1313C t||Intune: the device lost its network connection.|Connect the device and synchronise it again.|ir
0x87D1313D||Intune: no licence could be obtained for the app.|Check the licence of the app for this user or device.|ir
0x87D13B60||Intune: the app waits for a redemption code.|Wait for the user to redeem the code, or assign device licences.|ir ic
0x87D13B61 i||Intune: the user had installed the app before.||ic
0x87D13B62 i later||Intune: the user declined to install the app.|Ask the user to accept, or assign the app as required to a supervised device.|ir ic
0x87D13B63 i later||Intune: the user declined to update the app.|Ask the user to accept the update.|ir ic
0x87D13B64 ?||Intune: the app could not be installed on the iOS device.||ir ic
0x87D13B65 t||Intune: the device is redeeming the code.||ic
0x87D13B66||Intune: the managed app has expired or the user removed it.|Assign the app again or let the user install it from the Company Portal; check that its licence and provisioning profile are valid.|ir ic
0x87D13B67 ?||Intune: the state of the app is not known.||ic
0x87D13B68 i later||Intune: the user declined to have the app managed.|Ask the user to accept management of the app.|ir
0x87D13B69||Intune: device licences need iOS 9 or later.|Update iOS on the device.|ir
0x87D13B6B||Intune: a user-licensed app is assigned to a device enrolled without a user.|Change the licence type of the assignment to Device.|i178
0x87D13B6E ?||Intune: Apple gave no reason for a failed app installation.||ir
0x87D13B6F t||Intune: the connection timed out while the app manifest was checked.||ir
0x87D13B70 t||Intune: the host was not found while the app manifest was checked.||ir
0x87D13B72 t||Intune: the connection was lost while the app manifest was checked.||ir
0x87D13B73 t||Intune: the device was offline while the app manifest was checked.||ir
0x87D13B77||Intune: no secure connection could be made to check the app manifest.||ir
0x87D13B7D ?||Intune: the app could not be installed; an expired VPP token is one known cause.|Check in Intune that the Apple VPP token is valid and synchronised.|ir
0x87D13B7E||Intune: no VPP licence is left.|Buy or reclaim licences for the app.|ir
0x87D13B7F||Intune: the app's configuration policy is not assigned to the same groups.||ir
0x87D13B80 t||Intune: the iTunes Store could not be reached.|Check that the device reaches the iTunes Store and Apple's addresses.|ir
0x87D13B8F||Intune: the app is installed but not managed.||ir
0x87D13B93||Intune: a shared iPad takes VPP apps only.||ir
0x87D13B94||Intune: the App Store is disabled on the device.|Allow the App Store in the device's restrictions.|ir
0x87D13B95||Intune: there is no VPP licence for the app.|Assign or buy a licence, then synchronise the VPP token.|ir
0x87D13B96||Intune: system apps cannot be installed by management.||ir
0x87D13B97||Intune: the device is in lost mode.||ir
0x87D13B98||Intune: the device is in kiosk mode.||ir
0x87D13B99||Intune: the user has to sign in to the App Store.|Have the user sign in to the App Store.|ir
0x87D13B9A ?||Intune: an unknown problem; a later attempt may work.||ir
0x87D13B9B t automatic||Intune: the app could not be installed; the next synchronisation tries again.||ir
0x87D13B9C||Intune: the device takes no 32-bit apps.||ir
0x87D13B9D t||Intune: the app has not reached its newest version so far.||ir
0x87D13B9E||Intune: the setting to uninstall on retirement could not be applied.||ir
0x87D13B9F i||Intune: a newer version of the VPP app is available.||ir
0x87D1FDE8||Intune: a setting of a profile could not be applied (remediation failed).|Find the setting in the device's profile report, then its CSP in the event log DeviceManagement-Enterprise-Diagnostics-Provider; often the Windows edition or build does not support it, or the value has the wrong type.|ic
0x87D1FDE9 i||Intune: the setting does not apply to this device.|Nothing to do if that is meant; otherwise compare the setting's editions and builds with this device.|ic
0x87D1FDEA u||Intune: a CIM setting has a wrong parameter.||ic
0x87D1FDEB||Intune: a value could not be converted to the setting's data type.||ic
0x87D1FDEC||Intune: a setting that is referred to is not in the {item}.||ic
0x87D1FDED||Intune: the setting's discovery source is not supported.||ic
0x87D1FDEE i after fixing||Intune: another profile's value won the conflict, so this one does not apply.|Find the other profile in the device's conflict report and let one of them set the value.|ic
0x87D1FDEF||Intune: a rule could not be evaluated.||ic
0x87D1FDF0||Intune: the {item}'s certificate information was not found.||ic
0x87D1FDF1||Intune: the certificate request's certificate information was not found.||ic
0x87D1FDF2||Intune: the address of the NDES server was not found.||ic
0x87D1FDF3||Intune: the certificate request was not found.||ic
0x87D20417||The automatic deployment rule could not download its updates.|Read PatchDownloader.log for the code of the download; the account that runs it needs the proxy and the internet addresses of Microsoft Update.|cm lf
0x87D300D9||Intune: on Windows 11 SE the app is not on the list of approved apps.|Check that the app is approved for Windows 11 SE and meets its packaging requirements.|se
"""
