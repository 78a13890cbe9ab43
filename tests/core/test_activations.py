import numpy as np
import pytest

from nnviz.core.activations import FEW, sigmoid


@pytest.mark.parametrize("dtype, tolerance", [("float32", 2e-7), ("float64", 4e-16)])
def test_sigmoid_is_the_same_for_few_numbers_and_for_many(dtype, tolerance):
    z = np.linspace(-30, 30, 2 * FEW, dtype=dtype)
    few = np.concatenate([sigmoid(z[:FEW]), sigmoid(z[FEW:])])
    assert few.dtype == dtype
    assert np.abs(few - sigmoid(z)).max() <= tolerance


@pytest.mark.parametrize("count", [3, FEW + 3])
def test_sigmoid_cannot_overflow(count):
    z = np.resize(np.array([-1e30, 0.0, 1e30], np.float32), count)
    with np.errstate(all="raise"):
        assert np.array_equal(sigmoid(z)[:3], [0.0, 0.5, 1.0])
