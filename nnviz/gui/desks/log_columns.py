"""Upright bars on a logarithmic axis, one of them in the accent."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.number_words import power_of_ten
from nnviz.gui.controls.plural import listed
from nnviz.gui.desks import close
from nnviz.gui.desks.log_axis import Decades
from nnviz.gui.heard.items import Item, Walked, column_of
from nnviz.gui.look import fonts, theme
from nnviz.gui.plot.empty_plot import paint_sentence
from nnviz.gui.plot.export import Sheet

TOP, FOOT, BAR = (20, 16), (24, 19), 44
"""Of the first two: usually, and where a desk stands close."""
LEFT, RIGHT = 44, 24
"""Beside the first and the last column."""

_CENTRE = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def middle(at: int, n: int, width: float) -> float:
    """The middle of a column of n, in a widget so wide."""
    room = width - theme.px(LEFT) - theme.px(RIGHT)
    return theme.px(LEFT) + (at + 0.5) * room / n


class LogColumns(Walked, QWidget):
    """``decades`` are the exponents that the axis has at least; a value of 0 has no bar.

    Without any bar it says the ``sentence``.
    """

    def __init__(
        self, name: str, quantity: str, decades: tuple[int, int], sentence: str = ""
    ) -> None:
        super().__init__()
        self.sentence = sentence
        self._quantity, self._least = quantity, decades
        self._names: tuple[str, ...] = ()
        self._values: tuple[float, ...] = ()
        self._texts: tuple[str, ...] = ()
        self._brief: tuple[str, ...] = ()
        self._strong = 0
        self._decades = Decades(*decades)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_columns(
        self,
        names: Sequence[str],
        values: Sequence[float],
        texts: Sequence[str],
        strong: int,
        brief: Sequence[str] = (),
    ) -> None:
        """Values ≥ 0 (n,), how each is written, and which one stands out.

        Texts that are ``brief`` are for columns that are narrower than the others.
        """
        self._names, self._values, self._texts = tuple(names), tuple(values), tuple(texts)
        self._strong, self._brief = strong, tuple(brief) or self._texts
        self._decades = Decades.around(values, *self._least)
        pairs = ((name, text) for name, text in zip(names, texts, strict=True) if text)
        said = listed(f"{name} {text}" for name, text in pairs)
        self.setAccessibleDescription(said or self.sentence)
        self.update()

    def sheet(self) -> Sheet:
        """A row for each column; one that says nothing has no number."""
        shown = zip(self._names, self._values, self._texts, strict=True)
        rows = ((name, value if text else None) for name, value, text in shown)
        return Sheet(self, [("", self._quantity), *rows])

    def heard_count(self) -> int:
        return len(self._names)

    def heard(self, number: int) -> Item:
        place = column_of(self.rect(), number, len(self._names))
        return Item(self._names[number], self._texts[number], place)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(500), theme.px(150))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(240), close.px(130, 70))

    def paintEvent(self, event: QPaintEvent) -> None:
        n = len(self._names)
        if not n:
            return
        left = theme.px(LEFT) + 8
        high = self.height() - close.px(*TOP) - close.px(*FOOT)
        area = QRectF(left, close.px(*TOP), self.width() - left, high)
        with QPainter(self) as painter:
            self._paint_axis(painter, area)
            for at in range(n):
                self._paint_bar(painter, area, at, middle(at, n, self.width()))
            if not any(self._values):
                paint_sentence(painter, area, self.sentence)

    def _paint_axis(self, painter: QPainter, area: QRectF) -> None:
        on, high = theme.current(), fonts.metrics(11).height()
        theme.set_type(painter, on.text2, 11)
        for power in self._decades.ticks(max(2, min(5, int(area.height() / (1.25 * high))))):
            row = round(area.bottom() - self._decades.share(10.0**power) * area.height())
            color = on.axis if power == self._decades.low else on.grid
            painter.fillRect(QRectF(area.left(), row, area.width(), 1), QColor(color))
            beside = QRectF(0, row - high / 2, area.left() - 8, high)
            painter.drawText(beside, _RIGHT, power_of_ten(power))
        painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), QColor(on.axis))

    def _paint_bar(self, painter: QPainter, area: QRectF, at: int, column: float) -> None:
        on = theme.current()
        wide = min(theme.px(BAR), area.width() / len(self._names) * 0.6)
        high = self._decades.share(self._values[at]) * area.height()
        top = area.bottom() - high
        bar = QRectF(column - wide / 2, top, wide, high)
        painter.fillRect(bar, QColor(on.accent if at == self._strong else on.bar))
        theme.set_type(painter, on.text, 12, 600)
        above = QRectF(column - 60, top - close.px(*TOP), 120, close.px(*TOP))
        painter.drawText(above, _CENTRE, self._written(at))
        theme.set_type(painter, on.text2, 12)
        below = QRectF(column - 40, area.bottom() + 4, 80, close.px(*FOOT) - 6)
        painter.drawText(below, _CENTRE, self._names[at])

    def _written(self, at: int) -> str:
        """The text of a bar, or the brief one where a column is too narrow for it."""
        first, second = (middle(k, len(self._names), self.width()) for k in (0, 1))
        fits = fonts.width(self._texts[at], 12, 600) < second - first
        return self._texts[at] if fits else self._brief[at]
