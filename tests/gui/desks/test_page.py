"""The page of the desks: three columns, and two of them where it is narrow."""

import pytest
from PySide6.QtCore import Qt

from nnviz.gui.desks.page import NARROW, DeskPage


@pytest.fixture
def page(qtbot):
    made = DeskPage()
    qtbot.addWidget(made)
    made.show_desk("polynomial")
    made.resize(NARROW, 700)
    made.show()
    return made


def named(page, name):
    return page.findChild(object, name)


def test_all_three_columns_are_seen_where_there_is_room(page):
    assert page.desk.side.isVisible() and named(page, "desk_chain").isVisible()
    assert not named(page, "desk_fold").isVisible()


def test_where_it_is_narrow_a_button_has_the_left_column_in_place_of_the_numbers(page, qtbot):
    page.resize(NARROW - 1, 700)
    fold = named(page, "desk_fold")
    assert page.desk.side.isVisible() and not named(page, "desk_chain").isVisible()
    assert named(page, "desk_close").isVisible()
    qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
    assert named(page, "desk_chain").isVisible() and not page.desk.side.isVisible()
    page.show_desk("chain")
    assert not page.desk.side.isVisible()
    qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
    assert page.desk.side.isVisible()
    page.resize(NARROW, 700)
    assert named(page, "desk_chain").isVisible()
