"""Writes the built-in digits: the shapes of strokes.py, each time with another hand."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from nnviz.data.ink import BOX, CENTRE, SIDE
from nnviz.data.strokes import FAMILIES, Family

VERSION = 3  # of the digits: raised whenever the same seed writes others

STEP = 0.025  # between the dots that make a curve, as a share of the digit's height

# How far hands differ: standard deviations, lengths as shares of the digit's height.
JITTER = 0.03  # of each point by itself
WAVES = ((4.5, 0.08), (4.5, 0.08), (7.0, 0.055), (12.0, 0.03))
WIDTH = 0.18  # of the logarithm of the width
SLANT, SLANTS = 0.12, 0.22  # to the right: mean and spread, as a tangent
ANGLE = 0.1  # radians
TAPER = 0.15  # of the width from top to bottom, and of the height from left to right
SAG = 0.3  # how far the waist moves up or down, and the middle to a side
SLIDE = 0.25  # ends are cut or drawn out by at most this share of the last segment
# How far from one shape of the family towards another, 0..1; below 0 away from it.
BLEND = (-0.3, 1.0)
PEN, PENS = 2.5, 0.28  # pixels, and the spread of the logarithm
PEN_LIMITS = 1.2, 5.0
PRESSURE = 0.25  # of the logarithm of the line's width, along the line
SIZES = 0.06  # of the logarithm of the longer side
ASIDE = 1.2  # pixels from the centre, at most, either way
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
    pen = np.clip(PEN * np.exp(_normal(rng, PENS, n)), *PEN_LIMITS)
    dots = _turned(rng, _bent(rng, _curves(rng, family, n)))
    nearest = np.sqrt(_nearest2(_placed(rng, dots, pen), _pressure(rng, dots)))
    soft = rng.uniform(*SOFTNESS, n).astype(np.float32)
    ink = np.clip((pen / 2 - nearest) / soft + np.float32(0.5), 0, 1)
    return _centred(rng, np.moveaxis(ink * 255 + np.float32(0.5), -1, 0).astype(np.uint8))


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
            course, phase = 2 * np.pi * rng.random((2, n), dtype=np.float32)
            across, down = ripple * np.cos(course), ripple * np.sin(course)
            size = wave * rng.uniform(-1, 1, n).astype(np.float32)
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
    return np.float32(spread) * np.clip(rng.standard_normal(n, dtype=np.float32), -2, 2)


def _placed(rng: np.random.Generator, dots: _Floats, pen: _Floats) -> _Floats:
    """Scale to the box, pen included, its middle somewhere in the frame's middle pixel."""
    n = dots.shape[-1]
    low, high = dots.min(axis=0), dots.max(axis=0)
    scale = (np.float32(BOX) * np.exp(_normal(rng, SIZES, n)) - pen) / (high - low).max(axis=0)
    middle = np.float32(SIDE / 2 - 1) + rng.random((2, n), dtype=np.float32)
    placed: _Floats = (dots - (low + high) / 2) * scale + middle
    return placed


def _pressure(rng: np.random.Generator, dots: _Floats) -> _Floats:
    """How much narrower than the pen the line is at each dot (k, n): it swells and thins."""
    k, _, n = dots.shape
    way = np.linspace(0, 1, k, dtype=np.float32)[:, None]
    turns, phase = rng.uniform(0, 12, n), rng.uniform(0, 2 * np.pi, n)
    swell = _normal(rng, PRESSURE, n)
    return np.exp(swell * np.sin(way * turns.astype(np.float32) + phase.astype(np.float32)))


def _nearest2(dots: _Floats, narrow: _Floats) -> _Floats:
    """Squared distance (28, 28, n) from each pixel to the nearest dot, more where it is narrow."""
    pixels = np.arange(SIDE, dtype=np.float32)[:, None]
    nearest = np.full((SIDE, SIDE, dots.shape[-1]), 1e6, dtype=np.float32)
    distance = np.empty_like(nearest)
    for (x, y), factor in zip(dots, narrow, strict=True):
        across, down = ((pixels - x) * factor) ** 2, ((pixels - y) * factor) ** 2
        np.add(down[:, None, :], across[None, :, :], out=distance)
        np.minimum(nearest, distance, out=nearest)
    return nearest


def _centred(rng: np.random.Generator, images: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Shift images (n, 28, 28) by whole pixels to bring the centre of mass near (14, 14)."""
    n, room = len(images), SIDE // 4
    places = np.arange(SIDE, dtype=np.float32)
    ink = images.astype(np.float32)
    centres = np.stack([ink.sum(axis=2) @ places, ink.sum(axis=1) @ places]) / ink.sum(axis=(1, 2))
    wanted = CENTRE + rng.uniform(-ASIDE, ASIDE, (2, n))
    down, right = np.clip(np.rint(wanted - centres), -room, room).astype(int)
    framed = np.pad(images, ((0, 0), (room, room), (room, room)))
    rows = np.arange(SIDE) + room - down[:, None]
    columns = np.arange(SIDE) + room - right[:, None]
    return framed[np.arange(n)[:, None, None], rows[:, :, None], columns[:, None, :]]
