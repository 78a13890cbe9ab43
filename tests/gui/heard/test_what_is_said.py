"""What is heard of painted widgets: each item by name, with the number that is painted."""

import numpy as np
import pytest

from nnviz.gui.curves.log_bars import LogBar, LogBars
from nnviz.gui.design.limit_bars import LimitBar, LimitBars
from nnviz.gui.desks.chain.factor_bars import Factor, FactorBars
from nnviz.gui.examples.confusion_matrix import ConfusionMatrix
from nnviz.gui.examples.value_scatter import ScatterCanvas
from nnviz.gui.lesson.sweep.figure import Placed, SweepFigure
from nnviz.gui.neurons.tile_grid import TileGrid
from nnviz.gui.neurons.tile_mosaic import TileShape
from nnviz.gui.plot.axis_scales import Scale
from nnviz.gui.plot.function_plot import Curve, FunctionPlot
from nnviz.gui.plot.line_plot import Line, LinePlot
from nnviz.gui.plot.name_bars import Bar, NameBars
from nnviz.gui.small_problems.class_key import ClassKey
from nnviz.gui.sweeps.dots import PairDots
from nnviz.gui.sweeps.eta.axis import EtaAxis, EtaMark
from nnviz.gui.sweeps.map import SweepMap
from nnviz.gui.sweeps.map_cell import MapCell, MapShown
from tests.gui.heard.items import items_of, names_of, wrong_items

X = np.array([1.0, 2.0])
SCALE = Scale(0.0, 1.0, ())


def plotted():
    plot = LinePlot(lambda value: f"{value:.2f}", "0.00")
    known = Line("training", "training", "training", np.array([0.5, 0.25]))
    late = Line("validation", "validation", "validation", np.array([np.nan, 0.3]))
    plot.set_lines(2.0, X, [known, late], SCALE)
    return plot


def tiles():
    grid = TileGrid()
    grid.words_of = lambda tile: f"neuron {tile + 1}"
    grid.show_levels(np.zeros((2, 4), np.uint8), TileShape(2, 2))
    return grid


def shown(kind, show, *values, made=()):
    widget = kind(*made)
    getattr(widget, show)(*values)
    return widget


CASES = {
    "cost over epochs": (
        plotted,
        ["epoch 1: training 0.50", "epoch 2: training 0.25, validation 0.30"],
    ),
    "tiles of weights": (tiles, ["neuron 1", "neuron 2"]),
    "bars of layers": (
        lambda: shown(
            LogBars, "show_bars", [LogBar("hidden", "training", 0.01)], "", made=["{:.2f}".format]
        ),
        ["hidden: 0.01"],
    ),
    "limits": (
        lambda: shown(LimitBars, "show_limits", [LimitBar("Patience", "3 of 10", 0.3)]),
        ["Patience: 3 of 10"],
    ),
    "factors": (
        lambda: shown(
            FactorBars,
            "show_factors",
            [Factor("w₂", "2 · 0.1", 0.2, "0.2"), Factor("all", "", 0.2, "0.2")],
        ),
        ["w₂: 2 · 0.1 = 0.2", "all: 0.2"],
    ),
    "mistakes": (
        lambda: shown(ConfusionMatrix, "show_counts", np.array([[3, 1], [0, 4]]), "01"),
        ["0 read as 0: 3", "0 read as 1: 1", "1 read as 0: 0", "1 read as 1: 4"],
    ),
    "answers over wanted values": (
        lambda: shown(ScatterCanvas, "show_dots", X, X / 2, False, ("wanted", "answer")),
        ["wanted 1: answer 0.5", "wanted 2: answer 1"],
    ),
    "a lesson's sweep": (
        lambda: shown(
            SweepFigure, "show_points", [Placed(0.5, "30", 0.1, 0.2, 0.3, 0.25)], "points", ""
        ),
        ["30: 0.2, from 0.1 to 0.3; the book 0.25"],
    ),
    "curves of a function": (
        lambda: shown(
            FunctionPlot, "show_curves", X, [Curve("network", X / 4, "accent")], SCALE, made=[120]
        ),
        ["x 1: network 0.25", "x 2: network 0.5"],
    ),
    "bars beside names": (
        lambda: shown(NameBars, "show_bars", [Bar("cat", 0.5, "12")]),
        ["cat: 12"],
    ),
    "colours of classes": (lambda: shown(ClassKey, "show_names", ["red", "blue"]), ["red", "blue"]),
    "differences of pairs": (
        lambda: shown(PairDots, "show_values", (0.5, -0.25), ""),
        ["difference 1 of 2: −0.25", "difference 2 of 2: +0.50"],
    ),
    "learning rates": (
        lambda: shown(
            EtaAxis, "show_marks", [EtaMark(0.1, "check", "η 0.1", "the cost falls")], (), ""
        ),
        ["η 0.1: the cost falls"],
    ),
    "map of a sweep": (
        lambda: shown(
            SweepMap,
            "show_map",
            MapShown(("1",), ("2",), (MapCell("η 1, λ 2: 95 %", "95"),)),
            0,
            -1,
        ),
        ["η 1, λ 2: 95 %"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_every_item_is_heard_with_its_number(qtbot, case):
    make, said = CASES[case]
    whole = make()
    qtbot.addWidget(whole)
    widget = getattr(whole, "canvas", whole)
    widget.setAccessibleName(case)
    whole.resize(320, 240)
    whole.show()
    assert names_of(widget) == said and wrong_items(widget) == set()
    places = [item.rect() for _, item in items_of(widget)]
    assert not any(place.isEmpty() for place in places)
    assert len({(place.x(), place.y()) for place in places}) == len(said)
