"""The colours of classes: of points, and paler of the regions where a network answers with one."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from nnviz.gui.look import theme
from nnviz.gui.look.color_map import LEVELS, ZERO_LEVEL
from nnviz.gui.look.ink_colors import blend

REGION, POINT = 0.34, 0.8
"""How far into the diverging map regions and points go: points must be seen on their own region."""

_SERIES = ("training", "validation", "hidden 1", "output", "hidden 2", "hidden 3")


def class_color(label: int, k: int) -> QColor:
    """The colour of a point of class ``label`` of ``k``: of two, blue is 0 and orange is 1."""
    if k == 2:
        return theme.current().diverging_color(POINT if label else -POINT)
    return QColor(theme.current().series[_SERIES[label % len(_SERIES)]].line)


def region_table(k: int) -> list[int]:
    """255 colours for `QImage.setColorTable`: of regions as `leaning_levels` or `class_levels`."""
    on = theme.current()
    if k == 2:
        span = REGION * ZERO_LEVEL
        places = np.linspace(ZERO_LEVEL - span, ZERO_LEVEL + span, LEVELS).round()
        return [on.diverging[int(place)] for place in places]
    none, steps = on.diverging_color(0), LEVELS // k
    colors = [
        blend(none, class_color(label, k), REGION * step / (steps - 1))
        for label in range(k)
        for step in range(steps)
    ]
    return [*colors, *[none.rgb()] * (LEVELS - len(colors))]


def leaning_levels(leaning: NDArray[np.floating]) -> NDArray[np.uint8]:
    """Levels (m,) of leanings −1..1 (m,) between two classes."""
    return np.asarray(np.rint(ZERO_LEVEL * (1 + leaning)), dtype=np.uint8)


def class_levels(
    classes: NDArray[np.integer], leads: NDArray[np.floating], k: int
) -> NDArray[np.uint8]:
    """Levels (m,) of the strongest of k classes (m,) and its lead 0..1 (m,)."""
    steps = LEVELS // k
    return np.asarray(classes * steps + np.rint(leads * (steps - 1)), dtype=np.uint8)
