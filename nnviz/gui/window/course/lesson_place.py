"""Where a lesson stands in the window: its panel, the pages it opens, and all of it put back."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from nnviz.gui.course.left_column import LeftColumn
from nnviz.gui.design.panel import DesignPanel
from nnviz.gui.look.pauses import pause, unseen
from nnviz.gui.window.docks import Docks
from nnviz.gui.window.drawer import Drawer
from nnviz.gui.window.pages.pages import Pages
from nnviz.gui.window.presentation import Presentation

if TYPE_CHECKING:
    from nnviz.gui.window.classroom import Classroom


class LessonPlace(QObject):
    """The left column over the form, the drawer, and the docks that a wider lesson moves."""

    wanted = Signal()
    """A lesson or a case is about to take the place of the run."""

    def __init__(
        self,
        window: QMainWindow,
        form: DesignPanel,
        left: LeftColumn,
        docks: Docks,
        drawer: Drawer,
        presentation: Presentation,
        pages: Pages,
    ) -> None:
        super().__init__(window)
        self._presentation, self._pages = presentation, pages
        self._window, self._form, self._left = window, form, left
        self._docks, self._drawer = docks, drawer
        self._docks_were = QByteArray()
        self.classroom: Classroom | None = None
        """Where a class is asked what the lesson that is open asks, while it is presented."""
        self._drawer_was: tuple[str, int, bool] | None = None

    def note(self) -> None:
        """What is opened from now on is closed again by `give_back`; a page has closed before."""
        self._pages.close()
        if self._drawer_was is None and self._presentation.is_on:
            self._docks_were, self._drawer_was = self._presentation.comes_back_to
        elif self._drawer_was is None:
            drawer = self._drawer
            self._drawer_was = drawer.page_name, drawer.page_height, drawer.is_open
            self._docks.give_back()
            self._docks_were = self._window.saveState()
            self._docks.fit()

    def add(self, panel: QWidget) -> None:
        """Have this panel ready: what is put into its place only when it is shown takes longer."""
        self._left.add_lesson(panel)

    @contextmanager
    def opening(self) -> Iterator[None]:
        """Nothing is seen, nor looked whether docks have room, before all that is opened is there.

        That has a turn of its own.
        """
        with unseen(self._window), self._docks.fitting_once():
            yield

    def show(self, panel: QWidget, name: str = "") -> None:
        """Have this panel in the left column; its tab is called so, or Lesson.

        Before a class the column is put away, as where the presentation begins after the lesson.
        """
        self._form.is_of_lesson = True
        self._left.open_lesson(panel, name)
        self._docks.fold(self._is_before_class)

    def open_pages(self, names: tuple[str, ...]) -> None:
        """Show these docks, and the first of these pages that the drawer has.

        Before a class the page is opened when the presentation ends.
        """
        from nnviz.lessons.names import PAGES

        pages = {view.name: view for view in self._drawer.views}
        wanted = [PAGES[name] for name in names]
        for dock in self._docks.docks:
            if dock.objectName().removesuffix("_dock") in wanted:
                dock.show()
        found = [(name, pages[PAGES[name]]) for name in names if PAGES[name] in pages]
        if found:
            part, page = found[0]
            if self._is_before_class:
                layout, (_, height, _) = self._presentation.comes_back_to
                self._presentation.come_back_to((layout, (page.name, height, True)))
            else:
                self._drawer.open_page(page)
            page.show_part(part)
        self._docks.fit()  # the drawer may have been open before these docks were shown

    def keep_in_sight(self, plot: str) -> None:
        """Close the drawer where there is no room beside it for this plot, to be drawn on."""
        from nnviz.lessons.names import PAGES

        name = f"{PAGES.get(plot, 'AccuracyView')}_dock"
        [dock] = [dock for dock in self._docks.docks if dock.objectName() == name]
        if dock.isHidden() and self._drawer.is_open and not self._is_before_class:
            self._drawer.set_open(False)

    @property
    def _is_before_class(self) -> bool:
        return self.classroom is not None and self.classroom.is_on

    def give_back(self) -> None:
        """The form alone, drawer and docks as they were noted; a page would hide them again."""
        self._pages.close()
        self._form.is_of_lesson = False
        drawer, known, self._drawer_was = self._drawer, self._drawer_was, None
        with unseen(self._window):
            self._left.close_lesson()
            pause()  # the form has been dressed anew where the theme is another one
            if known is None:
                return
            if self._presentation.is_on:
                self._presentation.come_back_to((self._docks_were, known))
                drawer.set_open(False)
                self._docks.fold(True)
                return
            with self._docks.fitting_once():
                if known != (drawer.page_name, drawer.page_height, drawer.is_open):
                    drawer.restore(*known)
                self._docks.settle()  # until then they have the limits of the other state
                pause()
                self._docks.restore(self._docks_were)
