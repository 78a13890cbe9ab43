"""Turns weights into levels of the diverging map, and finds out where the map's ends belong."""

from math import floor, log10

import numpy as np
from numpy.typing import NDArray

from nnviz.gui.look.color_map import ZERO_LEVEL

_MOST = 32_768
"""How many weights a limit is taken from: more would not change what is seen."""

_LEAST = 1e-30
"""What is smaller is 0 to the eye, and its share of a limit would be too large for float32."""

_ROUND = (1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)


def limit_of(
    weights: NDArray[np.floating], before: float | None = None, *, covers: bool = False
) -> float:
    """Where the colours end: a round number near the 99.8 % quantile of |w|, or one that
    ``covers`` it, for values that are written beside it.

    It stays as it was `before` while that is still within a sixth, so that the colours do not
    tremble. Where all weights are 0, or as good as 0, it is 1.
    """
    values = weights.ravel()[:: -(-weights.size // _MOST)] if weights.size > _MOST else weights
    sizes = np.abs(values).ravel()
    place = min(int(0.998 * sizes.size), sizes.size - 1)
    quantile = float(np.partition(sizes, place)[place])
    if quantile < _LEAST:
        return 1.0
    if before is not None and before / 1.17 <= quantile <= before * 1.17:
        return before
    power = 10.0 ** floor(log10(quantile))
    share = quantile / power
    if covers:
        end = next(step for step in _ROUND if step >= share * (1 - 1e-6))
    else:
        end = min(_ROUND, key=lambda step: abs(step - share))
    return float(f"{end * power:.2g}")


def limits_of_rows(weights: NDArray[np.floating]) -> NDArray[np.floating]:
    """The largest |w| of each row of weights (n_out, n_in), as (n_out, 1); 1 where all are 0."""
    limits = np.abs(weights).max(axis=1, keepdims=True)
    return np.where(np.isfinite(limits) & (limits >= _LEAST), limits, 1)


class LevelBuffer:
    """Levels 0 (−limit and below), 127 (0) … 254 (+limit and above), written in place."""

    def __init__(self) -> None:
        self._scaled = np.empty((0, 0), dtype=np.float32)
        self._levels = np.empty((0, 0), dtype=np.uint8)

    def fill(
        self, weights: NDArray[np.floating], limit: float | NDArray[np.floating]
    ) -> NDArray[np.uint8]:
        """The levels (n_out, n_in) of weights (n_out, n_in); valid until the next call.

        `limit` is one for all of them, or (n_out, 1).
        """
        if weights.shape != self._scaled.shape:
            self._scaled = np.empty(weights.shape, dtype=np.float32)
            self._levels = np.empty(weights.shape, dtype=np.uint8)
        scaled = self._scaled
        factor = np.asarray(ZERO_LEVEL / limit, dtype=np.float32)
        with np.errstate(over="ignore"):  # what is far beyond the limit is clipped anyway
            np.multiply(weights, factor, out=scaled, casting="same_kind")
        np.clip(scaled, -ZERO_LEVEL, ZERO_LEVEL, out=scaled)
        scaled += ZERO_LEVEL + 0.5
        np.copyto(self._levels, scaled, casting="unsafe")
        return self._levels
