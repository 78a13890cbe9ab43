import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from nnviz.gui.controls.label import label
from nnviz.gui.look import theme
from nnviz.gui.view import View
from nnviz.gui.window.drawer import HEIGHT, LOWEST, STRIP, WORDS, Drawer

LEFT = Qt.MouseButton.LeftButton


class Page(View):
    column = "drawer"

    def __init__(self):
        super().__init__()
        QVBoxLayout(self).addWidget(label(self.title))


class NetworkPage(Page):
    title = "Network"


class DataPage(Page):
    title = "Data"


class MistakesPage(Page):
    title = "Mistakes"


class BackpropPage(Page):
    title = "Backprop"


class SaturationPage(Page):
    title = "Saturation"


class RunsPage(Page):
    title = "Runs"


PAGES = (NetworkPage, DataPage, MistakesPage, BackpropPage, SaturationPage, RunsPage)


@pytest.fixture
def drawer(qtbot):
    holder = QWidget()
    drawer = Drawer([page() for page in PAGES], holder)
    qtbot.addWidget(holder)
    holder.resize(752, 500)
    drawer.resize(752, STRIP)
    holder.show()
    yield drawer  # noqa: PT022, its holder lives as long as the test


def click_tab(qtbot, drawer, index):
    qtbot.mouseClick(drawer.tabs, LEFT, pos=drawer.tabs.tabRect(index).center())


def shown(drawer):
    return [type(view) for view in drawer.views if view.isVisible()]


def test_closed_at_first(drawer):
    assert not drawer.is_open and shown(drawer) == []
    assert drawer.sizeHint().height() == drawer.maximumHeight() == STRIP


def test_a_click_on_a_tab_opens_its_page_and_another_click_closes_it(qtbot, drawer):
    click_tab(qtbot, drawer, 2)
    assert shown(drawer) == [MistakesPage]
    assert drawer.sizeHint().height() == STRIP + WORDS + HEIGHT
    click_tab(qtbot, drawer, 4)
    assert shown(drawer) == [SaturationPage]
    click_tab(qtbot, drawer, 4)
    assert shown(drawer) == []


def test_the_chevron_opens_the_page_that_was_chosen_last(qtbot, drawer):
    qtbot.keyClick(drawer.tabs, Qt.Key.Key_Right)
    qtbot.mouseClick(drawer.toggle_button, LEFT)
    assert shown(drawer) == [DataPage]


def test_the_first_tab_opens_too(qtbot, drawer):
    click_tab(qtbot, drawer, 0)
    assert shown(drawer) == [NetworkPage]


def test_arrow_keys_go_from_page_to_page(qtbot, drawer):
    click_tab(qtbot, drawer, 0)
    drawer.tabs.setFocus()
    qtbot.keyClick(drawer.tabs, Qt.Key.Key_Right)
    assert shown(drawer) == [DataPage]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_the_closed_drawer_opens_by_keyboard(qtbot, drawer, key):
    qtbot.keyClick(drawer.tabs, Qt.Key.Key_Right)
    assert shown(drawer) == []
    qtbot.keyClick(drawer.tabs, key)
    assert shown(drawer) == [DataPage]
    qtbot.keyClick(drawer.tabs, key)
    assert shown(drawer) == []


def test_the_chevron_opens_and_closes_and_says_so(qtbot, drawer):
    button = drawer.toggle_button
    assert button.accessibleName() == "Open the drawer"
    qtbot.mouseClick(button, LEFT)
    assert shown(drawer) == [NetworkPage]
    assert (button.accessibleName(), button.icon_name) == ("Close the drawer", "chevron-down")
    qtbot.mouseClick(button, LEFT)
    assert shown(drawer) == []


def test_whoever_shows_the_views_is_told_that_a_page_can_be_seen(qtbot, drawer):
    toggled, pages = QSignalSpy(drawer.toggled), QSignalSpy(drawer.page_shown)
    click_tab(qtbot, drawer, 1)
    assert [toggled.at(i)[0] for i in range(toggled.count())] == [True]
    before = pages.count()
    assert before > 0
    click_tab(qtbot, drawer, 3)
    assert pages.count() > before and toggled.count() == 1


def test_the_strip_has_the_words_of_the_open_page_only(qtbot, drawer):
    network, data, *_ = drawer.views
    data.say("10,000 training images")
    assert drawer.words.text == ""
    click_tab(qtbot, drawer, 1)
    assert drawer.words.text == "10,000 training images"
    network.say("not to be seen")
    assert drawer.words.text == "10,000 training images"
    data.say("5,000 training images")
    assert drawer.words.text == "5,000 training images"
    click_tab(qtbot, drawer, 1)
    assert drawer.words.text == ""


def test_six_pages_fit_beside_each_other(drawer):
    drawer.views[0].say("a line that is far too long to stand beside so many words " * 3)
    drawer.restore("NetworkPage", HEIGHT, True)
    drawer.resize(752, STRIP + WORDS + HEIGHT)
    QApplication.processEvents()
    tabs, words = drawer.tabs, drawer.words
    assert tabs.count() == 6
    assert tabs.width() >= tabs.sizeHint().width()
    last = tabs.tabRect(5)
    assert tabs.rect().contains(last)
    assert tabs.geometry().right() < drawer.toggle_button.x()
    assert words.y() >= STRIP and words.geometry().bottom() < drawer.pages.y()
    assert words.width() >= 700


def test_where_it_is_narrow_the_tabs_move_together(drawer):
    QApplication.processEvents()
    wide = drawer.tabs.width()
    drawer.resize(420, STRIP)
    QApplication.processEvents()
    assert drawer.tabs.width() < wide
    assert drawer.tabs.width() >= sum(drawer.tabs.word_widths())
    assert drawer.tabs.geometry().right() < drawer.toggle_button.x()
    drawer.resize(752, STRIP)
    QApplication.processEvents()
    assert drawer.tabs.width() == wide


def test_it_opens_as_high_as_it_was(drawer):
    drawer.open_page(drawer.views[0])
    drawer.resize(752, STRIP + WORDS + 330)
    QApplication.processEvents()
    drawer.set_open(False)
    assert drawer.page_height == 330
    drawer.set_open(True)
    assert drawer.sizeHint().height() == STRIP + WORDS + 330


def test_it_comes_back_as_it_was(drawer):
    drawer.restore("BackpropPage", 300, False)
    assert not drawer.is_open and drawer.page_name == "BackpropPage"
    drawer.restore("RunsPage", 300, True)
    assert shown(drawer) == [RunsPage] and drawer.tabs.currentIndex() == 5
    assert drawer.page_height >= LOWEST


def test_a_page_that_is_gone_does_not_come_back(drawer):
    drawer.restore("AncientPage", -5, False)
    assert drawer.page_name == "NetworkPage"
    assert drawer.page_height == LOWEST


def test_a_drawer_without_pages_stays_closed(qtbot):
    empty = Drawer([])
    qtbot.addWidget(empty)
    empty.restore("NetworkPage", 260, True)
    assert not empty.is_open and empty.page_name == ""


def test_every_page_stands_on_paper(drawer):
    theme.apply(QApplication.instance(), "dark")
    drawer.open_page(drawer.views[0])
    drawer.resize(752, STRIP + WORDS + HEIGHT)
    QApplication.processEvents()
    picture = drawer.grab().toImage()
    spots = [(3, 60), (700, STRIP + 50), (300, 5)]
    assert {picture.pixelColor(x, y).name() for x, y in spots} == {QColor(theme.DARK.paper).name()}
