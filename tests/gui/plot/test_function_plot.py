import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFontMetrics

from nnviz.gui.look import theme
from nnviz.gui.plot.axis_scales import signed_scale
from nnviz.gui.plot.function_plot import Curve, FunctionPlot

X = np.linspace(0, 1, 101)
SCALE = signed_scale(0.0, 1.0)


@pytest.fixture
def plot(qtbot):
    plot = FunctionPlot(200)
    qtbot.addWidget(plot)
    plot.resize(224, 200)
    with qtbot.waitExposed(plot):
        plot.show()
    return plot


def at(plot, x, y):
    return plot.area().point(x, y).toPoint()


def test_a_curve_runs_through_its_heights(plot):
    plot.show_curves(X, [Curve("x", X, "accent", 6.0)], SCALE)
    image = plot.grab().toImage()
    accent = QColor(theme.current().accent)
    assert image.pixelColor(at(plot, 0.3, 0.3)) == accent
    assert image.pixelColor(at(plot, 0.3, 0.7)) != accent


def test_what_lies_far_outside_is_cut_off_at_the_plot(plot):
    plot.show_curves(X, [Curve("steep", 1e30 * (X - 0.5), "accent", 3.0)], SCALE)
    image = plot.grab().toImage()
    rect = plot.area().rect
    below = [image.pixelColor(x, int(rect.bottom()) + 4) for x in range(40, 200)]
    assert QColor(theme.current().accent) not in below


def test_points_are_drawn(plot):
    plot.show_curves(X, [], SCALE)
    before = plot.grab().toImage()
    plot.show_points(np.array([0.5]), np.array([0.5]))
    place = at(plot, 0.5, 0.5)
    assert plot.grab().toImage().pixelColor(place) != before.pixelColor(place)


def test_mouse_and_keys_read_out_a_place_and_choose_it(qtbot, plot):
    plot.show_curves(X, [Curve("x", X, "accent")], SCALE)
    with qtbot.waitSignal(plot.read_out) as pointed:
        qtbot.mouseMove(plot, QPoint(5, 5))
        qtbot.mouseMove(plot, at(plot, 0.25, 0.75))
    assert pointed.args[0] in (0, 25)
    with qtbot.waitSignal(plot.chosen) as chosen:
        qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=at(plot, 0.4, 0.5))
    assert chosen.args == [40]
    plot.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(plot.read_out) as pointed:
        qtbot.keyClick(plot, Qt.Key.Key_Right)
    place = pointed.args[0]
    with qtbot.waitSignal(plot.read_out) as pointed:
        qtbot.keyClick(plot, Qt.Key.Key_Left)
    assert pointed.args[0] == place - 1
    with qtbot.waitSignal(plot.chosen) as chosen:
        qtbot.keyClick(plot, Qt.Key.Key_Return)
    assert chosen.args == [place - 1]


def test_without_curves_nothing_is_pointed_at(qtbot, plot):
    with qtbot.assertNotEmitted(plot.read_out), qtbot.assertNotEmitted(plot.chosen):
        qtbot.mouseMove(plot, QPoint(100, 100))
        qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
        qtbot.keyClick(plot, Qt.Key.Key_Right)


@pytest.mark.parametrize(
    ("low", "high"), [(0.0, 1.0), (-3.2, 7.9), (0.13, 0.18), (-1e-3, 0.0), (2.0, 2.0), (-40, 900)]
)
def test_an_axis_of_any_sign_holds_its_values_between_round_marks(low, high):
    scale = signed_scale(low, high)
    assert scale.low <= low and scale.high >= high
    values = [value for value, _ in scale.ticks]
    assert values[0] == scale.low and values[-1] == pytest.approx(scale.high)
    assert 2 <= len(values) <= 6
    assert not any("-" in text for _, text in scale.ticks)


@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_the_highest_number_of_the_axis_is_whole_inside_the_ring_of_the_focus(plot, zoom):
    theme.apply(plot, "light", zoom)
    try:
        plot.show_curves(X, [Curve("network", X, "accent")], SCALE)
        area = plot.area()
        half = QFontMetrics(theme.font(11)).tightBoundingRect("1.0").height() / 2
        assert area.y_pixel(SCALE.ticks[-1][0]) - half >= round(2 * zoom) + 1
    finally:
        theme.apply(plot, "light", 1.0)
