"""Ten points that lie nearly on a line, and polynomials through them (chapter 3)."""

from typing import NamedTuple

import numpy as np
from numpy.polynomial import Polynomial

from nnviz.core.arrays import Array, frozen

POINTS = frozen(
    [
        (0.7, 1.8),
        (1.3, 2.2),
        (1.9, 4.0),
        (2.6, 5.0),
        (2.9, 6.1),
        (3.6, 7.0),
        (3.8, 7.4),
        (3.95, 8.0),
        (4.4, 9.1),
        (4.9, 10.0),
    ]
)
"""The points (x, y) of the book's figure, (10, 2)."""

DEGREES = range(1, 10)
BEYOND = 6.0
"""An x past all the points, where the polynomials say what they make of them."""


class Fit(NamedTuple):
    """The polynomial nearest to the points that are seen, and what it says of the hidden one.

    ``degree`` is one less than the points that are seen at most; ``missed`` is the value there less
    the hidden point's y, None where none is hidden.
    """

    degree: int
    polynomial: Polynomial
    largest_residual: float
    missed: float | None
    beyond: float


def fit(degree: int, hidden: int | None = None, points: Array = POINTS) -> Fit:
    """Least squares over all points (n, 2), or all but the ``hidden`` one."""
    seen = points if hidden is None else np.delete(points, hidden, axis=0)
    degree = min(degree, len(seen) - 1)
    x, y = seen.T
    polynomial = Polynomial.fit(x, y, degree)
    missed = None
    if hidden is not None:
        missed = float(polynomial(points[hidden, 0]) - points[hidden, 1])
    largest = float(np.abs(polynomial(x) - y).max())
    return Fit(degree, polynomial, largest, missed, float(polynomial(BEYOND)))


def leave_one_out(degree: int, points: Array = POINTS) -> float:
    """By how much a hidden point is missed: the root of the mean square, each hidden in turn."""
    misses = [fit(degree, hidden, points).missed or 0.0 for hidden in range(len(points))]
    return float(np.sqrt(np.mean(np.square(misses))))
