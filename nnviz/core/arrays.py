"""The one array type of the mathematics, and how a finished array is closed to writing."""

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array: TypeAlias = NDArray[Any]
"""float32 for speed, float64 for proofs; rows are examples."""


def frozen(values: ArrayLike, dtype: Any = None) -> Array:
    """A C-ordered copy of ``values`` that nobody can write to."""
    array = np.array(values, dtype=dtype, order="C")
    array.setflags(write=False)
    return array
