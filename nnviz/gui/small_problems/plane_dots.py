"""Points on a plane as small marks, filled or hollow, drawn once and kept."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap

from nnviz.gui.look import theme, zoom
from nnviz.gui.small_problems.class_colors import class_color, class_mark

_RADII = ((8, 6.0), (60, 4.5), (250, 3.5), (700, 3.0))
"""Up to so many points their radius, in pixels; of more it is 2.5."""

_ALIKE, _ALL = (5000, 2), (12_000, 4)
"""Of more points to draw than so many that look alike one in a square of so many pixels: that shows
all that can be told apart. Of still more one in a larger square, however they look: the one that
lies over the others."""

_OWN = 1.5
"""What the radius of a person's own points is larger by."""


class PlaneDots:
    """Filled marks for points that train, hollow ones for others, larger ones for one's own.

    A class has a colour and a shape: discs, triangles, squares ….

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
            rows = self._apart(np.arange(len(self.labels)), self._looks, size)
            rows = rows[::-1]  # one's own are drawn last, over the others
            self._put(painter, rows, self._looks[rows], self._stamp, size, ratio)
        return made

    def _put(
        self,
        painter: QPainter,
        rows: NDArray[np.integer],
        looks: NDArray[np.integer],
        stamp: Callable[[int, float], QPixmap],
        size: QSize,
        ratio: float,
    ) -> None:
        """Draw these points, each of the ``looks`` made once; hardly anything is done for each."""
        stamps = {look: stamp(look, ratio) for look in np.unique(looks).tolist()}
        halves = np.array([stamps[look].width() for look in looks.tolist()]) / ratio / 2
        corners = self.places[rows] * (size.width(), size.height()) - halves[:, None]
        for look, corner in zip(looks.tolist(), corners.tolist(), strict=True):
            painter.drawPixmap(QPointF(*corner), stamps[look])

    @property
    def _looks(self) -> NDArray[np.integer]:
        """A number for how each point looks: four for each class, by part and by whose it is."""
        rows = np.arange(len(self.labels))
        return 4 * self.labels + 2 * (rows < self.train) + (rows < self.own)

    def _apart(
        self, rows: NDArray[np.integer], looks: NDArray[np.integer], size: QSize
    ) -> NDArray[np.integer]:
        """Those of the rows to draw, where there are very many."""
        for (many, cell), are_alike in ((_ALIKE, True), (_ALL, False)):
            if len(rows) > many:
                pixels = self.places[rows] * (size.width(), size.height())
                across, down = (pixels // _larger(cell)).astype(np.int64).T
                squares = across * (size.height() + 1) + down
                _, first = np.unique(squares * 4 * self.k + are_alike * looks, return_index=True)
                kept = np.sort(first)
                rows, looks = rows[kept], looks[kept]
        return rows

    def outlines(
        self, painter: QPainter, rows: NDArray[np.integer], size: QSize, ratio: float
    ) -> None:
        """Draw a line close round each of these points: under them, not to hide their class."""
        rows = self._apart(rows, 2 * self.labels[rows] + (rows < self.own), size)
        looks = 2 * self.labels[rows] + (rows < self.own)
        self._put(painter, rows, looks, self._outline, size, ratio)

    def center(self, row: int, size: QSize) -> QPointF:
        """Where a point is on a picture of ``size``."""
        across, down = self.places[row]
        return QPointF(float(across) * size.width(), float(down) * size.height())

    def _stamp(self, look: int, ratio: float) -> QPixmap:
        """One point of this look, with a rim of paper that keeps it apart from its region."""
        label, (trains, own) = look // 4, divmod(look % 4, 2)
        radius = _larger(self._radius + (_OWN if own else 0))
        color, paper = class_color(label, self.k), QColor(theme.current().paper)
        if trains:
            return _marks(class_mark(label, radius), ratio, [QPen(paper, 1)], QBrush(color))
        thin = _larger(1.5)
        mark = class_mark(label, radius - thin / 2)
        return _marks(mark, ratio, [QPen(paper, 2 * thin), QPen(color, thin)])

    def _outline(self, look: int, ratio: float) -> QPixmap:
        label, own = divmod(look, 2)
        radius = _larger(self._radius + (_OWN if own else 0) + 1.25)
        pen = QPen(QColor(theme.current().text), _larger(1.5))
        return _marks(class_mark(label, radius), ratio, [pen])


def _larger(length: float) -> float:
    """A length of the design before an audience."""
    return length * zoom.current()


def _marks(
    mark: QPainterPath, ratio: float, pens: Sequence[QPen], brush: QBrush | None = None
) -> QPixmap:
    """One over the other in the middle of a clear ground with room for them."""
    box = mark.boundingRect()
    far = max(-box.left(), box.right(), -box.top(), box.bottom())
    half = int(far + max(pen.widthF() for pen in pens)) + 2
    made = _clear(QSize(2 * half, 2 * half), ratio)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(brush or QBrush())
        painter.translate(half, half)
        for pen in pens:
            painter.setPen(pen)
            painter.drawPath(mark)
    return made


def _clear(size: QSize, ratio: float) -> QPixmap:
    """A ground on which nothing is drawn yet."""
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    return made
