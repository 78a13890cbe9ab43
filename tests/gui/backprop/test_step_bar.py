import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from nnviz.gui.backprop.step_bar import BACK, FIRST, LAST, ON, StepBar


@pytest.fixture
def bar(qtbot):
    bar = StepBar(["1 Input", "2 Feedforward", "3 Output error"])
    bar.resize(600, 24)
    qtbot.addWidget(bar)
    bar.show()
    return bar


def test_buttons_and_keys_move(qtbot, bar):
    moves = []
    bar.moved.connect(moves.append)
    bar.show_place(1, False, False)
    qtbot.mouseClick(bar.on_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bar.back_button, Qt.MouseButton.LeftButton)
    for part in (bar.stage_tabs, bar.on_button):
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_End):
            qtbot.keyClick(part, key)
    assert moves == [ON, BACK, *[ON, BACK, FIRST, LAST] * 2]


def test_a_stage_is_chosen_by_its_word_and_shown_without_a_signal(qtbot, bar):
    chosen = []
    bar.stage_chosen.connect(chosen.append)
    bar.show_place(2, False, True)
    assert chosen == []
    assert not bar.on_button.isEnabled()
    middle = bar.stage_tabs.tabRect(1).center()
    qtbot.mouseClick(bar.stage_tabs, Qt.MouseButton.LeftButton, pos=middle)
    assert chosen == [1]


def test_a_newer_moment_is_offered(qtbot, bar):
    bar.show_moment("epoch 3.2", False)
    assert (bar.newest_button.text(), bar.newest_button.isEnabled()) == ("epoch 3.2", False)
    bar.show_moment("epoch 3.2", True)
    assert bar.newest_button.text() == "epoch 3.2: update"
    qtbot.waitUntil(lambda: bar.newest_button.width() > 60)
    with qtbot.waitSignal(bar.newest_wanted):
        qtbot.mouseClick(bar.newest_button, Qt.MouseButton.LeftButton)


def test_every_control_has_a_name(bar):
    for part in (bar.stage_tabs, bar.back_button, bar.on_button):
        assert part.accessibleName()
        assert part.objectName()


def test_at_the_end_the_keys_still_move(qtbot, bar):
    bar.activateWindow()
    bar.on_button.setFocus()
    bar.show_place(2, False, True)
    assert bar.focusWidget() is bar.stage_tabs
    with qtbot.waitSignal(bar.moved):
        qtbot.keyClick(bar.focusWidget(), Qt.Key.Key_Left)


def test_in_two_rows_both_begin_at_the_left(qtbot):
    bar, holder = StepBar(["1 Input", "2 Feedforward", "3 Output error"]), QWidget()
    qtbot.addWidget(holder)
    bar.setParent(holder)
    bar.resize(600, 60)
    holder.show()
    assert bar.on_button.geometry().right() > 590
    bar.resize(bar.stage_tabs.width() + 30, 60)
    qtbot.waitUntil(lambda: bar.on_button.y() > bar.stage_tabs.y())
    assert bar.stage_tabs.x() == bar.newest_button.x() == 0


@pytest.mark.parametrize("chosen", range(3))
def test_where_it_is_narrow_only_the_chosen_stage_has_its_name(qtbot, chosen):
    bar, holder = StepBar(["1 Input", "2 Feedforward", "3 Output error"]), QWidget()
    qtbot.addWidget(holder)
    bar.setParent(holder)  # a window of its own would not be so narrow
    bar.resize(600, 24)
    holder.show()
    bar.show()
    names = bar.stage_tabs.texts()
    bar.show_place(chosen, False, False)
    bar.resize(bar.minimumSizeHint().width(), 60)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    assert [len(text) > 1 for text in bar.stage_tabs.texts()] == [at == chosen for at in range(3)]
    for part in (bar.stage_tabs, bar.back_button, bar.on_button):
        assert bar.rect().contains(part.mapTo(bar, part.rect().bottomRight()))
    bar.resize(600, 24)
    assert bar.stage_tabs.texts() == names and bar.stage_tabs.currentIndex() == chosen
