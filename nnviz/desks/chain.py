"""Neurons in a row, one in each layer: what the slope at the first of them is a product of.

C = (a_n − y)²/2 and ∂C/∂b_k = σ′(z_k) · w_{k+1}σ′(z_{k+1}) ⋯ w_nσ′(z_n) · ∂C/∂a_n (chapter 5,
equation 122). Weights and biases are (..., n): many chains at once where there are more axes.
"""

from typing import NamedTuple

import numpy as np

from nnviz.core.activations import sigmoid, sigmoid_prime
from nnviz.core.arrays import Array
from nnviz.core.network import Network


class Chain(NamedTuple):
    """Weights and biases (..., n), the input x, and y, which is wanted of the last neuron."""

    weights: Array
    biases: Array
    x: float = 1.0
    y: float = 0.0

    @property
    def length(self) -> int:
        """How many neurons there are."""
        return int(np.shape(self.weights)[-1])

    def network(self) -> Network:
        """The same as a network of sigmoids, for a single chain."""
        pairs = zip(self.weights, self.biases, strict=True)
        weights, biases = zip(*((np.array([[w]]), np.array([b])) for w, b in pairs), strict=True)
        return Network([w.astype(float) for w in weights], [b.astype(float) for b in biases])


class Slopes(NamedTuple):
    """All that the chain rule puts together, (..., n) each but ``cost``, (...,).

    ``factors`` are σ′(z_1) and then w_k σ′(z_k); ``biases`` are ∂C/∂b_k; ``output`` is ∂C/∂a_n.
    """

    z: Array
    a: Array
    primes: Array
    factors: Array
    cost: Array
    output: Array
    biases: Array


def forward(chain: Chain) -> tuple[Array, Array]:
    """z and a of every neuron, (..., n) each."""
    weights = np.asarray(chain.weights, dtype=np.float64)
    z, a = np.empty_like(weights), np.empty_like(weights)
    biases = np.asarray(chain.biases)
    before: Array = np.full((*weights.shape[:-1], 1), float(chain.x))
    for k in range(chain.length):
        here = slice(k, k + 1)
        z[..., here] = weights[..., here] * before + biases[..., here]
        before = sigmoid(z[..., here], a[..., here])
    return z, a


def slopes(chain: Chain) -> Slopes:
    """The factors, their products and what they come from."""
    z, a = forward(chain)
    primes = sigmoid_prime(z, a)
    factors = primes * chain.weights
    factors[..., 0] = primes[..., 0]
    output = a[..., -1] - chain.y
    behind = np.ones_like(z)  # the product of all factors after the neuron
    behind[..., :-1] = np.cumprod(factors[..., :0:-1], axis=-1)[..., ::-1]
    return Slopes(
        z, a, primes, factors, 0.5 * output**2, output, primes * behind * output[..., None]
    )


def finite_differences(chain: Chain) -> Array:
    """∂C/∂b of every neuron (..., n), by moving each bias a little to both sides.

    The less, the more its move is multiplied on the way to the end.
    """
    biases = np.asarray(chain.biases, dtype=np.float64)
    found = np.empty_like(biases)
    factors = slopes(chain).factors
    for k in range(chain.length):
        onwards = np.cumprod(np.abs(factors[..., k + 1 :]), axis=-1)
        gain = np.maximum(1.0, onwards.max(axis=-1, initial=1.0))
        step = 1e-5 / gain
        costs = []
        for side in (1, -1):
            moved = biases.copy()
            moved[..., k] += side * step
            costs.append(0.5 * (forward(chain._replace(biases=moved))[1][..., -1] - chain.y) ** 2)
        found[..., k] = (costs[0] - costs[1]) / (2 * step)
    return found


def centred(weights: Array, x: float = 1.0) -> Array:
    """The biases (..., n) with which every z is 0, so that every σ′(z) is ¼."""
    biases = -np.asarray(weights, dtype=np.float64) / 2
    biases[..., 0] *= 2 * x
    return biases
