import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from nnviz.gui.controls.text_tabs import GAP, LEAST_GAP, TextTabs
from nnviz.gui.look import theme


@pytest.fixture
def tabs(qtbot):
    tabs = TextTabs()
    tabs.set_texts(["hidden 1", "2", "output"])
    tabs.adjustSize()
    qtbot.addWidget(tabs)
    return tabs


def test_a_click_chooses(qtbot, tabs):
    with qtbot.waitSignal(tabs.currentChanged):
        qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(2).center())
    assert tabs.currentIndex() == 2


def test_arrow_keys_choose(qtbot, tabs):
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert tabs.currentIndex() == 1


def test_the_same_words_keep_the_choice(tabs):
    tabs.setCurrentIndex(2)
    tabs.set_texts(["hidden 1", "2", "output"])
    assert tabs.currentIndex() == 2
    tabs.set_texts(["hidden", "output"])
    assert tabs.texts() == ["hidden", "output"]
    assert tabs.currentIndex() == 0


def test_the_chosen_word_is_underlined(tabs):
    tabs.setCurrentIndex(1)
    image = tabs.grab().toImage()
    accent = QColor(theme.LIGHT.accent).rgb()
    underlined = [
        image.pixel(tabs.tabRect(i).left() + 2, tabs.tabRect(i).bottom()) == accent
        for i in range(3)
    ]
    assert underlined == [False, True, False]


def test_words_have_room(tabs):
    for i in range(tabs.count()):
        word = tabs.fontMetrics().horizontalAdvance(tabs.tabText(i))
        assert tabs.tabRect(i).width() >= word


def test_before_an_audience_words_stand_further_apart_too(qtbot):
    tabs = TextTabs()
    qtbot.addWidget(tabs)
    tabs.set_texts(["hidden", "output"])
    theme.apply(tabs, "light", 2.0)
    try:
        assert tabs.sizeHint().width() == sum(tabs.word_widths()) + 2 * GAP
    finally:
        theme.apply(tabs, "light", 1.0)


def test_words_come_back_into_sight_where_there_is_room_for_all(qtbot):
    tabs = TextTabs()
    qtbot.addWidget(tabs)
    tabs.set_texts(["Network", "Data", "Mistakes"])
    tabs.show()
    whole = tabs.sizeHint().width()
    tabs.resize(whole - 20, 20)
    tabs.choose(2)
    assert tabs.tabRect(0).left() < 0, "Qt shows the end of the chosen word"
    tabs.setTabVisible(1, False)
    tabs.scroll_back()
    assert tabs.tabRect(0).left() == 0


def test_words_that_may_be_close_move_together(qtbot):
    usual, close = TextTabs(gap=14), TextTabs(gap=14, close=True)
    for tabs in (usual, close):
        qtbot.addWidget(tabs)
        tabs.set_texts(["one", "another", "a third"])
        tabs.show()
    assert close.sizeHint() == usual.sizeHint() == usual.minimumSizeHint()
    assert close.minimumSizeHint().width() == usual.sizeHint().width() - 2 * (14 - LEAST_GAP)
    close.resize(close.minimumSizeHint())
    assert close.tabRect(2).right() <= close.width()
    close.resize(close.sizeHint())
    assert close.tabRect(1).left() == close.word_widths()[0] + 14
