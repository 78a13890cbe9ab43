from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QApplication

from nnviz.gui.look import theme
from nnviz.gui.neurons.slope_panels import Histogram, SlopePanel, SlopePanels

EDGES = np.linspace(-4, 4, 5)


def panel(counts, before=None, flat=(True, False, False, True), slopes=None):
    now = Histogram(np.array(counts), EDGES)
    return SlopePanel("hidden", "hidden 1", ["62 % saturated"], now, before, slopes, np.array(flat))


@pytest.fixture
def panels(qtbot):
    panels = SlopePanels()
    panels.resize(700, 200)
    qtbot.addWidget(panels)
    panels.show()
    return panels


def test_other_bins_share_what_there_is():
    wide = Histogram(np.array([2, 6, 2]), np.array([-6.0, -2.0, 2.0, 6.0]))
    assert wide.over(np.array([-6.0, 0.0, 6.0])) == pytest.approx([0.5, 0.5])
    assert wide.over(EDGES) == pytest.approx([0.2, 0.3, 0.3, 0.2])


def test_what_lies_beyond_goes_to_the_ends():
    wide = Histogram(np.array([1, 0, 0, 1]), np.linspace(-100, 100, 5))
    assert wide.over(EDGES) == pytest.approx([0.5, 0, 0, 0.5])


def test_nothing_counted_is_nothing():
    assert Histogram(np.zeros(4, dtype=int), EDGES).over(EDGES) == pytest.approx([0] * 4)


def test_bars_are_grey_where_the_slope_is_flat(panels):
    panels.show_panels([panel([5, 5, 5, 5])])
    image = panels.grab().toImage()
    rect = panels.plot_rect(0)
    y = int(rect.bottom()) - 5
    flat = image.pixelColor(int(rect.left() + rect.width() / 8), y)
    steep = image.pixelColor(int(rect.left() + 3 * rect.width() / 8), y)
    assert flat == QColor(theme.LIGHT.track)
    assert steep == QColor(theme.LIGHT.series["hidden 1"].line)


def test_what_may_be_cut_short_is_whole_in_the_tooltip(panels):
    panels.show_panels([panel([5, 5, 5, 5])] * 2)
    tooltips = []
    for y in (4, round(panels.plot_rect(1).bottom())):
        place = QPoint(round(panels.panel_rect(1).left()) + 4, y)
        over = panels.mapToGlobal(place)
        QApplication.sendEvent(panels, QHelpEvent(QEvent.Type.ToolTip, place, over))
        tooltips.append(panels.toolTip())
    assert tooltips == ["hidden: 62 % saturated", ""]


def test_the_start_is_an_outline_and_the_slope_a_curve(panels):
    before = Histogram(np.array([0, 0, 0, 4]), EDGES)
    panels.show_panels([panel([0, 4, 0, 0], before, slopes=np.array([0, 0.25, 0]))])
    image = panels.grab().toImage()
    rect = panels.plot_rect(0)
    colors = {
        image.pixelColor(x, round(rect.top())).name()
        for x in range(round(rect.left() + 3 * rect.width() / 4 + 4), round(rect.right() - 4))
    }
    assert colors == {theme.LIGHT.text.lower()}
    middle = round(rect.center().x())
    found = {
        image.pixelColor(x, round(rect.top()) + 2).name() for x in range(middle - 8, middle + 8)
    }
    assert theme.LIGHT.accent.lower() in found


def test_panels_stand_side_by_side_without_overlap(panels):
    panels.show_panels([panel([1, 1, 1, 1])] * 6)
    rects = [panels.panel_rect(number) for number in range(6)]
    assert all(a.right() < b.left() for a, b in pairwise(rects))
    assert rects[-1].right() <= panels.width()
    assert panels.accessibleDescription().count("hidden: 62 % saturated") == 6


def test_texts_take_as_few_lines_as_their_width_allows(panels):
    heights = []
    for count in (1, 3, 9):
        panels.show_panels(
            [panel([1, 1, 1, 1])._replace(remarks=["62 % saturated", "70 % flat"])] * count
        )
        heights.append(panels.plot_rect(0).top())
        assert not panels.grab().isNull()
    assert heights[0] < heights[1] < heights[2]
