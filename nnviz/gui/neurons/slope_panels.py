"""Histograms side by side, each under the curve of a slope: who sits where the slope is flat?"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.label import plain
from nnviz.gui.controls.number_words import short
from nnviz.gui.controls.plural import apart, listed, pair
from nnviz.gui.heard.items import Item, Walked
from nnviz.gui.look import theme
from nnviz.gui.plot.export import Sheet

Values = NDArray[np.floating]

GAP = 16
"""Between two panels, in pixels."""

_LINE, _AXIS = 17, 18
_AT_END = Qt.TextElideMode.ElideRight


class Histogram(NamedTuple):
    """``counts`` (k,) between ``edges`` (k + 1,)."""

    counts: NDArray[np.integer]
    edges: Values

    def over(self, edges: Values) -> Values:
        """Shares of the whole (n,) in other bins, between ``edges`` (n + 1,).

        Within a bin they are spread evenly; what lies beyond goes to the first and the last.
        """
        summed = np.concatenate([[0], np.cumsum(self.counts)]) / max(1, self.counts.sum())
        shares = np.interp(edges, self.edges, summed)
        shares[0], shares[-1] = summed[0], summed[-1]
        return np.asarray(np.diff(shares))


class SlopePanel(NamedTuple):
    """One layer: its name and series, remarks below the name, histograms now and before.

    ``slopes`` (p,) over equal steps from the axis' left end to its right are drawn as the curve,
    None where there is none; ``flat`` (k,) says which bins of ``now`` are in its flat parts.
    """

    name: str
    series: str
    remarks: Sequence[str]
    now: Histogram
    before: Histogram | None
    slopes: Values | None
    flat: NDArray[np.bool_]


class SlopePanels(Walked, QWidget):
    """Panels of equal width on one axis; bars in the layer's colour, grey where it is flat."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panels: tuple[SlopePanel, ...] = ()
        self.setFont(theme.font(12))
        self.setMinimumHeight(110)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_panels(self, panels: Sequence[SlopePanel]) -> None:
        """Show these."""
        self.panels = tuple(panels)
        told = apart(pair(p.name, listed(p.remarks)) for p in self.panels)
        self.setAccessibleDescription(told)
        self.update()

    def sheet(self, caption: str = "") -> Sheet:
        """A row for every bin of every panel: its ends, and the shares of the whole in it."""
        heads = [
            self.tr("layer"),
            self.tr("from"),
            self.tr("to"),
            self.tr("now"),
            self.tr("before"),
        ]
        rows: list[list[str | float | None]] = []
        for panel in self.panels:
            edges, now = panel.now.edges.tolist(), panel.now.over(panel.now.edges).tolist()
            before = [None] * len(now)
            if panel.before is not None:
                before = panel.before.over(panel.now.edges).tolist()
            bins = zip(edges, edges[1:], now, before, strict=False)
            rows += [[panel.name, *numbers] for numbers in bins]
        return Sheet(self, [heads, *rows], caption)

    def panel_rect(self, number: int) -> QRectF:
        """Where a panel is, with its texts."""
        count, gap = len(self.panels), theme.px(GAP)
        width = (self.width() - (count - 1) * gap) / count
        return QRectF(number * (width + gap), 0, width, self.height())

    def plot_rect(self, number: int) -> QRectF:
        """Where its bars are."""
        top = self._lines() * theme.px(_LINE) + 6
        return self.panel_rect(number).adjusted(0, top, 0, -theme.px(_AXIS))

    def _lines(self) -> int:
        """How many lines the texts of all panels take: as few as their width allows."""
        room, metrics = self.panel_rect(0).width(), QFontMetrics(theme.font(12, 600))
        named = [listed(panel.remarks) for panel in self.panels]
        widths = [metrics.horizontalAdvance(text) for text in named]
        names = [metrics.horizontalAdvance(panel.name) + GAP for panel in self.panels]
        if all(name + width <= room for name, width in zip(names, widths, strict=True)):
            return 1
        if max(widths) <= room:
            return 2
        return 1 + max(len(panel.remarks) for panel in self.panels)

    def heard_count(self) -> int:
        return len(self.panels)

    def heard(self, number: int) -> Item:
        panel = self.panels[number]
        return Item(panel.name, listed(panel.remarks), self.panel_rect(number).toRect())

    def sizeHint(self) -> QSize:
        return QSize(600, theme.px(210))

    def event(self, event: QEvent) -> bool:
        """Over the texts of a panel the tooltip has all of them: they may be cut short."""
        if isinstance(event, QHelpEvent):
            told = [
                pair(panel.name, listed(panel.remarks))
                for number, panel in enumerate(self.panels)
                if self.panel_rect(number).contains(event.pos())
                and event.pos().y() < self.plot_rect(number).top()
            ]
            self.setToolTip(plain("".join(told)))
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            for number, panel in enumerate(self.panels):
                self._paint_texts(painter, self.panel_rect(number), panel)
                self._paint_plot(painter, self.plot_rect(number), panel)

    def _paint_texts(self, painter: QPainter, rect: QRectF, panel: SlopePanel) -> None:
        on, line, lines = theme.current(), theme.px(_LINE), self._lines()
        row = QRectF(rect.left(), rect.top(), rect.width(), line)
        theme.set_type(painter, on.series[panel.series].text, 12, 600)
        name_width = painter.fontMetrics().horizontalAdvance(panel.name)
        name = painter.fontMetrics().elidedText(panel.name, _AT_END, int(row.width()))
        painter.drawText(row, _flags(Qt.AlignmentFlag.AlignLeft), name)
        painter.setFont(self.font())
        painter.setPen(QColor(on.text2))
        if lines == 1:
            row.setLeft(row.left() + name_width + theme.px(8))
        for remark in panel.remarks if lines > 2 else [listed(panel.remarks)]:
            row.translate(0, line if lines > 1 else 0)
            shown = self.fontMetrics().elidedText(remark, _AT_END, int(row.width()))
            painter.drawText(row, _flags(Qt.AlignmentFlag.AlignLeft), shown)

    def _paint_plot(self, painter: QPainter, rect: QRectF, panel: SlopePanel) -> None:
        on = theme.current()
        now = panel.now.over(panel.now.edges)
        before = np.zeros(0) if panel.before is None else panel.before.over(panel.now.edges)
        highest = max(float(now.max(initial=0)), float(before.max(initial=0)))
        if highest > 0:
            self._paint_bars(painter, rect, panel, now / highest)
        if len(before) and highest > 0:
            painter.setPen(QPen(QColor(on.text), theme.px(1)))
            steps = _steps(panel.now.edges, before / highest)
            painter.drawPolyline(self._line(rect, panel, *steps))
        if panel.slopes is not None and panel.slopes.max(initial=0) > 0:
            places = np.linspace(panel.now.edges[0], panel.now.edges[-1], len(panel.slopes))
            painter.setPen(QPen(QColor(on.accent), theme.px(1)))
            shares = panel.slopes / panel.slopes.max()
            painter.drawPolyline(self._line(rect, panel, places, shares))
        self._paint_axis(painter, rect, panel)

    def _paint_bars(
        self, painter: QPainter, rect: QRectF, panel: SlopePanel, shares: Values
    ) -> None:
        on = theme.current()
        x = np.rint(self._x(rect, panel, panel.now.edges))
        heights = np.ceil(shares * rect.height())
        painter.setPen(Qt.PenStyle.NoPen)
        for is_flat, color in ((False, on.series[panel.series].line), (True, on.track)):
            painter.setBrush(QColor(color))
            chosen = np.flatnonzero((panel.flat == is_flat) & (heights > 0))
            bars = [
                QRectF(x[i], rect.bottom() - heights[i], max(1.0, x[i + 1] - x[i]), heights[i])
                for i in chosen
            ]
            if bars:
                painter.drawRects(bars)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_axis(self, painter: QPainter, rect: QRectF, panel: SlopePanel) -> None:
        on, end = theme.current(), float(panel.now.edges[-1])
        painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), QColor(on.axis))
        theme.set_type(painter, on.text2, 11)
        below = QRectF(rect.left(), rect.bottom() + 3, rect.width(), theme.px(_AXIS) - 3)
        low, high = short(-end), short(end)
        if panel.now.counts[0] or panel.now.counts[-1]:
            low, high = f"≤ {low}", f"≥ {high}"
        painter.drawText(below, _flags(Qt.AlignmentFlag.AlignLeft), low)
        painter.drawText(below, _flags(Qt.AlignmentFlag.AlignHCenter), "0")
        painter.drawText(below, _flags(Qt.AlignmentFlag.AlignRight), high)

    def _x(self, rect: QRectF, panel: SlopePanel, places: Values) -> Values:
        low, high = float(panel.now.edges[0]), float(panel.now.edges[-1])
        return np.asarray(rect.left() + (places - low) / (high - low) * rect.width())

    def _line(
        self, rect: QRectF, panel: SlopePanel, places: Values, shares: Values
    ) -> list[QPointF]:
        x = self._x(rect, panel, places)
        y = rect.bottom() - shares * rect.height()
        return [QPointF(*point) for point in zip(x.tolist(), y.tolist(), strict=True)]


def _steps(edges: Values, heights: Values) -> tuple[Values, Values]:
    """The outline of a histogram, from the axis up and back to it."""
    return np.repeat(edges, 2), np.concatenate([[0], np.repeat(heights, 2), [0]])


def _flags(side: Qt.AlignmentFlag) -> int:
    return int(side | Qt.AlignmentFlag.AlignVCenter)
