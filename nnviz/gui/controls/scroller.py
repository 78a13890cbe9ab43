"""A part that scrolls where it has too little room, and stays where it is when Tab leaves it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

SCROLL_BAR = 8
"""Pixels of the design that a scroll bar is wide, or high."""


class Scroller(QScrollArea):
    """Qt's own scrolls to the middle of a large content on every Tab; who moves on decides here."""

    def __init__(self, content: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if content is not None:
            self.setWidget(content)

    def focusNextPrevChild(self, on: bool) -> bool:
        return QWidget.focusNextPrevChild(self, on)
