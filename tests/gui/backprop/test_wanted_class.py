import pytest
from PySide6.QtCore import Qt

from nnviz.gui.backprop.wanted_class import WantedClass


@pytest.fixture
def choice(qtbot):
    choice = WantedClass()
    choice.resize(500, 24)
    qtbot.addWidget(choice)
    choice.show_classes([*"0123456789"], 3, "wanted:")
    choice.show()
    qtbot.waitUntil(lambda: choice.tabs.width() > 100)
    return choice


def click(qtbot, choice, number):
    middle = choice.tabs.tabRect(number).center()
    qtbot.mouseClick(choice.tabs, Qt.MouseButton.LeftButton, pos=middle)


def test_it_shows_without_choosing(qtbot, choice):
    chosen = []
    choice.chosen.connect(chosen.append)
    choice.show_classes(["0", "1"], 1, "wanted:")
    assert (choice.tabs.texts(), choice.tabs.currentIndex(), chosen) == (["0", "1"], 1, [])
    assert choice.caption.text() == "wanted:"


def test_a_click_chooses_also_what_is_marked(qtbot, choice):
    chosen = []
    choice.chosen.connect(chosen.append)
    click(qtbot, choice, 7)
    assert set(chosen) == {7}
    chosen.clear()
    click(qtbot, choice, 7)
    assert chosen == [7]


def test_the_keyboard_chooses(qtbot, choice):
    with qtbot.waitSignal(choice.chosen) as chosen:
        qtbot.keyClick(choice.tabs, Qt.Key.Key_Right)
    assert chosen.args == [4]
