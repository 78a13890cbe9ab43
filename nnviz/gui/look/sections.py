"""Parts of a window that wear the style sheet each for itself, those that nobody sees later.

A sheet on a window is put on by every widget in it, whether it can be seen or not: with all pages
open once that is a fifth of a second at every change of the theme. A window of `section`s has none,
and what is hidden puts on the newest one when it is shown.
"""

from collections.abc import Iterator

from PySide6.QtCore import QChildEvent, QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QTabBar, QWidget
from shiboken6 import isValid

from nnviz.gui.look.separators import Separators

_SHEET = [""]
"""The newest one, "" before there is any."""

_MARK = "is_section"
"""The property of a section: to be asked for its children, Qt's own among them, takes long."""


class Section(QObject):
    """The one that belongs to ``widget``."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setProperty(_MARK, True)
        self.widget, self._worn, self._waits = widget, "", False
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished) and self._will_be_seen:
            self.put_on()
        else:
            self.wear()

    def wear(self) -> None:
        """Put on the newest sheet, now or as soon as the widget is shown."""
        is_old = self._worn != _SHEET[0]
        if is_old and self.widget.isVisible():
            self.put_on()
        elif is_old and not self._waits:
            self._waits = True
            self.widget.installEventFilter(self)

    def eventFilter(self, _widget: QObject, event: QEvent) -> bool:
        """Polished, or shown: first of all in the newest sheet."""
        kind = event.type()
        if kind is QEvent.Type.Show or (kind is QEvent.Type.Polish and self._will_be_seen):
            self.put_on()
        return False

    @property
    def _will_be_seen(self) -> bool:
        """Soon, so that it is laid out in its sheet at once; what comes into a window that is seen
        is polished when it is shown.
        """
        return self.widget.window().isVisible() or not _is_put_away(self.widget)

    def put_on(self) -> None:
        """Wear the newest sheet now, once there is one."""
        if not _SHEET[0]:
            return
        if self._waits:
            self._waits = False
            self.widget.removeEventFilter(self)
        if self._worn != _SHEET[0]:
            self._worn = _SHEET[0]
            self.widget.setStyleSheet(self._worn)


class SectionedWindow(QMainWindow):
    """Its bars and docks, or parts of them, are sections; so are its dialogs, whoever makes them.

    The window itself, and what holds sections in it, take their colours from the palette.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._separators = Separators()
        self.setStyle(self._separators)

    def fit_separators(self) -> None:
        """As wide as the zoom says."""
        if self._separators.fit():
            QCoreApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))

    def childEvent(self, event: QChildEvent) -> None:
        super().childEvent(event)
        # Only then: Qt's own parts would each be given a class in Python by being asked for.
        child = event.child() if event.polished() else None
        if isinstance(child, QDialog):
            section(child)
        elif isinstance(child, QTabBar):  # of docks that lie over each other
            child.setMovable(False)  # Qt dies where a tab is dragged while docks are laid out


def section(widget: QWidget) -> None:
    """Let the widget, with all in it, wear the sheet for itself; sections lie beside each other."""
    if not is_section(widget):
        Section(widget)


def is_section(widget: QWidget) -> bool:
    """Whether it wears the sheet for itself."""
    return bool(widget.property(_MARK))


def dress_ahead(widget: QWidget) -> None:
    """Let the section that ``widget`` is, or is in, wear its first sheet before it is shown."""
    part: QWidget | None = widget
    while part is not None and not is_section(part):
        part = part.parentWidget()
    if part is not None and not part.styleSheet():
        worn = part.findChild(Section, "", Qt.FindChildOption.FindDirectChildrenOnly)
        assert worn is not None
        worn.put_on()


def _is_put_away(widget: QWidget) -> bool:
    """Whether it, or what it is in, has been hidden: it is not to be seen with its window."""
    part: QWidget | None = widget
    while part is not None and not part.isWindow():
        if part.isHidden() and part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            return True
        part = part.parentWidget()
    return False


def sections_of(target: QApplication | QWidget) -> list[QWidget]:
    """The widgets that wear the sheet each for itself in a window, or in all windows."""
    return [worn.widget for top in _tops(target) for worn in top.findChildren(Section)]


def dressed(target: QApplication | QWidget, sheet: str) -> Iterator[QWidget]:
    """Put the sheet on the sections of ``target``, and on itself where it is not made of them.

    Yields each section as soon as it is done. One that goes meanwhile is left out.
    """
    _SHEET[0] = sheet
    for top in _tops(target):
        for worn in top.findChildren(Section):
            if isValid(worn):
                worn.wear()
                yield worn.widget
        if isinstance(top, SectionedWindow):
            top.fit_separators()
    if not isinstance(target, SectionedWindow):
        target.setStyleSheet(sheet)


def _tops(target: QApplication | QWidget) -> list[QWidget]:
    return [target] if isinstance(target, QWidget) else QApplication.topLevelWidgets()
