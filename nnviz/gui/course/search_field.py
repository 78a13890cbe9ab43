"""The field in which lessons are searched for: from it the keys go on to what was found."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from nnviz.gui.look import theme


class SearchField(QLineEdit):
    """Enter starts what is chosen, the arrow down goes to the list."""

    list_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("course_search")
        self.setPlaceholderText(self.tr("Search: η, dropout, ReLU …"))
        self.setAccessibleName(self.tr("Search"))
        self.setFont(theme.font(13))
        self.setFixedHeight(28)

    def begin(self) -> None:
        """Have the keyboard; what is typed takes the place of what was searched for before."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.list_wanted.emit()
        else:
            super().keyPressEvent(event)
