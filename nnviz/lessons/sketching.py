"""A curve drawn before the run: where its values are, and how far off it was."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_Values = NDArray[np.float64]

PLACES = 64
"""Of a drawn curve, from the first epoch to the last."""


@dataclass(frozen=True, kw_only=True)
class Distance:
    """Of a drawn curve from a run's, in the figure's unit.

    ``mean`` is the mean |difference| over the epochs where both are; ``end`` the drawn curve less
    the run's at the last epoch, None where the drawn one does not go so far.
    """

    mean: float
    end: float | None


def places(last: float) -> tuple[float, ...]:
    """The epochs of the values of a drawn curve, of a run to the ``last`` epoch."""
    return tuple(np.linspace(min(1.0, last / 2), last, PLACES).tolist())


def distance(
    sketch: Sequence[float | None], line: Sequence[tuple[float, float]], last: float
) -> Distance | None:
    """Of a drawn curve (64,), None where nothing is drawn, from a run's (epoch, value).

    None where there is nowhere both.
    """
    x, y = np.array(places(last)), np.array(sketch, dtype=float)  # None becomes NaN
    if len(y) != PLACES or not line:
        return None
    epochs, values = np.array(line, dtype=float).T
    drawn = _between(epochs, x, y)
    there = np.isfinite(drawn) & np.isfinite(values)
    if not there.any():
        return None
    off = drawn[there] - values[there]
    at_end = epochs[-1] >= last and there[-1]
    return Distance(mean=float(np.abs(off).mean()), end=float(off[-1]) if at_end else None)


def _between(epochs: _Values, x: _Values, y: _Values) -> _Values:
    """The drawn values at these epochs, NaN where none is drawn nearby."""
    found = np.interp(epochs, x, y)  # NaN on either side of a gap, as NaN is in the sum
    nearest = np.abs(epochs[:, None] - x[None, :]).argmin(axis=1)
    there: _Values = np.where(np.isfinite(found), found, y[nearest])
    return there
