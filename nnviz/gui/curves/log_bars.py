"""Bars on a logarithmic axis: a row with a name, a bar and a value for each."""

from collections.abc import Callable, Sequence
from math import log10
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.plural import listed
from nnviz.gui.heard.items import Item, Walked
from nnviz.gui.look import theme
from nnviz.gui.plot.axis_scales import Scale, decade_scale
from nnviz.gui.plot.export import Sheet

TALLEST, LOWEST = 28, 15
"""Height of a row, in pixels, with room and without."""

_BAR, _GAP, _AXIS = 10, 8, 20
_SHORTEST = 0.5
"""Decades between the axis' end and the smallest value, so that its bar can be seen."""


class LogBar(NamedTuple):
    """A name, its series, and a value ≥ 0; 0 has no place on the axis and no bar."""

    name: str
    series: str
    value: float


class LogBars(Walked, QWidget):
    """As many rows as there are layers, all on the axis of powers of ten below them."""

    def __init__(self, figure: Callable[[float], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure = figure
        self._bars: tuple[LogBar, ...] = ()
        self._scale: Scale | None = None
        self._sentence = ""
        self.setFont(theme.font(12))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_bars(self, bars: Sequence[LogBar], sentence: str) -> None:
        """Show these, or `sentence` where there are none."""
        self._bars, self._sentence = tuple(bars), sentence
        values = [bar.value for bar in self._bars if bar.value > 0]
        self._scale = decade_scale(min(values) / 10**_SHORTEST, max(values)) if values else None
        told = listed(f"{bar.name} {self._figure(bar.value)}" for bar in self._bars)
        self.setAccessibleDescription(told or sentence)
        self.update()

    def sheet(self, caption: str = "") -> Sheet:
        """A row for every bar."""
        heads = (self.tr("layer"), self.tr("value"))
        return Sheet(self, [heads, *((bar.name, bar.value) for bar in self._bars)], caption)

    def bar_rect(self, row: int) -> QRectF:
        """Where a bar is; without width where the value is 0."""
        track, bar = self._track(row), self._bars[row]
        width = 0.0 if bar.value <= 0 else self._x(track, log10(bar.value)) - track.left()
        height = min(theme.px(_BAR), track.height() - 3)
        return QRectF(track.left(), track.center().y() - height / 2, width, height)

    def heard_count(self) -> int:
        return len(self._bars)

    def heard(self, number: int) -> Item:
        bar, track = self._bars[number], self._track(number).toRect()
        place = QRect(0, track.top(), self.width(), track.height())
        return Item(bar.name, self._figure(bar.value), place)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, theme.px(LOWEST * max(2, len(self._bars)) + _AXIS))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._bars:
            self._paint_axis(painter)
            for row, bar in enumerate(self._bars):
                self._paint_row(painter, row, bar)
        else:
            painter.setPen(QColor(theme.current().text2))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), int(flags), self._sentence)
        painter.end()

    def _paint_row(self, painter: QPainter, row: int, bar: LogBar) -> None:
        series, track = theme.current().series[bar.series], self._track(row)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.fillRect(self.bar_rect(row), QColor(series.line))
        painter.setPen(QColor(series.text))
        before = QRectF(0, track.top(), track.left() - _GAP, track.height())
        painter.setFont(self.font())
        painter.drawText(before, int(middle | Qt.AlignmentFlag.AlignLeft), bar.name)
        after = QRectF(track.right(), track.top(), self.width() - track.right(), track.height())
        painter.setFont(theme.font(12, 600))
        text = self._figure(bar.value)
        painter.drawText(after, int(middle | Qt.AlignmentFlag.AlignRight), text)

    def _paint_axis(self, painter: QPainter) -> None:
        if self._scale is None:
            return
        on, first, last = theme.current(), self._track(0), self._track(len(self._bars) - 1)
        painter.setFont(theme.font(11))
        for place, text in self._scale.ticks:
            x = round(self._x(first, place))
            height = last.bottom() - first.top()
            painter.fillRect(QRectF(x, first.top(), 1, height), QColor(on.grid))
            painter.setPen(QColor(on.text2))
            below = QRectF(x - 40, last.bottom() + 3, 80, theme.px(_AXIS) - 3)
            painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), text)

    def _track(self, row: int) -> QRectF:
        """Where the bar of `row` may be."""
        metrics = self.fontMetrics()
        bold = QFontMetrics(theme.font(12, 600))
        names = max(metrics.horizontalAdvance(bar.name) for bar in self._bars)
        values = max(bold.horizontalAdvance(self._figure(bar.value)) for bar in self._bars)
        height = (self.height() - theme.px(_AXIS)) / len(self._bars)
        height = min(height, theme.px(TALLEST))
        left = names + _GAP
        return QRectF(left, row * height, self.width() - left - values - _GAP, height)

    def _x(self, track: QRectF, place: float) -> float:
        """The pixel of a log10."""
        if self._scale is None:
            return track.left()
        share = (place - self._scale.low) / (self._scale.high - self._scale.low)
        return track.left() + share * track.width()
