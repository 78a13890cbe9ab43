"""How hands differ: the shapes of strokes.py become lines of dots, never twice the same."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz.data.strokes import Family

STEP = 0.025  # between the dots that make a line, as a share of the digit's height

# Spreads of what is drawn for each digit; lengths are shares of its height.
BLEND = (-0.3, 1.0)  # how far from one shape towards another; below 0 away from it
JITTER = 0.024  # each point by itself
SLIDE = 0.25  # the ends, along the line, as a share of its first or last piece
WAVES = ((4.5, 0.064), (4.5, 0.064), (7.0, 0.044), (12.0, 0.024))
"""Smooth displacements of everything: radians over the digit's height, largest displacement."""
TAPER = 0.15  # the width from top to bottom, and the height from left to right
SAG = 0.25  # how far the waist moves up or down, and the middle to a side
WIDTH = 0.18  # logarithm of the width
SLANT, SLANTS = 0.12, 0.22  # to the right, as a tangent: its mean, its spread
ANGLE = 0.13  # radians

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Style:
    """How digits are written. As it stands, it teaches best to read those of real people.

    `variety` multiplies how far hands differ: 0 writes every digit of a shape alike. `slant` is
    added to everybody's, as a tangent, to the right; `pen` multiplies the pen's width; `noise` is
    the spread of grey, 0..1, that is added to every pixel.
    """

    variety: float = 1.0
    slant: float = 0.0
    pen: float = 1.0
    noise: float = 0.0


USUAL = Style()


class Chance:
    """Random numbers for many digits at once, as far apart as the style's variety says."""

    def __init__(self, seed: np.random.SeedSequence, style: Style) -> None:
        self.rng = np.random.default_rng(seed)
        self.style = style
        self.variety = style.variety

    def normal(self, spread: float, n: int) -> Floats:
        """Values (n,) about 0, none further away than twice their `spread`."""
        values = np.clip(self.rng.standard_normal(n, dtype=np.float32), -2, 2)
        return np.asarray(self.variety * spread * values, dtype=np.float32)

    def jitter(self, spread: float, shape: tuple[int, ...]) -> Floats:
        """Values about 0, however far away."""
        values = self.rng.standard_normal(shape, dtype=np.float32)
        return np.asarray(self.variety * spread * values, dtype=np.float32)

    def within(self, most: float, *shape: int) -> Floats:
        """Values between −`most` and `most`."""
        return self.uniform(-self.variety * most, self.variety * most, *shape)

    def uniform(self, low: float, high: float, *shape: int) -> Floats:
        """Values between `low` and `high`, whatever the variety."""
        values = self.rng.random(shape, dtype=np.float32)
        return np.asarray(low + (high - low) * values, dtype=np.float32)


def dots(chance: Chance, family: Family, n: int) -> Floats:
    """Dots (k, 2, n) close together along the lines of `n` digits, about 1 high."""
    blend = _blend(chance, family.shares, n)
    lines = [_line(chance, shapes, blend) for shapes in family.strokes]
    return _turned(chance, _warped(chance, _waved(chance, np.concatenate(lines))))


def _blend(chance: Chance, shares: NDArray[np.float64], n: int) -> Floats:
    """Weights (k, n): each hand is one shape on the way to another, or a bit away from it."""
    k = len(shares)
    one, other = chance.rng.choice(k, (2, n), p=shares / shares.sum())
    way = chance.variety * chance.uniform(*BLEND, n)
    weights = np.zeros((k, n), dtype=np.float32)
    weights[one, np.arange(n)] = 1 - way
    weights[other, np.arange(n)] += way
    return weights


def _line(chance: Chance, shapes: NDArray[np.float64], blend: Floats) -> Floats:
    """Dots (k, 2, n) along one stroke, its `shapes` (m, p, 2) blended by weights (m, n)."""
    points = _displaced(chance, shapes, blend)
    slide = chance.within(SLIDE, 2, 1, blend.shape[1])
    first = points[0] + slide[0] * (points[1] - points[0])
    last = points[-1] + slide[1] * (points[-2] - points[-1])
    points[0], points[-1] = first, last
    typical = np.einsum("mpc,m->pc", shapes, blend.mean(axis=1))
    return np.asarray(np.einsum("kp,pcn->kcn", np.concatenate(list(_catmull_rom(typical))), points))


def _displaced(chance: Chance, shapes: NDArray[np.float64], blend: Floats) -> Floats:
    """Points (p, 2, n) of blended shapes moved at random; a repeated point moves as one."""
    points: Floats = np.einsum("mpc,mn->pcn", shapes.astype(np.float32), blend)
    points += chance.jitter(JITTER, points.shape)
    for i in np.flatnonzero((np.diff(shapes[0], axis=0) == 0).all(axis=1)):
        points[i + 1] = points[i]
    return points


def _catmull_rom(stroke: NDArray[np.float64]) -> Iterator[Floats]:
    """Matrices (dots, points), one a piece, that turn points like these into even dots."""
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


def _waved(chance: Chance, dots: Floats) -> Floats:
    """Move the dots by a smooth random field."""
    n = dots.shape[-1]
    moved = dots.copy()
    for ripple, wave in WAVES:
        for axis in (0, 1):
            course, phase = chance.uniform(0, 2 * np.pi, 2, n)
            along = dots[:, 0] * np.cos(course) + dots[:, 1] * np.sin(course)
            moved[:, axis] += chance.within(wave, n) * np.sin(ripple * along + phase)
    return moved


def _warped(chance: Chance, dots: Floats) -> Floats:
    """Narrow one end, move the waist, bow the whole."""
    n = dots.shape[-1]
    x, y = dots[:, 0] - np.float32(0.5), dots[:, 1] - np.float32(0.5)
    x, y = x * (1 + chance.normal(TAPER, n) * y), y * (1 + chance.normal(TAPER, n) * x)
    y = y + chance.normal(SAG, n) * (y**2 - np.float32(0.25))
    x = x + chance.normal(SAG, n) * y**2
    return np.stack([x, y], axis=1)


def _turned(chance: Chance, dots: Floats) -> Floats:
    """Stretch, slant and turn each digit."""
    n = dots.shape[-1]
    slant = SLANT + np.float32(chance.style.slant) + chance.normal(SLANTS, n)
    angle = chance.normal(ANGLE, n)
    x, y = dots[:, 0] * np.exp(chance.normal(WIDTH, n)) - slant * dots[:, 1], dots[:, 1]
    sine, cosine = np.sin(angle), np.cos(angle)
    return np.stack([x * cosine - y * sine, x * sine + y * cosine], axis=1)
