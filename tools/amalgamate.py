#!/usr/bin/env python3
"""Writes the single file, `dist/deliveryopt_error.py`, from the package: every module in order, with all of its text.

    python3 tools/amalgamate.py                                  # the whole product
    python3 tools/amalgamate.py --only-families do,bits,http     # a small edition: explains these codes, reads jobs
    python3 tools/amalgamate.py --check                          # is the file what would be written?

It takes out of a module the imports of its neighbours, `TYPE_CHECKING = False`, and the imports of the standard
library at its top, which are merged at the top of the file. It puts annotations into quotes, in place of
`from __future__ import annotations`, for which Python would look into the folder of a script first; it keeps those of
what the front door exports and leaves out the others, which are for the package's type checker. It indents by tabs. It
changes nothing else: both together are 75 KB less. It refuses (exit status 1) what would make the file behave
differently from the package: imports in a circle, an import of a module as such, a name that two modules define, an
import of the standard library that is not listed here. It orders the modules by their imports.

The bytes depend on the sources alone: LF, no time, no path, no user. Needs Python 3.8 and nothing else.
"""

from __future__ import annotations

import argparse
import ast
import builtins
import functools
import hashlib
import importlib.util
import symtable
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from status import exit_with

CHECKOUT = Path(__file__).resolve().parent.parent
NAME = "deliveryopt_error"

FRONT = "__init__.py"
LAST = "__main__.py"
# The folder of the families of codes: each file beside its `__init__` is one, by its name. Data only: they import
# nothing and come after the modules, which look into them when they are called.
CATALOGUE = "_codes/catalogue/"
# What a small edition leaves out, modules or folders; and with them all that only they import. A function that asks
# for one of them raises ImportError.
SMALL_WITHOUT = (
    *(
        "_codes.paste",
        "_codes.excerpt",
        "_logs",
        "_selftest",
        "_transfer.job_notify",
        "_transfer.job_watch",
        "_transfer.downloads",
    ),
    *("_transfer.download_watch", "_cli.scan", "_cli.codes", "_cli.downloads", "_cli.watch", "_cli.change"),
    *("_cli.doctor", "_cli.completion", "_cli.html", "_cli.files", "_cli.selftest"),
)
NO_CODE = ("LICENSE", "py.typed", "everything.py")  # the last has only an import of all

# The whole of the standard library that the product may touch: at its import, for its type checker, and in a call.
AT_IMPORT = {"_thread", "ctypes", "enum", "sys"}  # _thread is in every Python before anything is imported
FOR_TYPES = AT_IMPORT | {"argparse", "os", "typing", "uuid"}
# fmt: off
IN_A_CALL = AT_IMPORT | {
    "argparse", "atexit", "base64", "bisect", "bz2", "codecs", "collections", "contextlib", "csv", "datetime",
    "difflib", "errno", "hashlib", "html", "io", "itertools", "json", "lzma", "multiprocessing", "os", "queue", "re",
    "select", "shutil", "signal", "stat", "struct", "tempfile", "textwrap", "threading", "time", "uuid", "warnings",
    "weakref", "zipfile", "zlib",
}
# fmt: on

WIDTH = 120


# The single file begins with this, so that it is never written over another file.
START = f"# {NAME} "

# Before anything else is imported. The folder stays where the file is imported, or run by `-m`: it is not ours then.
OWN_FOLDER_OFF = """\
# Run as `python FILE`, Python puts the folder of this file before its own: there others may be able to write.
# It does not with -I and -P, in a frozen program, with -m, by runpy, and where the file is imported: that is kept.
if __name__ == "__main__" and not sys.flags.isolated and not getattr(sys.flags, "safe_path", False):
    if [globals().get(name, 0) for name in ("__spec__", "__package__")] == [None, None] and "__file__" in globals():
        if not hasattr(sys, "frozen"):
            del sys.path[:1]"""


class Refused(Exception):
    """The package cannot be made one file; the text says where and why."""


