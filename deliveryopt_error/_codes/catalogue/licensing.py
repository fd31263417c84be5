"""Windows licensing and activation codes (SL_E_* of slerror.h, and others)."""

LICENSING_SOURCES = {
    "ar": "Resolve Windows activation error codes",
    "kc": "Slmgr.vbs options for obtaining volume activation information",
    "sl": "slerror.h (Windows SDK)",
    "cl": "winerror.h (Windows SDK)",
    "": "sl",
    "center": "Ask the Microsoft Licensing Activation Center for more activations.",
    "client": "Client licences: the licence",
    "mak": "multiple activation",
    "license": "The activation server found the licence not valid.",
    "invalid": "The activation server found the product key not valid.",
    "error": "The activation server failed.",
    "again": "Enter the key again, and take one for the installed edition; ask the seller of a key that is refused.",
}

# A name that begins with `_` is SL_E_...
LICENSING_ROWS = r"""
0x4004F00C i|SL_I_OOB_GRACE_PERIOD|Windows runs within its first grace period and is not activated yet.|Activate within the period (`slmgr /ato`).
0x4004F00D i|SL_I_OOT_GRACE_PERIOD|The hardware has changed beyond tolerance, and Windows runs within a grace period.|Activate again (`slmgr /ato`).
0x4004F065 i|SL_I_NONGENUINE_GRACE_PERIOD|Windows runs within the grace period of an installation that is not genuine.|Check the licence and activate again.|sl ar
0x4004FC04 i|SL_I_TIMEBASED_VALIDITY_PERIOD|Windows is activated until the end of a validity period.|See the end with `slmgr /xpr`.|sl kc
0x8004D102|SL_REMAPPING_SP_STATUS_SYSTEM_TIME_SKEWED|Licensing: the system time is skewed.|Set the clock (`w32tm /resync`) and activate again.
0x8004FE21||This Windows is not genuine, for example after files of another edition were installed.|Restore the system files (`sfc /scannow`) or install Windows again.|ar
0x803FA067|SL_REMAPPING_MDOLLAR_PRODUCT_KEY_BLOCKED|Activation server: the product key is blocked.|Take another key (`slmgr /ipk <key>`).
0x803FA07F|SL_REMAPPING_MDOLLAR_DMAK_LIMIT_EXCEEDED|Activation server: the {mak} key has reached its limit.|Ask Microsoft's activation centre for more activations.
0x803FA083|SL_REMAPPING_MDOLLAR_OEM_SLP_COA0|Activation server: the OEM key is not meant for online activation.|Take the key on the device's sticker, or activate by phone (`slui 4`).
0x803FA0CB|SL_REMAPPING_MDOLLAR_PRODUCT_KEY_BLOCKED_IPLOCATION|Activation server: the key may not be used in this geographic location.
0xC004B001|_SRV_INVALID_PUBLISH_LICENSE|{license}
0xC004B007 t|_SRV_SERVER_PONG|The computer could not connect to the activation server.|Check the way to activation.sls.microsoft.com through proxy and firewall.
0xC004B011|_SRV_CLIENT_CLOCK_OUT_OF_SYNC|The activation server found the computer's clock wrong.|Set the clock (`w32tm /resync`) and activate again.
0xC004B100|_SRV_GENERAL_ERROR|The activation server found that the computer cannot be activated.|A {mak} key that the product does not support gives this: take the key for this product.|sl ar
0xC004C001|_CHPA_PRODUCT_KEY_OUT_OF_RANGE|The activation server found the product key not valid.|Enter the key again; have a {mak} key checked by the Microsoft Licensing Activation Center.|sl ar
0xC004C002|_CHPA_INVALID_BINDING|The activation server found a problem with the product key.|{again}
0xC004C003|_CHPA_PRODUCT_KEY_BLOCKED|The activation server found the product key blocked.|Take another key (`slmgr /ipk <key>`); for a {mak} key ask the Microsoft Licensing Activation Center.|sl ar
0xC004C004|_CHPA_INVALID_PRODUCT_KEY|{invalid}|{again}
0xC004C007|_CHPA_UNSUPPORTED_PRODUCT_KEY|{invalid}|{again}
0xC004C008|_CHPA_MAXIMUM_UNLOCK_EXCEEDED|The activation server found that the product key was used as often as is permitted; a KMS host key may be used 10 times on 6 computers.|{center}|sl ar
0xC004C00C t|_CHPA_SYSTEM_ERROR|{error}|Try again later.
0xC004C00D|_CHPA_INVALID_ACTCONFIG_ID|{invalid}|{again}
0xC004C00E|_CHPA_INVALID_PRODUCT_KEY_LENGTH|{invalid}|{again}
0xC004C00F|_CHPA_INVALID_PRODUCT_KEY_FORMAT|{invalid}|{again}
0xC004C010|_CHPA_INVALID_PRODUCT_KEY_CHAR|{invalid}|{again}
0xC004C012 t|_CHPA_NETWORK_ERROR|The activation server found a network error.|Try again later.
0xC004C013 t|_CHPA_DATABASE_ERROR|{error}|Try again later.
0xC004C014 t|_CHPA_INVALID_ARGUMENT|{error}|Try again later.
0xC004C015 t|_CHPA_RESPONSE_NOT_AVAILABLE|{error}|Try again later.
0xC004C016|_CHPA_OEM_SLP_COA0|The OEM key is not meant for online activation.|Take the key on the device's sticker, or activate by phone (`slui 4`).
0xC004C017|_CHPA_PRODUCT_KEY_BLOCKED_IPLOCATION|The key may not be used in this geographic location.
0xC004C020|_CHPA_DMAK_LIMIT_EXCEEDED|The {mak} key has reached its limit.|{center}|sl ar
0xC004C021|_CHPA_DMAK_EXTENSION_LIMIT_EXCEEDED|The limit by which the {mak} key may be extended is reached.|{center}|sl ar
0xC004C050 t|_CHPA_GENERAL_ERROR|{error}|Try again later.
0xC004C060|_CHPA_DYNAMICALLY_BLOCKED_PRODUCT_KEY|The activation server found the product key blocked.|Take another key (`slmgr /ipk <key>`); ask the seller of this one.
0xC004C4A2|_VALIDATION_BLOCKED_PRODUCT_KEY|The genuine check found the product key blocked.|Take another key (`slmgr /ipk <key>`); ask the seller of this one.
0xC004C4A4|_MISMATCHED_KEY_TYPES|The genuine check found the type of the product key not valid.|{again}
0xC004C4A5|_VALIDATION_INVALID_PRODUCT_KEY|The genuine check found the product key not valid.|{again}
0xC004C770|_CHPA_PRODUCT_KEY_BEING_USED|The activation server found that another user uses the product key.|Take a key of your own, or activate by phone (`slui 4`).
0xC004D302|SL_REMAPPING_SP_PUB_TS_REARMED|Windows was rearmed.|Restart, then activate again (`slmgr /ato`).
0xC004D307|SL_REMAPPING_SP_PUB_TS_MAX_REARM_REACHED|Windows was rearmed as often as is permitted.|Install the system again before it is rearmed once more.
0xC004E003 ?|_EVALUATION_FAILED|Licensing: the evaluation of a licence failed.|Remove programs that add their DLLs to system processes; run `sfc /scannow`.
0xC004E005|_NOT_ACTIVATED|The product is not activated.|Activate it (`slmgr /ato`).
0xC004E015|_EUL_CONSUMPTION_FAILED|Licensing: the licence could not be consumed.|Run `slmgr /rilc` and restart.|sl kc
0xC004E016|_PKEY_INVALID_CONFIG|The product key is not valid for this edition.|Enter the key of the installed edition.
0xC004E028 t|_ACTIVATION_IN_PROGRESS|Activation is running already.|Wait and look at the result (`slmgr /xpr`).|sl kc
0xC004F004|_MISMATCHED_PKEY_RANGE|The product key is not of the range that the licence is for.|Take a key for the installed edition (`slmgr /dli` shows it).
0xC004F005|_MISMATCHED_PID|The product key is not the one of the licence.|Take a key for the installed edition (`slmgr /dli` shows it).
0xC004F009|_GRACE_TIME_EXPIRED|The grace period has expired.|Activate now (`slmgr /ato`).|sl ar
0xC004F00F|_OUT_OF_TOLERANCE|The hardware has changed beyond tolerance.|KMS client: restart or run `slmgr /ato`; {mak} key: activate again online or by phone.|sl ar
0xC004F010|_INVALID_PKEY|The product key is not valid.|{again}
0xC004F012 ?|_VALUE_NOT_FOUND|Licensing: a value was not found.|Run `slmgr /rilc`, restart and activate again.|sl kc
0xC004F014|_PKEY_NOT_INSTALLED|No product key is installed.|Install a key (`slmgr /ipk <key>`); for KMS the client setup key of the edition.|sl ar
0xC004F015|_PRODUCT_SKU_NOT_INSTALLED|The licence of the product is not installed.|Run `slmgr /rilc` and restart.|sl kc
0xC004F017|_PUBLISHING_LICENSE_NOT_INSTALLED|The product's publishing licence is not installed.|Run `slmgr /rilc` and restart.|sl kc
0xC004F025|_LUA_ACCESSDENIED|The action needs administrator rights.|Start the command prompt as administrator.|sl ar
0xC004F02C|_CIDIID_INVALID_DATA|The confirmation or installation ID has the wrong form.|Compare the ID that was typed with the one that was read out on the phone.|sl ar
0xC004F034 t|_EUL_NOT_AVAILABLE|No valid licence was found, or the licensing service cannot be reached yet.|Run `slmgr /ato` later; compare the key with the edition (`slmgr /dli`).
0xC004F035|_VL_NOT_WINDOWS_SLP|The volume key needs a computer with a Windows licence in its firmware.|Take a {mak} or retail key, or activate by phone (`slmgr /dti`, then `slmgr /atp <confirmation ID>`).|sl ar kc
0xC004F038 t|_VL_NOT_ENOUGH_COUNT|The KMS host has counted too few computers: it needs 5 servers or 25 clients.|Look at the count on the host (`slmgr /dli`) and let more computers ask, or use a {mak} key.|sl ar
0xC004F039 t|_VL_BINDING_SERVICE_NOT_ENABLED|The Key Management Service did not answer or is not switched on.|Check that port TCP 1688 to the host is open (`Test-NetConnection <host> -Port 1688`).|sl ar
0xC004F041|_VL_KEY_MANAGEMENT_SERVICE_NOT_ACTIVATED|The KMS host is not activated.|Activate the host online or by phone.|sl ar
0xC004F042|_VL_KEY_MANAGEMENT_SERVICE_ID_MISMATCH|The KMS host cannot activate this product.|Install a host key that covers the product on the host, or ask another host (`slmgr /skms <host>:1688`).|sl ar
0xC004F050|_INVALID_PRODUCT_KEY|The product key is not valid: mistyped, or for another edition.|Enter the key again and compare it with the edition.|sl ar
0xC004F051|_BLOCKED_PRODUCT_KEY|The product key is blocked.|Take another key.|sl ar
0xC004F056 t|_VL_MACHINE_NOT_BOUND|The product could not be activated by the Key Management Service.|Look at event 12288 in the Application log for the inner code.
0xC004F057|_SLP_MISSING_ACPI_SLIC|The firmware lacks the marker (SLIC) that this OEM key needs.|Use a key that fits the computer: `slmgr /ipk <key>`.
0xC004F058|_SLP_MISSING_SLP_MARKER|The firmware lacks the licence marker that this OEM key needs.|Use a key that fits the computer: `slmgr /ipk <key>`.
0xC004F061|_PKEY_INVALID_UPGRADE|The key is for an upgrade only, and Windows was installed afresh.|Upgrade from the earlier version, or take a full key.
0xC004F063|_SLP_OEM_CERT_MISSING|The OEM licence in the firmware was not found.|Take another type of key.
0xC004F064|_NONGENUINE_GRACE_TIME_EXPIRED|The grace period of an installation that is not genuine has expired.|Check the licence and activate again.|sl ar
0xC004F069|_MISMATCHED_PRODUCT_SKU|The licence of the product was not found; often the key is for another edition.|Compare key and edition (`DISM /Online /Get-CurrentEdition`).
0xC004F06C|_VL_INVALID_TIMESTAMP|The time of client and KMS host differs too much.|Set the clock (`w32tm /resync`) and check the time zone.|sl ar
0xC004F074 t|_VL_BINDING_SERVICE_UNAVAILABLE|No Key Management Service could be contacted.|Check the host's DNS record (`nslookup -type=srv _vlmcs._tcp`), or name the host (`slmgr /skms <host>:1688`, then `slmgr /ato`); event 12288 in the Application log names the host and its answer.|sl ar
0xC004F081|_VL_AD_AO_NOT_FOUND|No activation object was found in Active Directory.|Check that the computer is in the domain, or activate by KMS.
0xC004F200|_NOT_GENUINE|This Windows is not genuine.|Install a valid key and activate.
0xC004F210|_EDITION_MISMATCHED|The key or digital licence is for another edition of Windows.|Install the edition the licence is for, or take a key for this one.
0xC004F211|_HWID_CHANGED|The device's hardware has changed, so its digital licence no longer fits.|Run the activation troubleshooter and choose "I changed hardware on this device recently".
0xC004F212|_OEM_KEY_EDITION_MISMATCH|The key in the firmware is for another edition than the installed one.|Install the edition that came with the device, or take a key for this one.
0xC004F213|_NO_PRODUCT_KEY_FOUND|No product key was found on the device.|Install a key (`slmgr /ipk <key>`), or sign in with the account the licence is linked to.
0xC004FC03 t|E_RM_UNKNOWN_ERROR|A network problem kept Windows from being activated.|Check connection, proxy and firewall to the activation servers, then run `slmgr /ato`.|sl ar
0xC004FC07|_VALIDITY_PERIOD_EXPIRED|The validity period of the activation has expired.|Activate again (`slmgr /ato`).
0xC004FD00 t|_IA_THROTTLE_LIMIT_EXCEEDED|Activation by the virtualization host: too many requests.|Try again later.
0xC004FD02|_IA_PARENT_PARTITION_NOT_ACTIVATED|Activation by the virtualization host: the host is not activated.|Activate the host.
0xC004FD03|_IA_ID_MISMATCH|Activation by the virtualization host: the host cannot activate this edition.|Compare the guest's edition with the host's; install the AVMA key that fits.
0xC004FE00|_TAMPER_RECOVERY_REQUIRES_ACTIVATION|Licensing recovered from tampering, and activation is needed again.|Run `slmgr /ato`.
0xC0EA0001|ERROR_NO_APPLICABLE_APP_LICENSES_FOUND|Client licences: no licence for the app was found.|Sign in to the Store with the account that bought it.|cl
0xC0EA0002|ERROR_CLIP_LICENSE_NOT_FOUND|{client} was not found.||cl
0xC0EA0003|ERROR_CLIP_DEVICE_LICENSE_MISSING|{client} of this device is missing.|Restart the service ClipSVC and sign in to the Store again.|cl
0xC0EA0004|ERROR_CLIP_LICENSE_INVALID_SIGNATURE|Client licences: the signature of the licence is not valid.||cl
0xC0EA0005|ERROR_CLIP_KEYHOLDER_LICENSE_MISSING_OR_INVALID|{client} of the key holder is missing or not valid.||cl
0xC0EA0006|ERROR_CLIP_LICENSE_EXPIRED|{client} has expired.|Connect to the internet and sign in to the Store.|cl
0xC0EA0007|ERROR_CLIP_LICENSE_SIGNED_BY_UNKNOWN_SOURCE|Client licences: an unknown source signed the licence.||cl
0xC0EA0008|ERROR_CLIP_LICENSE_NOT_SIGNED|{client} is not signed.||cl
0xC0EA0009|ERROR_CLIP_LICENSE_HARDWARE_ID_OUT_OF_TOLERANCE|Client licences: the hardware differs too much from the licensed one.|Activate again by the troubleshooter (I changed hardware), or enter a key (`slmgr /ipk <key>`).|cl
0xC0EA000A|ERROR_CLIP_LICENSE_DEVICE_ID_MISMATCH|{client} belongs to another device ID.|Set the clock, restart the service ClipSVC and activate again, or enter a key (`slmgr /ipk <key>`, `slmgr /ato`).|cl
"""
