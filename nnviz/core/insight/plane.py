"""What a network answers over a plane or a stretch of its inputs, and what its parts add to it."""

from typing import NamedTuple

import numpy as np

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.arrays import Array
from nnviz.core.examples import work
from nnviz.core.network import Network

MOST_WORK = 30_000_000
"""Multiplications for one picture: more would take longer than a picture may."""

SIDES = {56: MOST_WORK, 28: MOST_WORK, 14: 10 * MOST_WORK}
"""Cells each way, and the work up to which a picture may have them; what takes more has 7."""


_FEWEST = 15
"""Places at which a curve is known, however large the network."""
_MOST_VALUES = 5_000_000
"""Activations that are reckoned for a curve: of a wide layer they take longer than its products."""


class Box(NamedTuple):
    """The part of a plane that is looked at: x to the right, y upwards."""

    x_low: float
    x_high: float
    y_low: float
    y_high: float

    @classmethod
    def around(cls, points: Array, margin: float = 0.05) -> "Box":
        """A box that holds the points (m, 2), and that share of its sides beyond them."""
        low, high = points.min(axis=0), points.max(axis=0)
        beyond = margin * np.where(high > low, high - low, 1.0)
        (x_low, y_low), (x_high, y_high) = (low - beyond).tolist(), (high + beyond).tolist()
        return cls(x_low, x_high, y_low, y_high)

    def at(self, across: float, down: float) -> tuple[float, float]:
        """The point at these shares 0..1 of the picture, from its left and from its top."""
        x = self.x_low + across * (self.x_high - self.x_low)
        return x, self.y_high - down * (self.y_high - self.y_low)

    def shares(self, points: Array) -> Array:
        """Where points (m, 2) are in the picture: shares (m, 2) from its left and its top."""
        spans = self.x_high - self.x_low, self.y_high - self.y_low
        across = (points[:, 0] - self.x_low) / spans[0]
        return np.stack([across, (self.y_high - points[:, 1]) / spans[1]], axis=1)


def lattice(box: Box, side: int) -> Array:
    """The centres (side², 2) of so many cells each way, row by row from the top."""
    shares = (np.arange(side) + 0.5) / side
    x = box.x_low + shares * (box.x_high - box.x_low)
    y = box.y_high - shares * (box.y_high - box.y_low)
    return np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)


def side_for(network: Network) -> int:
    """How many cells each way a picture of this network may have and still be quick."""
    each = work(network.sizes)
    return next((side for side, most in SIDES.items() if side * side * each <= most), 7)


def answers(network: Network, x: Array) -> Array:
    """The outputs (m, k) for inputs x (m, n), in 0..1 where the targets are.

    What is no number is 0: a network that has diverged still has a picture.
    """
    outputs = network.forward(x)[1][-1]
    return np.asarray(np.nan_to_num(ACTIVATIONS[network.output].decode(outputs)))


def leaning(outputs: Array) -> Array:
    """From −1, surely class 0, to 1, surely class 1, (m,), of answers (m, 1) or (m, 2)."""
    one = outputs[:, -1]
    zero = outputs[:, 0] if outputs.shape[1] == 2 else 1 - one
    return np.asarray(np.clip(one - zero, -1.0, 1.0))


def answers_along(network: Network, places: Array) -> Array:
    """The only output (n,) at places (n,) of the only input; a large network's between some.

    The places are in order.
    """
    some = _some_of(network, places)
    return _between(places, some, answers(network, places[some, None]))[:, 0]


def _some_of(network: Network, places: Array) -> Array:
    """Which of these places a curve of this network is reckoned at, so as to be quick."""
    quick = min(10 * MOST_WORK // work(network.sizes), _MOST_VALUES // sum(network.sizes))
    most = max(_FEWEST, quick)
    return np.linspace(0, len(places) - 1, min(most, len(places))).round().astype(int)


def _between(places: Array, some: Array, values: Array) -> Array:
    """Curves (n, k) that are straight between their ``values`` at some of the places."""
    columns = values.T.astype(np.float64)
    return np.stack([np.interp(places, places[some], each) for each in columns], axis=1)


def winners(outputs: Array) -> tuple[Array, Array]:
    """The strongest class (m,) of answers (m, k), and its lead 0..1 over the second (m,)."""
    second, first = np.partition(outputs, -2, axis=1)[:, -2:].T
    return outputs.argmax(axis=1), np.clip(first - second, 0.0, 1.0)


def neuron_shares(network: Network, places: Array) -> Array:
    """What each neuron of the last hidden layer adds to the weighted input of output 0.

    w·a at places (n,) of the only input, which are in order: (n, neurons), a large network's
    between some; with the bias they make the output's z (chapter 4).
    """
    some = _some_of(network, places)
    with np.errstate(all="ignore"):
        last_hidden = network.forward(places[some, None])[1][-2]
        return _between(places, some, np.nan_to_num(last_hidden * network.weights[-1][0]))
