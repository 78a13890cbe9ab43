"""What is read in the window is looked up, and what is looked up can be collected."""

import ast
import re
from pathlib import Path

import nnviz.gui
from tests.source import parsed

GUI = Path(nnviz.gui.__file__).parent
BY_NAME = re.compile(r"\b(?:translate|_?tr)\((?:[^()\n]*, )?[a-z_]+\)")
WORD = re.compile(r"[A-Za-z]{2,}\s|\s[A-Za-z]{2,}")
MAY_SAY = re.compile(r"\bf\"[^\"\n]*(?:[A-Za-z]{2,} | [A-Za-z]{2,})")

NOT_READ = {
    "curves/earlier_lines.py": "by which a line is known",
    "desks/marble/cost_steps.py": "a colour of the theme",
    "desks/softmax/words.py": "ln, as mathematics writes it",
    "earlier_runs.py": "a colour of the theme",
    "heard/interfaces.py": "the name of an object",
    "layer_names.py": "a colour of the theme",
    "own_data/file_words.py": "GB, as everywhere",
    "plot/line_plot.py": "by which a line is known",
}


def modules(what):
    """The modules of the window with this in them, each with its tree."""
    for path in sorted(GUI.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if what.search(text):
            yield str(path.relative_to(GUI)), parsed(text)


def test_no_words_are_put_together_with_numbers_before_they_are_looked_up():
    found = {}
    for name, tree in modules(MAY_SAY):
        errors = {
            id(part)
            for node in ast.walk(tree)
            if isinstance(node, ast.Raise | ast.Assert)
            for part in ast.walk(node)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr) and id(node) not in errors:
                parts = [part.value for part in node.values if isinstance(part, ast.Constant)]
                if any(map(WORD.search, parts)):
                    found.setdefault(name, []).append(node.lineno)
    assert found.keys() == NOT_READ.keys()


def test_no_text_of_a_function_is_looked_up_by_its_name_where_nobody_can_collect_it():
    found = []
    for name, tree in modules(BY_NAME):
        for function in ast.walk(tree):
            if isinstance(function, ast.FunctionDef):
                found += [f"{name}:{line}" for line in _by_name(function)]
    assert found == []


def _by_name(function):
    """Lines where a text that was given a name in this function is looked up by that."""
    nodes = list(ast.walk(function))
    named = {
        target.id
        for node in nodes
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name) and isinstance(node.value.value, str)
    }
    for node in nodes if named else ():
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[-1], ast.Name):
            called = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if called in {"translate", "tr", "_tr"} and node.args[-1].id in named:
                yield node.lineno
