"""Our declarations against what C compilers make of mingw's headers, fact by fact, each named where it differs.

The facts come from tests/dosvc (abi.exe and build.signatures), as lines in a file that DELIVERYOPT_ERROR_ABI names.
The 64-bit ones hold for ctypes on a 64-bit host, too.
"""

import ctypes
import os
import unittest
from ctypes import POINTER, Structure, Union, c_int32, c_uint16, c_uint32, c_uint64, c_void_p
from enum import IntEnum

from tests import de, module
from tests.support import WINDOWS

FACTS = os.environ.get("DELIVERYOPT_ERROR_ABI")
downloads = module("_transfer.download_interfaces")
ENUMS = (
    de.BG_ERROR_CONTEXT,
    de.BG_JOB_STATE,
    de.BG_JOB_TYPE,
    de.BG_JOB_PRIORITY,
    de.DODownloadState,
    IntEnum("DODownloadProperty", downloads.DODownloadProperty),
)
NUMBERS = {"ULONG": c_uint32, "DWORD": c_uint32, "HRESULT": c_uint32, "UINT64": c_uint64, "WINBOOL": c_int32}
ENUM_NAMES = {
    *(enum.__name__ for enum in ENUMS),
    *("BG_JOB_PROXY_USAGE", "BG_AUTH_TARGET", "BG_AUTH_SCHEME", "BITS_JOB_PROPERTY_ID"),
}
# Takes a union by value, which some versions of ctypes refuse to declare; it is in the vtable for its place only.
NEVER_CALLED = {("IBackgroundCopyJob5", "SetProperty")}
# Newer than the headers of mingw (win32metadata has them).
NEWER = {"value BG_ERROR_CONTEXT_SERVER_CERTIFICATE_CALLBACK 8", "value BG_NOTIFY_FILE_RANGES_TRANSFERRED 32"}


def declared(suffix=""):
    """Our structures: the vtables, by the names of their interfaces, or (without suffix) the others."""
    found = {}
    for name in ("_com", "_com.win32", "_transfer.job_interfaces", "_transfer.download_interfaces"):
        for each in vars(module(name)).values():
            if not isinstance(each, type) or not issubclass(each, (Structure, Union)) or each in (Structure, Union):
                continue
            if each.__name__.startswith("_"):  # a part of another, without a name in C
                continue
            if each.__name__.endswith("Vtbl") == bool(suffix):
                found[each.__name__[: -len(suffix)] if suffix else each.__name__] = each
    return found


def fields(structure, offset=0):
    """Name, offset and size of each field; those of parts without a name as C sees them, among the others."""
    for name, kind, *_ in structure._fields_:
        place = getattr(structure, name)
        if kind.__name__.startswith("_") and issubclass(kind, (Structure, ctypes.Union)):
            yield from fields(kind, offset + place.offset)
        else:
            yield name, offset + place.offset, place.size


def our_facts():
    """The lines that abi.exe would print if our declarations were its headers."""
    yield f"pointer {ctypes.sizeof(c_void_p):d}"
    for name, structure in declared().items():
        yield f"sizeof {name} {ctypes.sizeof(structure):d} {ctypes.alignment(structure):d}"
        for field in fields(structure):
            yield " ".join(map(str, ("field", name, *field)))
    for name, vtbl in declared("Vtbl").items():
        yield f"iid {name} {{{vtbl.IID.upper()}}}"
        yield f"slots {name} {len(vtbl._fields_)}"
        for number, slot in enumerate(vtbl._fields_):
            yield f"slot {name} {slot[0]} {number:d} {getattr(vtbl, slot[0]).offset:d}"
    for enum in ENUMS:
        yield f"sizeof {enum.__name__} {ctypes.sizeof(c_int32):d} {ctypes.alignment(c_int32):d}"
    for enum in (*ENUMS, de.BG_NOTIFY):
        for member in enum:
            yield f"value {enum.__name__}_{member.name} {member:d}"
    jobs = module("_transfer.job_interfaces")
    for name in ("BG_JOB_ENUM_ALL_USERS", "BITS_JOB_PROPERTY_NOTIFICATION_CLSID"):
        yield f"value {name} {getattr(jobs, name):d}"
    for name in ("VT_EMPTY", "VT_NULL", "VT_BSTR", "VT_UNKNOWN"):
        yield f"value {name} {getattr(downloads, name):d}"


def parameter(text):
    """What a C type has to be in ctypes."""
    if text in NUMBERS:
        return NUMBERS[text]
    if text in ("LPCWSTR", "WCHAR*"):
        return POINTER(c_uint16)
    if text in ENUM_NAMES:
        return c_int32
    if text.startswith("I") and text.count("*") == 1 and text != "IID*":
        return c_void_p  # an interface
    inner = text[:-1]
    if inner.endswith("*") or inner == "LPWSTR":
        return POINTER(c_void_p)
    structures = {**declared(), "IID": module("_com").GUID}
    if inner in structures:
        return POINTER(structures[inner])
    return POINTER(parameter(inner))


@unittest.skipUnless(FACTS, "no file with the facts of this ABI: tools/test.py makes it, in the bench")
class Abi(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with open(FACTS, encoding="ascii") as stream:
            cls.lines = stream.read().splitlines()
        interfaces = declared("Vtbl")
        cls.theirs = {
            line
            for line in cls.lines
            if line.split()[0] in ("pointer", "sizeof", "field", "value")
            or (line.split()[0] in ("iid", "slots", "slot") and line.split()[1] in interfaces)
        }

    def test_every_fact_of_the_headers_is_ours(self):
        ours = set(our_facts())
        # Of no use to us: enumerations and numbers for methods that we do not offer.
        unused = {"sizeof BG_JOB_PROXY_USAGE 4 4"}
        self.assertEqual(sorted(self.theirs - ours - unused), [])
        self.assertEqual(sorted(ours - self.theirs - NEWER), [])

    def test_every_method_has_the_types_of_the_headers(self):
        seen = 0
        methods = [line.split(" ", 5) for line in self.lines if line.startswith("method ")]
        for _, interface, method, convention, result, *parameters in methods:
            vtbl = declared("Vtbl").get(interface)
            if vtbl is None:
                continue
            with self.subTest(f"{interface}::{method}"):
                kind = dict(vtbl._fields_)[method]
                self.assertIs(kind._restype_, NUMBERS[result])
                if (interface, method) not in NEVER_CALLED:
                    types = [parameter(text) for text in parameters[0].split(", ")] if parameters else []
                    self.assertEqual(list(kind._argtypes_), [c_void_p, *types])
                if WINDOWS and convention == "stdcall":
                    self.assertEqual(kind._flags_ & 1, 0)  # FUNCFLAG_CDECL
                seen += 1
        self.assertEqual(seen, sum(len(vtbl._fields_) for vtbl in declared("Vtbl").values()))

    def test_no_interface_is_missing(self):
        theirs = {line.split()[1] for line in self.lines if line.startswith("iid ")}
        self.assertEqual(theirs, set(declared("Vtbl")))
