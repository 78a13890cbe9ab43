"""What a straight line leaves over of the values tells how much noise there may be."""

import numpy as np
import pytest

from nnviz.data.tables.straight import UNKNOWN, left_over

CHANCE = np.random.default_rng(4)


def table(rows, inputs, noise):
    x = CHANCE.standard_normal((rows, inputs)).astype(np.float32)
    line = x[:, 0] - x[:, 1]
    return x, line / line.std() + noise * CHANCE.standard_normal(rows)


@pytest.mark.parametrize("noise, share", [(0.1, 0.01), (0.5, 0.2), (1.0, 0.5)])
def test_it_is_the_share_of_the_noise(noise, share):
    assert left_over(*table(2000, 4, noise)) == pytest.approx(share, rel=0.25)


def test_rows_that_can_be_learnt_by_heart_do_not_mislead_it():
    x, y = table(20, 60, 1.0)
    assert left_over(x, CHANCE.permutation(y)) > 0.7


def test_it_is_what_leaving_out_each_row_gives():
    x, y = table(12, 2, 0.7)
    design = np.column_stack((x, np.ones(12)))
    missed = []
    for row in range(12):
        others = np.arange(12) != row
        fitted = np.linalg.lstsq(design[others], y[others], rcond=None)[0]
        missed.append(float(y[row] - design[row] @ fitted))
    assert left_over(x, y) <= np.mean(np.square(missed)) / y.var() + 1e-3


def test_without_rows_or_spread_nothing_is_known():
    x, y = table(5, 2, 0.1)
    assert left_over(x[:2], y[:2]) == left_over(x[:0], y[:0]) == UNKNOWN
    assert left_over(x, np.zeros(5)) == left_over(0 * x, y) == UNKNOWN
    assert left_over(np.where(x > 0, np.inf, x), y) == UNKNOWN


def test_the_unit_of_an_input_makes_no_difference():
    x, y = table(50, 2, 0.5)
    assert left_over(1e6 * x, y) == pytest.approx(left_over(x, y), rel=1e-4)
