"""How much of the data trains, is held out for validation, and for the test: one bar."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.heard.items import Item, Walked, column_of
from nnviz.gui.look import theme

HEIGHT, GAP = 8, 2


class PartsBar(Walked, QWidget):
    """Three lengths beside each other, in the colours of the curves."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[int, ...] = (60, 20, 20)
        self.setAccessibleName(self.tr("Parts of the data"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: tuple[int, ...]) -> None:
        """Per cent of training, validation and test."""
        self._parts = parts
        self.update()

    def heard_count(self) -> int:
        return len(self._parts)

    def heard(self, number: int) -> Item:
        names = self.tr("training"), self.tr("validation"), self.tr("test")
        place = column_of(self.rect(), number, len(self._parts))
        return Item(names[number], f"{self._parts[number]} %", place)

    def sizeHint(self) -> QSize:
        return QSize(120, theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        on, painter = theme.current(), QPainter(self)
        colors = on.series["training"].line, on.series["validation"].line, on.bar
        room, left = self.width() - GAP * (len(self._parts) - 1), 0
        whole = max(1, sum(self._parts))
        for part, color in zip(self._parts, colors, strict=True):
            length = round(room * part / whole)
            painter.fillRect(left, 0, length, self.height(), QColor(color))
            left += length + (GAP if length else 0)
        painter.end()
