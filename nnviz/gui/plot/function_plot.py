"""Curves of a function over a stretch of its input, drawn afresh whenever they change."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.button import BY_KEYBOARD
from nnviz.gui.look import theme
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.axis_scales import Scale

Values = NDArray[np.float64]

_LEFT, _EDGE = 34, 8
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_NO_VALUES: Values = np.empty(0)
_NO_SCALE = Scale(0.0, 1.0, ())


class Curve(NamedTuple):
    """Heights (n,) over the plot's places, an "#RRGGBB" or a token's name, and a width."""

    heights: Values
    color: str
    width: float = 2.0


class CurvePlot(QWidget):
    """Several curves over the same places (n,), points beside them, and a rule that reads out."""

    pointed_at = Signal(int, float)
    """The number of the place under mouse or rule, and the height there."""
    chosen = Signal(int)
    """The place that was clicked, or Enter pressed at."""
    left_alone = Signal()
    """Neither mouse nor rule are anywhere."""

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: Values = _NO_VALUES
        self._curves: tuple[Curve, ...] = ()
        self._points: tuple[Values, Values] = (_NO_VALUES, _NO_VALUES)
        self._scale = _NO_SCALE
        self._rule: int | None = None
        self._by_keyboard = False
        self.setFont(theme.font(11))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_curves(self, places: Values, curves: Sequence[Curve], scale: Scale) -> None:
        """Draw these over ``places``, between the ends of ``scale``."""
        self._places, self._curves, self._scale = places, tuple(curves), scale
        self.update()

    def show_points(self, x: Values, y: Values) -> None:
        """Draw these points under the curves."""
        self._points = (x, y)
        self.update()

    def area(self) -> PlotArea:
        """Where the curves are."""
        rest = self.fontMetrics().height() + 4
        rect = QRectF(self.rect()).adjusted(theme.px(_LEFT), _EDGE, -_EDGE, -rest)
        ends = (0.0, 1.0)
        if len(self._places):
            ends = (float(self._places[0]), float(self._places[-1]))
        return PlotArea(rect, *ends, self._scale.low, self._scale.high)

    def sizeHint(self) -> QSize:
        return QSize(224, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        on, area = theme.current(), self.area()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(on.paper))
        self._paint_axes(painter, area)
        painter.setClipRect(area.rect.adjusted(0, -1, 1, 1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_points(painter, area)
        for curve in self._curves:
            token = getattr(on, curve.color, curve.color)
            painter.setPen(QPen(QColor(token), curve.width))
            painter.drawPolyline(self._line(curve, area))
        painter.setClipping(False)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._paint_rule(painter, area)
        self._paint_edge(painter)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard = False
        self._point_at(self._nearest(event.position().x()), event.position().y())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and len(self._places):
            self.chosen.emit(self._nearest(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        self._leave()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_keyboard = event.reason() in BY_KEYBOARD
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and len(self._places):
            at = len(self._places) // 2 if self._rule is None else self._rule + step
            self._by_keyboard = True
            self._point_at(min(max(at, 0), len(self._places) - 1), None)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._rule is not None:
            self.chosen.emit(self._rule)
        else:
            super().keyPressEvent(event)

    def _nearest(self, pixel: float) -> int:
        if not len(self._places):
            return 0
        return int(np.abs(self._places - self.area().x_at(pixel)).argmin())

    def _point_at(self, at: int, pixel: float | None) -> None:
        if not len(self._places):
            return
        self._rule = at
        area = self.area()
        share = 0.5 if pixel is None else (area.rect.bottom() - pixel) / area.rect.height()
        self.pointed_at.emit(at, area.y_low + share * (area.y_high - area.y_low))
        self.update()

    def _leave(self) -> None:
        self._rule = None
        self.left_alone.emit()
        self.update()

    def _line(self, curve: Curve, area: PlotArea) -> list[QPointF]:
        """The curve in pixels; what is far outside stays near, where the clipping ends it."""
        rect, beyond = area.rect, area.rect.height()
        x = rect.left() + np.linspace(0, rect.width(), len(curve.heights))
        share = (curve.heights - area.y_low) / (area.y_high - area.y_low)
        y = np.clip(rect.bottom() - share * rect.height(), -beyond, rect.bottom() + beyond)
        return [QPointF(*point) for point in zip(x.tolist(), y.tolist(), strict=True)]

    def _paint_axes(self, painter: QPainter, area: PlotArea) -> None:
        on, rect = theme.current(), area.rect
        height = self.fontMetrics().height()
        for value, text in self._scale.ticks:
            row = round(area.y_pixel(value))
            painter.setPen(QColor(on.axis if value in (0, self._scale.low) else on.grid))
            painter.drawLine(QLineF(rect.left(), row, rect.right(), row))
            painter.setPen(QColor(on.text2))
            box = QRectF(0, row - height / 2, rect.left() - 6, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        below = QRectF(rect.left(), rect.bottom() + 3, rect.width(), height)
        names = (f"{area.x_low:g}", "x", f"{area.x_high:g}")
        sides = (
            Qt.AlignmentFlag.AlignLeft,
            Qt.AlignmentFlag.AlignHCenter,
            Qt.AlignmentFlag.AlignRight,
        )
        for name, side in zip(names, sides, strict=True):
            painter.drawText(below, side | Qt.AlignmentFlag.AlignTop, name.replace("-", "−"))

    def _paint_points(self, painter: QPainter, area: PlotArea) -> None:
        x, y = self._points
        size = 4 if len(x) <= 100 else 2.5
        pen = QPen(QColor(theme.current().bar), size)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        points = [area.point(*point) for point in zip(x.tolist(), y.tolist(), strict=True)]
        if points:
            painter.drawPoints(points)

    def _paint_rule(self, painter: QPainter, area: PlotArea) -> None:
        if self._rule is None or self._rule >= len(self._places):
            return
        column = round(area.x_pixel(float(self._places[self._rule])))
        painter.setPen(QColor(theme.current().axis))
        painter.drawLine(QLineF(column, area.rect.top(), column, area.rect.bottom()))

    def _paint_edge(self, painter: QPainter) -> None:
        on, focused = theme.current(), self.hasFocus() and self._by_keyboard
        painter.setPen(QPen(QColor(on.accent if focused else on.border), 2 if focused else 1))
        inset = 1 if focused else 0
        painter.drawRect(self.rect().adjusted(inset, inset, -1 - inset, -1 - inset))
