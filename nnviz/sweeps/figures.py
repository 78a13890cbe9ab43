"""How well a run did, in one number: which figure, and at which of its epochs."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean

from nnviz.core import EpochRecord, Sentence
from nnviz.core.run.large import may_fall
from nnviz.sweeps.errors import SweepError
from nnviz.sweeps.runs import Run
from nnviz.sweeps.sweep import AVERAGED

_PARTS = ("validation", "test", "training")
_NAMES = ("accuracy", "cost")
_TOO_LARGE = Sentence("The cost became too large for a number.")
_RATE_TOO_LARGE = Sentence("The cost became too large for a number: lower the learning rate η.")


@dataclass(frozen=True)
class Figure:
    """The "accuracy" or the "cost" of a part: "validation", "test" or "training"."""

    part: str
    name: str

    @property
    def rises(self) -> bool:
        """Whether more is better."""
        return self.name == "accuracy"

    @property
    def unit(self) -> float:
        """What a value is multiplied by to be shown: accuracies are in per cent."""
        return 100.0 if self.rises else 1.0

    def of(self, record: EpochRecord) -> float | None:
        """Its value after an epoch."""
        return record.figure(self.part, self.name)

    def better(self, values: Iterable[float]) -> float:
        """The best of these."""
        return max(values) if self.rises else min(values)

    def line(self, run: Run) -> list[tuple[int, float]]:
        """(epoch, value) of every epoch that was measured."""
        points = ((record.epoch, self.of(record)) for record in run.history)
        return [(epoch, value) for epoch, value in points if value is not None]


def figure_of(runs: Iterable[Run]) -> Figure:
    """What tells these runs apart: the accuracy on validation, or what all of them have instead.

    Raises SweepError where there is nothing.
    """
    known = [run for run in runs if run.history]
    for name in _NAMES:
        for part in _PARTS:
            figure = Figure(part, name)
            if is_shared(figure, known):
                return figure
    raise SweepError("No figure was measured: monitor the accuracy or the cost.")


def is_shared(figure: Figure, runs: Iterable[Run]) -> bool:
    """Whether these runs can be compared by it.

    Each of them has it, but for those whose costs were too large for a number: they were asked for,
    and no other run is judged by something else for that.
    """
    known = [run for run in runs if run.history]
    has = [bool(figure.line(run)) for run in known]
    is_there = any(has) and (all(has) or not figure.rises)
    return is_there and all(_was_asked(figure, run) for run in known)


def _was_asked(figure: Figure, run: Run) -> bool:
    """Whether it is among what its design has measured; what is so on validation is so on test."""
    monitored = "training" if figure.part == "training" else "validation"
    there = figure.part != "test" or run.spec.measured == "test"
    return there and f"{monitored}-{figure.name}" in run.spec.monitor


def _best(values: Sequence[float], figure: Figure) -> float:
    return figure.better(values)


def _last(values: Sequence[float], figure: Figure) -> float:
    return values[-1]


def _mean_of_last(values: Sequence[float], figure: Figure) -> float:
    return fmean(values[-AVERAGED:])


MEASURES: dict[str, Callable[[Sequence[float], Figure], float]] = {
    "best": _best,
    "last": _last,
    "last-5": _mean_of_last,
}
"""At which epochs a figure counts: at the best one, at the last, or as the mean of the last 5."""


def value_of(run: Run, figure: Figure, measure: str = "best") -> float | None:
    """How well a run did by one of MEASURES; None where it failed or was not measured.

    A cost that was too large for a number at the end is no worse one than any: then only the best
    epoch has a value.
    """
    values = [value for _, value in figure.line(run)]
    if not values or not run.is_finished:
        return None
    if measure != "best" and figure.of(run.history[-1]) is None:
        return None
    return MEASURES[measure](values, figure)


def why_it_failed(run: Run) -> Sentence | str:
    """Why a run has no value."""
    if not run.is_finished:
        return run.outcome
    return _RATE_TOO_LARGE if may_fall(run.spec) else _TOO_LARGE
