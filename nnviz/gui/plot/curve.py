"""One curve of a plot, in pixels: with a gap wherever it has no value."""

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen

from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.lines import Values


def paint(
    painter: QPainter, x: Values, y: Values, pen: QPen, area: PlotArea, *, smooth: bool
) -> None:
    """Draw the points (n,), (n,) connected, ``smooth`` with antialiasing."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
    painter.setPen(pen)
    for piece in pieces(x, y, area):
        painter.drawPolyline(piece)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def pieces(x: Values, y: Values, area: PlotArea) -> Iterator[list[QPointF]]:
    """Every stretch of finite points that a line can be drawn through.

    What is far above or below stays near, where the clipping ends it.
    """
    rect, beyond = area.rect, area.rect.height()
    columns = rect.left() + (x - area.x_low) / (area.x_high - area.x_low) * rect.width()
    rows = rect.bottom() - (y - area.y_low) / (area.y_high - area.y_low) * rect.height()
    rows = np.clip(rows, rect.top() - beyond, rect.bottom() + beyond)
    points = list(map(QPointF, columns.tolist(), rows.tolist()))
    gaps = [-1, *np.flatnonzero(~np.isfinite(y)).tolist(), len(points)]
    for before, after in pairwise(gaps):
        if after - before > 2:
            yield points[before + 1 : after]
