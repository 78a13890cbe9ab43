from contextlib import contextmanager
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from nnviz.gui.look import fonts, theme, zoom
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.axis_scales import value_scale
from nnviz.gui.plot.compared.values import Compared, Guess
from nnviz.gui.plot.curve import DrawnLine
from nnviz.gui.plot.end_label import (
    NAME_SHARE,
    PITCH,
    EndLabel,
    fitting,
    paint,
    pitch_of,
    room_beside,
)
from nnviz.gui.plot.end_labels import newest, place, shown
from nnviz.gui.plot.hover_rule import Ring, box
from nnviz.gui.plot.line_canvas import LineCanvas

AREA = PlotArea(QRectF(50, 10, 300, 200), 0, 30, 0, 1)


@contextmanager
def zoomed(scale):
    """Lengths as before an audience, without dressing anything."""
    before = zoom.current()
    zoom.change(scale)
    yield
    zoom.change(before)


def label(*y, x_end=10.0):
    return EndLabel("name", "0.1", "#000000", np.linspace(0, x_end, len(y)), np.array(y))


def test_labels_stand_six_pixels_right_of_their_ends():
    first, second = place([label(0.9, 0.8), label(0.3, 0.2)], [90, 80], AREA)
    assert first.left() == AREA.x_pixel(10) + 6
    assert first.center().y() == pytest.approx(AREA.y_pixel(0.8))
    assert second.center().y() == pytest.approx(AREA.y_pixel(0.2))


def test_close_labels_are_pushed_apart():
    first, second = place([label(0.9, 0.51), label(0.3, 0.5)], [90, 80], AREA)
    assert second.center().y() - first.center().y() >= PITCH


def test_near_the_right_edge_they_leave_the_lines_alone():
    lines = [label(0.9, 0.8, x_end=30), label(0.3, 0.2, x_end=30)]
    rects = place(lines, [90, 80], AREA)
    assert [rect.right() for rect in rects] == [AREA.rect.right()] * 2
    for rect, line in zip(rects, lines, strict=True):
        columns = (line.x >= AREA.x_at(rect.left())).nonzero()[0]
        rows = [AREA.y_pixel(float(line.y[i])) for i in columns]
        assert all(not rect.top() <= row <= rect.bottom() for row in rows)


@pytest.mark.parametrize("end", [0.0, 1.0])
def test_a_line_along_an_edge_has_its_label_inside(end):
    (rect,) = place([label(0.5, end, x_end=30)], [90], AREA)
    assert AREA.rect.contains(rect)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=5))
def test_labels_never_lie_over_each_other(ends):
    lines = [label(0.5, end, x_end=30) for end in sorted(ends, reverse=True)]
    rects = place(lines, [90] * len(lines), AREA)
    rects.sort(key=lambda rect: rect.top())
    assert all(a.bottom() <= b.top() + 1e-6 for a, b in pairwise(rects))


def test_a_line_that_ends_early_has_its_label_there():
    short, long = label(0.9, 0.8, x_end=8), label(0.3, 0.2, x_end=30)
    first, second = place([short, long], [90, 80], AREA)
    assert first.left() == AREA.x_pixel(8) + 6
    assert first.center().y() == pytest.approx(AREA.y_pixel(0.8))
    assert second.right() == AREA.rect.right()


def test_a_label_gives_way_to_a_line_that_goes_on():
    short, long = label(0.9, 0.5, x_end=8), label(0.5, 0.5, x_end=30)
    first, _ = place([short, long], [90, 80], AREA)
    row = AREA.y_pixel(0.5)
    assert not first.top() <= row <= first.bottom()


RUNS = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), st.floats(1, 30)), max_size=14)


@given(RUNS, st.integers(160, 1200), st.integers(60, 700))
def test_the_order_of_labels_is_the_order_of_values(qapp, runs, width, height):
    """Whatever the lines and the plot's size, none lies over another, and all are inside."""
    area = PlotArea(QRectF(44, 0, width - 44, height - 28), 0, 30, 0, 1)
    lines = [label(start, end, x_end=x) for start, end, x in runs]
    placed = shown(lines, area)
    room = area.rect.height() // pitch_of(lines, area.rect.height())
    assert len(placed) == min(len(lines), max(1, room))
    for (above, first), (below, second) in pairwise(placed):
        assert above.y[-1] >= below.y[-1]
        assert first.bottom() <= second.top() + 1e-6
    for _, rect in placed:
        assert area.rect.top() - 1e-6 <= rect.top()
        assert rect.bottom() <= max(area.rect.bottom(), area.rect.top() + PITCH) + 1e-6
        assert area.rect.left() <= rect.left()


