"""Paints published numbers: open diamonds, never a line."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from nnviz.gui.look import theme, zoom
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.compared.values import BookNumber

WIDE, PEN = 10, 1.5
"""In pixels of the design."""

END = 1.03
"""How far the axis of epochs goes beyond the last epoch, where a level stands, as a factor."""


def middles(book: tuple[BookNumber, ...], area: PlotArea) -> Iterator[tuple[BookNumber, QPointF]]:
    """Those of the numbers that are on the axes, and where; a level stands at the last epoch."""
    for number in book:
        x = area.x_high / END if number.x is None else number.x
        if area.x_low <= x <= area.x_high and area.has_row(number.value):
            yield number, area.point(x, number.value)


def box(middle: QPointF) -> QRectF:
    """What the diamond there covers."""
    half = (WIDE / 2 + PEN) * zoom.current()
    return QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half)


def paint(painter: QPainter, book: tuple[BookNumber, ...], area: PlotArea, *, faded: bool) -> None:
    """The diamonds, `faded` where they are of another experiment."""
    on, half = theme.current(), WIDE / 2 * zoom.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(on.track if faded else on.text), PEN * zoom.current()))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for _, middle in middles(book, area):
        ways = QPointF(half, 0), QPointF(0, half), QPointF(-half, 0), QPointF(0, -half)
        painter.drawPolygon(QPolygonF([middle + way for way in ways]))
    painter.restore()
