"""Lines that part regions, in one colour: across, and at the side of a column."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from nnviz.gui.look import theme


class Hairline(QWidget):
    """One pixel high."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)
        self.setBackgroundRole(QPalette.ColorRole.Midlight)
        self.setAutoFillBackground(True)


class Side(QWidget):
    """A column of a page, so wide; its line is at the ``edge`` "left" or "right"; "" has none.

    What is typed after a click on a control that is locked or disabled in it is meant for that, and
    does nothing: it has no use for the keyboard, which so would be where it was, at Train perhaps.
    """

    def __init__(self, width: int = 0, edge: str = "right") -> None:
        super().__init__()
        self._edge = edge
        self.setBackgroundRole(QPalette.ColorRole.Window)  # also of what scrolls in it
        if width:
            self.setFixedWidth(width + 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        clicked = self.childAt(event.position().toPoint())
        if clicked is not None and not clicked.isEnabled():
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Its own keys are those that come after such a click; a field's come here as well."""
        if not (self.hasFocus() and event.text().isprintable() and event.text()):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.current().panel))
        if self._edge:
            at = self.width() - 1 if self._edge == "right" else 0
            painter.fillRect(at, 0, 1, self.height(), QColor(theme.current().line))
        painter.end()
