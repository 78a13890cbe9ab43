"""The numbers of a desk at its side, or under it, so that nothing is cut."""

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea, QSlider

from nnviz.gui.desks.left import LEAST
from nnviz.gui.desks.page import DeskPage
from nnviz.gui.desks.table import DESKS
from nnviz.gui.look import theme

WIDEST = 1024


@pytest.fixture(scope="module")
def page(qapp):
    """One page with all desks: before an audience, where the window is small."""
    made = DeskPage()
    for entry in DESKS:
        made.show_desk(entry.name)
    made.resize(WIDEST, 630)
    made.show()
    yield made
    theme.apply(made, "light", 1.0)
    made.close()
    made.deleteLater()


def settle():
    for _ in range(3):
        QApplication.processEvents()


def sideways(page):
    """What scrolls from side to side there, by what is in it."""
    bars = [area.horizontalScrollBar() for area in page.findChildren(QScrollArea)]
    return [bar.maximum() for bar in bars if bar.isVisible()]


@pytest.mark.parametrize(("zoom", "height", "stacked"), [(1.364, 510, 0), (1.528, 630, 0)])
def test_no_desk_is_cut_before_an_audience_in_the_smallest_windows(page, zoom, height, stacked):
    """1024 × 640 and 1024 × 768: there type is larger, and there is less width for it."""
    theme.apply(page, "light", zoom)
    page.resize(WIDEST, height)
    under = []
    for entry in DESKS:
        page.show_desk(entry.name)
        settle()
        assert sideways(page) == [], entry.name
        page.left.unfolded.emit(True)
        settle()
        assert sideways(page) == [], f"{entry.name}, beside the lesson or the desks"
        assert not page.left.visibleRegion().isEmpty() and page.left.width() >= LEAST * zoom
        page.left.unfolded.emit(False)
        settle()
        columns = page.desk.two_columns
        under.append(columns.is_stacked)
        assert columns.side.isVisible() != columns.is_stacked
        assert columns.right.parentWidget().isVisible()
        sliders = [each for each in page.desk.findChildren(QSlider) if each.isVisible()]
        assert all(each.width() >= 32 * zoom for each in sliders), "so far it can be drawn"
    assert sum(under) == stacked


def test_numbers_come_back_to_the_side_as_they_were(page):
    columns = page.show_desk("polynomial") or page.desk.two_columns
    theme.apply(page, "light", 1.0)
    page.resize(WIDEST, 630)
    settle()
    assert not columns.is_stacked
    numbers = columns.right.parentWidget()
    before = numbers.geometry(), columns.side.width()
    page.resize(620, 630)
    settle()
    assert columns.is_stacked and numbers.isVisible() and not columns.side.isVisible()
    assert numbers.y() >= columns.centre.parentWidget().geometry().bottom()
    page.resize(WIDEST, 630)
    settle()
    assert (numbers.geometry(), columns.side.width()) == before
