"""Points of a line that no segment reaches: without a dot of their own they could not be seen."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter

from nnviz.gui.look import theme
from nnviz.gui.plot.area import PlotArea

DOT = 2.5
"""Radius, in pixels."""


def lone_points(x: NDArray[np.float64], y: NDArray[np.float64]) -> list[tuple[float, float]]:
    """Those of the points (n,), (n,) with gaps, or nothing at all, before and after them."""
    there = np.concatenate([[False], np.isfinite(y), [False]])
    lone = there[1:-1] & ~there[:-2] & ~there[2:]
    return list(zip(x[lone].tolist(), y[lone].tolist(), strict=True))


def paint(
    painter: QPainter, points: Sequence[tuple[float, float]], series: str, area: PlotArea
) -> None:
    """A dot for each point, in the colour of `series`."""
    if points:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.current().series[series].line))
        for x, y in points:
            painter.drawEllipse(area.point(x, y), DOT, DOT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
