"""A number over its caption, as wide as its widest text, so that nothing moves when it changes."""

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnviz.gui.controls.label import label
from nnviz.gui.look import theme

PROMINENT = 20
"""Pixels of a number that an audience should see."""


class Figure(QWidget):
    """Nothing of it is shown while there is no value, yet its room is kept."""

    def __init__(self, caption: str, widest: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = label("", 15, 600, "text")
        self._caption = label("", 11)
        self._words = caption
        self._widest = widest
        self.setAccessibleName(caption)
        self.set_prominent(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addStretch(1)
        column.addWidget(self._value)
        column.addWidget(self._caption)
        column.addStretch(1)

    def set_prominent(self, prominent: bool) -> None:
        """A larger number, for an audience."""
        self._value.setFont(theme.font(PROMINENT if prominent else 15, 600))
        strong = QFontMetrics(self._value.font()).horizontalAdvance(self._widest)
        below = QFontMetrics(self._caption.font()).horizontalAdvance(self._words)
        self.setMinimumWidth(max(strong, below) + 1)

    def text(self) -> str:
        """The value as it is shown."""
        return self._value.text()

    def set_words(self, caption: str) -> None:
        """Call the number something else; the room stays what it was made for."""
        self._words = caption
        self.setAccessibleName(caption)
        self._caption.setText(caption if self.text() else "")

    def show_value(self, text: str) -> None:
        """Show `text`; "" where there is no value yet."""
        if text != self._value.text():
            self._value.setText(text)
            self._caption.setText(self._words if text else "")
            self.setAccessibleDescription(text)
