"""The rows of a table that cannot be used as they are: where, what, and what becomes of them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from nnviz.gui.controls.label import plain
from nnviz.gui.controls.lists.item_list import ItemList
from nnviz.gui.look import icons, theme

ROW, MOST_SEEN = 20, 6
LINE = int(Qt.ItemDataRole.UserRole)
_ROLE = Qt.ItemDataRole
_ICON, _PLACE, _COLUMN = 22, 78, 68


class ProblemModel(QAbstractListModel):
    """Four texts a row: place, column, what is wrong, what becomes of it."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[tuple[str, str, str, str], str]] = []

    def show_rows(self, rows: Sequence[tuple[tuple[str, str, str, str], str]]) -> None:
        """Show these texts; with each row all of it in words."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Any = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Any, role: int = 0) -> Any:
        texts, spoken = self._rows[index.row()]
        return {
            int(_ROLE.DisplayRole): spoken,
            int(_ROLE.AccessibleTextRole): spoken,
            int(_ROLE.ToolTipRole): plain(spoken),
            LINE: texts,
        }.get(role)


class ProblemRow(QStyledItemDelegate):
    """A mark, then the texts; the last one stands at the right end."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, theme.px(ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        on, box = theme.current(), QRect(option.rect)
        state: QStyle.StateFlag = option.state
        place, column, what, then = index.data(LINE)
        painter.save()
        if state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus):
            painter.fillRect(box, QColor(on.hover))
        top = box.center().y() - icons.side() // 2
        icons.draw(painter, "warning", on.error, box.left(), top)
        theme.set_type(painter, on.text2, 13)
        room = painter.fontMetrics().horizontalAdvance(then)
        painter.drawText(box, int(_RIGHT), then)
        left = box.left() + theme.px(_ICON)
        end = box.right() - room - theme.px(12)
        for text, width in ((place, _PLACE), (column, _COLUMN), (what, 0)):
            theme.set_type(painter, on.text, 13)
            advance = painter.fontMetrics().horizontalAdvance(text) + theme.px(12)
            wide = max(theme.px(width), min(advance, theme.px(2 * width))) if width else end - left
            shown = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, max(0, wide - theme.px(8 if width else 0))
            )
            painter.drawText(QRect(left, box.top(), wide, box.height()), int(_LEFT), shown)
            left += wide
        painter.restore()


class ProblemList(ItemList):
    """A click on a row, or Enter, goes to the cell it is about."""

    wanted = Signal(int)
    """The problem in this row of the list is to be seen in the table."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("own_data_problems")
        self.setAccessibleName(self.tr("Rows that cannot be used as they are"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(ProblemRow(self))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._problems = ProblemModel()
        self.setModel(self._problems)
        self.clicked.connect(lambda index: self.wanted.emit(index.row()))

    def show_rows(self, rows: Sequence[tuple[tuple[str, str, str, str], str]]) -> None:
        """Show these texts, and with each all of it in words."""
        self._problems.show_rows(rows)
        self.updateGeometry()
        self.setFixedHeight(theme.px(ROW) * min(len(rows), MOST_SEEN))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
