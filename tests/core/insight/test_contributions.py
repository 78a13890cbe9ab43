"""Gradient × input, against finite differences."""

import numpy as np
import pytest

from nnviz.core import Network, Spec
from nnviz.core.insight.contributions import contributions

EPSILON = 1e-6


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "relu", "linear"])
@pytest.mark.parametrize("sizes", [(5, 3), (5, 4, 3), (5, 6, 4, 3)])
def test_they_are_finite_differences_times_the_input(activation, sizes):
    network = Network.initial(Spec(sizes=sizes, activation=activation, dtype="float64", seed=4))
    x = np.array([0.0, 0.3, -0.8, 1.0, 0.5])
    for k in range(3):
        numeric = []
        for j in range(5):
            step = np.eye(5)[j] * EPSILON
            above, below = (network.forward(x + s)[0][-1][k] for s in (step, -step))
            numeric.append(x[j] * (above - below) / (2 * EPSILON))
        assert contributions(network, x, k) == pytest.approx(numeric, abs=1e-8)


def test_without_hidden_layers_they_add_up_to_z():
    network = Network([np.array([[1.0, -2.0], [0.5, 3.0]])], [np.array([7.0, -1.0])])
    x = np.array([2.0, 0.25])
    assert contributions(network, x, 0).tolist() == [2.0, -0.5]
    assert contributions(network, x, 1).sum() + -1.0 == network.forward(x)[0][-1][1]
