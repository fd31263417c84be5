"""SetupAPI codes of driver and device installation (SPAPI_E_*, 0x800F00xx to 0x800F0300).

setupapi.dev.log and pnputil print the same errors as 0xE0000000 plus the lower 16 bits (0xE0000247 is 0x800F0247).
"""

SETUPAPI_SOURCES = {
    "e": "MS-ERREF: Windows Error Codes, HRESULT Values",
    "gp": "Manage Device Installation with Group Policy",
    "iv": "InfVerif",
    "k": "winerror.h (Windows SDK)",
    "pn": "PnPUtil Command Syntax",
    "tl": "SetupAPI Text Logs",
    "w": "winerror.h (mingw-w64)",
    "": "w e",
    "driver": "Get an intact driver package; as its author check it with InfVerif.",
}

# A name that begins with `_` is SPAPI_E_...
SETUPAPI_ROWS = r"""
0x800F0000|_EXPECTED_SECTION_NAME|The INF file has a line before its first section.|{driver}|w e iv
0x800F0001|_BAD_SECTION_NAME_LINE|The INF file has a section name that is not complete or not alone on its line.|{driver}|w e iv
0x800F0002|_SECTION_NAME_TOO_LONG|The INF file has a section name that is too long.
0x800F0003|_GENERAL_SYNTAX|The INF file has a syntax error.|{driver}|w e iv
0x800F0100|_WRONG_INF_STYLE|The INF file is of another style than the one requested.
0x800F0101|_SECTION_NOT_FOUND|A required section is missing in the INF file.|Take the driver package for this Windows version and processor: often the section for it is missing (NTamd64, NTarm64).|w e iv
0x800F0102|_LINE_NOT_FOUND|A required line is missing in the INF file.|Take the driver package for this Windows version and processor; as its author check it with InfVerif.|w e iv
0x800F0103|_NO_BACKUP|The files that the installation replaces have no backup for its removal.
0x800F0200|_NO_ASSOCIATED_CLASS|The INF file or device has no setup class.
0x800F0201|_CLASS_MISMATCH|The INF file or device is of another setup class than the one given.
0x800F0202|_DUPLICATE_FOUND|The device that is being added by hand exists already.
0x800F0203 u|_NO_DRIVER_SELECTED|No driver is selected for the device.|Name the driver: `pnputil /add-driver <file>.inf /install`.|w e pn
0x800F0204|_KEY_DOES_NOT_EXIST|The device has no such registry key.
0x800F0205 u|_INVALID_DEVINST_NAME|The device instance name is not valid.
0x800F0206|_INVALID_CLASS|The setup class is missing or not valid.
0x800F0207|_DEVINST_ALREADY_EXISTS|The device instance exists already.
0x800F0208 u|_DEVINFO_NOT_REGISTERED|The device has to be registered first.
0x800F0209 u|_INVALID_REG_PROPERTY|The device property is not valid.
0x800F020A|_NO_INF|The INF file that drivers are looked for in does not exist.|Unpack the whole driver package into a local folder and name the path of its .inf file.|w e pn
0x800F020B|_NO_SUCH_DEVINST|The device is not present: it was unplugged, or no device has the driver's hardware ID.|Connect and switch on the device, list it with `pnputil /enum-devices /connected`; an update for a device that is gone (often a printer) can be hidden.|w e pn
0x800F020C|_CANT_LOAD_CLASS_ICON|The icon of the setup class cannot be loaded.
0x800F020D|_INVALID_CLASS_INSTALLER|The registry entry of the class installer is not valid.
0x800F020E i|_DI_DO_DEFAULT|The class installer leaves the work to the default installation.
0x800F020F i|_DI_NOFILECOPY|The installation has no files to copy.
0x800F0210 u|_INVALID_HWPROFILE|The hardware profile does not exist.
0x800F0211 u|_NO_DEVICE_SELECTED|No device is selected.
0x800F0212 t|_DEVINFO_LIST_LOCKED|The list of devices is locked by another installation.
0x800F0213 t|_DEVINFO_DATA_LOCKED|The device is locked by another installation.|Wait until the other driver installation has ended, or restart, then try again.
0x800F0214|_DI_BAD_PATH|The folder has no INF file that fits the device.|Name the folder with the unpacked .inf file for this Windows version and processor.
0x800F0215 u|_NO_CLASSINSTALL_PARAMS|No parameters are set for the class installer.
0x800F0216 t|_FILEQUEUE_LOCKED|The file queue is locked.
0x800F0217|_BAD_SERVICE_INSTALLSECT|A section of the INF file that installs a service is not valid.|Get a newer driver package from the maker; setupapi.dev.log names the section.|w e tl
0x800F0218 u|_NO_CLASS_DRIVER_LIST|There is no list of class drivers for the device.
0x800F0219|_NO_ASSOCIATED_SERVICE|The driver package names no function driver for the device.|Take the complete driver package of the device, not only an extension INF.
0x800F021A|_NO_DEFAULT_DEVICE_INTERFACE|The interface class has no default device interface.
0x800F021B u|_DEVICE_INTERFACE_ACTIVE|The device interface is active.
0x800F021C|_DEVICE_INTERFACE_REMOVED|The device interface was removed.
0x800F021D|_BAD_INTERFACE_INSTALLSECT|A section of the INF file that installs an interface is not valid.
0x800F021E|_NO_SUCH_INTERFACE_CLASS|The interface class does not exist.
0x800F021F u|_INVALID_REFERENCE_STRING|The reference string of the interface is not valid.
0x800F0220 u|_INVALID_MACHINENAME|The computer name does not have the form \\name.
0x800F0221 t|_REMOTE_COMM_FAILURE|The connection to the remote computer failed.
0x800F0222 t|_MACHINE_UNAVAILABLE|The remote computer is not available.
0x800F0223|_NO_CONFIGMGR_SERVICES|The Plug and Play service of the remote computer is not available.
0x800F0224|_INVALID_PROPPAGE_PROVIDER|The registry entry of the property page provider is not valid.
0x800F0225|_NO_SUCH_DEVICE_INTERFACE|The device interface is not present.
0x800F0226 i|_DI_POSTPROCESSING_REQUIRED|The co-installer has work to do after the installation.
0x800F0227|_INVALID_COINSTALLER|A co-installer of the device is not valid.|Get a newer driver package from the maker.
0x800F0228|_NO_COMPAT_DRIVERS|No driver fits the device.|Compare the hardware IDs of the device (`pnputil /enum-devices /deviceids`) with the INF file, and the driver's processor with this Windows.|w e pn
0x800F0229|_NO_DEVICE_ICON|There is no icon for the device.
0x800F022A|_INVALID_INF_LOGCONFIG|A resource configuration in the INF file is not valid.
0x800F022B|_DI_DONT_INSTALL|The class installer refuses to install or update the device.|Install with the maker's own setup program; setupapi.dev.log (%windir%\INF) names the installer that refused.|w e tl
0x800F022C|_INVALID_FILTER_DRIVER|A filter driver of the device is not valid.|Remove or update the program that put the filter there (encryption, backup, antivirus, virtual drives), then install again.
0x800F022D|_NON_WINDOWS_NT_DRIVER|The driver is not made for Windows of the NT line.|Get the driver for this Windows version from the maker.
0x800F022E|_NON_WINDOWS_DRIVER|The driver does not support Windows.|Get the driver for this Windows version from the maker.
0x800F022F|_NO_CATALOG_FOR_OEM_INF|The driver package has no digital signature: its INF file names no catalogue, or the .cat file is missing.|Get the signed driver package from the maker, with its .cat file beside the .inf file.
0x800F0230 u|_DEVINSTALL_QUEUE_NONNATIVE|A file queue for a device was to check signatures for another platform.|Use the installer made for this processor (64-bit on 64-bit Windows).
0x800F0231|_NOT_DISABLEABLE|The device cannot be disabled.
0x800F0232|_CANT_REMOVE_DEVINST|The device could not be removed while Windows runs.|Close the programs that use the device, or restart to complete its removal.
0x800F0233|_INVALID_TARGET|Files cannot be copied to the target of the installation.|Check that the target folder in the INF file exists and can be written, and run the installer as administrator.
0x800F0234|_DRIVER_NONNATIVE|The driver is made for another processor.|Get the driver for this processor (x64, x86, Arm64); 64-bit Windows does not load 32-bit drivers.
0x800F0235|_IN_WOW64|The call is not possible from a 32-bit program on 64-bit Windows.|Use the 64-bit installer, or pnputil from a 64-bit console.|w e pn
0x800F0236 t|_SET_SYSTEM_RESTORE_POINT|The copying of unsigned files was undone so that a restore point can be made first.|Create a restore point and install again.
0x800F0237|_INCORRECTLY_COPIED_INF|An INF file was copied into the Windows INF folder by hand.|Delete that copy and add the package with `pnputil /add-driver <file>.inf /install`.|w e pn
0x800F0238|_SCE_DISABLED|The security configuration functions are not in this embedded Windows.
0x800F0239 ?|_UNKNOWN_EXCEPTION|An unexpected exception ended the installation.|Restart and try again; setupapi.dev.log (%windir%\INF) has the last step before it.|w e tl
0x800F023A|_PNP_REGISTRY_ERROR|The Plug and Play part of the registry is not accessible.|Run the installer as administrator and restart; if it stays, look at the disk and repair Windows with sfc /scannow.
0x800F023B u|_REMOTE_REQUEST_UNSUPPORTED|The operation is not possible on a remote computer.
0x800F023C u|_NOT_AN_INSTALLED_OEM_INF|The file is no installed INF file of a maker.|Take the published name (oem<number>.inf) from `pnputil /enum-drivers`.|w e pn
0x800F023D|_INF_IN_USE_BY_DEVICES|Devices use the INF file, so it is not deleted.|Remove the device first, or use `pnputil /delete-driver oem<number>.inf /uninstall`.|w e pn
0x800F023E u|_DI_FUNCTION_OBSOLETE|The installation function is obsolete.
0x800F023F|_NO_AUTHENTICODE_CATALOG|A file of the driver has no catalogue with an Authenticode signature.|Get the signed driver package from the maker, with its .cat file.
0x800F0240|_AUTHENTICODE_DISALLOWED|An Authenticode signature is not accepted for this INF file.|Get the driver package that Microsoft has signed (maker, Microsoft Update Catalog).
0x800F0241 i|_AUTHENTICODE_TRUSTED_PUBLISHER|The driver is signed by a trusted publisher.
0x800F0242|_AUTHENTICODE_TRUST_NOT_ESTABLISHED|The driver's publisher is not among the trusted ones so far.|Put the publisher's certificate into Trusted Publishers of the machine, or approve the prompt once.
0x800F0243|_AUTHENTICODE_PUBLISHER_NOT_TRUSTED|The driver's publisher was not accepted as trusted.|Put the publisher's certificate into Trusted Publishers of the machine, or start again and approve the prompt.
0x800F0244|_SIGNATURE_OSATTRIBUTE_MISMATCH|The driver was signed for another version of Windows.|Get the driver for this Windows version; compare the version in the .cat file.
0x800F0245|_ONLY_VALIDATE_VIA_AUTHENTICODE|The file can be checked only by a catalogue with an Authenticode signature.
0x800F0246 t|_DEVICE_INSTALLER_NOT_READY|An installer of the device cannot work at this time.|Let other driver installations and pending restarts finish, then try again.|k e
0x800F0247|_DRIVER_STORE_ADD_FAILED|The driver package could not be added to the driver store, mostly because of its signature.|Look in setupapi.dev.log (%windir%\INF) for the first line with an exclamation mark; check that all files of the package are there and that .cat and .sys belong together.|k e tl
0x800F0248|_DEVICE_INSTALL_BLOCKED|Policy forbids the installation of this device.|Check the Device Installation Restrictions policies, or the device control of Intune or Defender: allow its hardware ID or class.|k e gp
0x800F0249|_DRIVER_INSTALL_BLOCKED|Policy forbids the installation of this driver.|Check the Device Installation policies; install as administrator, or allow the setup class for users.|k e gp
0x800F024A u|_WRONG_INF_TYPE|The INF file is of the wrong type for the operation.|Add the package with `pnputil /add-driver <file>.inf /install`, or use the maker's setup program.|k e pn
0x800F024B|_FILE_HASH_NOT_IN_CATALOG|A driver file is not the one that the catalogue was signed for: it is damaged or was changed.|Download the driver package again; as its author make the .cat file after signing the .sys file.|k e tl
0x800F024C|_DRIVER_STORE_DELETE_FAILED|The driver package could not be deleted from the driver store.|Remove the devices that use it, or use `pnputil /delete-driver oem<number>.inf /uninstall` and restart.|k e pn
0x800F0300 ?|_UNRECOVERABLE_STACK_OVERFLOW|The installation ran out of stack.
0x800F1000|_ERROR_NOT_INSTALLED|No installed component was found.
"""
