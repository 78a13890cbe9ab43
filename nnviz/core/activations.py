"""The activation functions: each with its derivative, one value in one table.

Shapes: ``z`` and ``a`` are (m, n), a row for every example. Every function takes an optional
``out`` to write to, so that the readable :class:`~nnviz.core.network.Network` and the fast
:class:`~nnviz.core.engine.loop.Engine` run the very same lines.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from nnviz.core.arrays import Array


def sigmoid(z: Array, out: Array | None = None) -> Array:
    """σ(z) = 1 / (1 + e^−z), as ½ + ½ tanh(z/2), which cannot overflow (chapter 3)."""
    out = np.multiply(z, 0.5, out)
    np.tanh(out, out)
    np.multiply(out, 0.5, out)
    return np.add(out, 0.5, out)


def sigmoid_prime(z: Array, a: Array, out: Array | None = None) -> Array:
    """σ′(z) = a (1 − a): never more than ¼ (chapter 5)."""
    out = np.subtract(1.0, a, out)
    return np.multiply(out, a, out)


def tanh(z: Array, out: Array | None = None) -> Array:
    """tanh(z) = 2σ(2z) − 1, between −1 and 1 (chapter 3)."""
    return np.tanh(z, out)


def tanh_prime(z: Array, a: Array, out: Array | None = None) -> Array:
    """tanh′(z) = 1 − a²."""
    out = np.multiply(a, a, out)
    return np.subtract(1.0, out, out)


def relu(z: Array, out: Array | None = None) -> Array:
    """max(0, z) (chapter 3)."""
    return np.maximum(z, 0.0, out=out)


def relu_prime(z: Array, a: Array, out: Array | None = None) -> Array:
    """1 where z > 0, else 0; at the kink itself 0."""
    out = np.empty_like(z) if out is None else out
    return np.greater(z, 0.0, out)


def linear(z: Array, out: Array | None = None) -> Array:
    """The weighted input itself: z."""
    return np.positive(z, out)


def linear_prime(z: Array, a: Array, out: Array | None = None) -> Array:
    """1 everywhere."""
    out = np.empty_like(z) if out is None else out
    out.fill(1.0)
    return out


def step(z: Array, out: Array | None = None) -> Array:
    """The perceptron: 1 where z > 0, else 0 (chapter 1)."""
    out = np.empty_like(z) if out is None else out
    return np.greater(z, 0.0, out)


def step_prime(z: Array, a: Array, out: Array | None = None) -> Array:
    """0 wherever there is a slope at all: nothing to descend."""
    out = np.empty_like(z) if out is None else out
    out.fill(0.0)
    return out


def softmax(z: Array, out: Array | None = None) -> Array:
    """e^z_j / Σ e^z_k over the neurons of a row; the largest z is taken off first (chapter 3)."""
    out = np.subtract(z, z.max(axis=-1, keepdims=True), out)
    np.exp(out, out)
    out /= out.sum(axis=-1, keepdims=True)
    return out


@dataclass(frozen=True)
class Activation:
    """A function and its derivative: what one neuron does with its weighted input z.

    ``derivative(z, a, out)`` is ∂a_j/∂z_j. ``coupled`` marks softmax, where every output depends
    on every weighted input, so that the whole Jacobian is needed and it cannot be hidden. What is
    not ``trainable`` has no slope to descend; it can only be evaluated. All a lie in ``range``.
    """

    label: str
    help: str
    function: Callable[[Array, Array | None], Array]
    derivative: Callable[[Array, Array, Array | None], Array]
    coupled: bool = False
    trainable: bool = True
    range: tuple[float, float] = (0.0, 1.0)

    @property
    def hidden(self) -> bool:
        """Whether a hidden layer may use it."""
        return not self.coupled

    @property
    def bounded(self) -> bool:
        """Whether its values end somewhere, so that targets can be its ends."""
        return math.isfinite(self.range[1])

    @property
    def middle(self) -> float:
        """What an output must be past to answer 1 and not 0."""
        return sum(self.range) / 2 if self.bounded else 0.5

    def encode(self, targets: Array) -> Array:
        """What such outputs are trained on, (m, k): the ends of their range for 0 and 1."""
        return 2 * targets - 1 if self.range == (-1, 1) else targets

    def decode(self, outputs: Array) -> Array:
        """What outputs (m, k) say of the targets: the way back from :meth:`encode`."""
        return (outputs + 1) / 2 if self.range == (-1, 1) else outputs

    def __call__(self, z: Array) -> Array:
        """a = σ(z), shapes (m, n) -> (m, n)."""
        return self.function(z, None)

    def pull_back(self, z: Array, a: Array, error: Array, scratch: Array | None = None) -> Array:
        """Turn ∂C/∂a into δ = ∂C/∂z, in ``error`` itself: BP1 and BP2's last factor, ⊙ σ′(z).

        For softmax the Jacobian a_j (δ_jk − a_k) gives δ = a ⊙ (∂C/∂a − Σ_k a_k ∂C/∂a_k).
        """
        if self.coupled:
            scratch = np.multiply(error, a, scratch)
            np.subtract(error, scratch.sum(axis=-1, keepdims=True), error)
            return np.multiply(error, a, error)
        return np.multiply(error, self.derivative(z, a, scratch), error)


ACTIVATIONS: dict[str, Activation] = {
    "sigmoid": Activation(
        "Sigmoid",
        "σ(z) = 1/(1 + e^−z): a smooth step from 0 to 1. Learns slowly where it is flat.",
        sigmoid,
        sigmoid_prime,
    ),
    "tanh": Activation(
        "Tanh",
        "A sigmoid from −1 to 1. As an output it is trained on −1 and 1 instead of 0 and 1.",
        tanh,
        tanh_prime,
        range=(-1.0, 1.0),
    ),
    "relu": Activation(
        "ReLU",
        "max(0, z): never flat for z > 0, so its layer keeps learning; silent for z < 0.",
        relu,
        relu_prime,
        range=(0.0, math.inf),
    ),
    "linear": Activation(
        "Linear",
        "The weighted sum itself. Hidden layers of it add nothing that one layer cannot do.",
        linear,
        linear_prime,
        range=(-math.inf, math.inf),
    ),
    "step": Activation(
        "Step",
        "The perceptron: 1 for z > 0, else 0 (chapter 1). It has no slope, so gradient descent "
        "cannot train it: set its weights and biases by hand.",
        step,
        step_prime,
        trainable=False,
    ),
    "softmax": Activation(
        "Softmax",
        "Outputs that add up to 1, to be read as the probability of each class.",
        softmax,
        sigmoid_prime,
        coupled=True,
    ),
}
