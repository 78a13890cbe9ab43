"""A list with headings among its items: keys go to items, and the chosen one is heard."""

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QListView


class ItemList(QListView):
    """Home and End, and the Page keys, go to items and not to headings.

    Rows may be higher where it is narrower: Qt places those of a column anew when its height
    changes, and not when its width does.
    """

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def moveCursor(
        self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        index = super().moveCursor(action, modifiers)
        down = action not in (QListView.CursorAction.MoveUp, QListView.CursorAction.MovePageUp)
        down = down and action != QListView.CursorAction.MoveEnd
        for by in (1, -1) if down else (-1, 1):
            at = index
            while at.isValid() and not at.flags() & Qt.ItemFlag.ItemIsEnabled:
                at = at.siblingAtRow(at.row() + by)
            if at.isValid():
                return at
        return index

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt tells a screen reader of the list alone; what is chosen in it is heard after that."""
        super().focusInEvent(event)
        if QAccessible.isActive():
            QTimer.singleShot(0, self, self._tell_of_chosen)

    def _tell_of_chosen(self) -> None:
        if self.hasFocus() and self.currentIndex().isValid():
            told = QAccessibleEvent(self, QAccessible.Event.Focus)
            told.setChild(self.currentIndex().row())
            QAccessible.updateAccessibility(told)
