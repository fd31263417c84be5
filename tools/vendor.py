#!/usr/bin/env python3
"""Copies the package into a folder of yours, under any name; `--check` says whether a copy was altered.

    python3 tools/vendor.py vendor/x/_vendor                # makes vendor/x/_vendor/deliveryopt_error/
    python3 tools/vendor.py vendor/x/_vendor --name doe     # makes vendor/x/_vendor/doe/
    python3 tools/vendor.py vendor/x/_vendor/doe --check    # exit status 1 where it was altered

The copy is complete (licence included) and works as it is: nothing inside imports itself by its absolute name. Its note
VENDORED has the version, the digest of the sources, and below the empty line what `sha256sum -c` reads.

A newer copy replaces an older one: the files that the old note lists, where they are as it lists them. A file that was
altered stops the command before it changes anything. A file that the note does not list is named and stays. A folder
without a note of this tool is left alone. An interrupted copy is finished by the next run.

`--check` compares what Python would import, compiled files included: those are compared with their source, or named
where another Python has made them. Exit status: 0, 1 where the copy was altered, 2 where nothing could be done.
Needs Python 3.8 and nothing else.
"""

from __future__ import annotations

from status import exit_with

import argparse
import hashlib
import importlib.util
import marshal
import os
import sys
from pathlib import Path, PurePosixPath

import amalgamate

NOTE = "VENDORED"


UNFINISHED = "sources unfinished: run tools/vendor.py again"
TITLE = ", copied by tools/vendor.py"


def note(files: dict[str, bytes]) -> str:
    """What stands in VENDORED."""
    head = f"{amalgamate.NAME} {amalgamate.version(files)}{TITLE}: change the original, not this copy"
    return f"{head}\nsources {amalgamate.digest(files)}\n\n{amalgamate.sums(files)}"


class Note:
    """The note of a copy: its two lines, and the sums that each path may have. ValueError where it is not of ours."""

    def __init__(self, copy: Path) -> None:
        lines = (copy / NOTE).read_text(encoding="utf-8", errors="replace").splitlines()
        if len(lines) < 4 or not (lines[0].startswith(amalgamate.NAME + " ") and TITLE in lines[0]):
            raise ValueError(f"{copy / NOTE} is not a note of this tool: {copy} is not a copy of ours")
        self.title, self.digest = lines[:2]
        self.sums: dict[str, set[str]] = {}
        for checksum, _, path in (line.partition("  ") for line in lines[3:]):
            self.sums.setdefault(path, set()).add(checksum)
            if PurePosixPath(path).is_absolute() or {"..", ""} & set(path.split("/")) or "\\" in path or ":" in path:
                raise ValueError(f"{copy / NOTE} names a path outside of the copy: {path}")


def sum_of(path: Path) -> str:
    """The SHA-256 of a file, as the note has it: line ends do not count."""
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def files_of(copy: Path) -> list[str]:
    """Every file in a copy, and every link to a folder, sorted."""
    found = []
    for folder, folders, names in os.walk(copy):
        names += [name for name in folders if os.path.islink(os.path.join(folder, name))]
        found += [Path(folder, name).relative_to(copy).as_posix() for name in names]
    return sorted(found)


def vendor(destination: Path, name: str = amalgamate.NAME) -> tuple[Path, list[str]]:
    """Makes the copy; returns its folder, and the files in it that are not of the copy.

    ValueError where the name or what lies there forbids it: nothing was changed then.
    """
    if not name.isidentifier():
        raise ValueError(f"no name of a Python package: {name!r}")
    files = amalgamate.sources()
    target = destination / name
    old: dict[str, set[str]] = {}
    present = files_of(target) if target.exists() else []
    if target.exists() and (present or not target.is_dir()):
        if not (target / NOTE).is_file():
            raise ValueError(f"{target} is there and has no {NOTE} note: not a copy of ours")
        old = Note(target).sums
    known = {path for path in present if path in old and sum_of(target / path) in old[path]}
    new_sums = {path: hashlib.sha256(data).hexdigest() for path, data in files.items()}
    folders = {str(parent) for path in [*files, *old] for parent in PurePosixPath(path).parents}

    def is_in_the_way(path: str) -> bool:
        """A file with the right contents is not, whoever has put it there; a link leads out of the copy."""
        if (target / path).is_symlink():
            return path in {*files, *old, *folders, NOTE}
        return path not in known and (path in old or (path in files and sum_of(target / path) != new_sums[path]))

    in_the_way = list(filter(is_in_the_way, present))
    if in_the_way:
        raise ValueError(f"{target} holds files that are not as its note lists them: {', '.join(in_the_way)}")

    def write(path: str, data: bytes) -> None:
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        output_file(target / path, force=True).write(data)

    output_file = amalgamate.files_module().OutputFile
    # Until it is complete, the note lists the old sums and the new ones: what is there is one or the other.
    both = sorted({(path, checksum) for path in known for checksum in old[path]} | set(new_sums.items()))
    head = note(files).split("\n")[0]
    write(NOTE, "\n".join([head, UNFINISHED, "", *(f"{checksum}  {path}" for path, checksum in both), ""]).encode())
    for path, data in files.items():
        write(path, data)
    for path in sorted(known - set(files)):
        (target / path).unlink()
    write(NOTE, note(files).encode())
    rest = [path for path in files_of(target) if path not in files and path != NOTE and "__pycache__" not in path]
    return target, rest


