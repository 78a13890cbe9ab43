"""Drawing a curve straight on a plot, with the mouse or with the keys."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.caption_row import HEIGHT
from nnviz.gui.controls.plural import pair
from nnviz.gui.look import theme
from nnviz.gui.plot.compared.sketch import HANDLES, Point, Sketch
from nnviz.gui.plot.line_plot import LinePlot

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_PULLS = {Qt.Key.Key_Up: 0.01, Qt.Key.Key_Down: -0.01}
_FURTHER = 5
"""How many times as far a pull goes with Shift."""
_CLEARING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class Sketching(QObject):
    """Lets people draw on a plot: dragging puts a value at every place that the mouse passes.

    With the keys: left and right go from one of eleven handles to the next, up and down move it by
    a hundredth of the range, with Shift by a twentieth; Delete clears, Ctrl+Z takes a stroke back.
    """

    changed = Signal()
    """Another curve is drawn."""

    def __init__(self, plot: LinePlot, figure: Callable[[float], str]) -> None:
        """``figure`` writes a value for people."""
        super().__init__(plot)
        self._plot, self._figure = plot, figure
        self._sketch: Sketch | None = None
        self._handle: int | None = None
        self._last: Point | None = None
        self._clear = Button(self.tr("Clear"), role="text", objectName="clear_sketch")
        self._clear.setFont(theme.font(12))
        self._clear.setFixedHeight(HEIGHT)
        self._clear.clicked.connect(self._on_clear)
        self._clear.hide()
        plot.caption_row.put_before_last(self._clear)

    def begin(self, sketch: Sketch) -> None:
        """People may draw from now on."""
        if self._sketch is None:
            self._plot.canvas.installEventFilter(self)
        self._sketch, self._handle = sketch, None
        self._plot.canvas.setCursor(Qt.CursorShape.CrossCursor)
        self._show()

    def end(self) -> None:
        """What is drawn stays as it is."""
        if self._sketch is not None:
            self._plot.canvas.removeEventFilter(self)
            self._plot.canvas.unsetCursor()
        self._sketch = self._handle = self._last = None
        self._show()

    def eventFilter(self, _canvas: QObject, event: QEvent) -> bool:
        """What the mouse and the keys do on the canvas while people may draw."""
        if isinstance(event, QMouseEvent):
            return self._on_mouse(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if _deed(event) is not None:
                event.accept()
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        if event.type() == QEvent.Type.FocusOut:
            self._choose(None)
        return False

    def _on_mouse(self, event: QMouseEvent) -> bool:
        kind, left = QEvent.Type, Qt.MouseButton.LeftButton
        if event.type() in (kind.MouseButtonPress, kind.MouseButtonDblClick):
            if event.button() != left or self._sketch is None:
                return False
            self._plot.canvas.setFocus(Qt.FocusReason.MouseFocusReason)
            self._choose(None)
            self._sketch.begin()
            self._last = self._point(event.position())
            self._draw_to(event.position())
            return True
        if event.type() == kind.MouseMove and self._last is not None:
            self._draw_to(event.position())
        elif event.type() == kind.MouseButtonRelease and event.button() == left:
            self._last = None
        return False

    def _draw_to(self, place: QPointF) -> None:
        if self._sketch is not None and self._last is not None:
            point = self._point(place)
            self._sketch.draw(self._last, point)
            self._last = point
            self._changed()

    def _point(self, place: QPointF) -> Point:
        area = self._plot.canvas.area()
        y = area.y_at(place.y())
        return area.x_at(place.x()), 10**y if self._plot.logarithmic else y

    def _on_key(self, event: QKeyEvent) -> bool:
        deed = _deed(event)
        if deed is None or self._sketch is None:
            return False
        self._plot.canvas.by_keyboard = True
        deed(self, self._sketch)
        return True

    def go(self, by: int) -> None:
        """To the handle so many places further; to the first of all at first."""
        at = 0 if self._handle is None else min(max(self._handle + by, 0), HANDLES - 1)
        self._choose(at)

    def pull(self, sketch: Sketch, share: float) -> None:
        """Move the handle that is chosen, the first if none is."""
        at = self._handle or 0
        sketch.pull(at, share)
        self._choose(at)
        self._changed()

    def undo(self, sketch: Sketch) -> None:
        """Take the last stroke back."""
        sketch.undo()
        self._choose(self._handle)
        self._changed()

    def _on_clear(self) -> None:
        if self._sketch is not None:
            self.clear(self._sketch)

    def clear(self, sketch: Sketch) -> None:
        """Draw nothing."""
        sketch.clear()
        self._choose(self._handle)
        self._changed()

    def _changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        drawn = self._sketch is not None and not self._sketch.is_empty
        if drawn == self._clear.isHidden():
            self._clear.setVisible(drawn)

    def _choose(self, number: int | None) -> None:
        """Show the handle, and say where it is and what is drawn there."""
        self._handle = number
        if self._sketch is None or number is None:
            self._plot.show_handle(None)
            return
        x, value = self._sketch.handle(number)
        where = self._plot.unit.text(round(x, 1))
        what = self._figure(value) if self._sketch.has(number) else self.tr("nothing drawn")
        self._plot.show_handle((x, value), pair(where, what))


_Deed = Callable[[Sketching, Sketch], None]


def _deed(event: QKeyEvent) -> _Deed | None:
    """What a key does while people may draw."""
    key, shift = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    if event.matches(QKeySequence.StandardKey.Undo):
        return Sketching.undo
    if key in _STEPS:
        return lambda sketching, _: sketching.go(_STEPS[key])
    if key in _PULLS:
        share = _PULLS[key] * (_FURTHER if shift else 1)
        return lambda sketching, sketch: sketching.pull(sketch, share)
    return Sketching.clear if key in _CLEARING else None
