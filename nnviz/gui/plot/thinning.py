"""Leaves points of a long line out without hiding a peak."""

import numpy as np

from nnviz.gui.plot.lines import Values

MOST_POINTS = 400


def thinned(x: Values, y: Values, most: int = MOST_POINTS) -> tuple[Values, Values]:
    """At most `most` of the points (n,), (n,): the smallest and the largest of every piece.

    The first and the last point are kept, and so is their order. NaN are left out unless a
    piece has nothing else.
    """
    if len(x) <= most:
        return x, y
    size = -(-len(x) // (most // 2 - 1))
    starts = np.arange(0, len(x), size)
    padded = np.full(len(starts) * size, np.nan)
    padded[: len(y)] = y
    pieces = padded.reshape(-1, size)
    lowest = np.where(np.isnan(pieces), np.inf, pieces).argmin(axis=1) + starts
    highest = np.where(np.isnan(pieces), -np.inf, pieces).argmax(axis=1) + starts
    chosen = np.unique(np.concatenate([[0], lowest, highest, [len(x) - 1]]))
    return x[chosen], y[chosen]
