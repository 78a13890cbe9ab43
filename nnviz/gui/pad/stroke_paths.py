"""Smooth lines through the points of a stroke, also piece by piece while it is being drawn.

Between the middles of its segments a stroke is bent round its points; from the last middle to
the last point it is straight, until the next point comes.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from nnviz.gui.pad.stroke_history import Point

_DOT = 0.01
"""Length of a dot's line: Qt draws nothing for a line of no length."""


def whole(stroke: Sequence[Point]) -> QPainterPath:
    """All of a stroke; nothing where it has no points."""
    if not stroke:
        return QPainterPath()
    path = QPainterPath(QPointF(*stroke[0]))
    for before, here, after in zip(stroke[:-2], stroke[1:-1], stroke[2:], strict=True):
        if path.elementCount() == 1:
            path.lineTo(_middle(before, here))
        path.quadTo(QPointF(*here), _middle(here, after))
    path.lineTo(_end(stroke))
    return path


def newest(stroke: Sequence[Point]) -> QPainterPath:
    """What the last point has settled: the way between the last two middles."""
    if len(stroke) < 2:
        return QPainterPath()
    if len(stroke) == 2:
        path = QPainterPath(QPointF(*stroke[0]))
        path.lineTo(_middle(*stroke))
        return path
    path = QPainterPath(_middle(stroke[-3], stroke[-2]))
    path.quadTo(QPointF(*stroke[-2]), _middle(stroke[-2], stroke[-1]))
    return path


def tail(stroke: Sequence[Point]) -> QPainterPath:
    """What is not settled yet: from the last middle to the last point; a dot's dot."""
    if not stroke:
        return QPainterPath()
    start = _middle(stroke[-2], stroke[-1]) if len(stroke) > 1 else QPointF(*stroke[0])
    path = QPainterPath(start)
    path.lineTo(_end(stroke))
    return path


def _middle(first: Point, second: Point) -> QPointF:
    return QPointF((first[0] + second[0]) / 2, (first[1] + second[1]) / 2)


def _end(stroke: Sequence[Point]) -> QPointF:
    shift = _DOT if len(stroke) == 1 else 0.0
    return QPointF(stroke[-1][0] + shift, stroke[-1][1])
