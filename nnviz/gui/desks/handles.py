"""What can be taken hold of: circles of 14, paper inside, filled when chosen."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter

from nnviz.gui.look import theme
from nnviz.gui.plot.area import PlotArea

SIZE, PEN = 14, 2
REACH = 12
"""Pixels of the design from a handle's middle from which it is still taken hold of."""


class Handle(NamedTuple):
    """A place in the values of the surface, and what one hears when it is chosen."""

    x: float
    y: float
    spoken: str = ""


def paint(painter: QPainter, area: PlotArea, handles: Sequence[Handle], chosen: int | None) -> None:
    """All of them; the chosen one is filled."""
    on, radius = theme.current(), theme.px(SIZE - PEN) / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.pen(on.accent, PEN))
    for at, handle in enumerate(handles):
        painter.setBrush(QColor(on.accent if at == chosen else on.paper))
        painter.drawEllipse(area.point(handle.x, handle.y), radius, radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def nearest(
    place: QPointF, area: PlotArea, handles: Sequence[Handle], reach: float = REACH
) -> int | None:
    """The number of the handle at a pixel; None where there is none within reach."""
    far = {
        at: (area.point(each.x, each.y) - place).manhattanLength()
        for at, each in enumerate(handles)
    }
    found = min(far, key=far.__getitem__, default=None)
    return found if found is not None and far[found] <= theme.px(reach) * 1.5 else None
