"""A QR picture, dark on light in every theme, each of its squares so many whole pixels."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from nnviz.gui.controls.keyboard_focus import KeyboardFocus
from nnviz.gui.look import theme

BORDER = 4
"""Light squares around it, which a camera needs."""

_LIGHT, _DARK = "#FFFFFF", "#000000"


class QrPicture(KeyboardFocus, QPushButton):
    """A click asks for a larger one; without squares there is nothing to be seen."""

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modules: Sequence[Sequence[bool]] = ()
        self.setObjectName("share_qr")
        self.setAccessibleName(self.tr("QR picture of the code; a click enlarges it"))
        self.setToolTip(self.tr("Enlarge, for a projector"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_side(side)

    @property
    def modules(self) -> Sequence[Sequence[bool]]:
        """Rows of squares, true where they are dark."""
        return self._modules

    def show_modules(self, modules: Sequence[Sequence[bool]]) -> None:
        """Show these squares; none: nothing."""
        self._modules = modules
        self.setEnabled(bool(modules))
        self.update()

    def set_side(self, pixels: int) -> None:
        """A picture of so many pixels at most."""
        self.setFixedSize(pixels, pixels)
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._modules:
            return
        ratio = self.devicePixelRatioF()
        count = len(self._modules) + 2 * BORDER
        square = max(1, int(self.width() * ratio) // count)
        whole = square * count
        with QPainter(self) as painter:
            painter.scale(1 / ratio, 1 / ratio)
            painter.translate(int(self.width() * ratio) - whole, 0)
            painter.fillRect(0, 0, whole, whole, QColor(_LIGHT))
            for y, row in enumerate(self._modules, BORDER):
                for x, dark in enumerate(row, BORDER):
                    if dark:
                        painter.fillRect(x * square, y * square, square, square, QColor(_DARK))
            if self.shows_focus:
                painter.setPen(QPen(QColor(theme.current().accent), 2))
                painter.drawRect(1, 1, whole - 2, whole - 2)
