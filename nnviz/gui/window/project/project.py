"""The project in the window: its title and mark, its entries of the menu, what is kept of it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from PySide6.QtCore import QObject, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QMenu

from nnviz.core.sentence import Sentence
from nnviz.gui.design.panel import DesignPanel
from nnviz.gui.handwriting.own_collection import OwnCollection
from nnviz.gui.message import Action, Message, wrong
from nnviz.gui.pad.drawing_pad import DrawingPad
from nnviz.gui.sharing.project.around import Around, Own, Strokes
from nnviz.gui.sharing.project.autosave import Autosave
from nnviz.gui.sharing.project.data_anew import DataAnew
from nnviz.gui.sharing.project.elsewhere import RunBefore, RunUndone
from nnviz.gui.sharing.project.projects import Projects
from nnviz.gui.sharing.project.words import name_of
from nnviz.gui.sharing.report.hand_in import HandIn
from nnviz.gui.window.course.course import Course
from nnviz.gui.window.course.left_behind import case_left, lesson_left
from nnviz.gui.window.drawer import Drawer
from nnviz.gui.window.files import Files
from nnviz.gui.window.filling import Filling
from nnviz.gui.window.project import case, lesson
from nnviz.session.training_session import TrainingSession
from nnviz.session.undo import Deed

if TYPE_CHECKING:
    from nnviz.gui.sharing.project.run import Opened


class ProjectInWindow(QObject):
    """Saves all that stands in the window, and puts it back."""

    told = Signal(object)
    """A Message."""

    def __init__(
        self,
        window: QMainWindow,
        session: TrainingSession,
        panel: DesignPanel,
        pad: DrawingPad,
        collection: OwnCollection,
        drawer: Drawer,
        filling: Filling,
        course: Course,
        files: Files,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._panel, self._pad = window, session, panel, pad
        self._collection, self._drawer, self._course = collection, drawer, course
        self._filling = filling
        self._way_back: Callable[[], None] | None = None
        self._given_up: Message | None = None
        self.with_lesson: WeakSet[Deed] = WeakSet()
        """By which a project was opened together with its lesson."""
        self._leaves = False
        around = Around(
            self._kept,
            lambda: pad.lengths,
            self._put_back,
            self._take_up,
            lambda: Own(self._drawn(), collection.lent),
            self._have,
            self._come_back,
        )
        session.data_failed.connect(self._on_data_failed)  # before `projects` forgets what it opens
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._tell_again)
        session.data_ready.connect(lambda _: self._again.start())
        self.projects = Projects(session, files.dialogs, around, self)
        self.data_anew = DataAnew(self.projects, files.dialogs)
        session.crossed.connect(self._on_crossed)  # `projects` has heard before
        session.undo_changed.connect(self._on_undo_changed)
        known = session, self.projects, around
        self.undone = RunUndone(*known, self)
        self.before = RunBefore(*known, lambda: course.before.own, self)
        self.autosave = Autosave(self.projects, self.before, self.undone, self)
        self.hand_in = HandIn(window, session, files.dialogs)
        for teller in (self.projects, self.autosave, self.hand_in):
            teller.told.connect(self.told)
        self.projects.changed.connect(self._show_title)
        self.projects.opened.connect(self._on_opened)
        course.place.wanted.connect(self._give_way)
        pad.strokes_changed.connect(self.projects.look)
        files.project_wanted.connect(self.projects.open)
        self._show_title()

    def take_over(self, before: "ProjectInWindow") -> None:
        """Be what it was in another window of the same session."""
        self.with_lesson = before.with_lesson
        self.projects.take_over(before.projects)

    def recent_menu(self, parent: QMenu) -> QMenu:
        """The files that were opened or saved lately, looked up when it is opened."""
        menu = QMenu(self.tr("Open recent"), parent)
        menu.aboutToShow.connect(partial(self._fill_recent, menu))
        return menu

    def bring_back_undone(self) -> None:
        """Have what Undo or Redo leads to be here, where a person would miss it."""
        self.undone.bring_back()
        self._panel.set_spec(self._session.spec)

    def close(self) -> None:
        """The window is closed."""
        self.autosave.close()
        self._collection.settle()

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        if self.autosave.left:
            menu.addAction(self.tr("What was kept when nnviz ended"), self.autosave.open_left)
            menu.addSeparator()
        for path in self.projects.recent:
            entry = menu.addAction(_shown(path), partial(self.projects.open, path))
            entry.setToolTip(str(path))
        if menu.isEmpty():
            menu.addAction(self.tr("No project yet")).setEnabled(False)

    def _show_title(self) -> None:
        path = self.projects.path
        self._window.setWindowTitle("[*]nnviz" if path is None else f"{path.name}[*]")
        self._window.setWindowModified(self.projects.is_unsaved)

    def _kept(self) -> dict[str, Any]:
        drawer = self._drawer
        return {
            "digits": tuple(self._collection.digits),
            "drawing": self._drawn(),
            "lesson": lesson.standing_of(self._course.opened),
            "case": case.standing_of(self._course.cases.opened),
            "layout": (drawer.page_name, drawer.is_open, drawer.page_height),
        }

    def _put_back(self, found: "Opened") -> None:
        """Lesson and layout, before the run; what a lesson or a page showed is left."""
        project = found.project
        self._way_back = self._course.leave()
        self._course.desks.pages.close()
        layout = project.layout
        self._drawer.restore(layout.page, layout.height, layout.is_open)
        self._filling.make_page()
        if project.lesson is not None:
            lesson.put_back(self._course, project.lesson, found)
        elif project.case is not None:
            case.put_back(self._course, project.case, found)
        if project.lesson is not None or project.case is not None:
            self._way_back = self._leave_lesson  # to that of before leads its link alone

    def _take_up(self, found: "Opened") -> None:
        """A person's digits and the drawing, after the run."""
        self._way_back = None
        self._have(Own(found.project.drawing, found.project.digits))

    def _drawn(self) -> Strokes:
        side = self._pad.width()
        return tuple(stroke / side for stroke in self._pad.strokes)

    def _have(self, own: Own) -> None:
        self._collection.borrow(own.digits)
        self._pad.show_strokes(own.drawing, side=1)

    def _come_back(self) -> None:
        """What was opened came to nothing: the lesson that was left for it is open again, or the
        one that came with it is left.
        """
        way_back, self._way_back = self._way_back, None
        if way_back is not None:
            way_back()

    def _on_data_failed(self, sentence: Sentence) -> None:
        """Where no run is there again in its place, what came with it goes once all have heard."""
        if self.projects.is_opening:
            said = wrong(sentence)
            QTimer.singleShot(0, self, partial(self._come_to_nothing, said))

    def _come_to_nothing(self, said: Message) -> None:
        if self._way_back is not None:
            self._come_back()
            self.told.emit(said)

    def _leave_lesson(self) -> None:
        """Or the case, without a word: why it is left has been said."""
        with QSignalBlocker(self._course):
            self._course.leave()

    def _give_way(self) -> None:
        """A lesson or a case begins: what is read, or waits for its data, yields to the run before.

        Told at once, and again after what is said of the lesson's own data.
        """
        asked = self.projects.take_back_opening()
        if asked is not None:
            said = self.tr(
                "{name} is not opened: a lesson or a case was begun before its data came."
            )
            opening = partial(self.projects.open, asked.path, as_own=asked.as_own)
            again = Action(self.tr("Open it again"), opening)
            self._given_up = Message(said.format(name=name_of(asked)), "warning", again)
            self.told.emit(self._given_up)
            self._again.start()

    def _tell_again(self) -> None:
        if self._given_up is not None and self._session.is_ready:
            given_up, self._given_up = self._given_up, None
            self.told.emit(given_up)

    def _on_crossed(self, deed: Deed) -> None:
        """A project that came with its lesson goes with it; one that never came yields anyway."""
        is_undone = deed is self._session.undoable and self._way_back is None
        self._leaves = is_undone and deed in self.with_lesson

    def _on_undo_changed(self) -> None:
        """What was there before is there again, once the lesson is left."""
        leaves, self._leaves = self._leaves, False
        left = self._left() if leaves else None
        if left is not None:
            self._leave_lesson()
            QTimer.singleShot(0, self, partial(self.told.emit, left))  # Undo tells of itself first

    def _left(self) -> Message | None:
        """What is said of the lesson or the case that is open, as it is left with its project."""
        opened, of_case = self._course.opened, self._course.cases
        if opened is not None and opened.lesson is not None:
            return lesson_left(opened.lesson, partial(self._go_back, self._course.go_back))
        if of_case.case is not None:
            return case_left(of_case.case, partial(self._go_back, of_case.go_back))
        return None

    def _go_back(self, back: Callable[[], object]) -> None:
        """To the lesson or the case, and the run that the project had."""
        back()
        self._session.redo()
        self._panel.set_spec(self._session.spec)

    def _on_opened(self) -> None:
        deed = self._session.undoable
        opened = self._course.opened or self._course.cases.opened
        if deed is not None and opened is not None:
            self.with_lesson.add(deed)
        self._panel.set_spec(self._session.spec)


def _shown(path: Path) -> str:
    """Its name and its folder, with no letter taken for a key."""
    return f"{path.name} – {path.parent}".replace("&", "&&")
