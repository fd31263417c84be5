"""BitLocker (FVE_E_*) and TPM codes (TPM_E_*, TBS_E_*)."""

BITLOCKER_SOURCES = {
    "k": "winerror.h (Windows SDK)",
    "c": "COM Error Codes (TPM, PLA, FVE)",
    "d": "Troubleshoot Microsoft Entra hybrid joined devices",
    "i": "BitLocker cannot encrypt a drive: known issues",
    "t": "BitLocker cannot encrypt a drive: known TPM issues",
    "": "k c",
}

BITLOCKER_ROWS = r"""
0x80280006|TPM_E_DEACTIVATED|TPM: it is not active.|Activate the TPM in the firmware setup.
0x80280007|TPM_E_DISABLED|TPM: it is disabled.|Enable the TPM in the firmware setup.
0x80280036|TPM_E_NOTFIPS|TPM: in FIPS mode, which the device registration does not support.|Use Windows 10 version 1809 or later, or disable the TPM.|k d
0x80280400|TPM_E_COMMAND_BLOCKED|TPM: the command is blocked.|Check the policy of blocked TPM commands.
0x80280800 t|TPM_E_RETRY|TPM: it is busy; the same command may succeed later.
0x80280803 t|TPM_E_DEFEND_LOCK_RUNNING|TPM: locked for a time after wrong entries.|Wait some hours with the computer on, or restart twice; do not clear the TPM before the recovery key is at hand.|k c t
0x80280921 t|TPM_20_E_LOCKOUT|TPM: locked for a time after wrong entries.|Wait some hours with the computer on.|k
0x80284001 ?|TBS_E_INTERNAL_ERROR|TPM base services: an internal failure.|Restart; update the TPM's firmware.
0x80284008 t|TBS_E_SERVICE_NOT_RUNNING|TPM base services: the service does not run.|Start it: `sc query tbs`.
0x8028400F|TBS_E_TPM_NOT_FOUND|TPM base services: no usable TPM was found.|Enable the TPM (fTPM, PTT) in the firmware setup; a virtual machine needs a virtual TPM.
0x80290401|TPM_E_PCP_DEVICE_NOT_READY|TPM: it is not ready for use.|See tpm.msc; prepare the TPM (`Initialize-Tpm`).|k
0x80290407 ?|TPM_E_PCP_INTERNAL_ERROR|TPM: its key storage provider failed.|Update the TPM's firmware; Windows 10 version 1809 and later join without the TPM then.|k d
0x8029041B t|TPM_E_LOCKED_OUT|TPM: locked for a time after wrong entries.|Wait some hours with the computer on.|k
0x80310000|FVE_E_LOCKED_VOLUME|BitLocker: the drive is locked.|Unlock it: `manage-bde -unlock <drive> -RecoveryPassword <key>`.
0x80310002|FVE_E_NO_TPM_BIOS|BitLocker: the firmware does not communicate with the TPM.|Update the firmware (BIOS) of the computer.
0x80310008|FVE_E_NOT_ACTIVATED|BitLocker: it is not switched on for this drive.|Add a key protector and switch it on (`manage-bde -on`).
0x80310009 t|FVE_E_ACTION_NOT_ALLOWED|BitLocker: the action is not possible now, such as two requests at once.|Wait a moment and repeat; see `manage-bde -status`.
0x80310012|FVE_E_SYSTEM_VOLUME|BitLocker: the system drive cannot be encrypted.|Make a separate system partition: `bdehdcfg -target default`.
0x80310018|FVE_E_TPM_NOT_OWNED|BitLocker: the TPM has no owner.|Prepare the TPM in tpm.msc (`Initialize-Tpm`).
0x8031001D|FVE_E_KEY_REQUIRED|BitLocker: a key protector is needed; the last one cannot be deleted.|Add another first: `manage-bde -protectors -add C: -tpm`.
0x80310021 i|FVE_E_PROTECTION_DISABLED|BitLocker: it is suspended; all key protectors are disabled.|Resume the protection: `manage-bde -protectors -enable C:`.
0x80310027|FVE_E_FAILED_AUTHENTICATION|BitLocker: the key does not unlock the drive.|Check that the recovery key is the one with this key ID.
0x8031002C|FVE_E_POLICY_PASSWORD_REQUIRED|BitLocker: policy demands a recovery password.|Add one first: `manage-bde -protectors -add C: -RecoveryPassword`.
0x80310030|FVE_E_BOOTABLE_CDDVD|BitLocker: a bootable CD or DVD is in the computer.|Remove it (in a virtual machine eject the ISO) and restart.
0x80310031|FVE_E_PROTECTOR_EXISTS|BitLocker: a key protector of this type exists already.|Only one is possible: `manage-bde -protectors -get C:`; delete the old one.
0x80310033|FVE_E_PROTECTOR_NOT_FOUND|BitLocker: the key protector was not found.|List them: `manage-bde -protectors -get C:`.
0x8031003F|FVE_E_TPM_DISABLED|BitLocker: the TPM is disabled.|Enable the TPM in the firmware setup.
0x80310049|FVE_E_NO_LICENSE|BitLocker: this edition of Windows does not have it.|Use Windows Pro, Enterprise or Education.
0x8031004A|FVE_E_NOT_ON_STACK|BitLocker: its system files or driver are missing or damaged.|Run `sfc /scannow`; check that the service fvevol starts with the system (Start = 0).
0x8031004E t|FVE_E_REBOOT_REQUIRED|BitLocker: a restart is needed first.|Restart.
0x80310059 t|FVE_E_VOLUME_HANDLE_OPEN|BitLocker: it works on this drive already, or settings conflict.|Wait for the running operation; if there is none, look for group policy and Intune settings that contradict each other.|k i
0x8031005A|FVE_E_NO_FEATURE_LICENSE|BitLocker: the licence of this Windows does not include the feature.|Use Windows Pro, Enterprise or Education.
0x8031005B|FVE_E_INVALID_STARTUP_OPTIONS|BitLocker: the policies for the start conflict.|In the policy Require additional authentication at startup only one option may be Required.
0x8031005E|FVE_E_POLICY_RECOVERY_KEY_NOT_ALLOWED|BitLocker: policy forbids a recovery key.|Look at the policy for operating system drives as well as the one for fixed drives.
0x80310061|FVE_E_POLICY_STARTUP_PIN_REQUIRED|BitLocker: policy demands a start PIN.|Add one: `manage-bde -protectors -add C: -tpmandpin`; silent encryption by Intune needs this policy off.
0x8031006A|FVE_E_POLICY_PASSPHRASE_NOT_ALLOWED|BitLocker: policy forbids a password.|See the policy Configure use of passwords for this kind of drive.
0x8031006C|FVE_E_FIPS_PREVENTS_PASSPHRASE|BitLocker: FIPS mode forbids a password.|Use another key protector, or switch the FIPS policy off.
0x803100AE|FVE_E_NOT_ALLOWED_ON_CLUSTER|BitLocker: not possible while the drive is part of a cluster.
0x803100B5|FVE_E_NO_PREBOOT_KEYBOARD_DETECTED|BitLocker: no keyboard before the start, so a PIN cannot be entered.|Allow it by the policy Enable use of BitLocker authentication requiring preboot keyboard input on slates.
0x803100B6|FVE_E_NO_PREBOOT_KEYBOARD_OR_WINRE_DETECTED|BitLocker: neither a keyboard before the start nor the recovery environment was found.|Enable the recovery environment: `reagentc /enable`.
0x803100C7|FVE_E_DE_WINRE_NOT_CONFIGURED|BitLocker: automatic device encryption lacks the recovery environment.|Enable it: `reagentc /enable`.
0x803100CA|FVE_E_DE_DEVICE_LOCKEDOUT|BitLocker: the device is locked after too many wrong sign-ins.|Enter the recovery key.
"""
