"""A part that scrolls where it has too little room, and stays where it is when Tab leaves it."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QWidget

from nnviz.gui.look.zoom import px

SCROLL_BAR = 8
"""Pixels of the design that a scroll bar is wide, or high."""
_MOST_TRIES = 6
"""Sizes of the content that are tried at once."""


def read_anew(whole: QWidget) -> None:
    """What scrolls in there shows its top: what is to be read is another text than before."""
    for scroller in whole.findChildren(Scroller):
        scroller.verticalScrollBar().setValue(0)


def seen_across(box: QRect, area: QAbstractScrollArea) -> QRect:
    """What is seen of a box in there, from left to right: half of a number would be another one."""
    seen = QRect(box)
    seen.setLeft(max(box.left(), 0))
    seen.setRight(max(min(box.right(), area.viewport().width() - 1), seen.left() - 1))
    return seen


class Scroller(QScrollArea):
    """Qt's own scrolls to the middle of a large content on every Tab; who moves on decides here.

    And it tries another size within each change of the size, without end where a text that needs
    one line more takes the width that it needs for one less: until the stack overflows.
    """

    def __init__(
        self, content: QWidget | None = None, parent: QWidget | None = None, *, edge: int = 0
    ) -> None:
        """``edge``: pixels of the content's right margin, of which a scroll bar takes its own, so
        that it moves nothing.
        """
        super().__init__(parent, widgetResizable=True)
        self._margin, self._tries = edge, 0
        if edge:
            self.verticalScrollBar().rangeChanged.connect(self._on_range)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if content is not None:
            self.setWidget(content)

    def _on_range(self, _first: int, last: int) -> None:
        page = self.widget()
        layout = page.layout() if page is not None else None
        if layout is None:
            return
        edges = layout.contentsMargins()
        bar = self.verticalScrollBar().sizeHint().width() if last else 0
        edges.setRight(px(self._margin) - bar)
        layout.setContentsMargins(edges)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Resize:
            return super().eventFilter(watched, event)
        self._tries += 1
        try:
            return self._tries <= _MOST_TRIES and super().eventFilter(watched, event)
        finally:
            self._tries -= 1

    def focusNextPrevChild(self, on: bool) -> bool:
        return QWidget.focusNextPrevChild(self, on)


class WholeScroller(Scroller):
    """Asks for as much room as all of its content takes; Qt's never for more than some lines."""

    room_wanted = Signal()
    """That is another size now: only what is seen, and has its style, takes all its room."""

    def __init__(self) -> None:
        super().__init__()
        self._asked = QSize()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        handled = super().eventFilter(watched, event)
        if event.type() is QEvent.Type.LayoutRequest and self.sizeHint() != self._asked:
            self._asked = self.sizeHint()
            part: QWidget | None = self
            while part is not None and not part.isWindow():
                part.updateGeometry()  # else one further out asks for what was needed before
                part = part.parentWidget()
            self.room_wanted.emit()
        return handled

    def sizeHint(self) -> QSize:
        inside = self.widget()
        bar = self.verticalScrollBar().sizeHint().width()
        return super().sizeHint() if inside is None else inside.sizeHint() + QSize(bar, bar)
