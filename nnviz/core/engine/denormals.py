"""Keeps numbers out of denormals (below 1e-38 in float32), which would slow gemm down fourfold.

Velocities of pixels that are rarely lit, and decayed weights, sink there.
"""

from collections.abc import Iterable

import numpy as np

from nnviz.core.arrays import Array

TINY = 1e-30
AT_LEAST_EVERY = 100


def flush(arrays: Iterable[Array]) -> None:
    """Set what is smaller than 1e-30 to 0."""
    for array in arrays:
        array[np.abs(array) < TINY] = 0.0


def steps_between(momentum: float) -> int:
    """How often to flush: before a forgotten velocity has sunk from 1e-30 to 1e-38."""
    if not 0 < momentum < 1:
        return AT_LEAST_EVERY
    return int(np.clip(np.log(1e-8) / np.log(momentum), 10, AT_LEAST_EVERY))