def files_module() -> ModuleType:
    """The package's module that writes files, loaded alone: the package itself may be broken."""
    spec = importlib.util.spec_from_file_location("_files", CHECKOUT / NAME / "_cli" / "files.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def sources(package: Path = CHECKOUT / NAME) -> dict[str, bytes]:
    """Every file of the package by its path in there, sorted; the line ends are LF, whatever the checkout has."""
    found = {}
    for path in package.rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts:
            found[path.relative_to(package).as_posix()] = path.read_bytes().replace(b"\r\n", b"\n")
    return dict(sorted(found.items()))


def sums(files: dict[str, bytes]) -> str:
    """A line for each file, as `sha256sum` prints it and `sha256sum -c` reads it."""
    return "".join(f"{hashlib.sha256(data).hexdigest()}  {path}\n" for path, data in sorted(files.items()))


def digest(files: dict[str, bytes]) -> str:
    """The digest of all sources: the SHA-256 of the lines of `sums`."""
    return hashlib.sha256(sums(files).encode()).hexdigest()


def version(files: dict[str, bytes]) -> str:
    """`__version__`, read without running anything."""
    for node in ast.parse(files["_version.py"]).body:
        if isinstance(node, ast.Assign):
            return str(ast.literal_eval(node.value))
    raise Refused("_version.py assigns no version")


def _module(path: str) -> str:
    """The dotted name below the package: "catalogue" for "catalogue/__init__.py"."""
    return path[: -len(".py")].replace("/", ".").replace(".__init__", "").replace("__init__", "")


def _is_type_checking(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and node.id == "TYPE_CHECKING"


def _only_declares(node: ast.stmt) -> bool:
    """Whether it says a type and nothing else."""
    return isinstance(node, ast.AnnAssign) and node.value is None


def _blocks(node: ast.AST) -> Iterator[list[ast.stmt]]:
    """The lists of statements in a function."""
    for child in ast.walk(node):
        for field in ("body", "orelse", "finalbody"):
            block = getattr(child, field, None)
            if isinstance(block, list):
                yield block


class Module:
    """One file, taken apart: what it imports and defines, and its text without what is said once for all modules."""

    def __init__(
        self, path: str, text: str, left_out: set[str], bare: bool = False, exported: frozenset[str] = frozenset()
    ) -> None:
        self.path = path
        self._exported = exported
        self.neighbours: dict[str, set[str]] = {}  # module -> the names that are imported from it
        self.at_import: dict[str, tuple[str, str]] = {}  # bound name -> module, and the name in it ("": the module)
        self.for_types: dict[str, tuple[str, str]] = {}
        self.type_checking = False
        self._left_out = left_out
        self._bare = bare
        self._lines = text.splitlines()
        self._edits: list[tuple[int, int, list[str]]] = []  # first and last line, from 1; what comes in their place
        tree = ast.parse(text, path)
        if not ast.get_docstring(tree):
            raise Refused(f"{path} has no docstring")
        self.docstring = "\n".join(self._lines[tree.body[0].lineno - 1 : tree.body[0].end_lineno])
        self._cut(tree.body[0])
        for node in tree.body:
            if isinstance(node, ast.Assign) and _is_type_checking(node.targets[0]):
                self._cut(node)
                self.type_checking = True
        for node in list(tree.body):
            if isinstance(node, ast.If) and isinstance(node.test, ast.UnaryOp) and _is_type_checking(node.test.operand):
                self._cut(node)  # how the front door imports a name at its first use; one file has all of them
                tree.body.remove(node)
        self._visit(tree, "module", None)
        if bare and path != FRONT:
            self._undress(tree)
            tree = ast.parse("\n".join(self._lines), path)
        self._quote_annotations(tree)
        self.text = _with_tabs(self._edited())
        try:
            table = symtable.symtable(self.text, path, "exec")
        except SyntaxError as error:
            raise Refused(f"{path}: a block is empty without its imports ({error})") from None
        self.names = {symbol.get_name() for symbol in table.get_symbols() if symbol.is_assigned()}

    def _refuse(self, node: ast.AST, why: str) -> Refused:
        return Refused(f"{self.path}:{getattr(node, 'lineno', 0)}: {why}")

    def _visit(self, node: ast.AST, where: str, function: ast.AST | None) -> None:
        """Looks at all imports; `where` is "module", "types", "nested" (run by an import as well) or "function"."""
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Import):
                for alias in child.names:
                    self._standard(child, where, alias.asname or alias.name, alias.name, "")
                self._merged(child, where)
            elif isinstance(child, ast.ImportFrom) and child.level:
                self._neighbour(child, where, function)
            elif isinstance(child, ast.ImportFrom) and child.module == "__future__":
                self._cut(child)  # the file begins with it
            elif isinstance(child, ast.ImportFrom):
                for alias in child.names:
                    self._standard(child, where, alias.asname or alias.name, child.module or "", alias.name)
                self._merged(child, where)
            elif where == "module" and isinstance(child, ast.If) and _is_type_checking(child.test):
                self._visit(child, "types", None)
                if self._bare or all(self._is_cut(statement) for statement in child.body):
                    self._cut(child)
            elif isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
                self._visit(child, "function", child)
            else:
                self._visit(child, "nested" if where == "module" else where, function)

    def _standard(self, node: ast.AST, where: str, bound: str, module: str, name: str) -> None:
        allowed = {"types": FOR_TYPES, "function": IN_A_CALL}.get(where, AT_IMPORT)
        if module.split(".")[0] not in allowed:
            raise self._refuse(node, f"the import of {module} is not allowed here ({where})")
        if where in ("module", "types"):
            if bound != (name or module):
                raise self._refuse(node, f"{module} is imported under another name, {bound}")
            (self.at_import if where == "module" else self.for_types)[bound] = (module, name)

    def _merged(self, node: ast.stmt, where: str) -> None:
        if where in ("module", "types"):
            self._cut(node)

    def _neighbour(self, node: ast.ImportFrom, where: str, function: ast.AST | None) -> None:
        if self._bare and where == "types":
            return  # cut with the annotations
        folders = self.path.split("/")[:-1]
        if node.level - 1 > len(folders):
            raise self._refuse(node, "an import from outside the package")
        target = ".".join(folders[: len(folders) - node.level + 1] + ([node.module] if node.module else []))
        for alias in node.names:
            if alias.asname and alias.asname != alias.name:
                raise self._refuse(node, f"{alias.name} of a neighbour is imported under another name, {alias.asname}")
            self.neighbours.setdefault(target, set()).add(alias.name)
        if target not in self._left_out or (self.path == FRONT and where == "module"):
            self._cut(node)
        elif where == "types":
            instead = [" " * node.col_offset + f"{alias.name} = Any" for alias in node.names]
            self._edits.append((node.lineno, node.end_lineno or 0, instead))
        elif function is not None:
            why = f'raise ImportError("left out of this edition: {target}")'
            last = next(body[-1] for body in _blocks(function) if node in body)  # what follows is not reached any more
            self._edits.append((node.lineno, last.end_lineno or 0, [" " * node.col_offset + why]))
        else:
            raise self._refuse(node, f"{target} cannot be left out: it is needed at the import")

    def _cut(self, node: ast.stmt) -> None:
        """Takes out the lines of a statement, which must be alone on them, and the empty lines after it."""
        first, last = node.lineno, node.end_lineno or node.lineno
        before = self._lines[first - 1].encode()[: node.col_offset]
        after = self._lines[last - 1].encode()[node.end_col_offset :].strip()
        if before.strip() or not (not after or after.startswith(b"#")):
            raise self._refuse(node, "another statement on the line of an import")
        while last < len(self._lines) and not self._lines[last].strip():
            last += 1
        self._edits.append((first, last, []))

    def _is_cut(self, node: ast.stmt) -> bool:
        return any(first == node.lineno and not instead for first, _, instead in self._edits)

    def _undress(self, tree: ast.Module) -> None:
        """Takes out docstrings, where they are not the whole body, annotations, comments and empty lines."""
        spans = []  # line, first and last column; what comes in its place
        for node in ast.walk(tree):
            if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and ast.get_docstring(node) and len(node.body) > 1:
                self._cut(node.body[0])
            if isinstance(node, ast.ClassDef) and not all(map(_only_declares, node.body)):
                for statement in filter(_only_declares, node.body):
                    self._cut(statement)
            if isinstance(node, ast.arg) and node.annotation and node.lineno == node.end_lineno:
                spans.append((node.lineno, node.col_offset, node.end_col_offset or 0, node.arg))
            if isinstance(node, ast.AnnAssign) and node.value and node.lineno == node.annotation.end_lineno:
                spans.append((node.lineno, node.target.end_col_offset or 0, node.annotation.end_col_offset or 0, ""))
            if isinstance(node, ast.FunctionDef) and node.returns and node.returns.lineno == node.returns.end_lineno:
                spans.append((node.returns.lineno, node.returns.col_offset - 4, node.returns.end_col_offset or 0, ""))
        for number, first, last, instead in sorted(spans, reverse=True):
            line = self._lines[number - 1].encode()
            self._lines[number - 1] = (line[:first] + instead.encode() + line[last:]).decode()
        lines = iter([line + "\n" for line in self._lines])
        for token in tokenize.generate_tokens(lambda: next(lines, "")):
            if token.type == tokenize.NL and not token.line.strip():  # an empty line, not one within a text
                self._edits.append((token.start[0], token.start[0], []))
            if token.type == tokenize.COMMENT:
                number, column = token.start
                self._lines[number - 1] = self._lines[number - 1][:column].rstrip()
                if not self._lines[number - 1]:
                    self._edits.append((number, number, []))
        self.docstring = ""

    def _quote_annotations(self, tree: ast.Module) -> None:
        """Makes strings of the annotations that are kept and would be evaluated; takes out the others.

        Kept are those of the functions, classes and methods that the front door exports, and of variables in no
        function.
        """
        quoted: list[ast.expr] = []
        dropped: list[tuple[ast.expr, int]] = []  # and how many bytes before it

        def visit(node: ast.AST, in_function: bool, private: bool) -> None:
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                own = node.name.startswith("_") and not node.name.endswith("__")
                private = private or in_function or own or (node in tree.body and node.name not in self._exported)
            for annotation in (getattr(node, "returns", None), getattr(node, "annotation", None)):
                if annotation is None or (isinstance(node, ast.AnnAssign) and not (node.value and in_function)):
                    continue
                if private or isinstance(node, ast.AnnAssign):
                    dropped.append((annotation, 4 if annotation is getattr(node, "returns", None) else 2))
                else:
                    quoted.append(annotation)
            if isinstance(node, ast.AnnAssign) and not in_function:
                quoted.append(node.annotation)
            in_function = in_function or isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
            for child in ast.iter_child_nodes(node):
                visit(child, in_function, private)

        visit(tree, False, False)
        before = {id(node): count for node, count in dropped}
        nodes = [*quoted, *(node for node, _ in dropped)]
        for node in sorted(nodes, key=lambda node: (node.lineno, node.col_offset), reverse=True):
            if id(node) not in before and isinstance(node, ast.Constant):
                continue  # None, or a string
            if node.lineno != node.end_lineno:
                raise self._refuse(node, "an annotation of several lines")
            line = self._lines[node.lineno - 1].encode()
            first, last = line[: node.col_offset], line[node.end_col_offset :]
            text = line[node.col_offset : node.end_col_offset].decode()
            quote = "'" if '"' in text else '"'
            instead = f"{quote}{text}{quote}".encode()
            if id(node) in before:
                first, instead = first[: -before[id(node)]], b""
            self._lines[node.lineno - 1] = (first + instead + last).decode()

    def drop_from_all(self, names: set[str]) -> None:
        """Takes names out of `__all__`, a line each."""
        lines = [line for line in self.text.splitlines() if line.strip(' \t",') not in names]
        self.text = "\n".join(lines)

    def _edited(self) -> str:
        lines: list[str] = []
        at = 1
        for first, last, instead in sorted(self._edits):
            if first >= at:
                lines += self._lines[at - 1 : first - 1] + instead
            at = max(at, last + 1)
        return "\n".join(lines + self._lines[at - 1 :]).strip("\n")


def _with_tabs(text: str) -> str:
    """`text` with a tab for each four blanks of an indentation; within texts only docstrings change."""
    lines = text.splitlines()
    depth_of: dict[int, int] = {}  # a line within a text -> how much of its indentation is not of the text
    opened: list[int] = []
    tokens = list(tokenize.generate_tokens(iter([line + "\n" for line in lines]).__next__))
    for token, after in zip(tokens, tokens[1:]):
        kind, first, depth = tokenize.tok_name[token.type], token.start[0], 0
        if kind.endswith("STRING_START"):  # of an f-string, from Python 3.12 on
            opened.append(first)
        elif kind.endswith("STRING_END"):
            first = opened.pop()
        elif kind == "STRING" and after.type == tokenize.NEWLINE and not token.line[: token.start[1]].strip():
            depth = token.start[1]
        if kind == "STRING" or kind.endswith("STRING_END"):
            depth_of.update(dict.fromkeys(range(first + 1, token.end[0] + 1), depth))
    for at, line in enumerate(lines):
        blanks = len(line) - len(line.lstrip(" "))
        tabs = min(blanks, depth_of.get(at + 1, blanks)) // 4
        lines[at] = "\t" * tabs + line[4 * tabs :]
    return "\n".join(lines)


def families(files: dict[str, bytes]) -> dict[str, str]:
    """The families of codes by their names, and the files that hold them."""
    paths = [path for path in files if path.startswith(CATALOGUE) and not path.endswith("/__init__.py")]
    return {path[len(CATALOGUE) : -len(".py")]: path for path in sorted(paths)}


def _in_order(modules: dict[str, Module]) -> list[str]:
    """The paths so that each module comes after those that it imports from; refuses a circle."""
    path_of = {_module(path): path for path in modules}
    ordered: list[str] = []

    def visit(path: str, above: tuple[str, ...]) -> None:
        if path in above:
            raise Refused("imports in a circle: " + " from ".join([*above[above.index(path) :], path]))
        if path not in ordered:
            for target in sorted(modules[path].neighbours):
                if target not in path_of:
                    raise Refused(f"{path}: imports {target or 'the front door'}, which is no module")
                visit(path_of[target], (*above, path))
            ordered.append(path)

    for path in sorted(modules):
        visit(path, ())
    return ordered


def _exported(files: dict[str, bytes]) -> frozenset[str]:
    """The names in `__all__` of the front door."""
    for node in ast.parse(files[FRONT]).body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "__all__":
            return frozenset(ast.literal_eval(node.value))
    return frozenset()


def _parsed(
    path: str, data: bytes, left_out: frozenset[str], bare: bool, exported: frozenset[str] = frozenset()
) -> Module:
    """A module, taken apart once for each of its texts; the front door, which is changed later, each time."""
    parse = _parsed_once if path != FRONT else _parsed_once.__wrapped__
    return parse(path, data, left_out, bare, exported)


@functools.lru_cache(maxsize=None)
def _parsed_once(path: str, data: bytes, left_out: frozenset[str], bare: bool, exported: frozenset[str]) -> Module:
    return Module(path, data.decode(), set(left_out), bare, exported)


def _without(files: dict[str, bytes]) -> set[str]:
    """The modules that a small edition does not have."""
    modules = {
        _module(path): _parsed(path, data, frozenset(), False) for path, data in files.items() if path not in NO_CODE
    }
    left_out = {name for name in modules if any(f"{name}.".startswith(f"{other}.") for other in SMALL_WITHOUT)}
    while True:
        users = {name: {user for user, source in modules.items() if name in source.neighbours} for name in modules}
        more = {name for name in modules if users[name] and users[name] <= left_out} - left_out
        if not more:
            return left_out
        left_out |= more


def _without_families(text: str, dropped: list[str]) -> str:
    """The catalogue's module without the rows and the clauses that are about these families alone."""
    tree = ast.parse(text)
    named = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    lines = text.splitlines()
    for node in ast.walk(tree):
        name = None
        if isinstance(node, ast.Tuple) and node.elts and isinstance(node.elts[0], ast.Constant):
            name = node.elts[0].value
        elif isinstance(node, ast.If) and isinstance(node.test, ast.Compare):
            name = getattr(node.test.comparators[0], "value", None)
        if name in dropped and named.count(name) == 2 and isinstance(node, (ast.Tuple, ast.If)):
            for number in range(node.lineno, (node.end_lineno or node.lineno) + 1):
                lines[number - 1] = ""
    return "\n".join(lines)


def _read_modules(files: dict[str, bytes], left_out: set[str], bare: bool) -> dict[str, Module]:
    """The modules by their path, those left out not among them: first the front door, tables and `__main__` last."""
    missing = {FRONT, LAST, *NO_CODE} - set(files)
    if missing:
        raise Refused("not there: " + ", ".join(sorted(missing)))
    unused = [path for path in files if path not in NO_CODE and not path.endswith(".py")]
    if unused:
        raise Refused("no module: " + ", ".join(unused))
    every = {}
    exported = _exported(files)
    for path in files:
        if path not in NO_CODE:
            kept = _module(path) not in left_out
            every[path] = _parsed(path, files[path], frozenset(left_out if kept else ()), bare, exported)
    front, last = every.pop(FRONT), every.pop(LAST)
    tables = {path: every[path] for path in families(files).values()}
    for path, source in tables.items():
        if source.neighbours or source.at_import or source.for_types:
            raise Refused(f"{path}: a table that imports")
    ordered = {path: every[path] for path in _in_order(every) if path not in tables}
    every.update({FRONT: front, LAST: last})
    defined = {_module(path): source.names for path, source in every.items()}
    for path, source in every.items():
        for target, names in source.neighbours.items():
            if names - defined[target]:
                raise Refused(f"{path}: {', '.join(sorted(names - defined[target]))} is no name that {target} defines")
    every = {FRONT: front, **ordered, **tables, LAST: last}
    return {path: source for path, source in every.items() if _module(path) not in left_out}


def _refuse_double_names(modules: dict[str, Module]) -> None:
    owner: dict[str, object] = {}
    for path, source in modules.items():
        origins = {**source.for_types, **source.at_import}
        imported = [(bound, f"the import of {module} {name}".rstrip()) for bound, (module, name) in origins.items()]
        for name, who in [*imported, *((name, path) for name in sorted(source.names))]:
            if owner.setdefault(name, who) != who:
                raise Refused(f"{name} is defined twice: by {owner[name]} and by {who}")
            if who == path and hasattr(builtins, name) and not name.startswith("__"):
                raise Refused(f"{path}: {name} would hide the builtin from all modules")


def _import_order(name: str) -> tuple[bool, bool, str]:
    """Constants, classes, the rest; numbers in their order: c_uint8, c_uint16."""
    stem = name.rstrip("0123456789")
    return not name.isupper(), not name[0].isupper(), stem + name[len(stem) :].zfill(4)


def _import_lines(imports: dict[str, tuple[str, str]], indent: str = "") -> list[str]:
    """Import statements in the order and the form that the linter wants."""
    lines = [f"{indent}import {module}" for module in sorted({module for module, name in imports.values() if not name})]
    names_of: dict[str, list[str]] = {}
    for module, name in imports.values():
        if name:
            names_of.setdefault(module, []).append(name)
    for module, names in sorted(names_of.items()):
        names.sort(key=_import_order)
        line = f"{indent}from {module} import {', '.join(names)}"
        if len(line) > WIDTH:
            lines += [f"{indent}from {module} import (", *(f"{indent}    {name}," for name in names), f"{indent})"]
        else:
            lines.append(line)
    return lines


def amalgamated(files: dict[str, bytes], only: list[str] | None = None) -> str:
    """The text of the single file. With `only` a small edition: these families, without SMALL_WITHOUT, bare."""
    small = only is not None
    known = families(files)
    unknown = set(only or ()) - set(known)
    if unknown:
        raise Refused(f"no family {', '.join(sorted(unknown))}; there are {', '.join(known)}")
    chosen = [name for name in known if only is None or name in only]
    dropped = [name for name in known if name not in chosen]
    left_out = {_module(known[name]) for name in dropped} | (_without(files) if small else set())
    catalogue = CATALOGUE + "__init__.py"
    shortened = _without_families(files[catalogue].decode(), dropped).encode()
    modules = _read_modules({**files, catalogue: shortened}, left_out, small)
    _refuse_double_names(modules)
    front = modules[FRONT]
    front.drop_from_all({name for target in left_out for name in front.neighbours.get(target, ())})

    at_import: dict[str, tuple[str, str]] = {}
    for_types: dict[str, tuple[str, str]] = {}
    for source in modules.values():
        at_import.update(source.at_import)
        for_types.update(source.for_types)
    for bound in at_import:
        for_types.pop(bound, None)

    header = [
        f"{NAME} {version(files)} as a single file, written by tools/amalgamate.py: change the package, not this file.",
        f"Sources (SHA-256): {digest(files)}",
        f"Families of codes: {', '.join(chosen)}" + (f"; left out: {', '.join(dropped)}" if dropped else ""),
        *([f"Modules left out: {', '.join(sorted(_without(files)))}"] if small else []),
        "Comments, docstrings and annotations are left out; the whole file has them."
        if small
        else "Annotations are those of the exported names; the package has all.",
        "",
        *files["LICENSE"].decode().strip().split("\n"),
    ]
    parts = ["\n".join(("# " + line).rstrip() for line in header)]
    parts.append("# ruff: noqa: E101, E501, W191  (one row a fact, indented by tabs)")
    imports = _import_lines(at_import)
    assert "import sys" in imports
    parts.append("\n".join([front.docstring, "", "import sys", "", OWN_FOLDER_OFF, ""]))
    parts.append("\n".join(line for line in imports if line != "import sys"))
    if not small and any(source.type_checking for source in modules.values()):
        block = _import_lines(for_types, "    ")
        parts.append("\n".join(["TYPE_CHECKING = False", *(["if TYPE_CHECKING:", *block] if block else [])]))
    parts = [_with_tabs(part) for part in parts]
    parts.append(front.text)
    for path, source in modules.items():
        if path != FRONT:
            space = "\n" if source.text.startswith(("class ", "def ", "@")) else ""
            parts += [f"\n# ===== {path}", *filter(None, [source.docstring]), space + source.text]
    return "\n\n".join(parts) + "\n"


def write(path: Path, data: bytes, force: bool = False) -> bool:
    """Writes a single file, whole or not at all; whether that was to standard output.

    OSError where that fails, or where there is a file that is none.
    """
    if not path.parent.is_dir():
        path.parent.mkdir(parents=True)
    file = files_module().OutputFile(path, START.encode(), force)
    file.write(data)
    return bool(file.is_standard_output)


def _words(text: str) -> list[str]:
    return [word for word in text.split(",") if word]


def main() -> int:
    files = sources()
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--output", type=Path, default=CHECKOUT / "dist" / (NAME + ".py"), metavar="FILE")
    parser.add_argument("--force", action="store_true", help="replace FILE also where it is not a single file of ours")
    parser.add_argument("--check", action="store_true", help="write nothing: status 1 unless the file is up to date")
    parser.add_argument(
        "--only-families",
        type=_words,
        metavar="do,bits,http",
        help=f"a small edition: of {', '.join(families(files))} these; without {', '.join(SMALL_WITHOUT)}, bare code",
    )
    options = parser.parse_args()
    try:
        data = amalgamated(files, options.only_families).encode()
    except Refused as why:
        print(f"refused: {why}", file=sys.stderr)
        return 1
    if options.check:
        if not options.output.is_file():
            print(f"{options.output}: not there")
            return 1
        same = options.output.read_bytes().replace(b"\r\n", b"\n") == data
        print(f"{options.output}: {'is what would be written' if same else 'is not what would be written'}")
        return 0 if same else 1
    try:
        report = sys.stderr if write(options.output, data, options.force) else sys.stdout
    except BrokenPipeError:
        raise
    except OSError as failure:
        print(f"amalgamate.py: {failure.filename or options.output}: {failure.strerror or failure}", file=sys.stderr)
        return 2
    parts = sum(map(len, files.values()))
    print(f"{options.output}: {len(data)} bytes, {len(data) / parts:.2f} of the package's {parts}", file=report)
    print(f"sources {digest(files)}\nfile    {hashlib.sha256(data).hexdigest()}", file=report)
    return 0


if __name__ == "__main__":
    exit_with(main)
