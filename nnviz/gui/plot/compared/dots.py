"""Paints a guess: a curve of round dots, which no line of a run looks like."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from nnviz.gui.look import theme, zoom
from nnviz.gui.plot import curve
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.compared.values import Guess

WIDE, APART = 2.5, 5.5
"""Of the dots, in pixels of the design."""


def paint(painter: QPainter, guess: Guess, area: PlotArea, names: Sequence[QRectF] = ()) -> None:
    """The dots that are within the axes, and not where ``names`` of lines stand."""
    pen = QPen(QColor(theme.current().ink), WIDE * zoom.current())
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.save()
    painter.setClipRect(area.rect.adjusted(-WIDE, -WIDE, WIDE, WIDE))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    points = dots(guess, area, APART * zoom.current())
    painter.drawPoints([p for p in points if not any(name.contains(p) for name in names)])
    painter.restore()


def dots(guess: Guess, area: PlotArea, apart: float) -> Iterator[QPointF]:
    """Points along every stretch of the curve, so many pixels from one to the next."""
    columns, rows = curve.pixels(*guess.points, area)
    gaps = [-1, *np.flatnonzero(~np.isfinite(rows)).tolist(), len(rows)]
    for before, after in pairwise(gaps):
        if after - before > 1:
            x, y = columns[before + 1 : after], rows[before + 1 : after]
            way = np.concatenate([[0.0], np.cumsum(np.hypot(np.diff(x), np.diff(y)))])
            along = np.arange(0.0, way[-1] + 1e-6, apart)
            yield from map(
                QPointF, np.interp(along, way, x).tolist(), np.interp(along, way, y).tolist()
            )
