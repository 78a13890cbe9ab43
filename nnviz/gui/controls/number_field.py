"""A field for a decimal number, which every locale may type with a point or a comma."""

import math

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from nnviz.gui.controls import number_entry
from nnviz.gui.look import theme


class NumberField(QLineEdit):
    """A line of text that is a number between `low` and `high`.

    What is typed is judged at once (`problem_changed`) and taken over, once, with Enter, on leaving
    the field or by an arrow key (`value_edited`); Escape brings the last number back.
    """

    value_edited = Signal(float)
    problem_changed = Signal(str)
    """A sentence that says what to do, "" when the text is fine again."""

    def __init__(
        self, low: float = -math.inf, high: float = math.inf, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFont(theme.font(13))
        self.setFixedHeight(28)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self._low, self._high = low, high
        self._value = min(max(0.0, low), high)
        self._problem = ""
        self.setText(number_entry.shown(self._value))
        self.textChanged.connect(self._judge)
        self.editingFinished.connect(self.commit)

    @property
    def value(self) -> float:
        """The last number that was fine and finished."""
        return self._value

    @property
    def typed(self) -> float | None:
        """The number as it stands in the field now, in range or not; None if it is none."""
        return number_entry.parse(self.text())

    @property
    def problem(self) -> str:
        """What is wrong with the text, "" if nothing is."""
        return self._problem

    def set_value(self, value: float) -> None:
        """Show `value` without a signal of an edit. Raises ValueError unless it is finite."""
        if not math.isfinite(value):
            raise ValueError(f"A field cannot show {value}.")
        self._value = value
        if self.typed != value or not self.hasFocus():
            self.setText(number_entry.shown(value))

    def show_passing(self, value: float) -> None:
        """Show a number that is not decided yet, as while a slider is dragged."""
        self.setText(number_entry.shown(value))

    def commit(self) -> None:
        """Take over what was typed, if it is fine and new."""
        value = self.typed
        if value is None or self._problem:
            return
        changed = value != self._value
        self._value = value
        if self.text() != number_entry.shown(value):
            self.setText(number_entry.shown(value))
        if changed:
            self.value_edited.emit(value)

    def step_by(self, steps: int) -> None:
        """Move by units of the first digit, within the limits: 0.50 to 0.60, 0.0001 to 0.0002."""
        start = self._value if self.typed is None else self.typed
        value = min(max(number_entry.stepped(start, steps), self._low), self._high)
        self.setText(number_entry.shown(value))
        self.commit()

    def sizeHint(self) -> QSize:
        return QSize(52, 28)

    def minimumSizeHint(self) -> QSize:
        return QSize(44, 28)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step_by(1 if key == Qt.Key.Key_Up else -1)
        elif key == Qt.Key.Key_Escape and self.text() != number_entry.shown(self._value):
            self.setText(number_entry.shown(self._value))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() // 120
        if self.hasFocus() and notches:
            self.step_by(notches)
            event.accept()
        else:
            event.ignore()

    def _judge(self) -> None:
        problem = self._found_problem()
        if problem != self._problem:
            self._problem = problem
            self.problem_changed.emit(problem)

    def _found_problem(self) -> str:
        value = self.typed
        if value is None:
            return self.tr("Type a number, like 0.5 or 1e-4.")
        if value < self._low:
            return self.tr("Type a number of at least {low}.").format(low=f"{self._low:g}")
        if value > self._high:
            return self.tr("Type a number of at most {high}.").format(high=f"{self._high:g}")
        return ""
