""".NET: its exceptions and loader (0x8013xxxx) and its host (0x8000808x)."""

DOTNET_SOURCES = {
    "d": "Hosting layer error and exit codes (dotnet/runtime)",
    "h": "corerror.h (mingw-w64)",
    "n": "meaning read from the name",
    "x": "corerror.xml (dotnet/runtime)",
    "": "h x",
}

# A name that begins with `_` is COR_E_...
DOTNET_ROWS = r"""
0x80008081 u|InvalidArgFailure|.NET host: an argument is not valid.||d
0x80008082|CoreHostLibLoadFailure|.NET host: a library of the host could not be loaded.|Repair the .NET runtime and the Visual C++ runtime.|d
0x80008083|CoreHostLibMissingFailure|.NET host: a library of the host (hostfxr, hostpolicy, coreclr) is missing.|Install the .NET runtime that the program needs; see what is there: `dotnet --list-runtimes`.|d
0x80008084|CoreHostEntryPointFailure|.NET host: a library of the host lacks a function.|Repair the .NET installation.|d
0x80008085|CoreHostCurHostFindFailure|.NET host: the .NET folder could not be found.|Repair .NET; check the variable DOTNET_ROOT.|d
0x80008087|CoreClrResolveFailure|.NET host: coreclr was not found.|Reinstall the program or the .NET runtime.|d
0x80008088|CoreClrBindFailure|.NET host: coreclr could not be loaded.||d
0x80008089|CoreClrInitFailure|.NET host: the runtime could not start.|The message beside it has the runtime's own code; try after a restart, as memory may be short.|d
0x8000808A|CoreClrExeFailure|.NET host: the runtime could not run the program.||d
0x8000808B|ResolverInitFailure|.NET host: a .deps.json file is missing or damaged.|Reinstall the program.|d
0x8000808C|ResolverResolveFailure|.NET host: a file named in .deps.json was not found.|Reinstall the program: a file of it is missing.|d
0x8000808E|LibHostInitFailure|.NET host: the versions of hostfxr and hostpolicy do not fit.|Repair the .NET installation.|d
0x80008091|LibHostSdkFindFailure|.NET host: the SDK was not found.|Install the SDK that global.json asks for; see `dotnet --list-sdks`.|d
0x80008092 u|LibHostInvalidArgs|.NET host: hostpolicy got a wrong argument.||d
0x80008093|InvalidConfigFile|.NET host: a .runtimeconfig.json file is not valid.|Reinstall the program, or correct the file.|d
0x80008095|AppHostExeNotBoundFailure|.NET host: the program file does not know what to run.|Reinstall the program; a single-file program may have failed to unpack.|d
0x80008096|FrameworkMissingFailure|.NET host: no fitting version of the .NET runtime is installed.|Install the version and bitness that the message names (x64 or x86); see `dotnet --list-runtimes`.|d
0x8000809A|AppPathFindFailure|.NET host: the program's DLL is missing beside its EXE.|Reinstall the program, or copy its whole folder.|d
0x8000809B|SdkResolveFailure|.NET host: the SDK was not found.|Install the SDK that global.json asks for; see `dotnet --list-sdks`.|d
0x8000809C|FrameworkCompatFailure|.NET host: two runtime versions that are asked for do not fit.||d
0x8000809F|BundleExtractionFailure|.NET host: the single-file program is damaged.|Download the program again.|d
0x800080A0|BundleExtractionIOError|.NET host: the single-file program could not be unpacked.|Free space in the TEMP folder and check its rights, or set DOTNET_BUNDLE_EXTRACT_BASE_DIR.|d
0x800080A2|HostApiUnsupportedVersion|.NET host: the version is too old for this feature.||d
0x800080A5|HostIncompatibleConfig|.NET host: another runtime version is loaded in the process.||d
0x800080A7|HostFeatureDisabled|.NET host: the feature is switched off.||d
0x80131014|_APPDOMAINUNLOADED|.NET: the application domain was unloaded.
0x80131015|_CANNOTUNLOADAPPDOMAIN|.NET: the application domain could not be unloaded.
0x80131018|_ASSEMBLYEXPECTED|.NET: the file is no .NET assembly.|Reinstall the program: a DLL of it is wrong or damaged.
0x8013101B|_NEWER_RUNTIME|.NET: the assembly needs a newer runtime.|Install a newer .NET Framework, or set the program's app pool or config to CLR v4.
0x80131023|HOST_E_CLRNOTAVAILABLE|.NET: the runtime was switched off after a severe error.
0x80131029|HOST_E_EXITPROCESS_TIMEOUT|.NET: the process was ended after a time limit.
0x80131039|_MODULE_HASH_CHECK_FAILED|.NET: a module has a wrong hash.
0x80131040|FUSION_E_REF_DEF_MISMATCH|.NET: an assembly of another version was found.|Reinstall the program, or correct its binding redirects; Application event 1026 or fuslogvw shows the assembly.
0x80131042|FUSION_E_ASM_MODULE_MISSING|.NET: a module of an assembly is missing.
0x80131044|FUSION_E_PRIVATE_ASM_DISALLOWED|.NET: the assembly has no strong name.
0x80131045|FUSION_E_SIGNATURE_CHECK_FAILED|.NET: the strong name signature is wrong.|Reinstall the program: a DLL was changed or only delay-signed.
0x80131047 u|FUSION_E_INVALID_NAME|.NET: the assembly name is not valid.
0x80131053|FUSION_E_APP_DOMAIN_LOCKED|.NET: another version of the assembly is loaded.
0x80131054|FUSION_E_CONFIGURATION_ERROR|.NET: the assembly is neither in the GAC nor at its place.
0x8013110E|CLDB_E_FILE_CORRUPT|.NET: the metadata of an assembly are damaged.
0x80131417|CORSEC_E_MIN_GRANT_FAIL|.NET: the assembly lacks a permission that it needs.||h n
0x80131418|CORSEC_E_NO_EXEC_PERM|.NET: the assembly may not run.||h n
0x8013141A|CORSEC_E_INVALID_STRONGNAME|.NET: the strong name is not valid.||h n
0x80131500 ?|_EXCEPTION|.NET: an exception of no special kind; its message has the reason.|Read the text beside it, or Application event 1026.
0x80131501 ?|_SYSTEM|.NET: an exception of the system (SystemException); its message has the reason.|Read the text beside it, or Application event 1026.
0x80131502 u|_ARGUMENTOUTOFRANGE|.NET: an argument is out of range.
0x80131503 u|_ARRAYTYPEMISMATCH|.NET: a value does not fit the array's type.
0x80131505 t|_TIMEOUT|.NET: the operation timed out.
0x80131506|_EXECUTIONENGINE|.NET: the runtime has an internal error.|Update .NET, and native libraries and profilers of the program; test the memory if it returns.
0x80131507|_FIELDACCESS|.NET: the field may not be used.
0x80131508 u|_INDEXOUTOFRANGE|.NET: an index is outside the array.
0x80131509|_INVALIDOPERATION|.NET: the operation is not valid in the object's state.|Read the text beside it: the number alone says little.
0x8013150A|_SECURITY|.NET: a permission is missing.
0x8013150C|_SERIALIZATION|.NET: data could not be serialised.
0x80131510|_METHODACCESS|.NET: the method may not be called.
0x80131511|_MISSINGFIELD|.NET: a field is missing: a DLL has another version.
0x80131512|_MISSINGMEMBER|.NET: a member is missing: a DLL has another version.
0x80131513|_MISSINGMETHOD|.NET: a method is missing: a DLL has another version.|Reinstall the program, so that its DLLs have one version.
0x80131515|_NOTSUPPORTED|.NET: the operation is not supported.|If the file came from the internet, unblock it: `Unblock-File`.
0x80131516 u|_OVERFLOW|.NET: a number overflowed.
0x80131519 i|_THREADINTERRUPTED|.NET: a waiting thread was interrupted.
0x80131522|_TYPELOAD|.NET: a type could not be loaded: a DLL is missing or has another version.|Reinstall the program, so that its DLLs have one version.
0x80131523|_ENTRYPOINTNOTFOUND|.NET: a native DLL lacks a function.
0x80131524|_DLLNOTFOUND|.NET: a native DLL was not found.|Install the Visual C++ runtime and reinstall the program.
0x80131530 i|_THREADABORTED|.NET: the thread was ended.
0x80131532|_MISSINGMANIFESTRESOURCE|.NET: a resource is missing in the assembly.
0x80131534|_TYPEINITIALIZATION|.NET: a type's initialiser failed; the inner exception has the reason.|Look for the inner exception; a damaged .config file is a common cause.
0x80131537 u|_FORMAT|.NET: a text has a wrong format.
0x80131539|_PLATFORMNOTSUPPORTED|.NET: this system does not offer the operation.
0x8013153A|_INVALIDPROGRAM|.NET: the program's code is not valid.
0x8013153B i|_OPERATIONCANCELED|.NET: the operation was cancelled.
0x80131577|_KEYNOTFOUND|.NET: a key was not found in a collection.
0x80131600 ?|_APPLICATION|.NET: an error of the application; its message has the reason.
0x80131602|_REFLECTIONTYPELOAD|.NET: types of an assembly could not be loaded.
0x80131604 ?|_TARGETINVOCATION|.NET: a method that was called failed; the inner exception has the reason.|Look for the inner exception in the log or in Application event 1026.
0x80131620|_IO|.NET: reading or writing failed.|Read the text beside it: often a full disk, a file in use or a lost connection.
0x80131621|_FILELOAD|.NET: an assembly was found but not loaded.|Unblock the file (`Unblock-File`) and reinstall the program; Application event 1026 names the assembly.
0x80131622 u|_OBJECTDISPOSED|.NET: the object was closed before.
0x80131623|_FAILFAST|.NET: the program ended itself (FailFast).|Application event 1025 or 1026 has its message.
0x80131700|CLR_E_SHIM_RUNTIMELOAD=CLR_E_SHIM_RUNTIME|.NET: the runtime could not be loaded.|Install the .NET Framework version that the program needs (3.5 in Windows Features), or repair it.
0x80131701|CLR_E_SHIM_RUNTIMEEXPORT|.NET: the runtime's DLL lacks a function.|Repair .NET Framework; `sfc /scannow`.|h n
0x80131702|CLR_E_SHIM_INSTALLROOT|.NET: the install root in the registry is missing or wrong.|Repair .NET Framework; `sfc /scannow`.|h n
0x80131704|CLR_E_SHIM_LEGACYRUNTIMEALREADYBOUND|.NET: another runtime version is bound for old activation.
0x80131904|_SqlException|.NET: SQL Server reported an error; its number is in the message.|Look up the SQL Server error number in the text beside it.|h n
0x80131940|_Xml|.NET: an XML document is not valid.||h n
"""
