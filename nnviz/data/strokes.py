"""The strokes that the built-in digits are written with: resources/digits.txt, to be added to.

A line is `digit weight: x,y x,y … / x,y …`: how often the shape is used among its digit's, then
its strokes, points in a box of about 100 by 100, y downward. A smooth curve runs through the
points; a point given twice keeps a corner sharp. All shapes were drawn for nnviz, point by point;
none is taken from anybody's handwriting.
"""

from collections import defaultdict
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray


class Family(NamedTuple):
    """Shapes of one digit with as many strokes, points and corners, so that they can be blended.

    `shares` (k,) says how often each is used among all shapes of the digit; `strokes` are
    arrays (k, p, 2), one a stroke, in units of the digit's height.
    """

    digit: int
    shares: NDArray[np.float64]
    strokes: tuple[NDArray[np.float64], ...]


@cache
def families() -> tuple[Family, ...]:
    """All families of all digits; the shapes are read when digits are first written."""
    from importlib.resources import files  # a launch that writes no digits is shorter without

    table = (files("nnviz.resources") / "digits.txt").read_text("ascii")
    lines = [_read(line) for line in table.splitlines() if line]
    totals = np.bincount([digit for digit, *_ in lines], [weight for _, weight, _ in lines])
    alike = defaultdict(list)
    for digit, weight, strokes in lines:
        pattern = tuple(map(_pattern, strokes))
        alike[digit, pattern].append((weight / totals[digit], strokes))
    return tuple(
        Family(digit, np.array(shares), tuple(map(np.stack, zip(*variants, strict=True))))
        for (digit, _), members in alike.items()
        for shares, variants in [zip(*members, strict=True)]
    )


def _read(line: str) -> tuple[int, float, list[NDArray[np.float64]]]:
    head, _, body = line.partition(":")
    digit, weight = head.split()
    strokes = [[point.split(",") for point in stroke.split()] for stroke in body.split("/")]
    return int(digit), float(weight), [np.array(stroke, dtype=float) / 100 for stroke in strokes]


def _pattern(stroke: NDArray[np.float64]) -> tuple[bool, ...]:
    return tuple((np.diff(stroke, axis=0) == 0).all(axis=1))
