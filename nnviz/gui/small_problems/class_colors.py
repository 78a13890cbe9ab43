"""Colours and marks of classes: of points, paler colours of regions; and a choice of a class."""

from math import cos, pi, radians, sin, sqrt

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF

from nnviz.gui.controls.text_tabs import TextTabs
from nnviz.gui.look import theme, zoom
from nnviz.gui.look.color_map import LEVELS, ZERO_LEVEL
from nnviz.gui.look.ink_colors import blend

_DOT = 4.5
_ROOM = 14

REGION, POINT = 0.34, 0.8
"""How far into the diverging map regions and points go: points must be seen on their own region."""

_CORNERS = ((0, 0), (3, -90), (4, 45), (4, 0), (3, 90), (5, -90))
"""Of the marks of six classes, and at which angle the first corner is; without any it is a disc."""

_SERIES = ("training", "validation", "hidden 1", "output", "hidden 2", "hidden 3")


def class_color(label: int, k: int) -> QColor:
    """The colour of a point of class ``label`` of ``k``: of two, blue is 0 and orange is 1."""
    if k == 2:
        return theme.current().diverging_color(POINT if label else -POINT)
    return QColor(theme.current().series[_SERIES[label % len(_SERIES)]].line)


def class_mark(label: int, radius: float) -> QPainterPath:
    """The shape of a point of class ``label`` about (0, 0), as large as a disc of that radius.

    Classes differ by it where one cannot tell their colours apart.
    """
    corners, turn = _CORNERS[label % len(_CORNERS)]
    path = QPainterPath()
    if not corners:
        path.addEllipse(QPointF(0, 0), radius, radius)
        return path
    angles = [radians(turn + 360 * at / corners) for at in range(corners)]
    far = radius * sqrt(2 * pi / (corners * sin(2 * pi / corners)))
    path.addPolygon(QPolygonF([QPointF(far * cos(a), far * sin(a)) for a in angles]))
    path.closeSubpath()
    return path


def region_table(k: int) -> list[int]:
    """255 colours for `QImage.setColorTable`: of regions as `leaning_levels` or `class_levels`."""
    on = theme.current()
    if k == 2:
        span = REGION * ZERO_LEVEL
        places = np.linspace(ZERO_LEVEL - span, ZERO_LEVEL + span, LEVELS).round()
        return [on.diverging[int(place)] for place in places]
    none, steps = on.diverging_color(0), LEVELS // k
    colors = [
        blend(none, class_color(label, k), REGION * step / (steps - 1))
        for label in range(k)
        for step in range(steps)
    ]
    return [*colors, *[none.rgb()] * (LEVELS - len(colors))]


def leaning_levels(leaning: NDArray[np.floating]) -> NDArray[np.uint8]:
    """Levels (m,) of leanings −1..1 (m,) between two classes."""
    return np.asarray(np.rint(ZERO_LEVEL * (1 + leaning)), dtype=np.uint8)


def class_levels(
    classes: NDArray[np.integer], leads: NDArray[np.floating], k: int
) -> NDArray[np.uint8]:
    """Levels (m,) of the strongest of k classes (m,) and its lead 0..1 (m,)."""
    steps = LEVELS // k
    return np.asarray(classes * steps + np.rint(leads * (steps - 1)), dtype=np.uint8)


class ClassTabs(TextTabs):
    """A choice between classes: their numbers in a line, each after a dot of its colour.

    `currentIndex` is the class that is chosen.
    """

    def __init__(self) -> None:
        super().__init__()
        self.set_count(2)

    def set_count(self, k: int) -> None:
        """Offer classes 0 to ``k`` − 1."""
        self.set_texts([str(label) for label in range(k)])

    def tabSizeHint(self, index: int) -> QSize:
        return super().tabSizeHint(index) + QSize(theme.px(_ROOM), 0)

    def _paint_word(self, painter: QPainter, index: int) -> None:
        painter.save()
        painter.translate(theme.px(_ROOM), 0)
        super()._paint_word(painter, index)
        painter.restore()
        rect = self.tabRect(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(class_color(index, self.count()))
        radius = _DOT * zoom.current()
        painter.translate(rect.left() + radius, rect.center().y() + 0.5)
        painter.drawPath(class_mark(index, radius))
        painter.restore()
