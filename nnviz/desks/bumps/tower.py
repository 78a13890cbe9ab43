"""A tower over two inputs: a bump in x and one in y, and a bias that asks for both."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from nnviz.core import Network
from nnviz.desks.bumps.bumps import NARROWEST
from nnviz.desks.bumps.steps import LARGEST_WEIGHT, sigmoid

Grid = NDArray[np.float64]
SIDE = 64
"""Places along a side of the plane picture."""
MOST = 20.0
TALL, LOW = 0.95, 0.05


@dataclass(frozen=True)
class Tower:
    """``x`` and ``y`` are the two borders in each input, ``height`` is h, ``bias`` the output's."""

    x: tuple[float, float] = (0.3, 0.7)
    y: tuple[float, float] = (0.3, 0.7)
    height: float = 10.0
    bias: float = 0.0

    @property
    def best_bias(self) -> float:
        """−3h/2: a bar between one bump and two."""
        return -1.5 * self.height

    @property
    def tower(self) -> float:
        """What the output says where both bumps are up."""
        return self._says(2)

    @property
    def arm(self) -> float:
        """Where one is."""
        return self._says(1)

    @property
    def floor(self) -> float:
        """Where none is."""
        return self._says(0)

    @property
    def stands(self) -> bool:
        """Whether it is a tower: high, on low ground."""
        return self.tower >= TALL and max(self.arm, self.floor) <= LOW

    def with_numbers(self, height: float, bias: float) -> "Tower":
        """Another height and output bias."""
        return replace(
            self,
            height=min(max(height, -MOST), MOST),
            bias=min(max(bias, -2 * MOST), 2 * MOST),
        )

    def with_border(self, axis: str, at: int, place: float) -> "Tower":
        """A border elsewhere, beside the other one."""
        first, second = self.x if axis == "x" else self.y
        if at:
            ends = first, min(max(place, first + NARROWEST), 1.0)
        else:
            ends = min(max(place, 0.0), second - NARROWEST), second
        return replace(self, x=ends) if axis == "x" else replace(self, y=ends)

    def _says(self, bumps: int) -> float:
        return float(sigmoid(np.array(bumps * self.height + self.bias)))


def picture(tower: Tower) -> Grid:
    """What the output says over the plane, (SIDE, SIDE): rows from y = 1 down to 0."""
    middles = (np.arange(SIDE) + 0.5) / SIDE
    across, down = (_bump(middles, ends) for ends in (tower.x, tower.y))
    return sigmoid(tower.height * (across[None, :] + down[::-1, None]) + tower.bias)


def tower_network(tower: Tower) -> Network:
    """The network 2 – 4 – 1 that this is."""
    w, h = LARGEST_WEIGHT, tower.height
    inside = np.array([[w, 0], [w, 0], [0, w], [0, w]])
    biases = -w * np.array([*tower.x, *tower.y])
    return Network([inside, np.array([[h, -h, h, -h]])], [biases, np.array([tower.bias])])


def _bump(places: Grid, ends: tuple[float, float]) -> Grid:
    first, second = (sigmoid(LARGEST_WEIGHT * (places - end)) for end in ends)
    return first - second
