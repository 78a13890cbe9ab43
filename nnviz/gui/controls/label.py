"""Plain text: labels in the program's type and in one of its three colours, and tooltips."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtGui import Qt as Text
from PySide6.QtWidgets import QLabel

from nnviz.gui.controls.flowing.unbroken import unbroken
from nnviz.gui.look import theme

_ROLES = {
    "text": QPalette.ColorRole.WindowText,
    "text2": QPalette.ColorRole.PlaceholderText,
    "error": QPalette.ColorRole.BrightText,
}


def label(
    text: str, pixels: int = 13, weight: int = 400, tone: str = "text2", **properties: Any
) -> QLabel:
    """A label that follows the theme by itself; `tone` is "text", "text2" or "error".

    `properties` are Qt's, as ``wordWrap=True``.
    """
    kind = _Wrapped if properties.get("wordWrap") else QLabel
    made = kind(text, **properties)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(theme.font(pixels, weight))
    set_tone(made, tone)
    return made


class _Wrapped(QLabel):
    """A label of several lines, which do not end before a unit; ``text`` is what was said."""

    def __init__(self, text: str, **properties: Any) -> None:
        super().__init__(unbroken(text), **properties)
        self._said = text

    def setText(self, text: str) -> None:
        self._said = text
        super().setText(unbroken(text))

    def text(self) -> str:
        return self._said


def set_tone(made: QLabel, tone: str) -> None:
    """Change the colour of the text to another of the three."""
    made.setForegroundRole(_ROLES[tone])


def plain(text: str) -> str:
    """`text` for a tooltip: names from files may look like HTML, which Qt would obey there."""
    return Text.convertFromPlainText(text) if Text.mightBeRichText(text) else text
