"""Windows Setup and feature update codes (MOSETUP_E_*, 0xC190xxxx), extend codes of Setup.

Setup prints a result and an extend code, `0xC1900101 - 0x20017`: the phase is the extend code divided by 0x10000, the
operation its last two digits. A result outside of this table is the code of the component that failed.
"""

WINDOWS_SETUP_SOURCES = {
    "ca": "Run custom actions during a feature update",
    "co": "Windows Setup Command-Line Options",
    "cs": "Use Windows Setup compatibility scan logs to identify blocking issues",
    "pu": "Prerequisites for software updates in Configuration Manager",
    "re": "Resolve Windows 10 upgrade errors",
    "rp": "Windows 10 upgrade resolution procedures",
    "sd": "SetupDiag",
    "sr": "We couldn't update system reserved partition error installing Windows 10",
    "ts": "Task sequence steps (Configuration Manager)",
    "uc": "Windows 10 upgrade error codes",
    "": "rp",
    "user": "The user left Setup because",
    "space": "on the system drive, then start again.",
}

# A name that begins with `_` is MOSETUP_E_...
WINDOWS_SETUP_ROWS = r"""
0xC1800118||WSUS has a feature update that it cannot decrypt: it was synchronized before WSUS could handle upgrades.|On the WSUS server install the current security rollup, delete the upgrade's files and declined entries, then synchronize the Upgrades classification again.|rp pu
0xC1900100|_VERSION_MISMATCH|The files of Setup are of different versions.|Download the installation media again.
0xC1900101|_SETUP_PLATFORM|The upgrade failed and was rolled back, mostly because of a driver.|The extend code after it names phase and operation. Update or remove drivers, disk encryption and antivirus of other makers, unplug devices, and let SetupDiag read the logs ($Windows.~BT\Sources\Rollback).|rp uc sd
0xC1900102 ?|_SHUTDOWN_BLOCK|The message that holds off a shutdown could not be made or removed.|Restart, close programs that hold off a shutdown, and start the upgrade again.
0xC1900103|_COMPAT_TIMEOUT|Compatibility problems were not solved in time.|Remove what the compatibility report names (CompatData*.xml in $Windows.~BT\Sources\Panther), then start Setup again.|rp cs
0xC1900104 t|_PROCESS_TIMEOUT|The installation did not end within its time limit.|Start it again on an idle machine; with the message We couldn't update system reserved partition, free 15 MB on the EFI or System Reserved partition.|rp sr
0xC1900105 i|_TEST_MODE|Setup runs in test mode.
0xC1900106 t|_TERMINATE_PROCESS|The installation was ended from outside, by a restart or a cancellation.|Start it again and leave computer and mains power on until it is done.|rp re
0xC1900107|_CLEANUP_PENDING|The clean-up of an earlier attempt is pending.|Restart and start Setup again; if it stays, remove the temporary and previous Windows installation files with Disk Cleanup.
0xC1900108 ?|_REPORTING|Setup failed and reports another code for its telemetry.|Look in setuperr.log and setupact.log for the other code, and look that one up.
0xC1900109 t|_COMPAT_TERMINATE|The installation was ended while compatibility problems were shown.|Start it again and treat what the compatibility report names.|rp cs
0xC190010A u|_UNKNOWN_CMD_LINE|Setup does not know an option on its command line.|Compare the call, and SetupConfig.ini, with the options of setup.exe of this version.|rp co
0xC190010B|_INSTALL_IMAGE_NOT_FOUND|The installation image was not found.|Check that sources\install.wim or install.esd is on the media; download the media again.
0xC190010C u|_AUTOMATION_INVALID|The automation data for Setup is not valid.|Check the answer file and SetupConfig.ini.|rp co
0xC190010D u|_INVALID_CMD_LINE|An option on the command line of Setup is not valid.|Compare the call, and SetupConfig.ini, with the options of setup.exe of this version.|rp co
0xC190010E u|_EULA_ACCEPT_REQUIRED|The licence terms must be accepted.|Accept them, in a script with `setup.exe /EULA accept`.|rp co
0xC1900110 i|_EULA_CANCEL|The user cancelled at the licence terms.
0xC1900111 i|_ADVERTISE_CANCEL|The user cancelled at the notice about the upgrade.
0xC1900112|_TARGET_DRIVE_NOT_FOUND|No drive to install on was found.|Check in the firmware and Disk Management that the disk is there, and load its storage driver.
0xC1900113 i|_EULA_DECLINED|The user declined the licence terms.
0xC190011E i|_FLIGHTING_BVT|The installation was stopped for a test.
0xC190011F|_PROCESS_CRASHED|The installation process crashed.|Let SetupDiag read the logs; start again after a clean boot, with newly downloaded media.|rp sd
0xC1900120 t|_EULA_TIMEOUT|The licence terms were not accepted in time.
0xC1900121 t|_ADVERTISE_TIMEOUT|The notice about the upgrade was not accepted in time.
0xC1900122|_DOWNLOADDISKSPACE_TIMEOUT|Space for the download was not freed in time.|Free space {space}
0xC1900123|_INSTALLDISKSPACE_TIMEOUT|Space for the installation was not freed in time.|Free space on the system drive (20 GB and more), then start again.
0xC1900124|_COMPAT_SYSREQ_TIMEOUT|The minimum requirements were not met in time.
0xC1900125|_COMPAT_DOWNLOADREQ_TIMEOUT|The requirements for the download were not met in time.
0xC1900126|_GATHER_OS_STATE_SIGNATURE|The signature of the program GatherOsState is not valid.|Download the installation media again.
0xC1900127 i|_UNINSTALL_ALLOWED_ABORT|The user stopped Setup so that the previous upgrade can still be undone.
0xC1900128|_MISSING_TASK|A task that the installation needs is missing.|Start the upgrade anew.
0xC1900129 i|_UPDATEMEDIA_REQUESTED|A newer version of Setup goes on with the installation.
0xC190012F t|_FINALIZE_ALREADY_REQUESTED|The end of the installation was requested already.|Restart to let the pending upgrade complete.
0xC1900130|_INSTALL_HASH_MISSING|The hash of the installation instance was not found.|Start the upgrade anew.
0xC1900131|_INSTALL_HASH_MISMATCH|The hash of the installation instance does not match.|Start the upgrade anew.
0xC19001DF|_DISK_FULL|The disk became full during the installation.|Free space on the system drive (20 GB and more), then start again.
0xC19001E0|_GATHER_OS_STATE_FAILED|The program GatherOsState failed.
0xC19001E1 i automatic|_PROCESS_SUSPENDED|The installation was suspended.
0xC19001E2|_PREINSTALL_SCRIPT_FAILED|A custom preinstall script failed.|Check preinstall.cmd (below %windir%\System32\update\run or runonce) and its exit code.|rp ca
0xC19001E3|_PRECOMMIT_SCRIPT_FAILED|A custom precommit script failed.|Check precommit.cmd (below %windir%\System32\update\run or runonce) and its exit code.|rp ca
0xC19001E4|_FAILURE_SCRIPT_FAILED|A custom failure script failed.|Check failure.cmd (below %windir%\System32\update\run or runonce), and treat the code of the upgrade itself.|rp ca
0xC19001E5|_SCRIPT_TIMEOUT|A custom script took longer than permitted.|Shorten the script, or remove it from the upgrade.|rp co
0xC1900200|_COMPAT_SYSREQ_BLOCK|The computer does not meet the minimum requirements of the new Windows.|Compare processor, TPM, Secure Boot, memory and disk with the requirements; CompatData*.xml in $Windows.~BT\Sources\Panther names what is missing.|rp uc ts cs
0xC1900201|_COMPAT_SYSREQ_CANCEL|Setup was left because the computer does not meet the minimum requirements.|See CompatData*.xml in $Windows.~BT\Sources\Panther for what is missing, and ask the maker for newer firmware and drivers.|rp cs
0xC1900202|_COMPAT_DOWNLOADREQ_BLOCK|The computer does not meet the requirements for downloading the update.|Compare the computer with the requirements of the new Windows.
0xC1900203|_COMPAT_DOWNLOADREQ_CANCEL|{user} the requirements for the download are not met.
0xC1900204|_COMPAT_MIGCHOICE_BLOCK|Programs or data cannot be kept as requested: edition, language or processor of the media differ from the installed Windows.|Take media of the same edition, language and architecture; `dism /Get-ImageInfo /ImageFile:<install.wim>` lists them.|rp uc ts
0xC1900205|_COMPAT_MIGCHOICE_CANCEL|{user} programs or data cannot be kept as requested.
0xC1900206|_COMPAT_DEVICEREQ_BLOCK|A device or driver does not pass the compatibility scan.|Update or remove the device's driver that CompatData*.xml names.|rp cs
0xC1900207|_COMPAT_DEVICEREQ_CANCEL|{user} a device does not pass the compatibility scan.
0xC1900208|_COMPAT_INSTALLREQ_BLOCK|An incompatible program or driver blocks the upgrade.|Uninstall or update what the report names: CompatData*.xml and *_HumanReadable.xml in $Windows.~BT\Sources\Panther, then start Setup again.|rp uc ts cs
0xC1900209|_COMPAT_INSTALLREQ_CANCEL|Setup was left because an incompatible program blocks the upgrade.|Uninstall or update the program that CompatData*.xml names, then start Setup again.|rp cs
0xC190020A|_COMPAT_RECOVERYREQ_BLOCK|The computer does not meet the requirements for recovering Windows.
0xC190020B|_COMPAT_RECOVERYREQ_CANCEL|{user} the requirements for recovering Windows are not met.
0xC190020C|_DOWNLOADDISKSPACE_BLOCK|The disk has too little free space for the download.|Free space on the system drive, for example with Disk Cleanup.
0xC190020D|_DOWNLOADDISKSPACE_CANCEL|{user} space for the download is missing.|Free space {space}
0xC190020E|_INSTALLDISKSPACE_BLOCK|The disk has too little free space for the installation.|Free 20 GB and more on the system drive, or let Setup use an external NTFS drive of 16 GB.|rp uc ts
0xC190020F|_INSTALLDISKSPACE_CANCEL|{user} space for the installation is missing.|Free 20 GB and more {space}
0xC1900210 i|_COMPAT_SCANONLY|The compatibility scan found nothing that blocks the upgrade.|Nothing to do: /Compat ScanOnly ends with this code when all is well.|rp uc ts co
0xC1900211|_DOWNLOAD_UNPACK_DISKSPACE_BLOCK|The disk has too little free space to download and unpack the media.|Free space {space}
0xC1900212|_DOWNLOAD_UNPACK_DISKSPACE_MULTIARCH_BLOCK|The disk has too little free space for media of several architectures.|Free space, or choose media of one architecture.
0xC1900213|_NO_OFFER_FOUND|No upgrade is on offer that fits.|Check in Windows Update that the upgrade is offered to this machine, or use the installation media of the same edition and language.
0xC1900214|_UNSUPPORTED_VERSION|This version of the tool is no longer supported.|Download the current tool.
0xC1900215|_NO_MATCHING_INSTALL_IMAGE|The media has no image that fits this computer.|Take media of the installed edition and language, or name the image with /ImageIndex.|rp co
0xC1900216|_ROLLBACK_PENDING|The rollback of an earlier upgrade is pending.|Restart, let the rollback end, then start Setup again.
0xC1900220|_COMPAT_REPORT_NOT_DISPLAYED|The compatibility report cannot be shown because a part of Windows is missing.|Read CompatData*.xml in $Windows.~BT\Sources\Panther.|rp cs
0xC1900400|_UA_VERSION_MISMATCH|The update agent of the feature update has another version than expected.
0xC1900401|_UA_NO_PACKAGES_TO_DOWNLOAD|The feature update has no packages to download.
0xC1900402|_UA_UPDATE_CANNOT_BE_MERGED|The updates cannot be combined into one installation.|Restart, install pending updates first and scan again.
0xC1900403|_UA_CORRUPT_PAYLOAD_FILES|Downloaded files of the feature update are damaged.|Let them be downloaded again: stop wuauserv, rename %windir%\SoftwareDistribution\Download, start it; WSUS and caches may hold a damaged copy.
0xC1900404|_UA_BOX_NOT_FOUND|The program of the feature update was not found.|Let the update be downloaded again.
0xC1900405|_UA_BOX_CRASHED|The program of the feature update ended unexpectedly.|Start it again after a restart, and let SetupDiag read the logs.|rp sd
0xC7700112||Data could not be written to the system drive.|Take the latest Upgrade Assistant or media, and check the disk with `chkdsk /f`.
"""

