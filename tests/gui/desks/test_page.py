"""The page of the desks: three columns, and two of them where it is narrow."""

import pytest
from PySide6.QtCore import Qt

from nnviz.gui.desks.left import FOLDED
from nnviz.gui.desks.page import NARROW, DeskPage
from nnviz.gui.look import theme, zoom


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
    assert page.desk.two_columns.side.isVisible() and named(page, "desk_chain").isVisible()
    assert not named(page, "desk_fold").isVisible()


def test_where_it_is_narrow_a_button_has_the_left_column_in_place_of_the_numbers(page, qtbot):
    page.resize(NARROW - 1, 700)
    fold = named(page, "desk_fold")
    assert page.desk.two_columns.side.isVisible() and not named(page, "desk_chain").isVisible()
    assert named(page, "desk_close").isVisible()
    qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
    assert named(page, "desk_chain").isVisible() and not page.desk.two_columns.side.isVisible()
    page.show_desk("chain")
    assert not page.desk.two_columns.side.isVisible()
    qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
    assert page.desk.two_columns.side.isVisible()
    page.resize(NARROW, 700)
    assert named(page, "desk_chain").isVisible()


def test_a_desk_that_waits_is_not_seen_and_what_asks_is_also_where_it_is_narrow(page, qtbot):
    page.resize(NARROW - 1, 700)
    page.show_desk("chain", waits=True)
    assert not page.desk.isVisible() and page.at_desk is not page.desk
    assert named(page, "desk_chain").isVisible() and page.is_at(page.at_desk)
    assert page.end_waiting() and page.desk.isVisible() and page.at_desk is page.desk
    assert not page.end_waiting(), "only once"


def test_the_folded_column_has_room_for_its_buttons_after_any_change_of_the_zoom(page, qtbot):
    """It is laid out while all is being made larger or smaller, and again afterwards."""
    page.resize(NARROW - 1, 700)
    try:
        for wanted in (1.5, 1.25, 1.5):
            before = zoom.current()
            zoom.change(wanted)
            page._lay_out()
            zoom.change(before)
            theme.apply(page, "light", wanted)
            qtbot.waitUntil(lambda wanted=wanted: page.left.width() == round(wanted * FOLDED) + 1)
    finally:
        theme.apply(page, "light", 1.0)


def test_the_present_desk_is_told_by_its_colour_too(page):
    colors = {name: word._text_color() for name, word in page.left._words.items()}
    assert colors.pop("polynomial") == theme.current().text
    assert set(colors.values()) == {theme.current().accent}
