"""The program's source as trees, for tests that read all of it."""

import ast
import gc
import re
from bisect import bisect_left
from collections.abc import Iterator


def parsed(text: str) -> ast.Module:
    """A module's tree; the collector would look through its nodes again and again meanwhile."""
    collects = gc.isenabled()
    gc.disable()
    try:
        return ast.parse(text)
    finally:
        if collects:
            gc.enable()


def statements_with(
    words: re.Pattern[str], text: str, tree: ast.Module
) -> Iterator[tuple[ast.AST, str]]:
    """The nodes that have one of these words in their lines, each with the class it stands in."""
    lines = [text.count("\n", 0, found.start()) + 1 for found in words.finditer(text)]
    nodes: list[tuple[ast.AST, str]] = [(tree, "")]
    while nodes:
        node, inside = nodes.pop()
        yield node, inside
        inside = node.name if isinstance(node, ast.ClassDef) else inside
        nodes += [(child, inside) for child in ast.iter_child_nodes(node) if _has(child, lines)]


def _has(node: ast.AST, lines: list[int]) -> bool:
    """Whether one of these lines is of this node, or of what decorates it."""
    if (start := getattr(node, "lineno", None)) is None:
        return True
    start = min(start, *(each.lineno for each in getattr(node, "decorator_list", [])), start)
    first = bisect_left(lines, start)
    return first < len(lines) and lines[first] <= node.end_lineno
