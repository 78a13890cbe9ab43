import numpy as np
import pytest
from PySide6.QtGui import QColor

from nnviz.gui.look import theme
from nnviz.gui.look.color_map import contrast
from nnviz.gui.small_problems.class_colors import (
    ClassTabs,
    class_color,
    class_levels,
    class_mark,
    leaning_levels,
    region_table,
)


def distance(one, other):
    return max(abs(a - b) for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))


def test_of_two_classes_blue_is_0_and_orange_is_1():
    table = region_table(2)
    levels = leaning_levels(np.array([-1.0, 0.0, 1.0]))
    assert levels.tolist() == [0, 127, 254]
    zero, none, one = (QColor.fromRgb(table[level]) for level in levels)
    assert zero.blue() > zero.red() and one.red() > one.blue()
    assert none == theme.current().diverging_color(0)
    assert class_color(0, 2).blue() > class_color(0, 2).red()
    assert class_color(1, 2).red() > class_color(1, 2).blue()


@pytest.mark.parametrize("k", [3, 4, 10])
def test_a_region_of_several_classes_has_more_of_its_colour_the_surer_it_is(k):
    table = region_table(k)
    assert len(table) == 255
    for label in range(k):
        levels = class_levels(np.full(3, label), np.array([0.0, 0.5, 1.0]), k)
        away = [distance(QColor.fromRgb(table[i]), class_color(label, k)) for i in levels]
        assert away[0] > away[1] > away[2]


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("label", [0, 1])
def test_points_stand_out_on_their_own_region(qapp, name, label):
    theme.apply(qapp, name)
    region = QColor.fromRgb(region_table(2)[254 * label])
    assert contrast(class_color(label, 2).name(), region.name()) > 2


def test_each_class_has_a_number_and_a_dot_of_its_colour(qtbot):
    tabs = ClassTabs()
    qtbot.addWidget(tabs)
    assert tabs.texts() == ["0", "1"]
    image = tabs.grab().toImage()
    for label in range(2):
        rect = tabs.tabRect(label)
        dot = image.pixelColor(rect.left() + 4, rect.center().y())
        assert dot == class_color(label, 2)


def test_there_may_be_more(qtbot):
    tabs = ClassTabs()
    qtbot.addWidget(tabs)
    tabs.set_count(4)
    assert tabs.texts() == ["0", "1", "2", "3"]


def test_classes_differ_by_shape_and_are_equally_large():
    marks = [class_mark(label, 10).toFillPolygon() for label in range(6)]
    assert len({tuple(point.toTuple() for point in mark) for mark in marks}) == 6
    for mark in marks:
        x, y = np.array([point.toTuple() for point in mark]).T
        area = abs(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1])) / 2
        assert area == pytest.approx(np.pi * 10**2, rel=0.03)
