from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.end_labels import PITCH, EndLabel, place, spread

AREA = PlotArea(QRectF(50, 10, 300, 200), 0, 30, 0, 1)


def label(*y, x_end=10.0):
    return EndLabel("name", "0.1", "#000000", np.linspace(0, x_end, len(y)), np.array(y))


@given(st.lists(st.floats(0, 200), max_size=8))
def test_spread_keeps_the_pitch_and_the_order(wanted):
    places = spread(sorted(wanted), 16, 8, 192)
    assert all(after - before >= 16 - 1e-9 for before, after in pairwise(places))
    assert all(8 - 1e-9 <= place <= 192 + 1e-9 for place in places)


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


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(1, 30)), min_size=1, max_size=5))
def test_labels_of_lines_of_any_length_never_lie_over_each_other(ends):
    lines = [label(0.5, y, x_end=x) for y, x in sorted(ends, reverse=True)]
    rects = place(lines, [90] * len(lines), AREA)
    assert all(AREA.rect.left() <= rect.left() for rect in rects)
    for i, rect in enumerate(rects):
        assert not any(rect.intersects(other) for other in rects[:i])
