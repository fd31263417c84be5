"""Windows Package Manager (winget) codes, 0x8A15xxxx."""

WINGET_SOURCES = {
    "ah": "winget-cli AppInstallerErrors.h",
    "rc": "winget-cli returnCodes.md",
    "wg": "Use the winget tool to install and manage applications",
    "ws": "winget-cli settings documentation (settings.md)",
    "": "ah rc",
    "each": "one at a time; each then gives its own code.",
    "reset": "`winget source reset --force` as",
    "file": "the field that `winget configure validate -f <file>` names.",
    "force": "(`winget install <id> --force`).",
}

# A name that begins with `_` is APPINSTALLER_CLI_ERROR_...
WINGET_ROWS = r"""
0x0A150202 i|WINGET_INSTALLED_STATUS_INSTALL_LOCATION_NOT_APPLICABLE|No install location has to be checked for this package (the documentation prints 0x8A150202).
0x0A150206 i|WINGET_INSTALLED_STATUS_FILE_FOUND_WITHOUT_HASH_CHECK|The installed file is there; its hash was not compared (the documentation prints 0x8A150206).
0x8A150001 ?|_INTERNAL_ERROR|winget failed in a way no other code covers.|Run the command again with --verbose-logs and read the newest file in the log folder that `winget --info` names; the cause usually stands there with a code of its own.|ah rc wg
0x8A150002 u|_INVALID_CL_ARGUMENTS|The command line has an argument that is unknown, missing or contradictory.|Compare the call with `winget <command> --help`; an older client may not know a newer option.|ah rc wg
0x8A150003 ?|_COMMAND_FAILED|The command could not be carried out; another code tells why.|Read the other code on the screen and in the newest file of the log folder that `winget --info` names.
0x8A150004|_MANIFEST_FAILED|The package manifest could not be opened.|Run `winget source update`; a manifest of your own: check the path (--manifest).
0x8A150005 i later|_CTRL_SIGNAL_RECEIVED|The command was interrupted, for example by Ctrl+C.|Run the command again if it was not stopped on purpose.
0x8A150006|_SHELLEXEC_INSTALL_FAILED|The installer was started but did not end with success.|Look at the exit code that winget prints and at the installer's own log (`--log <file>`); the code belongs to the installer, not to winget.
0x8A150007|_UNSUPPORTED_MANIFESTVERSION|The manifest is written for a newer winget.|Update App Installer (Microsoft.DesktopAppInstaller) on the machine.
0x8A150008 t|_DOWNLOAD_FAILED|The installer file could not be downloaded.|Fetch the address that `winget show <id>` prints from the same machine and account and allow it at proxy and firewall; with "downloader": "wininet" under "network" in the winget settings the download goes past Delivery Optimization, which tells the two apart.|ah rc ws wg
0x8A150009|_CANNOT_WRITE_TO_UPLEVEL_INDEX|The index was made by a newer winget and may not be changed by this one.|Update App Installer (Microsoft.DesktopAppInstaller) on the machine.
0x8A15000A|_INDEX_INTEGRITY_COMPROMISED|The package index is damaged.|Run {reset} administrator, then `winget source update`.|ah rc wg
0x8A15000B|_SOURCES_INVALID|The list of configured sources is damaged.|Run {reset} administrator; sources of your own have to be added again.|ah rc wg
0x8A15000C u|_SOURCE_NAME_ALREADY_EXISTS|A source of that name is configured already.|Choose another name, or remove the source first (`winget source remove`).
0x8A15000D u|_INVALID_SOURCE_TYPE|There is no such type of source.|Use the type Microsoft.PreIndexed.Package or Microsoft.Rest.
0x8A15000E u|_PACKAGE_IS_BUNDLE|The MSIX file is a bundle where a single package is wanted.
0x8A15000F|_SOURCE_DATA_MISSING|The source is configured but its data is not on the machine.|Run `winget source update`, then {reset} administrator if that does not help; cdn.winget.microsoft.com must be reachable.|ah rc wg
0x8A150010|_NO_APPLICABLE_INSTALLER|None of the package's installers fits this system or the options given.|See in `winget show <id>` which architectures, scopes and Windows versions exist, and drop or change --architecture, --scope, --installer-type and --locale.|ah rc wg
0x8A150011|_INSTALLER_HASH_MISMATCH|The downloaded installer does not have the hash that the manifest states.|Run `winget source update` and try again; often the publisher replaced the file and the manifest follows days later. A proxy that rewrites downloads has the same effect. Leave the check in place until the file's origin is proven.|ah rc wg
0x8A150012 u|_SOURCE_NAME_DOES_NOT_EXIST|No source of that name is configured.|Compare with `winget source list`.|ah rc wg
0x8A150013 u|_SOURCE_ARG_ALREADY_EXISTS|The source's address is configured already under another name.|Use the existing source (`winget source list`).
0x8A150014 u|_NO_APPLICATIONS_FOUND|No package matches.|Search with `winget search`, give --id together with --exact and the right --source, and run `winget source update` first.|ah rc wg
0x8A150015|_NO_SOURCES_DEFINED|No source is configured.|Run {reset} administrator to get the default sources back, unless policy removed them.|ah rc wg
0x8A150016 u|_MULTIPLE_APPLICATIONS_FOUND|More than one package matches.|Name the package by --id and --exact, and the source by --source.|ah rc wg
0x8A150017 u|_NO_MANIFEST_FOUND|The package has no such version, or no manifest fits.|See `winget show <id> --versions` for the versions on offer.|ah rc wg
0x8A150018|_EXTENSION_PUBLIC_FAILED|The public folder of the source package is not accessible.
0x8A150019|_COMMAND_REQUIRES_ADMIN|The command needs an administrator.|Run it from an elevated prompt.
0x8A15001A|_SOURCE_NOT_SECURE|The source's address does not use HTTPS.|Use an address that begins with https://.
0x8A15001B|_MSSTORE_BLOCKED_BY_POLICY|Policy blocks the Microsoft Store client.|Check the policies under Windows Components, Store (RemoveWindowsStore, DisableStoreApps) for this device.
0x8A15001C|_MSSTORE_APP_BLOCKED_BY_POLICY|Policy blocks this Microsoft Store app.|Check AppLocker and Store policies for this app.
0x8A15001D|_EXPERIMENTAL_FEATURE_DISABLED|The feature is experimental and switched off in the winget settings.|Switch the feature on in `winget settings`, if it is wanted.
0x8A15001E|_MSSTORE_INSTALL_FAILED|The Microsoft Store could not install the app.|Sign in to the Microsoft Store, update it, and install the app there to see its own code.
0x8A15001F u|_COMPLETE_INPUT_BAD|The input for command completion is not usable.
0x8A150020 ?|_YAML_INIT_FAILED|The YAML parser did not start.
0x8A150021|_YAML_INVALID_MAPPING_KEY|A YAML file has a bad key.
0x8A150022|_YAML_DUPLICATE_MAPPING_KEY|A YAML file has the same key twice.|Correct the manifest or settings file: each key once.
0x8A150023 ?|_YAML_INVALID_OPERATION|The YAML library was used in a way it does not permit.
0x8A150024 ?|_YAML_DOC_BUILD_FAILED|A YAML document could not be built.
0x8A150025 ?|_YAML_INVALID_EMITTER_STATE|The YAML writer is in a wrong state.
0x8A150026|_YAML_INVALID_DATA|A YAML file holds bad data.
0x8A150027 ?|_LIBYAML_ERROR|The YAML library failed.
0x8A150028 i|_MANIFEST_VALIDATION_WARNING|The manifest is valid, with warnings.|`winget validate <folder>` prints the warnings; correct them before the manifest is submitted.
0x8A150029|_MANIFEST_VALIDATION_FAILURE|The manifest does not pass validation.|Correct what `winget validate <folder>` prints.
0x8A15002A|_INVALID_MANIFEST|The manifest is not valid.|Correct what `winget validate <folder>` prints, or update App Installer for a newer manifest.
0x8A15002B i|_UPDATE_NOT_APPLICABLE|No update fits: the installed version is current, or no newer installer suits this system.|Nothing has to be done when the installed version is the newest; otherwise check whether the newer version has another installer type, architecture or scope (--installer-type, --scope, or remove and install anew).|ah rc wg
0x8A15002C|_UPDATE_ALL_HAS_FAILURE|At least one package of `winget upgrade --all` failed.|Upgrade the packages that are still listed by `winget upgrade` {each}|ah rc wg
0x8A15002D|_INSTALLER_SECURITY_CHECK_FAILED|Windows refused the downloaded installer in its security check.|Look in the antivirus history and at the attachment and zone policies; winget hands each file to Windows to be scanned.
0x8A15002E t|_DOWNLOAD_SIZE_MISMATCH|Fewer or more bytes came than the server had announced.|Try again; if it stays, look for a proxy or content filter that cuts or rewrites large downloads.
0x8A15002F|_NO_UNINSTALL_INFO_FOUND|The installed program registers no way to uninstall it.|Remove the program with its own uninstaller or in Settings, Apps.
0x8A150030|_EXEC_UNINSTALL_COMMAND_FAILED|The program's uninstaller did not end with success.|Run the uninstaller from Settings, Apps, to see its own message; close the program first.
0x8A150031 ?|_ICU_BREAK_ITERATOR_ERROR|The ICU text library failed while splitting text.
0x8A150032 ?|_ICU_CASEMAP_ERROR|The ICU text library failed while changing case.
0x8A150033 ?|_ICU_REGEX_ERROR|The ICU text library failed in a regular expression.
0x8A150034|_IMPORT_INSTALL_FAILED|At least one package of the import could not be installed.|Install the packages that failed {each}
0x8A150035|_NOT_ALL_PACKAGES_FOUND|At least one package asked for was not found.|Search the missing identifiers (`winget search --id`), or add --ignore-unavailable to the import.
0x8A150036 u|_JSON_INVALID_FILE|The JSON file is not valid.
0x8A150037 u|_SOURCE_NOT_REMOTE|The source must be a remote one.
0x8A150038|_UNSUPPORTED_RESTSOURCE|This client does not support the REST source.|Update App Installer (Microsoft.DesktopAppInstaller).
0x8A150039|_RESTSOURCE_INVALID_DATA|The REST source sent data that makes no sense.|Tell the operator of the source; use another one by --source meanwhile.
0x8A15003A|_BLOCKED_BY_POLICY|Group policy forbids the operation.|Check the policies under Windows Components, Desktop App Installer for this device; `winget --info` lists those in force.|ah rc wg
0x8A15003B t|_RESTAPI_INTERNAL_ERROR=_RESTSOURCE_INTERNAL_ERROR|The REST service failed internally.|Try again later; use another source by --source meanwhile.
0x8A15003C u|_RESTSOURCE_INVALID_URL|The address of the REST source is not valid.
0x8A15003D|_RESTAPI_UNSUPPORTED_MIME_TYPE=_RESTSOURCE_UNSUPPORTED_MIME_TYPE|The REST service answered with an unsupported content type.|Usually a proxy, captive portal or filter answered with a web page of its own; open the source's address from this machine.
0x8A15003E|_RESTSOURCE_INVALID_VERSION|The REST source speaks a contract version that is not valid.
0x8A15003F|_SOURCE_DATA_INTEGRITY_FAILURE|The source's data is damaged or was changed on the way.|Run {reset} administrator; if it comes back, look for a proxy that rewrites downloads.|ah rc wg
0x8A150040 t|_STREAM_READ_FAILURE|A stream could not be read.|Try again; a scanner or proxy can break the stream.
0x8A150041 u|_PACKAGE_AGREEMENTS_NOT_ACCEPTED|The package's agreements were not accepted.|Add --accept-package-agreements for unattended use, after reading them.|ah rc wg
0x8A150042 u|_PROMPT_INPUT_ERROR|The answer to a prompt could not be read.|Unattended runs need --disable-interactivity and the accept options.|ah rc wg
0x8A150043 u|_UNSUPPORTED_SOURCE_REQUEST|At least one source does not support such a search.
0x8A150044|_RESTAPI_ENDPOINT_NOT_FOUND=_RESTSOURCE_ENDPOINT_NOT_FOUND|The REST service has no such endpoint.|Check the source's address (`winget source list`) and remove it if it is out of date.
0x8A150045 t|_SOURCE_OPEN_FAILED|A source could not be opened.|Run `winget source update`; check that the source's host answers through the proxy, then try {reset} administrator.|ah rc wg
0x8A150046 u|_SOURCE_AGREEMENTS_NOT_ACCEPTED|The source's agreements were not accepted.|Add --accept-source-agreements for unattended use, after reading them.|ah rc wg
0x8A150047 u|_CUSTOMHEADER_EXCEEDS_MAXLENGTH|The custom header is longer than 1024 characters.
0x8A150048|_MISSING_RESOURCE_FILE|A resource file of winget is absent.|Update or reinstall App Installer (Microsoft.DesktopAppInstaller).
0x8A150049|_MSI_INSTALL_FAILED|Windows Installer failed to install the package.|Look at the exit code of msiexec that winget prints (1603, 1618, ...) and look that one up; --log <file> keeps its log.
0x8A15004A u|_INVALID_MSIEXEC_ARGUMENT|The arguments for msiexec are not valid.
0x8A15004B t|_FAILED_TO_OPEN_ALL_SOURCES|At least one source could not be opened.|Run `winget source update` to see which source fails; name the wanted one by --source so that the other does not matter.|ah rc wg
0x8A15004C|_DEPENDENCIES_VALIDATION_FAILED|The package's dependencies do not pass validation.|Install the packages that the message names first.
0x8A15004D|_MISSING_PACKAGE|At least one package is missing.
0x8A15004E ?|_INVALID_TABLE_COLUMN|A table has no such column.
0x8A15004F i|_UPGRADE_VERSION_NOT_NEWER|The version on offer is not newer than the installed one.|Nothing to do; to install the older one name it by --version with --force.
0x8A150050|_UPGRADE_VERSION_UNKNOWN|The installed version is not known, so winget will not decide.|Add --include-unknown to upgrade it all the same.|ah rc wg
0x8A150051 ?|_ICU_CONVERSION_ERROR|The ICU text library failed to convert text.
0x8A150052|_PORTABLE_INSTALL_FAILED|The portable package could not be installed.|Close programs that use the package's files, and check the portable folders in the winget settings.
0x8A150053|_PORTABLE_REPARSE_POINT_NOT_SUPPORTED|The volume has no reparse points, which portable packages need for their links.|Install to an NTFS volume (--location).
0x8A150054|_PORTABLE_PACKAGE_ALREADY_EXISTS|A portable package from another source has the same name.|Remove the other portable package first, or add --force.
0x8A150055|_PORTABLE_SYMLINK_PATH_IS_DIRECTORY|A folder stands where the link has to be made.
0x8A150056 u|_INSTALLER_PROHIBITS_ELEVATION|The installer refuses to run as administrator.|Run the command from a prompt that is not elevated, as the user.
0x8A150057|_PORTABLE_UNINSTALL_FAILED|The portable package could not be removed.|Close programs that use the package, then remove it again.
0x8A150058|_ARP_VERSION_VALIDATION_FAILED|The display versions clash with those in the index.
0x8A150059 u|_UNSUPPORTED_ARGUMENT|At least one argument is not supported.|Compare the call with `winget <command> --help`.
0x8A15005A u|_BIND_WITH_EMBEDDED_NULL|A text for the database holds a null character.
0x8A15005B|_NESTEDINSTALLER_NOT_FOUND|The archive lacks the installer that the manifest names.|The package is faulty or new: run `winget source update`, else take another version (--version).
0x8A15005C|_EXTRACT_ARCHIVE_FAILED|The archive could not be unpacked.|Free space in %TEMP%, then download again; a scanner can hold the archive.
0x8A15005D|_NESTEDINSTALLER_INVALID_PATH|The path of the installer inside the archive is not valid.
0x8A15005E|_PINNED_CERTIFICATE_MISMATCH|The server's certificate is none of those that winget expects.|A TLS-inspecting proxy or antivirus stands between: exempt the Microsoft Store source from inspection, or allow the administrator setting BypassCertificatePinningForMicrosoftStore.|ah rc ws
0x8A15005F u|_INSTALL_LOCATION_REQUIRED|The package needs an install location.|Give one by --location, or set a default in the winget settings.|ah rc wg
0x8A150060|_ARCHIVE_SCAN_FAILED|The malware scan of the archive failed.|Look in the antivirus history for the archive.
0x8A150061 i|_PACKAGE_ALREADY_INSTALLED|A version of the package is installed already.|Nothing to do if that version will do; otherwise `winget upgrade`, or --force to install it again.
0x8A150062 u|_PIN_ALREADY_EXISTS|The package has a pin already.|Change it with `winget pin add --force`.
0x8A150063 u|_PIN_DOES_NOT_EXIST|The package has no pin.|See `winget pin list`.
0x8A150064|_CANNOT_OPEN_PINNING_INDEX|The database of pins could not be opened.
0x8A150065|_MULTIPLE_INSTALL_FAILED|At least one of several packages could not be installed.|Install the packages that failed {each}
0x8A150066|_MULTIPLE_UNINSTALL_FAILED|At least one of several packages could not be removed.|Remove the packages that failed {each}
0x8A150067 u|_NOT_ALL_QUERIES_FOUND_SINGLE|At least one query matched no package or several.|Name each package by --id and --exact.
0x8A150068|_PACKAGE_IS_PINNED|A pin keeps the package from being upgraded.|See `winget pin list`; remove the pin, or add --include-pinned where it permits that.|ah rc wg
0x8A150069|_PACKAGE_IS_STUB|Only a stub of the package is installed.
0x8A15006A i later|_APPTERMINATION_RECEIVED|winget was told to shut down.|Run the command again after the restart or sign-out.
0x8A15006B t|_DOWNLOAD_DEPENDENCIES|The package's dependencies could not be downloaded.|Look up the code of the download above; or install the dependency first.
0x8A15006C|_DOWNLOAD_COMMAND_PROHIBITED|The package may not be downloaded for offline installation.
0x8A15006D t|_SERVICE_UNAVAILABLE|A service that winget needs is busy or not available.|Try again later; if it stays, check that the source's service answers and is not limiting this network's requests.
0x8A15006E u|_RESUME_ID_NOT_FOUND|No saved state has that identifier.
0x8A15006F|_CLIENT_VERSION_MISMATCH|The saved state was written by another winget version.
0x8A150070|_INVALID_RESUME_STATE|The saved state is not usable.
0x8A150071|_CANNOT_OPEN_CHECKPOINT_INDEX|The database of checkpoints could not be opened.
0x8A150072|_RESUME_LIMIT_EXCEEDED|The command was resumed as often as allowed.
0x8A150073|_INVALID_AUTHENTICATION_INFO|The source's authentication data is not valid.
0x8A150074|_AUTHENTICATION_TYPE_NOT_SUPPORTED|The authentication method is not supported.
0x8A150075|_AUTHENTICATION_FAILED|Signing in to the source failed.|Sign in again with an account that the source accepts (--authentication-account).
0x8A150076|_AUTHENTICATION_INTERACTIVE_REQUIRED|Signing in needs a person at the screen.|Run it once interactively, or set --authentication-mode and --authentication-account for the run.|ah rc wg
0x8A150077 i later|_AUTHENTICATION_CANCELLED_BY_USER|The user cancelled signing in.|Run it again and sign in.
0x8A150078|_AUTHENTICATION_INCORRECT_ACCOUNT|Another account than the wanted one was signed in.|Sign in with the wanted account (--authentication-account).
0x8A150079|_NO_REPAIR_INFO_FOUND|The installed program registers no way to repair it.|Reinstall the package instead {force}
0x8A15007A|_REPAIR_NOT_APPLICABLE|A repair does not apply here.
0x8A15007B|_EXEC_REPAIR_FAILED|The repair did not end with success.|Run the repair from Settings, Apps, or reinstall the package.
0x8A15007C|_REPAIR_NOT_SUPPORTED|This kind of installer has no repair.|Reinstall the package instead {force}
0x8A15007D u|_ADMIN_CONTEXT_ACTION_PROHIBITED=_ADMIN_CONTEXT_REPAIR_PROHIBITED|A package installed for one user may not be changed from an administrator's prompt.|Run the same command from a prompt that is not elevated, as the user who installed the package.
0x8A15007E t|_SQLITE_CONNECTION_TERMINATED|The database connection was closed to protect the data.
0x8A15007F t|_DISPLAYCATALOG_API_FAILED|The Microsoft Store catalogue could not be queried.|Try again later; check proxy and firewall for the Microsoft Store.
0x8A150080|_NO_APPLICABLE_DISPLAYCATALOG_PACKAGE|The Microsoft Store catalogue has no package that fits.
0x8A150081 t|_SFSCLIENT_API_FAILED|The download data of the Microsoft Store package could not be fetched.|Try again later; check proxy and firewall for the Microsoft Store.
0x8A150082|_NO_APPLICABLE_SFSCLIENT_PACKAGE|No download of the Microsoft Store package fits.
0x8A150083 t|_LICENSING_API_FAILED|The licence of the Microsoft Store package could not be fetched.|Try again later and sign in with a work account that has the right; --skip-license leaves the licence out.
0x8A150084|_SFSCLIENT_PACKAGE_NOT_SUPPORTED|This Microsoft Store package cannot be fetched by the download command.
0x8A150085|_LICENSING_API_FAILED_FORBIDDEN|The signed-in account may not fetch the licence of the Microsoft Store package.|Sign in with a Microsoft Entra account that has the right to fetch licences, or add --skip-license.
0x8A150086 t|_INSTALLER_ZERO_BYTE_FILE|The downloaded installer is empty.|Try again; if it stays, fetch the installer's address in a browser on the same network and look for a filter that answers with nothing.
0x8A150087|_FONT_INSTALL_FAILED|The font could not be installed.|Run it with --verbose-logs, elevated for a font of all users, and read the log folder that `winget --info` names.|ah
0x8A150088|_FONT_FILE_NOT_SUPPORTED|The font file is of a kind that is not supported.|Take the font from another package or install it by hand.|ah
0x8A150089 i|_FONT_ALREADY_INSTALLED|The font is installed already.|Nothing to do; add --force to install it again.|ah
0x8A15008A|_FONT_FILE_NOT_FOUND|A font file of the package is missing.|Run `winget source update` and try again; otherwise the package is faulty.|ah
0x8A15008B|_FONT_UNINSTALL_FAILED|The font could not be removed.|Close programs that use the font, or restart, and try again.|ah
0x8A15008C|_FONT_VALIDATION_FAILED|The font did not pass its check.|Download it again; otherwise the package is faulty.|ah
0x8A15008D|_FONT_ROLLBACK_FAILED|The font installation failed and could not be undone.|Remove the font by hand in Settings, Fonts, then install again.|ah
0x8A15008E|_UPDATE_INSTALL_TECHNOLOGY_MISMATCH|The newer version uses another installer technology than the installed one.|Remove the installed version (`winget uninstall`), then install the new one.|ah
0x8A150101 t|_INSTALL_PACKAGE_IN_USE|The program to be installed or upgraded is running.|Close the program, also in other sessions, and try again.
0x8A150102 t|_INSTALL_INSTALL_IN_PROGRESS|Another installation is running.|Wait for it to end; see which msiexec or setup process runs.
0x8A150103 t|_INSTALL_FILE_IN_USE|A file to be replaced is in use.|Close the program that uses it, or restart, and try again.
0x8A150104|_INSTALL_MISSING_DEPENDENCY|Something the package depends on is not installed.|Install what the package depends on first (`winget show <id>` lists it).
0x8A150105|_INSTALL_DISK_FULL|The disk has too little free space for the installation.|Free space on the system drive and in the user's temporary folder.
0x8A150106 t|_INSTALL_INSUFFICIENT_MEMORY|Too little memory is free for the installation.|Close programs or restart, then try again.
0x8A150107 t|_INSTALL_NO_NETWORK|The installer needs a network connection and has none.|Connect to the network; installers often fetch parts themselves and need the proxy.
0x8A150108 ?|_INSTALL_CONTACT_SUPPORT|The installer failed and points to its maker's support.|Read the installer's log (--log <file>) and ask its maker.
0x8A150109 i|_INSTALL_REBOOT_REQUIRED_TO_FINISH|Installed; a restart completes it.|Restart the machine.
0x8A15010A|_INSTALL_REBOOT_REQUIRED_FOR_INSTALL=_INSTALL_REBOOT_REQUIRED_TO_INSTALL|A restart has to come before the installation.|Restart the machine, then install again.|ah
0x8A15010B i|_INSTALL_REBOOT_INITIATED|The installer restarts the machine to complete the installation.|Let the restart finish.
0x8A15010C i later|_INSTALL_CANCELLED_BY_USER|The user cancelled the installation.|Install again if it is wanted; a silent one needs --silent.
0x8A15010D|_INSTALL_ALREADY_INSTALLED|Another version of the program is installed already.|Use `winget upgrade <id>`, or remove the installed version first.
0x8A15010E i|_INSTALL_DOWNGRADE|A higher version of the program is installed already.|Nothing to do if the higher version is wanted; otherwise remove it first.
0x8A15010F|_INSTALL_BLOCKED_BY_POLICY|A policy keeps the installer from running.|Check AppLocker, App Control and installer policies for this program.
0x8A150110|_INSTALL_DEPENDENCIES|The package's dependencies could not be installed.|Install the dependencies {each}
0x8A150111 t|_INSTALL_PACKAGE_IN_USE_BY_APPLICATION|Another program uses the program to be installed.|Close the other program, or restart, and try again.
0x8A150112 u|_INSTALL_INVALID_PARAMETER|The installer does not accept one of its parameters.|Correct --override or --custom, or leave them out.
0x8A150113|_INSTALL_SYSTEM_NOT_SUPPORTED|The package does not support this system.|Compare the package's minimum Windows and processor (`winget show <id>`) with this machine.
0x8A150114|_INSTALL_UPGRADE_NOT_SUPPORTED|The installer cannot upgrade what is installed.|Remove the installed version first, then install the new one.
0x8A150115 ?|_INSTALL_CUSTOM_ERROR|The installer ended with an error code of its own.|Look the exit code up in the installer's documentation; winget prints it next to this code.
0x8A150201|WINGET_INSTALLED_STATUS_ARP_ENTRY_NOT_FOUND|No entry of the package stands in the list of installed programs.|Install the package again {force}
0x8A150203|WINGET_INSTALLED_STATUS_INSTALL_LOCATION_NOT_FOUND|The package's install location does not exist.|Install the package again {force}
0x8A150204|WINGET_INSTALLED_STATUS_FILE_HASH_MISMATCH|An installed file has another hash than expected.|Repair or install the package again (`winget install <id> --force`); the file was changed.
0x8A150205|WINGET_INSTALLED_STATUS_FILE_NOT_FOUND|An installed file is not there.|Repair or install the package again {force}
0x8A150207|WINGET_INSTALLED_STATUS_FILE_ACCESS_ERROR|An installed file could not be read.
0x8A15C001 u|WINGET_CONFIG_ERROR_INVALID_CONFIGURATION_FILE|The configuration file is not valid.|Check the file with `winget configure validate -f <file>`.
0x8A15C002 u|WINGET_CONFIG_ERROR_INVALID_YAML|The configuration file is not correct YAML.|Correct indents and colons; `winget configure validate -f <file>` names the line.
0x8A15C003 u|WINGET_CONFIG_ERROR_INVALID_FIELD_TYPE|A field of the configuration has the wrong type.|Correct {file}
0x8A15C004 u|WINGET_CONFIG_ERROR_UNKNOWN_CONFIGURATION_FILE_VERSION|The configuration file has an unknown version.
0x8A15C005|WINGET_CONFIG_ERROR_SET_APPLY_FAILED|The configuration could not be applied.|`winget configure show` and the log name the unit that failed and its own code.
0x8A15C006 u|WINGET_CONFIG_ERROR_DUPLICATE_IDENTIFIER|Two units of the configuration have the same identifier.
0x8A15C007 u|WINGET_CONFIG_ERROR_MISSING_DEPENDENCY|A unit depends on one that the configuration does not contain.
0x8A15C008|WINGET_CONFIG_ERROR_DEPENDENCY_UNSATISFIED|A unit that this one depends on did not succeed.
0x8A15C009|WINGET_CONFIG_ERROR_ASSERTION_FAILED|An assertion of the configuration is not met.|Meet the condition that the assertion names (Windows version, for example), then apply it again.
0x8A15C00A i|WINGET_CONFIG_ERROR_MANUALLY_SKIPPED|The unit was skipped by hand.
0x8A15C00B i later|WINGET_CONFIG_ERROR_WARNING_NOT_ACCEPTED|The user did not accept a warning.|Apply it again and accept the warning, or add --accept-configuration-agreements.
0x8A15C00C u|WINGET_CONFIG_ERROR_SET_DEPENDENCY_CYCLE|Units of the configuration depend on each other in a circle.
0x8A15C00D u|WINGET_CONFIG_ERROR_INVALID_FIELD_VALUE|A field of the configuration has a bad value.|Correct {file}
0x8A15C00E u|WINGET_CONFIG_ERROR_MISSING_FIELD|A field of the configuration is missing.|Add {file}
0x8A15C00F|WINGET_CONFIG_ERROR_TEST_FAILED|Testing failed for some units of the configuration.
0x8A15C010 i|WINGET_CONFIG_ERROR_TEST_NOT_RUN|The state was not tested.
0x8A15C011|WINGET_CONFIG_ERROR_GET_FAILED|The properties of a unit could not be read.
0x8A15C012 u|WINGET_CONFIG_ERROR_HISTORY_ITEM_NOT_FOUND|The history has no such configuration.
0x8A15C013|WINGET_CONFIG_ERROR_PARAMETER_INTEGRITY_BOUNDARY|A parameter may not be handed between normal and elevated rights.
0x8A15C101|WINGET_CONFIG_ERROR_UNIT_NOT_INSTALLED|The unit's module is not installed.|Install the module (Install-Module, or Install-PSResource), then apply it again.
0x8A15C102|WINGET_CONFIG_ERROR_UNIT_NOT_FOUND_REPOSITORY|The unit was not found in any repository.|Check the unit's name and its module in the PowerShell Gallery.
0x8A15C103 u|WINGET_CONFIG_ERROR_UNIT_MULTIPLE_MATCHES|Several modules have such a unit.
0x8A15C104|WINGET_CONFIG_ERROR_UNIT_INVOKE_GET|The unit failed while reading the present state.
0x8A15C105|WINGET_CONFIG_ERROR_UNIT_INVOKE_TEST|The unit failed while testing the present state.
0x8A15C106|WINGET_CONFIG_ERROR_UNIT_INVOKE_SET|The unit failed while setting the wanted state.|Read the unit's own error in the log folder that `winget --info` names.
0x8A15C107|WINGET_CONFIG_ERROR_UNIT_MODULE_CONFLICT|The unit's module is there several times in the same version.
0x8A15C108|WINGET_CONFIG_ERROR_UNIT_IMPORT_MODULE|The unit's module could not be loaded.|Import the module by hand (Import-Module) to see its error, or install it again.
0x8A15C109|WINGET_CONFIG_ERROR_UNIT_INVOKE_INVALID_RESULT|The unit returned something it should not.
0x8A15C110 u|WINGET_CONFIG_ERROR_UNIT_SETTING_CONFIG_ROOT|A setting of the unit needs the configuration's root folder.
0x8A15C111|WINGET_CONFIG_ERROR_UNIT_IMPORT_MODULE_ADMIN|The unit's module can be loaded by an administrator only.|Run `winget configure` from an elevated prompt.
0x8A15C112|WINGET_CONFIG_ERROR_NOT_SUPPORTED_BY_PROCESSOR|The configuration processor does not support that.
0x8A15C113|WINGET_CONFIG_ERROR_PROCESSOR_HASH_MISMATCH|The configuration processor does not have the expected hash.|Give the right hash for the processor's file, or use the one that winget brings.|ah
"""
