"""One module of the package as a part of the single file: what it imports and defines, and the text that is left.

For amalgamate.py, which says what is taken out of a module and why.
"""

from __future__ import annotations

import ast
import re
import symtable
import tokenize
from collections.abc import Iterator

FRONT = "__init__.py"
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
_IGNORED = re.compile(r"  # (?:type: ignore\[[a-z, -]+\]|noqa: [A-Z]+[0-9]+$)", re.MULTILINE)


class Refused(Exception):
    """The package cannot be made one file; the text says where and why."""


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
        self.text = with_tabs(_IGNORED.sub("", self._edited()))
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
        function, but for what a class that is not exported only declares.
        """
        quoted: list[ast.expr] = []
        dropped: list[tuple[ast.expr, int, bool]] = []  # how many bytes before it; whether it is of an argument

        def visit(node: ast.AST, in_function: bool, private: bool) -> None:
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                own = node.name.startswith("_") and not node.name.endswith("__")
                private = private or in_function or own or (node in tree.body and node.name not in self._exported)
                if private and isinstance(node, ast.ClassDef) and not all(map(_only_declares, node.body)):
                    for statement in filter(_only_declares, node.body):
                        self._cut(statement)
            for annotation in (getattr(node, "returns", None), getattr(node, "annotation", None)):
                if annotation is None or (isinstance(node, ast.AnnAssign) and not (node.value and in_function)):
                    continue
                if private or isinstance(node, ast.AnnAssign):
                    arrow = annotation is getattr(node, "returns", None)
                    dropped.append((annotation, 4 if arrow else 2, isinstance(node, ast.arg)))
                else:
                    quoted.append(annotation)
            if isinstance(node, ast.AnnAssign) and not in_function:
                quoted.append(node.annotation)
            in_function = in_function or isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
            for child in ast.iter_child_nodes(node):
                visit(child, in_function, private)

        visit(tree, False, False)
        around = {id(node): (count, of_argument) for node, count, of_argument in dropped}
        nodes = [*quoted, *(node for node, _, _ in dropped)]
        for node in sorted(nodes, key=lambda node: (node.lineno, node.col_offset), reverse=True):
            if id(node) not in around and isinstance(node, ast.Constant):
                continue  # None, or a string
            if node.lineno != node.end_lineno:
                raise self._refuse(node, "an annotation of several lines")
            line = self._lines[node.lineno - 1].encode()
            first, last = line[: node.col_offset], line[node.end_col_offset :]
            text = line[node.col_offset : node.end_col_offset].decode()
            quote = "'" if '"' in text else '"'
            instead = f"{quote}{text}{quote}".encode()
            if id(node) in around:
                count, of_argument = around[id(node)]
                first, instead = first[:-count], b""
                if of_argument and last[:3] == b" = ":
                    last = b"=" + last[3:]
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


def with_tabs(text: str) -> str:
    """`text` with a tab for each four blanks of an indentation, and one empty line for several.

    Within texts only docstrings change, and there the indentation.
    """
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
    kept: list[str] = []
    for number, line in enumerate(lines, 1):
        if line or number in depth_of or not kept or kept[-1]:
            blanks = len(line) - len(line.lstrip(" "))
            tabs = min(blanks, depth_of.get(number, blanks)) // 4
            kept.append("\t" * tabs + line[4 * tabs :])
    return "\n".join(kept)
