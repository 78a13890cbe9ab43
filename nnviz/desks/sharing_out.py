"""The softmax desk's state: four weighted inputs, the right answer, and which one is turned."""

import dataclasses
from dataclasses import dataclass

import numpy as np

from nnviz.core.arrays import Array
from nnviz.desks.softmax import MOST, START, shares


@dataclass(frozen=True)
class Sharing:
    """What stands on the desk; ``begun`` are the z that a task began with."""

    z: tuple[float, ...] = START
    right: int = 0
    turned: int = 2
    begun: tuple[float, ...] = START

    def with_z(self, which: int, value: float) -> "Sharing":
        """One z is another number; it is the one that is turned."""
        z = tuple(_within(value) if k == which else each for k, each in enumerate(self.z))
        return dataclasses.replace(self, z=z, turned=which)

    def raised(self, by: float) -> "Sharing":
        """So much more for every z, or as much as one of them can have."""
        by = min(by, MOST - max(self.z)) if by > 0 else max(by, -MOST - min(self.z))
        return dataclasses.replace(self, z=tuple(round(each + by, 9) for each in self.z))

    def level(self) -> "Sharing":
        """All z are 0."""
        return dataclasses.replace(self, z=(0.0,) * len(self.z))

    def beginning(self) -> "Sharing":
        """A task begins with these z."""
        return dataclasses.replace(self, begun=self.z)

    @property
    def shares(self) -> Array:
        """What softmax answers, (4,)."""
        return shares(np.array(self.z))


def is_done(task: str, state: Sharing) -> bool:
    """Whether a task of `nnviz.desks.tasks.TASKS` is done by these z."""
    moved = np.subtract(state.z, state.begun)
    if task == "one rises":
        return int((moved > 0.05).sum()) == 1 and not (moved < -0.05).any()
    if task == "half with one":
        return bool(abs(state.shares[1] - 0.5) <= 0.01) and np.count_nonzero(moved) == 1
    if task == "nothing changes":
        return bool(np.ptp(moved) < 1e-6 < abs(moved[0]))
    if task == "all equal":
        return bool(np.ptp(state.shares) < 0.005)
    return False


def _within(value: float) -> float:
    return min(max(value, -MOST), MOST)
