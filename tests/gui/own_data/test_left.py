"""The column with the file: a name of any length leaves the column as wide as it is."""

from pathlib import Path

from PySide6.QtWidgets import QScrollArea

from nnviz.core import Spec
from nnviz.core.choices import Choices
from nnviz.gui.own_data.finding import find
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


def test_letters_that_were_guessed_can_be_chosen_anew_and_no_others(qtbot, tmp_path):
    left, chosen = Left(), []
    qtbot.addWidget(left)
    left.chosen.connect(chosen.append)
    path = tmp_path / "t.csv"
    for encoding, is_offered in (("cp932", True), ("utf-8", False)):
        text = "長さ,幅,名前\n" + "".join(f"{i},{i % 7},{'りなし'[i % 3]}\n" for i in range(60))
        path.write_bytes(text.encode(encoding))
        left.show_found(find(path, Choices(), Spec(), None, lambda share: None))
        assert left._encoding_row.isHidden() != is_offered
        assert left.encoding.currentData() == encoding
    left.encoding.choose("cp949")
    left.encoding.picked.emit()
    assert chosen == [Choices(encoding="cp949")]
