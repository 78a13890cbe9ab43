"""A page of three columns, of which a narrow one shows two."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QWidget

from nnviz.gui.controls.flowing.fold import NARROW, WIDTH, Fold
from nnviz.gui.controls.rows import row
from nnviz.gui.look import theme


@pytest.fixture
def page(qtbot):
    page = QWidget()
    page.left, page.centre, page.right = QLabel("left"), QLabel("centre"), QLabel("right")
    page.fold = Fold(page.left, page.right, "What is on the left")
    row(page.fold, page.left, (page.centre, 1), page.right, of=page)
    qtbot.addWidget(page)
    page.show()
    yield page
    theme.apply(page, "light", 1.0)


def seen(page):
    parts = page.fold, page.left, page.centre, page.right
    return [part.isVisible() for part in parts]


def named(page, name):
    return page.findChild(QWidget, name)


def test_all_columns_are_seen_where_there_is_room(page):
    page.fold.fit(NARROW)
    assert seen(page) == [False, True, True, True] and not page.fold.hides_left


def test_a_narrow_page_has_its_left_column_in_place_of_the_right_one(page, qtbot):
    page.fold.fit(NARROW - 1)
    assert seen(page) == [True, False, True, True] and page.fold.hides_left
    assert named(page, "fold_close").isVisible()
    qtbot.mouseClick(named(page, "unfold"), Qt.MouseButton.LeftButton)
    assert seen(page) == [True, True, True, False]
    assert not named(page, "fold_close").isVisible(), "the left column has its own"
    qtbot.mouseClick(named(page, "unfold"), Qt.MouseButton.LeftButton)
    assert seen(page) == [True, False, True, True]
    page.fold.unfold()
    assert not page.fold.hides_left
    page.fold.fit(NARROW)
    assert seen(page) == [False, True, True, True]


def test_the_page_is_left_from_the_strip(page, qtbot):
    page.fold.fit(NARROW - 1)
    closed = QSignalSpy(page.fold.closed)
    qtbot.mouseClick(named(page, "fold_close"), Qt.MouseButton.LeftButton)
    assert closed.count() == 1


@pytest.mark.parametrize("zoom", [1.25, 1.5])
def test_before_an_audience_a_page_is_narrow_sooner_and_the_strip_wider(page, zoom):
    theme.apply(page, "light", zoom)
    page.fold.fit(NARROW)
    assert seen(page) == [True, False, True, True]
    assert page.fold.width() >= round(zoom * WIDTH)
    buttons = [named(page, name) for name in ("unfold", "fold_close")]
    assert all(button.width() >= button._content_width() - 1 for button in buttons)
