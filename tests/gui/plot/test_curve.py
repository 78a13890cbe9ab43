import numpy as np

from nnviz.gui.plot.curve import lone_points, thinned

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


def test_short_lines_stay_whole():
    x = np.arange(400.0)
    assert thinned(x, x)[0] is x


def test_a_long_line_keeps_its_peak_its_ends_and_its_order():
    x = np.arange(10_000.0)
    y = np.zeros(10_000)
    y[1234], y[7001] = 5, -3
    few_x, few_y = thinned(x, y)
    assert len(few_x) <= 400
    assert few_x[0] == 0 and few_x[-1] == 9_999
    assert (np.diff(few_x) > 0).all()
    assert (1234, 5) in zip(few_x, few_y, strict=True)
    assert few_y.min() == -3


def test_nothing_but_gaps_is_no_error():
    x = np.arange(1000.0)
    assert np.isnan(thinned(x, np.full(1000, np.nan))[1]).all()
