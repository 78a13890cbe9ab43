"""The views of a run, in the order in which the window's docks are made.

A view is a QWidget with the attributes of View; it knows neither the session nor the other views.
A new one is its file and one line here.
"""

from typing import Any, Protocol

from nnviz.core import Snapshot, Spec
from nnviz.gui.views.curves import AccuracyView, CostView
from nnviz.gui.views.deltas import DeltasView
from nnviz.gui.views.weighted_inputs import WeightedInputsView
from nnviz.gui.views.weights import WeightsView


class View(Protocol):
    """What the window needs of a view besides its being a widget.

    ``title`` heads its dock, ``column`` ("left" or "right" of the centre) is where that stands at
    first, and it is shown every ``every``-th display tick. Without ``shown`` its dock waits in the
    menu until it is asked for.
    """

    title: str
    column: str
    every: int
    shown: bool

    def reset(self, spec: Spec) -> None:
        """A new run of ``spec`` begins: forget the last one."""

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show this moment of the run; cheap where nothing has changed."""


VIEWS: tuple[Any, ...] = (
    CostView,
    AccuracyView,
    DeltasView,
    WeightsView,
    WeightedInputsView,
)
