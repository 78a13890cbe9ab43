"""A choice between classes: their numbers in a line, each after a dot of its colour."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter

from nnviz.gui.controls.text_tabs import TextTabs
from nnviz.gui.small_problems.class_colors import class_color

_DOT = 4.5
_ROOM = 14


class ClassTabs(TextTabs):
    """`currentIndex` is the class that is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.set_count(2)

    def set_count(self, k: int) -> None:
        """Offer classes 0 to ``k`` − 1."""
        self.set_texts([str(label) for label in range(k)])

    def tabSizeHint(self, index: int) -> QSize:
        return super().tabSizeHint(index) + QSize(_ROOM, 0)

    def _paint_word(self, painter: QPainter, index: int) -> None:
        painter.save()
        painter.translate(_ROOM, 0)
        super()._paint_word(painter, index)
        painter.restore()
        rect = self.tabRect(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(class_color(index, self.count()))
        painter.drawEllipse(QPointF(rect.left() + _DOT, rect.center().y() + 0.5), _DOT, _DOT)
        painter.restore()
