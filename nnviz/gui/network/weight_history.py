"""How weights and biases moved, at the moments that were shown."""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from nnviz.core import Network
from nnviz.gui.network.layout import Connection, Item

SMALL = 1000
"""Parameters up to which all are kept; of larger networks only those of the selected item."""
MOST = 400
"""Moments kept; then every other one goes."""

Parameters = NDArray[np.float32]


class WeightHistory:
    """Epochs, and a network's parameters or a single one at each."""

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """A new run."""
        self._epochs: list[float] = []
        self._values: list[Parameters] = []
        self._selected: Item | None = None

    def select(self, item: Item | None, network: Network | None) -> None:
        """Of a large network only this is kept, from now on."""
        self._selected = item
        if network is not None and _count(network) > SMALL:
            self._epochs, self._values = [], []

    def note(self, epochs: float, network: Network) -> None:
        """Keep this moment, if anything of it is to be kept; back in time, forget what followed."""
        while self._epochs and self._epochs[-1] >= epochs:
            self._epochs.pop()
            self._values.pop()
        kept = self._of(network)
        if kept is None:
            return
        self._epochs.append(epochs)
        self._values.append(kept)
        if len(self._epochs) > MOST:
            del self._epochs[1:-1:2], self._values[1:-1:2]

    def curve(self, item: Item, network: Network) -> tuple[list[float], list[float]]:
        """Epochs and values of an item; none where they have not been kept."""
        if _count(network) > SMALL:
            if item != self._selected:
                return [], []
            return self._epochs, [float(v[0]) for v in self._values]
        place = _place(network, item)
        return self._epochs, [float(values[place]) for values in self._values]

    def _of(self, network: Network) -> Parameters | None:
        if _count(network) <= SMALL:
            parts: list[NDArray[np.floating]] = [w.ravel() for w in network.weights]
            return np.concatenate([*parts, *network.biases]).astype(np.float32)
        if self._selected is None:
            return None
        return np.array([parameter(network, self._selected)], np.float32)


def parameter(network: Network, item: Item) -> float:
    """The weight of a connection, or the bias of a neuron; 0 for an input, which has none."""
    if isinstance(item, Connection):
        return float(network.weights[item.layer][item.target, item.source])
    return float(network.biases[item.layer - 1][item.unit]) if item.layer else 0.0


def _count(network: Network) -> int:
    return sum(n_out * (n_in + 1) for n_in, n_out in pairwise(network.sizes))


def _place(network: Network, item: Item) -> int:
    """Where an item stands among all weights, layer by layer, and the biases after them."""
    sizes = [n_out * n_in for n_in, n_out in pairwise(network.sizes)]
    if isinstance(item, Connection):
        width = network.sizes[item.layer]
        return sum(sizes[: item.layer]) + item.target * width + item.source
    before = sum(len(b) for b in network.biases[: max(item.layer - 1, 0)])
    return sum(sizes) + before + item.unit
