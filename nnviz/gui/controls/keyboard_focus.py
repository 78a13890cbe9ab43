"""Who uses the keyboard sees which widget has the focus; who uses the mouse need not."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit

from nnviz.gui.controls.number_entry import is_foreign
from nnviz.gui.look import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Widget
else:
    _Widget = object  # stands before a widget's own Qt class, which comes with another base

_UNTOLD = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.NoFocusReason,
)
"""The focus comes back to where it was, from another window or a menu."""

ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
"""How many rows and columns an arrow key goes on."""


_WITH_OTHERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def digit_of(event: QKeyEvent) -> int | None:
    """The digit that was typed, 0 to 9; None for all else, and together with Ctrl or Alt."""
    text = event.text()
    is_digit = text.isdecimal() and text.isascii() and len(text) == 1
    return int(text) if is_digit and not event.modifiers() & _WITH_OTHERS else None


def types_foreign(event: QKeyEvent, characters: str) -> bool:
    """Whether the key types something else than these characters, without Ctrl or Alt."""
    return not event.modifiers() & _WITH_OTHERS and is_foreign(event.text(), characters)


class WheelWithFocus(_Widget):
    """Mixed into a control that lets the wheel pass by until it has the focus."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class KeyboardFocus(_Widget):
    """Mixed into a widget that paints its focus: where `shows_focus` says so."""

    by_keyboard = False
    """Whether the keyboard was used last; a widget's own keys and clicks may say so."""

    @property
    def shows_focus(self) -> bool:
        """Whether the widget has the focus and the keyboard brought it there."""
        return self.by_keyboard and self.hasFocus()

    def paint_edge(self, painter: QPainter) -> None:
        """A frame, which is wide and in the accent's colour where the focus shows."""
        on, inset = theme.current(), int(self.shows_focus)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(on.accent if inset else on.border), 1 + inset))
        painter.drawRect(self.rect().adjusted(inset, inset, -1, -1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in _UNTOLD:
            self.by_keyboard = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.update()


class SpaceByKeyboard(KeyboardFocus):
    """Mixed into a control that is clicked: Space is its own where the keyboard was used last.

    Who has clicked it means what Space is in the whole window, which is to train.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not self.by_keyboard:
            event.ignore()
        else:
            super().keyPressEvent(event)
            self.by_keyboard = self.by_keyboard or event.isAccepted()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.by_keyboard = False
        super().mousePressEvent(event)


def is_undo(event: QKeyEvent) -> bool:
    """Whether the key takes something back, or does it again."""
    keys = QKeySequence.StandardKey
    return event.matches(keys.Undo) or event.matches(keys.Redo)


def is_typing() -> bool:
    """Whether what has the focus is typed into, so that letters are its own.

    A list that was clicked leaves them alone.
    """
    focus = QApplication.focusWidget()
    if isinstance(focus, QComboBox):
        return not isinstance(focus, KeyboardFocus) or focus.by_keyboard
    return isinstance(focus, (QLineEdit, QAbstractSpinBox))
