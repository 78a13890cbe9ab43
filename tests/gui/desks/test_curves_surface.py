"""Names at the ends of a desk's lines."""

from nnviz.gui.desks.curves_surface import apart


def test_only_names_without_room_are_moved():
    assert apart([10, 50, 52, 55], 10, 60) == [10, 40, 50, 60]
    assert apart([0, 1, 30], 10, 100) == [0, 10, 30]
    assert apart([70, 71], 10, 60) == [50, 60]
    assert apart([], 10, 60) == []


def test_names_stand_closer_where_the_first_would_be_cut_at_the_top():
    assert apart([5, 20, 30, 40], 18, 45) == [0, 15, 30, 45]
