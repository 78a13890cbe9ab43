"""Pages between the bars: one at a time, and the figures as they were when it is left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


@pytest.fixture
def window(window_anew):
    return window_anew


def test_one_page_follows_another_and_the_figures_come_back(qtbot, window):
    pages, before = window.pages, [dock.isVisible() for dock in window.docks.docks]
    one, other = QLabel("one"), QLabel("other")
    pages.add(one)
    pages.add(other)
    left = []
    pages.closed.connect(lambda: left.append(pages.shown))
    assert pages.shown is None and not one.isVisible()
    pages.open(one)
    assert one.isVisible() and not any(dock.isVisible() for dock in window.docks.docks)
    pages.open(other)
    assert pages.shown is other and not one.isVisible() and left == [other]
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert pages.shown is None and left == [other, None] and not other.isVisible()
    assert [dock.isVisible() for dock in window.docks.docks] == before
    assert window.message_bar.text().endswith("press Train.")
