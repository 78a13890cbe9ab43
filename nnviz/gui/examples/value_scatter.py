"""Answers against wanted values, a dot for each example: right ones lie on the slanting line."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.plural import count
from nnviz.gui.controls.rows import column
from nnviz.gui.controls.text_tabs import TextTabs
from nnviz.gui.heard.items import Item, Walked
from nnviz.gui.look import theme
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.export import Sheet
from nnviz.gui.said import roughly
from nnviz.number_forms import amount

LEFT, BELOW, ABOVE = 60, 22, 20
"""Pixels of the design for the numbers at the axes, more at the left where they are long."""
GAP = 6
DOT = 3
MOST_DOTS = 20_000
_AT_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_AT_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class ScatterCanvas(Walked, QWidget):
    """The dots; of residuals the line is level, at 0."""

    def __init__(self) -> None:
        super().__init__()
        self._wanted: NDArray[np.float64] = np.empty(0)
        self._heights: NDArray[np.float64] = np.empty(0)
        self._is_level = False
        self._names = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_dots(
        self, x: NDArray[np.float64], y: NDArray[np.float64], level: bool, names: tuple[str, str]
    ) -> None:
        """Dots at (x, y), over what ``names`` the axes have."""
        self._wanted, self._heights, self._is_level, self._names = x, y, level, names
        self.update()

    def heard_count(self) -> int:
        return len(self._wanted)

    def heard(self, number: int) -> Item:
        (left, right), (bottom, top) = self._ends()
        area = PlotArea(self._box(), left, right, bottom, top)
        x, y = float(self._wanted[number]), float(self._heights[number])
        place = QRect(0, 0, 2 * DOT, 2 * DOT)
        place.moveCenter(area.point(x, y).toPoint())
        wanted, above = self._names
        x_text, y_text = amount(x, (right - left) / 4), amount(y, (top - bottom) / 4)
        return Item(f"{wanted} {x_text}", f"{above} {y_text}", place)

    def _left(self) -> int:
        """Room for the numbers at the upright axis."""
        metrics = QFontMetrics(theme.font(11))
        widest = max(map(metrics.horizontalAdvance, _end_texts(self._ends()[1])))
        return max(theme.px(LEFT), widest + theme.px(GAP))

    def _box(self) -> QRectF:
        """Where the dots are."""
        left, above, below = self._left(), theme.px(ABOVE), theme.px(BELOW)
        return QRectF(self.rect()).adjusted(left, above, -theme.px(6), -below)

    def _ends(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """Of both axes."""
        low, high = _range(self._wanted)
        bottom, top = _range(self._heights)
        if self._is_level:
            top = max(abs(bottom), abs(top))
            return (low, high), (-top, top)
        both = min(low, bottom), max(high, top)
        return both, both

    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(110))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not len(self._wanted):
            return
        box = self._box()
        (low, high), (bottom, top) = self._ends()
        with QPainter(self) as painter:
            self._paint_axes(painter, box, (low, high), (bottom, top))
            x = box.left() + (self._wanted - low) / (high - low) * box.width()
            y = box.bottom() - (self._heights - bottom) / (top - bottom) * box.height()
            dots = QPolygonF([QPointF(a, b) for a, b in zip(x.tolist(), y.tolist(), strict=True)])
            painter.setPen(QPen(QColor(theme.current().series["validation"].line), DOT))
            painter.drawPoints(dots)

    def _paint_axes(
        self, painter: QPainter, box: QRectF, x: tuple[float, float], y: tuple[float, float]
    ) -> None:
        on, high = theme.current(), theme.px(16)
        painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 1), QColor(on.axis))
        painter.setPen(QPen(QColor(on.border), 1))
        middle = box.center().y()
        if self._is_level:
            painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))
        else:
            painter.drawLine(box.bottomLeft(), box.topRight())
        theme.set_type(painter, on.text2, 11)
        below = QRectF(box.left(), box.bottom() + 3, box.width(), high)
        first, last = _end_texts(x)
        painter.drawText(below, _AT_LEFT, first)
        painter.drawText(below, _AT_RIGHT, f"{self._names[0]} {last}")
        room = box.left() - theme.px(GAP)
        for text, place in zip(_end_texts(y), (box.bottom(), box.top()), strict=True):
            line = QRectF(0, place - high / 2, room, high)
            painter.drawText(line, _AT_RIGHT, text)
        painter.drawText(QRectF(box.left(), 0, box.width(), high), _AT_LEFT, self._names[1])


class ValueScatter(QWidget):
    """Answers, or how far they are off, over the wanted values of some examples."""

    def __init__(self) -> None:
        super().__init__()
        self._wanted: NDArray[np.float64] = np.empty(0)
        self._answers: NDArray[np.float64] = np.empty(0)
        self.setObjectName("value_scatter")
        self.tabs = TextTabs()
        self.tabs.setObjectName("scatter_tabs")
        self.tabs.setAccessibleName(self.tr("What is drawn over the wanted values"))
        self.tabs.set_texts([self.tr("Answers"), self.tr("Residuals")])
        self.tabs.currentChanged.connect(self._show)
        self.canvas = ScatterCanvas()
        column(self.tabs, 4, (self.canvas, 1), of=self)

    def show_values(self, wanted: NDArray[np.float64], answers: NDArray[np.float64]) -> None:
        """Show these (n,), both in the data's own unit; what is no number is left out."""
        there = np.isfinite(wanted) & np.isfinite(answers)
        self._wanted, self._answers = wanted[there][:MOST_DOTS], answers[there][:MOST_DOTS]
        self._show()

    def sheet(self) -> Sheet:
        """A row for each example."""
        rows = zip(self._wanted.tolist(), self._answers.tolist(), strict=True)
        return Sheet(self.canvas, [(self.tr("wanted"), self.tr("answer")), *rows])

    def _show(self) -> None:
        is_level = self.tabs.currentIndex() == 1
        heights = self._answers - self._wanted if is_level else self._answers
        above = self.tr("answer − wanted") if is_level else self.tr("answer")
        self.canvas.show_dots(self._wanted, heights, is_level, (self.tr("wanted"), above))
        n = count(len(self._wanted), self.tr("1 example"), self.tr("{n} examples"))
        said = self.tr("{examples}, wanted against {what}")
        self.setAccessibleDescription(said.format(examples=n, what=above))


def _end_texts(ends: tuple[float, float]) -> tuple[str, str]:
    """What stands at the ends of an axis."""
    low, high = ends
    spread = high - low
    return roughly(low, spread), roughly(high, spread)


def _range(values: NDArray[np.float64]) -> tuple[float, float]:
    """Least and largest, a little apart where they are the same."""
    low, high = float(values.min()), float(values.max())
    return (low, high) if high > low else (low - 0.5, high + 0.5)
