"""How much of the values in a table follows from its inputs in a straight line."""

import numpy as np
from numpy.typing import NDArray

ROWS, CELLS = 300, 3_000_000
"""So many tell enough, and take some milliseconds."""
UNKNOWN = 0.5
"""Before there are any rows."""
_RIDGES = np.geomspace(1e-4, 1e3, 15)


def left_over(inputs: NDArray[np.generic], values: NDArray[np.generic]) -> float:
    """The share of the values' variance, 0 to 1, that a straight line through the inputs misses.

    Each row is predicted by the line through all others (Allen's PRESS, by the eigenvectors of the
    inputs' inner products), with the ridge that does it best. ``inputs`` are (rows, n), ``values``
    (rows,).
    """
    rows = min(ROWS, CELLS // inputs.shape[1])
    x, y = (np.asarray(part[:rows], dtype=np.float64) for part in (inputs, values))
    if len(y) <= 2 or not np.isfinite(x).all():
        return UNKNOWN
    x, y = x - x.mean(axis=0), y - y.mean()
    size = float((x**2).mean())
    if not size or not y.any():
        return UNKNOWN
    squares, axes = np.linalg.eigh(x @ x.T / size)
    squares = np.maximum(squares, 0.0)
    along = axes.T @ y
    missed = [_missed(squares, axes, along, y, ridge * len(y)) for ridge in _RIDGES]
    return min(1.0, min(missed) / float(y.var()))


def _missed(
    squares: NDArray[np.float64],
    axes: NDArray[np.float64],
    along: NDArray[np.float64],
    y: NDArray[np.float64],
    ridge: float,
) -> float:
    kept = squares / (squares + ridge)
    own = np.minimum(axes**2 @ kept + 1 / len(y), 1 - 1e-6)
    return float((((y - axes @ (kept * along)) / (1 - own)) ** 2).mean())
