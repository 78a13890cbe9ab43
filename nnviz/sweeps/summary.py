"""What a sweep has come to so far: a number for every cell, over its seeds."""

from collections.abc import Mapping
from dataclasses import dataclass
from statistics import median
from typing import Any

from nnviz.core import Sentence, Spec
from nnviz.sweeps.figures import Figure, value_of, why_it_failed
from nnviz.sweeps.runs import Run
from nnviz.sweeps.sweep import Cell, Sweep


@dataclass(frozen=True)
class CellSummary:
    """A cell's ``values``, one for each seed that came to its end, and why others did not.

    ``waiting`` runs are not done yet.
    """

    cell: Cell
    values: tuple[float, ...]
    reasons: tuple[Sentence | str, ...]
    waiting: int

    @property
    def median(self) -> float | None:
        """The value in the middle; None while there is none, or where most of the runs failed."""
        if not self.values or len(self.reasons) > len(self.values):
            return None
        return median(self.values)

    def as_dict(self) -> dict[str, Any]:
        """Plain data, as json knows it."""
        settings = self.cell.settings.items()
        return {
            "settings": {n: list(v) if isinstance(v, tuple) else v for n, v in settings},
            "median": self.median,
            "least": min(self.values, default=None),
            "most": max(self.values, default=None),
            "values": list(self.values),
            "failed": list(map(str, self.reasons)),
            "waiting": self.waiting,
        }


def summary(
    sweep: Sweep, runs: Mapping[Spec, Run], figure: Figure, measure: str = "best"
) -> tuple[CellSummary, ...]:
    """What the cells have come to, in their order."""
    return tuple(_of(cell, runs, figure, measure) for cell in sweep.cells)


def best_of(cells: tuple[CellSummary, ...], figure: Figure) -> tuple[CellSummary, ...]:
    """The cells whose median is best, several where they tie; none while none has one."""
    medians = [each.median for each in cells if each.median is not None]
    best = figure.better(medians) if medians else None
    return tuple(each for each in cells if best is not None and each.median == best)


def _of(cell: Cell, runs: Mapping[Spec, Run], figure: Figure, measure: str) -> CellSummary:
    if cell.refusal is not None:
        return CellSummary(cell, (), (cell.refusal,), 0)
    done = [runs[spec] for spec in cell.specs if spec in runs]
    values = [(run, value_of(run, figure, measure)) for run in done]
    return CellSummary(
        cell,
        tuple(value for _, value in values if value is not None),
        tuple(why_it_failed(run) for run, value in values if value is None),
        len(cell.specs) - len(done),
    )
