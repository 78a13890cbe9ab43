"""How a table of examples looks: numbers at the right ends of their columns, and a mark."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from nnviz.gui.controls.scroller import seen_across
from nnviz.gui.examples.row_model import RowModel
from nnviz.gui.look import icons, theme

PADDING, LEAST_PADDING = 24, 10
"""Between the widest texts of two columns: usually, and where there is little room."""

Place = QModelIndex | QPersistentModelIndex


class RowCell(QStyledItemDelegate):
    """A text at the right end of its column, or the mark; the outlines are the table's.

    ``gap`` pixels of the screen are left free behind a text.
    """

    gap = 0

    def __init__(self, table: QAbstractScrollArea, rows: RowModel) -> None:
        super().__init__(table)
        self._table, self._rows = table, rows

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Place) -> None:
        """What the model has is asked for past Qt: of hundreds of cells that is most of it."""
        rect: QRect = option.rect
        row, column = self._rows.row(index.row()), index.column()
        if row is None:
            return
        if column == len(row.texts):
            self._mark(painter, rect, row.right)
        elif text := row.texts[column]:
            type_of_it = self._rows.type_of(column)
            theme.set_type(painter, type_of_it.color, 13, type_of_it.weight)
            _write(painter, rect.adjusted(0, 0, -self.gap, 0), text, self._table)

    def _mark(self, painter: QPainter, rect: QRect, right: bool | None) -> None:
        if right is not None:
            on, top = theme.current(), rect.top() + (rect.height() - icons.side()) // 2
            name, color = ("check", on.text) if right else ("clear", on.error)
            icons.draw(painter, name, color, rect.left(), top)


class RowHeads(QHeaderView):
    """Names on white paper over a thin line, which is as wide as the table; long ones are cut.

    ``gap`` pixels of the screen are left free behind a name.
    """

    gap = 0

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        on, painter = theme.current(), QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(on.paper))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(on.line))
        painter.setFont(theme.font(11))
        painter.setPen(QColor(on.text2))
        for column in range(self.count()):
            left, width = self.sectionViewportPosition(column), self.sectionSize(column)
            name = self.model().headerData(column, Qt.Orientation.Horizontal) or ""
            place = QRect(left, 0, width - self.gap, self.height() - 2)
            shown = _cut(painter, name, place.width())
            _write(painter, place, shown, self)
        painter.end()


def _write(painter: QPainter, place: QRect, text: str, area: QAbstractScrollArea) -> None:
    """At the right end of what is seen of the place, cut short where that is too little."""
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    seen = seen_across(place, area)
    if seen != place:
        text = _cut(painter, text, seen.width())
    painter.drawText(seen, int(flags | Qt.TextFlag.TextDontClip), text)


def _cut(painter: QPainter, text: str, room: int) -> str:
    """Nothing where not even a "…" has room."""
    metrics, cut = painter.fontMetrics(), Qt.TextElideMode.ElideRight
    return metrics.elidedText(text, cut, room) if room >= metrics.horizontalAdvance("…") else ""
