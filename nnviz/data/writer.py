"""Writes the built-in digits: the shapes of strokes.py, each time with another hand."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from nnviz.data.ink import BOX, CENTRE, SIDE
from nnviz.data.strokes import SHAPES, Shape

VERSION = 1  # of the digits: raised whenever the same seed writes others

STEP = 0.035  # between the dots that make a curve, as a share of the digit's height
MARGIN = 1  # pixels around the box that a soft edge may grey
PATCH = int(BOX) + 2 * MARGIN

_Floats = NDArray[np.float32]


def digits(seed: np.random.SeedSequence, count: int) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """Write `count` digits, as many of each kind as can be, in random order.

    Returns images (count, 784), 0..255, and labels (count,): a pure function of its arguments.
    """
    rng = np.random.default_rng(seed)
    labels = np.arange(count) % 10
    which = _chosen_shapes(rng, labels)
    images = np.empty((count, SIDE * SIDE), dtype=np.uint8)
    for number in np.unique(which):
        rows = np.flatnonzero(which == number)
        images[rows] = _written(rng, SHAPES[number], len(rows)).reshape(len(rows), -1)
    order = rng.permutation(count)
    return images[order], labels[order]


def _chosen_shapes(rng: np.random.Generator, labels: NDArray[np.int64]) -> NDArray[np.int64]:
    which = np.empty(len(labels), dtype=np.int64)
    for digit in range(10):
        own = [i for i, shape in enumerate(SHAPES) if shape.digit == digit]
        rows = labels == digit
        which[rows] = rng.choice(own, rows.sum(), p=[SHAPES[i].share for i in own])
    return which


def _written(rng: np.random.Generator, shape: Shape, n: int) -> NDArray[np.uint8]:
    """`n` digits (n, 28, 28) of one shape, 0..255."""
    pen = np.clip(rng.lognormal(np.log(2.5), 0.28, n), 1.2, 5.0).astype(np.float32)
    dots = _placed(_turned(rng, _bent(rng, _curves(rng, shape, n))), pen)
    nearest = np.sqrt(_nearest2(dots))
    soft = rng.uniform(0.8, 1.6, n).astype(np.float32)
    ink = np.clip((pen / 2 - nearest) / soft + 0.5, 0, 1)
    return _centred(np.ascontiguousarray(np.moveaxis(ink, -1, 0)))


def _curves(rng: np.random.Generator, shape: Shape, n: int) -> _Floats:
    """Dots (k, 2, n) along smooth curves through the shape's points, each displaced a little."""
    return np.concatenate([_curve(rng, stroke, n) for stroke in shape.strokes])


def _curve(rng: np.random.Generator, stroke: NDArray[np.float64], n: int) -> _Floats:
    points = _displaced(rng, stroke, n)
    slide = rng.uniform(-0.25, 0.25, (2, 1, n)).astype(np.float32)
    first = points[0] + slide[0] * (points[1] - points[0])
    last = points[-1] + slide[1] * (points[-2] - points[-1])
    points[0], points[-1] = first, last
    matrix = np.concatenate(list(_catmull_rom(stroke)))
    return (matrix @ points.reshape(len(points), -1)).reshape(-1, 2, n)


def _displaced(rng: np.random.Generator, stroke: NDArray[np.float64], n: int) -> _Floats:
    """Points (p, 2, n) moved at random; a repeated point moves as one."""
    points = stroke[:, :, None] + 0.035 * rng.standard_normal((*stroke.shape, n))
    for i in np.flatnonzero((np.diff(stroke, axis=0) == 0).all(axis=1)):
        points[i + 1] = points[i]
    return points.astype(np.float32)


