"""Leaves points of a long line out without hiding a peak."""

import numpy as np
from numpy.typing import NDArray

MOST_POINTS = 400

Values = NDArray[np.float64]


def thinned(x: Values, y: Values, most: int = MOST_POINTS) -> tuple[Values, Values]:
    """At most `most` of the points (n,), (n,): the smallest and the largest of every piece.

    The first and the last point are kept, and so is their order. NaN are left out unless a
    piece has nothing else.
    """
    if len(x) <= most:
        return x, y
    size = -(-len(x) // (most // 2 - 1))
    kept = {0, len(x) - 1}
    for start in range(0, len(x), size):
        piece = y[start : start + size]
        kept.add(start + int(np.argmin(np.where(np.isnan(piece), np.inf, piece))))
        kept.add(start + int(np.argmax(np.where(np.isnan(piece), -np.inf, piece))))
    chosen = sorted(kept)
    return x[chosen], y[chosen]
