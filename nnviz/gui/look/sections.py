"""Parts of a window that wear the style sheet each for itself, those that nobody sees later.

A sheet on a window is put on by every widget in it, whether it can be seen or not: with all pages
open once that is a fifth of a second at every change of the theme. A window of `section`s has only
its own, small sheet, and what is hidden puts on the newest one when it is shown.
"""

from collections.abc import Iterator

from PySide6.QtCore import QChildEvent, QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from shiboken6 import isValid

from nnviz.gui.look.style_sheet import SEPARATOR, separator_sheet
from nnviz.gui.look.zoom import px

_SHEET = [""]
"""The newest one, "" before there is any."""


class Section(QObject):
    """The one that belongs to ``widget``."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.widget, self._worn, self._waits = widget, "", False
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished) and _SHEET[0]:
            self._put_on()
        else:
            self.wear()

    def wear(self) -> None:
        """Put on the newest sheet, now or as soon as the widget is shown."""
        is_old = self._worn != _SHEET[0]
        if is_old and self.widget.isVisible():
            self._put_on()
        elif is_old and not self._waits:
            self._waits = True
            self.widget.installEventFilter(self)

    def eventFilter(self, _widget: QObject, event: QEvent) -> bool:
        """Polished, or shown: first of all in the newest sheet."""
        if event.type() in (QEvent.Type.Polish, QEvent.Type.Show) and _SHEET[0]:
            self._put_on()
        return False

    def _put_on(self) -> None:
        if self._waits:
            self._waits = False
            self.widget.removeEventFilter(self)
        if self._worn != _SHEET[0]:
            self._worn = _SHEET[0]
            self.widget.setStyleSheet(self._worn)


class SectionedWindow(QMainWindow):
    """Its bars and docks, or parts of them, are sections; so are its dialogs, whoever makes them.

    It is dressed before there is anything in it.
    """

    def childEvent(self, event: QChildEvent) -> None:
        super().childEvent(event)
        dialog = event.child()
        if event.polished() and isinstance(dialog, QDialog):
            section(dialog)


def section(widget: QWidget) -> None:
    """Let the widget, with all in it, wear the sheet for itself; sections lie beside each other."""
    if not is_section(widget):
        Section(widget)


def is_section(widget: QWidget) -> bool:
    """Whether it wears the sheet for itself."""
    return any(isinstance(child, Section) for child in widget.children())


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
            _dress_between(top)
    if not isinstance(target, SectionedWindow):
        target.setStyleSheet(sheet)


def _tops(target: QApplication | QWidget) -> list[QWidget]:
    return [target] if isinstance(target, QWidget) else QApplication.topLevelWidgets()


def _dress_between(window: SectionedWindow) -> None:
    """The window and what holds sections in it: they take their colours from the palette."""
    if not window.styleSheet():
        window.setStyleSheet(separator_sheet())
    is_other = window.property(SEPARATOR) != px(5)
    window.setProperty(SEPARATOR, px(5))
    for holder in _holders(window):
        holder.style().unpolish(holder)
        holder.style().polish(holder)
        holder.update()
    if is_other:
        QCoreApplication.sendEvent(window, QEvent(QEvent.Type.StyleChange))


def _holders(window: SectionedWindow) -> list[QWidget]:
    """The window, and what is between it and its sections."""
    found: dict[QWidget, None] = {window: None}
    for inside in window.findChildren(Section):
        above = inside.widget.parentWidget()
        while above is not None and above not in found:
            found[above] = None
            above = above.parentWidget()
    return [*found]
