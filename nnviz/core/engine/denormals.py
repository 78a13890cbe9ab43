"""Keeps numbers out of denormals (below 1e-38 in float32), which would slow gemm down fourfold.

Velocities of pixels that are rarely lit, and decayed weights, sink there: they are flushed now and
then. With a large η outputs that are all but 0, and their errors, are there at every step: once a
run has been seen to come near, they are kept out of each.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np

from nnviz.core.arrays import Array
from nnviz.core.engine.tape import Tape, noted

TINY = 1e-30
NEAR = 1e8
"""Up to so many times the least number that is not denormal, numbers are near to being so."""
FAINTEST = -60.0
"""The least z of a sigmoid, where a is 1e-26: less would be too small to be multiplied fast."""
DUST = {"float32": 1e-20, "float64": 1e-150}
"""Beside it an error that is too small to be multiplied fast is as good as 0; what is 10⁷ (in
float64 10¹⁶) times as large stays as it is to the last bit."""
AT_LEAST_EVERY = 100


def without_dust(values: Array) -> Tape:
    """values ← (values + dust) − dust, which leaves 0 of what is far below the dust."""
    dust = np.array(DUST[values.dtype.name], values.dtype)
    return [(np.add, (values, dust, values)), (np.subtract, (values, dust, values))]


def not_fainter(z: Array) -> Tape:
    """z ← max(z, faintest)."""
    return noted(lambda z: np.maximum(z, FAINTEST, out=z), z)


def comes_near(values: Array) -> bool:
    """Whether any of the values is denormal or nearly so, and not 0."""
    _, near, nothing = _limits(values.dtype)
    sizes = np.abs(values)
    return bool(np.count_nonzero(sizes < near) > np.count_nonzero(sizes == nothing))


def flush(arrays: Sequence[Array]) -> None:
    """Set what is smaller than 1e-30 to 0, in arrays of one type."""
    tiny, _, nothing = _limits(arrays[0].dtype)
    for array in arrays:
        array[np.abs(array) < tiny] = nothing


@cache
def _limits(dtype: np.dtype[Any]) -> tuple[Array, Array, Array]:
    """What is flushed is below the first, what comes near below the second; 0. (), of this type."""
    limits = TINY, NEAR * float(np.finfo(dtype).tiny), 0.0
    tiny, near, nothing = (np.array(limit, dtype) for limit in limits)
    return tiny, near, nothing


def steps_between(momentum: float) -> int:
    """How often to flush: before a forgotten velocity has sunk from 1e-30 to 1e-38."""
    if not 0 < momentum < 1:
        return AT_LEAST_EVERY
    return int(np.clip(np.log(1e-8) / np.log(momentum), 10, AT_LEAST_EVERY))
