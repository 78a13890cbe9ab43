import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor

from nnviz.gui.controls.number_words import cost_text
from nnviz.gui.look import fonts, theme, zoom
from nnviz.gui.plot.axis_scales import Scale, decade_scale, log_scale, signed_scale, value_scale
from nnviz.gui.plot.change_marks import ChangeMark
from nnviz.gui.plot.hover_rule import REACH
from nnviz.gui.plot.line_canvas import LineCanvas
from nnviz.gui.plot.line_plot import Line, LinePlot

X = np.arange(1.0, 11.0)
FALLING = Line("training", "training", "training", 0.3 / X)
ABOVE = Line("validation", "validation", "validation", 0.3 / X + 0.05)
SCALE = value_scale(0.03, 0.35)
SIZES = st.tuples(st.integers(140, 900), st.integers(100, 700))


@pytest.fixture
def plot(qtbot):
    plot = LinePlot(cost_text, "0.000")
    plot.resize(340, 260)
    qtbot.addWidget(plot)
    plot.show()
    qtbot.waitExposed(plot)
    return plot


def painted(plot):
    return plot.canvas.grab().toImage()


def has_color(image, name):
    wanted = QColor(name).rgb()
    return any(
        image.pixel(x, y) == wanted for y in range(image.height()) for x in range(image.width())
    )


def ink(image):
    wanted = QColor(theme.current().series["training"].line).rgb()
    pixels = ((x, y) for y in range(image.height()) for x in range(image.width()))
    return sum(image.pixel(*place) == wanted for place in pixels)


def hover(qtbot, plot, epoch):
    place = plot.canvas.area().point(epoch, 0.1).toPoint()
    qtbot.mouseMove(plot.canvas, place + QPoint(1, 0))
    qtbot.mouseMove(plot.canvas, place)


def test_lines_are_drawn_as_they_are(plot):
    plot.set_lines(30, X, [FALLING, ABOVE], SCALE)
    line = plot.canvas.lines["training"]
    assert (line.x == X).all()
    assert (line.y == FALLING.values).all()


def test_x_axis_leaves_room_on_both_sides(plot):
    plot.set_lines(30, X, [FALLING], SCALE)
    area = plot.canvas.area()
    assert (area.x_low, area.x_high) == pytest.approx((-0.6, 30.9))
    assert (area.y_low, area.y_high) == (SCALE.low, SCALE.high)


@pytest.mark.parametrize(
    ("values", "end"),
    [
        ([0.1, 0.2, 0.3], (3, 0.3)),
        ([0.1, 0.2, np.nan], (2, 0.2)),
        ([0.1, 1e300, 1e308], (1, 1)),
        ([0.3, 0.1, 1.9, 5], (2.5, 1)),
        ([0.3, np.nan, 5, 5], (1, 0.3)),
        ([5, 0.1, 9, 0.2, -1], (4 + 1 / 6, 0)),
    ],
)
def test_a_name_stands_where_its_line_ends_or_leaves_the_axis_for_good(plot, values, end):
    x = np.arange(1.0, len(values) + 1)
    plot.set_lines(9, x, [FALLING._replace(values=np.array(values))], Scale(0, 1, ()))
    [label] = plot.canvas._labels
    assert (label.x[-1], label.y[-1]) == pytest.approx(end)


@given(st.lists(st.floats(1e-6, 1e6), min_size=2, max_size=9), st.integers(0, 8), SIZES)
def test_rings_at_the_edges_are_whole(qapp, values, at, size):
    """Wherever the largest value is, the last epoch too, and however small the plot."""
    y = np.array(values)
    low, high = y.min(), y.max()
    for scale, logarithmic in ((value_scale(low, high), False), (decade_scale(low, high), True)):
        canvas = LineCanvas()
        canvas.resize(*size)
        canvas.set_axes(len(y), "epoch {0}", scale)
        ring = np.log10(y) if logarithmic else y
        middle = canvas.area().point(len(y), float(ring[at % len(y)]))
        reach = QPointF(REACH, REACH)
        assert QRectF(canvas.rect()).contains(QRectF(middle - reach, middle + reach))


def test_read_out_has_the_exact_values_under_the_mouse(qtbot, plot):
    plot.set_lines(30, X, [FALLING, ABOVE], SCALE)
    hover(qtbot, plot, 8.2)
    assert plot.caption_row.figures.texts() == ["epoch 8", "0.037", "0.087"]
    assert plot.caption_row.figures.isVisible()


