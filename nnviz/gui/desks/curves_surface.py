"""Lines over axes on a desk, with their names at their ends and handles to take hold of."""

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from nnviz.gui.desks.axes import Axes
from nnviz.gui.desks.surface import Surface
from nnviz.gui.look import fonts, theme
from nnviz.gui.plot import curve
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.export import Sheet

Values = NDArray[np.float64]
_BESIDE = 4
"""Pixels of the design that names need in addition to the edge of the axes."""


class DeskLine(NamedTuple):
    """Heights (n,) over the surface's places, in the look of a series of the theme."""

    name: str
    series: str
    heights: Values


class CurvesSurface(Surface):
    """A rule may stand at one x; its words are beside its head."""

    arrows_choose = False

    def __init__(self, least: QSize, right: int = 24, low: int = 0) -> None:
        super().__init__(least, low)
        self._axes = Axes(0, 1, 0, 1)
        self._places: Values = np.empty(0)
        self._lines: tuple[DeskLine, ...] = ()
        self._rule: tuple[float, str] | None = None
        self._dots: Values = np.empty((0, 2))
        self._right = right
        self.x_name, self.caption = "x", ""

    def show_lines(self, axes: Axes, places: Values, lines: Sequence[DeskLine]) -> None:
        """These lines over ``places`` (n,)."""
        self._axes, self._places, self._lines = axes, places, tuple(lines)
        self.update()

    def show_rule(self, at: float, words: str) -> None:
        """The rule stands there."""
        self._rule = at, words
        self.update()

    def area(self) -> PlotArea:
        """Inside the axes, with room for names at the right."""
        names = max((fonts.width(line.name, 12, 500) for line in self._lines), default=0)
        right = max(theme.px(self._right), round(names) + theme.px(_BESIDE))
        return self._axes.area(QRectF(self.rect()).adjusted(0, 0, -right, 0))

    def sheet(self) -> Sheet:
        """A row for every place."""
        heads = [self.x_name, *(line.name for line in self._lines)]
        columns = [self._places.tolist(), *(line.heights.tolist() for line in self._lines)]
        return Sheet(
            self, [heads, *(list(row) for row in zip(*columns, strict=True))], self.caption
        )

    def paint_content(self, painter: QPainter, area: PlotArea) -> None:
        self._axes.paint(painter, area)
        if self._rule is not None:
            self._paint_rule(painter, area, *self._rule)
        painter.save()
        painter.setClipRect(area.rect.adjusted(0, -2, 0, 2))
        for line in self._lines:
            series = theme.current().series[line.series]
            pen = theme.pen(series.line, 2)
            if series.dash:
                pen.setDashPattern([dash / 2 for dash in series.dash])
            curve.paint(painter, self._places, line.heights, pen, area, smooth=True)
        painter.restore()
        self._paint_names(painter, area)

    def _paint_rule(self, painter: QPainter, area: PlotArea, at: float, words: str) -> None:
        on, column = theme.current(), round(area.x_pixel(at))
        painter.setPen(QColor(on.axis))
        painter.drawLine(QLineF(column, area.rect.top() - 4, column, area.rect.bottom()))
        theme.set_type(painter, on.text2, 11)
        wide = fonts.width(words, 11)
        left = column + 6 if column + 6 + wide < area.rect.right() else column - 6 - wide
        place = QRectF(left, area.rect.top() - theme.px(6), wide, fonts.metrics(11).height())
        painter.drawText(place, int(Qt.TextFlag.TextDontClip), words)

    def _paint_names(self, painter: QPainter, area: PlotArea) -> None:
        """At the right ends, pushed apart where they are near to each other."""
        high = fonts.metrics(12).height()
        named = [line for line in self._lines if line.name and np.isfinite(line.heights[-1])]
        ends = [(area.y_pixel(float(line.heights[-1])), line.name, line) for line in named]
        top, bottom = area.rect.top() - high, area.rect.bottom()
        seen = sorted(end for end in ends if top <= end[0] <= bottom + high)
        tops = apart([row - high / 2 for row, *_ in seen], 0.95 * high, bottom + 4 - high)
        for (_, _, line), place in zip(seen, tops, strict=True):
            theme.set_type(painter, theme.current().series[line.series].text, 12, 500)
            at = QRectF(area.rect.right() + theme.px(6), place, 100, high)
            painter.drawText(at, int(Qt.TextFlag.TextDontClip), line.name)


def apart(tops: Sequence[float], gap: float, lowest: float) -> list[float]:
    """These rising places, each at least ``gap`` after the one before and none past ``lowest``.

    Only those are moved for which there is no room; none above 0, so that they stand closer there.
    """
    gap = min(gap, max(0.0, lowest) / max(1, len(tops) - 1))
    down = accumulate(tops, lambda before, top: max(top, before + gap))
    up = accumulate(reversed([*down, lowest + gap]), lambda after, top: min(top, after - gap))
    return list(up)[:0:-1]
