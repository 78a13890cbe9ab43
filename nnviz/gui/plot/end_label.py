"""The name and figure at the end of a line, the room they take, and which name has room."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt

from nnviz.gui.look import fonts, theme

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

_MOST = 0.5
"""Of the width, that they may take there."""

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

    It depends on names alone, on the plot's ``height``, and on which lines end near the ``last`` x.
    """
    there = [at for at, label in enumerate(labels) if label.x[-1] >= _NEAR * last]
    own = sum(labels[at].shorter is None for at in there)
    are_high = own >= _OWN and own * theme.px(PITCH) > _HIGH * height
    if len(there) < _MANY and not are_high:
        return 0.0
    named = fitting(labels, width)
    name = max(named[at].name_width for at in there)
    whole = name + _figure_width()
    fits = whole <= _MOST * width or own < len(there)
    return min(whole if fits else name, _MOST * width)


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
