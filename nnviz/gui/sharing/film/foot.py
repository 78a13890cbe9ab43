"""The line below a frame, in any script: Pillow alone has letters for few languages."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from nnviz.gui.look import theme

_INSET, _SHARE = 0.25, 0.7
"""Of its height: what is left before the words, and how large their type is."""


def written(text: str, width: int, height: int) -> NDArray[np.uint8]:
    """The ink (height, width) of a line of text, 255 where it is full."""
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(0)
    with QPainter(image) as painter:
        font = theme.font(13)
        font.setPixelSize(max(8, round(_SHARE * height)))
        painter.setFont(font)
        painter.setPen(Qt.GlobalColor.white)
        place = QRect(round(_INSET * height), 0, width, height)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine())
    return rows[:, :width].copy()
