"""What has taken the place of another kind of control is left as it is."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from nnviz.gui.window.language.controls import set_again, settings_in


def part_of(qtbot, control):
    part = QWidget()
    qtbot.addWidget(part)
    control.setObjectName("value")
    QVBoxLayout(part).addWidget(control)
    return part


def choice_at(at):
    choice = QComboBox()
    choice.addItems(["a", "b", "c"])
    choice.setCurrentIndex(at)
    return choice


def test_the_same_kind_is_set_and_another_is_not(qtbot):
    before = part_of(qtbot, QLineEdit("0.5, 1")), part_of(qtbot, choice_at(2))
    choice, line = choice_at(1), QLineEdit("7")
    parts = part_of(qtbot, choice), part_of(qtbot, line)
    for settings in map(settings_in, before):
        for part in parts:
            set_again(part, settings)
    assert choice.currentIndex() == 2 and line.text() == "0.5, 1"
