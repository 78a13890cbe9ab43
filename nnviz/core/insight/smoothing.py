"""Takes the jumps out of a curve, so that its course can be seen."""

import numpy as np

from nnviz.core.arrays import Array

LEAST_WIDTH = 5
"""Epochs that are averaged in a short run."""


def smoothing_width(count: int) -> int:
    """How many neighbours are averaged of ``count`` values: a twentieth, an odd number."""
    return max(LEAST_WIDTH, count // 20 | 1)


def moving_mean(values: Array, width: int) -> Array:
    """The mean (n,) of the odd number ``width`` of values round each of ``values`` (n,).

    Towards the ends there are fewer, as many on both sides, so that nothing is shifted. NaN stay
    NaN and count for nothing in their neighbours' means.
    """
    there = np.isfinite(values)
    sums = np.concatenate([[0.0], np.cumsum(np.where(there, values, 0.0))])
    counts = np.concatenate([[0], np.cumsum(there)])
    middle = np.arange(len(values))
    reach = np.minimum(width // 2, np.minimum(middle, len(values) - 1 - middle))
    first, last = middle - reach, middle + reach + 1
    means = np.full(len(values), np.nan)
    np.divide(sums[last] - sums[first], counts[last] - counts[first], out=means, where=there)
    return means


def trailing_mean(values: Array, width: int) -> Array:
    """The mean (n,) of each of ``values`` (n,), all numbers, and those before it, ``width`` in all.

    Unlike :func:`moving_mean` it does not jump at the end, where a run goes on, but lags behind.
    """
    sums = np.concatenate([[0.0], np.cumsum(values)])
    last = np.arange(1, len(values) + 1)
    first = np.maximum(last - width, 0)
    return np.asarray((sums[last] - sums[first]) / (last - first))
