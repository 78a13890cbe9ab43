"""A short piece of a plot's line, for a table of lines."""

from PySide6.QtCore import QLineF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.look import theme


class LineSample(QWidget):
    """Drawn as one of the theme's series, or not at all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series: str | None = None
        self._width = 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_series(self, series: str | None, width: int = 1) -> None:
        """The line of this series, `width` pixels wide; None leaves the place empty."""
        if (series, width) != (self._series, self._width):
            self._series, self._width = series, width
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(28), theme.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._series is None:
            return
        painter = QPainter(self)
        look = theme.current().series[self._series]
        width = theme.px(self._width)  # whole pixels, as the plots have them
        pen = QPen(QColor(look.line), width)
        if look.dash:
            pen.setDashPattern([dash / self._width for dash in look.dash])
        painter.setPen(pen)
        middle = self.height() // 2 + (0.5 if width % 2 else 0)
        painter.drawLine(QLineF(0, middle, self.width(), middle))
        painter.end()
