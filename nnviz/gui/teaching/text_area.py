"""A text of a few lines: plain, at most so long, and Tab goes on from it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from nnviz.gui.look import theme


class TextArea(QPlainTextEdit):
    """What is pasted loses its form; letters beyond ``most`` are cut when it is left."""

    edited = Signal()

    def __init__(self, name: str, lines: int, most: int) -> None:
        super().__init__()
        self._most = most
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(theme.font(13))
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.document().setDocumentMargin(0)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + theme.px(18))
        self.textChanged.connect(self.edited)

    @property
    def text(self) -> str:
        """What stands in it, without the room around."""
        return self.toPlainText().strip()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if len(self.toPlainText()) > self._most:
            self.setPlainText(self.toPlainText()[: self._most])
