"""What of the window can be filmed, and who films it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from nnviz.files.atomic import check_writable
from nnviz.files.errors import FileError
from nnviz.gui.file_dialogs import FileDialogs
from nnviz.gui.message import wrong
from nnviz.gui.run.follower import Follower
from nnviz.gui.view import View
from nnviz.gui.window.docks import Docks
from nnviz.session.training_session import TrainingSession

if TYPE_CHECKING:
    from nnviz.gui.sharing.film.filming import Filming
    from nnviz.gui.sharing.film.page import FilmPage
    from nnviz.gui.sharing.film.scene import Painting, Scene

VIEW_SCALE = 2
"""Pixels of a film of one view for one of the screen's design; of more there is one."""
_COVER = "share_dialog"


class Films(QObject):
    """Nothing of it is made or imported before it is wanted."""

    told = Signal(object)
    """A Message."""

    def __init__(
        self,
        window: QMainWindow,
        session: TrainingSession,
        docks: Docks,
        follower: Follower,
        dialogs: FileDialogs,
    ) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._docks, self._follower, self._dialogs = docks, follower, dialogs
        self._filming: Filming | None = None

    @property
    def is_on(self) -> bool:
        """Whether one is being made."""
        return self._filming is not None and self._filming.is_on

    def give_up(self) -> None:
        """Leave it, and what was taken of it."""
        if self._filming is not None:
            self._filming.give_up()

    def scenes(self) -> "tuple[Scene, ...]":
        """Every view that is seen, all of them on one sheet, and the whole window."""
        from nnviz.gui.sharing.film.scene import Scene, whole_window

        seen = [
            Scene(view.accessibleName(), partial(_painting_of, view), VIEW_SCALE)
            for view in self._docks.seen
        ]
        figures = Scene(self.tr("The figures that are seen, on one sheet"), self._figures)
        whole = Scene(self.tr("The whole window"), lambda: whole_window(self._window, _COVER))
        return (*seen, figures, whole)

    def serve(self, page: "FilmPage") -> None:
        """Make the films that a page asks for."""
        filming = self._at_work()
        page.follow(filming)
        page.wanted.connect(lambda: self._begin(page, filming))

    def _begin(self, page: "FilmPage", filming: "Filming") -> None:
        kinds = self.tr("GIF (*.gif);;WebP (*.webp);;APNG (*.png)")
        path = self._dialogs.file_to_write(self.tr("Save the film"), "film.gif", kinds)
        if path is None:
            return
        try:
            check_writable(path)
        except FileError as error:
            self.told.emit(wrong(error))
            return
        page.begin(filming, path)

    def _at_work(self) -> "Filming":
        from nnviz.gui.sharing.film.filming import Filming

        if self._filming is None:
            follower = self._follower
            self._filming = Filming(
                self._session,
                follower.show_past,
                follower.show_now,
                lambda: follower.moment,
                self,
            )
            self._filming.told.connect(self.told)
        return self._filming

    def _figures(self) -> "Painting":
        from nnviz.gui.plot.export import painting_all

        seen = [(view.accessibleName(), view.sheet()) for view in self._docks.seen]
        return (yield from painting_all(seen, 1)) if seen else None


def _painting_of(view: View) -> "Painting":
    from nnviz.gui.plot.export import painting_all

    seen = [(view.accessibleName(), view.sheet())] if view.isVisible() else []
    return (yield from painting_all(seen, VIEW_SCALE)) if seen else None
