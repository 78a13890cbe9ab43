"""Real digits as pen strokes: 7,494 by 30 writers (UCI, Pen-Based Recognition of Digits)."""

import gzip
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray


class Drawing(NamedTuple):
    """Strokes, (n, 2) points each with y downward, in a box of 500 × 500; and what digit it is."""

    label: int
    strokes: list[NDArray[np.float64]]


def drawings(folder: Path) -> list[Drawing]:
    """Every digit of the UNIPEN file in the folder of the tests' data."""
    with gzip.open(folder / "pendigits" / "pendigits-train.unipen.gz", "rt") as file:
        segments = file.read().split(".SEGMENT")[1:]
    return [Drawing(int(s.split('"')[1]), _strokes(s)) for s in segments]


def _strokes(segment: str) -> list[NDArray[np.float64]]:
    return [
        np.array(stroke.split(".PEN_UP")[0].split(), float).reshape(-1, 2) * (1, -1)
        for stroke in segment.split(".PEN_DOWN")[1:]
    ]
