"""What stands on the bump desk, and which tasks it does."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from nnviz.desks.bumps.bumps import PLACES, Bumps, deviation
from nnviz.desks.bumps.steps import Step
from nnviz.desks.bumps.tower import Tower

COUNTS = (1, 2, 5, 8, 10, 20)
CHALLENGES = {2: 0.60, 5: 0.40, 8: 0.257, 10: 0.30, 20: 0.15}
"""How near so many bumps are asked to come."""
STEP_AT, STEP_NEAR, STEP_WIDTH = 0.40, 0.005, 0.01

KINDS = ("step", "bumps", "tower")
_SOFT, _CROSS = Step(8.0, -4.0), Tower()


@dataclass(frozen=True)
class Bench:
    """``kind``, one of KINDS, says which of them is seen."""

    kind: str = "bumps"
    step: Step = _SOFT
    bumps: Bumps = field(default_factory=lambda: Bumps.flat(5))
    tower: Tower = _CROSS
    has_trained: bool = False

    @cached_property
    def deviation(self) -> float:
        """Of the bumps from the wanted curve."""
        return deviation(self.bumps.sum(PLACES))

    @property
    def challenge(self) -> float | None:
        """What is asked of so many bumps; None: nothing."""
        return CHALLENGES.get(len(self.bumps.heights))

    @property
    def is_met(self) -> bool:
        """Whether the bumps are as near as is asked."""
        return self.challenge is not None and self.deviation <= self.challenge


def with_count(bench: Bench, count: int) -> Bench:
    """So many bumps, flat, unless there are so many; one alone stands in the middle."""
    if bench.kind == "bumps" and len(bench.bumps.heights) == count:
        return bench
    bumps = Bumps((0.4, 0.6), (0.0,)) if count == 1 else Bumps.flat(count)
    return replace(bench, kind="bumps", bumps=bumps)


TASKS: Mapping[str, Callable[[Bench], bool]] = {
    "step": lambda bench: (
        bench.kind == "step"
        and abs(bench.step.place - STEP_AT) <= STEP_NEAR
        and bench.step.width <= STEP_WIDTH
        and bench.step.weight > 0
    ),
    "one bump": lambda bench: (
        bench.kind == "bumps" and any(abs(height) >= 0.5 for height in bench.bumps.heights)
    ),
    "five": lambda bench: _is_near(bench, 5),
    "eight": lambda bench: _is_near(bench, 8),
    "ten": lambda bench: _is_near(bench, 10),
    "twenty": lambda bench: _is_near(bench, 20),
    "train": lambda bench: bench.has_trained,
    "tower": lambda bench: bench.kind == "tower" and bench.tower.stands,
}
"""By the names of `nnviz.desks.tasks`: whether what stands there does it."""

_BEGINS = {"five": 5, "eight": 8, "ten": 10, "twenty": 20, "one bump": 1}


def begin(bench: Bench, task: str) -> Bench:
    """Ready for that task; what fits is left as it is."""
    if task in ("step", "tower"):
        return replace(bench, kind=task)
    if task in _BEGINS:
        return with_count(bench, _BEGINS[task])
    if task == "train":
        return replace(bench, kind="bumps")
    return bench


def _is_near(bench: Bench, count: int) -> bool:
    return bench.kind == "bumps" and len(bench.bumps.heights) == count and bench.is_met
