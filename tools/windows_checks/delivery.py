"""The checks of Delivery Optimization: its jobs, its downloads, and a download that is never started."""

from __future__ import annotations

import ctypes
import uuid
from ctypes import byref, c_void_p
from typing import Any

import deliveryopt_error as de
from deliveryopt_error._codes import errors
from deliveryopt_error._com import to_wide
from deliveryopt_error._com.apartment import MtaCaller
from deliveryopt_error._transfer import download_interfaces, download_watch, downloads

from .context import MARK, Context, Facts, answer, kind, number


def check_delivery_optimization(facts: Facts, context: Context) -> None:
    """Delivery Optimization: what both APIs answer; this only reads."""
    manager = answer(lambda: de.connect(timeout=20))
    if isinstance(manager, str):
        facts.note("IBackgroundCopyManager", manager)
    else:
        with manager:
            facts.note("IBackgroundCopyManager", "answered")
            facts.note("EnumJobs", number(manager.jobs))
            facts.note("EnumJobs, all accounts", number(lambda: manager.jobs(all_users=True)))
            facts.note("GetJob of an unknown id", answer(manager.job, uuid.uuid4()))
            facts.note("CoSetProxyBlanket", manager.proxy_blanket)
    found = answer(lambda: de.downloads(timeout=20))
    if isinstance(found, list):
        facts.note("EnumDownloads", len(found))
        states: dict[str, int] = {}
        for report in found:
            text = f"{report.job_state} {report.hresult} {report.extended_error}, without {sorted(report.unavailable)}"
            states[text] = states.get(text, 0) + 1
        facts.note("downloads", states)
        facts.note("watch_downloads, reports", number(lambda: list(de.watch_downloads(timeout=2))))
    else:
        facts.note("EnumDownloads", found)


def check_own_download(facts: Facts, context: Context) -> None:
    """A download that is never started: its callback is not taken, and its values come in the types that they have."""
    manager = answer(downloads.open_manager, MtaCaller(True, 20))
    if isinstance(manager, str):
        facts.note("IDOManager", manager)
        return
    with manager:
        download = answer(manager._required, downloads.Download, "CreateDownload")
        if isinstance(download, str):
            facts.note("CreateDownload", download)
            return
        with download:
            try:
                facts.note("DisplayName is set", answer(set_text, download, "DisplayName", f"{MARK} {uuid.uuid4()}"))
                facts.note("types of the properties", types_of_properties(download))
                own = answer(download_watch.DownloadSubscription, download, print)
                facts.note("a callback on a download that has none", own if isinstance(own, str) else "set")
                if not isinstance(own, str):
                    facts.note("type of the callback", types_of_properties(download)["CallbackInterface"])
                    again = answer(download_watch.DownloadSubscription, download, print)
                    facts.expect("a second one without take_over", kind(again), "RuntimeError")
                    own.close()
                report = download.report()
                facts.expect("bytes_total before it is known", report.bytes_total, None)
                facts.note("state and codes", f"{report.job_state} {report.hresult} {report.extended_error}")
                facts.note("listed before its start", report.job_id in [each.job_id for each in manager.reports()])
            finally:
                facts.note("Abort", answer(lambda: str(de.HRESULT(download._call("Abort")))))
            facts.note("state after Abort", answer(lambda: de.DODownloadState(download.status().State)))


def set_text(download: Any, name: str, text: str) -> str:
    """IDODownload::SetProperty with a VT_BSTR."""
    oleaut32 = ctypes.WinDLL("oleaut32.dll")
    oleaut32.SysAllocString.restype, oleaut32.SysAllocString.argtypes = c_void_p, (c_void_p,)
    variant = download_interfaces.VARIANT(vt=download_interfaces.VT_BSTR)
    variant.bstrVal = oleaut32.SysAllocString(to_wide(text))
    try:
        return str(
            de.HRESULT(download._call("SetProperty", download_interfaces.DODownloadProperty[name], byref(variant)))
        )
    finally:
        download._caller.clear(variant)


def types_of_properties(download: Any) -> dict[str, str]:
    """The VARTYPE of each property, or the status of GetProperty; no values."""
    found = {}
    for name, which in download_interfaces.DODownloadProperty.items():
        variant = download_interfaces.VARIANT()
        status = download._invoke("GetProperty", which, byref(variant))
        found[name] = str(de.HRESULT(status)) if errors.failed(status) else f"VT {variant.vt}"
        download._caller.clear(variant)
    return found


def abort_leftovers() -> int:
    """Aborts the downloads with our mark that this account has; returns how many."""
    count = 0
    with downloads.open_manager(MtaCaller(True, 20)) as manager:
        for unknown in manager.listed():
            with unknown, unknown._query(downloads.Download) as download:
                if (download.text("DisplayName") or "").startswith(MARK):
                    download._call("Abort")
                    count += 1
    return count
