"""One neuron through the kept moments of a run: what it answered, and how its weights grew."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.arrays import Array
from nnviz.core.insight.checkpoints import Checkpoint
from nnviz.core.network import Network

MOST = 60
"""Moments that are looked at, evenly spaced, the first and the last among them."""


class NeuronPast(NamedTuple):
    """At ``epochs`` (k,): its bias, the length of its incoming weights ‖w‖, (k,) each.

    ``activations`` (k,) are what it answered to the example; None without one.
    """

    epochs: Array
    biases: Array
    lengths: Array
    activations: Array | None


@np.errstate(all="ignore")
def neuron_past(
    moments: Sequence[Checkpoint], layer: int, unit: int, x: Array | None
) -> NeuronPast:
    """Neuron ``unit`` of the layer of weights ``layer`` (from 0), and the example ``x`` (n,)."""
    at = np.unique(np.linspace(0, len(moments) - 1, min(MOST, len(moments))).round().astype(int))
    kept = [moments[place] for place in at]
    networks = [moment.network for moment in kept]
    lengths = [np.linalg.norm(n.weights[layer][unit].astype(np.float64)) for n in networks]
    answers = None
    if x is not None:
        answers = np.array([_activation(n, layer, unit, x) for n in networks], np.float64)
    return NeuronPast(
        np.array([moment.epochs for moment in kept], np.float64),
        np.array([n.biases[layer][unit] for n in networks], np.float64),
        np.array(lengths, np.float64),
        answers,
    )


def _activation(network: Network, layer: int, unit: int, x: Array) -> float:
    """Of softmax, whose neurons depend on each other, the whole layer is computed."""
    a = np.asarray(x, dtype=network.weights[0].dtype)
    for below in range(layer):
        z = a @ network.weights[below].T + network.biases[below]
        a = ACTIVATIONS[network.activations[below]](z)
    activation = ACTIVATIONS[network.activations[layer]]
    rows = slice(None) if activation.coupled else slice(unit, unit + 1)
    z = a @ network.weights[layer][rows].T + network.biases[layer][rows]
    return float(activation(z)[unit if activation.coupled else 0])
