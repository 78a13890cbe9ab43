"""The two axes of a plot over epochs: words and marks at values chosen by hand."""

from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter

from nnviz.gui.controls.number_words import short
from nnviz.gui.look import fonts, theme
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.axis_scales import FREE_ABOVE, Scale, epoch_ticks

MARK = 4
"""Length of a mark on the x axis, the space between it and its number, and the least one between
numbers, in pixels."""

_GAP = 8
"""Between the numbers of the y axis and the plot."""

_TALL = 0.8
"""The height of figures as a share of their line's."""

_RIGHT, _MIDDLE = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter


class ValueAxis(NamedTuple):
    """The y axis: numbers alone, each a (value, text); the grid's lines are its marks."""

    ticks: tuple[tuple[float, str], ...] = ()

    @property
    def width(self) -> int:
        """44 pixels, more only where a number is longer: otherwise the plot would jump."""
        widest = max((fonts.width(text, 11) for _, text in self.ticks), default=0)
        return max(theme.px(44), round(widest) + theme.px(10))

    def paint(self, painter: QPainter, area: PlotArea) -> None:
        """Left of the plot, each number at its own row."""
        theme.set_type(painter, theme.current().text2, 11)
        for place, text in self.words(area):
            _write(painter, place, _RIGHT | Qt.AlignmentFlag.AlignVCenter, text)

    def words(self, area: PlotArea) -> list[tuple[QRectF, str]]:
        """The numbers and where: in a low plot only as many as do not cover each other."""
        words: list[tuple[QRectF, str]] = []
        for value, text in self.ticks:
            place = QRectF(QPointF(), _size(text))
            place.moveRight(area.rect.left() - _GAP)
            place.moveTop(area.y_pixel(value) - place.height() / 2)
            if not words or place.bottom() < words[-1][0].top():
                words.append((place, text))
        return words


def room_above(scale: Scale, height: float, marker: float = 0.0) -> int:
    """How far below the top a plot so high must begin, for its highest number to be whole.

    And so that a ``marker`` of this radius, in pixels, at the largest value is.
    """
    if not scale.ticks:
        return 0
    half = _size("").height() / 2
    free = (scale.high - scale.ticks[-1][0]) / (scale.high - scale.low)
    return max(_missing(half, free, height), _missing(marker, FREE_ABOVE, height))


def _missing(wanted: float, free: float, height: float) -> int:
    """Pixels that a plot must give up for so many above a value with a share ``free`` above it."""
    return max(0, ceil((wanted - free * height) / (1 - free))) if free < 1 else 0


class EpochAxis(NamedTuple):
    """The x axis: marks from 0 to ``last``, not nearer than ``least``, and a baseline.

    The axis's own ``name`` stands at the last mark, with {0} for its number: "epoch 30".
    """

    last: float = 0.0
    name: str = ""
    least: float = 1

    @property
    def height(self) -> int:
        """28 pixels, more only where larger type needs it."""
        needed = fonts.metrics(11).height() + 2 * MARK
        return max(28, round(needed) + 4)

    def paint(self, painter: QPainter, area: PlotArea) -> None:
        """Below the plot."""
        on, foot = theme.current(), area.rect.bottom()
        painter.setPen(QColor(on.axis))
        painter.drawLine(QPointF(area.rect.left(), foot + 1), QPointF(area.rect.right(), foot + 1))
        for x in self._places():
            column = area.x_pixel(x)
            painter.drawLine(QPointF(column, foot), QPointF(column, foot + MARK))
        theme.set_type(painter, on.text2, 11)
        *others, last = self._words(area) or [(QRectF(), "")]
        for place, text in others:
            _write(painter, place, _MIDDLE | Qt.AlignmentFlag.AlignTop, text)
        _write(painter, last[0], _RIGHT | Qt.AlignmentFlag.AlignTop, last[1])

    def texts(self, area: PlotArea) -> list[str]:
        """What stands at the marks: there is not always room for all numbers."""
        return [text for _, text in self._words(area)]

    def _places(self) -> list[float]:
        return epoch_ticks(self.last, self.least) if self.last else []

    def _words(self, area: PlotArea) -> list[tuple[QRectF, str]]:
        """The numbers as far as there is room before the last one, which ends with the axis."""
        if not self.last:
            return []
        top, right = area.rect.bottom() + 2 * MARK, area.rect.right() - 2
        name = self.name.format(_written(self.last))
        size = _size(name)
        named = QRectF(right - size.width(), top, size.width(), size.height())
        words = []
        for x in self._places()[:-1]:
            size = _size(_written(x))
            place = QRectF(area.x_pixel(x) - size.width() / 2, top, size.width(), size.height())
            if place.right() < named.left() - theme.px(MARK):
                words.append((place, _written(x)))
        return [*words, (named, name)]


def _size(text: str) -> QSizeF:
    return QSizeF(fonts.width(text, 11), _TALL * fonts.metrics(11).height())


def _write(painter: QPainter, place: QRectF, side: Qt.AlignmentFlag, text: str) -> None:
    painter.drawText(place, int(side | Qt.TextFlag.TextDontClip), text)


def _written(x: float) -> str:
    return f"{x:,.10g}" if 1e-4 <= x < 1e7 or not x else short(x)
