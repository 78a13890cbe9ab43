"""How far the cells of a sweep are apart, and how much of that may mean nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from nnviz.sweeps.figures import Figure
from nnviz.sweeps.summary import CellSummary

_LEAST_POINTS = 0.01
"""Of accuracies: what is less apart is no difference to be painted, as a share."""
_LEAST_OF_COST = 0.05
"""Of costs the same, as a share of the largest."""


@dataclass(frozen=True)
class Spread:
    """The cells go from ``low`` to ``high``; a difference below ``least`` may be nothing.

    ``by_seeds``: it is what one cell's seeds differ by.
    """

    low: float
    high: float
    least: float
    by_seeds: bool = False

    @property
    def is_flat(self) -> bool:
        """Whether no cell is surely better than another."""
        return self.high - self.low < self.least

    def share(self, value: float, *, rises: bool) -> float:
        """How good a value is, 0..1: 1 the best; all of them near 1 where they are alike."""
        whole = max(self.high - self.low, self.least)
        away = self.high - value if rises else value - self.low
        return 1.0 if whole <= 0 else 1.0 - away / whole


def spread_of(cells: Sequence[CellSummary], figure: Figure) -> Spread | None:
    """Of the cells that have a number; None while fewer than two have."""
    medians = [each.median for each in cells if each.median is not None]
    if len(medians) < 2:
        return None
    low, high = min(medians), max(medians)
    least = _LEAST_POINTS if figure.rises else _LEAST_OF_COST * max(abs(low), abs(high))
    ranges = [max(each.values) - min(each.values) for each in cells if len(each.values) > 1]
    of_seeds = median(ranges) if ranges else 0.0
    return Spread(low, high, max(least, of_seeds), by_seeds=of_seeds > least)
