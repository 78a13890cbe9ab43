"""A thin bar up to a hundred percent, with a mark at the goal."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.look import theme

_BAR, _MARK = 4, 14


class GoalMeter(QWidget):
    """Shows how far a share has come, and how far it must come; both 0..1."""

    def __init__(self) -> None:
        super().__init__()
        self._share, self._goal = 0.0, 1.0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, goal: float) -> None:
        """Another share, or another goal."""
        if (share, goal) != (self._share, self._goal):
            self._share, self._goal = share, goal
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, theme.px(_MARK))

    def paintEvent(self, event: QPaintEvent) -> None:
        on = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bar, width = theme.px(_BAR), self.width()
        track = QRectF(0, (self.height() - bar) / 2, width, bar)
        painter.setBrush(QColor(on.track))
        painter.drawRoundedRect(track, 2, 2)
        if self._share > 0:
            track.setWidth(max(min(self._share, 1.0) * width, bar))
            painter.setBrush(QColor(on.accent))
            painter.drawRoundedRect(track, 2, 2)
        painter.fillRect(
            QRectF(round(self._goal * (width - 1)), 0, 1, self.height()), QColor(on.text)
        )
        painter.end()
