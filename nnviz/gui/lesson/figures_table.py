"""A small table of words and numbers in a narrow column."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import empty
from nnviz.gui.look.zoom import px
from nnviz.gui.pictures.marked import Marked

_EASY = 84
"""Pixels for words beside numbers; with fewer the numbers stand below."""
_SIDE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class FiguresTable(QWidget):
    """Rows of an icon ("": none), words that wrap, and numbers; ``strong`` is a bold head's.

    Made anew where its words change; numbers and icons alone are changed in place. Where words and
    numbers have no room beside each other, the numbers stand below.
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
        self._over: list[QLabel] = []
        self._moment = label("", 11)
        self._labels: list[QLabel] = []
        self._is_stacked = False
        self._numbers: list[list[QLabel]] = []

    def show_rows(
        self,
        heads: Sequence[str],
        rows: Sequence[tuple[str, str, Sequence[str]]],
        moment: str = "",
    ) -> None:
        """Show for each row (icon, words, numbers); ``heads`` stand over the numbers.

        Beside them, over the words, is the ``moment`` that the numbers are of.
        """
        words = [row[1] for row in rows]
        if (tuple(heads), words) != (self._heads, self._words):
            self._heads, self._words = tuple(heads), words
            self._build([row[0] for row in rows])
        self._moment.setText(moment)
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
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As narrow as words or numbers alone."""
        icon, words, numbers = self._widths()
        return QSize(icon + max(words, numbers), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def texts(self) -> list[list[str]]:
        """The numbers that are shown, row by row."""
        return [[each.text() for each in row] for row in self._numbers]

    def _build(self, icons: Sequence[str]) -> None:
        empty(self._grid)
        self._icons, self._labels, self._numbers = [], [], []
        self._is_stacked = False
        self._over = [label(head, 11) for head in self._heads]
        self._moment = label("", 11, wordWrap=True)
        self._grid.addWidget(self._moment, 0, 1)
        for at, head in enumerate(self._over, start=2):
            self._grid.addWidget(head, 0, at, _SIDE)
        for at, words in enumerate(self._words):
            self._icons.append(Marked(icons[at]))
            self._grid.addWidget(self._icons[-1], 2 * at + 1, 0, Qt.AlignmentFlag.AlignTop)
            self._icons[-1].setVisible(any(icons))  # now that it is no window of its own
            self._labels.append(label(words, 12, tone="text", wordWrap=True))
            self._numbers.append([self._number(head) for head in self._heads])
        self._place()

    def _number(self, head: str) -> QLabel:
        strong = head == self._strong
        return label("", 12, 600 if strong else 400, "text" if strong else "text2")

    def _place(self) -> None:
        """Each row of the table has two of the grid, the second for numbers that stand below."""
        for at, (words, numbers) in enumerate(zip(self._labels, self._numbers, strict=True)):
            row = 2 * at + 1
            across = len(numbers) + 1 if self._is_stacked else 1
            self._grid.addWidget(words, row, 1, 1, across)
            for place, number in enumerate(numbers, start=2):
                self._grid.addWidget(number, row + self._is_stacked, place, _SIDE)

    def _fit(self) -> None:
        icons, words, numbers = self._widths()
        stacked = icons + max(words, self._easy()) + numbers > self.width()
        if stacked != self._is_stacked:
            self._is_stacked = stacked
            self._place()
            self.updateGeometry()

    def _easy(self) -> int:
        """What words are read in with ease: all in a line, or so wide that few are alone in one."""
        lines = (
            made.fontMetrics().horizontalAdvance(line)
            for made in self._labels
            for line in made.text().splitlines()
        )
        return min(max(lines, default=0), px(_EASY))

    def _widths(self) -> tuple[int, int, int]:
        """What icons, the words' longest and all columns of numbers need, with what parts them."""
        gap = self._grid.horizontalSpacing()
        icons = [icon.sizeHint().width() + gap for icon in self._icons if not icon.isHidden()]
        words = [made.minimumSizeHint().width() for made in self._labels]
        columns = zip(self._over, *self._numbers, strict=True)
        needed = (max(made.sizeHint().width() for made in column) for column in columns)
        return max(icons, default=0), max(words, default=0), sum(gap + wide for wide in needed)
