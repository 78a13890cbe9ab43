"""A link to another lesson: words cut short with "…" where the column is too narrow for them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy

from nnviz.gui.controls.button import Button
from nnviz.gui.look import icons, theme


class Link(Button):
    """A text button with an arrow, as wide as there is room; its tooltip has all of its words."""

    def __init__(self, words: str) -> None:
        super().__init__(words, "arrow-right", "text", name=words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(icons.side(), theme.px(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _caption(self) -> str:
        room = self.width() - icons.SIZE - theme.px(4)
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
