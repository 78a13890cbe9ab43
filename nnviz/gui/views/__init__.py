"""The views of a run, in the order in which the window's docks are made.

A view is a QWidget with a `title`, `reset(spec)` and `show_snapshot(snapshot)`; it knows neither
the session nor the other views. A new one is its file and one line here.
"""

from typing import Any, NamedTuple

from nnviz.gui.views.curves import AccuracyView, CostView
from nnviz.gui.views.deltas import DeltasView
from nnviz.gui.views.weights import WeightsView

Margins = tuple[int, int, int, int]


class Entry(NamedTuple):
    """A view's name in saved layouts, its class, its place at first, and how often it is told.

    `margins` are left, top, right and bottom; together with the separators of 5 pixels the columns
    are 24 and the rows 16 apart. It hears of a new snapshot at every `every`-th tick.
    """

    name: str
    view: Any
    column: str
    margins: Margins
    every: int


VIEWS = (
    Entry("cost", CostView, "left", (24, 16, 17, 0), 2),
    Entry("accuracy", AccuracyView, "left", (24, 11, 17, 8), 2),
    Entry("deltas", DeltasView, "right", (2, 16, 20, 0), 2),
    Entry("weights", WeightsView, "right", (2, 11, 20, 8), 4),
)
