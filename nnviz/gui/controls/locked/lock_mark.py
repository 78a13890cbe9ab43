"""A control that a lesson has locked: it lies there flat, with a lock at its right."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from nnviz.gui.controls.stop_slider import StopSlider
from nnviz.gui.look import icons, theme
from nnviz.gui.look.style_sheet import set_state

SIZE, ROW = 12, 28
"""Side of the lock, and height of the row at whose right it stands, in pixels of the design."""

_ROOM = 15
"""Pixels that the lock takes of a field."""


def show_locked(control: QWidget, locked: bool) -> None:
    """Lock a control, or give it free; nothing happens where it is that already."""
    mark = control.findChild(LockMark, "", Qt.FindChildOption.FindDirectChildrenOnly)
    if locked == (mark is not None):
        return
    control.setEnabled(not locked)
    set_state(control, "locked", locked)
    _make_room(control, _ROOM if locked else -_ROOM)
    if mark is None:
        LockMark(control)
    else:
        mark.leave()


def _make_room(control: QWidget, pixels: int) -> None:
    """So many more pixels at the right of what is typed in a field, or of a slider's number."""
    if isinstance(control, StopSlider):
        control.value.setContentsMargins(0, 0, max(0, pixels), 0)
    line = control.lineEdit() if isinstance(control, QSpinBox) else control
    if isinstance(line, QLineEdit):
        edges = line.textMargins()
        edges.setRight(edges.right() + pixels)
        line.setTextMargins(edges)


class LockMark(QWidget):
    """Lies over the whole of a control, so that its tooltip is the one that is seen.

    What has several rows has the lock elsewhere.
    """

    def __init__(self, control: QWidget) -> None:
        super().__init__(control)
        said = QCoreApplication.translate("Locks", "Locked by this lesson")
        self.setToolTip(said)
        self._control, self._before = control, control.accessibleDescription()
        control.setAccessibleDescription(said)
        control.installEventFilter(self)
        self._fit()
        self.show()

    def leave(self) -> None:
        """The control is free: what was said of it before is said again."""
        self._control.removeEventFilter(self)
        self._control.setAccessibleDescription(self._before)
        self.hide()
        self.setParent(None)
        self.deleteLater()

    def eventFilter(self, _control: QObject, event: QEvent) -> bool:
        """As large as the control."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.ChildAdded):
            self._fit()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, side = theme.current(), theme.px(SIZE)
        if self.height() > theme.px(ROW):
            return
        left, top = self.width() - side - theme.px(4), (self.height() - side) // 2
        with QPainter(self) as painter:
            if isinstance(self._control, QComboBox):  # in the place of its arrow
                painter.fillRect(left - 4, 2, side + 6, self.height() - 4, QColor(colors.hover))
            icons.draw(painter, "lock", colors.text2, left, top, side)

    def _fit(self) -> None:
        self.setGeometry(self._control.rect())
        self.raise_()