@given(
    st.lists(st.tuples(st.floats(0, 1), st.sampled_from([30, 29, 12])), min_size=1, max_size=8),
    st.floats(0, 1),
    st.tuples(st.integers(180, 900), st.integers(90, 500)),
    st.sampled_from([1.0, 1.5]),
)
def test_names_of_runs_and_of_a_guess_are_whole_and_in_the_order_of_values(
    qapp, runs, guessed, size, scale
):
    """None lies over another or over a text, many stand beside the lines, the plot's own stays."""
    x, canvas = np.arange(31.0), LineCanvas()
    ends = [EndLabel("training", "0.780", "#000000", x, 1 - x / 60)]
    for at, (end, last) in enumerate(runs):
        names = (f"quadratic, η 0.15, w {at}", f"run {at}")
        y = np.linspace(1, end, last + 1)
        ends.append(EndLabel(f"run {at}: {names[0]}", "0.1", "#000000", x[: last + 1], y, names))
    points = tuple(x.tolist()), tuple(np.linspace(1, guessed, 31).tolist())
    canvas.set_compared(Compared(guess=Guess("your guess (w 2)", "0.05", *points, "your guess")))
    canvas.set_lines({at.name: DrawnLine("training", at.x, at.y) for at in ends})
    with zoomed(scale):
        canvas.resize(*size)
        canvas.set_axes(30, "epoch {0}", value_scale(0.0, 1.0))
        canvas.set_labels(ends, "")
        canvas.grab()
        area = canvas.area()
    for (above, first), (below, second) in pairwise(canvas.names):
        assert above.y[-1] >= below.y[-1] and first.bottom() <= second.top() + 1e-6
    texts = [rect for _, rect in canvas.compared.placed]
    over = [at for at, rect in canvas.names if any(map(rect.intersects, texts))]
    assert all(label.shorter is None for label in over)
    assert any(label.name == "training" for label, _ in canvas.names)
    assert all("…" not in label.name for label, _ in canvas.names) or size[0] < 300
    beside = size[0] - area.rect.right()
    if 16 < beside < 0.49 * (size[0] - area.rect.left()):
        there = [rect for label, rect in canvas.names if label.x[-1] == 30]
        assert all(rect.left() >= area.x_pixel(30) for rect in there)


WALKS = st.tuples(st.integers(0, 2**32 - 1), st.integers(1, 5), st.sampled_from([3, 5, 30, 300]))


@given(WALKS, st.integers(160, 900), st.integers(70, 700), st.sampled_from([1.0, 1.9]))
@example((1, 2, 3), 340, 100, 1.0)
def test_no_label_covers_a_ring_or_newest_points_where_there_is_another_place(
    qapp, walk, width, height, scale
):
    seed, count, epochs = walk
    random = np.random.default_rng(seed)
    walks = np.abs(np.cumsum(random.normal(0, 1, (count, epochs)), axis=1))
    area = PlotArea(QRectF(44, 8, width - 44, height - 36), -0.02 * epochs, 1.03 * epochs, 0, 1)
    x = np.arange(1.0, epochs + 1)
    lines = [EndLabel("training", "0.1", "#000000", x, y) for y in walks / walks.max()]
    best = lines[0].y.argmin()
    rings = [box(Ring(float(x[best]), float(lines[0].y[best]), "training"), area)]
    with zoomed(scale):
        placed = shown(lines, area, rings=rings)
        pitch = theme.px(PITCH)
    markers = [*rings, *newest(lines, area)]
    free = area.rect.top()
    for _, rect in placed:  # each as high up as can be, with a little to spare
        over = [m for m in markers if m.left() < rect.right() + 3 and rect.left() - 2 < m.right()]
        for marker in sorted(over, key=QRectF.bottom):
            if marker.top() < free + 1.25 * pitch and free < marker.bottom():
                free = marker.bottom()
        free += 1.25 * pitch
    seen = [rect.adjusted(0, 0.5, 0, -0.5) for _, rect in placed]  # they begin at whole pixels
    covered = [rect for rect in seen if any(rect.intersects(marker) for marker in markers)]
    assert not covered or free > area.rect.bottom()


@given(st.lists(st.integers(0, 9), min_size=1, max_size=6, unique=True))
def test_where_there_is_room_every_label_is_beside_its_end(rows):
    lines = [label(0.5, row / 10 + 0.05, x_end=5) for row in sorted(rows, reverse=True)]
    for line, rect in zip(lines, place(lines, [60] * len(lines), AREA), strict=True):
        assert rect.left() == AREA.x_pixel(5) + 6
        assert rect.center().y() == pytest.approx(AREA.y_pixel(float(line.y[-1])))


def test_a_label_far_from_its_end_has_a_leader(qapp):
    lines = [label(0.5, 0.5), label(0.5, 0.499), label(0.5, 0.498), label(0.5, 0.497)]
    picture = QImage(400, 240, QImage.Format.Format_RGB32)

    def inked(labels):
        picture.fill(QColor("white"))
        with QPainter(picture) as painter:
            paint(painter, labels, AREA)
        end = round(AREA.x_pixel(10))
        columns = range(end + 1, end + 4)  # between the lines' end and the labels
        seen = {picture.pixelColor(x, y).name() for x in columns for y in range(240)}
        return seen - {"#ffffff"}

    grey = QColor(theme.current().axis).name()
    assert inked(shown(lines, AREA)) == {grey}, "and not of the line's colour: it is no data"
    assert not inked(shown(lines[:1], AREA))


