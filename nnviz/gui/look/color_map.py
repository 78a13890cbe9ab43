"""Blends colours as the eye does: equal steps of a weight look like equal steps of colour."""

from collections.abc import Sequence
from itertools import pairwise

LEVELS = 255
"""Levels of the diverging map: an odd number, so that zero has a level of its own."""

ZERO_LEVEL = LEVELS // 2

_OPAQUE = 0xFF000000

Triple = tuple[float, float, float]


def diverging_levels(stops: Sequence[str]) -> tuple[int, ...]:
    """The 255 opaque ARGB colours from -1 (level 0) through 0 (level 127) to +1 (level 254).

    `stops` are "#RRGGBB" at equal distances; between two of them the way is straight in OKLab.
    """
    labs = [_oklab(stop) for stop in stops]
    steps = len(stops) - 1
    return tuple(_argb(_at(labs, steps * level / (LEVELS - 1))) for level in range(LEVELS))


def contrast(first: str, second: str) -> float:
    """WCAG contrast ratio of two "#RRGGBB" colours, from 1 to 21."""
    dark, light = sorted(_luminance(color) for color in (first, second))
    return (light + 0.05) / (dark + 0.05)


def _at(labs: Sequence[Triple], position: float) -> Triple:
    """The colour at `position` stops from the first; the last piece includes its end."""
    piece = min(int(position), len(labs) - 2)
    before, after = list(pairwise(labs))[piece]
    share = position - piece
    return (
        before[0] + share * (after[0] - before[0]),
        before[1] + share * (after[1] - before[1]),
        before[2] + share * (after[2] - before[2]),
    )


def _linear(color: str) -> Triple:
    """Light intensities 0..1 of an sRGB "#RRGGBB"."""
    red, green, blue = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return _decoded(red), _decoded(green), _decoded(blue)


def _decoded(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _encoded(intensity: float) -> int:
    clipped = min(max(intensity, 0.0), 1.0)
    value = 12.92 * clipped if clipped <= 0.0031308 else 1.055 * clipped ** (1 / 2.4) - 0.055
    return round(255 * value)


def _luminance(color: str) -> float:
    red, green, blue = _linear(color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _oklab(color: str) -> Triple:
    """Lightness and two colour axes after Ottosson's OKLab (2020)."""
    red, green, blue = _linear(color)
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def _argb(lab: Triple) -> int:
    lightness, a, b = lab
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    red = _encoded(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short)
    green = _encoded(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short)
    blue = _encoded(-0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short)
    return _OPAQUE | red << 16 | green << 8 | blue
