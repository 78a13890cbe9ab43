"""The course in the window: its page between the bars, and a lesson in the left column."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow

from nnviz.gui.course.forget_question import ask_to_forget
from nnviz.gui.course.left_column import LeftColumn
from nnviz.gui.course.mnist_folder import MnistFolder
from nnviz.gui.design.panel import DesignPanel
from nnviz.gui.design.some_fields import SomeFields
from nnviz.gui.earlier_runs import EarlierRuns
from nnviz.gui.lesson.put_aside import Before, forget
from nnviz.gui.look.pauses import pause
from nnviz.gui.look.zoom import made
from nnviz.gui.run.commands import RunCommands
from nnviz.gui.run.turns import Display
from nnviz.gui.view import View
from nnviz.gui.window.course.answer_key import answers
from nnviz.gui.window.course.at_end import at_end
from nnviz.gui.window.course.cases import Cases
from nnviz.gui.window.course.desk_lessons import DeskLessons
from nnviz.gui.window.course.for_class import start_for_class
from nnviz.gui.window.course.left_behind import lesson_left
from nnviz.gui.window.course.lesson_place import LessonPlace
from nnviz.gui.window.course.lessons_first import LessonsFirst, start_when_there
from nnviz.gui.window.course.locking import Locking
from nnviz.gui.window.course.offer import Offer
from nnviz.gui.window.course.own_lessons import OwnLessons
from nnviz.gui.window.docks import Docks
from nnviz.gui.window.drawer import Drawer
from nnviz.gui.window.files import Files
from nnviz.gui.window.pages.desks import Desks
from nnviz.gui.window.pages.pages import Pages
from nnviz.preferences import Preferences
from nnviz.session.training_session import TrainingSession

if TYPE_CHECKING:
    from nnviz.gui.course.page import CoursePage
    from nnviz.gui.kept_progress import KeptProgress
    from nnviz.gui.lesson.open_lesson import OpenLesson
    from nnviz.gui.window.classroom import Audience


class Course(QObject):
    """Opens and closes the page and lessons; neither is made before it is wanted."""

    told = Signal(object)
    """A Message."""
    share_wanted = Signal(str, str)
    """A lesson and a form, as its page says it; "" is the lesson that is open."""
    code_wanted = Signal()
    """A code is to be opened."""
    sketched = Signal(object)
    """A curve is drawn on a plot, as a View says it."""

    def __init__(
        self,
        window: QMainWindow,
        session: TrainingSession,
        panel: DesignPanel,
        left: LeftColumn,
        commands: RunCommands,
        earlier_runs: EarlierRuns,
        docks: Docks,
        drawer: Drawer,
        pages: Pages,
        files: Files,
        display: Display,
        audience: "Audience",
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._panel = window, session, panel
        self._earlier_runs = earlier_runs
        self._commands, self._pages, self.before = commands, pages, Before(session, earlier_runs)
        self._audience, self._files, self.display = audience, files, display
        self.place = LessonPlace(window, panel, left, docks, drawer, audience[0], pages)
        self._offer = Offer(session, partial(start_when_there, pages.needing, self.start), self)
        self.own = OwnLessons(window, session, files.dialogs, lambda: drawer.shown_name)
        self.own.opened.connect(self._on_opened)
        self.desks = Desks(self, session, panel, commands, pages, files, drawer)
        self.desk_lessons = DeskLessons(self, self.desks, lambda: self.progress)
        self.desk_lessons.next_wanted.connect(self._open_or_show)
        self.mnist = MnistFolder(files.choose_folder, self)
        self._page: CoursePage | None = None
        self._lessons_first = LessonsFirst(self.open_page, self)
        self.open_lesson: OpenLesson | None = None
        """Where a lesson is opened; None before that is wanted."""
        self._progress: KeptProgress | None = None
        self.cases = Cases(session, panel, commands, earlier_runs, self.place, self)
        self.cases.next_wanted.connect(self.start)
        self._locking = Locking(panel, commands, display)
        panel.at_end = lambda: at_end(self.cases.opened, self.opened)
        tellers = self._offer, self.own, self.desks, self.mnist, self._lessons_first, self.cases
        for teller in tellers:
            teller.told.connect(self.told)
        left.closed.connect(self.leave)
        left.share_wanted.connect(lambda: self.share_wanted.emit("", ""))

    def remember(self, known: Preferences) -> None:
        """What earlier launches have learnt."""
        self.mnist.chosen, self._offer.count = known.mnist, known.course_offers

    def remembered(self, known: Preferences) -> Preferences:
        """The preferences with what was learnt here."""
        return replace(known, mnist=self.mnist.chosen, course_offers=self._offer.count)

    @property
    def progress(self) -> "KeptProgress":
        """How far a person has come; not read before it is asked for."""
        if self._progress is None:
            from nnviz.gui.kept_progress import KeptProgress

            self._progress = KeptProgress(self)
            self._progress.told.connect(self.told)
        return self._progress

    @property
    def is_page_open(self) -> bool:
        """Whether the course's page is seen."""
        return self._page is not None and self._pages.shown is self._page

    def toggle_page(self) -> None:
        """Open the page, or close it: everything as it was."""
        self.close_page() if self.is_page_open else self.open_page()

    def close_page(self) -> None:
        """Everything as it was."""
        self._pages.close()

    def open_page(self) -> None:
        """Have the page between the bars, once its lessons have been read; the run goes on."""
        if self.is_page_open or (self._page is None and self._lessons_first.are_awaited()):
            return
        page = self._page_made()
        page.show_mnist(self.mnist.is_known)
        self._pages.open(page)
        self.progress.open()
        if self.open_lesson is not None and self.open_lesson.lesson is not None:
            page.choose(self.open_lesson.lesson.id)
        elif self.cases.case is not None:
            page.choose(self.cases.case.id)
        page.begin()

    def making(self) -> Iterator[object]:
        """What a lesson and a case are shown in, one after the other: ready before it is wanted."""
        yield self.lesson_made()
        self.place.add(self.lesson_made().panel)
        yield None
        yield from self.cases.making(self.progress, self.before)

    def start(self, id: str, form: str = "", seed: int | None = None) -> None:
        """Open that lesson or case, in the form that fits where none is named, from its seed."""
        from nnviz.lessons.shelf import CASES, LESSONS

        self._pages.close()
        self._offer.end()
        if id in CASES:
            self.place.wanted.emit()
            if self.open_lesson is not None:
                forget(self.open_lesson.give_way())
            self.cases.open(CASES[id], self.progress, self.mnist.path, self.before)
            return
        lesson = self.own.find(id) or LESSONS[id]
        if lesson.tasks:
            self.desk_lessons.open(lesson)
            return
        self.place.wanted.emit()
        self.cases.give_way()
        form = form or [*lesson.forms][-1 if self.mnist.is_known else 0]
        opened = self.lesson_made()
        self.place.note()
        with self.place.opening():
            opened.open(lesson, form, lesson.seed if seed is None else seed, self.mnist.path)
            pause()
            self.place.show(opened.panel)
            self.place.open_pages(lesson.opens)
        if lesson.question.sketch is not None:
            self.place.keep_in_sight(lesson.question.sketch.plot)
        opened.panel.predict.focus_question()

    @property
    def opened(self) -> "OpenLesson | None":
        """The lesson that is open, if one is."""
        opened = self.open_lesson
        return None if opened is None or opened.run is None else opened

    def leave(self) -> Callable[[], None] | None:
        """The lesson or the case that is open; what opens it again as it is left."""
        return self.cases.leave() or self.leave_lesson()

    def leave_lesson(self) -> Callable[[], None] | None:
        """The network that was there before is there again; what leads back to the lesson."""
        left = None if self.open_lesson is None else self.open_lesson.close()
        if left is None:
            return None
        self.place.give_back()
        self.told.emit(lesson_left(left, self.go_back))
        return self.go_back

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether the key meant something here: letters answer a question."""
        return answers(event, self.place.classroom, self.open_lesson, self.desk_lessons)

    def go_back(self) -> None:
        """Open the lesson that was left."""
        assert self.open_lesson is not None
        self.place.wanted.emit()
        self.place.note()
        self.open_lesson.go_back()
        self.place.show(self.open_lesson.panel)

    def _on_next(self, id: str) -> None:
        """The next seed, or another lesson."""
        assert self.open_lesson is not None and self.open_lesson.run is not None
        run = self.open_lesson.run
        if id:
            self._open_or_show(id)
        else:
            self.start(run.lesson.id, run.form.name, run.seed + 1)
            self.open_lesson.lock(run.locks)

    def _open_or_show(self, id: str) -> None:
        """Start another lesson; one that cannot be run here is shown on the page."""
        from nnviz.lessons.shelf import LESSONS

        if LESSONS[id].needs != "mnist" or self.mnist.is_known:
            self.start(id)
        else:
            self.open_page()
            self._page_made().choose(id)

    def _on_opened(self, id: str) -> None:
        """What was in a file is shown before it is begun."""
        page = self._page_made()
        page.show_opened(self.own.lessons)
        self.open_page()
        page.reveal(id)

    def _compare_runs(self) -> None:
        """The lesson's runs that are over lie under the one that begins, by their names."""
        assert self.open_lesson is not None and self.open_lesson.run is not None
        run = self.open_lesson.run
        self._earlier_runs.compare(run.compared(), run.name)

    def _page_made(self) -> "CoursePage":
        if self._page is None:
            from nnviz.gui.course.page import CoursePage
            from nnviz.lessons.shelf import CASES, LESSONS

            page = self._page = made(partial(CoursePage, [*LESSONS.values()], [*CASES.values()]))
            self._pages.add(page)
            page.told.connect(self.told)
            page.started.connect(partial(start_when_there, self._pages.needing, self.start))
            page.class_wanted.connect(partial(start_for_class, self, self._audience[0]))
            page.share_wanted.connect(self.share_wanted)
            page.code_wanted.connect(self.code_wanted)
            page.closed.connect(self._pages.close)
            page.lesson_wanted.connect(self.own.choose_and_open)
            page.mnist_wanted.connect(self.mnist.choose)
            page.download_wanted.connect(self.mnist.downloads.begin)
            self.mnist.found.connect(lambda: page.show_mnist(True))
            page.saving_wanted.connect(self._files.choose_and_save)
            page.forgotten.connect(lambda: ask_to_forget(self._window, self.progress.start_over))
            self.progress.changed.connect(lambda: page.show_progress(self.progress.records))
        return self._page

    def lesson_made(self) -> "OpenLesson":
        """Where a lesson is opened, made now where it was not there yet."""
        if self.open_lesson is None:
            from nnviz.gui.lesson.open_lesson import OpenLesson
            from nnviz.gui.lesson.panel import LessonPanel
            from nnviz.gui.window.classroom import Classroom

            opened = self.open_lesson = OpenLesson(
                self._session,
                made(LessonPanel),
                self.before,
                self.progress,
                partial(SomeFields, panel=self._panel),
                self,
            )
            opened.told.connect(self.told)
            opened.saving_wanted.connect(self._files.choose_and_save)
            opened.waits_for.connect(self._commands.wait_for)
            opened.begun.connect(self._compare_runs)
            opened.design_changed.connect(lambda: self._panel.set_spec(self._session.spec))
            opened.panel.next_wanted.connect(self._on_next)
            opened.locks_changed.connect(self._locking.show)
            opened.marks_changed.connect(partial(self.display.tell, View.show_lesson_marks))
            self.sketched.connect(opened.take_sketch)
            self.place.classroom = Classroom(self._window, *self._audience, opened)
        return self.open_lesson