def altered(copy: Path) -> list[str]:
    """How a copy differs from its own note, a line each; line ends do not count. OSError where it has no note."""
    noted = Note(copy)
    found = []
    present = [path for path in files_of(copy) if path != NOTE]
    for path in sorted({*noted.sums, *present}):
        if path not in present:
            found.append(f"{path}: missing")
        elif path not in noted.sums:
            why = _why_not_compiled(copy, path)
            found += [f"{path}: {why}"] if why else []
        elif not (copy / path).is_file() or sum_of(copy / path) not in noted.sums[path]:
            found.append(f"{path}: altered")
    if noted.digest == UNFINISHED:
        found.append(f"{NOTE}: the copy is not finished")
    elif not found:
        files = {path: (copy / path).read_bytes().replace(b"\r\n", b"\n") for path in noted.sums}
        if noted.digest != f"sources {amalgamate.digest(files)}":
            found.append(f"{NOTE}: the digest is not that of the files")
    return found


def _why_not_compiled(copy: Path, path: str) -> str:
    """Why a file that is not listed is more than the compiled form of one that is; "" where it is not more."""
    folder, _, name = path.rpartition("/")
    parts = name.split(".")
    if folder.split("/")[-1] != "__pycache__" or parts[-1] != "pyc" or not 3 <= len(parts) <= 4:
        return "added"
    source = (copy / folder).parent / f"{parts[0]}.py"
    if not source.is_file() or (copy / path).is_symlink():
        return "added"
    data = (copy / path).read_bytes()
    if data[:4] != importlib.util.MAGIC_NUMBER:
        return "compiled by another Python: delete it, or check with that one"
    level = int(parts[2][4:]) if len(parts) == 4 and parts[2][4:].isdigit() else 0
    try:
        same = marshal.loads(data[16:]) == compile(source.read_bytes(), path, "exec", 0, True, level)
    except (EOFError, SyntaxError, TypeError, ValueError):
        same = False
    return "" if same else "not the compiled form of its source"


def shown(text: str) -> str:
    """Text without anything that steers a terminal."""
    return "".join(
        each if each.isprintable() else each.encode("unicode_escape", "backslashreplace").decode() for each in text
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("destination", type=Path, metavar="DEST", help="the folder to copy into; with --check the copy")
    parser.add_argument("--name", default=amalgamate.NAME, help=f"the name of the copy (default {amalgamate.NAME})")
    parser.add_argument("--check", action="store_true", help="change nothing: compare a copy with its note")
    options = parser.parse_args()
    try:
        if options.check:
            noted, found = Note(options.destination), altered(options.destination)
        else:
            target, rest = vendor(options.destination, options.name)
    except (OSError, ValueError) as failure:
        print(f"vendor.py: {shown(str(failure))}", file=sys.stderr)
        return 2
    if options.check:
        for line in found:
            print(shown(line))
        verdict = f"{len(found)} files differ" if found else "unaltered"
        print(shown(f"{noted.title.partition(',')[0]}, {noted.digest}: {verdict}"))
        return 1 if found else 0
    for path in rest:
        print(f"vendor.py: {shown(path)} is not of the copy: it stays", file=sys.stderr)
    print((target / NOTE).read_text(encoding="utf-8").partition("\n\n")[0])
    print(shown(str(target)))
    return 0


if __name__ == "__main__":
    exit_with(main)
