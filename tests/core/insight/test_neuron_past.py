"""A neuron's past is what the networks of those moments say."""

import numpy as np
import pytest

from nnviz.core import Network, Spec
from nnviz.core.insight.checkpoints import Checkpoint
from nnviz.core.insight.neuron_past import MOST, neuron_past

SPEC = Spec(sizes=(5, 4, 3, 2), output="softmax", cost="log-likelihood", dtype="float64")


def moments(count):
    networks = [Network.initial(Spec(**{**SPEC.as_dict(), "seed": s})) for s in range(1, count + 1)]
    return [
        Checkpoint(10 * at, at, float(at), 0, 0.0, 0.1, network)
        for at, network in enumerate(networks)
    ]


@pytest.mark.parametrize(("layer", "unit"), [(0, 3), (1, 2), (2, 1)])
def test_it_is_what_each_network_answers(layer, unit):
    kept, x = moments(6), np.random.default_rng(0).random(5)
    past = neuron_past(kept, layer, unit, x)
    answers = [moment.network.forward(x)[1][layer + 1][unit] for moment in kept]
    np.testing.assert_allclose(past.activations, answers, rtol=1e-12)
    np.testing.assert_array_equal(past.epochs, np.arange(6))
    np.testing.assert_array_equal(past.biases, [m.network.biases[layer][unit] for m in kept])
    lengths = [np.sqrt((m.network.weights[layer][unit] ** 2).sum()) for m in kept]
    np.testing.assert_allclose(past.lengths, lengths)


def test_of_very_many_moments_some_are_looked_at_and_without_an_example_none_is_answered():
    past = neuron_past(moments(4) * 60, 0, 0, None)
    assert len(past.epochs) == MOST and past.activations is None
    assert len(neuron_past(moments(1), 0, 0, None).epochs) == 1
