"""The learning rates that were tried, on an axis of powers of ten, with what was found there."""

from collections.abc import Sequence
from math import ceil, floor, log10
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.number_words import power_of_ten
from nnviz.gui.heard.items import Item, Walked
from nnviz.gui.look import fonts, icons, theme

HIGH, EDGE = 96, 28
"""In pixels of the design: of the whole, and free at both ends."""


class EtaMark(NamedTuple):
    """A learning rate, and the icon of how the cost went with it; both in words."""

    eta: float
    icon: str
    name: str
    words: str


class EtaFlag(NamedTuple):
    """A learning rate that has a name, such as "threshold 5"."""

    eta: float
    words: str


class EtaAxis(Walked, QWidget):
    """Icons over a logarithmic axis; flags stand above them, a line down to the axis."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("eta_axis")
        self.setAccessibleName(self.tr("Learning rates that were tried"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.marks: tuple[EtaMark, ...] = ()
        self.flags: tuple[EtaFlag, ...] = ()

    def show_marks(self, marks: Sequence[EtaMark], flags: Sequence[EtaFlag], spoken: str) -> None:
        """These, and how they are heard."""
        self.marks, self.flags = tuple(marks), tuple(flags)
        self.setAccessibleDescription(spoken)
        self.update()

    def heard_count(self) -> int:
        return len(self.marks)

    def heard(self, number: int) -> Item:
        mark, side = self.marks[number], icons.side()
        place = QRect(0, self.height() - theme.px(26) - side, side, side)
        place.moveLeft(round(self.x_of(mark.eta) - side / 2))
        return Item(mark.name, mark.words, place)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(HIGH))

    def x_of(self, eta: float) -> float:
        """The column of a learning rate."""
        low, high = self._ends()
        share = (log10(eta) - low) / (high - low)
        return theme.px(EDGE) + share * (self.width() - 2 * theme.px(EDGE))

    def paintEvent(self, event: QPaintEvent) -> None:
        on, foot = theme.current(), self.height() - theme.px(22)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(on.paper))
            painter.fillRect(0, foot, self.width(), 1, QColor(on.axis))
            self._paint_powers(painter, foot)
            self._paint_flags(painter, foot)
            for mark in self.marks:
                side = icons.side()
                left = self.x_of(mark.eta) - side / 2
                painter.fillRect(QRectF(left, foot - side - 4, side, side), QColor(on.paper))
                icons.draw(painter, mark.icon, on.text, round(left), foot - side - theme.px(4))

    def _ends(self) -> tuple[int, int]:
        """Powers of ten: those around all that was tried, two at least."""
        etas = [mark.eta for mark in self.marks] + [flag.eta for flag in self.flags]
        tried = [*map(log10, etas)] or [-2.0, 0.0]
        low, high = floor(min(tried) + 1e-9), ceil(max(tried) - 1e-9)
        return low, max(high, low + 2)

    def _paint_powers(self, painter: QPainter, foot: int) -> None:
        low, high = self._ends()
        theme.set_type(painter, theme.current().text2, 11)
        for power in range(low, high + 1):
            x = self.x_of(10.0**power)
            painter.fillRect(QRectF(x, foot, 1, theme.px(4)), QColor(theme.current().axis))
            place = QRectF(x - theme.px(40), foot + theme.px(5), theme.px(80), theme.px(16))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignHCenter), power_of_ten(power))

    def _paint_flags(self, painter: QPainter, foot: int) -> None:
        """One row for each: none covers another."""
        for row, flag in enumerate(sorted(self.flags)):
            x, top = self.x_of(flag.eta), row * theme.px(17)
            painter.fillRect(QRectF(x, top, 1, foot - top), QColor(theme.current().axis))
            theme.set_type(painter, theme.current().text, 12, 600)
            wide = fonts.width(flag.words, 12, 600) + theme.px(6)
            left = x + theme.px(5) if x + wide < self.width() else x - wide
            place = QRectF(left, top, wide, theme.px(17))
            painter.fillRect(place, QColor(theme.current().paper))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), flag.words)
