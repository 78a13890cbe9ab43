"""A field for a whole number that shows what was typed, even where it is not allowed."""

from PySide6.QtCore import QLocale, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeyEvent, QValidator
from PySide6.QtWidgets import QSpinBox, QWidget

from nnviz.gui.controls import number_entry
from nnviz.gui.controls.keyboard_focus import WheelWithFocus, is_undo, types_foreign
from nnviz.gui.look import theme

LARGEST = 2**31 - 1


class WholeNumber(WheelWithFocus, QSpinBox):
    """Any number can be typed, so that a sentence can say why it is not allowed: no clamping.

    `textEdited` on its line edit reports typing, `valueChanged` the finished number: after Enter,
    on leaving the field, and at each step of the arrow keys.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font(13))
        self.setFixedHeight(28)
        self.setRange(-LARGEST, LARGEST)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setLocale(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
        self.setGroupSeparatorShown(True)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(4, 0, 6, 0)

    @property
    def typed(self) -> int | None:
        """The number as it stands in the field now, finished or not; None if there is none."""
        text = number_entry.with_hyphen(self.lineEdit().text()).replace(",", "").strip()
        return int(text) if text.lstrip("-").isdigit() else None

    @property
    def problem(self) -> str:
        """Why there is no number in the field, "" if there is one."""
        return self.tr("Type a whole number.") if self.typed is None else ""

    def show_value(self, value: int) -> None:
        """Set the number without a signal."""
        with QSignalBlocker(self):
            self.setValue(value)

    def textFromValue(self, value: int) -> str:
        """With a minus sign, as all numbers are written."""
        return number_entry.with_minus(super().textFromValue(value))

    def valueFromText(self, text: str) -> int:
        """With either."""
        return super().valueFromText(number_entry.with_hyphen(text))

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """With either; what is typed stays as it is typed."""
        judged = super().validate(number_entry.with_hyphen(text), position)
        return judged[0], text, position

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo is for the window where nothing is typed here; so is what no number has."""
        nothing_typed = is_undo(event) and self.typed == self.value()
        if nothing_typed or types_foreign(event, number_entry.WHOLE_CHARACTERS):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(44, 28)

    def sizeHint(self) -> QSize:
        return QSize(72, 28)
