from itertools import combinations, pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from nnviz.gui.look import theme
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.change_marks import (
    ChangeMark,
    grouped,
    labels_in,
    merged,
    paint_labels,
    paint_rules,
    place,
)

AREA = PlotArea(QRectF(50, 10, 300, 200), 0, 30, 0, 1)


def eta(x, old, new):
    return ChangeMark(x, "η", old, new, 1 if float(new) > float(old) else -1)


def test_text():
    assert eta(12, "0.50", "0.10").text == "η 0.50 → 0.10"


def test_one_pull_at_a_slider_is_one_mark():
    pull = [eta(12.0, "0.5", "0.4"), eta(12.1, "0.4", "0.3"), eta(12.2, "0.3", "0.1")]
    assert merged(pull, 0.8) == [eta(12.2, "0.5", "0.1")]


def test_other_settings_and_later_changes_stay_apart():
    marks = [eta(12, "1", "2"), ChangeMark(12.1, "μ", "0", "0.9"), eta(20, "2", "3")]
    assert merged(marks, 0.8) == marks


def said(*values, apart=0.1):
    """The labels of a setting that had these numbers one after the other, or was one of these."""
    steps = list(enumerate(pairwise(values)))
    if isinstance(values[0], str):
        marks = [ChangeMark(12 + apart * at, "", old, new) for at, (old, new) in steps]
    else:
        marks = [eta(12 + apart * at, f"{old}", f"{new}") for at, (old, new) in steps]
    return [mark.text.split(" ", 1)[1] for mark in merged(marks, 0.8)]


def test_there_and_back_is_told_as_it_was_trained_with():
    """Also where the curve is drawn so small that both changes are at one place."""
    assert said(0.25, 1000, 0.25) == ["0.25 → 1000 → 0.25"]
    assert said(0.25, 500, 1000, 0.5, 0.25) == ["0.25 → 1000 → 0.25"]
    assert said(0.25, 1000, 0.5) == ["0.25 → 1000 → 0.5"]
    assert said(0.25, 1000, 0.25, 0.125) == ["0.25 → 1000 → 0.125"]
    assert said(0.25, 1000, 0.25, 0.5) == ["0.25 → … → 0.5"]
    assert said("none", "L2", "none") == ["none → L2 → none"]
    assert said(0.25, 1000, 0.25, apart=1) == ["0.25 → 1000", "1000 → 0.25"]


def test_a_mark_that_turned_has_one_label_with_those_near_it():
    marks = [eta(10, "2", "2")._replace(between="9"), eta(11, "2", "1")]
    assert grouped(marks[:1], width, AREA) == [(10, "η 2 → 9 → 2")]
    assert grouped(marks, width, AREA) == [(10, "η 2 → … → 1")]


@given(st.lists(st.floats(0, 30), max_size=6), st.booleans())
def test_labels_do_not_overlap(epochs, at_top):
    found = place(sorted(epochs), [80] * len(epochs), AREA, at_top)
    rects = [r for r in found if r is not None]
    assert not any(a.intersects(b) for a, b in combinations(rects, 2))
    assert all(rect.right() <= AREA.rect.right() for rect in rects)


def test_at_the_right_edge_a_label_changes_sides():
    (rect,) = place([29], [80], AREA, True)
    assert rect.right() < AREA.x_pixel(29)


def test_a_label_leaves_what_is_written_alone():
    (free,) = place([10], [80], AREA, True)
    written = [free.translated(20, 4)]
    (moved,) = place([10], [80], AREA, True, written)
    assert not moved.intersects(written[0]) and moved.left() == free.left()
    everywhere = [AREA.rect]
    assert place([10], [80], AREA, True, everywhere) == [None]


def test_in_a_low_plot_no_label_stands_on_the_axis():
    low = PlotArea(QRectF(50, 10, 300, 40), 0, 30, 0, 1)
    found = place([10, 11, 12, 13, 14], [80] * 5, low, True)
    assert found.count(None) == 3
    assert all(low.rect.contains(rect) for rect in found if rect is not None)


def width(text):
    return 6.0 * len(text)


def test_near_changes_of_one_setting_have_one_label():
    marks = [eta(2, "1", "2"), eta(10, "2", "3"), eta(11, "3", "4"), eta(12, "4", "5")]
    assert grouped(marks, width, AREA) == [(2, "η 1 → 2"), (10, "η 2 → … → 5")]


