"""Builds and registers the stand-in for the Delivery Optimization service. It never ships.

    built = build(Path("/some/cache"), "x64")
    register(lambda command: bench.run(command, timeout=60), built)

`build` runs on a Linux host with mingw-w64. It writes nothing but one folder below the folder
that it is given, named by a digest of the sources and the compiler, and builds it only once.
`register` and `unregister` change the registry of a Windows (Wine) through one callable that runs
a Windows program there. From a shell:

    python3 build.py /some/cache x64 x86
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Sequence

HERE = Path(__file__).resolve().parent

TRIPLES = {"x64": "x86_64-w64-mingw32", "x86": "i686-w64-mingw32"}
COMPILERS = "gcc-mingw-w64-x86-64 gcc-mingw-w64-i686"
# widl comes with the first; the second has the base .idl files that mingw's packages lack.
TOOL_PACKAGES = ("mingw-w64-tools", "libwine-dev")
TOOL_FILES = ("*-widl", "*.idl", "basetsd.h", "guiddef.h")

CLSID = "{5B99FA76-721C-423C-ADAC-56D03C8A8007}"
PROXY_CLSID = "{7BEB707A-21B6-487B-99A3-BE657BC91555}"
WINE_PROXY_CLSID = "{5CE34C0D-0DC9-4C1F-897C-DAA1B78CEE7C}"
SERVICE = "DoSvc"

# What Wine's own proxy DLL cannot marshal at all: its registration is removed with ours.
UNKNOWN_TO_WINE = (
    *("IBackgroundCopyFile2", "IBackgroundCopyJob5"),
    *("IDODownload", "IDOManager", "IDODownloadStatusCallback"),
)

SERVER_SOURCES = ("dosvc.c", "objects.c", "jobs.c", "downloads.c", "control.c", "texts.c", "script.c")
IDL = "transfer.idl"
WARNINGS = ("-std=c11", "-O2", "-Wall", "-Wextra", "-Werror", "-DUNICODE", "-D_UNICODE")
# No time stamp: the same sources give the same bytes. The runtime is linked in.
LINK = ("-static", "-Wl,--no-insert-timestamp")
LIBRARIES = ("-lole32", "-loleaut32", "-luuid", "-ladvapi32", "-lrpcrt4")

# Runs one Windows program in the prefix and waits for it. It raises if that fails, or gives back
# something with a returncode (a subprocess.CompletedProcess).
Run = Callable[[Sequence[str]], object]
# Turns a path of the host into one of the Windows that the programs run in.
PathNames = Callable[[Path], str]


class BuildError(Exception):
    """The stand-in cannot be built; the text says what is missing or which command failed."""


@dataclass(frozen=True)
class Built:
    """What one build made, as paths of the host."""

    arch: str
    folder: Path
    server: Path  # dosvc.exe, the local server and service
    library: Path  # Dosvc.dll, the same class in process
    proxy: Path  # dosvcps.dll, the marshaller
    abi: Path  # abi.exe, prints layouts and slots
    smoke: Path  # smoke.exe, the stand-in's own test


def _command(arguments: Sequence[str], folder: Path | None = None) -> str:
    done = subprocess.run(
        arguments,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise BuildError(f"{' '.join(arguments)}: exit status {done.returncode}\n{done.stdout}")
    return done.stdout


def _into_place(made: Path, target: Path) -> None:
    """Renames a finished folder; if another process was first, its folder stays."""
    try:
        os.rename(made, target)
    except OSError:
        shutil.rmtree(made, ignore_errors=True)
        if not target.is_dir():
            raise


def _compiler(arch: str) -> str:
    try:
        gcc = f"{TRIPLES[arch]}-gcc"
    except KeyError:
        raise ValueError(f"arch must be one of {', '.join(TRIPLES)}, not {arch!r}") from None
    if shutil.which(gcc) is None:
        raise BuildError(f"{gcc} is missing: apt-get install --no-install-recommends {COMPILERS}")
    return gcc


def _digest(gcc: str) -> str:
    digest = hashlib.sha256()
    for path in sorted(HERE.iterdir()):
        if path.suffix not in (".c", ".h", ".idl") and path.name != Path(__file__).name:
            continue
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    digest.update(_command([gcc, "--version"]).encode())
    return digest.hexdigest()[:16]


def _tools(out: Path) -> Path:
    """A folder with usr/bin/*-widl and the base .idl files, fetched from Debian once."""
    tools = out / "widl"
    if tools.is_dir():
        return tools
    for program in ("apt-get", "dpkg-deb"):
        if shutil.which(program) is None:
            raise BuildError(f"{program} is missing: widl is taken from Debian's packages")
    work = Path(tempfile.mkdtemp(prefix="widl-", dir=out))
    try:
        _command(["apt-get", "download", *TOOL_PACKAGES], work)
        unpacked = work / "all"
        for package in sorted(work.glob("*.deb")):
            _command(["dpkg-deb", "-x", str(package), str(unpacked)])
        made = work / "tools"
        made.mkdir()
        for pattern in TOOL_FILES:
            for found in unpacked.rglob(pattern):
                shutil.copy2(found, made / found.name)
        _into_place(made, tools)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return tools


_TYPE = re.compile(r"^/\* (\d+) \((.*)\) \*/$", re.MULTILINE)
_TEXT_OUT = re.compile(
    r"(NdrFcShort\(0x2013\),[^\n]*\n[^\n]*\n\s*NdrFcShort\()(0x[0-9a-f]+)(\),\s*/\* type offset = )"
    r"(\d+)"
)


