"""How the rows of a table of one's own look: numbers at the right, what is wrong in a red box."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from nnviz.gui.controls.scroller import seen_across
from nnviz.gui.look import theme
from nnviz.gui.own_data.table_heads import PADDING

ROW = 26
STATE = int(Qt.ItemDataRole.UserRole) + 1
"""The role under which a cell says how it is: "wanted", "quiet" or "bad"; "" as usual."""
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)
_FOCUSED = QStyle.StateFlag.State_HasFocus.value
"""Both as numbers: flags are slow to join, and there are hundreds of cells in sight."""


class TableCell(QStyledItemDelegate):
    """A text at the right end of what is seen of its column, cut short where that is less: half of
    a number would be another one. The one that has the keyboard is outlined.
    """

    def __init__(self, table: QAbstractScrollArea) -> None:
        super().__init__(table)
        self._table = table

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        on, state = theme.current(), index.data(STATE)
        rect: QRect = option.rect
        box = seen_across(rect.adjusted(theme.px(PADDING), 0, 0, 0), self._table)
        flags: QStyle.StateFlag = option.state
        has_focus = bool(flags.value & _FOCUSED)
        if state == "bad" or has_focus:
            _paint_frames(painter, box, state == "bad", has_focus)
        color = {"bad": on.error, "quiet": on.text2}.get(state, on.text)
        theme.set_type(painter, color, 13, 600 if state == "wanted" else 400)
        text = index.data() or ""
        if len(text) * theme.px(13) > box.width():  # no letter is wider than the type is high
            elide = Qt.TextElideMode.ElideRight
            metrics = painter.fontMetrics()
            has_room = box.width() >= metrics.horizontalAdvance("…")
            text = metrics.elidedText(text, elide, box.width()) if has_room else ""
        painter.drawText(box, _RIGHT, text)


def _paint_frames(painter: QPainter, box: QRect, is_bad: bool, has_focus: bool) -> None:
    """Round a cell that is wrong, and round the one that has the keyboard."""
    on, frame = theme.current(), QRectF(box).adjusted(-3.5, 2.5, 4.5, -2.5)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if is_bad:
        painter.setPen(QPen(QColor(on.error), 1))
        painter.setBrush(QColor(on.error_fill))
        painter.drawRoundedRect(frame, 5, 5)
    if has_focus:
        painter.setPen(QPen(QColor(on.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 5, 5)
    painter.restore()


class LineNumbers(QHeaderView):
    """The rows' numbers as an editor of the file counts them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        """The width that it was given: Qt would ask for two hundred rows' texts every time."""
        return QSize(self.minimumWidth(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        on, painter = theme.current(), QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(on.paper))
        theme.set_type(painter, on.text2, 11)
        first, last = self.logicalIndexAt(0), self.logicalIndexAt(self.viewport().height() - 1)
        stop = self.count() if last < 0 else last + 1
        for row in range(max(first, 0), stop):
            top, height = self.sectionViewportPosition(row), self.sectionSize(row)
            number = self.model().headerData(row, Qt.Orientation.Vertical) or ""
            place = QRect(0, top, self.width() - theme.px(4), height)
            painter.drawText(place, _RIGHT, number)
        painter.end()
