"""Blends colours as the eye does: equal steps of a weight look like equal steps of colour."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

LEVELS = 255
"""Levels of the diverging map: an odd number, so that zero has a level of its own."""

ZERO_LEVEL = LEVELS // 2

_OPAQUE = 0xFF000000

_LUMINANCE = np.array([0.2126, 0.7152, 0.0722])

# After Ottosson's OKLab (2020): light to the eye's cones, their cube roots to lightness and two
# colour axes; and back.
_CONES = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_AXES = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)
_ROOTS = np.array(
    [
        [1, 0.3963377774, 0.2158037573],
        [1, -0.1055613458, -0.0638541728],
        [1, -0.0894841775, -1.2914855480],
    ]
)
_LIGHT = np.array(
    [
        [4.0767416621, -3.3077115913, 0.2309699292],
        [-1.2684380046, 2.6097574011, -0.3413193965],
        [-0.0041960863, -0.7034186147, 1.7076147010],
    ]
)


def diverging_levels(stops: Sequence[str]) -> tuple[int, ...]:
    """The 255 opaque ARGB colours from -1 (level 0) through 0 (level 127) to +1 (level 254).

    `stops` are "#RRGGBB" at equal distances; between two of them the way is straight in OKLab.
    """
    labs = np.cbrt(np.array([_linear(stop) for stop in stops]) @ _CONES.T) @ _AXES.T
    places = np.linspace(0, len(stops) - 1, LEVELS)
    between = np.array([np.interp(places, range(len(stops)), axis) for axis in labs.T]).T
    parts = _encoded((between @ _ROOTS.T) ** 3 @ _LIGHT.T)
    return tuple(_OPAQUE | red << 16 | green << 8 | blue for red, green, blue in parts.tolist())


def contrast(first: str, second: str) -> float:
    """WCAG contrast ratio of two "#RRGGBB" colours, from 1 to 21."""
    dark, light = sorted(float(_linear(color) @ _LUMINANCE) for color in (first, second))
    return (light + 0.05) / (dark + 0.05)


def _linear(color: str) -> NDArray[np.float64]:
    """Light intensities (3,) 0..1 of an sRGB "#RRGGBB"."""
    value = np.frombuffer(bytes.fromhex(color[1:]), dtype=np.uint8) / 255
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


def _encoded(intensity: NDArray[np.float64]) -> NDArray[np.int64]:
    """Parts 0..255 of sRGB colours."""
    clipped = np.clip(intensity, 0.0, 1.0)
    curved = 1.055 * clipped ** (1 / 2.4) - 0.055
    values = np.where(clipped <= 0.0031308, 12.92 * clipped, curved)
    return np.asarray(np.rint(255 * values), dtype=np.int64)