def mend_stubs(source: str) -> str:
    """Corrects what widl writes for an out parameter of type WCHAR **.

    Such a parameter has to name the type's outer pointer; widl names the inner one, which lies
    four bytes behind it. Unmended, every text arrives as S_OK and NULL.
    """
    types = {int(offset): name for offset, name in _TYPE.findall(_type_format(source))}
    mended = 0

    def mend(match: re.Match[str]) -> str:
        nonlocal mended
        offset = int(match[4])
        if types.get(offset) != "WCHAR *" or types.get(offset - 4) != "WCHAR **":
            return match[0]
        mended += 1
        return f"{match[1]}{offset - 4:#x}{match[3]}{offset - 4}"

    result = _TEXT_OUT.sub(mend, source)
    expected = sum(1 for name in types.values() if name == "WCHAR **")
    if mended != expected:
        raise BuildError(f"widl's output is unlike the known one: {mended} of {expected} mended")
    return result


def _type_format(source: str) -> str:
    return source[source.index("MIDL_TYPE_FORMAT_STRING __MIDL_TypeFormatString =") :]


def _make_proxy(arch: str, tools: Path, work: Path) -> None:
    name = Path(IDL).stem
    bits = {"x64": "-m64", "x86": "-m32"}[arch]
    widl = [str(tools / f"{TRIPLES[arch]}-widl"), bits, "-Oicf", "-I", str(tools)]
    idl = str(HERE / IDL)
    stubs = work / f"{name}_p.c"
    _command([*widl, "-h", "-H", f"{name}.h", idl], work)
    _command([*widl, "-u", "-o", f"{name}_i.c", idl], work)
    _command([*widl, "-p", "-o", stubs.name, idl], work)
    _command([*widl, "--dlldata=dlldata.c", "--dlldata-only", name], work)
    stubs.write_text(mend_stubs(stubs.read_text("ascii")), "ascii")
    numbers = PROXY_CLSID.strip("{}").replace("-", "")
    data4 = ", ".join(f"0x{numbers[at : at + 2]}" for at in range(16, 32, 2))
    clsid = f"{{0x{numbers[:8]}, 0x{numbers[8:12]}, 0x{numbers[12:16]}, {{{data4}}}}}"
    exports = work / "proxy.def"
    exports.write_text(
        "EXPORTS\n    DllGetClassObject PRIVATE\n    DllCanUnloadNow PRIVATE\n"
        "    DllRegisterServer PRIVATE\n    DllUnregisterServer PRIVATE\n"
    )
    _command(
        [
            f"{TRIPLES[arch]}-gcc", "-O2", "-w", "-shared", "-DREGISTER_PROXY_DLL", "-DWIN32",
            f"-DPROXY_CLSID_IS={clsid}", "-I.", stubs.name, f"{name}_i.c", "dlldata.c",
            exports.name, "-Wl,--enable-stdcall-fixup", *LINK, "-o", "dosvcps.dll", *LIBRARIES,
        ],
        work,
    )  # fmt: skip


