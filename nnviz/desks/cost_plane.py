"""A network's cost around the way its training took: on the plane through three of its moments.

The plane holds the first network, the last one and the one between them that is farthest from the
straight way. What differs between its points is a sum of two directions, so that the first layer's
weighted inputs, the dearest part, are reckoned for three networks alone.
"""

from collections.abc import Generator, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from scipy.ndimage import zoom

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.arrays import Array
from nnviz.core.costs import COSTS
from nnviz.core.network import Network

GRID = 25
"""Places along each side of the map at which the cost is reckoned."""

FINER = 8
"""So many times finer the map is drawn."""

_MARGIN = 0.25
"""Of the way's extent: so the last network, where it is the farthest, is one of GRID places too."""

_LEAST_TURN = 1e-6
_MOST_PRODUCTS = 700_000
_MOST_ROWS, _FEWEST_ROWS = 500, 40


class CostMap(NamedTuple):
    """The costs (n, n) over the plane: columns ``along`` (n,) the way, rows ``across`` (n,) it.

    ``way`` (k, 2) are the moments' places, laid upright onto the plane where they are not on it.
    """

    along: Array
    across: Array
    costs: Array
    way: Array


class CostPlane:
    """The plane through three networks of one shape, and the cost there of examples x, y.

    x is (m, n), y (m, k) as the outputs are trained on them. Raises ValueError where the networks
    are fewer than three, or lie on a line.
    """

    def __init__(self, networks: Sequence[Network], x: Array, y: Array, cost: str) -> None:
        self._shape, self._cost = networks[0], COSTS[cost]
        self._y = np.asarray(y)
        points = np.stack([_flat(network) for network in networks])
        self.chosen = _three(points)
        """Which of the networks are on the plane."""
        first, between, last = (points[k] for k in self.chosen)
        along = (last - first) / np.linalg.norm(last - first)
        across = between - first - ((between - first) @ along) * along
        across /= np.linalg.norm(across)
        self.way = (points - first) @ np.column_stack([along, across])
        """The places of all networks (k, 2); those of the chosen three are exactly theirs."""
        self._origin = _layers(first, self._shape)
        self._directions = tuple(_layers(each, self._shape) for each in (along, across))
        self._first_sums = [x @ w.T + b for w, b in self._first_layers(x.dtype)]

    def cost(self, along: float, across: float) -> float:
        """The mean cost of the examples there; infinite where it is too large for a number."""
        at, up = np.float64(along), np.float64(across)
        sums = self._first_sums
        z = sums[0] + sums[0].dtype.type(at) * sums[1] + sums[0].dtype.type(up) * sums[2]
        names = self._shape.activations
        with np.errstate(all="ignore"):
            a = ACTIVATIONS[names[0]](z)
            layers = zip(self._origin, *self._directions, strict=True)
            for name, (start, one, other) in zip(names[1:], list(layers)[1:], strict=True):
                w, b = ((start[k] + at * one[k] + up * other[k]).astype(z.dtype) for k in (0, 1))
                z = a @ w.T + b
                a = ACTIVATIONS[name](z)
            mean = float(self._cost.value(z, a, self._y).mean(dtype=np.float64))
        return mean if np.isfinite(mean) else np.inf

    def mapping(self, n: int = GRID) -> Generator[None, None, CostMap]:
        """The map, returned at the end; yields after every row so that it can be left.

        The first network is one of its places: the valley that a large η leaves may be narrow.
        """
        middle = (self.way.max(axis=0) + self.way.min(axis=0)) / 2
        half = (0.5 + _MARGIN) * float(np.ptp(self.way, axis=0).max())
        step = 2 * half / (n - 1)
        along, across = ((np.arange(n) + round((at - half) / step)) * step for at in middle)
        costs = np.empty((n, n))
        for row, up in enumerate(across):
            costs[row] = [self.cost(float(at), float(up)) for at in along]
            yield
        return CostMap(along, across, costs, self.way)

    def _first_layers(self, dtype: np.dtype) -> list[tuple[Array, Array]]:
        starts = (self._origin, *self._directions)
        return [(layers[0][0].astype(dtype), layers[0][1].astype(dtype)) for layers in starts]


def finer(costs: Array, times: int = FINER) -> Array:
    """A map (n, n) with so many steps for one along each side: (n - 1) * times + 1 places.

    It goes straight from place to place: a spline swings below 0 where a cost is wild.
    """
    finite = np.isfinite(costs)
    known = np.where(finite, costs, costs[finite].max(initial=0.0))
    return np.asarray(zoom(known, ((len(known) - 1) * times + 1) / len(known), order=1))


def rows_for(sizes: Sequence[int]) -> int:
    """How many examples a map of GRID² places has time for."""
    products = sum(a * b for a, b in list(pairwise(sizes))[1:]) + 10 * sum(sizes[1:])
    return max(_FEWEST_ROWS, min(_MOST_ROWS, _MOST_PRODUCTS // products))


def _three(points: Array) -> tuple[int, int, int]:
    """The first, the one farthest from the straight way to the last, and the last."""
    whole = points[-1] - points[0]
    length = float(np.linalg.norm(whole))
    if len(points) < 3 or not length > 0 or not np.isfinite(points).all():
        raise ValueError("a plane needs three networks")
    offset = points - points[0]
    offset -= np.outer(offset @ whole / length**2, whole)
    turns = np.linalg.norm(offset, axis=1)
    turns[[0, -1]] = 0.0
    if turns.max() < _LEAST_TURN * length:
        raise ValueError("these networks lie on a line")
    return 0, int(turns.argmax()), len(points) - 1


def _flat(network: Network) -> Array:
    parts = [
        part.ravel() for pair in zip(network.weights, network.biases, strict=True) for part in pair
    ]
    return np.concatenate(parts).astype(np.float64)


def _layers(flat: Array, shape: Network) -> list[tuple[Array, Array]]:
    """Weights (n_out, n_in) and biases (n_out,) of every layer out of one row of numbers."""
    found, at = [], 0
    for w, b in zip(shape.weights, shape.biases, strict=True):
        middle, end = at + w.size, at + w.size + b.size
        found.append((flat[at:middle].reshape(w.shape), flat[middle:end]))
        at = end
    return found
