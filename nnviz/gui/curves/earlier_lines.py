"""Earlier runs on a curve's plot: one thin line for each that is shown."""

from collections.abc import Callable, Iterable, Iterator, Sequence

import numpy as np

from nnviz.core import Snapshot, Spec
from nnviz.gui.curves.epoch_table import EpochTable
from nnviz.gui.earlier_runs import EarlierRun
from nnviz.gui.plot.line_plot import Line
from nnviz.gui.plot.lines import Values


class EarlierLines:
    """``values`` are the figures of every epoch on a part, "validation" or "training"."""

    def __init__(self, values: Callable[[EpochTable, str], Values]) -> None:
        self._values = values
        self._runs: dict[int, tuple[EarlierRun, EpochTable]] = {}

    def follow(self, runs: Iterable[EarlierRun]) -> None:
        """Have those of these that are shown."""
        known, self._runs = self._runs, {}
        for run in runs:
            if run.shown:
                _, figures = known.get(run.number, (run, EpochTable()))
                figures.follow(run.snapshot.history)
                self._runs[run.number] = run, figures

    @property
    def looks(self) -> dict[int, str]:
        """How each run is drawn, by what it is known by: the id of its history."""
        return {id(run.snapshot.history): run.look for run, _ in self._runs.values()}

    def lines(
        self,
        comparable: Callable[[EarlierRun], bool],
        parts: Sequence[str],
        axis: str,
        present: Snapshot | Spec,
    ) -> Iterator[Line]:
        """The line of each run that is ``comparable``, along the column ``axis``.

        Of the ``parts`` that are shown it is the last one that has figures. A shorter name tells a
        run from the others and from the ``present`` one, or of that design.
        """
        shown = [each for each in self._runs.values() if comparable(each[0])]
        told = [run.what for run, _ in shown]
        for run, figures in shown:
            for part in reversed(parts):
                values = self._values(figures, part)
                if np.isfinite(values).any():
                    key = f"run {run.number}"
                    is_apart = told.count(run.what) == 1 and run.tells_from(present)
                    apart = (run.what,) if run.what and is_apart else ()
                    at, shorter = figures.column(axis), (*apart, run.short_name)
                    yield Line(key, run.name, run.look, values, at, shorter=shorter)
                    break
