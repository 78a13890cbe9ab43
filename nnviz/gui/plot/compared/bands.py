"""Paints runs of other seeds under all lines: a band, or a thin line each."""

from collections.abc import Sequence
from itertools import chain

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from nnviz.gui.look import theme
from nnviz.gui.plot import curve
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.compared.values import SeedBand, SeedLine

MOST_POINTS = 40
"""Of a band's edge: an antialiased polygon of 400 points costs 20 ms, one of 40 points 5."""

BAND, SEED = 0.22, 0.5
"""How much of a series' colour there is on the paper."""


def tint(series: str, share: float) -> QColor:
    """So much of the colour of a series on paper, opaque."""
    on = theme.current()
    line, paper = QColor(on.series[series].line), QColor(on.paper)
    parts = zip(line.getRgb()[:3], paper.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(share * ours + (1 - share) * theirs) for ours, theirs in parts))


def paint(
    painter: QPainter, bands: Sequence[SeedBand], seeds: Sequence[SeedLine], area: PlotArea
) -> None:
    """The bands without an edge, over them the single runs."""
    painter.save()
    painter.setClipRect(area.rect)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for band in bands:
        painter.setBrush(tint(band.series, BAND))
        painter.drawPolygon(
            list(chain(_edge(band, band.low, area), _edge(band, band.high, area)[::-1]))
        )
    for seed in seeds:
        pen = QPen(tint(seed.series, SEED), 1)
        curve.paint(painter, np.array(seed.x), np.array(seed.y), pen, area, smooth=True)
    painter.restore()


def _edge(band: SeedBand, y: Sequence[float], area: PlotArea) -> list[QPointF]:
    """At most MOST_POINTS of its points, the first and the last among them."""
    there = np.flatnonzero(np.isfinite(band.low) & np.isfinite(band.high))
    places = np.linspace(0, len(there) - 1, min(len(there), MOST_POINTS))
    chosen = there[np.round(places).astype(int)] if len(there) else there
    columns, rows = curve.pixels(np.array(band.x)[chosen], np.array(y)[chosen], area)
    return list(map(QPointF, columns.tolist(), rows.tolist()))
