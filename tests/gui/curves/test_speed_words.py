import numpy as np
import pytest

from nnviz.gui.curves.speed_words import in_fewer_words, speed_words
from nnviz.gui.language import languages


def words(*speeds):
    return speed_words(np.array([[1.0] * len(speeds), speeds]), "‖∂C/∂b‖")


@pytest.mark.parametrize("hidden", [1, 2, 3, 4, 5])
def test_the_first_layer_is_slower(hidden):
    name = "hidden" if hidden == 1 else "hidden 1"
    said = words(*[0.001] * hidden, 0.096)
    assert said == f"{name} learns 96 times more slowly than the output layer"


@pytest.mark.parametrize(
    ("speeds", "said"),
    [
        ((0.4, 0.1), "hidden learns 4.0 times faster than the output layer"),
        ((1.0, 19_449.0), "hidden learns 19,400 times more slowly than the output layer"),
        ((0.1, 0.1), "hidden learns as fast as the output layer"),
        ((0.0, 0.1), "hidden does not learn: its ‖∂C/∂b‖ is 0"),
        ((0.1, 0.0), "the output layer does not learn: its ‖∂C/∂b‖ is 0"),
        ((0.0, 0.0), "neither hidden nor the output layer learns: ‖∂C/∂b‖ is 0"),
        ((0.02,), "one layer only: ‖∂C/∂b‖ is 0.020"),
        ((np.nan, 0.1), "the speeds have grown beyond all numbers"),
    ],
)
def test_other_cases(speeds, said):
    assert words(*speeds) == said


def test_before_anything_is_recorded():
    assert speed_words(np.empty((0, 3)), "mean |δ|") == "no speed has been recorded yet"


@pytest.mark.parametrize(
    ("speeds", "fewer"),
    [
        ((0.001, 0.5, 0.096), ("hidden 1 is 96 times slower", "96 times slower")),
        ((0.4, 0.1), ("hidden is 4.0 times faster", "4.0 times faster")),
        ((0.1, 0.1), ()),
        ((0.0, 0.1), ()),
        ((0.02,), ()),
        ((np.nan, 0.1), ()),
    ],
)
def test_where_there_is_little_room_it_is_said_in_fewer_words(speeds, fewer):
    assert in_fewer_words(np.array([speeds])) == fewer
    assert in_fewer_words(np.empty((0, len(speeds)))) == ()


def test_in_chinese_a_layer_is_slow_without_a_verb(qapp):
    languages.install("zh_CN")
    try:
        (said, few) = in_fewer_words(np.array([[0.001, 0.5, 0.096]]))
    finally:
        languages.install("en")
    assert few == "慢 96 倍" and said.endswith("层 1 慢 96 倍")
