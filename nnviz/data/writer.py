"""Writes the built-in digits: the shapes of strokes.py, each time with another hand."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from nnviz.data.ink import BOX, CENTRE, SIDE
from nnviz.data.strokes import FAMILIES, Family

VERSION = 2  # of the digits: raised whenever the same seed writes others

STEP = 0.025  # between the dots that make a curve, as a share of the digit's height
MARGIN = 1  # pixels around the box that a soft edge may grey
PATCH = int(BOX) + 2 * MARGIN

# How far hands differ: standard deviations, lengths as shares of the digit's height.
JITTER = 0.03  # of each point by itself
WAVES = (
    (3.5, 0.05),
    (3.5, 0.05),
    (5.0, 0.05),
    (9.0, 0.03),
)  # of the smooth field that moves everything, a wave's height
RIPPLE = 3.5  # radians a wave turns through over the digit
WIDTH = 0.18  # of the logarithm of the width
SLANT, SLANTS = 0.12, 0.22  # to the right: mean and spread, as a tangent
ANGLE = 0.1  # radians
TAPER = 0.15  # of the width from top to bottom, and of the height from left to right
SAG = 0.3  # how far the waist moves up or down, and the middle to a side
SLIDE = 0.25  # ends are cut or drawn out by at most this share of the last segment
# How far from one shape of the family towards another, 0..1; below 0 away from it.
BLEND = (-0.3, 1.0)
PEN, PENS = 2.5, 0.28  # pixels, and the spread of the logarithm
SOFTNESS = (0.7, 1.4)  # pixels over which the edge of the ink fades

_Floats = NDArray[np.float32]


def digits(seed: np.random.SeedSequence, count: int) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """Write `count` digits, as many of each kind as can be, in random order.

    Returns images (count, 784), 0..255, and labels (count,): a pure function of its arguments.
    """
    rng = np.random.default_rng(seed)
    labels = np.arange(count) % 10
    which = _chosen_families(rng, labels)
    images = np.empty((count, SIDE * SIDE), dtype=np.uint8)
    for number in np.unique(which):
        rows = np.flatnonzero(which == number)
        images[rows] = _written(rng, FAMILIES[number], len(rows)).reshape(len(rows), -1)
    order = rng.permutation(count)
    return images[order], labels[order]


def _chosen_families(rng: np.random.Generator, labels: NDArray[np.int64]) -> NDArray[np.int64]:
    which = np.empty(len(labels), dtype=np.int64)
    for digit in range(10):
        own = [i for i, family in enumerate(FAMILIES) if family.digit == digit]
        rows = labels == digit
        which[rows] = rng.choice(own, rows.sum(), p=[FAMILIES[i].shares.sum() for i in own])
    return which


def _written(rng: np.random.Generator, family: Family, n: int) -> NDArray[np.uint8]:
    """`n` digits (n, 28, 28) of one shape, 0..255."""
    pen = np.clip(rng.lognormal(np.log(PEN), PENS, n), 1.2, 5.0).astype(np.float32)
    dots = _placed(_turned(rng, _bent(rng, _curves(rng, family, n))), pen)
    nearest = np.sqrt(_nearest2(dots))
    soft = rng.uniform(*SOFTNESS, n).astype(np.float32)
    ink = np.clip((pen / 2 - nearest) / soft + 0.5, 0, 1)
    return _centred(np.ascontiguousarray(np.moveaxis(ink, -1, 0)))


def _curves(rng: np.random.Generator, family: Family, n: int) -> _Floats:
    """Dots (k, 2, n) along smooth curves through the points of `n` hands of the family."""
    blend = _blend(rng, family.shares, n)
    return np.concatenate([_curve(rng, stroke, blend) for stroke in family.strokes])


def _blend(rng: np.random.Generator, shares: NDArray[np.float64], n: int) -> NDArray[np.float64]:
    """Weights (k, n): each hand is one shape on the way to another, or a bit away from it."""
    k = len(shares)
    one, other = rng.choice(k, (2, n), p=shares / shares.sum())
    way = rng.uniform(*BLEND, n)
    weights = np.zeros((k, n))
    weights[one, np.arange(n)] = 1 - way
    weights[other, np.arange(n)] += way
    return weights


def _curve(
    rng: np.random.Generator, shapes: NDArray[np.float64], blend: NDArray[np.float64]
) -> _Floats:
    mean = np.einsum("kpc,k->pc", shapes, blend.mean(axis=1))
    points = _displaced(rng, shapes, blend)
    n = points.shape[-1]
    slide = rng.uniform(-SLIDE, SLIDE, (2, 1, n)).astype(np.float32)
    first = points[0] + slide[0] * (points[1] - points[0])
    last = points[-1] + slide[1] * (points[-2] - points[-1])
    points[0], points[-1] = first, last
    matrix = np.concatenate(list(_catmull_rom(mean)))
    return np.einsum("dp,pcn->dcn", matrix, points)


def _displaced(
    rng: np.random.Generator, shapes: NDArray[np.float64], blend: NDArray[np.float64]
) -> _Floats:
    """Points (p, 2, n) of blended shapes moved at random; a repeated point moves as one."""
    points = np.einsum("kpc,kn->pcn", shapes, blend)
    points += JITTER * rng.standard_normal(points.shape)
    for i in np.flatnonzero((np.diff(shapes[0], axis=0) == 0).all(axis=1)):
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
    for ripple, wave in WAVES:
        for axis in (0, 1):
            across, down = _normal(rng, ripple, n), _normal(rng, ripple, n)
            size = _normal(rng, wave, n)
            phase = rng.random(n, dtype=np.float32) * np.float32(2 * np.pi)
            moved[:, axis] += size * np.sin(dots[:, 0] * across + dots[:, 1] * down + phase)
    return moved


def _turned(rng: np.random.Generator, dots: _Floats) -> _Floats:
    """Stretch, slant and turn each digit."""
    n = dots.shape[-1]
    aspect = np.exp(_normal(rng, WIDTH, n))
    slant = np.float32(SLANT) + _normal(rng, SLANTS, n)
    angle = _normal(rng, ANGLE, n)
    x, y = dots[:, 0] - np.float32(0.5), dots[:, 1] - np.float32(0.5)
    x, y = x * (1 + _normal(rng, TAPER, n) * y), y * (1 + _normal(rng, TAPER, n) * x)
    y = y + _normal(rng, SAG, n) * (y * y - np.float32(0.25))
    x = x + _normal(rng, SAG, n) * (y * y)
    x = x * aspect - slant * y
    sine, cosine = np.sin(angle), np.cos(angle)
    return np.stack([x * cosine - y * sine, x * sine + y * cosine], axis=1)


def _normal(rng: np.random.Generator, spread: float, n: int) -> _Floats:
    return np.float32(spread) * rng.standard_normal(n, dtype=np.float32)


def _placed(dots: _Floats, pen: _Floats) -> _Floats:
    """Scale to the box, pen included, in the middle, corner on a pixel's edge; in the patch's coordinates."""
    corner = dots.min(axis=0)
    size = dots.max(axis=0) - corner
    scale = (np.float32(BOX) - pen) / size.max(axis=0)
    spare = np.floor((np.float32(BOX) - pen - scale * size) / 2)
    placed: _Floats = (dots - corner) * scale + (spare + pen / 2 + np.float32(MARGIN - 0.5))
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
