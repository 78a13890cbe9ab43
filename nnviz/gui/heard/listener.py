"""Tells a screen reader where the keyboard is among painted items, and what changes there.

Only what has the focus is looked at, and only while a screen reader listens.
"""

from functools import cache

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QTextDocumentFragment,
)
from PySide6.QtGui import Qt as Text
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from nnviz.gui.heard import interfaces
from nnviz.gui.heard.frame import ItemFrame
from nnviz.gui.heard.items import Heard, OnePicture, Walked

PACE_MS = 2000
"""What changes by itself is told no more often: it takes about as long to say it."""

_PLAIN_TIP = "plain tip"
_Event = QAccessible.Event


@cache
def listener() -> "Listener":
    """The one of the application."""
    return Listener()


class Listener(QObject):
    """Looks at what has the focus."""

    def __init__(self) -> None:
        super().__init__(QApplication.instance())
        self._watched: Heard | OnePicture | QComboBox | None = None
        self._frame: ItemFrame | None = None
        self._told = -1, ""
        self._pace = QTimer(self, interval=PACE_MS)
        self._pace.timeout.connect(self._look)

    def follow(self, now: QWidget | None) -> None:
        """To what has the focus now."""
        self._let_go()
        if now is None:
            return
        _describe_plainly(now)
        if isinstance(now, (Heard, OnePicture, QComboBox)):
            self._watched, self._told = now, (-1, _now(now)[1])
            self._frame = ItemFrame(now) if isinstance(now, Walked) else None
            now.installEventFilter(self)
            now.destroyed.connect(self._forget)
            self._pace.start()
            QTimer.singleShot(0, self, self._look)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """After a key or a click it is looked what they have done, at once."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress):
            QTimer.singleShot(0, self, self._look)
        return False

    def _let_go(self) -> None:
        watched, frame = self._watched, self._frame
        if watched is not None:
            self._forget()
            watched.removeEventFilter(self)
            watched.destroyed.disconnect(self._forget)
            if frame is not None:
                frame.hide()
                frame.deleteLater()

    def _forget(self) -> None:
        self._watched = self._frame = None
        self._pace.stop()

    def _look(self) -> None:
        """Tell where the keyboard is now, or what is new there."""
        widget = self._watched
        if widget is None:
            return
        at, said = now = _now(widget)
        before, self._told = self._told, now
        if self._frame is not None and isinstance(widget, Heard) and at >= 0:
            self._frame.put_round(widget.heard(at).place)
        if at != before[0] and at >= 0:
            _tell(QAccessibleEvent(interfaces.interface_of(widget, at), _Event.Focus))
        elif said != before[1] and said:
            kind = _Event.DescriptionChanged if at < 0 else _Event.NameChanged
            _tell(QAccessibleEvent(interfaces.interface_of(widget, at), kind))
            _tell(QAccessibleAnnouncementEvent(widget, said))


def _describe_plainly(widget: QWidget) -> None:
    """Qt has the tooltip for a description where there is none, and would tell its HTML."""
    tip, known = widget.toolTip(), widget.property(_PLAIN_TIP)
    if Text.mightBeRichText(tip) and widget.accessibleDescription() in ("", known):
        plain = QTextDocumentFragment.fromHtml(tip).toPlainText().replace("\n", " ")
        widget.setProperty(_PLAIN_TIP, plain)
        widget.setAccessibleDescription(plain)


def _now(widget: Heard | OnePicture | QComboBox) -> tuple[int, str]:
    """The number of the item that the keyboard is at, -1 for none, and what is new to say of it."""
    if isinstance(widget, QComboBox):
        return -1, widget.currentText()
    if isinstance(widget, OnePicture):
        return -1, widget.outcome()
    at = widget.heard_at()
    if not 0 <= at < widget.heard_count():
        return -1, ""
    item = widget.heard(at)
    return at, item.value or item.name


def _tell(event: QAccessibleEvent) -> None:
    QAccessible.updateAccessibility(event)
