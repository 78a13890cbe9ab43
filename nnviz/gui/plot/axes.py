"""The two axes of a plot: words and marks at values chosen by hand, never laid out anew."""

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from nnviz.gui.look import theme
from nnviz.gui.plot.axis_scales import epoch_ticks

MARK = 4
"""Length of a mark on the x axis, and the space between it and its number, in pixels."""

VALUE_WIDTH = 44
EPOCH_HEIGHT = 28


class _PlainAxis(pg.AxisItem):  # type: ignore[misc]
    """An axis that leaves its size and its marks to us."""

    def __init__(self, orientation: str, mark: int, offset: int) -> None:
        super().__init__(orientation)
        self.setStyle(
            tickLength=mark,
            tickTextOffset=offset,
            tickAlpha=255,
            autoExpandTextSpace=False,
            autoReduceTextSpace=False,
            hideOverlappingLabels=False,
        )
        self.enableAutoSIPrefix(False)

    def _dress(self, line: str) -> None:
        """Take type and colours of the theme that is on; axis and marks are drawn in `line`."""
        self.setStyle(tickFont=theme.font(11))
        self.setPen(line)
        self.setTickPen(line)
        self.setTextPen(theme.current().text2)


class ValueAxis(_PlainAxis):
    """The y axis: numbers alone; the grid's lines are its marks, and it has no line itself."""

    def __init__(self) -> None:
        super().__init__("left", mark=0, offset=8)
        self._ticks: tuple[tuple[float, str], ...] = ()
        self.setTicks([[]])
        self.dress()

    def dress(self) -> None:
        """Take the theme that is on."""
        self._dress(theme.current().paper)
        self._widen()

    def show_ticks(self, ticks: tuple[tuple[float, str], ...]) -> None:
        """Numbers at these (value, text); nothing happens where they are the same as before."""
        if ticks != self._ticks:
            self._ticks = ticks
            self.setTicks([list(ticks)])
            self._widen()

    def _widen(self) -> None:
        """44 pixels, more only where a number is longer: otherwise the plot would jump."""
        metrics = QFontMetricsF(theme.font(11))
        widest = max((metrics.horizontalAdvance(text) for _, text in self._ticks), default=0)
        width = max(theme.px(VALUE_WIDTH), round(widest) + theme.px(10))
        if self.width() != width:
            self.setWidth(width)


class EpochAxis(_PlainAxis):
    """The x axis: the baseline, and the axis's own name at the last mark, "epoch 30"."""

    def __init__(self) -> None:
        super().__init__("bottom", mark=MARK, offset=MARK)
        self._last = 0.0
        self._texts: list[str] = []
        self._name = ""
        self.setTicks([[]])
        self.dress()

    def dress(self) -> None:
        """Take the theme that is on."""
        self._dress(theme.current().axis)
        needed = QFontMetricsF(theme.font(11)).height() + 2 * MARK
        self.setHeight(max(theme.px(EPOCH_HEIGHT), round(needed) + 4))

    def show_epochs(self, last: float, name: str, least: float = 1) -> None:
        """Marks from 0 to `last`, not nearer than `least`; `name` is the last one's text, with {0}
        for its number."""
        if (last, name) != (self._last, self._name):
            self._last, self._name = last, name
            self.setTicks([[(x, _written(x)) for x in epoch_ticks(last, least)]])

    def texts(self) -> list[str]:
        """What stood at the marks when they were painted last."""
        return self._texts

    def generateDrawSpecs(self, painter: QPainter) -> Any:
        """The marks as they are, but the last one's text longer, ending with the axis."""
        specs = super().generateDrawSpecs(painter)
        if specs is None or not specs[2]:
            return specs
        line, marks, texts = specs
        rect, number = texts[0][0], _written(self._last)
        name = self._name.format(number)
        right = self.size().width() - 2
        left = right - painter.boundingRect(rect, Qt.AlignmentFlag.AlignLeft, name).width()
        others = [t for t in texts if t[2] != number and t[0].right() < left - MARK]
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextDontClip
        named = QRectF(left, rect.top(), right - left, rect.height())
        self._texts = [*(text for _, _, text in others), name]
        return line, marks, [*others, (named, flags, name)]


def _written(x: float) -> str:
    return f"{x:,.10g}"
