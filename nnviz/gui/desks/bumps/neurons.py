"""The hidden neurons under the bumps, in pairs: the chosen pair in colour, with its numbers."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.desks import axes
from nnviz.gui.heard.items import Item, Walked
from nnviz.gui.look import fonts, theme

HEIGHT, LEAST = 168, 104
RADIUS = 7.0
_FLAGS = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip)


class Pair(NamedTuple):
    """Two steps at places 0..1, their biases, and the weights from them to the output, in words."""

    places: tuple[float, float]
    biases: tuple[str, str]
    outs: tuple[str, str]
    height: float


class NeuronPairs(Walked, QWidget):
    """As wide as the curve above it, so that each neuron stands under its step."""

    def __init__(self) -> None:
        super().__init__()
        self._pairs: tuple[Pair, ...] = ()
        self._chosen: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(self.tr("The hidden neurons in pairs"))

    def show_pairs(self, pairs: Sequence[Pair], chosen: int | None) -> None:
        """These pairs, from left to right."""
        self._pairs, self._chosen = tuple(pairs), chosen
        self.update()

    def heard_count(self) -> int:
        return 2 * len(self._pairs)

    def heard(self, number: int) -> Item:
        at, second = divmod(number, 2)
        pair, radius = self._pairs[at], self._radius()
        side = round(2 * radius) + 2
        place = QRect(0, 0, side, side)
        place.moveCenter(self._neurons(pair, radius)[second].toPoint())
        name = self.tr("bump {bump}, neuron {neuron}").format(bump=at + 1, neuron=second + 1)
        said = self.tr("bias {bias}, weight to the output {out}")
        return Item(name, said.format(bias=pair.biases[second], out=pair.outs[second]), place)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(LEAST))

    def paintEvent(self, event: QPaintEvent) -> None:
        on, radius = theme.current(), self._radius()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.pen(on.border, 1))
            painter.drawLines([line for pair in self._pairs for line in self._lines(pair, radius)])
            painter.setBrush(QColor(on.paper))
            painter.setPen(theme.pen(on.axis, 1))
            for pair in self._pairs:
                for neuron in self._neurons(pair, radius):
                    painter.drawEllipse(neuron, radius, radius)
            if self._chosen is not None and self._chosen < len(self._pairs):
                self._paint_chosen(painter, self._pairs[self._chosen], radius)
            self._paint_input(painter)

    def _lines(self, pair: Pair, radius: float) -> list[QLineF]:
        """From the input to both neurons, then from them to the output."""
        neurons, top = self._neurons(pair, radius), self._top(pair)
        inside = [QLineF(self._input(), neuron) for neuron in neurons]
        return inside + [QLineF(neuron, top) for neuron in neurons]

    def _paint_chosen(self, painter: QPainter, pair: Pair, radius: float) -> None:
        """In colour, with its numbers, over all others."""
        on, neurons, top = theme.current(), self._neurons(pair, radius), self._top(pair)
        sign = (pair.height > 0) - (pair.height < 0)
        for line, value in zip(self._lines(pair, radius), (1, 1, sign, -sign), strict=True):
            color = on.diverging_color(0.75 * value) if value else QColor(on.border)
            painter.setPen(theme.pen(color, 2))
            painter.drawLine(line)
        painter.setBrush(QColor(on.paper))
        painter.setPen(theme.pen(on.text, 1.5))
        for neuron in neurons:
            painter.drawEllipse(neuron, radius, radius)
        theme.set_type(painter, on.text, 12, 600)
        words = zip(neurons, pair.outs, pair.biases, (-1, 1), strict=True)
        for neuron, out, bias, side in words:
            self._write(painter, (neuron + top) / 2, side, out)
            self._write(painter, neuron + QPointF(0, theme.px(20)), side, f"b {bias}")

    def _neurons(self, pair: Pair, radius: float) -> list[QPointF]:
        """Beside their steps, so that two at one step can be told apart."""
        first, second = (self._column(place) for place in pair.places)
        nudge, row = min(radius + 2, (second - first) / 4), self._row(0.5)
        return [QPointF(first + nudge, row), QPointF(second - nudge, row)]

    def _top(self, pair: Pair) -> QPointF:
        """Where both lead to, under their bump."""
        first, second = (self._column(place) for place in pair.places)
        return QPointF((first + second) / 2, self._row(0.06))

    def _paint_input(self, painter: QPainter) -> None:
        on, middle, radius = theme.current(), self._input(), theme.px(9)
        painter.setPen(theme.pen(on.axis, 1))
        painter.setBrush(QColor(on.paper))
        painter.drawEllipse(middle, radius, radius)
        theme.set_type(painter, on.text2, 12)
        words = self.tr("input x")
        left, high = middle.x() + radius + theme.px(7), fonts.metrics(12).height()
        box = QRectF(left, middle.y() - high / 2, fonts.width(words, 12) + 4, high)
        painter.fillRect(box, QColor(on.paper))
        painter.drawText(box, _FLAGS, words)

    def _write(self, painter: QPainter, at: QPointF, side: int, words: str) -> None:
        """Beside a point, on paper, within the widget."""
        width, high = fonts.width(words, 12, 600) + 6, fonts.metrics(12).height()
        left = at.x() - width - 6 if side < 0 else at.x() + 6
        box = QRectF(min(max(left, 0), self.width() - width), at.y() - high / 2, width, high)
        painter.fillRect(box, QColor(theme.current().paper))
        painter.drawText(box, _FLAGS, words)

    def _radius(self) -> float:
        least = min((b - a for a, b in (pair.places for pair in self._pairs)), default=1.0)
        room = least * (self._column(1) - self._column(0)) / 4 - 1
        return max(2.0, min(theme.px(RADIUS), room))

    def _input(self) -> QPointF:
        return QPointF(self._column(0.5), self._row(0.92))

    def _row(self, share: float) -> float:
        return share * self.height()

    def _column(self, place: float) -> float:
        """Under the curve's own place."""
        left, right = theme.px(axes.LEFT), theme.px(axes.RIGHT)
        return left + place * (self.width() - left - right)
