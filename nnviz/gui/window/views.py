"""The views of a run, in the order in which the window's docks are made.

A View knows neither the session nor the other views.
A new one is its file and one line here.
"""

from nnviz.gui.backprop.view import BackpropView
from nnviz.gui.curves.cost_accuracy_views import AccuracyView, CostView
from nnviz.gui.curves.layer_speeds_view import DeltasView
from nnviz.gui.examples.gallery_view import GalleryView
from nnviz.gui.examples.mistakes_view import MistakesView
from nnviz.gui.examples.time_view import ThroughTimeView
from nnviz.gui.handwriting.own_digits_view import OwnDigitsView
from nnviz.gui.handwriting.road_view import RoadView
from nnviz.gui.handwriting.writing_view import WritingView
from nnviz.gui.network.view import NetworkDiagramView
from nnviz.gui.neurons.saturation_view import SaturationView
from nnviz.gui.neurons.view import NeuronsView
from nnviz.gui.runs.view import RunsView
from nnviz.gui.view import View

VIEWS: tuple[type[View], ...] = (
    CostView,
    AccuracyView,
    DeltasView,
    NeuronsView,
    NetworkDiagramView,
    GalleryView,
    MistakesView,
    BackpropView,
    SaturationView,
    ThroughTimeView,
    RunsView,
    RoadView,
    OwnDigitsView,
    WritingView,
)
