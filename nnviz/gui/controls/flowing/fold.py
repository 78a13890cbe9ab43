"""The strip at a page's left edge that has its left column back, where it is too narrow for all."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.rows import column
from nnviz.gui.look import theme

WIDTH, NARROW = 48, 1000
"""Pixels of the design: of the strip, and of a page below which two of three columns are seen."""


class Fold(QWidget):
    """A narrow page has the strip, its centre, and its left column in place of the right one.

    That is put away at first; before an audience a page is narrow.
    """

    closed = Signal()
    """The page is to be left, whose own button for that is put away."""

    def __init__(self, left: QWidget, right: QWidget, name: str) -> None:
        """``name`` says what is in the left column."""
        super().__init__()
        self._left, self._right, self._is_narrow = left, right, False
        self._unfold = Button("", "menu", "quiet", name=name, objectName="unfold", checkable=True)
        self._unfold.setToolTip(name)
        self._unfold.toggled.connect(self._show)
        leave = self.tr("Back to the network (Esc)")
        self._close = Button("", "clear", "quiet", name=leave, objectName="fold_close")
        self._close.clicked.connect(self.closed)
        column(self._unfold, self._close, None, of=self).setContentsMargins(16, 10, 16, 4)
        self.setFixedWidth(WIDTH + 1)
        self.hide()

    @property
    def hides_left(self) -> bool:
        """Whether the left column is put away."""
        return self._is_narrow and not self._unfold.isChecked()

    def fit(self, width: int) -> None:
        """For a page so wide."""
        self._is_narrow = width < theme.px(NARROW)
        self._show()

    def unfold(self) -> None:
        """Have the left column, also where it is narrow."""
        self._unfold.setChecked(True)

    def _show(self) -> None:
        self.setVisible(self._is_narrow)
        self._close.setVisible(self.hides_left)
        self._left.setVisible(not self.hides_left)
        self._right.setVisible(self.hides_left or not self._is_narrow)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, on = QPainter(self), theme.current()
        painter.fillRect(self.rect(), QColor(on.panel))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), QColor(on.line))
        painter.end()
