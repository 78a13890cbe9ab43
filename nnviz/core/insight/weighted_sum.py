"""One neuron's weighted sum z = Σ w·a + b (equation 25), its largest terms first."""

from typing import NamedTuple

import numpy as np

from nnviz.core.arrays import Array


class Addend(NamedTuple):
    """What input ``source`` adds: its ``weight`` times its ``activation``."""

    source: int
    weight: float
    activation: float

    @property
    def product(self) -> float:
        """w·a."""
        return self.weight * self.activation


class WeightedSum(NamedTuple):
    """The largest terms, how many more there are and what these add together, b and z."""

    largest: tuple[Addend, ...]
    others: int
    rest: float
    bias: float
    z: float


def weighted_sum(weights: Array, activations: Array, bias: float, most: int) -> WeightedSum:
    """The sum that reaches one neuron, ``weights`` and ``activations`` (n_in,), in float64.

    Terms of equal size stand in the order of the inputs.
    """
    w, a = np.asarray(weights, np.float64), np.asarray(activations, np.float64)
    products = w * a
    order = np.argsort(-np.abs(products), kind="stable")
    first, others = order[:most], order[most:]
    largest = tuple(Addend(int(k), float(w[k]), float(a[k])) for k in first)
    rest = float(products[others].sum())
    return WeightedSum(largest, len(others), rest, bias, float(products.sum()) + bias)
