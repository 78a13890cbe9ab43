import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from nnviz.gui.look.color_levels import LevelBuffer, limit_of, limits_of_rows


def test_zero_is_the_middle_and_the_ends_are_clipped():
    weights = np.array([[0.0, 0.8, -0.8, 9.0, -9.0]], dtype=np.float32)
    assert LevelBuffer().fill(weights, 0.8).tolist() == [[127, 254, 0, 254, 0]]


@given(arrays.arrays(np.float32, (3, 5), elements=st.floats(-2, 2, width=32)))
def test_levels_are_symmetric_and_monotonous(weights):
    levels = LevelBuffer().fill(weights, 1.0).astype(int)
    mirrored = LevelBuffer().fill(-weights, 1.0).astype(int)
    assert (abs(levels + mirrored - 254) <= 1).all()
    order = np.argsort(weights, axis=None)
    assert (np.diff(levels.ravel()[order]) >= 0).all()


def test_the_buffer_is_used_again():
    buffer = LevelBuffer()
    first = buffer.fill(np.ones((3, 4), dtype=np.float32), 1.0)
    assert buffer.fill(np.zeros((3, 4), dtype=np.float32), 1.0) is first
    assert buffer.fill(np.zeros((2, 4)), 1.0).shape == (2, 4)


def test_limit_is_round_and_near_the_quantile():
    weights = np.linspace(-0.83, 0.83, 10_001)
    assert limit_of(weights) == 0.8


def test_where_values_are_written_beside_it_a_limit_covers_them():
    for value in (0.169, 3.4, 6.25, 0.3, 8.1, 9.99, 1.0):
        assert value <= limit_of(np.array([value]), covers=True) <= 1.35 * value
    assert limit_of(np.array([0.169])) == 0.15


def test_limit_ignores_a_few_giants():
    weights = np.concatenate([np.full(999, 0.1), [50.0]])
    assert limit_of(weights) == 0.1


def test_limit_does_not_tremble():
    assert limit_of(np.full(10, 0.93), before=0.8) == 0.8
    assert limit_of(np.full(10, 0.97), before=0.8) == 1.0
    assert limit_of(np.full(10, 0.5), before=0.8) == 0.5


def test_weights_that_are_all_zero_have_a_limit():
    assert limit_of(np.zeros((3, 3))) == 1.0


@given(st.floats(1e-6, 1e6))
def test_limit_is_never_far_off(size):
    assert limit_of(np.full(100, size)) == pytest.approx(size, rel=0.15)


def test_large_layers_are_sampled():
    weights = np.random.default_rng(1).normal(size=(1000, 784))
    assert limit_of(weights) == 3.0


def test_each_row_may_end_at_its_own_limit():
    weights = np.array([[0.1, -0.2], [5.0, 10.0], [0.0, 0.0]])
    limits = limits_of_rows(weights)
    assert limits.ravel().tolist() == [0.2, 10, 1]
    levels = LevelBuffer().fill(weights, limits)
    assert levels.tolist() == [[191, 0], [191, 254], [127, 127]]


@given(arrays.arrays(np.float32, (3, 5), elements=st.floats(width=32, allow_nan=False)))
def test_weights_of_any_size_have_limits_and_levels(weights):
    weights = np.nan_to_num(weights)
    for limit in (limit_of(weights), limits_of_rows(weights)):
        levels = LevelBuffer().fill(weights, limit)
        assert levels.max() <= 254
        assert (levels[weights > 0] >= 127).all() and (levels[weights < 0] <= 127).all()


def test_what_is_far_beyond_the_limit_is_at_the_end_of_the_scale():
    weights = np.array([[3e38, -3e38, 0.0]], dtype=np.float32)
    assert LevelBuffer().fill(weights, 1e-3).tolist() == [[254, 0, 127]]
