import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from nnviz.gui.help.glossary import GLOSSARY
from nnviz.gui.help.keys import ELSEWHERE, KEYS
from nnviz.gui.help.sheet import KeySheet, show_help


@pytest.fixture
def sheet(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.resize(1024, 640)
    holder.show()
    show_help(holder)
    show_help(holder)
    [sheet] = holder.findChildren(KeySheet)
    yield sheet  # noqa: PT022, its holder lives as long as the test


def texts(page):
    return [label.text() for label in page.findChildren(QLabel)]


def test_every_key_and_every_symbol_is_listed(sheet):
    keys, symbols = sheet.pages.widget(0), sheet.pages.widget(1)
    for key in KEYS:
        assert key.words in texts(keys)
    for pressed, words in ELSEWHERE:
        assert pressed in texts(keys) and words in texts(keys)
    for symbol in GLOSSARY:
        assert symbol.sign in texts(symbols)
        assert f"{symbol.words} (chapter {symbol.chapter})" in texts(symbols)


@pytest.mark.parametrize("wanted", ["Escape", "0 … 9", "← →", "← → ↑ ↓", "Ctrl+Z"])
def test_keys_that_were_missing(sheet, wanted):
    assert wanted in texts(sheet.pages.widget(0))


def test_it_is_read_by_keyboard_alone_and_fits_the_smallest_window(qtbot, sheet):
    assert sheet.height() <= 640
    sheet.tabs.setFocus()
    qtbot.keyClick(sheet.tabs, Qt.Key.Key_Right)
    page = sheet.pages.currentWidget()
    assert page is sheet.pages.widget(1)
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert page.verticalScrollBar().value() > 0
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
