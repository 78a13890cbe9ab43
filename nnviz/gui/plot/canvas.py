"""What every plot is drawn on: curves over axes on white paper, no frame, no box."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.keyboard_focus import KeyboardFocus
from nnviz.gui.heard.items import Heard
from nnviz.gui.look import theme
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.kept_picture import KeptPicture, is_screen

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class PlotCanvas(Heard, KeyboardFocus, QWidget):
    """Says what is pointed at, and paints afresh whenever something changes.

    A subclass says where the values are, and paints the axes, then the curves, clipped, then what
    lies over them.
    """

    pointed_at = Signal(float, float)
    """The x and the y value under the mouse."""

    stepped = Signal(int)
    """An arrow key: to the next x value or the one before."""

    left_alone = Signal()
    """Neither mouse nor keyboard point at anything any more."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self._ground = KeptPicture()

    def area(self) -> PlotArea:
        """Where the values are on the screen."""
        raise NotImplementedError

    def clip(self, area: PlotArea) -> QRectF:
        """Where curves may be."""
        return area.rect

    def axes(self) -> tuple[object, ...]:
        """All that `paint_axes` paints, to be compared with what it has painted before."""
        raise NotImplementedError

    def paint_axes(self, painter: QPainter, area: PlotArea) -> None:
        """What lies under the curves."""
        raise NotImplementedError

    def paint_curves(self, painter: QPainter, area: PlotArea) -> None:
        """The curves, or points."""
        raise NotImplementedError

    def paint_over(self, painter: QPainter, area: PlotArea) -> None:
        """What lies over the curves."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        area = self.area()
        with QPainter(self) as painter:
            key = area, self.axes()
            self._ground.show(painter, self, key, lambda on: self._paint_ground(on, area))
            painter.setClipRect(self.clip(area))
            self.paint_curves(painter, area)
            painter.setClipping(False)
            self.paint_over(painter, area)
            if self.shows_focus and is_screen(painter, self):
                painter.setPen(QPen(QColor(theme.current().accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _paint_ground(self, painter: QPainter, area: PlotArea) -> None:
        painter.fillRect(self.rect(), QColor(theme.current().paper))
        self.paint_axes(painter, area)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        area, place = self.area(), event.position()
        self.pointed_at.emit(area.x_at(place.x()), area.y_at(place.y()))

    def leaveEvent(self, event: QEvent) -> None:
        self.left_alone.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left_alone.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
        else:
            self.stepped.emit(step)
