"""A bar as long as the share of hands, on a line that is as long as all of them."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.look import theme

WIDTH, HEIGHT, THIN = 170, 11, 5
"""In pixels of the design; where there is little room the bar is thin."""


class HandsBar(QWidget):
    """``share`` is 0..1; the bar of what happened is in the accent's colour."""

    def __init__(self, height: int = HEIGHT) -> None:
        super().__init__()
        self._height = height
        self._share, self._stands_out = 0.0, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, *, stands_out: bool = False) -> None:
        """Show so much."""
        if (share, stands_out) != (self._share, self._stands_out):
            self._share, self._stands_out = share, stands_out
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(WIDTH), theme.px(self._height) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(60), theme.px(self._height) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        on, high = theme.current(), theme.px(self._height)
        top = (self.height() - high) / 2
        with QPainter(self) as painter:
            middle = round(self.height() / 2)
            painter.fillRect(QRectF(0, middle, self.width(), 1), QColor(on.line))
            painter.fillRect(QRectF(0, top - 1, 1, high + 2), QColor(on.axis))
            color = on.accent if self._stands_out else on.bar
            painter.fillRect(QRectF(0, top, self._share * self.width(), high), QColor(color))
