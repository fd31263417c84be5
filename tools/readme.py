#!/usr/bin/env python3
"""Writes the parts of README.md that come from the code and from running it, each between two comments.

    python3 tools/readme.py            # brings them up to date
    python3 tools/readme.py --check    # status 1, with a line for each part that is not up to date

`<!-- calls --> ... <!-- /calls -->`: every DLL that the package loads and every function that it takes from there, read
from the sources. `<!-- run: python -m deliveryopt_error ... --> ... <!-- /run -->`: the command and its output, by this
Python. `<!-- codes -->...<!-- /codes -->`, and the other names of COUNTS: a number of the catalogue, rounded down to
hundreds so that one code more changes nothing here. Other Markdown files of the project may have numbers, too.

Needs Python 3.9 and nothing else.
"""

from __future__ import annotations

from status import exit_with

import argparse
import ast
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import amalgamate

README = amalgamate.CHECKOUT / "README.md"
OTHERS = (amalgamate.CHECKOUT / "tools" / "README.md",)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def trees() -> dict[str, ast.Module]:
    """The modules of the package by their path, parsed."""
    files = amalgamate.sources()
    tables = amalgamate.families(files).values()
    return {path: ast.parse(text) for path, text in files.items() if path.endswith(".py") and path not in tables}


def calls() -> dict[str, list[str]]:
    """DLL -> the functions taken from it, sorted; found by the variables that hold WinDLL objects."""
    found: dict[str, set[str]] = {}
    for tree in trees().values():
        for function in (node for node in ast.walk(tree) if isinstance(node, _FUNCTIONS)):
            for dll, name in _taken(function):
                found.setdefault(dll, set()).update(filter(None, [name]))
    return {dll: sorted(names) for dll, names in sorted(found.items())}


def _taken(function: ast.AST) -> list[tuple[str, str]]:
    """(DLL, function) pairs of one function's body; the function is "" where the DLL is loaded."""
    taken, bound = [], {}
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            dll = _loaded(node.value)
            if dll:
                bound[node.targets[0].id] = dll
                taken.append((dll, ""))
    for node in ast.walk(function):
        if isinstance(node, ast.Attribute):
            owner = node.value
            dll = bound.get(owner.id) if isinstance(owner, ast.Name) else _loaded(owner)
            if dll:
                taken.append((dll, node.attr))
    return taken


def _loaded(node: ast.AST) -> str | None:
    """The name in `WinDLL("name", ...)` or `ctypes.WinDLL("name", ...)`, else None."""
    if isinstance(node, ast.Call):
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called in ("WinDLL", "OleDLL", "CDLL") and node.args:
            return str(ast.literal_eval(node.args[0]))
    return None


def calls_text() -> str:
    rows = [f"| `{dll}` | {', '.join(f'`{name}`' for name in names)} |" for dll, names in calls().items()]
    return "\n".join(["| DLL, from System32 | functions |", "| --- | --- |", *rows])


def counts() -> dict[str, int]:
    """The numbers of the catalogue: codes, those with a meaning, those with an advice of their own, and names."""
    sys.path.insert(0, str(amalgamate.CHECKOUT))
    from deliveryopt_error._cli.codes import family_counts
    from deliveryopt_error._codes import catalogue

    codes, meanings, advices = family_counts(catalogue.all_values())["all"]
    return {"codes": codes, "meanings": meanings, "advices": advices, "names": len(set(catalogue.all_names()))}


def rounded(number: int) -> str:
    """`5,200` for 5,273."""
    return f"{number // 100 * 100:,}"


def run_text(command: str) -> str:
    """A block with the command and what it prints, as on a screen of 80 columns without colours."""
    words = shlex.split(command)
    if words[:3] != ["python", "-m", amalgamate.NAME]:
        raise ValueError(f"only python -m {amalgamate.NAME} is run, not: {command}")
    done = subprocess.run(
        [sys.executable, *words[1:]],
        cwd=amalgamate.CHECKOUT,
        env={**os.environ, "COLUMNS": "80", "PYTHONUTF8": "1"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    if done.stderr:
        raise ValueError(f"{command}: {done.stderr}")
    return f"```console\n$ {command}\n{done.stdout}```"


def replaced(text: str, marker: str, part: str) -> str:
    """`text` with `part` between the two comments of a marker. ValueError if they are not there."""
    first, last = f"<!-- {marker} -->", f"<!-- /{marker} -->"
    before, found, rest = text.partition(first)
    _, ended, after = rest.partition(last)
    if not found or not ended:
        raise ValueError(f"there is no {first} and {last}")
    return f"{before}{first}\n\n{part}\n\n{last}{after}"


def with_numbers(text: str) -> str:
    """`text` with the numbers of the catalogue up to date."""
    for name, number in counts().items():
        text = re.sub(rf"(<!-- {name} -->).*?(<!-- /{name} -->)", rf"\g<1>{rounded(number)}\g<2>", text)
    return text


def with_output(text: str) -> str:
    """`text` with the output of its commands up to date."""

    def new(match: re.Match[str]) -> str:
        return f"{match[1]}\n{run_text(match[2])}\n{match[3]}"

    return re.sub(r"(<!-- run: (.*?) -->).*?(<!-- /run -->)", new, text, flags=re.DOTALL)


def updated(text: str) -> str:
    """The README's text with all parts as they should be."""
    return with_output(with_numbers(replaced(text, "calls", calls_text())))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--check", action="store_true", help="write nothing: status 1 unless all is up to date")
    options = parser.parse_args()
    files: dict[Path, Callable[[str], str]] = {README: updated, **dict.fromkeys(OTHERS, with_numbers)}
    old = {}
    for path, update in files.items():
        text = path.read_text(encoding="utf-8")
        new = update(text)
        if new != text:
            old[path.relative_to(amalgamate.CHECKOUT).as_posix()] = new
    for name, new in old.items():
        if options.check:
            print(f"{name} is not up to date: run tools/readme.py")
        else:
            amalgamate.files_module().OutputFile(amalgamate.CHECKOUT / name, force=True).write(new.encode())
    if options.check and not old:
        print("README.md is up to date")
    return int(options.check and bool(old))


if __name__ == "__main__":
    exit_with(main)
