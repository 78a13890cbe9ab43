import numpy as np

from nnviz.core import Network
from nnviz.core.insight.plane import Box
from nnviz.gui.small_problems.plane_words import (
    accuracy_words,
    ends_words,
    place_words,
    square_words,
)


def test_where_a_plane_ends(qapp):
    assert ends_words(Box(-6, 6, 0, 2.5)) == ("x₁ → −6 to 6", "x₂ ↑ 0 to 2.5")
    assert square_words(Box(-0.25, 1.25, -0.25, 1.25)) == "x₁ → and x₂ ↑, −0.25 to 1.25"


def test_a_place_and_the_answer_there(qapp):
    one = Network([np.zeros((1, 2))], [np.zeros(1)], output="sigmoid")
    assert place_words((1.5, -2), one) == "x₁ 1.50   x₂ −2.00   answer 0.500"
    far = place_words((99_999_999_999_999_999_999, -0.001), one)
    assert far.startswith("x₁ 1.00·10²⁰   x₂ 0.00   answer ")
    three = Network([np.zeros((3, 2))], [np.array([0.0, 9.0, 0.0])], output="softmax")
    assert "answer class 1, > 0.999" in place_words((0, 0), three)


def test_how_many_are_right(qapp):
    assert accuracy_words(np.array([True, True, True, False]), 4) == ("75.0 %", "1 wrong")
    assert accuracy_words(np.zeros(0, dtype=bool), 0) == ("", "")
    first = np.array([True, True, True, False])
    assert accuracy_words(first, 9) == ("", "1 of 4 wrong"), "no share beside that of all"
