"""Measures of the figures after every epoch."""

import math
from collections.abc import Sequence
from itertools import pairwise
from statistics import fmean
from typing import Literal, get_args

from nnviz.core import EpochRecord
from nnviz.lessons.measures.measure import points
from nnviz.lessons.runs import Figures

Figure = Literal[
    "accuracy",
    "cost",
    "deviation",
    "squared_error",
    "distance",
    "training_accuracy",
    "training_cost",
    "training_deviation",
    "training_squared_error",
    "training_distance",
]
"""A figure of an epoch; without "training" of the examples that are held out."""

FIGURES: tuple[str, ...] = get_args(Figure)

_WHOLE = 100.0
_LAST = 5


def value(record: EpochRecord, figure: str, part: str) -> float | None:
    """A figure of an epoch, of ``part`` unless it is of training; accuracies in percent.

    None where it was not measured.
    """
    name = figure.removeprefix("training_")
    part = part if name == figure else "training"
    if name == "distance":
        squared = record.figure(part, "squared_error")
        return None if squared is None else math.sqrt(2 * squared)
    found = record.figure(part, name)
    return _WHOLE * found if found is not None and name == "accuracy" else found


def line(run: Figures, figure: str) -> list[tuple[int, float]]:
    """The figure after every epoch that has it: (epoch, value)."""
    return line_of(run.history, figure, run.spec.measured)


def line_of(history: Sequence[EpochRecord], figure: str, part: str) -> list[tuple[int, float]]:
    """The same of these epochs; what does not train is of ``part``."""
    found = ((record.epoch, value(record, figure, part)) for record in history)
    return [(epoch, y) for epoch, y in found if y is not None]


def _less(figure: str, here: float, there: float) -> float:
    """The difference of two of its values: of accuracies in points, as both are written."""
    return points(here, there) if "accuracy" in figure else here - there


def _best(run: Figures, figure: str) -> tuple[int, float] | None:
    known = line(run, figure)
    choose = max if "accuracy" in figure else min
    return choose(known, key=lambda point: point[1]) if known else None


def first(run: Figures, figure: Figure = "accuracy") -> float | None:
    """The figure after the first epoch."""
    known = line(run, figure)
    return known[0][1] if known else None


def last(run: Figures, figure: Figure = "accuracy") -> float | None:
    """The figure at the end, of the network that training leaves."""
    record = run.snapshot.record
    return None if record is None else value(record, figure, run.spec.measured)


def mean_of_last(run: Figures, figure: Figure = "accuracy") -> float | None:
    """The mean of the figure over the last five epochs, or as many as there are."""
    values = [y for _, y in line(run, figure)][-_LAST:]
    return fmean(values) if values else None


def error_rate(run: Figures) -> float | None:
    """The share of the examples held out that is answered wrongly, at the end."""
    right = last(run, "accuracy")
    return None if right is None else _WHOLE - right


def best(run: Figures, figure: Figure = "accuracy") -> float | None:
    """The best that the figure was after any epoch."""
    found = _best(run, figure)
    return found and found[1]


def at(run: Figures, epoch: int, figure: Figure = "accuracy") -> float | None:
    """The figure after that epoch."""
    return dict(line(run, figure)).get(epoch)


def gap(
    run: Figures, figure: Literal["accuracy", "cost", "deviation"] = "accuracy"
) -> float | None:
    """At the end, what it is on the training examples less what it is on those held out."""
    training, held_out = last(run, f"training_{figure}"), last(run, figure)  # type: ignore[arg-type]
    return None if training is None or held_out is None else _less(figure, training, held_out)


def gained(run: Figures, figure: Figure = "accuracy") -> float | None:
    """The figure at the end less what it was after the first epoch."""
    start, end = first(run, figure), last(run, figure)
    return None if start is None or end is None else _less(figure, end, start)


def last_over_best(run: Figures, figure: Figure = "cost") -> float | None:
    """The figure at the end, divided by the best that it was."""
    end, top = last(run, figure), best(run, figure)
    return None if end is None or not top else end / top


def when_best(run: Figures, other: Figure, figure: Figure = "accuracy") -> float | None:
    """The figure after the epoch in which another one was best."""
    found = _best(run, other)
    return None if found is None else at(run, found[0], figure)


def since_best(run: Figures, other: Figure, figure: Figure = "accuracy") -> float | None:
    """What the figure gained from the epoch in which another was best to the end."""
    end, then = last(run, figure), when_best(run, other, figure)
    return None if end is None or then is None else _less(figure, end, then)


def falling(run: Figures, figure: Figure = "cost") -> float | None:
    """In which share of the epochs after the first the figure fell."""
    steps = list(pairwise(y for _, y in line(run, figure)))
    return _WHOLE * sum(b < a for a, b in steps) / len(steps) if steps else None


def epoch_of_best(run: Figures, figure: Figure = "accuracy") -> float | None:
    """The epoch in which the figure was best."""
    found = _best(run, figure)
    return found and float(found[0])


def epoch_reached(run: Figures, level: float, figure: Figure = "accuracy") -> float | None:
    """The first epoch in which the figure was as good as ``level``."""
    way = 1 if "accuracy" in figure else -1
    return next((float(e) for e, y in line(run, figure) if way * y >= way * level), None)


def epoch_turned(run: Figures, figure: Figure = "cost", by: float = 0.05) -> float | None:
    """The epoch of the best, once the figure is worse again by this share of it."""
    found, known = _best(run, figure), line(run, figure)
    if found is None:
        return None
    epoch, top = found
    return float(epoch) if abs(known[-1][1] - top) >= by * abs(top) else None


def steepest_epoch(run: Figures, figure: Figure = "cost") -> float | None:
    """The epoch in which the figure changed most."""
    steps = [(abs(b[1] - a[1]), b[0]) for a, b in pairwise(line(run, figure))]
    return float(max(steps, key=lambda step: step[0])[1]) if steps else None


def epochs(run: Figures) -> float | None:
    """How many epochs it trained."""
    return float(run.snapshot.epoch)


def learning_rate(run: Figures) -> float | None:
    """η at the end, as the schedule has made it."""
    return run.snapshot.learning_rate


def solved(run: Figures) -> float | None:
    """100 if it ended by itself before its last epoch, else 0."""
    return _WHOLE * (run.snapshot.ended is not None)


def diverged(run: Figures) -> float | None:
    """100 if its numbers grew beyond all bounds, else 0."""
    return _WHOLE * (run.failure is not None)
