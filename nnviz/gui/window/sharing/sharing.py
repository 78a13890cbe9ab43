"""*Share…* in the window: what stands there, as codes and files; and what comes in."""

import sys
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from nnviz.data.problem import drawn_classes
from nnviz.gui.language.languages import spoken
from nnviz.gui.look.zoom import made
from nnviz.gui.message import Message
from nnviz.gui.pad.drawing_pad import DrawingPad
from nnviz.gui.run.commands import RunCommands
from nnviz.gui.run.follower import Follower
from nnviz.gui.window import reading_order
from nnviz.gui.window.course.course import Course
from nnviz.gui.window.docks import Docks
from nnviz.gui.window.files import Files
from nnviz.gui.window.pages.own_data import OwnData
from nnviz.gui.window.pages.pages import Pages
from nnviz.gui.window.project.project import ProjectInWindow
from nnviz.gui.window.sharing.dropping import Dropping
from nnviz.gui.window.sharing.films import Films
from nnviz.gui.window.sharing.opening import Opening
from nnviz.gui.window.sharing.taking import Taking
from nnviz.session.training_session import TrainingSession

if TYPE_CHECKING:
    from nnviz.gui.sharing.page import SharePage
    from nnviz.gui.sharing.qr_sheet import QrSheet
    from nnviz.gui.sharing.share_panel import SharePanel
    from nnviz.gui.sharing.standing import Chosen, Standing
    from nnviz.sharing.code.qr import Modules

_PARTS = "share_panel", "standing", "languages"
_PAGES = "case_page", "file_page", "film.page", "lesson_page", "line_page"
_NEEDED = [f"nnviz.gui.sharing.{name}" for name in (*_PARTS, *_PAGES)]


