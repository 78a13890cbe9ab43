"""A grey picture of any size, its pixels as squares, in the colours of the theme that is on."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from nnviz.gui.look.ink_colors import LEVELS, ink_table


class GreyPicture:
    """Values (h, w) from 0, paper, to 1, ink."""

    def __init__(self, values: NDArray[np.floating[Any]]) -> None:
        levels = np.rint(np.clip(values, 0, 1) * (LEVELS - 1))
        self._levels = np.ascontiguousarray(levels, dtype=np.uint8)
        height, width = self._levels.shape
        form = QImage.Format.Format_Indexed8
        self._image = QImage(self._levels.data, width, height, width, form)
        self.color()

    def color(self) -> None:
        """Take the colours of the theme that is on."""
        self._image.setColorTable(ink_table())

    def paint(self, painter: QPainter, rect: QRect) -> None:
        """Fill ``rect`` with it, nothing between two pixels smoothed."""
        painter.drawImage(rect, self._image)
