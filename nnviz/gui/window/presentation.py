"""The window for an audience: the whole screen, larger type, thicker lines, fewer tools."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

from nnviz.gui.run.bar import RunBar
from nnviz.gui.window.docks import Docks
from nnviz.gui.window.drawer import Drawer

ZOOM = 1.35
LINE_WIDTH, WIDE_LINE = 2, 3
COMING_BACK = 5000
"""Milliseconds within which the window manager has given the window its old size again."""
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
    ) -> None:
        super().__init__(window)
        self._window, self._bar, self._docks, self._drawer = window, bar, docks, drawer
        self._zoom = zoom
        self._state = Qt.WindowState.WindowNoState
        self._geometry, self._layout = QRect(), QByteArray()
        self._drawer_open, self._page_height = False, 0
        self._coming_back = QTimer(self, singleShot=True, interval=COMING_BACK)
        self.is_on = False

    def toggle(self) -> None:
        """Begin, or go back; not while a mouse button is held, see :meth:`_put_docks_back`."""
        if QApplication.mouseButtons():
            return
        if self.is_on:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Fill the screen; design panel and drawer are put away."""
        window = self._window
        if window.size() == self._geometry.size() or not self._coming_back.isActive():
            self._state, self._geometry = window.windowState(), window.geometry()
            self._layout = window.saveState()
        self._coming_back.stop()
        self._drawer_open, self._page_height = self._drawer.is_open, self._drawer.page_height
        self.is_on = True
        self._drawer.set_open(False)
        self._docks.fold(True)
        self._bar.set_presenting(True)
        self._enlarge(ZOOM, WIDE_LINE)
        window.setWindowState(self._state | Qt.WindowState.WindowFullScreen)

    def leave(self) -> None:
        """Everything as it was before; nothing happens where nothing was changed.

        Small first, then more: a window that needs more than the screen has, if only for a moment,
        does not come back to its old size.
        """
        if not self.is_on:
            return
        window = self._window
        self.is_on = False
        self._enlarge(1.0, LINE_WIDTH)
        self._bar.set_presenting(False)
        self._docks.fold(False)
        self._drawer.set_open(False)
        self._drawer.restore(self._drawer.page_name, self._page_height, self._drawer_open)
        self._docks.settle()
        window.setWindowState(self._state)
        self._coming_back.start()
        if not self._state & FILLING:
            window.setGeometry(self._geometry)
        self._put_docks_back()

    def follow_size(self) -> None:
        """Docks come back only in a window of the size that they had, and that may come late."""
        if self._coming_back.isActive() and self._window.size() == self._geometry.size():
            QTimer.singleShot(0, self._on_size_back)  # when all has the limits of this size

    def toggle_design(self) -> None:
        """Show the design panel and the drawer's strip, or put them away again."""
        self._docks.fold(not self._docks.is_folded)

    def _on_size_back(self) -> None:
        if self._coming_back.isActive() and self._window.size() == self._geometry.size():
            self._put_docks_back()

    def _put_docks_back(self) -> None:
        """Unless a button is held: Qt dies where docks are restored while one is being dragged."""
        if not QApplication.mouseButtons():
            self._docks.end_drags()
            self._window.restoreState(self._layout)

    def _enlarge(self, zoom: float, line_width: int) -> None:
        from nnviz.gui.plot.line_plot import LinePlot  # slow to import: not before there are plots

        self._zoom(zoom)
        for plot in self._window.findChildren(LinePlot):
            plot.set_line_width(line_width)
        self.changed.emit()
        self._docks.settle()
