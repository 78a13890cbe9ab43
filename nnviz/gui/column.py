"""What the panels of the right column share: a hairline, margins, and parts that give way."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from nnviz.gui.look import theme
from nnviz.gui.view import View

MARGIN = 16


class Column(View):
    """A view from top to bottom at the window's right edge; its parts stand in ``rows``.

    Parts that one can do without give way where there is too little height, the last ones first.
    """

    every = 2.4
    shows_example = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._giving_way: tuple[QWidget, ...] = ()
        self._unwanted: set[QWidget] = set()
        self._is_fitting = False
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(MARGIN, 12, MARGIN, 12)
        self.rows.setSpacing(0)
        self.rows.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    def let_give_way(self, *parts: QWidget) -> None:
        """Only as many of these are shown as have room, the first ones first."""
        self._giving_way = parts

    def want(self, part: QWidget, wanted: bool) -> None:
        """Whether a part that may give way has anything to show at all."""
        (self._unwanted.discard if wanted else self._unwanted.add)(part)
        self.fit()

    def fit(self) -> None:
        """Show what has room.

        To show a part lays out the window, this column with it: what it then has room for is looked
        at afterwards, for Qt shows what is hidden while it is being shown, and calls it hidden.
        """
        if self._is_fitting:
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))
            return
        self._is_fitting = True
        try:
            self._fit()
        finally:
            self._is_fitting = False

    def minimumSizeHint(self) -> QSize:
        """Without the parts that give way."""
        hint = super().minimumSizeHint()
        if self._giving_way:
            hint.setHeight(self._least_height())
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """A part may have become larger or smaller."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self._giving_way:
            self.fit()
        return handled

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, 1, self.height(), QColor(theme.current().line))
        painter.end()

    @property
    def _inner_width(self) -> int:
        """Between the margins."""
        return self.width() - 2 * theme.px(MARGIN)

    def _fit(self) -> None:
        used = self._least_height()
        for part in self._giving_way:
            fits = used + _height(part) <= self.height()
            part.setVisible(fits and part not in self._unwanted)
            used += 0 if part.isHidden() else _height(part)

    def _least_height(self) -> int:
        total = self.rows.totalSizeHint().height()
        if self.rows.hasHeightForWidth():
            total = self.rows.totalHeightForWidth(self.width())
        return total - sum(_height(part) for part in self._giving_way if not part.isHidden())


def _height(part: QWidget) -> int:
    if part.hasHeightForWidth():
        return part.heightForWidth(part.width())
    return part.sizeHint().height()
