"""Bumps side by side: each is two hidden neurons, a step up by h and a step down by h."""

from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from nnviz.core import Network, Spec
from nnviz.data.functions import chapter_4
from nnviz.desks.bumps.steps import LARGEST_WEIGHT, Places, Step, Values, sigmoid

PLACES: Places = np.linspace(0.0, 1.0, 401)
"""Where a sculpture is compared with the wanted curve."""
MOST_BUMPS = 20
NARROWEST = 0.01
"""Between two borders."""
HIGHEST = 10.0
LEAST_WEIGHT = 5.0


@dataclass(frozen=True)
class Bumps:
    """``borders`` (n + 1) rise from 0 to 1 at most; between them stand ``heights`` (n)."""

    borders: tuple[float, ...]
    heights: tuple[float, ...]
    weight: float = LARGEST_WEIGHT

    @classmethod
    def flat(cls, count: int) -> "Bumps":
        """So many of the same width, of height 0."""
        count = min(max(count, 1), MOST_BUMPS)
        return cls(tuple(at / count for at in range(count + 1)), (0.0,) * count)

    @property
    def middles(self) -> tuple[float, ...]:
        """Between a bump's borders."""
        return tuple((left + right) / 2 for left, right in pairwise(self.borders))

    def with_height(self, at: int, height: float) -> "Bumps":
        """That bump higher or lower."""
        height = min(max(height, -HIGHEST), HIGHEST)
        return replace(self, heights=(*self.heights[:at], height, *self.heights[at + 1 :]))

    def with_border(self, at: int, place: float) -> "Bumps":
        """That border elsewhere, between its neighbours."""
        left = self.borders[at - 1] + NARROWEST if at else 0.0
        is_last = at == len(self.borders) - 1
        right = 1.0 if is_last else self.borders[at + 1] - NARROWEST
        place = min(max(place, left), right)
        return replace(self, borders=(*self.borders[:at], place, *self.borders[at + 1 :]))

    def with_weight(self, weight: float) -> "Bumps":
        """All steps sharper or softer."""
        return replace(self, weight=min(max(weight, LEAST_WEIGHT), LARGEST_WEIGHT))

    def pair(self, at: int) -> tuple[Step, Step]:
        """The two hidden neurons of a bump."""
        ends = self.borders[at], self.borders[at + 1]
        first, second = (Step(self.weight, -self.weight * place) for place in ends)
        return first, second

    def sum(self, x: Places) -> Values:
        """The weighted input of the output neuron, before its sigmoid.

        Two neurons that step at one border are reckoned as one with both weights.
        """
        steps = np.diff(self.heights, prepend=0.0, append=0.0)
        return np.asarray(sigmoid(self.weight * np.subtract.outer(x, self.borders)) @ steps)


def wanted(x: Places) -> Values:
    """What the sum should be, σ⁻¹(f), for the function f at the head of chapter 4."""
    f = chapter_4(x)
    made: Values = np.log(f / (1 - f))
    return made


def deviation(total: Values, x: Places = PLACES) -> float:
    """The mean distance of a sum (m,) from the wanted one at ``x`` (m,)."""
    return float(np.abs(total - wanted(x)).mean())


def cost(total: Values, x: Places = PLACES) -> float:
    """The quadratic cost of a sum (m,): ½ (σ(sum) − f)² on average."""
    return float(0.5 * np.square(sigmoid(total) - chapter_4(x)).mean())


def with_best_heights(bumps: Bumps) -> Bumps:
    """Each height the median of what is wanted between its borders: no other is nearer."""
    fine = (np.arange(10_000) + 0.5) / 10_000
    values = wanted(fine)
    inside = (values[(fine >= a) & (fine < b)] for a, b in pairwise(bumps.borders))
    heights = tuple(round(float(np.median(part)), 3) for part in inside)
    return replace(bumps, heights=heights)


def network(bumps: Bumps) -> Network:
    """The network 1 – 2n – 1 that this is, to the last digit; its output is a sigmoid."""
    pairs = [pair for at in range(len(bumps.heights)) for pair in bumps.pair(at)]
    out = [sign * height for height in bumps.heights for sign in (1.0, -1.0)]
    return Network(
        [np.array([[step.weight] for step in pairs]), np.array([out])],
        [np.array([step.bias for step in pairs]), np.zeros(1)],
    )


def sum_of(trained: Network, x: Places) -> Values:
    """The weighted input of the output of a network with one input and one hidden layer."""
    return np.asarray(trained.forward(x[:, None])[0][-1][:, 0], float)


def spec(bumps: Bumps) -> Spec:
    """The design that goes on from there: gradient descent on 500 points of the curve."""
    return Spec(
        data="chapter-4",
        data_size=500,
        sizes=(1, 2 * len(bumps.heights), 1),
        activation="sigmoid",
        output="sigmoid",
        cost="quadratic",
        learning_rate=0.1,
        epochs=300,
        dtype="float64",
    )
