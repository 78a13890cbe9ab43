"""The window for an audience: the whole screen, larger type, thicker lines, fewer tools."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from math import ceil
from typing import TypeAlias

from PySide6.QtCore import QByteArray, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow

from nnviz.gui.look import zoom
from nnviz.gui.look.pauses import pause, unseen
from nnviz.gui.run.bar import RunBar
from nnviz.gui.window.docks import Docks
from nnviz.gui.window.drawer import Drawer

SMALLEST_TYPE, SHARE = 11, 0.022
"""In pixels of the design; and what share of the screen's height it has at least."""
NARROW = 670
"""Pixels of the design that there are at least from side to side."""
Work: TypeAlias = tuple[QByteArray, tuple[str, int, bool]]
"""How the window stands at work: its docks; the drawer's page, its height, whether it is open."""
COMING_BACK = 5000
"""Milliseconds within which the window manager has given the window its old size again."""
SETTLING = 200
"""Milliseconds after the last of the sizes that a window has on its way to the whole screen."""
FILLING = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen


class Presentation(QObject):
    """Switches the window to and fro; what it changed it puts back."""

    changed = Signal()
    """It has begun or ended."""

    def __init__(
        self,
        window: QMainWindow,
        bar: RunBar,
        docks: Docks,
        drawer: Drawer,
        zoom: Callable[[float], None],
        train: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window, self._bar, self._docks, self._drawer = window, bar, docks, drawer
        self._zoom = zoom
        self._state = Qt.WindowState.WindowNoState
        self._geometry, self._layout = QRect(), QByteArray()
        self._drawer_open, self._page, self._page_height = False, "", 0
        self._puts_docks_back = False
        self._coming_back = QTimer(self, singleShot=True, interval=COMING_BACK)
        self._resizing = QTimer(self, singleShot=True, interval=SETTLING)
        self._resizing.timeout.connect(self.fit)
        self._space = QShortcut(Qt.Key.Key_Space, window, train, enabled=False)
        self.is_on = False
        self.is_changing = False
        """Whether it is between two parts of beginning or ending."""

    def toggle(self) -> None:
        """Begin, or go back; not while a mouse button is held, see :meth:`_put_docks_back`."""
        if QApplication.mouseButtons():
            return
        if self.is_on:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Fill the screen; the design panel is put away, and a page under the strip of its tabs."""
        if not self.is_changing:
            with self._changing():
                self._enter()

    def leave(self) -> None:
        """Everything as it was before; nothing happens where nothing was changed."""
        if self.is_on and not self.is_changing:
            with self._changing():
                self._leave()

    def follow_size(self) -> None:
        """Docks come back only in a window of the size that they had, and that may come late.

        A presentation has type for the size that the window got, whatever the screen's is.
        """
        if self.is_on:
            self._resizing.start()
        if self._coming_back.isActive() and self._window.size() == self._geometry.size():
            QTimer.singleShot(0, self._on_size_back)  # when all has the limits of this size

    def fit(self) -> None:
        """Have type for the size that the window has now."""
        if self.is_changing:
            self._resizing.start()
            return
        wanted = zoom_for(self._window.size())
        if self.is_on and wanted != zoom.current():
            with self._changing(), self._docks.fitting_once():
                self._enlarge(wanted)

    @property
    def comes_back_to(self) -> Work:
        """How docks and drawer are when it ends."""
        page = self._page or self._drawer.page_name
        return self._layout, (page, self._page_height, self._drawer_open)

    def come_back_to(self, work: Work) -> None:
        """Have docks and drawer so when it ends, and nothing of it meanwhile."""
        self._layout, (self._page, self._page_height, self._drawer_open) = work

    def hand_docks_over(self) -> QByteArray:
        """They are hidden from now on, for something else: what they have to come back to then."""
        self._puts_docks_back = False
        waits = self._coming_back.isActive() and self._window.size() != self._geometry.size()
        return self._layout if waits else self._window.saveState()

    def toggle_design(self) -> None:
        """Show the design panel, or put it away again."""
        self._docks.fold(not self._docks.is_folded)

    @contextmanager
    def _changing(self) -> Iterator[None]:
        """In parts, of which none is seen before the last one; no other change begins meanwhile."""
        self.is_changing = True
        try:
            with unseen(self._window):
                yield
        finally:
            self.is_changing = False

    def _enter(self) -> None:
        window = self._window
        if window.size() == self._geometry.size() or not self._coming_back.isActive():
            self._state, self._geometry = window.windowState(), window.geometry()
            self._docks.give_back()
            self._layout = window.saveState()
        self._coming_back.stop()
        self._drawer_open, self._page_height = self._drawer.is_open, self._drawer.page_height
        self._page = ""
        self.is_on = True
        self._space.setEnabled(True)
        focus = QApplication.focusWidget()
        if focus is not None:
            focus.clearFocus()  # it may go, and the keys are the presentation's
        with self._docks.fitting_once():
            self._close_drawer()
            self._docks.hide_design(True)  # first: what is hidden is dressed anew when it is back
            self._bar.set_presenting(True)
            pause()
            self._enlarge(zoom_for(window.screen().size()))
        window.setWindowState(self._state | Qt.WindowState.WindowFullScreen)
        self._resizing.start()

    def _leave(self) -> None:
        """Small first, then more: a window that needs more than the screen has, if only for a
        moment, does not come back to its old size.
        """
        window = self._window
        self.is_on = False
        self._space.setEnabled(False)
        with self._docks.fitting_once():
            self._enlarge(1.0)
            self._bar.set_presenting(False)
            self._docks.hide_design(False)
            self._close_drawer()
            self._drawer.restore(*self.comes_back_to[1])
            self._docks.settle()
            pause()
            window.setWindowState(self._state)
            self._puts_docks_back = True
            self._coming_back.start()
            if not self._state & FILLING:
                window.setGeometry(self._geometry)
            self._put_docks_back()

    def _close_drawer(self) -> None:
        if self._drawer.is_open:
            self._drawer.set_open(False)

    def _on_size_back(self) -> None:
        if self._coming_back.isActive() and self._window.size() == self._geometry.size():
            self._put_docks_back()

    def _put_docks_back(self) -> None:
        """Unless a button is held: Qt dies where docks are restored while one is being dragged."""
        if self._puts_docks_back and not QApplication.mouseButtons():
            self._docks.restore(self._layout)

    def _enlarge(self, factor: float) -> None:
        self._zoom(factor)
        self._bar.fit()
        self.changed.emit()
        self._docks.settle()
        pause()


def zoom_for(size: QSize) -> float:
    """How large type and controls are for an audience before a window of this size."""
    legible = ceil(SHARE * size.height()) / SMALLEST_TYPE
    return max(1.0, min(legible, size.width() / NARROW))
