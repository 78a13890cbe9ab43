"""A plane of two inputs: what a network answers everywhere, and points that can be added to."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.keyboard_focus import ARROWS, KeyboardFocus
from nnviz.gui.heard.items import Heard, Item
from nnviz.gui.look import theme, zoom
from nnviz.gui.look.zoom import WHOLE
from nnviz.gui.plot.export import Sheet
from nnviz.gui.small_problems.class_colors import region_table
from nnviz.gui.small_problems.plane_dots import PlaneDots

SMALL, LARGE = 224, 280
"""Side of the map, in pixels: whole multiples of its 56, 28 or 14 cells."""
CELLS = 14
"""Of which every side is a multiple."""

CHOSEN = -1
"""The class of a point that is added by a click: whichever is chosen."""

_NO_WRONG: NDArray[np.int64] = np.empty(0, dtype=np.int64)


class PlaneMap(Heard, KeyboardFocus, QWidget):
    """Places are shares 0..1 of the picture, from its left and from its top."""

    placed = Signal(float, float, int)
    """A point was put here, of this class or of the CHOSEN one."""
    taken_back = Signal()
    """The last point is to go."""
    looked_at = Signal(float, float)
    """What happens at this place is to be shown everywhere."""
    pointed_at = Signal(float, float)
    """The place under the mouse or the cross."""
    left_alone = Signal()
    """Neither mouse nor cross are anywhere."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._k = 2
        self._dots: PlaneDots | None = None
        self._drawn: QPixmap | None = None
        self._drawn_at = 0.0
        self._wrong = _NO_WRONG
        self._example: tuple[float, float] | None = None
        self._cross = (0.5, 0.5)
        self.takes_points = True
        self.words_at: Callable[[float, float], str] = lambda across, down: ""
        """What is heard of a place."""
        self._words_of: Callable[[int], str] = str
        self.setProperty(WHOLE, True)
        self.setAccessibleName(self.tr("Plane of the two inputs"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_side(SMALL)

    def set_side(self, pixels: int) -> None:
        """A map of so many pixels each way."""
        if pixels != self.width():
            self._drawn = None
            self.setFixedSize(pixels, pixels)

    def show_regions(self, levels: NDArray[np.uint8], k: int) -> None:
        """Levels (side, side), from the top, as `class_colors` makes them for ``k`` classes."""
        side = len(levels)
        if self._image is None or self._image.width() != side or k != self._k:
            self._k = k
            self._image = QImage(side, side, QImage.Format.Format_Indexed8)
            self._image.setColorTable(region_table(k))
        pixels = np.frombuffer(self._image.bits(), dtype=np.uint8).reshape(side, -1)
        pixels[:, :side] = levels
        self.update()

    def show_points(self, dots: PlaneDots | None, words_of: Callable[[int], str] = str) -> None:
        """Put these points on the map; none of them is wrong yet.

        ``words_of`` a row is what is heard of its point.
        """
        self._words_of = words_of
        self._dots, self._drawn, self._wrong = dots, None, _NO_WRONG
        self.update()

    def show_wrong(self, rows: NDArray[np.int64]) -> None:
        """Outline the points of these rows."""
        if not np.array_equal(rows, self._wrong):
            self._wrong = rows
            self.update()

    def show_example(self, place: Sequence[float] | None) -> None:
        """Mark the place that everything looks at."""
        example = None if place is None else (float(place[0]), float(place[1]))
        if example != self._example:
            self._example = example
            self.update()

    def heard_count(self) -> int:
        """The keyboard's cross, then all points."""
        return 1 + (0 if self._dots is None else len(self._dots.labels))

    def heard_at(self) -> int:
        return 0

    def heard(self, number: int) -> Item:
        across, down = self._cross
        said = self.tr("cross"), self.words_at(across, down)
        if number and self._dots is not None:
            across, down = map(float, self._dots.places[number - 1])
            said = self._words_of(number - 1), self.tr("wrong") if number - 1 in self._wrong else ""
        place = QRect(0, 0, theme.px(8), theme.px(8))
        place.moveCenter(self._pixel((across, down)).toPoint())
        return Item(*said, place)

    def sheet(self) -> Sheet:
        """The picture alone: what is answered everywhere, and the points."""
        return Sheet(self)

    def nearest(self, across: float, down: float, pixels: float = 6.0) -> int | None:
        """The row of the point at this place, None where there is none so near."""
        if self._dots is None or not len(self._dots.labels):
            return None
        away = (self._dots.places - (across, down)) * self.width()
        distances = np.hypot(*away.T)
        row = int(distances.argmin())
        return row if distances[row] <= pixels else None

    def paintEvent(self, event: QPaintEvent) -> None:
        on = theme.current()
        with QPainter(self) as painter:
            if self._image is None:
                painter.fillRect(self.rect(), QColor(on.paper))
            else:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(self.rect(), self._image)
            if self._dots is not None:
                self._paint_dots(painter, self._dots)
            self._paint_marks(painter)
            self.paint_edge(painter)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._drawn = None
            if self._image is not None:
                self._image.setColorTable(region_table(self._k))
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._cross, self.by_keyboard = self._share(event.position()), False
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or not self.takes_points:
            self.looked_at.emit(*self._cross)
        else:
            self.placed.emit(*self._cross, CHOSEN)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._share(event.position())
        self.pointed_at.emit(*place)
        dragged = event.buttons() & Qt.MouseButton.LeftButton
        if dragged and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.looked_at.emit(*place)

    def leaveEvent(self, event: QEvent) -> None:
        self.left_alone.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left_alone.emit()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the cross, 0, 1 … and Enter put a point there, Backspace takes one back."""
        if not self._moves(event) and not self._acts(event):
            super().keyPressEvent(event)

    def _moves(self, event: QKeyEvent) -> bool:
        move = ARROWS.get(Qt.Key(event.key()))
        if move is None:
            return False
        steps = zip(self._cross, reversed(move), strict=True)
        across, down = (min(max(at + step / 28, 0.0), 1.0) for at, step in steps)
        self._cross, self.by_keyboard = (across, down), True
        self.pointed_at.emit(across, down)
        self.update()
        return True

    def _acts(self, event: QKeyEvent) -> bool:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and (
            event.modifiers() & Qt.KeyboardModifier.ShiftModifier or not self.takes_points
        ):
            self.looked_at.emit(*self._cross)
        elif not self.takes_points:
            return False
        elif enter:
            self.placed.emit(*self._cross, CHOSEN)
        elif event.text().isdecimal() and int(event.text()) < self._k:
            self.placed.emit(*self._cross, int(event.text()))
        elif event.key() == Qt.Key.Key_Backspace:
            self.taken_back.emit()
        else:
            return False
        return True

    def _share(self, position: QPointF) -> tuple[float, float]:
        across, down = position.x() / self.width(), position.y() / self.height()
        return min(max(across, 0.0), 1.0), min(max(down, 0.0), 1.0)

    def _paint_dots(self, painter: QPainter, dots: PlaneDots) -> None:
        if self._drawn is None or self._drawn_at != zoom.current():
            self._drawn_at = zoom.current()
            self._drawn = dots.pixmap(self.size(), self.devicePixelRatioF())
        dots.outlines(painter, self._wrong, self.size(), self.devicePixelRatioF())
        painter.drawPixmap(0, 0, self._drawn)

    def _paint_marks(self, painter: QPainter) -> None:
        """A target round the example, and the keyboard's cross."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._example is not None:
            middle = self._pixel(self._example)
            for color, width in ((theme.current().paper, 4.0), (theme.current().text, 2.0)):
                painter.setPen(QPen(QColor(color), width))
                painter.drawEllipse(middle, theme.px(8), theme.px(8))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if self.shows_focus:
            at = self._pixel(self._cross).toPoint()
            for color, half, arm in ((theme.current().paper, 1, 8), (theme.current().text, 0, 7)):
                bar = QRect(at, at).adjusted(-arm, -half, arm, half)
                post = QRect(at, at).adjusted(-half, -arm, half, arm)
                painter.fillRect(bar, QColor(color))
                painter.fillRect(post, QColor(color))

    def _pixel(self, place: tuple[float, float]) -> QPointF:
        return QPointF(place[0] * self.width(), place[1] * self.height())
