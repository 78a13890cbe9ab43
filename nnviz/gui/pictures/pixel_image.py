"""A small grey picture, each of its pixels a square: what the network is given."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.heard.items import OnePicture
from nnviz.gui.look import theme
from nnviz.gui.look.color_map import ZERO_LEVEL
from nnviz.gui.look.ink_colors import ink_levels, ink_table
from nnviz.gui.look.zoom import WHOLE

SIDE = 28


class PixelImage(OnePicture, QWidget):
    """28 x 28 values from paper (0) to ink (1), `factor` screen pixels to each, hairline round."""

    def __init__(self) -> None:
        super().__init__()
        self.factor = 3
        """Screen pixels to a pixel; `set_factor` changes it."""
        self._image = QImage(SIDE, SIDE, QImage.Format.Format_Indexed8)
        self.set_image(None)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty(WHOLE, True)
        self.set_factor(3)

    def set_factor(self, factor: int) -> None:
        """So many screen pixels to a pixel."""
        self.factor = factor
        self.setFixedSize(self.sizeHint())
        self.update()

    def set_image(self, values: NDArray[np.floating[Any]] | None) -> None:
        """Show (28, 28) values in 0..1, 1 for ink; None for an empty sheet."""
        pixels = np.frombuffer(self._image.bits(), dtype=np.uint8).reshape(SIDE, -1)
        pixels[:, :SIDE] = self._levels(values)
        self.update()

    def sizeHint(self) -> QSize:
        side = SIDE * self.factor + 2
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._image.setColorTable(self._colors())
        with QPainter(self) as painter:
            painter.drawImage(QRect(1, 1, self.width() - 2, self.height() - 2), self._image)
            painter.setPen(QColor(theme.current().border))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _levels(self, values: NDArray[np.floating[Any]] | None) -> NDArray[Any] | int:
        """Places in the table of colours, (28, 28) or one for all pixels."""
        return 0 if values is None else ink_levels(values)

    def _colors(self) -> list[int]:
        """From paper to ink in the theme that is on."""
        return ink_table()


class SignedImage(PixelImage):
    """28 × 28 values of either sign, orange for, blue against; the largest has the strongest."""

    def _levels(self, values: NDArray[np.floating[Any]] | None) -> NDArray[Any] | int:
        limit = 0.0 if values is None else float(np.abs(values).max())
        if values is None or not 0 < limit < np.inf:
            return ZERO_LEVEL
        return np.asarray(np.rint(values / limit * ZERO_LEVEL) + ZERO_LEVEL)

    def _colors(self) -> list[int]:
        return list(theme.current().diverging)
