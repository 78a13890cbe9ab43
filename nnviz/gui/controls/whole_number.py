"""A field for a whole number that shows what was typed, even where it is not allowed."""

import re

from PySide6.QtCore import QLocale, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QValidator
from PySide6.QtWidgets import QSpinBox, QWidget

from nnviz.gui.controls import number_entry
from nnviz.gui.controls.keyboard_focus import WheelWithFocus, is_undo, types_foreign
from nnviz.gui.look import theme

LARGEST = 2**31 - 1
_EDGES = 8
"""Pixels of the frame, and those that Qt keeps beside a text."""
_WHOLE = re.compile(r"-?(\d+|\d{1,3}(,\d{3})+)", re.ASCII)


class WholeNumber(WheelWithFocus, QSpinBox):
    """Any number can be typed, so that a sentence can say why it is not allowed: no clamping.

    Commas group its digits while nobody types there; among what is typed they must do so too, for
    where 1,5 is one and a half it is not to be taken for 15.

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
        self.valueChanged.connect(self.updateGeometry)

    @property
    def typed(self) -> int | None:
        """The number as it stands in the field now, finished or not; None if there is none."""
        text = self._plain(self.lineEdit().text())
        return None if text is None else int(text)

    @property
    def problem(self) -> str:
        """Why there is no number in the field, "" if there is one."""
        return self.tr("Type a whole number.") if self.typed is None else ""

    def show_value(self, value: int) -> None:
        """Set the number without a signal."""
        with QSignalBlocker(self):
            self.setValue(value)
        self.updateGeometry()

    def textFromValue(self, value: int) -> str:
        """With a minus sign, as all numbers are written."""
        return number_entry.with_minus(super().textFromValue(value))

    def valueFromText(self, text: str) -> int:
        """With either."""
        return super().valueFromText(self._plain(text) or "")

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """With either; what is typed stays as it is typed, also where it is no whole number."""
        plain = self._plain(text)
        if plain is None and text.strip("-−"):
            return QValidator.State.Intermediate, text, position
        judged = super().validate(plain or number_entry.with_hyphen(text), position)
        return judged[0], text, position

    def fixup(self, text: str) -> str:
        """As it is: Qt would take its commas away."""
        return text

    def focusInEvent(self, event: QFocusEvent) -> None:
        unfinished = None if self.typed == self.value() else self.lineEdit().text()
        self.setGroupSeparatorShown(False)  # one that stays behind would look like a decimal comma
        if (
            unfinished is not None
        ):  # put there by another window: Qt has just written the number over it
            self.lineEdit().setText(unfinished)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setGroupSeparatorShown(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo is for the window where nothing is typed here; so is what no number has."""
        nothing_typed = is_undo(event) and self.typed == self.value()
        if nothing_typed or types_foreign(event, number_entry.CHARACTERS):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """With the whole number, which takes room from what stands beside it."""
        text, margins = self.textFromValue(self.value()), self.lineEdit().textMargins()
        wide = self.fontMetrics().horizontalAdvance(text) + margins.left() + margins.right()
        return QSize(max(44, wide + _EDGES), 28)

    def sizeHint(self) -> QSize:
        return QSize(max(72, self.minimumSizeHint().width()), 28)

    def _plain(self, text: str) -> str | None:
        """The digits alone of a whole number as it is typed, before what always stands behind it;
        None if it is none.
        """
        text = text.strip().removesuffix(self.suffix().strip())
        text = number_entry.with_hyphen(number_entry.narrow(text)).strip()
        return text.replace(",", "") if _WHOLE.fullmatch(text) else None