def test_read_out_goes_with_the_mouse(qtbot, plot):
    plot.set_lines(30, X, [FALLING], SCALE)
    hover(qtbot, plot, 8)
    plot.canvas.left_alone.emit()
    assert plot.caption_row.figures.texts() == []
    assert plot.caption_row.figures.isHidden()


def test_read_out_follows_new_values(qtbot, plot):
    plot.set_lines(30, X[:3], [FALLING._replace(values=FALLING.values[:3])], SCALE)
    hover(qtbot, plot, 9)
    assert plot.caption_row.figures.texts()[0] == "epoch 3"
    plot.set_lines(30, X, [FALLING], SCALE)
    assert plot.caption_row.figures.texts()[0] == "epoch 9"


def test_arrow_keys_go_from_epoch_to_epoch(qtbot, plot):
    plot.set_lines(30, X, [FALLING], SCALE)
    qtbot.keyClick(plot.canvas, Qt.Key.Key_Left)
    assert plot.caption_row.figures.texts()[0] == "epoch 10"
    qtbot.keyClick(plot.canvas, Qt.Key.Key_Left)
    assert plot.caption_row.figures.texts()[0] == "epoch 9"
    for _ in range(3):
        qtbot.keyClick(plot.canvas, Qt.Key.Key_Right)
    assert plot.caption_row.figures.texts()[0] == "epoch 10"


def test_arrow_keys_on_an_empty_plot_do_nothing(qtbot, plot):
    qtbot.keyClick(plot.canvas, Qt.Key.Key_Left)
    assert plot.caption_row.figures.texts() == []


def test_gaps_are_gaps_and_a_line_of_gaps_is_no_line(plot):
    holed = FALLING.values.copy()
    holed[3] = np.nan
    nothing = ABOVE._replace(values=np.full(10, np.nan))
    plot.set_lines(30, X, [FALLING._replace(values=holed), nothing], SCALE)
    assert np.isnan(plot.canvas.lines["training"].y[3])
    assert "validation" not in plot.canvas.accessibleDescription() + plot.accessibleDescription()


def test_read_out_of_a_gap_is_a_dash(qtbot, plot):
    holed = FALLING.values.copy()
    holed[7] = np.nan
    plot.set_lines(30, X, [FALLING._replace(values=holed)], SCALE)
    hover(qtbot, plot, 8)
    assert plot.caption_row.figures.texts() == ["epoch 8", "–"]


def test_logarithm_leaves_zero_out_without_a_warning(qtbot):
    plot = LinePlot(cost_text, "0.000", logarithmic=True)
    qtbot.addWidget(plot)
    values = np.array([0.1, 0.0, 0.001])
    line = Line("output", "output", "output", values, circled=1)
    plot.set_lines(30, X[:3], [line], decade_scale(0.001, 0.1))
    y = plot.canvas.lines["output"].y
    assert y[0] == pytest.approx(-1)
    assert np.isnan(y[1])
    plot.grab()  # nor is there a ring at it, which Qt would warn of
    plot.set_lines(30, X[:3], [line._replace(circled=2)], decade_scale(0.001, 0.1))
    assert plot.canvas._best.y == pytest.approx(-3)


def test_long_lines_are_thinned_and_thin(plot):
    x = np.arange(1.0, 5001.0)
    plot.set_lines(5000, x, [FALLING._replace(values=1 / x)], value_scale(0, 1))
    line = plot.canvas.lines["training"]
    assert len(line.x) <= 400
    assert line.pen(2).width() == 1
    assert not line.is_smooth


def test_short_lines_are_two_pixels_wide_and_smooth(plot):
    plot.set_lines(30, X, [ABOVE], SCALE)
    line = plot.canvas.lines["validation"]
    assert line.pen(2).width() == 2
    assert line.pen(2).dashPattern() == [4, 2.5]
    assert line.is_smooth


def test_for_an_audience_lines_are_wider(plot):
    plot.set_lines(30, X, [FALLING], SCALE)
    thin = ink(painted(plot))
    zoom.change(1.5)
    try:
        assert plot.canvas.line_width == 3
        assert ink(painted(plot)) > 1.2 * thin
    finally:
        zoom.change(1.0)


