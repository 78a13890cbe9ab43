"""What the guide says of the window is so: its ways through the menu, and where F1 opens it."""

from functools import cache

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from nnviz.gui.guide.reader import GuideReader
from tests.gui.guide.words import WAY, menu_paths
from tests.gui.window.hands import child
from tests.translations.catalogue import FOLDER, messages

CHINESE = "zh_CN"


@cache
def meant_by(word, language):
    """What that word is in English; there may be several."""
    if language != CHINESE:
        return {word}
    return {each.source for each in chinese() if each.translation == word}


@cache
def chinese():
    return tuple(messages(FOLDER / f"{CHINESE}.ts"))


@pytest.mark.parametrize("language", ["en", CHINESE])
def test_every_way_through_the_menu_can_be_gone(language, window):
    paths = menu_paths(language)
    assert len(paths) > 8
    for path in paths:
        menu = window.run_bar.file_menu
        _, *words = path.split(WAY)
        for word in words:
            entries = [a for a in menu.actions() if a.text() in meant_by(word, language)]
            assert entries, (path, word)
            menu = entries[0].menu()


def test_f1_opens_it_at_what_has_the_focus(qtbot, window):
    window.activateWindow()
    for name, heading in (("drawing_pad", "Draw"), ("learning_rate", "Change one thing")):
        child(window, name).setFocus()
        qtbot.keyClick(child(window, name), Qt.Key.Key_F1)
        reader = window.findChild(GuideReader)
        assert reader.text.textCursor().block().text() == heading
        reader.close()


@pytest.mark.long
@pytest.mark.parametrize(
    ("begin", "heading"),
    [
        (lambda window: None, "The first quarter of an hour"),
        (lambda window: window.present(), "Seven classes of 45 minutes"),
        (lambda window: (window.present(), window.sweeps.open()), "Sweep"),
        (lambda window: window.course.desks.open("marble"), "Marble"),
        (lambda window: window.course.start("L15"), "The course"),
        (lambda window: window.course.start("L01"), "The course"),
        (lambda window: window.course.start("D1"), "G. The detective, in pairs"),
    ],
)
def test_f1_opens_it_at_what_is_seen_where_nothing_has_the_focus(window, begin, heading):
    begin(window)
    if focus := QApplication.focusWidget():
        focus.clearFocus()
    window.show_guide()
    reader = window.findChild(GuideReader)
    assert reader.text.textCursor().block().text() == heading
    reader.close()
