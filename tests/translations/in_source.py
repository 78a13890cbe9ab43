"""The texts that stand in the source, each with the context in which it is looked up."""

import ast
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

Said = tuple[str, str]
"""A context and a text."""

NNVIZ = Path(__file__).parents[2] / "nnviz"


def said_in_source(root: Path = NNVIZ) -> set[Said]:
    """All that the modules below `root` say."""
    trees = {
        ".".join(path.relative_to(root.parent).with_suffix("").parts): ast.parse(
            path.read_text(encoding="utf-8")
        )
        for path in root.rglob("*.py")
    }
    errors = _errors(trees.values())
    speakers = {name: _speakers(tree) for name, tree in trees.items()}
    return {
        said
        for name, tree in trees.items()
        for said in _Module(tree, errors, speakers[name] | _imported(tree, speakers)).said()
    }


def _errors(trees: Iterable[ast.Module]) -> set[str]:
    """The names of the exceptions that carry a Sentence."""
    parents = {
        node.name: {ast.unparse(base).split(".")[-1] for base in node.bases}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    known = {"SentenceError"}
    while more := {name for name, bases in parents.items() if bases & known} - known:
        known |= more
    return known


def _speakers(tree: ast.Module) -> dict[str, str]:
    """The functions of a module that look up their only argument, and in which context."""
    found = {}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and len(node.args.args) == 1:
            last = node.body[-1]
            call = last.value if isinstance(last, ast.Return) else None
            if isinstance(call, ast.Call) and _called(call) in {"translate", "spoken"}:
                found[node.name] = next(_literals(call.args[0]), "")
    return {name: context for name, context in found.items() if context}


def _imported(tree: ast.Module, speakers: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """The same of those that a module has from others."""
    return {
        alias.asname or alias.name: speakers[node.module][alias.name]
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module in speakers
        for alias in node.names
        if alias.name in speakers[node.module]
    }


class _Module(ast.NodeVisitor):
    """Collects what one module says."""

    def __init__(self, tree: ast.Module, errors: set[str], speakers: dict[str, str]) -> None:
        self._tree, self._errors, self._speakers = tree, errors, speakers
        self._classes: list[str] = []
        self._said: set[Said] = set()

    def said(self) -> set[Said]:
        self.visit(self._tree)
        return self._said

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name, arguments = _called(node), node.args
        if name in {"translate", "tr", "spoken", "QT_TRANSLATE_NOOP"} and len(arguments) > 1:
            context = next(_literals(arguments[0]), None)
            if context is not None:
                self._add(context, arguments[1])
        elif isinstance(node.func, ast.Name) and name in self._speakers:
            self._add(self._speakers[name], arguments[0])
        elif name == "tr" and self._classes:
            self._add(self._classes[-1], arguments[0])
        elif name == "counted":
            self._add("Sentence", *arguments[1:3])
        elif name == "SpecError":  # its first argument is a field
            self._add("Sentence", *arguments[1:2])
        elif name == "Sentence" or name in self._errors:
            self._add("Sentence", *arguments[:1])
        self.generic_visit(node)

    def _add(self, context: str, *texts: ast.expr) -> None:
        self._said |= {(context, text) for each in texts for text in _literals(each) if text}


def _called(node: ast.Call) -> str:
    function = node.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literals(node: ast.expr) -> Iterator[str]:
    """The texts that an argument can be."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
