"""What is said one after the other is joined as the language joins it, nowhere by a bare comma.

`nnviz.gui.controls.plural` joins: sentences in Chinese have no blank between them, for one.
"""

import ast
import re
from pathlib import Path

import nnviz.gui
from tests.source import parsed

GUI = Path(nnviz.gui.__file__).parent
FOR_LOGS = {"own_data/elsewhere/seat.py"}
JOINTS = (": ", "; ", ", ", ". ")

MAY_JOIN = re.compile(r"\"\{[^\n]*\}[:;,.] \{|\"[:;,.] \"\.join")
"""What only modules with such a line have: the others need not be parsed."""


def bare_joints(path):
    """Lines where two texts are joined by a comma and the like that no translator has seen."""
    text = path.read_text(encoding="utf-8")
    for node in ast.walk(parsed(text)) if MAY_JOIN.search(text) else ():
        if isinstance(node, ast.JoinedStr) and len(node.values) == 3:
            first, middle, last = node.values
            is_whole = isinstance(first, ast.FormattedValue) and not _is_number(first, last)
            if is_whole and isinstance(middle, ast.Constant) and middle.value in JOINTS:
                yield f"{path.relative_to(GUI)}:{node.lineno}"
        called = node.func if isinstance(node, ast.Call) else None
        if isinstance(called, ast.Attribute) and called.attr == "join":
            by = called.value
            if isinstance(by, ast.Constant) and by.value in JOINTS:
                yield f"{path.relative_to(GUI)}:{node.lineno}"


def _is_number(*values):
    """Whether all have a format, as numbers have."""
    return all(isinstance(v, ast.FormattedValue) and v.format_spec for v in values)


def test_no_text_is_joined_by_a_bare_comma():
    found = [at for path in sorted(GUI.rglob("*.py")) for at in bare_joints(path)]
    assert [at for at in found if at.partition(":")[0] not in FOR_LOGS] == []