def _make_server(gcc: str, work: Path) -> None:
    sources = [str(HERE / name) for name in SERVER_SOURCES]
    exports = work / "library.def"
    exports.write_text("EXPORTS\n    DllGetClassObject PRIVATE\n    DllCanUnloadNow PRIVATE\n")
    _command([gcc, *WARNINGS, "-mwindows", *LINK, *sources, "-o", "dosvc.exe", *LIBRARIES], work)
    _command(
        [
            gcc, *WARNINGS, "-DDOSVC_DLL", "-shared", *LINK, *sources, exports.name,
            "-Wl,--enable-stdcall-fixup", "-o", "Dosvc.dll", *LIBRARIES,
        ],
        work,
    )  # fmt: skip
    for program in ("abi", "smoke"):
        source = str(HERE / f"{program}.c")
        _command([gcc, *WARNINGS, *LINK, source, "-o", f"{program}.exe", *LIBRARIES], work)


def build(out: Path, arch: str) -> Built:
    """The stand-in for `arch` ("x64" or "x86"), built below `out` unless it is there already.

    Several processes may build into the same folder at once. BuildError says what is missing.
    """
    gcc = _compiler(arch)
    out = out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    folder = out / f"dosvc-{arch}-{_digest(gcc)}"
    if not folder.is_dir():
        tools = _tools(out)
        work = Path(tempfile.mkdtemp(prefix=f"dosvc-{arch}-", dir=out))
        try:
            work.chmod(0o755)
            _make_proxy(arch, tools, work)
            _make_server(gcc, work)
            _into_place(work, folder)
        finally:
            shutil.rmtree(work, ignore_errors=True)
    return Built(
        arch=arch,
        folder=folder,
        server=folder / "dosvc.exe",
        library=folder / "Dosvc.dll",
        proxy=folder / "dosvcps.dll",
        abi=folder / "abi.exe",
        smoke=folder / "smoke.exe",
    )


_VTBL = re.compile(r"typedef struct (I(?:Enum)?Unknown|I\w*BackgroundCopy\w+|IDO\w+)Vtbl \{(.*?)\}", re.DOTALL)
_METHOD = re.compile(r"(\w+)\s*\(\s*(__attribute__\(\(__stdcall__\)\))?\s*\*(\w+)\)\((.*?)\);", re.DOTALL)
_PARAMETER = re.compile(r"(.*?)\w+(\[\])?$", re.DOTALL)  # all but its name


def signatures(arch: str) -> list[str]:
    """What abi.exe cannot tell: the types of the methods of its interfaces, as the headers have them.

    One line for each: method INTERFACE METHOD stdcall|plain RESULT PARAMETER, ... (without This).
    """
    defines = "#define CINTERFACE\n#define WIN32_LEAN_AND_MEAN\n"  # winspool.h would rename GetJob
    headers = ("windows.h", "bits.h", "bits2_0.h", "bits5_0.h", "deliveryopt.h")
    source = defines + "".join(f"#include <{header}>\n" for header in headers)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "headers.c").write_text(source, "ascii")
        text = _command([_compiler(arch), "-E", "-P", "-I", str(HERE), "headers.c"], Path(folder))
    lines = []
    for interface, methods in _VTBL.findall(text):
        for result, stdcall, method, parameters in _METHOD.findall(methods):
            types = []
            for parameter in parameters.split(",")[1:]:
                found = _PARAMETER.match(" ".join(parameter.split()).replace("const ", ""))
                types.append(found[1].replace(" ", "") + ("*" if found[2] else "") if found else parameter)
            convention = "stdcall" if stdcall else "plain"
            lines.append(f"method {interface} {method} {convention} {result} {', '.join(types)}".rstrip())
    return lines


def interfaces() -> dict[str, str]:
    """Name -> {IID} of every interface that the proxy DLL marshals, from the IDL file."""
    text = (HERE / IDL).read_text("ascii")
    found = re.findall(r"uuid\(([0-9a-f-]{36})\).*?interface (\w+) :", text, re.DOTALL)
    return {name: "{" + iid.upper() + "}" for iid, name in found}


def drive_z(path: Path) -> str:
    """A path of the host as Wine shows it."""
    return "Z:" + str(path).replace("/", "\\")


