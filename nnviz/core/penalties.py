"""The penalties on large weights: each with its gradient, one value in one table.

The cost that is trained on is C = C₀ + (λ/n) · value(weights), n all training examples; biases are
never penalised (chapter 3).
"""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from nnviz.core.arrays import Array


def no_value(w: Array) -> float:
    """0."""
    return 0.0


def no_gradient(w: Array, out: Array | None = None) -> Array:
    """0 for every weight."""
    out = np.empty_like(w) if out is None else out
    out.fill(0.0)
    return out


def l2_value(w: Array) -> float:
    """½ Σ w² (chapter 3, equation 85)."""
    flat = w.ravel()
    return 0.5 * float(np.dot(flat, flat))


def l2_gradient(w: Array, out: Array | None = None) -> Array:
    """w itself: large weights shrink fastest."""
    return np.positive(w, out)


def l1_value(w: Array) -> float:
    """Σ |w| (chapter 3, equation 95)."""
    return float(np.abs(w).sum())


def l1_gradient(w: Array, out: Array | None = None) -> Array:
    """sgn(w), with sgn(0) = 0: all weights shrink by the same amount (chapter 3)."""
    return np.sign(w, out)


class Penalty(NamedTuple):
    """What a large weight costs: ``value(w)`` of one matrix and ``gradient(w, out)`` = ∂value/∂w.

    ``proportional`` says that the gradient is w, so that a step of descent is one multiplication:
    w ← (1 − ηλ/n) w.
    """

    label: str
    help: str
    value: Callable[[Array], float]
    gradient: Callable[[Array, Array | None], Array]
    proportional: bool = False


PENALTIES: dict[str, Penalty] = {
    "none": Penalty("None", "Weights may grow as they like.", no_value, no_gradient),
    "l1": Penalty(
        "L1, absolute",
        "Pulls every weight towards 0 by the same amount, so that few stay large (chapter 3).",
        l1_value,
        l1_gradient,
    ),
    "l2": Penalty(
        "L2, squares",
        "Shrinks every weight in proportion: weight decay against overfitting (chapter 3).",
        l2_value,
        l2_gradient,
        proportional=True,
    ),
}
