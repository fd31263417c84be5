"""WMI codes (WBEM_E_*), in the facility ITF, whose numbers other programs use too.

Codes that only the author of a schema or query meets are left out.
"""

WMI_SOURCES = {
    "c": "WMI Error Constants",
    "h": "wbemcli.h (mingw-w64)",
    "": "h c",
}

# A name that begins with `_` is WBEM_E_...
WMI_ROWS = r"""
0x80041001 ?|_FAILED|WMI: the call failed and gives no reason.|Look at the provider's own log and at WMI-Activity/Operational; check the store with `winmgmt /verifyrepository`.
0x80041002|_NOT_FOUND|WMI: the object was not found.|Check the class and its key, for instance `Get-CimInstance -Namespace root\ccm -ClassName SMS_Client` in PowerShell.
0x80041003|_ACCESS_DENIED|WMI: access was denied.|Give the account Remote Enable on the namespace (wmimgmt.msc, Security), or run as administrator.
0x80041004|_PROVIDER_FAILURE|WMI: the provider failed.|WMI-Activity/Operational names the provider: repair or update its product.
0x80041005 u|_TYPE_MISMATCH|WMI: the types do not match.
0x80041006 t|_OUT_OF_MEMORY|WMI: memory is short.
0x80041007 u|_INVALID_CONTEXT|WMI: the context object is not valid.
0x80041008 u|_INVALID_PARAMETER|WMI: a parameter is not valid.
0x80041009 t|_NOT_AVAILABLE|WMI: the resource, often a remote computer, is not available.
0x8004100A ?|_CRITICAL_ERROR|WMI: a critical internal error happened.|Restart the service: `Restart-Service winmgmt -Force`; then check `winmgmt /verifyrepository`.
0x8004100B t|_INVALID_STREAM|WMI: packets of a remote session were damaged.
0x8004100C|_NOT_SUPPORTED|WMI: the feature is not supported.
0x8004100D u|_INVALID_SUPERCLASS|WMI: the parent class is not valid.
0x8004100E|_INVALID_NAMESPACE|WMI: the namespace does not exist.|Repair or reinstall the product that brings the namespace (root\ccm: the Configuration Manager client).
0x8004100F u|_INVALID_OBJECT|WMI: the instance is not valid.
0x80041010|_INVALID_CLASS|WMI: the class does not exist.|Compile the MOF file of its product again with `mofcomp FILE.mof`, or reinstall the product; then `winmgmt /verifyrepository`.
0x80041011|_PROVIDER_NOT_FOUND|WMI: the provider is not registered.|Compile the product's MOF file again: `mofcomp FILE.mof`.
0x80041012|_INVALID_PROVIDER_REGISTRATION|WMI: the provider's registration is wrong or incomplete.
0x80041013|_PROVIDER_LOAD_FAILURE|WMI: COM cannot load the provider.|Reinstall the provider's product, or register its DLL again: `regsvr32 FILE.dll`.
0x80041014|_INITIALIZATION_FAILURE|WMI: a component, such as a provider, could not start.|Restart the service: `Restart-Service winmgmt -Force`; WMI-Activity/Operational names the provider.
0x80041015 t|_TRANSPORT_FAILURE|WMI: the network failed.
0x80041016 u|_INVALID_OPERATION|WMI: the operation is not valid.
0x80041017 u|_INVALID_QUERY|WMI: the query is not valid.|Test it: `Get-CimInstance -Query "..."`. A query copied from a web page often has typographic quotes: use straight ones.
0x80041018 u|_INVALID_QUERY_TYPE|WMI: the query language is not supported.
0x80041019|_ALREADY_EXISTS|WMI: the object exists already.
0x8004101A|_OVERRIDE_NOT_ALLOWED|WMI: the qualifier may not be overridden.
0x8004101B u|_PROPAGATED_QUALIFIER|WMI: an inherited qualifier cannot be deleted.
0x8004101C u|_PROPAGATED_PROPERTY|WMI: an inherited property cannot be deleted.
0x8004101D u|_UNEXPECTED|WMI: calls came in an order that is not allowed.
0x8004101E u|_ILLEGAL_OPERATION|WMI: the operation is not allowed.
0x8004101F u|_CANNOT_BE_KEY|WMI: the property cannot be a key.
0x80041020 u|_INCOMPLETE_CLASS|WMI: the class definition is incomplete.
0x80041021 u|_INVALID_SYNTAX|WMI: the query has a syntax error.
0x80041023 u|_READ_ONLY|WMI: the property is read-only.
0x80041024|_PROVIDER_NOT_CAPABLE|WMI: the provider cannot do that.
0x80041025 u|_CLASS_HAS_CHILDREN|WMI: the change would break a subclass.
0x80041026 u|_CLASS_HAS_INSTANCES|WMI: the class has instances.
0x80041028 u|_ILLEGAL_NULL|WMI: a value that is required is missing.
0x80041029 u|_INVALID_QUALIFIER_TYPE|WMI: the qualifier's type is not valid.
0x8004102A u|_INVALID_PROPERTY_TYPE|WMI: the property's type is not valid.
0x8004102B u|_VALUE_OUT_OF_RANGE|WMI: the value is out of range.
0x8004102C u|_CANNOT_BE_SINGLETON|WMI: the class cannot be a singleton.
0x8004102D u|_INVALID_CIM_TYPE|WMI: the CIM type is not valid.
0x8004102E u|_INVALID_METHOD|WMI: the method does not exist.
0x8004102F u|_INVALID_METHOD_PARAMETERS|WMI: the method's parameters are not valid.
0x80041031 u|_INVALID_PROPERTY|WMI: the property's type is not known.
0x80041032 i|_CALL_CANCELLED|WMI: the call was cancelled.
0x80041033 t|_SHUTTING_DOWN|WMI: WMI is shutting down.|Try again after the restart of the service or computer.
0x80041035 u|_UNSUPPORTED_PARAMETER|WMI: a parameter is too complex or not supported.
0x80041036 u|_MISSING_PARAMETER_ID|WMI: a parameter of the method is missing.
0x8004103A u|_INVALID_OBJECT_PATH|WMI: the object path is not valid.
0x8004103B|_OUT_OF_DISK_SPACE|WMI: the disk is full or the WMI store has reached its limit.|Free space on the system drive.
0x8004103C u|_BUFFER_TOO_SMALL|WMI: the buffer is too small.
0x8004103D|_UNSUPPORTED_PUT_EXTENSION|WMI: the provider does not support this put operation.
0x8004103E|_UNKNOWN_OBJECT_TYPE|WMI: an object has a wrong type or version.
0x8004103F|_UNKNOWN_PACKET_TYPE|WMI: a packet has a wrong type or version.
0x80041040|_MARSHAL_VERSION_MISMATCH|WMI: a packet's version is not supported.
0x80041041|_MARSHAL_INVALID_SIGNATURE|WMI: a packet is damaged.
0x80041045 t|_SERVER_TOO_BUSY|WMI: the event could not be delivered; the provider may send it again.
0x80041047 u|_CIRCULAR_REFERENCE|WMI: the reference is circular.
0x80041048 u|_UNSUPPORTED_CLASS_UPDATE|WMI: the class update is not supported.
0x80041049 u|_CANNOT_CHANGE_KEY_INHERITANCE|WMI: the key is in use and cannot be changed.
0x80041050 u|_CANNOT_CHANGE_INDEX_INHERITANCE|WMI: the index is in use and cannot be changed.
0x80041051 u|_TOO_MANY_PROPERTIES|WMI: the class has too many properties.
0x80041052 u|_UPDATE_TYPE_MISMATCH|WMI: a derived class gives the property another type.
0x80041055 u|_METHOD_NOT_IMPLEMENTED|WMI: the method is not implemented.
0x80041056 u|_METHOD_DISABLED|WMI: the method is disabled.
0x80041057 t|_REFRESHER_BUSY|WMI: the refresher is busy.
0x80041058 u|_UNPARSABLE_QUERY|WMI: the filter query has a syntax error.
0x80041059 u|_NOT_EVENT_CLASS|WMI: the queried class is no event class.
0x8004105F|_UNINTERPRETABLE_PROVIDER_QUERY|WMI: the event provider's registration names no classes.
0x80041060 t|_BACKUP_RESTORE_WINMGMT_RUNNING|WMI: the WMI store is in use and cannot be backed up or restored.
0x80041061 t|_QUEUE_OVERFLOW|WMI: the event queue is full: the consumer is too slow.
0x80041062|_PRIVILEGE_NOT_HELD|WMI: a privilege is missing.|Run the program as administrator.
0x80041064 u|_LOCAL_CREDENTIALS|WMI: a local connection takes no user name.
0x80041067 t|_CLIENT_TOO_SLOW|WMI: the client fetched the results too slowly.
0x80041068 u|_NULL_SECURITY_DESCRIPTOR|WMI: the security descriptor is missing.
0x80041069 t|_TIMED_OUT|WMI: the operation timed out.
0x8004106C t|_QUOTA_VIOLATION|WMI: WMI uses too much memory.|Restart the service: `Restart-Service winmgmt -Force`; WMI-Activity/Operational shows who asks for so much.
0x8004106F|_UNSUPPORTED_LOCALE|WMI: the locale is not supported.
0x80041070 t|_HANDLE_OUT_OF_DATE|WMI: the handle is out of date.
0x80041071 t|_CONNECTION_FAILED|WMI: the database could not be reached.
0x80041080 u|_INVALID_LOCALE|WMI: the locale is not valid.
0x80041081 t|_PROVIDER_SUSPENDED|WMI: the provider is suspended.
0x80041083|_NO_SCHEMA|WMI: there is no schema.
0x80041084|_PROVIDER_ALREADY_REGISTERED|WMI: the provider is registered already.
0x80041085|_PROVIDER_NOT_REGISTERED|WMI: the provider is not registered.
0x80041086 t|_FATAL_TRANSPORT_ERROR|WMI: the transport failed for good.
0x80041087|_ENCRYPTED_CONNECTION_REQUIRED|WMI: an encrypted connection is required.
0x80041088 t|_PROVIDER_TIMED_OUT|WMI: the provider did not answer in time.
0x80041089 u|_NO_KEY|WMI: the instance has no key.
0x8004108A|_PROVIDER_DISABLED|WMI: the provider's COM server was unloaded.
"""
