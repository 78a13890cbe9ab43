"""The marble desk's state: a surface, η and μ, the marble's way, and the ways before it."""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from nnviz.desks.landscape import SURFACES, Place, Surface
from nnviz.desks.marble import Way, largest_rate

MOST_EARLIER = 2
STILL_STEP = 1e-5
"""A step so short is none to the eye: the marble rests."""

MOST_STEPS = 1_000
MOST_RATE, MOST_MOMENTUM = 10.0, 2.0
CURVATURES = {"bowl": 2.0, "canyon": 20.0}
"""The largest of each surface that is the same everywhere."""

FAR_FROM_LEAST = 10.0
"""A start has to cost so much for a task to count."""


class Setting(NamedTuple):
    """The η and μ that steps were made with."""

    rate: float
    momentum: float


class Earlier(NamedTuple):
    """A way that was rolled before, with the settings that its steps had, each change once."""

    way: Way
    rolled: tuple[Setting, ...]


@dataclass(frozen=True)
class Rolling:
    """What stands on the desk; every change is another value."""

    name: str
    way: Way
    rate: float = 0.05
    momentum: float = 0.0
    earlier: tuple[Earlier, ...] = ()
    rolled: tuple[Setting, ...] = ()
    """What the steps of the way so far had; η and μ are those of the next one."""

    @classmethod
    def on(cls, name: str, rate: float = 0.05, momentum: float = 0.0) -> "Rolling":
        """The marble lies at the usual start of the surface of that name."""
        surface = SURFACES[name]
        return cls(name, Way.from_start(surface, surface.start), rate, momentum)

    @classmethod
    def for_task(cls, task: str) -> "Rolling":
        """The surface that a task is about, with an η and μ to begin with."""
        name = "valleys" if "valley" in task or task == "lowest" else "canyon"
        momentum = 0.9 if task in {"swing", "with memory", "out of the valley"} else 0.0
        return cls.on(name, 0.09 if name == "canyon" else 0.1, momentum)

    @property
    def surface(self) -> Surface:
        """Where it rolls."""
        return SURFACES[self.name]

    @property
    def start(self) -> Place:
        """Where the way begins."""
        return self.way.places[0]

    @property
    def rests(self) -> bool:
        """Whether the next step would hardly be seen."""
        v, slope = self.way.marble.velocity, self.surface.gradient(self.way.marble.at)
        moves = max(abs(v.x), abs(v.y)) * self.momentum
        return moves + self.rate * max(abs(slope.x), abs(slope.y)) < STILL_STEP

    @property
    def is_over(self) -> bool:
        """Whether there is no step more: flown off, or long enough."""
        return self.way.is_over or self.way.steps >= MOST_STEPS

    @property
    def limit(self) -> float | None:
        """The η from which on it flies off; None where that depends on the place."""
        curvature = CURVATURES.get(self.name)
        return None if curvature is None else largest_rate(curvature, self.momentum)

    def begun_at(self, at: Place) -> "Rolling":
        """The marble is laid there; the way so far, if any, is an earlier one."""
        return dataclasses.replace(self.moved_to(at), earlier=self._earlier_with_this)

    def moved_to(self, at: Place) -> "Rolling":
        """The marble, which has not rolled yet, is laid elsewhere."""
        return dataclasses.replace(self, way=Way.from_start(self.surface, at), rolled=())

    def with_rate(self, rate: float) -> "Rolling":
        """Another η from now on."""
        return dataclasses.replace(self, rate=min(max(rate, 0.0), MOST_RATE))

    def with_momentum(self, momentum: float) -> "Rolling":
        """Another μ from now on."""
        momentum = min(max(momentum, -MOST_MOMENTUM), MOST_MOMENTUM)
        return dataclasses.replace(self, momentum=momentum)

    def further(self, steps: int = 1) -> "Rolling":
        """After so many more steps, fewer where it is over before."""
        steps = min(steps, MOST_STEPS - self.way.steps)
        way, now = self.way.further(self.rate, self.momentum, steps), self._setting
        rolled = self.rolled if self.rolled[-1:] == (now,) else (*self.rolled, now)
        return dataclasses.replace(self, way=way, rolled=rolled)

    @property
    def _setting(self) -> Setting:
        return Setting(self.rate, self.momentum)

    def again(self) -> "Rolling":
        """Back at the start."""
        return self.begun_at(self.start)

    def inside(self, x: float, y: float) -> Place:
        """That place, or the nearest on the map."""
        wide, high = self.surface.reach_x, self.surface.reach_y
        return Place(min(max(x, -wide), wide), min(max(y, -high), high))

    @property
    def _earlier_with_this(self) -> tuple[Earlier, ...]:
        if not self.way.steps:
            return self.earlier
        return (Earlier(self.way, self.rolled), *self.earlier)[:MOST_EARLIER]


def is_done(task: str, state: Rolling) -> bool:
    """Whether a task of `nnviz.desks.tasks.TASKS` is done by the marble's way as it is."""
    name, judge = _TASKS.get(task, ("", None))
    if judge is None or state.name != name:
        return False
    return (name == "valleys" or state.way.costs[0] >= FAR_FROM_LEAST) and judge(state)


def _is_lowest(state: Rolling) -> bool:
    lowest = state.surface.cost(state.surface.least)
    return state.rests and state.way.costs[-1] < lowest + 0.05


def _within(way: Way, steps: int) -> bool:
    after = way.rests_after()
    return after is not None and after <= steps


def _left_its_valley(way: Way) -> bool:
    """Whether it was lower than the valley goes that it would have stayed in without momentum."""
    return min(way.costs) < _valley_of(way.surface, way.places[0]) - 0.05


@lru_cache(maxsize=8)
def _valley_of(surface: Surface, start: Place) -> float:
    return Way.from_start(surface, start).further(0.1, 0.0, 400).costs[-1]


_TASKS: dict[str, tuple[str, Callable[[Rolling], bool]]] = {
    "down the canyon": ("canyon", lambda now: now.momentum == 0 and _within(now.way, 35)),
    "out of the canyon": ("canyon", lambda now: now.momentum == 0 and now.way.marble.is_gone),
    "with memory": ("canyon", lambda now: now.momentum > 0 and _within(now.way, 20)),
    "swing": ("canyon", lambda now: now.momentum >= 0.9 and _within(now.way, MOST_STEPS)),
    "lowest": ("valleys", _is_lowest),
    "out of the valley": (
        "valleys",
        lambda now: now.momentum > 0 and _left_its_valley(now.way),
    ),
}
"""On which surface each is, and what has to be true of the marble there."""
