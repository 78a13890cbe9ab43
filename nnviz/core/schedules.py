"""Learning-rate schedules, one table (chapter 3).

A schedule multiplies η by a factor that starts at 1; training ends when that is down to 1/128, or
η to the smallest there is, and goes on from there when it is asked to, to 1/128 of that. Other
training examples begin it anew.
"""

from collections.abc import Callable
from typing import NamedTuple

SMALLEST = 1 / 128


def constant(factor: float, stale: int, patience: int) -> float:
    """η stays."""
    return factor


def halving(factor: float, stale: int, patience: int) -> float:
    """η is halved when nothing has got better in ``patience`` epochs."""
    return factor / 2 if stale >= patience else factor


class Schedule(NamedTuple):
    """What becomes of η after an epoch.

    ``following(factor, stale, patience)`` is the next factor of η, when the last ``stale`` epochs
    at this factor have brought no improvement.
    """

    label: str
    help: str
    following: Callable[[float, int, int], float]


SCHEDULES: dict[str, Schedule] = {
    "constant": Schedule("Constant", "η stays as it is.", constant),
    "halving": Schedule(
        "Halving",
        "η is halved whenever nothing has got better for some epochs, on validation or else on the "
        "training examples; training ends at 1/128 of it (chapter 3).",
        halving,
    ),
}
