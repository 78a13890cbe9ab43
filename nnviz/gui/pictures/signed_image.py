"""A small picture of signed values, each of its pixels a square: orange for, blue against."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.gui.look import theme
from nnviz.gui.look.color_map import ZERO_LEVEL
from nnviz.gui.pictures.pixel_image import PixelImage


class SignedImage(PixelImage):
    """28 × 28 values, the largest of them in the strongest colour."""

    def _levels(self, values: NDArray[np.floating[Any]] | None) -> NDArray[Any] | int:
        limit = 0.0 if values is None else float(np.abs(values).max())
        if values is None or not 0 < limit < np.inf:
            return ZERO_LEVEL
        return np.asarray(np.rint(values / limit * ZERO_LEVEL) + ZERO_LEVEL)

    def _colors(self) -> list[int]:
        return list(theme.current().diverging)
