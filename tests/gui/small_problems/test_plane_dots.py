import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPixmap

from nnviz.gui.look import zoom
from nnviz.gui.small_problems.class_colors import class_color
from nnviz.gui.small_problems.plane_dots import PlaneDots
from nnviz.gui.small_problems.plane_map import PlaneMap


def ink(count, own=0):
    """How many pixels so many points in the middle take."""
    dots = PlaneDots(np.full((count, 2), 0.5), np.zeros(count, int), 2, own, count)
    image = dots.pixmap(QSize(60, 60), 1.0).toImage()
    return sum(image.pixelColor(x, y).alpha() > 0 for x in range(60) for y in range(60))


def test_the_more_points_the_smaller_and_ones_own_larger(qapp):
    assert ink(8) > ink(60) > ink(250) > ink(700) > ink(701)
    assert ink(8, own=1) > ink(8)


@pytest.mark.parametrize("ratio", [1.0, 1.5])
def test_a_point_is_where_its_place_is(qapp, ratio):
    dots = PlaneDots(np.array([[0.25, 0.75]]), np.zeros(1, int), 2, 0, 1)
    image = dots.pixmap(QSize(80, 80), ratio).toImage()
    assert image.pixelColor(int(20 * ratio), int(60 * ratio)).alpha() == 255
    assert image.pixelColor(int(60 * ratio), int(20 * ratio)).alpha() == 0
    middle = dots.center(0, QSize(80, 80))
    assert (middle.x(), middle.y()) == (20, 60)


@pytest.mark.parametrize("count", [1, 500])
@pytest.mark.parametrize("label", [0, 1])
def test_wrong_points_keep_their_class(qtbot, count, label):
    """However close they are: the outline of one does not cover another."""
    plane = PlaneMap()
    qtbot.addWidget(plane)
    places = np.column_stack([np.linspace(0.3, 0.7, count), np.full(count, 0.5)])
    plane.show_points(PlaneDots(places, np.full(count, label), 2, 0, count))
    plane.show_wrong(np.arange(count))
    image = plane.grab().toImage()
    x, y = round(places[0, 0] * plane.width()), plane.height() // 2
    assert image.pixelColor(x, y) == class_color(label, 2)
    column = [image.pixelColor(x, at).lightness() for at in range(y - 14, y)]
    assert min(column) < class_color(label, 2).lightness()  # the outline is seen beside it


def drawn_rows(dots, size):
    return dots._apart(np.arange(len(dots.labels)), dots._looks, size)


def test_of_very_many_points_all_that_can_be_told_apart_are_drawn(qapp):
    rng = np.random.default_rng(1)
    places, labels = rng.uniform(0.1, 0.5, (30_000, 2)), rng.integers(0, 2, 30_000)
    size, own = QSize(200, 200), 3
    rows = drawn_rows(PlaneDots(places, labels, 2, own, 20_000), size)
    assert set(range(own)) <= set(rows) and len(rows) < 4 * 40 * 40 + own + 4 * 2 * 41
    cells = {
        (*cell, label)
        for cell, label in zip((places * 100).astype(int).tolist(), labels, strict=True)
    }
    drawn = {(*(places[row] * 100).astype(int).tolist(), labels[row]) for row in rows}
    assert {cell[:3] for cell in drawn} == cells
    few = drawn_rows(PlaneDots(places[:60], labels[:60], 2, 0, 60), size)
    assert few.tolist() == list(range(60))


def test_each_look_is_made_once_however_many_points_have_it(qapp, monkeypatch):
    made, make = [], PlaneDots._stamp
    monkeypatch.setattr(
        PlaneDots, "_stamp", lambda dots, *look: made.append(look) or make(dots, *look)
    )
    rng = np.random.default_rng(1)
    places, labels = rng.random((200_000, 2)), rng.integers(0, 3, 200_000)
    dots = PlaneDots(places, labels, 3, 2, 100_000)
    assert not dots.pixmap(QSize(300, 300), 1.0).isNull()
    assert len(made) == len(set(made)) <= 3 * 2 + 2
    assert len(drawn_rows(dots, QSize(300, 300))) <= 75 * 75
    paper = QPixmap(300, 300)
    with QPainter(paper) as painter:
        dots.outlines(painter, np.arange(200_000), QSize(300, 300), 1.0)


def test_before_an_audience_points_grow_with_the_type(qapp):
    at_work = ink(8)
    zoom.change(2.0)
    try:
        assert ink(8) > 3 * at_work
    finally:
        zoom.change(1.0)
