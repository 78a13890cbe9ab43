import csv
import io

import numpy as np
import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage
from PySide6.QtSvg import QSvgRenderer

from nnviz.gui.controls.number_words import cost_text
from nnviz.gui.look import theme
from nnviz.gui.plot.axis_scales import signed_scale, value_scale
from nnviz.gui.plot.export import SCALES, all_as_picture, as_csv, as_picture, as_svg, png_of
from nnviz.gui.plot.function_plot import Curve, FunctionPlot
from nnviz.gui.plot.line_plot import Line, LinePlot

X = np.arange(1.0, 4.0)
LEVELS = signed_scale(0.0, 2.0)
OWN = Line("training", "training", "training", np.array([0.3, np.nan, 0.1]))
OTHER = Line(
    "run 1", "slow, with a comma", "earlier 1", np.array([0.25, 1 / 3]), np.array([1.0, 4.0])
)


@pytest.fixture
def plot(qtbot):
    plot = LinePlot(cost_text, "0.000")
    plot.resize(340, 260)
    qtbot.addWidget(plot)
    plot.show()
    plot.set_caption("per example, quadratic")
    plot.set_lines(5, X, [OWN, OTHER], value_scale(0.0, 0.4))
    return plot


def test_numbers_are_exact_and_gaps_are_empty(plot):
    rows = list(csv.reader(io.StringIO(as_csv(plot.sheet()))))
    assert rows == [
        ["epoch", "training", "slow, with a comma"],
        ["1", "0.3", "0.25"],
        ["2", "", ""],
        ["3", "0.1", ""],
        ["4", "", repr(1 / 3)],
    ]


def test_an_empty_plot_has_headings_alone(plot):
    plot.set_lines(5, np.empty(0), [], None)
    assert as_csv(plot.sheet()) == "epoch\n"


def test_the_picture_has_twice_the_pixels(plot):
    image = QImage.fromData(png_of(as_picture(plot.sheet(), "Cost")))
    assert image.width() == 2 * (plot.canvas.width() + 32)
    wanted = QColor(theme.LIGHT.grid).rgb()
    assert any(image.pixel(image.width() // 2, y) == wanted for y in range(image.height()))


@pytest.mark.parametrize("scale", SCALES)
def test_the_picture_has_as_many_pixels_as_are_asked_for(plot, scale):
    image = QImage.fromData(png_of(as_picture(plot.sheet(), "Cost", scale)))
    assert image.width() == scale * (plot.canvas.width() + 32)


def test_several_figures_stand_two_beside_each_other(plot):
    one = QImage.fromData(png_of(as_picture(plot.sheet(), "Cost")))
    sheet = all_as_picture([("Cost", plot.sheet())] * 3)
    assert (sheet.width(), sheet.height()) == (2 * one.width(), 2 * one.height())
    for x, y in ((0, 0), (one.width(), 0), (0, one.height())):
        assert sheet.copy(x, y, one.width(), one.height()) == one
    last = sheet.copy(one.width(), one.height(), one.width(), one.height())
    assert last.pixel(60, 60) == QColor(theme.LIGHT.paper).rgb()


def test_text_stays_text_in_the_drawing(plot):
    drawing = as_svg(plot.sheet(), "Cost")
    assert QSvgRenderer(QByteArray(drawing)).isValid()
    text = drawing.decode()
    for words in ("Cost", "per example, quadratic", "training", "epoch 5"):
        assert f">{words}" in text


def test_the_rule_under_the_mouse_stays_out(plot):
    without = as_csv(plot.sheet()), as_svg(plot.sheet(), "Cost")
    plot.canvas.pointed_at.emit(2.9, 0.1)
    assert (as_csv(plot.sheet()), as_svg(plot.sheet(), "Cost")) == without


def test_a_function_is_saved_place_by_place_and_then_its_points(qtbot):
    plot = FunctionPlot(200)
    qtbot.addWidget(plot)
    x = np.array([0.0, 0.5, 1.0])
    plot.show_curves(x, [Curve("target", x, "track"), Curve("network", 2 * x, "accent")], LEVELS)
    plot.show_points(np.array([0.25]), np.array([0.125]))
    assert as_csv(plot.sheet()).splitlines() == [
        "x,target,network,points",
        "0,0,0,",
        "0.5,0.5,1,",
        "1,1,2,",
        "0.25,,,0.125",
    ]
    assert ">0.5<" in as_svg(plot.sheet(), "Function").decode()
    accent = QColor(theme.LIGHT.accent).rgb()
    image = QImage.fromData(png_of(as_picture(plot.sheet(), "Function")))
    assert any(image.pixel(image.width() // 2, y) == accent for y in range(image.height()))
