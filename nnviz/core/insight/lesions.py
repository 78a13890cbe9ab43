"""A network with some of its hidden neurons switched off: what it computes without them."""

from collections.abc import Collection
from typing import NamedTuple

import numpy as np

from nnviz.core.arrays import Array
from nnviz.core.network import Network


class HiddenNeuron(NamedTuple):
    """Neuron ``unit`` of hidden layer ``layer``, both from 0."""

    layer: int
    unit: int


def switched_off(network: Network, off: Collection[HiddenNeuron]) -> Network:
    """The same network, in which nobody hears these neurons: their outgoing weights are 0.

    ``network`` itself, which cannot change, where none is off.
    """
    weights = list(network.weights)
    for neuron in off:
        after = neuron.layer + 1
        if weights[after] is network.weights[after]:
            weights[after] = weights[after].copy()
        weights[after][:, neuron.unit] = 0
    return with_weights(network, weights) if off else network


def with_weights(network: Network, weights: list[Array]) -> Network:
    """The same network with other weights."""
    return Network(weights, network.biases, activation=network.activation, output=network.output)


def after_layer(network: Network, layer: int) -> Network:
    """What follows hidden layer ``layer`` as a network, whose inputs are that layer's neurons."""
    rest = slice(layer + 1, None)
    return Network(
        network.weights[rest],
        network.biases[rest],
        activation=network.activations[rest][:-1],
        output=network.output,
    )


@np.errstate(all="ignore")
def by_outgoing_weights(network: Network) -> list[HiddenNeuron]:
    """All hidden neurons, that with the longest vector of outgoing weights first."""
    lengths = [np.linalg.norm(w.astype(np.float64), axis=0) for w in network.weights[1:]]
    neurons = hidden_neurons(network)
    order = np.argsort(-np.nan_to_num(np.concatenate([*lengths, []])), kind="stable")
    return [neurons[place] for place in order]


def hidden_neurons(network: Network) -> list[HiddenNeuron]:
    """All of them, layer by layer."""
    sizes = network.sizes[1:-1]
    return [HiddenNeuron(layer, unit) for layer, n in enumerate(sizes) for unit in range(n)]
