"""Rows of the right column: what a number is, and the number."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from nnviz.gui.controls.label import label, set_tone
from nnviz.gui.controls.plural import apart
from nnviz.gui.controls.rows import empty

_SIDE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Facts(QWidget):
    """Names at the left, one number or several at the right, the last of them 600 if ``strong``.

    ``heads`` stand over the numbers. Labels are made anew only where their count changes.
    """

    def __init__(self, heads: Sequence[str] = (), pixels: int = 13, *, strong: bool = True) -> None:
        super().__init__()
        self._heads, self._pixels, self._strong = tuple(heads), pixels, strong
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._cells: list[list[QLabel]] = []

    def set_heads(self, heads: Sequence[str]) -> None:
        """Other heads; the rows are to be shown again."""
        if tuple(heads) != self._heads:
            self._heads, self._cells = tuple(heads), []

    def show_rows(self, rows: Sequence[tuple[str, ...]]) -> None:
        """Show these rows: a name, then its numbers."""
        if [len(each) for each in self._cells] != [len(each) for each in rows]:
            self._build(rows)
        for shown, texts in zip(self._cells, rows, strict=True):
            for made, text in zip(shown, texts, strict=True):
                if made.text() != text:
                    made.setText(text)
        self.setAccessibleName(apart(" ".join(each) for each in rows))

    def texts(self) -> list[list[str]]:
        """What is shown, row by row."""
        return [[each.text() for each in shown] for shown in self._cells]

    def mark(self, row: int | None) -> None:
        """Have the name of one row in the first colour."""
        for at, shown in enumerate(self._cells):
            set_tone(shown[0], "text" if at == row else "text2")

    def _build(self, rows: Sequence[tuple[str, ...]]) -> None:
        empty(self._grid)
        for at, head in enumerate(self._heads):
            self._grid.addWidget(label(head, 11), 0, at + 1, _SIDE)
        self._cells = []
        for at, texts in enumerate(rows, start=1):
            last = len(texts) - 1 if self._strong else -1
            made = [
                label("", self._pixels, 600 if k == last else 400, "text" if k == last else "text2")
                for k in range(len(texts))
            ]
            for column, each in enumerate(made):
                side = _SIDE if column else Qt.AlignmentFlag.AlignVCenter
                self._grid.addWidget(each, at, column, side)
            made[0].setWordWrap(True)  # a long number would make the column scroll sideways
            self._cells.append(made)
