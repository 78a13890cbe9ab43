"""The finite difference of one parameter, beside what backpropagation says of it.

Only what the parameter reaches is computed anew: the neuron it belongs to and the layers after it.
"""

from dataclasses import dataclass

import numpy as np

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.arrays import Array
from nnviz.core.costs import COSTS
from nnviz.core.insight.one_example import OneExample

H = 1e-5
"""How far a parameter is moved, either way."""


@dataclass(frozen=True)
class Comparison:
    """∂C/∂p of one parameter p by backpropagation and by (C(p + ε) − C(p − ε)) / 2ε, ε = H.

    ``at_kink``: between p − ε and p + ε a ReLU goes over its kink, where there is no one slope, so
    that the two may differ although both are right.
    """

    backpropagated: float
    differenced: float
    at_kink: bool = False

    @property
    def error(self) -> float:
        """How far the two are apart."""
        return abs(self.backpropagated - self.differenced)

    @property
    def is_zero(self) -> bool:
        """Whether both are exactly 0, as at the weight of an input that is 0."""
        return self.backpropagated == 0 and self.differenced == 0


@dataclass(frozen=True)
class LayerCheck:
    """``compared`` parameters of a layer: the largest error, and how many at a kink were left."""

    largest_error: float
    compared: int
    at_kink: int


def compared(example: OneExample, layer: int, neuron: int, weight: int | None) -> Comparison:
    """Compare for ``weight`` of a neuron, or for its bias where that is None.

    All from 0: layers of weights, neurons in it, inputs of it. The example needs a target.
    """
    gradients = example.gradients
    if weight is None:
        found = gradients.biases[layer][neuron]
    else:
        found = gradients.weights[layer][neuron, weight]
    above, kinks_above = _moved(example, layer, neuron, weight, +H)
    below, kinks_below = _moved(example, layer, neuron, weight, -H)
    kinks = _relu_sides(example.zs, example, layer)
    at_kink = not (np.array_equal(kinks_above, kinks) and np.array_equal(kinks_below, kinks))
    return Comparison(float(found), (above - below) / (2 * H), at_kink)


def layer_check(example: OneExample, layer: int, most: int = 50) -> LayerCheck:
    """Compare at most so many parameters of a layer, weights and biases.

    Where there are more, half of them are spread over all, half over those whose gradient is not 0:
    of a picture's weights most are 0, and those agree too easily.
    """
    n_in = example.network.weights[layer].shape[1]
    gradient = np.column_stack([example.gradients.weights[layer], example.gradients.biases[layer]])
    found = []
    for place in _sample(gradient.ravel(), most):
        neuron, weight = divmod(int(place), n_in + 1)
        found.append(compared(example, layer, neuron, weight if weight < n_in else None))
    errors = [comparison.error for comparison in found if not comparison.at_kink]
    return LayerCheck(max(errors, default=0.0), len(errors), len(found) - len(errors))


def _sample(gradient: Array, most: int) -> Array:
    """Places in ``gradient`` (n,), ascending."""
    if len(gradient) <= most:
        return np.arange(len(gradient))
    alive = np.flatnonzero(gradient)
    both = _spread(np.arange(len(gradient)), most // 2), _spread(alive, most // 2)
    return np.unique(np.concatenate(both))


def _spread(places: Array, most: int) -> Array:
    """At most so many of ``places``, evenly from the first to the last."""
    if len(places) <= most:
        return places
    return np.asarray(places[np.linspace(0, len(places) - 1, most).astype(int)])


def _moved(
    example: OneExample, layer: int, neuron: int, weight: int | None, by: float
) -> tuple[float, Array]:
    """The cost with one parameter moved, and on which side of its kink every ReLU then is."""
    network, a = example.network, example.activations[layer]
    w, b = network.weights[layer][neuron], network.biases[layer][neuron]
    if weight is None:
        b = b + by
    else:
        w = w.copy()
        w[weight] += by
    zs = [*example.zs[:layer], example.zs[layer].copy()]
    zs[layer][neuron] = w @ a + b
    a = ACTIVATIONS[network.activations[layer]](zs[layer])
    for later in range(layer + 1, len(network.weights)):
        zs.append(network.weights[later] @ a + network.biases[later])
        a = ACTIVATIONS[network.activations[later]](zs[later])
    assert example.y is not None
    cost = float(COSTS[example.cost].value(zs[-1], a, example.y))
    return cost, _relu_sides(zs, example, layer)


def _relu_sides(zs: list[Array], example: OneExample, layer: int) -> Array:
    """Of every ReLU from ``layer`` on: whether it lets its input through."""
    names = example.network.activations
    sides = [zs[at] > 0 for at in range(layer, len(zs)) if names[at] == "relu"]
    return np.concatenate(sides) if sides else np.empty(0, dtype=bool)
