"""The views of a run, in the order in which the window's docks are made.

A view is a QWidget with a `title`, `reset(spec)` and `show_snapshot(snapshot)`; it knows neither
the session nor the other views. A new one is its file and one line here.
"""

from PySide6.QtWidgets import QWidget

from nnviz.gui.views.curves import AccuracyView, CostView
from nnviz.gui.views.deltas import DeltasView
from nnviz.gui.views.weights import WeightsView

VIEWS: tuple[type[QWidget], ...] = (CostView, AccuracyView, DeltasView, WeightsView)
