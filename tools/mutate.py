#!/usr/bin/env python3
"""Changes one thing at a time in the package (slots, constants, comparisons ...) and shows which test fails for it.

    python tools/mutate.py [--count 100] [--seed 1] [--only MODULE] [--list] [--windows]

A mutant is a copy of the package with one change; the checkout stays as it is. The tests of its module run first, then
the other portable ones, up to the first file that fails. tests/windows/test_abi.py compares the layouts with the
headers, if tools/test.py has left their description. With `--windows` the survivors run against the stand-in service,
too. A test that takes more than two minutes counts as failed.

Exit status: 1 if a mutant survives that EQUIVALENT does not explain, 2 if the tests fail without any change.
Needs Python 3.9 and nothing else.
"""

from __future__ import annotations

from status import exit_with

import argparse
import ast
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import amalgamate
import winbench
from module_source import FRONT

PACKAGE = winbench.CHECKOUT / "deliveryopt_error"
LIMIT = 120  # seconds for one file of tests

# (module, text of the line) -> the reason why a change there makes no difference.
EQUIVALENT: dict[tuple[str, str], str] = {
    ("_com/__init__", "created.close()"): "the wrapper is dropped at once, which gives the same back",
    (
        "_com/__init__",
        "kernel32.FormatMessageW, c_uint32, c_uint32",
    ): "the values fit, and the calling convention widens them",
    ("_cli/__init__", "max_help_position"): "how wide a column of the help is",
    ("_cli/explain", "index = -1"): "any number below 0 says that there was none",
    ("_cli/doctor", "each.close()"): "the list is dropped at once, which gives the same back",
    ("_cli/jobs", "rows.close()"): "the generator is dropped at once, unless a failure is kept",
}


class Mutant(NamedTuple):
    module: str
    line: int
    kind: str
    before: str  # the piece of the source ...
    after: str  # ... and what takes its place
    start: int  # where, in bytes
    stop: int

    def __str__(self) -> str:
        before, after = (" ".join(text.split()) for text in (self.before, self.after))
        return f"{self.module}:{self.line} {self.kind}: {before[:60]} -> {after[:60]}"


_COMPARED = {
    ast.Lt: "<=",
    ast.LtE: "<",
    ast.Gt: ">=",
    ast.GtE: ">",
    ast.Eq: "!=",
    ast.NotEq: "==",
    ast.Is: "is not",
    ast.IsNot: "is",
    ast.In: "not in",
    ast.NotIn: "in",
}
_TYPES = {
    "c_uint32": "c_uint16",
    "c_int32": "c_int16",
    "c_uint64": "c_uint32",
    "c_void_p": "c_uint16",
    "c_uint16": "c_uint32",
}
_GIVES_BACK = {
    "close",
    "free",
    "clear",
    "release",
    "AddRef",
    "Release",
    "discard",
    "pop",
    "unlink",
    "give_back",
    "cancel",
}


