"""The polynomial desk's state: a degree, a point that is hidden, and which degrees were tried."""

import dataclasses
from dataclasses import dataclass
from functools import lru_cache

from nnviz.desks.polynomial import DEGREES, POINTS, Fit, fit, leave_one_out

BADLY = 1.0
"""A hidden point that is missed by more than that is missed badly: the points' y go to 10."""


@dataclass(frozen=True)
class Fitting:
    """What stands on the desk; ``tried`` are degrees that were seen while a point was hidden."""

    degree: int = 1
    hidden: int | None = None
    tried: frozenset[int] = frozenset()

    @property
    def fit(self) -> Fit:
        """The polynomial, and what it makes of the hidden point."""
        return _fit(self.degree, self.hidden)

    def with_degree(self, degree: float) -> "Fitting":
        """The nearest degree that there is."""
        nearest = min(max(round(degree), DEGREES[0]), DEGREES[-1])
        return _noted(dataclasses.replace(self, degree=nearest))

    def toggled(self, point: int) -> "Fitting":
        """That point is hidden instead, or where it is, none."""
        hidden = None if point == self.hidden else point
        return _noted(dataclasses.replace(self, hidden=hidden))


def is_done(task: str, state: Fitting) -> bool:
    """Whether a task of `nnviz.desks.tasks.TASKS` is done by what stands here."""
    found = state.fit
    if task == "through all":
        return state.hidden is None and found.largest_residual < 1e-6
    if task == "miss it":
        return found.missed is not None and abs(found.missed) > BADLY
    if task == "best":
        best = min(DEGREES, key=hidden_error)
        return state.hidden is not None and state.degree == best and len(state.tried) >= 3
    return False


def _noted(state: Fitting) -> Fitting:
    if state.hidden is None:
        return state
    return dataclasses.replace(state, tried=state.tried | {state.degree})


@lru_cache(maxsize=len(DEGREES))
def hidden_error(degree: int) -> float:
    """By how much that degree misses a hidden point, each hidden in turn."""
    return leave_one_out(degree)


@lru_cache(maxsize=len(DEGREES) * (len(POINTS) + 1))
def _fit(degree: int, hidden: int | None) -> Fit:
    return fit(degree, hidden)
