"""A centre with a column of numbers at its side; under it where the two have too little room.

Before that the column is narrower than it likes: what one turns is in sight beside what it does.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnviz.gui.controls.rows import column, row
from nnviz.gui.controls.scroller import Scroller
from nnviz.gui.hairline import Hairline, Side
from nnviz.gui.look.zoom import px

RIGHT, NARROWEST = 255, 190
"""Pixels of the design that the right column is wide, and that it has at least."""
_EDGE = 20


class TwoColumns(QWidget):
    """``centre`` and ``right`` scroll each by itself, or together where one is under the other."""

    def __init__(self) -> None:
        super().__init__()
        self._middle, self._numbers, page = QWidget(), QWidget(), QWidget()
        self.centre: QVBoxLayout = column(of=self._middle)
        self.centre.setContentsMargins(24, 12, 0, 12)
        self.right: QVBoxLayout = column(of=self._numbers)
        self.right.setContentsMargins(16, 12, 16, 12)
        self.side = Side(RIGHT, edge="left")
        self._at_side = Scroller(self._numbers, edge=16)
        column((self._at_side, 1), of=self.side).setContentsMargins(1, 0, 0, 0)
        self._has_right, self._line = True, Hairline()
        self._line.hide()
        parting, self._below = row(self._line), column()
        parting.setContentsMargins(24, 0, 0, 0)
        self._below.setContentsMargins(8, 0, 0, 0)
        rows = column((self._middle, 1), parting, self._below, of=page)
        rows.setContentsMargins(0, 0, _EDGE, 0)
        page.installEventFilter(self)
        scroller = Scroller(page, edge=_EDGE)
        for part in (scroller, page):
            part.setBackgroundRole(QPalette.ColorRole.Base)
        row((scroller, 1), self.side, of=self)

    @property
    def is_stacked(self) -> bool:
        """Whether the numbers are under the centre."""
        return self._at_side.widget() is None

    @property
    def least_width(self) -> int:
        """Pixels in which the centre is whole, without the numbers at its side."""
        return self._middle.minimumSizeHint().width() + px(_EDGE)

    def show_right(self, wanted: bool) -> None:
        """Have the right column, or not, where something else has its room."""
        self._has_right = wanted
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        """There is another room for it."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.Show, QEvent.Type.Resize):
            self._lay_out()
        return handled

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The centre may need another width, which what scrolls does not tell."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._lay_out()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        room = self.width() - self.least_width - 1
        least = max(px(NARROWEST), self._numbers.minimumSizeHint().width())
        stacked = self._has_right and room < min(least, px(RIGHT))
        if stacked != self.is_stacked:
            if stacked:
                self._below.addWidget(self._at_side.takeWidget())
            else:
                self._at_side.setWidget(self._numbers)
            self._line.setVisible(stacked)
            self._numbers.show()
        self.side.setVisible(self._has_right and not stacked)
        self.side.setFixedWidth(px(RIGHT) + 1 if stacked else min(max(room, least), px(RIGHT)) + 1)
