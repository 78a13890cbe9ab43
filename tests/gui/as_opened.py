"""A window that was used is as it was when it was opened; what cannot be put back is told."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QMainWindow,
    QTabBar,
    QWidget,
)

from nnviz.core import Spec
from nnviz.gui.look import theme
from nnviz.gui.look.zoom import current
from nnviz.gui.message import Message
from nnviz.gui.window.place import Stopped
from nnviz.preferences import Preferences
from nnviz.session.designs_left import DesignsLeft

SIZE = 1280, 800
NEAR = 3
"""Pixels that a dock may have been moved by: Qt shares them out a little otherwise each time."""


@dataclass(frozen=True)
class AsOpened:
    """What tests change of a window and `put_back` sets again."""

    window: QMainWindow
    layout: QByteArray
    places: dict[str, list]
    drawer: tuple[str, int, bool]
    preferences: Preferences
    folders: dict[str, str]
    spec: Spec
    chosen: dict[QWidget, object]

    @classmethod
    def of(cls, window):
        """As it is now."""
        drawer = window.drawer.page_name, window.drawer.page_height, window.drawer.is_open
        kept = (
            window.preferences,
            dict(window.dialogs.folders),
            window.session.spec,
            chosen_in(window),
        )
        return cls(window, window.saveState(), places_of(window), drawer, *kept)

    def put_back(self):
        """All but the run, which comes first."""
        window = self.window
        for dialog in others_than(window):
            dialog.hide()
        if not window.isVisible():
            brought_back(window)
        window.pages.close()
        window.presentation.leave()
        window.presentation._coming_back.stop()  # or it would be given an earlier size
        window.course.leave()
        if window.course.progress.records:
            window.course.progress.start_over()
        self._put_parts_back(window)
        self._put_docks_back(window)
        window.message_bar.show_message(Message(""))

    @property
    def is_worn(self):
        """Whether another module would see what was done with it: at a desk, or in its pages."""
        now = chosen_in(self.window).items()
        is_other = any(self.chosen.get(control, value) != value for control, value in now)
        return is_other or self.window.course.desks._page is not None

    def differences(self):
        """Names of what is not as it was; none where all is."""
        window, session = self.window, self.window.session
        drawer = window.drawer.page_name, window.drawer.page_height, window.drawer.is_open
        is_so = {
            "size": (window.width(), window.height()) == SIZE and window.isVisible(),
            "docks": self._docks_stand(window) and not window.docks.is_folded,
            "drawer": drawer == self.drawer,
            "theme": theme.current() is theme.LIGHT and current() == 1.0,
            "audience": not window.presentation.is_on,
            "page": window.pages.shown is None,
            "lesson": window.course.opened is None and window.course.cases.opened is None,
            "run": session.spec == self.spec and session.is_ready and not session.is_trained,
            "undo": session.undoable is None,
            "form": window.panel.spec == self.spec and not window.commands.locked,
            "earlier runs": not window.earlier_runs.runs,
            "own digits": not window.own_digits.collection.digits,
            "sweep": not window.sweeps.is_rolling,
            "other windows": not others_than(window),
            "views": not window.findChildren(Stopped),
        }
        return [name for name, is_as_before in is_so.items() if not is_as_before]

    def _put_parts_back(self, window):
        window.commands.designs = DesignsLeft()
        window.spotlight.show(None)
        window.panel.set_spec(self.spec)
        window.draw_panel.tools.pad.clear()
        window.dialogs.folders = dict(self.folders)
        if theme.current() is not theme.LIGHT:
            window.show_theme("light")
        window.preferences = self.preferences

    def _put_docks_back(self, window):
        """Where they stand otherwise: that is the slowest of all."""
        name, height, is_open = self.drawer
        if window.drawer.is_open != is_open:
            window.drawer.set_open(is_open)
        if (window.drawer.page_name, window.drawer.page_height) != (name, height):
            window.drawer.restore(name, height, is_open)
        window.resize(*SIZE)
        window.docks.settle()
        if window.docks.is_folded:
            window.docks.fold(False)
        if not self._docks_stand(window):
            window.docks.restore(self.layout)
            window.docks.settle()

    def _docks_stand(self, window):
        """Where they stood, or a few pixels from it: a page with other limits has moved them."""
        now = places_of(window)
        return all(
            now[name][:2] == state and max(map(abs, np.subtract(now[name][2], place))) <= NEAR
            for name, (*state, place) in self.places.items()
        )


def places_of(window):
    """Of every dock by its name: whether it is hidden or floats, and its rectangle."""
    docks = window.docks.docks
    return {
        dock.objectName(): [dock.isHidden(), dock.isFloating(), dock.geometry().getRect()]
        for dock in docks
    }


def chosen_in(window):
    """What is chosen or ticked in views, by the control."""
    found = {}
    for control in (part for place in window.places for part in place.findChildren(QWidget)):
        if isinstance(control, (QComboBox, QTabBar)):
            found[control] = control.currentIndex()
        elif isinstance(control, QAbstractButton) and control.isCheckable():
            found[control] = control.isChecked()
    return found


def brought_back(window):
    """A window that was hidden is seen, and active once another one has been."""
    other = QWidget()
    other.show()
    QApplication.processEvents()
    window.show()
    other.close()
    return window


def others_than(window):
    """Windows and dialogs that can be seen beside it."""
    tops = QApplication.topLevelWidgets()
    return [top for top in tops if top is not window and top.isVisible()]
