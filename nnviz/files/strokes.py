"""Drawings on disk: strokes as json, [[[x, y], …], …], y downward."""

import os
import sys
from pathlib import Path
from typing import Any

import numpy as np

from nnviz.core.arrays import Array
from nnviz.files.errors import FileError
from nnviz.files.reading import parse_json, read_bytes

_MOST_BYTES = 4_000_000


def read_strokes(path: str | os.PathLike[str]) -> list[Array]:
    """The strokes of a drawing, (n, 2) float64 each, in any unit; strokes without points left out.

    Raises FileError where the file holds anything but finite points.
    """
    path = Path(path)
    strokes = as_strokes(parse_json(path, read_bytes(path, _MOST_BYTES)))
    if strokes is None:
        raise FileError("{path} is not a drawing: give strokes as [[[x, y], …], …].", path=path)
    return strokes


def as_strokes(value: Any) -> list[Array] | None:
    """The strokes that json's ``value`` means, empty ones left out; None where it means none."""
    if not isinstance(value, list) or not all(_is_stroke(stroke) for stroke in value):
        return None
    return [np.array(stroke, dtype=np.float64) for stroke in value if stroke]


def _is_stroke(stroke: object) -> bool:
    return isinstance(stroke, list) and all(_is_point(point) for point in stroke)


def _is_point(point: object) -> bool:
    return isinstance(point, list) and len(point) == 2 and all(map(_is_coordinate, point))


def _is_coordinate(value: object) -> bool:
    """A number that fits a float; the comparison also refuses NaN and infinity."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return abs(value) <= sys.float_info.max
