"""Registration of a device in Microsoft Entra ID (0x801C, DSREG), Windows Hello, Autopilot (0x8103, 0xC103)."""

DEVICE_REGISTRATION_SOURCES = {
    "h": "Windows Hello errors during PIN creation",
    "d": "Troubleshoot Microsoft Entra hybrid joined devices",
    "a": "Windows Autopilot known issues",
    "f": "Windows Autopilot documentation, changes in the repository windows-itpro-docs",
    "r": "public reports",
    "registration": "Device registration: the",
}

DEVICE_REGISTRATION_ROWS = r"""
0x801C0001 t||{registration} answer of the service (ADRS) has a wrong form.|Check that no proxy changes the answer of `enterpriseregistration.windows.net`.
0x801C0002|DSREG_E_DEVICE_AUTHENTICATION_ERROR|{registration} service could not authenticate user or device.|`dsregcmd /status` shows Server ErrorCode and Server Message; after a hybrid join wait for the next Entra Connect synchronisation.|h d
0x801C0003||{registration} user or device may not be registered.|Allow the user to join devices (Entra, Devices, Device settings), see whether the limit of devices per user is reached, and in Autopilot whether the TPM was accepted (User Device Registration, event 204).|h f r
0x801C0006 t|DSREG_E_DEVICE_INTERNALSERVICE_ERROR|{registration} service failed (DirectoryError).|Try again; `dsregcmd /status` shows Server ErrorCode and Server Message.|h d
0x801C000B||{registration} service redirects to a server that is not known.|Check proxy and DNS for `enterpriseregistration.windows.net`.
0x801C000C||{registration} service was not discovered.|Check that the system account reaches `enterpriseregistration.windows.net` through the proxy.
0x801C000E||{registration} account has reached its number of devices.|Delete old devices of the user in Entra, or raise the maximum number of devices per user.
0x801C000F i||Device registration: it succeeded; a restart is needed.|Restart.
0x801C0010||{registration} certificate of the attestation key (AIK) is not valid or trusted.|Sign out and in again; update the firmware of the TPM.
0x801C0011||{registration} attestation of the transport key is not valid.|Sign out and in again.
0x801C0012||{registration} discovery request has a wrong form.|Sign out and in again.
0x801C0013||{registration} token holds no tenant ID.
0x801C0015||{registration} device must be in an Active Directory domain first.|Join the domain.
0x801C0016||{registration} configuration of the federation provider is empty.
0x801C0018||{registration} address of the federation provider's configuration is empty.
0x801C001A||{registration} federation provider names no registration service.
0x801C001B||{registration} certificate of the device was not found.|As administrator run `dsregcmd /leave`, restart and join again.
0x801C001D|DSREG_AUTOJOIN_ADCONFIG_READ_FAILED|{registration} service connection point in Active Directory could not be read.|Create or correct the service connection point (Entra Connect, Configure device options); the device needs a domain controller in reach. Codes 1312 and 1317 beside it: replication between domain controllers.|d
0x801C001F t|DSREG_AUTOJOIN_DISC_WAIT_TIMEOUT|Device registration: discovery timed out.|Check that the system account reaches `enterpriseregistration.windows.net` through the proxy.|d
0x801C0021|DSREG_AUTOJOIN_DISC_FAILED|Device registration: discovery failed; the code behind it says why.|Look up the second code of DRS Discovery Test in `dsregcmd /status`, such as 0x80072EE2 in `[0x801c0021/0x80072ee2]`.|d
0x801C0025 t|DSREG_SERVER_BUSY|{registration} service is busy (HTTP 503).||d
0x801C003A|DSREG_DISCOVERY_TENANT_NOT_FOUND|{registration} tenant was not found, or has no active subscription.|Correct the tenant ID in the service connection point.|d
0x801C003D|DSREG_AUTOJOIN_USERREALM_DISCOVERY_FAILED|Device registration: whether the domain is managed or federated could not be found out.|Check that the system account reaches `login.microsoftonline.com` through the proxy.|d
0x801C004D|DSREG_NO_DEFAULT_ACCOUNT|Windows Hello: no work account is there to request a token for.|Add the work account (Settings, Access work or school) and sign in again.
0x801C03E9 t||{registration} answer of the service is not valid.|Sign out and in again.
0x801C03EA||{registration} service did not authorise user or device; in Autopilot the TPM attestation failed.|In Autopilot: self-deploying and pre-provisioning need a TPM 2.0 whose maker's attestation address is reachable; update firmware, no virtual machine. Otherwise check the user's right to register.|h a
0x801C03EC t||{registration} service failed unexpectedly.|Sign out and in again.
0x801C03ED||{registration} request was refused: the user may not join devices, a second factor is missing, or the request is not valid.|Allow the user to join in Entra, Devices, Device settings; in Windows Hello sign in again with the second factor; if it stays, leave the join and join again.
0x801C03EE||{registration} attestation failed.|Sign out and in again; update the firmware of the TPM.
0x801C03EF||{registration} certificate of the attestation key (AIK) is no longer valid.|Sign out and in again.
0x801C03F0||Windows Hello: no key is registered for the user.
0x801C03F1||Windows Hello: the token holds no UPN.
0x801C03F2|DSREG_E_DIRECTORY_FAILURE|{registration} directory refused (DirectoryError): the device is not synchronised so far, or an attribute is used twice.|Read Server Message in `dsregcmd /status`. Device object not found: wait for Entra Connect. Windows Hello: remove the double proxyAddresses value in the directory.|d h
0x801C03F3||Device registration: Entra ID has no object for the device, often because someone deleted it.|Remove the device from Entra, Intune and Autopilot, then register it again.|a
0x801C044D||Windows Hello: the token holds no device ID, or no token could be obtained.|Sign out and in again; if it stays, leave the join and join again.
0x801C044E i later||Windows Hello: the user gave no credentials.|Sign out and in again.
0x801C0451||Windows Hello: the token belongs to another account.|Delete the token broker files under %LOCALAPPDATA%\Packages\Microsoft.AAD.BrokerPlugin_cw5n1h2txyewy\AC\TokenBroker\Accounts and restart.
0x81036502 t||Autopilot: an app of the Enrollment Status Page was not installed in time or failed (seen in reports, not published).|Read AppWorkload.log and IntuneManagementExtension.log for the app; raise its Installation time required or the page's time limit.|r
0x81039001 t|E_AUTOPILOT_CLIENT_TPM_MAX_ATTESTATION_RETRY_EXCEEDED|Autopilot: the TPM attestation failed too often (Securing your hardware).|Restart the deployment; if it recurs, update the TPM's firmware and check the clock (`w32tm /resync /force`).|a
0x81039023||Autopilot: the TPM attestation failed on Windows 11.|Use an image with the update KB5013943 or a later one.|a
0x81039024||Autopilot: the TPM has known weaknesses, so the attestation failed.|Update the TPM's firmware from the maker of the computer.|a
0xC1036501||Autopilot: the device cannot choose among several MDM configurations in Entra ID.|Leave one MDM application in scope (Entra, Mobility).|a
"""
