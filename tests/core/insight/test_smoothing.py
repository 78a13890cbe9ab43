import numpy as np
import pytest

from nnviz.core.insight.smoothing import moving_mean, smoothing_width, trailing_mean


def test_a_straight_line_stays_as_it_is():
    line = np.linspace(3, 7, 20)
    assert moving_mean(line, 5) == pytest.approx(line)


def test_means_of_neighbours_fewer_at_the_ends():
    values = np.array([0.0, 6, 0, 6, 0, 6])
    assert moving_mean(values, 3).tolist() == [0, 2, 4, 2, 4, 6]
    assert moving_mean(values, 5)[2] == pytest.approx(12 / 5)


def test_gaps_stay_gaps():
    means = moving_mean(np.array([1.0, np.nan, 3.0, 5.0]), 3)
    assert np.isnan(means).tolist() == [False, True, False, False]
    assert means[2] == 4.0


def test_nothing_and_one():
    assert len(moving_mean(np.empty(0), 5)) == 0
    assert moving_mean(np.array([2.0]), 5).tolist() == [2.0]


@pytest.mark.parametrize(("count", "width"), [(3, 5), (100, 5), (140, 7), (400, 21)])
def test_long_runs_are_averaged_further(count, width):
    assert smoothing_width(count) == width


def test_a_trailing_mean_knows_only_what_was_before():
    assert trailing_mean(np.array([2.0, 4, 9, 5]), 2).tolist() == [2, 3, 6.5, 7]
    assert trailing_mean(np.array([2.0, 4]), 1).tolist() == [2, 4]
