import numpy as np
import pytest

from nnviz.gui.plot.compared.sketch import HANDLES, Sketch

X = tuple(np.linspace(1, 400, 64).tolist())


def values(sketch):
    return np.array(sketch.y)


def drawn(sketch):
    return np.isfinite(values(sketch))


@pytest.fixture
def sketch():
    return Sketch(X, 40.0, 100.0)


def test_a_stroke_puts_a_value_at_every_place_it_passes(sketch):
    sketch.begin()
    sketch.draw((1, 50), (400, 90))
    assert values(sketch) == pytest.approx(50 + 40 * (np.array(X) - 1) / 399)


def test_it_may_be_unfinished(sketch):
    sketch.draw((1, 50), (200, 90))
    assert drawn(sketch)[0]
    assert not drawn(sketch)[-1]


def test_going_over_a_stretch_again_replaces_it(sketch):
    sketch.draw((1, 50), (400, 50))
    sketch.draw((200, 80), (100, 80))
    assert set(values(sketch).round(6)) == {50.0, 80.0}
    assert np.count_nonzero(values(sketch) == 80) == pytest.approx(16, abs=1)


def test_what_is_beyond_the_axis_is_at_its_end(sketch):
    sketch.draw((1, 500), (400, -20))
    assert (values(sketch)[0], values(sketch)[-1]) == (100, 40)


def test_a_stroke_is_taken_back_as_a_whole(sketch):
    sketch.begin()
    sketch.draw((1, 50), (100, 60))
    kept = sketch.y
    sketch.begin()
    sketch.draw((50, 70), (100, 70))
    sketch.draw((100, 70), (300, 90))
    sketch.undo()
    assert np.array_equal(sketch.y, kept, equal_nan=True)
    sketch.undo()
    assert sketch.is_empty
    sketch.undo()
    assert sketch.is_empty


def test_what_was_cleared_comes_back(sketch):
    sketch.draw((1, 50), (400, 60))
    kept = sketch.y
    sketch.clear()
    assert sketch.is_empty
    sketch.undo()
    assert sketch.y == kept


def test_a_handle_begins_in_the_middle_or_where_the_curve_is(sketch):
    assert sketch.handle(0) == (1, 70)
    sketch.pull(0, 0.05)
    assert sketch.handle(0) == (1, pytest.approx(73))
    assert sketch.handle(1)[1] == pytest.approx(73)
    assert not sketch.has(1)


def test_handles_pulled_beside_each_other_are_joined(sketch):
    for number in range(HANDLES):
        sketch.pull(number, 0.01)
    assert drawn(sketch).all()
    assert sketch.handle(HANDLES - 1)[0] == 400


def test_pulls_at_one_handle_are_one_stroke(sketch):
    sketch.pull(3, 0.01)
    sketch.pull(3, 0.01)
    sketch.undo()
    assert sketch.is_empty
