"""The column with the file: a name of any length leaves the column as wide as it is."""

from pathlib import Path

from PySide6.QtWidgets import QScrollArea

from nnviz.gui.own_data.left import Left


def test_a_long_name_is_cut_short_and_whole_in_the_tooltip(qtbot):
    left = Left()
    qtbot.addWidget(left)
    name = "german-thousands-and-comma-of-last-year-and-the-year-before.csv"
    left.show_waiting(Path("/data") / name)
    left.resize(273, 600)
    with qtbot.waitExposed(left):
        left.show()
    assert left.findChild(QScrollArea).horizontalScrollBar().maximum() == 0
    assert left._file.shown.endswith("…") and left._file.text == name