# number|NAME|words: the phase, the extend code divided by 0x10000.
SETUP_PHASE_ROWS = r"""
0x0|SP_EXECUTION_UNKNOWN|in an unknown phase
0x1|SP_EXECUTION_DOWNLEVEL|in the running Windows, before the first restart (downlevel phase)
0x2|SP_EXECUTION_SAFE_OS|after the first restart, in Windows PE (safe OS phase)
0x3|SP_EXECUTION_FIRST_BOOT|during the first boot of the new Windows
0x4|SP_EXECUTION_OOBE_BOOT|during the second boot of the new Windows (OOBE phase)
0x5|SP_EXECUTION_UNINSTALL|while the upgrade was undone (uninstall phase)
"""

# number|NAME|words: the last two digits of the extend code, as published for Windows 10 version 1607 and later.
SETUP_OPERATION_ROWS = r"""
0x00|SP_EXECUTION_OP_UNKNOWN|during an unknown operation
0x01|SP_EXECUTION_OP_COPY_PAYLOAD|while the installation files were copied
0x02|SP_EXECUTION_OP_DOWNLOAD_UPDATES|while updates for Setup were downloaded
0x03|SP_EXECUTION_OP_INSTALL_UPDATES|while updates were installed
0x04|SP_EXECUTION_OP_INSTALL_RECOVERY_ENVIRONMENT|while the recovery environment was installed
0x05|SP_EXECUTION_OP_INSTALL_RECOVERY_IMAGE|while the recovery image was installed
0x06|SP_EXECUTION_OP_REPLICATE_OC|while optional components were carried over
0x07|SP_EXECUTION_OP_INSTALL_DRIVERS|while drivers were installed
0x08|SP_EXECUTION_OP_PREPARE_SAFE_OS|while the safe OS (Windows PE) was prepared
0x09|SP_EXECUTION_OP_PREPARE_ROLLBACK|while the rollback was prepared
0x0A|SP_EXECUTION_OP_PREPARE_FIRST_BOOT|while the first boot was prepared
0x0B|SP_EXECUTION_OP_PREPARE_OOBE_BOOT|while the second boot was prepared
0x0C|SP_EXECUTION_OP_APPLY_IMAGE|while the Windows image was applied
0x0D|SP_EXECUTION_OP_MIGRATE_DATA|while data and settings were migrated
0x0E|SP_EXECUTION_OP_SET_PRODUCT_KEY|while the product key was set
0x0F|SP_EXECUTION_OP_ADD_UNATTEND|while the answer file was added
0x10|SP_EXECUTION_OP_ADD_DRIVER|while a driver was added
0x11|SP_EXECUTION_OP_ENABLE_FEATURE|while a feature was enabled
0x12|SP_EXECUTION_OP_DISABLE_FEATURE|while a feature was disabled
0x13|SP_EXECUTION_OP_REGISTER_ASYNC_PROCESS|while a background process was registered
0x14|SP_EXECUTION_OP_REGISTER_SYNC_PROCESS|while a process was registered
0x15|SP_EXECUTION_OP_CREATE_FILE|while a file was created
0x16|SP_EXECUTION_OP_CREATE_REGISTRY|while the registry was written
0x17|SP_EXECUTION_OP_BOOT|while the computer was starting
0x18|SP_EXECUTION_OP_SYSPREP|while the installation was specialized (Sysprep)
0x19|SP_EXECUTION_OP_OOBE|while Windows was set up for first use (OOBE)
0x1A|SP_EXECUTION_OP_BEGIN_FIRST_BOOT|at the beginning of the first boot
0x1B|SP_EXECUTION_OP_END_FIRST_BOOT|at the end of the first boot
0x1C|SP_EXECUTION_OP_BEGIN_OOBE_BOOT|at the beginning of the second boot
0x1D|SP_EXECUTION_OP_END_OOBE_BOOT|at the end of the second boot
0x1E|SP_EXECUTION_OP_PRE_OOBE|before the set-up for first use (OOBE)
0x1F|SP_EXECUTION_OP_POST_OOBE|after the set-up for first use (OOBE)
0x20|SP_EXECUTION_OP_ADD_PROVISIONING_PACKAGE|while a provisioning package was added
"""