class _Finder(ast.NodeVisitor):
    """Finds all changes of one module, in the order of its source."""

    def __init__(self, module: str, source: str) -> None:
        self.module, self.source = module, source.encode()
        self.starts = [0]
        for line in self.source.splitlines(keepends=True):
            self.starts.append(self.starts[-1] + len(line))
        self.found: list[Mutant] = []
        self.in_union = False
        self.visit(ast.parse(source))

    def _span(self, node: ast.AST) -> tuple[int, int]:
        place = (node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)  # type: ignore[attr-defined]
        return self.starts[place[0] - 1] + place[1], self.starts[place[2] - 1] + place[3]

    def _text(self, node: ast.AST) -> str:
        start, stop = self._span(node)
        return self.source[start:stop].decode()

    def _add(self, node: ast.AST, kind: str, after: str, span: tuple[int, int] | None = None) -> None:
        start, stop = span or self._span(node)
        before = self.source[start:stop].decode()
        line: int = node.lineno  # type: ignore[attr-defined]
        compile(
            self.source[:start] + after.encode() + self.source[stop:], self.module, "exec"
        )  # else it proves nothing
        self.found.append(Mutant(self.module, line, kind, before, after, start, stop))

    def visit_If(self, node: ast.If) -> None:
        if not isinstance(node.test, ast.Name) or node.test.id != "TYPE_CHECKING":
            self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        for part in node.body:  # not the annotations
            self.visit(part)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.in_union = any(self._text(base).endswith("Union") for base in node.bases)  # whose fields have no order
        self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_Assign(self, node: ast.Assign) -> None:
        names = [target.id for target in node.targets if isinstance(target, ast.Name)]
        if names == ["__slots__"] or names == ["__all__"]:
            return
        if names == ["_fields_"] and isinstance(node.value, ast.Tuple):
            rows = [row for row in node.value.elts if isinstance(row, ast.Tuple)]
            for row, following in zip(rows, rows[1:]):
                one, two = self._text(row), self._text(following)
                span = self._span(row)[0], self._span(following)[1]
                between = self.source[self._span(row)[1] : self._span(following)[0]].decode()
                if not self.in_union:
                    self._add(row, "slots swapped", two + between + one, span)
                self._add(row, "slot dropped", "", (span[0], self._span(following)[0]))
        if names == ["IID"] and isinstance(node.value, ast.Constant):
            text = self._text(node.value)
            self._add(node.value, "IID", text[:4] + ("0" if text[4] != "0" else "1") + text[5:])
        self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> None:
        if node.id in _TYPES and (self.module.startswith("_com/") or self.module.endswith("_interfaces")):
            self._add(node, "type", _TYPES[node.id])

    def visit_Constant(self, node: ast.Constant) -> None:
        if type(node.value) is int:
            text = self._text(node)
            self._add(node, "constant", hex(node.value ^ 1) if text.startswith("0x") else str(node.value + 1))

    def visit_Compare(self, node: ast.Compare) -> None:
        if len(node.ops) == 1:
            left, right = self._span(node.left)[1], self._span(node.comparators[0])[0]
            self._add(node, "comparison", f" {_COMPARED[type(node.ops[0])]} ", (left, right))
        self.generic_visit(node)

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        for one, two in zip(node.values, node.values[1:]):
            span = self._span(one)[1], self._span(two)[0]
            word = self.source[slice(*span)].decode()
            swapped = re.sub(r"\band\b|\bor\b", lambda found: "or" if found.group() == "and" else "and", word)
            self._add(one, "and/or", swapped, span)
        self.generic_visit(node)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> None:
        if isinstance(node.op, ast.Not):
            self._add(node, "not", f"({self._text(node.operand)})")
        self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> None:
        call = node.value
        if isinstance(call, ast.Constant):
            return  # a docstring
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr in _GIVES_BACK:
            self._add(node, "not given back", "pass")
        self.generic_visit(node)

    def visit_Return(self, node: ast.Return) -> None:
        if node.value is not None and not isinstance(node.value, ast.Constant):
            self._add(node, "result", "return None")
        self.generic_visit(node)


def modules() -> list[str]:
    """The modules to change, `_com/errors`: all but the tables and those that only import others."""
    files = amalgamate.sources()
    left_out = {*amalgamate.families(files).values(), FRONT, amalgamate.LAST, "_version.py"}
    return [path[: -len(".py")] for path in files if path.endswith(".py") and path not in left_out]


def mutants(count: int, seed: int, only: str | None) -> list[Mutant]:
    """A choice of all changes: each module and each kind in turn, so that small modules are in it."""
    waiting: dict[tuple[str, str], list[Mutant]] = {}
    for module in modules():
        if only in (None, module):
            for mutant in _Finder(module, (PACKAGE / f"{module}.py").read_text(encoding="utf-8")).found:
                waiting.setdefault((mutant.kind, module), []).append(mutant)
    rnd = random.Random(seed)
    for group in waiting.values():
        rnd.shuffle(group)
    chosen: list[Mutant] = []
    while waiting and len(chosen) < count:
        groups = list(waiting)
        rnd.shuffle(groups)
        for key in groups[: count - len(chosen)]:
            chosen.append(waiting[key].pop())
            if not waiting[key]:
                del waiting[key]
    return sorted(chosen)


