"""A field for a decimal number, which every locale may type with a point or a comma."""

import math
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from nnviz.gui.controls import number_entry
from nnviz.gui.controls.keyboard_focus import is_undo, types_foreign
from nnviz.gui.look import theme
from nnviz.gui.look.style_sheet import set_state


class NumberField(QLineEdit):
    """A line of text that is a number; an `optional` one, `whole` or not, may be empty: off.

    What is typed is judged at once (`problem_changed`, and the field looks wrong) and taken over,
    once, with Enter, on leaving the field or by an arrow key (`value_edited`); Escape brings the
    last number back. Keys that no number has are left to the window.
    """

    characters = number_entry.CHARACTERS
    """What may be typed; "": every key, and what is no number is marked as wrong."""

    value_edited = Signal(object)
    """The number; None where an optional one was switched off."""
    problem_changed = Signal(str)
    """A sentence that says what to do, "" when the text is fine again."""

    def __init__(
        self, *, optional: bool = False, whole: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._optional, self._whole = optional, whole
        self.setFont(theme.font(13))
        self.setFixedHeight(28)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self.setPlaceholderText(self.tr("off") if optional else "")
        self._value: Any = None if optional else 0.0
        self.problem = ""
        """What is wrong with the text, "" if nothing is."""
        self.setText(self._shown(self._value))
        self.textChanged.connect(self._judge)
        self.editingFinished.connect(self.commit)

    @property
    def value(self) -> float:
        """The last number that was fine and finished, 0 while an optional one is off."""
        return self._value or 0.0

    @property
    def typed(self) -> float | None:
        """The number as it stands in the field now; None if it is none."""
        number = number_entry.parse(self.text())
        return int(number) if self._whole and number is not None and number % 1 == 0 else number

    def set_value(self, value: float | None) -> None:
        """Show `value`, None as off, without a signal of an edit.

        Raises ValueError unless it is finite.
        """
        if value is not None and not math.isfinite(value):
            raise ValueError(f"A field cannot show {value}.")
        self._value = value
        if self.problem or self.typed != value or not self.hasFocus():
            self.setText(self._shown(value))
        if not self.hasFocus():
            self.setCursorPosition(0)  # where it is cut short, its first digits are seen

    def show_passing(self, value: float) -> None:
        """Show a number that is not decided yet, as while a slider is dragged."""
        self.setText(number_entry.shown(value))

    def commit(self) -> None:
        """Take over what was typed, if it is fine and new."""
        if self.problem:
            return
        value = self.typed
        changed = value != self._value
        self._value = value
        if self.text() != self._shown(value):
            self.setText(self._shown(value))
        if changed:
            self.value_edited.emit(value)

    def step_by(self, steps: int) -> None:
        """Move by units of the first digit: 0.50 to 0.60, 0.0001 to 0.0002."""
        start = self.value if self.typed is None else self.typed
        self.setText(number_entry.shown(number_entry.stepped(start, steps)))
        self.commit()

    def sizeHint(self) -> QSize:
        return QSize(52, 28)

    def minimumSizeHint(self) -> QSize:
        return QSize(44, 28)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not self._optional:
            self.step_by(1 if key == Qt.Key.Key_Up else -1)
        elif key == Qt.Key.Key_Escape and self.text() != self._shown(self._value):
            self.setText(self._shown(self._value))
        elif is_undo(event) and self.text() == self._shown(self._value):
            event.ignore()  # nothing is typed here: it means what was done before
        elif self.characters and types_foreign(event, self.characters):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() // 120
        if self.hasFocus() and notches and not self._optional:
            self.step_by(notches)
            event.accept()
        else:
            event.ignore()

    def _judge(self) -> None:
        problem = self._found_problem()
        if problem != self.problem:
            self.problem = problem
            set_state(self, "bad", bool(problem))
            self.problem_changed.emit(problem)

    def _found_problem(self) -> str:
        value = self.typed
        if self._optional and not self.text().strip():
            return ""
        if value is None and self._optional:
            return self.tr("Type a number, or nothing to switch this off.")
        if value is None:
            return self.tr("Type a number, like 0.5 or 1e-4.")
        if self._whole and value % 1:
            return self.tr("Type a whole number, or nothing to switch this off.")
        return ""

    def _shown(self, value: float | None) -> str:
        if value is None:
            return ""
        whole = number_entry.with_minus(f"{value}")
        return whole if self._whole else number_entry.shown(value)
