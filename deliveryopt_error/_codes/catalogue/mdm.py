"""Enrolment in device management (0x8018xxxx) and OMA-DM (0x8600xxxx).

Two programs use 0x8600xxxx: the configuration manager of OMA-DM and Exchange ActiveSync.
"""

MDM_SOURCES = {
    "c": "Monitor co-management (Configuration Manager)",
    "e": "Troubleshoot Microsoft Surface Hub",
    "g": "Enroll a Windows device automatically using Group Policy",
    "k": "win32metadata",
    "m": "MDM Registration Error Values",
    "n": "meaning read from the name",
    "o": "Mobile device enrollment",
    "r": "cfgmgr2err.h (Windows SDK)",
    "s": "winerror.h (Windows SDK)",
    "t": "Troubleshooting Windows device enrollment errors in Intune",
    "": "m",
}

# A name that begins with `_` is MENROLL_E_...
MDM_ROWS = r"""
0x80180001|_DEVICE_MESSAGE_FORMAT_ERROR|MDM: the message to or from the server has a wrong form.|For auto-enrolment by group policy choose User Credential; Device Credential works for co-management and Azure Virtual Desktop only.|m g
0x80180002|_DEVICE_AUTHENTICATION_ERROR|MDM: the server did not recognise the user.|Check the sign-in with `dsregcmd /status` (AzureAdPrt: YES) and that the user is in the MDM user scope.
0x80180003|_DEVICE_AUTHORIZATION_ERROR|MDM: the user may not enrol devices.|Check the user's Intune licence, the MDM user scope and the enrolment restrictions.|m o
0x80180004|_DEVICE_CERTIFICATEREQUEST_ERROR=_DEVICE_CERTIFCATEREQUEST_ERROR|MDM: no certificate: the template is not permitted or the authority not reachable.|See on the MDM server whether certificate template and authority answer.|m s
0x80180005 t|_DEVICE_CONFIGMGRSERVER_ERROR|MDM: the server failed, for instance on its database.|Try again later; check the service health of Intune.
0x80180006 t|_DEVICE_INTERNALSERVICE_ERROR|MDM: the server failed without handling the error.|Try again later; see the enrolment failures on the MDM server (in Intune: Devices, Monitor).
0x80180007|_DEVICE_INVALIDSECURITY_ERROR|MDM: the server could not validate the account.|Sign in again; check the user's licence and that the account may enrol.|m s
0x80180008 ?|_DEVICE_UNKNOWN_ERROR|MDM: the server reports an unknown error.|Try again later; see the enrolment failures on the MDM server (in Intune: Devices, Monitor).
0x80180009 t|_ENROLLMENT_IN_PROGRESS|MDM: another enrolment is running.|Wait until it ends, then try again.
0x8018000A|_DEVICE_ALREADY_ENROLLED|MDM: the device is enrolled already.|Remove the other work or school account in Settings, Accounts, Access work or school; then enrol again.|m t
0x8018000B|_DEVICE_NOT_ENROLLED|MDM: the device is not enrolled.
0x8018000D|_DISCOVERY_SEC_CERT_DATE_INVALID|MDM: the date of the server's certificate is not valid.|Correct the device's clock: `w32tm /resync`; else the server's certificate has expired.
0x8018000E|_PASSWORD_NEEDED|MDM: a password is needed.
0x8018000F|_WAB_ERROR|MDM: the sign-in in the web page failed.||m s
0x80180010 t|_CONNECTIVITY|MDM: the server could not be reached (DNS, time limit, HTTP).|Check that proxy and firewall let `enrollment.manage.microsoft.com` and `manage.microsoft.com` through.
0x80180012|_INVALIDSSLCERT|MDM: the server's TLS certificate is not valid.|Exempt the MDM server from TLS inspection; check the clock.
0x80180013|_DEVICECAPREACHED|MDM: the user has too many devices.|Delete old devices of the user in Intune or raise the device limit restriction.
0x80180014|_DEVICENOTSUPPORTED|MDM: the server does not take this platform or version.|Allow Windows (MDM) in the device platform restriction; a personal device needs to be allowed there too.|m t
0x80180015|_NOT_SUPPORTED=_NOTSUPPORTED|MDM: it is not supported for this device.|Check with the MDM service whether it supports this edition and version of Windows.|m s
0x80180016|_NOTELIGIBLETORENEW|MDM: the server refused to renew the device's certificate.|Check the clock; else remove the account and enrol again.
0x80180017 t|_INMAINTENANCE|MDM: the account is in maintenance.|Try again later.
0x80180018|_USER_LICENSE=_USERLICENSE|MDM: the user's licence does not allow it.|Assign an Intune licence to the user, wait some minutes, then try again.|m c s
0x80180019|_ENROLLMENTDATAINVALID|MDM: the server refused the enrolment data.|Disconnect the account (Settings, Accounts, Access work or school), restart and enrol again.
0x8018001A|_INSECUREREDIRECT|MDM: the server asked for HTTP instead of HTTPS.
0x8018001B|_PLATFORM_WRONG_STATE|MDM: not possible in this state, such as enrolling twice.
0x8018001C|_PLATFORM_LICENSE_ERROR|MDM: this edition of Windows does not allow it.|Use Windows Pro, Enterprise or Education.
0x8018001D ?|_PLATFORM_UNKNOWN_ERROR|MDM: an unknown error of the device.
0x8018001E|_PROV_CSP_CERTSTORE|MDM: the CertificateStore CSP failed.
0x8018001F|_PROV_CSP_W7|MDM: the DMAcc (w7) CSP failed.
0x80180020|_PROV_CSP_DMCLIENT|MDM: the DMClient CSP failed.
0x80180021|_PROV_CSP_PFW|MDM: the PassportForWork CSP failed.
0x80180022|_PROV_CSP_MISC|MDM: another CSP failed; with Autopilot: Windows Home.|Bring the device to Windows Pro or higher.|m t
0x80180023|_PROV_UNKNOWN|MDM: setting up failed, the CSP is not known.
0x80180024|_PROV_SSLCERTNOTFOUND|MDM: the public certificate was not found.
0x80180025|_PROV_CSP_APPMGMT|MDM: the EnterpriseAppManagement CSP failed.
0x80180026|_DEVICE_MANAGEMENT_BLOCKED|MDM: it is blocked on the device, by policy or another agent.|Uninstall the Intune PC client, or take back the policy Disable MDM Enrollment.|m t
0x80180027|_CERTPOLICY_PRIVATEKEYCREATION_FAILED|MDM: the private key could not be made.
0x80180028|_CERTAUTH_FAILED_TO_FIND_CERT|MDM: the certificate to sign in with was not found.
0x80180029|_EMPTY_MESSAGE|MDM: the server answered with an empty message.
0x8018002A|_USER_CANCELED|MDM: the user cancelled, or did not answer the request for a second factor.|Have the user sign in with MFA, or exclude Microsoft Intune Enrollment from that Conditional Access policy.|m c
0x8018002B|_MDM_NOT_CONFIGURED|MDM: no MDM is configured for the user.|Give the user a verified UPN suffix (not .local) and set the MDM user scope to All or Some in Entra, Mobility.|m c t
0x80180030 i|_USER_CANCELLED|MDM: the user cancelled it.||k s
0x80180031|_MDM_NOT_CONFIGURED|MDM: it is not configured.|Set the MDM user scope in Entra, Mobility.|k s
0x80180032|_CUSTOMSERVERERROR|MDM: the server reports an error of its own.|The event log DeviceManagement-Enterprise-Diagnostics-Provider has the server's text.|k n
0x86000000 u|CFGMGR_E_INVALIDNODEOPTIONS|OMA-DM: the node's options are not valid.||r
0x86000001 u|CFGMGR_E_INVALIDDATATYPE|OMA-DM: the data type is not valid.||r
0x86000002|CFGMGR_E_NODENOTFOUND|OMA-DM: the node does not exist.|Check that this edition and build of Windows has the CSP node; DeviceManagement-Enterprise-Diagnostics-Provider/Admin names it.|r
0x86000005|CFGMGR_E_ONEORMOREEXECUTIONFAILURES|OMA-DM: one or more commands failed.||r
0x86000006|CFGMGR_E_ONEORMORECANCELFAILURES|OMA-DM: one or more commands could not be undone.||r
0x8600000C|CFGMGR_E_CSPREGISTRATIONCORRUPT|OMA-DM: the registration of a CSP is damaged.|Run `sfc /scannow`.|r
0x8600000E|CFGMGR_E_DEPENDENTOPERATIONFAILURE|OMA-DM: an earlier failure stopped it.||r
0x8600000F|CFGMGR_E_CSPNODEILLEGALSTATE|OMA-DM: the node is in the wrong state.||r
0x86000011|CFGMGR_E_COMMANDNOTALLOWED|OMA-DM: the command is not allowed on the node.|The node is read-only or takes no such command: correct the OMA-URI or the profile.|r
0x86000013|CFGMGR_E_PROPERTYNOTSUPPORTED|OMA-DM: the node lacks this property.||r
0x86000015 u|CFGMGR_E_FORBIDDENURISEGMENT|OMA-DM: a part of the URI is forbidden.||r
0x86000016|CFGMGR_E_READWRITEACCESSDENIED|OMA-DM: reading or writing is not permitted.||r
0x86000018 u|CFGMGR_E_XMLPARSEERROR|OMA-DM: the XML could not be parsed.|Correct the XML in the profile's value.|r
0x86000019 t|CFGMGR_E_COMMANDTIMEOUT|OMA-DM: the command timed out.||r
0x86000020|CFGMGR_E_IMPERSONATIONERROR|OMA-DM: acting as the user failed.||r
0x86000021|CFGMGR_E_WMIOPERATIONERROR|OMA-DM: a WMI operation failed.||r
0x86000022|CFGMGR_E_NOIMPERSONATIONTARGET|OMA-DM: no user to act for: nobody is signed in.|A user setting needs its user signed in: sign in and synchronise, or assign it to the device.|r
0x86000023|RESOURCEMGR_E_RESOURCEALREADYOWNED|OMA-DM: another source has set the resource.|Remove the other profile or provisioning package.|r
0x86000C0A t|E_NEXUS_STATUS_SERVERERROR_RETRYLATER|ActiveSync (not OMA-DM): the mail server failed for now.||e
0x86000C1C||ActiveSync (not OMA-DM): the device is not allowed.|Allow the device for the mailbox (ActiveSyncAllowedDeviceIDs).|e
0x86000C29|E_NEXUS_STATUS_DEVICE_NOTPROVISIONED|ActiveSync (not OMA-DM): the device lacks the policies.||e
"""
