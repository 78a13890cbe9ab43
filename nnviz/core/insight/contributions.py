"""Which inputs speak for an answer and which against it: gradient × input."""

import numpy as np

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.arrays import Array
from nnviz.core.network import Network


def contributions(network: Network, x: Array, k: int) -> Array:
    """x ⊙ ∂z_k/∂x for the weighted input z_k of output ``k``, (n,) for x (n,).

    The gradient goes back as errors do (BP2, chapter 2), from 1 at output k. In a network without
    hidden layers these are the terms w_kj x_j of z_k themselves; behind hidden layers they say
    what a small change of each input would do, times the input.
    """
    x = np.asarray(x, dtype=np.float64)
    zs, activations = network.forward(x)
    error = network.weights[-1][k].astype(np.float64)[None]
    for layer in range(len(network.weights) - 2, -1, -1):
        activation = ACTIVATIONS[network.activations[layer]]
        delta = activation.pull_back(zs[layer][None], activations[layer + 1][None], error)
        error = delta @ network.weights[layer]
    return np.asarray(error[0] * x)
