import ast
import re
from pathlib import Path

import nnviz
from nnviz.gui.layer_names import (
    layer_names,
    layer_number,
    layer_phrase,
    layer_series,
    layer_tabs,
)

SOURCES = sorted(Path(nnviz.__file__).parent.rglob("*.py"))


def test_the_input_is_the_books_layer_1():
    assert [layer_number(layer) for layer in range(3)] == ["1", "2", "3"]


def test_no_text_of_the_program_counts_layers_from_0():
    """Weights, biases and errors begin with layer 2, activations with layer 1."""
    wrong = re.compile(r"a⁰|[wbzδ][⁰¹]|layer 0\b")
    maybe = re.compile(r"[⁰¹]|layer 0")
    for text in filter(maybe.search, (path.read_text() for path in SOURCES)):
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("tr", "translate"):
                texts = [a.value for a in node.args if isinstance(a, ast.Constant)]
                assert not wrong.search(" ".join(map(str, texts))), texts


def test_names():
    assert layer_names(1) == ["output"]
    assert layer_names(2) == ["hidden", "output"]
    assert layer_names(3) == ["hidden 1", "hidden 2", "output"]


def test_tabs_are_short():
    assert layer_tabs(2) == ["hidden", "output"]
    assert layer_tabs(4) == ["hidden 1", "2", "3", "output"]


def test_within_a_sentence():
    assert [layer_phrase(1, 0)] == ["the output layer"]
    assert [layer_phrase(2, layer) for layer in (0, 1)] == ["the hidden layer", "the output layer"]
    assert [layer_phrase(3, layer) for layer in (0, 1)] == ["hidden 1", "hidden 2"]


def test_every_layer_has_a_look():
    assert layer_series(2) == ["hidden 1", "output"]
    assert layer_series(6) == [*(f"hidden {number}" for number in range(1, 6)), "output"]


def test_looks_come_again_from_the_sixth_hidden_layer_on():
    assert layer_series(8)[5:] == ["hidden 1", "hidden 2", "output"]
