"""Which mark of a plane stands for what: marks with names, in as many lines as it takes."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.plural import listed
from nnviz.gui.heard.items import Item, Walked
from nnviz.gui.look import fonts, theme
from nnviz.gui.small_problems.class_colors import class_color, class_mark

MOST_LINES = 3
"""Further names are left out: the accessible description has all."""
_TEXT, _LINE = 12, 18
_DOT, _BEFORE, _BETWEEN = 3.5, 12, 10
"""Radius of a dot, from its left to its name, and from there to the next dot."""


class ClassKey(Walked, QWidget):
    """Names beside the marks of as many classes."""

    def __init__(self) -> None:
        super().__init__()
        self._names: tuple[str, ...] = ()
        self.setAccessibleName(self.tr("Colours of the classes"))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_names(self, names: Sequence[str]) -> None:
        """Of the classes, in their order; two may also be below and above something."""
        self._names = tuple(names)
        self.setAccessibleDescription(listed(names))
        self.updateGeometry()
        self.update()

    def heard_count(self) -> int:
        return len(self._places(self.width()))

    def heard(self, number: int) -> Item:
        left, line, width = self._places(self.width())[number]
        high = theme.px(_LINE)
        place = QRect(left, line * high, theme.px(_BEFORE) + width, high)
        return Item(self._names[number], "", place)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = 1 + max((line for _, line, _ in self._places(width)), default=0)
        return theme.px(_LINE) * lines

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme.px(_LINE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Its height is asked for again: what Qt keeps of it is that of another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        on, high = theme.current(), theme.px(_LINE)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            theme.set_type(painter, on.text2, _TEXT)
            for place, (left, line, width) in enumerate(self._places(self.width())):
                middle = line * high + high / 2
                painter.save()
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(class_color(place, len(self._names))))
                radius = theme.px(1) * _DOT
                painter.translate(left + radius, middle + 0.5)
                painter.drawPath(class_mark(place, radius))
                painter.restore()
                box = QRect(left + theme.px(_BEFORE), line * high, width, high)
                elide = Qt.TextElideMode.ElideRight
                name = painter.fontMetrics().elidedText(self._names[place], elide, width + 1)
                painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), name)

    def _places(self, room: int) -> list[tuple[int, int, int]]:
        """Of each name that has room its left end, its line, and the width of its text."""
        places, left, line = [], 0, 0
        before, between = theme.px(_BEFORE), theme.px(_BETWEEN)
        for name in self._names:
            width = min(round(fonts.width(name, _TEXT)) + 1, max(room - before, 1))
            if left and left + before + width > room:
                left, line = 0, line + 1
            if line == MOST_LINES:
                break
            places.append((left, line, width))
            left += before + width + between
        return places
