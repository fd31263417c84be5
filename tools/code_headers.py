"""The names and values of codes in the headers of mingw-w64, as its compiler evaluates them. For check_codes.py."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

COMPILERS = ("x86_64-w64-mingw32-gcc", "i686-w64-mingw32-gcc", "x86_64-w64-mingw32-clang")
PACKAGES = "on Debian and Ubuntu: apt-get install gcc-mingw-w64-x86-64-win32 mingw-w64-common"
HEADERS = (
    *("winerror.h", "wuerror.h", "bitsmsg.h", "winhttp.h", "wininet.h", "urlmon.h"),
    *("ntstatus.h", "corerror.h", "wbemcli.h", "vsserror.h"),
)

# The catalogue holds every macro of this header that matches this pattern and lies in this range.
HRESULTS = range(0x10000, 1 << 32)
NUMBERS = range(0x10000)
FAMILIES: tuple[tuple[str, str, range], ...] = (
    ("winerror.h", r"[A-Z]\w*", NUMBERS),
    ("winerror.h", r"(?:E|CO_[ES]|CLASS_E|REGDB_E|RPC_E|DISP_E|STG_E)_\w+", HRESULTS),
    ("winerror.h", r"(?:SEC_[EI]|NTE|CRYPT_[EI]|CERT_E|TRUST_E)_\w+", HRESULTS),
    ("winerror.h", r"(?:SPAPI_E|SCHED_[ES])_\w+", HRESULTS),
    ("wuerror.h", r"WU_[ES]_\w+", HRESULTS),
    ("bitsmsg.h", r"(?:BG_[ES]|BITS_MC)_\w+", HRESULTS),
    ("winhttp.h", r"ERROR_WINHTTP_\w+", NUMBERS),
    ("wininet.h", r"ERROR_(?:INTERNET|HTTP|FTP|GOPHER)_\w+", NUMBERS),
    ("urlmon.h", r"INET_E_\w+", HRESULTS),
    ("ntstatus.h", r"[A-Z]\w*", range(0xC0000000, 1 << 32)),
)


class UnusableError(Exception):
    """The comparison cannot be made on this machine; the text says what to install."""


class Headers:
    """The macros of the headers, read by the mingw compiler."""

    def __init__(self, directory: str | None) -> None:
        found = [name for name in COMPILERS if shutil.which(name)]
        if not found:
            raise UnusableError(f"no mingw-w64 compiler ({', '.join(COMPILERS)}); {PACKAGES}")
        self.command = [found[0], "-D_WIN32_WINNT=0x0A00", "-DUNICODE", "-w"]
        if directory is not None:
            self.command.append("-I" + directory)
        #: name of a macro -> file name of the header that defines it
        self.where: dict[str, str] = {}
        self._values: dict[str, int | None] = {}
        for header in HEADERS:
            self._read_names(header)

    @staticmethod
    def _includes(header: str) -> list[str]:
        # Each header by itself: winhttp.h and wininet.h exclude each other, and windows.h brings
        # in winsock's copy of the WSA names before winerror.h can define its own.
        first = "windef.h" if header == "winerror.h" else "windows.h"
        return [f"#include <{first}>", f"#include <{header}>"]

    def _run(self, options: list[str], source: str) -> subprocess.CompletedProcess[str]:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "codes.c")
            path.write_text(source, encoding="ascii")
            return subprocess.run(
                [*self.command, *options, str(path)],
                capture_output=True,
                text=True,
                check=False,
                env={**os.environ, "LC_ALL": "C"},
            )

    def _read_names(self, header: str) -> None:
        source = "\n".join(self._includes(header)) + "\n"
        done = self._run(["-E", "-dD", "-o", "-"], source)
        if done.returncode:
            lost = re.search(r"fatal error: (\S+):", done.stderr)
            name = lost.group(1) if lost else header
            raise UnusableError(f"{name} of mingw-w64 cannot be read; {PACKAGES}")
        inside = False
        for line in done.stdout.splitlines():
            mark = re.match(r'# \d+ "(.*)"', line)
            if mark:
                inside = re.split(r"[\\/]", mark.group(1))[-1] == header
                continue
            define = re.match(r"#define ([A-Za-z]\w*) \S|\s*(WBEM_E_\w+) = 0x", line)
            if define and inside:
                self.where.setdefault(define.group(1) or define.group(2), header)

    def values(self, names: set[str]) -> dict[str, int | None]:
        """The unsigned 32-bit value of each macro; None for one that is not a constant."""
        known = {name for name in names if name in self.where}
        for header in HEADERS:
            self._evaluate(header, {n for n in known if self.where[n] == header and n not in self._values})
        return {name: self._values[name] for name in known}

    def _evaluate(self, header: str, names: set[str]) -> None:
        todo = sorted(names)
        while todo:
            head = [*self._includes(header), "void codes(void) {"]
            body = [f'__asm__("->{name} %0" : : "i"((long long)({name})));' for name in todo]
            done = self._run(["-S", "-o", "-"], "\n".join(head + body + ["}"]) + "\n")
            if done.returncode == 0:
                for name, value in re.findall(r"->(\w+) [$#]?(-?\d+)", done.stdout):
                    self._values[name] = int(value) & 0xFFFFFFFF
                for name in todo:
                    self._values.setdefault(name, None)
                break
            bad = {int(number) - len(head) - 1 for number in re.findall(r"codes\.c:(\d+):\d+: error", done.stderr)}
            if not bad:
                said = re.findall(r"error: (.*)", done.stderr)
                raise UnusableError(f"{header} does not compile: {'; '.join(said[:3])}")
            for index in bad:
                self._values[todo[index]] = None
            todo = [name for index, name in enumerate(todo) if index not in bad]

    def claimed(self) -> dict[str, tuple[str, int]]:
        """The macros that FAMILIES claims: name -> header and value, deliberate omissions included."""
        names = {
            name
            for name, header in self.where.items()
            for family, pattern, _ in FAMILIES
            if header == family and re.fullmatch(pattern, name)
        }
        values = self.values(names)
        result: dict[str, tuple[str, int]] = {}
        for name in names:
            value = values[name]
            header = self.where[name]
            if value is not None and any(
                header == family and re.fullmatch(pattern, name) and value in reach
                for family, pattern, reach in FAMILIES
            ):
                result[name] = header, value
        return result
