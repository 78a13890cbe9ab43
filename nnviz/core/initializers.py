"""How the first weights and biases are drawn, one table (chapter 3, Weight initialization)."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from nnviz.core.arrays import Array

_AT_ONCE = 1 << 16
"""Weights that are drawn in one go: of more, most of the time would go into memory."""


def scaled_weights(rng: np.random.Generator, n_out: int, n_in: int) -> Array:
    """N(0, 1/n_in), (n_out, n_in): the weighted sums start near 0, where neurons learn."""
    return np.divide(rng.standard_normal((n_out, n_in)), np.sqrt(n_in))


def large_weights(rng: np.random.Generator, n_out: int, n_in: int) -> Array:
    """N(0, 1), (n_out, n_in): the weighted sums start large, where sigmoids are flat."""
    return rng.standard_normal((n_out, n_in))


def uniform_weights(rng: np.random.Generator, n_out: int, n_in: int) -> Array:
    """Evenly from (−1, 1), (n_out, n_in)."""
    return rng.uniform(-1.0, 1.0, (n_out, n_in))


def rectified_weights(rng: np.random.Generator, n_out: int, n_in: int) -> Array:
    """N(0, 2/n_in), (n_out, n_in): half of the rectified neurons are silent, the rest make up."""
    return np.multiply(rng.standard_normal((n_out, n_in)), np.sqrt(2 / n_in))


def no_biases(rng: np.random.Generator, n_out: int) -> Array:
    """0, (n_out,)."""
    return np.zeros(n_out)


def normal_biases(rng: np.random.Generator, n_out: int) -> Array:
    """N(0, 1), (n_out,)."""
    return rng.standard_normal(n_out)


def uniform_biases(rng: np.random.Generator, n_out: int) -> Array:
    """Evenly from (−1, 1), (n_out,)."""
    return rng.uniform(-1.0, 1.0, n_out)


class Initializer(NamedTuple):
    """Draws one layer: ``weights(rng, n_out, n_in)`` and ``biases(rng, n_out)``, in float64."""

    label: str
    help: str
    weights: Callable[[np.random.Generator, int, int], Array]
    biases: Callable[[np.random.Generator, int], Array]

    def layer(self, rng: np.random.Generator, n_out: int, n_in: int, dtype: str) -> Array:
        """Its weights in ``dtype``, drawn in float64 so many rows at a time as a cache holds."""
        weights = np.empty((n_out, n_in), dtype)
        at_once = max(1, _AT_ONCE // n_in)
        for first in range(0, n_out, at_once):
            rows = weights[first : first + at_once]
            rows[:] = self.weights(rng, len(rows), n_in)
        return weights


INITIALIZERS: dict[str, Initializer] = {
    "scaled": Initializer(
        "Scaled, 1/√n",
        "Weights with standard deviation 1/√n for n inputs: hardly a neuron starts saturated.",
        scaled_weights,
        normal_biases,
    ),
    "large": Initializer(
        "Large",
        "Weights with standard deviation 1, however many inputs: with many, neurons start "
        "saturated.",
        large_weights,
        normal_biases,
    ),
    "rectified": Initializer(
        "ReLU, √(2/n)",
        "Weights with standard deviation √(2/n) for n inputs, biases 0: made for ReLU.",
        rectified_weights,
        no_biases,
    ),
    "uniform": Initializer(
        "Uniform, ±1",
        "Weights and biases drawn evenly between −1 and 1.",
        uniform_weights,
        uniform_biases,
    ),
}
