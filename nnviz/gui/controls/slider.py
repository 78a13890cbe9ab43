"""A slider that goes where it is clicked and leaves the wheel alone until it has the focus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSlider, QWidget

from nnviz.gui.controls.keyboard_focus import KeyboardFocus, WheelWithFocus
from nnviz.gui.look.style_sheet import set_state
from nnviz.gui.look.zoom import px

_HANDLE = 16


class Slider(WheelWithFocus, KeyboardFocus, QSlider):
    """Horizontal, from 0 to `steps`.

    One `of_number` shows a number that stands elsewhere, and may lie between two steps: where the
    handle is does not say which.
    """

    def __init__(
        self, steps: int, parent: QWidget | None = None, *, of_number: bool = False
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.of_number = of_number
        self.setRange(0, steps)
        self.setPageStep(max(1, steps // 8))
        self.setMinimumHeight(20)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setSliderPosition(self._value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderPosition(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.by_keyboard = True
        self._show_focus()
        super().keyPressEvent(event)

    def _show_focus(self) -> None:
        """The handle is filled for those who use the keyboard."""
        set_state(self, "ring", self.shows_focus)

    def _value_at(self, x: float) -> int:
        """The step whose handle has its centre nearest to `x`."""
        handle = px(_HANDLE)
        share = (x - handle / 2) / max(1, self.width() - handle)
        return round(min(max(share, 0.0), 1.0) * self.maximum())
