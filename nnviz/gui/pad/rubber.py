"""What is left of strokes where a rubber has gone over them."""

from collections.abc import Iterable, Iterator
from itertools import groupby

import numpy as np

from nnviz.gui.pad.stroke_history import Point, Stroke

_APART = 2.0
"""Pixels between the points of a stroke that is rubbed at, so that it can be cut anywhere."""


def rubbed(
    strokes: Iterable[Stroke], start: Point, end: Point, radius: float
) -> tuple[Stroke, ...]:
    """The pieces of ``strokes`` that are further than ``radius`` from the way start → end."""
    return tuple(piece for s in strokes for piece in _pieces(s, start, end, radius))


def _pieces(stroke: Stroke, start: Point, end: Point, radius: float) -> Iterator[Stroke]:
    dense = _dense(stroke)
    near = _distance(dense, start, end) <= radius
    if not near.any():
        yield stroke
        return
    for is_near, run in groupby(range(len(dense)), near.__getitem__):
        if not is_near:
            yield tuple((float(x), float(y)) for x, y in dense[list(run)])


def _dense(stroke: Stroke) -> np.ndarray:
    """The points (n, 2) of a stroke and others between them, none far from the next."""
    points = np.array(stroke, dtype=float)
    if len(points) == 1:
        return points
    steps = np.hypot(*np.diff(points, axis=0).T)
    way = np.concatenate([[0.0], np.cumsum(steps)])
    between = np.arange(0.0, way[-1], _APART)
    places = np.union1d(way, between)
    return np.stack([np.interp(places, way, points[:, axis]) for axis in (0, 1)], axis=1)


def _distance(points: np.ndarray, start: Point, end: Point) -> np.ndarray:
    """From each of the points (n, 2) to the segment."""
    a, way = np.array(start), np.subtract(end, start)
    along = np.clip((points - a) @ way / max(float(way @ way), 1e-12), 0, 1)
    return np.asarray(np.hypot(*(points - a - along[:, None] * way).T))