class Copy:
    """The package and the tests in a folder of their own, with one change at a time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("deliveryopt_error", "tests", "tools"):
            shutil.copytree(winbench.CHECKOUT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        for name in ("README.md", "pyproject.toml"):
            shutil.copy(winbench.CHECKOUT / name, folder)
        facts = sorted(winbench.bench_folder().glob("dosvc-x64-*/abi.txt"), key=lambda path: path.stat().st_mtime)
        self.facts = str(facts[-1]) if facts else ""

    def change(self, mutant: Mutant, back: bool = False) -> None:
        source = (PACKAGE / f"{mutant.module}.py").read_bytes()
        if not back:
            source = source[: mutant.start] + mutant.after.encode() + source[mutant.stop :]
        (self.folder / "deliveryopt_error" / f"{mutant.module}.py").write_bytes(source)

    def noticed_by(self, mutant: Mutant) -> str | None:
        """The first file of tests that fails; those of the module run first."""
        folder, _, name = mutant.module.lstrip("_").rpartition("/")
        own = [file for file in self.files() if file.startswith(f"unit/{folder.split('/')[0]}/")]
        first = sorted(own, key=lambda file: not file.endswith(f"/test_{name}.py"))
        if self.facts and mutant.kind in ("slots swapped", "slot dropped", "IID", "type", "constant"):
            first.insert(0, "windows/test_abi.py")
        for name in dict.fromkeys([*first, *self.files()]):
            why = self.failure(name)
            if why is not None:
                return f"{name}, {why}"
        return None

    def files(self) -> list[str]:
        """The portable tests, without those that compare texts instead of behaviour."""
        left_out = {"test_readme.py", "test_distributions.py"}
        tests = self.folder / "tests"
        paths = [path for path in (tests / "unit").rglob("test_*.py") if path.name not in left_out]
        return sorted(path.relative_to(tests).as_posix() for path in paths)

    def failure(self, name: str) -> str | None:
        """The reason why a file of tests fails; None if it passes."""
        environment = {**os.environ, "DELIVERYOPT_ERROR_ABI": self.facts, "PYTHONDONTWRITEBYTECODE": "1"}
        try:
            done = subprocess.run(
                [sys.executable, "-m", "tests", name],
                cwd=self.folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=LIMIT,
            )
        except subprocess.TimeoutExpired:
            return f"no end after {LIMIT} s"
        return f"status {done.returncode}" if done.returncode else None


def explained(mutant: Mutant) -> str | None:
    line = (PACKAGE / f"{mutant.module}.py").read_text(encoding="utf-8").splitlines()[mutant.line - 1]
    return next((why for (module, text), why in EQUIVALENT.items() if module == mutant.module and text in line), None)


def on_windows(copy: Copy, living: list[Mutant]) -> Iterator[tuple[Mutant, bool]]:
    """Pairs (mutant, noticed) of the tests against the stand-in. RuntimeError if they fail without a change."""
    import test

    worker = test.Worker("x64")

    def fails() -> bool:
        environment = worker.register("own")
        command = ["-m", "tests", "unit", "windows"]
        try:
            done = worker.bench.python("3.11").run(command, timeout=test.LIMIT, paths=[copy.folder], env=environment)
        except subprocess.TimeoutExpired:
            worker.bench.restart()
            return True
        return done.returncode != 0

    try:
        if living and fails():
            raise RuntimeError("the tests fail on Windows without any change")
        for mutant in living:
            copy.change(mutant)
            yield mutant, fails()
            copy.change(mutant, back=True)
    finally:
        worker.bench.close()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--count", type=int, default=100, metavar="N", help="number of mutants, default %(default)s")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="seed of the choice, default %(default)s")
    parser.add_argument("--only", choices=modules(), metavar="MODULE", help="mutants of one module")
    parser.add_argument("--list", action="store_true", help="print them and run nothing")
    parser.add_argument("--windows", action="store_true", help="run the survivors on a Windows Python, too")
    options = parser.parse_args()
    chosen = mutants(options.count, options.seed, options.only)
    if options.list:
        print("\n".join(map(str, chosen)))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        copy = Copy(Path(folder))
        for file in copy.files():
            if copy.failure(file):
                parser.exit(2, f"mutate: {file} fails without any change\n")
        living: list[Mutant] = []
        for mutant in chosen:
            copy.change(mutant)
            name = copy.noticed_by(mutant)
            copy.change(mutant, back=True)
            if name is None:
                living.append(mutant)
            print(f"{mutant}: {'LIVES' if name is None else 'noticed by ' + name}", flush=True)
        explanations = {mutant: explained(mutant) for mutant in living}
        rest = [mutant for mutant, why in explanations.items() if why is None]
        if options.windows:
            for mutant, noticed in on_windows(copy, rest):
                print(f"{mutant}: {'noticed on Windows' if noticed else 'LIVES'}", flush=True)
                if noticed:
                    rest = [other for other in rest if other is not mutant]
    for mutant, why in explanations.items():
        if why is not None:
            print(f"{mutant}: makes no difference: {why}")
    equivalent = sum(why is not None for why in explanations.values())
    killed = len(chosen) - len(rest) - equivalent
    print(f"{len(chosen)} mutants, {killed} killed, {equivalent} explained, {len(rest)} survived")
    return 1 if rest else 0


if __name__ == "__main__":
    exit_with(main)
