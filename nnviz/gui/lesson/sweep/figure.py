"""A lesson's sweep as a figure: a point for each design, from several seeds, and the book's."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.number_words import short
from nnviz.gui.controls.plural import apart
from nnviz.gui.heard.items import Item, Walked
from nnviz.gui.look import fonts, theme
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.axes import ValueAxis, room_above
from nnviz.gui.plot.axis_scales import Scale, value_scale
from nnviz.gui.plot.compared import bands, diamonds
from nnviz.gui.plot.compared.values import BookNumber, SeedBand

HIGH, FOOT, RADIUS = 150, 22, 3
"""Of the whole, of the names below the axis, of a dot, in pixels of the design."""
_LINE = "validation"
"""The colour that other seeds have on the plots too."""


class Placed(NamedTuple):
    """At ``x``, 0..1 of the axis: ``words`` below it, seeds from ``low`` to ``high``.

    ``middle`` is their median; all three are None while there is none, ``book`` where it has none.
    """

    x: float
    words: str
    low: float | None
    middle: float | None
    high: float | None
    book: float | None


class SweepFigure(Walked, QWidget):
    """Shows points, the medians joined, the seeds' range as a ribbon, the book's as diamonds."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("lesson_sweep")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.points: tuple[Placed, ...] = ()
        self._scale = Scale(0.0, 1.0, ())

    def show_points(self, points: Sequence[Placed], name: str, spoken: str) -> None:
        """These points; ``name`` says what they are, ``spoken`` their numbers."""
        self.points = tuple(points)
        self.setAccessibleName(name)
        self.setAccessibleDescription(spoken)
        ends = [v for p in points for v in (p.low, p.high, p.book) if v is not None]
        self._scale = _scale(min(ends), max(ends)) if ends else Scale(0.0, 1.0, ())
        self.update()

    def heard_count(self) -> int:
        return len(self.points)

    def heard(self, number: int) -> Item:
        point, area = self.points[number], self.area()
        said = []
        if point.low is not None and point.middle is not None and point.high is not None:
            numbers = (short(v) for v in (point.middle, point.low, point.high))
            said.append(self.tr("{0}, from {1} to {2}").format(*numbers))
        if point.book is not None:
            said.append(self.tr("the book {0}").format(short(point.book)))
        place = QRectF(area.x_pixel(point.x) - 6, area.rect.top(), 12, area.rect.height())
        return Item(point.words, apart(said), place.toRect())

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(HIGH))

    def area(self) -> PlotArea:
        """Where values are."""
        axis, edge = ValueAxis(self._scale.ticks), theme.px(10)
        top = room_above(self._scale, self.height() - theme.px(FOOT)) + theme.px(4)
        wide = self.width() - axis.width - 2 * edge
        rect = QRectF(axis.width + edge, top, wide, self.height() - theme.px(FOOT) - top)
        return PlotArea(rect, 0.0, 1.0, self._scale.low, self._scale.high)

    def paintEvent(self, event: QPaintEvent) -> None:
        area, there = self.area(), [p for p in self.points if p.middle is not None]
        with QPainter(self) as painter:
            self._paint_axes(painter, area)
            bands.paint(painter, _band(there), (), area)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            line = QColor(theme.current().series[_LINE].line)
            painter.setPen(QPen(line, theme.px(2)))
            places = [area.point(p.x, p.middle) for p in there if p.middle is not None]
            painter.drawPolyline(places)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(line)
            for place in places:
                painter.drawEllipse(place, theme.px(RADIUS), theme.px(RADIUS))
            book = (BookNumber("", p.book, p.x) for p in self.points if p.book is not None)
            diamonds.paint(painter, tuple(book), area, faded=False)

    def names(self) -> list[tuple[QRectF, str]]:
        """The words below the axis that have room, the last of them surely, and where."""
        all_of_them = [(self._place(point), point.words) for point in self.points]
        found, gap = list[tuple[QRectF, str]](), theme.px(4)
        for place, words in all_of_them[:-1]:
            is_free = not found or place.left() > found[-1][0].right() + gap
            if is_free and place.right() + gap < all_of_them[-1][0].left():
                found.append((place, words))
        return found + all_of_them[-1:]

    def _place(self, point: Placed) -> QRectF:
        area, wide = self.area(), fonts.width(point.words, 11)
        left = min(area.x_pixel(point.x) - wide / 2, self.width() - wide)
        return QRectF(left, area.rect.bottom() + 5, wide + 1, theme.px(FOOT) - 5)

    def _paint_axes(self, painter: QPainter, area: PlotArea) -> None:
        on = theme.current()
        edge = theme.px(10)
        left, right = area.rect.left() - edge, area.rect.right() + edge
        for value, _ in self._scale.ticks:
            row = round(area.y_pixel(value))
            painter.fillRect(QRectF(left, row, right - left, 1), QColor(on.grid))
        painter.fillRect(QRectF(left, area.rect.bottom(), right - left, 1), QColor(on.axis))
        moved = area._replace(rect=area.rect.adjusted(-edge, 0, 0, 0))
        ValueAxis(self._scale.ticks).paint(painter, moved)
        theme.set_type(painter, on.text2, 11)
        for point in self.points:
            column = round(area.x_pixel(point.x))
            painter.fillRect(QRectF(column, area.rect.bottom(), 1, 3), QColor(on.axis))
        for place, words in self.names():
            painter.drawText(place, int(Qt.AlignmentFlag.AlignHCenter), words)


def _band(there: Sequence[Placed]) -> tuple[SeedBand, ...]:
    """None where there is one seed only."""
    low = tuple(p.low for p in there if p.low is not None)
    high = tuple(p.high for p in there if p.high is not None)
    if len(there) < 2 or low == high:
        return ()
    return (SeedBand(_LINE, tuple(p.x for p in there), low, high),)


def _scale(low: float, high: float) -> Scale:
    """With room for the diamonds at both ends."""
    room = 0.06 * (high - low)
    return value_scale(max(0.0, low - room), high + room)
