"""A cost over a plane as a picture: ten steps of colour, and a thin line between two of them."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from nnviz.gui.look.color_map import ZERO_LEVEL
from nnviz.gui.look.theme import Theme

STEPS = 10
LOUDEST = 0.30
"""Of the diverging map's upper half: more of it would drown what lies on the map."""

Values = NDArray[np.float64]


class Bands(NamedTuple):
    """Where the steps of colour are: at equal distances of ((C − low)/(high − low))^power.

    A power of ½ makes a bowl's contours stand at equal distances.
    """

    low: float
    high: float
    power: float = 1.0

    def place(self, values: Values) -> Values:
        """How many steps up they are, 0 to 10 and beyond."""
        share = np.maximum((values - self.low) / (self.high - self.low), 0.0)
        return np.asarray(STEPS * share**self.power)

    def edges(self) -> list[float]:
        """The costs between two steps, the ends too."""
        shares = (np.arange(STEPS + 1) / STEPS) ** (1 / self.power)
        return [float(edge) for edge in self.low + shares * (self.high - self.low)]


def argb(values: Values, bands: Bands, on: Theme) -> NDArray[np.uint32]:
    """Opaque pixels (rows, columns) of values (rows, columns); contours are a pixel wide."""
    place = bands.place(np.nan_to_num(values, nan=bands.high, posinf=bands.high))
    step = np.clip(place, 0, STEPS - 1e-9).astype(np.int64)
    colors = np.array([_color(at, on) for at in range(STEPS)], dtype=np.int64)
    rgb = colors[step]
    down, right = np.gradient(place) if min(place.shape) > 1 else (place * 0, place * 0)
    nearest = np.rint(place)
    pixels = np.abs(place - nearest) / np.maximum(np.hypot(down, right), 1e-12)
    is_edge = (nearest > 0) & (nearest < STEPS)
    share = np.where(is_edge, np.clip(1.0 - pixels, 0.0, 1.0), 0.0)[..., None]
    line = np.array(_parts(int(on.line[1:], 16)))
    mixed = np.rint(rgb + share * (line - rgb)).astype(np.uint32)
    return np.asarray(
        np.uint32(0xFF000000) | mixed[..., 0] << 16 | mixed[..., 1] << 8 | mixed[..., 2]
    )


def color(step: int, on: Theme) -> int:
    """The ARGB of a step, 0 to 9."""
    return on.diverging[ZERO_LEVEL + round(ZERO_LEVEL * LOUDEST * (step + 0.5) / STEPS)]


def _color(step: int, on: Theme) -> tuple[int, int, int]:
    return _parts(color(step, on))


def _parts(argb: int) -> tuple[int, int, int]:
    return argb >> 16 & 255, argb >> 8 & 255, argb & 255
