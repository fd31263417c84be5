"""The checks of the account, the Windows and its registered proxies."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys

from deliveryopt_error._transfer import download_interfaces, job_interfaces

from .context import Context, Facts, is_member


def _edition() -> str | None:
    """Such as "Professional". Not by `platform`, which asks WMI first: Wine's ends the process."""
    import winreg

    try:
        with winreg.OpenKeyEx(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Windows NT\CurrentVersion") as key:
            return str(winreg.QueryValueEx(key, "EditionID")[0])
    except OSError:
        return None


def check_account(facts: Facts, context: Context) -> None:
    """The account and the Windows: whose jobs can be listed and changed depends on them."""
    kernel32 = ctypes.WinDLL("kernel32.dll")
    facts.note("Windows", ".".join(map(str, sys.getwindowsversion().platform_version)))
    facts.note("edition", _edition())
    facts.note("SYSTEM", is_member(22))  # WinLocalSystemSid
    facts.note("administrator", is_member(26))  # WinBuiltinAdministratorsSid, enabled only in an elevated token
    facts.note("network logon", is_member(9))  # WinNetworkSid
    session = ctypes.c_uint32()
    kernel32.ProcessIdToSessionId(os.getpid(), ctypes.byref(session))
    facts.note("session", session.value)
    facts.note("user interface language", f"0x{kernel32.GetUserDefaultUILanguage() & 0xFFFF:04X}")
    facts.note("thread's locale", f"0x{kernel32.GetThreadLocale() & 0xFFFFFFFF:04X}")


def check_registration(facts: Facts, context: Context) -> None:
    """The registry: the services and the interfaces that there are for 64-bit and for 32-bit programs."""
    import winreg

    views = {"64 bit": winreg.KEY_WOW64_64KEY, "32 bit": winreg.KEY_WOW64_32KEY}

    def registered(key: str) -> list[str]:
        found = []
        for view, flag in views.items():
            with contextlib.suppress(OSError):
                winreg.CloseKey(winreg.OpenKey(winreg.HKEY_CLASSES_ROOT, key, 0, winreg.KEY_READ | flag))
                found.append(view)
        return found

    facts.note("class of BITS", registered(f"CLSID\\{{{job_interfaces.CLSID_BackgroundCopyManager}}}"))
    facts.note("class of Delivery Optimization", registered(f"CLSID\\{{{job_interfaces.CLSID_DeliveryOptimization}}}"))
    for module in (job_interfaces, download_interfaces):
        for name, vtbl in sorted(vars(module).items()):
            if name.startswith("I") and hasattr(vtbl, "IID") and name != "IUnknownVtbl":
                facts.note(f"proxy of {name[:-4]}", registered(f"Interface\\{{{vtbl.IID}}}\\ProxyStubClsid32"))
