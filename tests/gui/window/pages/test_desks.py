"""Desks in the real window: opened, left, and whose Train it is meanwhile."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from nnviz.gui.controls.number_field import NumberField
from nnviz.gui.controls.scroller import Scroller
from nnviz.gui.controls.text_tabs import TextTabs
from nnviz.gui.desks.table import DESKS
from nnviz.session.run_state import RunState
from tests.gui.window.hands import child, click, present, told_after_an_error

EDGES = 6
"""Pixels of a field that its text never has: its frame, and Qt's own margins."""


@pytest.fixture
def window(window_anew):
    yield window_anew
    window_anew.pages.close()


@pytest.mark.long
def test_every_desk_opens_and_leaves_all_as_it_was(qtbot, window):
    before = [dock.isHidden() for dock in window.docks.docks]
    desks = window.course.desks
    for name in (entry.name for entry in DESKS):
        desks.open(name)
        assert desks.desk.isVisible() and all(dock.isHidden() for dock in window.docks.docks), name
        assert window.run_bar.run_button.isEnabled() == (not desks.desk.why_off), name
        assert desks.desk.objectName() == f"{name}_desk" and desks.desk.accessibleName()
        qtbot.keyClick(window, Qt.Key.Key_Escape)
        assert desks.desk is None, name
        assert [dock.isHidden() for dock in window.docks.docks] == before, name
        assert window.run_bar.run_button.isEnabled(), name


def test_a_desk_is_opened_from_the_page_of_sweeps_and_the_other_way_round(qtbot, window):
    """Each has the buttons of the run while it is seen, and undoing is its own."""
    desks, form = window.course.desks, window.panel
    window.session.step("epoch")
    qtbot.waitUntil(lambda: window.session.latest.epoch == 1)
    window.session.reset()
    link = window.message_bar.undo_link
    assert not link.isHidden()
    for name in ("marble", "circuit"):
        window.sweeps.open()
        assert link.isHidden()
        desks.open(name)
        assert form.at_desk is desks.desk and link.isHidden(), name
    window.pages.close()
    assert form.at_desk is None and not link.isHidden()


def test_what_rolls_at_a_desk_leaves_an_error_when_it_comes_to_rest(window):
    window.course.desks.open("marble")
    desk = window.course.desks.desk
    desk.train_or_pause()
    with told_after_an_error(window):
        desk.rolls_on = False
        desk.changed.emit()
    assert window.message_bar.text() == desk.sentence


def test_a_run_goes_on_while_a_desk_is_open(qtbot, window):
    window.session.train()
    window.course.desks.open("circuit")
    told = window.message_bar.text()
    qtbot.waitUntil(lambda: window.session.latest.epoch > 0)
    assert window.message_bar.text() == told
    assert not window.run_bar.run_button.isEnabled()
    click(qtbot, window, "desk_close")
    assert window.session.state is RunState.RUNNING
    assert window.run_bar.run_button.text() == "Pause"
    window.session.pause()


def looked_through(desk):
    """What is seen on it, one after the other: of what has tabs all of them, of chains each with
    its longest numbers too.
    """
    tabs = desk.heading.findChild(TextTabs, options=Qt.FindChildOption.FindDirectChildrenOnly)
    for at in range(tabs.count() if tabs else 1):
        if tabs:
            tabs.setCurrentIndex(at)
        _laid_out()
        yield at
        if desk.objectName() == "chain_desk":
            for button in (desk.book, desk.widest):
                button.click()
                _laid_out()
                yield at, button.text()


def _laid_out():
    for _ in range(3):  # what is shown anew asks for room when it has been laid out
        QApplication.processEvents()


def cut_fields(desk):
    """Numbers of which a part is not seen: the field's, or what stands in it."""
    fields = [field for field in desk.findChildren(NumberField) if field.isVisible()]
    return [
        field.objectName()
        for field in fields
        if field.visibleRegion().boundingRect() != field.rect()
        or field.fontMetrics().horizontalAdvance(field.text()) + EDGES > field.width()
    ]


@pytest.mark.long
def test_a_desk_is_there_before_an_audience_and_after(qtbot, window):
    desks, before = window.course.desks, window.run_bar.height()
    desks.open("circuit")
    qtbot.keyClick(window, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: window.presentation.is_on)
    assert desks.desk is not None and desks.desk.isVisible()
    present(qtbot, window, 1366, 768)
    assert desks.desk.isVisible() and all(dock.isHidden() for dock in window.docks.docks)
    for width, height in ((1280, 800), (1366, 768), (1920, 1080)):
        present(qtbot, window, width, height)
        for name in (entry.name for entry in DESKS):
            desks.open(name)
            for what in looked_through(desks.desk):
                for part in desks.desk.findChildren(Scroller):
                    bars = part.verticalScrollBar(), part.horizontalScrollBar()
                    assert [bar.maximum() for bar in bars] == [0, 0], (name, what, width)
                assert cut_fields(desks.desk) == [], (name, what, width)
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert desks.desk is not None and not window.presentation.is_on
    window.pages.close()
    qtbot.waitUntil(lambda: window.run_bar.height() == before)


def test_the_menu_has_every_desk(window):
    [menu] = [
        action.menu() for action in window.run_bar.file_menu.actions() if action.text() == "Desks"
    ]
    assert [action.text() for action in menu.actions()] == [entry.words for entry in DESKS]
    menu.actions()[0].trigger()
    QApplication.processEvents()
    assert child(window, "desk_page").isVisible()
