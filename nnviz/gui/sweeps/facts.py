"""Names and their numbers, one pair below the other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from nnviz.gui.controls.label import label


class Facts(QWidget):
    """At most so many pairs; what is empty takes no room."""

    def __init__(self, most: int) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        self._pairs: list[tuple[QLabel, QLabel]] = []
        for at in range(most):
            pair = label("", 13, wordWrap=True), label("", 13, 600, "text")
            grid.addWidget(pair[0], at, 0)
            grid.addWidget(pair[1], at, 1, Qt.AlignmentFlag.AlignRight)
            self._pairs.append(pair)
        self.show_facts(())

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """These pairs."""
        empty = [("", "")] * (len(self._pairs) - len(facts))
        for (name, value), (what, said) in zip(self._pairs, [*facts, *empty], strict=True):
            name.setText(what)
            value.setText(said)
            name.setVisible(bool(said))
            value.setVisible(bool(said))
