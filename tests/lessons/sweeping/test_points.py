"""Where a lesson's points are on its axis, and what they are called."""

import pytest

from nnviz.lessons.shelf import LESSONS
from nnviz.lessons.sweeping.points import points_of
from tests.lessons.sweeping.files import swept


def test_a_point_has_the_values_of_the_seeds_and_the_books():
    first, last = points_of(swept().forms["quick"], [{"last": 60, "fast": 70}, {"last": 64}])
    assert (first.place, first.words, first.values, first.book) == (0, "0.3", (60, 64), None)
    assert (last.place, last.words, last.values, last.book) == (1, "3", (70,), 71)
    assert first.middle == 62


def test_decades_are_equally_far_from_each_other():
    points = points_of(LESSONS["L25"].forms["book"], [])
    assert [each.place for each in points] == pytest.approx([0, 0.5, 1])
    assert [each.book for each in points] == [0.339, 0.320, 0.725]
    assert points[0].middle is None


def test_networks_are_called_by_their_hidden_layers():
    points = points_of(LESSONS["L35"].forms["book"], [])
    assert [each.words for each in points] == ["30", "30-30", "30-30-30", "30-30-30-30"]


def test_a_form_that_is_no_sweep_has_none():
    assert points_of(LESSONS["L15"].forms["quick"], []) == ()
