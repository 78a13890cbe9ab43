"""Where a link of a chain does not shrink what comes back: |w σ′(wa + b)| ≥ 1 (chapter 5)."""

from functools import cache

import numpy as np

from nnviz.core.arrays import Array

LEAST = 4.0
"""Below this |w| there is no such a: σ′ is ¼ at most."""


def half_width(weight: float) -> float:
    """How far z may be from 0; 0 where |w| ≤ 4."""
    w = abs(weight)
    if w <= LEAST:
        return 0.0
    return float(_half_widths(np.array(w)))


def width(weight: float) -> float:
    """How wide the stretch of such activations a is: 2/|w| · ln(|w|(1 + √(1 − 4/|w|))/2 − 1)."""
    return 2 * half_width(weight) / abs(weight) if weight else 0.0


def ends(weight: float, bias: float) -> tuple[float, float] | None:
    """The first and the last of them; None where there is none."""
    if abs(weight) < LEAST:
        return None
    middle, half = -bias / weight, half_width(weight) / abs(weight)
    return middle - half, middle + half


@cache
def widest() -> tuple[float, float]:
    """The |w| of the widest stretch, to a thousandth, and its width.

    Looked for one by one: whatever could find it takes half a second to import.
    """
    weights = np.arange(LEAST, 50.0, 0.001)
    widths = 2 * _half_widths(weights) / weights
    at = int(widths.argmax())
    return float(weights[at]), float(widths[at])


def _half_widths(w: Array) -> Array:
    """For |w| ≥ 4: σ′(z) = 1/w is e^z + e^−z + 2 = w."""
    return np.asarray(np.log(w * (1 + np.sqrt(1 - 4 / w)) / 2 - 1))
