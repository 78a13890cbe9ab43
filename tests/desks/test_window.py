import numpy as np
import pytest

from nnviz.core.activations import sigmoid, sigmoid_prime
from nnviz.desks.window import ends, widest, width


def test_the_widest_is_as_wide_as_chapter_5_says():
    weight, wide = widest()
    assert weight == pytest.approx(6.9, abs=0.05)
    assert wide == pytest.approx(0.45, abs=0.005)
    assert max(width(w) for w in np.linspace(4, 60, 500)) <= wide


@pytest.mark.parametrize(
    "weight, expected",
    [(0, 0), (3.9, 0), (4, 0), (5, 0.385), (6.9, 0.448), (-6.9, 0.448), (10, 0.413), (100, 0.092)],
)
def test_widths(weight, expected):
    assert width(weight) == pytest.approx(expected, abs=5e-4)


@pytest.mark.parametrize("weight, bias", [(5, -1), (-6.9, 2), (40, 0)])
def test_at_its_ends_the_factor_is_1(weight, bias):
    a = np.array(ends(weight, bias))
    z = weight * a + bias
    assert np.abs(weight * sigmoid_prime(z, sigmoid(z))) == pytest.approx(1)
    assert a[1] - a[0] == pytest.approx(width(weight))


def test_a_small_weight_has_none():
    assert ends(3.99, 0.0) is None and ends(0.0, 1.0) is None
