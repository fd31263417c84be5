"""Windows servicing codes: CBS (CBS_E_*, PSFX_E_*), DISM (DISMAPI_E_*), image mounts.

Newer ones rest on what CBS.log prints in published logs (source "x"). Facility 15 is that of SetupAPI too, whose numbers
end at 0x800F0300, with 0x800F1000 apart. DISM shares the facility of interfaces (0xC00400xx) and has 322 and 337 for
mounted images.
"""

SERVICING_SOURCES = {
    "ad": "dismapi.h (Windows ADK)",
    "b": "Error Codes [cbs] (MSDN)",
    "cu": "Checkpoint cumulative updates and Microsoft Update Catalog usage",
    "dh": "dismapi.h (mingw-w64)",
    "dm": "Fix Windows Update errors by using the DISM or System Update Readiness tool",
    "dp": "Windows Device Portal for Desktop",
    "fo": "How to make Features on Demand and language packs available when you're using WSUS or Configuration Manager",
    "g": "DISM fails with 0x800f0906 ... when you convert Windows Server 2012 R2 Core to Server with a GUI",
    "im": "DISM Image Management Command-Line Options",
    "kb": "Windows Update error code list (KB 938205)",
    "n": "meaning read from the name",
    "nf": ".NET Framework 3.5 installation error: 0x800F0906, 0x800F081F, 0x800F0907",
    "oc": "Optional Component Setup Log Diagnoser",
    "re": "Resolve Windows 10 upgrade errors",
    "rw": "Repair a Windows Image",
    "sp": "Windows 7 and Windows Server 2008 R2 Service Pack 1 (SP1) installation error: 0x800F0A12",
    "sr": "We couldn't update system reserved partition error installing Windows 10",
    "ss": "Can't install OpenSSH features",
    "u18": "Error 0x800F0818 - 0x20003 occurs during upgrade from Windows 10 to Windows 11",
    "u20": "Troubleshoot Windows Update error 0x800F0920",
    "u22": "Error 0x800f0922 caused by corrupted scheduled task when installing Windows updates",
    "u23": "Troubleshoot Windows Update error code 0x800f0823",
    "u31": "Troubleshoot Windows Update error 0x800f0831",
    "u88": "When trying to install updates from Windows Update, you might receive ... errors 0x80073701, 0x800f0988",
    "we": "Windows Update common errors and mitigation",
    "x": "CBS.log and dism.log (community reports)",
    "": "x n",
    "dism": "Run DISM /Online /Cleanup-Image /RestoreHealth,",
    "upgrade": "do an in-place upgrade.",
    "index": "The package is missing in the index",
    "image": "/Online /Cleanup-Image",
    "stack": "servicing stack",
    "restart": "Restart the computer and install again.",
    "rh": "Windows 10 release health: resolved issues of KB5058379",
}

