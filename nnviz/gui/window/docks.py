"""Where the parts of the window are: bars across, docks between, as they come and as they were."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QEvent,
    QObject,
    QPointF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QToolBar, QWidget

from nnviz.gui.controls.label import label
from nnviz.gui.look.sections import section
from nnviz.gui.view import View
from nnviz.gui.window.dock import Dock
from nnviz.gui.window.drawer import Drawer
from nnviz.gui.window.giving_way import GivingWay
from nnviz.gui.window.place import Place
from nnviz.preferences import Preferences, encoded

AREA = Qt.DockWidgetArea.LeftDockWidgetArea
MARGINS = {"left": (19, 12, 17, 8), "right": (2, 12, 15, 8)}
"""Of a view's dock, by column: left, top, right, bottom."""
MOST_STEPS = 12
"""Towards the height of the drawer."""
_SIDE_BY_SIDE = QMainWindow.DockOption.AnimatedDocks | QMainWindow.DockOption.AllowNestedDocks
"""None over another with tabs to choose by: each layout that has tabs leaves some of them in the
window for good, and to lay them all out took seconds in the end.
"""
_OWN = Qt.FindChildOption.FindDirectChildrenOnly
ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


class Docks(QObject):
    """Puts the window's parts into docks."""

    shown_again = Signal()
    """A dock that was hidden is visible."""

    def __init__(
        self,
        window: QMainWindow,
        design: QWidget,
        views: Sequence[Place],
        column: QWidget,
        drawer: Drawer,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._design = Dock("design", self.tr("Design"), design, headed=False)
        self._draw = Dock("draw", self.tr("Draw"), column, headed=False)
        self._drawer = Dock("drawer", self.tr("Drawer"), drawer, headed=False)
        self._drawer_height = drawer.sizeHint
        self._all_views = views
        self._views = [view for view in views if view.column != "drawer"]
        self._view_docks = [_dock_of(view) for view in self._views]
        self._columns: list[QDockWidget] = []
        self._pressed: list[Dock] = []
        self._fits_later = self._drawer_waits = False
        self.is_folded = False
        """Whether the design panel is put away."""
        self.docks: list[Dock] = [self._design, *self._view_docks, self._draw, self._drawer]
        placed = zip(self._view_docks, self._views, strict=True)
        right = [dock for dock, view in placed if view.column == "right"]
        self._giving_way = GivingWay(
            window, drawer, self._view_docks, [self._draw], right, self.end_drags
        )
        window.setDockOptions(_SIDE_BY_SIDE)
        for dock in self.docks:
            dock.visibilityChanged.connect(self._on_visibility_changed)
            if dock.heading is not None:
                dock.heading.pressed.connect(partial(self._on_pressed, dock))
        made = QTimer(self, singleShot=True, interval=0)
        made.timeout.connect(self.follow_size)
        for view in self._views:
            view.made.connect(made.start)
        drawer.page_shown.connect(self.shown_again)
        drawer.toggled.connect(self._on_drawer_toggled)

    @property
    def seen(self) -> list[View]:
        """The views that can be seen now, in their order."""
        return [place.view for place in self._all_views if place.isVisible()]

    def arrange(self, between: Callable[[], object] = lambda: None) -> None:
        """The layout as it comes: design | curves | deltas over weights | drawing.

        The drawer lies under the figures only, so that design and pad stay whole when it opens.
        As each dock is dressed when it is put there, ``between`` is called from one to the next.
        """
        window = self._window
        self.end_drags()
        self.give_back()
        for dock in self.docks:
            if dock.parent() and dock.isFloating():  # else it would be laid out for nothing
                dock.setFloating(False)
            window.addDockWidget(AREA, dock)
            dock.show()
            between()
        placed = list(zip(self._view_docks, self._views, strict=True))
        left = [dock for dock, view in placed if view.column == "left"]
        right = [dock for dock, view in placed if view.column == "right"]
        for before, after in pairwise([self._design, left[0], self._draw]):
            window.splitDockWidget(before, after, ACROSS)
        window.splitDockWidget(left[0], self._drawer, DOWN)
        window.splitDockWidget(left[0], right[0], ACROSS)
        for column in (left, right):
            for above, below in pairwise(column):
                window.splitDockWidget(above, below, DOWN)
        self._columns = [left[0], right[0]]
        self.share_width(False)
        window.resizeDocks(left[:2], [333, 333], DOWN)
        window.resizeDocks(right[:2], [285, 384], DOWN)
        if window.isVisible():
            self.fit()

    def share_width(self, roomy: bool, presenting: bool = False) -> None:
        """Give the curves and the weights' tiles, small or large, the width they need."""
        widths = [560, 748] if roomy else [345, 407]
        if presenting:
            widths = [830, 760] if roomy else [580, 420]
        self._window.resizeDocks(self._columns, widths, ACROSS)

    def end_drags(self) -> None:
        """Let go of a dock, or of a border between docks, that is being dragged.

        Qt dies where docks are restored meanwhile, or where another one is dragged because the
        screen has lost the release of a button.

        Setting a dock floating, though it is already, ends its drag and does nothing else.
        """
        for dock in self._pressed:
            dock.setFloating(dock.isFloating())
        self._pressed = []
        kind, left, none = QEvent.Type.MouseButtonRelease, Qt.MouseButton.LeftButton, Qt.MouseButton
        nowhere, keys = QPointF(-1, -1), Qt.KeyboardModifier.NoModifier
        let_go = QMouseEvent(kind, nowhere, nowhere, left, none.NoButton, keys)
        QCoreApplication.sendEvent(self._window, let_go)

    def fold(self, folded: bool) -> None:
        """Put the design panel away, or back, and have as many docks as fit."""
        self.hide_design(folded)
        self.fit()

    def hide_design(self, hidden: bool) -> None:
        """The design panel alone: the other docks wait for `fit`."""
        self.end_drags()
        self.is_folded = hidden
        self._design.setHidden(hidden)

    @property
    def remembered(self) -> dict[str, Any]:
        """How the window and all in it stand, by the names that preferences have."""
        states = {"layout": self._window.saveState(), "geometry": self._window.saveGeometry()}
        return {name: encoded(state.data()) for name, state in states.items()}

    def bring_back(self, known: Preferences) -> None:
        """Stand as the window did that remembered this."""
        self._window.restoreGeometry(QByteArray(known.state("geometry")))
        self._window.restoreState(QByteArray(known.state("layout")))
        if any(map(self._window.tabifiedDockWidgets, self.docks)):  # as could be once
            self.arrange()
            for left in self._window.findChildren(QTabBar, "", _OWN):
                left.hide()
        self.fit()

    def fit(self) -> None:
        """Let docks give way where the window is too small for all of them."""
        if not self._fits_later:
            self._giving_way.fit()

    @contextmanager
    def fitting_once(self) -> Iterator[None]:
        """When all that changes meanwhile has changed, and not at each step on the way there."""
        self._fits_later = True
        try:
            yield
        finally:
            self._fits_later = False
            self.fit()
            if self._drawer_waits:
                self._fit_drawer()

    def restore(self, layout: QByteArray) -> None:
        """Everything where it was when the window saved this, with no dock that had given way."""
        self.end_drags()
        self._giving_way.forget()
        self._window.restoreState(layout)
        self._drawer_waits = False
        self.fit()

    def follow_size(self) -> None:
        """The window has another size, or a view in it that is made now and needs more room."""
        if not self._fits_later:
            self._giving_way.follow_size()

    def give_back(self) -> None:
        """All docks that gave way are there again, however little room there is."""
        self._giving_way.give_back()

    def settle(self) -> None:
        """Let everything find its limits now, before the window is asked for another size."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def replace_by_sentence(self, view: QWidget) -> None:
        """Where ``view`` was, in a dock or a dialog: a sentence that it cannot be shown."""
        holder = view.parentWidget()
        column = holder.layout() if holder is not None else None
        sentence = self.tr("This view had to stop: the details are in the log.")
        assert column is not None
        column.replaceWidget(view, label(sentence, wordWrap=True))
        view.hide()

    def _on_pressed(self, dock: Dock) -> None:
        self.end_drags()
        self._pressed = [dock]

    def _on_drawer_toggled(self, is_open: bool) -> None:
        self.fit()
        if self._fits_later:
            self._drawer_waits = True
        else:
            self._fit_drawer()
        if is_open:
            self.shown_again.emit()

    def _fit_drawer(self) -> None:
        self._drawer_waits = False
        self.settle()  # until then the dock has the limits of the other state
        self._give_drawer(self._drawer_height().height())

    def _give_drawer(self, height: int) -> None:
        """As near to this height as the figures allow; each step lays out the whole window.

        Qt goes some part of the way that it is asked to go: it is asked for as much more as that
        part tells. Where the figures have given way nothing could have the rest: all of it stays.
        """
        asked = height
        for _ in range(MOST_STEPS):
            before = self._drawer.height()
            if before == height or not self._has_figures:
                break
            self._window.resizeDocks([self._drawer], [asked], DOWN)
            self.settle()
            now = self._drawer.height()
            if now == before:
                break
            asked = max(1, now + round((height - now) * (asked - before) / (now - before)))

    @property
    def _has_figures(self) -> bool:
        """Whether any stands in its place over the drawer."""
        return any(not dock.isHidden() and not dock.isFloating() for dock in self._view_docks)

    def _on_visibility_changed(self, visible: bool) -> None:
        if visible:
            self.shown_again.emit()


def _dock_of(view: Place) -> Dock:
    title = QCoreApplication.translate("View", view.title)
    dock = Dock(view.name, title, view, MARGINS[view.column])
    view.making.connect(dock.dress)

    def say(words: str) -> None:
        dock.show_words(words, *view.shorter_words, at_once=view.shows_figures)

    view.said.connect(say)
    view.windowTitleChanged.connect(dock.setWindowTitle)
    return dock


def bar_of(name: str, content: QWidget) -> QToolBar:
    """A tool bar that is nothing but ``content`` from edge to edge."""
    bar = QToolBar()
    bar.setObjectName(f"{name}_tool_bar")
    bar.setMovable(False)
    bar.setContentsMargins(0, 0, 0, 0)
    layout = bar.layout()
    if layout is not None:
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
    bar.addWidget(content)
    section(bar)
    return bar
