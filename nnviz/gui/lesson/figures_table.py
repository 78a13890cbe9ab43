"""A small table of words and numbers in a narrow column."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import empty
from nnviz.gui.pictures.marked import Marked

_SIDE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class FiguresTable(QWidget):
    """Rows of an icon ("": none), words that wrap, and numbers; ``strong`` is a bold head's.

    Made anew where its words change; numbers and icons alone are changed in place.
    """

    def __init__(self, strong: str) -> None:
        super().__init__()
        self._strong = strong
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._heads: tuple[str, ...] = ()
        self._words: list[str] = []
        self._icons: list[Marked] = []
        self._numbers: list[list[QLabel]] = []

    def show_rows(
        self, heads: Sequence[str], rows: Sequence[tuple[str, str, Sequence[str]]]
    ) -> None:
        """Show for each row (icon, words, numbers); ``heads`` stand over the numbers."""
        words = [row[1] for row in rows]
        if (tuple(heads), words) != (self._heads, self._words):
            self._heads, self._words = tuple(heads), words
            self._build([row[0] for row in rows])
        names = {
            "check": self.tr("has happened"),
            "ring": self.tr("not yet"),
            "differs": self.tr("has not happened"),
        }
        for (icon, _, numbers), shown, labels in zip(rows, self._icons, self._numbers, strict=True):
            shown.show_icon(icon, names.get(icon, ""))
            for text, made in zip(numbers, labels, strict=True):
                if made.text() != text:
                    made.setText(text)

    def texts(self) -> list[list[str]]:
        """The numbers that are shown, row by row."""
        return [[each.text() for each in row] for row in self._numbers]

    def _build(self, icons: Sequence[str]) -> None:
        empty(self._grid)
        self._icons, self._numbers = [], []
        for at, head in enumerate(self._heads):
            self._grid.addWidget(label(head, 11), 0, at + 2, _SIDE)
        for at, words in enumerate(self._words, start=1):
            self._icons.append(Marked(icons[at - 1]))
            self._grid.addWidget(self._icons[-1], at, 0, Qt.AlignmentFlag.AlignTop)
            self._icons[-1].setVisible(any(icons))  # now that it is no window of its own
            self._grid.addWidget(label(words, 12, tone="text", wordWrap=True), at, 1)
            self._numbers.append([self._number(at, column) for column in range(len(self._heads))])

    def _number(self, at: int, column: int) -> QLabel:
        strong = self._heads[column] == self._strong
        made = label("", 12, 600 if strong else 400, "text" if strong else "text2")
        self._grid.addWidget(made, at, column + 2, _SIDE)
        return made
