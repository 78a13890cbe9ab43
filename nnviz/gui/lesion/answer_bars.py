"""What is answered now, a bar for each output, beside what the whole network answers."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.plural import listed
from nnviz.gui.heard.items import Item, Walked
from nnviz.gui.look import theme
from nnviz.gui.look.fonts import width
from nnviz.gui.plot.export import Sheet

ROW, TALLEST, GAP = 15, 24, 8
MOST_NAME = 0.3
"""Of the width, for the longest name."""
_BEYOND = 1e30
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class AnswerBar(NamedTuple):
    """An output: its ``value`` and that in words, what the ``whole`` network says, and others."""

    name: str
    value: float
    text: str
    whole: float
    others: tuple[float, ...] = ()


def _is_drawn(value: float) -> bool:
    """Whether it finds a place: neither NaN nor beyond all measure."""
    return abs(value) < _BEYOND


class AnswerBars(Walked, QWidget):
    """Bars from 0; a dark mark where the whole network's answer is, dots for others.

    ``best`` is the row that stands out, -1 for none.
    """

    def __init__(self) -> None:
        super().__init__()
        self.bars: tuple[AnswerBar, ...] = ()
        self.heads: tuple[str, ...] = ()
        self._best = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_bars(
        self, bars: Sequence[AnswerBar], best: int = -1, heads: Sequence[str] = ()
    ) -> None:
        """Show these; ``heads`` are those of a table of them: name, value, whole, others."""
        grows = len(bars) != len(self.bars)
        self.bars, self._best, self.heads = tuple(bars), best, tuple(heads)
        said = listed(f"{bar.name} {bar.text}".strip() for bar in self.bars)
        self.setAccessibleDescription(said)
        if grows:
            self.updateGeometry()
        self.update()

    def sheet(self) -> Sheet:
        """A row for every output."""
        rows: list[Sequence[str | float | None]] = [self.heads]
        rows += [(bar.name, bar.value, bar.whole, *bar.others) for bar in self.bars]
        return Sheet(self, rows)

    def heard_count(self) -> int:
        return len(self.bars)

    def heard(self, number: int) -> Item:
        high = min(self.height() / len(self.bars), theme.px(TALLEST))
        place = QRectF(0, number * high, self.width(), high).toRect()
        bar = self.bars[number]
        return Item(bar.name or self.tr("answer"), bar.text, place)

    def sizeHint(self) -> QSize:
        return QSize(200, theme.px(ROW + 1) * len(self.bars))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, theme.px(ROW) * len(self.bars))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.bars:
            return
        names = max(width(bar.name, 12, 600) for bar in self.bars)
        texts = max(width(text, 12, 600) for text in ("> 99.9 %", *(b.text for b in self.bars)))
        left = round(min(names, MOST_NAME * self.width())) + theme.px(GAP)
        room = QRectF(left, 0, max(1.0, self.width() - left - texts - theme.px(GAP)), 0)
        room.setHeight(min(self.height() / len(self.bars), theme.px(TALLEST)))
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.current().paper))
            for row in range(len(self.bars)):
                self._paint(painter, row, room.translated(0, row * room.height()))

    def _paint(self, painter: QPainter, row: int, room: QRectF) -> None:
        on, bar, out = theme.current(), self.bars[row], row == self._best
        theme.set_type(painter, on.text if out else on.text2, 12, 600 if out else 400)
        place = QRectF(0, room.top(), room.left() - theme.px(GAP) + 1, room.height())
        name = painter.fontMetrics().elidedText(
            bar.name, Qt.TextElideMode.ElideRight, round(place.width())
        )
        painter.drawText(place, _MIDDLE, name)
        line = QRectF(0, room.top(), self.width(), room.height())
        painter.drawText(line, _MIDDLE | Qt.AlignmentFlag.AlignRight, bar.text)
        middle, high = room.center().y(), min(10.0, room.height() - 5)
        painter.fillRect(QRectF(room.left(), middle, room.width(), 1), QColor(on.line))
        if _is_drawn(bar.value):
            ends = sorted((self._x(0, room), self._x(bar.value, room)))
            box = QRectF(ends[0], middle - high / 2, ends[1] - ends[0], high)
            painter.fillRect(box, QColor(on.accent if out else on.bar))
        self._paint_others(painter, bar, room, middle)
        if _is_drawn(bar.whole):
            mark = QRectF(self._x(bar.whole, room) - 1, middle - high / 2 - 2, 2, high + 4)
            painter.fillRect(mark, QColor(on.text))

    def _paint_others(self, painter: QPainter, bar: AnswerBar, room: QRectF, middle: float) -> None:
        """Rings, so that those that lie on each other are seen on bar and paper."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.current().text))
        painter.setBrush(QColor(theme.current().paper))
        radius = theme.px(5) / 2
        for value in filter(_is_drawn, bar.others):
            painter.drawEllipse(QPointF(self._x(value, room), middle), radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _x(self, value: float, room: QRectF) -> float:
        low, high = self._range()
        return room.left() + room.width() * (value - low) / (high - low)

    def _range(self) -> tuple[float, float]:
        """0 and 1 at least: shares and activations fill what there is."""
        values = [v for bar in self.bars for v in (bar.value, bar.whole, *bar.others)]
        finite = list(filter(_is_drawn, values))
        return min([0.0, *finite]), max([1.0, *finite])
