"""A name that can be typed over; while it is only read, what does not fit is cut with "…"."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

from nnviz.gui.controls.label import plain
from nnviz.gui.look.standing import Standing

_INSET = 2
"""Pixels that Qt leaves between the frame and what is typed."""


class NameField(Standing, QLineEdit):
    """A line without a frame; its tooltip has the whole name where that is cut short.

    Only what is being typed goes over into another window: a name that nobody gave is another one
    in its language.
    """

    @property
    def standing(self) -> tuple[str | None]:
        """What is typed and not finished."""
        return (self.text() if self.isModified() else None,)

    def stand_as(self, standing: tuple[str | None]) -> None:
        """Have that typed here."""
        [typed] = standing
        if typed is not None:
            self.selectAll()
            self.insert(typed)
            self.setModified(True)

    @property
    def shown(self) -> str:
        """The name as it fits into the width; whole where one types."""
        if self.hasFocus():
            return self.text()
        elide = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.text(), elide, self._room.width())

    @property
    def whole_width(self) -> int:
        """Pixels of a field in which the name is not cut."""
        around = self.width() - self._room.width()
        return self.fontMetrics().horizontalAdvance(self.text()) + around

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(plain(self.text()) if self.shown != self.text() else "")
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.shown
        if shown == self.text():
            super().paintEvent(event)
            return
        with QPainter(self) as painter:
            frame = QStyleOptionFrame()
            self.initStyleOption(frame)
            panel = QStyle.PrimitiveElement.PE_PanelLineEdit
            self.style().drawPrimitive(panel, frame, painter, self)
            painter.setPen(self.palette().text().color())
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(self._room, int(left), shown)

    @property
    def _room(self) -> QRect:
        """Where the text is."""
        frame = QStyleOptionFrame()
        self.initStyleOption(frame)
        contents = QStyle.SubElement.SE_LineEditContents
        rect = self.style().subElementRect(contents, frame, self)
        return rect.adjusted(_INSET, 0, -_INSET, 0)
