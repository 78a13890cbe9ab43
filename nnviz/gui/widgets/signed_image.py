"""A small picture of signed values, each of its pixels a square: orange for, blue against."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui import theme
from nnviz.gui.color_map import ZERO_LEVEL

SIDE = 28


class SignedImage(QWidget):
    """28 × 28 values from −limit to +limit, `factor` screen pixels to each, hairline round."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._factor = 3
        self._image = QImage(SIDE, SIDE, QImage.Format.Format_Indexed8)
        self._image.setColorTable(theme.current().diverging)
        self.set_image(None)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_factor(self, factor: int) -> None:
        """So many screen pixels to a pixel."""
        self._factor = factor
        self.updateGeometry()

    def set_image(self, values: NDArray[np.floating[Any]] | None) -> None:
        """Show (28, 28) values, the largest of them in the strongest colour; None shows nothing."""
        pixels = np.frombuffer(self._image.bits(), dtype=np.uint8).reshape(SIDE, -1)
        limit = 0.0 if values is None else float(np.abs(values).max())
        pixels[:, :SIDE] = ZERO_LEVEL
        if values is not None and 0 < limit < np.inf:
            pixels[:, :SIDE] = np.rint(values / limit * ZERO_LEVEL) + ZERO_LEVEL
        self.update()

    def sizeHint(self) -> QSize:
        side = SIDE * self._factor + 2
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(QRect(1, 1, self.width() - 2, self.height() - 2), self._image)
        painter.setPen(QColor(theme.current().border))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._image.setColorTable(theme.current().diverging)
            self.update()
