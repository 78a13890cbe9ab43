"""Cost or accuracy of the mini-batches as a thin grey line: what is learnt within an epoch."""

import numpy as np

from nnviz.core import Snapshot
from nnviz.core.insight.smoothing import trailing_mean
from nnviz.gui.curves.epoch_table import EpochTable
from nnviz.gui.curves.step_epochs import epochs_of_steps
from nnviz.gui.curves.x_axes import places
from nnviz.gui.plot.lines import Values

SLOW = 20
"""Mini-batches between two pictures, at most, of a run that can be followed one by one."""

_BEGINNING = 0.02
"""The share of a run in which mini-batches one by one would be a blot at the edge of the plot."""

_SMOOTHED = 8
"""A point is the mean of one in so many."""


class MiniBatchLine:
    """Follows a run: whether it goes so slowly that its mini-batches have the plot for themselves.

    ``is_alone`` is true then, in the first epoch, as long as the run has hardly begun.
    """

    def __init__(self) -> None:
        self._step = 0
        self.is_alone = False

    def follow(self, snapshot: Snapshot | None) -> None:
        """The run has come to this; None: a new one begins."""
        step = snapshot.step if snapshot else 0
        gone, self._step = step - self._step, step
        if snapshot is None or snapshot.history or snapshot.epochs > _BEGINNING * snapshot.goal:
            self.is_alone = False
        elif gone:
            self.is_alone = 0 < gone <= SLOW


def mini_batch_points(
    snapshot: Snapshot, figure: str, axis: str, figures: EpochTable
) -> tuple[Values, Values]:
    """Places (k,) on the axis and the smoothed cost or accuracy (k,) there; none without any."""
    found = snapshot.mini_batches
    values = found.accuracy if figure == "accuracy" else found.cost
    if values is None or not len(values):
        return np.empty(0), np.empty(0)
    smoothed = trailing_mean(values, max(1, len(values) // _SMOOTHED))
    if axis == "mini-batches":
        return found.steps.astype(float), smoothed
    epochs = epochs_of_steps(snapshot, found.steps)
    return places(axis, epochs, snapshot, figures), smoothed


def drawn_anew_by(snapshot: Snapshot) -> tuple[object, ...]:
    """What must be drawn anew when it is another: in the first epoch with every mini-batch."""
    newest = None if snapshot.history else snapshot.step
    changes = snapshot.changes, snapshot.untrained
    return id(snapshot.history), newest, snapshot.goal, *changes, snapshot.spec.evaluate
