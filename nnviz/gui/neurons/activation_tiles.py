"""Activations as pictures: over a plane as colours, over a line as the area under a curve."""

import numpy as np
from numpy.typing import NDArray

from nnviz.gui.look.color_map import ZERO_LEVEL
from nnviz.gui.neurons.tile_mosaic import TileShape

SHAPE = TileShape(28, 28)


def curve_levels(
    activations: NDArray[np.floating], limit: float, is_signed: bool
) -> NDArray[np.uint8]:
    """Levels (neurons, 28·28) of activations (28, neurons), an area of their colour to each curve.

    The curve goes from 0, or from −``limit`` where it may be negative, up to ``limit``.
    """
    low = -limit if is_signed else 0.0
    heights = limit - (np.arange(SHAPE.rows) + 0.5) / SHAPE.rows * (limit - low)
    a = np.clip(activations.T, -limit, limit)[:, None, :]  # (neurons, 1, columns)
    down = heights[None, :, None]
    inside = np.where(down > 0, a >= down, a <= down)
    levels = np.rint(ZERO_LEVEL * (1 + a / limit))
    return np.where(inside, levels, ZERO_LEVEL).astype(np.uint8).reshape(len(a), -1)
