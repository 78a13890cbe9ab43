"""The tower from above: what the output says over the plane, with handles at the four borders."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from nnviz.gui.desks.axes import Axes
from nnviz.gui.desks.surface import Surface
from nnviz.gui.look import theme
from nnviz.gui.look.color_map import ZERO_LEVEL
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.export import Sheet
from nnviz.gui.plot.lines import Values

_MARKS = tuple((at / 5, f"{at / 5:.1f}") for at in range(5))
AXES = Axes(0.0, 1.0, 0.0, 1.0, (*_MARKS, (1.0, "x 1")), (*_MARKS, (1.0, "y 1")), has_grid=False)


class TowerMap(Surface):
    """White says 0, orange 1."""

    def __init__(self) -> None:
        super().__init__(QSize(240, 240))
        self.setObjectName("tower_surface")
        self.setAccessibleName(self.tr("Tower, seen from above"))
        self._picture: Values = np.zeros((1, 1))

    def show_picture(self, picture: Values) -> None:
        """(side, side) values 0..1, the upper row first."""
        self._picture = picture
        self.update()

    def area(self) -> PlotArea:
        return AXES.area(self._inside(), equal=True)

    def paint_content(self, painter: QPainter, area: PlotArea) -> None:
        high, wide = self._picture.shape
        levels = np.ascontiguousarray(ZERO_LEVEL + np.rint(ZERO_LEVEL * self._picture), np.uint8)
        image = QImage(levels.tobytes(), wide, high, wide, QImage.Format.Format_Indexed8)
        image.setColorTable([*theme.current().diverging])
        painter.drawImage(area.rect, image, QRectF(0, 0, wide, high))
        AXES.paint(painter, area)
        painter.setPen(theme.pen(theme.current().axis, 1, Qt.PenStyle.DashLine))
        for handle in self.handles:
            at, rect = area.point(handle.x, handle.y), area.rect
            if handle.y == 0:
                painter.drawLine(at, QPointF(at.x(), rect.top()))
            else:
                painter.drawLine(at, QPointF(rect.right(), at.y()))

    def sheet(self) -> Sheet:
        side = len(self._picture)
        heads: list[str | float | None] = ["y \\ x", *((at + 0.5) / side for at in range(side))]
        rows = [[1 - (at + 0.5) / side, *row] for at, row in enumerate(self._picture.tolist())]
        return Sheet(self, [heads, *rows])
