from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from nnviz.gui.pad.pen_choice import PENS, PenChoice


def test_a_dot_chooses_its_pen(qtbot):
    choice = PenChoice()
    qtbot.addWidget(choice)
    choice.show()
    dots = [dot for dot in choice.findChildren(QAbstractButton) if dot is not choice.rubber]
    assert [dot.isChecked() for dot in dots] == [False, True, False]
    for dot, pen in zip(dots, PENS, strict=True):
        with qtbot.waitSignal(choice.chosen) as chosen:
            qtbot.mouseClick(dot, Qt.MouseButton.LeftButton)
        assert chosen.args == [pen]
        assert dot.accessibleName()
        assert not choice.grab().isNull()
