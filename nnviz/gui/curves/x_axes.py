"""What the epochs of a run can be laid out by: their number, mini-batches, seconds of training."""

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from nnviz.core import Snapshot
from nnviz.gui.controls.number_words import short
from nnviz.gui.curves.epoch_table import EpochTable
from nnviz.gui.plot.axis_scales import round_end
from nnviz.gui.plot.lines import Unit, Values, epoch_number

COLUMNS: Mapping[str, str] = {"epochs": "epoch", "mini-batches": "step", "seconds": "seconds"}
"""The field of an epoch's record that is its place, for each x axis."""


def unit_of(axis: str) -> Unit:
    """How an axis is written."""
    tr = QCoreApplication.translate
    if axis == "mini-batches":
        return Unit(tr("Plot", "mini-batch"), tr("Plot", "mini-batch {0}"), "{:,.0f}".format)
    if axis == "seconds":
        return Unit(tr("Plot", "seconds of training"), tr("Plot", "{0} s"), seconds_text, 0)
    return Unit(tr("Plot", "epoch"), tr("Plot", "epoch {0}"), epoch_number)


def seconds_text(seconds: float) -> str:
    """Three digits that count, whole seconds at least: 0.034, 1.53, 217."""
    return f"{seconds:,.0f}" if seconds >= 100 else short(seconds, 3)


def end_of(
    axis: str, snapshot: Snapshot, figures: EpochTable, others: Sequence[float] = ()
) -> float:
    """Where the axis ends for a run that goes on to its goal at the pace it has had, and for the
    ends of `others` beside it.

    Nobody knows how many seconds it will take, so that end is rounded up and seldom moves.
    """
    epochs, goal = figures.column("epoch"), float(snapshot.goal)
    if axis == "epochs":
        return max([goal, *others])
    if axis == "mini-batches":
        done, steps = (epochs[-1], figures.column("step")[-1]) if len(epochs) else (0, 0)
        return max([float(steps + (goal - done) * snapshot.steps_per_epoch), 1.0, *others])
    pace = figures.column("seconds")[-1] / epochs[-1] if len(epochs) else 0.0
    return round_end(max([goal * pace, *others]) or 1.0)


def place_of(axis: str, snapshot: Snapshot) -> float:
    """Where this moment of a run is on the axis."""
    now = {"epochs": snapshot.epochs, "mini-batches": snapshot.step, "seconds": snapshot.seconds}
    return float(now[axis])


def places(
    axis: str, epochs: Sequence[float] | Values, snapshot: Snapshot, figures: EpochTable
) -> Values:
    """Where moments (n,) counted in epochs, with fractions, are on the axis."""
    known = np.concatenate([[0.0], figures.column("epoch"), [snapshot.epochs]])
    placed = np.concatenate([[0.0], figures.column(COLUMNS[axis]), [place_of(axis, snapshot)]])
    return np.asarray(epochs) if axis == "epochs" else np.interp(epochs, known, placed)


def places_to_come(axis: str, snapshot: Snapshot | None) -> Callable[[Values], Values] | None:
    """Where epochs (n,) are on the axis, also those that are still to come; None in seconds."""
    if axis == "epochs":
        return epochs_themselves
    if axis == "mini-batches" and snapshot is not None:
        return lambda epochs: epochs * snapshot.steps_per_epoch
    return None


def epochs_themselves(epochs: Values) -> Values:
    """Where epochs are on an axis that counts them."""
    return epochs
