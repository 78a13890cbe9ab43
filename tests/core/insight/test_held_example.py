import numpy as np
import pytest

from nnviz.core import Network, Spec
from nnviz.core.insight.held_example import gradient_lengths, held_example
from nnviz.data import load_dataset


def test_which_it_is_of_how_many():
    rows = np.array([5, 2, 7])
    held = held_example(3, rows, 2)
    assert (held.epoch, held.row, held.number, held.of, held.is_last) == (3, 2, 2, 3, False)
    assert held_example(3, rows, 3).is_last
    assert held_example(3, rows, 4) is None


@pytest.mark.parametrize("use_biases", [True, False])
def test_lengths_are_of_one_gradient_and_of_the_mean(use_biases):
    spec = Spec(data="xor", sizes=(2, 3, 1), output="tanh", cost="quadratic", use_biases=use_biases)
    network, train = Network.initial(spec), load_dataset("xor").train
    held = held_example(1, np.array([3, 0, 1]), 2)
    y = spec.encode(train.targets)
    found = [network.backward(train.inputs[[row]], y[[row]], spec.cost)[1] for row in held.rows]
    flat = [
        np.concatenate([part.ravel() for part in (*g.weights, *(g.biases if use_biases else ()))])
        for g in found
    ]
    lengths = gradient_lengths(network, spec, train.at(np.array(held.rows)))
    expected = np.linalg.norm(flat[-1]), np.linalg.norm(np.mean(flat, axis=0))
    assert lengths == pytest.approx(expected, rel=1e-5)
