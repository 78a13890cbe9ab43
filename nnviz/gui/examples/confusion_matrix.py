"""A table of counts: a row for each label, a column for each answer; off the diagonal is wrong."""

from collections.abc import Sequence
from math import log1p
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.keyboard_focus import ARROWS
from nnviz.gui.controls.label import plain
from nnviz.gui.heard.items import Heard, Item
from nnviz.gui.look import fonts, theme
from nnviz.gui.look.standing import Standing
from nnviz.gui.plot.export import Sheet

LARGEST = QSize(44, 28)
SMALLEST = QSize(12, 12)
"""Of a cell, in pixels of the design."""

NAMED, ALL_NAMED = 96, 360
"""Width that a name may give a cell, and all names all cells, in pixels of the design."""

STRONGEST = 0.4
"""Place on the diverging map of the commonest mistake: beyond, numbers would be hard to read."""

_CAPTION, _HEAD = 18, 16
_USUAL, _PADDING = 20, 8

Cell = tuple[int, int]


class ConfusionMatrix(Standing, Heard, QWidget):
    """Counts (k, k), shaded by their logarithm; the diagonal, which is right, stays quiet.

    ``chosen`` is the cell whose examples are wanted.
    """

    is_table = True
    done_here = ("chosen", "_cursor")

    cell_chosen = Signal(object)
    """A (row, column), or None where the chosen one was let go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._counts: NDArray[np.int64] = np.zeros((0, 0), dtype=np.int64)
        self.chosen: Cell | None = None
        self._pointed: Cell | None = None
        self._cursor: Cell = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setFont(theme.font(12))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_counts(self, counts: NDArray[np.int64], names: Sequence[str]) -> None:
        """Show (k, k) counts; ``names`` are those of the classes."""
        if np.array_equal(counts, self._counts) and tuple(names) == self._names:
            return
        if self._names and tuple(names) != self._names:  # the first may be those of the chosen one
            self.chosen = self._pointed = None
            self._cursor = (0, 0)
        self._counts, self._names = counts, tuple(names)
        self.updateGeometry()
        self._tell()

    def choose(self, cell: Cell | None) -> None:
        """Choose a cell; the chosen one, or None, lets it go."""
        self.chosen = None if cell == self.chosen else cell
        self._tell()
        self.cell_chosen.emit(self.chosen)

    def show_standing(self) -> None:
        self.updateGeometry()
        self._tell()
        self.cell_chosen.emit(self.chosen)

    def sheet(self) -> Sheet:
        """A row for every label, with a column for every answer."""
        heads = (self.tr("label"), *self._names)
        rows = zip(self._names, self._counts.tolist(), strict=True)
        return Sheet(self, [heads, *([name, *counts] for name, counts in rows)])

    def text(self) -> str:
        """What the row and the columns are, or what the cell that is pointed at says."""
        cell = self._pointed or self.chosen
        if cell is None or not self._counts.size:
            return self.tr("rows: label, columns: answer")
        return self._text_of(cell)

    def _text_of(self, cell: Cell) -> str:
        label, answer = (self._names[place] for place in cell)
        return self._read(label, answer, int(self._counts[cell]))

    def _read(self, label: str, answer: str, times: int) -> str:
        said = self.tr("{label} read as {answer}: {times:,}")
        return said.format(label=label, answer=answer, times=times)

    def cell_size(self) -> QSize:
        """Of every cell: as high as the room allows, as wide as the numbers need."""
        k = max(1, len(self._counts))
        room = max(self.height(), self._least_height()) - self._top()
        least, most = theme.px(SMALLEST.height()), theme.px(LARGEST.height())
        height = min(max(room // k, least), most)
        return QSize(self._cell_width(), height)

    def cell_rect(self, cell: Cell) -> QRect:
        """Where a cell is."""
        size = self.cell_size()
        left = self._names_width() + cell[1] * size.width()
        return QRect(QPoint(left, self._top() + cell[0] * size.height()), size)

    def cell_at(self, place: QPoint) -> Cell | None:
        """The cell at a place, None beside them."""
        size, k = self.cell_size(), len(self._counts)
        row = (place.y() - self._top()) // size.height()
        column = (place.x() - self._names_width()) // size.width()
        return (row, column) if 0 <= row < k and 0 <= column < k else None

    def heard_count(self) -> int:
        return int(self._counts.size)

    def heard_at(self) -> int:
        return self._cursor[0] * len(self._counts) + self._cursor[1] if self._counts.size else -1

    def heard(self, number: int) -> Item:
        cell = divmod(number, len(self._counts))
        return Item(self._text_of(cell), "", self.cell_rect(cell))

    def sizeHint(self) -> QSize:
        k = len(self._counts)
        cells = QSize(k * self._cell_width(), k * theme.px(_USUAL))
        caption = round(fonts.width(self._longest_text(), 12))
        width = max(self._names_width() + cells.width(), caption) + 2
        return QSize(width, self._top() + cells.height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), self._least_height())

    def _least_height(self) -> int:
        cells = len(self._counts) * theme.px(SMALLEST.height())
        return min(self._top() + cells + 2, theme.px(170))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self.cell_at(event.position().toPoint()))

    def event(self, event: QEvent) -> bool:
        """A name that is cut short over its column is whole in the tooltip."""
        if isinstance(event, QHelpEvent):
            at = self.cell_at(QPoint(event.pos().x(), self._top()))
            over = at is not None and event.pos().y() < self._top()
            self.setToolTip(plain(self._names[at[1]]) if at is not None and over else "")
        return super().event(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and cell is not None:
            self._cursor = cell
            self.choose(cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move, k = ARROWS.get(Qt.Key(event.key())), len(self._counts)
        if move is not None and k:
            row, column = self._cursor[0] + move[0], self._cursor[1] + move[1]
            self._cursor = min(max(row, 0), k - 1), min(max(column, 0), k - 1)
            self._point_at(self._cursor)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and k:
            self.choose(self._cursor)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: Any) -> None:
        super().focusOutEvent(event)
        self._point_at(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not len(self._counts):
            return
        on = theme.current()
        painter = QPainter(self)
        painter.setPen(QColor(on.text2))
        caption = QRect(0, 0, self.width(), theme.px(_CAPTION))
        painter.drawText(caption, Qt.AlignmentFlag.AlignLeft, self.text())
        self._paint_names(painter)
        most = int((self._counts - np.diag(np.diag(self._counts))).max())  # of the mistakes
        first, size = self.cell_rect((0, 0)), self.cell_size()
        for row, column in np.ndindex(*self._counts.shape):
            rect = first.translated(column * size.width(), row * size.height())
            self._paint_cell(painter, (row, column), rect, most)
        self._paint_outlines(painter)
        painter.end()

    def _paint_names(self, painter: QPainter) -> None:
        painter.setFont(theme.font(11, 600))
        metrics = painter.fontMetrics()
        size, head_height = self.cell_size(), theme.px(_HEAD)
        for place, name in enumerate(self._names):
            above = self.cell_rect((0, place))
            head = QRect(above.left(), above.top() - head_height, size.width(), head_height)
            short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, size.width())
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, short)
            row = self.cell_rect((place, 0))
            beside = QRect(0, row.top(), self._names_width() - theme.px(6), size.height())
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(beside, int(flags), name)

    def _paint_cell(self, painter: QPainter, cell: Cell, rect: QRect, most: int) -> None:
        on, count = theme.current(), int(self._counts[cell])
        is_right = cell[0] == cell[1]
        shade = 0.0 if is_right or not most else log1p(count) / log1p(most)
        color = QColor(on.hover) if is_right else on.diverging_color(STRONGEST * shade)
        painter.fillRect(rect.adjusted(0, 0, -1, -1), color)
        if not count or rect.height() < theme.px(SMALLEST.height()):
            return
        painter.setFont(theme.font(11 if rect.height() >= theme.px(16) else 10))
        painter.setPen(QColor(on.text2 if is_right else on.ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, f"{count}")

    def _paint_outlines(self, painter: QPainter) -> None:
        on = theme.current()
        if self.chosen is not None:
            painter.setPen(QPen(QColor(on.text), 2))
            painter.drawRect(self.cell_rect(self.chosen).adjusted(0, 0, -1, -1))
        if self._pointed is not None or self.hasFocus():
            color = on.accent if self.hasFocus() else on.axis
            painter.setPen(QPen(QColor(color), 2 if self.hasFocus() else 1))
            cell = self._cursor if self._pointed is None else self._pointed
            painter.drawRect(self.cell_rect(cell).adjusted(0, 0, -1, -1))

    def _top(self) -> int:
        """Where the first row begins."""
        return theme.px(_CAPTION) + theme.px(_HEAD)

    def _cell_width(self) -> int:
        largest = int(self._counts.max()) if self._counts.size else 0
        width = round(fonts.width(f"{largest}", 11)) + theme.px(_PADDING)
        width = max(width, theme.px(24))
        most = theme.px(min(NAMED, ALL_NAMED // max(1, len(self._names))))
        return max(width, min(self._names_width(), most))

    def _names_width(self) -> int:
        return max(
            (round(fonts.width(name, 11, 600)) for name in self._names), default=0
        ) + theme.px(8)

    def _longest_text(self) -> str:
        names = ["", *sorted(self._names, key=len)]
        read = self._read(names[-2], names[-1], 10_000) if self._names else ""
        return max(read, self.tr("rows: label, columns: answer"), key=len)

    def _point_at(self, cell: Cell | None) -> None:
        if cell != self._pointed:
            self._pointed = cell
            self._tell()

    def _tell(self) -> None:
        self.setAccessibleDescription(self.text())
        self.update()
