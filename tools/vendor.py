#!/usr/bin/env python3
"""Copies the package into a folder of yours, under any name; `--check` says whether a copy was altered.

    python3 tools/vendor.py vendor/x/_vendor                # makes vendor/x/_vendor/deliveryopt_error/
    python3 tools/vendor.py vendor/x/_vendor --name doe     # makes vendor/x/_vendor/doe/
    python3 tools/vendor.py vendor/x/_vendor/doe --check    # exit status 1 where it was altered

The copy is complete (licence included) and works as it is: nothing inside imports itself by its absolute name. Its note
VENDORED has the version, the digest of the sources, and below the empty line what `sha256sum -c` reads.

A copy is made anew: files that an older one had and a newer has not are removed. A folder without the note is no copy
of ours and is left alone. Needs Python 3.8 and nothing else.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

import amalgamate

NOTE = "VENDORED"


def note(files: dict[str, bytes]) -> str:
    """What stands in VENDORED."""
    head = (
        f"{amalgamate.NAME} {amalgamate.version(files)}, copied by tools/vendor.py: change the original, not this copy"
    )
    return f"{head}\nsources {amalgamate.digest(files)}\n\n{amalgamate.sums(files)}"


def vendor(destination: Path, name: str = amalgamate.NAME) -> Path:
    """Makes the copy and returns its folder. ValueError where the name or what lies there forbids it."""
    if not name.isidentifier():
        raise ValueError(f"no name of a Python package: {name!r}")
    files = amalgamate.sources()
    target = destination / name
    if target.exists():
        if not (target / NOTE).is_file():
            raise ValueError(f"{target} is there and has no {NOTE} note: not a copy of ours")
        shutil.rmtree(target)
    for path, data in {**files, NOTE: note(files).encode()}.items():
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        (target / path).write_bytes(data)
    return target


def _by_path(lines: list[str]) -> dict[str, str]:
    return {path: checksum for checksum, _, path in (line.partition("  ") for line in lines)}


def altered(copy: Path) -> list[str]:
    """How a copy differs from its own note, a line each; line ends do not count. OSError where it has no note."""
    lines = (copy / NOTE).read_text(encoding="utf-8").splitlines()
    files = amalgamate.sources(copy)
    files.pop(NOTE, None)
    noted, there = _by_path(lines[3:]), _by_path(amalgamate.sums(files).splitlines())
    found = [
        f"{path}: {'missing' if path not in there else 'added' if path not in noted else 'altered'}"
        for path in sorted({*noted, *there})
        if noted.get(path) != there.get(path)
    ]
    if not found and lines[1] != f"sources {amalgamate.digest(files)}":
        found.append(f"{NOTE}: the digest is not that of the files")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("destination", type=Path, metavar="DEST", help="the folder to copy into; with --check the copy")
    parser.add_argument("--name", default=amalgamate.NAME, help=f"the name of the copy (default {amalgamate.NAME})")
    parser.add_argument("--check", action="store_true", help="change nothing: compare a copy with its note")
    options = parser.parse_args()
    try:
        if options.check:
            found = altered(options.destination)
            for line in found:
                print(line)
            title, digest = (options.destination / NOTE).read_text(encoding="utf-8").splitlines()[:2]
            print(f"{title.partition(',')[0]}, {digest}: {f'{len(found)} files differ' if found else 'unaltered'}")
            return 1 if found else 0
        target = vendor(options.destination, options.name)
    except (OSError, ValueError) as failure:
        print(f"vendor.py: {failure}", file=sys.stderr)
        return 2
    print((target / NOTE).read_text(encoding="utf-8").partition("\n\n")[0])
    print(target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
