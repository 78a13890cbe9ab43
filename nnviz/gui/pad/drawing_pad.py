"""A sheet of paper to draw on with mouse, pen or finger; keeps the strokes, not the pixels."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.look import theme
from nnviz.gui.look.zoom import WHOLE
from nnviz.gui.pad import stroke_paths
from nnviz.gui.pad.grey_picture import GreyPicture
from nnviz.gui.pad.ink_sheet import InkSheet, pen_of
from nnviz.gui.pad.sketch import Sketch
from nnviz.gui.pad.stroke_history import Point

SMALL, LARGE = 224, 280
"""Side of the pad, in pixels: 8 and 10 times 28."""

PEN_OF_280 = 20.0
"""Width of the pen on a pad of 280 pixels; it grows and shrinks with the pad."""

RUBBER_OF_280 = 14.0
"""How far the rubber reaches, likewise."""

_RADIUS = 8.0


class DrawingPad(QWidget):
    """Where a digit is drawn. Left button or pen draws, also when it leaves the pad meanwhile.

    A picture that comes from elsewhere may lie on it, until one draws, clears or takes back. While
    it ``erases``, and always under the other end of a pen, ink is rubbed out instead.
    """

    strokes_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sketch = Sketch()
        self.erases = False
        self._pen_of_280 = PEN_OF_280
        self._ink = InkSheet()
        self._picture: GreyPicture | None = None
        self._ring = False
        self.setObjectName("drawing_pad")
        self.setAccessibleName(self.tr("Drawing pad"))
        self.setAccessibleDescription(
            self.tr(
                "Draw a digit here. Ctrl+Z takes back the last stroke, Delete clears the pad, E "
                "changes between pen and rubber, 0 to 9 keeps the drawing as that digit."
            )
        )
        self.setFont(theme.font(13))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_TabletTracking, False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty(WHOLE, True)
        self.set_side(SMALL)

    @property
    def strokes(self) -> list[NDArray[np.float64]]:
        """The drawing: (n, 2) points x, y of each stroke, in pixels of the pad, y downward."""
        return [np.array(line, dtype=np.float64) for line in self._sketch.lines]

    @property
    def pen_width(self) -> float:
        """Width of the pen on the present pad, in pixels."""
        return self._pen_of_280 * self.width() / LARGE

    def set_pen(self, of_280: float) -> None:
        """The pen's width on a pad of 280 pixels; the whole drawing takes it."""
        self._pen_of_280 = of_280
        self._redraw()

    def set_side(self, pixels: int) -> None:
        """A pad of so many pixels; the drawing grows or shrinks with it."""
        self.setFixedSize(pixels, pixels)

    def show_picture(self, values: NDArray[np.floating] | None) -> None:
        """Lay a picture (h, w) of 0..1, 1 for ink, on the pad; None takes it away.

        What was drawn makes room for it, and undo brings that back. No signal tells of it.
        """
        self._finish()
        if values is not None:
            self._sketch.clear()
        self._picture = None if values is None else GreyPicture(values)
        self._redraw()

    def clear(self) -> None:
        """Take picture and all strokes away; undo brings the strokes back."""
        self._finish()
        if not self.is_empty:
            self._sketch.clear()
            self._changed()

    def undo(self) -> None:
        """Take back the last stroke, or the last clearing."""
        self._finish()
        if self._sketch.history.undo():
            self._changed()

    def redo(self) -> None:
        """Do again what was taken back."""
        self._finish()
        if self._sketch.history.redo():
            self._changed()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is drawn, and no picture lies there."""
        return self._sketch.is_empty and self._picture is None

    @property
    def has_picture(self) -> bool:
        """Whether a picture lies there instead of a drawing."""
        return self._picture is not None

    @property
    def can_redo(self) -> bool:
        """Whether there is anything to do again."""
        return self._sketch.history.can_redo

    @property
    def can_undo(self) -> bool:
        """Whether there is anything to take back."""
        return self._sketch.can_undo

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position(), self.erases)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._finish()
        elif self._sketch.is_at_work:
            self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._sketch.is_at_work:
            self._go_on(event.position())
            self._finish()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen is read where it says it is, between the pixels; its other end rubs out."""
        event.accept()
        if event.type() == QEvent.Type.TabletPress:
            other_end = event.pointerType() == QPointingDevice.PointerType.Eraser
            if event.button() == Qt.MouseButton.LeftButton:
                self._begin(event.position(), self.erases or other_end)
        elif self._sketch.is_at_work:
            self._go_on(event.position())
            if event.type() == QEvent.Type.TabletRelease:
                self._finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Undo and redo belong to the pad while it has the focus, before any shortcut."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo):
                event.accept()
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring = False
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        self._finish()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before = event.oldSize().width()
        if before > 0 and before != self.width():
            self._finish()
            self._sketch.history.scale(self.width() / before)
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            if self._picture is not None:
                self._picture.color()
            self._redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ink.pixel_ratio != self.devicePixelRatioF():
            self._redraw()
        on = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = QPainterPath()
        sheet.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.fillPath(sheet, QColor(on.paper))
        if not self.is_empty:
            self._paint_ink(painter, sheet)
        else:
            painter.setPen(QColor(on.text2))
            painter.drawText(
                self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Draw a digit here")
            )
        painter.setPen(QPen(QColor(on.accent), 2) if self._ring else QPen(QColor(on.border), 1))
        painter.drawPath(sheet)
        painter.end()

    def _paint_ink(self, painter: QPainter, sheet: QPainterPath) -> None:
        painter.save()
        painter.setClipPath(sheet)
        if self._picture is not None:
            self._picture.paint(painter, self.rect())
        painter.drawImage(0, 0, self._ink.image)
        painter.setPen(pen_of(self.pen_width))
        painter.drawPath(stroke_paths.tail(self._sketch.stroke))
        painter.restore()

    def _begin(self, place: QPointF, erases: bool) -> None:
        self._finish()
        point = (place.x(), place.y())
        if erases:
            self._sketch.begin_rubbing(point)
            self._rub(point)
        else:
            self._sketch.begin(point)
            self._changed()

    def _go_on(self, place: QPointF) -> None:
        point = (place.x(), place.y())
        if self._sketch.is_rubbed:
            self._rub(point)
        elif self._sketch.draw(point):
            self._ink.add(stroke_paths.newest(self._sketch.stroke), self.pen_width)
            self.update(self._around(self._sketch.stroke[-3:]))
            self.strokes_changed.emit()

    def _rub(self, point: Point) -> None:
        if self._sketch.rub(point, RUBBER_OF_280 * self.width() / LARGE):
            self._changed()

    def _finish(self) -> None:
        """Pen and rubber leave the paper."""
        if self._sketch.stroke:
            self._ink.add(stroke_paths.tail(self._sketch.stroke), self.pen_width)
            self.update()
        self._sketch.finish()

    def _changed(self) -> None:
        """Another drawing, in place of any picture."""
        self._picture = None
        self._redraw()
        self.strokes_changed.emit()

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
