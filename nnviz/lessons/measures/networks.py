"""Measures of the weights themselves."""

import numpy as np

from nnviz.core import COSTS, Network
from nnviz.core.arrays import Array
from nnviz.lessons.measures.seen import at_layer, finite, inputs, training_part
from nnviz.lessons.runs import Run

_WHOLE = 100.0
_CHECKED = 8
"""Weights of each layer whose slope is measured."""
_NUDGE = 1e-5


def small_weights(run: Run, layer: int = 1, limit: float = 0.001) -> float | None:
    """The share of a layer's weights that are next to 0."""
    return _WHOLE * float((np.abs(_weights(run.network, layer)) < limit).mean())


def spread(run: Run, layer: int = 1) -> float | None:
    """The most that the neurons of a layer differ in a weight; 0 where all are alike."""
    weights = _weights(run.network, layer)
    return finite((weights.max(axis=0) - weights.min(axis=0)).max())


def moved(run: Run, layer: int = 1) -> float | None:
    """The most that a weight of a layer has changed since the start."""
    return finite(np.abs(_weights(run.network, layer) - _weights(run.start, layer)).max())


def gradient_error(run: Run) -> float | None:
    """How far backpropagation is from slopes measured by central differences, as a share.

    Over the first ten training examples and eight weights of each layer, in float64; the layer in
    which it is farthest counts.
    """
    network, cost = run.network.cast("float64"), run.spec.cost
    part = training_part(run)[:10]
    x, y = inputs(part, run).astype(np.float64), run.spec.encode(part.targets).astype(np.float64)
    _, gradients = network.backward(x, y, cost)
    rng = np.random.default_rng(run.spec.seed)
    worst = 0.0
    for layer, gradient in enumerate(gradients.weights):
        places = rng.integers(gradient.shape, size=(_CHECKED, 2))
        reckoned = gradient[tuple(places.T)]
        measured = np.array([_slope(network, layer, j, k, x, y, cost) for j, k in places])
        size = np.linalg.norm(reckoned) + np.linalg.norm(measured)
        worst = max(worst, float(np.linalg.norm(reckoned - measured) / size) if size else 0.0)
    return worst


def _slope(network: Network, layer: int, j: int, k: int, x: Array, y: Array, cost: str) -> float:
    """∂C/∂w_jk by nudging the weight both ways."""
    weight = float(network.weights[layer][j, k])
    high, low = (
        _mean_cost(network.changed(layer, j, k, weight + nudge), x, y, cost)
        for nudge in (_NUDGE, -_NUDGE)
    )
    return (high - low) / (2 * _NUDGE)


def _mean_cost(network: Network, x: Array, y: Array, cost: str) -> float:
    zs, activations = network.forward(x)
    return float(COSTS[cost].value(zs[-1], activations[-1], y).mean())


def _weights(network: Network, layer: int) -> Array:
    return network.weights[at_layer(layer, len(network.weights))]
