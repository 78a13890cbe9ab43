"""What is said one after the other is joined as the language joins it, nowhere by a bare comma.

`nnviz.core.sentence` and `nnviz.gui.controls.plural` join: sentences in Chinese have no blank
between them, for one, and brackets of their own.
"""

import ast
import re
from pathlib import Path

import nnviz
from tests.source import parsed

NNVIZ = Path(nnviz.__file__).parent
SPEAKS_ENGLISH = "cli/"
"""Texts in a terminal are not translated, nor are those that stand there."""

NOT_READ = {
    "core/network.py": "for who makes a network in Python, of shapes that do not fit",
    "data/tables/guessed.py": "several columns' one name, by which they are found again",
    "data/tables/reading/heading.py": "the second column of one name, by which it is found again",
    "files/reports.py": "which BLAS was loaded, as it names itself",
    "gui/own_data/elsewhere/seat.py": "for the log",
    "lessons/measures/measure.py": "arguments, as Python writes them",
    "sharing/exports/scripts.py": "Python",
    "sharing/project/reader.py": "why a file is none, for who looks for why",
    "sweeps/typed.py": "values as they are typed into a field",
}
JOINT = re.compile(r"[:;,.] |\)?[:;,]? \(")

MAY_JOIN = re.compile(r"\}(?:[:;,.] |\)?[:;,]? \()\{|[\"'][:;,.] [\"']\.join")
"""What only modules with such a line have: the others need not be parsed."""


def bare_joints(path):
    """Lines where two texts are joined by a comma and the like that no translator has seen."""
    text = path.read_text(encoding="utf-8")
    for node in ast.walk(parsed(text)) if MAY_JOIN.search(text) else ():
        if isinstance(node, ast.JoinedStr) and any(_joints_in(node)):
            yield f"{path.relative_to(NNVIZ)}:{node.lineno}"
        called = node.func if isinstance(node, ast.Call) else None
        if isinstance(called, ast.Attribute) and called.attr == "join":
            by = called.value
            if isinstance(by, ast.Constant) and JOINT.fullmatch(by.value):
                yield f"{path.relative_to(NNVIZ)}:{node.lineno}"


def _joints_in(text):
    """Of a text with values in it: between two of them, of which one at least is no number."""
    if _is_a_point(text):
        return
    for first, middle, last in zip(text.values, text.values[1:], text.values[2:], strict=False):
        are_put_in = all(isinstance(each, ast.FormattedValue) for each in (first, last))
        if are_put_in and not (first.format_spec and last.format_spec):
            yield isinstance(middle, ast.Constant) and JOINT.fullmatch(middle.value)


def _is_a_point(text):
    """ "(x, y)", as mathematics writes it in every language."""
    first, last = text.values[0], text.values[-1]
    return isinstance(first, ast.Constant) and (first.value, getattr(last, "value", "")) == (
        "(",
        ")",
    )


def test_no_text_is_joined_by_a_bare_comma():
    found = [at for path in sorted(NNVIZ.rglob("*.py")) for at in bare_joints(path)]
    read = [at for at in found if not at.startswith(SPEAKS_ENGLISH)]
    assert [at for at in read if at.partition(":")[0] not in NOT_READ] == []
