"""The one array type of the mathematics, and how a finished array is closed to writing."""

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array: TypeAlias = NDArray[Any]
"""float32 for speed, float64 for proofs; rows are examples."""


def frozen(values: ArrayLike, dtype: Any = None) -> Array:
    """A C-ordered copy of ``values`` that nobody can write to; itself where it is one."""
    if (
        isinstance(values, np.ndarray)
        and _is_frozen(values)
        and (dtype is None or values.dtype == dtype)
    ):
        return values
    array = np.array(values, dtype=dtype, order="C")
    array.setflags(write=False)
    return array


def closed(array: Array) -> Array:
    """The array itself, which nobody writes to any more: no copy is made of it later."""
    array.setflags(write=False)
    return array


def _is_frozen(array: Array) -> bool:
    """Whether it is such a copy, not the view of an array that somebody may still write to."""
    return array.flags.c_contiguous and not array.flags.writeable and array.base is None
