import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from nnviz.gui.controls.asking.question import Question, ask

YES, CANCEL = QMessageBox.StandardButton.Discard, QMessageBox.StandardButton.Cancel
ASKED = Question("a_question", "Discard it?", "It is lost.", YES, "&Discard", "&Cancel")


@pytest.mark.parametrize(("pressed", "done"), [(YES, [1]), (CANCEL, [])])
def test_only_yes_does_it(qtbot, pressed, done):
    over, did = QWidget(), []
    qtbot.addWidget(over)
    over.show()
    ask(over, ASKED, lambda: did.append(1))
    box = over.findChild(QMessageBox, "a_question")
    assert (box.text(), box.informativeText()) == (ASKED.text, ASKED.loss)
    assert box.defaultButton() is box.button(CANCEL)
    qtbot.mouseClick(box.button(pressed), Qt.MouseButton.LeftButton)
    assert did == done
