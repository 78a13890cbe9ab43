"""The cost functions: each with the output error that belongs to it, one value in one table.

Shapes: ``z``, ``a`` (weighted inputs and activations of the output layer) and ``y`` (what was
wanted) are (m, k). Costs are computed from z where a alone would give log 0: in float32 a sigmoid
output is exactly 1 from z = 18.
"""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from nnviz.core.activations import Activation
from nnviz.core.arrays import Array


def quadratic(z: Array, a: Array, y: Array) -> Array:
    """½ ‖a − y‖² of every example, (m,) (chapter 1, equation 6)."""
    error = np.subtract(a, y)
    return np.asarray(0.5 * np.einsum("...k,...k->...", error, error))


def quadratic_delta(
    z: Array, a: Array, y: Array, output: Activation, out: Array | None, scratch: Array | None
) -> Array:
    """δ = (a − y) ⊙ σ′(z), BP1 with ∂C/∂a = a − y (chapter 2); softmax by its whole Jacobian."""
    return output.pull_back(z, a, np.subtract(a, y, out), scratch)


def cross_entropy(z: Array, a: Array, y: Array) -> Array:
    """−Σ [y ln a + (1 − y) ln(1 − a)] of every example, (m,) (chapter 3, equation 63).

    With a = σ(z) this is Σ max(z, 0) − z y + ln(1 + e^−|z|), finite for every finite z.
    """
    return np.asarray((np.maximum(z, 0) - z * y + np.log1p(np.exp(-np.abs(z)))).sum(axis=-1))


def log_likelihood(z: Array, a: Array, y: Array) -> Array:
    """−ln a of the right class of every example, (m,) (chapter 3, equation 80), by log-sum-exp."""
    top = z.max(axis=-1, keepdims=True)
    log_sum = np.log(np.exp(z - top).sum(axis=-1)) + top[..., 0]
    return np.asarray(log_sum - (z * y).sum(axis=-1))


def plain_delta(
    z: Array, a: Array, y: Array, output: Activation, out: Array | None, scratch: Array | None
) -> Array:
    """δ = a − y: the factor σ′(z) has cancelled (chapter 3, equations 66 and 83)."""
    return np.subtract(a, y, out)


class Cost(NamedTuple):
    """A cost and its output error.

    ``value(z, a, y)`` gives one cost an example, (m,); ``delta(z, a, y, output, out, scratch)``
    gives ∂C/∂z of the output layer, (m, k). ``outputs`` names the only output activations for
    which the delta holds; None: any. ``smallest_output`` is the fewest output neurons it needs.
    ``needs_one_class``: both hold only where the targets of a row add up to 1.
    """

    label: str
    help: str
    value: Callable[[Array, Array, Array], Array]
    delta: Callable[[Array, Array, Array, Activation, Array | None, Array | None], Array]
    outputs: tuple[str, ...] | None = None
    smallest_output: int = 1
    needs_one_class: bool = False

    @property
    def cancels(self) -> bool:
        """Whether its delta does without σ′(z): why it holds for these outputs only."""
        return self.outputs is not None


COSTS: dict[str, Cost] = {
    "quadratic": Cost(
        "Quadratic",
        "Half the squared distance between output and target (chapter 1).",
        quadratic,
        quadratic_delta,
    ),
    "cross-entropy": Cost(
        "Cross-entropy",
        "Surprise at each output neuron. Learns fastest where it is most wrong (chapter 3).",
        cross_entropy,
        plain_delta,
        outputs=("sigmoid",),
    ),
    "log-likelihood": Cost(
        "Log-likelihood",
        "Surprise at the right class: −ln of its probability (chapter 3).",
        log_likelihood,
        plain_delta,
        outputs=("softmax",),
        smallest_output=2,
        needs_one_class=True,
    ),
}
