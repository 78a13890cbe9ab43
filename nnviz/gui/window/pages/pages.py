"""What stands between the bars instead of the figures: one page at a time, the run goes on."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from nnviz.gui.controls.keyboard_focus import digit_of
from nnviz.gui.window.docks import Docks
from nnviz.gui.window.imports import Needing


class Pages(QObject):
    """Opens and closes pages; the docks are hidden meanwhile, and then as they were."""

    opened = Signal()
    """A page is seen that was not."""
    closed = Signal()
    """The page that was open is not seen any more: the figures are, or another page."""

    def __init__(
        self,
        window: QMainWindow,
        docks: Docks,
        hand_docks_over: Callable[[], QByteArray],
        tell_of_state: Callable[[], object],
    ) -> None:
        """``tell_of_state`` says what there is to say when the figures are back."""
        super().__init__(window)
        self._window, self._docks = window, docks
        self._hand_docks_over, self._tell_of_state = hand_docks_over, tell_of_state
        self._layout: QByteArray | None = None
        self._stack: QStackedWidget | None = None
        self.needing = Needing(window)
        """For what opens a page that is not imported before it is wanted."""

    @property
    def shown(self) -> QWidget | None:
        """The page that is open; None while the figures are seen."""
        is_open = self._layout is not None and self._stack is not None
        return self._stack.currentWidget() if is_open and self._stack else None

    @property
    def all(self) -> list[QWidget]:
        """Those that were added, open or not."""
        stack = self._stack
        found = [] if stack is None else [stack.widget(at) for at in range(stack.count())]
        return [page for page in found if page is not None]

    def add(self, page: QWidget) -> None:
        """One more page, not seen before it is opened."""
        if self._stack is None:
            self._stack = QStackedWidget()
            self._stack.hide()
            self._window.setCentralWidget(self._stack)
        self._stack.addWidget(page)

    def open(self, page: QWidget) -> None:
        """Have this page, which was added, between the bars."""
        assert self._stack is not None
        before = self.shown
        if before is page:
            return
        if before is None:
            self._docks.end_drags()
            self._docks.give_back()
            self._layout = self._hand_docks_over()
            for dock in self._docks.docks:
                dock.hide()
        self._stack.setCurrentWidget(page)
        self._stack.show()
        if before is not None:
            self.closed.emit()
        self.opened.emit()

    def close(self) -> None:
        """Put the figures back as they were; what is said of the page goes with it."""
        layout, self._layout = self._layout, None
        if layout is None or self._stack is None:
            return
        self._stack.hide()
        self._window.restoreState(layout)
        self._docks.fit()
        self.closed.emit()
        self._tell_of_state()

    def closing_first(self, act: Callable[[], object]) -> Callable[[], None]:
        """What needs the figures to be there does that, and ``act``."""

        def do() -> None:
            self.close()
            act()

        return do

    def take_key(self, event: QKeyEvent) -> bool:
        """Esc leaves the page; whether the key was that, or a digit: there is no pad to keep."""
        if self.shown is not None and event.key() == Qt.Key.Key_Escape:
            self.close()
            return True
        return self.shown is not None and digit_of(event) is not None
