"""What the pictures of one layer's weights show, and in which colours."""

import numpy as np
from numpy.typing import NDArray

from nnviz.core import Network
from nnviz.core.arrays import Array
from nnviz.gui.look.color_levels import LevelBuffer, limit_of, limits_of_rows

MOST, MOST_CELLS = 1_000, 4_000_000
"""Neurons of a layer that are shown, and weights of all of them: more nobody looks through."""


class WeightPictures:
    """``values`` (n_out, n_in) that are shown, and their ``levels`` of the diverging map.

    Of a layer of very many neurons they are the first ones.

    ``start`` is the network at the start of the run, None while that is not known.
    """

    def __init__(self) -> None:
        self.start: Network | None = None
        self.limits: dict[tuple[int, bool], float] = {}
        """Where the colours end, by layer and whether it is the change: as this run has led to."""
        self.values: Array = np.empty((0, 0))
        self.levels: NDArray[np.uint8] = np.empty((0, 0), dtype=np.uint8)
        self._buffer = LevelBuffer()
        self._kind = (0, False)
        self._own_limits: Array | None = None

    def forget(self) -> None:
        """A new run begins."""
        self.start, self.limits = None, {}

    def draw(self, network: Network, layer: int, *, change: bool, own_scale: bool) -> None:
        """Take this layer's weights, or what has been added to the first ones; a limit for all
        of them, or for each neuron its own.
        """
        self.values = self._values(network, layer, change)
        self._kind = (layer, change)
        self._own_limits = limits_of_rows(self.values) if own_scale else None
        self.levels = self._buffer.fill(self.values, self._limit())

    def limit_at(self, neuron: int) -> float | None:
        """Where the colours of a neuron end; of none (-1) where that is the same for all."""
        if self._own_limits is None:
            return self.limits.get(self._kind, 1.0)
        return float(self._own_limits[neuron, 0]) if 0 <= neuron < len(self._own_limits) else None

    def _limit(self) -> float | Array:
        if self._own_limits is not None:
            return self._own_limits
        self.limits[self._kind] = limit_of(self.values, self.limits.get(self._kind))
        return self.limits[self._kind]

    def _values(self, network: Network, layer: int, change: bool) -> Array:
        weights = network.weights[layer]
        most = min(MOST, max(1, MOST_CELLS // weights.shape[1]))
        weights = weights[:most]
        if change:
            known = self.start is not None and self.start.sizes == network.sizes
            first = self.start if known and self.start is not None else network
            weights = weights - first.weights[layer][:most]
        if np.isfinite(weights).all():
            return weights
        return np.nan_to_num(weights, posinf=0.0, neginf=0.0)  # what overflowed has no colour