def test_a_label_lies_over_a_line_rather_than_over_a_diamond():
    low = PlotArea(QRectF(50, 10, 300, 48), 0, 30, 0, 1)
    lines = [label(0.9, 0.9, x_end=30), label(0.5, 0.5, x_end=30)]
    diamond = QRectF(340, low.y_pixel(0.15) - 6, 12, 12)
    for rect in place(lines, [90, 80], low, boxes=[diamond]):
        assert not rect.intersects(diamond)


@pytest.mark.parametrize("zoom", [1.0, 17 / 11])
@pytest.mark.parametrize("width", [180, 300, 900])
@pytest.mark.parametrize("short", ["run 1", "", "a name that somebody gave to it, at length"])
def test_a_run_from_elsewhere_takes_a_share_of_the_plot_at_most(qapp, zoom, width, short):
    """In every size of type and plot in which it is painted, whatever it was when it was made."""
    area = PlotArea(QRectF(50, 10, width, 200), 0, 30, 0, 1)
    name = "run 1: η 0.25 → 0.125, batch 10, cross-entropy, 784-30-10, λ 0.1 → 0.2"
    theme.apply(qapp, "light", zoom)
    run = label(0.9, 0.8)._replace(name=name, shorter=(short,) if short else ())
    [(seen, rect)] = shown(fitting([run], width), area)
    [(whole, _)] = shown(fitting([label(0.9, 0.8)._replace(name=name)], width), area)
    theme.apply(qapp, "light", 1.0)
    assert whole.name == name, "the plot's own have their names"
    assert rect.width() <= NAME_SHARE * width + 30 * zoom, "a share of it, and the figure"
    assert seen.name == "run 1" or short != "run 1" or width < 300


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_names_of_layers_that_would_fill_a_low_plot_stand_beside_its_lines(scale):
    """Not two of them, nor the names of earlier runs, nor where there is the height."""
    layers = [label(0.9, 0.8, x_end=30), label(0.5, 0.4, x_end=30), label(0.3, 0.2, x_end=30)]
    runs = [line._replace(shorter=("run 1",)) for line in layers]
    low, high = 70 * scale, 100 * scale
    with zoomed(scale):
        assert 0 < room_beside(layers, 300, 30, low) <= 150
        assert room_beside(layers, 300, 30, high) == room_beside(layers, 300, 30) == 0
        assert room_beside(layers[:2], 300, 30, low) == room_beside(runs, 300, 30, low) == 0
        assert room_beside([*layers, *runs], 300, 30, high) > 0, "as many as these anywhere"


@pytest.mark.parametrize("height", [20, 40, 60, 80, 100])
def test_of_too_many_layers_the_first_and_the_last_keep_their_names(height):
    """Six layers in a low plot: closer first, then those between go."""
    area = PlotArea(QRectF(50, 10, 300, height), 0, 30, 0, 1)
    names = [*(f"hidden {n}" for n in range(1, 6)), "output"]
    lines = [
        EndLabel(name, "0.1", "#000000", np.array([0.0, 30.0]), np.full(2, 0.1 + n / 10))
        for n, name in enumerate(names)
    ]
    placed = shown(lines, area, beside=120.0)
    kept = [label.name for label, _ in placed]
    if height >= 80:
        assert kept == names[::-1]
    elif height >= 40:
        assert {"hidden 1", "output"} <= {*kept}
    else:
        assert kept == ["hidden 1"]
    rects = [rect for _, rect in placed]
    assert all(below.top() >= above.bottom() for above, below in pairwise(rects))
    assert all(
        area.rect.top() <= rect.top() and rect.bottom() <= area.rect.bottom() for rect in rects
    )


@pytest.mark.parametrize("scale", [1.0, 1.5, 3.0])
def test_a_figure_is_as_far_from_its_name_as_the_type_is_large(qapp, scale):
    with zoomed(scale):
        named = label(1.0)
        gap = named.name_width - fonts.width(named.name, 12, 500)
        assert gap == pytest.approx(4 * scale)


@pytest.mark.parametrize("width", range(100, 400, 20))
def test_a_figure_goes_before_its_label_covers_what_the_line_was(qapp, width):
    """Of two names inside a plot or of four beside the lines; not among other runs."""
    line = label(0.9, 0.8, x_end=30)._replace(name="validation", figure="0.000648")
    area = PlotArea(QRectF(50, 10, width, 100), 0, 30, 0, 1)
    [(inside, _)] = shown([line], area)
    assert (inside.figure == line.figure) == (line.width <= 0.85 * width)
    lines = [line._replace(name=f"hidden {n}", figure="0.00011") for n in range(4)]
    beside = room_beside(lines, width, 30)
    narrowed = PlotArea(QRectF(50, 10, width - beside, 100), 0, 30, 0, 1)
    for each, rect in shown(lines, narrowed, beside=beside):
        assert rect.left() >= narrowed.rect.right() - 1 or width < 140
        assert bool(each.figure) == (each._replace(figure="0.00011").width <= beside)
    run = line._replace(shorter=("run 1",))
    assert all(each.figure for each, _ in shown([line, run], area))
