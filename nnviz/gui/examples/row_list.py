"""Examples as rows of a table: inputs, what is wanted, what is answered, and a mark."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from nnviz.gui.look import icons, theme
from nnviz.gui.pictures.cell_grid import EDGE, CellGrid

ROW = 24
_HEAD = 20
_PADDING = 24
"""Between the widest texts of two columns."""


class ExampleRow(NamedTuple):
    """The texts of a row, one a column; whether it is right (None: no mark); all of it in words."""

    texts: tuple[str, ...]
    right: bool | None
    spoken: str


class RowList(CellGrid):
    """A head, and under it as many rows as there are examples."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heads: tuple[str, ...] = ()
        self._inputs = 0
        self._first = 0
        self._rows: tuple[ExampleRow, ...] = ()
        self._widths: list[int] = []
        self._widest: tuple[str, ...] = ()
        self.setFont(theme.font(13))  # changes with the zoom, and with it what columns need

    def set_heads(self, heads: Sequence[str], inputs: int, widest: Sequence[str]) -> None:
        """Name the columns: a number, so many ``inputs``, then results; ``widest`` of each."""
        self._heads, self._inputs, self._widest = tuple(heads), inputs, tuple(widest)
        plain, strong = QFontMetrics(theme.font(11)), QFontMetrics(theme.font(13, 600))
        pairs = zip(heads, widest, strict=True)
        self._widths = [
            max(plain.horizontalAdvance(head), strong.horizontalAdvance(text)) + theme.px(_PADDING)
            for head, text in pairs
        ]

    def show_rows(self, first: int, rows: Sequence[ExampleRow]) -> None:
        """What is in the rows from ``first`` on."""
        if (first, tuple(rows)) != (self._first, self._rows):
            self._first, self._rows = first, tuple(rows)
            self._describe()
            self.viewport().update()

    def row(self, item: int) -> ExampleRow | None:
        """What is in a row; None where it is out of sight."""
        place = item - self._first
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def select(self, item: int) -> None:
        super().select(item)
        self._describe()

    @property
    def head(self) -> int:
        return theme.px(_HEAD)

    def cell_size(self) -> QSize:
        return QSize(max(1, self.viewport().width() - 2 * EDGE), theme.px(ROW))

    def shown_columns(self) -> list[int]:
        """The columns that fit, in order; inputs give way, the last ones first."""
        columns = list(range(len(self._heads)))
        room = self.cell_size().width() - icons.side()
        for last in range(self._inputs, 1, -1):
            if sum(self._widths[c] for c in columns) <= room:
                break
            columns.remove(last)
        return columns

    def paint_head(self, painter: QPainter, rect: QRect) -> None:
        on = theme.current()
        painter.fillRect(rect, QColor(on.paper))
        painter.fillRect(0, rect.bottom(), rect.width(), 1, QColor(on.line))
        painter.setFont(theme.font(11))
        painter.setPen(QColor(on.text2))
        self._write(painter, rect.adjusted(EDGE, 0, -EDGE, -2), self._heads)

    def paint_cell(self, painter: QPainter, item: int, rect: QRect) -> None:
        row = self.row(item)
        if row is None:
            return
        on = theme.current()
        self._write(painter, rect, row.texts, tones=True)
        if row.right is not None:
            name, color = ("check", on.text) if row.right else ("clear", on.error)
            left = rect.left() + self._used_width()
            icons.draw(painter, name, color, left, rect.top() + (rect.height() - icons.side()) // 2)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.set_heads(self._heads, self._inputs, self._widest)
            self.fit()

    def _write(
        self, painter: QPainter, rect: QRect, texts: Sequence[str], *, tones: bool = False
    ) -> None:
        """Each text at the right end of its column; inputs quiet, results not."""
        on, left = theme.current(), rect.left()
        for column in self.shown_columns():
            if tones:
                is_result = column > self._inputs
                painter.setFont(theme.font(13, 600 if column > self._inputs + 1 else 400))
                painter.setPen(QColor(on.text if is_result else on.text2))
            width = self._widths[column]
            place = QRect(left, rect.top(), width - theme.px(_PADDING), rect.height())
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, int(flags | Qt.TextFlag.TextDontClip), texts[column])
            left += width

    def _used_width(self) -> int:
        return sum(self._widths[column] for column in self.shown_columns())

    def _describe(self) -> None:
        row = self.row(self.selected)
        self.setAccessibleDescription(row.spoken if row else "")
