"""Enrolment in device management (0x8018xxxx) and OMA-DM (0x8600xxxx), with ActiveSync: data only, imports nothing.

Two programs use 0x8600xxxx: the configuration manager of OMA-DM and Exchange ActiveSync. Names and values
rest on the headers and pages named below, the meanings on those pages.
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
}

# value|name|kind|retry|meaning|advice|sources
MDM_ROWS = r"""
0x80180001|MENROLL_E_DEVICE_MESSAGE_FORMAT_ERROR|||MDM: the message to or from the server has a wrong form.|For auto-enrolment by group policy choose User Credential; Device Credential works for co-management and Azure Virtual Desktop only.|m g
0x80180002|MENROLL_E_DEVICE_AUTHENTICATION_ERROR|||MDM: the server did not recognise the user.|Check the sign-in with `dsregcmd /status` (AzureAdPrt: YES) and that the user is in the MDM user scope.|m
0x80180003|MENROLL_E_DEVICE_AUTHORIZATION_ERROR|||MDM: the user may not enrol devices.|Check the user's Intune licence, the MDM user scope and the enrolment restrictions.|m o
0x80180004|MENROLL_E_DEVICE_CERTIFICATEREQUEST_ERROR|||MDM: no certificate: the template is not permitted or the authority not reachable.||m s
0x80180004|MENROLL_E_DEVICE_CERTIFCATEREQUEST_ERROR|=||||m
0x80180005|MENROLL_E_DEVICE_CONFIGMGRSERVER_ERROR|transient||MDM: the server failed, for instance on its database.|Try again later; check the service health of Intune.|m
0x80180006|MENROLL_E_DEVICE_INTERNALSERVICE_ERROR|transient||MDM: the server failed without handling the error.||m
0x80180007|MENROLL_E_DEVICE_INVALIDSECURITY_ERROR|||MDM: the server could not validate the account.||m s
0x80180008|MENROLL_E_DEVICE_UNKNOWN_ERROR|unknown||MDM: the server reports an unknown error.||m
0x80180009|MENROLL_E_ENROLLMENT_IN_PROGRESS|transient||MDM: another enrolment is running.|Wait until it ends, then try again.|m
0x8018000A|MENROLL_E_DEVICE_ALREADY_ENROLLED|||MDM: the device is enrolled already.|Remove the other work or school account in Settings, Accounts, Access work or school; then enrol again.|m t
0x8018000B|MENROLL_E_DEVICE_NOT_ENROLLED|||MDM: the device is not enrolled.||m
0x8018000D|MENROLL_E_DISCOVERY_SEC_CERT_DATE_INVALID|||MDM: the date of the server's certificate is not valid.|Correct the device's clock: `w32tm /resync`; else the server's certificate has expired.|m
0x8018000E|MENROLL_E_PASSWORD_NEEDED|||MDM: a password is needed.||m
0x8018000F|MENROLL_E_WAB_ERROR|||MDM: the sign-in in the web page failed.||m s
0x80180010|MENROLL_E_CONNECTIVITY|transient||MDM: the server could not be reached (DNS, time limit, HTTP).|Check that proxy and firewall let `enrollment.manage.microsoft.com` and `manage.microsoft.com` through.|m
0x80180012|MENROLL_E_INVALIDSSLCERT|||MDM: the server's TLS certificate is not valid.|Exempt the MDM server from TLS inspection; check the clock.|m
0x80180013|MENROLL_E_DEVICECAPREACHED|||MDM: the user has too many devices.|Delete old devices of the user in Intune or raise the device limit restriction.|m
0x80180014|MENROLL_E_DEVICENOTSUPPORTED|||MDM: the server does not take this platform or version.|Allow Windows (MDM) in the device platform restriction; a personal device needs to be allowed there too.|m t
0x80180015|MENROLL_E_NOT_SUPPORTED|||MDM: it is not supported for this device.||m s
0x80180015|MENROLL_E_NOTSUPPORTED|=||||m
0x80180016|MENROLL_E_NOTELIGIBLETORENEW|||MDM: the server refused to renew the device's certificate.|Check the clock; else remove the account and enrol again.|m
0x80180017|MENROLL_E_INMAINTENANCE|transient||MDM: the account is in maintenance.|Try again later.|m
0x80180018|MENROLL_E_USER_LICENSE|||MDM: the user's licence does not allow it.|Assign an Intune licence to the user, wait some minutes, then try again.|m c s
0x80180018|MENROLL_E_USERLICENSE|=||||m
0x80180019|MENROLL_E_ENROLLMENTDATAINVALID|||MDM: the server refused the enrolment data.||m
0x8018001A|MENROLL_E_INSECUREREDIRECT|||MDM: the server asked for HTTP instead of HTTPS.||m
0x8018001B|MENROLL_E_PLATFORM_WRONG_STATE|||MDM: not possible in this state, such as enrolling twice.||m
0x8018001C|MENROLL_E_PLATFORM_LICENSE_ERROR|||MDM: this edition of Windows does not allow it.|Use Windows Pro, Enterprise or Education.|m
0x8018001D|MENROLL_E_PLATFORM_UNKNOWN_ERROR|unknown||MDM: an unknown error of the device.||m
0x8018001E|MENROLL_E_PROV_CSP_CERTSTORE|||MDM: the CertificateStore CSP failed.||m
0x8018001F|MENROLL_E_PROV_CSP_W7|||MDM: the DMAcc (w7) CSP failed.||m
0x80180020|MENROLL_E_PROV_CSP_DMCLIENT|||MDM: the DMClient CSP failed.||m
0x80180021|MENROLL_E_PROV_CSP_PFW|||MDM: the PassportForWork CSP failed.||m
0x80180022|MENROLL_E_PROV_CSP_MISC|||MDM: another CSP failed; with Autopilot: Windows Home.|Bring the device to Windows Pro or higher.|m t
0x80180023|MENROLL_E_PROV_UNKNOWN|||MDM: setting up failed, the CSP is not known.||m
0x80180024|MENROLL_E_PROV_SSLCERTNOTFOUND|||MDM: the public certificate was not found.||m
0x80180025|MENROLL_E_PROV_CSP_APPMGMT|||MDM: the EnterpriseAppManagement CSP failed.||m
0x80180026|MENROLL_E_DEVICE_MANAGEMENT_BLOCKED|||MDM: it is blocked on the device, by policy or another agent.|Uninstall the Intune PC client, or take back the policy Disable MDM Enrollment.|m t
0x80180027|MENROLL_E_CERTPOLICY_PRIVATEKEYCREATION_FAILED|||MDM: the private key could not be made.||m
0x80180028|MENROLL_E_CERTAUTH_FAILED_TO_FIND_CERT|||MDM: the certificate to sign in with was not found.||m
0x80180029|MENROLL_E_EMPTY_MESSAGE|||MDM: the server answered with an empty message.||m
0x8018002A|MENROLL_E_USER_CANCELED|||MDM: the user cancelled, or did not answer the request for a second factor.|Have the user sign in with MFA, or exclude Microsoft Intune Enrollment from that Conditional Access policy.|m c
0x8018002B|MENROLL_E_MDM_NOT_CONFIGURED|||MDM: no MDM is configured for the user.|Give the user a verified UPN suffix (not .local) and set the MDM user scope to All or Some in Entra, Mobility.|m c t
0x80180030|MENROLL_E_USER_CANCELLED|informational||MDM: the user cancelled it.||k s
0x80180031|MENROLL_E_MDM_NOT_CONFIGURED|||MDM: it is not configured.|Set the MDM user scope in Entra, Mobility.|k s
0x80180032|MENROLL_E_CUSTOMSERVERERROR|||MDM: the server reports an error of its own.||k n
0x86000000|CFGMGR_E_INVALIDNODEOPTIONS|usage||OMA-DM: the node's options are not valid.||r
0x86000001|CFGMGR_E_INVALIDDATATYPE|usage||OMA-DM: the data type is not valid.||r
0x86000002|CFGMGR_E_NODENOTFOUND|||OMA-DM: the node does not exist.|Check that this edition and build of Windows has the CSP node; DeviceManagement-Enterprise-Diagnostics-Provider/Admin names it.|r
0x86000005|CFGMGR_E_ONEORMOREEXECUTIONFAILURES|||OMA-DM: one or more commands failed.||r
0x86000006|CFGMGR_E_ONEORMORECANCELFAILURES|||OMA-DM: one or more commands could not be undone.||r
0x8600000C|CFGMGR_E_CSPREGISTRATIONCORRUPT|||OMA-DM: the registration of a CSP is damaged.|Run `sfc /scannow`.|r
0x8600000E|CFGMGR_E_DEPENDENTOPERATIONFAILURE|||OMA-DM: an earlier failure stopped it.||r
0x8600000F|CFGMGR_E_CSPNODEILLEGALSTATE|||OMA-DM: the node is in the wrong state.||r
0x86000011|CFGMGR_E_COMMANDNOTALLOWED|||OMA-DM: the command is not allowed on the node.|The node is read-only or takes no such command: correct the OMA-URI or the profile.|r
0x86000013|CFGMGR_E_PROPERTYNOTSUPPORTED|||OMA-DM: the node lacks this property.||r
0x86000015|CFGMGR_E_FORBIDDENURISEGMENT|usage||OMA-DM: a part of the URI is forbidden.||r
0x86000016|CFGMGR_E_READWRITEACCESSDENIED|||OMA-DM: reading or writing is not permitted.||r
0x86000018|CFGMGR_E_XMLPARSEERROR|usage||OMA-DM: the XML could not be parsed.|Correct the XML in the profile's value.|r
0x86000019|CFGMGR_E_COMMANDTIMEOUT|transient||OMA-DM: the command timed out.||r
0x86000020|CFGMGR_E_IMPERSONATIONERROR|||OMA-DM: acting as the user failed.||r
0x86000021|CFGMGR_E_WMIOPERATIONERROR|||OMA-DM: a WMI operation failed.||r
0x86000022|CFGMGR_E_NOIMPERSONATIONTARGET|||OMA-DM: no user to act for: nobody is signed in.|A user setting needs its user signed in: sign in and synchronise, or assign it to the device.|r
0x86000023|RESOURCEMGR_E_RESOURCEALREADYOWNED|||OMA-DM: another source has set the resource.|Remove the other profile or provisioning package.|r
0x86000C0A|E_NEXUS_STATUS_SERVERERROR_RETRYLATER|transient||ActiveSync (not OMA-DM): the mail server failed for now.||e
0x86000C1C||||ActiveSync (not OMA-DM): the device is not allowed.|Allow the device for the mailbox (ActiveSyncAllowedDeviceIDs).|e
0x86000C29|E_NEXUS_STATUS_DEVICE_NOTPROVISIONED|||ActiveSync (not OMA-DM): the device lacks the policies.||e
"""