# A name that begins with `_` is CBS_E_...
SERVICING_ROWS = r"""
0x000F0801 i later|CBS_S_BUSY|The {stack} is busy with another operation.|Try again in a few minutes.|oc kb
0x000F0802 i|CBS_S_ALREADY_EXISTS|The source of the package is known already, so none was added.||oc kb
0x000F0803 i|CBS_S_STACK_SHUTDOWN_REQUIRED|The {stack} was updated and the computer has to restart.|Restart the computer to complete the operation.|oc kb
0x800F0800 ?|_INTERNAL_ERROR|The {stack} failed without a reason of its own.|Read the lines before the first Error in %windir%\Logs\CBS\CBS.log.|b kb
0x800F0801 u|_NOT_INITIALIZED|The servicing session was used before it was set up.|Close the program that installs, start it again and repeat the operation.|b oc kb
0x800F0802 u|_ALREADY_INITIALIZED|The servicing session is set up already.||b kb
0x800F0803 u|_INVALID_PARAMETER|An argument for the {stack} is not valid.||b kb
0x800F0804|_OPEN_FAILED|The update or package could not be found or opened.|Copy the package to a local folder and check that it is complete and that this account can read it.|b oc kb
0x800F0805|_INVALID_PACKAGE|The file is not a valid update package.|Download the .msu or .cab again from the Microsoft Update Catalog, for this Windows version and processor, and compare its hash.|b oc kb
0x800F0806|_PENDING|Resources that the operation needs are locked, often until the next restart.|Restart the computer, then install the update again, without others beside it.|b oc kb
0x800F0807 u|_NOT_INSTALLABLE|The component cannot be installed by itself, only with its package.||b kb
0x800F0808|_IMAGE_NOT_ACCESSIBLE|The location of the Windows image is not accessible.|Check the path after /Image and the mounts that `dism /Get-MountedImageInfo` lists.|b oc kb im
0x800F0809 u|_ARRAY_ELEMENT_MISSING|The array has no such element.||b kb
0x800F080A t|_REESTABLISH_SESSION|The {stack} was updated, so the session has to be opened anew.||b kb
0x800F080B u|_PROPERTY_NOT_AVAILABLE|The property is not supported.||b kb
0x800F080C u|_UNKNOWN_UPDATE=DISMAPI_E_UNKNOWN_FEATURE|The package or image has no feature of that name.|Take the exact name from `dism /Online /Get-Features` or `dism /Online /Get-Capabilities`; editions differ in what they have.|b kb dh
0x800F080D|_MANIFEST_INVALID_ITEM|A package manifest holds an element or attribute that is not known.|As an Info line in CBS.log it is harmless; as the result of an installation, download the package again and repair with DISM {image} /RestoreHealth.|kb x
0x800F080E|_MANIFEST_VALIDATION_DUPLICATE_ATTRIBUTES|An attribute stands twice in a package manifest.||kb x
0x800F080F|_MANIFEST_VALIDATION_DUPLICATE_ELEMENT|An element stands twice in a package manifest.||kb x
0x800F0810|_MANIFEST_VALIDATION_MISSING_REQUIRED_ATTRIBUTES|A required attribute is missing in a package manifest.||kb x
0x800F0811|_MANIFEST_VALIDATION_MISSING_REQUIRED_ELEMENTS|A required element is missing in a package manifest.||kb x
0x800F0812|_MANIFEST_VALIDATION_UPDATES_PARENT_MISSING|The package manifest lacks the parent of its updates.||kb x n
0x800F0813 u|_INVALID_INSTALL_STATE|The requested install state is not acceptable.||kb x
0x800F0814|_INVALID_CONFIG_VALUE|A configuration value is not valid.||kb x
0x800F0815|_INVALID_CARDINALITY|The number of elements in a package is not permitted.||kb x n
0x800F0816 i automatic|_DPX_JOB_STATE_SAVED|Unpacking stopped and saved its state until more parts of the package are downloaded.|No failure by itself: the update agent fetches the missing parts and goes on. If the update fails, look up the code that follows.|kb x
0x800F0817|_PACKAGE_DELETED|The package was uninstalled and is no longer there.||kb x
0x800F0818|_IDENTITY_MISMATCH|A package is another one than its place promises, such as a language pack of an older Windows.|In a feature update, delete SetupConfig.ini in C:\Users\Default\AppData\Local\Microsoft\Windows\WSUS if it names old language packs; else take packages of exactly this Windows version.|kb u18
0x800F0819|_DUPLICATE_UPDATENAME|Two updates in the package have the same name.||kb x
0x800F081A|_INVALID_DRIVER_OPERATION_KEY|The registry key with pending driver operations is damaged.||kb x
0x800F081B|_UNEXPECTED_PROCESSOR_ARCHITECTURE|The package is made for a processor that is not supported here.|Take the package for this processor (x64, x86, Arm64).|kb x
0x800F081C|_EXCESSIVE_EVALUATION|The state of the components did not settle after many passes.||kb x
0x800F081D|_CYCLE_EVALUATION|Planning the state of the components ran in a circle.||kb x
0x800F081E i|_NOT_APPLICABLE|The package does not apply to this Windows image.|Compare version, edition and processor (winver) with the package; often a newer cumulative update is installed already, or a prerequisite is missing.|kb x
0x800F081F|_SOURCE_MISSING|Files for a package, feature or repair are neither in the component store nor in the source.|{dism} then sfc /scannow. Without Windows Update, add /Source with install.wim (for a feature: sources\sxs) of exactly this build, and /LimitAccess.|we dm nf rw
0x800F0820 i later|_CANCEL|The operation was cancelled.|Install again if it was not cancelled on purpose, and let the computer run until the end.|kb x
0x800F0821 t|_ABORT|Servicing was broken off, mostly because it ran longer than its time limit.|Close busy programs or give the virtual machine more processors and memory, bring the {stack} up to date, and install again.|we kb
0x800F0822|_ILLEGAL_COMPONENT_UPDATE|The package changes a component without declaring it.||kb x
0x800F0823|_NEW_SERVICING_STACK_REQUIRED|The package needs a newer {stack}.|Install the latest {stack} update, on newer Windows the latest cumulative update that contains it, restart, then install this update again; CBS.log names both versions.|u23 kb
0x800F0824|_SOURCE_NOT_IN_LIST|The source of the package is not on the list of sources.||kb x
0x800F0825|_CANNOT_UNINSTALL=_CANNOT_REMOVE|The package cannot be removed, mostly because a component is installed only in part.|Run DISM {image} /RestoreHealth and sfc /scannow, restart, then try again.|we kb
0x800F0826|_PENDING_VICTIM|The package was not installed because another pending package failed.|Find the package that failed first in CBS.log and treat its code; then restart and install again.|kb x
0x800F0827|_STACK_SHUTDOWN_REQUIRED|The {stack} was updated and has to restart first.|{restart}|kb x
0x800F0828|_INSUFFICIENT_DISK_SPACE|The disk has too little free space for servicing.|Free space on the system drive, for example with dism {image} /StartComponentCleanup.
0x800F0829|_AC_POWER_REQUIRED|The operation needs mains power.|Connect the power supply and install again.
0x800F082A|_STACK_UPDATE_FAILED_REBOOT_REQUIRED|The {stack} could not be updated before a restart.|{restart}
0x800F082B i|_SQM_REPORT_IGNORED_AI_FAILURES_ON_TRANSACTION_RESOLVE|Failed installer steps were ignored and only counted.
0x800F082C|_DEPENDENT_FAILURE|Another package, which this one depends on, failed.|Find the package that failed first in CBS.log and treat its code.
0x800F082E u|_NOT_ALLOWED_OFFLINE|The operation is not possible on an offline image.|Run it on the running Windows, with /Online.
0x800F082F|_EXCLUSIVE_WOULD_MERGE|The package must be installed alone, and another operation is pending.|Restart the computer, then try again; for an offline image that never gets that far: `dism /Image:<path> /Cleanup-Image /RevertPendingActions`.|x rw
0x800F0830|_IMAGE_UNSERVICEABLE|The Windows image is damaged beyond servicing.|Keep files and programs with an in-place upgrade by setup.exe of the same version; discard an offline image and start from a fresh one.|x rw
0x800F0831|_STORE_CORRUPTION|The component store is damaged: the manifest or files of a package are missing.|{dism} then sfc /scannow. If it stays, CBS.log names the package: install its KB from the Microsoft Update Catalog, then this update.|we dm u31
0x800F0832|_STORE_TOO_MUCH_CORRUPTION|The component store is damaged in too many places.|Run DISM {image} /RestoreHealth with /Source of the same build; if it fails, {upgrade}|x n rw
0x800F0833 t|CBS_S_STACK_RESTART_REQUIRED|The {stack} has to be restarted.
0x800F0838||The cumulative update builds on a checkpoint update that is missing.|Download the checkpoint .msu files and the wanted one into one folder without others and run `dism /Online /Add-Package /PackagePath:<wanted .msu>`.|x cu
0x800F0840|_SESSION_CORRUPT|The stored servicing session is damaged.|{restart}
0x800F0841 t|_SESSION_INTERRUPTED|The servicing session was interrupted.|{restart}
0x800F0842 u|_SESSION_FINALIZED|The servicing session is closed already.
0x800F0843 u|_SESSION_READONLY|The servicing session is open for reading only.
0x800F0845 ?||The installation of an update failed and was rolled back (event 20 of KB5058379, where lsass.exe had ended; no other cause is published).|Install the newest cumulative update (for KB5058379 it is KB5061768 or later). Otherwise look in CBS.log for the code above this one. {dism} then sfc /scannow.|rh
0x800F084F|_RESOLVE_FAILED|A package or component could not be resolved.|Look in CBS.log for its name and repair with DISM {image} /RestoreHealth.
0x800F0900|_XML_PARSER_FAILURE|XML of a package, mostly a .mum file, cannot be parsed.|CBS.log names the file: repair with DISM {image} /RestoreHealth, or download the package again.|kb x
0x800F0901|_MANIFEST_VALIDATION_MULTIPLE_UPDATE_COMPONENT_ON_SAME_FAMILY_NOT_ALLOWED|A package updates a component family twice.||kb x
0x800F0902 t|_BUSY=DISMAPI_E_BUSY|Another installation uses the {stack}.|Wait until TiWorker.exe and TrustedInstaller.exe are done, then try again.|dh x
0x800F0903|_INVALID_RECALL|A package cannot be recalled in this way.
0x800F0904|_MORE_THAN_ONE_ACTIVE_EDITION|More than one Windows edition is marked as active.|Repair with an in-place upgrade by setup.exe of the same version.
0x800F0905|_NO_ACTIVE_EDITION|No Windows edition is marked as active.|Repair with an in-place upgrade by setup.exe of the same version.
0x800F0906 t|_DOWNLOAD_FAILURE|Files for a feature or repair could not be downloaded.|Check that Windows Update is reachable, or name a source: `dism /Online /Enable-Feature /FeatureName:NetFx3 /All /Source:D:\sources\sxs /LimitAccess`.|nf g
0x800F0907|_GROUPPOLICY_DISALLOWED|Policy forbids to download the files of a feature or repair.|Set the policy Specify settings for optional component installation and component repair (Administrative Templates, System), or name a local /Source.|nf ss
0x800F0908|_METERED_NETWORK|The files are not downloaded over a metered connection.|Use another network, or switch Metered connection off in its settings.
0x800F0909 ?|_PUBLIC_OBJECT_LEAK|The program that used the {stack} kept objects open.
0x800F090B|_REPAIR_PACKAGE_CORRUPT|The package for the repair is damaged itself.|Take another source for /RestoreHealth.
0x800F090C|_COMPONENT_NOT_INSTALLED_BY_CBS|The component was not installed by the {stack}.
0x800F090D|_MISSING_PACKAGE_MAPPING_INDEX|{index} that finds its files on Windows Update.|Name a local source with /Source and /LimitAccess.|g
0x800F090E|_EMPTY_PACKAGE_MAPPING_INDEX|The index that finds package files on Windows Update is empty.|Name a local source with /Source and /LimitAccess.
0x800F090F|_WINDOWS_UPDATE_SEARCH_FAILURE|The search for the files on Windows Update failed.|Look in WindowsUpdate.log for the code of the search; a local /Source does without it.
0x800F0910|_WINDOWS_AUTOMATIC_UPDATE_SETTING_DISALLOWED|The settings of Windows Update do not permit the download.|Check the Windows Update policies, or name a local /Source.
0x800F0911|_SOURCE_MODIFIED|The files of the package changed after their download.|Stop wuauserv, rename %windir%\SoftwareDistribution\Download, start it and let the update download again.|x
0x800F0915|_REPAIR_CONTENT_MISSING|The files for the repair were found nowhere.|Repeat /RestoreHealth with /Source:wim:<path>\install.wim:<index> of exactly this build and /LimitAccess, or do an in-place upgrade by setup.exe.|x rw
0x800F0920 t|_HANG_DETECTED|Servicing made no progress within its time limit (15 minutes) and was rolled back.|Give the machine more processors and memory and keep other programs off it; if it repeats, {upgrade}|we u20
0x800F0921|_PRIMITIVES_FAILED|Basic servicing operations (files, registry) failed.|CBS.log has the cause in the lines before.
0x800F0922|_INSTALLERS_FAILED|An installer step of the update failed, so the update was rolled back.|Search CBS.log for Failed execution of queue item: it names the step and its code. Often the EFI or System Reserved partition is full; tools that remove Edge cause it, too: install it again.|u22 sr x
0x800F0923|_SAFEMODE_ENTERED|Windows ran in Safe Mode during the update or upgrade.|Start Windows normally and install again.|re x
0x800F0924 ?|_SESSIONS_LEAKED|Servicing sessions were not closed.
0x800F0925|_INVALID_EXECUTESTATE|The recorded state of servicing is not valid.
0x800F0940|_WUSUS_MAPPING_UNAVAILABLE|WSUS offers no index of package files.
0x800F0941|_WU_MAPPING_UNAVAILABLE|Windows Update offers no index of package files.
0x800F0942|_WUSUS_BYPASS_MAPPING_UNAVAILABLE|Windows Update, asked past WSUS, offers no index of package files.
0x800F0943|_WUSUS_MISSING_PACKAGE_MAPPING_INDEX|{index} of WSUS.
0x800F0944|_WU_MISSING_PACKAGE_MAPPING_INDEX|{index} of Windows Update.
0x800F0945|_WUSUS_BYPASS_MISSING_PACKAGE_MAPPING_INDEX|{index} of Windows Update, asked past WSUS.
0x800F0946|_SOURCE_MISSING_FROM_WUSUS_CAB|The .cab file from WSUS lacks the needed files.
0x800F0947|_SOURCE_MISSING_FROM_WUSUS_EXPRESS|The express files from WSUS lack the needed files.
0x800F0948|_SOURCE_MISSING_FROM_WU_CAB|The .cab file from Windows Update lacks the needed files.
0x800F0949|_SOURCE_MISSING_FROM_WU_EXPRESS|The express files from Windows Update lack the needed files.
0x800F094A|_SOURCE_MISSING_FROM_WUSUS_BYPASS_CAB|The .cab file from Windows Update, asked past WSUS, lacks the needed files.
0x800F094B|_SOURCE_MISSING_FROM_WUSUS_BYPASS_EXPRESS|The express files from Windows Update, asked past WSUS, lack the needed files.
0x800F094C|_3RD_PARTY_MAPPING_UNAVAILABLE|Another update service offers no index of package files.
0x800F094D|_3RD_PARTY_MISSING_PACKAGE_MAPPING_INDEX|{index} of another update service.
0x800F094E|_SOURCE_MISSING_FROM_3RD_PARTY_CAB|The .cab file of another update service lacks the needed files.
0x800F094F|_SOURCE_MISSING_FROM_3RD_PARTY_EXPRESS|The express files of another update service lack the needed files.
0x800F0950|_INVALID_WINDOWS_UPDATE_COUNT=_NO_OPTIONAL_CONTENT_FOUND_FOR_BUILD|Windows Update offers no files of that feature for this build.|Use the Languages and Optional Features ISO of exactly this version: `dism /Online /Add-Capability /CapabilityName:<name> /Source:<drive> /LimitAccess`; a preview build must be signed up for Insider updates.|ss dp
0x800F0951|_INVALID_NO_PRODUCT_REGISTERED|No product is registered for the search on the update service.
0x800F0952|_INVALID_ACTION_LIST_PACKAGE_COUNT|The list of actions from the update has a wrong number of packages.
0x800F0953|_INVALID_ACTION_LIST_INSTALL_REASON|The list of actions from the update has an install reason that is not valid.
0x800F0954|_INVALID_WINDOWS_UPDATE_COUNT_WSUS=_NO_OPTIONAL_CONTENT_FOUND_ON_UPDATE_SERVERS|The update server that policy names, mostly WSUS, does not have the files of that feature.|Let optional components come from Windows Update (policy Specify settings for optional component installation and component repair), or name a local /Source and /LimitAccess.|ss fo
0x800F0955|_INVALID_PACKAGE_REQUEST_ON_MULTILINGUAL_FOD|The request does not fit a feature that exists in several languages.
0x800F0980|PSFX_E_DELTA_NOT_SUPPORTED_FOR_COMPONENT|The component cannot be updated from differences.
0x800F0981|PSFX_E_REVERSE_AND_FORWARD_DELTAS_MISSING|The differences that a component's files are built from are missing.|{dism} then install again; else {upgrade}|x n dm
0x800F0982|PSFX_E_MATCHING_COMPONENT_NOT_FOUND|No component was found that the update's files can be built from, known with added language packs.|{dism} then sfc /scannow; if it stays, remove recently added language packs, install the update and add them again.|dm x
0x800F0983|PSFX_E_MATCHING_COMPONENT_DIRECTORY_MISSING|The folder of a component that the update's files are built from is missing.|{dism} if necessary with /Source; else {upgrade} Tools that strip Windows often delete such folders.|x n dm
0x800F0984|PSFX_E_MATCHING_BINARY_MISSING|A file that the update's files are built from is missing in the component store.|{dism} if necessary with /Source of the same build, then install again; else {upgrade}|dm
0x800F0985|PSFX_E_APPLY_REVERSE_DELTA_FAILED|An older version of a file could not be built from its difference.|{dism} then install again.|x n dm
0x800F0986|PSFX_E_APPLY_FORWARD_DELTA_FAILED|The new version of a file could not be built: the base file is not the expected one.|{dism} then sfc /scannow; CBS.log (Hydration failed) names the file.|dm x
0x800F0987|PSFX_E_NULL_DELTA_HYDRATION_FAILED|A file could not be built from a difference without a base.|Download the update again; repair with DISM {image} /RestoreHealth.|x n dm
0x800F0988|PSFX_E_INVALID_DELTA_COMBINATION|The differences for a component do not fit together.|Run `dism {image} /StartComponentCleanup`, then install again; else {upgrade}|u88 x
0x800F0989|PSFX_E_REVERSE_DELTA_MISSING|The difference for the older version of a file is missing.|{dism} then install again.|x n dm
0x800F0990|PSFX_E_UNSUPPORTED_COMPRESSION_SWITCH|The update uses a kind of compression that the {stack} does not support.|Install the latest {stack} update first.
0x800F0991|PSFX_E_MISSING_PAYLOAD_FILE|A file of a component that the update needs is missing.|{dism} if necessary with /Source of the same build; CBS.log names the component. Else {upgrade}|x
0x800F0993|PSFX_E_REBASE_HYDRATION_CANDIDATES_MISSING|No files were found that a component can be rebuilt from, known after an upgrade from an older Windows.|{dism} if necessary with /Source of the same build; else {upgrade}
0x800F0A12||The system partition is not accessible to Windows, for instance after cloning a disk or in a dual boot.|Make the Windows system partition the active one, switch automatic mounting on (mountvol /E), restart and install again.|sp x
0xC0040001 u|DISMAPI_E_DISMAPI_NOT_INITIALIZED|DismInitialize was not called.||dh
0xC0040002 u|DISMAPI_E_SHUTDOWN_IN_PROGRESS|The DISM API is being shut down.||dh
0xC0040003 u|DISMAPI_E_OPEN_SESSION_HANDLES|Sessions are still open.||dh
0xC0040004 u|DISMAPI_E_INVALID_DISM_SESSION|The session is not valid.||dh
0xC0040005 u|DISMAPI_E_INVALID_IMAGE_INDEX|The image file has no image of that index.|See the indexes with `dism /Get-ImageInfo /ImageFile:<file>`.|dh im
0xC0040006 u|DISMAPI_E_INVALID_IMAGE_NAME|The image file has no image of that name.|See the names with `dism /Get-ImageInfo /ImageFile:<file>`.|dh im
0xC0040007|DISMAPI_E_UNABLE_TO_UNMOUNT_IMAGE_PATH|The mounted image could not be unmounted.|Close all programs, consoles and Explorer windows in the mount folder and try again.|dh im
0xC0040009|DISMAPI_E_LOGGING_DISABLED|The log file is not accessible, so nothing is logged.|Name another file with /LogPath.|dh
0xC004000A u|DISMAPI_E_OPEN_HANDLES_UNABLE_TO_UNMOUNT_IMAGE_PATH|The image cannot be unmounted while its session is open.||dh
0xC004000B u|DISMAPI_E_OPEN_HANDLES_UNABLE_TO_MOUNT_IMAGE_PATH|The image cannot be mounted while a session is open.||dh
0xC004000C u|DISMAPI_E_OPEN_HANDLES_UNABLE_TO_REMOUNT_IMAGE_PATH|The image cannot be mounted again while its session is open.||dh
0xC004000D u|DISMAPI_E_PARENT_FEATURE_DISABLED|A feature that this one belongs to is disabled.|Enable the parents with it: add /All to `dism /Online /Enable-Feature`.|dh
0xC004000E u|DISMAPI_E_MUST_SPECIFY_ONLINE_IMAGE|The path given is that of the running Windows.|Use /Online instead of /Image.|dh
0xC004000F u|DISMAPI_E_INVALID_PRODUCT_KEY|The product key is not valid for the edition.||dh
0xC0040020 u|DISMAPI_E_MUST_SPECIFY_INDEX_OR_NAME|Neither index nor name of the image was given.||ad
0xC1420113 u||The folder holds a mounted image already.|Unmount it first (`dism /Unmount-Image /MountDir:<folder> /Discard`) or take another folder.|x im
0xC1420114 u||The folder to mount into is not empty.|Take an empty folder; after a failed attempt run `dism /Cleanup-Mountpoints`.|x im
0xC1420117||The image was unmounted only in part because files in it are open.|Close Explorer, consoles and editors in the folder and registry hives loaded from it, then `dism /Unmount-Image /MountDir:<folder> /Discard`.|x im
0xC142011C u||The folder holds no mounted image.|As a line in dism.log it is harmless. `dism /Get-MountedImageInfo` lists the mounts, `dism /Cleanup-Mountpoints` removes broken ones.|x im
0xC142011D||The changes cannot be written back: the image is unmounted in part or still being mounted.|Unmount with /Discard and repeat the work.|x im
0xC1420127 u||The image of that index is mounted for writing already.|Unmount it, or clean up with `dism /Cleanup-Mountpoints` and restart; `dism /Get-MountedImageInfo` lists the mounts.|re x im
0xC1510111||The image file may not be changed, mostly because it is read-only.|Copy it from the DVD or ISO to a disk, clear the attribute (`attrib -r install.wim`) and run DISM as administrator.|x
0xC1510114|DISMAPI_E_NEEDS_REMOUNT|The image must be mounted again before it can be serviced.|Run `dism /Remount-Image /MountDir:<folder>`.|dh im
0x800F082D|_PAC_INITIAL_FAILURE|||x
"""
