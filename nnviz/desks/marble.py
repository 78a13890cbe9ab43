"""The marble on its way down a surface, a step at a time.

v ← μv − η∇C, p ← p + v (chapter 3, equations 107 and 108); without momentum that is p ← p − η∇C
(chapter 1, equation 15).
"""

from dataclasses import dataclass
from itertools import pairwise

from nnviz.desks.landscape import STILL, Place, Surface

NEAR = 0.01
"""So near to the least place, along a straight line, the marble has arrived."""

FAR = 1e6
"""A marble so far from 0, along x or y, has flown off."""

MOST_STEPS = 10_000


@dataclass(frozen=True)
class Marble:
    """Where it is, and the movement that took it there."""

    at: Place
    velocity: Place = STILL

    def step(self, surface: Surface, rate: float, momentum: float) -> "Marble":
        """After one step of gradient descent with η and μ."""
        slope = surface.gradient(self.at)
        velocity = Place(
            momentum * self.velocity.x - rate * slope.x, momentum * self.velocity.y - rate * slope.y
        )
        return Marble(Place(self.at.x + velocity.x, self.at.y + velocity.y), velocity)

    @property
    def is_gone(self) -> bool:
        """Whether it has flown off."""
        return not (abs(self.at.x) <= FAR and abs(self.at.y) <= FAR)


@dataclass(frozen=True)
class Way:
    """The places of a marble from its start on, and the cost at each."""

    surface: Surface
    marble: Marble
    places: tuple[Place, ...]
    costs: tuple[float, ...]

    @classmethod
    def from_start(cls, surface: Surface, start: Place) -> "Way":
        """The marble lies still there."""
        return cls(surface, Marble(start), (start,), (surface.cost(start),))

    @property
    def steps(self) -> int:
        """How many have been made."""
        return len(self.places) - 1

    @property
    def is_over(self) -> bool:
        """Whether it has flown off, or made as many steps as are kept."""
        return self.marble.is_gone or self.steps >= MOST_STEPS

    def further(self, rate: float, momentum: float, steps: int = 1) -> "Way":
        """The same with so many more steps, fewer where it is over before."""
        marble, places, costs = self.marble, list(self.places), list(self.costs)
        for _ in range(min(steps, MOST_STEPS - self.steps)):
            if marble.is_gone:
                break
            marble = marble.step(self.surface, rate, momentum)
            places.append(marble.at)
            costs.append(self.surface.cost(marble.at))
        return Way(self.surface, marble, tuple(places), tuple(costs))

    def rests_after(self, distance: float = NEAR) -> int | None:
        """After how many steps it stays so near to the least place; None: it is not near."""
        least = self.surface.least
        near = [(x - least.x) ** 2 + (y - least.y) ** 2 < distance**2 for x, y in self.places]
        if not near[-1]:
            return None
        return len(near) - next(
            (k for k, is_near in enumerate(near[::-1]) if not is_near), len(near)
        )

    @property
    def changes_of_side(self) -> int:
        """How often y has crossed that of the least place."""
        sides = [y > self.surface.least.y for _, y in self.places if y != self.surface.least.y]
        return sum(a != b for a, b in pairwise(sides))


def largest_rate(curvature: float, momentum: float = 0.0) -> float:
    """The η from which a marble is not stable in a valley of that curvature: 2(1 + μ)/curvature.

    For 0 ≤ μ < 1; in C = x² + 10y² the curvature is 2 along x and 20 along y.
    """
    return 2 * (1 + momentum) / curvature
