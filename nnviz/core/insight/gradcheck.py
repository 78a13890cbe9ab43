"""Finite differences: the slow, sure way to a gradient, to check backpropagation against."""

from collections.abc import Callable

import numpy as np

from nnviz.core.arrays import Array
from nnviz.core.costs import COSTS
from nnviz.core.network import Gradients, Network
from nnviz.core.penalties import PENALTIES

H = 1e-5


def cost_of(
    network: Network, x: Array, y: Array, cost: str, penalty: str = "none", lambda_n: float = 0.0
) -> float:
    """Mean cost over the rows of x (m, n) and y (m, k), plus ``lambda_n`` = λ/n × penalty."""
    zs, activations = network.forward(x)
    plain = float(COSTS[cost].value(zs[-1], activations[-1], y).mean())
    return plain + lambda_n * sum(PENALTIES[penalty].value(w) for w in network.weights)


def backpropagated(
    network: Network, x: Array, y: Array, cost: str, penalty: str = "none", lambda_n: float = 0.0
) -> Gradients:
    """The gradient of :func:`cost_of` by backpropagation."""
    _, gradients = network.backward(x, y, cost)
    weights = [
        nabla + lambda_n * PENALTIES[penalty].gradient(w, None)
        for nabla, w in zip(gradients.weights, network.weights, strict=True)
    ]
    return Gradients(weights, gradients.biases)


def differenced(
    network: Network, x: Array, y: Array, cost: str, penalty: str = "none", lambda_n: float = 0.0
) -> Gradients:
    """The gradient of :func:`cost_of` by central differences, (C(w + h) − C(w − h)) / 2h."""

    def value(weights: list[Array], biases: list[Array]) -> float:
        moved = Network(weights, biases, activation=network.activation, output=network.output)
        return cost_of(moved, x, y, cost, penalty, lambda_n)

    weights = [np.array(w) for w in network.weights]
    biases = [np.array(b) for b in network.biases]
    nabla_w = [_differences(w, lambda: value(weights, biases)) for w in weights]
    nabla_b = [_differences(b, lambda: value(weights, biases)) for b in biases]
    return Gradients(nabla_w, nabla_b)


def _differences(parameters: Array, value: Callable[[], float]) -> Array:
    """∂value/∂parameters, moving one parameter at a time in place."""
    nabla = np.zeros_like(parameters)
    for index in np.ndindex(*parameters.shape):
        kept = parameters[index]
        parameters[index] = kept + H
        above = value()
        parameters[index] = kept - H
        below = value()
        parameters[index] = kept
        nabla[index] = (above - below) / (2 * H)
    return nabla


def relative_errors(one: Gradients, other: Gradients) -> list[float]:
    """‖g − ĝ‖ / (‖g‖ + ‖ĝ‖) of every layer, weights and biases together; 0 where both are 0."""
    errors = []
    for parts in zip(one.weights, one.biases, other.weights, other.biases, strict=True):
        g = np.concatenate([parts[0].ravel(), parts[1]])
        g_hat = np.concatenate([parts[2].ravel(), parts[3]])
        size = float(np.linalg.norm(g) + np.linalg.norm(g_hat))
        errors.append(float(np.linalg.norm(g - g_hat)) / size if size else 0.0)
    return errors
