"""The name of a column beside its field: in two lines where one is too short for it."""

from bisect import bisect_right

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel

from nnviz.gui.controls.label import set_tone
from nnviz.gui.look import theme

LEAST = 116
"""Pixels of the design that a name has at least."""


class NameLabel(QLabel):
    """Has the width that is left for it; where two lines are too short the second is cut."""

    def __init__(self, name: str, least: int = LEAST) -> None:
        super().__init__()
        self.name, self._least = name, least
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(13))
        set_tone(self, "text2")
        self._fit(theme.px(least))

    def sizeHint(self) -> QSize:
        """With the whole name in one line, as high as it is now."""
        wide = self.fontMetrics().horizontalAdvance(self.name) + 1
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(
            min(theme.px(self._least), self.sizeHint().width()), super().sizeHint().height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(self.width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit(self.width())

    def _fit(self, room: int) -> None:
        shown = in_two_lines(self.name, self.fontMetrics(), room)
        if shown != self.text():
            self.setText(shown)


def in_two_lines(name: str, metrics: QFontMetrics, room: int) -> str:
    """The name in so many pixels, broken between words where that can be."""
    if metrics.horizontalAdvance(name) <= room:
        return name
    ends = range(1, len(name))
    fitting = bisect_right(ends, room, key=lambda end: metrics.horizontalAdvance(name[:end]))
    between = name.rfind(" ", 1, fitting + 1)
    end = between if between > 0 else max(1, fitting)
    rest = metrics.elidedText(name[end:].lstrip(), Qt.TextElideMode.ElideRight, room)
    return f"{name[:end]}\n{rest}"
