"""How unlike two pictures are to somebody who sees them from afar."""

import numpy as np
from PySide6.QtGui import QFontInfo

from nnviz.gui.look import theme

CELL = 16
"""Pixels from side to side of what is seen as one spot."""
NOTICED = 24
"""Of 255: from here on a spot has another colour."""
NEAR = 0.1
"""By which a side may be longer or shorter: of labels in other type."""
MOST, MOST_IN_OTHER_TYPE = 0.02, 0.12
"""The share of spots that may have another colour; where texts are in other type many have."""
TYPE = "DejaVu Sans"
"""That of the stored pictures."""


def most():
    """How unlike a stored picture what is taken here may be."""
    return MOST if is_in_its_type() else MOST_IN_OTHER_TYPE


def is_in_its_type():
    """Whether texts are written here in the type of the stored pictures."""
    return QFontInfo(theme.font(13)).family() == TYPE


def unlikeness(one, other):
    """The share of spots that have another colour, 0 to 1; 1 where the pictures' sides differ."""
    if any(abs(a - b) > NEAR * max(a, b) for a, b in zip(one.size, other.size, strict=True)):
        return 1.0
    spots = max(one.width // CELL, 1), max(one.height // CELL, 1)
    few = [np.asarray(each.resize(spots), dtype=float) for each in (one, other)]
    return float((np.abs(few[0] - few[1]).max(axis=2) > NOTICED).mean())
