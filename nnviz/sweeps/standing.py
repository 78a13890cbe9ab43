"""How far a sweep is: all that is to be seen of it at a moment."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import islice
from statistics import fmean

from nnviz.core import Sentence, Spec
from nnviz.sweeps.errors import SweepError
from nnviz.sweeps.figures import Figure, figure_of
from nnviz.sweeps.runs import Run
from nnviz.sweeps.summary import CellSummary, best_of, summary
from nnviz.sweeps.sweep import Sweep

MOST_WAITING = 64


@dataclass(frozen=True, eq=False)
class Standing:
    """What a ``sweep`` has come to: ``done`` of ``of`` runs, a summary for every cell.

    ``runs`` are all that the results file holds, those of other seeds among them. ``figure`` is
    what they are compared by, None where nothing was measured yet.
    """

    sweep: Sweep
    runs: Mapping[Spec, Run]
    cells: tuple[CellSummary, ...]
    figure: Figure | None
    best: tuple[CellSummary, ...]
    """Several where they tie; none before there is one."""
    done: int
    of: int
    seconds: float
    """What a run takes, on average; 0 before there is any."""
    outdated: Sentence | None = field(default=None, kw_only=True)
    """That the file holds runs of other data beside them; None where it does not."""
    content: str = field(default="", kw_only=True)
    """The SHA-256 of the data as they are now, where runs of others are known."""
    waiting: tuple[tuple[int, Spec], ...]
    """The next designs to be run, MOST_WAITING at most, each with the number of its cell."""

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left to be run."""
        return self.done == self.of


def standing(sweep: Sweep, runs: Mapping[Spec, Run], measure: str = "best") -> Standing:
    """How far the sweep is with these finished runs."""
    placed = [
        (place, cell.specs[number])
        for number in range(sweep.seeds)
        for place, cell in enumerate(sweep.cells)
        if cell.specs
    ]
    there = [runs[spec] for _, spec in placed if spec in runs]
    waiting = tuple(islice((each for each in placed if each[1] not in runs), MOST_WAITING))
    try:
        figure = figure_of(there)
    except SweepError:
        figure = None
    shown = summary(sweep, runs, figure or Figure("validation", "accuracy"), measure)
    best = () if figure is None else best_of(shown, figure)
    seconds = fmean(run.seconds for run in there) if there else 0.0
    done, of = len(there), len(placed)
    return Standing(sweep, dict(runs), shown, figure, best, done, of, seconds, waiting)
