"""Arrays of pictures, however they are kept, become grey values from 0 to 255."""

from math import isqrt
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.core.sentence import Sentence
from nnviz.data.dataset import DataError
from nnviz.data.pictures.picture_set import LONGEST_SIDE, MOST_BYTES, MOST_PICTURES

LEAST_SIDE = 4
"""Of a picture: fewer numbers in a row are measures."""
_CHANNELS = (1, 3, 4)
_LUMINANCE = np.array([0.299, 0.587, 0.114])
"""Shares of red, green and blue in the grey that an eye sees (ITU-R BT.601)."""
_AT_ONCE = 4_000_000
"""Values that are converted at a time."""
_FAINT = 128
"""Whole grey values that all lie below do not use the range: they are stretched."""
_OF_256 = 255 / 256
"""The largest grey value in the book's pickle, which divides by 256."""


def picture_shape(shape: tuple[int, ...]) -> tuple[int, int] | None:
    """Height and width of pictures in an array of this shape; None where there are none."""
    sides = shape[1:]
    if len(sides) == 1 and isqrt(sides[0]) ** 2 == sides[0]:
        sides = (isqrt(sides[0]),) * 2
    elif len(sides) == 3 and sides[2] in _CHANNELS:
        sides = sides[:2]
    elif len(sides) == 3 and sides[0] in _CHANNELS:
        sides = sides[1:]
    if len(sides) != 2 or not all(LEAST_SIDE <= side <= LONGEST_SIDE for side in sides):
        return None
    return sides[0], sides[1]


def as_grey(
    arrays: list[NDArray[Any]], name: str
) -> tuple[list[NDArray[np.uint8]], list[Sentence]]:
    """The pictures (n, height, width) of several arrays alike, and what was done with them.

    An array has the shape (n, height · width) of squares, (n, height, width), or that with one,
    three or four colours before or after. Its values are whole numbers or shares. Raises DataError
    where they are no pictures, or are more than may be.
    """
    shape = picture_shape(arrays[0].shape)
    if shape is None or any(picture_shape(array.shape) != shape for array in arrays):
        raise DataError("{name} holds no pictures of one size: choose another file.", name=name)
    if any(array.dtype.kind not in "iubf" for array in arrays):
        raise DataError("{name} holds words in the place of pictures: save numbers.", name=name)
    count = sum(map(len, arrays))
    if not count or count > MOST_PICTURES or count * shape[0] * shape[1] > MOST_BYTES:
        raise DataError(
            "{name} holds {count:,} pictures of {height} × {width} pixels: use fewer or smaller "
            "ones.",
            name=name,
            count=count,
            height=shape[0],
            width=shape[1],
        )
    said = []
    if arrays[0].ndim == 4 and 1 not in (arrays[0].shape[1], arrays[0].shape[3]):
        said.append(Sentence("The pictures are in colour: their brightness is used."))
    low, factor, told = _stretching(arrays, name)
    return [_converted(a, shape, low, factor) for a in arrays], said + told


def _stretching(arrays: list[NDArray[Any]], name: str) -> tuple[float, float, list[Sentence]]:
    """What is taken from every value, by what it is multiplied then to be 0..255, and why."""
    low = float(min(array.min() for array in arrays))
    high = float(max(array.max() for array in arrays))
    if not np.isfinite([low, high]).all():
        raise DataError("{name} holds pixels that are no numbers: mend them.", name=name)
    whole = all(array.dtype.kind in "iub" for array in arrays)
    if low >= 0 and high <= 1 and not whole:
        return 0.0, 256.0 if _are_of_256(arrays, high) else 255.0, []
    if low >= 0 and _FAINT <= high <= 255:
        return 0.0, 1.0, []
    if low == high:
        raise DataError("{name} holds pictures of one grey alone: choose others.", name=name)
    low = min(low, 0.0) if high > 0 else low
    if not np.finfo(np.float32).tiny < high - low < np.finfo(np.float32).max:
        raise DataError(
            "{name} holds pixels from {low:g} to {high:g}, which are no grey values: mend them.",
            name=name,
            low=low,
            high=high,
        )
    stretched = Sentence(
        "Grey values from {low:g} to {high:g} are stretched to 0 to 255.", low=low, high=high
    )
    return low, 255 / (high - low), [stretched]


def _are_of_256(arrays: list[NDArray[Any]], high: float) -> bool:
    """Whether these shares are whole numbers of 256, looked at in the first of them."""
    some = arrays[0][:100] * 256
    return 0 < high <= _OF_256 and bool((some == np.rint(some)).all())


def _converted(
    array: NDArray[Any], shape: tuple[int, int], low: float, factor: float
) -> NDArray[np.uint8]:
    """The pictures (n, height, width) of one array; as they are where they need no work."""
    if array.dtype == np.uint8 and factor == 1 and array.ndim < 4:
        return array.reshape(-1, *shape)
    made = np.empty((len(array), *shape), dtype=np.uint8)
    step = max(1, _AT_ONCE // max(1, array[:1].size))
    for start in range(0, len(array), step):
        values = _one_colour(array[start : start + step]).reshape(-1, *shape)
        made[start : start + step] = np.rint((values - low) * factor).clip(0, 255)
    return made


def _one_colour(array: NDArray[Any]) -> NDArray[Any]:
    """Brightness of what has colours, (m, height, width); transparency is left out."""
    array = array.astype(np.float64)
    if array.ndim < 4:
        return array
    if array.shape[3] not in _CHANNELS:
        array = np.moveaxis(array, 1, 3)
    if array.shape[3] == 1:
        return array[..., 0]
    return np.asarray(array[..., :3] @ _LUMINANCE)
