"""A column at the side of the course's page, with a hairline towards the middle."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from nnviz.gui.look import theme


class Side(QWidget):
    """So wide, with its hairline at the ``edge`` "left" or "right"; "" has none."""

    def __init__(self, width: int = 0, edge: str = "right") -> None:
        super().__init__()
        self._edge = edge
        self.setBackgroundRole(QPalette.ColorRole.Window)  # also of what scrolls in it
        if width:
            self.setFixedWidth(width + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.current().panel))
        if self._edge:
            at = self.width() - 1 if self._edge == "right" else 0
            painter.fillRect(at, 0, 1, self.height(), QColor(theme.current().line))
        painter.end()
