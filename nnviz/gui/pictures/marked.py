"""An icon as a part of a layout: a tick, a ring, ≠."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.heard.items import OnePicture
from nnviz.gui.look import icons, theme


class Marked(OnePicture, QWidget):
    """Shows an icon in the colour of text, a ring in that of outlines; "" shows nothing."""

    def __init__(self, icon: str = "", name: str = "") -> None:
        super().__init__()
        self.icon = icon
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon: str, name: str) -> None:
        """Another icon, which is called so."""
        self.setAccessibleName(name)
        if icon != self.icon:
            self.icon = icon
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(icons.side(), icons.side())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.icon:
            on = theme.current()
            painter = QPainter(self)
            icons.draw(painter, self.icon, on.border if self.icon == "ring" else on.text, 0, 0)
            painter.end()