def _catmull_rom(stroke: NDArray[np.float64]) -> Iterator[_Floats]:
    """Matrices (dots, points), one a segment, that turn points into evenly spaced dots."""
    last = len(stroke) - 1
    for i in range(last):
        length = np.hypot(*(stroke[i + 1] - stroke[i]))
        t = np.linspace(0, 1, max(2, int(np.ceil(length / STEP))) + 1)[:, None]
        weights = _CUBIC[0] + t * (_CUBIC[1] + t * (_CUBIC[2] + t * _CUBIC[3]))
        matrix = np.zeros((len(t), last + 1), dtype=np.float32)
        for k, column in enumerate((max(i - 1, 0), i, i + 1, min(i + 2, last))):
            matrix[:, column] += weights[:, k]
        if length:
            yield matrix if i == last - 1 else matrix[:-1]


_CUBIC = np.array([[0, 2, 0, 0], [-1, 0, 1, 0], [2, -5, 4, -1], [-1, 3, -3, 1]]) / 2


def _bent(rng: np.random.Generator, dots: _Floats) -> _Floats:
    """Move the dots by a smooth random field: two waves a coordinate."""
    n = dots.shape[-1]
    moved = dots.copy()
    for axis in (0, 1):
        for _ in range(2):
            across, down, size = _normal(rng, 3.5, n), _normal(rng, 3.5, n), _normal(rng, 0.04, n)
            phase = rng.random(n, dtype=np.float32) * np.float32(2 * np.pi)
            moved[:, axis] += size * np.sin(dots[:, 0] * across + dots[:, 1] * down + phase)
    return moved


def _turned(rng: np.random.Generator, dots: _Floats) -> _Floats:
    """Stretch, slant and turn each digit."""
    n = dots.shape[-1]
    aspect = np.exp(_normal(rng, 0.18, n))
    slant = np.float32(0.12) + _normal(rng, 0.22, n)
    angle = _normal(rng, 0.1, n)
    x, y = dots[:, 0] * aspect - slant * dots[:, 1], dots[:, 1]
    sine, cosine = np.sin(angle), np.cos(angle)
    return np.stack([x * cosine - y * sine, x * sine + y * cosine], axis=1)


def _normal(rng: np.random.Generator, spread: float, n: int) -> _Floats:
    return np.float32(spread) * rng.standard_normal(n, dtype=np.float32)


def _placed(dots: _Floats, pen: _Floats) -> _Floats:
    """Scale to the box, pen included, corner on a pixel's edge, in the patch's coordinates."""
    corner = dots.min(axis=0)
    longer = (dots.max(axis=0) - corner).max(axis=0)
    scale = (np.float32(BOX) - pen) / longer
    placed: _Floats = (dots - corner) * scale + (pen / 2 + np.float32(MARGIN - 0.5))
    return placed


def _nearest2(dots: _Floats) -> _Floats:
    """Squared distance (rows, columns, n) from each pixel of the patch to the nearest dot."""
    pixels = np.arange(PATCH, dtype=np.float32)[:, None]
    n = dots.shape[-1]
    nearest = np.full((PATCH, PATCH, n), 1e6, dtype=np.float32)
    distance = np.empty_like(nearest)
    for x, y in dots:
        np.add(((pixels - y) ** 2)[:, None, :], ((pixels - x) ** 2)[None, :, :], out=distance)
        np.minimum(nearest, distance, out=nearest)
    return nearest


def _centred(patches: _Floats) -> NDArray[np.uint8]:
    """Put patches (n, p, p) into frames (n, 28, 28), centre of mass at (14, 14)."""
    n = len(patches)
    place = np.arange(PATCH, dtype=np.float32)
    total = patches.sum(axis=(1, 2))
    corners = [
        np.ceil(CENTRE - 0.501 - patches.sum(axis=3 - axis) @ place / total) for axis in (1, 2)
    ]
    top, left = (np.clip(c, -MARGIN, SIDE - PATCH + MARGIN).astype(int) + MARGIN for c in corners)
    wide = np.zeros((n, SIDE + 2 * MARGIN, SIDE + 2 * MARGIN), dtype=np.uint8)
    steps = np.arange(PATCH)
    rows, columns = (top[:, None] + steps)[:, :, None], (left[:, None] + steps)[:, None, :]
    wide[np.arange(n)[:, None, None], rows, columns] = patches * 255 + 0.5
    return wide[:, MARGIN:-MARGIN, MARGIN:-MARGIN]
