"""Writes the built-in digits: each time another hand, another pen, another place.

They have the frame and the pen of `ink.rasterize`, so that a person's drawing looks like one of
them; beyond that they vary as scans do.
"""

from collections.abc import Generator

import numpy as np
from numpy.typing import NDArray

from nnviz.data.hand import USUAL, Chance, Floats, Style, dots
from nnviz.data.ink import BOX, CENTRE, SIDE
from nnviz.data.strokes import Family, families

VERSION = 14  # of the digits: raised whenever the same seed writes others

# Spreads of what is drawn for each digit, in pixels but for logarithms.
PEN, PENS = 2.5, 0.28  # the pen's width, and the spread of its logarithm
PRESSURE = 0.25  # logarithm of the line's width, along the line
SIZES = 0.04  # logarithm of the longer side
ASIDE = 0.8  # from the centre, at most, either way
SOFT = (0.7, 1.4)  # over which the edge of the ink fades

Images = NDArray[np.uint8]


def digits(
    seed: np.random.SeedSequence, count: int, style: Style = USUAL
) -> tuple[Images, NDArray[np.int64]]:
    """Write `count` digits, as many of each kind as can be, in random order.

    Returns images (count, 784), 0..255, and labels (count,): a pure function of its arguments.
    """
    steps = writing(seed, count, style)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            made: tuple[Images, NDArray[np.int64]] = end.value
            return made


def writing(
    seed: np.random.SeedSequence, count: int, style: Style = USUAL
) -> Generator[float, None, tuple[Images, NDArray[np.int64]]]:
    """The same, returned at the end; yields the share done after each family of shapes."""
    chance = Chance(seed, style)
    labels = np.arange(count) % 10
    which = _chosen_families(chance, labels)
    images = np.empty((count, SIDE * SIDE), dtype=np.uint8)
    kinds = np.unique(which)
    for done, number in enumerate(kinds, 1):
        rows = np.flatnonzero(which == number)
        images[rows] = written(chance, families()[number], len(rows)).reshape(len(rows), -1)
        yield done / len(kinds)
    order = chance.rng.permutation(count)
    return images[order], labels[order]


def written(chance: Chance, family: Family, n: int) -> Images:
    """`n` digits (n, 28, 28) of one family of shapes, 0..255."""
    pen = np.float32(PEN * chance.style.pen) * np.exp(chance.normal(PENS, n))
    line = dots(chance, family, n)
    distance = _nearest(_placed(chance, line, pen), _thinness(chance, *line.shape[::2]))
    ink = np.clip((pen / 2 - distance) / chance.uniform(*SOFT, n) + np.float32(0.5), 0, 1)
    images = _centred(chance, np.moveaxis(ink * 255 + np.float32(0.5), -1, 0).astype(np.uint8))
    return _noisy(chance, images) if chance.style.noise else images


def _chosen_families(chance: Chance, labels: NDArray[np.int64]) -> NDArray[np.int64]:
    which = np.empty(len(labels), dtype=np.int64)
    for digit in range(10):
        own = [i for i, family in enumerate(families()) if family.digit == digit]
        shares = [families()[i].shares.sum() for i in own]
        rows = labels == digit
        which[rows] = chance.rng.choice(own, rows.sum(), p=shares)
    return which


def _placed(chance: Chance, line: Floats, pen: Floats) -> Floats:
    """Scale to the box, pen included, its middle somewhere in the frame's middle pixel."""
    low, high = line.min(axis=0), line.max(axis=0)
    n = len(pen)
    scale = (BOX * np.exp(chance.normal(SIZES, n)) - pen) / (high - low).max(axis=0)
    middle = chance.uniform(SIDE / 2 - 1, SIDE / 2, 2, n)
    return np.asarray((line - (low + high) / 2) * scale + middle)


def _thinness(chance: Chance, k: int, n: int) -> Floats:
    """Factors (k, n) by which the line is narrower than the pen at each dot."""
    way = np.linspace(0, 1, k, dtype=np.float32)[:, None]
    wave = np.sin(way * chance.uniform(0, 12, n) + chance.uniform(0, 2 * np.pi, n))
    return np.asarray(np.exp(chance.normal(PRESSURE, n) * wave))


def _nearest(line: Floats, thinness: Floats) -> Floats:
    """Distance (28, 28, n) from each pixel to the nearest dot; thin places are further away."""
    pixels = np.arange(SIDE, dtype=np.float32)[:, None]
    nearest = np.full((SIDE, SIDE, line.shape[-1]), 1e6, dtype=np.float32)
    distance = np.empty_like(nearest)
    for (x, y), factor in zip(line, thinness, strict=True):
        across, down = ((pixels - x) * factor) ** 2, ((pixels - y) * factor) ** 2
        np.add(down[:, None, :], across[None, :, :], out=distance)
        np.minimum(nearest, distance, out=nearest)
    return np.sqrt(nearest, out=nearest)


def _centred(chance: Chance, images: Images) -> Images:
    """Shift images (n, 28, 28) by whole pixels to bring the centre of mass near (14, 14)."""
    n, room = len(images), SIDE // 4
    places = np.arange(SIDE, dtype=np.float32)
    ink = images.astype(np.float32)
    centres = np.stack([ink.sum(axis=2) @ places, ink.sum(axis=1) @ places]) / ink.sum(axis=(1, 2))
    wanted = CENTRE + chance.within(ASIDE, 2, n)
    down, right = np.clip(np.rint(wanted - centres), -room, room).astype(int)
    framed = np.pad(images, ((0, 0), (room, room), (room, room)))
    rows = np.arange(SIDE) + room - down[:, None]
    columns = np.arange(SIDE) + room - right[:, None]
    return np.asarray(framed[np.arange(n)[:, None, None], rows[:, :, None], columns[:, None, :]])


def _noisy(chance: Chance, images: Images) -> Images:
    """Images (n, 28, 28) with noise in every pixel's grey."""
    grey = chance.rng.standard_normal(images.shape, dtype=np.float32)
    moved: Images = np.clip(images + 255 * np.float32(chance.style.noise) * grey, 0, 255).astype(
        np.uint8
    )
    return moved
