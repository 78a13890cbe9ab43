"""Where names and figures of what is compared stand: over no line, and where they stood before."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from nnviz.gui.look import fonts, theme
from nnviz.gui.plot import curve
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.compared import diamonds
from nnviz.gui.plot.compared.free_place import Curve, free_place
from nnviz.gui.plot.compared.values import Compared

_GAP = 6
"""From a diamond or a dotted curve to its text, in pixels."""

_CLEAR = 3
"""Between a text that has no place at its curve and all lines, in pixels."""

_ENOUGH = 24
"""More room than that above or below a text makes no place better, in pixels."""

_ALONG = (0.97, 0.8, 0.6, 0.4, 0.2)
"""Places along a curve where its name may stand, the best first."""

_MOST = 0.5
"""Share of a plot's width that a curve's name and figure may take, or it has a shorter one."""

_FLAGS = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)


class Text(NamedTuple):
    """A name and a heavier figure; a small one is in the second colour, or in that of a series."""

    name: str
    figure: str = ""
    small: bool = True
    series: str = ""

    @property
    def pixels(self) -> int:
        """Of the type, in the design."""
        return 11 if self.small else 12

    @property
    def name_width(self) -> float:
        """Of the name, with the gap to the figure."""
        weight = 400 if self.small else 500
        return fonts.width(self.name, self.pixels, weight) + (4 if self.figure else 0)

    @property
    def width(self) -> float:
        """Of all of it."""
        return self.name_width + fonts.width(self.figure, self.pixels, 600)

    def color(self, faded: bool) -> str:
        """Of the theme that is on."""
        on = theme.current()
        if self.series:
            return on.series[self.series].text
        return (on.axis if faded else on.text2) if self.small else on.text


Placed = tuple[tuple[Text, QRectF], ...]


Wanted = tuple[Text, list[QRectF], Curve | None]
"""A text, where it may stand, and the curve whose name it is: of a curve's name the roomiest place
is the best, of a number's text the first free one."""


class Writing:
    """Finds places for the texts; one that covers no line stays where it is while lines move."""

    def __init__(self) -> None:
        self._of: tuple[object, ...] = ()
        self._wanted: tuple[Wanted, ...] = ()
        self._rects: dict[int, QRectF] = {}

    def placed(self, compared: Compared, lines: Sequence[Curve], area: PlotArea) -> Placed:
        """Every text and its rectangle, in an order that stays."""
        if (compared, area) != self._of:
            self._of, self._rects = (compared, area), {}
            self._wanted = tuple(_wanted(compared, area))
        for at in range(len(self._wanted)):
            rect = self._rects.get(at)
            if rect is None or _room(rect, lines, (), area) < 0:
                self._rects[at] = self._found(at, compared, lines, area)
        return tuple((text, self._rects[at]) for at, (text, _, _) in enumerate(self._wanted))

    def _found(self, at: int, compared: Compared, lines: Sequence[Curve], area: PlotArea) -> QRectF:
        """The place that is best now, beside where the others are; away from a curve that has no
        place, where nothing is.
        """
        text, rects, own = self._wanted[at]
        others = [rect for number, rect in self._rects.items() if number != at]
        middles = (middle for _, middle in diamonds.middles(compared.book, area))
        boxes = [*map(diamonds.box, middles), *others]
        curves = [*lines, *compared.curves]
        rooms = [_room(rect, curves, boxes, area) for rect in rects]
        if own is None:
            rooms = [min(room, 0.0) for room in rooms]
        elif max(rooms) < 0:
            free = free_place(_size(text), own, _CLEAR, curves, boxes, area)
            if free is not None:
                return free
        return rects[rooms.index(max(rooms))]


def paint(painter: QPainter, placed: Sequence[tuple[Text, QRectF]], faded: bool) -> None:
    """Write the texts on paper."""
    paper = QColor(theme.current().paper)
    for text, rect in placed:
        painter.fillRect(rect.adjusted(-2, 0, 2, 0), paper)
        theme.set_type(painter, text.color(faded), text.pixels, 400 if text.small else 500)
        painter.drawText(rect, _FLAGS, text.name)
        if text.figure:
            theme.set_type(painter, text.color(faded), text.pixels, 600)
            painter.drawText(rect.adjusted(text.name_width, 0, 0, 0), _FLAGS, text.figure)


def _wanted(compared: Compared, area: PlotArea) -> Iterator[Wanted]:
    for number, middle in diamonds.middles(compared.book, area):
        text = Text(number.text)
        yield text, [_within(rect, area) for rect in _beside(middle, _size(text))], None
    guess = compared.guess
    if guess is not None and guess.name and not guess.is_empty:
        text = _fitting(Text(guess.name, guess.figure, small=False), guess.shorter, area)
        yield text, list(_along(guess.points, _size(text), area)), guess.points
    for line in compared.seeds:
        if line.name:
            text = _fitting(Text(line.name, series=line.series), line.shorter, area)
            points = np.array(line.x), np.array(line.y)
            yield text, list(_along(points, _size(text), area)), points


def _fitting(text: Text, shorter: str, area: PlotArea) -> Text:
    """With the shorter name, if there is one, where the other takes too much of the plot."""
    is_wide = text.width > _MOST * area.rect.width()
    return text._replace(name=shorter) if shorter and is_wide else text


def _size(text: Text) -> tuple[float, float]:
    return text.width, float(theme.px(text.pixels + 4))


def _beside(middle: QPointF, size: tuple[float, float]) -> Iterator[QRectF]:
    """Below a diamond and above it, to the right, centred and to the left; then further away."""
    (width, height), half = size, diamonds.box(middle).width() / 2
    below, above = middle.y() + half, middle.y() - half - height
    for top in (below, above, below + height, above - height):
        for left in (middle.x() + half, middle.x() - width / 2, middle.x() - half - width):
            yield QRectF(left, top, width, height)


def _along(points: Curve, size: tuple[float, float], area: PlotArea) -> Iterator[QRectF]:
    """Below and above a curve, at several places along it."""
    there = np.isfinite(points[1])
    x, y = points[0][there], points[1][there]
    if not len(x):
        return
    width, height = size
    for share in _ALONG:
        column = area.x_pixel(float(x[0] + share * (x[-1] - x[0])))
        left = min(max(column - width / 2, area.rect.left()), area.rect.right() - width)
        rows = curve.rows_between(x, y, left, left + width, area)
        if rows is not None:
            for top in (rows[1] + _GAP, rows[0] - _GAP - height):
                yield _within(QRectF(left, top, width, height), area)


def _within(rect: QRectF, area: PlotArea) -> QRectF:
    """The same inside the axes, at whole pixels."""
    left = min(max(rect.left(), area.rect.left()), area.rect.right() - rect.width())
    top = min(max(rect.top(), area.rect.top()), area.rect.bottom() - rect.height())
    return QRectF(round(left), round(top), rect.width(), rect.height())


def _room(rect: QRectF, curves: Sequence[Curve], boxes: Sequence[QRectF], area: PlotArea) -> float:
    """Pixels between a text and what is nearest above or below it; below 0 it covers that."""
    left, right = rect.left() - 2, rect.right() + 2
    bands = (curve.rows_between(*points, left, right, area) for points in curves)
    beside = ((b.top(), b.bottom()) for b in boxes if b.left() < right and left < b.right())
    gaps = (
        max(first - rect.bottom(), rect.top() - last)
        for first, last in chain(filter(None, bands), beside)
    )
    return min(_ENOUGH, min(gaps, default=_ENOUGH))
