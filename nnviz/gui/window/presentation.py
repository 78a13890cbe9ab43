"""The window for an audience: the whole screen, larger type, thicker lines, fewer tools."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, Signal

from nnviz.gui.plot.line_plot import LinePlot

if TYPE_CHECKING:
    from nnviz.gui.window.main_window import MainWindow

SCALE = 1.35
LINE_WIDTH, WIDE_LINE = 2, 3


class Presentation(QObject):
    """Switches the window to and fro; what it changed it puts back."""

    changed = Signal()
    """It has begun or ended."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._state = Qt.WindowState.WindowNoState
        self._layout = QByteArray()
        self._drawer_open = False
        self.is_on = False

    def toggle(self) -> None:
        """Begin, or go back."""
        if self.is_on:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Fill the screen; design panel and drawer are put away."""
        window = self._window
        self._state, self._layout = window.windowState(), window.saveState()
        self._drawer_open = window.drawer.is_open
        self.is_on = True
        window.drawer.set_open(False)
        window.dock_layout.fold(True)
        window.run_bar.set_presenting(True)
        self._enlarge(SCALE, WIDE_LINE)
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
        window.run_bar.set_presenting(False)
        window.dock_layout.fold(False)
        window.drawer.set_open(self._drawer_open)
        window.dock_layout.settle()
        window.setWindowState(self._state)
        window.restoreState(self._layout)

    def toggle_design(self) -> None:
        """Show the design panel and the drawer's strip, or put them away again."""
        layout = self._window.dock_layout
        layout.fold(not layout.is_folded)

    def _enlarge(self, scale: float, line_width: int) -> None:
        window = self._window
        window.show_theme(window.preferences.theme, scale)
        for plot in window.findChildren(LinePlot):
            plot.set_line_width(line_width)
        self.changed.emit()
        window.dock_layout.settle()
