"""The two axes of a desk's surface: numbers at round values, the last one with the axis's name."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from nnviz.gui.look import fonts, theme
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.axes import MARK, ValueAxis

_CENTRE = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextDontClip)
_END = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextDontClip)

LEFT, BOTTOM, TOP, RIGHT = 44, 28, 10, 8
"""Pixels of the design that axes take around a surface."""


class Axes(NamedTuple):
    """Ends and marks of both axes; a mark is (value, text), the last one's text has the name.

    ``has_grid`` draws a line at every y mark, which a map has no use for.
    """

    x_low: float
    x_high: float
    y_low: float
    y_high: float
    x_ticks: tuple[tuple[float, str], ...] = ()
    y_ticks: tuple[tuple[float, str], ...] = ()
    has_grid: bool = True

    def area(self, size: QRectF, *, equal: bool = False) -> PlotArea:
        """Where values are in a widget of this size; with ``equal`` units on both axes."""
        left, bottom, top, right = map(theme.px, (LEFT, BOTTOM, TOP, RIGHT))
        rect = size.adjusted(left, top, -right, -bottom)
        rect.setSize(rect.size().expandedTo(rect.size().__class__(1, 1)))
        if equal:
            wide, high = self.x_high - self.x_low, self.y_high - self.y_low
            unit = min(rect.width() / wide, rect.height() / high)
            rect.setSize(rect.size().__class__(unit * wide, unit * high))
        return PlotArea(rect, self.x_low, self.x_high, self.y_low, self.y_high)

    def paint(self, painter: QPainter, area: PlotArea) -> None:
        """Grid, baseline, marks and numbers."""
        on, rect = theme.current(), area.rect
        if self.has_grid:
            for value, _ in self.y_ticks:
                row = round(area.y_pixel(value))
                painter.fillRect(QRectF(rect.left(), row, rect.width(), 1), QColor(on.grid))
        ValueAxis(self.y_ticks).paint(painter, area)
        painter.setPen(QColor(on.axis))
        foot = rect.bottom()
        if self.has_grid:
            painter.drawLine(QPointF(rect.left(), foot + 1), QPointF(rect.right(), foot + 1))
        for x, _ in self.x_ticks:
            column = area.x_pixel(x)
            painter.drawLine(QPointF(column, foot + 1), QPointF(column, foot + 1 + MARK))
        theme.set_type(painter, on.text2, 11)
        high = fonts.metrics(11).height()
        for at, (x, text) in enumerate(self.x_ticks):
            wide, middle = fonts.width(text, 11) + 2, area.x_pixel(x)
            place = QRectF(middle - wide / 2, foot + theme.px(2 * MARK), wide, high)
            if place.right() > rect.right() + theme.px(RIGHT):
                place.moveRight(rect.right() + theme.px(RIGHT))
            is_last = at == len(self.x_ticks) - 1
            painter.drawText(place, _END if is_last else _CENTRE, text)
