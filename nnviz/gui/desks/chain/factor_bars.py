"""The factors of a chain on a logarithmic axis about 1: left of it they shrink what comes back."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.number_words import power_of_ten
from nnviz.gui.controls.plural import listed
from nnviz.gui.desks import close
from nnviz.gui.desks.log_axis import Decades
from nnviz.gui.heard.items import Item, Walked
from nnviz.gui.look import fonts, theme
from nnviz.gui.plot.export import Sheet

TALLEST, LOWEST, CLOSE, AXIS, BAR = 34, 20, (17, 15), 20, 12
"""``CLOSE`` is how low a row is before an audience: one of four, and one of more."""
NAME, SPELLED = 92, 116
NEAR = 8
"""Between two numbers of the axis, at least."""
EDGE = 64
"""Beside the bars, for the number of one that reaches to the end."""

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class Factor(NamedTuple):
    """A name, how it comes about, the value, and how that is written."""

    name: str
    spelled: str
    value: float
    text: str


class FactorBars(Walked, QWidget):
    """A row for each factor; the last one, in the accent, is their product."""

    def __init__(self) -> None:
        super().__init__()
        self._factors: tuple[Factor, ...] = ()
        self._decades = Decades(-2, 1)
        self.setAccessibleName(self.tr("Factors on the way back"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def show_factors(self, factors: Sequence[Factor]) -> None:
        """Show these, their product last."""
        self._factors = tuple(factors)
        self._decades = Decades.around((each.value for each in factors), -2, 1)
        self.setAccessibleDescription(listed(f"{each.name} {each.text}" for each in factors))
        self.updateGeometry()
        self.update()

    def sheet(self) -> Sheet:
        """A row for each factor."""
        return Sheet(self, [("", "w σ′(z)"), *((each.name, each.value) for each in self._factors)])

    def heard_count(self) -> int:
        return len(self._factors)

    def heard(self, number: int) -> Item:
        factor, high = self._factors[number], self._pitch()
        place = QRectF(0, number * high, self.width(), high).toRect()
        spelled = f"{factor.spelled} = " if factor.spelled else ""
        return Item(factor.name, spelled + factor.text, place)

    def _pitch(self) -> float:
        """Height of a row."""
        room = self.height() - self._axis
        return min(room / max(1, len(self._factors)), theme.px(TALLEST))

    @property
    def _axis(self) -> int:
        """Height of the axis' numbers: none where many rows leave it none before an audience."""
        return theme.px(AXIS) if self.height() >= self._rows + theme.px(AXIS) else 0

    @property
    def _rows(self) -> int:
        """Height of all rows where they are lowest."""
        count = max(4, len(self._factors))
        return count * close.px(LOWEST, CLOSE[count > 4])

    def sizeHint(self) -> QSize:
        return QSize(theme.px(500), theme.px(TALLEST * max(4, len(self._factors)) + AXIS))

    def minimumSizeHint(self) -> QSize:
        axis = close.px(AXIS, AXIS if len(self._factors) <= 4 else 0)
        return QSize(theme.px(340), self._rows + axis)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._factors:
            return
        left = self._names_width() + theme.px(SPELLED + EDGE)
        track = QRectF(left, 0, self.width() - left - theme.px(8), self.height() - self._axis)
        pitch = self._pitch()
        track.setHeight(pitch * len(self._factors))
        with QPainter(self) as painter:
            self._paint_axis(painter, track)
            for at, each in enumerate(self._factors):
                is_whole = at == len(self._factors) - 1
                self._paint_row(painter, each, track, at * pitch, pitch, is_whole)

    def _names_width(self) -> int:
        widest = max((fonts.width(each.name, 13, 600) for each in self._factors), default=0)
        return max(theme.px(NAME), round(widest) + theme.px(8))

    def _paint_axis(self, painter: QPainter, track: QRectF) -> None:
        on = theme.current()
        theme.set_type(painter, on.text2, 11)
        for power in self._decades.ticks(self._most_ticks(track.width())):
            column = round(track.left() + self._decades.share(10.0**power) * track.width())
            color = on.axis if power == 0 else on.grid
            painter.fillRect(QRectF(column, 0, 1, track.height()), QColor(color))
            if not self._axis:
                continue
            below = QRectF(column - 40, track.height() + 3, 80, theme.px(AXIS) - 3)
            below.moveRight(min(below.right(), self.width() + 28))
            painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), power_of_ten(power))

    def _most_ticks(self, room: float) -> int:
        """As many as have their numbers apart, four at most."""
        named = map(power_of_ten, range(self._decades.low, self._decades.high + 1))
        widest = max(fonts.width(name, 11) for name in named) + theme.px(NEAR)
        pitch = room / (self._decades.high - self._decades.low)
        return next((n for n in (4, 3, 2) if self._decades.every(n) * pitch >= widest), 1)

    def _paint_row(
        self,
        painter: QPainter,
        factor: Factor,
        track: QRectF,
        top: float,
        high: float,
        is_whole: bool,
    ) -> None:
        on = theme.current()
        theme.set_type(painter, on.text, 13, 600 if is_whole else 400)
        names = self._names_width()
        painter.drawText(QRectF(0, top, names, high), _LEFT, factor.name)
        theme.set_type(painter, on.text2, 12)
        spelled = QRectF(names, top, theme.px(SPELLED), high)
        painter.drawText(spelled, _LEFT, factor.spelled)
        one = track.left() + self._decades.share(1.0) * track.width()
        end = track.left() + self._decades.share(factor.value) * track.width()
        thick = min(theme.px(BAR), 0.7 * high)
        first, last = min(one, end), max(one, end)
        bar = QRectF(first, top + (high - thick) / 2, max(1.0, last - first), thick)
        painter.fillRect(bar, QColor(on.accent if is_whole else on.bar))
        theme.set_type(painter, on.text, 12, 600)
        wide = fonts.width(factor.text, 12, 600) + 6
        is_right = end >= one and last + wide <= self.width()
        place = QRectF(last + 6 if is_right else first - 6 - wide, top, wide, high)
        painter.drawText(place, _LEFT if is_right else _RIGHT, factor.text)
