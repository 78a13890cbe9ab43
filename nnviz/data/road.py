"""The road from a drawing on a sheet to the picture that a network reads, step by step.

`ink.rasterize` goes it in one; here each step can be left out, to see what it is good for.
"""

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz.data.ink import BOX, PEN, SIDE, Image28, centred

STEPS = ("crop", "scale", "redraw", "centre")
"""Cut out the ink and put it into the corner of the frame; bring its longer side to 20 pixels; draw
it with MNIST's pen; put its centre of mass in the middle."""

CORNER = (SIDE - BOX) / 2

_MOST_PIECES = 400
_Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Drawing:
    """Strokes (n, 2), y downward, on a square sheet ``side`` long, by a pen ``pen`` wide."""

    strokes: tuple[_Floats, ...]
    side: float
    pen: float


def pictured(drawing: Drawing, steps: Collection[str]) -> Image28:
    """The drawing as (28, 28) values 0..1 after these steps; after none the shrunken sheet."""
    points = np.concatenate(drawing.strokes)
    low, high = points.min(axis=0), points.max(axis=0)
    pen, shrunk = drawing.pen, SIDE / drawing.side
    scale = shrunk
    if "scale" in steps:
        scale = _scale(float((high - low).max()), pen, "redraw" in steps)
    width = PEN if "redraw" in steps else pen * scale
    if "crop" in steps:
        lines = [(stroke - low) * scale + CORNER + width / 2 for stroke in drawing.strokes]
    else:
        middle = (low + high) / 2
        lines = [(stroke - middle) * scale + middle * shrunk for stroke in drawing.strokes]
    image = _inked([line - 0.5 for line in lines], width)
    return centred(image) if "centre" in steps and image.any() else image


def _scale(longer: float, pen: float, redrawn: bool) -> float:
    """Pixels to a unit of the sheet with which the longer side, pen included, is 20 pixels."""
    if redrawn:
        return (BOX - PEN) / longer if longer > 0 else 1.0
    return BOX / (longer + pen)


def _inked(lines: list[_Floats], width: float) -> Image28:
    """Ink by the distance from each pixel to the nearest of the lines, those of one point dots."""
    pieces = [_thinned(line) for line in lines]
    starts = np.concatenate([p[:-1] if len(p) > 1 else p for p in pieces])
    ways = np.concatenate([np.diff(p, axis=0) if len(p) > 1 else 0 * p for p in pieces])
    rows, columns = np.mgrid[:SIDE, :SIDE]
    pixels = np.stack([columns.ravel(), rows.ravel()], axis=1).astype(float)
    away = pixels[:, None, :] - starts
    lengths = np.maximum((ways**2).sum(axis=1), 1e-12)
    along = np.clip((away * ways).sum(axis=2) / lengths, 0, 1)
    nearest = np.linalg.norm(away - along[:, :, None] * ways, axis=2).min(axis=1)
    ink: Image28 = np.clip(width / 2 + 0.5 - nearest, 0, 1).reshape(SIDE, SIDE).astype(np.float32)
    return ink


def _thinned(line: _Floats) -> _Floats:
    """No more points than are needed to see the line on so few pixels."""
    chosen = np.unique(np.linspace(0, len(line) - 1, min(len(line), _MOST_PIECES)).astype(int))
    return np.asarray(line[chosen])
