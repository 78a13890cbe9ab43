"""Grey pictures, from paper to ink in the theme that is on."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from nnviz.gui.look import theme

LEVELS = 256
"""Grey values of a picture: 0 is paper, 255 is ink."""


def ink_table() -> list[int]:
    """256 ARGB values for `QImage.setColorTable`, in equal steps."""
    paper, ink = QColor(theme.current().paper), QColor(theme.current().ink)
    first, last = (np.array(color.getRgb()[:3]) for color in (paper, ink))  # type: ignore[index]
    steps = np.linspace(0, 1, LEVELS)[:, None]
    red, green, blue = np.rint(first + steps * (last - first)).astype(np.uint32).T
    return list((0xFF << 24 | red << 16 | green << 8 | blue).tolist())


def ink_levels(values: NDArray[np.floating[Any]]) -> NDArray[np.uint8]:
    """Values from 0, paper, to 1, ink, as places in the table."""
    return np.asarray(np.rint(np.clip(values, 0, 1) * (LEVELS - 1)), dtype=np.uint8)


def ink_picture(values: NDArray[np.floating[Any]]) -> QImage:
    """Values (h, w) as a picture of so many pixels; in other colours with another table."""
    picture = levels_picture(ink_levels(values))
    picture.setColorTable(ink_table())
    return picture


def levels_picture(levels: NDArray[np.uint8]) -> QImage:
    """Places (h, w) in a table of colours, which is still to be set, as a picture."""
    height, width = levels.shape
    form = QImage.Format.Format_Indexed8
    return QImage(levels.tobytes(), width, height, width, form).copy()  # with its own memory


def blend(first: QColor, second: QColor, share: float) -> int:
    """An ARGB value, so far on the straight way from one colour to another."""
    parts = zip(first.getRgb()[:3], second.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a + share * (b - a)) for a, b in parts)).rgb()
