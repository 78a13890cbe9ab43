import numpy as np
import pytest
from scipy import special

from nnviz.desks import softmax

RNG = np.random.default_rng(3)


def test_shares_are_those_of_scipy_also_where_z_is_large():
    z = np.concatenate([RNG.uniform(-5, 5, (200, 4)), RNG.uniform(-800, 800, (50, 4))])
    assert np.abs(softmax.shares(z) - special.softmax(z, axis=-1)).max() < 1e-15
    assert np.abs(softmax.shares(z + 10) - softmax.shares(z)).max() < 1e-12


@pytest.mark.parametrize("right", range(4))
def test_the_gradient_is_the_finite_difference_of_the_cost(right):
    for z in RNG.uniform(-5, 5, (20, 4)):
        moves = np.eye(4) * 1e-5
        differences = [
            (softmax.cost(z + move, right) - softmax.cost(z - move, right)) / 2e-5 for move in moves
        ]
        assert np.abs(softmax.gradient(z, right) - differences).max() < 1e-6
        expected = -special.log_softmax(z)[right]
        assert softmax.cost(z, right) == pytest.approx(expected, abs=1e-12)


def test_the_numbers_of_the_lesson():
    z = np.array([2.5, -1, 3.2, 0.5])
    assert softmax.shares(z).round(3).tolist() == [0.315, 0.009, 0.633, 0.043]
    raised = softmax.turned(z, 2, np.array([3.2, 5.0]))
    assert raised[0] == pytest.approx(softmax.shares(z))
    assert raised[1].round(3).tolist() == [0.075, 0.002, 0.913, 0.01]


def test_the_network_has_these_weighted_inputs_and_shares():
    z = np.array([1.2, 2.6, -0.8, 0.4])
    network = softmax.network(z)
    zs, activations = network.forward(np.ones((1, 1)))
    assert zs[0][0] == pytest.approx(z)
    assert activations[-1][0] == pytest.approx(softmax.shares(z))
    deltas, _ = network.backward(np.ones((1, 1)), softmax.wanted(0, 4), "log-likelihood")
    assert deltas[-1][0] == pytest.approx(softmax.gradient(z, 0))
