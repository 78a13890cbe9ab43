"""The texts that stand in the source, each with the context in which it is looked up.

Only what may say something is parsed, and of that only the statements with one of its words.
"""

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from tests.source import parsed, statements_with

Said = tuple[str, str]
"""A context and a text."""

NNVIZ = Path(__file__).parents[2] / "nnviz"
LOOKS_UP = ("translate", "tr", "spoken", "QT_TRANSLATE_NOOP")
SAYS = (*LOOKS_UP, "counted", "Joined", "Sentence")
ERROR = re.compile(r"^ *class (\w+Error)\(([^)]*)\):", re.MULTILINE)
"""An exception; its name ends so, ruff sees to that."""


def said_in_source(root: Path = NNVIZ) -> set[Said]:
    """All that the modules below `root` say."""
    texts = {
        ".".join(path.relative_to(root.parent).with_suffix("").parts): path.read_text("utf-8")
        for path in root.rglob("*.py")
    }
    tree = cache(lambda name: parsed(texts[name]))
    errors = _errors("\n".join(texts.values()))
    look_up = _words(("translate", "spoken"))
    speakers = {name: _speakers(tree(name)) for name, text in texts.items() if look_up.search(text)}
    words = _words({*SAYS, *errors, *(own for each in speakers.values() for own in each)})
    said: set[Said] = set()
    for name, text in texts.items():
        if words.search(text):
            saying = list(statements_with(words, text, tree(name)))
            known = speakers.get(name, {}) | _imported(saying, speakers)
            said |= set(_said(saying, errors, known))
    return said


def _words(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sorted(words))})\b")


def _errors(text: str) -> set[str]:
    """The names of the exceptions that carry a Sentence."""
    parents = {
        name: {base.strip().split(".")[-1] for base in bases.split(",")}
        for name, bases in ERROR.findall(text)
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


def _imported(
    nodes: Iterable[tuple[ast.AST, str]], speakers: Mapping[str, Mapping[str, str]]
) -> dict[str, str]:
    """The same of those that a module has from others."""
    return {
        alias.asname or alias.name: speakers[node.module][alias.name]
        for node, _ in nodes
        if isinstance(node, ast.ImportFrom) and node.module in speakers
        for alias in node.names
        if alias.name in speakers[node.module]
    }


def _said(
    nodes: Iterable[tuple[ast.AST, str]], errors: set[str], speakers: Mapping[str, str]
) -> Iterator[Said]:
    """What the calls among these say; each stands in the class of this name, or in none."""
    for node, inside in nodes:
        if isinstance(node, ast.Call):
            for context, text in _of_call(node, inside, errors, speakers):
                yield from ((context, each) for each in _literals(text) if each)


def _of_call(
    node: ast.Call, inside: str, errors: set[str], speakers: Mapping[str, str]
) -> Iterator[tuple[str, ast.expr]]:
    name, arguments = _called(node), node.args
    if name in LOOKS_UP and len(arguments) > 1:
        yield from ((context, arguments[1]) for context in list(_literals(arguments[0]))[:1])
    elif isinstance(node.func, ast.Name) and name in speakers:
        yield speakers[name], arguments[0]
    elif name == "tr" and inside:
        yield inside, arguments[0]
    elif name == "counted":
        yield from (("Sentence", text) for text in arguments[1:3])
    elif name == "Joined":
        yield from (("List", text) for text in arguments[:1])
    elif name == "SpecError":  # its first argument is a field
        yield from (("Sentence", text) for text in arguments[1:2])
    elif name == "Sentence" or name in errors:
        yield from (("Sentence", text) for text in arguments[:1])


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
