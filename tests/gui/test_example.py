"""What is looked at is called in the language of the window that shows it."""

import ast
import re
from pathlib import Path

from nnviz import gui
from nnviz.data import load_dataset
from nnviz.gui.example import Example, origin_of
from nnviz.gui.language import languages
from tests.source import parsed, statements_with

MADE = re.compile(r"\bExample(?:\.of)?\(")
WORDS = {"tr", "_tr", "translate", "format"}


def test_an_example_is_called_as_is_spoken_now(qapp, request):
    request.addfinalizer(lambda: languages.install("en"))
    table = load_dataset("xor")
    example = Example.of(table.train, 1, origin_of(table, "training", 1, 3))
    assert example.origin == "training example 2, made for epoch 3"
    languages.install("zh_CN")
    assert example.origin == "训练样本 2，为第 3 轮生成"


def test_nothing_is_called_by_words_of_the_moment():
    """Whoever makes an example gives a function, or a name that is the same in any language."""
    made = 0
    for path in sorted(Path(gui.__file__).parent.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if not MADE.search(text):
            continue
        for node, _ in statements_with(MADE, text, parsed(text)):
            if not isinstance(node, ast.Call) or not MADE.match(ast.unparse(node)):
                continue
            made += 1
            told = node.args[-1] if "Example.of(" in ast.unparse(node) else node.args[1]
            called = {getattr(n, "attr", getattr(n, "id", "")) for n in ast.walk(told)}
            is_given = isinstance(told, (ast.Call, ast.Attribute, ast.Constant))
            assert not called & WORDS, (path.name, node.lineno)
            assert is_given or told.id in ("told", "origin") or told.id[0] == "_", path.name
    assert made > 10
