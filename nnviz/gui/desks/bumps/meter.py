"""How near: a bar that is shorter the nearer one is, with a mark where the goal is."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.look import theme

THICK, MARK = 4, 14


class Meter(QWidget):
    """From 0 to ``most``."""

    def __init__(self, most: float) -> None:
        super().__init__()
        self._most, self._value = most, 0.0
        self._goal: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_value(self, value: float, goal: float | None) -> None:
        """So much, of which at most ``goal`` is wanted; None: no goal."""
        self._value, self._goal = value, goal
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(MARK))

    def paintEvent(self, event: QPaintEvent) -> None:
        on, thick = theme.current(), theme.px(THICK)
        with QPainter(self) as painter:
            top = (self.height() - thick) / 2
            painter.fillRect(QRectF(0, top, self.width(), thick), QColor(on.track))
            painter.fillRect(QRectF(0, top, self._column(self._value), thick), QColor(on.accent))
            if self._goal is not None:
                painter.fillRect(
                    QRectF(self._column(self._goal), 0, 1, self.height()), QColor(on.text)
                )

    def _column(self, value: float) -> float:
        return min(max(value / self._most, 0.0), 1.0) * self.width()
