"""Which docks give way where the window is too small for all of them, until there is room again."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from nnviz.gui.window.drawer import Drawer


class GivingWay:
    """Too low: a page of the drawer has the place of the figures while it is open.

    Too narrow: the ``first`` docks go, then the ``then`` ones, unless that makes no room: where a
    bar is what needs it, all stay. Before docks go or come, those that are dragged must be
    ``let_go``.
    """

    def __init__(
        self,
        window: QMainWindow,
        drawer: Drawer,
        figures: Sequence[QDockWidget],
        first: Sequence[QDockWidget],
        then: Sequence[QDockWidget],
        let_go: Callable[[], None],
    ) -> None:
        self._window, self._drawer, self._let_go = window, drawer, let_go
        self._figures, self._first, self._then = figures, first, then
        self._gone: list[QDockWidget] = []
        self._sizes: dict[QDockWidget, QSize] = {}
        self._needed = QSize()
        self._lacks = False, False
        for dock in (*figures, *first):
            dock.toggleViewAction().triggered.connect(self._on_wanted)

    def follow_size(self) -> None:
        """The window has another size: nothing happens where the same has room as before."""
        if self._lacking(self._needed if self._gone else self._least()) != self._lacks:
            self.fit()

    def fit(self) -> None:
        """Have as many docks as there is room for."""
        if not self._gone:
            self._sizes = {dock: dock.size() for dock in self._figures if dock.isVisible()}
        self.give_back()
        self._needed = self._least()
        self._lacks = low, narrow = self._lacking(self._needed)
        if low:
            self._take(self._figures)
        for docks in (self._first, self._then) if narrow else ():
            least = self._least().width()
            if least > self._window.width():
                taken = self._take(docks)
                if self._least().width() == least:
                    self._put_back(taken)

    def give_back(self) -> None:
        """Those that gave way are there again, as large beside each other as they were."""
        gone, self._gone = self._gone, []
        if not gone:
            return
        self._let_go()
        for dock in gone:
            dock.show()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        docks, sizes = list(self._sizes), self._sizes.values()
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self._window.resizeDocks(docks, [size.width() for size in sizes], across)
        self._window.resizeDocks(docks, [size.height() for size in sizes], down)

    def forget(self) -> None:
        """A layout comes back that has all of them in their places."""
        self._gone = []

    def _put_back(self, docks: Sequence[QDockWidget]) -> None:
        for dock in docks:
            self._gone.remove(dock)
            dock.show()

    def _take(self, docks: Sequence[QDockWidget]) -> list[QDockWidget]:
        taken = [dock for dock in docks if not dock.isHidden() and not dock.isFloating()]
        self._let_go()
        self._gone += taken
        for dock in taken:
            dock.hide()
        return taken

    def _lacking(self, needed: QSize) -> tuple[bool, bool]:
        """Whether a page has too little height beside the figures, and all too little width."""
        low = self._drawer.is_open and needed.height() > self._window.height()
        return low, needed.width() > self._window.width()

    def _least(self) -> QSize:
        """What the docks need that are there now."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        return self._window.minimumSizeHint()

    def _on_wanted(self, shown: bool) -> None:
        """One that gave way to a page is asked for in the menu: the page goes."""
        if shown and self._gone:
            self._drawer.set_open(False)