def test_empty_plot_invites_and_invents_no_scale(plot):
    plot.set_sentence("Press Train.")
    plot.set_lines(30, np.empty(0), [], None)
    assert plot.accessibleDescription() == "Press Train."
    image = painted(plot)
    assert not has_color(image, theme.LIGHT.grid)
    assert not has_color(image, theme.LIGHT.series["training"].line)


def test_emptying_takes_the_lines_away(plot):
    plot.set_lines(30, X, [FALLING], SCALE)
    plot.set_lines(30, np.empty(0), [], None)
    assert plot.canvas.lines == {}


def test_grid_is_horizontal_only(plot):
    plot.set_lines(30, X, [], None)
    plot.canvas.set_axes(30, "epoch {0}", Scale(0, 1, ((0.5, "0.5"),)))
    image = painted(plot)
    row = round(plot.canvas.area().y_pixel(0.5))
    grid = QColor(theme.LIGHT.grid).rgb()
    left, right = round(plot.canvas.area().rect.left()) + 2, image.width() - 2
    assert all(image.pixel(x, row) == grid for x in range(left, right))
    assert image.pixel(right // 2, row + 20) == QColor(theme.LIGHT.paper).rgb()


def test_description_says_where_the_lines_end(plot):
    plot.set_lines(30, X, [FALLING, ABOVE], SCALE)
    assert plot.accessibleDescription() == "epoch 10: training 0.030, validation 0.080"


def test_a_change_of_theme_dresses_the_lines_anew(qapp, plot):
    plot.set_lines(30, X, [FALLING], SCALE)
    theme.apply(qapp, "dark")
    image = painted(plot)
    assert has_color(image, theme.DARK.series["training"].line)
    assert image.pixel(2, 2) == QColor(theme.DARK.paper).rgb()


def test_changes_and_hover_are_painted(qtbot, plot):
    plot.set_lines(30, X, [FALLING], SCALE)
    plot.set_changes([ChangeMark(20, "η", "0.50", "0.10")])
    image = painted(plot)
    column = round(plot.canvas.area().x_pixel(20))
    axis = QColor(theme.LIGHT.axis).rgb()
    bottom = int(plot.canvas.area().rect.bottom())
    rule = [image.pixel(column, y) == axis for y in range(40, bottom)]
    assert 0.4 < sum(rule) / len(rule) < 0.8
    hover(qtbot, plot, 4)
    column = round(plot.canvas.area().x_pixel(4))
    image = painted(plot)
    rule = [image.pixel(column, y) == axis for y in range(bottom - 20, bottom - 5)]
    assert all(rule)


def test_note_gives_way_to_the_read_out(qtbot, plot):
    plot.set_caption("per image", "first 10,000")
    plot.set_lines(30, X, [FALLING], SCALE)
    assert plot.caption_row.note.isVisible()
    hover(qtbot, plot, 4)
    assert plot.caption_row.note.isHidden()
    plot.canvas.left_alone.emit()
    assert plot.caption_row.note.isVisible()


def test_last_number_of_the_x_axis_bears_its_name(plot):
    plot.set_lines(30, X, [FALLING], SCALE)
    assert plot.canvas.epoch_axis.texts(plot.canvas.area()) == ["0", "10", "20", "epoch 30"]


def test_on_a_narrow_plot_the_name_takes_the_place_of_numbers(qtbot, plot):
    plot.resize(170, 200)
    plot.set_lines(30, X, [FALLING], SCALE)
    qtbot.waitUntil(lambda: plot.canvas.area().rect.width() < 130)
    assert plot.canvas.epoch_axis.texts(plot.canvas.area()) == ["0", "10", "epoch 30"]


@given(
    st.sampled_from([(0.0, 0.31), (0.0, 1e9), (0.44, 0.45), (0.0, 4e-7), (0.0, 61_234.0)]),
    st.integers(100, 400),
    st.sampled_from([value_scale, log_scale, signed_scale]),
)
def test_every_number_of_the_y_axis_is_whole(qapp, ends, height, scale_of):
    canvas = LineCanvas()
    canvas.resize(300, height)
    scale = scale_of(max(ends[0], 1e-9), ends[1])
    canvas.set_axes(30, "epoch {0}", scale)
    area, half = canvas.area(), 0.4 * fonts.metrics(11).height()
    for value, text in scale.ticks:
        row = area.y_pixel(value)
        assert row - half >= -0.01 and row + half <= height, text
        assert fonts.width(text, 11) <= area.rect.left() - 8
