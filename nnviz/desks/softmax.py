"""Shares of 1 out of weighted inputs z: softmax, its cost and its slope (chapter 3)."""

import numpy as np

from nnviz.core.activations import softmax
from nnviz.core.arrays import Array
from nnviz.core.costs import log_likelihood
from nnviz.core.network import Network

MOST = 5.0
"""The largest z that a slider gives, and less its negative the smallest."""

START = (1.2, 2.6, -0.8, 0.4)


def shares(z: Array) -> Array:
    """a_j = e^z_j / Σ e^z_k of every row of z (..., k) (equation 78)."""
    return softmax(np.asarray(z, dtype=np.float64))


def cost(z: Array, right: int) -> float:
    """−ln a of the right answer, for z (k,) (equation 80)."""
    return float(log_likelihood(z, shares(z), wanted(right, len(z))))


def gradient(z: Array, right: int) -> Array:
    """∂C/∂z = a − y, (k,) (equation 83)."""
    return shares(z) - wanted(right, len(z))


def wanted(right: int, n: int) -> Array:
    """y (n,): 1 at the right answer, else 0."""
    y = np.zeros(n)
    y[right] = 1.0
    return y


def turned(z: Array, which: int, values: Array) -> Array:
    """The shares (m, k) while only one of z (k,) moves: z_which takes ``values`` (m,)."""
    rows = np.tile(np.asarray(z, dtype=np.float64), (len(values), 1))
    rows[:, which] = values
    return shares(rows)


def network(z: Array) -> Network:
    """One input and k outputs without biases: for an input of 1 the weighted inputs are z (k,)."""
    weights = np.asarray(z, dtype=np.float64)[:, None]
    return Network([weights], [np.zeros(len(weights))], output="softmax")
