import numpy as np

from nnviz.gui.plot.lone_points import lone_points

NAN = np.nan


def lone(*y):
    return [x for x, _ in lone_points(np.arange(len(y), dtype=float), np.array(y, dtype=float))]


def test_a_line_has_none():
    assert lone(1, 2, 3) == []


def test_one_point_is_alone():
    assert lone(1) == [0]


def test_points_between_gaps_are_alone():
    assert lone(1, NAN, 2, NAN, 3, 4, NAN, 5) == [0, 2, 7]


def test_no_points():
    assert lone() == []
    assert lone(NAN, NAN) == []