_CLASSES = r"HKEY_LOCAL_MACHINE\Software\Classes"


def _key(path: str, **values: str) -> str:
    def quoted(text: str) -> str:
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

    lines = [f"[{path}]"]
    for name, value in values.items():
        lines.append(f"{'@' if name == 'default' else quoted(name)}={quoted(value)}")
    return "\n".join(lines)


def _run(run: Run, command: Sequence[str]) -> None:
    done = run(command)
    if getattr(done, "returncode", 0):
        raise BuildError(f"{' '.join(command)}: {done}")


def _import(run: Run, folder: Path, entries: Sequence[str], windows_path: PathNames) -> None:
    text = "Windows Registry Editor Version 5.00\n\n" + "\n\n".join(entries) + "\n"
    data = b"\xff\xfe" + text.replace("\n", "\r\n").encode("utf-16-le")
    handle, name = tempfile.mkstemp(suffix=".reg", dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        _run(run, ["reg", "import", windows_path(Path(name))])
    finally:
        os.unlink(name)


def register(
    run: Run,
    built: Built,
    *,
    local_server: bool = True,
    in_process: bool = True,
    own_proxy: bool = True,
    service: bool = False,
    windows_path: PathNames = drive_z,
) -> None:
    """Registers the stand-in, in place of what was registered before.

    own_proxy=False leaves the marshalling to Wine's own qmgrprxy. `service` makes it the service
    DoSvc, started on demand, in place of the plain local server. A server that runs already
    keeps the proxy that it loaded: end it first ("control: exit", or wineserver -k).
    """
    server = windows_path(built.server)
    here = f"{_CLASSES}\\CLSID\\{CLSID}"
    appid = f"{_CLASSES}\\AppID\\{CLSID}"
    entries = [f"[-{here}]", f"[-{appid}]", _key(here, default="DeliveryOptimization stand-in")]
    if service:
        entries.append(_key(here, AppID=CLSID))
        entries.append(_key(appid, default=SERVICE, LocalService=SERVICE))
    elif local_server:
        entries.append(_key(f"{here}\\LocalServer32", default=f'"{server}"'))
    if in_process:
        library = windows_path(built.library)
        entries.append(_key(f"{here}\\InprocServer32", default=library, ThreadingModel="Both"))
    entries += _proxy_entries(windows_path(built.proxy) if own_proxy else None)
    _import(run, built.folder, entries, windows_path)
    if service:
        command = f'"{server}" -service'
        create = ["sc", "create", SERVICE, "binPath=", command, "type=", "own", "start=", "demand"]
        _run(run, create)


def _proxy_entries(proxy: str | None) -> list[str]:
    """Registry entries for our proxy, or, with None, for Wine's."""
    here = f"{_CLASSES}\\CLSID\\{PROXY_CLSID}"
    entries = [f"[-{here}]"]
    if proxy is not None:
        entries.append(_key(here, default="stand-in proxy"))
        entries.append(_key(f"{here}\\InprocServer32", default=proxy, ThreadingModel="Both"))
    for name, iid in interfaces().items():
        key = f"{_CLASSES}\\Interface\\{iid}"
        if proxy is None and name in UNKNOWN_TO_WINE:
            entries.append(f"[-{key}]")
            continue
        owner = WINE_PROXY_CLSID if proxy is None else PROXY_CLSID
        entries.append(_key(key, default=name))
        entries.append(_key(f"{key}\\ProxyStubClsid32", default=owner))
    return entries


def unregister(
    run: Run,
    built: Built,
    *,
    service: bool = False,
    windows_path: PathNames = drive_z,
) -> None:
    """Takes everything out that `register` put in; the interfaces go back to Wine's proxy."""
    entries = [f"[-{_CLASSES}\\CLSID\\{CLSID}]", f"[-{_CLASSES}\\AppID\\{CLSID}]"]
    _import(run, built.folder, entries + _proxy_entries(None), windows_path)
    if service:
        _run(run, ["sc", "delete", SERVICE])


def main(arguments: Sequence[str]) -> int:
    if len(arguments) < 2:
        print("usage: build.py FOLDER x64|x86 ...", file=sys.stderr)
        return 2
    try:
        for arch in arguments[1:]:
            print(build(Path(arguments[0]), arch).folder)
    except (BuildError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
