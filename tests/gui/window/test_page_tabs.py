import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QWidget

from nnviz.gui.window.page_tabs import PageTabs

TITLES = ["Network", "Data", "Mistakes", "Backprop", "Saturation", "Time", "Runs", "Road"]


@pytest.fixture
def strip(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    strip = PageTabs(TITLES)
    strip.setParent(holder)
    holder.show()
    yield strip  # noqa: PT022, its holder lives as long as the test


def seen(strip):
    return [title for at, title in enumerate(TITLES) if strip.tabs.isTabVisible(at)]


def test_what_has_no_room_is_in_the_menu(strip):
    strip.resize(900, 40)
    assert seen(strip) == TITLES and strip.button.isHidden()
    strip.resize(300, 40)
    assert seen(strip) == TITLES[: len(seen(strip))] and strip.button.isVisible()
    assert 0 < len(seen(strip)) < len(TITLES)
    wanted = QSignalSpy(strip.wanted)
    strip.menu.actions()[7].trigger()
    assert wanted.at(0) == [7]


@pytest.mark.parametrize("width", [120, 200, 300, 500])
def test_the_chosen_page_is_always_among_those_that_are_seen(strip, width):
    strip.resize(width, 40)
    for chosen in (*range(len(TITLES)), 2, 7, 0):
        strip.choose(chosen)
        QApplication.processEvents()
        assert strip.tabs.currentIndex() == chosen
        assert TITLES[chosen] in seen(strip)
        assert strip.tabs.sizeHint().width() <= width
