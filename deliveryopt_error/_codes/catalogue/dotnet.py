"""Codes of .NET: its exceptions and loader (0x8013xxxx) and its host (0x8000808x): data only, imports nothing.

Names and values rest on corerror.h of mingw-w64 and on the host's own document, the meanings on that document
and on corerror.xml, or on the name (source "n").
"""

DOTNET_SOURCES = {
    "d": "Hosting layer error and exit codes (dotnet/runtime)",
    "h": "corerror.h (mingw-w64)",
    "n": "meaning read from the name",
    "x": "corerror.xml (dotnet/runtime)",
}

# value|name|kind|retry|meaning|advice|sources
DOTNET_ROWS = r"""
0x80008081|InvalidArgFailure|usage||.NET host: an argument is not valid.||d
0x80008082|CoreHostLibLoadFailure|||.NET host: a library of the host could not be loaded.|Repair the .NET runtime and the Visual C++ runtime.|d
0x80008083|CoreHostLibMissingFailure|||.NET host: a library of the host (hostfxr, hostpolicy, coreclr) is missing.|Install the .NET runtime that the program needs; see what is there: `dotnet --list-runtimes`.|d
0x80008084|CoreHostEntryPointFailure|||.NET host: a library of the host lacks a function.|Repair the .NET installation.|d
0x80008085|CoreHostCurHostFindFailure|||.NET host: the .NET folder could not be found.|Repair .NET; check the variable DOTNET_ROOT.|d
0x80008087|CoreClrResolveFailure|||.NET host: coreclr was not found.|Reinstall the program or the .NET runtime.|d
0x80008088|CoreClrBindFailure|||.NET host: coreclr could not be loaded.||d
0x80008089|CoreClrInitFailure|||.NET host: the runtime could not start.|The message beside it has the runtime's own code; try after a restart, as memory may be short.|d
0x8000808A|CoreClrExeFailure|||.NET host: the runtime could not run the program.||d
0x8000808B|ResolverInitFailure|||.NET host: a .deps.json file is missing or damaged.|Reinstall the program.|d
0x8000808C|ResolverResolveFailure|||.NET host: a file named in .deps.json was not found.|Reinstall the program: a file of it is missing.|d
0x8000808E|LibHostInitFailure|||.NET host: the versions of hostfxr and hostpolicy do not fit.|Repair the .NET installation.|d
0x80008091|LibHostSdkFindFailure|||.NET host: the SDK was not found.|Install the SDK that global.json asks for; see `dotnet --list-sdks`.|d
0x80008092|LibHostInvalidArgs|usage||.NET host: hostpolicy got a wrong argument.||d
0x80008093|InvalidConfigFile|||.NET host: a .runtimeconfig.json file is not valid.|Reinstall the program, or correct the file.|d
0x80008095|AppHostExeNotBoundFailure|||.NET host: the program file does not know what to run.|Reinstall the program; a single-file program may have failed to unpack.|d
0x80008096|FrameworkMissingFailure|||.NET host: no fitting version of the .NET runtime is installed.|Install the version and bitness that the message names (x64 or x86); see `dotnet --list-runtimes`.|d
0x8000809A|AppPathFindFailure|||.NET host: the program's DLL is missing beside its EXE.|Reinstall the program, or copy its whole folder.|d
0x8000809B|SdkResolveFailure|||.NET host: the SDK was not found.|Install the SDK that global.json asks for; see `dotnet --list-sdks`.|d
0x8000809C|FrameworkCompatFailure|||.NET host: two runtime versions that are asked for do not fit.||d
0x8000809F|BundleExtractionFailure|||.NET host: the single-file program is damaged.|Download the program again.|d
0x800080A0|BundleExtractionIOError|||.NET host: the single-file program could not be unpacked.|Free space in the TEMP folder and check its rights, or set DOTNET_BUNDLE_EXTRACT_BASE_DIR.|d
0x800080A2|HostApiUnsupportedVersion|||.NET host: the version is too old for this feature.||d
0x800080A5|HostIncompatibleConfig|||.NET host: another runtime version is loaded in the process.||d
0x800080A7|HostFeatureDisabled|||.NET host: the feature is switched off.||d
0x80131014|COR_E_APPDOMAINUNLOADED|||.NET: the application domain was unloaded.||h x
0x80131015|COR_E_CANNOTUNLOADAPPDOMAIN|||.NET: the application domain could not be unloaded.||h x
0x80131018|COR_E_ASSEMBLYEXPECTED|||.NET: the file is no .NET assembly.|Reinstall the program: a DLL of it is wrong or damaged.|h x
0x8013101B|COR_E_NEWER_RUNTIME|||.NET: the assembly needs a newer runtime.|Install a newer .NET Framework, or set the program's app pool or config to CLR v4.|h x
0x80131023|HOST_E_CLRNOTAVAILABLE|||.NET: the runtime was switched off after a severe error.||h x
0x80131029|HOST_E_EXITPROCESS_TIMEOUT|||.NET: the process was ended after a time limit.||h x
0x80131039|COR_E_MODULE_HASH_CHECK_FAILED|||.NET: a module has a wrong hash.||h x
0x80131040|FUSION_E_REF_DEF_MISMATCH|||.NET: an assembly of another version was found.|Reinstall the program, or correct its binding redirects; Application event 1026 or fuslogvw shows the assembly.|h x
0x80131042|FUSION_E_ASM_MODULE_MISSING|||.NET: a module of an assembly is missing.||h x
0x80131044|FUSION_E_PRIVATE_ASM_DISALLOWED|||.NET: the assembly has no strong name.||h x
0x80131045|FUSION_E_SIGNATURE_CHECK_FAILED|||.NET: the strong name signature is wrong.|Reinstall the program: a DLL was changed or only delay-signed.|h x
0x80131047|FUSION_E_INVALID_NAME|usage||.NET: the assembly name is not valid.||h x
0x80131053|FUSION_E_APP_DOMAIN_LOCKED|||.NET: another version of the assembly is loaded.||h x
0x80131054|FUSION_E_CONFIGURATION_ERROR|||.NET: the assembly is neither in the GAC nor at its place.||h x
0x8013110E|CLDB_E_FILE_CORRUPT|||.NET: the metadata of an assembly are damaged.||h x
0x80131417|CORSEC_E_MIN_GRANT_FAIL|||.NET: the assembly lacks a permission that it needs.||h n
0x80131418|CORSEC_E_NO_EXEC_PERM|||.NET: the assembly may not run.||h n
0x8013141A|CORSEC_E_INVALID_STRONGNAME|||.NET: the strong name is not valid.||h n
0x80131500|COR_E_EXCEPTION|unknown||.NET: an exception of no special kind; its message has the reason.|Read the text beside it, or Application event 1026.|h x
0x80131501|COR_E_SYSTEM|unknown||.NET: an exception of the system (SystemException); its message has the reason.|Read the text beside it, or Application event 1026.|h x
0x80131502|COR_E_ARGUMENTOUTOFRANGE|usage||.NET: an argument is out of range.||h x
0x80131503|COR_E_ARRAYTYPEMISMATCH|usage||.NET: a value does not fit the array's type.||h x
0x80131505|COR_E_TIMEOUT|transient||.NET: the operation timed out.||h x
0x80131506|COR_E_EXECUTIONENGINE|||.NET: the runtime has an internal error.|Update .NET, and native libraries and profilers of the program; test the memory if it returns.|h x
0x80131507|COR_E_FIELDACCESS|||.NET: the field may not be used.||h x
0x80131508|COR_E_INDEXOUTOFRANGE|usage||.NET: an index is outside the array.||h x
0x80131509|COR_E_INVALIDOPERATION|||.NET: the operation is not valid in the object's state.|Read the text beside it: the number alone says little.|h x
0x8013150A|COR_E_SECURITY|||.NET: a permission is missing.||h x
0x8013150C|COR_E_SERIALIZATION|||.NET: data could not be serialised.||h x
0x80131510|COR_E_METHODACCESS|||.NET: the method may not be called.||h x
0x80131511|COR_E_MISSINGFIELD|||.NET: a field is missing: a DLL has another version.||h x
0x80131512|COR_E_MISSINGMEMBER|||.NET: a member is missing: a DLL has another version.||h x
0x80131513|COR_E_MISSINGMETHOD|||.NET: a method is missing: a DLL has another version.|Reinstall the program, so that its DLLs have one version.|h x
0x80131515|COR_E_NOTSUPPORTED|||.NET: the operation is not supported.|If the file came from the internet, unblock it: `Unblock-File`.|h x
0x80131516|COR_E_OVERFLOW|usage||.NET: a number overflowed.||h x
0x80131519|COR_E_THREADINTERRUPTED|informational||.NET: a waiting thread was interrupted.||h x
0x80131522|COR_E_TYPELOAD|||.NET: a type could not be loaded: a DLL is missing or has another version.|Reinstall the program, so that its DLLs have one version.|h x
0x80131523|COR_E_ENTRYPOINTNOTFOUND|||.NET: a native DLL lacks a function.||h x
0x80131524|COR_E_DLLNOTFOUND|||.NET: a native DLL was not found.|Install the Visual C++ runtime and reinstall the program.|h x
0x80131530|COR_E_THREADABORTED|informational||.NET: the thread was ended.||h x
0x80131532|COR_E_MISSINGMANIFESTRESOURCE|||.NET: a resource is missing in the assembly.||h x
0x80131534|COR_E_TYPEINITIALIZATION|||.NET: a type's initialiser failed; the inner exception has the reason.|Look for the inner exception; a damaged .config file is a common cause.|h x
0x80131537|COR_E_FORMAT|usage||.NET: a text has a wrong format.||h x
0x80131539|COR_E_PLATFORMNOTSUPPORTED|||.NET: this system does not offer the operation.||h x
0x8013153A|COR_E_INVALIDPROGRAM|||.NET: the program's code is not valid.||h x
0x8013153B|COR_E_OPERATIONCANCELED|informational||.NET: the operation was cancelled.||h x
0x80131577|COR_E_KEYNOTFOUND|||.NET: a key was not found in a collection.||h x
0x80131600|COR_E_APPLICATION|unknown||.NET: an error of the application; its message has the reason.||h x
0x80131602|COR_E_REFLECTIONTYPELOAD|||.NET: types of an assembly could not be loaded.||h x
0x80131604|COR_E_TARGETINVOCATION|unknown||.NET: a method that was called failed; the inner exception has the reason.|Look for the inner exception in the log or in Application event 1026.|h x
0x80131620|COR_E_IO|||.NET: reading or writing failed.|Read the text beside it: often a full disk, a file in use or a lost connection.|h x
0x80131621|COR_E_FILELOAD|||.NET: an assembly was found but not loaded.|Unblock the file (`Unblock-File`) and reinstall the program; Application event 1026 names the assembly.|h x
0x80131622|COR_E_OBJECTDISPOSED|usage||.NET: the object was closed before.||h x
0x80131623|COR_E_FAILFAST|||.NET: the program ended itself (FailFast).|Application event 1025 or 1026 has its message.|h x
0x80131700|CLR_E_SHIM_RUNTIMELOAD|||.NET: the runtime could not be loaded.|Install the .NET Framework version that the program needs (3.5 in Windows Features), or repair it.|h x
0x80131700|CLR_E_SHIM_RUNTIME|=||||h
0x80131701|CLR_E_SHIM_RUNTIMEEXPORT|||.NET: the runtime's DLL lacks a function.|Repair .NET Framework; `sfc /scannow`.|h n
0x80131702|CLR_E_SHIM_INSTALLROOT|||.NET: the install root in the registry is missing or wrong.|Repair .NET Framework; `sfc /scannow`.|h n
0x80131704|CLR_E_SHIM_LEGACYRUNTIMEALREADYBOUND|||.NET: another runtime version is bound for old activation.||h x
0x80131904|COR_E_SqlException|||.NET: SQL Server reported an error; its number is in the message.|Look up the SQL Server error number in the text beside it.|h n
0x80131940|COR_E_Xml|||.NET: an XML document is not valid.||h n
"""
