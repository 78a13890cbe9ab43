"""The curve of the bump desk: what is wanted, what the bumps add up to, and handles on them."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from nnviz.gui.desks.axes import Axes
from nnviz.gui.desks.surface import Surface
from nnviz.gui.look import fonts, theme
from nnviz.gui.plot import curve
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.export import Sheet
from nnviz.gui.plot.kept_picture import KeptPicture
from nnviz.gui.plot.lines import Values

HANDLE = 20
_FAR = (1, -1, 1.8, -1.8, 2.6, -2.6)
"""Where words may stand, in handles' sizes from the middle of theirs."""
_FLAGS = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip)


class Line(NamedTuple):
    """Heights (m,) over the surface's places, a series' colour, and where its name stands."""

    name: str
    heights: Values
    series: str
    at: tuple[float, float]
    width: float = 2.0


class Tint(NamedTuple):
    """A bump from 0 to its height, in the colour of its sign."""

    left: float
    right: float
    height: float
    is_chosen: bool = False


class CurveSurface(Surface):
    """``words`` stand at the handles, "" at those that have none."""

    def __init__(self) -> None:
        super().__init__(QSize(330, 200))
        self.setObjectName("bumps_surface")
        self.setAccessibleName(self.tr("Bumps"))
        self._axes = Axes(0.0, 1.0, -1.0, 1.0)
        self._places: Values = np.empty(0)
        self._lines: tuple[Line, ...] = ()
        self._tints: tuple[Tint, ...] = ()
        self._words: tuple[str, ...] = ()
        self._ground, self._fixed = KeptPicture(), 0

    def show_curves(
        self,
        axes: Axes,
        places: Values,
        lines: Sequence[Line],
        tints: Sequence[Tint],
        fixed: int = 0,
    ) -> None:
        """Lines over ``places`` (m,), the first ``fixed`` of which never change, and the bumps."""
        self._axes, self._places, self._fixed = axes, places, fixed
        self._lines, self._tints = tuple(lines), tuple(tints)
        self.update()

    def show_words(self, words: Sequence[str]) -> None:
        """What stands at the handles."""
        self._words = tuple(words)

    def area(self) -> PlotArea:
        return self._axes.area(self._inside())

    def paint_content(self, painter: QPainter, area: PlotArea) -> None:
        painter.setClipRect(area.rect.adjusted(0, 0, 1, 1))
        for tint in self._tints:
            self._paint_tint(painter, area, tint)
        painter.setClipping(False)
        fixed, moving = self._lines[: self._fixed], self._lines[self._fixed :]
        key = (area, self._axes, *(id(line.heights) for line in fixed))
        self._ground.show(painter, self, key, lambda on: self._paint_ground(on, area, fixed))
        self._paint_lines(painter, area, moving)

    def paint_over(self, painter: QPainter, area: PlotArea) -> None:
        on, taken = theme.current(), []
        for at, (handle, words) in enumerate(zip(self.handles, self._words, strict=False)):
            middle = area.point(handle.x, handle.y)
            taken.append(_around(middle, theme.px(HANDLE), theme.px(HANDLE)))
            if words:
                is_chosen = at == self.chosen_handle
                theme.set_type(painter, on.text, 12, 600 if is_chosen else 400)
                box = self._beside(middle, words, handle.y >= 0, taken, area)
                painter.drawText(box, _FLAGS, words)
                taken.append(box)
        for line in self._lines:
            theme.set_type(painter, on.series[line.series].text, 12)
            box = self._place(self._box(area.point(*line.at), line.name), taken, area)
            painter.drawText(box, _FLAGS, line.name)
            taken.append(box)

    def sheet(self) -> Sheet:
        heads = ["x", *(line.name for line in self._lines)]
        columns = [self._places.tolist(), *(line.heights.tolist() for line in self._lines)]
        return Sheet(self, [heads, *map(list, zip(*columns, strict=True))])

    def _paint_ground(self, painter: QPainter, area: PlotArea, lines: Sequence[Line]) -> None:
        self._axes.paint(painter, area)
        self._paint_lines(painter, area, lines)

    def _paint_lines(self, painter: QPainter, area: PlotArea, lines: Sequence[Line]) -> None:
        painter.setClipRect(area.rect.adjusted(0, 0, 1, 1))
        for line in lines:
            pen = theme.pen(theme.current().series[line.series].line, line.width)
            curve.paint(painter, self._places, line.heights, pen, area, smooth=True)
        painter.setClipping(False)

    def _paint_tint(self, painter: QPainter, area: PlotArea, tint: Tint) -> None:
        share = 0.22 if tint.is_chosen else 0.11
        color = theme.current().diverging_color(0.75 if tint.height > 0 else -0.75)
        color = _on_paper(color, share)
        corners = area.point(tint.left, 0), area.point(tint.right, tint.height)
        painter.fillRect(QRectF(*corners).normalized(), color)

    def _beside(
        self, middle: QPointF, words: str, above: bool, taken: Sequence[QRectF], area: PlotArea
    ) -> QRectF:
        """Above or below a handle, on the other side or further off where a line is there."""
        way = theme.px(HANDLE) * (-1 if above else 1)
        boxes = [self._box(middle + QPointF(0, far * way), words) for far in _FAR]
        sheet = self._inside()
        for box in filter(sheet.contains, boxes):
            if not any(map(box.intersects, [*taken, *self._under(box, area)])):
                return box
        return boxes[0]

    def _place(self, box: QRectF, taken: Sequence[QRectF], area: PlotArea) -> QRectF:
        """The box, or one near it, off what is taken and off all lines; or off the former alone."""
        wide, sheet = box.width(), self._inside()
        for start in (box, box.translated(-wide, 0), box.translated(wide, 0)):
            found = free(start, [*taken, *self._under(start, area)], sheet)
            if found is not None:
                return found
        return free(box, taken, sheet) or box

    def _under(self, box: QRectF, area: PlotArea) -> list[QRectF]:
        """What the lines take of the columns of a box."""
        ends = box.left(), box.right(), area
        spans = (curve.rows_between(self._places, each.heights, *ends) for each in self._lines)
        return [
            QRectF(box.left(), span[0] - 2, box.width(), span[1] - span[0] + 4)
            for span in spans
            if span is not None
        ]

    def _box(self, middle: QPointF, words: str) -> QRectF:
        """Around a place, within the sheet."""
        box = _around(middle, fonts.width(words, 12, 600) + 4, fonts.metrics(12).height())
        box.moveLeft(min(max(box.left(), 0), self.width() - box.width()))
        return box


def _around(middle: QPointF, width: float, height: float) -> QRectF:
    return QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)


def free(box: QRectF, taken: Sequence[QRectF], sheet: QRectF) -> QRectF | None:
    """The box, so far above or below that it covers nothing; None where all is taken."""
    step = box.height() / 2
    ways = (box.translated(0, step * far) for far in (0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5))
    seen = filter(sheet.contains, ways)
    return next((way for way in seen if not any(map(way.intersects, taken))), None)


def _on_paper(color: QColor, share: float) -> QColor:
    """So much of a colour, the rest paper."""
    paper = QColor(theme.current().paper)
    parts = (
        (paper.red(), color.red()),
        (paper.green(), color.green()),
        (paper.blue(), color.blue()),
    )
    return QColor(*(round(a + share * (b - a)) for a, b in parts))
