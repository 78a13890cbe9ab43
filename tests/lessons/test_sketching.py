import pytest

from nnviz.lessons.sketching import PLACES, distance, places

LINE = [(epoch, 80.0) for epoch in range(1, 401)]


def test_the_places_go_from_the_first_epoch_to_the_last():
    x = places(400)
    assert len(x) == PLACES
    assert (x[0], x[-1]) == (1, 400)
    assert places(1)[0] < places(1)[-1] == 1


def test_a_curve_that_is_ten_too_high_is_ten_off():
    found = distance((90.0,) * PLACES, LINE, 400)
    assert (found.mean, found.end) == pytest.approx((10, 10))


def test_above_and_below_do_not_cancel_out():
    sketch = tuple(80 + (5 if place % 2 else -5) for place in range(PLACES))
    found = distance(sketch, [(x, 80.0) for x in places(400)], 400)
    assert found.mean == pytest.approx(5)


def test_it_is_measured_where_both_are():
    half = (90.0,) * 32 + (None,) * 32
    found = distance(half, LINE, 400)
    assert found.mean == pytest.approx(10)
    assert found.end is None


def test_a_run_that_is_not_at_its_end_has_no_end_to_compare():
    found = distance((90.0,) * PLACES, LINE[:100], 400)
    assert found.mean == pytest.approx(10)
    assert found.end is None


@pytest.mark.parametrize("sketch", [(), (None,) * PLACES])
def test_of_nothing_drawn_there_is_no_distance(sketch):
    assert distance(sketch, LINE, 400) is None
    assert distance((90.0,) * PLACES, [], 400) is None


def test_a_few_epochs_lie_between_the_places():
    found = distance((2.0,) * PLACES, [(1, 1.0), (2, 1.0), (3, 1.5)], 3)
    assert (found.mean, found.end) == pytest.approx((2.5 / 3, 0.5))
