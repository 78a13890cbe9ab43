from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.change_marks import ChangeMark, merged, place

AREA = PlotArea(QRectF(50, 10, 300, 200), 0, 30, 0, 1)


def eta(x, old, new):
    return ChangeMark(x, "η", old, new)


def test_text():
    assert eta(12, "0.50", "0.10").text == "η 0.50 → 0.10"


def test_one_pull_at_a_slider_is_one_mark():
    pull = [eta(12.0, "0.5", "0.4"), eta(12.1, "0.4", "0.3"), eta(12.2, "0.3", "0.1")]
    assert merged(pull, 0.8) == [eta(12.2, "0.5", "0.1")]


def test_other_settings_and_later_changes_stay_apart():
    marks = [eta(12, "1", "2"), ChangeMark(12.1, "μ", "0", "0.9"), eta(20, "2", "3")]
    assert merged(marks, 0.8) == marks


def test_there_and_back_leaves_no_mark():
    assert merged([eta(12, "1", "2"), eta(12.1, "2", "1")], 0.8) == []


@given(st.lists(st.floats(0, 30), max_size=6), st.booleans())
def test_labels_do_not_overlap(epochs, at_top):
    marks = [eta(epoch, "1", "2") for epoch in sorted(epochs)]
    rects = [r for r in place(marks, [80] * len(marks), AREA, at_top) if r is not None]
    assert not any(a.intersects(b) for a, b in combinations(rects, 2))
    assert all(rect.right() <= AREA.rect.right() for rect in rects)


def test_at_the_right_edge_a_label_changes_sides():
    (rect,) = place([eta(29, "1", "2")], [80], AREA, True)
    assert rect.right() < AREA.x_pixel(29)


def test_a_label_leaves_what_is_written_alone():
    (free,) = place([eta(10, "1", "2")], [80], AREA, True)
    written = [free.translated(20, 4)]
    (moved,) = place([eta(10, "1", "2")], [80], AREA, True, written)
    assert not moved.intersects(written[0]) and moved.left() == free.left()
    everywhere = [AREA.rect]
    assert place([eta(10, "1", "2")], [80], AREA, True, everywhere) == [None]
