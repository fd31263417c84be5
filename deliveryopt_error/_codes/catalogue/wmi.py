"""WMI codes (WBEM_E_*), in the facility ITF, whose numbers other programs use too: data only, imports nothing.

Names and values rest on the enumeration in wbemcli.h of mingw-w64, the meanings on the WMI page; codes that
only the author of a schema or query meets are left out.
"""

WMI_SOURCES = {
    "c": "WMI Error Constants",
    "h": "wbemcli.h (mingw-w64)",
}

# value|name|kind|retry|meaning|advice|sources
WMI_ROWS = r"""
0x80041001|WBEM_E_FAILED|unknown||WMI: the call failed and gives no reason.|Look at the provider's own log and at WMI-Activity/Operational; check the store with `winmgmt /verifyrepository`.|h c
0x80041002|WBEM_E_NOT_FOUND|||WMI: the object was not found.|Check the class and its key, for instance `Get-CimInstance -Namespace root\ccm -ClassName SMS_Client` in PowerShell.|h c
0x80041003|WBEM_E_ACCESS_DENIED|||WMI: access was denied.|Give the account Remote Enable on the namespace (wmimgmt.msc, Security), or run as administrator.|h c
0x80041004|WBEM_E_PROVIDER_FAILURE|||WMI: the provider failed.|WMI-Activity/Operational names the provider: repair or update its product.|h c
0x80041005|WBEM_E_TYPE_MISMATCH|usage||WMI: the types do not match.||h c
0x80041006|WBEM_E_OUT_OF_MEMORY|transient||WMI: memory is short.||h c
0x80041007|WBEM_E_INVALID_CONTEXT|usage||WMI: the context object is not valid.||h c
0x80041008|WBEM_E_INVALID_PARAMETER|usage||WMI: a parameter is not valid.||h c
0x80041009|WBEM_E_NOT_AVAILABLE|transient||WMI: the resource, often a remote computer, is not available.||h c
0x8004100A|WBEM_E_CRITICAL_ERROR|unknown||WMI: a critical internal error happened.|Restart the service: `Restart-Service winmgmt -Force`; then check `winmgmt /verifyrepository`.|h c
0x8004100B|WBEM_E_INVALID_STREAM|transient||WMI: packets of a remote session were damaged.||h c
0x8004100C|WBEM_E_NOT_SUPPORTED|||WMI: the feature is not supported.||h c
0x8004100D|WBEM_E_INVALID_SUPERCLASS|usage||WMI: the parent class is not valid.||h c
0x8004100E|WBEM_E_INVALID_NAMESPACE|||WMI: the namespace does not exist.|Repair or reinstall the product that brings the namespace (root\ccm: the Configuration Manager client).|h c
0x8004100F|WBEM_E_INVALID_OBJECT|usage||WMI: the instance is not valid.||h c
0x80041010|WBEM_E_INVALID_CLASS|||WMI: the class does not exist.|Compile the MOF file of its product again with `mofcomp FILE.mof`, or reinstall the product; then `winmgmt /verifyrepository`.|h c
0x80041011|WBEM_E_PROVIDER_NOT_FOUND|||WMI: the provider is not registered.|Compile the product's MOF file again: `mofcomp FILE.mof`.|h c
0x80041012|WBEM_E_INVALID_PROVIDER_REGISTRATION|||WMI: the provider's registration is wrong or incomplete.||h c
0x80041013|WBEM_E_PROVIDER_LOAD_FAILURE|||WMI: COM cannot load the provider.|Reinstall the provider's product, or register its DLL again: `regsvr32 FILE.dll`.|h c
0x80041014|WBEM_E_INITIALIZATION_FAILURE|||WMI: a component, such as a provider, could not start.|Restart the service: `Restart-Service winmgmt -Force`; WMI-Activity/Operational names the provider.|h c
0x80041015|WBEM_E_TRANSPORT_FAILURE|transient||WMI: the network failed.||h c
0x80041016|WBEM_E_INVALID_OPERATION|usage||WMI: the operation is not valid.||h c
0x80041017|WBEM_E_INVALID_QUERY|usage||WMI: the query is not valid.|Test it: `Get-CimInstance -Query "..."`. A query copied from a web page often has typographic quotes: use straight ones.|h c
0x80041018|WBEM_E_INVALID_QUERY_TYPE|usage||WMI: the query language is not supported.||h c
0x80041019|WBEM_E_ALREADY_EXISTS|||WMI: the object exists already.||h c
0x8004101A|WBEM_E_OVERRIDE_NOT_ALLOWED|||WMI: the qualifier may not be overridden.||h c
0x8004101B|WBEM_E_PROPAGATED_QUALIFIER|usage||WMI: an inherited qualifier cannot be deleted.||h c
0x8004101C|WBEM_E_PROPAGATED_PROPERTY|usage||WMI: an inherited property cannot be deleted.||h c
0x8004101D|WBEM_E_UNEXPECTED|usage||WMI: calls came in an order that is not allowed.||h c
0x8004101E|WBEM_E_ILLEGAL_OPERATION|usage||WMI: the operation is not allowed.||h c
0x8004101F|WBEM_E_CANNOT_BE_KEY|usage||WMI: the property cannot be a key.||h c
0x80041020|WBEM_E_INCOMPLETE_CLASS|usage||WMI: the class definition is incomplete.||h c
0x80041021|WBEM_E_INVALID_SYNTAX|usage||WMI: the query has a syntax error.||h c
0x80041023|WBEM_E_READ_ONLY|usage||WMI: the property is read-only.||h c
0x80041024|WBEM_E_PROVIDER_NOT_CAPABLE|||WMI: the provider cannot do that.||h c
0x80041025|WBEM_E_CLASS_HAS_CHILDREN|usage||WMI: the change would break a subclass.||h c
0x80041026|WBEM_E_CLASS_HAS_INSTANCES|usage||WMI: the class has instances.||h c
0x80041028|WBEM_E_ILLEGAL_NULL|usage||WMI: a value that is required is missing.||h c
0x80041029|WBEM_E_INVALID_QUALIFIER_TYPE|usage||WMI: the qualifier's type is not valid.||h c
0x8004102A|WBEM_E_INVALID_PROPERTY_TYPE|usage||WMI: the property's type is not valid.||h c
0x8004102B|WBEM_E_VALUE_OUT_OF_RANGE|usage||WMI: the value is out of range.||h c
0x8004102C|WBEM_E_CANNOT_BE_SINGLETON|usage||WMI: the class cannot be a singleton.||h c
0x8004102D|WBEM_E_INVALID_CIM_TYPE|usage||WMI: the CIM type is not valid.||h c
0x8004102E|WBEM_E_INVALID_METHOD|usage||WMI: the method does not exist.||h c
0x8004102F|WBEM_E_INVALID_METHOD_PARAMETERS|usage||WMI: the method's parameters are not valid.||h c
0x80041031|WBEM_E_INVALID_PROPERTY|usage||WMI: the property's type is not known.||h c
0x80041032|WBEM_E_CALL_CANCELLED|informational||WMI: the call was cancelled.||h c
0x80041033|WBEM_E_SHUTTING_DOWN|transient||WMI: WMI is shutting down.|Try again after the restart of the service or computer.|h c
0x80041035|WBEM_E_UNSUPPORTED_PARAMETER|usage||WMI: a parameter is too complex or not supported.||h c
0x80041036|WBEM_E_MISSING_PARAMETER_ID|usage||WMI: a parameter of the method is missing.||h c
0x8004103A|WBEM_E_INVALID_OBJECT_PATH|usage||WMI: the object path is not valid.||h c
0x8004103B|WBEM_E_OUT_OF_DISK_SPACE|||WMI: the disk is full or the WMI store has reached its limit.|Free space on the system drive.|h c
0x8004103C|WBEM_E_BUFFER_TOO_SMALL|usage||WMI: the buffer is too small.||h c
0x8004103D|WBEM_E_UNSUPPORTED_PUT_EXTENSION|||WMI: the provider does not support this put operation.||h c
0x8004103E|WBEM_E_UNKNOWN_OBJECT_TYPE|||WMI: an object has a wrong type or version.||h c
0x8004103F|WBEM_E_UNKNOWN_PACKET_TYPE|||WMI: a packet has a wrong type or version.||h c
0x80041040|WBEM_E_MARSHAL_VERSION_MISMATCH|||WMI: a packet's version is not supported.||h c
0x80041041|WBEM_E_MARSHAL_INVALID_SIGNATURE|||WMI: a packet is damaged.||h c
0x80041045|WBEM_E_SERVER_TOO_BUSY|transient||WMI: the event could not be delivered; the provider may send it again.||h c
0x80041047|WBEM_E_CIRCULAR_REFERENCE|usage||WMI: the reference is circular.||h c
0x80041048|WBEM_E_UNSUPPORTED_CLASS_UPDATE|usage||WMI: the class update is not supported.||h c
0x80041049|WBEM_E_CANNOT_CHANGE_KEY_INHERITANCE|usage||WMI: the key is in use and cannot be changed.||h c
0x80041050|WBEM_E_CANNOT_CHANGE_INDEX_INHERITANCE|usage||WMI: the index is in use and cannot be changed.||h c
0x80041051|WBEM_E_TOO_MANY_PROPERTIES|usage||WMI: the class has too many properties.||h c
0x80041052|WBEM_E_UPDATE_TYPE_MISMATCH|usage||WMI: a derived class gives the property another type.||h c
0x80041055|WBEM_E_METHOD_NOT_IMPLEMENTED|usage||WMI: the method is not implemented.||h c
0x80041056|WBEM_E_METHOD_DISABLED|usage||WMI: the method is disabled.||h c
0x80041057|WBEM_E_REFRESHER_BUSY|transient||WMI: the refresher is busy.||h c
0x80041058|WBEM_E_UNPARSABLE_QUERY|usage||WMI: the filter query has a syntax error.||h c
0x80041059|WBEM_E_NOT_EVENT_CLASS|usage||WMI: the queried class is no event class.||h c
0x8004105F|WBEM_E_UNINTERPRETABLE_PROVIDER_QUERY|||WMI: the event provider's registration names no classes.||h c
0x80041060|WBEM_E_BACKUP_RESTORE_WINMGMT_RUNNING|transient||WMI: the WMI store is in use and cannot be backed up or restored.||h c
0x80041061|WBEM_E_QUEUE_OVERFLOW|transient||WMI: the event queue is full: the consumer is too slow.||h c
0x80041062|WBEM_E_PRIVILEGE_NOT_HELD|||WMI: a privilege is missing.|Run the program as administrator.|h c
0x80041064|WBEM_E_LOCAL_CREDENTIALS|usage||WMI: a local connection takes no user name.||h c
0x80041067|WBEM_E_CLIENT_TOO_SLOW|transient||WMI: the client fetched the results too slowly.||h c
0x80041068|WBEM_E_NULL_SECURITY_DESCRIPTOR|usage||WMI: the security descriptor is missing.||h c
0x80041069|WBEM_E_TIMED_OUT|transient||WMI: the operation timed out.||h c
0x8004106C|WBEM_E_QUOTA_VIOLATION|transient||WMI: WMI uses too much memory.|Restart the service: `Restart-Service winmgmt -Force`; WMI-Activity/Operational shows who asks for so much.|h c
0x8004106F|WBEM_E_UNSUPPORTED_LOCALE|||WMI: the locale is not supported.||h c
0x80041070|WBEM_E_HANDLE_OUT_OF_DATE|transient||WMI: the handle is out of date.||h c
0x80041071|WBEM_E_CONNECTION_FAILED|transient||WMI: the database could not be reached.||h c
0x80041080|WBEM_E_INVALID_LOCALE|usage||WMI: the locale is not valid.||h c
0x80041081|WBEM_E_PROVIDER_SUSPENDED|transient||WMI: the provider is suspended.||h c
0x80041083|WBEM_E_NO_SCHEMA|||WMI: there is no schema.||h c
0x80041084|WBEM_E_PROVIDER_ALREADY_REGISTERED|||WMI: the provider is registered already.||h c
0x80041085|WBEM_E_PROVIDER_NOT_REGISTERED|||WMI: the provider is not registered.||h c
0x80041086|WBEM_E_FATAL_TRANSPORT_ERROR|transient||WMI: the transport failed for good.||h c
0x80041087|WBEM_E_ENCRYPTED_CONNECTION_REQUIRED|||WMI: an encrypted connection is required.||h c
0x80041088|WBEM_E_PROVIDER_TIMED_OUT|transient||WMI: the provider did not answer in time.||h c
0x80041089|WBEM_E_NO_KEY|usage||WMI: the instance has no key.||h c
0x8004108A|WBEM_E_PROVIDER_DISABLED|||WMI: the provider's COM server was unloaded.||h c
"""
