"""The paper of the pad: the strokes of a drawing, or a picture that lies on it."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.keyboard_focus import KeyboardFocus
from nnviz.gui.heard.items import OnePicture
from nnviz.gui.look import theme
from nnviz.gui.look.ink_colors import ink_picture, ink_table
from nnviz.gui.look.zoom import WHOLE
from nnviz.gui.pad import stroke_paths
from nnviz.gui.pad.ink_sheet import InkSheet, pen_of
from nnviz.gui.pad.sketch import Sketch
from nnviz.gui.pad.stroke_history import Point

SMALL, LARGE = 224, 280
"""Side of the paper, in pixels: 8 and 10 times 28."""

SMALLEST, PICTURE = 168, 28
"""The smallest side, and what every side is a multiple of: the picture that a network sees."""

PEN_OF_280 = 20.0
"""Width of the pen on a paper of 280 pixels; it grows and shrinks with the paper."""

_RADIUS = 8.0


class Paper(OnePicture, KeyboardFocus, QWidget):
    """Shows a sketch while it is drawn, or a picture; keeps the strokes, not the pixels."""

    def __init__(self) -> None:
        super().__init__()
        self._sketch = Sketch()
        self._pen_of_280 = PEN_OF_280
        self._ink = InkSheet()
        self._picture: QImage | None = None
        self._wish = self.tr("Draw a digit here")
        self.setFont(theme.font(13))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty(WHOLE, True)
        self.set_side(SMALL)

    @property
    def strokes(self) -> list[NDArray[np.float64]]:
        """The drawing: (n, 2) points x, y of each stroke, in pixels of the paper, y downward."""
        return [np.array(line, dtype=np.float64) for line in self._sketch.lines]

    @property
    def lengths(self) -> tuple[int, ...]:
        """How many points each stroke has: the same on a paper of any size."""
        return tuple(map(len, self._sketch.lines))

    @property
    def pen_width(self) -> float:
        """Width of the pen on the present paper, in pixels."""
        return self._pen_of_280 * self.width() / LARGE

    @property
    def is_empty(self) -> bool:
        """Whether nothing is drawn, and no picture lies there."""
        return self._sketch.is_empty and self._picture is None

    @property
    def has_picture(self) -> bool:
        """Whether a picture lies there instead of a drawing."""
        return self._picture is not None

    def ask_for(self, wish: str) -> None:
        """Say this on the paper while nothing is there."""
        self._wish = wish
        self.update()

    def set_pen(self, of_280: float) -> None:
        """The pen's width on a paper of 280 pixels; the whole drawing takes it."""
        self._pen_of_280 = of_280
        self._redraw()

    def set_side(self, pixels: int) -> None:
        """A paper of so many pixels; the drawing grows or shrinks with it."""
        if pixels != self.width():  # here: while it is hidden Qt tells of no former size
            self._finish()
            self._sketch.history.scale(pixels / self.width())
        self.setFixedSize(pixels, pixels)

    def show_picture(self, values: NDArray[np.floating] | None) -> None:
        """Lay a picture (h, w) of 0..1, 1 for ink, on the paper; None takes it away.

        What was drawn makes room for it, and undo brings that back. No signal tells of it.
        """
        self._finish()
        if values is not None:
            self._sketch.clear()
        self._picture = None if values is None else ink_picture(values)
        self._redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            if self._picture is not None:
                self._picture.setColorTable(ink_table())
            self._redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ink.pixel_ratio != self.devicePixelRatioF():
            self._redraw()
        on = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            sheet = QPainterPath()
            sheet.addRoundedRect(
                QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS
            )
            painter.fillPath(sheet, QColor(on.paper))
            if not self.is_empty:
                self._paint_ink(painter, sheet)
            else:
                painter.setPen(QColor(on.text2))
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._wish)
            focused = self.shows_focus
            painter.setPen(QPen(QColor(on.accent if focused else on.border), 2 if focused else 1))
            painter.drawPath(sheet)

    def _paint_ink(self, painter: QPainter, sheet: QPainterPath) -> None:
        painter.save()
        painter.setClipPath(sheet)
        if self._picture is not None:
            painter.drawImage(self.rect(), self._picture)
        painter.drawImage(0, 0, self._ink.image)
        painter.setPen(pen_of(self.pen_width))
        painter.drawPath(stroke_paths.tail(self._sketch.stroke))
        painter.restore()

    def _draw_on(self, point: Point) -> bool:
        """Move the pen there; whether it has gone anywhere. Only what is new is painted."""
        if not self._sketch.draw(point):
            return False
        self._ink.add(stroke_paths.newest(self._sketch.stroke), self.pen_width)
        self.update(self._around(self._sketch.stroke[-3:]))
        return True

    def _finish(self) -> None:
        """Pen and rubber leave the paper."""
        if self._sketch.stroke:
            self._ink.add(stroke_paths.tail(self._sketch.stroke), self.pen_width)
            self.update()
        self._sketch.finish()

    def _redraw(self) -> None:
        """Draw all strokes anew: after undo, in another size or in other colours."""
        paths = [stroke_paths.whole(line) for line in self._sketch.lines]
        self._ink.redraw(self.size(), self.devicePixelRatioF(), paths, self.pen_width)
        self.update()

    def _around(self, points: Sequence[Point]) -> QRect:
        """What has to be painted again when these points have been drawn."""
        xs, ys = zip(*points, strict=True)
        box = QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
        reach = self.pen_width / 2 + 2
        return box.adjusted(-reach, -reach, reach, reach).toAlignedRect()


def side_for(room: int) -> int:
    """The largest side of a paper that `room` pixels have place for."""
    return max(SMALLEST, room // PICTURE * PICTURE)
