#!/usr/bin/env python3
"""Writes the parts of README.md that come from the code, between markers such as `<!-- api -->` and `<!-- /api -->`.

    python3 tools/readme.py            # brings them up to date
    python3 tools/readme.py --check    # status 1, and which, where one is not

`calls`: every DLL that the package loads and every function that it takes from there. `api`: signatures and docstrings
of what `import deliveryopt_error` gives. Both are read from the sources; nothing is imported or run.

Needs Python 3.9 and nothing else.
"""

from __future__ import annotations

import argparse
import ast
import sys

import amalgamate

README = amalgamate.CHECKOUT / "README.md"
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def trees() -> dict[str, ast.Module]:
    """The modules of the package by their path, parsed."""
    files = amalgamate.sources()
    tables = amalgamate.families(files).values()
    return {path: ast.parse(text) for path, text in files.items() if path.endswith(".py") and path not in tables}


def calls() -> dict[str, list[str]]:
    """DLL -> the functions taken from it, sorted. Found by the names that WinDLL objects are bound to."""
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
    """The name in `WinDLL("name", ...)`, however it is reached."""
    if isinstance(node, ast.Call):
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called in ("WinDLL", "OleDLL", "CDLL") and node.args:
            return str(ast.literal_eval(node.args[0]))
    return None


def calls_text() -> str:
    rows = [f"| `{dll}` | {', '.join(f'`{name}`' for name in names)} |" for dll, names in calls().items()]
    return "\n".join(["| DLL, from System32 | functions |", "| --- | --- |", *rows])


def api_text() -> str:
    """A block for each public name: how it is called, and its docstring, as `help()` shows them."""
    found = {
        node.name: node
        for tree in trees().values()
        for node in tree.body
        if isinstance(node, (*_FUNCTIONS, ast.ClassDef))
    }
    names = [name for name in _public(trees()[amalgamate.FRONT]) if name in found]
    bases = {ast.unparse(base) for name in names for base in getattr(found[name], "bases", ())}
    names += sorted(base for base in bases - set(names) if base in found and not base.startswith("_"))
    functions = [name for name in names if isinstance(found[name], _FUNCTIONS)]
    classes = [name for name in names if name not in functions]
    parts = []
    for title, group in (("Functions", functions), ("Classes", classes)):
        parts += [f"<details><summary>{title}: {', '.join(f'<code>{name}</code>' for name in group)}</summary>", ""]
        for name in group:
            parts += ["```text", *_described(found[name], ""), "```", ""]
        parts.append("</details>")
    return "\n".join(parts)


def _public(front: ast.Module) -> list[str]:
    for node in front.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == "__all__":
            return list(ast.literal_eval(node.value))
    raise SystemExit(f"{amalgamate.FRONT} has no __all__")


def _described(node: ast.stmt, indent: str) -> list[str]:
    if isinstance(node, ast.ClassDef):
        lines = [f"class {node.name}({', '.join(map(ast.unparse, node.bases))})".replace("()", "")]
        lines += _docstring(node, indent + "    ")
        for member in node.body:
            if isinstance(member, _FUNCTIONS) and not member.name.startswith("_"):
                lines += ["", *_described(member, indent + "    ")]
            elif isinstance(member, ast.Assign) and {*map(ast.unparse, node.bases)} & {"_OpenEnum", "IntFlag", "Enum"}:
                lines.append(f"{indent}    {ast.unparse(member)}")
        return lines
    assert isinstance(node, _FUNCTIONS)
    decorators = {ast.unparse(decorator) for decorator in node.decorator_list}
    result = f" -> {_annotation(node.returns)}" if node.returns else ""
    if "property" in decorators:
        return [f"{indent}{node.name}{result}", *_docstring(node, indent + "    ")]
    arguments = [*node.args.posonlyargs, *node.args.args]
    defaults = [""] * (len(arguments) - len(node.args.defaults))
    defaults += [f" = {ast.unparse(default)}" for default in node.args.defaults]
    shown = [
        argument.arg + (f": {_annotation(argument.annotation)}" if argument.annotation else "") + default
        for argument, default in zip(arguments, defaults)
        if argument.arg not in ("self", "cls")
    ]
    prefix = "classmethod " if "classmethod" in decorators else ""
    line = f"{indent}{prefix}{node.name}({', '.join(shown)}){result}"
    if len(line) > 110:
        line = "\n".join(
            [f"{indent}{prefix}{node.name}(", *(f"{indent}    {part}," for part in shown), f"{indent}){result}"]
        )
    return [line, *_docstring(node, indent + "    ")]


def _annotation(node: ast.expr) -> str:
    """Without the quotes that keep it from being evaluated."""
    text = ast.unparse(node)
    return str(ast.literal_eval(text)) if text[0] in "'\"" else text


def _docstring(node: ast.stmt, indent: str) -> list[str]:
    assert isinstance(node, (ast.ClassDef, *_FUNCTIONS))
    return [(indent + line).rstrip() for line in (ast.get_docstring(node) or "").splitlines()]


def replaced(text: str, marker: str, part: str) -> str:
    """`text` with what stands between the two markers put anew. ValueError where they are not there."""
    first, last = f"<!-- {marker} -->", f"<!-- /{marker} -->"
    before, found, rest = text.partition(first)
    _, ended, after = rest.partition(last)
    if not found or not ended:
        raise ValueError(f"README.md has no {first} and {last}")
    return f"{before}{first}\n\n{part}\n\n{last}{after}"


def updated(text: str) -> str:
    """The README's text with all parts that come from the code as they should be."""
    return replaced(replaced(text, "calls", calls_text()), "api", api_text())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--check", action="store_true", help="write nothing: status 1 unless it is up to date")
    options = parser.parse_args()
    text = README.read_text(encoding="utf-8")
    new = updated(text)
    if options.check:
        print("README.md is up to date" if new == text else "README.md is not up to date: run tools/readme.py")
        return int(new != text)
    README.write_bytes(new.encode())
    return 0


if __name__ == "__main__":
    sys.exit(main())