@pytest.mark.parametrize("wide", [120, 300, 900])
def test_all_that_the_labels_say_is_so_however_wide_the_plot_is(wide):
    """Every value that a label has was one of the setting's, and they go on from each other."""
    steps = ["1", "2", "3", "2", "4", "5"]
    pairs = pairwise(steps)
    marks = [eta(10 + 0.6 * at, old, new) for at, (old, new) in enumerate(pairs)]
    area = PlotArea(QRectF(50, 10, wide, 200), 0, 30, 0, 1)
    said = [text.removeprefix("η ").split(" → ") for _, text in grouped(marks, width, area)]
    assert said[0][0] == "1" and said[-1][-1] == "5"
    assert [each[-1] for each in said[:-1]] == [each[0] for each in said[1:]]


@given(
    st.lists(st.floats(0, 30), min_size=1, max_size=7, unique=True).map(sorted),
    st.floats(120, 900),
)
def test_a_label_stands_at_its_first_change_and_over_the_rule_of_no_other_of_its_setting(
    places, wide
):
    marks = [eta(x, f"{at}", f"{at + 1}") for at, x in enumerate(places)]
    area = PlotArea(QRectF(50, 10, wide, 200), 0, 30, 0, 1)
    labels = grouped(marks, width, area)
    rects = place([x for x, _ in labels], [width(text) for _, text in labels], area, True)
    for (_, text), rect in zip(labels, rects, strict=True):
        said = text.removeprefix("η ").split(" → ")
        others = [x for at, x in enumerate(places) if not int(said[0]) <= at < int(said[-1])]
        over = [x for x in others if rect and rect.left() < area.x_pixel(x) < rect.right()]
        assert not over
        first = area.x_pixel(places[int(said[0])])
        beside = rect is None or min(abs(rect.left() - first), abs(first - rect.right())) < 7
        assert beside or (rect.right() == area.rect.right() and rect.width() > wide / 2 - 7)


def test_changes_of_other_settings_have_labels_of_their_own():
    marks = [eta(10, "2", "3"), ChangeMark(10.5, "μ", "0", "1"), eta(11, "3", "4")]
    assert grouped(marks, width, AREA) == [(10, "η 2 → 3 → 4"), (10.5, "μ 0 → 1")]


POINTS = st.lists(st.floats(0, 1), min_size=2, max_size=40)


@given(st.lists(st.floats(0, 30), max_size=8), st.lists(POINTS, max_size=3), st.booleans())
def test_a_label_is_never_over_the_newest_part_of_a_curve(epochs, curves, at_top):
    lines = [(np.linspace(0, 25, len(y)), np.array(y)) for y in curves]
    for rect in place(sorted(epochs), [80] * len(epochs), AREA, at_top, (), lines):
        if rect is None:
            continue
        for x, y in lines:
            newest = np.linspace(22, 25, 50)
            rows = [AREA.y_pixel(value) for value in np.interp(newest, x, y)]
            on = zip(map(AREA.x_pixel, newest), rows, strict=True)
            assert not any(rect.left() < c < rect.right() and rect.top() < r < rect.bottom()
                           for c, r in on)  # fmt: skip


def test_a_label_goes_beside_a_curve_where_it_can():
    along_the_top = np.array([0.0, 30.0]), np.array([0.97, 0.97])
    (rect,) = place([10], [80], AREA, True, (), [along_the_top])
    assert rect.top() > AREA.y_pixel(0.97)


def test_a_long_label_hides_no_curve_even_where_there_is_no_other_room():
    zigzag = np.linspace(0, 30, 61), np.tile([0.02, 0.98], 31)[:61]
    short, long = (place([12], [width], AREA, True, (), [zigzag]) for width in (80, 240))
    assert short != [None] and long == [None]


def test_no_rule_of_a_group_touches_its_label(qapp):
    """Wherever the last of them is: up to the label, under it, or clear of it."""
    for last in np.arange(12.0, 22.0, 0.1):
        marks = [eta(3, "0.5", "0.25"), eta(4, "0.25", "0.1"), eta(last, "0.1", "0.05")]
        image = QImage(400, 240, QImage.Format.Format_RGB32)
        image.fill(QColor(theme.current().paper))
        with QPainter(image) as painter:
            paint_rules(painter, marks, AREA)
            labels = labels_in(AREA, marks, True, (), ())
            paint_labels(painter, labels)
        [(_, rect), *_] = labels
        beside = range(round(rect.right()) + 1, round(rect.right()) + 4)
        rows = range(round(rect.top()) + 1, round(rect.bottom()))
        paper = QColor(theme.current().paper).rgb()
        assert all(image.pixel(x, y) == paper for x in beside for y in rows), last
