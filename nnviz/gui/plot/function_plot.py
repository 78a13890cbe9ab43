"""Curves of a function over a stretch of its input, with points beside them."""

from collections.abc import Sequence
from math import isfinite
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy

from nnviz.gui.controls.number_words import short
from nnviz.gui.controls.plural import listed
from nnviz.gui.heard.items import Item
from nnviz.gui.look import fonts, theme
from nnviz.gui.plot import curve as curves_in_pixels
from nnviz.gui.plot import hover_rule
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.axes import room_above
from nnviz.gui.plot.axis_scales import Scale
from nnviz.gui.plot.canvas import PlotCanvas
from nnviz.gui.plot.export import Sheet
from nnviz.gui.plot.lines import Values

_LEFT, _EDGE = 34, 8
_NO_VALUES: Values = np.empty(0)
_ENDS = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)


class Curve(NamedTuple):
    """Its name, heights (n,) over the plot's places, its colour and its width.

    The colour is the name of one of the theme's, or a place −1..1 in the diverging map.
    """

    name: str
    heights: Values
    color: str | float
    width: float = 2.0


class FunctionPlot(PlotCanvas):
    """Several curves over the same places (n,), points beside them, and a rule that reads out."""

    read_out = Signal(int, float)
    """The number of the place under mouse or rule, and the height there."""
    chosen = Signal(int)
    """The place that was clicked, or Enter pressed at."""

    def __init__(self, height: int) -> None:
        super().__init__()
        self._places = _NO_VALUES
        self._curves: tuple[Curve, ...] = ()
        self._points = (_NO_VALUES, _NO_VALUES)
        self._scale = Scale(0.0, 1.0, ())
        self._rule: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.pointed_at.connect(self._on_pointed_at)
        self.stepped.connect(self._on_stepped)
        self.left_alone.connect(self._on_left_alone)

    def show_curves(self, places: Values, curves: Sequence[Curve], scale: Scale) -> None:
        """Draw these over ``places``, between the ends of ``scale``."""
        self._places, self._curves, self._scale = places, tuple(curves), scale
        self.update()

    def show_points(self, x: Values, y: Values) -> None:
        """Draw these points under the curves."""
        self._points = (x, y)
        self.update()

    def sheet(self, caption: str = "") -> Sheet:
        """A row for every place, then one for every point."""
        self.left_alone.emit()
        heads = ["x", *(curve.name for curve in self._curves)]
        heights = [curve.heights.tolist() for curve in self._curves]
        rows = [list(row) for row in zip(self._places.tolist(), *heights, strict=True)]
        if len(self._points[0]):
            heads.append(self.tr("points"))
            gap = [None] * len(self._curves)
            points = zip(*(part.tolist() for part in self._points), strict=True)
            rows = [*([*row, None] for row in rows), *([x, *gap, y] for x, y in points)]
        return Sheet(self, [heads, *rows], caption)

    def area(self) -> PlotArea:
        """Inside the edge, with the numbers left of it and below."""
        rest = QFontMetrics(theme.font(11)).height() + 4
        widest = max((fonts.width(text, 11) for _, text in self._scale.ticks), default=0)
        left = max(theme.px(_LEFT), round(widest) + 8)
        edge = theme.px(_EDGE)
        rect = QRectF(self.rect()).adjusted(left, edge, -edge, -rest)
        rect.setTop(max(edge, room_above(self._scale, rect.height())))
        ends = (0.0, 1.0)
        if len(self._places):
            ends = (float(self._places[0]), float(self._places[-1]))
        return PlotArea(rect, *ends, self._scale.low, self._scale.high)

    def clip(self, area: PlotArea) -> QRectF:
        return area.rect.adjusted(0, -1, 1, 1)

    def heard_count(self) -> int:
        return len(self._places)

    def heard_at(self) -> int:
        return -1 if self._rule is None else self._rule

    def heard(self, number: int) -> Item:
        """One of the places, with the heights of all curves there."""
        area, x = self.area(), float(self._places[number])
        there = ((c.name, float(c.heights[number])) for c in self._curves)
        said = listed(f"{name} {short(height, 3)}" for name, height in there if isfinite(height))
        place = QRectF(area.x_pixel(x) - 2, area.rect.top(), 4, area.rect.height())
        return Item(f"x {short(x, 3)}", said, place.toRect())

    def sizeHint(self) -> QSize:
        return QSize(224, self.minimumHeight())

    def axes(self) -> tuple[object, ...]:
        return (self._scale,)

    def paint_axes(self, painter: QPainter, area: PlotArea) -> None:
        on, rect = theme.current(), area.rect
        painter.setFont(theme.font(11))
        height = painter.fontMetrics().height()
        for value, text in self._scale.ticks:
            row = round(area.y_pixel(value))
            painter.setPen(QColor(on.axis if value in (0, self._scale.low) else on.grid))
            painter.drawLine(QLineF(rect.left(), row, rect.right(), row))
            painter.setPen(QColor(on.text2))
            box = QRectF(0, row - height / 2, rect.left() - 6, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(QColor(on.text2))
        below = QRectF(rect.left(), rect.bottom() + 3, rect.width(), height)
        names = short(area.x_low), "x", short(area.x_high)
        for name, side in zip(names, _ENDS, strict=True):
            painter.drawText(below, side | Qt.AlignmentFlag.AlignTop, name)

    def paint_curves(self, painter: QPainter, area: PlotArea) -> None:
        self._paint_points(painter, area)
        on, places = theme.current(), self._places
        for curve in self._curves:
            color = curve.color
            drawn = getattr(on, color) if isinstance(color, str) else on.diverging_color(color)
            pen = theme.pen(drawn, curve.width)
            curves_in_pixels.paint(painter, places, curve.heights, pen, area, smooth=True)

    def paint_over(self, painter: QPainter, area: PlotArea) -> None:
        if self._rule is not None and self._rule < len(self._places):
            hover_rule.paint(painter, float(self._places[self._rule]), (), area)
        self.paint_edge(painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and len(self._places):
            self.chosen.emit(self._nearest(self.area().x_at(event.position().x())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._rule is not None:
            self.chosen.emit(self._rule)
        else:
            super().keyPressEvent(event)

    def _nearest(self, x: float) -> int:
        return int(np.abs(self._places - x).argmin())

    def _on_pointed_at(self, x: float, height: float) -> None:
        self.by_keyboard = False
        if len(self._places):
            self._read_out(self._nearest(x), height)

    def _on_stepped(self, step: int) -> None:
        if len(self._places):
            at = len(self._places) // 2 if self._rule is None else self._rule + step
            self.by_keyboard = True
            middle = (self._scale.low + self._scale.high) / 2
            self._read_out(min(max(at, 0), len(self._places) - 1), middle)

    def _read_out(self, at: int, height: float) -> None:
        self._rule = at
        self.read_out.emit(at, height)
        self.update()

    def _on_left_alone(self) -> None:
        self._rule = None
        self.update()

    def _paint_points(self, painter: QPainter, area: PlotArea) -> None:
        x, y = self._points
        size = 4 if len(x) <= 100 else 2.5
        pen = theme.pen(theme.current().bar, size)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        points = [area.point(*point) for point in zip(x.tolist(), y.tolist(), strict=True)]
        if points:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawPoints(points)
