"""Paints all that lines are compared with: under them once for all, over them seldom."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from nnviz.gui.look import theme, zoom
from nnviz.gui.plot import curve
from nnviz.gui.plot.area import PlotArea
from nnviz.gui.plot.compared import bands, diamonds, dots, writing
from nnviz.gui.plot.compared.free_place import Curve
from nnviz.gui.plot.compared.values import NOTHING
from nnviz.gui.plot.compared.writing import Placed, Writing
from nnviz.gui.plot.end_label import EndLabel
from nnviz.gui.plot.kept_picture import KeptPicture

HANDLE = 14
"""Width of what the keys move, in pixels of the design."""


class ComparedLayer:
    """What a canvas keeps of it: bands belong to its ground, the rest is a picture over its lines.

    That picture is painted anew only where a text had to make way for a line.
    """

    def __init__(self) -> None:
        self.shown = NOTHING
        self.handle: tuple[float, float] | None = None
        """The (x, y) that the keys move."""
        self.placed: Placed = ()
        """The texts and where they are."""
        self._writing, self._picture = Writing(), KeptPicture()

    @property
    def under(self) -> tuple[object, ...]:
        """What is painted under the lines, to be compared with what was."""
        return self.shown.bands, self.shown.seeds

    def label(self) -> EndLabel | None:
        """The name of the guess at its end, as those of lines; None where there is no guess."""
        guess = self.shown.guess
        if guess is None or guess.is_empty:
            return None
        x, y = guess.points
        end = int(np.flatnonzero(np.isfinite(y))[-1]) + 1
        names = (guess.shorter,) if guess.shorter else ()
        return EndLabel(guess.name, guess.figure, theme.current().text, x[:end], y[:end], names)

    def make_room(self, lines: Sequence[Curve], area: PlotArea, *, labelled: bool) -> None:
        """Find places for the texts beside the lines (x, y); none where the guess is labelled."""
        shown = self.shown
        if labelled and shown.guess is not None:
            shown = replace(shown, guess=shown.guess._replace(name=""))
        self.placed = self._writing.placed(shown, lines, area) if self.is_there else ()

    @property
    def is_there(self) -> bool:
        """Whether there is anything over the lines."""
        return self.shown != NOTHING

    def boxes(self, area: PlotArea) -> list[QRectF]:
        """What names at the lines' ends must not cover: texts, and diamonds."""
        middles = (middle for _, middle in diamonds.middles(self.shown.book, area))
        return [*map(diamonds.box, middles), *(rect for _, rect in self.placed)]

    def paint_under(self, painter: QPainter, area: PlotArea) -> None:
        """Bands and single runs of other seeds."""
        bands.paint(painter, self.shown.bands, self.shown.seeds, area)

    def show_over(
        self, painter: QPainter, widget: QWidget, area: PlotArea, names: Sequence[QRectF]
    ) -> None:
        """The guess, published numbers and all that is written beside them.

        It goes under the ``names`` of lines, and a text that one of them would cover is left away.
        """
        if self.is_there:
            over = [name for name in names if self._is_under(name, area)]
            places = ((name.x(), name.y(), name.width()) for name in over)
            key = area, self.shown, self.placed, *places
            self._picture.show(painter, widget, key, lambda on: self._paint_over(on, area, over))
        if self.handle is not None:
            _paint_handle(painter, area.point(*self.handle))

    def _is_under(self, name: QRectF, area: PlotArea) -> bool:
        """Whether the guess or a text is where this name of a line stands."""
        if any(name.intersects(rect) for _, rect in self.placed):
            return True
        if self.shown.guess is None:
            return False
        rows = curve.rows_between(*self.shown.guess.points, name.left(), name.right(), area)
        return rows is not None and rows[0] < name.bottom() and rows[1] > name.top()

    def _paint_over(self, painter: QPainter, area: PlotArea, names: Sequence[QRectF]) -> None:
        free = [each for each in self.placed if not any(map(each[1].intersects, names))]
        writing.paint(painter, free, self.shown.faded)
        if self.shown.guess is not None:
            dots.paint(painter, self.shown.guess, area, names)
        diamonds.paint(painter, self.shown.book, area, faded=self.shown.faded)


def _paint_handle(painter: QPainter, middle: QPointF) -> None:
    on, half = theme.current(), HANDLE / 2 * zoom.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(on.accent), 2))
    painter.setBrush(QColor(on.paper))
    painter.drawEllipse(middle, half, half)
    painter.restore()
