"""The name and figure at the end of a line, the room they take, and which name has room."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from nnviz.gui.look import fonts, theme
from nnviz.gui.plot.area import PlotArea

PITCH, LEAST_PITCH = 16, 13
"""Height of a label, and so the least distance of two of them, from middle to middle: usually, and
where the plot's own names have no room else.
"""

NAME_SHARE = 0.42
"""How much of a plot's width the name of a line from elsewhere may take."""

_MANY, _OWN, _HIGH = 4, 3, 0.6
"""So many labels at a plot's right edge stand beside the lines instead of over them; fewer of the
plot's own names too where they take more than this share of its height.
"""

_MOST, _MOST_WITH_RUNS = 0.5, 0.55
"""Of the width, that they may take there: the plot's own, and with the longer names of others."""

_WHOLE = 0.85
"""A name of the plot's own that takes more than this share of its width with the figure, and so
covers what the line was, stands without it.
"""

_NEAR = 0.55
"""A line that ends beyond this share of the axis has its label there."""

_GAP = 4
"""Between name and figure, in pixels."""

_FIGURE = "0.00000"
"""As wide as figures are there: those of a moment would move the plot."""

GAP, CLEAR = 6, 3
"""From the last point to its label, and between a line and a label above or below it, in pixels."""

_INK = 13
"""High are the letters of a label, and so its paper: no line is cut out by the air over them."""

_LEFT, _RIGHT = 1, 2
"""So much wider than the label its paper is; of a ring beside it that covers nothing."""

_DOTS = 1, 2
"""Of a leader: pixels that are drawn and that are left out."""

_FLAGS = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)


class EndLabel(NamedTuple):
    """A line's name and last figure, the colour of both, and the line's points as drawn.

    The last point must be finite. ``shorter`` are names where that one takes too much room; with
    None it stays whole.
    """

    name: str
    figure: str
    color: str
    x: NDArray[np.float64]
    y: NDArray[np.float64]
    shorter: tuple[str, ...] | None = None

    @property
    def name_width(self) -> float:
        """Of the name, with the gap to the figure."""
        return fonts.width(self.name, 12, 500) + theme.px(_GAP)

    @property
    def width(self) -> float:
        """Of all of it."""
        return self.name_width + fonts.width(self.figure, 12, 600)


def fitting(labels: Sequence[EndLabel], width: float) -> list[EndLabel]:
    """With the first of their names that has room in a plot of so many pixels, all alike.

    Cut where even the last has none.
    """
    room = NAME_SHARE * width
    ways = [(label.name, *(label.shorter or ())) for label in labels]
    found = [*labels]
    for level in range(max(map(len, ways), default=1)):
        names = (way[min(level, len(way) - 1)] for way in ways)
        found = [each._replace(name=name) for each, name in zip(labels, names, strict=True)]
        chosen = (each for each in found if each.shorter)
        if all(each.name_width <= room for each in chosen):
            break
    return [each if each.shorter is None else _cut(each, room) for each in found]


def without_figures(labels: Sequence[EndLabel], width: float, beside: float) -> Sequence[EndLabel]:
    """Names without figures where these would cover what the lines were; not among other runs'.

    ``width`` is that of the lines' part of the plot, ``beside`` that of the labels' own part.
    """
    own = [label for label in labels if label.shorter is None]
    if len(own) < len(labels):
        has_room = True  # among other runs figures tell which is which
    elif beside:
        has_room = all(label.name_width + _figure_width() <= beside for label in own)
    else:
        has_room = all(label.width <= _WHOLE * width for label in own)
    if has_room:
        return labels
    return [label._replace(figure="") for label in labels]


def room_beside(
    labels: Sequence[EndLabel], width: float, last: float, height: float = np.inf
) -> float:
    """Pixels of a plot's width that many labels take right of its lines; 0 of a few.

    It depends on names alone, which are `fitting`, on the plot's ``height``, and on which lines end
    near the ``last`` x.
    """
    there = [at for at, label in enumerate(labels) if label.x[-1] >= _NEAR * last]
    own = sum(labels[at].shorter is None for at in there)
    are_high = own >= _OWN and own * theme.px(PITCH) > _HIGH * height
    if len(there) < _MANY and not are_high:
        return 0.0
    name = max(labels[at].name_width for at in there)
    whole = name + _figure_width()
    if own < len(there):
        return min(whole, _MOST_WITH_RUNS * width)
    return whole if whole <= _MOST * width else min(name, _MOST * width)


