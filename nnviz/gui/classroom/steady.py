"""A short text that has the same room whatever it is: a letter, a count."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel

from nnviz.gui.controls.label import set_tone
from nnviz.gui.look import theme


class Steady(QLabel):
    """As wide as the ``widest`` text that it may have, in type of any size."""

    def __init__(self, text: str, widest: str, pixels: int, weight: int = 600) -> None:
        super().__init__(text)
        self._widest = widest
        self.setFont(theme.font(pixels, weight))
        set_tone(self, "text")

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        width = self.fontMetrics().horizontalAdvance(self._widest)
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
