"""Intune codes beside those of the Configuration Manager table (SyncML, Win32 apps, Store)."""

INTUNE_SOURCES = {
    "c": "Common error codes and descriptions in Microsoft Intune",
    "i": "Intune Management Extension Deep Dive (anoopcnair.com)",
    "w": "Import Wi-Fi settings for Windows devices in Microsoft Intune",
}

INTUNE_ROWS = r"""
0x87D10191||SyncML 401: sign-in is required.
0x87D10193||SyncML 403: the device understood the command but refuses it.
0x87D10194||SyncML 404: the device has no such node.|Check that this edition and build of Windows has the CSP node of the setting.
0x87D10195||SyncML 405: the node does not allow the command.|The node is read-only or takes no such command: correct the OMA-URI.
0x87D10196||SyncML 406: an optional feature is not supported.
0x87D10198 t||SyncML 408: a message did not come in time.
0x87D10199 t||SyncML 409: client and server changed the data at once.
0x87D1019A||SyncML 410: the target is gone.
0x87D1019C u||SyncML 412: the command is incomplete or badly formed.
0x87D1019D||SyncML 413: the item is too large.
0x87D1019F u||SyncML 415: the type or format is not supported.|Compare the value's data type with the CSP's reference.
0x87D101A1 t||SyncML 417: try again later.
0x87D101A2 i||SyncML 418: the target exists already.
0x87D101A4||SyncML 420: the device's storage is full.
0x87D101A9||SyncML 425: the sender lacks the rights.
0x87D101F4 ?||SyncML 500: the device failed unexpectedly.|Synchronise again; if it stays, DeviceManagement-Enterprise-Diagnostics-Provider/Admin has the CSP's own code. A blank in a Wi-Fi profile's name is one cause.|c w
0x87D101F5||SyncML 501: the command is not supported.
0x87D101F7 t||SyncML 503: the device is busy.
0x87D101F8 t||SyncML 504: a further server did not answer.
0x87D101FB||SyncML 507: the error stopped all commands of the group.
0x87D101FF ?||SyncML 511: a severe error of the server.
0x87D30000 ?||Intune: an unknown error of a Win32 app.|Read AppWorkload.log and IntuneManagementExtension.log in C:\ProgramData\Microsoft\IntuneManagementExtension\Logs.|i
0x87D30065||Intune: the app's content could not be found or unpacked.|Check free space and the virus scanner; AppWorkload.log has the cause.|i
0x87D30067 t||Intune: the app's content could not be downloaded.|AppWorkload.log has the Delivery Optimization code; check proxy and firewall for the Intune CDN.|i
0x87D300C9 t||Intune: the installer runs unmonitored and may time out.|Test the install command silently as SYSTEM; it probably waits for a click.|i
0x87D300CD t||Intune: the user signed out while the app was being processed.||i
"""