def _figure_width() -> float:
    return fonts.width(_FIGURE, 12, 600)


def pitch_of(labels: Sequence[EndLabel], height: float) -> int:
    """How far these are apart in so many pixels: less than usual for the plot's own names alone."""
    own = sum(label.shorter is None for label in labels)
    return min(theme.px(PITCH), max(theme.px(LEAST_PITCH), int(height // max(own, 1))))


def with_room(labels: Sequence[EndLabel], height: float) -> list[EndLabel]:
    """The first of the labels that have room one below the other, one at least.

    Of the plot's own names, which stand before others, the last stays too, as the output layer's:
    what is said of them is said of the first and the last.
    """
    room = max(1, int(height // pitch_of(labels, height)))
    own = sum(label.shorter is None for label in labels)
    if 1 < room < own:
        return [*labels[: room - 1], labels[own - 1]]
    return [*labels[:room]]


def _cut(label: EndLabel, room: float) -> EndLabel:
    if label.name_width <= room:
        return label
    cut = fonts.metrics(12, 500).elidedText(label.name, Qt.TextElideMode.ElideRight, room)
    return label._replace(name=cut)


def inset(pitch: float) -> float:
    """So much further down than the label its paper begins, and so much higher up it ends."""
    return max(0.0, (pitch - theme.px(_INK)) / 2)


def paper(rect: QRectF) -> QRectF:
    """What a label covers."""
    air = inset(rect.height())
    return rect.adjusted(-_LEFT, air, _RIGHT, -air)


def looks(
    labels: Sequence[tuple[EndLabel, QRectF]], area: PlotArea
) -> Iterator[tuple[str, str, str, QRectF, QLineF | None]]:
    """What `paint` paints for each of them, to be compared with what it has painted before."""
    for label, rect in labels:
        yield label.name, label.figure, label.color, rect, _leader(label, rect, area)


def paint(painter: QPainter, labels: Sequence[tuple[EndLabel, QRectF]], area: PlotArea) -> None:
    """Write the labels on paper; one that is not beside its line's end has a leader to it.

    That is grey and of fine dots, which no line of a run is, lest it look like more of its line.
    """
    name_font, figure_font = theme.font(12, 500), theme.font(12, 600)
    pen = QPen(QColor(theme.current().axis), 1)
    pen.setDashPattern(_DOTS)
    painter.setPen(pen)
    for leader in (_leader(*each, area) for each in labels):
        if leader is not None:
            painter.drawLine(leader)
    for _, rect in labels:
        painter.fillRect(paper(rect), QColor(theme.current().paper))
    for label, rect in labels:
        painter.setPen(QColor(label.color))
        painter.setFont(name_font)
        painter.drawText(rect, _FLAGS, label.name)
        painter.setFont(figure_font)
        painter.drawText(rect.adjusted(label.name_width, 0, 0, 0), _FLAGS, label.figure)


def _leader(label: EndLabel, rect: QRectF, area: PlotArea) -> QLineF | None:
    """From where its line ends, or leaves the plot for good, to a label that is not beside that."""
    row = area.y_pixel(float(label.y[-1]))
    end = QPointF(area.x_pixel(label.x[-1]), min(max(row, area.rect.top()), area.rect.bottom()))
    away = end.y() - min(max(end.y(), rect.top()), rect.bottom())
    is_left = end.x() < rect.left()
    if abs(away) <= CLEAR + 1 and rect.left() - end.x() <= 2 * theme.px(GAP):
        return None
    x = rect.left() - 3 if is_left else min(end.x(), rect.right())
    y = rect.center().y() if is_left else rect.bottom() if away > 0 else rect.top()
    return QLineF(end, QPointF(x, y))
