"""Lessons that a teacher makes of what stands in the window, and lessons from files."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from nnviz import paths
from nnviz.files import FileError
from nnviz.gui.file_dialogs import FileDialogs
from nnviz.gui.message import Action, Message, wrong
from nnviz.session.run_state import RunState
from nnviz.session.training_session import TrainingSession

if TYPE_CHECKING:
    from nnviz.gui.teaching.dialog import LessonDialog
    from nnviz.gui.teaching.present import Present
    from nnviz.lessons.lesson import Lesson

_OVER = RunState.FINISHED, RunState.FAILED


class OwnLessons(QObject):
    """Those that were opened are there for as long as the window is."""

    told = Signal(object)
    """A Message."""
    opened = Signal(str)
    """The id of a lesson that was in a file."""

    def __init__(
        self,
        window: QWidget,
        session: TrainingSession,
        dialogs: FileDialogs,
        open_page: Callable[[], str],
    ) -> None:
        """``open_page`` is the class of the view that is open below the figures, or ""."""
        super().__init__(window)
        self._window, self._session, self._dialogs = window, session, dialogs
        self._open_page = open_page
        self._known: dict[str, Lesson] = {}
        self._files: dict[Path, str] = {}
        self._dialog: LessonDialog | None = None

    def find(self, id: str) -> "Lesson | None":
        """The lesson of that id, if it was in a file."""
        return self._known.get(id)

    @property
    def lessons(self) -> "list[Lesson]":
        """What the files hold, as they were opened last."""
        return [self._known[id] for id in dict.fromkeys(self._files.values())]

    def hand_over(self) -> "tuple[dict[str, Lesson], dict[Path, str]]":
        """Those that were opened, and from where, for `take_over`."""
        return self._known, self._files

    def take_over(self, kept: "tuple[dict[str, Lesson], dict[Path, str]]") -> None:
        """Have those that were opened in another window."""
        self._known, self._files = kept

    def choose_and_open(self) -> None:
        """Ask for a lesson's file."""
        path = self._dialogs.file(
            self.tr("Open a lesson"), self.tr("Lessons (*.toml);;All files (*)")
        )
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Read a file; what is wrong with it is one sentence."""
        from nnviz.lessons.errors import LessonError
        from nnviz.lessons.reading.opened import read_opened

        try:
            lesson = read_opened(path)
        except (LessonError, FileError) as error:
            self.told.emit(wrong(error))
            return
        self._known[lesson.id] = lesson
        self._files[paths.whole(path)] = lesson.id
        self.opened.emit(lesson.id)

    def keep(self, lesson: "Lesson") -> None:
        """One that came as a code: it can be begun, and is on no list."""
        self._known[lesson.id] = lesson

    def make(self) -> None:
        """Ask what there is to say of the present design, and save it as a lesson."""
        from nnviz.lessons.errors import LessonError
        from nnviz.lessons.writing.present import check_data

        if self._dialog is None:
            present = self._present()
            try:
                check_data(present.lesson_spec)
            except LessonError as error:
                self.told.emit(wrong(error))
                return
            self._ask(present)
        assert self._dialog is not None
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _ask(self, present: "Present") -> None:
        from nnviz.gui.teaching.dialog import LessonDialog

        self._dialog = LessonDialog(self._window, present)
        self._dialog.wanted.connect(partial(self._save, self._dialog))
        self._dialog.finished.connect(self._on_finished)
        self._dialog.show()

    @property
    def written(self) -> "Present | None":
        """Of what a lesson is being made; None where none is."""
        return None if self._dialog is None else self._dialog.present

    def go_on_writing(self, present: "Present") -> None:
        """The same in another window, where what was typed is typed again."""
        self._ask(present)

    def may_leave(self) -> bool:
        """Whether no lesson is being written: one that was begun is asked about in its dialog."""
        if self._dialog is not None:
            self._dialog.close()
        return self._dialog is None

    def _on_finished(self) -> None:
        """The dialog stays, hidden and without names: the next one is new, and has them.

        Nothing of it is ever deleted: programs died where a closed sheet was taken apart.
        """
        assert self._dialog is not None
        for part in (self._dialog, *self._dialog.findChildren(QWidget)):
            part.setObjectName("")
        self._dialog = None

    def _save(self, dialog: QDialog, lesson: "Lesson", name: str) -> None:
        from nnviz.lessons.errors import LessonError
        from nnviz.lessons.writing.writer import save_lesson

        kinds = self.tr("Lessons (*.toml)")
        path = self._dialogs.file_to_write(self.tr("Save the lesson"), name, kinds)
        if path is None:
            return
        try:
            save_lesson(path, lesson)
        except (LessonError, FileError) as error:
            self.told.emit(wrong(error))
            return
        dialog.accept()
        self.told.emit(self.said_of_saved(path))

    def said_of_saved(self, path: Path) -> Message:
        """Of a lesson that was written there, to be opened."""
        said = self.tr("Saved as {path}.").format(path=path)
        opening = Action(self.tr("Open it"), lambda: self.open(path))
        return Message(
            said, action=opening, again=lambda window: window.course.own.said_of_saved(path)
        )

    def _present(self) -> "Present":
        from nnviz.gui.teaching.present import Present

        session = self._session
        return Present(
            spec=session.spec,
            start=session.start,
            latest=session.latest,
            dataset=session.dataset,
            is_over=session.state in _OVER,
            page=self._open_page(),
        )
