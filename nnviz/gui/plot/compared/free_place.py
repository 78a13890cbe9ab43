"""Where on a plot nothing is, as near to a curve as can be: for a name that has no place at it."""

from collections.abc import Iterator, Sequence

import numpy as np
from PySide6.QtCore import QRectF

from nnviz.gui.plot import curve
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.lines import Values

Curve = tuple[Values, Values]

_STEPS = 8
"""Places from the left edge to the right one that are looked at."""


def free_place(
    size: tuple[float, float],
    own: Curve,
    gap: float,
    curves: Sequence[Curve],
    boxes: Sequence[QRectF],
    area: PlotArea,
) -> QRectF | None:
    """A rectangle of this size, the ``gap`` away from all curves, ``own`` too, and from all boxes.

    None where there is none. The one that is nearest to the ``own`` curve, which has points.
    """
    columns, rows = curve.pixels(*own, area)
    there = np.isfinite(rows)
    points = columns[there], rows[there].clip(area.rect.top(), area.rect.bottom())
    width, height = size
    found: list[tuple[float, QRectF]] = []
    for left in np.linspace(area.rect.left(), area.rect.right() - width, _STEPS):
        taken = [*_taken(left - 2, left + width + 2, gap, curves, boxes, area)]
        for first, last in _between(sorted(taken), area):
            for top in (first, last - height, *_beside(points, height, first, last)):
                if first <= top <= last - height:
                    rect = QRectF(round(left), round(top), width, height)
                    found.append((_distance(points, rect), rect))
    return min(found, key=lambda each: each[0])[1] if found else None


def _taken(
    left: float,
    right: float,
    gap: float,
    curves: Sequence[Curve],
    boxes: Sequence[QRectF],
    area: PlotArea,
) -> Iterator[tuple[float, float]]:
    """First and last row of what is there between two columns."""
    for points in curves:
        rows = curve.rows_between(*points, left, right, area)
        if rows is not None:
            yield rows[0] - gap, rows[1] + gap
    for box in boxes:
        if box.left() < right and left < box.right():
            yield box.top(), box.bottom()


def _between(taken: Sequence[tuple[float, float]], area: PlotArea) -> Iterator[tuple[float, float]]:
    """From where to where nothing is, of bands sorted from the top."""
    top = area.rect.top()
    for first, last in taken:
        if first > top:
            yield top, min(first, area.rect.bottom())
        top = max(top, last)
    if top < area.rect.bottom():
        yield top, area.rect.bottom()


def _beside(points: Curve, height: float, first: float, last: float) -> Iterator[float]:
    """Level with the end of the curve, or with where it begins, as far as that goes."""
    for row in (points[1][-1], points[1][0]):
        yield float(min(max(row - height / 2, first), last - height))


def _distance(points: Curve, rect: QRectF) -> float:
    """From the rectangle to the nearest of the points, in pixels."""
    across = np.maximum(rect.left() - points[0], points[0] - rect.right()).clip(0)
    down = np.maximum(rect.top() - points[1], points[1] - rect.bottom()).clip(0)
    return float(np.hypot(across, down).min())