class Sharing(QObject):
    """Nothing of it is made or imported before it is wanted."""

    told = Signal(object)
    """A Message."""

    def __init__(
        self,
        window: QMainWindow,
        session: TrainingSession,
        commands: RunCommands,
        course: Course,
        pages: Pages,
        files: Files,
        own_data: OwnData,
        project: ProjectInWindow,
        pad: DrawingPad,
        docks: Docks,
        follower: Follower,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._course = window, session, course
        self._files, self._project, self._pad = files, project, pad
        self._films = Films(window, session, docks, follower, files.dialogs)
        self._films.told.connect(self.told)
        taking = Taking(session, commands, course, pages, pad)
        self.opening = Opening(window, course, files, own_data, taking)
        self.opening.told.connect(self.told)
        Dropping(window, self.opening)
        course.share_wanted.connect(self.open_when_there)
        pages.opened.connect(self.close)
        course.code_wanted.connect(self.opening.ask)
        self._needing = pages.needing
        self._panel: SharePanel | None = None
        self._of = "", ""
        self._sheet: QrSheet | None = None
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._on_application_state)
        session.data_ready.connect(self.opening.offer_copied)

    @property
    def is_filming(self) -> bool:
        """Whether a film is being made."""
        return self._films.is_on

    def give_up(self) -> None:
        """Leave the film that is being made."""
        self._films.give_up()

    def toggle(self) -> None:
        """Open *Share…*, or close it."""
        if self._panel is not None and self._panel.isVisible():
            self._panel.hide()
        else:
            self.open_when_there()

    def close(self) -> None:
        """Another page is opened: it would lie over that."""
        if self._panel is not None:
            self._panel.hide()

    @property
    def shown(self) -> tuple[str, str, str] | None:
        """What :meth:`open` is called with to have what is open; None where nothing is."""
        panel = self._panel
        return None if panel is None or panel.isHidden() else (*self._of, panel.page)

    def open_when_there(self, lesson: str = "", form: str = "") -> None:
        """The same as soon as it is imported; until then the window goes on."""
        self._needing.do(partial(self.open, lesson, form), *_NEEDED)

    def open(self, lesson: str = "", form: str = "", page: str = "") -> None:
        """Share what stands there, or the lesson of that id, in that form; on that page."""
        from nnviz.gui.sharing.share_panel import SharePanel

        if self._panel is None:
            self._panel = made(lambda: SharePanel(self._window, reading_order.go_on))
            self._panel.page_made.connect(self._on_page)
        self._of = lesson, form
        self._panel.open(self._standing(lesson, form), page)

    def _standing(self, lesson: str, form: str) -> "Standing":
        from nnviz.gui.sharing.languages import in_code
        from nnviz.gui.sharing.standing import Standing

        session, opened = self._session, self._course.opened
        run = None if opened is None or lesson else opened.run
        mnist, spec = self._course.mnist, session.spec
        return Standing(
            spec=replace(spec, data="mnist") if spec.data == mnist.path else spec,
            latest=session.latest,
            dataset=session.dataset,
            start=session.start,
            drawing=self._drawing(),
            chosen=self._chosen(lesson, form),
            case=None if lesson else self._course.cases.case,
            language=in_code(spoken()),
            has_verdict=run is not None and run.verdict is not None,
            scenes=self._films.scenes(),
        )

    def _chosen(self, id: str, form: str) -> "Chosen | None":
        from nnviz.gui.sharing.languages import in_code
        from nnviz.gui.sharing.standing import Chosen
        from nnviz.lessons.reading.opened import is_opened
        from nnviz.lessons.shelf import LESSONS
        from nnviz.lessons.writing.writer import as_toml

        opened = self._course.opened
        if id:
            lesson = self._course.own.find(id) or LESSONS[id]
            form, seed, is_open = form or next(iter(lesson.forms), "quick"), lesson.seed, False
        elif opened is not None and opened.run is not None:
            run = opened.run
            lesson, form, seed, is_open = run.lesson, run.form.name, run.seed, True
        else:
            return None
        text = as_toml(lesson, lesson.title).decode() if is_opened(lesson) else ""
        return Chosen(
            lesson=lesson,
            form=form,
            seed=seed,
            text=text,
            language=in_code(spoken()),
            is_open=is_open,
        )

    def _drawing(self) -> tuple[tuple[tuple[int, int], ...], ...]:
        """What is on the pad, where there is one."""
        from nnviz.sharing.code.shared import SIDE

        dataset = self._session.dataset
        if dataset is not None and not drawn_classes(dataset):
            return ()
        scale = SIDE / self._pad.width()
        return tuple(
            tuple((round(x * scale), round(y * scale)) for x, y in stroke.tolist())
            for stroke in self._pad.strokes
        )

    def _on_page(self, name: str, page: "SharePage") -> None:
        from nnviz.gui.sharing.case_page import CasePage
        from nnviz.gui.sharing.file_page import FilePage
        from nnviz.gui.sharing.film.page import FilmPage
        from nnviz.gui.sharing.lesson_page import LessonPage
        from nnviz.gui.sharing.line_page import LinePage

        page.told.connect(self.told)
        page.saving_wanted.connect(self._files.choose_and_save)
        page.enlarged.connect(self._enlarge)
        if isinstance(page, LessonPage | LinePage | CasePage):
            page.student_wanted.connect(self._open_elsewhere)
            if isinstance(page, LessonPage):
                page.file_wanted.connect(self._keep_locked)
        elif isinstance(page, FilePage) and name == "network":
            page.wanted.connect(self._files.choose_and_save_network)
        elif isinstance(page, FilePage) and name == "report":
            page.wanted.connect(self._hand_in)
        elif isinstance(page, FilePage) and name == "project":
            page.wanted.connect(self._project.projects.save_as)
        elif isinstance(page, FilmPage):
            self._films.serve(page)

    def _keep_locked(self, locks: frozenset[str]) -> None:
        """Write a project whose lesson has these locks; here it keeps its own."""
        projects, opened = self._project.projects, self._course.opened
        path = projects.ask_where()
        if path is None or opened is None or opened.run is None:
            return
        run, own = opened.run, opened.run.locks

        def tell(message: Message, _standing: object) -> None:
            run.locks = own
            self.told.emit(message)

        run.locks = locks
        projects.keep(path, tell)

    def _hand_in(self) -> None:
        opened = self._course.opened
        if opened is not None:
            opened.panel.verdict.report_wanted.emit()
        else:
            self._project.hand_in.ask()

    def _enlarge(self, title: str, code: str, modules: "Modules") -> None:
        from nnviz.gui.sharing.qr_sheet import QrSheet

        if self._sheet is None:
            self._sheet = QrSheet(self._window)
        self._sheet.show_code(title, code, modules)

    def _open_elsewhere(self, code: str) -> None:
        """In a second window, which is a process of its own."""
        from PySide6.QtCore import QProcess

        begun, _ = QProcess.startDetached(sys.executable, ["-m", "nnviz", "open", code])
        said = self.tr("A second window opens: it is what a student sees.")
        if not begun:
            said = self.tr("A second window cannot be opened here.")
        self.told.emit(Message(said, "info" if begun else "error"))

    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.opening.offer_copied()
