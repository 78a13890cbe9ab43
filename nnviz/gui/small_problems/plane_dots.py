"""Points on a plane as small discs and rings, drawn once and kept."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from nnviz.gui.look import theme
from nnviz.gui.small_problems.class_colors import class_color

_RADII = ((8, 6.0), (60, 4.5), (250, 3.5), (700, 3.0))
"""Up to so many points their radius, in pixels; of more it is 2.5."""

_MANY = 5000
"""Points of which not all need to be drawn to show all that can be told apart."""

_OWN = 1.5
"""What the radius of a person's own points is larger by."""


class PlaneDots:
    """Discs for points that train, rings for those that validate, larger discs for one's own.

    ``places`` (m, 2) are shares 0..1 of the picture from its left and its top, ``labels`` (m,) of
    ``k`` classes; the first ``own`` and all up to ``train`` train, the others validate.
    """

    def __init__(
        self,
        places: NDArray[np.floating],
        labels: NDArray[np.integer],
        k: int,
        own: int,
        train: int,
    ) -> None:
        self.places, self.labels, self.k, self.own, self.train = places, labels, k, own, train
        self._radius = next((r for most, r in _RADII if len(labels) <= most), 2.5)

    def pixmap(self, size: QSize, ratio: float) -> QPixmap:
        """All points on a clear ground of ``size``, in the colours of the theme that is on."""
        made = _clear(size, ratio)
        with QPainter(made) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            stamps: dict[tuple[int, bool, bool], QPixmap] = {}
            for row in reversed(self._apart(size)):  # one's own are drawn last, over the others
                look = int(self.labels[row]), row < self.train, row < self.own
                if look not in stamps:
                    stamps[look] = self._stamp(*look, ratio)
                painter.drawPixmap(self._corner(row, size, stamps[look], ratio), stamps[look])
        return made

    def _apart(self, size: QSize) -> list[int]:
        """The rows to draw: of very many points that look alike one in every two pixels."""
        rows = np.arange(len(self.labels))
        if len(rows) <= _MANY:
            return list(range(len(rows)))
        across, down = (self.places * (size.width(), size.height()) // 2).astype(np.int64).T
        looks = (self.labels, rows < self.train, rows < self.own)
        _, first = np.unique(np.stack([across, down, *looks]), axis=1, return_index=True)
        return [int(row) for row in np.sort(first)]

    def outlines(self, painter: QPainter, rows: Sequence[int], size: QSize, ratio: float) -> None:
        """Draw a circle close round each of these points: under them, not to hide their class."""
        stamps = {own: self._outline(own, ratio) for own in (False, True)}
        for row in rows:
            stamp = stamps[row < self.own]
            painter.drawPixmap(self._corner(row, size, stamp, ratio), stamp)

    def center(self, row: int, size: QSize) -> QPointF:
        """Where a point is on a picture of ``size``."""
        across, down = self.places[row]
        return QPointF(float(across) * size.width(), float(down) * size.height())

    def _corner(self, row: int, size: QSize, stamp: QPixmap, ratio: float) -> QPointF:
        half = stamp.width() / ratio / 2
        return self.center(row, size) - QPointF(half, half)

    def _stamp(self, label: int, trains: bool, own: bool, ratio: float) -> QPixmap:
        """One point of this look, with a rim of paper that keeps it apart from its region."""
        radius = self._radius + (_OWN if own else 0)
        color, paper = class_color(label, self.k), QColor(theme.current().paper)
        if trains:
            return _discs(radius, ratio, [QPen(paper, 1)], QBrush(color))
        return _discs(radius - 0.75, ratio, [QPen(paper, 3), QPen(color, 1.5)])

    def _outline(self, own: bool, ratio: float) -> QPixmap:
        radius = self._radius + (_OWN if own else 0) + 1.25
        return _discs(radius, ratio, [QPen(QColor(theme.current().text), 1.5)])


def _discs(
    radius: float, ratio: float, pens: Sequence[QPen], brush: QBrush | None = None
) -> QPixmap:
    """One over the other in the middle of a clear ground with room for them."""
    half = int(radius) + 3
    made = _clear(QSize(2 * half, 2 * half), ratio)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(brush or QBrush())
        for pen in pens:
            painter.setPen(pen)
            painter.drawEllipse(QPointF(half, half), radius, radius)
    return made


def _clear(size: QSize, ratio: float) -> QPixmap:
    """A ground on which nothing is drawn yet."""
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    return made
