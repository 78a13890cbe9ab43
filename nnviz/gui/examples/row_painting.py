"""How a table of examples looks: numbers at the right ends of their columns, and a mark."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from nnviz.gui.examples.row_model import MARK
from nnviz.gui.look import icons, theme

PADDING, LEAST_PADDING = 24, 10
"""Between the widest texts of two columns: usually, and where there is little room."""

Place = QModelIndex | QPersistentModelIndex


class RowCell(QStyledItemDelegate):
    """A text at the right end of its column, or the mark; the outlines are the table's.

    ``gap`` pixels of the screen are left free behind a text.
    """

    gap = 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Place) -> None:
        rect: QRect = option.rect
        mark = index.data(MARK)
        if mark is not None:
            on, top = theme.current(), rect.top() + (rect.height() - icons.side()) // 2
            name, color = ("check", on.text) if mark else ("clear", on.error)
            icons.draw(painter, name, color, rect.left(), top)
        elif text := index.data():
            painter.setFont(index.data(Qt.ItemDataRole.FontRole))
            painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole))
            _write(painter, rect, text, self.gap)


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
            cut, room = Qt.TextElideMode.ElideRight, width - self.gap
            shown = painter.fontMetrics().elidedText(name, cut, room)
            _write(painter, QRect(left, 0, width, self.height() - 2), shown, self.gap)
        painter.end()


def _write(painter: QPainter, cell: QRect, text: str, gap: int) -> None:
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    place = cell.adjusted(0, 0, -gap, 0)
    painter.drawText(place, int(flags | Qt.TextFlag.TextDontClip), text)
