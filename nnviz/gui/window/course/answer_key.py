"""The keys that answer a question: A to E."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from nnviz.gui.controls.keyboard_focus import is_typing

_ANSWERS = (Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_C, Qt.Key.Key_D, Qt.Key.Key_E)
_PLAIN = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def answer_of(event: QKeyEvent) -> int | None:
    """The place of the answer whose letter was pressed; None where it means something else."""
    if event.modifiers() not in _PLAIN or event.key() not in _ANSWERS or is_typing():
        return None
    return _ANSWERS.index(Qt.Key(event.key()))
