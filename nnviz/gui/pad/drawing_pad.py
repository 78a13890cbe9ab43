"""Draw on paper with mouse, pen or finger; undo, redo and rubber."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
)

from nnviz.gui.pad.paper import LARGE, Paper
from nnviz.gui.pad.stroke_history import Point

RUBBER_OF_280 = 14.0
"""How far the rubber reaches on a pad of 280 pixels; it grows and shrinks with the pad."""


class DrawingPad(Paper):
    """Where a digit is drawn. Left button or pen draws, also when it leaves the pad meanwhile.

    A picture that comes from elsewhere may lie on it, until one draws, clears or takes back. While
    it ``erases``, and always under the other end of a pen, ink is rubbed out instead.
    """

    strokes_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.erases = False
        self.setObjectName("drawing_pad")
        self.setAccessibleName(self.tr("Drawing pad"))
        self.setAccessibleDescription(
            self.tr(
                "Draw a digit here. Ctrl+Z takes back the last stroke, Delete clears the pad, E "
                "changes between pen and rubber, 0 to 9 keeps the drawing as that digit, the arrow "
                "keys put a digit of the data on the pad."
            )
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_TabletTracking, False)

    @property
    def can_undo(self) -> bool:
        """Whether there is anything to take back."""
        return self._sketch.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is anything to do again."""
        return self._sketch.history.can_redo

    def clear(self) -> None:
        """Take picture and all strokes away; undo brings the strokes back."""
        self._finish()
        if not self.is_empty:
            self._sketch.clear()
            self._changed()

    def show_strokes(
        self, strokes: Sequence[NDArray[np.float64]], side: float | None = None
    ) -> None:
        """Have this drawing, points (n, 2) on a paper of `side` pixels, as large as this one by
        default; undo brings back what was.
        """
        self._finish()
        scale = 1 if side is None else self.width() / side
        lines = [tuple((scale * float(x), scale * float(y)) for x, y in each) for each in strokes]
        if lines or not self.is_empty:
            self._sketch.history.replace(lines)
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
        if event.matches(QKeySequence.StandardKey.Undo) and self.can_undo:
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo) and self._sketch.history.can_redo:
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

    def hideEvent(self, event: QHideEvent) -> None:
        self._finish()
        super().hideEvent(event)

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
        elif self._draw_on(point):
            self.strokes_changed.emit()

    def _rub(self, point: Point) -> None:
        if self._sketch.rub(point, RUBBER_OF_280 * self.width() / LARGE):
            self._changed()

    def _changed(self) -> None:
        """Another drawing, in place of any picture."""
        self._picture = None
        self._redraw()
        self.strokes_changed.emit()
