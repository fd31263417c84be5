"""The newer API of Delivery Optimization, made of ctypes: a manager, downloads with properties, and their VARIANTs."""

import ctypes
import enum
import struct
import uuid

from tests import de, module

com = module("_com")
api = module("_transfer.download_interfaces")
downloads = module("_transfer.downloads")
fakes = module("_selftest")

PROPERTY, STATE = enum.IntEnum("DODownloadProperty", api.DODownloadProperty), de.DODownloadState
UNKNOWN_PROPERTY = 0x80D02011  # DO_E_UNKNOWN_PROPERTY_ID
E_NOTIMPL = 0x80004001


class Caller(fakes.CountingCaller):
    """Counts the VARIANTs that are given back, and the BSTRs in them."""

    def __init__(self):
        super().__init__()
        self.bstrs = {}
        self.cleared = []

    def bstr(self, text):
        """A BSTR: its length in bytes lies before the text, which may hold NUL characters."""
        raw = text.encode("utf-16-le", "surrogatepass")
        memory = ctypes.create_string_buffer(struct.pack("<I", len(raw)) + raw + b"\0\0")
        address = ctypes.addressof(memory) + 4
        self.bstrs[address] = memory
        return address

    def clear(self, variant):
        self.cleared.append(variant.vt)
        if variant.vt == api.VT_BSTR and variant.bstrVal:
            del self.bstrs[variant.bstrVal]  # KeyError: given back twice, or never handed out
        if variant.vt == api.VT_UNKNOWN and variant.punkVal:
            com.slots_at(com.IUnknownVtbl, variant.punkVal).Release(variant.punkVal)
        variant.vt = 0


class ADownload:
    """A download as its properties, a status and a callback; `refuses`: property or slot -> the status it answers."""

    def __init__(self, caller, **properties):
        self.caller = caller
        self.id = str(uuid.uuid4())
        self.status = api.DO_DOWNLOAD_STATUS(1000, 10, STATE.Paused, 0x80D02002, 0x80072EE2)
        self.properties = {PROPERTY.Id: self.id, **{PROPERTY[name]: value for name, value in properties.items()}}
        self.refuses = {}
        self.callback = 0
        self.callback_value = None  # what the property is instead: type, member, number
        self.object = fakes.FakeObject(
            api.IDODownloadVtbl,
            GetStatus=self.get_status,
            GetProperty=self.get_property,
            SetProperty=self.set_property,
        )
        self.unknown = fakes.FakeObject(com.IUnknownVtbl)
        self.unknown.answers(api.IDODownloadVtbl, self.object)

    def get_status(self, out):
        if "GetStatus" in self.refuses:
            return self.refuses["GetStatus"]
        out[0] = self.status
        return 0

    def get_property(self, which, out):
        which = PROPERTY(which)
        if which in self.refuses:
            return self.refuses[which]
        variant = out[0]
        if which is PROPERTY.CallbackInterface and self.callback_value is not None:
            variant.vt, member, number = self.callback_value
            setattr(variant, member, number)
            return 0
        if which is PROPERTY.CallbackInterface:
            if self.callback:
                com.slots_at(com.IUnknownVtbl, self.callback).AddRef(self.callback)
            variant.vt, variant.punkVal = api.VT_UNKNOWN, self.callback or None
            return 0
        if which not in self.properties:
            return UNKNOWN_PROPERTY
        value = self.properties[which]
        if isinstance(value, str):
            variant.vt, variant.bstrVal = api.VT_BSTR, self.caller.bstr(value)
        else:
            variant.vt, member, number = value
            setattr(variant, member, number)
        return 0

    def set_property(self, which, given):
        if "SetProperty" in self.refuses:
            return self.refuses["SetProperty"]
        variant = given[0]
        assert (which, variant.vt) == (PROPERTY.CallbackInterface, api.VT_UNKNOWN), (which, variant.vt)
        if variant.punkVal:
            com.slots_at(com.IUnknownVtbl, variant.punkVal).AddRef(variant.punkVal)
        previous, self.callback = self.callback, variant.punkVal or 0
        if previous:
            com.slots_at(com.IUnknownVtbl, previous).Release(previous)
        return 0

    def change(self, error, extended=0, pointers=True):
        """Another status, of which the callback is notified; its answer, None if there is none."""
        self.status.Error, self.status.ExtendedError = error, extended
        if not self.callback:
            return None
        slots = com.slots_at(api.IDODownloadStatusCallbackVtbl, self.callback)
        status = ctypes.pointer(self.status) if pointers else None
        return slots.OnStatusChange(self.callback, self.object.address if pointers else None, status)

    def end(self, state):
        """Finalized or aborted: the service lets go of the callback, and its properties cannot be read any more."""
        self.status.State = state
        self.refuses.update({which: 0x80D02013 for which in PROPERTY}, SetProperty=0x80D02013)
        self.release_callback()

    def release_callback(self):
        previous, self.callback = self.callback, 0
        if previous:
            com.slots_at(com.IUnknownVtbl, previous).Release(previous)


class Service:
    """A manager with downloads."""

    def __init__(self, *all_properties):
        self.caller = Caller()
        self.downloads = [ADownload(self.caller, **properties) for properties in all_properties]
        self.made = list(self.downloads)  # those that have left the list, too
        self.categories = []
        self.enumerators = []
        self.refuses = {}
        self.object = fakes.FakeObject(api.IDOManagerVtbl, EnumDownloads=self.enum_downloads)

    def enum_downloads(self, category, out):
        out[0] = None
        if category:
            value = category[0].Value
            self.categories.append((category[0].Property, com.wide_at(ctypes.cast(value, ctypes.c_void_p).value)))
        if "EnumDownloads" in self.refuses:
            return self.refuses["EnumDownloads"]
        if not self.downloads:
            return 0x80D02005  # DO_E_NO_DOWNLOADS
        waiting = list(self.downloads)

        def next_ones(count, found, fetched):
            number = min(count, len(waiting))
            for index in range(number):
                found[index] = waiting.pop(0).unknown.handed_out()
            fetched[0] = number
            return 0 if number == count else 1

        enumerator = fakes.FakeObject(api.IEnumUnknownVtbl, Next=next_ones)
        self.enumerators.append(enumerator)
        enumerator.references = 0
        out[0] = enumerator.handed_out()
        return 0

    def fatal(self, download, error, extended=0):
        """An error that is not recoverable: it aborts the download, which leaves the list."""
        answer = download.change(error, extended)
        download.end(STATE.Aborted)
        self.downloads.remove(download)
        return answer

    def reports(self, category=None):
        with self.object.wrapped(downloads.DOManager, self.caller) as manager:
            return manager.reports(category)

    def assert_given_back(self, test):
        objects = [self.object, *(part for each in self.made for part in (each.object, each.unknown))]
        test.assertEqual([fake.references for fake in objects], [1] * len(objects))
        test.assertEqual([fake.references for fake in self.enumerators], [0] * len(self.enumerators))
        test.assertEqual([fake.failures for fake in (*objects, *self.enumerators) if fake.failures], [])
        test.assertEqual((self.caller.strings, self.caller.bstrs), ({}, {}))
