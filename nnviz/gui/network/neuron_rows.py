"""Neurons or inputs as rows: a name, a spot in the colour of its number, and the number."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent

from nnviz.gui.controls.plural import pair
from nnviz.gui.look import theme
from nnviz.gui.pictures.cell_grid import EDGE, CellGrid

ROW, SPOT = 24, 10
GAP = 8
"""Pixels between name and text at least."""


class NeuronRow(NamedTuple):
    """Its ``name``, ``text`` at the right, and how strong its colour is, −1..1.

    ``spoken`` is the name in full, ``brief`` the text where that leaves the name no room.
    """

    name: str
    text: str
    share: float
    spoken: str = ""
    brief: str = ""


class NeuronRows(CellGrid):
    """One row below the other; only those in sight are asked for by ``row_of``.

    A click chooses a row; where ``follows``, so does every arrow key, else Enter does.
    """

    def __init__(self, *, follows: bool) -> None:
        super().__init__()
        self._follows = follows
        self.row_of: Callable[[int], NeuronRow] = lambda at: NeuronRow("", "", 0.0)
        self.setMinimumHeight(3 * ROW)

    def show_rows(self, count: int, row_of: Callable[[int], NeuronRow], selected: int) -> None:
        """So many rows, of which one is selected, -1 for none."""
        self.row_of = row_of
        if count != self.count:
            self.set_count(count)
        if selected != self.selected:
            self.select(selected)
        self._describe()
        self.viewport().update()

    def select(self, item: int) -> None:
        super().select(item)
        self._describe()

    def cell_size(self) -> QSize:
        return QSize(max(1, self.viewport().width() - 2 * EDGE), theme.px(ROW))

    def spoken(self, item: int) -> str:
        row = self.row_of(item)
        name = row.spoken or row.name
        return pair(name, row.text) if row.text else name

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.selected >= 0:
            self.select(self.selected)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.selected
        super().keyPressEvent(event)
        if self._follows and self.selected != before:
            self.chosen.emit(self.selected)

    def paint_cell(self, painter: QPainter, item: int, rect: QRect) -> None:
        on, row = theme.current(), self.row_of(item)
        spot = theme.px(SPOT)
        box = QRectF(rect.left() + 4, rect.center().y() - spot / 2, spot, spot)
        painter.setPen(QColor(on.axis))
        painter.setBrush(on.diverging_color(row.share))
        painter.drawRect(box)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        chosen = item == self.selected
        theme.set_type(painter, on.text if chosen else on.text2, 12, 600 if chosen else 400)
        inner = rect.adjusted(spot + 10, 0, -4, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        metrics = painter.fontMetrics()
        text = fitting(row, inner.width(), metrics)
        painter.drawText(inner, int(middle | Qt.AlignmentFlag.AlignRight), text)
        room = max(0, inner.width() - metrics.horizontalAdvance(text) - GAP)
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, int(middle), name)

    def _describe(self) -> None:
        is_there = 0 <= self.selected < self.count
        self.setAccessibleDescription(self.spoken(self.selected) if is_there else "")


def fitting(row: NeuronRow, width: int, metrics: QFontMetrics) -> str:
    """The text, or the brief one where the whole name has no room beside that."""
    taken = metrics.horizontalAdvance(row.name) + GAP + metrics.horizontalAdvance(row.text)
    return row.brief if row.brief and taken > width else row.text
