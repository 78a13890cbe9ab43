"""What is painted over a plot that is pointed at: a rule, and a ring round every value on it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from nnviz.gui.look import theme
from nnviz.gui.plot.area import PlotArea


class Ring(NamedTuple):
    """Round a point, in the colour of its series."""

    x: float
    y: float
    series: str


RING, PEN = 4.0, 2
"""Radius of a ring, and how wide it is drawn, in pixels."""

REACH = RING + PEN / 2
"""So far from its middle goes what is drawn of it."""


def paint(painter: QPainter, x: float, rings: Sequence[Ring], area: PlotArea) -> None:
    """A rule at `x`, and the rings that are on the axis."""
    on = theme.current()
    column = round(area.x_pixel(x)) + 0.5
    painter.setPen(QPen(QColor(on.axis), 1))
    painter.drawLine(QLineF(column, area.rect.top(), column, area.rect.bottom()))
    for ring in (ring for ring in rings if area.has_row(ring.y)):
        left = column if ring.x == x else area.x_pixel(ring.x)
        paint_ring(painter, QPointF(left, area.y_pixel(ring.y)), ring.series)


def paint_ring(painter: QPainter, middle: QPointF, key: str, open_: bool = False) -> None:
    """A ring in the colour of the series `key`; through an open one the line can be seen."""
    on = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush if open_ else QColor(on.paper))
    painter.setPen(QPen(QColor(on.series[key].line), PEN))
    painter.drawEllipse(middle, RING, RING)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def box(ring: Ring, area: PlotArea) -> QRectF:
    """What the ring covers."""
    reach = QPointF(REACH, REACH)
    middle = area.point(ring.x, ring.y)
    return QRectF(middle - reach, middle + reach)
