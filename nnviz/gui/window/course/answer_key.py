"""The keys that answer a question: A to E."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from nnviz.gui.controls.keyboard_focus import is_typing

_ANSWERS = (Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_C, Qt.Key.Key_D, Qt.Key.Key_E)
_PLAIN = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


class TakesKeys(Protocol):
    """The question before a class."""

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether the key meant something there."""


class Asks(Protocol):
    """A lesson, open or not."""

    def choose(self, at: int) -> bool:
        """The answer of that place; whether there was one to choose."""


def answers(event: QKeyEvent, room: TakesKeys | None, *asking: Asks | None) -> bool:
    """Whether the key answered what a class is asked, or else one person."""
    if room is not None and room.take_key(event):
        return True
    at = answer_of(event)
    return at is not None and any(each is not None and each.choose(at) for each in asking)


def answer_of(event: QKeyEvent) -> int | None:
    """The place of the answer whose letter was pressed; None where it means something else."""
    if event.modifiers() not in _PLAIN or event.key() not in _ANSWERS or is_typing():
        return None
    return _ANSWERS.index(Qt.Key(event.key()))
