"""Hyper-V, containers, virtual disks and WSL (HCS_E_*, HCN_E_*, ERROR_VHD_*, WSL_E_*).

Older versions of the compute service return the same numbers as 0xC0370100 and so on.
"""

CONTAINERS_SOURCES = {
    "k": "winerror.h (Windows SDK)",
    "h": "HCS HRESULT values (Host Compute System API)",
    "i": "public reports (WSL, moby, hcsshim, Docker for Windows)",
    "w": "wslservice.idl (microsoft/WSL)",
    "": "w",
    "container": "Containers: virtual machine or container",
    "memory": "Give the host more memory, restart the service vmcompute, and try again.",
    "image": "Check that image and host are the same build and exempt the image folder from antivirus; see event log Hyper-V-Compute/Operational.",
}

CONTAINERS_ROWS = r"""
0x80040301|WSL_E_DEFAULT_DISTRO_NOT_FOUND|WSL: there is no default distribution.|Install one: `wsl --install -d Ubuntu`, or choose one with `wsl --set-default`.
0x80040302|WSL_E_DISTRO_NOT_FOUND|WSL: no distribution has this name.|See the names with `wsl --list`.
0x80040303|WSL_E_WSL1_NOT_SUPPORTED|WSL: WSL 1 is not available.|Enable the Windows feature Windows Subsystem for Linux, or use WSL 2.
0x80040307 u|WSL_E_CUSTOM_KERNEL_NOT_FOUND|WSL: the kernel named in .wslconfig does not exist.|Correct the line `kernel=` in %USERPROFILE%\.wslconfig.
0x80040308|WSL_E_USER_NOT_FOUND|WSL: the Linux user does not exist.|Name another one (`wsl -u root`) and correct [user] in /etc/wsl.conf.
0x80040309 u|WSL_E_INVALID_USAGE|WSL: the command line is not valid.|See `wsl --help`.
0x8004030A|WSL_E_EXPORT_FAILED|WSL: the export failed.|Check free space of the target.
0x8004030B|WSL_E_IMPORT_FAILED|WSL: the distribution's files could not be unpacked.|Check free space; run as administrator, or use `wsl --install --from-file <file>`, which prints the reason.|w i
0x8004030C t|WSL_E_DISTRO_NOT_STOPPED|WSL: the distribution runs.|Stop it: `wsl --terminate <name>`.
0x80040315|WSL_E_ELEVATION_NEEDED_TO_MOUNT_DISK|WSL: mounting a disk needs administrator rights.|Run `wsl --mount` as administrator.
0x8004031C|WSL_E_WSL2_NEEDED|WSL: this needs WSL 2.|Convert it: `wsl --set-version <name> 2`.
0x8004031F|WSL_E_DISTRO_ONLY_AVAILABLE_FROM_STORE|WSL: the distribution comes from the Microsoft Store only.|Install it from the Store.
0x80040321|WSL_E_WSL_OPTIONAL_COMPONENT_REQUIRED|WSL: the Windows feature is missing.|`dism /Online /Enable-Feature /FeatureName:Microsoft-Windows-Subsystem-Linux /All`, then restart.
0x80040324|WSL_E_VMSWITCH_NOT_FOUND|WSL: the virtual switch named in .wslconfig does not exist.|Correct vmSwitch in %USERPROFILE%\.wslconfig.
0x80040326|WSL_E_NOT_A_LINUX_DISTRO|WSL: this is no Linux distribution; with WSL 1.1 a fault of WSL.|Update and start it again: `wsl --update`, `wsl --shutdown`.|w i
0x80040327|WSL_E_OS_NOT_SUPPORTED|WSL: this version of Windows is too old for it.|Update Windows.
0x80040328 ?|WSL_E_INSTALL_PROCESS_FAILED|WSL: the installation program failed.|Fetch the package from the releases page of WSL, or run `wsl --update --web-download`.
0x80040329 ?|WSL_E_INSTALL_COMPONENT_FAILED|WSL: a Windows feature could not be installed.|Install the features Windows Subsystem for Linux and Virtual Machine Platform by DISM and read its code.
0x8004032A|WSL_E_PLUGIN_REQUIRES_UPDATE|WSL: a plug-in needs a newer WSL.|`wsl --update`.
0x8004032B|WSL_E_DISK_MOUNT_DISABLED|WSL: policy forbids mounting disks.
0x8004032C|WSL_E_WSL1_DISABLED|WSL: policy forbids WSL 1.|Use WSL 2, or ask the administrator.
0x8004032D|WSL_E_VIRTUAL_MACHINE_PLATFORM_REQUIRED|WSL: the feature Virtual Machine Platform is missing.|`wsl --install --no-distribution`, restart, and enable virtualisation in the firmware setup.
0x8004032E u|WSL_E_LOCAL_SYSTEM_NOT_SUPPORTED|WSL: it does not run as the local system account.|Run it as a user.
0x8004032F|WSL_E_DISK_CORRUPTED|WSL: the distribution's disk is damaged.|Repair ext4.vhdx: `wsl --mount --vhd <file> --bare`, then e2fsck from another distribution.
0x80040332 t|WSL_E_VM_CRASHED|WSL: the virtual machine crashed.|`wsl --shutdown`, `wsl --update`, and start it again.
0x80370100 ?|HCS_E_TERMINATED_DURING_START|{container} ended while it started.|See event log Hyper-V-Compute/Operational.|k h
0x80370101|HCS_E_IMAGE_MISMATCH|Containers: the image is for another version of Windows than the host.|Use an image of the host's build, or `--isolation=hyperv`.|k h
0x80370102|HCS_E_HYPERV_NOT_INSTALLED|The virtual machine could not start: a needed feature is not installed or virtualisation is off.|Enable virtualisation in the firmware setup and the feature Virtual Machine Platform; in a virtual machine allow nested virtualisation; `bcdedit /set hypervisorlaunchtype auto`.|k h i
0x80370106 ?|HCS_E_UNEXPECTED_EXIT|{container} ended unexpectedly.|{image}|k h i
0x80370108 t|HCS_E_CONNECT_FAILED|Containers: no connection to the virtual machine of the container.|{memory}|k h i
0x80370109 t|HCS_E_CONNECTION_TIMEOUT|The virtual machine did not answer in time.|Enable virtualisation and Virtual Machine Platform, restart; free memory.|k h i
0x8037010E|HCS_E_SYSTEM_NOT_FOUND|{container} does not exist.|Look at the list (`wsl -l -v`, `docker ps -a`) and create it again.|k h
0x8037010F|HCS_E_SYSTEM_ALREADY_EXISTS|Containers: one with this identifier exists already.|Restart the service vmcompute.|k h
0x80370110 i later|HCS_E_SYSTEM_ALREADY_STOPPED|{container} does not run.|Start the virtual machine or container first; `wsl -l -v` or `docker ps -a` shows its state.|k h i
0x80370114|HCS_E_SERVICE_NOT_AVAILABLE|The compute service (vmcompute) is not available.|Enable Virtual Machine Platform and Hyper-V; start the service vmcompute.|k h
0x8037011B|HCS_E_ACCESS_DENIED|Containers: access denied.|Run as administrator, or join the group Hyper-V Administrators.|k h
0x803B002A|HCN_E_ICS_DISABLED|Container networks: Internet Connection Sharing is disabled.|Allow the service SharedAccess and the policy that prohibits it.|k
0xC0370101||Containers: the image is for another version of Windows than the host.|Use an image of the host's build, or `--isolation=hyperv`.|i
0xC0370106 ?||{container} ended unexpectedly.|{image}|i
0xC0370108 t||Containers: no connection to the virtual machine of the container.|{memory}|i
0xC0370109 t||Containers: the virtual machine did not answer in time.|{memory}|i
0xC037010E||{container} does not exist.||i
0xC0370110 i later||{container} does not run.||i
"""
