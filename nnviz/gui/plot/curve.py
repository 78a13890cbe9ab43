"""One line of a plot, in pixels: with a gap wherever it has no value, thinned out where long."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from nnviz.gui.look import theme, zoom
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.lines import Values

SMOOTH_POINTS = 120
"""Longer lines are drawn a pixel narrower and without antialiasing: 30 times cheaper."""

MOST_POINTS = 400

RESTLESS = 6
"""Heights of the plot that a line goes up and down from which on it is drawn line by line."""

DOT = 2.5
"""Radius of a point that stands alone, in pixels."""


def paint(
    painter: QPainter, x: Values, y: Values, pen: QPen, area: PlotArea, *, smooth: bool
) -> None:
    """Draw the points (n,), (n,) connected, ``smooth`` with antialiasing."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
    painter.setPen(pen)
    is_wide = pen.widthF() * painter.device().devicePixelRatio() > 1  # in pixels of the screen
    for piece in pieces(x, y, area):
        if is_wide and is_restless(piece, area):
            _paint_line_by_line(painter, pen, piece)
        else:
            painter.drawPolyline(piece)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def is_restless(points: list[QPointF], area: PlotArea) -> bool:
    """Whether a line goes up and down so often that its parts lie over each other."""
    rows = np.array([point.y() for point in points])
    return float(np.abs(np.diff(rows)).sum()) > RESTLESS * area.rect.height()


def _paint_line_by_line(painter: QPainter, pen: QPen, points: list[QPointF]) -> None:
    """In a hundredth of the time that Qt takes for one wide line that crosses itself."""
    lines = [QLineF(*pair) for pair in pairwise(points)]
    if pen.style() == Qt.PenStyle.SolidLine:
        painter.drawLines(lines)
        return
    pen = QPen(pen)
    for line in lines:
        painter.setPen(pen)
        painter.drawLine(line)
        pen.setDashOffset(pen.dashOffset() + line.length() / pen.widthF())


def paint_lone_points(painter: QPainter, x: Values, y: Values, series: str, area: PlotArea) -> None:
    """A dot for each of the `lone_points`, in the colour of `series`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.current().series[series].line))
    radius = DOT * zoom.current()
    for point in lone_points(x, y):
        if area.has_row(point[1]):
            painter.drawEllipse(area.point(*point), radius, radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_end(painter: QPainter, x: Values, y: Values, color: QColor, area: PlotArea) -> None:
    """A dot in this colour at the last of the points (n,), (n,), if it is one."""
    if np.isfinite(y[-1]):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        radius = DOT * zoom.current()
        painter.drawEllipse(area.point(float(x[-1]), float(y[-1])), radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def pieces(x: Values, y: Values, area: PlotArea) -> Iterator[list[QPointF]]:
    """Every stretch of finite points that a line can be drawn through.

    What is far above or below stays near, where the clipping ends it.
    """
    columns, rows = pixels(x, y, area)
    points = list(map(QPointF, columns.tolist(), rows.tolist()))
    there = np.isfinite(y)
    if there.all():
        if len(points) > 1:
            yield points
        return
    gaps = [-1, *np.flatnonzero(~there).tolist(), len(points)]
    for before, after in pairwise(gaps):
        if after - before > 2:
            yield points[before + 1 : after]


def pixels(x: Values, y: Values, area: PlotArea) -> tuple[Values, Values]:
    """Columns and rows (n,) of the points; of what is far above or below, rows that are near."""
    rect, span = area.rect, area.y_high - area.y_low
    columns = rect.left() + (x - area.x_low) / (area.x_high - area.x_low) * rect.width()
    near = np.minimum(np.maximum(y, area.y_low - span), area.y_high + span)  # np.clip is slower
    return columns, rect.bottom() - (near - area.y_low) / span * rect.height()


def rows_between(
    x: Values, y: Values, left: float, right: float, area: PlotArea
) -> tuple[float, float] | None:
    """First and last row of the line through (n,), (n,) between two columns; None: it is not there.

    The line goes from left to right. Gaps are bridged.
    """
    there = np.isfinite(y)
    if not there.all():
        x, y = x[there], y[there]
    first, last = area.x_at(left), area.x_at(right)
    if not len(x) or first > last or x[-1] < first or x[0] > last:
        return None
    inside = y[np.searchsorted(x, first) : np.searchsorted(x, last, side="right")]
    heights = np.concatenate([np.interp([first, last], x, y), inside])
    return area.y_pixel(float(heights.max())), area.y_pixel(float(heights.min()))


def lone_points(x: Values, y: Values) -> list[tuple[float, float]]:
    """Those of the points (n,), (n,) that no line reaches: gaps, or nothing, before and after."""
    there = np.concatenate([[False], np.isfinite(y), [False]])
    lone = there[1:-1] & ~there[:-2] & ~there[2:]
    return list(zip(x[lone].tolist(), y[lone].tolist(), strict=True))


def thinned(x: Values, y: Values, most: int = MOST_POINTS) -> tuple[Values, Values]:
    """At most `most` of the points (n,), (n,): the smallest and the largest of every piece.

    The first and the last point are kept, and so is their order. NaN are left out unless a
    piece has nothing else.
    """
    if len(x) <= most:
        return x, y
    size = -(-len(x) // (most // 2 - 1))
    starts = np.arange(0, len(x), size)
    padded = np.full(len(starts) * size, np.nan)
    padded[: len(y)] = y
    pieces = padded.reshape(-1, size)
    lowest = np.where(np.isnan(pieces), np.inf, pieces).argmin(axis=1) + starts
    highest = np.where(np.isnan(pieces), -np.inf, pieces).argmax(axis=1) + starts
    chosen = np.unique(np.concatenate([[0], lowest, highest, [len(x) - 1]]))
    return x[chosen], y[chosen]


class DrawnLine(NamedTuple):
    """Points (n,), (n,) where NaN is a gap, dressed as `series`; a `thin` one lies behind."""

    series: str
    x: Values
    y: Values
    thin: bool = False

    @property
    def is_smooth(self) -> bool:
        """Whether antialiasing is cheap enough."""
        return len(self.x) <= SMOOTH_POINTS

    def look(self, area: PlotArea) -> tuple[object, ...]:
        """What of it can be seen, to a pixel."""
        where = pixels(self.x, self.y, area)
        return self.series, self.thin, *(np.round(found).tobytes() for found in where)

    def pen(self, width: float) -> QPen:
        """In the present colours, `width` pixels wide; a long one narrower, a thin one 1."""
        series, wide = theme.current().series[self.series], self.is_smooth and not self.thin
        width = width if wide else 1 if self.thin else max(1.0, width - 1)
        pen = QPen(QColor(series.line), width)
        if series.dash:  # written for width 2, while Qt counts in widths of the pen
            pen.setDashPattern([dash / (2 if wide else 1) for dash in series.dash])
        return pen
