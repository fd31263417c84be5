#!/usr/bin/env python3
"""Writes the single file, `dist/deliveryopt_error.py`, from the package: every module in order, with all of its text.

    python3 tools/amalgamate.py                                  # the whole product
    python3 tools/amalgamate.py --only-families do,bits,http     # a small edition: explains these codes, reads jobs
    python3 tools/amalgamate.py --check                          # is the file what would be written?

It takes out of a module the imports of its neighbours, `TYPE_CHECKING = False`, and the imports of the standard
library at its top, which are merged at the top of the file. It puts annotations into quotes, in place of `from
__future__ import annotations`, for which Python would look into the folder of a script first; it keeps those of what
the front door exports and leaves out the others, which are for the package's type checker, with the aliases and the
imports that only they need and its exceptions from that. It indents by tabs, and leaves one empty line where there
are two. It changes nothing else: all together are 110 KB less. It refuses (exit status 1) what would make the file
behave differently from the package: imports in a circle, an import of a module as such, a name that two modules
define, an import of the standard library that is not listed here. It orders the modules by their imports.

The bytes depend on the sources alone: LF, no time, no path, no user. Needs Python 3.8 and nothing else.
"""

from __future__ import annotations

from status import exit_with

import argparse
import ast
import builtins
import functools
import hashlib
import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

from module_source import FRONT, Module, Refused, with_tabs

CHECKOUT = Path(__file__).resolve().parent.parent
NAME = "deliveryopt_error"

LAST = "__main__.py"
# The folder of the families of codes: each file beside its `__init__` is one, by its name. Data only: they import
# nothing and come after the modules, which look into them when they are called.
CATALOGUE = "_codes/catalogue/"
# What a small edition leaves out, modules or folders; and with them all that only they import. A function that asks
# for one of them raises ImportError.
SMALL_WITHOUT = (
    *("_codes.paste", "_codes.excerpt", "_logs", "_selftest"),
    *("_transfer.job_notify", "_transfer.job_watch", "_transfer.downloads", "_transfer.download_watch"),
    *("_cli.scan", "_cli.codes", "_cli.downloads", "_cli.watch", "_cli.change", "_cli.doctor", "_cli.completion"),
    *("_cli.html", "_cli.files", "_cli.selftest"),
)
NO_CODE = ("LICENSE", "py.typed", "everything.py")  # the last has only an import of all

WIDTH = 120
_WORD = re.compile(r"\w+")
_ALIASES = re.compile(r"^if TYPE_CHECKING:\n(?:\t.*\n)+\n*", re.MULTILINE)
_ALIAS = re.compile(r"^\t(\w+) = ", re.MULTILINE)


# The single file begins with this, so that it is never written over another file.
START = f"# {NAME} "

# Before anything else is imported. The folder stays where the file is imported, or run by `-m`: it is not ours then.
AS_PROGRAM = """\
if __name__ == "__main__":  # Ctrl+C during what follows ends the program as it ends a command
    sys.excepthook = lambda kind, *rest, before=sys.excepthook: (
        sys.exit(130) if kind is KeyboardInterrupt else before(kind, *rest)
    )
# Run as `python FILE`, Python puts the folder of this file before its own: there others may be able to write.
# It does not with -I and -P, in a frozen program, with -m, by runpy, and where the file is imported: that is kept.
if __name__ == "__main__" and not sys.flags.isolated and not getattr(sys.flags, "safe_path", False):
    if [globals().get(name, 0) for name in ("__spec__", "__package__")] == [None, None] and "__file__" in globals():
        if not hasattr(sys, "frozen"):
            del sys.path[:1]"""

# What the names of ctypes stand for where it cannot be imported, until the end of the file and from there on.
NO_CTYPES = """\
except ImportError as _why:
    # Codes and logs need no _ctypes, which Python 3.12 cannot import in an interpreter with a GIL of its own. There the
    # classes of COM can be defined by this one, and from the end of this file on each call of ctypes is an ImportError.
    class _NoCtypes(type):
        __call__ = __mul__ = __getattr__ = lambda name, *_: name

        def refuse(*_, why=str(_why), **__):
            raise ImportError(f"COM needs ctypes, which cannot be imported: {why}")

    globals().update(dict.fromkeys("NAMES".split(), _NoCtypes("ctypes", (), {})))"""
NO_CALLS = """\
if type(ctypes) is not type(sys):
    type(ctypes).__call__ = type(ctypes).refuse"""


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


def _named(text: str) -> set[str]:
    """The names in a module's code, and the words in its annotations, which are strings."""
    names = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Name):
            names.add(node.id)
        for annotation in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            if isinstance(annotation, ast.Constant):
                names.update(_WORD.findall(str(annotation.value)))
    return names


def _without_unused_aliases(texts: dict[str, str]) -> tuple[dict[str, str], set[str]]:
    """The texts without the blocks of type aliases that only annotations which are left out have named.

    And the names that are used in them.
    """
    blocks = [block for text in texts.values() for block in _ALIASES.findall(text)]
    used = set().union(*(_named(_ALIASES.sub("", text)) for text in texts.values()))
    for block in blocks:
        others = _WORD.findall("".join(other for other in blocks if other is not block))
        if used.union(others).isdisjoint(_ALIAS.findall(block)):
            texts = {path: text.replace(block, "") for path, text in texts.items()}
        else:
            used.update(_WORD.findall(block))
    return texts, used


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
    texts, used = _without_unused_aliases({path: source.text for path, source in modules.items()})
    for_types = {bound: origin for bound, origin in for_types.items() if bound in used}

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
    parts.append("# ruff: noqa: E101, E501, E731, SIM115, W191  (one row a fact, indented by tabs)")
    of_ctypes = {bound: origin for bound, origin in at_import.items() if origin[0] == "ctypes"}
    imports = _import_lines({bound: origin for bound, origin in at_import.items() if origin[0] != "ctypes"})
    assert "import sys" in imports
    parts.append("\n".join([front.docstring, "", "import sys", "", AS_PROGRAM, ""]))
    parts.append("\n".join(line for line in imports if line != "import sys"))
    names = " ".join(sorted(of_ctypes, key=_import_order))
    parts.append("\n".join(["try:", *_import_lines(of_ctypes, "    "), NO_CTYPES.replace("NAMES", names)]))
    if not small and any(source.type_checking for source in modules.values()):
        block = _import_lines(for_types, "    ")
        parts.append("\n".join(["TYPE_CHECKING = False", *(["if TYPE_CHECKING:", *block] if block else [])]))
    parts = [with_tabs(part) for part in parts]
    for path, text in texts.items():
        if path == FRONT:
            parts.append(text)
        else:
            before = [modules[path].docstring, with_tabs(NO_CALLS) if path == LAST else ""]
            parts += [f"\n# ===== {path}", *filter(None, before), text]
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
